//! A scenario and its monitors as two machines that move together: what the conversation does, and what it means to the
//! clauses. Each is reduced to what can still matter, stored once, and each of its moves is found out once; a state of
//! the product is a pair of places.
//!
//! The moves are made by the very engine and the very monitors that run an encounter: nothing of their meaning is
//! written down again here.

use super::foresight::{ToCome, to_come};
use super::index::{Index, Quick};
use crate::encounter::{Command, Event, Premise, State, Where};
use crate::policy::{Clocks, Group, Horizon, Mark, Scoring, Sink, WatchState};
use crate::terms::{ClauseIx, EndingIx, InterruptIx, NodeIx, ResponseIx};
use std::collections::HashMap;
use std::hash::BuildHasher as _;
use std::sync::Arc;

/// What a move did to one criterion: a clause, or a goal counted on behind the clauses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Touched {
    /// The clause.
    pub clause: ClauseIx,
    /// What happened to it.
    pub mark: Mark,
}

/// What a move did to the clauses that matter.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Marks {
    /// Clause by clause, in the order it was said.
    pub touched: Vec<Touched>,
    /// Weights earned less weights lost.
    pub points: i32,
    /// A critical clause was broken.
    pub critical: bool,
}

/// A move of the conversation.
#[derive(Clone, Copy, Debug)]
pub struct Transition {
    /// What the learner does.
    pub command: Command,
    /// The node whose line answers it, where one does.
    pub answer: Option<NodeIx>,
    /// The line said there, for each of the premises that share the space, five bits each.
    lines: u64,
    /// The interrupt that tore it away.
    pub interrupt: Option<InterruptIx>,
    /// The ending reached.
    pub ending: Option<EndingIx>,
    /// Goals met there, as bits; their weights together.
    pub goals: u64,
    /// What the goals add.
    pub points: i32,
    /// Claims whose condition holds there, as bits.
    pub claims: u64,
    /// Where the conversation goes on, unless it has ended.
    pub(crate) to: u32,
    deeds: u32,
}

/// Most premises that can share a space.
pub const MOST_TWINS: usize = 12;
const LINE_BITS: usize = 5;

impl Transition {
    /// The line that answers it in one of the premises that share the space; lines beyond the 31st count as that.
    #[must_use]
    pub fn line(&self, twin: usize) -> Option<(NodeIx, u8)> {
        let line = self.lines >> (LINE_BITS * twin.min(MOST_TWINS - 1)) & ((1 << LINE_BITS) - 1);
        Some((self.answer?, u8::try_from(line).unwrap_or(0)))
    }
}

/// What the watch hears in one move, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct TransitionDeeds {
    /// The response, or silence at a node.
    staff: Result<ResponseIx, NodeIx>,
    minutes: u32,
    /// The customer's answer, if it performs something.
    answer: Option<NodeIx>,
    /// Where it goes on.
    to: Option<NodeIx>,
}

/// Both machines of one premise, growing as they are explored.
pub(crate) struct Machine {
    pub premise: Arc<Premise>,
    /// Premises that differ from it in what is said alone; the first is the premise itself.
    twins: Vec<Arc<Premise>>,
    to_come: Vec<ToCome>,
    horizons: Vec<Horizon>,
    /// By clause: what its fulfilment adds and its violation takes; none where it doesn't matter here.
    weights: Vec<Option<Weight>>,
    pub talks: Vec<State>,
    talk_index: Index,
    moves: Vec<Option<Arc<[Transition]>>>,
    deeds: Vec<TransitionDeeds>,
    deeds_index: HashMap<TransitionDeeds, u32, Quick>,
    /// Packed watch states, one behind the other, and where each begins.
    packed: Vec<u8>,
    begins: Vec<usize>,
    watch_index: Index,
    steps: HashMap<(u32, u32), (u32, u32), Quick>,
    pub marks: Vec<Marks>,
    marks_index: HashMap<Marks, u32, Quick>,
    scratch: Vec<u8>,
}

#[derive(Clone, Copy)]
struct Weight {
    earned: i32,
    lost: i32,
    critical: bool,
}

/// Where a watch state would go on after the end.
const NOWHERE: u32 = u32::MAX;

impl Machine {
    /// `twins` are premises of the same scenario and book whose facts nothing but lines tells apart from those of the first.
    pub(crate) fn of_twins(twins: &[Arc<Premise>]) -> Option<Self> {
        let mut machine = Self::new(Arc::clone(twins.first()?));
        machine.twins = twins.iter().take(MOST_TWINS).cloned().collect();
        Some(machine)
    }

