//! What was said, what he says now, and what the learner may answer.

use super::frame::{GAP, child};
use super::view::{Action, OfferedResponse, View};
use super::{patience, rules, tray};
use crate::app::theme::Theme;
use crate::app::widgets::flow;
use crate::app::widgets::icon::Icon;
use crate::app::widgets::parts;
use crate::attempt::{Named as _, Speaker, Told};
use crate::locale::Words;
use crate::scenario::ResponseKind;
use egui::{
    Align, Color32, CornerRadius, FontId, Galley, Rect, ScrollArea, Sense, Shape, Stroke, StrokeKind, Ui, Vec2,
    WidgetInfo, WidgetType, pos2, vec2,
};
use std::sync::Arc;

const NUMBER_WIDTH: f32 = 30.0;

struct Row<'a> {
    at: usize,
    choice: &'a OfferedResponse,
    galley: Arc<Galley>,
    height: f32,
}

pub(super) fn show(ui: &mut Ui, theme: &Theme, view: &View, with_rules: bool, rect: Rect, actions: &mut Vec<Action>) {
    let painter = ui.painter();
    let (ink, dim): (Color32, Color32) = (theme.text.into(), theme.quiet.into());
    let kind_width = kind_width(ui, theme, &view.words);
    let wide = rect.width() - NUMBER_WIDTH - kind_width - 52.0;
    let options: Vec<_> = view
        .choices
        .iter()
        .enumerate()
        .map(|(at, choice)| {
            let galley = flow::galley(painter, parts::spoken(&choice.text, theme.sizes.body, ink, dim), wide);
            let height = (galley.size().y + 18.0).max(44.0);
            Row { at, choice, galley, height }
        })
        .collect();
    let line = flow::galley(painter, parts::spoken(&view.line, theme.sizes.section, ink, dim), rect.width() - 44.0);
    let line_height = if view.line.is_empty() { 0.0 } else { line.size().y + 54.0 };
    let tray = tray::Tray::new(ui, theme, view, rect.width());
    let answers = if view.ending.is_some() {
        0.0
    } else {
        tray.height() + 38.0 + options.iter().map(|option| option.height + 7.0).sum::<f32>()
    };
    let ending = view.ending.as_ref().map_or(0.0, |text| ending_height(ui, theme, text, rect.width()));
    let wanted = line_height + answers + ending;
    let below = wanted.min((rect.height() - 96.0).max(200.0));
    let past = rect.with_max_y(rect.bottom() - below - GAP);
    let rules = view.rules.as_ref().filter(|_| with_rules);
    let said = rules.map_or(past, |_| past.with_max_x(past.right() - (past.width() * 0.4).min(340.0) - GAP));
    child(ui, said, "past", |ui| conversation(ui, theme, view, said));
    if let Some(rules) = rules {
        let beside = past.with_min_x(said.right() + GAP);
        ui.painter().rect(beside, theme.corner(), Color32::from(theme.surface), theme.hairline(), StrokeKind::Inside);
        child(ui, beside.shrink2(vec2(14.0, 10.0)), "rules", |ui| rules::panel(ui, theme, &view.words, rules));
    }
    let now = rect.with_min_y(past.bottom() + GAP);
    child(ui, now, "now", |ui| {
        let add = |ui: &mut Ui| {
            ui.spacing_mut().item_spacing.y = 7.0;
            if !view.line.is_empty() {
                current(ui, theme, view, line, line_height);
            }
            if let Some(text) = &view.ending {
                over(ui, theme, view, text, actions);
            } else {
                patience::show(ui, theme, view);
                let chosen: Vec<_> = options
                    .into_iter()
                    .filter_map(|row| {
                        let at = row.at;
                        respond(ui, theme, &view.words, row, kind_width, !view.waiting).then_some(at)
                    })
                    .collect();
                let at_hand = tray.show(ui, theme, view);
                actions.extend(chosen.first().copied().or(at_hand).map(Action::Respond));
            }
        };
        if wanted > below + 0.5 {
            ScrollArea::vertical().auto_shrink(false).show(ui, add);
        } else {
            add(ui);
        }
    });
}

fn conversation(ui: &mut Ui, theme: &Theme, view: &View, rect: Rect) {
    ui.painter().rect(rect, theme.corner(), Color32::from(theme.surface), theme.hairline(), StrokeKind::Inside);
    let inside = rect.shrink2(vec2(14.0, 6.0));
    child(ui, inside, "bubbles", |ui| {
        ScrollArea::vertical().id_salt("conversation").auto_shrink(false).stick_to_bottom(true).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 9.0;
            ui.add_space(4.0);
            for said in &view.said {
                bubble(ui, theme, &view.words, said);
            }
            ui.add_space(2.0);
        });
    });
}

fn bubble(ui: &mut Ui, theme: &Theme, words: &Words, said: &Told) {
    let room = ui.available_width() - 6.0;
    let (ink, dim): (Color32, Color32) = (theme.text.into(), theme.quiet.into());
    let stamp_font = FontId::proportional(theme.sizes.small - 1.5);
    let narration = said.speaker == Speaker::Narrator;
    let mut job = parts::spoken(&said.text, theme.sizes.body - 1.0, if narration { dim } else { ink }, dim);
    if narration {
        let italics = !parts::is_chinese(&said.text);
        job.halign = Align::Center;
        for section in &mut job.sections {
            section.format.italics = italics;
        }
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
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &said.text));
    let painter = ui.painter();
    let top = row.top() + stamp.size().y + 1.0;
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

