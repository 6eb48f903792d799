//! Files of a folder that are changed together: all of them, or none.
//!
//! What is to be written is written beside its place first, with what it replaces and a list of both. From the moment the list is
//! on disk the changes are made, whatever ends the program: whoever changes something in the folder next makes what is left of
//! them. Until then nothing has been touched.

use crate::content::{in_english, system_told};
use crate::export::{Readers, write_whole};
use crate::locale::{Explain, Explanation};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Component, Path, PathBuf};
use std::time::Duration;

/// Why changes were not made.
#[derive(Debug, thiserror::Error)]
#[error("{}", in_english(self))]
pub enum ChangeError {
    /// The system said no. Nothing has changed.
    Disk {
        /// Where.
        path: PathBuf,
        /// What it said.
        source: io::Error,
    },
    /// A file is not, or no longer, what the change is made of. Nothing has changed.
    Meanwhile {
        /// Which.
        path: PathBuf,
    },
    /// Another program is changing something in this folder.
    Beside {
        /// The folder.
        folder: PathBuf,
    },
    /// A program was ended while it changed files here, and one of them has been changed since.
    Torn {
        /// Which.
        path: PathBuf,
        /// Where the rest of the changes lies.
        rest: PathBuf,
    },
}

impl Explain for ChangeError {
    fn explain(&self) -> Explanation {
        match self {
            Self::Disk { path, source } => {
                Explanation::new("studio-disk").with("path", &**path).with("why", system_told(source))
            }
            Self::Meanwhile { path } => Explanation::new("studio-meanwhile").with("path", &**path),
            Self::Beside { folder } => Explanation::new("studio-beside").with("folder", &**folder),
            Self::Torn { path, rest } => Explanation::new("studio-torn").with("path", &**path).with("rest", &**rest),
        }
    }
}

/// What a file is, and what it becomes; nothing where there is none.
#[derive(Clone, Debug, PartialEq, Eq)]
struct FileChange {
    before: Option<Vec<u8>>,
    after: Option<Vec<u8>>,
}

/// Changes of files that belong together. Paths are relative to the folder they are made in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    files: BTreeMap<PathBuf, FileChange>,
}

impl Changes {
    /// A file that is not there yet.
    pub fn create(&mut self, path: impl Into<PathBuf>, bytes: impl Into<Vec<u8>>) {
        self.files.insert(path.into(), FileChange { before: None, after: Some(bytes.into()) });
    }

    /// A file that says something else.
    pub fn replace(&mut self, path: impl Into<PathBuf>, before: impl Into<Vec<u8>>, after: impl Into<Vec<u8>>) {
        self.files.insert(path.into(), FileChange { before: Some(before.into()), after: Some(after.into()) });
    }

    /// A file that goes.
    pub fn remove(&mut self, path: impl Into<PathBuf>, before: impl Into<Vec<u8>>) {
        self.files.insert(path.into(), FileChange { before: Some(before.into()), after: None });
    }

    /// The files that change, in order.
    pub fn paths(&self) -> impl Iterator<Item = &Path> {
        self.changing().map(|(path, _)| path)
    }

    /// What a file becomes; none where it goes, or is none of these.
    #[must_use]
    pub fn after(&self, path: &Path) -> Option<&[u8]> {
        self.files.get(path)?.after.as_deref()
    }

    fn changing(&self) -> impl Iterator<Item = (&Path, &FileChange)> {
        self.files.iter().filter(|(_, change)| change.before != change.after).map(|(path, change)| (&**path, change))
    }

    /// Makes them in a folder: all of them, or none.
    ///
    /// # Errors
    /// When a file is not what it was, when another program is at it, or the system says no: then nothing has changed.
    pub fn apply(&self, folder: &Path) -> Result<(), ChangeError> {
        finish_left(folder)?;
        for (path, change) in self.changing() {
            if read(&folder.join(path))? != change.before {
                return Err(ChangeError::Meanwhile { path: folder.join(path) });
            }
        }
        if self.changing().next().is_none() {
            return Ok(());
        }
        let staging = Staging::begin(folder)?;
        let staged = self.stage(&staging);
        let put = staged.map_err(NotPut::Back).and_then(|list| staging.put_all(&list));
        // what could not be taken back is nowhere else: the next who changes something here goes on
        if !matches!(put, Err(NotPut::Between(_))) {
            staging.clear();
        }
        put.map_err(|(NotPut::Back(why) | NotPut::Between(why))| why)
    }

