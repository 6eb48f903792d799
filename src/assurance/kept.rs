//! A proof that is kept while a scenario is written: what its words show is found out again without exploring anything.

use super::class_proof::{ClassProof, Footing, try_spoken};
use super::explore::classes::{Class, Classes};
use super::explore::space::{Space, StateIx};
use super::groups::{ProofProgress, explore_group};
use super::learners::cues::Cues;
use super::prove::{by_words, structure};
use super::questions::answer::Witness;
use super::questions::slips::best_way_out;
use super::questions::whereabouts::Whereabouts;
use super::report::Report;
use super::unproved::{Impossible, Unproved};
use crate::policy::Book;
use crate::scenario::{Direction, Scenario};
use std::cell::Cell;
use std::sync::Arc;

/// How much may be explored, and how much of it kept.
#[derive(Clone, Copy, Debug)]
pub struct Keeping {
    /// Most states of a fact class; beyond it the word is *not proven*.
    pub cap: usize,
    /// Most bytes of spaces that are kept. Those beyond are explored again when words change.
    pub bytes: usize,
}

/// The groups of fact classes of a scenario with their spaces, and what they show.
pub struct KeptProof {
    scenario: Arc<Scenario>,
    book: Arc<Book>,
    classes: Classes,
    keeping: Keeping,
    proofs: Vec<ClassProof>,
    /// By proof, as far as it is kept.
    spaces: Vec<Option<(Space, Footing)>>,
    /// What there is without words.
    report: Report,
    whereabouts: Whereabouts,
    /// The words that were heard last.
    heard: Vec<Cues>,
    /// How many states were found.
    found: usize,
}

impl KeptProof {
    /// Explores a scenario under a book on this thread, and finds out all but what its words show. `go_on` hears how far it has come
    /// and says whether to go on; none where it was stopped.
    ///
    /// # Errors
    /// As [`prove`](super::prove()).
    pub fn explore(
        scenario: &Arc<Scenario>, book: &Arc<Book>, keeping: Keeping, go_on: &dyn Fn(ProofProgress) -> bool,
    ) -> Result<Option<Self>, Unproved> {
        let classes = Classes::of(scenario, book)?;
        let (all, stopped) = (classes.all().len(), Cell::new(false));
        let (mut found, mut states_found, mut kept_bytes, mut done) = (Vec::new(), 0, 0, 0);
        let mut whereabouts = Whereabouts::of(scenario)?;
        for group in classes.groups() {
            let tell = |states: usize| {
                stopped.set(stopped.get() || !go_on(ProofProgress { done, classes: all, states }));
                !stopped.get()
            };
            let space = explore_group(scenario, book, &group, keeping.cap, tell)?;
            let (proof, footing) = ClassProof::of(&group, &space, &|| tell(space.found()))?;
            if let (Some(footing), true) = (&footing, tell(space.found())) {
                whereabouts.read(&space, &footing.order, &footing.outlook, footing.tariff)?;
            }
            if stopped.get() {
                return Ok(None);
            }
            states_found += space.found();
            let bytes = space.bytes() + space.len() * Footing::BYTES_A_STATE;
            let is_kept = kept_bytes + bytes <= keeping.bytes;
            kept_bytes += if is_kept { bytes } else { 0 };
            found.push((proof, footing.filter(|_| is_kept).map(|footing| (space, footing))));
            done += group.len();
        }
        found.sort_by_key(|(proof, _)| proof.first());
        let (mut proofs, spaces): (Vec<_>, Vec<_>) = found.into_iter().unzip();
        let report = structure(scenario, book, &classes, &mut proofs)?;
        let (scenario, book) = (Arc::clone(scenario), Arc::clone(book));
        Ok(Some(Self {
            scenario,
            book,
            classes,
            keeping,
            proofs,
            spaces,
            report,
            whereabouts,
            heard: Vec::new(),
            found: states_found,
        }))
    }

