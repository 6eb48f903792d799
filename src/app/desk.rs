//! The store on its own thread: a slow disk never freezes the window, and journal writes happen one after another.

use crate::records::{Store, StoreError};
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, Sender, channel};

type Job = Box<dyn FnOnce(&mut Store) + Send>;

/// The store's thread has gone; it ends only with the program or by a fault in it.
#[derive(Clone, Copy, Debug, thiserror::Error)]
#[error("the record store has stopped working; close the program and start it again")]
pub(super) struct Gone;

/// A store on its own thread. The thread ends when this is dropped and the work in hand is done.
pub(super) struct Desk {
    jobs: Sender<Job>,
}

impl Desk {
    /// Opens the store at `path` on a thread of its own.
    pub(super) fn open(path: PathBuf) -> Result<Self, StoreError> {
        let mut store = Store::open(&path)?;
        let (jobs, work) = channel::<Job>();
        std::thread::spawn(move || {
            for job in work {
                job(&mut store);
            }
        });
        Ok(Self { jobs })
    }

    /// Has something done; the answer is there to be polled.
    pub(super) fn send<T: Send + 'static>(
        &self, work: impl FnOnce(&mut Store) -> T + Send + 'static,
    ) -> Result<Receiver<T>, Gone> {
        let (answer, receiver) = channel();
        // Whoever asked may have stopped waiting.
        let job: Job = Box::new(move |store| drop(answer.send(work(store))));
        self.jobs.send(job).map_err(|_| Gone)?;
        Ok(receiver)
    }

    /// Has something done and waits for the answer: for what takes no longer than a key press is felt.
    pub(super) fn call<T: Send + 'static>(
        &self, work: impl FnOnce(&mut Store) -> T + Send + 'static,
    ) -> Result<T, Gone> {
        self.send(work)?.recv().map_err(|_| Gone)
    }
}
