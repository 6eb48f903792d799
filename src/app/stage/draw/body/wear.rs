//! What somebody wears, as data.

use super::super::geom::{Colour, hex};

/// How a garment is cut.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Cut {
    /// A round neck.
    Crew,
    /// A round neck under an open cardigan.
    Cardigan,
    /// A roll neck under an open cardigan.
    RollNeck,
    VNeck,
    Polo,
    /// A shirt, buttoned.
    Shirt,
    /// Jacket, shirt and tie.
    Suit,
    /// A woman's jacket over a blouse.
    Blazer,
    /// An open jacket over a shirt.
    Jacket,
    /// A stand collar, buttons in the middle, two pockets.
    Tunic,
    /// A stand collar and a zip, piping at the shoulders.
    Zip,
    /// A padded jacket, quilted.
    Padded,
    Hood,
    /// A vest that shines in the dark over a work jacket, a towel round the neck.
    Vest,
    /// A nurse's smock.
    Smock,
    /// A cook's jacket, a neckerchief.
    Cook,
    /// An apron over a knitted top.
    Apron,
    /// A waistcoat over a shirt.
    Waistcoat,
    /// Under the ends of a headscarf.
    Covered,
}

/// How far sleeves reach.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sleeve {
    Long,
    Rolled,
    Short,
}

/// What somebody wears.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Dress {
    pub(crate) cut: Cut,
    pub(crate) cloth: Colour,
    /// The sleeves, where they are another colour.
    pub(crate) arms: Option<Colour>,
    /// What is worn beneath or beside: shirt, tie, apron.
    pub(crate) under: Colour,
    pub(crate) accent: Colour,
    pub(crate) sleeve: Sleeve,
    pub(crate) extras: &'static [Extra],
}

impl Dress {
    pub(crate) const PLAIN: Self = Self {
        cut: Cut::Crew,
        cloth: hex(0x7C_8798),
        arms: None,
        under: hex(0xE6_E9EC),
        accent: hex(0x7A_2F3A),
        sleeve: Sleeve::Long,
        extras: &[],
    };
}

/// Something worn over a garment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Extra {
    /// A badge on a ribbon.
    Badge,
    /// A bag's strap over one shoulder.
    Strap,
    /// A rucksack on both.
    Rucksack,
    /// A row of ribbons and a star.
    Medals,
    TapeMeasure,
    Pearls,
    Brooch,
    /// A pen in the breast pocket.
    Pen,
    /// A scarf tied round the neck.
    Neckscarf,
    /// Headphones round the neck.
    Headphones,
    Wheelchair,
}
