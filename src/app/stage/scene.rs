//! What is seen at a moment of an encounter: the direction of everything that has happened so far, taken together.

use super::draw::people::Sitter;
use super::draw::tint::Tint;
use crate::assessment::Observation;
use crate::encounter::{Begin, Event};
use crate::scenario::{Act, Channel, Condition, Hands, MOST_PEOPLE, Mood, Played, Prop, Scenario, Stage};
use crate::terms::{CivilMinute, NodeIx, PersonIx};

/// What is seen.
#[derive(Clone, Debug)]
pub(crate) struct Tableau {
    /// Where.
    pub(crate) channel: Channel,
    /// In which light.
    pub(crate) tint: Tint,
    /// Whom.
    pub(crate) who: &'static Sitter,
    /// Whether he is there.
    pub(crate) present: bool,
    /// Who else is there, and how each is held.
    pub(crate) others: Vec<Companion>,
    /// How what he says now is played.
    pub(crate) played: Played,
    /// What he feels.
    pub(crate) mood: Mood,
    /// How far the bystanders take part.
    pub(crate) crowd: u8,
    /// What lies between us, in the order in which it was put down.
    pub(crate) props: Vec<Prop>,
    /// What my hands do.
    pub(crate) hands: Hands,
    /// Minutes since midnight, and until when there is time, if that lies ahead.
    pub(crate) minute: u16,
    pub(crate) until: Option<u16>,
    /// The window he was called to.
    pub(crate) window: u8,
    /// The number he drew.
    pub(crate) number: u16,
    /// Grows with everything that happens: by this a beat is told from the one before.
    pub(crate) beat: usize,
}

/// Somebody beside him.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Companion {
    pub(crate) who: &'static Sitter,
    pub(crate) act: Act,
    pub(crate) mood: Mood,
}

impl Tableau {
    /// An encounter as it stands.
    pub(crate) fn of(observation: &Observation) -> Self {
        Self::at(observation, observation.seen().len())
    }

    /// An encounter as it stood when so many events had happened.
    pub(crate) fn at(observation: &Observation, until: usize) -> Self {
        let premise = observation.premise();
        let scenario = &*premise.scenario;
        let happened = observation.seen().get(..until).unwrap_or(observation.seen());
        let (moods, minutes) =
            happened.last().map_or((observation.state().moods, 0), |seen| (seen.moods, seen.minutes));
        let draw = draw(&premise.begin);
        let mut scene = Self {
            channel: scenario.channel,
            tint: Tint::at(u8::try_from(scenario.begins.clock().hour()).unwrap_or(0)),
            who: Sitter::of(scenario.direction.cast, draw),
            present: true,
            played: Played::default(),
            mood: moods.of(PersonIx::CUSTOMER),
            others: Vec::new(),
            crowd: 0,
            props: scenario.direction.props.clone(),
            hands: Hands::Rest,
            minute: of_day(scenario.begins.plus(minutes)),
            until: deadline(scenario, minutes),
            window: 5,
            number: u16::try_from(draw % 90).unwrap_or(0) + 10,
            beat: happened.len(),
        };
        let mut acts = [Act::Neutral; MOST_PEOPLE];
        let mut node = None;
        for seen in happened {
            scene.happens(scenario, seen.event, &mut acts);
            match seen.event {
                Event::Spoke { node: here, .. } => node = scenario.node(here),
                Event::Ended { .. } => node = None,
                _ => {}
            }
        }
        let there = node.map(|node| node.present.as_slice()).unwrap_or_default();
        scene.others = there
            .iter()
            .map(|who| Companion {
                who: Sitter::of(scenario.direction.cast_of(*who), draw),
                act: acts.get(who.at()).copied().unwrap_or_default(),
                mood: moods.of(*who),
            })
            .collect();
        scene
    }

    fn happens(&mut self, scenario: &Scenario, event: Event, acts: &mut [Act; MOST_PEOPLE]) {
        match event {
            Event::Spoke { node, line } => {
                // he takes along what he does not leave behind, and that the line says
                if self.present && aftermath(scenario, node) {
                    self.props.clear();
                }
                self.played(scenario.direction.line(node, usize::from(line)), acts);
                self.present &= !aftermath(scenario, node);
            }
            Event::Reacted { to, line } => self.played(scenario.direction.reaction(to, usize::from(line)), acts),
            Event::Responded { response } => self.hands = scenario.direction.hands(response),
            Event::StayedSilent { .. } => self.hands = Hands::Rest,
            Event::SpokeAgain { .. }
            | Event::Entered { .. }
            | Event::Left { .. }
            | Event::Made { .. }
            | Event::MoodMoved { .. }
            | Event::TimePassed { .. }
            | Event::Interrupted { .. }
            | Event::Ended { .. } => {}
        }
    }

