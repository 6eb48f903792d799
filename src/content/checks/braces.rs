//! The braces of a piece that is not Fluent: what stands in them, and the one that has no other.

use crate::content::look_alikes::meant;

/// What there is of braces in a piece.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Braces {
    /// The bytes of the signs between braces, outside of quotes, with a closing brace that only looks like one.
    pub signs: Vec<usize>,
    /// The first brace, or quote within braces, that has no other.
    pub lone: Option<(usize, char)>,
}

/// Reads the braces of a piece. Whoever opens one closes it on its line, unless it is the last on it, or a choice follows.
pub(super) fn braces(text: &str) -> Braces {
    let mut found = Braces::default();
    // those that were opened on lines before, between which stand texts again
    let mut outer: Vec<usize> = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let mut open: Vec<usize> = Vec::new();
        let (mut signs, mut quote) = (Vec::new(), None);
        for (at, sign) in line.char_indices().map(|(at, sign)| (start + at, sign)) {
            let argument = |sign: char| sign == '$' || meant(sign) == Some("$");
            let opens = sign == '{'
                || (meant(sign) == Some("{")
                    && text.get(at + sign.len_utf8()..).is_some_and(|rest| rest.trim_start().starts_with(argument)));
            match sign {
                '"' if !open.is_empty() => quote = if quote.is_some() { None } else { Some(at) },
                _ if quote.is_some() => {}
                _ if opens => open.push(at),
                _ if sign == '}' || (meant(sign) == Some("}") && !open.is_empty()) => {
                    signs.extend(Some(at).filter(|_| sign != '}'));
                    if open.pop().or_else(|| outer.pop()).is_none() {
                        found.lone.get_or_insert((at, sign));
                    }
                }
                '\n' | '\r' => {}
                _ if !open.is_empty() => signs.push(at),
                _ => {}
            }
        }
        let ends = line.trim_end();
        let goes_on =
            ends.ends_with('{') || ends.ends_with(|last| last == '>' || matches!(meant(last), Some(">" | "->")));
        let lone = quote.map(|at| (at, '"')).or_else(|| Some((*open.first()?, '{')).filter(|_| !goes_on));
        match lone {
            Some((at, sign)) => {
                signs.retain(|sign| *sign < at);
                found.lone.get_or_insert((at, sign));
            }
            None => outer.append(&mut open),
        }
        found.signs.append(&mut signs);
        start += line.len();
    }
    if let Some(last) = outer.last() {
        found.lone.get_or_insert((*last, '{'));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_brace_without_the_other_is_found_and_signs_only_where_both_are() {
        fn lone(text: &str) -> Option<&str> {
            braces(text).lone.map(|(at, _)| &text[at..])
        }
        for (text, rest) in [
            ("a = 请{ $b 先生，好。\n", Some("{ $b 先生，好。\n")),
            ("a = 请 $b }先生\n", Some("}先生\n")),
            ("a = 请{ $b }先生\n    .c = 您 { $d，好\n", Some("{ $d，好\n")),
            ("a = { $n ->\n    [one] 一“个”{ $n }\n   *[other] 多\n    }\n", None),
            ("a = { $n ->\n    [one] 一\n   *[other] 多\n", Some("{ $n ->\n    [one] 一\n   *[other] 多\n")),
            ("a = { \"x } y\n", Some("\"x } y\n")),
            ("a = { \"}\" }\n", None),
            ("a = {\n    $b }\n", None),
            ("a = { $b ｝\n", None),
            ("a = ｛ $b }\n", None),
            ("a = ｛好｝\n", None),
        ] {
            assert_eq!(lone(text), rest, "{text}");
        }
        let signs =
            |text: &str| braces(text).signs.iter().filter_map(|at| text[*at..].chars().next()).collect::<String>();
        assert_eq!(signs("a = {＄b，｝，{ \"，\" } {c，\n"), "＄b，｝  ");
    }
}
