//! The messages that content needs of its words, or may have.

use super::WordsFile;
use crate::policy::{Book, Constraint, Operand, Parameter, Test};
use crate::scenario::{FactKind, Scenario};
use crate::terms::{FactIx, Value};
use std::collections::BTreeSet;

/// What a message is in a conversation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Part {
    /// What the customer says.
    Line,
    /// What the learner may answer.
    Response,
    /// Neither, or read without haste.
    Other,
}

/// A message the content needs, or may have.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Need {
    pub id: String,
    pub attribute: Option<String>,
    pub optional: bool,
    pub part: Part,
}

impl Need {
    pub(crate) fn message(id: impl Into<String>) -> Self {
        Self { id: id.into(), attribute: None, optional: false, part: Part::Other }
    }

    pub(crate) fn attribute(id: impl Into<String>, attribute: impl Into<String>) -> Self {
        Self { attribute: Some(attribute.into()), ..Self::message(id) }
    }

    pub(crate) fn optional(self) -> Self {
        Self { optional: true, ..self }
    }

    pub(crate) fn part(self, part: Part) -> Self {
        Self { part, ..self }
    }
}

/// The messages a scenario needs.
pub(crate) fn scenario_needs(scenario: &Scenario) -> BTreeSet<Need> {
    let mut needs: BTreeSet<Need> =
        ["title", "summary", "briefing", "customer"].into_iter().map(Need::message).collect();
    for node in &scenario.nodes {
        needs.extend(node.lines.iter().map(|line| Need::message(&*line.say).part(Part::Line)));
        let Some(main) = node.lines.last() else { continue };
        for response in node.responses.iter().filter_map(|ix| scenario.response(*ix)) {
            needs.insert(Need::attribute(&*main.say, &*response.id).part(Part::Response));
            needs.insert(Need::attribute(&*main.say, format!("{}-note", response.id)));
            needs.insert(Need::attribute(&*main.say, format!("{}-better", response.id)).optional());
        }
    }
    for fact in &scenario.facts {
        let id = format!("fact-{}", fact.id);
        for choice in &fact.choices {
            let need = Need::attribute(&id, choice.to_string());
            needs.insert(if fact.kind == FactKind::Words { need } else { need.optional() });
        }
        needs.insert(Need::message(&id).optional());
    }
    needs.extend(scenario.goals.iter().map(|goal| Need::message(format!("goal-{}", goal.id))));
    needs.extend(scenario.endings.iter().map(|ending| Need::message(format!("ending-{}", ending.id))));
    needs
}

/// The messages a book needs.
pub(crate) fn book_needs(book: &Book) -> BTreeSet<Need> {
    let mut needs = BTreeSet::from([Need::message("title")]);
    needs.extend(book.competencies.iter().map(|id| Need::message(format!("competency-{id}"))));
    needs.extend(book.parameter_names.iter().map(|id| Need::message(format!("parameter-{id}"))));
    needs.extend(book.activity_names.iter().map(|id| Need::message(format!("activity-{id}"))));
    needs.extend(book.clauses.iter().map(|clause| Need::message(format!("document-{}", clause.source.document))));
    needs.extend(handbook_needs(book));
    for clause in book.clause_names.iter() {
        needs.insert(Need::message(clause));
        needs.extend(["name", "reason", "example"].map(|part| Need::attribute(clause, part)));
    }
    needs
}

/// The messages that the plain words of a book's rules and parameters need.
fn handbook_needs(book: &Book) -> Vec<Need> {
    let mut needs = Vec::new();
    let fact = |ix: FactIx| format!("fact-{}", book.facts.name(ix.at()));
    for parameter in &book.parameters {
        if let Parameter::ByFact { fact: ix, values, .. } = parameter {
            needs.extend(values.iter().map(|(value, _)| Need::attribute(fact(*ix), value.to_string())));
        }
    }
    for test in book.clauses.iter().flat_map(|clause| tests(&clause.constraint)) {
        test.each_leaf(&mut |operand| match operand {
            Operand::Field(ix, _) | Operand::Total(ix) => {
                needs.push(Need::message(format!("field-{}", book.fields.name(ix.at()))));
            }
            Operand::Fact(ix) => needs.push(Need::message(fact(*ix))),
            _ => {}
        });
        compared(test, &mut |left, right| {
            for (side, other) in [(left, right), (right, left)] {
                if let (Some(ix), Operand::Value(Value::Text(text))) = (fact_of(side), other) {
                    needs.push(Need::attribute(fact(ix), &**text));
                }
            }
        });
    }
    // a fact may have a name of its own wherever its values have words
    let named: Vec<_> = needs.iter().filter(|need| need.attribute.is_some()).map(|need| need.id.clone()).collect();
    needs.extend(named.into_iter().map(|id| Need::message(id).optional()));
    let told = ["title", "note"].into_iter().chain(CONSEQUENCES);
    needs.extend(told.map(|part| Need::message(format!("consequences-{part}")).optional()));
    let counted = |activity: &str| Need::attribute(format!("activity-{activity}"), "description").optional();
    needs.extend(book.activity_names.iter().map(counted));
    needs.extend(book.fields.iter().map(|field| Need::message(format!("field-{field}")).optional()));
    needs
}

/// The data conditions of a constraint.
pub(crate) fn tests(constraint: &Constraint) -> impl Iterator<Item = &Test> {
    constraint.triggers().filter_map(|trigger| trigger.test.as_ref())
}

/// The fact whose words an operand's values share: itself, or the one that stands in for the field of its name.
pub(crate) const fn fact_of(operand: &Operand) -> Option<FactIx> {
    match operand {
        Operand::Fact(ix) | Operand::Field(_, Some(ix)) => Some(*ix),
        _ => None,
    }
}

/// Both sides of every comparison.
fn compared(test: &Test, see: &mut impl FnMut(&Operand, &Operand)) {
    match test {
        Test::MoreThan(left, right) | Test::LessThan(left, right) | Test::Equal(left, right) => see(left, right),
        Test::Present(_) => {}
        Test::Not(test) => compared(test, see),
        Test::All(tests) | Test::Any(tests) => tests.iter().for_each(|test| compared(test, see)),
    }
}

/// The scale, mildest first; its words are `consequences-…`. A book without them has none.
pub(crate) const CONSEQUENCES: [&str; 8] =
    ["talk", "criticism", "retraining", "awards", "warning", "fine", "demotion", "dismissal"];

/// What the source language has, for subjects whose needs no content lists (the program's own words).
pub(crate) fn needs_of_source(files: &[WordsFile]) -> BTreeSet<Need> {
    let source = files.iter().find(|one| one.language.is_source());
    let keys = source.map(WordsFile::texts).unwrap_or_default().into_keys();
    keys.map(|(id, attribute)| Need { attribute, ..Need::message(id) }).collect()
}
