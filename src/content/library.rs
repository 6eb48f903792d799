//! All content of a folder: books, scenarios and words, with everything that is wrong with them.

use super::causes;
use super::certificate::{Hashes, PROOF_ENDING};
use super::checks::{self, Given, Staged};
use super::input::InputFile;
use super::interface;
use super::misplaced::{self, Meant};
use super::origin::Origin;
use super::report::say::{not_read, unreadable as say};
use super::report::{
    Diagnostic, DiagnosticLevel, LARGEST_FILE, Message, Problems, Sentence, SourceFile, did_you_mean, few, reason,
};
use super::resolve;
use super::review::{REVIEW_ENDING, Review};
use super::root::{Located, Root};
use super::system::system_reason;
use super::theme;
use super::words::{self, WordsFile};
use super::written::{self, FileKind, RawBook, RawFact, RawScenario, Scalar};
use crate::locale::{Language, SHIPPED, With, Words};
use crate::policy::Book;
use crate::scenario::{CLOCK, Scenario};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Whether a file that stands anywhere is called and says that it is a scenario or a book. One that cannot be read may be one.
#[must_use]
pub fn is_content(path: &Path) -> bool {
    if !checks::is_read(&name(path), "ron") {
        return false;
    }
    let place = Located::named(path);
    let mut reader = Reader::new(place.root.clone());
    reader.file(&place).is_none_or(|file| FileKind::of(&file).is_some())
}

/// Where books stand, and scenarios.
pub(super) const BOOKS: &str = "assets/policies";
pub(super) const SCENARIOS: &str = "scenarios";

/// What a file of words is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    /// A scenario's conversation.
    Scenario,
    /// A book's clauses.
    Book,
}

/// The texts one scenario is made of: what an attempt stores at its start and is resumed from.
#[derive(Clone, Debug)]
pub struct ContentSet {
    /// The scenario's id.
    pub id: String,
    /// The scenario's file.
    pub scenario: Arc<SourceFile>,
    /// The book's file.
    pub book: Arc<SourceFile>,
    /// The words, by subject and language.
    pub words: Vec<(Subject, Language, Arc<SourceFile>)>,
}

/// A scenario ready to play: with its book and the words of both.
#[derive(Clone, Debug)]
pub struct Pack {
    /// The scenario.
    pub scenario: Arc<Scenario>,
    /// The book it is judged by.
    pub book: Arc<Book>,
    pub(super) set: ContentSet,
    /// The proof file beside it, where there is one.
    pub(super) proof: Option<Arc<SourceFile>>,
    /// The review file beside it, where there is one.
    review: Option<Arc<SourceFile>>,
    origin: Origin,
    /// The languages in which its words are all there.
    whole_in: Vec<Language>,
    pub(super) words: Vec<WordsFile>,
    policy_words: Vec<WordsFile>,
}

impl Pack {
    /// The scenario's file.
    #[must_use]
    pub const fn source(&self) -> &Arc<SourceFile> {
        &self.set.scenario
    }

    /// What was found right of its words, as far as that is written down beside it.
    #[must_use]
    pub fn review(&self) -> Option<Review> {
        self.review.as_deref().map(Review::read)
    }

    /// Of what a proof of it is; none where it cannot be put down.
    #[must_use]
    pub fn hashes(&self) -> Option<Hashes> {
        hashes(&self.scenario, &self.book, &self.words)
    }

    /// What the proof file beside it says, where there is one.
    #[must_use]
    pub fn proof(&self) -> Option<&SourceFile> {
        self.proof.as_deref()
    }

    /// The scenario's words.
    #[must_use]
    pub fn words(&self, language: &Language) -> Words {
        chain(&self.words, language, &self.origin.language).with_gaps()
    }

    /// The book's words.
    #[must_use]
    pub fn policy_words(&self, language: &Language) -> Words {
        chain(&self.policy_words, language, &Language::source())
    }

    /// Whether it has words of its own in a language, all of them, and the book too.
    #[must_use]
    pub fn speaks(&self, language: &Language) -> bool {
        self.whole_in.contains(language) && self.policy_words.iter().any(|one| one.language == *language)
    }

    /// The languages in which its words are all there, of all that ship; of a draft perhaps the one it is written in alone.
    #[must_use]
    pub fn languages(&self) -> &[Language] {
        &self.whole_in
    }

    /// The language that it is written in first, which stands in where another lacks a message.
    #[must_use]
    pub const fn source_language(&self) -> &Language {
        &self.origin.language
    }

    /// Whether it is a draft: played, proved and shown, with words in other languages still to come. Nobody is assessed by it.
    #[must_use]
    pub const fn is_draft(&self) -> bool {
        self.origin.is_draft
    }

    /// Whether nobody is assessed by it: it is a draft, or says that it is for practice only.
    #[must_use]
    pub fn practice_only(&self) -> bool {
        self.is_draft() || self.scenario.practice_only
    }

    /// Whether scenario and book are the same, whatever is said of them.
    #[must_use]
    pub fn is_same(&self, other: &Self) -> bool {
        let texts = |pack: &Self| [pack.set.scenario.text.clone(), pack.set.book.text.clone()];
        texts(self) == texts(other)
    }

