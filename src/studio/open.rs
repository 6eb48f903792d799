//! A scenario that is open: its texts as they are now, and what was done to them.

use super::edit::{
    Edit, EditError, Hangs, Owner, ScenarioFile, ScenarioTexts, TextKey, Working, edit, text_of, what_hangs_on,
};
use super::history::{EditStep, History};
use crate::content::syntax::Splice;
use crate::locale::Language;

/// A scenario that is open.
#[derive(Clone, Debug)]
pub struct OpenScenario {
    id: String,
    texts: ScenarioTexts,
    history: History,
    revision: u64,
}

impl OpenScenario {
    /// Opens a scenario of these texts. A language without a text has no file yet; it gets one with its first words.
    #[must_use]
    pub fn new(id: impl Into<String>, texts: ScenarioTexts) -> Self {
        Self { id: id.into(), texts, history: History::default(), revision: 0 }
    }

    /// Its id, which its files are called by.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Its texts as they are now.
    #[must_use]
    pub const fn texts(&self) -> &ScenarioTexts {
        &self.texts
    }

    /// The text of one of its files; nothing of one that is not there.
    #[must_use]
    pub fn file(&self, file: &ScenarioFile) -> Option<&str> {
        self.texts.get(file).map(String::as_str)
    }

    /// A number that is another one whenever the texts may be others: what was made of them is good for as long as it stays.
    #[must_use]
    pub const fn revision(&self) -> u64 {
        self.revision
    }

    /// A text in a language as a person sees it; nothing of one that is not written.
    #[must_use]
    pub fn words(&self, language: &Language, key: &TextKey) -> Option<String> {
        text_of(&self.texts, language, key)
    }

    /// Makes an edit, which is one step to take back. The id of what was added is handed back. An edit that changes nothing is
    /// no step.
    ///
    /// # Errors
    /// Why it cannot be made; nothing is changed then.
    pub fn edit(&mut self, what: &Edit) -> Result<Option<String>, EditError> {
        self.make(what, false)
    }

    /// The same as a part of the step before it: for a text that is typed on, and for the first words of what was just added.
    ///
    /// # Errors
    /// Why it cannot be made; nothing is changed then.
    pub fn go_on(&mut self, what: &Edit) -> Result<Option<String>, EditError> {
        self.make(what, true)
    }

    fn make(&mut self, what: &Edit, joins: bool) -> Result<Option<String>, EditError> {
        let edited = edit(&self.id, &self.texts, what)?;
        if !edited.splices.is_empty() {
            let mut texts = self.texts.clone();
            if !edited.splices.iter().all(|splice| splice.redo(&mut texts)) {
                return Err(EditError::NotAsMeant);
            }
            self.texts = texts;
            self.revision += 1;
            let step = EditStep { edit: Some(what.clone()), splices: edited.splices };
            if joins { self.history.join(step) } else { self.history.push(step) }
        }
        Ok(edited.made)
    }

    /// Goes on with other texts, as one step: of what came from outside.
    pub(super) fn take(&mut self, texts: ScenarioTexts) {
        let mut working = Working::new(self.id.clone(), self.texts.clone());
        for (file, text) in &texts {
            let whole = Splice { place: 0..working.text(file).len(), text: text.clone() };
            // a splice of all that is there fits
            let _ = working.splice(file, &whole);
        }
        if !working.done.is_empty() {
            self.texts = working.texts;
            self.revision += 1;
            self.history.push(EditStep { edit: None, splices: working.done });
        }
    }

    /// Puts lines behind a file that is only added to. It is no step: what was written down is not taken back.
    pub(super) fn append(&mut self, file: &ScenarioFile, lines: &str) {
        if !lines.is_empty() {
            self.texts.entry(file.clone()).or_default().push_str(lines);
            self.revision += 1;
        }
    }

    /// Takes the last step back, in all files that it wrote; whether there was one.
    pub fn undo(&mut self) -> bool {
        let done = self.history.undo(&mut self.texts);
        self.revision += u64::from(done);
        done
    }

    /// Does again what was taken back last; whether there was something.
    pub fn redo(&mut self) -> bool {
        let done = self.history.redo(&mut self.texts);
        self.revision += u64::from(done);
        done
    }

    /// The step that would be taken back.
    #[must_use]
    pub fn last_step(&self) -> Option<&EditStep> {
        self.history.last()
    }

    /// The step that would be done again.
    #[must_use]
    pub fn next_step(&self) -> Option<&EditStep> {
        self.history.next()
    }

    /// What hangs on something, to be shown before it is removed.
    ///
    /// # Errors
    /// Where it is not there, or the story is not sound.
    pub fn what_hangs_on(&self, what: &Owner) -> Result<Hangs, EditError> {
        what_hangs_on(&self.id, &self.texts, what)
    }
}
