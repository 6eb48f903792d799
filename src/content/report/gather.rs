//! Problems as people are told them: what is wrong alike in one file in one report, what may only follow from a cause in one line.
//!
//! Nothing is taken out of the list itself: a tool is told each.

use super::pieces::gathered as say;
use super::render::{note, with_note};
use super::{Arg, Diagnostic, Join, Message};
use crate::locale::{Words, alike, visible};
use std::collections::BTreeSet;

/// Most of the others that are named in a report.
const MOST_NAMED: usize = 6;

/// Most signs of a place that are named.
const MOST_SIGNS: usize = 24;

/// Problems as a person reads them, told in `words`.
pub fn told<'d>(found: impl IntoIterator<Item = &'d Diagnostic>, words: &Words, colour: bool) -> Vec<String> {
    let found: Vec<_> = found.into_iter().collect();
    // of a part of the content the cause may stand in another
    let cause = found.iter().any(|one| !one.follows);
    let (follow, rest): (Vec<_>, Vec<_>) = found.into_iter().partition(|one| one.follows && cause);
    let kind = |one: &Diagnostic| (one.file.path.clone(), one.code, one.message.name(), one.level);
    let all = alike(&rest, kind, |one, other| one.message == other.message);
    let report = |(one, others): (&Diagnostic, Vec<&Diagnostic>)| {
        let noted = (!others.is_empty()).then(|| more(&others));
        with_note(one, noted.as_ref(), words, colour)
    };
    let mut reports: Vec<_> = all.into_iter().map(report).collect();
    if !follow.is_empty() {
        let files: BTreeSet<_> = follow.iter().map(|one| &one.file.path).collect();
        reports.push(note(&say::follow(follow.len(), files.len()), words, colour));
    }
    reports
}

/// How many others there are in the file, the first of them with what stands there.
fn more(others: &[&Diagnostic]) -> Message {
    let mut places: Vec<_> = others.iter().take(MOST_NAMED).map(|one| place(one)).collect();
    if others.len() > MOST_NAMED {
        places.push("…".to_owned());
    }
    say::alike(others.len(), Arg::List(places, Join::Comma))
}

fn place(one: &Diagnostic) -> String {
    let (line, column) = one.line_and_column();
    let piece = one.file.text.get(one.span.clone()).and_then(|piece| piece.lines().next()).unwrap_or_default();
    let piece: String = visible(piece).chars().take(MOST_SIGNS).collect();
    if piece.trim().is_empty() { format!("{line}:{column}") } else { format!("{line}:{column} `{piece}`") }
}

#[cfg(test)]
mod tests {
    use super::super::{DiagnosticLevel, SourceFile, say::syntax, spoken::english};
    use super::*;
    use std::sync::Arc;

    fn problems(count: usize, follows: bool, name: impl Fn(usize) -> &'static str) -> Vec<Diagnostic> {
        let file = SourceFile::new("a.ron", "ab\n".repeat(count));
        let one = |at: usize| {
            let sentence = syntax::unknown_field(name(at));
            let mut one =
                Diagnostic::new(sentence, DiagnosticLevel::Error, Arc::clone(&file), at * 3..at * 3 + 2, None);
            one.follows = follows;
            one
        };
        (0..count).map(one).collect()
    }

    /// Most that are told each.
    const MOST_APART: usize = 5;
    const NAMES: [&str; MOST_APART + 1] = ["a", "b", "c", "d", "e", "f"];

    #[test]
    fn a_few_are_told_each_and_many_or_the_same_in_one_report_with_their_count_and_the_first_places() {
        let apart = |at: usize| NAMES[at % NAMES.len()];
        for count in 1..=MOST_APART {
            assert_eq!(told(&problems(count, false, apart), english(), false).len(), count);
        }
        for count in [2, MOST_APART + 1, 1_000] {
            let name = if count > MOST_APART { apart } else { |_: usize| "a" };
            let told = told(&problems(count, false, name), english(), false);
            assert_eq!(told.len(), 1, "{count}");
            let more = if count == 2 { "one more".to_owned() } else { format!("{} more", count - 1) };
            assert!(told[0].contains("a.ron:1:1") && told[0].contains(&more), "{}", told[0]);
            assert!(told[0].contains("2:1 `ab`"), "{}", told[0]);
            assert_eq!(told[0].contains('…'), count - 1 > MOST_NAMED, "{}", told[0]);
        }
    }

    #[test]
    fn what_may_follow_is_one_line_behind_its_cause_and_is_told_where_the_cause_is_not() {
        let all = [problems(1, false, |_| "a"), problems(7, true, |_| "a")].concat();
        let told = told(&all, english(), false);
        assert_eq!(told.len(), 2);
        assert!(told[1].contains("7 other problems") && told[1].lines().count() == 1, "{}", told[1]);
        let alone = super::told(&problems(2, true, |at| NAMES[at]), english(), false);
        assert!(alone.len() == 2 && alone[1].contains("a.ron:2:1"), "{alone:?}");
    }
}
