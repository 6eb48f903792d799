//! How a scenario's responses look to somebody who goes by their looks: counted in the texts that are shown.

use super::needs::{ResponsePart, response_text};
use crate::assurance::Cues;
use crate::content::{Library, Pack};
use crate::encounter::{Begin, Premise, Unplayable};
use crate::locale::{Language, Words};
use crate::scenario::Response;
use std::sync::Arc;
use unicode_width::UnicodeWidthChar as _;

impl Library {
    /// How the responses of a scenario look, in every language that it has all its words in. Facts are filled in as one draw has them.
    ///
    /// # Errors
    /// Where no encounter can begin.
    pub fn cues(&self, pack: &Pack) -> Result<Vec<Cues>, Unplayable> {
        let premise = drawn(pack)?;
        let of = |language: &Language| cues(pack, &premise, language, &self.app_words(language));
        Ok(pack.languages().iter().map(of).collect())
    }
}

fn cues(pack: &Pack, premise: &Premise, language: &Language, app: &Words) -> Cues {
    let (courtesy, apology) = (Lexicon::new(&app.plain("cue-courtesy")), Lexicon::new(&app.plain("cue-apology")));
    let mut cues = Cues { locale: language.to_string().into(), ..Cues::default() };
    for text in responses(pack, premise, language, app) {
        cues.length.push(length(&text));
        cues.courtesy.push(courtesy.count(&text));
        cues.apology.push(apology.count(&text));
    }
    cues
}

/// What each response of a scenario says.
pub(super) fn responses(pack: &Pack, premise: &Premise, language: &Language, app: &Words) -> Vec<String> {
    let (words, args) = (pack.words(language), pack.args(premise, language, app.clone()));
    let text = |response: &Response| {
        response_text(&words, &args, &pack.scenario, response, ResponsePart::Text).unwrap_or_default()
    };
    pack.scenario.responses.iter().map(text).collect()
}

/// A scenario as one draw has it.
pub(super) fn drawn(pack: &Pack) -> Result<Premise, Unplayable> {
    let begin = Begin::draw(&pack.scenario, 0)?;
    Premise::new(Arc::clone(&pack.scenario), Arc::clone(&pack.book), begin)
}

/// Characters that take up room: an accent that is written on its own is none.
fn length(text: &str) -> u32 {
    let seen = text.chars().filter(|sign| sign.width().is_some_and(|width| width > 0));
    u32::try_from(seen.count()).unwrap_or(u32::MAX)
}

/// Words to be counted, the longest first, in small letters.
struct Lexicon(Vec<String>);

impl Lexicon {
    /// Reads words that a `|` separates.
    fn new(list: &str) -> Self {
        let mut words: Vec<_> = list.split('|').map(plain).filter(|word| !word.is_empty()).collect();
        words.sort_by_key(|word| std::cmp::Reverse(word.len()));
        Self(words)
    }

    /// How many of them stand in a text, none of them over another, and none inside another word.
    fn count(&self, text: &str) -> u32 {
        let text = plain(text);
        let (mut count, mut rest, mut inside) = (0, text.as_str(), false);
        while let Some(first) = rest.chars().next() {
            let found = self.0.iter().find(|word| !(inside && letter(word.chars().next())) && starts(rest, word));
            let taken = found.map_or(first.len_utf8(), String::len);
            count += u32::from(found.is_some());
            let (gone, left) = rest.split_at_checked(taken).unwrap_or((rest, ""));
            inside = letter(gone.chars().next_back());
            rest = left;
        }
        count
    }
}

fn plain(text: &str) -> String {
    text.trim().replace('’', "'").to_lowercase()
}

fn starts(text: &str, word: &str) -> bool {
    text.strip_prefix(word).is_some_and(|rest| !(letter(word.chars().next_back()) && letter(rest.chars().next())))
}

/// A letter of a script that writes words apart.
fn letter(sign: Option<char>) -> bool {
    sign.is_some_and(|sign| sign.is_alphabetic() && sign < '\u{2e80}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::tests::shipped;

    #[test]
    fn whole_words_are_counted_once() {
        let english = Lexicon::new("thank you | thanks | sir | ma’am");
        assert_eq!(english.count("Thank you, SIR. Thanks; ma'am. Desires and sirens thanksgiving."), 4);
        let chinese = Lexicon::new("请|请您|您好");
        assert_eq!(chinese.count("您好，请您稍等，ID请出示"), 3);
        assert_eq!((Lexicon::new(" | ").count("请"), english.count("")), (0, 0));
    }

    #[test]
    fn length_counts_what_is_seen() {
        assert_eq!((length("您好。"), length("cafe\u{301}"), length("")), (3, 4, 0));
    }

    #[test]
    fn every_response_that_ships_is_counted_in_every_language() {
        for pack in &shipped().packs {
            let cues = shipped().cues(pack).expect("playable");
            assert_eq!(cues.iter().map(|one| &*one.locale).collect::<Vec<_>>(), crate::locale::SHIPPED);
            for one in cues {
                let all = pack.scenario.responses.len();
                assert_eq!((one.length.len(), one.courtesy.len(), one.apology.len()), (all, all, all));
                assert!(one.length.iter().all(|length| *length > 1), "{} {}", pack.scenario.id, one.locale);
                assert!(one.courtesy.iter().sum::<u32>() > 0 && one.apology.iter().sum::<u32>() > 0, "{}", one.locale);
            }
        }
    }
}
