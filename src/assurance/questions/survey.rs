//! What the fact classes of a scenario show together: what is reached, what can be had and broken, what the author claims.
//! Spaces are large: each is read by itself and can be dropped.

use super::answer::Answer;
use super::claims::Claims;
use super::coherence::Coherence;
use super::criteria::Criteria;
use super::reach::Reached;
use crate::assessment::Tariff;
use crate::assurance::explore::order::Order;
use crate::assurance::explore::routes::Routes;
use crate::assurance::explore::space::{Space, StateIx};
use crate::assurance::unproved::Impossible;
use crate::policy::Book;
use crate::scenario::Scenario;
use std::sync::Arc;

/// What the classes read so far show.
pub struct Survey {
    reached: Reached,
    criteria: Criteria,
    claims: Claims,
    coherence: Coherence,
    /// How many classes were read.
    classes: usize,
    /// Every state was seen.
    complete: bool,
    /// Every space was without cycle, so that plays can be counted on to end.
    ordered: bool,
}

impl Survey {
    /// A survey that has read nothing yet.
    ///
    /// # Errors
    /// Where there is more in a scenario than can be counted.
    pub fn new(scenario: &Arc<Scenario>, book: &Book) -> Result<Self, Impossible> {
        Ok(Self {
            reached: Reached::new(scenario)?,
            criteria: Criteria::new(scenario, book),
            claims: Claims::new(scenario),
            coherence: Coherence::new(scenario)?,
            classes: 0,
            complete: true,
            ordered: true,
        })
    }

    /// Takes in a space with the classes that share it, in the order of its twins. `order` puts its states in order, or
    /// tells a way that never ends; `tariff` says what passes, where that is known.
    ///
    /// # Errors
    /// Where the space is not that of these classes, or contradicts itself.
    pub fn read(
        &mut self, classes: &[usize], space: &Space, order: &Order<Vec<StateIx>>, tariff: Option<Tariff>,
    ) -> Result<(), Impossible> {
        let first = classes.first().ok_or(Impossible::Contradiction("a space of no fact class"))?;
        let routes = Routes::new(space)?;
        let (order, lasso) = match order {
            Order::Forward(order) => (Some(order.as_slice()), None),
            Order::Round(lasso) => (None, Some(lasso.as_slice())),
        };
        self.classes += classes.len();
        self.complete &= space.is_complete();
        self.ordered &= order.is_some();
        self.reached.read(classes, space, &routes, lasso)?;
        self.coherence.read(classes, space, &routes)?;
        self.claims.read(*first, space, &routes, order.zip(tariff))?;
        if let Some(order) = order {
            self.criteria.read(*first, space, &routes, order)?;
        }
        Ok(())
    }

    /// Takes in what another survey of the same scenario has read.
    ///
    /// # Errors
    /// Where it is of another scenario.
    pub fn merge(&mut self, other: Self) -> Result<(), Impossible> {
        self.reached.merge(&other.reached)?;
        self.criteria.merge(other.criteria)?;
        self.claims.merge(other.claims)?;
        self.coherence.merge(other.coherence)?;
        self.classes += other.classes;
        self.complete &= other.complete;
        self.ordered &= other.ordered;
        Ok(())
    }

    /// What the classes show, if these are all of them.
    ///
    /// # Errors
    /// Where not as many were read as there are.
    pub fn answers(&self, classes: usize) -> Result<Vec<Answer>, Impossible> {
        if self.classes != classes {
            return Err(Impossible::Surveyed { classes, read: self.classes });
        }
        let complete = self.complete && self.ordered;
        let reached = self.reached.answers(self.complete)?;
        let coherence = self.coherence.answers(self.complete)?;
        Ok([reached, self.criteria.answers(complete), self.claims.answers(complete), coherence].concat())
    }
}
