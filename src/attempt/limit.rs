//! How long the customer waits for an answer: while it is read what there is to be answered, and then while it is thought.

use crate::locale::reading_time;
use crate::terms::Millis;

/// A wait in its two parts, reading before thinking.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limit {
    /// For reading what is shown.
    pub reading: Millis,
    /// The customer's patience.
    pub thinking: Millis,
}

impl Limit {
    /// The wait for an answer to `texts`, all of them shown from the first moment on, where the scenario says `patience`;
    /// both parts are stretched to `percent` hundredths.
    pub(super) fn new(texts: impl Iterator<Item = String>, patience: Millis, percent: u16) -> Self {
        let reading = texts.fold(0_u64, |sum, text| sum.saturating_add(reading_time(&text).0));
        let stretched = |time: u64| Millis(time.saturating_mul(u64::from(percent)) / 100);
        Self { reading: stretched(reading), thinking: stretched(patience.0) }
    }

    /// Both parts together.
    #[must_use]
    pub const fn whole(self) -> Millis {
        Millis(self.reading.0.saturating_add(self.thinking.0))
    }

    /// What is left of each part when the texts have been shown for so long.
    #[must_use]
    pub const fn after(self, elapsed: Millis) -> Self {
        let thought = elapsed.0.saturating_sub(self.reading.0);
        Self {
            reading: Millis(self.reading.0.saturating_sub(elapsed.0)),
            thinking: Millis(self.thinking.0.saturating_sub(thought)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn limit(reading: u64, thinking: u64) -> Limit {
        Limit { reading: Millis(reading), thinking: Millis(thinking) }
    }

    #[test]
    fn reading_and_patience_are_stretched_alike() {
        let texts = || ["您好。".to_owned(), "Well then?".to_owned()].into_iter();
        assert_eq!(Limit::new(texts(), Millis(20_000), 100), limit(1_200, 20_000));
        assert_eq!(Limit::new(texts(), Millis(20_001), 150), limit(1_800, 30_001));
        assert_eq!(Limit::new(texts(), Millis(u64::MAX), 300).whole(), Millis(u64::MAX / 100 + 3_600));
    }

    #[test]
    fn what_is_read_is_not_taken_from_what_is_thought() {
        let whole = limit(1_200, 20_000);
        for (elapsed, left) in [
            (0, (1_200, 20_000)),
            (1_199, (1, 20_000)),
            (1_200, (0, 20_000)),
            (1_201, (0, 19_999)),
            (21_199, (0, 1)),
            (21_200, (0, 0)),
            (u64::MAX, (0, 0)),
        ] {
            assert_eq!(whole.after(Millis(elapsed)), limit(left.0, left.1), "after {elapsed} ms");
            assert_eq!(whole.after(Millis(elapsed)).whole().0, whole.whole().0.saturating_sub(elapsed));
        }
    }
}
