//! Small signs, drawn with the painter: no font has to hold them, and none means anything by colour alone.

mod shapes;

use crate::assessment::{Outcome, Verdict};
use crate::policy::Severity;
use crate::scenario::ResponseKind;
use egui::emath::Rot2;
use egui::{Color32, Painter, Pos2, Rect, Response, Sense, Shape, Stroke, StrokeKind, Ui, Vec2, pos2, vec2};
pub(crate) use shapes::Icon;
use shapes::IconShape;

impl Icon {
    pub(crate) const fn of_kind(kind: ResponseKind) -> Self {
        match kind {
            ResponseKind::Say => Self::Speech,
            ResponseKind::Ask => Self::Question,
            ResponseKind::Do => Self::Hand,
        }
    }

    pub(crate) const fn of_verdict(verdict: Verdict) -> Self {
        match verdict {
            Verdict::Broken => Self::Cross,
            Verdict::Missed => Self::Ring,
            Verdict::Met => Self::Tick,
            Verdict::Untouched | Verdict::NotApplicable => Self::Dash,
        }
    }

    pub(crate) const fn of_severity(severity: Severity) -> Self {
        match severity {
            Severity::Critical => Self::Shield,
            Severity::Major => Self::Flag,
            Severity::Minor => Self::Dot,
        }
    }

    pub(crate) const fn of_outcome(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Passed => Self::Tick,
            Outcome::Failed => Self::Cross,
            Outcome::Abandoned | Outcome::Undecided => Self::Dash,
        }
    }

    /// Takes room for the sign in the layout and draws it.
    pub(crate) fn show(self, ui: &mut Ui, size: f32, colour: impl Into<Color32>) -> Response {
        let (rect, response) = ui.allocate_exact_size(Vec2::splat(size), Sense::hover());
        self.paint(ui.painter(), rect, colour.into());
        response
    }

    /// Draws the sign into a square.
    pub(crate) fn paint(self, painter: &Painter, rect: Rect, colour: Color32) {
        let size = rect.width().min(rect.height());
        let pen = Stroke::new((size * 0.1).max(1.4), colour);
        let at = |x: f32, y: f32| rect.center() + vec2(x - 0.5, y - 0.5) * size;
        for piece in self.pieces() {
            match *piece {
                IconShape::Line(points) => {
                    painter.line(points.iter().map(|&(x, y)| at(x, y)).collect(), pen);
                }
                IconShape::Ring(x, y, radius) => {
                    painter.circle_stroke(at(x, y), radius * size, pen);
                }
                IconShape::Dot(x, y, radius) => {
                    painter.circle_filled(at(x, y), radius * size, colour);
                }
                IconShape::Arc(x, y, radius, from, to) => arc(painter, at(x, y), radius * size, (from, to), pen),
                IconShape::Box((left, top), (right, bottom), round) => {
                    let rect = Rect::from_min_max(at(left, top), at(right, bottom));
                    painter.rect_stroke(rect, round * size, pen, StrokeKind::Middle);
                }
            }
        }
    }
}

/// A sign for a line in a chart: the same place in the list has the same shape.
pub(crate) fn marker(painter: &Painter, at: usize, centre: Pos2, radius: f32, colour: Color32) {
    let corners = |count: u8, turn: f32, radius: f32| {
        let angle = std::f32::consts::TAU / f32::from(count);
        (0..count)
            .map(move |corner| centre + Rot2::from_angle(turn + angle * f32::from(corner)) * vec2(0.0, -radius))
            .collect()
    };
    match at % 6 {
        0 => {
            painter.circle_filled(centre, radius, colour);
        }
        1 => {
            painter.rect_filled(Rect::from_center_size(centre, Vec2::splat(radius * 1.8)), 0.0, colour);
        }
        2 => {
            painter.add(Shape::convex_polygon(corners(3, 0.0, radius * 1.3), colour, Stroke::NONE));
        }
        3 => {
            painter.add(Shape::convex_polygon(corners(4, 0.0, radius * 1.3), colour, Stroke::NONE));
        }
        4 => {
            painter.add(Shape::convex_polygon(corners(3, std::f32::consts::PI, radius * 1.3), colour, Stroke::NONE));
        }
        _ => {
            painter.circle_stroke(centre, radius * 0.85, Stroke::new(radius * 0.5, colour));
        }
    }
}

/// An arc, in degrees clockwise from three o'clock.
pub(crate) fn arc(painter: &Painter, centre: Pos2, radius: f32, (from, to): (f32, f32), pen: Stroke) {
    let steps = 40_u8;
    let points = (0..=steps).map(|step| {
        let angle = (from + (to - from) * f32::from(step) / f32::from(steps)).to_radians();
        pos2(centre.x + radius * angle.cos(), centre.y + radius * angle.sin())
    });
    painter.line(points.collect(), pen);
}
