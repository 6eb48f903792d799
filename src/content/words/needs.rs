//! The messages that content needs of its words, or may have.

use super::files::Texts;
use crate::content::written::{RawFact, RawScenario, Scalar};
use crate::locale::{With, Words};
use crate::policy::{Book, Constraint, Operand, Parameter, Test};
use crate::scenario::{Goto, Response, Scenario};
use crate::terms::{FactIx, PersonIx, Value};
use std::collections::{BTreeSet, HashSet};

/// What the id of a hint ends with: before it stands the line that it is about.
pub(crate) const HINT: &str = "-hint";
/// What the attribute of harmful words ends with: before it stands the response that says them.
pub(crate) const HARM: &str = "-harm";
/// What the id of a standing act's words begins with: behind it stands the act.
pub(crate) const STANDING: &str = "standing-";

/// What the id of somebody's name begins with: behind it stands the person.
pub(crate) const PERSON: &str = "person-";

/// The message that names somebody.
pub(crate) fn name_key(scenario: &Scenario, who: PersonIx) -> String {
    scenario.person(who).map_or_else(|| CUSTOMER.to_owned(), |one| format!("{PERSON}{}", one.id))
}

/// The message that names the customer.
const CUSTOMER: &str = "customer";

/// The pieces that a text of harmful words names, which a `|` separates.
pub(crate) fn spans(harm: &str) -> impl Iterator<Item = &str> {
    harm.split('|').map(str::trim).filter(|span| !span.is_empty())
}

/// What a message is in a conversation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum MessagePart {
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
    pub part: MessagePart,
    /// What it belongs to, such as a node or a clause: what is missing there is told together.
    pub group: String,
    /// Of harmful words: the key of the answer that says them.
    pub marks: Option<(String, Option<String>)>,
    /// Of the word for a fact's value: the fact. Where a text shows that, it needs the word.
    pub fact: Option<String>,
}

impl Need {
    pub(crate) fn message(id: impl Into<String>) -> Self {
        let id = id.into();
        Self {
            group: id.clone(),
            id,
            attribute: None,
            optional: false,
            part: MessagePart::Other,
            marks: None,
            fact: None,
        }
    }

    pub(crate) fn attribute(id: impl Into<String>, attribute: impl Into<String>) -> Self {
        Self { attribute: Some(attribute.into()), ..Self::message(id) }
    }

    /// Under which its text stands.
    pub(crate) fn key(&self) -> (String, Option<String>) {
        (self.id.clone(), self.attribute.clone())
    }

    pub(crate) fn optional(self) -> Self {
        Self { optional: true, ..self }
    }

    pub(crate) fn of(self, group: &str) -> Self {
        Self { group: group.to_owned(), ..self }
    }

    pub(crate) fn part(self, part: MessagePart) -> Self {
        Self { part, ..self }
    }

    /// This is the word for a value of a fact, which may be left out where no text shows that.
    fn of_fact(self, fact: &str) -> Self {
        Self { fact: Some(fact.to_owned()), ..self }.optional()
    }

    /// These are harmful words, and this is what says them.
    fn marks(self, said: &Self) -> Self {
        Self { marks: Some(said.key()), ..self }.optional()
    }
}

/// What there may be to tell of a response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ResponsePart {
    /// What is said.
    Text,
    /// The debrief's note on it.
    Note,
    /// What had been better.
    Better,
    /// Which words of it hurt.
    Harm,
}

/// Where the words of a response stand: a message, and which of its attributes. A standing act is written once, whatever node
/// it is done at.
pub(crate) fn response_key(
    scenario: &Scenario, response: &Response, part: ResponsePart,
) -> Option<(String, Option<String>)> {
    let suffix = match part {
        ResponsePart::Text => "",
        ResponsePart::Note => "note",
        ResponsePart::Better => "better",
        ResponsePart::Harm => "harm",
    };
    match response.goto {
        Goto::Back(_) => Some((format!("{STANDING}{}", response.id), (!suffix.is_empty()).then(|| suffix.to_owned()))),
        Goto::Node(_) | Goto::Ending(_) => {
            let main = scenario.node(response.node)?.lines.last()?.say.to_string();
            let dash = if suffix.is_empty() { "" } else { "-" };
            Some((main, Some(format!("{}{dash}{suffix}", response.id))))
        }
    }
}

/// What is told of a response.
pub(crate) fn response_text(
    words: &Words, args: &With, scenario: &Scenario, response: &Response, part: ResponsePart,
) -> Option<String> {
    let (message, attribute) = response_key(scenario, response, part)?;
    words.find(&message, attribute.as_deref(), args)
}

/// A line of the customer's, and what he fears there.
fn said(line: &str, group: &str) -> [Need; 2] {
    let text = Need::message(line).part(MessagePart::Line).of(group);
    [text, Need::message(format!("{line}{HINT}")).optional().of(group)]
}

