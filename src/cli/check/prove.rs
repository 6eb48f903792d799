//! `composure check --prove`: proves scenarios, and tells what came of it.

use super::table;
use crate::cli::progress::Progress;
use anyhow::{Context as _, Result, anyhow};
use composure::assurance::{self, Options, Status};
use composure::content::{self, Diagnostic, Library, Pack};
use composure::export::{Proof, ProofRow, Teller};
use composure::locale::{Args as With, Words};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

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

/// Proves scenarios one after another and adds what is wrong to `problems`; says whether somebody stopped it.
pub(super) fn prove<'l>(
    library: &'l Library, packs: Vec<&'l Pack>, args: &Proving, teller: &Teller, problems: &mut Vec<Diagnostic>,
) -> Result<(Vec<Proof<'l>>, bool)> {
    let (stop, app) = (stop_on_interrupt()?, &teller.app);
    let threads = || std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let options = Options { cap: args.cap, workers: args.workers.unwrap_or_else(threads) };
    let progress = Mutex::new(Progress::new());
    let (mut proofs, mut left) = (Vec::new(), packs.len());
    for pack in packs {
        if stop.load(Ordering::Relaxed) {
            break;
        }
        let go_on = |so_far: assurance::Progress| {
            progress.lock().unwrap_or_else(PoisonError::into_inner).show(|| line(pack, so_far, app));
            !stop.load(Ordering::Relaxed)
        };
        let report = assurance::prove(&pack.scenario, &pack.book, &library.cues(pack), options, &go_on);
        progress.lock().unwrap_or_else(PoisonError::into_inner).clear();
        let report = report.with_context(|| pack.scenario.id.to_string())?;
        problems.extend(pack.proved(&report));
        proofs.push(Proof::new(pack, report));
        left -= 1;
    }
    let stopped = stop.load(Ordering::Relaxed);
    if stopped {
        let told = app.text("prove-stopped", &With::from_iter([("count", left)]));
        writeln!(std::io::stderr(), "{told}")?;
    }
    Ok((proofs, stopped))
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

/// What becomes true at the first Ctrl-C; the second ends the program.
fn stop_on_interrupt() -> Result<Arc<AtomicBool>> {
    let stop = Arc::new(AtomicBool::new(false));
    let told = Arc::clone(&stop);
    let hear = move || {
        if told.swap(true, Ordering::Relaxed) {
            std::process::exit(130);
        }
    };
    ctrlc::set_handler(hear).context("Ctrl-C cannot be heard")?;
    Ok(stop)
}

/// The tables, then the transcripts behind them.
pub(super) fn print(proofs: &[Proof<'_>], args: &Proving, teller: &Teller) -> Result<()> {
    for proof in proofs {
        table::print(proof, args.verbose, teller)?;
        let shown = proof.report.answers.iter().filter(|one| args.verbose || one.status == Status::Refuted);
        let mut transcripts: Vec<(String, String)> = Vec::new();
        for answer in shown {
            if let Some(witness) = &answer.witness {
                let about = teller.property(&answer.question);
                transcripts.push((answer.question.slug(), proof.transcript(witness, &about)));
            }
        }
        if let Some((score, witness)) = proof.worst_pass() {
            transcripts.push(("worst-pass".to_owned(), proof.transcript(witness, &teller.worst_pass(score))));
        }
        for (name, text) in transcripts {
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

pub(super) fn print_json(proofs: &[Proof<'_>], problems: &[Diagnostic]) -> Result<()> {
    let rows: Vec<_> = proofs.iter().map(ProofRow::new).collect();
    let whole = serde_json::json!({ "diagnostics": content::json(problems), "proofs": rows });
    let mut out = std::io::stdout().lock();
    serde_json::to_writer_pretty(&mut out, &whole)?;
    writeln!(out)?;
    Ok(())
}

/// Writes a page to its file, or to standard output.
pub(super) fn deliver(page: &str, output: Option<&Path>) -> Result<()> {
    match output {
        None => write!(std::io::stdout(), "{page}")?,
        Some(path) => std::fs::write(path, page).map_err(|error| anyhow!("{}: {error}", path.display()))?,
    }
    Ok(())
}
