//! CSV: a row per event, the columns found by name.
//!
//! Rows are split here and not by `csv-core`. That splits the log of `benches/logs.rs` at 0.88 to 0.99 of this speed (1,630
//! of 1,770 MiB a second, one core), but it takes text behind a closing quote and a quote that is never closed as they
//! come, and does not tell where in the file a cell stands, which every error here does.

use super::builder::Builder;
use super::chunk::{Feed, LONGEST_TEXT};
use super::delimiter::{counted, may_part, said};
use super::error::{ByteFault, LogError, LogFault, Place, meant, near, shown};
use super::lens::{DatumKind, Key, Lens, StandardAttribute, Written};
use super::time::Stamp;
use super::xes::{actor, deed, no_time, not_utf8};
use crate::locale::Explanation;
use crate::terms::FactIx;
use memchr::{memchr, memchr2};
use std::borrow::Cow;
use std::ops::Range;

/// Most columns.
const MOST_COLUMNS: usize = 4_096;

/// How to read a CSV file. What is not said is found by itself.
#[derive(Clone, Debug, Default)]
pub struct CsvOptions {
    /// What stands between cells: else what a first line `sep=;` says, else whichever of `,`, `;` and the tabulator is most frequent
    /// in the header.
    pub delimiter: Option<u8>,
    /// The header of the column that tells the case.
    pub case: Option<String>,
    /// That of the activity.
    pub activity: Option<String>,
    /// That of the time.
    pub timestamp: Option<String>,
    /// That of the actor.
    pub actor: Option<String>,
    /// The rows of a case may stand anywhere: all events are held in memory until the end of the file.
    pub interleaved: bool,
}

/// Names that a column may have where the options say nothing: those of the standard, and what people write instead.
struct ColumnNames {
    standard: &'static [&'static str],
    others: &'static [&'static str],
}

const CASE: ColumnNames = ColumnNames {
    standard: &["case:concept:name", "case_id", "case", "caseid", "case id"],
    others: &[
        "案例",
        "案例编号",
        "案例号",
        "流程编号",
        "流程实例",
        "工单编号",
        "工单号",
        "投诉编号",
        "案例編號",
        "案例代號",
        "流程編號",
        "案件編號",
        "工單編號",
        "申訴編號",
    ],
};
const ACTIVITY: ColumnNames = ColumnNames {
    standard: &["concept:name", "activity"],
    others: &[
        "活动",
        "活动名称",
        "事件",
        "事件名称",
        "操作",
        "操作名称",
        "环节",
        "环节名称",
        "活動",
        "活動名稱",
        "事件名稱",
        "操作名稱",
        "環節",
        "環節名稱",
    ],
};
const TIME: ColumnNames = ColumnNames {
    standard: &["time:timestamp", "timestamp", "time"],
    others: &[
        "时间",
        "时间戳",
        "发生时间",
        "操作时间",
        "事件时间",
        "完成时间",
        "時間",
        "時間戳記",
        "時間戳",
        "發生時間",
        "操作時間",
        "事件時間",
        "完成時間",
    ],
};
const ACTOR: ColumnNames =
    ColumnNames { standard: &["org:role", "actor"], others: &["角色", "执行者", "執行者"] };

/// What a column is to us.
#[derive(Clone, Debug, Default)]
struct Column {
    name: Box<str>,
    case: bool,
    key: Key,
    fact: Option<FactIx>,
}

impl Column {
    const fn is_read(&self) -> bool {
        self.case || self.key.part.is_some() || self.key.field.is_some() || self.fact.is_some()
    }
}

/// What the columns are.
#[derive(Clone, Debug)]
pub(super) struct ColumnLayout {
    pub(super) delimiter: u8,
    /// How many columns the header has.
    width: usize,
    columns: Vec<Column>,
    pub(super) case: usize,
    /// Rows were put together: the first cell is the line, and only columns that are read stand behind it.
    gathered: bool,
}

