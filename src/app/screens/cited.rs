//! A clause that is cited and the handbook opens at.

use crate::attempt::Attempt;
use crate::content::Library;
use crate::records::Mode;
use std::sync::Arc;

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
    /// Those that whoever practises is told of; in an assessment nobody is.
    pub(crate) fn told(content: &Library, attempt: &Attempt) -> Arc<[Self]> {
        match attempt.mode {
            Mode::Practice => Self::all(content, attempt).into(),
            Mode::Assessment => Arc::default(),
        }
    }

    /// The clauses of an attempt's book that today's handbook has.
    fn all(content: &Library, attempt: &Attempt) -> Vec<Self> {
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
