//! A scenario as plain values, edited as plain values: what an edit of the texts must come to.

use super::super::story::ANSWER_PARTS;
use super::*;
use crate::content::syntax::{Kind, RonTree, RonValue};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use std::collections::BTreeMap;

/// A value without layout. Fields of a record by name; their order says nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum PlainValue {
    Record(String, BTreeMap<String, Self>),
    Parts(String, Vec<Self>),
    List(Vec<Self>),
    Map(Vec<(String, Self)>),
    Leaf(String),
}

impl PlainValue {
    pub(super) fn of(text: &str) -> Self {
        let tree = RonTree::read(text);
        assert!(tree.is_sound(), "{:?}\n{text}", tree.faults);
        Self::value(tree.root(text).expect("a value"))
    }

    fn value(value: RonValue<'_>) -> Self {
        let name = value.name().to_owned();
        match value.kind() {
            Kind::Record if value.items().len() > 0 && value.items().all(|item| !item.name.is_empty()) => {
                let fields: Vec<_> =
                    value.items().map(|item| (item.name.to_owned(), Self::value(item.value))).collect();
                let count = fields.len();
                let fields: BTreeMap<_, _> = fields.into_iter().collect();
                assert_eq!(fields.len(), count, "no field twice");
                Self::Record(name, fields)
            }
            Kind::Record if value.items().len() == 0 => Self::Record(name, BTreeMap::new()),
            Kind::Record => Self::Parts(name, value.items().map(|item| Self::value(item.value)).collect()),
            Kind::List => Self::List(value.items().map(|item| Self::value(item.value)).collect()),
            Kind::Map => {
                let entry = |item: crate::content::syntax::Item<'_>| {
                    (item.key.expect("a key").name().to_owned(), Self::value(item.value))
                };
                Self::Map(value.items().map(entry).collect())
            }
            _ => Self::Leaf(value.written().to_owned()),
        }
    }

    pub(super) fn field(&mut self, name: &str) -> Option<&mut Self> {
        match self {
            Self::Record(_, fields) => fields.get_mut(name),
            Self::Map(entries) => entries.iter_mut().find(|(key, _)| key == name).map(|(_, value)| value),
            _ => None,
        }
    }

    pub(super) fn entries(&mut self) -> &mut Vec<(String, Self)> {
        match self {
            Self::Map(entries) => entries,
            other => panic!("no map: {other:?}"),
        }
    }

    pub(super) fn list(&mut self) -> &mut Vec<Self> {
        match self {
            Self::List(list) => list,
            other => panic!("no list: {other:?}"),
        }
    }

    fn quoted(&self) -> String {
        match self {
            Self::Leaf(text) => text.trim_matches('"').to_owned(),
            other => panic!("no text: {other:?}"),
        }
    }

    pub(super) fn set(&mut self, name: &str, value: Option<Self>) {
        // an ending that says nothing more is a word
        if let (Self::Leaf(_), Some(_)) = (&*self, &value) {
            *self = Self::Record(String::new(), BTreeMap::from([("outcome".to_owned(), self.clone())]));
        }
        if let (Self::Leaf(_), None) = (&*self, &value) {
            return;
        }
        let Self::Record(_, fields) = self else { panic!("no record: {self:?}") };
        match value {
            Some(value) => drop(fields.insert(name.to_owned(), value)),
            None => drop(fields.remove(name)),
        }
    }

    /// Where something stands.
    pub(super) fn at(&mut self, owner: &Owner) -> &mut Self {
        let found = match owner {
            Owner::Scenario => Some(&mut *self),
            Owner::Moment(id) => self.field("nodes").and_then(|nodes| nodes.field(id)),
            Owner::Line { moment, at } => {
                let node = self.at(&Owner::Moment(moment.clone()));
                node.field("lines").and_then(|lines| lines.list().get_mut(*at))
            }
            Owner::Silence(id) => self.at(&Owner::Moment(id.clone())).field("on_silence"),
            Owner::Answer { moment, answer } => {
                let node = self.at(&Owner::Moment(moment.clone()));
                let own = node.field("responses").is_some_and(|all| all.field(answer).is_some());
                node.field(if own { "responses" } else { "standing" }).and_then(|all| all.field(answer))
            }
            Owner::Pick { moment, answer, step, pick } => {
                let answer = self.at(&Owner::Answer { moment: moment.clone(), answer: answer.clone() });
                let step = answer.field("picks").and_then(|picks| picks.field(step));
                step.and_then(|step| step.field("of")).and_then(|of| of.field(pick))
            }
            Owner::Standing(id) => self.field("standing").and_then(|acts| acts.field(id)),
            Owner::Reaction { act, at } => {
                let act = self.at(&Owner::Standing(act.clone()));
                act.field("reactions").and_then(|all| all.list().get_mut(*at))
            }
            Owner::Goal(id) => self.with_id("goals", id),
            Owner::Interrupt(id) => self.with_id("interrupts", id),
            Owner::Ending(id) => self.field("endings").and_then(|all| all.field(id)),
            Owner::EndingField { ending, field } => {
                self.at(&Owner::Ending(ending.clone())).field("fields").and_then(|all| all.field(field))
            }
            Owner::Variant { ending, field, at } => {
                let field = Owner::EndingField { ending: ending.clone(), field: field.clone() };
                self.at(&field).list().get_mut(*at)
            }
            Owner::Person(id) => self.field("people").and_then(|all| all.field(id)),
            other => panic!("not drawn: {other:?}"),
        };
        found.unwrap_or_else(|| panic!("{owner:?}"))
    }

    fn with_id(&mut self, list: &str, id: &str) -> Option<&mut Self> {
        let has = |one: &mut Self| one.field("id").is_some_and(|found| found.quoted() == *id);
        self.field(list)?.list().iter_mut().find_map(|one| has(one).then_some(one))
    }

    /// The messages of a moment's lines.
    pub(super) fn says(&mut self, moment: &str) -> Vec<String> {
        let node = self.at(&Owner::Moment(moment.to_owned()));
        let lines = node.field("lines").expect("lines").list();
        lines.iter_mut().map(|line| line.field("say").expect("said").quoted()).collect()
    }

    /// How often each message is said anywhere.
    fn times_said(&self, say: &str, into: &mut usize) {
        match self {
            Self::Record(_, fields) => {
                for (name, value) in fields {
                    *into += usize::from(
                        ["say", "again"].contains(&name.as_str()) && *value == Self::Leaf(format!("\"{say}\"")),
                    );
                    value.times_said(say, into);
                }
            }
            Self::Parts(_, all) | Self::List(all) => all.iter().for_each(|one| one.times_said(say, into)),
            Self::Map(all) => all.iter().for_each(|(_, one)| one.times_said(say, into)),
            Self::Leaf(_) => {}
        }
    }

    /// Whether nothing says a message.
    pub(super) fn is_unsaid(&self, say: &str) -> bool {
        let mut times = 0;
        self.times_said(say, &mut times);
        times == 0
    }

    /// Leads all that led to one place to another.
    pub(super) fn lead_on(&mut self, from: &str, to: &str) {
        let (old, new) = (Self::Leaf(format!("\"{from}\"")), Self::Leaf(format!("\"{to}\"")));
        match self {
            Self::Record(_, fields) => {
                for (name, value) in fields {
                    if ["goto", "start"].contains(&name.as_str()) && *value == old {
                        *value = new.clone();
                    }
                    value.lead_on(from, to);
                }
            }
            Self::Parts(_, all) | Self::List(all) => all.iter_mut().for_each(|one| one.lead_on(from, to)),
            Self::Map(all) => all.iter_mut().for_each(|(_, one)| one.lead_on(from, to)),
            Self::Leaf(_) => {}
        }
    }
}

