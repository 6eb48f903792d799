//! Whether a row that somebody reads is the one that its link speaks of, without a walk along all of the chain.

use super::super::error::Trouble;
use super::super::wire::Worded as _;
use super::super::{LinkKind, SubjectId};
use super::head;
use super::link::{ChainLink, LINK, link_row};
use super::rows::{LinkedTable, RowLinkDoc};
use rusqlite::{Connection, OptionalExtension as _};

/// What the one link that speaks of a row says, with its place, where the row is as that says and the link stands as it was signed;
/// none where anything of this is otherwise. Asked of rows whose kind has an index: notes, decisions, acknowledged notices.
pub(in crate::records) fn held_row(
    connection: &Connection, kind: LinkKind, row: i64,
) -> Result<Option<(i64, RowLinkDoc)>, Trouble> {
    let Some(table) = LinkedTable::of(kind) else { return Ok(None) };
    // the kind is written out, so that the index of its rows is taken
    let sql = format!("{LINK} WHERE kind = '{}' AND body ->> '$.row' = ?1 LIMIT 2", kind.word());
    let mut query = connection.prepare_cached(&sql)?;
    let mut rows = query.query_map([row], link_row)?;
    let (Some(link), None) = (rows.next().transpose()?, rows.next()) else { return Ok(None) };
    let Ok(doc) = serde_json::from_str::<RowLinkDoc>(&link.body) else { return Ok(None) };
    let holds = holds(connection, table, &link, &doc)?;
    Ok(Some((link.sequence, doc)).filter(|_| holds))
}

/// The rows of accounts that links speak of, of one person or of all, in the order in which they were written; each with whether it is
/// as its link says. A row of which none speaks is not among them.
pub(in crate::records) fn held_rows(
    connection: &Connection, whose: Option<&SubjectId>,
) -> Result<Vec<(RowLinkDoc, bool)>, Trouble> {
    let Some(table) = LinkedTable::of(LinkKind::Account) else { return Ok(Vec::new()) };
    let which = if whose.is_some() { "body ->> '$.whose' = ?1" } else { "?1 IS NULL" };
    let sql = format!("{LINK} WHERE kind = 'account' AND {which} ORDER BY sequence");
    let mut query = connection.prepare_cached(&sql)?;
    let mut rows = Vec::new();
    for link in query.query_map([whose], link_row)? {
        let link = link?;
        if let Ok(doc) = serde_json::from_str::<RowLinkDoc>(&link.body) {
            let holds = holds(connection, table, &link, &doc)?;
            rows.push((doc, holds));
        }
    }
    Ok(rows)
}

/// The last link of a kind that speaks of somebody; of a kind whose links have an index by it: the roster's.
pub(in crate::records) fn last_about(
    connection: &Connection, kind: LinkKind, subject: &SubjectId,
) -> Result<Option<ChainLink>, Trouble> {
    let sql =
        format!("{LINK} WHERE kind = '{}' AND body ->> '$.subject' = ?1 ORDER BY sequence DESC LIMIT 1", kind.word());
    Ok(connection.prepare_cached(&sql)?.query_row([subject], link_row).optional()?)
}

/// Whether a row is as its link says, and the link stands.
fn holds(connection: &Connection, table: &LinkedTable, link: &ChainLink, doc: &RowLinkDoc) -> Result<bool, Trouble> {
    let Some(function) = link.function() else { return Ok(false) };
    Ok(table.digest(connection, function, doc.row)?.as_ref() == Some(&doc.digest) && stands(connection, link)?)
}

/// Whether a link that was signed is what its hash says, and another follows from it, or it is the signed end; and no breach was found behind it.
pub(in crate::records) fn stands(connection: &Connection, link: &ChainLink) -> Result<bool, Trouble> {
    if link.reckoned().as_ref() != Some(&link.hash) {
        return Ok(false);
    }
    let next = "SELECT prev FROM chain WHERE sequence = ?1 + 1";
    let next: Option<String> =
        connection.prepare_cached(next)?.query_row([link.sequence], |row| row.get(0)).optional()?;
    let follows = match next {
        Some(prev) => prev == link.hash,
        None => head::head(connection)?
            .is_some_and(|head| (head.sequence, &head.hash) == (link.sequence, &link.hash) && head.is_signed()),
    };
    // what was put behind the signed end by somebody else stands there for ever, before the link that says so
    let breached =
        "SELECT EXISTS (SELECT 1 FROM chain WHERE kind = 'breach' AND body ->> '$.sequence' <= ?1 AND sequence > ?1
                                   AND (body ->> '$.sequence' < ?1 OR body ->> '$.hash' <> ?2))";
    let breached: bool =
        connection.prepare_cached(breached)?.query_one((link.sequence, &link.hash), |row| row.get(0))?;
    Ok(follows && !breached)
}
