//! The replay: one stage or two, what is said on each, and the line on which it runs.

use super::scrubber;
use super::view::{Action, Nearest, SPEEDS, StageView, View};
use crate::app::stage::pictures::{Pictures, Side};
use crate::app::theme::Theme;
use crate::app::widgets::icon::Icon;
use crate::app::widgets::parts;
use crate::app::widgets::speech::{From, Speech};
use crate::attempt::Speaker;
use crate::locale::joined;
use egui::{
    Align, Color32, CornerRadius, FontId, Key, Layout, Rect, Sense, Ui, UiBuilder, WidgetInfo, WidgetType, pos2, vec2,
};

/// How high the bar over the stage is, what is said under it, and the row of buttons.
const BAR: f32 = 48.0;
const SPEECH: f32 = 118.0;
const BUTTONS: f32 = 34.0;
const EDGE: f32 = 12.0;

/// Shows the screen.
pub(crate) fn screen(ui: &mut Ui, view: &View) -> Vec<Action> {
    let theme = &*Theme::of(ui);
    let mut actions = Vec::new();
    let window = ui.available_rect_before_wrap();
    ui.painter().rect_filled(window, 0.0, Color32::from(theme.dock.ground));
    let bar = window.with_max_y(window.top() + BAR);
    let buttons = window.with_min_y(window.bottom() - BUTTONS - EDGE).shrink2(vec2(EDGE, 0.0));
    let line = Rect::from_min_max(pos2(buttons.left(), buttons.top() - scrubber::HEIGHT), buttons.right_top());
    let said = Rect::from_min_max(pos2(buttons.left(), line.top() - SPEECH - EDGE), line.right_top() - vec2(0.0, EDGE));
    let stage = Rect::from_min_max(bar.left_bottom(), pos2(window.right(), said.top() - EDGE));
    match &view.beside {
        None => show(ui, theme, view, (&view.mine, Side::First), stage, said),
        Some(beside) => {
            let halves = |rect: Rect| {
                let (left, right) = rect.split_left_right_at_fraction(0.5);
                (left.with_max_x(left.right() - EDGE / 2.0), right.with_min_x(right.left() + EDGE / 2.0))
            };
            let (stages, boxes) = (halves(stage), halves(said));
            show(ui, theme, view, (&view.mine, Side::First), stages.0, boxes.0);
            show(ui, theme, view, (beside, Side::Second), stages.1, boxes.1);
            title(ui, theme, stages.0, &whose(view, "replay-mine", &view.mine));
            title(ui, theme, stages.1, &whose(view, "replay-nearest", beside));
        }
    }
    within(ui, bar.shrink2(vec2(20.0, 6.0)), |ui| head(ui, theme, view, &mut actions));
    actions.extend(scrubber::show(ui, theme, view, line));
    within(ui, buttons, |ui| row(ui, theme, view, &mut actions));
    if actions.is_empty() {
        actions.extend(keys(ui, view));
    }
    actions
}

fn within(ui: &mut Ui, rect: Rect, add: impl FnOnce(&mut Ui)) {
    let builder = UiBuilder::new().id_salt(rect.top() as i32).max_rect(rect);
    ui.scope_builder(builder.layout(Layout::left_to_right(Align::Center)), add);
}

/// A stage, and what is said on it.
fn show(ui: &mut Ui, theme: &Theme, view: &View, (one, side): (&StageView, Side), stage: Rect, said: Rect) {
    let words = &view.words;
    let response = ui.allocate_rect(stage, Sense::hover());
    let label = if one.scene.present { &one.customer } else { &one.gone };
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, label));
    match Pictures::of(ui) {
        Some(pictures) => pictures.scene(ui, side, stage, &one.scene, &one.held, words),
        None => {
            ui.painter().rect_filled(stage, 0.0, Color32::from(theme.accent_wash));
        }
    }
    let Some(utterance) = &one.utterance else { return };
    let told = &utterance.told;
    let (from, name) = match (told.speaker, side) {
        (Speaker::Customer, _) => (From::Him, told.name.clone().unwrap_or_else(|| one.customer.clone())),
        (Speaker::Learner(_), Side::First) => (From::Me, words.plain("encounter-you")),
        (Speaker::Learner(_), Side::Second) => (From::Me, words.plain("replay-could")),
        (Speaker::Narrator, _) => (From::Nobody, told.clock.clone()),
    };
    let took = utterance.took.map(|took| {
        let seconds = i64::try_from(took.0.div_ceil(1_000)).unwrap_or(i64::MAX);
        parts::counted(words, "replay-took", "seconds", seconds)
    });
    Speech { from, name: &name, aside: took.as_deref(), text: &told.text, typed: None }.show(ui, theme, said);
}

