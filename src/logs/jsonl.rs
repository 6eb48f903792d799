//! JSON lines, our own format: a case per line.
//!
//! ```json
//! {"case":"C-1","facts":{"tier":"vip"},"events":[{"actor":"staff","activities":["greet"],"time":"2026-03-06T15:40","minutes":0,"data":{"amount":600}}]}
//! ```
//!
//! `facts`, `actor` (else staff), `activities`, `time`, `minutes`, `data` and `picks` may be missing. `picks` says what was picked in a
//! compound response, in that order: `[{"step":"record-phone","pick":"as-said"}]`; no rule asks for it. `minutes` since the case began
//! make the time count in whole minutes, as in our XES; without a `time` they count from the beginning of 1970, which is
//! enough for windows but not for working days. `seal`, `played`, `station`, `signed_in`, `ruling` and `counts_as` beside `case` say
//! of a record of ours that it is not what was sealed, that nobody played it, where it was sealed, that nobody had to sign in there, what was
//! ruled of it and as what it counts since; `evidence` whether it is any, and `chain_station`, `chain_head`, `chain_verified` and
//! `chain_state` how the chain stood that vouches for it.

use super::builder::{Builder, MOST_EVENTS};
use super::chunk::{Feed, LONGEST_TEXT, Split};
use super::error::{ByteFault, LogError, LogFault, shown};
use super::lens::{DatumKind, Written};
use super::time::Stamp;
use super::xes::{no_time, not_utf8};
use crate::terms::{Actor, CivilMinute, Value};
use memchr::memchr;
use serde::de::{Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Serialize, Serializer};
use std::borrow::Cow;
use std::fmt;
use std::io::{self, Write};
use std::marker::PhantomData;
use std::ops::Range;

/// Most values of a case or an event.
const MOST_VALUES: usize = 1_000;

/// Cuts at the ends of lines.
pub(super) struct LineSplit {
    feed: Feed,
    at: usize,
}

impl LineSplit {
    pub(super) const fn new(feed: Feed) -> Self {
        Self { feed, at: 0 }
    }
}

impl Split for LineSplit {
    fn cases(&mut self, cases: &mut Vec<Range<usize>>) -> Result<bool, LogError> {
        let mut scanned = self.at;
        while !self.feed.is_full(self.at) {
            let end = match memchr(b'\n', self.feed.buffer.get(scanned..).unwrap_or_default()) {
                Some(end) => scanned + end,
                None if self.feed.ended => self.feed.buffer.len(),
                None => {
                    scanned = self.feed.buffer.len();
                    self.feed.more(self.at, "log-part-line")?;
                    continue;
                }
            };
            let line = self.at..end;
            if !self.feed.buffer.get(line.clone()).unwrap_or_default().trim_ascii().is_empty() {
                cases.push(line);
            }
            if end >= self.feed.buffer.len() {
                self.at = end;
                return Ok(self.feed.ended);
            }
            self.at = end + 1;
            scanned = self.at;
        }
        Ok(false)
    }

    fn feed(&mut self) -> (&mut Feed, &mut usize) {
        (&mut self.feed, &mut self.at)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, expecting = "a case: `{\"case\":…,\"events\":[…]}`")]
struct Line<'a> {
    #[serde(borrow)]
    case: Text<'a>,
    /// What our own export says of a record; no rule asks for it.
    #[serde(borrow, default, rename = "seal")]
    _seal: Option<Text<'a>>,
    #[serde(borrow, default, rename = "played")]
    _played: Option<Text<'a>>,
    #[serde(borrow, default, rename = "station")]
    _station: Option<Text<'a>>,
    #[serde(default, rename = "signed_in")]
    _signed_in: Option<bool>,
    #[serde(borrow, default, rename = "ruling")]
    _ruling: Option<Text<'a>>,
    #[serde(borrow, default, rename = "counts_as")]
    _counts_as: Option<Text<'a>>,
    #[serde(borrow, default, rename = "evidence")]
    _evidence: Option<Text<'a>>,
    #[serde(borrow, default, rename = "chain_station")]
    _chain_station: Option<Text<'a>>,
    #[serde(borrow, default, rename = "chain_head")]
    _chain_head: Option<Text<'a>>,
    #[serde(default, rename = "chain_verified")]
    _chain_verified: Option<i64>,
    #[serde(borrow, default, rename = "chain_state")]
    _chain_state: Option<Text<'a>>,
    #[serde(borrow, default)]
    facts: Entries<'a>,
    #[serde(borrow)]
    events: Few<Event<'a>, MOST_EVENTS>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, expecting = "an event: `{\"activities\":[…]}`")]
