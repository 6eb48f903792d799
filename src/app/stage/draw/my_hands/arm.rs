//! An arm of mine: hand and sleeve as data, drawn where they are on the stage.

use super::super::canvas::{Canvas, shift, stretch};
use super::super::counter;
use super::super::geom::{BLACK, Colour, Point, WHITE, circle, curve, hex, polygon, taper};
use super::super::hands::Skin;
use super::super::text::Lettering;
use super::super::tint::{Lights, UNIFORM};
use super::bones::{Grip, Hand, Heading, Vec3};

const SKIN: Colour = hex(0xE9_C5A4);
const BUTTON: Colour = hex(0xC9_A860);

/// One arm of a pose: where wrist and elbow are on the stage, how the hand is turned and shaped, how large.
pub(super) struct Forearm {
    pub(super) wrist: Point,
    pub(super) elbow: Point,
    pub(super) turn: Heading,
    pub(super) grip: Grip,
    pub(super) size: f32,
}

/// My two arms, and what they have to do with.
pub(super) struct Gesture {
    pub(super) left: Forearm,
    pub(super) right: Forearm,
    /// What lies under the hands, and what stands behind them.
    pub(super) under: fn(&mut Canvas, &MySide<'_>),
    pub(super) behind: fn(&mut Canvas),
    /// What is between fingers and thumbs.
    pub(super) held: fn(&mut Canvas, &MySide<'_>, &BothHands<'_>),
}

/// What things on my side are drawn with.
pub(super) struct MySide<'a> {
    pub(super) lights: &'a Lights,
    pub(super) letters: &'a Lettering<'a>,
}

/// An arm and its hand in space.
pub(super) struct Handed<'a> {
    pub(super) arm: &'a Forearm,
    pub(super) hand: Hand,
}

pub(super) struct BothHands<'a> {
    pub(super) left: Handed<'a>,
    pub(super) right: Handed<'a>,
}

impl<'a> Handed<'a> {
    pub(super) fn new(arm: &'a Forearm, side: f32) -> Self {
        Self { arm, hand: Hand::new(&arm.grip, arm.turn, side) }
    }

    /// Where a place of the hand is on the stage.
    pub(super) fn on_stage(&self, at: Vec3) -> Point {
        let (seen, size) = (at.seen(), self.arm.size);
        self.arm.wrist.by(seen.x * size, seen.y * size)
    }

    pub(super) fn draw(&self, canvas: &mut Canvas, part: fn(&mut Canvas, &Skin, &Hand)) {
        let Forearm { wrist, size, .. } = *self.arm;
        canvas.with(shift(wrist.x, wrist.y).pre_concat(stretch(size, size)), |canvas| {
            part(canvas, &Skin::of(SKIN), &self.hand);
        });
    }
}

impl Handed<'_> {
    /// The shadow on the counter, to the right of what throws it.
    pub(super) fn shadow(&self, canvas: &mut Canvas, lights: &Lights) {
        let (root, far) = (self.on_stage(self.hand.at(0.0, 0.0, 0.0)), self.on_stage(self.hand.at(0.0, 96.0, 0.0)));
        let size = self.arm.size;
        let along = [
            self.arm.elbow.by(30.0, 8.0),
            root.by(14.0, 10.0),
            root.towards(far, 0.6).by(12.0, 12.0),
            far.by(4.0, 8.0),
        ];
        let shape = taper(&along, &[60.0 * size, 32.0 * size, 38.0 * size, 24.0 * size]);
        canvas.fill(&shape, counter::shadow(lights.counter.1), 0.30);
    }
}

/// Cuff and sleeve, from the wrist to the elbow.
pub(super) fn sleeve(canvas: &mut Canvas, arm: &Forearm, hand: &Hand) {
    let size = arm.size;
    let into = hand.at(0.0, -8.0, 0.0).seen();
    let start = arm.wrist.by(into.x * size, into.y * size);
    let far = (arm.elbow.x - start.x).hypot(arm.elbow.y - start.y).max(1.0);
    let (fx, fy) = ((arm.elbow.x - start.x) / far, (arm.elbow.y - start.y) / far);
    // along the arm, and across it to the side away from the light
    let side = if fy - fx * 0.5 > 0.0 { 1.0 } else { -1.0 };
    let place = |along: f32, across: f32| {
        let (along, across) = (along * size, across * size * side);
        start.by(fx * along + fy * across, fy * along - fx * across)
    };
    let tube = |from: f32, to: f32, near: f32, wide: f32| {
        curve(&[
            place(from, -near).sharp(),
            place(from - near * 0.26, 0.0),
            place(from, near).sharp(),
            place(to, wide).sharp(),
            place(to - wide * 0.26, 0.0),
            place(to, -wide).sharp(),
        ])
    };
    let long = far / size;
    let shade = [place(-30.0, 12.0), place(16.0, 13.0), place(long, 20.0), place(long, 90.0), place(-30.0, 90.0)];
    let shade = polygon(&shade);
    for (from, to, near, wide, lit, dark) in [
        (0.0, 16.0, 29.0, 31.0, hex(0xF5_F3EE), hex(0xCB_D2D8)),
        (12.0, long, 34.0, 62.0, UNIFORM, UNIFORM.mix(BLACK, 0.3)),
    ] {
        let cloth = tube(from, to, near, wide);
        canvas.fill(&cloth, lit, 1.0);
        canvas.within(&cloth, |canvas| canvas.fill(&shade, dark, 1.0));
    }
    canvas.fill(
        &taper(&[place(16.0, -26.0), place(90.0, -34.0), place(150.0, -38.0)], &[0.5, 2.4, 0.5]),
        UNIFORM.mix(WHITE, 0.14),
        1.0,
    );
    canvas.fill(
        &taper(&[place(54.0, -30.0), place(66.0, 2.0), place(60.0, 30.0)], &[0.3, 2.2, 0.3]),
        UNIFORM.mix(BLACK, 0.42),
        0.9,
    );
    for along in [24.0, 38.0] {
        let button = place(along, -14.0);
        canvas.fill(&circle(button, 3.0 * size), BUTTON, 1.0);
        canvas.fill(&circle(button.by(-0.8, -0.8), 1.2 * size), BUTTON.mix(WHITE, 0.5), 1.0);
    }
}
