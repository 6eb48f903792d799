//! What an answer of a warm-up earns: a share of what could be lost there where one is picked, and the distance from the exact
//! costs where all are rated. Whole numbers throughout; the costs are the prover's.

use crate::records::{Estimate, WarmUpAnswer};
use crate::terms::BasisPoints;

/// Where the scale ends on which costs are estimated, in points of a hundred: what costs more stands at its end.
pub const SCALE: u16 = 20;

/// What a row earns at most.
const ROW: u16 = 2_500;
/// A point of the scale.
const POINT: u16 = 100;

/// What an answer costs where it is given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Price {
    /// How much lower the best score is that can be had after it.
    pub cost: BasisPoints,
    /// Whether it breaks something critical.
    pub critical: bool,
    /// The ids of the clauses that it breaks, each once.
    pub breaks: Vec<Box<str>>,
}

/// What an answer of a warm-up earns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CardScore {
    /// By row, where all were rated: a quarter of the whole at most.
    pub rows: Vec<BasisPoints>,
    /// The whole.
    pub whole: BasisPoints,
}

impl Price {
    /// Whether it costs nothing and breaks nothing.
    #[must_use]
    pub fn is_free(&self) -> bool {
        self.cost.0 == 0 && !self.critical && self.breaks.is_empty()
    }

    /// What would be exact to say of it: the nearest point of the scale.
    #[must_use]
    pub fn exact(&self) -> Estimate {
        match self.critical {
            true => Estimate::RedLine,
            false => Estimate::Points(self.cost.0.saturating_add(POINT / 2).div_euclid(POINT).min(SCALE)),
        }
    }
}

/// What an answer earns where the answers on offer cost this; none where there is no such answer.
#[must_use]
pub fn judge(prices: &[Price], answer: &WarmUpAnswer) -> Option<CardScore> {
    match answer {
        WarmUpAnswer::Pick(place) => Some(CardScore { rows: Vec::new(), whole: picked(prices, prices.get(*place)?) }),
        WarmUpAnswer::RateAll(estimates) if estimates.len() == prices.len() && !prices.is_empty() => {
            let rows: Vec<_> =
                prices.iter().zip(estimates).map(|(price, one)| BasisPoints(rated(price, *one))).collect();
            let sum: usize = rows.iter().map(|row| usize::from(row.0)).sum();
            let whole = u16::try_from(sum * 4 / rows.len()).unwrap_or(u16::MAX);
            Some(CardScore { rows, whole: BasisPoints(whole) })
        }
        WarmUpAnswer::RateAll(_) => None,
    }
}

/// `10,000 × (worst − cost) div worst`, where the worst is what the dearest costs; nothing for what breaks something critical.
fn picked(prices: &[Price], price: &Price) -> BasisPoints {
    let worst = prices.iter().map(|one| u32::from(one.cost.0)).max().unwrap_or(0);
    let left = worst - u32::from(price.cost.0).min(worst);
    match (price.critical, (10_000 * left).checked_div(worst)) {
        (true, _) => BasisPoints(0),
        (false, None) => BasisPoints::FULL,
        (false, Some(share)) => BasisPoints(u16::try_from(share).unwrap_or(10_000)),
    }
}

