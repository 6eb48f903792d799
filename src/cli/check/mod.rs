//! `composure check`: every problem of the content, each at its line; with `--prove`, those of every play as well.

mod prove;
mod table;

use super::{Answer, play};
use anyhow::{Result, bail};
use clap::ValueEnum;
use composure::content::{self, Code, Diagnostic, Library};
use composure::export::{Teller, page};
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
    let mut stopped = false;
    let sound = content::counts(&asked).0 == 0;
    let mut proofs = Vec::new();
    let teller = if args.proving.prove {
        let language = play::language(args.proving.locale.as_deref())?;
        let teller = Teller::new(language.clone(), library.app_words(&language));
        if sound {
            let packs = library.packs.iter().filter(|pack| {
                args.paths.is_empty() || concerns(&pack.content_set(&language).scenario.path, &args.paths)
            });
            (proofs, stopped) = prove::prove(&library, packs.collect(), &args.proving, &teller, &mut asked)?;
        }
        Some(teller)
    } else {
        None
    };
    let (errors, warnings) = content::counts(&asked);
    if args.format != Format::Json {
        let mut err = std::io::stderr().lock();
        let colour = err.is_terminal();
        for one in &asked {
            writeln!(err, "{}\n", content::human(one, colour))?;
        }
    }
    match (args.format, &teller) {
        (Format::Human, teller) => {
            if let Some(teller) = teller {
                prove::print(&proofs, &args.proving, teller)?;
            }
            if let Some(first) = asked.first() {
                writeln!(err, "what a code means, and how to mend it: composure check --explain {}", first.code.id())?;
            }
            let playable = library.packs.len();
            writeln!(
                std::io::stdout(),
                "{} files read, scenarios playable: {playable}, errors: {errors}, warnings: {warnings}",
                library.files
            )?;
        }
        (Format::Json, None) => writeln!(std::io::stdout(), "{}", content::json(&asked))?,
        (Format::Json, Some(_)) => prove::print_json(&proofs, &asked)?,
        (Format::Html, None) => {}
        (Format::Html, Some(teller)) => prove::deliver(&page(&proofs, teller), args.proving.output.as_deref())?,
    }
    let bad = errors > 0 || stopped || (args.deny_warnings && warnings > 0);
    Ok(if bad { Answer::No } else { Answer::Done })
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
