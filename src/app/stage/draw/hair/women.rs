//! Long hair, let down or put up, and the headscarf.

use super::super::geom::{Outline, Point, curve, ellipse, hex, lerp, spots, taper};
use super::super::head::{Site, Visage};
use super::marks::{Hair, Patch, sharp_ends};

/// Hair that hangs down on both sides: round the skull between two angles, to the ends on the left and the right, and
/// back along an inner line.
fn hanging(h: &Visage<'_>, round: Vec<Point>, left: &[Site], right: &[Site], inner: Vec<Point>) -> Outline {
    let down = |side: &[Site]| sharp_ends(h.spots(side));
    let mut run: Vec<Point> = down(left).into_iter().rev().collect();
    if let Some(first) = run.last_mut() {
        first.corner = false;
    }
    run.extend(round);
    let mut right = down(right);
    if let Some(first) = right.first_mut() {
        first.corner = false;
    }
    run.extend(right);
    run.extend(inner);
    curve(&run)
}

pub(super) fn low_bun(h: &Visage<'_>, hair: &mut Hair) {
    let outside = [(172., 2.), (200., 5.), (235., 9.), (265., 11.), (285., 12.), (310., 9.), (345., 5.), (370., 2.)];
    let mut hairline = h.spots(&spots![68 10 0, 63 -8 22, 58 -34 38, 44 -56 52, 26 -68 62]);
    hairline.push(h.at(15.0, -84.0, 56.0).sharp());
    hairline.extend(h.spots(&spots![8 -66 66, -10 -56 68, -34 -46 60, -54 -30 42, -63 -8 22, -68 10 0]));
    hair.back.push(h.nape(0.9, 46.0));
    let at = h.at(30.0, 34.0, -96.0);
    hair.back.push(Patch::new(ellipse(at, 34.0, 31.0), h.dim(0.10), 1.0));
    let turn = [at.by(-20.0, 6.0), at.by(-2.0, -14.0), at.by(20.0, -4.0), at.by(16.0, 14.0)];
    hair.back.push(Patch::new(taper(&turn, &[0.5, 2.0, 2.0, 0.5]), h.sheen(), 0.6));
    hair.under.push(h.behind(2.0));
    hair.top.push(h.crown(h.ring(172.0, 368.0, &outside), hairline, h.hair()));
    h.strands(
        &mut hair.top,
        1.6,
        &[
            &spots![13 -88 54, -14 -78 60, -42 -56 46, -62 -24 16],
            &spots![16 -90 52, 36 -78 50, 56 -50 34, 66 -18 8],
            &spots![4 -94 44, -34 -84 40, -62 -48 14],
            &spots![24 -96 40, 48 -80 34, 66 -44 6],
        ],
    );
    let loose: [(&[Site], [f32; 4]); 3] = [
        (&spots![-58 -34 38, -66 -8 34, -64 22 30, -69 46 26], [2.6, 2.4, 1.6, 0.3]),
        (&spots![54 -40 42, 60 -14 40, 57 10 36, 61 28 34], [2.2, 2.0, 1.4, 0.3]),
        (&spots![12 -70 66, 22 -50 68, 34 -34 64, 40 -22 60], [1.8, 1.6, 1.2, 0.3]),
    ];
    hair.over.extend(loose.map(|(run, widths)| Patch::new(h.drawn(run, &widths), h.hair(), 1.0)));
}

pub(super) fn bob(h: &Visage<'_>, hair: &mut Hair) {
    let outside =
        [(150., 18.), (175., 17.), (205., 15.), (235., 17.), (290., 17.), (320., 16.), (350., 16.), (375., 17.)];
    let round = || h.ring(176.0, 364.0, &outside);
    let left = spots![-86 24 0, -86 52 6, -78 76 14, -62 84 26];
    let right = spots![87 24 0, 87 52 6, 78 76 14, 62 84 26];
    let inner = spots![
        53 68 38, 60 34 36, 61 2 38, 52 -24 50, 30 -48 64, 4 -62 68, -22 -72 60, -32 -54 60, -50 -36 52, -60 -10 40, -62 18 36,
        -58 44 38, -54 70 36,
    ];
    let back = h.spots(&spots![30 84 -20, -30 84 -20]);
    hair.back.push(Patch::new(hanging(h, round(), &left, &right, back), h.dim(0.3), 1.0));
    let mut front = h.spots(&inner);
    if let Some(parting) = front.get_mut(6) {
        parting.corner = true;
    }
    hair.top.push(Patch::new(hanging(h, round(), &left, &right, front), h.hair(), 1.0));
    h.strands(
        &mut hair.top,
        1.8,
        &[
            &spots![-30 -84 50, -58 -60 36, -74 -16 18, -74 40 20],
            &spots![-16 -84 52, 24 -76 56, 58 -46 38, 74 6 20, 74 46 22],
            &spots![-10 -78 60, 22 -64 62, 46 -42 54],
        ],
    );
}

