//! A template with what triggers it: which deeds activate it, which are its target, how far apart they may be.

use super::template::{Bound, Family, Link, Scoring, Template};
use super::{Over, Test, Window};
use crate::terms::{ActivityIx, FieldIx};

/// What a deed must be to count: perform one of the activities, and pass the test if there is one.
#[derive(Clone, Debug, PartialEq)]
pub struct Trigger {
    /// Any of these.
    pub activities: Vec<ActivityIx>,
    /// The data condition. A target's may relate both deeds.
    pub test: Option<Test>,
}

impl Trigger {
    /// Fields whose sums over the encounter the test reads.
    pub(super) fn summed_fields(&self) -> Vec<FieldIx> {
        let mut fields = Vec::new();
        if let Some(test) = &self.test {
            test.collect_totals(&mut fields);
        }
        fields
    }

    /// The part of the test that looks at one deed alone, and the part that relates it to the activation.
    pub(super) fn split(&self) -> (Option<Test>, Option<Test>) {
        let parts = self.test.iter().flat_map(Test::conjuncts).cloned();
        let (related, alone): (Vec<_>, Vec<_>) = parts.partition(Test::relates);
        let joined = |mut parts: Vec<Test>| if parts.len() > 1 { Some(Test::All(parts)) } else { parts.pop() };
        (joined(alone), joined(related))
    }
}

/// A template with its triggers.
#[derive(Clone, Debug, PartialEq)]
pub struct Constraint {
    /// What is asked.
    pub template: Template,
    /// What makes it matter; for the templates of one activity, and for choices, what is counted.
    pub activation: Trigger,
    /// What must, or must not, stand in that relation to it. None for the templates of one activity.
    pub target: Option<Trigger>,
    /// How far apart the two may be; for counting and choice templates, how far from the first event.
    pub window: Option<Window>,
    /// What `Init`, `End` and the chains range over.
    pub over: Over,
}

impl Constraint {
    /// Whether the criterion is earned or kept.
    #[must_use]
    pub const fn scoring(&self) -> Scoring {
        self.template.scoring()
    }

    /// Whether what is earned can be met and then spoilt, so that the end alone decides.
    #[must_use]
    pub const fn can_be_spoilt(&self) -> bool {
        match self.template.family() {
            Family::Counting(Bound::Exactly(_)) | Family::Choice { exclusive: true } => true,
            Family::Counting(Bound::AtLeast(_) | Bound::Below(_))
            | Family::Choice { exclusive: false }
            | Family::Position(_)
            | Family::Relation(_) => false,
        }
    }

    /// Whether it is about one moment alone, the first or the last.
    #[must_use]
    pub const fn is_of_a_moment(&self) -> bool {
        matches!(self.template.family(), Family::Position(_))
    }

    /// Whether what a deed performs can be what breaks it, where the deed does: else time ran out at it, whatever it was.
    #[must_use]
    pub fn is_broken_by(&self, performed: &[ActivityIx]) -> bool {
        let does = |trigger: &Trigger| trigger.activities.iter().any(|one| performed.contains(one));
        let Family::Relation(legs) = self.template.family() else { return true };
        legs.iter().any(|leg| {
            let activation = if leg.swapped { self.target.as_ref() } else { Some(&self.activation) };
            match (leg.negated, leg.link, leg.looks_ahead()) {
                (true, ..) => self.triggers().any(does),
                // the next deed is asked for
                (false, Link::Chain, true) => true,
                (false, Link::Plain, true) => false,
                (false, Link::Alternate, true) | (false, _, false) => activation.is_some_and(does),
            }
        })
    }

    /// Both triggers, or the only one.
    pub fn triggers(&self) -> impl Iterator<Item = &Trigger> {
        [Some(&self.activation), self.target.as_ref()].into_iter().flatten()
    }

    /// What is counted or asked for as it stands: the activation, and of a choice either side.
    pub fn counted(&self) -> impl Iterator<Item = &Trigger> {
        let either = match self.template.family() {
            Family::Choice { .. } => self.target.as_ref(),
            Family::Counting(_) | Family::Position(_) | Family::Relation(_) => None,
        };
        [Some(&self.activation), either].into_iter().flatten()
    }
}
