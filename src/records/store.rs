//! Opening the store, and the two ways of using it: reading, and writing all or nothing.

use super::chain::{self, StationKey};
use super::error::{StoreError, Trouble};
use super::{PlayedBy, SubjectId, backup, place, schema};
use rusqlite::config::DbConfig;
use rusqlite::{Connection, ErrorCode, OpenFlags, Transaction, TransactionBehavior};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;
use tempfile::TempDir;

/// How many statements are kept ready: verifying a record asks more than the sixteen that are otherwise.
const STATEMENTS: usize = 128;

/// How much of the file a connection keeps in memory, in KiB: the upper pages of every index of a million records, which are asked for with each.
const CACHE: i32 = 16 << 10;

/// How many cores read one file at most.
const CORES: usize = 4;

/// How long we wait for another program's write.
const PATIENCE: Duration = Duration::from_secs(5);

/// The path of a store that lies nowhere.
const MEMORY: &str = ":memory:";

/// Stores this process has opened. POSIX drops all of a process's locks on a file when *any* handle to it is closed
/// (sqlite.org, "How To Corrupt", 2.2), so a file is looked at by hand only before the database first opens it.
static OPENED: Mutex<BTreeSet<PathBuf>> = Mutex::new(BTreeSet::new());

/// A station's store. It may be moved to another thread; several may be open on one file.
#[derive(Debug)]
pub struct Store {
    connection: Connection,
    path: PathBuf,
    /// Signs what is written; none where nothing is.
    key: Option<StationKey>,
    /// How attempts that begin here are played.
    played: PlayedBy,
    /// Who has signed in to what is done here.
    actor: Option<SubjectId>,
    /// Which file it is, and the head that was last seen in it.
    seen: Seen,
    /// What is read instead where the file itself cannot be read in its place; dropped after the connection.
    _copy: Option<TempDir>,
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
        let to_write = |error: StoreError| match error {
            StoreError::Unreadable { path, detail } => StoreError::Unopened { path, detail },
            error => error,
        };
        place::make_folder(path)?;
        // looked for before the store: whoever makes both names the key last
        let key = chain::key_file(path);
        let is_remembered = key.exists();
        let mut opened = OPENED.lock().unwrap_or_else(PoisonError::into_inner);
        let known = path.canonicalize().is_ok_and(|real| opened.contains(&real));
        let there = known || place::inspect(path).map_err(to_write)?;
        if !there {
            if is_remembered {
                return Err(StoreError::Lost { path: path.to_path_buf(), key });
            }
            place::make_file(path)?;
        }
        // Without the URI flag: a folder may be called `file:`.
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(path, flags);
        // one that can only be read may have to be copied to be
        if connection.as_ref().is_ok_and(|connection| connection.is_readonly("main") == Ok(false)) {
            opened.extend(path.canonicalize());
        }
        drop(opened);
        let store = connection.map_err(Trouble::from).and_then(|connection| Self::prepare(connection, path, patience));
        store.map_err(|trouble| match (trouble.at(path), path.parent()) {
            (StoreError::Unreadable { detail, .. }, Some(folder)) if !there => {
                StoreError::Folder { folder: folder.to_path_buf(), detail }
            }
            (error, _) => to_write(error),
        })
    }

    /// Opens the store at `path` to read what is in it and in its write-ahead log. Makes no store and alters none; where the
    /// database cannot read it in its place (read-only media) or it has an older layout, a copy of it is read.
    ///
    /// # Errors
    /// [`StoreError::Absent`], or when it cannot be read, or is not a station's store.
    pub fn open_to_read(path: &Path) -> Result<Self, StoreError> {
        let mut opened = OPENED.lock().unwrap_or_else(PoisonError::into_inner);
        let known = path.canonicalize().is_ok_and(|real| opened.contains(&real));
        if !known && !place::inspect(path)? {
            return Err(absent(path));
        }
        match Self::read_in_place(path) {
            // its log needs a file beside it, which cannot be made here
            Err(StoreError::Unreadable { .. } | StoreError::ReadOnly { .. }) if !known => Self::read_copied(path),
            done => {
                opened.extend(path.canonicalize().ok().filter(|_| done.is_ok()));
                done
            }
        }
    }

    fn read_copied(path: &Path) -> Result<Self, StoreError> {
        Self::read_copy(path, place::copy(path)?).map_err(|trouble| trouble.at(path))
    }

    fn read_in_place(path: &Path) -> Result<Self, StoreError> {
        let open = || {
            // SQLite opens a write-ahead log to write to it, and makes it where there is none, whatever it is asked for: readers
            // mark beside it, in shared memory, how much of it they read, so that nobody writes over that meanwhile. Only who might
            // write takes both away again: a connection that is opened to read leaves them lying there. To take the store for one
            // that nobody alters (`immutable`) needs neither, and reads nonsense while another window writes. Where nothing
            // may be written SQLite opens to read. A log that a killed program left stays as it is.
            let left = std::fs::metadata(place::companion(path, "-wal")).is_ok_and(|log| log.len() > 0);
            let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
            let connection = Connection::open_with_flags(path, flags)?;
            connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, left)?;
            connection.busy_timeout(PATIENCE)?;
            connection.pragma_update(None, "trusted_schema", false)?;
            match schema::recognise(&connection, path)? {
                schema::LAYOUT => {
                    connection.pragma_update(None, "query_only", true)?;
                    Ok(Self::to_read(connection, path, None))
                }
                0 => Err(absent(path).into()),
                _ => {
                    let copy = place::temporary()?;
                    let name = copy.path().join(place::FILE);
                    connection.execute("VACUUM INTO ?1", [name.to_string_lossy()])?;
                    Self::read_copy(path, copy)
                }
            }
        };
        open().map_err(|trouble: Trouble| trouble.at(path))
    }

    /// Reads the copy of the store at `path` that is in a folder of ours.
    fn read_copy(path: &Path, copy: TempDir) -> Result<Self, Trouble> {
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let mut connection = Connection::open_with_flags(copy.path().join(place::FILE), flags)?;
        connection.pragma_update(None, "trusted_schema", false)?;
        // the chain of an older layout begins in the copy, signed by a key that nobody keeps
        let begin = |change: &Transaction<'_>, from| {
            if from < chain::LAYOUT { chain::begin(change, None).map(drop) } else { Ok(()) }
        };
        schema::migrate(&mut connection, path, |_| Ok(()), begin)?;
        connection.pragma_update(None, "query_only", true)?;
        Ok(Self::to_read(connection, path, Some(copy)))
    }

    fn to_read(connection: Connection, path: &Path, copy: Option<TempDir>) -> Self {
        // a store that cannot be made quicker is read as well
        let _ = quicken(&connection);
        let (path, played) = (path.to_path_buf(), PlayedBy::default());
        Self { connection, path, key: None, played, actor: None, seen: Seen::default(), _copy: copy }
    }

    /// A store that is gone when it is dropped.
    ///
    /// # Errors
    /// When there is no memory for it.
    pub fn in_memory() -> Result<Self, StoreError> {
        let path = Path::new(MEMORY);
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
        let on_disk = (path != Path::new(MEMORY)).then_some(path);
        let mut key = None;
        let begin = |change: &Transaction<'_>, from| {
            if from < chain::LAYOUT {
                key = Some(chain::begin(change, on_disk)?);
            }
            Ok(())
        };
        schema::migrate(&mut connection, path, |layout| backup::keep(path, layout), begin)?;
        if let (Some(_), Some(path)) = (&key, on_disk) {
            chain::take_over(path)?;
        }
        write_ahead(&connection, patience)?;
        quicken(&connection)?;
        let key = match (key, on_disk) {
            (None, Some(path)) => Some(chain::key_of(&mut connection, path)?),
            (key, _) => key,
        };
        if let Some(key) = &key {
            chain::tell_beginnings(&mut connection, key, schema::LAYOUT)?;
        }
        let seen = Seen::of(&connection, path)?;
        let (path, played) = (path.to_path_buf(), PlayedBy::default());
        Ok(Self { connection, path, key, played, actor: None, seen, _copy: None })
    }

    /// Says how attempts that begin here from now on are played. Whoever doesn't say so plays unattended.
    pub const fn plays(&mut self, played: PlayedBy) {
        self.played = played;
    }

    /// Says who does what is done here from now on; nobody who is known, where none is named. What he decides is written down with
    /// it, and what he plays is his own.
    pub fn acts(&mut self, by: Option<SubjectId>) {
        self.actor = by;
    }

    pub(super) fn actor(&self) -> Option<SubjectId> {
        self.actor.clone()
    }

    pub(super) const fn played(&self) -> PlayedBy {
        self.played
    }

    /// What signs here.
    pub(super) fn station_key(&self) -> Result<StationKey, StoreError> {
        self.key.clone().ok_or_else(|| StoreError::ReadOnly { path: self.path.clone() })
    }

    /// The secret with which the entries of a running attempt are linked; none in a store that is only read.
    pub(super) fn journal_key(&self) -> Option<[u8; 32]> {
        self.key.as_ref().map(StationKey::journal)
    }

    /// Does `work`, which reads several times, as of one moment: what others write meanwhile is not seen.
    ///
    /// # Errors
    /// When the store cannot be read, or what `work` answers.
    pub fn as_of_now<T, E: From<StoreError>>(&self, work: impl FnOnce() -> Result<T, E>) -> Result<T, E> {
        // within such a moment another is the same
        if !self.connection.is_autocommit() {
            return work();
        }
        let moment = self.connection.unchecked_transaction();
        let moment = moment.map_err(|error| Trouble::from(error).at(&self.path))?;
        let done = work();
        drop(moment);
        done
    }

    /// A store of the same file for every core, and so many more: each sees the moment that this one sees, which must have been read from
    /// within [`Store::as_of_now`]. None where there is one core, where this one lies in memory, and where somebody has written meanwhile:
    /// then it reads on alone.
    pub(super) fn beside(&self, more: usize) -> Vec<Self> {
        let file = self.connection.path().filter(|path| !path.is_empty()).map(Path::new);
        let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get).min(CORES);
        let (Some(file), 2..) = (file, cores) else { return Vec::new() };
        (0..cores + more).map(|_| self.one_beside(file)).collect::<Option<_>>().unwrap_or_default()
    }

    fn one_beside(&self, file: &Path) -> Option<Self> {
        let open = || {
            let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
            let connection = Connection::open_with_flags(file, flags)?;
            connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
            connection.busy_timeout(PATIENCE)?;
            connection.pragma_update(None, "trusted_schema", false)?;
            connection.pragma_update(None, "query_only", true)?;
            connection.execute_batch("BEGIN")?;
            Ok::<_, Trouble>((moment(&connection)?, Self::to_read(connection, &self.path, None)))
        };
        let (seen, store) = open().ok()?;
        (self.read(moment).ok()? == seen).then_some(store)
    }

    pub(super) fn read<T>(&self, work: impl FnOnce(&Connection) -> Result<T, Trouble>) -> Result<T, StoreError> {
        work(&self.connection).map_err(|trouble| trouble.at(&self.path))
    }

    /// Does `work` in one transaction that holds the write lock from its beginning; any error undoes all of it.
    pub(super) fn write<T>(
        &mut self, work: impl FnOnce(&Transaction<'_>) -> Result<T, Trouble>,
    ) -> Result<T, StoreError> {
        let Self { connection, path, key, seen, .. } = self;
        let key = key.as_ref().ok_or_else(|| StoreError::ReadOnly { path: path.clone() })?;
        let attempt = || {
            seen.expect_file(path)?;
            let change = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
            seen.expect_head(&change, path)?;
            let before = chain::tail(&change)?;
            chain::expect_signed(&change)?;
            let done = work(&change)?;
            chain::sign_if_grown(&change, before.as_ref(), key)?;
            chain::sign_running(&change, key)?;
            change.commit()?;
            Ok(done)
        };
        let done = attempt().map_err(|trouble: Trouble| trouble.at(path))?;
        seen.remember(connection);
        Ok(done)
    }

    #[cfg(test)]
    pub(crate) const fn connection(&self) -> &Connection {
        &self.connection
    }
}

