//! Opening the store, and the two ways of using it: reading, and writing all or nothing.

use super::error::{StoreError, Trouble};
use super::{place, schema};
use rusqlite::{Connection, OpenFlags, Transaction, TransactionBehavior};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// How long we wait for another program's write.
const PATIENCE: Duration = Duration::from_secs(5);

/// Stores this process has opened. POSIX drops all of a process's locks on a file when *any* handle to it is closed
/// (sqlite.org, "How To Corrupt", 2.2), so a file is looked at by hand only before the database first opens it.
static OPENED: Mutex<BTreeSet<PathBuf>> = Mutex::new(BTreeSet::new());

/// A station's store. It may be moved to another thread; several may be open on one file.
#[derive(Debug)]
pub struct Store {
    connection: Connection,
    path: PathBuf,
}

impl Store {
    /// Opens the store at `path`; makes it, and its folder, if it isn't there.
    ///
    /// # Errors
    /// When it cannot be opened, or is not a station's store: then the file is left as it is.
    pub fn open(path: &Path) -> Result<Self, StoreError> {
        Self::open_within(path, PATIENCE)
    }

    pub(super) fn open_within(path: &Path, patience: Duration) -> Result<Self, StoreError> {
        place::make_folder(path)?;
        let mut opened = OPENED.lock().unwrap_or_else(PoisonError::into_inner);
        let known = path.canonicalize().is_ok_and(|real| opened.contains(&real));
        let there = known || place::inspect(path)?;
        // Without the URI flag: a folder may be called `file:`.
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(path, flags);
        if connection.is_ok() {
            opened.extend(path.canonicalize());
        }
        drop(opened);
        let store = connection.map_err(Trouble::from).and_then(|connection| Self::prepare(connection, path, patience));
        store.map_err(|trouble| match (trouble.at(path), path.parent()) {
            (StoreError::Unreadable { detail, .. }, Some(folder)) if !there => {
                StoreError::Folder { folder: folder.to_path_buf(), detail }
            }
            (error, _) => error,
        })
    }

    /// A store that is gone when it is dropped.
    ///
    /// # Errors
    /// When there is no memory for it.
    pub fn in_memory() -> Result<Self, StoreError> {
        let path = Path::new(":memory:");
        let connection = Connection::open_in_memory().map_err(Trouble::from);
        connection.and_then(|connection| Self::prepare(connection, path, PATIENCE)).map_err(|trouble| trouble.at(path))
    }

    /// Where it lies; `:memory:` for one that lies nowhere.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    fn prepare(mut connection: Connection, path: &Path, patience: Duration) -> Result<Self, Trouble> {
        connection.busy_timeout(patience)?;
        // SQLite falls back to reading when it may not write, and would tell us only in the middle of an attempt.
        if connection.is_readonly("main")? {
            return Err(StoreError::ReadOnly { path: path.to_path_buf() }.into());
        }
        connection.pragma_update(None, "synchronous", "FULL")?;
        // On macOS a plain fsync doesn't reach the disk; elsewhere this does nothing.
        connection.pragma_update(None, "fullfsync", true)?;
        connection.pragma_update(None, "foreign_keys", true)?;
        // Without it `INSERT OR REPLACE` would delete behind the back of the triggers.
        connection.pragma_update(None, "recursive_triggers", true)?;
        connection.pragma_update(None, "trusted_schema", false)?;
        // Before the log is turned on, so that the marks in the header are in the file itself from the first commit.
        schema::migrate(&mut connection, path)?;
        write_ahead(&connection, patience)?;
        Ok(Self { connection, path: path.to_path_buf() })
    }

    pub(super) fn read<T>(&self, work: impl FnOnce(&Connection) -> Result<T, Trouble>) -> Result<T, StoreError> {
        work(&self.connection).map_err(|trouble| trouble.at(&self.path))
    }

    /// Does `work` in one transaction that holds the write lock from its beginning; any error undoes all of it.
    pub(super) fn write<T>(&mut self, work: impl FnOnce(&Transaction<'_>) -> Result<T, Trouble>) -> Result<T, StoreError> {
        let Self { connection, path } = self;
        let attempt = || {
            let change = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
            let done = work(&change)?;
            change.commit()?;
            Ok(done)
        };
        attempt().map_err(|trouble: Trouble| trouble.at(path))
    }

    #[cfg(test)]
    pub(super) const fn connection(&self) -> &Connection {
        &self.connection
    }
}

/// Turns the write-ahead log on. Where two programs open a new store at once SQLite answers "busy" without waiting,
/// so we wait ourselves. A file system that can't do it keeps its rollback journal, which is as durable.
fn write_ahead(connection: &Connection, patience: Duration) -> Result<(), Trouble> {
    const PAUSE: Duration = Duration::from_millis(20);
    let mut left = patience;
    loop {
        match connection.pragma_update_and_check(None, "journal_mode", "WAL", |row| row.get::<_, String>(0)) {
            Err(error) if error.sqlite_error_code() == Some(rusqlite::ErrorCode::DatabaseBusy) && left > PAUSE => {
                left -= PAUSE;
                std::thread::sleep(PAUSE);
            }
            answer => return answer.map(drop).map_err(Trouble::from),
        }
    }
}
