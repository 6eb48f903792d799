//! `composure check`: every problem of the content, each at its line; with `--prove`, those of every play as well.

mod against;
mod asked;
mod prove;
mod table;

use super::new::name_files;
use super::output::{OutputKind, Protected, Target, may_be_folder};
use super::refusal::refuse;
use super::workers::workers;
use super::{ExitAnswer, book, language, out, problems, station};
use crate::cli::proof_run::ProofRun;
use anyhow::{Result, bail};
use clap::ValueEnum;
use composure::content::{self, Code, Diagnostic, Library, Pack, Root};
use composure::export::wire::CheckDoc;
use composure::locale::{With, Words};
use composure::policy::Book;
use composure::studio::{StudioError, fill};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

#[derive(clap::Args)]
#[command(group = clap::ArgGroup::new("exploring").multiple(true))]
pub(crate) struct CheckArgs {
    /// Scenarios by their id, files or folders to report on; a scenario brings its words along. All content if none is named.
    paths: Vec<PathBuf>,
    /// Warnings count as errors.
    #[arg(long)]
    deny_warnings: bool,
    /// Put the messages that are missing into the files of words first, in the order of the story, each to be written, with what the
    /// language says that the scenario is written in first as a comment above it.
    #[arg(long, conflicts_with = "explain")]
    fill: bool,
    /// What a code means, and what to do.
    #[arg(long, value_name = "CODE", conflicts_with_all = ["paths", "exploring"])]
    explain: Option<String>,
    /// For people, for tools, or as a page with the conversation's graph.
    #[arg(long, value_enum, default_value_t = ReportFormat::Human)]
    format: ReportFormat,
    /// Print the shortest plays whose outcome the scenarios' book changes against this older one, each way: a file, or the id of one
    /// that the program carries.
    #[arg(long, value_name = "OLD_BOOK", group = "exploring")]
    against: Option<PathBuf>,
    #[command(flatten)]
    proving: prove::Proving,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum ReportFormat {
    Human,
    Json,
    Html,
}

pub(crate) fn run(args: &CheckArgs, data: Option<&Path>, root: &Root) -> Result<ExitAnswer> {
    let words = problems::words();
    if let Some(code) = &args.explain {
        return explain(code, &words);
    }
    fit_together(args, root)?;
    if args.fill {
        put_in(&args.paths, root)?;
    }
    // proving takes long: what could not be written then is told now
    // where no store can be there is none to be kept
    let store = station::path_to_read(data).ok();
    let kept = Protected { store, content: root.folder().map(Path::to_owned), ..Protected::default() };
    args.proving.transcripts.as_deref().map_or(Ok(()), |folder| may_be_folder(folder, &kept))?;
    let library = Library::load(root, &asked::elsewhere(&args.paths, root)?);
    let paths = asked::paths(&args.paths, &library, &words)?;
    let older = args.against.as_deref().map(older).transpose()?;
    // what a proof file says is no matter where it is written anew
    let rewritten = |one: &Diagnostic| args.proving.certify && one.code == Code::OtherProof;
    // without the program's own words nobody is assessed by anything; and of a scenario nothing is known while its book has errors
    let mut causes: Vec<_> = library.interface_errors().collect();
    causes.extend(
        paths.iter().filter_map(|path| path.file_stem()?.to_str()).flat_map(|id| library.errors_of_scenario(id)),
    );
    let hinders = |one: &Diagnostic| causes.iter().any(|cause| std::ptr::eq(*cause, one));
    let concerned = |one: &Diagnostic| paths.is_empty() || asked::concerns(&one.file.path, &paths) || hinders(one);
    let concerned = |one: &Diagnostic| concerned(one) && !rewritten(one);
    let mut asked: Vec<_> = library.diagnostics.iter().filter(|one| concerned(one)).cloned().collect();
    let read = paths.iter().chain(&args.against).map(PathBuf::as_path).collect();
    let kept = Protected { read, ..kept };
    let target = Target::find(args.proving.output.as_deref(), OutputKind::Page, &kept)?;
    let sound = content::counts(&asked).0 == 0;
    let asked_for = |pack: &&Pack| paths.is_empty() || asked::concerns(&pack.source().path, &paths);
    // nothing is proved of what has errors
    let packs = || library.packs.iter().filter(|pack| sound && asked_for(pack));
    let folder = prove::prepare(&args.proving, &kept, &packs().collect::<Vec<_>>())?;
    let teller = prove::teller(&library);
    let comparisons = older.map(|old| against::comparisons(packs(), &old)).transpose()?;
    let waiting = (args.proving.prove || comparisons.is_some()).then(ProofRun::new);
    let prove = |waiting| prove::prove(&library, packs(), &args.proving, waiting, &teller);
    let proven = waiting.as_ref().filter(|_| args.proving.prove).map(prove).transpose()?;
    asked.extend(proven.iter().flat_map(|proven| proven.problems()).filter(|one| !rewritten(one)));
    let changes = match (&comparisons, &waiting) {
        (Some(all), Some(waiting)) => {
            against::compare(all, args.proving.cap, workers(args.proving.workers), waiting, &teller.app)?
        }
        _ => Vec::new(),
    };
    let stopped = waiting.is_some_and(|waiting| waiting.stopped());
    let certified = match &proven {
        Some(proven) if args.proving.certify && !stopped => proven.deliver_certificates()?,
        _ => !args.proving.certify,
    };
    let (errors, warnings) = content::counts(&asked);
    match args.format {
        ReportFormat::Human => {
            report(&asked, &words)?;
            proven.iter().try_for_each(|proven| proven.print(args.proving.verbose, folder.as_ref(), &teller))?;
            changes.iter().try_for_each(|change| change.print(&teller))?;
            let (files, playable) = (library.files.len(), library.packs.len());
            // with own words that have errors nobody is assessed
            let only = if library.interface_errors().next().is_some() { "yes" } else { "no" };
            let mut counts = With::from_iter([("files", files), ("playable", playable)]);
            counts.set("only", only);
            counts.set("errors", errors);
            counts.set("warnings", warnings);
            writeln!(out::prose(), "{}", language::words().text("check-counts", &counts))?;
        }
        ReportFormat::Json => {
            let proofs = proven.as_ref().map(prove::Proven::docs);
            let against = comparisons.map(|_| changes.iter().map(Into::into).collect());
            out::json(&CheckDoc::new(&asked, &words, proofs, against))?;
        }
        ReportFormat::Html => {
            report(&asked, &words)?;
            // the page of a proof that was interrupted replaces none
            proven.iter().filter(|_| !stopped).try_for_each(|proven| proven.deliver_page(&target, &teller))?;
        }
    }
    let changed = !changes.iter().all(against::Change::is_none);
    let bad = errors > 0 || !certified || stopped || changed || (args.deny_warnings && warnings > 0);
    Ok(if bad { ExitAnswer::No } else { ExitAnswer::Done })
}

/// Puts into the files of words what the scenarios that are named lack, or all of them.
fn put_in(paths: &[PathBuf], root: &Root) -> Result<()> {
    let id = |path: &PathBuf| path.file_stem().map(|stem| stem.to_string_lossy().into_owned());
    let ids: Vec<String> = paths.iter().filter_map(id).collect();
    let changes = fill(&Library::load(root, &[]), &ids)?;
    changes.apply(root.folder().unwrap_or(Path::new("."))).map_err(StudioError::from)?;
    name_files(&changes, root)?;
    let mut told = With::new();
    told.set("count", changes.paths().count());
    Ok(writeln!(out::notes(), "{}", language::words().text("studio-filled", &told))?)
}

/// The older book: of ids it is one that the program carries, whatever content is checked, which may have it edited.
fn older(named: &Path) -> Result<Arc<Book>> {
    book::read(named, &Library::load(Root::Shipped, &[]))
}

/// Refuses options of which one would do nothing.
fn fit_together(args: &CheckArgs, root: &Root) -> Result<()> {
    let CheckArgs { proving, format, .. } = args;
    let (human, html) = (*format == ReportFormat::Human, *format == ReportFormat::Html);
    if html && !proving.prove {
        bail!(refuse("refuse-check-html"));
    }
    if html && args.against.is_some() {
        bail!(refuse("refuse-check-html-against"));
    }
    if proving.output.is_some() && !html {
        bail!(refuse("refuse-check-output"));
    }
    if proving.certify && root.folder().is_none() {
        bail!(refuse("refuse-check-certify"));
    }
    if proving.transcripts.is_some() && !human {
        bail!(refuse("refuse-check-transcripts"));
    }
    if proving.verbose && !human {
        bail!(refuse("refuse-check-verbose"));
    }
    Ok(())
}

/// Tells people of each problem.
fn report(found: &[Diagnostic], words: &Words) -> Result<()> {
    problems::tell(found, words)?;
    if let Some(first) = found.first() {
        let code = With::from_iter([("code", first.code.id())]);
        writeln!(out::notes(), "{}", language::words().text("check-code", &code))?;
    }
    Ok(())
}

fn explain(code: &str, words: &Words) -> Result<ExitAnswer> {
    let Some(known) = Code::ALL.iter().find(|known| known.id().eq_ignore_ascii_case(code)) else {
        let (first, last) =
            (Code::ALL.first().map_or("", |code| code.id()), Code::ALL.last().map_or("", |code| code.id()));
        bail!(refuse("refuse-check-code").with("code", code).with("first", first).with("last", last));
    };
    writeln!(out::prose(), "{}: {}\n\n{}", known.id(), known.title(words), known.page(words))?;
    Ok(ExitAnswer::Done)
}
