//! What the policy handbook shows, and what can be asked on it.

use super::search::folded;
use crate::app::screens::cited::Cited;
use crate::app::screens::common::Common;
use crate::assessment::Semantics;
use crate::attempt::Named as _;
use crate::handbook::{Handbook, Page};
use crate::locale::Words;
use crate::scenario::SEMANTICS;

/// Something asked for on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Action {
    /// Show the settings.
    OpenSettings,
    /// Where one came from.
    Back,
}

/// What the screen shows.
#[derive(Clone, Debug)]
pub(crate) struct View {
    /// The program's words.
    pub(crate) words: Words,
    /// The clauses, those of a competency together.
    pub(crate) clauses: Vec<ClauseEntry>,
    /// How attempts are scored that are begun today.
    pub(crate) semantics: Semantics,
    /// The version of the book that the attempt was assessed under from whose debrief one came.
    pub(crate) assessed: Option<u32>,
}

/// A clause, ready to be found.
#[derive(Clone, Debug)]
pub(crate) struct ClauseEntry {
    /// As people read it.
    pub(crate) page: Page,
    /// The version of its book.
    pub(crate) version: u32,
    /// Its name and id, folded.
    pub(crate) name: String,
    /// All that it can be found by, folded.
    pub(crate) text: String,
}

impl ClauseEntry {
    /// A clause that can be found by its words and by the words on its chips.
    #[must_use]
    pub(crate) fn new(page: Page, version: u32, words: &Words) -> Self {
        let severity = words.plain(page.severity.message());
        let mut text: Vec<&str> = vec![
            &page.id,
            &page.label,
            &page.asks,
            &page.reason,
            &page.example,
            &page.rule,
            &page.source,
            &page.competency_label,
            &severity,
        ];
        for figure in &page.parameters {
            text.push(&figure.label);
            text.extend(figure.cases.iter().map(|case| case.text.as_str()));
        }
        text.extend(page.activities.iter().map(|activity| activity.description.as_str()));
        // a line each, so that nothing is found across two of them
        let (name, text) = (folded(&format!("{}\n{}", page.label, page.id)), folded(&text.join("\n")));
        Self { page, version, name, text }
    }
}

/// What the person types and looks at.
#[derive(Clone, Debug, Default)]
pub(crate) struct Draft {
    /// What is typed, an input method's half-composed text included.
    pub(crate) search: String,
    /// The place of the clause that was chosen. While the search hides it, the best that is found stands in.
    pub(crate) chosen: Option<usize>,
    /// What is looked for: what was typed when no input method was at work.
    pub(crate) sought: String,
    /// Whether an input method is at work.
    pub(crate) composing: bool,
    /// Whether the clause shown may stand outside the list's window.
    pub(crate) reveal: bool,
    /// Whether what one is measured by stands there, instead of a clause.
    pub(crate) guide: bool,
    /// Whether it has been shown before; at first the search has the keyboard.
    pub(crate) shown: bool,
}

impl Draft {
    /// Opens a clause.
    #[must_use]
    pub(crate) fn at(chosen: Option<usize>) -> Self {
        Self { chosen, reveal: true, ..Self::default() }
    }
}

impl View {
    /// The books, and the place of a clause that a debrief cites.
    pub(crate) fn new(common: &Common, cited: Option<&Cited>) -> (Self, Option<usize>) {
        let (words, mut clauses) = (common.words.clone(), Vec::new());
        for one in common.content.books.iter().map(Handbook::of) {
            let mut pages = one.pages(&common.language, &words);
            pages.sort_by_key(|page| one.book.competencies.iter().position(|id| *id == *page.competency));
            clauses.extend(pages.into_iter().map(|page| ClauseEntry::new(page, one.book.version, &words)));
        }
        let at = |cited: &Cited| {
            clauses.iter().position(|clause| (&clause.page.book, &clause.page.id) == (&cited.book, &cited.id))
        };
        let chosen = cited.and_then(at);
        let semantics = Semantics::of(SEMANTICS).unwrap_or(Semantics::One);
        (Self { words, clauses, semantics, assessed: cited.map(|cited| cited.version) }, chosen)
    }
}
