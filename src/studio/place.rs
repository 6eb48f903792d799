//! Where the files of a scenario stand, and whether a place is free.

use super::StudioError;
use crate::content::Library;
use crate::locale::SHIPPED;
use std::path::{Path, PathBuf};

/// Whether something can be the id of a scenario.
#[must_use]
pub fn id_is_sound(id: &str) -> bool {
    let signs = id.bytes().all(|sign| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == b'-');
    signs && id.starts_with(|first: char| first.is_ascii_lowercase()) && id.len() <= 64
}

/// The files of a scenario: its own, and its words in a language.
pub(super) fn file_of(id: &str) -> PathBuf {
    Path::new("scenarios").join(id).with_extension("ron")
}

pub(super) fn words_of(id: &str, language: &str) -> PathBuf {
    Path::new("locales").join(language).join("scenarios").join(id).with_extension("ftl")
}

/// The folder of content, and that nothing there has the id.
pub(super) fn free<'l>(library: &'l Library, id: &str) -> Result<&'l Path, StudioError> {
    if !id_is_sound(id) {
        return Err(StudioError::BadId { id: id.to_owned() });
    }
    let folder = library.root.folder().ok_or(StudioError::Inside)?;
    let words = SHIPPED.iter().map(|tag| words_of(id, tag));
    let all = [file_of(id), Path::new("scenarios").join(format!("{id}.proof.json"))].into_iter().chain(words);
    match all.map(|path| folder.join(path)).find(|path| path.symlink_metadata().is_ok()) {
        Some(path) => Err(StudioError::Taken { id: id.to_owned(), path }),
        None => Ok(folder),
    }
}
