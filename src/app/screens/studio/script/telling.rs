//! What things of an open scenario are called: by their words, never by an id.

use super::super::told::{beginning, counted, first_words};
use super::super::view::{MomentView, TextRow, WrittenAnswer};
use crate::content::Library;
use crate::locale::{Language, SHIPPED, Words};
use crate::studio::edit::{
    Hangs, OutlineAnswer, OutlineMoment, ScenarioFile, ScenarioTexts, StoryOutline, TextKey, texts_in,
};
use crate::studio::{BoardMoment, Owner};
use std::collections::BTreeMap;

/// The moment that something is in.
pub(super) fn moment_of(owner: &Owner) -> Option<&str> {
    match owner {
        Owner::Moment(moment)
        | Owner::Silence(moment)
        | Owner::Line { moment, .. }
        | Owner::Answer { moment, .. }
        | Owner::Pick { moment, .. } => Some(moment),
        _ => None,
    }
}

/// The language that a scenario is written in first.
pub(super) fn source_of(texts: &ScenarioTexts) -> Language {
    Library::source_language_of(texts.get(&ScenarioFile::Story).map_or("", String::as_str))
}

/// What things are called: by their words, never by an id.
pub(super) struct Telling {
    pub(super) outline: StoryOutline,
    /// In the language that is shown, and in the one that it is written in first where that is another.
    shown: BTreeMap<TextKey, String>,
    source: Option<BTreeMap<TextKey, String>>,
    unnamed: String,
    the_whole: String,
    ending: String,
    silence: String,
}

impl Telling {
    /// Of texts, in the language that is shown, else in the one that they are written in first.
    pub(super) fn of(texts: &ScenarioTexts, (language, source): (&Language, &Language), words: &Words) -> Self {
        Self {
            outline: StoryOutline::of(texts),
            shown: texts_in(texts, language),
            source: (language != source).then(|| texts_in(texts, source)),
            unnamed: words.plain("studio-no-words"),
            the_whole: words.plain("studio-whole"),
            ending: words.plain("studio-ending"),
            silence: words.plain("studio-silence"),
        }
    }

    /// A text in the language that is shown, else in the first.
    pub(super) fn said(&self, key: &TextKey) -> String {
        self.found(key).unwrap_or_else(|| self.unnamed.clone())
    }

    /// The same, if it is written.
    pub(super) fn found(&self, key: &TextKey) -> Option<String> {
        let found = self.shown.get(key).or_else(|| self.source.as_ref()?.get(key));
        found.map(|text| first_words(text)).filter(|text| !text.is_empty())
    }

    pub(super) fn title(&self, id: &str) -> String {
        let key = TextKey::message("title");
        let found = self.shown.get(&key).or_else(|| self.source.as_ref()?.get(&key));
        found.map_or_else(|| id.to_owned(), |text| first_words(text))
    }

    /// The words that are always said there stand for it.
    pub(super) fn moment(&self, moment: &OutlineMoment) -> String {
        let always = moment.lines.iter().find(|line| line.when.is_none()).or_else(|| moment.lines.first());
        always.map_or_else(|| self.unnamed.clone(), |line| self.said(&line.key))
    }

    pub(super) fn place(&self, id: &str) -> String {
        if let Some(moment) = self.outline.moment(id) {
            return self.moment(moment);
        }
        let ending = self.outline.endings.iter().find(|(own, _)| own == id);
        ending.map_or_else(|| id.to_owned(), |(_, key)| format!("{} {}", self.ending, self.said(key)))
    }

    /// What an ending says, without what it is.
    pub(super) fn ending(&self, id: &str) -> String {
        let ending = self.outline.endings.iter().find(|(own, _)| own == id);
        ending.map_or_else(|| self.unnamed.clone(), |(_, key)| self.said(key))
    }

    pub(super) fn called(&self, owner: &Owner) -> String {
        let moment = |id: &str| self.place(id);
        match owner {
            Owner::Answer { moment: of, answer } => {
                let found = self.outline.moment(of).and_then(|one| one.answers.iter().find(|own| own.id == *answer));
                found.and_then(|one| one.key.as_ref()).map_or_else(|| moment(of), |key| self.said(key))
            }
            Owner::Line { moment: of, at } => {
                let line = self.outline.moment(of).and_then(|one| one.lines.get(*at));
                line.map_or_else(|| moment(of), |line| self.said(&line.key))
            }
            Owner::Silence(of) => format!("{} · {}", moment(of), self.silence),
            Owner::Ending(id) => self.place(id),
            other => moment_of(other).map_or_else(|| self.the_whole.clone(), moment),
        }
    }

    pub(super) fn hangs(&self, hangs: &Hangs, words: &Words) -> Vec<String> {
        use crate::app::widgets::parts::named;
        let arrows =
            hangs.arrows.iter().map(|one| named(words, "studio-hangs-arrow", "what", &beginning(&self.called(one))));
        let asks =
            hangs.asks.iter().map(|one| named(words, "studio-hangs-asks", "what", &beginning(&self.called(one))));
        let uses = hangs.uses.iter().map(|key| named(words, "studio-hangs-uses", "what", &beginning(&self.said(key))));
        let start = hangs.start.then(|| words.plain("studio-hangs-start"));
        let count = hangs.words.len();
        let texts = (count > 0).then(|| counted(words, "studio-hangs-words", count));
        start.into_iter().chain(arrows).chain(asks).chain(uses).chain(texts).collect()
    }

    pub(super) fn text(&self, key: &TextKey) -> TextRow {
        let text = self.shown.get(key).cloned().unwrap_or_default();
        let beside = self.source.as_ref().map(|source| source.get(key).cloned().unwrap_or_default());
        TextRow { key: key.clone(), text, beside, here: None }
    }

    /// What is said of an answer beside its words: the note, better words, and what harm it does where it is written.
    fn parts(&self, answer: &OutlineAnswer) -> Vec<TextRow> {
        let part = |name: &str| {
            let key = answer.key.as_ref()?;
            let attribute = format!("{}{name}", key.attribute.as_ref()?);
            Some(self.text(&TextKey::attribute(&key.message, attribute)))
        };
        ["-note", "-better", "-harm"].into_iter().filter_map(part).collect()
    }

    pub(super) fn shown(&self, at: usize, moment: &OutlineMoment) -> MomentView {
        let answers = moment.answers.iter().map(|one| WrittenAnswer {
            id: one.id.clone(),
            words: one.key.as_ref().map(|key| self.text(key)),
            kind: one.kind,
            to: one.to.as_ref().map(|to| (to.clone(), self.place(to))),
            effects: Vec::new(),
            parts: self.parts(one),
            is_best: false,
        });
        MomentView {
            id: moment.id.clone(),
            at,
            first: self.moment(moment),
            lines: moment.lines.iter().map(|line| self.text(&line.key)).collect(),
            answers: answers.collect(),
            board: BoardMoment::default(),
        }
    }
}

/// The languages that words can be written in.
pub(super) fn languages() -> impl Iterator<Item = Language> {
    SHIPPED.iter().filter_map(|tag| tag.parse().ok())
}
