//! My own desk: on the telephone, with the caller's room seen through the wall; before a screen, with the person a small
//! picture on it; and over a letter, with nobody there.

use super::canvas::{Canvas, shift, slant, stretch, turn};
use super::counter::{EDGE, shadow};
use super::geom::{Colour, Outline, WHITE, c, circle, curve, ellipse, hex, line, p, polygon, rect, rounded, taper};
use super::hall;
use super::lobby::grain;
use super::piece::{SPILL, STAGE};
use super::props;
use super::tint::{BLUE, INK, Lights, PAPER};

const LEFT: f32 = -SPILL;
const WIDTH: f32 = STAGE.0 + 2.0 * SPILL;
const LOW: f32 = STAGE.1 + SPILL;

/// Where the wall opens on the caller: left, top, width; it goes down to the desk.
const WINDOW: (f32, f32, f32) = (424.0, 76.0, 536.0);
/// The person's picture on the screen: left, top, width, height.
const CARD: (f32, f32, f32, f32) = (868.0, 112.0, 190.0, 214.0);
const SCREEN: (f32, f32, f32, f32) = (340.0, 66.0, 756.0, 372.0);

fn opening() -> Outline {
    let (left, top, width) = WINDOW;
    rounded(left, top, width, EDGE + 60.0 - top, 28.0)
}

/// The caller's room.
pub(crate) fn callers_room(canvas: &mut Canvas, lights: &Lights) {
    let (wall, floor) = (lights.sky.1.mix(lights.wall.0, 0.5), lights.floor);
    canvas.fill(&rect(390.0, 40.0, 604.0, 480.0), wall, 1.0);
    // the window with its curtains
    canvas.fill(&rounded(462.0, 116.0, 132.0, 190.0, 3.0), lights.pier, 1.0);
    canvas.fill(&rect(470.0, 124.0, 116.0, 174.0), lights.sky.0, 1.0);
    let roofs = [
        c(470.0, 252.0),
        c(496.0, 252.0),
        c(496.0, 226.0),
        c(526.0, 226.0),
        c(526.0, 262.0),
        c(560.0, 262.0),
        c(560.0, 238.0),
        c(586.0, 238.0),
        c(586.0, 298.0),
        c(470.0, 298.0),
    ];
    canvas.fill(&polygon(&roofs), lights.town, 0.6);
    canvas.fill(&rect(526.5, 124.0, 3.0, 174.0), lights.pier, 1.0);
    for (left, right, foot) in [(446.0, 486.0, 470.0), (572.0, 612.0, 590.0)] {
        let cloth = [
            c(left, 106.0),
            c(right, 106.0),
            p(foot + 8.0, 220.0),
            c(foot + 12.0, 330.0),
            c(foot - 22.0, 330.0),
            p(foot - 16.0, 220.0),
        ];
        canvas.fill(&curve(&cloth), lights.queue.0.lighter(0.30), 1.0);
        canvas.fill(
            &taper(
                &[p(f32::midpoint(left, right), 110.0), p(foot - 2.0, 220.0), p(foot - 4.0, 326.0)],
                &[0.6, 3.0, 0.6],
            ),
            lights.queue.0.lighter(0.12),
            0.9,
        );
    }
    canvas.fill(&rounded(438.0, 100.0, 182.0, 9.0, 4.0), lights.pier_dark, 1.0);
    // a picture, a lamp, a cabinet
    canvas.fill(&rounded(824.0, 112.0, 82.0, 62.0, 2.0), lights.pier_dark, 1.0);
    canvas.fill(&rect(831.0, 119.0, 68.0, 48.0), lights.sky.0, 1.0);
    canvas.fill(
        &polygon(&[c(831.0, 167.0), c(852.0, 140.0), c(868.0, 156.0), c(882.0, 134.0), c(899.0, 167.0)]),
        lights.town.darker(0.08),
        1.0,
    );
    canvas.fill(&polygon(&[c(890.0, 284.0), c(870.0, 420.0), c(960.0, 420.0), c(930.0, 284.0)]), lights.beam, 0.35);
    canvas.fill(&rect(908.0, 280.0, 4.0, 120.0), lights.pier_dark.darker(0.2), 1.0);
    canvas.fill(
        &polygon(&[c(892.0, 232.0), c(928.0, 232.0), c(944.0, 286.0), c(876.0, 286.0)]),
        lights.sky.0.mix(lights.beam, 0.5),
        1.0,
    );
    canvas.fill(&polygon(&[c(914.0, 232.0), c(928.0, 232.0), c(944.0, 286.0), c(918.0, 286.0)]), lights.town, 0.7);
    canvas.fill(&rect(390.0, 398.0, 604.0, 130.0), floor.0.mix(floor.1, 0.4), 1.0);
    canvas.fill(&rect(390.0, 394.0, 604.0, 5.0), lights.pier_dark, 0.8);
    hall::cabinet(canvas, lights, (440.0, 352.0), (118.0, 104.0), 16.0);
    canvas.stroke(&line(&[c(499.0, 360.0), c(499.0, 452.0)]), lights.pier_dark, 1.6, 0.8);
    let vase = [
        c(472.0, 352.0),
        p(466.0, 336.0),
        p(474.0, 320.0),
        c(474.0, 314.0),
        c(488.0, 314.0),
        p(488.0, 320.0),
        p(496.0, 336.0),
        c(490.0, 352.0),
    ];
    canvas.fill(&curve(&vase), lights.queue.1.lighter(0.25), 1.0);
    for (x, y) in [(464.0, 272.0), (482.0, 262.0), (500.0, 276.0)] {
        canvas.fill(
            &taper(&[p(481.0, 316.0), p(f32::midpoint(481.0, x), 290.0), p(x, y)], &[1.0, 2.0, 4.0]),
            lights.pier_dark.mix(hex(0x4E_7A5E), 0.5),
            1.0,
        );
    }
}

