//! Attempts and who made them, for a page of records at once. Ids are random, and to look one up among a million takes as long as reading
//! what stands there; but what was written one after the other lies so as well, and most of a page is found by a walk along a few rows.

use super::column::Json;
use super::error::Trouble;
use super::wire::{BeginDoc, Word};
use super::{AttemptRow, Employee, Identity, SubjectId};
use rusqlite::types::{ToSqlOutput, ValueRef};
use rusqlite::{Connection, OptionalExtension as _, Row};
use std::collections::HashMap;

/// A walk goes along so many rows at most for each that is wanted: to look one up takes about as long.
const WIDE: usize = 8;

/// How many people are kept in mind.
const KNOWN: usize = 4_096;

/// What is read of rows; an error is that of one row alone.
type ReadRows<T> = HashMap<Vec<u8>, rusqlite::Result<T>>;

/// A table whose rows are found by an id, which stands first among what is read of them.
struct ById {
    /// Where one lies.
    place: &'static str,
    /// Those between two places.
    between: &'static str,
    /// The one itself.
    one: &'static str,
}

macro_rules! by_id {
    ($columns:literal, $table:literal, $id:literal) => {
        ById {
            place: concat!("SELECT rowid FROM ", $table, " WHERE ", $id, " = ?1"),
            between: concat!("SELECT ", $columns, " FROM ", $table, " WHERE rowid BETWEEN ?1 AND ?2"),
            one: concat!("SELECT ", $columns, " FROM ", $table, " WHERE ", $id, " = ?1"),
        }
    };
}

const ATTEMPTS: ById = by_id!(
    "id, subject, mode, locale, role, scenario, begin, time_factor_percent, number, exposure, engine, semantics, started_at",
    "attempts",
    "id"
);

const IDENTITIES: ById = by_id!("attempt, number, name, branch, position, salt", "identities", "attempt");

impl ById {
    /// What `read` reads of the rows with these ids, which are in the order of records; of those that are there.
    fn all<T>(
        &self, connection: &Connection, wanted: &[Vec<u8>], read: impl Fn(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<ReadRows<T>, Trouble> {
        let place = |id: Option<&Vec<u8>>| -> Result<Option<i64>, Trouble> {
            let Some(id) = id else { return Ok(None) };
            Ok(connection.prepare_cached(self.place)?.query_row([text(id)], |row| row.get(0)).optional()?)
        };
        let mut found: HashMap<&[u8], Option<rusqlite::Result<T>>> =
            wanted.iter().map(|id| (id.as_slice(), None)).collect();
        let wide = u64::try_from(wanted.len().saturating_mul(WIDE)).unwrap_or(u64::MAX);
        if let (Some(first), Some(last)) = (place(wanted.first())?, place(wanted.last())?)
            && first.abs_diff(last) <= wide
        {
            let mut query = connection.prepare_cached(self.between)?;
            let mut rows = query.query((first.min(last), first.max(last)))?;
            while let Some(row) = rows.next()? {
                if let Some(place) = row.get_ref(0)?.as_bytes().ok().and_then(|id| found.get_mut(id)) {
                    *place = Some(read(row));
                }
            }
        }
        let mut all = HashMap::with_capacity(found.len());
        for (id, found) in found {
            let found = match found {
                Some(found) => Some(found),
                None => {
                    let mut query = connection.prepare_cached(self.one)?;
                    query.query_row([text(id)], |row| Ok(read(row))).optional()?
                }
            };
            all.extend(found.map(|found| (id.to_vec(), found)));
        }
        Ok(all)
    }
}

/// An id as it stands in the store, whatever its bytes are.
const fn text(id: &[u8]) -> ToSqlOutput<'_> {
    ToSqlOutput::Borrowed(ValueRef::Text(id))
}

/// The attempts of a page of records, and who made them, as he was then.
pub(super) struct AttemptPage {
    attempts: ReadRows<AttemptRow>,
    identities: ReadRows<Identity>,
}

/// What is known of an attempt.
pub(super) struct KnownAttempt {
    pub(super) attempt: rusqlite::Result<AttemptRow>,
    /// None where nothing was written down then, or it is erased.
    pub(super) identity: rusqlite::Result<Option<Identity>>,
}

impl AttemptPage {
    /// Those of the records at places.
    pub(super) fn of(connection: &Connection, places: &Json<Vec<i64>>) -> Result<Self, Trouble> {
        let sql = "SELECT attempt FROM json_each(?1) AS wanted CROSS JOIN records ON records.sequence = wanted.value";
        let mut query = connection.prepare_cached(sql)?;
        let ids = query.query_map([places], |row| Ok(row.get_ref(0)?.as_bytes().unwrap_or_default().to_vec()))?;
        let ids = ids.collect::<Result<Vec<_>, _>>()?;
        let attempts = ATTEMPTS.all(connection, &ids, attempt)?;
        Ok(Self { attempts, identities: IDENTITIES.all(connection, &ids, identity)? })
    }

