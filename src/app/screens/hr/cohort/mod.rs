//! What many records come to together: branch by branch and competency by competency, and the clauses that are broken most.

pub(super) mod ui;
pub(super) mod view;

use super::super::common::Common;
use super::exporting::asked;
use super::records::competency_names;
use super::why::WhyNot;
use crate::app::reader::{Errand, Going, StoreReader};
use crate::export::{Attendant, RecordSums, Untold, sum_up};
use crate::locale::With;
use crate::records::Filter;
use std::io;
use view::CohortView;

/// Summing records up, on a thread of its own.
pub(super) struct Summing {
    reader: StoreReader,
    of: Option<Filter>,
    summing: Option<Errand<Result<RecordSums, WhyNot>>>,
}

/// Hears how far it has come; what is wrong with a record is told in the list.
struct Hearing<'g>(&'g Going);

impl Attendant for Hearing<'_> {
    fn untold(&mut self, _: &str, _: Untold<'_>) {}

    fn passed(&mut self, records: usize) -> io::Result<()> {
        if self.0.came(records, 0) { Ok(()) } else { Err(io::ErrorKind::Interrupted.into()) }
    }
}

impl Summing {
    pub(super) fn new(reader: StoreReader) -> Self {
        Self { reader, of: None, summing: None }
    }

    /// Sums up what is looked through, where that was not done yet.
    pub(super) fn look(&mut self, common: &Common, view: &mut CohortView, filter: &Filter) {
        view.asked = asked(common, filter);
        if self.of.as_ref() == Some(filter) {
            return;
        }
        (view.sums, view.read, view.trouble) = (None, 0, None);
        self.of = Some(filter.clone());
        let filter = filter.clone();
        self.summing = Some(self.reader.send(move |store, going| Ok(sum_up(store, &filter, &mut Hearing(going))?)));
    }

    /// Takes what was summed up. Whether it still is.
    pub(super) fn pass(&mut self, common: &Common, view: &mut CohortView) -> bool {
        let Some(summing) = &self.summing else { return false };
        view.read = summing.progress().0;
        let Some(done) = summing.poll() else { return true };
        self.summing = None;
        match done {
            Ok(Ok(sums)) => {
                view.sums = Some(sums);
                name(common, view);
            }
            Ok(Err(WhyNot(why))) => view.trouble = Some(why.text(&common.words)),
            Err(_) => view.trouble = Some(common.words.plain("notice-fault-what")),
        }
        // the next time it is done anew: records may have come
        self.of = self.of.take().filter(|_| view.trouble.is_none());
        false
    }

    /// Tells everything in other words.
    pub(super) fn relabel(common: &Common, view: &mut CohortView) {
        name(common, view);
    }
}

/// What competencies and clauses are called today.
fn name(common: &Common, view: &mut CohortView) {
    let Some(sums) = &view.sums else { return };
    let of_competency = competency_names(common);
    let books: Vec<_> = common.content.books.iter().map(|book| book.words(&common.language)).collect();
    let of_clause = |id: &str| books.iter().find_map(|words| words.find(id, Some("name"), &With::new()));
    let competencies = sums.competencies.iter().map(|id| (id.clone(), of_competency(id)));
    let clauses = sums.clauses.iter().map(|one| (one.id.clone(), of_clause(&one.id).unwrap_or_else(|| one.id.clone())));
    view.names = competencies.chain(clauses).collect();
}
