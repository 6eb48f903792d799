//! From a book as written to a book that can be compiled.

use super::IdStyle;
use crate::content::checks;
use crate::content::report::say::{bad_date, bad_id, duplicate_id, out_of_range, unknown_name};
use crate::content::report::{Diagnostic, Problems, SourceFile, help};
use crate::content::written::{
    self, AnyNumber, At, RawAfter, RawBefore, RawBook, RawByFact, RawCalendar, RawClause, RawConstraint, RawCount,
    RawEdge, RawFigure, RawOperand, RawOver, RawPair, RawParameter, RawParts, RawTest, RawWeights, RawWindow,
};
use crate::encounter::STAY_SILENT;
use crate::policy::{
    Activity, Book, Clause, Constraint, FieldKind, Operand, Over, Parameter, Source, Template, Test, Trigger, Unit,
    Weights, Window,
};
use crate::terms::{Calendar, CivilMinute, CompetencyIx, FactIx, FieldIx, Names, ParameterIx, Rows, Value};
use std::sync::Arc;

/// Reads a book. `None` if it has errors.
pub(crate) fn resolve(id: &str, file: &Arc<SourceFile>) -> (Option<Book>, Vec<Diagnostic>) {
    let mut problems = Problems::new(Arc::clone(file));
    let raw = written::book(file, &mut problems);
    let book = raw.map(|raw| of_raw(id, &raw, &mut problems)).filter(|_| !problems.has_errors());
    problems.list.sort_by_key(|one| (one.span.start, one.code));
    (book, problems.list)
}

/// A book of what its file says, as far as it can be told: to be used only where nothing is wrong with it.
pub(crate) fn of_raw(id: &str, raw: &RawBook<'_>, problems: &mut Problems) -> Book {
    Resolver { problems, vocabulary: Vocabulary::default() }.book(id, raw)
}

/// Weights where those of the book are lost, which has been told.
const NO_WEIGHTS: Weights = Weights { critical: 1, major: 1, minor: 1 };

/// Most activities, parameters, and clauses; most competencies.
const MOST: usize = 1_000;
const MOST_COMPETENCIES: usize = 100;

#[derive(Default)]
struct Vocabulary {
    activities: Names<crate::terms::ActivityIx>,
    fields: Names<FieldIx>,
    facts: Names<FactIx>,
    parameters: Names<ParameterIx>,
}

struct Resolver<'p> {
    problems: &'p mut Problems,
    vocabulary: Vocabulary,
}

