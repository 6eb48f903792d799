//! Records as a page of HTML for people and paper: one employee's file over time, or what a cohort comes to. It needs nothing else:
//! no network, no script.

mod charts;

use super::cohort::{Applied, Cohort, CohortTally};
use super::competency_columns::Conduct;
use super::escape::{escape, put};
use super::lexicon::Lexicon;
use super::provenance::Provenance;
use super::replayed::{Attendant, ExportError, Held, each_assessed};
use crate::assessment::Assessment;
use crate::attempt::{Named as _, hundredths, outcome_in_words, points_in_words, ruled_in_words};
use crate::locale::With;
use crate::records::{AssessmentDepth, ClosedAs, Closing, Filter, Record, Store};
use charts::{Bar, ScorePoint, Stood, bars, heat, over_time, percent};
use std::collections::BTreeMap;
use std::io::Write;

/// How many records an employee's file tells one by one; more of them are summed up alone.
const FILED: usize = 2_000;
/// How many branches and clauses a chart shows.
const CHARTED: usize = 24;

/// Writes the records that `filter` asks for as a page; answers how many. Where one employee is asked for it is the file over time,
/// else the report on the cohort.
///
/// # Errors
/// When the store cannot be read or the page not be written.
pub(super) fn write_html(
    store: &Store, filter: &Filter, lexicon: &Lexicon, mut to: impl Write, attendant: &mut impl Attendant,
) -> Result<usize, ExportError> {
    let is_file = filter.employees.len() == 1;
    let (mut cohort, mut marks, mut filed, mut written) = (Cohort::default(), BranchMarks::default(), Vec::new(), 0);
    let (mut unreadable, mut changed, mut all_filed) = (Vec::new(), Vec::new(), 0);
    each_assessed(store, filter, AssessmentDepth::Verdicts, attendant, |id, found| {
        written += 1;
        match found {
            Ok((record, assessment, held)) => {
                cohort.add(record, assessment);
                marks.add(record, assessment);
                if held == Held::Changed {
                    changed.push(id.to_owned());
                }
                all_filed += usize::from(is_file);
                if is_file && filed.len() < FILED {
                    filed.push((record.clone(), held));
                }
            }
            Err(_) => unreadable.push(id.to_owned()),
        }
        Ok(())
    })?;
    let page = Page {
        lexicon,
        cohort: &cohort,
        marks: &marks,
        filed: &filed,
        all_filed,
        unreadable: &unreadable,
        changed: &changed,
    };
    let page = page.write(is_file, &Provenance::of(store, filter)?);
    to.write_all(page.as_bytes())?;
    to.flush()?;
    Ok(written)
}

/// What a competency came to at a branch.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct CompetencyMark {
    scores: u64,
    scored: u64,
    pub(super) broken: u64,
    pub(super) touched: u64,
}

impl CompetencyMark {
    pub(super) fn mean(self) -> Option<u16> {
        self.scores.checked_div(self.scored).and_then(|mean| u16::try_from(mean).ok())
    }
}

/// Competencies, branch by branch.
#[derive(Default)]
pub(super) struct BranchMarks {
    pub(super) competencies: Vec<String>,
    pub(super) branches: BTreeMap<String, BTreeMap<String, CompetencyMark>>,
}

impl BranchMarks {
    pub(super) fn add(&mut self, record: &Record, assessment: &Assessment) {
        // what is void counts for nothing, and neither does what nobody played
        if record.counts_as().is_none() {
            return;
        }
        let branch = record.who().map_or("", |who| who.branch);
        let own = self.branches.entry(branch.to_owned()).or_default();
        for one in &assessment.competencies {
            if !self.competencies.iter().any(|id| **id == *one.id) {
                self.competencies.push(one.id.to_string());
            }
            let mark = own.entry(one.id.to_string()).or_default();
            if let Some(score) = assessment.outcome.told(one.score) {
                mark.scores += u64::from(score.0);
                mark.scored += 1;
            }
            let conduct = Conduct::of(assessment, one);
            mark.broken += u64::from(conduct == Conduct::Broken);
            mark.touched += u64::from(conduct != Conduct::Untouched);
        }
    }

