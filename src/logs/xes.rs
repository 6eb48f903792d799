//! One trace of XES (IEEE 1849): its attributes are facts, its events' attributes what they perform, when, and with
//! which data. Nested attributes, lists and containers are passed over; so are elements the standard doesn't know.

use super::builder::Builder;
use super::error::{ByteFault, LogFault, shown};
use super::lens::{DatumKind, StandardAttribute, Written};
use super::time::Stamp;
use super::xml::{Xml, XmlToken, first_control};
use crate::terms::Actor;
use std::borrow::Cow;

/// How deep elements may be nested.
pub(super) const DEEPEST: usize = 64;

/// Reads the trace that `bytes` are, from `<trace` to `</trace>`.
pub(super) fn read(bytes: &[u8], builder: &mut Builder<'_>) -> Result<(), ByteFault> {
    let text = std::str::from_utf8(bytes).map_err(|error| not_utf8().at(error.valid_up_to()))?;
    if let Some(at) = first_control(bytes) {
        return Err(LogFault::new("log-control").at(at));
    }
    let mut xml = Xml::new(text);
    let mut open: Vec<&str> = Vec::with_capacity(8);
    let mut event = None;
    loop {
        match xml.next()? {
            XmlToken::Open { name, empty } => {
                match (open.len(), name) {
                    (0, _) => {}
                    (1, "event") => {
                        event = Some(Seen::at(xml.begins));
                        if empty {
                            close(builder, event.take())?;
                        }
                    }
                    (_, "event" | "trace") => {
                        let inside = open.last().copied().unwrap_or_default();
                        let wrong = LogFault::new("log-stands-in").with("name", name).with("inside", inside);
                        return Err(wrong.at(xml.begins));
                    }
                    (1, _) => of_trace(&xml, name, builder)?,
                    (2, _) => {
                        if let Some(seen) = &mut event {
                            of_event(&xml, name, seen, builder)?;
                        }
                    }
                    _ => {}
                }
                if !empty {
                    if open.len() >= DEEPEST {
                        return Err(too_deep().at(xml.begins));
                    }
                    open.push(name);
                }
            }
            XmlToken::Close { name } => {
                let expected = open.pop();
                if expected != Some(name) {
                    return Err(mismatch(name, expected).at(xml.begins));
                }
                match open.len() {
                    0 => return builder.finish().map_err(|fault| fault.at(0)),
                    1 if name == "event" => close(builder, event.take())?,
                    _ => {}
                }
            }
            XmlToken::End if open.is_empty() => return builder.finish().map_err(|fault| fault.at(0)),
            XmlToken::End => {
                let inside = open.last().copied().unwrap_or_default();
                return Err(LogFault::new("log-ends-in").with("inside", inside).at(xml.begins));
            }
            XmlToken::Instruction { .. } | XmlToken::Other => {}
        }
    }
}

/// What an event has told of itself so far.
#[derive(Debug)]
struct Seen {
    begins: usize,
    name: bool,
    actor: bool,
}

impl Seen {
    const fn at(begins: usize) -> Self {
        Self { begins, name: false, actor: false }
    }
}

fn close(builder: &mut Builder<'_>, event: Option<Seen>) -> Result<(), ByteFault> {
    let Some(seen) = event else { return Ok(()) };
    if !seen.name {
        return Err(LogFault::new("log-no-concept").at(seen.begins));
    }
    builder.close().map_err(|fault| fault.at(seen.begins))
}

/// What kind of attribute an element is; none for lists, containers and what is no attribute.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Type {
    Text,
    Number,
    Flag,
}

fn type_of(name: &str) -> Option<Type> {
    match name {
        "string" | "date" | "id" => Some(Type::Text),
        "int" | "float" => Some(Type::Number),
        "boolean" => Some(Type::Flag),
        _ => None,
    }
}

/// The element's key and, not yet as meant, its value.
fn key<'a>(xml: &Xml<'a>, element: &str) -> Result<(Cow<'a, str>, usize), ByteFault> {
    let missing =
        |what: &str| LogFault::new("log-element-lacks").with("element", element).with("lacks", what).at(xml.begins);
    let (mut key, mut value) = (None, None);
    for (at, attribute) in xml.attributes.iter().enumerate() {
        match attribute.name {
            "key" => key = Some(attribute),
            "value" => value = Some(at),
            _ => {}
        }
    }
    let key = xml.value(key.ok_or_else(|| missing("key"))?)?;
    Ok((key, value.ok_or_else(|| missing("value"))?))
}

