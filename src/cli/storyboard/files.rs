//! The files of a scenario, and the book that it names.

use crate::cli::refusal::refuse;
use anyhow::{Context as _, Result};
use composure::content::syntax::RonTree;
use composure::content::{BookPack, Library, Root};
use composure::studio::edit::{ScenarioFile, ScenarioTexts};
use composure::studio::storyboard::scenario_texts;

/// The book that a story names, where it has no errors.
pub(super) fn book<'l>(library: &'l Library, texts: &ScenarioTexts) -> Option<&'l BookPack> {
    let story = texts.get(&ScenarioFile::Story)?;
    let tree = RonTree::read(story);
    let named = tree.root(story)?.get("policies")?.name();
    library.books.iter().find(|pack| &*pack.book.id == named)
}

/// The files of a scenario that there is.
pub(super) fn texts(root: &Root, library: &Library, id: &str) -> Result<ScenarioTexts> {
    let read = if is_id(id) { scenario_texts(root, id) } else { Ok(None) };
    let read = read.with_context(|| refuse("storyboard-unreadable").with("id", id))?;
    read.ok_or_else(|| {
        let known: Vec<String> = library.packs.iter().map(|pack| pack.scenario.id.to_string()).collect();
        refuse("storyboard-no-scenario").with("id", id).with("known", known).into()
    })
}

/// Whether a name is an id, and no path to somewhere else.
pub(super) fn is_id(id: &str) -> bool {
    !id.is_empty() && id.bytes().all(|sign| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == b'-')
}
