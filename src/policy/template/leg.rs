//! One direction of a template that relates two triggers: where the target is looked for from the activation.

/// Where the target is looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LegDirection {
    /// From the activation on.
    Forward,
    /// Up to the activation.
    Backward,
    /// Anywhere.
    Either,
}

/// What may lie between activation and target.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Link {
    /// Anything.
    Plain,
    /// No other activation.
    Alternate,
    /// Nothing the template ranges over.
    Chain,
}

/// One direction of a template. Pairs have two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Leg {
    /// Where the target is looked for.
    pub direction: LegDirection,
    /// What may lie between.
    pub link: Link,
    /// The target must not be found.
    pub negated: bool,
    /// The template's target activates this leg, and its activation is looked for.
    pub swapped: bool,
}

impl Leg {
    /// The activation asks for a target from then on.
    pub(super) const fn ahead(link: Link) -> Self {
        Self { direction: LegDirection::Forward, link, negated: false, swapped: false }
    }

    /// The activation asks for a target before it.
    pub(super) const fn back(link: Link) -> Self {
        Self { direction: LegDirection::Backward, ..Self::ahead(link) }
    }

    /// The activation asks for a target, before it or after.
    pub(super) const fn anywhere() -> Self {
        Self { direction: LegDirection::Either, ..Self::ahead(Link::Plain) }
    }

    /// The same, which must not be found.
    pub(super) const fn never(self) -> Self {
        Self { negated: true, ..self }
    }

    /// The same from the target's side.
    pub(super) const fn swapped(self) -> Self {
        Self { swapped: true, ..self }
    }

    /// Whether a deed that is both activation and target answers itself.
    pub(crate) const fn takes_itself(self) -> bool {
        match (self.link, self.direction) {
            (Link::Plain, LegDirection::Forward | LegDirection::Backward | LegDirection::Either)
            | (Link::Alternate, LegDirection::Backward) => true,
            (Link::Alternate, LegDirection::Forward | LegDirection::Either)
            | (Link::Chain, LegDirection::Forward | LegDirection::Backward | LegDirection::Either) => false,
        }
    }

    /// Whether it looks for its target behind the activation.
    pub(crate) const fn looks_back(self) -> bool {
        match self.direction {
            LegDirection::Backward | LegDirection::Either => true,
            LegDirection::Forward => false,
        }
    }

    /// Whether it looks for its target after the activation.
    pub(crate) const fn looks_ahead(self) -> bool {
        match self.direction {
            LegDirection::Forward | LegDirection::Either => true,
            LegDirection::Backward => false,
        }
    }
}
