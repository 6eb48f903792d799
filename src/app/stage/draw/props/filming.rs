//! The phone he films me with: its front camera is on, so that the screen mirrors me, and a red dot blinks.

use super::super::canvas::{Canvas, shift, stretch};
use super::super::geom::{BLACK, Colour, WHITE, c, circle, curve, ellipse, hex, line, p, polygon, rect, rounded, taper};
use super::super::text::{Align, Lettering, bold, plain};
use super::super::tint::{ALARM, LAMP, UNIFORM};

/// How long it has been filming, and whether the dot is lit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Filming {
    pub(crate) seconds: u16,
    pub(crate) lit: bool,
}

const SIZE: (f32, f32) = (98.0, 198.0);
const SKIN: Colour = hex(0xED_C9AA);
const SHADE: Colour = hex(0xCB_9F86);
const HAIR: Colour = hex(0x26_201F);

/// The phone upright, its middle at the origin; the hand is not drawn.
pub(crate) fn filming(canvas: &mut Canvas, letters: &Lettering<'_>, what: &Filming) {
    let (width, height) = SIZE;
    let (left, top) = (-width / 2.0, -height / 2.0);
    canvas.fill(&rounded(left + 3.0, top + 4.0, width, height, 15.0), hex(0x0B_0E13), 0.35);
    canvas.fill(&rounded(left, top, width, height, 15.0), hex(0x14_181F), 1.0);
    canvas.stroke(&rounded(left + 1.0, top + 1.0, width - 2.0, height - 2.0, 14.0), hex(0x5A_6572), 1.4, 1.0);
    let screen = rounded(left + 5.0, top + 5.0, width - 10.0, height - 10.0, 11.0);
    canvas.within(&screen, |canvas| {
        my_side(canvas, letters);
        me(canvas);
        canvas.fill(&rect(left, top, width, 29.0), hex(0x0E_1319), 0.55);
        for x in [-1.0, 1.0] {
            for y in [-1.0, 1.0] {
                let (x, y) = ((x, x * 34.0), (y, -6.0 + y * 46.0));
                let mark = [c(x.1 - x.0 * 10.0, y.1), c(x.1, y.1), c(x.1, y.1 - y.0 * 10.0)];
                canvas.stroke(&line(&mark), WHITE, 1.6, 0.85);
            }
        }
        let glare = [c(10.0, top + 5.0), c(40.0, top + 5.0), c(-18.0, -top), c(-44.0, -top), c(-44.0, -top - 30.0)];
        canvas.fill(&polygon(&glare), WHITE, 0.08);
    });
    if what.lit {
        canvas.fill(&circle(p(-33.0, -82.0), 4.6), hex(0xE5_352B), 1.0);
    } else {
        canvas.stroke(&circle(p(-33.0, -82.0), 4.0), ALARM, 1.4, 0.9);
    }
    letters.write(canvas, "REC", p(-25.0, -78.0), Align::Left, bold(11.0, WHITE));
    let clock = format!("{:02}:{:02}", what.seconds / 60, what.seconds % 60);
    letters.write(canvas, &clock, p(39.0, -78.0), Align::Right, plain(11.0, WHITE));
    canvas.fill(&circle(p(0.0, top + 8.0), 2.6), hex(0x05_070A), 1.0);
    canvas.stroke(&circle(p(0.0, 80.0), 10.5), WHITE, 2.0, 1.0);
    canvas.fill(&rounded(-4.5, 75.5, 9.0, 9.0, 2.0), hex(0xE5_352B), 1.0);
}

/// My side of the counter, mirrored: wall, shelf, the window's number from behind.
fn my_side(canvas: &mut Canvas, letters: &Lettering<'_>) {
    canvas.fill(&rect(-49.0, -99.0, 98.0, 198.0), hex(0xB9_CBD8), 1.0);
    canvas.fill(&rect(-38.0, -54.0, 22.0, 70.0), hex(0xA9_BDCC), 1.0);
    canvas.fill(&rect(16.0, -60.0, 26.0, 84.0), hex(0xA3_B8C8), 1.0);
    for y in [-50.0, -34.0] {
        canvas.fill(&rect(18.0, y, 22.0, 3.0), hex(0x8C_A3B5), 1.0);
    }
    canvas.with(shift(-24.0, -46.0).pre_concat(stretch(-1.0, 1.0)), |canvas| {
        canvas.fill(&rounded(-12.0, -11.0, 24.0, 22.0, 3.0), hex(0x24_384B), 1.0);
        letters.write(canvas, "5", p(0.0, 6.0), Align::Middle, bold(17.0, LAMP));
    });
}

