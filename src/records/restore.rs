//! Backups that somebody asks for, and going on from one.
//!
//! A backup is written by `VACUUM INTO`: as of one moment, the write-ahead log included, like SQLite's backup interface, and without
//! the pages that are free, in which what was erased may still stand.

use super::backup::{copy_whole, sync_folder};
use super::chain;
use super::error::{StoreError, Trouble};
use super::{CopyKind, LinkKind, Store, copies, place, schema};
use rusqlite::{Connection, OpenFlags};
use serde::Serialize;
use std::fs;
use std::path::Path;

/// The body of a link that says that a backup was written, or gone on from.
#[derive(Serialize)]
struct BackupDoc {
    /// The hash of the last link in it.
    hash: String,
    /// The place of that link.
    sequence: i64,
}

impl Store {
    /// Writes all of the store into a new file that its owner alone can read, whole or not at all, and a link that says so. The key
    /// is not in it. Answers the place of the last link in it.
    ///
    /// # Errors
    /// [`StoreError::Exists`], or when it cannot be written.
    pub fn back_up(&mut self, to: &Path) -> Result<i64, StoreError> {
        if fs::symlink_metadata(to).is_ok() {
            return Err(StoreError::Exists { path: to.to_path_buf() });
        }
        copy_whole(self.path(), to)?;
        let head = head_of(to)?;
        let sequence = head.sequence;
        self.write(|change| {
            let body = chain::json(&BackupDoc { hash: head.hash, sequence })?;
            chain::append(change, LinkKind::Backup, &body)?;
            copies::note(change, CopyKind::Backup, to, None)
        })?;
        Ok(sequence)
    }

    /// Puts a backup in the place of a store that is gone or empty, and opens it; a link says that it goes on from there.
    ///
    /// # Errors
    /// [`StoreError::Exists`] where there is a store, [`StoreError::OtherKey`] where the key beside it is another station's, or when
    /// the backup is none, is damaged or cannot be copied.
    pub fn restore(from: &Path, path: &Path) -> Result<Self, StoreError> {
        if !place::inspect(from).map_err(of_backup)? {
            return Err(StoreError::NoBackup { path: from.to_path_buf() });
        }
        if fs::metadata(path).is_ok_and(|about| about.len() > 0) {
            return Err(StoreError::Exists { path: path.to_path_buf() });
        }
        let head = head_of(from).map_err(of_backup)?;
        let key = chain::key_file(path);
        if chain::StationKey::read(&key)?.is_some_and(|key| key.station != head.station) {
            return Err(StoreError::OtherKey { path: from.to_path_buf(), key });
        }
        place::make_folder(path)?;
        // what is left of the store that was lost would be read into this one
        for ending in ["-wal", "-shm"] {
            match fs::remove_file(place::companion(path, ending)) {
                Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                    return Err(StoreError::Disk { path: path.to_path_buf(), detail: error.to_string() });
                }
                _ => {}
            }
        }
        let part = place::companion(path, ".restored");
        let _ = fs::remove_file(&part);
        let placed = copy_whole(from, &part).and_then(|()| {
            let failed = |detail: String| StoreError::NotCopied { path: path.to_path_buf(), detail };
            place::share_out(&part).map_err(|error| failed(error.to_string()))?;
            fs::rename(&part, path).map_err(|error| failed(error.to_string()))?;
            sync_folder(path).map_err(|error| failed(error.to_string()))
        });
        if placed.is_err() {
            let _ = fs::remove_file(&part);
        }
        placed?;
        let mut store = Self::open(path)?;
        store.write(|change| {
            let body = chain::json(&BackupDoc { hash: head.hash, sequence: head.sequence })?;
            // what was found of the store that the backup is of says nothing of the backup
            chain::withdraw_verified(change)?;
            chain::append(change, LinkKind::Restored, &body).map(drop)
        })?;
        Ok(store)
    }
}

/// What is wrong with the file that one would go on from: it is no store in its place.
fn of_backup(error: StoreError) -> StoreError {
    match error {
        StoreError::Absent { path }
        | StoreError::NotAFile { path }
        | StoreError::NotSqlite { path }
        | StoreError::OtherProgram { path } => StoreError::NoBackup { path },
        StoreError::Corrupt { path, detail }
        | StoreError::Meaningless { path, detail }
        | StoreError::Refused { path, detail } => StoreError::SpoiltBackup { path, detail },
        error => error,
    }
}

