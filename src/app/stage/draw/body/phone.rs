//! The phone he films with. Its front camera looks at me, so that its screen is a mirror: I see myself being filmed.

use super::super::canvas::{Canvas, shift, stretch};
use super::super::face::{Face, Haircut};
use super::super::geom::{BLACK, WHITE, c, circle, curve, hex, line, p, polygon, rect, rounded};
use super::super::hair::Hair;
use super::super::head::Visage;
use super::super::rig::Pose;

const WIDE: f32 = 98.0;
const HIGH: f32 = 198.0;

/// Me, as small as the screen shows me.
const ME: Face = Face {
    woman: true,
    age: 26,
    skin: hex(0xED_C9AA),
    hair: hex(0x26_201F),
    brow: 1.1,
    style: Haircut::Layered,
    ..Face::PLAIN
};

/// Drawn about its middle; `lamp` is the light that says it records.
pub(super) fn draw(canvas: &mut Canvas, lamp: bool) {
    let body = |grow: f32, radius: f32| {
        rounded(-WIDE / 2.0 - grow, -HIGH / 2.0 - grow, WIDE + 2.0 * grow, HIGH + 2.0 * grow, radius)
    };
    canvas.with(shift(3.0, 4.0), |canvas| canvas.fill(&body(0.0, 15.0), hex(0x0B_0E13), 0.35));
    canvas.fill(&body(0.0, 15.0), hex(0x14_181F), 1.0);
    canvas.stroke(&body(-1.0, 14.0), hex(0x5A_6572), 1.4, 1.0);
    let screen = body(-5.0, 11.0);
    canvas.within(&screen, |canvas| {
        canvas.fill(&screen, hex(0xB9_CBD8), 1.0);
        canvas.fill(&rect(-44.0, -94.0, 88.0, 30.0), hex(0x9F_B5C5), 1.0);
        for (x, y, wide, high) in [(-38.0, -54.0, 22.0, 70.0), (16.0, -60.0, 26.0, 84.0)] {
            canvas.fill(&rect(x, y, wide, high), hex(0xA6_BACA), 1.0);
        }
        me(canvas);
        canvas.fill(&rect(-44.0, 62.0, 88.0, 40.0), hex(0x7C_6A58), 1.0);
        canvas.fill(&rect(-44.0, 60.0, 88.0, 4.0), hex(0xD9_D2C6), 1.0);
        canvas.fill(&rect(-44.0, -94.0, 88.0, 24.0), hex(0x0E_1319), 0.55);
        let glare = [p(10.0, -94.0), p(40.0, -94.0), p(-18.0, 94.0), p(-44.0, 94.0), p(-44.0, 69.0)];
        canvas.fill(&polygon(&glare), WHITE, 0.08);
    });
    let red = hex(0xE5_352B);
    canvas.fill(&circle(p(-33.0, -82.0), 4.6), if lamp { red } else { hex(0x6A_2A28) }, 1.0);
    canvas.fill(&circle(p(0.0, -90.0), 2.6), BLACK, 1.0);
    canvas.stroke(&circle(p(0.0, 78.0), 12.0), WHITE, 2.2, 1.0);
    canvas.fill(&rounded(-5.0, 73.0, 10.0, 10.0, 2.0), red, 1.0);
    for (x, y) in [(-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)] {
        let corner = [c(x * 34.0, -6.0 + y * 36.0), c(x * 34.0, -6.0 + y * 46.0), c(x * 24.0, -6.0 + y * 46.0)];
        canvas.stroke(&line(&corner), WHITE, 1.6, 0.85);
    }
}

fn me(canvas: &mut Canvas) {
    let uniform = hex(0x22_384C);
    let head = Visage::new(&ME, Pose { turn: 0.12, brow_in: 0.35, curve: 0.05, ..Pose::default() });
    let hair = Hair::of(&head);
    let place = shift(2.0, -8.0).pre_concat(stretch(0.33, 0.33));
    canvas.with(place, |canvas| head.back(canvas, &hair));
    canvas.fill(&curve(&[p(-9.0, 16.0), p(-9.0, 34.0), p(13.0, 34.0), p(13.0, 16.0)]), head.skin.shade, 1.0);
    let jacket = [
        p(-10.0, 32.0),
        p(-30.0, 40.0),
        p(-42.0, 56.0),
        c(-46.0, 100.0),
        c(50.0, 100.0),
        p(46.0, 56.0),
        p(34.0, 40.0),
        p(14.0, 32.0),
    ];
    canvas.fill(&curve(&jacket), uniform, 1.0);
    canvas.fill(
        &curve(&[p(24.0, 36.0), p(26.0, 60.0), c(24.0, 100.0), c(48.0, 100.0), p(44.0, 56.0)]),
        uniform.darker(0.3),
        1.0,
    );
    let collar =
        [p(-9.0, 31.0), p(2.0, 50.0), p(13.0, 31.0), p(17.0, 37.0), p(4.0, 62.0), p(0.0, 62.0), p(-13.0, 37.0)];
    canvas.fill(&polygon(&collar), hex(0xF3_F1EC), 1.0);
    canvas.fill(
        &polygon(&[p(-1.0, 48.0), p(5.0, 48.0), p(8.0, 72.0), p(2.0, 78.0), p(-4.0, 72.0)]),
        hex(0xA9_483D),
        1.0,
    );
    canvas.with(place, |canvas| head.front(canvas, &hair));
}
