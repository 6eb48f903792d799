//! What stands in the cells of a large sheet, as SpreadsheetML has it (ECMA-376, part 1, 18.3). Texts stay texts, whatever they look
//! like.

use super::super::cells::{DECIMAL, decimal};
use super::super::columns::Datum;
use super::super::lexicon::Lexicon;
use crate::attempt::Named as _;
use std::fmt::Write as _;

/// How many characters a cell takes.
const LONGEST: usize = 32_000;
/// Where a cell is cut.
const CUT: char = '…';

/// The numbers of looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct SheetStyles {
    pub(super) head: u32,
    pub(super) moment: u32,
    pub(super) score: u32,
    pub(super) wrapped: u32,
    /// Beside what is wrapped: at the top of its row. Everywhere else nothing in particular.
    pub(super) beside: Option<u32>,
}

/// A cell's place: its row, from 1, and its column, from 0.
type At = (u32, u16);

/// Writes a cell.
pub(super) fn cell(to: &mut String, styles: &SheetStyles, lexicon: &Lexicon, at: At, datum: &Datum<'_>) {
    match datum {
        Datum::Nothing => {}
        Datum::Text(words) => text(to, at, styles.beside, words),
        Datum::Prose(words) => text(to, at, Some(styles.wrapped), words),
        Datum::Scenario(id) => text(to, at, styles.beside, &lexicon.scenario(id)),
        Datum::Clauses([]) => {}
        Datum::Clauses(ids) => {
            let names: Vec<_> = ids.iter().map(|id| lexicon.clause(id)).collect();
            text(to, at, styles.beside, &lexicon.listed(&names));
        }
        Datum::Kind(_, message) => text(to, at, styles.beside, &lexicon.told(message)),
        Datum::Flag(flag) => text(to, at, styles.beside, &lexicon.told(if *flag { "sheet-yes" } else { "sheet-no" })),
        Datum::Clock([]) => {}
        Datum::Clock(odd) => {
            let told: Vec<_> = odd.iter().map(|one| lexicon.told(one.message())).collect();
            text(to, at, styles.beside, &lexicon.listed(&told));
        }
        Datum::Whole(whole) => number(to, at, styles.beside, |to| figures(to, *whole)),
        Datum::Score(points) => number(to, at, Some(styles.score), |to| {
            figures(to, points / 100);
            to.push('.');
            to.push(char::from(b'0' + u8::try_from(points / 10 % 10).unwrap_or_default()));
            to.push(char::from(b'0' + u8::try_from(points % 10).unwrap_or_default()));
        }),
        Datum::Moment(moment) => text(to, at, styles.beside, moment.as_str()),
        Datum::WallClock(moment) => match moment.wall_clock().and_then(|clock| serial(&clock)) {
            Some((day, second)) => number(to, at, Some(styles.moment), |to| {
                // a double holds it to a hundredth of a second for millennia
                let _ = write!(to, "{}", f64::from(day) + f64::from(second) / 86_400.0);
            }),
            None => text(to, at, styles.beside, moment.as_str()),
        },
    }
}

/// Writes a text; nothing where it is empty.
pub(super) fn text(to: &mut String, at: At, style: Option<u32>, words: &str) {
    if words.is_empty() {
        return;
    }
    open(to, at, style);
    to.push_str(" t=\"inlineStr\"><is><t");
    if words.starts_with(char::is_whitespace) || words.ends_with(char::is_whitespace) {
        to.push_str(" xml:space=\"preserve\"");
    }
    to.push('>');
    if words.len() <= LONGEST {
        escaped(to, words);
    } else {
        let short: String = words.chars().take(LONGEST).collect();
        escaped(to, &short);
        if short.len() < words.len() {
            to.push(CUT);
        }
    }
    to.push_str("</t></is></c>");
}

fn number(to: &mut String, at: At, style: Option<u32>, write: impl FnOnce(&mut String)) {
    open(to, at, style);
    to.push_str("><v>");
    write(to);
    to.push_str("</v></c>");
}

