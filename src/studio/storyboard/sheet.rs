//! A workbook that may be a storyboard, read: every row that is known by its hidden cell, whatever was done to the sheet around it, or
//! every problem with its place.

use super::labels::StoryLabels;
use super::read::in_parts;
use super::row::{StoryField, StorySheet, plain, read_hash};
use super::write::{FORM, HASH, ID, MARK, head};
use crate::content::{did_you_mean, shipped_words};
use crate::locale::{Explain as _, Explanation, Language, Words};
use crate::workbook::{self, WholeSheet, cell_name};
use std::collections::{BTreeMap, BTreeSet};

/// Most rows of a sheet.
const MOST_ROWS: usize = 20_000;
/// Rows that may stand above the heads.
const ABOVE: usize = 20;
/// Most problems that are told.
const MOST_PROBLEMS: usize = 200;

/// What is wrong with a workbook: each problem with its place, what was expected and what to do.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", crate::content::in_english(self))]
pub struct StoryboardProblems(pub Vec<Explanation>);

impl crate::locale::Explain for StoryboardProblems {
    fn explain(&self) -> Explanation {
        let told = self.0.iter().take(MOST_PROBLEMS).cloned().collect::<Vec<_>>();
        Explanation::new("storyboard-problems").with("problems", told).with("count", self.0.len())
    }
}

impl From<Explanation> for StoryboardProblems {
    fn from(one: Explanation) -> Self {
        Self(vec![one])
    }
}

/// A cell of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct SheetCell {
    /// Its sheet and its name: `Story!C5`.
    pub at: String,
    /// What it says, as a field has it.
    pub text: String,
}

/// A row as a person left it.
#[derive(Clone, Debug)]
pub(super) struct SheetRow {
    pub id: String,
    pub at: String,
    /// What each field was when the workbook was written.
    pub was: BTreeMap<StoryField, String>,
    pub cells: BTreeMap<StoryField, SheetCell>,
}

/// A workbook that is a storyboard.
#[derive(Debug)]
pub struct StoryboardFile {
    /// The scenario it is of, by its id.
    pub scenario: String,
    sheets: Vec<WholeSheet>,
    /// What can be picked, as the workbook has it.
    lists: BTreeMap<StoryField, Vec<(String, String)>>,
}

/// What was read, and what is to be said of it that is no problem.
pub(super) struct SheetReading {
    pub rows: Vec<SheetRow>,
    pub notes: Vec<Explanation>,
}

impl StoryboardFile {
    /// Opens a workbook.
    ///
    /// # Errors
    /// Where it is none that can be read, or none that was written as a storyboard.
    pub fn open(bytes: &[u8]) -> Result<Self, StoryboardProblems> {
        if !workbook::is_one(bytes) {
            return Err(Explanation::new("storyboard-no-workbook").into());
        }
        let mut sheets = workbook::read_all(bytes, MOST_ROWS).map_err(|fault| fault.explain())?;
        let cell = |sheet: &WholeSheet, row: usize, column: usize| {
            sheet.rows.get(row).and_then(|(_, cells)| cells.get(column)).cloned().unwrap_or_default()
        };
        let Some(at) = sheets.iter().position(|sheet| cell(sheet, 0, 0) == MARK) else {
            let names = sheets.iter().map(|sheet| sheet.name.clone()).collect::<Vec<_>>();
            return Err(Explanation::new("storyboard-foreign").with("sheets", names).into());
        };
        let lists = sheets.remove(at);
        if cell(&lists, 0, 1) != FORM {
            return Err(Explanation::new("storyboard-newer").into());
        }
        let scenario = cell(&lists, 0, 2);
        if let Some(sheet) = sheets.iter().find(|sheet| sheet.rows.len() > MOST_ROWS) {
            return Err(Explanation::new("storyboard-rows").with("sheet", &sheet.name).with("most", MOST_ROWS).into());
        }
        let mut known: BTreeMap<StoryField, Vec<(String, String)>> = BTreeMap::new();
        for (_, cells) in lists.rows.iter().skip(1) {
            let [key, id, label, ..] = cells.as_slice() else { continue };
            if let Some(field) = StoryField::ALL.into_iter().find(|field| field.key() == key) {
                known.entry(field).or_default().push((id.clone(), label.clone()));
            }
        }
        Ok(Self { scenario, sheets, lists: known })
    }

