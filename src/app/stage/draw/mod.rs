//! Drawing without a window: people and places as data and functions, on a canvas of pixels.

pub(crate) mod canvas;
pub(crate) mod counter;
pub(crate) mod geom;
pub(crate) mod hands;
pub(crate) mod hall;
pub(crate) mod piece;
pub(crate) mod props;
pub(crate) mod text;
pub(crate) mod tint;
pub(crate) mod wall;
