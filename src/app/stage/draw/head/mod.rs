//! A head as it is held just now, on which eyes, mouth and hair find their places.

mod eyes;
mod mouth;
mod planes;

use super::face::Face;
use super::geom::{Colour, Outline, Point, curve, hex, lerp, p, smooth, table, taper, unit};
use super::hands::Skin;
use super::rig::Pose;

/// Half the width of a face at each height, and how far it comes forward.
const WIDTHS: [(f32, f32); 17] = [
    (-99.0, 8.0),
    (-95.0, 26.0),
    (-88.0, 41.0),
    (-76.0, 55.0),
    (-60.0, 64.0),
    (-40.0, 69.0),
    (-20.0, 70.0),
    (0.0, 69.0),
    (15.0, 67.8),
    (30.0, 65.0),
    (44.0, 61.0),
    (56.0, 55.5),
    (67.0, 48.0),
    (77.0, 39.0),
    (85.0, 28.5),
    (90.0, 18.0),
    (93.0, 9.0),
];
const DEPTHS: [(f32, f32); 16] = [
    (-99.0, 6.0),
    (-90.0, 26.0),
    (-76.0, 44.0),
    (-60.0, 56.0),
    (-40.0, 66.0),
    (-22.0, 71.0),
    (-8.0, 67.0),
    (4.0, 62.0),
    (15.0, 61.0),
    (30.0, 60.0),
    (45.0, 61.0),
    (58.0, 62.0),
    (70.0, 60.0),
    (80.0, 57.0),
    (88.0, 52.0),
    (93.0, 42.0),
];
const HEIGHTS: [f32; 17] =
    [-99.0, -95.0, -88.0, -76.0, -60.0, -42.0, -24.0, -10.0, 2.0, 14.0, 28.0, 42.0, 56.0, 68.0, 79.0, 87.0, 92.5];
/// How far the jaw drops when the mouth is open.
const JAW: f32 = 24.0;

/// A place on a head that looks straight ahead: to the viewer's right, down, towards the viewer; the origin is between the
/// eyes.
pub(crate) type Site = (f32, f32, f32);

/// A head as it is held.
#[derive(Debug)]
pub(crate) struct Visage<'a> {
    pub(crate) face: &'a Face,
    pub(crate) pose: Pose,
    pub(crate) skin: Skin,
    /// Between skin and its shade.
    pub(crate) mid: Colour,
    /// What features are drawn in.
    pub(crate) dark: Colour,
    cos: f32,
    pub(crate) sin: f32,
    nod_cos: f32,
    nod_sin: f32,
}

impl<'a> Visage<'a> {
    pub(crate) fn new(face: &'a Face, pose: Pose) -> Self {
        let (sin, cos) = (pose.turn * 36.0).to_radians().sin_cos();
        let (nod_sin, nod_cos) = (pose.nod * 15.0).to_radians().sin_cos();
        let plain = Skin::of(face.skin);
        let (red, flush) = (hex(0xD2_412C), pose.flush);
        let skin = Skin {
            base: plain.base.mix(red, 0.15 * flush),
            shade: plain.shade.mix(hex(0xB0_3222), 0.20 * flush),
            light: plain.light.mix(red, 0.10 * flush),
            ..plain
        };
        let mid = skin.base.mix(skin.shade, 0.55);
        let dark = face.skin.mix(hex(0x43_190F), 0.62);
        Self { face, pose, skin, mid, dark, cos, sin, nod_cos, nod_sin }
    }

    /// Where a spot of the head is seen. The jaw moves with the mouth.
    pub(crate) fn at(&self, x: f32, y: f32, z: f32) -> Point {
        self.turned(x, self.jaw(y), z)
    }

    /// Where a spot is seen that the jaw does not move.
    fn turned(&self, x: f32, y: f32, z: f32) -> Point {
        p(x * self.cos + z * self.sin, y * self.nod_cos + (z * self.cos - x * self.sin) * self.nod_sin * 0.9)
    }

