//! One who waits, in the shades of one colour: head, coat, the arm that holds up a phone, the chair he may sit on.

use super::super::canvas::{Canvas, Tone, shift, stretch, turn};
use super::super::geom::{Colour, Point, WHITE, around, c, circle, curve, hex, p, polygon, ribs, rounded, taper};
use super::super::hair::Hair;
use super::super::hands::flank;
use super::super::head::Visage;
use super::super::people::Sitter;
use super::super::rig::Pose;

/// What somebody wears.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Coat {
    Plain,
    Hooded,
    Suit,
    Quilted,
    Knitted,
}

/// Somebody to be drawn.
pub(super) struct Onlooker {
    pub(super) who: &'static Sitter,
    pub(super) pose: Pose,
    /// Between the eyes, and how large.
    pub(super) eyes: Point,
    pub(super) size: f32,
    pub(super) coat: Coat,
    /// How much lighter than the others.
    pub(super) lighter: f32,
    pub(super) sits: bool,
    /// How far the phone is held up, 0 to 1, and on which side: -1 left, 1 right.
    pub(super) films: f32,
    pub(super) side: f32,
}

/// Where a coat ends, and where feet are, below the eyes.
const HEM: f32 = 640.0;
const FEET: f32 = 1180.0;

struct Shades {
    skin: Colour,
    hair: Colour,
    cloth: Colour,
    fold: Colour,
    dark: Colour,
    collar: Colour,
    light: Colour,
}

impl Shades {
    fn of(base: Colour, lighter: f32) -> Self {
        let hair = base.darker(0.40).mix(hex(0x1A_222B), 0.10);
        let plain = base.darker(0.05);
        let cloth = if lighter >= 0.0 { plain.lighter(lighter) } else { plain.mix(hex(0x10_1820), -lighter) };
        let fold = cloth.mix(hair, 0.22);
        Self {
            skin: base.lighter(0.30),
            hair,
            cloth,
            fold,
            dark: fold.mix(hair, 0.3),
            collar: cloth.lighter(0.16),
            light: base.lighter(0.46),
        }
    }
}

impl Onlooker {
    /// Draws it in the shades of a colour.
    pub(super) fn draw(&self, canvas: &mut Canvas, base: Colour) {
        let shades = Shades::of(base, self.lighter);
        let head = Visage::new(&self.who.face, self.pose);
        let hair = Hair::of(&head);
        let raised = self.films > 0.02;
        let place = shift(self.eyes.x, self.eyes.y).pre_concat(stretch(self.size, self.size));
        canvas.with(place, |canvas| {
            let tilted = turn(self.pose.tilt * 13.0, p(0.0, 84.0));
            let tone = Tone::Between { dark: shades.hair, light: shades.light };
            if self.sits {
                chair(canvas, &shades);
            }
            canvas.toned(tone, |canvas| canvas.with(tilted, |canvas| head.back(canvas, &hair)));
            self.body(canvas, &shades, raised);
            canvas.toned(tone, |canvas| canvas.with(tilted, |canvas| head.front(canvas, &hair)));
            if raised {
                canvas.with(shift(0.0, (1.0 - self.films) * 150.0), |canvas| self.filming(canvas, &shades));
            }
        });
    }

    /// Half the width over the shoulders.
    fn wide(&self) -> f32 {
        self.who.build.wide * 0.89
    }

