//! C028: a text whose arguments are not those of the source language, or whose choice by one lacks a case.

use super::Wording;
use crate::content::look_alikes::meant;
use crate::content::report::say::arguments_differ as say;
use crate::content::report::{Arg, DiagnosticLevel, Join, Message, Problems, Sentence, quoted};
#[cfg(test)]
use crate::content::tests::{EN_US, Folder};
use crate::content::words::{Cases, Text, Texts, shown};
use std::collections::{BTreeMap, BTreeSet};

pub(super) fn check(words: &Wording<'_>, problems: &mut Problems) {
    for (key, text) in words.here {
        for (case, again) in &text.twice {
            let sentence = say::case_twice(shown(&key.0, key.1.as_deref()), case.clone());
            problems.push(DiagnosticLevel::Error, again.clone(), sentence, say::once());
        }
    }
    // the program tells its own words what they are to show: what lacks that says something else than what is the case
    if let Some(carried) = words.carried() {
        compare(words, carried, problems, |message, left, _| {
            (!left.is_empty())
                .then(|| (DiagnosticLevel::Error, say::lost(message, comma(left)), say::put_in_or_delete()))
        });
        shown_by_the_program(words, carried, problems);
        cases_of_the_program(words, carried, problems);
        return;
    }
    cases_that_never_are(words, problems);
    let Some(source) = words.source.filter(|_| !words.is_source()) else { return };
    compare(words, source, problems, |message, left, added| {
        let sentence = match (left.is_empty(), added.is_empty()) {
            (true, true) => return None,
            (false, true) => say::leaves_out(message, comma(left)),
            (true, false) => say::adds(message, comma(added)),
            (false, false) => say::both(message, comma(left), comma(added)),
        };
        Some((DiagnosticLevel::Warning, sentence, say::in_all_or_none()))
    });
}

/// Tells which arguments the program's own words only choose by, or leave out in a case, where those that it carries show them.
fn shown_by_the_program(words: &Wording<'_>, carried: &Texts, problems: &mut Problems) {
    for (key, text) in words.here {
        let Some(other) = carried.get(key) else { continue };
        let nowhere = other.shown.difference(&text.shown);
        let somewhere = other.always.difference(&text.always);
        // what is left out throughout is told as that
        let left: BTreeSet<_> = nowhere.chain(somewhere).filter(|name| text.variables.contains_key(*name)).collect();
        if !left.is_empty() {
            let message = shown(&key.0, key.1.as_deref());
            let names = comma(left.into_iter().map(|name| format!("`${name}`")).collect());
            let sentence = say::not_always(message, names);
            problems.push(DiagnosticLevel::Error, text.place.clone(), sentence, say::put_in_or_delete());
        }
    }
}

/// Tells which cases the program's own words don't tell apart any more, and which nobody knows. Whatever is called as no case
/// is may stand for the one that is left.
fn cases_of_the_program(words: &Wording<'_>, carried: &Texts, problems: &mut Problems) {
    let none = Cases::default();
    for (key, text) in words.here {
        let Some(other) = carried.get(key) else { continue };
        for (argument, theirs) in &other.cases {
            // what leaves the argument out, or has a case twice, is told as that
            if !text.variables.contains_key(argument) || !text.twice.is_empty() {
                continue;
            }
            let ours = text.cases.get(argument).unwrap_or(&none);
            let left = !theirs.named.contains_key(&ours.otherwise);
            let is_left = |case: &str| left && (case == theirs.otherwise || case == ours.otherwise);
            let list = |from: &Cases, to: &Cases| {
                let missing = from.named.keys().filter(|case| !to.named.contains_key(*case));
                missing.filter(|case| !of_grammar(case) && !is_left(case)).cloned().collect::<Vec<_>>()
            };
            let (lost, unknown) = (list(theirs, ours), list(ours, theirs));
            if lost.iter().filter(|case| only_looks_like(words, text, case, problems)).count() > 0 {
                continue;
            }
            let message = shown(&key.0, key.1.as_deref());
            let sentence = match (lost.is_empty(), unknown.is_empty()) {
                (true, true) => continue,
                (false, true) => say::cases_lost(message, in_brackets(&lost)),
                (true, false) => say::cases_unknown(message, in_brackets(&unknown)),
                (false, false) => say::cases_other(message, in_brackets(&lost), in_brackets(&unknown)),
            };
            let place = unknown.first().and_then(|case| ours.named.get(case)).unwrap_or(&text.place);
            problems.push(DiagnosticLevel::Error, place.clone(), sentence, say::put_in_or_delete());
        }
    }
}

