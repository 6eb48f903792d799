//! Imports a roster: reads the file, shows what would change, and writes all of it or nothing.

use super::super::accounts::{Permission, expect_may, stays_governed};
use super::super::clock;
use super::super::day::CalendarDay;
use super::super::error::Trouble;
use super::super::roster_file::{self, RosterReading, RosterSource};
use super::super::store::{StoreMoment, moment};
use super::super::{Imported, RosterError, Store, SubjectId};
use super::event::PersonWhat;
use super::fields::RosterPerson;
use super::find::select;
use super::kind::RosterChangeKind;
use super::ledger::{Ledger, RosterOccasion, SAMPLE};
use super::plan::{RosterChange, RosterDecisions, RosterPlan, plan};
use rusqlite::{Connection, Transaction};

/// A roster to import, and what was decided about it.
#[derive(Clone, Debug, Default)]
pub struct RosterImport<'f> {
    /// The file, and how it is to be read.
    pub source: RosterSource<'f>,
    /// What was decided where the file alone does not say.
    pub decisions: RosterDecisions,
    /// From which day it holds; today if none is named.
    pub as_of: Option<CalendarDay>,
}

/// What came of reading a roster: how it was understood, and what it would change.
#[derive(Debug)]
pub struct RosterPreview {
    /// How it was understood.
    pub reading: RosterReading,
    /// What it would change.
    pub plan: RosterPlan,
    /// What was decided then, and the moment of the store at which it was found.
    of: (RosterDecisions, StoreMoment),
}

impl Store {
    /// Reads a roster and finds out what it would change. Writes nothing.
    ///
    /// # Errors
    /// All problems of the file, a day that cannot be, or that of the store.
    pub fn preview_roster(&self, import: &RosterImport<'_>) -> Result<RosterPreview, RosterError> {
        let reading = roster_file::read(&import.source)?;
        let found = self.as_of_now(|| {
            self.read(|connection| {
                let moment = moment(connection)?;
                Ok(planned(connection, import, &reading)?.map(|plan| (plan, moment)))
            })
        });
        let (plan, moment) = found??;
        Ok(RosterPreview { reading, plan, of: (import.decisions.clone(), moment) })
    }

    /// Does what a preview showed: all of it, or nothing.
    ///
    /// # Errors
    /// [`RosterError::Undecided`] where something has to be decided first, [`RosterError::Meanwhile`] where the roster is another than the
    /// preview saw, or that of the store.
    pub fn import_previewed(
        &mut self, import: &RosterImport<'_>, preview: &RosterPreview,
    ) -> Result<Imported, RosterError> {
        let by = self.actor();
        self.write(|change| {
            let (decisions, seen) = &preview.of;
            // nobody has written anything since: it would come to the same
            let is_same = *decisions == import.decisions
                && moment(change)? == *seen
                && holds_from(change, import)?.is_ok_and(|from| from == preview.plan.from);
            if is_same {
                return written(change, import, &preview.plan, by.as_ref());
            }
            Ok(match planned(change, import, &preview.reading)? {
                Ok(plan) if plan == preview.plan => written(change, import, &plan, by.as_ref())?,
                Ok(_) => Err(RosterError::Meanwhile),
                Err(error) => Err(error),
            })
        })?
    }

    /// Imports a roster at once, where nothing has to be decided: adds who is new, updates who is known, keeps their subject ids, and
    /// leaves alone who isn't in the file. All or nothing.
    ///
    /// # Errors
    /// As [`Store::preview_roster`] and [`Store::import_previewed`].
    pub fn import_roster(&mut self, file: &str, bytes: &[u8]) -> Result<Imported, RosterError> {
        let import =
            RosterImport { source: RosterSource { file, bytes, ..RosterSource::default() }, ..RosterImport::default() };
        let reading = roster_file::read(&import.source)?;
        let by = self.actor();
        self.write(|change| {
            Ok(match planned(change, &import, &reading)? {
                Ok(plan) => written(change, &import, &plan, by.as_ref())?,
                Err(error) => Err(error),
            })
        })?
    }
}

