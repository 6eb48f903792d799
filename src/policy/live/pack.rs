//! Where all monitors stand, reduced to what can still matter and written as a few bytes: what a prover keeps of a
//! state. Positions are relative to now, violations are told when they happen and then forgotten, and what no activity
//! ahead can touch is dropped.
//!
//! The watch of a teller's clauses takes 1,160 bytes as it stands; packed it takes 87 to 90, its entry in the hash table
//! included (media-threat and rude-customer, where 1,886 to 3,770 of them are told apart), and is compared in one sweep.

use super::automaton::Automaton;
use super::kept::{Kept, MonitorIx, RelationIx};
use super::slot::MonitorState;
use super::watch::{Watch, WatchState};
use crate::policy::template::{Bound, Extreme};
use crate::policy::window::{Clock, NEVER, Positions, Unit};
use crate::terms::{ActivityIx, ClauseIx, Field, FieldIx, Rows, Value};

/// What can still happen to each monitor from some point on.
#[derive(Clone, Debug, Default)]
pub struct Horizon {
    prospects: Rows<MonitorIx, Prospect>,
    /// Something ahead depends on the absolute turn or minute.
    absolute: bool,
}

#[derive(Clone, Copy, Debug, Default)]
struct Prospect {
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

/// Bytes that are no packed state of the watch they were given to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a packed state makes no sense at byte {byte}")]
pub struct Garbled {
    /// Where.
    pub byte: usize,
}

/// Where clocks start again once their absolute position is forgotten: far enough from 0 that nothing is below it.
const BASE: u32 = 1 << 20;

impl Watch {
    /// What can still happen if only some activities can still be performed and only some clauses matter.
    #[must_use]
    pub fn horizon(&self, ahead: impl Fn(ActivityIx) -> bool, matters: impl Fn(ClauseIx) -> bool) -> Horizon {
        let prospect = |clause| Prospect { matters: matters(clause), ..Prospect::default() };
        let mut prospects = self.monitors().map(|_, monitor| prospect(monitor.clause));
        for (ix, asks, answers) in self.concerns(ahead) {
            let one = prospects.at_mut(ix);
            one.asks |= asks;
            one.answers |= answers;
        }
        let absolute = self.monitors().iter().any(|(ix, monitor)| {
            let window = monitor.automaton.leg().and_then(|leg| leg.window);
            let by_calendar = window.is_some_and(|window| window.unit == Unit::WorkingDays);
            let ahead = *prospects.at(ix);
            ahead.matters && (ahead.asks || ahead.answers) && (monitor.gate.is_some() || by_calendar)
        });
        Horizon { prospects, absolute }
    }

    /// Writes what matters of a state behind what `into` holds already.
    pub fn pack(&self, state: &WatchState, clocks: Clocks, horizon: &Horizon, into: &mut Vec<u8>) {
        let now = Positions { turns: clocks.turn, minutes: clocks.minutes, customers: state.customers, all: state.all };
        let mut write = Writer { into, now };
        write.byte(u8::from(horizon.absolute));
        if horizon.absolute {
            for position in [now.turns, now.minutes, now.customers, now.all] {
                write.number(u64::from(position));
            }
        }
        // what is open or seen, two bits each; then what isn't implied by them
        let reduced = self.monitors().map(|ix, monitor| {
            let related = monitor.relation.is_some();
            reduce(&monitor.automaton, related, state.monitors.at(ix), *horizon.prospects.at(ix), now)
        });
        for four in reduced.as_slice().chunks(4) {
            let bits = four.iter().rev().fold(0, |bits, one| bits << 2 | u8::from(one.open) << 1 | u8::from(one.seen));
            write.byte(bits);
        }
        for (ix, one) in reduced.iter() {
            let clock = self.monitors().at(ix).automaton.reckoned_on().filter(|_| one.due != NEVER);
            if one.hits != 0 || clock.is_some() {
                write.number(u64::from(ix.0) + 1);
                write.number(u64::from(one.hits));
                match clock {
                    Some(clock) => write.position(clock, one.due),
                    None => write.number(0),
                }
            }
        }
        write.number(0);
        for kept in state.kept.iter().filter(|kept| self.still_matters(kept, horizon, now)) {
            self.pack_kept(kept, &mut write);
        }
        write.number(0);
        for (place, total) in state.totals.iter() {
            let owner = *horizon.prospects.at(*self.sums().at(place));
            let total = if owner.matters && (owner.asks || owner.answers) { *total } else { 0 };
            write.number(total.cast_unsigned() << 1 ^ (total >> 63).cast_unsigned());
        }
    }

