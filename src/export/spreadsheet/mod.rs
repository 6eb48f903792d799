//! Records as a workbook, for people: numbers that stay texts, days that are days, in the reader's language. A sheet for each
//! question; where one is full the next file goes on with the next record.

mod cells;
mod grid;
mod summary;

use super::cohort::Cohort;
use super::columns::{COLUMNS, Column, Datum, OF_UNREADABLE, RecordRow};
use super::competency_columns::{PARTS, cells};
use super::facts::Origins;
use super::lexicon::Lexicon;
use super::provenance::Provenance;
use super::replayed::{Attendant, ExportError, each_told};
use super::retold::{Reteller, Retold};
use super::scenes::Scenes;
use crate::attempt::{Named as _, labelled};
use crate::records::{AssessmentDepth, Filter, Store};
use grid::{Grids, SheetLooks, SheetPlan};
use rust_xlsxwriter::XlsxError;
use std::io::{self, Write};

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
pub(super) struct WorkbookMark {
    /// Behind which place in the archive.
    place: u32,
    /// How many files there are already.
    parts: usize,
    written: usize,
    cohort: Cohort,
}

impl WorkbookMark {
    /// How many files there are already.
    pub(super) const fn parts(&self) -> usize {
        self.parts
    }

    /// How many records are in them.
    pub(super) const fn written(&self) -> usize {
        self.written
    }
}

/// Whether a workbook is done.
#[derive(Clone, Debug)]
pub(super) enum WorkbookEnd {
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
pub(super) fn write_xlsx(
    store: &Store, filter: &Filter, lexicon: &Lexicon, choice: SheetChoice, before: WorkbookMark, mut to: impl Write,
    attendant: &mut impl Attendant,
) -> Result<WorkbookEnd, ExportError> {
    store.as_of_now(|| {
        let competencies = store.competencies()?;
        let looks = SheetLooks::new();
        let mut book = Book::new(&looks, lexicon, choice, competencies)?;
        let mut mark = WorkbookMark { parts: before.parts + 1, ..before };
        let (mut scenes, mut origins) = (Scenes::default(), Origins::default());
        let provenance = Provenance::of(store, filter)?;
        // what was found of clauses has its evidence
        let depth = if choice.findings { AssessmentDepth::Whole } else { AssessmentDepth::Verdicts };
        let done = each_told(store, mark.place, filter, depth, attendant, |attendant, place, id, found| {
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
                    let (scene, origin) = (scenes.of(store, record)?, origins.of(store, record)?);
                    let filled = RecordRow {
                        record,
                        assessment,
                        scene: &scene,
                        origin: &origin,
                        held,
                        zone: &provenance.zone,
                        bound: provenance.bound.as_ref(),
                    };
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
        let more = |workbook: &mut rust_xlsxwriter::Workbook| {
            if choice.cohort {
                summary::cohort(workbook, &looks, lexicon, &mark.cohort)?;
            }
            summary::about(workbook, &looks, lexicon, &provenance, mark.parts)
        };
        book.grids.finish(&looks, more, &mut to)?;
        Ok(if is_full { WorkbookEnd::Full(mark) } else { WorkbookEnd::Done(mark) })
    })
}

/// The sheets that grow with the records, and where each stands.
struct Book<'b> {
    lexicon: &'b Lexicon,
    competencies: Vec<String>,
    /// What stands at the beginning of each row that is about a record.
    whose: Vec<&'static Column>,
    grids: Grids,
    by_competency: Option<usize>,
    findings: Option<Findings>,
}

struct Findings {
    reteller: Reteller,
    findings: usize,
    answers: usize,
}

/// Where the sheet of records stands.
const RECORDS: usize = 0;

/// What stands at the beginning of each row that is about a record.
const WHOSE: [&str; 6] = ["attempt", "employee", "name", "branch", "scenario", "finished_local"];

impl<'b> Book<'b> {
    fn new(
        looks: &SheetLooks, lexicon: &'b Lexicon, choice: SheetChoice, competencies: Vec<String>,
    ) -> Result<Self, XlsxError> {
        let told = |message: &str| lexicon.told(message).to_string();
        let heads = COLUMNS.iter().map(|column| (told(column.head), column.width));
        let mut plans = vec![SheetPlan { name: told("sheet-records"), heads: heads.collect() }];
        let whose: Vec<_> = COLUMNS.iter().filter(|column| WHOSE.contains(&column.name)).collect();
        let mut plan = |name: &str, more: Vec<(String, f64)>| {
            let heads = whose.iter().map(|column| (told(column.head), column.width)).chain(more);
            plans.push(SheetPlan { name: told(name), heads: heads.collect() });
            plans.len() - 1
        };
        let by_competency = choice.competencies.then(|| {
            let of = competencies.iter().flat_map(|id| {
                let name = lexicon.competency(id);
                PARTS.iter().map(move |part| (labelled(&name, &lexicon.told(part.head), lexicon.app()), 12.0))
            });
            plan("debrief-competencies", of.collect())
        });
        let findings = choice.findings.then(|| {
            let of = |own: &[(&str, f64)]| own.iter().map(|(message, width)| (told(message), *width)).collect();
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
            Findings {
                reteller: Reteller::default(),
                findings: plan("sheet-findings", found),
                answers: plan("sheet-answers", answers),
            }
        });
        let grids = Grids::new(looks, plans)?;
        Ok(Self { lexicon, competencies, whose, grids, by_competency, findings })
    }

    fn has_room(&self, retold: Option<&Retold>) -> bool {
        let rows = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        let of_findings = self.findings.as_ref().is_none_or(|one| {
            let (found, said) = retold.map_or((0, 0), |one| (one.findings.len(), one.turns.len()));
            self.grids.has_room(one.findings, rows(found)) && self.grids.has_room(one.answers, rows(said))
        });
        let of_competencies = self.by_competency.is_none_or(|at| self.grids.has_room(at, 1));
        of_findings && self.grids.has_room(RECORDS, 1) && of_competencies
    }

    fn put(&mut self, filled: RecordRow<'_>, retold: Option<&Retold>) -> io::Result<()> {
        let Self { lexicon, competencies, whose, grids, by_competency, findings } = self;
        grids.get(RECORDS)?.put(lexicon, COLUMNS.iter().map(|column| (column.of)(filled)))?;
        let whose = || whose.iter().map(|column| (column.of)(filled));
        if let Some(at) = *by_competency {
            grids.get(at)?.put(lexicon, whose().chain(cells(competencies, filled.assessment)))?;
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
            grids.get(sheets.findings)?.put_high(lexicon, whose().chain(own))?;
        }
        for one in &retold.turns {
            let own = [
                Datum::Whole(one.number.into()),
                Datum::text(&one.clock),
                Datum::Prose(&one.customer),
                Datum::Prose(&one.said),
                one.heard.as_deref().map_or(Datum::Nothing, Datum::Prose),
            ];
            grids.get(sheets.answers)?.put_high(lexicon, whose().chain(own))?;
        }
        Ok(())
    }

    /// Of a record that cannot be read there is its id, in the sheet of records alone.
    fn put_unreadable(&mut self, id: &str) -> io::Result<()> {
        let [own_id, seal] = OF_UNREADABLE;
        let row = COLUMNS.iter().map(|column| match column.name {
            name if name == own_id => Datum::text(id),
            name if name == seal => Datum::Kind("", "records-unreadable"),
            _ => Datum::Nothing,
        });
        self.grids.get(RECORDS)?.put(self.lexicon, row)
    }
}
