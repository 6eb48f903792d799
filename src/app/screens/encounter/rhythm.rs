//! The rhythm of a turn: my words and a beat in which they are taken in, the line letter by letter, then the answers. The
//! clocks run from the first letter, and letting somebody finish at once does not shorten them.

use crate::app::stage::actor::{BEAT, Liveliness};
use crate::app::widgets::parts::is_chinese;
use std::time::{Duration, Instant};

/// Letters a second: several times as fast as anybody reads, so that nobody waits for them.
const CHINESE: f32 = 24.0;
const LATIN: f32 = 70.0;

/// Where a turn is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Phase {
    /// My words are taken in.
    Beat,
    /// So many letters of the line have been said.
    Speaks(usize),
    /// The answers are shown.
    Answers,
}

/// The rhythm of one turn.
#[derive(Clone, Copy, Debug)]
pub(super) struct Rhythm {
    began: Option<Instant>,
    beat: Duration,
    speech: Duration,
    letters: usize,
}

impl Rhythm {
    /// For a line that is about to be said; to an answer of mine or not.
    pub(super) fn new(line: &str, answers: bool, lively: Liveliness) -> Self {
        let letters = line.chars().count();
        let speed = if is_chinese(line) { CHINESE } else { LATIN };
        let (beat, speech) = match lively {
            Liveliness::PosesOnly => (Duration::ZERO, Duration::ZERO),
            Liveliness::Full => {
                let beat = if answers { BEAT } else { Duration::ZERO };
                (beat, Duration::from_secs_f32(f32::from(u16::try_from(letters).unwrap_or(u16::MAX)) / speed))
            }
        };
        Self { began: None, beat, speech, letters }
    }

    /// Where it is now; it begins when this is asked first.
    pub(super) fn at(&mut self, now: Instant) -> Phase {
        self.began.get_or_insert(now);
        let spoken = self.line_since().map(|since| now.saturating_duration_since(since));
        match (self.answers_since(now), spoken) {
            (Some(_), _) => Phase::Answers,
            (None, Some(spoken)) if self.line_since().is_some_and(|since| now >= since) => {
                let share = spoken.as_secs_f32() / self.speech.as_secs_f32().max(f32::EPSILON);
                Phase::Speaks(((self.letters as f32) * share) as usize)
            }
            (None, _) => Phase::Beat,
        }
    }

    /// Since when the line is said, and the clocks run; later than now while my words are taken in.
    pub(super) fn line_since(&self) -> Option<Instant> {
        Some(self.began? + self.beat)
    }

    /// Since when the answers are shown.
    pub(super) fn answers_since(&self, now: Instant) -> Option<Instant> {
        let since = self.line_since()? + self.speech;
        (now >= since).then_some(since)
    }

    /// The line is said in other words, in the same time: what has been said of it is as much of them.
    pub(super) fn reworded(&mut self, line: &str) {
        self.letters = line.chars().count();
    }

    /// The rest of the line is shown at once; of the beat nothing is left.
    pub(super) fn skip(&mut self, now: Instant) {
        let Some(began) = self.began else { return };
        let passed = now.saturating_duration_since(began);
        self.beat = self.beat.min(passed);
        self.speech = self.speech.min(passed - self.beat);
    }

    /// The clocks stood still for so long.
    pub(super) fn paused(&mut self, long: Duration) {
        if let Some(began) = &mut self.began {
            *began += long;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LINE: &str = "二十四个字的一句话说完刚好要一秒钟一个字也不少";

    #[test]
    fn a_beat_then_letters_then_answers() {
        let start = Instant::now();
        let at = |rhythm: &mut Rhythm, millis| rhythm.at(start + Duration::from_millis(millis));
        let letters = LINE.chars().count();
        let mut rhythm = Rhythm::new(LINE, true, Liveliness::Full);
        assert_eq!(at(&mut rhythm, 0), Phase::Beat);
        assert_eq!(at(&mut rhythm, 599), Phase::Beat);
        assert_eq!(at(&mut rhythm, 600), Phase::Speaks(0));
        assert!(matches!(at(&mut rhythm, 1_100), Phase::Speaks(said) if said > 8 && said < letters));
        assert_eq!(at(&mut rhythm, 1_700), Phase::Answers);
        assert_eq!(rhythm.line_since(), Some(start + BEAT));
        let mut first = Rhythm::new(LINE, false, Liveliness::Full);
        assert_eq!(at(&mut first, 0), Phase::Speaks(0));
        let mut still = Rhythm::new(LINE, true, Liveliness::PosesOnly);
        assert_eq!(at(&mut still, 0), Phase::Answers);
    }

    #[test]
    fn who_skips_reads_no_less_long() {
        let start = Instant::now();
        let mut rhythm = Rhythm::new(LINE, true, Liveliness::Full);
        rhythm.at(start);
        rhythm.skip(start + Duration::from_millis(900));
        let now = start + Duration::from_millis(900);
        assert_eq!((rhythm.at(now), rhythm.answers_since(now)), (Phase::Answers, Some(now)));
        assert_eq!(rhythm.line_since(), Some(start + BEAT), "the clocks run from the first letter");
        let mut early = Rhythm::new(LINE, true, Liveliness::Full);
        early.at(start);
        early.skip(start + Duration::from_millis(100));
        assert_eq!(early.line_since(), Some(start + Duration::from_millis(100)));
        assert_eq!(early.at(start + Duration::from_millis(100)), Phase::Answers);
    }

    #[test]
    fn a_pause_moves_everything() {
        let start = Instant::now();
        let mut rhythm = Rhythm::new(LINE, true, Liveliness::Full);
        rhythm.at(start);
        rhythm.paused(Duration::from_secs(60));
        assert_eq!(rhythm.at(start + Duration::from_millis(60_599)), Phase::Beat);
    }
}
