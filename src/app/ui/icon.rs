//! Small signs, drawn with the painter: no font has to hold them, and none means anything by colour alone.

use super::kinds::{Kind, Outcome, Severity, Verdict};
use egui::emath::Rot2;
use egui::{Color32, Painter, Pos2, Rect, Response, Sense, Shape, Stroke, StrokeKind, Ui, Vec2, pos2, vec2};

/// A sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Icon {
    Tick,
    Cross,
    Dash,
    Ring,
    Speech,
    Question,
    Hand,
    Clock,
    Warning,
    Person,
    Door,
    Bulb,
    Shield,
    List,
    Ear,
    Again,
    Flag,
    Chart,
    Next,
    Book,
    Lens,
    Dot,
    Down,
}

impl Icon {
    pub(super) const fn of_kind(kind: Kind) -> Self {
        match kind {
            Kind::Say => Self::Speech,
            Kind::Ask => Self::Question,
            Kind::Do => Self::Hand,
        }
    }

    pub(super) const fn of_verdict(verdict: Verdict) -> Self {
        match verdict {
            Verdict::Broken => Self::Cross,
            Verdict::Missed => Self::Ring,
            Verdict::Met => Self::Tick,
            Verdict::Untouched | Verdict::NotApplicable => Self::Dash,
        }
    }

    pub(super) const fn of_severity(severity: Severity) -> Self {
        match severity {
            Severity::Critical => Self::Shield,
            Severity::Major => Self::Flag,
            Severity::Minor => Self::Dot,
        }
    }

