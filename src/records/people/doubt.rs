//! What an import takes as it is, and whoever imports should look at: it may be a slip.

use super::super::clock;
use super::super::number::folded;
use super::super::roster_column::RosterColumn;
use super::super::roster_file::RosterRow;
use super::fields::{RosterPerson, bare};
use crate::locale::{Explain, Explanation};
use std::cell::LazyCell;
use std::collections::HashSet;

/// How many of a kind are named.
const NAMED: usize = 10;

/// Something in a file that may be a slip.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RosterDoubt {
    /// Managers that neither the file nor the roster knows.
    UnknownManagers {
        /// In how many rows.
        rows: usize,
        /// Some of them, as they are written.
        found: Vec<String>,
    },
    /// People who are employed from a day on that is yet to come.
    LaterDays {
        /// How many.
        rows: usize,
        /// The numbers of some.
        found: Vec<String>,
    },
}

impl Explain for RosterDoubt {
    fn explain(&self) -> Explanation {
        let (message, rows, found) = match self {
            Self::UnknownManagers { rows, found } => ("roster-unknown-managers", rows, found),
            Self::LaterDays { rows, found } => ("roster-later-days", rows, found),
        };
        Explanation::new(message).with("count", *rows).with("found", found.clone())
    }
}

/// What there is to look at in the rows of a file. A manager may be told by his number or by his name.
pub(super) fn doubts(people: &[RosterPerson], rows: &[RosterRow]) -> Vec<RosterDoubt> {
    let leads = |row: &RosterRow| row.said(RosterColumn::Manager).filter(|leads| !leads.is_empty()).map(str::to_owned);
    let (mut unknown, mut later) = ((0, Vec::new()), (0, Vec::new()));
    let own = || people.iter().filter(|one| one.on_roster).map(|one| (one.fields.number(), one.fields.name()));
    let all = || own().chain(rows.iter().map(|row| (row.number(), row.name())));
    let (numbers, names) = (
        LazyCell::new(|| all().map(|(number, _)| folded(number)).collect::<HashSet<_>>()),
        // where each is told by a number nobody asks for them
        LazyCell::new(|| all().map(|(_, name)| bare(name)).collect::<HashSet<_>>()),
    );
    for leads in rows.iter().filter_map(leads) {
        if !numbers.contains(&folded(&leads)) && !names.contains(&bare(&leads)) {
            put(&mut unknown, &leads);
        }
    }
    let today = clock::this_day().to_string();
    for row in rows {
        // days are written as ISO 8601 has them
        if row.said(RosterColumn::HiredOn).is_some_and(|day| *day > *today) {
            put(&mut later, row.number());
        }
    }
    let (rows, found) = unknown;
    let managers = (rows > 0).then_some(RosterDoubt::UnknownManagers { rows, found });
    let (rows, found) = later;
    let days = (rows > 0).then_some(RosterDoubt::LaterDays { rows, found });
    managers.into_iter().chain(days).collect()
}

fn put((rows, found): &mut (usize, Vec<String>), what: &str) {
    *rows += 1;
    if found.len() < NAMED && !found.iter().any(|one| one == what) {
        found.push(what.to_owned());
    }
}
