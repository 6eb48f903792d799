//! What can still be had from each state: the best and the worst total to come, with and without a critical breach.

use crate::assurance::explore::space::{Space, StateIx, Step};
use crate::terms::Rows;

/// The totals of points still to come from a state; none where no play ends so.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ToGo {
    /// The most and the least without a critical breach to come.
    pub clean: Option<Span>,
    /// The same with one.
    pub broken: Option<Span>,
}

/// The least and the most of something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Span {
    pub least: i32,
    pub most: i32,
}

impl Span {
    const fn shifted(self, by: i32) -> Self {
        Self { least: self.least + by, most: self.most + by }
    }

    fn with(one: Option<Self>, other: Option<Self>) -> Option<Self> {
        match (one, other) {
            (Some(one), Some(other)) => {
                Some(Self { least: one.least.min(other.least), most: one.most.max(other.most) })
            }
            (one, other) => one.or(other),
        }
    }
}

impl ToGo {
    /// Nothing to come: the encounter is over.
    pub(crate) const OVER: Self = Self { clean: Some(Span { least: 0, most: 0 }), broken: None };

    fn with(self, other: Self) -> Self {
        Self { clean: Span::with(self.clean, other.clean), broken: Span::with(self.broken, other.broken) }
    }

    /// What is to come before a step, given what is to come after it.
    #[must_use]
    pub fn before(self, points: i32, critical: bool) -> Self {
        let shifted = |span: Option<Span>| span.map(|span| span.shifted(points));
        let (clean, broken) = (shifted(self.clean), shifted(self.broken));
        if critical { Self { clean: None, broken: Span::with(clean, broken) } } else { Self { clean, broken } }
    }
}

/// What is to come from every state of a space.
#[derive(Clone, Debug)]
pub struct Outlook(Rows<StateIx, ToGo>);

impl Outlook {
    /// Computes it backward; `order` has every state before those it leads to.
    #[must_use]
    pub fn new(space: &Space, order: &[StateIx]) -> Self {
        Self::counting(space, order, |step| step.points(), |step| step.marks.critical)
    }

    /// The same with other points and other breaches.
    pub(crate) fn counting(
        space: &Space, order: &[StateIx], points: impl Fn(&Step<'_>) -> i32, critical: impl Fn(&Step<'_>) -> bool,
    ) -> Self {
        let mut outlook = Self(space.rows(ToGo::default()));
        for state in order.iter().rev() {
            let through = |step: Step<'_>| outlook.after(&step).before(points(&step), critical(&step));
            *outlook.0.at_mut(*state) = space.steps(*state).map(through).fold(ToGo::default(), ToGo::with);
        }
        outlook
    }

    /// What is to come from a state.
    #[must_use]
    pub fn from(&self, state: StateIx) -> ToGo {
        *self.0.at(state)
    }

    /// What is to come if a step is taken, the step included.
    #[must_use]
    pub fn through(&self, step: &Step<'_>) -> ToGo {
        self.after(step).before(step.points(), step.marks.critical)
    }

    fn after(&self, step: &Step<'_>) -> ToGo {
        step.to.map_or(ToGo::OVER, |to| self.from(to))
    }
}
