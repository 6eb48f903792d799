//! Of every answer it is estimated what it costs: a scale for each, and beside it the red line. Once it is checked the exact costs
//! stand there beside one's own.

use super::view::{Action, Draft, TurnView, WarmUpStop};
use crate::app::screens::cold::{self, BEFORE, InkedLines};
use crate::app::theme::{HexColour, Theme};
use crate::app::widgets::flow;
use crate::app::widgets::icon::Icon;
use crate::app::widgets::parts;
use crate::attempt::{Offered, Weighed};
use crate::learning::warm_up::SCALE;
use crate::locale::{Words, joined};
use crate::records::{Estimate, WarmUpAnswer};
use egui::accesskit::Action as Asked;
use egui::{
    Align2, Color32, CursorIcon, FontId, Id, Key, Pos2, Rect, Response, Sense, Shape, Stroke, StrokeKind, Ui, Vec2,
    WidgetInfo, WidgetType, pos2, vec2,
};

/// What stands right of a scale: the red line, and what a row earned.
const RED: f32 = 64.0;
const EARNED: f32 = 60.0;
const GAP: f32 = 26.0;
/// Between two marks of the scale, in points.
const MARK: u16 = 5;
/// How high a scale is.
const TRACK: f32 = 30.0;

/// The scale's figures, from left to right, and what stands right of it.
struct Grid {
    left: f32,
    right: f32,
    red: f32,
    earned: f32,
}

impl Grid {
    fn of(rect: Rect) -> Self {
        let earned = rect.right();
        let red = earned - EARNED - RED;
        Self { left: rect.left() + BEFORE + 4.0, right: red - GAP, red, earned }
    }

    fn x(&self, points: f32) -> f32 {
        self.left + (self.right - self.left) * (points / f32::from(SCALE)).clamp(0.0, 1.0)
    }

    fn points(&self, x: f32) -> u16 {
        let share = ((x - self.left) / (self.right - self.left)).clamp(0.0, 1.0);
        (share * f32::from(SCALE)).round() as u16
    }
}

/// What a key does: up and down lead from answer to answer, End says that it is the red line, Home that it costs nothing, Enter
/// has it checked.
pub(super) fn key(turn: &TurnView, draft: &mut Draft, key: Key) -> Option<WarmUpAnswer> {
    let last = turn.answers.len().saturating_sub(1);
    match key {
        Key::ArrowUp => draft.at = draft.at.saturating_sub(1),
        Key::ArrowDown => draft.at = (draft.at + 1).min(last),
        Key::Home => draft.put(draft.at, Estimate::Points(0)),
        Key::End => draft.put(draft.at, Estimate::RedLine),
        Key::Enter if draft.moved => return Some(WarmUpAnswer::RateAll(draft.estimates.clone())),
        _ => match parts::digit_of(key).filter(|digit| *digit <= last) {
            Some(digit) => draft.at = digit,
            None => return None,
        },
    }
    draft.stop = Some(WarmUpStop::Row);
    None
}

/// Left and right move an estimate by a point, also while they are held.
pub(super) fn held(ui: &Ui, draft: &mut Draft) {
    for (key, more) in [(Key::ArrowLeft, false), (Key::ArrowRight, true)] {
        let times = ui.input(|input| input.num_presses(key));
        if ui.is_enabled() {
            (0..times).for_each(|_| step(draft, draft.at, more));
        }
    }
}

/// One point more or less; past the scale's end is the red line.
fn step(draft: &mut Draft, place: usize, more: bool) {
    let next = match (draft.estimate(place), more) {
        (Estimate::Points(points), true) if points >= SCALE => Estimate::RedLine,
        (Estimate::Points(points), true) => Estimate::Points(points + 1),
        (Estimate::Points(points), false) => Estimate::Points(points.saturating_sub(1)),
        (Estimate::RedLine, true) => Estimate::RedLine,
        (Estimate::RedLine, false) => Estimate::Points(SCALE),
    };
    draft.put(place, next);
}

/// What it is thought to cost, or costs, in words.
fn in_words(words: &Words, estimate: Estimate) -> String {
    match estimate {
        Estimate::RedLine => words.plain("tape-critical"),
        Estimate::Points(0) => words.plain("tape-free"),
        Estimate::Points(points) => parts::named(words, "tape-costs", "points", &points.to_string()),
    }
}

