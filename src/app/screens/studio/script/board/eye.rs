//! From where the board is looked at: what of it is seen, and how large.

use crate::studio::{BoardLayout, LayoutSize};
use egui::{Pos2, Rect, Vec2, pos2, vec2};

/// How large boxes are, and how far apart, where the board is seen at its own size.
pub(super) const SIZE: LayoutSize = LayoutSize { wide: 176.0, high: 50.0, beside: 22.0, below: 50.0 };
/// The steps in which it is seen smaller and larger; letters of other sizes would have to be drawn anew for each.
const STEPS: [f32; 9] = [0.25, 0.35, 0.5, 0.6, 0.7, 0.85, 1.0, 1.2, 1.5];
/// Space around the whole.
const AROUND: f32 = 24.0;

/// How it is looked at.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct BoardEye {
    /// How large it is seen.
    pub(super) scale: f32,
    /// Where its upper left corner is seen, from the pane's.
    pub(super) shift: Vec2,
}

impl Default for BoardEye {
    fn default() -> Self {
        Self { scale: 1.0, shift: Vec2::splat(AROUND) }
    }
}

impl BoardEye {
    /// Where a point is seen in a pane.
    pub(super) fn at(&self, pane: Rect, (x, y): (f32, f32)) -> Pos2 {
        pane.min + self.shift + vec2(x, y) * self.scale
    }

    /// Where a box is seen.
    pub(super) fn rect(&self, pane: Rect, corner: (f32, f32)) -> Rect {
        Rect::from_min_size(self.at(pane, corner), vec2(SIZE.wide, SIZE.high) * self.scale)
    }

    /// The point of the board that is seen at a point of the pane.
    pub(super) fn under(&self, pane: Rect, at: Pos2) -> (f32, f32) {
        let from = (at - pane.min - self.shift) / self.scale.max(f32::EPSILON);
        (from.x, from.y)
    }

    /// Brings a point of the board to the middle of the pane.
    pub(super) fn centre(&mut self, pane: Rect, of: (f32, f32)) {
        let seen = self.at(pane, of);
        self.pan(pane.center() - seen);
    }

    /// Moves it.
    pub(super) fn pan(&mut self, by: Vec2) {
        self.shift += by;
    }

    /// The next step larger or smaller, about a point that keeps still.
    pub(super) fn step(&mut self, larger: bool, pane: Rect, about: Pos2) {
        let next = if larger {
            STEPS.iter().find(|step| **step > self.scale + 0.01)
        } else {
            STEPS.iter().rev().find(|step| **step < self.scale - 0.01)
        };
        if let Some(next) = next {
            self.zoom(*next, pane, about);
        }
    }

    fn zoom(&mut self, scale: f32, pane: Rect, about: Pos2) {
        let from = about - pane.min - self.shift;
        self.shift = about - pane.min - from * (scale / self.scale);
        self.scale = scale;
    }

    /// All of it is seen.
    pub(super) fn whole(&mut self, pane: Rect, of: &BoardLayout) {
        let room = pane.size() - Vec2::splat(2.0 * AROUND);
        self.scale = (room.x / of.wide.max(1.0)).min(room.y / of.high.max(1.0)).clamp(0.05, 1.0);
        let left = room - vec2(of.wide, of.high) * self.scale;
        self.shift = Vec2::splat(AROUND) + left.max(Vec2::ZERO) / 2.0;
    }

    /// As it is come to first: as large as its boxes are read well, its breadth seen where it can be.
    pub(super) fn begin(&mut self, pane: Rect, of: &BoardLayout) {
        let fits = (pane.width() - 2.0 * AROUND) / of.wide.max(1.0);
        self.scale = STEPS.iter().rev().copied().find(|step| *step <= fits.clamp(0.7, 1.0)).unwrap_or(1.0);
        self.shift = vec2(((pane.width() - of.wide * self.scale) / 2.0).max(AROUND), AROUND);
    }

