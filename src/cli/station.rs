//! The station's store and roster as every subcommand meets them.

use super::language::words;
use super::refusal::refuse;
pub(crate) use super::store_path::{path, path_to_read};
use super::{gate, out};
use anyhow::{Context as _, Result, bail};
use composure::attempt::{Lapse, close_due};
use composure::content::Root;
use composure::locale::With;
use composure::records::{Employee, Store};
use std::io::Write as _;
use std::path::Path;

/// Opens the store that is named, or this machine's, to write to it what whoever has signed in does.
pub(crate) fn open_as_one(data: Option<&Path>) -> Result<Store> {
    let mut store = Store::open(&path(data)?)?;
    gate::confirm(&store)?;
    store.acts(gate::signed_in().map(|own| own.subject.clone()));
    Ok(store)
}

/// The same; what is due in it is closed first.
pub(crate) fn open(data: Option<&Path>) -> Result<Store> {
    let mut store = open_as_one(data)?;
    let Lapse { closed, left } = close_due(&mut store)?;
    // standard error may be gone; the store doesn't depend on it
    let mut err = out::notes();
    // whoever writes next may be another learner: whose they were, and which, is for `records list` to tell
    if !closed.is_empty() {
        let with = With::from_iter([("count", closed.len())]);
        let _ = writeln!(err, "{}", words().text("station-closed", &with));
    }
    if !left.is_empty() {
        let with = With::from_iter([("count", left.len())]);
        let _ = writeln!(err, "{}", words().text("station-overdue", &with));
    }
    Ok(store)
}

/// Opens the store that is named, or this machine's, to read it; makes none.
pub(crate) fn open_to_read(data: Option<&Path>) -> Result<Store> {
    let store = Store::open_to_read(&path_to_read(data)?)?;
    gate::confirm(&store)?;
    Ok(store)
}

/// The employee with this number. While nobody real is on the roster, the sample employees that ship may sign in.
pub(crate) fn sign_in(store: &mut Store, number: &str, root: &Root) -> Result<Employee> {
    if let Some(employee) = store.employee(number)? {
        gate::expect_own(&employee.subject, &employee.number)?;
        if employee.sample {
            note_sample(&employee);
        }
        return Ok(employee);
    }
    if !store.roster_is_empty()? {
        bail!(refuse("refuse-employee-unknown").with("number", number));
    }
    let (path, sample) = sample_roster(root)?;
    match store.adopt_sample(number, &sample).with_context(|| refuse("refuse-sample-unreadable").with("path", path))? {
        Some(employee) => {
            note_sample(&employee);
            Ok(employee)
        }
        None => bail!(refuse("refuse-employee-no-sample").with("number", number)),
    }
}

fn note_sample(employee: &Employee) {
    // standard error may be gone; signing in doesn't depend on it
    let who = [("number", employee.number.clone()), ("name", employee.name.clone())];
    let _ = writeln!(out::notes(), "{}", words().text("station-sample", &With::from_iter(who)));
}

/// The sample roster that ships, with its path for messages.
pub(crate) fn sample_roster(root: &Root) -> Result<(String, Vec<u8>)> {
    let path = "assets/roster-sample.csv";
    let shown = root.shown(Path::new(path));
    let bytes = root.asset(path).with_context(|| refuse("refuse-sample-unreadable").with("path", &shown))?;
    Ok((shown, bytes.into_owned()))
}
