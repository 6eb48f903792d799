//! The program's own words: what the source names is there in every language, and nobody wrote words in vain.

use crate::support::{LOCALES, Station, answer, root};
use fluent_syntax::ast::Entry;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

fn messages(locale: &str) -> BTreeSet<String> {
    let text = fs::read_to_string(root().join("locales").join(locale).join("app.ftl")).unwrap();
    let resource = fluent_syntax::parser::parse(text).unwrap_or_else(|(_, errors)| panic!("{locale}: {errors:?}"));
    let id = |entry: &Entry<String>| match entry {
        Entry::Message(message) => Some(message.id.name.clone()),
        _ => None,
    };
    let mut all = BTreeSet::new();
    for id in resource.body.iter().filter_map(id) {
        // the first of two would be shown, whatever the other says
        assert!(all.insert(id.clone()), "{locale}: {id} is defined twice");
    }
    all
}

/// The source of the program without its tests.
fn source(folder: &Path, to: &mut String) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            source(&path, to);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            let text = fs::read_to_string(&path).unwrap();
            to.push_str(without_tests(&text));
        }
    }
}

/// A file up to the tests that stand in it; those that stand in files of their own are only named.
fn without_tests(text: &str) -> &str {
    let begins = |(at, marker): (usize, &str)| {
        let module = text[at + marker.len()..].lines().next().unwrap_or_default();
        module.ends_with('{').then_some(at)
    };
    let end = text.match_indices("#[cfg(test)]\nmod ").find_map(begins);
    &text[..end.unwrap_or(text.len())]
}

/// All strings in some source that look like a message's id.
fn ids(source: &str) -> BTreeSet<&str> {
    let is_id = |text: &&str| {
        text.starts_with(|first: char| first.is_ascii_lowercase())
            && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
    };
    source.split('"').filter(is_id).collect()
}

/// The ids that are asked of the program's own words by name.
fn asked<'s>(source: &'s str) -> BTreeSet<&'s str> {
    let calls = [
        ".plain(\"",
        "app.text(\"",
        "app().text(\"",
        "words.text(\"",
        "parts::counted(words, \"",
        "parts::named(words, \"",
    ];
    let behind = |call: &'static str| source.split(call).skip(1).filter_map(|rest: &'s str| rest.split('"').next());
    let named = source.split("named! {").skip(1).flat_map(|block| {
        let block = block.split("\n}").next().unwrap();
        block.split("=> \"").skip(1).filter_map(|rest| rest.split('"').next())
    });
    calls.into_iter().flat_map(behind).chain(named).collect()
}

/// Words of a scenario, asked of it in the same way.
const OF_SCENARIOS: [&str; 4] = ["title", "summary", "briefing", "customer"];

#[test]
fn every_message_the_program_asks_for_is_there_in_every_language() {
    let mut text = String::new();
    source(&root().join("src"), &mut text);
    let asked: BTreeSet<_> = asked(&text).into_iter().filter(|id| !OF_SCENARIOS.contains(id)).collect();
    assert!(asked.len() > 40, "the search still finds them: {asked:?}");
    for locale in LOCALES {
        let there = messages(locale);
        let missing: Vec<_> = asked.iter().filter(|id| !there.contains(**id)).collect();
        assert!(missing.is_empty(), "{locale}/app.ftl lacks {missing:?}");
    }
}

/// Of a message's id the first word.
fn family(id: &str) -> &str {
    id.split('-').next().unwrap_or(id)
}

/// Strings in some source that begin as a message's id does and are none, nor how the ids of a family begin.
fn unknown<'s>(source: &'s str, messages: &BTreeSet<String>) -> Vec<&'s str> {
    let families: BTreeSet<_> = messages.iter().map(|id| family(id)).collect();
    let begins = |id: &str| {
        messages.iter().any(|one| one.strip_prefix(id).is_some_and(|rest| id.ends_with('-') || rest.starts_with('-')))
    };
    let is_known = |id: &&str| messages.contains(*id) || begins(id);
    let alike = ids(source).into_iter().filter(|id| id.contains('-') && families.contains(family(id)));
    alike.filter(|id| !is_known(id) && !OTHERS.contains(id)).collect()
}

