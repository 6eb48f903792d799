//! What can go wrong with the store: each with the file, what was expected, and what to do.

use super::accounts::Permission;
use super::{AttemptId, WarmUpId};
use crate::content::in_english;
use crate::locale::{Explain, Explanation};
use rusqlite::ErrorCode;
use std::path::{Path, PathBuf};

/// Why the store did not do what was asked. Nothing half-written is left behind.
#[derive(Debug, thiserror::Error)]
#[error("{}", in_english(self))]
pub enum StoreError {
    /// Neither a machine-wide folder nor a home folder is to be had.
    NoDataFolder,
    /// The folder is missing and cannot be made, or files cannot be made in it.
    Folder {
        /// The folder.
        folder: PathBuf,
        /// What the system said.
        detail: String,
    },
    /// The store could not be copied before its layout is changed.
    Backup {
        /// The store.
        path: PathBuf,
        /// What went wrong.
        detail: String,
    },
    /// A file that should be new is there.
    Exists {
        /// The file.
        path: PathBuf,
    },
    /// A copy of the store could not be written.
    NotCopied {
        /// The copy.
        path: PathBuf,
        /// What went wrong.
        detail: String,
    },
    /// A store of a layout that had no chain, where one with a chain is expected.
    Chainless {
        /// The store.
        path: PathBuf,
    },
    /// What one would go on from is no backup.
    NoBackup {
        /// The file.
        path: PathBuf,
    },
    /// The backup that one would go on from is damaged.
    SpoiltBackup {
        /// The file.
        path: PathBuf,
        /// What was found.
        detail: String,
    },
    /// The station's key cannot be read or written.
    Key {
        /// The file of the key.
        path: PathBuf,
        /// What went wrong.
        detail: String,
    },
    /// The file in the place of the station's key is no key.
    NoKey {
        /// The file.
        path: PathBuf,
    },
    /// The key beside the store is another station's.
    OtherKey {
        /// The store.
        path: PathBuf,
        /// The file of the key.
        key: PathBuf,
    },
    /// There is a station's key, and its store is gone or empty.
    Lost {
        /// Where the store would be.
        path: PathBuf,
        /// The file of the key that remembers it.
        key: PathBuf,
    },
    /// The store was replaced, emptied or lost while it was open.
    Replaced {
        /// The store.
        path: PathBuf,
    },
    /// Nothing can be added to the chain behind this link.
    Broken {
        /// The place of the link.
        sequence: i64,
    },
    /// The entries of a running attempt are not those that were written.
    Altered {
        /// The attempt.
        attempt: AttemptId,
    },
    /// There is nothing to read.
    Absent {
        /// Where it would be.
        path: PathBuf,
    },
    /// The path leads to a folder or another thing that is no file.
    NotAFile {
        /// The path.
        path: PathBuf,
    },
    /// The file cannot be opened to read it.
    Unreadable {
        /// The file.
        path: PathBuf,
        /// What the system said.
        detail: String,
    },
    /// The file cannot be opened to write to it.
    Unopened {
        /// The file.
        path: PathBuf,
        /// What the system said.
        detail: String,
    },
    /// The file can be read, not written.
    ReadOnly {
        /// The file.
        path: PathBuf,
    },
    /// Something else than a database.
    NotSqlite {
        /// The file.
        path: PathBuf,
    },
    /// A database, but not a station's.
    OtherProgram {
        /// The file.
        path: PathBuf,
    },
    /// A later version of this program has written it.
    Newer {
        /// The file.
        path: PathBuf,
        /// The layout found.
        found: u32,
        /// The newest layout known here.
        known: u32,
    },
    /// Another program is writing, and went on for longer than we wait.
    Locked {
        /// The file.
        path: PathBuf,
    },
    /// The file's structure is broken.
    Corrupt {
        /// The file.
        path: PathBuf,
        /// What was found.
        detail: String,
    },
    /// A row holds something this version cannot make sense of.
    Meaningless {
        /// The file.
        path: PathBuf,
        /// What was found.
        detail: String,
    },
    /// No room left.
    Full {
        /// The file.
        path: PathBuf,
    },
    /// Reading or writing failed below the database.
    Disk {
        /// The file.
        path: PathBuf,
        /// What the system said.
        detail: String,
    },
    /// Anything else the database says.
    Refused {
        /// The file.
        path: PathBuf,
        /// What it said.
        detail: String,
    },
    /// Nobody with this subject id is on the roster.
    UnknownSubject {
        /// The id.
        subject: String,
    },
    /// No such attempt.
    UnknownAttempt {
        /// The id.
        attempt: AttemptId,
    },
    /// No such turn of a warm-up.
    UnknownWarmUp {
        /// The id.
        warm_up: WarmUpId,
    },
    /// A record has been made of it; nothing can be added.
    Finished {
        /// The id.
        attempt: AttemptId,
    },
    /// An entry is not the next one, because the attempt went on elsewhere meanwhile.
    OutOfOrder {
        /// The attempt.
        attempt: AttemptId,
        /// The number the next entry has.
        expected: u32,
        /// The number it had.
        found: u32,
    },
    /// The bank does not assess people by this book.
    OtherBook {
        /// Its file's name.
        name: String,
        /// Its hash, in hex.
        hash: String,
    },
    /// The bank does not assess people with these scenarios or words.
    OtherTexts {
        /// Their names, each with its BLAKE3 hash in hex.
        texts: Vec<(String, String)>,
    },
    /// The bank does not assess people by this scenario any more.
    Retired {
        /// Its id.
        scenario: String,
    },
    /// Nobody granted this person so much time, or so little.
    OtherTime {
        /// What was granted, in percent.
        granted: u16,
        /// What was asked for.
        found: u16,
    },
    /// Nobody has signed in who may.
    NotAllowed {
        /// What was asked for.
        permission: Permission,
    },
    /// It is another's: nobody begins an attempt for another, or goes on with another's.
    Others,
    /// Not the beginning of an id.
    NotAPrefix {
        /// What was given.
        prefix: String,
    },
    /// No record begins so.
    NoRecord {
        /// What was given.
        prefix: String,
    },
    /// Several records begin so.
    Ambiguous {
        /// What was given.
        prefix: String,
        /// Some of those that begin so.
        ids: Vec<AttemptId>,
    },
}

