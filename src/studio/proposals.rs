//! What a new scenario is filled with, in the language it is written in: examples of what customers do and of what staff say.

use crate::locale::{Language, SOURCE};
use std::collections::BTreeMap;
use std::sync::LazyLock;

type Entries = BTreeMap<(&'static str, Option<&'static str>), &'static str>;

static ALL: LazyLock<BTreeMap<&'static str, Entries>> = LazyLock::new(|| {
    let files = [
        (SOURCE, include_str!("../../locales/zh-CN/proposals.ftl")),
        ("zh-TW", include_str!("../../locales/zh-TW/proposals.ftl")),
        ("en-US", include_str!("../../locales/en-US/proposals.ftl")),
    ];
    files.into_iter().map(|(tag, text)| (tag, entries(text))).collect()
});

/// The messages of a file in which each stands on a line of its own, with the words as they are written.
fn entries(text: &'static str) -> Entries {
    let (mut found, mut message) = (Entries::new(), "");
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let Some((name, words)) = line.split_once(" = ") else { continue };
        match name.trim_start().strip_prefix('.') {
            Some(attribute) => drop(found.insert((message, Some(attribute)), words)),
            None => {
                message = name;
                found.insert((message, None), words);
            }
        }
    }
    found
}

/// The examples of a language.
#[derive(Clone, Copy, Debug)]
pub(super) struct Proposals(&'static Entries);

impl Proposals {
    /// Those of a language; of the source language where there are none.
    pub(super) fn of(language: &Language) -> Self {
        static NONE: Entries = Entries::new();
        let tag = language.to_string();
        Self(ALL.get(&*tag).or_else(|| ALL.get(SOURCE)).unwrap_or(&NONE))
    }

    /// An example as Fluent writes it.
    pub(super) fn get(self, message: &str, attribute: Option<&str>) -> Option<&'static str> {
        self.0.get(&(message, attribute)).copied()
    }

    /// A message that is there in every language.
    pub(super) fn own(self, message: &str) -> &'static str {
        self.get(message, None).unwrap_or_default()
    }

    /// A message with what stands in its braces.
    pub(super) fn told(self, message: &str, args: &[(&str, &str)]) -> String {
        args.iter()
            .fold(self.own(message).to_owned(), |text, (name, value)| text.replace(&format!("{{ ${name} }}"), value))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::tests::shipped;
    use crate::locale::SHIPPED;
    use fluent_syntax::ast::Entry;
    use std::collections::BTreeSet;

    /// What Fluent reads in a file.
    fn as_fluent(tag: &str) -> BTreeSet<(String, Option<String>)> {
        let path = format!("{}/locales/{tag}/proposals.ftl", env!("CARGO_MANIFEST_DIR"));
        let text = std::fs::read_to_string(path).expect("there");
        let read = fluent_syntax::parser::parse(text).expect("Fluent");
        let mut found = BTreeSet::new();
        for entry in read.body {
            let Entry::Message(message) = entry else { continue };
            found.insert((message.id.name.clone(), None));
            found.extend(message.attributes.into_iter().map(|one| (message.id.name.clone(), Some(one.id.name))));
        }
        found
    }

    #[test]
    fn every_language_has_the_same_examples_and_they_are_read_as_fluent_reads_them() {
        let source = as_fluent(SOURCE);
        for tag in SHIPPED {
            assert_eq!(as_fluent(tag), source, "{tag}");
            let own = |(id, part): (&&str, &Option<&str>)| ((*id).to_owned(), part.map(str::to_owned));
            let read: BTreeSet<_> = ALL[tag].keys().map(|(id, part)| own((id, part))).collect();
            assert_eq!(read, source, "{tag}");
        }
    }

    #[test]
    fn whatever_the_shipped_book_knows_has_an_example() {
        let book = &shipped().books.first().expect("a book").book;
        for name in book.activity_names.iter() {
            assert!(Proposals::of(&Language::source()).get(name, None).is_some(), "{name}");
        }
    }

    #[test]
    fn examples_are_short_enough_to_be_read() {
        for (tag, all) in &*ALL {
            let (line, answer) = if *tag == "en-US" { (300, 160) } else { (90, 50) };
            for ((id, part), words) in all {
                let most = if matches!(part, Some("tempt" | "instead")) { answer } else { line };
                assert!(words.chars().count() <= most, "{tag} {id} {part:?}");
            }
        }
    }
}
