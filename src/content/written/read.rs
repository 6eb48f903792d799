//! What a value must be to be read as what is wanted. A value that isn't is told at its place, and reading goes on.

use crate::content::look_alikes::meant;
use crate::content::report::say::syntax as say;
use crate::content::report::{Arg, Join, Message, Problems, Sentence, did_you_mean, help, quoted};
use crate::content::syntax::{Kind, RonValue};
use crate::policy::{ActivityActor, Basis, BoundActor, FieldKind, Force, Severity};
use crate::scenario::{Act, Axis, Cast, Category, Channel, EndingKind, Hands, Prop, ResponseKind};
use crate::terms::{self, Role, Weekday};
use serde::de::value::Error as Refused;
use serde::de::{Deserialize, Deserializer, IntoDeserializer as _, Visitor};
use serde::forward_to_deserialize_any;

/// What can be read from a value of a file. It borrows from the file's text, so that everything knows its place.
pub(crate) trait Read<'a>: Sized {
    /// Reads it; where it isn't one that is told.
    fn read(value: RonValue<'a>, problems: &mut Problems) -> Option<Self>;

    /// What is gone on with where it is missing or wrong, and that has been told.
    fn lost() -> Option<Self> {
        None
    }
}

/// Tells that a value is of the wrong kind; of one that is not RON that has been told.
fn wrong<T>(
    value: RonValue<'_>, sentence: fn(String) -> Sentence, help: Option<Message>, problems: &mut Problems,
) -> Option<T> {
    if value.kind() != Kind::Broken {
        problems.error(value.written(), sentence(short(value.written())), help);
    }
    None
}

/// A value as it is quoted in a sentence.
pub(in crate::content) fn short(written: &str) -> String {
    const MOST: usize = 40;
    let line = written.lines().next().unwrap_or_default();
    let start: String = line.chars().take(MOST).collect();
    if start.len() < written.len() { format!("{start}…") } else { start }
}

/// What to write instead of a word nobody knows: the likeliest one meant, or all there are.
pub(in crate::content) fn expectation(found: &str, known: &[&str]) -> Message {
    match did_you_mean(found, known.iter().copied()) {
        Some(near) => help::did_you_mean(near),
        None if known.is_empty() => say::nothing(),
        None => say::one_of(quoted(known.iter().copied(), Join::Comma)),
    }
}

/// A piece together with what is written there.
#[derive(Clone, Copy, Debug)]
pub(crate) struct At<'a, T> {
    pub value: T,
    /// As written.
    pub at: &'a str,
}

impl<T> At<'_, T> {
    /// What is meant where nothing is written.
    pub(crate) const fn implied(value: T) -> Self {
        Self { value, at: "" }
    }
}

impl<T: Default> Default for At<'_, T> {
    fn default() -> Self {
        Self::implied(T::default())
    }
}

impl<'a, T: Read<'a>> Read<'a> for At<'a, T> {
    fn read(value: RonValue<'a>, problems: &mut Problems) -> Option<Self> {
        Some(Self { value: T::read(value, problems)?, at: value.written() })
    }
}

/// What a file must say; without it the rest of the file is read all the same.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Needed<T>(pub Option<T>);

impl<'a, T: Read<'a>> Read<'a> for Needed<T> {
    fn read(value: RonValue<'a>, problems: &mut Problems) -> Option<Self> {
        T::read(value, problems).map(|value| Self(Some(value)))
    }

    fn lost() -> Option<Self> {
        Some(Self(None))
    }
}

impl<'a> Read<'a> for &'a str {
    fn read(value: RonValue<'a>, problems: &mut Problems) -> Option<Self> {
        match value.kind() {
            Kind::Text => Some(value.name()),
            // of quotes that are not closed that has been told
            Kind::Escaped if value.is_damaged() => None,
            Kind::Escaped => wrong(value, say::escaped, Some(say::no_escapes()), problems),
            Kind::Word => wrong(value, say::not_a_name, Some(say::in_quotes(value.name())), problems),
            Kind::Other => {
                let inside = value.written().trim_matches('\'');
                wrong(value, say::not_a_name, Some(say::in_quotes(inside)), problems)
            }
            _ => wrong(value, say::not_a_name, None, problems),
        }
    }
}

