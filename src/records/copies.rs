//! Copies of what the store holds that lie elsewhere, as far as this station made them itself: whoever is erased may still stand in
//! them. What went to standard output, or was copied by others, is known to nobody here.
//!
//! The list has no link in the chain. It is a help to whoever erases and evidence of nothing; and a copy tells how far the chain goes, so that
//! two of the same records, of which the first had made it go on, would not be the same. Who exported is linked where roles bind
//! ([`super::accounts`]).

use super::error::Trouble;
use super::wire::Word;
use super::{CopyKind, Store, StoreError, SubjectId, Timestamp, backup, clock};
use rusqlite::{Connection, Transaction};
use std::path::{Path, PathBuf};

/// A copy that this station made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownCopy {
    /// What it is.
    pub kind: CopyKind,
    /// Where it was written.
    pub path: PathBuf,
    /// When it was written last; of a copy of an earlier layout its name tells.
    pub at: Option<Timestamp>,
    /// Whether something lies there now.
    pub is_there: bool,
}

impl Store {
    /// Writes down that a copy was written to a place, of everybody or of one person.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn note_copy(&mut self, kind: CopyKind, path: &Path, whose: Option<&SubjectId>) -> Result<(), StoreError> {
        self.write(|change| note(change, kind, path, whose))
    }

    /// The copies that are known here, oldest first, those of earlier layouts before them.
    ///
    /// # Errors
    /// When they cannot be read.
    pub fn copies(&self) -> Result<Vec<KnownCopy>, StoreError> {
        let beside = backup::beside(self.path()).into_iter();
        let mut all: Vec<_> =
            beside.map(|path| KnownCopy { kind: CopyKind::Layout, path, at: None, is_there: true }).collect();
        all.extend(self.read(noted)?);
        Ok(all)
    }
}

/// Writes it down within a change; of what is written to one place again and again the last time stays.
pub(super) fn note(
    change: &Transaction<'_>, kind: CopyKind, path: &Path, whose: Option<&SubjectId>,
) -> Result<(), Trouble> {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_path_buf());
    let path = path.to_string_lossy();
    change.execute("DELETE FROM copies WHERE path = ?1 AND what = ?2", (&path, Word(kind)))?;
    let sql = "INSERT INTO copies (what, path, whose, at) VALUES (?1, ?2, ?3, ?4)";
    change.execute(sql, (Word(kind), &path, whose, clock::now()))?;
    Ok(())
}

fn noted(connection: &Connection) -> Result<Vec<KnownCopy>, Trouble> {
    let mut query = connection.prepare_cached("SELECT what, path, at FROM copies ORDER BY id")?;
    let rows = query.query_map([], |row| {
        let path = PathBuf::from(row.get::<_, String>(1)?);
        let is_there = path.symlink_metadata().is_ok();
        Ok(KnownCopy { kind: row.get::<_, Word<_>>(0)?.0, path, at: Some(row.get(2)?), is_there })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}
