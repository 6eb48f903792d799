//! The files of a scenario: read as texts, and saved all together where nobody else has changed them meanwhile.

use super::changes::{ChangeError, Changes};
use super::edit::{ScenarioFile, ScenarioTexts};
use crate::content::{Root, in_english, system_told};
use crate::locale::{Explain, Explanation, SHIPPED};
use std::io;
use std::path::{Path, PathBuf};

/// A file of a scenario cannot be opened.
#[derive(Debug, thiserror::Error)]
#[error("{}", in_english(self))]
pub struct OpenError {
    /// The file.
    pub path: PathBuf,
    /// Why.
    #[source]
    pub source: io::Error,
}

impl Explain for OpenError {
    fn explain(&self) -> Explanation {
        let id = if self.source.kind() == io::ErrorKind::InvalidData { "studio-not-text" } else { "studio-unread" };
        Explanation::new(id).with("path", &*self.path).with("why", system_told(&self.source))
    }
}

/// Every file that a scenario may have.
fn files() -> impl Iterator<Item = ScenarioFile> {
    let words = SHIPPED.iter().filter_map(|tag| tag.parse().ok()).map(ScenarioFile::Words);
    [ScenarioFile::Story].into_iter().chain(words)
}

/// The texts of a scenario. A language without words has no file.
///
/// # Errors
/// When a file that is there cannot be read, or the story is not there.
pub fn read_texts(root: &Root, id: &str) -> Result<ScenarioTexts, OpenError> {
    let mut texts = ScenarioTexts::new();
    for file in files() {
        let path = file.path(id);
        match root.text(Path::new(&path)) {
            Ok(text) => drop(texts.insert(file, text)),
            Err(error) if error.kind() == io::ErrorKind::NotFound && file != ScenarioFile::Story => {}
            Err(source) => return Err(OpenError { path: root.shown(Path::new(&path)).into(), source }),
        }
    }
    Ok(texts)
}

/// Those of its texts that can be read.
pub(super) fn texts_there(root: &Root, id: &str) -> ScenarioTexts {
    files().filter_map(|file| Some((file.clone(), root.text(Path::new(&file.path(id))).ok()?))).collect()
}

/// Saves what has changed of a scenario: all of it, or nothing. `saved` is what its files said when they were read.
///
/// # Errors
/// When a file is not what it was, or the system says no; nothing has changed then.
pub fn save(folder: &Path, id: &str, saved: &ScenarioTexts, texts: &ScenarioTexts) -> Result<(), ChangeError> {
    let mut changes = Changes::default();
    for file in files() {
        let path = file.path(id);
        match (saved.get(&file), texts.get(&file)) {
            (None, None) => {}
            (None, Some(text)) if text.is_empty() => {}
            (None, Some(text)) => changes.create(path, text.as_bytes()),
            (Some(before), Some(text)) => changes.replace(path, before.as_bytes(), text.as_bytes()),
            (Some(before), None) => changes.remove(path, before.as_bytes()),
        }
    }
    changes.apply(folder)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    fn english() -> ScenarioFile {
        ScenarioFile::Words("en-US".parse().expect("a tag"))
    }

    fn folder() -> tempfile::TempDir {
        let folder = tempfile::tempdir().expect("a folder");
        fs::create_dir(folder.path().join("scenarios")).expect("a folder");
        fs::write(folder.path().join("scenarios/a.ron"), "Scenario()\n").expect("written");
        folder
    }

    #[test]
    fn what_was_read_is_saved_with_words_that_are_new() {
        let folder = folder();
        let root = Root::from(folder.path());
        let saved = read_texts(&root, "a").expect("read");
        assert_eq!(saved.len(), 1, "no words yet");
        let mut texts = saved.clone();
        texts.insert(english(), "title = A\n".to_owned());
        texts.insert(ScenarioFile::Words("zh-TW".parse().expect("a tag")), String::new());
        save(folder.path(), "a", &saved, &texts).expect("saved");
        texts.retain(|_, text| !text.is_empty());
        assert_eq!(read_texts(&root, "a").expect("read"), texts);
    }

    #[test]
    fn nothing_is_saved_over_what_somebody_else_has_changed() {
        let folder = folder();
        let root = Root::from(folder.path());
        let saved = read_texts(&root, "a").expect("read");
        let story = folder.path().join("scenarios/a.ron");
        fs::write(&story, "Scenario(version: 1)\n").expect("written");
        let mut texts = saved.clone();
        texts.insert(english(), "title = A\n".to_owned());
        texts.insert(ScenarioFile::Story, "Scenario(version: 2)\n".to_owned());
        let why = save(folder.path(), "a", &saved, &texts).expect_err("changed outside");
        assert!(matches!(&why, ChangeError::Meanwhile { path } if *path == story), "{why}");
        assert_eq!(fs::read_to_string(&story).expect("there"), "Scenario(version: 1)\n");
        assert!(!folder.path().join("locales").exists(), "of the words neither");
    }

    #[test]
    fn what_is_no_text_or_not_there_is_told() {
        let folder = folder();
        let root = Root::from(folder.path());
        assert!(read_texts(&root, "b").expect_err("not there").to_string().contains("b.ron"));
        fs::write(folder.path().join("scenarios/a.ron"), [0xff, 0xfe]).expect("written");
        assert!(read_texts(&root, "a").expect_err("no text").to_string().contains("UTF-8"));
    }
}
