//! Finds people: by number, by how their id begins, and whom a subject stands for.

use super::super::error::Trouble;
use super::super::number::normal;
use super::super::wire::Word;
use super::super::{Store, StoreError, SubjectId};
use super::event::PersonEvent;
use super::fields::{FIELDS, RosterPerson, person_row};
use super::refusal::PersonError;
use rusqlite::{Connection, ToSql};

/// How many digits of a subject's id it takes to ask for it: no number is taken for one by accident.
const PREFIX: std::ops::RangeInclusive<usize> = 8..=32;

impl Store {
    /// Who is on the roster, by number; with `all` also those who left, and the subjects that others stand for. Invented people only
    /// while nobody real ever was.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn people(&self, all: bool) -> Result<Vec<RosterPerson>, StoreError> {
        let which = if all { "" } else { "AND on_roster AND stands = subject" };
        self.read(|connection| select(connection, &format!("{REAL} {which} ORDER BY number, subject"), &[]))
    }

    /// Who is on the roster, by number, with whoever left where `all` are asked for: those in whose name, number or branch this is,
    /// `skip` of them left out, so many at most; and how many there are in all.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn people_with(
        &self, sought: &str, all: bool, skip: usize, most: usize,
    ) -> Result<(Vec<RosterPerson>, usize), StoreError> {
        let which = if all { "" } else { "AND on_roster" };
        let sought = sought.trim().to_lowercase();
        let which = format!(
            "{REAL} AND stands = subject {which}
             AND (?1 = '' OR instr(lower(name || char(10) || number || char(10) || branch), ?1) > 0)"
        );
        let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
        self.read(|connection| {
            let counted = format!("SELECT count(*) FROM employees WHERE {which}");
            let count: i64 = connection.prepare_cached(&counted)?.query_one([&sought], |row| row.get(0))?;
            let page = format!("{which} ORDER BY number, subject LIMIT ?2 OFFSET ?3");
            let people = select(connection, &page, &[&sought, &number(most), &number(skip)])?;
            Ok((people, usize::try_from(count).unwrap_or_default()))
        })
    }

    /// The person who is called so: a number, or how the id begins. Of several who had the number it is who has it today; of a subject
    /// that is one with another the person it is.
    ///
    /// # Errors
    /// [`PersonError::Unknown`], [`PersonError::Several`], or when it cannot be read.
    pub fn person(&self, called: &str) -> Result<RosterPerson, PersonError> {
        self.read(|connection| person(connection, called))?
    }

    /// Others who had a person's number, or have one that was found to be his: newest first.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn namesakes(&self, person: &RosterPerson) -> Result<Vec<RosterPerson>, StoreError> {
        let which = format!("{REAL} AND number = ?1 COLLATE NOCASE AND stands <> ?2 ORDER BY since DESC, subject");
        self.read(|connection| select(connection, &which, &[&person.fields.number(), &person.stands]))
    }

    /// A subject as the roster has it.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn subject(&self, subject: &SubjectId) -> Result<Option<RosterPerson>, StoreError> {
        self.subject_called(subject.as_str())
    }

    /// A subject by its whole id, as events name one.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn subject_called(&self, id: &str) -> Result<Option<RosterPerson>, StoreError> {
        self.read(|connection| Ok(select(connection, "subject = ?1", &[&id])?.pop()))
    }

    /// The subjects that are one person, who stands for them first.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn subjects_of(&self, person: &RosterPerson) -> Result<Vec<RosterPerson>, StoreError> {
        self.read(|connection| group(connection, &person.stands))
    }

    /// All that happened to the subjects that are one person, in the order of days, then as it was written down.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn person_history(&self, person: &RosterPerson) -> Result<Vec<PersonEvent>, StoreError> {
        self.read(|connection| {
            let sql = "SELECT subject, what, value, from_day, at, source, change
                       FROM people JOIN roster_changes ON roster_changes.id = change
                       WHERE subject IN (SELECT subject FROM employees WHERE stands = ?1)";
            let mut query = connection.prepare_cached(sql)?;
            let rows = query.query_map([&person.stands], |row| {
                let event = PersonEvent {
                    subject: row.get(0)?,
                    what: row.get::<_, Word<_>>(1)?.0,
                    value: row.get(2)?,
                    from: row.get(3)?,
                    at: row.get(4)?,
                    source: row.get(5)?,
                };
                Ok((row.get::<_, i64>(6)?, event))
            })?;
            let mut events = rows.collect::<Result<Vec<(i64, PersonEvent)>, _>>()?;
            events.sort_by(|(change, one), (later, other)| {
                (one.from, change, &one.subject, one.what).cmp(&(other.from, later, &other.subject, other.what))
            });
            Ok(events.into_iter().map(|(_, event)| event).collect())
        })
    }
}

/// Those who count: invented people only while nobody real ever was.
pub(super) const REAL: &str = "sample = NOT EXISTS (SELECT 1 FROM employees WHERE NOT sample)";

pub(in crate::records) fn select(
    connection: &Connection, which: &str, values: &[&dyn ToSql],
) -> Result<Vec<RosterPerson>, Trouble> {
    let sql = format!("SELECT {FIELDS}, subject, on_roster, since, stands, sample FROM employees WHERE {which}");
    let mut query = connection.prepare_cached(&sql)?;
    let rows = query.query_map(values, person_row)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The subjects that are one with another, who stands for them first.
pub(in crate::records) fn group(connection: &Connection, stands: &SubjectId) -> Result<Vec<RosterPerson>, Trouble> {
    select(connection, "stands = ?1 ORDER BY subject <> ?1, number, subject", &[stands])
}

/// Those who have or had a number as it is typed; if nobody had it, those whose ids begin so.
pub(super) fn called(connection: &Connection, called: &str) -> Result<Vec<RosterPerson>, Trouble> {
    let number = normal(called);
    let mut found =
        select(connection, &format!("{REAL} AND number = ?1 COLLATE NOCASE ORDER BY since DESC, subject"), &[&number])?;
    // a roster of before may hold two whose numbers differ in case alone
    if found.iter().any(|one| one.fields.number() == number) {
        found.retain(|one| one.fields.number() == number);
    }
    let digits = number.to_ascii_lowercase();
    if found.is_empty() && PREFIX.contains(&digits.len()) && digits.bytes().all(|one| one.is_ascii_hexdigit()) {
        found = select(connection, &format!("{REAL} AND subject BETWEEN ?1 AND ?1 || 'g'"), &[&digits])?;
    }
    Ok(found)
}

/// The one who is called so; see [`Store::person`].
pub(in crate::records) fn person(
    connection: &Connection, called: &str,
) -> Result<Result<RosterPerson, PersonError>, Trouble> {
    let unknown = || PersonError::Unknown { called: called.to_owned() };
    let mut found = self::called(connection, called)?;
    let of_today: Vec<_> = found.iter().filter(|one| one.on_roster && one.is_own()).cloned().collect();
    if of_today.len() == 1 {
        found = of_today;
    }
    let mut stand: Vec<SubjectId> = found.into_iter().map(|one| one.stands).collect();
    stand.sort();
    stand.dedup();
    Ok(match stand.as_slice() {
        [] => Err(unknown()),
        [one] => group(connection, one)?.into_iter().next().ok_or_else(unknown),
        _ => Err(PersonError::Several { called: called.to_owned(), subjects: stand }),
    })
}
