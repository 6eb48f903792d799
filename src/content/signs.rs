//! Signs that an input method for Chinese types where a file wants plain ASCII, or that nobody sees.

use super::report::say::{hidden_sign, look_alike};
use super::report::{Level, Problems, is_hidden, number};
use std::ops::Range;

/// What a sign looks like that is none of ASCII's; none where it looks like nothing that the files are written with.
pub(super) fn meant(sign: char) -> Option<&'static str> {
    const ASCII: &str =
        "!\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~";
    if is_full_width(sign) {
        let at = usize::try_from(u32::from(sign) - 0xff01).ok()?;
        return ASCII.get(at..=at);
    }
    let found = LOOK_ALIKES.iter().find(|(_, signs)| signs.contains(sign));
    found.map(|(ascii, _)| *ascii)
}

/// Whether it is the wide form of an ASCII sign.
fn is_full_width(sign: char) -> bool {
    ('\u{ff01}'..='\u{ff5e}').contains(&sign)
}

/// What stands for a sign on other keyboards, in typeset texts or in other alphabets.
const LOOK_ALIKES: &[(&str, &str)] = &[
    ("\"", "“”„‟″「」『』﹁﹂«»"),
    ("'", "‘’‚‛′"),
    ("-", "–—―−‐‑‒﹣⸺"),
    (",", "、､،﹐"),
    (".", "。｡·．﹒"),
    (":", "∶︰﹕"),
    (";", "\u{37e}﹔"),
    ("(", "﹙❨"),
    (")", "﹚❩"),
    ("[", "【〔〖﹝"),
    ("]", "】〕〗﹞"),
    ("{", "﹛❴"),
    ("}", "﹜❵"),
    ("/", "∕⁄"),
    ("$", "﹩"),
    ("a", "аα"),
    ("c", "сϲ"),
    ("d", "ԁ"),
    ("e", "е"),
    ("h", "һ"),
    ("i", "іı"),
    ("j", "ј"),
    ("o", "оο"),
    ("p", "рρ"),
    ("q", "ԛ"),
    ("s", "ѕ"),
    ("v", "ν"),
    ("w", "ԝ"),
    ("x", "х"),
    ("y", "у"),
    ("A", "АΑ"),
    ("B", "ВΒ"),
    ("C", "С"),
    ("E", "ЕΕ"),
    ("H", "НΗ"),
    ("I", "ІΙ"),
    ("K", "КΚ"),
    ("M", "МΜ"),
    ("N", "Ν"),
    ("O", "ОΟ"),
    ("P", "РΡ"),
    ("S", "Ѕ"),
    ("T", "ТΤ"),
    ("X", "ХΧ"),
    ("Y", "Υ"),
    ("Z", "Ζ"),
];

/// Spaces that are not the space bar's.
fn is_other_space(sign: char) -> bool {
    sign.is_whitespace() && !sign.is_ascii() && !is_hidden(sign)
}

impl Problems {
    /// Tells of a sign that stands where ASCII is wanted. `false` if it may stand there as far as is known here.
    pub(super) fn wrong_sign(&mut self, at: usize, sign: char) -> bool {
        let place = at..at + sign.len_utf8();
        if let Some(ascii) = meant(sign) {
            let sentence = if is_full_width(sign) {
                look_alike::full_width(sign.to_string(), ascii)
            } else {
                look_alike::looks_like(sign.to_string(), number(sign), ascii)
            };
            self.push(Level::Error, place, sentence, look_alike::type_it());
        } else if is_hidden(sign) || is_other_space(sign) {
            self.hidden_sign(Level::Error, place, sign);
        } else {
            return false;
        }
        true
    }

    /// Tells of a sign that nobody sees.
    pub(super) fn hidden_sign(&mut self, level: Level, place: Range<usize>, sign: char) {
        let name = match sign {
            '\t' => "tab",
            '\u{a0}' | '\u{202f}' => "no-break-space",
            '\u{3000}' => "wide-space",
            '\u{200b}' => "zero-width-space",
            '\u{200c}' | '\u{200d}' | '\u{2060}' => "joiner",
            '\u{feff}' => "byte-order-mark",
            '\u{ad}' => "soft-hyphen",
            '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => "direction",
            sign if sign.is_control() => "control",
            sign if sign.is_whitespace() => "space",
            _ => "other",
        };
        let help = if sign == '\t' { hidden_sign::use_spaces() } else { hidden_sign::delete_it() };
        self.push(level, place, hidden_sign::hidden(name, number(sign)), help);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_wide_sign_has_its_narrow_one_and_none_is_meant_twice() {
        assert_eq!(('！'..='～').filter_map(meant).collect::<String>().len(), 94);
        assert_eq!(
            ("，：（）｛｝".chars().filter_map(meant).collect::<String>().as_str(), meant('Ａ')),
            (",:(){}", Some("A"))
        );
        let all: Vec<char> = LOOK_ALIKES.iter().flat_map(|(_, signs)| signs.chars()).collect();
        for (at, sign) in all.iter().enumerate() {
            assert!(!sign.is_ascii() && !all[..at].contains(sign), "{sign}");
        }
        assert_eq!(meant('中'), None);
    }
}