/// Has a connection keep what it will need again.
fn quicken(connection: &Connection) -> rusqlite::Result<()> {
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    connection.pragma_update(None, "cache_size", -CACHE)?;
    // A question is planned once and not anew with every value that is asked for: where a table has indices of some of its rows, it
    // would be, and that takes longer than the answer.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true).map(drop)
}

/// What was last seen of the file that is open: another one that lies in its place, or an older copy that was put into it, is not
/// written to.
#[derive(Debug, Default)]
struct Seen {
    /// Device and number of the file.
    file: Option<(u64, u64)>,
    /// Place and hash of the last link.
    head: Option<(i64, String)>,
}

impl Seen {
    fn of(connection: &Connection, path: &Path) -> Result<Self, Trouble> {
        let head = chain::tail(connection)?.map(|tail| (tail.sequence, tail.hash));
        Ok(Self { file: file_id(path), head })
    }

    /// Keeps the end of the chain in mind; where it cannot be read the next write says so.
    fn remember(&mut self, connection: &Connection) {
        if let Ok(Some(tail)) = chain::tail(connection) {
            self.head = Some((tail.sequence, tail.hash));
        }
    }

    fn expect_file(&self, path: &Path) -> Result<(), StoreError> {
        if self.file.is_some() && self.file != file_id(path) {
            return Err(StoreError::Replaced { path: path.to_path_buf() });
        }
        Ok(())
    }

