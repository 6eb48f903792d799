//! Hands, finger by finger: lying flat, pointing, closed round something, holding a phone. Every one is a left or a right
//! hand by the side its thumb is on, and starts at its wrist.

use super::canvas::Canvas;
use super::geom::{
    Colour, Outline, Point, Rib, WHITE, around, c, curve, ellipse, hex, lerp, line, p, ribs, smooth, taper,
};
use std::f32::consts::PI;

/// The colours of a person's skin; light falls from the left.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Skin {
    pub(crate) base: Colour,
    pub(crate) shade: Colour,
    pub(crate) light: Colour,
    pub(crate) line: Colour,
    pub(crate) nail: Colour,
}

impl Skin {
    pub(crate) fn of(base: Colour) -> Self {
        Self {
            base,
            shade: base.mix(hex(0x7C_3B26), 0.30),
            light: base.mix(hex(0xFF_F6E6), 0.38),
            line: base.mix(hex(0x43_190F), 0.55),
            nail: base.mix(hex(0xF3_C9B8), 0.55).mix(WHITE, 0.12),
        }
    }
}

/// What is seen on a finger.
#[derive(Clone, Copy, Debug)]
pub(crate) struct FingerLook {
    /// Where its nail is, of its length.
    pub(crate) nail: Option<f32>,
    /// Its joint.
    pub(crate) joint: bool,
    /// How plain its edge is.
    pub(crate) edge: f32,
    /// Its shade is on the other side.
    pub(crate) turned: bool,
}

impl FingerLook {
    /// From above: nail, joint, a fine edge.
    pub(crate) const OPEN: Self = Self { nail: Some(0.9), joint: true, edge: 0.28, turned: false };
    /// Bent away: an edge alone.
    pub(crate) const BENT: Self = Self { nail: None, joint: false, edge: 0.42, turned: false };
}

/// The band of a stroke between a share of its reach and its outer edge, on the side that is away from the light, and round
/// its end.
pub(crate) fn flank(ribs: &[Rib], inner: impl Fn(f32) -> f32, other: bool) -> Outline {
    let (right, down) = ribs.iter().fold((0.0, 0.0), |(x, y), rib| (x + rib.side.0, y + rib.side.1));
    let side = if (right + down * 0.8 > 0.0) == other { -1.0 } else { 1.0 };
    let last = ribs.len().saturating_sub(1).max(1) as f32;
    let mut band: Vec<Point> =
        ribs.iter().enumerate().map(|(at, rib)| rib.out(side * inner(at as f32 / last))).collect();
    if let Some(end) = ribs.last().filter(|end| end.reach >= 0.6) {
        let start = (end.side.1 * side).atan2(end.side.0 * side);
        band.extend((0..5_u8).rev().map(|step| {
            let (sin, cos) = (start - side * PI * f32::from(step) / 8.0).sin_cos();
            p(end.at.x + end.reach * cos, end.at.y + end.reach * sin)
        }));
    }
    band.extend(ribs.iter().rev().map(|rib| rib.out(side)));
    super::geom::polygon(&band)
}

/// One finger from its knuckle to its tip.
pub(crate) fn finger(canvas: &mut Canvas, skin: &Skin, points: &[Point], reaches: &[f32], look: FingerLook) {
    let along = ribs(points, reaches, 6);
    let outline = around(&along);
    canvas.fill(&outline, skin.base, 1.0);
    let inner = |at: f32| lerp(0.95, 0.34, smooth(0.12, 0.5, at));
    canvas.fill(&flank(&along, inner, look.turned), skin.shade, 0.8);
    let rib = |at: f32| along.get((along.len() as f32 * at) as usize).or(along.last());
    if let Some(rib) = look.nail.and_then(rib) {
        let (forth_x, forth_y) = (rib.side.1, -rib.side.0);
        let at = rib.at.by(forth_x * rib.reach * 0.45, forth_y * rib.reach * 0.45);
        let degrees = forth_y.atan2(forth_x).to_degrees();
        let nail = ellipse(at, rib.reach * 0.62, rib.reach * 0.56);
        canvas.with(super::canvas::turn(degrees, at), |canvas| canvas.fill(&nail, skin.nail, 1.0));
    }
    if let Some(rib) = rib(0.46).filter(|_| look.joint) {
        let back = rib.at.by(-rib.side.1 * 1.1, rib.side.0 * 1.1);
        canvas.stroke(&line(&[rib.out(0.62), back, rib.out(-0.62)]), skin.line, 1.1, 0.45);
    }
    canvas.stroke(&outline, skin.line, 1.0, look.edge);
}

