//! One direction of a binary template: where to look for the target from the activation. Pairs have two legs.

use super::constraint::{Constraint, Over, Template};
use super::window::{Clock, Window};

/// Where the target is looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reach {
    /// From the activation on.
    Forward,
    /// Up to the activation.
    Backward,
    /// Anywhere.
    Either,
}

/// What may lie between activation and target.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Link {
    /// Anything.
    Plain,
    /// No other activation.
    Alternate,
    /// Nothing the template ranges over.
    Chain,
}

/// One direction of a binary template.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Leg {
    pub reach: Reach,
    pub link: Link,
    /// The target must not be found.
    pub negated: bool,
    /// The template's target activates this leg, and its activation is looked for.
    pub swapped: bool,
    pub over: Over,
    pub window: Option<Window>,
}

impl Leg {
    /// The legs of a template, in order; none if it isn't about two triggers in relation.
    pub(super) fn of(constraint: &Constraint) -> Vec<Self> {
        let Constraint { template, over, window, .. } = *constraint;
        use Link::{Alternate, Chain, Plain};
        use Reach::{Backward, Either, Forward};
        let leg = |reach, link, negated, swapped| Self { reach, link, negated, swapped, over, window };
        let pair = |link, negated| vec![leg(Forward, link, negated, false), leg(Backward, link, negated, true)];
        let both_ways = |negated| vec![leg(Either, Plain, negated, false), leg(Either, Plain, negated, true)];
        match template {
            Template::Existence(_)
            | Template::Absence(_)
            | Template::Exactly(_)
            | Template::Init
            | Template::End
            | Template::Choice
            | Template::ExclusiveChoice => Vec::new(),
            Template::RespondedExistence => vec![leg(Either, Plain, false, false)],
            Template::Response => vec![leg(Forward, Plain, false, false)],
            Template::AlternateResponse => vec![leg(Forward, Alternate, false, false)],
            Template::ChainResponse => vec![leg(Forward, Chain, false, false)],
            Template::Precedence => vec![leg(Backward, Plain, false, false)],
            Template::AlternatePrecedence => vec![leg(Backward, Alternate, false, false)],
            Template::ChainPrecedence => vec![leg(Backward, Chain, false, false)],
            Template::Succession => pair(Plain, false),
            Template::AlternateSuccession => pair(Alternate, false),
            Template::ChainSuccession => pair(Chain, false),
            Template::CoExistence => both_ways(false),
            Template::NotRespondedExistence => vec![leg(Either, Plain, true, false)],
            Template::NotResponse => vec![leg(Forward, Plain, true, false)],
            Template::NotChainResponse => vec![leg(Forward, Chain, true, false)],
            Template::NotPrecedence => vec![leg(Backward, Plain, true, false)],
            Template::NotChainPrecedence => vec![leg(Backward, Chain, true, false)],
            Template::NotSuccession => pair(Plain, true),
            Template::NotChainSuccession => pair(Chain, true),
            Template::NotCoExistence => both_ways(true),
        }
    }

    /// The clock an open obligation of this leg runs out on, if it does before the end.
    pub(super) const fn expires_on(self) -> Option<Clock> {
        match (self.reach, self.link, self.window) {
            (Reach::Backward, ..) => None,
            (_, Link::Chain, _) => Some(Clock::counting(self.over)),
            (_, _, Some(window)) => Some(window.clock()),
            (_, _, None) => None,
        }
    }

    /// Whether one open obligation, or one remembered target, can stand for all: nothing relates the two deeds but
    /// their order and an upper bound.
    pub(super) const fn is_simple(self) -> bool {
        match (self.window, self.link) {
            (None, _) => true,
            (Some(_), Link::Chain) => false,
            (Some(window), _) => window.from == 0,
        }
    }
}
