//! Signs that are not drawn but do something: to a terminal, or to the order of the text around them.

use std::borrow::Cow;
use std::fmt::Write as _;

/// Whether a sign is a control character (line feed and tab are none here) or a mark that turns text around.
#[must_use]
pub fn is_unseen(sign: char) -> bool {
    match sign {
        '\n' | '\t' => false,
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => true,
        sign => sign.is_control(),
    }
}

/// The text with such signs written out, as in `\u{1b}`: what a terminal shows is what is there.
#[must_use]
pub fn legible(text: &str) -> Cow<'_, str> {
    // nearly every text is legible as it is, and bytes below these are most of it
    if !text.contains(is_unseen) {
        return Cow::Borrowed(text);
    }
    let mut legible = String::with_capacity(text.len() + 16);
    for sign in text.chars() {
        if is_unseen(sign) {
            // writing to a string doesn't fail
            let _ = write!(legible, "{}", sign.escape_unicode());
        } else {
            legible.push(sign);
        }
    }
    Cow::Owned(legible)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_terminal_would_obey_is_written_out() {
        assert_eq!(legible("\u{1b}[2J李\r\u{202e}晓\u{9b}1m\u{7f}"), "\\u{1b}[2J李\\u{d}\\u{202e}晓\\u{9b}1m\\u{7f}");
        assert!(matches!(legible("您好，\n\t100 %"), Cow::Borrowed(_)));
    }
}