/// The customer's line, with a tip towards him; in the aftermath what is told.
fn current(ui: &mut Ui, theme: &Theme, view: &View, line: Arc<Galley>, height: f32) {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height - 7.0), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &view.line));
    let painter = ui.painter();
    let present = view.customer.present;
    let (fill, edge) = if present { (theme.surface, theme.accent) } else { (theme.sunken, theme.quiet) };
    let stroke = Stroke::new(1.5, edge);
    painter.rect(rect, theme.corner(), Color32::from(fill), stroke, StrokeKind::Inside);
    if present {
        let y = rect.top() + 26.0;
        let tip = vec![pos2(rect.left() + 1.5, y - 8.0), pos2(rect.left() - 10.0, y), pos2(rect.left() + 1.5, y + 8.0)];
        painter.add(Shape::convex_polygon(tip.clone(), Color32::from(fill), Stroke::NONE));
        painter.line(tip, stroke);
    }
    let name = view.speaker.clone();
    let name = view.direction.as_ref().map_or(name.clone(), |told| format!("{name} · {told}"));
    let name = painter.layout_no_wrap(name, FontId::proportional(theme.sizes.small), edge.into());
    painter.galley(rect.min + vec2(22.0, 10.0), name, edge.into());
    painter.galley(rect.min + vec2(22.0, 33.0), line, theme.text.into());
}

fn kind_width(ui: &Ui, theme: &Theme, words: &Words) -> f32 {
    let wide = |kind: ResponseKind| {
        let font = FontId::proportional(theme.sizes.small);
        ui.painter().layout_no_wrap(words.plain(kind.message()), font, Color32::PLACEHOLDER).size().x
    };
    [ResponseKind::Say, ResponseKind::Ask, ResponseKind::Do].map(wide).into_iter().fold(0.0, f32::max) + 26.0
}

fn respond(ui: &mut Ui, theme: &Theme, words: &Words, option: Row<'_>, kind_width: f32, enabled: bool) -> bool {
    let sense = if enabled { Sense::click() } else { Sense::hover() };
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), option.height), sense);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, enabled, &option.choice.text));
    let fade = if enabled { 1.0 } else { 0.45 };
    let (fill, line) = if enabled { parts::tones(theme, &response) } else { (theme.sunken.into(), theme.hairline()) };
    let painter = ui.painter();
    painter.rect(rect, CornerRadius::same(8), fill, line, StrokeKind::Inside);
    if response.has_focus() {
        parts::focus_ring(ui, theme, rect);
    }
    let quiet = Color32::from(theme.quiet).gamma_multiply(fade);
    let accent = Color32::from(theme.accent).gamma_multiply(fade);
    if option.at < 9 {
        let badge =
            Rect::from_center_size(rect.left_center() + vec2(12.0 + NUMBER_WIDTH / 2.0, 0.0), Vec2::splat(26.0));
        painter.rect(badge, CornerRadius::same(6), Color32::from(theme.sunken), theme.hairline(), StrokeKind::Inside);
        let number =
            painter.layout_no_wrap((option.at + 1).to_string(), FontId::proportional(theme.sizes.body - 1.0), accent);
        painter.galley(badge.center() - number.size() / 2.0, number, accent);
    }
    let x = rect.left() + 12.0 + NUMBER_WIDTH + 8.0;
    let sign = Rect::from_center_size(pos2(x + 9.0, rect.center().y), Vec2::splat(16.0));
    Icon::of_kind(option.choice.kind).paint(painter, sign, quiet);
    let word = painter.layout_no_wrap(
        words.plain(option.choice.kind.message()),
        FontId::proportional(theme.sizes.small),
        quiet,
    );
    painter.galley(pos2(x + 22.0, rect.center().y - word.size().y / 2.0), word, quiet);
    let text = pos2(x + kind_width + 8.0, rect.center().y - option.galley.size().y / 2.0);
    if enabled {
        painter.galley(text, option.galley, theme.text.into());
    } else {
        painter.galley_with_override_text_color(text, option.galley, quiet);
    }
    response.clicked()
}

fn ending_height(ui: &Ui, theme: &Theme, text: &str, width: f32) -> f32 {
    let job = parts::plain(text, theme.sizes.body, theme.text);
    flow::galley(ui.painter(), job, width - 44.0).size().y + 130.0
}

fn over(ui: &mut Ui, theme: &Theme, view: &View, text: &str, actions: &mut Vec<Action>) {
    parts::card(theme).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.label(parts::text(view.words.plain("encounter-ending"), theme.sizes.section, theme.text));
        parts::put(ui, parts::spoken(text, theme.sizes.body, theme.text.into(), theme.quiet.into()));
        ui.horizontal(|ui| {
            if parts::primary(ui, theme, &view.words.plain("encounter-to-debrief")).clicked() {
                actions.push(Action::OpenDebrief);
            }
            parts::key_cap(ui, theme, &view.words.plain("key-enter"));
            if view.waiting {
                ui.label(parts::text(view.words.plain("encounter-waiting"), theme.sizes.small + 0.5, theme.quiet));
            }
        });
    });
}
