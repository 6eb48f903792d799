//! A ticket: who comes, why now, what it takes, and how far the learner has come with him.

use super::view::{Action, TicketCard, WhyTone};
use crate::app::stage::faces::{self, Framed, Square};
use crate::app::theme::Theme;
use crate::app::widgets::flow;
use crate::app::widgets::icon::Icon;
use crate::app::widgets::parts;
use crate::learning::StepMark;
use crate::locale::Words;
use egui::{
    Align2, Color32, CornerRadius, FontId, Galley, Margin, Rect, Sense, Shape, Stroke, Ui, Vec2, WidgetInfo,
    WidgetType, pos2, vec2,
};
use std::sync::Arc;

/// How wide a face is, and the steps of the way.
const FACE: f32 = 84.0;
const STEPS: f32 = 208.0;
/// In less room than this the way stands under the words, and they take as many lines as they need.
const NARROW: f32 = 640.0;
/// The lines that a title and a reason have elsewhere, and what is told of him: with four tickets all are seen.
const LINES: usize = 2;
const TOLD: usize = 3;

/// Shows it; answers what was asked for. `place` is its place in the queue, from 0; `first` puts the keyboard on it.
pub(super) fn card(
    ui: &mut Ui, theme: &Theme, words: &Words, (place, ticket): (usize, &TicketCard), first: bool,
) -> Option<Action> {
    let told = [Some(&ticket.title), Some(&ticket.why.text), ticket.button.as_ref()];
    let name = told.into_iter().flatten().map(String::as_str).collect::<Vec<_>>().join(" · ");
    let frame = parts::card(theme).inner_margin(Margin::symmetric(14, 9));
    let inner = parts::choice_in(ui, theme, frame, place, &name, None, |ui| {
        ui.set_width(ui.available_width());
        let narrow = ui.available_width() < NARROW;
        let mut anew = false;
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 14.0;
            number(ui, theme, place);
            face(ui, theme, ticket);
            let beside = if narrow { 0.0 } else { STEPS + 14.0 };
            let wide = (ui.available_width() - beside).max(160.0);
            ui.vertical(|ui| {
                ui.set_width(wide);
                ui.spacing_mut().item_spacing.y = 3.0;
                let most = |lines: usize| if narrow { usize::MAX } else { lines };
                lines(ui, &ticket.title, theme.sizes.section, theme.text.into(), most(LINES));
                reason(ui, theme, ticket, most(LINES));
                lines(ui, &ticket.summary, theme.sizes.small, theme.text.into(), most(TOLD));
                lines(ui, &ticket.takes, theme.sizes.small, theme.quiet.into(), most(1));
            });
            if !narrow {
                anew = ui.vertical(|ui| steps_and_ways(ui, theme, words, ticket)).inner;
            }
        });
        if narrow {
            anew = steps_and_ways(ui, theme, words, ticket);
        }
        anew
    });
    if place < 9 {
        parts::has_key(&inner.response, &(place + 1).to_string());
    }
    if first {
        inner.response.request_focus();
    }
    if inner.inner {
        return Some(Action::Anew(place));
    }
    inner.response.clicked().then_some(Action::Open(place))
}

/// The way, and under it what begins anew; answers whether that was asked for.
fn steps_and_ways(ui: &mut Ui, theme: &Theme, words: &Words, ticket: &TicketCard) -> bool {
    ui.spacing_mut().item_spacing.y = 2.0;
    way(ui, theme, ticket);
    let anew = |ui: &mut Ui| parts::quiet(ui, theme, Some(Icon::Again), &words.plain("library-anew")).clicked();
    ticket.anew.is_some() && ui.vertical_centered(anew).inner
}

/// A text on so many lines at most, cut where it is longer; it is read whole.
fn lines(ui: &mut Ui, what: &str, size: f32, ink: Color32, most: usize) {
    if what.is_empty() {
        return;
    }
    let galley = cut(ui, what, size, ink, ui.available_width(), most);
    let (rect, response) = ui.allocate_exact_size(galley.size(), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, what));
    ui.painter().galley(rect.min, galley, ink);
}

fn cut(ui: &Ui, what: &str, size: f32, ink: Color32, room: f32, most: usize) -> Arc<Galley> {
    let mut job = flow::broken(ui.painter(), parts::plain(what, size, ink), room);
    job.wrap.max_rows = most;
    ui.painter().layout_job(job)
}

fn number(ui: &mut Ui, theme: &Theme, place: usize) {
    ui.scope(|ui| {
        if place < 9 {
            parts::key_cap(ui, theme, &(place + 1).to_string());
        } else {
            ui.add_space(24.0);
        }
    });
}

fn face(ui: &mut Ui, theme: &Theme, ticket: &TicketCard) {
    let (card, _) = ui.allocate_exact_size(Vec2::splat(FACE), Sense::hover());
    let square = Square { painter: ui.painter(), rect: card };
    let (people, looks) = match &ticket.customer {
        Some((who, looks)) => (vec![*who], Some(looks)),
        None => (Vec::new(), None),
    };
    faces::face(ui, theme, &square, &people, looks, Framed::Plain);
}