/// My wall, with a hole where the caller is.
pub(crate) fn wall_of_the_call(canvas: &mut Canvas, lights: &Lights) {
    let wall = office_wall(lights);
    canvas.fill_holed(&rect(LEFT, LEFT, WIDTH, 540.0).and(&opening()), wall, 1.0);
    let (left, top, width) = WINDOW;
    for (from, to) in [(LEFT, left), (left + width, LEFT + WIDTH)] {
        wainscot(canvas, wall, from, to);
    }
    shelf(canvas, lights, 1012.0, 214.0);
    // the edge of another place: pale, with a thin shadow inside
    canvas.stroke(&opening(), lights.lip, 7.0, 1.0);
    canvas.stroke(&rounded(left + 4.5, top + 4.5, width - 9.0, 560.0, 24.0), INK, 2.0, 0.28);
    let sign = p(left + width / 2.0, top);
    canvas.fill(&circle(sign, 23.0), lights.lip, 1.0);
    canvas.fill(&circle(sign, 19.0), BLUE, 1.0);
    canvas.fill(&props::receiver(sign.by(-11.5, -12.0), 23.0), WHITE, 1.0);
}

/// The darker lower part of my wall.
fn wainscot(canvas: &mut Canvas, wall: Colour, from: f32, to: f32) {
    canvas.fill(&rect(from, 352.0, to - from, 180.0), wall.darker(0.10), 1.0);
    canvas.fill(&rect(from, 350.0, to - from, 4.0), wall.lighter(0.18), 1.0);
}

fn office_wall(lights: &Lights) -> Colour {
    lights.pier_dark.mix(lights.wall.1, 0.45)
}

