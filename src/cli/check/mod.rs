//! `composure check`: every problem of the content, each at its line; with `--prove`, those of every play as well.

mod prove;
mod table;

use super::Answer;
use anyhow::{Result, bail};
use clap::ValueEnum;
use composure::content::{self, Code, Diagnostic, Library, Pack};
use std::io::{IsTerminal as _, Write as _};
use std::path::{Path, PathBuf};

#[derive(clap::Args)]
pub(crate) struct Args {
    /// Files or folders to report on; a scenario brings its words along. All content if none is named.
    paths: Vec<PathBuf>,
    /// Warnings count as errors.
    #[arg(long)]
    deny_warnings: bool,
    /// What a code means, and what to do.
    #[arg(long, value_name = "CODE")]
    explain: Option<String>,
    /// For people, for tools, or as a page with the conversation's graph.
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
    #[command(flatten)]
    proving: prove::Proving,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Human,
    Json,
    Html,
}

pub(crate) fn run(args: &Args, root: &Path) -> Result<Answer> {
    if let Some(code) = &args.explain {
        return explain(code);
    }
    if args.format == Format::Html && !args.proving.prove {
        bail!("the page shows proofs: `--format html` goes with `--prove`");
    }
    for path in &args.paths {
        if !path.exists() {
            bail!("{}: there is no such file or folder", path.display());
        }
    }
    let extra: Vec<PathBuf> = args.paths.iter().filter(|path| elsewhere(path, root)).cloned().collect();
    let library = Library::load(root, &extra);
    let concerned = |one: &Diagnostic| args.paths.is_empty() || concerns(&one.file.path, &args.paths);
    let mut asked: Vec<_> = library.diagnostics.iter().filter(|one| concerned(one)).cloned().collect();
    let proven = match args.proving.prove {
        // nothing is proved of what has errors
        true if content::counts(&asked).0 > 0 => Some(prove::nothing(&library, &args.proving)?),
        true => {
            let asked_for = |pack: &&Pack| args.paths.is_empty() || concerns(&pack.source().path, &args.paths);
            let proven = prove::prove(&library, library.packs.iter().filter(asked_for), &args.proving)?;
            asked.extend(proven.problems());
            Some(proven)
        }
        false => None,
    };
    let (errors, warnings) = content::counts(&asked);
    if args.format == Format::Json {
        match &proven {
            None => writeln!(std::io::stdout(), "{}", content::json(&asked))?,
            Some(proven) => proven.print_json(&asked)?,
        }
    } else {
        report(&asked)?;
    }
    match (args.format, &proven) {
        (Format::Html, Some(proven)) => proven.deliver_page(args.proving.output.as_deref())?,
        (Format::Human, _) => {
            if let Some(proven) = &proven {
                proven.print(&args.proving)?;
            }
            let (files, playable) = (library.files, library.packs.len());
            let counts = format!("scenarios playable: {playable}, errors: {errors}, warnings: {warnings}");
            writeln!(std::io::stdout(), "{files} files read, {counts}")?;
        }
        _ => {}
    }
    let stopped = proven.is_some_and(|proven| proven.stopped);
    let bad = errors > 0 || stopped || (args.deny_warnings && warnings > 0);
    Ok(if bad { Answer::No } else { Answer::Done })
}

/// Tells people of each problem.
fn report(problems: &[Diagnostic]) -> Result<()> {
    let mut err = std::io::stderr().lock();
    let colour = err.is_terminal();
    for one in problems {
        writeln!(err, "{}\n", content::human(one, colour))?;
    }
    if let Some(first) = problems.first() {
        writeln!(err, "what a code means, and how to mend it: composure check --explain {}", first.code.id())?;
    }
    Ok(())
}

fn explain(code: &str) -> Result<Answer> {
    let Some(known) = Code::ALL.iter().find(|known| known.id().eq_ignore_ascii_case(code)) else {
        let (first, last) =
            (Code::ALL.first().map_or("", |code| code.id()), Code::ALL.last().map_or("", |code| code.id()));
        bail!("unknown code `{code}`; the codes are {first} to {last}");
    };
    writeln!(std::io::stdout(), "{}: {}\n\n{}", known.id(), known.title(), known.page())?;
    Ok(Answer::Done)
}

/// A RON file that isn't part of the content folder is read beside it.
fn elsewhere(path: &Path, root: &Path) -> bool {
    let inside = match (path.canonicalize(), root.canonicalize()) {
        (Ok(path), Ok(root)) => path.starts_with(root.join("scenarios")) || path.starts_with(root.join("assets")),
        _ => false,
    };
    path.extension().is_some_and(|ending| ending == "ron") && !inside
}

fn concerns(file: &str, paths: &[PathBuf]) -> bool {
    let file = Path::new(file);
    let whole = file.canonicalize().unwrap_or_else(|_| file.to_owned());
    paths.iter().any(|path| {
        let asked = path.canonicalize().unwrap_or_else(|_| path.clone());
        whole.starts_with(&asked)
            || (file.file_stem() == path.file_stem() && path.extension().is_some_and(|ending| ending == "ron"))
    })
}
