//! Whole scenarios: copied, renamed, removed. Every file of one goes along, byte for byte but for what must differ.

use super::place::{file_of, free, words_of};
use super::proposals::Proposals;
use super::{Changes, StudioError};
use crate::content::{Library, Root, did_you_mean};
use crate::locale::{Language, SHIPPED};
use std::path::{Path, PathBuf};

/// The largest file that is read, in bytes.
const LARGEST: u64 = 64 << 20;

/// A copy of a scenario, from the folder or, where that has none of the id, from what ships: its own file and its words in every
/// language, which say in their titles that they are a copy. A proof is not copied: the copy is to become something else.
///
/// # Errors
/// When there is no such scenario, or the new id cannot be had.
pub fn copy(library: &Library, from: &str, to: &str) -> Result<Changes, StudioError> {
    free(library, to)?;
    let path = file_of(from);
    let roots = [&library.root, &Root::Shipped];
    let found = roots.into_iter().find_map(|root| Some((root, root.read(&path, LARGEST).ok()?)));
    let Some((root, scenario)) = found.filter(|_| super::id_is_sound(from)) else {
        return Err(unknown(library, from));
    };
    let mut changes = Changes::default();
    changes.create(file_of(to), &*scenario);
    for tag in SHIPPED {
        if let Ok(words) = root.read(&words_of(from, tag), LARGEST) {
            changes.create(words_of(to, tag), named_a_copy(&words, tag));
        }
    }
    Ok(changes)
}

/// Another id for a scenario: every file of it is called so. Its proof goes, for it speaks of the scenario by its id.
///
/// # Errors
/// When there is no such scenario in the folder, or the new id cannot be had.
pub fn rename(library: &Library, from: &str, to: &str) -> Result<Changes, StudioError> {
    let files = files(library, from)?;
    free(library, to)?;
    let mut changes = Changes::default();
    for (path, bytes) in files {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let ending = name.strip_prefix(from).unwrap_or_default();
        if !ending.ends_with(PROOF) {
            changes.create(path.with_file_name(format!("{to}{ending}")), bytes.clone());
        }
        changes.remove(path, bytes);
    }
    Ok(changes)
}

/// A scenario goes, with its words in every language and whatever else is called after it.
///
/// # Errors
/// When there is no such scenario in the folder.
pub fn remove(library: &Library, id: &str) -> Result<Changes, StudioError> {
    let mut changes = Changes::default();
    for (path, bytes) in files(library, id)? {
        changes.remove(path, bytes);
    }
    Ok(changes)
}

/// What the names of proof files end with, behind the id.
const PROOF: &str = ".proof.json";

/// Every file of a scenario: those beside it that are called after it, and its words.
fn files(library: &Library, id: &str) -> Result<Vec<(PathBuf, Vec<u8>)>, StudioError> {
    let root = &library.root;
    root.folder().ok_or(StudioError::Inside)?;
    let own = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name.strip_prefix(id).is_some_and(|rest| rest.starts_with('.'))
    };
    let beside = root.list(Path::new("scenarios")).unwrap_or_default().into_iter().filter(own);
    let words = SHIPPED.iter().map(|tag| words_of(id, tag));
    let read = |path: PathBuf| {
        let bytes = root.read(&path, LARGEST).ok()?.into_owned();
        Some((path, bytes))
    };
    let files: Vec<_> = beside.chain(words).filter_map(read).collect();
    let is_there = super::id_is_sound(id) && files.iter().any(|(path, _)| *path == file_of(id));
    if is_there { Ok(files) } else { Err(unknown(library, id)) }
}

fn unknown(library: &Library, id: &str) -> StudioError {
    let known = library.packs.iter().map(|pack| &*pack.scenario.id);
    StudioError::NoScenario { id: id.to_owned(), near: did_you_mean(id, known).map(str::to_owned) }
}

