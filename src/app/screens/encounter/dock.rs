//! Under the stage: what is said now, the answers in slots that never move, and what is at hand at any moment.

use super::coach;
use super::frame::child;
use super::patience;
use super::picks::{AnswerSlot, MOST_ROWS, SlotState};
use super::step;
use super::tray;
use super::view::{Action, Draft, View, Voice};
use crate::app::theme::Theme;
use crate::app::widgets::flow;
use crate::app::widgets::icon::Icon;
use crate::app::widgets::parts;
use crate::app::widgets::speech::{From, Speech};
use crate::attempt::Named as _;
use crate::scenario::ResponseKind;
use egui::accesskit::Live;
use egui::{
    Color32, CornerRadius, FontId, Rect, ScrollArea, Sense, Stroke, Ui, Vec2, WidgetInfo, WidgetType, pos2, vec2,
};
use std::ops::Range;

/// Round about everything.
const EDGE: f32 = 12.0;
/// The clocks over the slots.
const RIM: f32 = 26.0;
/// A slot, and the space below it.
const SLOT: f32 = 42.0;
const GAP: f32 = 5.0;
const BADGE: f32 = 26.0;

/// How high the dock is: the same for a whole encounter.
pub(super) fn height(view: &View) -> f32 {
    let rows = u16::try_from(view.rows()).unwrap_or(u16::MAX);
    RIM + f32::from(rows) * (SLOT + GAP) - GAP + 2.0 * EDGE
}

pub(super) fn show(ui: &mut Ui, theme: &Theme, view: &View, draft: &Draft, rect: Rect, actions: &mut Vec<Action>) {
    let inside = rect.shrink(EDGE);
    if let Some(text) = &view.ending {
        child(ui, inside, "over", |ui| over(ui, theme, view, text, actions));
        return;
    }
    let said = inside.with_max_x(inside.left() + (inside.width() * 0.33).clamp(300.0, 520.0));
    // at a step nothing is at hand but what is picked there
    let has_tray = view.acts && view.step.is_none();
    let acts = if has_tray { tray::WIDTH } else { 0.0 };
    let slots = Rect::from_min_max(said.right_top() + vec2(EDGE + 4.0, 0.0), inside.right_bottom() - vec2(acts, 0.0));
    match &view.step {
        Some(step) => step::show(ui, theme, view, step, said, actions),
        None => line(ui, theme, view, said),
    }
    let covered = draft.leaving || !view.answers;
    let rim = slots.with_max_y(slots.top() + RIM);
    child(ui, rim, "rim", |ui| patience::show(ui, theme, view, draft.paused, actions));
    let below = slots.with_min_y(slots.top() + RIM);
    child(ui, below, "slots", |ui| {
        if !coach::asks(ui, theme, view, actions) {
            answers(ui, theme, view, covered, actions);
        }
    });
    if has_tray {
        let rect = inside.with_min_x(inside.right() - acts + EDGE);
        child(ui, rect, "tray", |ui| {
            actions.extend(tray::show(ui, theme, view, covered).map(Action::Respond));
        });
    }
    if !view.answers && ui.interact(said, ui.id().with("said"), Sense::click()).clicked() {
        actions.push(Action::Skip);
    }
}

/// The answers in their slots. Where more are picked from than there are rows, they lie in two columns and none is out of sight.
fn answers(ui: &mut Ui, theme: &Theme, view: &View, covered: bool, actions: &mut Vec<Action>) {
    ui.spacing_mut().item_spacing.y = GAP;
    let (area, rows, count) = (ui.available_rect_before_wrap(), view.rows(), view.choices.len());
    let in_two = view.step.is_some() && count > MOST_ROWS;
    let width = if in_two { (area.width() - EDGE) / 2.0 } else { area.width() };
    let letters = letters(ui, theme, view, width);
    let mut column = |ui: &mut Ui, places: Range<usize>| {
        for at in places {
            let choice = view.choices.get(at).filter(|_| !covered);
            if slot(ui, theme, view, at, choice, letters) {
                actions.extend(choice.and_then(AnswerSlot::action));
            }
        }
    };
    if in_two {
        for (left, places) in [(area.left(), 0..rows), (area.right() - width, rows..2 * rows)] {
            let rect = Rect::from_min_size(pos2(left, area.top()), vec2(width, area.height()));
            child(ui, rect, &format!("column from {}", places.start), |ui| column(ui, places));
        }
    } else if count > MOST_ROWS {
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| column(ui, 0..count));
    } else {
        column(ui, 0..rows);
    }
}

