//! The one table of what each role sees and does.

use super::kinds::AccountRole;

/// Something that not everybody may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Permission {
    /// Practise, and have warm-ups.
    Practise,
    /// Be assessed.
    BeAssessed,
    /// See one's own records.
    SeeOwn,
    /// See the records of others, one by one or in a list.
    SeeOthers,
    /// Write records of others into files.
    Export,
    /// Check the chain of records.
    Verify,
    /// Write the signed head of the chain somewhere else.
    Anchor,
    /// Copy the store, and put a copy in its place.
    BackUp,
    /// See who is on the roster, and was.
    SeeRoster,
    /// Change the roster, and what time it grants.
    ChangeRoster,
    /// Grant roles and take them.
    GrantRoles,
    /// Issue one-time codes, and end a lock-out.
    IssueCodes,
    /// Void a record, or correct it.
    Correct,
    /// Write scenarios.
    WriteScenarios,
    /// See where scenarios stand on their way to people.
    SeeReleases,
    /// Note what is to be seen to in a scenario under review.
    Review,
    /// Decide by which policy book, scenarios and words people are assessed.
    Approve,
    /// See who looked at whose records.
    SeeAccess,
    /// Decide the station's settings.
    Decide,
    /// Erase what is known of a person, and whatever is older than the bank keeps it.
    Erase,
}

impl Permission {
    /// All, in the order of the table.
    pub const ALL: [Self; 20] = [
        Self::Practise,
        Self::BeAssessed,
        Self::SeeOwn,
        Self::SeeOthers,
        Self::Export,
        Self::Verify,
        Self::Anchor,
        Self::BackUp,
        Self::SeeRoster,
        Self::ChangeRoster,
        Self::GrantRoles,
        Self::IssueCodes,
        Self::Correct,
        Self::WriteScenarios,
        Self::SeeReleases,
        Self::Review,
        Self::Approve,
        Self::SeeAccess,
        Self::Decide,
        Self::Erase,
    ];

    /// Whether a learner, a trainer, HR, an auditor may.
    const fn row(self) -> (bool, bool, bool, bool) {
        const YES: bool = true;
        const NO: bool = false;
        match self {
            Self::Practise | Self::BeAssessed | Self::SeeOwn => (YES, NO, NO, NO),
            Self::SeeOthers | Self::Verify | Self::SeeRoster | Self::SeeReleases => (NO, YES, YES, YES),
            Self::Review => (NO, YES, YES, NO),
            Self::WriteScenarios => (NO, YES, NO, NO),
            Self::Export | Self::Anchor | Self::SeeAccess => (NO, NO, YES, YES),
            Self::BackUp
            | Self::ChangeRoster
            | Self::GrantRoles
            | Self::IssueCodes
            | Self::Correct
            | Self::Approve
            | Self::Decide
            | Self::Erase => (NO, NO, YES, NO),
        }
    }

    /// The message that names what is done, as it stands in "…may not …".
    #[must_use]
    pub const fn message(self) -> &'static str {
        match self {
            Self::Practise => "may-practise",
            Self::BeAssessed => "may-be-assessed",
            Self::SeeOwn => "may-see-own",
            Self::SeeOthers => "may-see-others",
            Self::Export => "may-export",
            Self::Verify => "may-verify",
            Self::Anchor => "may-anchor",
            Self::BackUp => "may-back-up",
            Self::SeeRoster => "may-see-roster",
            Self::ChangeRoster => "may-change-roster",
            Self::GrantRoles => "may-grant-roles",
            Self::IssueCodes => "may-issue-codes",
            Self::Correct => "may-correct",
            Self::WriteScenarios => "may-write-scenarios",
            Self::SeeReleases => "may-see-releases",
            Self::Review => "may-review",
            Self::Approve => "may-approve",
            Self::SeeAccess => "may-see-access",
            Self::Decide => "may-decide",
            Self::Erase => "may-erase",
        }
    }

    /// Who may, in the order in which roles are told.
    pub fn roles(self) -> impl Iterator<Item = AccountRole> {
        AccountRole::ALL.into_iter().filter(move |role| may(*role, self))
    }
}

/// Whether a role may do something. Who has several roles may do what any of them may.
#[must_use]
pub const fn may(role: AccountRole, permission: Permission) -> bool {
    let (learner, trainer, hr, auditor) = permission.row();
    match role {
        AccountRole::Learner => learner,
        AccountRole::Trainer => trainer,
        AccountRole::Hr => hr,
        AccountRole::Auditor => auditor,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_auditor_reads_all_and_changes_nothing() {
        use Permission as P;
        let reads = [P::SeeOthers, P::Export, P::Verify, P::Anchor, P::SeeRoster, P::SeeReleases, P::SeeAccess];
        for one in P::ALL {
            assert_eq!(may(AccountRole::Auditor, one), reads.contains(&one), "{one:?}");
        }
    }

    #[test]
    fn whoever_is_assessed_or_writes_scenarios_does_not_decide_by_which_people_are_assessed() {
        for role in [AccountRole::Learner, AccountRole::Trainer, AccountRole::Auditor] {
            assert!(!may(role, Permission::Approve), "{role:?}");
        }
    }

    #[test]
    fn everything_can_be_done_by_somebody_and_stands_in_the_list_once() {
        for (at, one) in Permission::ALL.into_iter().enumerate() {
            assert!(one.roles().next().is_some(), "{one:?}");
            assert_eq!(one as usize, at);
        }
    }
}