/// Me, small: a colleague in uniform with a badge, hands on the counter.
fn me(canvas: &mut Canvas) {
    let coat = [p(-10.0, 32.0), p(-30.0, 40.0), p(-42.0, 56.0), c(-48.0, 100.0), c(52.0, 100.0), p(46.0, 56.0), p(34.0, 40.0), p(14.0, 32.0)];
    canvas.fill(&polygon(&[c(-8.0, 12.0), c(12.0, 12.0), c(14.0, 36.0), c(-10.0, 36.0)]), SHADE, 1.0);
    canvas.fill(&curve(&coat), UNIFORM, 1.0);
    canvas.fill(&curve(&[c(22.0, 36.0), p(27.0, 60.0), c(24.0, 100.0), c(60.0, 100.0), c(60.0, 36.0)]), UNIFORM.mix(BLACK, 0.3), 0.9);
    canvas.fill(&polygon(&[c(-10.0, 31.0), c(2.0, 50.0), c(14.0, 31.0), c(18.0, 37.0), c(4.0, 62.0), c(0.0, 62.0), c(-14.0, 37.0)]), hex(0xF3_F1EC), 1.0);
    canvas.fill(&polygon(&[c(-1.0, 48.0), c(5.0, 48.0), c(8.0, 72.0), c(2.0, 78.0), c(-4.0, 72.0)]), hex(0x8A_4A52), 1.0);
    canvas.fill(&rounded(17.0, 54.0, 16.0, 9.0, 1.5), hex(0xD9_C07A), 1.0);
    face(canvas);
    canvas.fill(&rect(-49.0, 76.0, 98.0, 30.0), hex(0x7C_6A58), 1.0);
    canvas.fill(&rect(-49.0, 73.0, 98.0, 4.0), hex(0xD9_D2C6), 1.0);
    canvas.fill(&curve(&[p(-36.0, 80.0), p(-24.0, 72.0), p(-10.0, 73.0), p(-9.0, 80.0), p(-30.0, 85.0)]), SKIN, 1.0);
    canvas.fill(&curve(&[p(38.0, 80.0), p(26.0, 72.0), p(12.0, 73.0), p(11.0, 80.0), p(32.0, 85.0)]), SHADE, 1.0);
}

/// My face, a few strokes large: worried, looking out of the screen.
fn face(canvas: &mut Canvas) {
    let head = [p(-21.0, -16.0), p(-18.0, 6.0), p(-9.0, 20.0), p(2.0, 25.0), p(13.0, 20.0), p(22.0, 6.0), p(24.0, -16.0), p(14.0, -34.0), p(-11.0, -34.0)];
    for x in [-21.5, 24.5] {
        canvas.fill(&ellipse(p(x, -6.0), 4.0, 6.5), if x < 0.0 { SKIN } else { SHADE }, 1.0);
    }
    canvas.fill(&curve(&head), SKIN, 1.0);
    canvas.within(&curve(&head), |canvas| {
        canvas.fill(&curve(&[c(14.0, -40.0), p(17.0, -6.0), p(10.0, 16.0), c(4.0, 30.0), c(40.0, 30.0), c(40.0, -40.0)]), SHADE, 0.8);
    });
    let hair = [c(-21.0, -8.0), p(-25.0, -26.0), p(-14.0, -42.0), p(4.0, -45.0), p(21.0, -38.0), p(27.0, -24.0), c(24.0, -8.0), p(21.0, -22.0), p(10.0, -27.0), p(-4.0, -30.0), p(-16.0, -22.0)];
    canvas.fill(&curve(&hair), HAIR, 1.0);
    for (x, side) in [(-8.5, -1.0), (11.5, 1.0)] {
        canvas.fill(&taper(&[p(x - side * 5.0, -16.4), p(x, -16.6), p(x + side * 5.5, -14.0)], &[1.1, 1.5, 0.4]), HAIR, 1.0);
        canvas.fill(&ellipse(p(x, -8.6), 4.2, 2.6), hex(0xFB_F6F0), 1.0);
        canvas.fill(&circle(p(x + 0.4, -8.8), 2.3), HAIR, 1.0);
        canvas.fill(&taper(&[p(x - 4.6, -9.4), p(x, -11.4), p(x + 4.6, -9.2)], &[0.5, 1.0, 0.5]), HAIR, 1.0);
    }
    canvas.fill(&taper(&[p(2.0, -6.0), p(5.2, 3.0), p(1.6, 4.4)], &[0.3, 1.1, 0.6]), SHADE.darker(0.12), 1.0);
    canvas.fill(&taper(&[p(-4.5, 12.4), p(2.0, 11.6), p(8.5, 12.6)], &[0.5, 1.5, 0.5]), hex(0xA8_6257), 1.0);
}