    pub(crate) fn new(premise: Arc<Premise>) -> Self {
        let scenario = &premise.scenario;
        let to_come = to_come(scenario, premise.silent());
        let weights = weights(&premise);
        let matters = |clause: ClauseIx| weights.get(clause.at()).is_some_and(Option::is_some);
        let horizons =
            to_come.iter().map(|to_come| premise.watch.horizon(|one| to_come.performs(one), matters)).collect();
        Self {
            twins: vec![Arc::clone(&premise)],
            to_come,
            horizons,
            weights,
            talks: Vec::new(),
            talk_index: Index::default(),
            moves: Vec::new(),
            deeds: Vec::new(),
            deeds_index: HashMap::default(),
            packed: Vec::new(),
            begins: vec![0],
            watch_index: Index::default(),
            steps: HashMap::default(),
            marks: Vec::new(),
            marks_index: HashMap::default(),
            scratch: Vec::new(),
            premise,
        }
    }

    pub(crate) const fn twins(&self) -> usize {
        self.twins.len()
    }

    /// The first state, and what the opening line did to the clauses.
    pub(crate) fn open(&mut self) -> (u32, u32, u32) {
        let premise = Arc::clone(&self.premise);
        let mut watch = premise.watch.start();
        let mut ear = Ear::default();
        let state = premise.open(|state, event| {
            if let Some((label, deed)) = premise.deed(event, state) {
                premise.watch.advance(&mut watch, label, &deed, &mut ear);
            }
        });
        let marks = self.keep_marks(ear);
        let watch = self.keep_watch(&watch, Clocks::default(), scene(&state));
        (self.keep_talk(state), watch, marks)
    }

    /// The pair that stands for where an encounter is, if it has been explored.
    pub(crate) fn locate(&self, state: &State, watch: &WatchState) -> Option<(u32, u32)> {
        let node = scene(state)?;
        let talk = self.reduce(*state);
        let hash = Quick::default().hash_one(talk);
        let talk = self.talk_index.find(hash, |at| self.talks.get(at as usize) == Some(&talk))?;
        let clocks = Clocks { turn: state.turn, minutes: state.minutes };
        let mut bytes = Vec::new();
        self.premise.watch.pack(watch, clocks, self.horizons.get(node.at())?, &mut bytes);
        let hash = Quick::default().hash_one(&*bytes);
        Some((talk, self.watch_index.find(hash, |at| self.watch(at) == &*bytes)?))
    }

    /// The moves from a place of the conversation; found out the first time.
    pub(crate) fn moves(&mut self, talk: u32) -> Arc<[Transition]> {
        if let Some(Some(moves)) = self.moves.get(talk as usize) {
            return Arc::clone(moves);
        }
        let moves = self.find_moves(talk);
        if let Some(place) = self.moves.get_mut(talk as usize) {
            *place = Some(Arc::clone(&moves));
        }
        moves
    }

    /// The moves from a place that has been explored.
    pub(crate) fn known_moves(&self, talk: u32) -> &[Transition] {
        self.moves.get(talk as usize).and_then(Option::as_deref).unwrap_or_default()
    }

    /// What a move means to the clauses: where the watch goes on, and what was said.
    pub(crate) fn step(&mut self, watch: u32, one: &Transition) -> (u32, u32) {
        if let Some(known) = self.steps.get(&(watch, one.deeds)) {
            return *known;
        }
        let found = self.find_step(watch, one.deeds);
        self.steps.insert((watch, one.deeds), found);
        found
    }

    /// Bytes that both machines take, without the product.
    pub(crate) fn bytes(&self) -> usize {
        let moves: usize = self.moves.iter().flatten().map(|moves| moves.len() * size_of::<Transition>()).sum();
        self.packed.capacity()
            + self.begins.capacity() * size_of::<usize>()
            + self.talks.capacity() * size_of::<State>()
            + self.steps.capacity() * (size_of::<((u32, u32), (u32, u32))>() + 1)
            + self.talk_index.bytes()
            + self.watch_index.bytes()
            + moves
    }

    fn find_moves(&mut self, talk: u32) -> Arc<[Transition]> {
        let Some(state) = self.talks.get(talk as usize).copied() else { return Arc::default() };
        let Where::At(node) = state.place else { return Arc::default() };
        let premise = Arc::clone(&self.premise);
        let Some(here) = premise.scenario.node(node) else { return Arc::default() };
        let responses = here.responses.iter().copied().map(Command::Respond);
        let commands = responses.chain(here.silence.iter().map(|_| Command::Silence));
        commands.filter_map(|command| self.find_move(&premise, state, node, command)).collect()
    }

