//! A counter on standard error, for people who wait; whatever becomes of it, the work goes on.

use super::out;
use composure::locale::legible;
use std::fmt;
use std::io::Write as _;
use std::time::{Duration, Instant};

pub(super) struct Counter {
    /// When the counter is drawn next; never where nobody watches.
    next: Option<Instant>,
    /// How many columns the last drawing took.
    drawn: usize,
}

impl Counter {
    const PACE: Duration = Duration::from_millis(200);

    pub(super) fn new() -> Self {
        let next = out::drawn().1.then(|| Instant::now() + Self::PACE);
        Self { next, drawn: 0 }
    }

    /// Draws the line, if it is time to.
    pub(super) fn show(&mut self, line: impl FnOnce() -> String) {
        if self.next.is_some_and(|next| Instant::now() >= next) {
            let line = legible(&line()).into_owned();
            let width = unicode_width::UnicodeWidthStr::width(line.as_str());
            draw(format_args!("{line}{:1$}", "", self.drawn.saturating_sub(width)));
            self.drawn = width;
            self.next = Some(Instant::now() + Self::PACE);
        }
    }

    /// Takes the line away.
    pub(super) fn clear(&mut self) {
        if self.drawn > 0 {
            draw(format_args!("{:1$}\r", "", self.drawn));
            self.drawn = 0;
        }
    }
}

/// Draws over the line.
fn draw(line: fmt::Arguments<'_>) {
    let (mut err, _) = out::drawn();
    let _ = write!(err, "\r{line}");
}