    /// What a competency came to at all branches.
    pub(super) fn all(&self, competency: &str) -> CompetencyMark {
        let own = self.branches.values().filter_map(|one| one.get(competency));
        own.fold(CompetencyMark::default(), |sum, one| CompetencyMark {
            scores: sum.scores + one.scores,
            scored: sum.scored + one.scored,
            broken: sum.broken + one.broken,
            touched: sum.touched + one.touched,
        })
    }
}

impl Stood {
    /// By what counts today, and not by what was sealed, which stands beside it in words.
    fn of(record: &Record) -> Self {
        match record.counts_as() {
            Some(ClosedAs::Passed) => Self::Passed,
            Some(ClosedAs::Failed | ClosedAs::Undecided | ClosedAs::Abandoned | ClosedAs::Lapsed) => Self::NotPassed,
            None => Self::CountsNot,
        }
    }

    /// The class of a cell.
    const fn class(self) -> &'static str {
        match self {
            Self::Passed => "good",
            Self::NotPassed => "bad",
            Self::CountsNot => "counts-not",
        }
    }
}

struct Page<'p> {
    lexicon: &'p Lexicon,
    cohort: &'p Cohort,
    marks: &'p BranchMarks,
    filed: &'p [(Record, Held)],
    /// How many there would be without an end to that.
    all_filed: usize,
    unreadable: &'p [String],
    changed: &'p [String],
}

