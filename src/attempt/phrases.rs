//! An answer cut into its phrases, so that whoever learns can point at those that hurt.

/// A phrase of an answer, with the mark that ends it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phrase {
    /// Its words.
    pub text: String,
    /// Whether words of it hurt, as the author marks them.
    pub hurts: bool,
}

/// Cuts an answer behind its marks; `harm` are the words of it that hurt. Put together again the phrases are the answer.
#[must_use]
pub fn phrases(answer: &str, harm: &[String]) -> Vec<Phrase> {
    let hurting = harm.iter().flat_map(|piece| answer.match_indices(piece.as_str()));
    let hurting: Vec<_> = hurting.map(|(at, piece)| at..at + piece.len()).collect();
    let (mut phrases, mut from) = (Vec::new(), 0);
    let mut signs = answer.char_indices().peekable();
    while let Some((at, sign)) = signs.next() {
        let next = signs.peek().map(|(_, next)| *next);
        let until = at + sign.len_utf8();
        if next.is_some() && !ends(sign, next) {
            continue;
        }
        let text = answer.get(from..until).unwrap_or_default();
        let hurts = hurting.iter().any(|piece| piece.start < until && piece.end > from);
        phrases.push(Phrase { text: text.to_owned(), hurts });
        from = until;
    }
    phrases
}

/// Whether a phrase ends with a sign that another follows: a mark does, unless more of it or what closes it follows; a mark of
/// Latin letters only before a space, for it stands in figures too.
fn ends(sign: char, next: Option<char>) -> bool {
    let closes = |one: char| "，。！？；：、…—”’」』）)\"'".contains(one);
    match (sign, next) {
        (_, None) => true,
        (' ', Some(_)) => false,
        ('，' | '。' | '！' | '？' | '；' | '：' | '、' | '…' | '—' | '”' | '」', Some(next)) => {
            !closes(next)
        }
        (',' | '.' | '!' | '?' | ';' | ':', Some(next)) => next.is_whitespace(),
        (_, Some(_)) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn cut(answer: &str, harm: &[&str]) -> Vec<(String, bool)> {
        let harm: Vec<_> = harm.iter().map(|piece| (*piece).to_owned()).collect();
        phrases(answer, &harm).into_iter().map(|one| (one.text, one.hurts)).collect()
    }

    #[test]
    fn an_answer_is_cut_behind_its_marks() {
        let told =
            |all: &[(&str, bool)]| all.iter().map(|(text, hurts)| ((*text).to_owned(), *hurts)).collect::<Vec<_>>();
        assert_eq!(
            cut("您别急，这是规定……我也没办法！", &["我也没办法", "规定"]),
            told(&[("您别急，", false), ("这是规定……", true), ("我也没办法！", true)])
        );
        assert_eq!(
            cut("It's 9,800 yuan, sir. Rules are rules - ask them.", &["Rules are rules"]),
            told(&[("It's 9,800 yuan,", false), (" sir.", false), (" Rules are rules - ask them.", true)])
        );
        assert_eq!(cut("他说“你等着。”就走了", &[]), told(&[("他说“你等着。”", false), ("就走了", false)]));
        assert_eq!(cut("好", &["好"]), told(&[("好", true)]));
        assert_eq!(cut("", &["好"]), []);
    }

    proptest! {
        #![proptest_config(crate::cases::at_least(200))]

        #[test]
        fn put_together_the_phrases_are_the_answer(answer in "[a-c ,.!?，。！？”…0-9好坏]{0,40}", harm in "[a-c好坏]{1,3}") {
            let all = phrases(&answer, std::slice::from_ref(&harm));
            prop_assert_eq!(all.iter().map(|one| one.text.as_str()).collect::<String>(), answer.clone());
            prop_assert!(all.iter().all(|one| !one.text.is_empty()));
            prop_assert_eq!(all.iter().any(|one| one.hurts), answer.contains(&harm));
        }
    }
}
