//! A hand as bones in space: joints bent by degrees, turned as a whole, and seen from above the near edge of the counter.

use super::super::geom::{Point, p};

/// A place or a direction: to the right, away from me, up.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Vec3 {
    pub(super) x: f32,
    pub(super) y: f32,
    pub(super) z: f32,
}

pub(super) const fn vec3(x: f32, y: f32, z: f32) -> Vec3 {
    Vec3 { x, y, z }
}

/// How the counter is seen: a length away from me, and one upwards, as they look; from 38 degrees above.
const AWAY: f32 = 0.62;
const UP: f32 = 0.785;

impl Vec3 {
    pub(super) fn plus(self, other: Self, share: f32) -> Self {
        vec3(self.x + other.x * share, self.y + other.y * share, self.z + other.z * share)
    }

    fn dot(self, other: Self) -> f32 {
        self.x * other.x + self.y * other.y + self.z * other.z
    }

    pub(super) fn cross(self, other: Self) -> Self {
        vec3(
            self.y * other.z - self.z * other.y,
            self.z * other.x - self.x * other.z,
            self.x * other.y - self.y * other.x,
        )
    }

    /// Where it is seen, relative to where the origin is.
    pub(super) fn seen(self) -> Point {
        p(self.x, -self.y * AWAY - self.z * UP)
    }

    /// How far from the eye, for drawing what is behind first.
    pub(super) fn depth(self) -> f32 {
        self.y * UP - self.z * AWAY
    }

    /// How much a direction looks at the eye, -1 to 1.
    pub(super) fn faces(self) -> f32 {
        self.dot(vec3(0.0, -UP, AWAY))
    }
}

/// How the whole hand is turned, in degrees: towards the other hand, fingertips up, thumb up.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Heading {
    pub(super) inward: f32,
    pub(super) pitch: f32,
    pub(super) roll: f32,
}

impl Heading {
    fn of(self, at: Vec3) -> Vec3 {
        let rotate = |a: f32, b: f32, degrees: f32| {
            let (sin, cos) = degrees.to_radians().sin_cos();
            (a * cos - b * sin, a * sin + b * cos)
        };
        let (x, z) = rotate(at.x, at.z, self.roll);
        let (y, z) = rotate(at.y, z, self.pitch);
        let (x, y) = rotate(x, y, -self.inward);
        vec3(x, y, z)
    }
}

/// A finger's bend in degrees: aside towards the thumb, then at its three joints.
pub(super) type Bend = [f32; 4];

/// How a hand is shaped: the four fingers from the index on, and the thumb's three bones, each with its degrees towards
/// the thumb's side of straight ahead and down from the back of the hand.
#[derive(Clone, Copy, Debug)]
pub(super) struct Grip {
    pub(super) fingers: [Bend; 4],
    pub(super) thumb: [(f32, f32); 3],
    /// The thumb is drawn over palm and fingers.
    pub(super) thumb_over: bool,
}

/// A finger or the thumb, in space.
#[derive(Clone, Debug)]
pub(super) struct Digit {
    /// Knuckle, joints, tip.
    pub(super) joints: [Vec3; 4],
    /// Which way the back of each bone looks, and of the last one which way it goes.
    pub(super) backs: [Vec3; 3],
    pub(super) tip: Vec3,
    pub(super) reaches: [f32; 4],
}

/// A hand in space, its wrist at the origin.
#[derive(Clone, Debug)]
pub(super) struct Hand {
    pub(super) fingers: [Digit; 4],
    pub(super) thumb: Digit,
    /// The balls that the palm's skin is drawn round.
    pub(super) palm: [(Vec3, f32); 8],
    /// Which way the back of the hand looks.
    pub(super) back: Vec3,
    /// Which way the fingers start, and which way the thumb is.
    pub(super) ahead: Vec3,
    pub(super) aside: Vec3,
    /// The thumb is nearer to the eye than the palm.
    pub(super) thumb_over: bool,
    mirror: f32,
    turn: Heading,
}

/// A finger's knuckle, the lengths of its bones, its half width at knuckle, joints and tip.
struct Measure(Vec3, [f32; 3], [f32; 4]);