    /// Whether it is a proof of a scenario under a book. What is shown and how it is played is no matter, nor the number of a version:
    /// nothing is explored anew for it.
    #[must_use]
    pub fn is_of(&self, scenario: &Scenario, book: &Book) -> bool {
        let bare = |of: &Scenario| Scenario { direction: Direction::default(), version: 0, ..of.clone() };
        bare(&self.scenario) == bare(scenario) && *self.book == *book
    }

    /// What there is without words.
    #[must_use]
    pub const fn structure(&self) -> &Report {
        &self.report
    }

    /// What is so at each moment, and what each answer leaves.
    #[must_use]
    pub const fn whereabouts(&self) -> &Whereabouts {
        &self.whereabouts
    }

    /// A play with the most that can be had, of each group of fact classes whose space is kept.
    #[must_use]
    pub fn best_plays(&self) -> Vec<Witness> {
        let kept = self.proofs.iter().zip(&self.spaces).filter_map(|(proof, kept)| Some((proof, kept.as_ref()?)));
        let best = kept.filter_map(|(proof, (space, footing))| {
            let way = best_way_out(space, &footing.outlook, StateIx::FIRST).ok()?;
            Some(Witness::new(proof.first(), way))
        });
        best.filter(|play| !play.commands.is_empty()).collect()
    }

    /// How many states were found; those that fact classes share count once.
    #[must_use]
    pub const fn states(&self) -> usize {
        self.found
    }

    /// All that a proof says, with words that look like this: as [`prove`](super::prove()) says it. A language that looks as it did is
    /// not tried again. None where it was stopped.
    ///
    /// # Errors
    /// As [`prove`](super::prove()).
    pub fn hear(&mut self, cues: &[Cues], go_on: &dyn Fn() -> bool) -> Result<Option<Report>, Unproved> {
        let is_known = |one: &Cues| self.heard.iter().position(|heard| heard == one);
        let known: Vec<_> = cues.iter().map(is_known).collect();
        let groups = self.classes.groups();
        let mut all = Vec::new();
        for (proof, kept) in self.proofs.iter().zip(&self.spaces) {
            let mut spoken: Vec<_> = known.iter().map(|at| proof.spoken.get((*at)?).cloned()).collect();
            if spoken.iter().any(Option::is_none) && proof.complete && proof.ordered {
                let again = match kept {
                    Some(_) => None,
                    None => self.explore_again(&groups, proof.first(), go_on)?,
                };
                let Some((space, footing)) = kept.as_ref().or(again.as_ref()) else { return Ok(None) };
                for (cues, tried) in cues.iter().zip(&mut spoken).filter(|(_, tried)| tried.is_none()) {
                    let Some(found) = try_spoken(proof.first(), space, footing, cues, go_on)? else { return Ok(None) };
                    *tried = Some(found);
                }
            }
            all.push(spoken.into_iter().flatten().collect::<Vec<_>>());
        }
        self.proofs.iter_mut().zip(all).for_each(|(proof, spoken)| proof.spoken = spoken);
        self.heard = cues.to_vec();
        let by_words = by_words(&self.scenario, cues, &self.proofs, &self.report)?;
        Ok(Some(Report { answers: by_words.put_into(&self.report), ..self.report.clone() }))
    }

    /// The space of a group that was too large to be kept; none where it was stopped.
    fn explore_again(
        &self, groups: &[Vec<(usize, &Class)>], first: usize, go_on: &dyn Fn() -> bool,
    ) -> Result<Option<(Space, Footing)>, Impossible> {
        let is_it = |group: &&Vec<(usize, &Class)>| group.first().is_some_and(|(at, _)| *at == first);
        let group =
            groups.iter().find(is_it).ok_or(Impossible::Contradiction("a proof of no group of fact classes"))?;
        let space = explore_group(&self.scenario, &self.book, group, self.keeping.cap, |_| go_on())?;
        Ok(Footing::of(&space)?.map(|footing| (space, footing)))
    }
}
