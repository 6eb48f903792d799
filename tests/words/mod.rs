//! The program's own words: what the source names is there in every language, and nobody wrote words in vain.

use crate::support::{LOCALES, root};
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
    resource.body.iter().filter_map(id).collect()
}

/// The source of the program without its tests.
fn source(folder: &Path, to: &mut String) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            source(&path, to);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            let text = fs::read_to_string(&path).unwrap();
            to.push_str(text.split("#[cfg(test)]\nmod ").next().unwrap());
        }
    }
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
    let planted = r#"let a = app.plain("one-a"); table.app.text("two", &w); named! { X { A => "three-x", } }
}"#;
    assert_eq!(asked(planted), BTreeSet::from(["one-a", "three-x", "two"]));
}
