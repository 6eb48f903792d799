//! A head: the measures that tell one person from another, and the head as it is held just now, on which eyes, mouth and
//! hair find their places.

mod eyes;
mod face;
mod mouth;

use super::canvas::Canvas;
use super::geom::{Colour, Outline, Point, curve, hex, lerp, p, smooth, table, taper, unit};
use super::hair::{self, Hair, Hat, Style};
use super::hands::Skin;
use super::rig::Pose;

/// What glasses somebody wears.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Glasses {
    Square,
    Round,
    Half,
    Large,
    Thin,
}

/// What grows on a face.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Beard {
    /// Not shaved for a day or two.
    Stubble,
    Moustache,
    /// On lip and chin, and how long.
    Chin(f32),
    Full,
}

/// The measures of a face. 1 is middling; colours are as the window's light shows them.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Face {
    pub(crate) woman: bool,
    pub(crate) age: u8,
    pub(crate) skin: Colour,
    pub(crate) hair: Colour,
    /// Strands where the light falls.
    pub(crate) sheen: Option<Colour>,
    pub(crate) brows: Option<Colour>,
    pub(crate) lips: Option<Colour>,
    pub(crate) jaw: f32,
    pub(crate) cheek: f32,
    pub(crate) chin: f32,
    pub(crate) long: f32,
    /// How much of a corner the jaw has.
    pub(crate) square: f32,
    pub(crate) brow: f32,
    pub(crate) eye: f32,
    pub(crate) eye_open: f32,
    pub(crate) eye_tilt: f32,
    pub(crate) nose: f32,
    pub(crate) nose_long: f32,
    pub(crate) lip: f32,
    pub(crate) mouth: f32,
    pub(crate) ear: f32,
    pub(crate) tired: f32,
    pub(crate) style: Style,
    pub(crate) hat: Option<Hat>,
    pub(crate) glasses: Option<Glasses>,
    pub(crate) beard: Option<Beard>,
    pub(crate) earring: Option<Colour>,
    /// A hearing aid behind the right ear.
    pub(crate) aid: bool,
    pub(crate) dust: f32,
}

impl Face {
    /// Nobody in particular.
    pub(crate) const PLAIN: Self = Self {
        woman: false,
        age: 40,
        skin: hex(0xE6_BE9B),
        hair: hex(0x2B_2522),
        sheen: None,
        brows: None,
        lips: None,
        jaw: 1.0,
        cheek: 1.0,
        chin: 1.0,
        long: 1.0,
        square: 0.0,
        brow: 1.0,
        eye: 1.0,
        eye_open: 1.0,
        eye_tilt: 0.0,
        nose: 1.0,
        nose_long: 1.0,
        lip: 1.0,
        mouth: 1.0,
        ear: 1.0,
        tired: 0.0,
        style: Style::Short,
        hat: None,
        glasses: None,
        beard: None,
        earring: None,
        aid: false,
        dust: 0.0,
    };

    /// As a small picture needs it: stronger brows, larger eyes.
    pub(crate) fn small(&self) -> Self {
        Self { brow: self.brow * 1.45, eye: self.eye * 1.16, ..*self }
    }

    /// From 0 to 1 between two ages.
    fn aged(&self, from: f32, to: f32) -> f32 {
        unit((f32::from(self.age) - from) / (to - from))
    }
}

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
pub(crate) type Spot = (f32, f32, f32);

/// A head as it is held.
#[derive(Debug)]
pub(crate) struct Head<'a> {
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

impl<'a> Head<'a> {
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
        p(
            x * self.cos + z * self.sin,
            y * self.nod_cos + (z * self.cos - x * self.sin) * self.nod_sin * 0.9,
        )
    }

    pub(crate) fn spots(&self, spots: &[Spot]) -> Vec<Point> {
        spots.iter().map(|&(x, y, z)| self.at(x, y, z)).collect()
    }

    /// The same on the left (-1) or the right (1) half of the face.
    pub(crate) fn half(&self, side: f32, spots: &[Spot]) -> Vec<Point> {
        spots.iter().map(|&(x, y, z)| self.at(side * x, y, z)).collect()
    }

    /// A shape on the head; smooth all round.
    pub(crate) fn shape(&self, spots: &[Spot]) -> Outline {
        curve(&self.spots(spots))
    }

    /// A line on the head that tapers.
    pub(crate) fn drawn(&self, spots: &[Spot], reaches: &[f32]) -> Outline {
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
    fn outline(&self) -> Outline {
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

    /// What lies behind the neck: the back of the hair.
    pub(crate) fn back(&self, canvas: &mut Canvas, hair: &Hair) {
        hair.back.iter().for_each(|mark| mark.draw(canvas));
    }

    /// All before the neck.
    pub(crate) fn front(&self, canvas: &mut Canvas, hair: &Hair) {
        let outline = self.outline();
        hair.under.iter().for_each(|mark| mark.draw(canvas));
        self.ears(canvas, true);
        canvas.fill(&outline, self.skin.base, 1.0);
        canvas.within(&outline, |canvas| {
            self.planes(canvas);
            self.blood(canvas);
            hair::beard::shadow(self, canvas);
        });
        self.sockets(canvas);
        self.wrinkles(canvas);
        self.mouth(canvas);
        hair::beard::draw(self, canvas);
        self.nose(canvas);
        [-1.0, 1.0].into_iter().for_each(|side| self.eye(canvas, side));
        self.ears(canvas, false);
        [-1.0, 1.0].into_iter().for_each(|side| self.brow(canvas, side));
        hair.top.iter().for_each(|mark| mark.draw(canvas));
        hair::glasses::draw(self, canvas);
        hair.over.iter().for_each(|mark| mark.draw(canvas));
    }
}
