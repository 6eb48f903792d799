//! Things with a body: telephone, pen, cup, bag, rubber stamp, my telephone and keyboard.

use super::super::canvas::{Canvas, shift, slant, stretch, turn};
use super::super::geom::{
    Colour, Point, WHITE, c, circle, curve, ellipse, hex, line, p, polygon, rect, rounded, taper,
};

const SHADOW: Colour = hex(0x2A_1E14);

pub(super) fn phone(canvas: &mut Canvas) {
    const CASE: Colour = hex(0x14_181F);
    let laid = stretch(1.0, 0.56).pre_concat(turn(-9.0, p(0.0, 0.0))).pre_concat(slant(-9.0));
    canvas.with(laid, |canvas| {
        canvas.fill(&rounded(5.0, 30.0, 112.0, 62.0, 11.0), SHADOW, 0.22);
        canvas.fill(&rounded(0.0, 24.0, 112.0, 62.0, 11.0), hex(0x4A_5460), 1.0);
        canvas.fill(&rounded(0.0, 19.0, 112.0, 62.0, 11.0), CASE, 1.0);
        canvas.fill(&rounded(5.0, 23.0, 102.0, 54.0, 7.0), hex(0x2B_3A49), 1.0);
        // a talk on its screen: his words at the left, answers at the right
        for (x, y, width, colour) in [
            (14.0, 30.0, 40.0, 0xD9_E1E8),
            (58.0, 41.0, 40.0, 0x7F_B48F),
            (14.0, 52.0, 54.0, 0xD9_E1E8),
            (66.0, 63.0, 32.0, 0x7F_B48F),
        ] {
            canvas.fill(&rounded(x, y, width, 8.0, 4.0), hex(colour), 1.0);
        }
        canvas.fill(&polygon(&[c(62.0, 23.0), c(84.0, 23.0), c(56.0, 77.0), c(34.0, 77.0)]), WHITE, 0.10);
    });
}

pub(super) fn pen(canvas: &mut Canvas) {
    canvas.fill(&taper(&[p(4.0, 5.0), p(60.0, -6.0), p(124.0, -19.0)], &[1.0, 4.0, 4.4]), SHADOW, 0.22);
    canvas.with(turn(-11.0, p(0.0, 0.0)), lying_pen);
}

/// A pen along the x axis, its tip at the origin.
pub(crate) fn lying_pen(canvas: &mut Canvas) {
    const BARREL: Colour = hex(0x22_303C);
    canvas.fill(&taper(&[p(0.0, 0.0), p(22.0, 0.0)], &[0.8, 3.6]), hex(0xC9_CDD2), 1.0);
    canvas.fill(&taper(&[p(18.0, 0.0), p(122.0, 0.0)], &[4.2, 4.8]), BARREL, 1.0);
    canvas.fill(&taper(&[p(26.0, -1.6), p(70.0, -2.0), p(116.0, -2.0)], &[0.4, 1.2, 0.6]), hex(0x5C_6E7E), 1.0);
    canvas.fill(&rounded(80.0, -4.6, 3.4, 9.2, 1.0), hex(0xC9_A860), 1.0);
    canvas.fill(&taper(&[p(86.0, -3.4), p(114.0, -3.8)], &[1.3, 1.3]), hex(0xC9_A860), 1.0);
}

pub(super) fn tea(canvas: &mut Canvas) {
    const CUP: Colour = hex(0xF6_F3EC);
    canvas.fill(&ellipse(p(11.0, 2.0), 40.0, 10.0), SHADOW, 0.22);
    let body = [c(-30.0, -58.0), c(30.0, -58.0), c(22.0, 0.0), p(12.0, 6.0), p(-12.0, 6.0), c(-22.0, 0.0)];
    canvas.fill(&curve(&body), CUP, 1.0);
    canvas.within(&curve(&body), |canvas| {
        canvas.fill(&polygon(&[c(8.0, -60.0), c(34.0, -60.0), c(34.0, 10.0), c(4.0, 10.0)]), hex(0xD6_CEBF), 1.0);
        canvas.fill(&polygon(&[c(-34.0, -36.0), c(34.0, -36.0), c(34.0, -16.0), c(-34.0, -16.0)]), hex(0x3E_6E73), 1.0);
        canvas.fill(&polygon(&[c(6.0, -36.0), c(34.0, -36.0), c(34.0, -16.0), c(5.0, -16.0)]), hex(0x2B_5257), 1.0);
        canvas.fill(&taper(&[p(-21.0, -50.0), p(-15.0, 0.0)], &[1.6, 1.0]), WHITE, 0.8);
    });
    canvas.fill(&ellipse(p(0.0, -58.0), 31.0, 9.5), WHITE, 1.0);
    canvas.fill(&ellipse(p(0.0, -57.0), 27.0, 7.4), hex(0x8E_7A3E), 1.0);
    canvas.fill(&ellipse(p(-4.0, -56.2), 20.0, 5.0), hex(0xB0_9A56), 1.0);
    for (x, y, tilt) in [(-8.0, -57.0, -20.0), (9.0, -55.0, 25.0)] {
        let leaf = taper(&[p(x - 5.0, y), p(x, y - 1.0), p(x + 5.0, y + 0.6)], &[0.3, 1.6, 0.3]);
        canvas.with(turn(tilt, p(x, y)), |canvas| canvas.fill(&leaf, hex(0x4A_5A2C), 1.0));
    }
}

