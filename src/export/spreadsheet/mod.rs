//! Records as a workbook, for people: numbers that stay texts, days that are days, in the reader's language. A sheet for each
//! question; where one is full the next file goes on with the next record.

mod grid;
mod summary;

use super::cohort::Cohort;
use super::columns::{COLUMNS, Datum, OF_UNREADABLE, RecordRow};
use super::competency_columns::{PARTS, cells};
use super::lexicon::Lexicon;
use super::provenance::Provenance;
use super::replayed::{Attendant, ExportError, each_told};
use super::retold::{Reteller, Retold};
use super::scenes::Scenes;
use crate::attempt::{Named as _, labelled};
use crate::records::{Filter, Store};
use grid::{Grid, SheetLooks};
use rust_xlsxwriter::{Workbook, XlsxError};
use std::io::{self, Seek as _, Write};

/// Which sheets a workbook has beside that of the records.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SheetChoice {
    /// Of each record what each competency came to.
    pub competencies: bool,
    /// What was found of clauses and goals, and what was said, turn by turn. Each conversation is replayed for it.
    pub findings: bool,
    /// What all records come to together, with charts.
    pub cohort: bool,
}

/// Where a workbook goes on in another file.
#[derive(Clone, Debug, Default)]
pub struct WorkbookMark {
    /// Behind which place in the archive.
    place: u32,
    /// How many files there are already.
    parts: usize,
    written: usize,
    cohort: Cohort,
}

impl WorkbookMark {
    /// How many files there are already.
    #[must_use]
    pub const fn parts(&self) -> usize {
        self.parts
    }

    /// How many records are in them.
    #[must_use]
    pub const fn written(&self) -> usize {
        self.written
    }
}

/// Whether a workbook is done.
#[derive(Clone, Debug)]
pub enum WorkbookEnd {
    /// It is, with all its files.
    Done(WorkbookMark),
    /// A sheet is full; the next file goes on here.
    Full(WorkbookMark),
}

/// Why no more records are looked at.
enum Halt {
    Full,
    Failed(ExportError),
}

impl<E: Into<ExportError>> From<E> for Halt {
    fn from(error: E) -> Self {
        Self::Failed(error.into())
    }
}

impl From<XlsxError> for ExportError {
    fn from(error: XlsxError) -> Self {
        match error {
            XlsxError::IoError(error) => Self::Write(error),
            error => Self::Write(io::Error::other(error)),
        }
    }
}

/// Writes records as a workbook, behind a mark: one file, and whether that was all. `before` is nothing yet for the first.
///
/// # Errors
/// When the store cannot be read or the workbook not be written.
pub fn write_xlsx(
    store: &Store, filter: &Filter, lexicon: &Lexicon, choice: SheetChoice, before: WorkbookMark, mut to: impl Write,
    attendant: &mut impl Attendant,
) -> Result<WorkbookEnd, ExportError> {
    store.as_of_now(|| {
        let competencies = store.competencies()?;
        let mut workbook = Workbook::new();
        let looks = SheetLooks::new();
        let mut book = Book::new(&mut workbook, &looks, lexicon, choice, competencies)?;
        let mut mark = WorkbookMark { parts: before.parts + 1, ..before };
        let (mut scenes, provenance) = (Scenes::default(), Provenance::of(store, filter)?);
        let done = each_told(store, mark.place, filter, attendant, |attendant, place, id, found| {
            let retold = match (&mut book.findings, found) {
                (Some(findings), Ok((record, assessment, _))) => {
                    findings.reteller.retell(store, record, assessment, attendant)?
                }
                _ => None,
            };
            if !book.has_room(retold.as_ref()) {
                return Err(Halt::Full);
            }
            match found {
                Ok((record, assessment, held)) => {
                    let scene = scenes.of(store, record)?;
                    let filled = RecordRow { record, assessment, scene: &scene, held, zone: &provenance.zone };
                    book.put(filled, retold.as_ref())?;
                    mark.cohort.add(record, assessment);
                }
                Err(_) => book.put_unreadable(id)?,
            }
            mark.place = place;
            mark.written += 1;
            Ok(())
        });
        let is_full = match done {
            Ok(()) => false,
            Err(Halt::Full) => true,
            Err(Halt::Failed(error)) => return Err(error),
        };
        book.finish(&mut workbook)?;
        if choice.cohort {
            summary::cohort(&mut workbook, &looks, lexicon, &mark.cohort)?;
        }
        summary::about(&mut workbook, &looks, lexicon, &provenance, mark.parts)?;
        let mut whole = tempfile::tempfile()?;
        workbook.save_to_writer(&mut whole)?;
        whole.rewind()?;
        io::copy(&mut whole, &mut to)?;
        to.flush()?;
        Ok(if is_full { WorkbookEnd::Full(mark) } else { WorkbookEnd::Done(mark) })
    })
}

/// The sheets that grow with the records.
struct Book<'b> {
    looks: &'b SheetLooks,
    lexicon: &'b Lexicon,
    competencies: Vec<String>,
    records: Grid,
    by_competency: Option<Grid>,
    findings: Option<Findings>,
}

struct Findings {
    reteller: Reteller,
    findings: Grid,
    answers: Grid,
}

/// What stands at the beginning of each row that is about a record.
const WHOSE: [&str; 6] = ["attempt", "employee", "name", "branch", "scenario", "finished_local"];