    fn find_move(&mut self, premise: &Premise, mut state: State, node: NodeIx, command: Command) -> Option<Transition> {
        let (mut lines, mut interrupt, mut ending) = (0, None, None);
        let visited = state.visited;
        let tell = |now: &State, event: Event| match event {
            // a line is chosen before the visit it belongs to counts
            Event::Spoke { node, .. } => lines = self.lines_at(node, &State { visited, ..*now }),
            Event::Interrupted { interrupt: which } => interrupt = Some(which),
            Event::Ended { ending: which } => ending = Some(which),
            _ => {}
        };
        premise.advance(&mut state, command, tell).ok()?;
        let to = scene(&state);
        let performing = |node: &NodeIx| premise.scenario.node(*node).is_some_and(|node| !node.performs.is_empty());
        let staff = match command {
            Command::Respond(response) => Ok(response),
            Command::Silence => Err(node),
        };
        let deeds = TransitionDeeds { staff, minutes: state.minutes, answer: to.filter(performing), to };
        let now = premise.situation(&state);
        let (mut goals, mut points, mut claims) = (0, 0, 0);
        if ending.is_some() {
            for (at, goal) in premise.scenario.goals.iter().enumerate() {
                if goal.applies.as_ref().is_none_or(|one| one.holds(&now)) && goal.when.holds(&now) {
                    goals |= 1 << at;
                    points += i32::from(goal.weight);
                }
            }
            let claimed = premise.scenario.claims.iter().enumerate().filter(|(_, claim)| claim.when.holds(&now));
            claims = claimed.fold(0, |bits, (at, _)| bits | 1 << at);
        }
        let answer = to;
        let to = if ending.is_some() { NOWHERE } else { self.keep_talk(state) };
        let fresh = u32::try_from(self.deeds.len()).unwrap_or(NOWHERE);
        let deeds_at = *self.deeds_index.entry(deeds).or_insert(fresh);
        if deeds_at == fresh {
            self.deeds.push(deeds);
        }
        Some(Transition { command, answer, lines, interrupt, ending, goals, points, claims, to, deeds: deeds_at })
    }

    /// Which line each of the twins says at a node.
    fn lines_at(&self, node: NodeIx, state: &State) -> u64 {
        let lines = self.premise.scenario.node(node).map_or(&[][..], |node| &node.lines);
        let line = |premise: &Premise| {
            let now = premise.situation(state);
            lines.iter().position(|line| line.when.as_ref().is_none_or(|when| when.holds(&now))).unwrap_or(0)
        };
        let most = (1 << LINE_BITS) - 1;
        let each = self.twins.iter().enumerate();
        each.fold(0, |bits, (at, premise)| bits | (line(premise).min(most) as u64) << (LINE_BITS * at))
    }

    /// Which line the opening is, for one of the twins.
    pub(crate) fn opening_line(&self, twin: usize) -> (NodeIx, u8) {
        let scenario = &self.premise.scenario;
        let state = State { mood: scenario.mood, place: Where::At(scenario.start), ..EMPTY };
        let bits = self.lines_at(scenario.start, &state) >> (LINE_BITS * twin.min(MOST_TWINS - 1));
        (scenario.start, u8::try_from(bits & ((1 << LINE_BITS) - 1)).unwrap_or(0))
    }

    fn find_step(&mut self, watch: u32, deeds: u32) -> (u32, u32) {
        let premise = Arc::clone(&self.premise);
        let Some(deeds) = self.deeds.get(deeds as usize).copied() else { return (NOWHERE, 0) };
        let Ok((mut state, before)) = premise.watch.unpack(self.watch(watch)) else { return (NOWHERE, 0) };
        let mut after = Clocks { turn: before.turn.saturating_add(1), ..before };
        let mut ear = Ear::default();
        let mut hear = |event: Event, clocks: Clocks| {
            let at = State { turn: clocks.turn, minutes: clocks.minutes, ..EMPTY };
            if let Some((label, deed)) = premise.deed(event, &at) {
                premise.watch.advance(&mut state, label, &deed, &mut ear);
            }
        };
        match deeds.staff {
            Ok(response) => hear(Event::Responded { response }, after),
            Err(node) => hear(Event::StayedSilent { node }, after),
        }
        after.minutes = after.minutes.saturating_add(deeds.minutes);
        if let Some(node) = deeds.answer {
            hear(Event::Spoke { node, line: 0 }, after);
        }
        if deeds.to.is_none() {
            premise.watch.finish(&mut state, after.turn, &mut ear);
        }
        let marks = self.keep_marks(ear);
        let to = match deeds.to {
            None => NOWHERE,
            Some(_) => self.keep_watch(&state, after, deeds.to),
        };
        (to, marks)
    }

    /// What of a conversation's state can still matter.
    fn reduce(&self, mut state: State) -> State {
        (state.turn, state.minutes) = (0, 0);
        let Some(to_come) = scene(&state).and_then(|node| self.to_come.get(node.at())) else { return state };
        state.done &= to_come.done;
        state.visited &= to_come.visited;
        let [anger, anxiety, trust] = to_come.moods;
        state.mood.anger *= u8::from(anger);
        state.mood.anxiety *= u8::from(anxiety);
        state.mood.trust *= u8::from(trust);
        state.held &= !state.fired;
        if !to_come.interrupts {
            (state.fired, state.held) = (0, 0);
        }
        state
    }

