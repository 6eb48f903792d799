//! What staff can do at any moment: a tray below the answers, each act under a letter of its own.

use super::view::{OfferedStandingAct, View};
use crate::app::theme::Theme;
use crate::app::widgets::flow;
use crate::app::widgets::parts;
use egui::{Color32, CornerRadius, FontId, Galley, Rect, Sense, StrokeKind, Ui, Vec2, WidgetInfo, WidgetType, vec2};
use std::sync::Arc;

const BADGE: f32 = 22.0;
const PAD: f32 = 10.0;
const GAP: f32 = 8.0;
/// The word above it.
const HEAD: f32 = 22.0;

/// Acts laid out in rows of a width.
pub(super) struct Tray<'v> {
    rows: Vec<Vec<InTray<'v>>>,
}

struct InTray<'v> {
    one: &'v OfferedStandingAct,
    galley: Arc<Galley>,
}

impl InTray<'_> {
    fn size(&self) -> Vec2 {
        vec2(self.galley.size().x + BADGE + 3.0 * PAD, (self.galley.size().y + 12.0).max(36.0))
    }
}

impl<'v> Tray<'v> {
    pub(super) fn new(ui: &Ui, theme: &Theme, view: &'v View, width: f32) -> Self {
        let mut tray = Self { rows: Vec::new() };
        let mut left = 0.0;
        for one in &view.tray {
            let job = parts::plain(&one.text, theme.sizes.body - 1.0, theme.text);
            let place = InTray { one, galley: flow::galley(ui.painter(), job, width - BADGE - 3.0 * PAD) };
            let wide = place.size().x;
            match tray.rows.last_mut().filter(|_| wide <= left) {
                Some(row) => row.push(place),
                None => {
                    left = width;
                    tray.rows.push(vec![place]);
                }
            }
            left -= wide + GAP;
        }
        tray
    }

    /// What it takes, with the room above it; nothing where there is none.
    pub(super) fn height(&self) -> f32 {
        let row = |row: &Vec<InTray<'_>>| row.iter().map(|place| place.size().y).fold(0.0, f32::max) + 7.0;
        let rows: f32 = self.rows.iter().map(row).sum();
        if self.rows.is_empty() { 0.0 } else { rows + HEAD + 7.0 }
    }

    /// Shows it; answers the place of the one that was clicked.
    pub(super) fn show(&self, ui: &mut Ui, theme: &Theme, view: &View) -> Option<usize> {
        if self.rows.is_empty() {
            return None;
        }
        let mut chosen = None;
        let (head, _) = ui.allocate_exact_size(vec2(ui.available_width(), HEAD), Sense::hover());
        let font = FontId::proportional(theme.sizes.small);
        let title = ui.painter().layout_no_wrap(view.words.plain("standing-tray"), font, theme.quiet.into());
        ui.painter().galley(head.left_bottom() - vec2(0.0, title.size().y), title, theme.quiet.into());
        for row in &self.rows {
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = GAP;
                for place in row {
                    if place.button(ui, theme, !view.waiting) {
                        chosen = Some(place.one.at);
                    }
                }
            });
        }
        chosen
    }
}

impl InTray<'_> {
    fn button(&self, ui: &mut Ui, theme: &Theme, enabled: bool) -> bool {
        let sense = if enabled { Sense::click() } else { Sense::hover() };
        let (rect, response) = ui.allocate_exact_size(self.size(), sense);
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, enabled, &self.one.text));
        let (fill, line) =
            if enabled { parts::tones(theme, &response) } else { (theme.sunken.into(), theme.hairline()) };
        let painter = ui.painter();
        painter.rect(rect, CornerRadius::same(8), fill, line, StrokeKind::Inside);
        if response.has_focus() {
            parts::focus_ring(ui, theme, rect);
        }
        let badge = Rect::from_center_size(rect.left_center() + vec2(PAD + BADGE / 2.0, 0.0), Vec2::splat(BADGE));
        painter.rect(badge, CornerRadius::same(6), Color32::from(theme.sunken), theme.hairline(), StrokeKind::Inside);
        let ink = if enabled { theme.text } else { theme.quiet };
        let key = self.one.key.to_ascii_uppercase().to_string();
        let key = painter.layout_no_wrap(key, FontId::proportional(theme.sizes.small), theme.accent.into());
        painter.galley(badge.center() - key.size() / 2.0, key, theme.accent.into());
        let text = rect.left_center() + vec2(BADGE + 2.0 * PAD, -self.galley.size().y / 2.0);
        painter.galley_with_override_text_color(text, Arc::clone(&self.galley), ink.into());
        response.clicked()
    }
}
