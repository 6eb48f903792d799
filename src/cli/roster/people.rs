//! `composure roster list`, `show`, `history`, and what is done about one person.

use super::args::PeopleFormat;
use crate::cli::language::words;
use crate::cli::refusal::refuse;
use crate::cli::{ExitAnswer, out, station, table};
use anyhow::{Result, bail};
use composure::export::{PersonEventLine, PersonLine, write_row};
use composure::locale::With;
use composure::records::{CalendarDay, Mode, PersonError, PersonWhat, RosterColumn, RosterPerson, Store, SubjectId};
use std::borrow::Cow;
use std::io::Write as _;
use std::path::Path;

/// A day that was typed.
pub(super) fn day(typed: &str) -> Result<CalendarDay> {
    match CalendarDay::read(typed) {
        Some(day) => Ok(day),
        None => bail!(refuse("roster-bad-day").with("found", typed)),
    }
}

pub(super) fn list(all: bool, format: PeopleFormat, data: Option<&Path>) -> Result<ExitAnswer> {
    let store = station::open_to_read(data)?;
    let people = store.people(all)?;
    let lines: Vec<PersonLine> = people.iter().map(PersonLine::from).collect();
    match format {
        PeopleFormat::Csv => csv(PersonLine::COLUMNS, lines.iter().map(PersonLine::cells))?,
        PeopleFormat::Json => out::json(&lines)?,
        PeopleFormat::Table => {
            // what nobody has takes no column
            let says = |column: &RosterColumn| people.iter().any(|one| !one.fields.get(*column).is_empty());
            let columns: Vec<_> = RosterColumn::ALL.into_iter().filter(|one| one.is_needed() || says(one)).collect();
            let mut heads: Vec<_> = columns.iter().map(|column| words().plain(column.message())).collect();
            if all {
                heads.extend(["roster-head-state", "roster-head-id"].map(|head| words().plain(head)));
            }
            let mut table = table::under(heads);
            for one in &people {
                let mut row: Vec<_> = columns.iter().map(|column| shown(*column, one.fields.get(*column))).collect();
                if all {
                    row.extend([state(&store, one)?, short(&one.subject)]);
                }
                table.add_row(row);
            }
            table::write(&table, &mut out::prose())?;
            writeln!(out::notes(), "{}", words().text("roster-people", &With::from_iter([("count", people.len())])))?;
        }
    }
    Ok(ExitAnswer::Done)
}

pub(super) fn show(number: &str, data: Option<&Path>) -> Result<ExitAnswer> {
    let store = station::open_to_read(data)?;
    let one = store.person(number)?;
    let mut lines: Vec<(String, String)> = Vec::new();
    for column in RosterColumn::ALL {
        let text = one.fields.get(column);
        if !text.is_empty() {
            lines.push((words().plain(column.message()), shown(column, text)));
        }
    }
    lines.push((words().plain("roster-head-state"), state(&store, &one)?));
    lines.push((words().plain("roster-head-id"), short(&one.subject)));
    let subjects = store.subjects_of(&one)?;
    let others: Vec<_> = subjects.iter().skip(1).map(|other| other.fields.number()).collect();
    if !others.is_empty() {
        lines.push((words().plain("roster-also"), others.join(&words().plain("list-and"))));
    }
    // practice is the learner's own
    let past = store.attempts(&one.subject)?;
    let records = past.iter().filter(|past| past.attempt.mode == Mode::Assessment && past.finished.is_some()).count();
    lines.push((words().plain("roster-records"), records.to_string()));
    let mut out = out::prose();
    for (name, text) in lines {
        writeln!(out, "{}", words().text("roster-line", &With::from_iter([("name", name), ("text", text)])))?;
    }
    namesakes(&store, &one)?;
    Ok(ExitAnswer::Done)
}

pub(super) fn history(number: &str, format: PeopleFormat, data: Option<&Path>) -> Result<ExitAnswer> {
    let store = station::open_to_read(data)?;
    let one = store.person(number)?;
    let events = store.person_history(&one)?;
    let mut lines = Vec::new();
    for event in &events {
        let number = store.subject(&event.subject)?.map(|one| one.fields.number().to_owned()).unwrap_or_default();
        let value = match event.what {
            PersonWhat::Merged | PersonWhat::Split => {
                let other = store.subject_called(&event.value)?;
                other.map_or_else(|| event.value.clone(), |other| other.fields.number().to_owned())
            }
            _ => event.value.clone(),
        };
        lines.push(PersonEventLine::new(event, number, value));
    }
    match format {
        PeopleFormat::Csv => csv(PersonEventLine::COLUMNS, lines.iter().map(PersonEventLine::cells))?,
        PeopleFormat::Json => out::json(&lines)?,
        PeopleFormat::Table => {
            let heads = [
                "roster-head-from",
                "sign-in-number",
                "roster-head-what",
                "roster-head-says",
                "roster-head-at",
                "roster-head-by",
            ];
            let mut table = table::under(heads.map(|head| words().plain(head)));
            for (event, line) in events.iter().zip(lines) {
                let value = match event.what {
                    PersonWhat::TimeFactor => shown(RosterColumn::TimeFactor, &line.value),
                    _ => line.value,
                };
                let what = words().plain(event.what.message());
                table.add_row([line.from, line.number, what, value, event.at.local(), line.source]);
            }
            table::write(&table, &mut out::prose())?;
            namesakes(&store, &one)?;
        }
    }
    Ok(ExitAnswer::Done)
}