pub(super) fn bag(canvas: &mut Canvas) {
    const CLOTH: Colour = hex(0xB7_8A58);
    let (dark, light) = (CLOTH.mix(hex(0x2A_1710), 0.32), CLOTH.lighter(0.18));
    canvas.fill(&ellipse(p(10.0, 10.0), 92.0, 11.0), SHADOW, 0.24);
    for (left, right, top, colour) in [(-34.0, 44.0, -136.0, dark), (-46.0, 32.0, -124.0, light)] {
        let handle = [
            p(left, -78.0),
            p(left + 6.0, top + 10.0),
            p(f32::midpoint(left, right), top),
            p(right - 6.0, top + 10.0),
            p(right, -78.0),
        ];
        canvas.stroke(&line(&handle), colour, 6.0, 1.0);
    }
    let body = [
        c(-74.0, -84.0),
        p(0.0, -89.0),
        c(76.0, -84.0),
        p(82.0, -30.0),
        c(86.0, 10.0),
        p(0.0, 17.0),
        c(-84.0, 10.0),
        p(-80.0, -30.0),
    ];
    canvas.fill(&curve(&body), CLOTH, 1.0);
    canvas.within(&curve(&body), |canvas| {
        canvas.fill(
            &curve(&[c(40.0, -100.0), p(46.0, -40.0), c(36.0, 30.0), c(120.0, 30.0), c(120.0, -100.0)]),
            dark,
            1.0,
        );
        canvas.fill(&polygon(&[c(-90.0, -92.0), c(90.0, -92.0), c(90.0, -70.0), c(-90.0, -72.0)]), dark, 0.45);
        canvas.fill(&taper(&[p(-60.0, -66.0), p(-48.0, -30.0), p(-52.0, 8.0)], &[0.4, 2.6, 0.4]), dark, 0.8);
        canvas.fill(&taper(&[p(-10.0, -64.0), p(2.0, -26.0), p(-4.0, 10.0)], &[0.4, 2.4, 0.4]), dark, 0.8);
        canvas.fill(
            &curve(&[c(-78.0, -70.0), p(-68.0, -30.0), c(-74.0, 14.0), c(-90.0, 14.0), c(-90.0, -70.0)]),
            light,
            0.8,
        );
    });
    for (x, colour) in [(-46.0, light), (32.0, dark)] {
        canvas.fill(&rounded(x - 6.0, -82.0, 12.0, 18.0, 3.0), colour.darker(0.12), 1.0);
        canvas.fill(&circle(p(x, -70.0), 2.0), hex(0xE6_D6B8), 1.0);
    }
}

/// The rubber stamp, its foot's middle at the origin.
pub(crate) fn rubber_stamp(canvas: &mut Canvas) {
    const WOOD: Colour = hex(0x8A_5A36);
    canvas.fill(&rounded(-24.0, -16.0, 48.0, 16.0, 4.0), hex(0x2B_2F36), 1.0);
    canvas.fill(&rounded(-24.0, -16.0, 40.0, 4.0, 2.0), hex(0x5A_6270), 1.0);
    let grip = [
        c(-10.0, -14.0),
        p(-8.0, -34.0),
        p(-14.0, -52.0),
        p(0.0, -66.0),
        p(14.0, -52.0),
        p(8.0, -34.0),
        c(10.0, -14.0),
    ];
    canvas.fill(&curve(&grip), WOOD, 1.0);
    canvas.within(&curve(&grip), |canvas| canvas.fill(&rect(3.0, -70.0, 20.0, 60.0), WOOD.darker(0.28), 1.0));
}

