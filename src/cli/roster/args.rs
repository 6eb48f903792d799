//! What `composure roster` is asked with.

use clap::{Args, ValueEnum};
use std::path::PathBuf;

#[derive(Args)]
pub(crate) struct ImportArgs {
    /// The file.
    pub(super) file: PathBuf,
    /// Which title means which column, as in `number=柜员号`; the columns are number, name, branch, position, hired_on, manager and
    /// time_factor.
    #[arg(long, value_name = "COLUMN=TITLE")]
    pub(super) map: Vec<String>,
    /// Keep what `--map` says for the rosters to come.
    #[arg(long)]
    pub(super) save_map: bool,
    /// Which sheet of a workbook; the first that is shown if none is named.
    #[arg(long, value_name = "NAME")]
    pub(super) sheet: Option<String>,
    /// Show what it would change, and write nothing.
    #[arg(long)]
    pub(super) dry_run: bool,
    /// Whoever is not in the file leaves.
    #[arg(long)]
    pub(super) leavers: bool,
    /// From which day it holds; today if none is named.
    #[arg(long, value_name = "DATE")]
    pub(super) as_of: Option<String>,
    /// These numbers are whom the roster knows, under another name or with a number that was written otherwise; `all` for all that are
    /// asked about.
    #[arg(long, value_name = "NUMBER", value_delimiter = ',')]
    pub(super) same: Vec<String>,
    /// These numbers are somebody else than whom the roster knows; `all` for all that are asked about.
    #[arg(long, value_name = "NUMBER", value_delimiter = ',')]
    pub(super) other: Vec<String>,
    /// Do it without asking: needed where no terminal is, for nobody can answer there.
    #[arg(long)]
    pub(super) yes: bool,
}

#[derive(Args)]
pub(crate) struct EraseArgs {
    /// The number, or how the person's id begins.
    pub(super) number: String,
    /// Why, in a line that does not name the person: it is kept.
    #[arg(long, value_name = "TEXT")]
    pub(super) reason: String,
    /// The number of whoever does it; whoever has signed in is known already.
    #[arg(long, value_name = "NUMBER")]
    pub(super) by: Option<String>,
    /// Only tell how much would go.
    #[arg(long)]
    pub(super) dry_run: bool,
    /// Do it without asking: needed where no terminal is, for nobody can answer there.
    #[arg(long)]
    pub(super) yes: bool,
}

/// What a table is written as.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum PeopleFormat {
    /// For people, in their language.
    Table,
    /// For spreadsheets and HR systems.
    Csv,
    /// For programs.
    Json,
}
