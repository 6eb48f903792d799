//! The way back when the last HR has left or knows the secret no more: whoever may write the store's file makes somebody HR at the
//! machine itself. It is told on every screen until an HR has seen it.

use super::super::wire::Word;
use super::super::{Employee, Store, StoreError, SubjectId, Timestamp};
use super::code::OneTimeCode;
use super::event::{self, AccountEvent, note};
use super::governs::ROLES;
use super::hands::StationHands;
use super::kinds::AccountStep;
use super::manage::{Holder, refusal};
use super::permission::Permission;
use super::refusal::AccountError;
use rusqlite::OptionalExtension as _;

/// That somebody was made HR at the machine itself, and no HR has acknowledged it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recovery {
    /// Whom; none where the roster no longer knows.
    pub employee: Option<Employee>,
    /// When.
    pub at: Timestamp,
    subject: SubjectId,
}

impl Store {
    /// Makes somebody HR at the machine itself, and issues a one-time code. From now on roles bind, if they did not.
    ///
    /// # Errors
    /// [`AccountError::Unknown`], [`AccountError::Sample`].
    pub fn recover(&mut self, number: &str) -> Result<(Holder, OneTimeCode), AccountError> {
        self.recover_to(number, |_, _| Ok(()))
    }

    /// The same; the code is handed over before it is on disk, and where that fails nothing was changed.
    ///
    /// # Errors
    /// As [`Store::recover`], or what `hand_over` answers.
    pub fn recover_to<E: From<AccountError>>(
        &mut self, number: &str, hand_over: impl FnOnce(&Holder, &OneTimeCode) -> Result<(), E>,
    ) -> Result<(Holder, OneTimeCode), E> {
        self.make_hr(number, AccountStep::Recovered, hand_over)
    }

    /// The last recovery that no HR has acknowledged.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn recovery(&self) -> Result<Option<Recovery>, StoreError> {
        let found = self.read(|connection| {
            // by its link: a row is taken away, or put behind it, by whoever writes to the file
            let sql = format!(
                "SELECT body ->> '$.whose', at FROM chain WHERE {ROLES} AND body ->> '$.what' = ?1
                     AND sequence > coalesce((SELECT max(sequence) FROM chain
                                              WHERE {ROLES} AND body ->> '$.what' = ?2), 0)
                 ORDER BY sequence DESC LIMIT 1"
            );
            let steps = (Word(AccountStep::Recovered), Word(AccountStep::Acknowledged));
            let mut query = connection.prepare_cached(&sql)?;
            Ok(query.query_row(steps, |row| Ok((row.get::<_, SubjectId>(0)?, row.get(1)?))).optional()?)
        })?;
        let Some((subject, at)) = found else { return Ok(None) };
        let employee = self.whose(&subject)?;
        Ok(Some(Recovery { employee, at, subject }))
    }

    /// Acknowledges all recoveries so far. Where another HR could sign in when the first of them was made, that is for HR who owes
    /// neither the role nor the way in to anybody who was recovered; whatever became of the others since.
    ///
    /// # Errors
    /// [`AccountError::NotAllowed`] unless `by` may, [`AccountError::NothingRecovered`], [`AccountError::OwnRecovery`].
    pub fn acknowledge_recovery(&mut self, by: &SubjectId) -> Result<Recovery, AccountError> {
        let recovery = self.recovery()?.ok_or(AccountError::NothingRecovered)?;
        self.write(|change| {
            if let Some(refused) = refusal(change, by, Permission::GrantRoles)? {
                return Ok(Err(refused));
            }
            if !StationHands::after(&event::all(change)?).may_acknowledge(by) {
                return Ok(Err(AccountError::OwnRecovery));
            }
            note(change, &AccountEvent::now(&recovery.subject, AccountStep::Acknowledged, Some(by)))?;
            Ok(Ok(()))
        })??;
        Ok(recovery)
    }
}
