//! Lines as they are typed, until standard input ends or Ctrl-C is pressed.

use crate::cli::interrupt::interruption;
use std::io::BufRead as _;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

/// What came from the keyboard.
pub(super) enum Typed {
    /// A line.
    Line(String),
    /// A line that is not UTF-8.
    NotText,
    /// Nothing in the time that was waited.
    Nothing,
    /// Nothing more will come.
    Ended,
}

pub(super) struct Keyboard {
    lines: Receiver<Vec<u8>>,
    interrupted: Arc<AtomicBool>,
}

impl Keyboard {
    /// How often it is asked whether somebody wants to leave.
    const PACE: Duration = Duration::from_millis(50);

    /// Listens from now on. Ctrl-C ends what is heard; a second one ends the program.
    pub(super) fn open() -> Self {
        let (sender, lines) = channel();
        std::thread::spawn(move || {
            for line in std::io::stdin().lock().split(b'\n').map_while(Result::ok) {
                if sender.send(line).is_err() {
                    break;
                }
            }
        });
        Self { lines, interrupted: interruption() }
    }

    /// Forgets what was typed so far.
    pub(super) fn forget(&self) {
        while self.lines.try_recv().is_ok() {}
    }

    /// Waits for a line, for so long at most.
    pub(super) fn hear(&self, most: Duration) -> Typed {
        let begun = Instant::now();
        loop {
            if self.interrupted.load(Ordering::Relaxed) {
                return Typed::Ended;
            }
            let left = most.saturating_sub(begun.elapsed());
            match self.lines.recv_timeout(left.min(Self::PACE)) {
                Ok(line) => return String::from_utf8(line).map_or(Typed::NotText, Typed::Line),
                Err(RecvTimeoutError::Disconnected) => return Typed::Ended,
                Err(RecvTimeoutError::Timeout) if left <= Self::PACE => return Typed::Nothing,
                Err(RecvTimeoutError::Timeout) => {}
            }
        }
    }

    /// Whether Ctrl-C was what ended it.
    pub(super) fn is_interrupted(&self) -> bool {
        self.interrupted.load(Ordering::Relaxed)
    }
}
