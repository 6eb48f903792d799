//! All that was on offer in a turn: mine first, then the others, each with what it would have led to and what it costs.

use super::view::{Draft, KeyStop, Listed, View};
use crate::app::stage::faces::{self, Framed, Square};
use crate::app::theme::Theme;
use crate::app::widgets::flow;
use crate::app::widgets::icon::Icon;
use crate::app::widgets::parts::{self, say};
use crate::attempt::{Turn, Weighed};
use crate::locale::{With, Words, joined};
use egui::text::LayoutJob;
use egui::{
    Align2, Color32, FontId, Galley, Id, Rect, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, WidgetType, pos2, vec2,
};
use std::sync::Arc;

/// What key, face and costs take of a row.
const KEY: f32 = 40.0;
const GHOST: f32 = 38.0;
const COST: f32 = 148.0;
/// What the bar of costs is long for, in basis points: all there is; so nothing is dearer than it shows.
const ALL: f32 = 10_000.0;

/// Shows them.
pub(super) fn list(ui: &mut Ui, theme: &Theme, view: &View, draft: &mut Draft, turn: &Turn) {
    parts::group(ui, &view.words.plain("tape-answers"), |ui| listed(ui, theme, view, draft, turn));
}

fn listed(ui: &mut Ui, theme: &Theme, view: &View, draft: &mut Draft, turn: &Turn) {
    let listed = view.listed(turn);
    draft.answer = draft.answer.min(listed.len().saturating_sub(1));
    ui.spacing_mut().item_spacing.y = 3.0;
    let mut moment = None;
    for (at, one) in listed.iter().enumerate() {
        if moment != Some(one.moment) {
            moment = Some(one.moment);
            if let Some(asked) = turn.moments.get(one.moment).and_then(|moment| moment.asked.as_ref()) {
                ui.add_space(6.0);
                say(ui, asked, theme.sizes.small, theme.quiet);
            }
        }
        row(ui, theme, view, draft, turn, (at, one));
        let others = one.answer.taken && listed.get(at + 1).is_some_and(|next| next.moment == one.moment);
        if others && one.moment == 0 {
            heads(ui, theme, &view.words);
        }
    }
}

/// What stands over the others.
fn heads(ui: &mut Ui, theme: &Theme, words: &Words) {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 24.0), Sense::hover());
    let others = words.plain("tape-others");
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &others));
    let font = FontId::proportional(theme.sizes.small);
    let y = rect.center().y + 2.0;
    let painter = ui.painter();
    painter.text(pos2(rect.left() + 14.0, y), Align2::LEFT_CENTER, others, font.clone(), theme.text.into());
    let pays = words.plain("tape-pays");
    painter.text(pos2(rect.right() - 14.0, y), Align2::RIGHT_CENTER, pays, font, theme.quiet.into());
}

/// The texts of a row, laid out.
struct Laid {
    said: Arc<Galley>,
    below: Vec<(Arc<Galley>, Color32)>,
}

impl Laid {
    fn height(&self) -> f32 {
        self.said.size().y + self.below.iter().map(|(one, _)| one.size().y + 2.0).sum::<f32>()
    }
}

