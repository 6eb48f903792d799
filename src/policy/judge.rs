//! Judges finished cases of a log, activation by activation.
//!
//! Each event puts its place on the lists of the triggers it concerns; then each clause with such a place looks its
//! activations up among its targets. What an event doesn't concern costs nothing: a clause that no event of a case
//! concerns keeps its verdict on the empty case.

use super::binding::Binding;
use super::book::Book;
use super::case::{Case, CaseEvent};
use super::constraint::Trigger;
use super::template::{Bound, Extreme, Family, Leg, LegDirection, Link};
use super::test::{Sight, Test};
use super::window::{Clock, Over, Unit, Window};
use crate::terms::{ActivityIx, Actor, ClauseIx, EventIx, FieldIx, Rows, index, part, part_mut};
use std::borrow::Cow;
use std::ops::Range;
use std::sync::Arc;

/// How one clause fared in one case. `activations` is always `fulfilments + violations`; templates that no single event
/// activates (`Existence`, `Exactly`, `Init`, `End`, the choices) are activated once, by the case itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Tally {
    pub activations: u32,
    pub fulfilments: u32,
    pub violations: u32,
}

/// Why a case cannot be judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("event {} has no timestamp, and the model has time limits", .event + 1)]
pub struct Untimed {
    /// The event's place, from 0.
    pub event: usize,
}

index! {
    /// A side of a clause: its activation or its target.
    SideIx(u32);
}

/// A book compiled to judge cases. Every clause judges, whomever it binds.
#[derive(Clone, Debug)]
pub struct Judge {
    book: Arc<Book>,
    clauses: Rows<ClauseIx, Compiled>,
    sides: Rows<SideIx, Side>,
    /// Per activity, the sides it may hit.
    concerned: Rows<ActivityIx, Vec<SideIx>>,
    on_nothing: Rows<ClauseIx, Tally>,
    violated_by_nothing: usize,
    /// `Init` and `End`, which every event concerns.
    edges: Vec<ClauseIx>,
    timed: bool,
    binds: bool,
}

#[derive(Clone, Debug)]
struct Compiled {
    /// Its activation and its target.
    sides: [SideIx; 2],
    family: Family,
    relation: Option<Test>,
    window: Option<Window>,
    over: Over,
}

#[derive(Clone, Debug)]
struct Side {
    clause: ClauseIx,
    test: Option<Test>,
    sums: Vec<FieldIx>,
}

/// The verdicts on a case, and what finding them needs; made once by [`Judge::bench`] and used again for every case.
#[derive(Clone, Debug, Default)]
pub struct Bench {
    tallies: Rows<ClauseIx, Tally>,
    /// Of each clause that has any: where its violating events stand in `violating`.
    places: Rows<ClauseIx, Range<usize>>,
    violating: Vec<EventIx>,
    touched: Vec<ClauseIx>,
    is_touched: Rows<ClauseIx, bool>,
    violated: usize,
    /// By side: where it is hit, in order; the event it looked at last, with its sums so far.
    hits: Rows<SideIx, Vec<EventIx>>,
    looked: Rows<SideIx, Option<EventIx>>,
    totals: Rows<SideIx, Vec<(FieldIx, i64)>>,
    /// Staff deeds so far, this one included.
    turns: Rows<EventIx, u32>,
    /// When they happened, where the book has time limits.
    times: Rows<EventIx, i64>,
    binding: Binding,
}

impl Bench {
    /// How a clause fared in the case judged last.
    #[must_use]
    pub fn tally(&self, clause: ClauseIx) -> Tally {
        *self.tallies.at(clause)
    }

    /// The violating events: activations left unfulfilled, occurrences too many, the event that should have been first or
    /// last. Empty where something is missing altogether.
    #[must_use]
    pub fn violating(&self, clause: ClauseIx) -> &[EventIx] {
        part(&self.violating, self.places.at(clause).clone())
    }

    /// How many clauses are violated. None: the case complies.
    #[must_use]
    pub const fn violated(&self) -> usize {
        self.violated
    }

    /// Clauses that some event of the case concerns, in no order. All others fared as on a case without events.
    pub fn concerned(&self) -> impl Iterator<Item = ClauseIx> {
        self.touched.iter().copied()
    }

    fn touch(&mut self, clause: ClauseIx) {
        if !std::mem::replace(self.is_touched.at_mut(clause), true) {
            self.touched.push(clause);
        }
    }
}

