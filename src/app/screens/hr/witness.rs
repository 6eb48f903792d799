//! Who looks at whose records is written down before anything of them is shown.

use super::why::WhyNot;
use crate::app::desk::{Desk, Gone, Reply};
use crate::locale::Explanation;
use crate::records::accounts::AccessKind;
use crate::records::{CopyKind, Store, SubjectId};
use std::path::Path;

/// Whoever looks. At an open station nobody is known, and nothing is written.
#[derive(Clone)]
pub(super) struct LookWitness {
    desk: Desk,
    by: Option<SubjectId>,
}

/// A look that is being written down, or of which it is being asked whether it has to be.
pub(super) struct Noting(Reply<Result<(), WhyNot>>);

impl LookWitness {
    pub(super) const fn new(desk: Desk, by: Option<SubjectId>) -> Self {
        Self { desk, by }
    }

    /// Has it written down that somebody looks: how, at whose where it is one person's, at how many, and at which.
    pub(super) fn looks(&self, how: AccessKind, whose: Option<SubjectId>, count: usize, which: String) -> Noting {
        let (by, count) = (self.by.clone(), u64::try_from(count).unwrap_or(u64::MAX));
        Noting(self.desk.send(move |store: &mut Store| match by {
            Some(by) => Ok(store.log_access(&by, how, whose.as_ref(), count, &which)?),
            // the station was open when the desk was opened
            None if store.roles_bind()? => Err(WhyNot(Explanation::new("hr-bound-meanwhile"))),
            None => Ok(()),
        }))
    }

    /// Has it noted that records were written to a file: whoever is erased may stand in it. Nothing depends on it.
    pub(super) fn copied(&self, file: &Path) {
        let file = file.to_owned();
        drop(self.desk.send(move |store: &mut Store| store.note_copy(CopyKind::Export, &file, None)));
    }
}

impl Noting {
    /// Whether it is on disk, so that it may be shown; none while it is being written.
    pub(super) fn is_done(&self) -> Option<Result<Result<(), WhyNot>, Gone>> {
        self.0.poll()
    }
}
