//! The moments of an encounter as they stood before an answer: who looked how, all that was on offer, and what each answer
//! would have led to at once. What it would have cost the prover says ([`super::Chances`]).

use super::Script;
use crate::assessment::Seen;
use crate::encounter::{Command, Event, Premise, State, Where};
use crate::scenario::{Goto, Mood, Played, ResponseKind};
use crate::terms::PersonIx;

/// How somebody looked while he said something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expression {
    /// Who.
    pub who: PersonIx,
    /// How what he said is played.
    pub played: Played,
    /// What he felt.
    pub mood: Mood,
}

/// A moment at which the learner did something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moment {
    /// What was to be picked, at a step of a compound response.
    pub asked: Option<String>,
    /// All that was on offer, in the order in which it was shown; silence behind it, where waiting fits or nothing was said.
    pub offered: Vec<Offered>,
}

/// Something that was on offer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offered {
    /// What it is to the engine.
    pub command: Command,
    /// What kind of response it is; none for silence.
    pub kind: Option<ResponseKind>,
    /// What is said.
    pub text: String,
    /// Whether it lies at hand at every moment.
    pub standing: bool,
    /// Whether it is silence where waiting doesn't fit.
    pub unfit: bool,
    /// Whether the learner did it.
    pub taken: bool,
    /// What the customer hears, and which clause.
    pub heard: Option<String>,
    /// The words of it that hurt, where the author marks them.
    pub harm: Vec<String>,
    /// The better words, where the author gives them.
    pub better: Option<String>,
    /// What comes of it at once; none where only something more is to be picked.
    pub then: Option<Consequence>,
}

/// What comes of an answer at once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Consequence {
    /// Who speaks then, and how he looks; none where it is told.
    pub expression: Option<Expression>,
    /// What is said or told then, behind the speaker's name where several may speak.
    pub says: String,
    /// Whether the encounter is over with it.
    pub over: bool,
}

/// How whoever speaks in an event looks; none where nobody speaks, or where it doesn't say how.
pub(super) fn expression(premise: &Premise, seen: &Seen) -> Option<Expression> {
    let who = premise.speaker(seen.event)?;
    let direction = &premise.scenario.direction;
    let played = match seen.event {
        Event::Spoke { node, line } => direction.line(node, usize::from(line)),
        Event::Reacted { to, line } => direction.reaction(to, usize::from(line)),
        _ => return None,
    };
    Some(Expression { who, played: played.cloned().unwrap_or_default(), mood: seen.moods.of(who) })
}

/// A moment, at which `taken` was done; nothing yet where that is none.
pub(super) fn moment(state: &State, taken: Option<Command>, script: &Script) -> Moment {
    let premise = script.premise();
    let node = match state.place {
        Where::At(node) => premise.scenario.node(node),
        Where::Over(_) => None,
    };
    let fits = node.is_some_and(crate::scenario::Node::waiting_fits);
    let silence = (fits || taken == Some(Command::Silence)).then_some(Command::Silence);
    let commands = premise.offered(state).map(Command::Respond).chain(silence);
    Moment {
        asked: None,
        offered: commands
            .map(|command| Offered {
                taken: Some(command) == taken,
                unfit: command == Command::Silence && !fits,
                ..offered(state, command, script)
            })
            .collect(),
    }
}

fn offered(state: &State, command: Command, script: &Script) -> Offered {
    let (premise, minutes) = (script.premise(), state.minutes);
    let nothing = Offered {
        command,
        kind: None,
        text: String::new(),
        standing: false,
        unfit: false,
        taken: false,
        heard: None,
        harm: Vec::new(),
        better: None,
        then: consequence(*state, command, script),
    };
    match (command, state.place) {
        (Command::Respond(ix), _) => {
            let response = premise.scenario.response(ix);
            Offered {
                kind: response.map(|one| one.kind),
                text: script.response(ix, minutes),
                standing: response.is_some_and(|one| matches!(one.goto, Goto::Back(_))),
                heard: script.note(ix, minutes),
                harm: script.harm(ix, minutes),
                better: script.better(ix, minutes),
                ..nothing
            }
        }
        (Command::Silence, Where::At(node)) => Offered { text: script.silence(node), ..nothing },
        (Command::Silence, Where::Over(_)) => nothing,
    }
}

/// What comes of a command at once: the first thing that is said or told after it.
fn consequence(mut state: State, command: Command, script: &Script) -> Option<Consequence> {
    let premise = script.premise();
    let mut told = Vec::new();
    let tell = |state: &State, event| {
        told.push(Seen { event, moods: state.moods, turn: state.turn, minutes: state.minutes });
    };
    premise.advance(&mut state, command, tell).ok()?;
    let first = told
        .iter()
        .find(|seen| matches!(seen.event, Event::Spoke { .. } | Event::Reacted { .. } | Event::Ended { .. }))?;
    if matches!(first.event, Event::Spoke { node, .. } if premise.scenario.node(node).is_some_and(|node| node.step.is_some()))
    {
        return None;
    }
    Some(Consequence {
        expression: expression(premise, first),
        says: script.said_by(first)?,
        over: matches!(first.event, Event::Ended { .. }),
    })
}
