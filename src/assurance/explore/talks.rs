//! What the conversation can be at, as far as it can still matter, and where each move of the learner's leads.

use super::foresight::{ToCome, to_come};
use super::store::Interner;
use crate::assurance::unproved::Impossible;
use crate::encounter::{Command, Event, Premise, Refusal, State, Where};
use crate::scenario::{Line, Moods};
use crate::terms::{EndingIx, InterruptIx, MadeIx, NodeIx, ResponseIx, Rows, StandingIx, index};
use std::sync::Arc;

index! {
    /// A place of the conversation: what it can be at.
    pub(crate) TalkIx(u32);
    /// What the watch hears in some transition.
    pub(crate) HeardIx(u32);
}

impl TalkIx {
    /// Where the conversation is after the opening line.
    pub(crate) const FIRST: Self = Self(0);
}

/// Most premises that can share a space.
pub const MOST_TWINS: usize = 12;

/// A move of the conversation.
#[derive(Clone, Copy, Debug)]
pub struct Transition {
    /// What the learner does.
    pub command: Command,
    /// The node where it goes on, where it does; whose line answers it, unless the customer reacts to a standing act.
    pub answer: Option<NodeIx>,
    /// The standing act that the customer reacts to.
    pub reacts: Option<StandingIx>,
    /// The line said there, or the reaction, for each of the premises that share the space.
    lines: [u8; MOST_TWINS],
    /// The interrupt that tore it away.
    pub interrupt: Option<InterruptIx>,
    /// Where it leads.
    pub(crate) leads: Leads,
    /// Goals met there, as bits; their weights together.
    pub goals: u64,
    /// What the goals add.
    pub points: i32,
    /// Claims whose condition holds there, as bits; behind them what the fields of its ending say, of all that fields can.
    pub claims: u64,
    pub(super) heard: HeardIx,
}

/// Where a transition leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Leads {
    To(TalkIx),
    Out(EndingIx),
}

impl Transition {
    /// The line that answers it in one of the premises that share the space.
    #[must_use]
    pub fn line(&self, twin: usize) -> Option<(NodeIx, u8)> {
        match self.reacts {
            Some(_) => None,
            None => Some((self.answer?, *self.lines.get(twin)?)),
        }
    }

    /// The reaction to a standing act that answers it in one of them.
    #[must_use]
    pub fn reaction(&self, twin: usize) -> Option<(StandingIx, u8)> {
        Some((self.reacts?, *self.lines.get(twin)?))
    }

    /// The place it leads to; none where it ends the conversation.
    pub(crate) const fn to(&self) -> Option<TalkIx> {
        match self.leads {
            Leads::To(talk) => Some(talk),
            Leads::Out(_) => None,
        }
    }
}

/// Something that the conversation comes to.
#[derive(Clone, Copy, Debug)]
pub(crate) enum TalkArrival<'s> {
    /// A line of a node is chosen.
    Spoken { node: NodeIx, now: &'s State },
    /// It goes on at a node.
    At { node: NodeIx, now: &'s State },
}

/// How the moves from a place look to whoever asks what comes of them, wherever they lead.
#[derive(PartialEq, Eq, Hash)]
pub(super) struct Alike {
    place: Where,
    done: u64,
    moves: Box<[MoveAlike]>,
}

/// All of a move but what it does to the clauses and which place it leads to.
#[derive(PartialEq, Eq, Hash)]
struct MoveAlike {
    command: Command,
    answer: Option<NodeIx>,
    reacts: Option<StandingIx>,
    lines: [u8; MOST_TWINS],
    interrupt: Option<InterruptIx>,
    ends: Option<EndingIx>,
    goals: u64,
    points: i32,
    claims: u64,
}

impl Alike {
    pub(super) fn of(state: &State, moves: &[Transition]) -> Self {
        let one = |one: &Transition| {
            let Transition { command, answer, reacts, lines, interrupt, leads, goals, points, claims, heard: _ } = *one;
            let ends = match leads {
                Leads::To(_) => None,
                Leads::Out(ending) => Some(ending),
            };
            MoveAlike { command, answer, reacts, lines, interrupt, ends, goals, points, claims }
        };
        Self { place: state.place, done: state.done, moves: moves.iter().map(one).collect() }
    }
}

/// What the watch hears in a transition, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Heard {
    pub(super) staff: StaffDeed,
    pub(super) minutes: u32,
    /// The customer's answer, if it performs something.
    pub(super) answer: Option<NodeIx>,
    /// Where it goes on.
    pub(super) to: Option<NodeIx>,
}

