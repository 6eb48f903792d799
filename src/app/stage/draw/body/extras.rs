//! What is carried or pinned on: straps, badges, medals, a tape measure, pearls.

use super::super::canvas::Canvas;
use super::super::geom::{Colour, Point, circle, curve, hex, line, p, polygon, rounded, taper};
use super::torso::Torso;
use super::wear::{Dress, Extra};

/// What is seen behind the body.
pub(super) fn behind(canvas: &mut Canvas, torso: &Torso, dress: &Dress) {
    if dress.extras.contains(&Extra::Rucksack) {
        let (wide, top) = (torso.wide, torso.top);
        let bag = [
            p(-wide * 0.78, top + 40.0),
            p(-wide * 0.80, top - 34.0),
            p(-wide * 0.5, top - 62.0),
            p(wide * 0.5, top - 62.0),
            p(wide * 0.80, top - 34.0),
            p(wide * 0.78, top + 40.0),
        ];
        let cloth = dress.accent.darker(0.15);
        canvas.fill(&curve(&bag), cloth, 1.0);
        let loop_ = [p(-18.0, top - 60.0), p(0.0, top - 76.0), p(18.0, top - 60.0)];
        canvas.stroke(&line(&loop_), cloth.darker(0.3), 6.0, 1.0);
    }
}

pub(super) fn draw(canvas: &mut Canvas, torso: &Torso, dress: &Dress) {
    for extra in dress.extras {
        match extra {
            Extra::Badge => badge(canvas, torso, dress.accent),
            Extra::Strap => strap(canvas, torso),
            Extra::Rucksack => rucksack(canvas, torso, dress.accent),
            Extra::Medals => medals(canvas, torso),
            Extra::TapeMeasure => tape_measure(canvas, torso),
            Extra::Pearls => pearls(canvas, torso),
            Extra::Brooch => {
                let at = p(-torso.wide * 0.46, torso.top + 40.0);
                canvas.fill(&circle(at, 8.0), hex(0xC9_A24A), 1.0);
                canvas.fill(&circle(at, 4.6), hex(0x2F_6F78), 1.0);
                canvas.fill(&circle(at.by(-1.6, -1.6), 1.5), hex(0xE9_F4F4), 1.0);
            }
            Extra::Pen => {
                let at = p(-torso.wide * 0.42, torso.base + 84.0);
                canvas.fill(&taper(&[at.by(0.0, -8.0), at.by(0.0, 16.0)], &[2.4, 2.4]), hex(0xC9_CDD2), 1.0);
            }
            Extra::Neckscarf => neckscarf(canvas, torso, dress.accent),
            Extra::Headphones => headphones(canvas, torso),
            Extra::Wheelchair => {}
        }
    }
}

fn at(torso: &Torso, x: f32, below: f32) -> Point {
    torso.at(x, torso.base + below)
}

fn badge(canvas: &mut Canvas, torso: &Torso, ribbon: Colour) {
    for (side, colour) in [(-1.0, ribbon.lighter(0.1)), (1.0, ribbon.darker(0.15))] {
        let band =
            [at(torso, side * (torso.neck + 8.0), -10.0), at(torso, side * 18.0, 60.0), at(torso, side * 2.0, 104.0)];
        canvas.fill(&taper(&band, &[3.2, 3.2, 3.2]), colour, 1.0);
    }
    let corner = at(torso, -22.0, 104.0);
    canvas.fill(&rounded(corner.x, corner.y, 44.0, 58.0, 4.0), hex(0xFB_F8F2), 1.0);
    canvas.fill(&rounded(corner.x, corner.y, 44.0, 13.0, 4.0), ribbon, 1.0);
    canvas.fill(&rounded(corner.x + 12.0, corner.y + 19.0, 20.0, 24.0, 2.0), hex(0xB9_CBD8), 1.0);
}

fn strap(canvas: &mut Canvas, torso: &Torso) {
    let leather = hex(0xB7_9B6E);
    let run = [
        p(torso.wide * 0.50, torso.top - 18.0),
        p(torso.wide * 0.50, torso.top + 60.0),
        p(torso.wide * 0.42, torso.foot),
    ];
    canvas.fill(&taper(&run, &[10.0, 10.0, 10.0]), leather, 1.0);
    let dark = run.map(|q| q.by(6.0, 0.0));
    canvas.fill(&taper(&dark, &[4.0, 4.0, 4.0]), leather.darker(0.26), 1.0);
}

fn rucksack(canvas: &mut Canvas, torso: &Torso, cloth: Colour) {
    for side in [-1.0, 1.0] {
        let run = [
            p(side * torso.wide * 0.54, torso.top - 20.0),
            p(side * torso.wide * 0.62, torso.top + 50.0),
            p(side * torso.wide * 0.66, torso.foot),
        ];
        let colour = if side < 0.0 { cloth } else { cloth.darker(0.25) };
        canvas.fill(&taper(&run, &[12.0, 12.0, 12.0]), colour, 1.0);
        canvas.fill(
            &taper(
                &[p(side * torso.wide * 0.55, torso.top + 74.0), p(side * torso.wide * 0.73, torso.top + 72.0)],
                &[4.0, 4.0],
            ),
            colour.darker(0.4),
            1.0,
        );
    }
}

