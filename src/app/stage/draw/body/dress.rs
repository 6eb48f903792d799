//! Garments by their cut, each drawn over a body's cloth.

use super::super::canvas::Canvas;
use super::super::geom::{Colour, Point, c, circle, curve, hex, line, p, polygon, rounded, taper};
use super::super::hands::Skin;
use super::collars;
use super::torso::{Cloth, Torso};
use super::wear::{Cut, Dress};

pub(super) fn draw(canvas: &mut Canvas, torso: &Torso, dress: &Dress, skin: &Skin) {
    let cloth = Cloth::of(dress.cloth);
    let under = Cloth::of(dress.under);
    let garment = Garment { torso, cloth, under, accent: dress.accent, skin };
    match dress.cut {
        Cut::Crew => collars::round(canvas, torso, &cloth),
        Cut::Cardigan => {
            garment.front(canvas, 30.0);
            collars::round(canvas, torso, &under);
            garment.borders(canvas);
        }
        Cut::RollNeck => {
            garment.front(canvas, 34.0);
            collars::roll(canvas, torso, &under);
            garment.borders(canvas);
        }
        Cut::VNeck => garment.vee(canvas, 66.0, true),
        Cut::Polo => {
            garment.vee(canvas, 48.0, false);
            collars::flat(canvas, torso, &cloth, 44.0);
        }
        Cut::Shirt => {
            garment.placket(canvas);
            collars::shirt(canvas, torso, &cloth);
        }
        Cut::Suit => garment.suit(canvas),
        Cut::Blazer => garment.blazer(canvas),
        Cut::Jacket => {
            garment.front(canvas, 32.0);
            collars::round(canvas, torso, &under);
            collars::open(canvas, torso, &cloth);
        }
        Cut::Tunic => garment.tunic(canvas),
        Cut::Zip => garment.zip(canvas),
        Cut::Padded => garment.padded(canvas),
        Cut::Hood => {
            collars::hood(canvas, torso, &cloth, dress.accent);
        }
        Cut::Vest => garment.vest(canvas),
        Cut::Smock => garment.smock(canvas),
        Cut::Cook => garment.cook(canvas),
        Cut::Apron => garment.apron(canvas),
        Cut::Waistcoat => garment.waistcoat(canvas),
        Cut::Covered => {}
    }
}

/// A garment on a body.
struct Garment<'a> {
    torso: &'a Torso,
    cloth: Cloth,
    under: Cloth,
    accent: Colour,
    skin: &'a Skin,
}

