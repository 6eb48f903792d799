//! A person in the pictures: across the counter with his arms, in the queue, or the head alone on a card.

use super::body::{self, Arm, Motion, Torso};
use super::canvas::{Canvas, shift, stretch, turn};
use super::face::Face;
use super::geom::{Point, lerp, p};
use super::hair::Hair;
use super::hands::Skin;
use super::head::Visage;
use super::people::Sitter;
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
pub(crate) struct Bearing {
    pub(crate) pose: Pose,
    pub(crate) arms: [Motion; 2],
}

impl Bearing {
    /// With arms that do not move.
    pub(crate) const fn still(pose: Pose, left: Arm, right: Arm) -> Self {
        Self { pose, arms: [Motion::still(left), Motion::still(right)] }
    }

    /// Part of the way to how he will be held.
    pub(crate) fn towards(self, to: Self, share: f32) -> Self {
        let [left, right] = self.arms;
        let [to_left, to_right] = to.arms;
        let arm = |from: Motion, to: Motion| Motion { from: from.to, to: to.to, share };
        Self { pose: self.pose.mix(to.pose, share), arms: [arm(left, to_left), arm(right, to_right)] }
    }

    /// Whether the other would look different.
    pub(crate) fn moved(self, to: Self) -> bool {
        self.pose.moved(to.pose) || self.arms != to.arms
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

impl Sitter {
    /// Between the eyes, on the stage.
    pub(crate) fn eyes(&self) -> Point {
        EYES.by(0.0, self.build.low)
    }

    /// On the stage, in its units: all of him that is behind the counter's edge.
    pub(crate) fn behind(&self, canvas: &mut Canvas, held: &Bearing) {
        let (blow, eyes) = (held.blow(), self.eyes());
        let pose = Pose { tilt: held.pose.tilt - 0.3 * blow, width: held.pose.width + 0.25 * blow, ..held.pose };
        let sway = turn(BLOW * blow, p(16.0, 316.0 - self.build.low));
        canvas.with(shift(eyes.x, eyes.y).pre_concat(sway), |canvas| {
            self.figure(canvas, &self.face, &Torso::new(self.build, pose), pose, held.arms)
        });
    }

    /// On the stage, in its units: his arms over the counter.
    pub(crate) fn before(&self, canvas: &mut Canvas, held: &Bearing) {
        let eyes = self.eyes();
        let skin = Skin::of(self.face.skin);
        let torso = Torso::new(self.build, held.pose).swayed(BLOW * held.blow(), p(16.0, 316.0 - self.build.low));
        canvas.with(shift(eyes.x, eyes.y), |canvas| body::arms(canvas, &torso, &self.dress, &skin, held.arms, true));
    }

    /// Visage and shoulders in a square of this size with its upper left corner at the origin.
    pub(crate) fn card(&self, canvas: &mut Canvas, pose: Pose, size: f32) {
        let small = size * canvas.scale() < SMALL;
        let (face, pose) = if small { (self.face.small(), pose.plainer(PLAINER)) } else { (self.face, pose) };
        let fit = size / (ABOVE + BELOW);
        let place = shift(size / 2.0, ABOVE * fit).pre_concat(stretch(fit, fit));
        canvas.within(&super::geom::rect(0.0, 0.0, size, size), |canvas| {
            canvas.with(place, |canvas| {
                self.figure(canvas, &face, &Torso::new(self.build, pose), pose, Default::default())
            });
        });
    }

    /// Visage and body about the point between the eyes.
    fn figure(&self, canvas: &mut Canvas, face: &Face, torso: &Torso, pose: Pose, arms: [Motion; 2]) {
        let head = Visage::new(face, pose);
        let hair = Hair::of(&head);
        let skin = Skin::of(face.skin);
        let size = 1.0 + 0.045 * pose.lean;
        let place = shift(0.0, pose.lean * 7.0)
            .pre_concat(stretch(size, size))
            .pre_concat(turn(pose.tilt * 13.0, p(0.0, 84.0)));
        canvas.with(place, |canvas| head.back(canvas, &hair));
        body::draw(canvas, torso, &self.dress, &head.skin, pose.shoulder.max(0.0) * pose.flush);
        body::arms(canvas, torso, &self.dress, &skin, arms, false);
        canvas.with(place, |canvas| head.front(canvas, &hair));
    }
}

#[cfg(test)]
mod tests {
    use super::super::canvas::Tone;
    use super::super::geom::hex;
    use super::super::people::PEOPLE;
    use super::*;
    use crate::scenario::{Act, Cast};

    /// A person on the stage as a picture of this size.
    fn drawn(who: &Sitter, held: &Bearing, width: u32, height: u32, tone: Tone) -> Vec<u8> {
        let mut canvas = Canvas::new(width, height).unwrap();
        // The customer in the middle, from above the hats to the counter's edge.
        let (left, top, wide, high) = (456.0, 24.0, 480.0, 470.0);
        let fit = stretch(width as f32 / wide, height as f32 / high).pre_concat(shift(-left, -top));
        canvas.with(fit, |canvas| canvas.toned(tone, |canvas| who.behind(canvas, held)));
        canvas.pixels().data().to_vec()
    }

    fn silhouette(who: &Sitter) -> Vec<bool> {
        let pixels = drawn(who, &Bearing::default(), 64, 96, Tone::Towards(hex(0x22_303C), 1.0));
        pixels.chunks_exact(4).map(|pixel| pixel[3] > 127).collect()
    }

    /// Pixels that differ, of those that either covers, in hundredths.
    fn apart(one: &[bool], other: &[bool]) -> usize {
        let differ = one.iter().zip(other).filter(|(a, b)| a != b).count();
        differ * 100 / one.iter().zip(other).filter(|(a, b)| **a || **b).count()
    }

    #[test]
    fn every_part_has_somebody_and_the_draw_chooses_among_several() {
        for &cast in Cast::ALL {
            let drawn: Vec<_> = (0..64).map(|draw| std::ptr::from_ref(Sitter::of(cast, draw))).collect();
            let several = matches!(cast, Cast::Man | Cast::Woman);
            assert_eq!(drawn.iter().any(|other| other != &drawn[0]), several, "{cast:?}");
            let who = Sitter::of(cast, 7);
            assert_eq!((who.cast, who.face.woman), (cast, cast.is_woman()), "{cast:?}");
            for person in PEOPLE.iter().filter(|person| person.cast == cast && several) {
                assert!(drawn.contains(&std::ptr::from_ref(person)), "nobody ever meets one of {cast:?}");
            }
        }
    }

    #[test]
    fn no_two_people_have_the_same_silhouette() {
        let outlines: Vec<_> = PEOPLE.iter().map(silhouette).collect();
        for (at, one) in outlines.iter().enumerate() {
            for (other_at, other) in outlines.iter().enumerate().skip(at + 1) {
                let apart = apart(one, other);
                let (one, other) = (PEOPLE[at].cast, PEOPLE[other_at].cast);
                assert!(apart >= APART, "{one:?} ({at}) and {other:?} ({other_at}) differ by {apart} in a hundred");
            }
        }
    }

    /// By looking: below this two outlines are taken for one.
    const APART: usize = 5;

    #[test]
    fn every_act_shows_in_every_face_large_and_small() {
        for who in &PEOPLE {
            for size in [176_u32, 40] {
                let shown = |act: Act| {
                    let mut canvas = Canvas::new(size, size).unwrap();
                    who.card(&mut canvas, Pose::of(act), size as f32);
                    canvas.pixels().data().to_vec()
                };
                let acts: Vec<_> = Act::ALL.iter().map(|&act| (act, shown(act))).collect();
                for (at, (act, one)) in acts.iter().enumerate() {
                    for (other_act, other) in acts.iter().skip(at + 1) {
                        let seen = one.iter().zip(other).filter(|(a, b)| a.abs_diff(**b) > 24).count();
                        let share = seen * 1000 / one.len();
                        assert!(
                            share >= 40,
                            "{:?} at {size}: {act:?} and {other_act:?}: {share} in a thousand",
                            who.cast
                        );
                    }
                }
            }
        }
    }

    #[test]
    fn what_reaches_over_the_counter_is_drawn_over_it_and_the_rest_behind() {
        let rest = Bearing::still(Pose::default(), Arm::Rest, Arm::Down);
        for who in &PEOPLE {
            let over = |held: &Bearing| {
                let mut canvas = Canvas::new(1280, 800).unwrap();
                who.before(&mut canvas, held);
                canvas.pixels().pixels().iter().filter(|pixel| pixel.alpha() > 0).count()
            };
            assert_eq!(over(&Bearing::default()), 0, "{:?}", who.cast);
            assert!(over(&rest) > 5000, "{:?} has a hand on the counter", who.cast);
        }
    }

    #[test]
    fn between_two_bearings_everything_moves_and_at_the_ends_nothing_is_left() {
        let (rest, blow) = (Bearing::default(), Bearing::still(Pose::of(Act::Shout), Arm::Slam(0.0), Arm::Point));
        let who = Sitter::of(Cast::Foreman, 0);
        let picture = |held: &Bearing| drawn(who, held, 120, 120, Tone::Own);
        let half = rest.towards(blow, 0.5);
        assert!(rest.moved(half) && half.moved(blow) && !blow.moved(blow));
        assert!(picture(&rest) != picture(&half) && picture(&half) != picture(&blow));
        assert!(
            picture(&rest.towards(blow, 1.0)) == picture(&blow) && picture(&rest.towards(blow, 0.0)) == picture(&rest)
        );
    }

    #[test]
    fn nobody_reaches_beyond_his_room() {
        let arms =
            [Arm::Down, Arm::Rest, Arm::Give, Arm::Slam(0.0), Arm::Slam(1.0), Arm::Chest, Arm::Point, Arm::Film(true)];
        let inside =
            |x: f32, y: f32| (ROOM.x..ROOM.x + ROOM.width).contains(&x) && (ROOM.y..ROOM.y + ROOM.height).contains(&y);
        for who in &PEOPLE {
            for arm in arms {
                let mut canvas = Canvas::new(640, 400).unwrap();
                let (left, right) = if arm == Arm::Point { (Arm::Down, arm) } else { (arm, Arm::Down) };
                let held = Bearing::still(Pose::of(Act::Shout), left, right);
                canvas.with(stretch(0.5, 0.5), |canvas| {
                    who.behind(canvas, &held);
                    who.before(canvas, &held);
                });
                let pixels = canvas.pixels();
                for (at, pixel) in pixels.pixels().iter().enumerate() {
                    let (x, y) = ((at % 640) as f32 * 2.0, (at / 640) as f32 * 2.0);
                    // What is below the dock's edge the dock hides.
                    assert!(pixel.alpha() < 32 || y >= 586.0 || inside(x, y), "{:?} {arm:?}: {x} {y}", who.cast);
                }
            }
        }
    }
}
