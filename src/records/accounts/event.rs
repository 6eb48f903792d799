//! How what happens to accounts is stored: a row an event, in the order in which it happened. What a secret or a code is kept as lies
//! apart, and the row has its digest alone: rows are written out with the chain, for anybody to check.

use super::super::error::Trouble;
use super::super::wire::Word;
use super::super::{ChainHash, LinkKind, SubjectId, Timestamp, chain, clock};
use super::kinds::AccountStep;
use rusqlite::{Connection, Row, Transaction};

/// One event.
#[derive(Clone, Debug)]
pub(super) struct AccountEvent {
    /// Whose account.
    pub(super) subject: SubjectId,
    /// What happened.
    pub(super) what: AccountStep,
    /// A role's word, a secret's PHC string, a code's hash; else empty.
    pub(super) value: String,
    /// Until when a code holds, or nobody can sign in.
    pub(super) until: Option<Timestamp>,
    /// Who did it; nobody who is known where it was done at the machine itself.
    pub(super) by: Option<SubjectId>,
    /// When.
    pub(super) at: Timestamp,
}

impl AccountEvent {
    /// Something that happens now.
    pub(super) fn now(subject: &SubjectId, what: AccountStep, by: Option<&SubjectId>) -> Self {
        Self { subject: subject.clone(), what, value: String::new(), until: None, by: by.cloned(), at: clock::now() }
    }

    /// The same, with what it is about.
    pub(super) fn of(self, value: impl Into<String>) -> Self {
        Self { value: value.into(), ..self }
    }

    /// The same, until then.
    pub(super) fn until(self, until: Option<Timestamp>) -> Self {
        Self { until, ..self }
    }
}

/// Writes an event down.
pub(super) fn note(change: &Transaction<'_>, event: &AccountEvent) -> Result<(), Trouble> {
    let AccountEvent { subject, what, value, until, by, at } = event;
    let told = if what.is_kept() { digest(value) } else { value.clone() };
    let sql = "INSERT INTO accounts (subject, what, value, until, by, at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
    change.prepare_cached(sql)?.execute((subject, Word(*what), told, until, by, at))?;
    let id = change.last_insert_rowid();
    if what.is_kept() {
        let sql = "INSERT INTO account_secrets (account, kept) VALUES (?1, ?2)";
        change.prepare_cached(sql)?.execute((id, value))?;
    }
    chain::append_row(change, LinkKind::Account, id)
}

/// What a row has of what is kept apart. That is salted, or random, so its digest tells nothing of it.
fn digest(kept: &str) -> String {
    ChainHash::default().tagged(kept.as_bytes())
}

/// The events, with what is kept apart.
const EVENTS: &str = "SELECT accounts.*, kept FROM accounts LEFT JOIN account_secrets ON account = accounts.id";

/// What happened to one account.
pub(super) fn of(connection: &Connection, subject: &SubjectId) -> Result<Vec<AccountEvent>, Trouble> {
    let mut query = connection.prepare_cached(&format!("{EVENTS} WHERE subject = ?1 ORDER BY id"))?;
    let rows = query.query_map([subject], row)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// What happened to all accounts.
pub(super) fn all(connection: &Connection) -> Result<Vec<AccountEvent>, Trouble> {
    let mut query = connection.prepare_cached(&format!("{EVENTS} ORDER BY id"))?;
    let rows = query.query_map([], row)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn row(row: &Row<'_>) -> rusqlite::Result<AccountEvent> {
    let (what, told) = (row.get::<_, Word<AccountStep>>("what")?.0, row.get::<_, String>("value")?);
    // another one than was linked opens nothing
    let kept = row.get::<_, Option<String>>("kept")?.filter(|kept| digest(kept) == told);
    Ok(AccountEvent {
        subject: row.get("subject")?,
        what,
        value: if what.is_kept() { kept.unwrap_or_default() } else { told },
        until: row.get("until")?,
        by: row.get("by")?,
        at: row.get("at")?,
    })
}
