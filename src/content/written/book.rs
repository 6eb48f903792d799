//! A policy book as written.

use super::read::{AnyNumber, At, Entries, NameList, Needed, Read, Scalar, word};
use super::record::{FieldName, Fields, FromRecord, choice, nameless, next, parts, record, word_of};
use crate::content::report::Problems;
use crate::content::syntax::RonValue;
use crate::policy::{ActivityActor, Basis, BoundActor, FieldKind, Force, Form, Severity, Template};
use crate::terms::Weekday;

record! {
    /// A policy book.
    #[derive(Debug)]
    struct RawBook<'a> {
        version: Needed<u32>,
        weights: Needed<RawWeights<'a>>,
        calendar: Needed<RawCalendar<'a>> = Needed(Some(RawCalendar::default())),
        parameters: Entries<'a, RawParameter<'a>> = Entries::default(),
        competencies: Needed<Vec<&'a str>>,
        activities: Entries<'a, RawActivity<'a>>,
        clauses: Entries<'a, RawClause<'a>>,
    }

    /// What breaches weigh.
    #[derive(Debug)]
    struct RawWeights<'a> {
        critical: At<'a, AnyNumber>,
        major: At<'a, AnyNumber>,
        minor: At<'a, AnyNumber>,
    }

    /// The days on which the bank is closed, or open all the same.
    #[derive(Debug, Default)]
    struct RawCalendar<'a> {
        weekend: Vec<Weekday> = Vec::new(),
        holidays: Vec<&'a str> = Vec::new(),
        workdays: Vec<&'a str> = Vec::new(),
    }

    /// A figure that depends on a fact.
    #[derive(Debug)]
    struct RawByFact<'a> {
        fact: &'a str,
        values: Entries<'a, RawFigure<'a>>,
        otherwise: RawFigure<'a>,
    }

    /// An activity.
    #[derive(Debug)]
    struct RawActivity<'a> {
        actor: ActivityActor,
        fields: Entries<'a, FieldKind> = Entries::default(),
    }

    /// Where a clause comes from.
    #[derive(Debug)]
    struct RawSource<'a> {
        document: &'a str,
        article: &'a str,
    }

    /// A clause.
    #[derive(Debug)]
    struct RawClause<'a> {
        source: RawSource<'a>,
        actor: BoundActor,
        force: Force,
        basis: Basis,
        competency: &'a str,
        severity: Severity,
        constraint: RawConstraint<'a>,
    }

    /// What is counted.
    #[derive(Debug)]
    struct RawCount<'a> {
        of: NameList<'a>,
        test as "where": Option<RawTest<'a>> = None,
        times: At<'a, AnyNumber> = At::implied(AnyNumber(1)),
        not_before: Option<RawWindow> = None,
        within: Option<RawWindow> = None,
    }

    /// What stands at the beginning or the end.
    #[derive(Debug)]
    struct RawEdge<'a> {
        of: NameList<'a>,
        test as "where": Option<RawTest<'a>> = None,
        over: RawOver = RawOver::default(),
    }

    /// Two sides of equal right.
    #[derive(Debug)]
    struct RawPair<'a> {
        of: NameList<'a>,
        test as "where": Option<RawTest<'a>> = None,
        with or "or": NameList<'a>,
        with_where or "or_where": Option<RawTest<'a>> = None,
        not_before: Option<RawWindow> = None,
        within: Option<RawWindow> = None,
    }

    /// An activation, and what follows it or does not.
    #[derive(Debug)]
    struct RawAfter<'a> {
        when: NameList<'a>,
        test as "where": Option<RawTest<'a>> = None,
        then: NameList<'a>,
        then_where: Option<RawTest<'a>> = None,
        not_before: Option<RawWindow> = None,
        within: Option<RawWindow> = None,
        over: RawOver = RawOver::default(),
    }

    /// An activation, and what comes before it or does not.
    #[derive(Debug)]
    struct RawBefore<'a> {
        of: NameList<'a>,
        test as "where": Option<RawTest<'a>> = None,
        needs or "after": NameList<'a>,
        needs_where or "after_where": Option<RawTest<'a>> = None,
        not_before: Option<RawWindow> = None,
        within: Option<RawWindow> = None,
        over: RawOver = RawOver::default(),
    }
}

