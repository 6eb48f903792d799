//! The file of one person: who it is, how his assessments went over time and competency by competency, and one of them whole.

use super::super::roster;
use super::line::{RecordTold, ruled};
use super::ruling::{came_of_it, ruled_so};
use super::ruling_view::{RulingView, RulingWay};
use crate::app::screens::common::Common;
use crate::app::screens::common::language_of;
use crate::app::screens::go::Ended;
use crate::app::widgets::parts;
use crate::assessment::Verdict;
use crate::attempt::{Attempt, ClauseResult, Debrief, Named as _};
use crate::content::Library;
use crate::export::{FoundBeside, how_it_was_made};
use crate::locale::{Language, With, Words, joined};
use crate::policy::Severity;
use crate::records::{
    AttemptId, ClosedAs, ListedAs, Note, PersonFile, Record, RosterColumn, RosterPerson, Store, StoreError, SubjectId,
};
use std::collections::HashMap;

/// What was read of a person and of one of his records.
pub(crate) struct FileRead {
    number: u32,
    file: PersonFile,
    /// The record itself; none where it cannot be read.
    listed: Option<ListedAs>,
    /// The notes on it, each with whoever added it, as the roster has him.
    notes: Vec<(Note, String)>,
    /// Who granted more time, as the roster has him; none where nobody did, or he is erased.
    granted: Option<String>,
    /// Whether the clock was ahead when it was sealed.
    was_ahead: bool,
    /// Who looks, as the roster has him, and whether the record is his own; none at an open station.
    by: Option<(SubjectId, String, bool)>,
    /// What it comes to, in words; none where it cannot be played through again here.
    debrief: Option<Debrief>,
}

/// Reads it: the record with this number, and all of whoever made it.
pub(crate) fn read(
    store: &Store, number: u32, by: Option<&SubjectId>, (content, language): (&Library, &Language),
) -> Result<FileRead, StoreError> {
    let listed = store.records_numbered(&[number])?.pop().and_then(|one| one.record.ok());
    let Some(one) = &listed else {
        let file = PersonFile::default();
        let (notes, was_ahead) = (Vec::new(), false);
        return Ok(FileRead { number, file, listed, notes, granted: None, was_ahead, by: None, debrief: None });
    };
    let file = store.person_file(&one.record.attempt.subject)?;
    let id = &one.record.attempt.id;
    let named = |by: RosterPerson| joined([by.fields.number(), by.fields.name()], " ");
    let mut notes = Vec::new();
    for note in store.notes(id)? {
        let by = store.subject(&note.subject)?.map(named);
        notes.push((note, by.unwrap_or_default()));
    }
    let granted = one.record.finished.circumstances.as_ref().and_then(|one| one.granted_by.as_deref());
    let granted = granted.map(|by| store.subject_called(by)).transpose()?.flatten().map(named);
    let by = match by {
        None => None,
        Some(by) => {
            let whose = store.whose(&one.record.attempt.subject)?.map(|whose| whose.subject);
            let is_own = store.whose(by)?.map(|own| own.subject).is_some_and(|own| whose == Some(own));
            Some((by.clone(), store.subject(by)?.map(named).unwrap_or_default(), is_own))
        }
    };
    let words = content.app_words(&language_of(&one.record.attempt.locale));
    let debrief = Attempt::replay(store, id, words).ok().and_then(|mut attempt| {
        let today = content.pack(&attempt.observation().premise().scenario.id);
        attempt.speak(language, content.app_words(language), today);
        let assessment = attempt.assessment(store).ok()?;
        Some(attempt.debrief(&assessment))
    });
    let was_ahead = store.was_clock_ahead(id, &one.record.finished.finished_at)?;
    Ok(FileRead { number, file, listed, notes, granted, was_ahead, by, debrief })
}

impl FileRead {
    /// Whose it is, and which record: nobody is named by either. Nothing where it cannot be read.
    pub(crate) fn whose(&self) -> (Option<SubjectId>, String) {
        let attempt = self.listed.as_ref().map(|one| &one.record.attempt);
        (attempt.map(|one| one.subject.clone()), attempt.map_or_else(String::new, |one| one.id.to_string()))
    }