    pub(crate) fn spots(&self, spots: &[Site]) -> Vec<Point> {
        spots.iter().map(|&(x, y, z)| self.at(x, y, z)).collect()
    }

    /// The same on the left (-1) or the right (1) half of the face.
    pub(crate) fn half(&self, side: f32, spots: &[Site]) -> Vec<Point> {
        spots.iter().map(|&(x, y, z)| self.at(side * x, y, z)).collect()
    }

    /// A shape on the head; smooth all round.
    pub(crate) fn shape(&self, spots: &[Site]) -> Outline {
        curve(&self.spots(spots))
    }

    /// A line on the head that tapers.
    pub(crate) fn drawn(&self, spots: &[Site], reaches: &[f32]) -> Outline {
        taper(&self.spots(spots), reaches)
    }

    fn jaw(&self, y: f32) -> f32 {
        let y = if y > 0.0 { y * self.face.long } else { y };
        y + self.pose.open * JAW * smooth(40.0, 86.0, y)
    }

    fn half_width(&self, y: f32) -> f32 {
        let wide = table(&WIDTHS, y);
        if y <= -10.0 {
            return wide;
        }
        let bell = |middle: f32, reach: f32| (-((y - middle) / reach).powi(2)).exp();
        let cheek = lerp(1.0, self.face.cheek, bell(22.0, 26.0));
        let jaw = lerp(1.0, self.face.jaw, smooth(18.0, 58.0, y));
        let chin = lerp(1.0, self.face.chin, smooth(60.0, 90.0, y));
        let corner = 4.5 * bell(58.0, 15.0) + 5.0 * bell(88.0, 9.0) - 1.5 * bell(20.0, 14.0);
        wide * cheek * jaw * chin + self.face.square * corner
    }

    /// How far a slice of the face reaches to the left and the right as the head is turned. A slice is a superellipse of
    /// exponent 2.35; its reach in a direction is the dual norm.
    fn reach(&self, y: f32) -> (f32, f32) {
        const DUAL: f32 = 2.35 / 1.35;
        let support = |depth: f32| {
            let across = (self.half_width(y) * self.cos.abs()).powf(DUAL);
            (across + (depth * self.sin.abs()).powf(DUAL)).powf(1.0 / DUAL)
        };
        let (front, back) = (support(table(&DEPTHS, y)), support(12.0));
        if self.sin > 0.0 { (-back, front) } else { (-front, back) }
    }

    /// The face's outline.
    pub(super) fn outline(&self) -> Outline {
        let mut left = Vec::with_capacity(HEIGHTS.len() * 2 + 1);
        let mut right = Vec::with_capacity(HEIGHTS.len());
        for y in HEIGHTS {
            let (low, high) = self.reach(y);
            let z = if y > 0.0 { lerp(6.0, 50.0, smooth(30.0, 92.0, y)) } else { lerp(6.0, -10.0, unit(-y / 99.0)) };
            let down = self.jaw(y) * self.nod_cos + z * self.nod_sin * 0.9;
            left.push(p(low, down));
            right.push(p(high, down));
        }
        let (low, high) = self.reach(92.5);
        left.push(p((low + high) / 2.0, self.jaw(94.0) * self.nod_cos + 50.0 * self.nod_sin * 0.9));
        left.extend(right.into_iter().rev());
        curve(&left)
    }

    /// A point of the skull's outline: degrees clockwise from the viewer's right, and how far outside.
    pub(crate) fn skull(&self, degrees: f32, outside: f32) -> Point {
        let (sin, cos) = degrees.to_radians().sin_cos();
        let across = (70.0 * self.cos).hypot(88.0 * self.sin) + outside;
        let down = (71.0 * self.nod_cos).hypot(88.0 * self.nod_sin * 0.6) + outside;
        p(-14.0 * self.sin + across * cos, -28.0 * self.nod_cos - 14.0 * self.nod_sin * 0.9 + down * sin)
    }
}