choice! {
    /// A figure with its kind.
    #[derive(Clone, Copy, Debug)]
    enum RawFigure<'a> {
        Money(i64),
        Number(i64),
        Text(&'a str),
    }

    /// How far apart two deeds may be.
    #[derive(Clone, Copy, Debug)]
    enum RawWindow {
        Turns(u16),
        Seconds(u32),
        Minutes(u32),
        Hours(u32),
        Days(u32),
        WorkingDays(u16),
    }

    /// A condition on the data of deeds.
    #[derive(Debug)]
    enum RawTest<'a> {
        MoreThan(RawOperand<'a>, RawOperand<'a>),
        LessThan(RawOperand<'a>, RawOperand<'a>),
        Equal(RawOperand<'a>, RawOperand<'a>),
        Present(RawOperand<'a>),
        Not(Box<RawTest<'a>>),
        All(Vec<RawTest<'a>>),
        Any(Vec<RawTest<'a>>),
    }

    /// What a condition compares.
    #[derive(Debug)]
    enum RawOperand<'a> {
        Value(Scalar<'a>),
        Field(&'a str),
        Activation(&'a str),
        Fact(&'a str),
        Parameter(&'a str),
        Total(&'a str),
        Plus(Box<RawOperand<'a>>, Box<RawOperand<'a>>),
        Minus(Box<RawOperand<'a>>, Box<RawOperand<'a>>),
    }
}

/// A parameter's figure, or several by a fact.
#[derive(Debug)]
pub(crate) enum RawParameter<'a> {
    Fixed(RawFigure<'a>),
    ByFact(RawByFact<'a>),
}

impl<'a> Read<'a> for RawParameter<'a> {
    fn read(value: RonValue<'a>, problems: &mut Problems) -> Option<Self> {
        match word_of(value, &["Money", "Number", "Text", "ByFact"], problems)? {
            "ByFact" => RawByFact::fields(value, problems).map(Self::ByFact),
            _ => RawFigure::read(value, problems).map(Self::Fixed),
        }
    }
}

/// A constraint: the template's name, then the fields of its form.
#[derive(Debug)]
pub(crate) struct RawConstraint<'a> {
    pub template: Template,
    pub parts: RawParts<'a>,
}

/// What a template's form asks for.
#[derive(Debug)]
pub(crate) enum RawParts<'a> {
    Count(RawCount<'a>),
    Edge(RawEdge<'a>),
    Pair(RawPair<'a>),
    After(RawAfter<'a>),
    Before(RawBefore<'a>),
}

impl<'a> Read<'a> for RawConstraint<'a> {
    fn read(value: RonValue<'a>, problems: &mut Problems) -> Option<Self> {
        let template = Template::named(word_of(value, Template::NAMES, problems)?)?;
        let parts = match template.form() {
            Form::Count => RawParts::Count(RawCount::fields(value, problems)?),
            Form::Edge => RawParts::Edge(RawEdge::fields(value, problems)?),
            Form::Pair => RawParts::Pair(RawPair::fields(value, problems)?),
            Form::After => RawParts::After(RawAfter::fields(value, problems)?),
            Form::Before => RawParts::Before(RawBefore::fields(value, problems)?),
        };
        Some(Self { template, parts })
    }
}

/// Whose deeds a constraint ranges over.
#[derive(Clone, Copy, Debug, Default, serde::Deserialize)]
pub(crate) enum RawOver {
    #[default]
    Staff,
    Customer,
    All,
}

impl<'a> Read<'a> for RawOver {
    fn read(value: RonValue<'a>, problems: &mut Problems) -> Option<Self> {
        word(value, problems)
    }
}
