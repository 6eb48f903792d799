//! What is written out as JSON, as data types of its own: `play --json`, `records show --json` and
//! `rescore --json`.
//!
//! A report carries the number of its format. Format 1 had none, spelt roles, severities and scoring as the program does, and
//! listed every criterion; format 2 says all kinds in the words of [`crate::records::wire`], lists what was touched, and adds how
//! the attempt was closed and under which conditions. Until the desk of the personnel office is done it may still grow; then it is
//! frozen. Event logs in JSON lines have their own types ([`crate::logs::CaseLine`]).

mod report;
mod rescore;

pub use report::{
    AdviceDoc, ChancesDoc, EventDoc, LastChanceDoc, MoodDoc, PolicyDoc, ProspectDoc, REPORT_FORMAT, ReportDoc, TurnDoc,
};
pub use rescore::{AppraisalDoc, BothDoc, CriterionChangeDoc, RescoreDoc, RescoredDoc, SkippedDoc};