/// Shows the scales.
pub(super) fn show(
    ui: &mut Ui, theme: &Theme, words: &Words, turn: &TurnView, draft: &mut Draft,
) -> Option<WarmUpAnswer> {
    ui.spacing_mut().item_spacing.y = 0.0;
    heads(ui, theme, words, turn.told.is_some());
    draft.on_row = false;
    for (place, one) in turn.answers.iter().enumerate() {
        let response = row(ui, theme, words, turn, draft, (place, one));
        if draft.at == place && turn.given.is_none() && draft.comes_to(ui, WarmUpStop::Row) {
            response.request_focus();
        }
        if response.has_focus() && turn.given.is_none() {
            draft.on_row = true;
            if response.gained_focus() {
                draft.at = place;
            }
        }
    }
    None
}

/// What the signs mean, and the figures over the scales.
fn heads(ui: &mut Ui, theme: &Theme, words: &Words, told: bool) {
    let small = theme.sizes.small;
    let quiet = Color32::from(theme.quiet);
    parts::row(ui, 24.0, |ui| {
        ui.add_space(BEFORE);
        let mut sign = |paint: &dyn Fn(&Ui, Pos2), id: &str| {
            let (rect, _) = ui.allocate_exact_size(Vec2::splat(18.0), Sense::hover());
            paint(ui, rect.center());
            ui.label(parts::text(words.plain(id), small, quiet));
            ui.add_space(10.0);
        };
        sign(&|ui, centre| dot(ui, theme, centre), "warm-up-mine");
        if told {
            sign(&|ui, centre| diamond(ui, theme, centre, theme.text), "warm-up-exact");
        }
    });
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 24.0), Sense::hover());
    let grid = Grid::of(rect);
    let font = FontId::proportional(small - 0.5);
    let put = |x: f32, align: Align2, what: String| {
        ui.painter().text(pos2(x, rect.center().y), align, what, font.clone(), quiet);
    };
    put(grid.left, Align2::CENTER_CENTER, words.plain("tape-free"));
    for points in (MARK..=SCALE).step_by(usize::from(MARK)) {
        let x = grid.x(f32::from(points));
        if points < SCALE {
            put(x, Align2::CENTER_CENTER, format!("−{points}"));
        } else {
            // whatever is dearer stands here too
            let told = parts::counted(words, "warm-up-or-more", "points", points);
            put(x + GAP / 2.0, Align2::RIGHT_CENTER, told);
        }
    }
    put(grid.red + RED / 2.0, Align2::CENTER_CENTER, words.plain("tape-critical"));
    if told {
        put(grid.earned, Align2::RIGHT_CENTER, words.plain("warm-up-earned"));
    }
    ui.painter().hline(rect.x_range(), rect.bottom(), theme.hairline());
}

/// One answer: its words, its scale, and once it is told what it costs and why.
fn row(
    ui: &mut Ui, theme: &Theme, words: &Words, turn: &TurnView, draft: &mut Draft,
    (place, (answer, weighed)): (usize, &(Offered, Weighed)),
) -> Response {
    let told = turn.told.is_some();
    let width = ui.available_width();
    let said = vec![(laid(ui, theme, &answer.text, theme.sizes.body, theme.text, width - BEFORE), theme.text.into())];
    let notes = if told { notes(ui, theme, words, (answer, weighed), width) } else { Vec::new() };
    let above = cold::high(&said) + 8.0;
    let below = if notes.is_empty() { 6.0 } else { cold::high(&notes) + 10.0 };
    let (rect, _) = ui.allocate_exact_size(vec2(width, above + TRACK + below), Sense::hover());
    let grid = Grid::of(rect);
    let y = rect.top() + above + TRACK / 2.0;
    let estimate = draft.estimate(place);
    let response = scale(
        ui,
        theme,
        words,
        turn,
        draft,
        place,
        Rect::from_x_y_ranges((grid.left - 14.0)..=(grid.red + RED), (y - TRACK / 2.0)..=(y + TRACK / 2.0)),
        &grid,
    );
    cold::digit(ui, theme, pos2(rect.left() + 20.0, rect.top() + above / 2.0 + 2.0), place);
    cold::paint(ui, said, pos2(rect.left() + BEFORE, rect.top() + 6.0));
    track(ui, theme, &grid, y, told && weighed.critical || estimate == Estimate::RedLine);
    let exact = told.then_some(weighed);
    marks(ui, theme, &grid, y, (estimate, exact));
    cold::paint(ui, notes, pos2(grid.left, y + TRACK / 2.0 + 2.0));
    if let Some(earned) = turn.told.as_ref().and_then(|score| score.rows.get(place)) {
        let font = FontId::proportional(theme.sizes.section);
        let at = pos2(grid.earned, y);
        ui.painter().text(at, Align2::RIGHT_CENTER, (earned.0 / 100).to_string(), font, theme.text.into());
    }
    ui.painter().hline(rect.x_range(), rect.bottom(), theme.hairline());
    if response.has_focus() {
        parts::focus_ring(ui, theme, response.rect.expand2(vec2(0.0, -1.0)));
    }
    response
}

