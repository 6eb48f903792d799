//! What commands and their arguments are for, in each language.
//!
//! English stands at the definition of each, as its doc comment: whoever adds an option says there what it does, the parser's errors and
//! the manual's pages have it from the same place, and the code reads with it. Every other language has a file,
//! `locales/<tag>/help.ftl`, that reads as the pages do: a message is a command (`records-list`, the parts of its path), its
//! value the line that lists of commands show; `.more` is what its own page says besides; any other attribute is an argument
//! (`.limit`), or a value that can be given to one (`.format-csv`). What commands share is written once, at what is above them, and
//! in the end at `composure`, where it counts for all of them. Words that stand for a value (`DIR`) are attributes of `value`.
//!
//! The files are part of the program, as what diagnostics are told in is: help is needed most where content cannot be read. They are
//! read when help is asked for.

use composure::locale::{Language, With, Words, parse};

/// The languages beside English.
pub(super) const FILES: [(&str, &str); 2] = [
    ("zh-CN", include_str!("../../../locales/zh-CN/help.ftl")),
    ("zh-TW", include_str!("../../../locales/zh-TW/help.ftl")),
];

/// What stands in for values.
const VALUE: &str = "value";

/// The texts of a language.
pub(super) struct HelpTexts {
    /// What the program says around them.
    own: Words,
    /// None for English.
    words: Option<Words>,
}

impl HelpTexts {
    /// Those for a reader of `language`, in which the program itself says `own`; English where they lack something.
    pub(super) fn of(language: &Language, own: &Words) -> Self {
        let file = FILES.iter().find(|(tag, _)| *tag == language.to_string());
        Self { own: own.clone(), words: file.map(|(_, text)| Words::new([(language.clone(), parse(text).0)])) }
    }

    /// What the program itself says: headings, and what is said of defaults.
    pub(super) const fn own(&self) -> &Words {
        &self.own
    }

    fn find(&self, id: &str, attribute: Option<&str>) -> Option<String> {
        self.words.as_ref()?.find(id, attribute, &With::new())
    }

    /// What a command is for, in a line.
    pub(super) fn about(&self, path: &[String], command: &clap::Command) -> String {
        let english = || command.get_about().map(ToString::to_string);
        self.find(&id(path), None).or_else(english).unwrap_or_default()
    }

    /// All that its page says of a command at its head.
    pub(super) fn head(&self, path: &[String], command: &clap::Command) -> String {
        let english = || command.get_long_about().or(command.get_about()).map(ToString::to_string);
        let own = self.find(&id(path), None).map(|about| match self.find(&id(path), Some("more")) {
            Some(more) => format!("{about}\n\n{more}"),
            None => about,
        });
        own.or_else(english).unwrap_or_default()
    }

    /// What an argument of a command is for.
    pub(super) fn argument(&self, path: &[String], arg: &clap::Arg) -> String {
        let english = || arg.get_long_help().or(arg.get_help()).map(ToString::to_string);
        self.inherited(path, arg.get_id().as_str()).map(|(_, text)| text).or_else(english).unwrap_or_default()
    }

    /// What a value that can be given to an argument means, where that is said.
    pub(super) fn value(
        &self, path: &[String], arg: &clap::Arg, value: &clap::builder::PossibleValue,
    ) -> Option<String> {
        let english = || value.get_help().map(ToString::to_string);
        self.inherited(path, &value_key(arg, value)).map(|(_, text)| text).or_else(english)
    }

    /// What a command or the nearest above it says under a name, and which of them it is.
    pub(super) fn inherited(&self, path: &[String], name: &str) -> Option<(String, String)> {
        (0..=path.len()).rev().find_map(|long| {
            let id = id(path.get(..long)?);
            Some((id.clone(), self.find(&id, Some(name))?))
        })
    }

    /// A usage, or the name of a value, with the words that stand in for values.
    pub(super) fn worded(&self, usage: &str) -> String {
        let (mut told, mut word) = (String::new(), String::new());
        for sign in usage.chars().map(Some).chain([None]) {
            match sign {
                Some(sign) if sign.is_ascii_uppercase() || (sign == '_' && !word.is_empty()) => word.push(sign),
                other => {
                    told.push_str(&self.find(VALUE, Some(&word)).unwrap_or_else(|| word.clone()));
                    word.clear();
                    told.extend(other);
                }
            }
        }
        told
    }
}

/// The message of a command.
pub(super) fn id(path: &[String]) -> String {
    if path.is_empty() { "composure".to_owned() } else { path.join("-") }
}

/// The attribute of a value that can be given to an argument.
pub(super) fn value_key(arg: &clap::Arg, value: &clap::builder::PossibleValue) -> String {
    format!("{}-{}", arg.get_id(), value.get_name())
}
