//! A book as people read it: each clause with its words, and its constraint said in plain words of the language.

use super::diagnostic::did_you_mean;
use super::library::chain;
use super::words::{Need, WordsFile};
use crate::locale::{Args, Formats, Language, Words};
use crate::policy::{
    Basis, Book, BoundActor, Clause, Constraint, FieldKind, Force, Operand, Parameter, Severity, Test, Trigger, Window,
};
use crate::terms::{FactIx, ParameterIx, Value};
use serde::Serialize;
use std::sync::Arc;

/// A book with its words.
#[derive(Clone, Debug)]
pub struct Handbook {
    /// The book.
    pub book: Arc<Book>,
    words: Vec<WordsFile>,
}

/// A clause as people read it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Page {
    /// The book's id.
    pub book: Box<str>,
    /// The clause's id.
    pub id: Box<str>,
    /// Its label.
    pub label: String,
    /// What it asks.
    pub asks: String,
    /// Why it is there.
    pub reason: String,
    /// What keeps or breaks it.
    pub example: String,
    /// Title of the document it comes from, and the place in it.
    pub source: String,
    /// Whom it binds.
    pub actor: BoundActor,
    /// How strongly the source asks.
    pub force: Force,
    /// What it rests on.
    pub basis: Basis,
    /// What a breach weighs.
    pub severity: Severity,
    /// The competency's id.
    pub competency: Box<str>,
    /// The competency's label.
    pub competency_label: String,
    /// The template's name in the literature.
    pub template: &'static str,
    /// The constraint in plain words.
    pub rule: String,
    /// The parameters the constraint reads.
    pub parameters: Vec<Figure>,
}

/// A parameter as people read it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Figure {
    /// The parameter's id.
    pub id: Box<str>,
    /// Its label.
    pub label: String,
    /// What it holds.
    pub kind: FieldKind,
    /// What it is worth: one case, or one for each value of a fact and the last for all others.
    pub cases: Vec<Case>,
}

/// What a parameter is worth in a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Case {
    /// The fact it depends on, with the value it has here; none where nothing else is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fact: Option<(Box<str>, Value)>,
    /// The worth; money is fen.
    pub value: Value,
    /// The case in words.
    pub text: String,
}

impl Handbook {
    pub(super) const fn new(book: Arc<Book>, words: Vec<WordsFile>) -> Self {
        Self { book, words }
    }

    /// Every clause in the book's order; `app` are the program's own words in the language.
    #[must_use]
    pub fn pages(&self, language: &Language, app: &Words) -> Vec<Page> {
        let plain = Plain::new(self, language, app);
        self.book.clauses.iter().map(|clause| plain.page(clause)).collect()
    }

    /// The likeliest clause meant by an id that isn't one.
    #[must_use]
    pub fn nearest(&self, id: &str) -> Option<&str> {
        did_you_mean(id, self.book.clause_names.iter())
    }
}

/// The messages that the plain words of a book's rules and parameters need.
pub(super) fn needs(book: &Book) -> Vec<Need> {
    let mut needs = Vec::new();
    let fact = |ix: FactIx| format!("fact-{}", book.facts.name(ix.at()));
    for parameter in &book.parameters {
        if let Parameter::ByFact { fact: ix, values, .. } = parameter {
            needs.extend(values.iter().map(|(value, _)| Need::attribute(fact(*ix), value.to_string())));
        }
    }
    for test in book.clauses.iter().flat_map(|clause| tests(&clause.constraint)) {
        visit(test, &mut |operand| match operand {
            Operand::Field(ix, _) | Operand::Total(ix) => {
                needs.push(Need::message(format!("field-{}", book.fields.name(ix.at()))));
            }
            Operand::Fact(ix) => needs.push(Need::message(fact(*ix))),
            _ => {}
        });
        compared(test, &mut |left, right| {
            if let (Operand::Fact(ix), Operand::Value(Value::Text(text)))
            | (Operand::Value(Value::Text(text)), Operand::Fact(ix)) = (left, right)
            {
                needs.push(Need::attribute(fact(*ix), &**text));
            }
        });
    }
    // a fact may have a name of its own wherever its values have words
    let named: Vec<_> = needs.iter().filter(|need| need.attribute.is_some()).map(|need| need.id.clone()).collect();
    needs.extend(named.into_iter().map(|id| Need::message(id).optional()));
    needs
}

