//! The roster: a file that is to be taken in on the left, and beside it who is on the roster, or what the file would change.

use super::super::place::within;
use super::view::{ImportState, MoveDraft, RosterDeskAction, RosterDraft, RosterView};
use super::{changes, import, person};
use crate::app::theme::Theme;
use crate::app::widgets::grid::{GridCell, GridColumn, GridRow, RowGrid};
use crate::app::widgets::icon::Icon;
use crate::app::widgets::parts::{self, say};
use crate::app::widgets::scroll;
use crate::locale::{Words, joined};
use crate::records::{RosterColumn, RosterPerson};
use egui::accesskit::Live;
use egui::{Frame, Margin, Ui, vec2};

/// How wide the left part is, and in less room than what there is one part alone.
const LEFT: f32 = 400.0;
const NARROW: f32 = 960.0;
/// How high a row is.
const ROW: f32 = 36.0;

/// Shows it.
pub(in super::super) fn part(
    ui: &mut Ui, theme: &Theme, words: &Words, view: &RosterView, draft: &mut RosterDraft,
) -> Vec<RosterDeskAction> {
    let mut actions = Vec::new();
    if view.open.is_none() {
        draft.moves = MoveDraft::default();
    }
    let room = ui.available_rect_before_wrap();
    let narrow = room.width() < NARROW;
    let left = match (narrow, view.changes, &view.import, &view.open) {
        (false, true, ..) => LEFT,
        (false, false, _, Some(_)) => LEFT,
        (true, _, _, Some(_)) => room.width(),
        (true, true, ..) => room.width(),
        (_, false, _, None) => 0.0,
    };
    if narrow && view.changes && view.open.is_none() {
        // one below the other
        scroll::area(ui, "roster", true, |ui| {
            ui.set_max_width(ui.available_width() - 8.0);
            parts::card(theme).show(ui, |ui| {
                ui.set_width(ui.available_width());
                import::show(ui, theme, words, view, draft, &mut actions);
            });
            let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 420.0), egui::Sense::hover());
            within(ui, theme, rect, |ui| right(ui, theme, words, view, draft, &mut actions));
        });
        return actions;
    }
    if left > 0.0 {
        let rect = room.with_max_x(room.left() + left);
        within(ui, theme, rect, |ui| {
            Frame::new().inner_margin(Margin { left: 16, right: 8, top: 12, bottom: 0 }).show(ui, |ui| {
                scroll::area(ui, "roster left", false, |ui| {
                    ui.set_max_width(ui.available_width() - 8.0);
                    match &view.open {
                        Some(_) => person::show(ui, theme, words, view, &mut draft.moves, &mut actions),
                        None => import::show(ui, theme, words, view, draft, &mut actions),
                    }
                });
            });
        });
    }
    let rest = room.with_min_x(room.left() + left + if left > 0.0 { 10.0 } else { 0.0 });
    if rest.width() > 100.0 {
        within(ui, theme, rest, |ui| right(ui, theme, words, view, draft, &mut actions));
    }
    actions
}

fn right(
    ui: &mut Ui, theme: &Theme, words: &Words, view: &RosterView, draft: &mut RosterDraft,
    actions: &mut Vec<RosterDeskAction>,
) {
    match &view.import {
        ImportState::Shown(preview) => changes::show(ui, theme, words, preview, draft, actions),
        ImportState::None | ImportState::Reading | ImportState::Writing | ImportState::Written(_) => {
            people(ui, theme, words, view, draft, actions);
        }
    }
}

/// Who is on the roster.
fn people(
    ui: &mut Ui, theme: &Theme, words: &Words, view: &RosterView, draft: &mut RosterDraft,
    actions: &mut Vec<RosterDeskAction>,
) {
    Frame::new().inner_margin(Margin { left: 12, right: 12, top: 10, bottom: 4 }).show(ui, |ui| {
        parts::names_part(&say(ui, words.plain("hr-roster-people"), theme.sizes.section, theme.text));
        ui.horizontal_wrapped(|ui| {
            let hint = words.plain("hr-roster-seek");
            parts::seek(ui, theme, ("hr roster seek", &hint), vec2(240.0, 34.0), &mut draft.sought);
            ui.add_space(8.0);
            parts::tick(ui, theme, &mut draft.all, &words.plain("hr-roster-all"));
            let told = match view.count {
                Some(count) => {
                    parts::counted(words, "roster-people", "count", i64::try_from(count).unwrap_or(i64::MAX))
                }
                None => words.plain("hr-counting"),
            };
            ui.add_space(8.0);
            parts::live(&ui.label(parts::text(told, theme.sizes.small + 0.5, theme.quiet)), Live::Polite);
        });
        if let Some(moved) = view.moved.as_ref().filter(|_| view.open.is_none()) {
            parts::notice(ui, theme, Icon::Tick, theme.good.into(), theme.good_wash.into(), |ui| {
                parts::live(&say(ui, moved, theme.sizes.small + 0.5, theme.text), Live::Assertive);
            });
        }
    });
    let asked = (draft.sought.clone(), draft.all);
    if !parts::composing(ui) && draft.asked != asked {
        draft.asked = asked;
        draft.people.rewind();
        actions.push(RosterDeskAction::Seek { sought: draft.sought.clone(), all: draft.all });
    }
    let columns = COLUMNS
        .map(|(column, least, share, rank)| GridColumn::unordered(words, (column.message(), least, share, rank)));
    let name = words.plain("hr-roster-people");
    let open = view.open.as_ref().map(|open| open.row);
    let rows = view.count.unwrap_or(0);
    let grid = RowGrid { salt: "roster people", name: &name, columns: &columns, rows, high: ROW, open };
    let did = grid.show(ui, theme, words, &mut draft.people, |row| Some(told(theme, words, view.person(row)?)));
    if did.seen.clone().any(|row| view.person(row).is_none()) {
        actions.push(RosterDeskAction::See(did.seen));
    }
    actions.extend(did.open.map(RosterDeskAction::Open));
}

