//! `composure stage-sheet`: the documentation's pictures of whoever and whatever the stage can show.

use super::ExitAnswer;
use super::output::{Protected, empty_folder, refused};
use super::station;
use anyhow::Result;
use composure::app::SheetFile;
use composure::content::Root;
use composure::export::{Readers, write_whole};
use std::path::{Path, PathBuf};

#[derive(clap::Args)]
pub(crate) struct StageSheetArgs {
    /// A new folder, or an empty one.
    #[arg(value_name = "DIR")]
    folder: PathBuf,
}

pub(crate) fn run(args: &StageSheetArgs, data: Option<&Path>, content: &Root) -> Result<ExitAnswer> {
    let _made =
        empty_folder(&args.folder, &Protected { store: station::path_to_read(data).ok(), ..Protected::default() })?;
    for SheetFile { name, bytes } in SheetFile::all(content)? {
        let path = args.folder.join(name);
        write_whole(&path, Readers::ByMask, |to| to.write_all(&bytes))
            .map_err(|error| refused(&path, &error.into()))?;
    }
    Ok(ExitAnswer::Done)
}
