//! The counter between the customer and me, its recess, and the glass above it.

use super::canvas::Canvas;
use super::geom::{Colour, Point, WHITE, c, hex, line, p, polygon, rect, rounded};
use super::piece::{SPILL, STAGE};
use super::tint::Lights;

/// Where the glass ends, above the counter.
pub(crate) const RIM: f32 = 468.0;
/// Where the counter begins.
pub(crate) const EDGE: f32 = 493.0;

const LEFT: f32 = -SPILL;
const RIGHT: f32 = STAGE.0 + SPILL;

/// The counter with the recess under the glass.
pub(crate) fn counter(canvas: &mut Canvas, lights: &Lights) {
    let (lit, shaded) = lights.counter;
    let top = rect(LEFT, EDGE + 7.0, RIGHT - LEFT, STAGE.1 + SPILL - EDGE - 7.0);
    canvas.fade(&top, p(0.0, 500.0), p(0.0, 620.0), &[(0.0, lit, 1.0), (1.0, shaded, 1.0)]);
    canvas.fill(&rect(LEFT, EDGE, RIGHT - LEFT, 7.0), lights.lip, 1.0);
    canvas.fill(&rect(LEFT, EDGE + 7.0, RIGHT - LEFT, 2.0), lit.darker(0.10), 1.0);
    let (back, front) =
        (edge([486.0, 494.0, 858.0, 867.0], 514.0, 508.0), edge([880.0, 872.0, 480.0, 472.0], 552.0, 560.0));
    let recess: Vec<Point> = back.iter().chain(&front).copied().collect();
    canvas.fill(&polygon(&recess), shaded.mix(lit, 0.45), 1.0);
    canvas.stroke(&line(&back), shaded.darker(0.16), 1.6, 1.0);
    canvas.stroke(&line(&front), lights.lip, 1.8, 0.9);
}

/// An edge of the recess with its two rounded corners: from the side at one height to the level part at another.
fn edge([from, first, last, to]: [f32; 4], side: f32, level: f32) -> Vec<Point> {
    let mut edge = bend(p(from, side), p(from + (first - from) * 0.3, level), p(first, level));
    edge.extend(bend(p(last, level), p(to - (to - last) * 0.3, level), p(to, side)));
    edge
}

/// A rounded corner: from one point towards the corner and on to another.
pub(crate) fn bend(from: Point, corner: Point, to: Point) -> Vec<Point> {
    (0..=6_u8)
        .map(|step| {
            let t = f32::from(step) / 6.0;
            from.towards(corner, t).towards(corner.towards(to, t), t).sharp()
        })
        .collect()
}

/// What the glass mirrors: the upper ends of a band, its lower ends, how strongly.
const REFLECTIONS: [([f32; 4], f32); 3] =
    [([150.0, 290.0, 40.0, -100.0], 1.0), ([316.0, 340.0, 90.0, 66.0], 1.0), ([1130.0, 1216.0, 966.0, 880.0], 0.8)];

/// The glass: reflections, posts, rim and clamps.
pub(crate) fn glass(canvas: &mut Canvas, lights: &Lights) {
    const TOP: f32 = -SPILL;
    for ([from, to, low_to, low_from], share) in REFLECTIONS {
        let lean = (from - low_from) / (RIM - 48.0) * (48.0 - TOP);
        let band = [c(from + lean, TOP), c(to + lean, TOP), c(low_to, RIM), c(low_from, RIM)];
        let stops = [(0.0, WHITE, 0.20 * share), (1.0, WHITE, 0.05 * share)];
        canvas.fade(&polygon(&band), p(0.0, 48.0), p(0.0, RIM), &stops);
    }
    let (lit, shaded) = (lights.pier_dark.lighter(0.25), lights.pier_dark.darker(0.15));
    for (x, inner) in [(0.0, 10.0), (STAGE.0 - 14.0, 0.0)] {
        let outer = if x == 0.0 { LEFT } else { x };
        canvas.fill(&rect(outer, TOP, 14.0 + SPILL, RIM + 26.0 - TOP), lit, 1.0);
        canvas.fill(&rect(x + inner, TOP, 4.0, RIM + 26.0 - TOP), shaded, 1.0);
    }
    let span = STAGE.0 - 28.0;
    canvas.fill(&rect(14.0, RIM - 5.0, span, 5.0), WHITE, 0.30);
    canvas.fill(&rect(14.0, RIM, span, 1.6), WHITE, 0.90);
    canvas.fill(&rect(14.0, RIM + 1.6, span, 1.6), lights.pier_dark.darker(0.35), 0.35);
    for x in [118.0, 1148.0] {
        canvas.fill(&rounded(x, RIM - 12.0, 16.0, 38.0, 3.0), lights.pier_dark.darker(0.28), 1.0);
        canvas.fill(&rounded(x + 2.0, RIM - 10.0, 4.0, 34.0, 2.0), lights.pier_dark.lighter(0.35), 1.0);
    }
}

/// The shadow of what lies or rests on a surface of this colour.
pub(crate) fn shadow(surface: Colour) -> Colour {
    surface.mix(hex(0x3A_2A1C), 0.5)
}
