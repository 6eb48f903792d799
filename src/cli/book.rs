//! A policy book that somebody names: a file, or the id of one in the content.

use super::ids::instead;
use super::problems;
use super::refusal::refuse;
use anyhow::{Context as _, Result, bail};
use composure::content::{Library, counts, read_book};
use composure::policy::Book;
use std::path::Path;
use std::sync::Arc;

/// The book, with its problems as `check` prints them. A file goes before an id.
pub(super) fn read(path: &Path, library: &Library) -> Result<Arc<Book>> {
    let has_errors = |count: usize| refuse("refuse-book-unused").with("book", path).with("count", count);
    let id = path.to_string_lossy();
    if !path.exists() {
        if let Some(known) = library.books.iter().find(|known| *id == *known.book.id) {
            return Ok(Arc::clone(&known.book));
        }
        let errors = library.errors_of_book(&id);
        if !errors.is_empty() {
            problems::tell(errors.iter().copied(), &problems::words())?;
            bail!(has_errors(errors.len()));
        }
        if !id.contains(['.', '/', '\\']) {
            let help = instead(&id, library.books.iter().map(|one| &*one.book.id));
            bail!(refuse("refuse-book-nowhere").with("book", &*id).with("help", help));
        }
    }
    let about = std::fs::metadata(path).with_context(|| refuse("refuse-file-unreadable").with("path", path))?;
    if about.is_dir() {
        bail!(refuse("refuse-book-folder").with("path", path));
    }
    let (book, found) = read_book(path);
    problems::tell(&found, &problems::words())?;
    let Some(book) = book else {
        let (errors, _) = counts(&found);
        bail!(has_errors(errors));
    };
    Ok(Arc::new(book))
}
