//! When a clause is due again, and at which customer. What came of a clause in an attempt is a review of it, and so is what a
//! warm-up says of it; how long it is remembered then the formula in `memory` says.

use super::memory::Remembered;
use super::warm_up::WarmedUp;
use super::{Day, OnOffer, Trial, rating};
use crate::records::Rating;
use std::collections::BTreeMap;

/// A clause that somebody has met before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refresher {
    /// Its id.
    pub clause: Box<str>,
    /// When it is to come up again.
    pub due: Day,
    /// When it last came up.
    pub last: Day,
    /// The scenario in which it did.
    pub last_in: Box<str>,
    /// On how many days it has come up.
    pub reviews: u32,
    /// Whether it was forgotten the last time.
    pub forgotten: bool,
}

struct Reviewed {
    refresher: Refresher,
    rating: Rating,
    /// Whether warm-ups alone say so of that day.
    recognised: bool,
    /// Before the last day.
    memory: Option<(Remembered, Day)>,
}

/// What is said of a clause on a day.
struct Review<'a> {
    day: Day,
    scenario: &'a str,
    clause: &'a str,
    rating: Rating,
    /// Whether a warm-up says so.
    recognised: bool,
}

/// Every clause that came up, those first that are due first. Of several attempts on one day the worst counts: who breaks a
/// clause in the morning and keeps it in the afternoon knows it that afternoon. A warm-up takes nothing from what an attempt says of
/// the day, unless the clause was forgotten there; and what was told right in warm-ups alone has yet to be done once.
#[must_use]
pub fn refreshers(tried: &[Trial], warmed: &[WarmedUp]) -> Vec<Refresher> {
    let mut all: BTreeMap<&str, Reviewed> = BTreeMap::new();
    for review in by_day(attempted(tried), recognised(warmed)) {
        match all.get_mut(review.clause) {
            Some(reviewed) => reviewed.again(&review),
            None if review.recognised && review.rating != Rating::Again => {}
            None => {
                all.insert(review.clause, Reviewed::first(&review));
            }
        }
    }
    let mut refreshers: Vec<_> = all.into_values().map(Reviewed::refresher).collect();
    refreshers.sort_by(|one, other| (one.due, &one.clause).cmp(&(other.due, &other.clause)));
    refreshers
}

/// What attempts say, in their order.
fn attempted(tried: &[Trial]) -> impl Iterator<Item = Review<'_>> {
    let played = tried.iter().filter_map(|one| Some((one, one.played()?)));
    played.flat_map(|(one, done)| {
        let criteria = done.assessment.iter().flat_map(|assessment| &assessment.criteria);
        criteria.filter_map(move |criterion| {
            let rating = rating(criterion, one.mode, one.coached)?;
            Some(Review { day: done.day, scenario: &one.scenario, clause: &criterion.id, rating, recognised: false })
        })
    })
}

/// What warm-ups say, in their order.
fn recognised(warmed: &[WarmedUp]) -> impl Iterator<Item = Review<'_>> {
    warmed.iter().flat_map(|one| {
        one.reviews.iter().map(|review| Review {
            day: one.day,
            scenario: &one.scenario,
            clause: &review.clause,
            rating: review.rating,
            recognised: true,
        })
    })
}

/// Both by day, each in its own order: what a clock did that was set back stays as it was.
fn by_day<'a>(
    one: impl Iterator<Item = Review<'a>>, other: impl Iterator<Item = Review<'a>>,
) -> impl Iterator<Item = Review<'a>> {
    let (mut one, mut other) = (one.peekable(), other.peekable());
    std::iter::from_fn(move || match (one.peek(), other.peek()) {
        (Some(first), Some(second)) if second.day < first.day => other.next(),
        (None, _) => other.next(),
        (Some(_), _) => one.next(),
    })
}

impl Reviewed {
    fn first(review: &Review<'_>) -> Self {
        let refresher = Refresher {
            clause: review.clause.into(),
            due: review.day,
            last: review.day,
            last_in: review.scenario.into(),
            reviews: 1,
            forgotten: false,
        };
        Self { refresher, rating: review.rating, recognised: review.recognised, memory: None }
    }

    fn again(&mut self, review: &Review<'_>) {
        let last = self.refresher.last;
        // a clock that was set back makes no new day
        if review.day <= last {
            self.rating = match (self.recognised, review.recognised) {
                _ if self.rating.min(review.rating) == Rating::Again => Rating::Again,
                (false, true) => self.rating,
                (true, false) => review.rating,
                (true, true) | (false, false) => self.rating.min(review.rating),
            };
            self.recognised &= review.recognised;
        } else {
            self.memory = Some((self.memory_now(), last));
            (self.rating, self.recognised) = (review.rating, review.recognised);
            self.refresher.last = review.day;
            self.refresher.reviews += 1;
        }
        self.refresher.last_in = review.scenario.into();
    }

