//! The forms in which records leave the house: what each is stands here alone, and so does who writes which.

use super::desk::write_html;
use super::jsonl::write_jsonl;
use super::lexicon::Lexicon;
use super::replayed::{Attendant, ExportError};
use super::spreadsheet::{SheetChoice, WorkbookEnd, WorkbookMark, write_xlsx};
use super::table::write_csv;
use super::xapi::{XapiForm, write_xapi};
use super::xes::write_xes;
use crate::content::Library;
use crate::locale::Language;
use crate::records::{Filter, Store};
use std::io::Write;

/// A form in which records leave.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ExportForm {
    /// A workbook.
    #[default]
    Xlsx,
    /// A table.
    Csv,
    /// A page for people and paper.
    Html,
    /// Statements for learning record stores.
    Xapi,
    /// An event log.
    Xes,
    /// An event log, a case per line.
    Jsonl,
}

/// What becomes of a record that cannot be read, or whose conversation cannot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExportFate {
    /// Its id stands there, and what else there is of it.
    IdExported,
    /// It stands there without what happened in it.
    WithoutEvents,
    /// It is left out.
    LeftOut,
}

/// What there is to be known of a form.
struct FormFacts {
    word: &'static str,
    ending: &'static str,
    begins: &'static [&'static str],
    grows: bool,
    speaks: bool,
    unreplayed: ExportFate,
    unreadable: ExportFate,
    message: &'static str,
    means: &'static str,
}

impl ExportForm {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 6] = [Self::Xlsx, Self::Csv, Self::Html, Self::Xapi, Self::Xes, Self::Jsonl];

    const fn facts(self) -> FormFacts {
        match self {
            Self::Xlsx => FormFacts {
                word: "xlsx",
                ending: "xlsx",
                begins: &["PK\u{3}\u{4}"],
                // a workbook looks like anybody's, so none is lost
                grows: true,
                speaks: true,
                unreplayed: ExportFate::WithoutEvents,
                unreadable: ExportFate::IdExported,
                message: "hr-form-xlsx",
                means: "hr-form-xlsx-means",
            },
            Self::Csv => FormFacts {
                word: "csv",
                ending: "csv",
                begins: &["attempt,"],
                grows: true,
                speaks: false,
                unreplayed: ExportFate::IdExported,
                unreadable: ExportFate::IdExported,
                message: "hr-form-csv",
                means: "hr-form-csv-means",
            },
            Self::Html => FormFacts {
                word: "html",
                ending: "html",
                // whoever writes pages of his own begins them with the first of these lines alone
                begins: &["<!doctype html>\n<!-- composure -->\n"],
                grows: false,
                speaks: true,
                unreplayed: ExportFate::IdExported,
                unreadable: ExportFate::IdExported,
                message: "hr-form-html",
                means: "hr-form-html-means",
            },
            Self::Xapi => FormFacts {
                word: "xapi",
                ending: "json",
                // where nothing is asked for that is there, the array is empty
                begins: &["[\n{\"actor\":{\"account\":", "[\n]\n"],
                grows: true,
                speaks: true,
                unreplayed: ExportFate::WithoutEvents,
                unreadable: ExportFate::LeftOut,
                message: "hr-form-xapi",
                means: "hr-form-xapi-means",
            },
            Self::Xes => FormFacts {
                word: "xes",
                ending: "xes",
                begins: &["<?xml "],
                grows: true,
                speaks: false,
                unreplayed: ExportFate::WithoutEvents,
                unreadable: ExportFate::LeftOut,
                message: "hr-form-xes",
                means: "hr-form-xes-means",
            },
            Self::Jsonl => FormFacts {
                word: "jsonl",
                ending: "jsonl",
                begins: &["{\"case\":"],
                grows: true,
                speaks: false,
                unreplayed: ExportFate::LeftOut,
                unreadable: ExportFate::LeftOut,
                message: "hr-form-jsonl",
                means: "hr-form-jsonl-means",
            },
        }
    }

    /// The word for it on the command line, and in what is written down of looks at records.
    #[must_use]
    pub const fn word(self) -> &'static str {
        self.facts().word
    }

    /// How names of such files end.
    #[must_use]
    pub const fn ending(self) -> &'static str {
        self.facts().ending
    }

    /// How such files begin, behind a byte order mark: with one of these.
    #[must_use]
    pub const fn begins(self) -> &'static [&'static str] {
        self.facts().begins
    }

    /// Whether a later file goes on with all that an earlier one says; the others are made anew each time.
    #[must_use]
    pub const fn grows(self) -> bool {
        self.facts().grows
    }

    /// Whether the words of scenarios and books stand in it.
    #[must_use]
    pub const fn speaks(self) -> bool {
        self.facts().speaks
    }

    /// What becomes of a record whose conversation cannot be replayed.
    #[must_use]
    pub const fn unreplayed(self) -> ExportFate {
        self.facts().unreplayed
    }

    /// What becomes of a record that cannot be read.
    #[must_use]
    pub const fn unreadable(self) -> ExportFate {
        self.facts().unreadable
    }

    /// The message that names it.
    #[must_use]
    pub const fn message(self) -> &'static str {
        self.facts().message
    }

    /// The message that tells what it is for.
    #[must_use]
    pub const fn means(self) -> &'static str {
        self.facts().means
    }
}

