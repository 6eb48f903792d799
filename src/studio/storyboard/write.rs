//! A storyboard as a workbook: a sheet for each question, lists to pick from, and what tells the rows apart in columns that are hidden.

use super::labels::StoryLabels;
use super::row::{StoryField, StoryPart, StoryRow, StorySheet, Storyboard, row_hash};
use crate::locale::{Language, Words};
use rust_xlsxwriter::{
    Color, DataValidation, Format, FormatAlign, FormatBorder, Formula, Workbook, Worksheet, XlsxError,
};
use std::collections::BTreeMap;
use std::io;

/// The hidden sheet: what can be picked, and what the workbook is.
pub(super) const LISTS: &str = "_composure";
/// What it is, in its first row.
pub(super) const MARK: &str = "composure-storyboard";
/// The form of the workbook.
pub(super) const FORM: &str = "1";
/// The column of what a row is known by, and that of what it was.
pub(super) const ID: &str = "_id";
pub(super) const HASH: &str = "_was";
/// Fewest columns for what is performed.
const DEEDS: usize = 3;
/// How many characters a cell takes.
const LONGEST: usize = 32_767;

/// Why a storyboard was not written.
#[derive(Debug, thiserror::Error)]
pub enum StoryboardError {
    /// The story is not RON from end to end.
    #[error("the story is broken")]
    Broken,
    /// A text is longer than a cell of a spreadsheet takes.
    #[error("a text of `{row}` is longer than a cell takes")]
    TooLong {
        /// The row.
        row: String,
    },
    /// The workbook could not be made.
    #[error(transparent)]
    Workbook(#[from] XlsxError),
    /// The document could not be made.
    #[error(transparent)]
    Document(io::Error),
}

struct Looks {
    head: Format,
    told: Format,
    cell: Format,
    moment: Format,
    closed: Format,
    number: Format,
}

impl Looks {
    fn new() -> Self {
        let cell = Format::new().set_text_wrap().set_align(FormatAlign::Top);
        let text = cell.clone().set_num_format("@");
        let head = Format::new().set_bold().set_text_wrap().set_align(FormatAlign::VerticalCenter);
        let told = cell.clone().set_font_color(Color::RGB(0x59_63_70));
        Self {
            head: head.set_background_color(Color::RGB(0xE7_EC_F3)).set_border_bottom(FormatBorder::Thin),
            moment: told.clone().set_bold().set_border_top(FormatBorder::Thin),
            number: cell.clone(),
            closed: cell.set_background_color(Color::RGB(0xF1_F1_EF)),
            told,
            // a cell of text is not taken for a day or a sum, whatever is typed
            cell: text,
        }
    }
}

/// The columns of a sheet: each with the field it is of; what is performed has several.
fn columns(board: &Storyboard, sheet: StorySheet) -> Vec<StoryField> {
    let rows = || board.rows.iter().filter(move |row| row.sheet == sheet);
    let used = |field: &StoryField| rows().any(|row| row.fields.contains_key(field));
    let deeds = rows().filter_map(|row| row.fields.get(&StoryField::Deeds)).map(|deeds| deeds.split(", ").count());
    let deeds = deeds.max().unwrap_or(0).max(DEEDS);
    let times = |field: StoryField| if field == StoryField::Deeds { deeds } else { 1 };
    StoryField::ALL.into_iter().filter(used).flat_map(|field| vec![field; times(field)]).collect()
}

/// What stands above a column.
pub(super) fn head(field: StoryField, number: usize, app: &Words) -> String {
    let head = app.plain(field.message());
    if field == StoryField::Deeds { format!("{head} {number}") } else { head }
}

const fn width(field: StoryField) -> f64 {
    match field {
        StoryField::Words(_) => 44.0,
        StoryField::Deeds | StoryField::Goto | StoryField::When => 22.0,
        StoryField::Competency | StoryField::Claim => 24.0,
        StoryField::Act | StoryField::Value => 14.0,
        _ => 9.0,
    }
}

/// Writes a storyboard as a workbook, in a language; `was` is what its fields are told apart from when it comes back.
///
/// # Errors
/// When a text is longer than a cell takes.
pub(super) fn write(
    board: &Storyboard, was: &Storyboard, labels: &StoryLabels, language: &Language, app: &Words,
) -> Result<Vec<u8>, StoryboardError> {
    let looks = Looks::new();
    let mut workbook = Workbook::new();
    let (lists, ranges) = lists(board, labels, language)?;
    for sheet in StorySheet::ALL {
        let made = one((board, was), sheet, labels, &ranges, app, &looks)?;
        workbook.push_worksheet(made);
    }
    workbook.push_worksheet(lists);
    Ok(workbook.save_to_buffer()?)
}

/// The hidden sheet, and where the words of each field stand in it.
fn lists(
    board: &Storyboard, labels: &StoryLabels, language: &Language,
) -> Result<(Worksheet, BTreeMap<StoryField, String>), XlsxError> {
    let mut sheet = Worksheet::new();
    sheet.set_name(LISTS)?.set_hidden(true);
    for (column, text) in (0..).zip([MARK, FORM, &board.id, &language.to_string()]) {
        sheet.write_string(0, column, text)?;
    }
    let mut ranges = BTreeMap::new();
    let mut row = 1;
    for field in StoryField::ALL.into_iter().filter(|field| field.is_picked()) {
        let first = row;
        for (id, label) in labels.list(field) {
            for (column, text) in (0..).zip([field.key(), id, label]) {
                sheet.write_string(row, column, text)?;
            }
            row += 1;
        }
        if row > first {
            ranges.insert(field, format!("={LISTS}!$C${}:$C${row}", first + 1));
        }
    }
    Ok((sheet, ranges))
}

fn one(
    (board, was): (&Storyboard, &Storyboard), of: StorySheet, labels: &StoryLabels,
    ranges: &BTreeMap<StoryField, String>, app: &Words, looks: &Looks,
) -> Result<Worksheet, StoryboardError> {
    let mut sheet = Worksheet::new();
    let columns = columns(board, of);
    let rows: Vec<_> = board.rows.iter().filter(|row| row.sheet == of).collect();
    sheet.set_name(app.plain(of.message()))?;
    sheet.set_freeze_panes(1, 2)?;
    sheet.set_landscape().set_paper_size(9).set_repeat_rows(0, 0)?.set_print_fit_to_pages(1, 0);
    let heads = [(app.plain("storyboard-col-where"), 24.0), (app.plain("storyboard-col-what"), 13.0)];
    let mut number = 0;
    let own = columns.iter().map(|field| {
        number = if *field == StoryField::Deeds { number + 1 } else { 0 };
        (head(*field, number, app), width(*field))
    });
    // how many columns of deeds there are is told there, so that one that was deleted is missed
    let deeds = columns.iter().filter(|field| **field == StoryField::Deeds).count();
    let hidden = [(ID.to_owned(), 10.0), (format!("{HASH} {deeds}"), 10.0)];
    for (column, (head, width)) in (0..).zip(heads.into_iter().chain(own).chain(hidden)) {
        sheet.write_string_with_format(0, column, head, &looks.head)?;
        sheet.set_column_width(column, width)?;
    }
    let last = u16::try_from(columns.len() + 3).unwrap_or(u16::MAX);
    for column in [last - 1, last] {
        sheet.set_column_hidden(column)?;
    }
    let end = u32::try_from(rows.len()).unwrap_or(u32::MAX).max(1);
    sheet.autofilter(0, 0, end, last)?;
    for (at, row) in (1..).zip(&rows) {
        put(&mut sheet, at, (row, was.row(&row.id).unwrap_or(row)), &columns, labels, app, looks)?;
    }
    for (column, field) in (2..).zip(&columns) {
        if let Some(range) = ranges.get(field) {
            let rule = DataValidation::new().allow_list_formula(Formula::new(range));
            let rule = rule
                .set_error_title(app.plain("storyboard-pick-title"))?
                .set_error_message(app.plain("storyboard-pick"))?;
            sheet.add_data_validation(1, column, end, column, &rule)?;
        }
    }
    Ok(sheet)
}

fn put(
    sheet: &mut Worksheet, at: u32, (row, was): (&StoryRow, &StoryRow), columns: &[StoryField], labels: &StoryLabels,
    app: &Words, looks: &Looks,
) -> Result<(), StoryboardError> {
    let told = if row.part == StoryPart::Moment { &looks.moment } else { &looks.told };
    sheet.write_string_with_format(at, 0, place(row, labels), told)?;
    sheet.write_string_with_format(at, 1, app.plain(row.part.message()), told)?;
    let mut deed = 0;
    for (column, field) in (2..).zip(columns) {
        let nth = deed;
        deed = if *field == StoryField::Deeds { deed + 1 } else { 0 };
        let Some(text) = row.fields.get(field) else {
            sheet.write_blank(at, column, &looks.closed)?;
            continue;
        };
        let text = match field {
            StoryField::Deeds => text.split(", ").nth(nth).unwrap_or_default(),
            _ => text,
        };
        if text.encode_utf16().count() > LONGEST {
            return Err(StoryboardError::TooLong { row: row.id.clone() });
        }
        if text.is_empty() {
            sheet.write_blank(at, column, &looks.cell)?;
        } else if field.is_picked() {
            sheet.write_string_with_format(at, column, labels.label(*field, text), &looks.cell)?;
        } else if let Some(number) = text.parse::<f64>().ok().filter(|_| field.is_number()) {
            sheet.write_number_with_format(at, column, number, &looks.number)?;
        } else {
            sheet.write_string_with_format(at, column, text, &looks.cell)?;
        }
    }
    let last = u16::try_from(columns.len() + 2).unwrap_or(u16::MAX);
    sheet.write_string(at, last, &row.id)?;
    sheet.write_string(at, last + 1, row_hash(was))?;
    Ok(())
}

/// Where a row belongs, as it is called.
pub(super) fn place(row: &StoryRow, labels: &StoryLabels) -> String {
    let Some(moment) = row.moment.as_deref() else { return String::new() };
    match row.sheet {
        StorySheet::Story => labels.moment(moment).to_owned(),
        StorySheet::Scoring => labels.clause(moment).to_owned(),
        StorySheet::Facts | StorySheet::Claims => moment.to_owned(),
    }
}