    /// Whether what a relation keeps can still matter.
    fn still_matters(&self, kept: &Kept, horizon: &Horizon, now: Positions) -> bool {
        let relation = self.relations().at(kept.of);
        let (leg, ahead) = (&relation.leg, *horizon.prospects.at(relation.monitor));
        let next = !leg.is_chain() || kept.place == now.on(Clock::counting(leg.over));
        let good = next && leg.window.is_none_or(|window| kept.due >= now.on(window.clock()));
        ahead.matters && (!kept.memory || (good && ahead.asks))
    }

    fn pack_kept(&self, kept: &Kept, write: &mut Writer<'_>) {
        let leg = self.relations().at(kept.of).leg;
        let clock = leg.window_clock();
        write.number(u64::from(kept.of.0) + 1);
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
    ///
    /// # Errors
    /// When the bytes are not what [`Watch::pack`] of this watch writes.
    pub fn unpack(&self, bytes: &[u8]) -> Result<(WatchState, Clocks), Garbled> {
        let base = Positions { turns: BASE, minutes: BASE, customers: BASE, all: BASE };
        let mut read = Reader { all: bytes.len(), bytes, now: base };
        if read.flag()? {
            let mut position = || read.narrow();
            read.now = Positions { turns: position()?, minutes: position()?, customers: position()?, all: position()? };
        }
        let mut bits = 0;
        let mut monitors = Rows::new();
        for place in 0..self.monitors().len() {
            if place.is_multiple_of(4) {
                bits = read.byte()?;
            }
            let (open, seen) = (bits >> 1 & 1 == 1, bits & 1 == 1);
            bits >>= 2;
            monitors.add(MonitorState { open, seen, due: NEVER, ..MonitorState::default() });
        }
        while let Some(ix) = read.index()?.map(MonitorIx) {
            let (monitor, one) = (self.monitors().get(ix), monitors.get_mut(ix));
            let (Some(monitor), Some(one)) = (monitor, one) else { return Err(read.garbled()) };
            one.hits = read.short()?;
            one.due = match monitor.automaton.reckoned_on() {
                Some(clock) => read.position(clock)?,
                None if read.narrow()? == 0 => NEVER,
                None => return Err(read.garbled()),
            };
        }
        let mut kept = Vec::new();
        while let Some(of) = read.index()?.map(RelationIx) {
            let leg = &self.relations().get(of).ok_or_else(|| read.garbled())?.leg;
            let clock = leg.window_clock();
            let flags = read.byte()?;
            let place = if flags & 2 == 0 { 0 } else { read.position(Clock::counting(leg.over))? };
            let from = if flags & 4 == 0 { 0 } else { read.position(clock)? };
            let due = read.position(clock)?;
            let fields = read.narrow()?;
            let data = (0..fields).map(|_| Ok((FieldIx(read.short()?), read.value()?)));
            let data = data.collect::<Result<Vec<Field>, Garbled>>()?.into();
            kept.push(Kept { of, memory: flags & 1 == 1, place, from, due, data });
        }
        let mut totals = self.sums().filled(0);
        for (_, total) in totals.iter_mut() {
            let zigzag = read.number()?;
            *total = (zigzag >> 1).cast_signed() ^ -(zigzag & 1).cast_signed();
        }
        if !read.bytes.is_empty() {
            return Err(read.garbled());
        }
        let clocks = Clocks { turn: read.now.turns, minutes: read.now.minutes };
        Ok((self.revive(monitors, totals, kept, read.now), clocks))
    }
}

/// A monitor's state without what can no longer matter.
fn reduce(automaton: &Automaton, related: bool, one: &MonitorState, ahead: Prospect, now: Positions) -> MonitorState {
    let nothing = MonitorState { due: NEVER, ..MonitorState::default() };
    let counted = |hits: u16| MonitorState { hits, ..nothing };
    if !ahead.matters {
        return nothing;
    }
    if related {
        return MonitorState { open: one.open, due: one.due, ..nothing };
    }
    match automaton {
        Automaton::Counting(Bound::AtLeast(times) | Bound::Below(times)) if ahead.asks => counted(one.hits.min(*times)),
        Automaton::Counting(Bound::AtLeast(_) | Bound::Below(_)) => nothing,
        Automaton::Counting(Bound::Exactly(times)) => counted(one.hits.min(times.saturating_add(1))),
        Automaton::Position(Extreme::First, _) if one.open => MonitorState { open: true, due: one.due, ..nothing },
        Automaton::Position(Extreme::First, _) => nothing,
        Automaton::Position(Extreme::Last, over) if one.seen && one.due == now.on(Clock::counting(*over)) => {
            MonitorState { seen: true, due: one.due, ..nothing }
        }
        Automaton::Position(Extreme::Last, _) => nothing,
        Automaton::Choice { exclusive: false } => counted(one.hits.min(1)),
        Automaton::Choice { exclusive: true } => counted(one.hits),
        Automaton::Leg(_) if one.open => MonitorState { open: true, due: one.due, ..nothing },
        Automaton::Leg(bound) => {
            let good = match bound.reckoned_on().map(|clock| now.on(clock)) {
                Some(now) if bound.is_chain() => one.due == now,
                Some(now) => one.due >= now,
                None => true,
            };
            if bound.leg.looks_back() && one.seen && good && ahead.asks {
                MonitorState { seen: true, due: one.due, ..nothing }
            } else {
                nothing
            }
        }
    }
}

struct Writer<'a> {
    into: &'a mut Vec<u8>,
    now: Positions,
}

impl Writer<'_> {
    fn byte(&mut self, byte: u8) {
        self.into.push(byte);
    }

