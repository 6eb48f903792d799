//! `composure check --prove`: proves scenarios, and tells what came of it.

use super::table;
use crate::cli::language::{language, words};
use crate::cli::out;
use crate::cli::output::{OutputFolder, OutputKind, Protected, TRANSCRIPT, Target, refused};
use crate::cli::proof_run::ProofRun;
use crate::cli::workers::workers;
use anyhow::Result;
use composure::assurance::{self, Effort, Fork, Status};
use composure::content::certificate::{PROOF_ENDING, Uncertified};
use composure::content::{Diagnostic, Library, Pack};
use composure::export::wire::ProofDoc;
use composure::export::{Proof, Teller, page};
use composure::locale::{Explain as _, With, Words};
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

#[derive(clap::Args)]
pub(crate) struct Proving {
    /// Prove each scenario: explore every play there is, under every draw of the facts.
    #[arg(long, group = "exploring")]
    pub(super) prove: bool,
    /// Most states of a fact class; a larger one is not proven. A state takes up to 300 bytes, for each thread.
    #[arg(long, value_name = "STATES", default_value_t = Effort::USUAL_CAP, requires = "exploring")]
    pub(super) cap: usize,
    /// How many threads prove and compare; one for each processor if nothing is said. Each explores a space of its own.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=256), requires = "exploring")]
    pub(super) workers: Option<u16>,
    /// List every property, also those that are proved and only counted otherwise.
    #[arg(long, short, requires = "prove")]
    pub(super) verbose: bool,
    /// Write the transcripts into files of this folder instead of printing them.
    #[arg(long, value_name = "DIR", requires = "prove")]
    pub(super) transcripts: Option<PathBuf>,
    /// Write beside each scenario what was proved of it, as ID.proof.json; nothing where anything is refuted or not proven.
    #[arg(long, requires = "prove")]
    pub(super) certify: bool,
    /// Write the page into this file instead of standard output, which `-` is as well.
    #[arg(long, value_name = "FILE", requires = "prove")]
    pub(super) output: Option<PathBuf>,
}

/// Who tells what was proved.
pub(super) fn teller(library: &Library) -> Teller {
    Teller::new(language().clone(), library.app_words(language()))
}

/// What the names of transcripts end with.
const TXT: &str = ".txt";

/// Refuses what could not be written once everything is proved: proving takes long. Answers the folder of the transcripts, where
/// one is named.
pub(super) fn prepare<'a>(
    args: &'a Proving, kept: &'a Protected<'a>, packs: &[&Pack],
) -> Result<Option<OutputFolder<'a>>> {
    if args.certify {
        packs.iter().try_for_each(|pack| certificate_of(pack).map(drop))?;
    }
    let Some(folder) = &args.transcripts else { return Ok(None) };
    let output = OutputFolder::find(folder, kept)?;
    if !folder.exists() {
        return Ok(Some(output));
    }
    for entry in fs::read_dir(folder).map_err(|error| refused(folder, &error.into()))? {
        let name = entry?.file_name();
        let name = name.to_string_lossy();
        let of = |pack: &&Pack| name.strip_prefix(&*pack.scenario.id).is_some_and(|rest| rest.starts_with('.'));
        if name.ends_with(TXT) && packs.iter().any(of) {
            Target::in_folder(folder, &name, OutputKind::Transcript, kept)?;
        }
    }
    Ok(Some(output))
}

/// Where the proof file of a scenario belongs: it is part of the content, and lies beside it.
fn certificate_of(pack: &Pack) -> Result<Target> {
    let path = Path::new(&pack.source().path).with_extension(PROOF_ENDING);
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    Target::in_folder(folder, &name, OutputKind::Proof, &Protected::default())
}

/// What came of proving.
pub(super) struct Proven<'l> {
    proofs: Vec<Proof<'l>>,
    /// What each proof is certified by, or why it is not; that words of other scenarios speak for something is not asked.
    certificates: Vec<Result<String, Uncertified>>,
    /// What could not be proved at all.
    unproved: Vec<Diagnostic>,
}

/// Proves scenarios one after another; stopped, it says how many were not reached.
pub(super) fn prove<'l>(
    library: &'l Library, packs: impl Iterator<Item = &'l Pack>, args: &Proving, waiting: &ProofRun, teller: &Teller,
) -> Result<Proven<'l>> {
    let app = &teller.app;
    let (mut proofs, mut unproved) = (Vec::new(), Vec::new());
    let effort = Effort { cap: args.cap, workers: workers(args.workers) };
    let mut left = 0_usize;
    for pack in packs {
        if waiting.stopped() {
            left += 1;
            continue;
        }
        let go_on = |so_far: assurance::ProofProgress| waiting.goes_on(pack, so_far, app);
        let prove = |cues: Vec<_>| assurance::prove(&pack.scenario, &pack.book, &cues, effort, &go_on);
        let report = library.cues(pack).map_err(Into::into).and_then(prove);
        waiting.clear();
        match report {
            Ok(report) => proofs.push(Proof::new(pack, report)?),
            Err(why) => unproved.push(pack.not_proven(&why)),
        }
    }
    let certificate = |proof: &Proof<'_>| proof.pack.certify(&proof.report);
    let certificates = if args.certify { proofs.iter().map(certificate).collect() } else { Vec::new() };
    match lessons(library, &proofs, effort, waiting, app) {
        Ok(lessons) => by_words(library, &mut proofs, &lessons, effort, waiting, app, &mut unproved),
        // of a part of the other scenarios nothing is said
        Err(why) => proofs.iter_mut().for_each(|proof| proof.words_untried = Some(why.clone())),
    }
    if waiting.stopped() {
        writeln!(out::notes(), "{}", app.text("prove-stopped", &With::from_iter([("count", left)])))?;
    }
    Ok(Proven { proofs, certificates, unproved })
}

