//! The encounter: the customer, what was said, and what the learner may answer.

use super::face::{self, Customer};
use super::flow;
use super::icon::Icon;
use super::kinds::{Kind, Mode, Named as _};
use super::parts::{self, say};
use super::rules;
use super::{Action, Theme};
use crate::attempt::Rule;
use crate::locale::Words;
use egui::{
    Align, Color32, CornerRadius, FontId, Frame, Galley, Id, Key, Layout, Modal, Rect, ScrollArea, Sense, Shape,
    Stroke, StrokeKind, Ui, UiBuilder, Vec2, WidgetInfo, WidgetType, pos2, vec2,
};
use std::sync::Arc;

/// What the screen shows.
#[derive(Clone, Debug)]
pub struct View {
    /// The program's words.
    pub words: Words,
    /// The scenario's title.
    pub title: String,
    /// Practice or assessment.
    pub mode: Mode,
    /// The learner's turn, from 1.
    pub turn: u32,
    /// The story's time now, formatted.
    pub clock: String,
    /// What the customer is called where his line stands.
    pub customer_name: String,
    /// How he looks; not present in the aftermath.
    pub customer: Customer,
    /// What was said before the current line, oldest first.
    pub said: Vec<Said>,
    /// What the customer says now; in the aftermath what is told.
    pub line: String,
    /// The responses, in order of display. At most nine have keys.
    pub choices: Vec<Choice>,
    /// How long the customer will still wait; none where he waits for ever or has gone.
    pub patience: Option<Patience>,
    /// Whether a response is being stored: nothing can be chosen.
    pub waiting: bool,
    /// What the learner reads at the ending, once it is reached; then there are no choices.
    pub ending: Option<String>,
    /// Where the rules stand, for whoever practises; none in an assessment.
    pub rules: Option<Vec<Rule>>,
}

/// Something that was said or happened.
#[derive(Clone, Debug)]
pub struct Said {
    /// By whom.
    pub who: Speaker,
    /// What.
    pub text: String,
    /// The story's time then, formatted.
    pub clock: String,
}

/// Who said something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Speaker {
    /// The customer.
    Customer,
    /// The learner, and what kind of response it was; none for silence.
    Learner(Option<Kind>),
    /// Nobody: it is told.
    Narration,
}

/// A response that may be chosen.
#[derive(Clone, Debug)]
pub struct Choice {
    /// What it is.
    pub kind: Kind,
    /// Its words.
    pub text: String,
}

/// How long the customer will still wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Patience {
    /// Milliseconds left.
    pub left_ms: u32,
    /// Milliseconds there were.
    pub total_ms: u32,
}

/// What the person is about to do.
#[derive(Clone, Debug, Default)]
pub struct Draft {
    /// Whether he was asked if he really wants to leave.
    pub leaving: bool,
    /// Whether he looks at where the rules stand.
    pub rules: bool,
}

const GAP: f32 = 14.0;
const NUMBER_WIDTH: f32 = 30.0;

/// Shows the screen.
pub fn screen(ui: &mut Ui, view: &View, draft: &mut Draft) -> Vec<Action> {
    let theme = &*Theme::of(ui);
    let mut actions = Vec::new();
    let window = ui.available_rect_before_wrap();
    ui.painter().rect_filled(window, 0.0, Color32::from(theme.ground));
    let inside =
        Rect::from_center_size(window.center(), vec2((window.width() - 40.0).min(1560.0), window.height() - 28.0));
    let head = inside.with_max_y(inside.top() + 42.0);
    child(ui, head, "head", |ui| header(ui, theme, view, draft));
    let body = inside.with_min_y(head.bottom() + 8.0);
    let left = body.with_max_x(body.left() + (body.width() * 0.29).clamp(270.0, 430.0));
    let right = body.with_min_x(left.right() + GAP);
    child(ui, left, "customer", |ui| customer(ui, theme, view, left));
    child(ui, right, "talk", |ui| talk(ui, theme, view, draft.rules, right, &mut actions));
    if draft.leaving {
        leave(ui, theme, view, draft, &mut actions);
    } else if actions.is_empty() {
        keys(ui, view, draft, &mut actions);
    }
    actions
}

fn keys(ui: &Ui, view: &View, draft: &mut Draft, actions: &mut Vec<Action>) {
    if view.ending.is_some() {
        if parts::pressed(ui, Key::Enter) {
            actions.push(Action::OpenDebrief);
        }
    } else if parts::pressed(ui, Key::Escape) {
        draft.leaving = true;
    } else if !view.waiting {
        actions.extend(parts::digit(ui, view.choices.len()).map(Action::Respond));
    }
}

