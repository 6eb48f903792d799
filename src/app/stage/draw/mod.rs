//! Drawing without a window: people and places as data and functions, on a canvas of pixels.

pub(crate) mod canvas;
pub(crate) mod geom;