    fn body(&self, canvas: &mut Canvas, shades: &Shades, raised: bool) {
        let wide = self.wide();
        let neck = [c(-33.0, 50.0), p(-34.0, 100.0), c(-50.0, 150.0), c(50.0, 150.0), p(34.0, 100.0), c(33.0, 50.0)];
        canvas.fill(&curve(&neck), shades.skin.mix(shades.cloth, 0.42), 1.0);
        let hangs = |side: f32| !raised || side * self.side < 0.0;
        if hangs(-1.0) {
            arm(canvas, -1.0, wide, shades.cloth, shades.fold);
        }
        legs(canvas, shades, wide);
        let half = |side: f32| {
            [
                c(side * 36.0, 118.0),
                p(side * wide * 0.50, 134.0),
                p(side * wide * 0.86, 156.0),
                p(side * wide * 0.98, 200.0),
                p(side * wide * 0.86, 330.0),
                c(side * wide * 0.84, HEM),
            ]
        };
        let outline: Vec<Point> = half(-1.0).into_iter().chain(half(1.0).into_iter().rev()).collect();
        canvas.fill(&curve(&outline), shades.cloth, 1.0);
        let shaded = [
            p(wide * 0.34, 128.0),
            p(wide * 0.44, 240.0),
            p(wide * 0.30, 420.0),
            c(wide * 0.36, HEM),
            c(wide * 0.84, HEM),
            p(wide * 0.86, 330.0),
            p(wide * 0.98, 200.0),
            p(wide * 0.86, 156.0),
            p(wide * 0.50, 134.0),
        ];
        canvas.fill(&curve(&shaded), shades.fold, 0.85);
        collar(canvas, shades, self.coat, wide);
        if hangs(1.0) {
            arm(canvas, 1.0, wide, shades.fold, shades.dark);
        }
    }

    /// The arm that holds a phone up, its back to us, at the height of the chin.
    fn filming(&self, canvas: &mut Canvas, shades: &Shades) {
        let (wide, side) = (self.wide(), self.side);
        let (x, y) = (side * 96.0, 124.0);
        let elbow = p(side * wide * 1.14, 322.0);
        let sleeve = if side > 0.0 { shades.fold } else { shades.cloth };
        canvas.fill(&taper(&[p(side * wide * 0.84, 196.0), elbow], &[37.0, 34.0]), sleeve, 1.0);
        canvas.fill(&taper(&[elbow, p(x + side * 8.0, y + 60.0)], &[34.0, 23.0]), sleeve, 1.0);
        canvas.fill(&taper(&[elbow.by(-20.0, -24.0), elbow.by(-4.0, -2.0)], &[0.4, 2.4]), shades.hair, 0.4);
        let wrist = [p(x + side * 10.0, y + 64.0), p(x + side * 10.0, y + 20.0)];
        canvas.fill(&taper(&wrist, &[17.0, 18.0]), shades.skin, 1.0);
        canvas.with(shift(x, y).pre_concat(turn(side * 5.0, p(0.0, 0.0))), |canvas| {
            canvas.fill(&rounded(-19.0, -40.0, 38.0, 76.0, 6.0), shades.hair, 1.0);
            canvas.fill(&circle(p(-9.0, -29.0), 4.4), shades.light, 1.0);
            canvas.fill(&circle(p(1.0, -29.0), 3.0), shades.cloth, 1.0);
        });
        for finger in 0..4_u8 {
            let up = y - f32::from(finger) * 14.0;
            let bent = [p(x + side * 24.0, up + 30.0), p(x + side * 2.0, up + 27.0)];
            canvas.fill(&taper(&bent, &[7.5, 6.0]), shades.skin, 1.0);
            let line = [p(x + side * 24.0, up + 36.5), p(x + side * 4.0, up + 33.5)];
            canvas.fill(&taper(&line, &[1.2, 0.8]), shades.skin.mix(shades.cloth, 0.6), 1.0);
        }
    }
}

fn legs(canvas: &mut Canvas, shades: &Shades, wide: f32) {
    for (side, colour) in [(-1.0, shades.dark), (1.0, shades.dark.darker(0.12))] {
        let run = [p(side * wide * 0.42, HEM - 20.0), p(side * wide * 0.40, 900.0), p(side * wide * 0.38, FEET)];
        canvas.fill(&taper(&run, &[54.0, 42.0, 34.0]), colour, 1.0);
    }
}

