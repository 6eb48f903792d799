//! Work that goes page by page to several cores, each with a store of its own to read, and comes back in its order.

use super::{Store, StoreError};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread::{self, Scope};

/// Cores at work.
pub(super) struct Desks<P, R> {
    desks: Vec<(SyncSender<P>, Receiver<R>)>,
    given: usize,
    taken: usize,
}

impl<P: Send, R: Send> Desks<P, R> {
    /// Has each store read on a core of its own, by work that begins there.
    pub(super) fn open<'s, W>(scope: &'s Scope<'s, '_>, stores: Vec<Store>, begin: &'s (impl Fn() -> W + Sync)) -> Self
    where
        W: FnMut(&Store, P) -> R,
        P: 's,
        R: 's,
    {
        let desk = |store: Store| {
            let (give, pages) = sync_channel(1);
            let (answer, take) = sync_channel(1);
            scope.spawn(move || {
                let mut work = begin();
                for page in pages {
                    if answer.send(work(&store, page)).is_err() {
                        return;
                    }
                }
            });
            (give, take)
        };
        Self { desks: stores.into_iter().map(desk).collect(), given: 0, taken: 0 }
    }

    /// Whether another page can be given before one is taken.
    pub(super) const fn has_room(&self) -> bool {
        self.given - self.taken < 2 * self.desks.len()
    }

    /// Gives the next page to the next core.
    pub(super) fn give(&mut self, page: P) {
        if let Some((give, _)) = self.desks.get(self.given % self.desks.len().max(1)) {
            // a core that is gone has panicked, and that is told when all have ended
            let _ = give.send(page);
            self.given += 1;
        }
    }

    /// Takes what came of the page that was given first; none where nothing is out.
    pub(super) fn take(&mut self) -> Option<R> {
        if self.taken == self.given {
            return None;
        }
        let (_, take) = self.desks.get(self.taken % self.desks.len().max(1))?;
        self.taken += 1;
        take.recv().ok()
    }
}

impl Store {
    /// Has all of `pages` worked on, each on some core by work that begins there, with a store that sees the moment which this one sees;
    /// what comes of them goes to `visit` in their order. A page is asked for when a core is free for it, and one alone is worked on here.
    ///
    /// # Errors
    /// When the store cannot be read, what the work answers, and what `visit` answers.
    pub fn on_cores<P: Send, R: Send, W, E: From<StoreError>>(
        &self, pages: impl IntoIterator<Item = Result<P, StoreError>>, begin: impl Fn() -> W + Sync,
        mut visit: impl FnMut(R) -> Result<(), E>,
    ) -> Result<(), E>
    where
        W: FnMut(&Self, P) -> Result<R, StoreError>,
    {
        self.as_of_now(|| {
            let mut pages = pages.into_iter();
            let (first, second) = (pages.next(), pages.next());
            let beside = if second.is_some() { self.beside(0) } else { Vec::new() };
            let mut pages = first.into_iter().chain(second).chain(pages);
            if beside.is_empty() {
                let mut work = begin();
                return pages.try_for_each(|page| visit(work(self, page?)?));
            }
            thread::scope(|scope| {
                let mut desks = Desks::open(scope, beside, &begin);
                loop {
                    while desks.has_room()
                        && let Some(page) = pages.next()
                    {
                        desks.give(page?);
                    }
                    let Some(done) = desks.take() else { return Ok(()) };
                    visit(done?)?;
                }
            })
        })
    }
}
