//! Signs that an input method for Chinese types where a file wants plain ASCII, or that nobody sees.

use super::look_alikes::{DOUBLE_DASH, is_full_width, is_typed_for, meant};
use super::report::say::{hidden_sign, look_alike};
use super::report::{DiagnosticLevel, Problems};
use crate::locale::{code_point, is_hidden};
use std::ops::Range;

/// Spaces that are not the space bar's.
fn is_other_space(sign: char) -> bool {
    sign.is_whitespace() && !sign.is_ascii() && !is_hidden(sign)
}

/// What a sign is read as that is none of ASCII's, if it may be meant for something else.
fn stands_for(sign: char) -> Option<&'static str> {
    meant(sign).or((is_hidden(sign) || is_other_space(sign)).then_some(""))
}

/// A piece with what was meant for each of its signs.
fn narrowed(piece: &str) -> String {
    let mut narrowed = String::new();
    for sign in piece.chars() {
        match stands_for(sign) {
            Some(ascii) => narrowed.push_str(ascii),
            None => narrowed.push(sign),
        }
    }
    narrowed
}

impl Problems {
    /// Tells of a sign that stands where ASCII is wanted, unless it may stand there as far as is known here.
    pub(super) fn wrong_sign(&mut self, at: usize, sign: char) {
        let place = at..at + sign.len_utf8();
        if let Some(ascii) = meant(sign) {
            let sentence = if is_full_width(sign) {
                look_alike::full_width(sign.to_string(), ascii)
            } else if is_typed_for(sign) {
                look_alike::typed_for(sign.to_string(), ascii)
            } else {
                look_alike::looks_like(sign.to_string(), code_point(sign), ascii)
            };
            self.push(DiagnosticLevel::Error, place, sentence, look_alike::type_it());
        } else if is_hidden(sign) || is_other_space(sign) {
            self.hidden_sign(DiagnosticLevel::Error, place, sign);
        }
    }

    /// Tells of the signs of a piece between quotes that only look like those it is written with, as dates and ids are, if
    /// it is sound but for them. Whether it is.
    pub(super) fn wrong_signs(&mut self, piece: &str, is_sound: impl Fn(&str) -> bool) -> bool {
        let start = self.file.span_of(piece).start;
        if piece.contains(DOUBLE_DASH) && is_sound(&narrowed(&piece.replace(DOUBLE_DASH, "_"))) {
            for (at, dashes) in piece.match_indices(DOUBLE_DASH) {
                let place = start + at..start + at + dashes.len();
                self.push(DiagnosticLevel::Error, place, look_alike::typed_for(dashes, "_"), look_alike::type_it());
            }
            return true;
        }
        let mut wrong = piece.char_indices().filter(|(_, sign)| stands_for(*sign).is_some()).peekable();
        let explains = wrong.peek().is_some() && is_sound(&narrowed(piece));
        wrong.filter(|_| explains).for_each(|(at, sign)| self.wrong_sign(start + at, sign));
        explains
    }

    /// Tells of a sign that nobody sees.
    pub(super) fn hidden_sign(&mut self, level: DiagnosticLevel, place: Range<usize>, sign: char) {
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
        self.push(level, place, hidden_sign::hidden(name, code_point(sign)), help);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::SourceFile;
    use crate::content::syntax::What;

    #[test]
    fn every_sign_that_keeps_a_file_from_being_ron_is_told() {
        let mut signs = 0;
        for sign in '\0'..='\u{ffff}' {
            let file = SourceFile::new("a.ron", format!("(a: {sign} 1)"));
            if file.tree().faults.iter().any(|fault| fault.what == What::WrongSign(sign)) {
                signs += 1;
                let mut problems = Problems::new(std::sync::Arc::clone(&file));
                problems.wrong_sign(4, sign);
                assert!(problems.has_errors(), "{}", code_point(sign));
            }
        }
        assert!(signs > 20, "{signs}");
    }
}
