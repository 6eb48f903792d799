//! Legs that look at both deeds' data, have a lower bound, or bound a chain in time: every activation (or remembered
//! target) that differs stands for itself, with what the relation reads of it.

use super::leg::{Leg, Link, Reach};
use super::monitor::{Hit, Mark, Moment};
use super::test::{Look, Test};
use super::watch::Binding;
use super::window::{Clock, NEVER};
use crate::terms::{Field, FieldIx};

/// An obligation that waits for its target, or a target that may yet be asked for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Kept {
    pub slot: u16,
    /// A target that is remembered, not an activation that waits.
    pub memory: bool,
    /// The place in its chain of the only deed that can settle it; 0 outside chains.
    pub place: u32,
    /// The window, in positions of its clock.
    pub from: u32,
    pub due: u32,
    /// What the relation reads of this deed.
    pub data: Box<[Field]>,
}

impl Kept {
    /// Whether both stand for the same obligation.
    pub(super) fn is(&self, other: &Self) -> bool {
        (self.slot, self.memory, self.place, self.from, &self.data)
            == (other.slot, other.memory, other.place, other.from, &other.data)
    }
}

/// A leg with what relates its deeds.
#[derive(Clone, Debug)]
pub(super) struct Relation {
    pub slot: u16,
    pub leg: Leg,
    /// The target's condition on both deeds' data.
    test: Option<Test>,
    /// What it reads of the template's activation, and of its target.
    fields: (Vec<FieldIx>, Vec<FieldIx>),
}

impl Relation {
    pub(super) fn new(slot: u16, leg: Leg, test: Option<Test>) -> Self {
        let fields = test.as_ref().map(Test::fields_read).unwrap_or_default();
        Self { slot, leg, test, fields }
    }

    /// Takes a deed that concerns the leg. `kept` is what all such legs keep.
    pub(super) fn step(
        &self, kept: &mut Vec<Kept>, hit: Hit, moment: &Moment<'_>, data: &[Field], binding: &Binding,
        mut note: impl FnMut(&Kept, Mark),
    ) {
        let leg = self.leg;
        let is_over = moment.is_over(leg.over);
        let forward = leg.reach != Reach::Backward;
        match leg.link {
            Link::Plain => {
                if forward && hit.activation {
                    let waiting = self.keep(false, moment, data);
                    note(&waiting, Mark::Activated);
                    self.add(kept, moment, waiting);
                }
                if leg.reach != Reach::Forward && hit.target {
                    let target = self.keep(true, moment, data);
                    self.add(kept, moment, target);
                }
                if forward && hit.target {
                    self.settle(kept, moment, data, binding, &mut note);
                }
                if leg.reach == Reach::Either && hit.activation {
                    self.look_back_for_waiting(kept, moment, data, binding, &mut note);
                }
                if leg.reach == Reach::Backward && hit.activation {
                    self.look_back(kept, moment, data, binding, &mut note);
                }
            }
            Link::Alternate if forward => {
                if hit.target {
                    self.settle(kept, moment, data, binding, &mut note);
                }
                if hit.activation {
                    self.give_up(kept, |_| true, &mut note);
                    let waiting = self.keep(false, moment, data);
                    note(&waiting, Mark::Activated);
                    self.add(kept, moment, waiting);
                }
            }
            Link::Alternate => {
                if hit.target {
                    let target = self.keep(true, moment, data);
                    self.add(kept, moment, target);
                }
                if hit.activation {
                    self.look_back(kept, moment, data, binding, &mut note);
                    kept.retain(|one| one.slot != self.slot);
                }
            }
            Link::Chain if forward => {
                if is_over {
                    if hit.target {
                        self.settle(kept, moment, data, binding, &mut note);
                    }
                    self.give_up(kept, |_| true, &mut note);
                }
                if hit.activation {
                    let waiting = self.keep(false, moment, data);
                    note(&waiting, Mark::Activated);
                    self.add(kept, moment, waiting);
                }
            }
            Link::Chain => {
                if hit.activation {
                    self.look_back(kept, moment, data, binding, &mut note);
                }
                if hit.target && is_over {
                    kept.retain(|one| one.slot != self.slot);
                    let target = self.keep(true, moment, data);
                    self.add(kept, moment, target);
                }
            }
        }
    }

    /// Gives up what waits and answers to `which`: an obligation is broken, a prohibition kept.
    pub(super) fn give_up(
        &self, kept: &mut Vec<Kept>, which: impl Fn(&Kept) -> bool, note: &mut impl FnMut(&Kept, Mark),
    ) {
        let mark = if self.leg.negated { Mark::Fulfilled } else { Mark::Violated };
        kept.retain(|one| {
            let gone = one.slot == self.slot && !one.memory && which(one);
            if gone {
                note(one, mark);
            }
            !gone
        });
    }

