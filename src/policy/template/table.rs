//! The Declare templates: each declared once, and whatever anybody asks of one derives from its row.

use super::leg::{Leg, Link};
use super::row::{Bound, Extreme, Family, Form, Row, Scoring, Stance};

macro_rules! templates {
    (
        counting { $($(#[doc = $counted_doc:literal])+ $counted:ident: $bound:ident $counted_row:tt)* }
        others { $($(#[doc = $doc:literal])+ $name:ident: $family:expr, $row:tt)* }
    ) => {
        /// A Declare template.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Template {
            $($(#[doc = $counted_doc])+ $counted(u16),)*
            $($(#[doc = $doc])+ $name,)*
        }

        impl Template {
            /// Every template, counting ones with 1.
            pub const ALL: &'static [Self] = &[$(Self::$counted(1),)* $(Self::$name,)*];

            /// Their names, in the same order.
            pub const NAMES: &'static [&'static str] = &[$(stringify!($counted),)* $(stringify!($name),)*];

            /// What it asks.
            #[must_use]
            pub const fn family(self) -> Family {
                match self {
                    $(Self::$counted(times) => Family::Counting(Bound::$bound(times)),)*
                    $(Self::$name => const { $family },)*
                }
            }

            /// The same template that counts to another number; any other as it is.
            #[must_use]
            pub const fn counting_to(self, times: u16) -> Self {
                match self {
                    $(Self::$counted(_) => Self::$counted(times),)*
                    $(Self::$name => Self::$name,)*
                }
            }

            const fn row(self) -> &'static Row {
                match self {
                    $(Self::$counted(_) => const { &row!($counted $counted_row) },)*
                    $(Self::$name => const { &row!($name $row) },)*
                }
            }
        }
    };
}

macro_rules! row {
    (within) => { None };
    (within $woven:literal) => { Some($woven) };
    ($name:ident {
        $scoring:ident, $form:ident, $spelling:literal, $message:literal $(within $woven:literal)?,
        [$($activation:ident)*] [$($target:ident)*]
    }) => {
        Row {
            name: stringify!($name),
            spelling: $spelling,
            scoring: Scoring::$scoring,
            form: Form::$form,
            message: $message,
            message_within: row!(within $($woven)?),
            stances: [&[$(Stance::$activation),*], &[$(Stance::$target),*]],
        }
    };
}

/// A leg ahead, and the same back from the other side.
const fn succession(link: Link) -> [Leg; 2] {
    [Leg::ahead(link), Leg::back(link).swapped()]
}

const fn never([one, other]: [Leg; 2]) -> [Leg; 2] {
    [one.never(), other.never()]
}

const BOTH_WAYS: [Leg; 2] = [Leg::anywhere(), Leg::anywhere().swapped()];

templates! {
    counting {
        /// `F(b ∧ X(F(b ∧ …)))`: at least so many.
        Existence: AtLeast { Earned, Count, "Existence", "rule-existence", [Asked] [] }
        /// `¬Existence(n)`: fewer than so many; live, every occurrence from the n-th on is one violation.
        Absence: Below { Kept, Count, "Absence", "rule-absence", [Limited] [] }
        /// `Existence(n) ∧ Absence(n + 1)`.
        Exactly: Exactly { Earned, Count, "Exactly", "rule-exactly", [Asked Limited] [] }
    }
    others {
        /// `b` at the first event.
        Init: Family::Position(Extreme::First), { Earned, Edge, "Init", "rule-init", [Asked] [] }
        /// `b` at the last event: `F(b ∧ ¬X true)`.
        End: Family::Position(Extreme::Last), { Earned, Edge, "End", "rule-end", [Asked] [] }

        /// `F a ∨ F b`.
        Choice: Family::Choice { exclusive: false },
            { Earned, Pair, "Choice", "rule-choice", [Asked] [Asked] }
        /// `(F a ∨ F b) ∧ ¬(F a ∧ F b)`.
        ExclusiveChoice: Family::Choice { exclusive: true },
            { Earned, Pair, "Exclusive Choice", "rule-exclusive-choice", [Asked Limited] [Asked Limited] }

        /// `G(a → O b ∨ F b)` (MP).
        RespondedExistence: Family::Relation(&[Leg::anywhere()]),
            { Kept, After, "Responded Existence", "rule-responded-existence", [AsksFor] [Asked] }
        /// `G(a → F b)` (MP).
        Response: Family::Relation(&[Leg::ahead(Link::Plain)]),
            { Kept, After, "Response", "rule-response" within "rule-response-within", [AsksFor] [Asked] }
        /// `G(a → X(¬a U b))` (MP).
        AlternateResponse: Family::Relation(&[Leg::ahead(Link::Alternate)]),
            { Kept, After, "Alternate Response", "rule-alternate-response", [AsksFor] [Asked] }
        /// `G(a → X b)` (MP).
        ChainResponse: Family::Relation(&[Leg::ahead(Link::Chain)]),
            { Kept, After, "Chain Response", "rule-chain-response", [AsksFor] [Asked] }

        /// `G(a → O b)`; MP writes the activation second: `Precedence(b, a)`.
        Precedence: Family::Relation(&[Leg::back(Link::Plain)]),
            { Kept, Before, "Precedence", "rule-precedence" within "rule-precedence-within", [After] [First] }
        /// `(¬a W b) ∧ G(a → X(¬a W b))` (Pesic 2008; MP: `G(a → Y(¬a S b))`, see above).
        AlternatePrecedence: Family::Relation(&[Leg::back(Link::Alternate)]),
            {
                Kept, Before, "Alternate Precedence",
                "rule-alternate-precedence" within "rule-alternate-precedence-within",
                [After] [First]
            }
        /// `G(a → Y b)` (MP).
        ChainPrecedence: Family::Relation(&[Leg::back(Link::Chain)]),
            { Kept, Before, "Chain Precedence", "rule-chain-precedence", [After] [First] }

        /// `Response(a, b)` and `b` preceded by `a`; both activate.
        Succession: Family::Relation(&succession(Link::Plain)),
            { Kept, After, "Succession", "rule-succession", [First AsksFor] [After Asked] }
        /// `AlternateResponse(a, b)` and `b` preceded by `a`, alternately; both activate.
        AlternateSuccession: Family::Relation(&succession(Link::Alternate)),
            { Kept, After, "Alternate Succession", "rule-alternate-succession", [First AsksFor] [After Asked] }
        /// `G(a → X b)` and `G(b → Y a)`; both activate.
        ChainSuccession: Family::Relation(&succession(Link::Chain)),
            { Kept, After, "Chain Succession", "rule-chain-succession", [First AsksFor] [After Asked] }
        /// `RespondedExistence` both ways; both activate.
        CoExistence: Family::Relation(&BOTH_WAYS),
            { Kept, Pair, "Co-Existence", "rule-co-existence", [Asked AsksFor] [Asked AsksFor] }

        /// `G(a → ¬(O b ∨ F b))` (MP).
        NotRespondedExistence: Family::Relation(&[Leg::anywhere().never()]),
            { Kept, After, "Not Responded Existence", "rule-not-responded-existence", [RulesOut] [Limited] }
        /// `G(a → ¬F b)` (MP).
        NotResponse: Family::Relation(&[Leg::ahead(Link::Plain).never()]),
            { Kept, After, "Not Response", "rule-not-response", [RulesOut] [Limited] }
        /// `G(a → ¬X b)` (MP).
        NotChainResponse: Family::Relation(&[Leg::ahead(Link::Chain).never()]),
            { Kept, After, "Not Chain Response", "rule-not-chain-response", [RulesOut] [Limited] }
        /// `G(a → ¬O b)`; the activation `a` is what must not come after `b` (MP).
        NotPrecedence: Family::Relation(&[Leg::back(Link::Plain).never()]),
            { Kept, Before, "Not Precedence", "rule-not-precedence", [Limited] [RulesOut] }
        /// `G(a → ¬Y(¬a S b))`: no `b` since the last `a` (ours, the negation of `AlternatePrecedence`; with a lower bound it
        /// tells what comes late from what never comes).
        NotAlternatePrecedence: Family::Relation(&[Leg::back(Link::Alternate).never()]),
            { Kept, Before, "Not Alternate Precedence", "rule-not-alternate-precedence", [Limited] [RulesOut] }
        /// `G(a → ¬Y b)` (MP).
        NotChainPrecedence: Family::Relation(&[Leg::back(Link::Chain).never()]),
            { Kept, Before, "Not Chain Precedence", "rule-not-chain-precedence", [Limited] [RulesOut] }
        /// `G(a → ¬F b)` and `G(b → ¬O a)`; both activate.
        NotSuccession: Family::Relation(&never(succession(Link::Plain))),
            { Kept, After, "Not Succession", "rule-not-succession", [RulesOut] [Limited] }
        /// `G(a → ¬X b)` and `G(b → ¬Y a)`; both activate.
        NotChainSuccession: Family::Relation(&never(succession(Link::Chain))),
            { Kept, After, "Not Chain Succession", "rule-not-chain-succession", [RulesOut] [Limited] }
        /// `¬(F a ∧ F b)`; both activate.
        NotCoExistence: Family::Relation(&never(BOTH_WAYS)),
            { Kept, Pair, "Not Co-Existence", "rule-not-co-existence", [Limited RulesOut] [Limited RulesOut] }
    }
}

impl Template {
    /// The template's name in the literature, and in a book.
    #[must_use]
    pub const fn name(self) -> &'static str {
        self.row().name
    }

    /// The template of a name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|one| one.name() == name)
    }

    /// The template as other tools write it in a model, without its number.
    #[must_use]
    pub const fn spelling(self) -> &'static str {
        self.row().spelling
    }

    /// Whether the criterion is earned or kept.
    #[must_use]
    pub const fn scoring(self) -> Scoring {
        self.row().scoring
    }

    /// What its triggers are to each other.
    #[must_use]
    pub const fn form(self) -> Form {
        self.row().form
    }

    /// The message that says it in plain words; with an upper bound, one that has the bound in it where there is such.
    #[must_use]
    pub const fn message(self) -> (&'static str, Option<&'static str>) {
        let Row { message, message_within, .. } = self.row();
        (message, *message_within)
    }

    /// What it says of its activation, and of its target.
    #[must_use]
    pub const fn stances(self) -> [&'static [Stance]; 2] {
        self.row().stances
    }

    /// The number it counts to.
    #[must_use]
    pub const fn times(self) -> Option<u16> {
        match self.family() {
            Family::Counting(Bound::AtLeast(times) | Bound::Below(times) | Bound::Exactly(times)) => Some(times),
            Family::Position(_) | Family::Choice { .. } | Family::Relation(_) => None,
        }
    }

    /// Its legs, if it relates two triggers.
    #[must_use]
    pub const fn legs(self) -> &'static [Leg] {
        match self.family() {
            Family::Relation(legs) => legs,
            Family::Counting(_) | Family::Position(_) | Family::Choice { .. } => &[],
        }
    }

    /// Whether its two triggers are related, so that each has conditions of its own.
    #[must_use]
    pub const fn relates(self) -> bool {
        !self.legs().is_empty()
    }

    /// Whether it has two triggers.
    #[must_use]
    pub const fn is_binary(self) -> bool {
        match self.form() {
            Form::Count | Form::Edge => false,
            Form::Pair | Form::After | Form::Before => true,
        }
    }

    /// Whether both sides activate it.
    #[must_use]
    pub const fn activates_both(self) -> bool {
        self.legs().len() > 1
    }

    /// Whether the activation comes second in Declare's own notation, as in `Precedence[b, a]`.
    #[must_use]
    pub const fn activates_second(self) -> bool {
        matches!(self.form(), Form::Before)
    }

    /// Whether a time may bound it: first and last are first and last whenever they are.
    #[must_use]
    pub const fn can_be_bounded(self) -> bool {
        match self.family() {
            Family::Position(_) => false,
            Family::Counting(_) | Family::Choice { .. } | Family::Relation(_) => true,
        }
    }

    /// Whether it matters which events stand next to each other, come first or come last.
    #[must_use]
    pub fn looks_at_neighbours(self) -> bool {
        match self.family() {
            Family::Position(_) => true,
            Family::Relation(legs) => legs.iter().any(|leg| leg.link == Link::Chain),
            Family::Counting(_) | Family::Choice { .. } => false,
        }
    }

    /// Whether what is asked may be asked and answered by one deed that does both.
    #[must_use]
    pub fn counts_together(self) -> bool {
        self.relates() && self.legs().iter().all(|leg| leg.takes_itself() && !leg.negated)
    }

    /// Whether the first occurrence breaks it: it must never happen.
    #[must_use]
    pub const fn forbids(self) -> bool {
        match self.family() {
            Family::Counting(Bound::Below(times)) => times <= 1,
            Family::Counting(Bound::AtLeast(_) | Bound::Exactly(_))
            | Family::Position(_)
            | Family::Choice { .. }
            | Family::Relation(_) => false,
        }
    }

    /// Whether a case without any event violates it.
    #[must_use]
    pub const fn asks_of_nothing(self) -> bool {
        match self.family() {
            Family::Counting(Bound::AtLeast(_) | Bound::Exactly(_)) | Family::Position(_) | Family::Choice { .. } => {
                true
            }
            Family::Counting(Bound::Below(_)) | Family::Relation(_) => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn no_two_templates_share_a_name_a_spelling_or_a_message() {
        for of in [Template::name, Template::spelling, |one: Template| one.message().0] {
            let distinct: BTreeSet<_> = Template::ALL.iter().map(|one| of(*one)).collect();
            assert_eq!(distinct.len(), Template::ALL.len(), "{distinct:?}");
        }
        assert!(Template::ALL.iter().all(|one| Template::named(one.name()) == Some(*one)));
    }

    #[test]
    fn the_columns_of_a_row_agree() {
        for one in Template::ALL {
            let [activation, target] = one.stances();
            assert!(!activation.is_empty(), "{one:?}");
            assert_eq!(target.is_empty(), !one.is_binary(), "{one:?}");
            let form = one.form();
            let fits = match one.family() {
                Family::Counting(_) => form == Form::Count,
                Family::Position(_) => form == Form::Edge,
                Family::Choice { .. } => form == Form::Pair,
                Family::Relation(legs) => {
                    let swapped: Vec<_> = legs.iter().map(|leg| leg.swapped).collect();
                    let negated = legs.iter().all(|leg| leg.negated) == one.name().starts_with("Not");
                    negated && (swapped == [false] || swapped == [false, true]) && one.is_binary()
                }
            };
            assert!(fits, "{one:?} is written as {form:?}");
            // what is earned must be asked of somebody who did nothing, or nothing would earn it
            assert_eq!(one.scoring() == Scoring::Earned, one.asks_of_nothing(), "{one:?}");
            assert_eq!(one.counting_to(7).times(), one.times().map(|_| 7));
        }
    }
}