impl<'b> Book<'b> {
    fn new(
        workbook: &mut Workbook, looks: &'b SheetLooks, lexicon: &'b Lexicon, choice: SheetChoice,
        competencies: Vec<String>,
    ) -> Result<Self, XlsxError> {
        let told = |message: &str| lexicon.told(message).to_string();
        let heads = COLUMNS.iter().map(|column| (told(column.head), column.width));
        let records = Grid::new(workbook, looks, &told("sheet-records"), heads)?;
        let whose = || {
            let own = COLUMNS.iter().filter(|column| WHOSE.contains(&column.name));
            own.map(|column| (told(column.head), column.width)).collect::<Vec<_>>()
        };
        let by_competency = match choice.competencies {
            true => {
                let of = competencies.iter().flat_map(|id| {
                    let name = lexicon.competency(id);
                    PARTS.iter().map(move |part| (labelled(&name, &lexicon.told(part.head), lexicon.app()), 12.0))
                });
                let heads: Vec<_> = whose().into_iter().chain(of).collect();
                Some(Grid::new(workbook, looks, &told("debrief-competencies"), heads)?)
            }
            false => None,
        };
        let findings = match choice.findings {
            true => {
                let of = |own: &[(&str, f64)]| {
                    let own = own.iter().map(|(message, width)| (told(message), *width));
                    whose().into_iter().chain(own).collect::<Vec<_>>()
                };
                let found = of(&[
                    ("sheet-clause", 34.0),
                    ("sheet-severity", 10.0),
                    ("sheet-competency", 18.0),
                    ("sheet-verdict", 10.0),
                    ("sheet-points", 10.0),
                    ("sheet-turn", 8.0),
                    ("sheet-quote", 60.0),
                    ("sheet-source", 34.0),
                ]);
                let answers = of(&[
                    ("sheet-turn", 8.0),
                    ("sheet-clock", 10.0),
                    ("sheet-customer", 60.0),
                    ("sheet-answer", 60.0),
                    ("sheet-heard", 50.0),
                ]);
                Some(Findings {
                    reteller: Reteller::default(),
                    findings: Grid::new(workbook, looks, &told("sheet-findings"), found)?,
                    answers: Grid::new(workbook, looks, &told("sheet-answers"), answers)?,
                })
            }
            false => None,
        };
        Ok(Self { looks, lexicon, competencies, records, by_competency, findings })
    }

    fn has_room(&self, retold: Option<&Retold>) -> bool {
        let rows = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        let of_findings = self.findings.as_ref().is_none_or(|one| {
            let (found, said) = retold.map_or((0, 0), |one| (one.findings.len(), one.turns.len()));
            one.findings.has_room(rows(found)) && one.answers.has_room(rows(said))
        });
        of_findings && self.records.has_room(1) && self.by_competency.as_ref().is_none_or(|one| one.has_room(1))
    }

    fn put(&mut self, filled: RecordRow<'_>, retold: Option<&Retold>) -> Result<(), XlsxError> {
        let Self { looks, lexicon, competencies, records, by_competency, findings } = self;
        records.put(looks, lexicon, COLUMNS.iter().map(|column| (column.of)(filled)))?;
        let whose = || COLUMNS.iter().filter(|column| WHOSE.contains(&column.name)).map(|column| (column.of)(filled));
        if let Some(grid) = by_competency {
            grid.put(looks, lexicon, whose().chain(cells(competencies, filled.assessment)))?;
        }
        let (Some(sheets), Some(retold)) = (findings, retold) else { return Ok(()) };
        for one in &retold.findings {
            let own = [
                Datum::text(&one.name),
                one.severity.map_or(Datum::Nothing, |severity| Datum::Kind("", severity.message())),
                Datum::text(&one.competency),
                Datum::Kind("", one.verdict.message()),
                Datum::Whole(one.points.into()),
                one.turn.map_or(Datum::Nothing, |turn| Datum::Whole(turn.into())),
                Datum::Prose(&one.quote),
                Datum::text(&one.source),
            ];
            sheets.findings.put(looks, lexicon, whose().chain(own))?;
        }
        for one in &retold.turns {
            let own = [
                Datum::Whole(one.number.into()),
                Datum::text(&one.clock),
                Datum::Prose(&one.customer),
                Datum::Prose(&one.said),
                one.heard.as_deref().map_or(Datum::Nothing, Datum::Prose),
            ];
            sheets.answers.put(looks, lexicon, whose().chain(own))?;
        }
        Ok(())
    }

    /// Of a record that cannot be read there is its id, in the sheet of records alone.
    fn put_unreadable(&mut self, id: &str) -> Result<(), XlsxError> {
        let [own_id, seal] = OF_UNREADABLE;
        let row = COLUMNS.iter().map(|column| match column.name {
            name if name == own_id => Datum::text(id),
            name if name == seal => Datum::Kind("", "records-unreadable"),
            _ => Datum::Nothing,
        });
        self.records.put(self.looks, self.lexicon, row)
    }

    fn finish(self, workbook: &mut Workbook) -> Result<(), XlsxError> {
        let findings = self.findings.map(|one| [one.findings, one.answers]);
        let grids = [self.records].into_iter().chain(self.by_competency).chain(findings.into_iter().flatten());
        grids.into_iter().try_for_each(|grid| grid.finish(workbook))
    }
}
