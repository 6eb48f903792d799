//! The small memory: one obligation, or one target, that stands for all. A monitor's state is 12 bytes, so that a watch
//! of a whole book is copied, compared and hashed in one sweep.

use super::kept::Kept;
use super::leg::{BoundLeg, Memory};
use super::mark::Mark;
use super::occasion::Occasion;

/// Where one monitor stands.
///
/// Twelve bytes, where counters of 32 bits and an optional deadline would make twenty: some eighty of them are copied for
/// each step that is explored.
///
/// What waits shares one deadline: together they are one violation, so the earliest counts; prohibitions after the same
/// activations share the latest. What waits and what is remembered never are at once, and share `due`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(in crate::policy) struct MonitorState {
    /// An obligation is open, or a prohibition in force.
    pub open: bool,
    /// What is looked for backward has come and still counts, or the wanted deed has been done (Init, End).
    pub seen: bool,
    /// Occurrences so far (counting templates, saturating); for choices a bit per side.
    pub hits: u16,
    /// Violations so far, saturating.
    pub violations: u16,
    /// The position of its clock up to which `open` may wait or `seen` is good.
    pub due: u32,
}

/// A monitor's state as the memory of its leg.
pub(super) struct OneSlot<'a> {
    pub state: &'a mut MonitorState,
    pub leg: &'a BoundLeg,
    pub on: &'a Occasion<'a>,
}

impl OneSlot<'_> {
    fn settle(&mut self, found: bool, say: &mut impl FnMut(Option<&Kept>, Mark)) {
        if self.state.open {
            self.state.open = false;
            say(None, self.leg.mark(found));
        }
    }
}

impl Memory for OneSlot<'_> {
    type Asking = ();

    const JOINS: bool = false;

    fn asking(&self) {}

    fn kept((): &()) -> Option<&Kept> {
        None
    }

    fn wait(&mut self, (): &()) {
        if !self.state.open || self.leg.leg.negated {
            let next = || self.on.place(self.leg.over).saturating_add(1);
            self.state.due = if self.leg.is_chain() { next() } else { self.leg.span(self.on).1 };
        }
        (self.state.open, self.state.seen) = (true, false);
    }

    fn remember(&mut self) {
        self.state.seen = true;
        self.state.due = if self.leg.is_chain() { self.on.place(self.leg.over) } else { self.leg.span(self.on).1 };
    }

    fn recalls(&self) -> bool {
        let due = self.state.due;
        self.state.seen
            && if self.leg.is_chain() {
                due == self.on.place_before(self.leg.over)
            } else {
                self.leg.window.is_none_or(|window| self.on.now.on(window.clock()) <= due)
            }
    }

    fn forget(&mut self) {
        self.state.seen = false;
    }

    fn answer(&mut self, say: &mut impl FnMut(Option<&Kept>, Mark)) {
        self.settle(true, say);
    }

    fn found(&mut self, (): &(), say: &mut impl FnMut(Option<&Kept>, Mark)) {
        say(None, self.leg.mark(true));
    }

    fn give_up(&mut self, say: &mut impl FnMut(Option<&Kept>, Mark)) {
        self.settle(false, say);
    }
}
