//! Bodies: what they measure, what they wear, what their arms do.

mod arms;
mod collars;
mod dress;
mod extras;
mod phone;
mod torso;
mod wear;
mod wheelchair;

pub(crate) use arms::{Arm, Motion};
pub(crate) use torso::{Build, Torso};
pub(crate) use wear::{Cut, Dress, Extra, Sleeve};

use super::canvas::Canvas;
use super::hands::Skin;

/// Body and neck, with all that is worn, without arms.
pub(crate) fn draw(canvas: &mut Canvas, torso: &Torso, dress: &Dress, skin: &Skin, tense: f32) {
    if dress.extras.contains(&Extra::Wheelchair) {
        wheelchair::back(canvas, torso);
    }
    extras::behind(canvas, torso, dress);
    torso.cloth(canvas, torso::Cloth::of(dress.cloth));
    torso.throat(canvas, skin, tense);
    dress::draw(canvas, torso, dress, skin);
    extras::draw(canvas, torso, dress);
}

/// The arms whose hands are behind the counter's edge, or those that reach over it.
pub(crate) fn arms(
    canvas: &mut Canvas, torso: &Torso, dress: &Dress, skin: &Skin, moves: [Motion; 2], over_counter: bool,
) {
    for (side, reach) in [1.0, -1.0].into_iter().zip(moves.into_iter().rev()) {
        arms::draw(canvas, torso, dress, skin, side, reach, over_counter);
    }
}
