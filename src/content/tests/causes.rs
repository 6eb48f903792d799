//! What is told first: the cause, and what may only follow from it behind it, in one place.

use super::{EN_US, Folder, SCENARIO, ZH_CN, rendered};
use crate::content::Code;

/// The problems' codes, in the order they are told.
fn codes(folder: &Folder) -> Vec<Code> {
    folder.load().diagnostics.iter().map(|one| one.code).collect()
}

#[test]
fn of_a_scenario_that_is_cut_short_the_cause_is_told_first_and_what_follows_in_one_place() {
    let whole = Folder::sound().read(SCENARIO);
    let mut lost = 0;
    for (line, (at, _)) in whole.match_indices('\n').enumerate().skip(1) {
        let folder = Folder::sound().write(SCENARIO, whole.get(..at).expect("a line's end"));
        let found = folder.load().diagnostics;
        // the last line's end may be missing
        let Some(first) = found.first() else { continue };
        assert!(
            first.code == Code::Syntax && first.file.path.ends_with(SCENARIO),
            "line {line}: {}",
            rendered(&folder)
        );
        let count = |code: Code| found.iter().filter(|one| one.code == code).count();
        let names: Vec<_> =
            found.iter().filter(|one| one.code == Code::UnknownName).map(|one| one.message.name()).collect();
        assert!(names.is_empty() || names == ["perhaps_lost"], "line {line}: {names:?}");
        assert_eq!(count(Code::MissingMessage) + count(Code::UnusedMessage), 0, "line {line}: {}", rendered(&folder));
        lost += names.len();
    }
    assert!(lost > 10, "{lost}");
}

#[test]
fn of_words_that_are_damaged_the_cause_is_told_first_and_what_is_missing_in_one_place() {
    let whole = Folder::sound().read(EN_US);
    let mut damaged = 0;
    for (at, _) in whole.match_indices('\n') {
        let before = whole.get(..at).expect("a line's end");
        if !before.lines().next_back().is_some_and(|line| line.contains(" = ")) {
            continue;
        }
        let folder = Folder::sound().write(EN_US, format!("{before}{{ $surname"));
        let found = codes(&folder);
        assert_eq!(found.first(), Some(&Code::WordsSyntax), "{}", rendered(&folder));
        assert!(found.iter().filter(|code| **code == Code::MissingMessage).count() <= 1, "{}", rendered(&folder));
        damaged += 1;
    }
    assert!(damaged > 10, "{damaged}");
    // also where files of other languages stand before it
    let damaged = Folder::sound().edit(ZH_CN, "goal-calm = 他平静了", "goal-calm = 他平静了\n}");
    let folder = damaged.edit(EN_US, "    .bye-note = A farewell.\n", "");
    assert_eq!(codes(&folder), [Code::WordsSyntax, Code::MissingMessage]);
}

#[test]
fn of_words_with_a_text_that_is_nested_too_deeply_all_others_are_read() {
    for depth in [65, 150, 100_000] {
        let deep = format!("goal-calm = {}", "{".repeat(depth));
        let folder = Folder::sound().edit(ZH_CN, "goal-calm = 他平静了", &deep);
        assert_eq!(codes(&folder), [Code::WordsSyntax], "{}", rendered(&folder));
    }
}

#[test]
fn nothing_is_unused_only_because_the_source_language_is_damaged() {
    let app = "locales/zh-CN/app.ftl";
    let text = Folder::sound().read(app);
    let first = text.lines().find(|line| line.contains(" = ")).expect("a message").to_owned();
    let folder = Folder::sound().write(app, text.replacen(&first, &format!("{first} {{"), 1));
    assert_eq!(codes(&folder), [Code::WordsSyntax], "{}", rendered(&folder));
}

#[test]
fn a_sign_that_looks_like_a_minus_is_told_and_the_number_is_read() {
    for sign in ['–', '—', '−'] {
        let minus =
            |number: u8| Folder::sound().edit(SCENARIO, "mood: (anger: -1)", &format!("mood: (anger: {sign}{number})"));
        assert_eq!(codes(&minus(1)), [Code::LookAlike], "{}", rendered(&minus(1)));
        // and what else is wrong with it
        assert_eq!(codes(&minus(99)), [Code::LookAlike, Code::OutOfRange], "{}", rendered(&minus(99)));
    }
}

#[test]
fn a_fact_that_a_text_shows_needs_its_words_and_one_that_it_chooses_by_does_not() {
    let shows = |text: &str| {
        let folder = Folder::sound().edit(EN_US, "    .bye-note = A farewell.\n", &format!("    .bye-note = {text}\n"));
        let found = folder.load().diagnostics;
        found
            .into_iter()
            .filter(|one| one.code == Code::MissingMessage)
            .map(|one| one.message.to_string())
            .collect::<Vec<_>>()
    };
    assert_eq!(
        shows("A { $temperament } farewell."),
        ["2 texts are missing in en-US: `fact-temperament.even`, `fact-temperament.fiery`"]
    );
    assert_eq!(shows("{ $temperament ->\n        [even] A\n       *[other] B\n    } farewell."), [""; 0]);
}
