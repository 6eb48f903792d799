//! The state machine: a command is refused, or moves the state and tells what happened.

use super::Stage;
use crate::scenario::{Goto, Mood, MoodStep, Situation};
use crate::terms::{EndingIx, InterruptIx, NodeIx, ResponseIx};

/// What the learner does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Command {
    /// Makes a response.
    Respond(ResponseIx),
    /// Lets the patience run out.
    Silence,
}

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// The customer spoke or acted at a node, or the node was narrated; `line` is the variant.
    Spoke {
        /// Where.
        node: NodeIx,
        /// Which of its lines.
        line: u8,
    },
    /// The learner responded.
    Responded {
        /// How.
        response: ResponseIx,
    },
    /// The learner said nothing until the patience ran out.
    StayedSilent {
        /// Where.
        node: NodeIx,
    },
    /// The customer's mood moved.
    MoodMoved {
        /// As it was.
        from: Mood,
        /// As it is.
        to: Mood,
    },
    /// Story time passed.
    TimePassed {
        /// How much.
        minutes: u32,
    },
    /// The conversation was torn from its course.
    Interrupted {
        /// By what.
        interrupt: InterruptIx,
    },
    /// The encounter is over.
    Ended {
        /// How.
        ending: EndingIx,
    },
}

/// Where an encounter is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    /// At a node, waiting for the learner.
    At(NodeIx),
    /// Over.
    Over(EndingIx),
}

/// Where an encounter stands. Small, and cheap to copy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct State {
    /// The node or the ending.
    pub place: Place,
    /// How the customer feels.
    pub mood: Mood,
    /// Staff deeds so far.
    pub turn: u32,
    /// Story minutes since the beginning.
    pub minutes: u32,
    /// Activities performed, as bits that the scenario's conditions ask about.
    pub done: u64,
    /// Nodes visited, as bits.
    pub visited: u64,
    /// Interrupts that have fired, as bits.
    pub fired: u16,
    /// Interrupts whose condition held when they were last looked at, as bits: they have not *become* true since.
    pub held: u16,
}

/// Why a command was not taken. The state is as it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The encounter is over.
    #[error("the encounter is over")]
    Over,
    /// The response belongs to another node, or to none.
    #[error("this response is not one of the node's")]
    Elsewhere,
    /// The response's guard does not hold.
    #[error("this response is not offered now")]
    NotOffered,
    /// The customer waits without limit here.
    #[error("nothing runs out here: the customer waits for a response")]
    NoPatience,
}

impl Stage {
    /// The state at the start; tells the first line.
    pub fn open(&self, mut tell: impl FnMut(&State, Event)) -> State {
        let scenario = &self.scenario;
        let mut state = State {
            place: Place::At(scenario.start),
            mood: scenario.mood,
            turn: 0,
            minutes: 0,
            done: 0,
            visited: 0,
            fired: 0,
            held: 0,
        };
        state.held = self.interrupting(&state);
        self.go(&mut state, Goto::Node(scenario.start), &mut tell);
        state
    }

    /// Takes a command; tells every event with the state as it is when the event happens.
    ///
    /// # Errors
    /// A [`Refusal`], and the state is untouched.
    pub fn advance(
        &self, state: &mut State, command: Command, mut tell: impl FnMut(&State, Event),
    ) -> Result<(), Refusal> {
        let Place::At(node) = state.place else { return Err(Refusal::Over) };
        match command {
            Command::Respond(ix) => {
                let response = self.scenario.response(ix).filter(|one| one.node == node).ok_or(Refusal::Elsewhere)?;
                if !response.when.as_ref().is_none_or(|when| when.holds(&self.situation(state))) {
                    return Err(Refusal::NotOffered);
                }
                state.turn += 1;
                tell(state, Event::Responded { response: ix });
                state.done |= response.done;
                self.move_mood(state, response.mood, &mut tell);
                if response.takes > 0 {
                    state.minutes = state.minutes.saturating_add(response.takes);
                    tell(state, Event::TimePassed { minutes: response.takes });
                }
                self.leave(state, response.goto, &mut tell);
            }
            Command::Silence => {
                let silence = self.scenario.node(node).and_then(|node| node.silence.as_ref());
                let silence = silence.ok_or(Refusal::NoPatience)?;
                state.turn += 1;
                tell(state, Event::StayedSilent { node });
                self.move_mood(state, silence.mood, &mut tell);
                self.leave(state, silence.goto, &mut tell);
            }
        }
        Ok(())
    }

    /// The responses the learner is offered now, in the order in which they are shown.
    pub fn offered<'a>(&'a self, state: &'a State) -> impl Iterator<Item = ResponseIx> + 'a {
        let here: &[ResponseIx] = match state.place {
            Place::At(node) => self.order(node),
            Place::Over(_) => &[],
        };
        here.iter().copied().filter(|ix| {
            let guard = self.scenario.response(*ix).and_then(|response| response.when.as_ref());
            guard.is_none_or(|when| when.holds(&self.situation(state)))
        })
    }

    /// What conditions look at.
    #[must_use]
    pub fn situation(&self, state: &State) -> Situation<'_> {
        Situation { mood: state.mood, done: state.done, visited: state.visited, facts: &self.facts }
    }

    fn move_mood(&self, state: &mut State, step: MoodStep, tell: &mut impl FnMut(&State, Event)) {
        let from = state.mood;
        state.mood = from.after(step, self.temperament);
        if state.mood != from {
            tell(state, Event::MoodMoved { from, to: state.mood });
        }
    }

    /// Follows an arrow, unless an interrupt's condition has just become true. Nobody interrupts once he has gone.
    fn leave(&self, state: &mut State, goto: Goto, tell: &mut impl FnMut(&State, Event)) {
        let gone =
            matches!(state.place, Place::At(node) if self.scenario.node(node).is_some_and(|node| node.aftermath));
        let holding = self.interrupting(state);
        let crossed = holding & !state.held & !state.fired;
        state.held = holding;
        let first = InterruptIx::from(crossed.trailing_zeros() as usize);
        match self.scenario.interrupt(first) {
            Some(interrupt) if !gone => {
                state.fired |= 1 << first.0;
                tell(state, Event::Interrupted { interrupt: first });
                self.go(state, interrupt.goto, tell);
            }
            _ => self.go(state, goto, tell),
        }
    }

    /// The interrupts whose conditions hold, as bits.
    fn interrupting(&self, state: &State) -> u16 {
        let now = self.situation(state);
        let holding = self.scenario.interrupts.iter().enumerate().filter(|(_, one)| one.when.holds(&now));
        holding.fold(0, |bits, (at, _)| bits | 1 << at)
    }

    fn go(&self, state: &mut State, goto: Goto, tell: &mut impl FnMut(&State, Event)) {
        match goto {
            Goto::Ending(ending) => {
                state.place = Place::Over(ending);
                tell(state, Event::Ended { ending });
            }
            Goto::Node(ix) => {
                let lines = self.scenario.node(ix).map_or(&[][..], |node| &node.lines);
                let line = {
                    let now = self.situation(state);
                    lines.iter().position(|line| line.when.as_ref().is_none_or(|when| when.holds(&now)))
                };
                state.place = Place::At(ix);
                state.visited |= 1 << ix.0;
                let line = u8::try_from(line.unwrap_or_default()).unwrap_or_default();
                tell(state, Event::Spoke { node: ix, line });
            }
        }
    }
}