/// How a hand lies.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Flat {
    /// 1: the thumb is on the right, -1: on the left.
    pub(crate) thumb: f32,
    /// How far the fingers are apart.
    pub(crate) spread: f32,
    /// How hard it presses: sinews and knuckles.
    pub(crate) tense: f32,
}

/// The back of a hand on a table: wrist at (0, -64), fingertips downwards.
pub(crate) fn flat(canvas: &mut Canvas, skin: &Skin, Flat { thumb, spread, tense }: Flat) {
    let across = |(x, y): (f32, f32)| p(x * -thumb, y);
    let knuckles = [(-34.0, -6.0), (-12.0, 0.0), (11.0, 1.0), (33.0, -5.0)];
    let tips = [
        (-34.0 - 15.0 * spread, 38.0),
        (-12.0 - 5.0 * spread, 48.0),
        (12.0 + 5.0 * spread, 45.0),
        (33.0 + 17.0 * spread, 31.0),
    ];
    let reaches = [[12.2, 11.3, 8.6], [12.6, 11.6, 8.8], [12.2, 11.2, 8.5], [11.0, 9.8, 7.4]];
    let root = [(-26.0, -38.0), (-46.0, -24.0), (-58.0 - 8.0 * spread, -6.0), (-60.0 - 14.0 * spread, 10.0)];
    finger(canvas, skin, &root.map(across), &[15.0, 13.5, 11.5, 8.6], FingerLook::OPEN);
    for ((knuckle, tip), reaches) in knuckles.into_iter().zip(tips).zip(&reaches).rev() {
        let middle = (lerp(knuckle.0, tip.0, 0.5), lerp(knuckle.1, tip.1, 0.5) - tense * 4.0);
        let points = [(knuckle.0, knuckle.1 - 10.0), middle, tip].map(across);
        finger(canvas, skin, &points, reaches, FingerLook::OPEN);
    }
    let back = [
        (-24.0, -66.0),
        (24.0, -66.0),
        (33.0, -44.0),
        (43.0, -20.0),
        (45.0, -2.0),
        (34.0, 8.0),
        (12.0, 12.0),
        (-12.0, 12.0),
        (-36.0, 8.0),
        (-46.0, -4.0),
        (-44.0, -24.0),
        (-32.0, -44.0),
    ];
    let back = curve(&back.map(across));
    canvas.fill(&back, skin.base, 1.0);
    canvas.within(&back, |canvas| {
        let shade = [(14, -80), (20, -50), (24, -26), (34, -6), (40, 14), (70, 14), (70, -80)];
        canvas.fill(&smooth_round(&shade), skin.shade, 0.7);
        let light = [(-40, -80), (-34, -60), (-38, -30), (-30, -12), (-60, -6), (-70, -60)];
        canvas.fill(&smooth_round(&light), skin.light, 0.55);
    });
    for pair in knuckles.windows(2) {
        let x = pair.iter().map(|knuckle| knuckle.0).sum::<f32>() / 2.0 * -thumb;
        let web = [p(x, 11.0), p(x * 0.97, 3.0), p(x * 0.92, -4.0)];
        canvas.fill(&taper(&web, &[1.5, 1.1, 0.2]), skin.line, 0.5);
    }
    for knuckle in knuckles.map(across) {
        let arc = [knuckle.by(-6.0, -5.5), knuckle.by(0.0, -7.8), knuckle.by(6.0, -5.5)];
        canvas.stroke(&line(&arc), skin.line, 1.4, 0.3 + 0.2 * tense);
        if tense > 0.0 {
            let sinew = [p(knuckle.x * 0.95, knuckle.y - 15.0), p(knuckle.x * 0.72, -40.0)];
            canvas.fill(&taper(&sinew, &[1.6, 0.3]), skin.shade, 0.55 * tense);
        }
    }
}

fn smooth_round<const N: usize>(points: &[(i16, i16); N]) -> Outline {
    curve(&points.map(|(x, y)| p(f32::from(x), f32::from(y))))
}

