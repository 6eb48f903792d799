//! What trainers write, made and changed: new scenarios from the clauses they are to train, copies, and whatever is done to the files
//! of content as a whole. No window is known here: whatever the studio can do has a command as well.
//!
//! The files stay the truth. What a scenario is made of (`scenarios/<id>.ron`, and its words in each language) is changed
//! together or not at all ([`Changes`]). A scenario that is open ([`OpenScenario`]) is edited gesture by gesture ([`Edit`]), each
//! as few splices into the texts; all of it can be taken back. A [`Workbench`] holds it for one studio, keeps what is not saved, saves,
//! and brings together what was changed here and outside. It goes out as a workbook and comes back
//! ([`storyboard`]), goes on its way to people ([`release`]), is read as a document ([`script`]), and what trainers have already is brought in as a draft ([`bring`]).

pub mod begin;
mod bench;
mod board;
pub mod bring;
mod changes;
pub mod edit;
mod error;
mod files;
mod fill;
mod history;
mod layout;
mod manage;
pub mod merge;
pub mod names;
mod open;
pub mod parcel;
mod place;
mod plays;
pub mod proof;
mod proposals;
pub mod release;
mod scoring;
pub mod script;
mod shelf;
pub mod storyboard;
#[cfg(test)]
mod testing;
pub mod words;

pub use bench::{BenchErrand, BenchError, BenchReport, BenchSeen, HeldBy, KeptEdits, OutsideChange, Workbench};
pub use board::{
    Board, BoardAct, BoardAnswer, BoardEnding, BoardInterrupt, BoardLine, BoardMoment, BoardPlace, BoardWhen,
    board_place, board_problems,
};
pub use changes::{ChangeError, Changes};
pub use edit::{Edit, EditError, Owner};
pub use error::StudioError;
pub use files::{OpenError, read_texts};
pub use fill::fill;
pub use history::EditStep;
pub use layout::{BoardLayout, LayoutSize, lay_out};
pub use manage::{copy, remove, rename};
pub use open::OpenScenario;
pub use place::id_is_sound;
pub use plays::goes_through;
pub use scoring::{ScoredClaim, ScoredClause, ScoredGoal, ScoringSheet, SheetPerson};
pub use shelf::{LanguageState, ShelvedScenario, opened, shelf};
