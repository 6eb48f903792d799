//! Every state an encounter of one fact class can be in, each once, with every step between them: the conversation and
//! the watch move together.
//!
//! Each of the two is reduced to what can still matter, stored once, and each of its moves is found out once; a state is
//! a pair of their places. The moves are made by the very engine and the very monitors that run an encounter: nothing of
//! their meaning is written down again here.

use super::store::Interner;
use super::talks::{Leads, TalkArrival, TalkIx, Talks, Transition, scene};
use super::watches::{Ear, Marks, MarksIx, WatchIx, Watches};
use crate::assurance::unproved::Impossible;
use crate::encounter::{Command, Premise, State};
use crate::policy::{Clocks, WatchState};
use crate::terms::{NodeIx, Ragged, Rows, index};
use std::sync::Arc;

index! {
    /// A state of a space.
    pub StateIx(u32);
}

impl StateIx {
    /// The state after the opening line.
    pub const FIRST: Self = Self(0);
}

/// The product of conversation and monitors, explored breadth first from the opening line.
///
/// INVARIANT: the states are numbered in the order in which they are found, so that no state has a shorter way to it
/// than the one its `parent` tells.
pub struct Space {
    talks: Talks,
    watches: Watches,
    states: Interner<StateIx, (TalkIx, WatchIx)>,
    parents: Rows<StateIx, Parent>,
    /// By explored state, one for each transition of the conversation's place.
    edges: Ragged<StateIx, Edge>,
    opening: MarksIx,
    /// Nothing was left out.
    complete: bool,
    /// What it was before it was folded, if it is.
    folded: Option<Folded>,
}

/// What a space was before it was folded, and its states in order.
struct Folded {
    states: usize,
    moves: usize,
    bytes: usize,
    order: Vec<StateIx>,
}

#[derive(Clone, Copy)]
pub(super) struct Parent {
    pub state: StateIx,
    pub by: u16,
}

/// A move to another state, or to an end.
///
/// An end is a number here and no `Option`: that saves 4 bytes an edge, with four edges a state 16 of some 190 bytes in
/// the bench's family.
#[derive(Clone, Copy)]
pub(super) struct Edge {
    to: u32,
    marks: MarksIx,
}

impl Edge {
    const END: u32 = u32::MAX;

    pub(super) fn new(to: Option<StateIx>, marks: MarksIx) -> Self {
        Self { to: to.map_or(Self::END, |to| to.0), marks }
    }

    fn to(self) -> Option<StateIx> {
        (self.to != Self::END).then_some(StateIx(self.to))
    }
}

/// After how many states whoever waits is heard again: some milliseconds.
pub(crate) const PACE: usize = 1 << 12;

/// Most states and edges of a space, some below what their indices can name.
const MOST: usize = u32::MAX as usize - (1 << 16);

/// A step from a state: what the learner does, what it means, where it leads.
#[derive(Clone, Copy)]
pub struct Step<'a> {
    /// Its place among the state's steps.
    pub by: usize,
    /// The move of the conversation.
    pub talk: &'a Transition,
    /// What it does to the clauses.
    pub marks: &'a Marks,
    /// Which of [`Space::said`] these are.
    pub(crate) said: MarksIx,
    /// The state after it; none where the encounter ends.
    pub to: Option<StateIx>,
}

impl Step<'_> {
    /// Weights earned less weights lost, goals included.
    #[must_use]
    pub const fn points(&self) -> i32 {
        self.marks.points + self.talk.points
    }
}

impl Space {
    /// Explores every state of `premise`, at most `cap` of them. `go_on` hears how many there are from time to time, and
    /// says whether to go on. What is left out makes the space incomplete.
    ///
    /// # Errors
    /// Where the engine and the monitors contradict each other or the content.
    pub fn explore(premise: Arc<Premise>, cap: usize, go_on: impl FnMut(usize) -> bool) -> Result<Self, Impossible> {
        Self::explore_twins(&[premise], cap, go_on)
    }

    /// The same for premises that nothing but lines tells apart: they share one space.
    ///
    /// # Errors
    /// As [`Space::explore`], and where there is no premise, or more than [`MOST_TWINS`](super::talks::MOST_TWINS).
    pub fn explore_twins(
        twins: &[Arc<Premise>], cap: usize, mut go_on: impl FnMut(usize) -> bool,
    ) -> Result<Self, Impossible> {
        let mut space = Self::opened(twins)?;
        let cap = cap.min(MOST);
        let mut at = StateIx::FIRST;
        while let Some((talk, watch)) = space.states.rows().get(at).copied() {
            let count = at.at();
            if count.is_multiple_of(PACE) && count > 0 && !go_on(space.states.rows().len()) {
                space.complete = false;
                break;
            }
            for (by, one) in (0_u16..).zip(&*space.talks.find(talk)?) {
                let Self { talks, watches, .. } = &mut space;
                let (next, marks) = watches.step(watch, one.heard, || talks.heard(one.heard))?;
                let to = match (one.leads, next) {
                    (Leads::Out(_), None) => Edge::END,
                    (Leads::To(talk), Some(watch)) => space.reach((talk, watch), Parent { state: at, by }, cap)?.0,
                    (Leads::Out(_), Some(_)) | (Leads::To(_), None) => return Err(APART),
                };
                space.edges.add(Edge { to, marks });
            }
            space.edges.close()?;
            space.complete &= space.edges.things() <= MOST;
            if !space.complete {
                break;
            }
            at = StateIx(at.0 + 1);
        }
        if space.complete && !(space.edges.len() == space.len() && space.talks.all_known()) {
            return Err(Impossible::Contradiction("a state was left out of a space that is complete"));
        }
        Ok(space)
    }

