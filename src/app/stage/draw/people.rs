//! Everybody who is drawn: one person for each part that is always the same, several for *a man* and *a woman*. Age, body
//! and dress tell people apart and never say how anybody will behave.

use super::body::{Build, Cut, Dress, Extra, Sleeve};
use super::face::{Beard, Face, Glasses, Haircut, Hat};
use super::geom::hex;
use crate::scenario::Cast;

/// One drawn person.
#[derive(Debug)]
pub(crate) struct Sitter {
    /// Whom he is drawn for.
    pub(crate) cast: Cast,
    pub(crate) face: Face,
    pub(crate) build: Build,
    pub(crate) dress: Dress,
}

impl Sitter {
    /// Who is drawn for a part. Where it may be several, the draw of the encounter says who: the same for all of it.
    pub(crate) fn of(cast: Cast, draw: u64) -> &'static Self {
        let suited: Vec<&Self> = PEOPLE.iter().filter(|person| person.cast == cast).collect();
        // Neighbouring draws shall not all give the same person, nor the next one in turn.
        let mixed = draw.wrapping_mul(0x9E37_79B9_7F4A_7C15).rotate_left(29);
        let [first, ..] = &PEOPLE;
        suited.get((mixed % suited.len().max(1) as u64) as usize).copied().unwrap_or(first)
    }
}

const FEMALE: Face = Face { woman: true, ..Face::PLAIN };

