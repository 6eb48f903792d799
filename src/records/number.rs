//! The one form in which an employee's number is compared and kept, however it was typed or exported.

use std::borrow::Cow;

/// The number without the spaces and invisible signs around it, in plain letters and digits: an input method set to full
/// width types `１００１` for `1001`. Leading zeros are part of the number. It is kept as the bank writes it; compared, it is
/// [`folded`].
pub(super) fn normal(number: &str) -> Cow<'_, str> {
    narrowed(number.trim_matches(is_around))
}

/// The form in which two numbers are held against each other: `e1001` is `E1001`, for no bank gives two people numbers that
/// differ in that alone, and a keyboard's shift key is no reason to be somebody else.
pub(super) fn folded(number: &str) -> String {
    normal(number).to_ascii_uppercase()
}

/// Whether two numbers are one, however each is typed.
#[must_use]
pub fn is_one_number(one: &str, other: &str) -> bool {
    folded(one) == folded(other)
}

/// Text in plain letters and digits, however an input method typed it.
pub(super) fn narrowed(text: &str) -> Cow<'_, str> {
    if text.chars().any(|one| narrow(one) != one) {
        text.chars().map(narrow).collect::<String>().into()
    } else {
        text.into()
    }
}

/// Spaces of any script, byte order marks, zero-width signs and direction marks.
pub(super) fn is_around(sign: char) -> bool {
    sign.is_whitespace()
        || matches!(sign, '\u{feff}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}')
}

/// The plain form of a full-width sign (Unicode block FF00, ASCII moved by 0xFEE0).
fn narrow(sign: char) -> char {
    match sign {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(sign) - 0xfee0).unwrap_or(sign),
        _ => sign,
    }
}

#[cfg(test)]
mod tests {
    use super::{folded, normal};

    #[test]
    fn a_number_has_one_form() {
        for typed in
            ["E1001", " E1001\t", "Ｅ１００１", "\u{3000}E1001\u{a0}", "\u{feff}E1001\u{200b}", "\u{202d}E1001\u{202c}"]
        {
            assert_eq!(normal(typed), "E1001", "{typed:?}");
        }
        assert_eq!(normal("000123"), "000123");
        assert_eq!(
            (&*normal("e1001"), folded(" ｅ1001 "), folded("é1")),
            ("e1001", "E1001".to_owned(), "é1".to_owned())
        );
        assert_eq!(normal("１-２＿３"), "1-2_3");
        assert_eq!(normal(" \u{200e} "), "");
    }
}
