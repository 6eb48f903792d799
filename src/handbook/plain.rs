//! Says a book's clauses and their constraints in plain words of a language.

use super::page::{ClauseDeed, Figure, Page, Worth};
use crate::content::BookPack;
use crate::content::words::{fact_of, tests};
use crate::locale::{Formats, Language, With, Words};
use crate::policy::{
    Book, Bound, Clause, Constraint, Family, FieldKind, Operand, Over, Parameter, Scoring, Test, Trigger, Unit, Window,
};
use crate::terms::{ActivityIx, Actor, FactIx, ParameterIx, Value};

/// Whether a scenario can have somebody earn a clause: it is earned, and staff can do what it asks for.
pub(super) fn is_earnable(book: &Book, clause: &Clause) -> bool {
    let can = |ix: &ActivityIx| book.activities.at(*ix).actor.allows(Actor::Staff);
    clause.constraint.scoring() == Scoring::Earned
        && clause.actor.can_be_learner()
        && clause.constraint.counted().flat_map(|one| &one.activities).any(can)
}

/// Says a book's rules in a language.
pub(super) struct Plain<'h> {
    pub(super) book: &'h Book,
    pub(super) words: Words,
    app: &'h Words,
    formats: Formats,
    /// What the clauses' texts ask for.
    pub(super) args: With,
}

impl<'h> Plain<'h> {
    pub(super) fn new(pack: &'h BookPack, language: &Language, app: &'h Words) -> Self {
        let book = &*pack.book;
        let formats = Formats::new(language, app.clone());
        let words = pack.words(language);
        let mut plain = Self { book, words, app, formats, args: With::new() };
        for (name, value, kind) in book.figures() {
            plain.args.set(name, plain.shown(value, Some(kind)));
        }
        plain
    }

    pub(super) fn page(&self, clause: &Clause) -> Page {
        let part = |name: &str| self.words.find(&clause.id, Some(name), &self.args).unwrap_or_default();
        let competency = self.book.competencies.name(clause.competency);
        let document = self.word("document", &clause.source.document);
        let [triggers, deeds] = self.sides(&clause.constraint);
        Page {
            book: self.book.id.clone(),
            id: clause.id.clone(),
            label: self.label(clause),
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
            template: clause.constraint.template.name(),
            rule: self.rule(&clause.constraint),
            scoring: clause.constraint.scoring(),
            is_earnable: is_earnable(self.book, clause),
            activities: self.meanings(&clause.constraint),
            triggers,
            deeds,
            parameters: self.parameters(&clause.constraint),
        }
    }

    pub(super) fn label(&self, clause: &Clause) -> String {
        self.words.find(&clause.id, Some("name"), &self.args).unwrap_or_else(|| clause.id.to_string())
    }

    fn parameters(&self, constraint: &Constraint) -> Vec<Figure> {
        self.read(constraint).into_iter().map(|ix| self.figure(ix)).collect()
    }

    /// What brings a constraint up, and what it then looks at. What is only counted, or stands first or last, is brought up by nothing.
    fn sides(&self, constraint: &Constraint) -> [Vec<ClauseDeed>; 2] {
        let part = |ix: &ActivityIx| {
            let id = self.book.activity_names.name(*ix);
            ClauseDeed { id: id.into(), label: self.word("activity", id), actor: self.book.activities.at(*ix).actor }
        };
        let parts = |trigger: &Trigger| trigger.activities.iter().map(part).collect::<Vec<_>>();
        match (constraint.template.relates(), &constraint.target) {
            (true, Some(target)) => [parts(&constraint.activation), parts(target)],
            _ => [Vec::new(), constraint.counted().flat_map(parts).collect()],
        }
    }

    /// The parameters a constraint reads, each once.
    pub(super) fn read(&self, constraint: &Constraint) -> Vec<ParameterIx> {
        let mut read: Vec<ParameterIx> = Vec::new();
        for test in tests(constraint) {
            test.each_leaf(&mut |operand| match operand {
                Operand::Parameter(ix) if !read.contains(ix) => read.push(*ix),
                _ => {}
            });
        }
        read
    }

    pub(super) fn figure(&self, ix: ParameterIx) -> Figure {
        let id = self.book.parameter_names.name(ix);
        let parameter = self.book.parameters.at(ix);
        let shown = |value: &Value| self.shown(value, Some(parameter.kind()));
        let cases = match parameter {
            Parameter::Fixed(value, _) => vec![Worth { fact: None, value: value.clone(), text: shown(value) }],
            Parameter::ByFact { fact, values, otherwise, .. } => {
                let each = values.iter().map(|(is, value)| {
                    let text = self.say("figure-where", [("who", self.fact_value(*fact, is)), ("value", shown(value))]);
                    let fact = self.book.facts.name(*fact).into();
                    Worth { fact: Some((fact, is.clone())), value: value.clone(), text }
                });
                let text = self.say("figure-otherwise", [("value", shown(otherwise))]);
                each.chain([Worth { fact: None, value: otherwise.clone(), text }]).collect()
            }
        };
        Figure { id: id.into(), label: self.word("parameter", id), kind: parameter.kind(), cases }
    }

