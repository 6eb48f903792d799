//! All content of a folder: books, scenarios and words, with everything that is wrong with them.

use super::checks::{self, Staged};
use super::report::say::unreadable as say;
use super::report::{self, Diagnostic, LARGEST_FILE, Level, Message, Problems, Sentence, SourceFile};
use super::resolve;
use super::root::{Located, Root};
use super::words::{self, WordsFile};
use super::written::{self, RawBook, RawScenario};
use crate::locale::{Language, SHIPPED, With, Words};
use crate::policy::Book;
use crate::scenario::Scenario;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

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
    words: Vec<WordsFile>,
    policy_words: Vec<WordsFile>,
}

impl Pack {
    /// The scenario's file.
    #[must_use]
    pub const fn source(&self) -> &Arc<SourceFile> {
        &self.set.scenario
    }

    /// The scenario's words.
    #[must_use]
    pub fn words(&self, language: &Language) -> Words {
        chain(&self.words, language)
    }

    /// The book's words.
    #[must_use]
    pub fn policy_words(&self, language: &Language) -> Words {
        chain(&self.policy_words, language)
    }

    /// The texts shown in a language, with those of the source language behind them.
    #[must_use]
    pub fn content_set(&self, language: &Language) -> ContentSet {
        let mut set = self.set.clone();
        set.words.retain(|(_, other, _)| other == language || other.is_source());
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
        chain(&self.words, language)
    }
}

/// Reads a book that stands anywhere, without its words. `None` if it has errors.
#[must_use]
pub fn read_book(path: &Path) -> (Option<Book>, Vec<Diagnostic>) {
    let place = Located::named(path);
    let mut reader = Reader { root: place.root.clone(), problems: Vec::new(), files: 0 };
    match reader.file(&place) {
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
    problems.retain(|one| one.level == Level::Error);
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
        (Some(scenario), Some(book)) => Ok(Pack {
            scenario: Arc::new(scenario),
            book: Arc::new(book),
            set: set.clone(),
            words: of(Subject::Scenario),
            policy_words: of(Subject::Book),
        }),
        _ => {
            problems.retain(|one| one.level == Level::Error);
            Err(problems)
        }
    }
}

fn chain(files: &[WordsFile], language: &Language) -> Words {
    let wanted = files.iter().filter(|one| one.language == *language);
    let behind = files.iter().filter(|one| one.language.is_source() && !language.is_source());
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
    /// All that is wrong, in order of file and place.
    pub diagnostics: Vec<Diagnostic>,
    /// How many files were read.
    pub files: usize,
    app: Vec<WordsFile>,
}

impl Library {
    /// Reads what holds `scenarios`, `locales` and `assets`; `extra` are scenario or book files elsewhere.
    #[must_use]
    pub fn load(root: impl Into<Root>, extra: &[PathBuf]) -> Self {
        let root = root.into();
        let mut reader = Reader { root: root.clone(), problems: Vec::new(), files: 0 };
        let mut book_paths = reader.folder("assets/policies", "ron");
        let mut scenario_paths = reader.folder("scenarios", "ron");
        for place in extra.iter().map(|path| Located::named(path)) {
            let text = place.read(LARGEST_FILE);
            let is_book = text.is_ok_and(|text| String::from_utf8_lossy(&text).contains("PolicyBook("));
            if is_book { book_paths.push(place) } else { scenario_paths.push(place) }
        }
        let books = reader.books(&book_paths);
        let ids: Vec<String> = book_paths.iter().map(|place| stem(&place.path)).collect();
        let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
        let packs: Vec<Pack> = scenario_paths.iter().filter_map(|place| reader.scenario(place, &books, &ids)).collect();
        let all_are_sound = packs.len() == scenario_paths.len();
        for read in books.values().filter(|_| all_are_sound) {
            reader.problems.extend(unused_activities(read, &packs));
        }
        reader.orphans(&book_paths, &scenario_paths);
        let sound = books.into_values().filter_map(|read| Some(BookPack { book: read.book?, words: read.words }));
        let books = sound.collect();
        let app = reader.words("app");
        let needs = words::needs_of_source(&app);
        reader.problems.extend(checks::words(&app, &needs, None));
        let mut diagnostics = reader.problems;
        diagnostics.sort_by_key(|one| (one.file.path.clone(), one.span.start, one.code));
        Self { root, packs, books, diagnostics, files: reader.files, app }
    }

    /// The program's own words.
    #[must_use]
    pub fn app_words(&self, language: &Language) -> Words {
        chain(&self.app, language)
    }

