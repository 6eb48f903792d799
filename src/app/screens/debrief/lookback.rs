//! Looking back on an encounter, on a thread of its own: it may take a second, and the screen doesn't wait.

use crate::assurance::Impossible;
use crate::attempt::{Attempt, AttemptError, Chances};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, TryRecvError, channel};

/// What came of a look back: none where nothing can be said, or why the prover is at fault.
type Answer = Result<Option<Chances>, String>;

/// A look back that is under way. The thread gives up soon after this is dropped.
pub(crate) struct Lookback {
    answer: Receiver<Answer>,
    _wanted: Arc<()>,
}

impl Lookback {
    /// Begins to look back on an attempt.
    pub(crate) fn begin(attempt: Attempt) -> Self {
        let wanted = Arc::new(());
        let still = Arc::downgrade(&wanted);
        let (sender, answer) = channel();
        let look = move || {
            let chances = attempt.chances(|_| still.strong_count() > 0);
            drop(sender.send(chances.map_err(|why| AttemptError::from(why).to_string())));
        };
        std::thread::spawn(look);
        Self { answer, _wanted: wanted }
    }

    /// What came of it, once it is there.
    pub(crate) fn poll(&self) -> Option<Answer> {
        match self.answer.try_recv() {
            Ok(chances) => Some(chances),
            Err(TryRecvError::Empty) => None,
            Err(TryRecvError::Disconnected) => {
                let stopped = Impossible::Stopped("looking back".to_owned());
                Some(Err(AttemptError::from(stopped).to_string()))
            }
        }
    }
}
