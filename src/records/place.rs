//! Where the store lies, and a look at what lies there before the database may touch it.

use super::error::StoreError;
use super::schema;
use std::fs::{self, File};
use std::io::{ErrorKind, Read as _};
use std::path::{Path, PathBuf};
use std::time::SystemTime;
use tempfile::TempDir;

/// The folder of the station's data, within the platform's.
pub const FOLDER: &str = "composure";
/// The store's file in it.
pub const FILE: &str = "station.sqlite";

/// Where the station's store is kept unless another folder is named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DefaultPlace {
    /// The store's file.
    pub path: PathBuf,
    /// Other stores that lie where one might have been meant.
    pub others: Vec<PathBuf>,
}

/// Where the station's store is kept unless another folder is named: where there is one, in the machine-wide data folder before the
/// user's, and one that this user may write before one that he may not. Where there is none, where one can be made: machine-wide, else
/// the user's. Makes the folder it answers.
///
/// # Errors
/// [`StoreError::NoDataFolder`] when there is neither.
pub fn default_path() -> Result<DefaultPlace, StoreError> {
    let folders = folders();
    match there(&folders) {
        Some(found) => Ok(found),
        None => {
            let path = folders.into_iter().find_map(usable).ok_or(StoreError::NoDataFolder)?;
            Ok(DefaultPlace { path, others: Vec::new() })
        }
    }
}

/// Where the store is that [`default_path`] answers; makes nothing. Where there is none, where the first would be.
///
/// # Errors
/// [`StoreError::NoDataFolder`] when there is neither folder.
pub fn default_path_to_read() -> Result<DefaultPlace, StoreError> {
    let folders = folders();
    let first = || Some(DefaultPlace { path: folders.first()?.join(FILE), others: Vec::new() });
    there(&folders).or_else(first).ok_or(StoreError::NoDataFolder)
}

/// The folders in which it may be, the machine-wide one first.
fn folders() -> Vec<PathBuf> {
    // The local folder, not the roaming one: a database must not travel with a Windows profile.
    let user = directories::BaseDirs::new().map(|dirs| dirs.data_local_dir().to_path_buf());
    machine_wide().into_iter().chain(user).map(|base| base.join(FOLDER)).collect()
}

/// The store that is meant by these folders, whoever asks and whatever for; none where none has one.
fn there(folders: &[PathBuf]) -> Option<DefaultPlace> {
    let holds: Vec<_> = folders.iter().filter(|folder| folder.join(FILE).exists()).collect();
    let meant = holds.iter().find(|folder| takes_files(folder)).or(holds.first())?;
    let others = holds.iter().filter(|folder| *folder != meant).map(|folder| folder.join(FILE)).collect();
    Some(DefaultPlace { path: meant.join(FILE), others })
}

fn machine_wide() -> Option<PathBuf> {
    if cfg!(windows) {
        std::env::var_os("ProgramData").filter(|name| !name.is_empty()).map(PathBuf::from)
    } else if cfg!(target_os = "macos") {
        Some(PathBuf::from("/Library/Application Support"))
    } else {
        Some(PathBuf::from("/var/lib"))
    }
}

/// The store's path in a folder where files can be made. Found out by trying: permissions alone don't tell (access
/// lists, read-only mounts). A store there which this user may not write is an error when it is opened, not a reason
/// to begin a second one beside it unnoticed.
fn usable(folder: PathBuf) -> Option<PathBuf> {
    for_nobody_else(&folder).ok()?;
    takes_files(&folder).then(|| folder.join(FILE))
}

fn takes_files(folder: &Path) -> bool {
    // gone with its handle, also when the program is killed
    tempfile::tempfile_in(folder).is_ok()
}

/// Makes a folder, and those above it that are missing, for its owner alone.
fn for_nobody_else(folder: &Path) -> std::io::Result<()> {
    let mut new = fs::DirBuilder::new();
    new.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut new, 0o700);
    new.create(folder)
}

/// Makes the folder of `path`, if it has to be made.
pub(super) fn make_folder(path: &Path) -> Result<(), StoreError> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let refused = |detail: String| StoreError::Folder { folder: folder.to_path_buf(), detail };
    match fs::metadata(folder) {
        Ok(about) if about.is_dir() => Ok(()),
        Ok(_) => Err(refused("it is a file".to_owned())),
        Err(_) => for_nobody_else(folder).map_err(|error| refused(error.to_string())),
    }
}

