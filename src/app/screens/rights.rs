//! Who looks at what is others', and what he may do there.

use crate::records::SubjectId;
use crate::records::accounts::{AccountRole, Permission, may};

/// What whoever is at the window may do.
#[derive(Clone, Debug, Default)]
pub(crate) struct Rights {
    /// Who it is; none where roles do not bind, or nobody has signed in.
    pub(crate) by: Option<SubjectId>,
    roles: Vec<AccountRole>,
    open: bool,
}

impl Rights {
    /// At an open station everybody may everything, and nothing of it is noted.
    pub(crate) const fn open() -> Self {
        Self { by: None, roles: Vec::new(), open: true }
    }

    /// Of somebody with these roles.
    pub(crate) fn of(by: SubjectId, roles: impl IntoIterator<Item = AccountRole>) -> Self {
        Self { by: Some(by), roles: roles.into_iter().collect(), open: false }
    }

    /// Whether something is allowed.
    pub(crate) fn may(&self, permission: Permission) -> bool {
        self.open || self.roles.iter().any(|role| may(*role, permission))
    }

    /// Whether the studio's door is open to him: to write there, or to read what is on its way to people.
    pub(crate) fn come_into_the_studio(&self) -> bool {
        self.may(Permission::WriteScenarios) || self.may(Permission::SeeReleases)
    }

    /// Whether the HR desk is the place to come to.
    pub(crate) fn lead_to_the_desk(&self) -> bool {
        !self.open && self.may(Permission::SeeOthers)
    }
}
