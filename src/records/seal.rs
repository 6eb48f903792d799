//! The hash that covered a record until there was the chain: whoever alters anything it was made from alters the hash. Formats 1 and
//! 2 have it; from format 3 on a record's hash is that of its link.

use super::chain::Canonical;
use super::{AttemptId, Timestamp, wire};
use rusqlite::{Connection, ToSql, params};

/// What the seal of a document's format covers besides the document: each format keeps what it had for ever.
const fn cover_of(format: u32) -> Option<(&'static str, &'static [&'static str])> {
    match format {
        1 => Some(("composure record 1", &COVERED)),
        2 => Some(("composure record 2", &COVERED)),
        _ => None,
    }
}

/// What a record is made from, table by table, in an order that never changes. Columns are named one by one:
/// a column that a later layout adds must not change the hashes of today; a format that covers more gets its own list.
const COVERED: [&str; 4] = [
    "SELECT id, subject, mode, locale, role, scenario, begin, time_factor_percent, number, exposure, engine, semantics,
            started_at FROM attempts WHERE id = ?1",
    "SELECT place, kind, name, hash FROM attempt_content WHERE attempt = ?1 ORDER BY place",
    "SELECT seq, command, offered, elapsed, at FROM journal WHERE attempt = ?1 ORDER BY seq",
    "SELECT turn, at FROM interruptions WHERE attempt = ?1 ORDER BY id",
];

/// Hashes what is stored of an attempt together with its document (byte for byte) and when it was finished. A document that
/// cannot be understood has a hash that no record has.
///
/// The canonical bytes: for each part its number of rows; for each value a letter for its type, the length of its bytes
/// as 64 bits, little-endian, and the bytes, integers as decimal text.
pub(super) fn seal(
    connection: &Connection, attempt: &AttemptId, document: &str, finished_at: &Timestamp,
) -> rusqlite::Result<String> {
    let Some((context, covered)) = wire::format(document).ok().and_then(cover_of) else { return Ok(String::new()) };
    let mut hasher = blake3::Hasher::new_derive_key(context);
    for sql in covered {
        cover(&mut hasher, connection, sql, params![attempt])?;
    }
    cover(&mut hasher, connection, "SELECT ?1, ?2", params![document, finished_at])?;
    Ok(hasher.finalize().to_hex().to_string())
}

fn cover(
    hasher: &mut blake3::Hasher, connection: &Connection, sql: &str, parameters: &[&dyn ToSql],
) -> rusqlite::Result<()> {
    hasher.update(Canonical::nothing().rows(connection, sql, parameters)?.bytes());
    Ok(())
}
