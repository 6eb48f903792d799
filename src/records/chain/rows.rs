//! Rows that have a link each: what is noted on a record, and whatever else is written down row by row. One list says which
//! tables these are; appending, verifying and writing out go by it.

use super::super::error::Trouble;
use super::super::wire::Worded as _;
use super::super::{AttemptId, ChainHash, LinkKind, SubjectId};
use super::hash::Canonical;
use super::link::{ChainLink, append_by, function, tail};
use super::{ChainFault, ChainFaultKind, FaultAt, json};
use rusqlite::{Connection, OptionalExtension as _, Transaction};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// A table each row of which has a link.
pub(in crate::records) struct LinkedTable {
    /// The kind of its links; also what its rows are hashed as.
    pub(in crate::records) kind: LinkKind,
    /// The table. Its rows are found by `id`.
    pub(in crate::records) name: &'static str,
    /// Its columns, one by one, `id` first: what a later layout adds must not change the digests of today. No personal field is
    /// among them.
    pub(in crate::records) columns: &'static str,
}

/// All of them.
pub(in crate::records) const LINKED: &[LinkedTable] = &[
    LinkedTable {
        kind: LinkKind::Note,
        name: "notes",
        columns: "id, attempt, kind, outcome, subject, reason_digest, at",
    },
    LinkedTable { kind: LinkKind::Account, name: "accounts", columns: "id, subject, what, value, until, by, at" },
    LinkedTable { kind: LinkKind::Access, name: "access", columns: "id, subject, what, whose, count, filter, at" },
    LinkedTable { kind: LinkKind::Acknowledged, name: "acknowledged", columns: "id, subject, notice, at" },
    LinkedTable { kind: LinkKind::Notice, name: "notices", columns: "id, version, locale, body, at" },
    LinkedTable { kind: LinkKind::Decision, name: "decisions", columns: "id, name, value, by, at" },
];

impl LinkedTable {
    pub(super) fn of(kind: LinkKind) -> Option<&'static Self> {
        LINKED.iter().find(|table| table.kind == kind)
    }

    /// The question for one row.
    pub(in crate::records) fn sql(&self) -> String {
        format!("SELECT {} FROM {} WHERE id = ?1", self.columns, self.name)
    }

    /// The digest of a row; none where there is none.
    pub(super) fn digest(&self, connection: &Connection, by: ChainHash, row: i64) -> rusqlite::Result<Option<String>> {
        let columns = self.columns.split(',').count();
        let bytes = |row: &rusqlite::Row<'_>| {
            Canonical::of(&format!("composure {} 1", self.kind.word()))
                .row(row, columns)
                .map(|bytes| by.hex(bytes.bytes()))
        };
        connection.prepare_cached(&self.sql())?.query_row([row], bytes).optional()
    }
}

/// The body of a link of a row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::records) struct RowLinkDoc {
    /// The digest of the row, by the function that the link's hash names.
    pub(in crate::records) digest: String,
    /// The attempt that a note is on, so that a note that is gone is missed where its record is shown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(in crate::records) of: Option<AttemptId>,
    /// Its id.
    pub(in crate::records) row: i64,
    /// What happened to an account, as its row has it: what opens something is believed by its link alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(in crate::records) what: Option<String>,
    /// Whose account, so that a row that is gone or is another's by now is missed where he signs in: a random id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(in crate::records) whose: Option<SubjectId>,
}

/// What a link of a row says beside the row's digest.
#[derive(Clone, Debug, Default)]
pub(in crate::records) struct RowAbout {
    /// The attempt that it is on.
    pub(in crate::records) of: Option<AttemptId>,
    /// What happened.
    pub(in crate::records) what: Option<String>,
    /// To whom.
    pub(in crate::records) whose: Option<SubjectId>,
}

/// Links a row that was written within this change; `kind` says in which of the [`LINKED`] tables it is.
///
/// # Errors
/// When there is no such row, or it cannot be written.
pub(in crate::records) fn append_row(change: &Transaction<'_>, kind: LinkKind, row: i64) -> Result<(), Trouble> {
    append_row_on(change, kind, row, RowAbout::default())
}

/// The same, of a row that is about something.
pub(in crate::records) fn append_row_on(
    change: &Transaction<'_>, kind: LinkKind, row: i64, about: RowAbout,
) -> Result<(), Trouble> {
    append_row_by(change, function(change)?, kind, row, about)
}

/// The same, hashed by a function, as are those that follow.
pub(in crate::records) fn append_row_by(
    change: &Transaction<'_>, function: ChainHash, kind: LinkKind, row: i64, about: RowAbout,
) -> Result<(), Trouble> {
    let RowAbout { of, what, whose } = about;
    let table = LinkedTable::of(kind).ok_or(rusqlite::Error::QueryReturnedNoRows)?;
    let digest = table.digest(change, function, row)?.ok_or(rusqlite::Error::QueryReturnedNoRows)?;
    append_by(change, function, tail(change)?.as_ref(), kind, &json(&RowLinkDoc { digest, of, row, what, whose })?)?;
    Ok(())
}

/// Which rows links spoke of, by table.
#[derive(Default)]
pub(super) struct RowsSeen(BTreeMap<&'static str, BTreeSet<i64>>);

impl RowsSeen {
    /// Holds a row against its link.
    pub(super) fn hold(
        &mut self, connection: &Connection, link: &ChainLink, kind: LinkKind, doc: &RowLinkDoc,
    ) -> Result<Option<ChainFault>, Trouble> {
        let Some(table) = LinkedTable::of(kind) else { return Ok(None) };
        let fault = |what| Some(ChainFault::new(FaultAt::Row { kind, row: doc.row }, what));
        if !self.0.entry(table.name).or_default().insert(doc.row) {
            return Ok(fault(ChainFaultKind::Twice));
        }
        let by = ChainHash::named_in(&link.hash).unwrap_or_default();
        Ok(match table.digest(connection, by, doc.row)? {
            None => fault(ChainFaultKind::Missing),
            Some(digest) if digest != doc.digest => fault(ChainFaultKind::Row),
            Some(_) => None,
        })
    }

    /// The rows of which no link spoke.
    pub(super) fn unlinked(&self, connection: &Connection) -> rusqlite::Result<Vec<(LinkKind, i64)>> {
        let mut all = Vec::new();
        for table in LINKED {
            let seen = self.0.get(table.name);
            let mut query = connection.prepare(&format!("SELECT id FROM {} ORDER BY id", table.name))?;
            let ids = query.query_map([], |row| row.get::<_, i64>(0))?;
            for id in ids {
                let id = id?;
                if seen.is_none_or(|seen| !seen.contains(&id)) {
                    all.push((table.kind, id));
                }
            }
        }
        Ok(all)
    }
}