fn row(ui: &mut Ui, theme: &Theme, view: &View, draft: &mut Draft, turn: &Turn, (at, one): (usize, &Listed<'_>)) {
    let mine = one.answer.taken;
    let chosen = draft.answer == at;
    let room = ui.available_width() - KEY - GHOST - COST - 44.0;
    let laid = laid(ui, theme, &view.words, one, room, mine || chosen && draft.unfolded);
    let height = (laid.height() + 14.0).max(if mine { 62.0 } else { 46.0 });
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    let sense = if chosen { Sense::click() } else { Sense::CLICK };
    let response = ui.interact(rect, Id::new(("answer", &view.id, turn.number, at)), sense);
    let told = spoken(view, one);
    response.widget_info(|| WidgetInfo::selected(WidgetType::RadioButton, ui.is_enabled(), chosen, &told));
    parts::unfolds(&response, mine || chosen && draft.unfolded);
    let (fill, line) = tones(theme, one, chosen, response.hovered());
    ui.painter().rect(rect, 8.0, fill, line, StrokeKind::Inside);
    if mine {
        let ink = if one.weighed.is_some_and(|weighed| weighed.critical) { theme.bad } else { theme.accent };
        ui.painter().rect_filled(rect.with_max_x(rect.left() + 5.0).shrink2(vec2(0.0, 6.0)), 2.0, Color32::from(ink));
    }
    key(ui, theme, one, pos2(rect.left() + 14.0 + 13.0, rect.center().y));
    let ghost =
        Rect::from_center_size(pos2(rect.left() + KEY + 14.0 + GHOST / 2.0, rect.center().y), Vec2::splat(GHOST));
    let looks = one.answer.then.as_ref().and_then(|then| then.expression.as_ref());
    let framed = if mine && looks.is_some() { Framed::Plain } else { Framed::Ghost };
    faces::face(ui, theme, &Square { painter: ui.painter(), rect: ghost }, &view.people, looks, framed);
    let mut corner = pos2(rect.left() + KEY + GHOST + 28.0, rect.center().y - laid.height() / 2.0);
    let painter = ui.painter();
    let next = corner.y + laid.said.size().y + 2.0;
    painter.galley(corner, laid.said, theme.text.into());
    corner.y = next;
    for (galley, ink) in laid.below {
        let next = corner.y + galley.size().y + 2.0;
        painter.galley(corner, galley, ink);
        corner.y = next;
    }
    costs(ui, theme, view, one, rect.with_min_x(rect.right() - COST - 14.0).with_max_x(rect.right() - 14.0));
    if chosen && draft.comes_to(ui, KeyStop::Answers) {
        response.request_focus();
    }
    if response.has_focus() {
        parts::focus_ring(ui, theme, rect.shrink(1.0));
    }
    if response.clicked() {
        draft.unfolded = !chosen || !draft.unfolded;
        draft.answer = at;
        draft.stop = Some(KeyStop::Answers);
    }
}

/// Whether it is one to do likewise: it cost nothing, broke nothing, and is no silence where waiting doesn't fit.
pub(super) fn is_model(one: &Listed<'_>) -> bool {
    !one.answer.unfit && one.weighed.is_some_and(Weighed::is_model)
}

fn tones(theme: &Theme, one: &Listed<'_>, chosen: bool, hovered: bool) -> (Color32, Stroke) {
    let critical = one.weighed.is_some_and(|weighed| weighed.critical);
    let free = is_model(one);
    let fill = match (one.answer.taken, free) {
        (true, false) => theme.surface,
        (_, true) => theme.good_wash,
        (false, false) if chosen || hovered => theme.accent_wash,
        (false, false) => theme.panel,
    };
    let line = match (one.answer.taken, free) {
        (true, false) => Stroke::new(1.5, if critical { theme.bad } else { theme.accent }),
        (_, true) => Stroke::new(1.0, theme.good),
        (false, false) if chosen => Stroke::new(1.0, theme.accent),
        (false, false) => Stroke::new(1.0, theme.edge),
    };
    (fill.into(), line)
}

/// The texts: one line each, or all of them where it is unfolded.
fn laid(ui: &Ui, theme: &Theme, words: &Words, one: &Listed<'_>, room: f32, whole: bool) -> Laid {
    let answer = one.answer;
    let lay = |job: LayoutJob| if whole { flow::galley(ui.painter(), job, room) } else { short(ui, job, room) };
    let (quiet, small) = (Color32::from(theme.quiet), theme.sizes.small);
    let mut below = Vec::new();
    let mut put = |text: &str, ink: Color32| below.push((lay(parts::spoken(text, small, ink, quiet)), ink));
    if let Some(heard) = answer.heard.as_ref().filter(|_| whole) {
        put(heard, theme.text.into());
    }
    if !answer.harm.is_empty() && whole {
        let harm = answer.harm.join(&words.plain("direction-and"));
        put(&parts::named(words, "debrief-harm", "words", &harm), theme.bad.into());
    }
    if let Some(then) = &answer.then {
        put(&then.says, quiet);
    }
    if let Some(weighed) = one.weighed.filter(|weighed| whole && !weighed.breaks.is_empty()) {
        let names: Vec<_> = weighed.breaks.iter().map(|one| one.name.as_str()).collect();
        put(
            &parts::named(words, "tape-breaks", "clauses", &names.join(&words.plain("compound-and"))),
            theme.bad.into(),
        );
    }
    if let Some(better) = answer.better.as_ref().filter(|_| whole) {
        put(&format!("{}　{better}", words.plain("debrief-better")), theme.good.into());
    }
    let said = lay(parts::spoken(&answer.text, theme.sizes.body, theme.text.into(), quiet));
    Laid { said, below }
}

/// One line, cut off where there is no more room.
fn short(ui: &Ui, mut job: LayoutJob, room: f32) -> Arc<Galley> {
    job.wrap.max_width = room;
    job.wrap.max_rows = 1;
    job.wrap.break_anywhere = true;
    ui.painter().layout_job(job)
}

/// The digit that stood before it; a sign for what lies at hand at every moment, and for silence.
fn key(ui: &Ui, theme: &Theme, one: &Listed<'_>, centre: egui::Pos2) {
    let cap = Rect::from_center_size(centre, Vec2::splat(26.0));
    let sign = match one.answer.kind {
        None => Some(Icon::Dash),
        Some(kind) if one.answer.standing => Some(Icon::of_kind(kind)),
        Some(_) => None,
    };
    ui.painter().rect(cap, 5.0, Color32::from(theme.surface), Stroke::new(1.0, theme.edge), StrokeKind::Inside);
    match sign {
        Some(sign) => sign.paint(ui.painter(), cap.shrink(5.0), theme.quiet.into()),
        None => {
            let font = FontId::proportional(theme.sizes.small + 0.5);
            ui.painter().text(centre, Align2::CENTER_CENTER, (one.place + 1).to_string(), font, theme.text.into());
        }
    }
}

/// What it costs: a bar and a figure, or that it costs nothing; a red line with its word.
fn costs(ui: &Ui, theme: &Theme, view: &View, one: &Listed<'_>, rect: Rect) {
    let words = &view.words;
    let painter = ui.painter();
    let Some(weighed) = one.weighed else { return };
    let (cost, critical) = (weighed.cost.0, weighed.critical);
    let right = |y: f32| pos2(rect.right(), y);
    let ink = if critical { theme.bad } else { theme.care };
    let y = if critical { rect.center().y - 13.0 } else { rect.center().y };
    if cost > 0 {
        let size = if one.answer.taken { theme.sizes.section } else { theme.sizes.body };
        let figure = format!("−{}", parts::points(cost));
        painter.text(right(y), Align2::RIGHT_CENTER, figure, FontId::proportional(size), ink.into());
        let bar = Rect::from_min_max(pos2(rect.left(), y - 3.5), pos2(rect.right() - 62.0, y + 3.5));
        parts::bar(ui, theme, bar, f32::from(cost) / ALL, ink.into(), None);
        for quarter in 1_u8..4 {
            let x = bar.left() + bar.width() * f32::from(quarter) / 4.0;
            painter.vline(x, (bar.top() - 2.0)..=(bar.bottom() + 2.0), Stroke::new(1.0, theme.edge));
        }
    } else if !critical {
        // nobody is praised for a silence that didn't fit, or for what broke something that no way would have kept
        let (ink, sign) = if is_model(one) { (theme.good, Icon::Tick) } else { (theme.quiet, Icon::Dash) };
        let font = FontId::proportional(theme.sizes.small + 1.0);
        let text = painter.text(right(y), Align2::RIGHT_CENTER, words.plain("tape-free"), font, ink.into());
        let at = Rect::from_center_size(pos2(text.left() - 13.0, y), Vec2::splat(15.0));
        sign.paint(painter, at, ink.into());
    }
    if critical {
        let galley = painter.layout_no_wrap(
            words.plain("tape-critical"),
            FontId::proportional(theme.sizes.small),
            theme.on_accent.into(),
        );
        let badge = Rect::from_min_size(
            pos2(rect.right() - galley.size().x - 18.0, rect.center().y + 1.0),
            galley.size() + vec2(18.0, 6.0),
        );
        painter.rect_filled(badge, 5.0, Color32::from(theme.bad));
        parts::letters(painter, theme, badge.center() - galley.size() / 2.0, galley, theme.on_accent.into());
    }
}

/// A row in words: whose it is, what it says, what comes of it, what it costs.
fn spoken(view: &View, one: &Listed<'_>) -> String {
    let words = &view.words;
    let mut told = Vec::new();
    if one.answer.taken {
        told.push(words.plain("debrief-said"));
    }
    told.push(parts::aloud(&one.answer.text));
    if let Some(then) = &one.answer.then {
        told.push(words.text("tape-then", &With::from_iter([("said", parts::aloud(&then.says))])));
    }
    if let Some(weighed) = one.weighed {
        told.push(match weighed.cost.0 {
            0 => words.plain("tape-free"),
            cost => parts::named(words, "tape-costs", "points", &parts::points(cost)),
        });
        if weighed.critical {
            told.push(words.plain("tape-critical"));
        }
    }
    joined(told, " · ")
}