    /// A scenario by its id.
    #[must_use]
    pub fn pack(&self, id: &str) -> Option<&Pack> {
        self.packs.iter().find(|pack| &*pack.scenario.id == id)
    }

    /// The likeliest scenario meant by an id that isn't one.
    #[must_use]
    pub fn nearest(&self, id: &str) -> Option<&str> {
        report::did_you_mean(id, self.packs.iter().map(|pack| &*pack.scenario.id))
    }

    /// The likeliest book meant by an id that isn't one.
    #[must_use]
    pub fn nearest_book(&self, id: &str) -> Option<&str> {
        report::did_you_mean(id, self.books.iter().map(|one| &*one.book.id))
    }
}

struct ReadBook {
    file: Arc<SourceFile>,
    book: Option<Arc<Book>>,
    words: Vec<WordsFile>,
}

struct Reader {
    root: Root,
    problems: Vec<Diagnostic>,
    files: usize,
}

impl Reader {
    fn books(&mut self, places: &[Located]) -> BTreeMap<String, ReadBook> {
        let mut books = BTreeMap::new();
        for place in places {
            let Some(file) = self.file(place) else { continue };
            let id = stem(&place.path);
            let (book, problems) = resolve::book(&id, &file);
            self.problems.extend(problems);
            let words = self.words(&format!("policies/{id}"));
            if let Some(book) = &book {
                self.problems.extend(checks::words(&words, &words::book_needs(book), Some(&arguments(book, None))));
            }
            books.insert(id, ReadBook { file, book: book.map(Arc::new), words });
        }
        books
    }

    fn scenario(&mut self, place: &Located, books: &BTreeMap<String, ReadBook>, ids: &[&str]) -> Option<Pack> {
        let file = self.file(place)?;
        let id = stem(&place.path);
        let named = resolve::book_of(&file);
        let read = named.as_ref().and_then(|name| books.get(name));
        let (scenario, problems) = resolve::scenario(&id, &file, read.and_then(|read| read.book.as_deref()), ids);
        self.problems.extend(problems);
        let words = self.words(&format!("scenarios/{id}"));
        let (scenario, read) = (scenario?, read?);
        let book = read.book.clone()?;
        let needs = words::scenario_needs(&scenario);
        let mut found = checks::words(&words, &needs, Some(&arguments(&book, Some(&scenario))));
        let sound = words.len() == SHIPPED.len() && !found.iter().any(|one| one.level == Level::Error);
        found.extend(unused_facts(&scenario, &file, &book, &words));
        self.problems.extend(found);
        let about = |subject: Subject, files: &[WordsFile]| {
            let each = files.iter().map(move |one| (subject, one.language.clone(), Arc::clone(&one.file)));
            each.collect::<Vec<_>>()
        };
        let mut all_words = about(Subject::Scenario, &words);
        all_words.extend(about(Subject::Book, &read.words));
        sound.then(|| Pack {
            scenario: Arc::new(scenario),
            book,
            set: ContentSet { id, scenario: file, book: Arc::clone(&read.file), words: all_words },
            words,
            policy_words: read.words.clone(),
        })
    }

    /// The files of a subject in every language; a missing one is a problem.
    fn words(&mut self, subject: &str) -> Vec<WordsFile> {
        let mut files = Vec::new();
        for tag in SHIPPED {
            let Ok(language) = tag.parse() else { continue };
            let place = self.here(PathBuf::from(format!("locales/{tag}/{subject}.ftl")));
            if let Some(file) = self.file(&place) {
                files.push(WordsFile::read(language, file));
            }
        }
        files
    }

    /// Files of words that belong to nothing.
    fn orphans(&mut self, books: &[Located], scenarios: &[Located]) {
        let mut known = vec!["app".to_owned(), "diagnostics".to_owned()];
        known.extend(books.iter().map(|place| format!("policies/{}", stem(&place.path))));
        known.extend(scenarios.iter().map(|place| format!("scenarios/{}", stem(&place.path))));
        for language in self.listed(Path::new("locales")) {
            let ships = SHIPPED.iter().any(|tag| language.ends_with(tag));
            for part in ["", "policies/", "scenarios/"] {
                let mut paths = self.listed(&language.join(part));
                paths.retain(|path| path.extension().is_some_and(|ending| ending == "ftl"));
                for path in paths {
                    let mut problems = Problems::new(SourceFile::new(self.root.shown(&path), String::new()));
                    let known = if ships { known.as_slice() } else { &[] };
                    checks::orphan_words(&format!("{part}{}", stem(&path)), known, &mut problems);
                    self.problems.extend(problems.list);
                }
            }
        }
    }

