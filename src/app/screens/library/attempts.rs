//! What the library reads before it is shown.

use crate::attempt::{Released, turn_reached};
use crate::content::{Library, Pack};
use crate::learning::warm_up::{WarmedUp, read_warm_ups};
use crate::learning::{self, Day, MOST_LOOKED_INTO, OnOffer, Trial};
use crate::locale::Language;
use crate::records::{AttemptId, Past, Setting, Store, StoreError, SubjectId, today};
use std::collections::BTreeMap;

/// What the store knows of a learner's attempts, and what there is to try.
pub(crate) struct Attempts {
    pub(super) past: Vec<Past>,
    pub(super) tried: Vec<Trial>,
    pub(super) warmed: Vec<WarmedUp>,
    /// The turn that those have come to that are not finished.
    pub(super) turns: BTreeMap<AttemptId, u32>,
    pub(super) offers: Vec<OnOffer>,
    pub(super) today: Day,
    /// How many passes alone the bank asks for.
    pub(super) asked: u16,
    /// What a warm-up's scenarios are drawn from.
    pub(super) seed: u64,
}

impl Attempts {
    /// Those of a learner, today.
    pub(crate) fn read(
        store: &Store, subject: &SubjectId, content: &Library, language: &Language,
    ) -> Result<Self, StoreError> {
        let past = store.attempts(subject)?;
        let unfinished = past.iter().filter(|one| one.finished.is_none()).map(|one| &one.attempt.id);
        let turns = unfinished.map(|id| Ok((id.clone(), turn_reached(store, id)?)));
        Ok(Self {
            turns: turns.collect::<Result<_, StoreError>>()?,
            tried: learning::read(store, &past, MOST_LOOKED_INTO)?,
            past,
            warmed: read_warm_ups(store, subject)?,
            offers: content.packs.iter().map(|pack| offer(store, pack, language)).collect::<Result<_, _>>()?,
            today: Day(today()),
            asked: store.setting(Setting::AlonePasses)?,
            seed: rand::random(),
        })
    }
}

/// What a scenario offers: by what is not released nobody is assessed.
fn offer(store: &Store, pack: &Pack, language: &Language) -> Result<OnOffer, StoreError> {
    let mut offer = OnOffer::of(pack);
    offer.practice_only |= Released::of(store, pack, language)? != Released::ToAll;
    Ok(offer)
}
