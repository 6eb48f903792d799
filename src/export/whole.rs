//! A file written whole or not at all.

use std::fs::{self, File, Metadata};
use std::io::{self, BufWriter, Write};
use std::path::Path;
use std::time::Duration;
use tempfile::NamedTempFile;

/// Who may read a file that was not there before; one that was keeps its permissions. On Windows the folder decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Readers {
    /// Its owner alone: people stand in it, by their names and scores.
    Owner,
    /// Whomever the owner's mask lets read new files.
    ByMask,
}

impl Readers {
    /// The mode of a new file, before the mask.
    #[cfg(unix)]
    const fn mode(self) -> u32 {
        match self {
            Self::Owner => 0o600,
            Self::ByMask => 0o666,
        }
    }
}

/// Writes a file beside `path`, syncs it and puts it in its place; until then the old one stays, and when anything fails
/// nothing is left of the new one (on Linux not even when the program is killed). A link at `path` is replaced, not
/// followed. The permissions of the old file are kept.
///
/// # Errors
/// When it cannot be written, or what `write` answers.
pub fn write_whole<T, E: From<io::Error>>(
    path: &Path, readers: Readers, write: impl FnOnce(&mut dyn Write) -> Result<T, E>,
) -> Result<T, E> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    fs::metadata(folder)?;
    clear_left(folder);
    let part = Part::new(folder, readers)?;
    // as long as it is held nobody takes it for one that was left; not every file system has locks
    let _ = part.file().try_lock();
    let mut file = BufWriter::new(part.file().try_clone()?);
    let done = write(&mut file)?;
    let file = file.into_inner().map_err(io::IntoInnerError::into_error)?;
    if let Some(old) = fs::symlink_metadata(path).ok().filter(Metadata::is_file) {
        file.set_permissions(old.permissions())?;
    }
    file.sync_all()?;
    drop(file);
    part.put(path, folder)?;
    sync_folder(folder)?;
    Ok(done)
}

/// A file that has no place yet.
enum Part {
    /// Without a name: gone with the program, whatever ends it.
    #[cfg(target_os = "linux")]
    Unnamed(File),
    /// With a name of its own; removed when it is dropped.
    Named(NamedTempFile),
}

impl Part {
    fn new(folder: &Path, readers: Readers) -> io::Result<Self> {
        #[cfg(target_os = "linux")]
        {
            use rustix::fs::{Mode, OFlags};
            let flags = OFlags::TMPFILE | OFlags::RDWR | OFlags::CLOEXEC;
            // not every file system has such files
            if let Ok(file) = rustix::fs::open(folder, flags, Mode::from_raw_mode(readers.mode())) {
                return Ok(Self::Unnamed(file.into()));
            }
        }
        let mut builder = tempfile::Builder::new();
        builder.prefix(PREFIX).suffix(SUFFIX);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            builder.permissions(fs::Permissions::from_mode(readers.mode()));
        }
        #[cfg(not(unix))]
        let _ = readers;
        builder.tempfile_in(folder).map(Self::Named)
    }

    fn file(&self) -> &File {
        match self {
            #[cfg(target_os = "linux")]
            Self::Unnamed(file) => file,
            Self::Named(file) => file.as_file(),
        }
    }

    /// Gives it its name.
    fn put(self, path: &Path, folder: &Path) -> io::Result<()> {
        match self {
            #[cfg(target_os = "linux")]
            Self::Unnamed(file) => link(&file, path, folder),
            Self::Named(file) => {
                let _ = folder;
                file.persist(path).map(drop).map_err(|error| error.error)
            }
        }
    }
}

/// How the names begin of files that have no place yet.
const PREFIX: &str = ".composure-";
/// And how they end.
const SUFFIX: &str = ".part";
/// How old a file without a place is before it may be one that was left: between its making and its lock lies an instant.
const SURELY_LOCKED: Duration = Duration::from_secs(60);

/// Takes away files without a place that a program left which was killed: ours by their names, and held by nobody. What cannot be
/// taken away, as what is another person's, stays.
fn clear_left(folder: &Path) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = entry.file_name();
        let own = name.to_str().and_then(|name| name.strip_prefix(PREFIX)?.strip_suffix(SUFFIX));
        let own =
            own.is_some_and(|own| [6, 32].contains(&own.len()) && own.bytes().all(|sign| sign.is_ascii_alphanumeric()));
        if !own || !entry.file_type().is_ok_and(|kind| kind.is_file()) {
            continue;
        }
        let age = entry.metadata().and_then(|about| about.modified()).map(|at| at.elapsed().unwrap_or_default());
        if age.is_ok_and(|age| age >= SURELY_LOCKED)
            && let Ok(file) = File::open(entry.path())
            && file.try_lock().is_ok()
        {
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// Links a file without a name to `path`. Over another file that takes a name between, for an instant.
#[cfg(target_os = "linux")]
fn link(file: &File, path: &Path, folder: &Path) -> io::Result<()> {
    use rustix::fs::{AtFlags, CWD};
    use std::os::fd::AsRawFd as _;
    let from = format!("/proc/self/fd/{}", file.as_raw_fd());
    let link = |to: &Path| rustix::fs::linkat(CWD, &from, CWD, to, AtFlags::SYMLINK_FOLLOW).map_err(io::Error::from);
    match link(path) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            let between = folder.join(format!("{PREFIX}{:032x}{SUFFIX}", rand::random::<u128>()));
            link(&between)?;
            fs::rename(&between, path).inspect_err(|_| drop(fs::remove_file(&between)))
        }
        done => done,
    }
}

