//! Links: what must not be altered unseen is written down one behind the other, each with the hash of the one before.

use super::super::error::{StoreError, Trouble};
use super::super::wire::Worded as _;
use super::super::{ChainHash, LinkKind, Timestamp, clock};
use super::hash::Canonical;
use rusqlite::{Connection, OptionalExtension as _, Row, Transaction};
use serde::Serialize;

/// A link as it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChainLink {
    /// Its place, from 1, without gaps.
    pub sequence: i64,
    /// What it tells, as its word: a later version may know more.
    pub kind: String,
    /// What it says, as JSON; never a personal field.
    pub body: String,
    /// When it was written.
    pub at: Timestamp,
    /// The hash of the one before; empty for the first.
    pub prev: String,
    /// Its own, with the function's name before it.
    pub hash: String,
}

impl ChainLink {
    /// The hash that it must have, by the function that its own names; none where there is no such function.
    pub(in crate::records) fn reckoned(&self) -> Option<String> {
        Some(self.function()?.tagged(self.canonical().bytes()))
    }

    /// The function that its hash names; none where there is no such function.
    pub(in crate::records) fn function(&self) -> Option<ChainHash> {
        ChainHash::named_in(&self.hash)
    }

    fn canonical(&self) -> Canonical {
        let Self { sequence, kind, body, at, prev, hash: _ } = self;
        Canonical::of("composure link 1").number(*sequence).text(kind).text(body).text(at.as_str()).text(prev)
    }
}

/// The columns of a link, for [`link_row`].
pub(in crate::records) const LINK: &str = "SELECT sequence, kind, body, at, prev, hash FROM chain";

pub(in crate::records) fn link_row(row: &Row<'_>) -> rusqlite::Result<ChainLink> {
    Ok(ChainLink {
        sequence: row.get(0)?,
        kind: row.get(1)?,
        body: row.get(2)?,
        at: row.get(3)?,
        prev: row.get(4)?,
        hash: row.get(5)?,
    })
}

/// The last link.
pub(in crate::records) fn tail(connection: &Connection) -> rusqlite::Result<Option<ChainLink>> {
    let sql = format!("{LINK} ORDER BY sequence DESC LIMIT 1");
    connection.prepare_cached(&sql)?.query_row([], link_row).optional()
}

/// Adds a link within a change, and answers it. Whoever does so within `Store::write` has the head signed with it. `body` is JSON
/// in which no personal field stands, only salted digests of them.
///
/// # Errors
/// When it cannot be written, or the last link's hash is by a function that is not known here.
pub(in crate::records) fn append(change: &Transaction<'_>, kind: LinkKind, body: &str) -> Result<ChainLink, Trouble> {
    append_behind(change, tail(change)?.as_ref(), kind, body)
}

/// Adds a link behind the last one, which is known.
pub(in crate::records) fn append_behind(
    change: &Transaction<'_>, tail: Option<&ChainLink>, kind: LinkKind, body: &str,
) -> Result<ChainLink, Trouble> {
    let function = match tail {
        None => ChainHash::default(),
        Some(tail) => tail.function().ok_or(StoreError::Broken { sequence: tail.sequence })?,
    };
    append_by(change, function, tail, kind, body)
}

/// The same, hashed by a function; those that follow are hashed by it too.
pub(super) fn append_by(
    change: &Transaction<'_>, function: ChainHash, tail: Option<&ChainLink>, kind: LinkKind, body: &str,
) -> Result<ChainLink, Trouble> {
    let mut link = ChainLink {
        sequence: tail.map_or(0, |tail| tail.sequence) + 1,
        kind: kind.word().to_owned(),
        body: body.to_owned(),
        at: clock::now(),
        prev: tail.map(|tail| tail.hash.clone()).unwrap_or_default(),
        hash: String::new(),
    };
    link.hash = function.tagged(link.canonical().bytes());
    let sql = "INSERT INTO chain (sequence, kind, body, at, prev, hash) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
    change.prepare_cached(sql)?.execute((link.sequence, &link.kind, &link.body, &link.at, &link.prev, &link.hash))?;
    Ok(link)
}

/// The function by which the next link is hashed.
pub(in crate::records) fn function(connection: &Connection) -> rusqlite::Result<ChainHash> {
    Ok(tail(connection)?.and_then(|tail| ChainHash::named_in(&tail.hash)).unwrap_or_default())
}

/// A body as it is written.
pub(in crate::records) fn json(of: &impl Serialize) -> Result<String, Trouble> {
    Ok(serde_json::to_string(of).map_err(|error| rusqlite::Error::ToSqlConversionFailure(error.into()))?)
}