    /// Reads every row.
    pub(super) fn read(&self, mut labels: StoryLabels, app: &Words) -> Result<SheetReading, StoryboardProblems> {
        for (field, list) in &self.lists {
            labels.take(*field, list.clone());
        }
        let words: Vec<Words> = Language::shipped().iter().map(shipped_words).chain([app.clone()]).collect();
        let mut reading = Reading {
            labels: &labels,
            words: &words,
            problems: Vec::new(),
            notes: Vec::new(),
            rows: Vec::new(),
            places: BTreeMap::new(),
        };
        self.sheets.iter().for_each(|sheet| reading.sheet(sheet));
        let Reading { problems, notes, rows, .. } = reading;
        if !problems.is_empty() {
            return Err(StoryboardProblems(problems));
        }
        if rows.is_empty() {
            return Err(Explanation::new("storyboard-empty").into());
        }
        Ok(SheetReading { rows, notes })
    }
}

struct Reading<'r> {
    labels: &'r StoryLabels,
    words: &'r [Words],
    problems: Vec<Explanation>,
    notes: Vec<Explanation>,
    rows: Vec<SheetRow>,
    /// Where each row was met.
    places: BTreeMap<String, String>,
}

/// What a column is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Column {
    Id,
    Was,
    Told,
    Field(StoryField, usize),
}

