//! Every state an encounter of one fact class can be in, each once, with every move between them.

use super::index::{Index, Quick};
use super::machine::{Machine, Marks, Transition};
use crate::encounter::{Command, Premise, State};
use crate::policy::WatchState;
use crate::terms::NodeIx;
use std::hash::BuildHasher as _;
use std::sync::Arc;

/// The product of conversation and monitors, explored breadth first from the opening line.
///
/// INVARIANT: the states are numbered in the order in which they are found, so that no state has a shorter way to it
/// than the one its `parent` tells.
pub struct Space {
    machine: Machine,
    /// Where the conversation is, where the watch is.
    states: Vec<(u32, u32)>,
    index: Index,
    parents: Vec<Parent>,
    /// Where each explored state's edges begin.
    first: Vec<u32>,
    edges: Vec<Edge>,
    opening: u32,
    /// Nothing was left out.
    complete: bool,
}

#[derive(Clone, Copy)]
struct Parent {
    state: u32,
    by: u16,
}

/// A move to another state, or to an end. `by` counts the moves of the conversation's place.
#[derive(Clone, Copy)]
struct Edge {
    to: u32,
    marks: u32,
}

/// After how many states whoever waits is heard again: some milliseconds.
pub(crate) const PACE: usize = 1 << 12;

/// Where an edge leads that ends the encounter.
const END: u32 = u32::MAX;