/// Pixels, of a left hand that lies with its fingers away from me.
const FINGERS: [Measure; 4] = [
    Measure(vec3(27.0, 78.0, 2.0), [43.0, 27.0, 17.0], [12.2, 11.0, 9.8, 7.4]),
    Measure(vec3(8.0, 83.0, 4.0), [47.0, 31.0, 18.0], [12.4, 11.2, 10.0, 7.6]),
    Measure(vec3(-11.0, 79.0, 3.0), [43.0, 29.0, 18.0], [12.0, 10.8, 9.6, 7.2]),
    Measure(vec3(-28.0, 70.0, -1.0), [33.0, 22.0, 16.0], [11.0, 9.6, 8.4, 6.4]),
];
const THUMB: Measure = Measure(vec3(17.0, 16.0, -6.0), [42.0, 32.0, 22.0], [17.0, 13.6, 12.2, 8.6]);
const PALM: [(Vec3, f32); 8] = [
    (vec3(12.0, -4.0, 0.0), 16.0),
    (vec3(-11.0, -4.0, 0.0), 16.0),
    (vec3(-25.0, 26.0, -4.0), 15.0),
    (vec3(-29.0, 62.0, -2.0), 12.0),
    (vec3(-11.0, 74.0, 1.0), 13.0),
    (vec3(8.0, 78.0, 2.0), 13.0),
    (vec3(27.0, 72.0, 0.0), 13.0),
    (vec3(24.0, 36.0, -4.0), 15.0),
];

impl Hand {
    /// Shaped and turned; `mirror` 1: my left hand, -1: my right one.
    pub(super) fn new(grip: &Grip, turn: Heading, mirror: f32) -> Self {
        let place = |at: Vec3| {
            let turned = turn.of(at);
            vec3(turned.x * mirror, turned.y, turned.z)
        };
        let finger = |Measure(knuckle, bones, reaches): &Measure, bend: Bend| {
            let [aside, first, second, third] = bend;
            let (across, ahead) = aside.to_radians().sin_cos();
            let direction = |degrees: f32| {
                let (down, level) = degrees.to_radians().sin_cos();
                (vec3(across * level, ahead * level, -down), vec3(across * down, ahead * down, level))
            };
            digit(*knuckle, *bones, *reaches, [first, first + second, first + second + third].map(direction), &place)
        };
        let thumb_bone = |(aside, down): (f32, f32)| {
            let ((across, ahead), (down, level)) = (aside.to_radians().sin_cos(), down.to_radians().sin_cos());
            let direction = vec3(across * level, ahead * level, -down);
            // the thumb's nail looks up and away from the fingers
            let side = direction.cross(vec3(-0.35, -0.2, -0.9));
            let back = direction.cross(side);
            let length = back.dot(back).sqrt().max(1e-3);
            (direction, vec3(back.x / length, back.y / length, back.z / length))
        };
        let [index, middle, ring, little] = &FINGERS;
        let [a, b, c, d] = grip.fingers;
        let Measure(root, bones, reaches) = THUMB;
        Self {
            fingers: [finger(index, a), finger(middle, b), finger(ring, c), finger(little, d)],
            thumb: digit(root, bones, reaches, grip.thumb.map(thumb_bone), &place),
            palm: PALM.map(|(at, reach)| (place(at), reach)),
            back: place(vec3(0.0, 0.0, 1.0)),
            ahead: place(vec3(0.0, 1.0, 0.0)),
            aside: place(vec3(1.0, 0.0, 0.0)),
            thumb_over: grip.thumb_over,
            mirror,
            turn,
        }
    }

    /// A place of the hand as it lies unturned, seen where it is now.
    pub(super) fn at(&self, x: f32, y: f32, z: f32) -> Vec3 {
        let turned = self.turn.of(vec3(x, y, z));
        vec3(turned.x * self.mirror, turned.y, turned.z)
    }
}

fn digit(
    root: Vec3, bones: [f32; 3], reaches: [f32; 4], ways: [(Vec3, Vec3); 3], place: &impl Fn(Vec3) -> Vec3,
) -> Digit {
    let [(first, back_a), (second, back_b), (third, back_c)] = ways;
    let [one, two, three] = bones;
    let middle = root.plus(first, one);
    let end = middle.plus(second, two);
    let tip = end.plus(third, three);
    Digit {
        joints: [root, middle, end, tip].map(place),
        backs: [back_a, back_b, back_c].map(place),
        tip: place(third),
        reaches,
    }
}
