//! How long the customer will still wait, while one reads and while one thinks: a bar in two parts, a sign, a figure and a
//! word.

use super::view::{Action, Patience, View};
use crate::app::theme::Theme;
use crate::app::widgets::icon::Icon;
use crate::app::widgets::parts::{self, say};
use crate::app::widgets::wait;
use crate::attempt::Limit;
use crate::locale::{With, Words};
use crate::terms::Millis;
use egui::accesskit::Live;
use egui::{
    Align, Color32, CornerRadius, FontId, Layout, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, WidgetType, pos2,
    vec2,
};

/// How long the bar is, and where there is less room.
const BAR: f32 = 190.0;
const SHORT_BAR: f32 = 110.0;
/// The figure behind it: a fixed width, so that the bar stands still while it changes.
const FIGURE: f32 = 50.0;
/// A side of the sign before it.
const SIGN: f32 = 20.0;
/// What can be said of how long he will still wait.
const TOLD: [&str; 4] = ["patience-reading", "patience-plenty", "patience-short", "patience-almost-gone"];

pub(super) fn show(ui: &mut Ui, theme: &Theme, view: &View, paused: bool, actions: &mut Vec<Action>) {
    let words = &view.words;
    parts::row(ui, 22.0, |ui| {
        if paused {
            Icon::Pause.show(ui, 16.0, theme.dock.text);
            let told = words.plain("encounter-paused");
            let told = ui.label(parts::text(told, theme.sizes.small + 1.0, theme.dock.text));
            parts::live(&told, Live::Polite);
            return;
        }
        if !view.answers || view.coach.asks_guess {
            return;
        }
        if view.waiting {
            Icon::Hand.show(ui, 16.0, theme.dock.quiet);
            ui.label(parts::text(words.plain("encounter-waiting"), theme.sizes.small + 0.5, theme.dock.quiet));
            return;
        }
        let asks = view.coach.guessed.clone().unwrap_or_else(|| words.plain("encounter-your-turn"));
        let whole = ui.available_width();
        let right = right_wide(ui, theme, view);
        let told = ui.scope(|ui| {
            ui.set_max_width((whole - right).max(80.0));
            ui.add(egui::Label::new(parts::text(asks, theme.sizes.small + 1.0, theme.dock.text)).truncate())
        });
        let told = told.inner;
        if view.coach.guessed.is_some() {
            parts::live(&told, Live::Polite);
        }
        let count = i64::try_from(view.keyed().count().min(9)).unwrap_or(9);
        let keys = parts::counted(words, "encounter-keys", "count", count);
        // the keys stand on the slips as well
        if wide(ui, &keys, theme.sizes.small) + right < ui.available_width() {
            ui.label(parts::text(keys, theme.sizes.small, theme.dock.quiet));
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let Some(patience) = view.patience else {
                let told = parts::text(words.plain(without(view)), theme.sizes.small, theme.dock.quiet);
                ui.add(egui::Label::new(told).truncate());
                if view.coach.silent && silence(ui, theme, &words.plain("encounter-say-nothing")) {
                    actions.push(Action::SayNothing);
                }
                return;
            };
            running(ui, theme, words, patience);
        });
    });
}

fn wide(ui: &Ui, what: &str, size: f32) -> f32 {
    ui.painter().layout_no_wrap(what.to_owned(), FontId::proportional(size), Color32::PLACEHOLDER).size().x
}

/// What stands on the right takes so much at least, whatever is told there while the clock runs.
fn right_wide(ui: &Ui, theme: &Theme, view: &View) -> f32 {
    let (words, small, gap) = (&view.words, theme.sizes.small, ui.spacing().item_spacing.x);
    if view.patience.is_some() {
        let told = TOLD.map(|id| wide(ui, &words.plain(id), small)).into_iter().fold(0.0, f32::max);
        return SIGN + told + SHORT_BAR + FIGURE + 5.0 * gap;
    }
    let told = wide(ui, &words.plain(without(view)), small);
    let silence = if view.coach.silent { wide(ui, &words.plain("encounter-say-nothing"), small) + 20.0 } else { 0.0 };
    told + silence + 4.0 * gap
}

/// What is said where no clock runs.
const fn without(view: &View) -> &'static str {
    if view.scene.present { "patience-none" } else { "aftermath-body" }
}

