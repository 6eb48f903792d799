//! Signs that an input method for Chinese types where a file wants plain ASCII, or that nobody sees.

use super::look_alikes::{is_full_width, meant};
use super::report::say::{hidden_sign, look_alike};
use super::report::{DiagnosticLevel, Problems};
use crate::locale::{code_point, is_hidden};
use std::ops::Range;

/// Spaces that are not the space bar's.
fn is_other_space(sign: char) -> bool {
    sign.is_whitespace() && !sign.is_ascii() && !is_hidden(sign)
}

impl Problems {
    /// Tells of a sign that stands where ASCII is wanted, unless it may stand there as far as is known here.
    pub(super) fn wrong_sign(&mut self, at: usize, sign: char) {
        let place = at..at + sign.len_utf8();
        if let Some(ascii) = meant(sign) {
            let sentence = if is_full_width(sign) {
                look_alike::full_width(sign.to_string(), ascii)
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
    pub(super) fn wrong_signs(&mut self, piece: &str, is_sound: impl FnOnce(&str) -> bool) -> bool {
        let is_blank = |sign: char| is_hidden(sign) || is_other_space(sign);
        let mut narrowed = String::new();
        let mut wrong = Vec::new();
        for (at, sign) in piece.char_indices() {
            let ascii = meant(sign).or(is_blank(sign).then_some(""));
            wrong.extend(ascii.map(|_| (at, sign)));
            match ascii {
                Some(ascii) => narrowed.push_str(ascii),
                None => narrowed.push(sign),
            }
        }
        let explains = !wrong.is_empty() && is_sound(&narrowed);
        let start = self.file.span_of(piece).start;
        wrong.iter().filter(|_| explains).for_each(|(at, sign)| self.wrong_sign(start + at, *sign));
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