impl Explain for StoreError {
    fn explain(&self) -> Explanation {
        let say = Explanation::new;
        let at = |id, path: &Path| say(id).with("path", path);
        let why = |id, path: &Path, detail: &str| at(id, path).with("detail", detail);
        match self {
            Self::NoDataFolder => say("store-no-folder"),
            Self::Folder { folder, detail } => why("store-folder", folder, detail),
            Self::Backup { path, detail } => why("store-backup", path, detail),
            Self::Exists { path } => at("store-exists", path),
            Self::NotCopied { path, detail } => why("store-not-copied", path, detail),
            Self::Chainless { path } => at("store-chainless", path),
            Self::NoBackup { path } => at("store-no-backup", path),
            Self::SpoiltBackup { path, detail } => why("store-spoilt-backup", path, detail),
            Self::Key { path, detail } => why("store-key", path, detail),
            Self::NoKey { path } => at("store-no-key", path),
            Self::OtherKey { path, key } => at("store-other-key", path).with("key", key.as_path()),
            Self::Lost { path, key } => at("store-lost", path).with("key", key.as_path()),
            Self::Replaced { path } => at("store-replaced", path),
            Self::Broken { sequence } => say("store-broken").with("sequence", sequence.unsigned_abs()),
            Self::Altered { attempt } => say("store-altered").with("attempt", attempt.as_str()),
            Self::Absent { path } => at("store-absent", path),
            Self::NotAFile { path } => at("store-no-file", path),
            Self::Unreadable { path, detail } => why("store-unreadable", path, detail),
            Self::Unopened { path, detail } => why("store-unopened", path, detail),
            Self::ReadOnly { path } => at("store-read-only", path),
            Self::NotSqlite { path } => at("store-not-sqlite", path),
            Self::OtherProgram { path } => at("store-other-program", path),
            Self::Newer { path, found, known } => at("store-newer", path).with("found", *found).with("known", *known),
            Self::Locked { path } => at("store-locked", path),
            Self::Corrupt { path, detail } => why("store-corrupt", path, detail),
            Self::Meaningless { path, detail } => why("store-meaningless", path, detail),
            Self::Full { path } => at("store-full", path),
            Self::Disk { path, detail } => why("store-disk", path, detail),
            Self::Refused { path, detail } => why("store-refused", path, detail),
            Self::UnknownSubject { subject } => say("store-unknown-subject").with("subject", subject.as_str()),
            Self::UnknownWarmUp { warm_up } => say("store-unknown-warm-up").with("warm_up", warm_up.as_str()),
            Self::UnknownAttempt { attempt } => say("store-unknown-attempt").with("attempt", attempt.as_str()),
            Self::Finished { attempt } => say("store-finished").with("attempt", attempt.as_str()),
            Self::OutOfOrder { attempt, expected, found } => say("store-out-of-order")
                .with("attempt", attempt.as_str())
                .with("expected", *expected)
                .with("found", *found),
            Self::OtherBook { name, hash } => {
                say("store-other-book").with("name", name.as_str()).with("hash", hash.as_str())
            }
            Self::OtherTexts { texts } => {
                let (names, hashes): (Vec<_>, Vec<_>) = texts.iter().cloned().unzip();
                say("store-other-texts").with("names", names).with("hashes", hashes.join(" "))
            }
            Self::Retired { scenario } => say("store-retired").with("id", scenario.as_str()),
            Self::OtherTime { granted, found } => {
                say("store-other-time").with("granted", *granted).with("found", *found)
            }
            Self::NotAllowed { permission } => say("store-not-allowed").with("what", say(permission.message())),
            Self::Others => say("store-others"),
            Self::NotAPrefix { prefix } => say("store-not-a-prefix").with("prefix", prefix.as_str()),
            Self::NoRecord { prefix } => say("store-no-record").with("prefix", prefix.as_str()),
            Self::Ambiguous { prefix, ids } => {
                let known: Vec<_> = ids.iter().map(ToString::to_string).collect();
                say("store-ambiguous").with("prefix", prefix.as_str()).with("known", known)
            }
        }
    }
}

