//! The one place where the store looks at a clock.

use super::day::CalendarDay;
use jiff::tz::TimeZone;
use rusqlite::ToSql;
use rusqlite::types::{FromSql, FromSqlResult, ToSqlOutput, ValueRef};
use serde::{Deserialize, Serialize};
use std::fmt;

/// A moment: RFC 3339, UTC, milliseconds (`2026-03-06T07:40:00.000Z`). Orders as text does. Only [`now`] makes new ones.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Timestamp(Box<str>);

/// The moment this is called.
#[must_use]
pub fn now() -> Timestamp {
    written(jiff::Timestamp::now())
}

/// The moment so many days ago.
pub(super) fn days_ago(days: u16) -> Timestamp {
    written(moved(jiff::Timestamp::now(), -i64::from(days)))
}

/// The day so many years ago on the wall's calendar, and the moment at which it began.
pub(super) fn years_ago(years: u16) -> (CalendarDay, Timestamp) {
    let today = jiff::Timestamp::now().to_zoned(TimeZone::system()).date();
    let day = today.saturating_sub(jiff::Span::new().years(years));
    let began = day.to_zoned(TimeZone::system()).map(|began| began.timestamp());
    (CalendarDay::of(day), written(began.unwrap_or(jiff::Timestamp::MIN)))
}

/// The day on the wall's calendar when this is called, counted as [`Timestamp::local_day`] does.
#[must_use]
pub fn today() -> i64 {
    day_of(jiff::Timestamp::now())
}

/// The day on the wall's calendar when this is called.
#[must_use]
pub fn this_day() -> CalendarDay {
    CalendarDay::of(jiff::Timestamp::now().to_zoned(TimeZone::system()).date())
}

/// The day a year from now on the wall's calendar.
pub(super) fn in_a_year() -> CalendarDay {
    CalendarDay::of(this_day().date().saturating_add(jiff::Span::new().years(1)))
}

/// When a day begins on the wall's calendar; none where no moment can be written.
pub(super) fn begins(day: CalendarDay) -> Option<Timestamp> {
    Some(written(day.date().to_zoned(TimeZone::system()).ok()?.timestamp()))
}

/// When the day behind it begins.
pub(super) fn ends(day: CalendarDay) -> Option<Timestamp> {
    begins(CalendarDay::of(day.date().tomorrow().ok()?))
}

/// The zone in which days and wall clocks are those of this machine: its name, or how far it is from UTC.
#[must_use]
pub fn zone() -> String {
    let zone = TimeZone::system();
    let offset = || zone.to_offset(jiff::Timestamp::now()).to_string();
    zone.iana_name().map_or_else(offset, str::to_owned)
}

fn day_of(moment: jiff::Timestamp) -> i64 {
    let date = moment.to_zoned(TimeZone::system()).date();
    date.duration_since(jiff::civil::date(1970, 1, 1)).as_hours() / 24
}

fn moved(from: jiff::Timestamp, days: i64) -> jiff::Timestamp {
    // a day is 24 hours here: the store knows no time zone
    from.saturating_add(jiff::SignedDuration::from_hours(24 * days)).unwrap_or(from)
}

fn written(moment: jiff::Timestamp) -> Timestamp {
    Timestamp(format!("{moment:.3}").into())
}

impl Timestamp {
    /// As the clock on the wall shows it, to the minute.
    #[must_use]
    pub fn local(&self) -> String {
        let shown = |at: jiff::Timestamp| at.to_zoned(TimeZone::system()).strftime("%Y-%m-%d %H:%M").to_string();
        self.0.parse().map_or_else(|_| self.0.to_string(), shown)
    }

    /// As the clock on the wall shows it, to the second; none where this is no moment.
    #[must_use]
    pub fn wall_clock(&self) -> Option<jiff::civil::DateTime> {
        let moment: jiff::Timestamp = self.0.parse().ok()?;
        Some(moment.to_zoned(TimeZone::system()).datetime())
    }

    /// The moment so many days later; none where this is no moment.
    #[must_use]
    pub fn days_later(&self, days: u16) -> Option<Self> {
        self.days_later_or_earlier(i64::from(days))
    }

    /// The moment so many days later, or earlier where they are negative; none where this is no moment.
    pub(super) fn days_later_or_earlier(&self, days: i64) -> Option<Self> {
        Some(written(moved(self.0.parse().ok()?, days)))
    }

    /// The moment so many minutes later; none where this is no moment.
    #[must_use]
    pub fn minutes_later(&self, minutes: u16) -> Option<Self> {
        let from: jiff::Timestamp = self.0.parse().ok()?;
        let later = from.saturating_add(jiff::SignedDuration::from_mins(i64::from(minutes)));
        Some(written(later.unwrap_or(from)))
    }

    /// The day on the wall's calendar, counted from 1 January 1970; none where this is no moment.
    #[must_use]
    pub fn local_day(&self) -> Option<i64> {
        Some(day_of(self.0.parse().ok()?))
    }

    /// The day on the wall's calendar; none where this is no moment.
    #[must_use]
    pub fn day(&self) -> Option<CalendarDay> {
        let moment: jiff::Timestamp = self.0.parse().ok()?;
        Some(CalendarDay::of(moment.to_zoned(TimeZone::system()).date()))
    }

    /// The moment that a text is, written as this program writes one; none where it is none.
    pub(super) fn from_text(text: &str) -> Option<Self> {
        let moment = written(text.parse().ok()?);
        (moment.as_str() == text).then_some(moment)
    }

    /// How many seconds lie between an earlier moment and this; none where one is no moment, negative where it is later.
    pub(super) fn seconds_after(&self, earlier: &Self) -> Option<i64> {
        let moment = |one: &Self| one.0.parse::<jiff::Timestamp>().ok();
        Some(moment(self)?.duration_since(moment(earlier)?).as_secs())
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl ToSql for Timestamp {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::from(&*self.0))
    }
}

impl FromSql for Timestamp {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        Ok(Self(value.as_str()?.into()))
    }
}

#[cfg(test)]
mod tests {
    use super::{Timestamp, now};

    #[test]
    fn a_moment_is_written_in_utc_with_milliseconds() {
        let moment = now();
        assert_eq!(moment.as_str().len(), "2026-03-06T07:40:00.000Z".len(), "{moment}");
        assert!(moment.as_str().ends_with('Z') && moment.as_str().parse::<jiff::Timestamp>().is_ok(), "{moment}");
    }

    #[test]
    fn a_day_is_the_one_on_the_wall() {
        for at in ["2026-03-06T07:40:00.000Z", "2026-03-06T23:59:59.999Z", "2024-02-29T00:00:00.000Z"] {
            let at = Timestamp(at.into());
            let day = at.local_day().expect("a day");
            let shown = jiff::civil::date(1970, 1, 1) + jiff::Span::new().days(day);
            assert!(at.local().starts_with(&shown.to_string()), "{at}: {shown}");
        }
        assert_eq!(Timestamp("yesterday".into()).local_day(), None);
    }
}
