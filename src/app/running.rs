//! An encounter on the screen: an answer on its way to the disk, a face that follows the mood, a patience that runs out.

use super::desk::{Desk, Gone};
use super::model::Trouble;
use super::ui::encounter;
use crate::assessment::Assessment;
use crate::attempt::{Attempt, AttemptError, Input};
use crate::records::{Entry, Finished, StoreError};
use crate::terms::Millis;
use std::sync::mpsc::{Receiver, TryRecvError};
use std::time::{Duration, Instant};

/// How fast the face follows the mood, in steps a second.
const MOOD_SPEED: f32 = 6.0;
/// Between two looks at a screen on which nothing moves.
pub(super) const IDLE: Duration = Duration::from_secs(5);
/// Between two frames while something moves: 30 a second is smooth enough for a face and a bar.
pub(super) const FRAME: Duration = Duration::from_millis(33);
/// Between two frames while he only waits: enough for a breath and for the bar, and a software renderer can rest between.
pub(super) const WAITING: Duration = Duration::from_millis(100);
/// How long a response may take to be stored before the screen says so.
const NOTICEABLE: Duration = Duration::from_millis(150);

/// An encounter on the screen.
pub(super) struct Running {
    pub(super) attempt: Attempt,
    pub(super) view: encounter::View,
    pub(super) draft: encounter::Draft,
    /// Since when line and responses are shown; none until the first frame that shows them.
    pub(super) shown: Option<Instant>,
    /// An answer on its way to the disk, and since when.
    pub(super) pending: Option<(Entry, Receiver<Result<(), StoreError>>)>,
    sent: Option<Instant>,
    /// What came of it, once it is over and stored.
    pub(super) closed: Option<(Assessment, Finished)>,
    last_tick: Option<Instant>,
}

impl Running {
    /// An attempt about to be shown.
    pub(super) fn new(attempt: Attempt, view: encounter::View) -> Self {
        let draft = encounter::Draft::default();
        Self { attempt, view, draft, shown: None, pending: None, sent: None, closed: None, last_tick: None }
    }

    pub(super) fn submit(&mut self, desk: &Desk, input: Input, elapsed: Millis) -> Result<(), Trouble> {
        if self.pending.is_some() || self.closed.is_some() {
            return Ok(());
        }
        let entry = self.attempt.prepare(input, elapsed).map_err(AttemptError::from)?;
        self.journal(desk, entry)
    }

    pub(super) fn journal(&mut self, desk: &Desk, entry: Entry) -> Result<(), Trouble> {
        let (id, written) = (self.attempt.id.clone(), entry.clone());
        let answer = desk.send(move |store| store.append(&id, &written))?;
        self.pending = Some((entry, answer));
        self.sent = None;
        Ok(())
    }

    /// Has the answer been stored? Then the customer answers.
    pub(super) fn poll(&mut self) -> Option<Result<(), Trouble>> {
        let (_, answer) = self.pending.as_ref()?;
        match answer.try_recv() {
            Err(TryRecvError::Empty) => return None,
            Err(TryRecvError::Disconnected) => return Some(Err(Gone.into())),
            Ok(Err(error)) => return Some(Err(error.into())),
            Ok(Ok(())) => {}
        }
        let (entry, _) = self.pending.take()?;
        Some(self.attempt.confirm(&entry).map(drop).map_err(Trouble::from))
    }

    /// Moves face and bar; lets the patience run out. Answers when to look again.
    pub(super) fn pass_time(&mut self, desk: &Desk, now: Instant) -> Result<Duration, Trouble> {
        let passed = self.last_tick.replace(now).map_or(Duration::ZERO, |last| now.saturating_duration_since(last));
        let passed = passed.as_secs_f32().min(0.1);
        let mood = self.attempt.observation().state().mood;
        let face = &mut self.view.customer;
        let mut still = true;
        for (shown, real) in
            [(&mut face.anger, mood.anger), (&mut face.anxiety, mood.anxiety), (&mut face.trust, mood.trust)]
        {
            let way = f32::from(real) - *shown;
            let step = (MOOD_SPEED * passed).min(way.abs());
            *shown += step.copysign(way);
            still &= way.abs() <= f32::EPSILON;
        }
        if self.closed.is_some() {
            return Ok(if still { IDLE } else { FRAME });
        }
        // while an answer is being stored no other is taken; that it takes time is only shown where it does
        let sent = self.pending.as_ref().map(|_| *self.sent.get_or_insert(now));
        self.view.waiting = sent.is_some_and(|sent| now.saturating_duration_since(sent) > NOTICEABLE);
        face.phase += passed;
        let Some(patience) = self.attempt.patience() else {
            self.view.patience = None;
            self.shown.get_or_insert(now);
            return Ok(match (still && self.pending.is_none(), face.present) {
                (true, false) => IDLE,
                (true, true) => WAITING,
                (false, _) => FRAME,
            });
        };
        let shown = *self.shown.get_or_insert(now);
        let left = Duration::from_millis(patience.0).saturating_sub(now.saturating_duration_since(shown));
        if self.pending.is_none() {
            let ms = |duration: Duration| u32::try_from(duration.as_millis()).unwrap_or(u32::MAX);
            self.view.patience =
                Some(encounter::Patience { left_ms: ms(left), total_ms: ms(Duration::from_millis(patience.0)) });
            if left.is_zero() {
                self.submit(desk, Input::Silence, patience)?;
            }
        }
        Ok(if still && self.pending.is_none() { WAITING.min(left) } else { FRAME })
    }
}
