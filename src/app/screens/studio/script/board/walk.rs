//! From box to box by the arrow keys.

use crate::studio::BoardLayout;
use egui::Key;

/// What lies aside counts for so much more than what lies ahead.
const ASIDE: f32 = 2.5;

/// The box that one comes to from another: the nearest in the direction of a key, the first by Home, the last by End.
pub(super) fn walked(laid: &BoardLayout, from: usize, key: Key) -> Option<usize> {
    match key {
        Key::Home => return (!laid.boxes.is_empty()).then_some(0),
        Key::End => return laid.boxes.len().checked_sub(1),
        _ => {}
    }
    let here = *laid.boxes.get(from)?;
    let ahead = |to: (f32, f32)| {
        let (right, down) = (to.0 - here.0, to.1 - here.1);
        let (ahead, aside) = match key {
            Key::ArrowDown => (down, right),
            Key::ArrowUp => (-down, right),
            Key::ArrowRight => (right, down),
            Key::ArrowLeft => (-right, down),
            _ => return None,
        };
        (ahead > 0.5).then_some(ahead + ASIDE * aside.abs())
    };
    let all = laid.boxes.iter().enumerate().filter_map(|(at, to)| Some((ahead(*to)?, at)));
    all.min_by(|one, other| one.0.total_cmp(&other.0)).map(|(_, at)| at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_in_a_direction_is_come_to_and_from_it_one_comes_back() {
        let boxes = vec![(0.0, 0.0), (0.0, 100.0), (200.0, 100.0), (20.0, 200.0)];
        let laid = BoardLayout { boxes, ..BoardLayout::default() };
        let steps = [
            (0, Key::ArrowDown, Some(1)),
            (1, Key::ArrowRight, Some(2)),
            (2, Key::ArrowLeft, Some(1)),
            (1, Key::ArrowDown, Some(3)),
            (3, Key::ArrowUp, Some(1)),
            (0, Key::ArrowUp, None),
            (2, Key::Home, Some(0)),
            (0, Key::End, Some(3)),
            (9, Key::ArrowUp, None),
        ];
        for (from, key, to) in steps {
            assert_eq!(walked(&laid, from, key), to, "{from} {key:?}");
        }
    }

    #[test]
    fn every_box_of_a_large_story_is_reached_from_the_first() {
        let size = super::super::eye::SIZE;
        let ways: Vec<_> = (0..60_usize).flat_map(|one| [(one, (one * 7 + 3) % 60), (one, (one + 1) % 60)]).collect();
        let laid = crate::studio::lay_out(60, &ways, size);
        let (mut seen, mut open) = (std::collections::BTreeSet::from([0]), vec![0]);
        while let Some(at) = open.pop() {
            for key in [Key::ArrowDown, Key::ArrowUp, Key::ArrowLeft, Key::ArrowRight] {
                open.extend(walked(&laid, at, key).filter(|to| seen.insert(*to)));
            }
        }
        assert_eq!(seen.len(), 60);
    }
}