struct Event<'a> {
    #[serde(default)]
    actor: Who,
    #[serde(borrow, default)]
    activities: Few<Text<'a>, MOST_VALUES>,
    #[serde(default)]
    minutes: Option<u32>,
    #[serde(borrow, default)]
    time: Option<Text<'a>>,
    #[serde(borrow, default)]
    data: Entries<'a>,
    /// Read, so that what is wrong with it is told, and not kept.
    #[serde(borrow, default, rename = "picks")]
    _picks: Few<PickLine<'a>, MOST_VALUES>,
}

#[derive(Clone, Copy, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Who {
    Customer,
    #[default]
    Staff,
    Bank,
}

/// A text, borrowed where it can be.
#[derive(Deserialize)]
struct Text<'a>(#[serde(borrow)] Cow<'a, str>);

/// A list that has its end: a few bytes of text can make many more in memory.
struct Few<T, const MOST: usize>(Vec<T>);

impl<T, const MOST: usize> Default for Few<T, MOST> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<'de, T: Deserialize<'de>, const MOST: usize> Deserialize<'de> for Few<T, MOST> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct List<T, const MOST: usize>(PhantomData<T>);
        impl<'de, T: Deserialize<'de>, const MOST: usize> Visitor<'de> for List<T, MOST> {
            type Value = Few<T, MOST>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a list")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Few<T, MOST>, A::Error> {
                let mut list = Vec::new();
                while let Some(one) = seq.next_element()? {
                    if list.len() >= MOST {
                        return Err(A::Error::custom(format_args!("there are more than {MOST} in this list")));
                    }
                    list.push(one);
                }
                Ok(Few(list))
            }
        }
        deserializer.deserialize_seq(List(PhantomData))
    }
}

/// Named values in the order of the line.
#[derive(Default)]
struct Entries<'a>(Vec<(Cow<'a, str>, Datum<'a>)>);

enum Datum<'a> {
    Flag(bool),
    Number(String),
    Text(Cow<'a, str>),
}

impl<'de> Deserialize<'de> for Datum<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Any;
        impl<'de> Visitor<'de> for Any {
            type Value = Datum<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a text, a number, `true` or `false`")
            }

            fn visit_bool<E>(self, flag: bool) -> Result<Datum<'de>, E> {
                Ok(Datum::Flag(flag))
            }

            fn visit_i64<E>(self, number: i64) -> Result<Datum<'de>, E> {
                Ok(Datum::Number(number.to_string()))
            }

            fn visit_u64<E>(self, number: u64) -> Result<Datum<'de>, E> {
                Ok(Datum::Number(number.to_string()))
            }

            // the shortest digits that mean this number, so those that were written unless there were more than 15
            fn visit_f64<E>(self, number: f64) -> Result<Datum<'de>, E> {
                Ok(Datum::Number(number.to_string()))
            }

            fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Datum<'de>, E> {
                Ok(Datum::Text(Cow::Borrowed(text)))
            }

            fn visit_str<E>(self, text: &str) -> Result<Datum<'de>, E> {
                Ok(Datum::Text(Cow::Owned(text.to_owned())))
            }
        }
        deserializer.deserialize_any(Any)
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Entries<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Map;
        impl<'de> Visitor<'de> for Map {
            type Value = Entries<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("values by name")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Entries<'de>, A::Error> {
                let mut entries: Vec<(Cow<'de, str>, Datum<'de>)> = Vec::new();
                while let Some((Text(name), datum)) = map.next_entry::<Text<'de>, Datum<'de>>()? {
                    if entries.iter().any(|(known, _)| *known == name) {
                        return Err(A::Error::custom(format_args!("`{}` stands twice", shown(&name))));
                    }
                    if entries.len() >= MOST_VALUES {
                        return Err(A::Error::custom(format_args!("there are more than {MOST_VALUES} values")));
                    }
                    entries.push((name, datum));
                }
                Ok(Entries(entries))
            }
        }
        deserializer.deserialize_map(Map)
    }
}

