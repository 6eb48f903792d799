//! What scenarios and clauses are called, for whoever lists a few of them: only the words are read, and nothing is looked at for what may be
//! wrong with it, which takes ten times as long.

use super::interface;
use super::library::{BOOKS, Library, SCENARIOS, chain, stem};
use super::report::SourceFile;
use super::root::Root;
use super::words::WordsFile;
use crate::locale::{Language, SHIPPED, With, Words};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// Names in one language.
#[derive(Debug)]
pub struct ContentNames {
    /// What scenarios are called, by their ids; of one that has errors too.
    pub titles: BTreeMap<String, String>,
    /// The words of each book.
    pub books: Vec<Words>,
    /// The program's own words.
    pub app: Words,
}

impl ContentNames {
    /// Reads them. What cannot be read has no name here.
    #[must_use]
    pub fn read(root: &Root, language: &Language) -> Self {
        let ids = |folder: &str| {
            let all = root.list(Path::new(folder)).unwrap_or_default();
            all.into_iter()
                .filter(|path| path.extension().is_some_and(|ending| ending == "ron"))
                .map(|path| stem(&path))
        };
        let book = |id: String| in_language(root, &format!("policies/{id}"), language, &Language::source());
        let own = SHIPPED.iter().filter_map(|tag| words_in(root, &tag.parse().ok()?, interface::SUBJECT));
        Self {
            titles: ids(SCENARIOS).filter_map(|id| Some((id.clone(), title(root, &id, language)?))).collect(),
            books: ids(BOOKS).map(book).collect(),
            app: interface::words(&own.collect::<Vec<_>>(), language),
        }
    }
}

fn words_in(root: &Root, language: &Language, subject: &str) -> Option<WordsFile> {
    let path = PathBuf::from(format!("locales/{language}/{subject}.ftl"));
    let text = root.text(&path).ok()?;
    Some(WordsFile::read(language.clone(), SourceFile::new(root.shown(&path), text)))
}

fn in_language(root: &Root, subject: &str, language: &Language, source: &Language) -> Words {
    let files: Vec<_> = [language, source].into_iter().filter_map(|one| words_in(root, one, subject)).collect();
    chain(&files, language, source)
}

/// What a scenario is called; what it was written in first stands in where it has no words in a language.
fn title(root: &Root, id: &str, language: &Language) -> Option<String> {
    let subject = format!("scenarios/{id}");
    let called = |source: &Language| in_language(root, &subject, language, source).find("title", None, &With::new());
    called(language).or_else(|| {
        let text = root.text(&Path::new(SCENARIOS).join(id).with_extension("ron")).ok()?;
        called(&Library::source_language_of(&text))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_those_of_the_content_that_was_looked_at_whole() {
        let root = Root::Folder(env!("CARGO_MANIFEST_DIR").into());
        let library = Library::load(root.clone(), &[]);
        for tag in SHIPPED {
            let language = tag.parse().expect("a language");
            let names = ContentNames::read(&root, &language);
            assert_eq!(names.titles, library.titles(&language), "{tag}");
            assert!(names.titles.len() > 3, "{:?}", names.titles);
            assert_eq!(names.app.plain("product-name"), library.app_words(&language).plain("product-name"));
            for pack in &library.books {
                for clause in pack.book.clauses.iter().map(|(_, clause)| &*clause.id) {
                    let name = |words: &Words| words.find(clause, Some("name"), &With::new());
                    let own = names.books.iter().find_map(name);
                    assert_eq!(own, library.books.iter().find_map(|book| name(&book.words(&language))), "{clause}");
                }
            }
        }
    }
}
