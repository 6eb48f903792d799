//! An open scenario: the outline on the left, the moment beside it, and below what checks and proofs found.

use super::super::told::counted;
use super::super::view::{Draft, ScriptAction, ScriptView, StudioPart};
use super::telling::languages;
use super::words::ui as words_ui;
use super::words::view::WordsFilter;
use super::{board, moment, outline_ui, proof, question_ui, release, safe, scoring};
use crate::app::theme::Theme;
use crate::app::widgets::icon::Icon;
use crate::app::widgets::parts::{self, say};
use crate::locale::Words;
use egui::accesskit::Live;
use egui::{Align, Color32, Key, Layout, Margin, Modifiers, Rect, StrokeKind, Ui, UiBuilder, WidgetInfo, WidgetType};

/// How wide the outline is.
const OUTLINE: f32 = 340.0;
/// The board's share of the room.
const BOARD: f32 = 0.39;
/// In less room than this the outline is narrower.
const NARROW: f32 = 1_000.0;
/// Between two parts.
const GAP: f32 = 10.0;

/// Shows it; whether one wants back.
pub(in super::super) fn show(
    ui: &mut Ui, theme: &Theme, words: &Words, open: &ScriptView, draft: &mut Draft, actions: &mut Vec<ScriptAction>,
) -> bool {
    if open.question.is_none() {
        keys(ui, open, draft, actions);
    }
    let back = parts::header(ui, theme, Some(&words.plain("back")), &open.title, |ui| {
        if open.is_own {
            let save = parts::quiet(ui, theme, Some(Icon::Tick), &words.plain("studio-save"));
            parts::has_key(&save, "Ctrl+S");
            if save.clicked() {
                actions.push(ScriptAction::Save);
            }
            for (message, key, can, action) in [
                ("studio-redo", "Ctrl+Y", open.can_redo, ScriptAction::Redo),
                ("studio-undo", "Ctrl+Z", open.can_undo, ScriptAction::Undo),
            ] {
                let button = ui.add_enabled_ui(can, |ui| parts::quiet(ui, theme, None, &words.plain(message))).inner;
                parts::has_key(&button, key);
                if button.clicked() {
                    actions.push(action);
                }
            }
            ui.add_space(6.0);
        }
        let state = match () {
            () if open.safe.ships => "studio-ships",
            () if !open.is_own => "studio-only-read",
            () if open.saving => "studio-saving",
            () if open.unsaved => "studio-unsaved",
            () => "studio-saved",
        };
        let (ink, fill) = if open.unsaved { (theme.care, theme.care_wash) } else { (theme.quiet, theme.sunken) };
        parts::chip(ui, theme, None, &words.plain(state), ink, fill);
    });
    parts::quiet_line(ui, |ui| {
        ui.spacing_mut().item_spacing.x = 2.0;
        ui.label(parts::text(words.plain("studio-language"), theme.sizes.small + 0.5, theme.quiet));
        ui.add_space(6.0);
        parts::group(ui, &words.plain("studio-language"), |ui| {
            for language in languages() {
                let tag = language.to_string();
                let Some((name, _)) = parts::LANGUAGES.iter().find(|(_, own)| *own == tag) else { continue };
                let here = language == open.language;
                let sign = here.then_some(Icon::Tick);
                let button = parts::quiet(ui, theme, sign, name);
                button.widget_info(|| WidgetInfo::selected(WidgetType::RadioButton, ui.is_enabled(), here, name));
                if button.clicked() && !here {
                    actions.push(ScriptAction::Speak(language));
                }
            }
        });
    });
    let compares = safe::ui::show(ui, theme, words, &open.safe, actions);
    if let Some(trouble) = &open.trouble {
        parts::notice(ui, theme, Icon::Warning, theme.care.into(), theme.care_wash.into(), |ui| {
            parts::live(&say(ui, trouble, theme.sizes.body, theme.text), Live::Assertive);
        });
        ui.add_space(4.0);
    }
    if !compares {
        parts_of(ui, theme, words, open, draft, actions);
    }
    if let Some(question) = &open.question {
        question_ui::ask(ui, theme, words, question, draft, actions);
    }
    back
}

/// The part of the scenario that is chosen.
fn parts_of(
    ui: &mut Ui, theme: &Theme, words: &Words, open: &ScriptView, draft: &mut Draft, actions: &mut Vec<ScriptAction>,
) {
    if StudioPart::ALL.len() > 1 {
        let named = StudioPart::ALL.map(|part| (part, named(words, open, part)));
        draft.part = parts::tabs(ui, theme, &open.title, named, draft.part).unwrap_or(draft.part);
        ui.add_space(4.0);
    }
    match draft.part {
        StudioPart::Story => panes(ui, theme, words, open, draft, actions),
        StudioPart::Release => {
            let mut asked = Vec::new();
            let room = ui.available_rect_before_wrap();
            pane(ui, theme, room, |ui| {
                release::ui::show(ui, theme, words, (&open.release, open.unsaved), &mut draft.release, &mut asked);
            });
            actions.extend(asked.into_iter().map(ScriptAction::Release));
        }
        StudioPart::Scoring => {
            let room = ui.available_rect_before_wrap();
            pane(ui, theme, room, |ui| scoring::ui::show(ui, theme, words, open, draft, actions));
        }
        StudioPart::Words => words_ui::show(ui, theme, words, open, draft, actions),
    }
}