/// Makes the empty file that a new store begins as, if there is none. Names and scores will stand in it: its owner alone may read
/// and write it, and the folder's group where that may make files in the folder and gets what is made there, which is how
/// several people share a station. The database gives its log the same permissions. One that is there keeps what it has.
pub(super) fn make_file(path: &Path) -> Result<(), StoreError> {
    // a link to where it shall lie, which may not be there yet
    let behind = fs::read_link(path).ok().filter(|_| !path.exists());
    let real = behind.and_then(|to| Some(path.parent()?.join(to))).unwrap_or_else(|| path.to_path_buf());
    let mut new = File::options();
    new.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut new, 0o600);
    match new.open(&real).and_then(|file| share(&file, &real)) {
        Err(error) if error.kind() != ErrorKind::AlreadyExists => {
            let folder = real.parent().unwrap_or(Path::new(".")).to_path_buf();
            Err(StoreError::Folder { folder, detail: error.to_string() })
        }
        _ => Ok(()),
    }
}

/// Gives a file that lies beside where it shall lie, and that its owner alone may read, to whom one that is made there would be.
pub(super) fn share_out(path: &Path) -> std::io::Result<()> {
    share(&File::options().write(true).open(path)?, path)
}

/// Lets the folder's group read and write a new file in it, where it may make files there itself.
#[cfg(unix)]
fn share(file: &File, path: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let (folder, about) = (fs::metadata(folder)?, file.metadata()?);
    let shares = folder.mode() & 0o030 == 0o030 && folder.gid() == about.gid();
    if shares { file.set_permissions(fs::Permissions::from_mode(0o660)) } else { Ok(()) }
}

/// Elsewhere a file gets what its folder hands down.
#[cfg(not(unix))]
fn share(_: &File, _: &Path) -> std::io::Result<()> {
    Ok(())
}

/// Reads the marks in the file's first hundred bytes (SQLite file format, section 1.3), so that a file which is not
/// a station's is never opened as a database: opening alone could replay another program's log into it.
/// Answers whether there is anything yet.
pub(super) fn inspect(path: &Path) -> Result<bool, StoreError> {
    let unreadable = |error| unreadable(path, error);
    match fs::metadata(path) {
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => return Ok(false),
        Err(error) => return Err(unreadable(error)),
        Ok(about) if !about.is_file() => return Err(StoreError::NotAFile { path: path.to_path_buf() }),
        Ok(about) if about.len() == 0 => return Ok(false),
        Ok(_) => {}
    }
    let mut header = Vec::new();
    File::open(path).and_then(|file| file.take(100).read_to_end(&mut header)).map_err(unreadable)?;
    if !header.starts_with(b"SQLite format 3\0") {
        return Err(StoreError::NotSqlite { path: path.to_path_buf() });
    }
    let mark = |at: usize| header.get(at..at + 4).and_then(|bytes| bytes.try_into().ok()).map(u32::from_be_bytes);
    match (mark(68), mark(60)) {
        (Some(application), Some(layout)) => schema::judge(application, layout, false, path).map(|()| true),
        // it breaks off in its header
        _ => Err(StoreError::Corrupt { path: path.to_path_buf(), detail: format!("{} B", header.len()) }),
    }
}

/// A folder of our own for a copy of the store at `path`, gone when it is dropped; nobody else may look into it.
pub(super) fn temporary() -> Result<TempDir, StoreError> {
    let refused =
        |error: std::io::Error| StoreError::NotCopied { path: std::env::temp_dir(), detail: error.to_string() };
    tempfile::Builder::new().prefix("composure-").tempdir().map_err(refused)
}

/// A copy of the store at `path` with its write-ahead log, as [`FILE`] in a folder of our own.
pub(super) fn copy(path: &Path) -> Result<TempDir, StoreError> {
    const TRIES: usize = 3;
    let log = companion(path, "-wal");
    for _ in 0..TRIES {
        let folder = temporary()?;
        let to = folder.path().join(FILE);
        let before = (look(path)?, look(&log)?);
        for (from, to) in [(path, &to), (&log, &companion(&to, "-wal"))] {
            if from.exists() {
                let refused = |error: std::io::Error| unreadable(from, error);
                let mut copy = File::create_new(to).map_err(|error| unreadable(to, error))?;
                std::io::copy(&mut File::open(from).map_err(refused)?, &mut copy).map_err(refused)?;
            }
        }
        if before == (look(path)?, look(&log)?) {
            return Ok(folder);
        }
    }
    Err(StoreError::Locked { path: path.to_path_buf() })
}