/// What says nothing, where one need not wait for it.
fn silence(ui: &mut Ui, theme: &Theme, label: &str) -> bool {
    let font = FontId::proportional(theme.sizes.small);
    let galley = ui.painter().layout_no_wrap(label.to_owned(), font, Color32::PLACEHOLDER);
    let (rect, response) = ui.allocate_exact_size(galley.size() + vec2(20.0, 6.0), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, ui.is_enabled(), label));
    let hot = response.hovered() || response.has_focus();
    let (fill, ink) = if hot { (theme.accent, theme.on_accent) } else { (theme.dock.raised, theme.dock.text) };
    ui.painter().rect(rect, CornerRadius::same(8), Color32::from(fill), theme.dock.edge(), StrokeKind::Inside);
    ui.painter().galley(rect.center() - galley.size() / 2.0, galley, ink.into());
    response.clicked()
}

fn running(ui: &mut Ui, theme: &Theme, words: &Words, Patience { limit, left }: Patience) {
    let reads = left.reading > Millis(0);
    let share = wait::share(left.thinking, limit.thinking);
    let (id, ink) = match share {
        _ if reads => ("patience-reading", theme.dock.quiet),
        share if share > 0.5 => ("patience-plenty", theme.dock.time),
        share if share > 0.2 => ("patience-short", theme.dock.late),
        _ => ("patience-almost-gone", theme.dock.late),
    };
    let now = if reads { left.reading } else { left.thinking };
    let seconds = parts::counted(words, "patience-seconds", "seconds", seconds(now));
    let gap = ui.spacing().item_spacing.x;
    let around = SIGN + wide(ui, &words.plain(id), theme.sizes.small) + FIGURE + 4.0 * gap;
    let width = if ui.available_width() > around + BAR { BAR } else { SHORT_BAR };
    let galley = ui.painter().layout_no_wrap(seconds, FontId::proportional(theme.sizes.body), ink.into());
    let (rect, _) = ui.allocate_exact_size(vec2(FIGURE, 24.0), Sense::hover());
    ui.painter().galley(
        pos2(rect.right() - galley.size().x, rect.center().y - galley.size().y / 2.0),
        galley,
        ink.into(),
    );
    let (rect, response) = ui.allocate_exact_size(vec2(width, 24.0), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::ProgressIndicator, true, told(words, left)));
    wait::bar(ui, theme, rect.shrink2(vec2(0.0, 7.0)), limit, left, ink.into());
    response.on_hover_ui(|ui| {
        ui.set_max_width(340.0);
        say(ui, told(words, left), theme.sizes.small + 0.5, theme.text);
        say(ui, words.plain("patience-why"), theme.sizes.small, theme.quiet);
    });
    let told = ui.label(parts::text(words.plain(id), theme.sizes.small, ink));
    // that he still has patience is no news
    match id {
        "patience-short" => parts::live(&told, Live::Polite),
        "patience-almost-gone" => parts::live(&told, Live::Assertive),
        _ => {}
    }
    if reads {
        Icon::Book.show(ui, SIGN, ink);
    } else {
        wedge(ui, theme, share, ink.into());
    }
}

/// What the bar shows, in words.
fn told(words: &Words, left: Limit) -> String {
    let mut args = With::new();
    args.set("reading", seconds(left.reading));
    args.set("seconds", seconds(left.thinking));
    words.text(if left.reading > Millis(0) { "patience-read-first" } else { "patience-runs" }, &args)
}

/// Seconds begun.
fn seconds(time: Millis) -> i64 {
    i64::try_from(time.0.div_ceil(1_000)).unwrap_or(i64::MAX)
}

/// What is left, as a piece of a cake: shape as well as colour.
fn wedge(ui: &mut Ui, theme: &Theme, share: f32, ink: Color32) {
    let (rect, _) = ui.allocate_exact_size(Vec2::splat(SIGN), Sense::hover());
    let (centre, radius) = (rect.center(), 8.5);
    ui.painter().circle(centre, radius, Color32::from(theme.surface), Stroke::new(1.5, ink));
    let mut mesh = egui::epaint::Mesh::default();
    mesh.colored_vertex(centre, ink);
    let steps = 40_u8;
    for step in 0..=steps {
        let angle = std::f32::consts::TAU * share.clamp(0.0, 1.0) * f32::from(step) / f32::from(steps);
        mesh.colored_vertex(centre + vec2(-angle.sin(), -angle.cos()) * (radius - 2.0), ink);
        if step > 0 {
            mesh.add_triangle(0, u32::from(step), u32::from(step) + 1);
        }
    }
    ui.painter().add(mesh);
}
