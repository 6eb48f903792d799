//! Short hair.

use super::super::geom::{curve, lerp, p, spots, taper};
use super::super::head::Visage;
use super::marks::{Hair, Patch, sharp_ends};

pub(super) fn short(h: &Visage<'_>, hair: &mut Hair) {
    let outside = [(170., 4.), (200., 8.), (235., 13.), (262., 17.), (285., 19.), (310., 15.), (345., 8.), (370., 4.)];
    let hairline = spots![
        67 2 6, 62 -18 26, 60 -38 34, 50 -58 46, 26 -66 60, 0 -63 66, -26 -67 60, -50 -57 44, -60 -38 32, -62 -18 24, -67 2 6,
    ];
    hair.back.push(h.nape(0.85, 40.0));
    hair.under.push(h.behind(4.0));
    hair.top.push(h.crown(h.ring(170.0, 370.0, &outside), h.spots(&hairline), h.hair()));
    h.strands(
        &mut hair.top,
        1.5,
        &[&spots![-40 -74 44, -10 -88 54, 24 -88 52], &spots![-24 -70 56, 4 -80 62, 36 -78 50]],
    );
}

pub(super) fn crew(h: &Visage<'_>, hair: &mut Hair) {
    let outside =
        [(170., 1.), (205., 3.), (235., 8.), (250., 14.), (270., 13.), (290., 14.), (305., 9.), (335., 3.), (370., 1.)];
    let hairline = spots![
        66 6 4, 61 -14 28, 60 -36 34, 56 -56 40, 34 -70 54, 0 -72 62, -34 -70 54, -56 -56 40, -60 -36 34, -61 -14 28, -66 6 4,
    ];
    let shaved = h.hair().mix(h.skin.base, 0.32);
    hair.back.push(h.nape_in(0.8, 30.0, shaved));
    hair.under.push(h.behind(1.0));
    hair.top.push(h.crown(h.ring(168.0, 372.0, &outside), h.spots(&hairline), shaved));
    let above = [(222., 2.), (245., 13.), (270., 13.), (295., 13.), (318., 2.)];
    let front = spots![54 -58 40, 34 -71 54, 0 -73 62, -34 -71 54, -54 -58 40];
    hair.top.push(h.crown(h.ring_of(10, 222.0, 318.0, &above), h.spots(&front), h.hair()));
}

/// Short sides, volume swept to one side.
pub(super) fn undercut(h: &Visage<'_>, hair: &mut Hair) {
    let hairline = spots![
        66 6 4, 61 -14 28, 60 -36 34, 55 -56 42, 30 -64 58, 0 -62 66, -30 -62 58, -55 -54 42, -60 -36 34, -61 -14 28, -66 6 4,
    ];
    let shaved = h.hair().mix(h.skin.base, 0.26);
    hair.back.push(h.nape_in(0.8, 30.0, shaved));
    hair.under.push(h.behind(2.0));
    let outside = [(168., 2.), (200., 4.), (340., 4.), (372., 2.)];
    hair.top.push(h.crown(h.ring(168.0, 372.0, &outside), h.spots(&hairline), shaved));
    let above = [(208., 2.), (222., 13.), (240., 25.), (262., 35.), (282., 36.), (300., 27.), (316., 15.), (330., 5.)];
    let front = spots![58 -46 38, 47 -53 48, 30 -50 60, 10 -56 66, -14 -66 64, -36 -66 54, -52 -54 42];
    let swell = above.map(|(at, outside)| h.skull(at, outside));
    hair.top.push(h.crown(swell.to_vec(), h.spots(&front), h.hair()));
    h.strands(
        &mut hair.top,
        1.7,
        &[
            &spots![-42 -66 46, -20 -88 56, 16 -92 56, 44 -74 44],
            &spots![-28 -68 56, 0 -82 64, 30 -80 56, 50 -62 42],
            &spots![-8 -66 64, 14 -72 66, 36 -66 54],
        ],
    );
}

