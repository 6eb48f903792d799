//! Who made an attempt, as he was when it began: later transfers, marriages and new numbers change nothing of it. The chain holds a
//! salted digest alone, so that erasing the fields and their salt leaves it whole.

use super::chain::{Canonical, hex};
use super::{AttemptId, ChainHash, SubjectId};
use rusqlite::{Connection, OptionalExtension as _, Row, Transaction};

/// Somebody as the roster had him on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identity {
    /// The bank's number for him.
    pub number: String,
    /// The name.
    pub name: String,
    /// The outlet.
    pub branch: String,
    /// What he did there; empty where the roster didn't say.
    pub position: String,
    salt: String,
}

impl Identity {
    /// What the chain holds of it.
    pub(super) fn digest(&self, function: ChainHash) -> String {
        let Self { number, name, branch, position, salt } = self;
        let bytes =
            Canonical::of("composure identity 1").text(salt).text(number).text(name).text(branch).text(position);
        function.hex(bytes.bytes())
    }

    /// As it is stored.
    pub(super) const fn of(number: String, name: String, branch: String, position: String, salt: String) -> Self {
        Self { number, name, branch, position, salt }
    }

    /// The random text that keeps its digest from telling whose it is.
    #[must_use]
    pub fn salt(&self) -> &str {
        &self.salt
    }
}

/// Writes down who begins an attempt, as the roster has him now.
pub(super) fn freeze(change: &Transaction<'_>, attempt: &AttemptId, subject: &SubjectId) -> rusqlite::Result<()> {
    let sql = "INSERT INTO identities (attempt, salt, number, name, branch, position)
               SELECT ?1, ?2, whose.number, whose.name, whose.branch, whose.position
               FROM employees AS made JOIN employees AS whose ON whose.subject = made.stands WHERE made.subject = ?3";
    let salt = hex(&rand::random::<[u8; 16]>());
    change.prepare_cached(sql)?.execute((attempt, salt, subject))?;
    Ok(())
}

/// Who made an attempt; none where that was erased, or never known.
pub(super) fn frozen(connection: &Connection, attempt: &AttemptId) -> rusqlite::Result<Option<Identity>> {
    let sql = "SELECT number AS then_number, name AS then_name, branch AS then_branch, position AS then_position, salt
               FROM identities WHERE attempt = ?1";
    connection.prepare_cached(sql)?.query_row([attempt], identity_row).optional()
}

pub(super) fn identity_row(row: &Row<'_>) -> rusqlite::Result<Identity> {
    Ok(Identity {
        number: row.get("then_number")?,
        name: row.get("then_name")?,
        branch: row.get("then_branch")?,
        position: row.get("then_position")?,
        salt: row.get("salt")?,
    })
}
