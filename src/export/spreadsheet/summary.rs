//! The sheet that sums up: who passed by scenario and branch, which clauses are broken most, with charts; and the sheet that says
//! what the workbook is.

use super::super::cohort::{Applied, Cohort, CohortTally};
use super::super::lexicon::Lexicon;
use super::super::provenance::Provenance;
use super::grid::{SheetLooks, sheet_name};
use crate::attempt::labelled;
use rust_xlsxwriter::{Chart, ChartType, Formula, Workbook, Worksheet, XlsxError};
use std::collections::BTreeMap;

/// How many clauses a chart shows.
const CHARTED: u32 = 12;

/// Writes the sheet of sums.
pub(super) fn cohort(
    workbook: &mut Workbook, looks: &SheetLooks, lexicon: &Lexicon, cohort: &Cohort,
) -> Result<(), XlsxError> {
    let name = sheet_name(&lexicon.told("sheet-cohort"));
    let sheet = workbook.add_worksheet();
    sheet.set_name(&name)?;
    sheet.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 0);
    sheet.set_column_width(0, 34)?;
    (1..=7).try_for_each(|column| sheet.set_column_width(column, 12).map(drop))?;
    let mut row = 0;
    let whole = BTreeMap::from([(lexicon.told("sheet-everything").to_string(), cohort.all)]);
    groups(
        sheet,
        looks,
        lexicon,
        &mut row,
        "sheet-everything",
        whole.iter().map(|(name, tally)| (name.clone(), tally)),
    )?;
    for (message, count) in [("played-unattended", cohort.unattended), ("note-void", cohort.void)] {
        sheet.write_string(row - 1, 0, &*lexicon.told(message))?;
        sheet.write_number(row - 1, 1, exact(count))?;
        row += 1;
    }
    let scenarios = cohort.scenarios.iter().map(|(id, tally)| (lexicon.scenario(id).to_string(), tally));
    let by_scenario = groups(sheet, looks, lexicon, &mut row, "history-scenario", scenarios)?;
    let unknown = lexicon.told("sheet-no-branch");
    let named = |name: &String| if name.is_empty() { unknown.to_string() } else { name.clone() };
    let branches = cohort.branches.iter().map(|(name, tally)| (named(name), tally));
    let by_branch = groups(sheet, looks, lexicon, &mut row, "sheet-branch", branches)?;
    let by_clause = clauses(sheet, looks, lexicon, &mut row, &cohort.most_broken())?;
    let mut top = 0;
    for (rate, of, rows, column) in [
        ("sheet-rate", "history-scenario", by_scenario, 6),
        ("sheet-rate", "sheet-branch", by_branch, 6),
        ("sheet-broken-rate", "sheet-clause", by_clause, 3),
    ] {
        let Some((first, last)) = rows else { continue };
        let title = labelled(&lexicon.told(rate), &lexicon.told(of), lexicon.app());
        let mut chart = Chart::new(ChartType::Bar);
        chart
            .add_series()
            .set_categories((name.as_str(), first, 0, last, 0))
            .set_values((name.as_str(), first, column, last, column))
            .set_name(&*title);
        chart.title().set_name(&*title);
        chart.legend().set_hidden();
        chart.y_axis().set_reverse();
        chart.x_axis().set_min(0).set_max(1).set_num_format("0%");
        // so high that each bar has its name beside it
        let height = 120 + 24 * (last - first + 1).min(CHARTED * 2);
        chart.set_width(640).set_height(height);
        sheet.insert_chart(top, 9, &chart)?;
        top += height / 20 + 2;
    }
    Ok(())
}

