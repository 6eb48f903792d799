//! Looking back on an encounter, on a thread of its own: it may take a second, and the screen doesn't wait.

use crate::attempt::{Attempt, Chances};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, TryRecvError, channel};

/// A look back that is under way. The thread gives up soon after this is dropped.
pub(crate) struct Lookback {
    answer: Receiver<Option<Chances>>,
    _wanted: Arc<()>,
}

impl Lookback {
    /// Begins to look back on an attempt.
    pub(crate) fn begin(attempt: Attempt) -> Self {
        let wanted = Arc::new(());
        let still = Arc::downgrade(&wanted);
        let (sender, answer) = channel();
        std::thread::spawn(move || drop(sender.send(attempt.chances(|_| still.strong_count() > 0))));
        Self { answer, _wanted: wanted }
    }

    /// What came of it, once it is there; none inside where nothing can be said.
    pub(crate) fn poll(&self) -> Option<Option<Chances>> {
        match self.answer.try_recv() {
            Ok(chances) => Some(chances),
            Err(TryRecvError::Empty) => None,
            Err(TryRecvError::Disconnected) => Some(None),
        }
    }
}
