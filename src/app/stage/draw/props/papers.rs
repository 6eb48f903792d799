//! Paper on the counter: ticket, slip, form, letter, folder, banknotes, envelopes.

use super::super::canvas::{Canvas, shift, slant, stretch, turn};
use super::super::geom::{Colour, Point, WHITE, c, circle, hex, line, p, polygon, rect, rounded, taper};
use super::super::text::{Align, Lettering, bold, plain};
use super::super::tint::{QUIET, TEXT};
use super::print::Print;

const SHADOW: Colour = hex(0x2A_1E14);
/// Printing that nobody is to read.
const GREY: Colour = hex(0xA9_B2BB);
const BAND: Colour = hex(0xC4_574A);
const STAMP: Colour = hex(0xC2_3B2E);
const NOTE: Colour = hex(0xD9_8C86);

/// How a sheet lies: its size, how far it is turned and slanted (degrees), and how flat it is seen.
pub(super) struct Lie {
    pub(super) size: (f32, f32),
    pub(super) turned: f32,
    pub(super) slanted: f32,
    pub(super) flat: f32,
    pub(super) corners: f32,
}

/// A sheet with its shadow; `draw` prints on it from its upper left corner.
pub(super) fn sheet(canvas: &mut Canvas, lie: &Lie, paper: Colour, draw: impl FnOnce(&mut Canvas)) {
    let (width, height) = lie.size;
    let laid = stretch(1.0, lie.flat).pre_concat(turn(lie.turned, p(0.0, 0.0))).pre_concat(slant(lie.slanted));
    canvas.with(laid, |canvas| {
        canvas.fill(&rounded(4.0, 6.0, width, height, lie.corners), SHADOW, 0.20);
        canvas.fill(&rounded(0.0, 0.0, width, height, lie.corners), paper, 1.0);
        draw(canvas);
    });
}

pub(super) fn bar(canvas: &mut Canvas, x: f32, y: f32, width: f32, height: f32, colour: Colour) {
    canvas.fill(&rounded(x, y, width, height, height / 2.0), colour, 1.0);
}

pub(super) fn ticket(canvas: &mut Canvas, letters: &Lettering<'_>, print: &Print<'_>) {
    let lie = Lie { size: (118.0, 80.0), turned: -7.0, slanted: -10.0, flat: 0.68, corners: 3.0 };
    sheet(canvas, &lie, WHITE, |canvas| {
        letters.write(canvas, print.bank, p(60.0, 18.0), Align::Middle, plain(11.5, QUIET));
        letters.write(canvas, print.number, p(59.0, 53.0), Align::Middle, bold(34.0, TEXT));
        bar(canvas, 34.0, 65.0, 50.0, 3.6, GREY);
    });
}

/// A slip of the bank's or a hospital's, stamped; from its upper left corner.
pub(crate) fn slip(canvas: &mut Canvas, letters: &Lettering<'_>) {
    let lie = Lie { size: (218.0, 124.0), turned: 2.0, slanted: -10.0, flat: 0.60, corners: 3.0 };
    sheet(canvas, &lie, hex(0xFC_FAF4), |canvas| {
        canvas.fill(&rounded(0.0, 0.0, 218.0, 27.0, 3.0), BAND, 1.0);
        canvas.fill(&rect(0.0, 16.0, 218.0, 11.0), BAND, 1.0);
        bar(canvas, 54.0, 10.5, 110.0, 7.0, WHITE);
        for (y, width) in [(43.0, 84.0), (60.0, 104.0), (77.0, 66.0)] {
            bar(canvas, 28.0, y, width, 5.0, GREY);
        }
        letters.write(canvas, "¥", p(26.0, 110.0), Align::Left, bold(20.0, TEXT));
        bar(canvas, 46.0, 99.0, 76.0, 9.0, TEXT);
        stamp_mark(canvas, p(174.0, 76.0), 30.0);
    });
}

