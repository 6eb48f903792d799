//! Where the boxes of a board stand and how its arrows run: in layers from where a story begins to its endings. It is found from what
//! leads where alone and never stored, so that the same story always looks the same.
//!
//! After Sugiyama, Tagawa and Toda (1981): ways that lead back are turned round, boxes are put in layers, each layer is ordered so that
//! few ways cross, and what lies between a way's ends is kept free for it.

mod laid;
#[expect(
    clippy::indexing_slicing,
    reason = "boxes and knots are numbered, and each list here has an entry for every number"
)]
mod layers;
#[expect(
    clippy::indexing_slicing,
    reason = "boxes and knots are numbered, and each list here has an entry for every number"
)]
mod order;
#[expect(
    clippy::indexing_slicing,
    reason = "boxes and knots are numbered, and each list here has an entry for every number"
)]
mod place;

pub use laid::{BoardLayout, LayoutSize};
use layers::Layered;

/// Lays out so many boxes, the first of them where the story begins, with the ways between them. A way from a box to itself runs round
/// its right side; one of a box that there is not is left empty.
#[must_use]
pub fn lay_out(boxes: usize, ways: &[(usize, usize)], size: LayoutSize) -> BoardLayout {
    let layered = Layered::of(boxes, ways);
    let rows = order::ordered(&layered);
    place::placed(&layered, &rows, ways, size)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const SIZE: LayoutSize = LayoutSize { wide: 100.0, high: 40.0, beside: 20.0, below: 50.0 };

    #[test]
    fn a_story_runs_from_top_to_bottom_and_back_where_it_must() {
        let laid = lay_out(4, &[(0, 1), (1, 2), (2, 3), (2, 0), (1, 1)], SIZE);
        assert_eq!(laid.layers, [0, 1, 2, 3]);
        assert!(laid.boxes.windows(2).all(|two| two[0].1 + SIZE.high < two[1].1), "{laid:?}");
        let back = &laid.ways[3];
        assert!(back.first().is_some_and(|from| back.last().is_some_and(|to| from.1 > to.1)), "it leads up: {back:?}");
        let round = &laid.ways[4];
        assert!(round.len() > 2 && round[0].0 >= laid.boxes[1].0 + SIZE.wide, "round its right side: {round:?}");
    }

    #[test]
    fn whatever_nothing_leads_to_stands_right_over_where_it_leads() {
        let laid = lay_out(5, &[(0, 1), (1, 2), (2, 3), (4, 3)], SIZE);
        assert_eq!(laid.layers[4], 2);
    }

    #[test]
    fn a_straight_story_is_drawn_straight() {
        let laid = lay_out(6, &[(0, 1), (1, 2), (2, 3), (3, 4), (4, 5)], SIZE);
        assert!(laid.boxes.iter().all(|at| (at.0 - laid.boxes[0].0).abs() < 0.5), "{laid:?}");
    }

    #[test]
    fn two_ways_that_need_not_cross_do_not() {
        // the second box leads to the last: in the order of the file they would
        let laid = lay_out(5, &[(0, 1), (0, 2), (1, 4), (2, 3)], SIZE);
        let (left, right) = (laid.boxes[1].0 < laid.boxes[2].0, laid.boxes[4].0 < laid.boxes[3].0);
        assert_eq!(left, right, "{laid:?}");
    }

    fn overlap(one: (f32, f32), other: (f32, f32)) -> bool {
        (one.0 - other.0).abs() < SIZE.wide && (one.1 - other.1).abs() < SIZE.high
    }

    proptest! {
        #[test]
        fn boxes_never_lie_over_each_other_and_ways_begin_and_end_at_theirs(
            count in 1_usize..40, ends in prop::collection::vec((0_usize..42, 0_usize..42), 0..90),
        ) {
            let laid = lay_out(count, &ends, SIZE);
            prop_assert_eq!((laid.boxes.len(), laid.ways.len()), (count, ends.len()));
            for (at, one) in laid.boxes.iter().enumerate() {
                prop_assert!(one.0 >= 0.0 && one.1 >= 0.0);
                prop_assert!(one.0 + SIZE.wide <= laid.wide + 0.01 && one.1 + SIZE.high <= laid.high + 0.01);
                for other in &laid.boxes[at + 1..] {
                    prop_assert!(!overlap(*one, *other), "{:?} {:?}", one, other);
                }
            }
            for ((from, to), way) in ends.iter().zip(&laid.ways) {
                let Some((from, to)) = laid.boxes.get(*from).zip(laid.boxes.get(*to)) else {
                    prop_assert!(way.is_empty());
                    continue;
                };
                let touches = |at: Option<&(f32, f32)>, of: &(f32, f32)| {
                    at.is_some_and(|at| {
                        (of.0 - 0.01..=of.0 + SIZE.wide + 0.01).contains(&at.0)
                            && (of.1 - 0.01..=of.1 + SIZE.high + 0.01).contains(&at.1)
                    })
                };
                prop_assert!(touches(way.first(), from) && touches(way.last(), to), "{:?}", way);
            }
            prop_assert_eq!(lay_out(count, &ends, SIZE), laid);
        }
    }
}