/// The file that SQLite keeps beside a database under this ending.
pub(super) fn companion(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

/// Size and time of a file's last change; none where there is no file.
fn look(path: &Path) -> Result<Option<(u64, SystemTime)>, StoreError> {
    match fs::metadata(path).and_then(|about| Ok((about.len(), about.modified()?))) {
        Ok(found) => Ok(Some(found)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(unreadable(path, error)),
    }
}

fn unreadable(path: &Path, error: std::io::Error) -> StoreError {
    StoreError::Unreadable { path: path.to_path_buf(), detail: error.to_string() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_usable_when_files_can_be_made_in_it() {
        let folder = tempfile::tempdir().expect("a folder");
        let deep = folder.path().join("a").join("b");
        assert_eq!(usable(deep.clone()), Some(deep.join(FILE)));
        assert_eq!(fs::read_dir(&deep).expect("made").count(), 0, "no probe is left behind");
        fs::write(folder.path().join("file"), "").expect("written");
        assert_eq!(usable(folder.path().join("file")), None);
    }

    #[test]
    fn a_store_that_is_there_is_meant_before_an_empty_folder_and_another_is_named() {
        let base = tempfile::tempdir().expect("a folder");
        let folders = ["machine", "home"].map(|name| base.path().join(name));
        let [machine, home] = &folders;
        assert_eq!(there(&folders), None);
        fs::create_dir(machine).expect("as a package makes it");
        fs::create_dir(home).expect("made");
        let put = |folder: &Path| fs::write(folder.join(FILE), "").expect("written");
        put(home);
        assert_eq!(there(&folders), Some(DefaultPlace { path: home.join(FILE), others: Vec::new() }));
        put(machine);
        assert_eq!(there(&folders), Some(DefaultPlace { path: machine.join(FILE), others: vec![home.join(FILE)] }));
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            fs::set_permissions(machine, fs::Permissions::from_mode(0o555)).expect("allowed");
            // root may write everywhere
            if !takes_files(machine) {
                let meant = DefaultPlace { path: home.join(FILE), others: vec![machine.join(FILE)] };
                assert_eq!(there(&folders), Some(meant));
            }
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_new_store_is_for_its_owner_and_for_the_group_that_the_folder_is_for() {
        use super::super::{Store, testing};
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().expect("a folder");
        let mode = |path: &Path| fs::metadata(path).expect("there").permissions().mode() & 0o7777;
        let set = |path: &Path, mode| fs::set_permissions(path, fs::Permissions::from_mode(mode)).expect("allowed");
        let opened = |path: &Path| {
            let mut store = Store::open(path).expect("opened");
            testing::employ(&mut store);
            for left in
                [path.to_path_buf(), companion(path, "-wal"), companion(path, "-shm"), path.with_extension("key")]
            {
                assert_eq!(mode(&left), mode(path), "{}", left.display());
            }
            mode(path)
        };
        let made = folder.path().join("new/deeper").join(FILE);
        assert_eq!(opened(&made), 0o600);
        assert_eq!(mode(&folder.path().join("new/deeper")), 0o700);
        for (of_folder, expected) in [(0o755, 0o600), (0o750, 0o600), (0o777, 0o660), (0o2770, 0o660), (0o720, 0o600)] {
            let folder = folder.path().join(format!("{of_folder:o}"));
            fs::create_dir(&folder).expect("made");
            set(&folder, of_folder);
            assert_eq!(opened(&folder.join(FILE)), expected, "{of_folder:o}");
            // a copy that somebody asks for is his; one that is gone on from is whose the store was
            let copy = folder.join("backup.sqlite");
            Store::open(&folder.join(FILE)).expect("opened").back_up(&copy).expect("written");
            assert_eq!(mode(&copy), 0o600, "{of_folder:o}");
            fs::remove_file(folder.join(FILE)).expect("lost");
            drop(Store::restore(&copy, &folder.join(FILE)).expect("restored"));
            assert_eq!(mode(&folder.join(FILE)), expected, "{of_folder:o}");
        }
        // one that is there keeps what the bank has given it
        set(&made, 0o640);
        set(&made.with_extension("key"), 0o640);
        assert_eq!(opened(&made), 0o640);
        // behind a link it lies where that leads
        let (link, to) = (folder.path().join("link.sqlite"), folder.path().join("new/other.sqlite"));
        std::os::unix::fs::symlink(&to, &link).expect("linked");
        drop(Store::open(&link).expect("opened"));
        assert_eq!(mode(&to), 0o600);
    }
}