    /// The constraint in words: the message `rule-` with the template's name, and what bounds it.
    fn rule(&self, constraint: &Constraint) -> String {
        let mut args = With::new();
        match constraint.template.family() {
            Family::Counting(Bound::AtLeast(times) | Bound::Exactly(times)) => args.set("times", times),
            Family::Counting(Bound::Below(times)) => args.set("most", times.saturating_sub(1)),
            Family::Position(_) | Family::Choice { .. } | Family::Relation(_) => {}
        }
        args.set("what", self.trigger(&constraint.activation));
        if let Some(target) = &constraint.target {
            args.set("target", self.trigger(target));
        }
        let window = constraint.window.map(|window| self.window(window));
        if let Some(window) = &window {
            args.set("window", window.clone());
        }
        let (message, within) = constraint.template.message();
        let woven = within.filter(|_| constraint.window.is_some_and(|window| window.from == 0));
        let mut rule = self.app.text(woven.unwrap_or(message), &args);
        if let Some(window) = window.filter(|_| woven.is_none()) {
            let rules_out = constraint.template.legs().iter().any(|leg| leg.negated);
            let message = if rules_out { "rule-forbidden-windowed" } else { "rule-windowed" };
            rule = self.say(message, [("rule", rule), ("window", window)]);
        }
        match constraint.over {
            Over::Staff => {}
            Over::Customer => rule = self.say("rule-over-customer", [("rule", rule)]),
            Over::All => rule = self.say("rule-over-all", [("rule", rule)]),
        }
        let target = constraint
            .target
            .as_ref()
            .filter(|target| constraint.template.counts_together() && self.one_deed(&constraint.activation, target));
        match target {
            Some(_) => self.say("rule-together", [("rule", rule)]),
            None => rule,
        }
    }

    /// Whether somebody can do both in one deed, whatever of the target is done.
    fn one_deed(&self, activation: &Trigger, target: &Trigger) -> bool {
        [Actor::Customer, Actor::Staff].into_iter().any(|actor| {
            let can = |ix: &ActivityIx| self.book.activities.at(*ix).actor.allows(actor);
            activation.activities.iter().any(can) && target.activities.iter().all(can)
        })
    }

    fn window(&self, window: Window) -> String {
        let [up_to, from, between] = window_messages(window.unit);
        let message = match (window.from, window.to) {
            (0, _) => up_to,
            (_, None) => from,
            (_, Some(_)) => between,
        };
        let mut args = With::new();
        args.set("from", window.from);
        args.set("count", window.to.unwrap_or(window.from));
        self.app.text(message, &args)
    }

    fn trigger(&self, trigger: &Trigger) -> String {
        let each = trigger.activities.iter().map(|activity| {
            let activity = self.word("activity", self.book.activity_names.name(*activity));
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
            Operand::OfActivation(ix, _) => {
                self.say("operand-activation", [("field", self.word("field", self.book.fields.name(*ix)))])
            }
            Operand::Field(ix, _) => self.word("field", self.book.fields.name(*ix)),
            Operand::Fact(ix) => self.word("fact", self.book.facts.name(*ix)),
            Operand::Parameter(ix) => {
                self.say("operand-parameter", [("name", self.word("parameter", self.book.parameter_names.name(*ix)))])
            }
            Operand::Total(ix) => {
                self.say("operand-total", [("field", self.word("field", self.book.fields.name(*ix)))])
            }
            Operand::Plus(left, right) => both("operand-plus", left, right),
            Operand::Minus(left, right) => both("operand-minus", left, right),
        }
    }

    /// What an operand holds, where the book says so.
    fn kind(&self, operand: &Operand) -> Option<FieldKind> {
        match operand {
            Operand::Parameter(ix) => Some(self.book.parameters.at(*ix).kind()),
            Operand::Field(field, _) | Operand::OfActivation(field, _) | Operand::Total(field) => {
                let mut fields = self.book.activities.as_slice().iter().flat_map(|activity| &activity.fields);
                fields.find(|(ix, _)| ix == field).map(|(_, kind)| *kind)
            }
            Operand::Plus(left, right) | Operand::Minus(left, right) => self.kind(left).or_else(|| self.kind(right)),
            Operand::Value(_) | Operand::Fact(_) => None,
        }
    }

    fn fact_value(&self, fact: FactIx, value: &Value) -> String {
        let id = format!("fact-{}", self.book.facts.name(fact));
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
    pub(super) fn word(&self, what: &str, id: &str) -> String {
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

/// The messages that say a window with an upper bound, with a lower one, with both.
const fn window_messages(unit: Unit) -> [&'static str; 3] {
    match unit {
        Unit::Turns => ["window-turns", "window-turns-from", "window-turns-between"],
        Unit::Seconds => ["window-seconds", "window-seconds-from", "window-seconds-between"],
        Unit::Minutes => ["window-minutes", "window-minutes-from", "window-minutes-between"],
        Unit::Hours => ["window-hours", "window-hours-from", "window-hours-between"],
        Unit::Days => ["window-days", "window-days-from", "window-days-between"],
        Unit::WorkingDays => ["window-working-days", "window-working-days-from", "window-working-days-between"],
    }
}
