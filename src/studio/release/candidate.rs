//! A scenario as it is by now, as far as a release asks for it.

use super::block::ReleaseBlock;
use super::pending::PendingApproval;
use super::readiness::LanguageReadiness;
use crate::content::review::{Review, TextState, shown};
use crate::content::{ContentSeal, Library, did_you_mean};
use crate::locale::Language;
use crate::records::{NewRelease, ReleaseWhat};
use crate::studio::words::ScenarioWords;
use std::collections::BTreeSet;

/// A scenario that may be released.
#[derive(Clone, Debug)]
pub struct Candidate {
    /// The scenario's id.
    pub id: String,
    /// Of what an approval would be.
    pub seal: ContentSeal,
    /// Whether it says that it is a draft.
    pub is_draft: bool,
    /// How far its words are, language by language.
    pub languages: Vec<LanguageReadiness>,
    /// The employee numbers that stand at its words.
    pub authors: Vec<String>,
    /// What notes can be pinned to: its messages, then its clauses.
    pub pins: Vec<String>,
}

impl Candidate {
    /// A scenario as it is in the content at hand.
    ///
    /// # Errors
    /// [`ReleaseBlock::Unknown`], [`ReleaseBlock::Errors`], or when its words cannot be read.
    pub fn of(library: &Library, id: &str) -> Result<Self, ReleaseBlock> {
        let Some(pack) = library.pack(id) else {
            let count = library.errors_of_scenario(id).len();
            if count > 0 {
                return Err(ReleaseBlock::Errors { id: id.to_owned(), count });
            }
            let known = library.packs.iter().map(|pack| &*pack.scenario.id);
            return Err(ReleaseBlock::Unknown { id: id.to_owned(), near: did_you_mean(id, known).map(str::to_owned) });
        };
        let words = ScenarioWords::open(&library.root, id)?;
        let grid = words.grid();
        let readiness = |language: &Language| {
            let ships = pack.ships_in(language);
            let count = |state| if ships { 0 } else { grid.count(language, state) };
            // what the grid has no text of is missing where the check says so
            let lacks =
                if pack.languages().contains(language) { 0 } else { grid.count(language, TextState::Missing).max(1) };
            LanguageReadiness {
                language: language.clone(),
                missing: lacks,
                drafted: count(TextState::Draft),
                stale: count(TextState::Stale),
                unread: count(TextState::Unreviewed),
            }
        };
        let messages = grid.rows.iter().map(|row| shown(&row.slot.key));
        let clauses = pack.book.clause_names.iter().map(str::to_owned);
        Ok(Self {
            id: id.to_owned(),
            seal: pack.seal().ok_or(ReleaseBlock::Unsealed)?,
            is_draft: pack.is_draft(),
            languages: grid.languages.iter().map(readiness).collect(),
            authors: authors(&words.review(), &grid),
            pins: messages.chain(clauses).collect(),
        })
    }

    /// Asks for a review of it.
    #[must_use]
    pub fn send(&self) -> NewRelease {
        self.step(ReleaseWhat::Sent { seal: self.seal.clone() })
    }

    /// Something else that happens to it.
    #[must_use]
    pub fn step(&self, what: ReleaseWhat) -> NewRelease {
        NewRelease { scenario: self.id.clone(), what, authors: self.authors.clone() }
    }

    /// An approval of it as it is, in the languages that are named, or in those that are ready, which has yet to be proved.
    ///
    /// # Errors
    /// What stands in the way.
    pub fn approve(&self, named: &[String]) -> Result<PendingApproval, ReleaseBlock> {
        if self.is_draft {
            return Err(ReleaseBlock::Draft);
        }
        let asked = if named.is_empty() {
            self.languages.iter().filter(|one| one.is_ready()).collect()
        } else {
            named.iter().map(|tag| self.readiness(tag)).collect::<Result<Vec<_>, _>>()?
        };
        let blocked: Vec<_> = asked.iter().filter(|one| !one.is_ready()).map(|one| (*one).clone()).collect();
        if !blocked.is_empty() {
            return Err(ReleaseBlock::Words { languages: blocked });
        }
        if asked.is_empty() {
            return Err(ReleaseBlock::Words { languages: self.languages.clone() });
        }
        let languages = asked.iter().map(|one| one.language.to_string()).collect::<BTreeSet<_>>();
        let languages = languages.into_iter().collect();
        Ok(PendingApproval::new(self.step(ReleaseWhat::Approved { seal: self.seal.clone(), languages })))
    }

    /// A note on it.
    ///
    /// # Errors
    /// [`ReleaseBlock::NoPin`], where nothing is called so that it is to be pinned to.
    pub fn note(&self, on: Option<&str>, text: &str) -> Result<NewRelease, ReleaseBlock> {
        if let Some(on) = on.filter(|on| self.pins.iter().all(|pin| pin != on)) {
            let near = did_you_mean(on, self.pins.iter().map(String::as_str)).map(str::to_owned);
            return Err(ReleaseBlock::NoPin { on: on.to_owned(), near });
        }
        Ok(self.step(ReleaseWhat::Noted { on: on.map(str::to_owned), text: text.trim().to_owned() }))
    }

    fn readiness(&self, tag: &str) -> Result<&LanguageReadiness, ReleaseBlock> {
        let found = self.languages.iter().find(|one| one.language.to_string().eq_ignore_ascii_case(tag));
        found.ok_or_else(|| ReleaseBlock::NoLanguage { tag: tag.to_owned() })
    }
}

/// Who is known to have written or read its words.
fn authors(review: &Review, grid: &crate::studio::words::WordsGrid) -> Vec<String> {
    let cells = grid.rows.iter().flat_map(|row| row.cells.iter().map(move |cell| (&row.slot.key, &cell.language)));
    let entries = cells.flat_map(|(key, language)| review.entries(key, language));
    entries.filter_map(|entry| entry.by.clone()).collect::<BTreeSet<_>>().into_iter().collect()
}