/// Tells of a case in brackets that only look like those it needs, so that it is read as part of the text above it. Whether it is.
fn only_looks_like(words: &Wording<'_>, text: &Text, case: &str, problems: &mut Problems) -> bool {
    let source = words.file.resource.source();
    let before = problems.list.len();
    for piece in &text.pieces {
        for (at, _) in source.get(piece.clone()).unwrap_or_default().match_indices(case) {
            let (open, close) = (piece.start + at, piece.start + at + case.len());
            let opens = source
                .get(..open)
                .and_then(|before| before.chars().next_back())
                .filter(|sign| meant(*sign) == Some("["));
            let closes =
                source.get(close..).and_then(|behind| behind.chars().next()).filter(|sign| meant(*sign) == Some("]"));
            if let (Some(opens), Some(closes)) = (opens, closes) {
                problems.wrong_sign(open - opens.len_utf8(), opens);
                problems.wrong_sign(close, closes);
            }
        }
    }
    problems.list.len() > before
}

/// Whether a case is a number, or a category of number of the Unicode Common Locale Data Repository: each language has its own.
fn of_grammar(case: &str) -> bool {
    matches!(case, "zero" | "one" | "two" | "few" | "many" | "other") || case.parse::<f64>().is_ok()
}

/// Tells which cases no fact's value ever is: a text of a scenario or a book is told texts, and no numbers. And which are told apart
/// otherwise than in the source language.
fn cases_that_never_are(words: &Wording<'_>, problems: &mut Problems) {
    let Some((args, values)) = words.told.values() else { return };
    for (key, text) in words.here {
        for (argument, ours) in text.cases.iter().filter(|(argument, _)| args.get(argument.as_str()).is_some()) {
            let texts = texts_of(argument, values, [Some(words.here), words.source]);
            let message = || shown(&key.0, key.1.as_deref());
            let never = |case: &&String| **case != ours.otherwise && !texts.contains(case);
            let unknown: Vec<_> = ours.named.keys().filter(never).collect();
            let are_names = texts.iter().any(|text| text.is_ascii());
            for case in &unknown {
                let names = quoted(texts.iter().map(String::as_str), Join::Comma);
                let help = if are_names { say::one_of(argument, names) } else { say::only_shown(argument) };
                let place = ours.named.get(*case).unwrap_or(&text.place).clone();
                let sentence = say::case_never(message(), format!("`[{case}]`"), argument);
                problems.push(DiagnosticLevel::Error, place, sentence, help);
            }
            let source = words.source.filter(|_| unknown.is_empty() && !words.is_source());
            let theirs = source.and_then(|texts| texts.get(key)).and_then(|other| other.cases.get(argument));
            let Some((theirs, source)) = theirs.zip(source) else { continue };
            if told_apart(ours, &texts) != told_apart(theirs, &texts_of(argument, values, [Some(source), None])) {
                let sentence = say::cases_differ(message(), argument, words.origin.language.to_string());
                problems.push(DiagnosticLevel::Warning, text.place.clone(), sentence, say::tell_apart_alike());
            }
        }
    }
}

/// What an argument may be told as: of a fact each value's word where one is written, else the value.
fn texts_of(argument: &str, values: &BTreeMap<String, Vec<String>>, words: [Option<&Texts>; 2]) -> Vec<String> {
    let of_value = |value: &String| {
        let key = (format!("fact-{argument}"), Some(value.clone()));
        let word = words.iter().flatten().find_map(|texts| texts.get(&key));
        word.map_or_else(|| value.clone(), |word| word.flat.clone())
    };
    values.get(argument).into_iter().flatten().map(of_value).collect()
}

/// Which values are told alike, each by its place among them.
fn told_apart(cases: &Cases, texts: &[String]) -> BTreeSet<Vec<usize>> {
    let mut alike: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (at, text) in texts.iter().enumerate() {
        let case = if cases.named.contains_key(text) { text } else { &cases.otherwise };
        alike.entry(case).or_default().push(at);
    }
    alike.into_values().collect()
}

