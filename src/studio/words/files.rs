//! The files that the words of a scenario stand in, read, changed in memory, and written together.

use super::error::WordsError;
use crate::content::review::{REVIEW_ENDING, Remark, Review, ReviewEntry, TextHash, TextState, shown};
use crate::content::splice::{FtlSheet, Slot, TextName};
use crate::content::{LARGEST_FILE, Root, SourceFile, StoryText, did_you_mean, story, written_in};
use crate::locale::{Language, SHIPPED};
use crate::studio::Changes;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Who changes something, and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Author {
    /// The employee number, where one was told.
    pub by: Option<String>,
    /// The time, as in `2026-03-06T15:40:00Z`.
    pub at: String,
}

/// The words of a scenario: its files as they were read, and what they say by now.
#[derive(Clone, Debug)]
pub struct ScenarioWords {
    root: Root,
    pub(super) id: String,
    source: Language,
    pub(super) story: Vec<StoryText>,
    slots: Vec<Slot>,
    pub(super) files: Vec<LanguageFile>,
    review: TextFile,
}

/// The words in a language.
#[derive(Clone, Debug)]
pub(super) struct LanguageFile {
    pub language: Language,
    pub file: TextFile,
}

/// A file of text: as it was, and as it is to be.
#[derive(Clone, Debug)]
pub(super) struct TextFile {
    /// Relative to the content.
    pub path: PathBuf,
    /// Its bytes; nothing where there is none.
    before: Option<Vec<u8>>,
    /// What it says now.
    pub text: String,
}

/// What some editors on Windows begin a file with; it says nothing, and stays.
const MARK: &str = "\u{feff}";

impl TextFile {
    fn read(root: &Root, path: PathBuf) -> Result<Self, WordsError> {
        let shown = || root.shown(&path);
        let before = match root.read(&path, LARGEST_FILE) {
            Ok(bytes) => Some(bytes.into_owned()),
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(source) => return Err(WordsError::Unread { path: shown(), source }),
        };
        let bytes = before.clone().unwrap_or_default();
        let text = String::from_utf8(bytes).ok().filter(|text| text.len() as u64 <= LARGEST_FILE);
        let Some(text) = text else { return Err(WordsError::NotText { path: shown() }) };
        let text = text.strip_prefix(MARK).unwrap_or(&text).to_owned();
        Ok(Self { path, before, text })
    }

    fn put(&self, changes: &mut Changes) {
        let mark = self.before.as_ref().is_some_and(|bytes| bytes.starts_with(MARK.as_bytes()));
        let after = if mark { [MARK, &self.text].concat() } else { self.text.clone() };
        match &self.before {
            None if after.is_empty() => {}
            None => changes.create(&*self.path, after),
            Some(before) => changes.replace(&*self.path, before.as_slice(), after),
        }
    }
}

impl ScenarioWords {
    /// Reads the words of a scenario.
    ///
    /// # Errors
    /// When there is no such scenario, or a file of it cannot be read.
    pub fn open(root: &Root, id: &str) -> Result<Self, WordsError> {
        let named = !id.is_empty() && id.chars().all(|sign| sign.is_ascii_alphanumeric() || sign == '-' || sign == '_');
        if !named {
            return Err(WordsError::NoScenario { id: id.to_owned() });
        }
        let path = Path::new("scenarios").join(format!("{id}.ron"));
        let ron = TextFile::read(root, path.clone())?;
        if ron.before.is_none() {
            return Err(WordsError::NoScenario { id: id.to_owned() });
        }
        let words = SHIPPED.iter().filter_map(|tag| Some((*tag, tag.parse().ok()?)));
        let read = |(tag, language)| {
            let path = Path::new("locales").join(tag).join("scenarios").join(format!("{id}.ftl"));
            Ok(LanguageFile { language, file: TextFile::read(root, path)? })
        };
        let files = words.map(read).collect::<Result<_, WordsError>>()?;
        let review = TextFile::read(root, path.with_extension(REVIEW_ENDING))?;
        Self::of(root, id, &SourceFile::new(root.shown(&path), ron.text), files, review)
    }

