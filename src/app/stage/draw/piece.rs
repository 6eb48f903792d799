//! A part of the stage that is drawn by itself: where it lies, and its pixels, alone or on the grid of what is seen.

use super::canvas::{Canvas, shift, stretch};
use tiny_skia::{IntRect, IntSize};

/// The stage's width and height in its own units; everything is placed in these.
pub(crate) const STAGE: (f32, f32) = (1280.0, 800.0);
/// How far beyond the stage's edges what moves with the eye is drawn.
pub(crate) const SPILL: f32 = 12.0;

/// A rectangle of the stage.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Frame {
    pub(crate) x: f32,
    pub(crate) y: f32,
    pub(crate) width: f32,
    pub(crate) height: f32,
}

impl Frame {
    pub(crate) const fn new(x: f32, y: f32, width: f32, height: f32) -> Self {
        Self { x, y, width, height }
    }

    /// All that a layer may show between two heights: the stage's width and what spills over.
    pub(crate) const fn across(top: f32, bottom: f32) -> Self {
        Self::new(-SPILL, top, STAGE.0 + 2.0 * SPILL, bottom - top)
    }

    /// Draws what lies in it at so many pixels a unit; nothing where that has no size or no memory.
    pub(crate) fn drawn(self, scale: f32, draw: impl FnOnce(&mut Canvas)) -> Option<Canvas> {
        let pixels = |length: f32| (length * scale).ceil().max(0.0) as u32;
        let mut canvas = Canvas::new(pixels(self.width), pixels(self.height))?;
        canvas.with(stretch(scale, scale).pre_concat(shift(-self.x, -self.y)), draw);
        Some(canvas)
    }
}

/// What is seen of the stage, on a grid of pixels: the pixels of all that is drawn for it lie on each other.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct View {
    /// Its upper left corner, in the stage's units.
    pub(crate) x: f32,
    pub(crate) y: f32,
    /// Pixels a unit.
    pub(crate) scale: f32,
    /// Pixels across and down.
    pub(crate) size: IntSize,
}

impl View {
    /// All its pixels.
    pub(crate) fn whole(&self) -> IntRect {
        self.size.to_int_rect(0, 0)
    }

    /// The pixels that hold as much of a frame as is seen; none where nothing of it is.
    pub(crate) fn part(&self, frame: Frame) -> Option<IntRect> {
        let side = |from: f32, length: f32, all: u32| {
            let start = (from * self.scale).floor().max(0.0);
            let end = ((from + length) * self.scale).ceil().min(all as f32);
            (end > start).then_some((start as i32, (end - start) as u32))
        };
        let (x, width) = side(frame.x - self.x, frame.width, self.size.width())?;
        let (y, height) = side(frame.y - self.y, frame.height, self.size.height())?;
        IntRect::from_xywh(x, y, width, height)
    }

    /// Draws what lies in a part of it, in the stage's units, over what is there.
    pub(crate) fn draw(&self, part: IntRect, canvas: &mut Canvas, draw: impl FnOnce(&mut Canvas)) {
        let corner = shift(-part.x() as f32, -part.y() as f32);
        let place = corner.pre_concat(stretch(self.scale, self.scale)).pre_concat(shift(-self.x, -self.y));
        canvas.with(place, draw);
    }
}

#[cfg(test)]
mod tests {
    use super::super::geom::{BLACK, rect};
    use super::*;

    fn view() -> View {
        View { x: 10.25, y: 48.0, scale: 1.7, size: IntSize::from_wh(400, 300).unwrap() }
    }

    #[test]
    fn a_part_holds_all_that_is_seen_of_a_frame_and_no_more() {
        let view = view();
        for (frame, seen) in [
            (Frame::new(0.0, 0.0, 1000.0, 1000.0), Some((0, 0, 400, 300))),
            (Frame::new(20.25, 58.0, 10.0, 10.0), Some((17, 17, 17, 17))),
            (Frame::new(20.5, 58.25, 10.0, 10.0), Some((17, 17, 18, 18))),
            (Frame::new(0.0, 0.0, 10.25, 48.0), None),
            (Frame::new(300.0, 60.0, 10.0, 10.0), None),
        ] {
            let part = view.part(frame).map(|part| (part.x(), part.y(), part.width(), part.height()));
            assert_eq!(part, seen, "{frame:?}");
        }
    }

    #[test]
    fn what_is_drawn_in_parts_lies_where_it_would_lie_in_the_whole() {
        let view = view();
        let whole = IntRect::from_xywh(0, 0, 400, 300).unwrap();
        let picture = |part: IntRect| {
            let mut canvas = Canvas::new(part.width(), part.height()).unwrap();
            view.draw(part, &mut canvas, |canvas| canvas.fill(&rect(30.4, 70.9, 20.0, 33.3), BLACK, 1.0));
            canvas.into_pixels()
        };
        let part = view.part(Frame::new(25.0, 65.0, 30.0, 30.0)).unwrap();
        assert_eq!(picture(part), picture(whole).clone_rect(part).unwrap());
    }
}
