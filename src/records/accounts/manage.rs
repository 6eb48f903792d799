//! What HR does with accounts: roles, codes, lock-outs; and how a station gets its first HR.

use super::super::error::Trouble;
use super::super::wire::{Word, Worded as _};
use super::super::{Employee, Setting, Store, StoreError, SubjectId, Timestamp, clock};
use super::account::Account;
use super::code::{self, OneTimeCode};
use super::event::{self, AccountEvent, note};
use super::governs::{ROLES, stays_governed};
use super::kinds::{AccountRole, AccountStep};
use super::permission::Permission;
use super::refusal::AccountError;
use rusqlite::{Connection, OptionalExtension as _, Transaction};
use std::collections::HashMap;

/// Somebody on the roster with the account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holder {
    /// The person.
    pub employee: Employee,
    /// The account.
    pub account: Account,
}

impl Store {
    /// Whether roles bind: somebody was made HR once. Until then the station is open, and nothing that comes from it is evidence of
    /// who did what.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn roles_bind(&self) -> Result<bool, StoreError> {
        self.read(bind)
    }

    /// Since when roles bind; none while the station is open. What was begun before is no evidence of who played.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn roles_bind_since(&self) -> Result<Option<Timestamp>, StoreError> {
        self.read(|connection| {
            let sql = format!("SELECT at FROM accounts WHERE {MADE_HR} ORDER BY id LIMIT 1");
            Ok(connection.prepare_cached(&sql)?.query_row(made_hr(), |row| row.get(0)).optional()?)
        })
    }

    /// Somebody's account.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn account(&self, subject: &SubjectId) -> Result<Account, StoreError> {
        self.read(|connection| Ok(Account::after(&event::of(connection, subject)?)))
    }

    /// Everybody on the roster with the account, by number.
    ///
    /// # Errors
    /// When they cannot be read.
    pub fn holders(&self) -> Result<Vec<Holder>, StoreError> {
        let mut accounts = self.read(accounts)?;
        let holder = |employee: Employee| {
            let account = accounts.remove(&employee.subject).unwrap_or_default();
            Holder { employee, account }
        };
        Ok(self.employees()?.into_iter().map(holder).collect())
    }

    /// Makes somebody the first HR of an open station, and issues a one-time code. From now on roles bind.
    ///
    /// # Errors
    /// [`AccountError::Bound`] where somebody was made HR before; [`AccountError::Unknown`], [`AccountError::Sample`].
    pub fn found_hr(&mut self, number: &str) -> Result<(Holder, OneTimeCode), AccountError> {
        self.found_hr_to(number, |_, _| Ok(()))
    }

    /// The same; the code is handed over before it is on disk, and where that fails nothing was changed.
    ///
    /// # Errors
    /// As [`Store::found_hr`], or what `hand_over` answers.
    pub fn found_hr_to<E: From<AccountError>>(
        &mut self, number: &str, hand_over: impl FnOnce(&Holder, &OneTimeCode) -> Result<(), E>,
    ) -> Result<(Holder, OneTimeCode), E> {
        self.make_hr(number, AccountStep::Granted, hand_over)
    }

    /// Makes somebody HR at the machine itself, and issues a code that is handed over before it is on disk.
    pub(super) fn make_hr<E: From<AccountError>>(
        &mut self, number: &str, step: AccountStep, hand_over: impl FnOnce(&Holder, &OneTimeCode) -> Result<(), E>,
    ) -> Result<(Holder, OneTimeCode), E> {
        let employee = self.holder_of(number)?;
        let until = self.code_until()?;
        let made = |change: &Transaction<'_>| {
            if step == AccountStep::Granted && bind(change)? {
                return Ok(Err(AccountError::Bound));
            }
            let mut account = Account::after(&event::of(change, &employee.subject)?);
            let made = AccountEvent::now(&employee.subject, step, None);
            let made = if step == AccountStep::Granted { made.of(AccountRole::Hr.word()) } else { made };
            let (code, issued) = coded(&employee.subject, until.as_ref(), None);
            // what is linked within a change is believed once it is signed
            for event in [made, issued] {
                note(change, &event)?;
                account.take(&event);
            }
            Ok(Ok((Holder { employee: employee.clone(), account }, code)))
        };
        self.write_and_hand_over(made, |(holder, code)| hand_over(holder, code))
    }

    /// Does a change, and hands over what came of it before it is on disk: what cannot be handed over is undone.
    fn write_and_hand_over<T, E: From<AccountError>>(
        &mut self, work: impl FnOnce(&Transaction<'_>) -> Result<Result<T, AccountError>, Trouble>,
        hand_over: impl FnOnce(&T) -> Result<(), E>,
    ) -> Result<T, E> {
        let mut not_handed = None;
        let done = self.write(|change| {
            let made = match work(change)? {
                Ok(made) => made,
                Err(refused) => return Ok(Err(refused)),
            };
            if let Err(error) = hand_over(&made) {
                not_handed = Some(error);
                // any error undoes the change; this one is not told
                return Err(rusqlite::Error::QueryReturnedNoRows.into());
            }
            Ok(Ok(made))
        });
        match (not_handed, done) {
            (Some(error), _) => Err(error),
            (None, Ok(done)) => Ok(done?),
            (None, Err(error)) => Err(AccountError::from(error).into()),
        }
    }

    /// Grants a role. Who has it keeps it.
    ///
    /// # Errors
    /// [`AccountError::NotAllowed`] unless `by` may, [`AccountError::Everybodys`], [`AccountError::Unknown`],
    /// [`AccountError::Sample`], [`AccountError::Open`].
    pub fn grant(&mut self, number: &str, role: AccountRole, by: &SubjectId) -> Result<Holder, AccountError> {
        self.change_role(number, role, AccountStep::Granted, by)
    }

    /// Takes a role. Who lacks it goes on without.
    ///
    /// # Errors
    /// As [`Store::grant`]; [`AccountError::LastHr`] where nobody could grant it again.
    pub fn take(&mut self, number: &str, role: AccountRole, by: &SubjectId) -> Result<Holder, AccountError> {
        self.change_role(number, role, AccountStep::Taken, by)
    }

    fn change_role(
        &mut self, number: &str, role: AccountRole, step: AccountStep, by: &SubjectId,
    ) -> Result<Holder, AccountError> {
        if role == AccountRole::Learner {
            return Err(AccountError::Everybodys);
        }
        let employee = self.holder_of(number)?;
        self.write(|change| {
            if let Some(refused) = refusal(change, by, Permission::GrantRoles)? {
                return Ok(Err(refused));
            }
            let account = Account::after(&event::of(change, &employee.subject)?);
            if account.has(role) == (step == AccountStep::Granted) {
                return Ok(Ok(()));
            }
            let takes_hr = step == AccountStep::Taken && role == AccountRole::Hr;
            if takes_hr && !stays_governed(change, &[&employee.subject])? {
                return Ok(Err(AccountError::LastHr));
            }
            note(change, &AccountEvent::now(&employee.subject, step, Some(by)).of(role.word()))?;
            Ok(Ok(()))
        })??;
        let account = self.account(&employee.subject)?;
        Ok(Holder { employee, account })
    }

    /// Issues one-time codes, all or none; whatever secret and code these people had before ends. Answers until when they hold.
    ///
    /// # Errors
    /// [`AccountError::NotAllowed`] unless `by` may, [`AccountError::Open`].
    pub fn issue_codes(
        &mut self, people: &[Employee], by: &SubjectId,
    ) -> Result<(Vec<OneTimeCode>, Option<Timestamp>), AccountError> {
        self.issue_codes_to(people, by, |_, _| Ok(()))
    }

    /// The same; the codes are handed over before they are on disk, and where that fails whatever these people had before stays.
    ///
    /// # Errors
    /// As [`Store::issue_codes`], or what `hand_over` answers.
    pub fn issue_codes_to<E: From<AccountError>>(
        &mut self, people: &[Employee], by: &SubjectId,
        hand_over: impl FnOnce(&[OneTimeCode], Option<&Timestamp>) -> Result<(), E>,
    ) -> Result<(Vec<OneTimeCode>, Option<Timestamp>), E> {
        if let Some(sample) = people.iter().find(|one| one.sample) {
            return Err(AccountError::Sample { number: sample.number.clone() }.into());
        }
        let until = self.code_until()?;
        let issued = |change: &Transaction<'_>| {
            if let Some(refused) = refusal(change, by, Permission::IssueCodes)? {
                return Ok(Err(refused));
            }
            let one = |person: &Employee| issue(change, &person.subject, until.as_ref(), Some(by));
            Ok(Ok(people.iter().map(one).collect::<Result<Vec<_>, _>>()?))
        };
        let codes = self.write_and_hand_over(issued, |codes| hand_over(codes, until.as_ref()))?;
        Ok((codes, until))
    }

    /// Ends a lock-out.
    ///
    /// # Errors
    /// [`AccountError::NotAllowed`] unless `by` may, [`AccountError::Unknown`], [`AccountError::Open`].
    pub fn unlock(&mut self, number: &str, by: &SubjectId) -> Result<Employee, AccountError> {
        let employee = self.holder_of(number)?;
        self.write(|change| {
            if let Some(refused) = refusal(change, by, Permission::IssueCodes)? {
                return Ok(Err(refused));
            }
            note(change, &AccountEvent::now(&employee.subject, AccountStep::Unlocked, Some(by)))?;
            Ok(Ok(()))
        })??;
        Ok(employee)
    }

    /// Until when a code holds that is issued now.
    pub(super) fn code_until(&self) -> Result<Option<Timestamp>, AccountError> {
        Ok(clock::now().days_later(self.setting(Setting::CodeDays)?))
    }

    /// Somebody real with this number.
    pub(super) fn holder_of(&self, number: &str) -> Result<Employee, AccountError> {
        let found = self.employee(number)?.ok_or_else(|| AccountError::Unknown { number: number.to_owned() })?;
        if found.sample { Err(AccountError::Sample { number: found.number }) } else { Ok(found) }
    }
}

