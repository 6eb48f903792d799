//! What all screens share: the content, the language with the program's words in it, and who has signed in.

use super::rights::Rights;
use crate::app::stage::actor::Liveliness;
use crate::attempt::Attempt;
use crate::content::{Library, Root};
use crate::locale::{Language, With, Words};
use crate::records::{Employee, Preferences, Timestamp};
use jiff::tz::TimeZone;
use std::sync::Arc;

/// The sample roster.
pub(crate) const SAMPLE: &str = "assets/roster-sample.csv";

/// What all screens share.
pub(crate) struct Common {
    /// Where the content is.
    pub(crate) root: Root,
    /// The content.
    pub(crate) content: Arc<Library>,
    /// The language everything is shown in.
    pub(crate) language: Language,
    /// The program's words in it.
    pub(crate) words: Words,
    /// Whether what is drawn moves, for whoever likes it to.
    pub(crate) lively: Liveliness,
    /// Who has signed in.
    pub(crate) learner: Option<Employee>,
    /// What he prefers.
    pub(crate) preferences: Preferences,
    /// What he may do with what is others'.
    pub(crate) rights: Rights,
}

impl Common {
    /// Loads the content.
    pub(crate) fn load(root: Root, language: Language) -> Self {
        let content = Arc::new(Library::load(&root, &[]));
        let words = content.app_words(&language);
        Self {
            root,
            content,
            language,
            words,
            lively: Liveliness::default(),
            learner: None,
            preferences: Preferences::default(),
            rights: Rights::default(),
        }
    }

    /// Says everything in a language from now on.
    pub(crate) fn speak(&mut self, language: Language) {
        self.words = self.content.app_words(&language);
        self.language = language;
    }

    /// Has an attempt speak the language everything is shown in, where it can.
    pub(crate) fn speaks(&self, attempt: &mut Attempt) {
        let today = self.content.pack(&attempt.observation().premise().scenario.id);
        attempt.speak(&self.language, self.words.clone(), today);
    }

    /// Whether what is drawn moves for whoever has signed in.
    pub(crate) const fn liveliness(&self) -> Liveliness {
        if self.preferences.still { Liveliness::PosesOnly } else { self.lively }
    }

    /// What a clause of a scenario's book is called today; its id where the book lacks it.
    pub(crate) fn clause_name(&self, scenario: &str, id: &str) -> String {
        let pack = self.content.pack(scenario);
        let name = pack.and_then(|pack| pack.policy_words(&self.language).find(id, Some("name"), &With::new()));
        name.unwrap_or_else(|| id.to_owned())
    }

    /// A scenario's title; its id where it is on offer no more.
    pub(crate) fn title(&self, scenario: &str) -> String {
        let pack = self.content.pack(scenario);
        pack.map_or_else(|| scenario.to_owned(), |pack| pack.words(&self.language).plain("title"))
    }

    /// The sample roster; none where it cannot be read.
    pub(crate) fn sample(&self) -> Option<Vec<u8>> {
        Some(self.root.asset(SAMPLE).ok()?.into_owned())
    }
}

/// The language an attempt was begun in, so that what was said is said again word for word.
pub(crate) fn language_of(locale: &str) -> Language {
    locale.parse().unwrap_or_else(|_| Language::source())
}

/// A stored moment as the clock on the wall shows it.
pub(crate) fn local(at: &Timestamp) -> String {
    at.as_str()
        .parse::<jiff::Timestamp>()
        .map_or_else(|_| at.to_string(), |at| at.to_zoned(TimeZone::system()).strftime("%Y-%m-%d %H:%M").to_string())
}