/// The answers below each other, each as high as its words; as high where they are not shown yet.
pub(super) fn stacked(ui: &mut Ui, theme: &Theme, view: &View, covered: bool, actions: &mut Vec<Action>) {
    ui.spacing_mut().item_spacing.y = GAP;
    let letters = Letters { before: before(ui, theme, view), size: theme.sizes.body, grows: true, covered };
    for (at, choice) in view.choices.iter().enumerate() {
        if slot(ui, theme, view, at, Some(choice), letters) {
            actions.extend(choice.action());
        }
    }
}

fn empty(ui: &Ui, theme: &Theme, rect: Rect) {
    let edge = Stroke::new(1.0, Color32::from(theme.dock.raised));
    ui.painter().rect_stroke(rect, CornerRadius::same(8), edge, egui::StrokeKind::Inside);
}

/// What is said now: my words while he takes them in, then his; in the aftermath what is told.
fn line(ui: &mut Ui, theme: &Theme, view: &View, rect: Rect) {
    speech(view, |said| said.show(ui, theme, rect));
}

/// The same, as high as it takes.
pub(super) fn stacked_line(ui: &mut Ui, theme: &Theme, view: &View) {
    speech(view, |said| {
        let size = vec2(ui.available_width(), said.height(ui, theme, ui.available_width()));
        let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
        said.show(ui, theme, rect);
    });
}

