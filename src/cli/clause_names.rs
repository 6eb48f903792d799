//! What clauses are called in the reader's language.

use composure::content::{ContentNames, Library};
use composure::locale::{Language, With, Words};

/// The words of every book there is.
#[derive(Default)]
pub(crate) struct ClauseNames(Vec<Words>);

impl ClauseNames {
    pub(crate) fn of(library: &Library, language: &Language) -> Self {
        Self(library.books.iter().map(|book| book.words(language)).collect())
    }

    /// Those of content of which only the names were read.
    pub(crate) fn read(names: &ContentNames) -> Self {
        Self(names.books.clone())
    }

    /// A clause's name; its id where no book knows it any more.
    pub(crate) fn name(&self, clause: &str) -> String {
        let found = self.0.iter().find_map(|words| words.find(clause, Some("name"), &With::new()));
        found.unwrap_or_else(|| clause.to_owned())
    }

    /// Several, in one line.
    pub(crate) fn names(&self, clauses: &[impl AsRef<str>], app: &Words) -> String {
        let names: Vec<_> = clauses.iter().map(|clause| self.name(clause.as_ref())).collect();
        names.join(&app.plain("compound-and"))
    }
}
