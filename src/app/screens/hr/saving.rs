//! Where files are saved that leave the desk. Nothing that is there is ever replaced: what is new gets a name of its own.

use std::path::{Path, PathBuf};

/// Where one looks for one's documents; the home folder where the system has no such place.
pub(super) fn usual_folder() -> String {
    let documents = directories::UserDirs::new().map(|dirs| {
        let documents = dirs.document_dir().map(Path::to_owned);
        documents.filter(|folder| folder.is_dir()).unwrap_or_else(|| dirs.home_dir().to_owned())
    });
    documents.unwrap_or_else(|| PathBuf::from(".")).display().to_string()
}

/// A file in a folder that is not there yet: by this name, or with a number behind it.
pub(super) fn free(folder: &Path, stem: &str, ending: &str) -> PathBuf {
    let named = |number: u32| match number {
        1 => folder.join(format!("{stem}.{ending}")),
        number => folder.join(format!("{stem}-{number}.{ending}")),
    };
    // a link that leads nowhere is there too
    let is_free = |path: &PathBuf| path.symlink_metadata().is_err();
    (1..u32::MAX).map(named).find(is_free).unwrap_or_else(|| named(u32::MAX))
}

/// Whether a text can be a file's name everywhere.
pub(super) fn is_a_name(text: &str) -> bool {
    let text = text.trim();
    let no = |sign: char| sign.is_control() || "/\\:*?\"<>|".contains(sign);
    !text.is_empty() && text.len() <= 120 && !text.contains(no) && !text.starts_with('.') && !text.ends_with('.')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_there_stays_and_the_new_one_gets_a_number() {
        let folder = tempfile::tempdir().expect("a folder");
        let name = |path: PathBuf| path.file_name().map(|name| name.to_string_lossy().into_owned());
        assert_eq!(name(free(folder.path(), "records", "csv")).as_deref(), Some("records.csv"));
        std::fs::write(folder.path().join("records.csv"), "").expect("written");
        std::fs::write(folder.path().join("records-2.csv"), "").expect("written");
        assert_eq!(name(free(folder.path(), "records", "csv")).as_deref(), Some("records-3.csv"));
        for text in ["", " ", "a/b", "..", "a\u{0}", "c:\\x", "~.", ".bashrc"] {
            assert!(!is_a_name(text), "{text}");
        }
        assert!(is_a_name("记录 2026-11-28"));
    }
}