/// The round red mark of a rubber stamp.
fn stamp_mark(canvas: &mut Canvas, at: Point, radius: f32) {
    canvas.with(shift(at.x, at.y).pre_concat(turn(-12.0, p(0.0, 0.0))), |canvas| {
        canvas.stroke(&circle(p(0.0, 0.0), radius), STAMP, 2.6, 0.8);
        canvas.stroke(&circle(p(0.0, 0.0), radius * 0.82), STAMP, 1.0, 0.6);
        let across = radius * 1.1;
        canvas.fill(&rounded(-across / 2.0, -radius * 0.34, across, radius * 0.24, 2.0), STAMP, 0.8);
        canvas.fill(&rounded(-across * 0.34, radius * 0.12, across * 0.68, radius * 0.20, 2.0), STAMP, 0.8);
    });
}

pub(super) fn form(canvas: &mut Canvas) {
    let lie = Lie { size: (166.0, 142.0), turned: 1.5, slanted: -9.0, flat: 0.58, corners: 2.0 };
    sheet(canvas, &lie, hex(0xFD_FCF8), |canvas| {
        bar(canvas, 46.0, 9.0, 74.0, 7.0, TEXT);
        bar(canvas, 60.0, 21.0, 46.0, 3.4, GREY);
        const INK: Colour = hex(0x7D_8A96);
        for row in 0..5_u8 {
            let y = 32.0 + f32::from(row) * 17.0;
            canvas.stroke(&line(&[c(12.0, y), c(154.0, y)]), INK, 1.1, 0.8);
            if row < 4 {
                bar(canvas, 18.0, y + 6.0, 26.0, 4.4, INK);
            }
        }
        for x in [12.0, 52.0, 154.0] {
            canvas.stroke(&line(&[c(x, 32.0), c(x, 100.0)]), INK, 1.1, 0.8);
        }
        // he has filled in two lines by hand and ticked a box
        scrawl(canvas, p(60.0, 43.0), 62.0, BLUE_INK);
        scrawl(canvas, p(60.0, 60.0), 44.0, BLUE_INK);
        for (x, ticked) in [(60.0, true), (92.0, false), (124.0, false)] {
            canvas.stroke(&rect(x, 70.0, 9.0, 9.0), INK, 1.2, 1.0);
            if ticked {
                canvas.stroke(&line(&[c(x + 1.5, 74.0), c(x + 4.0, 78.0), c(x + 11.0, 67.0)]), BLUE_INK, 2.0, 1.0);
            }
        }
        bar(canvas, 84.0, 118.0, 22.0, 4.4, INK);
        canvas.stroke(&line(&[c(110.0, 124.0), c(154.0, 124.0)]), INK, 1.1, 0.8);
    });
}

const BLUE_INK: Colour = hex(0x2A_4A74);

/// Handwriting, too far away to read: words of a few strokes each, up to a width.
pub(crate) fn scrawl(canvas: &mut Canvas, at: Point, width: f32, ink: Colour) {
    /// Each stroke: how far on, how far up or down from the line.
    const WORDS: [&[(f32, f32)]; 6] = [
        &[(0.0, 2.0), (3.0, -4.5), (4.0, 2.5), (4.5, -2.0), (4.0, 1.5)],
        &[(0.0, -1.0), (4.0, 2.0), (3.0, -5.5), (3.5, 3.0), (5.0, -1.5), (3.0, 1.0), (4.0, -2.5)],
        &[(0.0, 1.0), (5.0, -3.0), (4.0, 2.0)],
        &[(0.0, -3.0), (3.0, 3.5), (4.5, -2.5), (3.5, 1.5), (4.0, -4.0), (4.0, 2.0)],
        &[(0.0, 2.0), (4.0, -3.5), (3.0, 4.5), (5.0, -2.0)],
        &[(0.0, 0.0), (3.0, -4.0), (3.5, 2.5), (3.0, -1.5), (5.0, 2.0), (3.5, -3.0), (4.0, 1.5)],
    ];
    // another line begins with another word
    let first = (at.y * 0.37 + at.x * 0.11) as usize % WORDS.len();
    let (mut x, mut words) = (0.0, WORDS.iter().cycle().skip(first));
    while let Some(word) = words.next().filter(|_| x + 14.0 < width) {
        let strokes: Vec<Point> = word
            .iter()
            .map(|&(on, off)| {
                x += on;
                at.by(x, off)
            })
            .collect();
        canvas.stroke(&line(&strokes), ink, 1.6, 0.9);
        x += 5.5;
    }
}

