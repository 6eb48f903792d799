//! A body to the counter's edge: how broad, how tall; shoulders that rise, lean and breathe; cloth and neck.

use super::super::canvas::Canvas;
use super::super::geom::{Colour, Outline, Point, c, curve, hex, p, smooth, taper};
use super::super::hands::Skin;
use super::super::rig::Pose;

/// The measures of a body in the stage's units, from between the eyes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Build {
    /// Half the width over the shoulders.
    pub(crate) wide: f32,
    /// Half the width of the neck.
    pub(crate) neck: f32,
    /// Where the neck ends.
    pub(crate) base: f32,
    /// The height of the shoulders.
    pub(crate) top: f32,
    /// Half the width at the counter.
    pub(crate) waist: f32,
    /// How much lower the eyes are than those of somebody of middling height.
    pub(crate) low: f32,
}

impl Build {
    pub(crate) const MAN: Self = Self { wide: 166.0, neck: 38.0, base: 146.0, top: 166.0, waist: 160.0, low: 0.0 };
    pub(crate) const WOMAN: Self = Self { wide: 140.0, neck: 31.0, base: 142.0, top: 162.0, waist: 130.0, low: 8.0 };
}

/// Where the counter's front edge hides a body, from the eyes of somebody of middling height.
pub(super) const COUNTER: f32 = 293.0;
/// How far shoulders rise, and how far who leans forward comes down.
const RAISED: f32 = 26.0;
const LEANT: f32 = 6.0;

/// A body as it is held.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Torso {
    pub(super) build: Build,
    pub(super) wide: f32,
    pub(super) neck: f32,
    pub(super) base: f32,
    pub(super) top: f32,
    /// Where its middle is: the body turns a little with the head.
    pub(super) middle: f32,
    /// Down to here it is drawn.
    pub(super) foot: f32,
    /// How far it is turned, in degrees, and about what; for arms that are drawn apart from it.
    sway: (f32, Point),
}

impl Torso {
    pub(crate) fn new(build: Build, pose: Pose) -> Self {
        let (up, down) = (pose.shoulder * RAISED, pose.lean * LEANT);
        Self {
            build,
            wide: build.wide * (1.0 + 0.02 * pose.breath + 0.02 * pose.lean.max(0.0)),
            neck: build.neck,
            base: build.base - up * 0.35 + down,
            top: build.top - up - pose.breath * 2.0 + down,
            middle: pose.turn * 7.0,
            foot: COUNTER - build.low + 44.0,
            sway: (0.0, Point::default()),
        }
    }

    /// The same, its shoulders turned.
    pub(crate) fn swayed(self, degrees: f32, about: Point) -> Self {
        Self { sway: (degrees, about), ..self }
    }

    /// A place beside the middle.
    pub(super) fn at(&self, x: f32, y: f32) -> Point {
        p(self.middle + x, y)
    }

    pub(super) fn shoulder(&self, side: f32) -> Point {
        let (degrees, about) = self.sway;
        let (sin, cos) = degrees.to_radians().sin_cos();
        let (x, y) = (side * self.wide * 0.835 - about.x, self.top + 30.0 - about.y);
        about.by(x * cos - y * sin, x * sin + y * cos)
    }

    pub(super) fn outline(&self) -> Outline {
        let (wide, top) = (self.wide, self.top);
        let waist = self.build.waist;
        let half = |side: f32| {
            [
                p(side * (self.neck + 10.0), self.base - 18.0),
                p(side * wide * 0.56, top - 17.0),
                p(side * wide * 0.86, top - 3.0),
                p(side * wide, top + 30.0),
                p(side * (wide * 0.55 + waist * 0.45), top + 84.0),
                c(side * waist, self.foot),
            ]
        };
        let mut run: Vec<Point> = half(-1.0).into();
        run.extend(half(1.0).into_iter().rev());
        curve(&run)
    }