impl<'a> Read<'a> for bool {
    fn read(value: RonValue<'a>, problems: &mut Problems) -> Option<Self> {
        match (value.kind(), value.name()) {
            (Kind::Word, "true") => Some(true),
            (Kind::Word, "false") => Some(false),
            _ => wrong(value, say::not_a_flag, None, problems),
        }
    }
}

macro_rules! whole_numbers {
    ($($number:ty, $possible:expr;)*) => {$(
        impl<'a> Read<'a> for $number {
            fn read(value: RonValue<'a>, problems: &mut Problems) -> Option<Self> {
                let found = Self::try_from(whole(value, problems)?).ok();
                if found.is_none() {
                    problems.error(value.written(), say::too_large(short(value.written())), $possible);
                }
                found
            }
        }
    )*};
}

whole_numbers! {
    // all of so many digits, and the smallest of those that have one more
    i64, say::digits(18_i64);
    u16, help::between(i64::from(u16::MIN), i64::from(u16::MAX));
    u32, help::between(i64::from(u32::MIN), i64::from(u32::MAX));
}

/// A whole number whose range is told where it is resolved; one that is larger than any is the largest there is, and in no
/// range.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct AnyNumber(pub i64);

impl<'a> Read<'a> for AnyNumber {
    fn read(value: RonValue<'a>, problems: &mut Problems) -> Option<Self> {
        let number = whole(value, problems)?;
        let largest = if number < 0 { i64::MIN } else { i64::MAX };
        Some(Self(i64::try_from(number).unwrap_or(largest)))
    }
}

impl At<'_, AnyNumber> {
    /// The number as it is quoted in a sentence: as written where it is larger than any.
    pub(crate) fn told(self) -> Arg {
        match self.value.0 {
            i64::MIN | i64::MAX => short(self.at).into(),
            number => number.into(),
        }
    }
}

/// A whole number, in any of RON's spellings; one that is larger than any is the largest there is.
fn whole(value: RonValue<'_>, problems: &mut Problems) -> Option<i128> {
    if value.kind() != Kind::Number {
        return wrong(value, say::not_a_number, None, problems);
    }
    // a sign that only looks like the one that is meant has been told
    let ascii = |sign: char| meant(sign).and_then(|ascii| ascii.chars().next()).unwrap_or(sign);
    let plain: String = value.written().chars().filter(|sign| *sign != '_').map(ascii).collect();
    let (negative, digits) = match plain.strip_prefix('-') {
        Some(digits) => (true, digits),
        None => (false, plain.strip_prefix('+').unwrap_or(&plain)),
    };
    let (digits, radix) = match digits.get(..2) {
        Some("0x") => (digits.get(2..), 16),
        Some("0o") => (digits.get(2..), 8),
        Some("0b") => (digits.get(2..), 2),
        _ => (Some(digits), 10),
    };
    let digits = digits.map(|digits| without_type(digits, radix)).unwrap_or_default();
    let sound = !digits.is_empty() && digits.chars().all(|digit| digit.is_digit(radix));
    if !sound {
        return wrong(value, say::not_whole, Some(say::whole_numbers()), problems);
    }
    // of digits alone nothing else can be wrong
    let number = i128::from_str_radix(digits, radix).unwrap_or(i128::MAX);
    Some(if negative { -number } else { number })
}

/// `5i64` is 5.
fn without_type(digits: &str, radix: u32) -> &str {
    const TYPES: [&str; 10] = ["i8", "i16", "i32", "i64", "i128", "u8", "u16", "u32", "u64", "u128"];
    let stripped = TYPES.iter().find_map(|name| digits.strip_suffix(name));
    stripped.filter(|digits| digits.chars().all(|digit| digit.is_digit(radix))).unwrap_or(digits)
}

