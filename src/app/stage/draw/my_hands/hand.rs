//! A hand of bones dressed in skin: palm, fingers, thumb, nails, and the lines of knuckles and palm.

use super::super::canvas::Canvas;
use super::super::geom::{Outline, Point, curve, lerp, line, polygon, rect, smooth, taper};
use super::super::hands::Skin;
use super::bones::{Digit, Hand, Vec3};
use std::f32::consts::TAU;

/// Draws a hand whose wrist is at the origin, but for a thumb that lies over what it holds.
pub(super) fn below(canvas: &mut Canvas, skin: &Skin, hand: &Hand) {
    let depth = |digit: &Digit| digit.joints.iter().map(|joint| joint.depth()).sum::<f32>() / 4.0;
    let palm_depth = hand.palm.iter().map(|(at, _)| at.depth()).sum::<f32>() / hand.palm.len() as f32;
    let mut fingers: Vec<(f32, &Digit)> = hand.fingers.iter().map(|one| (depth(one), one)).collect();
    fingers.sort_by(|one, other| other.0.total_cmp(&one.0));
    if !hand.thumb_over {
        digit(canvas, skin, &hand.thumb, true);
    }
    let (behind, before): (Vec<_>, Vec<_>) = fingers.into_iter().partition(|(depth, _)| *depth >= palm_depth);
    for (_, finger) in behind {
        digit(canvas, skin, finger, false);
    }
    palm(canvas, skin, hand);
    for (_, finger) in before {
        digit(canvas, skin, finger, false);
    }
}

/// Draws the thumb that lies over what the hand holds.
pub(super) fn above(canvas: &mut Canvas, skin: &Skin, hand: &Hand) {
    if hand.thumb_over {
        digit(canvas, skin, &hand.thumb, true);
    }
}

/// A ball of a finger as it is seen.
#[derive(Clone, Copy)]
struct Ball {
    at: Point,
    reach: f32,
    /// How far along the finger, 0 to 1.
    along: f32,
}

/// The balls that a finger is made of, close enough to look like one body however it is bent.
fn balls(digit: &Digit) -> Vec<Ball> {
    const STEPS: u8 = 3;
    let mut balls = Vec::with_capacity(1 + 3 * usize::from(STEPS));
    let [root, first, second, tip] = digit.joints;
    let reach = digit.reaches;
    let before = root.plus(first, -1.0).plus(root, 1.0);
    let after = tip.plus(second, -1.0).plus(tip, 1.0);
    let spans = [(before, root, first, second), (root, first, second, tip), (first, second, tip, after)];
    for (index, ((a, b, c, d), ends)) in spans.into_iter().zip(reach.windows(2)).enumerate() {
        let [from, to] = *ends else { continue };
        for step in 0..=STEPS {
            if step == 0 && index > 0 {
                continue;
            }
            let t = f32::from(step) / f32::from(STEPS);
            // a Catmull-Rom curve of half tension, so that joints stay joints
            let straight = b.plus(b, -t).plus(c, t);
            let u = t * (1.0 - t) * 0.25;
            let bent = straight
                .plus(c.plus(a, -1.0), u * (1.0 - t))
                .plus(d.plus(b, -1.0), -u * t)
                .plus(c.plus(b, -1.0), u * (2.0 * t - 1.0) * 2.0);
            balls.push(Ball { at: bent.seen(), reach: lerp(from, to, t), along: (index as f32 + t) / 3.0 });
        }
    }
    balls
}

/// The outline of skin over balls in a row, each grown and moved as `shape` says.
fn body(balls: &[Ball], steps: u8, shape: impl Fn(&Ball) -> (Point, f32)) -> Outline {
    Outline::built(|path| {
        for pair in balls.windows(2) {
            let circles: Vec<(Point, f32)> = pair.iter().map(&shape).collect();
            for (index, point) in hull(&circles, steps).iter().enumerate() {
                if index == 0 { path.move_to(point.x, point.y) } else { path.line_to(point.x, point.y) }
            }
            path.close();
        }
    })
}

fn digit(canvas: &mut Canvas, skin: &Skin, digit: &Digit, is_thumb: bool) {
    let balls = balls(digit);
    // a larger picture needs rounder balls
    let steps = (8.0 + 4.0 * canvas.scale()).clamp(12.0, 24.0) as u8;
    // the edge grows out of nothing, so that no line crosses the root
    let edge = body(&balls, steps, |ball| (ball.at, ball.reach + lerp(-1.0, 0.9, smooth(0.05, 0.4, ball.along))));
    canvas.fill(&edge, skin.base.mix(skin.line, 0.45), 1.0);
    canvas.fill(&body(&balls, steps, |ball| (ball.at, ball.reach)), skin.base.mix(skin.shade, 0.8), 1.0);
    // what the light reaches: a smaller body within, to the left and above
    let lit = body(&balls, steps, |ball| {
        let small = smooth(0.0, 0.45, ball.along);
        let by = ball.reach * small;
        (ball.at.by(-0.30 * by, -0.13 * by), ball.reach - 0.33 * by)
    });
    canvas.fill(&lit, skin.base, 1.0);
    let [_, _, last] = digit.backs;
    if last.faces() > 0.10 {
        nail(canvas, skin, digit, last);
    }
    for ((joint, back), reach) in digit.joints.iter().zip(&digit.backs).zip(&digit.reaches).skip(1) {
        if back.faces().abs() > 0.3 && !is_thumb {
            crease(canvas, skin, digit, *joint, *back, *reach);
        }
    }
}