impl Judge {
    /// Compiles a book.
    #[must_use]
    pub fn new(book: Arc<Book>) -> Self {
        let mut concerned: Rows<ActivityIx, Vec<SideIx>> = book.activities.iter().map(|_| Vec::new()).collect();
        let mut sides: Rows<SideIx, Side> = Rows::new();
        let none = Trigger { activities: Vec::new(), test: None };
        let mut clauses: Rows<ClauseIx, Compiled> = Rows::new();
        for constraint in book.clauses.as_slice().iter().map(|clause| &clause.constraint) {
            let target = constraint.target.as_ref().unwrap_or(&none);
            let (alone, relation) = target.split();
            let mut side = |trigger: &Trigger, test: &Option<Test>| {
                let clause = clauses.next_ix();
                let side = sides.add(Side { clause, test: test.clone(), sums: trigger.summed_fields() });
                for activity in &trigger.activities {
                    let list = concerned.at_mut(*activity);
                    if !list.contains(&side) {
                        list.push(side);
                    }
                }
                side
            };
            let sides = [side(&constraint.activation, &constraint.activation.test), side(target, &alone)];
            let family = constraint.template.family();
            clauses.add(Compiled { sides, family, relation, window: constraint.window, over: constraint.over });
        }
        let timed =
            clauses.as_slice().iter().filter_map(|one| one.window).any(|window| window.clock() == Clock::Minutes);
        let binds = sides.as_slice().iter().any(|one| one.test.is_some())
            || clauses.as_slice().iter().any(|one| one.relation.is_some());
        // what nothing satisfies is activated by the case itself
        let on_nothing: Rows<ClauseIx, Tally> = book
            .clauses
            .as_slice()
            .iter()
            .map(|clause| if clause.constraint.template.asks_of_nothing() { Tally::of(1, 1) } else { Tally::default() })
            .collect();
        let violated_by_nothing = on_nothing.as_slice().iter().filter(|tally| tally.violations > 0).count();
        let edges = clauses.iter().filter(|(_, one)| matches!(one.family, Family::Position(_)));
        let edges = edges.map(|(ix, _)| ix).collect();
        Self { book, clauses, sides, concerned, on_nothing, violated_by_nothing, edges, timed, binds }
    }

    /// The book.
    #[must_use]
    pub const fn book(&self) -> &Arc<Book> {
        &self.book
    }

    /// Whether cases need timestamps.
    #[must_use]
    pub const fn is_timed(&self) -> bool {
        self.timed
    }

    /// Room to judge in, one for each thread.
    #[must_use]
    pub fn bench(&self) -> Bench {
        Bench {
            tallies: self.on_nothing.clone(),
            places: self.clauses.map(|_, _| 0..0),
            is_touched: self.clauses.filled(false),
            violated: self.violated_by_nothing,
            hits: self.sides.map(|_, _| Vec::new()),
            looked: self.sides.filled(None),
            totals: self.sides.map(|_, one| one.sums.iter().map(|field| (*field, 0)).collect()),
            ..Bench::default()
        }
    }

    /// Judges a case.
    ///
    /// # Errors
    /// When an event has no timestamp and a clause needs one.
    pub fn judge(&self, case: &Case, bench: &mut Bench) -> Result<(), Untimed> {
        self.clear(bench);
        if self.timed {
            for event in case.events() {
                let time = event.time.ok_or(Untimed { event: bench.times.len() })?;
                bench.times.add(time);
            }
        }
        if self.binds {
            let fact = |name: &str| {
                let ix = self.book.facts.find(name)?;
                case.facts.iter().find(|(fact, _)| *fact == ix).map(|(_, value)| value.clone())
            };
            bench.binding = self.book.bind(fact);
        }
        let mut turn = 0;
        for at in case.places() {
            let event = case.event(at);
            turn += u32::from(event.actor == Actor::Staff);
            bench.turns.add(turn);
            self.hit(bench, at, &event);
        }
        if !case.is_empty() {
            for clause in &self.edges {
                bench.touch(*clause);
            }
        }
        let touched = std::mem::take(&mut bench.touched);
        for clause in &touched {
            self.settle(case, bench, *clause);
        }
        bench.touched = touched;
        Ok(())
    }

    fn clear(&self, bench: &mut Bench) {
        for clause in std::mem::take(&mut bench.touched) {
            for side in self.clauses.at(clause).sides {
                bench.hits.at_mut(side).clear();
                *bench.looked.at_mut(side) = None;
                bench.totals.at_mut(side).iter_mut().for_each(|(_, sum)| *sum = 0);
            }
            *bench.tallies.at_mut(clause) = *self.on_nothing.at(clause);
            *bench.places.at_mut(clause) = 0..0;
            *bench.is_touched.at_mut(clause) = false;
        }
        bench.violated = self.violated_by_nothing;
        bench.violating.clear();
        bench.turns.clear();
        bench.times.clear();
    }