/// Strings that look like ids of messages and are others: of fixtures, a setting's name, a command, and what a screen is recognised by.
const OTHERS: [&str; 15] = [
    "chain-hash",
    "note-down",
    "closing-again",
    "ending-gone",
    "ending-lost",
    "record-it",
    "record-phone",
    "field-asks",
    "field-phone",
    "roster-columns",
    "sign-out-minutes",
    "secret-file",
    "drill-ask",
    "guess-first",
    "stage-sheet",
];

/// However a message is asked for: by a variable, from a list, out of a match.
#[test]
fn whatever_looks_like_a_message_is_one_in_every_language() {
    let mut text = String::new();
    source(&root().join("src"), &mut text);
    for locale in LOCALES {
        assert_eq!(unknown(&text, &messages(locale)), [""; 0], "{locale}/app.ftl lacks them");
    }
    let some = BTreeSet::from(["prove-words-alone".to_owned(), "mood-anger-3".to_owned()]);
    let planted =
        r#"let a = if b { "prove-words-alone" } else { "prove-words-lone" }; app.mood("mood-anger"); "my-own""#;
    assert_eq!(unknown(planted, &some), ["prove-words-lone"]);
}

#[test]
fn the_languages_have_the_same_messages() {
    assert_eq!(messages("zh-TW"), messages("zh-CN"));
    assert_eq!(messages("en-US"), messages("zh-CN"));
}

/// To be removed, or named.
const NAMED_BY_NOBODY: [&str; 1] = ["term-your-turn"];

/// Those of families (`mood-anger-3`) are named by their beginning.
#[test]
fn every_message_is_named_somewhere() {
    let mut text = String::new();
    source(&root().join("src"), &mut text);
    let ids = ids(&text);
    let family =
        |id: &str| id.rsplit_once('-').is_some_and(|(family, last)| last.parse::<u8>().is_ok() && ids.contains(family));
    let named = |id: &str| ids.contains(id) || family(id) || NAMED_BY_NOBODY.contains(&id);
    let unused: Vec<_> = messages("zh-CN").into_iter().filter(|id| !named(id)).collect();
    assert!(unused.is_empty(), "nothing in src names {unused:?}");
}

#[test]
fn the_search_finds_what_is_planted() {
    let file = "a\n#[cfg(test)]\nmod tests;\nb\n#[cfg(test)]\nmod tests {\nc\n";
    assert!(without_tests(file).ends_with("\nb\n"), "{}", without_tests(file));
    let planted = r#"let a = app.plain("one-a"); table.app.text("two", &w); named! { X { A => "three-x", } }
}"#;
    assert_eq!(asked(planted), BTreeSet::from(["one-a", "three-x", "two"]));
}

#[test]
fn a_run_speaks_one_language_however_it_is_asked_for() {
    let station = Station::quick();
    let staff = station.file("staff.csv", "number,name,branch\n1,A,B\n");
    let import = ["roster", "import", staff.to_str().unwrap(), "--yes"];
    station.run(import, 0);
    let chinese = |text: &str| text.contains(|sign| ('\u{4e00}'..='\u{9fff}').contains(&sign));
    for args in [&["records", "list"][..], &["station", "show"], &["content", "list"], &import] {
        for locale in LOCALES {
            let named = answer(station.command(args).args(["--locale", locale]), 0);
            let system = format!("{}.UTF-8", locale.replace('-', "_"));
            assert_eq!(named, answer(station.command(args).env("LANG", system), 0), "{args:?} {locale}");
            assert_eq!(chinese(&(named.out.clone() + &named.err)), locale != "en-US", "{args:?} {locale}: {named:?}");
            if locale == LOCALES[0] {
                assert_eq!(named, answer(&mut station.command(args), 0), "where nobody says which");
            }
        }
    }
}
