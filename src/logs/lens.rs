//! What a model reads of a log: names to indices, texts to values.

use super::error::{LogFault, shown};
use super::number::{NotExact, has_thousands, scaled};
use crate::policy::{Book, FieldKind};
use crate::terms::{ActivityIx, FactIx, FieldIx, Value};
use rustc_hash::FxHashMap;

/// How a model wants a log read.
#[derive(Clone, Copy, Debug, Default)]
pub struct Reading {
    /// Numbers are kept as whole ones, times 10 to the power of this: 0 for a policy book (money is fen), 6 for a model
    /// that reckons with fractions.
    pub decimals: u8,
    /// The model has windows in time, so that an event without a time cannot be judged.
    pub timed: bool,
}

/// The eyes of a model: what it knows of activities, data and facts, found fast by name.
#[derive(Clone, Debug)]
pub struct Lens {
    activities: FxHashMap<Box<str>, ActivityIx>,
    keys: FxHashMap<Box<str>, Key>,
    facts: FxHashMap<Box<str>, FactIx>,
    fields: Vec<Box<str>>,
    reading: Reading,
}

/// What an attribute of an event is to us.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Key {
    pub(super) part: Option<StandardAttribute>,
    pub(super) field: Option<(FieldIx, DatumKind)>,
}

/// The attributes of an event that mean the same in every log, by the names XES gives them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum StandardAttribute {
    /// `concept:name`.
    Activity,
    /// `time:timestamp`.
    Time,
    /// `org:role`.
    Actor,
    /// `composure:deed`: events of one number are one deed.
    Deed,
    /// `composure:minutes`: the event's time counts in whole minutes.
    Minutes,
}

impl StandardAttribute {
    const ALL: [(Self, &str); 5] = [
        (Self::Activity, "concept:name"),
        (Self::Time, "time:timestamp"),
        (Self::Actor, "org:role"),
        (Self::Deed, "composure:deed"),
        (Self::Minutes, "composure:minutes"),
    ];
}

/// What the book says a value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum DatumKind {
    Money,
    Number,
    Word,
    /// Nothing is said: by its look.
    Any,
}