/// Writes what a plan says, if nothing is open in it.
fn written(
    change: &Transaction<'_>, import: &RosterImport<'_>, plan: &RosterPlan, by: Option<&SubjectId>,
) -> Result<Result<Imported, RosterError>, Trouble> {
    expect_may(change, by, Permission::ChangeRoster)?;
    let open = plan.open().count();
    if open > 0 {
        return Ok(Err(RosterError::Undecided { count: open }));
    }
    let mut imported = Imported { unchanged: plan.unchanged, ..Imported::default() };
    if plan.changes.is_empty() {
        return Ok(Ok(imported));
    }
    // its folders are nobody's business, and may be called as somebody
    let file = std::path::Path::new(import.source.file)
        .file_name()
        .map_or_else(Default::default, |name| name.to_string_lossy());
    let source = format!("roster import {file}");
    let ledger = Ledger::open(change, RosterOccasion { from: plan.from, source: &source, by })?;
    // numbers are free before they are given to others
    let (leaves, stays): (Vec<_>, Vec<_>) = plan.changes.iter().partition(|one| one.kind == RosterChangeKind::Left);
    let leaving = leaves.iter().filter_map(|one| one.of.as_ref()).chain(stays.iter().filter_map(|one| given_up(one)));
    let leaving: Vec<_> = leaving.map(|person| &person.subject).collect();
    if !leaving.is_empty() && !stays_governed(change, &leaving)? {
        return Ok(Err(RosterError::LastHr));
    }
    for person in leaves.into_iter().filter_map(|one| one.of.as_ref()) {
        ledger.goes(&person.subject, PersonWhat::Left)?;
        imported.left += 1;
    }
    let mut new = Vec::new();
    for one in stays {
        match (one.kind, &one.of) {
            (RosterChangeKind::Renamed | RosterChangeKind::Changed, Some(person)) => {
                ledger.says(&person.subject, &one.fields, &one.columns)?;
                one.also.iter().try_for_each(|also| ledger.also_has(&person.subject, also))?;
                imported.updated += 1;
            }
            (RosterChangeKind::Back, Some(person)) => {
                ledger.goes(&person.subject, PersonWhat::Joined)?;
                ledger.says(&person.subject, &one.fields, &one.columns)?;
                imported.added += 1;
            }
            _ => {
                if let Some(person) = given_up(one) {
                    ledger.goes(&person.subject, PersonWhat::Left)?;
                    imported.left += 1;
                }
                new.push((SubjectId::random(), &one.fields));
                imported.added += 1;
            }
        }
    }
    // in the order of the ids that they get: so the tables grow at their ends
    new.sort_by(|(one, _), (other, _)| one.cmp(other));
    ledger.join(&new, false)?;
    Ok(Ok(imported))
}

/// Who has a number today that somebody else is given.
fn given_up(one: &RosterChange) -> Option<&RosterPerson> {
    let is_his = |person: &&RosterPerson| {
        one.kind == RosterChangeKind::Reused
            && person.on_roster
            && person.is_own()
            && person.fields.number().eq_ignore_ascii_case(one.fields.number())
    };
    one.of.as_ref().filter(is_his)
}

/// From which day on it holds what a file says.
fn holds_from(connection: &Connection, import: &RosterImport<'_>) -> Result<Result<CalendarDay, RosterError>, Trouble> {
    let today = clock::this_day();
    let sql = "SELECT max(from_day) FROM roster_changes WHERE source <> ?1";
    let last: Option<CalendarDay> = connection.query_one(sql, [SAMPLE], |row| row.get(0))?;
    Ok(match (import.as_of, last) {
        (Some(day), _) if day > today => Err(RosterError::NotYet { day }),
        (Some(day), Some(last)) if day < last => Err(RosterError::Past { day, last }),
        (Some(day), _) => Ok(day),
        // where the clock was set back, days go on from the last one
        (None, last) => Ok(last.map_or(today, |last| last.max(today))),
    })
}

/// What a file that was read would change as the roster is now.
fn planned(
    connection: &Connection, import: &RosterImport<'_>, reading: &RosterReading,
) -> Result<Result<RosterPlan, RosterError>, Trouble> {
    let from = match holds_from(connection, import)? {
        Ok(from) => from,
        Err(error) => return Ok(Err(error)),
    };
    let people = select(connection, "NOT sample ORDER BY number, subject", &[])?;
    // how a number was written that was decided to be somebody's: his own is never another
    let mut query = connection.prepare_cached("SELECT subject, number FROM also_written ORDER BY id")?;
    let aliases = query.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<Vec<_>, _>>()?;
    Ok(Ok(plan(&people, &aliases, &reading.rows, &import.decisions, from)))
}
