//! How long something is remembered: FSRS-6, the formula of J. Ye, J. Su, Y. Cao, "A Stochastic Shortest Path Algorithm for
//! Optimizing Spaced Repetition Scheduling" (KDD 2022) in its sixth version, with the weights that the open-spaced-repetition
//! group publishes for whoever has no history of his own (wiki "The Algorithm", FSRS-6).
//!
//! What happens twice on a day is one review here, so that what the formula says of a day's further reviews isn't needed. It
//! reckons in binary fractions: a day to come back is no score, and may differ by one where a machine's `exp` does.

use crate::records::Rating;

/// The published weights, w0 to w20.
const WEIGHTS: [f64; 21] = [
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
    1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
];

/// The chance of remembering at which one comes back. At this one the interval is the stability, in days.
const RETENTION: f64 = 0.9;

/// What a stability may be, in days, and a difficulty.
const STABILITY: (f64, f64) = (0.001, 36_500.0);
const DIFFICULTY: (f64, f64) = (1.0, 10.0);

/// What is remembered of something.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Remembered {
    /// After how many days the chance of remembering has fallen to 0.9.
    stability: f64,
    /// From 1, easy, to 10.
    difficulty: f64,
}

impl Remembered {
    /// After a first review.
    pub(super) fn first(rating: Rating) -> Self {
        first(&WEIGHTS, rating)
    }

    /// After a further one, so many days later.
    pub(super) fn after(self, days: u32, rating: Rating) -> Self {
        after(&WEIGHTS, self, days, rating)
    }

    /// After how many days to come back, at least one.
    pub(super) fn interval(self) -> i64 {
        self.stability.round().clamp(1.0, STABILITY.1) as i64
    }
}

/// The grade of a rating, from 1.
fn grade(rating: Rating) -> f64 {
    match rating {
        Rating::Again => 1.0,
        Rating::Hard => 2.0,
        Rating::Good => 3.0,
        Rating::Easy => 4.0,
    }
}

fn kept_within(value: f64, (least, most): (f64, f64)) -> f64 {
    value.clamp(least, most)
}

/// The difficulty after a first review, D0.
fn first_difficulty(w: &[f64; 21], rating: Rating) -> f64 {
    w[4] - (w[5] * (grade(rating) - 1.0)).exp() + 1.0
}

fn first(w: &[f64; 21], rating: Rating) -> Remembered {
    let stability = match rating {
        Rating::Again => w[0],
        Rating::Hard => w[1],
        Rating::Good => w[2],
        Rating::Easy => w[3],
    };
    let difficulty = kept_within(first_difficulty(w, rating), DIFFICULTY);
    Remembered { stability: kept_within(stability, STABILITY), difficulty }
}