/// Reads the case that a line is.
pub(super) fn read(bytes: &[u8], builder: &mut Builder<'_>) -> Result<(), ByteFault> {
    let text = std::str::from_utf8(bytes).map_err(|error| not_utf8().at(error.valid_up_to()))?;
    if !text.trim_ascii_start().starts_with('{') {
        return Err(LogFault::new("log-no-json").at(0));
    }
    let line: Line<'_> = serde_json::from_str(text).map_err(|error| refused(&error))?;
    let place = |part: &Cow<'_, str>| match part {
        Cow::Borrowed(part) => (part.as_ptr() as usize).saturating_sub(text.as_ptr() as usize),
        Cow::Owned(_) => 0,
    };
    let short = |part: &Cow<'_, str>| match part.len() {
        ..=LONGEST_TEXT => Ok(()),
        length => Err(LogFault::new("log-long-text").with("found", length).with("most", LONGEST_TEXT).at(place(part))),
    };
    let lens = builder.lens;
    short(&line.case.0)?;
    if line.case.0.is_empty() {
        return Err(LogFault::new("log-no-case-name").at(0));
    }
    builder.id.push_str(&line.case.0);
    for (name, datum) in &line.facts.0 {
        let Some(fact) = lens.fact(name) else { continue };
        let value = datum.written(short)?;
        let value = lens.value(name, DatumKind::Any, value);
        value.and_then(|value| builder.fact(name, fact, value)).map_err(|fault| fault.at(place(name)))?;
    }
    for (number, event) in line.events.0.iter().enumerate() {
        let first = event.time.as_ref().or(event.activities.0.first()).map_or(0, |text| place(&text.0));
        let draft = &mut builder.draft;
        draft.actor = match event.actor {
            Who::Customer => Actor::Customer,
            Who::Staff => Actor::Staff,
            Who::Bank => Actor::Bank,
        };
        draft.whole_minutes = event.minutes.is_some();
        draft.stamp = match (&event.time, event.minutes) {
            (Some(Text(time)), _) => Some(Stamp::parse(time).ok_or_else(|| no_time(time).at(place(time)))?),
            (None, Some(minutes)) => Stamp::of(CivilMinute(minutes.into()), 0, 0),
            (None, None) => None,
        };
        for (name, datum) in &event.data.0 {
            let Some((field, kind)) = lens.key(name).field else { continue };
            let value = lens.value(name, kind, datum.written(short)?);
            value.and_then(|value| builder.draft.datum(name, field, value)).map_err(|fault| fault.at(place(name)))?;
        }
        for Text(activity) in &event.activities.0 {
            short(activity)?;
            builder.performs(activity);
        }
        builder.close().map_err(|fault| fault.of_event(number + 1).at(first))?;
    }
    builder.finish().map_err(|fault| fault.at(0))
}

