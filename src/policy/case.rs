//! One case of an event log: what `conform` judges, read from a file by whoever reads files.

use crate::terms::{ActivityIx, Actor, EventIx, FactIx, Field, FieldIx, Rows, Value, part};

/// One case, its events in order. Meant to be filled, judged, cleared and filled again: it keeps its memory.
#[derive(Clone, Debug, Default)]
pub struct Case {
    /// What is true of the case as a whole: the facts a book may read.
    pub facts: Vec<(FactIx, Value)>,
    activities: Vec<ActivityIx>,
    data: Vec<Field>,
    events: Rows<EventIx, Row>,
}

/// An event in the arena; its activities and data begin where the last event's end.
#[derive(Clone, Copy, Debug)]
struct Row {
    actor: Actor,
    time: Option<i64>,
    activities: usize,
    data: usize,
}

/// One event of a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CaseEvent<'a> {
    /// Who performed it.
    pub actor: Actor,
    /// What it performs; empty where the book knows none of it.
    pub activities: &'a [ActivityIx],
    /// What it carries, as far as the book reads it.
    pub data: &'a [Field],
    /// When, in milliseconds of civil time since the beginning of 1970, if the log says so.
    pub time: Option<i64>,
}

impl Case {
    /// Makes room for the next case.
    pub fn clear(&mut self) {
        self.facts.clear();
        self.activities.clear();
        self.data.clear();
        self.events.clear();
    }

    /// An activity of the event that [`Case::close`] will close.
    pub fn activity(&mut self, activity: ActivityIx) {
        self.activities.push(activity);
    }

    /// A datum of the event that [`Case::close`] will close.
    pub fn datum(&mut self, field: FieldIx, value: Value) {
        self.data.push((field, value));
    }

    /// Closes an event with the activities and data named since the last one was closed.
    pub fn close(&mut self, actor: Actor, time: Option<i64>) {
        self.events.add(Row { actor, time, activities: self.activities.len(), data: self.data.len() });
    }

    /// How many events there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.events.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.events.is_empty()
    }

    /// An event of this case.
    ///
    /// # Panics
    /// When the case has no such event.
    #[must_use]
    pub fn event(&self, ix: EventIx) -> CaseEvent<'_> {
        let Row { actor, time, activities, data } = *self.events.at(ix);
        let before = ix.0.checked_sub(1).map(|before| *self.events.at(EventIx(before)));
        let (first, datum) = before.map_or((0, 0), |before| (before.activities, before.data));
        CaseEvent {
            actor,
            activities: part(&self.activities, first..activities),
            data: part(&self.data, datum..data),
            time,
        }
    }

    /// Whose deed an event of this case is.
    ///
    /// # Panics
    /// As [`Case::event`].
    #[must_use]
    pub fn actor(&self, ix: EventIx) -> Actor {
        self.events.at(ix).actor
    }

    /// The places after one, in order.
    pub fn places_after(&self, ix: EventIx) -> impl DoubleEndedIterator<Item = EventIx> + use<> {
        self.events.indices_of(ix.at() + 1..self.len())
    }

    /// The places before one, in order.
    pub fn places_before(&self, ix: EventIx) -> impl DoubleEndedIterator<Item = EventIx> + use<> {
        self.events.indices_of(0..ix.at())
    }

    /// The events' places in order.
    pub fn places(&self) -> impl DoubleEndedIterator<Item = EventIx> + ExactSizeIterator + use<> {
        self.events.indices()
    }

    /// All events in order.
    pub fn events(&self) -> impl Iterator<Item = CaseEvent<'_>> {
        self.places().map(|at| self.event(at))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_event_has_what_was_named_since_the_last_one() {
        let mut case = Case::default();
        case.activity(ActivityIx(3));
        case.datum(FieldIx(1), Value::Int(7));
        case.close(Actor::Staff, Some(5));
        case.close(Actor::Customer, None);
        case.activity(ActivityIx(1));
        case.activity(ActivityIx(2));
        case.close(Actor::Bank, None);
        let seen: Vec<_> = case.events().map(|event| (event.actor, event.activities.len(), event.data.len())).collect();
        assert_eq!(seen, [(Actor::Staff, 1, 1), (Actor::Customer, 0, 0), (Actor::Bank, 2, 0)]);
        case.clear();
        assert!(case.is_empty() && case.events().next().is_none());
    }
}
