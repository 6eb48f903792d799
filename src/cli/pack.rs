//! `composure pack`: scenarios in one file, to be carried to other branches.

use super::language::words;
use super::output::{OutputKind, Protected, Target};
use super::refusal::refuse;
use super::{ExitAnswer, gate, out, station};
use anyhow::{Context as _, Result, bail};
use clap::Subcommand;
use composure::content::{InputFile, Library, Root};
use composure::locale::{With, joined};
use composure::studio::parcel::{ApprovalTaken, FileInstalled, LARGEST_PACK, PackFile, ScenarioInstall};
use std::io::Write as _;
use std::path::{Path, PathBuf};

#[derive(clap::Args)]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
pub(crate) struct PackArgs {
    /// The scenarios.
    #[arg(value_name = "ID", required = true)]
    scenarios: Vec<String>,
    /// The file to write.
    #[arg(long, value_name = "FILE", required = true)]
    output: Option<PathBuf>,
    #[command(subcommand)]
    action: Option<PackAction>,
}

#[derive(Subcommand)]
enum PackAction {
    /// Install a pack into the content folder, whole or not at all; without `--yes` only say what would change.
    ///
    /// What was edited here stays, unless `--over` is given. An approval in it counts here as long as the scenario is what was approved,
    /// with the book that is used here.
    Install {
        /// The pack.
        #[arg(value_name = "FILE")]
        file: PathBuf,
        /// Install it.
        #[arg(long)]
        yes: bool,
        /// Write over what was edited here.
        #[arg(long)]
        over: bool,
        /// Believe the station with this public key from now on: compare it with what that station tells on another way.
        #[arg(long, value_name = "KEY")]
        trust: Option<String>,
    },
}

pub(crate) fn run(args: &PackArgs, data: Option<&Path>, root: &Root) -> Result<ExitAnswer> {
    match &args.action {
        None => {
            let Some(output) = &args.output else { bail!(refuse("pack-no-output")) };
            make(&args.scenarios, output, data, root)
        }
        Some(PackAction::Install { file, yes, over, trust }) => {
            let pack = read(file)?;
            if let Some(key) = trust {
                believe(&pack, key, data)?;
            }
            install(&pack, *yes, *over, data, root)
        }
    }
}

fn make(ids: &[String], output: &Path, data: Option<&Path>, root: &Root) -> Result<ExitAnswer> {
    let kept =
        Protected { store: station::path(data).ok(), content: root.folder().map(Path::to_owned), read: Vec::new() };
    let target = Target::find(Some(output), OutputKind::Pack, &kept)?;
    let pack = PackFile::make(&Library::load(root, &[]), &station::open_as_one(data)?, ids)?;
    let text = pack.text()?;
    target.write(|to| Ok(to.write_all(text.as_bytes())?))?;
    let mut err = out::notes();
    for scenario in pack.scenarios().iter().filter(|one| one.approval.is_none()) {
        let with = With::from_iter([("id", scenario.id.clone())]);
        writeln!(err, "{}", words().text("pack-unapproved", &with))?;
    }
    let mut with = With::from_iter([("path", output.display().to_string()), ("key", pack.key().to_owned())]);
    with.set("count", pack.scenarios().len());
    writeln!(err, "{}", words().text("pack-made", &with))?;
    Ok(ExitAnswer::Done)
}

fn read(file: &Path) -> Result<PackFile> {
    let bytes = InputFile::read_named(file, LARGEST_PACK as u64 + 1)
        .with_context(|| refuse("refuse-file-named").with("path", file))?;
    PackFile::read(&bytes).with_context(|| refuse("refuse-file-named").with("path", file))
}

/// Believes the station that made a pack, where whoever asks names it.
fn believe(pack: &PackFile, key: &str, data: Option<&Path>) -> Result<()> {
    if !key.trim().eq_ignore_ascii_case(pack.key()) {
        bail!(refuse("pack-other-key").with("key", key.trim()).with("found", pack.key()));
    }
    let mut store = station::open_as_one(data)?;
    if !store.believes(pack.key())? {
        let by = gate::signed_in().map(|own| own.subject.clone());
        store.believe(pack.key(), by.as_ref())?;
    }
    Ok(())
}

fn install(pack: &PackFile, yes: bool, over: bool, data: Option<&Path>, root: &Root) -> Result<ExitAnswer> {
    let mut store = station::open_as_one(data)?;
    let plan = pack.plan(root, &store, over)?;
    let made = With::from_iter([("at", pack.at().local()), ("station", pack.station().to_owned())]);
    writeln!(out::prose(), "{}", words().text("pack-from", &made))?;
    plan.scenarios.iter().try_for_each(tell)?;
    if !yes {
        writeln!(out::notes(), "{}", words().plain("pack-would"))?;
        return Ok(ExitAnswer::No);
    }
    let by = gate::signed_in().map(|own| own.subject.clone());
    plan.install(&mut store, by.as_ref())?;
    writeln!(out::notes(), "{}", words().plain("pack-installed"))?;
    Ok(ExitAnswer::Done)
}

fn tell(plan: &ScenarioInstall) -> Result<()> {
    let mut out = out::prose();
    writeln!(out, "{}", plan.id)?;
    for (path, becomes) in &plan.files {
        let message = match becomes {
            FileInstalled::New => "pack-file-new",
            FileInstalled::Same => "pack-file-same",
            FileInstalled::Newer => "pack-file-newer",
            FileInstalled::Added => "pack-file-added",
            FileInstalled::Over => "pack-file-over",
        };
        writeln!(out, "  {}", words().text(message, &With::from_iter([("path", path.clone())])))?;
    }
    let told = match &plan.approval {
        ApprovalTaken::None => words().plain("pack-approval-none"),
        ApprovalTaken::Open => words().plain("pack-approval-open"),
        ApprovalTaken::Otherwise(_) => words().plain("pack-approval-otherwise"),
        ApprovalTaken::In(languages) => {
            let languages = joined(languages, &words().plain("list-and"));
            words().text("pack-approval-in", &With::from_iter([("languages", languages)]))
        }
    };
    writeln!(out, "  {told}")?;
    Ok(())
}