/// The texts of a file of words, each as what is read in it.
pub(super) type PlainWords = BTreeMap<TextKey, String>;

/// What is read in a text.
fn read(pattern: &Pattern<&str>) -> String {
    let element = |element: &PatternElement<&str>| match element {
        PatternElement::TextElement { value } => (*value).to_owned(),
        PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } => {
            (*value).to_owned()
        }
        PatternElement::Placeable { expression } => format!("<{expression:?}>"),
    };
    pattern.elements.iter().map(element).collect()
}

pub(super) fn plain_words(text: &str) -> PlainWords {
    let resource = fluent_syntax::parser::parse(text).unwrap_or_else(|(_, errors)| panic!("{errors:?}\n{text}"));
    let mut all = PlainWords::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let own = message.value.iter().map(|value| (TextKey::message(message.id.name), value));
        let of = |one| TextKey::attribute(message.id.name, one);
        let attributes = message.attributes.iter().map(|one| (of(one.id.name), &one.value));
        for (key, value) in own.chain(attributes) {
            assert!(all.insert(key.clone(), read(value)).is_none(), "{key:?} twice");
        }
    }
    all
}

/// All texts of a scenario.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct PlainScenario {
    pub story: PlainValue,
    pub words: BTreeMap<Language, PlainWords>,
}

impl PlainScenario {
    pub(super) fn of(texts: &ScenarioTexts) -> Self {
        let words = texts.iter().filter_map(|(file, text)| match file {
            ScenarioFile::Words(language) => Some((language.clone(), plain_words(text))),
            ScenarioFile::Story | ScenarioFile::Review => None,
        });
        Self { story: PlainValue::of(&texts[&ScenarioFile::Story]), words: words.collect() }
    }

    /// Takes a message out of every language.
    pub(super) fn forget(&mut self, message: &str) {
        self.words.values_mut().for_each(|words| words.retain(|key, _| key.message != message));
    }

    /// Takes an answer's words out of every language.
    pub(super) fn forget_answer(&mut self, main: &str, answer: &str) {
        let parts = ANSWER_PARTS.map(|part| TextKey::attribute(main, format!("{answer}{part}")));
        self.words.values_mut().for_each(|words| words.retain(|key, _| !parts.contains(key)));
    }

    /// Brings the answers' words from one message to another.
    pub(super) fn bring(&mut self, from: &str, to: &str) {
        if from == to {
            return;
        }
        for words in self.words.values_mut() {
            let moved = |(key, text): (TextKey, String)| {
                let message = if key.message == from && key.attribute.is_some() { to.to_owned() } else { key.message };
                (TextKey { message, attribute: key.attribute }, text)
            };
            *words = std::mem::take(words).into_iter().map(moved).collect();
        }
    }
}
