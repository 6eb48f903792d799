//! What a cell of a roster says in its column's form, or what is wrong with it.

use super::clock;
use super::day::CalendarDay;
use super::garbled::is_garbled;
use super::number::normal;
use super::roster_column::RosterColumn;
use super::roster_problem::{LEAST_FACTOR, MOST_FACTOR, RosterFault};
use crate::locale::is_hidden;
use crate::logs::{has_thousands, unguarded};

/// Longest number.
const LONGEST_NUMBER: usize = 32;
/// Longest name and branch, in characters.
const LONGEST_FIELD: usize = 100;

/// What a cell says in its column's form, or what is wrong with it.
pub(super) fn understood(column: RosterColumn, text: &str) -> Result<String, RosterFault> {
    let text = unguarded(text);
    // before a number stands the sign by which spreadsheets keep it a text
    let text = text.strip_prefix('\'').filter(|_| column == RosterColumn::Number).unwrap_or(text);
    let checked = |text: &str, fault: Option<RosterFault>| fault.map_or_else(|| Ok(text.to_owned()), Err);
    let bad_day = || RosterFault::BadDay { found: text.to_owned() };
    let bad_factor = || RosterFault::BadFactor { found: text.to_owned() };
    match column {
        RosterColumn::Number => checked(&normal(text), number(&normal(text))),
        RosterColumn::Name => checked(text, name(text)),
        RosterColumn::Branch if text.is_empty() => Err(RosterFault::EmptyBranch),
        RosterColumn::Branch | RosterColumn::Position => checked(text, plain(text)),
        RosterColumn::Manager => checked(&normal(text), plain(&normal(text))),
        RosterColumn::HiredOn | RosterColumn::TimeFactor if text.is_empty() => Ok(String::new()),
        RosterColumn::HiredOn => {
            let day = CalendarDay::read(&normal(text)).ok_or_else(bad_day)?;
            let is_far = day > clock::in_a_year();
            checked(&day.to_string(), is_far.then(|| RosterFault::FarDay { found: day.to_string() }))
        }
        RosterColumn::TimeFactor => factor(&normal(text)).map(|percent| percent.to_string()).ok_or_else(bad_factor),
    }
}

/// Percent of the time, of `150%`, `1.5`, `1.5倍` or `150`.
fn factor(text: &str) -> Option<u16> {
    let (figure, is_percent) = match text.strip_suffix('%') {
        Some(figure) => (figure, true),
        None => (text.trim_end_matches('倍').trim_end_matches(['x', '×']), false),
    };
    let (whole, fraction) = figure.trim().split_once('.').unwrap_or((figure.trim(), ""));
    let digits = |text: &str, most: usize| text.len() <= most && text.bytes().all(|one| one.is_ascii_digit());
    if whole.is_empty() || !digits(whole, 3) || !digits(fraction.trim_end_matches('0'), 2) {
        return None;
    }
    let whole: u16 = whole.parse().ok()?;
    let hundredths: u16 = format!("{:0<2}", fraction.trim_end_matches('0')).parse().ok()?;
    // whoever writes 150 means percent
    let percent = if is_percent || (whole >= LEAST_FACTOR && hundredths == 0) {
        whole
    } else {
        whole.checked_mul(100)?.checked_add(hundredths)?
    };
    (LEAST_FACTOR..=MOST_FACTOR).contains(&percent).then_some(percent)
}

/// What is wrong with a number.
fn number(text: &str) -> Option<RosterFault> {
    let number = || text.chars().take(LONGEST_NUMBER).collect::<String>();
    match (stranger(text), text.len()) {
        (None, 0) => Some(RosterFault::EmptyNumber),
        // what programs and people write where there is none
        (None, _) if text.eq_ignore_ascii_case("n/a") => Some(RosterFault::EmptyNumber),
        (None, _) if is_date(text) => Some(RosterFault::DayForNumber { found: number() }),
        (None, _) if is_reckoned(text) => Some(RosterFault::ReckonedNumber { number: number() }),
        (None, found) => (found > LONGEST_NUMBER).then_some(RosterFault::TooLong { most: LONGEST_NUMBER, found }),
        (Some(_), _) if is_formula_error(text) => Some(RosterFault::FormulaError { found: number() }),
        (Some(_), _) if is_rounded(text) => Some(RosterFault::RoundedNumber { number: number() }),
        (Some(_), _) if is_reckoned(text) => Some(RosterFault::ReckonedNumber { number: number() }),
        (Some(_), _) if is_garbled(text) => Some(RosterFault::Garbled { found: number() }),
        (Some(found), _) => Some(RosterFault::BadNumber { number: number(), found }),
    }
}

/// The first sign that no number has: beside letters and digits there may be `-` and `_`, and `/` and `.` between two of them.
fn stranger(text: &str) -> Option<char> {
    let mut before = None;
    let mut signs = text.chars().peekable();
    while let Some(sign) = signs.next() {
        let has = |one: Option<&char>| one.is_some_and(char::is_ascii_alphanumeric);
        let allowed = match sign {
            '/' | '.' => has(before.as_ref()) && has(signs.peek()),
            '-' | '_' => true,
            _ => sign.is_ascii_alphanumeric(),
        };
        if !allowed {
            return Some(sign);
        }
        before = Some(sign);
    }
    None
}