fn child(ui: &mut Ui, rect: Rect, salt: &str, add: impl FnOnce(&mut Ui)) {
    ui.scope_builder(UiBuilder::new().id_salt(salt).max_rect(rect).layout(Layout::top_down(Align::Min)), add);
}

fn header(ui: &mut Ui, theme: &Theme, view: &View, draft: &mut Draft) {
    let words = &view.words;
    ui.horizontal(|ui| {
        ui.set_min_height(42.0);
        ui.scope(|ui| {
            ui.set_max_width(ui.available_width() * 0.55);
            ui.add(egui::Label::new(parts::text(&view.title, theme.sizes.section + 1.0, theme.text)).truncate());
        });
        let (icon, ink, fill) = match view.mode {
            Mode::Practice => (Icon::Again, theme.accent, theme.accent_wash),
            Mode::Assessment => (Icon::List, theme.care, theme.care_wash),
        };
        parts::chip(ui, theme, Some(icon), &words.plain(view.mode.message()), ink, fill);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if view.ending.is_none()
                && parts::quiet(ui, theme, Some(Icon::Door), &words.plain("encounter-leave")).clicked()
            {
                draft.leaving = true;
            }
            if view.rules.is_some() {
                let label = words.plain("rules-title");
                let button = parts::quiet(ui, theme, Some(Icon::Shield), &label);
                button.widget_info(|| WidgetInfo::selected(WidgetType::Button, true, draft.rules, &label));
                if button.clicked() {
                    draft.rules = !draft.rules;
                    // the digits are the responses' again
                    button.surrender_focus();
                }
            }
            ui.label(parts::text(&view.clock, theme.sizes.body, theme.text));
            ui.label(parts::text(words.plain("encounter-story-clock"), theme.sizes.small, theme.quiet));
            ui.add_space(8.0);
            ui.label(parts::text(
                parts::counted(words, "moment-turn", "turn", view.turn),
                theme.sizes.small,
                theme.quiet,
            ));
        });
    });
}

fn customer(ui: &mut Ui, theme: &Theme, view: &View, rect: Rect) {
    let moods = if view.customer.present { 178.0 } else { 0.0 };
    let picture = rect.with_max_y(rect.bottom() - moods);
    let response = ui.allocate_rect(picture, Sense::hover());
    let label = if view.customer.present { view.customer_name.clone() } else { view.words.plain("aftermath-title") };
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, &label));
    face::paint(ui.painter(), theme, picture, &view.customer);
    ui.painter().rect_stroke(picture, theme.corner(), theme.hairline(), StrokeKind::Inside);
    if !view.customer.present {
        return;
    }
    let below = rect.with_min_y(picture.bottom() + GAP);
    ui.painter().rect(below, theme.corner(), Color32::from(theme.surface), theme.hairline(), StrokeKind::Inside);
    child(ui, below.shrink2(vec2(16.0, 10.0)), "mood", |ui| {
        ui.spacing_mut().item_spacing.y = 5.0;
        say(ui, view.words.plain("encounter-mood"), theme.sizes.small, theme.quiet);
        for (id, value, ink) in [
            ("mood-anger", view.customer.anger, theme.bad),
            ("mood-anxiety", view.customer.anxiety, theme.care),
            ("mood-trust", view.customer.trust, theme.good),
        ] {
            mood(ui, theme, &view.words, id, value, ink.into());
        }
    });
}

fn mood(ui: &mut Ui, theme: &Theme, words: &Words, id: &str, value: f32, ink: Color32) {
    let (name, level) = (words.plain(id), words.plain(&format!("{id}-{}", level(value))));
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 33.0), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::ProgressIndicator, true, format!("{name} {level}")));
    let font = FontId::proportional(theme.sizes.small + 0.5);
    let painter = ui.painter();
    let word = painter.layout_no_wrap(level.clone(), font.clone(), theme.text.into());
    let name = painter.layout_no_wrap(name.clone(), font, theme.quiet.into());
    painter.galley(rect.left_top(), name, theme.quiet.into());
    painter.galley(pos2(rect.right() - word.size().x, rect.top()), word, theme.text.into());
    let track = Rect::from_min_max(pos2(rect.left(), rect.bottom() - 9.0), pos2(rect.right(), rect.bottom() - 2.0));
    parts::bar(ui, theme, track, value / 10.0, ink, None);
    for step in 1_u8..5 {
        let x = track.left() + track.width() * f32::from(step) / 5.0;
        ui.painter().vline(x, track.y_range(), Stroke::new(1.5, theme.surface));
    }
}