    /// Takes what is known of an attempt out; none where there is no such attempt.
    pub(super) fn take(&mut self, id: &[u8]) -> Option<KnownAttempt> {
        let attempt = self.attempts.remove(id)?;
        Some(KnownAttempt { attempt, identity: self.identities.remove(id).transpose() })
    }
}

fn attempt(row: &Row<'_>) -> rusqlite::Result<AttemptRow> {
    Ok(AttemptRow {
        id: row.get(0)?,
        subject: row.get(1)?,
        mode: row.get::<_, Word<_>>(2)?.0,
        locale: row.get(3)?,
        role: row.get::<_, Word<_>>(4)?.0,
        scenario: row.get(5)?,
        begin: row.get::<_, Json<BeginDoc>>(6)?.0.into(),
        time_factor_percent: row.get(7)?,
        number: row.get(8)?,
        exposure: row.get(9)?,
        engine: row.get(10)?,
        semantics: row.get(11)?,
        started_at: row.get(12)?,
    })
}

fn identity(row: &Row<'_>) -> rusqlite::Result<Identity> {
    Ok(Identity::of(row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?, row.get(5)?))
}

/// People as the roster has them today, whom one reader has met: thousands of records are of the same few.
#[derive(Default)]
pub(super) struct MetPeople(HashMap<SubjectId, Option<Employee>>);

impl MetPeople {
    /// Whoever a subject is today; none where the roster knows no more.
    pub(super) fn of(&mut self, connection: &Connection, subject: &SubjectId) -> rusqlite::Result<Option<Employee>> {
        if let Some(known) = self.0.get(subject) {
            return Ok(known.clone());
        }
        let sql = "SELECT whose.subject, whose.number, whose.name, whose.branch, whose.position, whose.sample
                   FROM employees AS made JOIN employees AS whose ON whose.subject = made.stands WHERE made.subject = ?1";
        let found = connection.prepare_cached(sql)?.query_row([subject], |row| {
            Ok(Employee {
                subject: row.get(0)?,
                number: row.get(1)?,
                name: row.get(2)?,
                branch: row.get(3)?,
                position: row.get(4)?,
                sample: row.get(5)?,
            })
        });
        let found = found.optional()?;
        if self.0.len() >= KNOWN {
            self.0.clear();
        }
        self.0.insert(subject.clone(), found.clone());
        Ok(found)
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{new_attempt, store};
    use super::super::{AttemptId, Mode, NewAttempt, Store};
    use super::*;

    fn found(store: &Store, ids: &[&AttemptId]) -> Vec<Option<String>> {
        let wanted: Vec<Vec<u8>> = ids.iter().map(|id| id.as_str().as_bytes().to_vec()).collect();
        let all = store.read(|connection| ATTEMPTS.all(connection, &wanted, attempt)).expect("read");
        wanted.iter().map(|id| Some(all.get(id)?.as_ref().expect("an attempt").id.to_string())).collect()
    }

    #[test]
    fn attempts_are_found_alike_where_they_lie_together_and_where_they_lie_apart() {
        let (mut store, subject) = store();
        let practice = NewAttempt { mode: Mode::Practice, ..new_attempt(&subject) };
        let made: Vec<_> = (0..4 * WIDE).map(|_| store.begin(&practice).expect("begun")).collect();
        let stranger = AttemptId::random();
        let (first, second, last) = (&made[0], &made[1], &made[4 * WIDE - 1]);
        for ids in [
            // beside one another, in another order, with one between that is nowhere, too far apart to walk, one, and none
            vec![first, second],
            vec![&made[5], first, &made[2]],
            vec![first, &stranger, second],
            vec![first, last],
            vec![&stranger, last],
            vec![last],
            vec![],
        ] {
            let expected: Vec<_> = ids.iter().map(|id| (**id != stranger).then(|| id.to_string())).collect();
            assert_eq!(found(&store, &ids), expected);
        }
    }

    #[test]
    fn one_attempt_that_cannot_be_read_keeps_nobody_from_the_others() {
        let (mut store, subject) = store();
        let made: Vec<_> = (0..3).map(|_| store.begin(&new_attempt(&subject)).expect("begun")).collect();
        for sql in ["DROP TRIGGER attempts_refuses_UPDATE", "UPDATE attempts SET begin = '{' WHERE rowid = 2"] {
            store.connection().execute_batch(sql).expect(sql);
        }
        let wanted: Vec<Vec<u8>> = made.iter().map(|id| id.as_str().as_bytes().to_vec()).collect();
        let all = store.read(|connection| ATTEMPTS.all(connection, &wanted, attempt)).expect("read");
        let read: Vec<_> = wanted.iter().map(|id| all.get(id).is_some_and(Result::is_ok)).collect();
        assert_eq!((read, all.len()), (vec![true, false, true], 3));
    }

    #[test]
    fn whoever_was_met_is_told_as_the_roster_has_him() {
        let (store, subject) = store();
        let mut met = MetPeople::default();
        for _twice in 0..2 {
            let found = store.read(|connection| Ok(met.of(connection, &subject)?)).expect("read");
            assert_eq!(found.map(|one| one.number).as_deref(), Some("1001"));
        }
        let nobody = SubjectId::nobody(7);
        assert_eq!(store.read(|connection| Ok(met.of(connection, &nobody)?)).expect("read"), None);
    }
}