    /// The garment itself: cloth, its shade away from the window, its folds.
    pub(super) fn cloth(&self, canvas: &mut Canvas, colours: Cloth) {
        let outline = self.outline();
        let (wide, top, foot) = (self.wide, self.top, self.foot);
        canvas.fill(&outline, colours.base, 1.0);
        canvas.within(&outline, |canvas| {
            let light = [
                p(-wide * 0.92, top - 8.0),
                p(-wide * 0.5, top - 16.0),
                p(-wide * 0.66, top + 14.0),
                p(-wide * 0.82, top + 52.0),
                p(-wide * 1.1, top + 40.0),
            ];
            canvas.fill(&curve(&light), colours.light, 0.8);
            let shade = [
                c(wide * 0.36, top - 60.0),
                p(wide * 0.50, top + 20.0),
                p(wide * 0.42, top + 96.0),
                c(wide * 0.50, foot + 20.0),
                c(wide * 2.0, foot + 20.0),
                c(wide * 2.0, top - 60.0),
            ];
            canvas.fill(&curve(&shade), colours.shade, 1.0);
            for (run, width) in [
                ([p(-wide * 0.80, top + 64.0), p(-wide * 0.66, top + 92.0), p(-wide * 0.62, foot)], 2.6),
                ([p(-wide * 0.78, top + 50.0), p(-wide * 0.56, top + 70.0), p(-wide * 0.42, top + 76.0)], 2.0),
                ([p(wide * 0.80, top + 58.0), p(wide * 0.70, top + 94.0), p(wide * 0.72, foot)], 2.6),
            ] {
                canvas.fill(&taper(&run, &[0.4, width, 0.5]), colours.fold, 0.75);
            }
        });
    }

    /// The neck, with the chin's shadow; drawn over the cloth.
    pub(super) fn throat(&self, canvas: &mut Canvas, skin: &Skin, tense: f32) {
        let (neck, base) = (self.neck, self.base);
        let outline = curve(&[
            c(-neck, 48.0),
            p(-neck + 1.0, base - 42.0),
            c(-neck - 14.0, base),
            self.at(0.0, base + 26.0),
            c(neck + 14.0, base),
            p(neck - 1.0, base - 42.0),
            c(neck, 48.0),
        ]);
        canvas.fill(&outline, skin.base, 1.0);
        canvas.within(&outline, |canvas| {
            let shade = [
                c(-neck - 12.0, 64.0),
                p(-neck + 8.0, base - 54.0),
                p(0.0, base - 38.0),
                p(neck * 0.5, base - 34.0),
                p(neck * 0.42, base + 4.0),
                c(8.0, base + 30.0),
                c(90.0, base + 30.0),
                c(90.0, 64.0),
            ];
            canvas.fill(&curve(&shade), skin.shade, 1.0);
            if tense > 0.5 {
                for side in [-1.0, 1.0] {
                    let cord = [
                        p(side * neck * 0.8, base - 34.0),
                        p(side * neck * 0.62, base - 8.0),
                        self.at(side * 8.0, base + 16.0),
                    ];
                    canvas.fill(&taper(&cord, &[0.5, 2.2, 0.5]), skin.line, 0.5 * tense);
                }
            }
        });
    }
}

/// The colours of a cloth in the window's light.
#[derive(Clone, Copy, Debug)]
pub(super) struct Cloth {
    pub(super) base: Colour,
    pub(super) shade: Colour,
    pub(super) light: Colour,
    pub(super) fold: Colour,
}

impl Cloth {
    pub(super) fn of(base: Colour) -> Self {
        // White linen in the shade is bluish, not grey.
        let pale = smooth(0.6, 0.95, base.lightness());
        let shade = base.mix(hex(0x10_141C).mix(hex(0x5E_6E80), pale), 0.28);
        Self { base, shade, light: base.lighter(0.12), fold: shade.mix(hex(0x1A_2430), 0.20) }
    }

    /// The same away from the window.
    pub(super) fn averted(self) -> Self {
        let base = self.base.mix(self.shade, 0.55);
        Self { base, light: base, shade: self.shade.mix(self.fold, 0.5), ..self }
    }
}