/// A table of groups; answers its rows.
fn groups<'t>(
    sheet: &mut Worksheet, looks: &SheetLooks, lexicon: &Lexicon, row: &mut u32, head: &str,
    groups: impl Iterator<Item = (String, &'t CohortTally)>,
) -> Result<Option<(u32, u32)>, XlsxError> {
    for (column, head) in (0..).zip(CohortTally::heads(head)) {
        let look = if column == 0 { &looks.head } else { &looks.figures };
        sheet.write_string_with_format(*row, column, &*lexicon.told(head), look)?;
    }
    let first = *row + 1;
    for (name, tally) in groups {
        *row += 1;
        sheet.write_string(*row, 0, name)?;
        for (column, (_, figure)) in (1..).zip(tally.counts()) {
            sheet.write_number(*row, column, exact(figure))?;
        }
        if let Some(rate) = tally.pass_rate() {
            let of = *row + 1;
            let formula = Formula::new(format!("=C{of}/(C{of}+D{of})")).set_result(fraction(rate, tally));
            sheet.write_formula_with_format(*row, 6, formula, &looks.percent)?;
        }
        if let Some(mean) = tally.mean() {
            sheet.write_number_with_format(*row, 7, exact(mean) / 100.0, &looks.score)?;
        }
    }
    let rows = (*row >= first).then_some((first, *row));
    *row += 2;
    Ok(rows)
}

/// The rate as a spreadsheet reckons it, to its last digit.
fn fraction(_rate: u64, tally: &CohortTally) -> String {
    (exact(tally.passed) / exact(tally.passed + tally.failed)).to_string()
}

/// The clauses that were broken; answers the rows that a chart shows.
fn clauses(
    sheet: &mut Worksheet, looks: &SheetLooks, lexicon: &Lexicon, row: &mut u32, clauses: &[(&str, Applied)],
) -> Result<Option<(u32, u32)>, XlsxError> {
    for (column, head) in (0..).zip(["sheet-clause", "sheet-applied", "sheet-broken", "sheet-broken-rate"]) {
        let look = if column == 0 { &looks.head } else { &looks.figures };
        sheet.write_string_with_format(*row, column, &*lexicon.told(head), look)?;
    }
    let first = *row + 1;
    for (id, applied) in clauses {
        *row += 1;
        sheet.write_string(*row, 0, &*lexicon.clause(id))?;
        sheet.write_number(*row, 1, exact(applied.applied))?;
        sheet.write_number(*row, 2, exact(applied.broken))?;
        let of = *row + 1;
        let rate = (exact(applied.broken) / exact(applied.applied.max(1))).to_string();
        let formula = Formula::new(format!("=C{of}/B{of}")).set_result(rate);
        sheet.write_formula_with_format(*row, 3, formula, &looks.percent)?;
    }
    let rows = (*row >= first).then(|| (first, (*row).min(first + CHARTED - 1)));
    *row += 2;
    Ok(rows)
}

#[expect(clippy::cast_precision_loss, reason = "counts are far below what a spreadsheet holds exactly")]
const fn exact(figure: u64) -> f64 {
    figure as f64
}

/// Writes the sheet that says what this is.
pub(super) fn about(
    workbook: &mut Workbook, looks: &SheetLooks, lexicon: &Lexicon, provenance: &Provenance, part: usize,
) -> Result<(), XlsxError> {
    let sheet = workbook.add_worksheet();
    sheet.set_name(sheet_name(&lexicon.told("sheet-about")))?;
    sheet.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 0);
    sheet.set_column_width(0, 26)?;
    sheet.set_column_width(1, 90)?;
    sheet.write_string_with_format(0, 0, &*lexicon.told("sheet-about"), &looks.title)?;
    let mut row = 2;
    for (label, told) in provenance.told(lexicon) {
        sheet.write_string_with_format(row, 0, label, &looks.head)?;
        sheet.write_string_with_format(row, 1, told, &looks.wrapped)?;
        row += 1;
    }
    if part > 1 {
        sheet.write_string_with_format(row, 0, &*lexicon.told("sheet-part"), &looks.head)?;
        sheet.write_string(row, 1, part.to_string())?;
    }
    Ok(())
}
