//! How far apart two deeds may be, and the clocks that measure it.

use crate::terms::{Actor, Calendar, CivilMinute, Deed};

/// Whose events stand next to each other, come first and come last.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Over {
    /// Staff deeds; the rest are passed over.
    #[default]
    Staff,
    /// Customers' deeds.
    Customer,
    /// Every event.
    All,
}

/// What a window is measured in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Unit {
    /// Staff deeds.
    Turns,
    /// Seconds; story time has none and rounds inward to whole minutes.
    Seconds,
    /// Story minutes.
    Minutes,
    /// 60 minutes each.
    Hours,
    /// 24 hours each.
    Days,
    /// Days the bank works, each to its end; the day of the opening deed is day 0.
    WorkingDays,
}

/// The distance between two deeds, both bounds inclusive: the earlier one opens the window, the later one must lie in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Window {
    /// No sooner than so many units after the opening deed; 0 includes the deed itself.
    pub from: u32,
    /// No later than so many units after it.
    pub to: Option<u32>,
    /// The unit of both.
    pub unit: Unit,
}

/// No deadline.
pub(super) const NEVER: u32 = u32::MAX;
const MINUTE: i64 = 60_000;

/// A clock that deadlines run on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Clock {
    Turns,
    Minutes,
    Customers,
    All,
}

impl Clock {
    pub(super) const EVERY: [Self; 4] = [Self::Turns, Self::Minutes, Self::Customers, Self::All];

    /// The clock that counts the events `over` ranges over.
    pub(super) const fn counting(over: Over) -> Self {
        match over {
            Over::Staff => Self::Turns,
            Over::Customer => Self::Customers,
            Over::All => Self::All,
        }
    }

    /// Whether a deed of `actor` moves it. Minutes pass between deeds.
    pub(super) fn counts(self, actor: Actor) -> bool {
        match self {
            Self::Turns => actor == Actor::Staff,
            Self::Customers => actor == Actor::Customer,
            Self::All => true,
            Self::Minutes => false,
        }
    }
}

/// A position of each clock: what they show at a deed, the deed itself counted, or what is due next on each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct Positions {
    pub turns: u32,
    pub minutes: u32,
    pub customers: u32,
    pub all: u32,
}

impl Positions {
    pub(super) const fn on(self, clock: Clock) -> u32 {
        match clock {
            Clock::Turns => self.turns,
            Clock::Minutes => self.minutes,
            Clock::Customers => self.customers,
            Clock::All => self.all,
        }
    }

    pub(super) const fn on_mut(&mut self, clock: Clock) -> &mut u32 {
        match clock {
            Clock::Turns => &mut self.turns,
            Clock::Minutes => &mut self.minutes,
            Clock::Customers => &mut self.customers,
            Clock::All => &mut self.all,
        }
    }

    pub(super) const fn at(deed: &Deed<'_>, customers: u32, all: u32) -> Self {
        Self { turns: deed.turn, minutes: deed.minutes, customers, all }
    }
}

/// What windows in time are reckoned from.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reckoning<'a> {
    pub begins: CivilMinute,
    pub calendar: &'a Calendar,
}

impl Window {
    /// A window with an upper bound only.
    #[must_use]
    pub const fn up_to(to: u32, unit: Unit) -> Self {
        Self { from: 0, to: Some(to), unit }
    }

    pub(super) const fn clock(self) -> Clock {
        match self.unit {
            Unit::Turns => Clock::Turns,
            Unit::Seconds | Unit::Minutes | Unit::Hours | Unit::Days | Unit::WorkingDays => Clock::Minutes,
        }
    }

    /// Milliseconds of a unit, for those that have a fixed length.
    const fn length(self) -> Option<i64> {
        match self.unit {
            Unit::Seconds => Some(1_000),
            Unit::Minutes => Some(MINUTE),
            Unit::Hours => Some(60 * MINUTE),
            Unit::Days => Some(24 * 60 * MINUTE),
            Unit::Turns | Unit::WorkingDays => None,
        }
    }

