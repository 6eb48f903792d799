//! The state machine: a command is refused, or moves the state and tells what happened.

use super::premise::Premise;
use super::state::{Command, Event, Refusal, State, Where};
use crate::scenario::{EndingField, Goto, Line, MoodStep, Node, Response, Silence, Situation, Temperament, Variant};
use crate::terms::{InterruptIx, NodeIx, PersonIx, ResponseIx, row};

/// A command that can be taken, as the scenario has it.
enum Possible<'s> {
    Response(ResponseIx, &'s Response),
    Silence(&'s Silence),
}

impl Premise {
    /// The state at the start; tells the first line.
    pub fn open(&self, mut tell: impl FnMut(&State, Event)) -> State {
        let scenario = &self.scenario;
        let mut state = State {
            place: Where::At(scenario.start),
            moods: scenario.moods(),
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
        let (possible, node) = self.possible(state, command)?;
        match possible {
            Possible::Response(ix, response) => {
                let goes_on = matches!(response.goto, Goto::Node(to) if self.step(to).is_some());
                // a compound response is one deed in one turn, done when its last step is left
                state.turn += u32::from(!goes_on);
                tell(state, Event::Responded { response: ix });
                // of what is begun anew nothing has been picked
                state.done = state.done & !self.compounds.picks(ix) | response.done | response.picked;
                if let (Some(of), false) = (self.step(node), goes_on) {
                    tell(state, Event::Made { made: self.compounds.find(of, state.done) });
                }
                self.move_moods(state, response.mood, &response.moods, &mut tell);
                if response.takes > 0 {
                    state.minutes = state.minutes.saturating_add(response.takes);
                    tell(state, Event::TimePassed { minutes: response.takes });
                }
                self.leave(state, response.goto, &mut tell);
            }
            Possible::Silence(silence) => {
                state.turn += 1;
                tell(state, Event::StayedSilent { node });
                state.done |= silence.fits.as_ref().map_or(0, |waiting| waiting.done);
                self.move_moods(state, silence.mood, &silence.moods, &mut tell);
                self.leave(state, silence.goto, &mut tell);
            }
        }
        Ok(())
    }

    /// Whether a command can be taken now.
    ///
    /// # Errors
    /// The [`Refusal`] with which [`Premise::advance`] answers it.
    pub fn permits(&self, state: &State, command: Command) -> Result<(), Refusal> {
        self.possible(state, command).map(|_| ())
    }

    fn possible(&self, state: &State, command: Command) -> Result<(Possible<'_>, NodeIx), Refusal> {
        let Where::At(node) = state.place else { return Err(Refusal::Over) };
        let possible = match command {
            Command::Respond(ix) => {
                let response = self.scenario.response(ix).filter(|one| one.node == node).ok_or(Refusal::Elsewhere)?;
                if !self.holds(response, state) {
                    return Err(Refusal::NotOffered);
                }
                Possible::Response(ix, response)
            }
            Command::Silence => {
                let silence = row(&self.scenario.nodes, node).silence.as_ref();
                Possible::Silence(silence.ok_or(Refusal::NoPatience)?)
            }
        };
        Ok((possible, node))
    }

    /// Whether a response's guard holds.
    fn holds(&self, response: &Response, state: &State) -> bool {
        response.when.as_ref().is_none_or(|when| when.holds(&self.situation(state)))
    }

    /// The responses the learner is offered now, in the order in which they are shown.
    pub fn offered<'a>(&'a self, state: &'a State) -> impl Iterator<Item = ResponseIx> + 'a {
        let here: &[ResponseIx] = match state.place {
            Where::At(node) => self.order(node),
            Where::Over(_) => &[],
        };
        here.iter().copied().filter(|ix| self.holds(row(&self.scenario.responses, *ix), state))
    }

    /// What the fields of the ending say that has been reached, each with the first of its variants that holds; nothing
    /// before the end.
    pub fn ending_says<'a>(&'a self, state: &State) -> impl Iterator<Item = (&'a EndingField, &'a Variant)> {
        let now = self.situation(state);
        let fields = match state.place {
            Where::Over(ending) => row(&self.scenario.endings, ending).fields.as_slice(),
            Where::At(_) => &[],
        };
        let said = |field: &'a EndingField| {
            let first = field.variants.iter().find(|one| one.when.as_ref().is_none_or(|when| when.holds(&now)));
            Some((field, first.or(field.variants.last())?))
        };
        fields.iter().filter_map(said).collect::<Vec<_>>().into_iter()
    }

    /// What conditions look at.
    #[must_use]
    pub fn situation(&self, state: &State) -> Situation<'_> {
        Situation {
            moods: state.moods,
            done: state.done,
            visited: state.visited,
            minutes: state.minutes,
            facts: &self.facts,
        }
    }

    /// Moves the customer's mood, as his temperament has it, and the others', who take things as they are.
    fn move_moods(
        &self, state: &mut State, customers: MoodStep, others: &[(PersonIx, MoodStep)],
        tell: &mut impl FnMut(&State, Event),
    ) {
        move_mood(state, (PersonIx::CUSTOMER, customers), self.temperament, tell);
        for one in others {
            move_mood(state, *one, Temperament::Even, tell);
        }
    }

    /// Follows an arrow, unless an interrupt's condition has just become true. Nobody interrupts once he has gone.
    ///
    /// Where the conditions of several become true at once, they fire in the scenario's order, one a turn: who comes later
    /// waits, as long as his condition holds. Under semantics 1 he was lost until it became true anew.
    /// A compound response is made whole before anybody interrupts.
    fn leave(&self, state: &mut State, goto: Goto, tell: &mut impl FnMut(&State, Event)) {
        if matches!(goto, Goto::Node(to) if self.step(to).is_some()) {
            return self.go(state, goto, tell);
        }
        let gone = matches!(state.place, Where::At(node) if row(&self.scenario.nodes, node).aftermath);
        let holding = self.interrupting(state);
        let crossed = holding & !state.held & !state.fired;
        let first = InterruptIx::from(crossed.trailing_zeros() as usize);
        match self.scenario.interrupt(first) {
            Some(interrupt) if !gone => {
                state.fired |= 1 << first.0;
                // of who waits it has not been seen that his condition holds
                state.held = if self.loses_interrupts { holding } else { holding & !(crossed & !state.fired) };
                tell(state, Event::Interrupted { interrupt: first });
                self.go(state, interrupt.goto, tell);
            }
            Some(_) | None => {
                state.held = holding;
                self.go(state, goto, tell);
            }
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
                state.place = Where::Over(ending);
                tell(state, Event::Ended { ending });
            }
            Goto::Node(ix) => {
                let node = row(&self.scenario.nodes, ix);
                let line = self.said(state, &node.lines, *self.last_lines.at(ix));
                if let Where::At(from) = state.place {
                    pass(state, row(&self.scenario.nodes, from), node, tell);
                }
                state.place = Where::At(ix);
                state.visited |= 1 << ix.0;
                tell(state, Event::Spoke { node: ix, line });
            }
            Goto::Back(to) => {
                let reactions = &row(&self.scenario.standing_acts, to).reactions;
                let line = self.said(state, reactions, *self.last_reactions.at(to));
                tell(state, Event::Reacted { to, line });
                if let Where::At(node) = state.place {
                    tell(state, Event::SpokeAgain { node });
                }
            }
        }
    }

    /// Which of some lines is said now; where no other is, the last.
    fn said(&self, state: &State, lines: &[Line], last: u8) -> u8 {
        let now = self.situation(state);
        let mut before = (0..last).zip(lines);
        let said = before.find(|(_, line)| line.when.as_ref().is_none_or(|when| when.holds(&now)));
        said.map_or(last, |(at, _)| at)
    }
}

fn move_mood(
    state: &mut State, (who, step): (PersonIx, MoodStep), temperament: Temperament,
    tell: &mut impl FnMut(&State, Event),
) {
    let from = state.moods.of(who);
    let to = from.after(step, temperament);
    if to != from {
        state.moods = state.moods.with(who, to);
        tell(state, Event::MoodMoved { who, from, to });
    }
}

/// Tells who leaves and who enters between two nodes.
fn pass(state: &State, from: &Node, to: &Node, tell: &mut impl FnMut(&State, Event)) {
    for who in from.present.iter().copied().filter(|who| !to.present.contains(who)) {
        tell(state, Event::Left { who });
    }
    for who in to.present.iter().copied().filter(|who| !from.present.contains(who)) {
        tell(state, Event::Entered { who });
    }
}
