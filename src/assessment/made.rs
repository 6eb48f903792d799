//! Compound responses as a learner made them, read off the events: they say more than conditions remember.

use super::observation::Observation;
use crate::encounter::{Event, Where};
use crate::terms::{EventIx, ResponseIx, row};

/// A compound response as the learner made it: the form as it was filled in, the answer as it was put together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CompoundMade {
    /// The turn, from 1.
    pub turn: u32,
    /// The id of the response.
    pub response: Box<str>,
    /// What was picked, in the learner's order: all of it, also what no condition asks about.
    pub picks: Vec<PickMade>,
    /// Whether the encounter was left before its last step was.
    pub unfinished: bool,
}

/// What was picked at a step of a compound response.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PickMade {
    /// The step's id.
    pub step: Box<str>,
    /// The id of what was picked there.
    pub pick: Box<str>,
}

impl Observation {
    /// The compound response that was made whole at an event, if one was.
    #[must_use]
    pub fn made(&self, at: EventIx) -> Option<CompoundMade> {
        let seen = self.seen().get(at.at())?;
        let Event::Made { made } = seen.event else { return None };
        Some(self.compound(self.premise().made(made).of, (at, seen.turn), false))
    }

    /// The response that began a compound response which is not made whole yet, if one was begun.
    #[must_use]
    pub fn begun(&self) -> Option<ResponseIx> {
        let Where::At(place) = self.state().place else { return None };
        row(&self.premise().scenario.nodes, place).step
    }

    /// All compound responses so far, in order; behind them one that was begun and is not made whole.
    pub fn compounds(&self) -> impl Iterator<Item = CompoundMade> {
        let end = EventIx::from(self.seen().len());
        let made = (0..self.seen().len()).filter_map(|at| self.made(EventIx::from(at)));
        made.chain(self.begun().map(|of| self.compound(of, (end, self.turn()), true)))
    }

    fn compound(&self, of: ResponseIx, (until, turn): (EventIx, u32), unfinished: bool) -> CompoundMade {
        let scenario = &self.premise().scenario;
        let response = |ix: ResponseIx| row(&scenario.responses, ix);
        let pick = |ix: ResponseIx| PickMade {
            step: row(&scenario.nodes, response(ix).node).id.clone(),
            pick: response(ix).id.clone(),
        };
        let picks = self.picks(until).map(|(ix, _)| pick(ix)).collect();
        CompoundMade { turn, response: response(of).id.clone(), picks, unfinished }
    }
}
