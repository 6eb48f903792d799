//! The store on its own thread: a slow disk never freezes the window, and what is asked of it is done one after another.

use crate::records::{PlayedBy, Store, StoreError};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, TryRecvError, channel};
use std::time::Duration;

/// How long something may take before the screen says that it is being done.
pub(crate) const NOTICEABLE: Duration = Duration::from_millis(150);

type Job = Box<dyn FnOnce(&mut Store) + Send>;

/// What wakes the window when a reply is there.
pub(crate) type Wake = Arc<dyn Fn() + Send + Sync>;

/// The store's thread has gone: a fault in the program ended it. What was asked of it may or may not have been done.
#[derive(Clone, Copy, Debug, thiserror::Error)]
#[error("the record store has stopped working")]
pub(crate) struct Gone;

/// A store on its own thread, which ends when every handle is dropped and the work in hand is done.
#[derive(Clone)]
pub(crate) struct Desk {
    jobs: Sender<Job>,
    wake: Wake,
}

/// The answer to something asked for, once it is there.
pub(crate) struct Reply<T>(Receiver<T>);

/// Where an answer is given, and where it is waited for.
pub(crate) fn reply<T>() -> (Sender<T>, Reply<T>) {
    let (answer, waits) = channel();
    (answer, Reply(waits))
}

impl<T> Reply<T> {
    /// The answer; none while it is still being worked on.
    pub(crate) fn poll(&self) -> Option<Result<T, Gone>> {
        match self.0.try_recv() {
            Ok(answer) => Some(Ok(answer)),
            Err(TryRecvError::Empty) => None,
            Err(TryRecvError::Disconnected) => Some(Err(Gone)),
        }
    }

    #[cfg(test)]
    pub(crate) fn wait(&self) -> Result<T, Gone> {
        self.0.recv().map_err(|_| Gone)
    }
}

impl Desk {
    /// Opens the store at `path` on a thread of its own and has a first thing done; the reply tells whether it could be
    /// opened, and what came of it.
    pub(crate) fn open<T: Send + 'static>(
        path: PathBuf, wake: Wake, first: impl FnOnce(&mut Store) -> T + Send + 'static,
    ) -> (Self, Reply<Result<T, StoreError>>) {
        let (jobs, work) = channel::<Job>();
        let (answer, opened) = reply();
        let woken = Arc::clone(&wake);
        let thread = std::thread::Builder::new().name("store".to_owned()).spawn(move || {
            let (store, told) = match Store::open(&path) {
                Ok(mut store) => {
                    store.plays(PlayedBy::Window);
                    let done = first(&mut store);
                    (Some(store), Ok(done))
                }
                Err(error) => (None, Err(error)),
            };
            // nobody may be waiting any more
            let _ = answer.send(told);
            woken();
            let Some(mut store) = store else { return };
            for job in work {
                job(&mut store);
            }
        });
        // without a thread every reply says that the store has gone
        drop(thread);
        (Self { jobs, wake }, opened)
    }

    /// Has something done; the answer is there to be polled.
    pub(crate) fn send<T: Send + 'static>(&self, work: impl FnOnce(&mut Store) -> T + Send + 'static) -> Reply<T> {
        let (answer, reply) = reply();
        let wake = Arc::clone(&self.wake);
        let job: Job = Box::new(move |store| {
            // whoever asked may have stopped waiting
            let _ = answer.send(work(store));
            wake();
        });
        // a job that cannot be sent is dropped with its answer: the reply says that the store has gone
        let _ = self.jobs.send(job);
        reply
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_ends_the_store_and_every_reply_after_it_says_so() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("station.sqlite");
        let (desk, opened) = Desk::open(path, Arc::new(|| ()), |store| store.roster_is_empty());
        assert!(matches!(opened.wait(), Ok(Ok(Ok(true)))));
        assert!(matches!(desk.send(|store| store.employees()).wait(), Ok(Ok(none)) if none.is_empty()));
        let planted = desk.send(|_| -> u8 { panic!("planted") });
        let after = desk.send(|store| store.roster_is_empty());
        assert!(planted.wait().is_err() && after.wait().is_err());
        assert!(desk.send(|_| ()).wait().is_err(), "it does not come back by itself");
    }
}
