//! Who runs this command, and whether he may: asked at one place, before the command opens the store for its work.

use super::language::words;
use super::refusal::refuse;
use super::secret_input::{Prompt, number, secret};
use super::{out, store_path};
use anyhow::{Result, bail};
use composure::export::asked_of;
use composure::locale::With;
use composure::records::accounts::{AccessKind, Permission, Recovery, SecretCost, SignedIn};
use composure::records::{Employee, Filter, Store, StoreError, SubjectId, is_one_number};
use std::io::{IsTerminal as _, Write as _};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

/// What a command asks of whoever runs it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Demand {
    /// Nothing: it knows no store, or looks at nobody in it.
    Nothing,
    /// That he may.
    May(Permission),
    /// That he may; else he gets what is his own.
    OwnOr(Permission),
}

/// How somebody says who he is.
#[derive(Clone, Copy, Default)]
pub(crate) struct Credentials<'c> {
    /// The employee number.
    pub(crate) number: Option<&'c str>,
    /// The file that holds the password.
    pub(crate) secret_file: Option<&'c Path>,
}

/// Who has signed in for this command, where roles bind.
struct Session {
    signed_in: SignedIn,
    store: PathBuf,
    /// The store cannot be written: nothing is noted in it.
    to_read: bool,
    own_only: bool,
}

/// The number that somebody says he has, also where the station is open.
static NAMED: OnceLock<String> = OnceLock::new();

/// Decided once for all that the run does; nothing where the station is open.
static SESSION: OnceLock<Session> = OnceLock::new();

/// Signs in whoever runs a command that needs it, and refuses who may not. Says so where the station is open.
pub(crate) fn enter(need: Demand, data: Option<&Path>, with: &Credentials<'_>) -> Result<()> {
    if let Some(number) = with.number {
        let _ = NAMED.set(number.to_owned());
    }
    if need == Demand::Nothing {
        return Ok(());
    }
    let path = store_path::path_to_read(data)?;
    let binds = match Store::open_to_read(&path) {
        Ok(store) => {
            if let Some(recovery) = store.recovery()? {
                writeln!(out::notes(), "{}", told(&recovery, "station-recovered"))?;
            }
            store.roles_bind()?
        }
        Err(StoreError::Absent { .. }) => false,
        // the command meets the same, and tells it; where it doesn't, `confirm` refuses
        Err(_) => return Ok(()),
    };
    if !binds {
        // standard error may be gone; nothing depends on it
        let _ = writeln!(out::notes(), "{}", words().plain("open-station"));
        return Ok(());
    }
    let (signed_in, to_read) = sign_in(&path, with)?;
    let own_only = match need {
        Demand::Nothing => false,
        Demand::May(permission) => {
            signed_in.expect(permission)?;
            false
        }
        Demand::OwnOr(permission) if signed_in.may(permission) => false,
        Demand::OwnOr(_) => {
            signed_in.expect(Permission::SeeOwn)?;
            true
        }
    };
    let _ = SESSION.set(Session { signed_in, store: path, to_read, own_only });
    Ok(())
}

/// Signs in, and has whoever comes with a one-time code set a password, where a terminal is. Answers as well whether the store
/// can only be read.
fn sign_in(path: &Path, with: &Credentials<'_>) -> Result<(SignedIn, bool)> {
    let number = &*match with.number {
        Some(number) => number.to_owned(),
        None if std::io::stdin().is_terminal() => number()?,
        None => bail!(refuse("refuse-as-unnamed")),
    };
    let old = secret(Prompt::Old, with.secret_file)?;
    let mut store = match Store::open(path) {
        Ok(store) => store,
        Err(StoreError::ReadOnly { .. } | StoreError::Unopened { .. } | StoreError::Folder { .. }) => {
            return Ok((Store::open_to_read(path)?.sign_in_to_read(number, &old)?, true));
        }
        Err(error) => return Err(error.into()),
    };
    let signed_in = store.sign_in(number, &old)?;
    if !signed_in.by_code {
        return Ok((signed_in, false));
    }
    if with.secret_file.is_some() || !std::io::stdin().is_terminal() {
        bail!(refuse("refuse-code-first").with("number", &signed_in.employee.number));
    }
    let new = secret(Prompt::New, None)?;
    Ok((store.set_secret(number, &old, &new, SecretCost::OWASP)?, false))
}

/// Refuses a store in which roles bind to whoever has not signed in: it was bound, or came, after it had been looked at.
pub(crate) fn confirm(store: &Store) -> Result<()> {
    if SESSION.get().is_none() && store.roles_bind()? {
        bail!(refuse("refuse-as-unnamed"));
    }
    Ok(())
}

