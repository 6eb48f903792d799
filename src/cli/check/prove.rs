//! `composure check --prove`: proves scenarios, and tells what came of it.

use super::table;
use crate::cli::interrupt::interruption;
use crate::cli::play;
use crate::cli::progress::Progress;
use anyhow::{Context as _, Result};
use composure::assurance::{self, Options, Status};
use composure::content::{self, Diagnostic, Library, Pack};
use composure::export::{Proof, ProofRow, Teller, page};
use composure::locale::{Args as With, Words};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::atomic::Ordering;
use std::sync::{Mutex, PoisonError};

#[derive(clap::Args)]
pub(crate) struct Proving {
    /// Prove each scenario: explore every play there is, under every draw of the facts.
    #[arg(long)]
    pub(super) prove: bool,
    /// Most states of a fact class; a larger one is not proven. A state takes about 40 bytes.
    #[arg(long, value_name = "STATES", default_value_t = 16_000_000, requires = "prove")]
    cap: usize,
    /// How many threads; one for each processor if none is named.
    #[arg(long, value_name = "NUMBER", requires = "prove")]
    workers: Option<usize>,
    /// List every property, also those that are proved and only counted otherwise.
    #[arg(long, short, requires = "prove")]
    verbose: bool,
    /// Write the transcripts into files of this folder instead of printing them.
    #[arg(long, value_name = "DIR", requires = "prove")]
    transcripts: Option<PathBuf>,
    /// Write the page into this file instead of standard output.
    #[arg(long, value_name = "FILE", requires = "prove")]
    pub(super) output: Option<PathBuf>,
    /// The language of tables and pages: zh-CN, zh-TW or en-US; the nearest to the system's if none is named.
    #[arg(long, value_name = "TAG", requires = "prove")]
    pub(super) locale: Option<String>,
}

/// What came of proving.
pub(super) struct Proven<'l> {
    proofs: Vec<Proof<'l>>,
    teller: Teller,
    /// Somebody stopped it.
    pub(super) stopped: bool,
}

/// What comes of proving nothing.
pub(super) fn nothing<'l>(library: &'l Library, args: &Proving) -> Result<Proven<'l>> {
    let language = play::language(args.locale.as_deref())?;
    let teller = Teller::new(language.clone(), library.app_words(&language));
    Ok(Proven { proofs: Vec::new(), teller, stopped: false })
}

/// Proves scenarios one after another.
pub(super) fn prove<'l>(
    library: &'l Library, packs: impl Iterator<Item = &'l Pack>, args: &Proving,
) -> Result<Proven<'l>> {
    let mut proven = nothing(library, args)?;
    let (stop, app) = (interruption(), &proven.teller.app);
    let threads = || std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let options = Options { cap: args.cap, workers: args.workers.unwrap_or_else(threads) };
    let progress = Mutex::new(Progress::new());
    let mut left = 0_usize;
    for pack in packs {
        if stop.load(Ordering::Relaxed) {
            left += 1;
            continue;
        }
        let go_on = |so_far: assurance::Progress| {
            progress.lock().unwrap_or_else(PoisonError::into_inner).show(|| line(pack, so_far, app));
            !stop.load(Ordering::Relaxed)
        };
        let report = assurance::prove(&pack.scenario, &pack.book, &library.cues(pack), options, &go_on);
        progress.lock().unwrap_or_else(PoisonError::into_inner).clear();
        proven.proofs.push(Proof::new(pack, report.with_context(|| pack.scenario.id.to_string())?));
    }
    proven.stopped = stop.load(Ordering::Relaxed);
    if proven.stopped {
        writeln!(std::io::stderr(), "{}", app.text("prove-stopped", &With::from_iter([("count", left)])))?;
    }
    Ok(proven)
}

fn line(pack: &Pack, so_far: assurance::Progress, app: &Words) -> String {
    let mut with = With::from_iter([
        ("class", (so_far.done + 1).min(so_far.classes)),
        ("count", so_far.classes),
        ("states", so_far.states),
    ]);
    with.set("scenario", pack.scenario.id.to_string());
    app.text("prove-progress", &with)
}

impl Proven<'_> {
    /// What is wrong.
    pub(super) fn problems(&self) -> impl Iterator<Item = Diagnostic> {
        self.proofs.iter().flat_map(|proof| proof.pack.proved(&proof.report))
    }

    /// The tables, each with the transcripts behind it.
    pub(super) fn print(&self, args: &Proving) -> Result<()> {
        for proof in &self.proofs {
            table::print(proof, args.verbose, &self.teller)?;
            for (name, text) in self.transcripts(proof, args.verbose) {
                match &args.transcripts {
                    None => writeln!(std::io::stdout(), "{text}")?,
                    Some(folder) => {
                        let path = folder.join(format!("{}.{name}.txt", proof.report.scenario));
                        std::fs::create_dir_all(folder).with_context(|| folder.display().to_string())?;
                        std::fs::write(&path, text).with_context(|| path.display().to_string())?;
                    }
                }
            }
        }
        Ok(())
    }

    /// The plays that show what doesn't hold (or, if `all` are wanted, what does as well), and the worst one that passes;
    /// each with a name for its file.
    fn transcripts(&self, proof: &Proof<'_>, all: bool) -> Vec<(String, String)> {
        let shown = proof.report.answers.iter().filter(|one| all || one.status == Status::Refuted);
        let shown = shown.filter_map(|answer| {
            let about = self.teller.property(&answer.question);
            Some((answer.question.slug(), proof.transcript(answer.witness.as_ref()?, &about)))
        });
        let worst = proof.worst_pass().map(|(score, witness)| {
            ("worst-pass".to_owned(), proof.transcript(witness, &self.teller.worst_pass(score)))
        });
        shown.chain(worst).collect()
    }

    pub(super) fn print_json(&self, problems: &[Diagnostic]) -> Result<()> {
        let rows: Vec<_> = self.proofs.iter().map(ProofRow::new).collect();
        let whole = serde_json::json!({ "diagnostics": content::json(problems), "proofs": rows });
        let mut out = std::io::stdout().lock();
        serde_json::to_writer_pretty(&mut out, &whole)?;
        writeln!(out)?;
        Ok(())
    }

    /// Writes the page to its file, or to standard output.
    pub(super) fn deliver_page(&self, output: Option<&Path>) -> Result<()> {
        let page = page(&self.proofs, &self.teller);
        match output {
            None => write!(std::io::stdout(), "{page}")?,
            Some(path) => std::fs::write(path, page).with_context(|| path.display().to_string())?,
        }
        Ok(())
    }
}
