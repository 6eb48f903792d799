//! `composure content`: what the program carries, listed, or written out to be edited.

use super::output::{Protected, empty_folder, refused};
use super::{ExitAnswer, interrupt, out, station};
use anyhow::{Result, bail};
use clap::Subcommand;
use composure::content::{Root, shipped};
use std::fs::{self, File};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};

#[derive(Subcommand)]
pub(crate) enum ContentAction {
    /// List the files that the program carries, with their sizes in bytes, and tell where content is read from.
    List,
    /// Write them into a new or empty folder, to be edited there and used with `--content DIR`.
    Export {
        /// The folder.
        #[arg(value_name = "DIR")]
        folder: PathBuf,
    },
}

/// What the files are written into first. It is no content folder, whatever happens.
const UNFINISHED: &str = ".composure-unfinished";

pub(crate) fn run(
    action: &ContentAction, data: Option<&Path>, root: impl FnOnce() -> Result<Root>,
) -> Result<ExitAnswer> {
    match action {
        ContentAction::List => list(&root()?)?,
        ContentAction::Export { folder } => {
            // where no store can be there is none to be kept
            let content = root().ok().as_ref().and_then(Root::folder).map(Path::to_owned);
            let kept = Protected { store: station::path_to_read(data).ok(), content, ..Protected::default() };
            export(folder, &kept, &interrupt::interruption())?;
        }
    }
    Ok(ExitAnswer::Done)
}

fn list(root: &Root) -> Result<()> {
    let mut out = out::prose();
    for (path, length) in shipped::files() {
        writeln!(out, "{length:>8}  {path}")?;
    }
    out.flush()?;
    let mut err = out::notes();
    writeln!(err, "{} files inside the program, BLAKE3 {}", shipped::files().count(), shipped::hash())?;
    match root {
        Root::Folder(folder) => writeln!(err, "content is read from the folder {} instead", folder.display())?,
        Root::Shipped => writeln!(err, "content is read from them")?,
    }
    Ok(())
}

/// All or nothing: the folder holds every file afterwards, or is as it was.
fn export(folder: &Path, kept: &Protected<'_>, interrupted: &AtomicBool) -> Result<()> {
    let made = empty_folder(folder, kept)?;
    let written = fill(folder, interrupted);
    if written.is_err() && made {
        // what went wrong is told; that an empty folder is left behind would hide it
        let _ = fs::remove_dir(folder);
    }
    written.map_err(|error| refused(folder, &error))?;
    let count = shipped::files().count();
    writeln!(out::notes(), "{count} files written to {}; `--content` reads them from there", folder.display())?;
    Ok(())
}

/// Writes the files beside their places, then moves them there.
fn fill(folder: &Path, interrupted: &AtomicBool) -> Result<()> {
    let unfinished = folder.join(UNFINISHED);
    fs::create_dir(&unfinished)?;
    let done = write_all(&unfinished, interrupted).and_then(|()| move_out(&unfinished, folder));
    let cleared = fs::remove_dir_all(&unfinished);
    done?;
    Ok(cleared?)
}

fn write_all(unfinished: &Path, interrupted: &AtomicBool) -> Result<()> {
    for (path, _) in shipped::files() {
        if interrupted.load(Ordering::Relaxed) {
            bail!("interrupted; nothing was written");
        }
        let target = unfinished.join(path);
        if let Some(parent) = target.parent() {
            fs::create_dir_all(parent)?;
        }
        let mut file = File::create_new(target)?;
        file.write_all(&shipped::read(Path::new(path))?)?;
        file.sync_all()?;
    }
    Ok(())
}

/// Where one folder cannot be moved, those before it are taken back.
fn move_out(unfinished: &Path, folder: &Path) -> Result<()> {
    let mut moved: Vec<PathBuf> = Vec::new();
    for entry in fs::read_dir(unfinished)? {
        let entry = entry?;
        let target = folder.join(entry.file_name());
        if let Err(error) = fs::rename(entry.path(), &target) {
            moved.iter().for_each(|one| drop(fs::remove_dir_all(one)));
            return Err(error.into());
        }
        moved.push(target);
    }
    Ok(())
}
