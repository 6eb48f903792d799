//! What is read of a scenario on its way, beside the frame.

use super::super::super::refusal::StudioRefusal;
use super::view::ReleaseWay;
use crate::content::{Library, Root};
use crate::locale::{Explain as _, Explanation, Language, With};
use crate::records::accounts::AccountError;
use crate::records::{NewRelease, ReleaseError, ReleaseWhat, Store, SubjectId};
use crate::studio::release::{Candidate, ReleaseDossier};
use std::collections::BTreeMap;

/// What was read.
pub(super) struct ReleaseRead {
    /// What happened, and what its files say.
    pub(super) dossier: ReleaseDossier,
    /// What can happen to it, each with why it cannot.
    pub(super) ways: Vec<(ReleaseWay, Option<Explanation>)>,
    /// Why nothing can be noted.
    pub(super) no_notes: Option<Explanation>,
    /// The clauses that it earns, by what they are called.
    pub(super) clauses: BTreeMap<String, String>,
}

/// Of a scenario, for whoever is there.
pub(super) fn read(
    store: &Store, root: &Root, id: &str, language: &Language, by: Option<&SubjectId>,
) -> Result<ReleaseRead, StudioRefusal> {
    let library = Library::load(root, &[]);
    let dossier = ReleaseDossier::read(&library, store, id, language)?;
    let step = |what| NewRelease { scenario: id.to_owned(), what, authors: Vec::new() };
    let way = |way: ReleaseWay| {
        let candidate = dossier.candidate.as_ref().ok();
        let new = match way {
            ReleaseWay::Send => candidate.map(Candidate::send),
            ReleaseWay::Return => Some(step(ReleaseWhat::Returned {})),
            ReleaseWay::Retire => Some(step(ReleaseWhat::Retired {})),
            ReleaseWay::Pilot => {
                candidate.map(|_| step(ReleaseWhat::Piloted { people: by.cloned().into_iter().collect() }))
            }
            ReleaseWay::Approve => {
                candidate.and_then(|one| one.approve(&[]).ok()).map(|pending| pending.would_be().clone())
            }
        };
        // what is lacking is said above; who may at all is said all the same
        let lacking = new.is_none();
        let new = new.unwrap_or_else(|| step(ReleaseWhat::Retired {}));
        let why = match refusal(store, &new, by) {
            Some(why @ ReleaseError::Account(_)) => Some(why.explain()),
            Some(ReleaseError::OpenNotes { .. }) => Some(Explanation::new("studio-release-lacking")),
            _ if lacking => Some(Explanation::new("studio-release-lacking")),
            other => other.map(|why| why.explain()),
        };
        (way, why)
    };
    let noted = step(ReleaseWhat::Noted { on: None, text: "1".to_owned() });
    let clauses = library.pack(id).map(|pack| {
        let words = pack.policy_words(language);
        let ids = pack.scenario.earns.iter().map(|one| pack.book.clauses.at(one.clause).id.to_string());
        let named = |id: &str| words.find(id, Some("name"), &With::new());
        ids.filter_map(|id| Some((id.clone(), named(&id)?))).collect()
    });
    Ok(ReleaseRead {
        ways: ReleaseWay::ALL.map(way).into(),
        no_notes: refusal(store, &noted, by).map(|why| why.explain()),
        clauses: clauses.unwrap_or_default(),
        dossier,
    })
}

fn refusal(store: &Store, new: &NewRelease, by: Option<&SubjectId>) -> Option<ReleaseError> {
    match by {
        Some(by) => store.expect_release_step(new, by).err(),
        None => Some(AccountError::Open.into()),
    }
}