/// What staff does in a transition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum StaffDeed {
    Response(ResponseIx),
    SilenceAt(NodeIx),
    /// A compound response, when its last step is left.
    Made(MadeIx),
    /// Nothing yet: a compound response goes on.
    Part,
}

/// The conversation of one premise, growing as it is explored.
pub(crate) struct Talks {
    premise: Arc<Premise>,
    /// Premises that differ from it in what is said alone; the first is the premise itself.
    twins: Vec<Arc<Premise>>,
    to_come: Rows<NodeIx, ToCome>,
    states: Interner<TalkIx, State>,
    transitions: Rows<TalkIx, Option<Arc<[Transition]>>>,
    heard: Interner<HeardIx, Heard>,
}

impl Talks {
    /// `twins` are premises of the same scenario and book whose facts nothing but lines tells apart from those of the
    /// first.
    pub(crate) fn new(twins: &[Arc<Premise>]) -> Result<Self, Impossible> {
        let premise = twins.first().ok_or(Impossible::Contradiction("a space of no premise"))?;
        if twins.len() > MOST_TWINS {
            return Err(Impossible::Contradiction("more premises than can share a space"));
        }
        let ends = premise.scenario.claims.len() + premise.scenario.variants().count();
        let most = premise.scenario.goals.len().max(ends);
        if most > u64::BITS as usize {
            return Err(Impossible::TooManyBits(most));
        }
        Ok(Self {
            premise: Arc::clone(premise),
            twins: twins.to_vec(),
            to_come: to_come(premise)?,
            states: Interner::new(),
            transitions: Rows::new(),
            heard: Interner::new(),
        })
    }

    pub(super) const fn premise(&self) -> &Arc<Premise> {
        &self.premise
    }

    pub(super) const fn twins(&self) -> usize {
        self.twins.len()
    }

    pub(super) const fn to_come(&self) -> &Rows<NodeIx, ToCome> {
        &self.to_come
    }

    /// The places found so far.
    pub(crate) const fn states(&self) -> &Rows<TalkIx, State> {
        self.states.rows()
    }

    pub(super) fn heard(&self, ix: HeardIx) -> Heard {
        *self.heard.rows().at(ix)
    }

    /// The transitions from a place; found out the first time.
    pub(crate) fn find(&mut self, talk: TalkIx) -> Result<Arc<[Transition]>, Impossible> {
        if let Some(known) = self.transitions.at(talk) {
            return Ok(Arc::clone(known));
        }
        let found: Arc<[Transition]> = self.transitions_from(talk)?.into();
        *self.transitions.at_mut(talk) = Some(Arc::clone(&found));
        Ok(found)
    }

    /// The transitions from a place, if it has been explored.
    pub(super) fn known(&self, talk: TalkIx) -> Option<&[Transition]> {
        self.transitions.at(talk).as_deref()
    }

    /// Whether every place has been explored.
    pub(super) fn all_known(&self) -> bool {
        self.transitions.as_slice().iter().all(Option::is_some)
    }

    /// The place of a state that the conversation can be at.
    pub(crate) fn keep(&mut self, state: State) -> Result<TalkIx, Impossible> {
        let (talk, new) = self.states.keep(self.reduced(state)?)?;
        if new {
            self.transitions.push(None)?;
        }
        Ok(talk)
    }

    /// The place of a state, if it has been found.
    pub(super) fn locate(&self, state: State) -> Result<Option<TalkIx>, Impossible> {
        Ok(self.states.find(&self.reduced(state)?))
    }

    pub(super) fn bytes(&self) -> usize {
        let transitions = self.transitions.as_slice().iter().flatten();
        let transitions: usize = transitions.map(|all| all.len() * size_of::<Transition>()).sum();
        self.states.bytes() + self.heard.bytes() + transitions
    }