fn open(to: &mut String, (row, column): At, style: Option<u32>) {
    to.push_str("<c r=\"");
    let letter = |of: u16| char::from(b'A' + u8::try_from(of % 26).unwrap_or_default());
    if let Some(first) = (column / 26).checked_sub(1) {
        if let Some(first) = (first / 26).checked_sub(1) {
            to.push(letter(first));
        }
        to.push(letter(first));
    }
    to.push(letter(column));
    figures(to, row);
    to.push('"');
    if let Some(style) = style {
        to.push_str(" s=\"");
        figures(to, style);
        to.push('"');
    }
}

/// Writes a whole number.
pub(super) fn figures(to: &mut String, number: impl Into<i64>) {
    to.push_str(decimal(number.into(), &mut [0; DECIMAL]));
}

/// Writes a text as XML has it. Signs that XML cannot hold stand as their numbers, `_x0007_`, and so does what looks like that.
fn escaped(to: &mut String, words: &str) {
    let is_plain = |byte: u8| byte >= 0x20 && !matches!(byte, b'&' | b'<' | b'>' | b'_' | 0xEF);
    if words.bytes().all(is_plain) {
        to.push_str(words);
        return;
    }
    for (at, sign) in words.char_indices() {
        match sign {
            '&' => to.push_str("&amp;"),
            '<' => to.push_str("&lt;"),
            '>' => to.push_str("&gt;"),
            '_' if is_number(words.get(at..).unwrap_or_default()) => to.push_str("_x005F_"),
            '\n' | '\t' => to.push(sign),
            '\0'..'\u{20}' | '\u{FFFE}' | '\u{FFFF}' => {
                let _ = write!(to, "_x{:04X}_", u32::from(sign));
            }
            sign => to.push(sign),
        }
    }
}

/// Whether a text begins like a sign that stands as its number.
fn is_number(text: &str) -> bool {
    let mut digits = text.strip_prefix("_x").unwrap_or_default().bytes();
    digits.by_ref().take(4).filter(u8::is_ascii_hexdigit).count() == 4 && digits.next() == Some(b'_')
}

/// A moment as spreadsheets have it: days since the end of 1899, as they count them, and seconds. None before March 1900, where
/// they count a day that never was.
fn serial(at: &jiff::civil::DateTime) -> Option<(i32, i32)> {
    let days = at.date().duration_since(jiff::civil::date(1899, 12, 30)).as_hours() / 24;
    let seconds = i32::from(at.hour()) * 3_600 + i32::from(at.minute()) * 60 + i32::from(at.second());
    let days = i32::try_from(days).ok().filter(|days| *days > 60)?;
    Some((days, seconds))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(write: impl FnOnce(&mut String)) -> String {
        let mut to = String::new();
        write(&mut to);
        to
    }

    #[test]
    fn places_are_named_as_spreadsheets_name_them() {
        for (column, name) in [
            (0, "A1"),
            (25, "Z1"),
            (26, "AA1"),
            (51, "AZ1"),
            (52, "BA1"),
            (701, "ZZ1"),
            (702, "AAA1"),
            (16_383, "XFD1"),
        ] {
            assert_eq!(written(|to| open(to, (1, column), None)), format!("<c r=\"{name}\""));
        }
    }

    #[test]
    fn texts_keep_what_xml_cannot_hold() {
        for (text, told) in [
            ("a & b < c > d", "a &amp; b &lt; c &gt; d"),
            ("bell\u{7}", "bell_x0007_"),
            ("_x0007_", "_x005F_x0007_"),
            ("_x00", "_x00"),
            ("snake_case", "snake_case"),
            ("line\nline\ttab", "line\nline\ttab"),
            ("陈雨桐ＡＢ", "陈雨桐ＡＢ"),
            ("\u{FFFF}", "_xFFFF_"),
        ] {
            assert_eq!(written(|to| escaped(to, text)), told);
        }
    }

    #[test]
    fn days_are_counted_as_spreadsheets_count_them() {
        let at = |year, month, day| jiff::civil::date(year, month, day).at(12, 0, 0, 0);
        assert_eq!(serial(&at(1900, 3, 1)), Some((61, 43_200)));
        assert_eq!(serial(&at(2026, 3, 6)), Some((46_087, 43_200)));
        assert_eq!(serial(&at(1900, 2, 28)), None);
    }
}
