//! Lines of a width: between words where a script parts them by spaces, between any two signs where it does not.

use unicode_width::{UnicodeWidthChar as _, UnicodeWidthStr as _};

/// What no line begins with.
const CLOSES: &str = "，。；：、！？）”’」』》…—-,.;:!?)]}";
/// What no line ends with.
const OPENS: &str = "（“‘「『《([{";

/// The lines of a text, none wider than `width` unless a word is.
pub(super) fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in text.split('\n') {
        let mut line = String::new();
        for part in parts(paragraph) {
            if !line.is_empty() && line.width() + part.trim_end().width() > width {
                lines.push(line.trim_end().to_owned());
                line.clear();
            }
            line.push_str(part);
        }
        lines.push(line.trim_end().to_owned());
    }
    lines
}

/// The parts of a text between which a line may end; spaces stand at the end of one.
fn parts(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let mut signs = rest.char_indices();
        let (_, mut before) = signs.next()?;
        let end = signs.find_map(|(at, sign)| {
            let parted = may_part(before, sign);
            before = sign;
            parted.then_some(at)
        });
        let (part, behind) = rest.split_at_checked(end.unwrap_or(rest.len()))?;
        rest = behind;
        Some(part)
    })
}

fn may_part(before: char, sign: char) -> bool {
    let is_wide = |sign: char| sign.width() == Some(2);
    match (before, sign) {
        (_, ' ') => false,
        (' ', _) => true,
        _ => (is_wide(before) || is_wide(sign)) && !OPENS.contains(before) && !CLOSES.contains(sign),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_end_between_words_or_signs_and_keep_what_belongs_together() {
        for (text, width, lines) in [
            ("one two three", 7, &["one two", "three"][..]),
            ("one two three", 3, &["one", "two", "three"]),
            ("一二三四五", 4, &["一二", "三四", "五"]),
            ("一二（三四）五", 6, &["一二", "（三", "四）五"]),
            ("一二三，四", 6, &["一二", "三，四"]),
            ("用 --locale 指定", 11, &["用 --locale", "指定"]),
            ("a\n\nb", 9, &["a", "", "b"]),
            ("", 9, &[""]),
            ("unbreakable 一", 4, &["unbreakable", "一"]),
        ] {
            assert_eq!(wrap(text, width), lines, "{text}");
        }
    }
}