    /// Which line the opening is, for one of the twins.
    pub(super) fn opening_line(&self, twin: usize) -> Result<(NodeIx, u8), Impossible> {
        let scenario = &self.premise.scenario;
        let state = State { moods: scenario.moods(), place: Where::At(scenario.start), ..EMPTY };
        let lines = &scenario.node(scenario.start).ok_or(NO_NODE)?.lines;
        let line = self.lines_of(lines, &state)?.get(twin).copied();
        Ok((scenario.start, line.ok_or(Impossible::Contradiction("more premises than can share a space"))?))
    }

    fn transitions_from(&mut self, talk: TalkIx) -> Result<Vec<Transition>, Impossible> {
        let state = *self.states.rows().at(talk);
        let Some(node) = scene(&state) else {
            return Err(Impossible::Contradiction("the conversation goes on where it has ended"));
        };
        let premise = Arc::clone(&self.premise);
        let here = premise.scenario.node(node).ok_or(NO_NODE)?;
        let mut found = Vec::with_capacity(here.responses.len() + 1);
        for response in &here.responses {
            found.extend(self.transition(&premise, state, node, Command::Respond(*response))?);
        }
        if here.silence.is_some() {
            let silent = self.transition(&premise, state, node, Command::Silence)?;
            found.push(silent.ok_or(Impossible::Refused(Refusal::NoPatience))?);
        }
        Ok(found)
    }

    /// What a command leads to; none where its guard doesn't hold.
    fn transition(
        &mut self, premise: &Premise, mut state: State, node: NodeIx, command: Command,
    ) -> Result<Option<Transition>, Impossible> {
        let (mut said, mut reacts, mut interrupt, mut ending, mut whole) = (None, None, None, None, None);
        let (visited, began) = (state.visited, state.minutes);
        let tell = |now: &State, event: Event| match event {
            // a line is chosen before the visit it belongs to counts
            Event::Spoke { node, .. } => said = Some((node, State { visited, ..*now })),
            Event::Reacted { to, .. } => reacts = Some((to, *now)),
            Event::Made { made } => whole = Some(made),
            Event::Interrupted { interrupt: which } => interrupt = Some(which),
            Event::Ended { ending: which } => ending = Some(which),
            Event::SpokeAgain { .. }
            | Event::Responded { .. }
            | Event::StayedSilent { .. }
            | Event::Entered { .. }
            | Event::Left { .. }
            | Event::MoodMoved { .. }
            | Event::TimePassed { .. } => {}
        };
        match premise.advance(&mut state, command, tell) {
            Ok(()) => {}
            Err(Refusal::NotOffered) => return Ok(None),
            Err(refusal @ (Refusal::Over | Refusal::Elsewhere | Refusal::NoPatience)) => {
                return Err(Impossible::Refused(refusal));
            }
        }
        let scenario = &premise.scenario;
        let lines = match (said, reacts) {
            (Some((node, state)), None) => self.lines_of(&scenario.node(node).ok_or(NO_NODE)?.lines, &state)?,
            (None, Some((to, state))) => {
                self.lines_of(&scenario.standing_act(to).ok_or(NO_STANDING_ACT)?.reactions, &state)?
            }
            (None, None) => [0; MOST_TWINS],
            (Some(_), Some(_)) => return Err(Impossible::Contradiction("a reaction that is answered by a line")),
        };
        let to = scene(&state);
        let answer = match to {
            // who comes back to the point does not do again what he did there
            Some(node) if reacts.is_none() && !scenario.node(node).ok_or(NO_NODE)?.performs.is_empty() => Some(node),
            Some(_) | None => None,
        };
        let staff = match (command, whole) {
            (_, Some(made)) => StaffDeed::Made(made),
            (Command::Respond(response), None) if premise.is_part(response) => StaffDeed::Part,
            (Command::Respond(response), None) => StaffDeed::Response(response),
            (Command::Silence, None) => StaffDeed::SilenceAt(node),
        };
        let (heard, _) = self.heard.keep(Heard { staff, minutes: state.minutes - began, answer, to })?;
        let (mut goals, mut points, mut claims) = (0, 0, 0);
        let leads = match ending {
            None => Leads::To(self.keep(state)?),
            Some(ending) => {
                let now = premise.situation(&state);
                for (at, goal) in premise.scenario.goals.iter().enumerate() {
                    if goal.applies.as_ref().is_none_or(|one| one.holds(&now)) && goal.when.holds(&now) {
                        goals |= bit(at)?;
                        points += i32::from(goal.weight);
                    }
                }
                for (at, claim) in premise.scenario.claims.iter().enumerate() {
                    claims |= if claim.when.holds(&now) { bit(at)? } else { 0 };
                }
                let told: Vec<_> = premise.ending_says(&state).map(|(_, said)| said).collect();
                for (at, (_, variant)) in premise.scenario.variants().enumerate() {
                    let is_told = told.iter().any(|said| std::ptr::eq(*said, variant));
                    claims |= if is_told { bit(premise.scenario.claims.len() + at)? } else { 0 };
                }
                Leads::Out(ending)
            }
        };
        let reacts = reacts.map(|(to, _)| to);
        Ok(Some(Transition { command, answer: to, reacts, lines, interrupt, leads, goals, points, claims, heard }))
    }

