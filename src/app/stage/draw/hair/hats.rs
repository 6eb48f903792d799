//! What is worn on a head: helmet, caps, a woollen cap, headphones.

use super::super::face::Hat;
use super::super::geom::{Colour, Outline, Point, WHITE, curve, ellipse, hex, spots, taper};
use super::super::head::{Site, Visage};
use super::marks::{Hair, Patch, sharp_ends};
use std::rc::Rc;

pub(super) fn put_on(h: &Visage<'_>, hat: Hat, hair: &mut Hair) {
    let wear: fn(&Visage<'_>, &mut Vec<Patch>) = match hat {
        Hat::Helmet => helmet,
        Hat::FlatCap => flat_cap,
        Hat::Riders => riders,
        Hat::Knitted => knitted,
        Hat::CooksCap => cooks_cap,
        Hat::Headphones => headphones,
    };
    wear(h, &mut hair.over);
}

/// The dome of a hat: round the skull and back over the forehead, with shade on its right.
fn dome(
    h: &Visage<'_>, over: &mut Vec<Patch>, round: Vec<Point>, front: Vec<Point>, colours: (Colour, Colour),
) -> Rc<Outline> {
    let mut run = sharp_ends(round);
    run.extend(front);
    let outline = Rc::new(curve(&run));
    over.push(Patch::new((*outline).clone(), colours.0, 1.0));
    let mut shade: Vec<Point> = [(290., 44.), (318., 54.), (356., 54.)].map(|(at, out)| h.skull(at, out)).into();
    shade.extend(h.spots(&spots![92 -26 20, 46 -48 60, 42 -84 46]));
    over.push(Patch::new(curve(&shade), colours.1, 0.75).inside(&outline));
    outline
}

/// A peak that stands forward.
fn peak(h: &Visage<'_>, over: &mut Vec<Patch>, run: &[Site; 8], colour: Colour) {
    let mut run = h.spots(run);
    for corner in [0, 4] {
        if let Some(point) = run.get_mut(corner) {
            point.corner = true;
        }
    }
    over.push(Patch::new(curve(&run), colour, 1.0));
}

fn helmet(h: &Visage<'_>, over: &mut Vec<Patch>) {
    let yellow = hex(0xE2_A32E);
    let (shade, light) = (yellow.mix(hex(0x5A_2E00), 0.28), yellow.lighter(0.35));
    let round = h.ring(190.0, 350.0, &[(190., 14.), (225., 26.), (270., 32.), (315., 26.), (350., 14.)]);
    let front = h.spots(&spots![82 -38 16, 54 -46 60, 0 -50 80, -54 -46 60, -82 -38 16]);
    dome(h, over, round, front, (yellow, shade));
    for x in [-22.0, 0.0, 22.0] {
        let ridge = [(x, -50.0, 78.0), (x, -86.0, 64.0), (x * 0.9, -118.0, 24.0)];
        let colour = if x <= 0.0 { light } else { yellow };
        over.push(Patch::new(h.drawn(&ridge, &[2.8, 2.8, 1.4]), colour, 0.8));
    }
    let brim = spots![-98 -32 6, -62 -40 66, 0 -42 98, 62 -40 66, 98 -32 6, 66 -27 74, 0 -26 110, -66 -27 74];
    peak(h, over, &brim, shade);
    let edge = spots![-95 -34 8, -62 -41 66, 0 -44 96, 62 -41 66, 95 -34 8];
    over.push(Patch::new(h.drawn(&edge, &[1.4, 3.0, 3.4, 3.0, 1.4]), light, 0.7));
}

fn flat_cap(h: &Visage<'_>, over: &mut Vec<Patch>) {
    let cloth = hex(0x5B_5148);
    let (shade, light) = (cloth.darker(0.28), cloth.lighter(0.18));
    let outside =
        [(184., 16.), (206., 28.), (232., 30.), (262., 22.), (290., 22.), (318., 30.), (338., 28.), (356., 16.)];
    let front = h.spots(&spots![76 -36 14, 52 -48 54, 10 -51 76, -36 -48 64, -76 -36 14]);
    dome(h, over, h.ring(184.0, 356.0, &outside), front, (cloth, shade));
    let seam = spots![-66 -72 30, -30 -90 50, 14 -94 52, 56 -80 38];
    over.push(Patch::new(h.drawn(&seam, &[0.5, 1.6, 1.6, 0.5]), light, 0.7));
    over.push(Patch::new(ellipse(h.skull(268.0, 23.0), 6.0, 3.4), shade, 1.0));
    peak(
        h,
        over,
        &spots![-60 -40 44, -30 -48 72, 10 -50 82, 48 -44 62, 60 -38 44, 52 -29 86, 6 -26 116, -46 -29 92],
        shade,
    );
}

