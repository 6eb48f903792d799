//! From what the program knows to what a screen shows: views with every text in the learner's language.

use super::ui::{briefing, chances, debrief, encounter, face, handbook, history, library, notice};
use crate::assessment::{Assessment, CriterionKind};
use crate::attempt::{Attempt, Named as _, Speaker};
use crate::content::{Diagnostic, Library, Pack};
use crate::encounter::Begin;
use crate::handbook::Handbook;
use crate::locale::{Language, Words};
use crate::records::{AttemptRow, Employee, Mode, Past, Timestamp};
use crate::scenario::Portrait;
use jiff::tz::TimeZone;

/// A stored moment as the clock on the wall shows it.
pub(super) fn local(at: &Timestamp) -> String {
    at.as_str()
        .parse::<jiff::Timestamp>()
        .map_or_else(|_| at.to_string(), |at| at.to_zoned(TimeZone::system()).strftime("%Y-%m-%d %H:%M").to_string())
}

/// Which face a customer has: the same in the same encounter, a man's or a woman's as the scenario says.
pub(super) fn look(begin: &Begin, portrait: Portrait) -> u8 {
    let surname = begin.facts.iter().map(|(_, value)| value.to_string()).collect::<String>();
    let some = surname.bytes().fold(begin.seed, |sum, byte| sum.wrapping_mul(31).wrapping_add(u64::from(byte)));
    let pair = u8::try_from(some % 4).unwrap_or(0) * 2;
    pair + u8::from(portrait == Portrait::Woman)
}

pub(super) fn library(content: &Library, language: &Language, learner: &Employee, past: &[Past]) -> library::View {
    let words = content.app_words(language);
    let card = |pack: &Pack| {
        let (own, scenario) = (pack.words(language), &pack.scenario);
        let tries: Vec<&Past> = past.iter().filter(|one| one.attempt.scenario == *scenario.id).collect();
        let finished = || tries.iter().filter_map(|one| one.finished.as_ref());
        library::Card {
            title: own.plain("title"),
            summary: own.plain("summary"),
            category: words.plain(scenario.category.message()),
            channel: words.plain(scenario.channel.message()),
            role: words.plain(scenario.role.message()),
            attempts: u32::try_from(tries.len()).unwrap_or(u32::MAX),
            best: finished().map(|one| one.score.0).max(),
            last: finished().next_back().map(|one| one.outcome),
        }
    };
    library::View {
        name: learner.name.clone(),
        outlet: learner.branch.clone(),
        unfinished: None,
        cards: content.packs.iter().map(card).collect(),
        words,
    }
}

pub(super) fn unfinished(content: &Library, language: &Language, row: &AttemptRow, turn: u32) -> library::Unfinished {
    let title = content.pack(&row.scenario).map(|pack| pack.words(language).plain("title"));
    library::Unfinished {
        title: title.unwrap_or_else(|| row.scenario.clone()),
        mode: row.mode,
        turn,
        when: local(&row.started_at),
    }
}

/// The briefing for an encounter as it will be drawn.
pub(super) fn briefing(content: &Library, language: &Language, pack: &Pack, begin: Begin) -> briefing::View {
    let words = content.app_words(language);
    let premise = crate::encounter::Premise::new(pack.scenario.clone(), pack.book.clone(), begin);
    let script = crate::attempt::Script::new(premise.into(), pack, language, words.clone());
    briefing::View {
        title: script.title(),
        briefing: script.briefing(),
        role: words.plain(pack.scenario.role.message()),
        channel: words.plain(pack.scenario.channel.message()),
        category: words.plain(pack.scenario.category.message()),
        pass_mark: pack.scenario.pass_mark,
        words,
    }
}

pub(super) fn encounter(attempt: &Attempt, words: Words) -> encounter::View {
    let (observation, script) = (attempt.observation(), attempt.script());
    let mut told = attempt.told();
    // what he says now stands apart from what was said; an ending stands alone
    let last = told.pop().map(|told| told.text).unwrap_or_default();
    let (line, ending) = if observation.over() { (String::new(), Some(last)) } else { (last, None) };
    let who = |speaker: Speaker| match speaker {
        Speaker::Customer => encounter::Speaker::Customer,
        Speaker::Learner(kind) => encounter::Speaker::Learner(kind),
        Speaker::Narrator => encounter::Speaker::Narration,
    };
    let said =
        told.into_iter().map(|told| encounter::Said { who: who(told.speaker), text: told.text, clock: told.clock });
    let scenario = &observation.premise().scenario;
    let choices = attempt.offered().filter_map(|ix| {
        let kind = scenario.response(ix)?.kind;
        Some(encounter::Choice { kind, text: script.response(ix) })
    });
    let state = observation.state();
    let mood = state.mood;
    encounter::View {
        title: script.title(),
        mode: attempt.mode,
        turn: state.turn + 1,
        clock: script.clock(state.minutes),
        customer_name: script.customer(),
        customer: face::Customer {
            look: look(&observation.premise().begin, scenario.portrait),
            anger: f32::from(mood.anger),
            anxiety: f32::from(mood.anxiety),
            trust: f32::from(mood.trust),
            present: attempt.node().is_some_and(|node| !node.aftermath),
            phase: 0.0,
        },
        said: said.collect(),
        line,
        choices: choices.collect(),
        patience: None,
        waiting: false,
        ending,
        rules: attempt.rules(),
        words,
    }
}

