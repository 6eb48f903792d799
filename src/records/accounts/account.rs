//! What an account is: what follows from what happened to it.

use super::super::Timestamp;
use super::super::wire::Worded as _;
use super::event::AccountEvent;
use super::kinds::{AccountRole, AccountStep};
use super::permission::{Permission, may};
use std::collections::BTreeSet;

/// After how many wrong secrets in a row nobody can sign in for a while.
pub(super) const TRIES: u32 = 5;

/// An account as it is now.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Account {
    granted: BTreeSet<AccountRole>,
    pub(super) secret: Option<String>,
    pub(super) code: Option<(String, Timestamp)>,
    pub(super) tries: u32,
    locked_until: Option<Timestamp>,
}

impl Account {
    /// What follows from these events of one account. A role that this version doesn't know gives nobody anything.
    pub(super) fn after<'e>(events: impl IntoIterator<Item = &'e AccountEvent>) -> Self {
        let mut account = Self::default();
        for event in events {
            account.take(event);
        }
        account
    }

    pub(super) fn take(&mut self, event: &AccountEvent) {
        if event.is_lost {
            // it may have been that a role was taken, or a secret ended
            self.granted.clear();
            (self.secret, self.code) = (None, None);
            return;
        }
        match event.what {
            AccountStep::Granted => self.granted.extend(AccountRole::of(&event.value)),
            AccountStep::Taken => {
                if let Some(role) = AccountRole::of(&event.value) {
                    self.granted.remove(&role);
                }
            }
            AccountStep::Code => {
                self.secret = None;
                self.code = event.until.clone().map(|until| (event.value.clone(), until));
                self.admit();
            }
            AccountStep::Secret => {
                self.secret = Some(event.value.clone());
                self.code = None;
                self.admit();
            }
            AccountStep::Tried => {
                self.tries = if self.tries >= TRIES { 1 } else { self.tries + 1 };
                self.locked_until.clone_from(&event.until);
            }
            AccountStep::Entered | AccountStep::Unlocked => self.admit(),
            AccountStep::Recovered => {
                self.granted.insert(AccountRole::Hr);
            }
            AccountStep::Acknowledged => {}
        }
    }

    fn admit(&mut self) {
        self.tries = 0;
        self.locked_until = None;
    }

    /// All roles, that of everybody among them.
    pub fn roles(&self) -> impl Iterator<Item = AccountRole> {
        AccountRole::ALL.into_iter().filter(|role| self.has(*role))
    }

    /// Whether it has a role.
    #[must_use]
    pub fn has(&self, role: AccountRole) -> bool {
        role == AccountRole::Learner || self.granted.contains(&role)
    }

    /// Whether one of its roles may.
    #[must_use]
    pub fn may(&self, permission: Permission) -> bool {
        self.roles().any(|role| may(role, permission))
    }

    /// Whether the person has set a secret.
    #[must_use]
    pub const fn has_secret(&self) -> bool {
        self.secret.is_some()
    }

    /// Until when a one-time code holds that waits to be used, or held.
    #[must_use]
    pub fn code_until(&self) -> Option<&Timestamp> {
        self.code.as_ref().map(|(_, until)| until)
    }

    /// Until when nobody can sign in; none where somebody can at this moment.
    #[must_use]
    pub fn locked_at(&self, now: &Timestamp) -> Option<&Timestamp> {
        self.locked_until.as_ref().filter(|until| now < *until)
    }

    /// The hash of the code that can be used at this moment.
    pub(super) fn code_at(&self, now: &Timestamp) -> Option<&str> {
        self.code.as_ref().filter(|(_, until)| now < until).map(|(hash, _)| hash.as_str())
    }
}
