//! A drill: the two turns that cost most are asked again cold, one after the other; each is answered once, then it is told
//! what every answer costs. Then the words are marked that hurt. It counts for nothing and is not kept.

use super::marking;
use super::view::{Draft, Drill, KeyStop, Task, TaskDraft, View};
use crate::app::screens::cold::{AnswerRow, AskedLine};
use crate::app::theme::Theme;
use crate::app::widgets::icon::Icon;
use crate::app::widgets::parts::{self, say};
use crate::attempt::{Offered, Turn};
use crate::locale::With;
use egui::{Id, Key, Ui};

/// How many turns are asked again.
const ASKED: usize = 2;

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
        AskedLine::of(turn, &view.people).show(ui, theme);
        ui.add_space(8.0);
        say(ui, words.plain("encounter-your-turn"), theme.sizes.small, theme.quiet);
        ui.spacing_mut().item_spacing.y = 6.0;
        for (place, one) in offered(turn).into_iter().enumerate() {
            let weighed = view.hindsight.after(turn.number).and_then(|prospect| prospect.weighed(0, one.command));
            let told = given.is_some();
            let row = AnswerRow {
                id: Id::new(("drill", &view.id, place, told)),
                place,
                answer: one,
                weighed,
                told,
                mine: given == Some(place),
                aside: one.taken.then(|| words.plain("drill-before")),
            };
            if row.show(ui, theme, words).clicked() {
                give(draft, place);
            }
        }
    });
}