impl<'a, T: Read<'a>> Read<'a> for Option<T> {
    fn read(value: RonValue<'a>, problems: &mut Problems) -> Option<Self> {
        match (value.kind(), value.name()) {
            (Kind::Word, "None") => Some(None),
            (Kind::Record, "Some") => match value.items().next() {
                Some(item) if value.items().len() == 1 => T::read(item.value, problems).map(Some),
                _ => wrong(value, say::not_a_value, None, problems),
            },
            _ => T::read(value, problems).map(Some),
        }
    }
}

impl<'a, T: Read<'a>> Read<'a> for Box<T> {
    fn read(value: RonValue<'a>, problems: &mut Problems) -> Option<Self> {
        T::read(value, problems).map(Self::new)
    }
}

impl<'a, T: Read<'a>> Read<'a> for Vec<T> {
    fn read(value: RonValue<'a>, problems: &mut Problems) -> Option<Self> {
        if value.kind() != Kind::List {
            return wrong(value, say::not_a_list, None, problems);
        }
        let all: Vec<_> = value.items().map(|item| T::read(item.value, problems)).collect();
        // every one is read, whichever is wrong
        all.into_iter().collect()
    }
}

/// A list of which each is there for itself: those that are wrong are left out.
#[derive(Debug)]
pub(crate) struct Each<T>(pub Vec<T>);

impl<T> Default for Each<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<'a, T: Read<'a>> Read<'a> for Each<T> {
    fn read(value: RonValue<'a>, problems: &mut Problems) -> Option<Self> {
        if value.kind() != Kind::List {
            return wrong(value, say::not_a_list, None, problems);
        }
        Some(Self(value.items().filter_map(|item| T::read(item.value, problems)).collect()))
    }

    fn lost() -> Option<Self> {
        Some(Self::default())
    }
}

/// Entries of a map in the order written, those that are there twice included; then the keys of all, also of those that
/// could not be read.
#[derive(Debug)]
pub(crate) struct Entries<'a, T>(pub Vec<(&'a str, T)>, Vec<&'a str>);

impl<T> Default for Entries<'_, T> {
    fn default() -> Self {
        Self(Vec::new(), Vec::new())
    }
}

impl<'a, T> Entries<'a, T> {
    /// Adds one.
    pub(super) fn push(&mut self, id: &'a str, one: T) {
        self.0.push((id, one));
        self.1.push(id);
    }

    /// Takes out all of a key.
    pub(super) fn remove(&mut self, id: &str) {
        self.0.retain(|(known, _)| *known != id);
        self.1.retain(|known| *known != id);
    }

    /// The keys, also of what could not be read.
    pub(crate) fn ids(&self) -> impl ExactSizeIterator<Item = &'a str> + '_ {
        self.1.iter().copied()
    }
}

impl<'a, T: Read<'a>> Read<'a> for Entries<'a, T> {
    fn read(value: RonValue<'a>, problems: &mut Problems) -> Option<Self> {
        if value.kind() != Kind::Map {
            return wrong(value, say::not_a_map, None, problems);
        }
        let count = value.items().len();
        let mut entries = Self(Vec::with_capacity(count), Vec::with_capacity(count));
        for item in value.items() {
            let id = item.key.and_then(|key| <&str>::read(key, problems));
            let read = T::read(item.value, problems);
            entries.1.extend(id);
            entries.0.extend(id.zip(read));
        }
        Some(entries)
    }

    fn lost() -> Option<Self> {
        Some(Self::default())
    }
}

/// Entries that something is made of, so that there must be some.
#[derive(Debug)]
pub(crate) struct Filled<'a, T>(pub Entries<'a, T>);

impl<T> Default for Filled<'_, T> {
    fn default() -> Self {
        Self(Entries::default())
    }
}

impl<'a, T: Read<'a>> Read<'a> for Filled<'a, T> {
    fn read(value: RonValue<'a>, problems: &mut Problems) -> Option<Self> {
        if value.kind() == Kind::Map && value.items().len() == 0 {
            problems.error(value.written(), say::nothing_to_pick(), say::write_picks());
        }
        Entries::read(value, problems).map(Self)
    }