/// `2026/3/1`, or `1.3.2026`: three figures, as a spreadsheet shows a day that it made of a number such as `3-1`. With hyphens between
/// them banks write numbers.
fn is_date(text: &str) -> bool {
    let is_figure = |part: &str| matches!(part.len(), 1 | 2 | 4) && part.bytes().all(|one| one.is_ascii_digit());
    ['/', '.'].iter().any(|sign| {
        let parts: Vec<_> = text.split(*sign).collect();
        parts.len() == 3 && parts.iter().all(|part| is_figure(part))
    })
}

/// `1.00E+05`.
fn is_rounded(text: &str) -> bool {
    let Some((head, power)) = text.split_once(['E', 'e']) else { return false };
    let is_number = |text: &str| text.starts_with(|one: char| one.is_ascii_digit()) && text.parse::<f64>().is_ok();
    let power = power.strip_prefix('+').unwrap_or_default();
    is_number(head) && !power.is_empty() && power.bytes().all(|one| one.is_ascii_digit())
}

/// `1,001`, `1001.0`, or `1001.5`, which the next spreadsheet writes otherwise again.
fn is_reckoned(text: &str) -> bool {
    let whole = |(whole, fraction): (&str, &str)| {
        let is_digits = |part: &str| !part.is_empty() && part.bytes().all(|one| one.is_ascii_digit());
        is_digits(whole) && is_digits(fraction)
    };
    has_thousands(text) || text.split_once('.').is_some_and(whole)
}

/// What stands in a cell whose formula has no result, or that is too narrow.
fn is_formula_error(text: &str) -> bool {
    const ERRORS: [&str; 8] = ["#N/A", "#REF!", "#NAME?", "#VALUE!", "#DIV/0!", "#NULL!", "#NUM!", "#SPILL!"];
    ERRORS.iter().any(|one| text.eq_ignore_ascii_case(one)) || (text.len() > 2 && text.bytes().all(|one| one == b'#'))
}

/// What is wrong with a name.
fn name(text: &str) -> Option<RosterFault> {
    // what programs and people write where there is none
    const NONE: [&str; 6] = ["null", "none", "n/a", "无", "無", "空"];
    let is_none = NONE.contains(&text.to_lowercase().as_str());
    // a number and the like is none, signs that were lost are more than that
    let nobody =
        || (is_none || !text.contains(char::is_alphabetic)).then(|| RosterFault::NoName { found: text.to_owned() });
    match plain(text) {
        Some(fault) => Some(fault),
        None => nobody(),
    }
}

/// What is wrong with any text.
fn plain(text: &str) -> Option<RosterFault> {
    if text.contains(['\n', '\r']) {
        return Some(RosterFault::LineBreak);
    }
    if is_formula_error(text) {
        return Some(RosterFault::FormulaError { found: text.to_owned() });
    }
    if is_garbled(text) {
        return Some(RosterFault::Garbled { found: text.to_owned() });
    }
    if let Some(found) = text.chars().find(|one| is_hidden(*one)) {
        return Some(RosterFault::Control { found });
    }
    let found = text.chars().count();
    (found > LONGEST_FIELD).then_some(RosterFault::TooLong { most: LONGEST_FIELD, found })
}

#[cfg(test)]
mod tests {
    use super::{RosterFault, factor, number};

    #[test]
    fn numbers_are_written_as_banks_do_and_not_as_spreadsheets() {
        let sound = ["000123", "1E5", "3-1", "-12", "12/34", "HQ/0012", "A.17", "1.2.b", "310115.0017/2", "2026-3-1"];
        for text in sound {
            assert_eq!(number(text), None, "{text}");
        }
        for text in ["2026/3/1", "3/1/2026", "1.3.26"] {
            assert_eq!(number(text), Some(RosterFault::DayForNumber { found: text.to_owned() }));
        }
        assert_eq!(number("N/A"), Some(RosterFault::EmptyNumber));
        for text in ["1001.0", "1001.5", "1,001"] {
            assert_eq!(number(text), Some(RosterFault::ReckonedNumber { number: text.to_owned() }));
        }
        for (text, found) in [("/12", '/'), ("12/", '/'), ("1..2", '.'), ("../x", '.'), ("a/-b", '/'), ("E 3", ' ')] {
            assert_eq!(number(text), Some(RosterFault::BadNumber { number: text.to_owned(), found }), "{text}");
        }
    }

    #[test]
    fn more_time_is_read_as_people_write_it() {
        for (typed, percent) in [("1", 100), ("1.25", 125), ("2倍", 200), ("150%", 150), ("150", 150), ("3.0", 300)] {
            assert_eq!(factor(typed), Some(percent), "{typed}");
        }
        for typed in ["0.5", "4", "301%", "1.234", "-1", "x", "", "1,5", "99%"] {
            assert_eq!(factor(typed), None, "{typed}");
        }
    }
}
