//! Where all monitors stand, reduced to what can still matter and written as a few bytes: what a prover keeps of a
//! state. Positions are relative to now, violations are told when they happen and then forgotten, and what no activity
//! ahead can touch is dropped.

use super::constraint::Over;
use super::leg::{Leg, Link, Reach};
use super::monitor::{MonitorState, Rule};
use super::related::Kept;
use super::watch::{Watch, WatchState};
use super::window::{Clock, NEVER, Now, Unit};
use crate::terms::{ActivityIx, ClauseIx, Field, Value};

/// What can still happen to each monitor from some point on.
#[derive(Clone, Debug, Default)]
pub struct Horizon {
    slots: Vec<Ahead>,
    /// Something ahead depends on the absolute turn or minute.
    absolute: bool,
}

#[derive(Clone, Copy, Debug, Default)]
struct Ahead {
    matters: bool,
    /// An activity ahead may activate it.
    asks: bool,
    /// An activity ahead may be its target.
    answers: bool,
}

/// The story's clocks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Clocks {
    /// Staff deeds so far.
    pub turn: u32,
    /// Story minutes so far.
    pub minutes: u32,
}

/// Where clocks start again once their absolute position is forgotten: far enough from 0 that nothing is below it.
const BASE: u32 = 1 << 20;

impl Watch {
    /// What can still happen if only some activities can still be performed and only some clauses matter.
    #[must_use]
    pub fn horizon(&self, ahead: impl Fn(ActivityIx) -> bool, matters: impl Fn(ClauseIx) -> bool) -> Horizon {
        let mut slots: Vec<Ahead> = self
            .monitors()
            .iter()
            .map(|monitor| Ahead { matters: matters(monitor.clause), ..Ahead::default() })
            .collect();
        for (slot, asks, answers) in self.concerns(ahead) {
            if let Some(one) = slots.get_mut(slot) {
                one.asks |= asks;
                one.answers |= answers;
            }
        }
        let absolute = self.monitors().iter().zip(&slots).any(|(monitor, ahead)| {
            let by_calendar = matches!(
                monitor.rule,
                Rule::Leg(Leg { window: Some(window), .. }) if window.unit == Unit::WorkingDays
            );
            ahead.matters && (ahead.asks || ahead.answers) && (monitor.gate.is_some() || by_calendar)
        });
        Horizon { slots, absolute }
    }

    /// Writes what matters of a state behind what `into` holds already.
    pub fn pack(&self, state: &WatchState, clocks: Clocks, horizon: &Horizon, into: &mut Vec<u8>) {
        let now = Now { turns: clocks.turn, minutes: clocks.minutes, customers: state.customers, all: state.all };
        let mut write = Writer { into, now };
        write.byte(u8::from(horizon.absolute));
        if horizon.absolute {
            for position in [now.turns, now.minutes, now.customers, now.all] {
                write.number(u64::from(position));
            }
        }
        let ahead = |slot: usize| horizon.slots.get(slot).copied().unwrap_or_default();
        // what is open or seen, two bits each; then what isn't implied by them
        let reduced: Vec<_> = self
            .monitors()
            .iter()
            .zip(&state.monitors)
            .enumerate()
            .map(|(slot, (monitor, one))| reduce(monitor.rule, monitor.relation.is_some(), one, ahead(slot), now))
            .collect();
        for four in reduced.chunks(4) {
            let bits = four.iter().rev().fold(0, |bits, one| bits << 2 | u8::from(one.open) << 1 | u8::from(one.seen));
            write.byte(bits);
        }
        for (slot, (monitor, one)) in self.monitors().iter().zip(&reduced).enumerate() {
            let clock = clock_of(monitor.rule).filter(|_| one.due != NEVER);
            if one.hits != 0 || clock.is_some() {
                write.number(slot as u64 + 1);
                write.number(u64::from(one.hits));
                match clock {
                    Some(clock) => write.position(clock, one.due),
                    None => write.number(0),
                }
            }
        }
        write.number(0);
        for kept in state.kept.iter().filter(|kept| keeps(self, kept, ahead(usize::from(kept.slot)), now)) {
            self.pack_kept(kept, &mut write);
        }
        write.number(0);
        for (place, total) in state.totals.iter().enumerate() {
            let owner = self.owner_of_sum(place).map(ahead).unwrap_or_default();
            let total = if owner.matters && (owner.asks || owner.answers) { *total } else { 0 };
            write.number(total.cast_unsigned() << 1 ^ (total >> 63).cast_unsigned());
        }
    }

