//! How the entries of a journal are linked, one behind the other, and whether they are those that were written.

use super::chain::{self, BegunDoc, Canonical, ChainLink};
use super::error::Trouble;
use super::journal_end::{self, keyed};
use super::{AttemptId, ChainHash, JournalState, identity};
use rusqlite::{Connection, params};

/// What the link of an entry is of.
pub(super) const ENTRY: &str = "composure entry 1";

/// What the entries of an attempt are linked to: the link that says that it was begun; of practice, and of what an earlier layout began,
/// itself, who makes it, and its circumstances.
pub(super) fn first_link(
    connection: &Connection, attempt: &AttemptId, begun: Option<&(ChainLink, BegunDoc)>, key: &[u8; 32],
) -> Result<String, Trouble> {
    if let Some((link, BegunDoc { held: None, .. })) = begun {
        return Ok(keyed(key, &Canonical::of("composure journal 2").text(&link.hash)));
    }
    let mut canonical = Canonical::of("composure journal 1");
    for (_, sql) in chain::PARTS.iter().filter(|(part, _)| ["attempt", "circumstances", "contents"].contains(part)) {
        canonical = canonical.rows(connection, sql, params![attempt])?;
    }
    let identity = identity::frozen(connection, attempt)?;
    let digest = identity.map(|one| one.digest(ChainHash::default())).unwrap_or_default();
    Ok(keyed(key, &canonical.text(&digest)))
}

/// Whether an attempt began under a layout that links its entries.
pub(super) fn begins_linked(connection: &Connection, attempt: &AttemptId) -> Result<bool, Trouble> {
    let sql = "SELECT EXISTS (SELECT 1 FROM circumstances WHERE attempt = ?1)";
    Ok(connection.prepare_cached(sql)?.query_one([attempt], |row| row.get(0))?)
}

/// Whether the entries of an attempt are those that were written, and it is the one that was begun.
pub(super) fn state(connection: &Connection, attempt: &AttemptId, key: &[u8; 32]) -> Result<JournalState, Trouble> {
    let begun = chain::begun_link(connection, attempt)?;
    let entries = linked(connection, attempt, begun.as_ref(), key)?;
    let Some(begun) = begun else {
        let sql = "SELECT EXISTS (SELECT 1 FROM attempts WHERE id = ?1 AND mode = 'assessment')";
        let assesses: bool = connection.prepare_cached(sql)?.query_one([attempt], |row| row.get(0))?;
        let is_untold = assesses && chain::tells_beginnings(connection)?;
        return Ok(if is_untold { JournalState::Altered } else { entries });
    };
    if begun.1.held == Some(false) || !chain::is_as_begun(connection, &begun)? {
        return Ok(JournalState::Altered);
    }
    let ends = journal_end::holds(connection, attempt, key)?;
    let place = begun.0.sequence;
    Ok(match entries {
        JournalState::Held if ends && chain::is_in_doubt_since(connection, place)? => JournalState::Unchecked,
        JournalState::Held if ends => JournalState::Held,
        JournalState::Held if chain::key_changed_since(connection, place)? => JournalState::Unchecked,
        JournalState::Held => JournalState::Altered,
        known => known,
    })
}

/// Whether the entries of an attempt are linked as they were written.
fn linked(
    connection: &Connection, attempt: &AttemptId, begun: Option<&(ChainLink, BegunDoc)>, key: &[u8; 32],
) -> Result<JournalState, Trouble> {
    if !begins_linked(connection, attempt)? {
        // nobody can take its circumstances away: the links of what began without any are empty
        let sql = "SELECT EXISTS (SELECT 1 FROM journal WHERE attempt = ?1 AND link <> '')";
        let linked: bool = connection.prepare_cached(sql)?.query_one([attempt], |row| row.get(0))?;
        return Ok(if linked { JournalState::Altered } else { JournalState::Held });
    }
    let mut last = first_link(connection, attempt, begun, key)?;
    let mut query = connection.prepare_cached(
        "SELECT seq, command, offered, elapsed, at, link FROM journal WHERE attempt = ?1 ORDER BY seq",
    )?;
    let mut rows = query.query([attempt])?;
    while let Some(row) = rows.next()? {
        let mut canonical = Canonical::of(ENTRY).text(&last);
        canonical = canonical.row(row, 5)?;
        let link: String = row.get(5)?;
        if link != keyed(key, &canonical) {
            let sql = "SELECT EXISTS (SELECT 1 FROM chain WHERE kind = 'key_change'
                                      AND at >= (SELECT started_at FROM attempts WHERE id = ?1))";
            let other: bool = connection.prepare_cached(sql)?.query_one([attempt], |row| row.get(0))?;
            return Ok(if other { JournalState::Unchecked } else { JournalState::Altered });
        }
        last = link;
    }
    Ok(JournalState::Held)
}
