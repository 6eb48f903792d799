//! All clauses that bind a role, compiled for one encounter: a deed costs time proportional to the clauses it concerns.

use super::monitor::{Clock, Due, Hit, MonitorState, NEVER, Rule, Sink};
use super::test::Look;
use super::{Book, Trigger};
use crate::terms::{ActivityIx, Actor, CivilMinute, ClauseIx, Deed, FactIx, Field, FieldIx, ParameterIx, Role, Value};
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
struct Monitor {
    clause: ClauseIx,
    rule: Rule,
    activation: Condition,
    target: Condition,
}

/// A trigger's data condition with the sums it needs, if it has one.
#[derive(Clone, Debug, Default)]
struct Condition {
    test: Option<super::Test>,
    /// Which fields are summed, and where the sums stand in `WatchState::totals`.
    sums: Vec<(FieldIx, usize)>,
}

/// The monitors of one encounter.
#[derive(Clone, Debug)]
pub struct Watch {
    book: Arc<Book>,
    monitors: Vec<Monitor>,
    /// Per activity: the monitors it concerns.
    concerned: Vec<Vec<Touch>>,
    /// Monitors whose obligations can expire, with their clock.
    expiring: Vec<(u16, Clock)>,
    sums: usize,
    binding: Binding,
    begins: CivilMinute,
}

/// Where all monitors stand: small, comparable, hashable.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct WatchState {
    monitors: Vec<MonitorState>,
    totals: Vec<i64>,
    /// No open obligation is due before these.
    next_turn: u32,
    next_minute: u32,
}

impl Watch {
    /// Compiles the clauses of `book` that bind `role`.
    #[must_use]
    pub fn new(book: Arc<Book>, role: Role, binding: Binding, begins: CivilMinute) -> Self {
        let mut monitors = Vec::new();
        let mut concerned = vec![Vec::new(); book.activities.len()];
        let mut expiring = Vec::new();
        let mut sums = 0;
        for (clause, what) in book.binding(role) {
            let Ok(slot) = u16::try_from(monitors.len()) else { break };
            let rule = Rule::of(&what.constraint);
            let (activation, target) = what.constraint.triggers();
            touch(&mut concerned, slot, activation, true);
            let mut condition = |trigger: &Trigger| {
                let fields = trigger.summed_fields();
                let first = sums;
                sums += fields.len();
                Condition { test: trigger.test.clone(), sums: fields.into_iter().zip(first..).collect() }
            };
            let activation = condition(activation);
            let target_condition = target.map(&mut condition).unwrap_or_default();
            if let Some(target) = target {
                touch(&mut concerned, slot, target, false);
            }
            if let Some(clock) = rule.expires_on() {
                expiring.push((slot, clock));
            }
            monitors.push(Monitor { clause, rule, activation, target: target_condition });
        }
        Self { book, monitors, concerned, expiring, sums, binding, begins }
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
        let monitors: Vec<_> = self.monitors.iter().map(|monitor| monitor.rule.initial()).collect();
        let mut state = WatchState { monitors, totals: vec![0; self.sums], next_turn: NEVER, next_minute: NEVER };
        self.find_next_due(&mut state);
        state
    }

    /// Takes one deed, labelled by [`Watch::label`].
    pub fn advance(&self, state: &mut WatchState, label: &Label, deed: &Deed<'_>, sink: &mut impl Sink) {
        if deed.minutes > state.next_minute {
            self.expire(state, Clock::Minutes, deed.minutes - 1, sink);
        }
        // a window of no turns that a customer's deed opened is over when the next staff deed comes
        if deed.turn > state.next_turn {
            self.expire(state, Clock::Turns, deed.turn - 1, sink);
        }
        let due = Due { begins: self.begins, calendar: &self.book.calendar };
        for touch in &label.0 {
            let slot = usize::from(touch.slot);
            let (Some(monitor), Some(mut now)) = (self.monitors.get(slot), state.monitors.get(slot).copied()) else {
                continue;
            };
            let hit = Hit {
                target: touch.target && self.met(&monitor.target, &mut state.totals, deed.data),
                activation: touch.activation && self.met(&monitor.activation, &mut state.totals, deed.data),
            };
            if !(hit.activation || hit.target) {
                continue;
            }
            monitor.rule.step(&mut now, hit, deed, due, |mark| sink.note(monitor.clause, mark));
            if now.open {
                match monitor.rule.expires_on() {
                    Some(Clock::Turns) => state.next_turn = state.next_turn.min(now.due),
                    Some(Clock::Minutes) => state.next_minute = state.next_minute.min(now.due),
                    None => {}
                }
            }
            if let Some(place) = state.monitors.get_mut(slot) {
                *place = now;
            }
        }
        if deed.actor == Actor::Staff && deed.turn >= state.next_turn {
            self.expire(state, Clock::Turns, deed.turn, sink);
        }
    }

