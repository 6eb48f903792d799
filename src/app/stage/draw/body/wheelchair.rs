//! A wheelchair seen from the front: its back and its handles behind the shoulders.

use super::super::canvas::Canvas;
use super::super::geom::{c, curve, hex, p, taper};
use super::Torso;

pub(super) fn back(canvas: &mut Canvas, torso: &Torso) {
    let (frame, grip, cover) = (hex(0x59_646F), hex(0x20_262D), hex(0x39_434D));
    let wide = torso.build.wide + 14.0;
    let (high, foot) = (torso.build.top + 8.0, torso.foot + 10.0);
    let rest = [c(-wide, high + 26.0), p(0.0, high + 16.0), c(wide, high + 26.0), c(wide, foot), c(-wide, foot)];
    canvas.fill(&curve(&rest), cover, 1.0);
    for side in [-1.0, 1.0] {
        let tube = [
            p(side * wide, foot),
            p(side * wide, high + 30.0),
            p(side * (wide + 5.0), high + 2.0),
            p(side * (wide + 36.0), high - 14.0),
        ];
        canvas.fill(&taper(&tube, &[7.0, 7.0, 7.0, 7.0]), if side < 0.0 { frame.lighter(0.12) } else { frame }, 1.0);
        let handle = [p(side * (wide + 18.0), high - 6.0), p(side * (wide + 54.0), high - 20.0)];
        canvas.fill(&taper(&handle, &[11.0, 11.0]), grip, 1.0);
        let shine = [p(side * (wide + 22.0), high - 12.0), p(side * (wide + 48.0), high - 22.0)];
        canvas.fill(&taper(&shine, &[1.4, 1.4]), hex(0x5A_6572), 0.9);
        // The wheel's upper edge beside the body.
        let rim = [p(side * (wide + 10.0), foot), p(side * (wide + 24.0), high + 96.0), p(side * (wide + 42.0), foot)];
        canvas.fill(&taper(&rim, &[8.0, 8.0, 8.0]), grip, 1.0);
        canvas.fill(&taper(&rim, &[2.6, 2.6, 2.6]), hex(0x8B_97A2), 1.0);
    }
}