/// Reads the header; answers what is behind it and what the columns are.
pub(super) fn open(mut feed: Feed, lens: &Lens, options: &CsvOptions) -> Result<(Feed, ColumnLayout), LogError> {
    if let Some(delimiter) = options.delimiter.filter(|one| !may_part(*one)) {
        let sign = shown(&char::from(delimiter).to_string());
        return Err(LogFault::new("log-bad-delimiter").with("sign", sign).in_file(feed.file(), None));
    }
    while !feed.ended && !feed.buffer.contains(&b'\n') {
        feed.more(0, "log-part-first")?;
    }
    let said = said(&feed.buffer);
    if let Some((_, header)) = said {
        feed.forget(header);
    }
    if let Some(fault) = no_table(&feed.buffer) {
        return Err(feed.error(fault, 0));
    }
    let known = options.delimiter.or(said.map(|(sign, _)| sign));
    let mut cells = Vec::new();
    let (end, delimiter) = loop {
        let delimiter = known.unwrap_or_else(|| counted(&feed.buffer));
        match row(&feed.buffer, delimiter, feed.ended, &mut cells).map_err(|slip| feed.slip(slip))? {
            Some(end) => break (end, delimiter),
            None => feed.more(0, "log-part-header")?,
        }
    };
    let bytes = feed.buffer.get(..end).unwrap_or_default();
    let header = std::str::from_utf8(bytes).map_err(|error| feed.error(not_utf8(), error.valid_up_to()))?;
    let names: Vec<Cow<'_, str>> =
        cells.iter().map(|cell| unquoted(header.get(cell.clone()).unwrap_or_default())).collect();
    let layout = layout(&names, delimiter, lens, options).map_err(|fault| feed.error(fault, 0))?;
    feed.forget(end);
    Ok((feed, layout))
}

/// What is told of a file that is called a table, and begins as another log does, or is one line to us.
fn no_table(bytes: &[u8]) -> Option<LogFault> {
    if !bytes.contains(&b'\n') && bytes.trim_ascii_end().contains(&b'\r') {
        return Some(LogFault::new("log-line-ends"));
    }
    let (format, flag) = match bytes.trim_ascii_start() {
        [b'<', ..] => ("XES", "xes"),
        [b'{', ..] | [b'[', b'{' | b'\r' | b'\n', ..] => ("JSON", "jsonl"),
        _ => return None,
    };
    Some(LogFault::new("log-no-table").with("format", format).with("flag", flag))
}

/// What is told of a header in which wide signs stand between the columns.
fn unparted(header: &str) -> Option<LogFault> {
    const WIDE: [char; 4] = ['，', '；', '、', '｜'];
    let found = header.chars().find(|sign| WIDE.contains(sign))?;
    Some(LogFault::new("table-wide-sign").with("sign", found))
}