/// Tells of each text what `tell` makes of its message, the arguments that it leaves out and those that it adds.
fn compare(
    words: &Wording<'_>, with: &Texts, problems: &mut Problems,
    tell: impl Fn(String, Vec<String>, Vec<String>) -> Option<(DiagnosticLevel, Sentence, Message)>,
) {
    for (key, text) in words.here {
        let Some(other) = with.get(key) else { continue };
        // what is not there is told as that
        let unknown = |name: &String| words.told.of(key).is_some_and(|args| args.get(name.as_str()).is_none());
        if text.variables.keys().chain(other.variables.keys()).any(unknown) {
            continue;
        }
        let list = |from: &Text, to: &Text| {
            let names = from.variables.keys().filter(|name| !to.variables.contains_key(*name));
            names.map(|name| format!("`${name}`")).collect::<Vec<_>>()
        };
        let message = shown(&key.0, key.1.as_deref());
        if let Some((level, sentence, help)) = tell(message, list(other, text), list(text, other)) {
            problems.push(level, text.place.clone(), sentence, help);
        }
    }
}

const fn comma(names: Vec<String>) -> Arg {
    Arg::List(names, Join::Comma)
}

fn in_brackets(cases: &[String]) -> Arg {
    comma(cases.iter().map(|case| format!("`[{case}]`")).collect())
}

#[cfg(test)]
pub(super) fn failing() -> Folder {
    Folder::sound().edit(EN_US, "briefing = Please see Mr { $surname }.", "briefing = Please see the customer.")
}

#[cfg(test)]
mod tests {
    use super::super::super::tests::{ZH_CN, rendered};
    use super::*;
    use crate::content::Code;

    /// The sound folder whose texts choose by a fact.
    fn chooses(source: &str, english: &str) -> Folder {
        let choice = |cases: &str| format!("{{ $tier ->\n        {}\n    }}", cases.replace(" | ", "\n        "));
        Folder::sound().edit(ZH_CN, "closing = 算了。", &format!("closing = {}", choice(source))).edit(
            EN_US,
            "closing = Never mind.",
            &format!("closing = {}", choice(english)),
        )
    }

    fn told(folder: &Folder) -> Vec<String> {
        let library = folder.load();
        let own = library.diagnostics.iter().filter(|one| one.code == Code::ArgumentsDiffer);
        own.filter(|one| !one.file.path.contains("zh-TW")).map(|one| one.message.to_string()).collect()
    }

    #[test]
    fn a_choice_by_a_fact_has_its_values_as_cases_in_every_language() {
        let sound = "[vip] 贵宾 | *[ordinary] 算了";
        for english in ["[vip] Sir | *[ordinary] Well", "[ordinary] Well | *[vip] Sir", "[vip] Sir | *[other] Well"] {
            assert_eq!(told(&chooses(sound, english)), [""; 0], "{}", rendered(&chooses(sound, english)));
        }
        for (english, sentence) in [
            ("[vpi] Sir | *[ordinary] Well", "`closing` has the case `[vpi]` of `$tier`, which never is"),
            ("[vip] Sir | [vip] Well | *[ordinary] Well", "`closing` has the case `[vip]` twice in one choice"),
            ("*[other] Well", "`closing` does not tell the same cases of `$tier` apart as zh-CN does"),
            ("[one] Sir | *[other] Well", "`closing` has the case `[one]` of `$tier`, which never is"),
            ("[1] Sir | *[other] Well", "`closing` has the case `[1]` of `$tier`, which never is"),
        ] {
            assert_eq!(told(&chooses(sound, english)), [sentence]);
        }
        // a value that is told by its word is never called as a case can be
        let words = Folder::sound().read(EN_US);
        assert!(!words.contains("fact-tier"), "{words}");
        let word = chooses("*[ordinary] 算了", "[vip] Sir | *[ordinary] Well")
            .append(EN_US, "fact-tier =\n    .vip = 贵宾\n    .ordinary = guest\n");
        assert_eq!(told(&word), ["`closing` has the case `[vip]` of `$tier`, which never is"], "{}", rendered(&word));
        // nor is what is only shown
        let figure = Folder::sound().edit(
            EN_US,
            "closing = Never mind.",
            "closing = { $clock ->\n        [noon] Never\n       *[other] mind\n    }",
        );
        assert!(told(&figure).contains(&"`closing` has the case `[noon]` of `$clock`, which never is".to_owned()));
    }
}
