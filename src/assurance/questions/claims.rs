//! What the author vouches for, proved or refuted by the shortest play.

use super::answer::{Answer, Question, Witness, take_in};
use super::shortest::{Sense, shortest};
use crate::assessment::Tariff;
use crate::assurance::explore::routes::Routes;
use crate::assurance::explore::space::{Space, StateIx};
use crate::assurance::totals::total::Total;
use crate::assurance::unproved::Impossible;
use crate::scenario::{ClaimKind, Scenario};
use std::sync::Arc;

/// The plays found in the classes read so far.
pub(crate) struct Claims {
    scenario: Arc<Scenario>,
    /// By claim: the shortest play of the kind that it says there is, or that there isn't.
    plays: Vec<Option<Witness>>,
}

/// The plays a claim speaks of, among those that end as its condition has it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum About {
    Passing,
    Failing,
    All,
}

const fn about(kind: ClaimKind) -> About {
    match kind {
        ClaimKind::NeverPasses | ClaimKind::CanPass => About::Passing,
        ClaimKind::NeverFails => About::Failing,
        ClaimKind::Never | ClaimKind::Can => About::All,
    }
}

impl Claims {
    pub(crate) fn new(scenario: &Arc<Scenario>) -> Self {
        Self { scenario: Arc::clone(scenario), plays: vec![None; scenario.claims.len()] }
    }

    /// Takes in another class; the order and what passes, if there are.
    pub(crate) fn read(
        &mut self, class: usize, space: &Space, routes: &Routes<'_>, decided: Option<(&[StateIx], Tariff)>,
    ) -> Result<(), Impossible> {
        self.read_endings(class, space, routes)?;
        let (passing, failing) = (self.those(About::Passing) & !self.shown(), self.those(About::Failing));
        let Some((order, tariff)) = decided.filter(|_| passing | failing != 0) else { return Ok(()) };
        let needed = Total::needed(tariff);
        let most = self.plays.iter().map(|play| play.as_ref().map_or(usize::MAX, |play| play.commands.len())).max();
        let (can_pass, can_fail) = outcomes(space, order, needed);
        for (sense, wanted) in [(Sense::Most, passing & can_pass), (Sense::Least, failing & can_fail)] {
            if wanted == 0 {
                continue;
            }
            let shows = |total: Total| (total >= needed) == (sense == Sense::Most);
            let found = shortest(space, sense, most.unwrap_or(usize::MAX), wanted, |step, total| {
                if shows(total) { step.talk.claims } else { 0 }
            })?;
            for (bits, commands) in found {
                self.keep(bits, &Witness::new(class, commands));
            }
        }
        Ok(())
    }

    /// Whether a play ends as a condition has it: the conversation alone decides.
    fn read_endings(&mut self, class: usize, space: &Space, routes: &Routes<'_>) -> Result<(), Impossible> {
        let mut open = self.those(About::All);
        for (place, _) in routes.places() {
            for (by, one) in space.moves_from(place).iter().enumerate() {
                // places come in the order of how far they are: the first is the shortest
                let bits = one.claims & open;
                if bits != 0 {
                    open &= !bits;
                    self.keep(bits, &Witness::new(class, routes.way_by(place, by)?));
                }
            }
        }
        Ok(())
    }

    fn keep(&mut self, bits: u64, witness: &Witness) {
        for (_, play) in (0_u32..).zip(&mut self.plays).filter(|(at, _)| has(bits, *at)) {
            Witness::keep_shorter(play, Some(witness.clone()));
        }
    }

    /// The claims about such plays, as bits.
    fn those(&self, which: About) -> u64 {
        let claims = (0_u32..64).zip(&self.scenario.claims).filter(|(_, claim)| about(claim.kind) == which);
        claims.fold(0, |bits, (at, _)| bits | 1 << at)
    }

    /// The claims that one play is enough to prove, and that one has proved, as bits.
    fn shown(&self) -> u64 {
        let claims = (0_u32..64).zip(self.scenario.claims.iter().zip(&self.plays));
        let shown = claims.filter(|(_, (claim, play))| claim.kind == ClaimKind::CanPass && play.is_some());
        shown.fold(0, |bits, (at, _)| bits | 1 << at)
    }

    /// Takes in what others have read of the same claims.
    pub(crate) fn merge(&mut self, other: Self) -> Result<(), Impossible> {
        take_in(&mut self.plays, other.plays, Witness::keep_shorter)
    }

    /// What came of them; `complete` says whether all of every class was read.
    pub(crate) fn answers(&self, complete: bool) -> Vec<Answer> {
        let claims = self.scenario.claims.iter().zip(&self.plays);
        let answers = claims.map(|(claim, play)| {
            let question = Question::Claim { claim: claim.id.clone() };
            match claim.kind {
                ClaimKind::CanPass | ClaimKind::Can => Answer::possible(question, play.clone(), complete),
                ClaimKind::NeverPasses | ClaimKind::NeverFails | ClaimKind::Never => {
                    Answer::impossible(question, play.clone(), complete)
                }
            }
        });
        answers.collect()
    }
}

fn has(bits: u64, at: u32) -> bool {
    bits.checked_shr(at).is_some_and(|bits| bits & 1 == 1)
}

/// The claims whose condition holds at the end of some play that passes, and of some that fails, as bits: one pass
/// forward with the most and the least that every state can have been reached with.
fn outcomes(space: &Space, order: &[StateIx], needed: Total) -> (u64, u64) {
    let mut range = space.rows((Total::BROKEN, Total::BEYOND));
    let opening = Total::opening(space.opening());
    *range.at_mut(StateIx::FIRST) = (opening, opening);
    let (mut passing, mut failing) = (0, 0);
    for state in order {
        let (most, least) = *range.at(*state);
        for step in space.steps(*state) {
            let (most, least) = (most.after(&step), least.after(&step));
            match step.to {
                Some(to) => {
                    let there = range.at_mut(to);
                    *there = (there.0.max(most), there.1.min(least));
                }
                None => {
                    passing |= if most >= needed { step.talk.claims } else { 0 };
                    failing |= if least < needed { step.talk.claims } else { 0 };
                }
            }
        }
    }
    (passing, failing)
}
