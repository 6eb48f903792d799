//! All clauses that bind a role, compiled for one encounter: a deed costs time proportional to the clauses it concerns,
//! and to the obligations whose deadline it passes.

use super::automaton::Automaton;
use super::kept::{Kept, MonitorIx, RelationIx};
use super::leg::LegStep;
use super::list::{List, Relation};
use super::mark::{Group, Mark, Sink};
use super::occasion::{Hit, Occasion};
use super::slot::MonitorState;
use super::standing::Standing;
use crate::policy::binding::Binding;
use crate::policy::book::Book;
use crate::policy::constraint::Trigger;
use crate::policy::test::{Sight, Test};
use crate::policy::window::{Clock, NEVER, Positions, Reckoning, Window};
use crate::terms::{ActivityIx, CivilMinute, ClauseIx, Deed, Field, FieldIx, Role, Rows, index};
use std::sync::Arc;

index! {
    /// A sum that a condition reads.
    pub(super) SumIx(u32);
}

/// What a set of activities means to the clauses: compiled once per response, line or log activity.
#[derive(Clone, Debug, Default)]
pub struct Label(Box<[Touch]>);

/// A monitor that a deed concerns.
#[derive(Clone, Copy, Debug)]
struct Touch {
    monitor: MonitorIx,
    activation: bool,
    target: bool,
}

#[derive(Clone, Debug)]
pub(super) struct Monitor {
    pub clause: ClauseIx,
    leg: u8,
    pub automaton: Automaton,
    activation: Condition,
    target: Condition,
    /// For the counting and choice templates: how far from the beginning an occurrence counts.
    pub gate: Option<Window>,
    /// Where one slot isn't enough.
    pub relation: Option<RelationIx>,
}

/// A trigger's data condition with the sums it needs, if it has one.
#[derive(Clone, Debug, Default)]
struct Condition {
    test: Option<Test>,
    /// Which fields are summed, and where the sums stand in `WatchState::totals`.
    sums: Vec<(FieldIx, SumIx)>,
}

impl Condition {
    const fn is_empty(&self) -> bool {
        self.test.is_none() && self.sums.is_empty()
    }
}

/// The monitors of one encounter. A clause has one, or one for each of its legs, next to each other.
#[derive(Clone, Debug)]
pub struct Watch {
    book: Arc<Book>,
    monitors: Rows<MonitorIx, Monitor>,
    relations: Rows<RelationIx, Relation>,
    /// Per activity: the monitors it concerns.
    concerned: Rows<ActivityIx, Vec<Touch>>,
    /// The monitor that each sum belongs to.
    sums: Rows<SumIx, MonitorIx>,
    /// Whether anything counts other deeds than staff's.
    counts_others: bool,
    binding: Binding,
    begins: CivilMinute,
}

/// Where all monitors stand: small, comparable, hashable.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct WatchState {
    pub(super) monitors: Rows<MonitorIx, MonitorState>,
    pub(super) totals: Rows<SumIx, i64>,
    /// Monitors with something open that can expire, in order.
    waiting: Vec<MonitorIx>,
    pub(super) kept: Vec<Kept>,
    /// Customers' deeds and all deeds so far, if anything counts them.
    pub(super) customers: u32,
    pub(super) all: u32,
    /// Nothing open is due before these.
    next_due: Positions,
}

impl Watch {
    /// Compiles the clauses of `book` that bind `role`.
    #[must_use]
    pub fn new(book: Arc<Book>, role: Role, binding: Binding, begins: CivilMinute) -> Self {
        let mut monitors: Rows<MonitorIx, Monitor> = Rows::new();
        let mut relations: Rows<RelationIx, Relation> = Rows::new();
        let mut concerned: Rows<ActivityIx, Vec<Touch>> = book.activities.iter().map(|_| Vec::new()).collect();
        let mut sums: Rows<SumIx, MonitorIx> = Rows::new();
        let nothing = Trigger { activities: Vec::new(), test: None };
        for (clause, what) in book.binding(role).map(|(clause, what)| (clause, &what.constraint)) {
            let target = what.target.as_ref().unwrap_or(&nothing);
            let (alone, related) = target.split();
            for (leg, automaton) in (0..).zip(Automaton::of(what)) {
                let of = monitors.next_ix();
                let mut condition = |trigger: &Trigger, test: &Option<Test>| Condition {
                    test: test.clone(),
                    sums: trigger.summed_fields().into_iter().map(|field| (field, sums.add(of))).collect(),
                };
                let own = (&what.activation, condition(&what.activation, &what.activation.test));
                let other = (target, condition(target, &alone));
                let [asks, answers] = if automaton.is_swapped() { [other, own] } else { [own, other] };
                touch(&mut concerned, of, asks.0, true);
                touch(&mut concerned, of, answers.0, false);
                let (gate, relation) = match automaton {
                    Automaton::Leg(leg) if leg.is_simple() && related.is_none() => (None, None),
                    Automaton::Leg(leg) => {
                        let relation = Relation::new(relations.next_ix(), of, leg, related.clone());
                        (None, Some(relations.add(relation)))
                    }
                    Automaton::Counting(_) | Automaton::Position(..) | Automaton::Choice { .. } => (what.window, None),
                };
                let (activation, target) = (asks.1, answers.1);
                monitors.add(Monitor { clause, leg, automaton, activation, target, gate, relation });
            }
        }
        let counts_others = monitors.as_slice().iter().any(|monitor| monitor.automaton.counts_others());
        Self { book, monitors, relations, concerned, sums, counts_others, binding, begins }
    }

