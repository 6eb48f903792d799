//! What an answer of a warm-up says of clauses, as reviews of them.

use super::Price;
use crate::records::{ClauseReview, Estimate, Rating, WarmUpAnswer};
use std::collections::BTreeSet;

/// What an answer says of clauses where the answers on offer cost this. What counts is what the learner would have said: what he
/// picked, or what he rated cheapest. Where that breaks clauses, they are forgotten. Where it costs nothing and breaks nothing,
/// those are remembered that another answer breaks there; barely, for to tell right from wrong is less than to do it. What costs
/// something and breaks no clause says nothing, and neither do several that he rated alike and that say different things.
#[must_use]
pub fn reviews(prices: &[Price], answer: &WarmUpAnswer) -> Vec<ClauseReview> {
    let mut said = would_say(answer).into_iter().map(|place| said_of(prices, place));
    let Some(first) = said.next() else { return Vec::new() };
    if said.all(|other| other == first) { first } else { Vec::new() }
}

/// What the learner would have said: places, several where he rated them alike.
fn would_say(answer: &WarmUpAnswer) -> Vec<usize> {
    match answer {
        WarmUpAnswer::Pick(place) => vec![*place],
        WarmUpAnswer::RateAll(estimates) => {
            let cheapest: Option<&Estimate> = estimates.iter().min();
            let alike = estimates.iter().enumerate().filter(|(_, one)| Some(*one) == cheapest);
            alike.map(|(place, _)| place).collect()
        }
    }
}

/// What saying one of them says of clauses, by their ids.
fn said_of(prices: &[Price], place: usize) -> Vec<ClauseReview> {
    let Some(price) = prices.get(place) else { return Vec::new() };
    let (of, rating) = if !price.breaks.is_empty() {
        (std::slice::from_ref(price), Rating::Again)
    } else if price.is_free() {
        (prices, Rating::Hard)
    } else {
        return Vec::new();
    };
    let clauses: BTreeSet<_> = of.iter().flat_map(|one| &one.breaks).collect();
    clauses.into_iter().map(|clause| ClauseReview { clause: clause.clone(), rating }).collect()
}

#[cfg(test)]
mod tests {
    use super::super::judge::tests::price;
    use super::*;
    use Estimate::{Points, RedLine};

    fn told(prices: &[Price], answer: WarmUpAnswer) -> String {
        let reviews = reviews(prices, &answer).into_iter().map(|one| format!("{} {:?}", one.clause, one.rating));
        reviews.collect::<Vec<_>>().join(", ")
    }

    fn all() -> Vec<Price> {
        vec![
            price(0, false, &[]),
            price(300, false, &[]),
            price(900, false, &["b", "a"]),
            price(500, true, &["c", "a"]),
            price(0, false, &[]),
        ]
    }

    #[test]
    fn what_is_picked_says_what_was_forgotten_or_recognised() {
        let picked = |place| told(&all(), WarmUpAnswer::Pick(place));
        assert_eq!(picked(0), "a Hard, b Hard, c Hard", "every clause that another breaks, once");
        assert_eq!(picked(4), picked(0));
        assert_eq!(picked(1), "", "it costs something, and no clause says why");
        assert_eq!(picked(2), "a Again, b Again");
        assert_eq!(picked(3), "a Again, c Again", "a red line like any clause");
        assert_eq!(picked(9), "", "there is none");
        assert_eq!(
            told(&[price(0, false, &[]), price(900, false, &[])], WarmUpAnswer::Pick(0)),
            "",
            "nothing is at stake"
        );
    }

    #[test]
    fn a_breach_that_no_way_would_have_spared_is_one() {
        let prices = [price(0, false, &["d"]), price(0, true, &[]), price(800, false, &["a"])];
        assert_eq!(told(&prices, WarmUpAnswer::Pick(0)), "d Again");
        assert_eq!(told(&prices, WarmUpAnswer::Pick(1)), "", "critical, and no clause of it known");
    }

    #[test]
    fn of_what_is_rated_the_cheapest_counts() {
        let rated = |said: [Estimate; 5]| told(&all(), WarmUpAnswer::RateAll(said.to_vec()));
        assert_eq!(rated([Points(0), Points(9), Points(9), RedLine, Points(3)]), "a Hard, b Hard, c Hard");
        assert_eq!(rated([Points(4), Points(9), Points(2), RedLine, Points(3)]), "a Again, b Again");
        assert_eq!(rated([Points(4), Points(2), Points(9), RedLine, Points(3)]), "");
        assert_eq!(
            rated([RedLine, RedLine, RedLine, Points(20), RedLine]),
            "a Again, c Again",
            "anything is below the red line"
        );
        assert_eq!(
            rated([Points(0), Points(9), Points(9), RedLine, Points(0)]),
            "a Hard, b Hard, c Hard",
            "alike, and so they are"
        );
        assert_eq!(
            rated([Points(0), Points(9), Points(0), RedLine, Points(9)]),
            "",
            "alike, and one of them breaks something"
        );
        assert_eq!(
            rated([Points(0), Points(0), Points(9), RedLine, Points(9)]),
            "",
            "alike, and one of them costs something"
        );
        assert_eq!(rated([Points(7); 5]), "", "who rates all alike says nothing");
        assert_eq!(told(&all(), WarmUpAnswer::RateAll(vec![])), "");
    }
}
