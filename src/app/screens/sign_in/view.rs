//! What the sign-in shows, and what can be asked on it.

use crate::locale::{Language, Words};

/// Something asked for on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Action {
    /// Show everything in this language.
    ChooseLanguage(Language),
    /// Sign in with what was typed or with a sample's number, trimmed; may be empty.
    SignIn(String),
    /// Show the HR desk.
    OpenHr,
    /// Show the studio.
    OpenStudio,
    /// Sign in with number and password, where roles bind.
    Enter(Entering),
}

/// Who somebody says he is, and what shows it.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Entering {
    /// The employee number, trimmed; may be empty.
    pub(crate) number: String,
    /// The password, or a one-time code.
    pub(crate) secret: String,
    /// The password to be set in place of a one-time code.
    pub(crate) new: Option<String>,
}

impl std::fmt::Debug for Entering {
    /// Without the passwords.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Entering").field("number", &self.number).finish_non_exhaustive()
    }
}

/// What it takes to come in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Door {
    /// A number: the station is open.
    #[default]
    Open,
    /// A number and a password.
    Password,
    /// After a one-time code, a password of one's own.
    NewPassword,
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
    /// What it takes to come in.
    pub(crate) door: Door,
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
    /// The password, or a one-time code.
    pub(crate) secret: String,
    /// A new password.
    pub(crate) new: String,
    /// The same once more.
    pub(crate) again: String,
    /// Whether the field got the keyboard once.
    pub(crate) focused: bool,
}