    /// Puts an event on the lists of the sides it hits.
    fn hit(&self, bench: &mut Bench, at: EventIx, event: &CaseEvent<'_>) {
        let several = event.activities.len() > 1;
        for activity in event.activities {
            for side in self.concerned.at(*activity) {
                if several && bench.looked.at_mut(*side).replace(at) == Some(at) {
                    continue; // by another of its activities
                }
                let (trigger, totals) = (self.sides.at(*side), bench.totals.at_mut(*side));
                for (field, sum) in totals.iter_mut() {
                    let here = event.data.iter().find(|(name, _)| name == field).and_then(|(_, value)| value.int());
                    *sum = sum.saturating_add(here.unwrap_or(0));
                }
                let sight = || Sight { data: event.data, activation: &[], binding: &bench.binding, totals };
                if trigger.test.as_ref().is_none_or(|test| test.holds(&sight())) {
                    bench.hits.at_mut(*side).push(at);
                }
                bench.touch(trigger.clause);
            }
        }
    }

    /// Judges one clause from the lists of its sides.
    fn settle(&self, case: &Case, bench: &mut Bench, clause: ClauseIx) {
        let one = self.clauses.at(clause);
        let [activations, targets] = one.sides.map(|side| &**bench.hits.at(side));
        let from = bench.violating.len();
        let Bench { turns, times, binding, violating, .. } = bench;
        let glance = Glance { case, turns, times, binding, book: &self.book, one };
        let tally = match one.family {
            Family::Counting(bound) => glance.count(bound, activations, violating),
            Family::Choice { exclusive } => glance.choose(exclusive, [activations, targets], violating),
            Family::Position(Extreme::First) => glance.edge(activations, case.places(), violating),
            Family::Position(Extreme::Last) => glance.edge(activations, case.places().rev(), violating),
            Family::Relation(legs) => glance.legs(legs, activations, targets, violating),
        };
        let old = std::mem::replace(bench.tallies.at_mut(clause), tally);
        bench.violated = bench.violated + usize::from(tally.violations > 0) - usize::from(old.violations > 0);
        *bench.places.at_mut(clause) = from..bench.violating.len();
    }
}

/// A clause and a case, looked at together.
struct Glance<'a> {
    case: &'a Case,
    turns: &'a Rows<EventIx, u32>,
    times: &'a Rows<EventIx, i64>,
    binding: &'a Binding,
    book: &'a Book,
    one: &'a Compiled,
}

