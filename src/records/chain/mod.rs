//! The chain: everything that must not be altered unseen has a link, each link the hash of the one before, and the last one is
//! signed by the station's key within the change that adds it.
//!
//! - A hash says by which function it is ([`super::ChainHash`]): SHA-256 unless the bank asks for another, because a program in any
//!   language can check it. What is hashed is written out in [`Canonical`].
//! - A link holds no personal field. Of who made a record it holds a salted digest ([`super::Identity`]).
//! - The key lies beside the store ([`StationKey`]). Who has both can write another history: evidence of that is an anchor, the
//!   signed head kept elsewhere ([`SignedHead::line`]).
//! - Where the end of the chain is not what was signed, a link of kind `breach` says so before anything else is written. It isn't
//!   taken away by going on, and the station isn't stopped by whoever alters its last link.
//! - That an assessment was begun has a link, its record refers to nothing else, and what is under way meanwhile is signed with the head
//!   ([`running`]): it ends where it ended, unless all of the store is an older copy, which an anchor tells.
//! - Whoever lists or exports records in bulk relies on a signed "verified up to here" and checks what is behind it; whoever looks at one
//!   record, and verifying itself, check everything.
//! - A store that had no chain adopts its records as they are found; whether the seal of their own day held then stands in the link.
//! - The signature is that of the last link alone: one row that is written over. A row for every head would say nothing that the
//!   hashes don't, and double what is stored.

mod begin;
mod beginnings;
mod begun;
mod digest;
mod expect;
mod fault;
mod hash;
mod head;
mod held;
mod key;
mod lines;
mod link;
mod record;
mod rows;
mod running;
#[cfg(test)]
mod running_tests;
mod sound;
#[cfg(test)]
mod tamperings;
#[cfg(test)]
mod tests;
mod verify;
mod vouched;

/// The layout that has it.
pub(super) const LAYOUT: u32 = 7;

pub(super) use begin::{begin, key_of, take_over};
pub(super) use beginnings::tell_beginnings;
pub(super) use begun::{
    BegunDoc, begun, begun_link, is_as_begun, is_in_doubt_since, key_changed_since, tells_beginnings,
};
pub(super) use digest::{INTERRUPTIONS, PARTS, RecordLinkDoc, digests, is_erased, link_of};
pub(super) use expect::expect_signed;
pub use fault::{ChainFault, ChainFaultKind, FaultAt};
pub(super) use hash::{Canonical, hex};
pub use head::SignedHead;
pub(super) use head::{head, sign_if_grown, sign_verified, verified_up_to, withdraw_verified};
pub(super) use held::{held_row, held_rows, last_about, stands};
pub(super) use key::{StationKey, is_signed, key_file};
pub use link::ChainLink;
pub(super) use link::{append, append_behind, function, json, tail};
pub(super) use rows::{RowAbout, append_row, append_row_by, append_row_on};
pub(super) use running::sign as sign_running;
pub use verify::{Verification, VerifyProgress};
pub use vouched::Vouched;