    /// A line begins: what belonged to the last one is over.
    fn played(&mut self, played: Option<&Played>, acts: &mut [Act; MOST_PEOPLE]) {
        let plain = Played::default();
        let played = played.unwrap_or(&plain);
        if let Some(act) = acts.get_mut(played.by.at()) {
            *act = played.act;
        }
        let [act, ..] = *acts;
        for &command in &played.stage {
            match command {
                Stage::Leave => self.present = false,
                Stage::Window(number) => self.window = number,
                Stage::Crowd(crowd) => self.crowd = crowd,
                Stage::Sit
                | Stage::Stand
                | Stage::Turn
                | Stage::Approach
                | Stage::StepBack
                | Stage::Slam
                | Stage::Clock => {}
                // it is the phone that lay there
                Stage::Film => self.props.retain(|prop| *prop != Prop::Phone),
            }
        }
        for &prop in &played.props {
            if !self.props.contains(&prop) {
                self.props.push(prop);
            }
        }
        self.played = Played { act, stage: played.stage.clone(), ..Played::default() };
    }
}

#[cfg(test)]
impl Tableau {
    /// Somebody at the counter in the morning.
    pub(crate) fn plain() -> Self {
        Self {
            channel: Channel::Counter,
            tint: Tint::Morning,
            who: Sitter::of(crate::scenario::Cast::Man, 0),
            present: true,
            others: Vec::new(),
            played: Played::default(),
            mood: Mood { anger: 6, anxiety: 5, trust: 3 },
            crowd: 0,
            props: vec![Prop::Ticket],
            hands: Hands::Rest,
            minute: 600,
            until: None,
            window: 5,
            number: 42,
            beat: 1,
        }
    }
}

fn aftermath(scenario: &Scenario, node: NodeIx) -> bool {
    scenario.node(node).is_some_and(|node| node.aftermath)
}

/// Minutes since midnight.
fn of_day(at: CivilMinute) -> u16 {
    at.clock().hour() * 60 + at.clock().minute()
}

/// A number that is the same in the same encounter, whatever is asked of it.
pub(crate) fn draw(begin: &Begin) -> u64 {
    let facts = begin.facts.iter().map(|(_, value)| value.to_string()).collect::<String>();
    facts.bytes().fold(begin.seed, |sum, byte| sum.wrapping_mul(31).wrapping_add(u64::from(byte)))
}

/// The next time of the day that a condition of the scenario asks for, in minutes since midnight.
fn deadline(scenario: &Scenario, now: u32) -> Option<u16> {
    let mut ahead: Vec<u32> = Vec::new();
    for condition in scenario.conditions() {
        condition.visit(&mut |one| match one {
            Condition::After(minutes) if *minutes > now => ahead.push(*minutes),
            _ => {}
        });
    }
    let next = ahead.into_iter().min()?;
    Some(of_day(scenario.begins.plus(next)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::tests::shipped;
    use crate::encounter::{Command, Premise, Where};
    use std::sync::Arc;

    #[test]
    fn a_moment_looks_afterwards_as_it_looked_then() {
        for pack in &shipped().packs {
            for seed in 0..6 {
                let begin = Begin::draw(&pack.scenario, seed).expect("it begins");
                let premise =
                    Premise::new(Arc::clone(&pack.scenario), Arc::clone(&pack.book), begin).expect("playable");
                let mut observation = Observation::open(Arc::new(premise));
                let mut then = vec![(observation.seen().len(), Tableau::of(&observation))];
                for step in 0..60 {
                    let offered: Vec<_> = observation.premise().offered(observation.state()).collect();
                    let Some(ix) = offered.get((step * 7 + seed as usize) % offered.len().max(1)) else { break };
                    observation.advance(Command::Respond(*ix)).expect("offered");
                    let looks = Tableau::of(&observation);
                    let there = match observation.state().place {
                        Where::At(node) => pack.scenario.node(node).map_or(0, |node| node.present.len()),
                        Where::Over(_) => 0,
                    };
                    assert_eq!(looks.others.len(), there, "{} {seed}", pack.scenario.id);
                    then.push((observation.seen().len(), looks));
                }
                for (until, looked) in then {
                    let afterwards = Tableau::at(&observation, until);
                    assert_eq!(
                        format!("{afterwards:?}"),
                        format!("{looked:?}"),
                        "{} {seed}: {until}",
                        pack.scenario.id
                    );
                }
            }
        }
    }
}
