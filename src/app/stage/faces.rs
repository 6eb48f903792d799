//! Faces on small cards, as textures: each drawn once for as long as the window keeps it.

use super::draw::canvas::Canvas;
use super::draw::people::Sitter;
use super::draw::person::Bearing;
use super::draw::rig::Pose;
use crate::app::theme::Theme;
use crate::attempt::Expression;
use egui::{
    Color32, ColorImage, CornerRadius, Id, Mesh, Painter, Rect, Shape, Stroke, StrokeKind, TextureHandle,
    TextureOptions, Ui, pos2,
};
use std::sync::{Arc, Mutex, PoisonError};

/// So many are kept at most; a debrief shows some dozens.
const KEPT: usize = 160;

/// Steps of a round corner.
const STEPS: u16 = 8;

/// How a face is framed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Framed {
    /// As it was.
    Plain,
    /// As the one that is looked at.
    Chosen,
    /// As it would have been: pale, in a ring of dashes.
    Ghost,
}

#[derive(Clone, Default)]
struct Kept(Arc<Mutex<Vec<Picture>>>);

struct Picture {
    who: &'static Sitter,
    pose: Pose,
    pixels: u32,
    texture: TextureHandle,
}

/// A square for a face, and what paints it there.
pub(crate) struct Square<'p> {
    pub(crate) painter: &'p Painter,
    pub(crate) rect: Rect,
}

/// Paints how somebody looked into a square; a sign where nobody is to be seen. `people` are all that there are, by person.
pub(crate) fn face(
    ui: &Ui, theme: &Theme, square: &Square<'_>, people: &[&'static Sitter], looks: Option<&Expression>, framed: Framed,
) {
    match looks.and_then(|looks| Some((looks, *people.get(looks.who.at())?))) {
        Some((looks, who)) => seen(ui, theme, square, who, looks, framed),
        None if framed == Framed::Ghost => {}
        None => nobody(theme, square),
    }
}

fn seen(
    ui: &Ui, theme: &Theme, &Square { painter, rect }: &Square<'_>, who: &'static Sitter, looks: &Expression,
    card: Framed,
) {
    let pose = Bearing::played(&looks.played, looks.mood).pose;
    let round = if card == Framed::Ghost { rect.width() / 2.0 } else { rect.width() * 0.19 };
    painter.rect_filled(rect, round, Color32::from(theme.face_ground));
    if let Some(texture) = texture(ui, who, pose, rect.width()) {
        let tint = if card == Framed::Ghost { Color32::WHITE.gamma_multiply(0.72) } else { Color32::WHITE };
        rounded(painter, rect, round, &texture, tint);
    }
    match card {
        Framed::Plain => {}
        Framed::Chosen => {
            let pen = Stroke::new(2.5, theme.accent);
            painter.rect_stroke(rect, round, pen, StrokeKind::Middle);
        }
        Framed::Ghost => ring(painter, rect, Stroke::new(1.2, theme.edge)),
    }
}

/// What stands for a face where nobody is to be seen: a frame of dashes with a sign in it.
fn nobody(theme: &Theme, &Square { painter, rect }: &Square<'_>) {
    let corner = rect.width() * 0.19;
    let inner = rect.shrink(0.5);
    let pen = Stroke::new(1.2, theme.edge);
    painter.rect_filled(rect, CornerRadius::same(corner as u8), Color32::from(theme.sunken));
    let corners = [inner.left_top(), inner.right_top(), inner.right_bottom(), inner.left_bottom(), inner.left_top()];
    painter.extend(Shape::dashed_line(&corners, pen, 4.0, 3.5));
    let sign = Rect::from_center_size(rect.center(), rect.size() * 0.36);
    crate::app::widgets::icon::Icon::Door.paint(painter, sign, theme.quiet.into());
}

fn texture(ui: &Ui, who: &'static Sitter, pose: Pose, size: f32) -> Option<TextureHandle> {
    let pixels = (size * ui.pixels_per_point()).round().clamp(1.0, 512.0) as u32;
    let Kept(kept) = ui.data_mut(|data| data.get_temp_mut_or_default::<Kept>(Id::NULL).clone());
    let mut kept = kept.lock().unwrap_or_else(PoisonError::into_inner);
    let is_it = |one: &&Picture| std::ptr::eq(one.who, who) && one.pixels == pixels && !one.pose.moved(pose);
    if let Some(found) = kept.iter().find(is_it) {
        return Some(found.texture.clone());
    }
    let mut canvas = Canvas::new(pixels, pixels)?;
    who.card(&mut canvas, pose, pixels as f32);
    let drawn = canvas.pixels();
    let image = ColorImage::from_rgba_premultiplied([pixels as usize; 2], drawn.data());
    let texture = ui.ctx().load_texture("face", image, TextureOptions::LINEAR);
    if kept.len() >= KEPT {
        kept.clear();
    }
    kept.push(Picture { who, pose, pixels, texture: texture.clone() });
    Some(texture)
}

/// A picture with round corners: a fan about its middle.
fn rounded(painter: &Painter, rect: Rect, round: f32, texture: &TextureHandle, tint: Color32) {
    let mut mesh = Mesh::with_texture(texture.id());
    let mut corner = |x: f32, y: f32| {
        let share = pos2((x - rect.left()) / rect.width(), (y - rect.top()) / rect.height());
        mesh.vertices.push(egui::epaint::Vertex { pos: pos2(x, y), uv: share, color: tint });
    };
    corner(rect.center().x, rect.center().y);
    for (quarter, (x, y)) in [
        (rect.right() - round, rect.bottom() - round),
        (rect.left() + round, rect.bottom() - round),
        (rect.left() + round, rect.top() + round),
        (rect.right() - round, rect.top() + round),
    ]
    .into_iter()
    .enumerate()
    {
        for step in 0..=STEPS {
            let share = f32::from(step) / f32::from(STEPS);
            let (sin, cos) = ((quarter as f32 + share) * std::f32::consts::FRAC_PI_2).sin_cos();
            corner(x + round * cos, y + round * sin);
        }
    }
    let around = u32::try_from(mesh.vertices.len()).unwrap_or(1) - 1;
    for at in 0..around {
        mesh.add_triangle(0, 1 + at, 1 + (at + 1) % around);
    }
    painter.add(Shape::mesh(mesh));
}

/// A ring of dashes in a square.
fn ring(painter: &Painter, rect: Rect, pen: Stroke) {
    let around = (0..=48_u8).map(|step| {
        let (sin, cos) = (f32::from(step) / 48.0 * std::f32::consts::TAU).sin_cos();
        rect.center() + egui::vec2(cos, sin) * (rect.width() / 2.0 - 0.5)
    });
    painter.extend(Shape::dashed_line(&around.collect::<Vec<_>>(), pen, 4.0, 3.0));
}
