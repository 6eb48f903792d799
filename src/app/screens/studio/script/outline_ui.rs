//! The outline: the moments in the order of the story, by their first words.

use super::super::told::counted;
use super::super::view::{Draft, MomentRow, ScriptAction, ScriptView};
use crate::app::theme::Theme;
use crate::app::widgets::icon::Icon;
use crate::app::widgets::parts::{self, say};
use crate::locale::{Words, joined};
use egui::style::ScrollAnimation;
use egui::text::{LayoutJob, TextWrapping};
use egui::{
    Align, Color32, CornerRadius, EventFilter, FontId, Id, Key, Rect, ScrollArea, Sense, Stroke, StrokeKind, Ui, Vec2,
    WidgetInfo, WidgetType, pos2, vec2,
};

/// How high a row is.
const ROW: f32 = 36.0;

/// Shows it.
pub(super) fn show(
    ui: &mut Ui, theme: &Theme, words: &Words, open: &ScriptView, draft: &mut Draft, actions: &mut Vec<ScriptAction>,
) {
    parts::names_part(&say(ui, words.plain("studio-outline"), theme.sizes.section, theme.text));
    let hint = words.plain("studio-seek");
    let size = vec2(ui.available_width() - 8.0, 34.0);
    parts::seek(ui, theme, ("studio seek", &hint), size, &mut draft.sought);
    ui.add_space(4.0);
    let sought = draft.sought.trim().to_lowercase();
    let found: Vec<_> = open.moments.iter().filter(|one| one.first.to_lowercase().contains(&sought)).collect();
    if found.is_empty() {
        say(ui, words.plain("studio-none-found"), theme.sizes.small + 0.5, theme.quiet);
    }
    ui.spacing_mut().item_spacing.y = 4.0;
    ScrollArea::vertical().id_salt("studio outline").auto_shrink(false).show(ui, |ui| {
        parts::names_group(ui, &words.plain("studio-outline"));
        let width = ui.available_width() - 8.0;
        let chosen = open.moment.as_ref().map(|one| one.id.as_str());
        let stands = found.iter().position(|one| chosen == Some(one.id.as_str()));
        if let Some(to) = stands.and_then(|at| moved(ui, &found, at)) {
            ui.memory_mut(|memory| memory.request_focus(row_id(to)));
            actions.push(ScriptAction::Choose(to.id.clone()));
        }
        // one of them is to be reached by Tab
        let reached = stands.or(Some(0)).and_then(|at| found.get(at)).map(|one| one.id.as_str());
        for (at, one) in open.moments.iter().enumerate().filter(|(_, one)| found.contains(one)) {
            let here = chosen == Some(one.id.as_str());
            let sense = if reached == Some(one.id.as_str()) { Sense::click() } else { Sense::CLICK };
            let (rect, clicked) = row(ui, theme, words, (at, one), here, (width, sense));
            if clicked && !here {
                actions.push(ScriptAction::Choose(one.id.clone()));
            }
            if here && std::mem::take(&mut draft.reveal) && !ui.clip_rect().contains_rect(rect) {
                ui.scroll_to_rect_animation(rect, Some(Align::Center), ScrollAnimation::none());
            }
        }
        ui.add_space(4.0);
        if open.is_own && parts::quiet(ui, theme, None, &words.plain("studio-add-moment")).clicked() {
            actions.push(ScriptAction::AddMoment);
        }
        ui.add_space(6.0);
    });
}

fn row_id(one: &MomentRow) -> Id {
    Id::new("studio moment").with(&one.id)
}

/// Where the keys that lead from moment to moment lead from the one that stands open, where the keyboard is on it.
fn moved<'m>(ui: &Ui, found: &[&'m MomentRow], at: usize) -> Option<&'m MomentRow> {
    let on = row_id(found.get(at)?);
    if !ui.is_enabled() || !ui.memory(|memory| memory.has_focus(on)) {
        return None;
    }
    let arrows = EventFilter { vertical_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(on, arrows));
    let pressed = |key| ui.input(|input| input.num_presses(key));
    let last = found.len().saturating_sub(1);
    let mut to = at.saturating_add(pressed(Key::ArrowDown)).saturating_sub(pressed(Key::ArrowUp)).min(last);
    if pressed(Key::Home) > 0 {
        to = 0;
    }
    if pressed(Key::End) > 0 {
        to = last;
    }
    found.get(to).copied().filter(|_| to != at)
}

fn row(
    ui: &mut Ui, theme: &Theme, words: &Words, (at, one): (usize, &MomentRow), here: bool, (width, sense): (f32, Sense),
) -> (Rect, bool) {
    let (_, rect) = ui.allocate_space(vec2(width, ROW));
    let response = ui.interact(rect, row_id(one), sense);
    let problems = match (one.errors, one.warnings) {
        (0, 0) => None,
        (0, warnings) => Some((Icon::Warning, theme.care, counted(words, "studio-warnings", warnings))),
        (errors, _) => Some((Icon::Cross, theme.bad, counted(words, "studio-errors", errors))),
    };
    let told = problems.as_ref().map(|(.., told)| told.clone());
    let name = joined([Some(format!("{} {}", at + 1, one.first)), told].into_iter().flatten(), " · ");
    response.widget_info(|| WidgetInfo::selected(WidgetType::RadioButton, ui.is_enabled(), here, &name));
    if !ui.is_rect_visible(rect) {
        return (rect, response.clicked());
    }
    let (mut fill, mut line) = parts::tones(theme, &response);
    if here {
        (fill, line) = (theme.accent_wash.into(), Stroke::new(2.0, theme.accent));
    }
    let painter = ui.painter();
    painter.rect(rect, CornerRadius::same(8), fill, line, StrokeKind::Inside);
    let small = FontId::proportional(theme.sizes.small);
    let number = painter.layout_no_wrap((at + 1).to_string(), small, theme.quiet.into());
    painter.galley(pos2(rect.left() + 10.0, rect.center().y - number.size().y / 2.0), number, theme.quiet.into());
    let mut right = rect.right() - 10.0;
    if let Some((icon, ink, _)) = problems {
        right -= 18.0;
        let sign = Rect::from_center_size(pos2(right + 9.0, rect.center().y), Vec2::splat(15.0));
        icon.paint(painter, sign, Color32::from(ink));
    }
    let left = rect.left() + 36.0;
    let font = FontId::proportional(theme.sizes.body - 0.5);
    let mut first = LayoutJob::simple_singleline(one.first.clone(), font, theme.text.into());
    first.wrap = TextWrapping::truncate_at_width((right - left - 6.0).max(10.0));
    let first = painter.layout_job(first);
    painter.galley(pos2(left, rect.center().y - first.size().y / 2.0), first, theme.text.into());
    if response.has_focus() {
        parts::focus_ring(ui, theme, rect.shrink(2.0));
    }
    (rect, response.clicked())
}