    fn expect_head(&self, connection: &Connection, path: &Path) -> Result<(), Trouble> {
        let Some((sequence, hash)) = &self.head else { return Ok(()) };
        let sql = "SELECT EXISTS (SELECT 1 FROM chain WHERE sequence = ?1 AND hash = ?2)";
        match connection.prepare_cached(sql)?.query_one((sequence, hash), |row| row.get(0)) {
            Ok(true) => Ok(()),
            // there is no such link, or no chain at all
            Ok(false)
            | Err(rusqlite::Error::SqliteFailure(rusqlite::ffi::Error { code: ErrorCode::Unknown, .. }, _)) => {
                Err(StoreError::Replaced { path: path.to_path_buf() }.into())
            }
            Err(error) => Err(error.into()),
        }
    }
}

/// What tells two moments of a store apart: the end of the chain, which grows with whatever is told of records, and what the roster
/// says, which nothing is linked of.
pub(super) type StoreMoment = (Option<chain::ChainLink>, Option<i64>);

/// The moment that is seen now.
pub(super) fn moment(connection: &Connection) -> Result<StoreMoment, Trouble> {
    let changes = connection.query_one("SELECT max(id) FROM roster_changes", [], |row| row.get(0))?;
    Ok((chain::tail(connection)?, changes))
}

