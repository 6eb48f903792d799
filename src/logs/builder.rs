//! A case being read: events become deeds, times are checked, what the model doesn't know is counted.

use super::error::{LogFault, shown};
use super::lens::{Lens, Unknown};
use super::time::Stamp;
use crate::policy::Case;
use crate::terms::{ActivityIx, Actor, FactIx, Field, FieldIx, Value};

/// What our own XES calls an event that performs nothing. Activities have no hyphen, so none is called so.
pub(crate) const NO_ACTIVITY: &str = "no-activity";

/// Most events of a case.
pub(super) const MOST_EVENTS: usize = 1_000_000;

const MINUTE: i64 = 60_000;

/// An event as far as it has been read.
#[derive(Debug)]
pub(super) struct EventDraft {
    pub(super) actor: Actor,
    pub(super) stamp: Option<Stamp>,
    /// Events of one deed that follow each other are one event.
    pub(super) deed: Option<i64>,
    /// The time counts in whole minutes.
    pub(super) whole_minutes: bool,
    pub(super) activities: Vec<ActivityIx>,
    pub(super) data: Vec<Field>,
}

impl EventDraft {
    const fn new() -> Self {
        Self {
            actor: Actor::Staff,
            stamp: None,
            deed: None,
            whole_minutes: false,
            activities: Vec::new(),
            data: Vec::new(),
        }
    }

    fn clear(&mut self) {
        let Self { activities, data, .. } = self;
        activities.clear();
        data.clear();
        (self.actor, self.stamp, self.deed, self.whole_minutes) = (Actor::Staff, None, None, false);
    }

    /// What an event carries under a name; twice the same is once.
    pub(super) fn datum(&mut self, name: &str, field: FieldIx, value: Value) -> Result<(), LogFault> {
        match self.data.iter().find(|(known, _)| *known == field) {
            Some((_, old)) if *old != value => Err(two_values(LogFault::new("log-two-values"), name, old, &value)),
            Some(_) => Ok(()),
            None => {
                self.data.push((field, value));
                Ok(())
            }
        }
    }
}

/// Fills one case after another.
#[derive(Debug)]
pub(super) struct Builder<'l> {
    pub(super) lens: &'l Lens,
    /// The case's id; empty where none has been read.
    pub(super) id: String,
    pub(super) case: Case,
    /// The event being read.
    pub(super) draft: EventDraft,
    pub(super) unknown: Unknown,
    /// By activity of the model, how often it was performed.
    pub(super) known: Vec<u64>,
    /// The deed that the next event may belong to, with its time.
    deed: EventDraft,
    open: bool,
    time: Option<i64>,
    /// The last instant that was written, and the latest time.
    instant: Option<i64>,
    clock: Option<i64>,
    /// Where events may stand in any order: those of the case until it ends, each with its instant.
    unsorted: Option<Vec<(i64, EventDraft)>>,
}

impl<'l> Builder<'l> {
    pub(super) fn new(lens: &'l Lens, sort: bool) -> Self {
        Self {
            lens,
            unsorted: sort.then(Vec::new),
            id: String::new(),
            case: Case::default(),
            draft: EventDraft::new(),
            unknown: Unknown::default(),
            known: vec![0; lens.activities()],
            deed: EventDraft::new(),
            open: false,
            time: None,
            instant: None,
            clock: None,
        }
    }

    /// Makes room for the next case.
    pub(super) fn begin(&mut self) {
        self.id.clear();
        self.case.clear();
        self.draft.clear();
        (self.open, self.time, self.instant, self.clock) = (false, None, None, None);
        self.unsorted.iter_mut().for_each(Vec::clear);
    }

    /// A fact of the case; twice the same is once.
    pub(super) fn fact(&mut self, name: &str, fact: FactIx, value: Value) -> Result<(), LogFault> {
        match self.case.facts.iter().find(|(known, _)| *known == fact) {
            Some((_, old)) if *old != value => Err(two_values(LogFault::new("log-two-facts"), name, old, &value)),
            Some(_) => Ok(()),
            None => {
                self.case.facts.push((fact, value));
                Ok(())
            }
        }
    }

    /// Something the event performs.
    pub(super) fn performs(&mut self, name: &str) {
        match self.lens.activity(name) {
            Some(activity) => {
                self.draft.activities.push(activity);
                self.known.get_mut(activity.at()).into_iter().for_each(|count| *count += 1);
            }
            None if name == NO_ACTIVITY => {}
            None => self.unknown.count(name),
        }
    }

    /// The event has been read.
    pub(super) fn close(&mut self) -> Result<(), LogFault> {
        let waiting = self.unsorted.as_ref().map_or(0, Vec::len);
        if self.case.len() + usize::from(self.open) + waiting >= MOST_EVENTS {
            return Err(LogFault::new("log-too-many-events").with("most", MOST_EVENTS));
        }
        if self.draft.stamp.is_none() && self.lens.reading().timed {
            return Err(LogFault::new("log-no-time"));
        }
        match &mut self.unsorted {
            None => self.add(),
            Some(waiting) => {
                // what has no time stays behind the event before it
                let before = waiting.last().map_or(i64::MIN, |(instant, _)| *instant);
                let instant = self.draft.stamp.map_or(before, |stamp| stamp.instant);
                waiting.push((instant, std::mem::replace(&mut self.draft, EventDraft::new())));
                Ok(())
            }
        }
    }

    /// Adds the event that has been read to those before it.
    fn add(&mut self) -> Result<(), LogFault> {
        let time = self.time()?;
        if self.open && self.draft.deed.is_some() && self.draft.deed == self.deed.deed {
            self.deed.activities.append(&mut self.draft.activities);
            for (field, value) in self.draft.data.drain(..) {
                self.deed.datum(self.lens.field_name(field), field, value)?;
            }
        } else {
            self.end_deed();
            std::mem::swap(&mut self.deed, &mut self.draft);
            (self.open, self.time) = (true, time);
        }
        self.draft.clear();
        Ok(())
    }

    /// The case has been read.
    pub(super) fn finish(&mut self) -> Result<(), LogFault> {
        if let Some(mut waiting) = self.unsorted.take() {
            // those of one instant stay as they are
            waiting.sort_by_key(|(instant, _)| *instant);
            let added = waiting.drain(..).try_for_each(|(_, draft)| {
                self.draft = draft;
                self.add()
            });
            self.unsorted = Some(waiting);
            added?;
        }
        self.end_deed();
        Ok(())
    }

    fn end_deed(&mut self) {
        if !self.open {
            return;
        }
        for activity in self.deed.activities.drain(..) {
            self.case.activity(activity);
        }
        for (field, value) in self.deed.data.drain(..) {
            self.case.datum(field, value);
        }
        self.case.close(self.deed.actor, self.time);
        self.open = false;
    }

    /// The event's time as it counts. A wall clock that was put back stands still until it has caught up.
    fn time(&mut self) -> Result<Option<i64>, LogFault> {
        let Some(stamp) = self.draft.stamp else { return Ok(None) };
        if self.instant.is_some_and(|last| stamp.instant < last) {
            return Err(LogFault::new("log-earlier"));
        }
        self.instant = Some(stamp.instant);
        let time = if self.draft.whole_minutes { stamp.civil.div_euclid(MINUTE) * MINUTE } else { stamp.civil };
        self.clock = self.clock.max(Some(time));
        Ok(self.clock)
    }
}

fn two_values(fault: LogFault, name: &str, old: &Value, new: &Value) -> LogFault {
    let (old, new) = (shown(&old.to_string()), shown(&new.to_string()));
    fault.with("name", shown(name)).with("old", old).with("new", new)
}