/// The receiver of my telephone along a line from ear to mouth.
pub(crate) fn handset(canvas: &mut Canvas, ear: Point, mouth: Point) {
    const CASE: Colour = hex(0x2A_333D);
    let across = (mouth.y - ear.y, ear.x - mouth.x);
    let length = across.0.hypot(across.1).max(1.0);
    let (nx, ny) = (across.0 / length, across.1 / length);
    let bow = |share: f32, out: f32| ear.towards(mouth, share).by(nx * out, ny * out);
    let back = [bow(0.02, 0.0), bow(0.2, 9.0), bow(0.5, 13.0), bow(0.8, 9.0), bow(0.98, 0.0)];
    canvas.fill(&taper(&back, &[15.0, 11.0, 9.5, 11.0, 15.0]), CASE, 1.0);
    for share in [0.03, 0.97] {
        let at = bow(share, -8.0);
        canvas.fill(&circle(at, 15.0), CASE.darker(0.2), 1.0);
        canvas.fill(&circle(at.by(-2.0, -2.0), 10.0), CASE.lighter(0.14), 1.0);
    }
    let shine = [bow(0.16, 12.0), bow(0.5, 17.0), bow(0.84, 12.0)];
    canvas.fill(&taper(&shine, &[0.6, 2.0, 0.6]), CASE.lighter(0.32), 1.0);
}

/// The keyboard, at its place at my right, and the colour of its shadow.
pub(crate) fn keyboard(canvas: &mut Canvas, shadow: Colour) {
    const CASE: Colour = hex(0x3A_444F);
    let shape = |grow: f32, down: f32| {
        polygon(&[
            c(872.0 - grow, 520.0 - grow + down),
            c(1226.0 + grow, 520.0 - grow + down),
            c(1258.0 + grow * 1.4, 602.0 + grow + down),
            c(840.0 - grow * 1.4, 602.0 + grow + down),
        ])
    };
    canvas.fill(&shape(5.0, 7.0), shadow, 0.55);
    canvas.fill(&shape(4.0, 4.0), CASE.darker(0.35), 1.0);
    canvas.fill(&shape(4.0, 0.0), CASE, 1.0);
    for row in 0..5_u8 {
        let (top, foot) = (f32::from(row) * 16.4 + 521.0, f32::from(row) * 16.4 + 534.0);
        let side = |y: f32, share: f32| {
            let out = (y - 520.0) * 0.39;
            let (left, right) = (874.0 - out, 1224.0 + out);
            left + (right - left) * share
        };
        for key in 0..15_u8 {
            let (from, to) = (f32::from(key) / 15.0 + 0.006, (f32::from(key) + 1.0) / 15.0 - 0.006);
            let cap =
                [c(side(top, from), top), c(side(top, to), top), c(side(foot, to), foot), c(side(foot, from), foot)];
            canvas.fill(&polygon(&cap), CASE.lighter(if key > 11 { 0.16 } else { 0.24 }), 1.0);
        }
    }
}

/// Where my telephone stands.
pub(crate) const TELEPHONE: Point = p(404.0, 506.0);

/// My telephone without its receiver, from its upper left corner, and the colour of its shadow.
pub(crate) fn telephone(canvas: &mut Canvas, shadow: Colour) {
    const CASE: Colour = hex(0x3A_444F);
    let body = |down: f32| polygon(&[c(14.0, down), c(120.0, down), c(138.0, 70.0 + down), c(-4.0, 70.0 + down)]);
    canvas.with(shift(6.0, 6.0), |canvas| canvas.fill(&body(8.0), shadow, 0.55));
    canvas.fill(&body(8.0), CASE.darker(0.4), 1.0);
    canvas.fill(&body(0.0), CASE, 1.0);
    // the cradle at the left, a screen above, keys below
    canvas.fill(&polygon(&[c(18.0, 4.0), c(44.0, 4.0), c(36.0, 66.0), c(3.0, 66.0)]), CASE.darker(0.25), 1.0);
    for (x, y) in [(30.0, 10.0), (21.0, 58.0)] {
        canvas.fill(&ellipse(p(x, y), 11.0, 6.5), CASE.darker(0.5), 1.0);
    }
    canvas.fill(&polygon(&[c(54.0, 7.0), c(115.0, 7.0), c(118.0, 21.0), c(53.0, 21.0)]), hex(0xB9_CFC4), 1.0);
    for row in 0..4_u8 {
        for column in 0..3_u8 {
            let (row, column) = (f32::from(row), f32::from(column));
            let (y, spread) = (27.0 + row * 10.4, 20.0 + row * 1.3);
            canvas.fill(
                &rounded(54.0 - row * 1.4 + column * spread, y, spread - 5.0, 7.2, 2.0),
                CASE.lighter(0.62),
                1.0,
            );
        }
    }
}
