//! C048: a character that no font of the program draws.

use super::Wording;
use crate::content::report::say::no_glyph as say;
use crate::content::report::{Arg, DiagnosticLevel, Join, Problems};
#[cfg(test)]
use crate::content::tests::{EN_US, Folder};
use crate::content::words::{Text, shown};
use crate::locale::is_hidden;
use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::LazyLock;

/// What the faces in `assets/fonts` draw together, as ranges of numbers; `cut.sh` there writes it.
const COVERAGE: &str = include_str!("coverage.txt");

pub(super) fn check(words: &Wording<'_>, problems: &mut Problems) {
    for ((id, attribute), text) in words.here {
        if let Some((place, signs)) = found(words, text, is_undrawn) {
            let sentence = say::not_drawn(shown(id, attribute.as_deref()), listed(signs));
            problems.push(DiagnosticLevel::Warning, place, sentence, say::write_otherwise());
        }
    }
}

/// Whether a character should be seen, and no face draws it.
pub(crate) fn is_undrawn(sign: char) -> bool {
    !sign.is_control() && !is_hidden(sign) && !drawn(sign)
}

/// The characters of a text that are of some kind, and where the first of them stands.
pub(super) fn found(
    words: &Wording<'_>, text: &Text, is: impl Fn(char) -> bool,
) -> Option<(Range<usize>, BTreeSet<char>)> {
    let signs = text.pieces.iter().flat_map(|piece| {
        let inside = words.file.file.text.get(piece.clone()).unwrap_or_default();
        inside.char_indices().map(|(at, sign)| (piece.start + at, sign))
    });
    let all: Vec<_> = signs.filter(|(_, sign)| is(*sign)).collect();
    let (at, first) = all.first()?;
    Some((*at..at + first.len_utf8(), all.iter().map(|(_, sign)| *sign).collect()))
}

/// Characters one after the other, in backticks.
pub(super) fn listed(signs: impl IntoIterator<Item = char>) -> Arg {
    Arg::List(signs.into_iter().map(|sign| format!("`{sign}`")).collect(), Join::Comma)
}

fn drawn(sign: char) -> bool {
    static RANGES: LazyLock<Vec<(u32, u32)>> = LazyLock::new(|| ranges(COVERAGE));
    let number = u32::from(sign);
    let at = RANGES.partition_point(|(first, _)| *first <= number);
    at.checked_sub(1).and_then(|at| RANGES.get(at)).is_some_and(|(_, last)| number <= *last)
}

/// Reads ranges such as `20-7e a0-ff 101`.
fn ranges(list: &str) -> Vec<(u32, u32)> {
    let number = |text: &str| u32::from_str_radix(text, 16).ok();
    let range = |word: &str| {
        let (first, last) = word.split_once('-').unwrap_or((word, word));
        Some((number(first)?, number(last)?))
    };
    list.split_whitespace().filter_map(range).collect()
}

#[cfg(test)]
pub(super) fn failing() -> Folder {
    Folder::sound().edit(EN_US, "closing = Never mind.", "closing = Never mind. 🙂")
}

#[cfg(test)]
mod tests {
    use super::*;
    use skrifa::MetadataProvider as _;

    #[test]
    fn what_stands_for_what_nobody_sees_is_drawn() {
        let hidden = (char::MIN..=char::MAX).filter(|sign| is_hidden(*sign)).collect::<String>();
        let shown = [crate::locale::visible(&hidden), crate::locale::legible(&hidden)].concat();
        let boxes: BTreeSet<_> = shown.chars().filter(|sign| !is_hidden(*sign) && !drawn(*sign)).collect();
        assert_eq!(boxes, BTreeSet::new());
    }

    #[test]
    fn the_table_says_what_the_faces_draw() {
        let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/fonts");
        let mut all = BTreeSet::new();
        for name in ["latin.otf", "sc.otf", "tc.otf"] {
            let face = std::fs::read(root.join(name)).expect("a face");
            all.extend(skrifa::FontRef::new(&face).expect("a font").charmap().mappings().map(|(number, _)| number));
        }
        let told: BTreeSet<u32> = ranges(COVERAGE).into_iter().flat_map(|(first, last)| first..=last).collect();
        assert!(
            told == all,
            "run assets/fonts/cut.sh: {:x?}",
            told.symmetric_difference(&all).take(20).collect::<Vec<_>>()
        );
        assert!(drawn('a') && drawn('请') && drawn('請') && drawn('，') && !drawn('🙂') && !drawn('\u{e000}'));
    }
}
