//! One large sheet, row by row: its heads, and what stands in cells. Rows are packed on another core while the next ones are made; the
//! workbook around them is made by the library that makes charts, and the rows are put into it at the end.

use super::super::columns::Datum;
use super::super::lexicon::Lexicon;
use super::cells::{SheetStyles, cell};
use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError};
use std::fs::File;
use std::io::{self, BufWriter, Cursor, Read, Seek as _, Write};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread::{self, JoinHandle};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

/// How many rows a sheet has.
pub(super) const ROWS: u32 = 1_048_576;
/// How wide a sheet may be to be read on one page, in figures.
const WIDEST: f64 = 400.0;
/// How high a line is, in points, and how many a row has at most: spreadsheets know no rows above 409 points.
const LINE: u32 = 15;
const MOST_LINES: u32 = 27;
/// How much is packed at once, in bytes.
const CHUNK: usize = 1 << 18;
/// Packed in a third of the time that the usual level takes, a tenth larger.
const LEVEL: i64 = 2;

/// How cells look.
pub(super) struct SheetLooks {
    pub(super) head: Format,
    /// Above figures.
    pub(super) figures: Format,
    pub(super) title: Format,
    pub(super) moment: Format,
    pub(super) score: Format,
    pub(super) percent: Format,
    pub(super) wrapped: Format,
    /// Beside what is wrapped.
    pub(super) beside: Format,
}

impl SheetLooks {
    pub(super) fn new() -> Self {
        let head = Format::new().set_bold().set_text_wrap().set_align(FormatAlign::VerticalCenter);
        let head = head.set_background_color(Color::RGB(0xE7_EC_F3)).set_border_bottom(FormatBorder::Thin);
        Self {
            figures: head.clone().set_align(FormatAlign::Right),
            head,
            title: Format::new().set_bold().set_font_size(14),
            moment: Format::new().set_num_format("yyyy-mm-dd hh:mm:ss").set_align(FormatAlign::Top),
            score: Format::new().set_num_format("0.00").set_align(FormatAlign::Top),
            percent: Format::new().set_num_format("0.0%"),
            wrapped: Format::new().set_text_wrap().set_align(FormatAlign::Top),
            beside: Format::new().set_align(FormatAlign::Top),
        }
    }
}

/// What a sheet is to be: its name, and the heads with how wide their columns are.
pub(super) struct SheetPlan {
    pub(super) name: String,
    pub(super) heads: Vec<(String, f64)>,
}

/// A sheet without rows; one that shows how cells look stands where they will.
fn empty(looks: &SheetLooks, plan: &SheetPlan, rows: u32) -> Result<Worksheet, XlsxError> {
    let mut sheet = Worksheet::new();
    sheet.set_name(sheet_name(&plan.name))?;
    sheet.set_freeze_panes(1, 1)?;
    // on paper the heads stand on each page; beside columns that no page is wide enough for, whose they are
    sheet.set_landscape().set_paper_size(9).set_repeat_rows(0, 0)?;
    if plan.heads.iter().map(|(_, width)| width).sum::<f64>() < WIDEST {
        sheet.set_print_fit_to_pages(1, 0);
    } else {
        sheet.set_repeat_columns(0, 2)?;
    }
    let mut last = 0;
    for (column, (_, width)) in (0..).zip(&plan.heads) {
        sheet.set_column_width(column, *width)?;
        last = column;
    }
    for (column, look) in (0..).zip([&looks.head, &looks.moment, &looks.score, &looks.wrapped, &looks.beside]) {
        sheet.write_blank(0, column, look)?;
    }
    sheet.autofilter(0, 0, rows.saturating_sub(1), last)?;
    Ok(sheet)
}

/// A sheet as the library writes it, and where the rows go in it.
struct Around {
    before: String,
    styles: SheetStyles,
    behind: String,
}

