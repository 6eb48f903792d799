//! What the ids of a scenario and of its book are called, and conditions as sentences of them: nobody who writes a scenario reads an id.

mod book;
mod chips;
mod story;

pub use book::{BookNames, ClauseName, DeedName};
pub use chips::{NamedStory, chip_of, chip_rows};
pub use story::{FactName, StepName, StoryNames};

/// Something with the words it is known by.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Called {
    /// Its id, which nobody is shown.
    pub id: String,
    /// What it is called.
    pub label: String,
}

impl Called {
    fn new(id: &str, label: String) -> Self {
        Self { id: id.to_owned(), label }
    }
}

/// What an id is called among these.
#[must_use]
pub fn called<'c>(all: &'c [Called], id: &str) -> Option<&'c str> {
    all.iter().find(|one| one.id == id).map(|one| one.label.as_str())
}