impl Garment<'_> {
    fn at(&self, x: f32, below: f32) -> Point {
        self.torso.at(x, self.torso.base + below)
    }

    /// What is seen between the two fronts of an open jacket, half as wide as given at the chest.
    fn front(&self, canvas: &mut Canvas, half: f32) {
        let (neck, foot) = (self.torso.neck, self.torso.foot - self.torso.base);
        let opening = [
            self.at(-neck - 12.0, -6.0).sharp(),
            self.at(-half - 4.0, 52.0),
            self.at(-half, foot).sharp(),
            self.at(half, foot).sharp(),
            self.at(half + 4.0, 52.0),
            self.at(neck + 12.0, -6.0).sharp(),
            self.at(0.0, 20.0),
        ];
        canvas.fill(&curve(&opening), self.under.base, 1.0);
        let shade = [
            self.at(10.0, 22.0).sharp(),
            self.at(6.0, 90.0),
            self.at(9.0, foot).sharp(),
            self.at(half, foot).sharp(),
            self.at(half + 4.0, 52.0),
            self.at(neck + 12.0, -6.0).sharp(),
        ];
        canvas.fill(&curve(&shade), self.under.shade, 0.75);
        for side in [-1.0, 1.0] {
            let edge = [self.at(side * (half + 4.0), 52.0), self.at(side * half, foot)];
            canvas.stroke(&line(&edge), self.cloth.fold, 2.0, 0.7);
        }
    }

    /// The knitted borders of a cardigan, and its buttons.
    fn borders(&self, canvas: &mut Canvas) {
        let (neck, foot) = (self.torso.neck, self.torso.foot - self.torso.base);
        for side in [-1.0, 1.0] {
            let border = [self.at(side * (neck + 15.0), -8.0), self.at(side * 38.0, 74.0), self.at(side * 35.0, foot)];
            let colour = if side < 0.0 { self.cloth.light } else { self.cloth.base.darker(0.12) };
            canvas.fill(&taper(&border, &[6.0, 6.0, 6.0]), colour, 1.0);
        }
        for below in [92.0, 134.0] {
            canvas.fill(&circle(self.at(-37.0, below), 3.8), self.cloth.shade, 1.0);
        }
    }

    fn vee(&self, canvas: &mut Canvas, deep: f32, hem: bool) {
        let neck = self.torso.neck;
        let opening = [
            self.at(-neck - 8.0, -2.0).sharp(),
            self.at(-2.0, deep).sharp(),
            self.at(neck + 8.0, -2.0).sharp(),
            self.at(0.0, 20.0),
        ];
        canvas.fill(&curve(&opening), self.skin.base, 1.0);
        let shade = [self.at(4.0, 18.0).sharp(), self.at(-2.0, deep).sharp(), self.at(neck + 8.0, -2.0).sharp()];
        canvas.fill(&curve(&shade), self.skin.shade, 1.0);
        if hem {
            for (side, colour) in [(-1.0, self.cloth.light), (1.0, self.cloth.shade)] {
                let edge = [self.at(side * (neck + 10.0), -5.0), self.at(-2.0, deep + 2.0)];
                canvas.fill(&taper(&edge, &[4.4, 4.4]), colour, 1.0);
            }
        }
    }

    /// The buttons of a shirt and the edge they sit on.
    fn placket(&self, canvas: &mut Canvas) {
        let foot = self.torso.foot - self.torso.base;
        for x in [-9.0, 9.0] {
            canvas.stroke(&line(&[self.at(x, 24.0), self.at(x, foot)]), self.cloth.shade, 1.3, 0.7);
        }
        for below in [48.0, 84.0, 120.0] {
            canvas.fill(&circle(self.at(0.0, below), 3.2), self.cloth.base.lighter(0.5), 1.0);
            canvas.fill(&circle(self.at(0.4, below + 0.4), 1.3), self.cloth.shade, 1.0);
        }
    }

    /// Shirt and tie between the lapels.
    fn suit(&self, canvas: &mut Canvas) {
        let neck = self.torso.neck;
        let white = self.under;
        let shirt = [self.at(-neck - 11.0, -6.0), self.at(0.0, 128.0), self.at(neck + 11.0, -6.0), self.at(0.0, 22.0)];
        canvas.fill(&polygon(&shirt), white.base, 1.0);
        let shade = [self.at(7.0, 24.0), self.at(0.0, 128.0), self.at(neck + 11.0, -6.0)];
        canvas.fill(&polygon(&shade), white.base.mix(hex(0x5A_6673), 0.3), 1.0);
        let tie =
            [self.at(-6.0, 38.0), self.at(6.0, 38.0), self.at(12.0, 112.0), self.at(0.0, 134.0), self.at(-12.0, 112.0)];
        canvas.fill(&polygon(&tie), self.accent, 1.0);
        let knot = [self.at(-11.0, 22.0), self.at(11.0, 22.0), self.at(7.0, 40.0), self.at(-7.0, 40.0)];
        canvas.fill(&polygon(&knot), self.accent.lighter(0.1), 1.0);
        canvas.fill(
            &polygon(&[self.at(4.0, 40.0), self.at(6.0, 40.0), self.at(12.0, 112.0), self.at(0.0, 134.0)]),
            self.accent.darker(0.25),
            1.0,
        );
        collars::shirt(canvas, self.torso, &white);
        self.lapels(canvas, 142.0);
        let pocket = [self.at(66.0, 92.0), self.at(104.0, 86.0), self.at(104.0, 94.0), self.at(66.0, 100.0)];
        canvas.fill(&polygon(&pocket), self.cloth.fold, 0.8);
    }

    fn blazer(&self, canvas: &mut Canvas) {
        let neck = self.torso.neck;
        let blouse = [self.at(-neck - 10.0, -6.0), self.at(0.0, 120.0), self.at(neck + 10.0, -6.0), self.at(0.0, 22.0)];
        canvas.fill(&polygon(&blouse), self.under.base, 1.0);
        canvas.fill(
            &polygon(&[self.at(6.0, 24.0), self.at(0.0, 120.0), self.at(neck + 10.0, -6.0)]),
            self.under.shade,
            0.6,
        );
        let skin = [
            self.at(-neck - 6.0, -4.0).sharp(),
            self.at(-1.0, 52.0).sharp(),
            self.at(neck + 6.0, -4.0).sharp(),
            self.at(0.0, 20.0),
        ];
        canvas.fill(&curve(&skin), self.skin.base, 1.0);
        let shade = [self.at(3.0, 20.0).sharp(), self.at(-1.0, 52.0).sharp(), self.at(neck + 6.0, -4.0).sharp()];
        canvas.fill(&curve(&shade), self.skin.shade, 1.0);
        self.lapels(canvas, 132.0);
    }

    /// Two lapels that meet so far below the neck, and the line down from there.
    fn lapels(&self, canvas: &mut Canvas, meet: f32) {
        let (neck, foot) = (self.torso.neck, self.torso.foot - self.torso.base);
        for (side, colour) in [(-1.0, self.cloth.light), (1.0, self.cloth.base.darker(0.10))] {
            let lapel = [
                self.at(side * (neck + 13.0), -14.0),
                self.at(side * (neck + 30.0), 12.0),
                self.at(side * 56.0, 44.0),
                self.at(side * 66.0, 56.0),
                self.at(side * 5.0, meet),
                self.at(side * 1.0, meet - 20.0),
            ];
            canvas.fill(&polygon(&lapel), colour, 1.0);
            canvas.stroke(&polygon(&lapel), self.cloth.fold, 1.2, 0.5);
            let notch = [self.at(side * 56.0, 44.0), self.at(side * 43.0, 48.0)];
            canvas.stroke(&line(&notch), self.cloth.fold, 1.4, 0.7);
        }
        canvas.stroke(&line(&[self.at(2.0, meet), self.at(4.0, foot)]), self.cloth.fold, 2.0, 0.8);
        canvas.fill(&circle(self.at(0.0, meet + 14.0), 4.0), self.cloth.fold, 1.0);
    }

    fn tunic(&self, canvas: &mut Canvas) {
        let foot = self.torso.foot - self.torso.base;
        collars::stand(canvas, self.torso, &self.cloth);
        canvas.stroke(&line(&[self.at(0.0, 32.0), self.at(2.0, foot)]), self.cloth.fold, 1.8, 0.8);
        for below in [52.0, 92.0, 132.0] {
            canvas.fill(&circle(self.at(-1.0, below), 4.4), self.cloth.light, 1.0);
            canvas.fill(&circle(self.at(-0.4, below + 0.6), 2.0), self.cloth.shade, 1.0);
        }
        for side in [-1.0, 1.0] {
            let x = side * self.torso.wide * 0.47;
            let flap = [
                self.at(x - 28.0, 84.0),
                self.at(x + 28.0, 84.0),
                self.at(x + 27.0, 98.0),
                self.at(x, 105.0),
                self.at(x - 27.0, 98.0),
            ];
            canvas.fill(&polygon(&flap), if side < 0.0 { self.cloth.light } else { self.cloth.base.darker(0.1) }, 0.9);
            canvas.stroke(&polygon(&flap), self.cloth.fold, 1.3, 0.6);
        }
    }

    fn zip(&self, canvas: &mut Canvas) {
        let (torso, foot) = (self.torso, self.torso.foot - self.torso.base);
        collars::stand(canvas, torso, &self.cloth);
        canvas.fill(&taper(&[self.at(1.0, 4.0), self.at(2.0, foot)], &[2.0, 2.0]), self.under.base, 1.0);
        for side in [-1.0, 1.0] {
            let piping = [
                p(side * torso.wide * 0.50, torso.top - 17.0),
                p(side * torso.wide * 0.66, torso.top + 30.0),
                p(side * torso.wide * 0.70, torso.top + 92.0),
            ];
            canvas.fill(&taper(&piping, &[4.6, 4.6, 4.6]), self.under.base, if side < 0.0 { 0.95 } else { 0.7 });
        }
        let yoke = [self.at(16.0, 70.0), self.at(70.0, 60.0)];
        canvas.stroke(&line(&yoke), self.cloth.fold, 2.0, 0.7);
    }

    fn padded(&self, canvas: &mut Canvas) {
        let torso = self.torso;
        let outline = torso.outline();
        canvas.within(&outline, |canvas| {
            for step in 0..4_u8 {
                let below = 30.0 + f32::from(step) * 38.0;
                let seam = [
                    p(-torso.wide, torso.base + below - 4.0),
                    self.at(0.0, below + 12.0),
                    p(torso.wide, torso.base + below - 4.0),
                ];
                canvas.fill(&taper(&seam, &[0.8, 2.6, 0.8]), self.cloth.fold, 0.85);
                let puff = [
                    p(-torso.wide * 0.9, torso.base + below + 6.0),
                    self.at(-50.0, below + 17.0),
                    self.at(-8.0, below + 21.0),
                ];
                canvas.fill(&taper(&puff, &[0.5, 3.6, 0.5]), self.cloth.light, 0.8);
            }
        });
        collars::stand(canvas, torso, &self.cloth);
        let foot = torso.foot - torso.base;
        canvas.fill(&taper(&[self.at(1.0, 6.0), self.at(2.0, foot)], &[2.6, 2.6]), self.cloth.fold, 1.0);
    }

    /// A vest that shines, over the work jacket's cloth; a towel round the neck.
    fn vest(&self, canvas: &mut Canvas) {
        let (torso, foot) = (self.torso, self.torso.foot - self.torso.base);
        let neck = torso.neck;
        let tee = [
            self.at(-neck - 12.0, -4.0),
            self.at(-8.0, foot),
            self.at(34.0, foot),
            self.at(neck + 12.0, -4.0),
            self.at(0.0, 22.0),
        ];
        canvas.fill(&polygon(&tee), self.under.base, 1.0);
        let shine = hex(0xE9_E6D2);
        for side in [-1.0, 1.0] {
            let panel = [
                p(side * torso.wide * 0.36, torso.top - 20.0),
                p(side * torso.wide * 0.66, torso.top - 14.0),
                p(side * torso.wide * 0.74, torso.top + 44.0),
                c(side * torso.wide * 0.76, torso.foot),
                c(side * 18.0, torso.foot),
                p(side * 26.0, torso.top + 60.0),
            ];
            let panel = curve(&panel);
            let colour = if side < 0.0 { self.accent } else { self.accent.mix(hex(0x4A_1E06), 0.28) };
            canvas.fill(&panel, colour, 1.0);
            canvas.within(&panel, |canvas| {
                let band = if side < 0.0 { shine } else { shine.darker(0.2) };
                let upright = [p(side * torso.wide * 0.52, torso.top - 24.0), p(side * torso.wide * 0.46, torso.foot)];
                canvas.fill(&taper(&upright, &[10.0, 10.0]), band, 1.0);
                let level = [p(side * 10.0, torso.top + 96.0), p(side * torso.wide, torso.top + 90.0)];
                canvas.fill(&taper(&level, &[9.0, 9.0]), band, 1.0);
            });
            canvas.stroke(&panel, colour.darker(0.35), 1.4, 0.6);
        }
        let towel = Cloth::of(hex(0xE4_DED0));
        let left = [
            self.at(-neck - 16.0, -24.0),
            self.at(-neck, 8.0),
            self.at(-14.0, 66.0),
            self.at(-16.0, 122.0),
            self.at(-42.0, 120.0),
            self.at(-54.0, 26.0),
        ];
        canvas.fill(&curve(&left), towel.base, 1.0);
        canvas.fill(
            &taper(&[self.at(-neck - 4.0, 0.0), self.at(-28.0, 60.0), self.at(-28.0, 112.0)], &[0.4, 1.8, 0.4]),
            towel.shade,
            0.8,
        );
        let right = [
            self.at(neck + 16.0, -24.0),
            self.at(neck, 8.0),
            self.at(16.0, 66.0),
            self.at(22.0, 98.0),
            self.at(48.0, 88.0),
            self.at(56.0, 26.0),
        ];
        canvas.fill(&curve(&right), towel.base.mix(hex(0x6A_6050), 0.28), 1.0);
    }

    fn smock(&self, canvas: &mut Canvas) {
        self.vee(canvas, 54.0, false);
        for (side, colour) in [(-1.0, self.accent.lighter(0.15)), (1.0, self.accent)] {
            let edge = [self.at(side * (self.torso.neck + 10.0), -5.0), self.at(-2.0, 57.0)];
            canvas.fill(&taper(&edge, &[5.0, 5.0]), colour, 1.0);
        }
        // A pocket with pens, a watch pinned over it.
        let x = self.torso.wide * 0.40;
        let pocket =
            [self.at(x - 24.0, 96.0), self.at(x + 24.0, 94.0), self.at(x + 24.0, 170.0), self.at(x - 24.0, 170.0)];
        canvas.fill(&polygon(&pocket), self.cloth.light, 0.5);
        canvas.stroke(&line(&[self.at(x - 24.0, 96.0), self.at(x + 24.0, 94.0)]), self.cloth.fold, 1.8, 0.7);
        for (dx, colour) in [(-10.0, hex(0x1D_5487)), (-2.0, hex(0xC2_3B2E)), (6.0, hex(0x2C_3C4A))] {
            canvas.fill(&taper(&[self.at(x + dx, 80.0), self.at(x + dx, 97.0)], &[2.2, 2.2]), colour, 1.0);
        }
        let watch = self.at(-x, 78.0);
        canvas.fill(&taper(&[watch.by(0.0, -14.0), watch], &[2.4, 2.4]), hex(0x8C_98A3), 1.0);
        canvas.fill(&circle(watch.by(0.0, 8.0), 9.0), hex(0xC9_D3DC), 1.0);
        canvas.fill(&circle(watch.by(0.0, 8.0), 6.4), hex(0xFB_F8F2), 1.0);
    }

    fn cook(&self, canvas: &mut Canvas) {
        let (torso, foot) = (self.torso, self.torso.foot - self.torso.base);
        let flap = [self.at(-torso.neck, 10.0), self.at(46.0, 26.0), self.at(40.0, foot), self.at(34.0, foot)];
        canvas.stroke(&line(&flap), self.cloth.fold, 1.8, 0.6);
        for below in [58.0, 94.0, 130.0] {
            for x in [-34.0, 32.0] {
                canvas.fill(&circle(self.at(x, below), 5.0), hex(0x2C_3C4A), 1.0);
                canvas.fill(&circle(self.at(x - 1.4, below - 1.4), 1.6), hex(0x8C_98A3), 1.0);
            }
        }
        let scarf = Cloth::of(self.accent);
        let round = [
            self.at(-torso.neck - 16.0, -26.0),
            self.at(-torso.neck + 6.0, -2.0),
            self.at(0.0, 10.0),
            self.at(torso.neck - 6.0, -2.0),
            self.at(torso.neck + 16.0, -26.0),
            self.at(torso.neck + 22.0, 2.0),
            self.at(0.0, 42.0),
            self.at(-torso.neck - 22.0, 2.0),
        ];
        canvas.fill(&curve(&round), scarf.base, 1.0);
        canvas.fill(
            &curve(&[
                self.at(8.0, 8.0),
                self.at(torso.neck, -4.0),
                self.at(torso.neck + 18.0, -16.0),
                self.at(torso.neck + 20.0, 4.0),
                self.at(6.0, 38.0),
            ]),
            scarf.shade,
            0.8,
        );
        for (dx, dy) in [(-16.0, 66.0), (14.0, 62.0)] {
            canvas.fill(
                &polygon(&[
                    self.at(-2.0, 30.0),
                    self.at(4.0, 30.0),
                    self.at(dx + 8.0, dy),
                    self.at(dx - 8.0, dy + 4.0),
                ]),
                if dx < 0.0 { scarf.base } else { scarf.shade },
                1.0,
            );
        }
        canvas.fill(&rounded(torso.middle - 8.0, torso.base + 24.0, 17.0, 15.0, 5.0), scarf.light, 1.0);
    }

    fn apron(&self, canvas: &mut Canvas) {
        self.vee(canvas, 44.0, true);
        let (torso, foot) = (self.torso, self.torso.foot - self.torso.base);
        let bib = [
            self.at(-60.0, 74.0).sharp(),
            self.at(0.0, 80.0),
            self.at(60.0, 74.0).sharp(),
            self.at(74.0, 130.0),
            self.at(118.0, foot).sharp(),
            self.at(-118.0, foot).sharp(),
            self.at(-74.0, 130.0),
        ];
        let bib = curve(&bib);
        for side in [-1.0, 1.0] {
            let strap = [self.at(side * (torso.neck + 24.0), 2.0), self.at(side * 56.0, 80.0)];
            canvas.fill(&taper(&strap, &[7.0, 7.0]), if side < 0.0 { self.under.base } else { self.under.shade }, 1.0);
        }
        canvas.fill(&bib, self.under.base, 1.0);
        canvas.within(&bib, |canvas| {
            canvas.fill(
                &curve(&[
                    self.at(26.0, 60.0),
                    self.at(34.0, 130.0),
                    self.at(30.0, foot + 20.0),
                    self.at(160.0, foot + 20.0),
                    self.at(160.0, 60.0),
                ]),
                self.under.shade,
                0.85,
            );
            canvas.fill(
                &taper(&[self.at(-64.0, 84.0), self.at(0.0, 89.0), self.at(64.0, 84.0)], &[2.0, 2.0, 2.0]),
                self.accent,
                0.9,
            );
            canvas.fill(
                &taper(&[self.at(-40.0, 128.0), self.at(0.0, 131.0), self.at(40.0, 128.0)], &[1.6, 1.6, 1.6]),
                self.under.fold,
                0.8,
            );
        });
    }

    fn waistcoat(&self, canvas: &mut Canvas) {
        let torso = self.torso;
        let vest = Cloth::of(self.accent);
        self.placket(canvas);
        for side in [-1.0, 1.0] {
            let panel = [
                p(side * torso.wide * 0.42, torso.top - 18.0).sharp(),
                p(side * torso.wide * 0.66, torso.top - 12.0).sharp(),
                p(side * torso.wide * 0.70, torso.top + 54.0),
                p(side * torso.wide * 0.86, torso.top + 84.0),
                p(side * torso.build.waist, torso.foot).sharp(),
                self.at(0.0, torso.foot - torso.base).sharp(),
                self.at(0.0, 96.0).sharp(),
            ];
            let panel = curve(&panel);
            canvas.fill(&panel, if side < 0.0 { vest.base } else { vest.shade }, 1.0);
            canvas.stroke(&panel, vest.fold, 1.4, 0.6);
        }
        for below in [112.0, 140.0] {
            canvas.fill(&circle(self.at(-1.0, below), 3.6), vest.light, 1.0);
        }
        collars::shirt(canvas, torso, &self.cloth);
    }
}