/// A shelf with binders on the wall.
fn shelf(canvas: &mut Canvas, lights: &Lights, x: f32, y: f32) {
    let wall = office_wall(lights);
    const BINDERS: [(f32, f32); 8] =
        [(0.0, 0.0), (0.10, 6.0), (0.22, 0.0), (0.05, 0.0), (0.16, 10.0), (0.28, 2.0), (0.02, 0.0), (0.14, 4.0)];
    for (place, (shade, lower)) in (0_u8..).zip(BINDERS) {
        let left = x + 8.0 + f32::from(place) * 25.0;
        let back = lights.queue.0.lighter(0.26).mix(lights.queue.1, shade * 2.4);
        canvas.fill(&rounded(left, y - 84.0 + lower, 22.0, 84.0 - lower, 2.0), back, 1.0);
        canvas.fill(&rect(left + 16.0, y - 83.0 + lower, 6.0, 83.0 - lower), back.darker(0.12), 1.0);
        canvas.fill(&rounded(left + 5.0, y - 66.0 + lower, 10.0, 24.0, 1.5), lights.lip, 0.9);
        canvas.fill(&circle(p(left + 10.0, y - 18.0), 3.4), back.darker(0.25), 1.0);
    }
    canvas.fill(&rect(x + 6.0, y + 8.0, 214.0, 10.0), wall.darker(0.20), 0.6);
    canvas.fill(&rounded(x, y, 222.0, 9.0, 2.0), lights.wood.0, 1.0);
    canvas.fill(&rect(x, y + 6.0, 222.0, 3.0), lights.wood.1, 1.0);
}

/// The top of my desk from a height down.
fn top(canvas: &mut Canvas, lights: &Lights, from: f32) {
    let (lit, shaded) = lights.wood;
    let board = rect(LEFT, from, WIDTH, LOW - from);
    canvas.fade(&board, p(0.0, from), p(0.0, from + 150.0), &[(0.0, lit, 1.0), (1.0, shaded, 1.0)]);
    grain(canvas, shaded, from);
    canvas.fill(&rect(LEFT, from, WIDTH, 6.0), lights.lip.mix(lit, 0.30), 1.0);
    canvas.fill(&rect(LEFT, from + 6.0, WIDTH, 2.0), shaded, 0.7);
}

/// My desk during a call.
pub(crate) fn desk_of_the_call(canvas: &mut Canvas, lights: &Lights) {
    top(canvas, lights, EDGE);
    let place = props::TELEPHONE;
    canvas.with(shift(place.x, place.y), |canvas| props::telephone(canvas, shadow(lights.wood.1)));
    // I speak through a headset: the receiver lies where it belongs
    props::handset(canvas, place.by(34.0, 4.0), place.by(22.0, 56.0));
}

/// The ground of the person's picture on the screen.
pub(crate) fn picture_ground(canvas: &mut Canvas, lights: &Lights) {
    let (left, top, width, height) = CARD;
    let ground = rect(left - 8.0, top - 8.0, width + 16.0, height + 16.0);
    canvas.fade(&ground, p(0.0, top), p(0.0, top + height), &[(0.0, lights.sky.0, 1.0), (1.0, lights.wall.1, 1.0)]);
}

/// My wall and the screen on my desk, with a hole where the person's picture is.
pub(crate) fn screen(canvas: &mut Canvas, lights: &Lights) {
    let (left, top, width, height) = CARD;
    let hole = rounded(left, top, width, height, 10.0);
    let wall = office_wall(lights);
    canvas.fill_holed(&rect(LEFT, LEFT, WIDTH, 540.0).and(&hole), wall, 1.0);
    wainscot(canvas, wall, LEFT, LEFT + WIDTH);
    let (x, y, w, h) = SCREEN;
    canvas.fill(&polygon(&[c(664.0, y + h), c(772.0, y + h), c(784.0, 486.0), c(652.0, 486.0)]), hex(0x2A_333D), 1.0);
    canvas.fill(&polygon(&[c(724.0, y + h), c(772.0, y + h), c(784.0, 486.0), c(730.0, 486.0)]), hex(0x1C_242C), 1.0);
    canvas.fill_holed(&rounded(x + 5.0, y + 7.0, w, h + 6.0, 14.0).and(&hole), wall.darker(0.35), 0.35);
    canvas.fill_holed(&rounded(x, y, w, h, 14.0).and(&hole), hex(0x22_2B34), 1.0);
    let glass = rounded(x + 10.0, y + 10.0, w - 20.0, h - 24.0, 6.0);
    canvas.fill_holed(&glass.and(&hole), PAPER.mix(lights.sky.1, 0.35), 1.0);
    talk(canvas, lights);
    canvas.stroke(&hole, lights.queue.0, 4.6, 0.8);
    canvas.stroke(&hole, lights.lip, 2.6, 1.0);
    canvas.fill(&rounded(left + 46.0, top + height + 14.0, 98.0, 9.0, 4.5), lights.queue.1, 0.8);
    canvas.fill(&rounded(left + 62.0, top + height + 31.0, 66.0, 7.0, 3.5), lights.queue.0, 0.7);
    canvas.fill(&circle(p(left + width - 16.0, top + height - 16.0), 7.0), lights.lip, 1.0);
    canvas.fill(&circle(p(left + width - 16.0, top + height - 16.0), 5.0), hex(0x3E_9A6C), 1.0);
    let glare = [c(x + 10.0, y + 10.0), c(x + 150.0, y + 10.0), c(x + 40.0, y + h - 14.0), c(x + 10.0, y + h - 14.0)];
    canvas.fill(&polygon(&glare), WHITE, 0.10);
}

