//! The search field, and the clauses it finds.

use super::search::Search;
use super::view::{ClauseEntry, Draft, View};
use crate::app::theme::Theme;
use crate::app::widgets::icon::Icon;
use crate::app::widgets::parts::{self, say};
use crate::attempt::Named as _;
use crate::locale::Words;
use egui::style::ScrollAnimation;
use egui::text::{LayoutJob, TextWrapping};
use egui::{
    Align, CornerRadius, Event, FocusDirection, FontId, Id, ImeEvent, Layout, Margin, Rect, ScrollArea, Sense, Stroke,
    StrokeKind, TextEdit, Ui, Vec2, WidgetInfo, WidgetType, pos2, vec2,
};

/// Longest search.
const LONGEST: usize = 64;

/// The places of the clauses that a search finds.
pub(super) fn found(view: &View, search: &Search) -> Vec<usize> {
    let all = view.clauses.iter().enumerate();
    all.filter(|(_, clause)| search.finds(&clause.text)).map(|(at, _)| at).collect()
}

/// The clause to show, after going `down` the list: the one chosen, one that goes by what is looked for, or the first.
pub(super) fn step(view: &View, draft: &mut Draft, search: &Search, found: &[usize], down: isize) -> Option<usize> {
    let named = |at: &usize| view.clauses.get(*at).is_some_and(|clause| search.finds(&clause.name));
    let chosen = draft.chosen.and_then(|chosen| found.iter().position(|at| *at == chosen));
    let place = chosen.or_else(|| found.iter().position(named)).unwrap_or(0);
    let shown = found.get(place.saturating_add_signed(down).min(found.len().saturating_sub(1))).copied();
    if down != 0 && shown.is_some() {
        draft.chosen = shown;
        draft.reveal = true;
        draft.guide = false;
    }
    shown
}

/// The search field. It has the keyboard at first, whenever nothing else has it, and when `taken` back.
pub(super) fn field(ui: &mut Ui, theme: &Theme, words: &Words, draft: &mut Draft, taken: bool) {
    let label = ui.horizontal(|ui| {
        let label = ui.label(parts::text(words.plain("handbook-search"), theme.sizes.small, theme.quiet));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.label(parts::text(words.plain("handbook-keys"), theme.sizes.small, theme.quiet));
        });
        label.id
    });
    let field = ui.add_sized(
        vec2(ui.available_width(), 40.0),
        TextEdit::singleline(&mut draft.search)
            .id(Id::new("handbook search"))
            .hint_text(parts::text(words.plain("handbook-search-hint"), theme.sizes.body, theme.quiet))
            .font(FontId::proportional(theme.sizes.body))
            .vertical_align(Align::Center)
            .margin(Margin { left: 38, right: 12, top: 6, bottom: 6 })
            .char_limit(LONGEST),
    );
    let sign = Rect::from_center_size(field.rect.left_center() + vec2(20.0, 0.0), Vec2::splat(17.0));
    Icon::Lens.paint(ui.painter(), sign, theme.quiet.into());
    draft.composing = field.has_focus() && composing(ui, draft.composing);
    if !draft.composing && draft.sought != draft.search {
        draft.sought.clone_from(&draft.search);
        draft.reveal = true;
        draft.guide = false;
    }
    let field = field.labelled_by(label.inner);
    let fresh = !std::mem::replace(&mut draft.shown, true);
    if taken || fresh || ui.memory(|memory| memory.focused().is_none()) {
        // else the arrow that went down the list would go on from the field to what stands below
        ui.memory_mut(|memory| memory.move_focus(FocusDirection::None));
        field.request_focus();
    }
    ui.add_space(4.0);
}

/// Whether an input method is at work after this pass.
fn composing(ui: &Ui, before: bool) -> bool {
    ui.input(|input| {
        input.events.iter().fold(before, |at_work, event| match event {
            Event::Ime(ImeEvent::Preedit { text, .. }) => !text.is_empty(),
            Event::Ime(ImeEvent::Commit(_)) => false,
            _ => at_work,
        })
    })
}

