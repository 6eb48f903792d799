//! A drill: the two turns that cost most are asked again cold, one after the other; each is answered once, then it is told
//! what every answer costs. Then the words are marked that hurt. It counts for nothing and is not kept.

use super::marking;
use super::open::line;
use super::view::{Draft, Drill, KeyStop, Task, TaskDraft, View};
use crate::app::theme::Theme;
use crate::app::widgets::flow;
use crate::app::widgets::icon::Icon;
use crate::app::widgets::parts::{self, say};
use crate::attempt::{Offered, Turn, Weighed};
use crate::locale::{With, joined};
use egui::accesskit::Live;
use egui::{
    Align2, Color32, FontId, Id, Key, Rect, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, WidgetType, pos2, vec2,
};

/// How many turns are asked again.
const ASKED: usize = 2;
/// What the cost takes of a row.
const COST: f32 = 130.0;

/// The turns that are asked again, by place, in the order in which they were: those that cost most.
pub(super) fn weakest(view: &View) -> Vec<usize> {
    let cost = |turn: &Turn| view.hindsight.after(turn.number).map_or(0, |one| one.cost.0);
    let mut dear: Vec<_> = view.debrief.turns.iter().enumerate().map(|(at, turn)| (at, cost(turn))).collect();
    // of a compound response every step would have to be asked
    dear.retain(|(at, cost)| *cost > 0 && view.debrief.turns.get(*at).is_some_and(|turn| turn.moments.len() == 1));
    dear.sort_by_key(|(at, cost)| (std::cmp::Reverse(*cost), *at));
    let mut places: Vec<_> = dear.into_iter().take(ASKED).map(|(at, _)| at).collect();
    places.sort_unstable();
    places
}

/// What there is to drill: the weakest turns, then an answer in which words hurt.
pub(super) fn tasks(view: &View) -> Vec<Task> {
    weakest(view).into_iter().map(Task::Ask).chain(marking::slip(view).map(Task::Mark)).collect()
}

/// Begins, where there is something to drill.
pub(super) fn begin(view: &View, draft: &mut Draft) {
    let tasks = tasks(view);
    if !tasks.is_empty() {
        draft.drill = Some(Drill { tasks, at: 0, work: TaskDraft::default() });
    }
}

/// What is on offer: silence only where it fits.
fn offered(turn: &Turn) -> Vec<&Offered> {
    turn.moments.first().map(|moment| moment.offered.iter().filter(|one| !one.unfit).collect()).unwrap_or_default()
}

/// Goes on to the next task, or back to the debrief.
fn next(draft: &mut Draft) {
    let Some(drill) = &mut draft.drill else { return };
    drill.work = TaskDraft::default();
    drill.at += 1;
    if drill.at >= drill.tasks.len() {
        end(draft);
    }
}

fn end(draft: &mut Draft) {
    draft.drill = None;
    draft.stop = Some(KeyStop::Retry);
}

/// Takes an answer, once.
fn give(draft: &mut Draft, place: usize) {
    if let Some(drill) = draft.drill.as_mut().filter(|drill| drill.work.given.is_none()) {
        drill.work.given = Some(place);
        draft.stop = Some(KeyStop::Next);
    }
}

/// Carries out the keys that went down: a digit answers, Escape leads back.
pub(super) fn keys(ui: &Ui, view: &View, draft: &mut Draft) {
    let Some(task) = draft.drill.as_ref().and_then(|drill| drill.tasks.get(drill.at)).copied() else { return };
    for key in parts::struck(ui) {
        let done = draft.drill.as_ref().is_some_and(|drill| drill.work.checked || drill.work.given.is_some());
        match key {
            Key::Escape => return end(draft),
            // wherever the keyboard is not on a button of its own
            Key::Enter if done && parts::pressed(ui, key) => return next(draft),
            _ => {}
        }
        match (task, parts::digit_of(key)) {
            (Task::Ask(turn), Some(digit)) => {
                let count = view.debrief.turns.get(turn).map_or(0, |turn| offered(turn).len());
                if digit < count {
                    give(draft, digit);
                }
            }
            (Task::Ask(_), None) => {}
            // what the keyboard is on hears these
            (Task::Mark(_), None) if matches!(key, Key::Space | Key::Enter) && !parts::pressed(ui, key) => {}
            (Task::Mark(slip), digit) => marking::key(view, draft, slip, (key, digit)),
        }
    }
}

/// Shows the task that is set.
pub(super) fn show(ui: &mut Ui, theme: &Theme, view: &View, draft: &mut Draft) {
    let words = &view.words;
    let Some(drill) = draft.drill.clone() else { return };
    let Some(task) = drill.tasks.get(drill.at) else { return };
    parts::row(ui, 36.0, |ui| {
        let title = match task {
            Task::Ask(_) => "drill-title",
            Task::Mark(_) => "drill-mark",
        };
        parts::names_part(&ui.label(parts::text(words.plain(title), theme.sizes.section + 2.0, theme.text)));
        parts::chip(ui, theme, None, &words.plain("drill-uncounted"), theme.accent, theme.accent_wash);
        let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
        let of = With::from_iter([("at", count(drill.at + 1)), ("count", count(drill.tasks.len()))]);
        ui.label(parts::text(words.text("drill-of", &of), theme.sizes.small, theme.quiet));
    });
    let done = match *task {
        Task::Ask(turn) => {
            ask(ui, theme, view, draft, (turn, drill.work.given));
            drill.work.given.is_some()
        }
        Task::Mark(slip) => {
            marking::show(ui, theme, view, draft, slip);
            drill.work.checked
        }
    };
    ui.add_space(10.0);
    if done {
        let last = drill.at + 1 >= drill.tasks.len();
        let label = words.plain(if last { "drill-back" } else { "drill-next" });
        let go_on = parts::keyed(ui, theme, Icon::Next, &label, &words.plain("tape-key-enter"));
        if draft.comes_to(ui, KeyStop::Next) {
            go_on.request_focus();
        }
        if go_on.clicked() {
            next(draft);
        }
    }
}

