//! People over time: what the roster says of somebody is a row of dated events, and `employees` holds what follows from them.
//!
//! Nothing here is ever lost, unless somebody is erased. Whoever leaves keeps his records; a number that is given to somebody else makes nobody of him;
//! two subjects that are found to be one person are found together from then on, and apart again where that was a mistake.
//!
//! But for how much time somebody is granted none of it has a link in the chain, for it is made of what is erased, and a link is not.
//! What records and rulings rest on does not rest on it: who made an assessment is frozen when it begins, under a link of that moment;
//! roles are believed by links of their own. Whoever alters the roster by other means alters who is called what from then on.

mod doubt;
mod erase;
mod event;
mod factor;
mod fields;
mod find;
mod import;
mod kind;
mod ledger;
mod moves;
mod named;
mod plan;
mod refusal;
#[cfg(test)]
mod tests;

pub use doubt::RosterDoubt;
pub use erase::{Erased, ErasureExtent};
pub use event::{PersonEvent, PersonWhat};
pub use fields::{PersonFields, RosterPerson};
pub use import::{RosterImport, RosterPreview};
pub use kind::RosterChangeKind;
pub use plan::{Deciding, RosterChange, RosterDecisions, RosterPlan};
pub use refusal::PersonError;

pub(super) use erase::erase_all;
pub(super) use factor::{FactorDoc, granted, link_all, unlinked};
pub(super) use find::{group, person, select};
pub(super) use ledger::{Ledger, RosterOccasion, SAMPLE};