impl Reading<'_> {
    fn problem(&mut self, at: String, what: Explanation) {
        self.problems.push(Explanation::new("storyboard-at").with("at", at).with("what", what));
    }

    fn column(&self, text: &str) -> Option<Column> {
        let text = text.trim();
        if text == ID {
            return Some(Column::Id);
        }
        if text == HASH || text.strip_prefix(HASH).is_some_and(|rest| rest.trim().parse::<usize>().is_ok()) {
            return Some(Column::Was);
        }
        for words in self.words {
            let same = |message: &str| words.plain(message).eq_ignore_ascii_case(text);
            if same("storyboard-col-where") || same("storyboard-col-what") {
                return Some(Column::Told);
            }
            let plain = StoryField::ALL.into_iter().filter(|field| *field != StoryField::Deeds);
            if let Some(field) = plain.into_iter().find(|field| same(field.message())) {
                return Some(Column::Field(field, 0));
            }
            let front = words.plain(StoryField::Deeds.message());
            let number = text.strip_prefix(front.as_str()).and_then(|rest| rest.trim().parse::<usize>().ok());
            if let Some(number) = number {
                return Some(Column::Field(StoryField::Deeds, number));
            }
        }
        None
    }

    fn sheet(&mut self, sheet: &WholeSheet) {
        let is_head = |cells: &[String]| cells.iter().any(|cell| cell.trim() == ID);
        let header = sheet.rows.iter().take(ABOVE).position(|(_, cells)| is_head(cells));
        let Some((header, (head_row, heads))) = header.and_then(|at| Some((at, sheet.rows.get(at)?))) else {
            let is_ours = self.words.iter().any(|words| {
                StorySheet::ALL.iter().any(|one| words.plain(one.message()).eq_ignore_ascii_case(sheet.name.trim()))
            });
            if is_ours && !sheet.rows.is_empty() {
                self.problem(sheet.name.clone(), Explanation::new("storyboard-no-ids"));
            } else if !sheet.rows.is_empty() && sheet.visible {
                self.notes.push(Explanation::new("storyboard-sheet-unread").with("sheet", &sheet.name));
            }
            return;
        };
        let at = |row: u64, column: usize| format!("{}!{}", sheet.name, cell_name(row, column));
        let columns: Vec<Option<Column>> = heads.iter().map(|text| self.column(text)).collect();
        let place = |wanted: Column| columns.iter().position(|one| *one == Some(wanted));
        let Some(id_column) = place(Column::Id) else { return };
        let Some(was_column) = place(Column::Was) else {
            return self.problem(sheet.name.clone(), Explanation::new("storyboard-no-hashes"));
        };
        let mut seen = BTreeSet::new();
        for (column, one) in columns.iter().enumerate() {
            if let Some(Column::Field(field, number)) = one
                && !seen.insert((*field, *number))
            {
                let head = heads.get(column).cloned().unwrap_or_default();
                self.problem(at(*head_row, column), Explanation::new("storyboard-column-twice").with("head", head));
            }
        }
        let deeds = heads.get(was_column).and_then(|head| head.trim().strip_prefix(HASH)?.trim().parse::<usize>().ok());
        let lacking: Vec<usize> =
            (1..=deeds.unwrap_or(0)).filter(|number| !seen.contains(&(StoryField::Deeds, *number))).collect();
        let all_gone = lacking.len() == deeds.unwrap_or(0);
        let body = sheet.rows.get(header + 1..).unwrap_or_default();
        let expected: BTreeSet<StoryField> = body
            .iter()
            .filter_map(|(_, cells)| read_hash(cells.get(was_column)?))
            .flat_map(BTreeMap::into_keys)
            .collect();
        let is_lacking = |field: &StoryField| !seen.iter().any(|(one, _)| one == field);
        let missing: Vec<String> = expected
            .iter()
            .filter(|field| is_lacking(field))
            .map(|field| self.head(*field, 1))
            .chain(lacking.iter().filter(|_| !all_gone).map(|number| self.head(StoryField::Deeds, *number)))
            .collect();
        let unknown = heads
            .iter()
            .enumerate()
            .filter(|(column, text)| columns.get(*column).is_some_and(Option::is_none) && !text.trim().is_empty());
        for (column, text) in unknown {
            let told = |id| Explanation::new(id).with("head", text.trim());
            if missing.is_empty() {
                self.notes.push(told("storyboard-column-unread").with("at", at(*head_row, column)));
            } else {
                self.problem(
                    at(*head_row, column),
                    told("storyboard-column-renamed").with("expected", missing.clone()),
                );
            }
        }
        if !lacking.is_empty() && !all_gone {
            // with one of them gone nobody knows what was taken away and what was meant to go
            let missing = lacking.iter().map(|number| self.head(StoryField::Deeds, *number)).collect::<Vec<_>>();
            self.problem(sheet.name.clone(), Explanation::new("storyboard-deeds-gone").with("missing", missing));
        } else if !missing.is_empty() {
            let note = Explanation::new("storyboard-column-gone").with("sheet", &sheet.name);
            self.notes.push(note.with("missing", missing));
        }
        let last = columns.len();
        for ((top, left), (bottom, right)) in &sheet.merged {
            if *bottom >= *head_row && *left < last && (top, left) != (bottom, right) {
                let cells = format!("{}:{}", at(*top, *left), cell_name(*bottom, *right));
                self.problem(cells, Explanation::new("storyboard-merged"));
            }
        }
        let table = Table { sheet, columns: &columns, id_column, was_column };
        body.iter().for_each(|(row, cells)| self.row(&table, *row, cells));
    }

    /// A column's head in the language of whoever reads it.
    fn head(&self, field: StoryField, number: usize) -> String {
        self.words.last().map(|words| head(field, number, words)).unwrap_or_default()
    }

    fn row(&mut self, table: &Table<'_>, row: u64, cells: &[String]) {
        let at = |column: usize| format!("{}!{}", table.sheet.name, cell_name(row, column));
        let cell = |column: usize| cells.get(column).map_or("", String::as_str);
        let id = cell(table.id_column).trim();
        if id.is_empty() {
            let written = |(column, one): (usize, &Option<Column>)| {
                (matches!(one, Some(Column::Field(..))) && !cell(column).trim().is_empty()).then_some(column)
            };
            if let Some(column) = table.columns.iter().enumerate().find_map(written) {
                self.problem(at(column), Explanation::new("storyboard-new-row"));
            }
            return;
        }
        let whole = format!("{}!{row}", table.sheet.name);
        if let Some(before) = self.places.insert(id.to_owned(), whole.clone()) {
            return self.problem(whole, Explanation::new("storyboard-row-twice").with("before", before));
        }
        let Some(was) =
            read_hash(cell(table.was_column)).filter(|was| !was.is_empty() || cell(table.was_column).is_empty())
        else {
            return self.problem(at(table.was_column), Explanation::new("storyboard-hash"));
        };
        let mut found: BTreeMap<StoryField, SheetCell> = BTreeMap::new();
        let mut deeds: BTreeMap<usize, (String, String)> = BTreeMap::new();
        for (column, one) in table.columns.iter().enumerate() {
            let Some(Column::Field(field, number)) = one else { continue };
            let text = plain(cell(column));
            if !was.contains_key(field) {
                if !text.is_empty() {
                    self.problem(at(column), Explanation::new("storyboard-no-field").with("found", short(&text)));
                }
                continue;
            }
            if let Some(what) = table.damage(row, column, &text) {
                self.problem(at(column), what);
                continue;
            }
            if *field == StoryField::Deeds {
                deeds.insert(*number, (at(column), text));
                continue;
            }
            match self.meant(*field, &text) {
                Ok(text) => _ = found.insert(*field, SheetCell { at: at(column), text }),
                Err(what) => self.problem(at(column), what),
            }
        }
        if let Some((_, (first, _))) = deeds.first_key_value() {
            let first = first.clone();
            let mut ids: Vec<String> = Vec::new();
            for (at, text) in deeds.into_values().filter(|(_, text)| !text.is_empty()) {
                match self.meant(StoryField::Deeds, &text) {
                    Ok(id) if ids.contains(&id) => {}
                    Ok(id) => ids.push(id),
                    Err(what) => self.problem(at, what),
                }
            }
            found.insert(StoryField::Deeds, SheetCell { at: first, text: ids.join(", ") });
        }
        self.rows.push(SheetRow { id: id.to_owned(), at: whole, was, cells: found });
    }

    /// What a cell says, as a field has it.
    fn meant(&self, field: StoryField, text: &str) -> Result<String, Explanation> {
        if text.is_empty() || !(field.is_picked() || field.is_number()) {
            return Ok(text.to_owned());
        }
        if field.is_picked() {
            return self.labels.id(field, text).map(str::to_owned).ok_or_else(|| {
                let labels = || self.labels.list(field).iter().map(|(_, label)| label.as_str());
                let near = did_you_mean(text, labels()).map(str::to_owned);
                let told =
                    Explanation::new(if near.is_some() { "storyboard-unknown-near" } else { "storyboard-unknown" });
                let some: Vec<String> = labels().take(8).map(str::to_owned).collect();
                told.with("found", short(text)).with("near", near.unwrap_or_default()).with("some", some)
            });
        }
        let digits = match field {
            StoryField::Patience => 3,
            StoryField::Value => 2,
            _ => 0,
        };
        let typed = text.replace(['−', '–'], "-").replace('＋', "+").replace('．', ".");
        let typed: String = typed
            .chars()
            .map(|sign| {
                char::from_u32(u32::from(sign).wrapping_sub(0xFEE0))
                    .filter(|_| ('０'..='９').contains(&sign))
                    .unwrap_or(sign)
            })
            .collect();
        let typed = typed.trim().trim_start_matches('+');
        let number = in_parts(typed, digits).ok_or_else(|| {
            Explanation::new("storyboard-no-number").with("found", short(text)).with("digits", digits)
        })?;
        let unit = 10_i64.pow(u32::try_from(digits).unwrap_or(0));
        let whole = if digits == 0 { number.to_string() } else { super::read::shown_parts(number, unit, digits) };
        let is_mood =
            matches!(field, StoryField::Anger | StoryField::Anxiety | StoryField::Trust | StoryField::Minutes);
        Ok(if is_mood && number == 0 { String::new() } else { whole })
    }
}

struct Table<'t> {
    sheet: &'t WholeSheet,
    columns: &'t [Option<Column>],
    id_column: usize,
    was_column: usize,
}

impl Table<'_> {
    /// What a spreadsheet made of a cell that is no text any more.
    fn damage(&self, row: u64, column: usize, text: &str) -> Option<Explanation> {
        if self.sheet.formulas.contains(&(row, column)) {
            return Some(Explanation::new("storyboard-formula"));
        }
        if self.sheet.days.contains(&(row, column)) {
            return Some(Explanation::new("storyboard-day").with("found", text));
        }
        let is_error = ["#REF!", "#N/A", "#NAME?", "#VALUE!", "#DIV/0!", "#NUM!", "#NULL!"].contains(&text);
        is_error.then(|| Explanation::new("storyboard-error-cell").with("found", text))
    }
}

/// A text as it is quoted.
pub(super) fn short(text: &str) -> String {
    const SHOWN: usize = 60;
    let line = crate::locale::in_one_line(text);
    match line.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", line.get(..end).unwrap_or_default()),
        None => line.to_string(),
    }
}
