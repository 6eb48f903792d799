//! What the sign-in shows, and what can be asked on it.

use crate::locale::{Language, Words};

/// Something asked for on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Action {
    /// Show everything in this language.
    ChooseLanguage(Language),
    /// Sign in with what was typed or with a sample's number, trimmed; may be empty.
    SignIn(String),
}

/// What the screen shows.
#[derive(Clone, Debug)]
pub(crate) struct View {
    /// The program's words.
    pub(crate) words: Words,
    /// The language they are in.
    pub(crate) language: Language,
    /// Why the last attempt to sign in failed, in words.
    pub(crate) error: Option<String>,
    /// Employees to try the program with; only while the store has no roster.
    pub(crate) samples: Vec<Sample>,
}

/// A sample employee.
#[derive(Clone, Debug)]
pub(crate) struct Sample {
    /// The employee number.
    pub(crate) number: String,
    /// The name.
    pub(crate) name: String,
    /// The outlet.
    pub(crate) outlet: String,
}

/// What the person is typing.
#[derive(Clone, Debug, Default)]
pub(crate) struct Draft {
    /// The employee number.
    pub(crate) number: String,
    /// Whether the field got the keyboard once.
    pub(crate) focused: bool,
}