/// Which of five words fits a mood from 0 to 10.
#[must_use]
pub fn level(value: f32) -> u8 {
    match value {
        value if value < 2.0 => 0,
        value if value < 4.0 => 1,
        value if value < 6.0 => 2,
        value if value < 8.0 => 3,
        _ => 4,
    }
}

struct Row<'a> {
    at: usize,
    choice: &'a Choice,
    galley: Arc<Galley>,
    height: f32,
}

fn talk(ui: &mut Ui, theme: &Theme, view: &View, with_rules: bool, rect: Rect, actions: &mut Vec<Action>) {
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
    let answers =
        if view.ending.is_some() { 0.0 } else { 38.0 + options.iter().map(|option| option.height + 7.0).sum::<f32>() };
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
                patience(ui, theme, view);
                let chosen: Vec<_> = options
                    .into_iter()
                    .filter_map(|row| {
                        let at = row.at;
                        respond(ui, theme, &view.words, row, kind_width, !view.waiting).then_some(at)
                    })
                    .collect();
                actions.extend(chosen.first().map(|at| Action::Respond(*at)));
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

fn bubble(ui: &mut Ui, theme: &Theme, words: &Words, said: &Said) {
    let room = ui.available_width() - 6.0;
    let (ink, dim): (Color32, Color32) = (theme.text.into(), theme.quiet.into());
    let stamp_font = FontId::proportional(theme.sizes.small - 1.5);
    let narration = said.who == Speaker::Narration;
    let mut job = parts::spoken(&said.text, theme.sizes.body - 1.0, if narration { dim } else { ink }, dim);
    if narration {
        let italics = !parts::is_chinese(&said.text);
        job.halign = Align::Center;
        for section in &mut job.sections {
            section.format.italics = italics;
        }
    }
    let stamp = match said.who {
        Speaker::Learner(Some(kind)) => {
            format!("{} · {} · {}", words.plain("encounter-you"), words.plain(kind.message()), said.clock)
        }
        Speaker::Learner(None) => format!("{} · {}", words.plain("encounter-you"), said.clock),
        Speaker::Customer | Speaker::Narration => said.clock.clone(),
    };
    let galley = flow::galley(ui.painter(), job, room * 0.76);
    let stamp = ui.painter().layout_no_wrap(stamp, stamp_font, dim);
    let pad = vec2(13.0, 8.0);
    let size = if narration { galley.size() } else { galley.size() + 2.0 * pad };
    let (row, response) = ui.allocate_exact_size(vec2(room, size.y + stamp.size().y + 1.0), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &said.text));
    let painter = ui.painter();
    let top = row.top() + stamp.size().y + 1.0;
    let (x, stamp_x) = match said.who {
        Speaker::Customer => (row.left(), row.left() + 4.0),
        Speaker::Learner(_) => (row.right() - size.x, row.right() - 4.0 - stamp.size().x),
        Speaker::Narration => (row.center().x - size.x / 2.0, row.center().x - stamp.size().x / 2.0),
    };
    painter.galley(pos2(stamp_x, row.top()), stamp, dim);
    if narration {
        painter.galley(pos2(row.center().x, top), galley, dim);
        return;
    }
    let rect = Rect::from_min_size(pos2(x, top), size);
    let customer = said.who == Speaker::Customer;
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
    let name = if present { view.customer_name.clone() } else { view.words.plain("aftermath-title") };
    let name = painter.layout_no_wrap(name, FontId::proportional(theme.sizes.small), edge.into());
    painter.galley(rect.min + vec2(22.0, 10.0), name, edge.into());
    painter.galley(rect.min + vec2(22.0, 33.0), line, theme.text.into());
}

fn patience(ui: &mut Ui, theme: &Theme, view: &View) {
    let words = &view.words;
    parts::row(ui, 26.0, |ui| {
        if view.waiting {
            Icon::Hand.show(ui, 16.0, theme.quiet);
            ui.label(parts::text(words.plain("encounter-waiting"), theme.sizes.small + 0.5, theme.quiet));
            return;
        }
        ui.label(parts::text(words.plain("encounter-your-turn"), theme.sizes.body, theme.text));
        let count = i64::try_from(view.choices.len().min(9)).unwrap_or(9);
        ui.label(parts::text(parts::counted(words, "encounter-keys", "count", count), theme.sizes.small, theme.quiet));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let Some(patience) = view.patience else {
                let id = if view.customer.present { "patience-none" } else { "aftermath-body" };
                ui.label(parts::text(words.plain(id), theme.sizes.small, theme.quiet));
                return;
            };
            running(ui, theme, words, patience);
        });
    });
}

