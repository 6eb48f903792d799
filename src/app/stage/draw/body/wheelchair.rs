//! A wheelchair seen from the front: its back and its handles behind the shoulders.

use super::super::canvas::Canvas;
use super::super::geom::{c, curve, hex, p, taper};
use super::torso::Torso;

pub(super) fn back(canvas: &mut Canvas, torso: &Torso) {
    let (frame, grip, cover) = (hex(0x59_646F), hex(0x20_262D), hex(0x39_434D));
    let wide = torso.build.wide + 6.0;
    let (high, foot) = (torso.build.top + 8.0, torso.foot + 10.0);
    let rest = [c(-wide, high + 26.0), p(0.0, high + 16.0), c(wide, high + 26.0), c(wide, foot), c(-wide, foot)];
    canvas.fill(&curve(&rest), cover, 1.0);
    for side in [-1.0, 1.0] {
        let x = |beyond: f32| side * (torso.build.wide * 0.90 + beyond);
        let tube = [p(x(0.0), foot), p(x(0.0), high - 10.0), p(x(4.0), high - 44.0), p(x(26.0), high - 58.0)];
        canvas.fill(&taper(&tube, &[7.0, 7.0, 7.0, 7.0]), if side < 0.0 { frame.lighter(0.12) } else { frame }, 1.0);
        let handle = [p(x(16.0), high - 56.0), p(x(66.0), high - 66.0)];
        canvas.fill(&taper(&handle, &[11.5, 11.5]), grip, 1.0);
        let shine = [p(x(22.0), high - 61.0), p(x(58.0), high - 68.0)];
        canvas.fill(&taper(&shine, &[1.6, 1.6]), hex(0x5A_6572), 0.9);
        // The wheel's upper edge beside the body.
        let rim = [p(x(30.0), foot), p(x(46.0), high + 80.0), p(x(62.0), foot)];
        canvas.fill(&taper(&rim, &[8.0, 8.0, 8.0]), grip, 1.0);
        canvas.fill(&taper(&rim, &[2.6, 2.6, 2.6]), hex(0x8B_97A2), 1.0);
    }
}
