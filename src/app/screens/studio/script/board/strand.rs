//! How an arrow is drawn: a line through the points that its way passes, bent where it goes aside, with a head.

use super::view::BoardWayKind;
use crate::app::theme::Theme;
use egui::{Color32, Painter, Pos2, Shape, Stroke, Vec2, pos2, vec2};

/// So many pieces a bend has.
const PIECES: u8 = 14;

/// A line through points: every stretch of it sets out and arrives upright.
pub(super) fn line(points: &[Pos2]) -> Vec<Pos2> {
    let mut all: Vec<Pos2> = points.first().copied().into_iter().collect();
    for two in points.windows(2) {
        let &[from, to] = two else { continue };
        if (from.x - to.x).abs() < 0.5 || (from.y - to.y).abs() < 0.5 {
            all.push(to);
            continue;
        }
        let middle = f32::midpoint(from.y, to.y);
        let bend = [from, pos2(from.x, middle), pos2(to.x, middle), to];
        all.extend((1..=PIECES).map(|piece| on_bend(bend, f32::from(piece) / f32::from(PIECES))));
    }
    all
}

fn on_bend([a, b, c, d]: [Pos2; 4], share: f32) -> Pos2 {
    let left = 1.0 - share;
    let weigh = |by: f32, at: Pos2| at.to_vec2() * by;
    let sum = weigh(left.powi(3), a)
        + weigh(3.0 * left * left * share, b)
        + weigh(3.0 * left * share * share, c)
        + weigh(share.powi(3), d);
    sum.to_pos2()
}

/// The colour of an arrow, and how thick it is.
pub(super) fn pen(theme: &Theme, kind: BoardWayKind, is_here: bool) -> Stroke {
    let ink: Color32 = match kind {
        BoardWayKind::Interrupt => theme.bad.into(),
        _ if is_here => theme.accent.into(),
        _ => theme.quiet.into(),
    };
    Stroke::new(if is_here { 2.0 } else { 1.3 }, ink)
}

/// Draws an arrow along a line: whole for answers, dashed for silence, dotted for what comes at any time.
pub(super) fn paint(painter: &Painter, along: &[Pos2], kind: BoardWayKind, pen: Stroke, scale: f32) {
    let (Some(last), Some(before)) = (along.last(), along.iter().rev().nth(1)) else { return };
    match kind {
        BoardWayKind::Answers => {
            painter.add(Shape::line(along.to_vec(), pen));
        }
        BoardWayKind::Silence => {
            painter.extend(Shape::dashed_line(along, pen, 6.0, 4.0));
        }
        BoardWayKind::Interrupt => {
            painter.extend(Shape::dashed_line(along, pen, 2.0, 3.0));
        }
    }
    let ahead = (*last - *before).normalized();
    head(painter, *last, if ahead == Vec2::ZERO { vec2(0.0, 1.0) } else { ahead }, pen.color, scale);
}

fn head(painter: &Painter, at: Pos2, ahead: Vec2, ink: Color32, scale: f32) {
    let long = (9.0 * scale).clamp(5.0, 11.0);
    let back = at - ahead * long;
    let aside = ahead.rot90() * long * 0.48;
    painter.add(Shape::convex_polygon(vec![at, back + aside, back - aside], ink, Stroke::NONE));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_begins_and_ends_where_its_way_does_and_goes_down_all_along() {
        let points = [pos2(10.0, 0.0), pos2(80.0, 50.0), pos2(80.0, 90.0), pos2(20.0, 140.0)];
        let along = line(&points);
        assert_eq!((along.first(), along.last()), (points.first(), points.last()));
        assert!(along.contains(&points[1]) && along.contains(&points[2]));
        assert!(along.windows(2).all(|two| two[0].y < two[1].y), "{along:?}");
    }
}
