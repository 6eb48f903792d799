//! What was played as people read it: the conversation, the debrief, a stored record.

use crate::cli::out;
use anyhow::Result;
use composure::assessment::{Assessment, Outcome, Verdict};
use composure::attempt::{
    Attempt, ClauseResult, LastChance, Named as _, Rule, hundredths, labelled, outcome_in_words, points_in_words,
    signed,
};
use composure::encounter::Event;
use composure::locale::{Explain as _, With, Words};
use composure::records::{AttemptRow, Record, Store};
use std::io::Write as _;

/// Where prose goes.
#[derive(Clone, Copy)]
pub(super) enum Out {
    Stdout,
    Stderr,
}

impl Out {
    pub(super) fn say(self, line: &str) -> Result<()> {
        match self {
            Self::Stdout => writeln!(out::prose(), "{line}")?,
            Self::Stderr => writeln!(out::notes(), "{line}")?,
        }
        Ok(())
    }
}

/// The conversation so far.
pub(super) fn show_conversation(attempt: &Attempt, out: Out) -> Result<()> {
    show(attempt, 0, out)
}

/// What has happened since the event at a place.
pub(super) fn show(attempt: &Attempt, first: usize, out: Out) -> Result<()> {
    let (app, seen) = (attempt.script().app(), attempt.observation().seen());
    for (at, one) in seen.iter().enumerate().skip(first) {
        let direction = || attempt.script().direction(one, seen.get(..at).unwrap_or(seen));
        if let Some(mood) = attempt.script().mood(one) {
            out.say(&format!("    {mood}"))?;
        }
        let Some(text) = attempt.script().said_by(one) else { continue };
        match one.event {
            Event::Entered { .. } | Event::Left { .. } => {
                out.say("")?;
                bracketed_direction(Some(text), app, "", out)?;
            }
            Event::Responded { .. } | Event::StayedSilent { .. } => {
                out.say(&format!("\n> {text}"))?;
                bracketed_direction(direction(), app, "  ", out)?;
            }
            _ => {
                out.say("")?;
                bracketed_direction(direction(), app, "", out)?;
                out.say(&text)?;
                if let Event::Ended { .. } = one.event {
                    let says = attempt.script().ending_says(attempt.observation().state());
                    says.iter().try_for_each(|says| out.say(&format!("  {says}")))?;
                }
            }
        }
    }
    Ok(())
}

/// How something is played, in brackets; nothing where that isn't said.
pub(super) fn bracketed_direction(told: Option<String>, app: &Words, indent: &str, out: Out) -> Result<()> {
    let Some(told) = told else { return Ok(()) };
    out.say(&format!("{indent}{}", app.text("term-direction", &With::from_iter([("told", told)]))))
}

/// The debrief: score, competencies, findings with clause, source and moment, notes on every turn.
pub(super) fn show_debrief(attempt: &Attempt, assessment: &Assessment, out: Out) -> Result<()> {
    let app = attempt.script().app();
    let debrief = attempt.debrief(assessment);
    out.say(&format!("\n══ {} ══", app.plain("term-debrief")))?;
    let score = match assessment.told_score() {
        Some(score) => format!("{} / 100", hundredths(score.0)),
        None => points_in_words((assessment.points(), assessment.top()), app),
    };
    let critical = debrief.critical_broken.first().map(String::as_str);
    out.say(&format!("{} · {score} · {}", outcome_in_words(assessment.outcome, critical, app), debrief.title))?;
    if attempt.by_older_rules() {
        out.say(&app.plain("debrief-older-rules"))?;
    } else if assessment.told_score().is_none() {
        out.say(&app.plain("debrief-no-score"))?;
    }
    // of what was not finished, or has no score, there is nothing to say but that
    if !matches!(assessment.outcome, Outcome::Abandoned | Outcome::Undecided) {
        out.say(&app.plain(assessment.recommendation.message()))?;
    }
    for one in &debrief.competencies {
        out.say(&format!("  {}", labelled(&one.name, &one.figure(app, |score| hundredths(score.0)), app)))?;
    }
    for goal in &debrief.goals {
        let verdict = format!("{}{}", app.plain(goal.verdict.message()), bracketed(goal.points));
        out.say(&format!("\n{}", labelled(&verdict, &goal.text, app)))?;
    }
    for result in &debrief.clauses {
        show_clause(result, app, out)?;
    }
    out.say("")?;
    // the debrief doesn't wait for a prover that is at fault, and says that it is
    let chances = attempt.chances(|_| true).map_err(composure::attempt::AttemptError::from);
    if let Err(why) = &chances {
        out.say(&why.explain().text(app))?;
    }
    let chances = chances.ok().flatten();
    for turn in &debrief.turns {
        out.say(&format!("{}. {}", turn.number, turn.said))?;
        if let Some(heard) = &turn.heard {
            out.say(&format!("    {heard}"))?;
        }
        if let Some(harm) = turn.harm_in_words(app) {
            out.say(&format!("    {harm}"))?;
        }
        for pick in &turn.picks {
            out.say(&format!("    {}", pick.in_words(app)))?;
            for told in pick.heard.iter().chain(&pick.harm_in_words(app)).chain(&pick.better) {
                out.say(&format!("        {told}"))?;
            }
        }
        let prospects = chances.iter().flat_map(|chances| &chances.turns);
        for one in prospects.filter(|one| one.turn == turn.number && one.cost.0 > 0) {
            let mut with = With::new();
            with.set("points", hundredths(one.cost.0));
            with.set("best", hundredths(one.best.0));
            out.say(&format!("    {}", app.text("chances-cost", &with)))?;
            if let Some(better) = &turn.better {
                out.say(&format!("    {} {better}", app.plain("term-better")))?;
            }
        }
    }
    if !debrief.turns.is_empty() {
        debrief.felt.iter().try_for_each(|one| out.say(&format!("    {}", one.in_words(app))))?;
    }
    if let Some(last) = chances.as_ref().and_then(|chances| chances.last_chance.as_ref()) {
        show_way(last, app, out)?;
    }
    Ok(())
}

