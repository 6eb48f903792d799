//! Leaving, being found one with another, and being found not to be.

use super::super::accounts::{Permission, expect_may, stays_governed};
use super::super::clock;
use super::super::day::CalendarDay;
use super::super::error::Trouble;
use super::super::number::normal;
use super::super::{Store, SubjectId};
use super::event::PersonWhat;
use super::fields::RosterPerson;
use super::find::{called, group, person, select};
use super::ledger::{Ledger, RosterOccasion};
use super::refusal::PersonError;
use rusqlite::Connection;
use std::collections::HashMap;

impl Store {
    /// Somebody leaves the roster: from a day on, today if none is named. What he made stays.
    ///
    /// # Errors
    /// [`PersonError`]; then nothing is written.
    pub fn leave(&mut self, number: &str, on: Option<CalendarDay>) -> Result<RosterPerson, PersonError> {
        let by = self.actor();
        self.write(|change| {
            expect_may(change, by.as_ref(), Permission::ChangeRoster)?;
            let one = match leaving(change, number, on)? {
                Ok(one) => one,
                Err(error) => return Ok(Err(error)),
            };
            Ledger::open(change, RosterOccasion { from: one.since, source: "roster leave", by: by.as_ref() })?
                .goes(&one.subject, PersonWhat::Left)?;
            Ok(Ok(one))
        })?
    }

    /// Who would leave, as he would stand on the roster then; nothing is written.
    ///
    /// # Errors
    /// Those of [`Store::leave`].
    pub fn would_leave(&self, number: &str, on: Option<CalendarDay>) -> Result<RosterPerson, PersonError> {
        self.read(|connection| leaving(connection, number, on))?
    }

    /// Two are found to be one person, who is called as `into` is from now on. The attempts of both stay as they are and are found
    /// together.
    ///
    /// # Errors
    /// [`PersonError`]; then nothing is written.
    pub fn merge(&mut self, one: &str, into: &str) -> Result<(RosterPerson, RosterPerson), PersonError> {
        let by = self.actor();
        self.write(|change| {
            expect_may(change, by.as_ref(), Permission::ChangeRoster)?;
            let (one, into) = match merging(change, one, into)? {
                Ok(both) => both,
                Err(error) => return Ok(Err(error)),
            };
            Ledger::open(change, of_today("roster merge", &one, by.as_ref()))?.merges(&one, &into)?;
            Ok(Ok((one, into)))
        })?
    }

    /// Which two would be one; nothing is written.
    ///
    /// # Errors
    /// Those of [`Store::merge`].
    pub fn would_merge(&self, one: &str, into: &str) -> Result<(RosterPerson, RosterPerson), PersonError> {
        self.read(|connection| merging(connection, one, into))?
    }

    /// Somebody who was found to be one with another is not: he is as he was, and whoever was one with him before is so again. Where his
    /// number is another's meanwhile, he has left. Answers him, and with whom he was one.
    ///
    /// # Errors
    /// [`PersonError`]; then nothing is written.
    pub fn split(&mut self, number: &str) -> Result<(RosterPerson, RosterPerson), PersonError> {
        let by = self.actor();
        self.write(|change| {
            expect_may(change, by.as_ref(), Permission::ChangeRoster)?;
            let Parting { one, now, was } = match parting(change, number)? {
                Ok(parting) => parting,
                Err(error) => return Ok(Err(error)),
            };
            let with = beneath(change, &one, &group(change, &one.stands)?)?;
            let ledger = Ledger::open(change, of_today("roster split", &one, by.as_ref()))?;
            if one.on_roster && !now.on_roster {
                ledger.goes(&one.subject, PersonWhat::Left)?;
            }
            ledger.splits(&one, &with)?;
            Ok(Ok((now, was)))
        })?
    }

    /// Which two would be two again, and whether the first of them would have left; nothing is written.
    ///
    /// # Errors
    /// Those of [`Store::split`].
    pub fn would_split(&self, number: &str) -> Result<(RosterPerson, RosterPerson), PersonError> {
        self.read(|connection| parting(connection, number))?.map(|Parting { now, was, .. }| (now, was))
    }
}

/// Who leaves, as he stands on the roster then.
fn leaving(
    connection: &Connection, number: &str, on: Option<CalendarDay>,
) -> Result<Result<RosterPerson, PersonError>, Trouble> {
    let today = clock::this_day();
    let day = on.unwrap_or(today);
    if day > today {
        return Ok(Err(PersonError::NotYet { day }));
    }
    let one = match person(connection, number)? {
        Ok(one) => one,
        Err(error) => return Ok(Err(error)),
    };
    let number = || one.fields.number().to_owned();
    if one.sample {
        return Ok(Err(PersonError::Sample { number: number() }));
    }
    if !one.on_roster {
        return Ok(Err(PersonError::Gone { number: number(), since: one.since }));
    }
    // where the clock was set back, he leaves on the day he came
    let day = if on.is_none() { day.max(one.since) } else { day };
    if day < one.since {
        return Ok(Err(PersonError::TooEarly { number: number(), day, since: one.since }));
    }
    if !stays_governed(connection, &[&one.subject])? {
        return Ok(Err(PersonError::LastHr));
    }
    Ok(Ok(RosterPerson { on_roster: false, since: day, ..one }))
}