pub(super) fn leave(number: &str, on: Option<&str>, data: Option<&Path>) -> Result<ExitAnswer> {
    let on = on.map(day).transpose()?;
    let mut store = station::open(data)?;
    match store.leave(number, on) {
        Ok(one) => {
            let with = [("who", who(&one)), ("day", one.since.to_string())];
            done("roster-has-left", &With::from_iter(with))
        }
        Err(error) => no(error),
    }
}

pub(super) fn merge(number: &str, into: &str, data: Option<&Path>) -> Result<ExitAnswer> {
    let mut store = station::open(data)?;
    match store.merge(number, into) {
        Ok((one, into)) => done("roster-is-one", &With::from_iter([("one", who(&one)), ("into", who(&into))])),
        Err(error) => no(error),
    }
}

pub(super) fn split(number: &str, data: Option<&Path>) -> Result<ExitAnswer> {
    let mut store = station::open(data)?;
    match store.split(number) {
        Ok((one, was)) => {
            let message = if one.on_roster { "roster-is-two" } else { "roster-is-two-and-left" };
            done(message, &With::from_iter([("one", who(&one)), ("was", who(&was))]))
        }
        Err(error) => no(error),
    }
}

fn done(message: &str, with: &With) -> Result<ExitAnswer> {
    writeln!(out::prose(), "{}", words().text(message, with))?;
    Ok(ExitAnswer::Done)
}

/// The answer is no where the person is there and it cannot be done.
pub(in crate::cli) fn no(error: PersonError) -> Result<ExitAnswer> {
    if !error.is_no() {
        return Err(error.into());
    }
    writeln!(out::notes(), "{}", composure::locale::Explain::explain(&error).text(words()))?;
    Ok(ExitAnswer::No)
}

pub(super) fn who(one: &RosterPerson) -> String {
    let texts = [
        ("number", one.fields.number().to_owned()),
        ("name", one.fields.name().to_owned()),
        ("branch", one.fields.get(RosterColumn::Branch).to_owned()),
    ];
    words().text("roster-known", &With::from_iter(texts))
}

/// Whether somebody is on the roster, has left, or is somebody else.
fn state(store: &Store, one: &RosterPerson) -> Result<String> {
    let (message, number) = match (one.is_own(), one.on_roster) {
        (false, _) => {
            let stands = store.subject(&one.stands)?.map(|other| other.fields.number().to_owned());
            ("roster-state-merged", stands.unwrap_or_default())
        }
        (true, true) => ("roster-state-on", String::new()),
        (true, false) => ("roster-state-left", String::new()),
    };
    Ok(words().text(message, &With::from_iter([("since", one.since.to_string()), ("number", number)])))
}

/// Tells who else had a person's number.
fn namesakes(store: &Store, one: &RosterPerson) -> Result<()> {
    for other in store.namesakes(one)? {
        let with = [("who", who(&other)), ("id", short(&other.subject)), ("state", state(store, &other)?)];
        writeln!(out::notes(), "{}", words().text("roster-had-number", &With::from_iter(with)))?;
    }
    Ok(())
}

/// What a column says, as people read it.
fn shown(column: RosterColumn, text: &str) -> String {
    match column {
        RosterColumn::TimeFactor if !text.is_empty() => format!("{text}%"),
        _ => text.to_owned(),
    }
}

/// As much of an id as people need.
fn short(subject: &SubjectId) -> String {
    subject.as_str().chars().take(8).collect()
}

fn csv<'c>(heads: &'static [&'static str], rows: impl Iterator<Item = Vec<Cow<'c, str>>>) -> Result<()> {
    let mut bytes = Vec::new();
    write_row(heads.iter().map(|head| Cow::Borrowed(*head)), &mut bytes);
    rows.for_each(|row| write_row(row, &mut bytes));
    out::data().write_all(&bytes)?;
    Ok(())
}
