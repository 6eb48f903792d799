//! The lobby: nothing between him and me but a high desk for filling in forms; behind him seats, the ticket machine and the
//! windows where others are served.

use super::canvas::{Canvas, shift};
use super::counter::{EDGE, bend};
use super::geom::{Colour, WHITE, c, circle, curve, line, p, polygon, rect, rounded};
use super::hall;
use super::piece::STAGE;
use super::text::{Align, Lettering, bold};
use super::tint::{LAMP, Lights};

/// What stands behind him.
pub(crate) fn behind(canvas: &mut Canvas, lights: &Lights, letters: &Lettering<'_>) {
    hall::room(canvas, lights, STAGE.1 + 12.0);
    hall::arches(canvas, lights);
    windows(canvas, lights, letters);
    for place in 0..4_u8 {
        canvas.with(shift(28.0 + f32::from(place) * 74.0, 0.0), |canvas| seat(canvas, lights));
    }
    canvas.fill(&rounded(24.0, 446.0, 296.0, 7.0, 3.0), lights.pier_dark.darker(0.30), 1.0);
    for x in [56.0, 278.0] {
        canvas.fill(
            &polygon(&[c(x, 450.0), c(x + 9.0, 450.0), c(x + 14.0, 500.0), c(x - 5.0, 500.0)]),
            lights.pier_dark.darker(0.34),
            1.0,
        );
    }
    canvas.with(shift(-628.0, 6.0), |canvas| machine(canvas, lights));
    hall::plant(canvas, lights, 22.0, 44.0);
}

/// One of the joined seats.
fn seat(canvas: &mut Canvas, lights: &Lights) {
    let (lit, shaded) = (lights.pier.lighter(0.10), lights.pier_dark.darker(0.06));
    let back =
        [p(4.0, 362.0), p(12.0, 352.0), p(54.0, 352.0), p(62.0, 362.0), p(60.0, 418.0), p(33.0, 424.0), p(6.0, 418.0)];
    canvas.fill(&curve(&back), lit, 1.0);
    canvas.within(&curve(&back), |canvas| canvas.fill(&rect(46.0, 340.0, 30.0, 90.0), shaded, 0.9));
    let cushion = [p(2.0, 428.0), p(33.0, 422.0), p(64.0, 428.0), p(68.0, 440.0), p(33.0, 447.0), p(-2.0, 440.0)];
    canvas.fill(&curve(&cushion), shaded.mix(lit, 0.4), 1.0);
    canvas.fill(&curve(&[p(-2.0, 440.0), p(33.0, 441.0), p(68.0, 440.0), p(33.0, 449.0)]), shaded.darker(0.16), 1.0);
}

/// The far counter along the right wall: windows with their numbers.
fn windows(canvas: &mut Canvas, lights: &Lights, letters: &Lettering<'_>) {
    let right = STAGE.0 + 12.0;
    let dark = lights.pier_dark;
    canvas.fill(&polygon(&[c(930.0, 70.0), c(right, 70.0), c(right, 430.0), c(930.0, 386.0)]), lights.wall.1, 1.0);
    canvas.fill(&rect(930.0, 75.0, 8.0, 310.0), dark, 0.9);
    canvas.fill(&polygon(&[c(946.0, 190.0), c(right, 178.0), c(right, 324.0), c(946.0, 308.0)]), lights.sky.1, 0.9);
    canvas.fill(
        &polygon(&[c(946.0, 306.0), c(right, 320.0), c(right, 418.0), c(946.0, 380.0)]),
        dark.darker(0.06),
        1.0,
    );
    canvas.fill(&polygon(&[c(940.0, 302.0), c(right, 314.0), c(right, 326.0), c(940.0, 310.0)]), lights.lip, 0.9);
    for (number, x) in ["1", "2", "3"].into_iter().zip([968.0, 1066.0, 1174.0]) {
        let lower = (x - 946.0) * 0.044;
        canvas.fill(&rect(x + 64.0, 186.0 - lower, 5.0, 122.0 + lower * 2.0), dark, 1.0);
        canvas.fill(&rounded(x + 12.0, 160.0, 34.0, 26.0, 4.0), lights.board, 1.0);
        letters.write(canvas, number, p(x + 29.0, 180.0), Align::Middle, bold(18.0, LAMP));
        colleague(canvas, lights.queue.0.lighter(0.12), x + 28.0, 262.0);
    }
}