    fn folder(&mut self, folder: &str, ending: &str) -> Vec<Located> {
        let folder = PathBuf::from(folder);
        let mut paths = match self.root.list(&folder) {
            Ok(paths) => paths,
            Err(error) => {
                self.unreadable(&self.here(folder), say::folder(error.to_string()), say::name_the_folder());
                return Vec::new();
            }
        };
        paths.retain(|path| path.extension().is_some_and(|found| found == ending));
        paths.into_iter().map(|path| self.here(path)).collect()
    }

    fn here(&self, path: PathBuf) -> Located {
        Located { root: self.root.clone(), path }
    }

    /// What a folder holds, in order; nothing where it cannot be read.
    fn listed(&self, folder: &Path) -> Vec<PathBuf> {
        self.root.list(folder).unwrap_or_default()
    }

    fn file(&mut self, place: &Located) -> Option<Arc<SourceFile>> {
        let bytes = match place.read(LARGEST_FILE) {
            Ok(bytes) => bytes,
            Err(error) => {
                self.unreadable(place, say::file(error.to_string()), say::every_language());
                return None;
            }
        };
        self.files += 1;
        if bytes.len() as u64 > LARGEST_FILE {
            self.unreadable(place, say::too_large(), say::split_it());
            return None;
        }
        match String::from_utf8(bytes.into_owned()) {
            // some editors on Windows begin a file with a byte order mark; it says nothing
            Ok(text) => Some(SourceFile::new(place.shown(), text.strip_prefix('\u{feff}').unwrap_or(&text))),
            Err(error) => {
                let good = error.utf8_error().valid_up_to();
                let file = SourceFile::new(place.shown(), String::from_utf8_lossy(error.as_bytes()).into_owned());
                let mut problems = Problems::new(file);
                problems.push(Level::Error, good..good, say::not_utf8(), say::save_as_utf8());
                self.problems.extend(problems.list);
                None
            }
        }
    }

    fn unreadable(&mut self, place: &Located, sentence: Sentence, help: Message) {
        let mut problems = Problems::new(SourceFile::new(place.shown(), String::new()));
        problems.push(Level::Error, 0..0, sentence, help);
        self.problems.extend(problems.list);
    }
}

/// Facts of a scenario that neither a rule nor a text uses.
fn unused_facts(scenario: &Scenario, file: &Arc<SourceFile>, book: &Book, words: &[WordsFile]) -> Vec<Diagnostic> {
    let mut problems = Problems::new(Arc::clone(file));
    let Some(raw) = written::read::<RawScenario<'_>>(&file.text, &mut problems) else { return Vec::new() };
    let texts: Vec<_> = words.iter().map(WordsFile::texts).collect();
    let mentioned = texts.iter().flat_map(|texts| texts.values()).flat_map(|text| text.variables.keys());
    let mentioned = mentioned.map(String::as_str).collect();
    checks::unused_facts(&Staged { scenario, raw: &raw, book }, &mentioned, &mut problems);
    problems.list
}

/// Activities of a book that neither a clause nor any of the scenarios uses.
fn unused_activities(read: &ReadBook, packs: &[Pack]) -> Vec<Diagnostic> {
    let mut problems = Problems::new(Arc::clone(&read.file));
    let raw = written::read::<RawBook<'_>>(&read.file.text, &mut problems);
    let (Some(book), Some(raw)) = (&read.book, raw) else { return Vec::new() };
    let scenarios = packs.iter().filter(|pack| Arc::ptr_eq(&pack.book, book)).map(|pack| &pack.scenario);
    let performed = scenarios.flat_map(|scenario| {
        let by_staff = scenario.responses.iter().flat_map(|response| &response.performs);
        by_staff.chain(scenario.nodes.iter().flat_map(|node| &node.performs)).copied()
    });
    checks::unused_activities(&raw, book, &performed.collect(), &mut problems);
    problems.list
}

/// An argument for everything a message of this subject may ask for.
fn arguments(book: &Book, scenario: Option<&Scenario>) -> With {
    let mut args = With::new();
    for (name, ..) in book.figures() {
        args.set(name, "…");
    }
    // what depends on a fact is known only where there is a customer
    if let Some(scenario) = scenario {
        let facts = scenario.facts.iter().map(|fact| &*fact.id);
        book.parameter_names.iter().chain(facts).for_each(|name| args.set(name.to_owned(), "…"));
    }
    args
}

fn stem(path: &Path) -> String {
    path.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}

fn file_stem(path: &str) -> String {
    stem(Path::new(path))
}
