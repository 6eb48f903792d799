//! A mood over the turns as a ribbon: the stronger, the higher and the broader.

use crate::scenario::Mood;
use egui::{Color32, Mesh, Painter, Rect, Shape, Stroke, pos2};

/// The finest step from left to right, in points.
const STEP: f32 = 3.0;
/// Between two strokes of the hatching.
const HATCH: f32 = 7.0;
/// How broad it is at nothing, and how much a step of the mood adds.
const THIN: f32 = 3.0;
const BROADER: f32 = 1.35;

/// A mood, value by value.
pub(super) struct Ribbon<'r> {
    /// Where each value stands.
    pub(super) places: &'r [f32],
    /// From 0 to 10.
    pub(super) values: &'r [u8],
    /// Its colour.
    pub(super) ink: Color32,
    /// What the hatching lets through; none where it is plain.
    pub(super) gap: Option<Color32>,
}

impl Ribbon<'_> {
    /// Paints it from `left` to its last place.
    pub(super) fn paint(&self, painter: &Painter, rect: Rect, left: f32) {
        let Some(right) = self.places.last().copied() else { return };
        let mut mesh = Mesh::default();
        let mut strokes = Vec::new();
        let (mut x, mut hatched) = (left, left);
        let mut at: u32 = 0;
        while x <= right {
            let value = self.at(x);
            let (y, half) = (height(rect, value), value.mul_add(BROADER, THIN) / 2.0);
            mesh.colored_vertex(pos2(x, y - half), self.ink);
            mesh.colored_vertex(pos2(x, y + half), self.ink);
            if at > 0 {
                mesh.add_triangle(at - 2, at - 1, at);
                mesh.add_triangle(at - 1, at, at + 1);
            }
            at += 2;
            if let Some(gap) = self.gap
                && x >= hatched
            {
                let there = (x + 5.0).min(right);
                let above = height(rect, self.at(there)) - self.at(there).mul_add(BROADER, THIN) / 2.0;
                strokes.push(Shape::line_segment([pos2(x, y + half), pos2(there, above)], Stroke::new(1.6, gap)));
                hatched = x + HATCH;
            }
            x += STEP;
        }
        painter.add(Shape::mesh(mesh));
        painter.extend(strokes);
    }

    /// The value at a place, smooth between those that are known.
    fn at(&self, x: f32) -> f32 {
        let known = |at: usize| Some((*self.places.get(at)?, f32::from(*self.values.get(at)?)));
        let after = self.places.iter().position(|place| *place >= x).unwrap_or(self.places.len().saturating_sub(1));
        let (Some(to), Some(from)) = (known(after), known(after.saturating_sub(1))) else { return 0.0 };
        let way = to.0 - from.0;
        if way <= 0.0 {
            return to.1;
        }
        let share = ((x - from.0) / way).clamp(0.0, 1.0);
        let smooth = share * share * (3.0 - 2.0 * share);
        (to.1 - from.1).mul_add(smooth, from.1)
    }
}

/// Where the middle of a ribbon of this value is.
pub(super) fn height(rect: Rect, value: f32) -> f32 {
    let room = rect.height() - 18.0;
    rect.bottom() - 9.0 - value / 10.0 * room
}

/// What weighed on him, anger or anxiety: the one that moved further, else that was higher.
pub(super) fn heavy(felt: &[Mood]) -> (&'static str, Vec<u8>) {
    let of = |value: fn(&Mood) -> u8| felt.iter().map(value).collect::<Vec<u8>>();
    let (anger, anxiety) = (of(|mood| mood.anger), of(|mood| mood.anxiety));
    let weight = |values: &[u8]| {
        let (least, most) = (values.iter().min().copied().unwrap_or(0), values.iter().max().copied().unwrap_or(0));
        (most - least, most)
    };
    if weight(&anxiety) > weight(&anger) { ("mood-anxiety", anxiety) } else { ("mood-anger", anger) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn between_two_turns_a_mood_runs_from_one_to_the_other() {
        let ribbon = Ribbon { places: &[10.0, 20.0, 30.0], values: &[8, 2, 2], ink: Color32::RED, gap: None };
        let values = [0.0, 10.0, 15.0, 20.0, 25.0, 30.0].map(|x| ribbon.at(x));
        assert_eq!(values, [8.0, 8.0, 5.0, 2.0, 2.0, 2.0]);
    }

    #[test]
    fn the_mood_that_moved_is_the_one_that_is_shown() {
        let felt = |anger, anxiety| Mood { anger, anxiety, trust: 3 };
        assert_eq!(heavy(&[felt(6, 5), felt(2, 5)]).0, "mood-anger");
        assert_eq!(heavy(&[felt(1, 8), felt(1, 3)]), ("mood-anxiety", vec![8, 3]));
        assert_eq!(heavy(&[felt(4, 4)]).0, "mood-anger");
    }
}