/// Pointing to the right: wrist at (-62, 6).
pub(crate) fn point(canvas: &mut Canvas, skin: &Skin) {
    let straight = FingerLook { nail: Some(0.97), edge: 0.3, ..FingerLook::OPEN };
    finger(canvas, skin, &[p(8.0, -10.0), p(46.0, -13.0), p(88.0, -11.0)], &[12.0, 10.6, 7.8], straight);
    let back = smooth_round(&[
        (-62, -13),
        (-34, -20),
        (-8, -24),
        (18, -20),
        (26, -6),
        (26, 14),
        (20, 32),
        (2, 38),
        (-24, 32),
        (-62, 24),
    ]);
    canvas.fill(&back, skin.base, 1.0);
    canvas.within(&back, |canvas| {
        let shade = smooth_round(&[(-70, 14), (-30, 16), (0, 18), (22, 6), (40, 20), (20, 60), (-70, 60)]);
        canvas.fill(&shade, skin.shade, 0.7);
    });
    for (y, x) in [(3.0, 30.0), (16.0, 27.0), (28.0, 21.0)] {
        let points = [p(x - 26.0, y - 1.0), p(x - 4.0, y - 2.0), p(x + 3.0, y + 2.0)];
        finger(canvas, skin, &points, &[10.0, 10.0, 9.0], FingerLook { edge: 0.45, ..FingerLook::BENT });
    }
    let thumb = [p(-22.0, -8.0), p(2.0, -24.0), p(30.0, -25.0)];
    finger(canvas, skin, &thumb, &[13.0, 11.5, 8.6], FingerLook { edge: 0.28, ..FingerLook::OPEN });
}

/// A hand closed round something that runs upwards: wrist at (26, 62), fingers wrapped to the left.
pub(crate) fn fist(canvas: &mut Canvas, skin: &Skin) {
    let back = smooth_round(&[
        (8, 70),
        (44, 64),
        (46, 36),
        (42, 6),
        (30, -16),
        (8, -24),
        (-12, -20),
        (-22, -4),
        (-22, 22),
        (-10, 46),
    ]);
    canvas.fill(&back, skin.base, 1.0);
    canvas.within(&back, |canvas| {
        let shade = smooth_round(&[(24, 90), (28, 50), (28, 20), (20, -6), (30, -40), (80, -40), (80, 90)]);
        canvas.fill(&shade, skin.shade, 0.7);
    });
    for (step, (y, length)) in [(33.0, 27.0), (18.0, 33.0), (2.0, 34.0), (-14.0, 30.0)].into_iter().enumerate() {
        let points = [p(10.0, y - step as f32), p(-8.0, y - 4.0), p(4.0 - length, y + 2.0)];
        finger(canvas, skin, &points, &[10.6, 10.9, 9.2], FingerLook { edge: 0.45, ..FingerLook::BENT });
    }
    let thumb = [p(14.0, 40.0), p(-2.0, 38.0), p(-20.0, 30.0)];
    finger(canvas, skin, &thumb, &[12.0, 11.0, 8.6], FingerLook { joint: false, turned: true, ..FingerLook::OPEN });
}

/// The part of a hand behind what it holds up: palm, and four fingers coming round its left edge at x = -49.
pub(crate) fn behind(canvas: &mut Canvas, skin: &Skin) {
    let palm = smooth_round(&[
        (-30, 70),
        (-40, 96),
        (-26, 120),
        (10, 126),
        (40, 112),
        (52, 80),
        (50, 40),
        (30, 30),
        (-20, 40),
    ]);
    canvas.fill(&palm, skin.shade, 1.0);
    for y in [44.0, 18.0, -8.0, -32.0] {
        let points = [p(-26.0, y + 8.0), p(-46.0, y + 4.0), p(-58.0, y - 1.0)];
        finger(canvas, skin, &points, &[12.0, 11.6, 10.0], FingerLook::BENT);
    }
}

/// Its thumb, over the right edge of what it holds.
pub(crate) fn thumb(canvas: &mut Canvas, skin: &Skin) {
    let shadow = [c(64.0, 74.0), p(58.0, 40.0), p(42.0, 24.0)];
    canvas.fill(&taper(&shadow, &[15.0, 13.5, 9.0]), super::geom::BLACK, 0.22);
    let points = [p(62.0, 66.0), p(54.0, 34.0), p(38.0, 16.0)];
    finger(canvas, skin, &points, &[15.0, 13.5, 9.6], FingerLook { edge: 0.35, ..FingerLook::OPEN });
}
