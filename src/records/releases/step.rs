//! Taking a step: who may, from where, and what it needs, asked within the change that writes it down.

use super::super::accounts::{self, Permission};
use super::super::error::Trouble;
use super::super::settings::decide;
use super::super::standing::ONE_PERSON;
use super::super::wire::Word;
use super::super::{AttemptId, Mode, Store, StoreError, SubjectId};
use super::error::ReleaseError;
use super::release::{Release, ReleaseState};
use super::what::{NAME, ReleaseWhat, events};
use crate::locale::is_hidden;
use rusqlite::{Connection, OptionalExtension as _, Row, Transaction};
use std::collections::BTreeMap;

/// Longest note, in characters.
pub const LONGEST_NOTE: usize = 2_000;
/// Longest name of what a note is pinned to.
const LONGEST_PIN: usize = 200;

/// A step to be taken.
#[derive(Clone, Debug)]
pub struct NewRelease {
    /// The scenario's id.
    pub scenario: String,
    /// What is to happen.
    pub what: ReleaseWhat,
    /// The employee numbers of those who are known to have written at it; asked for an approval.
    pub authors: Vec<String>,
}

impl ReleaseWhat {
    /// What whoever does it may do; none of what those do who are asked to.
    #[must_use]
    pub const fn permission(&self) -> Option<Permission> {
        match self {
            Self::Sent { .. } => Some(Permission::WriteScenarios),
            Self::Noted { .. } | Self::Settled { .. } => Some(Permission::Review),
            Self::Returned {}
            | Self::Piloted { .. }
            | Self::Approved { .. }
            | Self::Taken { .. }
            | Self::Installed { .. }
            | Self::Retired {} => Some(Permission::Approve),
            Self::Played { .. } => None,
        }
    }
}

impl Store {
    /// Where a scenario stands, whatever its files say by now.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn release(&self, scenario: &str) -> Result<Release, StoreError> {
        self.read(|connection| Ok(Release::after(events(connection, Some(scenario), None)?)))
    }

    /// All scenarios to which anything happened.
    ///
    /// # Errors
    /// When they cannot be read.
    pub fn releases(&self) -> Result<BTreeMap<String, Release>, StoreError> {
        let mut all: BTreeMap<String, Vec<_>> = BTreeMap::new();
        for event in self.read(|connection| events(connection, None, None))? {
            all.entry(event.scenario.clone()).or_default().push(event);
        }
        Ok(all.into_iter().map(|(scenario, events)| (scenario, Release::after(events))).collect())
    }

    /// Takes steps, all or none, and does something else with them before they are on disk: where that fails nothing was written.
    /// Answers where the scenario of the last one stands.
    ///
    /// # Errors
    /// [`ReleaseError`], or what `also` answers.
    pub fn take_release_steps_and<E: From<ReleaseError>>(
        &mut self, new: &[NewRelease], by: &SubjectId, also: impl FnOnce() -> Result<(), E>,
    ) -> Result<Release, E> {
        let mut not_done = None;
        let done = self.write(|change| {
            let mut last = Release::default();
            for one in new {
                match take(change, one, by)? {
                    Ok(release) => last = release,
                    Err(refused) => {
                        not_done = Some(refused.into());
                        return Err(rusqlite::Error::QueryReturnedNoRows.into());
                    }
                }
            }
            if let Err(error) = also() {
                not_done = Some(error);
                // any error undoes the change; this one is not told
                return Err(rusqlite::Error::QueryReturnedNoRows.into());
            }
            Ok(last)
        });
        match (not_done, done) {
            (Some(error), _) => Err(error),
            (None, Ok(done)) => Ok(done),
            (None, Err(error)) => Err(ReleaseError::from(error).into()),
        }
    }

    /// Whether a step would be taken by somebody.
    ///
    /// # Errors
    /// [`ReleaseError`], why not.
    pub fn expect_release_step(&self, new: &NewRelease, by: &SubjectId) -> Result<(), ReleaseError> {
        self.read(|connection| Ok(may_take(connection, new, by)?.map(drop)))?
    }

    /// Takes a step.
    ///
    /// # Errors
    /// [`ReleaseError`], and nothing is written.
    pub fn take_release_step(&mut self, new: &NewRelease, by: &SubjectId) -> Result<Release, ReleaseError> {
        self.take_release_steps_and(std::slice::from_ref(new), by, || Ok(()))
    }

    /// Writes down that an attempt at practice was begun to try a scenario out, by one of those who were asked to.
    ///
    /// # Errors
    /// [`ReleaseError::NotPilot`], or when it cannot be written.
    pub fn pilots(&mut self, attempt: &AttemptId) -> Result<Release, ReleaseError> {
        self.write(|change| {
            let sql = "SELECT subject, scenario FROM attempts WHERE id = ?1 AND mode = ?2";
            let row = |row: &Row<'_>| Ok((row.get::<_, SubjectId>(0)?, row.get::<_, String>(1)?));
            let found = change.query_row(sql, (attempt, Word(Mode::Practice)), row).optional()?;
            let Some((subject, scenario)) = found else { return Ok(Err(ReleaseError::NotPilot)) };
            let new =
                NewRelease { scenario, what: ReleaseWhat::Played { attempt: attempt.clone() }, authors: Vec::new() };
            take(change, &new, &subject)
        })?
    }
}

