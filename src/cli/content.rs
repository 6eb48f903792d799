//! `composure content`: what the program carries, listed, or written out to be edited.

use super::language::words;
use super::new::name_files;
use super::output::{Protected, empty_folder, is_standard, may_be_folder, refused};
use super::refusal::refuse;
use super::{ExitAnswer, interrupt, out, station};
use anyhow::{Result, bail};
use clap::Subcommand;
use composure::content::{Library, Root, mark, shipped};
use composure::locale::With;
use composure::studio::{Changes, StudioError, remove, rename};
use std::borrow::Cow;
use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};

#[derive(Subcommand)]
pub(crate) enum ContentAction {
    /// List the files that the program carries, with their sizes in bytes, and tell where content is read from.
    List,
    /// How each temperament takes the steps of a mood that a scenario writes.
    Temperaments {
        /// As JSON.
        #[arg(long)]
        json: bool,
    },
    /// Write them into a new or empty folder, to be edited there and used with `--content DIR`.
    Export {
        /// A new folder, or an empty one.
        #[arg(value_name = "DIR")]
        folder: PathBuf,
    },
    /// Call a scenario of the content folder by another id, every file of it.
    ///
    /// Its proof file goes: prove it again. Records and attempts keep the words and the id that they were made with.
    Rename {
        /// The scenario.
        #[arg(value_name = "ID")]
        scenario: String,
        /// What it is called from now on.
        #[arg(value_name = "NEW_ID")]
        new: String,
    },
    /// Remove a scenario from the content folder, with its words in every language.
    ///
    /// Without `--yes` it only says what would go. Records and attempts keep the words that they were made with.
    Remove {
        /// The scenario.
        #[arg(value_name = "ID")]
        scenario: String,
        /// Remove it.
        #[arg(long)]
        yes: bool,
    },
}

/// What the files are written into first. It is no content folder, whatever happens.
const UNFINISHED: &str = ".composure-unfinished";

/// The files that are written out: what ships, and the mark of a content folder.
fn files() -> impl Iterator<Item = &'static str> {
    shipped::files().map(|(path, _)| path).chain([mark::FILE])
}

fn bytes_of(path: &Path) -> io::Result<Cow<'static, [u8]>> {
    if path == Path::new(mark::FILE) { Ok(mark::text().into_bytes().into()) } else { shipped::read(path) }
}

pub(crate) fn run(
    action: &ContentAction, data: Option<&Path>, root: impl FnOnce() -> Result<Root>,
) -> Result<ExitAnswer> {
    match action {
        ContentAction::List => list(&root()?)?,
        ContentAction::Temperaments { json } => super::temperaments::tell(*json)?,
        ContentAction::Export { folder } => {
            if is_standard(folder) {
                bail!(refuse("refuse-folder-standard"));
            }
            // where no store can be there is none to be kept
            let content = root().ok().as_ref().and_then(Root::folder).map(Path::to_owned);
            let kept = Protected { store: station::path_to_read(data).ok(), content, ..Protected::default() };
            export(folder, &kept, &interrupt::ending())?;
        }
        ContentAction::Rename { scenario, new } => {
            let root = root()?;
            let changes = rename(&Library::load(&root, &[]), scenario, new)?;
            apply(&changes, &root)?;
            let told = With::from_iter([("id", scenario.clone()), ("new", new.clone())]);
            writeln!(out::notes(), "{}", words().text("studio-renamed", &told))?;
        }
        ContentAction::Remove { scenario, yes } => {
            let root = root()?;
            let changes = remove(&Library::load(&root, &[]), scenario)?;
            let told = With::from_iter([("id", scenario.clone())]);
            if !yes {
                name_files(&changes, &root)?;
                writeln!(out::notes(), "{}", words().text("studio-would-remove", &told))?;
                return Ok(ExitAnswer::No);
            }
            apply(&changes, &root)?;
            writeln!(out::notes(), "{}", words().text("studio-removed", &told))?;
        }
    }
    Ok(ExitAnswer::Done)
}

/// Makes changes in the folder of content, and names the files.
fn apply(changes: &Changes, root: &Root) -> Result<()> {
    // what is inside the program has been refused
    let folder = root.folder().unwrap_or(Path::new("."));
    changes.apply(folder).map_err(StudioError::from)?;
    name_files(changes, root)
}