    /// Writes everything beside its place, and the list of it last.
    fn stage(&self, staging: &Staging) -> Result<Vec<StagedFile>, ChangeError> {
        let mut list = Vec::new();
        for (number, (path, change)) in self.changing().enumerate() {
            let old = fs::symlink_metadata(staging.folder.join(path)).ok().filter(fs::Metadata::is_file);
            if let Some(after) = &change.after {
                staging.write(&new_name(number), after, old.as_ref())?;
            }
            if let Some(before) = &change.before {
                staging.write(&old_name(number), before, old.as_ref())?;
            }
            let parts = path.components().map(|part| part.as_os_str().to_string_lossy());
            let path = parts.collect::<Vec<_>>().join("/");
            list.push(StagedFile { path, new: change.after.is_some(), old: change.before.is_some() });
        }
        let text = serde_json::to_vec(&StagedList { format: FORMAT, files: list.clone() }).unwrap_or_default();
        let place = staging.place.join(LIST);
        write_whole(&place, Readers::ByMask, |to| to.write_all(&text)).map_err(disk(&place))?;
        Ok(list)
    }
}

/// Makes what is left of changes that a program began here which was ended meanwhile; takes away what it had not begun to make.
///
/// # Errors
/// When another program is at it, when what it changed has been changed since, or the system says no.
fn finish_left(folder: &Path) -> Result<(), ChangeError> {
    let Some(staging) = Staging::left(folder)? else { return Ok(()) };
    let place = staging.place.join(LIST);
    let Some(text) = read(&place)? else {
        staging.clear();
        return Ok(());
    };
    let list: Option<StagedList> = serde_json::from_slice(&text).ok();
    let list = list.filter(|list| list.format == FORMAT && list.files.iter().all(StagedFile::stays_inside));
    let Some(list) = list else {
        return Err(ChangeError::Torn { path: place, rest: staging.place.clone() });
    };
    // nothing is taken back: what waits is nowhere else
    for (number, file) in list.files.iter().enumerate() {
        staging.put(number, file)?;
    }
    staging.clear();
    Ok(())
}

/// The folder in which changes wait. It is no content folder, whatever happens.
const STAGING: &str = ".composure-changes";
/// What they are.
const LIST: &str = "list.json";
/// The file that is locked as long as a program is at it.
const HELD: &str = "held";
/// A copy of what a file was, on its way back.
const BACK: &str = "back";
/// The form of the list.
const FORMAT: u32 = 1;
/// How old a folder of changes without a lock is before it may be one that was left.
const SURELY_LOCKED: Duration = Duration::from_secs(60);

fn new_name(number: usize) -> String {
    format!("{number}.new")
}

fn old_name(number: usize) -> String {
    format!("{number}.old")
}

/// What waits, as it is on disk. The number of a file is its place.
#[derive(Serialize, Deserialize)]
struct StagedList {
    format: u32,
    files: Vec<StagedFile>,
}

#[derive(Clone, Serialize, Deserialize)]
struct StagedFile {
    /// Relative, with `/` between its parts.
    path: String,
    new: bool,
    old: bool,
}

impl StagedFile {
    fn stays_inside(&self) -> bool {
        Path::new(&self.path).components().all(|part| matches!(part, Component::Normal(_))) && !self.path.is_empty()
    }
}

/// Why what waits was not put in its place.
#[derive(Debug)]
enum NotPut {
    /// All is as it was.
    Back(ChangeError),
    /// Some of it is in its place and could not be taken back.
    Between(ChangeError),
}

/// The folder in which changes wait, held.
struct Staging {
    folder: PathBuf,
    place: PathBuf,
    _held: File,
}