    /// The space of the opening line alone.
    fn opened(twins: &[Arc<Premise>]) -> Result<Self, Impossible> {
        let mut talks = Talks::new(twins)?;
        let premise = Arc::clone(talks.premise());
        let mut watches = Watches::new(Arc::clone(&premise), talks.to_come())?;
        let (mut watch, mut ear) = (premise.watch.start(), Ear::default());
        let state = premise.open(|state, event| {
            if let Some((label, deed)) = premise.deed(event, state) {
                premise.watch.advance(&mut watch, label, &deed, &mut ear);
            }
        });
        let node = scene(&state).ok_or(APART)?;
        let (watch, opening) = watches.open(&watch, ear, node)?;
        let first = (talks.keep(state)?, watch);
        let mut states = Interner::new();
        let (first, _) = states.keep(first)?;
        let parents = Rows::of(vec![Parent { state: first, by: 0 }])?;
        Ok(Self { talks, watches, states, parents, edges: Ragged::default(), opening, complete: true, folded: None })
    }

    /// The place of a state, which is new or was known.
    fn reach(&mut self, state: (TalkIx, WatchIx), parent: Parent, cap: usize) -> Result<StateIx, Impossible> {
        let (ix, new) = self.states.keep(state)?;
        if new {
            self.parents.push(parent)?;
            self.complete &= self.states.rows().len() <= cap;
        }
        Ok(ix)
    }

    /// The premise explored.
    #[must_use]
    pub const fn premise(&self) -> &Arc<Premise> {
        self.talks.premise()
    }

    /// The premises that share it.
    pub(crate) fn premises(&self) -> &[Arc<Premise>] {
        self.talks.premises()
    }

    /// Everything that the conversation comes to, before it is reduced to what can still matter.
    ///
    /// # Errors
    /// Where the engine refuses what it took before.
    pub(crate) fn arrivals(&self, see: impl FnMut(TalkArrival<'_>)) -> Result<(), Impossible> {
        self.talks.arrivals(see)
    }

    /// How many premises share it.
    #[must_use]
    pub const fn twins(&self) -> usize {
        self.talks.twins()
    }

    /// The opening line in one of the premises that share it.
    ///
    /// # Errors
    /// Where there is no such twin.
    pub(crate) fn opening_line(&self, twin: usize) -> Result<(NodeIx, u8), Impossible> {
        self.talks.opening_line(twin)
    }

    /// How many states there are; the first is the one after the opening line.
    #[must_use]
    pub fn len(&self) -> usize {
        self.states.rows().len()
    }

    /// Never: there is always the first state.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.states.rows().is_empty()
    }

    /// The states in the order found.
    pub fn states(&self) -> impl DoubleEndedIterator<Item = StateIx> + ExactSizeIterator + use<> {
        self.states.rows().indices()
    }

    /// Every state: where the conversation is and what the watch has come to.
    pub(crate) const fn all(&self) -> &Rows<StateIx, (TalkIx, WatchIx)> {
        self.states.rows()
    }

    /// The same row for every state.
    pub(crate) fn rows<T: Clone>(&self, with: T) -> Rows<StateIx, T> {
        self.states.rows().filled(with)
    }

    /// By which step of which state a state was found.
    pub(super) fn parent(&self, state: StateIx) -> Parent {
        *self.parents.at(state)
    }

    /// The same space with other states, which `order` puts in order.
    pub(super) fn with_states(
        mut self, states: Interner<StateIx, (TalkIx, WatchIx)>, parents: Rows<StateIx, Parent>,
        edges: Ragged<StateIx, Edge>, order: Vec<StateIx>,
    ) -> Self {
        self.folded = Some(Folded { states: self.len(), moves: self.moves(), bytes: self.bytes(), order });
        self.watches.settle();
        Self { states, parents, edges, ..self }
    }

    /// The states in order, where it is folded.
    pub(super) fn folded_order(&self) -> Option<&[StateIx]> {
        self.folded.as_ref().map(|before| before.order.as_slice())
    }