fn list(root: &Root) -> Result<()> {
    let mut out = out::prose();
    for (path, length) in shipped::files() {
        writeln!(out, "{length:>8}  {path}")?;
    }
    out.flush()?;
    let mut err = out::notes();
    let mut with = With::from_iter([("hash", shipped::hash().to_string())]);
    with.set("count", shipped::files().count());
    writeln!(err, "{}", words().text("content-inside", &with))?;
    match root.folder() {
        Some(folder) => {
            let with = With::from_iter([("folder", folder.display().to_string())]);
            writeln!(err, "{}", words().text("content-from-folder", &with))?;
        }
        None => writeln!(err, "{}", words().plain("content-from-inside"))?,
    }
    Ok(())
}

/// All or nothing: the folder holds every file afterwards, or is as it was.
fn export(folder: &Path, kept: &Protected<'_>, interrupted: &AtomicBool) -> Result<()> {
    may_be_folder(folder, kept)?;
    clear_left(folder).map_err(|error| refused(folder, &error.into()))?;
    let _made = empty_folder(folder, kept)?;
    fill(folder, interrupted).map_err(|error| refused(folder, &error))?;
    let mut with = With::from_iter([("folder", folder.display().to_string()), ("mark", mark::FILE.to_owned())]);
    with.set("count", shipped::files().count());
    writeln!(out::notes(), "{}", words().text("content-written", &with))?;
    Ok(())
}

/// Writes the files beside their places, then moves them there.
fn fill(folder: &Path, interrupted: &AtomicBool) -> Result<()> {
    let unfinished = folder.join(UNFINISHED);
    fs::create_dir(&unfinished)?;
    let _held = hold(&unfinished);
    let done = write_all(&unfinished, interrupted).and_then(|()| move_out(&unfinished, folder));
    let cleared = fs::remove_dir_all(&unfinished);
    done?;
    Ok(cleared?)
}

/// Holds a folder against another export that would take it for one that was left; nothing where a folder cannot be held.
fn hold(folder: &Path) -> Option<File> {
    File::open(folder).ok().filter(|held| held.try_lock().is_ok())
}

/// Takes away what an export left here that was killed, if it was one and nobody has touched it since. All that is there is
/// what is written out, or how it begins.
fn clear_left(folder: &Path) -> io::Result<()> {
    let unfinished = folder.join(UNFINISHED);
    if !fs::symlink_metadata(&unfinished).is_ok_and(|about| about.is_dir()) {
        return Ok(());
    }
    let mut left = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let inside = if entry.file_name() == UNFINISHED { PathBuf::new() } else { entry.file_name().into() };
        if !is_left(&entry.path(), &inside, &mut left)? {
            return Ok(());
        }
    }
    let held = hold(&unfinished);
    if cfg!(unix) && held.is_none() {
        return Err(io::Error::other(refuse("refuse-content-beside")));
    }
    left.iter().try_for_each(|left| if left.is_dir() { fs::remove_dir(left) } else { fs::remove_file(left) })
}

/// Whether what stands at a place was written there as `path`, with all that is in it, which is noted: the innermost first.
fn is_left(place: &Path, path: &Path, left: &mut Vec<PathBuf>) -> io::Result<bool> {
    let about = fs::symlink_metadata(place)?;
    let own = if about.is_dir() {
        for entry in fs::read_dir(place)? {
            let name = entry?.file_name();
            if !is_left(&place.join(&name), &path.join(&name), left)? {
                return Ok(false);
            }
        }
        files().any(|file| Path::new(file).starts_with(path) && Path::new(file) != path)
    } else {
        let whole = bytes_of(path).unwrap_or_default();
        about.is_file()
            && about.len() <= whole.len() as u64
            && whole.starts_with(&fs::read(place)?)
            && !whole.is_empty()
    };
    left.push(place.to_owned());
    Ok(own)
}

fn write_all(unfinished: &Path, interrupted: &AtomicBool) -> Result<()> {
    for path in files() {
        if interrupted.load(Ordering::Relaxed) {
            bail!(refuse("refuse-content-interrupted"));
        }
        let target = unfinished.join(path);
        if let Some(parent) = target.parent() {
            fs::create_dir_all(parent)?;
        }
        let mut file = File::create_new(target)?;
        file.write_all(&bytes_of(Path::new(path))?)?;
        file.sync_all()?;
    }
    Ok(())
}

