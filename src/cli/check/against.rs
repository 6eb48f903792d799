//! `composure check --against OLD_BOOK.ron`: the shortest plays whose outcome the scenarios' own book changes, each way.

use crate::cli::out;
use crate::cli::problems;
use crate::cli::proof_run::ProofRun;
use crate::cli::refusal::refuse;
use crate::cli::workers::each;
use anyhow::{Context as _, Result, bail};
use composure::assurance::{Against, Classes, Impossible, against};
use composure::attempt::{seed_for, write_transcript};
use composure::content::{Pack, read_scenario};
use composure::encounter::{Begin, Command, Premise};
use composure::export::Teller;
use composure::export::wire::{ChangeDoc, ChangedPlayDoc};
use composure::locale::{With, Words};
use composure::policy::Book;
use composure::scenario::Scenario;
use composure::terms::Value;
use std::io::Write as _;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// What the book changes for one scenario.
pub(super) struct Change {
    scenario: Box<str>,
    /// Draws of the facts that some rule could tell apart.
    draws: usize,
    /// What passes by the old book and fails by the new one.
    newly_failed: Option<Shown>,
    /// The reverse.
    newly_passed: Option<Shown>,
    /// Every play was looked at.
    complete: bool,
    /// Somebody stopped it before that.
    stopped: bool,
}

/// The shortest play that shows a change, and in how many draws there is one.
struct Shown {
    draws: usize,
    transcript: String,
}

impl Change {
    /// Whether it is known that no outcome changes.
    pub(super) const fn is_none(&self) -> bool {
        self.newly_failed.is_none() && self.newly_passed.is_none() && self.complete
    }

    pub(super) fn print(&self, teller: &Teller) -> Result<()> {
        let mut out = out::prose();
        let say = |message: &str, count: usize| {
            let mut with = With::from_iter([("scenario", self.scenario.to_string())]);
            with.set("count", count);
            with.set("draws", self.draws);
            teller.app.text(message, &with)
        };
        let ways = [("against-failed", &self.newly_failed), ("against-passed", &self.newly_passed)];
        for (message, shown) in ways {
            if let Some(shown) = shown {
                writeln!(out, "{}\n\n{}", say(message, shown.draws), shown.transcript)?;
            }
        }
        if self.is_none() {
            writeln!(out, "{}\n", say("against-same", 0))?;
        } else if !self.complete {
            writeln!(out, "{}\n", say(if self.stopped { "against-cut" } else { "against-open" }, 0))?;
        }
        Ok(())
    }
}

impl From<&Change> for ChangeDoc {
    fn from(of: &Change) -> Self {
        let Change { scenario, draws, newly_failed, newly_passed, complete, stopped } = of;
        let play = |of: &Option<Shown>| {
            let of = of.as_ref()?;
            Some(ChangedPlayDoc { draws: of.draws, transcript: of.transcript.clone() })
        };
        Self {
            scenario: scenario.to_string(),
            draws: *draws,
            newly_failed: play(newly_failed),
            newly_passed: play(newly_passed),
            complete: *complete,
            stopped: *stopped,
        }
    }
}

/// A scenario resolved against both books, and the draws under which they are compared.
pub(super) struct Comparison<'l> {
    pack: &'l Pack,
    old: Arc<Scenario>,
    old_book: Arc<Book>,
    draws: Vec<Begin>,
}

/// What is to be compared with an older book. Nothing that is wrong with it waits until something has been explored.
pub(super) fn comparisons<'l>(packs: impl Iterator<Item = &'l Pack>, old: &Arc<Book>) -> Result<Vec<Comparison<'l>>> {
    packs.map(|pack| Comparison::new(pack, old)).collect()
}