pub(super) fn letter(canvas: &mut Canvas) {
    let lie = Lie { size: (152.0, 140.0), turned: -3.0, slanted: -8.0, flat: 0.58, corners: 1.5 };
    sheet(canvas, &lie, hex(0xF8_F0DC), |canvas| {
        for (top, shade) in [(46.0, 0.06), (92.0, 0.10)] {
            canvas.fill(&rect(0.0, top, 152.0, 46.0), hex(0xC9_B588), shade * 2.0);
            canvas.stroke(&line(&[c(0.0, top), c(152.0, top)]), hex(0xC9_B588), 1.2, 0.9);
        }
        scrawl(canvas, p(14.0, 18.0), 40.0, BLUE_INK);
        for row in 0..6_u8 {
            let indent = if row == 0 { 26.0 } else { 14.0 };
            let width = if row == 5 { 62.0 } else { 138.0 - indent };
            scrawl(canvas, p(indent, 34.0 + f32::from(row) * 14.0), width, BLUE_INK);
        }
        scrawl(canvas, p(96.0, 128.0), 38.0, BLUE_INK);
    });
}

pub(super) fn folder(canvas: &mut Canvas) {
    const BOARD: Colour = hex(0x4F_7396);
    let lie = Lie { size: (204.0, 136.0), turned: 1.0, slanted: -9.0, flat: 0.58, corners: 4.0 };
    sheet(canvas, &lie, BOARD.darker(0.22), |canvas| {
        canvas.fill(&rect(10.0, -4.0, 178.0, 40.0), hex(0xFB_F8F2), 1.0);
        canvas.fill(&rect(18.0, -7.0, 174.0, 40.0), hex(0xEE_E8DB), 1.0);
        canvas.fill(&rect(6.0, 1.0, 180.0, 30.0), WHITE, 1.0);
        let front = [
            c(0.0, 12.0),
            c(66.0, 12.0),
            c(76.0, 3.0),
            c(136.0, 3.0),
            c(146.0, 12.0),
            c(204.0, 12.0),
            c(204.0, 136.0),
            c(0.0, 136.0),
        ];
        canvas.fill(&polygon(&front), BOARD, 1.0);
        canvas.fill(
            &polygon(&[c(176.0, 12.0), c(204.0, 12.0), c(204.0, 136.0), c(164.0, 136.0)]),
            BOARD.darker(0.12),
            1.0,
        );
        canvas.fill(&rounded(52.0, 46.0, 92.0, 44.0, 2.0), hex(0xFB_F8F2), 1.0);
        bar(canvas, 62.0, 57.0, 72.0, 6.0, TEXT);
        bar(canvas, 62.0, 71.0, 48.0, 4.4, GREY);
        canvas.stroke(&line(&[c(0.0, 116.0), c(204.0, 116.0)]), BOARD.lighter(0.25), 1.6, 0.8);
    });
}

/// One banknote, flat, from its upper left corner.
pub(crate) fn banknote(canvas: &mut Canvas, letters: &Lettering<'_>) {
    const DARK: Colour = hex(0xA8_5550);
    canvas.fill(&rounded(0.0, 0.0, 126.0, 62.0, 2.0), NOTE, 1.0);
    canvas.stroke(&rect(4.0, 4.0, 118.0, 54.0), NOTE.lighter(0.45), 1.2, 0.9);
    canvas.fill(&circle(p(88.0, 31.0), 19.0), NOTE.lighter(0.35), 1.0);
    canvas.fill(&circle(p(88.0, 27.0), 7.0), DARK, 0.75);
    canvas.fill(&taper(&[p(88.0, 36.0), p(88.0, 46.0)], &[8.0, 13.0]), DARK, 0.75);
    letters.write(canvas, "100", p(10.0, 26.0), Align::Left, bold(20.0, DARK));
    bar(canvas, 10.0, 38.0, 40.0, 4.0, DARK.lighter(0.3));
    bar(canvas, 10.0, 47.0, 28.0, 4.0, DARK.lighter(0.3));
}