impl Staging {
    fn begin(folder: &Path) -> Result<Self, ChangeError> {
        let place = folder.join(STAGING);
        match fs::create_dir(&place) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                return Err(ChangeError::Beside { folder: folder.to_owned() });
            }
            made => made.map_err(disk(&place))?,
        }
        let held = File::create_new(place.join(HELD)).map_err(disk(&place))?;
        // not every file system has locks
        let _ = held.try_lock();
        Ok(Self { folder: folder.to_owned(), place, _held: held })
    }

    /// What a program left that was ended.
    fn left(folder: &Path) -> Result<Option<Self>, ChangeError> {
        let place = folder.join(STAGING);
        let about = match fs::symlink_metadata(&place) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            about => about.map_err(disk(&place))?,
        };
        let beside = || ChangeError::Beside { folder: folder.to_owned() };
        let held = match File::options().read(true).write(true).open(place.join(HELD)) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                let age = about.modified().map(|at| at.elapsed().unwrap_or_default()).unwrap_or_default();
                if age < SURELY_LOCKED {
                    return Err(beside());
                }
                File::create(place.join(HELD)).map_err(disk(&place))?
            }
            held => held.map_err(disk(&place))?,
        };
        held.try_lock().map_err(|_| beside())?;
        Ok(Some(Self { folder: folder.to_owned(), place, _held: held }))
    }

    fn write(&self, name: &str, bytes: &[u8], like: Option<&fs::Metadata>) -> Result<(), ChangeError> {
        let place = self.place.join(name);
        let write = || {
            let mut file = File::create_new(&place)?;
            file.write_all(bytes)?;
            if let Some(like) = like {
                file.set_permissions(like.permissions())?;
            }
            file.sync_all()
        };
        write().map_err(disk(&place))
    }

    /// Puts everything in its place. Where the system says no, what was put is taken back.
    fn put_all(&self, list: &[StagedFile]) -> Result<(), NotPut> {
        let mut done = Vec::new();
        for (number, file) in list.iter().enumerate() {
            match self.put(number, file) {
                Ok(true) => done.push((number, file)),
                Ok(false) => {}
                Err(error) => {
                    for (number, file) in done.into_iter().rev() {
                        let path = self.folder.join(&file.path);
                        self.take_back(number, file, &path)
                            .map_err(|_| NotPut::Between(ChangeError::Torn { path, rest: self.place.clone() }))?;
                    }
                    return Err(NotPut::Back(error));
                }
            }
        }
        Ok(())
    }

    /// Puts one file in its place; says no where that has been done before.
    fn put(&self, number: usize, file: &StagedFile) -> Result<bool, ChangeError> {
        let target = self.folder.join(&file.path);
        let (new, old) = (self.place.join(new_name(number)), self.place.join(old_name(number)));
        let found = read(&target)?;
        let before = if file.old { read(&old)? } else { None };
        let is_done = if file.new { !new.exists() } else { found.is_none() };
        if is_done {
            return Ok(false);
        }
        if found != before {
            return Err(ChangeError::Torn { path: target, rest: self.place.clone() });
        }
        let put = || {
            if !file.new {
                return fs::remove_file(&target);
            }
            if let Some(parent) = target.parent() {
                fs::create_dir_all(parent)?;
            }
            fs::rename(&new, &target)
        };
        put().map_err(disk(&target))?;
        sync_folder(&target);
        Ok(true)
    }

    /// Puts one file back as it was. What is to come waits again, should this end between two files.
    fn take_back(&self, number: usize, file: &StagedFile, target: &Path) -> io::Result<()> {
        let old = self.place.join(old_name(number));
        if file.old {
            if file.new {
                fs::copy(target, self.place.join(new_name(number)))?;
            }
            fs::copy(&old, self.place.join(BACK))?;
            fs::rename(self.place.join(BACK), target)?;
        } else {
            fs::rename(target, self.place.join(new_name(number)))?;
        }
        sync_folder(target);
        Ok(())
    }

    /// Takes the folder away, the list first: without it nothing waits.
    fn clear(&self) {
        let _ = fs::remove_file(self.place.join(LIST));
        let _ = fs::remove_dir_all(&self.place);
    }
}

/// A name is on disk when its folder is.
fn sync_folder(path: &Path) {
    if let (true, Some(folder)) = (cfg!(unix), path.parent()) {
        let _ = File::open(folder).and_then(|folder| folder.sync_all());
    }
}

/// The bytes of a file; none where there is none.
fn read(path: &Path) -> Result<Option<Vec<u8>>, ChangeError> {
    match fs::read(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        read => read.map(Some).map_err(disk(path)),
    }
}

