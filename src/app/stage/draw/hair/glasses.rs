//! Glasses: frame, a glint, the arm to the near ear.

use super::super::canvas::Canvas;
use super::super::face::Glasses;
use super::super::geom::{Point, WHITE, curve, hex, line, polygon};
use super::super::head::Visage;
use std::f32::consts::PI;

pub(super) fn draw(head: &Visage<'_>, canvas: &mut Canvas) {
    let Some(kind) = head.face.glasses else { return };
    let (colour, width) = match kind {
        Glasses::Square => (hex(0x20_242B), 2.6),
        Glasses::Round => (hex(0x6B_4A2F), 2.2),
        Glasses::Half => (hex(0x3C_434C), 2.4),
        Glasses::Large => (hex(0x7A_2F3A), 3.0),
        Glasses::Thin => (hex(0x8C_8F94), 1.6),
    };
    for side in [-1.0, 1.0] {
        let rim: Vec<Point> = shape(kind)
            .into_iter()
            .map(|(x, y, corner)| {
                let z = 68.0 - ((x - 30.0) / 30.0).powi(2) * 8.0 - if x > 48.0 { 6.0 } else { 0.0 };
                Point { corner, ..head.at(side * x, y, z) }
            })
            .collect();
        let lens = curve(&rim);
        canvas.fill(&lens, hex(0xDC_EBF2), 0.07);
        canvas.within(&lens, |canvas| {
            for (from, wide) in [(11.0, 13.0), (28.0, 3.0)] {
                let glint = [(from, -20.0), (from + wide, -20.0), (from + wide - 14.0, 22.0), (from - 14.0, 22.0)]
                    .map(|(x, y)| head.at(side * 32.0 + x, y, 66.0));
                canvas.fill(&polygon(&glint), WHITE, 0.16);
            }
        });
        if kind == Glasses::Half {
            let upper: Vec<Point> = rim.iter().skip(7).chain(rim.iter().take(5)).copied().collect();
            canvas.stroke(&line(&upper), colour, width, 1.0);
            canvas.stroke(&lens, colour, 0.7, 0.5);
        } else {
            canvas.stroke(&lens, colour, width, 1.0);
        }
        if side * head.sin <= 0.05 {
            let arm = [head.at(side * 54.0, -8.0, 50.0), head.at(side * 70.0, -2.0, -4.0)];
            canvas.stroke(&line(&arm), colour, width * 0.9, 1.0);
        }
    }
    let bridge = [head.at(-11.0, -4.0, 67.0), head.at(0.0, -8.0, 74.0), head.at(11.0, -4.0, 67.0)];
    canvas.stroke(&line(&bridge), colour, width, 1.0);
}

fn shape(kind: Glasses) -> Vec<(f32, f32, bool)> {
    match kind {
        Glasses::Round => (0..12_u8)
            .map(|at| {
                let (sin, cos) = (f32::from(at) * PI / 6.0).sin_cos();
                (32.0 + 19.0 * cos, 1.0 + 18.0 * sin, false)
            })
            .collect(),
        Glasses::Large => {
            let run =
                [(10., -13.), (22., -17.), (40., -17.), (54., -12.), (54., 4.), (46., 18.), (26., 19.), (13., 12.)];
            run.into_iter().map(|(x, y)| (x, y, false)).collect()
        }
        Glasses::Square | Glasses::Half | Glasses::Thin => vec![
            (11.0, -12.0, true),
            (33.0, -14.0, false),
            (54.0, -12.0, true),
            (54.0, 4.0, false),
            (48.0, 13.5, false),
            (30.0, 15.0, false),
            (16.0, 13.0, false),
            (11.0, 4.0, false),
        ],
    }
}