/// Words whose title says that they are a copy; a title of several lines stays.
fn named_a_copy(words: &[u8], tag: &str) -> Vec<u8> {
    let Ok(text) = std::str::from_utf8(words) else { return words.to_vec() };
    let Ok(language) = tag.parse::<Language>() else { return words.to_vec() };
    let mark = Proposals::of(&language).own("copy_mark");
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let bare = line.trim_end();
        let title = bare.strip_prefix("title").map(str::trim_start).and_then(|rest| rest.strip_prefix('='));
        if title.is_some_and(|title| !title.trim().is_empty()) {
            let end = at + bare.len();
            let (before, after) = text.split_at_checked(end).unwrap_or((text, ""));
            return [before, mark, after].concat().into_bytes();
        }
        at += line.len();
    }
    words.to_vec()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::With;
    use std::fs;

    /// A folder of content with one scenario in it.
    fn folder() -> tempfile::TempDir {
        let folder = crate::studio::testing::with_the_book();
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let words = SHIPPED.map(|tag| words_of("rude-customer", tag));
        let all = words.into_iter().chain([file_of("rude-customer"), "scenarios/rude-customer.proof.json".into()]);
        for path in all {
            let to = folder.path().join(&path);
            fs::create_dir_all(to.parent().expect("inside")).expect("made");
            fs::copy(root.join(&path), to).expect("copied");
        }
        folder
    }

    fn load(folder: &tempfile::TempDir) -> Library {
        Library::load(folder.path(), &[])
    }

    fn ids(library: &Library) -> Vec<&str> {
        library.packs.iter().map(|pack| &*pack.scenario.id).collect()
    }

    #[test]
    fn a_copy_is_the_same_but_for_its_title() {
        let folder = folder();
        let before = fs::read_to_string(folder.path().join(file_of("rude-customer"))).expect("there");
        for (from, to) in [("rude-customer", "rude-two"), ("media-threat", "ours")] {
            copy(&load(&folder), from, to).expect("there").apply(folder.path()).expect("written");
        }
        let library = load(&folder);
        assert_eq!(ids(&library), ["ours", "rude-customer", "rude-two"]);
        assert_eq!(fs::read_to_string(folder.path().join(file_of("rude-two"))).expect("there"), before);
        for tag in SHIPPED {
            let read = |id: &str| fs::read_to_string(folder.path().join(words_of(id, tag))).expect("there");
            let (one, other) = (read("rude-customer"), read("rude-two"));
            let differs: Vec<_> = one.lines().zip(other.lines()).filter(|(one, other)| one != other).collect();
            assert_eq!((differs.len(), one.lines().count()), (1, other.lines().count()), "{tag}: {differs:?}");
            let language = tag.parse().expect("a tag");
            let title = |id: &str| library.pack(id).expect("there").words(&language).text("title", &With::new());
            assert!(
                title("rude-two").starts_with(&title("rude-customer")) && title("rude-two") != title("rude-customer")
            );
        }
        let again = copy(&library, "rude-customer", "ours").expect_err("taken");
        assert!(matches!(again, StudioError::Taken { .. }), "{again}");
    }

    #[test]
    fn a_name_is_changed_in_every_file_or_in_none() {
        let folder = folder();
        fs::write(folder.path().join("scenarios/rude-customer.review.jsonl"), "{}\n").expect("written");
        rename(&load(&folder), "rude-customer", "rude").expect("there").apply(folder.path()).expect("written");
        let library = load(&folder);
        assert_eq!(ids(&library), ["rude"]);
        let left: Vec<_> = library.root.list(Path::new("scenarios")).expect("listed");
        assert_eq!(left, ["scenarios/rude.review.jsonl", "scenarios/rude.ron"].map(PathBuf::from));
        for (from, to) in [("rude-customer", "x"), ("rude", "rude"), ("rude", "A"), ("../rude", "x"), ("", "x")] {
            rename(&library, from, to).expect_err("refused");
        }
    }

    #[test]
    fn what_goes_goes_whole() {
        let folder = folder();
        let changes = remove(&load(&folder), "rude-customer").expect("there");
        assert_eq!(changes.paths().count(), 5);
        changes.apply(folder.path()).expect("removed");
        let library = load(&folder);
        assert!(library.packs.is_empty());
        assert!(!folder.path().join(words_of("rude-customer", "en-US")).exists());
        let error = remove(&library, "rude-customer").expect_err("gone");
        assert!(matches!(error, StudioError::NoScenario { .. }), "{error}");
        assert!(matches!(remove(&Library::load(Root::Shipped, &[]), "rude-customer"), Err(StudioError::Inside)));
    }
}