fn disk(path: &Path) -> impl FnOnce(io::Error) -> ChangeError {
    let path = path.to_owned();
    |source| ChangeError::Disk { path, source }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder_with(files: &[(&str, &str)]) -> tempfile::TempDir {
        let folder = tempfile::tempdir().expect("a folder");
        for (path, text) in files {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().expect("inside")).expect("made");
            fs::write(path, text).expect("written");
        }
        folder
    }

    fn state(folder: &Path) -> BTreeMap<String, String> {
        let mut found = BTreeMap::new();
        let mut next = vec![folder.to_owned()];
        while let Some(place) = next.pop() {
            for path in fs::read_dir(place).expect("listed").map(|entry| entry.expect("an entry").path()) {
                if path.is_dir() {
                    next.push(path);
                } else {
                    let name = path.strip_prefix(folder).expect("inside").display().to_string();
                    found.insert(name, fs::read_to_string(path).expect("text"));
                }
            }
        }
        found
    }

    fn expected(files: &[(&str, &str)]) -> BTreeMap<String, String> {
        files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect()
    }

    /// One file that is new, one that goes, one that says something else.
    fn three() -> Changes {
        let mut changes = Changes::default();
        changes.create("scenarios/new.ron", "new");
        changes.remove("scenarios/old.ron", "old");
        changes.replace("words/a.ftl", "a", "b");
        changes.replace("words/same.ftl", "same", "same");
        changes
    }

    const BEFORE: [(&str, &str); 2] = [("scenarios/old.ron", "old"), ("words/a.ftl", "a")];
    const AFTER: [(&str, &str); 2] = [("scenarios/new.ron", "new"), ("words/a.ftl", "b")];

    #[test]
    fn all_is_made_and_nothing_is_left_beside() {
        let folder = folder_with(&BEFORE);
        assert_eq!(three().paths().count(), 3);
        three().apply(folder.path()).expect("made");
        assert_eq!(state(folder.path()), expected(&AFTER));
        assert!(!folder.path().join(STAGING).exists());
    }

    #[test]
    fn what_is_not_as_it_was_keeps_everything_as_it_is() {
        for (path, text) in [("words/a.ftl", "edited"), ("scenarios/new.ron", "taken")] {
            let folder = folder_with(&BEFORE);
            fs::write(folder.path().join(path), text).expect("written");
            let before = state(folder.path());
            let error = three().apply(folder.path()).expect_err("refused");
            assert!(matches!(&error, ChangeError::Meanwhile { path: at } if at.ends_with(path)), "{error}");
            assert_eq!(state(folder.path()), before);
        }
    }

    #[test]
    fn where_one_cannot_be_put_the_others_are_taken_back() {
        let folder = folder_with(&BEFORE);
        // a file stands where a folder is needed
        let mut changes = three();
        changes.create("words/a.ftl/deep.ftl", "never");
        changes.apply(folder.path()).expect_err("refused");
        assert_eq!(state(folder.path()), expected(&BEFORE));
        assert!(!folder.path().join(STAGING).exists());
    }

    #[test]
    fn what_cannot_be_taken_back_is_finished_by_the_next() {
        let folder = folder_with(&BEFORE);
        let staging = Staging::begin(folder.path()).expect("begun");
        let list = three().stage(&staging).expect("staged");
        // what replaces the last file is gone for a moment, and so is what the one before it was
        let (last, old) = (staging.place.join(new_name(2)), staging.place.join(old_name(1)));
        let kept = [fs::read(&last).expect("there"), fs::read(&old).expect("there")];
        fs::remove_file(&last).expect("gone");
        fs::create_dir(&last).expect("in its place");
        fs::rename(&old, staging.place.join("elsewhere")).expect("gone");
        let put = staging.put_all(&list);
        assert!(put.is_err(), "{put:?}");
        fs::remove_dir(&last).expect("gone");
        fs::write(&last, &kept[0]).expect("there");
        fs::write(&old, &kept[1]).expect("there");
        drop(staging);
        finish_left(folder.path()).expect("finished");
        assert_eq!(state(folder.path()), expected(&AFTER));
    }

    /// What a program leaves that is killed once the list is on disk and so many files are in their place.
    fn killed(folder: &Path, put: usize) {
        let staging = Staging::begin(folder).expect("begun");
        let list = three().stage(&staging).expect("staged");
        for (number, file) in list.iter().enumerate().take(put) {
            assert!(staging.put(number, file).expect("put"));
        }
    }

    #[test]
    fn what_was_begun_is_made_by_the_next_and_what_was_not_is_taken_away() {
        for put in 0..=3 {
            let folder = folder_with(&BEFORE);
            killed(folder.path(), put);
            finish_left(folder.path()).expect("finished");
            assert_eq!(state(folder.path()), expected(&AFTER), "{put}");
        }
        let folder = folder_with(&BEFORE);
        killed(folder.path(), 0);
        fs::remove_file(folder.path().join(STAGING).join(LIST)).expect("removed");
        Changes::default().apply(folder.path()).expect("nothing");
        assert_eq!(state(folder.path()), expected(&BEFORE));
    }

    #[test]
    fn what_was_changed_since_is_left_alone() {
        let folder = folder_with(&BEFORE);
        killed(folder.path(), 1);
        fs::write(folder.path().join("words/a.ftl"), "mine").expect("written");
        let error = three().apply(folder.path()).expect_err("torn");
        assert!(matches!(&error, ChangeError::Torn { path, .. } if path.ends_with("words/a.ftl")), "{error}");
        assert_eq!(fs::read_to_string(folder.path().join("words/a.ftl")).expect("there"), "mine");
        assert!(folder.path().join(STAGING).join(LIST).exists());
    }

    #[test]
    fn a_list_that_leads_out_of_the_folder_is_refused() {
        for path in ["../out.ron", "/tmp/out.ron", "a/../../b", ""] {
            let one = StagedFile { path: path.to_owned(), new: true, old: false };
            assert!(!one.stays_inside(), "{path}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn while_one_is_at_it_another_waits() {
        let folder = folder_with(&BEFORE);
        let held = Staging::begin(folder.path()).expect("begun");
        let error = three().apply(folder.path()).expect_err("held");
        assert!(matches!(error, ChangeError::Beside { .. }), "{error}");
        drop(held);
        three().apply(folder.path()).expect("made");
        assert_eq!(state(folder.path()), expected(&AFTER));
    }
}