/// A rider's helmet: down over the ears, its visor pushed up, the strap under the chin.
fn riders(h: &Visage<'_>, over: &mut Vec<Patch>) {
    let shell = hex(0x2F_6FA8);
    let (shade, light) = (shell.darker(0.32), shell.lighter(0.30));
    for side in [-1.0, 1.0] {
        let strap = [(side * 66.0, 30.0, 8.0), (side * 52.0, 72.0, 26.0), (side * 22.0, 98.0, 46.0)];
        over.push(Patch::new(h.drawn(&strap, &[4.0, 3.2, 3.0]), hex(0x2A_3038), 1.0));
    }
    let outside = [
        (148., 12.),
        (172., 22.),
        (205., 25.),
        (245., 24.),
        (270., 25.),
        (295., 24.),
        (335., 25.),
        (368., 22.),
        (392., 12.),
    ];
    let front = h.spots(&spots![
        66 44 4, 60 22 22, 64 -8 34, 62 -34 44, 40 -48 62, 0 -53 78, -40 -48 62, -62 -34 44, -64 -8 34, -60 22 22, -66 44 4,
    ]);
    let outline = dome(h, over, h.ring_of(22, 148.0, 392.0, &outside), front, (shell, shade));
    let low = spots![58 -20 30, 74 -20 10, 110 -20 0, 110 70 0, 62 60 10];
    over.push(Patch::new(h.shape(&low), shade, 0.75).inside(&outline));
    let stripe = spots![-9 -52 78, -9 -92 58, -8 -126 10, 8 -126 10, 9 -92 58, 9 -52 78];
    over.push(Patch::new(h.shape(&stripe), hex(0xE2_A83A), 1.0).inside(&outline));
    let gleam = spots![-62 -52 30, -52 -84 26, -30 -102 24];
    over.push(Patch::new(h.drawn(&gleam, &[0.6, 3.4, 0.6]), light, 0.8));
    // The visor lies above the brow, clear and a little dark, on its two hinges.
    let visor = h.shape(&spots![
        -92 -52 18, -60 -64 62, 0 -72 92, 60 -64 62, 92 -52 18, 84 -86 20, 50 -104 56, 0 -112 78, -50 -104 56, -84 -86 20,
    ]);
    over.push(Patch::new(visor, hex(0x2A_3442), 0.62).inside(&outline));
    let edge = spots![-90 -54 20, -60 -65 62, 0 -73 92, 60 -65 62, 90 -54 20];
    over.push(Patch::new(h.drawn(&edge, &[1.0, 2.2, 2.6, 2.2, 1.0]), hex(0xC9_D3DC), 0.9).inside(&outline));
    let glint = spots![-56 -78 58, -30 -92 70, -6 -97 78];
    over.push(Patch::new(h.drawn(&glint, &[0.5, 3.0, 0.5]), WHITE, 0.5));
    for x in [-82.0, 82.0] {
        over.push(Patch::new(ellipse(h.at(x, -58.0, 14.0), 8.0, 8.0), hex(0x2A_3038), 1.0).inside(&outline));
    }
}

fn knitted(h: &Visage<'_>, over: &mut Vec<Patch>) {
    let wool = hex(0x6B_4A4F);
    let (shade, light) = (wool.darker(0.24), wool.lighter(0.16));
    let round = h.ring(
        188.0,
        352.0,
        &[(188., 9.), (225., 15.), (255., 25.), (270., 28.), (285., 25.), (315., 15.), (352., 9.)],
    );
    let front = h.spots(&spots![70 -34 14, 50 -44 56, 0 -48 76, -50 -44 56, -70 -34 14]);
    let outline = dome(h, over, round, front, (wool, shade));
    for step in 0..7_u8 {
        let x = f32::from(step) * 20.0 - 60.0;
        let rib = [(x, -56.0, 60.0 - x.abs() * 0.5), (x * 0.8, -86.0, 44.0 - x.abs() * 0.3), (x * 0.4, -118.0, 10.0)];
        over.push(Patch::new(h.drawn(&rib, &[1.5, 1.5, 0.6]), shade, 0.55).inside(&outline));
    }
    // The turned-up edge is thick, and wider than the head.
    let band = spots![
        79 -28 10, 54 -36 58, 0 -40 80, -54 -36 58, -79 -28 10, -79 -54 12, -54 -62 56, 0 -66 74, 54 -62 56, 79 -54 12,
    ];
    let mut band = h.spots(&band);
    for corner in [0, 4, 5, 9] {
        if let Some(point) = band.get_mut(corner) {
            point.corner = true;
        }
    }
    let band = Rc::new(curve(&band));
    over.push(Patch::new((*band).clone(), light, 1.0));
    let dark = spots![40 -30 66, 48 -50 60, 42 -70 56, 96 -70 10, 96 -20 10];
    over.push(Patch::new(h.shape(&dark), wool, 0.8).inside(&band));
    for step in 0..9_u8 {
        let x = f32::from(step) * 16.0 - 64.0;
        let z = 78.0 - x * x * 0.012;
        let rib = [(x, -38.0, z), (x, -62.0, z - 6.0)];
        over.push(Patch::new(h.drawn(&rib, &[0.9, 0.9]), shade, 0.6).inside(&band));
    }
}

