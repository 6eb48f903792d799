//! The large memory: every activation, or remembered target, that differs stands for itself, with what the relation
//! reads of it. For legs that look at both deeds' data, have a lower bound, or bound a chain in time.

use super::kept::{Kept, MonitorIx, RelationIx};
use super::leg::{BoundLeg, Memory};
use super::mark::Mark;
use super::occasion::Occasion;
use super::slot::MonitorState;
use crate::policy::test::{Sight, Test};
use crate::policy::window::{NEVER, Window};
use crate::terms::FieldIx;

/// A leg with what relates its deeds.
#[derive(Clone, Debug)]
pub(super) struct Relation {
    pub ix: RelationIx,
    /// The monitor it is the memory of.
    pub monitor: MonitorIx,
    pub leg: BoundLeg,
    /// The target's condition on both deeds' data.
    test: Option<Test>,
    /// What it reads of the template's activation, and of its target.
    fields: (Vec<FieldIx>, Vec<FieldIx>),
}

/// What all relations keep, as the memory of one of them.
pub(super) struct List<'a> {
    pub kept: &'a mut Vec<Kept>,
    pub relation: &'a Relation,
    pub on: &'a Occasion<'a>,
}

impl Relation {
    pub(super) fn new(ix: RelationIx, monitor: MonitorIx, leg: BoundLeg, test: Option<Test>) -> Self {
        let fields = test.as_ref().map(Test::fields_read).unwrap_or_default();
        Self { ix, monitor, leg, test, fields }
    }

    /// Gives up what waits and answers to `which`: an obligation is broken, a prohibition kept.
    pub(super) fn give_up(
        &self, kept: &mut Vec<Kept>, which: impl Fn(&Kept) -> bool, say: &mut impl FnMut(Option<&Kept>, Mark),
    ) {
        self.settle(kept, self.leg.mark(false), which, say);
    }

    /// Takes those that wait and answer to `which` off the list, with a mark.
    fn settle(
        &self, kept: &mut Vec<Kept>, mark: Mark, which: impl Fn(&Kept) -> bool,
        say: &mut impl FnMut(Option<&Kept>, Mark),
    ) {
        kept.retain(|one| {
            let gone = one.waits_in(self.ix) && which(one);
            if gone {
                say(Some(one), mark);
            }
            !gone
        });
    }

    /// The position on the clock at which what waits is lost.
    pub(super) fn deadline(&self, one: &Kept) -> u32 {
        if self.leg.is_chain() { one.place } else { one.due }
    }

    /// Tells a monitor's state what the list holds for it: whether something waits, and what is due first.
    pub(super) fn sum_up(&self, kept: &[Kept], state: &mut MonitorState) {
        let due = kept.iter().filter(|one| one.waits_in(self.ix)).map(|one| self.deadline(one)).min();
        (state.open, state.due) = (due.is_some(), due.unwrap_or(NEVER));
    }

    fn keep(&self, memory: bool, on: &Occasion<'_>) -> Kept {
        let (from, due) = self.leg.span(on);
        // without a lower bound the deed's own position tells nothing: whatever comes comes after it
        let from = if self.leg.window.is_none_or(|window| window.from == 0) { 0 } else { from };
        let place = || on.place(self.leg.over).saturating_add(u32::from(!memory));
        // what waits is the leg's activation, what is remembered its target
        let fields = if memory == self.leg.leg.swapped { &self.fields.0 } else { &self.fields.1 };
        let data = on.data.iter().filter(|(field, _)| fields.contains(field)).cloned().collect();
        Kept { of: self.ix, memory, place: if self.leg.is_chain() { place() } else { 0 }, from, due, data }
    }

    /// Whether the deed at hand lies in the window of an earlier one and the relation holds between them.
    fn meets(&self, earlier: &Kept, on: &Occasion<'_>) -> bool {
        let now = on.now.on(self.leg.window_clock());
        let place = |over| if earlier.memory { on.place_before(over) } else { on.place(over) };
        let chained = !self.leg.is_chain() || earlier.place == place(self.leg.over);
        let in_time = self.leg.window.is_none() || (earlier.from..=earlier.due).contains(&now);
        // the earlier deed is the template's activation if it waits as that, or is remembered as that
        let earlier_activates = earlier.memory == self.leg.leg.swapped;
        let (activation, data) = if earlier_activates { (&*earlier.data, on.data) } else { (on.data, &*earlier.data) };
        let sight = Sight { data, activation, binding: on.binding, totals: &[] };
        chained && in_time && self.test.as_ref().is_none_or(|test| test.holds(&sight))
    }
}

impl List<'_> {
    /// Adds what is new and forgets what no window reaches any more; where nothing but the deadline differs, one stands
    /// for all.
    fn add(&mut self, new: Kept) {
        let Relation { ix, leg, .. } = self.relation;
        if let Some(now) = leg.window.map(Window::clock).map(|clock| self.on.now.on(clock)) {
            self.kept.retain(|one| one.of != *ix || !one.memory || one.due >= now);
        }
        match self.kept.iter_mut().find(|one| one.is(&new)) {
            Some(old) if new.memory || leg.leg.negated => old.due = old.due.max(new.due),
            Some(_) => {}
            None => self.kept.push(new),
        }
    }
}

impl Memory for List<'_> {
    type Asking = Kept;

    const JOINS: bool = true;

    fn asking(&self) -> Kept {
        self.relation.keep(false, self.on)
    }

    fn kept(asking: &Kept) -> Option<&Kept> {
        Some(asking)
    }

    fn wait(&mut self, asking: &Kept) {
        self.add(asking.clone());
    }

    fn remember(&mut self) {
        self.add(self.relation.keep(true, self.on));
    }

    fn recalls(&self) -> bool {
        let Self { relation, on, .. } = self;
        self.kept.iter().any(|one| one.of == relation.ix && one.memory && relation.meets(one, on))
    }

    fn forget(&mut self) {
        self.kept.retain(|one| one.of != self.relation.ix || !one.memory);
    }

    fn answer(&mut self, say: &mut impl FnMut(Option<&Kept>, Mark)) {
        let Self { relation, on, .. } = self;
        relation.settle(self.kept, relation.leg.mark(true), |one| relation.meets(one, on), say);
    }

    fn found(&mut self, asking: &Kept, say: &mut impl FnMut(Option<&Kept>, Mark)) {
        let Self { relation, .. } = self;
        relation.settle(self.kept, relation.leg.mark(true), |one| one.is(asking), say);
    }

    fn give_up(&mut self, say: &mut impl FnMut(Option<&Kept>, Mark)) {
        self.relation.give_up(self.kept, |_| true, say);
    }
}
