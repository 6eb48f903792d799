//! Cards and the passbook.

use super::super::canvas::{Canvas, shift, stretch};
use super::super::geom::{Colour, Outline, Point, WHITE, c, circle, hex, line, p, polygon, rect, rounded, taper};
use super::super::text::{Align, Lettering, bold, plain};
use super::super::tint::{BLUE, QUIET, TEXT};
use super::papers::{Lie, bar, sheet};
use super::print::Print;

const GOLD: Colour = hex(0xD9_B45C);

fn card(turned: f32, slanted: f32) -> Lie {
    Lie { size: (116.0, 72.0), turned, slanted, flat: 0.56, corners: 6.0 }
}

pub(super) fn id(canvas: &mut Canvas) {
    sheet(canvas, &card(-6.0, -4.0), hex(0xDC_E9F1), |canvas| {
        canvas.stroke(&rounded(0.6, 0.6, 114.8, 70.8, 6.0), hex(0xAF_C4D4), 1.2, 1.0);
        canvas.fill(&rounded(73.0, 13.0, 31.0, 40.0, 2.0), hex(0xF4_F8FA), 1.0);
        canvas.fill(&circle(p(88.5, 27.0), 8.0), hex(0x5D_4A41), 1.0);
        canvas.fill(&taper(&[p(88.5, 42.0), p(88.5, 46.0)], &[8.0, 12.0]), hex(0x6B_5064), 1.0);
        canvas.fill(&rect(73.0, 52.5, 31.0, 9.0), hex(0xDC_E9F1), 1.0);
        for (y, width, height, colour) in [
            (13.0, 32.0, 5.0, 0x6E_899C),
            (24.0, 48.0, 4.4, 0xA3_B7C6),
            (34.0, 42.0, 4.4, 0xA3_B7C6),
            (59.0, 72.0, 5.5, 0x5F_7A8D),
        ] {
            bar(canvas, 9.0, y, width, height, hex(colour));
        }
    });
}

pub(super) fn bank(canvas: &mut Canvas, letters: &Lettering<'_>, print: &Print<'_>) {
    sheet(canvas, &card(5.0, -6.0), BLUE, |canvas| {
        canvas.within(&rounded(0.0, 0.0, 116.0, 72.0, 6.0), |canvas| {
            canvas.fill(
                &polygon(&[c(62.0, 0.0), c(116.0, 0.0), c(116.0, 72.0), c(30.0, 72.0)]),
                BLUE.lighter(0.13),
                1.0,
            );
            canvas.fill(
                &polygon(&[c(98.0, 0.0), c(116.0, 0.0), c(116.0, 72.0), c(66.0, 72.0)]),
                BLUE.lighter(0.22),
                1.0,
            );
        });
        letters.write(canvas, print.bank, p(9.0, 16.0), Align::Left, bold(10.5, WHITE));
        canvas.fill(&rounded(10.0, 24.0, 20.0, 15.0, 3.0), GOLD, 1.0);
        canvas.stroke(&line(&[c(10.0, 31.5), c(30.0, 31.5)]), GOLD.darker(0.35), 1.0, 0.8);
        canvas.stroke(&line(&[c(20.0, 24.0), c(20.0, 39.0)]), GOLD.darker(0.35), 1.0, 0.8);
        for group in 0..4_u8 {
            bar(canvas, 10.0 + f32::from(group) * 25.0, 48.0, 19.0, 4.6, hex(0xE8_EFF6));
        }
        bar(canvas, 10.0, 59.0, 40.0, 3.6, hex(0xA9_C3DB));
        canvas.fill(&circle(p(94.0, 20.0), 7.0), hex(0xE8_EFF6), 0.85);
        canvas.fill(&circle(p(102.0, 20.0), 7.0), GOLD, 0.75);
    });
}

/// The receiver of a telephone, as a sign; so high.
pub(crate) fn receiver(at: Point, height: f32) -> Outline {
    let scale = height / 24.0;
    Outline::built(|path| {
        path.move_to(5.2, 3.4);
        path.cubic_to(2.6, 5.4, 4.4, 11.6, 8.4, 15.6);
        path.cubic_to(12.4, 19.6, 18.6, 21.4, 20.6, 18.8);
        path.line_to(21.2, 17.0);
        path.line_to(16.8, 13.8);
        path.line_to(14.4, 15.2);
        path.cubic_to(12.2, 14.2, 9.8, 11.8, 8.8, 9.6);
        path.line_to(10.2, 7.2);
        path.line_to(7.0, 2.8);
        path.close();
    })
    .moved(shift(at.x, at.y).pre_concat(stretch(scale, scale)))
}

pub(super) fn hotline(canvas: &mut Canvas, letters: &Lettering<'_>, print: &Print<'_>) {
    sheet(canvas, &card(-3.0, -7.0), hex(0xFB_F8F2), |canvas| {
        canvas.fill(&rounded(0.0, 0.0, 36.0, 72.0, 6.0), BLUE, 1.0);
        canvas.fill(&rect(26.0, 0.0, 12.0, 72.0), BLUE, 1.0);
        canvas.fill(&receiver(p(6.0, 23.0), 26.0), WHITE, 1.0);
        letters.write(canvas, print.bank, p(46.0, 18.0), Align::Left, plain(10.0, QUIET));
        // whatever its length, the number stays on the card
        let size = 19.0 * (62.0 / letters.line(print.hotline, 19.0).1.max(1.0)).min(1.0);
        letters.write(canvas, print.hotline, p(46.0, 42.0), Align::Left, bold(size, TEXT));
        bar(canvas, 46.0, 53.0, 52.0, 4.0, hex(0xC5_CDD5));
        bar(canvas, 46.0, 61.0, 34.0, 4.0, hex(0xC5_CDD5));
    });
}

pub(super) fn passbook(canvas: &mut Canvas, letters: &Lettering<'_>, print: &Print<'_>) {
    const COVER: Colour = hex(0x7E_2F3A);
    let lie = Lie { size: (152.0, 100.0), turned: -4.0, slanted: -9.0, flat: 0.60, corners: 4.0 };
    sheet(canvas, &lie, COVER.darker(0.35), |canvas| {
        // the pages between the covers
        for (down, paper) in [(-2.0, 0xC9_C0AE), (-4.0, 0xF3_EEE2), (-6.0, 0xD8_CFBD)] {
            canvas.fill(&rounded(3.0, down, 146.0, 102.0, 3.0), hex(paper), 1.0);
        }
        canvas.fill(&rounded(0.0, -10.0, 152.0, 100.0, 4.0), COVER, 1.0);
        canvas.fill(&rect(0.0, -6.0, 9.0, 92.0), COVER.darker(0.22), 1.0);
        canvas.stroke(&rounded(16.0, -3.0, 128.0, 86.0, 3.0), GOLD, 1.3, 0.75);
        canvas.stroke(&circle(p(80.0, 22.0), 13.0), GOLD, 2.0, 1.0);
        canvas.fill(&circle(p(80.0, 22.0), 6.0), GOLD, 1.0);
        letters.write(canvas, print.bank, p(80.0, 55.0), Align::Middle, bold(14.0, GOLD.lighter(0.2)));
        bar(canvas, 52.0, 66.0, 56.0, 4.4, GOLD);
    });
}