    /// The words of a scenario that is open elsewhere, to be looked at: nothing of them can be saved from here. `words` are its
    /// texts by language.
    ///
    /// # Errors
    /// When the scenario's file cannot be read so far that its texts are known.
    pub fn of_texts(id: &str, scenario: &str, words: &[(Language, &str)], review: &str) -> Result<Self, WordsError> {
        let file = |path: PathBuf, text: &str| TextFile { path, before: None, text: text.to_owned() };
        let path = Path::new("scenarios").join(format!("{id}.ron"));
        let of = |(language, text): &(Language, &str)| {
            let path = Path::new("locales").join(language.to_string()).join("scenarios").join(format!("{id}.ftl"));
            LanguageFile { language: language.clone(), file: file(path, text) }
        };
        let source = SourceFile::new(path.display().to_string(), scenario);
        let review = file(path.with_extension(REVIEW_ENDING), review);
        Self::of(&Root::Shipped, id, &source, words.iter().map(of).collect(), review)
    }

    fn of(
        root: &Root, id: &str, scenario: &Arc<SourceFile>, files: Vec<LanguageFile>, review: TextFile,
    ) -> Result<Self, WordsError> {
        let story = story(scenario).ok_or_else(|| WordsError::NoStory { path: scenario.path.clone() })?;
        let source = written_in(scenario);
        let slots = story.iter().map(|text| text.slot.clone()).collect();
        Ok(Self { root: root.clone(), id: id.to_owned(), source, story, slots, files, review })
    }

    /// The language that the others are held against.
    #[must_use]
    pub const fn source(&self) -> &Language {
        &self.source
    }

    /// The review file, as it is by now.
    #[must_use]
    pub fn review(&self) -> Review {
        Review::read(&self.review_file())
    }

    /// The review file as it would be written by now.
    #[must_use]
    pub fn review_text(&self) -> &str {
        &self.review.text
    }

    /// Takes lines for said in the review that will be written into it.
    pub fn add_remarks(&mut self, lines: &str) {
        self.review.text.push_str(lines);
    }

    pub(super) fn review_file(&self) -> Arc<SourceFile> {
        SourceFile::new(self.root.shown(&self.review.path), self.review.text.as_str())
    }

    /// Where a language's words stand, as a person sees it.
    pub(super) fn shown_path(&self, file: &LanguageFile) -> String {
        self.root.shown(&file.file.path)
    }

    /// A language of the scenario by its tag.
    ///
    /// # Errors
    /// When the program doesn't speak it.
    pub fn language(&self, tag: &str) -> Result<Language, WordsError> {
        let known = self.files.iter().map(|one| &one.language).find(|one| one.to_string().eq_ignore_ascii_case(tag));
        known.cloned().ok_or_else(|| WordsError::NoLanguage { tag: tag.to_owned() })
    }

    /// The text that has this name, `message` or `message.attribute`.
    ///
    /// # Errors
    /// When the scenario has none.
    pub fn key(&self, name: &str) -> Result<TextName, WordsError> {
        let names: Vec<_> = self.slots.iter().map(|slot| shown(&slot.key)).collect();
        let found = names.iter().zip(&self.slots).find(|(one, _)| *one == name).map(|(_, slot)| slot.key.clone());
        found.ok_or_else(|| {
            let near = did_you_mean(name, names.iter().map(String::as_str)).map(str::to_owned);
            WordsError::NoMessage { message: name.to_owned(), near }
        })
    }

    /// What a text says in a language, as it is typed.
    #[must_use]
    pub fn says(&self, language: &Language, key: &TextName) -> Option<String> {
        FtlSheet::read(&self.file(language)?.file.text).find(&key.0, key.1.as_deref()).map(|entry| entry.typed())
    }

