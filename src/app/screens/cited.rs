//! A clause that is cited and the handbook opens at.

use crate::attempt::Attempt;
use crate::content::Library;

/// A clause that the policy handbook has a page for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Cited {
    /// The book's id.
    pub(crate) book: Box<str>,
    /// The version of the book that the attempt was assessed under.
    pub(crate) version: u32,
    /// The clause's id.
    pub(crate) id: Box<str>,
    /// Its label, as the debrief has it.
    pub(crate) name: String,
}

impl Cited {
    /// The clauses of an attempt's book that today's handbook has.
    pub(crate) fn all(content: &Library, attempt: &Attempt) -> Vec<Self> {
        let book = attempt.observation().premise().watch.book();
        let today = content.books.iter().find(|one| one.book.id == book.id);
        let known = |id: &str| today.is_some_and(|today| today.book.clause_names.find(id).is_some());
        let clauses = book.clauses.as_slice().iter().filter(|clause| known(&clause.id));
        let cited = clauses.map(|clause| Self {
            book: book.id.clone(),
            version: book.version,
            id: clause.id.clone(),
            name: attempt.script().clause_name(&clause.id),
        });
        cited.collect()
    }
}
