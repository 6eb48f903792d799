//! What a change does to plays: those that somebody knows of a scenario, gone through as it was and as it is to be.
//!
//! Of each group of fact classes two plays are looked at, found by exploring the scenario as it was: one that has all that can be
//! had, and one that passes only just.

use crate::assessment::{Measure, Observation, Outcome};
use crate::assurance::{Attainable, Classes, Explored, Lookahead, Unproved, scale_of};
use crate::content::Pack;
use crate::encounter::{Begin, Command, Premise, Where};
use crate::terms::{BasisPoints, Value};
use std::sync::Arc;

/// Most groups of fact classes that are looked at.
const MOST_GROUPS: usize = 4;
/// Most states of a space.
const MOST_STATES: usize = 1_000_000;
/// Longest play.
const MOST_TURNS: usize = 400;

/// How a play ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PlayEnd {
    /// It comes to an end.
    Ends {
        /// Which.
        ending: Box<str>,
        /// What it scores; none where nothing has a score.
        score: Option<BasisPoints>,
        /// Whether it passes.
        passes: bool,
    },
    /// It cannot be gone on with.
    Stops {
        /// At which turn, from 1.
        turn: usize,
        /// The moment it stands at.
        node: Box<str>,
        /// The answer that is not on offer there; none where silence is not.
        response: Option<Box<str>>,
    },
    /// It is over before all of it was played.
    Over {
        /// The ending.
        ending: Box<str>,
        /// After how many turns.
        turn: usize,
    },
    /// It goes on where it ended before.
    GoesOn {
        /// The moment.
        node: Box<str>,
    },
    /// Nothing is drawn any more as it was drawn for it.
    NotDrawn,
}

/// A play that ends otherwise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlayChange {
    /// Whether it has all that can be had; else it passes only just.
    pub best: bool,
    /// The facts it was played under.
    pub facts: Vec<(Box<str>, Value)>,
    /// The answers it gives, by their ids; none for silence.
    pub play: Vec<Option<Box<str>>>,
    /// How it ended.
    pub before: PlayEnd,
    /// How it ends.
    pub after: PlayEnd,
}

/// What was looked at, and what of it ends otherwise.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PlayChanges {
    /// How many plays were gone through.
    pub looked: usize,
    /// Those that end otherwise.
    pub changes: Vec<PlayChange>,
    /// Whether some could not be found, because there is too much to explore or it was stopped.
    pub cut: bool,
}

/// The plays of a scenario that end otherwise once it is changed. `go_on` is asked time and again.
///
/// # Errors
/// Where the prover meets what cannot be, or there are too many draws.
pub fn changed_plays(before: &Pack, after: &Pack, mut go_on: impl FnMut() -> bool) -> Result<PlayChanges, Unproved> {
    let mut found = PlayChanges::default();
    let classes = Classes::of(&before.scenario, &before.book)?;
    let groups = classes.groups();
    found.cut = groups.len() > MOST_GROUPS;
    let firsts = groups.iter().take(MOST_GROUPS).filter_map(|group| group.first());
    for (_, class) in firsts {
        let Some(old) = setting(before, &class.begin) else { continue };
        let Some(measure) = measured(&old, &mut go_on)? else {
            found.cut = true;
            continue;
        };
        let explored = match measure.tariff(&old) {
            Some(tariff) => Explored::explore(&old, tariff, MOST_STATES, |_| go_on())?,
            None => None,
        };
        let Some(explored) = explored else {
            found.cut = true;
            continue;
        };
        let new = setting(after, &class.begin);
        let new_measure = match &new {
            Some(new) => measured(new, &mut go_on)?.unwrap_or(Measure::Unknown),
            None => Measure::Unknown,
        };
        let mut plays: Vec<(bool, Vec<Command>)> = Vec::new();
        for best in [true, false] {
            let play = walk(&explored, best)?;
            if let Some(play) = play.filter(|play| plays.iter().all(|(_, other)| other != play)) {
                plays.push((best, play));
            }
        }
        for (best, play) in plays {
            found.looked += 1;
            let named = named(&old, &play);
            let end = |premise: &Arc<Premise>, measure: &Measure| follow(premise, measure, &named);
            let was = end(&old, &measure);
            let is = new.as_ref().map_or(PlayEnd::NotDrawn, |new| end(new, &new_measure));
            if was != is {
                let play = named.into_iter().map(|one| one.map(|(_, response)| response)).collect();
                found.changes.push(PlayChange { best, facts: class.begin.facts.clone(), play, before: was, after: is });
            }
        }
    }
    Ok(found)
}

