//! Sentences of checks and proofs without ids: what stands between backticks is told by its words.

use super::super::super::told::beginning;
use super::super::telling::{Telling, moment_of};
use crate::app::widgets::parts;
use crate::locale::Words;
use crate::studio::Owner;
use crate::studio::edit::TextKey;
use std::collections::BTreeMap;

/// What ids stand for.
pub(super) struct WordsForNames<'t> {
    telling: &'t Telling,
    clauses: &'t BTreeMap<String, String>,
    words: &'t Words,
}

/// Between a moment and what belongs to it.
const WITHIN: &str = " › ";

impl<'t> WordsForNames<'t> {
    pub(super) const fn new(telling: &'t Telling, clauses: &'t BTreeMap<String, String>, words: &'t Words) -> Self {
        Self { telling, clauses, words }
    }

    /// A sentence with what it names told by words; what nothing is known of stays as it is written.
    pub(super) fn put_into(&self, sentence: &str, about: &Owner) -> String {
        let mut told = String::new();
        for (at, piece) in sentence.split('`').enumerate() {
            if at % 2 == 0 {
                told.push_str(piece);
                continue;
            }
            let mut within = None;
            let known: Vec<Option<String>> = piece
                .split(WITHIN)
                .map(|id| {
                    let found = self.named(id, within.or_else(|| moment(about)));
                    within = Some(id);
                    found
                })
                .collect();
            if known.iter().all(Option::is_some) {
                let names =
                    known.into_iter().flatten().map(|name| parts::named(self.words, "studio-named", "what", &name));
                told.push_str(&names.collect::<Vec<_>>().join(WITHIN));
            } else {
                told.push_str(piece);
            }
        }
        // the quotes of Chinese set themselves apart
        let is_chinese = parts::is_chinese(&told);
        if is_chinese {
            told.replace(" “", "“").replace("” ", "”").replace(" 「", "「").replace("」 ", "」")
        } else {
            told
        }
    }

    /// What an id stands for: nearest what is at the moment that the sentence is about.
    fn named(&self, id: &str, within: Option<&str>) -> Option<String> {
        let outline = &self.telling.outline;
        let answer = |moment: &crate::studio::edit::OutlineMoment| {
            let found = moment.answers.iter().find(|one| one.id == id)?;
            found.key.as_ref().map(|key| self.telling.said(key))
        };
        let line = |moment: &crate::studio::edit::OutlineMoment| {
            let found = moment.lines.iter().find(|one| one.key.message == id)?;
            Some(self.telling.said(&found.key))
        };
        let here = within.and_then(|moment| outline.moment(moment));
        let found = here
            .and_then(answer)
            .or_else(|| here.and_then(line))
            .or_else(|| outline.moment(id).map(|moment| self.telling.moment(moment)))
            .or_else(|| outline.moments.iter().find_map(line))
            .or_else(|| outline.moments.iter().find_map(answer))
            .or_else(|| outline.endings.iter().any(|(own, _)| own == id).then(|| self.telling.place(id)))
            .or_else(|| self.clauses.get(id).cloned())
            .or_else(|| self.text_of(id))?;
        Some(beginning(&found))
    }

    /// The words of a standing act, a goal, a topic, or of a text that an id is that of.
    fn text_of(&self, id: &str) -> Option<String> {
        let (message, attribute) = id.split_once('.').map_or((id, None), |(message, own)| (message, Some(own)));
        let keys = ["", "standing-", "goal-", "topic-", "ending-"]
            .map(|prefix| TextKey { message: format!("{prefix}{message}"), attribute: attribute.map(str::to_owned) });
        keys.iter().find_map(|key| self.telling.found(key))
    }
}

/// The moment that something is at.
fn moment(about: &Owner) -> Option<&str> {
    moment_of(about)
}
