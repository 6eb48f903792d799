//! A scenario as learning looks at it: whether anybody is assessed by it, and the clauses it has.

use crate::content::Pack;
use crate::encounter::{Begin, Command, Premise, STAY_SILENT, Unplayable, Where};
use crate::policy::{Book, Clause, Scoring};
use crate::scenario::Scenario;
use crate::terms::ActivityIx;
use std::collections::BTreeSet;

/// From how many encounters the turns are told.
const WALKS: u32 = 8;
/// So many commands an encounter has at most of which the turns are told.
const LONGEST: u32 = 200;

/// A scenario.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OnOffer {
    /// Its id.
    pub scenario: Box<str>,
    /// Nobody is assessed by it.
    pub practice_only: bool,
    /// The ids of the clauses that it has: those it rewards, and of those that are to be kept whatever can come up in it.
    pub clauses: BTreeSet<Box<str>>,
    /// How many turns an encounter has: the mean of some that were drawn and gone through anyhow; none where none can begin.
    pub turns: Option<u32>,
}

impl OnOffer {
    /// What a scenario offers.
    #[must_use]
    pub fn of(pack: &Pack) -> Self {
        let (scenario, book) = (&*pack.scenario, &*pack.book);
        let performed = performed(scenario, book);
        let earned = |clause: &str| scenario.earns.iter().any(|one| *book.clauses.at(one.clause).id == *clause);
        let clauses = book.binding(scenario.role).map(|(_, clause)| clause);
        let has = clauses.filter(|clause| earned(&clause.id) || comes_up(clause, &performed));
        let turns = (0..WALKS).map(|walk| turns(pack, walk)).sum::<Result<u32, Unplayable>>();
        Self {
            scenario: scenario.id.clone(),
            practice_only: pack.practice_only(),
            clauses: has.map(|clause| clause.id.clone()).collect(),
            turns: turns.ok().map(|turns| (turns + WALKS / 2) / WALKS),
        }
    }
}

/// How many turns an encounter has, gone through in one of many ways: always another answer, never one that leads back.
fn turns(pack: &Pack, walk: u32) -> Result<u32, Unplayable> {
    let begin = Begin::draw(&pack.scenario, walk.into())?;
    let premise = Premise::new(pack.scenario.clone(), pack.book.clone(), begin)?;
    let mut state = premise.open(|_, _| {});
    for step in 0..LONGEST {
        if matches!(state.place, Where::Over(_)) {
            break;
        }
        let offered = premise.offered(&state).filter(|ix| !premise.scenario.is_standing_act(*ix));
        let offered: Vec<_> = offered.map(Command::Respond).collect();
        let at = (walk + step) as usize % offered.len().max(1);
        let command = offered.get(at).copied().unwrap_or(Command::Silence);
        if premise.advance(&mut state, command, |_, _| {}).is_err() {
            break;
        }
    }
    Ok(state.turn)
}

/// Whether a clause that is to be kept can come up where this is performed: something of what makes it matter.
fn comes_up(clause: &Clause, performed: &BTreeSet<ActivityIx>) -> bool {
    let mut matters = clause.constraint.counted().flat_map(|trigger| &trigger.activities);
    clause.constraint.scoring() == Scoring::Kept && matters.any(|one| performed.contains(one))
}

/// What somebody may perform in a scenario. Silence is everybody's.
fn performed(scenario: &Scenario, book: &Book) -> BTreeSet<ActivityIx> {
    let customers = scenario.nodes.iter().flat_map(|node| node.performs.iter().copied());
    scenario.staff_performs().chain(customers).chain(book.activity_names.find(STAY_SILENT)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::tests::shipped;

    #[test]
    fn what_an_encounter_can_touch_is_among_the_clauses_of_its_scenario() {
        use crate::assessment::Observation;
        use crate::encounter::{Begin, Command, Premise};
        let mut touched_at_all = 0;
        for pack in &shipped().packs {
            let offer = OnOffer::of(pack);
            for seed in 0..40_u64 {
                let begin = Begin::draw(&pack.scenario, seed).expect("drawn");
                let premise = Premise::new(pack.scenario.clone(), pack.book.clone(), begin).expect("playable");
                let mut observation = Observation::open(premise.into());
                for turn in 0..200_usize {
                    if observation.over() {
                        break;
                    }
                    let offered: Vec<_> = observation.premise().offered(observation.state()).collect();
                    let at = (turn + seed as usize) % offered.len();
                    observation.advance(Command::Respond(offered[at])).expect("possible");
                }
                let recorder = observation.conclude();
                for (ix, clause) in pack.book.binding(pack.scenario.role) {
                    let finding = recorder.finding(ix);
                    let kept = clause.constraint.scoring() == Scoring::Kept;
                    if kept && !(finding.violations.is_empty() && finding.fulfilments.is_empty()) {
                        assert!(offer.clauses.contains(&clause.id), "{}: {}", offer.scenario, clause.id);
                        touched_at_all += 1;
                    }
                }
            }
            assert!(offer.turns.is_some_and(|turns| (4..40).contains(&turns)), "{}: {:?}", offer.scenario, offer.turns);
            let all = pack.book.binding(pack.scenario.role).count();
            assert!(!offer.clauses.is_empty() && offer.clauses.len() < all, "{}", offer.scenario);
        }
        assert!(touched_at_all > 100, "{touched_at_all}");
    }
}
