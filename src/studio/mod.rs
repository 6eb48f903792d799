//! What trainers write, made and changed: new scenarios from the clauses they are to train, copies, and whatever is done to the files
//! of content as a whole. No window is known here: whatever the studio can do has a command as well.
//!
//! The files stay the truth. What a scenario is made of (`scenarios/<id>.ron`, and its words in each language) is changed
//! together or not at all ([`Changes`]). A scenario that is open ([`OpenScenario`]) is edited gesture by gesture ([`Edit`]), each
//! as few splices into the texts; all of it can be taken back.

mod changes;
pub mod edit;
mod history;
mod open;
pub mod words;

pub use changes::{ChangeError, Changes};
pub use edit::{Edit, EditError, Owner};
pub use history::EditStep;
pub use open::OpenScenario;
