//! Why an edit was not made; nothing is changed then.

use crate::content::in_english;
use crate::locale::{Explain, Explanation};

/// Why an edit was not made.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", in_english(self))]
pub enum EditError {
    /// The file is not what it should be there; whoever broke it by hand mends it by hand, or takes it back.
    Broken {
        /// The file, as its path from the folder of the content.
        file: String,
        /// The line, from 1.
        line: usize,
    },
    /// What was meant is not there (any more).
    NotThere {
        /// Its id.
        what: String,
    },
    /// Such a thing has no such field.
    NoSuchField {
        /// The field.
        field: String,
    },
    /// A name that could not stand in the file.
    BadName {
        /// The name.
        name: String,
    },
    /// There is neither such a moment nor such an ending.
    LeadsNowhere {
        /// The destination.
        to: String,
    },
    /// It would be the moment's last line.
    OnlyLine,
    /// The story begins there.
    StartsThere,
    /// The words belong to another moment as well.
    SharedWords {
        /// The message.
        message: String,
    },
    /// The words cannot be written so.
    BadWords {
        /// The message.
        message: String,
    },
    /// No file is open for that language.
    NoLanguage {
        /// Its tag.
        language: String,
    },
    /// The moment has an answer of its own in the place of that act.
    ActInPlace,
    /// The edit would not have done what it meant: a fault of the program's, found before anything was changed.
    NotAsMeant,
}

impl Explain for EditError {
    fn explain(&self) -> Explanation {
        match self {
            Self::Broken { file, line } => {
                Explanation::new("edit-broken").with("file", file).with("line", line.to_string())
            }
            Self::NotThere { what } => Explanation::new("edit-not-there").with("what", what),
            Self::NoSuchField { field } => Explanation::new("edit-no-such-field").with("field", field),
            Self::BadName { name } => Explanation::new("edit-bad-name").with("name", name),
            Self::LeadsNowhere { to } => Explanation::new("edit-leads-nowhere").with("to", to),
            Self::OnlyLine => Explanation::new("edit-only-line"),
            Self::StartsThere => Explanation::new("edit-starts-there"),
            Self::SharedWords { message } => Explanation::new("edit-shared-words").with("message", message),
            Self::BadWords { message } => Explanation::new("edit-bad-words").with("message", message),
            Self::NoLanguage { language } => Explanation::new("edit-no-language").with("language", language),
            Self::ActInPlace => Explanation::new("edit-act-in-place"),
            Self::NotAsMeant => Explanation::new("edit-not-as-meant"),
        }
    }
}
