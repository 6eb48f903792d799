//! What kinds, scenarios, clauses and competencies are called in a reader's language; by their ids where nobody says.

use crate::content::{Library, shipped_words};
use crate::locale::{Language, With, Words};
use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

/// Words for what leaves the house for people. Each is looked up once.
pub struct Lexicon {
    language: Language,
    app: Words,
    scenarios: HashMap<Box<str>, Words>,
    books: Vec<Words>,
    known: RefCell<Looked>,
}

/// What was looked up already.
type Looked = HashMap<(Of, Box<str>), Rc<str>>;

/// What a word is asked for.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Of {
    Message,
    Scenario,
    Clause,
    Competency,
}

impl Lexicon {
    /// In a language, with the words of a library where there is one.
    #[must_use]
    pub fn new(library: Option<&Library>, language: &Language) -> Self {
        let app = library.map_or_else(|| shipped_words(language), |library| library.app_words(language));
        let scenarios = library.into_iter().flat_map(|library| &library.packs);
        let books = library.into_iter().flat_map(|library| &library.books);
        Self {
            language: language.clone(),
            app,
            scenarios: scenarios.map(|pack| (pack.scenario.id.clone(), pack.words(language))).collect(),
            books: books.map(|book| book.words(language)).collect(),
            known: RefCell::default(),
        }
    }

    /// The language.
    #[must_use]
    pub const fn language(&self) -> &Language {
        &self.language
    }

    /// The program's own words.
    #[must_use]
    pub const fn app(&self) -> &Words {
        &self.app
    }

    /// A message of the program's that takes nothing.
    #[must_use]
    pub fn told(&self, message: &str) -> Rc<str> {
        self.find(Of::Message, message)
    }

    /// A scenario's title.
    #[must_use]
    pub fn scenario(&self, id: &str) -> Rc<str> {
        self.find(Of::Scenario, id)
    }

    /// A clause's name.
    #[must_use]
    pub fn clause(&self, id: &str) -> Rc<str> {
        self.find(Of::Clause, id)
    }

    /// A competency's label.
    #[must_use]
    pub fn competency(&self, id: &str) -> Rc<str> {
        self.find(Of::Competency, id)
    }

    /// What a goal of a scenario aims at.
    #[must_use]
    pub fn goal(&self, scenario: &str, id: &str) -> String {
        let words = self.scenarios.get(scenario);
        words.and_then(|words| words.find(&format!("goal-{id}"), None, &With::new())).unwrap_or_else(|| id.to_owned())
    }

    /// Several names in one cell.
    #[must_use]
    pub fn listed(&self, names: &[Rc<str>]) -> String {
        names.join(&*self.told("compound-and"))
    }

    fn find(&self, of: Of, id: &str) -> Rc<str> {
        if let Some(known) = self.known.borrow().get(&(of, Box::from(id))) {
            return Rc::clone(known);
        }
        let in_books =
            |id: &str, part: Option<&str>| self.books.iter().find_map(|words| words.find(id, part, &With::new()));
        let found = match of {
            Of::Message => Some(self.app.plain(id)),
            Of::Scenario => self.scenarios.get(id).and_then(|words| words.find("title", None, &With::new())),
            Of::Clause => in_books(id, Some("name")),
            Of::Competency => in_books(&format!("competency-{id}"), None),
        };
        let found: Rc<str> = found.unwrap_or_else(|| id.to_owned()).into();
        self.known.borrow_mut().insert((of, id.into()), Rc::clone(&found));
        found
    }
}