    /// First and last position of its clock that lie within, opened at `now`.
    pub(super) fn span(self, now: Positions, reckoning: Reckoning<'_>) -> (u32, u32) {
        let narrow = |wide: i64| u32::try_from(wide).unwrap_or(NEVER);
        match (self.unit, self.length()) {
            (Unit::Turns, _) => {
                (now.turns.saturating_add(self.from), self.to.map_or(NEVER, |to| now.turns.saturating_add(to)))
            }
            (_, Some(length)) => {
                let from = (i64::from(self.from) * length + MINUTE - 1) / MINUTE;
                let to = self.to.map(|to| now.minutes.saturating_add(narrow(i64::from(to) * length / MINUTE)));
                (now.minutes.saturating_add(narrow(from)), to.unwrap_or(NEVER))
            }
            (_, None) => {
                let (from, to) = self.working_days(reckoning.begins.plus(now.minutes), reckoning.calendar);
                let since = |at: CivilMinute| narrow(at.0 - reckoning.begins.0);
                (from.map_or(now.minutes, since), to.map_or(NEVER, since))
            }
        }
    }

    /// First and last millisecond of civil time that lie within, opened at the millisecond `at`; in turns, the turns.
    pub(super) fn span_in_log(self, turn: u32, at: i64, calendar: &Calendar) -> (i64, i64) {
        match (self.unit, self.length()) {
            (Unit::Turns, _) => {
                let turn = i64::from(turn);
                (turn + i64::from(self.from), self.to.map_or(i64::MAX, |to| turn + i64::from(to)))
            }
            (_, Some(length)) => {
                let after = |units: u32| at.saturating_add(i64::from(units).saturating_mul(length));
                (after(self.from), self.to.map_or(i64::MAX, after))
            }
            (_, None) => {
                let (from, to) = self.working_days(CivilMinute(at.div_euclid(MINUTE)), calendar);
                let to = to.map_or(i64::MAX, |to| to.0 * MINUTE + MINUTE - 1);
                (from.map_or(at, |from| from.0 * MINUTE), to)
            }
        }
    }

    /// The first minute of the first working day within (none: at once), and the last minute of the last one.
    fn working_days(self, opened: CivilMinute, calendar: &Calendar) -> (Option<CivilMinute>, Option<CivilMinute>) {
        let day = |n: u32| u16::try_from(n).unwrap_or(u16::MAX);
        let end_of = |n: u32| calendar.end_of_working_day(opened, day(n));
        let from = self.from.checked_sub(1).map(|before| end_of(before).plus(1));
        (from, self.to.map(end_of))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::terms::Weekday;

    #[test]
    fn spans_agree_between_story_minutes_and_a_logs_milliseconds() {
        let calendar = Calendar::new(vec![Weekday::Saturday, Weekday::Sunday]);
        let begins = CivilMinute::parse("2026-03-06T22:00").expect("a date");
        let reckoning = Reckoning { begins, calendar: &calendar };
        for unit in [Unit::Seconds, Unit::Minutes, Unit::Hours, Unit::Days, Unit::WorkingDays] {
            for (from, to) in [(0, Some(0)), (0, Some(3)), (1, Some(2)), (2, None), (90, Some(119))] {
                let window = Window { from, to, unit };
                let now = Positions { turns: 4, minutes: 30, customers: 1, all: 6 };
                let (first, last) = window.span(now, reckoning);
                let opened = (begins.0 + 30) * MINUTE;
                let (from_ms, to_ms) = window.span_in_log(4, opened, &calendar);
                for minute in 30..9_000_u32 {
                    let at = (begins.0 + i64::from(minute)) * MINUTE;
                    let (live, logged) = ((first..=last).contains(&minute), (from_ms..=to_ms).contains(&at));
                    assert_eq!(live, logged, "{window:?} at minute {minute}");
                }
            }
        }
    }

    #[test]
    fn a_lower_bound_in_working_days_waits_for_the_day_to_begin() {
        let calendar = Calendar::new(vec![Weekday::Saturday, Weekday::Sunday]);
        let begins = CivilMinute::parse("2026-03-06T22:00").expect("a Friday");
        let window = Window { from: 1, to: Some(1), unit: Unit::WorkingDays };
        let span = window.span(Positions::default(), Reckoning { begins, calendar: &calendar });
        // the first minute after Friday's last one opens the way to the Monday, whose last minute closes it
        assert_eq!(span, (120, 120 + 3 * 1_440 - 1));
    }
}
