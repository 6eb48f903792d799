//! A file that is to be taken in: where it is, how it was read, what its titles mean; and the button that writes.

use super::view::{ImportState, RosterAsked, RosterDeskAction, RosterDraft, RosterView};
use crate::app::theme::Theme;
use crate::app::widgets::icon::Icon;
use crate::app::widgets::parts::{self, say};
use crate::app::widgets::picker::{self, Picker};
use crate::locale::{Explain as _, With, Words};
use crate::records::{RosterColumn, RosterForm, RosterPreview, RosterReading};
use egui::accesskit::Live;
use egui::{Align, Id, Key, TextEdit, Ui, vec2};

/// How many lines are named.
const NAMED: usize = 10;

/// Shows it.
pub(super) fn show(
    ui: &mut Ui, theme: &Theme, words: &Words, view: &RosterView, draft: &mut RosterDraft,
    actions: &mut Vec<RosterDeskAction>,
) {
    parts::names_part(&say(ui, words.plain("hr-import"), theme.sizes.section, theme.text));
    say(ui, words.plain("hr-import-means"), theme.sizes.small, theme.quiet);
    let label = say(ui, words.plain("hr-import-path"), theme.sizes.small + 0.5, theme.quiet);
    let edit = TextEdit::singleline(&mut draft.file.path)
        .id(Id::new("hr roster file"))
        .vertical_align(Align::Center)
        .margin(vec2(10.0, 4.0))
        .char_limit(1_024);
    let field = ui.add_sized(vec2(ui.available_width(), 34.0), edit).labelled_by(label.id);
    let entered = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter)) && !parts::composing(ui);
    ui.horizontal_wrapped(|ui| {
        let read = parts::primary(ui, theme, &words.plain("hr-import-read")).clicked() || entered;
        if read && !draft.file.path.trim().is_empty() {
            draft.file = RosterAsked { path: draft.file.path.clone(), ..RosterAsked::default() };
            draft.kind = None;
            actions.extend([RosterDeskAction::Drop, RosterDeskAction::Read(draft.file.clone())]);
        }
        if matches!(view.import, ImportState::Shown(_) | ImportState::Written(_))
            && parts::secondary(ui, theme, None, &words.plain("hr-import-drop")).clicked()
        {
            draft.file = RosterAsked::default();
            actions.push(RosterDeskAction::Drop);
        }
    });
    troubles(ui, theme, words, view);
    match &view.import {
        ImportState::None => {}
        ImportState::Reading | ImportState::Writing => {
            parts::live(&say(ui, words.plain("working"), theme.sizes.body, theme.quiet), Live::Polite);
        }
        ImportState::Written(told) => {
            parts::notice(ui, theme, Icon::Tick, theme.good.into(), theme.good_wash.into(), |ui| {
                parts::live(&say(ui, told, theme.sizes.body - 0.5, theme.text), Live::Assertive);
            });
        }
        ImportState::Shown(preview) => {
            reading(ui, theme, words, &preview.reading);
            if meanings(ui, theme, words, &preview.reading, draft) {
                actions.push(RosterDeskAction::Read(draft.file.clone()));
            }
            ui.add_space(6.0);
            let before = draft.file.leavers;
            parts::tick(ui, theme, &mut draft.file.leavers, &words.plain("hr-import-leavers"));
            say(ui, words.plain("hr-import-leavers-means"), theme.sizes.small, theme.quiet);
            if before != draft.file.leavers {
                actions.push(RosterDeskAction::Read(draft.file.clone()));
            }
            if !draft.file.titles.is_empty() {
                parts::tick(ui, theme, &mut draft.keep, &words.plain("hr-import-keep"));
            }
            write(ui, theme, words, preview, draft, actions);
        }
    }
}

fn troubles(ui: &mut Ui, theme: &Theme, words: &Words, view: &RosterView) {
    if view.trouble.is_empty() {
        return;
    }
    parts::notice(ui, theme, Icon::Warning, theme.bad.into(), theme.bad_wash.into(), |ui| {
        for (at, trouble) in view.trouble.iter().enumerate() {
            let told = say(ui, trouble, theme.sizes.small + 0.5, theme.text);
            if at == 0 {
                parts::live(&told, Live::Assertive);
            }
        }
        say(ui, words.plain("hr-import-nothing"), theme.sizes.small, theme.quiet);
    });
}

