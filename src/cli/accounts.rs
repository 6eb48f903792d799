//! `composure roster hr`, `grant`, `codes` and their like; `composure password`: who may do what, and how he shows who he is.

use super::gate::{Credentials, person, signed_in};
use super::language::words;
use super::output::{OutputKind, Protected, Target};
use super::refusal::refuse;
use super::secret_input::{Prompt, secret};
use super::{ExitAnswer, copies, gate, out, station, table};
use anyhow::{Result, bail};
use clap::{Subcommand, ValueEnum};
use composure::export::write_row;
use composure::locale::{With, joined};
use composure::records::accounts::{Account, AccountError, AccountRole, Holder, OneTimeCode, Permission, SecretCost};
use composure::records::{CopyKind, Employee, Store, SubjectId, Timestamp, now};
use std::borrow::Cow;
use std::io::Write as _;
use std::path::{Path, PathBuf};

#[derive(Subcommand)]
pub(crate) enum AccountsAction {
    /// Make somebody the first HR of this station, and issue a one-time code.
    ///
    /// From then on roles bind, for good: everybody signs in with a number and a password, and does what the role allows.
    Hr {
        /// The employee number.
        number: String,
    },
    /// Grant somebody a role.
    Grant {
        /// The employee number.
        number: String,
        /// The role.
        #[arg(value_enum)]
        role: RoleArg,
    },
    /// Take a role from somebody.
    Revoke {
        /// The employee number.
        number: String,
        /// The role.
        #[arg(value_enum)]
        role: RoleArg,
    },
    /// Issue one-time codes, as CSV, to be printed or sent.
    ///
    /// To everybody who has neither a password nor a code that is still good, or to those who are named, whose passwords end with
    /// it.
    Codes {
        /// Those of this branch alone.
        #[arg(long, value_name = "BRANCH")]
        branch: Option<String>,
        /// These numbers, whatever they have.
        #[arg(long, value_name = "NUMBER", value_delimiter = ',')]
        number: Vec<String>,
        /// The file to write; standard output if none is named, or `-`. Only its owner may read it.
        #[arg(long, value_name = "FILE")]
        output: Option<PathBuf>,
    },
    /// Let somebody sign in again who typed too many wrong passwords.
    Unlock {
        /// The employee number.
        number: String,
    },
    /// Who has which roles, and how far everybody is with a password.
    Accounts,
}

/// The roles that are granted.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum RoleArg {
    /// Writes scenarios, and sees how people do.
    Trainer,
    /// Answers for people and records.
    Hr,
    /// Reads all and changes nothing.
    Auditor,
}

impl From<RoleArg> for AccountRole {
    fn from(role: RoleArg) -> Self {
        match role {
            RoleArg::Trainer => Self::Trainer,
            RoleArg::Hr => Self::Hr,
            RoleArg::Auditor => Self::Auditor,
        }
    }
}

impl AccountsAction {
    /// What it asks of whoever runs it. The first HR is made while nobody can be asked.
    pub(crate) const fn need(&self) -> gate::Demand {
        match self {
            Self::Hr { .. } => gate::Demand::Nothing,
            Self::Grant { .. } | Self::Revoke { .. } => gate::Demand::May(Permission::GrantRoles),
            Self::Codes { .. } | Self::Unlock { .. } => gate::Demand::May(Permission::IssueCodes),
            Self::Accounts => gate::Demand::May(Permission::SeeRoster),
        }
    }
}

#[derive(clap::Args)]
pub(crate) struct PasswordArgs {
    /// The file that holds the new password; asked for at the terminal if none is named.
    #[arg(long, value_name = "FILE")]
    new_secret_file: Option<PathBuf>,
}

pub(crate) fn run(action: &AccountsAction, data: Option<&Path>) -> Result<ExitAnswer> {
    match action {
        AccountsAction::Hr { number } => {
            Store::open(&station::path(data)?)?.found_hr_to(number, hand_over)?;
        }
        AccountsAction::Grant { number, role } => {
            let holder = station::open(data)?.grant(number, (*role).into(), by()?)?;
            tell_roles(&holder)?;
        }
        AccountsAction::Revoke { number, role } => {
            let holder = station::open(data)?.take(number, (*role).into(), by()?)?;
            tell_roles(&holder)?;
        }
        AccountsAction::Codes { branch, number, output } => {
            let kept = Protected { store: Some(station::path_to_read(data)?), ..Protected::default() };
            let target = Target::find(output.as_deref(), OutputKind::Codes, &kept)?;
            codes(&mut station::open(data)?, branch.as_deref(), number, &target)?;
        }
        AccountsAction::Unlock { number } => {
            let employee = station::open(data)?.unlock(number, by()?)?;
            say("account-unlocked", [("who", person(&employee))])?;
        }
        AccountsAction::Accounts => list(&station::open_to_read(data)?)?,
    }
    Ok(ExitAnswer::Done)
}