    fn pack_kept(&self, kept: &Kept, write: &mut Writer<'_>) {
        let Some(Rule::Leg(leg)) = self.monitors().get(usize::from(kept.slot)).map(|monitor| monitor.rule) else {
            return;
        };
        let clock = leg.window.map_or(Clock::Turns, super::Window::clock);
        write.number(u64::from(kept.slot) + 1);
        write.byte(u8::from(kept.memory) | u8::from(kept.place != 0) << 1 | u8::from(kept.from != 0) << 2);
        if kept.place != 0 {
            write.position(Clock::counting(leg.over), kept.place);
        }
        if kept.from != 0 {
            write.position(clock, kept.from);
        }
        write.position(clock, kept.due);
        write.number(kept.data.len() as u64);
        for (field, value) in &kept.data {
            write.number(u64::from(field.0));
            write.value(value);
        }
    }

    /// The state that [`Watch::pack`] wrote, as it goes on, with the clocks it goes on from. What was dropped is as at
    /// the beginning; violations count from 0.
    #[must_use]
    pub fn unpack(&self, bytes: &[u8]) -> (WatchState, Clocks) {
        let mut read = Reader { bytes, now: Now { turns: BASE, minutes: BASE, customers: BASE, all: BASE } };
        if read.byte() == 1 {
            let [turns, minutes, customers, all] = [(); 4].map(|()| read.narrow());
            read.now = Now { turns, minutes, customers, all };
        }
        let slots = self.monitors().len();
        let mut monitors = Vec::with_capacity(slots + 3);
        for _ in 0..slots.div_ceil(4) {
            let bits = read.byte();
            monitors.extend((0..4).map(|at| MonitorState {
                open: bits >> (2 * at + 1) & 1 == 1,
                seen: bits >> (2 * at) & 1 == 1,
                due: NEVER,
                ..MonitorState::default()
            }));
        }
        monitors.truncate(slots);
        while let Some(slot) = read.narrow().checked_sub(1) {
            let slot = slot as usize;
            let hits = u16::try_from(read.narrow()).unwrap_or(u16::MAX);
            let clock = self.monitors().get(slot).and_then(|monitor| clock_of(monitor.rule)).unwrap_or(Clock::Turns);
            let due = read.position(clock);
            if let Some(one) = monitors.get_mut(slot) {
                (one.hits, one.due) = (hits, due);
            }
        }
        let mut kept = Vec::new();
        while let Some(slot) = read.narrow().checked_sub(1) {
            let rule = self.monitors().get(slot as usize).map(|monitor| monitor.rule);
            let (clock, over) = match rule {
                Some(Rule::Leg(leg)) => (leg.window.map_or(Clock::Turns, super::Window::clock), leg.over),
                _ => (Clock::Turns, Over::Staff),
            };
            let flags = read.byte();
            let place = if flags & 2 == 0 { 0 } else { read.position(Clock::counting(over)) };
            let from = if flags & 4 == 0 { 0 } else { read.position(clock) };
            let due = read.position(clock);
            let data: Vec<Field> =
                (0..read.narrow()).map(|_| (crate::terms::FieldIx(read.short()), read.value())).collect();
            let slot = u16::try_from(slot).unwrap_or(u16::MAX);
            kept.push(Kept { slot, memory: flags & 1 == 1, place, from, due, data: data.into() });
        }
        let totals = (0..self.sums()).map(|_| {
            let zigzag = read.number();
            (zigzag >> 1).cast_signed() ^ -(zigzag & 1).cast_signed()
        });
        let totals = totals.collect();
        let clocks = Clocks { turn: read.now.turns, minutes: read.now.minutes };
        (self.revive(monitors, totals, kept, read.now), clocks)
    }
}

/// The clock that a monitor's deadline or memory is reckoned on.
fn clock_of(rule: Rule) -> Option<Clock> {
    match rule {
        Rule::Init(over) | Rule::End(over) => Some(Clock::counting(over)),
        Rule::Leg(Leg { link: Link::Chain, over, .. }) => Some(Clock::counting(over)),
        Rule::Leg(Leg { window: Some(window), .. }) => Some(window.clock()),
        _ => None,
    }
}

