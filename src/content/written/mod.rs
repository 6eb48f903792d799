//! Pieces that raw types share. All borrow from the file's text, so that every id knows its place.

mod book;
mod scenario;

pub(super) use book::*;
pub(super) use scenario::*;

use super::report::say::syntax as say;
use super::report::{Join, Level, Message, Problems, did_you_mean, help, quoted};
use crate::terms::Value;
use serde::Deserialize;
use serde::de::{self, Deserializer, MapAccess, SeqAccess, Visitor};
use std::fmt;
use std::marker::PhantomData;

/// Map entries in the order written, duplicates included.
#[derive(Debug)]
pub(crate) struct Entries<'a, T>(pub Vec<(&'a str, T)>);

impl<T> Default for Entries<'_, T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<'de: 'a, 'a, T: Deserialize<'de>> Deserialize<'de> for Entries<'a, T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Collect<T>(PhantomData<T>);
        impl<'de, T: Deserialize<'de>> Visitor<'de> for Collect<T> {
            type Value = Vec<(&'de str, T)>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a map `{\"id\": …}`")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    entries.push(entry);
                }
                Ok(entries)
            }
        }
        deserializer.deserialize_map(Collect(PhantomData)).map(Self)
    }
}

/// A number, a word or a flag as written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Scalar<'a> {
    Int(i64),
    Text(&'a str),
    Flag(bool),
}

impl Scalar<'_> {
    pub(crate) fn value(self) -> Value {
        match self {
            Self::Int(number) => Value::Int(number),
            Self::Text(text) => Value::Text(text.into()),
            Self::Flag(flag) => Value::Flag(flag),
        }
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Scalar<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Read;
        impl<'de> Visitor<'de> for Read {
            type Value = Scalar<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a whole number, a text in quotes, `true` or `false`")
            }

            fn visit_bool<E>(self, flag: bool) -> Result<Self::Value, E> {
                Ok(Scalar::Flag(flag))
            }

            fn visit_i64<E>(self, number: i64) -> Result<Self::Value, E> {
                Ok(Scalar::Int(number))
            }

            fn visit_u64<E: de::Error>(self, number: u64) -> Result<Self::Value, E> {
                i64::try_from(number).map(Scalar::Int).map_err(|_| E::custom("the number is too large"))
            }

            fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Self::Value, E> {
                Ok(Scalar::Text(text))
            }
        }
        deserializer.deserialize_any(Read)
    }
}

/// One name, or any of a list of names.
#[derive(Debug)]
pub(crate) struct Names<'a>(pub Vec<&'a str>);

impl<'de: 'a, 'a> Deserialize<'de> for Names<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Read;
        impl<'de> Visitor<'de> for Read {
            type Value = Vec<&'de str>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a name in quotes, or a list of them `[\"…\", \"…\"]`")
            }

            fn visit_borrowed_str<E>(self, name: &'de str) -> Result<Self::Value, E> {
                Ok(vec![name])
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
                let mut names = Vec::new();
                while let Some(name) = list.next_element()? {
                    names.push(name);
                }
                Ok(names)
            }
        }
        deserializer.deserialize_any(Read).map(Self)
    }
}

/// `within: Turns(3)` without `Some`, and a template's fields without brackets of their own.
const EXTENSIONS: ron::extensions::Extensions =
    ron::extensions::Extensions::IMPLICIT_SOME.union(ron::extensions::Extensions::UNWRAP_VARIANT_NEWTYPES);

/// Reads a whole file; a problem is reported at its line and column.
pub(crate) fn read<'a, T: Deserialize<'a>>(text: &'a str, problems: &mut Problems) -> Option<T> {
    let options = ron::Options::default().with_default_extension(EXTENSIONS);
    let error = match options.from_str(text) {
        Ok(raw) => return Some(raw),
        Err(error) => error,
    };
    let file = problems.file.clone();
    let start = file.byte_of(error.span.start.line, error.span.start.col);
    let end = file.byte_of(error.span.end.line, error.span.end.col).max(start);
    use ron::Error as E;
    let (sentence, help) = match &error.code {
        E::NoSuchStructField { expected, found, .. } => (say::unknown_field(found), Some(expectation(found, expected))),
        E::NoSuchEnumVariant { expected, found, .. } => (say::unknown_word(found), Some(expectation(found, expected))),
        E::MissingStructField { field, .. } => (say::missing_field(&**field), Some(say::add_field(&**field))),
        E::DuplicateStructField { field, .. } => (say::field_twice(&**field), None),
        E::Eof => (say::ends_early(), None),
        E::ExceededRecursionLimit => (say::nested_too_deeply(), None),
        E::InvalidValueForType { expected, found } => {
            let escaped = found.starts_with("the string") || found.starts_with("string");
            (say::wrong_value(expected, found), escaped.then(say::no_escapes))
        }
        E::ExpectedComma if text.get(start..).is_some_and(|rest| rest.starts_with('.')) => {
            (say::not_whole(), Some(say::whole_numbers()))
        }
        other => (say::not_ron(lower_first(&other.to_string())), None),
    };
    problems.push(Level::Error, start..end, sentence, help);
    None
}

fn expectation(found: &str, expected: &[&str]) -> Message {
    match did_you_mean(found, expected.iter().copied()) {
        Some(near) => help::did_you_mean(near),
        None if expected.is_empty() => say::nothing(),
        None => say::one_of(quoted(expected.iter().copied(), Join::Comma)),
    }
}

pub(crate) fn lower_first(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_lowercase().chain(chars).collect())
}
