//! Which attempts still stand, whose they are, and which can be added to.

use super::error::{StoreError, Trouble};
use super::{AttemptId, SubjectId, accounts};
use rusqlite::{Connection, OptionalExtension as _};

/// The subjects that are one person with `?1`, which is one of them whatever the roster knows.
pub(super) const ONE_PERSON: &str = "SELECT ?1 UNION SELECT subject FROM employees
                          WHERE stands = (SELECT stands FROM employees WHERE subject = ?1)";

/// Those that do not go on in another attempt, in which a turn was taken back.
pub(super) const LEFT: &str = "NOT EXISTS (SELECT 1 FROM help WHERE what = 'taken_back' AND detail = attempts.id)";

/// Refuses who has signed in what is another's; where roles bind, whoever has not signed in anybody's.
pub(super) fn expect_own(connection: &Connection, by: Option<&SubjectId>, subject: &SubjectId) -> Result<(), Trouble> {
    let Some(by) = by else {
        return if accounts::bind(connection)? { Err(StoreError::Others.into()) } else { Ok(()) };
    };
    let sql = format!("SELECT ?2 IN ({ONE_PERSON})");
    let own: bool = connection.prepare_cached(&sql)?.query_one((by, subject), |row| row.get(0))?;
    if own { Ok(()) } else { Err(StoreError::Others.into()) }
}

/// The same, of an attempt; of one that isn't there something else is said.
pub(super) fn expect_own_attempt(
    connection: &Connection, by: Option<&SubjectId>, attempt: &AttemptId,
) -> Result<(), Trouble> {
    let sql = "SELECT subject FROM attempts WHERE id = ?1";
    let whose: Option<SubjectId> = connection.prepare_cached(sql)?.query_row([attempt], |row| row.get(0)).optional()?;
    whose.map_or(Ok(()), |whose| expect_own(connection, by, &whose))
}

/// Refuses an attempt that isn't there or can't be added to.
pub(super) fn expect_open(connection: &Connection, attempt: &AttemptId) -> Result<(), Trouble> {
    let closed = "SELECT EXISTS (SELECT 1 FROM records WHERE attempt = id)
                      OR EXISTS (SELECT 1 FROM practice WHERE attempt = id) FROM attempts WHERE id = ?1";
    match connection.prepare_cached(closed)?.query_row([attempt], |row| row.get(0)).optional()? {
        Some(false) => Ok(()),
        Some(true) => Err(StoreError::Finished { attempt: attempt.clone() }.into()),
        None => Err(StoreError::UnknownAttempt { attempt: attempt.clone() }.into()),
    }
}
