//! What a person is told of an error: a message of the program's words with what belongs into it, worded where it is shown.

use super::{With, Words};
use std::path::Path;

/// An error that people are told of.
pub trait Explain {
    /// What they are told.
    fn explain(&self) -> Explanation;
}

/// A message of the program's words, and what it is told with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explanation {
    id: &'static str,
    with: Vec<(&'static str, ExplanationArg)>,
}

/// What belongs into a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ExplanationArg {
    /// A name, a path, or what somebody else's program said.
    Text(String),
    /// A whole number.
    Number(i64),
    /// Names that are listed.
    List(Vec<String>),
    /// Another message.
    Inner(Box<Explanation>),
    /// Other messages, each on a line.
    Lines(Vec<Explanation>),
    /// Other messages, one behind the other.
    Row(Vec<Explanation>),
}

impl Explanation {
    /// A message, told nothing yet.
    #[must_use]
    pub const fn new(id: &'static str) -> Self {
        Self { id, with: Vec::new() }
    }

    /// The same, told something under a name.
    #[must_use]
    pub fn with(mut self, name: &'static str, what: impl Into<ExplanationArg>) -> Self {
        self.with.push((name, what.into()));
        self
    }

    /// The message.
    #[must_use]
    pub const fn message(&self) -> &'static str {
        self.id
    }

    /// Its sentence.
    #[must_use]
    pub fn text(&self, words: &Words) -> String {
        let mut with = With::new();
        for (name, what) in &self.with {
            match what {
                // Fluent's numbers are floating: what they cannot hold is written out
                ExplanationArg::Number(number) if number.unsigned_abs() < 1 << f64::MANTISSA_DIGITS => {
                    with.set(*name, *number);
                }
                ExplanationArg::Number(number) => with.set(*name, number.to_string()),
                ExplanationArg::Text(text) => with.set(*name, text.clone()),
                ExplanationArg::List(list) => {
                    let named = |name: &String| words.text("list-name", &With::from_iter([("name", name.clone())]));
                    with.set(*name, list.iter().map(named).collect::<Vec<_>>().join(&words.plain("list-and")));
                }
                ExplanationArg::Lines(lines) => with.set(*name, joined(lines, words, "\n")),
                ExplanationArg::Row(row) => with.set(*name, joined(row, words, &words.plain("list-and"))),
                ExplanationArg::Inner(inner) => with.set(*name, inner.text(words)),
            }
        }
        words.text(self.id, &with)
    }
}

fn joined(all: &[Explanation], words: &Words, between: &str) -> String {
    all.iter().map(|one| one.text(words)).collect::<Vec<_>>().join(between)
}

impl From<&str> for ExplanationArg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for ExplanationArg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&String> for ExplanationArg {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<&Path> for ExplanationArg {
    fn from(path: &Path) -> Self {
        Self::Text(path.display().to_string())
    }
}

impl From<char> for ExplanationArg {
    fn from(sign: char) -> Self {
        Self::Text(sign.to_string())
    }
}

impl From<Vec<String>> for ExplanationArg {
    fn from(list: Vec<String>) -> Self {
        Self::List(list)
    }
}

impl From<Vec<Explanation>> for ExplanationArg {
    fn from(lines: Vec<Explanation>) -> Self {
        Self::Lines(lines)
    }
}

impl From<Explanation> for ExplanationArg {
    fn from(inner: Explanation) -> Self {
        Self::Inner(Box::new(inner))
    }
}

impl From<usize> for ExplanationArg {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<u64> for ExplanationArg {
    fn from(number: u64) -> Self {
        i64::try_from(number).map_or_else(|_| Self::Text(number.to_string()), Self::Number)
    }
}

impl From<u32> for ExplanationArg {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

impl From<u16> for ExplanationArg {
    fn from(number: u16) -> Self {
        Self::Number(number.into())
    }
}