pub(super) fn cash(canvas: &mut Canvas, letters: &Lettering<'_>) {
    let laid = |degrees: f32| stretch(1.0, 0.6).pre_concat(turn(degrees, p(63.0, 31.0))).pre_concat(slant(-9.0));
    canvas.with(shift(18.0, 22.0).pre_concat(laid(11.0)), |canvas| {
        canvas.fill(&rect(4.0, 6.0, 126.0, 62.0), SHADOW, 0.20);
        banknote(canvas, letters);
    });
    canvas.with(shift(4.0, 8.0).pre_concat(laid(-4.0)), |canvas| {
        canvas.fill(&rect(5.0, 16.0, 126.0, 62.0), SHADOW, 0.22);
        // the edges of a hundred notes
        for layer in (0..7_u8).rev() {
            let down = f32::from(layer) * 2.2;
            canvas.fill(
                &rounded(0.0, down, 126.0, 62.0, 2.0),
                NOTE.lighter(if layer % 2 == 0 { 0.42 } else { 0.12 }),
                1.0,
            );
        }
        banknote(canvas, letters);
        canvas.fill(&rect(56.0, 0.0, 18.0, 62.0), hex(0xF4_EFE4), 1.0);
        canvas.fill(&rect(56.0, 62.0, 18.0, 13.2), hex(0xD8_D0C0), 1.0);
        bar(canvas, 60.0, 20.0, 10.0, 4.0, STAMP);
    });
}

/// How many envelopes there are.
pub(super) const MOST_ENVELOPES: u8 = 6;

/// The six envelopes, of which so many are filled.
pub(super) fn envelopes(canvas: &mut Canvas, filled: u8) {
    const PAPER: Colour = hex(0xD2_AC78);
    const STEP: f32 = 67.0;
    let lie = || Lie { size: (84.0, 66.0), turned: -2.0, slanted: -9.0, flat: 0.66, corners: 2.0 };
    for index in 0..MOST_ENVELOPES {
        let full = index < filled;
        let down = if index % 2 == 0 { 0.0 } else { 5.0 };
        canvas.with(shift(f32::from(index) * STEP, down), |canvas| {
            if full {
                // notes look out at the top
                let notes = stretch(1.0, 0.66).pre_concat(turn(-2.0, p(0.0, 0.0))).pre_concat(slant(-9.0));
                canvas.with(notes, |canvas| {
                    canvas.fill(&rounded(9.0, -11.0, 66.0, 30.0, 1.5), NOTE.lighter(0.25), 1.0);
                    canvas.fill(&rounded(12.0, -8.0, 66.0, 30.0, 1.5), NOTE, 1.0);
                    bar(canvas, 18.0, -4.0, 22.0, 3.4, hex(0xA8_5550));
                });
            }
            sheet(canvas, &lie(), if full { PAPER } else { PAPER.lighter(0.22) }, |canvas| {
                let dark = PAPER.darker(0.22);
                let flap = if full { 12.0 } else { 30.0 };
                let back = [c(2.0, 0.0), c(82.0, 0.0), c(52.0, flap), c(32.0, flap)];
                canvas.fill(&polygon(&back), if full { PAPER.darker(0.3) } else { PAPER.lighter(0.05) }, 1.0);
                canvas.stroke(&line(&[c(0.0, 66.0), c(34.0, 36.0), c(50.0, 36.0), c(84.0, 66.0)]), dark, 1.2, 0.55);
                if full {
                    canvas.fill(&rect(76.0, 0.0, 8.0, 66.0), dark, 0.5);
                    canvas.fill(&rounded(24.0, 40.0, 34.0, 12.0, 2.0), hex(0xFB_F8F2), 1.0);
                    bar(canvas, 29.0, 44.0, 22.0, 4.0, TEXT);
                }
            });
        });
    }
}

/// The pad I write on, with a line written; from its upper left corner.
pub(crate) fn pad(canvas: &mut Canvas) {
    let lie = Lie { size: (150.0, 120.0), turned: 6.0, slanted: -6.0, flat: 0.60, corners: 4.0 };
    sheet(canvas, &lie, hex(0xF6_EFD9), |canvas| {
        canvas.fill(&rounded(0.0, 0.0, 150.0, 14.0, 4.0), hex(0xC9_B98E), 1.0);
        for row in 0..5_u8 {
            canvas.fill(&rect(12.0, 30.0 + f32::from(row) * 16.0, 126.0, 1.6), hex(0xD9_CCAA), 1.0);
        }
        scrawl(canvas, p(16.0, 24.0), 96.0, hex(0x2B_3A4A));
        scrawl(canvas, p(16.0, 40.0), 48.0, hex(0x2B_3A4A));
    });
}