    /// What a set of activities, performed in one deed, means to the clauses.
    #[must_use]
    pub fn label(&self, activities: &[ActivityIx]) -> Label {
        let mut touches: Vec<Touch> = Vec::new();
        for touch in activities.iter().flat_map(|activity| self.concerned.at(*activity)) {
            match touches.iter_mut().find(|old| old.monitor == touch.monitor) {
                Some(old) => {
                    old.activation |= touch.activation;
                    old.target |= touch.target;
                }
                None => touches.push(*touch),
            }
        }
        touches.sort_by_key(|touch| touch.monitor);
        Label(touches.into())
    }

    /// The state before the first deed.
    #[must_use]
    pub fn start(&self) -> WatchState {
        let monitors = self.monitors.map(|_, monitor| monitor.automaton.initial());
        self.revive(monitors, self.sums.filled(0), Vec::new(), Positions::default())
    }

    /// A state from what the rest of it follows from.
    pub(super) fn revive(
        &self, monitors: Rows<MonitorIx, MonitorState>, totals: Rows<SumIx, i64>, kept: Vec<Kept>, now: Positions,
    ) -> WatchState {
        let can_wait =
            |ix: MonitorIx, one: &MonitorState| one.open && self.monitors.at(ix).automaton.expires_on().is_some();
        let waiting = monitors.iter().filter(|(ix, one)| can_wait(*ix, one)).map(|(ix, _)| ix).collect();
        let (customers, all) = if self.counts_others { (now.customers, now.all) } else { (0, 0) };
        let mut state = WatchState { monitors, totals, waiting, kept, customers, all, next_due: NOTHING_DUE };
        self.find_next_due(&mut state);
        state
    }

    pub(super) const fn monitors(&self) -> &Rows<MonitorIx, Monitor> {
        &self.monitors
    }

    pub(super) const fn relations(&self) -> &Rows<RelationIx, Relation> {
        &self.relations
    }

    /// The monitor that each sum belongs to.
    pub(super) const fn sums(&self) -> &Rows<SumIx, MonitorIx> {
        &self.sums
    }

    /// The monitors that some of the activities concern, and whether as activation or target.
    pub(super) fn concerns(
        &self, activities: impl Fn(ActivityIx) -> bool,
    ) -> impl Iterator<Item = (MonitorIx, bool, bool)> {
        let concerned = self.concerned.iter().filter(move |(activity, _)| activities(*activity));
        concerned.flat_map(|(_, touches)| touches).map(|touch| (touch.monitor, touch.activation, touch.target))
    }

    /// Takes one deed, labelled by [`Watch::label`].
    pub fn advance(&self, state: &mut WatchState, label: &Label, deed: &Deed<'_>, sink: &mut impl Sink) {
        if self.counts_others {
            state.customers += u32::from(Clock::Customers.counts(deed.actor));
            state.all += 1;
        }
        let now = Positions::at(deed, state.customers, state.all);
        // a window of no turns that a customer's deed opened is over when the next staff deed comes
        for clock in Clock::EVERY {
            if now.on(clock) > state.next_due.on(clock) {
                self.expire(state, clock, now.on(clock) - 1, sink);
            }
        }
        let reckoning = self.reckoning();
        let on = Occasion { actor: deed.actor, now, data: deed.data, reckoning, binding: &self.binding };
        let mut passage = Passage { watch: self, on: &on, broken: None, sink };
        for touch in &label.0 {
            let monitor = self.monitors.at(touch.monitor);
            let hit = Hit {
                target: touch.target && self.met(&monitor.target, &mut state.totals, deed.data),
                activation: touch.activation && self.met(&monitor.activation, &mut state.totals, deed.data),
            };
            if (hit.activation || hit.target) && monitor.counts_at(&on) {
                passage.take(state, touch.monitor, hit);
            }
        }
        for clock in [Clock::Turns, Clock::Customers, Clock::All] {
            if clock.counts(deed.actor) && now.on(clock) >= state.next_due.on(clock) {
                self.expire(state, clock, now.on(clock), sink);
            }
        }
    }

