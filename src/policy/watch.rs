//! All clauses that bind a role, compiled for one encounter: a deed costs time proportional to the clauses it concerns,
//! and to the obligations whose deadline it passes.

use super::monitor::{Group, Hit, Mark, Moment, MonitorState, Rule, Sink};
use super::related::{Kept, Relation};
use super::standing::Standing;
use super::test::{Look, Test};
use super::window::{Clock, NEVER, Now, Reckoning, Window};
use super::{Book, Over, Trigger};
use crate::terms::{ActivityIx, CivilMinute, ClauseIx, Deed, FactIx, Field, FieldIx, ParameterIx, Role, Value};
use std::sync::Arc;

/// What facts and parameters are worth in one encounter.
#[derive(Clone, Debug, Default)]
pub struct Binding {
    facts: Vec<Option<Value>>,
    parameters: Vec<Value>,
}

impl Binding {
    /// Looks up what the book reads among an encounter's facts.
    #[must_use]
    pub fn new(book: &Book, fact: impl Fn(&str) -> Option<Value>) -> Self {
        Self { facts: book.facts.iter().map(&fact).collect(), parameters: book.parameter_values(fact) }
    }

    pub(super) fn fact(&self, ix: FactIx) -> Option<&Value> {
        self.facts.get(ix.at())?.as_ref()
    }

    pub(super) fn parameter(&self, ix: ParameterIx) -> Option<&Value> {
        self.parameters.get(ix.at())
    }
}

/// What a set of activities means to the clauses: compiled once per response, line or log activity.
#[derive(Clone, Debug, Default)]
pub struct Label(Box<[Touch]>);

#[derive(Clone, Copy, Debug)]
struct Touch {
    slot: u16,
    activation: bool,
    target: bool,
}

#[derive(Clone, Debug)]
pub(super) struct Monitor {
    pub clause: ClauseIx,
    leg: u8,
    pub rule: Rule,
    activation: Condition,
    target: Condition,
    /// For the counting and choice templates: how far from the beginning an occurrence counts.
    pub gate: Option<Window>,
    /// Where the compact automaton isn't enough.
    pub relation: Option<Box<Relation>>,
}

/// A trigger's data condition with the sums it needs, if it has one.
#[derive(Clone, Debug, Default)]
struct Condition {
    test: Option<Test>,
    /// Which fields are summed, and where the sums stand in `WatchState::totals`.
    sums: Vec<(FieldIx, usize)>,
}

/// The monitors of one encounter. A clause has one, or one for each of its legs, next to each other.
#[derive(Clone, Debug)]
pub struct Watch {
    book: Arc<Book>,
    monitors: Vec<Monitor>,
    /// Per activity: the monitors it concerns.
    concerned: Vec<Vec<Touch>>,
    sums: usize,
    /// Whether anything counts other deeds than staff's.
    counts_others: bool,
    binding: Binding,
    begins: CivilMinute,
}

/// Where all monitors stand: small, comparable, hashable.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct WatchState {
    pub(super) monitors: Vec<MonitorState>,
    pub(super) totals: Vec<i64>,
    /// Slots with something open that can expire, in order.
    waiting: Vec<u16>,
    pub(super) kept: Vec<Kept>,
    /// Customers' deeds and all deeds so far, if anything counts them.
    pub(super) customers: u32,
    pub(super) all: u32,
    /// Nothing open is due before these, by [`Clock::EVERY`].
    next: [u32; 4],
}

impl Watch {
    /// Compiles the clauses of `book` that bind `role`.
    #[must_use]
    pub fn new(book: Arc<Book>, role: Role, binding: Binding, begins: CivilMinute) -> Self {
        let mut monitors: Vec<Monitor> = Vec::new();
        let mut concerned = vec![Vec::new(); book.activities.len()];
        let mut sums = 0;
        let mut condition = |trigger: &Trigger, test: Option<Test>| {
            let fields = trigger.summed_fields();
            let first = sums;
            sums += fields.len();
            Condition { test, sums: fields.into_iter().zip(first..).collect() }
        };
        for (clause, what) in book.binding(role).map(|(clause, what)| (clause, &what.constraint)) {
            let none = Trigger { activities: Vec::new(), test: None };
            let target = what.target.as_ref().unwrap_or(&none);
            let (alone, related) = target.split();
            for (leg, rule) in (0..).zip(Rule::of(what)) {
                let Ok(slot) = u16::try_from(monitors.len()) else { break };
                let [asks, answers] =
                    if rule.swapped() { [target, &what.activation] } else { [&what.activation, target] };
                touch(&mut concerned, slot, asks, true);
                touch(&mut concerned, slot, answers, false);
                let own = condition(&what.activation, what.activation.test.clone());
                let other = condition(target, alone.clone());
                let (activation, target) = if rule.swapped() { (other, own) } else { (own, other) };
                let (gate, relation) = match rule {
                    Rule::Leg(leg) if leg.is_simple() && related.is_none() => (None, None),
                    Rule::Leg(leg) => (None, Some(Box::new(Relation::new(slot, leg, related.clone())))),
                    _ => (what.window, None),
                };
                monitors.push(Monitor { clause, leg, rule, activation, target, gate, relation });
            }
        }
        let counts_others = monitors.iter().any(|monitor| monitor.rule.over() != Over::Staff);
        Self { book, monitors, concerned, sums, counts_others, binding, begins }
    }

