//! The operating curve: how probably learners pass, by how often they know what is best, with what it has to keep.

use crate::app::theme::Theme;
use crate::app::widgets::icon::Icon;
use crate::app::widgets::parts;
use crate::locale::{With, Words};
use crate::studio::proof::CurveGate;
use egui::{Align2, Color32, FontId, Pos2, Rect, Sense, Shape, Stroke, StrokeKind, Ui, pos2, vec2};

/// Room for the numbers beside and below it.
const GUTTER: f32 = 42.0;
const FOOT: f32 = 16.0;

/// Shows it: by level, how probably one passes.
pub(super) fn show(ui: &mut Ui, theme: &Theme, words: &Words, levels: &[(f64, f64)], gates: &[CurveGate]) {
    let title = ui.label(parts::text(words.plain("studio-curve"), theme.sizes.body, theme.text));
    parts::names_part(&title);
    let (rect, _) = ui.allocate_exact_size(ui.available_size() - vec2(4.0, 4.0), Sense::hover());
    let told = levels.iter().map(|(level, passes)| {
        let numbers = With::from_iter([("level", percent(*level)), ("passes", percent(*passes))]);
        words.text("studio-curve-point", &numbers)
    });
    parts::read(ui, rect, "studio curve", &crate::locale::joined(told, " · "));
    let field = Rect::from_min_max(rect.min + vec2(GUTTER, 6.0), rect.max - vec2(14.0, FOOT));
    let painter = ui.painter();
    let (font, quiet) = (FontId::proportional(theme.sizes.small - 1.0), Color32::from(theme.quiet));
    let high = |share: f64| field.bottom() - share as f32 * field.height();
    for share in [0.0, 0.5, 1.0] {
        painter.hline(field.x_range(), high(share), Stroke::new(1.0, Color32::from(theme.line)));
        painter.text(pos2(field.left() - 5.0, high(share)), Align2::RIGHT_CENTER, percent(share), font.clone(), quiet);
    }
    // by their place, so that the levels above .9 stand apart
    let last = levels.len().saturating_sub(1).max(1) as f32;
    let across = |at: usize| field.left() + field.width() * at as f32 / last;
    for gate in gates {
        let Some(at) = levels.iter().position(|(level, _)| (level * 100.0 - f64::from(gate.level)).abs() < 0.5) else {
            continue;
        };
        let (top, bottom) = if gate.is_least { (1.0, gate.limit) } else { (gate.limit, 0.0) };
        let span = Rect::from_min_max(pos2(across(at) - 8.0, high(top)), pos2(across(at) + 8.0, high(bottom)));
        let (ink, wash) = if gate.holds { (theme.good, theme.good_wash) } else { (theme.bad, theme.bad_wash) };
        painter.rect(span, 3, Color32::from(wash), Stroke::new(1.0, Color32::from(ink)), StrokeKind::Inside);
    }
    let points: Vec<Pos2> =
        levels.iter().enumerate().map(|(at, (_, passes))| pos2(across(at), high(*passes))).collect();
    painter.add(Shape::line(points.clone(), Stroke::new(2.0, Color32::from(theme.accent))));
    for (at, (point, (level, passes))) in points.iter().zip(levels).enumerate() {
        let gate = gates.iter().find(|gate| (level * 100.0 - f64::from(gate.level)).abs() < 0.5);
        let is_broken = gate.is_some_and(|gate| !gate.holds);
        let ink: Color32 = if is_broken { theme.bad } else { theme.accent }.into();
        painter.circle(*point, 3.5, Color32::from(theme.surface), Stroke::new(2.0, ink));
        if let Some(gate) = gate {
            let (by, align) = if gate.is_least { (9.0, Align2::CENTER_TOP) } else { (-9.0, Align2::CENTER_BOTTOM) };
            let told = painter.text(*point + vec2(0.0, by), align, percent(*passes), font.clone(), ink);
            if is_broken {
                // which says so without its colour
                let sign = Rect::from_center_size(told.left_center() - vec2(6.0, 0.0), vec2(9.0, 9.0));
                Icon::Cross.paint(painter, sign, ink);
            }
        }
        let under = if at == 0 { words.plain("studio-curve-guess") } else { format!("{level}") };
        painter.text(pos2(across(at), field.bottom() + 3.0), Align2::CENTER_TOP, under, font.clone(), quiet);
    }
}

/// A share in percent.
fn percent(share: f64) -> String {
    format!("{:.0} %", share * 100.0)
}
