//! A new scenario as it is asked for, and what comes of it.

use super::new_scenario::NewScenario;
use super::plan::{earnable, plan};
use super::sketch::sketch;
use crate::attempt::Named as _;
use crate::content::{BookPack, ContentSet, Library, SourceFile, Subject, did_you_mean, read_pack, shipped_words};
use crate::locale::With;
use crate::policy::{Book, Scoring};
use crate::studio::place::{file_of, free, words_of};
use crate::studio::{Changes, StudioError};
use crate::terms::{ClauseIx, Role};
use std::path::Path;
use std::sync::Arc;

/// A scenario that is made and not yet written.
#[derive(Clone, Debug)]
pub struct BegunScenario {
    /// Its files.
    pub changes: Changes,
    /// What is earned in it, by the names of the clauses.
    pub earned: Vec<String>,
    /// What is to be kept, by the names of the clauses; of all that bind the role those that were asked for.
    pub kept: Vec<String>,
    /// How many moments it has.
    pub moments: usize,
}

/// Makes a scenario, without writing it: what comes out loads, plays, and can be proved as a draft.
///
/// # Errors
/// Whatever of it cannot be had.
pub fn begin(library: &Library, asked: &NewScenario) -> Result<BegunScenario, StudioError> {
    free(library, &asked.id)?;
    let pack = book_of(library, asked.book.as_deref())?;
    let (book, words) = (&*pack.book, pack.words(&asked.written_in));
    let name = |ix: ClauseIx| {
        let id = book.clause_names.name(ix);
        words.find(id, Some("name"), &With::new()).unwrap_or_else(|| id.to_owned())
    };
    let clauses = match asked.clauses.as_slice() {
        [] => earnable(book, asked.role),
        named => named.iter().map(|id| clause(book, asked.role, id, &name)).collect::<Result<_, _>>()?,
    };
    let plan = plan(book, asked.role, &clauses)?;
    let sketch = sketch(asked, &pack, &plan, &shipped_words(&asked.written_in));
    let (file, words_file) = (file_of(&asked.id), words_of(&asked.id, &asked.written_in.to_string()));
    is_sound(library, asked, &pack, &sketch.scenario, &sketch.words)?;
    let mut changes = Changes::default();
    changes.create(words_file, sketch.words);
    changes.create(file, sketch.scenario);
    let is_earned = |ix: &ClauseIx| book.clauses.at(*ix).constraint.scoring() == Scoring::Earned;
    let (earned, kept): (Vec<_>, Vec<_>) = clauses.into_iter().partition(is_earned);
    let names = |of: Vec<ClauseIx>| of.into_iter().map(name).collect();
    Ok(BegunScenario { changes, earned: names(earned), kept: names(kept), moments: plan.moments.len() })
}

/// The clauses that a role can earn under a book, by their ids.
#[must_use]
pub fn can_be_earned(book: &Book, role: Role) -> Vec<&str> {
    earnable(book, role).into_iter().map(|ix| book.clause_names.name(ix)).collect()
}

fn book_of(library: &Library, named: Option<&str>) -> Result<BookPack, StudioError> {
    let known = || library.books.iter().map(|one| one.book.id.to_string()).collect();
    let found = match named {
        Some(id) => library.books.iter().find(|one| *one.book.id == *id),
        None => Some(&library.books).filter(|books| books.len() == 1).and_then(|books| books.first()),
    };
    found.cloned().ok_or_else(|| StudioError::UnknownBook { book: named.map(str::to_owned), known: known() })
}

/// A clause by its id, or by its name in the language of the scenario.
fn clause(book: &Book, role: Role, named: &str, name: &impl Fn(ClauseIx) -> String) -> Result<ClauseIx, StudioError> {
    let by_name = || book.clauses.iter().map(|(ix, _)| ix).find(|ix| name(*ix) == named);
    let Some(ix) = book.clause_names.find(named).or_else(by_name) else {
        let near = did_you_mean(named, book.binding(role).map(|(_, clause)| &*clause.id)).map(str::to_owned);
        return Err(StudioError::UnknownClause { clause: named.to_owned(), near });
    };
    if !book.clauses.at(ix).actor.binds(role) {
        return Err(StudioError::OtherRole { clause: name(ix), role: role.message() });
    }
    Ok(ix)
}

/// Reads what came out as any content is read.
fn is_sound(
    library: &Library, asked: &NewScenario, book: &BookPack, scenario: &str, words: &str,
) -> Result<(), StudioError> {
    let unsound = |detail: String| StudioError::Unsound { detail };
    let file = |path: &Path, text: &str| SourceFile::new(path.display().to_string(), text.to_owned());
    let path = Path::new("assets/policies").join(&*book.book.id).with_extension("ron");
    let bytes = library.root.read(&path, u64::from(u32::MAX)).map_err(|error| unsound(error.to_string()))?;
    let book_text = String::from_utf8_lossy(&bytes).into_owned();
    let language = asked.written_in.clone();
    let words_file = file(&words_of(&asked.id, &language.to_string()), words);
    let set = ContentSet {
        id: asked.id.clone(),
        scenario: file(&file_of(&asked.id), scenario),
        book: file(&path, book_text.strip_prefix('\u{feff}').unwrap_or(&book_text)),
        words: vec![(Subject::Scenario, language, Arc::clone(&words_file))],
    };
    match read_pack(&set) {
        Ok(_) => Ok(()),
        Err(found) => Err(unsound(found.first().map(|one| one.message.to_string()).unwrap_or_default())),
    }
}
