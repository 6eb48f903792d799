//! Who may change something, asked of the store at the moment at which it is done: a role may have been taken meanwhile, and a station
//! that was open may have been bound.

use super::why::WhyNot;
use crate::locale::Explanation;
use crate::records::accounts::{AccountError, Permission};
use crate::records::{Store, SubjectId};

/// Refuses whoever may not. At an open station everybody may.
pub(super) fn expect(store: &Store, by: Option<&SubjectId>, permission: Permission) -> Result<(), WhyNot> {
    match by {
        Some(by) if store.account(by)?.may(permission) => Ok(()),
        Some(_) => Err(AccountError::NotAllowed { permission }.into()),
        None if store.roles_bind()? => Err(WhyNot(Explanation::new("hr-bound-meanwhile"))),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::records::accounts::AccountRole;

    #[test]
    fn whoever_has_lost_a_role_or_was_there_before_roles_bound_may_nothing() {
        let mut store = Store::in_memory().expect("a store");
        let roster = "number,name,branch\n9001,周敏,人力资源部\n9002,李静,审计部\n";
        store.import_roster("staff.csv", roster.as_bytes()).expect("imported");
        let [hr, auditor] =
            ["9001", "9002"].map(|number| store.employee(number).expect("read").expect("there").subject);
        assert!(expect(&store, None, Permission::ChangeRoster).is_ok(), "the station is open");
        store.found_hr("9001").expect("founded");
        store.grant("9002", AccountRole::Auditor, &hr).expect("granted");
        for permission in Permission::ALL {
            assert!(expect(&store, None, permission).is_err(), "{permission:?}: it is bound meanwhile");
            let may = |role| crate::records::accounts::may(role, permission);
            let learner = may(AccountRole::Learner);
            assert_eq!(
                expect(&store, Some(&hr), permission).is_ok(),
                learner || may(AccountRole::Hr),
                "{permission:?}"
            );
            let audits = learner || may(AccountRole::Auditor);
            assert_eq!(expect(&store, Some(&auditor), permission).is_ok(), audits, "{permission:?}");
        }
        store.take("9002", AccountRole::Auditor, &hr).expect("taken");
        assert!(expect(&store, Some(&auditor), Permission::Export).is_err());
    }
}