/// The columns of the roster: what each needs, its share and its rank.
const COLUMNS: [(RosterColumn, f32, f32, u8); 7] = [
    (RosterColumn::Number, 96.0, 0.6, 0),
    (RosterColumn::Name, 90.0, 1.0, 0),
    (RosterColumn::Branch, 120.0, 1.4, 1),
    (RosterColumn::Position, 90.0, 0.8, 2),
    (RosterColumn::HiredOn, 92.0, 0.3, 3),
    (RosterColumn::Manager, 84.0, 0.4, 5),
    (RosterColumn::TimeFactor, 64.0, 0.2, 4),
];

fn told(theme: &Theme, words: &Words, person: &RosterPerson) -> GridRow {
    let ink = if person.on_roster { theme.text } else { theme.quiet };
    let cell = |column: RosterColumn| {
        let said = person.fields.get(column);
        let said = match (column, person.on_roster) {
            (RosterColumn::Name, false) => joined([said.to_owned(), words.plain("roster-event-left")], " · "),
            _ => said.to_owned(),
        };
        if said.is_empty() { GridCell::Nothing } else { GridCell::Text(said, ink.into()) }
    };
    GridRow { cells: COLUMNS.iter().map(|(column, ..)| cell(*column)).collect(), warns: false }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::screens::hr::roster::view::RosterAsked;
    use crate::app::widgets::testing::{edged_as_ornaments, window, words};
    use crate::records::{RosterImport, RosterSource, Store};
    use egui_kittest::Harness;
    use egui_kittest::kittest::Queryable as _;
    use std::sync::Arc;

    const BEFORE: &str = "number,name,branch\n000123,陈雨桐,城东支行\nE2,林嘉怡,城西支行\n";

    type State = (RosterView, RosterDraft, Vec<RosterDeskAction>);

    fn open(view: RosterView) -> Harness<'static, State> {
        let mut harness = window((view, RosterDraft::default(), vec![]), |ui, (view, draft, done)| {
            let theme = &*Theme::of(ui);
            done.extend(part(ui, theme, &words("en-US"), view, draft));
        });
        harness.run();
        harness
    }

    fn station() -> Store {
        let mut store = Store::in_memory().expect("a store");
        store.import_roster("staff.csv", BEFORE.as_bytes()).expect("imported");
        store
    }

    fn shown(text: &str) -> RosterView {
        let source = RosterSource { file: "new.csv", bytes: text.as_bytes(), ..RosterSource::default() };
        let preview = station().preview_roster(&RosterImport { source, ..RosterImport::default() }).expect("read");
        RosterView { changes: true, import: ImportState::Shown(Arc::new(preview)), ..RosterView::default() }
    }

    #[test]
    fn who_is_on_the_roster_is_listed_and_opened() {
        let (people, count) = station().people_with("", false, 0, 64).expect("read");
        let view = RosterView { count: Some(count), pages: [(0, people)].into(), ..RosterView::default() };
        let mut harness = open(view);
        assert_eq!(edged_as_ornaments(&harness), Vec::<String>::new());
        assert!(harness.query_by_label("Take in a roster").is_none(), "whoever may not change it is not offered it");
        harness.get_by_label("E2 · 林嘉怡 · 城西支行").click();
        harness.run();
        let opened = harness.state().2.contains(&RosterDeskAction::Open(1));
        assert!(opened, "{:?}", harness.state().2);
    }

    #[test]
    fn what_would_change_is_shown_and_written_only_when_that_is_asked() {
        let mut harness =
            open(shown("number,name,branch\n000123,陈雨桐,城西支行\nE2,林嘉怡,城西支行\nE3,顾一凡,城东支行\n"));
        assert_eq!(edged_as_ornaments(&harness), Vec::<String>::new());
        harness.get_by_label_contains("new · E3 · 顾一凡");
        harness.get_by_label_contains("changed · 000123 · 陈雨桐 · branch: 城东支行 → 城西支行");
        harness.get_by_label("Write 2 changes").click();
        harness.run();
        assert_eq!(harness.state().2, [RosterDeskAction::Write { keep: false }]);
    }

    #[test]
    fn a_question_is_answered_before_anything_can_be_written() {
        let mut harness = open(shown("number,name,branch\n123,陈雨桐,城东支行\nE2,林嘉怡,城西支行\n"));
        harness.get_by_label("On the roster: 000123 · 陈雨桐 · 城东支行");
        harness.get_by_label("In the file: 123 · 陈雨桐 · 城东支行");
        assert!(harness.query_by_label_contains("Write").is_none());
        harness.get_by_label("The same person").click();
        harness.run();
        let asked = |action: &RosterDeskAction| match action {
            RosterDeskAction::Read(RosterAsked { same, .. }) => same.contains("123"),
            _ => false,
        };
        assert!(harness.state().2.iter().any(asked), "{:?}", harness.state().2);
    }
}
