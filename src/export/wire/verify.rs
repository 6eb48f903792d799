//! What verifying found, as JSON.

use crate::records::wire::Worded as _;
use crate::records::{FaultAt, Verification};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The format that is written.
pub const VERIFY_FORMAT: u32 = 1;

/// What `records verify --format json` says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VerifyDoc {
    /// The number of the format.
    pub format: u32,
    /// Whether everything is as it was written.
    pub holds: bool,
    /// Whether it was stopped before it was through.
    pub stopped: bool,
    /// The station's random id; none where nothing is signed.
    pub station: Option<String>,
    /// The place of the link that was signed last.
    pub sequence: Option<i64>,
    /// Its hash.
    pub hash: Option<String>,
    /// When it was signed: RFC 3339, UTC.
    pub signed_at: Option<String>,
    /// How many links there are.
    pub links: usize,
    /// How many records were held against theirs.
    pub records: usize,
    /// How many of them were sealed before there was a chain.
    pub adopted: usize,
    /// How many went by a rule of retention that the chain tells; left out where none did.
    #[serde(default, skip_serializing_if = "is_none")]
    pub let_go: usize,
    /// The places where the station's key became another.
    pub key_changes: Vec<i64>,
    /// What replaying showed; none where nothing was replayed.
    pub replayed: Option<ReplayedDoc>,
    /// Everything that is not as it was written.
    pub faults: Vec<ChainFaultDoc>,
}

/// What replaying showed of records that led to no fault.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReplayedDoc {
    /// How many led to what was sealed.
    pub same: usize,
    /// How many cannot be replayed here, by the number of the meaning under which they were sealed.
    pub not_replayable: BTreeMap<u32, usize>,
}

/// One thing that is not as it was written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChainFaultDoc {
    /// What kind of fault it is.
    pub code: String,
    /// The place of the link.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<i64>,
    /// The record's number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<i64>,
    /// The record's attempt.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attempt: Option<String>,
    /// The row, where a link speaks of one: its kind and its number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub row: Option<String>,
    /// The anchor's name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub anchor: Option<String>,
    /// All of it, told in English.
    pub told: String,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks so")]
const fn is_none(count: &usize) -> bool {
    *count == 0
}

impl VerifyDoc {
    /// What was found, and what replaying showed: how many led to what was sealed, and how many cannot be replayed here.
    #[must_use]
    pub fn new(found: &Verification, replayed: Option<(usize, &BTreeMap<u32, usize>)>) -> Self {
        let head = found.head.as_ref();
        let faults = found.faults.iter().map(|fault| {
            let none = || ChainFaultDoc {
                code: fault.what.code().to_owned(),
                link: None,
                number: None,
                attempt: None,
                row: None,
                anchor: None,
                told: crate::content::in_english(fault),
            };
            match &fault.at {
                FaultAt::Store => none(),
                FaultAt::Link(place) => ChainFaultDoc { link: Some(*place), ..none() },
                FaultAt::Record { number, attempt } => {
                    ChainFaultDoc { number: *number, attempt: Some(attempt.clone()), ..none() }
                }
                FaultAt::Row { kind, row } => ChainFaultDoc { row: Some(format!("{} {row}", kind.word())), ..none() },
                FaultAt::Anchor(name) => ChainFaultDoc { anchor: Some(name.clone()), ..none() },
            }
        });
        Self {
            format: VERIFY_FORMAT,
            holds: found.holds(),
            stopped: found.stopped,
            station: head.map(|head| head.station.clone()),
            sequence: head.map(|head| head.sequence),
            hash: head.map(|head| head.hash.clone()),
            signed_at: head.map(|head| head.at.to_string()),
            links: found.links,
            records: found.records,
            adopted: found.adopted,
            let_go: found.let_go,
            key_changes: found.key_changes.clone(),
            replayed: replayed.map(|(same, unknown)| ReplayedDoc { same, not_replayable: unknown.clone() }),
            faults: faults.collect(),
        }
    }
}