    /// After the last day.
    fn memory_now(&self) -> Remembered {
        match self.memory {
            None => Remembered::first(self.rating),
            Some((memory, before)) => {
                let days = u32::try_from(self.refresher.last.0.saturating_sub(before.0)).unwrap_or(u32::MAX);
                memory.after(days, self.rating)
            }
        }
    }

    fn refresher(self) -> Refresher {
        let due = Day(self.refresher.last.0.saturating_add(self.memory_now().interval()));
        Refresher { due, forgotten: self.rating == Rating::Again, ..self.refresher }
    }
}

/// Where a clause is to come up again, by place among the scenarios on offer: at another customer than the last time where
/// there is one, and of those where one was longest ago, or never; none where nothing on offer has it.
#[must_use]
pub fn place_for(refresher: &Refresher, offers: &[OnOffer], tried: &[Trial]) -> Option<usize> {
    let has = offers.iter().enumerate().filter(|(_, offer)| offer.clauses.contains(&refresher.clause));
    let last_at = |offer: &OnOffer| tried.iter().rposition(|one| one.scenario == offer.scenario);
    has.min_by_key(|(_, offer)| (offer.scenario == refresher.last_in, last_at(offer))).map(|(at, _)| at)
}

#[cfg(test)]
mod tests {
    use super::super::testing::{assessed, coached, left, offer, practised, with};
    use super::*;
    use crate::assessment::Verdict::{Broken, Met, Missed, Untouched};
    use crate::records::{ClauseReview, Closing, Mode};

    fn due(tried: &[Trial]) -> Vec<(String, i64, u32, bool)> {
        let told = |one: Refresher| (one.clause.to_string(), one.due.0, one.reviews, one.forgotten);
        refreshers(tried, &[]).into_iter().map(told).collect()
    }

    #[test]
    fn a_clause_comes_back_the_later_the_better_it_was_remembered() {
        let met = [("c", Met)];
        for (tried, day) in [
            (with(practised("a", 100, false), &[("c", Broken)]), 101),
            (with(coached("a", 100, true), &met), 101),
            (with(practised("a", 100, true), &met), 102),
            (with(assessed("a", 100, true), &met), 108),
        ] {
            let forgotten = day == 101 && !tried.coached;
            assert_eq!(due(&[tried]), [("c".to_owned(), day, 1, forgotten)]);
        }
        // met alone each time it was due: the distances that FSRS gives to "good"
        let mut tried = vec![with(practised("a", 0, true), &met)];
        for expected in [2, 13, 59, 222] {
            let (_, day, ..) = due(&tried).remove(0);
            assert_eq!(day, expected);
            tried.push(with(practised("a", day, true), &met));
        }
        assert_eq!(due(&tried)[0].2, 5);
        let last = due(&tried)[0].1;
        tried.push(with(practised("a", last, false), &[("c", Missed)]));
        let (_, day, reviews, forgotten) = due(&tried).remove(0);
        assert!(day - last < 30 && day > last && reviews == 6 && forgotten, "{day} after {last}");
    }

    #[test]
    fn of_a_day_the_worst_counts_and_a_clock_set_back_makes_no_new_one() {
        let met = |day| with(practised("a", day, true), &[("c", Met)]);
        let broken = |day| with(practised("b", day, false), &[("c", Broken)]);
        for tried in [[met(10), broken(10)], [broken(10), met(10)], [broken(10), met(9)]] {
            assert_eq!(due(&tried), [("c".to_owned(), 11, 1, true)]);
        }
        let last_in = |tried: &[Trial]| refreshers(tried, &[])[0].last_in.to_string();
        assert_eq!([last_in(&[met(10), broken(10)]), last_in(&[broken(10), met(10)])], ["b", "a"]);
    }

    #[test]
    fn what_was_not_played_to_its_end_or_not_touched_says_nothing() {
        let given_up = {
            let mut tried = with(practised("a", 1, false), &[("c", Broken)]);
            tried.done.as_mut().expect("closed").closing = Closing::Abandoned;
            tried
        };
        assert_eq!(due(&[given_up, left("a", Mode::Practice)]), []);
        assert_eq!(due(&[with(practised("a", 1, true), &[("c", Untouched)])]), []);
        let two = with(practised("a", 1, true), &[("late", Met), ("early", Broken), ("also", Broken)]);
        let order: Vec<_> = due(&[two]).into_iter().map(|one| one.0).collect();
        assert_eq!(order, ["also", "early", "late"], "those that are due first stand first");
    }

    fn warmed(day: i64, clause: &str, rating: Rating) -> WarmedUp {
        let reviews = vec![ClauseReview { clause: clause.into(), rating }];
        WarmedUp { scenario: "w".into(), day: Day(day), reviews }
    }