fn speech(view: &View, show: impl FnOnce(Speech<'_>)) {
    let mine = matches!(view.voice, Voice::Mine(_));
    let name = if mine { view.words.plain("encounter-you") } else { view.speaker.clone() };
    let (text, typed) = match &view.voice {
        Voice::Mine(text) => (text, None),
        Voice::His { typed } => (&view.line, *typed),
    };
    let from = match (mine, view.scene.present) {
        (true, _) => From::Me,
        (false, true) => From::Him,
        (false, false) => From::Nobody,
    };
    let aside = view.direction.as_deref().filter(|_| !mine);
    show(Speech { from, name: &name, aside, text, typed });
}

/// How the words stand on a slip.
#[derive(Clone, Copy)]
struct Letters {
    /// How far from its edge they begin.
    before: f32,
    size: f32,
    /// Whether it is as high as they are.
    grows: bool,
    /// Whether it is not shown yet.
    covered: bool,
}

fn before(ui: &Ui, theme: &Theme, view: &View) -> f32 {
    let painter = ui.painter();
    let wide = |kind: ResponseKind| {
        let font = FontId::proportional(theme.sizes.small);
        painter.layout_no_wrap(view.words.plain(kind.message()), font, Color32::PLACEHOLDER).size().x
    };
    match view.step {
        None => BADGE + 54.0 + ResponseKind::ALL.map(wide).into_iter().fold(0.0, f32::max),
        Some(_) => BADGE + 12.0,
    }
}

/// In the largest size in which all of them have room.
fn letters(ui: &Ui, theme: &Theme, view: &View, width: f32) -> Letters {
    let (painter, before) = (ui.painter(), before(ui, theme, view));
    let (room, body) = (width - before - 16.0, theme.sizes.body);
    let fits = |size: &f32| {
        view.choices.iter().all(|choice| {
            let job = parts::spoken(&choice.text, *size, theme.text.into(), theme.quiet.into());
            flow::galley(painter, job, room).size().y <= SLOT - 4.0
        })
    };
    let size = [body, body - 1.0, body - 2.0].into_iter().find(fits).unwrap_or(body - 3.0);
    Letters { before, size, grows: false, covered: false }
}

/// One answer on its slip, or its empty place.
fn slot(ui: &mut Ui, theme: &Theme, view: &View, at: usize, choice: Option<&AnswerSlot>, letters: Letters) -> bool {
    let Letters { before, size, grows, covered } = letters;
    let width = ui.available_width();
    let lay = |ui: &Ui, choice: &AnswerSlot| {
        let job = parts::spoken(&choice.text, size, theme.text.into(), theme.quiet.into());
        flow::galley(ui.painter(), job, width - before - 16.0)
    };
    let high = choice.filter(|_| grows).map_or(SLOT, |choice| (lay(ui, choice).size().y + 12.0).max(SLOT));
    let choice = choice.filter(|choice| choice.state != SlotState::Closed && !covered);
    let picked = choice.is_some_and(|choice| matches!(choice.state, SlotState::Picked(_)));
    let struck = choice.is_some_and(|choice| choice.state == SlotState::Struck);
    let enabled = choice.is_some() && !picked && !struck && !view.waiting;
    let sense = if enabled { Sense::click() } else { Sense::hover() };
    let (rect, response) = ui.allocate_exact_size(vec2(width, high), sense);
    let Some(choice) = choice else {
        empty(ui, theme, rect);
        return false;
    };
    response.widget_info(|| match picked {
        true => WidgetInfo::selected(WidgetType::Button, false, true, parts::aloud(&choice.text)),
        false => WidgetInfo::labeled(WidgetType::Button, enabled, parts::aloud(&choice.text)),
    });
    if at < 9 && !picked {
        parts::has_key(&response, &(at + 1).to_string());
    }
    let kind = choice.kind.map(|kind| view.words.plain(kind.message()));
    let told = if struck { view.coach.struck.as_ref() } else { kind.as_ref() };
    if let Some(told) = told {
        parts::explained(&response, told);
    }
    let dock = &theme.dock;
    let lifted = if response.hovered() && enabled { vec2(0.0, -1.0) } else { Vec2::ZERO };
    let rect = rect.translate(lifted);
    let fade = if enabled || picked { 1.0 } else { 0.45 };
    let fill = match (picked, enabled) {
        (true, _) => theme.accent_wash.into(),
        (false, true) => dock.paper.into(),
        (false, false) => Color32::from(dock.paper).gamma_multiply(0.75),
    };
    let painter = ui.painter();
    // in a dark look the paper alone does not stand out
    let edge = if enabled { dock.edge() } else { Stroke::NONE };
    painter.rect(rect, CornerRadius::same(8), fill, edge, egui::StrokeKind::Inside);
    if response.has_focus() {
        parts::focus_ring(ui, theme, rect);
    } else if response.hovered() && enabled {
        let edge = Stroke::new(2.0, Color32::from(theme.accent));
        painter.rect_stroke(rect, CornerRadius::same(8), edge, egui::StrokeKind::Inside);
    }
    let accent = Color32::from(theme.accent).gamma_multiply(fade);
    let quiet = Color32::from(theme.quiet).gamma_multiply(fade);
    let left = rect.left() + 10.0;
    let badge = Rect::from_center_size(pos2(left + BADGE / 2.0, rect.center().y), Vec2::splat(BADGE));
    if picked {
        Icon::Tick.paint(painter, badge.shrink(4.0), accent);
    } else if at < 9 {
        painter.rect_filled(badge, CornerRadius::same(6), Color32::from(dock.shade).gamma_multiply(fade));
        let number = painter.layout_no_wrap((at + 1).to_string(), FontId::proportional(theme.sizes.body - 1.0), accent);
        painter.galley(badge.center() - number.size() / 2.0, number, accent);
    }
    let x = left + BADGE + 10.0;
    if let Some(kind) = choice.kind {
        let sign = Rect::from_center_size(pos2(x + 8.0, rect.center().y), Vec2::splat(16.0));
        Icon::of_kind(kind).paint(painter, sign, accent);
        let small = FontId::proportional(theme.sizes.small);
        let word = painter.layout_no_wrap(view.words.plain(kind.message()), small, accent);
        painter.galley(pos2(x + 22.0, rect.center().y - word.size().y / 2.0), word, accent);
    }
    let text = rect.with_min_x(rect.left() + before).shrink2(vec2(8.0, 2.0));
    let galley = lay(ui, choice);
    let place = pos2(text.left(), text.center().y - galley.size().y / 2.0);
    if struck {
        for row in &galley.rows {
            let row = row.rect().translate(place.to_vec2());
            painter.hline(row.x_range(), row.center().y, Stroke::new(1.6, theme.bad));
        }
    }
    if enabled || picked {
        painter.galley(place, galley, theme.text.into());
    } else {
        painter.galley_with_override_text_color(place, galley, quiet);
    }
    response.clicked()
}

pub(super) fn over(ui: &mut Ui, theme: &Theme, view: &View, text: &str, actions: &mut Vec<Action>) {
    let dock = &theme.dock;
    let head = view.words.plain("encounter-ending");
    parts::names_part(&ui.label(parts::text(head, theme.sizes.section, dock.text)));
    ui.add_space(4.0);
    let told = parts::put(ui, parts::spoken(text, theme.sizes.body, dock.text.into(), dock.quiet.into()));
    parts::live(&told, Live::Polite);
    ui.add_space(10.0);
    ui.horizontal(|ui| {
        if parts::primary(ui, theme, &view.words.plain("encounter-to-debrief")).clicked() {
            actions.push(Action::OpenDebrief);
        }
        parts::key_cap(ui, theme, &view.words.plain("key-enter"));
        if view.waiting {
            ui.label(parts::text(view.words.plain("encounter-waiting"), theme.sizes.small + 0.5, dock.quiet));
        }
    });
}