/// Somebody was made HR; with [`made_hr`]. The index of what binds is asked by it.
const MADE_HR: &str = "what IN ('granted', 'recovered', 'acknowledged') AND ((what = ?1 AND value = ?2) OR what = ?3)";

const fn made_hr() -> (Word<AccountStep>, Word<AccountRole>, Word<AccountStep>) {
    (Word(AccountStep::Granted), Word(AccountRole::Hr), Word(AccountStep::Recovered))
}

/// Whether roles bind.
pub(in crate::records) fn bind(connection: &Connection) -> Result<bool, Trouble> {
    // whoever takes the row away does not take its link away
    let sql = format!(
        "SELECT EXISTS (SELECT 1 FROM accounts WHERE {MADE_HR})
                OR EXISTS (SELECT 1 FROM chain WHERE {ROLES} AND body ->> '$.what' IN ('granted', 'recovered'))"
    );
    Ok(connection.prepare_cached(&sql)?.query_one(made_hr(), |row| row.get(0))?)
}

/// Why `by` may not do something; nothing where he may.
pub(in crate::records) fn refusal(
    connection: &Connection, by: &SubjectId, permission: Permission,
) -> Result<Option<AccountError>, Trouble> {
    if !bind(connection)? {
        return Ok(Some(AccountError::Open));
    }
    let account = Account::after(&event::of(connection, by)?);
    Ok(if account.may(permission) { None } else { Some(AccountError::NotAllowed { permission }) })
}