pub(in crate::studio) fn setting(pack: &Pack, begin: &Begin) -> Option<Arc<Premise>> {
    Premise::new(Arc::clone(&pack.scenario), Arc::clone(&pack.book), begin.clone()).ok().map(Arc::new)
}

fn measured(premise: &Arc<Premise>, go_on: &mut impl FnMut() -> bool) -> Result<Option<Measure>, Unproved> {
    let found = scale_of(premise, MOST_STATES, |_| go_on())?;
    Ok(found.and_then(|found| Measure::on(&found.scale, premise).ok()))
}

/// A play from the start to its end: always what leaves most, or always what leaves least of that which passes.
fn walk(explored: &Explored, best: bool) -> Result<Option<Vec<Command>>, Unproved> {
    let mut play = Vec::new();
    while play.len() < MOST_TURNS {
        let Lookahead { choices, .. } = explored.foresight(&play)?;
        let rank = |after: Attainable| (after.passes, after.best, after.worst);
        let passing = choices.iter().filter(|choice| choice.after.passes);
        let next = if best {
            choices.iter().max_by_key(|choice| (rank(choice.after), !choice.critical))
        } else {
            passing.min_by_key(|choice| rank(choice.after))
        };
        match next {
            Some(choice) => play.push(choice.command),
            None if choices.is_empty() => return Ok(Some(play)),
            None => return Ok(None),
        }
    }
    Ok(None)
}

/// A play by the names of what is done, so that it can be played of a scenario that has changed.
pub(in crate::studio) fn named(premise: &Premise, play: &[Command]) -> Vec<Option<(Box<str>, Box<str>)>> {
    let scenario = &premise.scenario;
    let one = |command: &Command| match command {
        Command::Silence => None,
        Command::Respond(ix) => {
            scenario.response(*ix).map(|one| (scenario.node_names.name(one.node).into(), one.id.clone()))
        }
    };
    play.iter().map(one).collect()
}

pub(in crate::studio) fn follow(
    premise: &Arc<Premise>, measure: &Measure, play: &[Option<(Box<str>, Box<str>)>],
) -> PlayEnd {
    let mut observation = Observation::open(Arc::clone(premise));
    let ending = |observation: &Observation| observation.assess(measure).ending.unwrap_or_default();
    for (turn, one) in (1..).zip(play) {
        let Where::At(place) = observation.state().place else {
            return PlayEnd::Over { ending: ending(&observation), turn: turn - 1 };
        };
        let response = one.as_ref().map(|(_, response)| response.clone());
        let command = match &response {
            None => Some(Command::Silence),
            Some(id) => {
                let found = premise.scenario.response_called(place, id);
                found.filter(|ix| premise.offered(observation.state()).any(|one| one == *ix)).map(Command::Respond)
            }
        };
        if command.is_none_or(|command| observation.advance(command).is_err()) {
            let node = premise.scenario.node_names.name(place).into();
            return PlayEnd::Stops { turn, node, response };
        }
    }
    match observation.state().place {
        Where::At(place) => PlayEnd::GoesOn { node: premise.scenario.node_names.name(place).into() },
        Where::Over(_) => {
            let assessment = observation.assess(measure);
            PlayEnd::Ends {
                passes: assessment.outcome == Outcome::Passed,
                score: assessment.told_score(),
                ending: assessment.ending.unwrap_or_default(),
            }
        }
    }
}