    /// The texts in every language there is.
    #[must_use]
    pub fn whole_set(&self) -> ContentSet {
        self.set.clone()
    }

    /// The texts shown in a language, with those of the source language behind them.
    #[must_use]
    pub fn content_set(&self, language: &Language) -> ContentSet {
        let mut set = self.set.clone();
        let source = |subject: Subject| match subject {
            Subject::Scenario => self.origin.language.clone(),
            Subject::Book => Language::source(),
        };
        set.words.retain(|(subject, other, _)| other == language || *other == source(*subject));
        set
    }
}

/// A book with its words.
#[derive(Clone, Debug)]
pub struct BookPack {
    /// The book.
    pub book: Arc<Book>,
    words: Vec<WordsFile>,
}

impl BookPack {
    /// The book's words.
    #[must_use]
    pub fn words(&self, language: &Language) -> Words {
        chain(&self.words, language, &Language::source())
    }
}

/// Reads a book that stands anywhere, without its words; it may come through a pipe. `None` if it has errors.
#[must_use]
pub fn read_book(path: &Path) -> (Option<Book>, Vec<Diagnostic>) {
    let place = Located::named(path);
    let mut reader = Reader::new(place.root.clone());
    match reader.text(&place, InputFile::read_named(path, LARGEST_FILE).map(Cow::from)) {
        Some(file) => resolve::book(&stem(path), &file),
        None => (None, reader.problems),
    }
}

/// Resolves a scenario against a book, whichever book it names.
///
/// # Errors
/// Every error in it, and every name that the book doesn't know.
pub fn read_scenario(id: &str, file: &Arc<SourceFile>, book: &Book) -> Result<Scenario, Vec<Diagnostic>> {
    let (scenario, mut problems) = resolve::scenario(id, file, Some(book), &[]);
    problems.retain(|one| one.level == DiagnosticLevel::Error);
    scenario.ok_or(problems)
}

/// Puts a scenario together from texts, as an attempt stored them.
///
/// # Errors
/// Every error in them.
pub fn read_pack(set: &ContentSet) -> Result<Pack, Vec<Diagnostic>> {
    let book_id = file_stem(&set.book.path);
    let (book, mut problems) = resolve::book(&book_id, &set.book);
    let (scenario, more) = resolve::scenario(&set.id, &set.scenario, book.as_ref(), &[&book_id]);
    problems.extend(more);
    let of = |subject: Subject| {
        let files = set.words.iter().filter(move |(about, ..)| *about == subject);
        files.map(|(_, language, file)| WordsFile::read(language.clone(), Arc::clone(file))).collect()
    };
    match (scenario, book) {
        (Some(scenario), Some(book)) => {
            let words: Vec<WordsFile> = of(Subject::Scenario);
            Ok(Pack {
                scenario: Arc::new(scenario),
                book: Arc::new(book),
                set: set.clone(),
                proof: None,
                review: None,
                origin: Origin::of(&set.scenario),
                whole_in: words.iter().map(|one| one.language.clone()).collect(),
                words,
                policy_words: of(Subject::Book),
            })
        }
        _ => {
            problems.retain(|one| one.level == DiagnosticLevel::Error);
            Err(problems)
        }
    }
}

/// The program's own words as they ship, whatever content is read.
#[must_use]
pub fn shipped_words(language: &Language) -> Words {
    interface::words(&[], language)
}

pub(super) fn chain(files: &[WordsFile], language: &Language, source: &Language) -> Words {
    let wanted = files.iter().filter(|one| one.language == *language);
    let behind = files.iter().filter(|one| one.language == *source && language != source);
    Words::new(wanted.chain(behind).map(|one| (one.language.clone(), Arc::clone(&one.resource))))
}

/// Everything a content folder holds.
#[derive(Debug)]
pub struct Library {
    /// Where it was read from.
    pub root: Root,
    /// The scenarios without errors, by id.
    pub packs: Vec<Pack>,
    /// The books without errors, by id.
    pub books: Vec<BookPack>,
    /// All that is wrong, causes first: books, scenarios, words, each in order of file and place; what may only follow from others
    /// last.
    pub diagnostics: Vec<Diagnostic>,
    /// Every file that was read, in order.
    pub files: Vec<String>,
    /// The scenarios whose book has errors, each with the book's id.
    waiting: BTreeMap<String, String>,
    /// The program's own words, in the languages in which the content brings them.
    interface: Vec<WordsFile>,
}

impl Library {
    /// Reads what holds `scenarios`, `locales` and `assets`; `extra` are scenario or book files elsewhere.
    #[must_use]
    pub fn load(root: impl Into<Root>, extra: &[PathBuf]) -> Self {
        Self::read(root.into(), extra, None)
    }

    /// The same of one scenario alone, with the books and the program's own words: for whoever writes it and asks time and again. What
    /// is wrong with it is told as when all is read; of other scenarios, of what only all together show, of the program's own words
    /// and looks nothing is.
    #[must_use]
    pub fn load_scenario(root: impl Into<Root>, id: &str) -> Self {
        Self::read(root.into(), &[], Some(id))
    }

