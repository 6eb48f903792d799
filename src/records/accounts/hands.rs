//! In whose hands a station is once somebody was made HR at the machine itself: who owes that person nothing.

use super::super::SubjectId;
use super::super::wire::Worded as _;
use super::account::Account;
use super::event::AccountEvent;
use super::kinds::{AccountRole, AccountStep};
use std::collections::{HashMap, HashSet};

/// What follows from what happened to all accounts, in order.
#[derive(Default)]
pub(super) struct StationHands {
    accounts: HashMap<SubjectId, Account>,
    /// HR who neither were recovered nor got the role from whoever was.
    free: HashSet<SubjectId>,
    /// Those whose way in is known to somebody who is not free: he issued the code.
    in_others: HashSet<SubjectId>,
    /// A recovery waits to be seen.
    waits: bool,
    /// When the first that waits was made, no other HR could sign in.
    was_alone: bool,
}

impl StationHands {
    pub(super) fn after(events: &[AccountEvent]) -> Self {
        let mut hands = Self::default();
        events.iter().for_each(|event| hands.take(event));
        hands
    }

    /// Whether HR may say that the recoveries that wait were seen.
    pub(super) fn may_acknowledge(&self, by: &SubjectId) -> bool {
        self.was_alone || self.free.contains(by)
    }

    fn take(&mut self, event: &AccountEvent) {
        let whose = &event.subject;
        if event.is_lost {
            self.free.remove(whose);
            self.in_others.insert(whose.clone());
            self.accounts.entry(whose.clone()).or_default().take(event);
            return;
        }
        // who founds a station does it at the machine, as nobody; what follows a recovery is told apart by it
        let is_by_free = event.by.as_ref().is_none_or(|by| self.free.contains(by));
        let is_hr = AccountRole::of(&event.value) == Some(AccountRole::Hr);
        match event.what {
            AccountStep::Granted if is_hr && is_by_free && !self.in_others.contains(whose) => {
                self.free.insert(whose.clone());
            }
            AccountStep::Taken if is_hr => {
                self.free.remove(whose);
            }
            AccountStep::Code if event.by.is_some() && is_by_free => {
                self.in_others.remove(whose);
            }
            AccountStep::Code if !is_by_free => {
                self.free.remove(whose);
                self.in_others.insert(whose.clone());
            }
            AccountStep::Recovered => {
                if !self.waits {
                    self.was_alone = !self.accounts.iter().any(|(other, account)| {
                        other != whose && account.has(AccountRole::Hr) && account.opens_at(&event.at)
                    });
                }
                self.waits = true;
                self.free.remove(whose);
                self.in_others.insert(whose.clone());
            }
            AccountStep::Acknowledged => {
                (self.waits, self.was_alone) = (false, false);
                self.in_others.clear();
                let all = self.accounts.iter().filter(|(_, account)| account.has(AccountRole::Hr));
                self.free = all.map(|(subject, _)| subject.clone()).collect();
            }
            AccountStep::Granted
            | AccountStep::Taken
            | AccountStep::Code
            | AccountStep::Secret
            | AccountStep::Tried
            | AccountStep::Entered
            | AccountStep::Unlocked => {}
        }
        self.accounts.entry(whose.clone()).or_default().take(event);
    }
}
