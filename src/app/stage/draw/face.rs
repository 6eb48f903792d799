//! What tells one face from another: measures, colours, and how hair, hats, glasses and beards are worn.

use super::geom::{Colour, hex, unit};

/// How hair is worn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Haircut {
    Short,
    Crew,
    Undercut,
    Curtain,
    Receding,
    Bald,
    Wispy,
    Matted,
    Parted,
    Brush,
    Swept,
    Curls,
    LowBun,
    Bob,
    Long,
    Pony,
    Wavy,
    Perm,
    Layered,
    TopBun,
    Sleek,
    Braid,
    /// A headscarf; its colour is the hair's.
    Scarf,
}

/// What is worn on the head.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Hat {
    Helmet,
    FlatCap,
    Riders,
    Knitted,
    CooksCap,
    Headphones,
}

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
    pub(crate) style: Haircut,
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
        style: Haircut::Short,
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
    pub(super) fn aged(&self, from: f32, to: f32) -> f32 {
        unit((f32::from(self.age) - from) / (to - from))
    }
}
