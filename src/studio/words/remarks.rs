//! What there is to write down of words that were changed in an open scenario: what stood beside a source that says something else by
//! now, and what was written. It is found when the scenario is saved, so that a text is written down once and not sign by sign; until
//! then the same lines say how each text would stand.

use super::files::Author;
use crate::content::review::{Remark, Review, ReviewEntry, TextHash, shown};
use crate::content::splice::{FtlSheet, TextName};
use crate::content::{Library, SourceFile};
use crate::locale::Language;
use crate::studio::edit::{ScenarioFile, ScenarioTexts};
use std::collections::BTreeMap;

/// The lines that the review of a scenario gets when it is saved: `before` is what its files say, `now` what they are to say.
#[must_use]
pub fn remarks(before: &ScenarioTexts, now: &ScenarioTexts, author: &Author) -> String {
    let text = |texts: &ScenarioTexts, file: &ScenarioFile| texts.get(file).cloned().unwrap_or_default();
    let source = Library::source_language_of(&text(now, &ScenarioFile::Story));
    let in_language =
        |texts: &ScenarioTexts, language: &Language| typed(&text(texts, &ScenarioFile::Words(language.clone())));
    let is_other = |language: &Language| {
        let file = ScenarioFile::Words(language.clone());
        before.get(&file) != now.get(&file)
    };
    let languages = Language::shipped();
    if !languages.iter().any(is_other) {
        return String::new();
    }
    let [source_then, source_now] = [before, now].map(|texts| in_language(texts, &source));
    let own = text(now, &ScenarioFile::Review);
    let mut review = Review::read(&SourceFile::new("", own.as_str()));
    let mut lines = String::new();
    for language in languages.iter().filter(|one| **one != source) {
        let then = in_language(before, language);
        for (key, says) in in_language(now, language) {
            let Some(beside) = source_now.get(&key) else { continue };
            let is_written = then.get(&key) != Some(&says);
            let (remark, beside) = match source_then.get(&key) {
                _ if is_written => (Remark::Written, beside),
                Some(stood) if stood != beside => (Remark::Stood, stood),
                _ => continue,
            };
            let entry = ReviewEntry {
                remark,
                message: shown(&key),
                language: language.to_string(),
                source: TextHash::of(beside),
                text: TextHash::of(&says),
                by: author.by.clone(),
                at: author.at.clone(),
            };
            // what is known to stand beside one source, or to be a draft of it, says how it stands beside any other
            let says_so =
                |one: &ReviewEntry| one.text == entry.text && (remark == Remark::Stood || one.source == entry.source);
            if !review.entries(&key, language).iter().any(says_so) {
                lines.push_str(&review.add(entry, beside));
            }
        }
    }
    // a line that was cut short stays for itself
    let cut = !lines.is_empty() && !own.is_empty() && !own.ends_with('\n');
    if cut { format!("\n{lines}") } else { lines }
}

/// What a file of words says, as it is typed; of what is defined twice the first.
fn typed(text: &str) -> BTreeMap<TextName, String> {
    let mut all = BTreeMap::new();
    for entry in FtlSheet::read(text).entries() {
        all.entry(entry.key.clone()).or_insert_with(|| entry.typed());
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::review::TextState;

    fn texts(source: &str, other: &str, review: &str) -> ScenarioTexts {
        let words = |tag: &str| ScenarioFile::Words(tag.parse().expect("a tag"));
        ScenarioTexts::from([
            (words("zh-CN"), format!("title = {source}\n")),
            (words("en-US"), format!("title = {other}\n")),
            (ScenarioFile::Review, review.to_owned()),
        ])
    }

    fn author() -> Author {
        Author { by: Some("E1".to_owned()), at: "2026-03-06T15:40:00Z".to_owned() }
    }

    /// How the English title stands after it all was saved.
    fn state(review: &str, source: &str, other: &str) -> TextState {
        let review = Review::read(&SourceFile::new("", review));
        assert!(review.broken().is_empty(), "{:?}", review.broken());
        let key = ("title".to_owned(), None);
        review.state(&key, &"en-US".parse().expect("a tag"), Some(other), Some(source))
    }

    #[test]
    fn a_source_that_changes_makes_the_others_stale_until_it_is_back() {
        let review = remarks(&texts("一", "One", ""), &texts("二", "One", ""), &author());
        assert_eq!(state(&review, "二", "One"), TextState::Stale);
        let more = remarks(&texts("二", "One", &review), &texts("三", "One", &review), &author());
        assert_eq!(more, "", "that it is stale is known");
        assert_eq!(
            (state(&review, "三", "One"), state(&review, "一", "One")),
            (TextState::Stale, TextState::Unreviewed)
        );
    }

    #[test]
    fn what_is_written_stands_beside_what_the_source_says_now() {
        let review = remarks(&texts("一", "One", ""), &texts("二", "Two", ""), &author());
        assert_eq!(state(&review, "二", "Two"), TextState::Unreviewed);
        let back = remarks(&texts("二", "Two", &review), &texts("三", "Two", &review), &author());
        assert_eq!((back.as_str(), state(&review, "三", "Two")), ("", TextState::Stale));
    }

    #[test]
    fn nothing_is_written_down_where_no_words_changed_and_a_line_that_was_cut_short_stays_for_itself() {
        let same = texts("一", "One", "");
        assert_eq!(remarks(&same, &same, &author()), "");
        let cut = remarks(&texts("一", "One", "cut"), &texts("二", "One", "cut"), &author());
        let whole = format!("cut{cut}");
        assert!(whole.starts_with("cut\n{") && whole.ends_with("}\n"), "{whole}");
        assert_eq!(whole.lines().count(), 3, "the words of the source, and what stood beside them: {whole}");
    }
}
