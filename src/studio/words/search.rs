//! Words looked for, and replaced, in every language of a scenario.

use super::difference::written_apart;
use super::error::WordsError;
use super::files::{Author, ScenarioWords};
use crate::content::review::shown;
use crate::content::splice::{FtlSheet, TextName, TextPiece};
use crate::locale::Language;
use std::ops::Range;

/// What is looked for.
#[derive(Clone, Debug, Default)]
pub struct WordsSearch {
    /// The words, as they stand in a text.
    pub words: String,
    /// Only where they are whole words; it makes no difference where words are not written apart.
    pub whole: bool,
    /// Only in these letters, large and small.
    pub case: bool,
    /// Only in this language.
    pub language: Option<Language>,
}

/// A text in which it was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundText {
    /// In which language.
    pub language: Language,
    /// Which text.
    pub key: TextName,
    /// What it says, as it is typed.
    pub typed: String,
    /// Where, in bytes of that.
    pub places: Vec<Range<usize>>,
    /// What it says with the replacement.
    pub replaced: Option<String>,
}

impl WordsSearch {
    /// Where it stands in words. What is put in by braces is not looked into.
    fn places(&self, pieces: &[TextPiece]) -> Vec<Range<usize>> {
        let wanted = self.folded(&self.words);
        let mut places = Vec::new();
        let mut offset = 0;
        for piece in pieces {
            if let TextPiece::Words(words) = piece {
                places.extend(self.in_words(words, &wanted).map(|place| place.start + offset..place.end + offset));
            }
            offset += piece.typed().len();
        }
        places
    }

    fn in_words<'w>(&self, words: &'w str, wanted: &'w [char]) -> impl Iterator<Item = Range<usize>> + use<'w> {
        let (whole, case) = (self.whole, self.case);
        let mut from = 0;
        std::iter::from_fn(move || {
            while let Some(sign) = words.get(from..).and_then(|rest| rest.chars().next()) {
                let at = from;
                from += sign.len_utf8();
                let Some(long) = words.get(at..).and_then(|rest| matched(rest, wanted, case)) else { continue };
                if !whole || is_whole(words, at..at + long) {
                    from = at + long;
                    return Some(at..from);
                }
            }
            None
        })
    }

    fn folded(&self, words: &str) -> Vec<char> {
        if self.case { words.chars().collect() } else { words.chars().flat_map(char::to_lowercase).collect() }
    }
}

/// How much of a text's beginning is what is wanted.
fn matched(text: &str, wanted: &[char], case: bool) -> Option<usize> {
    let mut rest = wanted.iter();
    for (at, sign) in text.char_indices() {
        if rest.as_slice().is_empty() {
            return (at > 0).then_some(at);
        }
        let same =
            if case { rest.next() == Some(&sign) } else { sign.to_lowercase().all(|one| rest.next() == Some(&one)) };
        if !same {
            return None;
        }
    }
    (rest.as_slice().is_empty() && !text.is_empty() && !wanted.is_empty()).then_some(text.len())
}

/// Whether no letter goes on before or behind a place.
fn is_whole(words: &str, place: Range<usize>) -> bool {
    let part = |range: Range<usize>| words.get(range).unwrap_or_default();
    let (before, here, behind) = (part(0..place.start), part(place.clone()), part(place.end..words.len()));
    let joined =
        |one: Option<char>, other: Option<char>| one.is_some_and(written_apart) && other.is_some_and(written_apart);
    !joined(before.chars().next_back(), here.chars().next()) && !joined(here.chars().next_back(), behind.chars().next())
}

impl ScenarioWords {
    /// The texts in which something stands, language by language in the order of the story; `with` is what would come in its place.
    #[must_use]
    pub fn find(&self, search: &WordsSearch, with: Option<&str>) -> Vec<FoundText> {
        let mut found = Vec::new();
        for one in self.files.iter().filter(|one| search.language.as_ref().is_none_or(|only| *only == one.language)) {
            let sheet = FtlSheet::read(&one.file.text);
            let slots = self.story.iter().map(|text| &text.slot.key);
            for entry in slots.filter_map(|key| sheet.find(&key.0, key.1.as_deref())) {
                let places = search.places(&entry.pieces);
                if places.is_empty() {
                    continue;
                }
                let typed = entry.typed();
                let replaced = with.map(|with| replaced(&typed, &places, with));
                found.push(FoundText { language: one.language.clone(), key: entry.key, typed, places, replaced });
            }
        }
        found
    }

