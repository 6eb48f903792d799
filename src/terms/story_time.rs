//! Story time: civil minutes without a time zone, and the book's working-day calendar. Pure arithmetic, no clock.

use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

const MINUTES_PER_DAY: i64 = 24 * 60;

/// A civil date and minute, as minutes since 1970-01-01T00:00 of the place where the story plays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct CivilMinute(pub i64);

impl CivilMinute {
    /// A minute of the calendar, or nothing where there is none such.
    #[must_use]
    pub const fn new(year: i64, month: i64, day: i64, hour: i64, minute: i64) -> Option<Self> {
        if !is_date(year, month, day) || hour < 0 || hour > 23 || minute < 0 || minute > 59 {
            return None;
        }
        Some(Self(days_from_civil(year, month, day) * MINUTES_PER_DAY + hour * 60 + minute))
    }

    /// Reads `YYYY-MM-DDTHH:MM`; nothing else is accepted.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (date, time) = text.split_once('T')?;
        let (hour, minute) = time.split_once(':')?;
        let (hour, minute) = (digits(hour, 2)?, digits(minute, 2)?);
        (hour < 24 && minute < 60).then_some(())?;
        Some(Self(parse_day(date)? * MINUTES_PER_DAY + hour * 60 + minute))
    }

    /// This moment and some minutes more.
    #[must_use]
    pub const fn plus(self, minutes: u32) -> Self {
        Self(self.0 + minutes as i64)
    }

    /// Days since 1970-01-01.
    #[must_use]
    pub const fn day(self) -> i64 {
        self.0.div_euclid(MINUTES_PER_DAY)
    }

    /// The time that a clock shows.
    #[must_use]
    pub fn clock(self) -> ClockTime {
        ClockTime(u16::try_from(self.0.rem_euclid(MINUTES_PER_DAY)).unwrap_or_default())
    }

    /// How many minutes later it is that time of the same day; none where it is so already, or was.
    #[must_use]
    pub fn until(self, time: ClockTime) -> Option<u32> {
        let minutes = time.0.checked_sub(self.clock().0)?;
        (minutes > 0).then_some(u32::from(minutes))
    }
}

/// A time of the day, as a clock shows it: minutes since midnight.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ClockTime(u16);

impl ClockTime {
    /// Reads `HH:MM`; nothing else is accepted.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (hour, minute) = text.split_once(':')?;
        let (hour, minute) = (digits(hour, 2)?, digits(minute, 2)?);
        (hour < 24 && minute < 60).then(|| u16::try_from(hour * 60 + minute).ok())?.map(Self)
    }

    /// The hour, 0 to 23.
    #[must_use]
    pub const fn hour(self) -> u16 {
        self.0 / 60
    }

    /// The minute of the hour.
    #[must_use]
    pub const fn minute(self) -> u16 {
        self.0 % 60
    }
}

impl std::fmt::Display for ClockTime {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:02}:{:02}", self.hour(), self.minute())
    }
}

/// Days since 1970-01-01 of a date written `YYYY-MM-DD`.
fn parse_day(text: &str) -> Option<i64> {
    let mut parts = text.split('-');
    let (year, month, day) = (digits(parts.next()?, 4)?, digits(parts.next()?, 2)?, digits(parts.next()?, 2)?);
    (parts.next().is_none() && is_date(year, month, day)).then(|| days_from_civil(year, month, day))
}

const fn is_date(year: i64, month: i64, day: i64) -> bool {
    1 <= month && month <= 12 && 1 <= day && day <= days_in_month(year, month)
}

fn digits(text: &str, width: usize) -> Option<i64> {
    (text.len() == width && text.bytes().all(|byte| byte.is_ascii_digit())).then(|| text.parse().ok())?
}

const fn days_in_month(year: i64, month: i64) -> i64 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 31,
    }
}

/// Days since 1970-01-01 in the proleptic Gregorian calendar (the era arithmetic of Hinnant's "chrono-compatible
/// low-level date algorithms": years run from March, so that the leap day comes last).
const fn days_from_civil(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    era * 146_097 + day_of_era - 719_468
}

/// A day of the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Weekday {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

impl Weekday {
    const ALL: [Self; 7] =
        [Self::Monday, Self::Tuesday, Self::Wednesday, Self::Thursday, Self::Friday, Self::Saturday, Self::Sunday];

