//! What the conversation can have meant to the clauses, as far as it can still matter, and what each transition does to
//! it.

use super::foresight::ToCome;
use super::store::{Interner, Packed};
use super::talks::{EMPTY, Heard, HeardIx, StaffDeed};
use crate::assurance::unproved::Impossible;
use crate::encounter::{Event, Premise, State};
use crate::policy::{Clocks, Group, Horizon, Mark, Scoring, Severity, Sink, WatchState};
use crate::terms::{ClauseIx, Full, NodeIx, Rows, index};
use rustc_hash::FxHashMap;
use std::sync::Arc;

index! {
    /// What the watch can have come to.
    pub(crate) WatchIx(u32);
    /// What some transition, or the opening line, does to the clauses.
    pub(crate) MarksIx(u32);
}

/// What a transition did to one clause.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Touched {
    /// The clause.
    pub clause: ClauseIx,
    /// What happened to it.
    pub mark: Mark,
}

/// What a transition did to the clauses that matter.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Marks {
    /// Clause by clause, in the order it was said.
    pub touched: Vec<Touched>,
    /// Weights earned less weights lost.
    pub points: i32,
    /// A critical clause was broken.
    pub critical: bool,
    /// Earned clauses that would be met had it ended here, and before would not.
    pub met: Vec<ClauseIx>,
}

/// What a clause adds and takes, where it matters.
#[derive(Clone, Copy)]
struct Weight {
    earned: i32,
    lost: i32,
    critical: bool,
}

/// The watch of one premise, growing as it is explored.
pub(super) struct Watches {
    premise: Arc<Premise>,
    horizons: Rows<NodeIx, Horizon>,
    /// What its fulfilment adds and its violation takes; none where it doesn't matter here.
    weights: Rows<ClauseIx, Option<Weight>>,
    /// Those that matter of which the end alone says whether they are met.
    spoilable: Vec<ClauseIx>,
    packed: Packed<WatchIx>,
    /// Where the watch goes on, unless the encounter is over, and what was said.
    steps: FxHashMap<(WatchIx, HeardIx), (Option<WatchIx>, MarksIx)>,
    marks: Interner<MarksIx, Marks>,
    scratch: Vec<u8>,
}

impl Watches {
    pub(super) fn new(premise: Arc<Premise>, to_come: &Rows<NodeIx, ToCome>) -> Result<Self, Impossible> {
        let weights = weights(&premise)?;
        let matters = |clause: ClauseIx| weights.at(clause).is_some();
        let clauses = premise.watch.book().clauses.iter();
        let spoilable = clauses.filter(|(ix, clause)| matters(*ix) && clause.constraint.can_be_spoilt());
        let spoilable = spoilable.map(|(ix, _)| ix).collect();
        let horizons = to_come.map(|_, to_come| premise.watch.horizon(|activity| to_come.performs(activity), matters));
        Ok(Self {
            horizons,
            weights,
            spoilable,
            packed: Packed::new(),
            steps: FxHashMap::default(),
            marks: Interner::new(),
            scratch: Vec::new(),
            premise,
        })
    }

    pub(super) const fn marks(&self) -> &Rows<MarksIx, Marks> {
        self.marks.rows()
    }

    /// What the opening line came to at a node, and what it did to the clauses.
    pub(super) fn open(&mut self, watch: &WatchState, ear: Ear, at: NodeIx) -> Result<(WatchIx, MarksIx), Impossible> {
        let met = self.met(watch, Clocks::default());
        Ok((self.keep(watch, Clocks::default(), at)?, self.keep_marks(ear, met)?))
    }

    /// What a transition means to the clauses: where the watch goes on, unless it is over, and what was said.
    pub(super) fn step(
        &mut self, watch: WatchIx, ix: HeardIx, heard: impl FnOnce() -> Heard,
    ) -> Result<(Option<WatchIx>, MarksIx), Impossible> {
        if let Some(known) = self.steps.get(&(watch, ix)) {
            return Ok(*known);
        }
        let found = self.find_step(watch, heard())?;
        self.steps.insert((watch, ix), found);
        Ok(found)
    }

    /// Lets go of what only exploring needs, and locating.
    pub(super) fn settle(&mut self) {
        self.steps = FxHashMap::default();
        self.packed = Packed::new();
    }

    /// What the watch has come to at a node, if that has been found.
    pub(super) fn locate(&self, watch: &WatchState, clocks: Clocks, at: NodeIx) -> Option<WatchIx> {
        let mut bytes = Vec::new();
        self.premise.watch.pack(watch, clocks, self.horizons.at(at), &mut bytes);
        self.packed.find(&bytes)
    }

    pub(super) fn bytes(&self) -> usize {
        self.packed.bytes()
            + self.marks.bytes()
            + self.steps.capacity() * (size_of::<((WatchIx, HeardIx), (Option<WatchIx>, MarksIx))>() + 1)
    }