    /// What a set of activities, performed in one deed, means to the clauses.
    #[must_use]
    pub fn label(&self, activities: &[ActivityIx]) -> Label {
        let mut touches: Vec<Touch> = Vec::new();
        for touch in activities.iter().filter_map(|activity| self.concerned.get(activity.at())).flatten() {
            match touches.iter_mut().find(|old| old.slot == touch.slot) {
                Some(old) => {
                    old.activation |= touch.activation;
                    old.target |= touch.target;
                }
                None => touches.push(*touch),
            }
        }
        touches.sort_by_key(|touch| touch.slot);
        Label(touches.into())
    }

    /// The state before the first deed.
    #[must_use]
    pub fn start(&self) -> WatchState {
        let monitors = self.monitors.iter().map(|monitor| monitor.rule.initial()).collect();
        self.revive(monitors, vec![0; self.sums], Vec::new(), Now::default())
    }

    /// A state from what the rest of it follows from.
    pub(super) fn revive(
        &self, monitors: Vec<MonitorState>, totals: Vec<i64>, kept: Vec<Kept>, now: Now,
    ) -> WatchState {
        let can_wait = |(monitor, one): &(&Monitor, &MonitorState)| one.open && monitor.rule.expires_on().is_some();
        let open = (0..).zip(self.monitors.iter().zip(&monitors)).filter(|(_, both)| can_wait(both));
        let waiting = open.map(|(slot, _)| slot).collect();
        let (customers, all) = if self.counts_others { (now.customers, now.all) } else { (0, 0) };
        let mut state = WatchState { monitors, totals, waiting, kept, customers, all, next: [NEVER; 4] };
        self.find_next_due(&mut state);
        state
    }

    pub(super) fn monitors(&self) -> &[Monitor] {
        &self.monitors
    }

    /// How many sums there are, and the monitor that a sum belongs to.
    pub(super) const fn sums(&self) -> usize {
        self.sums
    }

    pub(super) fn owner_of_sum(&self, place: usize) -> Option<usize> {
        self.monitors.iter().position(|monitor| {
            let mut sums = monitor.activation.sums.iter().chain(&monitor.target.sums);
            sums.any(|(_, at)| *at == place)
        })
    }

    /// The monitors that some of the activities concern, and whether as activation or target.
    pub(super) fn concerns(
        &self, activities: impl Fn(ActivityIx) -> bool,
    ) -> impl Iterator<Item = (usize, bool, bool)> {
        let concerned = (0..).map(ActivityIx).zip(&self.concerned).filter(move |(activity, _)| activities(*activity));
        concerned
            .flat_map(|(_, touches)| touches)
            .map(|touch| (usize::from(touch.slot), touch.activation, touch.target))
    }

    /// Takes one deed, labelled by [`Watch::label`].
    pub fn advance(&self, state: &mut WatchState, label: &Label, deed: &Deed<'_>, sink: &mut impl Sink) {
        if self.counts_others {
            state.customers += u32::from(Clock::Customers.counts(deed.actor));
            state.all += 1;
        }
        let now = Now::at(deed, state.customers, state.all);
        // a window of no turns that a customer's deed opened is over when the next staff deed comes
        for clock in Clock::EVERY {
            if now.on(clock) > next_due(state, clock) {
                self.expire(state, clock, now.on(clock) - 1, sink);
            }
        }
        let moment = Moment { actor: deed.actor, now, reckoning: self.reckoning() };
        // the clause whose first leg this very deed has broken
        let mut broken = None;
        for touch in &label.0 {
            let Some(monitor) = self.monitors.get(usize::from(touch.slot)) else { continue };
            let hit = Hit {
                target: touch.target && self.met(&monitor.target, &mut state.totals, deed.data),
                activation: touch.activation && self.met(&monitor.activation, &mut state.totals, deed.data),
            };
            if (hit.activation || hit.target) && monitor.counts_at(&moment) {
                self.step(state, monitor, touch.slot, hit, &moment, deed.data, &mut broken, sink);
            }
        }
        for clock in [Clock::Turns, Clock::Customers, Clock::All] {
            if clock.counts(deed.actor) && now.on(clock) >= next_due(state, clock) {
                self.expire(state, clock, now.on(clock), sink);
            }
        }
    }

