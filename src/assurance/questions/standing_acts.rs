//! Which standing act makes the conversation larger than any other.

use crate::assurance::explore::talks::{TalkIx, Talks};
use crate::assurance::unproved::Impossible;
use crate::encounter::{Begin, Premise};
use crate::policy::Book;
use crate::scenario::Scenario;
use crate::terms::{Ix as _, StandingIx};
use std::sync::Arc;

/// Most places of a conversation that are counted.
const MOST: usize = 1 << 17;

/// The standing act without which the conversation has the fewest places.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CostlyStandingAct {
    /// Which.
    pub act: StandingIx,
    /// How many places there are with all acts, as far as they are counted.
    pub places: usize,
    /// How many are left without it.
    pub left: usize,
}

/// The standing act that costs most in one draw; none where there is none. Counted are places of the conversation alone,
/// which the rules multiply: a bound of what proving has to look at, found without exploring what is too large.
///
/// # Errors
/// Where the engine contradicts the content.
pub fn costly_standing_act(
    scenario: &Arc<Scenario>, book: &Arc<Book>, begin: &Begin,
) -> Result<Option<CostlyStandingAct>, Impossible> {
    let places = places(scenario, book, begin)?;
    let mut most: Option<CostlyStandingAct> = None;
    for at in 0..scenario.standing_acts.len() {
        let act = StandingIx::of(at).ok_or(Impossible::TooManyBits(at))?;
        let mut without = Scenario::clone(scenario);
        for node in &mut without.nodes {
            node.responses.retain(|ix| scenario.response(*ix).is_none_or(|one| one.standing_act != Some(act)));
        }
        let left = self::places(&Arc::new(without), book, begin)?;
        if most.is_none_or(|most| left < most.left) {
            most = Some(CostlyStandingAct { act, places, left });
        }
    }
    Ok(most)
}

/// How many places the conversation has, as far as they are counted.
fn places(scenario: &Arc<Scenario>, book: &Arc<Book>, begin: &Begin) -> Result<usize, Impossible> {
    let premise = Arc::new(Premise::new(Arc::clone(scenario), Arc::clone(book), begin.clone())?);
    let mut talks = Talks::new(&[Arc::clone(&premise)])?;
    let mut at = talks.keep(premise.open(|_, _| {}))?;
    while talks.states().get(at).is_some() && talks.states().len() < MOST {
        talks.find(at)?;
        at = TalkIx(at.0 + 1);
    }
    Ok(talks.states().len())
}
