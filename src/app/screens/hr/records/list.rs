//! The list itself, row by row.

use super::line::{RecordLine, RecordTold};
use super::view::{COLUMNS, RecordListAction, RecordsDraft, RecordsView};
use crate::app::theme::Theme;
use crate::app::widgets::grid::{GridCell, GridColumn, GridOrder, GridRow, RowGrid};
use crate::app::widgets::icon::Icon;
use crate::app::widgets::parts;
use crate::assessment::Outcome;
use crate::locale::{Words, joined};
use crate::records::{ClosedAs, RecordQuery};
use egui::{Color32, Ui};

/// How high a row is.
const ROW: f32 = 36.0;

/// Shows it.
pub(super) fn show(
    ui: &mut Ui, theme: &Theme, words: &Words, view: &RecordsView, draft: &mut RecordsDraft,
    actions: &mut Vec<RecordListAction>,
) {
    let query = &view.query;
    let columns: Vec<_> = COLUMNS
        .iter()
        .map(|(name, least, share, rank, order)| GridColumn {
            name: words.plain(name),
            least: *least,
            share: *share,
            rank: *rank,
            order: match order {
                None => GridOrder::Never,
                Some(order) if *order != query.order => GridOrder::Could,
                Some(_) if query.descending => GridOrder::Down,
                Some(_) => GridOrder::Up,
            },
        })
        .collect();
    let name = words.plain("hr-tab-records");
    let grid = RowGrid {
        salt: "records",
        name: &name,
        columns: &columns,
        rows: view.count.unwrap_or(0),
        high: ROW,
        open: view.open_row(),
    };
    let did = grid.show(ui, theme, words, &mut draft.grid, |row| Some(told(theme, words, view.line(row)?)));
    if let Some(order) = did.sort.and_then(|at| COLUMNS.get(at)).and_then(|(.., order)| *order) {
        // asked for again, the other way round
        let descending = order == query.order && !query.descending;
        draft.grid.rewind();
        actions.push(RecordListAction::Ask(Box::new(RecordQuery { order, descending, ..query.clone() })));
    }
    if did.seen.clone().any(|row| view.line(row).is_none()) {
        actions.push(RecordListAction::See(did.seen));
    }
    actions.extend(did.open.map(RecordListAction::Open));
}

fn told(theme: &Theme, words: &Words, line: &RecordLine) -> GridRow {
    let (text, quiet): (Color32, Color32) = (theme.text.into(), theme.quiet.into());
    let told = match line {
        RecordLine::Record(told) => told,
        RecordLine::Unreadable(id) => {
            let mut cells = vec![GridCell::Nothing; COLUMNS.len()];
            let why = words.plain("records-unreadable");
            for (cell, (name, ..)) in cells.iter_mut().zip(&COLUMNS) {
                match *name {
                    "records-name" => *cell = GridCell::Text(id.chars().take(8).collect(), quiet),
                    "history-outcome" => *cell = GridCell::Sign(Icon::Warning, why.clone(), theme.bad.into()),
                    _ => {}
                }
            }
            return GridRow { cells, warns: true };
        }
    };
    let cell = |name: &str| match name {
        "records-finished" => GridCell::Text(told.when.clone(), quiet),
        "records-name" if told.name.is_empty() => GridCell::Text(words.plain("hr-erased"), quiet),
        "records-name" => GridCell::Text(told.name.clone(), text),
        "hr-number" => GridCell::Text(told.person.clone(), text),
        "hr-branch" => GridCell::Text(told.branch.clone(), text),
        "history-scenario" => GridCell::Text(told.scenario.clone(), text),
        "hr-which" => GridCell::Figure(told.which.to_string(), quiet),
        "history-score" => score(theme, told),
        "history-outcome" => outcome(theme, words, told),
        "history-recommendation" => GridCell::Text(told.proposal.clone(), text),
        _ => GridCell::Text(joined(&told.remarks, " · "), theme.care.into()),
    };
    GridRow { cells: COLUMNS.iter().map(|(name, ..)| cell(name)).collect(), warns: !told.intact }
}

fn score(theme: &Theme, told: &RecordTold) -> GridCell {
    let Some(score) = told.score else { return GridCell::Text(told.figure.clone(), theme.quiet.into()) };
    let (share, mark) = (f32::from(score) / 10_000.0, f32::from(told.pass_mark) / 10_000.0);
    GridCell::Bar { figure: told.figure.clone(), share, mark: Some(mark), ink: ink(theme, told.counts_as) }
}

/// What came of it; a critical breach has the shield for its sign, and what was ruled a flag.
fn outcome(theme: &Theme, words: &Words, told: &RecordTold) -> GridCell {
    if !told.intact {
        return GridCell::Sign(Icon::Warning, words.plain("hr-doubtful"), theme.bad.into());
    }
    let icon = match told {
        RecordTold { is_ruled: true, .. } => Icon::Flag,
        RecordTold { critical: true, .. } => Icon::Shield,
        _ => sign(told.counts_as),
    };
    GridCell::Sign(icon, told.brief.clone(), ink(theme, told.counts_as))
}

/// As what outcome it is shown; what is void is shown like what was not gone to its end.
const fn as_outcome(counts_as: Option<ClosedAs>) -> Outcome {
    match counts_as {
        Some(ClosedAs::Passed) => Outcome::Passed,
        Some(ClosedAs::Failed) => Outcome::Failed,
        Some(ClosedAs::Undecided) => Outcome::Undecided,
        Some(ClosedAs::Abandoned | ClosedAs::Lapsed) | None => Outcome::Abandoned,
    }
}

/// The ink of what a record counts as; none where it is void.
pub(super) fn ink(theme: &Theme, counts_as: Option<ClosedAs>) -> Color32 {
    parts::outcome_ink(theme, as_outcome(counts_as))
}

/// Its sign.
pub(super) const fn sign(counts_as: Option<ClosedAs>) -> Icon {
    Icon::of_outcome(as_outcome(counts_as))
}