    pub(super) const fn of_outcome(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Passed => Self::Tick,
            Outcome::Failed => Self::Cross,
            Outcome::Abandoned => Self::Dash,
        }
    }

    /// Takes room for the sign in the layout and draws it.
    pub(super) fn show(self, ui: &mut Ui, size: f32, colour: impl Into<Color32>) -> Response {
        let (rect, response) = ui.allocate_exact_size(Vec2::splat(size), Sense::hover());
        self.paint(ui.painter(), rect, colour.into());
        response
    }

    /// Draws the sign into a square.
    pub(super) fn paint(self, painter: &Painter, rect: Rect, colour: Color32) {
        let size = rect.width().min(rect.height());
        let pen = Stroke::new((size * 0.1).max(1.4), colour);
        let at = |x: f32, y: f32| rect.center() + vec2(x - 0.5, y - 0.5) * size;
        let line = |points: &[(f32, f32)]| {
            painter.line(points.iter().map(|&(x, y)| at(x, y)).collect(), pen);
        };
        let ring = |x, y, r: f32| {
            painter.circle_stroke(at(x, y), r * size, pen);
        };
        let dot = |x, y, r: f32| {
            painter.circle_filled(at(x, y), r * size, colour);
        };
        match self {
            Self::Tick => line(&[(0.18, 0.54), (0.41, 0.76), (0.83, 0.27)]),
            Self::Cross => {
                line(&[(0.24, 0.24), (0.76, 0.76)]);
                line(&[(0.76, 0.24), (0.24, 0.76)]);
            }
            Self::Dash => line(&[(0.24, 0.5), (0.76, 0.5)]),
            Self::Ring => ring(0.5, 0.5, 0.3),
            Self::Speech => {
                let bubble = Rect::from_min_max(at(0.08, 0.16), at(0.92, 0.72));
                painter.rect_stroke(bubble, size * 0.18, pen, StrokeKind::Middle);
                line(&[(0.28, 0.72), (0.26, 0.9), (0.46, 0.72)]);
                for x in [0.31, 0.5, 0.69] {
                    dot(x, 0.44, 0.055);
                }
            }
            Self::Question => {
                arc(painter, at(0.5, 0.33), size * 0.19, (-170.0, 80.0), pen);
                line(&[(0.53, 0.52), (0.5, 0.66)]);
                dot(0.5, 0.83, 0.07);
            }
            Self::Hand => {
                // A pen that writes a line.
                line(&[(0.2, 0.68), (0.66, 0.18), (0.82, 0.33), (0.37, 0.83), (0.16, 0.87), (0.2, 0.68)]);
                line(&[(0.56, 0.29), (0.72, 0.44)]);
                line(&[(0.54, 0.88), (0.88, 0.88)]);
            }
            Self::Clock => {
                ring(0.5, 0.5, 0.4);
                line(&[(0.5, 0.26), (0.5, 0.52), (0.67, 0.6)]);
            }
            Self::Warning => {
                line(&[(0.5, 0.12), (0.94, 0.86), (0.06, 0.86), (0.5, 0.12), (0.6, 0.29)]);
                line(&[(0.5, 0.4), (0.5, 0.62)]);
                dot(0.5, 0.74, 0.06);
            }
            Self::Person => {
                ring(0.5, 0.3, 0.19);
                arc(painter, at(0.5, 0.94), size * 0.38, (180.0, 360.0), pen);
            }
            Self::Door => {
                line(&[(0.56, 0.14), (0.16, 0.14), (0.16, 0.86), (0.56, 0.86)]);
                line(&[(0.4, 0.5), (0.9, 0.5)]);
                line(&[(0.73, 0.33), (0.9, 0.5), (0.73, 0.67)]);
            }
            Self::Bulb => {
                arc(painter, at(0.5, 0.4), size * 0.29, (-230.0, 50.0), pen);
                line(&[(0.32, 0.62), (0.4, 0.74), (0.6, 0.74), (0.68, 0.62)]);
                line(&[(0.41, 0.88), (0.59, 0.88)]);
            }
            Self::Shield => {
                line(&[(0.5, 0.1), (0.86, 0.24), (0.82, 0.58), (0.5, 0.91), (0.18, 0.58), (0.14, 0.24), (0.5, 0.1)]);
                line(&[(0.34, 0.47), (0.47, 0.6), (0.68, 0.36)]);
            }
            Self::List => {
                for y in [0.24, 0.5, 0.76] {
                    dot(0.16, y, 0.065);
                    line(&[(0.34, y), (0.88, y)]);
                }
            }
            Self::Ear => {
                arc(painter, at(0.48, 0.38), size * 0.28, (-190.0, 40.0), pen);
                line(&[(0.695, 0.56), (0.57, 0.72), (0.52, 0.88), (0.36, 0.9), (0.28, 0.78)]);
                arc(painter, at(0.48, 0.4), size * 0.12, (-180.0, 70.0), pen);
            }
            Self::Again => {
                arc(painter, at(0.5, 0.52), size * 0.35, (-50.0, 230.0), pen);
                line(&[(0.52, 0.1), (0.74, 0.25), (0.56, 0.44)]);
            }
            Self::Flag => {
                line(&[(0.24, 0.1), (0.24, 0.92)]);
                line(&[(0.24, 0.16), (0.84, 0.16), (0.68, 0.36), (0.84, 0.56), (0.24, 0.56)]);
            }
            Self::Chart => {
                line(&[(0.12, 0.1), (0.12, 0.88), (0.92, 0.88)]);
                line(&[(0.26, 0.68), (0.45, 0.46), (0.6, 0.58), (0.86, 0.24)]);
            }
            Self::Next => line(&[(0.38, 0.2), (0.68, 0.5), (0.38, 0.8)]),
            Self::Book => {
                line(&[(0.5, 0.26), (0.34, 0.17), (0.08, 0.17), (0.08, 0.76), (0.34, 0.76), (0.5, 0.86)]);
                line(&[(0.5, 0.26), (0.66, 0.17), (0.92, 0.17), (0.92, 0.76), (0.66, 0.76), (0.5, 0.86)]);
                line(&[(0.5, 0.26), (0.5, 0.86)]);
            }
            Self::Lens => {
                ring(0.42, 0.42, 0.28);
                line(&[(0.63, 0.63), (0.88, 0.88)]);
            }
            Self::Dot => dot(0.5, 0.5, 0.2),
            Self::Down => {
                line(&[(0.5, 0.14), (0.5, 0.86)]);
                line(&[(0.22, 0.58), (0.5, 0.86), (0.78, 0.58)]);
            }
        }
    }
}

/// A sign for a line in a chart: the same place in the list has the same shape.
pub(super) fn marker(painter: &Painter, at: usize, centre: Pos2, radius: f32, colour: Color32) {
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
pub(super) fn arc(painter: &Painter, centre: Pos2, radius: f32, (from, to): (f32, f32), pen: Stroke) {
    let steps = 40_u8;
    let points = (0..=steps).map(|step| {
        let angle = (from + (to - from) * f32::from(step) / f32::from(steps)).to_radians();
        pos2(centre.x + radius * angle.cos(), centre.y + radius * angle.sin())
    });
    painter.line(points.collect(), pen);
}
