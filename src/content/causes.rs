//! The order in which problems are told: causes first, and what may only follow from one in one place.

use super::certificate::PROOF_ENDING;
use super::report::say::{syntax, unknown_name};
use super::report::{Code, Diagnostic, DiagnosticLevel, Problems, few};
use super::review::REVIEW_ENDING;
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
    // and a proof or a review is one of all of them
    let rank = |path: &str| match path {
        path if path.ends_with(PROOF_ENDING) || path.ends_with(&format!(".{REVIEW_ENDING}")) => 3,
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
        (one.follows, !is_folder(one), rank(path), !damaged.contains(path), path.clone(), within)
    });
    tell_once_of_each_book(diagnostics);
}

/// Whether other problems of its file may be there because of it, though the file is sound.
fn is_cause(one: &Diagnostic) -> bool {
    // a name that only is misspelt is missing where it is wanted
    let misspelt = matches!(one.code, Code::UnusedMessage | Code::GuidanceForNothing) && one.help.is_some();
    misspelt || one.code == Code::OtherLanguage || matches!(one.message.name(), NO_WORDS | MISSING_MANY)
}

/// Whether it tells of a whole folder: that it is missing, lies elsewhere, or that nothing is read in it.
fn is_folder(one: &Diagnostic) -> bool {
    match one.code {
        Code::Unreadable => matches!(one.message.name(), MISSING_FOLDER | NOTHING_READ | NOTHING_HERE),
        Code::NotRead => one.message.name() == ONE_TOO_DEEP,
        _ => false,
    }
}

/// Which part of the content a folder holds, or the folder that a file lies in; none of a folder of words.
fn part(folder: &Path) -> Option<&'static str> {
    let is_of_words = folder.ancestors().skip(1).take(2).any(|above| above.ends_with("locales"));
    let called = |name: &str| !is_of_words && folder.ends_with(name);
    match folder {
        _ if called(SCENARIOS) => Some(SCENARIOS),
        _ if called(POLICIES) || called("assets") => Some(POLICIES),
        _ => None,
    }
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
    /// Texts that are another language's, by their places.
    same: BTreeSet<(&'d str, usize)>,
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
    /// Folders that are missing, in which nothing is read, or whose files lie too deep.
    folders: BTreeSet<&'d Path>,
    /// Parts of the content that are not read: all of one, or by the names of the files.
    unread: BTreeSet<&'static str>,
    unread_files: BTreeMap<&'static str, BTreeSet<String>>,
    /// Subjects without words in any language.
    no_words: BTreeSet<(&'d str, &'d str)>,
    /// Files that are called as nothing can be.
    bad_ids: BTreeSet<&'d str>,
    /// Files in which two versions stand.
    merged: BTreeSet<&'d str>,
}

impl<'d> Known<'d> {
    fn of(diagnostics: &'d [Diagnostic]) -> Self {
        let mut known = Self::default();
        let source = Language::source().to_string();
        for one in diagnostics {
            let (path, name) = (one.file.path.as_str(), one.message.name());
            let about = subject(path);
            let whole = Path::new(path);
            match one.code {
                Code::NotRead | Code::Unreadable if is_folder(one) => {
                    let folder = if name == ONE_TOO_DEEP { whole.parent() } else { Some(whole) };
                    known.folders.extend(folder);
                    known.unread.extend(folder.and_then(part));
                }
                Code::NotRead if ![PROOF_ALONE, REVIEW_ALONE].contains(&name) => {
                    let id = whole.file_name().and_then(|name| name.to_str()?.split('.').next()).unwrap_or_default();
                    if let Some(part) = whole.parent().and_then(part) {
                        known.unread_files.entry(part).or_default().insert(id.to_lowercase());
                    }
                }
                Code::Unreadable if name == NO_WORDS => known.no_words.extend(about),
                Code::Unreadable if name == MERGED => drop(known.merged.insert(path)),
                Code::BadId if one.span == (0..0) => drop(known.bad_ids.insert(path)),
                Code::OtherLanguage if name == SAME => drop(known.same.insert((path, one.span.start))),
                Code::OtherLanguage if name == COPIED => drop(known.other_language.insert(path)),
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
        let name = one.message.name();
        let unread = |part: &str, id: &str| {
            let files = self.unread_files.get(part);
            self.unread.contains(part) || files.is_some_and(|files| files.contains(&id.to_lowercase()))
        };
        let no_words = |part: &str| self.no_words.iter().any(|(of, _)| *of == part);
        if self.merged.contains(path) && name != MERGED {
            return true;
        }
        match one.code {
            Code::Unreadable if name == NO_WORDS => self.bad_ids.contains(path),
            Code::Unreadable if name == MISSING_FILE => {
                within(&self.no_words) || Path::new(path).ancestors().any(|folder| self.folders.contains(folder))
            }
            Code::NotRead if [PROOF_ALONE, REVIEW_ALONE].contains(&name) => {
                let id =
                    Path::new(path).file_name().and_then(|name| name.to_str()?.split('.').next()).unwrap_or_default();
                unread(SCENARIOS, id) || no_words(SCENARIOS) || !self.bad_ids.is_empty()
            }
            Code::NotRead => {
                name != ONE_TOO_DEEP && Path::new(path).parent().is_some_and(|folder| self.folders.contains(folder))
            }
            Code::OrphanWords => about.is_some_and(|(part, id)| unread(part, id) || no_words(part)),
            Code::UnusedActivity => self.unread.contains(SCENARIOS) || self.unread_files.contains_key(SCENARIOS),
            Code::UnknownName if name == BOOK => {
                unread(POLICIES, one.file.text.get(one.span.clone()).unwrap_or_default()) || no_words(POLICIES)
            }
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
                part || self.other_language.contains(path) || self.same.contains(&(path, one.span.start))
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
const MISSING_FOLDER: &str = "missing_folder";
const MISSING_FILE: &str = "missing_file";
const NOTHING_READ: &str = "nothing_read";
const NOTHING_HERE: &str = "nothing_here";
const ONE_TOO_DEEP: &str = "one_too_deep";
const PROOF_ALONE: &str = "proof_alone";
const REVIEW_ALONE: &str = "review_alone";
const SAME: &str = "same";
const NO_WORDS: &str = "no_words";
const MERGED: &str = "merged";
const COPIED: &str = "copied";
const BOOK: &str = "book";

/// The folders of scenarios and of books, and of their words.
const SCENARIOS: &str = "scenarios";
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