/// Where one cannot be moved, those before it are taken back.
fn move_out(unfinished: &Path, folder: &Path) -> Result<()> {
    let mut moved: Vec<PathBuf> = Vec::new();
    for entry in fs::read_dir(unfinished)? {
        let entry = entry?;
        let target = folder.join(entry.file_name());
        if let Err(error) = fs::rename(entry.path(), &target) {
            for one in &moved {
                let _ = if one.is_dir() { fs::remove_dir_all(one) } else { fs::remove_file(one) };
            }
            return Err(error.into());
        }
        moved.push(target);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let entries = fs::read_dir(folder).expect("listed").map(|one| one.expect("an entry").file_name());
        let mut names: Vec<_> = entries.map(|name| name.to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }

    fn run(folder: &Path) -> Result<()> {
        export(folder, &Protected::default(), &AtomicBool::new(false))
    }

    /// What an export leaves that is killed once `moved` of its parts are in their place.
    fn killed(folder: &Path, moved: usize) {
        let unfinished = folder.join(UNFINISHED);
        fs::create_dir_all(&unfinished).expect("made");
        write_all(&unfinished, &AtomicBool::new(false)).expect("written");
        for name in names(&unfinished).iter().take(moved) {
            fs::rename(unfinished.join(name), folder.join(name)).expect("moved");
        }
    }

    #[test]
    fn what_a_killed_export_left_is_taken_away_and_the_folder_filled() {
        let whole = ["assets", "composure-content.txt", "locales", "scenarios"];
        for moved in 0..=whole.len() {
            let folder = tempfile::tempdir().expect("a folder");
            killed(folder.path(), moved);
            if moved < whole.len() {
                // one file was being written
                let part = folder.path().join(UNFINISHED).join("scenarios/rude-customer.ron");
                fs::write(&part, fs::read(&part).expect("there").get(..1_000).expect("longer")).expect("cut");
            }
            run(folder.path()).expect("written");
            assert_eq!(names(folder.path()), whole);
            assert!(mark::is_on(folder.path()));
            for path in files() {
                assert_eq!(fs::read(folder.path().join(path)).expect(path), &*bytes_of(Path::new(path)).expect(path));
            }
        }
    }

    #[test]
    fn of_others_nothing_is_taken_away() {
        let edits: [fn(&Path); 5] = [
            |folder| fs::write(folder.join("mine.txt"), "mine").expect("written"),
            |folder| fs::write(folder.join("assets/theme.ron"), "mine").expect("written"),
            |folder| fs::write(folder.join(UNFINISHED).join("scenarios/mine.ron"), "Scenario(").expect("written"),
            |folder| {
                fs::write(folder.join(UNFINISHED).join("scenarios/media-threat.ron"), "Scenario(\n// mine")
                    .expect("written")
            },
            |folder| fs::create_dir(folder.join(UNFINISHED).join("drafts")).expect("made"),
        ];
        for (at, edit) in edits.iter().enumerate() {
            let folder = tempfile::tempdir().expect("a folder");
            killed(folder.path(), 1);
            edit(folder.path());
            let mut before = Vec::new();
            let _ = is_left(folder.path(), Path::new(""), &mut before);
            let error = run(folder.path()).expect_err("refused");
            assert!(error.to_string().contains("not empty"), "{at}: {error}");
            let mut after = Vec::new();
            let _ = is_left(folder.path(), Path::new(""), &mut after);
            assert_eq!(before, after, "{at}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn an_export_that_is_being_written_is_left_alone() {
        let folder = tempfile::tempdir().expect("a folder");
        killed(folder.path(), 0);
        let _held = hold(&folder.path().join(UNFINISHED)).expect("held");
        let error = run(folder.path()).expect_err("refused");
        assert!(error.to_string().contains("another export"), "{error}");
        assert_eq!(names(folder.path()), [UNFINISHED]);
    }

    #[test]
    fn whoever_ends_an_export_finds_nothing_left() {
        let folder = tempfile::tempdir().expect("a folder");
        let target = folder.path().join("new");
        export(&target, &Protected::default(), &AtomicBool::new(true)).expect_err("ended");
        assert!(!target.exists());
    }
}
