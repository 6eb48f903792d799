//! The order in which problems are told: causes first, and what may only follow from one in one place.

use super::certificate::PROOF_ENDING;
use super::report::say::{syntax, unknown_name};
use super::report::{Code, Diagnostic, DiagnosticLevel, Problems, few};
use super::syntax::What;
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
    diagnostics.sort_by_cached_key(|one| {
        let path = &one.file.path;
        (rank(path), !damaged.contains(path), path.clone(), !is_damage(one))
    });
    tell_once_of_each_book(diagnostics);
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
