//! The talk so far, oldest first.

use super::view::View;
use crate::app::theme::Theme;
use crate::app::widgets::flow;
use crate::app::widgets::parts;
use crate::attempt::{Named as _, Speaker, Told};
use crate::locale::joined;
use egui::{Align, Color32, CornerRadius, FontId, Rect, ScrollArea, Sense, Ui, WidgetInfo, WidgetType, pos2, vec2};

pub(super) fn show(ui: &mut Ui, theme: &Theme, view: &View) {
    ScrollArea::vertical().id_salt("conversation").auto_shrink(false).stick_to_bottom(true).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 9.0;
        ui.add_space(4.0);
        if view.said.is_empty() {
            parts::say(ui, view.words.plain("talk-empty"), theme.sizes.small, theme.quiet);
        }
        for said in &view.said {
            bubble(ui, theme, view, said);
        }
        ui.add_space(2.0);
    });
}

fn bubble(ui: &mut Ui, theme: &Theme, view: &View, said: &Told) {
    let words = &view.words;
    let room = ui.available_width() - 6.0;
    let (ink, dim): (Color32, Color32) = (theme.text.into(), theme.quiet.into());
    let stamp_font = FontId::proportional(theme.sizes.small - 1.5);
    let narration = said.speaker == Speaker::Narrator;
    let mut job = parts::spoken(&said.text, theme.sizes.body - 1.0, if narration { dim } else { ink }, dim);
    if narration {
        job.halign = Align::Center;
    }
    let stamp = match said.speaker {
        Speaker::Learner(Some(kind)) => {
            format!("{} · {} · {}", words.plain("encounter-you"), words.plain(kind.message()), said.clock)
        }
        Speaker::Learner(None) => format!("{} · {}", words.plain("encounter-you"), said.clock),
        Speaker::Customer | Speaker::Narrator => {
            said.name.as_ref().map_or(said.clock.clone(), |name| format!("{name} · {}", said.clock))
        }
    };
    let galley = flow::galley(ui.painter(), job, room * 0.76);
    let stamp = ui.painter().layout_no_wrap(stamp, stamp_font, dim);
    let pad = vec2(13.0, 8.0);
    let size = if narration { galley.size() } else { galley.size() + 2.0 * pad };
    let (row, response) = ui.allocate_exact_size(vec2(room, size.y + stamp.size().y + 1.0), Sense::hover());
    let top = row.top() + stamp.size().y + 1.0;
    // where it stands says who it was, to those who see it
    let who = (said.speaker == Speaker::Customer && said.name.is_none()).then_some(view.customer_name.as_str());
    let who = joined(who.into_iter().chain([stamp.text()]), " · ");
    parts::read(ui, row.with_max_y(top), &format!("stamp {}", row.top() - ui.min_rect().top()), &who);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, parts::aloud(&said.text)));
    let painter = ui.painter();
    let (x, stamp_x) = match said.speaker {
        Speaker::Customer => (row.left(), row.left() + 4.0),
        Speaker::Learner(_) => (row.right() - size.x, row.right() - 4.0 - stamp.size().x),
        Speaker::Narrator => (row.center().x - size.x / 2.0, row.center().x - stamp.size().x / 2.0),
    };
    painter.galley(pos2(stamp_x, row.top()), stamp, dim);
    if narration {
        painter.galley(pos2(row.center().x, top), galley, dim);
        return;
    }
    let rect = Rect::from_min_size(pos2(x, top), size);
    let customer = said.speaker == Speaker::Customer;
    let fill = if customer { theme.sunken } else { theme.accent_wash };
    let mut corner = CornerRadius::same(12);
    *(if customer { &mut corner.nw } else { &mut corner.ne }) = 3;
    painter.rect_filled(rect, corner, Color32::from(fill));
    painter.galley(rect.min + pad, galley, ink);
}
