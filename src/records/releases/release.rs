//! Where a scenario stands: what follows from all that happened to it.

use super::super::{AttemptId, SubjectId, Timestamp};
use super::what::{ApprovedElsewhere, ReleaseEvent, ReleaseWhat};
use crate::content::{ContentSeal, SealedPart};
use std::collections::BTreeMap;

/// Where a scenario stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ReleaseState {
    /// With its author.
    #[default]
    Draft,
    /// Its author asked for a review.
    InReview,
    /// Some try it out.
    Pilot,
    /// People may be assessed by it, as it was then.
    Approved,
    /// Nobody is assessed by it any more.
    Retired,
}

impl ReleaseState {
    /// All, in their order.
    pub const ALL: [Self; 5] = [Self::Draft, Self::InReview, Self::Pilot, Self::Approved, Self::Retired];

    /// The message that names it.
    #[must_use]
    pub const fn message(self) -> &'static str {
        match self {
            Self::Draft => "release-draft",
            Self::InReview => "release-in-review",
            Self::Pilot => "release-pilot",
            Self::Approved => "release-approved",
            Self::Retired => "release-retired",
        }
    }

    /// Where a scenario stands after something; none where that cannot happen to it here.
    pub(super) const fn after(self, what: &ReleaseWhat) -> Option<Self> {
        match (what, self) {
            (ReleaseWhat::Sent { .. }, Self::Draft | Self::InReview | Self::Approved | Self::Retired) => {
                Some(Self::InReview)
            }
            (ReleaseWhat::Returned {}, Self::InReview | Self::Pilot) => Some(Self::Draft),
            (ReleaseWhat::Piloted { .. }, Self::InReview | Self::Pilot) => Some(Self::Pilot),
            (ReleaseWhat::Approved { .. }, Self::InReview | Self::Pilot) | (ReleaseWhat::Taken { .. }, _) => {
                Some(Self::Approved)
            }
            (ReleaseWhat::Retired {}, Self::Draft | Self::InReview | Self::Pilot | Self::Approved) => {
                Some(Self::Retired)
            }
            (ReleaseWhat::Played { .. }, Self::Pilot) => Some(Self::Pilot),
            (ReleaseWhat::Noted { .. } | ReleaseWhat::Settled { .. } | ReleaseWhat::Installed { .. }, _) => Some(self),
            (
                ReleaseWhat::Sent { .. }
                | ReleaseWhat::Returned {}
                | ReleaseWhat::Piloted { .. }
                | ReleaseWhat::Approved { .. }
                | ReleaseWhat::Retired {}
                | ReleaseWhat::Played { .. },
                _,
            ) => None,
        }
    }
}

/// An approval.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReleaseApproval {
    /// Its number among the station's decisions.
    pub number: i64,
    /// Of what it is.
    pub seal: ContentSeal,
    /// In which languages.
    pub languages: Vec<String>,
    /// Who gave it, or took another station's for this one's.
    pub by: Option<SubjectId>,
    /// When.
    pub at: Timestamp,
    /// Where it was given first; none where it was here.
    pub from: Option<ApprovedElsewhere>,
}

impl ReleaseApproval {
    /// What has changed since.
    #[must_use]
    pub fn changed(&self, now: &ContentSeal) -> Vec<SealedPart> {
        self.seal.changed(now, &self.languages)
    }

    /// Whether it is of this, for whoever plays in a language.
    #[must_use]
    pub fn is_of(&self, now: &ContentSeal, language: &str) -> bool {
        self.languages.iter().any(|one| one == language) && self.seal.changed(now, &[language.to_owned()]).is_empty()
    }
}

/// Something noted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReleaseNote {
    /// Its number among the station's decisions.
    pub number: i64,
    /// The message or the clause that it is pinned to; none where it is about all of it.
    pub on: Option<String>,
    /// What.
    pub text: String,
    /// By whom.
    pub by: Option<SubjectId>,
    /// When.
    pub at: Timestamp,
    /// When it had been seen to; none where it is open.
    pub settled: Option<Timestamp>,
}

