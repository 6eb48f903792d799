//! Who has a scenario open, so that a second studio knows.
//!
//! A note beside the scenario says who, and by which token; a file that is called by the token is locked for as long as that studio
//! runs. So what a studio left that was killed is told from one that runs. Where files cannot be locked a note holds until it is
//! taken over.

use crate::export::{Readers, write_whole};
use serde::{Deserialize, Serialize};
use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

/// Who has a scenario open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HeldBy {
    /// What the studio calls whoever sits at it.
    pub who: String,
    /// Since when, in seconds since 1970.
    pub since: u64,
    /// By which token.
    pub(super) token: String,
}

/// Now, in seconds since 1970.
pub(super) fn now() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs())
}

/// What says that a scenario is open here.
#[derive(Clone, Debug)]
pub(super) struct HeldNote {
    place: PathBuf,
    own: HeldBy,
}

/// What holds a scenario open; let go when it is dropped.
#[derive(Debug)]
pub(super) struct HeldFile {
    note: HeldNote,
    held: PathBuf,
    _lock: File,
}

/// The note that says who has a scenario open.
fn note_of(folder: &Path, id: &str) -> PathBuf {
    folder.join(format!(".{id}.open.json"))
}

/// The file that is locked as long as a studio runs.
fn held_of(folder: &Path, id: &str, token: &str) -> PathBuf {
    folder.join(format!(".{id}.{token}.held"))
}

/// A token that nobody else has.
pub(super) fn token() -> String {
    format!("{:016x}", rand::random::<u64>())
}

/// Whether a token is one, and no path to elsewhere.
pub(super) fn is_token(token: &str) -> bool {
    token.len() == 16 && token.bytes().all(|byte| byte.is_ascii_hexdigit())
}

fn read_note(note: &Path) -> Option<HeldBy> {
    let by: HeldBy = serde_json::from_slice(&fs::read(note).ok()?).ok()?;
    Some(by).filter(|by| is_token(&by.token))
}

/// Whether the studio of a token runs, as far as that can be known.
pub(super) fn runs(folder: &Path, id: &str, token: &str) -> bool {
    let path = held_of(folder, id, token);
    match File::options().read(true).write(true).open(&path) {
        Err(error) => error.kind() != io::ErrorKind::NotFound,
        Ok(file) => match file.try_lock() {
            Ok(()) => {
                // nobody holds it: it was left
                let _ = fs::remove_file(&path);
                false
            }
            Err(TryLockError::WouldBlock | TryLockError::Error(_)) => true,
        },
    }
}

/// Who else has a scenario open, if anybody.
pub(super) fn held_by(folder: &Path, id: &str) -> Option<HeldBy> {
    read_note(&note_of(folder, id)).filter(|by| runs(folder, id, &by.token))
}

impl HeldFile {
    /// Holds a scenario open, whoever held it before.
    pub(super) fn take(folder: &Path, id: &str, who: &str, token: &str) -> io::Result<Self> {
        let held = held_of(folder, id, token);
        let lock = File::create_new(&held)?;
        // not every file system has locks
        let _ = lock.try_lock();
        let own = HeldBy { who: who.to_owned(), since: now(), token: token.to_owned() };
        let note = HeldNote { place: note_of(folder, id), own };
        let this = Self { note, held, _lock: lock };
        this.note.write()?;
        Ok(this)
    }

    /// What says so.
    pub(super) const fn note(&self) -> &HeldNote {
        &self.note
    }
}

impl HeldNote {
    fn write(&self) -> io::Result<()> {
        let text = serde_json::to_vec(&self.own).map_err(io::Error::from)?;
        write_whole(&self.place, Readers::ByMask, |to| to.write_all(&text))
    }

    /// Who took it over since, if anybody. A note that somebody deleted is written again.
    pub(super) fn taken_over(&self) -> Option<HeldBy> {
        match read_note(&self.place) {
            Some(by) => (by.token != self.own.token).then_some(by),
            None => {
                let _ = self.write();
                None
            }
        }
    }
}

impl Drop for HeldFile {
    fn drop(&mut self) {
        if read_note(&self.note.place).is_some_and(|by| by.token == self.note.own.token) {
            let _ = fs::remove_file(&self.note.place);
        }
        let _ = fs::remove_file(&self.held);
    }
}
