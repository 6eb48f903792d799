//! Who looked at whose records, when and how.

use super::super::place::within;
use super::view::{AccessAction, AccessDraft, AccessLine, AccessView};
use crate::app::theme::Theme;
use crate::app::widgets::grid::{GridCell, GridColumn, GridRow, RowGrid};
use crate::app::widgets::icon::Icon;
use crate::app::widgets::parts::{self, say};
use crate::locale::Words;
use egui::accesskit::Live;
use egui::{Frame, Margin, Ui};

/// How high a row is.
const ROW: f32 = 36.0;

/// Shows it.
pub(in super::super) fn part(
    ui: &mut Ui, theme: &Theme, words: &Words, view: &AccessView, draft: &mut AccessDraft,
) -> Vec<AccessAction> {
    let mut actions = Vec::new();
    let room = ui.available_rect_before_wrap();
    within(ui, theme, room, |ui| {
        Frame::new().inner_margin(Margin { left: 14, right: 12, top: 10, bottom: 6 }).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 3.0;
            parts::names_part(&say(ui, words.plain("hr-access"), theme.sizes.section, theme.text));
            say(ui, words.plain("hr-access-means"), theme.sizes.small, theme.quiet);
            let told = match view.count {
                Some(0) => words.plain("hr-access-none"),
                Some(count) => parts::counted(words, "hr-looks", "count", i64::try_from(count).unwrap_or(i64::MAX)),
                None => words.plain("hr-counting"),
            };
            parts::live(&say(ui, told, theme.sizes.body - 0.5, theme.text), Live::Polite);
            if let Some(trouble) = &view.trouble {
                parts::notice(ui, theme, Icon::Warning, theme.bad.into(), theme.bad_wash.into(), |ui| {
                    parts::live(&say(ui, trouble, theme.sizes.small + 1.0, theme.bad), Live::Assertive);
                });
            }
        });
        let columns = [
            ("hr-access-when", 132.0, 0.1, 0),
            ("hr-access-who", 120.0, 1.0, 0),
            ("hr-access-how", 100.0, 0.6, 0),
            ("hr-access-whose", 120.0, 1.0, 1),
            ("sheet-count", 64.0, 0.1, 2),
            ("hr-access-which", 120.0, 1.4, 3),
        ]
        .map(|column| GridColumn::unordered(words, column));
        let (name, rows) = (words.plain("hr-access"), view.count.unwrap_or(0));
        let grid = RowGrid { salt: "access", name: &name, columns: &columns, rows, high: ROW, open: None };
        let did = grid.show(ui, theme, words, &mut draft.grid, |row| Some(told(theme, view.line(row)?)));
        if did.seen.clone().any(|row| view.line(row).is_none()) {
            actions.push(AccessAction::See(did.seen));
        }
    });
    actions
}

fn told(theme: &Theme, line: &AccessLine) -> GridRow {
    let text = |text: &str| GridCell::Text(text.to_owned(), theme.text.into());
    let cells = vec![
        GridCell::Text(line.when.clone(), theme.quiet.into()),
        text(&line.who),
        text(&line.how),
        text(&line.whose),
        GridCell::Figure(line.count.to_string(), theme.quiet.into()),
        GridCell::Text(line.which.clone(), theme.quiet.into()),
    ];
    GridRow { cells, warns: false }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::widgets::testing::{window, words};
    use egui_kittest::kittest::Queryable as _;

    #[test]
    fn a_look_says_who_and_at_whose_and_those_not_read_yet_are_asked_for() {
        let line = AccessLine {
            when: "2026-11-28 10:00".into(),
            who: "E9 周敏".into(),
            how: "One record".into(),
            whose: "E1 何晓苗".into(),
            count: 1,
            which: "0123abcd".into(),
        };
        let view = AccessView { count: Some(100), pages: [(0, vec![line])].into(), trouble: None };
        let mut harness = window((view, AccessDraft::default(), vec![]), |ui, (view, draft, done)| {
            let theme = &*Theme::of(ui);
            done.extend(part(ui, theme, &words("en-US"), view, draft));
        });
        harness.run();
        harness.get_by_label("2026-11-28 10:00 · E9 周敏 · One record · E1 何晓苗 · 1 · 0123abcd");
        assert!(matches!(harness.state().2.last(), Some(AccessAction::See(rows)) if rows.start == 0));
    }
}