impl Resolver<'_> {
    fn book(mut self, id: &str, raw: &RawBook<'_>) -> Book {
        self.problems.check_ids(duplicate_id::activity, IdStyle::Underscores, raw.activities.ids());
        self.problems.check_ids(duplicate_id::parameter, IdStyle::Dashes, raw.parameters.ids());
        let competencies = raw.competencies.0.as_deref().unwrap_or_default();
        self.problems.check_ids(duplicate_id::competency, IdStyle::Dashes, competencies.iter().copied());
        self.problems.check_ids(duplicate_id::clause, IdStyle::Dashes, raw.clauses.ids());
        let fields = raw.activities.0.iter().map(|(_, activity)| activity.fields.0.len()).sum();
        self.problems.at_most(&[
            (raw.activities.ids().len(), MOST, out_of_range::activities),
            (raw.parameters.ids().len(), MOST, out_of_range::parameters),
            (competencies.len(), MOST_COMPETENCIES, out_of_range::competencies),
            (raw.clauses.ids().len(), MOST, out_of_range::clauses),
            (fields, 10_000, out_of_range::fields),
        ]);
        // what is too many has been told, and is not looked at; of a list that is wrong every name is taken for one of it
        let lost = raw.competencies.0.is_none();
        let named = raw.clauses.0.iter().map(|(_, clause)| clause.competency).filter(|_| lost);
        let competencies: Names<CompetencyIx> =
            competencies.iter().copied().chain(named).take(MOST_COMPETENCIES).collect();
        let mut activities = Rows::new();
        for (name, activity) in raw.activities.0.iter().take(MOST) {
            let Ok(_) = self.vocabulary.activities.add(name) else { continue };
            self.problems.check_unique(duplicate_id::field, activity.fields.ids());
            let fields = activity.fields.0.iter();
            let fields = fields.filter_map(|(field, kind)| Some((self.vocabulary.fields.add(field).ok()?, *kind)));
            activities.add(Activity { actor: activity.actor, fields: fields.collect() });
        }
        // what could not be read has its name all the same
        raw.activities.ids().take(MOST).for_each(|name| _ = self.vocabulary.activities.add(name));
        let lost = raw.activities.ids().len() == 0 && self.problems.has_errors();
        if !lost && self.vocabulary.activities.find(STAY_SILENT).is_none() {
            self.problems.error("", unknown_name::no_silence(STAY_SILENT), unknown_name::add_silence(STAY_SILENT));
        }
        let calendar = raw.calendar.0.as_ref().map_or_else(|| Calendar::new(Vec::new()), |raw| self.calendar(raw));
        let mut parameters = Rows::new();
        for (name, parameter) in raw.parameters.0.iter().take(MOST) {
            let Ok(_) = self.vocabulary.parameters.add(name) else { continue };
            parameters.add(self.parameter(parameter));
        }
        raw.parameters.ids().take(MOST).for_each(|name| _ = self.vocabulary.parameters.add(name));
        let clauses = raw.clauses.0.iter().take(MOST);
        let clauses: Rows<_, _> =
            clauses.filter_map(|(name, clause)| self.clause(name, clause, &competencies)).collect();
        let clause_names = clauses.as_slice().iter().map(|clause| &*clause.id).collect();
        let weights = raw.weights.0.as_ref().map_or(NO_WEIGHTS, |weights| self.weights(weights));
        let Vocabulary { activities: activity_names, fields, facts, parameters: parameter_names } = self.vocabulary;
        Book {
            id: id.into(),
            version: raw.version.0.unwrap_or_default(),
            weights,
            calendar,
            competencies,
            activity_names,
            activities,
            fields,
            facts,
            parameter_names,
            parameters,
            clause_names,
            clauses,
        }
    }

    fn weights(&mut self, raw: &RawWeights<'_>) -> Weights {
        let mut weight = |figure: At<'_, AnyNumber>, name: &str| {
            self.problems.in_range(figure, 1..=1_000_u16, |figure| out_of_range::weight(name, figure))
        };
        let RawWeights { critical, major, minor } = raw;
        let weights = Weights {
            critical: weight(*critical, "critical"),
            major: weight(*major, "major"),
            minor: weight(*minor, "minor"),
        };
        let higher = [(major, minor), (critical, major)].into_iter().find(|(one, other)| one.value.0 < other.value.0);
        if let Some((one, _)) = higher {
            self.problems.error(one.at, out_of_range::weights(), out_of_range::weights_in_order());
        }
        weights
    }

    fn calendar(&mut self, raw: &RawCalendar<'_>) -> Calendar {
        let mut calendar = Calendar::new(raw.weekend.clone());
        let mut date = |at: &str, added: bool| {
            let is_date = |text: &str| CivilMinute::parse(&format!("{text}T00:00")).is_some();
            if !added && !self.problems.wrong_signs(at, is_date) {
                self.problems.error(at, bad_date::date(at), bad_date::form_of_date());
            }
        };
        for holiday in &raw.holidays {
            date(holiday, calendar.add_holiday(holiday));
        }
        for workday in &raw.workdays {
            date(workday, calendar.add_workday(workday));
        }
        calendar
    }

    fn parameter(&mut self, raw: &RawParameter<'_>) -> Parameter {
        match raw {
            RawParameter::Fixed(figure) => {
                let (value, kind) = figure_value(*figure);
                Parameter::Fixed(value, kind)
            }
            RawParameter::ByFact(RawByFact { fact, values, otherwise }) => {
                let (otherwise, kind) = figure_value(*otherwise);
                self.problems.check_unique(duplicate_id::value, values.ids());
                let values = values.0.iter().map(|(key, figure)| {
                    let (value, this) = figure_value(*figure);
                    if this != kind {
                        self.problems.error(key, out_of_range::other_kind(key), None);
                    }
                    (Value::Text((*key).into()), value)
                });
                let values = values.collect();
                match self.fact(fact) {
                    Some(fact) => Parameter::ByFact { fact, values, otherwise, kind },
                    None => Parameter::Fixed(otherwise, kind),
                }
            }
        }
    }

    fn clause(&mut self, id: &str, raw: &RawClause<'_>, competencies: &Names<CompetencyIx>) -> Option<Clause> {
        let competency = competencies.find(raw.competency);
        if competency.is_none() {
            let otherwise = unknown_name::competencies();
            self.problems.unknown(raw.competency, unknown_name::competency, competencies.iter(), otherwise);
        }
        let document = raw.source.document;
        let named = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
        if document.is_empty() || !document.bytes().all(named) {
            self.problems.error(document, bad_id::document(document), bad_id::of_a_document());
        }
        let constraint = self.constraint(id, &raw.constraint);
        let clause = Clause {
            id: id.into(),
            source: Source { document: raw.source.document.into(), article: raw.source.article.into() },
            actor: raw.actor,
            force: raw.force,
            basis: raw.basis,
            competency: competency?,
            severity: raw.severity,
            constraint,
        };
        checks::severity(&clause, id, self.problems);
        Some(clause)
    }

    fn constraint(&mut self, clause: &str, raw: &RawConstraint<'_>) -> Constraint {
        match &raw.parts {
            RawParts::Count(parts) => self.count(clause, raw.template, parts),
            RawParts::Edge(parts) => self.edge(clause, raw.template, parts),
            RawParts::Pair(parts) => self.pair(clause, raw.template, parts),
            RawParts::After(parts) => self.after(clause, raw.template, parts),
            RawParts::Before(parts) => self.before(clause, raw.template, parts),
        }
    }

    fn count(&mut self, clause: &str, template: Template, raw: &RawCount<'_>) -> Constraint {
        let times = self.problems.in_range(raw.times, 1..=1_000_u16, out_of_range::times);
        Constraint {
            template: template.counting_to(times),
            activation: self.activation(clause, &raw.of, raw.test.as_ref()),
            target: None,
            window: self.window(clause, raw.not_before, raw.within),
            over: Over::Staff,
        }
    }

    fn edge(&mut self, clause: &str, template: Template, raw: &RawEdge<'_>) -> Constraint {
        let activation = self.activation(clause, &raw.of, raw.test.as_ref());
        Constraint { template, activation, target: None, window: None, over: over(raw.over) }
    }

    fn pair(&mut self, clause: &str, template: Template, raw: &RawPair<'_>) -> Constraint {
        let with_where = raw.with_where.as_ref();
        let target = if template.relates() {
            self.target(clause, &raw.with, with_where)
        } else {
            self.activation(clause, &raw.with, with_where)
        };
        Constraint {
            template,
            activation: self.activation(clause, &raw.of, raw.test.as_ref()),
            target: Some(target),
            window: self.window(clause, raw.not_before, raw.within),
            over: Over::Staff,
        }
    }

    fn after(&mut self, clause: &str, template: Template, raw: &RawAfter<'_>) -> Constraint {
        Constraint {
            template,
            activation: self.activation(clause, &raw.when, raw.test.as_ref()),
            target: Some(self.target(clause, &raw.then, raw.then_where.as_ref())),
            window: self.window(clause, raw.not_before, raw.within),
            over: over(raw.over),
        }
    }

    fn before(&mut self, clause: &str, template: Template, raw: &RawBefore<'_>) -> Constraint {
        Constraint {
            template,
            activation: self.activation(clause, &raw.of, raw.test.as_ref()),
            target: Some(self.target(clause, &raw.needs, raw.needs_where.as_ref())),
            window: self.window(clause, raw.not_before, raw.within),
            over: over(raw.over),
        }
    }

    fn window(&mut self, clause: &str, not_before: Option<RawWindow>, within: Option<RawWindow>) -> Option<Window> {
        let (from, to) = (not_before.map(units), within.map(units));
        let (_, unit) = to.or(from)?;
        let window = Window { from: from.map_or(0, |(from, _)| from), to: to.map(|(to, _)| to), unit };
        if from.is_some_and(|(_, other)| other != unit) {
            self.problems.error(clause, out_of_range::units(clause), out_of_range::one_unit());
        } else if window.to.is_some_and(|to| to < window.from) {
            self.problems.error(clause, out_of_range::window(clause), out_of_range::within_is_later());
        }
        Some(window)
    }

    fn activation(&mut self, clause: &str, names: &written::NameList<'_>, test: Option<&RawTest<'_>>) -> Trigger {
        let trigger = self.trigger(clause, names, test);
        if trigger.test.as_ref().is_some_and(Test::relates) {
            self.problems.error(clause, out_of_range::compared_with_itself(clause), out_of_range::into_the_target());
        }
        trigger
    }

    fn target(&mut self, clause: &str, names: &written::NameList<'_>, test: Option<&RawTest<'_>>) -> Trigger {
        let trigger = self.trigger(clause, names, test);
        if trigger.test.as_ref().is_some_and(|test| test.relates() && test.sums()) {
            self.problems.error(clause, out_of_range::sum_and_activation(clause), out_of_range::compare_the_sum());
        }
        trigger
    }

    fn trigger(&mut self, clause: &str, names: &written::NameList<'_>, test: Option<&RawTest<'_>>) -> Trigger {
        if names.0.is_empty() {
            self.problems.error(clause, unknown_name::no_activity(clause), unknown_name::name_an_activity());
        }
        let mut activities = Vec::new();
        for name in &names.0 {
            match self.vocabulary.activities.find(name) {
                Some(activity) => activities.push(activity),
                None => {
                    let known = self.vocabulary.activities.iter();
                    self.problems.unknown(name, unknown_name::activity, known, unknown_name::activities());
                }
            }
        }
        Trigger { activities, test: test.map(|test| self.test(test)) }
    }

    fn test(&mut self, raw: &RawTest<'_>) -> Test {
        let mut list = |tests: &[RawTest<'_>]| tests.iter().map(|test| self.test(test)).collect::<Vec<_>>();
        match raw {
            RawTest::All(tests) => Test::All(list(tests)),
            RawTest::Any(tests) => Test::Any(list(tests)),
            RawTest::Not(test) => Test::Not(Box::new(self.test(test))),
            RawTest::MoreThan(left, right) => Test::MoreThan(self.operand(left), self.operand(right)),
            RawTest::LessThan(left, right) => Test::LessThan(self.operand(left), self.operand(right)),
            RawTest::Equal(left, right) => Test::Equal(self.operand(left), self.operand(right)),
            RawTest::Present(operand) => Test::Present(self.operand(operand)),
        }
    }

    /// A fact that the book reads; where it reads more than can be told apart that is told.
    fn fact(&mut self, name: &str) -> Option<FactIx> {
        let fact = self.vocabulary.facts.add(name);
        if let Err(full) = fact {
            self.problems.error(name, out_of_range::facts(full.rows), help::at_most(full.rows - 1));
        }
        fact.ok()
    }

    fn operand(&mut self, raw: &RawOperand<'_>) -> Operand {
        let missing = Operand::Value(Value::Flag(false));
        match raw {
            RawOperand::Value(scalar) => Operand::Value(scalar.value()),
            RawOperand::Fact(name) => self.fact(name).map_or(missing, Operand::Fact),
            RawOperand::Field(name) => match self.field(name) {
                Some(field) => Operand::Field(field, self.fact(name)),
                None => missing,
            },
            RawOperand::Activation(name) => match self.field(name) {
                Some(field) => Operand::OfActivation(field, self.fact(name)),
                None => missing,
            },
            RawOperand::Total(name) => self.field(name).map_or(missing, Operand::Total),
            RawOperand::Parameter(name) => {
                if let Some(parameter) = self.vocabulary.parameters.find(name) {
                    return Operand::Parameter(parameter);
                }
                let known = self.vocabulary.parameters.iter();
                self.problems.unknown(name, unknown_name::parameter, known, unknown_name::parameters());
                missing
            }
            RawOperand::Plus(left, right) => Operand::Plus(Box::new(self.operand(left)), Box::new(self.operand(right))),
            RawOperand::Minus(left, right) => {
                Operand::Minus(Box::new(self.operand(left)), Box::new(self.operand(right)))
            }
        }
    }

    fn field(&mut self, name: &str) -> Option<FieldIx> {
        let found = self.vocabulary.fields.find(name);
        if found.is_none() {
            let known = self.vocabulary.fields.iter();
            self.problems.unknown(name, unknown_name::field, known, unknown_name::fields());
        }
        found
    }
}

const fn units(raw: RawWindow) -> (u32, Unit) {
    match raw {
        RawWindow::Turns(n) => (n as u32, Unit::Turns),
        RawWindow::Seconds(n) => (n, Unit::Seconds),
        RawWindow::Minutes(n) => (n, Unit::Minutes),
        RawWindow::Hours(n) => (n, Unit::Hours),
        RawWindow::Days(n) => (n, Unit::Days),
        RawWindow::WorkingDays(n) => (n as u32, Unit::WorkingDays),
    }
}

const fn over(raw: RawOver) -> Over {
    match raw {
        RawOver::Staff => Over::Staff,
        RawOver::Customer => Over::Customer,
        RawOver::All => Over::All,
    }
}

fn figure_value(figure: RawFigure<'_>) -> (Value, FieldKind) {
    match figure {
        RawFigure::Money(fen) => (Value::Int(fen), FieldKind::Money),
        RawFigure::Number(number) => (Value::Int(number), FieldKind::Number),
        RawFigure::Text(text) => (Value::Text(text.into()), FieldKind::Word),
    }
}