    /// Lets a text say this in a language. Whoever writes a translation has it written down as written; where the source changes,
    /// what stood beside it is written down with what it stood beside, so that it is known to be stale.
    ///
    /// # Errors
    /// When it is no text, or cannot be put there.
    pub fn set(&mut self, language: &Language, key: &TextName, typed: &str, author: &Author) -> Result<(), WordsError> {
        if self.says(language, key).is_some_and(|says| says == typed) {
            return Ok(());
        }
        if language == self.source() {
            let source = self.source.clone();
            self.remember(key, |one| *one != source, Remark::Stood, author);
            return self.splice(language, key, typed);
        }
        self.splice(language, key, typed)?;
        let only = language.clone();
        self.remember(key, |one| *one == only, Remark::Written, author);
        Ok(())
    }

    /// Writes down that a text is right, as it stands beside its source.
    ///
    /// # Errors
    /// When it is not there, or is the source.
    pub fn still_right(&mut self, language: &Language, key: &TextName, author: &Author) -> Result<(), WordsError> {
        if language == self.source() {
            return Err(WordsError::IsSource { language: language.clone() });
        }
        if self.says(language, key).is_none() {
            return Err(WordsError::NotWritten { message: shown(key), language: language.clone() });
        }
        if self.state(language, key) != TextState::Reviewed {
            let only = language.clone();
            self.remember(key, |one| *one == only, Remark::Read, author);
        }
        Ok(())
    }

    /// How a text stands in a language.
    #[must_use]
    pub fn state(&self, language: &Language, key: &TextName) -> TextState {
        let (source, text) = (self.says(self.source(), key), self.says(language, key));
        match text {
            Some(_) if language == self.source() => TextState::Source,
            text => self.review().state(key, language, text.as_deref(), source.as_deref()),
        }
    }

    /// What has changed, for the folder that the content stands in.
    #[must_use]
    pub fn changes(&self) -> Changes {
        let mut changes = Changes::default();
        let files = self.files.iter().map(|one| &one.file).chain([&self.review]);
        files.for_each(|file| file.put(&mut changes));
        changes
    }

    /// Writes what has changed: all of it, or nothing.
    ///
    /// # Errors
    /// When the content is inside the program, a file has been changed meanwhile, or the system says no.
    pub fn save(&self) -> Result<(), WordsError> {
        let folder = self.root.folder().ok_or(WordsError::Carried)?;
        Ok(self.changes().apply(folder)?)
    }

    pub(super) fn file(&self, language: &Language) -> Option<&LanguageFile> {
        self.files.iter().find(|one| one.language == *language)
    }

    pub(super) fn splice(&mut self, language: &Language, key: &TextName, typed: &str) -> Result<(), WordsError> {
        let no_language = || WordsError::NoLanguage { tag: language.to_string() };
        let path = self.shown_path(self.file(language).ok_or_else(no_language)?);
        let file = self.files.iter_mut().find(|one| one.language == *language).ok_or_else(no_language)?;
        let splice = FtlSheet::read(&file.file.text).set(&key.0, key.1.as_deref(), typed, &self.slots);
        let splice = splice.map_err(|why| WordsError::NoSplice { message: shown(key), path, why })?;
        file.file.text = splice.apply(&file.file.text);
        Ok(())
    }

    /// Writes a remark on what a text says by now in some languages. What stood beside a source is known where anything is said of it.
    pub(super) fn remember(
        &mut self, key: &TextName, languages: impl Fn(&Language) -> bool, remark: Remark, author: &Author,
    ) {
        let Some(source) = self.says(self.source(), key) else { return };
        let of: Vec<_> = self.files.iter().map(|one| one.language.clone()).filter(|one| languages(one)).collect();
        for language in of {
            let Some(text) = self.says(&language, key) else { continue };
            let entry = ReviewEntry {
                remark,
                message: shown(key),
                language: language.to_string(),
                source: TextHash::of(&source),
                text: TextHash::of(&text),
                by: author.by.clone(),
                at: author.at.clone(),
            };
            let review = self.review();
            // what stands beside one source is known to be stale beside any other
            let known = |one: &ReviewEntry| one.text == entry.text;
            if remark == Remark::Stood && review.entries(key, &language).iter().any(known) {
                continue;
            }
            // a line that was cut short stays for itself
            if !self.review.text.is_empty() && !self.review.text.ends_with('\n') {
                self.review.text.push('\n');
            }
            self.review.text.push_str(&review.lines(&entry, &source));
        }
    }
}