/// Refuses who may not, once roles bind: whoever has not signed in among them.
pub(in crate::records) fn expect_may(
    connection: &Connection, by: Option<&SubjectId>, permission: Permission,
) -> Result<(), Trouble> {
    if !bind(connection)? {
        return Ok(());
    }
    let may = match by {
        Some(by) => Account::after(&event::of(connection, by)?).may(permission),
        None => false,
    };
    if may { Ok(()) } else { Err(StoreError::NotAllowed { permission }.into()) }
}

/// Issues a code for somebody.
pub(super) fn issue(
    change: &Transaction<'_>, subject: &SubjectId, until: Option<&Timestamp>, by: Option<&SubjectId>,
) -> Result<OneTimeCode, Trouble> {
    let (code, issued) = coded(subject, until, by);
    note(change, &issued)?;
    Ok(code)
}

/// A code for somebody, and what is to be written down of it.
fn coded(subject: &SubjectId, until: Option<&Timestamp>, by: Option<&SubjectId>) -> (OneTimeCode, AccountEvent) {
    let code = OneTimeCode::random();
    let hash = code::hash(subject, code.as_str());
    let issued = AccountEvent::now(subject, AccountStep::Code, by).of(hash).until(until.cloned());
    (code, issued)
}

fn accounts(connection: &Connection) -> Result<HashMap<SubjectId, Account>, Trouble> {
    let mut accounts: HashMap<SubjectId, Account> = HashMap::new();
    for event in event::all(connection)? {
        accounts.entry(event.subject.clone()).or_default().take(&event);
    }
    Ok(accounts)
}
