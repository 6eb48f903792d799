//! The one picture that is not at work: a quiet lake before hills at sunrise.

use crate::app::theme::Theme;
use egui::{Color32, Painter, Rect, Shape, Stroke, pos2, vec2};

/// A quiet lake before hills at sunrise: the one picture that isn't at work.
pub(super) fn paint(painter: &Painter, theme: &Theme, rect: Rect) {
    let painter = painter.with_clip_rect(rect.intersect(painter.clip_rect()));
    let deep: Color32 = theme.accent_strong.into();
    let accent: Color32 = theme.accent.into();
    let pale: Color32 = theme.accent_wash.into();
    let warm: Color32 = theme.care_wash.into();
    let horizon = rect.top() + rect.height() * 0.52;
    band(&painter, rect.with_max_y(horizon), pale.lerp_to_gamma(accent, 0.18), warm);
    let sun = pos2(rect.left() + rect.width() * 0.66, horizon - rect.height() * 0.13);
    let radius = rect.width() * 0.085;
    let glow = Color32::from(theme.dock.paper);
    for (scale, strength) in [(2.6, 0.14), (1.7, 0.22), (1.0, 0.95)] {
        painter.circle_filled(sun, radius * scale, glow.gamma_multiply(strength));
    }
    for (base, height, wave, tint) in [(0.0, 0.17, 2.1, 0.32), (1.9, 0.115, 3.0, 0.5), (4.2, 0.07, 3.7, 0.68)] {
        let colour = pale.lerp_to_gamma(accent, tint);
        hill(&painter, rect, horizon, (base, rect.height() * height, wave), colour);
    }
    let water = rect.with_min_y(horizon);
    band(&painter, water, pale.lerp_to_gamma(accent, 0.55), deep);
    for (step, width) in [(0.03, 0.34), (0.075, 0.26), (0.125, 0.3), (0.18, 0.19), (0.25, 0.24)] {
        let y = horizon + water.height() * step;
        let half = rect.width() * width / 2.0;
        let colour = glow.gamma_multiply(0.34 - step);
        painter.rect_filled(Rect::from_center_size(pos2(sun.x, y), vec2(2.0 * half, 3.0)), 1.5, colour);
    }
    // A boat, at rest.
    let (x, y, size) = (rect.left() + rect.width() * 0.27, horizon + water.height() * 0.17, rect.width() * 0.07);
    let hull = vec![
        pos2(x - size, y),
        pos2(x + size, y),
        pos2(x + size * 0.62, y + size * 0.34),
        pos2(x - size * 0.68, y + size * 0.34),
    ];
    painter.add(Shape::convex_polygon(hull, deep, Stroke::NONE));
    let sail = vec![pos2(x, y - size * 1.9), pos2(x + size * 0.85, y - size * 0.18), pos2(x, y - size * 0.18)];
    painter.add(Shape::convex_polygon(sail, glow, Stroke::NONE));
    let jib = vec![
        pos2(x - size * 0.1, y - size * 1.5),
        pos2(x - size * 0.1, y - size * 0.18),
        pos2(x - size * 0.66, y - size * 0.18),
    ];
    painter.add(Shape::convex_polygon(jib, glow.gamma_multiply(0.75), Stroke::NONE));
    painter.line_segment([pos2(x - size * 0.04, y - size * 1.95), pos2(x - size * 0.04, y)], Stroke::new(2.0, deep));
    for (drop, half) in [(0.62, 0.8), (0.9, 0.5)] {
        let line = Rect::from_center_size(pos2(x, y + size * drop), vec2(size * half * 2.0, 2.5));
        painter.rect_filled(line, 1.5, deep.gamma_multiply(0.35));
    }
}

fn band(painter: &Painter, rect: Rect, top: Color32, bottom: Color32) {
    let mut mesh = egui::epaint::Mesh::default();
    for (corner, colour) in
        [(rect.left_top(), top), (rect.right_top(), top), (rect.left_bottom(), bottom), (rect.right_bottom(), bottom)]
    {
        mesh.colored_vertex(corner, colour);
    }
    mesh.add_triangle(0, 1, 2);
    mesh.add_triangle(1, 2, 3);
    painter.add(mesh);
}

fn hill(painter: &Painter, rect: Rect, horizon: f32, (start, height, wave): (f32, f32, f32), colour: Color32) {
    let mut mesh = egui::epaint::Mesh::default();
    let mut ridge = Vec::new();
    for step in 0_u16..=80 {
        let t = f32::from(step) / 80.0;
        let rise = 0.55 + 0.3 * (start + t * wave * 2.0).sin() + 0.15 * (start * 2.0 + t * wave * 5.3).sin();
        let point = pos2(rect.left() + rect.width() * t, horizon - height * rise.max(0.0));
        ridge.push(point);
        mesh.colored_vertex(point, colour);
        mesh.colored_vertex(pos2(point.x, horizon + 1.0), colour);
        let here = u32::from(step) * 2;
        if step > 0 {
            mesh.add_triangle(here - 2, here - 1, here);
            mesh.add_triangle(here - 1, here, here + 1);
        }
    }
    painter.add(mesh);
    painter.line(ridge, Stroke::new(1.0, colour));
}