/// The messages a scenario needs, in the order of its story: what tells of the whole, each node's lines with what may be
/// answered there, then facts, goals, topics and endings. Of `refused` ids, which are none, nothing is needed.
pub(crate) fn scenario_needs(raw: &RawScenario<'_>, refused: &HashSet<&str>) -> Vec<Need> {
    let sound = |id: &&str| !refused.contains(id);
    let mut needs: Vec<Need> = ["title", "summary", "briefing", CUSTOMER].into_iter().map(Need::message).collect();
    needs.extend(raw.people.ids().filter(sound).map(|id| Need::message(format!("{PERSON}{id}"))));
    for (group, node) in &raw.nodes.0 {
        let lines = || node.lines().iter().map(|line| line.say);
        lines().chain(node.again).filter(sound).for_each(|line| needs.extend(said(line, group)));
        let Some(main) = lines().next_back().filter(sound) else { continue };
        let instead = node.instead().map(|(id, _)| id);
        for response in node.responses.ids().chain(instead).filter(sound) {
            let answer = Need::attribute(main, response).part(MessagePart::Response).of(group);
            let note = Need::attribute(main, format!("{response}-note")).of(group);
            let better = Need::attribute(main, format!("{response}-better")).optional().of(group);
            let harm = Need::attribute(main, format!("{response}{HARM}")).marks(&answer).of(group);
            needs.extend([answer, note, better, harm]);
        }
    }
    for (group, raw) in raw.standing.0.iter().filter(|(id, _)| sound(id)) {
        let id = format!("{STANDING}{group}");
        let text = Need::message(&id).part(MessagePart::Response).of(group);
        let note = Need::attribute(&id, "note").of(group);
        let better = Need::attribute(&id, "better").optional().of(group);
        let harm = Need::attribute(&id, "harm").marks(&text).of(group);
        needs.extend([text, note, better, harm]);
        raw.reactions.iter().map(|line| line.say).filter(sound).for_each(|line| needs.extend(said(line, group)));
    }
    for (name, fact) in raw.facts.0.iter().filter(|(name, _)| sound(name)) {
        let id = format!("fact-{name}");
        let of = |choice: String| Need::attribute(&id, choice);
        match fact {
            RawFact::Words(keys) => needs.extend(keys.iter().copied().filter(sound).map(|key| of(key.to_owned()))),
            RawFact::OneOf(choices) => needs.extend(choices.iter().map(|one| match one {
                Scalar::Int(number) => of(number.to_string()).optional(),
                Scalar::Text(_) | Scalar::Flag(_) => of(one.value().to_string()).of_fact(name),
            })),
            RawFact::Money(fen) => needs.extend(fen.iter().map(|fen| of(fen.to_string()).optional())),
        }
        needs.push(Need::message(&id).optional());
    }
    let goals = raw.goals.0.iter().map(|goal| goal.id).filter(sound);
    needs.extend(goals.map(|id| Need::message(format!("goal-{id}"))));
    needs.extend(raw.topics.iter().copied().filter(sound).map(|id| Need::message(format!("topic-{id}"))));
    for group in raw.endings.ids().filter(sound) {
        let id = format!("ending-{group}");
        needs.push(Need::message(&id));
        let read = raw.endings.0.iter().filter(|(ending, _)| *ending == group);
        for (field, variants) in read.flat_map(|(_, ending)| &ending.fields.0) {
            let label = Need::attribute(&id, *field).part(MessagePart::Response);
            let says = variants.iter().map(|one| Need::attribute(&id, one.say).part(MessagePart::Line));
            needs.extend(
                [label].into_iter().chain(says).filter(|need| need.attribute.as_deref().is_some_and(|id| sound(&id))),
            );
        }
    }
    once_each(needs)
}

/// What the texts of a language lack of what is needed, in the order of the story.
pub(crate) fn missing<'n>(here: &Texts, needs: &'n [Need]) -> Vec<&'n Need> {
    // a fact's value is shown by its word, where any text shows it
    let shown: BTreeSet<&str> = here.values().flat_map(|text| &text.shown).map(String::as_str).collect();
    let is_shown = |need: &Need| need.fact.as_deref().is_some_and(|fact| shown.contains(fact));
    let needed = |need: &Need| !need.optional || is_shown(need);
    needs.iter().filter(|need| needed(need) && !here.contains_key(&need.key())).collect()
}

/// The messages a book needs, in its order. Of `refused` ids, which are none, nothing is needed.
pub(crate) fn book_needs(book: &Book, refused: &HashSet<&str>) -> Vec<Need> {
    let named = |prefix: &str, ids: &mut dyn Iterator<Item = &str>| {
        let sound = ids.filter(|id| !refused.contains(id));
        sound.map(|id| Need::message(format!("{prefix}{id}"))).collect::<Vec<_>>()
    };
    let mut needs = vec![Need::message("title")];
    needs.extend(named("competency-", &mut book.competencies.iter()));
    needs.extend(named("parameter-", &mut book.parameter_names.iter()));
    needs.extend(named("activity-", &mut book.activity_names.iter()));
    needs.extend(named("document-", &mut book.clauses.as_slice().iter().map(|clause| &*clause.source.document)));
    needs.extend(handbook_needs(book));
    for clause in book.clause_names.iter().filter(|id| !refused.contains(id)) {
        needs.push(Need::message(clause));
        needs.extend(["name", "reason", "example"].map(|part| Need::attribute(clause, part)));
    }
    once_each(needs)
}

/// Each where it is needed first.
fn once_each(needs: Vec<Need>) -> Vec<Need> {
    let mut known = BTreeSet::new();
    needs.into_iter().filter(|need| known.insert(need.clone())).collect()
}

/// The messages that the plain words of a book's rules and parameters need.
fn handbook_needs(book: &Book) -> Vec<Need> {
    let mut needs = Vec::new();
    let fact = |ix: FactIx| format!("fact-{}", book.facts.name(ix));
    for parameter in &book.parameters {
        if let Parameter::ByFact { fact: ix, values, .. } = parameter {
            needs.extend(values.iter().map(|(value, _)| Need::attribute(fact(*ix), value.to_string())));
        }
    }
    for test in book.clauses.as_slice().iter().flat_map(|clause| tests(&clause.constraint)) {
        test.each_leaf(&mut |operand| match operand {
            Operand::Field(ix, _) | Operand::Total(ix) => {
                needs.push(Need::message(format!("field-{}", book.fields.name(*ix))));
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