/// The chair that somebody sits on, as much as shows of it.
fn chair(canvas: &mut Canvas, shades: &Shades) {
    canvas.fill(&rounded(-132.0, 96.0, 264.0, 330.0, 30.0), shades.fold, 1.0);
    canvas.fill(&rounded(-112.0, 114.0, 208.0, 300.0, 24.0), shades.cloth.lighter(0.08), 1.0);
}

/// An arm that hangs, shaded on the right.
fn arm(canvas: &mut Canvas, side: f32, wide: f32, cloth: Colour, shade: Colour) {
    let run = [(0.84, 190.0), (1.06, 320.0), (1.02, 470.0), (0.86, 640.0)].map(|(out, y)| p(side * wide * out, y));
    let along = ribs(&run, &[36.0, 33.0, 29.0, 26.0], 5);
    canvas.fill(&around(&along), cloth, 1.0);
    canvas.fill(&flank(&along, |_| 0.34, false), shade, 0.8);
}

fn collar(canvas: &mut Canvas, shades: &Shades, coat: Coat, wide: f32) {
    match coat {
        Coat::Plain => {
            let lapels =
                [c(-34.0, 116.0), c(0.0, 190.0), c(34.0, 116.0), p(40.0, 132.0), p(2.0, 230.0), p(-40.0, 134.0)];
            canvas.fill(&curve(&lapels), shades.collar, 1.0);
            let seam = [p(2.0, 226.0), p(4.0, 420.0), p(2.0, HEM)];
            canvas.fill(&taper(&seam, &[1.4, 2.0, 2.0]), shades.fold, 0.9);
        }
        Coat::Hooded => {
            let half = [(56.0, 126.0), (40.0, 98.0), (32.0, 120.0)];
            let mut hood: Vec<Point> = half.map(|(x, y)| p(-x, y)).into();
            hood.push(p(0.0, 160.0));
            hood.extend(half.map(|(x, y)| p(x, y)).into_iter().rev());
            hood.extend([p(30.0, 176.0), p(0.0, 190.0), p(-30.0, 176.0)]);
            canvas.fill(&curve(&hood), shades.fold, 1.0);
        }
        Coat::Suit => {
            canvas.fill(&polygon(&[c(-30.0, 112.0), c(0.0, 250.0), c(30.0, 112.0)]), WHITE, 0.35);
            let tie = [c(-6.0, 132.0), c(6.0, 132.0), c(9.0, 236.0), c(0.0, 250.0), c(-9.0, 236.0)];
            canvas.fill(&polygon(&tie), shades.fold, 1.0);
            for (side, colour) in [(-1.0, shades.collar), (1.0, shades.fold)] {
                let lapel = [(34.0, 112.0), (58.0, 150.0), (40.0, 168.0), (48.0, 180.0), (0.0, 262.0), (0.0, 250.0)];
                canvas.fill(&polygon(&lapel.map(|(x, y)| c(side * x, y))), colour, 1.0);
            }
        }
        Coat::Quilted => {
            for y in [220.0, 290.0, 360.0, 430.0, 500.0] {
                let seam = [p(-wide * 0.84, y), p(0.0, y + 16.0), p(wide * 0.84, y)];
                canvas.fill(&taper(&seam, &[0.6, 3.4, 0.6]), shades.fold, 0.9);
            }
            let neck = [p(-48.0, 122.0), p(-44.0, 84.0), p(0.0, 112.0), p(44.0, 84.0), p(50.0, 122.0), p(0.0, 158.0)];
            canvas.fill(&curve(&neck), shades.collar, 1.0);
        }
        Coat::Knitted => {
            let neck = [p(-38.0, 114.0), p(-34.0, 96.0), p(0.0, 118.0), p(34.0, 96.0), p(38.0, 114.0), p(0.0, 146.0)];
            canvas.fill(&curve(&neck), shades.collar, 1.0);
        }
    }
}