/// How records are written, where that can be chosen.
#[derive(Clone, Debug)]
pub struct ExportChoice<'c> {
    /// Where the words of scenarios and books are found; without it they are called by their ids.
    pub library: Option<&'c Library>,
    /// The reader's language, of what is for people.
    pub language: &'c Language,
    /// Which sheets a workbook has.
    pub sheets: SheetChoice,
    /// Under which address xAPI knows the bank.
    pub home_page: &'c str,
    /// Whether people's names stand in xAPI.
    pub names: bool,
    /// Whether CSV begins with a byte order mark, for spreadsheets.
    pub mark: bool,
}

impl ExportChoice<'_> {
    /// The address for xAPI where nobody named one; `.invalid` is nobody's.
    pub const HOME_PAGE: &'static str = "https://composure.invalid/";
}

/// Writes the records that `filter` asks for in a form; answers how many. `put` is called for each file with its number, from 1, and
/// has it written into what it opens. There are several of workbooks alone, where the sheets of one are full.
///
/// # Errors
/// When the store cannot be read, or what `put` answers.
pub fn write_records<E: From<ExportError>>(
    store: &Store, filter: &Filter, form: ExportForm, choice: &ExportChoice<'_>, attendant: &mut impl Attendant,
    mut put: impl FnMut(usize, &mut dyn FnMut(&mut dyn Write) -> Result<(), ExportError>) -> Result<(), E>,
) -> Result<usize, E> {
    let ExportChoice { library, language, sheets, home_page, names, mark } = *choice;
    let mut written = 0;
    match form {
        ExportForm::Xlsx => {
            let lexicon = Lexicon::new(library, language);
            let mut at = Some(WorkbookMark::default());
            while let Some(before) = at.take() {
                let part = before.parts() + 1;
                put(part, &mut |to| {
                    let end = write_xlsx(store, filter, &lexicon, sheets, before.clone(), to, attendant)?;
                    (written, at) = match end {
                        WorkbookEnd::Done(mark) => (mark.written(), None),
                        WorkbookEnd::Full(mark) => (mark.written(), Some(mark)),
                    };
                    Ok(())
                })?;
            }
        }
        ExportForm::Csv => put(1, &mut |to| {
            if mark {
                to.write_all("\u{feff}".as_bytes())?;
            }
            written = write_csv(store, filter, to, attendant)?;
            Ok(())
        })?,
        ExportForm::Html => {
            let lexicon = Lexicon::new(library, language);
            put(1, &mut |to| {
                written = write_html(store, filter, &lexicon, to, attendant)?;
                Ok(())
            })?;
        }
        ExportForm::Xapi => put(1, &mut |to| {
            written = write_xapi(store, filter, &XapiForm { home_page, names, library }, to, attendant)?;
            Ok(())
        })?,
        ExportForm::Xes => put(1, &mut |to| {
            written = write_xes(store, filter, to, attendant)?;
            Ok(())
        })?,
        ExportForm::Jsonl => put(1, &mut |to| {
            written = write_jsonl(store, filter, to, attendant)?;
            Ok(())
        })?,
    }
    Ok(written)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::Untold;
    use std::io;

    #[test]
    fn every_form_begins_as_its_table_says_also_where_nothing_is_in_it() {
        let (language, filter) = (Language::source(), Filter::default());
        let choice = ExportChoice {
            library: None,
            language: &language,
            sheets: SheetChoice { competencies: true, findings: true, cohort: true },
            home_page: ExportChoice::HOME_PAGE,
            names: false,
            mark: true,
        };
        let full = crate::export::xes::tests::played("\"amount\": Int(600)", &["calm", "hand-out"]);
        for store in [Store::in_memory().expect("a store"), full] {
            for form in ExportForm::ALL {
                let mut file = Vec::new();
                let mut attendant = |_: &str, what: Untold<'_>| panic!("{what:?}");
                let put =
                    |_, write: &mut dyn FnMut(&mut dyn io::Write) -> _| -> Result<(), ExportError> { write(&mut file) };
                write_records(&store, &filter, form, &choice, &mut attendant, put).expect("written");
                let found = file.strip_prefix("\u{feff}".as_bytes()).unwrap_or(&file);
                let begins = form.begins().iter().any(|begins| found.starts_with(begins.as_bytes()));
                assert!(begins || found.is_empty() && form == ExportForm::Jsonl, "{form:?}");
            }
        }
    }

    #[test]
    fn no_two_forms_share_a_word() {
        for (at, form) in ExportForm::ALL.iter().enumerate() {
            assert!(ExportForm::ALL.iter().skip(at + 1).all(|other| other.word() != form.word()), "{form:?}");
        }
    }
}
