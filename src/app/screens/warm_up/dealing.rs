//! Turns being made on a thread of their own: the prover takes a moment for each, and the screen doesn't wait.

use crate::content::Library;
use crate::learning::warm_up::{Card, TURNS, WarmUpSource, deal};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, TryRecvError, channel};

/// Something that comes from the thread.
pub(super) enum Dealt {
    /// A turn.
    Card(Box<Card>),
    /// There are no more; why, where the prover is at fault.
    Over(Option<String>),
}

/// Turns that are being made. The thread gives up soon after this is dropped.
pub(super) struct Dealing {
    dealt: Receiver<Dealt>,
    _wanted: Arc<()>,
}

impl Dealing {
    /// Begins to make a warm-up's turns.
    pub(super) fn begin(content: Arc<Library>, sources: Vec<WarmUpSource>, seed: u64) -> Self {
        let wanted = Arc::new(());
        let still = Arc::downgrade(&wanted);
        let (sender, dealt) = channel();
        let make = move || {
            let hand_out = |card| drop(sender.send(Dealt::Card(Box::new(card))));
            let made = deal(&content, &sources, seed, TURNS, || still.strong_count() > 0, hand_out);
            drop(sender.send(Dealt::Over(made.err().map(|why| why.to_string()))));
        };
        std::thread::spawn(make);
        Self { dealt, _wanted: wanted }
    }

    /// What has come next; none while nothing has.
    pub(super) fn poll(&self) -> Option<Dealt> {
        match self.dealt.try_recv() {
            Ok(dealt) => Some(dealt),
            Err(TryRecvError::Empty) => None,
            Err(TryRecvError::Disconnected) => Some(Dealt::Over(None)),
        }
    }
}