pub(super) fn curtain(h: &Visage<'_>, hair: &mut Hair) {
    let outside =
        [(165., 6.), (195., 11.), (230., 17.), (262., 18.), (280., 19.), (310., 18.), (345., 12.), (375., 6.)];
    let mut hairline = h.spots(&spots![71 16 6, 67 4 26, 58 -10 44, 44 -26 58, 26 -46 66, 13 -68 66]);
    hairline.push(h.at(4.0, -84.0, 56.0).sharp());
    hairline.extend(h.spots(&spots![-6 -66 66, -20 -40 68, -40 -22 60, -56 -8 44, -66 4 26, -70 14 6]));
    hair.back.push(h.nape(0.95, 56.0));
    hair.under.push(h.behind(6.0));
    hair.top.push(h.crown(h.ring(165.0, 375.0, &outside), hairline, h.hair()));
    h.strands(
        &mut hair.top,
        1.7,
        &[
            &spots![2 -90 50, -16 -74 62, -34 -44 60, -54 -18 44],
            &spots![8 -92 50, 30 -76 58, 46 -50 52, 62 -16 36],
            &spots![-10 -94 40, -42 -78 40, -62 -44 26],
        ],
    );
}

pub(super) fn receding(h: &Visage<'_>, hair: &mut Hair) {
    let outside = [(168., 4.), (200., 7.), (235., 5.), (270., 3.), (305., 5.), (340., 7.), (372., 4.)];
    let hairline = spots![
        67 6 4, 62 -14 26, 62 -34 28, 60 -54 24, 50 -72 30, 34 -80 40, 16 -76 54, 0 -74 58, -14 -77 54, -30 -83 40, -48 -74 30,
        -60 -54 24, -62 -34 28, -62 -14 26, -67 6 4,
    ];
    hair.back.push(h.nape(0.85, 44.0));
    hair.under.push(h.behind(4.0));
    hair.top.push(h.crown(h.ring(168.0, 372.0, &outside), h.spots(&hairline), h.hair()));
    h.strands(
        &mut hair.top,
        1.4,
        &[&spots![-20 -84 46, 4 -92 44, 30 -88 36], &spots![-56 -50 20, -64 -30 10, -66 -8 4]],
    );
}

/// The sides alone, and a shine above.
pub(super) fn bald(h: &Visage<'_>, hair: &mut Hair) {
    hair.back.push(h.nape(0.85, 40.0));
    let sides = [(150., 6.), (180., 11.), (202., 7.), (338., 7.), (360., 11.), (390., 6.), (90., -6.)]
        .map(|(at, out)| h.skull(at, out));
    hair.under.push(Patch::new(curve(&sides), h.dim(0.15), 1.0));
    hair.under.push(Patch { colour: h.skin.base, ..h.behind(0.0) });
    let shine = spots![-34 -80 44, -16 -90 46, -4 -86 52, -18 -78 56];
    hair.top.push(Patch::new(h.shape(&shine), h.skin.light, 0.75));
    for side in [-1.0, 1.0] {
        let from = if side < 0.0 { 180.0 } else { 360.0 };
        let inner = h.half(side, &spots![70 12 -2, 66 -8 12, 65 -24 14, 66 -40 6]);
        let outer = [(14., 5.), (2., 12.), (-10., 12.), (-20., 4.)].map(|(at, out)| h.skull(from - side * at, out));
        hair.top.push(h.crown(inner, outer.to_vec(), h.hair()));
    }
}

/// Long thin sides, a few hairs combed over.
pub(super) fn wispy(h: &Visage<'_>, hair: &mut Hair) {
    hair.back.push(h.nape(0.85, 40.0));
    hair.under.push(Patch { colour: h.skin.base, ..h.behind(1.0) });
    for side in [-1.0, 1.0] {
        let from = if side < 0.0 { 180.0 } else { 360.0 };
        let inner = h.half(side, &spots![70 16 -2, 65 -6 14, 63 -26 18, 63 -46 14]);
        let outer =
            [(34., 3.), (20., 13.), (6., 18.), (-8., 16.), (-20., 6.)].map(|(at, out)| h.skull(from - side * at, out));
        hair.top.push(h.crown(inner, outer.to_vec(), h.hair()));
    }
    h.strands_in(
        &mut hair.top,
        2.2,
        h.hair(),
        0.9,
        &[&spots![-52 -70 20, -22 -94 24, 16 -98 24, 46 -80 24], &spots![-46 -74 34, -14 -88 44, 22 -90 40]],
    );
}

