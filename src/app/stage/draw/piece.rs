//! A part of the stage that is drawn by itself and may be moved as a whole: where it lies, and its pixels.

use super::canvas::{Canvas, shift, stretch};

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
