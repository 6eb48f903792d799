//! The files of a scenario, read as texts.

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

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    fn folder() -> tempfile::TempDir {
        let folder = tempfile::tempdir().expect("a folder");
        fs::create_dir(folder.path().join("scenarios")).expect("a folder");
        fs::write(folder.path().join("scenarios/a.ron"), "Scenario()\n").expect("written");
        folder
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