/// Compares the scenarios' own books with the older one, scenario after scenario; stopped, it says how many were not
/// reached.
pub(super) fn compare(
    comparisons: &[Comparison<'_>], cap: usize, workers: usize, waiting: &ProofRun, app: &Words,
) -> Result<Vec<Change>> {
    let reached = comparisons.iter().take_while(|_| !waiting.stopped());
    let changes = reached.map(|one| one.compare(cap, workers, waiting, app)).collect::<Result<Vec<_>>>()?;
    if waiting.stopped() {
        let left = With::from_iter([("count", comparisons.len() - changes.len())]);
        writeln!(out::notes(), "{}", app.text("against-stopped", &left))?;
    }
    Ok(changes)
}

impl<'l> Comparison<'l> {
    fn new(pack: &'l Pack, old_book: &Arc<Book>) -> Result<Self> {
        let id = &pack.scenario.id;
        let old = match read_scenario(id, pack.source(), old_book) {
            Ok(old) => Arc::new(old),
            Err(found) => {
                problems::tell(&found, &problems::words())?;
                bail!(refuse("refuse-against-unfit").with("id", &**id).with("book", &*old_book.id));
            }
        };
        let draws = draws(pack, &old, old_book).with_context(|| refuse("refuse-scenario-named").with("id", &**id))?;
        Ok(Self { pack, old, old_book: Arc::clone(old_book), draws })
    }

    fn compare(&self, cap: usize, workers: usize, waiting: &ProofRun, app: &Words) -> Result<Change> {
        let Self { pack, draws, .. } = self;
        // draws done, and states looked at in all of them
        let (done, states) = (AtomicUsize::new(0), AtomicUsize::new(0));
        let found = each(draws, workers, |begin| {
            let mut before = 0;
            let mut go_on = |now: usize| {
                states.fetch_add(now.saturating_sub(before), Ordering::Relaxed);
                before = now;
                waiting.go_on(|| self.line(done.load(Ordering::Relaxed), states.load(Ordering::Relaxed), app))
            };
            let new = Premise::new(Arc::clone(&pack.scenario), Arc::clone(&pack.book), begin.clone())?;
            let old = Premise::new(Arc::clone(&self.old), Arc::clone(&self.old_book), begin.clone())?;
            let found = if go_on(0) { against(new.into(), old.into(), cap, &mut go_on)? } else { Against::default() };
            done.fetch_add(1, Ordering::Relaxed);
            Ok(found)
        });
        waiting.clear();
        let found = found.into_iter().collect::<Result<Vec<_>, Impossible>>();
        let found = found.with_context(|| refuse("refuse-scenario-named").with("id", &*pack.scenario.id))?;
        let complete = found.iter().all(|one| one.complete);
        let (mut failed, mut passed) = (Vec::new(), Vec::new());
        for (begin, one) in draws.iter().zip(found) {
            failed.extend(one.passes_old_fails_new.map(|play| (begin, play)));
            passed.extend(one.fails_old_passes_new.map(|play| (begin, play)));
        }
        Ok(Change {
            scenario: pack.scenario.id.clone(),
            draws: draws.len(),
            newly_failed: shown(pack, failed, &app.plain("against-shows-failed"))?,
            newly_passed: shown(pack, passed, &app.plain("against-shows-passed"))?,
            complete,
            stopped: !complete && waiting.stopped(),
        })
    }

    fn line(&self, done: usize, states: usize, app: &Words) -> String {
        let count = self.draws.len();
        let mut with = With::from_iter([("draw", (done + 1).min(count)), ("count", count), ("states", states)]);
        with.set("scenario", self.pack.scenario.id.to_string());
        app.text("against-progress", &with)
    }
}

/// The shortest of some plays.
fn shown(pack: &Pack, plays: Vec<(&Begin, Vec<Command>)>, about: &str) -> Result<Option<Shown>> {
    let draws = plays.len();
    let Some((begin, play)) = plays.into_iter().min_by_key(|(_, play)| play.len()) else { return Ok(None) };
    let seed = seed_for(&pack.scenario, &begin.facts)?;
    Ok(Some(Shown { draws, transcript: write_transcript(&pack.scenario, &[about], seed, &play) }))
}

/// Every draw that the rules of either book could tell from the others: all combinations of the facts by which the fact
/// classes of either differ.
fn draws(pack: &Pack, old: &Arc<Scenario>, old_book: &Arc<Book>) -> Result<Vec<Begin>> {
    /// More than fact classes may make.
    const MOST: usize = 4_096;
    let known = [Classes::of(&pack.scenario, &pack.book)?, Classes::of(old, old_book)?];
    let known = || known.iter().flat_map(Classes::all);
    let values = |name: &str| known().map(|class| class.begin.fact(name)).collect::<Vec<_>>();
    let mut draws: Vec<Vec<(Box<str>, Value)>> = vec![Vec::new()];
    for fact in &pack.scenario.facts {
        let seen = values(&fact.id);
        let differs = seen.iter().any(|value| Some(value) != seen.first());
        let choices = fact.choices.iter().take(if differs { usize::MAX } else { 1 });
        let with = |value: &Value| {
            draws.iter().map(|draw| draw.iter().cloned().chain([(fact.id.clone(), value.clone())]).collect()).collect()
        };
        draws = choices.flat_map(|value| -> Vec<Vec<_>> { with(value) }).take(MOST + 1).collect();
        if draws.len() > MOST {
            bail!(refuse("refuse-against-draws").with("most", MOST));
        }
    }
    let begin = |facts| Begin { scenario: pack.scenario.id.clone(), seed: 0, facts };
    Ok(draws.into_iter().map(begin).collect())
}
