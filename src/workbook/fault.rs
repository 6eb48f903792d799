//! Why a workbook was not read.

use crate::locale::{Explain, Explanation};

/// Why a workbook was not read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WorkbookFault {
    /// A password protects it.
    Protected,
    /// It is none, or not whole.
    Damaged,
    /// It unpacks to more than is read.
    TooLarge {
        /// How many megabytes are read.
        most: u64,
    },
    /// There is no such sheet.
    UnknownSheet {
        /// What was asked for.
        name: String,
        /// The sheets there are.
        known: Vec<String>,
    },
    /// Every sheet is hidden.
    AllHidden {
        /// The sheets there are.
        known: Vec<String>,
    },
    /// The file has no sheets.
    NoWorkbook,
}

impl Explain for WorkbookFault {
    fn explain(&self) -> Explanation {
        let say = Explanation::new;
        match self {
            Self::Protected => say("workbook-protected"),
            Self::Damaged => say("workbook-damaged"),
            Self::TooLarge { most } => say("workbook-too-large").with("most", *most),
            Self::UnknownSheet { name, known } => {
                say("workbook-unknown-sheet").with("name", name.as_str()).with("known", known.clone())
            }
            Self::AllHidden { known } => say("workbook-all-hidden").with("known", known.clone()),
            Self::NoWorkbook => say("workbook-none"),
        }
    }
}