impl Datum<'_> {
    fn written(&self, short: impl Fn(&Cow<'_, str>) -> Result<(), ByteFault>) -> Result<Written<'_>, ByteFault> {
        Ok(match self {
            Self::Flag(flag) => Written::Flag(*flag),
            Self::Number(number) => Written::Number(number),
            Self::Text(text) => {
                short(text)?;
                Written::Text(text)
            }
        })
    }
}

/// What the parser says, at its byte of the line.
fn refused(error: &serde_json::Error) -> ByteFault {
    let at = error.column().saturating_sub(1);
    let what = error.to_string();
    let what = what.split(" at line ").next().unwrap_or_default();
    LogFault::new("log-bad-json").with("detail", what).at(at)
}

/// A case as a line.
#[derive(Debug, Serialize)]
pub struct CaseLine<'a> {
    /// What it is called.
    pub case: &'a str,
    /// Where it is not what was sealed: `changed`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seal: Option<&'a str>,
    /// Where nobody played it: `unattended`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub played: Option<&'a str>,
    /// The station at which it was sealed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub station: Option<&'a str>,
    /// Where nobody had to sign in, so that it is no evidence of who played: false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signed_in: Option<bool>,
    /// Where something was ruled of it: `void`, `corrected` or `upheld`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ruling: Option<&'a str>,
    /// Where something was ruled of it and it is not void: as what it counts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub counts_as: Option<&'a str>,
    /// Whether it is evidence, and why not.
    pub evidence: &'a str,
    /// The station whose chain vouches for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chain_station: Option<&'a str>,
    /// Place and hash of the link of this chain that was signed last.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chain_head: Option<&'a str>,
    /// The link up to which the chain was verified; 0 where it was not, or no longer holds.
    pub chain_verified: i64,
    /// How the chain stands.
    pub chain_state: &'a str,
    /// What is true of it as a whole.
    #[serde(serialize_with = "as_map")]
    pub facts: Vec<(&'a str, &'a Value)>,
    /// What happened, in order.
    pub events: Vec<EventLine<'a>>,
}

/// An event of a case as a line.
#[derive(Debug, Serialize)]
pub struct EventLine<'a> {
    /// Who did it.
    #[serde(serialize_with = "as_word")]
    pub actor: Actor,
    /// All it performs.
    pub activities: Vec<&'a str>,
    /// Minutes since the case began.
    pub minutes: u32,
    /// By the wall clock.
    #[serde(serialize_with = "as_time")]
    pub time: CivilMinute,
    /// What it carries.
    #[serde(serialize_with = "as_map", skip_serializing_if = "Vec::is_empty")]
    pub data: Vec<(&'a str, &'a Value)>,
    /// What was picked, where it is a compound response.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub picks: Vec<PickLine<'a>>,
}

/// What was picked at a step of a compound response.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, expecting = "a pick: `{\"step\":…,\"pick\":…}`")]
pub struct PickLine<'a> {
    /// The step's id.
    #[serde(borrow)]
    pub step: Cow<'a, str>,
    /// The id of what was picked there.
    #[serde(borrow)]
    pub pick: Cow<'a, str>,
}

impl CaseLine<'_> {
    /// Writes the line.
    ///
    /// # Errors
    /// When whoever takes it says no.
    pub fn write(&self, mut to: impl Write) -> io::Result<()> {
        serde_json::to_writer(&mut to, self)?;
        to.write_all(b"\n")
    }
}

fn as_map<S: Serializer>(entries: &[(&str, &Value)], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_map(entries.iter().copied())
}

fn as_word<S: Serializer>(actor: &Actor, serializer: S) -> Result<S::Ok, S::Error> {
    let who = match actor {
        Actor::Customer => Who::Customer,
        Actor::Staff => Who::Staff,
        Actor::Bank => Who::Bank,
    };
    who.serialize(serializer)
}

fn as_time<S: Serializer>(time: &CivilMinute, serializer: S) -> Result<S::Ok, S::Error> {
    let moment = jiff::Timestamp::from_second(time.0.saturating_mul(60)).unwrap_or(jiff::Timestamp::MAX);
    serializer.collect_str(&moment.strftime("%Y-%m-%dT%H:%M"))
}