fn cooks_cap(h: &Visage<'_>, over: &mut Vec<Patch>) {
    let linen = hex(0xF1_EEE7);
    let (shade, line) = (hex(0xC9_C6BF), hex(0xB5_B1A8));
    let mut round: Vec<Point> =
        [(196., 6.), (210., 22.), (224., 42.), (236., 47.)].map(|(at, out)| h.skull(at, out)).into();
    round.extend(
        [(255., 40.), (270., 37.), (285., 40.), (304., 47.), (316., 42.), (330., 22.), (344., 6.)]
            .map(|(at, out)| h.skull(at, out)),
    );
    let front = h.spots(&spots![72 -42 14, 50 -52 56, 0 -56 76, -50 -52 56, -72 -42 14]);
    let outline = dome(h, over, round, front, (linen, shade));
    for x in [-44.0, -18.0, 8.0, 34.0] {
        let pleat = [(x, -70.0, 66.0 - f32::abs(x) * 0.4), (x * 1.1, -100.0, 50.0), (x * 1.15, -126.0, 20.0)];
        over.push(Patch::new(h.drawn(&pleat, &[0.4, 1.4, 0.4]), line, 0.8).inside(&outline));
    }
    let band = spots![73 -40 12, 52 -50 58, 0 -54 78, -52 -50 58, -73 -40 12, -73 -62 14, -52 -72 56, 0 -76 74, 52 -72 56, 73 -62 14];
    let mut band = h.spots(&band);
    for corner in [0, 4, 5, 9] {
        if let Some(point) = band.get_mut(corner) {
            point.corner = true;
        }
    }
    over.push(Patch::new(curve(&band), WHITE.mix(linen, 0.4), 1.0));
    let under = spots![-72 -40 14, -52 -50 58, 0 -54 78, 52 -50 58, 72 -40 14];
    over.push(Patch::new(h.drawn(&under, &[0.6, 1.2, 1.2, 1.2, 0.6]), line, 0.9));
}

fn headphones(h: &Visage<'_>, over: &mut Vec<Patch>) {
    let shell = hex(0x2E_3A46);
    let ends = [h.at(-80.0, 0.0, -8.0), h.at(80.0, 0.0, -8.0)];
    let [left, right] = ends;
    let mut band = vec![left];
    band.extend(
        [
            (186., 17.),
            (205., 21.),
            (228., 23.),
            (250., 24.),
            (270., 24.),
            (290., 24.),
            (312., 23.),
            (335., 21.),
            (354., 17.),
        ]
        .map(|(at, out)| h.skull(at, out)),
    );
    band.push(right);
    over.push(Patch::new(taper(&band, &[4.5]), shell, 1.0));
    let light: Vec<Point> = band.iter().skip(2).take(4).copied().collect();
    over.push(Patch::new(taper(&light, &[0.4, 1.4, 1.4, 0.4]), shell.lighter(0.22), 0.8));
    for (side, at) in [-1.0, 1.0].into_iter().zip(ends) {
        let part = |run: [(f32, f32); 6]| curve(&run.map(|(x, y)| at.by(side * x, y)));
        let cup = [(-9., -26.), (8., -24.), (13., 0.), (8., 25.), (-9., 27.), (-12., 0.)];
        over.push(Patch::new(part(cup), shell, 1.0));
        let pad = [(-10., -22.), (-4., -21.), (-3., 0.), (-4., 21.), (-10., 22.), (-14., 0.)];
        over.push(Patch::new(part(pad), hex(0xC9_593F), 1.0));
    }
}