impl Around {
    fn of(workbook: &mut ZipArchive<Cursor<Vec<u8>>>, at: usize) -> io::Result<Self> {
        let mut whole = String::new();
        workbook.by_name(&part(at)).map_err(io::Error::from)?.read_to_string(&mut whole)?;
        let odd = || io::Error::other("the library writes sheets in another way");
        let (before, rest) = whole.split_once("<sheetData>").ok_or_else(odd)?;
        let (rows, behind) = rest.split_once("</sheetData>").ok_or_else(odd)?;
        // how many rows there are is told at the end, which nobody needs at the beginning
        let (own, size) = before.split_once("<dimension").ok_or_else(odd)?;
        let (_, looks) = size.split_once("/>").ok_or_else(odd)?;
        let mut styles = rows.split(" s=\"").skip(1).filter_map(|one| one.split_once('"')?.0.parse().ok());
        let mut style = || styles.next().ok_or_else(odd);
        let (head, moment, score, wrapped) = (style()?, style()?, style()?, style()?);
        let styles = SheetStyles { head, moment, score, wrapped, beside: Some(style()?) };
        Ok(Self { before: format!("{own}{looks}<sheetData>"), styles, behind: format!("</sheetData>{behind}") })
    }
}

fn part(at: usize) -> String {
    format!("xl/worksheets/sheet{}.xml", at + 1)
}

fn saved(workbook: &mut Workbook) -> Result<ZipArchive<Cursor<Vec<u8>>>, XlsxError> {
    let bytes = workbook.save_to_buffer()?;
    Ok(ZipArchive::new(Cursor::new(bytes)).map_err(io::Error::from)?)
}

/// The sheets that grow with the records, which come first in a workbook.
pub(super) struct Grids(Vec<Grid>);

impl Grids {
    pub(super) fn new(looks: &SheetLooks, plans: Vec<SheetPlan>) -> Result<Self, XlsxError> {
        let mut workbook = Workbook::new();
        for plan in &plans {
            workbook.push_worksheet(empty(looks, plan, 1)?);
        }
        let mut archive = saved(&mut workbook)?;
        let grids = plans.into_iter().enumerate().map(|(at, plan)| Ok(Grid::new(plan, Around::of(&mut archive, at)?)?));
        Ok(Self(grids.collect::<Result<_, XlsxError>>()?))
    }

    /// The sheet at a place.
    pub(super) fn get(&mut self, at: usize) -> io::Result<&mut Grid> {
        self.0.get_mut(at).ok_or_else(|| io::Error::other("there is no such sheet"))
    }

    /// Whether so many more rows have room in a sheet.
    pub(super) fn has_room(&self, at: usize, rows: u32) -> bool {
        self.0.get(at).is_none_or(|grid| grid.row.saturating_add(rows) <= ROWS)
    }

    /// Writes the workbook: these sheets, and behind them those that `more` adds.
    pub(super) fn finish(
        self, looks: &SheetLooks, more: impl FnOnce(&mut Workbook) -> Result<(), XlsxError>, to: impl Write,
    ) -> Result<(), XlsxError> {
        let mut workbook = Workbook::new();
        for grid in &self.0 {
            workbook.push_worksheet(empty(looks, &grid.plan, grid.row)?);
        }
        more(&mut workbook)?;
        let mut archive = saved(&mut workbook)?;
        let mut packed = Vec::new();
        for (at, grid) in self.0.into_iter().enumerate() {
            let Around { styles, behind, before: _ } = Around::of(&mut archive, at)?;
            if styles != grid.styles {
                return Err(io::Error::other("the library numbers looks in another way").into());
            }
            packed.push(ZipArchive::new(grid.end(&behind)?).map_err(io::Error::from)?);
        }
        let mut whole = ZipWriter::new_stream(BufWriter::new(to));
        for at in 0..archive.len() {
            let own = archive.by_index_raw(at).map_err(io::Error::from)?;
            let sheet = packed.iter_mut().enumerate().find(|(at, _)| own.name().is_ok_and(|name| name == part(*at)));
            match sheet {
                Some((place, packed)) => {
                    let sheet = packed.by_index_raw(0).map_err(io::Error::from)?;
                    whole.raw_copy_file_rename(sheet, part(place)).map_err(io::Error::from)?;
                }
                None => whole.raw_copy_file(own).map_err(io::Error::from)?,
            }
        }
        whole.finish().map_err(io::Error::from)?.into_inner().flush()?;
        Ok(())
    }
}

/// A sheet whose rows are packed while they come.
pub(super) struct Grid {
    plan: SheetPlan,
    styles: SheetStyles,
    /// How many rows there are, that of the heads among them.
    row: u32,
    chunk: String,
    /// Gone once the packer has said why it doesn't go on.
    packer: Option<(SyncSender<String>, JoinHandle<io::Result<File>>)>,
}