/// A step from a state: what the learner does, what it means, where it leads.
#[derive(Clone, Copy)]
pub struct Step<'a> {
    /// Its place among the state's moves.
    pub by: usize,
    /// The move of the conversation.
    pub talk: &'a Transition,
    /// What it does to the clauses.
    pub marks: &'a Marks,
    /// Which of [`Space::said`] these are.
    pub(crate) said: usize,
    /// The state after it; none where the encounter ends.
    pub to: Option<usize>,
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
    pub fn explore(premise: Arc<Premise>, cap: usize, go_on: impl FnMut(usize) -> bool) -> Self {
        Self::explore_machine(Machine::new(premise), cap, go_on)
    }

    /// The same for premises that nothing but lines tells apart: they share one space.
    #[must_use]
    pub fn explore_twins(twins: &[Arc<Premise>], cap: usize, go_on: impl FnMut(usize) -> bool) -> Option<Self> {
        Some(Self::explore_machine(Machine::of_twins(twins)?, cap, go_on))
    }

    fn explore_machine(mut machine: Machine, cap: usize, mut go_on: impl FnMut(usize) -> bool) -> Self {
        let (talk, watch, opening) = machine.open();
        let mut space = Self {
            machine,
            states: vec![(talk, watch)],
            index: Index::default(),
            parents: vec![Parent { state: 0, by: 0 }],
            first: vec![0],
            edges: Vec::new(),
            opening,
            complete: true,
        };
        space.find_or_add((talk, watch), 0);
        let cap = cap.min(END as usize - 1);
        let mut at = 0;
        while let Some((talk, watch)) = space.states.get(at).copied() {
            if at.is_multiple_of(PACE) && at > 0 && !go_on(space.states.len()) {
                space.complete = false;
                break;
            }
            let moves = space.machine.moves(talk);
            for (by, one) in moves.iter().enumerate() {
                let (next, marks) = space.machine.step(watch, one);
                let to = match one.ending {
                    Some(_) => END,
                    None => space.reach((one.to, next), at, by, cap),
                };
                space.edges.push(Edge { to, marks });
            }
            space.first.push(u32::try_from(space.edges.len()).unwrap_or(END));
            if !space.complete {
                break;
            }
            at += 1;
        }
        space
    }

    /// The place of a state, which is new or was known.
    fn reach(&mut self, state: (u32, u32), from: usize, by: usize, cap: usize) -> u32 {
        let fresh = u32::try_from(self.states.len()).unwrap_or(END);
        if let Some(known) = self.find_or_add(state, fresh) {
            return known;
        }
        self.states.push(state);
        let narrow = |at: usize| u32::try_from(at).unwrap_or(END);
        self.parents.push(Parent { state: narrow(from), by: u16::try_from(by).unwrap_or(u16::MAX) });
        self.complete &= self.states.len() <= cap && self.edges.len() < (END as usize - 1_000);
        fresh
    }

    fn find_or_add(&mut self, state: (u32, u32), fresh: u32) -> Option<u32> {
        let Self { states, index, .. } = self;
        let hash_of = |at: u32| states.get(at as usize).map_or(0, |one| Quick::default().hash_one(one));
        let is_it = |at: u32| states.get(at as usize) == Some(&state);
        index.find_or_add(Quick::default().hash_one(state), fresh, is_it, hash_of)
    }

    /// The premise explored.
    #[must_use]
    pub const fn premise(&self) -> &Arc<Premise> {
        &self.machine.premise
    }

    /// How many premises share it.
    #[must_use]
    pub const fn twins(&self) -> usize {
        self.machine.twins()
    }

    /// The opening line in one of the premises that share it.
    #[must_use]
    pub fn opening_line(&self, twin: usize) -> (NodeIx, u8) {
        self.machine.opening_line(twin)
    }

    /// How many states there are; the first is the one after the opening line.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.states.len()
    }

    /// Never: there is always the first state.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.states.is_empty()
    }

    /// How many moves there are.
    #[must_use]
    pub const fn moves(&self) -> usize {
        self.edges.len()
    }

    /// Whether every state has been explored.
    #[must_use]
    pub const fn is_complete(&self) -> bool {
        self.complete
    }

    /// Bytes it takes, the machines included.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.states.capacity() * size_of::<(u32, u32)>()
            + self.parents.capacity() * size_of::<Parent>()
            + self.first.capacity() * size_of::<u32>()
            + self.edges.capacity() * size_of::<Edge>()
            + self.index.bytes()
            + self.machine.bytes()
    }

    /// What the opening line did to the clauses.
    #[must_use]
    pub fn opening(&self) -> &Marks {
        self.marks(self.opening)
    }

    /// The steps from a state; none from one that was left out.
    pub fn steps(&self, state: usize) -> impl ExactSizeIterator<Item = Step<'_>> + Clone {
        let edges = match self.first.get(state..state + 2) {
            Some([from, to]) => self.edges.get(*from as usize..*to as usize).unwrap_or_default(),
            _ => &[],
        };
        let talks = self.states.get(state).map_or(&[][..], |(talk, _)| self.machine.known_moves(*talk));
        edges.iter().zip(talks).enumerate().map(|(by, (edge, talk))| Step {
            by,
            talk,
            marks: self.marks(edge.marks),
            said: edge.marks as usize,
            to: (edge.to != END).then_some(edge.to as usize),
        })
    }

    /// The conversation at a state, as far as it can still matter.
    #[must_use]
    pub fn talk(&self, state: usize) -> Option<&State> {
        self.talk_at(self.states.get(state)?.0 as usize)
    }

    /// The conversation at one of its places.
    pub(crate) fn talk_at(&self, place: usize) -> Option<&State> {
        self.machine.talks.get(place)
    }

    /// Which place of the conversation a state is at, as a number below [`Space::places`]; the first is 0.
    pub(crate) fn place(&self, state: usize) -> usize {
        self.states.get(state).map_or(0, |(talk, _)| *talk as usize)
    }

    /// How many places the conversation has.
    pub(crate) const fn places(&self) -> usize {
        self.machine.talks.len()
    }

    /// The moves from a place of the conversation; none from one that was left out.
    pub(crate) fn moves_from(&self, place: usize) -> &[Transition] {
        u32::try_from(place).map_or(&[], |place| self.machine.known_moves(place))
    }

    /// Everything that some move, or the opening line, does to the clauses.
    pub(crate) fn said(&self) -> &[Marks] {
        &self.machine.marks
    }

    /// Which of these is the opening line's.
    pub(crate) const fn said_at_opening(&self) -> usize {
        self.opening as usize
    }

    /// Where an encounter of this premise is, if it has been explored.
    #[must_use]
    pub fn locate(&self, state: &State, watch: &WatchState) -> Option<usize> {
        let pair = self.machine.locate(state, watch)?;
        let found = self.index.find(Quick::default().hash_one(pair), |at| self.states.get(at as usize) == Some(&pair));
        found.map(|at| at as usize)
    }

    /// The shortest way from the opening to a state.
    #[must_use]
    pub fn way_to(&self, state: usize) -> Vec<Command> {
        let (mut way, mut at) = (Vec::new(), state);
        while at != 0 {
            let Some(parent) = self.parents.get(at) else { break };
            let from = parent.state as usize;
            way.extend(self.steps(from).nth(usize::from(parent.by)).map(|step| step.talk.command));
            at = from;
        }
        way.reverse();
        way
    }

    fn marks(&self, at: u32) -> &Marks {
        const NONE: &Marks = &Marks { touched: Vec::new(), points: 0, critical: false };
        self.machine.marks.get(at as usize).unwrap_or(NONE)
    }
}
