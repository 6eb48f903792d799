//! `composure roster`: who the employees are, and were.

mod args;
mod ask;
mod changes;
mod erase;
mod import;
mod people;

pub(super) use ask::agreed;
pub(super) use erase::swept;
pub(super) use people::no;

use super::accounts::AccountsAction;
use super::gate::Demand;
use super::{ExitAnswer, accounts};
use anyhow::Result;
use args::{EraseArgs, ImportArgs, PeopleFormat};
use clap::Subcommand;
use composure::records::accounts::Permission;
use std::path::Path;

#[derive(Subcommand)]
pub(crate) enum RosterAction {
    /// Import a roster, a CSV file in any encoding or an Excel workbook, after showing what it changes.
    ///
    /// All or nothing. The columns number, name and branch have to be there, under any name that banks give them; position, hired
    /// on, manager and time factor may be. Between the cells of a CSV file stand commas, semicolons or tabulators: whichever the
    /// header has most of, or what a first line such as `sep=;` says. The exit code is 1 where something has to be decided first.
    Import(ImportArgs),
    /// Who is on the roster.
    List {
        /// Those who left as well, and numbers that were found to be somebody else's.
        #[arg(long)]
        all: bool,
        /// The format.
        #[arg(long, value_enum, default_value_t = PeopleFormat::Table)]
        format: PeopleFormat,
    },
    /// One person as the roster has him today.
    Show {
        /// The number, or how the person's id begins.
        number: String,
    },
    /// Somebody leaves.
    ///
    /// His attempts and records stay; the number may be given to somebody else.
    Leave {
        /// The employee number.
        number: String,
        /// From which day on; today if none is named.
        #[arg(long, value_name = "DATE")]
        on: Option<String>,
    },
    /// Two numbers are one person's.
    ///
    /// Attempts and records of both are found together from now on. `split` undoes it.
    Merge {
        /// The number that is given up.
        number: String,
        /// The number that stays.
        into: String,
    },
    /// A number that was merged is somebody's own again.
    Split {
        /// The employee number.
        number: String,
    },
    /// Erase whoever has left, for good.
    ///
    /// Names, numbers, outlets and positions go out of the roster, of his records and of the bytes of the file. The records stay as
    /// nobody's, and the chain still verifies; a link of it says when, why, and by whom.
    Erase(EraseArgs),
    /// Take the traces of what was erased out of the file, where another program had it open then.
    Sweep,
    /// All that happened to a person on the roster: names, numbers, branches, each with the day from which it holds.
    History {
        /// The number, or how the person's id begins.
        number: String,
        /// The format.
        #[arg(long, value_enum, default_value_t = PeopleFormat::Table)]
        format: PeopleFormat,
    },
    #[command(flatten)]
    Accounts(AccountsAction),
}

impl RosterAction {
    /// What it asks of whoever runs it.
    pub(crate) const fn need(&self) -> Demand {
        match self {
            Self::Import(_) | Self::Leave { .. } | Self::Merge { .. } | Self::Split { .. } => {
                Demand::May(Permission::ChangeRoster)
            }
            Self::Erase(_) | Self::Sweep => Demand::May(Permission::Erase),
            Self::List { .. } | Self::Show { .. } | Self::History { .. } => Demand::May(Permission::SeeRoster),
            Self::Accounts(action) => action.need(),
        }
    }
}

pub(crate) fn run(action: &RosterAction, data: Option<&Path>) -> Result<ExitAnswer> {
    match action {
        RosterAction::Import(args) => import::run(args, data),
        RosterAction::List { all, format } => people::list(*all, *format, data),
        RosterAction::Show { number } => people::show(number, data),
        RosterAction::Leave { number, on } => people::leave(number, on.as_deref(), data),
        RosterAction::Merge { number, into } => people::merge(number, into, data),
        RosterAction::Split { number } => people::split(number, data),
        RosterAction::Erase(args) => erase::erase(args, data),
        RosterAction::Sweep => erase::sweep(data),
        RosterAction::History { number, format } => people::history(number, *format, data),
        RosterAction::Accounts(action) => accounts::run(action, data),
    }
}
