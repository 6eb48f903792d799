//! Who may do what: roles, secrets, one-time codes, lock-out, and who looked at whose records.
//!
//! INVARIANT: what an account is follows from its events, in their order; nothing else is kept, and no event is altered.
//! INVARIANT: once somebody was made HR the roles bind, for good: no event takes that back.
//! INVARIANT: HR who can sign in is left, whoever loses the role, leaves or is found to be another; a role ends with whoever leaves.
//! INVARIANT: a one-time code is in the hands of whoever asked for it before it is on disk, or it is not at all.
//! INVARIANT: a try is on disk before it is known whether the secret was right.
//! INVARIANT: nobody learns whether it was the number or the secret that was wrong: the answer, the lock-out and the time are the
//! same, whether there is such a number or not.
//!
//! Roles guard the program, not the file: whoever may write the file can write whatever is in it.

mod access;
mod account;
mod begin;
mod code;
mod event;
mod governs;
mod hands;
mod kinds;
mod manage;
mod permission;
mod recover;
mod refusal;
mod secret;
mod sign_in;
#[cfg(test)]
mod tests;

pub use access::Access;
pub use account::Account;
pub use code::OneTimeCode;
pub use kinds::{AccessKind, AccountRole, AccountStep};
pub use manage::Holder;
pub use permission::{Permission, may};
pub use recover::Recovery;
pub use refusal::AccountError;
pub use secret::{SecretCost, SecretFault};
pub use sign_in::SignedIn;

pub(super) use begin::{approval_of, expect_allowed};
pub(super) use governs::{end_roles, stays_governed};
pub(super) use manage::{bind, expect_may, refusal};