/// A bubble of the talk: which row it starts at, how wide, how many lines, whether it is mine.
const BUBBLES: [(f32, f32, u8, bool); 5] = [
    (96.0, 172.0, 2, false),
    (150.0, 140.0, 1, true),
    (186.0, 196.0, 2, false),
    (240.0, 178.0, 2, true),
    (296.0, 150.0, 2, false),
];

/// The window of the talk: others who write at the left, his words and mine in the middle.
fn talk(canvas: &mut Canvas, lights: &Lights) {
    let (x, y, _, h) = SCREEN;
    let (quiet, pale) = (lights.queue.1, lights.queue.0.lighter(0.45));
    canvas.fill(&rect(x + 10.0, y + 14.0, 146.0, h - 32.0), lights.wall.1, 0.7);
    for row in 0..5_u8 {
        let top = y + 24.0 + f32::from(row) * 62.0;
        if row == 0 {
            canvas.fill(&rounded(x + 16.0, top - 4.0, 134.0, 54.0, 8.0), PAPER, 1.0);
        }
        canvas.fill(&circle(p(x + 42.0, top + 23.0), 17.0), pale, 1.0);
        canvas.fill(&circle(p(x + 42.0, top + 17.0), 5.8), quiet, 1.0);
        canvas.fill(&ellipse(p(x + 42.0, top + 32.0), 10.0, 6.4), quiet, 1.0);
        canvas.fill(&rounded(x + 68.0, top + 12.0, 56.0, 7.0, 3.5), quiet, 0.9);
        canvas.fill(&rounded(x + 68.0, top + 27.0, 70.0, 5.0, 2.5), quiet, 0.5);
    }
    for (top, width, lines, is_mine) in BUBBLES {
        let height = 18.0 + f32::from(lines) * 14.0;
        let left = if is_mine { 840.0 - width } else { x + 174.0 };
        let (ground, ink) = if is_mine { (BLUE, hex(0xC9_DCEC)) } else { (WHITE, quiet) };
        canvas.fill(&rounded(left, top, width, height, 10.0), ground, 1.0);
        let tail = if is_mine {
            [c(left + width - 14.0, top + 4.0), c(left + width + 7.0, top + 6.0), c(left + width - 2.0, top + 16.0)]
        } else {
            [c(left + 14.0, top + 4.0), c(left - 7.0, top + 6.0), c(left + 2.0, top + 16.0)]
        };
        canvas.fill(&polygon(&tail), ground, 1.0);
        for row in 0..lines {
            let long = if row + 1 == lines { width * 0.55 } else { width - 26.0 };
            canvas.fill(&rounded(left + 13.0, top + 12.0 + f32::from(row) * 14.0, long, 6.0, 3.0), ink, 0.9);
        }
    }
    canvas.fill(&rounded(x + 170.0, y + h - 62.0, 500.0 - 158.0, 34.0, 8.0), WHITE, 1.0);
    canvas.fill(&rect(x + 182.0, y + h - 54.0, 2.0, 18.0), BLUE, 1.0);
}

