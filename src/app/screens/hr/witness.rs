//! Who looks at whose records is written down before anything of them is shown.

use crate::app::desk::{Desk, Gone, Reply};
use crate::records::accounts::AccessKind;
use crate::records::{CopyKind, Store, StoreError, SubjectId};
use std::path::Path;

/// Whoever looks. At an open station nobody is known, and nothing is written.
#[derive(Clone)]
pub(super) struct LookWitness {
    desk: Desk,
    by: Option<SubjectId>,
}

/// A look that is being written down; nothing where none has to be.
pub(super) struct Noting(Option<Reply<Result<(), StoreError>>>);

impl LookWitness {
    pub(super) const fn new(desk: Desk, by: Option<SubjectId>) -> Self {
        Self { desk, by }
    }

    /// Has it written down that somebody looks: how, at whose where it is one person's, at how many, and at which.
    pub(super) fn looks(&self, how: AccessKind, whose: Option<SubjectId>, count: usize, which: String) -> Noting {
        let Some(by) = self.by.clone() else { return Noting(None) };
        let count = u64::try_from(count).unwrap_or(u64::MAX);
        Noting(Some(self.desk.send(move |store: &mut Store| store.log_access(&by, how, whose.as_ref(), count, &which))))
    }

    /// Has it noted that records were written to a file: whoever is erased may stand in it. Nothing depends on it.
    pub(super) fn copied(&self, file: &Path) {
        let file = file.to_owned();
        drop(self.desk.send(move |store: &mut Store| store.note_copy(CopyKind::Export, &file, None)));
    }
}

impl Noting {
    /// Whether it is on disk, so that it may be shown; none while it is being written.
    pub(super) fn is_done(&self) -> Option<Result<Result<(), StoreError>, Gone>> {
        match &self.0 {
            None => Some(Ok(Ok(()))),
            Some(reply) => reply.poll(),
        }
    }
}