/// The signed head of a store that nobody else has open.
fn head_of(path: &Path) -> Result<chain::SignedHead, StoreError> {
    let read = || {
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(path, flags)?;
        connection.pragma_update(None, "trusted_schema", false)?;
        if schema::recognise(&connection, path)? < chain::LAYOUT {
            return Err(StoreError::Chainless { path: path.to_path_buf() }.into());
        }
        let unsigned = || StoreError::SpoiltBackup { path: path.to_path_buf(), detail: "chain_head".to_owned() };
        Ok(chain::head(&connection)?.ok_or_else(unsigned)?)
    };
    read().map_err(|trouble: Trouble| trouble.at(path))
}

#[cfg(test)]
mod tests {
    use super::super::testing;
    use super::*;

    #[test]
    fn a_backup_is_the_store_and_a_station_goes_on_from_it() {
        let folder = tempfile::tempdir().expect("a folder");
        let (path, to) = (folder.path().join("station.sqlite"), folder.path().join("backup"));
        let mut store = Store::open(&path).expect("opened");
        testing::employ(&mut store);
        store.back_up(&to).expect("written");
        assert!(matches!(store.back_up(&to), Err(StoreError::Exists { .. })));
        #[cfg(unix)]
        {
            // what a killed program left gives way, what another is writing stays
            let (next, part) = (folder.path().join("next"), folder.path().join("next.part"));
            fs::write(&part, "half").expect("written");
            let held = fs::File::open(&part).expect("opened");
            held.lock().expect("locked");
            assert!(matches!(store.back_up(&next), Err(StoreError::NotCopied { .. })));
            assert_eq!(fs::read_to_string(&part).expect("read"), "half");
            drop(held);
            store.back_up(&next).expect("written");
            assert!(!part.exists() && fs::metadata(&next).expect("there").len() > 1_000);
        }
        assert!(matches!(Store::restore(&to, &path), Err(StoreError::Exists { .. })));
        let head = store.head().expect("read").expect("signed");
        drop(store);
        fs::remove_file(&path).expect("lost");
        assert!(matches!(Store::open(&path), Err(StoreError::Lost { .. })));
        let restored = Store::restore(&to, &path).expect("restored");
        assert_eq!(restored.employees().expect("read").len(), 1);
        let found = restored.verify(&[], |_| true).expect("read");
        assert!(found.holds() && found.key_changes.is_empty(), "{:?}", found.faults);
        assert_eq!(found.head.expect("signed").station, head.station);
        // on another machine there is no key: a new one is made, and that is told
        let moved = Store::restore(&to, &folder.path().join("new/station.sqlite")).expect("restored");
        let found = moved.verify(&[], |_| true).expect("read");
        assert!(found.holds() && found.key_changes.len() == 1, "{:?}", found.faults);
        // and over another station's key nothing is put
        drop(Store::open(&folder.path().join("other.sqlite")).expect("opened"));
        fs::remove_file(folder.path().join("other.sqlite")).expect("removed");
        let other = Store::restore(&to, &folder.path().join("other.sqlite"));
        assert!(matches!(other, Err(StoreError::OtherKey { .. })), "{other:?}");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            assert_eq!(fs::metadata(&to).expect("there").permissions().mode() & 0o777, 0o600);
        }
    }

    #[test]
    fn what_is_no_backup_is_not_put_anywhere() {
        let folder = tempfile::tempdir().expect("a folder");
        let (from, path) = (folder.path().join("from"), folder.path().join("station.sqlite"));
        assert!(matches!(Store::restore(&from, &path), Err(StoreError::NoBackup { .. })));
        fs::write(&from, "number,name\n").expect("written");
        assert!(matches!(Store::restore(&from, &path), Err(StoreError::NoBackup { .. })));
        fs::write(&from, "SQLite format 3\0").expect("written");
        assert!(matches!(Store::restore(&from, &path), Err(StoreError::SpoiltBackup { .. })));
        assert!(!path.exists());
    }
}