    fn read(root: Root, extra: &[PathBuf], only: Option<&str>) -> Self {
        let mut reader = Reader::new(root.clone());
        reader.holds_content();
        let mut books = reader.sources(BOOKS);
        let mut scenarios = reader.sources(SCENARIOS);
        // what stands elsewhere is what it says it is, and a scenario there is read in place of the one that has its id
        let is_book = |source: &Source| source.file.as_deref().and_then(FileKind::of) == Some(FileKind::Book);
        let elsewhere = extra.iter().map(|path| reader.source(&Located::named(path)));
        let (more_books, named): (Vec<_>, Vec<_>) = elsewhere.partition(is_book);
        scenarios.retain(|one| named.iter().all(|other| other.id != one.id));
        books.extend(more_books);
        scenarios.extend(named);
        let ids: Vec<&str> = books.iter().map(|source| source.id.as_str()).collect();
        reader.known = subjects(&books, &scenarios);
        [BOOKS, SCENARIOS].into_iter().for_each(|folder| reader.holds_what_words_are_of(folder));
        scenarios.retain(|one| only.is_none_or(|id| one.id == id));
        let read = reader.books(&books);
        let packs: Vec<Pack> = scenarios.iter().filter_map(|source| reader.scenario(source, &read, &ids)).collect();
        let all_are_sound = packs.len() == scenarios.len();
        for one in read.values().filter(|_| all_are_sound && only.is_none()) {
            reader.problems.extend(unused_activities(one, &packs));
        }
        reader.orphans();
        let books_read: Vec<_> = books.iter().filter_map(|source| source.file.clone()).collect();
        let sound = read.into_values().filter_map(|read| Some(BookPack { book: read.book?, words: read.words }));
        let books = sound.collect();
        let interface = reader.interface();
        if only.is_none() {
            reader.problems.extend(checks::interface(&interface));
            for look in reader.looks() {
                reader.problems.extend(theme::check(&look));
            }
        }
        let mut diagnostics = reader.problems;
        let of_books: BTreeSet<_> = books_read.iter().map(|file| file.path.as_str()).collect();
        causes::in_order(&mut diagnostics, |path| of_books.contains(path));
        let waiting = reader.waiting;
        Self { root, packs, books, diagnostics, waiting, files: reader.files, interface }
    }

    /// The program's own words.
    #[must_use]
    pub fn app_words(&self, language: &Language) -> Words {
        interface::words(&self.interface, language)
    }

    /// What is wrong with the program's own words that the content brings: nobody is assessed with them.
    pub fn interface_errors(&self) -> impl Iterator<Item = &Diagnostic> {
        let own = SHIPPED.map(|tag| self.root.shown(&interface::path(tag)));
        self.errors().filter(move |one| own.contains(&one.file.path))
    }

    /// The errors for which a scenario cannot be played: its own, its words', and those of the book it names.
    #[must_use]
    pub fn errors_of_scenario(&self, id: &str) -> Vec<&Diagnostic> {
        let book = self.waiting.get(id).map(|book| self.errors_of_book(book)).unwrap_or_default();
        let own = self.errors().filter(|one| is_of(&one.file.path, "scenarios", id));
        // that the book has errors is told by them
        let own = own.filter(|one| book.is_empty() || !causes::follows_from_the_book(one));
        book.iter().copied().chain(own).collect()
    }

    /// The language that the text of a scenario says it is written in first.
    #[must_use]
    pub fn source_language_of(text: &str) -> Language {
        Origin::of(&SourceFile::new("", text)).language
    }

    /// All that is wrong with a scenario and its words; without what is wrong with its book.
    pub fn problems_of_scenario(&self, id: &str) -> impl Iterator<Item = &Diagnostic> {
        self.diagnostics.iter().filter(move |one| is_of(&one.file.path, "scenarios", id))
    }

    /// The errors of a book and of its words.
    #[must_use]
    pub fn errors_of_book(&self, id: &str) -> Vec<&Diagnostic> {
        self.errors().filter(|one| is_of(&one.file.path, "policies", id)).collect()
    }

    fn errors(&self) -> impl Iterator<Item = &Diagnostic> {
        self.diagnostics.iter().filter(|one| one.level == DiagnosticLevel::Error)
    }

    /// What scenarios are called in a language, by their ids.
    #[must_use]
    pub fn titles(&self, language: &Language) -> BTreeMap<String, String> {
        let title = |pack: &Pack| (pack.scenario.id.to_string(), pack.words(language).plain("title"));
        self.packs.iter().map(title).collect()
    }

    /// A scenario by its id.
    #[must_use]
    pub fn pack(&self, id: &str) -> Option<&Pack> {
        self.packs.iter().find(|pack| &*pack.scenario.id == id)
    }
}

/// A file of RON, if it could be read.
struct Source {
    /// The file's name without its ending.
    id: String,
    file: Option<Arc<SourceFile>>,
    /// The proof file beside it, where there is one.
    proof: Option<Arc<SourceFile>>,
    /// The review file beside it, where there is one.
    review: Option<Arc<SourceFile>>,
}

struct ReadBook<'f> {
    file: &'f Arc<SourceFile>,
    raw: Option<RawBook<'f>>,
    book: Option<Arc<Book>>,
    words: Vec<WordsFile>,
    /// Whether the words are all there and right: a clause that cannot be told assesses nobody.
    worded: bool,
}