/// How a part is called, and how much there is to do in it.
fn named(words: &Words, open: &ScriptView, part: StudioPart) -> String {
    match (part, open.words.table.count(WordsFilter::Open)) {
        (StudioPart::Words, count @ 1..) => counted(words, "studio-part-words-open", count),
        _ => words.plain(part.message()),
    }
}

fn panes(
    ui: &mut Ui, theme: &Theme, words: &Words, open: &ScriptView, draft: &mut Draft, actions: &mut Vec<ScriptAction>,
) {
    let room = ui.available_rect_before_wrap();
    let wide = match () {
        () if !draft.board.hidden => (room.width() * BOARD).clamp(300.0, 720.0),
        () if room.width() < NARROW => 260.0,
        () => OUTLINE,
    };
    let low = proof::ui::height(ui, draft);
    let above = room.with_max_y(room.bottom() - low - GAP);
    let below = room.with_min_y(room.bottom() - low);
    let left = above.with_max_x(above.left() + wide);
    let right = above.with_min_x(left.right() + GAP);
    pane(ui, theme, left, |ui| {
        let both = [(false, words.plain("studio-board")), (true, words.plain("studio-board-list"))];
        let turned = parts::tabs(ui, theme, &words.plain("studio-outline"), both, draft.board.hidden);
        draft.board.hidden = turned.unwrap_or(draft.board.hidden);
        if draft.board.hidden {
            outline_ui::show(ui, theme, words, open, draft, actions);
        } else {
            board::ui::show(ui, theme, words, open, draft, actions);
        }
    });
    pane(ui, theme, right, |ui| match &open.moment {
        Some(shown) => moment::ui::show(ui, theme, words, (open, shown), draft, actions),
        None => drop(say(ui, words.plain("studio-no-moments"), theme.sizes.body, theme.quiet)),
    });
    pane(ui, theme, below, |ui| proof::ui::show(ui, theme, words, open, draft, actions));
}

/// A card that fills a place.
fn pane(ui: &mut Ui, theme: &Theme, rect: Rect, add: impl FnOnce(&mut Ui)) {
    ui.painter().rect(rect, theme.corner(), Color32::from(theme.surface), theme.hairline(), StrokeKind::Inside);
    let inside = rect - Margin { left: 14, right: 6, top: 10, bottom: 6 };
    ui.scope_builder(UiBuilder::new().max_rect(inside).layout(Layout::top_down(Align::Min)), |ui| {
        ui.set_clip_rect(inside.expand(4.0).intersect(ui.clip_rect()));
        add(ui);
    });
}

/// What the keyboard asks for. Steps are taken back here, and not in a field alone.
fn keys(ui: &Ui, open: &ScriptView, draft: &mut Draft, actions: &mut Vec<ScriptAction>) {
    if !ui.is_enabled() || parts::composing(ui) {
        return;
    }
    let again = Modifiers::COMMAND | Modifiers::SHIFT;
    let struck = |modifiers, key| ui.input_mut(|input| input.consume_key(modifiers, key));
    if struck(again, Key::Z) | struck(Modifiers::COMMAND, Key::Y) {
        actions.push(ScriptAction::Redo);
    }
    if struck(Modifiers::COMMAND, Key::Z) {
        actions.push(ScriptAction::Undo);
    }
    if struck(Modifiers::COMMAND, Key::S) {
        actions.push(ScriptAction::Save);
    }
    let places: Vec<usize> =
        open.problems.iter().flatten().enumerate().filter(|(_, one)| one.moment.is_some()).map(|(at, _)| at).collect();
    let back = struck(Modifiers::SHIFT, Key::F7);
    if back || struck(Modifiers::NONE, Key::F7) {
        let here = draft.problem.and_then(|at| places.iter().position(|one| *one == at));
        let next = match (here, back) {
            (None, false) => Some(0),
            (None, true) => places.len().checked_sub(1),
            (Some(here), false) => Some((here + 1) % places.len().max(1)),
            (Some(here), true) => (here + places.len()).checked_sub(1).map(|at| at % places.len().max(1)),
        };
        actions.extend(next.and_then(|at| places.get(at)).map(|at| ScriptAction::GoThere(*at)));
    }
    if struck(Modifiers::NONE, Key::F8) {
        draft.part = if draft.part == StudioPart::Words { StudioPart::Story } else { StudioPart::Words };
        // what was typed there stands
        draft.words.cell = None;
        actions.push(ScriptAction::Rest);
    }
    if open.is_own && draft.part == StudioPart::Story && !ui.ctx().text_edit_focused() {
        if struck(Modifiers::SHIFT, Key::N) {
            actions.push(ScriptAction::AddMoment);
        } else if parts::pressed(ui, Key::N) {
            actions.push(ScriptAction::AddAnswer);
        }
    }
}
