//! The order in which problems are told: causes first, and what may only follow from one in one place.

use super::certificate::PROOF_ENDING;
use super::report::say::{syntax, unknown_name};
use super::report::{Code, Diagnostic, DiagnosticLevel, Problems, few};
use super::syntax::What;
use crate::locale::Language;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// The sentence of what may follow from something else.
const MAY_FOLLOW: &str = "may_follow";

/// The sentence that a scenario's book has errors.
const BOOK_HAS_ERRORS: &str = "book_has_errors";

/// Where a bracket, a text or a comment has no end, whatever else is wrong with the file may only follow from that: it is told in
/// one place.
pub(super) fn tell_once_what_may_follow(problems: &mut Problems) {
    if !problems.file.tree().loses() {
        return;
    }
    let (causes, rest): (Vec<_>, Vec<_>) = std::mem::take(&mut problems.list).into_iter().partition(is_damage);
    problems.list = causes;
    if let Some(first) = rest.iter().min_by_key(|one| one.span.start) {
        problems.push(DiagnosticLevel::Error, first.span.clone(), syntax::may_follow(rest.len()), syntax::mend_first());
    }
}

/// Brings the problems of a whole content into order; `is_book` answers of a path whether a book stands there.
pub(super) fn in_order(diagnostics: &mut Vec<Diagnostic>, is_book: impl Fn(&str) -> bool) {
    // words follow from what is said in them: what is wrong with a book comes before its scenarios, both before their words,
    // and a proof is one of all of them
    let rank = |path: &str| match path {
        path if path.ends_with(PROOF_ENDING) => 3,
        path if path.ends_with(".ftl") => 2,
        path => u8::from(!is_book(path)),
    };
    diagnostics.sort_by_key(|one| (one.file.path.clone(), one.span.start, one.code, Reverse(one.level)));
    // what breaks the file as well is told as that alone
    diagnostics.dedup_by(|later, first| {
        later.code == first.code
            && later.span == first.span
            && later.file.path == first.file.path
            && later.level < first.level
    });
    // what is no RON or no Fluent comes before what the rest of its file says, and such files before others of their kind
    let damaged: BTreeSet<_> =
        diagnostics.iter().filter(|one| is_damage(one)).map(|one| one.file.path.clone()).collect();
    mark_what_follows(diagnostics);
    diagnostics.sort_by_cached_key(|one| {
        let path = &one.file.path;
        let within = (!is_damage(one), !is_cause(one));
        (one.follows, rank(path), !damaged.contains(path), path.clone(), within)
    });
    tell_once_of_each_book(diagnostics);
}

/// Whether other problems of its file may be there because of it, though the file is sound.
fn is_cause(one: &Diagnostic) -> bool {
    // a name that only is misspelt is missing where it is wanted
    let misspelt = matches!(one.code, Code::UnusedMessage | Code::GuidanceForNothing) && one.help.is_some();
    misspelt || matches!(one.code, Code::OtherLanguage)
}

/// What a file is about: a folder's name, and an id. A scenario and its words are about the same.
fn subject(path: &str) -> Option<(&str, &str)> {
    let path = Path::new(path);
    Some((path.parent()?.file_name()?.to_str()?, path.file_stem()?.to_str()?))
}

/// What is wrong with a file, or with all that is about a subject, so that more may be told of it than is wrong.
#[derive(Default)]
struct Known<'d> {
    /// Files most of whose texts are another language's.
    other_language: BTreeSet<&'d str>,
    /// Files that are read as one line.
    one_line: BTreeSet<&'d str>,
    /// Words that lack something, and those that lack much.
    lack: BTreeSet<&'d str>,
    lack_much: BTreeSet<&'d str>,
    /// Subjects whose words lack much in some language.
    lack_somewhere: BTreeSet<(&'d str, &'d str)>,
    /// Subjects whose words in the source language have errors.
    source: BTreeSet<(&'d str, &'d str)>,
    /// Subjects that lack a part: their words in every language are about nothing.
    part: BTreeSet<(&'d str, &'d str)>,
    /// Files without a field that they must have.
    field: BTreeSet<&'d str>,
}

