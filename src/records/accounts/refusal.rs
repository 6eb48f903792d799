//! Why an account does not do what was asked.

use super::super::{StoreError, Timestamp};
use super::kinds::AccountRole;
use super::permission::Permission;
use super::secret::SecretFault;
use crate::content::in_english;
use crate::locale::{Explain, Explanation, ExplanationArg};

/// Why not. Nothing was changed but that a try is counted.
#[derive(Debug, thiserror::Error)]
#[error("{}", in_english(self))]
pub enum AccountError {
    /// The number or the secret is wrong, or there is no secret, or the code is too old: which of these is not told.
    Wrong,
    /// Too many wrong ones in a row.
    Locked {
        /// Until when.
        until: Timestamp,
    },
    /// None of the person's roles may.
    NotAllowed {
        /// What was asked for.
        permission: Permission,
    },
    /// What was chosen is no secret.
    Weak {
        /// Why.
        fault: SecretFault,
    },
    /// The secret could not be reckoned, as where there is no memory for it.
    Unreckoned,
    /// It is the last HR's: then nobody could grant it again.
    LastHr,
    /// Somebody is HR already: roles are granted by HR.
    Bound,
    /// Nobody is HR yet: there are no roles to grant.
    Open,
    /// The role is everybody's.
    Everybodys,
    /// Nobody on the roster has the number.
    Unknown {
        /// What was given.
        number: String,
    },
    /// An invented employee can be nothing but a learner.
    Sample {
        /// The number.
        number: String,
    },
    /// There is nothing to acknowledge.
    NothingRecovered,
    /// Who was recovered is not the one who acknowledges it while there is another HR.
    OwnRecovery,
    /// The store says no.
    Store(StoreError),
}

impl From<StoreError> for AccountError {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

impl Explain for AccountError {
    fn explain(&self) -> Explanation {
        let say = Explanation::new;
        match self {
            Self::Wrong => say("account-wrong"),
            Self::Locked { until } => say("account-locked").with("until", until.local()),
            Self::NotAllowed { permission } => {
                let roles = permission.roles().map(|role| say(role.message())).collect::<Vec<_>>();
                say("account-not-allowed")
                    .with("what", say(permission.message()))
                    .with("roles", ExplanationArg::Row(roles))
            }
            Self::Weak { fault } => {
                say("account-weak").with("why", say(fault.message())).with("least", SecretFault::LEAST)
            }
            Self::Unreckoned => say("account-unreckoned"),
            Self::LastHr => say("account-last-hr"),
            Self::Bound => say("account-bound"),
            Self::Open => say("account-open"),
            Self::Everybodys => say("account-everybodys").with("role", say(AccountRole::Learner.message())),
            Self::Unknown { number } => say("account-unknown").with("number", number.as_str()),
            Self::Sample { number } => say("account-sample").with("number", number.as_str()),
            Self::NothingRecovered => say("account-nothing-recovered"),
            Self::OwnRecovery => say("account-own-recovery"),
            Self::Store(error) => error.explain(),
        }
    }
}
