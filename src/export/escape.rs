//! Texts on their way into HTML.

use crate::locale::is_unseen;
use std::borrow::Cow;
use std::fmt::{self, Write as _};

/// Writing to a string cannot fail.
pub(super) fn put(to: &mut String, what: fmt::Arguments<'_>) {
    let _ = to.write_fmt(what);
}

/// What of the texts doesn't belong in HTML: markup, signs XML and HTML cannot hold, and signs that turn the text round.
pub(super) fn escape(text: &str) -> Cow<'_, str> {
    let bad = |sign: char| matches!(sign, '&' | '<' | '>' | '"' | '\'') || is_unseen(sign);
    if !text.contains(bad) {
        return Cow::Borrowed(text);
    }
    let mut safe = String::with_capacity(text.len() + 16);
    for sign in text.chars() {
        match sign {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            sign if is_unseen(sign) => safe.push(char::REPLACEMENT_CHARACTER),
            sign => safe.push(sign),
        }
    }
    Cow::Owned(safe)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hostile_texts_stay_texts() {
        let hostile = "<script>alert('x')</script>&\u{202e}\u{0}\"";
        assert_eq!(escape(hostile), "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;\u{fffd}\u{fffd}&quot;");
        assert!(matches!(escape("您好，\n平常"), Cow::Borrowed(_)));
    }
}