/// What happened before a step, where it would be taken.
fn may_take(
    connection: &Connection, new: &NewRelease, by: &SubjectId,
) -> Result<Result<Release, ReleaseError>, Trouble> {
    let NewRelease { scenario, what, authors } = new;
    if let Some(permission) = what.permission()
        && let Some(refused) = accounts::refusal(connection, by, permission)?
    {
        return Ok(Err(refused.into()));
    }
    let before = Release::after(events(connection, Some(scenario), None)?);
    Ok(match refused(connection, &before, what, authors, by)? {
        Some(refused) => Err(refused),
        None => Ok(before),
    })
}

fn take(change: &Transaction<'_>, new: &NewRelease, by: &SubjectId) -> Result<Result<Release, ReleaseError>, Trouble> {
    let before = match may_take(change, new, by)? {
        Ok(before) => before,
        Err(refused) => return Ok(Err(refused)),
    };
    let NewRelease { scenario, what, .. } = new;
    let value = serde_json::to_string(what).map_err(|error| rusqlite::Error::ToSqlConversionFailure(error.into()))?;
    decide(change, &format!("{NAME}{scenario}"), &value, Some(by))?;
    // the link is not signed before the change is over, and is believed already
    let mut events = before.events;
    events.push(super::what::ReleaseEvent {
        number: change.query_one("SELECT max(id) FROM decisions", [], |row| row.get(0))?,
        scenario: scenario.clone(),
        what: what.clone(),
        by: Some(by.clone()),
        at: super::super::clock::now(),
    });
    Ok(Ok(Release::after(events)))
}

/// Why a step is not taken.
fn refused(
    connection: &Connection, before: &Release, what: &ReleaseWhat, authors: &[String], by: &SubjectId,
) -> Result<Option<ReleaseError>, Trouble> {
    if before.state.after(what).is_none() {
        let is_pilot = matches!(what, ReleaseWhat::Played { .. });
        return Ok(Some(if is_pilot { ReleaseError::NotPilot } else { ReleaseError::Stands { state: before.state } }));
    }
    Ok(match what {
        ReleaseWhat::Approved { .. } => {
            let count = before.open_notes().count();
            if wrote(connection, &before.senders, authors, by)? {
                Some(ReleaseError::Author)
            } else {
                (count > 0).then_some(ReleaseError::OpenNotes { count })
            }
        }
        ReleaseWhat::Piloted { people } => people.is_empty().then_some(ReleaseError::NoPilots),
        ReleaseWhat::Played { .. } => {
            let mut asked = false;
            for one in &before.pilots {
                asked |= are_one(connection, one, by)?;
            }
            (!asked).then_some(ReleaseError::NotPilot)
        }
        ReleaseWhat::Noted { on, text } => unfit(text, LONGEST_NOTE).or_else(|| unfit(on.as_deref()?, LONGEST_PIN)),
        ReleaseWhat::Settled { note } => {
            let open = before.open_notes().any(|one| one.number == *note);
            (!open).then_some(ReleaseError::NoNote { number: *note })
        }
        ReleaseWhat::Sent { .. }
        | ReleaseWhat::Returned {}
        | ReleaseWhat::Taken { .. }
        | ReleaseWhat::Installed { .. }
        | ReleaseWhat::Retired {} => None,
    })
}

fn unfit(text: &str, most: usize) -> Option<ReleaseError> {
    let found = text.chars().count();
    if !text.contains(char::is_alphanumeric) {
        return Some(ReleaseError::Empty);
    }
    if found > most {
        return Some(ReleaseError::Long { most, found });
    }
    text.chars().find(|sign| *sign != '\n' && is_hidden(*sign)).map(|found| ReleaseError::Unseen { found })
}

/// Whether somebody sent a scenario for review, or is one of those whose numbers stand at its words.
fn wrote(connection: &Connection, senders: &[SubjectId], authors: &[String], by: &SubjectId) -> Result<bool, Trouble> {
    for one in senders {
        if are_one(connection, one, by)? {
            return Ok(true);
        }
    }
    let sql = format!(
        "SELECT EXISTS (SELECT 1 FROM employees WHERE subject IN ({ONE_PERSON}) AND number = ?2 COLLATE NOCASE)"
    );
    let mut query = connection.prepare_cached(&sql)?;
    for number in authors {
        if query.query_one((by, number.trim()), |row| row.get(0))? {
            return Ok(true);
        }
    }
    Ok(false)
}

fn are_one(connection: &Connection, one: &SubjectId, other: &SubjectId) -> Result<bool, Trouble> {
    let sql = format!("SELECT ?2 IN ({ONE_PERSON})");
    Ok(connection.prepare_cached(&sql)?.query_one((one, other), |row| row.get(0))?)
}

impl Release {
    /// Whether people can be named or approval be given now: it has been sent, and is not over.
    #[must_use]
    pub const fn is_under_review(&self) -> bool {
        matches!(self.state, ReleaseState::InReview | ReleaseState::Pilot)
    }
}