/// A value as a log writes it.
#[derive(Clone, Copy, Debug)]
pub(super) enum Written<'a> {
    /// The log says it is a text.
    Text(&'a str),
    /// The log says it is a number.
    Number(&'a str),
    Flag(bool),
    /// The log doesn't say what it is.
    Plain(&'a str),
}

impl Lens {
    /// What `book` reads.
    #[must_use]
    pub fn new(book: &Book, reading: Reading) -> Self {
        let mut keys: FxHashMap<Box<str>, Key> = FxHashMap::default();
        for (part, name) in StandardAttribute::ALL {
            keys.entry(name.into()).or_default().part = Some(part);
        }
        for (at, name) in book.fields.iter().enumerate() {
            let field = FieldIx::from(at);
            keys.entry(name.into()).or_default().field = Some((field, kind(book, field)));
        }
        Self {
            activities: table(book.activity_names.iter()),
            keys,
            facts: table(book.facts.iter()),
            fields: book.fields.iter().map(Into::into).collect(),
            reading,
        }
    }

    pub(super) const fn reading(&self) -> Reading {
        self.reading
    }

    /// How many activities the model knows.
    pub(super) fn activities(&self) -> usize {
        self.activities.len()
    }

    pub(super) fn activity(&self, name: &str) -> Option<ActivityIx> {
        self.activities.get(name).copied()
    }

    pub(super) fn key(&self, name: &str) -> Key {
        self.keys.get(name).copied().unwrap_or_default()
    }

    pub(super) fn field_name(&self, field: FieldIx) -> &str {
        self.fields.get(field.at()).map_or("", |name| name)
    }

    pub(super) fn fact(&self, name: &str) -> Option<FactIx> {
        self.facts.get(name).copied()
    }

    /// The value of `name` that a log writes so.
    pub(super) fn value(&self, name: &str, kind: DatumKind, written: Written<'_>) -> Result<Value, LogFault> {
        let text = |text: &str| Ok(Value::Text(text.into()));
        match (written, kind) {
            (Written::Flag(flag), _) => Ok(Value::Flag(flag)),
            (Written::Text(word) | Written::Number(word) | Written::Plain(word), DatumKind::Word) => text(word),
            (Written::Text(word), DatumKind::Any) => text(word),
            (Written::Number(number), _) => match self.number(name, kind, number)? {
                Some(number) => Ok(Value::Int(number)),
                None => Err(LogFault::new("log-no-number").with("text", shown(number)).with("name", name)),
            },
            (Written::Text(word) | Written::Plain(word), DatumKind::Money | DatumKind::Number) => {
                if has_thousands(word.trim_ascii()) {
                    return Err(LogFault::new("log-thousands").with("name", name).with("text", shown(word)));
                }
                Ok(self.number(name, kind, word)?.map_or_else(|| Value::Text(word.into()), Value::Int))
            }
            (Written::Plain(word), DatumKind::Any) => match word {
                "true" | "True" | "TRUE" => Ok(Value::Flag(true)),
                "false" | "False" | "FALSE" => Ok(Value::Flag(false)),
                _ if !looks_like_a_number(word) => text(word),
                _ => Ok(self.number(name, kind, word)?.map_or_else(|| Value::Text(word.into()), Value::Int)),
            },
        }
    }

    /// A number, if it is one and can be kept exactly.
    fn number(&self, name: &str, kind: DatumKind, text: &str) -> Result<Option<i64>, LogFault> {
        let text = text.trim_ascii();
        let decimals = self.reading.decimals;
        // 600.00 is yuan as people write them, and would be read as six yuan
        let yuan =
            kind == DatumKind::Money && decimals == 0 && text.split_once('.').is_some_and(|(_, part)| part.len() == 2);
        let about = |fault: LogFault| fault.with("name", name).with("text", shown(text));
        match scaled(text, decimals) {
            Err(NotExact::NoNumber) => Ok(None),
            Ok(_) | Err(NotExact::TooFine) if yuan => Err(about(LogFault::new("log-yuan"))),
            Ok(number) => Ok(Some(number)),
            Err(NotExact::TooFine) if decimals == 0 => Err(about(LogFault::new("log-whole"))),
            Err(NotExact::TooFine) => Err(about(LogFault::new("log-too-fine")).with("most", usize::from(decimals))),
            Err(NotExact::TooLarge) => Err(about(LogFault::new("log-too-large"))),
        }
    }
}

/// What all activities that carry a field agree on.
fn kind(book: &Book, field: FieldIx) -> DatumKind {
    let mut kinds =
        book.activities.as_slice().iter().flat_map(|activity| &activity.fields).filter(|(ix, _)| *ix == field);
    let Some((_, first)) = kinds.next() else { return DatumKind::Any };
    match first {
        _ if kinds.any(|(_, other)| other != first) => DatumKind::Any,
        FieldKind::Money => DatumKind::Money,
        FieldKind::Number => DatumKind::Number,
        FieldKind::Word => DatumKind::Word,
    }
}

/// A whole number or a decimal one as programs write them: `007` and `+5` are texts.
fn looks_like_a_number(text: &str) -> bool {
    let unsigned = text.strip_prefix('-').unwrap_or(text).as_bytes();
    match unsigned {
        [b'0', b'0'..=b'9', ..] => false,
        [b'0'..=b'9', ..] => scaled(text, 0) != Err(NotExact::NoNumber),
        _ => false,
    }
}

fn table<'n, I: From<usize>>(names: impl Iterator<Item = &'n str>) -> FxHashMap<Box<str>, I> {
    names.enumerate().map(|(at, name)| (name.into(), I::from(at))).collect()
}

/// Activities of a log that the model doesn't know, and how often each stands there. At most a hundred are told by name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Unknown {
    names: FxHashMap<Box<str>, u64>,
    others: u64,
}

impl Unknown {
    const MOST: usize = 100;
    /// The longest name that is kept whole, in bytes.
    const LONGEST: usize = 256;

    pub(super) fn count(&mut self, name: &str) {
        self.add(name, 1);
    }

    fn add(&mut self, name: &str, times: u64) {
        let name = name.get(..name.floor_char_boundary(Self::LONGEST)).unwrap_or(name);
        if let Some(count) = self.names.get_mut(name) {
            *count += times;
        } else if self.names.len() < Self::MOST {
            self.names.insert(name.into(), times);
        } else {
            self.others += times;
        }
    }

    pub(super) fn take(&mut self, other: Self) {
        for (name, times) in other.names {
            self.add(&name, times);
        }
        self.others += other.others;
    }

    /// The names with their counts, the most frequent first.
    #[must_use]
    pub fn names(&self) -> Vec<(&str, u64)> {
        let mut names: Vec<_> = self.names.iter().map(|(name, count)| (&**name, *count)).collect();
        names.sort_by(|one, two| two.1.cmp(&one.1).then(one.0.cmp(two.0)));
        names
    }

    /// How often activities stand in the log that are not among the names.
    #[must_use]
    pub const fn others(&self) -> u64 {
        self.others
    }

    /// Whether the model knows every activity.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.names.is_empty() && self.others == 0
    }
}