    /// The log has ended after `turns` staff deeds: what is still asked for is broken.
    pub fn finish(&self, state: &mut WatchState, turns: u32, sink: &mut impl Sink) {
        for (monitor, now) in self.monitors.iter().zip(&mut state.monitors) {
            monitor.rule.finish(now, turns, |mark| sink.note(monitor.clause, mark));
        }
    }

    /// Each watched clause with where its monitor stands.
    pub fn standings<'a>(&'a self, state: &'a WatchState) -> impl Iterator<Item = (ClauseIx, &'a MonitorState)> {
        self.monitors.iter().zip(&state.monitors).map(|(monitor, now)| (monitor.clause, now))
    }

    /// The book the monitors were compiled from.
    #[must_use]
    pub const fn book(&self) -> &Arc<Book> {
        &self.book
    }

    fn met(&self, condition: &Condition, totals: &mut [i64], data: &[Field]) -> bool {
        let Some(test) = &condition.test else { return true };
        let mut sums = Vec::with_capacity(condition.sums.len());
        for (field, place) in &condition.sums {
            let Some(total) = totals.get_mut(*place) else { continue };
            let here = data.iter().find(|(name, _)| name == field).and_then(|(_, value)| value.int());
            *total = total.saturating_add(here.unwrap_or(0));
            sums.push((*field, *total));
        }
        test.holds(&Look { data, binding: &self.binding, totals: &sums })
    }

    /// Breaks every open obligation of a clock that is due at `now` or before.
    fn expire(&self, state: &mut WatchState, clock: Clock, now: u32, sink: &mut impl Sink) {
        for (slot, _) in self.expiring.iter().filter(|(_, runs_on)| *runs_on == clock) {
            let slot = usize::from(*slot);
            if let (Some(monitor), Some(one)) = (self.monitors.get(slot), state.monitors.get_mut(slot))
                && one.open
                && one.due <= now
            {
                Rule::expire(one, |mark| sink.note(monitor.clause, mark));
            }
        }
        self.find_next_due(state);
    }

    fn find_next_due(&self, state: &mut WatchState) {
        let next = |clock: Clock| {
            let open = self.expiring.iter().filter(|(_, runs_on)| *runs_on == clock);
            let due = open.filter_map(|(slot, _)| state.monitors.get(usize::from(*slot))).filter(|one| one.open);
            due.map(|one| one.due).min().unwrap_or(NEVER)
        };
        (state.next_turn, state.next_minute) = (next(Clock::Turns), next(Clock::Minutes));
    }
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
            let clauses = constraints.len();
            let watch = watch(book(constraints), "vip");
            let alone: Vec<_> = named(&set).iter().flat_map(|one| touches(&watch.label(&[*one]))).collect();
            let union = (0..u16::try_from(clauses).expect("a few")).filter_map(|slot| {
                let of_slot: Vec<_> = alone.iter().filter(|(one, ..)| *one == slot).collect();
                let (activation, target) = (of_slot.iter().any(|one| one.1), of_slot.iter().any(|one| one.2));
                (activation || target).then_some((slot, activation, target))
            });
            prop_assert_eq!(touches(&watch.label(&named(&set))), union.collect::<Vec<_>>());
        }
    }
}