fn after(w: &[f64; 21], memory: Remembered, days: u32, rating: Rating) -> Remembered {
    let Remembered { stability: s, difficulty: d } = memory;
    let grade = grade(rating);
    let decay = -w[20];
    let factor = RETENTION.powf(1.0 / decay) - 1.0;
    let remembered = (1.0 + factor * f64::from(days) / s).powf(decay);
    let stability = if rating == Rating::Again {
        let forgotten = w[11] * d.powf(-w[12]) * ((s + 1.0).powf(w[13]) - 1.0) * (w[14] * (1.0 - remembered)).exp();
        forgotten.min(s / (w[17] * w[18]).exp())
    } else {
        let hard = if rating == Rating::Hard { w[15] } else { 1.0 };
        let easy = if rating == Rating::Easy { w[16] } else { 1.0 };
        let grown = w[8].exp() * (11.0 - d) * s.powf(-w[9]) * ((w[10] * (1.0 - remembered)).exp() - 1.0);
        s * (1.0 + grown * hard * easy)
    };
    // the harder something is, the less one grade moves it; and it is drawn a little to what is easy
    let moved = d + (10.0 - d) * -w[6] * (grade - 3.0) / 9.0;
    let drawn = w[7] * first_difficulty(w, Rating::Easy) + (1.0 - w[7]) * moved;
    Remembered { stability: kept_within(stability, STABILITY), difficulty: kept_within(drawn, DIFFICULTY) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Rating::{Again, Easy, Good, Hard};
    use proptest::prelude::*;

    fn run(w: &[f64; 21], reviews: &[(Rating, u32)]) -> Vec<Remembered> {
        let mut memories: Vec<Remembered> = Vec::new();
        for (rating, days) in reviews {
            let next = match memories.last() {
                None => first(w, *rating),
                Some(memory) => after(w, *memory, *days, *rating),
            };
            memories.push(next);
        }
        memories
    }

    fn near(memory: Remembered, (stability, difficulty): (f64, f64)) {
        let off = |one: f64, other: f64| (one - other).abs() / other.max(1.0); // the other one reckons with half the digits
        assert!(off(memory.stability, stability) < 1e-4, "{memory:?}, expected {stability}");
        assert!(off(memory.difficulty, difficulty) < 1e-4, "{memory:?}, expected {difficulty}");
    }

    #[test]
    fn the_published_vector_comes_out() {
        // from the tests of fsrs-rs 6.6: with these three weights at nothing a day's further reviews move no stability
        let reviews = [(Again, 0), (Good, 0), (Good, 1), (Good, 3), (Good, 8), (Good, 21)];
        let mut frozen = WEIGHTS;
        frozen[17..20].fill(0.0);
        near(*run(&frozen, &reviews).last().expect("a memory"), (53.335_106, 6.357_486_7));
    }

    /// What fsrs-rs 6.6 makes of a history, review by review: rating, days since the last, stability, difficulty.
    #[rustfmt::skip]
    const MADE: [&[(Rating, u32, f64, f64)]; 4] = [
        &[(Good, 0, 2.3065, 2.1181), (Good, 2, 10.9643, 2.1112), (Good, 11, 46.2803, 2.1043), (Good, 46, 162.8623, 2.0975), (Good, 163, 497.4472, 2.0906)],
        &[(Again, 0, 0.2120, 6.4133), (Again, 1, 0.1009, 8.8063), (Hard, 1, 0.4511, 9.1928), (Good, 2, 1.6544, 9.1788), (Easy, 5, 7.2043, 8.8897), (Again, 40, 1.4468, 9.6203), (Good, 3, 3.0744, 9.6059), (Good, 4, 5.3724, 9.5915)],
        &[(Easy, 0, 8.2956, 1.0000), (Easy, 8, 65.6243, 1.0000), (Again, 100, 3.7142, 7.0270), (Hard, 1, 5.0425, 8.0116), (Hard, 2, 6.8470, 8.6652), (Hard, 3, 8.8253, 9.0992)],
        &[(Hard, 0, 1.2931, 5.1122), (Hard, 1, 3.2494, 6.7405), (Hard, 1, 4.6826, 7.8214), (Again, 9, 0.9704, 9.2691), (Good, 1, 1.8996, 9.2551)],
    ];

    #[test]
    fn another_implementation_makes_the_same_of_it() {
        for history in MADE {
            let reviews: Vec<_> = history.iter().map(|(rating, days, ..)| (*rating, *days)).collect();
            for (memory, (.., stability, difficulty)) in run(&WEIGHTS, &reviews).into_iter().zip(history) {
                near(memory, (*stability, *difficulty));
            }
        }
    }

    proptest! {
        #![proptest_config(crate::cases::at_least(256))]

        #[test]
        fn a_better_rating_never_brings_one_back_sooner(
            reviews in prop::collection::vec((0_usize..4, 1_u32..400), 1..12), days in 1_u32..400
        ) {
            let ratings = [Again, Hard, Good, Easy];
            let reviews: Vec<_> = reviews.into_iter().map(|(at, days)| (ratings[at], days)).collect();
            let memory = *run(&WEIGHTS, &reviews).last().expect("a memory");
            let next = ratings.map(|rating| memory.after(days, rating));
            prop_assert!(next.is_sorted_by(|a, b| a.interval() <= b.interval()), "{memory:?} {next:?}");
            prop_assert!(next.is_sorted_by(|a, b| a.difficulty >= b.difficulty), "{memory:?} {next:?}");
            for one in next {
                prop_assert!(one.interval() >= 1 && (1.0..=10.0).contains(&one.difficulty) && one.stability.is_finite());
            }
        }
    }
}