pub(super) fn debrief(
    content: &Library, attempt: &Attempt, assessment: &Assessment, words: Words, when: String,
) -> debrief::View {
    debrief::View {
        words,
        when,
        mode: attempt.mode,
        score: assessment.score.0,
        pass_mark: assessment.pass_mark.0,
        outcome: assessment.outcome,
        recommendation: assessment.recommendation,
        debrief: attempt.debrief(assessment),
        cited: cited(content, attempt, assessment),
        look: chances::Look::Pending,
        may_retry: true,
    }
}

/// The clauses behind an assessment that today's handbook has, each by a name that no other has.
fn cited(content: &Library, attempt: &Attempt, assessment: &Assessment) -> Vec<debrief::Cited> {
    let premise = attempt.observation().premise();
    let book = premise.watch.book();
    let Some(today) = content.books.iter().find(|one| one.book.id == book.id) else { return vec![] };
    let clauses = assessment.criteria.iter().filter(|one| matches!(one.kind, CriterionKind::Clause { .. }));
    let mut cited: Vec<_> = clauses
        .map(|one| debrief::Cited {
            book: book.id.clone(),
            version: book.version,
            id: one.id.clone(),
            name: attempt.script().clause_name(&one.id),
        })
        .collect();
    let names: Vec<_> = cited.iter().map(|one| one.name.clone()).collect();
    let alone = |name: &str| names.iter().filter(|other| *other == name).count() == 1;
    cited.retain(|one| alone(&one.name) && today.book.clause_names.find(&one.id).is_some());
    cited
}

/// The books, open at a clause that a debrief cites, or at the first.
pub(super) fn handbook(
    content: &Library, language: &Language, words: Words, cited: Option<&debrief::Cited>,
) -> (handbook::View, handbook::Draft) {
    let mut clauses = Vec::new();
    for one in content.books.iter().map(Handbook::of) {
        let mut pages = one.pages(language, &words);
        pages.sort_by_key(|page| one.book.competencies.iter().position(|id| *id == *page.competency));
        clauses.extend(pages.into_iter().map(|page| handbook::Clause::new(page, one.book.version, &words)));
    }
    let at = |cited: &debrief::Cited| {
        clauses.iter().position(|clause| (&clause.page.book, &clause.page.id) == (&cited.book, &cited.id))
    };
    let draft = handbook::Draft::at(cited.and_then(at));
    (handbook::View { words, clauses, assessed: cited.map(|cited| cited.version) }, draft)
}

/// A row of the learner's history; `pass_mark` as it was then.
pub(super) fn history_row(content: &Library, language: &Language, past: &Past, pass_mark: u16) -> Option<history::Row> {
    let finished = past.finished.as_ref()?;
    let at = content.packs.iter().position(|pack| *pack.scenario.id == past.attempt.scenario);
    let title = at.and_then(|at| content.packs.get(at)).map(|pack| pack.words(language).plain("title"));
    Some(history::Row {
        date: local(&finished.finished_at),
        scenario: title.unwrap_or_else(|| past.attempt.scenario.clone()),
        series: at.unwrap_or(content.packs.len()),
        mode: past.attempt.mode,
        score: finished.score.0,
        pass_mark,
        outcome: finished.outcome,
        recommendation: finished.recommendation,
    })
}

pub(super) fn details(diagnostics: &[Diagnostic], words: &Words) -> Vec<notice::Detail> {
    let detail = |one: &Diagnostic| {
        let (line, column) = one.line_and_column();
        notice::Detail {
            code: one.code.id().to_owned(),
            place: format!("{}:{line}:{column}", one.file.path),
            message: one.message.text(words),
            help: one.help.as_ref().map(|help| help.text(words)),
        }
    };
    diagnostics.iter().map(detail).collect()
}

/// A mode that a fresh briefing offers first.
pub(super) const FIRST_MODE: Mode = Mode::Practice;
