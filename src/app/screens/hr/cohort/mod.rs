//! What many records come to together: branch by branch and competency by competency, and the clauses that are broken most.

pub(super) mod ui;
pub(super) mod view;

use super::super::common::Common;
use super::exporting::asked;
use super::records::competency_names;
use super::why::WhyNot;
use super::witness::{LookWitness, Noting};
use crate::app::reader::{Errand, Going, StoreReader};
use crate::export::{Attendant, RecordSums, Untold, asked_of, sum_up};
use crate::locale::{With, joined};
use crate::records::Filter;
use crate::records::accounts::AccessKind;
use std::io;
use std::time::{Duration, Instant};
use view::CohortView;

/// For how long sums are shown before they are made anew: records may have come.
const FRESH: Duration = Duration::from_secs(60);

/// Summing records up, on a thread of its own.
pub(super) struct Summing {
    reader: StoreReader,
    witness: LookWitness,
    /// Of what, and when that was.
    of: Option<(Filter, Instant)>,
    summing: Option<Errand<Result<(RecordSums, String), WhyNot>>>,
    /// What was summed up, while it is written down that somebody looks at it.
    summed: Option<(RecordSums, Noting)>,
}

/// Hears how far it has come; how much is wrong stands in the sums, with which records in the list.
struct Hearing<'g>(&'g Going);

impl Attendant for Hearing<'_> {
    fn untold(&mut self, _: &str, _: Untold<'_>) {}

    fn passed(&mut self, records: usize) -> io::Result<()> {
        if self.0.came(records, 0) { Ok(()) } else { Err(io::ErrorKind::Interrupted.into()) }
    }
}

impl Summing {
    pub(super) fn new(reader: StoreReader, witness: LookWitness) -> Self {
        Self { reader, witness, of: None, summing: None, summed: None }
    }

    /// What was summed up holds no more: something was ruled.
    pub(super) fn forget(&mut self) {
        self.of = None;
    }

    /// Sums up what is looked through, where that was not done just now.
    pub(super) fn look(&mut self, common: &Common, view: &mut CohortView, filter: &Filter) {
        view.asked = asked(common, filter);
        if self.of.as_ref().is_some_and(|(of, at)| of == filter && at.elapsed() < FRESH) {
            return;
        }
        (view.sums, view.read, view.trouble, self.summed) = (None, 0, None, None);
        self.of = Some((filter.clone(), Instant::now()));
        let filter = filter.clone();
        self.summing = Some(self.reader.send(move |store, going| {
            let sums = sum_up(store, &filter, &mut Hearing(going))?;
            let which = ["sums".to_owned(), asked_of(store, &filter)?].into_iter().filter(|part| !part.is_empty());
            Ok((sums, joined(which, " ")))
        }));
    }

    /// Takes what was summed up. Whether it still is.
    pub(super) fn pass(&mut self, common: &Common, view: &mut CohortView) -> bool {
        let gone = || common.words.plain("notice-fault-what");
        if let Some(summing) = &self.summing {
            view.read = summing.progress().0;
        }
        if let Some(done) = self.summing.as_ref().and_then(Errand::poll) {
            self.summing = None;
            match done {
                Ok(Ok((sums, which))) => {
                    let count = usize::try_from(sums.all.all.records).unwrap_or(usize::MAX);
                    let noting = self.witness.looks(AccessKind::Listed, None, count, which);
                    self.summed = Some((sums, noting));
                }
                Ok(Err(WhyNot(why))) => view.trouble = Some(why.text(&common.words)),
                Err(_) => view.trouble = Some(gone()),
            }
        }
        if let Some((sums, noting)) = self.summed.take() {
            match noting.is_done() {
                None => self.summed = Some((sums, noting)),
                Some(Ok(Ok(()))) => {
                    // they are as fresh as they are now, however long they took
                    self.of = self.of.take().map(|(of, _)| (of, Instant::now()));
                    view.sums = Some(sums);
                    name(common, view);
                }
                Some(Ok(Err(WhyNot(why)))) => view.trouble = Some(why.text(&common.words)),
                Some(Err(_)) => view.trouble = Some(gone()),
            }
        }
        // what could not be summed up is tried again the next time
        self.of = self.of.take().filter(|_| view.trouble.is_none());
        self.summing.is_some() || self.summed.is_some()
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
