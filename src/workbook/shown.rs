//! What a cell shows: texts as they are, days as days, and a number as far as it is known.

use calamine::{DataRef, ExcelDateTime};
use jiff::civil::Date;

/// What a cell shows under a format, and whether that is a day. What a spreadsheet has damaged is shown as it shows it.
pub(super) fn shown(value: &DataRef<'_>, format: Option<&str>) -> (String, bool) {
    let plain = |text: String| (text, false);
    match value {
        DataRef::Empty => plain(String::new()),
        DataRef::String(text) | DataRef::DurationIso(text) => plain(text.clone()),
        DataRef::SharedString(text) => plain((*text).to_owned()),
        DataRef::Bool(truth) => plain(if *truth { "TRUE" } else { "FALSE" }.to_owned()),
        DataRef::Error(error) => plain(error.to_string()),
        DataRef::Int(whole) => plain(padded(whole.to_string(), format)),
        DataRef::Float(figure) => plain(padded(number(*figure), format)),
        DataRef::DateTime(moment) => match day(moment) {
            Some(day) => (day.to_string(), true),
            None => plain(number(moment.as_f64())),
        },
        DataRef::DateTimeIso(text) => match text.parse().ok().filter(is_read) {
            Some(day) => (day.to_string(), true),
            None => plain(text.clone()),
        },
    }
}

/// The day of a moment; none of a span of time, or outside of the years that are read.
fn day(moment: &ExcelDateTime) -> Option<Date> {
    // before the first day of its calendar calamine answers that day
    if !moment.is_datetime() || moment.as_f64() < 1.0 {
        return None;
    }
    let (year, month, day, ..) = moment.to_ymd_hms_milli();
    let date = Date::new(i16::try_from(year).ok()?, i8::try_from(month).ok()?, i8::try_from(day).ok()?);
    date.ok().filter(is_read)
}

/// Whether a day is in the years that are read: what lies outside of them was typed wrong.
fn is_read(day: &Date) -> bool {
    (1900..=2200).contains(&day.year())
}

/// A number as it was typed; where a spreadsheet, which keeps fifteen digits, lost others, as it shows that.
fn number(figure: f64) -> String {
    if figure.abs() >= 1e15 {
        return format!("{figure:.5E}").replace('E', "E+");
    }
    // the shortest that reads as the same, which is what was typed: neither `1001.0` nor a power of ten
    figure.to_string()
}

/// A whole number with zeros before it where the format says so, as `000000` does.
fn padded(plain: String, format: Option<&str>) -> String {
    let code = format.and_then(|format| format.split(';').next()).unwrap_or_default();
    let is_padding = !code.is_empty() && code.bytes().all(|sign| sign == b'0');
    match code.len() {
        digits if is_padding && plain.bytes().all(|sign| sign.is_ascii_digit()) => format!("{plain:0>digits$}"),
        _ => plain,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use calamine::ExcelDateTimeType;

    #[test]
    fn a_number_shows_what_is_left_of_it() {
        for (figure, is) in [
            (1001.0, "1001"),
            (123_456_789_012_345.0, "123456789012345"),
            (1_234_567_890_123_456.0, "1.23457E+15"),
            (1.234_567_890_123_456_8e17, "1.23457E+17"),
            (-1e18, "-1.00000E+18"),
            (1001.5, "1001.5"),
            (0.1, "0.1"),
            (-12.0, "-12"),
            (0.0, "0"),
        ] {
            assert_eq!(shown(&DataRef::Float(figure), Some("General")), (is.to_owned(), false));
        }
        for (format, is) in
            [("000000", "000123"), ("00", "123"), ("000000;[Red]0", "000123"), ("0.00", "123"), ("", "123")]
        {
            assert_eq!(shown(&DataRef::Float(123.0), Some(format)).0, is, "{format}");
        }
        assert_eq!(shown(&DataRef::Float(-3.0), Some("000")).0, "-3");
        // nobody tells a number with zeros from one that lost its digits
        assert_eq!(shown(&DataRef::Float(1e15), Some("0000000000000000")).0, "1.00000E+15");
    }

    #[test]
    fn days_are_days_since_either_year() {
        let moment =
            |days, kind, since_1904| shown(&DataRef::DateTime(ExcelDateTime::new(days, kind, since_1904)), None);
        let date = ExcelDateTimeType::DateTime;
        assert_eq!(moment(44_410.0, date, false), ("2021-08-02".to_owned(), true));
        assert_eq!(moment(44_410.75, date, false), ("2021-08-02".to_owned(), true));
        assert_eq!(moment(44_410.0 - 1_462.0, date, true), ("2021-08-02".to_owned(), true));
        for (days, kind) in
            [(0.5, date), (-1.0, date), (1e300, date), (f64::NAN, date), (44_410.0, ExcelDateTimeType::TimeDelta)]
        {
            assert!(!moment(days, kind, false).1, "{days}");
        }
        assert_eq!(shown(&DataRef::DateTimeIso("2021-08-02T00:00:00".into()), None), ("2021-08-02".to_owned(), true));
    }
}
