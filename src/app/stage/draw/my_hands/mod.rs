//! My own hands on the counter, in the sleeves of the bank's uniform: one pose for each thing they do with an answer.

mod bones;
mod hand;
mod poses;

use super::canvas::{Canvas, shift, stretch};
use super::geom::{BLACK, Colour, Point, WHITE, circle, curve, hex, polygon, taper};
use super::hands::Skin;
use super::piece::{Frame, STAGE};
use super::text::Lettering;
use super::tint::{Lights, UNIFORM};
use crate::scenario::Hands;
use bones::{Grip, Hand, Heading, Vec3};

/// All that my hands may cover, whatever they do.
pub(crate) const FRAME: Frame = Frame::across(430.0, STAGE.1 + 12.0);
const SKIN: Colour = hex(0xE9_C5A4);
const BUTTON: Colour = hex(0xC9_A860);

/// One arm of a pose: where wrist and elbow are on the stage, how the hand is turned and shaped, how large.
struct Arm {
    wrist: Point,
    elbow: Point,
    turn: Heading,
    grip: Grip,
    size: f32,
}

/// My two arms, and what they have to do with.
struct Pose {
    left: Arm,
    right: Arm,
    /// What lies under the hands, and what stands behind them.
    under: fn(&mut Canvas, &Desk<'_>),
    behind: fn(&mut Canvas),
    /// What is between fingers and thumbs.
    held: fn(&mut Canvas, &Desk<'_>, &Pair<'_>),
}

/// What things on my side are drawn with.
struct Desk<'a> {
    lights: &'a Lights,
    letters: &'a Lettering<'a>,
}

/// An arm and its hand in space.
struct Reach<'a> {
    arm: &'a Arm,
    hand: Hand,
}

struct Pair<'a> {
    left: Reach<'a>,
    right: Reach<'a>,
}

impl<'a> Reach<'a> {
    fn new(arm: &'a Arm, side: f32) -> Self {
        Self { arm, hand: Hand::new(&arm.grip, arm.turn, side) }
    }

    /// Where a place of the hand is on the stage.
    fn on_stage(&self, at: Vec3) -> Point {
        let (seen, size) = (at.seen(), self.arm.size);
        self.arm.wrist.by(seen.x * size, seen.y * size)
    }

    fn draw(&self, canvas: &mut Canvas, part: fn(&mut Canvas, &Skin, &Hand)) {
        let Arm { wrist, size, .. } = *self.arm;
        canvas.with(shift(wrist.x, wrist.y).pre_concat(stretch(size, size)), |canvas| {
            part(canvas, &Skin::of(SKIN), &self.hand);
        });
    }
}

/// Draws my hands as they do this.
pub(crate) fn draw(canvas: &mut Canvas, lights: &Lights, letters: &Lettering<'_>, hands: Hands) {
    let (pose, desk) = (poses::pose(hands), Desk { lights, letters });
    let pair = Pair { left: Reach::new(&pose.left, 1.0), right: Reach::new(&pose.right, -1.0) };
    (pose.under)(canvas, &desk);
    let both = [&pair.left, &pair.right];
    for reach in both {
        reach.shadow(canvas, lights);
    }
    (pose.behind)(canvas);
    for reach in both {
        reach.draw(canvas, hand::below);
    }
    (pose.held)(canvas, &desk, &pair);
    for reach in both {
        reach.draw(canvas, hand::above);
        sleeve(canvas, reach.arm, &reach.hand);
    }
}

impl Reach<'_> {
    /// The shadow on the counter, to the right of what throws it.
    fn shadow(&self, canvas: &mut Canvas, lights: &Lights) {
        let (root, far) = (self.on_stage(self.hand.at(0.0, 0.0, 0.0)), self.on_stage(self.hand.at(0.0, 96.0, 0.0)));
        let size = self.arm.size;
        let along = [
            self.arm.elbow.by(30.0, 8.0),
            root.by(14.0, 10.0),
            root.towards(far, 0.6).by(12.0, 12.0),
            far.by(4.0, 8.0),
        ];
        let shape = taper(&along, &[60.0 * size, 32.0 * size, 38.0 * size, 24.0 * size]);
        canvas.fill(&shape, super::counter::shadow(lights.counter.1), 0.30);
    }
}

/// Cuff and sleeve, from the wrist to the elbow.
fn sleeve(canvas: &mut Canvas, arm: &Arm, hand: &Hand) {
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

#[cfg(test)]
mod tests {
    use super::super::text::tests::fonts;
    use super::super::tint::Tint;
    use super::*;

    fn picture(frame: Frame, hands: Hands) -> Canvas {
        frame.drawn(0.5, |canvas| draw(canvas, Tint::Noon.lights(), fonts(), hands)).expect("a canvas")
    }

    #[test]
    fn every_pose_is_its_own_and_shows_both_hands() {
        let all: Vec<Canvas> = Hands::ALL.iter().map(|&hands| picture(FRAME, hands)).collect();
        let is_skin = |pixel: &tiny_skia::PremultipliedColorU8| {
            pixel.alpha() == 255 && pixel.red() > 215 && (180..215).contains(&pixel.green()) && pixel.blue() < 190
        };
        for (index, (hands, one)) in Hands::ALL.iter().zip(&all).enumerate() {
            let skin = one.pixels().pixels().iter().filter(|pixel| is_skin(pixel)).count();
            assert!(skin > 1200, "{hands:?}: {skin} pixels of skin");
            for other in all.iter().skip(index + 1) {
                assert!(one.pixels().data() != other.pixels().data(), "{hands:?}");
            }
        }
    }

    #[test]
    fn no_hand_reaches_above_its_frame() {
        for &hands in Hands::ALL {
            let above = picture(Frame::across(FRAME.y - 100.0, FRAME.y), hands);
            assert!(above.pixels().pixels().iter().all(|pixel| pixel.alpha() == 0), "{hands:?}");
        }
    }
}
