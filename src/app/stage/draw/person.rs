//! A person in the pictures: across the counter with his arms, in the queue, or the head alone on a card.

use super::body::{self, Arm, Move, Torso};
use super::canvas::{Canvas, shift, stretch, turn};
use super::geom::{Point, lerp, p};
use super::hair::Hair;
use super::hands::Skin;
use super::head::{Face, Head};
use super::people::Person;
use super::piece::Frame;
use super::rig::Pose;

/// Where the eyes of a customer of middling height are on the stage.
const EYES: Point = p(696.0, 200.0);
/// What a customer may fill of the stage, with whatever his arms do.
pub(crate) const ROOM: Frame = Frame::new(420.0, 40.0, 800.0, 546.0);
/// The tallest that a hat stands above the eyes, and what a card shows below them.
const ABOVE: f32 = 152.0;
const BELOW: f32 = 158.0;
/// Pictures below this size, in pixels, show a plainer face.
const SMALL: f32 = 72.0;
/// How much plainer.
const PLAINER: f32 = 1.25;
/// How far a blow turns the body, in degrees.
const BLOW: f32 = -6.0;

/// How a person is held: face and body, and what the arms do, the viewer's left one first.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Held {
    pub(crate) pose: Pose,
    pub(crate) arms: [Move; 2],
}

impl Held {
    /// With arms that do not move.
    pub(crate) const fn still(pose: Pose, left: Arm, right: Arm) -> Self {
        Self { pose, arms: [Move::still(left), Move::still(right)] }
    }

    /// How much of a blow is in it, 0 to 1.
    fn blow(&self) -> f32 {
        let part = |arm: Arm| match arm {
            Arm::Slam(lift) => 1.0 - lift / 2.0,
            Arm::Down | Arm::Rest | Arm::Give | Arm::Chest | Arm::Point | Arm::Film(_) => 0.0,
        };
        self.arms.iter().map(|arm| lerp(part(arm.from), part(arm.to), arm.share)).fold(0.0, f32::max)
    }
}

impl Person {
    /// Between the eyes, on the stage.
    pub(crate) fn eyes(&self) -> Point {
        EYES.by(0.0, self.build.low)
    }

    /// On the stage, in its units: all of him that is behind the counter's edge.
    pub(crate) fn behind(&self, canvas: &mut Canvas, held: &Held) {
        let (blow, eyes) = (held.blow(), self.eyes());
        let pose = Pose { tilt: held.pose.tilt - 0.3 * blow, width: held.pose.width + 0.25 * blow, ..held.pose };
        let sway = turn(BLOW * blow, p(16.0, 316.0 - self.build.low));
        canvas.with(shift(eyes.x, eyes.y).pre_concat(sway), |canvas| self.figure(canvas, &self.face, pose, held.arms));
    }

    /// On the stage, in its units: his arms over the counter.
    pub(crate) fn before(&self, canvas: &mut Canvas, held: &Held) {
        let eyes = self.eyes();
        let skin = Skin::of(self.face.skin);
        let torso = Torso::new(self.build, held.pose).swayed(BLOW * held.blow(), p(16.0, 316.0 - self.build.low));
        canvas.with(shift(eyes.x, eyes.y), |canvas| body::arms(canvas, &torso, &self.dress, &skin, held.arms, true));
    }

    /// Head and shoulders in a square of this size with its upper left corner at the origin.
    pub(crate) fn card(&self, canvas: &mut Canvas, pose: Pose, size: f32) {
        let small = size * canvas.scale() < SMALL;
        let (face, pose) = if small { (self.face.small(), pose.plainer(PLAINER)) } else { (self.face, pose) };
        let fit = size / (ABOVE + BELOW);
        let place = shift(size / 2.0, ABOVE * fit).pre_concat(stretch(fit, fit));
        canvas.within(&super::geom::rect(0.0, 0.0, size, size), |canvas| {
            canvas.with(place, |canvas| self.figure(canvas, &face, pose, Default::default()));
        });
    }

    /// Head and body about the point between the eyes.
    fn figure(&self, canvas: &mut Canvas, face: &Face, pose: Pose, arms: [Move; 2]) {
        let head = Head::new(face, pose);
        let hair = Hair::of(&head);
        let skin = Skin::of(face.skin);
        let torso = Torso::new(self.build, pose);
        let size = 1.0 + 0.045 * pose.lean;
        let place =
            shift(0.0, pose.lean * 7.0).pre_concat(stretch(size, size)).pre_concat(turn(pose.tilt * 13.0, p(0.0, 84.0)));
        canvas.with(place, |canvas| head.back(canvas, &hair));
        body::draw(canvas, &torso, &self.dress, &head.skin, pose.shoulder.max(0.0) * pose.flush);
        body::arms(canvas, &torso, &self.dress, &skin, arms, false);
        canvas.with(place, |canvas| head.front(canvas, &hair));
    }
}
