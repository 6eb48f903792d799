//! Cells of a table as CSV: in quotes where they must be, and never a formula.

use crate::locale::is_hidden;
use crate::logs::needs_guard;
use std::borrow::Cow;

/// Names with what stands behind each, as one text: `who-knows=head-told customer=called`. Ids hold neither of its signs.
pub(super) fn pairs<'p>(of: impl Iterator<Item = (&'p str, &'p str)>) -> String {
    of.map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join(" ")
}

/// Appends a row to a table; of what nobody can see, and a terminal would obey, it is shown that it was there.
pub fn write_row<'c>(cells: impl IntoIterator<Item = Cow<'c, str>>, to: &mut Vec<u8>) {
    for (at, cell) in cells.into_iter().enumerate() {
        if at > 0 {
            to.push(b',');
        }
        write_cell(&seen(cell), to);
    }
    to.push(b'\n');
}

/// A text without what nobody can see and what a terminal would obey: that it was there is shown. No name that the program takes has
/// such signs, but a store can be tampered with.
pub(super) fn seen(text: Cow<'_, str>) -> Cow<'_, str> {
    let obeyed = |sign: char| !matches!(sign, '\t' | '\n' | '\r') && is_hidden(sign);
    // nearly every cell
    if text.bytes().all(|byte| matches!(byte, b' '..=b'~')) || !text.contains(obeyed) {
        return text;
    }
    text.chars().map(|sign| if obeyed(sign) { char::REPLACEMENT_CHARACTER } else { sign }).collect()
}

/// How many bytes a whole number takes at most.
pub(super) const DECIMAL: usize = 20;

/// A whole number in digits.
pub(super) fn decimal(number: i64, digits: &mut [u8; DECIMAL]) -> &str {
    let (mut at, mut rest) = (digits.len(), number.unsigned_abs());
    let mut put = |sign: u8| {
        at = at.saturating_sub(1);
        if let Some(place) = digits.get_mut(at) {
            *place = sign;
        }
    };
    loop {
        put(b'0' + u8::try_from(rest % 10).unwrap_or_default());
        rest /= 10;
        if rest == 0 {
            break;
        }
    }
    if number < 0 {
        put(b'-');
    }
    digits.get(at..).and_then(|digits| std::str::from_utf8(digits).ok()).unwrap_or_default()
}

/// Appends a cell to a row. What a spreadsheet would take for a formula gets an apostrophe before it. In quotes stands also what
/// holds a sign that parts cells elsewhere: where the comma is the decimal sign, spreadsheets part them at semicolons, and
/// readers that guess the sign count those outside of quotes.
pub fn write_cell(cell: &str, to: &mut Vec<u8>) {
    let quoted = cell.bytes().any(|byte| matches!(byte, b'"' | b',' | b';' | b'\t' | b'\n' | b'\r'));
    if quoted {
        to.push(b'"');
    }
    if needs_guard(cell) {
        to.push(b'\'');
    }
    if quoted {
        to.extend_from_slice(cell.replace('"', "\"\"").as_bytes());
        to.push(b'"');
    } else {
        to.extend_from_slice(cell.as_bytes());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(cells: &[&str]) -> String {
        let mut row = Vec::new();
        write_row(cells.iter().map(|cell| Cow::Borrowed(*cell)), &mut row);
        String::from_utf8(row).expect("UTF-8")
    }

    #[test]
    fn figures_are_those_of_the_standard_library() {
        for number in [0, 7, -7, 10, 123_456, i64::MAX, i64::MIN, -1_000] {
            assert_eq!(decimal(number, &mut [0; DECIMAL]), number.to_string());
        }
    }

    #[test]
    fn formulas_are_defused() {
        for formula in ["=1+1", "+1", "-1+1", "-", "-a", "-1.", "-1.2.3", "@x", "＝1", "－1"] {
            assert_eq!(row(&[formula]), format!("'{formula}\n"));
        }
        assert_eq!(row(&["=HYPERLINK(\"x\",1)"]), "\"'=HYPERLINK(\"\"x\"\",1)\"\n");
        for formula in ["\r=1", "\tx", "=a;b"] {
            assert_eq!(row(&[formula]), format!("\"'{formula}\"\n"));
        }
        assert_eq!(row(&["E1001", "-12", "-1.5", "a=b", ""]), "E1001,-12,-1.5,a=b,\n");
    }

    #[test]
    fn cells_come_back_as_they_were() {
        let cells = ["a,b", "a\"b", "a\nb", " a ", "李晓燕", "", "a;b", "a\tb", "1;=1+1"];
        let text = row(&cells);
        let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
        let read = reader.records().next().expect("a row").expect("readable");
        assert_eq!(read.iter().collect::<Vec<_>>(), cells);
    }

    #[test]
    fn no_sign_that_parts_cells_anywhere_stands_outside_of_quotes() {
        for sign in [',', ';', '\t', '\n', '\r'] {
            let cell = format!("a{sign}=1+1");
            assert_eq!(row(&["x", &cell, "y"]), format!("x,\"{cell}\",y\n"));
        }
    }

    #[test]
    fn what_nobody_can_see_is_shown_to_have_been_there() {
        for (text, told) in
            [("a\u{1b}[2Jb", "a\u{fffd}[2Jb"), ("\u{202e}c", "\u{fffd}c"), ("-12", "-12"), ("李晓燕", "李晓燕")]
        {
            assert_eq!(row(&[text]), format!("{told}\n"));
        }
        assert_eq!(row(&["李\n晓\t燕"]), "\"李\n晓\t燕\"\n");
    }
}
