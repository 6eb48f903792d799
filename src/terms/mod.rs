//! The words every part shares: ids, values, events, units of time. Nothing here knows a screen, a file or a clock.

mod event;
mod ids;
mod ragged;
mod rows;
mod story_time;
mod value;

pub use event::{Actor, Deed, Field};
pub use ids::{
    ActivityIx, ClauseIx, CompetencyIx, EndingIx, EventIx, FactIx, FieldIx, InterruptIx, MadeIx, Names, NodeIx,
    ParameterIx, PersonIx, ResponseIx, StandingIx, TopicIx,
};
pub use ragged::Ragged;
pub use rows::{Full, Ix, Outside, Rows};
pub(crate) use rows::{index, part, part_mut, row};
pub use story_time::{Calendar, CivilMinute, ClockTime, Weekday};
pub use value::Value;

use serde::{Deserialize, Serialize};

/// A score or a share of one: 0 to 10,000, hundredths of a percent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct BasisPoints(pub u16);

impl BasisPoints {
    /// The whole: 100 %.
    pub const FULL: Self = Self(10_000);
}

/// Elapsed time as measured outside, in milliseconds. Recorded, never compared by the engine.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Millis(pub u64);

/// Whom the learner plays. A clause binds its own actor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
pub enum Role {
    /// Behind the counter; the default.
    Teller,
    /// In the hall.
    LobbyManager,
    /// Responsible for the outlet.
    OutletHead,
    /// Handles complaints that come in by any channel, whatever desk they were meant for.
    ComplaintHandler,
}

impl Role {
    /// Every role.
    pub const ALL: [Self; 4] = [Self::Teller, Self::LobbyManager, Self::OutletHead, Self::ComplaintHandler];
}
