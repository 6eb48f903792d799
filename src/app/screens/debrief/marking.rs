//! An answer that hurts, phrase by phrase: the learner marks those that do, then it is told which are.

use super::view::{Draft, HurtfulAnswer, KeyStop, View};
use crate::app::screens::cold::AskedLine;
use crate::app::theme::Theme;
use crate::app::widgets::icon::Icon;
use crate::app::widgets::parts::{self, say};
use crate::attempt::{Offered, Phrase, phrases};
use crate::locale::{With, joined};
use egui::accesskit::Live;
use egui::{
    Color32, FontId, Id, Key, Pos2, Rect, Response, Sense, Shape, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, WidgetType,
    vec2,
};

/// The answer that is to be marked: of all in which words hurt the learner's own, else the dearest.
pub(super) fn slip(view: &View) -> Option<HurtfulAnswer> {
    let turns = view.debrief.turns.iter().enumerate();
    let moments = turns.flat_map(|(turn, one)| one.moments.iter().enumerate().map(move |(at, of)| (turn, one, at, of)));
    let all = moments.flat_map(|(turn, one, moment, of)| {
        let number = one.number;
        of.offered
            .iter()
            .enumerate()
            .map(move |(place, answer)| (HurtfulAnswer { turn, moment, place }, number, answer))
    });
    let hurting = all.filter(|(_, _, answer)| phrases(&answer.text, &answer.harm).iter().any(|phrase| phrase.hurts));
    let worst = hurting.max_by_key(|(slip, number, answer)| {
        let weighed = view.hindsight.after(*number).and_then(|turn| turn.weighed(slip.moment, answer.command));
        (answer.taken, weighed.map(|one| (one.critical, one.cost)), std::cmp::Reverse((slip.turn, slip.place)))
    });
    worst.map(|(slip, ..)| slip)
}

fn answer(view: &View, slip: HurtfulAnswer) -> Option<&Offered> {
    view.debrief.turns.get(slip.turn)?.moments.get(slip.moment)?.offered.get(slip.place)
}

fn of(view: &View, slip: HurtfulAnswer) -> Vec<Phrase> {
    answer(view, slip).map(|answer| phrases(&answer.text, &answer.harm)).unwrap_or_default()
}

/// Carries out a key: arrows lead from phrase to phrase, Space and the phrase's digit mark it or no longer, Enter has it told.
pub(super) fn key(view: &View, draft: &mut Draft, slip: HurtfulAnswer, (key, digit): (Key, Option<usize>)) {
    let Some(work) = draft.drill.as_mut().map(|drill| &mut drill.work).filter(|work| !work.checked) else { return };
    let last = of(view, slip).len().saturating_sub(1);
    match key {
        Key::ArrowLeft => work.phrase = work.phrase.saturating_sub(1),
        Key::ArrowRight => work.phrase = (work.phrase + 1).min(last),
        Key::Home => work.phrase = 0,
        Key::End => work.phrase = last,
        Key::Space => mark(draft, None),
        Key::Enter => check(draft),
        _ => {
            if let Some(digit) = digit.filter(|digit| *digit <= last) {
                mark(draft, Some(digit));
            }
        }
    }
}

/// Marks a phrase, or no longer; the one that the keyboard is on where none is said.
fn mark(draft: &mut Draft, phrase: Option<usize>) {
    let Some(work) = draft.drill.as_mut().map(|drill| &mut drill.work) else { return };
    let at = *phrase.as_ref().unwrap_or(&work.phrase);
    work.phrase = at;
    match work.marked.iter().position(|one| *one == at) {
        Some(place) => {
            work.marked.remove(place);
        }
        None => work.marked.push(at),
    }
}

/// The keyboard is on this phrase.
fn look_at(draft: &mut Draft, at: usize) {
    if let Some(drill) = &mut draft.drill {
        drill.work.phrase = at;
    }
}

/// It is told which hurt.
fn check(draft: &mut Draft) {
    if let Some(drill) = &mut draft.drill {
        drill.work.checked = true;
    }
    draft.stop = Some(KeyStop::Next);
}

/// Shows it.
pub(super) fn show(ui: &mut Ui, theme: &Theme, view: &View, draft: &mut Draft, slip: HurtfulAnswer) {
    let words = &view.words;
    let (Some(turn), Some(answer)) = (view.debrief.turns.get(slip.turn), answer(view, slip)) else { return };
    let Some(work) = draft.drill.as_ref().map(|drill| drill.work.clone()) else { return };
    let all = of(view, slip);
    parts::card(theme).show(ui, |ui| {
        ui.set_width(ui.available_width());
        AskedLine::of(turn, &view.people).show(ui, theme);
        ui.add_space(10.0);
        let whose = if answer.taken { "drill-mark-yours" } else { "drill-mark-other" };
        say(ui, words.plain(whose), theme.sizes.small, theme.quiet);
        ui.add_space(4.0);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(8.0, 10.0);
            for (at, one) in all.iter().enumerate() {
                let state = State { at, marked: work.marked.contains(&at), on: work.phrase == at, told: work.checked };
                let response = phrase(ui, theme, view, one, state);
                if response.clicked() && !state.told {
                    mark(draft, Some(at));
                } else if response.gained_focus() {
                    look_at(draft, at);
                }
            }
        });
        ui.add_space(8.0);
        if !work.checked {
            say(ui, words.plain("drill-mark-keys"), theme.sizes.small, theme.quiet);
            return;
        }
        let told = say(ui, result(view, &all, &work.marked), theme.sizes.body, theme.text);
        parts::live(&told, Live::Polite);
        if let Some(heard) = &answer.heard {
            say(ui, heard, theme.sizes.body, theme.text);
        }
        if let Some(better) = &answer.better {
            let told = format!("{}　{better}", words.plain("debrief-better"));
            parts::put(ui, parts::spoken(&told, theme.sizes.body, theme.good.into(), theme.quiet.into()));
        }
    });
    if work.checked {
        return;
    }
    ui.add_space(10.0);
    let label = words.plain("drill-mark-check");
    // a button of its own, not the one that stood there before: the keyboard was on that
    let button = ui.push_id("check", |ui| parts::keyed(ui, theme, Icon::Tick, &label, &words.plain("tape-key-enter")));
    if button.inner.clicked() {
        check(draft);
    }
}