/// There is no store at a path; whether one is remembered.
fn absent(path: &Path) -> StoreError {
    let (path, key) = (path.to_path_buf(), chain::key_file(path));
    if key.exists() { StoreError::Lost { path, key } } else { StoreError::Absent { path } }
}

/// Which file lies at a path; none where there is none that holds anything, or the system doesn't number them.
#[cfg(unix)]
fn file_id(path: &Path) -> Option<(u64, u64)> {
    use std::os::unix::fs::MetadataExt as _;
    let about = std::fs::metadata(path).ok()?;
    (about.len() > 0).then(|| (about.dev(), about.ino()))
}

/// Elsewhere a file that is open cannot be replaced.
#[cfg(not(unix))]
fn file_id(_: &Path) -> Option<(u64, u64)> {
    None
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

#[cfg(test)]
mod tests {
    use super::super::testing;
    use super::*;
    use std::fs;
    use std::thread;

    fn folder() -> tempfile::TempDir {
        tempfile::tempdir().expect("a folder")
    }

    /// Everything in a folder, byte for byte.
    fn contents(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
        let entries = fs::read_dir(folder).expect("listed").map(|entry| entry.expect("an entry").path());
        let mut contents: Vec<_> = entries.map(|path| (path.clone(), fs::read(path).expect("read"))).collect();
        contents.sort();
        contents
    }

    #[test]
    fn a_new_store_gets_its_folder_its_marks_and_its_log() {
        let folder = folder();
        let path = folder.path().join("deep").join("er").join("station.sqlite");
        let store = Store::open(&path).expect("opened");
        let text = |name| store.connection.pragma_query_value(None, name, |row| row.get::<_, String>(0));
        let number = |name| store.connection.pragma_query_value(None, name, |row| row.get::<_, u32>(0));
        assert_eq!(text("journal_mode").expect("read"), "wal");
        assert_eq!(number("synchronous").expect("read"), 2, "FULL");
        assert_eq!(number("foreign_keys").expect("read"), 1);
        assert_eq!(number("application_id").expect("read"), schema::APPLICATION);
        assert_eq!(number("user_version").expect("read"), schema::LAYOUT);
        let header = fs::read(&path).expect("read");
        assert_eq!(header.get(68..72), Some(&b"Cmps"[..]), "in the file, not only in its log");
    }

    #[test]
    fn an_empty_file_becomes_a_store() {
        let folder = folder();
        let path = folder.path().join("station.sqlite");
        fs::write(&path, "").expect("written");
        assert!(Store::open(&path).expect("opened").roster_is_empty().expect("read"));
    }

    #[test]
    fn what_is_not_a_database_is_refused_and_left_as_it_is() {
        let folder = folder();
        let path = folder.path().join("station.sqlite");
        for text in ["number,name,branch\n".repeat(100), "x".to_owned()] {
            fs::write(&path, &text).expect("written");
            let error = Store::open(&path).expect_err("refused");
            assert!(matches!(error, StoreError::NotSqlite { .. }), "{error}");
            assert_eq!(contents(folder.path()), [(path.clone(), text.into_bytes())]);
        }
    }

    #[test]
    fn another_programs_database_is_left_byte_identical() {
        for setup in ["CREATE TABLE t (x)", "PRAGMA application_id = 7", "PRAGMA user_version = 1", "VACUUM"] {
            let folder = folder();
            let path = folder.path().join("station.sqlite");
            // In its write-ahead log there is something that opening and closing it would move into the file.
            let other = Connection::open(folder.path().join("other.sqlite")).expect("opened");
            other.execute_batch(&format!("PRAGMA journal_mode = WAL; {setup}; CREATE TABLE u (x)")).expect("set up");
            fs::copy(folder.path().join("other.sqlite"), &path).expect("copied");
            fs::copy(folder.path().join("other.sqlite-wal"), path.with_extension("sqlite-wal")).expect("copied");
            let before = contents(folder.path());
            let error = Store::open(&path).expect_err("refused");
            assert!(matches!(error, StoreError::OtherProgram { .. }), "{error}");
            assert!(contents(folder.path()) == before, "{setup}");
        }
    }

    #[test]
    fn a_newer_store_is_left_as_it_is() {
        let folder = folder();
        let path = folder.path().join("station.sqlite");
        Store::open(&path).expect("opened").connection.pragma_update(None, "user_version", 99).expect("marked");
        for _known_or_not in 0..2 {
            let error = Store::open(&path).expect_err("refused");
            assert!(matches!(error, StoreError::Newer { found: 99, .. }), "{error}");
            OPENED.lock().expect("free").remove(&path.canonicalize().expect("there"));
        }
        let before = contents(folder.path());
        Store::open(&path).expect_err("refused");
        assert!(contents(folder.path()) == before);
    }

    #[test]
    fn a_locked_store_is_said_to_be_in_use() {
        let folder = folder();
        let path = folder.path().join("station.sqlite");
        let mut store = Store::open_within(&path, Duration::from_millis(50)).expect("opened");
        let other = Connection::open(&path).expect("opened");
        other.execute_batch("BEGIN IMMEDIATE").expect("locked");
        let error = store.write(|_| Ok(())).expect_err("refused");
        assert!(matches!(error, StoreError::Locked { .. }), "{error}");
        other.execute_batch("COMMIT").expect("unlocked");
        store.write(|_| Ok(())).expect("free again");
    }

    #[test]
    fn a_damaged_store_is_said_to_be_damaged() {
        let folder = folder();
        let path = folder.path().join("station.sqlite");
        let mut store = Store::open(&path).expect("opened");
        testing::employ(&mut store);
        drop(store);
        let whole = fs::read(&path).expect("read");
        for (name, keep) in [("short", 4096), ("header", 60)] {
            let part = folder.path().join(name);
            fs::write(&part, whole.get(..keep).expect("longer")).expect("written");
            let error = Store::open(&part).expect_err("refused");
            assert!(matches!(error, StoreError::Corrupt { .. }), "{error}");
        }
        let mut scrambled = whole;
        scrambled.iter_mut().skip(4096).for_each(|byte| *byte = 0xa5);
        let path = folder.path().join("scrambled");
        fs::write(&path, scrambled).expect("written");
        let error = Store::open(&path).and_then(|store| store.employees()).expect_err("refused");
        assert!(matches!(error, StoreError::Corrupt { .. }), "{error}");
    }

    #[test]
    fn places_where_no_store_can_be_are_named() {
        let folder = folder();
        let file = folder.path().join("file");
        fs::write(&file, "").expect("written");
        let under_a_file = Store::open(&file.join("station.sqlite")).expect_err("refused");
        assert!(matches!(&under_a_file, StoreError::Folder { folder, .. } if *folder == file), "{under_a_file}");
        let deep_under_a_file = Store::open(&file.join("deep").join("station.sqlite")).expect_err("refused");
        assert!(matches!(deep_under_a_file, StoreError::Folder { .. }), "{deep_under_a_file}");
        let a_folder = Store::open(folder.path()).expect_err("refused");
        assert!(matches!(a_folder, StoreError::NotAFile { .. }), "{a_folder}");
    }

    #[test]
    fn to_read_makes_nothing() {
        let folder = folder();
        let path = folder.path().join("deep").join("station.sqlite");
        assert!(matches!(Store::open_to_read(&path), Err(StoreError::Absent { .. })));
        assert_eq!(contents(folder.path()), []);
        let empty = folder.path().join("station.sqlite");
        fs::write(&empty, "").expect("written");
        assert!(matches!(Store::open_to_read(&empty), Err(StoreError::Absent { .. })));
        assert_eq!(contents(folder.path()), [(empty, Vec::new())]);
    }

    /// A store as a program that was killed leaves it: the employee stands in the log alone.
    fn killed(folder: &Path) -> PathBuf {
        let (path, left) = (folder.join("open.sqlite"), folder.join("station.sqlite"));
        let mut store = Store::open(&path).expect("opened");
        testing::employ(&mut store);
        fs::copy(&path, &left).expect("copied");
        fs::copy(path.with_extension("sqlite-wal"), left.with_extension("sqlite-wal")).expect("copied");
        drop(store);
        fs::remove_file(path).expect("removed");
        left
    }

    #[test]
    fn reading_sees_what_stands_in_the_log_alone_and_alters_nothing() {
        for read in [Store::open_to_read, Store::read_copied] {
            let folder = folder();
            let path = killed(folder.path());
            let before = (fs::read(&path).expect("read"), fs::read(path.with_extension("sqlite-wal")).expect("read"));
            assert!(!before.1.is_empty());
            let mut store = read(&path).expect("opened");
            assert_eq!(store.employees().expect("read").len(), 1);
            assert_eq!(store.path(), path);
            let refused = store.import_roster("staff.csv", b"number,name,branch\n2,b,c\n").expect_err("refused");
            assert!(refused.to_string().contains("is read-only"), "{refused}");
            drop(store);
            let after = (fs::read(&path).expect("read"), fs::read(path.with_extension("sqlite-wal")).expect("read"));
            assert!(after == before);
        }
    }

    #[test]
    fn what_is_read_as_of_now_does_not_move() {
        let folder = folder();
        let path = folder.path().join("station.sqlite");
        let mut writer = Store::open(&path).expect("opened");
        let reader = Store::open_to_read(&path).expect("opened");
        let count = || reader.employees().map(|all| all.len());
        let counts = reader.as_of_now(|| -> Result<_, StoreError> {
            let before = count()?;
            testing::employ(&mut writer);
            Ok((before, count()?))
        });
        assert_eq!((counts.expect("read"), count().expect("read")), ((0, 0), 1));
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_folder_that_takes_no_files_is_named() {
        // Nobody, not even root, makes files in /proc.
        let error = Store::open(Path::new("/proc/station.sqlite")).expect_err("refused");
        assert!(matches!(&error, StoreError::Folder { folder, .. } if folder == Path::new("/proc")), "{error}");
    }

    #[cfg(unix)]
    #[test]
    fn a_store_that_may_not_be_written_or_read_is_refused() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = folder();
        let path = folder.path().join("station.sqlite");
        drop(Store::open(&path).expect("opened"));
        let allow = |mode| fs::set_permissions(&path, fs::Permissions::from_mode(mode)).expect("allowed");
        allow(0o444);
        if fs::OpenOptions::new().append(true).open(&path).is_ok() {
            return; // Root may write everything.
        }
        assert!(matches!(Store::open(&path), Err(StoreError::ReadOnly { .. })));
        allow(0o000);
        assert!(matches!(Store::open(&path), Err(StoreError::Unreadable { .. })));
    }

    #[test]
    fn several_may_make_the_same_store_at_once() {
        let folder = folder();
        let path = folder.path().join("station.sqlite");
        thread::scope(|scope| {
            for _ in 0..8 {
                scope.spawn(|| testing::employ(&mut Store::open(&path).expect("opened")));
            }
        });
        assert_eq!(Store::open(&path).expect("opened").employees().expect("read").len(), 1);
    }
}
