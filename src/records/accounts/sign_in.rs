//! Signing in, and setting a secret of one's own.

use super::super::number::folded;
use super::super::{Employee, Setting, Store, SubjectId, Timestamp, clock};
use super::account::{Account, TRIES};
use super::event::{AccountEvent, note};
use super::kinds::{AccountRole, AccountStep};
use super::permission::Permission;
use super::refusal::AccountError;
use super::secret::{self, SecretCost, SecretFault};
use super::{code, event};

/// Whoever has signed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedIn {
    /// The person.
    pub employee: Employee,
    /// The account as it was at that moment.
    account: Account,
    /// By a one-time code: nothing is open to the person before a secret is set ([`Store::set_secret`]).
    pub by_code: bool,
}

impl SignedIn {
    /// The person's roles.
    pub fn roles(&self) -> impl Iterator<Item = AccountRole> {
        self.account.roles()
    }

    /// Whether the person may.
    #[must_use]
    pub fn may(&self, permission: Permission) -> bool {
        !self.by_code && self.account.may(permission)
    }

    /// Refuses who may not.
    ///
    /// # Errors
    /// [`AccountError::NotAllowed`].
    pub fn expect(&self, permission: Permission) -> Result<(), AccountError> {
        if self.may(permission) { Ok(()) } else { Err(AccountError::NotAllowed { permission }) }
    }
}

impl Store {
    /// Signs somebody in by a secret or a one-time code, and writes down that it was tried and what came of it.
    ///
    /// # Errors
    /// [`AccountError::Wrong`] whatever of it is wrong; [`AccountError::Locked`] after too many, whether there is such a number or not.
    pub fn sign_in(&mut self, number: &str, secret: &str) -> Result<SignedIn, AccountError> {
        let employee = self.employee(number)?;
        let subject = employee.as_ref().map_or_else(|| nobody(number), |one| one.subject.clone());
        let lock = self.setting(Setting::LockMinutes)?;
        let account = self.write(|change| {
            let account = Account::after(&event::of(change, &subject)?);
            let now = clock::now();
            if let Some(until) = account.locked_at(&now) {
                return Ok(Err(AccountError::Locked { until: until.clone() }));
            }
            let locks = account.tries + 1 == TRIES;
            let until = now.minutes_later(lock).filter(|_| locks);
            note(change, &AccountEvent::now(&subject, AccountStep::Tried, None).until(until))?;
            Ok(Ok(account))
        })??;
        let signed_in = known(employee, account, secret, &clock::now())?;
        self.write(|change| note(change, &AccountEvent::now(&subject, AccountStep::Entered, None)))?;
        Ok(signed_in)
    }

    /// Signs somebody in where nothing can be written down: on media that can only be read, or in a copy. Wrong ones are not counted.
    ///
    /// # Errors
    /// As [`Store::sign_in`].
    pub fn sign_in_to_read(&self, number: &str, secret: &str) -> Result<SignedIn, AccountError> {
        let employee = self.employee(number)?;
        let subject = employee.as_ref().map_or_else(|| nobody(number), |one| one.subject.clone());
        let (account, now) = (self.account(&subject)?, clock::now());
        if let Some(until) = account.locked_at(&now) {
            return Err(AccountError::Locked { until: until.clone() });
        }
        known(employee, account, secret, &now)
    }

    /// Sets a person's secret in place of a one-time code or of the secret before, which ends. It signs in by the old one first.
    ///
    /// # Errors
    /// As [`Store::sign_in`]; [`AccountError::Weak`].
    pub fn set_secret(
        &mut self, number: &str, old: &str, new: &str, cost: SecretCost,
    ) -> Result<SignedIn, AccountError> {
        let signed_in = self.sign_in(number, old)?;
        let Employee { subject, number, name, .. } = &signed_in.employee;
        if let Some(fault) = secret::fault(new, number, name) {
            return Err(AccountError::Weak { fault });
        }
        if signed_in.account.code.as_ref().is_some_and(|(kept, _)| *kept == code::hash(subject, new)) {
            return Err(AccountError::Weak { fault: SecretFault::Code });
        }
        let hash = secret::hash(new, cost).ok_or(AccountError::Unreckoned)?;
        self.write(|change| {
            let account = Account::after(&event::of(change, subject)?);
            // what it was set in place of was ended meanwhile
            if (&account.secret, &account.code) != (&signed_in.account.secret, &signed_in.account.code) {
                return Ok(Err(AccountError::Wrong));
            }
            note(change, &AccountEvent::now(subject, AccountStep::Secret, Some(subject)).of(hash))?;
            Ok(Ok(()))
        })??;
        let account = self.account(subject)?;
        Ok(SignedIn { account, by_code: false, ..signed_in })
    }
}

/// Whether the secret is the account's. Takes as long whatever is wrong.
fn known(
    employee: Option<Employee>, account: Account, secret: &str, now: &Timestamp,
) -> Result<SignedIn, AccountError> {
    let is_code = |subject: &SubjectId| account.code_at(now).is_some_and(|hash| hash == code::hash(subject, secret));
    let (right, by_code) = match (&employee, &account.secret) {
        (Some(_), Some(hash)) => (secret::is(secret, hash), false),
        (employee, _) => {
            secret::pretend(secret);
            (employee.as_ref().is_some_and(|one| is_code(&one.subject)), true)
        }
    };
    let employee = employee.filter(|_| right).ok_or(AccountError::Wrong)?;
    Ok(SignedIn { employee, account, by_code })
}

/// Under what it is counted that somebody tries a number that nobody has: one of 65,536, so that what was typed, which may have
/// been a secret, can't be told from it.
fn nobody(number: &str) -> SubjectId {
    let hash = blake3::derive_key("composure nobody has this number", folded(number).as_bytes());
    let [one, other, ..] = hash;
    SubjectId::nobody(u16::from_le_bytes([one, other]))
}
