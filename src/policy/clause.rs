//! A clause: one rule of the book, with the authority it rests on.

use super::Constraint;
use crate::terms::{CompetencyIx, Role};
use serde::{Deserialize, Serialize};

/// Whom a clause binds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum BoundActor {
    /// Everybody on the staff.
    Any,
    /// The teller.
    Teller,
    /// The lobby manager.
    LobbyManager,
    /// The outlet head.
    OutletHead,
    /// Who handles complaints.
    ComplaintHandler,
    /// Whoever a complaint rests with first: the outlet head, or who handles it in his place.
    FirstResponsible,
    /// The branch above the outlet; no learner plays it.
    Branch,
    /// The banking association, which passes complaints on to the bank; no learner plays it.
    Association,
}

impl BoundActor {
    /// Whether the clause binds somebody in `role`.
    #[must_use]
    pub fn binds(self, role: Role) -> bool {
        match self {
            Self::Any => true,
            Self::Teller => role == Role::Teller,
            Self::LobbyManager => role == Role::LobbyManager,
            Self::OutletHead => role == Role::OutletHead,
            Self::ComplaintHandler => role == Role::ComplaintHandler,
            Self::FirstResponsible => matches!(role, Role::OutletHead | Role::ComplaintHandler),
            Self::Branch | Self::Association => false,
        }
    }

    /// Whether some role a learner can play is bound.
    #[must_use]
    pub fn can_be_learner(self) -> bool {
        !matches!(self, Self::Branch | Self::Association)
    }
}

/// How strongly the source document asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Force {
    Must,
    AsFarAsPossible,
    May,
}

/// What the clause rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum Basis {
    /// The document says so.
    Text,
    /// It follows from what the document says.
    Inference,
    /// The bank's own rule.
    HouseRule,
}

/// What a breach weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
pub enum Severity {
    /// A blemish.
    Minor,
    /// A fault.
    Major,
    /// Breaking it fails the attempt. Only for clauses with [`Force::Must`] and [`Basis::Text`] that a learner's role can break.
    Critical,
}

/// Where a clause comes from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Source {
    /// The document's file name, without its ending; `-` and the part's name follow where one file holds several documents.
    pub document: Box<str>,
    /// Chapter, section or article in it, in figures: every language shows the same.
    pub article: Box<str>,
}

/// One rule.
#[derive(Clone, Debug, PartialEq)]
pub struct Clause {
    /// Its id in the book.
    pub id: Box<str>,
    /// Where it comes from.
    pub source: Source,
    /// Whom it binds.
    pub actor: BoundActor,
    /// How strongly the source asks.
    pub force: Force,
    /// What it rests on.
    pub basis: Basis,
    /// The competency it counts towards.
    pub competency: CompetencyIx,
    /// What a breach weighs.
    pub severity: Severity,
    /// What must hold over the log.
    pub constraint: Constraint,
}
