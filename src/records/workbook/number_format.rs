//! What a number cell is by its format: a day, a number with zeros before it, or plain.

use super::super::day::CalendarDay;

/// What a format makes of a number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum NumberFormat {
    /// As it is.
    #[default]
    Plain,
    /// A day, perhaps with a time.
    Day,
    /// With zeros before it, up to so many digits.
    Padded(usize),
}

impl NumberFormat {
    /// Of a format that every spreadsheet knows by its number (ECMA-376, part 1, 18.8.30, those of East Asia with them).
    pub(super) const fn built_in(id: u32) -> Self {
        match id {
            14..=17 | 22 | 27..=31 | 34..=36 | 50..=58 => Self::Day,
            _ => Self::Plain,
        }
    }

    /// Of one that is written out, as `yyyy/m/d` or `000000`.
    pub(super) fn written(code: &str) -> Self {
        let code = code.split(';').next().unwrap_or_default();
        if !code.is_empty() && code.bytes().all(|sign| sign == b'0') {
            return Self::Padded(code.len());
        }
        let (mut quoted, mut bracketed, mut escaped) = (false, false, false);
        for sign in code.chars() {
            match sign {
                _ if escaped => escaped = false,
                '"' => quoted = !quoted,
                _ if quoted => {}
                '\\' | '_' | '*' => escaped = true,
                '[' => bracketed = true,
                ']' => bracketed = false,
                'y' | 'Y' | 'd' | 'D' | 'e' if !bracketed => {
                    // `General` and `0.00E+00` have letters of their own
                    if code.eq_ignore_ascii_case("general") || (sign == 'e' && code.contains("e+")) {
                        return Self::Plain;
                    }
                    return Self::Day;
                }
                _ => {}
            }
        }
        Self::Plain
    }

    /// What a number as it is written in the file shows, and whether that is a day. What a spreadsheet has damaged is shown as it
    /// shows it.
    pub(super) fn shown(self, written: &str, since_1904: bool) -> (String, bool) {
        let written = written.trim();
        let Ok(number) = written.parse::<f64>() else { return (written.to_owned(), false) };
        if self == Self::Day
            && let Some(day) = whole(number.floor()).and_then(|days| CalendarDay::counted(days, since_1904))
        {
            return (day.to_string(), true);
        }
        let plain = match whole(number) {
            Some(whole) => whole.to_string(),
            // a spreadsheet keeps fifteen digits, and shows that it lost the others
            None if number.abs() >= 1e15 => format!("{number:.5E}").replace('E', "E+"),
            None if written.contains(['e', 'E']) => number.to_string(),
            None => written.to_owned(),
        };
        match self {
            Self::Padded(digits) if plain.bytes().all(|sign| sign.is_ascii_digit()) => {
                (format!("{plain:0>digits$}"), false)
            }
            _ => (plain, false),
        }
    }
}

/// A whole number that was kept to its last digit.
#[expect(clippy::cast_possible_truncation, reason = "it has fifteen digits")]
fn whole(number: f64) -> Option<i64> {
    (number.fract() == 0.0 && number.abs() < 1e15).then_some(number as i64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_are_told_apart() {
        for code in
            ["yyyy/m/d", "yyyy\"年\"m\"月\"d\"日\"", "[$-804]yyyy-mm-dd;@", "d-mmm-yy", "m/d/yy h:mm", "[$-404]e/m/d"]
        {
            assert_eq!(NumberFormat::written(code), NumberFormat::Day, "{code}");
        }
        for code in ["General", "0.00", "#,##0", "@", "0.00E+00", "\"day\"0", "[Red]0", "h:mm", "\\d0", "0%"] {
            assert_eq!(NumberFormat::written(code), NumberFormat::Plain, "{code}");
        }
        assert_eq!(NumberFormat::written("000000"), NumberFormat::Padded(6));
        assert_eq!((NumberFormat::built_in(14), NumberFormat::built_in(2)), (NumberFormat::Day, NumberFormat::Plain));
    }

    #[test]
    fn a_number_shows_what_is_left_of_it() {
        let shown = |format: NumberFormat, written| format.shown(written, false).0;
        for (written, is) in [
            ("1001", "1001"),
            ("1001.0", "1001"),
            ("1.001E3", "1001"),
            ("123456789012345", "123456789012345"),
            ("123456789012345678", "1.23457E+17"),
            ("1.2345678901234568E+17", "1.23457E+17"),
            ("1001.5", "1001.5"),
            ("-12", "-12"),
            ("1.5", "1.5"),
            ("none", "none"),
        ] {
            assert_eq!(shown(NumberFormat::Plain, written), is);
        }
        assert_eq!(shown(NumberFormat::Padded(6), "123"), "000123");
        assert_eq!(shown(NumberFormat::Padded(2), "123"), "123");
        assert_eq!(NumberFormat::Day.shown("44410", false), ("2021-08-02".to_owned(), true));
        assert_eq!(NumberFormat::Day.shown("44410.75", false), ("2021-08-02".to_owned(), true));
        assert_eq!(NumberFormat::Day.shown("1e300", false).1, false);
    }
}