    /// What is to be known before somebody rules on it; none where it cannot be read.
    pub(crate) fn ruling(&self, common: &Common) -> Option<RulingView> {
        let record = &self.listed.as_ref()?.record;
        let critical = record.finished.critical_broken.first();
        let critical = critical.map(|id| common.clause_name(&record.attempt.scenario, id));
        let told = |record: &Record| came_of_it(record, critical.as_deref(), &common.words);
        let is_own = self.by.as_ref().is_some_and(|(.., is_own)| *is_own);
        // whoever says who he is is found out when it is noted
        let by = self.by.as_ref().map_or(&record.attempt.subject, |(by, ..)| by);
        let ways = RulingWay::ALL.into_iter().filter(|way| !is_own || *way == RulingWay::Remark);
        let ways = ways.map(|way| (way, told(&ruled_so(record, way, by)))).collect();
        let by = self.by.as_ref().map(|(_, name, _)| name.clone());
        Some(RulingView { by, is_own, now: told(record), ways, ..RulingView::default() })
    }

    /// The attempt that is open.
    pub(crate) fn attempt(&self) -> Option<AttemptId> {
        self.listed.as_ref().map(|one| one.record.attempt.id.clone())
    }

    /// The attempt, to be shown once more; none where it cannot be.
    pub(crate) fn ended(&self) -> Option<Ended> {
        self.debrief.as_ref()?;
        let record = &self.listed.as_ref()?.record;
        Some(Ended {
            id: record.attempt.id.clone(),
            language: language_of(&record.attempt.locale),
            when: record.finished.finished_at.local(),
        })
    }
}

/// A person's file, with one record of it open.
#[derive(Clone, Debug)]
pub(crate) struct FileView {
    /// Who it is, as he was then; and the line below.
    pub(crate) name: String,
    pub(crate) line: String,
    /// Where he is today, where that is another; that he has left.
    pub(crate) today: Option<String>,
    /// How his assessments went, oldest first.
    pub(crate) points: Vec<FilePoint>,
    /// How often he has practised.
    pub(crate) practice: u32,
    /// Competency by competency.
    pub(crate) competencies: Vec<FileCompetency>,
    /// What happened to him on the roster, each with its day.
    pub(crate) events: Vec<(String, String)>,
    /// The record that is open.
    pub(crate) record: RecordWhole,
}

/// An assessment in the chart.
#[derive(Clone, Debug)]
pub(crate) struct FilePoint {
    /// The record's number among the station's.
    pub(crate) number: u32,
    /// When it was closed, and what it was.
    pub(crate) when: String,
    pub(crate) scenario: String,
    /// The score and what passed, in basis points.
    pub(crate) score: Option<u16>,
    pub(crate) pass_mark: u16,
    /// As what it counts: none where it is void; and what came of it, in words.
    pub(crate) counts_as: Option<ClosedAs>,
    pub(crate) outcome: String,
    /// Whether it is the one that is open.
    pub(crate) here: bool,
}

/// A competency over his assessments.
#[derive(Clone, Debug)]
pub(crate) struct FileCompetency {
    /// Its label.
    pub(crate) name: String,
    /// The mean of its scores in basis points, and of how many.
    pub(crate) mean: Option<(u16, usize)>,
    /// In how many it was asked for and kept, and in how many it was broken.
    pub(crate) kept: usize,
    pub(crate) broken: usize,
}

/// A record whole.
#[derive(Clone, Debug, Default)]
pub(crate) struct RecordWhole {
    /// What stands in its row; none where it cannot be read.
    pub(crate) told: Option<RecordTold>,
    /// What was found, the gravest first; none where it cannot be played through again here.
    pub(crate) findings: Option<Vec<FindingLine>>,
    /// What was noted on it afterwards, the newest last: what it says with whoever said so and when, and why.
    pub(crate) notes: Vec<(String, String)>,
    /// How it was made and what vouches for it, each behind its label.
    pub(crate) facts: Vec<(String, String)>,
    /// Whether it can be shown once more.
    pub(crate) replays: bool,
}

