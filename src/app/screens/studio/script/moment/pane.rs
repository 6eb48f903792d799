//! What every part of the pane is told.

use super::super::super::view::{ScriptAction, ScriptView};
use crate::app::theme::Theme;
use crate::locale::Words;
use crate::studio::edit::{FieldEdit, FirstWords};
use crate::studio::names::NamedStory;
use crate::studio::{Edit, Owner};

/// What every part of the pane is told.
pub(in super::super) struct Pane<'p> {
    pub(in super::super) theme: &'p Theme,
    pub(in super::super) words: &'p Words,
    pub(in super::super) open: &'p ScriptView,
    /// What ids are called.
    pub(in super::super) names: NamedStory<'p>,
}

impl Pane<'_> {
    /// A text of the program's.
    pub(in super::super) fn plain(&self, id: &str) -> String {
        self.words.plain(id)
    }

    /// No words yet of something new, in the language that is written.
    pub(in super::super) fn unwritten(&self) -> FirstWords {
        FirstWords { language: self.open.language.clone(), text: String::new() }
    }
}

/// What is asked for about the scenario: an edit.
pub(in super::super) fn make(actions: &mut Vec<ScriptAction>, edit: Edit) {
    actions.push(ScriptAction::Make(Box::new(edit)));
}

/// One field of something is set.
pub(in super::super) fn set(actions: &mut Vec<ScriptAction>, owner: &Owner, field: FieldEdit) {
    make(actions, Edit::Set(owner.clone(), field));
}
