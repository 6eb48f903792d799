//! Days on the wall's calendar: from which one something holds.

use jiff::civil::Date;
use rusqlite::ToSql;
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSqlOutput, ValueRef};
use std::fmt;

/// A day on the wall's calendar, written `2026-11-27`; as text it orders as it does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CalendarDay(Date);

/// The years that are read: what lies outside of them was typed wrong.
const YEARS: std::ops::RangeInclusive<i16> = 1900..=2200;

impl CalendarDay {
    pub(super) const fn of(date: Date) -> Self {
        Self(date)
    }

    pub(super) const fn date(self) -> Date {
        self.0
    }

    /// A day by its year, month and day; none where there is no such day in the years that are read.
    pub(super) fn new(year: i16, month: i8, day: i8) -> Option<Self> {
        Date::new(year, month, day).ok().filter(|date| YEARS.contains(&date.year())).map(Self)
    }

    /// The day so many days before; none where the calendar ends before it.
    #[must_use]
    pub fn days_before(self, days: i32) -> Option<Self> {
        self.0.checked_sub(jiff::Span::new().days(days)).ok().map(Self)
    }

    /// A day as people and programs write one: `2021-08-02`, `2021/8/2`, `2021.8.2`, `20210802`, `2021年8月2日`; a time of day
    /// behind it is left out.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let text = text.trim();
        let end = text.find(['T', ' ']).unwrap_or(text.len());
        let (day, time) = text.split_at_checked(end)?;
        let is_time = |time: &str| {
            time.trim_start_matches(['T', ' ']).chars().all(|sign| sign.is_ascii_digit() || ":.Z+-".contains(sign))
        };
        if !is_time(time) {
            return None;
        }
        let parts: Vec<&str> = if day.len() == 8 && day.bytes().all(|sign| sign.is_ascii_digit()) {
            vec![day.get(..4)?, day.get(4..6)?, day.get(6..)?]
        } else {
            day.trim_end_matches('日').split(['-', '/', '.', '年', '月']).collect()
        };
        let [year, month, day] = parts.as_slice() else { return None };
        let digits =
            |text: &str, most: usize| (1..=most).contains(&text.len()) && text.bytes().all(|one| one.is_ascii_digit());
        if year.len() != 4 || !digits(year, 4) || !digits(month, 2) || !digits(day, 2) {
            return None;
        }
        Self::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
    }
}

impl fmt::Display for CalendarDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0.to_string())
    }
}

impl ToSql for CalendarDay {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::from(self.0.to_string()))
    }
}

impl FromSql for CalendarDay {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        value.as_str()?.parse().map(Self).map_err(FromSqlError::other)
    }
}

#[cfg(test)]
mod tests {
    use super::CalendarDay;

    #[test]
    fn a_day_is_read_as_people_write_it() {
        for text in [
            "2021-08-02",
            "2021/8/2",
            "2021.8.2",
            "20210802",
            "2021年8月2日",
            "2021年08月02",
            " 2021-8-2 00:00:00",
            "2021-08-02T00:00:00.000Z",
        ] {
            assert_eq!(CalendarDay::read(text).map(|day| day.to_string()).as_deref(), Some("2021-08-02"), "{text:?}");
        }
        for text in [
            "",
            "2021",
            "2021-13-01",
            "2021-02-30",
            "21-08-02",
            "0021-08-02",
            "44409",
            "2021-8-2-1",
            "soon",
            "2021-8-2 x",
        ] {
            assert_eq!(CalendarDay::read(text), None, "{text:?}");
        }
    }
}
