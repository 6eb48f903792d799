//! The engine of all legs: what a deed that activates a leg, or is its target, does to what the leg keeps in mind.

use super::kept::Kept;
use super::mark::Mark;
use super::occasion::{Hit, Occasion};
use crate::policy::template::{Leg, LegDirection, Link};
use crate::policy::window::{Clock, NEVER, Over, Window};

/// A leg of a clause: the template's, with what the clause bounds it by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct BoundLeg {
    pub leg: Leg,
    pub over: Over,
    pub window: Option<Window>,
}

/// What a leg keeps in mind between two deeds, seen from the deed at hand.
pub(super) trait Memory {
    /// What is kept of the deed at hand where it activates.
    type Asking;

    /// In a leg that looks both ways, whether a deed that activates and is a target joins what waits before all of it
    /// is answered; else it answers what waits first, and then asks for itself. Where both would be right, what was
    /// once scored one way must replay that way.
    const JOINS: bool;

    fn asking(&self) -> Self::Asking;

    /// What a mark about it is about.
    fn kept(asking: &Self::Asking) -> Option<&Kept>;

    /// It begins to wait for its target.
    fn wait(&mut self, asking: &Self::Asking);

    /// The deed at hand is a target that may be asked for.
    fn remember(&mut self);

    /// What a deed at hand that activates looks for is remembered.
    fn recalls(&self) -> bool;

    /// The targets remembered so far no longer count.
    fn forget(&mut self);

    /// The deed at hand is the target of what waits, as far as they match.
    fn answer(&mut self, say: &mut impl FnMut(Option<&Kept>, Mark));

    /// What asks has found a target in what is remembered, and waits no longer if it did.
    fn found(&mut self, asking: &Self::Asking, say: &mut impl FnMut(Option<&Kept>, Mark));

    /// Whatever waits has waited in vain.
    fn give_up(&mut self, say: &mut impl FnMut(Option<&Kept>, Mark));
}

/// A leg on its way past a deed that concerns it.
pub(super) struct LegStep<'a, M, S> {
    pub leg: &'a BoundLeg,
    pub memory: M,
    pub on: &'a Occasion<'a>,
    pub say: S,
}

impl<M: Memory, S: FnMut(Option<&Kept>, Mark)> LegStep<'_, M, S> {
    pub(super) fn take(&mut self, hit: Hit) {
        let BoundLeg { leg, over, .. } = *self.leg;
        match (leg.direction, leg.link) {
            (LegDirection::Forward, Link::Plain) => {
                if hit.activation {
                    self.wait();
                }
                if hit.target {
                    self.answer();
                }
            }
            (LegDirection::Forward, Link::Alternate) => {
                if hit.target {
                    self.answer();
                }
                if hit.activation {
                    self.memory.give_up(&mut self.say);
                    self.wait();
                }
            }
            (LegDirection::Forward, Link::Chain) => {
                // the deed answers for what was open before it; a deed out of the chain joins those who wait
                if self.on.is_over(over) {
                    if hit.target {
                        self.answer();
                    }
                    self.memory.give_up(&mut self.say);
                }
                if hit.activation {
                    self.wait();
                }
            }
            (LegDirection::Backward, Link::Plain) => {
                if hit.target {
                    self.memory.remember();
                }
                if hit.activation {
                    self.look_back();
                }
            }
            (LegDirection::Backward, Link::Alternate) => {
                if hit.target {
                    self.memory.remember();
                }
                if hit.activation {
                    self.look_back();
                    // each activation uses its target up
                    self.memory.forget();
                }
            }
            (LegDirection::Backward, Link::Chain) => {
                if hit.activation {
                    self.look_back();
                }
                if hit.target && self.on.is_over(over) {
                    self.memory.forget();
                    self.memory.remember();
                }
            }
            (LegDirection::Either, Link::Plain | Link::Alternate | Link::Chain) => {
                let joined = if M::JOINS && hit.activation { Some(self.wait()) } else { None };
                if hit.target {
                    self.answer();
                    self.memory.remember();
                }
                match joined {
                    Some(asking) if self.memory.recalls() => self.memory.found(&asking, &mut self.say),
                    None if hit.activation => {
                        let asking = self.ask();
                        if self.memory.recalls() {
                            self.memory.found(&asking, &mut self.say);
                        } else {
                            self.memory.wait(&asking);
                        }
                    }
                    Some(_) | None => {}
                }
            }
        }
    }

    fn ask(&mut self) -> M::Asking {
        let asking = self.memory.asking();
        (self.say)(M::kept(&asking), Mark::Activated);
        asking
    }

    fn wait(&mut self) -> M::Asking {
        let asking = self.ask();
        self.memory.wait(&asking);
        asking
    }

    fn answer(&mut self) {
        self.memory.answer(&mut self.say);
    }

    /// The deed activates: is what it looks for among what is remembered?
    fn look_back(&mut self) {
        let asking = self.ask();
        let mark = self.leg.mark(self.memory.recalls());
        (self.say)(M::kept(&asking), mark);
    }
}

impl BoundLeg {
    /// What to say where the target is found, or can't be any more.
    pub(super) const fn mark(&self, found: bool) -> Mark {
        if found == self.leg.negated { Mark::Violated } else { Mark::Fulfilled }
    }

    /// The clock that counts the places of a chain.
    pub(super) fn is_chain(&self) -> bool {
        self.leg.link == Link::Chain
    }

    /// The clock that its window runs on; that of turns where it has none.
    pub(super) fn window_clock(&self) -> Clock {
        self.window.map_or(Clock::Turns, Window::clock)
    }

    /// The clock an open obligation runs out on, if it does before the end.
    pub(super) fn expires_on(&self) -> Option<Clock> {
        if self.leg.looks_ahead() { self.reckoned_on() } else { None }
    }

    /// The clock that a deadline or a memory is reckoned on, if on any.
    pub(super) fn reckoned_on(&self) -> Option<Clock> {
        if self.is_chain() { Some(Clock::counting(self.over)) } else { self.window.map(Window::clock) }
    }

    /// Whether one open obligation, or one remembered target, can stand for all: nothing relates the two deeds but
    /// their order and an upper bound.
    pub(super) fn is_simple(&self) -> bool {
        self.window.is_none_or(|window| !self.is_chain() && window.from == 0)
    }

    /// The window that the deed at hand opens.
    pub(super) fn span(&self, on: &Occasion<'_>) -> (u32, u32) {
        self.window.map_or((0, NEVER), |window| window.span(on.now, on.reckoning))
    }
}