fn of_trace(xml: &Xml<'_>, element: &str, builder: &mut Builder<'_>) -> Result<(), ByteFault> {
    let Some(type_of) = type_of(element) else { return Ok(()) };
    let (key, value) = key(xml, element)?;
    let lens = builder.lens;
    let fact = lens.fact(&key);
    let ours = matches!(&*key, "concept:name" | "composure:replayed");
    if fact.is_none() && !ours {
        return Ok(());
    }
    let (text, at) = value_at(xml, value)?;
    match &*key {
        "concept:name" => {
            if !builder.id.is_empty() {
                return Err(LogFault::new("log-two-names").at(xml.begins));
            }
            builder.id.push_str(&text);
        }
        "composure:replayed" if text == "false" => {
            return Err(LogFault::new("log-not-replayed").at(xml.begins));
        }
        _ => {}
    }
    if let Some(fact) = fact {
        let value = lens.value(&key, DatumKind::Any, written(type_of, &text).map_err(|fault| fault.at(at))?);
        value.and_then(|value| builder.fact(&key, fact, value)).map_err(|fault| fault.at(at))?;
    }
    Ok(())
}

fn of_event(xml: &Xml<'_>, element: &str, seen: &mut Seen, builder: &mut Builder<'_>) -> Result<(), ByteFault> {
    let Some(type_of) = type_of(element) else { return Ok(()) };
    let (key, value) = key(xml, element)?;
    let meaning = builder.lens.key(&key);
    if meaning.part.is_none() && meaning.field.is_none() {
        return Ok(());
    }
    let (text, at) = value_at(xml, value)?;
    let once = |before: bool| if before { Err(twice(&key).at(xml.begins)) } else { Ok(()) };
    match meaning.part {
        Some(StandardAttribute::Activity) => {
            once(std::mem::replace(&mut seen.name, true))?;
            builder.performs(&text);
        }
        Some(StandardAttribute::Time) => {
            once(builder.draft.stamp.is_some())?;
            builder.draft.stamp = Some(Stamp::parse(&text).ok_or_else(|| no_time(&text).at(at))?);
        }
        Some(StandardAttribute::Actor) => {
            once(std::mem::replace(&mut seen.actor, true))?;
            builder.draft.actor = actor(&text);
        }
        Some(StandardAttribute::Deed) => {
            once(builder.draft.deed.is_some())?;
            builder.draft.deed = Some(deed(&text).map_err(|fault| fault.at(at))?);
        }
        Some(StandardAttribute::Minutes) => builder.draft.whole_minutes = true,
        None => {}
    }
    if let Some((field, kind)) = meaning.field {
        let written = written(type_of, &text).map_err(|fault| fault.at(at))?;
        let value = builder.lens.value(&key, kind, written);
        value.and_then(|value| builder.draft.datum(&key, field, value)).map_err(|fault| fault.at(at))?;
    }
    Ok(())
}

fn value_at<'a>(xml: &Xml<'a>, attribute: usize) -> Result<(Cow<'a, str>, usize), ByteFault> {
    match xml.attributes.get(attribute) {
        Some(attribute) => Ok((xml.value(attribute)?, xml.place_of(attribute.value))),
        None => Ok((Cow::Borrowed(""), xml.begins)),
    }
}

fn written(type_of: Type, text: &str) -> Result<Written<'_>, LogFault> {
    match type_of {
        Type::Text => Ok(Written::Text(text)),
        Type::Number => Ok(Written::Number(text)),
        Type::Flag => match text.trim_ascii() {
            "true" | "1" | "True" | "TRUE" => Ok(Written::Flag(true)),
            "false" | "0" | "False" | "FALSE" => Ok(Written::Flag(false)),
            _ => Err(LogFault::new("log-no-boolean").with("text", shown(text))),
        },
    }
}

/// Who `org:role` is. Whoever isn't the customer or the bank as such is staff.
pub(super) fn actor(role: &str) -> Actor {
    let is = |names: [&str; 3]| names.iter().any(|name| role.eq_ignore_ascii_case(name));
    if is(["customer", "客户", "客戶"]) {
        Actor::Customer
    } else if is(["bank", "银行", "銀行"]) {
        Actor::Bank
    } else {
        Actor::Staff
    }
}

pub(super) fn deed(text: &str) -> Result<i64, LogFault> {
    text.trim_ascii().parse().map_err(|_| LogFault::new("log-no-deed").with("text", shown(text)))
}

pub(super) fn no_time(text: &str) -> LogFault {
    LogFault::new("log-bad-time").with("text", shown(text))
}

pub(super) fn not_utf8() -> LogFault {
    LogFault::new("log-not-utf8")
}

pub(super) fn too_deep() -> LogFault {
    LogFault::new("log-too-deep").with("most", DEEPEST)
}

pub(super) fn mismatch(found: &str, expected: Option<&str>) -> LogFault {
    match expected {
        None => LogFault::new("log-closes-nothing").with("found", found),
        Some(expected) => LogFault::new("log-closes-other").with("found", found).with("expected", expected),
    }
}

fn twice(key: &str) -> LogFault {
    LogFault::new("log-twice").with("name", shown(key))
}
