//! What is being done at the store's desk before the next screen can be shown.

use crate::app::desk::{Gone, NOTICEABLE, Reply};
use std::time::{Duration, Instant};

/// Something under way for an `O`, which takes its result.
pub(super) struct Work<O: ?Sized> {
    since: Instant,
    poll: Box<dyn FnMut() -> Option<Arrival<O>>>,
}

/// What to do with the result, once it is there.
pub(super) type Arrival<O> = Box<dyn FnOnce(&mut O)>;

impl<O: ?Sized + 'static> Work<O> {
    /// Waits for a reply.
    pub(super) fn new<T: 'static>(
        now: Instant, reply: Reply<T>, then: impl FnOnce(&mut O, Result<T, Gone>) + 'static,
    ) -> Self {
        let mut then = Some(then);
        let poll = move || -> Option<Arrival<O>> {
            let result = reply.poll()?;
            let then = then.take()?;
            Some(Box::new(move |owner: &mut O| then(owner, result)))
        };
        Self { since: now, poll: Box::new(poll) }
    }

    /// The result with what to do with it; none while it is being worked on.
    pub(super) fn arrived(&mut self) -> Option<Arrival<O>> {
        (self.poll)()
    }

    /// Whether it takes so long that the screen has to say so.
    pub(super) fn noticeable(&self, now: Instant) -> bool {
        now.saturating_duration_since(self.since) > NOTICEABLE
    }

    /// When to look again: when it becomes noticeable, then now and then. The desk wakes the window when it is done.
    pub(super) fn look_again(&self, now: Instant) -> Duration {
        (NOTICEABLE + Duration::from_millis(1)).saturating_sub(now.saturating_duration_since(self.since)).max(SOON)
    }
}

/// Between two looks at what takes long.
const SOON: Duration = Duration::from_millis(50);
