//! What is put into a text, as somebody sees it who knows no braces: by its name, between two marks that no text has.

use crate::content::splice::{self, TextPiece, plain_pieces};
use std::collections::BTreeMap;
use std::ops::Range;

/// The marks around a name.
pub(super) const OPEN: char = '‹';
pub(super) const CLOSE: char = '›';

/// What is put in, and how it is called.
pub(super) type ChipWords = BTreeMap<String, String>;

/// The name of what braces put in, where that is one thing: of `{ $amount }` and `{ MONEY($amount) }` it is `amount`.
pub(super) fn name_of(put: &str) -> Option<&str> {
    let inside = put.strip_prefix('{')?.strip_suffix('}')?.trim();
    // a choice has words of its own
    if inside.contains("->") || inside.starts_with('"') {
        return None;
    }
    let name = match inside.split_once('$') {
        Some((_, behind)) => behind,
        None => inside.trim_start_matches('-'),
    };
    let end =
        name.find(|sign: char| !(sign.is_ascii_alphanumeric() || matches!(sign, '-' | '_'))).unwrap_or(name.len());
    name.get(..end).filter(|name| !name.is_empty())
}

/// A text as it stands in its field: what is put in by its name.
pub(super) fn shown(pieces: &[TextPiece], called: &ChipWords) -> String {
    let piece = |piece: &TextPiece| match piece {
        TextPiece::Put(put) => called.get(put).map_or_else(|| plain(put), |name| format!("{OPEN}{name}{CLOSE}")),
        TextPiece::Words(words) => words.clone(),
    };
    pieces.iter().map(piece).collect()
}

/// One thing that is put in, as it is typed.
fn plain(put: &str) -> String {
    splice::plain(&[TextPiece::Put(put.to_owned())])
}

/// The text that stands so in a field.
pub(super) fn typed(shown: &str, called: &ChipWords) -> String {
    let mut text = String::with_capacity(shown.len());
    let mut from = 0;
    for (place, put) in marked(shown, called) {
        text.push_str(shown.get(from..place.start).unwrap_or_default());
        text.push_str(put);
        from = place.end;
    }
    text.push_str(shown.get(from..).unwrap_or_default());
    text
}

/// Where something is put in, in a text as it stands in its field.
pub(super) fn marked<'c>(shown: &str, called: &'c ChipWords) -> Vec<(Range<usize>, &'c str)> {
    let mut all = Vec::new();
    let mut from = 0;
    while let Some(open) = shown.get(from..).and_then(|rest| rest.find(OPEN)).map(|at| from + at) {
        from = open + OPEN.len_utf8();
        let Some(close) = shown.get(from..).and_then(|rest| rest.find(CLOSE)).map(|at| from + at) else { break };
        let name = shown.get(from..close).unwrap_or_default();
        if let Some((put, _)) = called.iter().find(|(_, own)| *own == name) {
            let end = close + CLOSE.len_utf8();
            all.push((open..end, put.as_str()));
            from = end;
        }
    }
    all
}

/// What the source puts in and a text doesn't.
pub(super) fn lacking(source: &[TextPiece], text: &[TextPiece]) -> Vec<String> {
    let names = |pieces: &[TextPiece]| -> Vec<String> {
        let put = pieces.iter().filter_map(|piece| if let TextPiece::Put(put) = piece { Some(put) } else { None });
        put.filter(|put| put.contains('$'))
            .filter_map(|put| name_of(put).or_else(|| chosen_by(put)))
            .map(str::to_owned)
            .collect()
    };
    let own = names(text);
    // what stands within a choice is put in all the same
    let within = |name: &str| {
        let uses = format!("${name}");
        text.iter().any(|piece| piece.typed().contains(&uses))
    };
    let mut all: Vec<String> = Vec::new();
    for name in names(source) {
        if !own.contains(&name) && !within(&name) && !all.contains(&name) {
            all.push(name);
        }
    }
    all
}

/// What a choice is made by.
fn chosen_by(put: &str) -> Option<&str> {
    let name = put.split_once('$')?.1;
    let end =
        name.find(|sign: char| !(sign.is_ascii_alphanumeric() || matches!(sign, '-' | '_'))).unwrap_or(name.len());
    name.get(..end).filter(|name| !name.is_empty())
}

/// The pieces of a text as it stands in its field.
pub(super) fn pieces(shown: &str, called: &ChipWords) -> Vec<TextPiece> {
    plain_pieces(&typed(shown, called)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::is_undrawn;

    fn called() -> ChipWords {
        [("{ $surname }", "姓氏"), ("{ MONEY($amount) }", "金额")].map(|(put, name)| (put.into(), name.into())).into()
    }

    #[test]
    fn what_is_put_in_stands_there_by_its_name_and_survives_whatever_is_typed_around_it() {
        let file = "{ $surname }先生，{ MONEY($amount) }元{ $other }";
        let pieces_of = |text: &str| plain_pieces(text).expect("a text");
        let seen = shown(&pieces_of(file), &called());
        assert_eq!(seen, "‹姓氏›先生，‹金额›元{ $other }");
        assert_eq!(typed(&seen, &called()), file);
        let more = seen.replace("先生", "女士");
        assert_eq!(typed(&more, &called()), file.replace("先生", "女士"));
        // a mark that is broken puts nothing in, and that is told
        let broken = seen.replace('›', "");
        assert_eq!(marked(&broken, &called()), []);
        assert_eq!(lacking(&pieces_of(file), &pieces(&broken, &called())), ["surname", "amount"]);
        assert_eq!(lacking(&pieces_of(file), &pieces(&seen, &called())), [""; 0]);
        assert!(!is_undrawn(OPEN) && !is_undrawn(CLOSE));
    }

    #[test]
    fn a_choice_says_what_it_is_made_by() {
        let choice = "{ $n ->\n    [one] one\n   *[other] { $n }\n} days";
        let pieces_of = |text: &str| plain_pieces(text).expect("a text");
        assert_eq!(name_of(choice.split_at(choice.len() - 5).0), None);
        assert_eq!(lacking(&pieces_of("{ $n }天"), &pieces_of(choice)), [""; 0]);
        assert_eq!(lacking(&pieces_of(choice), &pieces_of("几天")), ["n"]);
        assert_eq!(
            (name_of("{ $a-b }"), name_of("{ NUMBER($x, a: 1) }"), name_of("{\"{\"}")),
            (Some("a-b"), Some("x"), None)
        );
    }
}
