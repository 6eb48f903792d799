//! Stories in a table: a row for each answer, with the moment it belongs to, what is said there, and where it leads. Which column is
//! what is said once by hand, or follows from the heads.

use super::story::{BroughtAnswer, BroughtMoment, BroughtStory, LeftKind, LeftOut};
use crate::content::ForeignFile;
use crate::locale::{Explain as _, Explanation};
use crate::workbook;
use std::collections::BTreeMap;

/// Most rows.
const MOST_ROWS: usize = 20_000;
/// Most rows that may stand above the heads.
const ABOVE: usize = 20;

/// What a column is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StoryColumn {
    /// What the moment is called.
    Moment,
    /// What is said there.
    Line,
    /// What may be answered.
    Answer,
    /// What the moment is called that the answer leads to.
    Goto,
}

impl StoryColumn {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Moment, Self::Line, Self::Answer, Self::Goto];

    /// The word that names it in a mapping.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Moment => "moment",
            Self::Line => "line",
            Self::Answer => "answer",
            Self::Goto => "goto",
        }
    }

    /// Heads that mean it, in the languages that ship.
    const fn heads(self) -> &'static [&'static str] {
        match self {
            Self::Moment => &[
                "moment", "scene", "step", "node", "passage", "id", "no", "no.", "number", "环节", "场景", "步骤",
                "节点", "编号", "序号", "幕", "时刻", "時刻", "橋段", "情境", "步驟", "節點", "編號", "序號", "段落",
            ],
            Self::Line => &[
                "line",
                "customer",
                "customer says",
                "says",
                "text",
                "prompt",
                "dialogue",
                "客户",
                "客户说",
                "台词",
                "对白",
                "客户话术",
                "内容",
                "客戶",
                "客戶說",
                "台詞",
                "對白",
                "客戶話術",
                "內容",
            ],
            Self::Answer => &[
                "answer",
                "response",
                "reply",
                "option",
                "choice",
                "employee",
                "staff",
                "回答",
                "回应",
                "答复",
                "选项",
                "员工",
                "员工话术",
                "应对",
                "回應",
                "答覆",
                "選項",
                "員工",
                "員工話術",
                "應對",
            ],
            Self::Goto => &[
                "goto",
                "go to",
                "leads to",
                "next",
                "target",
                "then",
                "接着",
                "转到",
                "下一步",
                "跳转",
                "去向",
                "后续",
                "接續",
                "轉到",
                "跳轉",
                "後續",
            ],
        }
    }
}

/// Which head each column has.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StoryMapping(pub BTreeMap<StoryColumn, String>);

impl StoryMapping {
    /// Reads `moment=Scene,line=Customer`, with a line or a comma between the parts.
    ///
    /// # Errors
    /// The part that is none.
    pub fn read(text: &str) -> Result<Self, Explanation> {
        let mut all = BTreeMap::new();
        for part in text.split([',', '\n']).map(str::trim).filter(|part| !part.is_empty()) {
            let wrong = || Explanation::new("bring-map-form").with("found", part);
            let (word, head) = part.split_once('=').ok_or_else(wrong)?;
            let column = StoryColumn::ALL.into_iter().find(|column| column.word() == word.trim()).ok_or_else(wrong)?;
            if all.insert(column, head.trim().to_owned()).is_some() || head.trim().is_empty() {
                return Err(wrong());
            }
        }
        Ok(Self(all))
    }

    /// As [`StoryMapping::read`] reads it, a line each.
    #[must_use]
    pub fn text(&self) -> String {
        self.0.iter().map(|(column, head)| format!("{}={head}\n", column.word())).collect()
    }
}

/// Reads a story from a table, a workbook or a CSV file; what the mapping does not say follows from the heads. Answers the mapping that
/// was found as well.
///
/// # Errors
/// Where it is no table, or lacks a column that it needs.
pub fn read_table(bytes: &[u8], mapping: &StoryMapping) -> Result<(BroughtStory, StoryMapping), Explanation> {
    let rows = rows(bytes)?;
    let (header, found) = columns(&rows, mapping)?;
    let place = |column: StoryColumn| found.get(&column).map(|(at, _)| *at);
    let heads = rows.get(header).map(|(_, cells)| cells.as_slice()).unwrap_or_default();
    let mut story = BroughtStory::default();
    let mut at: BTreeMap<String, usize> = BTreeMap::new();
    let mut current: Option<usize> = None;
    for (line, cells) in rows.iter().skip(header + 1) {
        let line = usize::try_from(*line).unwrap_or(usize::MAX);
        let cell = |column: StoryColumn| place(column).and_then(|at| cells.get(at)).map_or("", |cell| cell.trim());
        let name = cell(StoryColumn::Moment);
        if !name.is_empty() {
            let moment = at.entry(name.to_lowercase()).or_insert_with(|| {
                story.moments.push(BroughtMoment {
                    name: name.to_owned(),
                    line,
                    text: String::new(),
                    answers: Vec::new(),
                });
                story.moments.len() - 1
            });
            current = Some(*moment);
        }
        for (column, text) in cells.iter().enumerate().filter(|(_, text)| !text.trim().is_empty()) {
            if !found.values().any(|(at, _)| *at == column) {
                let head = heads.get(column).map_or("", String::as_str).trim();
                let text = if head.is_empty() { text.trim().to_owned() } else { format!("{head}: {}", text.trim()) };
                story.left.push(LeftOut { line, kind: LeftKind::Cell, text });
            }
        }
        let (said, answer, goto) = (cell(StoryColumn::Line), cell(StoryColumn::Answer), cell(StoryColumn::Goto));
        let Some(moment) = current.and_then(|at| story.moments.get_mut(at)) else {
            let text = [said, answer, goto].into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" · ");
            if !text.is_empty() {
                story.left.push(LeftOut { line, kind: LeftKind::Before, text });
            }
            continue;
        };
        if !said.is_empty() && !moment.text.split('\n').any(|one| one == said) {
            if !moment.text.is_empty() {
                moment.text.push('\n');
            }
            moment.text.push_str(said);
        }
        if !answer.is_empty() || !goto.is_empty() {
            let text = if answer.is_empty() { goto } else { answer };
            let to = if goto.is_empty() { "…" } else { goto };
            moment.answers.push(BroughtAnswer { line, text: text.to_owned(), to: to.to_owned(), moment: None });
        }
    }
    if story.moments.is_empty() {
        return Err(Explanation::new("bring-table-empty"));
    }
    story.start = Some(0);
    story.connect(true);
    let mapping = found.into_iter().map(|(column, (_, head))| (column, head)).collect();
    Ok((story, StoryMapping(mapping)))
}

