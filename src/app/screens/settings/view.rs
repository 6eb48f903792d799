//! What the settings show, and what can be asked for there.

use crate::app::screens::common::Common;
use crate::locale::{Language, Words};
use crate::records::Preferences;

/// What can be asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Action {
    /// Show everything in this language.
    ChooseLanguage(Language),
    /// Keep this from now on.
    Prefer(Preferences),
    /// Back to where one came from.
    Back,
}

/// What the screen shows.
#[derive(Clone, Debug)]
pub(crate) struct View {
    /// The program's words.
    pub(crate) words: Words,
    /// The language everything is shown in.
    pub(crate) language: Language,
    /// What is kept by now.
    pub(crate) kept: Preferences,
}

impl View {
    pub(crate) fn new(common: &Common) -> Self {
        Self { words: common.words.clone(), language: common.language.clone(), kept: common.preferences }
    }
}

/// What is being chosen.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Draft {
    /// What is wanted from now on.
    pub(crate) wanted: Preferences,
    /// Whether it has been shown before; at first the keyboard is on the languages.
    pub(crate) shown: bool,
}