    /// How many states were found; where it is folded there are fewer.
    pub(crate) fn found(&self) -> usize {
        self.folded.as_ref().map_or_else(|| self.len(), |before| before.states)
    }

    /// How many moves were found.
    pub(crate) fn found_moves(&self) -> usize {
        self.folded.as_ref().map_or_else(|| self.moves(), |before| before.moves)
    }

    /// Bytes that finding it took.
    pub(crate) fn found_bytes(&self) -> usize {
        self.folded.as_ref().map_or_else(|| self.bytes(), |before| before.bytes)
    }

    /// How many moves there are.
    #[must_use]
    pub fn moves(&self) -> usize {
        self.edges.things()
    }

    /// Whether every state has been explored.
    #[must_use]
    pub const fn is_complete(&self) -> bool {
        self.complete
    }

    /// Bytes it takes, both machines included.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.states.bytes()
            + self.parents.len() * size_of::<Parent>()
            + self.edges.bytes()
            + self.talks.bytes()
            + self.watches.bytes()
    }

    /// What the opening line did to the clauses.
    #[must_use]
    pub fn opening(&self) -> &Marks {
        self.watches.marks().at(self.opening)
    }

    /// The steps from a state; of a state of an incomplete space that was found and left out, none.
    pub fn steps(&self, state: StateIx) -> impl ExactSizeIterator<Item = Step<'_>> + Clone {
        let (talk, _) = *self.states.rows().at(state);
        let left_out = !self.complete && state.at() >= self.edges.len();
        let edges = if left_out { &[] } else { self.edges.at(state) };
        let talks = if left_out { &[] } else { self.moves_from(talk) };
        edges.iter().zip(talks).enumerate().map(|(by, (edge, talk))| Step {
            by,
            talk,
            marks: self.watches.marks().at(edge.marks),
            said: edge.marks,
            to: edge.to(),
        })
    }

    /// The conversation at a state, as far as it can still matter.
    #[must_use]
    pub fn talk(&self, state: StateIx) -> &State {
        self.talk_at(self.place(state))
    }

    /// The node that the conversation is at in a state.
    ///
    /// # Errors
    /// Where it is over: no state is.
    pub(crate) fn node(&self, state: StateIx) -> Result<NodeIx, Impossible> {
        scene(self.talk(state)).ok_or(APART)
    }

    /// The conversation at one of its places.
    pub(crate) fn talk_at(&self, place: TalkIx) -> &State {
        self.talks.states().at(place)
    }

    /// Which place of the conversation a state is at.
    pub(crate) fn place(&self, state: StateIx) -> TalkIx {
        self.states.rows().at(state).0
    }

    /// The places of the conversation; the first is that of the first state.
    pub(crate) const fn places(&self) -> &Rows<TalkIx, State> {
        self.talks.states()
    }

    /// The transitions from a place of the conversation; of a place of an incomplete space that was found and left out,
    /// none.
    pub(crate) fn moves_from(&self, place: TalkIx) -> &[Transition] {
        self.talks.known(place).unwrap_or(&[])
    }

    /// Everything that some transition, or the opening line, does to the clauses.
    pub(crate) const fn said(&self) -> &Rows<MarksIx, Marks> {
        self.watches.marks()
    }

    /// Which of these is the opening line's.
    pub(crate) const fn said_at_opening(&self) -> MarksIx {
        self.opening
    }

    /// Where an encounter of this premise is, if it has been explored; nowhere once it is over.
    ///
    /// # Errors
    /// Where the encounter is at a node that the scenario doesn't have.
    pub fn locate(&self, state: &State, watch: &WatchState) -> Result<Option<StateIx>, Impossible> {
        let Some(node) = scene(state) else { return Ok(None) };
        let clocks = Clocks { turn: state.turn, minutes: state.minutes };
        let Some(talk) = self.talks.locate(*state)? else { return Ok(None) };
        let watch = self.watches.locate(watch, clocks, node);
        Ok(watch.and_then(|watch| self.states.find(&(talk, watch))))
    }

    /// The shortest way from the opening to a state.
    ///
    /// # Errors
    /// Where a state is said to come of a step that its parent doesn't have.
    pub fn way_to(&self, state: StateIx) -> Result<Vec<Command>, Impossible> {
        let (mut way, mut at) = (Vec::new(), state);
        while at != StateIx::FIRST {
            let Parent { state, by } = *self.parents.at(at);
            way.push(self.transition(self.place(state), usize::from(by))?.command);
            at = state;
        }
        way.reverse();
        Ok(way)
    }

    /// One of the transitions from a place of the conversation.
    pub(crate) fn transition(&self, place: TalkIx, by: usize) -> Result<&Transition, Impossible> {
        self.moves_from(place).get(by).ok_or(Impossible::Contradiction("a way by a move that is not there"))
    }
}

const APART: Impossible =
    Impossible::Contradiction("the conversation goes on where it has ended, or ends where it goes on");