/// The rows of a table, each with its number, from 1.
fn rows(bytes: &[u8]) -> Result<Vec<(u64, Vec<String>)>, Explanation> {
    if workbook::is_one(bytes) {
        let sheet = workbook::read(bytes, None, MOST_ROWS).map_err(|fault| fault.explain())?;
        if sheet.rows.len() > MOST_ROWS {
            return Err(Explanation::new("bring-table-rows").with("most", MOST_ROWS));
        }
        return Ok(sheet.rows);
    }
    let decoded = ForeignFile::decoded(bytes, None).map(|(_, text)| text);
    if decoded.is_none()
        && let Some(foreign) = ForeignFile::recognise(bytes, None)
    {
        let told = Explanation::new("bring-table-foreign").with("what", foreign.explain());
        return Err(told.with("mend", foreign.mend_text()));
    }
    let text = decoded.unwrap_or_else(|| String::from_utf8_lossy(bytes).into_owned());
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    let first = text.lines().next().unwrap_or_default();
    let sign = [b',', b';', b'\t'].into_iter().max_by_key(|sign| first.bytes().filter(|byte| byte == sign).count());
    let mut reader = csv::ReaderBuilder::new();
    let reader = reader.has_headers(false).flexible(true).delimiter(sign.unwrap_or(b','));
    let mut rows = Vec::new();
    for record in reader.from_reader(text.as_bytes()).into_records() {
        let record = record.map_err(|_| Explanation::new("bring-table-broken"))?;
        let line = record.position().map_or(0, csv::Position::line);
        if rows.len() > MOST_ROWS {
            return Err(Explanation::new("bring-table-rows").with("most", MOST_ROWS));
        }
        rows.push((line, record.iter().map(str::to_owned).collect()));
    }
    Ok(rows)
}

type Found = BTreeMap<StoryColumn, (usize, String)>;

/// The row of the heads, and where each column stands.
fn columns(rows: &[(u64, Vec<String>)], mapping: &StoryMapping) -> Result<(usize, Found), Explanation> {
    let plain = |text: &str| text.trim().to_lowercase();
    let of = |cells: &[String]| {
        let mut found = Found::new();
        for column in StoryColumn::ALL {
            let is_it = |head: &String| match mapping.0.get(&column) {
                Some(named) => plain(head) == plain(named),
                None => column.heads().contains(&plain(head).as_str()),
            };
            let free = |at: &usize| !found.values().any(|(taken, _): &(usize, String)| taken == at);
            let at = cells.iter().enumerate().filter(|(_, head)| is_it(head)).map(|(at, _)| at).find(free);
            if let Some((at, head)) = at.and_then(|at| Some((at, cells.get(at)?.trim().to_owned()))) {
                found.insert(column, (at, head));
            }
        }
        found
    };
    let best = rows.iter().take(ABOVE).enumerate().map(|(at, (_, cells))| (at, of(cells)));
    let best = best.max_by_key(|(at, found)| (found.len(), std::cmp::Reverse(*at)));
    let (at, found) = best.ok_or_else(|| Explanation::new("bring-table-empty"))?;
    let needed = [StoryColumn::Moment, StoryColumn::Line, StoryColumn::Answer];
    let missing: Vec<String> = needed
        .into_iter()
        .filter(|column| !found.contains_key(column))
        .map(|column| column.word().to_owned())
        .collect();
    if !missing.is_empty() {
        // the row that knows most of them, else the first that says most
        let filled = |cells: &[String]| cells.iter().filter(|cell| !cell.trim().is_empty()).count();
        let fullest = rows.iter().take(ABOVE).map(|(_, cells)| cells).rev().max_by_key(|cells| filled(cells));
        let heads = if found.is_empty() { fullest } else { rows.get(at).map(|(_, cells)| cells) };
        let heads = heads.into_iter().flatten().map(|cell| cell.trim().to_owned());
        let heads: Vec<String> = heads.filter(|cell| !cell.is_empty()).take(20).collect();
        return Err(Explanation::new("bring-table-columns").with("missing", missing).with("heads", heads));
    }
    Ok((at, found))
}