    /// The log has ended after `turns` staff deeds: what is still asked for is broken.
    pub fn finish(&self, state: &mut WatchState, turns: u32, sink: &mut impl Sink) {
        let end = Positions { turns, minutes: NEVER, customers: state.customers, all: state.all };
        let WatchState { monitors, kept, .. } = state;
        for (monitor, one) in self.monitors.as_slice().iter().zip(monitors.as_mut_slice()) {
            let mut violations = 0;
            match monitor.relation.map(|ix| self.relations.at(ix)) {
                None => monitor.automaton.finish(one, end, &mut monitor.telling(&mut violations, sink)),
                Some(relation) => {
                    relation.give_up(kept, |_| true, &mut monitor.telling(&mut violations, sink));
                    one.open = false;
                }
            }
            one.violations = one.violations.saturating_add(violations);
        }
    }

    /// Each watched clause with where it stands after `turns` staff deeds.
    pub fn standings(&self, state: &WatchState, turns: u32) -> Vec<(ClauseIx, Standing)> {
        let now = Positions { turns, minutes: 0, customers: state.customers, all: state.all };
        let mut standings: Vec<(ClauseIx, Standing)> = Vec::with_capacity(self.monitors.len());
        for (monitor, one) in self.monitors.as_slice().iter().zip(state.monitors.as_slice()) {
            let standing = Standing::of(&monitor.automaton, one, monitor.relation.is_some(), now);
            match standings.last_mut() {
                Some((clause, of_first_leg)) if *clause == monitor.clause => *of_first_leg = of_first_leg.and(standing),
                Some(_) | None => standings.push((monitor.clause, standing)),
            }
        }
        standings
    }

    /// How often each watched clause has been broken.
    pub fn violations(&self, state: &WatchState) -> Vec<(ClauseIx, u32)> {
        let mut counts: Vec<(ClauseIx, u32)> = Vec::with_capacity(self.monitors.len());
        for (monitor, one) in self.monitors.as_slice().iter().zip(state.monitors.as_slice()) {
            let violations = u32::from(one.violations);
            match counts.last_mut() {
                Some((clause, count)) if *clause == monitor.clause => *count += violations,
                Some(_) | None => counts.push((monitor.clause, violations)),
            }
        }
        counts
    }

    /// The book the monitors were compiled from.
    #[must_use]
    pub const fn book(&self) -> &Arc<Book> {
        &self.book
    }

    fn reckoning(&self) -> Reckoning<'_> {
        Reckoning { begins: self.begins, calendar: &self.book.calendar }
    }

    fn met(&self, condition: &Condition, totals: &mut Rows<SumIx, i64>, data: &[Field]) -> bool {
        condition.is_empty() || self.met_by(condition, totals, data)
    }

    fn met_by(&self, condition: &Condition, totals: &mut Rows<SumIx, i64>, data: &[Field]) -> bool {
        let mut sums = Vec::with_capacity(condition.sums.len());
        for (field, place) in &condition.sums {
            let here = data.iter().find(|(name, _)| name == field).and_then(|(_, value)| value.int());
            let total = totals.at_mut(*place);
            *total = total.saturating_add(here.unwrap_or(0));
            sums.push((*field, *total));
        }
        let sight = Sight { data, activation: &[], binding: &self.binding, totals: &sums };
        condition.test.as_ref().is_none_or(|test| test.holds(&sight))
    }

    /// Gives up whatever is open on a clock and due at `now` or before.
    fn expire(&self, state: &mut WatchState, clock: Clock, now: u32, sink: &mut impl Sink) {
        let WatchState { monitors, waiting, kept, .. } = state;
        waiting.retain(|ix| {
            let (monitor, one) = (self.monitors.at(*ix), monitors.at_mut(*ix));
            if monitor.automaton.expires_on() != Some(clock) || one.due > now {
                return one.open;
            }
            let mut violations = 0;
            match monitor.relation.map(|ix| self.relations.at(ix)) {
                None => monitor.automaton.expire(one, &mut monitor.telling(&mut violations, sink)),
                Some(relation) => {
                    let overdue = |kept: &Kept| relation.deadline(kept) <= now;
                    relation.give_up(kept, overdue, &mut monitor.telling(&mut violations, sink));
                    relation.sum_up(kept, one);
                }
            }
            one.violations = one.violations.saturating_add(violations);
            one.open
        });
        self.find_next_due(state);
    }

    fn find_next_due(&self, state: &mut WatchState) {
        let mut next_due = NOTHING_DUE;
        for ix in &state.waiting {
            if let Some(clock) = self.monitors.at(*ix).automaton.expires_on() {
                let next = next_due.on_mut(clock);
                *next = state.monitors.at(*ix).due.min(*next);
            }
        }
        state.next_due = next_due;
    }
}