fn running(ui: &mut Ui, theme: &Theme, words: &Words, patience: Patience) {
    let share = patience.left_ms as f32 / patience.total_ms.max(1) as f32;
    let (id, ink) = match share {
        share if share > 0.5 => ("patience-plenty", theme.good),
        share if share > 0.2 => ("patience-short", theme.care),
        _ => ("patience-almost-gone", theme.bad),
    };
    let seconds = parts::counted(words, "patience-seconds", "seconds", patience.left_ms.div_ceil(1000));
    let width = if ui.available_width() > 360.0 { 190.0 } else { 110.0 };
    let galley = ui.painter().layout_no_wrap(seconds, FontId::proportional(theme.sizes.body), ink.into());
    // A fixed width, so that the bar stands still while figures change.
    let (rect, _) = ui.allocate_exact_size(vec2(50.0, 24.0), Sense::hover());
    ui.painter().galley(
        pos2(rect.right() - galley.size().x, rect.center().y - galley.size().y / 2.0),
        galley,
        ink.into(),
    );
    let (rect, response) = ui.allocate_exact_size(vec2(width, 10.0), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::ProgressIndicator, true, words.plain("patience-title")));
    parts::bar(ui, theme, rect, share, ink.into(), None);
    ui.label(parts::text(words.plain(id), theme.sizes.small, ink));
    wedge(ui, theme, share, ink.into());
}

/// What is left, as a piece of a cake: shape as well as colour.
fn wedge(ui: &mut Ui, theme: &Theme, share: f32, ink: Color32) {
    let (rect, _) = ui.allocate_exact_size(Vec2::splat(20.0), Sense::hover());
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

fn kind_width(ui: &Ui, theme: &Theme, words: &Words) -> f32 {
    let wide = |kind: Kind| {
        let font = FontId::proportional(theme.sizes.small);
        ui.painter().layout_no_wrap(words.plain(kind.message()), font, Color32::PLACEHOLDER).size().x
    };
    [Kind::Say, Kind::Ask, Kind::Do].map(wide).into_iter().fold(0.0, f32::max) + 26.0
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
        });
    });
}