pub(super) fn long(h: &Visage<'_>, hair: &mut Hair) {
    let outside = [
        (160., 10.),
        (185., 11.),
        (215., 13.),
        (250., 16.),
        (275., 17.),
        (300., 15.),
        (330., 12.),
        (360., 11.),
        (380., 10.),
    ];
    let round = || h.ring(180.0, 360.0, &outside);
    let left = spots![-82 20 -4, -86 70 0, -88 120 10, -84 176 18];
    let right = spots![82 20 -4, 86 70 0, 90 120 10, 86 176 18];
    let inner = spots![
        63 176 30, 58 130 32, 60 80 30, 63 30 30, 64 -6 32, 60 -22 40, 46 -27 54, 30 -24 63, 12 -28 69, -6 -23 70, -24 -27 66,
        -42 -23 56, -58 -22 42, -64 -6 32, -63 30 30, -60 80 30, -58 130 32, -62 176 30,
    ];
    hair.back.push(Patch::new(hanging(h, round(), &left, &right, Vec::new()), h.dim(0.25), 1.0));
    let front = sharp_ends(h.spots(&inner));
    hair.top.push(Patch::new(hanging(h, round(), &left, &right, front), h.hair(), 1.0));
    h.strands(
        &mut hair.top,
        1.7,
        &[
            &spots![0 -92 50, -12 -64 66, -14 -34 70],
            &spots![20 -90 50, 26 -62 62, 22 -34 66],
            &spots![-30 -86 44, -44 -58 50, -46 -32 54],
            &spots![48 -80 40, 56 -52 44, 52 -32 50],
            &spots![-72 0 14, -75 60 14, -74 130 20],
            &spots![73 0 14, 76 60 14, 76 140 20],
        ],
    );
}

pub(super) fn pony(h: &Visage<'_>, hair: &mut Hair) {
    let outside = [(172., 2.), (205., 5.), (240., 9.), (268., 11.), (295., 10.), (330., 5.), (368., 2.)];
    let hairline = spots![
        68 8 0, 62 -10 24, 58 -34 38, 46 -54 50, 24 -66 62, 0 -69 66, -24 -66 62, -46 -54 50, -58 -34 38, -62 -10 24, -68 8 0,
    ];
    let at = h.at(34.0, -92.0, -50.0);
    let tail =
        [(-8., -4.), (20., -28.), (54., -14.), (66., 36.), (58., 96.), (40., 136.), (34., 92.), (28., 40.), (8., 18.)];
    let mut tail = tail.map(|(x, y)| at.by(x, y));
    let [.., tip, _, _, _] = &mut tail;
    tip.corner = true;
    hair.back.push(Patch::new(curve(&tail), h.hair(), 1.0));
    let light = [at.by(12.0, -14.0), at.by(42.0, 2.0), at.by(50.0, 50.0), at.by(46.0, 100.0)];
    hair.back.push(Patch::new(taper(&light, &[0.4, 1.8, 1.8, 0.3]), h.sheen(), 0.8));
    hair.back.push(Patch::new(taper(&[at.by(-4.0, 4.0), at.by(8.0, -14.0)], &[6.0, 6.0]), hex(0xB1_493B), 1.0));
    hair.back.push(h.nape(0.8, 30.0));
    hair.under.push(h.behind(2.0));
    hair.top.push(h.crown(h.ring(172.0, 368.0, &outside), h.spots(&hairline), h.hair()));
    h.strands(
        &mut hair.top,
        1.5,
        &[
            &spots![-44 -58 48, -30 -84 40, 0 -100 10],
            &spots![-10 -70 64, 0 -88 52, 14 -102 10],
            &spots![30 -66 58, 34 -84 44, 30 -100 8],
            &spots![60 -30 30, 62 -58 10, 48 -84 -10],
        ],
    );
    hair.over.push(Patch::new(h.drawn(&spots![-60 -24 34, -66 4 30, -64 30 28], &[2.2, 1.8, 0.3]), h.hair(), 1.0));
    hair.over.push(Patch::new(h.drawn(&spots![60 -24 34, 65 0 32, 62 22 30], &[2.0, 1.6, 0.3]), h.hair(), 1.0));
}