fn laid(ui: &Ui, theme: &Theme, what: &str, size: f32, ink: HexColour, room: f32) -> std::sync::Arc<egui::Galley> {
    flow::galley(ui.painter(), parts::spoken(what, size, ink.into(), theme.quiet.into()), room)
}

/// What it costs, in its colour, then which clause, and what he heard or would have said.
fn notes(ui: &Ui, theme: &Theme, words: &Words, (answer, weighed): (&Offered, &Weighed), width: f32) -> InkedLines {
    let (small, room) = (theme.sizes.small, width - BEFORE - EARNED);
    let cost = cold::cost(words, weighed);
    let red = weighed.critical.then(|| words.plain("tape-critical"));
    let broken = cold::broken(words, weighed);
    let told = joined([red, Some(cost), broken].into_iter().flatten(), " · ");
    let ink = tone(theme, weighed);
    let mut notes = vec![(laid(ui, theme, &told, small, ink, room), ink.into())];
    let then = answer.heard.as_ref().or_else(|| answer.then.as_ref().map(|then| &then.says));
    notes.extend(then.map(|then| (laid(ui, theme, then, small, theme.quiet, room), theme.quiet.into())));
    notes
}

/// The colour of what an answer costs.
fn tone(theme: &Theme, weighed: &Weighed) -> HexColour {
    match (weighed.critical, weighed.is_model()) {
        (true, _) => theme.bad,
        (false, true) => theme.good,
        (false, false) => theme.care,
    }
}

/// What can be moved: by pointer, by keys, and by whoever has it read aloud.
#[expect(clippy::too_many_arguments, reason = "a place, and what stands there")]
fn scale(
    ui: &Ui, theme: &Theme, words: &Words, turn: &TurnView, draft: &mut Draft, place: usize, rect: Rect, grid: &Grid,
) -> Response {
    let open = turn.given.is_none();
    let sense = if open { Sense::click_and_drag() } else { Sense::hover() };
    let response = ui.interact(rect, Id::new(("warm-up", &turn.id, place, open)), sense);
    if open {
        let pointed = response.interact_pointer_pos().filter(|_| response.clicked() || response.dragged());
        if let Some(at) = pointed {
            let red = at.x > grid.right + GAP / 2.0;
            draft.put(place, if red { Estimate::RedLine } else { Estimate::Points(grid.points(at.x)) });
            response.request_focus();
        }
        for (asked, more) in [(Asked::Increment, true), (Asked::Decrement, false)] {
            let times = ui.input(|input| input.num_accesskit_action_requests(response.id, asked));
            (0..times).for_each(|_| step(draft, place, more));
        }
    }
    let estimate = draft.estimate(place);
    let said = turn.answers.get(place).map(|(answer, _)| parts::aloud(&answer.text));
    let exact = turn.answers.get(place).filter(|_| turn.told.is_some()).map(|(_, weighed)| {
        let red = weighed.critical.then(|| words.plain("tape-critical"));
        joined(red.into_iter().chain([cold::cost(words, weighed)]), " · ")
    });
    let exact = exact.map(|exact| {
        let own = parts::named(words, "warm-up-estimated", "cost", &in_words(words, estimate));
        [own, parts::named(words, "warm-up-exactly", "cost", &exact)]
    });
    let name = joined(said.into_iter().chain(exact.into_iter().flatten()), " · ");
    response.widget_info(|| {
        WidgetInfo::labeled(if open { WidgetType::Slider } else { WidgetType::Label }, ui.is_enabled(), &name)
    });
    if open {
        ui.ctx().accesskit_node_builder(response.id, |node| {
            let at = match estimate {
                Estimate::Points(points) => points,
                Estimate::RedLine => SCALE + 1,
            };
            node.set_numeric_value(f64::from(at));
            node.set_min_numeric_value(0.0);
            node.set_max_numeric_value(f64::from(SCALE + 1));
            node.set_numeric_value_step(1.0);
            node.set_value(in_words(words, estimate));
            node.add_action(Asked::Increment);
            node.add_action(Asked::Decrement);
        });
    }
    let hot = open && response.hovered();
    if hot {
        let wash = Color32::from(theme.accent_wash);
        ui.painter().rect_filled(rect, 8.0, wash);
    }
    if open { response.on_hover_cursor(CursorIcon::PointingHand) } else { response }
}

