//! What is said about content: a message of the words and its arguments. The sentence itself stands in the words alone.

use super::spoken::english;
use crate::locale::{With, Words, visible};
use fluent::FluentValue;
use std::fmt;

/// A message of `diagnostics.ftl` with its arguments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    id: &'static str,
    /// As the code names it; the words have `-` where it has `_`.
    attribute: &'static str,
    args: Vec<(&'static str, Arg)>,
}

/// What a message is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arg {
    /// A name, or a text of the content.
    Text(String),
    /// A whole number; plural forms follow it.
    Number(i64),
    /// Names or texts that are listed.
    List(Vec<String>, Join),
    /// Something that is said itself.
    Said(Box<Message>),
    /// Things that are said, and listed.
    Each(Vec<Message>, Join),
}

/// How the last two of a list are joined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Join {
    /// All of them.
    And,
    /// Any of them.
    Or,
    /// One after the other.
    Comma,
}

impl Message {
    pub(super) const fn new(id: &'static str, attribute: &'static str, args: Vec<(&'static str, Arg)>) -> Self {
        Self { id, attribute, args }
    }

    /// Which of its code's sentences it is, as the code names it.
    pub(in crate::content) const fn name(&self) -> &'static str {
        self.attribute
    }

    /// The sentence.
    #[must_use]
    pub fn text(&self, words: &Words) -> String {
        let attribute = self.attribute.replace('_', "-");
        let args: With = self.args.iter().map(|(name, arg)| (name.replace('_', "-"), arg.value(words))).collect();
        words.find(self.id, Some(&attribute), &args).unwrap_or_else(|| format!("⟦{}.{attribute}⟧", self.id))
    }
}

/// The sentence in English, for errors that are told by whoever has no words of his own.
impl fmt::Display for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text(english()))
    }
}

impl Arg {
    fn value(&self, words: &Words) -> FluentValue<'static> {
        match self {
            Self::Text(text) => visible(text).into_owned().into(),
            // Fluent's numbers are floating: what they cannot hold is written out
            Self::Number(number) if number.unsigned_abs() > 1 << f64::MANTISSA_DIGITS => number.to_string().into(),
            Self::Number(number) => (*number).into(),
            Self::List(items, join) => join.all(items.iter().map(|item| visible(item).into_owned()), words).into(),
            Self::Said(message) => message.text(words).into(),
            Self::Each(messages, join) => join.all(messages.iter().map(|one| one.text(words)), words).into(),
        }
    }
}

impl Join {
    fn all(self, mut items: impl Iterator<Item = String>, words: &Words) -> String {
        let first = items.next().unwrap_or_default();
        let attribute = match self {
            Self::And => "and",
            Self::Or => "or",
            Self::Comma => "comma",
        };
        let two = |before: String, last: String| {
            Message::new("join", attribute, vec![("before", before.into()), ("last", last.into())]).text(words)
        };
        items.fold(first, two)
    }
}

/// The first of many names, in backticks.
pub(in crate::content) fn few<N: AsRef<str>>(names: &[N]) -> Arg {
    const MOST: usize = 6;
    let mut list: Vec<_> = names.iter().take(MOST).map(|name| format!("`{}`", name.as_ref())).collect();
    if names.len() > MOST {
        list.push("…".to_owned());
    }
    Arg::List(list, Join::Comma)
}

/// Names in the backticks that mark what stands in the files.
pub(in crate::content) fn quoted<'n>(names: impl IntoIterator<Item = &'n str>, join: Join) -> Arg {
    Arg::List(names.into_iter().map(|name| format!("`{name}`")).collect(), join)
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<&&str> for Arg {
    fn from(text: &&str) -> Self {
        Self::Text((*text).to_owned())
    }
}

impl From<&String> for Arg {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<&Box<str>> for Arg {
    fn from(text: &Box<str>) -> Self {
        Self::Text(text.to_string())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<Message> for Arg {
    fn from(message: Message) -> Self {
        Self::Said(Box::new(message))
    }
}

impl From<i64> for Arg {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<usize> for Arg {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}