fn medals(canvas: &mut Canvas, torso: &Torso) {
    let from = p(-torso.wide * 0.62, torso.base + 62.0);
    for (step, colour) in [hex(0xA8_342B), hex(0xC9_A24A), hex(0x3E_6B52)].into_iter().enumerate() {
        let x = from.x + step as f32 * 17.0;
        canvas.fill(&rounded(x, from.y, 15.0, 9.0, 1.0), colour, 1.0);
        canvas.fill(&rounded(x + 6.0, from.y, 3.0, 9.0, 0.0), hex(0xF1_EBE0), 0.8);
    }
    let middle = from.by(25.0, -13.0);
    let star: Vec<Point> = (0..10_u8)
        .map(|step| {
            let (sin, cos) = (f32::from(step) * 36.0 - 90.0).to_radians().sin_cos();
            let reach = if step % 2 == 0 { 9.0 } else { 4.0 };
            middle.by(reach * cos, reach * sin)
        })
        .collect();
    canvas.fill(&polygon(&star), hex(0xC2_3B2E), 1.0);
    canvas.stroke(&polygon(&star), hex(0xC9_A24A), 1.4, 1.0);
}

fn tape_measure(canvas: &mut Canvas, torso: &Torso) {
    let (neck, yellow) = (torso.neck, hex(0xE6_C04E));
    let foot = torso.foot - torso.base;
    let runs = [
        [at(torso, -neck - 14.0, -16.0), at(torso, -44.0, 40.0), at(torso, -52.0, 120.0), at(torso, -50.0, foot)],
        [at(torso, neck + 14.0, -16.0), at(torso, 40.0, 40.0), at(torso, 46.0, 96.0), at(torso, 44.0, 150.0)],
    ];
    for (run, colour) in runs.into_iter().zip([yellow, yellow.darker(0.2)]) {
        canvas.fill(&taper(&run, &[7.0, 7.0, 7.0, 7.0]), colour, 1.0);
        let along = super::super::geom::ribs(&run, &[7.0; 4], 5);
        for (step, rib) in along.iter().enumerate() {
            let from = if step % 5 == 0 { -0.8 } else { 0.0 };
            canvas.stroke(&line(&[rib.out(from), rib.out(0.8)]), hex(0x4A_3A18), 1.1, 0.8);
        }
    }
}

fn pearls(canvas: &mut Canvas, torso: &Torso) {
    for step in 0..13_u8 {
        let t = f32::from(step) / 6.0 - 1.0;
        let pearl = at(torso, t * (torso.neck + 2.0), 19.0 - 22.0 * t * t);
        canvas.fill(&circle(pearl, 4.4), if t < 0.4 { hex(0xF6_F0E4) } else { hex(0xD8_CFC0) }, 1.0);
    }
}

fn neckscarf(canvas: &mut Canvas, torso: &Torso, colour: Colour) {
    let neck = torso.neck;
    let wrap = [
        at(torso, -neck - 12.0, -30.0),
        at(torso, -neck + 6.0, -10.0),
        at(torso, 0.0, 2.0),
        at(torso, neck - 6.0, -10.0),
        at(torso, neck + 12.0, -30.0),
        at(torso, neck + 18.0, 2.0),
        at(torso, 0.0, 34.0),
        at(torso, -neck - 18.0, 2.0),
    ];
    let end = [at(torso, -14.0, 20.0), at(torso, 12.0, 24.0), at(torso, 6.0, 100.0), at(torso, -30.0, 92.0)];
    canvas.fill(&curve(&end), colour.darker(0.14), 1.0);
    canvas.fill(&taper(&[at(torso, -8.0, 36.0), at(torso, -12.0, 86.0)], &[0.6, 1.8]), colour.lighter(0.25), 0.8);
    canvas.fill(&curve(&wrap), colour, 1.0);
    let fold = [at(torso, -neck - 8.0, -6.0), at(torso, 0.0, 16.0), at(torso, neck + 8.0, -6.0)];
    canvas.fill(&taper(&fold, &[0.4, 2.2, 0.4]), colour.darker(0.3), 0.7);
}

fn headphones(canvas: &mut Canvas, torso: &Torso) {
    let (neck, shell) = (torso.neck, hex(0x2E_3A46));
    let band = [at(torso, -neck - 20.0, -6.0), at(torso, -neck - 12.0, -30.0), at(torso, -neck + 2.0, -44.0)];
    canvas.fill(&taper(&band, &[6.0, 5.0, 3.0]), shell, 1.0);
    let band = [at(torso, neck + 20.0, -6.0), at(torso, neck + 12.0, -30.0), at(torso, neck - 2.0, -44.0)];
    canvas.fill(&taper(&band, &[6.0, 5.0, 3.0]), shell, 1.0);
    for side in [-1.0, 1.0] {
        let cup = [at(torso, side * (neck + 22.0), -10.0), at(torso, side * (neck + 4.0), 30.0)];
        canvas.fill(&taper(&cup, &[13.0, 15.0]), shell, 1.0);
        let pad = [at(torso, side * (neck + 15.0), -4.0), at(torso, side * neck, 26.0)];
        canvas.fill(&taper(&pad, &[6.0, 7.0]), hex(0xC9_593F), 1.0);
    }
}