/// Shows the turn that is asked, and how it was answered.
fn ask(ui: &mut Ui, theme: &Theme, view: &View, draft: &mut Draft, (turn, given): (usize, Option<usize>)) {
    let words = &view.words;
    let Some(turn) = view.debrief.turns.get(turn) else { return };
    parts::card(theme).show(ui, |ui| {
        ui.set_width(ui.available_width());
        line(ui, theme, view, turn);
        ui.add_space(8.0);
        say(ui, words.plain("encounter-your-turn"), theme.sizes.small, theme.quiet);
        ui.spacing_mut().item_spacing.y = 6.0;
        for (place, one) in offered(turn).into_iter().enumerate() {
            let weighed = view.hindsight.after(turn.number).and_then(|prospect| prospect.weighed(0, one.command));
            if row(ui, theme, view, given, (place, one, weighed)) {
                give(draft, place);
            }
        }
    });
}

/// One answer: before one is given its words alone, after it what each costs and leads to. Answers whether it was clicked.
fn row(
    ui: &mut Ui, theme: &Theme, view: &View, given: Option<usize>,
    (place, one, weighed): (usize, &Offered, Option<&Weighed>),
) -> bool {
    let words = &view.words;
    let (quiet, text) = (Color32::from(theme.quiet), Color32::from(theme.text));
    let room = ui.available_width() - 58.0 - COST;
    let lay =
        |what: &str, size: f32, ink: Color32| flow::galley(ui.painter(), parts::spoken(what, size, ink, quiet), room);
    let said = lay(&one.text, theme.sizes.body, text);
    let mut below = Vec::new();
    if given.is_some() {
        below.extend(
            one.heard
                .as_ref()
                .filter(|_| given == Some(place))
                .map(|heard| (lay(heard, theme.sizes.small, text), text)),
        );
        below.extend(one.then.as_ref().map(|then| (lay(&then.says, theme.sizes.small, quiet), quiet)));
        if one.taken {
            below.push((lay(&words.plain("drill-before"), theme.sizes.small, quiet), quiet));
        }
    }
    let high = said.size().y + below.iter().map(|(galley, _)| galley.size().y + 2.0).sum::<f32>();
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), (high + 16.0).max(44.0)), Sense::hover());
    let sense = if given.is_none() { Sense::click() } else { Sense::hover() };
    let response = ui.interact(rect, Id::new(("drill", &view.id, place, given.is_some())), sense);
    let critical = weighed.is_some_and(|weighed| weighed.critical);
    let cost = weighed.filter(|_| given.is_some()).map(|weighed| match weighed.cost.0 {
        0 => words.plain("tape-free"),
        cost => parts::named(words, "tape-costs", "points", &parts::points(cost)),
    });
    let red = words.plain("tape-critical");
    let told = [Some(one.text.clone()), cost.clone(), Some(red.clone()).filter(|_| critical && given.is_some())];
    let told = joined(told.into_iter().flatten(), " · ");
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, ui.is_enabled() && given.is_none(), &told));
    parts::has_key(&response, &(place + 1).to_string());
    if given == Some(place) {
        parts::live(&response, Live::Polite);
    }
    let free = given.is_some() && weighed.is_some_and(Weighed::is_model);
    let fill = if free {
        theme.good_wash
    } else if response.hovered() {
        theme.accent_wash
    } else {
        theme.surface
    };
    let mine = given == Some(place);
    let line = match (mine, free) {
        (true, true) => Stroke::new(2.0, theme.good),
        (true, false) => Stroke::new(2.0, if critical { theme.bad } else { theme.care }),
        (false, true) => Stroke::new(1.0, theme.good),
        (false, false) => Stroke::new(1.0, theme.edge),
    };
    let painter = ui.painter();
    painter.rect(rect, 8.0, Color32::from(fill), line, StrokeKind::Inside);
    let cap = Rect::from_center_size(pos2(rect.left() + 28.0, rect.center().y), Vec2::splat(26.0));
    painter.rect(cap, 5.0, Color32::from(theme.surface), Stroke::new(1.0, theme.edge), StrokeKind::Inside);
    let small = FontId::proportional(theme.sizes.small + 0.5);
    painter.text(cap.center(), Align2::CENTER_CENTER, (place + 1).to_string(), small.clone(), text);
    let mut y = rect.center().y - high / 2.0;
    for (galley, ink) in std::iter::once((said, text)).chain(below) {
        let next = y + galley.size().y + 2.0;
        painter.galley(pos2(rect.left() + 52.0, y), galley, ink);
        y = next;
    }
    if let Some(cost) = cost {
        let ink = Color32::from(if critical {
            theme.bad
        } else if free {
            theme.good
        } else {
            theme.care
        });
        let words = if critical { format!("{red}  {cost}") } else { cost };
        painter.text(pos2(rect.right() - 14.0, rect.center().y), Align2::RIGHT_CENTER, words, small, ink);
    }
    if response.has_focus() {
        parts::focus_ring(ui, theme, rect.shrink(1.0));
    }
    response.clicked()
}
