//! Drawing without a window: people and places as data and functions, on a canvas of pixels.

pub(crate) mod body;
pub(crate) mod canvas;
pub(crate) mod counter;
pub(crate) mod desk;
pub(crate) mod face;
pub(crate) mod geom;
pub(crate) mod hair;
pub(crate) mod hall;
pub(crate) mod hands;
pub(crate) mod head;
pub(crate) mod lobby;
pub(crate) mod my_hands;
pub(crate) mod people;
pub(crate) mod person;
pub(crate) mod piece;
pub(crate) mod place;
pub(crate) mod played;
pub(crate) mod props;
pub(crate) mod queue;
pub(crate) mod rig;
pub(crate) mod sheet;
pub(crate) mod text;
pub(crate) mod tint;
pub(crate) mod wall;