    /// Seven bits a byte, the lowest first.
    fn number(&mut self, mut number: u64) {
        loop {
            let [low, ..] = number.to_le_bytes();
            number >>= 7;
            if number == 0 {
                return self.into.push(low & 0x7f);
            }
            self.into.push(low | 0x80);
        }
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
    /// How many there were.
    all: usize,
    now: Positions,
}

impl Reader<'_> {
    fn garbled(&self) -> Garbled {
        Garbled { byte: self.all - self.bytes.len() }
    }

    fn byte(&mut self) -> Result<u8, Garbled> {
        let (first, rest) = self.bytes.split_first().ok_or_else(|| self.garbled())?;
        self.bytes = rest;
        Ok(*first)
    }

    fn flag(&mut self) -> Result<bool, Garbled> {
        match self.byte()? {
            0 => Ok(false),
            1 => Ok(true),
            _ => Err(self.garbled()),
        }
    }

    fn number(&mut self) -> Result<u64, Garbled> {
        let mut number = 0;
        for shift in (0..64).step_by(7) {
            let byte = self.byte()?;
            number |= u64::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                return Ok(number);
            }
        }
        Err(self.garbled())
    }

    fn narrow(&mut self) -> Result<u32, Garbled> {
        u32::try_from(self.number()?).map_err(|_| self.garbled())
    }

    fn short(&mut self) -> Result<u16, Garbled> {
        u16::try_from(self.number()?).map_err(|_| self.garbled())
    }

    /// An index, or none where a list of them ends.
    fn index(&mut self) -> Result<Option<u32>, Garbled> {
        Ok(self.narrow()?.checked_sub(1))
    }

    fn position(&mut self, clock: Clock) -> Result<u32, Garbled> {
        match self.narrow()? {
            0 => Ok(NEVER),
            code => Ok(self.now.on(clock).saturating_add(code).saturating_sub(2)),
        }
    }

    fn value(&mut self) -> Result<Value, Garbled> {
        match self.byte()? {
            0 => Ok(Value::Flag(false)),
            1 => Ok(Value::Flag(true)),
            2 => {
                let (number, rest) = self.bytes.split_first_chunk::<8>().ok_or_else(|| self.garbled())?;
                self.bytes = rest;
                Ok(Value::Int(i64::from_le_bytes(*number)))
            }
            3 => {
                let length = usize::try_from(self.number()?).map_err(|_| self.garbled())?;
                let (text, rest) = self.bytes.split_at_checked(length).ok_or_else(|| self.garbled())?;
                let text = std::str::from_utf8(text).map_err(|_| self.garbled())?;
                self.bytes = rest;
                Ok(Value::Text(text.into()))
            }
            _ => Err(self.garbled()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::mark::{Group, Mark, Sink};
    use super::*;
    use crate::policy::Scoring;
    use crate::policy::oracle::Entry;
    use crate::policy::tests::{any_constraints, any_log, book, watch};
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
        #![proptest_config(crate::cases::at_least(6_000))]

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
            let (mut revived, mut from) = watch.unpack(&bytes).expect("as packed");
            // what is cut off or goes on is no state, never a smaller one
            prop_assert!((0..bytes.len()).all(|cut| watch.unpack(&bytes[..cut]).is_err()));
            prop_assert!(watch.unpack(&[&bytes[..], &[0]].concat()).is_err());
            let mut again = Vec::new();
            watch.pack(&revived, from, &watch.horizon(comes, |_| true), &mut again);
            prop_assert_eq!(&bytes, &again, "packed twice");
            let expected = go_on(&watch, &mut state, &mut clocks, after, there).said;
            let heard = go_on(&watch, &mut revived, &mut from, after, there).said;
            // what has been earned, or can no longer be, is not told at the end
            let earned = |clause: usize| {
                let clause = watch.book().clauses.at(ClauseIx::from(clause));
                clause.constraint.scoring() == Scoring::Earned
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
