//! Signs that nobody sees, or that a terminal obeys, written so that they are seen.

/// Whether a sign leaves no mark of its own: a control sign, a mark of direction or joining, a space without width.
#[must_use]
pub(in crate::content) fn is_hidden(sign: char) -> bool {
    sign.is_control()
        || matches!(sign,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}'
            | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}')
}

/// A sign by its number.
#[must_use]
pub(in crate::content) fn number(sign: char) -> String {
    format!("U+{:04X}", u32::from(sign))
}

/// A text in which what is hidden is seen.
#[must_use]
pub(in crate::content) fn visible(text: &str) -> String {
    visible_with(text, 0..0).0
}

/// The same, with a place in it moved to where it stands then. A line's end stays one.
#[must_use]
pub(in crate::content) fn visible_with(text: &str, place: std::ops::Range<usize>) -> (String, std::ops::Range<usize>) {
    let (mut shown, mut start, mut end) = (String::with_capacity(text.len()), None, None);
    for (at, sign) in text.char_indices() {
        if at >= place.start {
            start.get_or_insert(shown.len());
        }
        if at >= place.end {
            end.get_or_insert(shown.len());
        }
        match sign {
            '\t' => shown.push_str("→   "),
            '\n' => shown.push(sign),
            '\r' if text.get(at + 1..).is_some_and(|rest| rest.starts_with('\n')) => {}
            sign if is_hidden(sign) => {
                shown.push('⟨');
                shown.push_str(&number(sign));
                shown.push('⟩');
            }
            sign => shown.push(sign),
        }
    }
    let all = shown.len();
    (shown, start.unwrap_or(all)..end.unwrap_or(all))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_hidden_is_shown_and_places_move_along() {
        assert_eq!(visible("a\u{200b}b\r\n\u{202e}"), "a⟨U+200B⟩b\n⟨U+202E⟩");
        let (shown, place) = visible_with("\tab\u{feff}c", 2..6);
        assert_eq!((shown.as_str(), shown.get(place)), ("→   ab⟨U+FEFF⟩c", Some("b⟨U+FEFF⟩")));
        assert_eq!(visible_with("甲\tab", 5..6).1, 10..11);
        assert_eq!(visible_with("ab", 2..2).1, 2..2);
        for sign in "aé，。中“ \u{3000}\u{a0}".chars() {
            assert!(!is_hidden(sign), "{sign:?}");
        }
    }
}
