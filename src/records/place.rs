//! Where the store lies, and a look at what lies there before the database may touch it.

use super::error::StoreError;
use super::schema;
use std::fs::{self, File};
use std::io::{ErrorKind, Read as _};
use std::path::{Path, PathBuf};

/// The folder of the station's data, within the platform's.
pub const FOLDER: &str = "composure";
/// The store's file in it.
pub const FILE: &str = "station.sqlite";

/// Where the station's store is kept unless another folder is named: the machine-wide data folder where it can be
/// written, else the user's. Makes the folder it answers.
///
/// # Errors
/// [`StoreError::NoDataFolder`] when there is neither.
pub fn default_path() -> Result<PathBuf, StoreError> {
    // The local folder, not the roaming one: a database must not travel with a Windows profile.
    let user = directories::BaseDirs::new().map(|dirs| dirs.data_local_dir().to_path_buf());
    machine_wide().into_iter().chain(user).find_map(|base| usable(base.join(FOLDER))).ok_or(StoreError::NoDataFolder)
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
    fs::create_dir_all(&folder).ok()?;
    let probe = folder.join(format!(".probe-{:032x}", rand::random::<u128>()));
    File::create_new(&probe).ok()?;
    fs::remove_file(&probe).ok()?;
    Some(folder.join(FILE))
}

/// Makes the folder of `path`, if it has to be made.
pub(super) fn make_folder(path: &Path) -> Result<(), StoreError> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let refused = |detail: String| StoreError::Folder { folder: folder.to_path_buf(), detail };
    match fs::metadata(folder) {
        Ok(about) if about.is_dir() => Ok(()),
        Ok(_) => Err(refused("it is a file".to_owned())),
        Err(_) => fs::create_dir_all(folder).map_err(|error| refused(error.to_string())),
    }
}

/// Reads the marks in the file's first hundred bytes (SQLite file format, section 1.3), so that a file which is not
/// a station's is never opened as a database: opening alone could replay another program's log into it.
/// Answers whether there is anything yet.
pub(super) fn inspect(path: &Path) -> Result<bool, StoreError> {
    let unreadable =
        |error: std::io::Error| StoreError::Unreadable { path: path.to_path_buf(), detail: error.to_string() };
    match fs::metadata(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(false),
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
        _ => Err(StoreError::Corrupt { path: path.to_path_buf(), detail: "it breaks off in its header".to_owned() }),
    }
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
}