    /// The position on the clock at which what waits is lost.
    pub(super) fn deadline(&self, one: &Kept) -> u32 {
        if self.leg.link == Link::Chain { one.place } else { one.due }
    }

    fn keep(&self, memory: bool, moment: &Moment<'_>, data: &[Field]) -> Kept {
        // without a lower bound the deed's own position tells nothing: whatever comes comes after it
        let (from, due) = match self.leg.window {
            None => (0, NEVER),
            Some(window) => {
                let (from, due) = window.span(moment.now, moment.reckoning);
                (if window.from == 0 { 0 } else { from }, due)
            }
        };
        let chained = self.leg.link == Link::Chain;
        let place = moment.place(self.leg.over).saturating_add(u32::from(!memory));
        // what waits is the leg's activation, what is remembered its target
        let fields = if memory == self.leg.swapped { &self.fields.0 } else { &self.fields.1 };
        let read = data.iter().filter(|(field, _)| fields.contains(field)).cloned().collect();
        Kept { slot: self.slot, memory, place: if chained { place } else { 0 }, from, due, data: read }
    }

    /// Adds what is new and forgets what no window reaches any more; where nothing but the deadline differs, one stands
    /// for all.
    fn add(&self, kept: &mut Vec<Kept>, moment: &Moment<'_>, new: Kept) {
        if let Some(window) = self.leg.window {
            let now = moment.now.on(window.clock());
            kept.retain(|one| one.slot != self.slot || !one.memory || one.due >= now);
        }
        match kept.iter_mut().find(|one| one.is(&new)) {
            Some(old) if new.memory || self.leg.negated => old.due = old.due.max(new.due),
            Some(_) => {}
            None => kept.push(new),
        }
    }

    /// Settles all that waits for this deed.
    fn settle(
        &self, kept: &mut Vec<Kept>, moment: &Moment<'_>, data: &[Field], binding: &Binding,
        note: &mut impl FnMut(&Kept, Mark),
    ) {
        let mark = if self.leg.negated { Mark::Violated } else { Mark::Fulfilled };
        kept.retain(|one| {
            let met = one.slot == self.slot && !one.memory && self.meets(one, moment, data, binding);
            if met {
                note(one, mark);
            }
            !met
        });
    }

    /// The deed activates: is what it looks for among what is remembered?
    fn look_back(
        &self, kept: &[Kept], moment: &Moment<'_>, data: &[Field], binding: &Binding,
        note: &mut impl FnMut(&Kept, Mark),
    ) {
        let asking = self.keep(false, moment, data);
        note(&asking, Mark::Activated);
        let found = self.remembers(kept, moment, data, binding);
        note(&asking, if found == self.leg.negated { Mark::Violated } else { Mark::Fulfilled });
    }

    /// The same for what has just begun to wait.
    fn look_back_for_waiting(
        &self, kept: &mut Vec<Kept>, moment: &Moment<'_>, data: &[Field], binding: &Binding,
        note: &mut impl FnMut(&Kept, Mark),
    ) {
        let asking = self.keep(false, moment, data);
        if self.remembers(kept, moment, data, binding) {
            let mark = if self.leg.negated { Mark::Violated } else { Mark::Fulfilled };
            kept.retain(|one| {
                let settled = one.is(&asking);
                if settled {
                    note(one, mark);
                }
                !settled
            });
        }
    }

    fn remembers(&self, kept: &[Kept], moment: &Moment<'_>, data: &[Field], binding: &Binding) -> bool {
        kept.iter().any(|one| one.slot == self.slot && one.memory && self.meets(one, moment, data, binding))
    }

    /// Whether the deed at hand lies in the window of an earlier one and the relation holds between them.
    fn meets(&self, earlier: &Kept, moment: &Moment<'_>, data: &[Field], binding: &Binding) -> bool {
        let clock = self.leg.window.map_or(Clock::Turns, super::Window::clock);
        let now = moment.now.on(clock);
        let chained = self.leg.link != Link::Chain
            || earlier.place
                == if earlier.memory { moment.place_before(self.leg.over) } else { moment.place(self.leg.over) };
        let in_time = self.leg.window.is_none() || (earlier.from..=earlier.due).contains(&now);
        // the earlier deed is the template's activation if it waits as that, or is remembered as that
        let earlier_activates = earlier.memory == self.leg.swapped;
        let (activation, own) = if earlier_activates { (&*earlier.data, data) } else { (data, &*earlier.data) };
        let look = Look { data: own, activation, binding, totals: &[] };
        chained && in_time && self.test.as_ref().is_none_or(|test| test.holds(&look))
    }
}