/// A colleague at a far window: head and shoulders.
fn colleague(canvas: &mut Canvas, colour: Colour, x: f32, y: f32) {
    let shoulders = [
        c(x - 25.0, y + 50.0),
        p(x - 22.0, y + 28.0),
        p(x - 6.0, y + 18.0),
        p(x + 6.0, y + 18.0),
        p(x + 22.0, y + 28.0),
        c(x + 25.0, y + 50.0),
    ];
    canvas.fill(&curve(&shoulders), colour.darker(0.08), 1.0);
    canvas.fill(&circle(p(x, y + 3.0), 13.0), colour.lighter(0.18), 1.0);
    let hair = [
        c(x - 13.0, y + 4.0),
        p(x - 14.0, y - 8.0),
        p(x, y - 15.0),
        p(x + 14.0, y - 8.0),
        c(x + 13.0, y + 4.0),
        p(x + 8.0, y - 4.0),
        p(x - 7.0, y - 4.0),
    ];
    canvas.fill(&curve(&hair), colour.darker(0.22), 1.0);
}

/// The machine that gives out numbers, with one looking out of it.
fn machine(canvas: &mut Canvas, lights: &Lights) {
    hall::cabinet(canvas, lights, (1022.0, 262.0), (86.0, 214.0), 22.0);
    let case = lights.board.mix(lights.pier_dark, 0.35);
    canvas.fill(&rounded(1014.0, 232.0, 104.0, 74.0, 7.0), case, 1.0);
    canvas.fill(&rounded(1021.0, 239.0, 90.0, 60.0, 4.0), lights.sky.0, 1.0);
    for (row, width) in [(0.0, 62.0), (1.0, 62.0), (2.0, 62.0)] {
        canvas.fill(&rounded(1035.0, 246.0 + row * 17.0, width, 12.0, 4.0), lights.queue.0.lighter(0.1), 1.0);
    }
    canvas.fill(&rounded(1040.0, 322.0, 52.0, 12.0, 3.0), case, 1.0);
    canvas.fill(&polygon(&[c(1048.0, 327.0), c(1084.0, 327.0), c(1087.0, 362.0), c(1051.0, 364.0)]), WHITE, 1.0);
    for y in [339.0, 348.0] {
        canvas.fill(&rounded(1056.0, y, 22.0, 3.0, 1.5), lights.queue.1, 1.0);
    }
    canvas.fill(&rect(1022.0, 452.0, 86.0, 24.0), lights.pier_dark.darker(0.22), 1.0);
}

/// The desk between us, its far corners round, the floor on both sides.
pub(crate) fn desk(canvas: &mut Canvas, lights: &Lights) {
    let (lit, shaded) = lights.wood;
    let low = STAGE.1 + 12.0;
    let top = |out: f32, down: f32| {
        let far = EDGE + down;
        let mut edge = vec![c(20.0 - out, low)];
        edge.extend(bend(p(132.0 - out, 574.0 + down), p(168.0 - out, far), p(262.0, far)));
        edge.extend(bend(p(1124.0, far), p(1218.0 + out, far), p(1254.0 + out, 574.0 + down)));
        edge.push(c(1366.0 + out, low));
        polygon(&edge)
    };
    canvas.fill(&top(16.0, 14.0), lights.floor.1.darker(0.30), 0.5);
    canvas.fill(&top(0.0, 0.0), lights.lip.mix(lit, 0.30), 1.0);
    let wood = top(0.0, 6.0);
    canvas.fade(&wood, p(0.0, 498.0), p(0.0, 640.0), &[(0.0, lit, 1.0), (1.0, shaded, 1.0)]);
    canvas.within(&wood, |canvas| grain(canvas, shaded, 500.0));
    // a blotter marks where papers are filled in
    canvas.fill(
        &polygon(&[c(486.0, 506.0), c(868.0, 506.0), c(884.0, 562.0), c(470.0, 562.0)]),
        shaded.mix(lit, 0.35),
        1.0,
    );
    canvas.stroke(&line(&[c(486.0, 506.0), c(868.0, 506.0)]), shaded.darker(0.12), 1.4, 0.8);
    canvas.stroke(&line(&[c(884.0, 562.0), c(470.0, 562.0)]), lit.lighter(0.3), 1.6, 0.8);
}

/// The veins of a wooden top below a height.
pub(crate) fn grain(canvas: &mut Canvas, wood: Colour, from: f32) {
    for (row, shift) in (0..9_u8).zip([0.0, 60.0, 20.0, 110.0, 40.0, 90.0, 10.0, 70.0, 30.0]) {
        let y = from + 12.0 + f32::from(row) * f32::from(row + 9) * 2.0;
        let vein = [p(-40.0 + shift, y), p(280.0 + shift, y + 2.0), p(700.0 - shift, y - 2.0), p(1320.0, y + 1.0)];
        canvas.stroke(&line(&vein), wood.darker(0.10), 1.1, 0.5);
    }
}