    fn keep_talk(&mut self, state: State) -> u32 {
        let state = self.reduce(state);
        let Self { talks, talk_index, moves, .. } = self;
        let fresh = u32::try_from(talks.len()).unwrap_or(NOWHERE);
        let hash_of = |at: u32| talks.get(at as usize).map_or(0, |one| Quick::default().hash_one(one));
        let known = talk_index.find_or_add(
            Quick::default().hash_one(state),
            fresh,
            |at| talks.get(at as usize) == Some(&state),
            hash_of,
        );
        known.unwrap_or_else(|| {
            talks.push(state);
            moves.push(None);
            fresh
        })
    }

    fn keep_watch(&mut self, watch: &WatchState, clocks: Clocks, node: Option<NodeIx>) -> u32 {
        let Some(horizon) = node.and_then(|node| self.horizons.get(node.at())) else { return NOWHERE };
        self.scratch.clear();
        self.premise.watch.pack(watch, clocks, horizon, &mut self.scratch);
        let Self { scratch, packed, begins, watch_index, .. } = self;
        let fresh = u32::try_from(begins.len() - 1).unwrap_or(NOWHERE);
        let of = |at: u32| slice(packed, begins, at);
        let hash_of = |at: u32| Quick::default().hash_one(of(at));
        let hash = Quick::default().hash_one(&**scratch);
        let known = watch_index.find_or_add(hash, fresh, |at| of(at) == &**scratch, hash_of);
        known.unwrap_or_else(|| {
            packed.extend_from_slice(scratch);
            begins.push(packed.len());
            fresh
        })
    }

    fn watch(&self, at: u32) -> &[u8] {
        slice(&self.packed, &self.begins, at)
    }

    fn keep_marks(&mut self, ear: Ear) -> u32 {
        let mut marks = Marks::default();
        let touched = ear.0.into_iter().filter(|one| {
            let Some(weight) = self.weights.get(one.clause.at()).copied().flatten() else { return false };
            match one.mark {
                Mark::Fulfilled => marks.points += weight.earned,
                Mark::Violated => {
                    marks.points -= weight.lost;
                    marks.critical |= weight.critical;
                }
                Mark::Activated | Mark::Settled => {}
            }
            one.mark != Mark::Settled
        });
        marks.touched = touched.collect();
        let fresh = u32::try_from(self.marks.len()).unwrap_or(NOWHERE);
        let at = *self.marks_index.entry(marks.clone()).or_insert(fresh);
        if at == fresh {
            self.marks.push(marks);
        }
        at
    }
}

const EMPTY: State = State {
    place: Where::At(NodeIx(0)),
    mood: crate::scenario::Mood { anger: 0, anxiety: 0, trust: 0 },
    turn: 0,
    minutes: 0,
    done: 0,
    visited: 0,
    fired: 0,
    held: 0,
};

fn slice<'p>(packed: &'p [u8], begins: &[usize], at: u32) -> &'p [u8] {
    let at = at as usize;
    match begins.get(at..at + 2) {
        Some([from, to]) => packed.get(*from..*to).unwrap_or_default(),
        _ => &[],
    }
}

const fn scene(state: &State) -> Option<NodeIx> {
    match state.place {
        Where::At(node) => Some(node),
        Where::Over(_) => None,
    }
}

/// Writes down what the monitors say.
#[derive(Default)]
struct Ear(Vec<Touched>);

impl Sink for Ear {
    fn note(&mut self, clause: ClauseIx, _: Group<'_>, mark: Mark) {
        self.0.push(Touched { clause, mark });
    }
}

/// What each clause weighs here: kept ones always, earned ones where the scenario asks for them and they apply.
fn weights(premise: &Premise) -> Vec<Option<Weight>> {
    use crate::policy::Severity;
    let book = premise.watch.book();
    let mut weights = vec![None; book.clauses.len()];
    let facts = premise.situation(&EMPTY);
    for (ix, clause) in book.binding(premise.scenario.role) {
        let weight = i32::from(book.weights.of(clause.severity));
        let earned = premise.scenario.earns.iter().find(|one| one.clause == ix);
        let place = weights.get_mut(ix.at());
        match (clause.constraint.scoring(), earned, place) {
            (Scoring::Kept, _, Some(place)) => {
                *place = Some(Weight { earned: 0, lost: weight, critical: clause.severity == Severity::Critical });
            }
            (Scoring::Earned, Some(earned), Some(place))
                if earned.applies.as_ref().is_none_or(|applies| applies.holds(&facts)) =>
            {
                *place = Some(Weight { earned: weight, lost: 0, critical: false });
            }
            _ => {}
        }
    }
    weights
}