impl<'d> Known<'d> {
    fn of(diagnostics: &'d [Diagnostic]) -> Self {
        let mut known = Self::default();
        let source = Language::source().to_string();
        for one in diagnostics {
            let (path, name) = (one.file.path.as_str(), one.message.name());
            let about = subject(path);
            match one.code {
                Code::OtherLanguage => drop(known.other_language.insert(path)),
                Code::UnusedMessage if name == IN_EVERY_LANGUAGE => known.part.extend(about),
                Code::MissingMessage if one.level == DiagnosticLevel::Error => {
                    known.lack.insert(path);
                    if name == MISSING_MANY {
                        known.lack_much.insert(path);
                        known.lack_somewhere.extend(about);
                    }
                }
                Code::HiddenSign if name == LINE_ENDS => drop(known.one_line.insert(path)),
                Code::Syntax if name == MISSING_FIELD => drop(known.field.insert(path)),
                _ => {}
            }
            if one.level == DiagnosticLevel::Error && Path::new(path).iter().any(|part| *part == *source) {
                known.source.extend(about);
            }
        }
        known
    }

    /// Whether a problem may be there only because of what is known.
    fn explains(&self, one: &Diagnostic) -> bool {
        let path = one.file.path.as_str();
        let words = path.ends_with(".ftl");
        let about = subject(path);
        let within = |subjects: &BTreeSet<_>| about.is_some_and(|about| subjects.contains(&about));
        let part = words && within(&self.part);
        match one.code {
            Code::UnusedMessage | Code::GuidanceForNothing => {
                words && (part || self.lack_much.contains(path) || (self.lack.contains(path) && one.help.is_none()))
            }
            Code::MissingMessage if one.level == DiagnosticLevel::Warning => part || within(&self.lack_somewhere),
            Code::MissingMessage => part || self.one_line.contains(path),
            Code::BadArgument => part || self.lack_much.contains(path),
            Code::ArgumentsDiffer => {
                let source = one.level == DiagnosticLevel::Warning && within(&self.source);
                part || source || self.lack_much.contains(path) || self.other_language.contains(path)
            }
            Code::Untranslated | Code::TooLong | Code::NoGlyph | Code::WrongScript | Code::LiteralTime => {
                part || self.other_language.contains(path)
            }
            // what a book lacks its scenarios ask for
            Code::UnknownName => {
                let of_book = ["activity", "clause", "competency", "parameter", "field"].contains(&one.message.name());
                let lost = of_book && self.part.iter().any(|(folder, _)| *folder == POLICIES);
                lost || (self.field.contains(path) && one.message.name().starts_with("node"))
            }
            _ => false,
        }
    }
}

/// Sentences by which a cause is known.
const IN_EVERY_LANGUAGE: &str = "in_every_language";
const MISSING_MANY: &str = "missing_many";
const MISSING_FIELD: &str = "missing_field";
const LINE_ENDS: &str = "line_ends";

/// The folder of books, and of their words.
const POLICIES: &str = "policies";

/// Marks what may only follow from something else that is told.
fn mark_what_follows(diagnostics: &mut [Diagnostic]) {
    let known = Known::of(diagnostics);
    let follows: Vec<_> = diagnostics.iter().map(|one| known.explains(one)).collect();
    diagnostics.iter_mut().zip(follows).for_each(|(one, follows)| one.follows = follows);
}

/// Whether it says of a scenario, or of several, that their book has errors.
pub(super) fn follows_from_the_book(one: &Diagnostic) -> bool {
    one.code == Code::UnknownName && one.message.name().starts_with(BOOK_HAS_ERRORS)
}

/// That a book has errors is told once, however many scenarios name it.
fn tell_once_of_each_book(diagnostics: &mut Vec<Diagnostic>) {
    let book = |one: &Diagnostic| one.file.text.get(one.span.clone()).unwrap_or_default().to_owned();
    let mut waiting: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for one in diagnostics.iter().filter(|one| follows_from_the_book(one)) {
        let scenario = Path::new(&one.file.path).file_stem().unwrap_or_default().to_string_lossy().into_owned();
        waiting.entry(book(one)).or_default().push(scenario);
    }
    diagnostics.retain_mut(|one| {
        if !follows_from_the_book(one) {
            return true;
        }
        let Some(scenarios) = waiting.remove(&book(one)) else { return false };
        if scenarios.len() > 1 {
            one.message = unknown_name::book_has_errors_for(book(one), few(&scenarios)).message;
        }
        true
    });
}

/// Whether a problem keeps its file from being read, or read rightly: others may follow from it.
fn is_damage(one: &Diagnostic) -> bool {
    match one.code {
        Code::Unreadable | Code::Encoding | Code::WordsSyntax | Code::LookAlike => true,
        Code::HiddenSign => one.level == DiagnosticLevel::Error,
        Code::Syntax if one.message.name() == MAY_FOLLOW => false,
        // a sign that looks alike is told as that, and what it makes of a value is no cause
        Code::Syntax => {
            let mut faults = one.file.tree().faults.iter();
            faults.any(|fault| fault.place == one.span && !matches!(fault.what, What::WrongSign(_)))
        }
        _ => false,
    }
}