pub(super) fn wavy(h: &Visage<'_>, hair: &mut Hair) {
    let outside = [
        (165., 16.),
        (190., 14.),
        (215., 16.),
        (240., 19.),
        (268., 20.),
        (292., 19.),
        (318., 18.),
        (345., 15.),
        (375., 16.),
    ];
    let round = || h.ring(184.0, 356.0, &outside);
    let left = spots![-90 14 0, -84 40 0, -97 66 4, -90 96 8, -101 124 12, -84 150 20];
    let right = spots![90 14 0, 85 40 0, 98 66 4, 91 96 8, 102 124 12, 86 150 20];
    let inner = spots![
        72 120 30, 62 92 34, 70 64 32, 61 38 34, 68 12 32, 58 -16 44, 38 -46 62, 8 -66 68, -22 -80 56, -40 -62 58, -56 -30 46,
        -66 -2 34, -60 26 34, -68 54 32, -60 84 34, -70 112 30,
    ];
    hair.back.push(Patch::new(hanging(h, round(), &left, &right, Vec::new()), h.dim(0.28), 1.0));
    let mut front = h.spots(&inner);
    if let Some(parting) = front.get_mut(8) {
        parting.corner = true;
    }
    hair.top.push(Patch::new(hanging(h, round(), &left, &right, front), h.hair(), 1.0));
    h.strands(
        &mut hair.top,
        2.0,
        &[
            &spots![-26 -88 48, -58 -64 34, -76 -16 14, -74 20 14, -84 60 12, -76 96 14, -86 126 16],
            &spots![-12 -88 50, 30 -78 54, 62 -40 34, 78 10 14, 74 40 14, 84 70 12, 77 104 14],
            &spots![-8 -78 60, 28 -62 62, 52 -32 50],
        ],
    );
}

pub(super) fn perm(h: &Visage<'_>, hair: &mut Hair) {
    let mut outline: Vec<Point> = (0..=15_u8)
        .map(|at| h.skull(lerp(150.0, 390.0, f32::from(at) / 15.0), if at % 2 == 0 { 15.0 } else { 27.0 }))
        .collect();
    outline.extend(h.spots(&spots![
        62 44 22, 66 26 24, 58 10 34, 64 -8 32, 54 -22 46, 58 -38 42, 42 -44 54, 38 -58 56, 20 -54 64, 10 -64 66, -6 -56 68,
        -20 -64 64, -32 -54 58, -46 -56 50, -50 -38 48, -62 -30 36, -57 -12 40, -66 0 28, -59 16 34, -66 34 22, -60 46 22,
    ]));
    let mut back = h.ring(140.0, 400.0, &[(0.0, 12.0)]);
    back.extend(h.spots(&spots![40 60 -40, -40 60 -40]));
    hair.back.push(Patch::new(curve(&back), h.dim(0.25), 1.0));
    hair.top.push(Patch::new(curve(&outline), h.hair(), 1.0));
    for (x, y, z) in spots![
        -50 -70 30, -22 -86 44, 12 -90 44, 42 -78 36, 62 -52 20, -66 -42 16, -70 -10 6, 72 -18 6, 68 22 10, -68 24 10, -2 -70 64,
        28 -68 58, -30 -66 56,
    ] {
        let at = h.at(x, y, z);
        let curl = [at.by(-8.4, 3.2), at.by(-3.2, -6.3), at.by(6.3, -4.2), at.by(7.4, 3.2)];
        hair.top.push(Patch::new(taper(&curl, &[0.3, 1.7, 1.7, 0.3]), h.sheen(), 0.85));
    }
}

/// Short, in layers, swept over the forehead.
pub(super) fn layered(h: &Visage<'_>, hair: &mut Hair) {
    let outside = [
        (160., 8.),
        (180., 13.),
        (205., 15.),
        (235., 18.),
        (262., 19.),
        (285., 18.),
        (310., 17.),
        (340., 15.),
        (360., 13.),
        (384., 8.),
    ];
    let hairline = spots![
        64 30 14, 68 12 18, 60 -6 34, 56 -26 44, 40 -42 56, 18 -46 65, -6 -52 68, -26 -64 60, -44 -54 52, -58 -30 40, -62 -8 32,
        -68 10 18, -64 28 14,
    ];
    hair.back.push(h.nape(1.0, 52.0));
    hair.under.push(h.behind(8.0));
    hair.top.push(h.crown(h.ring(168.0, 372.0, &outside), h.spots(&hairline), h.hair()));
    h.strands(
        &mut hair.top,
        1.9,
        &[
            &spots![-30 -78 52, 0 -74 62, 34 -56 58, 52 -30 46],
            &spots![-30 -86 44, 10 -88 52, 46 -68 44, 64 -30 26],
            &spots![-36 -80 44, -58 -56 34, -68 -18 16],
        ],
    );
}