struct Reader {
    root: Root,
    problems: Vec<Diagnostic>,
    files: Vec<String>,
    waiting: BTreeMap<String, String>,
    /// What words may be about, as `scenarios/<id>` and `policies/<id>`, and the program's own.
    known: Vec<String>,
    /// What was told to be meant for something that is missing.
    meant: BTreeSet<PathBuf>,
}

impl Reader {
    const fn new(root: Root) -> Self {
        Self {
            root,
            problems: Vec::new(),
            files: Vec::new(),
            waiting: BTreeMap::new(),
            known: Vec::new(),
            meant: BTreeSet::new(),
        }
    }

    fn books<'f>(&mut self, sources: &'f [Source]) -> BTreeMap<&'f str, ReadBook<'f>> {
        let mut books = BTreeMap::new();
        for Source { id, file, .. } in sources {
            let Some(file) = file else { continue };
            let mut problems = Problems::new(Arc::clone(file));
            let raw = written::book(file, &mut problems);
            let book = raw.as_ref().map(|raw| resolve::book_of_raw(id, raw, &mut problems));
            let origin = Origin::shipped();
            let words = self.words(&format!("policies/{id}"), file, &origin);
            let sound = !problems.has_errors();
            let mut found = Vec::new();
            if let Some(book) = &book {
                let lost = file.tree().loses();
                let needs = if lost { Vec::new() } else { words::book_needs(book, &problems.refused()) };
                let (args, none) = (arguments(book, None), BTreeMap::new());
                let told = if sound { Given::Alike(&args, &none) } else { Given::Unknown };
                found = checks::words(&words, &needs, sound, told, &origin);
                if sound {
                    checks::unused_in_every_language(&words, &needs, &mut problems);
                }
            }
            let worded = origin.all_right(&words, &found);
            self.problems.extend(found);
            causes::tell_once_what_may_follow(&mut problems);
            self.problems.extend(problems.list);
            let book = book.filter(|_| sound).map(Arc::new);
            books.insert(id.as_str(), ReadBook { file, raw, book, words, worded });
        }
        books
    }

    fn scenario(&mut self, source: &Source, books: &BTreeMap<&str, ReadBook<'_>>, ids: &[&str]) -> Option<Pack> {
        let Source { id, file, proof, review } = source;
        let file = file.as_ref()?;
        let mut problems = Problems::new(Arc::clone(file));
        let raw = written::scenario(file, &mut problems);
        let read = raw.as_ref().and_then(|raw| books.get(raw.policies.0?));
        let book = read.and_then(|read| read.book.clone());
        let named = raw.as_ref().and_then(|raw| raw.policies.0).filter(|named| ids.contains(named));
        let worded = read.is_some_and(|read| read.worded);
        if let Some(named) = named.filter(|_| book.is_none() || !worded) {
            self.waiting.insert(id.clone(), named.to_owned());
        }
        let resolve = |raw| resolve::scenario_of_raw(id, raw, book.as_deref(), ids, &mut problems);
        let scenario = raw.as_ref().and_then(resolve);
        let origin = Origin::of(file);
        let mut words = self.words(&format!("scenarios/{id}"), file, &origin);
        let mut whole_in: Vec<_> = words.iter().map(|one| one.language.clone()).collect();
        let mut found = Vec::new();
        if let Some(raw) = &raw {
            // what may be lost, or taken for something else, needs nothing and tells nothing
            let lost = file.tree().loses();
            let needs = if lost { Vec::new() } else { words::scenario_needs(raw, &problems.refused()) };
            let all = !problems.has_errors();
            let args = book.as_ref().filter(|_| !lost).map(|book| arguments(book, Some(raw)));
            let values = values(raw);
            let told = args.as_ref().map_or(Given::Unknown, |args| Given::Alike(args, &values));
            found = checks::words(&words, &needs, all, told, &origin);
            if let Some(review) = review {
                found.extend(checks::review(&words, &needs, &origin, review));
            }
            if all {
                checks::unused_in_every_language(&words, &needs, &mut problems);
            }
            if raw.draft && !lost {
                whole_in = checks::draft(&words, &needs, &origin, &mut problems);
            }
            // a text that is missing, or cannot be read, may be the one that shows a fact
            let whole = origin.all_right(&words, &found);
            if let (true, Some(scenario), Some(book)) = (whole, &scenario, &book) {
                unused_facts(&Staged { scenario, raw, book }, &words, &mut problems);
            }
        }
        let sound = worded && origin.all_right(&words, &found);
        // where a draft's words in another language have errors, those of its own stand in
        words.retain(|one| !found.iter().any(|bad| is_error(bad) && bad.file.path == one.file.path));
        whole_in.retain(|language| words.iter().any(|one| one.language == *language));
        causes::tell_once_what_may_follow(&mut problems);
        self.problems.extend(problems.list);
        self.problems.extend(found);
        let (scenario, read, book) = (scenario?, read?, book?);
        // of what has errors nothing is proved anew
        if let (true, Some(proof), Some(hashes)) = (sound, proof, hashes(&scenario, &book, &words)) {
            self.problems.extend(checks::stale_proof(proof, &hashes));
        }
        let about = |subject: Subject, files: &[WordsFile]| {
            let each = files.iter().map(move |one| (subject, one.language.clone(), Arc::clone(&one.file)));
            each.collect::<Vec<_>>()
        };
        let mut all_words = about(Subject::Scenario, &words);
        all_words.extend(about(Subject::Book, &read.words));
        let (scenario, book_file) = (Arc::new(scenario), Arc::clone(read.file));
        sound.then(|| Pack {
            scenario,
            book,
            set: ContentSet { id: id.clone(), scenario: Arc::clone(file), book: book_file, words: all_words },
            proof: proof.clone(),
            review: review.clone(),
            origin,
            whole_in,
            words,
            policy_words: read.words.clone(),
        })
    }

    /// The files of a subject in every language; a missing one is a problem. `of` is what they are the words of.
    fn words(&mut self, subject: &str, of: &Arc<SourceFile>, origin: &Origin) -> Vec<WordsFile> {
        let mut words = Vec::new();
        for tag in SHIPPED {
            let path = PathBuf::from(format!("locales/{tag}/{subject}.ftl"));
            let is_due = !tag.parse().is_ok_and(|language| origin.may_lack(&language)) || self.root.holds(&path);
            words.extend(Some(tag).filter(|_| is_due).and_then(|tag| self.words_in(tag, subject)));
        }
        self.has_words(subject, of);
        words
    }

    /// Tells of what has no words in any language: it was probably renamed, and they were not.
    fn has_words(&mut self, subject: &str, of: &Arc<SourceFile>) {
        let Some((part, id)) = subject.split_once('/') else { return };
        let folders = SHIPPED.map(|tag| Path::new("locales").join(tag).join(part));
        if !folders.iter().all(|folder| self.root.list(folder).is_ok())
            || folders.iter().any(|folder| self.root.holds(&folder.join(format!("{id}.ftl"))))
        {
            return;
        }
        let all = folders.iter().flat_map(|folder| self.listed(folder));
        let unused: BTreeSet<_> = all
            .filter(|path| self.is_read(path, "ftl"))
            .map(|path| stem(&path))
            .filter(|id| !self.known.contains(&format!("{part}/{id}")))
            .collect();
        let near = did_you_mean(id, unused.iter().map(String::as_str)).or(match unused.len() {
            1 => unused.first().map(String::as_str),
            _ => None,
        });
        let help =
            near.map_or_else(say::every_language, |near| say::name_alike(format!("{near}.ftl"), format!("{near}.ron")));
        let mut problems = Problems::new(Arc::clone(of));
        problems.push(DiagnosticLevel::Error, 0..0, say::no_words(), help);
        self.problems.extend(problems.list);
    }

    fn words_in(&mut self, tag: &str, subject: &str) -> Option<WordsFile> {
        let language = tag.parse().ok()?;
        let file = self.file(&self.here(PathBuf::from(format!("locales/{tag}/{subject}.ftl"))))?;
        Some(WordsFile::read(language, file))
    }

    /// The program's own words, in the languages in which the content brings them.
    fn interface(&mut self) -> Vec<WordsFile> {
        let here: Vec<_> = SHIPPED.iter().filter(|tag| self.root.holds(&interface::path(tag))).collect();
        here.into_iter().filter_map(|tag| self.words_in(tag, interface::SUBJECT)).collect()
    }

    /// The looks of the window that the content brings.
    fn looks(&mut self) -> Vec<Arc<SourceFile>> {
        let here: Vec<_> = theme::LOOKS.iter().map(Path::new).filter(|path| self.root.holds(path)).collect();
        here.into_iter().filter_map(|path| self.file(&self.here(path.to_owned()))).collect()
    }

    /// Files of words that belong to nothing.
    fn orphans(&mut self) {
        let known = std::mem::take(&mut self.known);
        for language in self.listed(Path::new("locales")) {
            let ships = SHIPPED.iter().any(|tag| language.ends_with(tag));
            for part in ["", "policies/", "scenarios/"] {
                let mut paths = self.listed(&language.join(part));
                paths.retain(|path| !path.ancestors().any(|part| self.meant.contains(part)));
                paths.retain(|path| {
                    !["policies", "scenarios"].iter().any(|inside| part.is_empty() && path.ends_with(inside))
                });
                let known = if ships { known.as_slice() } else { &[] };
                let subject = |path: &Path| format!("{part}{}", stem(path));
                // what stands where words are read was told when it was, whatever it is
                paths.retain(|path| !(checks::is_read(&name(path), "ftl") && known.contains(&subject(path))));
                self.not_read(&paths, "ftl");
                paths.retain(|path| self.is_read(path, "ftl"));
                for path in paths {
                    let mut problems = Problems::new(SourceFile::new(self.root.shown(&path), String::new()));
                    checks::orphan_words(&subject(&path), known, &mut problems);
                    self.problems.extend(problems.list);
                }
            }
        }
    }

    /// The files of RON that a folder holds.
    fn sources(&mut self, folder: &str) -> Vec<Source> {
        self.folder(folder, "ron").iter().map(|place| self.source(place)).collect()
    }

    fn source(&mut self, place: &Located) -> Source {
        Source {
            id: stem(&place.path),
            file: self.file(place),
            proof: self.beside(place, PROOF_ENDING, checks::unreadable_proof),
            review: self.beside(place, REVIEW_ENDING, checks::unreadable_review),
        }
    }

    /// The proof file beside a scenario's file, or its review file, where there is one; `unreadable` tells of one that cannot be read.
    fn beside(
        &mut self, place: &Located, ending: &str, unreadable: fn(String, Message) -> Option<Diagnostic>,
    ) -> Option<Arc<SourceFile>> {
        let place = Located { root: place.root.clone(), path: place.path.with_extension(ending) };
        let bytes = match place.read(LARGEST_FILE) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return None,
            Err(error) => {
                self.problems.extend(unreadable(place.shown(), system_reason(&error)));
                return None;
            }
        };
        self.files.push(place.shown());
        if bytes.len() as u64 > LARGEST_FILE {
            let too_large = reason::too_large((LARGEST_FILE >> 20).to_string());
            self.problems.extend(unreadable(place.shown(), too_large));
            return None;
        }
        // what is not UTF-8 is no JSON either, which is told where it is read
        Some(SourceFile::new(place.shown(), String::from_utf8_lossy(&bytes).into_owned()))
    }

    /// Tells of a folder that holds nothing of content.
    fn holds_content(&mut self) {
        if !self.has_any() {
            let mut problems = Problems::new(SourceFile::new(self.root.to_string(), String::new()));
            let holds =
                |folder: &&PathBuf| [BOOKS, SCENARIOS].iter().any(|part| self.root.list(&folder.join(part)).is_ok());
            let inside = self.listed(Path::new("")).iter().find(holds).map(|folder| name(folder).into_owned());
            let help = inside.map_or_else(say::name_the_folder, say::name_that);
            problems.push(DiagnosticLevel::Error, 0..0, say::no_content(), help);
            self.problems.extend(problems.list);
        }
    }

    /// Tells of a folder in which nothing is read of what it holds.
    fn nothing_is_read(&mut self, folder: &Path, holds: &[PathBuf], ending: &str) {
        let (folders, files): (Vec<_>, Vec<_>) = holds.iter().partition(|path| self.root.list(path).is_ok());
        let has_files = |folder: &&&PathBuf| self.listed(folder).iter().any(|path| self.is_read(path, ending));
        if let Some(inside) = folders.iter().find(has_files) {
            return self.lies_too_deep((*inside).clone());
        }
        let meant: Vec<_> =
            files.iter().map(|path| name(path)).filter(|name| checks::is_meant(name, false, ending)).collect();
        if !meant.is_empty() {
            let whole = format!(".{ending}");
            let sentence = say::nothing_read(few(&meant), &*whole);
            self.unreadable(&self.here(folder.to_owned()), sentence, say::name_them(whole));
        }
    }

    /// Tells of a folder that lies in the one in whose place it should be.
    fn lies_too_deep(&mut self, folder: PathBuf) {
        let inside = name(&folder).into_owned();
        let mut problems = Problems::new(SourceFile::new(self.root.shown(&folder), String::new()));
        problems.push(
            DiagnosticLevel::Error,
            0..0,
            not_read::one_too_deep(&*inside),
            not_read::move_files_up(&*inside),
        );
        if self.meant.insert(folder) {
            self.problems.extend(problems.list);
        }
    }

    /// Tells of an empty folder, where there are words that belong to nothing.
    fn holds_what_words_are_of(&mut self, folder: &str) {
        let folder = Path::new(folder);
        let part = name(folder).into_owned();
        let is_of = |id: &str| self.known.contains(&format!("{part}/{id}"));
        let meant = |path: &PathBuf| checks::is_meant(&name(path), self.root.list(path).is_ok(), "ron");
        if !self.root.list(folder).is_ok_and(|all| !all.iter().any(meant)) {
            return;
        }
        let words = SHIPPED.iter().flat_map(|tag| self.listed(&Path::new("locales").join(tag).join(&part)));
        let words: BTreeSet<_> =
            words.filter(|path| checks::is_read(&name(path), "ftl")).map(|path| stem(&path)).collect();
        let words: Vec<_> = words.into_iter().filter(|id| !is_of(id)).collect();
        if !words.is_empty() {
            self.unreadable(&self.here(folder.to_owned()), say::nothing_here(few(&words)), say::put_them_here());
        }
    }

    /// Tells of what is missing, at the first part of its path at which nothing stands, once. Whether anything is.
    fn is_missing(&mut self, place: &Located) -> bool {
        let Some(missing) = misplaced::missing(&self.root, &place.path).filter(|_| place.root == self.root) else {
            return false;
        };
        // of a folder that was missing before all is told
        let has_a_place = |path: &Path| self.has_a_place(path) || self.meant.contains(path);
        let is_new = !self.meant.contains(missing);
        let meant = misplaced::meant(&self.root, missing, has_a_place).filter(|_| is_new);
        let called = name(missing).into_owned();
        let at = self.here(missing.to_owned());
        let help = match &meant {
            Some(Meant::Called(found)) => Some(say::name_it(name(found).into_owned(), called)),
            Some(Meant::Elsewhere(found)) => Some(say::move_it_here(self.root.shown(found))),
            Some(Meant::Inside(folder)) => {
                self.lies_too_deep(folder.clone());
                None
            }
            None => None,
        };
        let is_words = is_words(&place.path);
        let is_told = matches!(meant, Some(Meant::Inside(_)));
        if (missing != place.path || !is_words) && self.meant.insert(missing.to_owned()) && !is_told {
            self.unreadable(&at, say::missing_folder(), help.clone().unwrap_or_else(say::put_the_folder_back));
        }
        if let Some(Meant::Called(found) | Meant::Elsewhere(found)) = meant {
            self.meant.insert(found);
        }
        if is_words {
            let help = help.filter(|_| missing == place.path);
            self.unreadable(place, say::missing_file(), help.unwrap_or_else(say::every_language));
        }
        true
    }

    /// Whether what stands at a path is looked for there, so that it was not meant for anything else.
    fn has_a_place(&self, path: &Path) -> bool {
        let parts: Vec<_> = path.iter().filter_map(|part| part.to_str()).collect();
        match parts.as_slice() {
            [top] => ["scenarios", "assets", "locales"].contains(top),
            ["assets", part] => ["policies", "fonts"].contains(part),
            ["locales", tag] => SHIPPED.contains(tag),
            ["locales", _, part] if path.extension().is_none() => ["scenarios", "policies"].contains(part),
            ["locales", _, rest @ ..] => self.known.contains(&rest.join("/").trim_end_matches(".ftl").to_owned()),
            _ => false,
        }
    }

    fn has_any(&self) -> bool {
        [BOOKS, SCENARIOS].iter().any(|folder| self.root.holds(Path::new(folder)))
    }

    fn folder(&mut self, folder: &str, ending: &str) -> Vec<Located> {
        let folder = PathBuf::from(folder);
        let mut paths = match self.root.list(&folder) {
            Ok(paths) => paths,
            Err(_) if !self.has_any() || self.is_missing(&self.here(folder.clone())) => return Vec::new(),
            Err(error) => {
                self.unreadable(&self.here(folder), say::folder(system_reason(&error)), say::name_the_folder());
                return Vec::new();
            }
        };
        // a proof file and a review file lie beside what they are of
        let beside = |path: &PathBuf| [PROOF_ENDING, REVIEW_ENDING].map(|ending| path.with_extension(ending));
        let known: BTreeSet<_> = paths.iter().flat_map(beside).collect();
        paths.retain(|path| !known.contains(path));
        if !paths.iter().any(|path| self.is_read(path, ending)) {
            self.nothing_is_read(&folder, &paths, ending);
        }
        self.not_read(&paths, ending);
        paths.retain(|path| self.is_read(path, ending));
        paths.into_iter().map(|path| self.here(path)).collect()
    }

    /// Whether what stands in a folder is one of its files. A name that is not text may be one, to be told as what it is.
    fn is_read(&self, path: &Path, ending: &str) -> bool {
        checks::is_read(&name(path), ending) && self.root.list(path).is_err()
    }

    /// What stands in a folder and is none of its files.
    fn not_read(&mut self, paths: &[PathBuf], ending: &str) {
        for path in paths.iter().filter(|path| !self.meant.contains(*path)) {
            let mut problems = Problems::new(SourceFile::new(self.root.shown(path), String::new()));
            checks::not_read(&name(path), self.root.list(path).is_ok(), ending, &mut problems);
            self.problems.extend(problems.list);
        }
    }

    fn here(&self, path: PathBuf) -> Located {
        Located { root: self.root.clone(), path }
    }

    /// What a folder holds, in order; nothing where it cannot be read.
    fn listed(&self, folder: &Path) -> Vec<PathBuf> {
        self.root.list(folder).unwrap_or_default()
    }

    fn file(&mut self, place: &Located) -> Option<Arc<SourceFile>> {
        self.text(place, place.read(LARGEST_FILE))
    }

    /// What was read as a file of text.
    fn text(&mut self, place: &Located, bytes: io::Result<Cow<'_, [u8]>>) -> Option<Arc<SourceFile>> {
        let bytes = match bytes {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == io::ErrorKind::Unsupported => {
                self.unreadable(place, say::no_file(), say::put_a_file());
                return None;
            }
            Err(error)
                if error.kind() == io::ErrorKind::NotFound && is_words(&place.path) && self.is_missing(place) =>
            {
                return None;
            }
            Err(error) => {
                self.unreadable(place, say::file(system_reason(&error)), say::may_it_be_read());
                return None;
            }
        };
        self.files.push(place.shown());
        if bytes.len() as u64 > LARGEST_FILE {
            self.unreadable(place, say::too_large(), say::split_it());
            return None;
        }
        if let Some(problems) = checks::no_text(&place.shown(), &bytes) {
            self.problems.extend(problems.list);
            return None;
        }
        // where a language is at home follows from its folder
        let parts = place.path.iter().filter_map(|part| part.to_str()?.split_once('-'));
        let region = parts.map(|(_, region)| region.to_lowercase()).find(|region| region.len() == 2);
        if let Some(problems) = checks::encoding(&place.shown(), &bytes, region.as_deref()) {
            self.problems.extend(problems.list);
            return None;
        }
        match String::from_utf8(bytes.into_owned()) {
            // some editors on Windows begin a file with a byte order mark; it says nothing
            Ok(text) => {
                let file = SourceFile::new(place.shown(), text.strip_prefix('\u{feff}').unwrap_or(&text));
                let mut problems = Problems::new(Arc::clone(&file));
                checks::hidden_signs(&mut problems);
                checks::merged(&mut problems);
                self.problems.extend(problems.list);
                Some(file)
            }
            Err(error) => {
                let good = error.utf8_error().valid_up_to();
                let file = SourceFile::new(place.shown(), String::from_utf8_lossy(error.as_bytes()).into_owned());
                let mut problems = Problems::new(file);
                problems.push(DiagnosticLevel::Error, good..good, say::not_utf8(), say::save_as_utf8());
                self.problems.extend(problems.list);
                None
            }
        }
    }

    fn unreadable(&mut self, place: &Located, sentence: Sentence, help: Message) {
        let mut problems = Problems::new(SourceFile::new(place.shown(), String::new()));
        problems.push(DiagnosticLevel::Error, 0..0, sentence, help);
        self.problems.extend(problems.list);
    }
}