    /// Everything that the conversation comes to, before it is reduced to what can still matter: where a line is chosen, and where it
    /// goes on. Found out by the engine anew; of what was left out nothing is told.
    pub(crate) fn arrivals(&self, mut see: impl FnMut(TalkArrival<'_>)) -> Result<(), Impossible> {
        let premise = &self.premise;
        let mut told = |visited: u64, now: &State, event: Event| {
            if let Event::Spoke { node, .. } = event {
                see(TalkArrival::Spoken { node, now: &State { visited, ..*now } });
            }
        };
        let opened = premise.open(|now, event| told(0, now, event));
        let mut reached = vec![opened];
        for (state, moves) in self.states.rows().as_slice().iter().zip(self.transitions.as_slice()) {
            for one in moves.iter().flat_map(|moves| moves.iter()) {
                let mut after = *state;
                premise
                    .advance(&mut after, one.command, |now, event| told(state.visited, now, event))
                    .map_err(Impossible::Refused)?;
                reached.push(after);
            }
        }
        for now in &reached {
            if let Some(node) = scene(now) {
                see(TalkArrival::At { node, now });
            }
        }
        Ok(())
    }

    /// The premises that share it.
    pub(crate) fn premises(&self) -> &[Arc<Premise>] {
        &self.twins
    }

    /// Which of some lines each of the twins says.
    fn lines_of(&self, lines: &[Line], state: &State) -> Result<[u8; MOST_TWINS], Impossible> {
        let mut said = [0; MOST_TWINS];
        for (premise, said) in self.twins.iter().zip(&mut said) {
            let now = premise.situation(state);
            let line = lines.iter().position(|line| line.when.as_ref().is_none_or(|when| when.holds(&now)));
            let line = line.and_then(|line| u8::try_from(line).ok());
            *said = line.ok_or(Impossible::Contradiction("a node without a line for what is so"))?;
        }
        Ok(said)
    }

    /// What of a conversation's state can still matter.
    fn reduced(&self, mut state: State) -> Result<State, Impossible> {
        state.turn = 0;
        let Some(node) = scene(&state) else {
            return Err(Impossible::Contradiction("the conversation goes on where it has ended"));
        };
        let to_come = self.to_come.get(node).ok_or(NO_NODE)?;
        state.done &= to_come.done;
        state.visited &= to_come.visited;
        state.minutes = state.minutes.min(to_come.deadline);
        state.moods = state.moods.only(to_come.moods);
        state.held &= !state.fired;
        if !to_come.interrupts {
            (state.fired, state.held) = (0, 0);
        }
        Ok(state)
    }
}

const NO_NODE: Impossible = Impossible::Contradiction("an arrow to a node that is not there");
const NO_STANDING_ACT: Impossible = Impossible::Contradiction("a standing act that is not there");

/// The bit of a goal or a claim.
fn bit(at: usize) -> Result<u64, Impossible> {
    let bit = u32::try_from(at).ok().and_then(|at| 1_u64.checked_shl(at));
    bit.ok_or(Impossible::TooManyBits(at.saturating_add(1)))
}

/// A state of which nothing but what is put in matters.
pub(super) const EMPTY: State = State {
    place: Where::At(NodeIx(0)),
    moods: Moods::NONE,
    turn: 0,
    minutes: 0,
    done: 0,
    visited: 0,
    fired: 0,
    held: 0,
};

/// The node the conversation is at; none where it is over.
pub(crate) const fn scene(state: &State) -> Option<NodeIx> {
    match state.place {
        Where::At(node) => Some(node),
        Where::Over(_) => None,
    }
}
