//! Timestamps as logs write them: ISO 8601 and its common relatives.

use crate::terms::CivilMinute;

/// A moment, in milliseconds since the beginning of 1970.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Stamp {
    /// By the wall clock, as written: what windows are measured by.
    pub(super) civil: i64,
    /// By the world's clock: what the order of events is judged by. A time without an offset is taken as UTC.
    pub(super) instant: i64,
}

impl Stamp {
    /// Reads `YYYY-MM-DD` or `YYYY/M/D`, then perhaps `T` or a space and `HH:MM`, `:SS`, a fraction of up to nine
    /// digits (cut to milliseconds), and perhaps `Z`, `±HH:MM`, `±HHMM` or `±HH`. Nothing else.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let mut rest = text.trim_ascii().as_bytes();
        let year = digits(&mut rest, 4, 4)?;
        let (month, day) = if skip(&mut rest, b"-") {
            let month = digits(&mut rest, 2, 2)?;
            skip(&mut rest, b"-").then_some((month, digits(&mut rest, 2, 2)?))?
        } else {
            skip(&mut rest, b"/").then_some(())?;
            let month = digits(&mut rest, 1, 2)?;
            skip(&mut rest, b"/").then_some((month, digits(&mut rest, 1, 2)?))?
        };
        if rest.is_empty() {
            return Self::of(CivilMinute::new(year, month, day, 0, 0)?, 0, 0);
        }
        skip(&mut rest, b"Tt ").then_some(())?;
        let hour = digits(&mut rest, 1, 2)?;
        skip(&mut rest, b":").then_some(())?;
        let minute = CivilMinute::new(year, month, day, hour, digits(&mut rest, 2, 2)?)?;
        let mut millis = 0;
        if skip(&mut rest, b":") {
            let second = digits(&mut rest, 2, 2)?;
            (second < 60).then_some(())?;
            millis = second * 1_000;
            if skip(&mut rest, b".,") {
                millis += fraction(&mut rest)?;
            }
        }
        let offset = offset(&mut rest)?;
        rest.is_empty().then_some(())?;
        Self::of(minute, millis, offset)
    }

    /// A minute of the wall clock and some milliseconds, so many minutes east of Greenwich.
    pub(super) fn of(minute: CivilMinute, millis: i64, offset: i64) -> Option<Self> {
        let civil = minute.0.checked_mul(60_000)?.checked_add(millis)?;
        Some(Self { civil, instant: civil.checked_sub(offset * 60_000)? })
    }
}

/// Minutes east of Greenwich.
fn offset(rest: &mut &[u8]) -> Option<i64> {
    if rest.is_empty() || skip(rest, b"Zz") {
        return Some(0);
    }
    let sign = if skip(rest, b"+") { 1 } else { skip(rest, b"-").then_some(-1)? };
    let hours = digits(rest, 2, 2)?;
    let minutes = if rest.is_empty() {
        0
    } else {
        skip(rest, b":");
        digits(rest, 2, 2)?
    };
    (hours < 24 && minutes < 60).then_some(sign * (hours * 60 + minutes))
}

/// Milliseconds of one to nine digits behind the point.
fn fraction(rest: &mut &[u8]) -> Option<i64> {
    let (mut millis, mut read) = (0, 0);
    while let Some((digit @ b'0'..=b'9', after)) = rest.split_first() {
        if read < 3 {
            millis = millis * 10 + i64::from(digit - b'0');
        }
        read += 1;
        *rest = after;
    }
    for _ in read..3 {
        millis *= 10;
    }
    (1..=9).contains(&read).then_some(millis)
}

fn digits(rest: &mut &[u8], least: usize, most: usize) -> Option<i64> {
    let (mut number, mut read) = (0, 0);
    while read < most
        && let Some((digit @ b'0'..=b'9', after)) = rest.split_first()
    {
        number = number * 10 + i64::from(digit - b'0');
        read += 1;
        *rest = after;
    }
    (read >= least).then_some(number)
}

fn skip(rest: &mut &[u8], any: &[u8]) -> bool {
    match rest.split_first() {
        Some((first, after)) if any.contains(first) => {
            *rest = after;
            true
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const QUARTER_TO_FOUR: i64 = 1_772_811_900_000;

    #[test]
    fn one_moment_in_many_layouts() {
        for text in [
            "2026-03-06T15:45",
            "2026-03-06T15:45:00",
            "2026-03-06 15:45:00.000",
            "2026-03-06T15:45:00.000000000Z",
            "2026-03-06t15:45:00,0z",
            "2026/3/6 15:45",
            " 2026/03/06 15:45:00 ",
        ] {
            let expected = Stamp { civil: QUARTER_TO_FOUR, instant: QUARTER_TO_FOUR };
            assert_eq!(Stamp::parse(text), Some(expected), "{text}");
        }
        assert_eq!(Stamp::parse("2026-03-06").map(|at| at.civil), Some(QUARTER_TO_FOUR - 945 * 60_000));
        assert_eq!(Stamp::parse("2026-03-06T15:45:59.123999999").map(|at| at.civil), Some(QUARTER_TO_FOUR + 59_123));
    }

    #[test]
    fn the_wall_clock_is_as_written_and_the_instant_is_not() {
        for (text, hours) in [("+08:00", 8), ("+0800", 8), ("+08", 8), ("-05:00", -5)] {
            let at = Stamp::parse(&format!("2026-03-06T15:45:00{text}")).expect("a time");
            assert_eq!((at.civil, at.instant), (QUARTER_TO_FOUR, QUARTER_TO_FOUR - hours * 3_600_000), "{text}");
        }
    }

    #[test]
    fn what_is_no_time_is_none() {
        for text in [
            "",
            "today",
            "2026-02-29",
            "2026-13-01",
            "06/03/2026",
            "2026-3-6",
            "2026-03-06T24:00",
            "2026-03-06T15:60",
            "2026-03-06T15:45:60",
            "2026-03-06T15",
            "2026-03-06T15:45:00.",
            "2026-03-06T15:45:00.1234567890",
            "2026-03-06T15:45+8",
            "2026-03-06T15:45+24:00",
            "2026-03-06T15:45:00ZZ",
            "2026-03-06T",
            "20260306",
        ] {
            assert_eq!(Stamp::parse(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn every_moment_comes_back(millis in -30_000_000_000_000_i64..200_000_000_000_000) {
            let text = format!("{:.3}", jiff::Timestamp::from_millisecond(millis).expect("a moment"));
            prop_assert_eq!(Stamp::parse(&text), Some(Stamp { civil: millis, instant: millis }));
        }

        #[test]
        fn any_text_ends(text in "[0-9TZ:+ ./-]{0,40}") {
            let _ = Stamp::parse(&text);
        }
    }
}