/// Until when a pass could still be had, and the way from there.
fn show_way(last: &LastChance, app: &Words, out: Out) -> Result<()> {
    out.say(&format!("\n{}", last.in_words(app)))?;
    for one in &last.way {
        let kind = one.kind.map(|kind| format!("[{}] ", app.plain(kind.message()))).unwrap_or_default();
        out.say(&format!("  {kind}{}", one.text))?;
        if let Some(breaks) = one.breaches_in_words(app) {
            out.say(&format!("      {breaks}"))?;
        }
    }
    Ok(())
}

pub(super) fn show_rules(rules: &[Rule], app: &Words, out: Out) -> Result<()> {
    if rules.is_empty() {
        return out.say(&format!("  {}", app.plain("rules-none")));
    }
    for rule in rules {
        out.say(&format!("  {}", labelled(&app.plain(rule.standing.message()), &rule.name, app)))?;
    }
    Ok(())
}

fn show_clause(result: &ClauseResult, app: &Words, out: Out) -> Result<()> {
    if matches!(result.verdict, Verdict::Untouched | Verdict::NotApplicable) {
        return Ok(());
    }
    let (verdict, severity) = (app.plain(result.verdict.message()), app.plain(result.severity.message()));
    let verdict = format!("{verdict}{}", bracketed(result.points));
    out.say(&format!("\n{}", labelled(&verdict, &format!("{} · {severity}", result.name), app)))?;
    if result.verdict == Verdict::Met {
        return Ok(());
    }
    out.say(&format!("    {}\n    {}", result.text, result.source))?;
    for passage in &result.passages {
        let when = match passage.turn {
            None => app.plain("moment-end"),
            Some(turn) => {
                let mut with = With::new();
                with.set("turn", turn);
                app.text("moment-turn", &with)
            }
        };
        out.say(&format!("    {}", labelled(&when, passage.quote.as_deref().unwrap_or("—"), app)))?;
        if let Some(better) = &passage.better {
            out.say(&format!("      {} {better}", app.plain("term-better")))?;
        }
    }
    Ok(())
}

/// Thousandths of a point, as points.
fn thousandths(points: i64) -> String {
    let (whole, rest) = (points.unsigned_abs() / 1_000, points.unsigned_abs() % 1_000);
    format!("{}{whole}.{rest:03}", if points < 0 { "−" } else { "" })
}

/// Points in brackets; nothing where there are none.
fn bracketed(points: i32) -> String {
    if points == 0 { String::new() } else { format!(" ({})", signed(points)) }
}

/// A stored record as a person reads it.
pub(crate) fn record(store: &Store, record: &Record, app: Words) -> Result<()> {
    let attempt = Attempt::replay(store, &record.attempt.id, app)?;
    let mut conditions = With::new();
    let app = attempt.script().app();
    conditions.set("closing", app.plain(record.finished.closing.message()));
    conditions.set("factor", record.attempt.time_factor_percent);
    conditions.set("count", record.interruptions);
    Out::Stdout.say(&app.text("record-conditions", &conditions))?;
    let assessment = attempt.assessment(store)?;
    // what has no such scale says so in its debrief
    if let Some(zero) = assessment.zero {
        let mut scale = With::new();
        scale.set("hash", record.finished.scale.as_deref().unwrap_or("—").to_owned());
        scale.set("zero", thousandths(zero));
        scale.set("top", assessment.top().to_string());
        Out::Stdout.say(&app.text("record-scale", &scale))?;
    }
    Out::Stdout.say("")?;
    show_conversation(&attempt, Out::Stdout)?;
    show_debrief(&attempt, &assessment, Out::Stdout)
}

/// An assessment that is due, as far as it came.
pub(crate) fn due(store: &Store, row: &AttemptRow, app: Words) -> Result<()> {
    let attempt = Attempt::replay(store, &row.id, app)?;
    let mut begun = With::new();
    begun.set("begun", row.started_at.local());
    Out::Stdout.say(&attempt.script().app().text("record-due", &begun))?;
    show_conversation(&attempt, Out::Stdout)
}