    fn both(tried: &[Trial], warmed: &[WarmedUp]) -> Vec<(i64, u32, bool)> {
        refreshers(tried, warmed).into_iter().map(|one| (one.due.0, one.reviews, one.forgotten)).collect()
    }

    #[test]
    fn what_warm_ups_say_stands_beside_what_attempts_say_day_by_day() {
        use Rating::{Again, Hard};
        let met = |day| with(practised("a", day, true), &[("c", Met)]);
        let tried = [met(0), met(20)];
        let alone = both(&tried, &[]);
        // between two attempts it is a review of its own: the second is no longer so long after the last
        let between = both(&tried, &[warmed(10, "c", Hard)]);
        assert_eq!((between[0].1, between[0].2), (3, false));
        assert_ne!(between[0].0, alone[0].0);
        let after = both(&tried, &[warmed(30, "c", Hard)]);
        assert!(after[0].0 > alone[0].0, "told right, it is due later: {after:?} {alone:?}");
        let forgotten = both(&tried, &[warmed(30, "c", Again)]);
        assert!(forgotten[0].0 < after[0].0 && forgotten[0].2, "{forgotten:?}");
        assert_eq!(refreshers(&tried, &[warmed(30, "c", Hard)])[0].last_in, "w".into());
    }

    #[test]
    fn a_warm_up_takes_nothing_from_the_day_s_attempts_unless_it_was_forgotten() {
        use Rating::{Again, Hard};
        let (met, broken) =
            (with(practised("a", 10, true), &[("c", Met)]), with(practised("a", 10, false), &[("c", Broken)]));
        let day = |of: &Trial, warmed: &[WarmedUp]| both(std::slice::from_ref(of), warmed);
        assert_eq!(day(&met, &[warmed(10, "c", Hard)]), day(&met, &[]), "in either order: attempts stand first");
        assert_eq!(day(&met, &[warmed(10, "c", Again)]), [(11, 1, true)]);
        assert_eq!(day(&broken, &[warmed(10, "c", Hard)]), day(&broken, &[]));
        let morning = [warmed(9, "c", Again), warmed(10, "c", Hard)];
        let sooner = both(std::slice::from_ref(&met), &morning);
        assert_eq!(
            sooner,
            both(std::slice::from_ref(&met), &morning[..1]),
            "the warm-up of a day with an attempt adds nothing"
        );
        let later = with(practised("a", 9, true), &[("c", Met)]);
        assert_eq!(both(&[met, later], &[warmed(10, "c", Hard)])[0].1, 1, "a clock that was set back makes no new day");
        let several = [warmed(9, "c", Again), warmed(10, "c", Hard), warmed(10, "c", Again)];
        assert!(both(&[], &several)[0].2, "of several on a day the worst counts");
    }

    #[test]
    fn what_was_only_ever_told_right_has_yet_to_be_done() {
        use Rating::{Again, Hard};
        assert_eq!(both(&[], &[warmed(10, "c", Hard)]), []);
        assert_eq!(both(&[], &[warmed(10, "c", Again)]), [(11, 1, true)]);
        assert_eq!(both(&[], &[warmed(10, "c", Hard), warmed(11, "c", Again)]), [(12, 1, true)]);
        let then = both(&[], &[warmed(10, "c", Again), warmed(12, "c", Hard)]);
        assert!(then[0].1 == 2 && !then[0].2 && then[0].0 > 12, "{then:?}");
    }

    #[test]
    fn it_comes_up_at_another_customer_where_there_is_one() {
        let offers = [offer("a", &["c"]), offer("b", &["c", "d"]), offer("e", &["c"]), offer("f", &["d"])];
        let place = |clause: &str, tried: &[Trial]| {
            let refreshers = refreshers(tried, &[]);
            place_for(refreshers.iter().find(|one| &*one.clause == clause).expect("came up"), &offers, tried)
        };
        let at_a = with(practised("a", 1, false), &[("c", Broken)]);
        assert_eq!(place("c", std::slice::from_ref(&at_a)), Some(1), "the first that was never tried");
        let tried = [practised("b", 0, true), at_a.clone()];
        assert_eq!(place("c", &tried), Some(2));
        let tried = [practised("e", 0, true), practised("b", 0, true), at_a.clone()];
        assert_eq!(place("c", &tried), Some(2), "longest ago");
        let alone = with(practised("f", 1, false), &[("d", Broken)]);
        assert_eq!(place("d", std::slice::from_ref(&alone)), Some(1));
        let refreshers = refreshers(&[alone], &[]);
        assert_eq!(place_for(&refreshers[0], &offers[3..], &[]), Some(0), "the same where no other has it");
        assert_eq!(place_for(&refreshers[0], &offers[..1], &[]), None, "nothing has it any more");
    }
}
