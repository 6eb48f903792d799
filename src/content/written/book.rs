//! A policy book as written.

use super::{Entries, Names, Scalar};
use crate::policy::{ActivityActor, Basis, BoundActor, FieldKind, Force, Form, Severity, Template};
use crate::terms::Weekday;
use serde::de::{self, EnumAccess, VariantAccess as _, Visitor};
use serde::{Deserialize, Deserializer};
use std::fmt;
use std::marker::PhantomData;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename = "PolicyBook")]
pub(crate) struct RawBook<'a> {
    pub version: u32,
    pub weights: crate::policy::Weights,
    #[serde(borrow, default)]
    pub calendar: RawCalendar<'a>,
    #[serde(borrow, default)]
    pub parameters: Entries<'a, RawParameter<'a>>,
    #[serde(borrow)]
    pub competencies: Vec<&'a str>,
    #[serde(borrow)]
    pub activities: Entries<'a, RawActivity<'a>>,
    #[serde(borrow)]
    pub clauses: Entries<'a, RawClause<'a>>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct RawCalendar<'a> {
    pub weekend: Vec<Weekday>,
    #[serde(borrow)]
    pub holidays: Vec<&'a str>,
    #[serde(borrow)]
    pub workdays: Vec<&'a str>,
}

#[derive(Clone, Copy, Debug, Deserialize)]
pub(crate) enum RawFigure<'a> {
    Money(i64),
    Number(i64),
    Text(&'a str),
}

#[derive(Debug, Deserialize)]
pub(crate) enum RawParameter<'a> {
    Money(i64),
    Number(i64),
    Text(&'a str),
    ByFact { fact: &'a str, values: Entries<'a, RawFigure<'a>>, otherwise: RawFigure<'a> },
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawActivity<'a> {
    pub actor: ActivityActor,
    #[serde(borrow, default)]
    pub fields: Entries<'a, FieldKind>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawSource<'a> {
    pub document: &'a str,
    pub article: &'a str,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawClause<'a> {
    #[serde(borrow)]
    pub source: RawSource<'a>,
    pub actor: BoundActor,
    pub force: Force,
    pub basis: Basis,
    pub competency: &'a str,
    pub severity: Severity,
    #[serde(borrow)]
    pub constraint: RawConstraint<'a>,
}

#[derive(Clone, Copy, Debug, Deserialize)]
pub(crate) enum RawWindow {
    Turns(u16),
    Seconds(u32),
    Minutes(u32),
    Hours(u32),
    Days(u32),
    WorkingDays(u16),
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

impl<'de: 'a, 'a> Deserialize<'de> for RawConstraint<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_enum("RawConstraint", Template::NAMES, Constraints(PhantomData))
    }
}

/// Reads a template's name, and by it the rest: the table of templates is the list of variants.
struct Constraints<'a>(PhantomData<&'a ()>);

impl<'de: 'a, 'a> Visitor<'de> for Constraints<'a> {
    type Value = RawConstraint<'a>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a template and what it is about")
    }

    fn visit_enum<A: EnumAccess<'de>>(self, written: A) -> Result<RawConstraint<'a>, A::Error> {
        let (TemplateName(template), parts) = written.variant()?;
        let parts = match template.form() {
            Form::Count => RawParts::Count(parts.newtype_variant()?),
            Form::Edge => RawParts::Edge(parts.newtype_variant()?),
            Form::Pair => RawParts::Pair(parts.newtype_variant()?),
            Form::After => RawParts::After(parts.newtype_variant()?),
            Form::Before => RawParts::Before(parts.newtype_variant()?),
        };
        Ok(RawConstraint { template, parts })
    }
}

struct TemplateName(Template);

impl<'de> Deserialize<'de> for TemplateName {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_identifier(TemplateNames)
    }
}

struct TemplateNames;

impl Visitor<'_> for TemplateNames {
    type Value = TemplateName;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a template")
    }

    fn visit_str<E: de::Error>(self, name: &str) -> Result<TemplateName, E> {
        Template::named(name).map(TemplateName).ok_or_else(|| E::unknown_variant(name, Template::NAMES))
    }
}

/// What is counted.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawCount<'a> {
    #[serde(borrow)]
    pub of: Names<'a>,
    #[serde(default, rename = "where")]
    pub test: Option<RawTest<'a>>,
    #[serde(default = "once")]
    pub times: u16,
    #[serde(default)]
    pub not_before: Option<RawWindow>,
    #[serde(default)]
    pub within: Option<RawWindow>,
}

/// What stands at the beginning or the end.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawEdge<'a> {
    #[serde(borrow)]
    pub of: Names<'a>,
    #[serde(default, rename = "where")]
    pub test: Option<RawTest<'a>>,
    #[serde(default)]
    pub over: RawOver,
}

/// Two sides of equal right.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawPair<'a> {
    #[serde(borrow)]
    pub of: Names<'a>,
    #[serde(default, rename = "where")]
    pub test: Option<RawTest<'a>>,
    #[serde(alias = "or")]
    pub with: Names<'a>,
    #[serde(default, alias = "or_where")]
    pub with_where: Option<RawTest<'a>>,
    #[serde(default)]
    pub not_before: Option<RawWindow>,
    #[serde(default)]
    pub within: Option<RawWindow>,
}

/// An activation, and what follows it or does not.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawAfter<'a> {
    #[serde(borrow)]
    pub when: Names<'a>,
    #[serde(default, rename = "where")]
    pub test: Option<RawTest<'a>>,
    pub then: Names<'a>,
    #[serde(default)]
    pub then_where: Option<RawTest<'a>>,
    #[serde(default)]
    pub not_before: Option<RawWindow>,
    #[serde(default)]
    pub within: Option<RawWindow>,
    #[serde(default)]
    pub over: RawOver,
}

/// An activation, and what comes before it or does not.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawBefore<'a> {
    #[serde(borrow)]
    pub of: Names<'a>,
    #[serde(default, rename = "where")]
    pub test: Option<RawTest<'a>>,
    #[serde(alias = "after")]
    pub needs: Names<'a>,
    #[serde(default, alias = "after_where")]
    pub needs_where: Option<RawTest<'a>>,
    #[serde(default)]
    pub not_before: Option<RawWindow>,
    #[serde(default)]
    pub within: Option<RawWindow>,
    #[serde(default)]
    pub over: RawOver,
}

#[derive(Clone, Copy, Debug, Default, Deserialize)]
pub(crate) enum RawOver {
    #[default]
    Staff,
    Customer,
    All,
}

const fn once() -> u16 {
    1
}

#[derive(Debug, Deserialize)]
pub(crate) enum RawTest<'a> {
    MoreThan(#[serde(borrow)] RawOperand<'a>, RawOperand<'a>),
    LessThan(RawOperand<'a>, RawOperand<'a>),
    Equal(RawOperand<'a>, RawOperand<'a>),
    Present(RawOperand<'a>),
    Not(Box<RawTest<'a>>),
    All(Vec<RawTest<'a>>),
    Any(Vec<RawTest<'a>>),
}

#[derive(Debug, Deserialize)]
pub(crate) enum RawOperand<'a> {
    #[serde(borrow)]
    Value(Scalar<'a>),
    Field(&'a str),
    Activation(&'a str),
    Fact(&'a str),
    Parameter(&'a str),
    Total(&'a str),
    Plus(Box<RawOperand<'a>>, Box<RawOperand<'a>>),
    Minus(Box<RawOperand<'a>>, Box<RawOperand<'a>>),
}
