//! One sheet being written, row by row: its heads, its formats, and what stands in cells.

use super::super::columns::Datum;
use super::super::lexicon::Lexicon;
use rust_xlsxwriter::{Color, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError};

/// How many rows a sheet has.
pub(super) const ROWS: u32 = 1_048_576;
/// How many characters a cell takes.
const LONGEST: usize = 32_000;
/// Where a cell, or a name, is cut.
const CUT: char = '…';

/// How cells look.
pub(super) struct SheetLooks {
    pub(super) head: Format,
    pub(super) title: Format,
    pub(super) moment: Format,
    pub(super) score: Format,
    pub(super) percent: Format,
    pub(super) wrapped: Format,
}

impl SheetLooks {
    pub(super) fn new() -> Self {
        let head = Format::new().set_bold().set_text_wrap().set_align(FormatAlign::VerticalCenter);
        Self {
            head: head.set_background_color(Color::RGB(0xE7_EC_F3)).set_border_bottom(FormatBorder::Thin),
            title: Format::new().set_bold().set_font_size(14),
            moment: Format::new().set_num_format("yyyy-mm-dd hh:mm:ss"),
            score: Format::new().set_num_format("0.00"),
            percent: Format::new().set_num_format("0.0%"),
            wrapped: Format::new().set_text_wrap().set_align(FormatAlign::Top),
        }
    }
}

/// A sheet.
pub(super) struct Grid {
    sheet: Worksheet,
    /// The next row; the first holds the heads.
    row: u32,
    columns: u16,
}

impl Grid {
    /// A sheet under its name, with heads and how wide their columns are, which stand still while the rows are scrolled.
    pub(super) fn new(
        workbook: &mut Workbook, looks: &SheetLooks, name: &str, heads: impl IntoIterator<Item = (String, f64)>,
    ) -> Result<Self, XlsxError> {
        let mut sheet = workbook.new_worksheet_with_constant_memory()?;
        sheet.set_name(sheet_name(name))?;
        sheet.set_freeze_panes(1, 1)?;
        sheet.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 0);
        let mut columns = 0;
        for (head, width) in heads {
            sheet.set_column_width(columns, width)?;
            sheet.write_string_with_format(0, columns, head, &looks.head)?;
            columns += 1;
        }
        Ok(Self { sheet, row: 1, columns })
    }

    /// Whether so many more rows have room.
    pub(super) const fn has_room(&self, rows: u32) -> bool {
        self.row.saturating_add(rows) <= ROWS
    }

    /// Writes a row.
    pub(super) fn put<'d>(
        &mut self, looks: &SheetLooks, lexicon: &Lexicon, row: impl IntoIterator<Item = Datum<'d>>,
    ) -> Result<(), XlsxError> {
        for (column, datum) in (0..).zip(row) {
            cell(&mut self.sheet, looks, lexicon, (self.row, column), &datum)?;
        }
        self.row += 1;
        Ok(())
    }

    /// Puts it into the workbook, where its rows can be filtered.
    pub(super) fn finish(mut self, workbook: &mut Workbook) -> Result<(), XlsxError> {
        if self.columns > 0 {
            self.sheet.autofilter(0, 0, self.row.saturating_sub(1), self.columns.saturating_sub(1))?;
        }
        workbook.push_worksheet(self.sheet);
        Ok(())
    }
}

/// Writes a cell. Texts stay texts, whatever they look like.
fn cell(
    sheet: &mut Worksheet, looks: &SheetLooks, lexicon: &Lexicon, (row, column): (u32, u16), datum: &Datum<'_>,
) -> Result<(), XlsxError> {
    match datum {
        Datum::Nothing => {}
        Datum::Text(text) => text_cell(sheet, (row, column), text)?,
        Datum::Prose(text) => {
            sheet.write_string_with_format(row, column, cut(text), &looks.wrapped)?;
        }
        Datum::Scenario(id) => text_cell(sheet, (row, column), &lexicon.scenario(id))?,
        Datum::Clauses(ids) => {
            let names: Vec<_> = ids.iter().map(|id| lexicon.clause(id)).collect();
            text_cell(sheet, (row, column), &lexicon.listed(&names))?;
        }
        Datum::Kind(_, message) => text_cell(sheet, (row, column), &lexicon.told(message))?,
        Datum::Flag(flag) => {
            text_cell(sheet, (row, column), &lexicon.told(if *flag { "sheet-yes" } else { "sheet-no" }))?;
        }
        #[expect(
            clippy::cast_precision_loss,
            reason = "counts and points are far below what a spreadsheet holds exactly"
        )]
        Datum::Whole(number) => {
            sheet.write_number(row, column, *number as f64)?;
        }
        Datum::Score(points) => {
            sheet.write_number_with_format(row, column, f64::from(*points) / 100.0, &looks.score)?;
        }
        Datum::Moment(at) => text_cell(sheet, (row, column), at.as_str())?,
        Datum::WallClock(at) => match at.wall_clock().and_then(|at| moment(&at)) {
            Some(moment) => {
                sheet.write_datetime_with_format(row, column, &moment, &looks.moment)?;
            }
            None => text_cell(sheet, (row, column), at.as_str())?,
        },
    }
    Ok(())
}

fn text_cell(sheet: &mut Worksheet, (row, column): (u32, u16), text: &str) -> Result<(), XlsxError> {
    if !text.is_empty() {
        sheet.write_string(row, column, cut(text))?;
    }
    Ok(())
}

/// A moment as spreadsheets have it; none before their first day.
fn moment(at: &jiff::civil::DateTime) -> Option<ExcelDateTime> {
    let (year, month, day) =
        (u16::try_from(at.year()).ok()?, u8::try_from(at.month()).ok()?, u8::try_from(at.day()).ok()?);
    let (hour, minute) = (u16::try_from(at.hour()).ok()?, u8::try_from(at.minute()).ok()?);
    ExcelDateTime::from_ymd(year, month, day).ok()?.and_hms(hour, minute, f64::from(at.second())).ok()
}

/// As much of a text as a cell takes.
fn cut(text: &str) -> String {
    if text.len() <= LONGEST {
        return text.to_owned();
    }
    let mut short: String = text.chars().take(LONGEST).collect();
    if short.len() < text.len() {
        short.push(CUT);
    }
    short
}

/// A name that a sheet may have.
pub(super) fn sheet_name(name: &str) -> String {
    name.chars().filter(|sign| !"[]:*?/\\'".contains(*sign)).take(31).collect()
}