/// Who has signed in; nobody where the station is open.
pub(crate) fn signed_in() -> Option<&'static Employee> {
    SESSION.get().map(|session| &session.signed_in.employee)
}

/// Whose records alone are told; everybody's where it is none.
pub(crate) fn own_only() -> Option<&'static SubjectId> {
    SESSION.get().filter(|session| session.own_only).map(|session| &session.signed_in.employee.subject)
}

/// The number of whoever runs this command: of whoever has signed in; at an open station, of whoever says who he is.
pub(crate) fn known_as() -> Option<&'static str> {
    signed_in().map(|own| &*own.number).or_else(|| NAMED.get().map(String::as_str))
}

/// The number of whoever does something that `--by` names somebody for. Nobody does it in the name of somebody else: where `--as` names
/// another, neither is taken.
pub(crate) fn doer(by: Option<&str>) -> Result<Option<&str>> {
    match (known_as(), by) {
        (Some(own), Some(by)) if !is_one_number(own, by) => {
            bail!(refuse("refuse-by-other").with("own", own).with("by", by))
        }
        (own, by) => Ok(own.or(by)),
    }
}

/// By whose name something is written down: of whoever has signed in; at an open station, of whoever says who he is.
pub(crate) fn author(store: &Store) -> Result<SubjectId> {
    if let Some(own) = signed_in() {
        return Ok(own.subject.clone());
    }
    let Some(number) = NAMED.get() else { bail!(refuse("refuse-note-unnamed")) };
    match store.employee(number)? {
        Some(employee) => Ok(employee.subject),
        None => bail!(refuse("refuse-employee-unknown").with("number", &**number)),
    }
}

/// Refuses whoever would play for somebody else, or take what is another's own.
pub(crate) fn expect_own(subject: &SubjectId, number: &str) -> Result<()> {
    match signed_in() {
        Some(own) if own.subject != *subject => {
            bail!(refuse("refuse-other-employee").with("own", &own.number).with("number", number))
        }
        _ => Ok(()),
    }
}

/// Writes down that somebody looks at records of others, before they are shown; says so where it cannot be written down.
pub(crate) fn looks(kind: AccessKind, whose: Option<&SubjectId>, count: u64, filter: &str) -> Result<()> {
    let Some(session) = SESSION.get() else { return Ok(()) };
    let own = &session.signed_in.employee.subject;
    if session.own_only || whose == Some(own) {
        return Ok(());
    }
    if session.to_read {
        writeln!(out::notes(), "{}", words().plain("access-not-logged"))?;
        return Ok(());
    }
    Ok(Store::open(&session.store)?.log_access(own, kind, whose, count, filter)?)
}

/// Writes down that somebody looks at the records that a filter asks for, before they are shown: `what` of them, and how many where
/// that is known.
pub(crate) fn looks_at_all(
    kind: AccessKind, store: &Store, filter: &Filter, what: &str, count: Option<usize>,
) -> Result<()> {
    if SESSION.get().is_none() {
        return Ok(());
    }
    let count = match count {
        Some(count) => count as u64,
        None if *filter == Filter::default() => store.record_count()?,
        None => {
            let mut count = 0;
            store.each_record(filter, |_| -> Result<(), StoreError> {
                count += 1;
                Ok(())
            })?;
            count
        }
    };
    let asked = asked_of(store, filter)?;
    let filter = [what, &asked].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
    looks(kind, None, count, &filter)
}

/// An id as somebody asks for it. To who may see what is his own alone there is no other: neither is told how others begin, nor that
/// there are any.
pub(crate) fn own_id(store: &Store, asked: &str) -> Result<String> {
    let Some(own) = own_only() else { return Ok(asked.to_owned()) };
    let digits = asked.trim().to_ascii_lowercase();
    let found = store.attempts_called(own, &digits)?;
    match found.as_slice() {
        [] => bail!(refuse("refuse-not-own").with("prefix", asked)),
        [one] => Ok(one.to_string()),
        [one, other, ..] => {
            let known = vec![one.to_string(), other.to_string()];
            bail!(refuse("refuse-record-ambiguous").with("prefix", asked).with("known", known))
        }
    }
}

/// A recovery, in a sentence.
pub(super) fn told(recovery: &Recovery, message: &str) -> String {
    let who = recovery.employee.as_ref().map_or_else(|| words().plain("access-gone"), person);
    words().text(message, &With::from_iter([("who", who), ("at", recovery.at.local())]))
}

/// Somebody by number and name.
pub(super) fn person(employee: &Employee) -> String {
    let who = [("number", employee.number.clone()), ("name", employee.name.clone())];
    words().text("account-person", &With::from_iter(who))
}
