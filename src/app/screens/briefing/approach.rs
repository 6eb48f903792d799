//! What is known of a learner who comes to a scenario, before it is briefed: whether he can be assessed by it, and why not.

use crate::attempt::Released;
use crate::content::Pack;
use crate::learning::{self, Road};
use crate::locale::{Language, SHIPPED};
use crate::records::{Setting, Store, StoreError, SubjectId};

/// What is known of a learner who comes to a scenario.
#[derive(Clone, Debug)]
pub(crate) struct Approach {
    /// How far he has come.
    road: Road,
    /// Whether people are assessed by it, in each language that can be spoken.
    released: Vec<(Language, Released)>,
}

impl Approach {
    /// Of a learner.
    pub(crate) fn read(store: &Store, subject: &SubjectId, pack: &Pack) -> Result<Self, StoreError> {
        let tried = learning::read(store, &store.attempts(subject)?, 0)?;
        let road = Road::of(&tried, &pack.scenario.id, store.setting(Setting::AlonePasses)?, pack.practice_only());
        let languages = SHIPPED.iter().filter_map(|tag| tag.parse::<Language>().ok());
        let released = languages.map(|language| Ok((language.clone(), Released::of(store, pack, &language)?)));
        Ok(Self { road, released: released.collect::<Result<_, StoreError>>()? })
    }

    /// How far he has come who speaks a language, and the message that says why nobody is assessed by it in that.
    pub(super) fn in_language(&self, pack: &Pack, language: &Language) -> (Road, Option<&'static str>) {
        let released = self.released.iter().find(|(one, _)| one == language).map(|(_, released)| *released);
        let why = match released {
            _ if pack.is_draft() => Some("draft-only"),
            _ if pack.practice_only() => Some("practice-only"),
            Some(Released::ToAll) => None,
            Some(Released::Retired) => Some("retired-only"),
            Some(Released::Changed) => Some("changed-only"),
            Some(Released::OtherBook) => Some("unapproved-book-only"),
            Some(Released::Unapproved) | None => Some("unapproved-only"),
        };
        (if why.is_some() { self.road.for_practice_only() } else { self.road }, why)
    }
}
