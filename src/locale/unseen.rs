//! Signs that nobody sees, or that do something: to a terminal, or to the order of the text around them.

use std::borrow::Cow;

/// Whether a sign is a control character (line feed and tab are none here) or a mark that turns text around.
#[must_use]
pub fn is_unseen(sign: char) -> bool {
    match sign {
        '\n' | '\t' => false,
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => true,
        sign => sign.is_control(),
    }
}

/// Whether a sign leaves no mark of its own: a control sign, a mark of direction or joining, a space without width.
/// Texts for people may need some of them, as emoji do; what people write for the program needs none.
#[must_use]
pub fn is_hidden(sign: char) -> bool {
    sign.is_control()
        || matches!(sign,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}'
            | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}')
}

/// A sign by its number in Unicode, as in `U+202E`.
#[must_use]
pub fn code_point(sign: char) -> String {
    format!("U+{:04X}", u32::from(sign))
}

/// The text with what a terminal would obey written out, as in `<U+001B>`: what a terminal shows is what is there.
#[must_use]
pub fn legible(text: &str) -> Cow<'_, str> {
    written_out(text, is_unseen)
}

/// The text with all that is hidden in it written out the same way, but for the ends of its lines.
#[must_use]
pub fn visible(text: &str) -> Cow<'_, str> {
    written_out(text, |sign| sign != '\n' && is_hidden(sign))
}

/// The same in one line: the ends of lines are written out too.
#[must_use]
pub fn in_one_line(text: &str) -> String {
    written_out(text, is_hidden).into_owned()
}

fn written_out(text: &str, is_out: impl Fn(char) -> bool) -> Cow<'_, str> {
    // nearly every text holds none of them
    if !text.contains(&is_out) {
        return Cow::Borrowed(text);
    }
    let mut seen = String::with_capacity(text.len() + 16);
    for sign in text.chars() {
        if is_out(sign) {
            seen.push('<');
            seen.push_str(&code_point(sign));
            seen.push('>');
        } else {
            seen.push(sign);
        }
    }
    Cow::Owned(seen)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_terminal_would_obey_is_written_out() {
        assert_eq!(
            legible("\u{1b}[2J李\r\u{202e}晓\u{9b}1m\u{7f}"),
            "<U+001B>[2J李<U+000D><U+202E>晓<U+009B>1m<U+007F>"
        );
        assert!(matches!(legible("您好，\n\t100 % ❤\u{fe0f}"), Cow::Borrowed(_)));
    }

    #[test]
    fn what_is_hidden_is_shown() {
        assert_eq!(visible("a\u{200b}b\n\t\u{202e}❤\u{fe0f}"), "a<U+200B>b\n<U+0009><U+202E>❤<U+FE0F>");
        assert_eq!(in_one_line("a\nb\u{200b}"), "a<U+000A>b<U+200B>");
        let plain = "aé，。中“ \u{3000}\u{a0}";
        assert!(!plain.contains(is_hidden) && matches!(visible(plain), Cow::Borrowed(_)));
        // whatever a terminal obeys is hidden as well
        assert!((char::MIN..=char::MAX).all(|sign| is_hidden(sign) || !is_unseen(sign)));
    }
}
