//! A moment: what the customer says there, and what can be answered.

use super::super::view::{Draft, MomentView, ScriptAction, ScriptView, TextRow, WrittenAnswer};
use super::field_ui::field;
use crate::app::theme::Theme;
use crate::app::widgets::icon::Icon;
use crate::app::widgets::parts::{self, say};
use crate::app::widgets::picker::{self, Picker};
use crate::app::widgets::scroll;
use crate::attempt::Named as _;
use crate::locale::{With, Words};
use crate::scenario::ResponseKind;
use crate::studio::Owner;
use egui::{Color32, CornerRadius, Frame, Margin, Rect, Sense, Stroke, Ui, pos2, vec2};

/// Shows it.
pub(super) fn show(
    ui: &mut Ui, theme: &Theme, words: &Words, (open, moment): (&ScriptView, &MomentView), draft: &mut Draft,
    actions: &mut Vec<ScriptAction>,
) {
    scroll::area(ui, ("studio moment", &moment.id), true, |ui| {
        ui.set_max_width(ui.available_width() - 10.0);
        ui.horizontal_wrapped(|ui| {
            let title = parts::counted(words, "studio-moment", "number", i64::try_from(moment.at + 1).unwrap_or(0));
            parts::names_part(&ui.label(parts::text(title, theme.sizes.section, theme.text)));
            if open.is_own && open.moments.len() > 1 {
                ui.add_space(8.0);
                if parts::quiet(ui, theme, Some(Icon::Cross), &words.plain("studio-remove-moment")).clicked() {
                    actions.push(ScriptAction::AskRemove(Owner::Moment(moment.id.clone())));
                }
            }
        });
        say(ui, words.plain("studio-lines"), theme.sizes.small + 0.5, theme.quiet);
        for (at, line) in moment.lines.iter().enumerate() {
            frame(theme).show(ui, |ui| {
                ui.set_width(ui.available_width());
                ui.horizontal(|ui| {
                    let when = if line.depends { "studio-when-some" } else { "studio-when-always" };
                    parts::chip(ui, theme, None, &words.plain(when), theme.quiet, theme.sunken);
                    if let Some(here) = &line.here {
                        ui.label(parts::text(here, theme.sizes.small, theme.quiet));
                    }
                    length(ui, theme, words, line, None);
                });
                let name = parts::counted(words, "studio-line-field", "number", i64::try_from(at + 1).unwrap_or(0));
                field(ui, theme, open, draft, line, (&name, &words.plain("studio-line-hint")), actions);
            });
        }
        ui.add_space(8.0);
        say(ui, words.plain("studio-answers"), theme.sizes.small + 0.5, theme.quiet);
        let lengths = moment.lengths();
        for (at, one) in moment.answers.iter().enumerate() {
            frame(theme).show(ui, |ui| {
                ui.set_width(ui.available_width());
                answer(ui, theme, words, (open, moment), (at, one, lengths), draft, actions);
            });
        }
        if moment.answers.is_empty() {
            say(ui, words.plain("studio-no-answers"), theme.sizes.body, theme.quiet);
        }
        if open.is_own && parts::secondary(ui, theme, None, &words.plain("studio-add-answer")).clicked() {
            actions.push(ScriptAction::AddAnswer);
        }
        if let Some(silence) = &moment.silence {
            ui.add_space(6.0);
            say(
                ui,
                parts::named(words, "studio-silence-leads", "where", silence),
                theme.sizes.small + 0.5,
                theme.quiet,
            );
        }
        ui.add_space(10.0);
    });
}

fn frame(theme: &Theme) -> Frame {
    Frame::new()
        .fill(theme.panel.into())
        .corner_radius(CornerRadius::same(8))
        .inner_margin(Margin::symmetric(10, 8))
        .stroke(theme.hairline())
}