/// Why it stands here, on so many lines at most.
fn reason(ui: &mut Ui, theme: &Theme, ticket: &TicketCard, most: usize) {
    let (ink, fill) = match ticket.why.tone {
        WhyTone::Care => (theme.care, theme.care_wash),
        WhyTone::Bad => (theme.bad, theme.bad_wash),
        WhyTone::Accent => (theme.accent, theme.accent_wash),
        WhyTone::Good => (theme.good, theme.good_wash),
    };
    let ink = Color32::from(ink);
    let size = theme.sizes.small;
    let room = (ui.available_width() - size - 26.0).max(20.0);
    let galley = cut(ui, &ticket.why.text, size, ink, room, most);
    let size_of = vec2(galley.size().x + size + 26.0, (galley.size().y + 8.0).max(25.0));
    let (rect, response) = ui.allocate_exact_size(size_of, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &ticket.why.text));
    ui.painter().rect_filled(rect, CornerRadius::same(12), Color32::from(fill));
    let sign = Rect::from_center_size(rect.left_center() + vec2(10.0 + size / 2.0, 0.0), Vec2::splat(size));
    ticket.why.icon.paint(ui.painter(), sign, ink);
    ui.painter().galley(pos2(sign.right() + 6.0, rect.center().y - galley.size().y / 2.0), galley, ink);
}

/// The steps of the way, each with its sign and name, and under them what comes next.
fn way(ui: &mut Ui, theme: &Theme, ticket: &TicketCard) {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), FACE), Sense::hover());
    let rect = Rect::from_center_size(rect.center(), vec2(rect.width().min(1.5 * STEPS), rect.height()));
    let steps = ticket.steps.iter().map(|(name, _)| name.as_str());
    let told = steps.chain([ticket.hint.as_str()]).collect::<Vec<_>>().join(" · ");
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &told));
    let painter = ui.painter();
    let small = FontId::proportional(theme.sizes.small - 0.5);
    let count = ticket.steps.len().max(1) as f32;
    let x = |at: usize| rect.left() + rect.width() * (at as f32 + 0.5) / count;
    let y = rect.top() + 13.0;
    for at in 1..ticket.steps.len() {
        let ends = [pos2(x(at - 1) + 12.0, y), pos2(x(at) - 12.0, y)];
        let reached = ticket.steps.get(at - 1).is_some_and(|(_, mark)| *mark == StepMark::Done);
        if reached {
            painter.line_segment(ends, Stroke::new(2.0, theme.accent));
        } else {
            painter.extend(Shape::dashed_line(&ends, Stroke::new(1.2, theme.edge), 4.0, 4.0));
        }
    }
    for (at, (name, mark)) in ticket.steps.iter().enumerate() {
        let centre = pos2(x(at), y);
        step(painter, theme, centre, *mark);
        let ink = if *mark == StepMark::Next { theme.text } else { theme.quiet };
        painter.text(pos2(centre.x, y + 14.0), Align2::CENTER_TOP, name, small.clone(), ink.into());
    }
    let middle = pos2(rect.center().x, y + 36.0);
    match &ticket.button {
        Some(label) => pill(painter, theme, middle, label),
        None => {
            let job = parts::plain(&ticket.hint, theme.sizes.small - 0.5, theme.quiet);
            let galley = flow::galley(painter, job, rect.width());
            painter.galley(middle - vec2(galley.size().x / 2.0, 0.0), galley, theme.quiet.into());
        }
    }
}

/// What taking the ticket does, as a button looks; the whole card is one.
fn pill(painter: &egui::Painter, theme: &Theme, top: egui::Pos2, label: &str) {
    let ink = Color32::from(theme.on_accent);
    let galley = painter.layout_no_wrap(label.to_owned(), FontId::proportional(theme.sizes.body), ink);
    let rect = Rect::from_center_size(top + vec2(0.0, 18.0), galley.size() + vec2(32.0, 12.0));
    painter.rect_filled(rect, CornerRadius::same(theme.rounding.saturating_sub(2)), Color32::from(theme.accent));
    parts::letters(painter, theme, rect.center() - galley.size() / 2.0, galley, ink);
}

fn step(painter: &egui::Painter, theme: &Theme, centre: egui::Pos2, mark: StepMark) {
    let (radius, accent) = (9.0, Color32::from(theme.accent));
    let sign = Rect::from_center_size(centre, Vec2::splat(12.0));
    match mark {
        StepMark::Done => {
            painter.circle_filled(centre, radius, accent);
            Icon::Tick.paint(painter, sign, theme.on_accent.into());
        }
        StepMark::Next => {
            painter.circle_stroke(centre, radius, Stroke::new(2.5, accent));
            painter.circle_filled(centre, 4.0, accent);
        }
        StepMark::Open => {
            painter.circle_stroke(centre, radius, Stroke::new(1.5, theme.edge));
        }
        StepMark::Shut => {
            painter.circle_stroke(centre, radius, Stroke::new(1.5, theme.edge));
            Icon::Lock.paint(painter, sign, theme.quiet.into());
        }
    }
}