/// All of them, by part.
#[rustfmt::skip]
pub(crate) static PEOPLE: [Sitter; 26] = [
    Sitter {
        cast: Cast::Man,
        face: Face {
            age: 53, skin: hex(0xE4_B690), hair: hex(0x3A_3433), jaw: 1.22, cheek: 1.13, chin: 1.2, square: 0.2, eye: 0.9,
            eye_open: 0.9, nose: 1.1, long: 0.98, brow: 0.9, style: Haircut::Receding, glasses: Some(Glasses::Half), ..Face::PLAIN
        },
        build: Build { wide: 184.0, neck: 47.0, base: 122.0, top: 152.0, waist: 200.0, low: 6.0 },
        dress: Dress { cut: Cut::Zip, cloth: hex(0x58_6675), under: hex(0xD8_DDE2), ..Dress::PLAIN },
    },
    Sitter {
        cast: Cast::Man,
        face: Face {
            age: 20, skin: hex(0xED_C6A4), hair: hex(0x2A_2422), jaw: 0.95, chin: 0.95, brow: 0.95, eye: 1.02, lip: 0.95,
            style: Haircut::Curtain, hat: Some(Hat::Headphones), ..Face::PLAIN
        },
        build: Build { wide: 148.0, neck: 34.0, base: 150.0, top: 172.0, waist: 142.0, low: 0.0 },
        dress: Dress { cut: Cut::Hood, cloth: hex(0x6F_7F57), accent: hex(0xED_E8DC), ..Dress::PLAIN },
    },
    Sitter {
        cast: Cast::Man,
        face: Face {
            age: 38, skin: hex(0xD8_A67C), hair: hex(0x33_2822), sheen: Some(hex(0x5E_4C40)), nose: 1.12, brow: 1.25, long: 1.03,
            cheek: 0.97, style: Haircut::Curls, beard: Some(Beard::Full), ..Face::PLAIN
        },
        build: Build { wide: 170.0, neck: 36.0, base: 150.0, top: 172.0, waist: 146.0, low: -4.0 },
        dress: Dress { cut: Cut::Shirt, cloth: hex(0x8A_6E58), sleeve: Sleeve::Rolled, ..Dress::PLAIN },
    },
    Sitter {
        cast: Cast::Man,
        face: Face {
            age: 80, skin: hex(0xD9_AF8B), hair: hex(0xE4_E1DB), brows: Some(hex(0xC9_C4BC)), brow: 1.15, jaw: 0.88, cheek: 0.92,
            eye: 0.9, eye_open: 0.84, ear: 1.18, nose: 1.14, nose_long: 1.04, long: 1.04, lip: 0.6, tired: 0.7,
            style: Haircut::Wispy, beard: Some(Beard::Chin(1.1)), ..Face::PLAIN
        },
        build: Build { wide: 142.0, neck: 32.0, base: 132.0, top: 166.0, waist: 140.0, low: 22.0 },
        dress: Dress { cut: Cut::Tunic, cloth: hex(0x39_424E), ..Dress::PLAIN },
    },
    Sitter {
        cast: Cast::Woman,
        face: Face {
            age: 50, hair: hex(0x38_302D), sheen: Some(hex(0x9A_9089)), jaw: 0.95, chin: 0.95, cheek: 0.98, tired: 1.0,
            eye_tilt: -0.4, brow: 0.95, lip: 0.88, lips: Some(hex(0xB9_766A)), long: 1.02, style: Haircut::LowBun, ..FEMALE
        },
        build: Build { wide: 146.0, neck: 32.0, base: 140.0, top: 160.0, waist: 150.0, low: 0.0 },
        dress: Dress { cut: Cut::RollNeck, cloth: hex(0x6B_5064), under: hex(0xDD_D4CA), extras: &[Extra::Strap], ..Dress::PLAIN },
    },
    Sitter {
        cast: Cast::Woman,
        face: Face {
            age: 39, skin: hex(0xE0_B189), hair: hex(0x3E_6E73), jaw: 0.95, chin: 0.9, brow: 1.25, brows: Some(hex(0x2A_211C)),
            eye: 1.04, nose: 1.1, nose_long: 1.03, style: Haircut::Scarf, ..FEMALE
        },
        build: Build { wide: 142.0, ..Build::WOMAN },
        dress: Dress { cut: Cut::Covered, cloth: hex(0x4A_5560), ..Dress::PLAIN },
    },
    Sitter {
        cast: Cast::Woman,
        face: Face {
            age: 34, skin: hex(0xEC_C6A6), hair: hex(0x4A_3023), sheen: Some(hex(0x7A_5540)), jaw: 0.93, chin: 0.88, cheek: 1.02,
            eye: 1.03, lips: Some(hex(0xB8_5A52)), style: Haircut::Wavy, ..FEMALE
        },
        build: Build { wide: 134.0, waist: 120.0, ..Build::WOMAN },
        dress: Dress { cut: Cut::Blazer, cloth: hex(0xB0_8A5C), under: hex(0xF1_EBE0), ..Dress::PLAIN },
    },
    Sitter {
        cast: Cast::Woman,
        face: Face {
            age: 69, skin: hex(0xE8_C4A6), hair: hex(0x9E_9C9B), sheen: Some(hex(0xCF_CDCA)), aid: true, eye: 0.94, eye_open: 0.92,
            lip: 0.8, brow: 0.75, cheek: 0.98, style: Haircut::Layered, ..FEMALE
        },
        build: Build { wide: 138.0, neck: 32.0, base: 132.0, top: 158.0, waist: 146.0, low: 18.0 },
        dress: Dress { cut: Cut::Cardigan, cloth: hex(0x6E_7F96), under: hex(0xE7_E1D6), ..Dress::PLAIN },
    },
    Sitter {
        cast: Cast::Pensioner,
        face: Face {
            age: 72, skin: hex(0xDD_AE86), hair: hex(0xA9_A5A0), brows: Some(hex(0x8C_867F)), brow: 1.2, jaw: 1.08, cheek: 1.05,
            square: 0.3, eye: 0.92, eye_open: 0.88, ear: 1.34, nose: 1.2, lip: 0.75, aid: true, style: Haircut::Bald, ..Face::PLAIN
        },
        build: Build { wide: 164.0, neck: 40.0, base: 126.0, top: 158.0, waist: 178.0, low: 14.0 },
        dress: Dress { cut: Cut::Cardigan, cloth: hex(0x7A_5A3C), under: hex(0xD6_D9D6), ..Dress::PLAIN },
    },
    Sitter {
        cast: Cast::Grandmother,
        face: Face {
            age: 79, skin: hex(0xDD_B592), hair: hex(0xDA_D6CF), sheen: Some(hex(0xF1_EEE9)), brows: Some(hex(0xA4_9E96)), brow: 0.6,
            jaw: 0.9, cheek: 0.94, chin: 0.92, eye: 0.9, eye_open: 0.86, lip: 0.62, tired: 0.8, long: 1.03, nose: 1.1,
            earring: Some(hex(0x6F_9A80)), style: Haircut::TopBun, ..FEMALE
        },
        build: Build { wide: 126.0, neck: 29.0, base: 126.0, top: 156.0, waist: 138.0, low: 34.0 },
        dress: Dress { cut: Cut::Padded, cloth: hex(0x6C_4653), ..Dress::PLAIN },
    },
    Sitter {
        cast: Cast::Foreman,
        face: Face {
            age: 47, skin: hex(0xC9_8F63), hair: hex(0x2C_2522), sheen: Some(hex(0x6B_5E52)), jaw: 1.05, square: 1.15, brow: 1.35,
            nose: 1.12, long: 1.04, mouth: 1.15, ear: 1.08, lip: 0.85, tired: 0.4, dust: 0.6, beard: Some(Beard::Stubble),
            style: Haircut::Matted, hat: Some(Hat::Helmet), ..Face::PLAIN
        },
        build: Build { wide: 184.0, neck: 42.0, base: 142.0, top: 162.0, waist: 176.0, low: 2.0 },
        dress: Dress {
            cut: Cut::Vest, cloth: hex(0x6E_6650), under: hex(0xB9_B2A4), accent: hex(0xD2_702C), sleeve: Sleeve::Rolled, ..Dress::PLAIN
        },
    },
    Sitter {
        cast: Cast::Courier,
        face: Face {
            age: 28, skin: hex(0xD3_9F74), hair: hex(0x22_1E1D), jaw: 0.98, cheek: 0.96, square: 0.3, nose: 1.05, eye: 1.0, brow: 1.1,
            style: Haircut::Crew, hat: Some(Hat::Riders), ..Face::PLAIN
        },
        build: Build { wide: 160.0, neck: 37.0, ..Build::MAN },
        dress: Dress { cut: Cut::Zip, cloth: hex(0xE2_A83A), under: hex(0x2F_6FA8), extras: &[Extra::Strap], ..Dress::PLAIN },
    },
    Sitter {
        cast: Cast::Shopkeeper,
        face: Face {
            age: 59, skin: hex(0xE5_B893), hair: hex(0x4B_372E), jaw: 1.14, cheek: 1.10, chin: 1.1, earring: Some(hex(0xC9_A24A)),
            eye: 0.92, eye_open: 0.92, long: 0.96, lips: Some(hex(0xB0_463F)), nose: 1.08, style: Haircut::Perm, ..FEMALE
        },
        build: Build { wide: 160.0, neck: 38.0, base: 126.0, top: 154.0, waist: 176.0, low: 12.0 },
        dress: Dress {
            cut: Cut::Apron, cloth: hex(0xA8_476A), under: hex(0x4C_6B62), accent: hex(0xE6_D9B8), sleeve: Sleeve::Rolled, ..Dress::PLAIN
        },
    },
    Sitter {
        cast: Cast::OfficeWorker,
        face: Face {
            age: 29, skin: hex(0xEB_C6A6), hair: hex(0x1D_1C21), sheen: Some(hex(0x4B_4A55)), jaw: 0.98, square: 0.45, chin: 0.95,
            cheek: 0.95, nose: 1.02, long: 1.05, lip: 0.82, style: Haircut::Undercut, glasses: Some(Glasses::Square), ..Face::PLAIN
        },
        build: Build { wide: 162.0, neck: 37.0, base: 148.0, top: 166.0, waist: 156.0, low: 0.0 },
        dress: Dress { cut: Cut::Jacket, cloth: hex(0x34_3B47), ..Dress::PLAIN },
    },
    Sitter {
        cast: Cast::Executive,
        face: Face {
            age: 46, skin: hex(0xF0_CDB0), hair: hex(0x2A_2226), sheen: Some(hex(0x5C_4E55)), jaw: 0.98, chin: 0.9, cheek: 0.96,
            eye_tilt: 0.6, long: 1.03, lips: Some(hex(0xA8_4038)), earring: Some(hex(0xE9_E2D2)), nose: 0.96, style: Haircut::Sleek, ..FEMALE
        },
        build: Build { wide: 146.0, neck: 31.0, base: 146.0, top: 158.0, waist: 128.0, low: 4.0 },
        dress: Dress { cut: Cut::Blazer, cloth: hex(0x2E_3E5E), under: hex(0xE9_D9D2), extras: &[Extra::Pearls, Extra::Brooch], ..Dress::PLAIN },
    },
    Sitter {
        cast: Cast::Student,
        face: Face {
            age: 21, skin: hex(0xF2_D0B4), hair: hex(0x23_1D1D), jaw: 0.86, chin: 0.82, eye: 1.06, brow: 0.9, nose: 0.9, long: 0.97,
            cheek: 1.02, style: Haircut::Long, ..FEMALE
        },
        build: Build { wide: 128.0, neck: 29.0, base: 142.0, top: 168.0, waist: 118.0, low: 16.0 },
        dress: Dress { cut: Cut::Hood, cloth: hex(0x8F_A6B5), accent: hex(0xC9_593F), extras: &[Extra::Rucksack], ..Dress::PLAIN },
    },
    Sitter {
        cast: Cast::Farmer,
        face: Face {
            age: 58, skin: hex(0xBD_8459), hair: hex(0x5E_5852), brows: Some(hex(0x4A_443F)), jaw: 1.04, cheek: 1.06, square: 0.4,
            nose: 1.16, eye: 0.92, eye_open: 0.88, brow: 1.1, lip: 0.85, tired: 0.3, beard: Some(Beard::Stubble),
            style: Haircut::Short, hat: Some(Hat::Knitted), ..Face::PLAIN
        },
        build: Build { wide: 176.0, neck: 43.0, base: 124.0, top: 152.0, waist: 184.0, low: 16.0 },
        dress: Dress { cut: Cut::Padded, cloth: hex(0x44_5468), ..Dress::PLAIN },
    },
    Sitter {
        cast: Cast::Father,
        face: Face {
            age: 36, skin: hex(0xC6_8F65), hair: hex(0x22_1E1D), jaw: 1.12, square: 0.7, chin: 1.12, cheek: 1.06, brow: 1.3, nose: 1.18,
            lip: 1.1, eye: 0.94, mouth: 1.1, long: 0.99, style: Haircut::Crew, ..Face::PLAIN
        },
        build: Build { wide: 186.0, neck: 46.0, base: 142.0, top: 164.0, waist: 156.0, low: -4.0 },
        dress: Dress { cut: Cut::Polo, cloth: hex(0x2F_5D7C), sleeve: Sleeve::Short, ..Dress::PLAIN },
    },
    Sitter {
        cast: Cast::Mother,
        face: Face {
            age: 31, skin: hex(0xDD_AA82), hair: hex(0x3B_2A21), jaw: 0.96, chin: 0.9, eye_tilt: 0.8, lip: 1.15, nose: 1.05, brow: 1.1,
            cheek: 0.98, style: Haircut::Pony, ..FEMALE
        },
        build: Build { wide: 138.0, waist: 132.0, ..Build::WOMAN },
        dress: Dress { cut: Cut::Zip, cloth: hex(0xC2_5B43), under: hex(0xF0_EDE6), extras: &[Extra::Strap], ..Dress::PLAIN },
    },
    Sitter {
        cast: Cast::Driver,
        face: Face {
            age: 55, skin: hex(0xD3_A178), hair: hex(0x7B_756F), brows: Some(hex(0x6B_645D)), square: 0.6, nose: 1.14, nose_long: 1.04,
            eye_open: 0.9, long: 1.03, beard: Some(Beard::Moustache), style: Haircut::Short, hat: Some(Hat::FlatCap), ..Face::PLAIN
        },
        build: Build { wide: 174.0, neck: 40.0, base: 138.0, top: 162.0, waist: 172.0, low: 2.0 },
        dress: Dress { cut: Cut::Jacket, cloth: hex(0x5B_5F52), under: hex(0xC9_C2B0), ..Dress::PLAIN },
    },
    Sitter {
        cast: Cast::Nurse,
        face: Face {
            age: 27, skin: hex(0xEE_C8A8), hair: hex(0x2E_2422), jaw: 0.92, chin: 0.88, cheek: 1.0, eye: 1.05, nose: 0.94, brow: 0.95,
            style: Haircut::Braid, ..FEMALE
        },
        build: Build { wide: 136.0, neck: 31.0, base: 136.0, top: 160.0, waist: 124.0, low: 8.0 },
        dress: Dress {
            cut: Cut::Smock, cloth: hex(0x8F_BCC2), accent: hex(0x3E_7C86), sleeve: Sleeve::Short, extras: &[Extra::Badge], ..Dress::PLAIN
        },
    },
    Sitter {
        cast: Cast::Teacher,
        face: Face {
            age: 41, skin: hex(0xEF_CBAD), hair: hex(0x2B_2226), jaw: 0.92, chin: 0.88, eye: 0.98, nose: 0.95, style: Haircut::Bob,
            glasses: Some(Glasses::Large), ..FEMALE
        },
        build: Build { wide: 128.0, neck: 29.0, base: 134.0, top: 156.0, waist: 122.0, low: 62.0 },
        dress: Dress {
            cut: Cut::Cardigan, cloth: hex(0x5B_7F73), under: hex(0xF1_EBE0), accent: hex(0xB5_653F),
            extras: &[Extra::Neckscarf, Extra::Wheelchair], ..Dress::PLAIN
        },
    },
    Sitter {
        cast: Cast::Veteran,
        face: Face {
            age: 76, skin: hex(0xD8_A880), hair: hex(0xC9_C6C0), sheen: Some(hex(0xE6_E3DD)), brows: Some(hex(0xB0_ABA3)), brow: 1.4,
            square: 1.0, jaw: 1.04, ear: 1.2, nose: 1.1, nose_long: 1.04, eye: 0.92, eye_open: 0.9, lip: 0.7, long: 1.04,
            style: Haircut::Brush, ..Face::PLAIN
        },
        build: Build { wide: 176.0, neck: 39.0, base: 144.0, top: 158.0, waist: 158.0, low: 4.0 },
        dress: Dress { cut: Cut::Tunic, cloth: hex(0x55_6350), extras: &[Extra::Medals], ..Dress::PLAIN },
    },
    Sitter {
        cast: Cast::Tailor,
        face: Face {
            age: 66, skin: hex(0xE3_BA98), hair: hex(0xB9_B5B0), brows: Some(hex(0x96_918A)), jaw: 0.92, chin: 0.9, cheek: 0.94,
            eye_open: 0.9, nose: 1.06, lip: 0.75, long: 1.04, beard: Some(Beard::Chin(0.35)), style: Haircut::Swept,
            glasses: Some(Glasses::Round), ..Face::PLAIN
        },
        build: Build { wide: 148.0, neck: 34.0, base: 138.0, top: 164.0, waist: 140.0, low: 8.0 },
        dress: Dress {
            cut: Cut::Waistcoat, cloth: hex(0xD3_DAE0), accent: hex(0x4E_4356), sleeve: Sleeve::Rolled, extras: &[Extra::TapeMeasure], ..Dress::PLAIN
        },
    },
    Sitter {
        cast: Cast::Cook,
        face: Face {
            age: 44, skin: hex(0xE6_B894), hair: hex(0x2A_2524), jaw: 1.22, cheek: 1.16, chin: 1.18, eye: 0.92, nose: 1.12, long: 0.97,
            brow: 1.05, lip: 1.0, style: Haircut::Short, hat: Some(Hat::CooksCap), ..Face::PLAIN
        },
        build: Build { wide: 190.0, neck: 48.0, base: 124.0, top: 150.0, waist: 212.0, low: 6.0 },
        dress: Dress { cut: Cut::Cook, cloth: hex(0xEC_EAE4), accent: hex(0xC2_543F), sleeve: Sleeve::Rolled, ..Dress::PLAIN },
    },
    Sitter {
        cast: Cast::Lawyer,
        face: Face {
            age: 43, skin: hex(0xEA_C19C), hair: hex(0x35_2B27), sheen: Some(hex(0x66_564C)), jaw: 0.96, cheek: 0.95, square: 0.35,
            chin: 1.0, long: 1.07, nose: 1.02, nose_long: 1.05, lip: 0.8, style: Haircut::Parted, glasses: Some(Glasses::Thin), ..Face::PLAIN
        },
        build: Build { wide: 172.0, neck: 36.0, base: 152.0, top: 162.0, waist: 150.0, low: -4.0 },
        dress: Dress { cut: Cut::Suit, cloth: hex(0x39_424F), under: hex(0xF2_F0EB), accent: hex(0x7A_2F3A), extras: &[Extra::Pen], ..Dress::PLAIN },
    },
];
