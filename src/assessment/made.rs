//! Compound responses as a learner made them, read off the events: they say more than conditions remember.

use super::observation::Observation;
use crate::encounter::Event;
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
        let scenario = &self.premise().scenario;
        let of = |ix: ResponseIx| row(&scenario.responses, ix);
        let picks = self
            .picks(at)
            .map(|(ix, _)| PickMade { step: row(&scenario.nodes, of(ix).node).id.clone(), pick: of(ix).id.clone() });
        let response = of(self.premise().made(made).of).id.clone();
        Some(CompoundMade { turn: seen.turn, response, picks: picks.collect() })
    }
}
