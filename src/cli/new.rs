//! `composure new`: a scenario grown from the clauses that it is to train.

use super::language::words;
use super::{ExitAnswer, out};
use anyhow::Result;
use clap::ValueEnum;
use composure::content::{Library, Root};
use composure::locale::With;
use composure::scenario::{Category, Channel};
use composure::studio::begin::{NewScenario, begin};
use composure::studio::{Changes, StudioError, copy};
use composure::terms::Role;
use std::io::Write as _;
use std::path::Path;

#[derive(clap::Args)]
pub(crate) struct NewArgs {
    /// The new scenario's id: lower case letters, digits and hyphens.
    #[arg(value_name = "ID")]
    id: String,
    /// Copy this scenario, every file of it, in place of beginning one: one of the content folder, or one that ships.
    #[arg(
        long,
        value_name = "SCENARIO",
        conflicts_with_all = ["role", "channel", "category", "clauses", "policies", "source_language", "title"]
    )]
    from: Option<String>,
    /// Whom the learner plays.
    #[arg(long, value_enum, required_unless_present = "from")]
    role: Option<RoleArg>,
    /// Where it takes place.
    #[arg(long, value_enum, required_unless_present = "from")]
    channel: Option<ChannelArg>,
    /// What kind of complaint it is.
    #[arg(long, value_enum, default_value_t = CategoryArg::ServiceQuality)]
    category: CategoryArg,
    /// A clause to train, by its id or by its name; may be given several times. All that the role can earn if none is named.
    #[arg(long = "clause", value_name = "CLAUSE")]
    clauses: Vec<String>,
    /// The book that it is judged by; the only one there is if none is named.
    #[arg(long, value_name = "BOOK")]
    policies: Option<String>,
    /// The language it is written in: zh-CN, zh-TW or en-US; that of the run if none is named. The others may be missing as long as it
    /// is a draft.
    #[arg(long, value_name = "TAG", value_parser = ["zh-CN", "zh-TW", "en-US"], hide_possible_values = true)]
    source_language: Option<String>,
    /// What it is called.
    #[arg(long, value_name = "NAME")]
    title: Option<String>,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum RoleArg {
    Teller,
    LobbyManager,
    OutletHead,
    ComplaintHandler,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum ChannelArg {
    Counter,
    Lobby,
    Phone,
    Chat,
    Letter,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum CategoryArg {
    ServiceQuality,
    StaffAttitude,
    ProductFunction,
    ProductInformation,
    TechnicalFault,
    Fees,
}

pub(crate) fn run(args: &NewArgs, root: &Root) -> Result<ExitAnswer> {
    let library = Library::load(root, &[]);
    // what is inside the program is refused
    let folder = root.folder().unwrap_or(Path::new("."));
    let (role, channel) = match (&args.from, args.role.zip(args.channel)) {
        (Some(from), _) => {
            let changes = copy(&library, from, &args.id)?;
            changes.apply(folder).map_err(StudioError::from)?;
            name_files(&changes, root)?;
            let told = With::from_iter([("id", args.id.clone()), ("from", from.clone())]);
            writeln!(out::notes(), "{}", words().text("studio-copied", &told))?;
            return Ok(ExitAnswer::Done);
        }
        (None, Some(both)) => both,
        // the parser asks for both
        (None, None) => return Ok(ExitAnswer::Unusable),
    };
    let language = args.source_language.as_deref().and_then(|tag| tag.parse().ok());
    let asked = NewScenario {
        id: args.id.clone(),
        book: args.policies.clone(),
        role: role.into(),
        channel: channel.into(),
        category: args.category.into(),
        written_in: language.unwrap_or_else(|| super::language::language().clone()),
        title: args.title.clone(),
        clauses: args.clauses.clone(),
    };
    let begun = begin(&library, &asked)?;
    begun.changes.apply(folder).map_err(StudioError::from)?;
    name_files(&begun.changes, root)?;
    let list = |names: &[String]| names.join(&words().plain("compound-and"));
    let out = &mut out::notes();
    let mut told = With::from_iter([("id", asked.id.clone())]);
    told.set("moments", begun.moments);
    told.set("earned", list(&begun.earned));
    told.set("kept", list(&begun.kept));
    writeln!(out, "{}", words().text("studio-begun", &told))?;
    if !begun.earned.is_empty() {
        writeln!(out, "{}", words().text("studio-begun-earned", &told))?;
    }
    if !begun.kept.is_empty() {
        writeln!(out, "{}", words().text("studio-begun-kept", &told))?;
    }
    writeln!(out, "{}", words().text("studio-begun-next", &told))?;
    Ok(ExitAnswer::Done)
}

/// The files that a change concerns, a line each.
pub(super) fn name_files(changes: &Changes, root: &Root) -> Result<()> {
    let mut out = out::notes();
    changes.paths().try_for_each(|path| Ok(writeln!(out, "{}", root.shown(path))?))
}

impl From<RoleArg> for Role {
    fn from(role: RoleArg) -> Self {
        match role {
            RoleArg::Teller => Self::Teller,
            RoleArg::LobbyManager => Self::LobbyManager,
            RoleArg::OutletHead => Self::OutletHead,
            RoleArg::ComplaintHandler => Self::ComplaintHandler,
        }
    }
}

impl From<ChannelArg> for Channel {
    fn from(channel: ChannelArg) -> Self {
        match channel {
            ChannelArg::Counter => Self::Counter,
            ChannelArg::Lobby => Self::Lobby,
            ChannelArg::Phone => Self::Phone,
            ChannelArg::Chat => Self::Chat,
            ChannelArg::Letter => Self::Letter,
        }
    }
}

impl From<CategoryArg> for Category {
    fn from(category: CategoryArg) -> Self {
        match category {
            CategoryArg::ServiceQuality => Self::ServiceQuality,
            CategoryArg::StaffAttitude => Self::StaffAttitude,
            CategoryArg::ProductFunction => Self::ProductFunction,
            CategoryArg::ProductInformation => Self::ProductInformation,
            CategoryArg::TechnicalFault => Self::TechnicalFault,
            CategoryArg::Fees => Self::Fees,
        }
    }
}
