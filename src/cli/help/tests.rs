//! The whole tree of commands has its texts in every language, no text belongs to nothing, and the pages can be read.

use super::texts::{self, FILES, HelpTexts, value_key};
use super::*;
use crate::cli::Command;
use clap::CommandFactory as _;
use composure::content::shipped_words;
use composure::locale::{Language, SHIPPED, parse};
use composure::records::Setting;
use fluent_syntax::ast::Entry;
use std::collections::BTreeSet;
use unicode_width::UnicodeWidthStr as _;

/// The texts of a language that ships.
fn shipped(tag: &str) -> HelpTexts {
    let language: Language = tag.parse().expect("a language");
    HelpTexts::of(&language, &shipped_words(&language))
}

/// The keys of a file: messages, and their attributes.
fn keys(text: &str) -> BTreeSet<(String, Option<String>)> {
    let (resource, problems) = parse(text);
    assert_eq!(problems, [], "it is Fluent");
    let mut keys = BTreeSet::new();
    for entry in resource.entries() {
        if let Entry::Message(message) = entry {
            let id = message.id.name.to_owned();
            if message.value.is_some() {
                assert!(keys.insert((id.clone(), None)), "`{id}` is there twice");
            }
            for attribute in &message.attributes {
                let key = (id.clone(), Some(attribute.id.name.to_owned()));
                assert!(keys.insert(key), "`{id}.{}` is there twice", attribute.id.name);
            }
        }
    }
    keys
}

/// Looks at a command and all below it: what its texts lack, and which of them it uses, with the English they stand for.
struct Walk<'t> {
    texts: &'t HelpTexts,
    keys: &'t BTreeSet<(String, Option<String>)>,
    used: BTreeMap<(String, Option<String>), BTreeSet<String>>,
    lacking: Vec<String>,
}

impl Walk<'_> {
    fn uses(&mut self, id: String, attribute: Option<&str>, english: String) {
        let key = (id, attribute.map(str::to_owned));
        if self.keys.contains(&key) {
            self.used.entry(key).or_default().insert(english);
        } else {
            self.lacking.push(format!("{}{}", key.0, key.1.map(|name| format!(".{name}")).unwrap_or_default()));
        }
    }

    fn inherits(&mut self, path: &[String], name: &str, english: String) {
        match self.texts.inherited(path, name) {
            Some((id, _)) => self.uses(id, Some(name), english),
            None => self.lacking.push(format!("{}.{name}", texts::id(path))),
        }
    }

    fn words(&mut self, usage: &str) {
        for word in usage.split(|sign: char| !sign.is_ascii_uppercase() && sign != '_').filter(|word| word.len() > 1) {
            self.uses("value".to_owned(), Some(word), String::new());
        }
    }

    fn walk(&mut self, command: &mut clap::Command, path: &[String]) {
        let told = |text: Option<&clap::builder::StyledStr>| text.map(ToString::to_string).unwrap_or_default();
        self.uses(texts::id(path), None, told(command.get_about()));
        let more = (texts::id(path), Some("more".to_owned()));
        if command.get_long_about().is_some() || self.keys.contains(&more) {
            let english = told(command.get_long_about());
            assert_ne!(english, "", "`{}.more` says more than English", more.0);
            self.uses(more.0, Some("more"), english);
        }
        let usage = command.render_usage().to_string();
        self.words(usage.trim_start_matches("Usage"));
        let own = |one: &clap::Arg| !["help", "version"].contains(&one.get_id().as_str());
        let arguments: Vec<_> = command.get_arguments().filter(|one| own(one)).cloned().collect();
        for arg in arguments {
            let english = told(arg.get_long_help().or(arg.get_help()));
            assert_ne!(english, "", "`{}` of `{}` says nothing in English", arg.get_id(), path.join(" "));
            self.inherits(path, arg.get_id().as_str(), english);
            self.words(&arg.to_string());
            for value in arg.get_possible_values().iter().filter(|_| arg.get_action().takes_values()) {
                self.inherits(path, &value_key(&arg, value), told(value.get_help()));
            }
        }
        for one in command.get_subcommands_mut() {
            let path = [path, &[one.get_name().to_owned()]].concat();
            if !page::is_help(&path) {
                self.walk(one, &path);
            }
        }
    }
}