/// Which two are to be one.
fn merging(
    connection: &Connection, one: &str, into: &str,
) -> Result<Result<(RosterPerson, RosterPerson), PersonError>, Trouble> {
    let asked = (one, into);
    let (one, into) = match (person(connection, one)?, person(connection, into)?) {
        (Ok(one), Ok(into)) => (one, into),
        (Err(error), _) | (_, Err(error)) => return Ok(Err(error)),
    };
    let numbers = || (one.fields.number().to_owned(), into.fields.number().to_owned());
    if one.sample || into.sample {
        return Ok(Err(PersonError::Sample { number: numbers().0 }));
    }
    if one.subject == into.subject {
        // as they were typed: who stands for both has one number
        let (one, other) = (normal(asked.0).into_owned(), normal(asked.1).into_owned());
        return Ok(Err(PersonError::AlreadyOne { one, other }));
    }
    if one.on_roster && !into.on_roster {
        let (one, into) = numbers();
        return Ok(Err(PersonError::IntoGone { one, into }));
    }
    if !stays_governed(connection, &[&one.subject])? {
        return Ok(Err(PersonError::LastHr));
    }
    Ok(Ok((one, into)))
}

/// Somebody who is one with another, and is not to be.
struct Parting {
    /// As he is.
    one: RosterPerson,
    /// As he will be.
    now: RosterPerson,
    /// With whom he was one.
    was: RosterPerson,
}

/// Who is to be somebody of his own again.
fn parting(connection: &Connection, number: &str) -> Result<Result<Parting, PersonError>, Trouble> {
    let found = called(connection, number)?;
    let merged: Vec<_> = found.iter().filter(|one| !one.is_own()).cloned().collect();
    let one = match (merged.as_slice(), found.first()) {
        ([one], _) => one.clone(),
        ([], None) => return Ok(Err(PersonError::Unknown { called: number.to_owned() })),
        ([], Some(one)) => return Ok(Err(PersonError::NotMerged { number: one.fields.number().to_owned() })),
        (several, _) => {
            let subjects = several.iter().map(|one| one.subject.clone()).collect();
            return Ok(Err(PersonError::Several { called: number.to_owned(), subjects }));
        }
    };
    let was = group(connection, &one.stands)?.into_iter().next().unwrap_or_else(|| one.clone());
    let taken = "on_roster AND stands = subject AND number = ?1 COLLATE NOCASE AND sample = ?2";
    let is_taken = !select(connection, taken, &[&one.fields.number(), &one.sample])?.is_empty();
    let now = RosterPerson { stands: one.subject.clone(), on_roster: one.on_roster && !is_taken, ..one.clone() };
    Ok(Ok(Parting { one, now, was }))
}

/// Today; where the clock was set back, not before what happened to somebody last.
fn of_today<'s>(source: &'s str, one: &RosterPerson, by: Option<&'s SubjectId>) -> RosterOccasion<'s> {
    RosterOccasion { from: clock::this_day().max(one.since), source, by }
}

/// Of the subjects that are one person those that were one with `top` before he was one with another.
fn beneath(connection: &Connection, top: &RosterPerson, all: &[RosterPerson]) -> Result<Vec<SubjectId>, Trouble> {
    let mut into: HashMap<SubjectId, SubjectId> = HashMap::new();
    for one in all {
        let sql = "SELECT value, what = 'merged' FROM people WHERE subject = ?1 AND what IN ('merged', 'split')
                   ORDER BY change DESC LIMIT 1";
        let mut query = connection.prepare_cached(sql)?;
        let mut rows = query.query([&one.subject])?;
        if let Some(row) = rows.next()?
            && row.get(1)?
        {
            into.insert(one.subject.clone(), row.get(0)?);
        }
    }
    let leads = |from: &SubjectId| {
        let mut at = into.get(from);
        // as long as a way can be
        for _ in 0..=into.len() {
            match at {
                Some(one) if *one == top.subject => return true,
                Some(one) => at = into.get(one),
                None => return false,
            }
        }
        false
    };
    Ok(all.iter().map(|one| &one.subject).filter(|one| **one != top.subject && leads(one)).cloned().collect())
}
