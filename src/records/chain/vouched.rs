//! How far the records that somebody lists or exports are vouched for, without verifying all of them.

use super::super::Store;
use super::super::error::{StoreError, Trouble};
use super::super::retention::LetGoByRule;
use super::head::{self, SignedHead, verified_up_to};
use super::running;
use rusqlite::{Connection, OptionalExtension as _};

/// What vouches for the records of a station.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vouched {
    /// The head as it was signed last.
    pub head: SignedHead,
    /// Whether the chain ends with it, its signature is that of its key, and what is under way is what was signed with it.
    pub ends_so: bool,
    /// The place of the link up to which all was found as it was written when it was verified last; 0 where it never was.
    pub verified: i64,
    /// How many records are gone that the last link of a record counts, and that were not let go by a rule; and how many assessments that
    /// are under way.
    pub missing: i64,
}

impl Store {
    /// What vouches for its records; none where nothing is signed.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn vouched(&self) -> Result<Option<Vouched>, StoreError> {
        self.read(|connection| {
            let Some(head) = head::head(connection)? else { return Ok(None) };
            let ends_so = head::ends_with(connection, &head)? && running::holds(connection, &head)?;
            let verified = if ends_so { verified_up_to(connection)? } else { 0 };
            Ok(Some(Vouched { head, ends_so, verified, missing: missing(connection)? }))
        })
    }
}

/// How many records are gone. They are numbered without a gap, and the link of each has its number: the last one counts them.
fn missing(connection: &Connection) -> Result<i64, Trouble> {
    let sql = "SELECT body ->> '$.number' FROM chain WHERE kind IN ('record', 'adopted') AND json_valid(body)
               ORDER BY sequence DESC LIMIT 1";
    let last: Option<Option<i64>> = connection.prepare_cached(sql)?.query_row([], |row| row.get(0)).optional()?;
    let there: i64 = connection.prepare_cached("SELECT count(*) FROM records")?.query_one([], |row| row.get(0))?;
    let gone = LetGoByRule::read(connection)?.records();
    let begun = "SELECT count(*) FROM journal_ends WHERE attempt NOT IN (SELECT id FROM attempts)";
    let begun: i64 = connection.prepare_cached(begun)?.query_one([], |row| row.get(0))?;
    Ok((last.flatten().unwrap_or(0) - there - gone).max(0) + begun)
}