/// What was found of a clause or goal.
#[derive(Clone, Debug)]
pub(crate) struct FindingLine {
    /// How it came out.
    pub(crate) verdict: Verdict,
    /// What it is called, and what a breach of it weighs; none of a goal.
    pub(crate) name: String,
    pub(crate) severity: Option<Severity>,
    /// What it added or took.
    pub(crate) points: i32,
    /// The turn, and what was said then.
    pub(crate) passages: Vec<String>,
    /// Document and article.
    pub(crate) source: String,
}

impl FileView {
    /// In the words of the language that is chosen.
    pub(crate) fn new(common: &Common, read: &FileRead) -> Self {
        let words = &common.words;
        let told = read.listed.as_ref().map(|one| RecordTold::new(common, one));
        let then = told.as_ref();
        let name = then.map(|told| told.name.clone()).filter(|name| !name.is_empty());
        let position = read.listed.as_ref().and_then(|one| Some(one.record.who()?.position.to_owned()));
        let line = then.map(|told| [told.person.clone(), position.clone().unwrap_or_default(), told.branch.clone()]);
        let line = joined(line.into_iter().flatten().filter(|part| !part.is_empty()), " · ");
        Self {
            name: name.unwrap_or_else(|| words.plain("hr-erased")),
            line,
            today: today(words, read, then),
            points: points(common, read),
            practice: read.file.practice,
            competencies: competencies(common, read),
            events: roster::events(words, &read.file.history),
            record: RecordWhole {
                findings: read.debrief.as_ref().map(|debrief| findings(words, debrief)),
                notes: read.notes.iter().map(|(note, by)| noted(words, note, by)).collect(),
                facts: read.listed.as_ref().map_or_else(Vec::new, |one| facts(words, one, read)),
                replays: read.debrief.is_some(),
                told,
            },
        }
    }
}

/// What a note says, and why.
fn noted(words: &Words, note: &Note, by: &str) -> (String, String) {
    let by = if by.is_empty() { words.plain("note-gone") } else { by.to_owned() };
    let said = joined([ruled(words, note), by, note.at.local()].into_iter().filter(|part| !part.is_empty()), " · ");
    (said, note.reason.clone().unwrap_or_else(|| words.plain("note-reason-erased")))
}

/// Where he is today, where that is another place or name than then.
fn today(words: &Words, read: &FileRead, then: Option<&RecordTold>) -> Option<String> {
    let person = read.file.person.as_ref()?;
    let (fields, then) = (&person.fields, then?);
    if !person.on_roster {
        return Some(parts::named(words, "roster-left-on", "day", &person.since.to_string()));
    }
    let branch = fields.get(RosterColumn::Branch);
    let differs = (fields.name(), fields.number(), branch) != (&*then.name, &*then.person, &*then.branch);
    let now = || joined([fields.number(), fields.name(), branch].into_iter().filter(|part| !part.is_empty()), " · ");
    differs.then(|| parts::named(words, "hr-today", "who", &now()))
}

fn points(common: &Common, read: &FileRead) -> Vec<FilePoint> {
    let own = read.file.records.iter().filter_map(|one| Some((one.number, one.record.as_ref().ok()?)));
    own.map(|(number, one)| {
        let told = RecordTold::new(common, one);
        FilePoint {
            number,
            when: told.when,
            scenario: told.scenario,
            score: told.score,
            pass_mark: told.pass_mark,
            counts_as: told.counts_as,
            outcome: told.outcome,
            here: number == read.number,
        }
    })
    .collect()
}