    #[expect(clippy::too_many_arguments, reason = "the inside of a loop, in a room of its own")]
    fn step(
        &self, state: &mut WatchState, monitor: &Monitor, slot: u16, hit: Hit, moment: &Moment<'_>, data: &[Field],
        broken: &mut Option<ClauseIx>, sink: &mut impl Sink,
    ) {
        let Some(one) = state.monitors.get_mut(usize::from(slot)) else { return };
        let (before, mut echo) = (*one, false);
        let mut say = |kept: Option<&Kept>, mark: Mark| {
            let group = Group { leg: monitor.leg, kept };
            if mark == Mark::Violated {
                if monitor.rule.echoes() && *broken == Some(monitor.clause) {
                    echo = true;
                    return sink.note(monitor.clause, group, Mark::Settled);
                }
                *broken = Some(monitor.clause);
            }
            sink.note(monitor.clause, group, mark);
        };
        match &monitor.relation {
            None => monitor.rule.step(one, hit, moment, |mark| say(None, mark)),
            Some(relation) => {
                relation.step(&mut state.kept, hit, moment, data, &self.binding, |kept, mark| {
                    one.violations = one.violations.saturating_add(u16::from(mark == Mark::Violated));
                    say(Some(kept), mark);
                });
                let waiting = state.kept.iter().filter(|kept| kept.slot == slot && !kept.memory);
                let due = waiting.map(|kept| relation.deadline(kept)).min();
                (one.open, one.due) = (due.is_some(), due.unwrap_or(NEVER));
            }
        }
        if echo {
            one.violations = before.violations;
        }
        let (open, due) = (one.open, one.due);
        if let Some(clock) = monitor.rule.expires_on() {
            match (before.open, open) {
                (false, true) => state.waiting.insert(state.waiting.partition_point(|one| *one < slot), slot),
                (true, false) => state.waiting.retain(|one| *one != slot),
                _ => {}
            }
            if open && let Some(next) = state.next.get_mut(clock as usize) {
                *next = due.min(*next);
            }
        }
    }

    /// The log has ended after `turns` staff deeds: what is still asked for is broken.
    pub fn finish(&self, state: &mut WatchState, turns: u32, sink: &mut impl Sink) {
        let end = Now { turns, minutes: NEVER, customers: state.customers, all: state.all };
        for (monitor, one) in self.monitors.iter().zip(&mut state.monitors) {
            let mut say = |kept: Option<&Kept>, mark| sink.note(monitor.clause, Group { leg: monitor.leg, kept }, mark);
            match &monitor.relation {
                None => monitor.rule.finish(one, end, |mark| say(None, mark)),
                Some(relation) => relation.give_up(&mut state.kept, |_| true, &mut |kept, mark| {
                    one.violations = one.violations.saturating_add(u16::from(mark == Mark::Violated));
                    one.open = false;
                    say(Some(kept), mark);
                }),
            }
        }
    }

    /// Each watched clause with where it stands after `turns` staff deeds.
    pub fn standings(&self, state: &WatchState, turns: u32) -> Vec<(ClauseIx, Standing)> {
        let now = Now { turns, minutes: 0, customers: state.customers, all: state.all };
        let mut standings: Vec<(ClauseIx, Standing)> = Vec::new();
        for (monitor, one) in self.monitors.iter().zip(&state.monitors) {
            let standing = Standing::of(monitor.rule, one, monitor.relation.is_some(), now);
            match standings.last_mut() {
                Some((clause, of_first_leg)) if *clause == monitor.clause => *of_first_leg = of_first_leg.and(standing),
                _ => standings.push((monitor.clause, standing)),
            }
        }
        standings
    }

