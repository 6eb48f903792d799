//! Pieces that screens are put together from: drawn with the theme, without any state of the program.

pub(crate) mod dialog;
pub(crate) mod flow;
pub(crate) mod fonts;
pub(crate) mod grid;
pub(crate) mod icon;
pub(crate) mod parts;
pub(crate) mod picker;
pub(crate) mod scroll;
pub(crate) mod speech;
#[cfg(test)]
pub(crate) mod testing;
pub(crate) mod wait;