/// A small bun on top, with a pin through it.
pub(super) fn top_bun(h: &Visage<'_>, hair: &mut Hair) {
    let outside = [(172., 2.), (205., 4.), (240., 6.), (270., 7.), (300., 6.), (335., 4.), (368., 2.)];
    let hairline = spots![
        68 10 0, 62 -10 24, 58 -36 36, 44 -60 48, 20 -72 60, 0 -74 62, -20 -72 60, -44 -60 48, -58 -36 36, -62 -10 24, -68 10 0,
    ];
    let at = h.at(2.0, -104.0, -30.0);
    hair.back.push(Patch::new(ellipse(at.by(0.0, -8.0), 25.0, 20.0), h.hair(), 1.0));
    let turn = [at.by(-18.0, -6.0), at.by(-4.0, -20.0), at.by(14.0, -14.0), at.by(16.0, -2.0)];
    hair.back.push(Patch::new(taper(&turn, &[0.4, 1.6, 1.6, 0.4]), h.dim(0.2), 0.7));
    hair.back.push(Patch::new(taper(&[at.by(-34.0, -24.0), at.by(34.0, 2.0)], &[1.6, 2.0]), hex(0x6E_4B36), 1.0));
    hair.back.push(h.nape(0.8, 34.0));
    hair.under.push(h.behind(2.0));
    hair.top.push(h.crown(h.ring(172.0, 368.0, &outside), h.spots(&hairline), h.hair()));
    h.strands_in(
        &mut hair.top,
        1.4,
        h.dim(0.25),
        0.7,
        &[
            &spots![-40 -64 46, -24 -86 40, -4 -100 10],
            &spots![0 -76 60, 0 -92 44, 0 -102 10],
            &spots![40 -64 46, 26 -86 38, 8 -100 8],
            &spots![-58 -34 34, -56 -62 20, -36 -88 0],
            &spots![58 -34 34, 56 -62 20, 38 -88 0],
        ],
    );
}

/// Cut to the jaw on one side, behind the ear on the other, high above the parting.
pub(super) fn sleek(h: &Visage<'_>, hair: &mut Hair) {
    let outside = [
        (168., 4.),
        (195., 9.),
        (215., 12.),
        (228., 12.),
        (236., 17.),
        (262., 27.),
        (290., 29.),
        (318., 25.),
        (345., 20.),
        (366., 18.),
    ];
    let round = h.ring_of(22, 168.0, 364.0, &outside);
    let right = sharp_ends(h.spots(&spots![91 26 0, 88 48 10, 72 66 26, 52 70 40]));
    let inner = spots![
        58 44 38, 62 18 36, 60 -8 42, 46 -34 56, 20 -54 66, -8 -72 64, -28 -84 52, -44 -66 48, -58 -42 40, -63 -14 26, -68 10 2,
    ];
    let mut back = h.ring(150.0, 390.0, &[(150., 2.), (270., 12.), (390., 14.)]);
    back.extend(h.spots(&spots![58 64 -10, 0 66 -40, -46 52 -30]));
    hair.back.push(Patch::new(curve(&back), h.dim(0.3), 1.0));
    let mut run = sharp_ends(round);
    if let Some(last) = run.last_mut() {
        last.corner = false;
    }
    run.extend(right.into_iter().enumerate().map(|(at, q)| if at == 0 { Point { corner: false, ..q } } else { q }));
    let mut front = h.spots(&inner);
    if let Some(parting) = front.get_mut(6) {
        parting.corner = true;
    }
    run.extend(front);
    hair.top.push(Patch::new(curve(&run), h.hair(), 1.0));
    h.strands(
        &mut hair.top,
        1.8,
        &[
            &spots![-28 -92 46, 10 -92 56, 50 -64 46, 72 -14 26, 76 30 24],
            &spots![-22 -100 36, 24 -106 38, 66 -68 22, 82 -10 8],
            &spots![-12 -76 60, 20 -64 62, 48 -36 52],
            &spots![-38 -90 36, -58 -62 26, -69 -24 6],
        ],
    );
}