fn is_error(one: &Diagnostic) -> bool {
    one.level == DiagnosticLevel::Error
}

/// What words may be about.
fn subjects(books: &[Source], scenarios: &[Source]) -> Vec<String> {
    let own = [interface::SUBJECT, "diagnostics", "help", "proposals"].into_iter().map(str::to_owned);
    let of_books = books.iter().map(|source| format!("policies/{}", source.id));
    own.chain(of_books).chain(scenarios.iter().map(|source| format!("scenarios/{}", source.id))).collect()
}

/// Whether a path is that of the file, or the words, of what has this id, and stands in such a folder.
fn is_of(path: &str, folder: &str, id: &str) -> bool {
    let path = Path::new(path);
    let inside = path.parent().and_then(Path::file_name).is_some_and(|parent| parent == folder);
    inside
        && path.file_stem().is_some_and(|stem| stem == id)
        && path.extension().is_some_and(|end| end == "ron" || end == "ftl")
}

/// Of what a proof of a scenario is.
fn hashes(scenario: &Scenario, book: &Book, words: &[WordsFile]) -> Option<Hashes> {
    Hashes::of(scenario, book, words.iter().map(|one| (one.language.to_string(), one.file.text.as_str())))
}

/// Facts of a scenario that neither a rule nor a text uses.
fn unused_facts(staged: &Staged<'_>, words: &[WordsFile], problems: &mut Problems) {
    let texts: Vec<_> = words.iter().map(WordsFile::texts).collect();
    let mentioned = texts.iter().flat_map(|texts| texts.values()).flat_map(|text| text.variables.keys());
    checks::unused_facts(staged, &mentioned.map(String::as_str).collect(), problems);
}