impl Page<'_> {
    fn word(&self, id: &str) -> String {
        escape(&self.lexicon.told(id)).into_owned()
    }

    fn write(&self, is_file: bool, provenance: &Provenance) -> String {
        let mut to = String::new();
        let title = self.word(if is_file { "desk-file" } else { "desk-cohort" });
        put(
            &mut to,
            format_args!(
                "<!doctype html>\n<!-- composure -->\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title}</title>\n<style>\n{}{}</style>\n</head>\n<body>\n<h1>{title}</h1>\n",
                escape(&self.lexicon.language().to_string()),
                include_str!("../tape/page.css"),
                include_str!("desk.css"),
            ),
        );
        // who moved stands here as he was each time, and so do two who had one number after another
        let mut known = Vec::new();
        for who in self.filed.iter().filter(|_| is_file).rev().filter_map(|(record, _)| record.who()) {
            let told = [who.name, who.number, who.branch, who.position];
            if !known.contains(&told) {
                known.push(told);
            }
        }
        for told in known {
            let told: Vec<_> = told.into_iter().filter(|text| !text.is_empty()).map(escape).collect();
            put(&mut to, format_args!("<p class=\"whose\">{}</p>\n", told.join(" · ")));
        }
        self.sums(&mut to);
        if is_file {
            self.file(&mut to);
        } else {
            self.groups(&mut to, "history-scenario", &self.cohort.scenarios, |id| {
                self.lexicon.scenario(id).to_string()
            });
            self.groups(&mut to, "sheet-branch", &self.cohort.branches, |name| self.branch(name));
            self.heat(&mut to);
        }
        self.competencies(&mut to);
        self.clauses(&mut to);
        self.foot(&mut to, provenance);
        to
    }

    fn branch(&self, name: &str) -> String {
        if name.is_empty() { self.lexicon.told("sheet-no-branch").to_string() } else { name.to_owned() }
    }

    /// What all come to.
    fn sums(&self, to: &mut String) {
        let rate = self.cohort.all.pass_rate().map_or_else(|| "–".to_owned(), percent);
        put(
            to,
            format_args!(
                "<div class=\"result\"><strong>{rate}</strong> <span>{}</span></div>\n",
                self.word("sheet-rate")
            ),
        );
        put(to, format_args!("<dl class=\"about\">\n"));
        let mean =
            self.cohort.all.mean().and_then(|mean| u16::try_from(mean).ok()).map_or_else(|| "–".to_owned(), hundredths);
        let counts = self.cohort.all.counts().map(|(label, count)| (label, count.to_string()));
        let more = [
            ("sheet-mean", mean),
            ("played-unattended", self.cohort.unattended.to_string()),
            ("note-void", self.cohort.void.to_string()),
        ];
        for (label, told) in counts.into_iter().chain(more) {
            put(to, format_args!("<div><dt>{}</dt><dd>{told}</dd></div>\n", self.word(label)));
        }
        put(to, format_args!("</dl>\n"));
    }

    /// One employee's records, one after the other.
    fn file(&self, to: &mut String) {
        let points = self.filed.iter().filter_map(|(record, _)| {
            let score = record.finished.outcome.told(record.finished.score)?;
            let stood = Stood::of(record);
            Some(ScorePoint { score: score.0, stood, told: record.finished.finished_at.local() })
        });
        let points: Vec<_> = points.collect();
        if points.len() > 1 {
            put(to, format_args!("<h2>{}</h2>\n", self.word("history-chart")));
            over_time(to, &points, &self.lexicon.told("history-chart"));
        }
        put(to, format_args!("<h2>{}</h2>\n<table>\n<thead><tr>", self.word("sheet-records")));
        for head in [
            "records-finished",
            "history-scenario",
            "sheet-attempt-number",
            "history-score",
            "history-outcome",
            "sheet-record",
        ] {
            put(to, format_args!("<th>{}</th>", self.word(head)));
        }
        put(to, format_args!("</tr></thead>\n<tbody>\n"));
        for (record, held) in self.filed {
            let finished = &record.finished;
            let told = finished.outcome.told(finished.score).map(|score| hundredths(score.0));
            let score = told.unwrap_or_else(|| points_in_words(finished.points, self.lexicon.app()));
            let broken: Vec<_> = finished.critical_broken.iter().map(|id| self.lexicon.clause(id)).collect();
            let names = self.lexicon.listed(&broken);
            let critical = Some(&*names).filter(|names| !names.is_empty());
            let outcome = match finished.closing {
                Closing::Lapsed => self.lexicon.told(finished.closing.message()).to_string(),
                Closing::Finished | Closing::Abandoned => {
                    outcome_in_words(finished.outcome, critical, self.lexicon.app())
                }
            };
            let outcome = match record.is_trial() {
                true => self.lexicon.app().text("records-unattended", &With::from_iter([("outcome", outcome)])),
                false => outcome,
            };
            let outcome = ruled_in_words(record.ruling.as_ref(), outcome, self.lexicon.app());
            let outcome = match held {
                Held::Intact => outcome,
                Held::Changed => self.lexicon.app().text("records-changed", &With::from_iter([("outcome", outcome)])),
            };
            let short: String = record.attempt.id.as_str().chars().take(8).collect();
            put(
                to,
                format_args!(
                    "<tr><td>{}</td><td>{}</td><td class=\"figure\">{}</td><td class=\"figure\">{}</td><td class=\"{}\">{}</td><td><code>{short}</code></td></tr>\n",
                    escape(&finished.finished_at.local()),
                    escape(&self.lexicon.scenario(&record.attempt.scenario)),
                    record.attempt.number,
                    escape(&score),
                    Stood::of(record).class(),
                    escape(&outcome),
                ),
            );
        }
        put(to, format_args!("</tbody>\n</table>\n"));
        self.left_out(to, self.all_filed.saturating_sub(self.filed.len()));
    }

    /// How many of something are not shown, where any are.
    fn left_out(&self, to: &mut String, count: usize) {
        if count > 0 {
            let told = self.lexicon.app().text("desk-left-out", &With::from_iter([("count", count)]));
            put(to, format_args!("<p class=\"left-out\">{}</p>\n", escape(&told)));
        }
    }

    /// Pass rates of groups: a chart, and a table with all of it.
    fn groups(
        &self, to: &mut String, head: &str, groups: &BTreeMap<String, CohortTally>, name: impl Fn(&str) -> String,
    ) {
        put(to, format_args!("<h2>{} · {}</h2>\n", self.word("sheet-rate"), self.word(head)));
        let shown = groups.iter().filter_map(|(id, tally)| {
            Some(Bar {
                name: name(id),
                share: tally.pass_rate()?,
                told: format!("{} / {}", tally.passed, tally.passed + tally.failed),
            })
        });
        let mut shown: Vec<_> = shown.collect();
        shown.sort_by_key(|bar| bar.share);
        let more = shown.len().saturating_sub(CHARTED);
        shown.truncate(CHARTED);
        bars(to, &shown, &self.lexicon.told("sheet-rate"));
        self.left_out(to, more);
        put(to, format_args!("<table>\n<thead><tr>"));
        for head in CohortTally::heads(head) {
            put(to, format_args!("<th>{}</th>", self.word(head)));
        }
        put(to, format_args!("</tr></thead>\n<tbody>\n"));
        for (id, tally) in groups {
            put(to, format_args!("<tr><td>{}</td>", escape(&name(id))));
            for (_, figure) in tally.counts() {
                put(to, format_args!("<td class=\"figure\">{figure}</td>"));
            }
            let mean = tally.mean().and_then(|mean| u16::try_from(mean).ok()).map(hundredths);
            for figure in [tally.pass_rate().map(percent), mean] {
                put(to, format_args!("<td class=\"figure\">{}</td>", figure.as_deref().unwrap_or("–")));
            }
            put(to, format_args!("</tr>\n"));
        }
        put(to, format_args!("</tbody>\n</table>\n"));
    }

    /// Branches against competencies, where there are several.
    fn heat(&self, to: &mut String) {
        if self.marks.branches.len() < 2 || self.marks.competencies.is_empty() {
            return;
        }
        put(to, format_args!("<h2>{}</h2>\n", self.word("desk-heat")));
        let heads: Vec<_> = self.marks.competencies.iter().map(|id| self.lexicon.competency(id)).collect();
        let rows = self.marks.branches.iter().take(CHARTED).map(|(name, own)| {
            let means = self.marks.competencies.iter().map(|id| own.get(id).copied().and_then(CompetencyMark::mean));
            (self.branch(name), means.collect())
        });
        heat(to, &heads, &rows.collect::<Vec<_>>());
        self.left_out(to, self.marks.branches.len().saturating_sub(CHARTED));
    }

    fn competencies(&self, to: &mut String) {
        put(to, format_args!("<h2>{}</h2>\n<table>\n<thead><tr>", self.word("debrief-competencies")));
        for head in ["sheet-competency", "sheet-mean", "desk-touched", "sheet-broken"] {
            put(to, format_args!("<th>{}</th>", self.word(head)));
        }
        put(to, format_args!("</tr></thead>\n<tbody>\n"));
        for id in &self.marks.competencies {
            let mark = self.marks.all(id);
            put(
                to,
                format_args!(
                    "<tr><td>{}</td><td class=\"figure\">{}</td><td class=\"figure\">{}</td><td class=\"figure\">{}</td></tr>\n",
                    escape(&self.lexicon.competency(id)),
                    mark.mean().map_or_else(|| "–".to_owned(), hundredths),
                    mark.touched,
                    mark.broken
                ),
            );
        }
        put(to, format_args!("</tbody>\n</table>\n"));
    }

    /// The clauses that were broken most of the times they applied.
    fn clauses(&self, to: &mut String) {
        let broken = self.cohort.most_broken();
        if broken.is_empty() {
            return;
        }
        put(to, format_args!("<h2>{}</h2>\n", self.word("desk-clauses")));
        let bar = |(id, applied): &(&str, Applied)| Bar {
            name: self.lexicon.clause(id).to_string(),
            share: applied.rate().unwrap_or_default(),
            told: format!("{} / {}", applied.broken, applied.applied),
        };
        bars(to, &broken.iter().take(CHARTED).map(bar).collect::<Vec<_>>(), &self.lexicon.told("sheet-broken-rate"));
        self.left_out(to, broken.len().saturating_sub(CHARTED));
    }

    fn foot(&self, to: &mut String, provenance: &Provenance) {
        for (label, ids) in [("records-unreadable", self.unreadable), ("seal-changed", self.changed)] {
            if !ids.is_empty() {
                let ids: Vec<_> = ids.iter().map(|id| escape(id)).collect();
                put(to, format_args!("<p class=\"bad\">{}　{}</p>\n", self.word(label), ids.join(" ")));
            }
        }
        put(to, format_args!("<footer>\n<dl class=\"about\">\n"));
        for (label, told) in provenance.told(self.lexicon) {
            put(to, format_args!("<div><dt>{}</dt><dd>{}</dd></div>\n", escape(&label), escape(&told)));
        }
        put(to, format_args!("</dl>\n</footer>\n</body>\n</html>\n"));
    }
}
