//! `composure package-files`: the manual's pages and the completions of shells, made from the command line's own definition.

use super::ExitAnswer;
use super::output::{Protected, empty_folder, refused};
use super::station;
use anyhow::Result;
use clap::Command;
use clap_complete::{Shell, generate_to};
use std::path::{Path, PathBuf};

#[derive(clap::Args)]
pub(crate) struct PackageFilesArgs {
    /// A new folder, or an empty one.
    #[arg(value_name = "DIR")]
    folder: PathBuf,
}

pub(crate) fn run(args: &PackageFilesArgs, data: Option<&Path>, mut command: Command) -> Result<ExitAnswer> {
    // the files are written as their makers write them, through links too: nothing may lie there
    let _made =
        empty_folder(&args.folder, &Protected { store: station::path_to_read(data).ok(), ..Protected::default() })?;
    let manual = without_help(command.clone());
    for shell in [Shell::Bash, Shell::Zsh, Shell::Fish, Shell::PowerShell] {
        generate_to(shell, &mut command, "composure", &args.folder)
            .map_err(|error| refused(&args.folder, &error.into()))?;
    }
    clap_mangen::generate_to(manual, &args.folder).map_err(|error| refused(&args.folder, &error.into()))?;
    Ok(ExitAnswer::Done)
}

/// A page on how to ask for help about help is none that anybody needs.
fn without_help(command: Command) -> Command {
    command.disable_help_subcommand(true).mut_subcommands(without_help)
}