/// Activities of a book that neither a clause nor any of the scenarios uses.
fn unused_activities(read: &ReadBook<'_>, packs: &[Pack]) -> Vec<Diagnostic> {
    let mut problems = Problems::new(Arc::clone(read.file));
    let (Some(book), Some(raw)) = (&read.book, &read.raw) else { return Vec::new() };
    let scenarios = packs.iter().filter(|pack| Arc::ptr_eq(&pack.book, book)).map(|pack| &pack.scenario);
    let performed = scenarios.flat_map(|scenario| {
        scenario.staff_performs().chain(scenario.nodes.iter().flat_map(|node| &node.performs).copied())
    });
    checks::unused_activities(raw, book, &performed.collect(), &mut problems);
    problems.list
}

/// An argument for everything a message of this subject may ask for.
fn arguments(book: &Book, scenario: Option<&RawScenario<'_>>) -> With {
    let mut args = With::new();
    for (name, ..) in book.figures() {
        args.set(name, "…");
    }
    // what depends on a fact is known only where there is a customer
    if let Some(scenario) = scenario {
        let known = scenario.facts.ids().chain(scenario.times.ids()).chain([CLOCK]);
        book.parameter_names.iter().chain(known).for_each(|name| args.set(name.to_owned(), "…"));
    }
    args
}

/// The values that each fact may have.
fn values(scenario: &RawScenario<'_>) -> BTreeMap<String, Vec<String>> {
    let of = |fact: &RawFact<'_>| match fact {
        // numbers and amounts are told as the language writes them
        RawFact::OneOf(values) => {
            let texts = values.iter().filter(|value| !matches!(value, Scalar::Int(_)));
            texts.map(|value| value.value().to_string()).collect()
        }
        RawFact::Words(words) => words.iter().map(|word| (*word).to_owned()).collect(),
        RawFact::Money(_) => Vec::new(),
    };
    scenario.facts.0.iter().map(|(id, fact)| ((*id).to_owned(), of(fact))).collect()
}

fn is_words(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending == "ftl")
}

fn name(path: &Path) -> Cow<'_, str> {
    path.file_name().unwrap_or_default().to_string_lossy()
}

pub(super) fn stem(path: &Path) -> String {
    path.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}

fn file_stem(path: &str) -> String {
    stem(Path::new(path))
}