/// The data conditions of a constraint.
fn tests(constraint: &Constraint) -> impl Iterator<Item = &Test> {
    let (activation, target) = constraint.triggers();
    [Some(activation), target].into_iter().flatten().filter_map(|trigger| trigger.test.as_ref())
}

/// Every operand of a condition, in the order written.
fn visit(test: &Test, see: &mut impl FnMut(&Operand)) {
    match test {
        Test::MoreThan(left, right) | Test::LessThan(left, right) | Test::Equal(left, right) => {
            visit_operand(left, see);
            visit_operand(right, see);
        }
        Test::Present(operand) => visit_operand(operand, see),
        Test::Not(test) => visit(test, see),
        Test::All(tests) | Test::Any(tests) => tests.iter().for_each(|test| visit(test, see)),
    }
}

fn visit_operand(operand: &Operand, see: &mut impl FnMut(&Operand)) {
    see(operand);
    if let Operand::Plus(left, right) | Operand::Minus(left, right) = operand {
        visit_operand(left, see);
        visit_operand(right, see);
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

/// Says a book's rules in a language.
struct Plain<'h> {
    book: &'h Book,
    words: Words,
    app: &'h Words,
    formats: Formats,
    /// What the clauses' texts ask for: the parameters that are the same for everybody.
    args: Args,
}

impl<'h> Plain<'h> {
    fn new(handbook: &'h Handbook, language: &Language, app: &'h Words) -> Self {
        let book = &*handbook.book;
        let formats = Formats::new(language, app.clone());
        let words = chain(&handbook.words, language);
        let mut plain = Self { book, words, app, formats, args: Args::new() };
        for (name, parameter) in book.parameter_names.iter().zip(&book.parameters) {
            if let Parameter::Fixed(value, kind) = parameter {
                plain.args.set(name.to_owned(), plain.shown(value, Some(*kind)));
            }
        }
        plain
    }

    fn page(&self, clause: &Clause) -> Page {
        let part = |name: &str| self.words.find(&clause.id, Some(name), &self.args).unwrap_or_default();
        let competency = self.book.competencies.name(clause.competency.at());
        let document = self.word("document", &clause.source.document);
        Page {
            book: self.book.id.clone(),
            id: clause.id.clone(),
            label: self.words.find(&clause.id, Some("name"), &self.args).unwrap_or_else(|| clause.id.to_string()),
            asks: self.words.text(&clause.id, &self.args),
            reason: part("reason"),
            example: part("example"),
            source: format!("{document} {}", clause.source.article),
            actor: clause.actor,
            force: clause.force,
            basis: clause.basis,
            severity: clause.severity,
            competency: competency.into(),
            competency_label: self.word("competency", competency),
            template: clause.constraint.template(),
            rule: self.rule(&clause.constraint),
            parameters: self.parameters(&clause.constraint),
        }
    }

    fn parameters(&self, constraint: &Constraint) -> Vec<Figure> {
        let mut read: Vec<ParameterIx> = Vec::new();
        for test in tests(constraint) {
            visit(test, &mut |operand| match operand {
                Operand::Parameter(ix) if !read.contains(ix) => read.push(*ix),
                _ => {}
            });
        }
        read.into_iter().filter_map(|ix| self.figure(ix)).collect()
    }

    fn figure(&self, ix: ParameterIx) -> Option<Figure> {
        let id = self.book.parameter_names.name(ix.at());
        let parameter = self.book.parameters.get(ix.at())?;
        let shown = |value: &Value| self.shown(value, Some(parameter.kind()));
        let cases = match parameter {
            Parameter::Fixed(value, _) => vec![Case { fact: None, value: value.clone(), text: shown(value) }],
            Parameter::ByFact { fact, values, otherwise, .. } => {
                let each = values.iter().map(|(is, value)| {
                    let text = self.say("figure-where", [("who", self.fact_value(*fact, is)), ("value", shown(value))]);
                    let fact = self.book.facts.name(fact.at()).into();
                    Case { fact: Some((fact, is.clone())), value: value.clone(), text }
                });
                let text = self.say("figure-otherwise", [("value", shown(otherwise))]);
                each.chain([Case { fact: None, value: otherwise.clone(), text }]).collect()
            }
        };
        Some(Figure { id: id.into(), label: self.word("parameter", id), kind: parameter.kind(), cases })
    }

    /// The constraint, whatever its template: a new one needs its message here.
    fn rule(&self, constraint: &Constraint) -> String {
        let mut args = Args::new();
        let windowed = |within: &Option<Window>, without: &'static str, with: &'static str| {
            if within.is_some() { (with, *within) } else { (without, None) }
        };
        let (message, within) = match constraint {
            Constraint::Existence { times, .. } => {
                args.set("times", *times);
                ("rule-existence", None)
            }
            Constraint::Absence { times, .. } => {
                args.set("most", times.saturating_sub(1));
                ("rule-absence", None)
            }
            Constraint::Init { .. } => ("rule-init", None),
            Constraint::End { .. } => ("rule-end", None),
            Constraint::Response { within, .. } => windowed(within, "rule-response", "rule-response-within"),
            Constraint::ChainResponse { .. } => ("rule-chain-response", None),
            Constraint::Precedence { within, .. } => windowed(within, "rule-precedence", "rule-precedence-within"),
            Constraint::AlternatePrecedence { within, .. } => {
                windowed(within, "rule-alternate-precedence", "rule-alternate-precedence-within")
            }
        };
        let (what, target) = constraint.triggers();
        args.set("what", self.trigger(what));
        if let Some(target) = target {
            args.set("target", self.trigger(target));
        }
        if let Some(window) = within {
            args.set("window", self.window(window));
        }
        self.app.text(message, &args)
    }

    fn window(&self, window: Window) -> String {
        let (message, count) = match window {
            Window::Turns(n) => ("window-turns", u32::from(n)),
            Window::Minutes(n) if n > 0 && n % 60 == 0 => ("window-hours", n / 60),
            Window::Minutes(n) => ("window-minutes", n),
            Window::WorkingDays(n) => ("window-working-days", u32::from(n)),
        };
        let mut args = Args::new();
        args.set("count", count);
        self.app.text(message, &args)
    }

    fn trigger(&self, trigger: &Trigger) -> String {
        let each = trigger.activities.iter().map(|activity| {
            let activity = self.word("activity", self.book.activity_names.name(activity.at()));
            self.say("rule-deed", [("activity", activity)])
        });
        let deeds = self.joined(each.collect(), "rule-or-more", "rule-or");
        match &trigger.test {
            None => deeds,
            Some(test) => self.say("rule-deed-where", [("deed", deeds), ("condition", self.test(test))]),
        }
    }

    fn test(&self, test: &Test) -> String {
        match test {
            Test::MoreThan(left, right) => self.comparison("condition-more-than", left, right),
            Test::LessThan(left, right) => self.comparison("condition-less-than", left, right),
            Test::Equal(left, right) => self.comparison("condition-equal", left, right),
            Test::Present(operand) => self.say("condition-present", [("what", self.operand(operand, None, None))]),
            Test::Not(test) => match &**test {
                Test::Equal(left, right) => self.comparison("condition-unequal", left, right),
                Test::Present(operand) => self.say("condition-missing", [("what", self.operand(operand, None, None))]),
                test => self.say("condition-not", [("condition", self.test(test))]),
            },
            Test::All(tests) => self.all(tests, "condition-and"),
            Test::Any(tests) => self.all(tests, "condition-or"),
        }
    }

    fn all(&self, tests: &[Test], joiner: &str) -> String {
        let one = |test: &Test| match test {
            Test::All(inner) | Test::Any(inner) if inner.len() > 1 => {
                self.say("condition-group", [("condition", self.test(test))])
            }
            _ => self.test(test),
        };
        self.joined(tests.iter().map(one).collect(), joiner, joiner)
    }

    fn comparison(&self, message: &str, left: &Operand, right: &Operand) -> String {
        let kind = self.kind(left).or_else(|| self.kind(right));
        let (left_fact, right_fact) = (fact_of(left), fact_of(right));
        let (left, right) = (self.operand(left, kind, right_fact), self.operand(right, kind, left_fact));
        self.say(message, [("left", left), ("right", right)])
    }

    /// An operand; `kind` and `fact` are what the other side of the comparison is.
    fn operand(&self, operand: &Operand, kind: Option<FieldKind>, fact: Option<FactIx>) -> String {
        let both = |message: &str, left: &Operand, right: &Operand| {
            self.say(message, [("left", self.operand(left, kind, fact)), ("right", self.operand(right, kind, fact))])
        };
        match operand {
            Operand::Value(value) => match (fact, value) {
                (Some(fact), Value::Text(_)) => self.fact_value(fact, value),
                _ => self.shown(value, kind),
            },
            Operand::Field(ix, _) => self.word("field", self.book.fields.name(ix.at())),
            Operand::Fact(ix) => self.word("fact", self.book.facts.name(ix.at())),
            Operand::Parameter(ix) => self.word("parameter", self.book.parameter_names.name(ix.at())),
            Operand::Total(ix) => {
                self.say("operand-total", [("field", self.word("field", self.book.fields.name(ix.at())))])
            }
            Operand::Plus(left, right) => both("operand-plus", left, right),
            Operand::Minus(left, right) => both("operand-minus", left, right),
        }
    }

    /// What an operand holds, where the book says so.
    fn kind(&self, operand: &Operand) -> Option<FieldKind> {
        match operand {
            Operand::Parameter(ix) => self.book.parameters.get(ix.at()).map(Parameter::kind),
            Operand::Field(field, _) | Operand::Total(field) => {
                let mut fields = self.book.activities.iter().flat_map(|activity| &activity.fields);
                fields.find(|(ix, _)| ix == field).map(|(_, kind)| *kind)
            }
            Operand::Plus(left, right) | Operand::Minus(left, right) => self.kind(left).or_else(|| self.kind(right)),
            Operand::Value(_) | Operand::Fact(_) => None,
        }
    }

    fn fact_value(&self, fact: FactIx, value: &Value) -> String {
        let id = format!("fact-{}", self.book.facts.name(fact.at()));
        self.words.find(&id, Some(&value.to_string()), &self.args).unwrap_or_else(|| value.to_string())
    }

    fn shown(&self, value: &Value, kind: Option<FieldKind>) -> String {
        match value {
            Value::Int(fen) if kind == Some(FieldKind::Money) => self.formats.money(*fen),
            Value::Int(number) => self.formats.number(*number),
            other => other.to_string(),
        }
    }

    /// What the book's words call something; its id where they have none.
    fn word(&self, what: &str, id: &str) -> String {
        self.words.find(&format!("{what}-{id}"), None, &self.args).unwrap_or_else(|| id.to_owned())
    }

    /// A message of the program's own.
    fn say<const N: usize>(&self, message: &str, with: [(&'static str, String); N]) -> String {
        self.app.text(message, &with.into_iter().collect())
    }

    /// A list in words; `last` joins what stands last.
    fn joined(&self, list: Vec<String>, more: &str, last: &str) -> String {
        let count = list.len();
        let each = list.into_iter().enumerate();
        let joined = each.reduce(|(_, left), (at, right)| {
            let message = if at + 1 == count { last } else { more };
            (at, self.say(message, [("left", left), ("right", right)]))
        });
        joined.map(|(_, text)| text).unwrap_or_default()
    }
}

const fn fact_of(operand: &Operand) -> Option<FactIx> {
    match operand {
        Operand::Fact(ix) => Some(*ix),
        _ => None,
    }
}