/// How the file was read.
fn reading(ui: &mut Ui, theme: &Theme, words: &Words, reading: &RosterReading) {
    ui.add_space(6.0);
    let line = |ui: &mut Ui, label: &str, told: String| {
        let told = crate::attempt::labelled(&words.plain(label), &told, words);
        say(ui, told, theme.sizes.small + 0.5, theme.text);
    };
    match &reading.form {
        RosterForm::Text { encoding, .. } => {
            line(ui, "hr-import-encoding", encoding.clone());
            line(ui, "hr-import-sign", reading.form.sign().map(|sign| sign.text(words)).unwrap_or_default());
        }
        RosterForm::Sheet { name, others } => {
            line(ui, "hr-import-sheet", name.clone());
            if !others.is_empty() {
                line(ui, "hr-import-sheets", others.join(&words.plain("list-and")));
            }
        }
    }
    if !reading.aside.is_empty() {
        let mut lines: Vec<_> = reading.aside.iter().take(NAMED).map(u64::to_string).collect();
        if reading.aside.len() > NAMED {
            lines.push("…".to_owned());
        }
        line(ui, "hr-import-aside", lines.join(&words.plain("list-and")));
    }
    line(ui, "hr-import-rows", reading.rows.len().to_string());
}

/// What each title of the file means; whether somebody has said otherwise.
fn meanings(ui: &mut Ui, theme: &Theme, words: &Words, reading: &RosterReading, draft: &mut RosterDraft) -> bool {
    ui.add_space(6.0);
    parts::names_part(&say(ui, words.plain("hr-import-columns"), theme.sizes.body, theme.text));
    let mut changed = false;
    for (title, meaning) in &reading.titles {
        let shown = words.plain(meaning.map_or("roster-unused", RosterColumn::message));
        let picker = Picker { salt: title, name: title, chosen: &shown, is_set: meaning.is_some() };
        picker.show(ui, theme, words, |ui| {
            for column in RosterColumn::ALL {
                if picker::one(ui, theme, &words.plain(column.message()), *meaning == Some(column)) {
                    draft.file.titles.retain(|_, known| known != title);
                    draft.file.titles.insert(column, title.clone());
                    changed = true;
                }
            }
        });
    }
    changed
}

fn write(
    ui: &mut Ui, theme: &Theme, words: &Words, preview: &RosterPreview, draft: &RosterDraft,
    actions: &mut Vec<RosterDeskAction>,
) {
    ui.add_space(8.0);
    let plan = &preview.plan;
    let mut with = With::from_iter([("day", plan.from.to_string())]);
    with.set("changes", plan.changes.len());
    with.set("unchanged", plan.unchanged);
    say(ui, words.text("roster-summary", &with), theme.sizes.small + 0.5, theme.text);
    if plan.missing > 0 {
        say(
            ui,
            words.text("hr-import-stay", &With::from_iter([("count", plan.missing)])),
            theme.sizes.small,
            theme.quiet,
        );
    }
    for doubt in &plan.doubts {
        say(ui, doubt.explain().text(words), theme.sizes.small, theme.care);
    }
    let open = plan.open().count();
    if open > 0 {
        parts::notice(ui, theme, Icon::Question, theme.care.into(), theme.care_wash.into(), |ui| {
            let told = parts::counted(words, "hr-import-open", "count", i64::try_from(open).unwrap_or(i64::MAX));
            parts::live(&say(ui, told, theme.sizes.small + 0.5, theme.text), Live::Polite);
        });
        return;
    }
    if plan.changes.is_empty() {
        say(ui, words.plain("hr-import-none"), theme.sizes.body, theme.text);
        return;
    }
    let count = i64::try_from(plan.changes.len()).unwrap_or(i64::MAX);
    if parts::primary(ui, theme, &parts::counted(words, "hr-import-write", "count", count)).clicked() {
        actions.push(RosterDeskAction::Write { keep: draft.keep });
    }
}