/// A scenario on its way.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Release {
    /// Where it stands.
    pub state: ReleaseState,
    /// The last approval, also where it was retired since, or sent again.
    pub approval: Option<ReleaseApproval>,
    /// Who tries it out.
    pub pilots: Vec<SubjectId>,
    /// What they began of it, with who did.
    pub plays: Vec<(AttemptId, SubjectId)>,
    /// What was noted.
    pub notes: Vec<ReleaseNote>,
    /// Who sent it for review, ever.
    pub senders: Vec<SubjectId>,
    /// The files that packs put here, each as it was put last.
    pub installed: BTreeMap<String, String>,
    /// All that happened.
    pub events: Vec<ReleaseEvent>,
}

impl Release {
    /// What follows from all that happened to a scenario.
    pub(in crate::records) fn after(events: Vec<ReleaseEvent>) -> Self {
        let mut release = Self::default();
        events.iter().for_each(|event| release.take(event));
        Self { events, ..release }
    }

    /// The approval that stands.
    #[must_use]
    pub fn stands(&self) -> Option<&ReleaseApproval> {
        self.approval.as_ref().filter(|_| self.state == ReleaseState::Approved)
    }

    /// What is still to be seen to.
    pub fn open_notes(&self) -> impl Iterator<Item = &ReleaseNote> {
        self.notes.iter().filter(|note| note.settled.is_none())
    }

    fn take(&mut self, event: &ReleaseEvent) {
        // what cannot happen here was written by no program of ours
        let Some(state) = self.state.after(&event.what) else { return };
        self.state = state;
        let approval = |seal: &ContentSeal, languages: &[String], from| ReleaseApproval {
            number: event.number,
            seal: seal.clone(),
            languages: languages.to_vec(),
            by: event.by.clone(),
            at: event.at.clone(),
            from,
        };
        match &event.what {
            ReleaseWhat::Sent { .. } => {
                self.pilots.clear();
                self.plays.clear();
                self.senders.extend(event.by.clone().filter(|by| !self.senders.contains(by)));
            }
            ReleaseWhat::Piloted { people } => self.pilots.clone_from(people),
            ReleaseWhat::Played { attempt } => {
                self.plays.extend(event.by.clone().map(|by| (attempt.clone(), by)));
            }
            ReleaseWhat::Approved { seal, languages } => self.approval = Some(approval(seal, languages, None)),
            ReleaseWhat::Taken { seal, languages, from } => {
                self.approval = Some(approval(seal, languages, Some(from.clone())));
            }
            ReleaseWhat::Installed { files } => {
                self.installed.extend(files.iter().map(|(path, hash)| (path.clone(), hash.clone())));
            }
            ReleaseWhat::Noted { on, text } => self.notes.push(ReleaseNote {
                number: event.number,
                on: on.clone(),
                text: text.clone(),
                by: event.by.clone(),
                at: event.at.clone(),
                settled: None,
            }),
            ReleaseWhat::Settled { note } => {
                if let Some(note) = self.notes.iter_mut().find(|one| one.number == *note) {
                    note.settled = Some(event.at.clone());
                }
            }
            ReleaseWhat::Returned {} | ReleaseWhat::Retired {} => {}
        }
    }
}

/// By which approval somebody is assessed, as a record says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Approval {
    /// By none: the station was open.
    None,
    /// By its makers': scenario, words and book are what the program carries.
    Makers,
    /// The bank allowed one of these texts by its hash.
    Allowed,
    /// By one of the station's decisions: its number.
    Station(i64),
}

impl Approval {
    /// As it stands in a record.
    #[must_use]
    pub fn text(self) -> String {
        match self {
            Self::None => "none".to_owned(),
            Self::Makers => "makers".to_owned(),
            Self::Allowed => "allowed".to_owned(),
            Self::Station(number) => format!("release {number}"),
        }
    }
}
