//! What there is to say of a template: the columns of the table.

use super::leg::Leg;

/// What kind of thing a template asks, with all that an engine needs to know of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Family {
    /// How often the activation happens.
    Counting(Bound),
    /// That it happens first or last.
    Position(Extreme),
    /// That activation or target happens.
    Choice {
        /// Only one of them.
        exclusive: bool,
    },
    /// That a target stands, or does not stand, in these relations to each activation: one, or one for each side.
    Relation(&'static [Leg]),
}

/// How often something is to happen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bound {
    /// So many times or more.
    AtLeast(u16),
    /// Fewer times.
    Below(u16),
    /// So many times.
    Exactly(u16),
}

/// The first or the last event of those that count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Extreme {
    First,
    Last,
}

/// How a criterion weighs, decided by the template alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scoring {
    /// Adds its weight once if satisfied.
    Earned,
    /// Each violation subtracts its weight; fulfilment adds nothing.
    Kept,
}

/// What the triggers of a template are to each other, which decides how people write them down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// One trigger and a number.
    Count,
    /// One trigger at the beginning or the end.
    Edge,
    /// Two of equal right.
    Pair,
    /// An activation, and what follows it or does not.
    After,
    /// An activation, and what comes before it or does not: Declare's notation names that first, as in
    /// `Precedence[target, activation]`.
    Before,
}

/// What a clause says of an activity that activates it or is its target.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stance {
    /// It is asked for.
    Asked,
    /// Once it happens, something else is asked for.
    AsksFor,
    /// It has to come before something else.
    First,
    /// It may come only after something else.
    After,
    /// It must never happen.
    Forbidden,
    /// It must not happen in some cases: too often, with such data, or together with something else.
    Limited,
    /// Together with it, something else must not happen.
    RulesOut,
}

impl Stance {
    /// All of them, in order of display.
    pub const ALL: [Self; 7] =
        [Self::Forbidden, Self::Limited, Self::After, Self::First, Self::Asked, Self::AsksFor, Self::RulesOut];
}

/// What is the same for every use of a template.
#[derive(Debug)]
pub(super) struct Row {
    /// In the literature and in a book.
    pub name: &'static str,
    /// As other tools write it in a `.decl` model, without its number.
    pub spelling: &'static str,
    pub scoring: Scoring,
    pub form: Form,
    /// The message that says it, and the one that says it with an upper bound woven in, where there is such.
    pub message: &'static str,
    pub message_within: Option<&'static str>,
    /// What it says of its activation, and of its target.
    pub stances: [&'static [Stance]; 2],
}