/// How many phrases hurt, how many of them were found, and how many were marked that don't.
fn result(view: &View, all: &[Phrase], marked: &[usize]) -> String {
    let count = |wanted: &dyn Fn(usize, &Phrase) -> bool| {
        i64::try_from(all.iter().enumerate().filter(|(at, one)| wanted(*at, one)).count()).unwrap_or(i64::MAX)
    };
    let with = With::from_iter([
        ("all", count(&|_, one| one.hurts)),
        ("found", count(&|at, one| one.hurts && marked.contains(&at))),
        ("extra", count(&|at, one| !one.hurts && marked.contains(&at))),
    ]);
    view.words.text("drill-mark-result", &with)
}

/// How a phrase is shown.
#[derive(Clone, Copy)]
struct State {
    at: usize,
    marked: bool,
    /// The keyboard is on it.
    on: bool,
    /// It is told whether it hurts.
    told: bool,
}

/// A phrase that can be marked.
fn phrase(ui: &mut Ui, theme: &Theme, view: &View, phrase: &Phrase, state: State) -> Response {
    let words = &view.words;
    // what it is: a sign and a word, beside the colour
    let verdict = match (state.told, phrase.hurts, state.marked) {
        (true, true, true) => Some((Icon::Tick, "drill-mark-found", theme.bad)),
        (true, true, false) => Some((Icon::Flag, "drill-mark-missed", theme.bad)),
        (true, false, true) => Some((Icon::Cross, "drill-mark-harmless", theme.quiet)),
        (true, false, false) | (false, _, _) => None,
    };
    let ink = Color32::from(theme.text);
    let said = ui.painter().layout_job(parts::spoken(phrase.text.trim(), theme.sizes.section, ink, ink));
    let small = FontId::proportional(theme.sizes.small);
    let below = verdict.map(|(_, id, ink)| ui.painter().layout_no_wrap(words.plain(id), small, ink.into()));
    let wide = below.as_ref().map_or(0.0, |told| told.size().x + 20.0).max(said.size().x) + 24.0;
    let size = vec2(wide.min(ui.available_width()), if state.told { 62.0 } else { 42.0 });
    let sense = if state.told { Sense::hover() } else { Sense::CLICK };
    let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
    let response = ui.interact(rect, Id::new(("phrase", &view.id, state.at)), sense);
    let verdict_in_words = verdict.map(|(_, id, _)| words.plain(id));
    let told = joined(std::iter::once(phrase.text.trim().to_owned()).chain(verdict_in_words), " · ");
    response.widget_info(|| WidgetInfo::selected(WidgetType::Checkbox, !state.told, state.marked, &told));
    if !state.told && state.at < 9 {
        parts::has_key(&response, &(state.at + 1).to_string());
    }
    let (fill, line): (Color32, Stroke) = match (state.told, phrase.hurts, state.marked) {
        (true, true, _) => (theme.bad_wash.into(), Stroke::new(1.5, theme.bad)),
        (false, _, true) => (theme.care_wash.into(), Stroke::new(1.5, theme.care)),
        (true, false, _) | (false, _, false) => (theme.surface.into(), Stroke::new(1.0, theme.edge)),
    };
    let painter = ui.painter();
    painter.rect(rect, 8.0, fill, line, StrokeKind::Inside);
    let corner = rect.min + vec2(12.0, 8.0);
    let base = corner.y + said.size().y + 1.0;
    if state.marked && !state.told {
        underline(ui, corner.x..=(corner.x + said.size().x), base, theme.care.into());
    }
    painter.galley(corner, said, ink);
    if let (Some((icon, _, ink)), Some(galley)) = (verdict, below) {
        let y = rect.bottom() - 8.0 - galley.size().y;
        let sign = Rect::from_min_size(Pos2::new(corner.x, y + 1.0), Vec2::splat(14.0));
        icon.paint(painter, sign, ink.into());
        painter.galley(Pos2::new(corner.x + 19.0, y), galley, ink.into());
    }
    if state.on && !state.told {
        parts::focus_ring(ui, theme, rect.shrink(1.0));
    }
    response
}

/// A wave under what is marked.
fn underline(ui: &Ui, x: std::ops::RangeInclusive<f32>, y: f32, ink: Color32) {
    let (from, to) = x.into_inner();
    let steps = ((to - from) / 4.0) as usize;
    let points = (0..=steps).map(|step| Pos2::new(from + 4.0 * step as f32, y + if step % 2 == 0 { 0.0 } else { 3.0 }));
    ui.painter().add(Shape::line(points.collect(), Stroke::new(1.5, ink)));
}