fn nail(canvas: &mut Canvas, skin: &Skin, digit: &Digit, back: Vec3) {
    let [.., tip] = digit.joints;
    let [.., reach] = digit.reaches;
    let side = back.cross(digit.tip);
    let middle = tip.plus(back, reach * 0.62).plus(digit.tip, reach * 0.22);
    let ring = |along: f32, across: f32| -> Outline {
        let points: Vec<Point> = (0..10_u8)
            .map(|step| {
                let (sin, cos) = (f32::from(step) / 10.0 * TAU).sin_cos();
                middle.plus(digit.tip, cos * reach * along).plus(side, sin * reach * across).seen()
            })
            .collect();
        curve(&points)
    };
    canvas.fill(&ring(0.86, 0.72), skin.shade, 0.55);
    canvas.fill(&ring(0.76, 0.62), skin.nail, 1.0);
}

/// The fold of a joint, on the side of the finger that is seen.
fn crease(canvas: &mut Canvas, skin: &Skin, digit: &Digit, at: Vec3, back: Vec3, reach: f32) {
    let side = back.cross(digit.tip);
    let out = if back.faces() > 0.0 { 0.7 } else { -0.7 };
    let point = |across: f32, deep: f32| at.plus(side, reach * across).plus(back, reach * out * deep).seen();
    canvas.stroke(&line(&[point(-0.5, 0.9), point(0.0, 1.15), point(0.5, 0.9)]), skin.line, 1.1, 0.30);
}

/// Lines of the palm: the thumb's ball, and two across.
const LINES: [[(f32, f32); 4]; 3] = [
    [(24.0, 62.0), (6.0, 50.0), (-3.0, 30.0), (0.0, 10.0)],
    [(28.0, 62.0), (10.0, 57.0), (-10.0, 48.0), (-24.0, 36.0)],
    [(16.0, 74.0), (0.0, 68.0), (-16.0, 62.0), (-36.0, 57.0)],
];

fn palm(canvas: &mut Canvas, skin: &Skin, hand: &Hand) {
    let hull = hull(&hand.palm.map(|(at, reach)| (at.seen(), reach)), 20);
    let outline = polygon(&hull);
    let Some(bounds) = outline.path().map(tiny_skia::Path::bounds) else { return };
    let width = bounds.width();
    let all = rect(bounds.left() - 90.0, bounds.top() - 90.0, width + 180.0, bounds.height() + 180.0);
    let moved = |x: f32, y: f32| polygon(&hull.iter().map(|point| point.by(x, y)).collect::<Vec<_>>());
    canvas.fill(&outline, skin.base, 1.0);
    canvas.within(&outline, |canvas| {
        canvas.fill_holed(&all.and(&moved(-width * 0.22, -5.0)), skin.shade, 0.66);
        canvas.fill_holed(&all.and(&moved(width * 0.15, 3.0)), skin.light, 0.5);
        if hand.back.faces() > 0.0 { knuckles(canvas, skin, hand) } else { lines(canvas, skin, hand) }
    });
}

fn knuckles(canvas: &mut Canvas, skin: &Skin, hand: &Hand) {
    for finger in &hand.fingers {
        let [knuckle, ..] = finger.joints;
        let place = |across: f32, along: f32| {
            knuckle.plus(hand.back, 9.0).plus(hand.aside, across).plus(hand.ahead, along).seen()
        };
        let arc = line(&[place(-6.0, -9.0), place(0.0, -4.0), place(6.0, -9.0)]);
        canvas.stroke(&arc, skin.line, 1.2, 0.22);
        canvas.fill(&taper(&[place(0.0, -14.0), place(0.0, -42.0)], &[1.4, 0.2]), skin.shade, 0.45);
    }
}

fn lines(canvas: &mut Canvas, skin: &Skin, hand: &Hand) {
    for path in LINES {
        let points = path.map(|(x, y)| hand.at(x, y, -11.0).seen());
        canvas.fill(&taper(&points, &[0.3, 1.1, 0.9, 0.2]), skin.line, 0.36);
    }
}

/// The outline of skin stretched round circles: their convex hull.
fn hull(circles: &[(Point, f32)], steps: u8) -> Vec<Point> {
    let mut points: Vec<Point> = circles
        .iter()
        .flat_map(|&(middle, reach)| {
            (0..steps).map(move |step| {
                let (sin, cos) = (f32::from(step) / f32::from(steps) * TAU).sin_cos();
                middle.by(cos * reach, sin * reach)
            })
        })
        .collect();
    points.sort_unstable_by(|one, other| one.x.total_cmp(&other.x).then(one.y.total_cmp(&other.y)));
    let half = |points: &mut dyn Iterator<Item = Point>| {
        let mut chain: Vec<Point> = Vec::new();
        for point in points {
            while let [.., before, last] = chain.as_slice() {
                let turn = (last.x - before.x) * (point.y - before.y) - (last.y - before.y) * (point.x - before.x);
                if turn > 0.0 {
                    break;
                }
                chain.pop();
            }
            chain.push(point);
        }
        chain.pop();
        chain
    };
    let mut outline = half(&mut points.iter().copied());
    outline.extend(half(&mut points.iter().rev().copied()));
    outline
}