/// Sets the password of whoever says who he is.
pub(crate) fn password(args: &PasswordArgs, data: Option<&Path>, with: &Credentials<'_>) -> Result<ExitAnswer> {
    let Some(number) = with.number else { bail!(refuse("refuse-as-unnamed")) };
    let mut store = Store::open(&station::path(data)?)?;
    if !store.roles_bind()? {
        bail!(AccountError::Open);
    }
    let old = secret(Prompt::Old, with.secret_file)?;
    // who is not let in is told before anything else is asked
    if args.new_secret_file.is_none() {
        store.sign_in(number, &old)?;
    }
    let new = secret(Prompt::New, args.new_secret_file.as_deref())?;
    let done = store.set_secret(number, &old, &new, SecretCost::OWASP)?;
    say("account-password-set", [("who", person(&done.employee))])?;
    Ok(ExitAnswer::Done)
}

/// Tells a code to whoever made somebody HR.
pub(super) fn hand_over(holder: &Holder, code: &OneTimeCode) -> Result<()> {
    let until = holder.account.code_until().map(Timestamp::local).unwrap_or_default();
    let mut err = out::notes();
    let who = [("who", person(&holder.employee)), ("until", until)];
    writeln!(err, "{}", words().text("account-made-hr", &With::from_iter(who)))?;
    writeln!(out::prose(), "{}", code.as_str())?;
    let number = [("number", holder.employee.number.clone())];
    writeln!(err, "{}", words().text("account-next", &With::from_iter(number)))?;
    Ok(())
}

/// Who does it: at an open station nobody is known, and nobody is HR.
pub(super) fn by() -> Result<&'static SubjectId, AccountError> {
    signed_in().map(|employee| &employee.subject).ok_or(AccountError::Open)
}

fn say<const N: usize>(message: &str, with: [(&'static str, String); N]) -> Result<()> {
    Ok(writeln!(out::prose(), "{}", words().text(message, &With::from_iter(with)))?)
}

fn roles(account: &Account) -> String {
    joined(account.roles().map(|role| words().plain(role.message())), &words().plain("list-and"))
}

fn tell_roles(holder: &Holder) -> Result<()> {
    say("account-has-roles", [("who", person(&holder.employee)), ("roles", roles(&holder.account))])
}

fn codes(store: &mut Store, branch: Option<&str>, numbers: &[String], target: &Target) -> Result<()> {
    let by = by()?;
    let people = if numbers.is_empty() {
        let now = now();
        let lacks = |account: &Account| !account.has_secret() && account.code_until().is_none_or(|until| *until <= now);
        let holders = store.holders()?.into_iter().filter(|one| lacks(&one.account));
        holders.map(|one| one.employee).collect::<Vec<_>>()
    } else {
        let find = |number: &String| -> Result<Employee> {
            let unknown = || AccountError::Unknown { number: number.clone() };
            Ok(store.employee(number)?.ok_or_else(unknown)?)
        };
        numbers.iter().map(find).collect::<Result<_>>()?
    };
    let people: Vec<_> = people.into_iter().filter(|one| branch.is_none_or(|branch| one.branch == branch)).collect();
    if people.is_empty() {
        writeln!(out::notes(), "{}", words().plain("account-codes-none"))?;
        return Ok(());
    }
    // what cannot be written is not issued
    let (codes, until) = store.issue_codes_to(&people, by, |codes, until| {
        let until = until.map(Timestamp::local).unwrap_or_default();
        target.write(|to| {
            let mut lines = Vec::new();
            write_row(OutputKind::CODES.map(Cow::Borrowed), &mut lines);
            for (one, code) in people.iter().zip(codes) {
                let cells = [one.number.as_str(), &one.name, &one.branch, code.as_str(), &until];
                write_row(cells.map(Cow::Borrowed), &mut lines);
            }
            Ok(to.write_all(&lines)?)
        })
    })?;
    if let Some(name) = target.name() {
        copies::note(store.path(), CopyKind::Codes, name, None);
    }
    let until = until.as_ref().map(Timestamp::local).unwrap_or_default();
    let mut with = With::from_iter([("until", until)]);
    with.set("count", codes.len());
    writeln!(out::notes(), "{}", words().text("account-codes", &with))?;
    Ok(())
}

fn list(store: &Store) -> Result<()> {
    let heads = ["sign-in-number", "records-name", "account-roles", "account-state"].map(|head| words().plain(head));
    let (mut table, now) = (table::under(heads), now());
    for Holder { employee, account } in store.holders()? {
        let until = |message, at: &Timestamp| words().text(message, &With::from_iter([("until", at.local())]));
        let state = match (account.locked_at(&now), account.code_until()) {
            (Some(at), _) => until("account-state-locked", at),
            (None, _) if account.has_secret() => words().plain("account-state-set"),
            (None, Some(at)) if *at > now => until("account-state-code", at),
            (None, Some(_)) => words().plain("account-state-over"),
            (None, None) => words().plain("account-state-none"),
        };
        table.add_row([employee.number, employee.name, roles(&account), state]);
    }
    table::write(&table, &mut out::prose())
}
