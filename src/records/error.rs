//! What can go wrong with the store: each with the file, what was expected, and what to do.

use super::AttemptId;
use rusqlite::ErrorCode;
use std::path::{Path, PathBuf};

/// Why the store did not do what was asked. Nothing half-written is left behind.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// Neither a machine-wide folder nor a home folder is to be had.
    #[error("no folder for the station's data was found: name one with `--data DIR`")]
    NoDataFolder,
    /// The folder is missing and cannot be made, or files cannot be made in it.
    #[error(
        "cannot keep a store in `{folder}`: expected a folder where files can be made ({detail}); change its permissions or name another with `--data DIR`"
    )]
    Folder {
        /// The folder.
        folder: PathBuf,
        /// What the system said.
        detail: String,
    },
    /// The store could not be copied before its layout is changed.
    #[error(
        "`{path}` is of an older version of composure and was left as it is, because no copy of it could be made first ({detail}): make room beside it or change the folder's permissions, then try again"
    )]
    Backup {
        /// The store.
        path: PathBuf,
        /// What went wrong.
        detail: String,
    },
    /// There is nothing to read.
    #[error(
        "there is no store at `{path}`: `composure roster import FILE.csv` or the first `composure play` makes one; if it lies elsewhere, name its folder with `--data DIR`"
    )]
    Absent {
        /// Where it would be.
        path: PathBuf,
    },
    /// The path leads to a folder or another thing that is no file.
    #[error("`{path}` is not a file: expected the station's database; name another folder with `--data DIR`")]
    NotAFile {
        /// The path.
        path: PathBuf,
    },
    /// The file cannot be opened to read it.
    #[error(
        "cannot read `{path}`: expected a file that you may read ({detail}); change its permissions or name another folder with `--data DIR`"
    )]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// What the system said.
        detail: String,
    },
    /// The file cannot be opened to write to it.
    #[error(
        "cannot open `{path}`: expected a file that may be read and written ({detail}); change its permissions or name another folder with `--data DIR`"
    )]
    Unopened {
        /// The file.
        path: PathBuf,
        /// What the system said.
        detail: String,
    },
    /// The file can be read, not written.
    #[error(
        "`{path}` is read-only: expected a file that may be written; change its permissions or name another folder with `--data DIR`"
    )]
    ReadOnly {
        /// The file.
        path: PathBuf,
    },
    /// Something else than a database.
    #[error(
        "`{path}` is not a database: expected an SQLite file; it was left as it is: move it away or name another folder with `--data DIR`"
    )]
    NotSqlite {
        /// The file.
        path: PathBuf,
    },
    /// A database, but not a station's.
    #[error(
        "`{path}` is another program's database: expected a station's store; it was left as it is: name another folder with `--data DIR`"
    )]
    OtherProgram {
        /// The file.
        path: PathBuf,
    },
    /// A later version of this program has written it.
    #[error(
        "`{path}` is from a newer version of composure: expected layout {known} or older, found {found}; it was left as it is: update this program"
    )]
    Newer {
        /// The file.
        path: PathBuf,
        /// The layout found.
        found: u32,
        /// The newest layout known here.
        known: u32,
    },
    /// Another program is writing, and went on for longer than we wait.
    #[error(
        "`{path}` is in use: another program held it for longer than a few seconds; close that program and try again"
    )]
    Locked {
        /// The file.
        path: PathBuf,
    },
    /// The file's structure is broken.
    #[error(
        "`{path}` is damaged ({detail}): expected an intact database; keep a copy, then restore a backup or name another folder with `--data DIR`"
    )]
    Corrupt {
        /// The file.
        path: PathBuf,
        /// What was found.
        detail: String,
    },
    /// A row holds something this version cannot make sense of.
    #[error(
        "`{path}` holds something that cannot be read ({detail}): expected what this version writes; keep a copy, then restore a backup"
    )]
    Meaningless {
        /// The file.
        path: PathBuf,
        /// What was found.
        detail: String,
    },
    /// No room left.
    #[error("no room left for `{path}`: nothing was written; free space on this disk and try again")]
    Full {
        /// The file.
        path: PathBuf,
    },
    /// Reading or writing failed below the database.
    #[error(
        "the disk failed under `{path}` ({detail}): nothing was written; check the disk or the network drive, then try again"
    )]
    Disk {
        /// The file.
        path: PathBuf,
        /// What the system said.
        detail: String,
    },
    /// Anything else the database says.
    #[error("the database `{path}` refused: {detail}; nothing was written: please report this")]
    Refused {
        /// The file.
        path: PathBuf,
        /// What it said.
        detail: String,
    },
    /// Nobody with this subject id is on the roster.
    #[error("nobody on the roster has the subject id `{subject}`: expected an employee's")]
    UnknownSubject {
        /// The id.
        subject: String,
    },
    /// No such attempt.
    #[error("there is no attempt `{attempt}` in the store")]
    UnknownAttempt {
        /// The id.
        attempt: AttemptId,
    },
    /// A record has been made of it; nothing can be added.
    #[error("attempt `{attempt}` is finished: its record is sealed, begin another attempt")]
    Finished {
        /// The id.
        attempt: AttemptId,
    },
    /// An entry is not the next one, because the attempt went on elsewhere meanwhile.
    #[error(
        "the attempt `{attempt}` went on in another window or terminal meanwhile: {expected} answers are stored, and {found} were known here; nothing was written; close one of the two and go on in the other, or here once more with `composure play --resume`"
    )]
    OutOfOrder {
        /// The attempt.
        attempt: AttemptId,
        /// The number the next entry has.
        expected: u32,
        /// The number it had.
        found: u32,
    },
    /// Not the beginning of an id.
    #[error("`{prefix}` is not the beginning of a record's id: expected 4 to 32 of the digits 0-9 and a-f")]
    NotAPrefix {
        /// What was given.
        prefix: String,
    },
    /// No record begins so.
    #[error("no record's id begins with `{prefix}`: `composure records list` shows them")]
    NoRecord {
        /// What was given.
        prefix: String,
    },
    /// Several records begin so.
    #[error("several records' ids begin with `{prefix}`: {}; give more digits", list(.ids))]
    Ambiguous {
        /// What was given.
        prefix: String,
        /// Some of those that begin so.
        ids: Vec<AttemptId>,
    },
}