/// A name is on disk when its folder is.
fn sync_folder(folder: &Path) -> io::Result<()> {
    if cfg!(unix) { File::open(folder)?.sync_all() } else { Ok(()) }
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

    #[test]
    fn a_file_is_there_whole_or_as_it_was() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("table.csv");
        for text in ["first", "second"] {
            write_whole(&path, Readers::Owner, |to| to.write_all(text.as_bytes())).expect("written");
            assert_eq!(fs::read_to_string(&path).expect("read"), text);
        }
        let fails = |to: &mut dyn Write| -> io::Result<()> {
            to.write_all(b"third")?;
            to.flush()?;
            Err(io::Error::other("no"))
        };
        write_whole(&path, Readers::Owner, fails).expect_err("no");
        write_whole(&folder.path().join("new.csv"), Readers::Owner, fails).expect_err("no");
        assert_eq!(fs::read_to_string(&path).expect("read"), "second");
        assert_eq!(names(folder.path()), ["table.csv"]);
    }

    #[test]
    fn a_named_part_does_the_same() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("table.csv");
        for text in ["first", "second"] {
            let part = Part::Named(tempfile::Builder::new().prefix(PREFIX).tempfile_in(folder.path()).expect("made"));
            part.file().write_all(text.as_bytes()).expect("written");
            part.put(&path, folder.path()).expect("put");
            assert_eq!(fs::read_to_string(&path).expect("read"), text);
        }
        assert_eq!(names(folder.path()), ["table.csv"]);
    }

    #[cfg(unix)]
    #[test]
    fn permissions_are_kept_and_links_are_not_followed() {
        use std::os::unix::fs::{PermissionsExt as _, symlink};
        let folder = tempfile::tempdir().expect("a folder");
        let (path, other) = (folder.path().join("table.csv"), folder.path().join("other"));
        fs::write(&path, "old").expect("written");
        fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).expect("allowed");
        write_whole(&path, Readers::Owner, |to| to.write_all(b"new")).expect("written");
        assert_eq!(fs::metadata(&path).expect("there").permissions().mode() & 0o777, 0o640);
        fs::write(&other, "other").expect("written");
        fs::remove_file(&path).expect("removed");
        symlink(&other, &path).expect("linked");
        write_whole(&path, Readers::Owner, |to| to.write_all(b"new")).expect("written");
        assert!(!path.is_symlink());
        assert_eq!(fs::read_to_string(&other).expect("read"), "other");
    }

    #[cfg(unix)]
    #[test]
    fn only_its_owner_reads_what_people_stand_in() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().expect("a folder");
        let mode = |path: &Path| fs::metadata(path).expect("there").permissions().mode() & 0o777;
        let other = folder.path().join("other");
        fs::write(&other, "").expect("written");
        for (readers, expected) in [(Readers::Owner, 0o600), (Readers::ByMask, mode(&other))] {
            let path = folder.path().join(format!("{readers:?}"));
            write_whole(&path, readers, |to| to.write_all(b"new")).expect("written");
            assert_eq!(mode(&path), expected, "{readers:?}");
        }
    }

    #[test]
    fn what_a_killed_program_left_is_taken_away_and_nothing_else() {
        let folder = tempfile::tempdir().expect("a folder");
        let at = |name: &str| folder.path().join(name);
        let old = std::time::SystemTime::now() - 2 * SURELY_LOCKED;
        let others =
            [".composure-older", ".composure-abcde.part", ".composure-abc_ef.part", "composure-abcdef.part", ".part"];
        for name in [".composure-abcdef.part", ".composure-0123456789abcdef0123456789abcdef.part"].iter().chain(&others)
        {
            let file = File::create_new(at(name)).expect("made");
            file.set_modified(old).expect("dated");
        }
        let held = File::create_new(at(".composure-heldby.part")).expect("made");
        held.set_modified(old).expect("dated");
        held.lock().expect("locked");
        // of a new one it is not known yet whether it is held
        File::create_new(at(".composure-newone.part")).expect("made");
        fs::create_dir(at(".composure-folder.part")).expect("made");
        write_whole(&at("a"), Readers::Owner, |to| to.write_all(b"a")).expect("written");
        let mut expected = vec!["a", ".composure-folder.part", ".composure-heldby.part", ".composure-newone.part"];
        expected.extend(others);
        expected.sort_unstable();
        assert_eq!(names(folder.path()), expected);
    }
}
