//! A policy book that somebody names: a file, or the id of one in the content.

use super::ids::instead;
use super::problems;
use anyhow::{Context as _, Result, bail};
use composure::content::{Library, counts, read_book};
use composure::policy::Book;
use std::path::Path;
use std::sync::Arc;

/// The book, with its problems as `check` prints them; `nothing` says what isn't done with one that has errors.
/// A file goes before an id.
pub(super) fn read(path: &Path, library: &Library, nothing: &str) -> Result<Arc<Book>> {
    let named = || path.display().to_string();
    let id = path.to_string_lossy();
    if !path.exists() {
        if let Some(known) = library.books.iter().find(|known| *id == *known.book.id) {
            return Ok(Arc::clone(&known.book));
        }
        let errors = library.errors_of_book(&id);
        if !errors.is_empty() {
            problems::tell(errors.iter().copied(), &problems::words())?;
            bail!("{nothing} the book `{id}`, which has errors ({})", errors.len());
        }
        if !id.contains(['.', '/', '\\']) {
            let help = instead(&id, library.books.iter().map(|one| &*one.book.id));
            bail!("there is no policy book `{id}`, nor a file of that name; {help}");
        }
    }
    if std::fs::metadata(path).with_context(named)?.is_dir() {
        bail!("{}: this is a folder; name the book's file", named());
    }
    let (book, found) = read_book(path);
    problems::tell(&found, &problems::words())?;
    let Some(book) = book else {
        let (errors, _) = counts(&found);
        bail!("{}: {nothing} a book that has errors ({errors})", named());
    };
    Ok(Arc::new(book))
}
