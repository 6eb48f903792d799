//! A scenario's files as they are on disk.

use super::error::BenchError;
use crate::content::Root;
use crate::locale::Language;
use crate::studio::edit::{ScenarioFile, ScenarioTexts};
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;
use std::time::SystemTime;

/// The largest file that is opened, in bytes.
const LARGEST: u64 = 4 << 20;
/// With which some editors begin a file; it says nothing, and stays.
const MARK: &str = "\u{feff}";

/// A file as it was read or written last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct DiskFile {
    /// Without a mark at its beginning.
    pub text: String,
    has_mark: bool,
}

impl DiskFile {
    /// A file of this text.
    pub(super) const fn new(text: String) -> Self {
        Self { text, has_mark: false }
    }

    /// Its bytes.
    pub(super) fn bytes(&self) -> Vec<u8> {
        self.with(&self.text)
    }

    /// The same file with another text.
    pub(super) fn now(&self, text: &str) -> Self {
        Self { text: text.to_owned(), has_mark: self.has_mark }
    }

    /// Its bytes, were its text another.
    pub(super) fn with(&self, text: &str) -> Vec<u8> {
        [if self.has_mark { MARK } else { "" }, text].concat().into_bytes()
    }
}

/// The files of a scenario as they were read or written last.
pub(super) type DiskFiles = BTreeMap<ScenarioFile, DiskFile>;
/// When each file was written last, and how large it is: while that is the same it is not read again.
pub(super) type DiskStamps = Vec<Option<(SystemTime, u64)>>;

/// Every file that a scenario may have.
fn files() -> impl Iterator<Item = ScenarioFile> {
    let words = Language::shipped().into_iter().map(ScenarioFile::Words);
    [ScenarioFile::Story, ScenarioFile::Review].into_iter().chain(words)
}

/// What the files of a scenario are known by; nothing where that cannot be asked.
pub(super) fn stamps(root: &Path, id: &str) -> Option<DiskStamps> {
    let stamp = |file: ScenarioFile| match fs::metadata(root.join(file.path(id))) {
        Ok(found) => Some(Some((found.modified().ok()?, found.len()))),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Some(None),
        Err(_) => None,
    };
    files().map(stamp).collect()
}

/// The files of a scenario that are there.
pub(super) fn read(root: &Path, id: &str) -> Result<DiskFiles, BenchError> {
    let content = Root::from(root);
    let mut all = BTreeMap::new();
    for file in files() {
        let path = file.path(id);
        let bytes = match content.read(Path::new(&path), LARGEST) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            Err(source) => return Err(BenchError::Unreadable { file: path, source }),
        };
        let text = Some(bytes.into_owned()).filter(|bytes| bytes.len() as u64 <= LARGEST);
        let Some(text) = text.and_then(|bytes| String::from_utf8(bytes).ok()) else {
            return Err(BenchError::NoText { file: path });
        };
        let one = match text.strip_prefix(MARK) {
            Some(rest) => DiskFile { text: rest.to_owned(), has_mark: true },
            None => DiskFile::new(text),
        };
        all.insert(file, one);
    }
    Ok(all)
}

/// The texts alone.
pub(super) fn texts(files: &DiskFiles) -> ScenarioTexts {
    files.iter().map(|(file, one)| (file.clone(), one.text.clone())).collect()
}
