//! `composure stage-sheet`: pictures of whoever and whatever the stage can show, or of every line of a scenario.

use super::language::language;
use super::output::{Protected, empty_folder, refused};
use super::refusal::refuse;
use super::{ExitAnswer, ids, out, station};
use anyhow::Result;
use composure::app::SheetFile;
use composure::content::{Library, Root};
use composure::export::{Readers, write_whole};
use std::io::Write as _;
use std::path::{Path, PathBuf};

#[derive(clap::Args)]
pub(crate) struct StageSheetArgs {
    /// A new folder, or an empty one.
    #[arg(value_name = "DIR")]
    folder: PathBuf,
    /// A scenario: every line of it, with the face that says it.
    #[arg(long, value_name = "ID")]
    scenario: Option<String>,
}

pub(crate) fn run(args: &StageSheetArgs, data: Option<&Path>, content: &Root) -> Result<ExitAnswer> {
    let _made =
        empty_folder(&args.folder, &Protected { store: station::path_to_read(data).ok(), ..Protected::default() })?;
    for SheetFile { name, bytes } in files(args, content)? {
        let path = args.folder.join(name);
        write_whole(&path, Readers::ByMask, |to| to.write_all(&bytes))
            .map_err(|error| refused(&path, &error.into()))?;
    }
    Ok(ExitAnswer::Done)
}

fn files(args: &StageSheetArgs, content: &Root) -> Result<Vec<SheetFile>> {
    let Some(id) = &args.scenario else { return Ok(SheetFile::all(content)?) };
    let library = Library::load(content, &[]);
    let pack = library.pack(id).ok_or_else(|| {
        let known = library.packs.iter().map(|pack| &*pack.scenario.id);
        refuse("refuse-scenario-undrawn").with("id", id).with("help", ids::instead(id, known))
    })?;
    let (files, missed) = SheetFile::contact(content, pack, language(), &library.app_words(language()))?;
    if !missed.is_empty() {
        writeln!(out::notes(), "not met by chance: {}", missed.join(", "))?;
    }
    Ok(files)
}
