//! Decimal numbers as whole ones, scaled: exact or not at all.

/// Why a text is not the number that is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NotExact {
    /// It is no number.
    NoNumber,
    /// It has digits further behind the point than are kept.
    TooFine,
    /// It is beyond 64 bits.
    TooLarge,
}

/// A decimal number, perhaps with an exponent, times 10 to the power of `decimals`.
pub(super) fn scaled(text: &str, decimals: u8) -> Result<i64, NotExact> {
    let (negative, unsigned) = sign(text);
    let (mantissa, exponent) = match unsigned.find(['e', 'E']) {
        Some(at) => (unsigned.get(..at).unwrap_or_default(), exponent(unsigned.get(at + 1..).unwrap_or_default())?),
        None => (unsigned, 0),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let is_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if (whole.is_empty() && fraction.is_empty()) || !is_digits(whole) || !is_digits(fraction) {
        return Err(NotExact::NoNumber);
    }
    let fraction = fraction.trim_end_matches('0');
    let mut number = 0_i128;
    for (digits, too_long) in [(whole, NotExact::TooLarge), (fraction, NotExact::TooFine)] {
        for digit in digits.bytes() {
            let longer = number.checked_mul(10).and_then(|number| number.checked_add(i128::from(digit - b'0')));
            number = longer.ok_or(too_long)?;
        }
    }
    if number == 0 {
        return Ok(0);
    }
    let places = i64::try_from(fraction.len()).unwrap_or(i64::MAX);
    let power = (i64::from(decimals) + exponent).saturating_sub(places);
    for _ in power..0 {
        if number % 10 != 0 {
            return Err(NotExact::TooFine);
        }
        number /= 10;
    }
    for _ in 0..power {
        number = number.checked_mul(10).ok_or(NotExact::TooLarge)?;
    }
    i64::try_from(if negative { -number } else { number }).map_err(|_| NotExact::TooLarge)
}

/// Whether a text is a number whose thousands are parted, as in `1,234.50`.
pub(crate) fn has_thousands(text: &str) -> bool {
    let (_, unsigned) = sign(text);
    let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, ""));
    let is_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let mut groups = whole.split([',', '，']);
    let first = groups.next().unwrap_or_default();
    let mut others = groups.peekable();
    others.peek().is_some()
        && !first.is_empty()
        && first.len() < 4
        && is_digits(first)
        && others.all(|group| group.len() == 3 && is_digits(group))
        && is_digits(fraction)
}

/// Whether a number is negative, and the rest of it.
fn sign(text: &str) -> (bool, &str) {
    match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    }
}

/// An exponent; one that is beyond all numbers is as good as any other such.
fn exponent(text: &str) -> Result<i64, NotExact> {
    let (negative, digits) = sign(text);
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(NotExact::NoNumber);
    }
    let size = i64::from(digits.parse().unwrap_or(u16::MAX));
    Ok(if negative { -size } else { size })
}

#[cfg(test)]
mod tests {
    use super::NotExact::{NoNumber, TooFine, TooLarge};
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn thousands_are_told_from_lists() {
        for text in ["1,234", "-12,345,678.50", "1，234"] {
            assert!(has_thousands(text), "{text}");
        }
        for text in ["", "1", "1234", "1,2", "1,23,456", ",123", "1234,567", "1,234.x", "a,bcd", "1,234,"] {
            assert!(!has_thousands(text), "{text}");
        }
    }

    #[test]
    fn numbers_are_exact_or_none() {
        for (text, decimals, expected) in [
            ("0", 0, Ok(0)),
            ("-0.0", 6, Ok(0)),
            ("600", 0, Ok(600)),
            ("+600.000", 0, Ok(600)),
            ("600.5", 0, Err(TooFine)),
            ("600.5", 6, Ok(600_500_000)),
            ("-.5", 1, Ok(-5)),
            ("5.", 1, Ok(50)),
            ("0.0000001", 6, Err(TooFine)),
            ("0.1000000000000000000000000000000000000000000", 1, Ok(1)),
            ("1.5e3", 0, Ok(1_500)),
            ("15E-1", 1, Ok(15)),
            ("15e-2", 1, Err(TooFine)),
            ("1e400", 0, Err(TooLarge)),
            ("0e99999999999999999999", 0, Ok(0)),
            ("1e-99999999999999999999", 0, Err(TooFine)),
            ("9223372036854775807", 0, Ok(i64::MAX)),
            ("-9223372036854775808", 0, Ok(i64::MIN)),
            ("9223372036854775808", 0, Err(TooLarge)),
            ("9223372036854775807", 1, Err(TooLarge)),
            ("", 0, Err(NoNumber)),
            (".", 0, Err(NoNumber)),
            ("-", 0, Err(NoNumber)),
            ("1e", 0, Err(NoNumber)),
            ("1e+-1", 0, Err(NoNumber)),
            ("1,000", 0, Err(NoNumber)),
            ("NaN", 0, Err(NoNumber)),
            ("INF", 0, Err(NoNumber)),
            ("12a", 0, Err(NoNumber)),
            ("１２", 0, Err(NoNumber)),
        ] {
            assert_eq!(scaled(text, decimals), expected, "{text}");
        }
    }

    proptest! {
        #[test]
        fn what_is_written_comes_back(number in any::<i64>(), decimals in 1_u8..7) {
            prop_assert_eq!(scaled(&number.to_string(), 0), Ok(number));
            let unit = 10_i64.pow(u32::from(decimals));
            let (whole, part) = ((number / unit).abs(), (number % unit).abs());
            let sign = if number < 0 { "-" } else { "" };
            let text = format!("{sign}{whole}.{part:0width$}", width = usize::from(decimals));
            prop_assert_eq!(scaled(&text, decimals), Ok(number));
        }
    }
}