    fn find_step(&mut self, watch: WatchIx, heard: Heard) -> Result<(Option<WatchIx>, MarksIx), Impossible> {
        let premise = Arc::clone(&self.premise);
        let (mut state, before) = premise.watch.unpack(self.packed.get(watch))?;
        // a compound response is one deed in one turn, done when its last step is left
        let turns = u32::from(heard.staff != StaffDeed::Part);
        let mut after = Clocks { turn: before.turn.saturating_add(turns), ..before };
        let met_before = self.met(&state, before);
        let mut ear = Ear::default();
        let mut hear = |event: Event, clocks: Clocks| {
            let at = State { turn: clocks.turn, minutes: clocks.minutes, ..EMPTY };
            // an entry of which the log has nothing was never heard
            let (label, deed) = premise.deed(event, &at).ok_or(Impossible::Contradiction("a deed without an entry"))?;
            premise.watch.advance(&mut state, label, &deed, &mut ear);
            Ok::<_, Impossible>(())
        };
        match heard.staff {
            StaffDeed::Response(response) => hear(Event::Responded { response }, after)?,
            StaffDeed::Made(made) => hear(Event::Made { made }, after)?,
            StaffDeed::Part => {}
            StaffDeed::SilenceAt(node) => hear(Event::StayedSilent { node }, after)?,
        }
        after.minutes = after.minutes.saturating_add(heard.minutes);
        if let Some(node) = heard.answer {
            hear(Event::Spoke { node, line: 0 }, after)?;
        }
        let mut met = self.met(&state, after);
        met.retain(|clause| !met_before.contains(clause));
        let to = match heard.to {
            Some(node) => Some(self.keep(&state, after, node)?),
            None => {
                premise.watch.finish(&mut state, after.turn, &mut ear);
                None
            }
        };
        Ok((to, self.keep_marks(ear, met)?))
    }

    /// Those that can be spoilt and would be met if it ended now.
    fn met(&self, state: &WatchState, now: Clocks) -> Vec<ClauseIx> {
        if self.spoilable.is_empty() {
            return Vec::new();
        }
        let standings = self.premise.watch.standings(state, now.turn).into_iter();
        let met = standings.filter(|(clause, standing)| standing.is_satisfied() && self.spoilable.contains(clause));
        met.map(|(clause, _)| clause).collect()
    }

    fn keep(&mut self, watch: &WatchState, clocks: Clocks, at: NodeIx) -> Result<WatchIx, Full> {
        self.scratch.clear();
        self.premise.watch.pack(watch, clocks, self.horizons.at(at), &mut self.scratch);
        self.packed.keep(&self.scratch)
    }

    fn keep_marks(&mut self, ear: Ear, met: Vec<ClauseIx>) -> Result<MarksIx, Full> {
        let mut marks = Marks { met, ..Marks::default() };
        for one in ear.0 {
            let Some(weight) = *self.weights.at(one.clause) else { continue };
            match one.mark {
                Mark::Fulfilled => {
                    marks.points += weight.earned;
                    // what can be spoilt was met when it was done, and is told again at the end
                    if weight.earned > 0 && !self.spoilable.contains(&one.clause) {
                        marks.met.push(one.clause);
                    }
                }
                Mark::Violated => {
                    marks.points -= weight.lost;
                    marks.critical |= weight.critical;
                }
                Mark::Activated => {}
                Mark::Settled => continue,
            }
            marks.touched.push(one);
        }
        Ok(self.marks.keep(marks)?.0)
    }
}

/// Writes down what the monitors say.
#[derive(Default)]
pub(super) struct Ear(Vec<Touched>);

impl Sink for Ear {
    fn note(&mut self, clause: ClauseIx, _: Group<'_>, mark: Mark) {
        self.0.push(Touched { clause, mark });
    }
}

/// What each clause weighs here: kept ones always, earned ones where the scenario asks for them and they apply.
fn weights(premise: &Premise) -> Result<Rows<ClauseIx, Option<Weight>>, Impossible> {
    let book = premise.watch.book();
    let mut weights = Rows::of(vec![None; book.clauses.len()])?;
    let facts = premise.situation(&EMPTY);
    for (ix, clause) in book.binding(premise.scenario.role) {
        let weight = i32::from(book.weights.of(clause.severity));
        *weights.at_mut(ix) = match clause.constraint.scoring() {
            Scoring::Kept => Some(Weight { earned: 0, lost: weight, critical: clause.severity == Severity::Critical }),
            Scoring::Earned => {
                let earned = premise.scenario.earns.iter().find(|one| one.clause == ix);
                let applies = earned.is_some_and(|one| one.applies.as_ref().is_none_or(|when| when.holds(&facts)));
                applies.then_some(Weight { earned: weight, lost: 0, critical: false })
            }
        };
    }
    Ok(weights)
}
