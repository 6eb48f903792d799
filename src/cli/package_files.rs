//! `composure package-files`: the manual's pages and the completions of shells, made from the command line's own definition.

use super::ExitAnswer;
use super::output::{Protected, make_folder};
use anyhow::{Context as _, Result};
use clap::Command;
use clap_complete::{Shell, generate_to};
use std::path::PathBuf;

#[derive(clap::Args)]
pub(crate) struct PackageFilesArgs {
    /// The folder; it is made if it has to be.
    #[arg(value_name = "DIR")]
    folder: PathBuf,
}

pub(crate) fn run(args: &PackageFilesArgs, mut command: Command) -> Result<ExitAnswer> {
    let named = || args.folder.display().to_string();
    make_folder(&args.folder, &Protected::default())?;
    let manual = without_help(command.clone());
    for shell in [Shell::Bash, Shell::Zsh, Shell::Fish, Shell::PowerShell] {
        generate_to(shell, &mut command, "composure", &args.folder).with_context(named)?;
    }
    clap_mangen::generate_to(manual, &args.folder).with_context(named)?;
    Ok(ExitAnswer::Done)
}

/// A page on how to ask for help about help is none that anybody needs.
fn without_help(command: Command) -> Command {
    command.disable_help_subcommand(true).mut_subcommands(without_help)
}
