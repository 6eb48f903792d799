//! The names of a scenario: its facts with what they may be, its topics, moments, people and so on.

use super::super::edit::{
    ScenarioFile, ScenarioTexts, TextKey, answers, entries, listed, main_message, moments, number_of, steps,
};
use super::super::opened;
use super::Called;
use crate::attempt::Named as _;
use crate::content::syntax::{Kind, RonTree, RonValue};
use crate::locale::{Formats, Words};
use crate::scenario::{FactKind, TEMPERAMENT, Temperament};
use crate::terms::Value;
use std::collections::BTreeMap;

/// A fact, with what it may be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FactName {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub label: String,
    /// What it may be.
    pub kind: FactKind,
    /// What it is drawn from, each with its words.
    pub choices: Vec<(Value, String)>,
}

/// A step of a compound answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepName {
    /// Its id.
    pub id: String,
    /// What is asked there.
    pub label: String,
    /// What can be picked there.
    pub picks: Vec<Called>,
}

/// What a scenario calls things.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StoryNames {
    /// What is drawn at the start.
    pub facts: Vec<FactName>,
    /// What words may bring up and take for granted.
    pub topics: Vec<Called>,
    /// The moments, each with its number and its first words.
    pub moments: Vec<Called>,
    /// The endings.
    pub endings: Vec<Called>,
    /// Who there is beside the customer.
    pub people: Vec<Called>,
    /// Times of the day that words name.
    pub times: Vec<Called>,
    /// The steps of compound answers.
    pub steps: Vec<StepName>,
    /// What can be done at any moment.
    pub acts: Vec<Called>,
}

/// So many signs of its first words are enough to know something by.
const FIRST: usize = 24;

/// The beginning of a text on one line, what is put in left open.
fn first_words(text: &str) -> String {
    let line = opened(text).replace('*', " ");
    let line = line.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(FIRST) {
        Some((end, _)) => format!("{}…", line.get(..end).unwrap_or_default().trim_end()),
        None => line,
    }
}

/// The words of a scenario, in one language, else in another.
struct Reader<'w> {
    words: [&'w BTreeMap<TextKey, String>; 2],
    app: &'w Words,
    formats: &'w Formats,
}

impl Reader<'_> {
    fn text(&self, key: &TextKey) -> Option<&String> {
        self.words.iter().find_map(|words| words.get(key)).filter(|text| !text.trim().is_empty())
    }

    fn said(&self, key: &TextKey) -> String {
        self.text(key).map_or_else(|| self.app.plain("studio-no-words"), |text| first_words(text))
    }

    fn fact(&self, id: &str, source: RonValue<'_>) -> FactName {
        let message = format!("fact-{id}");
        let kind = match source.name() {
            "Money" => FactKind::Money,
            "Words" => FactKind::Words,
            _ => FactKind::Plain,
        };
        let usual = match id {
            TEMPERAMENT => Some("studio-fact-temperament"),
            "tier" => Some("studio-fact-tier"),
            "amount" => Some("studio-fact-amount"),
            "surname" => Some("studio-fact-surname"),
            _ => None,
        };
        let label = self.text(&TextKey::message(&message)).map(|text| first_words(text));
        let label = label.or_else(|| usual.map(|message| self.app.plain(message)));
        let all = source.items().next().map(|item| item.value);
        let choice = |value: RonValue<'_>| {
            let told = |name: &str| {
                let own = self.text(&TextKey::attribute(&message, name)).map(|text| first_words(text));
                let usual = || {
                    (id == TEMPERAMENT)
                        .then(|| Temperament::called(name))
                        .flatten()
                        .map(|one| self.app.plain(one.message()))
                };
                own.or_else(usual)
            };
            Some(match (value.kind(), value.name()) {
                (Kind::Number, _) => {
                    let number = number_of(value)?;
                    let written = told(&number.to_string());
                    let figure = || {
                        if kind == FactKind::Money { self.formats.money(number) } else { self.formats.number(number) }
                    };
                    (Value::Int(number), written.unwrap_or_else(figure))
                }
                (Kind::Text, text) => (Value::Text(text.into()), told(text).unwrap_or_else(|| text.to_owned())),
                (Kind::Word, word @ ("true" | "false")) => {
                    let plain = if word == "true" { "studio-yes" } else { "studio-no" };
                    (Value::Flag(word == "true"), told(word).unwrap_or_else(|| self.app.plain(plain)))
                }
                _ => return None,
            })
        };
        let choices = all.into_iter().flat_map(RonValue::items).filter_map(|item| choice(item.value)).collect();
        FactName { id: id.to_owned(), label: label.unwrap_or_else(|| id.to_owned()), kind, choices }
    }

    fn step(&self, id: &str, step: RonValue<'_>) -> StepName {
        let pick = |(pick, _): (&str, _)| Called::new(pick, self.said(&TextKey::attribute(id, pick)));
        let picks = entries(step, "of").into_iter().map(pick).collect();
        StepName { id: id.to_owned(), label: self.said(&TextKey::message(id)), picks }
    }
}

impl StoryNames {
    /// Of a scenario, in the words of one language, else of another.
    #[must_use]
    pub fn of(texts: &ScenarioTexts, words: [&BTreeMap<TextKey, String>; 2], app: &Words, formats: &Formats) -> Self {
        let story = texts.get(&ScenarioFile::Story).map_or("", String::as_str);
        let tree = RonTree::read(story);
        let Some(root) = tree.root(story) else { return Self::default() };
        let reader = Reader { words, app, formats };
        let message = |prefix: &str, id: &str| Called::new(id, reader.said(&TextKey::message(format!("{prefix}{id}"))));
        let nodes = moments(root);
        let moment = |(number, (id, node)): (usize, &(&str, RonValue<'_>))| {
            let first = main_message(*node).map_or_else(String::new, |main| reader.said(&TextKey::message(main)));
            Called::new(id, format!("{number} · {first}"))
        };
        let of = |map: &str, prefix: &str| {
            entries(root, map).into_iter().map(|(id, _)| message(prefix, id)).collect::<Vec<_>>()
        };
        let parted = nodes.iter().flat_map(|(_, node)| answers(*node)).flat_map(|(_, answer)| steps(answer));
        let time = |(id, value): (&str, RonValue<'_>)| Called::new(id, value.name().to_owned());
        Self {
            facts: entries(root, "facts").into_iter().map(|(id, source)| reader.fact(id, source)).collect(),
            topics: listed(root, "topics").into_iter().map(|one| message("topic-", one.name())).collect(),
            moments: (1..).zip(&nodes).map(moment).collect(),
            endings: of("endings", "ending-"),
            people: of("people", "person-"),
            times: entries(root, "times").into_iter().map(time).collect(),
            steps: parted.map(|(id, step)| reader.step(id, step)).collect(),
            acts: of("standing", "standing-"),
        }
    }

    /// A fact.
    #[must_use]
    pub fn fact(&self, id: &str) -> Option<&FactName> {
        self.facts.iter().find(|one| one.id == id)
    }
}