/// A row's whole share, less a point for each point between what was said and what it costs. Half a point is not between them: the
/// scale has whole ones. Where the red line is, it is that or nothing.
fn rated(price: &Price, estimate: Estimate) -> u16 {
    match (price.critical, estimate) {
        (true, Estimate::RedLine) => ROW,
        (true, Estimate::Points(_)) | (false, Estimate::RedLine) => 0,
        (false, Estimate::Points(points)) => {
            let (said, cost) = (points.min(SCALE) * POINT, price.cost.0.min(SCALE * POINT));
            let off = (said.abs_diff(cost) + POINT / 2 - 1) / POINT;
            ROW.saturating_sub(off * POINT)
        }
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use Estimate::{Points, RedLine};
    use proptest::prelude::*;

    pub(in crate::learning::warm_up) fn price(cost: u16, critical: bool, breaks: &[&str]) -> Price {
        let breaks = breaks.iter().map(|one| (*one).into()).collect();
        Price { cost: BasisPoints(cost), critical, breaks }
    }

    fn earned(prices: &[Price], answer: &WarmUpAnswer) -> (Vec<u16>, u16) {
        let score = judge(prices, answer).expect("judged");
        (score.rows.iter().map(|row| row.0).collect(), score.whole.0)
    }

    #[test]
    fn the_design_s_own_card_earns_what_stands_on_it() {
        let prices = [price(0, false, &[]), price(400, false, &[]), price(1_500, false, &[]), price(600, true, &["c"])];
        let rated = WarmUpAnswer::RateAll(vec![Points(5), Points(0), Points(5), RedLine]);
        assert_eq!(earned(&prices, &rated), (vec![2_000, 2_100, 1_500, 2_500], 8_100));
        for (place, whole) in [(0, 10_000), (1, 7_333), (2, 0), (3, 0)] {
            assert_eq!(earned(&prices, &WarmUpAnswer::Pick(place)), (vec![], whole));
        }
    }

    #[test]
    fn half_a_point_is_the_scale_s_and_no_fault() {
        for (cost, said, row) in [
            (749, 7, 2_500),
            (750, 7, 2_500),
            (750, 8, 2_500),
            (751, 7, 2_400),
            (0, 20, 500),
            (4_700, 20, 2_500),
            (4_700, 99, 2_500),
            (4_700, 19, 2_400),
        ] {
            assert_eq!(rated(&price(cost, false, &[]), Points(said)), row, "{cost} taken for {said}");
        }
        assert_eq!(rated(&price(0, false, &[]), RedLine), 0);
        assert_eq!(rated(&price(2_000, true, &[]), Points(20)), 0);
    }

    #[test]
    fn what_does_not_fit_is_not_judged() {
        let prices = [price(0, false, &[]), price(400, false, &[])];
        for answer in [WarmUpAnswer::Pick(2), WarmUpAnswer::RateAll(vec![Points(1)]), WarmUpAnswer::RateAll(vec![])] {
            assert_eq!(judge(&prices, &answer), None);
        }
        assert_eq!(judge(&[], &WarmUpAnswer::RateAll(vec![])), None);
    }

    fn prices() -> impl Strategy<Value = Vec<Price>> {
        let cost = prop_oneof![Just(0_u16), 0..2_500_u16, 0..=10_000_u16];
        let one = (cost, prop::bool::weighted(0.2)).prop_map(|(cost, critical)| price(cost, critical, &[]));
        prop::collection::vec(one, 1..8)
    }

    fn estimate() -> impl Strategy<Value = Estimate> {
        prop_oneof![4 => (0..=SCALE).prop_map(Points), 1 => Just(RedLine)]
    }

    /// The same by counting on fingers: points are taken off one by one until what was said is within half a point.
    fn naive(prices: &[Price], answer: &WarmUpAnswer) -> f64 {
        match answer {
            WarmUpAnswer::Pick(place) => {
                let price = &prices[*place];
                let worst = prices.iter().fold(0.0_f64, |worst, one| worst.max(f64::from(one.cost.0)));
                let share = if worst > 0.0 { 1.0 - f64::from(price.cost.0) / worst } else { 1.0 };
                if price.critical { 0.0 } else { share * 10_000.0 }
            }
            WarmUpAnswer::RateAll(said) => {
                let row = |price: &Price, said: &Estimate| match said {
                    RedLine => {
                        if price.critical {
                            25
                        } else {
                            0
                        }
                    }
                    Points(_) if price.critical => 0,
                    Points(points) => {
                        let (mut row, mut said) = (25, f64::from(*points));
                        let cost = (f64::from(price.cost.0) / 100.0).min(20.0);
                        while (said - cost).abs() > 0.5 {
                            said += if said < cost { 1.0 } else { -1.0 };
                            row -= 1;
                        }
                        row
                    }
                };
                let sum: i32 = prices.iter().zip(said).map(|(price, said)| row(price, said)).sum();
                f64::from(sum) * 400.0 / prices.len() as f64
            }
        }
    }

    proptest! {
        #![proptest_config(crate::cases::at_least(1_000))]

        #[test]
        fn it_is_what_fingers_count(prices in prices(), said in prop::collection::vec(estimate(), 8), at in 0..8_usize) {
            let rated = WarmUpAnswer::RateAll(said[..prices.len()].to_vec());
            for answer in [rated, WarmUpAnswer::Pick(at % prices.len())] {
                let whole = f64::from(judge(&prices, &answer).expect("judged").whole.0);
                let expected = naive(&prices, &answer);
                prop_assert!(whole <= expected + 1e-6 && whole > expected - 1.0, "{whole} for {expected}: {prices:?} {answer:?}");
            }
        }

        #[test]
        fn who_says_what_is_exact_earns_everything(prices in prices()) {
            let exact = WarmUpAnswer::RateAll(prices.iter().map(Price::exact).collect());
            prop_assert_eq!(judge(&prices, &exact).expect("judged").whole, BasisPoints::FULL);
        }

        #[test]
        fn nearer_never_earns_less(cost in 0..=10_000_u16, one in 0..=SCALE, other in 0..=SCALE) {
            let price = price(cost, false, &[]);
            let off = |said: u16| (said * 100).abs_diff(cost.min(SCALE * 100));
            let (near, far) = if off(one) <= off(other) { (one, other) } else { (other, one) };
            prop_assert!(rated(&price, Points(near)) >= rated(&price, Points(far)));
            prop_assert!(rated(&price, Points(far)) >= rated(&price, RedLine));
        }

        #[test]
        fn dearer_never_earns_more_and_the_red_line_nothing(prices in prices()) {
            let whole = |place| judge(&prices, &WarmUpAnswer::Pick(place)).expect("judged").whole;
            for (one, first) in prices.iter().enumerate() {
                prop_assert!(!first.critical || whole(one).0 == 0);
                prop_assert!(!first.is_free() || whole(one) == BasisPoints::FULL);
                for (other, second) in prices.iter().enumerate() {
                    if first.critical == second.critical && first.cost <= second.cost {
                        prop_assert!(whole(one) >= whole(other));
                    }
                }
            }
        }
    }
}