    /// The weekday of a day since 1970-01-01 (a Thursday).
    #[must_use]
    #[expect(clippy::indexing_slicing, reason = "a remainder of 7 is below 7")]
    pub const fn of_day(day: i64) -> Self {
        Self::ALL[(day + 3).rem_euclid(7) as usize]
    }
}

/// Which days the bank works.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Calendar {
    weekend: Vec<Weekday>,
    holidays: BTreeSet<i64>,
    workdays: BTreeSet<i64>,
}

impl Calendar {
    /// A calendar with the given free weekdays.
    #[must_use]
    pub const fn new(weekend: Vec<Weekday>) -> Self {
        Self { weekend, holidays: BTreeSet::new(), workdays: BTreeSet::new() }
    }

    /// Marks a date (`YYYY-MM-DD`) as free; `false` if it is no date.
    pub fn add_holiday(&mut self, date: &str) -> bool {
        parse_day(date).map(|day| self.holidays.insert(day)).is_some()
    }

    /// Marks a date (`YYYY-MM-DD`) as worked, even on a weekend; `false` if it is no date.
    pub fn add_workday(&mut self, date: &str) -> bool {
        parse_day(date).map(|day| self.workdays.insert(day)).is_some()
    }

    /// Whether the bank works on a day since 1970-01-01.
    #[must_use]
    pub fn works(&self, day: i64) -> bool {
        self.workdays.contains(&day) || (!self.holidays.contains(&day) && !self.weekend.contains(&Weekday::of_day(day)))
    }

    /// All that it says: the free weekdays, the days since 1970-01-01 that are free, and those that are worked all the same.
    #[must_use]
    pub const fn days(&self) -> (&[Weekday], &BTreeSet<i64>, &BTreeSet<i64>) {
        (self.weekend.as_slice(), &self.holidays, &self.workdays)
    }

    /// The last minute of the `n`-th working day after the day of `from`. A calendar in which ten years pass without
    /// enough working days answers the end of that time.
    #[must_use]
    pub fn end_of_working_day(&self, from: CivilMinute, n: u16) -> CivilMinute {
        let mut day = from.day();
        let mut left = n;
        let last = day + 3_650 + i64::from(n) * 2;
        while left > 0 && day < last {
            day += 1;
            left -= u16::from(self.works(day));
        }
        CivilMinute((day + 1) * MINUTES_PER_DAY - 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn civil_minutes_agree_with_known_dates() {
        assert_eq!(CivilMinute::parse("1970-01-01T00:00"), Some(CivilMinute(0)));
        assert_eq!(CivilMinute::parse("2000-03-01T00:00"), Some(CivilMinute(11_017 * MINUTES_PER_DAY)));
        let friday = CivilMinute::parse("2026-03-06T15:40").expect("a minute");
        assert_eq!((Weekday::of_day(friday.day()), friday.clock().to_string()), (Weekday::Friday, "15:40".to_owned()));
        let until = |time: &str| friday.until(ClockTime::parse(time).expect("a time"));
        assert_eq!(["15:41", "23:59", "15:40", "09:00"].map(until), [Some(1), Some(499), None, None]);
        for wrong in ["24:00", "9:00", "09:60", "0900", "", "-1:00", "09:00:00"] {
            assert_eq!(ClockTime::parse(wrong), None, "{wrong}");
        }
        for wrong in ["2026-02-29T10:00", "2026-13-01T10:00", "2026-03-06 15:40", "2026-03-06T24:00", "26-3-6T1:2", ""]
        {
            assert_eq!(CivilMinute::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn working_days_skip_weekends_and_holidays() {
        let mut calendar = Calendar::new(vec![Weekday::Saturday, Weekday::Sunday]);
        assert!(calendar.add_holiday("2026-03-09") && calendar.add_workday("2026-03-07"));
        assert!(!calendar.add_holiday("2026-3-9"));
        let friday = CivilMinute::parse("2026-03-06T15:40").expect("a date");
        let due = |n| calendar.end_of_working_day(friday, n);
        assert_eq!(Some(due(1)), CivilMinute::parse("2026-03-07T23:59"), "the worked Saturday");
        assert_eq!(Some(due(2)), CivilMinute::parse("2026-03-10T23:59"), "Sunday and the Monday off are skipped");
    }
}