const NOTHING_DUE: Positions = Positions { turns: NEVER, minutes: NEVER, customers: NEVER, all: NEVER };

/// A deed on its way past the monitors it concerns.
struct Passage<'a, S> {
    watch: &'a Watch,
    on: &'a Occasion<'a>,
    /// The clause whose first leg this very deed has broken.
    broken: Option<ClauseIx>,
    sink: &'a mut S,
}

impl<S: Sink> Passage<'_, S> {
    fn take(&mut self, state: &mut WatchState, ix: MonitorIx, hit: Hit) {
        let (monitor, one) = (self.watch.monitors.at(ix), state.monitors.at_mut(ix));
        let was_open = one.open;
        let mut violations = 0_u16;
        {
            let mut tell = monitor.telling(&mut violations, self.sink);
            let mut say = |kept: Option<&Kept>, mark: Mark| {
                let echo = mark == Mark::Violated && monitor.automaton.echoes() && self.broken == Some(monitor.clause);
                if mark == Mark::Violated {
                    self.broken = Some(monitor.clause);
                }
                tell(kept, if echo { Mark::Settled } else { mark });
            };
            match monitor.relation.map(|ix| self.watch.relations.at(ix)) {
                None => monitor.automaton.step(one, hit, self.on, &mut say),
                Some(relation) => {
                    let memory = List { kept: &mut state.kept, relation, on: self.on };
                    LegStep { leg: &relation.leg, memory, on: self.on, say }.take(hit);
                    relation.sum_up(&state.kept, one);
                }
            }
        }
        one.violations = one.violations.saturating_add(violations);
        if let Some(clock) = monitor.automaton.expires_on() {
            match (was_open, one.open) {
                (false, true) => state.waiting.insert(state.waiting.partition_point(|other| *other < ix), ix),
                (true, false) => state.waiting.retain(|other| *other != ix),
                (false, false) | (true, true) => {}
            }
            if one.open {
                let next = state.next_due.on_mut(clock);
                *next = one.due.min(*next);
            }
        }
    }
}

impl Monitor {
    /// Tells a sink what the monitor has to say, and counts the violations in it.
    fn telling(&self, violations: &mut u16, sink: &mut impl Sink) -> impl FnMut(Option<&Kept>, Mark) {
        move |kept, mark| {
            *violations = violations.saturating_add(u16::from(mark == Mark::Violated));
            sink.note(self.clause, Group { leg: self.leg, kept }, mark);
        }
    }

    /// Whether an occurrence now counts: within the window from the beginning, for the templates that have one.
    fn counts_at(&self, on: &Occasion<'_>) -> bool {
        self.gate.is_none_or(|window| {
            let (first, last) = window.span(Positions::default(), on.reckoning);
            (first..=last).contains(&on.now.on(window.clock()))
        })
    }
}

fn touch(concerned: &mut Rows<ActivityIx, Vec<Touch>>, monitor: MonitorIx, trigger: &Trigger, activation: bool) {
    for activity in &trigger.activities {
        let touches = concerned.at_mut(*activity);
        match touches.iter_mut().find(|touch| touch.monitor == monitor) {
            Some(touch) if activation => touch.activation = true,
            Some(touch) => touch.target = true,
            None => touches.push(Touch { monitor, activation, target: !activation }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::automaton::Automaton;
    use super::Label;
    use crate::policy::tests::{any_constraints, book, named, watch};
    use proptest::prelude::*;

    fn touches(label: &Label) -> Vec<(u32, bool, bool)> {
        label.0.iter().map(|touch| (touch.monitor.0, touch.activation, touch.target)).collect()
    }

    proptest! {
        #[test]
        fn the_label_of_a_set_is_the_union_of_its_labels(constraints in any_constraints(), set in "[a-e]{0,6}") {
            let monitors = constraints.iter().map(|one| Automaton::of(one).len()).sum::<usize>();
            let watch = watch(book(constraints), "vip");
            let alone: Vec<_> = named(&set).iter().flat_map(|one| touches(&watch.label(&[*one]))).collect();
            let union = (0..u32::try_from(monitors).expect("a few")).filter_map(|slot| {
                let of_slot: Vec<_> = alone.iter().filter(|(one, ..)| *one == slot).collect();
                let (activation, target) = (of_slot.iter().any(|one| one.1), of_slot.iter().any(|one| one.2));
                (activation || target).then_some((slot, activation, target))
            });
            prop_assert_eq!(touches(&watch.label(&named(&set))), union.collect::<Vec<_>>());
        }
    }
}
