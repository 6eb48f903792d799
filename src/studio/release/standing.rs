//! Where the scenarios at hand stand.

use crate::content::{Library, Pack, SealedPart};
use crate::locale::Language;
use crate::records::{Release, ReleaseState, Setting, Store, StoreError};

/// Where a scenario stands, held against what it is by now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReleaseStanding {
    /// As the station decided.
    Decided(ReleaseState),
    /// Approved, and otherwise by now.
    Changed(Vec<SealedPart>),
    /// It ships as it is, and the bank takes its makers' approval for its own.
    ByMakers,
}

impl ReleaseStanding {
    /// The message that names it.
    #[must_use]
    pub const fn message(&self) -> &'static str {
        match self {
            Self::Decided(state) => state.message(),
            Self::Changed(_) => "release-changed",
            Self::ByMakers => "release-by-makers",
        }
    }
}

/// A scenario with where it stands.
#[derive(Clone, Debug)]
pub struct StandingScenario {
    /// Its id.
    pub id: String,
    /// What it is called; nothing of one that is not at hand.
    pub title: Option<String>,
    /// Where it stands.
    pub standing: ReleaseStanding,
    /// In which languages it was approved.
    pub languages: Vec<String>,
    /// How many notes are open.
    pub open_notes: usize,
}

/// Where all scenarios stand: those at hand, by their ids, then those that something was decided of and that are not.
///
/// # Errors
/// When the store cannot be read.
pub fn standing_of(library: &Library, store: &Store, language: &Language) -> Result<Vec<StandingScenario>, StoreError> {
    let mut releases = store.releases()?;
    let accepts = store.setting(Setting::AcceptShipped)? == 1;
    let mut all: Vec<_> = library
        .packs
        .iter()
        .map(|pack| {
            let release = releases.remove(&*pack.scenario.id).unwrap_or_default();
            let title = pack.words(language).plain("title");
            line(&pack.scenario.id, Some(title), &release, ReleaseStanding::of(pack, &release, accepts))
        })
        .collect();
    let gone = releases.into_iter().filter(|(_, release)| !release.events.is_empty());
    all.extend(gone.map(|(id, release)| line(&id, None, &release, ReleaseStanding::Decided(release.state))));
    Ok(all)
}

fn line(id: &str, title: Option<String>, release: &Release, standing: ReleaseStanding) -> StandingScenario {
    let languages = match standing {
        ReleaseStanding::ByMakers => Vec::new(),
        _ => release.stands().map(|approval| approval.languages.clone()).unwrap_or_default(),
    };
    StandingScenario { id: id.to_owned(), title, standing, languages, open_notes: release.open_notes().count() }
}

impl ReleaseStanding {
    /// Where a scenario at hand stands; `accepts` says whether the bank takes its makers' approval for its own.
    #[must_use]
    pub fn of(pack: &Pack, release: &Release, accepts: bool) -> Self {
        let changed = release.stands().map(|approval| match pack.seal() {
            Some(now) => approval.changed(&now),
            None => vec![SealedPart::Stakes],
        });
        match changed {
            Some(changed) if changed.is_empty() => Self::Decided(ReleaseState::Approved),
            _ if release.state == ReleaseState::Draft && accepts && pack.ships() => Self::ByMakers,
            _ if release.state == ReleaseState::Approved && accepts && pack.ships() => Self::ByMakers,
            Some(changed) => Self::Changed(changed),
            None => Self::Decided(release.state),
        }
    }
}