/// My desk before the screen.
pub(crate) fn desk_of_the_talk(canvas: &mut Canvas, lights: &Lights) {
    top(canvas, lights, EDGE - 8.0);
    canvas.fill(&ellipse(p(722.0, 502.0), 108.0, 11.0), shadow(lights.wood.1), 0.5);
    canvas.fill(&ellipse(p(718.0, 496.0), 100.0, 10.0), hex(0x2A_333D), 1.0);
    canvas.fill(&ellipse(p(712.0, 494.0), 84.0, 6.5), hex(0x3E_4954), 1.0);
    props::keyboard(canvas, shadow(lights.wood.1));
    canvas.fill(&ellipse(p(1204.0, 500.0), 30.0, 6.0), shadow(lights.wood.1), 0.5);
    hall::plant(canvas, lights, 184.0, 72.0);
}

/// Before a letter: wall, the evening in the arch, nobody.
pub(crate) fn quiet_room(canvas: &mut Canvas, lights: &Lights) {
    hall::room(canvas, lights, 460.0);
    hall::arches(canvas, lights);
    canvas.fill(
        &polygon(&[c(930.0, 70.0), c(LEFT + WIDTH, 70.0), c(LEFT + WIDTH, 404.0), c(930.0, 384.0)]),
        lights.wall.1,
        1.0,
    );
    canvas.fill(&rect(930.0, 75.0, 8.0, 309.0), lights.pier_dark, 0.9);
    shelf(canvas, lights, 1000.0, 238.0);
    // an empty chair
    let chair = lights.queue.0;
    canvas.fill(&rounded(604.0, 262.0, 176.0, 190.0, 26.0), chair, 1.0);
    canvas.fill(&rounded(620.0, 276.0, 136.0, 170.0, 18.0), chair.lighter(0.14), 1.0);
    canvas.fill(&rounded(744.0, 270.0, 36.0, 180.0, 18.0), chair.darker(0.12), 0.8);
}

/// My desk with the letter: lamp, envelope, pen.
pub(crate) fn desk_of_the_letter(canvas: &mut Canvas, lights: &Lights) {
    const FROM: f32 = 408.0;
    top(canvas, lights, FROM);
    let dark = shadow(lights.wood.1);
    for (across, down) in [(330.0, 92.0), (270.0, 70.0)] {
        canvas.fill(&ellipse(p(430.0, 500.0), across, down), lights.beam, 0.14);
    }
    let lie =
        |degrees: f32, flat: f32| stretch(1.0, flat).pre_concat(turn(degrees, p(0.0, 0.0))).pre_concat(slant(-7.0));
    canvas.with(shift(820.0, 436.0).pre_concat(lie(7.0, 0.62)), |canvas| envelope(canvas, dark));
    canvas.with(shift(500.0, 420.0).pre_concat(lie(-2.0, 0.64)), |canvas| written(canvas, dark));
    canvas.with(shift(682.0, 568.0), |canvas| {
        canvas.fill(&taper(&[p(4.0, 6.0), p(128.0, -24.0)], &[1.0, 5.0]), dark, 0.5);
        canvas.with(turn(-14.0, p(0.0, 0.0)).pre_concat(stretch(1.15, 1.15)), props::lying_pen);
    });
    lamp(canvas, dark);
}

