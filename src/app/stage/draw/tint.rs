//! The three lights a place is seen in, each a table of colours, and the colours that never change.

use super::geom::{Colour, hex};

/// The light of a scenario: everything but the customer, his things and the time is drawn in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Tint {
    Dusk,
    Noon,
    Morning,
}

impl Tint {
    pub(crate) const ALL: [Self; 3] = [Self::Dusk, Self::Noon, Self::Morning];

    /// The light at an hour of the day, 0 to 23.
    pub(crate) const fn at(hour: u8) -> Self {
        match hour {
            0..=4 | 16.. => Self::Dusk,
            5..=11 => Self::Morning,
            12..=15 => Self::Noon,
        }
    }

    pub(crate) const fn lights(self) -> &'static Lights {
        match self {
            Self::Dusk => &DUSK,
            Self::Noon => &NOON,
            Self::Morning => &MORNING,
        }
    }
}

/// The colours of a tint.
#[derive(Debug)]
pub(crate) struct Lights {
    /// Walls, above and below.
    pub(crate) wall: (Colour, Colour),
    /// Frames of arches and their inner sides.
    pub(crate) pier: Colour,
    pub(crate) pier_dark: Colour,
    /// What shines through an arch, above and below, and the town before it.
    pub(crate) sky: (Colour, Colour),
    pub(crate) town: Colour,
    pub(crate) floor: (Colour, Colour),
    pub(crate) ceiling: Colour,
    /// Bystanders, far and near.
    pub(crate) queue: (Colour, Colour),
    pub(crate) counter: (Colour, Colour),
    /// The counter's bright edge.
    pub(crate) lip: Colour,
    pub(crate) board: Colour,
    /// Light on the floor.
    pub(crate) beam: Colour,
    /// Wood of desks and tables, where the light falls and where it does not.
    pub(crate) wood: (Colour, Colour),
}

const DUSK: Lights = Lights {
    wall: (hex(0xEF_E0CB), hex(0xE2_CBB1)),
    pier: hex(0xD9_C0A5),
    pier_dark: hex(0xCB_AF93),
    sky: (hex(0xFF_F4DF), hex(0xFB_E3BF)),
    town: hex(0xF0_CFA6),
    floor: (hex(0xD6_B897), hex(0xC6_A584)),
    ceiling: hex(0xCD_B398),
    queue: (hex(0xBF_A08A), hex(0xA9_8A78)),
    counter: (hex(0xEA_DFCF), hex(0xD3_C0A8)),
    lip: hex(0xFB_F4E8),
    board: hex(0x3A_322E),
    beam: hex(0xFF_F1D6),
    wood: (hex(0xD9_B892), hex(0xB9_9370)),
};

const NOON: Lights = Lights {
    wall: (hex(0xDD_E4E2), hex(0xC9_D3D2)),
    pier: hex(0xC1_CCCC),
    pier_dark: hex(0xAF_BCBD),
    sky: (hex(0xF7_FAF6), hex(0xE6_EEEA)),
    town: hex(0xD2_DDDA),
    floor: (hex(0xB9_C5C4), hex(0xA5_B3B3)),
    ceiling: hex(0xB4_C0C0),
    queue: (hex(0xA9_B6B6), hex(0x8F_A0A2)),
    counter: (hex(0xE4_E4DD), hex(0xC6_C6BC)),
    lip: hex(0xF8_F8F3),
    board: hex(0x29_333A),
    beam: hex(0xFF_FFFF),
    wood: (hex(0xCF_CABB), hex(0xAB_A898)),
};

const MORNING: Lights = Lights {
    wall: (hex(0xD3_DEE8), hex(0xBC_CBD9)),
    pier: hex(0xB3_C3D3),
    pier_dark: hex(0xA0_B2C4),
    sky: (hex(0xEF_F5FA), hex(0xDA_E6F0)),
    town: hex(0xC5_D4E2),
    floor: (hex(0xA9_BACB), hex(0x94_A7BA)),
    ceiling: hex(0xA5_B6C7),
    queue: (hex(0x9D_AFC1), hex(0x83_97AB)),
    counter: (hex(0xDE_E4EA), hex(0xBB_C6D1)),
    lip: hex(0xF4_F8FB),
    board: hex(0x21_2B36),
    beam: hex(0xFF_FFFF),
    wood: (hex(0xC3_C6C8), hex(0x9C_A4AD)),
};

/// What is dark and not black.
pub(crate) const INK: Colour = hex(0x17_212B);
pub(crate) const TEXT: Colour = hex(0x1C_2733);
pub(crate) const QUIET: Colour = hex(0x5A_6673);
pub(crate) const PAPER: Colour = hex(0xFB_F8F2);
pub(crate) const BLUE: Colour = hex(0x1D_5487);
/// What the board's letters shine in.
pub(crate) const LAMP: Colour = hex(0xF3_B04A);
/// Time that runs out.
pub(crate) const TIME: Colour = hex(0xE0_604E);
/// The deadline, and a recording.
pub(crate) const ALARM: Colour = hex(0xC2_3B2E);
/// My sleeve.
pub(crate) const UNIFORM: Colour = hex(0x22_384C);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_light_follows_the_clock() {
        assert_eq!([17, 14, 10, 0, 23].map(Tint::at), [Tint::Dusk, Tint::Noon, Tint::Morning, Tint::Dusk, Tint::Dusk]);
    }

    #[test]
    fn bystanders_stand_out_from_the_wall_and_the_near_ones_more() {
        for tint in Tint::ALL {
            let lights = tint.lights();
            let (wall, far, near) = (lights.wall.1.lightness(), lights.queue.0.lightness(), lights.queue.1.lightness());
            assert!(wall > far + 0.08 && far > near + 0.05, "{tint:?}: {wall} {far} {near}");
        }
    }
}