/// A scenario with the forks that teach which words mark its good and bad responses.
type Lesson<'l> = (&'l Pack, Vec<(Fork, f64)>);

/// What every scenario teaches, those that nobody asked about as well; or why nothing can be learned, in words.
fn lessons<'l>(
    library: &'l Library, proofs: &[Proof<'l>], effort: Effort, waiting: &ProofRun, app: &Words,
) -> Result<Vec<Lesson<'l>>, String> {
    if library.packs.len() < 2 {
        return Err(app.plain("prove-words-alone"));
    }
    let lesson = |pack: &'l Pack| {
        let whole = |proof: &&Proof<'_>| proof.report.classes.iter().all(|class| class.complete);
        let proved = proofs.iter().find(|proof| std::ptr::eq(proof.pack, pack));
        let go_on = |so_far: assurance::ProofProgress| waiting.goes_on(pack, so_far, app);
        let forks = match proved {
            Some(proof) => Some(proof).filter(whole).map(|proof| proof.report.forks.clone()),
            None if waiting.stopped() => None,
            None => assurance::forks(&pack.scenario, &pack.book, effort, &go_on).ok().flatten(),
        };
        waiting.clear();
        let untaught =
            || app.text("prove-words-untaught", &With::from_iter([("scenario", pack.scenario.id.to_string())]));
        Ok((pack, forks.ok_or_else(untaught)?))
    };
    library.packs.iter().map(lesson).collect()
}

/// Tries each scenario by the words that the others teach.
fn by_words(
    library: &Library, proofs: &mut [Proof<'_>], lessons: &[Lesson<'_>], effort: Effort, waiting: &ProofRun,
    app: &Words, unproved: &mut Vec<Diagnostic>,
) {
    let mut found = Vec::new();
    for proof in proofs.iter() {
        let pack = proof.pack;
        let others = lessons.iter().filter(|(other, _)| !std::ptr::eq(*other, pack));
        let others: Vec<_> = others.map(|(other, forks)| (*other, forks.as_slice())).collect();
        let go_on = |so_far: assurance::ProofProgress| waiting.goes_on(pack, so_far, app);
        let forks = &proof.report.forks;
        let keywords = |cues: Vec<_>| assurance::keywords(&pack.scenario, &pack.book, forks, &cues, effort, &go_on);
        found.push(library.keywords(pack, &others).map_err(Into::into).and_then(keywords));
        waiting.clear();
    }
    for (proof, found) in proofs.iter_mut().zip(found) {
        match found {
            Ok(answers) => proof.report.answers.extend(answers),
            Err(why) => unproved.push(proof.pack.not_proven(&why)),
        }
    }
}

impl Proven<'_> {
    /// What is wrong.
    pub(super) fn problems(&self) -> impl Iterator<Item = Diagnostic> {
        let proved = self.proofs.iter().flat_map(|proof| proof.pack.proved(&proof.report));
        proved.chain(self.unproved.iter().cloned())
    }

    /// The tables, each with the transcripts behind it.
    pub(super) fn print(&self, verbose: bool, folder: Option<&OutputFolder<'_>>, teller: &Teller) -> Result<()> {
        for proof in &self.proofs {
            table::print(proof, verbose, teller)?;
            for (name, text) in transcripts(proof, verbose, teller) {
                match folder {
                    None => writeln!(out::prose(), "{text}")?,
                    Some(folder) => {
                        let name = format!("{}.{name}{TXT}", proof.report.scenario);
                        folder.write(&name, OutputKind::Transcript, |to| Ok(write!(to, "{TRANSCRIPT}{text}")?))?;
                    }
                }
            }
        }
        Ok(())
    }

    /// Writes the proof files, each whole or not at all; answers whether every scenario has got one.
    pub(super) fn deliver_certificates(&self) -> Result<bool> {
        let mut all = self.unproved.is_empty();
        for (proof, certificate) in self.proofs.iter().zip(&self.certificates) {
            let text = match certificate {
                Ok(text) => text,
                Err(why) => {
                    all = false;
                    let mut not = With::from_iter([("scenario", proof.report.scenario.to_string())]);
                    not.set("why", why.explain().text(words()));
                    writeln!(out::notes(), "{}", words().text("check-not-certified", &not))?;
                    continue;
                }
            };
            let target = certificate_of(proof.pack)?;
            target.write(|to| Ok(to.write_all(text.as_bytes())?))?;
            let name = target.name().map(|path| path.display().to_string()).unwrap_or_default();
            writeln!(out::notes(), "{}", words().text("check-certified", &With::from_iter([("file", name)])))?;
        }
        Ok(all)
    }

    pub(super) fn docs(&self) -> Vec<ProofDoc> {
        self.proofs.iter().map(Into::into).collect()
    }

    /// Writes the page.
    pub(super) fn deliver_page(&self, target: &Target, teller: &Teller) -> Result<()> {
        let page = page(&self.proofs, teller)?;
        target.write(|to| Ok(to.write_all(page.as_bytes())?))
    }
}

/// The plays that show what doesn't hold (or, if `all` are wanted, what does as well), and the worst one that passes;
/// each with a name for its file.
fn transcripts(proof: &Proof<'_>, all: bool, teller: &Teller) -> Vec<(String, String)> {
    let shown = proof.report.answers.iter().filter(|one| all || one.status == Status::Refuted);
    let shown = shown.filter_map(|answer| {
        Some((answer.question.slug(), proof.transcript(answer.witness.as_ref()?, &teller.about(answer))))
    });
    let worst = proof
        .worst_pass()
        .map(|(score, witness)| ("worst-pass".to_owned(), proof.transcript(witness, &teller.worst_pass(score))));
    shown.chain(worst).collect()
}