#[test]
fn every_command_and_argument_has_its_texts_and_none_belongs_to_nothing() {
    assert_eq!(FILES.map(|(tag, _)| tag), SHIPPED.map(|tag| tag)[..2], "English stands in the code");
    for (tag, file) in FILES {
        let (texts, keys) = (shipped(tag), keys(file));
        let mut command = Command::command();
        command.build();
        let mut walk = Walk { texts: &texts, keys: &keys, used: BTreeMap::new(), lacking: Vec::new() };
        walk.walk(&mut command, &[]);
        assert_eq!(walk.lacking, [""; 0], "{tag}/help.ftl lacks them");
        // one command is there in one of the two builds alone
        let elsewhere = |key: &&(String, Option<String>)| cfg!(feature = "gui") || key.0 != "stage-sheet";
        let is_told =
            |key: &&(String, Option<String>)| walk.used.contains_key(*key) || **key == ("value".to_owned(), None);
        let of_nothing: Vec<_> = keys.iter().filter(|key| !is_told(key)).filter(elsewhere).collect();
        assert!(of_nothing.is_empty(), "{tag}/help.ftl: nothing is told by {of_nothing:?}");
        for (key, english) in &walk.used {
            assert!(english.len() < 2, "{tag}/help.ftl: {key:?} stands for different things: {english:?}");
        }
        assert!(walk.used.len() > 250, "{}", walk.used.len());
    }
}

/// A page without what makes it bold.
fn plain(page: &str) -> String {
    let mut told = String::new();
    let mut rest = page;
    while let Some((before, styled)) = rest.split_once('\u{1b}') {
        told.push_str(before);
        rest = styled.split_once('m').map_or("", |(_, behind)| behind);
    }
    told + rest
}

#[test]
fn every_page_fits_its_width_and_says_all_there_is_in_every_language() {
    let mut count = BTreeSet::new();
    for tag in SHIPPED {
        let texts = shipped(tag);
        for width in [NARROWEST, 80, WIDEST] {
            let pages = pages(Command::command(), &texts, width);
            count.insert(pages.len());
            for (path, page) in &pages {
                let page = plain(page);
                let line = page.lines().find(|line| line.width() > width && width > NARROWEST);
                // a path, a usage or a long name is not broken
                let may = |line: &str| line.contains("composure ") || line.contains("https://") || !line.contains(' ');
                assert!(line.is_none_or(may), "{tag} {path}: {line:?}");
                assert!(page.contains("--locale") && page.contains("--help"), "{tag} {path}: {page}");
                if path == "station set" {
                    let unnamed: Vec<_> = Setting::ALL.iter().filter(|one| !page.contains(one.name())).collect();
                    assert!(unnamed.is_empty(), "{tag}: {unnamed:?}");
                }
            }
        }
    }
    assert_eq!(count.len(), 1, "{count:?}");
    assert!(count.first().is_some_and(|count| *count > 50), "{count:?}");
}

#[test]
fn what_chinese_is_told_is_chinese() {
    let chinese = |sign: char| ('\u{4e00}'..='\u{9fff}').contains(&sign);
    for (tag, _) in FILES {
        for (path, page) in pages(Command::command(), &shipped(tag), WIDEST) {
            for line in plain(&page).lines().filter(|line| !line.is_empty()) {
                let english: Vec<_> =
                    line.split_whitespace().filter(|word| word.chars().all(|sign| sign.is_ascii_lowercase())).collect();
                // names of commands and of what can be typed are what they are
                assert!(english.len() < 5, "{tag} {path}: {line}");
                let typed = ["FIPS 180-4", "BLAKE3", "composure ", "https://"].iter().any(|one| line.contains(one));
                let names = line.trim_start().starts_with("--") || line.trim_start().starts_with('[');
                assert!(line.contains(chinese) || typed || names, "{tag} {path}: {line}");
            }
        }
    }
}

#[test]
fn the_language_may_stand_anywhere() {
    let args = |line: &str| line.split(' ').map(OsString::from).collect::<Vec<_>>();
    for (line, rest, named) in [
        ("composure --help", "composure --help", None),
        ("composure --help --locale zh-TW", "composure --help", Some("zh-TW")),
        ("composure --locale=zh-CN play -h", "composure play -h", Some("zh-CN")),
        ("composure help play --locale en-US", "composure help play", Some("en-US")),
        ("composure play -- --locale en-US", "composure play -- --locale en-US", None),
        ("composure play --help --locale", "composure play --help", None),
    ] {
        assert_eq!(without_locale(&args(line)), (args(rest), named.map(str::to_owned)), "{line}");
    }
}

#[test]
fn english_is_what_stands_at_the_definition() {
    let page = plain(&pages(Command::command(), &shipped("en-US"), WIDEST)["roster leave"]);
    assert!(page.starts_with("Somebody leaves.\n\nHis attempts and records stay;"), "{page}");
    assert!(page.contains("\nUsage: composure roster leave [OPTIONS] <NUMBER>\n"), "{page}");
    assert!(page.contains("    --on <DATE>"), "{page}");
}
