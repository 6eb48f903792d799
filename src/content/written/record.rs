//! Records with named fields, and choices with something in their brackets: declared as the types they become.

use super::read::{Read, expectation, short, unknown_word};
use crate::content::report::say::syntax as say;
use crate::content::report::{Problems, did_you_mean};
use crate::content::syntax::{Item, Kind, RonValue};

/// Types read from records: their fields as written, `= default` where one may be left out, `as "name"` where the file
/// has another name for it, `or "name"` where it has two.
macro_rules! record {
    ($(
        $(#[$about:meta])*
        struct $name:ident $(<$life:lifetime>)? {
            $($field:ident $(as $other:literal)? $(or $second:literal)?: $type:ty $(= $default:expr)?,)*
        }
    )*) => {$(
        $(#[$about])*
        pub(crate) struct $name $(<$life>)? {
            $(pub $field: $type,)*
        }

        impl<'r $(, $life)?> FromRecord<'r> for $name $(<$life>)? where $('r: $life, $life: 'r)? {
            fn fields(value: RonValue<'r>, problems: &mut Problems) -> Option<Self> {
                const FIELDS: &[FieldName] = &[$(FieldName {
                    name: record!(@name $field $($other)?),
                    second: record!(@second $($second)?),
                },)*];
                let fields = Fields::of(value, FIELDS, problems)?;
                let mut at = 0..;
                // every one is read, whichever is missing
                $(let $field: Option<$type> = record!(@read fields, at.next().unwrap_or_default(), problems, $($default)?);)*
                Some(Self { $($field: $field?,)* })
            }
        }

        impl<'r $(, $life)?> Read<'r> for $name $(<$life>)? where $('r: $life, $life: 'r)? {
            fn read(value: RonValue<'r>, problems: &mut Problems) -> Option<Self> {
                nameless(value, problems)
            }
        }
    )*};
    (@name $field:ident) => { stringify!($field) };
    (@name $field:ident $other:literal) => { $other };
    (@second) => { "" };
    (@second $second:literal) => { $second };
    (@read $fields:ident, $at:expr, $problems:ident,) => { $fields.need($at, $problems) };
    (@read $fields:ident, $at:expr, $problems:ident, $default:expr) => {
        $fields.may($at, $problems).map(|found| found.unwrap_or_else(|| $default))
    };
}
pub(super) use record;

/// Types read from a word with something in its brackets: each word with the types that stand there, two at most.
macro_rules! choice {
    ($(
        $(#[$about:meta])*
        enum $name:ident $(<$life:lifetime>)? { $($word:ident($($type:ty),+),)* }
    )*) => {$(
        $(#[$about])*
        pub(crate) enum $name $(<$life>)? { $($word($($type),+),)* }

        impl<'r $(, $life)?> Read<'r> for $name $(<$life>)? where $('r: $life, $life: 'r)? {
            fn read(value: RonValue<'r>, problems: &mut Problems) -> Option<Self> {
                const WORDS: &[&str] = &[$(stringify!($word)),*];
                match word_of(value, WORDS, problems)? {
                    $(stringify!($word) => choice!(@read Self::$word, value, problems, $($type),+),)*
                    _ => None,
                }
            }
        }
    )*};
    (@read $made:expr, $value:ident, $problems:ident, $one:ty) => {{
        let mut parts = parts($value, 1, $problems)?;
        next::<$one>(&mut parts, $problems).map($made)
    }};
    (@read $made:expr, $value:ident, $problems:ident, $one:ty, $other:ty) => {{
        let mut parts = parts($value, 2, $problems)?;
        let (one, other) = (next::<$one>(&mut parts, $problems), next::<$other>(&mut parts, $problems));
        Some($made(one?, other?))
    }};
}
pub(super) use choice;

/// A field of a record: its name, and another that it may have.
pub(super) struct FieldName {
    pub name: &'static str,
    pub second: &'static str,
}

/// A record's fields, found in a value.
pub(super) struct Fields<'a> {
    value: RonValue<'a>,
    known: &'static [FieldName],
    found: Vec<Option<RonValue<'a>>>,
}

impl<'a> Fields<'a> {
    /// Finds the fields. Those nobody knows are told; one that only is misspelt is read as what it means.
    pub(super) fn of(value: RonValue<'a>, known: &'static [FieldName], problems: &mut Problems) -> Option<Self> {
        if value.kind() != Kind::Record {
            if value.kind() != Kind::Broken {
                problems.error(value.written(), say::not_a_record(short(value.written())), None);
            }
            return None;
        }
        let mut fields = Self { value, known, found: vec![None; known.len()] };
        let mut unknown = Vec::new();
        for item in value.items() {
            let at = known.iter().position(|field| [field.name, field.second].contains(&item.name));
            match at.and_then(|at| fields.found.get_mut(at)) {
                // a name and its bracket with no colon between them
                _ if item.name.is_empty() && known.iter().any(|field| field.name == item.value.name()) => {
                    problems.error(item.value.name(), say::no_colon(), None);
                    return None;
                }
                _ if item.name.is_empty() => {
                    // of brackets that are not closed it may be anything
                    if item.value.kind() != Kind::Broken && value.is_whole() {
                        problems.error(item.value.written(), say::without_name(short(item.value.written())), None);
                    }
                }
                Some(found @ None) => *found = Some(item.value),
                Some(Some(_)) => problems.error(item.name, say::field_twice(item.name), None),
                None => unknown.push(item),
            }
        }
        unknown.into_iter().for_each(|item| fields.misspelt(&item, problems));
        Some(fields)
    }

    fn misspelt(&mut self, item: &Item<'a>, problems: &mut Problems) {
        let open =
            || self.known.iter().zip(&self.found).filter(|(_, found)| found.is_none()).map(|(field, _)| field.name);
        let names: Vec<_> = self.known.iter().map(|field| field.name).collect();
        let meant = did_you_mean(item.name, open());
        let help = if meant.is_some() {
            expectation(item.name, &open().collect::<Vec<_>>())
        } else {
            expectation(item.name, &names)
        };
        problems.error(item.name, say::unknown_field(item.name), help);
        let at = meant.and_then(|meant| names.iter().position(|name| *name == meant));
        if let Some(found) = at.and_then(|at| self.found.get_mut(at)) {
            *found = Some(item.value);
        }
    }

    /// A field that must be there.
    pub(super) fn need<T: Read<'a>>(&self, at: usize, problems: &mut Problems) -> Option<T> {
        let (field, found) = (self.known.get(at)?, self.found.get(at)?);
        let Some(value) = found else {
            // where the record itself is not RON the field may well be there
            if self.value.is_whole() {
                let name = self.value.name();
                let at = if name.is_empty() { self.value.written().get(..1).unwrap_or_default() } else { name };
                problems.error(at, say::missing_field(field.name), say::add_field(field.name));
            }
            return T::lost();
        };
        T::read(*value, problems).or_else(T::lost)
    }

    /// A field that may be there: nothing inside where it isn't.
    pub(super) fn may<T: Read<'a>>(&self, at: usize, problems: &mut Problems) -> Option<Option<T>> {
        match self.found.get(at)? {
            None => Some(None),
            Some(value) => T::read(*value, problems).or_else(T::lost).map(Some),
        }
    }
}

/// A type that is read from a record.
pub(super) trait FromRecord<'a>: Read<'a> {
    /// Reads it, whatever name stands before the bracket.
    fn fields(value: RonValue<'a>, problems: &mut Problems) -> Option<Self>;
}

/// A record that has no name before its bracket.
pub(super) fn nameless<'a, T: FromRecord<'a>>(value: RonValue<'a>, problems: &mut Problems) -> Option<T> {
    if value.kind() == Kind::Record && !value.name().is_empty() {
        problems.error(value.name(), say::no_name_here(value.name()), None);
    }
    T::fields(value, problems)
}

/// The word a choice is made with.
pub(super) fn word_of<'a>(value: RonValue<'a>, words: &[&str], problems: &mut Problems) -> Option<&'a str> {
    let name = match value.kind() {
        Kind::Word | Kind::Record => value.name(),
        Kind::Broken => return None,
        _ => "",
    };
    if name.is_empty() {
        problems.error(value.written(), say::not_a_word(short(value.written())), expectation("", words));
        return None;
    }
    if words.contains(&name) { Some(name) } else { unknown_word(name, words, problems) }
}

/// What stands in the brackets behind a word: so many values.
pub(super) fn parts<'a>(
    value: RonValue<'a>, count: usize, problems: &mut Problems,
) -> Option<impl Iterator<Item = Item<'a>> + use<'a>> {
    let items = value.items();
    if let Some(named) = value.items().find(|item| !item.name.is_empty()) {
        problems.error(named.name, say::no_field_here(named.name), None);
        return None;
    }
    if items.len() != count || (count == 0 && value.kind() == Kind::Record) {
        if value.is_whole() {
            problems.error(value.name(), say::wrong_count(value.name(), count), None);
        }
        return None;
    }
    Some(items)
}

/// The next of them.
pub(super) fn next<'a, T: Read<'a>>(parts: &mut impl Iterator<Item = Item<'a>>, problems: &mut Problems) -> Option<T> {
    T::read(parts.next()?.value, problems)
}
