//! What is told first: the cause, and what may only follow from it behind it, in one place.

use super::{BOOK, EN_US, Folder, SCENARIO, ZH_CN, rendered};
use crate::content::Code;
use crate::locale::SHIPPED;

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
        let told: Vec<_> = found.iter().map(|one| one.message.name()).collect();
        assert!(found.len() == 1 || told.get(1..) == Some(&["may_follow"]), "line {line}: {}", rendered(&folder));
        lost += found.len() - 1;
    }
    assert!(lost > 10, "{lost}");
}

/// Every bracket of a file, and the quotes of names, each taken out alone.
fn each_without_a_sign(file: &str) -> impl Iterator<Item = (usize, Folder)> {
    let whole = Folder::sound().read(file);
    let places: Vec<_> = whole.match_indices(['(', ')', '[', ']', '{', '}', '"']).map(|(at, _)| at).collect();
    let without = move |at: usize| whole.get(..at).expect("a sign").to_owned() + whole.get(at + 1..).expect("a sign");
    let file = file.to_owned();
    places.into_iter().map(move |at| (at, Folder::sound().write(&file, without(at))))
}

#[test]
fn of_a_bracket_or_a_quote_that_is_lost_the_cause_is_told_first_and_what_follows_in_one_place() {
    for file in [SCENARIO, BOOK] {
        let (mut all, mut gathered) = (0, 0);
        for (at, folder) in each_without_a_sign(file) {
            let found = folder.load().diagnostics;
            // without the book nothing is known of its scenario
            let of_others = found.iter().filter(|one| !one.file.path.ends_with(file)).map(|one| one.message.name());
            let of_others: Vec<_> = of_others.collect();
            let expected: &[_] = if file == BOOK { &["book_has_errors"] } else { &[] };
            assert_eq!(of_others, expected, "{at}: {}", rendered(&folder));
            let first = found.first().expect("a fault");
            assert!(first.file.path.ends_with(file), "{at}: {}", rendered(&folder));
            let (line, _) = first.line_and_column();
            let causes: Vec<_> = found.iter().filter(|one| one.file.path.ends_with(file)).collect();
            let follow = causes.iter().filter(|one| one.message.name() == "may_follow").count();
            let near = causes.iter().filter(|one| one.line_and_column().0.abs_diff(line) <= 1).count();
            assert!(follow <= 1 && near + 2 > causes.len(), "{at}: {}", rendered(&folder));
            (all, gathered) = (all + 1, gathered + follow);
        }
        assert!(all > 50 && gathered > all / 8, "{file}: {gathered} of {all}");
    }
}

#[test]
fn times_and_facts_that_may_be_lost_are_not_missed_by_the_words() {
    // the bracket that closes what stands before the facts
    for (from, to) in [("facts: {", "facts: "), ("facts: {", "/* facts: {"), ("facts: {", "\"facts: {")] {
        let folder = Folder::sound().edit(SCENARIO, from, to);
        let found = folder.load().diagnostics;
        assert!(found.iter().all(|one| one.file.path.ends_with(SCENARIO)), "{to}: {}", rendered(&folder));
    }
}

#[test]
fn that_a_book_has_errors_is_told_once_for_all_its_scenarios() {
    let folder = Folder::sound().edit(BOOK, "when: \"vent\"", "when: \"bent\"");
    let again = |path: &str| path.replace("small", "other");
    let words = SHIPPED.map(|tag| format!("locales/{tag}/scenarios/small.ftl"));
    let folder = words.iter().map(String::as_str).chain([SCENARIO]).fold(folder, |folder, path| {
        let text = folder.read(path);
        folder.write(&again(path), text)
    });
    let library = folder.load();
    let told: Vec<_> = library.diagnostics.iter().map(|one| (one.code, one.message.name())).collect();
    assert_eq!(told, [(Code::UnknownName, "activity"), (Code::UnknownName, "book_has_errors_for")]);
    assert!(library.diagnostics[1].message.to_string().ends_with("`other`, `small`"), "{}", rendered(&folder));
    // and of each scenario its cause is known
    for id in ["small", "other"] {
        let errors = library.errors_of_scenario(id);
        assert!(errors.len() == 1 && errors[0].file.path.ends_with(BOOK), "{id}");
    }
}

#[test]
fn nothing_is_played_by_a_book_whose_words_lack_something() {
    for tag in SHIPPED {
        let path = format!("locales/{tag}/policies/house.ftl");
        let words = Folder::sound().read(&path);
        let (first, _) = words.split_once('\n').expect("a line");
        let library = Folder::sound().write(&path, first).load();
        assert!(library.packs.is_empty(), "{tag}");
        let told = library.errors_of_scenario("small");
        assert!(!told.is_empty() && told.iter().all(|one| one.file.path.ends_with(&path)), "{tag}");
    }
}

#[test]
fn a_fact_is_not_unused_because_the_text_that_shows_it_cannot_be_read() {
    let unused = Folder::sound().edit(SCENARIO, "facts: {", "facts: {\"shown\": OneOf([1, 2]), ");
    assert_eq!(codes(&unused), [Code::UnusedFact], "{}", rendered(&unused));
    for damaged in [b"title = \xff".as_slice(), b"title = { $shown"] {
        let folder =
            Folder::sound().edit(SCENARIO, "facts: {", "facts: {\"shown\": OneOf([1, 2]), ").write(EN_US, damaged);
        assert!(!codes(&folder).contains(&Code::UnusedFact), "{}", rendered(&folder));
    }
}

#[test]
fn of_words_that_end_too_early_one_line_tells_what_is_missing() {
    for file in [ZH_CN, EN_US, "locales/zh-TW/policies/house.ftl"] {
        let text = Folder::sound().read(file);
        let first = text.lines().next().expect("a message").to_owned() + "\n";
        for cut in ["", &first] {
            let folder = Folder::sound().write(file, cut);
            let found = folder.load().diagnostics;
            let told: Vec<_> =
                found.iter().filter(|one| one.file.path.ends_with(file)).map(|one| one.message.name()).collect();
            assert_eq!(told, ["missing_many"], "{}", rendered(&folder));
        }
    }
    let folder = Folder::sound().write(EN_US, "title = A small matter\n");
    let told = folder.load().diagnostics[0].message.to_string();
    assert!(told.contains("in the order in which they are needed: `summary`, `briefing`, `customer`, "), "{told}");
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
    let ships = crate::content::shipped::read(std::path::Path::new(app)).expect("ships");
    let text = String::from_utf8(ships.into_owned()).expect("text");
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
fn wide_digits_are_told_each_and_the_number_is_read() {
    for (written, signs) in [("anger: ５", 1), ("anger：－１", 3), ("anger: -１", 1), ("anger：—1", 2)] {
        let folder = Folder::sound().edit(SCENARIO, "mood: (anger: -1)", &format!("mood: ({written})"));
        let mut expected = vec![Code::LookAlike; signs];
        expected.extend(written.contains('５').then_some(Code::OutOfRange));
        assert_eq!(codes(&folder), expected, "{}", rendered(&folder));
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