/// Whose play it is, and how late it is there: the clock on the wall has no room.
fn whose(view: &View, id: &str, one: &StageView) -> String {
    let clock = one.utterance.as_ref().map(|utterance| utterance.told.clock.clone());
    joined([Some(view.words.plain(id)), clock].into_iter().flatten(), " · ")
}

/// Whose play it is, over its stage.
fn title(ui: &mut Ui, theme: &Theme, stage: Rect, what: &str) {
    let dock = &theme.dock;
    let font = FontId::proportional(theme.sizes.small + 1.0);
    let galley = ui.painter().layout_no_wrap(what.to_owned(), font, dock.text.into());
    let rect = Rect::from_min_size(stage.left_top() + vec2(EDGE, EDGE), galley.size() + vec2(24.0, 12.0));
    let response = ui.interact(rect, ui.id().with(("whose", rect.left() as i32)), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, what));
    ui.painter().rect_filled(rect, CornerRadius::same(9), Color32::from(dock.ground));
    ui.painter().galley(rect.min + vec2(12.0, 6.0), galley, dock.text.into());
}

fn head(ui: &mut Ui, theme: &Theme, view: &View, actions: &mut Vec<Action>) {
    let (words, dock) = (&view.words, &theme.dock);
    ui.spacing_mut().item_spacing.x = 10.0;
    if parts::on_dark(ui, theme, None, &words.plain("back"), None) {
        actions.push(Action::Back);
    }
    parts::key_cap(ui, theme, "Esc");
    // what stands on the right has its room before the title
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        if let Some(utterance) = view.mine.utterance.as_ref().filter(|_| view.beside.is_none()) {
            ui.label(parts::text(&utterance.told.clock, theme.sizes.section, dock.text));
        }
        ui.label(parts::text(scrubber::turn_in_words(view), theme.sizes.small, dock.quiet));
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            let title = joined([words.plain("replay-title"), view.title.clone()], " · ");
            let title = parts::text(title, theme.sizes.section + 1.0, dock.text);
            parts::names_screen(&ui.add(egui::Label::new(title).truncate()));
        });
    });
}

fn row(ui: &mut Ui, theme: &Theme, view: &View, actions: &mut Vec<Action>) {
    let (words, dock) = (&view.words, &theme.dock);
    ui.spacing_mut().item_spacing.x = 8.0;
    let (icon, id) = if view.plays { (Icon::Pause, "encounter-pause") } else { (Icon::Play, "replay-play") };
    let space = words.plain("replay-key-space");
    if parts::on_dark(ui, theme, Some(icon), &format!("{} {space}", words.plain(id)), None) {
        actions.push(Action::Toggle);
    }
    for speed in SPEEDS {
        let label = parts::counted(words, "replay-speed", "times", speed);
        if parts::on_dark(ui, theme, None, &label, Some(speed == view.speed)) {
            actions.push(Action::Speed(speed));
        }
    }
    if view.nearest != Nearest::None {
        let on = view.beside.is_some();
        if parts::on_dark(ui, theme, Some(Icon::Pair), &format!("{} T", words.plain("replay-compare")), Some(on)) {
            actions.push(Action::Compare);
        }
    }
    if parts::on_dark(ui, theme, Some(Icon::Sliders), &words.plain("settings-title"), None) {
        actions.push(Action::OpenSettings);
    }
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        let told = match view.parts() {
            Some(turn) => parts::counted(words, "replay-parts", "turn", turn),
            None => words.plain("replay-keys"),
        };
        ui.add(egui::Label::new(parts::text(told, theme.sizes.small, dock.quiet)).truncate());
    });
}

/// What the keyboard does, whatever it is on; what a button on it does is the button's.
fn keys(ui: &Ui, view: &View) -> Option<Action> {
    let turn = view.turn();
    let last = view.beats.len().saturating_sub(1);
    if parts::pressed(ui, Key::Space) {
        return Some(Action::Toggle);
    }
    parts::struck(ui).find_map(|key| match key {
        Key::Escape => Some(Action::Back),
        Key::ArrowLeft => Some(Action::Seek(view.at.saturating_sub(1))),
        Key::ArrowRight => Some(Action::Seek((view.at + 1).min(last))),
        // back to where the turn began, then to the one before
        Key::ArrowUp | Key::PageUp => {
            let began = view.first_of(turn);
            Some(Action::Seek(if began < view.at { began } else { view.first_of(turn.saturating_sub(1)) }))
        }
        Key::ArrowDown | Key::PageDown => Some(Action::Seek(view.first_of(turn + 1))),
        Key::Home => Some(Action::Seek(0)),
        Key::End => Some(Action::Seek(last)),
        Key::T if view.nearest != Nearest::None => Some(Action::Compare),
        _ => parts::digit_of(key).and_then(|at| SPEEDS.get(at)).copied().map(Action::Speed),
    })
}

#[cfg(test)]
mod tests;
