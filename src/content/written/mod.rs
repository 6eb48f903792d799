//! What a file says: its values as written, each borrowing from the text, so that everything knows its place. Whatever
//! is wrong is told, each at its own place, and the rest is read.

mod book;
mod compound;
mod read;
mod record;
mod scenario;

pub(super) use book::*;
pub(super) use read::{AnyNumber, At, Entries, NameList, Scalar, expectation, short};
pub(super) use scenario::*;

use super::report::say::{look_alike, syntax as say};
use super::report::{DiagnosticLevel, Message, Problems, Sentence, SourceFile};
use super::syntax::{DEEPEST, Fault, Kind, What};
use record::FromRecord;

/// What a file of RON is, by the name before its first bracket.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum FileKind {
    Scenario,
    Book,
}

impl FileKind {
    /// What stands before its first bracket.
    pub(super) const fn head(self) -> &'static str {
        match self {
            Self::Scenario => "Scenario",
            Self::Book => "PolicyBook",
        }
    }

    /// What a file says it is, if it says so.
    pub(super) fn of(file: &SourceFile) -> Option<Self> {
        let head = file.root()?.name();
        [Self::Scenario, Self::Book].into_iter().find(|kind| kind.head() == head)
    }
}

/// Reads a scenario as far as it can be read.
pub(super) fn scenario<'a>(file: &'a SourceFile, problems: &mut Problems) -> Option<RawScenario<'a>> {
    let mut raw: RawScenario<'a> = read(file, FileKind::Scenario, problems)?;
    raw.part_compounds(problems);
    Some(raw)
}

/// Reads a book as far as it can be read.
pub(super) fn book<'a>(file: &'a SourceFile, problems: &mut Problems) -> Option<RawBook<'a>> {
    read(file, FileKind::Book, problems)
}

fn read<'a, T: FromRecord<'a>>(file: &'a SourceFile, kind: FileKind, problems: &mut Problems) -> Option<T> {
    if let Some(id) = words_here(&file.text) {
        problems.error(id, say::words_here(), say::where_words_stand());
        return None;
    }
    tell_faults(file, problems);
    let root = file.root()?;
    if root.kind() == Kind::Record && !["", kind.head()].contains(&root.name()) {
        problems.error(root.name(), say::another_kind(root.name(), kind.head()), say::where_files_stand());
        return None;
    }
    T::fields(root, problems)
}

/// The first message's id of a text that is words, saved as something else.
fn words_here(text: &str) -> Option<&str> {
    let first = text.lines().find(|line| !line.trim().is_empty() && !line.starts_with('#'))?;
    let (id, rest) = first.split_at(first.find(|sign: char| !sign.is_ascii_alphanumeric() && sign != '-')?);
    (!id.is_empty() && rest.trim_start().starts_with('=')).then_some(id)
}

/// Tells of each place of a file that is not RON.
pub(super) fn tell_faults(file: &SourceFile, problems: &mut Problems) {
    file.tree().faults.iter().for_each(|fault| tell(fault, file, problems));
}

/// Tells of a place that is not RON.
fn tell(fault: &Fault, file: &SourceFile, problems: &mut Problems) {
    let found = || short(file.text.get(fault.place.clone()).unwrap_or_default());
    let (sentence, help): (Sentence, Option<Message>) = match fault.what {
        What::WrongSign(sign) => return problems.wrong_sign(fault.place.start, sign),
        What::WrongComment => (look_alike::typed_for(found(), "//"), Some(look_alike::type_it())),
        What::OpenText => (say::open_text(found()), Some(say::close_on_its_line())),
        What::UnopenedText => (say::unopened_text(found()), Some(say::open_it())),
        What::OpenComment => (say::open_comment(), Some(say::close_comment())),
        What::Unclosed(bracket) => (say::unclosed(bracket.to_string()), Some(say::by_indentation())),
        What::Unopened(bracket) => (say::unopened(bracket.to_string()), Some(say::by_closing())),
        What::ClosesNothing(bracket) => (say::closes_nothing(bracket.to_string()), None),
        What::WrongClose { found, meant } => (say::wrong_close(found.to_string(), meant.to_string()), None),
        What::TooDeep => (say::nested_too_deeply(DEEPEST), None),
        What::NoComma => (say::no_comma(), None),
        What::StrayComma => (say::stray_comma(), Some(say::delete_it())),
        What::NoColon => (say::no_colon(), None),
        What::NoValue => (say::no_value(), None),
        What::Stray => {
            let help = if ["#", "＃"].contains(&&*found()) { say::comments() } else { say::delete_it() };
            (say::stray(found()), Some(help))
        }
        What::Empty => (say::empty(), None),
        What::Trailing => (say::trailing(), Some(say::delete_it())),
    };
    problems.push(DiagnosticLevel::Error, fault.place.clone(), sentence, help);
}
