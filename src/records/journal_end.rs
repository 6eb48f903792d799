//! Where the journal of an assessment under way ends: how many entries and interruptions it has, and a mark by the station's secret over
//! the last of them, written with each. A journal that lost its last entries has none that fits.

use super::AttemptId;
use super::chain::{Canonical, INTERRUPTIONS};
use super::error::Trouble;
use rusqlite::{Connection, OptionalExtension as _, Transaction, params};

/// All of them, in an order that never changes, for whoever signs them.
pub(super) const ALL: &str = "SELECT attempt, entries, interruptions, mac FROM journal_ends ORDER BY attempt";

/// Writes down where a journal ends now.
pub(super) fn put(change: &Transaction<'_>, attempt: &AttemptId, key: &[u8; 32]) -> Result<(), Trouble> {
    let [entries, interruptions] = counted(change, attempt)?;
    let sql = "INSERT INTO journal_ends (attempt, entries, interruptions, mac) VALUES (?1, ?2, ?3, ?4)
               ON CONFLICT (attempt) DO UPDATE SET entries = excluded.entries, interruptions = excluded.interruptions,
                   mac = excluded.mac";
    change.prepare_cached(sql)?.execute((attempt, entries, interruptions, mac(change, attempt, key)?))?;
    Ok(())
}

/// Takes the end of an attempt away that is not under way any more.
pub(super) fn forget(change: &Transaction<'_>, attempt: &AttemptId) -> rusqlite::Result<()> {
    change.prepare_cached("DELETE FROM journal_ends WHERE attempt = ?1")?.execute([attempt]).map(drop)
}

/// Whether a journal ends where it is written that it does, and by this secret.
pub(super) fn holds(connection: &Connection, attempt: &AttemptId, key: &[u8; 32]) -> Result<bool, Trouble> {
    let sql = "SELECT mac FROM journal_ends WHERE attempt = ?1";
    let found: Option<String> = connection.prepare_cached(sql)?.query_row([attempt], |row| row.get(0)).optional()?;
    Ok(counts(connection, attempt)? && found == Some(mac(connection, attempt, key)?))
}

/// Whether a journal has as many entries and interruptions as is written.
pub(super) fn counts(connection: &Connection, attempt: &AttemptId) -> Result<bool, Trouble> {
    let sql = "SELECT entries, interruptions FROM journal_ends WHERE attempt = ?1";
    let found =
        connection.prepare_cached(sql)?.query_row([attempt], |row| Ok([row.get(0)?, row.get(1)?])).optional()?;
    Ok(found == Some(counted(connection, attempt)?))
}

fn counted(connection: &Connection, attempt: &AttemptId) -> rusqlite::Result<[i64; 2]> {
    let sql = "SELECT (SELECT count(*) FROM journal WHERE attempt = ?1),
                      (SELECT count(*) FROM interruptions WHERE attempt = ?1)";
    connection.prepare_cached(sql)?.query_one([attempt], |row| Ok([row.get(0)?, row.get(1)?]))
}

/// The mark over the link of the last entry and all interruptions.
fn mac(connection: &Connection, attempt: &AttemptId, key: &[u8; 32]) -> Result<String, Trouble> {
    let [entries, _] = counted(connection, attempt)?;
    let last = "SELECT link FROM journal WHERE attempt = ?1 ORDER BY seq DESC LIMIT 1";
    let canonical = Canonical::of("composure end 1")
        .text(attempt.as_str())
        .number(entries)
        .rows(connection, last, params![attempt])?
        .rows(connection, INTERRUPTIONS, params![attempt])?;
    Ok(keyed(key, &canonical))
}

/// The mark over something by the station's secret.
pub(super) fn keyed(key: &[u8; 32], canonical: &Canonical) -> String {
    blake3::keyed_hash(key, canonical.bytes()).to_hex().to_string()
}
