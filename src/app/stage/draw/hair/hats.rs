//! What is worn on a head: helmet, caps, a woollen cap, headphones.

use super::super::geom::{Colour, Point, WHITE, curve, ellipse, hex, spots, taper};
use super::super::head::Head;
use super::{Hair, Hat, Mark, sharp_ends};
use std::rc::Rc;

pub(super) fn put_on(h: &Head<'_>, hat: Hat, hair: &mut Hair) {
    let wear: fn(&Head<'_>, &mut Vec<Mark>) = match hat {
        Hat::Helmet => helmet,
        Hat::FlatCap => flat_cap,
        Hat::PeakedCap => peaked_cap,
        Hat::Knitted => knitted,
        Hat::CooksCap => cooks_cap,
        Hat::Headphones => headphones,
    };
    wear(h, &mut hair.over);
}

/// The dome of a hat: round the skull and back over the forehead, with shade on its right.
fn dome(h: &Head<'_>, over: &mut Vec<Mark>, round: Vec<Point>, front: Vec<Point>, colours: (Colour, Colour)) -> Rc<super::Outline> {
    let mut run = sharp_ends(round);
    run.extend(front);
    let outline = Rc::new(curve(&run));
    over.push(Mark::new((*outline).clone(), colours.0, 1.0));
    let mut shade: Vec<Point> = [(290., 44.), (318., 54.), (356., 54.)].map(|(at, out)| h.skull(at, out)).into();
    shade.extend(h.spots(&spots![92 -26 20, 46 -48 60, 42 -84 46]));
    over.push(Mark::new(curve(&shade), colours.1, 0.75).inside(&outline));
    outline
}

/// A peak that stands forward.
fn peak(h: &Head<'_>, over: &mut Vec<Mark>, run: &[super::Spot; 8], colour: Colour) {
    let mut run = h.spots(run);
    for corner in [0, 4] {
        if let Some(point) = run.get_mut(corner) {
            point.corner = true;
        }
    }
    over.push(Mark::new(curve(&run), colour, 1.0));
}

fn helmet(h: &Head<'_>, over: &mut Vec<Mark>) {
    let yellow = hex(0xE2_A32E);
    let (shade, light) = (yellow.mix(hex(0x5A_2E00), 0.28), yellow.lighter(0.35));
    let round = h.ring(190.0, 350.0, &[(190., 14.), (225., 26.), (270., 32.), (315., 26.), (350., 14.)]);
    let front = h.spots(&spots![82 -38 16, 54 -46 60, 0 -50 80, -54 -46 60, -82 -38 16]);
    dome(h, over, round, front, (yellow, shade));
    for x in [-22.0, 0.0, 22.0] {
        let ridge = [(x, -50.0, 78.0), (x, -86.0, 64.0), (x * 0.9, -118.0, 24.0)];
        let colour = if x <= 0.0 { light } else { yellow };
        over.push(Mark::new(h.drawn(&ridge, &[2.8, 2.8, 1.4]), colour, 0.8));
    }
    let brim = spots![-98 -32 6, -62 -40 66, 0 -42 98, 62 -40 66, 98 -32 6, 66 -27 74, 0 -26 110, -66 -27 74];
    peak(h, over, &brim, shade);
    let edge = spots![-95 -34 8, -62 -41 66, 0 -44 96, 62 -41 66, 95 -34 8];
    over.push(Mark::new(h.drawn(&edge, &[1.4, 3.0, 3.4, 3.0, 1.4]), light, 0.7));
}

fn flat_cap(h: &Head<'_>, over: &mut Vec<Mark>) {
    let cloth = hex(0x5B_5148);
    let (shade, light) = (cloth.darker(0.28), cloth.lighter(0.18));
    let outside = [(184., 16.), (206., 28.), (232., 30.), (262., 22.), (290., 22.), (318., 30.), (338., 28.), (356., 16.)];
    let front = h.spots(&spots![76 -36 14, 52 -48 54, 10 -51 76, -36 -48 64, -76 -36 14]);
    dome(h, over, h.ring(184.0, 356.0, &outside), front, (cloth, shade));
    let seam = spots![-66 -72 30, -30 -90 50, 14 -94 52, 56 -80 38];
    over.push(Mark::new(h.drawn(&seam, &[0.5, 1.6, 1.6, 0.5]), light, 0.7));
    over.push(Mark::new(ellipse(h.skull(268.0, 23.0), 6.0, 3.4), shade, 1.0));
    peak(h, over, &spots![-60 -40 44, -30 -48 72, 10 -50 82, 48 -44 62, 60 -38 44, 52 -29 86, 6 -26 116, -46 -29 92], shade);
}

fn peaked_cap(h: &Head<'_>, over: &mut Vec<Mark>) {
    let cloth = hex(0x2F_6FA8);
    let (shade, light) = (cloth.darker(0.30), cloth.lighter(0.22));
    let round = h.ring(188.0, 352.0, &[(188., 8.), (222., 15.), (250., 22.), (290., 22.), (318., 15.), (352., 8.)]);
    let front = h.spots(&spots![72 -36 14, 50 -46 56, 0 -52 78, -50 -46 56, -72 -36 14]);
    dome(h, over, round, front, (cloth, shade));
    let panel = spots![-28 -50 72, -22 -84 62, 0 -94 58, 22 -84 62, 28 -50 72, 0 -54 80];
    over.push(Mark::new(h.shape(&panel), light, 0.9));
    for x in [-30.0, 30.0] {
        let seam = [(x, -50.0, 70.0), (x * 0.9, -88.0, 56.0), (x * 0.3, -112.0, 14.0)];
        over.push(Mark::new(h.drawn(&seam, &[0.5, 1.2, 0.4]), shade, 0.8));
    }
    let at = h.skull(270.0, 22.0);
    over.push(Mark::new(ellipse(at, 5.0, 3.6), shade, 1.0));
    // The peak is long and stands well out to the sides of the forehead.
    peak(h, over, &spots![-64 -38 40, -40 -48 72, 0 -52 86, 40 -48 72, 64 -38 40, 60 -22 96, 0 -14 136, -60 -22 96], shade);
    let edge = spots![-56 -27 96, 0 -18 132, 56 -27 96];
    over.push(Mark::new(h.drawn(&edge, &[0.5, 2.0, 0.5]), light, 0.6));
}

