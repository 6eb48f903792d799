//! Pieces of text one after another: a sign stands between two of them, unless the first ends a sentence.

/// What may stand behind the sign that ends a sentence.
const CLOSES: [char; 8] = ['”', '’', '」', '』', '）', ')', '"', '\''];

/// Joins pieces by `between`. Behind the end of a sentence there is no sign: a full-width one has its space in itself, after
/// any other stands a space.
#[must_use]
pub fn joined(pieces: impl IntoIterator<Item = impl AsRef<str>>, between: &str) -> String {
    let mut all = String::new();
    for piece in pieces {
        if !all.is_empty() {
            let sign = match all.trim_end_matches(CLOSES).chars().next_back() {
                Some('。' | '！' | '？') => "",
                Some('.' | '!' | '?') => " ",
                _ => between,
            };
            all.push_str(sign);
        }
        all.push_str(piece.as_ref());
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_sign_stands_behind_the_end_of_a_sentence() {
        for (pieces, told) in [
            (["对不起。", "我们查了。"], "对不起。我们查了。"),
            (["他说：“好。”", "走了"], "他说：“好。”走了"),
            (["退钱", "道歉"], "退钱 · 道歉"),
            (["（没有回答）", "不丢分"], "（没有回答） · 不丢分"),
            (["Sorry.", "We looked."], "Sorry. We looked."),
            (["“Really?”", "he asks"], "“Really?” he asks"),
            (["his money", "a word"], "his money · a word"),
            (["", "alone"], "alone"),
        ] {
            assert_eq!(joined(pieces, " · "), told);
        }
    }
}