fn leave(ui: &mut Ui, theme: &Theme, view: &View, draft: &mut Draft, actions: &mut Vec<Action>) {
    let words = &view.words;
    let frame = Frame::window(ui.style());
    let modal = Modal::new(Id::new("leave the encounter")).frame(frame).show(ui.ctx(), |ui| {
        ui.set_width(440.0);
        say(ui, words.plain("encounter-leave-title"), theme.sizes.section + 2.0, theme.text);
        ui.add_space(4.0);
        let body = match view.mode {
            Mode::Practice => "encounter-leave-practice",
            Mode::Assessment => "encounter-leave-assessment",
        };
        say(ui, words.plain(body), theme.sizes.body, theme.quiet);
        ui.add_space(14.0);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if parts::primary(ui, theme, &words.plain("encounter-leave-stay")).clicked() {
                draft.leaving = false;
            }
            if parts::secondary(ui, theme, Some(Icon::Door), &words.plain("encounter-leave-confirm")).clicked() {
                draft.leaving = false;
                actions.push(Action::Leave);
            }
        });
    });
    if modal.should_close() {
        draft.leaving = false;
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{window, words};
    use super::*;
    use crate::policy::Standing;
    use egui_kittest::Harness;
    use egui_kittest::kittest::Queryable;

    type State = (View, Draft, Vec<Action>);

    fn view() -> View {
        let choice = |text: &str| Choice { kind: Kind::Say, text: text.into() };
        View {
            words: words("en-US"),
            title: "T".into(),
            mode: Mode::Practice,
            turn: 1,
            clock: "14:50".into(),
            customer_name: "Mr. Zhou".into(),
            customer: Customer { look: 0, anger: 6.0, anxiety: 5.0, trust: 3.0, present: true, phase: 0.0 },
            said: vec![],
            line: "Well?".into(),
            choices: vec![choice("First answer"), choice("Second answer")],
            patience: Some(Patience { left_ms: 12_400, total_ms: 20_000 }),
            waiting: false,
            ending: None,
            rules: Some(vec![]),
        }
    }

    fn open(view: View) -> Harness<'static, State> {
        let mut harness =
            window((view, Draft::default(), vec![]), |ui, (view, draft, done)| done.extend(screen(ui, view, draft)));
        harness.run();
        harness
    }

    #[test]
    fn responses_are_chosen_by_click_and_by_digit() {
        let mut harness = open(view());
        harness.get_by_label("Second answer").click();
        harness.run();
        harness.key_press(Key::Num1);
        harness.run();
        harness.key_press(Key::Num3);
        harness.run();
        assert_eq!(harness.state().2, [Action::Respond(1), Action::Respond(0)]);
    }

    #[test]
    fn two_passes_give_one_action() {
        let mut harness = window((view(), Draft::default(), vec![]), |ui, (view, draft, done): &mut State| {
            done.extend(screen(ui, view, draft));
            if !done.is_empty() && ui.ctx().current_pass_index() == 0 {
                ui.ctx().request_discard("a second pass");
            }
        });
        harness.run();
        harness.key_press(Key::Num2);
        harness.run();
        assert_eq!(harness.state().2, [Action::Respond(1)]);
        harness.get_by_label("First answer").click();
        harness.run();
        assert_eq!(harness.state().2, [Action::Respond(1), Action::Respond(0)]);
    }

    #[test]
    fn nothing_can_be_chosen_while_a_response_is_stored() {
        let mut harness = open(View { waiting: true, ..view() });
        harness.get_by_label("First answer").click();
        harness.run();
        harness.key_press(Key::Num1);
        harness.run();
        assert_eq!(harness.state().2, []);
        assert!(harness.query_by_label("Saving your answer…").is_some());
    }

    #[test]
    fn digits_are_text_while_somebody_types() {
        let mut harness = window((view(), Draft::default(), vec![]), |ui, (view, draft, done): &mut State| {
            ui.memory_mut(|memory| memory.request_focus(Id::new("somewhere else")));
            ui.interact(Rect::from_min_size(pos2(0.0, 0.0), vec2(5.0, 5.0)), Id::new("somewhere else"), Sense::click());
            done.extend(screen(ui, view, draft));
        });
        harness.run();
        harness.key_press(Key::Num1);
        harness.run();
        assert_eq!(harness.state().2, []);
    }

    #[test]
    fn leaving_is_asked_twice() {
        let mut harness = open(view());
        harness.get_by_label("Leave").click();
        harness.run();
        assert_eq!(harness.state().2, []);
        harness.key_press(Key::Num1);
        harness.run();
        assert_eq!(harness.state().2, [], "behind the question nothing can be chosen");
        harness.get_by_label("Stay with the customer").click();
        harness.run();
        assert!(harness.query_by_label("Stay with the customer").is_none());
        harness.key_press(Key::Escape);
        harness.run();
        let leave: Vec<_> = harness.get_all_by_label("Leave").collect();
        leave.last().expect("a button to leave").click();
        harness.run();
        assert_eq!(harness.state().2, [Action::Leave]);
    }

    #[test]
    fn where_the_rules_stand_is_shown_on_demand_and_never_in_an_assessment() {
        let rule = |name: &str, standing| Rule { name: name.into(), text: "Asks.".into(), standing };
        let rules = vec![
            rule("Escalate", Standing::CurrentlyViolated),
            rule("Greet", Standing::PermanentlySatisfied),
            rule("Insult", Standing::PermanentlyViolated),
        ];
        let mut harness = open(View { rules: Some(rules), ..view() });
        assert!(harness.query_by_label("Escalate").is_none());
        harness.get_by_label("Where the rules stand").click();
        harness.run();
        for label in ["Escalate", "Still to do", "Greet", "Met", "Insult", "Broken"] {
            assert!(harness.query_by_label(label).is_some(), "{label}");
        }
        harness.key_press(Key::Num1);
        harness.run();
        assert_eq!(harness.state().2, [Action::Respond(0)], "the digits are still the responses'");
        let assessed = View { rules: None, mode: Mode::Assessment, ..view() };
        assert!(open(assessed).query_by_label("Where the rules stand").is_none());
    }

    #[test]
    fn the_ending_leads_to_the_debrief() {
        let over =
            View { ending: Some("He left.".into()), choices: vec![], line: String::new(), patience: None, ..view() };
        let mut harness = open(over);
        harness.key_press(Key::Enter);
        harness.run();
        harness.get_by_label("See the debrief").click();
        harness.run();
        assert_eq!(harness.state().2, [Action::OpenDebrief, Action::OpenDebrief]);
    }

    #[test]
    fn every_mood_has_a_word() {
        for tag in crate::locale::SHIPPED {
            let words = words(tag);
            for scale in ["anger", "anxiety", "trust"] {
                for mood in 0_u8..=10 {
                    let id = format!("mood-{scale}-{}", level(f32::from(mood)));
                    assert!(words.find(&id, None, &crate::locale::Args::new()).is_some(), "{id} in {tag}");
                }
            }
        }
    }
}
