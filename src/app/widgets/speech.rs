//! What is said at the counter, in its box under the stage.

use super::{flow, parts};
use crate::app::theme::Theme;
use crate::locale::joined;
use egui::accesskit::Live;
use egui::text::LayoutJob;
use egui::{
    Align, Color32, CornerRadius, FontId, Galley, Layout, Rect, ScrollArea, Sense, Shape, Stroke, Ui, UiBuilder, Vec2,
    WidgetInfo, WidgetType, pos2, vec2,
};
use std::sync::Arc;

/// Whose words they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum From {
    /// Mine.
    Me,
    /// Of whoever is across the counter.
    Him,
    /// Told, and nobody's.
    Nobody,
}

/// What is said.
pub(crate) struct Speech<'a> {
    pub(crate) from: From,
    /// What stands over it.
    pub(crate) name: &'a str,
    /// And beside that.
    pub(crate) aside: Option<&'a str>,
    /// The words.
    pub(crate) text: &'a str,
    /// How many letters have been said, if not all.
    pub(crate) typed: Option<usize>,
}

/// What stands above the words, and all the space above and below.
const ABOVE: f32 = 28.0;
const PAD: Vec2 = vec2(20.0, 12.0);

impl Speech<'_> {
    /// How high all of it is in such a width.
    pub(crate) fn height(&self, ui: &Ui, theme: &Theme, width: f32) -> f32 {
        let job = parts::spoken(self.text, theme.sizes.body + 2.0, theme.text.into(), theme.quiet.into());
        flow::galley(ui.painter(), job, width - 2.0 * PAD.x).size().y + ABOVE + 2.0 * PAD.y + 1.0
    }

    /// Shows it in a rectangle.
    pub(crate) fn show(&self, ui: &mut Ui, theme: &Theme, rect: Rect) {
        let fill = if self.from == From::Me { theme.accent_wash } else { theme.dock.paper };
        let painter = ui.painter();
        painter.rect_filled(rect, CornerRadius::same(10), Color32::from(fill));
        if self.from == From::Him {
            // towards him
            let (x, foot) = (rect.right() - 52.0, rect.top());
            let corners = vec![pos2(x, foot + 1.0), pos2(x + 38.0, foot - 13.0), pos2(x + 30.0, foot + 1.0)];
            painter.add(Shape::convex_polygon(corners, Color32::from(fill), Stroke::NONE));
        }
        let inside = rect.shrink2(PAD);
        let ink = Color32::from(theme.text);
        let name = painter.layout_no_wrap(self.name.to_owned(), FontId::proportional(theme.sizes.body), ink);
        let after = inside.left() + name.size().x + 10.0;
        // who speaks is read before what is said
        let line = inside.with_max_y(inside.top() + ABOVE);
        let told = joined(std::iter::once(self.name).chain(self.aside), " · ");
        parts::read(ui, line, &format!("who speaks at {}", rect.left()), &told);
        painter.galley(inside.min, name, ink);
        if let Some(aside) = self.aside {
            let mut job = parts::plain(aside, theme.sizes.small, theme.quiet);
            job.wrap.max_rows = 1;
            job.wrap.max_width = (inside.right() - after).max(10.0);
            painter.galley(pos2(after, inside.top() + 3.0), painter.layout_job(job), theme.quiet.into());
        }
        let body = inside.with_min_y(inside.top() + ABOVE);
        // whoever has just chosen his words knows them
        let live = if self.from == From::Me { Live::Off } else { Live::Polite };
        let galley = fitted(ui, theme, self.text, body.size(), self.typed);
        let builder = UiBuilder::new().id_salt(("speech", rect.left() as i32)).max_rect(body);
        ui.scope_builder(builder.layout(Layout::top_down(Align::Min)), |ui| {
            if galley.size().y > body.height() + 0.5 {
                let label = |ui: &mut Ui| {
                    let label = ui.label(galley);
                    // where its lines are broken nothing is to be read
                    label.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, parts::aloud(self.text)));
                    parts::live(&label, live);
                };
                ScrollArea::vertical().auto_shrink(false).show(ui, label);
                return;
            }
            let response = ui.allocate_response(body.size(), Sense::hover());
            response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, parts::aloud(self.text)));
            parts::live(&response, live);
            ui.painter().galley(body.min, galley, ink);
        });
    }
}

/// A text in the largest letters in which it fits; what is not yet said has no colour, and its place.
fn fitted(ui: &Ui, theme: &Theme, text: &str, room: Vec2, typed: Option<usize>) -> Arc<Galley> {
    let body = theme.sizes.body;
    let lay = |size: f32| {
        let job = parts::spoken(text, size, theme.text.into(), theme.quiet.into());
        let job = typed.map_or(job.clone(), |typed| up_to(job, typed));
        flow::galley(ui.painter(), job, room.x)
    };
    let sizes = [body + 4.0, body + 2.0, body, body - 1.5];
    sizes.into_iter().map(lay).find(|galley| galley.size().y <= room.y).unwrap_or_else(|| lay(body - 2.5))
}

/// Only so many characters are seen.
fn up_to(mut job: LayoutJob, typed: usize) -> LayoutJob {
    let end = job.text.char_indices().nth(typed).map_or(job.text.len(), |(at, _)| at);
    let sections = std::mem::take(&mut job.sections);
    for section in sections {
        let range = section.byte_range.clone();
        let (from, to) = (range.start.0, range.end.0);
        let parting = end.clamp(from, to);
        for (from, to, seen) in [(from, parting, true), (parting, to, false)] {
            if from < to {
                let mut part = section.clone();
                part.byte_range = egui::text::ByteIndex(from)..egui::text::ByteIndex(to);
                if from != range.start.0 {
                    part.leading_space = 0.0;
                }
                if !seen {
                    part.format.color = Color32::TRANSPARENT;
                }
                job.sections.push(part);
            }
        }
    }
    job
}