fn envelope(canvas: &mut Canvas, dark: Colour) {
    const KRAFT: Colour = hex(0xDD_C39A);
    canvas.fill(&rounded(6.0, 9.0, 236.0, 150.0, 3.0), dark, 0.4);
    canvas.fill(&polygon(&[c(0.0, 0.0), c(236.0, 0.0), c(176.0, -58.0), c(60.0, -58.0)]), KRAFT.darker(0.12), 1.0);
    canvas.fill(&rounded(0.0, 0.0, 236.0, 150.0, 3.0), KRAFT, 1.0);
    canvas.fill(&rect(0.0, 0.0, 236.0, 5.0), KRAFT.darker(0.28), 0.8);
    for (row, width) in [(0.0, 108.0), (1.0, 86.0), (2.0, 120.0)] {
        props::scrawl(canvas, p(64.0, 74.0 + row * 22.0), width, hex(0x2A_4A74));
    }
    canvas.fill(&rect(182.0, 14.0, 40.0, 48.0), hex(0xF6_F1E6), 1.0);
    canvas.fill(&rect(186.0, 18.0, 32.0, 40.0), hex(0x6F_94A8), 1.0);
    canvas.fill(
        &polygon(&[c(186.0, 58.0), c(198.0, 36.0), c(206.0, 46.0), c(212.0, 38.0), c(218.0, 58.0)]),
        hex(0xE6_EDF0),
        1.0,
    );
    canvas.stroke(&circle(p(176.0, 44.0), 22.0), hex(0x3A_444F), 1.6, 0.55);
    canvas.stroke(&circle(p(176.0, 44.0), 16.0), hex(0x3A_444F), 1.0, 0.45);
}

fn written(canvas: &mut Canvas, dark: Colour) {
    const SHEET: Colour = hex(0xFB_F5E4);
    const INK_OF_PEN: Colour = hex(0x2A_4A74);
    canvas.fill(&rounded(8.0, 12.0, 300.0, 262.0, 2.0), dark, 0.4);
    canvas.fill(&polygon(&[c(10.0, -6.0), c(306.0, 6.0), c(300.0, 262.0), c(4.0, 256.0)]), SHEET.darker(0.07), 1.0);
    canvas.fill(&rect(0.0, 0.0, 300.0, 262.0), SHEET, 1.0);
    for (at, shade) in [(87.0, 0.05), (174.0, 0.09)] {
        canvas.fill(&rect(0.0, at, 300.0, 87.0), hex(0xC9_B588), shade * 2.0);
        canvas.stroke(&line(&[c(0.0, at), c(300.0, at)]), hex(0xC9_B588), 1.4, 0.9);
    }
    props::scrawl(canvas, p(24.0, 28.0), 78.0, INK_OF_PEN);
    for row in 0..9_u8 {
        let indent = if row % 4 == 0 { 52.0 } else { 24.0 };
        let width = if row == 3 || row == 8 { 132.0 } else { 276.0 - indent };
        props::scrawl(canvas, p(indent, 52.0 + f32::from(row) * 21.0), width, INK_OF_PEN);
    }
    props::scrawl(canvas, p(196.0, 246.0), 76.0, INK_OF_PEN);
}

/// The lamp at the left, its shade over the desk.
fn lamp(canvas: &mut Canvas, dark: Colour) {
    const METAL: Colour = hex(0x3F_5A52);
    canvas.fill(&ellipse(p(214.0, 452.0), 62.0, 15.0), dark, 0.5);
    canvas.fill(&ellipse(p(206.0, 444.0), 56.0, 14.0), METAL.darker(0.3), 1.0);
    canvas.fill(&ellipse(p(206.0, 440.0), 56.0, 13.0), METAL, 1.0);
    canvas.fill(
        &taper(&[p(206.0, 440.0), p(196.0, 360.0), p(212.0, 300.0), p(268.0, 272.0)], &[5.0, 5.0, 5.0, 5.0]),
        METAL.darker(0.15),
        1.0,
    );
    let shade = [c(232.0, 268.0), p(262.0, 240.0), p(306.0, 246.0), c(330.0, 300.0), p(280.0, 292.0)];
    canvas.fill(&curve(&shade), METAL, 1.0);
    canvas.fill(&curve(&[c(286.0, 246.0), p(308.0, 250.0), c(330.0, 300.0), p(300.0, 294.0)]), METAL.darker(0.3), 0.9);
    canvas.fill(&taper(&[p(236.0, 272.0), p(282.0, 288.0), p(328.0, 301.0)], &[1.0, 4.0, 1.0]), hex(0xFF_E9B0), 1.0);
}