/// The scale, and the box of the red line.
fn track(ui: &Ui, theme: &Theme, grid: &Grid, y: f32, red: bool) {
    let painter = ui.painter();
    let pen = Stroke::new(1.5, theme.edge);
    painter.hline(grid.left..=grid.right, y, pen);
    for points in (0..=SCALE).step_by(usize::from(MARK)) {
        painter.vline(grid.x(f32::from(points)), (y - 5.0)..=(y + 5.0), pen);
    }
    let cell = Rect::from_min_max(pos2(grid.red, y - 13.0), pos2(grid.red + RED, y + 13.0));
    let (fill, edge) = if red { (theme.bad_wash, theme.bad) } else { (theme.surface, theme.edge) };
    painter.rect(cell, 8.0, Color32::from(fill), Stroke::new(1.2, edge), StrokeKind::Inside);
}

/// One's own dot, the diamond of what it costs, and what lies between them.
fn marks(ui: &Ui, theme: &Theme, grid: &Grid, y: f32, (estimate, exact): (Estimate, Option<&Weighed>)) {
    let cell = grid.red + RED / 2.0;
    // both on one place stand beside each other
    let own = match estimate {
        Estimate::Points(points) => grid.x(f32::from(points)),
        Estimate::RedLine => cell,
    };
    let Some(weighed) = exact else { return dot(ui, theme, pos2(own, y)) };
    let cost = if weighed.critical { cell } else { grid.x(f32::from(weighed.cost.0) / 100.0) };
    let both_on_scale = !weighed.critical && estimate != Estimate::RedLine;
    if both_on_scale && (own - cost).abs() > 1.0 {
        let between = Stroke::new(5.0, Color32::from(theme.accent).gamma_multiply(0.35));
        ui.painter().line_segment([pos2(own, y), pos2(cost, y)], between);
    }
    let near = (own - cost).abs() < 18.0;
    let apart = if near { (18.0 - (own - cost).abs()) / 2.0 } else { 0.0 };
    let (own, cost) = if own <= cost { (own - apart, cost + apart) } else { (own + apart, cost - apart) };
    dot(ui, theme, pos2(own, y));
    diamond(ui, theme, pos2(cost, y), tone(theme, weighed));
}

fn dot(ui: &Ui, theme: &Theme, centre: Pos2) {
    ui.painter().circle(centre, 8.0, Color32::from(theme.accent), Stroke::new(1.5, theme.surface));
}

fn diamond(ui: &Ui, theme: &Theme, centre: Pos2, ink: HexColour) {
    let corners = [vec2(0.0, -9.0), vec2(9.0, 0.0), vec2(0.0, 9.0), vec2(-9.0, 0.0)].map(|at| centre + at);
    let fill = Color32::from(theme.surface);
    let shape = Shape::convex_polygon(corners.to_vec(), fill, Stroke::new(2.0, ink));
    ui.painter().add(shape);
}

/// The button that has it checked; why not yet, where nothing was moved.
pub(super) fn check(
    ui: &mut Ui, theme: &Theme, words: &Words, turn: &TurnView, draft: &Draft, actions: &mut Vec<Action>,
) {
    let ready = draft.moved && turn.given.is_none();
    let label = words.plain("warm-up-check");
    let check =
        ui.add_enabled_ui(ready, |ui| parts::keyed(ui, theme, Icon::Tick, &label, &words.plain("tape-key-enter")));
    if check.inner.clicked() && ready {
        actions.push(Action::Give(WarmUpAnswer::RateAll(draft.estimates.clone())));
    }
    let keys = words.plain(if draft.moved { "warm-up-keys-rate" } else { "warm-up-not-yet" });
    ui.add(egui::Label::new(parts::text(keys, theme.sizes.small, theme.quiet)).truncate());
}