fn answer(
    ui: &mut Ui, theme: &Theme, words: &Words, (open, moment): (&ScriptView, &MomentView),
    (at, one, lengths): (usize, &WrittenAnswer, Option<(usize, usize)>), draft: &mut Draft,
    actions: &mut Vec<ScriptAction>,
) {
    let number = i64::try_from(at + 1).unwrap_or(0);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(8.0, 4.0);
        ui.label(parts::text(number.to_string(), theme.sizes.small + 0.5, theme.quiet));
        if open.is_own {
            kind(ui, theme, words, one, number, actions);
            destination(ui, theme, words, open, (one, number), actions);
        } else {
            parts::chip(
                ui,
                theme,
                Some(Icon::of_kind(one.kind)),
                &words.plain(one.kind.message()),
                theme.text,
                theme.sunken,
            );
            let to = one.to.as_ref().map_or_else(|| words.plain("studio-nowhere"), |(_, called)| called.clone());
            say(ui, parts::named(words, "studio-leads", "where", &to), theme.sizes.small + 0.5, theme.quiet);
        }
        if let Some(row) = &one.words {
            length(ui, theme, words, row, lengths);
        }
        if open.is_own {
            let called = parts::counted(words, "studio-remove-answer", "number", number);
            let button = parts::quiet(ui, theme, Some(Icon::Cross), &words.plain("studio-remove"));
            button.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Button, ui.is_enabled(), &called));
            if button.clicked() {
                let what = Owner::Answer { moment: moment.id.clone(), answer: one.id.clone() };
                actions.push(ScriptAction::AskRemove(what));
            }
        }
    });
    if let Some(row) = &one.words {
        let name = parts::counted(words, "studio-answer-field", "number", number);
        field(ui, theme, open, draft, row, (&name, &words.plain("studio-answer-hint")), actions);
    }
    if !one.effects.is_empty() {
        ui.horizontal_wrapped(|ui| {
            for (is_fault, what) in &one.effects {
                let (icon, ink) = if *is_fault { (Icon::Cross, theme.bad) } else { (Icon::Tick, theme.good) };
                icon.show(ui, 12.0, ink);
                ui.label(parts::text(what, theme.sizes.small, theme.quiet));
            }
        });
    }
}

fn kind(ui: &mut Ui, theme: &Theme, words: &Words, one: &WrittenAnswer, number: i64, actions: &mut Vec<ScriptAction>) {
    let chosen = words.plain(one.kind.message());
    let name = parts::counted(words, "studio-kind", "number", number);
    let picker = Picker { salt: "studio kind", name: &name, chosen: &chosen, is_set: false };
    ui.push_id(("kind", &one.id), |ui| {
        picker.show(ui, theme, words, |ui| {
            for kind in [ResponseKind::Say, ResponseKind::Ask, ResponseKind::Do] {
                if picker::one(ui, theme, &words.plain(kind.message()), kind == one.kind) {
                    actions.push(ScriptAction::Kind(one.id.clone(), kind));
                    ui.close();
                }
            }
        });
    });
}

/// Where an answer leads, picked by first words.
fn destination(
    ui: &mut Ui, theme: &Theme, words: &Words, open: &ScriptView, (one, number): (&WrittenAnswer, i64),
    actions: &mut Vec<ScriptAction>,
) {
    let chosen = one.to.as_ref().map_or_else(|| words.plain("studio-nowhere"), |(_, called)| called.clone());
    let name = parts::counted(words, "studio-destination", "number", number);
    let picker = Picker { salt: "studio destination", name: &name, chosen: &chosen, is_set: false };
    ui.push_id(("destination", &one.id), |ui| {
        picker.show(ui, theme, words, |ui| {
            for (id, called) in &open.destinations {
                let here = one.to.as_ref().is_some_and(|(to, _)| to == id);
                if picker::one(ui, theme, called, here) {
                    actions.push(ScriptAction::Lead(one.id.clone(), id.clone()));
                    ui.close();
                }
            }
        });
    });
}

/// How long a text is, and where that stands among those beside it: whoever reads none of them goes by it.
fn length(ui: &mut Ui, theme: &Theme, words: &Words, row: &TextRow, lengths: Option<(usize, usize)>) {
    let signs = row.text.chars().count();
    let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    let mut said = With::new();
    said.set("count", number(signs));
    let Some((least, most)) = lengths.filter(|(least, most)| least < most) else {
        ui.label(parts::text(words.text("studio-length", &said), theme.sizes.small, theme.quiet));
        return;
    };
    said.set("least", number(least));
    said.set("most", number(most));
    let (rect, response) = ui.allocate_exact_size(vec2(64.0, 26.0), Sense::hover());
    let told = words.text("studio-length-among", &said);
    response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Label, true, &told));
    let track = Rect::from_center_size(rect.center(), vec2(rect.width(), 4.0));
    ui.painter().rect_filled(track, CornerRadius::same(2), Color32::from(theme.sunken));
    let share = (signs - least.min(signs)) as f32 / (most - least) as f32;
    let x = track.left() + track.width() * share.clamp(0.0, 1.0);
    ui.painter()
        .line_segment([pos2(x, rect.top() + 5.0), pos2(x, rect.bottom() - 5.0)], Stroke::new(3.0, theme.accent));
    response.on_hover_text(told);
    ui.label(parts::text(signs.to_string(), theme.sizes.small, theme.quiet));
}