/// Parted in the middle, a plait over the shoulder.
pub(super) fn braid(h: &Visage<'_>, hair: &mut Hair) {
    let outside = [
        (172., 4.),
        (205., 9.),
        (240., 12.),
        (262., 11.),
        (270., 8.),
        (278., 11.),
        (300., 12.),
        (335., 9.),
        (368., 4.),
    ];
    let mut hairline = h.spots(&spots![69 14 0, 65 -4 22, 60 -28 40, 44 -52 56, 20 -72 62]);
    hairline.push(h.at(0.0, -84.0, 56.0).sharp());
    hairline.extend(h.spots(&spots![-20 -72 62, -44 -52 56, -60 -28 40, -65 -4 22, -69 14 0]));
    hair.back.push(h.nape(1.0, 58.0));
    hair.under.push(h.behind(5.0));
    hair.top.push(h.crown(h.ring_of(22, 172.0, 368.0, &outside), hairline, h.hair()));
    h.strands(
        &mut hair.top,
        1.6,
        &[
            &spots![-4 -90 50, -30 -76 52, -56 -44 34, -66 -8 12],
            &spots![4 -90 50, 30 -76 52, 56 -44 34, 66 -8 12],
            &spots![-8 -98 36, -44 -84 30, -66 -46 8],
            &spots![8 -98 36, 44 -84 30, 66 -46 8],
        ],
    );
    // The plait, from behind the ear over the shoulder; it hangs, and does not turn with the head.
    let root = h.at(58.0, 34.0, -10.0);
    for link in 0..7_u8 {
        let down = f32::from(link);
        let at = root.by(3.0 + down * 2.6, 8.0 + down * 20.0);
        // It comes from behind the ear.
        let layer = if link < 2 { &mut hair.under } else { &mut hair.over };
        let size = 1.0 - down * 0.055;
        let side = if link % 2 == 0 { -1.0 } else { 1.0 };
        layer.push(Patch::new(ellipse(at.by(side * 4.0, 0.0), 15.0 * size, 15.0 * size), h.dim(0.12), 1.0));
        let lock = [at.by(-side * 13.0 * size, -9.0), at.by(-side * 2.0, -2.0), at.by(side * 12.0 * size, 9.0)];
        layer.push(Patch::new(taper(&lock, &[2.0, 8.0 * size, 2.0]), h.hair(), 1.0));
        let light = [at.by(-side * 10.0 * size, -9.0), at.by(-side * 1.0, -4.0), at.by(side * 9.0 * size, 5.0)];
        layer.push(Patch::new(taper(&light, &[0.3, 1.4, 0.3]), h.sheen(), 0.8));
    }
    let end = root.by(20.0, 150.0);
    hair.over.push(Patch::new(
        taper(&[end.by(0.0, -4.0), end.by(2.0, 12.0), end.by(-2.0, 26.0)], &[7.0, 8.0, 1.0]),
        h.hair(),
        1.0,
    ));
    hair.over.push(Patch::new(taper(&[end.by(-6.0, -3.0), end.by(7.0, -2.0)], &[3.4, 3.4]), hex(0x3E_7C86), 1.0));
}

pub(super) fn scarf(h: &Visage<'_>, hair: &mut Hair) {
    let colour = h.hair();
    let round = h.ring(180.0, 360.0, &[(180., 12.), (225., 14.), (270., 15.), (315., 14.), (360., 12.)]);
    let left = spots![-84 20 0, -82 60 10, -74 96 20, -96 140 10, -120 186 0];
    let right = spots![84 20 0, 82 60 10, 76 96 20, 100 140 10, 124 186 0];
    let opening = spots![
        58 60 34, 63 30 34, 62 -6 34, 56 -34 42, 38 -56 54, 0 -66 64, -38 -56 54, -56 -34 42, -62 -6 34, -63 30 34, -58 60 34,
        -40 86 44, 0 104 50, 40 88 44,
    ];
    let outline = hanging(h, round, &left, &right, Vec::new());
    hair.under.push(Patch::new(outline.clone(), colour.darker(0.3), 1.0));
    hair.top.push(Patch { holed: true, ..Patch::new(outline.and(&h.shape(&opening)), colour, 1.0) });
    let shade = spots![44 -66 46, 66 -30 22, 72 20 18, 62 66 28, 36 98 44];
    hair.top.push(Patch::new(h.drawn(&shade, &[0.5, 4.0, 5.0, 5.0, 1.0]), colour.darker(0.22), 0.7));
    let light = spots![-20 -84 50, -56 -56 36, -74 -8 12, -74 44 16];
    hair.top.push(Patch::new(h.drawn(&light, &[0.5, 2.4, 2.4, 0.5]), colour.lighter(0.22), 0.6));
    let mut fold = h.spots(&spots![-60 74 36, -20 112 50, 30 126 46, 96 170 16, 40 160 40, -20 140 48]);
    for corner in [0, 3] {
        if let Some(point) = fold.get_mut(corner) {
            point.corner = true;
        }
    }
    hair.top.push(Patch::new(curve(&fold), colour.darker(0.22), 0.75));
}