impl Glance<'_> {
    fn count(&self, bound: Bound, hits: &[EventIx], violating: &mut Vec<EventIx>) -> Tally {
        let hits = self.gated(hits);
        let excess = |times: u16| hits.get(usize::from(times)..).unwrap_or_default();
        let holds = match bound {
            Bound::Below(times) => {
                let too_many = excess(times.saturating_sub(1));
                violating.extend(too_many);
                return Tally::of(hits.len(), too_many.len());
            }
            Bound::Exactly(times) => {
                violating.extend(excess(times));
                hits.len() == usize::from(times)
            }
            Bound::AtLeast(times) => hits.len() >= usize::from(times),
        };
        Tally::of(1, usize::from(!holds))
    }

    fn choose(&self, exclusive: bool, sides: [&[EventIx]; 2], violating: &mut Vec<EventIx>) -> Tally {
        let first = sides.map(|hits| self.gated(hits).first().copied());
        let holds = match first {
            [Some(one), Some(other)] if exclusive => {
                violating.push(one.max(other));
                false
            }
            [one, other] => one.or(other).is_some(),
        };
        Tally::of(1, usize::from(!holds))
    }

    /// The occurrences that count: within the window from the first event.
    fn gated<'h>(&self, hits: &'h [EventIx]) -> Cow<'h, [EventIx]> {
        match self.one.window {
            None => Cow::Borrowed(hits),
            Some(window) => hits.iter().copied().filter(|at| self.counts_at(window, *at)).collect(),
        }
    }

    /// The first of `places` that counts must be hit.
    fn edge(&self, hits: &[EventIx], mut places: impl Iterator<Item = EventIx>, violating: &mut Vec<EventIx>) -> Tally {
        let edge = places.find(|at| self.is_over(*at));
        let met = edge.is_some_and(|edge| hits.binary_search(&edge).is_ok());
        violating.extend(edge.filter(|_| !met));
        Tally::of(1, usize::from(!met))
    }

    fn legs(&self, legs: &[Leg], activations: &[EventIx], targets: &[EventIx], violating: &mut Vec<EventIx>) -> Tally {
        let (from, mut tally) = (violating.len(), Tally::default());
        for leg in legs {
            let (asking, answers) = if leg.swapped { (targets, activations) } else { (activations, targets) };
            let before = violating.len();
            for (rank, at) in asking.iter().enumerate() {
                if self.found(*leg, asking, rank, *at, answers) == leg.negated {
                    violating.push(*at);
                }
            }
            tally.add(Tally::of(asking.len(), violating.len() - before));
        }
        if legs.len() > 1 {
            part_mut(violating, from).sort_unstable();
        }
        tally
    }

    /// Whether the activation at `at`, the `rank`-th of `asking`, has its target.
    fn found(&self, leg: Leg, asking: &[EventIx], rank: usize, at: EventIx, answers: &[EventIx]) -> bool {
        let since = |at: EventIx| answers.partition_point(|one| *one < at);
        let after = |at: EventIx| answers.partition_point(|one| *one <= at);
        let earlier_asked = rank.checked_sub(1).and_then(|rank| asking.get(rank));
        let only = |place: Option<EventIx>| place.map_or(0..0, |place| since(place)..after(place));
        let places = match (leg.direction, leg.link) {
            (LegDirection::Forward, Link::Plain) => since(at)..answers.len(),
            (LegDirection::Forward, Link::Alternate) => {
                after(at)..asking.get(rank + 1).map_or(answers.len(), |next| after(*next))
            }
            (LegDirection::Backward, Link::Plain) => 0..after(at),
            (LegDirection::Backward, Link::Alternate) => earlier_asked.map_or(0, |before| after(*before))..after(at),
            (LegDirection::Forward, Link::Chain) => only(self.case.places_after(at).find(|at| self.is_over(*at))),
            (LegDirection::Backward, Link::Chain) => {
                only(self.case.places_before(at).rev().find(|at| self.is_over(*at)))
            }
            (LegDirection::Either, Link::Plain | Link::Alternate | Link::Chain) => 0..answers.len(),
        };
        let candidates = part(answers, places);
        if self.one.window.is_none() && self.one.relation.is_none() {
            return !candidates.is_empty();
        }
        candidates.iter().any(|other| self.in_time(leg, at, *other) && self.related(leg, at, *other))
    }

    fn is_over(&self, at: EventIx) -> bool {
        self.one.over == Over::All || Clock::counting(self.one.over).counts(self.case.actor(at))
    }

    fn counts_at(&self, window: Window, at: EventIx) -> bool {
        let begun = if window.unit == Unit::Turns { 0 } else { *self.times.at(EventIx(0)) };
        let (first, last) = window.span_in_log(0, begun, &self.book.calendar);
        (first..=last).contains(&self.place(window, at))
    }

    /// Whether the later of two events lies in the window that the earlier one opens.
    fn in_time(&self, leg: Leg, at: EventIx, other: EventIx) -> bool {
        let Some(window) = self.one.window else { return true };
        let (earlier, later) = (at.min(other), at.max(other));
        let opened = if window.unit == Unit::Turns { 0 } else { *self.times.at(earlier) };
        let (first, last) = window.span_in_log(*self.turns.at(earlier), opened, &self.book.calendar);
        let in_time = (first..=last).contains(&self.place(window, later));
        // whoever asks forward in turns has no time left once the last of those turns is taken
        let asks_forward = leg.looks_ahead() && leg.link != Link::Chain && at < other;
        in_time && !(window.unit == Unit::Turns && asks_forward && self.turns_used_up(last, at, other))
    }

    /// Whether a staff deed at or after `at` and before `other` took the turn `last`.
    fn turns_used_up(&self, last: i64, at: EventIx, other: EventIx) -> bool {
        let staff = |at: EventIx| self.case.actor(at) == Actor::Staff;
        let turn = |at: EventIx| i64::from(*self.turns.at(at));
        // the turn shown before `other` was taken at or after `at`, if it differs from what `at` showed or is its own
        let before = other.0.checked_sub(1).map(EventIx);
        before.is_some_and(|before| turn(before) >= last && (turn(before) > turn(at) || staff(at)))
    }

    fn place(&self, window: Window, at: EventIx) -> i64 {
        if window.unit == Unit::Turns { i64::from(*self.turns.at(at)) } else { *self.times.at(at) }
    }

    fn related(&self, leg: Leg, at: EventIx, other: EventIx) -> bool {
        let Some(test) = &self.one.relation else { return true };
        let (activation, target) = if leg.swapped { (other, at) } else { (at, other) };
        let data = |at: EventIx| self.case.event(at).data;
        let sight = Sight { data: data(target), activation: data(activation), binding: self.binding, totals: &[] };
        test.holds(&sight)
    }
}

impl Tally {
    fn of(activations: usize, violations: usize) -> Self {
        // there are at most as many as events, two legs each
        let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        let (activations, violations) = (count(activations), count(violations));
        Self { activations, fulfilments: activations - violations, violations }
    }

    /// Counts another tally in.
    pub fn add(&mut self, other: Self) {
        self.activations = self.activations.saturating_add(other.activations);
        self.fulfilments = self.fulfilments.saturating_add(other.fulfilments);
        self.violations = self.violations.saturating_add(other.violations);
    }
}