/// A monitor's state without what can no longer matter.
fn reduce(rule: Rule, related: bool, one: &MonitorState, ahead: Ahead, now: Now) -> MonitorState {
    let nothing = MonitorState { due: NEVER, ..MonitorState::default() };
    if !ahead.matters || related {
        return MonitorState {
            open: ahead.matters && one.open,
            due: if ahead.matters { one.due } else { NEVER },
            ..nothing
        };
    }
    match rule {
        Rule::Existence(times) | Rule::Absence(times) if ahead.asks => {
            MonitorState { hits: one.hits.min(times), ..nothing }
        }
        Rule::Existence(_) | Rule::Absence(_) => nothing,
        Rule::Exactly(times) => MonitorState { hits: one.hits.min(times.saturating_add(1)), ..nothing },
        Rule::Init(_) if one.open => MonitorState { open: true, due: one.due, ..nothing },
        Rule::Init(_) => nothing,
        Rule::End(over) if one.seen && one.due == now.on(Clock::counting(over)) => {
            MonitorState { seen: true, due: one.due, ..nothing }
        }
        Rule::End(_) => nothing,
        Rule::Choice => MonitorState { hits: one.hits.min(1), ..nothing },
        Rule::ExclusiveChoice => MonitorState { hits: one.hits, ..nothing },
        Rule::Leg(_) if one.open => MonitorState { open: true, due: one.due, ..nothing },
        Rule::Leg(Leg { reach: Reach::Backward | Reach::Either, link, window, over, .. }) => {
            let good = match (link, window) {
                (Link::Chain, _) => one.due == now.on(Clock::counting(over)),
                (_, Some(window)) => one.due >= now.on(window.clock()),
                (_, None) => true,
            };
            if one.seen && good && ahead.asks { MonitorState { seen: true, due: one.due, ..nothing } } else { nothing }
        }
        Rule::Leg(_) => nothing,
    }
}

/// Whether what a relation keeps can still matter.
fn keeps(watch: &Watch, kept: &Kept, ahead: Ahead, now: Now) -> bool {
    let Some(Rule::Leg(leg)) = watch.monitors().get(usize::from(kept.slot)).map(|monitor| monitor.rule) else {
        return false;
    };
    let next = leg.link != Link::Chain || kept.place == now.on(Clock::counting(leg.over));
    let good = next && leg.window.is_none_or(|window| kept.due >= now.on(window.clock()));
    ahead.matters && (!kept.memory || (good && ahead.asks))
}

struct Writer<'a> {
    into: &'a mut Vec<u8>,
    now: Now,
}

impl Writer<'_> {
    fn byte(&mut self, byte: u8) {
        self.into.push(byte);
    }

    /// Seven bits a byte, the lowest first.
    fn number(&mut self, mut number: u64) {
        while number > 0x7f {
            self.into.push(u8::try_from(number & 0x7f).unwrap_or(0) | 0x80);
            number >>= 7;
        }
        self.into.push(u8::try_from(number).unwrap_or(0));
    }

    /// A position: never is 0, what is past 1, now and later from 2 on.
    fn position(&mut self, clock: Clock, position: u32) {
        let distance = i64::from(position) - i64::from(self.now.on(clock));
        self.number(if position == NEVER { 0 } else { u64::try_from(distance + 2).unwrap_or(1).max(1) });
    }

    fn value(&mut self, value: &Value) {
        match value {
            Value::Flag(flag) => self.byte(u8::from(*flag)),
            Value::Int(number) => {
                self.byte(2);
                self.into.extend(number.to_le_bytes());
            }
            Value::Text(text) => {
                self.byte(3);
                self.number(text.len() as u64);
                self.into.extend(text.as_bytes());
            }
        }
    }
}

struct Reader<'a> {
    bytes: &'a [u8],
    now: Now,
}

