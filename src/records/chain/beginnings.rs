//! How the chain of a store that has come to a layout tells of every assessment from then on that it was begun.

use super::super::error::Trouble;
use super::super::{AttemptId, JournalState, LinkKind, SubjectId, journal_end, journal_links, people};
use super::begun::{OPEN, begun, tells_beginnings};
use super::expect::expect_signed;
use super::key::StationKey;
use super::link::{self, append, json};
use super::{head, running};
use rusqlite::{Connection, TransactionBehavior};
use serde::{Deserialize, Serialize};

/// The body of a link that says to which layout the store came.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct LayoutDoc {
    /// Its number.
    layout: u32,
}

/// Has the chain of a store that has come to this layout tell of every assessment that it was begun, those that are under way among
/// them, as they are found. Where it does nothing is written.
pub(in crate::records) fn tell_beginnings(
    connection: &mut Connection, key: &StationKey, layout: u32,
) -> Result<(), Trouble> {
    if tells_beginnings(connection)? {
        return Ok(());
    }
    let change = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    // another program may have done it while we waited
    if tells_beginnings(&change)? {
        return Ok(());
    }
    expect_signed(&change)?;
    let open: Vec<(AttemptId, SubjectId)> = {
        let mut query =
            change.prepare(&format!("SELECT id, subject FROM attempts WHERE id IN ({OPEN}) ORDER BY rowid"))?;
        let rows = query.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        rows.collect::<Result<_, _>>()?
    };
    let mut held = Vec::new();
    for (attempt, subject) in open {
        let state = journal_links::state(&change, &attempt, &key.journal())?;
        held.push((attempt, subject, state != JournalState::Altered));
    }
    append(&change, LinkKind::Layout, &json(&LayoutDoc { layout })?)?;
    for (attempt, subject, held) in &held {
        begun(&change, attempt, subject, Some(*held))?;
        journal_end::put(&change, attempt, &key.journal())?;
    }
    people::link_all(&change)?;
    if let Some(tail) = link::tail(&change)? {
        head::sign(&change, &tail, key)?;
    }
    running::sign(&change, key)?;
    change.commit()?;
    Ok(())
}