fn list(ids: &[AttemptId]) -> String {
    ids.iter().map(|id| format!("`{id}`")).collect::<Vec<_>>().join(", ")
}

/// What goes wrong inside: the database doesn't know which file it is, so its errors get the file's name on the way out.
#[derive(Debug)]
pub(super) enum Trouble {
    Sql(rusqlite::Error),
    Store(StoreError),
}

impl From<rusqlite::Error> for Trouble {
    fn from(error: rusqlite::Error) -> Self {
        Self::Sql(error)
    }
}

impl From<StoreError> for Trouble {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

impl Trouble {
    /// The error as it is shown, about the file at `path`.
    pub(super) fn at(self, path: &Path) -> StoreError {
        let error = match self {
            Self::Store(error) => return error,
            Self::Sql(error) => error,
        };
        let (path, detail) = (path.to_path_buf(), error.to_string());
        match error {
            rusqlite::Error::FromSqlConversionFailure(..)
            | rusqlite::Error::InvalidColumnType(..)
            | rusqlite::Error::IntegralValueOutOfRange(..)
            | rusqlite::Error::Utf8Error(..) => StoreError::Meaningless { path, detail },
            error => match error.sqlite_error_code() {
                Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked | ErrorCode::FileLockingProtocolFailed) => {
                    StoreError::Locked { path }
                }
                Some(ErrorCode::DiskFull) => StoreError::Full { path },
                Some(ErrorCode::SystemIoFailure) => StoreError::Disk { path, detail },
                Some(ErrorCode::DatabaseCorrupt) => StoreError::Corrupt { path, detail },
                Some(ErrorCode::NotADatabase) => StoreError::NotSqlite { path },
                Some(ErrorCode::ReadOnly) => StoreError::ReadOnly { path },
                Some(ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => StoreError::Unreadable { path, detail },
                _ => StoreError::Refused { path, detail },
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rusqlite::ffi;

    #[test]
    fn what_the_database_says_becomes_an_error_of_its_own() {
        let shown =
            |code| Trouble::from(rusqlite::Error::SqliteFailure(ffi::Error::new(code), None)).at(Path::new("s"));
        assert!(matches!(shown(ffi::SQLITE_BUSY), StoreError::Locked { .. }));
        assert!(matches!(shown(ffi::SQLITE_FULL), StoreError::Full { .. }));
        assert!(matches!(shown(ffi::SQLITE_IOERR_WRITE), StoreError::Disk { .. }));
        assert!(matches!(shown(ffi::SQLITE_IOERR_FSYNC), StoreError::Disk { .. }));
        assert!(matches!(shown(ffi::SQLITE_CORRUPT), StoreError::Corrupt { .. }));
        assert!(matches!(shown(ffi::SQLITE_NOTADB), StoreError::NotSqlite { .. }));
        assert!(matches!(shown(ffi::SQLITE_READONLY), StoreError::ReadOnly { .. }));
        assert!(matches!(shown(ffi::SQLITE_CANTOPEN), StoreError::Unreadable { .. }));
        assert!(matches!(shown(ffi::SQLITE_MISUSE), StoreError::Refused { .. }));
    }
}
