//! Why the studio did nothing, in words.

use super::ChangeError;
use crate::content::in_english;
use crate::locale::{Explain, Explanation};
use std::path::PathBuf;

/// Why nothing was made.
#[derive(Debug, thiserror::Error)]
#[error("{}", in_english(self))]
pub enum StudioError {
    /// The id is none.
    BadId {
        /// As it was named.
        id: String,
    },
    /// There is something of that id already.
    Taken {
        /// The id.
        id: String,
        /// Where.
        path: PathBuf,
    },
    /// The content stands inside the program.
    Inside,
    /// There is no such book.
    UnknownBook {
        /// As it was named; nothing where one must be named.
        book: Option<String>,
        /// Those there are.
        known: Vec<String>,
    },
    /// The book has no such clause.
    UnknownClause {
        /// As it was named.
        clause: String,
        /// The likeliest that was meant.
        near: Option<String>,
    },
    /// The clause does not bind the role.
    OtherRole {
        /// The clause's name.
        clause: String,
        /// The role's message.
        role: &'static str,
    },
    /// Nothing that the learner does decides about the clause.
    Unearnable {
        /// The clause.
        clause: String,
    },
    /// No scenario has that id.
    NoScenario {
        /// As it was named.
        id: String,
        /// The likeliest that was meant.
        near: Option<String>,
    },
    /// What came out is not sound: a fault of the program.
    Unsound {
        /// What is wrong with it.
        detail: String,
    },
    /// The files could not be written.
    Change(ChangeError),
}

impl From<ChangeError> for StudioError {
    fn from(error: ChangeError) -> Self {
        Self::Change(error)
    }
}

impl Explain for StudioError {
    fn explain(&self) -> Explanation {
        let say = Explanation::new;
        let near = |near: &Option<String>| match near {
            Some(near) => say("ids-near").with("near", near),
            None => say("studio-look-up"),
        };
        match self {
            Self::BadId { id } => say("studio-bad-id").with("id", id),
            Self::Taken { id, path } => say("studio-taken").with("id", id).with("path", &**path),
            Self::Inside => say("studio-inside"),
            Self::UnknownBook { book: Some(book), known } => {
                say("studio-no-book").with("book", book).with("known", known.clone())
            }
            Self::UnknownBook { book: None, known } => say("studio-which-book").with("known", known.clone()),
            Self::UnknownClause { clause, near: meant } => {
                say("studio-no-clause").with("clause", clause).with("help", near(meant))
            }
            Self::OtherRole { clause, role } => say("studio-other-role").with("clause", clause).with("role", say(role)),
            Self::Unearnable { clause } => say("studio-unearnable").with("clause", clause),
            Self::NoScenario { id, near: meant } => {
                let help = match meant {
                    Some(meant) => say("ids-near").with("near", meant),
                    None => say("ids-none"),
                };
                say("studio-no-scenario").with("id", id).with("help", help)
            }
            Self::Unsound { detail } => say("studio-unsound").with("detail", detail),
            Self::Change(error) => error.explain(),
        }
    }
}