    fn lost() -> Option<Self> {
        Some(Self::default())
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
    pub(crate) fn value(self) -> terms::Value {
        match self {
            Self::Int(number) => terms::Value::Int(number),
            Self::Text(text) => terms::Value::Text(text.into()),
            Self::Flag(flag) => terms::Value::Flag(flag),
        }
    }
}

impl<'a> Read<'a> for Scalar<'a> {
    fn read(value: RonValue<'a>, problems: &mut Problems) -> Option<Self> {
        match (value.kind(), value.name()) {
            (Kind::Number, _) => i64::read(value, problems).map(Self::Int),
            (Kind::Text | Kind::Escaped, _) => <&str>::read(value, problems).map(Self::Text),
            (Kind::Word, "true" | "false") => bool::read(value, problems).map(Self::Flag),
            _ => wrong(value, say::not_a_scalar, None, problems),
        }
    }
}

/// One name, or any of a list of names.
#[derive(Debug)]
pub(crate) struct NameList<'a>(pub Vec<&'a str>);

impl<'a> Read<'a> for NameList<'a> {
    fn read(value: RonValue<'a>, problems: &mut Problems) -> Option<Self> {
        match value.kind() {
            Kind::Text | Kind::Escaped => <&str>::read(value, problems).map(|name| Self(vec![name])),
            Kind::List => Vec::read(value, problems).map(Self),
            _ => wrong(value, say::not_names, None, problems),
        }
    }
}

/// One of a choice of words, as the program's own list of them has it.
pub(super) fn word<'a, T: Deserialize<'static>>(value: RonValue<'a>, problems: &mut Problems) -> Option<T> {
    let mut known: &[&str] = &[];
    if value.kind() == Kind::Word
        && let Ok(found) = T::deserialize(Word { word: value.name(), known: &mut known })
    {
        return Some(found);
    }
    // what is no word is read as one that nobody knows, for the list of those there are
    let _ = T::deserialize(Word { word: "", known: &mut known });
    match value.kind() {
        Kind::Broken => None,
        Kind::Word => unknown_word(value.written(), known, problems),
        // whoever puts a word into quotes means the word
        Kind::Text => {
            let meant = known.iter().find(|word| **word == value.name());
            let help = meant.map_or_else(|| expectation(value.name(), known), |word| say::without_quotes(*word));
            wrong(value, say::not_a_word, Some(help), problems)
        }
        _ => wrong(value, say::not_a_word, Some(expectation("", known)), problems),
    }
}

/// Tells of a word nobody knows.
pub(super) fn unknown_word<T>(found: &str, known: &[&str], problems: &mut Problems) -> Option<T> {
    problems.error(found, say::unknown_word(short(found)), expectation(found, known));
    None
}

/// A word on its way to becoming one of a choice, which is asked for all its words.
struct Word<'w> {
    word: &'w str,
    known: &'w mut &'static [&'static str],
}

impl<'de> Deserializer<'de> for Word<'_> {
    type Error = Refused;

    fn deserialize_enum<V: Visitor<'de>>(
        self, _: &'static str, words: &'static [&'static str], visitor: V,
    ) -> Result<V::Value, Refused> {
        *self.known = words;
        visitor.visit_enum(self.word.into_deserializer())
    }

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        visitor.visit_str(self.word)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map struct identifier ignored_any
    }
}

/// Choices of words, each declared where it belongs.
macro_rules! words {
    ($($word:ty),* $(,)?) => {$(
        impl<'a> Read<'a> for $word {
            fn read(value: RonValue<'a>, problems: &mut Problems) -> Option<Self> {
                word(value, problems)
            }
        }
    )*};
}

words!(
    Role,
    Channel,
    Category,
    Act,
    Cast,
    Hands,
    Prop,
    EndingKind,
    ResponseKind,
    Axis,
    ActivityActor,
    Basis,
    BoundActor,
    FieldKind,
    Force,
    Severity,
    Weekday,
);
