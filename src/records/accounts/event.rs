//! How what happens to accounts is stored: a row an event, in the order in which it happened. What a secret or a code is kept as lies
//! apart, and the row has its digest alone: rows are written out with the chain, for anybody to check.

use super::super::chain::RowAbout;
use super::super::error::Trouble;
use super::super::wire::{Word, Worded as _};
use super::super::{ChainHash, LinkKind, SubjectId, Timestamp, chain, clock};
use super::kinds::AccountStep;
use rusqlite::{Connection, OptionalExtension as _, Row, Transaction};

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
    /// It is not as it was written, or gone: whatever it was, nothing that came before it is believed of the account.
    pub(super) is_lost: bool,
}

impl AccountEvent {
    /// Something that happens now.
    pub(super) fn now(subject: &SubjectId, what: AccountStep, by: Option<&SubjectId>) -> Self {
        Self {
            subject: subject.clone(),
            what,
            value: String::new(),
            until: None,
            by: by.cloned(),
            at: clock::now(),
            is_lost: false,
        }
    }

    /// One of which nothing is known but to whom it happened.
    fn lost(subject: SubjectId) -> Self {
        Self { is_lost: true, ..Self::now(&subject, AccountStep::Taken, None) }
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
    let AccountEvent { subject, what, value, until, by, at, is_lost: _ } = event;
    let told = if what.is_kept() { digest(value) } else { value.clone() };
    let sql = "INSERT INTO accounts (subject, what, value, until, by, at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
    change.prepare_cached(sql)?.execute((subject, Word(*what), told, until, by, at))?;
    let id = change.last_insert_rowid();
    if what.is_kept() {
        let sql = "INSERT INTO account_secrets (account, kept) VALUES (?1, ?2)";
        change.prepare_cached(sql)?.execute((id, value))?;
    }
    let about = RowAbout { what: Some(what.word().to_owned()), whose: Some(subject.clone()), ..RowAbout::default() };
    chain::append_row_on(change, LinkKind::Account, id, about)
}

/// What a row has of what is kept apart. That is salted, or random, so its digest tells nothing of it.
fn digest(kept: &str) -> String {
    ChainHash::default().tagged(kept.as_bytes())
}

/// An event, with what is kept apart.
const EVENT: &str =
    "SELECT accounts.*, kept FROM accounts LEFT JOIN account_secrets ON account = accounts.id WHERE accounts.id = ?1";

/// What happened to one account, as links say that it did: what was put there by other means is not believed.
pub(super) fn of(connection: &Connection, subject: &SubjectId) -> Result<Vec<AccountEvent>, Trouble> {
    believed(connection, Some(subject))
}

/// What happened to all accounts.
pub(super) fn all(connection: &Connection) -> Result<Vec<AccountEvent>, Trouble> {
    believed(connection, None)
}

fn believed(connection: &Connection, whose: Option<&SubjectId>) -> Result<Vec<AccountEvent>, Trouble> {
    let mut query = connection.prepare_cached(EVENT)?;
    let mut events = Vec::new();
    for (doc, holds) in chain::held_rows(connection, whose)? {
        let found = if holds { query.query_row([doc.row], row).optional()? } else { None };
        match (found, doc.whose) {
            (Some(event), Some(whose)) if event.subject == whose => events.push(event),
            (_, Some(whose)) => events.push(AccountEvent::lost(whose)),
            // a link that names nobody gives nobody anything
            (_, None) => {}
        }
    }
    Ok(events)
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
        is_lost: false,
    })
}
