//! What the pane is put together of: a number that goes up and down, a choice with a short label.

use crate::app::theme::Theme;
use crate::app::widgets::icon::Icon;
use crate::app::widgets::parts;
use crate::app::widgets::picker::{self, Picker};
use crate::locale::{Words, joined};
use egui::{Align, Button, CornerRadius, Frame, Label, Margin, Ui, WidgetInfo, WidgetType, vec2};
use std::ops::RangeInclusive;

/// How high a line of choices is.
pub(in super::super) const HIGH: f32 = 34.0;

/// A card in the pane.
pub(in super::super) fn frame(theme: &Theme) -> Frame {
    Frame::new()
        .fill(theme.panel.into())
        .corner_radius(CornerRadius::same(8))
        .inner_margin(Margin::symmetric(10, 8))
        .stroke(theme.hairline())
}

/// What stands before a line of choices.
pub(in super::super) fn label(ui: &mut Ui, theme: &Theme, text: &str) {
    let text = parts::text(text, theme.sizes.small + 0.5, theme.quiet);
    ui.add_sized(vec2(76.0, HIGH), Label::new(text).halign(Align::Min).wrap());
}

/// A line of choices that wraps, with what it is about before it.
pub(in super::super) fn line<R>(ui: &mut Ui, theme: &Theme, name: &str, add: impl FnOnce(&mut Ui) -> R) -> R {
    ui.horizontal_wrapped(|ui| {
        ui.set_row_height(HIGH);
        ui.spacing_mut().item_spacing = vec2(6.0, 4.0);
        label(ui, theme, name);
        add(ui)
    })
    .inner
}

/// A button with less written on it than it is called.
pub(in super::super) fn small(ui: &mut Ui, theme: &Theme, written: &str, called: &str) -> bool {
    let text = parts::text(written, theme.sizes.body, theme.text);
    let button = Button::new(text).min_size(vec2(30.0, 30.0)).corner_radius(CornerRadius::same(8));
    let response = ui.add(button.fill(theme.surface).stroke(egui::Stroke::new(1.0, theme.edge)));
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, ui.is_enabled(), called));
    if response.has_focus() {
        parts::focus_ring(ui, theme, response.rect);
    }
    response.clicked()
}

/// A number that goes up and down by one: what it is called, and how it is written. What it becomes, where it does.
pub(in super::super) fn stepper(
    ui: &mut Ui, theme: &Theme, words: &Words, name: &str, value: i64, range: RangeInclusive<i64>,
    written: &dyn Fn(i64) -> String,
) -> Option<i64> {
    let (mut wanted, mut changed) = (value, false);
    ui.push_id(("stepper", name), |ui| {
        let less = parts::named(words, "studio-less", "what", name);
        if small(ui, theme, "−", &less) && value > *range.start() {
            (wanted, changed) = (value - 1, true);
        }
        let told = written(value);
        let shown = ui.add_sized(
            vec2(46.0, 30.0),
            Label::new(parts::text(&told, theme.sizes.body, theme.text)).selectable(false),
        );
        shown.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, format!("{name} {told}")));
        let more = parts::named(words, "studio-more", "what", name);
        if small(ui, theme, "+", &more) && value < *range.end() {
            (wanted, changed) = (value + 1, true);
        }
    });
    changed.then_some(wanted)
}

/// A step as it is written: with its sign.
pub(in super::super) fn signed(step: i64) -> String {
    match step {
        0 => "0".to_owned(),
        step => format!("{step:+}").replace('-', "−"),
    }
}

/// One of several, chosen from what a button opens: what it is called for a screen reader, what little stands before it, and what is
/// chosen. The place of what was clicked.
pub(in super::super) fn pick(
    ui: &mut Ui, theme: &Theme, words: &Words, (name, shown): (&str, &str), all: &[String], chosen: Option<usize>,
    otherwise: &str,
) -> Option<usize> {
    let text = chosen.and_then(|at| all.get(at)).map_or(otherwise, String::as_str);
    let picker = Picker { salt: "pick", name, chosen: text, is_set: false };
    let mut picked = None;
    ui.push_id(("pick", name), |ui| {
        picker.show_as(ui, theme, words, shown, |ui| {
            for (at, label) in all.iter().enumerate() {
                if picker::one(ui, theme, label, chosen == Some(at)) {
                    picked = Some(at);
                    ui.close();
                }
            }
        });
    });
    picked
}

/// Any of several, chosen from what a button opens. The places of what is chosen then, where that changes.
pub(in super::super) fn pick_any(
    ui: &mut Ui, theme: &Theme, words: &Words, (name, shown): (&str, &str), all: &[String], chosen: &[usize],
    otherwise: &str,
) -> Option<Vec<usize>> {
    let told: Vec<_> = chosen.iter().filter_map(|at| all.get(*at)).map(String::as_str).collect();
    let text = if told.is_empty() { otherwise.to_owned() } else { joined(told, &words.plain("studio-list-and")) };
    let picker = Picker { salt: "pick any", name, chosen: &text, is_set: false };
    let mut wanted = None;
    ui.push_id(("pick any", name), |ui| {
        picker.show_as(ui, theme, words, shown, |ui| {
            for (at, label) in all.iter().enumerate() {
                if picker::any(ui, theme, label, chosen.contains(&at)) {
                    let mut now = chosen.to_vec();
                    match now.iter().position(|one| *one == at) {
                        Some(there) => drop(now.remove(there)),
                        None => now.push(at),
                    }
                    wanted = Some(now);
                }
            }
        });
    });
    wanted
}

/// A choice between a few, side by side. What is clicked.
pub(in super::super) fn few<T: Copy + PartialEq>(
    ui: &mut Ui, theme: &Theme, name: &str, all: &[(T, String)], chosen: Option<T>,
) -> Option<T> {
    let mut picked = None;
    parts::group(ui, name, |ui| {
        for (one, label) in all {
            let here = chosen == Some(*one);
            let button = parts::quiet(ui, theme, here.then_some(Icon::Tick), label);
            button.widget_info(|| WidgetInfo::selected(WidgetType::RadioButton, ui.is_enabled(), here, label));
            if button.clicked() && !here {
                picked = Some(*one);
            }
        }
    });
    picked
}