fn layout(names: &[Cow<'_, str>], delimiter: u8, lens: &Lens, options: &CsvOptions) -> Result<ColumnLayout, LogFault> {
    let names: Vec<&str> = names.iter().map(|name| name.trim()).collect();
    if names.iter().all(|name| name.is_empty()) {
        return Err(LogFault::new("log-no-header"));
    }
    // whoever names its columns knows what stands between them
    if let [header] = names.as_slice()
        && options.case.is_none()
        && let Some(fault) = unparted(header)
    {
        return Err(fault);
    }
    let there = || {
        const MOST: usize = 20;
        let more = (names.len() > MOST).then(|| "…".to_owned());
        names.iter().take(MOST).map(|name| shown(name)).chain(more).collect::<Vec<_>>()
    };
    let find = |wish: &Option<String>, known: &ColumnNames, lacks: Option<LogFault>| match wish {
        Some(wish) => match names.iter().position(|name| name == wish) {
            Some(at) => Ok(Some(at)),
            None => {
                let near = near(meant(wish, names.iter().copied()));
                Err(LogFault::new("log-no-column").with("name", shown(wish)).with("near", near).with("known", there()))
            }
        },
        None => {
            let is = |one: &&str| names.iter().position(|name| name.eq_ignore_ascii_case(one));
            let found = known.standard.iter().chain(known.others).find_map(is);
            if let (None, Some(lacks)) = (found, lacks) {
                let near = near(known.standard.iter().find_map(|one| meant(one, names.iter().copied())));
                let known: Vec<_> = known.standard.iter().map(|one| (*one).to_owned()).collect();
                return Err(lacks.with("near", near).with("names", known).with("known", there()));
            }
            Ok(found)
        }
    };
    let case = find(&options.case, &CASE, Some(LogFault::new("log-no-case-column")))?.unwrap_or_default();
    let activity = find(&options.activity, &ACTIVITY, Some(LogFault::new("log-no-activity-column")))?;
    let timed = lens.reading().timed;
    let time = find(&options.timestamp, &TIME, timed.then(|| LogFault::new("log-no-time-column")))?;
    let actor = find(&options.actor, &ACTOR, None)?;
    let column = |(at, name): (usize, &&str)| {
        let known = lens.key(name);
        let part = match known.part {
            _ if Some(at) == activity => Some(StandardAttribute::Activity),
            _ if Some(at) == time => Some(StandardAttribute::Time),
            _ if Some(at) == actor => Some(StandardAttribute::Actor),
            part @ Some(StandardAttribute::Deed | StandardAttribute::Minutes) => part,
            _ => None,
        };
        let key = Key { part, ..known };
        let of_case = name.strip_prefix("case:").and_then(|name| lens.fact(name));
        let taken = at == case || part.is_some() || key.field.is_some();
        let fact = of_case.or_else(|| lens.fact(name).filter(|_| !taken));
        Column { name: (*name).into(), case: at == case, key, fact }
    };
    let columns: Vec<Column> = names.iter().enumerate().map(column).collect();
    for (at, column) in columns.iter().enumerate().filter(|(_, column)| column.is_read()) {
        if columns.iter().take(at).any(|other| other.name == column.name) {
            return Err(LogFault::new("log-column-twice").with("name", shown(&column.name)));
        }
    }
    Ok(ColumnLayout { delimiter, width: names.len(), columns, case, gathered: false })
}

/// Finds the cells of the row that begins these bytes; answers where the next begins, or none where the row goes on
/// behind them. Quotes mean something where a cell begins with them, and only there.
pub(super) fn row(
    bytes: &[u8], delimiter: u8, ended: bool, cells: &mut Vec<Range<usize>>,
) -> Result<Option<usize>, ByteFault> {
    cells.clear();
    let mut at = 0;
    loop {
        let begins = at;
        let end = if bytes.get(at) == Some(&b'"') {
            match end_of_quotes(bytes, at, ended)? {
                Some(end) if [None, Some(&b'\n'), Some(&delimiter)].contains(&bytes.get(end)) => end,
                Some(end) => {
                    return Err(LogFault::new("log-behind-quote").at(end));
                }
                None => return Ok(None),
            }
        } else {
            match memchr2(delimiter, b'\n', bytes.get(at..).unwrap_or_default()) {
                Some(found) => at + found,
                None if ended => bytes.len(),
                None => return Ok(None),
            }
        };
        let last = bytes.get(end) != Some(&delimiter);
        let cell = bytes.get(begins..end).unwrap_or_default();
        let bare = if last { cell.strip_suffix(b"\r").unwrap_or(cell) } else { cell };
        if bare.len() > LONGEST_TEXT {
            let long = LogFault::new("log-long-cell").with("found", bare.len()).with("most", LONGEST_TEXT);
            return Err(long.at(begins));
        }
        if cells.len() >= MOST_COLUMNS {
            return Err(LogFault::new("log-many-cells").with("most", MOST_COLUMNS).at(0));
        }
        cells.push(begins..begins + bare.len());
        at = (end + 1).min(bytes.len());
        if last {
            return Ok(Some(at));
        }
    }
}

/// Why a row of a table cannot be cut into cells.
pub(crate) struct UncutRow {
    /// The byte it is told at.
    pub(crate) at: usize,
    /// A quote has no end: whatever stands behind it was taken for the cell.
    pub(crate) is_open: bool,
    pub(crate) why: Explanation,
}

/// [`row`] for a table that stands whole in memory: where the next row begins.
pub(crate) fn cut_row(bytes: &[u8], delimiter: u8, cells: &mut Vec<Range<usize>>) -> Result<usize, UncutRow> {
    match row(bytes, delimiter, true, cells) {
        Ok(end) => Ok(end.unwrap_or(bytes.len())),
        Err(fault) => {
            let (at, why) = fault.apart();
            Err(UncutRow { at, is_open: ["log-open-quote", "log-long-quote"].contains(&why.message()), why })
        }
    }
}

/// Where the cell ends that begins with a quote: at a delimiter, an end of line, or the end.
fn end_of_quotes(bytes: &[u8], begins: usize, ended: bool) -> Result<Option<usize>, ByteFault> {
    let mut at = begins + 1;
    loop {
        let Some(quote) = memchr(b'"', bytes.get(at..).unwrap_or_default()) else {
            if ended || bytes.len() - begins > LONGEST_TEXT + 2 {
                return Err(LogFault::new("log-open-quote").at(begins));
            }
            return Ok(None);
        };
        at += quote + 1;
        if at - begins > 2 * (LONGEST_TEXT + 1) {
            return Err(LogFault::new("log-long-quote").with("most", LONGEST_TEXT).at(begins));
        }
        match bytes.get(at..).unwrap_or_default() {
            [b'"', ..] => at += 1,
            [] if !ended => return Ok(None),
            [b'\r'] if !ended => return Ok(None),
            [b'\r', b'\n', ..] | [b'\r'] => return Ok(Some(at + 1)),
            _ => return Ok(Some(at)),
        }
    }
}

/// A cell as meant.
pub(crate) fn unquoted(cell: &str) -> Cow<'_, str> {
    let Some(quoted) = cell.strip_prefix('"') else { return Cow::Borrowed(cell) };
    let quoted = quoted.strip_suffix('"').unwrap_or(quoted);
    if quoted.contains('"') { Cow::Owned(quoted.replace("\"\"", "\"")) } else { Cow::Borrowed(quoted) }
}

impl ColumnLayout {
    /// The same for rows that were put together.
    pub(super) fn gathered(&self) -> Self {
        let columns = self.columns.iter().filter(|column| column.is_read()).cloned().collect();
        Self { columns, gathered: true, ..self.clone() }
    }

