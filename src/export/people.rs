//! People and what happened to them, as they leave the house: JSON, and the same columns as CSV.

use crate::records::wire::Worded as _;
use crate::records::{PersonEvent, RosterColumn, RosterPerson};
use serde::Serialize;
use std::borrow::Cow;

/// Somebody on a roster, now or formerly. Numbers are texts, days are ISO 8601, what is not known is empty.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PersonLine {
    /// The number.
    pub number: String,
    /// The name.
    pub name: String,
    /// The outlet.
    pub branch: String,
    /// The position.
    pub position: String,
    /// Since when employed.
    pub hired_on: String,
    /// Who leads.
    pub manager: String,
    /// The time factor, in percent.
    pub time_factor_percent: String,
    /// `on`, `left`, or `merged` where another subject stands for the person.
    pub state: &'static str,
    /// Since which day on the roster, or not.
    pub since: String,
    /// The random id.
    pub subject: String,
    /// The subject that stands for the person.
    pub person: String,
}

impl PersonLine {
    /// The columns, in their order.
    pub const COLUMNS: &'static [&'static str] = &[
        "number",
        "name",
        "branch",
        "position",
        "hired_on",
        "manager",
        "time_factor_percent",
        "state",
        "since",
        "subject",
        "person",
    ];

    /// What stands in them.
    #[must_use]
    pub fn cells(&self) -> Vec<Cow<'_, str>> {
        let Self {
            number,
            name,
            branch,
            position,
            hired_on,
            manager,
            time_factor_percent,
            state,
            since,
            subject,
            person,
        } = self;
        let texts: [&str; 11] =
            [number, name, branch, position, hired_on, manager, time_factor_percent, state, since, subject, person];
        texts.map(Cow::Borrowed).to_vec()
    }
}

impl From<&RosterPerson> for PersonLine {
    fn from(person: &RosterPerson) -> Self {
        let said = |column| person.fields.get(column).to_owned();
        Self {
            number: said(RosterColumn::Number),
            name: said(RosterColumn::Name),
            branch: said(RosterColumn::Branch),
            position: said(RosterColumn::Position),
            hired_on: said(RosterColumn::HiredOn),
            manager: said(RosterColumn::Manager),
            time_factor_percent: said(RosterColumn::TimeFactor),
            state: match (person.is_own(), person.on_roster) {
                (false, _) => "merged",
                (true, true) => "on",
                (true, false) => "left",
            },
            since: person.since.to_string(),
            subject: person.subject.to_string(),
            person: person.stands.to_string(),
        }
    }
}

/// Something that happened to somebody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PersonEventLine {
    /// From which day it holds.
    pub from: String,
    /// The number of whom it was written down.
    pub number: String,
    /// What happened, in the words of the wire.
    pub what: &'static str,
    /// What a field says from then on; of a merger and its end the other's number.
    pub value: String,
    /// When it was written down.
    pub at: String,
    /// What wrote it down.
    pub source: String,
    /// The random id of whom it was written down.
    pub subject: String,
}

impl PersonEventLine {
    /// The columns, in their order.
    pub const COLUMNS: &'static [&'static str] = &["from", "number", "what", "value", "at", "source", "subject"];

    /// An event, with numbers for its subjects.
    #[must_use]
    pub fn new(event: &PersonEvent, number: String, value: String) -> Self {
        Self {
            from: event.from.to_string(),
            number,
            what: event.what.word(),
            value,
            at: event.at.to_string(),
            source: event.source.clone(),
            subject: event.subject.to_string(),
        }
    }

    /// What stands in them.
    #[must_use]
    pub fn cells(&self) -> Vec<Cow<'_, str>> {
        let Self { from, number, what, value, at, source, subject } = self;
        let texts: [&str; 7] = [from, number, what, value, at, source, subject];
        texts.map(Cow::Borrowed).to_vec()
    }
}