/// Pressed flat by a helmet, damp points over the forehead.
pub(super) fn matted(h: &Visage<'_>, hair: &mut Hair) {
    let outside = [
        (168., 5.),
        (195., 11.),
        (214., 10.),
        (240., 7.),
        (268., 7.),
        (296., 8.),
        (326., 11.),
        (346., 12.),
        (372., 5.),
    ];
    let hairline = spots![
        67 8 4, 62 -12 26, 61 -30 34, 56 -46 44, 47 -52 50, 41 -60 54, 33 -50 60, 24 -60 62, 13 -49 67, 4 -60 67, -9 -51 67,
        -18 -61 64, -30 -53 60, -39 -60 54, -50 -48 46, -60 -30 34, -62 -12 26, -67 8 4,
    ];
    hair.back.push(h.nape(0.88, 44.0));
    hair.under.push(h.behind(5.0));
    hair.top.push(h.crown(h.ring(166.0, 374.0, &outside), h.spots(&hairline), h.hair()));
    let mut pressed = vec![h.skull(203.0, 6.0)];
    pressed.extend(h.spots(&spots![-44 -74 44, 0 -82 60, 44 -74 44]));
    pressed.push(h.skull(337.0, 6.0));
    hair.top.push(Patch::new(taper(&pressed, &[1.0, 2.4, 2.6, 2.4, 1.0]), h.dim(0.35), 0.8));
    h.strands(
        &mut hair.top,
        1.5,
        &[
            &spots![-30 -78 50, -24 -66 58, -20 -60 62],
            &spots![8 -78 62, 10 -66 66, 12 -54 66],
            &spots![36 -76 50, 38 -66 54, 34 -54 58],
            &spots![-52 -62 36, -54 -52 40, -52 -48 44],
        ],
    );
}

/// Full hair with a parting, a wave to the right.
pub(super) fn parted(h: &Visage<'_>, hair: &mut Hair) {
    let outside = [
        (168., 5.),
        (190., 13.),
        (212., 17.),
        (226., 15.),
        (233., 11.),
        (240., 20.),
        (265., 29.),
        (292., 30.),
        (318., 25.),
        (342., 17.),
        (360., 9.),
        (372., 4.),
    ];
    let mut hairline = h.spots(&spots![67 2 6, 63 -16 26, 61 -34 36, 56 -48 44, 40 -54 56, 16 -62 64, -12 -74 60]);
    hairline.push(h.at(-34.0, -86.0, 48.0).sharp());
    hairline.extend(h.spots(&spots![-46 -66 48, -58 -46 38, -62 -18 24, -67 2 6]));
    hair.back.push(h.nape(0.88, 44.0));
    hair.under.push(h.behind(6.0));
    hair.top.push(h.crown(h.ring_of(24, 168.0, 372.0, &outside), hairline, h.hair()));
    h.strands(
        &mut hair.top,
        1.8,
        &[
            &spots![-34 -92 44, -8 -94 54, 26 -84 56, 52 -62 42],
            &spots![-30 -98 36, 8 -106 40, 44 -90 38, 66 -56 20],
            &spots![-42 -88 36, -58 -66 28, -68 -30 8],
        ],
    );
}

/// Cropped, and level as a brush above.
pub(super) fn brush(h: &Visage<'_>, hair: &mut Hair) {
    let sides = h.hair().mix(h.skin.base, 0.22);
    let hairline = spots![
        66 6 4, 61 -14 28, 60 -36 34, 58 -58 40, 36 -70 54, 0 -71 62, -36 -70 54, -58 -58 40, -60 -36 34, -61 -14 28, -66 6 4,
    ];
    hair.back.push(h.nape_in(0.82, 34.0, sides));
    hair.under.push(h.behind(2.0));
    let outside = [(168., 2.), (200., 5.), (222., 10.), (318., 10.), (340., 5.), (372., 2.)];
    hair.top.push(h.crown(h.ring(168.0, 372.0, &outside), h.spots(&hairline), sides));
    let (left, right) = (h.skull(218.0, 10.0), h.skull(322.0, 10.0));
    let above = h.skull(270.0, 8.0).y;
    // Short bristles in a level row.
    let row = (0..=16_u8).map(|at| {
        let x = lerp(left.x - 1.0, right.x + 1.0, f32::from(at) / 16.0);
        let edge = 14.0 * 0.5_f32.powi(i32::from(at.min(16 - at)));
        p(x, above + edge + if at % 2 == 0 { 1.2 } else { -0.8 })
    });
    let mut top: Vec<_> = vec![left.sharp()];
    top.extend(row);
    top.push(right.sharp());
    top.extend(h.spots(&spots![56 -60 40, 36 -71 54, 0 -72 62, -36 -71 54, -56 -60 40]));
    hair.top.push(Patch::new(curve(&top), h.hair(), 1.0));
    h.strands(
        &mut hair.top,
        1.3,
        &[
            &spots![-36 -72 50, -37 -84 46, -38 -94 38],
            &spots![-14 -74 58, -14 -86 52, -14 -98 42],
            &spots![10 -74 60, 10 -86 54, 10 -98 42],
            &spots![34 -72 52, 35 -84 46, 36 -94 38],
        ],
    );
}

