//! The station's store: employees, content, attempts with their journals, records, and scales that were found. SQLite,
//! append-only.
//!
//! INVARIANT: personal fields live in `people`, event by event, in `employees`, which follows from it, and in `identities`, as they
//! were when an attempt began; all other tables know a random subject id.
//! INVARIANT: what is written once is never altered; triggers refuse it, whatever program tries. It goes only where a link of the chain
//! says why: somebody was erased, or it is older than the bank keeps it.
//! INVARIANT: what must not be altered unseen has a link in the chain, written in the same change.
//! INVARIANT: when a writing function has returned `Ok`, the write is on disk; when it has returned `Err`, nothing of it is.

pub mod accounts;
mod attempt_page;
mod attempts;
mod backup;
mod chain;
mod circumstances;
mod clock;
mod clock_doubt;
mod column;
mod contents;
mod copies;
mod day;
mod desks;
mod error;
mod filed;
mod filter;
mod garbled;
mod help;
mod identity;
mod ids;
mod journal;
mod journal_end;
mod journal_links;
mod kinds;
mod let_go;
mod listing;
mod multiply;
mod noted;
mod notes;
mod notice;
mod number;
mod own;
mod packs;
mod people;
mod place;
mod preferences;
mod record;
mod releases;
mod restore;
mod retention;
mod roster;
mod roster_cell;
mod roster_column;
mod roster_file;
mod roster_header;
mod roster_mapping;
mod roster_problem;
mod roster_rows;
mod scales;
mod schema;
mod seal;
mod settings;
mod standing;
mod store;
#[cfg(test)]
mod testing;
mod unmatched;
mod warm_ups;
pub mod wire;

pub use attempts::{AttemptRow, Finished, NewAttempt, Past, Seal, StoredAttempt};
pub use chain::{ChainFault, ChainFaultKind, ChainLink, FaultAt, SignedHead, Verification, VerifyProgress, Vouched};
pub use circumstances::{Circumstances, Exposure};
pub use clock::{Timestamp, now, this_day, today, zone};
pub use clock_doubt::ClockDoubt;
pub use contents::Content;
pub(crate) use contents::{SCENARIO_WORDS, content_set};
pub use copies::KnownCopy;
pub use day::CalendarDay;
pub use error::StoreError;
pub use filed::{AssessmentDepth, ListedAs, ListedRecord};
pub use filter::Filter;
pub use help::{Aid, Help};
pub use identity::Identity;
pub use ids::{AttemptId, SubjectId, WarmUpId};
pub use journal::{Entry, JournalStep};
pub use kinds::{
    ChainHash, ClockAnomaly, ClosedAs, Closing, ContentKind, CopyKind, JournalState, LinkKind, Look, Mode, NoteKind,
    Pace, PlayedBy, Rating, TextSize, UNTIMED, WarmUpForm, WhichAttempt,
};
pub use listing::{PersonFile, RecordFacets, RecordOrder, RecordQuery, RecordTrait};
pub use noted::Note;
pub use notes::NoteError;
pub use notice::{LONGEST_NOTICE, PrivacyNotice, PrivacyNoticeError};
pub use number::is_one_number;
pub use packs::PackSignature;
pub use people::{
    Deciding, Erased, ErasureExtent, PersonError, PersonEvent, PersonFields, PersonWhat, RosterChange,
    RosterChangeKind, RosterDecisions, RosterDoubt, RosterImport, RosterPerson, RosterPlan, RosterPreview,
};
pub use place::{DefaultPlace, FILE, FOLDER, default_path, default_path_to_read};
pub use preferences::Preferences;
pub use record::{Filed, Record, Who};
pub use releases::{
    Approval, ApprovedElsewhere, LONGEST_NOTE, NewRelease, Release, ReleaseApproval, ReleaseError, ReleaseEvent,
    ReleaseNote, ReleaseState, ReleaseWhat,
};
pub use retention::{Retained, RetentionPlan, RetentionShare};
pub use roster::{Employee, Imported, RosterError};
pub use roster_column::RosterColumn;
pub use roster_file::{RosterForm, RosterReading, RosterRow, RosterSource};
pub use roster_mapping::RosterMapping;
pub use roster_problem::{Problem, RosterFault, RosterProblems};
pub use settings::{Setting, SettingError};
pub use store::Store;
pub use unmatched::Unmatched;
pub use warm_ups::{ClauseReview, Estimate, NewWarmUp, WarmUpAnswer, WarmUpDone, WarmUpRow};