fn knitted(h: &Head<'_>, over: &mut Vec<Mark>) {
    let wool = hex(0x6B_4A4F);
    let (shade, light) = (wool.darker(0.24), wool.lighter(0.16));
    let round = h.ring(188.0, 352.0, &[(188., 9.), (225., 15.), (255., 25.), (270., 28.), (285., 25.), (315., 15.), (352., 9.)]);
    let front = h.spots(&spots![70 -34 14, 50 -44 56, 0 -48 76, -50 -44 56, -70 -34 14]);
    let outline = dome(h, over, round, front, (wool, shade));
    for step in 0..7_u8 {
        let x = f32::from(step) * 20.0 - 60.0;
        let rib = [(x, -56.0, 60.0 - x.abs() * 0.5), (x * 0.8, -86.0, 44.0 - x.abs() * 0.3), (x * 0.4, -118.0, 10.0)];
        over.push(Mark::new(h.drawn(&rib, &[1.5, 1.5, 0.6]), shade, 0.55).inside(&outline));
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
    over.push(Mark::new((*band).clone(), light, 1.0));
    let dark = spots![40 -30 66, 48 -50 60, 42 -70 56, 96 -70 10, 96 -20 10];
    over.push(Mark::new(h.shape(&dark), wool, 0.8).inside(&band));
    for step in 0..9_u8 {
        let x = f32::from(step) * 16.0 - 64.0;
        let z = 78.0 - x * x * 0.012;
        let rib = [(x, -38.0, z), (x, -62.0, z - 6.0)];
        over.push(Mark::new(h.drawn(&rib, &[0.9, 0.9]), shade, 0.6).inside(&band));
    }
}

fn cooks_cap(h: &Head<'_>, over: &mut Vec<Mark>) {
    let linen = hex(0xF1_EEE7);
    let (shade, line) = (hex(0xC9_C6BF), hex(0xB5_B1A8));
    let mut round: Vec<Point> = [(196., 6.), (210., 22.), (224., 42.), (236., 47.)].map(|(at, out)| h.skull(at, out)).into();
    round.extend([(255., 40.), (270., 37.), (285., 40.), (304., 47.), (316., 42.), (330., 22.), (344., 6.)].map(|(at, out)| h.skull(at, out)));
    let front = h.spots(&spots![72 -42 14, 50 -52 56, 0 -56 76, -50 -52 56, -72 -42 14]);
    let outline = dome(h, over, round, front, (linen, shade));
    for x in [-44.0, -18.0, 8.0, 34.0] {
        let pleat = [(x, -70.0, 66.0 - f32::abs(x) * 0.4), (x * 1.1, -100.0, 50.0), (x * 1.15, -126.0, 20.0)];
        over.push(Mark::new(h.drawn(&pleat, &[0.4, 1.4, 0.4]), line, 0.8).inside(&outline));
    }
    let band = spots![73 -40 12, 52 -50 58, 0 -54 78, -52 -50 58, -73 -40 12, -73 -62 14, -52 -72 56, 0 -76 74, 52 -72 56, 73 -62 14];
    let mut band = h.spots(&band);
    for corner in [0, 4, 5, 9] {
        if let Some(point) = band.get_mut(corner) {
            point.corner = true;
        }
    }
    over.push(Mark::new(curve(&band), WHITE.mix(linen, 0.4), 1.0));
    let under = spots![-72 -40 14, -52 -50 58, 0 -54 78, 52 -50 58, 72 -40 14];
    over.push(Mark::new(h.drawn(&under, &[0.6, 1.2, 1.2, 1.2, 0.6]), line, 0.9));
}

fn headphones(h: &Head<'_>, over: &mut Vec<Mark>) {
    let shell = hex(0x2E_3A46);
    let ends = [h.at(-80.0, 0.0, -8.0), h.at(80.0, 0.0, -8.0)];
    let [left, right] = ends;
    let mut band = vec![left];
    band.extend(
        [(186., 17.), (205., 21.), (228., 23.), (250., 24.), (270., 24.), (290., 24.), (312., 23.), (335., 21.), (354., 17.)]
            .map(|(at, out)| h.skull(at, out)),
    );
    band.push(right);
    over.push(Mark::new(taper(&band, &[4.5]), shell, 1.0));
    let light: Vec<Point> = band.iter().skip(2).take(4).copied().collect();
    over.push(Mark::new(taper(&light, &[0.4, 1.4, 1.4, 0.4]), shell.lighter(0.22), 0.8));
    for (side, at) in [-1.0, 1.0].into_iter().zip(ends) {
        let part = |run: [(f32, f32); 6]| curve(&run.map(|(x, y)| at.by(side * x, y)));
        let cup = [(-9., -26.), (8., -24.), (13., 0.), (8., 25.), (-9., 27.), (-12., 0.)];
        over.push(Mark::new(part(cup), shell, 1.0));
        let pad = [(-10., -22.), (-4., -21.), (-3., 0.), (-4., 21.), (-10., 22.), (-14., 0.)];
        over.push(Mark::new(part(pad), hex(0xC9_593F), 1.0));
    }
}
