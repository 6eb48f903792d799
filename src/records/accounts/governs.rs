//! Who answers for a station: HR who can sign in. Somebody always does, unless the machine itself is asked (`Store::recover`); and
//! a role ends with whoever leaves.

use super::super::error::Trouble;
use super::super::wire::Worded as _;
use super::super::{SubjectId, Timestamp, clock};
use super::account::Account;
use super::event::{self, AccountEvent, note};
use super::kinds::{AccountRole, AccountStep};
use rusqlite::{Connection, Transaction};

/// The links that say that a role came to somebody, or that such was seen; their index is asked by it.
pub(super) const ROLES: &str = "kind = 'account' AND body ->> '$.what' IN ('granted', 'recovered', 'acknowledged')";

impl Account {
    /// Whether its person can sign in, by a secret or by a code that still holds.
    pub(super) fn opens_at(&self, now: &Timestamp) -> bool {
        self.has_secret() || self.code_at(now).is_some()
    }
}

/// Whether HR who can sign in is left where these are HR no longer; also where none of them ever was.
pub(in crate::records) fn stays_governed(connection: &Connection, without: &[&SubjectId]) -> Result<bool, Trouble> {
    let sql = format!(
        "SELECT whose, employees.subject IS NOT NULL
         FROM (SELECT DISTINCT body ->> '$.whose' AS whose FROM chain
               WHERE {ROLES} AND body ->> '$.what' IN ('granted', 'recovered') AND body ->> '$.whose' IS NOT NULL)
         LEFT JOIN employees ON employees.subject = whose AND on_roster AND stands = employees.subject"
    );
    let mut query = connection.prepare_cached(&sql)?;
    let rows = query.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let (mut goes, mut stays, now) = (false, false, clock::now());
    for row in rows {
        let (subject, is_on_roster): (SubjectId, bool) = row?;
        let account = Account::after(&event::of(connection, &subject)?);
        if account.has(AccountRole::Hr) {
            let is_without = without.contains(&&subject);
            goes |= is_without;
            stays |= !is_without && is_on_roster && account.opens_at(&now);
        }
    }
    Ok(stays || !goes)
}

/// Takes all roles from whoever leaves, or is found to be another: one who comes back comes back as a learner.
pub(in crate::records) fn end_roles(
    change: &Transaction<'_>, subject: &SubjectId, by: Option<&SubjectId>,
) -> Result<(), Trouble> {
    let account = Account::after(&event::of(change, subject)?);
    for role in AccountRole::GRANTED.into_iter().filter(|role| account.has(*role)) {
        note(change, &AccountEvent::now(subject, AccountStep::Taken, by).of(role.word()))?;
    }
    Ok(())
}