    /// Replaces what is found; gives what was.
    ///
    /// # Errors
    /// When what a text would say is none, by the text: nothing is replaced then.
    pub fn replace(&mut self, search: &WordsSearch, with: &str, author: &Author) -> Result<Vec<FoundText>, WordsError> {
        let found = self.find(search, Some(with));
        let mut after = self.clone();
        for one in &found {
            if let Some(replaced) = &one.replaced {
                after.set(&one.language, &one.key, replaced, author)?;
            }
        }
        *self = after;
        Ok(found)
    }
}

impl FoundText {
    /// Its name, `message.attribute`.
    #[must_use]
    pub fn name(&self) -> String {
        shown(&self.key)
    }
}

fn replaced(typed: &str, places: &[Range<usize>], with: &str) -> String {
    let mut text = String::with_capacity(typed.len());
    let mut from = 0;
    for place in places {
        text.push_str(typed.get(from..place.start).unwrap_or_default());
        text.push_str(with);
        from = place.end;
    }
    text.push_str(typed.get(from..).unwrap_or_default());
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::splice::pieces;
    use proptest::prelude::*;

    fn places(search: &WordsSearch, typed: &str) -> Vec<Range<usize>> {
        search.places(&pieces(typed).expect("a text"))
    }

    #[test]
    fn words_are_found_as_they_are_asked_for() {
        let any = WordsSearch { words: "Case".to_owned(), ..WordsSearch::default() };
        assert_eq!(places(&any, "case CASES suitcase { $case } 案件case号"), [0..4, 5..9, 15..19, 36..40]);
        let whole = WordsSearch { whole: true, ..any.clone() };
        assert_eq!(places(&whole, "case CASES suitcase { $case } 案件case号"), [0..4, 36..40]);
        let exact = WordsSearch { case: true, ..any.clone() };
        assert_eq!(places(&exact, "case Case"), std::slice::from_ref(&(5..9)));
        let chinese = WordsSearch { words: "窗口".to_owned(), whole: true, ..WordsSearch::default() };
        assert_eq!(places(&chinese, "三号窗口在窗口边"), [6..12, 15..21]);
        assert!(places(&WordsSearch::default(), "anything").is_empty());
        assert_eq!(places(&WordsSearch { words: "aa".to_owned(), ..WordsSearch::default() }, "aaaa"), [0..2, 2..4]);
        let long = WordsSearch { words: "İ".to_owned(), ..WordsSearch::default() };
        assert_eq!(places(&long, "xİ"), std::slice::from_ref(&(1..3)));
    }

    proptest! {
        #[test]
        fn what_is_found_is_what_was_asked_for(typed in "[a-cA-C甲乙ß ]{1,30}", words in "[a-cA-C甲乙ß]{1,2}", whole in any::<bool>(), case in any::<bool>()) {
            prop_assume!(!typed.trim().is_empty());
            let typed = typed.trim();
            let search = WordsSearch { words: words.clone(), whole, case, language: None };
            let found = places(&search, typed);
            for place in &found {
                let here = &typed[place.clone()];
                let same = if case { here == words } else { here.to_lowercase() == words.to_lowercase() };
                prop_assert!(same, "{} {}", here, words);
            }
            let there = if case { typed.contains(&words) } else { typed.to_lowercase().contains(&words.to_lowercase()) };
            prop_assert!(there || found.is_empty());
            prop_assert!(whole || !there || !found.is_empty());
            let gone = replaced(typed, &found, "");
            prop_assert_eq!(gone.len(), typed.len() - found.iter().map(std::ops::Range::len).sum::<usize>());
        }
    }
}
