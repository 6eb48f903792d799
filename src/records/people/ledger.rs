//! Writes events down, and what follows from them into `employees`, within one change.

use super::super::day::CalendarDay;
use super::super::error::Trouble;
use super::super::roster_column::RosterColumn;
use super::super::wire::{Word, Worded as _};
use super::super::{SubjectId, accounts, clock};
use super::event::PersonWhat;
use super::factor;
use super::fields::{FIELDS, PersonFields, RosterPerson};
use rusqlite::{ToSql, Transaction};

/// What writes down an invented person, of whom no roster has to know.
pub(in crate::records) const SAMPLE: &str = "sample";

/// How many rows are written by one statement.
const AT_ONCE: usize = 256;

/// Of more new people than this, and than the fourth part of those who are there, the indices are made anew: numbers come in no order, and
/// what is put in order once takes less time and no memory beside what is put in place one by one.
const AT_ONCE_ANEW: i64 = 2_000;
const SHARE_ANEW: i64 = 4;

/// On what occasion something is written down.
#[derive(Clone, Copy, Debug)]
pub(in crate::records) struct RosterOccasion<'o> {
    /// From which day it holds.
    pub(in crate::records) from: CalendarDay,
    /// The command, with the file it read.
    pub(in crate::records) source: &'o str,
    /// Who did it, where that is known.
    pub(in crate::records) by: Option<&'o SubjectId>,
}

/// What is written down on one occasion.
pub(in crate::records) struct Ledger<'c, 't> {
    change: &'c Transaction<'t>,
    occasion: i64,
    from: CalendarDay,
    by: Option<SubjectId>,
}

impl<'c, 't> Ledger<'c, 't> {
    pub(in crate::records) fn open(change: &'c Transaction<'t>, occasion: RosterOccasion<'_>) -> Result<Self, Trouble> {
        let sql = "INSERT INTO roster_changes (from_day, at, source, by) VALUES (?1, ?2, ?3, ?4)";
        change.prepare_cached(sql)?.execute((occasion.from, clock::now(), occasion.source, occasion.by))?;
        Ok(Self { change, occasion: change.last_insert_rowid(), from: occasion.from, by: occasion.by.cloned() })
    }

    /// Those who were never on the roster.
    pub(in crate::records) fn join(&self, new: &[(SubjectId, &PersonFields)], sample: bool) -> Result<(), Trouble> {
        let joined = (PersonWhat::Joined, "");
        let said = new.iter().flat_map(|(subject, fields)| {
            let said = fields.said().map(|(column, text)| (PersonWhat::from(column), text));
            let mut said: Vec<_> = std::iter::once(joined).chain(said).collect();
            // as they stand one behind the other in the table
            said.sort_unstable_by_key(|(what, _)| what.word());
            said.into_iter().map(move |(what, text)| (subject, Word(what), text))
        });
        let said: Vec<_> = said.collect();
        let people = "INSERT INTO people (subject, change, what, value) VALUES";
        for some in said.chunks(AT_ONCE) {
            let values = |(subject, what, text)| [subject as &dyn ToSql, &self.occasion, what, text];
            self.insert(people, some.iter().map(|(subject, what, text)| values((*subject, what, text))))?;
        }
        let there: i64 = self.change.query_one("SELECT count(*) FROM employees", [], |row| row.get(0))?;
        let more = i64::try_from(new.len()).unwrap_or(i64::MAX);
        let indices = if more > AT_ONCE_ANEW.max(there / SHARE_ANEW) { self.drop_indices()? } else { Vec::new() };
        let employees = format!("INSERT INTO employees ({FIELDS}, subject, on_roster, since, stands, sample) VALUES");
        for some in new.chunks(AT_ONCE) {
            let fields: Vec<_> = some.iter().map(|(_, fields)| RosterColumn::ALL.map(|one| fields.get(one))).collect();
            let rows = some.iter().zip(&fields).map(|((subject, _), fields)| {
                let [number, name, branch, position, hired_on, manager, time_factor] = fields;
                let own: [&dyn ToSql; 5] = [subject, &true, &self.from, subject, &sample];
                let said: [&dyn ToSql; 7] = [number, name, branch, position, hired_on, manager, time_factor];
                said.into_iter().chain(own)
            });
            self.insert(&employees, rows)?;
        }
        indices.iter().try_for_each(|index| self.change.execute_batch(index))?;
        let granted = new.iter().filter(|(_, fields)| !fields.get(RosterColumn::TimeFactor).is_empty());
        factor::link_each(self.change, granted.map(|(subject, _)| (subject, self.occasion)))
    }

