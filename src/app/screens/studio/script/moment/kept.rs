//! The names of the book that a scenario is written by: made once for a language and a content, for a book is long.

use super::super::super::super::common::Common;
use super::view::ScriptNames;
use crate::content::Library;
use crate::locale::{Formats, Language, Words};
use crate::studio::edit::{ScenarioTexts, StoryOutline, texts_in};
use crate::studio::names::{BookNames, StoryNames};
use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::Arc;

/// The names of a book, and of what they were made.
#[derive(Default)]
pub(in super::super) struct KeptNames {
    /// The content, the language and the book's id.
    of: Option<(Arc<Library>, Language, Option<String>)>,
    /// Of which texts the book was asked last.
    revision: Option<u64>,
    book: Arc<BookNames>,
}

impl KeptNames {
    /// Makes them anew where the scenario has another book, the content is another one or another language is spoken.
    pub(in super::super) fn know(&mut self, common: &Common, revision: u64, texts: &ScenarioTexts) {
        let holds = |(content, language, _): &(Arc<Library>, Language, Option<String>)| {
            Arc::ptr_eq(content, &common.content) && *language == common.language
        };
        let holds = self.of.as_ref().is_some_and(holds);
        if holds && self.revision == Some(revision) {
            return;
        }
        self.revision = Some(revision);
        let id = StoryOutline::of(texts).book;
        if holds && self.of.as_ref().is_some_and(|(_, _, own)| *own == id) {
            return;
        }
        let found = common.content.books.iter().find(|one| Some(&*one.book.id) == id.as_deref());
        let names = found.map(|found| BookNames::of(found, &common.language, &common.words));
        self.book = Arc::new(names.unwrap_or_default());
        self.of = Some((Arc::clone(&common.content), common.language.clone(), id));
    }

    /// The names of a scenario, in one language, else in another, with those of its book.
    pub(in super::super) fn names(
        &self, texts: &ScenarioTexts, (language, source): (&Language, &Language), words: &Words,
    ) -> Option<Rc<ScriptNames>> {
        let (_, spoken, _) = self.of.as_ref()?;
        // a formatter stays on the thread that it was made on
        let formats = Formats::new(spoken, words.clone());
        let shown: BTreeMap<_, _> = texts_in(texts, language);
        let first = if language == source { BTreeMap::new() } else { texts_in(texts, source) };
        let story = StoryNames::of(texts, [&shown, &first], words, &formats);
        Some(Rc::new(ScriptNames { book: Arc::clone(&self.book), story, formats }))
    }
}
