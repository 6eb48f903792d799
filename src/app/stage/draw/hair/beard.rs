//! What grows on a face: stubble under the skin's light, moustaches and beards over the mouth, dust of a building site.

use super::super::canvas::Canvas;
use super::super::face::Beard;
use super::super::geom::{Outline, curve, hex, spots, taper};
use super::super::head::{Site, Visage};

const JAW: [Site; 15] = spots![
    -66 4 20, -60 22 38, -46 40 52, -30 46 62, -24 52 66, 0 48 72, 24 52 66, 30 46 62, 46 40 52, 60 22 38, 66 4 20, 70 60 20,
    30 104 40, -30 104 40, -70 60 20,
];
/// Where dust lies, and how thick.
const DUST: [(&[Site], f32); 4] = [
    (&spots![-60 10 30, -50 4 44, -34 10 58, -22 18 62, -36 19 56, -52 16 42], 0.34),
    (&spots![8 -60 64, 26 -58 60, 44 -50 46, 30 -52 58, 14 -55 64], 0.30),
    (&spots![30 40 56, 46 30 44, 56 20 34, 54 34 34, 42 46 46], 0.22),
    (&spots![-40 66 46, -26 78 54, -10 86 58, -22 86 52, -36 78 46], 0.26),
];

/// What lies in the skin: drawn within the face.
pub(super) fn shadow(head: &Visage<'_>, canvas: &mut Canvas) {
    let face = head.face;
    match face.beard {
        Some(Beard::Stubble) => canvas.fill(&head.shape(&JAW), face.hair.mix(face.skin, 0.35), 0.24),
        Some(Beard::Full) => canvas.fill(&head.shape(&JAW), face.hair.mix(face.skin, 0.1), 0.85),
        Some(Beard::Moustache | Beard::Chin(_)) | None => {}
    }
    if face.dust > 0.0 {
        for (patch, share) in DUST {
            canvas.fill(&head.shape(patch), hex(0xD9_C6A0), share * face.dust);
        }
    }
}

/// What hangs over the lip and from the chin.
pub(super) fn draw(head: &Visage<'_>, canvas: &mut Canvas) {
    let face = head.face;
    let brows = face.brows.unwrap_or(face.hair);
    match face.beard {
        Some(Beard::Moustache) => canvas.fill(&moustache(head), brows, 1.0),
        Some(Beard::Chin(long)) => {
            canvas.fill(&moustache(head), face.hair, 1.0);
            let beard = [
                (-17.0, 74.0, 62.0),
                (0.0, 71.5, 66.0),
                (17.0, 74.0, 62.0),
                (21.0, 92.0, 58.0),
                (14.0, 92.0 + 22.0 * long, 62.0),
                (0.0, 92.0 + 40.0 * long, 66.0),
                (-14.0, 92.0 + 22.0 * long, 62.0),
                (-21.0, 92.0, 58.0),
            ];
            let mut run = head.spots(&beard);
            if let Some(tip) = run.get_mut(5) {
                tip.corner = true;
            }
            canvas.fill(&curve(&run), face.hair, 1.0);
            let strand = spots![3 78 64, 4 98 54, 1 116 50];
            canvas.fill(&head.drawn(&strand, &[0.4, 1.3, 0.3]), head.dim(0.2), 0.6);
        }
        Some(Beard::Full) => {
            canvas.fill(&moustache(head), face.hair, 1.0);
            // The beard's outer edge lies outside the jaw, so that it is part of the outline.
            let outer = spots![
                -71 8 10, -70 34 16, -63 62 24, -46 88 36, -20 107 46, 0 111 50, 20 107 46, 46 88 36, 63 62 24, 70 34 16, 71 8 10,
            ];
            let inner = spots![62 14 30, 54 34 44, 38 56 58, 30 70 60, 14 80 66, 0 79 68, -14 80 66, -30 70 60, -38 56 58, -54 34 44, -62 14 30];
            let mut run = head.spots(&outer);
            run.extend(head.spots(&inner));
            canvas.fill(&curve(&run), face.hair, 1.0);
            for strand in [
                spots![-40 66 50, -34 82 48, -24 96 46],
                spots![-10 84 62, -8 96 54, -4 106 50],
                spots![22 84 58, 24 94 50, 18 104 46],
            ] {
                canvas.fill(&taper(&head.spots(&strand), &[0.3, 1.3, 0.3]), head.sheen(), 0.6);
            }
        }
        Some(Beard::Stubble) | None => {}
    }
}

fn moustache(head: &Visage<'_>) -> Outline {
    let open = head.pose.open;
    let run = [
        (-27.0, 58.0, 58.0),
        (-18.0, 50.5, 66.0),
        (-5.0, 48.5, 74.0),
        (0.0, 50.0, 75.0),
        (5.0, 48.5, 74.0),
        (18.0, 50.5, 66.0),
        (27.0, 58.0, 58.0),
        (16.0, 56.5 - 3.0 * open, 67.0),
        (0.0, 55.0 - 4.0 * open, 73.0),
        (-16.0, 56.5 - 3.0 * open, 67.0),
    ];
    let mut run = head.spots(&run);
    for corner in [0, 6] {
        if let Some(point) = run.get_mut(corner) {
            point.corner = true;
        }
    }
    curve(&run)
}
