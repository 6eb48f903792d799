//! Who looked at whose records: written down before anything is shown. At an open station nobody is known, so nothing is written.

use super::super::wire::Word;
use super::super::{LinkKind, Store, StoreError, SubjectId, Timestamp, chain, clock};
use super::kinds::AccessKind;

/// One look.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Access {
    /// Who looked.
    pub subject: SubjectId,
    /// How.
    pub kind: AccessKind,
    /// At whose, where it was one person's.
    pub whose: Option<SubjectId>,
    /// At how many records.
    pub count: u64,
    /// Which were asked for: a record's id, a format. It names nobody.
    pub filter: String,
    /// When.
    pub at: Timestamp,
}

impl Store {
    /// Writes down that somebody looks; it is on disk when this returns.
    ///
    /// # Errors
    /// When it cannot be written: then nothing may be shown.
    pub fn log_access(
        &mut self, by: &SubjectId, kind: AccessKind, whose: Option<&SubjectId>, count: u64, filter: &str,
    ) -> Result<(), StoreError> {
        let count = i64::try_from(count).unwrap_or(i64::MAX);
        self.write(|change| {
            let sql = "INSERT INTO access (subject, what, whose, count, filter, at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
            change.prepare_cached(sql)?.execute((by, Word(kind), whose, count, filter, clock::now()))?;
            chain::append_row(change, LinkKind::Access, change.last_insert_rowid())
        })
    }

    /// How many records there are.
    ///
    /// # Errors
    /// When they cannot be counted.
    pub fn record_count(&self) -> Result<u64, StoreError> {
        let count: i64 =
            self.read(|connection| Ok(connection.query_one("SELECT count(*) FROM records", [], |row| row.get(0))?))?;
        Ok(count.unsigned_abs())
    }

    /// Looks, the latest first, `skip` of them left out, so many at most; and how many there are in all.
    ///
    /// # Errors
    /// When they cannot be read.
    pub fn latest_accesses(&self, skip: usize, most: usize) -> Result<(Vec<Access>, usize), StoreError> {
        let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
        self.read(|connection| {
            let count: i64 = connection.query_one("SELECT count(*) FROM access", [], |row| row.get(0))?;
            let mut query = connection.prepare_cached("SELECT * FROM access ORDER BY id DESC LIMIT ?1 OFFSET ?2")?;
            let rows = query.query_map((number(most), number(skip)), access_row)?;
            Ok((rows.collect::<Result<_, _>>()?, usize::try_from(count).unwrap_or_default()))
        })
    }

    /// Every look, oldest first.
    ///
    /// # Errors
    /// When they cannot be read.
    pub fn accesses(&self) -> Result<Vec<Access>, StoreError> {
        self.read(|connection| {
            let mut query = connection.prepare_cached("SELECT * FROM access ORDER BY id")?;
            let rows = query.query_map([], access_row)?;
            Ok(rows.collect::<Result<_, _>>()?)
        })
    }
}

fn access_row(row: &rusqlite::Row<'_>) -> rusqlite::Result<Access> {
    Ok(Access {
        subject: row.get("subject")?,
        kind: row.get::<_, Word<AccessKind>>("what")?.0,
        whose: row.get("whose")?,
        count: row.get::<_, i64>("count")?.unsigned_abs(),
        filter: row.get("filter")?,
        at: row.get("at")?,
    })
}
