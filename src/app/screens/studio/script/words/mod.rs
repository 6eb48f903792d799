//! The words of an open scenario: language beside language in the order of the story, written where they stand.
//!
//! Every text that is written is an edit of the open scenario, taken back with the others. That a text was found right is no edit: it
//! is a line of the review, which is only added to.

mod cell_ui;
mod chips;
mod grid_ui;
mod ink;
mod replace;
mod replace_ui;
mod rows;
mod told;
pub(super) mod ui;
pub(crate) mod view;

use super::safe::{OpenSource, author};
use crate::app::reader::{Errand, StoreReader};
use crate::app::screens::common::Common;
use crate::app::screens::studio::refusal::StudioRefusal;
use crate::locale::{Explain as _, Explanation, Language, With};
use crate::studio::edit::{ScenarioFile, ScenarioTexts, StoryOutline, TextKey};
use crate::studio::words::{DraftedWords, ScenarioWords, WordsError, WordsGrid, remarks};
use crate::studio::{BenchError, Edit, Workbench};
use replace::{FoundWords, ReplaceDraft};
use std::sync::Arc;
use view::{WordsAsked, WordsTable, WordsView};

/// What is known of the words.
#[derive(Default)]
pub(super) struct ScriptWords {
    /// Of which texts, in the program's words of which language.
    of: Option<(u64, Language)>,
    grid: Option<Arc<WordsGrid>>,
    table: Arc<WordsTable>,
    found: Option<Arc<FoundWords>>,
    /// Whether a draft was asked for, and one that is being made.
    wants_draft: bool,
    drafting: Option<(u64, Errand<Result<DraftedWords, StudioRefusal>>)>,
}

/// The words of texts that are open.
fn words_of(id: &str, texts: &ScenarioTexts) -> Result<ScenarioWords, WordsError> {
    let text = |file: &ScenarioFile| texts.get(file).map_or("", String::as_str);
    let languages = Language::shipped();
    let files: Vec<_> = languages.iter().map(|one| (one.clone(), text(&ScenarioFile::Words(one.clone())))).collect();
    ScenarioWords::of_texts(id, text(&ScenarioFile::Story), &files, text(&ScenarioFile::Review))
}

/// What is to be done of the scenario when something was asked for about its words.
pub(super) enum WordsWish {
    /// A text reads so from now on; what is typed on belongs to the same step.
    Type(Language, TextKey, String),
    /// The last step is taken back.
    TakeBack,
    /// An edit is made.
    Make(Edit),
}

impl ScriptWords {
    /// What is shown of them.
    pub(super) fn view(&self) -> WordsView {
        WordsView { table: Arc::clone(&self.table), found: self.found.clone(), drafting: self.is_drafting() }
    }

    /// Whether a draft is being made.
    pub(super) const fn is_drafting(&self) -> bool {
        self.drafting.is_some()
    }

    /// Tells the words once more, if they may be others; whether they were.
    pub(super) fn tell(&mut self, open: &OpenSource, common: &Common) -> bool {
        let now = (open.revision(), common.language.clone());
        if self.of.as_ref() == Some(&now) {
            return false;
        }
        // of a story that cannot be read the words stay as they were
        if let Ok(mut words) = words_of(open.id(), open.texts()) {
            words.add_remarks(&unsaved_remarks(open, common));
            let outline = StoryOutline::of(open.texts());
            let packs = &common.content.packs;
            let pack = common.content.pack(open.id()).or_else(|| packs.first());
            let figures = |language: &Language, name: &str| {
                pack?.policy_words(language).find(&format!("parameter-{name}"), None, &With::new())
            };
            let source = words.source().clone();
            let grid = words.grid();
            self.table = Arc::new(rows::table(&grid, &source, &outline, &common.words, &figures));
            self.grid = Some(Arc::new(grid));
        }
        self.of = Some(now);
        true
    }

    /// Carries out what was asked for; what is to be done of the scenario for it.
    ///
    /// # Errors
    /// When it is only read here.
    pub(super) fn act(
        &mut self, action: WordsAsked, open: &mut OpenSource, common: &Common,
    ) -> Result<Option<WordsWish>, BenchError> {
        match action {
            WordsAsked::Type(language, key, text) => return Ok(Some(WordsWish::Type(language, key, text))),
            WordsAsked::TakeBack => return Ok(Some(WordsWish::TakeBack)),
            WordsAsked::Rest => {}
            WordsAsked::StillRight(texts) => self.still_right(&texts, open, common)?,
            WordsAsked::Draft => self.wants_draft = true,
            WordsAsked::Seek(of) => self.seek(of, open),
            WordsAsked::Replace(of, spared) => {
                self.seek(of, open);
                let texts = self.found.take().map(|found| found.replaced(&spared)).unwrap_or_default();
                return Ok((!texts.is_empty()).then_some(WordsWish::Make(Edit::Texts(texts))));
            }
        }
        Ok(None)
    }

    fn still_right(
        &mut self, texts: &[(Language, TextKey)], open: &mut OpenSource, common: &Common,
    ) -> Result<(), BenchError> {
        // of texts that may be others by now nothing is said
        self.tell(open, common);
        let Some(grid) = &self.grid else { return Ok(()) };
        let texts: Vec<_> = texts.iter().map(|(one, key)| (one.clone(), key.name())).collect();
        let lines = grid.found_right(&texts, &author(common));
        open.bench_mut().map_or(Ok(()), |bench| bench.remark(&lines))
    }

    fn seek(&mut self, of: ReplaceDraft, open: &OpenSource) {
        let words = words_of(open.id(), open.texts());
        let texts = words.map(|words| words.find(&of.search(), Some(&of.with))).unwrap_or_default();
        self.found = Some(Arc::new(FoundWords { of, texts }));
    }

    /// Has a draft made beside the frame, for the tables of the converter are large, and takes it once it is made: whether anything
    /// came, or why it did not.
    pub(super) fn draft(
        &mut self, open: &mut OpenSource, common: &Common, saver: &StoreReader,
    ) -> Result<bool, Explanation> {
        if std::mem::take(&mut self.wants_draft) && open.is_writable() && !self.is_drafting() {
            let (id, texts, by) = (open.id().to_owned(), open.texts().clone(), author(common));
            let errand = saver.send(move |_, _| {
                let language: Language = rows::DRAFTED.parse().map_err(|_| StudioRefusal::said("notice-fault-what"))?;
                Ok(words_of(&id, &texts)?.drafted(&language, &by)?)
            });
            self.drafting = Some((open.revision(), errand));
            return Ok(true);
        }
        let Some((revision, errand)) = &self.drafting else { return Ok(false) };
        let Some(done) = errand.poll() else { return Ok(false) };
        let is_current = *revision == open.revision();
        self.drafting = None;
        let drafted = done.map_err(StudioRefusal::from).and_then(|done| done).map_err(|why| why.explanation())?;
        if !is_current {
            // what was written meanwhile is not written over
            return Err(Explanation::new("studio-draft-meanwhile"));
        }
        let words = ScenarioFile::Words(drafted.language);
        let put = open.bench_mut().map_or(Ok(()), |bench| bench.put_words(words, drafted.text, &drafted.lines));
        put.map(|()| true).map_err(|why| why.explain())
    }
}

/// What the review gets when all this is saved.
fn unsaved_remarks(open: &OpenSource, common: &Common) -> String {
    let on_disk = open.bench().map(Workbench::on_disk);
    on_disk.map_or_else(String::new, |on_disk| remarks(&on_disk, open.texts(), &author(common)))
}
