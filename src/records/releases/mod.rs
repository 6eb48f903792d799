//! Which scenarios people may be assessed by, and who decided that: sent for review, tried out by those who are named, approved,
//! retired, with what was noted on the way.
//!
//! All of it stands among the station's decisions, row by row, in the chain: an approval decides what people are assessed by, so
//! whoever gives one is known by name, and nobody alters one unseen. In the scenario's files it would be anybody's who writes there.
//! What the files say of themselves is that they are a draft, or for practice alone; that stays their author's.
//!
//! An approval is of what the scenario reads ([`crate::content::ContentSeal`]), in the languages in which its words were found right.
//! Where the scenario at hand is otherwise by now, the approval stays as it was given and is not of this.

mod error;
mod release;
mod step;
mod what;

pub use error::ReleaseError;
pub use release::{Approval, Release, ReleaseApproval, ReleaseNote, ReleaseState};
pub use step::{LONGEST_NOTE, NewRelease};
pub use what::{ApprovedElsewhere, ReleaseEvent, ReleaseWhat};

pub(super) use what::events;
