//! The examples of the guides to the constraint language, played through the monitors and drawn as they came out.

mod cases;
mod drawing;
pub(crate) mod played;

pub(crate) use cases::{EXAMPLES, Example};
use played::{Play, Played, Spoken};

use composure::content::{Library, shipped_words};
use composure::handbook::{Handbook, Page};
use composure::locale::{Formats, Language};
use composure::policy::{Book, BoundActor};
use composure::terms::ClauseIx;
use std::fs;
use std::path::Path;
use std::sync::Arc;

/// The book of the examples: the one that ships, with a clause for each example in place of its own.
pub(crate) struct Timelines {
    book: Arc<Book>,
    languages: Vec<Spoken>,
}

/// A book as the one that ships, with other clauses.
pub(crate) fn book_with(shipped: &str, clauses: &str) -> String {
    let (head, _) = shipped.split_once("    clauses: {\n").expect("the book has clauses");
    format!("{head}    clauses: {{\n{clauses}    }},\n)\n")
}

/// A clause that has nothing to say but its constraint.
pub(crate) fn clause(id: &str, constraint: &str) -> String {
    format!(
        "\"{id}\": (source: (document: \"house\", article: \"1\"), actor: Any, force: Must, basis: HouseRule, \
         competency: \"courtesy\", severity: Minor, constraint: {constraint}),\n"
    )
}

impl Timelines {
    /// Reads the book and its words in every language that ships from the package's folder.
    pub(crate) fn load(package: &Path) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let place = |path: &str| {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().expect("a folder")).expect("made");
            path
        };
        let book = "assets/policies/bank-complaints.ron";
        let shipped = fs::read_to_string(package.join(book)).expect("the book that ships");
        let clauses: String = EXAMPLES.iter().map(|one| clause(one.name, one.constraint)).collect();
        fs::write(place(book), book_with(&shipped, &clauses)).expect("written");
        for language in Language::shipped() {
            let words = format!("locales/{language}/policies/bank-complaints.ftl");
            fs::copy(package.join(&words), place(&words)).expect("its words");
        }
        let library = Library::load(folder.path(), &[]);
        let Some(pack) = library.books.first() else {
            panic!("an example is no constraint: {:#?}", library.errors_of_book("bank-complaints"))
        };
        let spoken = |language: Language| {
            let app = shipped_words(&language);
            let rules = Handbook::of(pack).pages(&language, &app).into_iter().map(|page: Page| page.rule).collect();
            let formats = Formats::new(&language, app.clone());
            Spoken { words: pack.words(&language), rules, formats, app, language }
        };
        let languages = Language::shipped().into_iter().map(spoken).collect();
        // an example is about what is asked, not of whom
        let mut book = Book::clone(&pack.book);
        book.clauses.as_mut_slice().iter_mut().for_each(|clause| clause.actor = BoundActor::Any);
        Self { book: Arc::new(book), languages }
    }

    /// The book.
    pub(crate) const fn book(&self) -> &Arc<Book> {
        &self.book
    }

    /// Every example with its clause in the book.
    pub(crate) fn examples(&self) -> impl Iterator<Item = (&'static Example, ClauseIx)> {
        EXAMPLES.iter().zip(self.book.clauses.indices())
    }

    /// Its plays, as they came out.
    pub(crate) fn plays(&self, example: &Example, clause: ClauseIx) -> Vec<Played> {
        example.plays.iter().map(|text| Play::read(text, &self.book).played(&self.book, clause)).collect()
    }

    /// Every picture: the name of its file, and what stands in it.
    pub(crate) fn pictures(&self) -> Vec<(String, String)> {
        let mut pictures = Vec::new();
        for (example, clause) in self.examples() {
            let plays = self.plays(example, clause);
            for spoken in &self.languages {
                let drawn = drawing::draw(self.book(), (example, clause), &plays, spoken);
                pictures.push((format!("{}.{}.svg", example.name, spoken.language), drawn));
            }
        }
        pictures
    }
}

impl Spoken {
    /// A message of the program's own, without arguments.
    fn say(&self, message: &str) -> String {
        self.app.plain(message)
    }
}