impl Reader<'_> {
    fn byte(&mut self) -> u8 {
        let Some((first, rest)) = self.bytes.split_first() else { return 0 };
        self.bytes = rest;
        *first
    }

    fn number(&mut self) -> u64 {
        let (mut number, mut shift) = (0, 0);
        loop {
            let byte = self.byte();
            number |= u64::from(byte & 0x7f) << shift;
            shift += 7;
            if byte & 0x80 == 0 || shift > 63 {
                return number;
            }
        }
    }

    fn narrow(&mut self) -> u32 {
        u32::try_from(self.number()).unwrap_or(u32::MAX)
    }

    fn short(&mut self) -> u16 {
        u16::try_from(self.number()).unwrap_or(u16::MAX)
    }

    fn position(&mut self, clock: Clock) -> u32 {
        match self.narrow() {
            0 => NEVER,
            code => self.now.on(clock).saturating_add(code).saturating_sub(2),
        }
    }

    fn value(&mut self) -> Value {
        match self.byte() {
            2 => {
                let (number, rest) = self.bytes.split_first_chunk::<8>().unwrap_or((&[0; 8], &[]));
                self.bytes = rest;
                Value::Int(i64::from_le_bytes(*number))
            }
            3 => {
                let length = self.number() as usize;
                let (text, rest) = self.bytes.split_at_checked(length).unwrap_or_default();
                self.bytes = rest;
                Value::Text(String::from_utf8_lossy(text).into())
            }
            flag => Value::Flag(flag == 1),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::oracle::Entry;
    use super::super::tests::{any_constraints, any_log, book, watch};
    use super::super::{Group, Mark, Sink};
    use super::*;
    use crate::terms::Deed;
    use proptest::prelude::*;

    /// What was said, deed by deed.
    #[derive(Default)]
    struct Heard {
        deed: usize,
        said: Vec<(usize, usize, Mark)>,
    }

    impl Sink for Heard {
        fn note(&mut self, clause: ClauseIx, _: Group<'_>, mark: Mark) {
            self.said.push((self.deed, clause.at(), mark));
        }
    }

    fn go_on(watch: &Watch, state: &mut WatchState, clocks: &mut Clocks, log: &[Entry], mut before: Clocks) -> Heard {
        let mut heard = Heard::default();
        for entry in log {
            clocks.turn += entry.turn - before.turn;
            clocks.minutes += entry.minutes - before.minutes;
            before = Clocks { turn: entry.turn, minutes: entry.minutes };
            let deed = Deed { actor: entry.actor, data: &entry.data, turn: clocks.turn, minutes: clocks.minutes };
            watch.advance(state, &watch.label(&entry.activities), &deed, &mut heard);
            heard.deed += 1;
        }
        watch.finish(state, clocks.turn, &mut heard);
        heard
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 6_000, ..ProptestConfig::default() })]

        #[test]
        fn a_packed_state_goes_on_as_the_state_itself(constraints in any_constraints(), log in any_log(), cut in 0..14_usize) {
            let watch = watch(book(constraints), "vip");
            let (before, after) = log.split_at(cut.min(log.len()));
            let mut state = watch.start();
            let mut clocks = Clocks::default();
            for entry in before {
                clocks = Clocks { turn: entry.turn, minutes: entry.minutes };
                let deed = Deed { actor: entry.actor, data: &entry.data, turn: entry.turn, minutes: entry.minutes };
                watch.advance(&mut state, &watch.label(&entry.activities), &deed, &mut ());
            }
            let there = clocks;
            // nothing but what comes needs to be thought of
            let comes = |activity: ActivityIx| after.iter().any(|entry| entry.activities.contains(&activity));
            let mut bytes = Vec::new();
            watch.pack(&state, clocks, &watch.horizon(comes, |_| true), &mut bytes);
            let (mut revived, mut from) = watch.unpack(&bytes);
            let mut again = Vec::new();
            watch.pack(&revived, from, &watch.horizon(comes, |_| true), &mut again);
            prop_assert_eq!(&bytes, &again, "packed twice");
            let expected = go_on(&watch, &mut state, &mut clocks, after, there).said;
            let heard = go_on(&watch, &mut revived, &mut from, after, there).said;
            // what has been earned, or can no longer be, is not told at the end
            let earned = |clause: usize| {
                let clause = watch.book().clause(ClauseIx::from(clause)).expect("there");
                clause.constraint.scoring() == super::super::Scoring::Earned
            };
            let told = |said: Vec<(usize, usize, Mark)>| {
                let kept = said.into_iter().filter(|(deed, clause, mark)| {
                    !earned(*clause) || (*mark == Mark::Fulfilled || *deed < after.len())
                });
                kept.collect::<Vec<_>>()
            };
            prop_assert_eq!(told(heard), told(expected));
        }
    }
}