    /// Moves it as little as need be for a box to be seen with what is around it.
    pub(super) fn reveal(&mut self, pane: Rect, corner: (f32, f32)) {
        let seen = self.rect(pane, corner).expand2(vec2(AROUND, AROUND * 1.8));
        let off = |low: f32, high: f32, from: f32, to: f32| {
            if high > to { to - high } else { (from - low).max(0.0) }
        };
        self.pan(vec2(
            off(seen.left(), seen.right(), pane.left(), pane.right()),
            off(seen.top(), seen.bottom(), pane.top(), pane.bottom()),
        ));
    }

    /// Something of the board stays in the pane.
    pub(super) fn hold(&mut self, pane: Rect, of: &BoardLayout) {
        let size = vec2(of.wide, of.high) * self.scale;
        let kept = Vec2::splat(60.0);
        self.shift = self.shift.max(kept - size).min(pane.size() - kept);
    }
}

/// Where a point of the pane is on a small map, and the other way round.
pub(super) fn on_map(map: Rect, of: &BoardLayout, (x, y): (f32, f32)) -> Pos2 {
    let scale = map_scale(map, of);
    pos2(map.left() + x * scale, map.top() + y * scale)
}

/// The point of the board under a point of the small map.
pub(super) fn from_map(map: Rect, of: &BoardLayout, at: Pos2) -> (f32, f32) {
    let (scale, from) = (map_scale(map, of).max(f32::EPSILON), at - map.min);
    (from.x / scale, from.y / scale)
}

/// How much smaller the map is.
pub(super) fn map_scale(map: Rect, of: &BoardLayout) -> f32 {
    (map.width() / of.wide.max(1.0)).min(map.height() / of.high.max(1.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pane() -> Rect {
        Rect::from_min_size(pos2(30.0, 40.0), vec2(400.0, 300.0))
    }

    fn laid() -> BoardLayout {
        BoardLayout { wide: 900.0, high: 2_000.0, ..BoardLayout::default() }
    }

    #[test]
    fn what_the_pointer_is_on_keeps_still_when_one_comes_closer() {
        let mut eye = BoardEye::default();
        let before = eye.at(pane(), (100.0, 60.0));
        eye.step(true, pane(), before);
        assert!(eye.scale > 1.0 && (eye.at(pane(), (100.0, 60.0)) - before).length() < 0.01);
        eye.step(false, pane(), before);
        let back = (eye.scale - 1.0).abs() + (eye.shift - BoardEye::default().shift).length();
        assert!(back < 0.01, "{eye:?}");
    }

    #[test]
    fn the_whole_is_the_whole_and_what_is_revealed_is_seen() {
        let mut eye = BoardEye::default();
        eye.whole(pane(), &laid());
        let all = Rect::from_two_pos(eye.at(pane(), (0.0, 0.0)), eye.at(pane(), (900.0, 2_000.0)));
        assert!(pane().contains_rect(all), "{all:?}");
        eye.begin(pane(), &laid());
        let corner = (700.0, 1_900.0);
        assert!(!pane().contains_rect(eye.rect(pane(), corner)));
        eye.reveal(pane(), corner);
        assert!(pane().contains_rect(eye.rect(pane(), corner)));
        let there = eye;
        eye.reveal(pane(), corner);
        assert_eq!(eye, there, "it is seen already");
        eye.centre(pane(), (450.0, 1_000.0));
        let middle = eye.under(pane(), pane().center());
        assert!((middle.0 - 450.0).abs() + (middle.1 - 1_000.0).abs() < 0.1, "{middle:?}");
        eye.pan(vec2(-9_000.0, 9_000.0));
        eye.hold(pane(), &laid());
        let all = Rect::from_two_pos(eye.at(pane(), (0.0, 0.0)), eye.at(pane(), (900.0, 2_000.0)));
        assert!(pane().intersects(all));
    }
}
