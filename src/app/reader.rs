//! The store read on a thread of its own, beside the one that writes: whoever looks through many records waits for no learner's
//! answer, and no learner for him. What is not wanted any more is not begun, or stops soon.

use super::desk::{Gone, Reply, Wake, reply};
use crate::records::{Store, StoreError};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::{Sender, channel};

type ReaderJob = Box<dyn FnOnce(&mut StoreInHand) + Send>;

/// The store, opened to read as soon as something is asked of it.
struct StoreInHand {
    path: PathBuf,
    store: Option<Store>,
}

impl StoreInHand {
    fn store(&mut self) -> Result<&Store, StoreError> {
        let store = match self.store.take() {
            Some(store) => store,
            None => Store::open_to_read(&self.path)?,
        };
        Ok(self.store.insert(store))
    }
}

/// Reads a store on its own thread, one thing after another; it ends when this is dropped and the work in hand is done.
pub(crate) struct StoreReader {
    jobs: Sender<ReaderJob>,
    wake: Wake,
}

/// How far something has come, and whether it is still wanted.
#[derive(Debug, Default)]
pub(crate) struct Going {
    stopped: AtomicBool,
    done: AtomicUsize,
    all: AtomicUsize,
}

impl Going {
    /// Whether it is still wanted.
    pub(crate) fn is_wanted(&self) -> bool {
        !self.stopped.load(Ordering::Relaxed)
    }

    /// It has come so far; answers whether to go on.
    pub(crate) fn came(&self, done: usize, all: usize) -> bool {
        self.done.store(done, Ordering::Relaxed);
        self.all.store(all, Ordering::Relaxed);
        self.is_wanted()
    }
}

/// Something that is being read. Whoever drops it doesn't want it any more.
pub(crate) struct Errand<T> {
    reply: Reply<T>,
    going: Arc<Going>,
}

impl<T> Errand<T> {
    /// What came of it; none while it is still being worked on.
    pub(crate) fn poll(&self) -> Option<Result<T, Gone>> {
        self.reply.poll()
    }

    /// It is not wanted any more, and whoever asked still waits for what came of it.
    pub(crate) fn stop(&self) {
        self.going.stopped.store(true, Ordering::Relaxed);
    }

    /// How much of it is done, of how much; 0 of 0 where nobody knows yet.
    pub(crate) fn progress(&self) -> (usize, usize) {
        (self.going.done.load(Ordering::Relaxed), self.going.all.load(Ordering::Relaxed))
    }
}

impl<T> Drop for Errand<T> {
    fn drop(&mut self) {
        self.stop();
    }
}

impl StoreReader {
    /// Of the store at `path`, which is opened when something is asked of it; `wake` wakes the window when a reply is there.
    pub(crate) fn new(path: PathBuf, wake: Wake) -> Self {
        let (jobs, work) = channel::<ReaderJob>();
        let thread = std::thread::Builder::new().name("reader".to_owned()).spawn(move || {
            let mut opened = StoreInHand { path, store: None };
            for job in work {
                job(&mut opened);
            }
        });
        // without a thread every reply says that the store has gone
        drop(thread);
        Self { jobs, wake }
    }

    /// Has something read.
    pub(crate) fn send<T: Send + 'static, E: From<StoreError> + Send + 'static>(
        &self, work: impl FnOnce(&Store, &Going) -> Result<T, E> + Send + 'static,
    ) -> Errand<Result<T, E>> {
        let (answer, reply) = reply();
        let going = Arc::new(Going::default());
        let (own, wake) = (Arc::clone(&going), Arc::clone(&self.wake));
        let job: ReaderJob = Box::new(move |opened| {
            if !own.is_wanted() {
                return;
            }
            let done = match opened.store() {
                Ok(store) => work(store, &own),
                Err(error) => Err(error.into()),
            };
            // whoever asked may have stopped waiting
            let _ = answer.send(done);
            wake();
        });
        // a job that cannot be sent is dropped with its answer
        let _ = self.jobs.send(job);
        Errand { reply, going }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::mpsc::channel;
    use std::time::{Duration, Instant};

    fn wait<T>(errand: &Errand<T>) -> T {
        let begun = Instant::now();
        loop {
            match errand.poll() {
                Some(done) => return done.expect("there"),
                None if begun.elapsed() > Duration::from_secs(20) => panic!("nothing came of it"),
                None => std::thread::sleep(Duration::from_millis(1)),
            }
        }
    }

    #[test]
    fn what_is_dropped_stops_and_what_waits_behind_it_is_not_begun() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("station.sqlite");
        drop(Store::open(&path).expect("made"));
        let reader = StoreReader::new(path, Arc::new(|| ()));
        let (begun, hears) = channel();
        let (told, stopped) = channel();
        let endless = reader.send(move |_, going| -> Result<(), StoreError> {
            begun.send(()).expect("heard");
            let mut turns = 0;
            while going.came(turns, 0) {
                turns += 1;
                std::thread::sleep(Duration::from_millis(1));
            }
            told.send(turns).expect("heard");
            Ok(())
        });
        let (behind, never) = channel();
        let waits = reader.send(move |_, _| -> Result<(), StoreError> {
            behind.send(()).expect("heard");
            Ok(())
        });
        hears.recv().expect("begun");
        drop((waits, endless));
        stopped.recv_timeout(Duration::from_secs(20)).expect("it stopped");
        let after = reader.send(|store, _| store.roster_is_empty());
        assert!(wait(&after).expect("read"));
        assert!(never.try_recv().is_err(), "it was not begun");
    }

    #[test]
    fn a_store_that_comes_later_is_read_when_it_is_there() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("station.sqlite");
        let reader = StoreReader::new(path.clone(), Arc::new(|| ()));
        let none = wait(&reader.send(|store, _| store.roster_is_empty()));
        assert!(matches!(none, Err(StoreError::Absent { .. })));
        drop(Store::open(&path).expect("made"));
        assert!(wait(&reader.send(|store, _| store.roster_is_empty())).expect("read"));
    }
}