/// Combed back and long in the neck.
pub(super) fn swept(h: &Visage<'_>, hair: &mut Hair) {
    let outside = [
        (150., 16.),
        (168., 20.),
        (190., 16.),
        (215., 11.),
        (250., 12.),
        (290., 12.),
        (325., 11.),
        (350., 16.),
        (372., 20.),
        (390., 16.),
    ];
    let hairline = spots![
        68 44 -4, 66 20 4, 64 -6 18, 64 -34 24, 60 -58 26, 44 -78 38, 22 -82 50, 0 -78 58, -22 -82 50, -44 -78 38, -60 -58 26,
        -64 -34 24, -64 -6 18, -66 20 4, -68 44 -4,
    ];
    let mut back = h.ring(140.0, 400.0, &[(140., 6.), (160., 17.), (270., 8.), (380., 17.), (400., 6.)]);
    back.extend(h.spots(&spots![58 78 -30, 0 84 -40, -58 78 -30]));
    hair.back.push(Patch::new(curve(&back), h.dim(0.2), 1.0));
    hair.under.push(h.behind(8.0));
    hair.top.push(h.crown(h.ring_of(22, 150.0, 390.0, &outside), h.spots(&hairline), h.hair()));
    h.strands_in(
        &mut hair.top,
        1.6,
        h.dim(0.2),
        0.7,
        &[
            &spots![-40 -80 38, -54 -72 14, -66 -44 -10],
            &spots![-14 -84 52, -26 -98 20, -44 -94 -14],
            &spots![14 -84 52, 22 -100 20, 36 -98 -14],
            &spots![42 -80 36, 56 -74 10, 66 -48 -14],
            &spots![-68 -10 10, -78 8 -10, -78 34 -20],
            &spots![68 -10 10, 78 8 -10, 78 34 -20],
        ],
    );
}

/// Short curls.
pub(super) fn curls(h: &Visage<'_>, hair: &mut Hair) {
    let outer: Vec<_> = (0..=18_u8)
        .map(|at| {
            let degrees = lerp(172.0, 368.0, f32::from(at) / 18.0);
            let high = 17.0 * (degrees - 270.0).to_radians().cos().max(0.0);
            h.skull(degrees, high + if at % 2 == 0 { 6.0 } else { 15.0 })
        })
        .collect();
    let hairline = spots![
        67 4 4, 62 -16 26, 64 -32 30, 55 -44 42, 52 -60 44, 36 -58 56, 26 -68 60, 10 -60 66, -4 -68 66, -18 -60 64, -32 -66 58,
        -44 -56 50, -56 -52 40, -60 -34 34, -62 -16 26, -67 4 4,
    ];
    hair.back.push(h.nape(0.9, 46.0));
    hair.under.push(h.behind(5.0));
    hair.top.push(h.crown(sharp_ends(outer), h.spots(&hairline), h.hair()));
    for (x, y, z) in
        spots![-46 -70 34, -24 -88 44, 4 -92 46, 32 -84 42, 54 -62 28, -60 -46 20, 64 -40 12, -8 -74 62, 22 -72 58]
    {
        let at = h.at(x, y, z);
        let curl = [at.by(-7.0, 3.0), at.by(-3.0, -5.0), at.by(5.0, -4.0), at.by(6.0, 3.0)];
        hair.top.push(Patch::new(taper(&curl, &[0.3, 1.5, 1.5, 0.3]), h.sheen(), 0.8));
    }
}