pub(super) fn nothing(ui: &mut Ui, theme: &Theme, words: &Words, draft: &mut Draft) {
    parts::card(theme).show(ui, |ui| {
        ui.set_width(ui.available_width());
        say(ui, parts::named(words, "handbook-none", "search", draft.sought.trim()), theme.sizes.body, theme.text);
        say(ui, words.plain("handbook-none-do"), theme.sizes.small + 0.5, theme.quiet);
        ui.add_space(4.0);
        if parts::secondary(ui, theme, Some(Icon::List), &words.plain("handbook-all")).clicked() {
            draft.search.clear();
        }
    });
}

pub(super) fn rows(ui: &mut Ui, theme: &Theme, view: &View, draft: &mut Draft, found: &[usize], shown: Option<usize>) {
    ui.spacing_mut().item_spacing.y = 4.0;
    ScrollArea::vertical().id_salt("handbook list").auto_shrink(false).show(ui, |ui| {
        parts::names_group(ui, &view.words.plain("handbook-title"));
        let width = ui.available_width() - 6.0;
        let mut group = None;
        for at in found {
            let Some(clause) = view.clauses.get(*at) else { continue };
            let own = (&clause.page.book, &clause.page.competency);
            let before = group.replace(own);
            if before != Some(own) {
                ui.add_space(if before.is_some() { 8.0 } else { 0.0 });
                ui.label(parts::text(&clause.page.competency_label, theme.sizes.small, theme.quiet));
            }
            let here = shown == Some(*at);
            let (rect, clicked) = row(ui, theme, &view.words, clause, here, width);
            if clicked {
                draft.chosen = Some(*at);
                draft.guide = false;
            }
            if here && std::mem::take(&mut draft.reveal) && !ui.clip_rect().contains_rect(rect) {
                ui.scroll_to_rect_animation(rect, Some(Align::Center), ScrollAnimation::none());
            }
        }
        ui.add_space(8.0);
    });
}

fn row(ui: &mut Ui, theme: &Theme, words: &Words, clause: &ClauseEntry, here: bool, width: f32) -> (Rect, bool) {
    let page = &clause.page;
    let (rect, response) = ui.allocate_exact_size(vec2(width, 36.0), Sense::click());
    let weight = words.plain(page.severity.message());
    response
        .widget_info(|| WidgetInfo::selected(WidgetType::RadioButton, true, here, format!("{} {weight}", page.label)));
    if ui.is_rect_visible(rect) {
        let (mut fill, mut line) = parts::tones(theme, &response);
        if here {
            (fill, line) = (theme.accent_wash.into(), Stroke::new(2.0, theme.accent));
        }
        let painter = ui.painter();
        painter.rect(rect, CornerRadius::same(8), fill, line, StrokeKind::Inside);
        let (ink, _) = parts::severity_tones(theme, page.severity);
        let weight = painter.layout_no_wrap(weight, FontId::proportional(theme.sizes.small), ink);
        let right = rect.right() - 12.0 - weight.size().x;
        let sign = Rect::from_center_size(pos2(right - 13.0, rect.center().y), Vec2::splat(14.0));
        let mut name = LayoutJob::simple_singleline(
            page.label.clone(),
            FontId::proportional(theme.sizes.body - 0.5),
            theme.text.into(),
        );
        name.wrap = TextWrapping::truncate_at_width((sign.left() - rect.left() - 24.0).max(10.0));
        let name = painter.layout_job(name);
        painter.galley(pos2(rect.left() + 14.0, rect.center().y - name.size().y / 2.0), name, theme.text.into());
        Icon::of_severity(page.severity).paint(painter, sign, ink);
        painter.galley(pos2(right, rect.center().y - weight.size().y / 2.0), weight, ink);
        if response.has_focus() {
            parts::focus_ring(ui, theme, rect.shrink(2.0));
        }
    }
    (rect, response.clicked())
}
