//! When a clause is due again, and at which customer. What came of a clause in an attempt is a review of it; how long it is
//! remembered then the formula in `memory` says.

use super::memory::Remembered;
use super::{Day, OnOffer, Rating, Trial, rating};
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
    /// Before the last day.
    memory: Option<(Remembered, Day)>,
}

/// Every clause that came up, those first that are due first. Of several attempts on one day the worst counts: who breaks a
/// clause in the morning and keeps it in the afternoon knows it that afternoon.
#[must_use]
pub fn refreshers(tried: &[Trial]) -> Vec<Refresher> {
    let mut all: BTreeMap<&str, Reviewed> = BTreeMap::new();
    for one in tried {
        let Some((day, assessment)) = one.played().and_then(|done| Some((done.day, done.assessment.as_ref()?))) else {
            continue;
        };
        for criterion in &assessment.criteria {
            let Some(rating) = rating(criterion, one.mode, one.coached) else { continue };
            match all.get_mut(&*criterion.id) {
                None => {
                    let refresher = Refresher {
                        clause: criterion.id.clone(),
                        due: day,
                        last: day,
                        last_in: one.scenario.clone(),
                        reviews: 1,
                        forgotten: false,
                    };
                    all.insert(&criterion.id, Reviewed { refresher, rating, memory: None });
                }
                Some(reviewed) => reviewed.again(day, rating, &one.scenario),
            }
        }
    }
    let mut refreshers: Vec<_> = all.into_values().map(Reviewed::refresher).collect();
    refreshers.sort_by(|one, other| (one.due, &one.clause).cmp(&(other.due, &other.clause)));
    refreshers
}

impl Reviewed {
    fn again(&mut self, day: Day, rating: Rating, scenario: &str) {
        let last = self.refresher.last;
        // a clock that was set back makes no new day
        if day <= last {
            self.rating = self.rating.min(rating);
        } else {
            self.memory = Some((self.memory_now(), last));
            self.rating = rating;
            self.refresher.last = day;
            self.refresher.reviews += 1;
        }
        self.refresher.last_in = scenario.into();
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
    use crate::records::{Closing, Mode};

    fn due(tried: &[Trial]) -> Vec<(String, i64, u32, bool)> {
        let told = |one: Refresher| (one.clause.to_string(), one.due.0, one.reviews, one.forgotten);
        refreshers(tried).into_iter().map(told).collect()
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
        let last_in = |tried: &[Trial]| refreshers(tried)[0].last_in.to_string();
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

    #[test]
    fn it_comes_up_at_another_customer_where_there_is_one() {
        let offers = [offer("a", &["c"]), offer("b", &["c", "d"]), offer("e", &["c"]), offer("f", &["d"])];
        let place = |clause: &str, tried: &[Trial]| {
            let refreshers = refreshers(tried);
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
        let refreshers = refreshers(&[alone]);
        assert_eq!(place_for(&refreshers[0], &offers[3..], &[]), Some(0), "the same where no other has it");
        assert_eq!(place_for(&refreshers[0], &offers[..1], &[]), None, "nothing has it any more");
    }
}