    /// How often each watched clause has been broken.
    pub fn violations(&self, state: &WatchState) -> Vec<(ClauseIx, u32)> {
        let mut counts: Vec<(ClauseIx, u32)> = Vec::new();
        for (monitor, one) in self.monitors.iter().zip(&state.monitors) {
            match counts.last_mut() {
                Some((clause, count)) if *clause == monitor.clause => *count += u32::from(one.violations),
                _ => counts.push((monitor.clause, u32::from(one.violations))),
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

    fn met(&self, condition: &Condition, totals: &mut [i64], data: &[Field]) -> bool {
        let mut sums = Vec::with_capacity(condition.sums.len());
        for (field, place) in &condition.sums {
            let Some(total) = totals.get_mut(*place) else { continue };
            let here = data.iter().find(|(name, _)| name == field).and_then(|(_, value)| value.int());
            *total = total.saturating_add(here.unwrap_or(0));
            sums.push((*field, *total));
        }
        let look = Look { data, activation: &[], binding: &self.binding, totals: &sums };
        condition.test.as_ref().is_none_or(|test| test.holds(&look))
    }

    /// Gives up whatever is open on a clock and due at `now` or before.
    fn expire(&self, state: &mut WatchState, clock: Clock, now: u32, sink: &mut impl Sink) {
        let WatchState { monitors, waiting, kept, .. } = state;
        waiting.retain(|slot| {
            let slot = usize::from(*slot);
            let (Some(monitor), Some(one)) = (self.monitors.get(slot), monitors.get_mut(slot)) else { return false };
            if monitor.rule.expires_on() != Some(clock) || one.due > now {
                return one.open;
            }
            let mut say = |kept: Option<&Kept>, mark| sink.note(monitor.clause, Group { leg: monitor.leg, kept }, mark);
            match &monitor.relation {
                None => monitor.rule.expire(one, |mark| say(None, mark)),
                Some(relation) => {
                    relation.give_up(kept, |kept| relation.deadline(kept) <= now, &mut |kept, mark| {
                        one.violations = one.violations.saturating_add(u16::from(mark == Mark::Violated));
                        say(Some(kept), mark);
                    });
                    let left = kept.iter().filter(|kept| usize::from(kept.slot) == slot && !kept.memory);
                    let due = left.map(|kept| relation.deadline(kept)).min();
                    (one.open, one.due) = (due.is_some(), due.unwrap_or(NEVER));
                }
            }
            one.open
        });
        self.find_next_due(state);
    }

    fn find_next_due(&self, state: &mut WatchState) {
        let mut next = [NEVER; 4];
        for slot in state.waiting.iter().map(|slot| usize::from(*slot)) {
            if let (Some(monitor), Some(one)) = (self.monitors.get(slot), state.monitors.get(slot))
                && let Some(place) = monitor.rule.expires_on().and_then(|clock| next.get_mut(clock as usize))
            {
                *place = one.due.min(*place);
            }
        }
        state.next = next;
    }
}

impl Monitor {
    /// Whether an occurrence now counts: within the window from the beginning, for the templates that have one.
    fn counts_at(&self, moment: &Moment<'_>) -> bool {
        self.gate.is_none_or(|window| {
            let (first, last) = window.span(Now::default(), moment.reckoning);
            (first..=last).contains(&moment.now.on(window.clock()))
        })
    }
}

fn next_due(state: &WatchState, clock: Clock) -> u32 {
    state.next.get(clock as usize).copied().unwrap_or(NEVER)
}

fn touch(concerned: &mut [Vec<Touch>], slot: u16, trigger: &Trigger, activation: bool) {
    for activity in &trigger.activities {
        let Some(touches) = concerned.get_mut(activity.at()) else { continue };
        match touches.iter_mut().find(|touch| touch.slot == slot) {
            Some(touch) if activation => touch.activation = true,
            Some(touch) => touch.target = true,
            None => touches.push(Touch { slot, activation, target: !activation }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{any_constraints, book, named, watch};
    use super::{Label, Touch};
    use proptest::prelude::*;

    fn touches(label: &Label) -> Vec<(u16, bool, bool)> {
        label.0.iter().map(|Touch { slot, activation, target }| (*slot, *activation, *target)).collect()
    }

    proptest! {
        #[test]
        fn the_label_of_a_set_is_the_union_of_its_labels(constraints in any_constraints(), set in "[a-e]{0,6}") {
            let monitors = constraints.iter().map(|one| super::Rule::of(one).len()).sum::<usize>();
            let watch = watch(book(constraints), "vip");
            let alone: Vec<_> = named(&set).iter().flat_map(|one| touches(&watch.label(&[*one]))).collect();
            let union = (0..u16::try_from(monitors).expect("a few")).filter_map(|slot| {
                let of_slot: Vec<_> = alone.iter().filter(|(one, ..)| *one == slot).collect();
                let (activation, target) = (of_slot.iter().any(|one| one.1), of_slot.iter().any(|one| one.2));
                (activation || target).then_some((slot, activation, target))
            });
            prop_assert_eq!(touches(&watch.label(&named(&set))), union.collect::<Vec<_>>());
        }
    }
}