    /// Reads the rows of a case.
    pub(super) fn read(&self, bytes: &[u8], builder: &mut Builder<'_>) -> Result<(), ByteFault> {
        let text = std::str::from_utf8(bytes).map_err(|error| not_utf8().at(error.valid_up_to()))?;
        let mut cells = Vec::with_capacity(self.width + 1);
        let mut at = 0;
        while at < bytes.len() {
            let moved = |slip: ByteFault| slip.moved(at);
            let rest = text.get(at..).unwrap_or_default();
            let end = row(rest.as_bytes(), self.delimiter, true, &mut cells).map_err(moved)?.unwrap_or(rest.len());
            if !is_blank(&cells) {
                let read = self.row(rest, &cells, builder);
                read.map_err(|slip| {
                    if self.gathered { slip.in_line(leading_number(rest.as_bytes())) } else { slip.moved(at) }
                })?;
            }
            at += end;
        }
        builder.finish().map_err(|fault| fault.at(0))
    }

    fn row(&self, text: &str, cells: &[Range<usize>], builder: &mut Builder<'_>) -> Result<(), ByteFault> {
        let ragged =
            |found: &str| Err(LogFault::new("log-ragged").with("found", found).with("width", self.width).at(0));
        let (cells, expected) = match cells {
            [_, found] if self.gathered => return ragged(text.get(found.clone()).unwrap_or_default()),
            [_, cells @ ..] if self.gathered => (cells, self.columns.len()),
            _ => (cells, self.width),
        };
        if cells.len() != expected {
            return ragged(&cells.len().to_string());
        }
        let mut acts = false;
        for (column, cell) in self.columns.iter().zip(cells).filter(|(column, _)| column.is_read()) {
            let value = unquoted(text.get(cell.clone()).unwrap_or_default());
            if value.is_empty() {
                if column.case {
                    return Err(LogFault::new("log-row-no-case").at(cell.start));
                }
                continue;
            }
            if column.case && builder.id.is_empty() {
                builder.id.push_str(&value);
            }
            acts |= column.key.part == Some(StandardAttribute::Activity);
            column.read(&value, builder).map_err(|fault| fault.at(cell.start))?;
        }
        if !acts {
            return Err(LogFault::new("log-row-no-activity").at(0));
        }
        builder.close().map_err(|fault| fault.at(0))
    }

    /// The line of a case whose rows were put together.
    pub(super) fn place(&self, bytes: &[u8]) -> Option<Place> {
        self.gathered.then(|| Place { line: leading_number(bytes), column: None })
    }
}

impl Column {
    /// What a cell of it says.
    fn read(&self, value: &str, builder: &mut Builder<'_>) -> Result<(), LogFault> {
        match self.key.part {
            Some(StandardAttribute::Activity) => builder.performs(value),
            Some(StandardAttribute::Time) => {
                builder.draft.stamp = Some(Stamp::parse(value).ok_or_else(|| no_time(value))?)
            }
            Some(StandardAttribute::Actor) => builder.draft.actor = actor(value),
            Some(StandardAttribute::Deed) => builder.draft.deed = Some(deed(value)?),
            Some(StandardAttribute::Minutes) => builder.draft.whole_minutes = true,
            None => {}
        }
        if let Some((field, kind)) = self.key.field {
            let value = builder.lens.value(&self.name, kind, Written::Plain(value))?;
            builder.draft.datum(&self.name, field, value)?;
        }
        if let Some(fact) = self.fact {
            let value = builder.lens.value(&self.name, DatumKind::Any, Written::Plain(value))?;
            builder.fact(&self.name, fact, value)?;
        }
        Ok(())
    }
}

pub(super) fn is_blank(cells: &[Range<usize>]) -> bool {
    matches!(cells, [only] if only.is_empty())
}

fn leading_number(bytes: &[u8]) -> u64 {
    let digits = bytes.iter().take_while(|byte| byte.is_ascii_digit());
    digits.fold(0, |number, digit| number * 10 + u64::from(digit - b'0'))
}

impl ColumnLayout {
    /// Keeps of a row what will be read.
    pub(super) fn keep(&self, row: &[u8], cells: &[Range<usize>], line: u64, rows: &mut Vec<u8>) {
        rows.extend_from_slice(line.to_string().as_bytes());
        if cells.len() == self.width {
            for (cell, _) in cells.iter().zip(&self.columns).filter(|(_, column)| column.is_read()) {
                rows.push(self.delimiter);
                rows.extend_from_slice(row.get(cell.clone()).unwrap_or_default());
            }
        } else {
            rows.push(self.delimiter);
            rows.extend_from_slice(cells.len().to_string().as_bytes());
        }
        rows.push(b'\n');
    }
}