    /// Takes the indices of `employees` away, and answers what makes them again, in this change.
    fn drop_indices(&self) -> Result<Vec<String>, Trouble> {
        let sql =
            "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'employees' AND sql IS NOT NULL";
        let mut query = self.change.prepare(sql)?;
        let indices = query.query_map([], |row| Ok((row.get::<_, String>(0)?, row.get(1)?)))?;
        let indices = indices.collect::<Result<Vec<_>, _>>()?;
        drop(query);
        indices.iter().try_for_each(|(name, _)| self.change.execute_batch(&format!("DROP INDEX {name}")))?;
        Ok(indices.into_iter().map(|(_, sql)| sql).collect())
    }

    /// Inserts rows by one statement: of a roster of 200,000 beginning and ending each of its own takes the most of the time.
    fn insert<'v, R: IntoIterator<Item = &'v dyn ToSql>>(
        &self, into: &str, rows: impl Iterator<Item = R>,
    ) -> Result<(), Trouble> {
        let (mut sql, mut values) = (into.to_owned(), Vec::new());
        for row in rows {
            let before = values.len();
            values.extend(row);
            sql.push_str(if before == 0 { " (?" } else { ", (?" });
            sql.push_str(&", ?".repeat(values.len() - before - 1));
            sql.push(')');
        }
        self.change.prepare_cached(&sql)?.execute(values.as_slice())?;
        Ok(())
    }

    /// Some fields say something else.
    pub(super) fn says(
        &self, subject: &SubjectId, fields: &PersonFields, columns: &[RosterColumn],
    ) -> Result<(), Trouble> {
        for column in columns {
            self.note(subject, (*column).into(), fields.get(*column))?;
            let sql = format!("UPDATE employees SET {} = ?2 WHERE subject = ?1", column.word());
            self.change.prepare_cached(&sql)?.execute((subject, fields.get(*column)))?;
        }
        Ok(())
    }

    /// Is known by his number as it was written this time as well; it stays as it was written first.
    pub(super) fn also_has(&self, subject: &SubjectId, number: &str) -> Result<(), Trouble> {
        let sql = "INSERT INTO also_written (subject, change, number) VALUES (?1, ?2, ?3)";
        self.change.prepare_cached(sql)?.execute((subject, self.occasion, number))?;
        Ok(())
    }

    /// Comes back, or leaves, and with him his roles.
    pub(super) fn goes(&self, subject: &SubjectId, what: PersonWhat) -> Result<(), Trouble> {
        if what == PersonWhat::Left {
            accounts::end_roles(self.change, subject, self.by.as_ref())?;
        }
        self.note(subject, what, "")?;
        let sql = "UPDATE employees SET on_roster = ?2, since = ?3 WHERE subject = ?1";
        self.change.prepare_cached(sql)?.execute((subject, what == PersonWhat::Joined, self.from))?;
        Ok(())
    }

    /// Is one with another from now on, whose roles alone are left; those who were one with him are so too.
    pub(super) fn merges(&self, one: &RosterPerson, into: &RosterPerson) -> Result<(), Trouble> {
        accounts::end_roles(self.change, &one.subject, self.by.as_ref())?;
        self.note(&one.subject, PersonWhat::Merged, into.subject.as_str())?;
        self.change.execute("UPDATE employees SET stands = ?2 WHERE stands = ?1", (&one.subject, &into.subject))?;
        Ok(())
    }

    /// Is one with another no more; `with` were one with him before he was.
    pub(super) fn splits(&self, one: &RosterPerson, with: &[SubjectId]) -> Result<(), Trouble> {
        self.note(&one.subject, PersonWhat::Split, one.stands.as_str())?;
        for subject in with.iter().chain([&one.subject]) {
            let sql = "UPDATE employees SET stands = ?2 WHERE subject = ?1";
            self.change.execute(sql, (subject, &one.subject))?;
        }
        Ok(())
    }

    fn note(&self, subject: &SubjectId, what: PersonWhat, value: &str) -> Result<(), Trouble> {
        let sql = "INSERT INTO people (subject, change, what, value) VALUES (?1, ?2, ?3, ?4)";
        self.change.prepare_cached(sql)?.execute((subject, self.occasion, Word(what), value))?;
        match what {
            PersonWhat::TimeFactor => factor::link(self.change, subject, self.occasion),
            _ => Ok(()),
        }
    }
}
