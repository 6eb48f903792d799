//! What the fact classes of a scenario show together: what is reached, what can be had and broken, what the author claims.
//! Spaces are large: each is read by itself and can be dropped.

use super::answer::Answer;
use super::claims::Claims;
use super::criteria::Criteria;
use super::reach::Reached;
use crate::assurance::explore::routes::Routes;
use crate::assurance::explore::space::Space;
use crate::encounter::Command;
use crate::policy::Book;
use crate::scenario::Scenario;
use std::sync::Arc;

/// What the classes read so far show.
pub struct Survey {
    reach: Reached,
    criteria: Criteria,
    claims: Claims,
    /// Every state was seen.
    complete: bool,
    /// Every space was without cycle, so that plays can be counted on to end.
    ordered: bool,
}

impl Survey {
    /// A survey that has read nothing yet.
    #[must_use]
    pub fn new(scenario: &Arc<Scenario>, book: &Book) -> Self {
        Self {
            reach: Reached::new(scenario),
            criteria: Criteria::new(scenario, book),
            claims: Claims::new(scenario),
            complete: true,
            ordered: true,
        }
    }

    /// Takes in a space with the classes that share it, in the order of its twins. `order` puts its states in order, or
    /// tells a way that never ends.
    pub fn read(&mut self, classes: &[usize], space: &Space, order: &Result<Vec<u32>, Vec<Command>>) {
        let routes = Routes::new(space);
        let class = classes.first().copied().unwrap_or_default();
        self.complete &= space.is_complete();
        self.ordered &= order.is_ok();
        self.reach.read(classes, space, &routes, order.as_ref().err().map(Vec::as_slice));
        self.claims.read(class, space, &routes, order.as_deref().ok());
        if let Ok(order) = order {
            self.criteria.read(class, space, &routes, order);
        }
    }

    /// Takes in what another survey of the same scenario has read.
    pub fn merge(&mut self, other: Self) {
        self.reach.merge(other.reach);
        self.criteria.merge(other.criteria);
        self.claims.merge(other.claims);
        self.complete &= other.complete;
        self.ordered &= other.ordered;
    }

    /// What the classes show, if these are all of them.
    #[must_use]
    pub fn answers(&self) -> Vec<Answer> {
        let complete = self.complete && self.ordered;
        [self.reach.answers(self.complete), self.criteria.answers(complete), self.claims.answers(complete)].concat()
    }
}
