//! `composure check --against OLD_BOOK.ron`: the shortest plays whose outcome the scenarios' own book changes, each way.

use anyhow::{Context as _, Result, bail};
use composure::assurance::{Against, against, classes};
use composure::content::{Pack, human, read_book, read_scenario, seed_for, write_transcript};
use composure::encounter::{Begin, Command, Stage};
use composure::export::Teller;
use composure::locale::Args as With;
use composure::policy::Book;
use composure::scenario::Scenario;
use composure::terms::Value;
use serde::Serialize;
use std::io::{IsTerminal as _, Write as _};
use std::path::Path;
use std::sync::Arc;

/// What the book changes for one scenario.
#[derive(Serialize)]
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
}

/// The shortest play that shows a change, and in how many draws there is one.
#[derive(Serialize)]
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
        let mut out = std::io::stdout().lock();
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
            writeln!(out, "{}\n", say("against-open", 0))?;
        }
        Ok(())
    }
}

/// Compares the scenarios' own books with an older one.
pub(super) fn compare<'l>(
    packs: impl Iterator<Item = &'l Pack>, old: &Path, cap: usize, teller: &Teller,
) -> Result<Vec<Change>> {
    let (book, problems) = read_book(old);
    tell(&problems)?;
    let Some(book) = book.map(Arc::new) else {
        bail!("{}: nothing is compared with a book that has errors", old.display());
    };
    packs.map(|pack| compare_one(pack, &book, cap, teller)).collect()
}

fn compare_one(pack: &Pack, old_book: &Arc<Book>, cap: usize, teller: &Teller) -> Result<Change> {
    let id = &pack.scenario.id;
    let old = match read_scenario(id, pack.source(), old_book) {
        Ok(old) => Arc::new(old),
        Err(problems) => {
            tell(&problems)?;
            bail!("the scenario `{id}` does not fit the book `{}`", old_book.id);
        }
    };
    let draws = draws(pack, &old, old_book).with_context(|| id.to_string())?;
    let mut change =
        Change { scenario: id.clone(), draws: draws.len(), newly_failed: None, newly_passed: None, complete: true };
    let (mut failed, mut passed) = (Vec::new(), Vec::new());
    for begin in &draws {
        let new = Stage::new(Arc::clone(&pack.scenario), Arc::clone(&pack.book), begin.clone());
        let old = Stage::new(Arc::clone(&old), Arc::clone(old_book), begin.clone());
        let Against { passes_old_fails_new, fails_old_passes_new, complete } = against(new.into(), old.into(), cap);
        change.complete &= complete;
        failed.extend(passes_old_fails_new.map(|play| (begin, play)));
        passed.extend(fails_old_passes_new.map(|play| (begin, play)));
    }
    change.newly_failed = shown(pack, failed, &teller.app.plain("against-shows-failed"));
    change.newly_passed = shown(pack, passed, &teller.app.plain("against-shows-passed"));
    Ok(change)
}

/// The shortest of some plays.
fn shown(pack: &Pack, plays: Vec<(&Begin, Vec<Command>)>, about: &str) -> Option<Shown> {
    let draws = plays.len();
    let (begin, play) = plays.into_iter().min_by_key(|(_, play)| play.len())?;
    let seed = seed_for(&pack.scenario, &begin.facts);
    Some(Shown { draws, transcript: write_transcript(&pack.scenario, &[about], seed, &play) })
}

/// Every draw that the rules of either book could tell from the others: all combinations of the facts by which the fact
/// classes of either differ.
fn draws(pack: &Pack, old: &Arc<Scenario>, old_book: &Arc<Book>) -> Result<Vec<Begin>> {
    /// More than fact classes may make.
    const MOST: usize = 4_096;
    let mut known = classes(&pack.scenario, &pack.book)?;
    known.extend(classes(old, old_book)?);
    let values = |name: &str| known.iter().map(|class| class.begin.fact(name)).collect::<Vec<_>>();
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
            bail!("the facts make more than {MOST} combinations");
        }
    }
    let begin = |facts| Begin { scenario: pack.scenario.id.clone(), seed: 0, facts };
    Ok(draws.into_iter().map(begin).collect())
}

fn tell(problems: &[composure::content::Diagnostic]) -> Result<()> {
    let mut err = std::io::stderr().lock();
    let colour = err.is_terminal();
    for one in problems {
        writeln!(err, "{}\n", human(one, colour))?;
    }
    Ok(())
}
