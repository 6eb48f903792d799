//! What a file would change, before anything is written: what has to be decided first, then everything, kind by kind.

use super::view::{RosterDeskAction, RosterDraft};
use crate::app::theme::Theme;
use crate::app::widgets::grid::{GridCell, GridColumn, GridRow, RowGrid};
use crate::app::widgets::parts::{self, say};
use crate::app::widgets::picker::{self, Picker};
use crate::export::change_in_words;
use crate::locale::{Words, joined};
use crate::records::{RosterChange, RosterChangeKind, RosterColumn, RosterPreview};
use egui::{Color32, Frame, Margin, Ui};

/// How many questions are shown at once; the others follow when these are answered.
const ASKED: usize = 3;
/// How high a row is.
const ROW: f32 = 36.0;

/// Shows it.
pub(super) fn show(
    ui: &mut Ui, theme: &Theme, words: &Words, preview: &RosterPreview, draft: &mut RosterDraft,
    actions: &mut Vec<RosterDeskAction>,
) {
    let changes = &preview.plan.changes;
    Frame::new().inner_margin(Margin { left: 12, right: 12, top: 10, bottom: 4 }).show(ui, |ui| {
        parts::names_part(&say(ui, words.plain("hr-changes"), theme.sizes.section, theme.text));
        say(ui, words.plain("hr-changes-means"), theme.sizes.small, theme.quiet);
        let open: Vec<_> = preview.plan.open().take(ASKED).collect();
        for change in &open {
            question(ui, theme, words, change, draft, actions);
        }
        kinds(ui, theme, words, preview, draft);
    });
    // they stand kind by kind
    let from = draft.kind.map_or(0, |kind| changes.partition_point(|one| one.kind < kind));
    let to = draft.kind.map_or(changes.len(), |kind| changes.partition_point(|one| one.kind <= kind));
    let shown = changes.get(from..to).unwrap_or_default();
    let heads = [
        ("roster-head-kind", 124.0, 0.8, 0),
        ("sign-in-number", 96.0, 0.3, 0),
        ("records-name", 80.0, 0.4, 1),
        ("roster-head-change", 160.0, 3.0, 0),
        ("roster-head-line", 56.0, 0.0, 2),
    ];
    let columns = heads.map(|head| GridColumn::unordered(words, head));
    let name = words.plain("hr-changes");
    let rows = shown.len();
    let grid = RowGrid { salt: "roster changes", name: &name, columns: &columns, rows, high: ROW, open: None };
    grid.show(ui, theme, words, &mut draft.changes, |row| Some(told(theme, words, shown.get(row)?)));
}

/// Of which kind changes are shown.
fn kinds(ui: &mut Ui, theme: &Theme, words: &Words, preview: &RosterPreview, draft: &mut RosterDraft) {
    let told = |kind: RosterChangeKind| {
        let count = preview.plan.count(kind).to_string();
        joined([words.plain(kind.message()), count], " ")
    };
    let shown = draft.kind.map_or_else(|| words.plain("hr-all"), told);
    let name = words.plain("roster-head-kind");
    let picker = Picker { salt: "change kinds", name: &name, chosen: &shown, is_set: draft.kind.is_some() };
    let mut kind = draft.kind;
    picker.show(ui, theme, words, |ui| {
        if picker::one(ui, theme, &words.plain("hr-all"), kind.is_none()) {
            kind = None;
        }
        for one in RosterChangeKind::ALL.into_iter().filter(|one| preview.plan.count(*one) > 0) {
            if picker::one(ui, theme, &told(one), kind == Some(one)) {
                kind = Some(one);
            }
        }
    });
    if kind != draft.kind {
        draft.kind = kind;
        draft.changes.rewind();
    }
}

fn ink(theme: &Theme, kind: RosterChangeKind) -> Color32 {
    match kind {
        RosterChangeKind::AskName | RosterChangeKind::AskAlike => theme.care,
        RosterChangeKind::Joined | RosterChangeKind::Back => theme.good,
        RosterChangeKind::Left => theme.bad,
        RosterChangeKind::Reused | RosterChangeKind::Alike | RosterChangeKind::Renamed | RosterChangeKind::Changed => {
            theme.accent
        }
    }
    .into()
}

fn told(theme: &Theme, words: &Words, change: &RosterChange) -> GridRow {
    let text = theme.text.into();
    let line = change.line.map(|line| line.to_string()).unwrap_or_default();
    let cells = vec![
        GridCell::Text(words.plain(change.kind.message()), ink(theme, change.kind)),
        GridCell::Text(change.fields.number().to_owned(), text),
        GridCell::Text(change.fields.name().to_owned(), text),
        GridCell::Text(change_in_words(change, words), text),
        GridCell::Figure(line, theme.quiet.into()),
    ];
    GridRow { cells, warns: false }
}

/// Whether two are one person: what the roster has, what the file has, and the two answers.
fn question(
    ui: &mut Ui, theme: &Theme, words: &Words, change: &RosterChange, draft: &mut RosterDraft,
    actions: &mut Vec<RosterDeskAction>,
) {
    let who = |fields: &crate::records::PersonFields| {
        let said = [RosterColumn::Number, RosterColumn::Name, RosterColumn::Branch, RosterColumn::HiredOn];
        joined(said.map(|column| fields.get(column)).into_iter().filter(|text| !text.is_empty()), " · ")
    };
    parts::wash(theme, theme.care_wash).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 3.0;
        let kind = words.plain(change.kind.message());
        say(ui, kind, theme.sizes.body - 0.5, theme.text);
        if let Some(known) = &change.of {
            let told = crate::attempt::labelled(&words.plain("hr-on-roster"), &who(&known.fields), words);
            say(ui, told, theme.sizes.small + 0.5, theme.text);
        }
        let told = crate::attempt::labelled(&words.plain("hr-in-file"), &who(&change.fields), words);
        say(ui, told, theme.sizes.small + 0.5, theme.text);
        ui.horizontal_wrapped(|ui| {
            let number = change.fields.number().to_owned();
            if parts::secondary(ui, theme, None, &words.plain("hr-same-person")).clicked() {
                draft.file.other.remove(&number);
                draft.file.same.insert(number.clone());
                actions.push(RosterDeskAction::Read(draft.file.clone()));
            }
            if parts::secondary(ui, theme, None, &words.plain("hr-other-person")).clicked() {
                draft.file.same.remove(&number);
                draft.file.other.insert(number);
                actions.push(RosterDeskAction::Read(draft.file.clone()));
            }
        });
    });
    ui.add_space(4.0);
}