impl Grid {
    fn new(plan: SheetPlan, around: Around) -> io::Result<Self> {
        let (give, chunks) = sync_channel(2);
        let packer = thread::spawn(move || pack(&chunks));
        let Around { before, styles, behind: _ } = around;
        let mut grid = Self { plan, styles, row: 0, chunk: before, packer: Some((give, packer)) };
        let heads: Vec<_> = grid.plan.heads.iter().map(|(head, _)| head.clone()).collect();
        grid.line(2, |to, row, styles| {
            (0..).zip(&heads).for_each(|(column, head)| super::cells::text(to, (row, column), Some(styles.head), head));
        })?;
        Ok(grid)
    }

    /// Writes a row.
    pub(super) fn put<'d>(&mut self, lexicon: &Lexicon, row: impl IntoIterator<Item = Datum<'d>>) -> io::Result<()> {
        self.line(1, |to, at, styles| {
            let styles = SheetStyles { beside: None, ..*styles };
            (0..).zip(row).for_each(|(column, datum)| cell(to, &styles, lexicon, (at, column), &datum));
        })
    }

    /// Writes a row that is as high as its longest text needs in its column.
    pub(super) fn put_high<'d>(
        &mut self, lexicon: &Lexicon, row: impl IntoIterator<Item = Datum<'d>>,
    ) -> io::Result<()> {
        let row: Vec<_> = row.into_iter().collect();
        let lines = row.iter().zip(&self.plan.heads).map(|(datum, (_, width))| match datum {
            Datum::Prose(text) => lines(text, *width),
            _ => 1,
        });
        let lines = lines.max().unwrap_or(1);
        self.line(lines, |to, at, styles| {
            (0..).zip(row).for_each(|(column, datum)| cell(to, styles, lexicon, (at, column), &datum));
        })
    }

    fn line(&mut self, lines: u32, write: impl FnOnce(&mut String, u32, &SheetStyles)) -> io::Result<()> {
        self.row += 1;
        self.chunk.push_str("<row r=\"");
        super::cells::figures(&mut self.chunk, self.row);
        if lines > 1 {
            self.chunk.push_str("\" customHeight=\"1\" ht=\"");
            super::cells::figures(&mut self.chunk, lines.min(MOST_LINES) * LINE);
        }
        self.chunk.push_str("\">");
        write(&mut self.chunk, self.row, &self.styles);
        self.chunk.push_str("</row>");
        if self.chunk.len() < CHUNK { Ok(()) } else { self.give() }
    }

    /// Gives the packer what there is.
    fn give(&mut self) -> io::Result<()> {
        let chunk = std::mem::replace(&mut self.chunk, String::with_capacity(CHUNK + CHUNK / 8));
        match &self.packer {
            Some((give, _)) if give.send(chunk).is_ok() => Ok(()),
            _ => self.packed().map(drop),
        }
    }

    /// Waits for the packer; what it failed for is told once.
    fn packed(&mut self) -> io::Result<File> {
        let gone = || io::Error::other("the sheet is not packed any more");
        let (give, packer) = self.packer.take().ok_or_else(gone)?;
        drop(give);
        packer.join().map_err(|_| gone())?
    }

    fn end(mut self, behind: &str) -> io::Result<File> {
        self.chunk.push_str(behind);
        self.give()?;
        self.packed()
    }
}

/// How many lines a text takes in a column that is so many figures wide; signs of Chinese are two figures wide.
fn lines(text: &str, width: f64) -> u32 {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "widths are small and above nothing")]
    let room = (width as usize).saturating_sub(1).max(1);
    let of = |line: &str| {
        let wide: usize = line.chars().map(|sign| if sign < '\u{1100}' { 1 } else { 2 }).sum();
        wide.div_ceil(room).max(1)
    };
    u32::try_from(text.lines().map(of).sum::<usize>()).unwrap_or(u32::MAX).max(1)
}

/// Packs what comes as the one file of an archive.
fn pack(chunks: &Receiver<String>) -> io::Result<File> {
    let mut archive = ZipWriter::new(BufWriter::new(tempfile::tempfile()?));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    archive.start_file(part(0), options.compression_level(Some(LEVEL)).large_file(true))?;
    for chunk in chunks {
        archive.write_all(chunk.as_bytes())?;
    }
    let mut file = archive.finish()?.into_inner().map_err(io::IntoInnerError::into_error)?;
    file.rewind()?;
    Ok(file)
}

/// A name that a sheet may have.
pub(super) fn sheet_name(name: &str) -> String {
    name.chars().filter(|sign| !"[]:*?/\\'".contains(*sign)).take(31).collect()
}
