//! A policy book as written.

use super::raw::{Entries, Names, Scalar};
use crate::policy::{ActivityActor, Basis, BoundActor, FieldKind, Force, Severity};
use crate::terms::Weekday;
use serde::Deserialize;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename = "PolicyBook")]
pub(super) struct RawBook<'a> {
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
pub(super) struct RawCalendar<'a> {
    pub weekend: Vec<Weekday>,
    #[serde(borrow)]
    pub holidays: Vec<&'a str>,
    #[serde(borrow)]
    pub workdays: Vec<&'a str>,
}

#[derive(Clone, Copy, Debug, Deserialize)]
pub(super) enum RawFigure<'a> {
    Money(i64),
    Number(i64),
    Text(&'a str),
}

#[derive(Debug, Deserialize)]
pub(super) enum RawParameter<'a> {
    Money(i64),
    Number(i64),
    Text(&'a str),
    ByFact { fact: &'a str, values: Entries<'a, RawFigure<'a>>, otherwise: RawFigure<'a> },
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawActivity<'a> {
    pub actor: ActivityActor,
    #[serde(borrow, default)]
    pub fields: Entries<'a, FieldKind>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawSource<'a> {
    pub document: &'a str,
    pub article: &'a str,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawClause<'a> {
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
pub(super) enum RawWindow {
    Turns(u16),
    Minutes(u32),
    Hours(u32),
    WorkingDays(u16),
}

#[derive(Debug, Deserialize)]
pub(super) enum RawConstraint<'a> {
    Existence {
        #[serde(borrow)]
        of: Names<'a>,
        #[serde(default, rename = "where")]
        test: Option<RawTest<'a>>,
        #[serde(default = "once")]
        times: u16,
    },
    Absence {
        of: Names<'a>,
        #[serde(default, rename = "where")]
        test: Option<RawTest<'a>>,
        #[serde(default = "once")]
        times: u16,
    },
    Init {
        of: Names<'a>,
        #[serde(default, rename = "where")]
        test: Option<RawTest<'a>>,
    },
    End {
        of: Names<'a>,
        #[serde(default, rename = "where")]
        test: Option<RawTest<'a>>,
    },
    Response {
        when: Names<'a>,
        #[serde(default, rename = "where")]
        test: Option<RawTest<'a>>,
        then: Names<'a>,
        #[serde(default)]
        then_where: Option<RawTest<'a>>,
        #[serde(default)]
        within: Option<RawWindow>,
    },
    ChainResponse {
        when: Names<'a>,
        #[serde(default, rename = "where")]
        test: Option<RawTest<'a>>,
        then: Names<'a>,
        #[serde(default)]
        then_where: Option<RawTest<'a>>,
    },
    Precedence {
        of: Names<'a>,
        #[serde(default, rename = "where")]
        test: Option<RawTest<'a>>,
        needs: Names<'a>,
        #[serde(default)]
        needs_where: Option<RawTest<'a>>,
        #[serde(default)]
        within: Option<RawWindow>,
    },
    AlternatePrecedence {
        of: Names<'a>,
        #[serde(default, rename = "where")]
        test: Option<RawTest<'a>>,
        needs: Names<'a>,
        #[serde(default)]
        needs_where: Option<RawTest<'a>>,
        #[serde(default)]
        within: Option<RawWindow>,
    },
}

const fn once() -> u16 {
    1
}

#[derive(Debug, Deserialize)]
pub(super) enum RawTest<'a> {
    MoreThan(#[serde(borrow)] RawOperand<'a>, RawOperand<'a>),
    LessThan(RawOperand<'a>, RawOperand<'a>),
    Equal(RawOperand<'a>, RawOperand<'a>),
    Present(RawOperand<'a>),
    Not(Box<RawTest<'a>>),
    All(Vec<RawTest<'a>>),
    Any(Vec<RawTest<'a>>),
}

#[derive(Debug, Deserialize)]
pub(super) enum RawOperand<'a> {
    #[serde(borrow)]
    Value(Scalar<'a>),
    Field(&'a str),
    Fact(&'a str),
    Parameter(&'a str),
    Total(&'a str),
    Plus(Box<RawOperand<'a>>, Box<RawOperand<'a>>),
    Minus(Box<RawOperand<'a>>, Box<RawOperand<'a>>),
}