/// Competency by competency, in the order in which the newest record has them.
fn competencies(common: &Common, read: &FileRead) -> Vec<FileCompetency> {
    let mut order: Vec<&str> = Vec::new();
    let mut sums: HashMap<&str, (u64, usize, usize, usize)> = HashMap::new();
    // what is void counts for nothing
    let counts = |one: &&ListedAs| one.record.counts_as().is_some();
    let own = read.file.records.iter().rev().filter_map(|one| one.record.as_ref().ok()).filter(counts);
    for all in own.map(|one| &one.assessment) {
        for one in &all.competencies {
            if !order.contains(&&*one.id) {
                order.push(&one.id);
            }
            let sum = sums.entry(&one.id).or_default();
            if let Some(score) = all.outcome.told(one.score) {
                sum.0 += u64::from(score.0);
                sum.1 += 1;
            }
            let own = || all.criteria.iter().filter(|criterion| criterion.competency == one.id);
            let touched = own().any(|one| !matches!(one.verdict, Verdict::Untouched | Verdict::NotApplicable));
            let missed = own().any(|one| one.verdict == Verdict::Missed);
            sum.2 += usize::from(touched && !missed && !one.broken);
            sum.3 += usize::from(one.broken);
        }
    }
    let labels = competency_names(common);
    let line = |id: &str| {
        let (scores, scored, kept, broken) = sums.get(id).copied().unwrap_or_default();
        let mean = u64::try_from(scored).ok().and_then(|count| scores.checked_div(count));
        let mean = mean.and_then(|mean| Some((u16::try_from(mean).ok()?, scored)));
        FileCompetency { name: labels(id), mean, kept, broken }
    };
    order.into_iter().map(line).filter(|one| one.mean.is_some() || one.kept + one.broken > 0).collect()
}

/// What competencies are called today; their ids where no book has them.
pub(crate) fn competency_names(common: &Common) -> impl Fn(&str) -> String {
    let books: Vec<_> = common.content.books.iter().map(|book| book.words(&common.language)).collect();
    move |id| {
        let named = books.iter().find_map(|words| words.find(&format!("competency-{id}"), None, &With::new()));
        named.unwrap_or_else(|| id.to_owned())
    }
}

/// What was found, the gravest first; what nothing asked for is left out.
fn findings(words: &Words, debrief: &Debrief) -> Vec<FindingLine> {
    let asked = |verdict| !matches!(verdict, Verdict::Untouched | Verdict::NotApplicable);
    let clauses = debrief.clauses.iter().filter(|one| asked(one.verdict)).map(|one| clause(words, one));
    let goals = debrief.goals.iter().filter(|one| asked(one.verdict)).map(|one| FindingLine {
        verdict: one.verdict,
        name: one.text.clone(),
        severity: None,
        points: one.points,
        passages: Vec::new(),
        source: String::new(),
    });
    let mut all: Vec<_> = clauses.chain(goals).collect();
    all.sort_by_key(|one| (one.verdict, one.points, std::cmp::Reverse(one.severity)));
    all
}

fn clause(words: &Words, one: &ClauseResult) -> FindingLine {
    let passages = one.passages.iter().map(|passage| {
        let turn = passage.turn.map(|turn| parts::counted(words, "moment-turn", "turn", turn));
        joined(turn.into_iter().chain(passage.quote.clone()), " · ")
    });
    FindingLine {
        verdict: one.verdict,
        name: one.name.clone(),
        severity: Some(one.severity),
        points: one.points,
        passages: passages.filter(|told| !told.is_empty()).collect(),
        source: one.source.clone(),
    }
}

/// How a record was made, and what vouches for it.
fn facts(words: &Words, one: &ListedAs, read: &FileRead) -> Vec<(String, String)> {
    let record = &one.record;
    let mut facts: Vec<(&str, String)> =
        vec![("history-recommendation", words.plain(record.finished.recommendation.message()))];
    facts.push(("sheet-started", record.attempt.started_at.local()));
    facts.push(("records-finished", record.finished.finished_at.local()));
    let found = FoundBeside { granted: read.granted.as_deref(), notice: None, was_ahead: read.was_ahead };
    facts.extend(how_it_was_made(record, found, words));
    match &record.finished.circumstances {
        Some(one) => facts.push(("sheet-station", one.station.clone())),
        None => facts.push(("sheet-exposure", record.attempt.exposure.to_string())),
    }
    facts.push(("sheet-engine", record.attempt.engine.clone()));
    facts.push(("sheet-record", record.attempt.id.to_string()));
    let seal = if one.intact { "seal-intact" } else { "seal-changed" };
    facts.push(("sheet-seal", words.plain(seal)));
    facts.push(("sheet-hash", record.hash().to_owned()));
    facts.push(("sheet-book-hash", record.book.clone()));
    facts.into_iter().filter(|(_, told)| !told.is_empty()).map(|(label, told)| (words.plain(label), told)).collect()
}
