//! What is done to a scenario as a whole from the list: copied to begin one of one's own, or deleted. Ids are made, and nobody sees them.

use super::refusal::StudioRefusal;
use crate::content::{Library, Root};
use crate::studio::{StudioError, copy, remove};
use std::sync::Arc;

/// So many copies of one are tried for before it is said that there are too many.
const MOST: usize = 999;

/// Copies a scenario into a root; the copy's id, and the content with it.
pub(super) fn copied(root: &Root, id: &str) -> Result<(Option<String>, Arc<Library>), StudioRefusal> {
    let folder = root.folder().ok_or(StudioError::Inside)?;
    let library = Library::load(root, &[]);
    let (base, mut number) = numbered(id);
    let (to, changes) = loop {
        number += 1;
        let to = format!("{base}-{number}");
        match copy(&library, id, &to) {
            Err(StudioError::Taken { .. }) if number < MOST => {}
            made => break (to, made?),
        }
    };
    changes.apply(folder)?;
    Ok((Some(to), Arc::new(Library::load(root, &[]))))
}

/// Deletes a scenario of a root with all its files; the content without it.
pub(super) fn removed(root: &Root, id: &str) -> Result<(Option<String>, Arc<Library>), StudioRefusal> {
    let folder = root.folder().ok_or(StudioError::Inside)?;
    remove(&Library::load(root, &[]), id)?.apply(folder)?;
    Ok((None, Arc::new(Library::load(root, &[]))))
}

/// The id that copies are numbered behind, and the number of this one.
fn numbered(id: &str) -> (&str, usize) {
    let behind = id.rsplit_once('-').and_then(|(base, number)| Some((base, number.parse().ok()?)));
    behind.filter(|(base, number)| !base.is_empty() && (2..MOST).contains(number)).unwrap_or((id, 1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::tests::Folder;

    #[test]
    fn copies_are_numbered_and_what_ships_is_copied_into_the_banks_own() {
        let folder = Folder::sound();
        let root = Root::from(folder.path());
        let made: Vec<_> = ["small", "small", "small-2", "rude-customer"]
            .map(|id| copied(&root, id).map_err(|why| format!("{why:?}")).expect("copied").0)
            .into_iter()
            .flatten()
            .collect();
        assert_eq!(made, ["small-2", "small-3", "small-4", "rude-customer-2"]);
        let (_, library) = removed(&root, "small-3").map_err(|why| format!("{why:?}")).expect("removed");
        assert!(library.pack("small-3").is_none() && library.pack("small-4").is_some());
        assert!(removed(&root, "small-3").is_err() && copied(&Root::Shipped, "small").is_err());
    }

    #[test]
    fn a_number_is_one_only_where_a_copy_could_have_it() {
        assert_eq!(
            ["small", "small-2", "form-1", "-3"].map(numbered),
            [("small", 1), ("small", 2), ("form-1", 1), ("-3", 1)]
        );
    }
}