/// Whether an error is about what a row holds, and not about reading at all.
pub(super) const fn is_of_a_row(error: &rusqlite::Error) -> bool {
    matches!(
        error,
        rusqlite::Error::FromSqlConversionFailure(..)
            | rusqlite::Error::InvalidColumnType(..)
            | rusqlite::Error::IntegralValueOutOfRange(..)
            | rusqlite::Error::Utf8Error(..)
    )
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
    /// What is wrong where it is with one row alone, and the others can be read; else itself.
    pub(super) fn of_one(self) -> Result<String, Self> {
        match self {
            Self::Sql(error) if is_of_a_row(&error) => Ok(error.to_string()),
            Self::Store(StoreError::Meaningless { detail, .. }) => Ok(detail),
            other => Err(other),
        }
    }

    /// The error as it is shown, about the file at `path`.
    pub(super) fn at(self, path: &Path) -> StoreError {
        let error = match self {
            Self::Store(error) => return error,
            Self::Sql(error) => error,
        };
        let (path, detail) = (path.to_path_buf(), error.to_string());
        match error {
            error if is_of_a_row(&error) => StoreError::Meaningless { path, detail },
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
    use crate::content::shipped_words;
    use crate::locale::Language;
    use rusqlite::ffi;

    #[test]
    fn each_error_is_told_in_every_language_with_all_that_it_knows() {
        let (path, detail) = (PathBuf::from("PATH"), "DETAIL".to_owned());
        let (at, why) = (|| path.clone(), || detail.clone());
        let attempt = || serde_json::from_str::<AttemptId>("\"ATTEMPT\"").expect("an id");
        let prefix = || "PREFIX".to_owned();
        let all = [
            (StoreError::NoDataFolder, &[][..]),
            (StoreError::Folder { folder: at(), detail: why() }, &["PATH", "DETAIL"]),
            (StoreError::Backup { path: at(), detail: why() }, &["PATH", "DETAIL"]),
            (StoreError::Absent { path: at() }, &["PATH"]),
            (StoreError::NotAFile { path: at() }, &["PATH"]),
            (StoreError::Unreadable { path: at(), detail: why() }, &["PATH", "DETAIL"]),
            (StoreError::Unopened { path: at(), detail: why() }, &["PATH", "DETAIL"]),
            (StoreError::Exists { path: at() }, &["PATH"]),
            (StoreError::NotCopied { path: at(), detail: why() }, &["PATH", "DETAIL"]),
            (StoreError::Chainless { path: at() }, &["PATH"]),
            (StoreError::NoBackup { path: at() }, &["PATH"]),
            (StoreError::SpoiltBackup { path: at(), detail: why() }, &["PATH", "DETAIL"]),
            (StoreError::Key { path: at(), detail: why() }, &["PATH", "DETAIL"]),
            (StoreError::NoKey { path: at() }, &["PATH"]),
            (StoreError::OtherKey { path: at(), key: "KEY".into() }, &["PATH", "KEY"]),
            (StoreError::Lost { path: at(), key: "KEY".into() }, &["PATH", "KEY"]),
            (StoreError::Replaced { path: at() }, &["PATH"]),
            (StoreError::Broken { sequence: 91 }, &["91"]),
            (StoreError::Altered { attempt: attempt() }, &["ATTEMPT"]),
            (StoreError::ReadOnly { path: at() }, &["PATH"]),
            (StoreError::NotSqlite { path: at() }, &["PATH"]),
            (StoreError::OtherProgram { path: at() }, &["PATH"]),
            (StoreError::Newer { path: at(), found: 91, known: 92 }, &["PATH", "91", "92"]),
            (StoreError::Locked { path: at() }, &["PATH"]),
            (StoreError::Corrupt { path: at(), detail: why() }, &["PATH", "DETAIL"]),
            (StoreError::Meaningless { path: at(), detail: why() }, &["PATH", "DETAIL"]),
            (StoreError::Full { path: at() }, &["PATH"]),
            (StoreError::Disk { path: at(), detail: why() }, &["PATH", "DETAIL"]),
            (StoreError::Refused { path: at(), detail: why() }, &["PATH", "DETAIL"]),
            (StoreError::UnknownSubject { subject: "WHO".to_owned() }, &["WHO"]),
            (StoreError::OtherBook { name: "NAME".to_owned(), hash: "HASH".to_owned() }, &["NAME", "HASH"]),
            (StoreError::OtherTexts { texts: vec![("NAME".to_owned(), "HASH".to_owned())] }, &["NAME", "HASH"]),
            (StoreError::Retired { scenario: "ASKED".to_owned() }, &["ASKED"]),
            (StoreError::OtherTime { granted: 91, found: 92 }, &["91", "92"]),
            (StoreError::NotAllowed { permission: Permission::Erase }, &[]),
            (StoreError::Others, &[]),
            (StoreError::NotAPrefix { prefix: prefix() }, &["PREFIX"]),
            (StoreError::NoRecord { prefix: prefix() }, &["PREFIX"]),
            (StoreError::Ambiguous { prefix: prefix(), ids: vec![attempt(), attempt()] }, &["PREFIX", "ATTEMPT"]),
            (StoreError::UnknownAttempt { attempt: attempt() }, &["ATTEMPT"]),
            (StoreError::UnknownWarmUp { warm_up: serde_json::from_str("\"ASKED\"").expect("an id") }, &["ASKED"]),
            (StoreError::Finished { attempt: attempt() }, &["ATTEMPT"]),
            (StoreError::OutOfOrder { attempt: attempt(), expected: 91, found: 92 }, &["ATTEMPT", "91", "92"]),
        ];
        for language in Language::shipped() {
            let words = shipped_words(&language);
            for (error, knows) in &all {
                let told = error.explain().text(&words);
                assert!(!told.contains(['⟦', '{', '$']), "{language}: {told}");
                assert!(knows.iter().all(|one| told.contains(one)), "{language}: {told}");
                assert_eq!(error.to_string() == told, language.to_string() == "en-US", "{told}");
            }
        }
    }

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
