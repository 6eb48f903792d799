//! The debrief of a record as one page of HTML that needs nothing else: no network, no script; readable on paper. Faces are
//! the window's own; here the way a line is played stands in a word.

mod drawing;

use super::escape::{escape, put};
use super::facts::record_facts;
use crate::assessment::{Assessment, Verdict};
use crate::attempt::{
    Attempt, AttemptError, Chances, Debrief, Named as _, Offered, Passage, Prospect, Speaker, Told, Turn, Weighed,
    hundredths, labelled, outcome_in_words, points_in_words, signed, tenths,
};
use crate::locale::{With, Words, joined};
use crate::records::{AttemptId, AttemptRow, Mode, Store};
use crate::terms::PersonIx;
use drawing::draw;

/// The page of a closed attempt. Whose it is stands on it where it was an assessment; practice is nobody's but the learner's.
///
/// # Errors
/// When it is not closed, the store or the stored content cannot be read, or the prover met what cannot be.
pub fn debrief_page(store: &Store, id: &AttemptId, app: Words) -> Result<String, AttemptError> {
    let record = store.closed(id)?;
    let attempt = Attempt::replay(store, id, app)?;
    let assessment = attempt.assessment(store)?;
    let chances = attempt.chances(|_| true)?;
    let debrief = attempt.debrief(&assessment);
    let app = attempt.script().app();
    let intact = record.finished.seal.is_none() || store.intact(id)?;
    let facts = record_facts(store, &record, intact, app)?;
    let page = Page { app, debrief: &debrief, chances: chances.as_ref() };
    let mut to = String::new();
    page.write(&mut to, &facts, &attempt, &assessment);
    Ok(to)
}

/// The page of an assessment that is due: whose it is, what becomes of it, and what was said as far as it came.
///
/// # Errors
/// When the store or the stored content cannot be read.
pub fn due_page(store: &Store, row: &AttemptRow, app: Words) -> Result<String, AttemptError> {
    let attempt = Attempt::replay(store, &row.id, app)?;
    let employee = store.whose(&row.subject)?;
    let script = attempt.script();
    let app = script.app();
    let mut to = String::new();
    head(&mut to, &attempt, &script.title());
    let mut told =
        vec![(app.plain("page-record"), row.id.to_string()), (app.plain("page-mode"), app.plain(row.mode.message()))];
    if let (Mode::Assessment, Some(whose)) = (row.mode, employee) {
        let parts =
            [whose.name, whose.number, whose.branch, whose.position].into_iter().filter(|part| !part.is_empty());
        told.push((app.plain("page-employee"), joined(parts, " · ")));
    }
    about(&mut to, &told);
    let begun = With::from_iter([("begun", row.started_at.local())]);
    put(&mut to, format_args!("<p class=\"result\">{}</p>\n", escape(&app.text("record-due", &begun))));
    for Told { clock, speaker, name, text } in attempt.told() {
        let (tag, who) = match speaker {
            Speaker::Customer => ("blockquote", name.or_else(|| Some(script.name(PersonIx::CUSTOMER)))),
            Speaker::Learner(_) => ("p", Some(app.plain("encounter-you"))),
            Speaker::Narrator => ("p", None),
        };
        let who = who.iter().map(String::as_str).chain([clock.as_str()]).collect::<Vec<_>>().join(" · ");
        put(&mut to, format_args!("<{tag}><small>{}</small><br>{}</{tag}>\n", escape(&who), escape(&text)));
    }
    put(&mut to, format_args!("</body>\n</html>\n"));
    Ok(to)
}

/// How a page begins.
fn head(to: &mut String, attempt: &Attempt, scenario: &str) {
    let title = format!("{} · {scenario}", attempt.script().app().plain("debrief-title"));
    let title = escape(&title);
    put(
        to,
        format_args!(
            "<!doctype html>\n<!-- composure -->\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title}</title>\n<style>\n{}</style>\n</head>\n<body>\n<h1>{title}</h1>\n",
            escape(&attempt.language.to_string()),
            include_str!("page.css")
        ),
    );
}

/// What there is to be known beside it, each behind its label.
fn about(to: &mut String, told: &[(String, String)]) {
    put(to, format_args!("<dl class=\"about\">\n"));
    for (what, value) in told {
        put(to, format_args!("<div><dt>{}</dt><dd>{}</dd></div>\n", escape(what), escape(value)));
    }
    put(to, format_args!("</dl>\n"));
}

struct Page<'p> {
    app: &'p Words,
    debrief: &'p Debrief,
    chances: Option<&'p Chances>,
}

impl Page<'_> {
    fn word(&self, id: &str) -> String {
        escape(&self.app.plain(id)).into_owned()
    }

    fn named(&self, id: &str, name: &'static str, value: &str) -> String {
        escape(&self.app.text(id, &With::from_iter([(name, value.to_owned())]))).into_owned()
    }

    fn numbered(&self, turn: u32) -> String {
        escape(&self.app.text("moment-turn", &With::from_iter([("turn", turn)]))).into_owned()
    }

    fn prospect(&self, turn: &Turn) -> Option<&Prospect> {
        self.chances?.turns.iter().find(|one| one.turn == turn.number)
    }

    fn write(&self, to: &mut String, facts: &[(String, String)], attempt: &Attempt, assessment: &Assessment) {
        head(to, attempt, &self.debrief.title);
        about(to, facts);
        self.result(to, attempt, assessment);
        if !self.debrief.turns.is_empty() {
            draw(to, self.app, self.debrief, self.chances, assessment.pass_mark.0);
        }
        for turn in &self.debrief.turns {
            self.turn(to, turn);
        }
        if let Some(said) = &self.debrief.unanswered {
            put(to, format_args!("<blockquote>{}</blockquote>\n", escape(said)));
        }
        self.clauses(to);
        put(to, format_args!("</body>\n</html>\n"));
    }

    fn result(&self, to: &mut String, attempt: &Attempt, assessment: &Assessment) {
        let critical = self.debrief.critical_broken.first().map(String::as_str);
        let figure = match assessment.told_score() {
            // as lists and tables have it
            Some(score) => hundredths(score.0),
            None => points_in_words((assessment.points(), assessment.top()), self.app),
        };
        let outcome = outcome_in_words(assessment.outcome, critical, self.app);
        put(
            to,
            format_args!(
                "<div class=\"result\"><strong>{}</strong> <span>{}</span> <em class=\"{}\">{}</em></div>\n",
                escape(&figure),
                if assessment.told_score().is_some() {
                    self.named("tape-pass", "points", &tenths(assessment.pass_mark.0))
                } else {
                    self.word("debrief-no-score")
                },
                if assessment.outcome == crate::assessment::Outcome::Passed { "good" } else { "bad" },
                escape(&outcome)
            ),
        );
        if attempt.by_older_rules() {
            put(to, format_args!("<p class=\"quiet\">{}</p>\n", self.word("debrief-older-rules")));
        }
        if let Some(ending) = &self.debrief.ending {
            put(to, format_args!("<p>{}</p>\n", escape(ending)));
        }
        for says in &self.debrief.ending_says {
            put(to, format_args!("<p class=\"quiet\">{}</p>\n", escape(says)));
        }
        let competencies = self.debrief.competencies.iter().map(|one| {
            let figure = one.figure(self.app, |score| hundredths(score.0));
            escape(&labelled(&one.name, &figure, self.app)).into_owned()
        });
        let competencies: Vec<_> = competencies.collect();
        if !competencies.is_empty() {
            let head = self.word("debrief-competencies");
            put(
                to,
                format_args!(
                    "<h2>{head}</h2>\n<ul class=\"competencies\"><li>{}</li></ul>\n",
                    competencies.join("</li><li>")
                ),
            );
        }
    }

    /// A turn: what was said, then all that was on offer, the learner's own first.
    fn turn(&self, to: &mut String, turn: &Turn) {
        let prospect = self.prospect(turn);
        let last = self.chances.and_then(|one| one.last_chance.as_ref()).is_some_and(|last| last.turn == turn.number);
        put(to, format_args!("<section class=\"turn\">\n<h2>{}", self.numbered(turn.number)));
        let who = turn.speaker.iter().map(String::as_str).chain([turn.clock.as_str()]);
        put(to, format_args!(" <small>{}</small>", escape(&who.collect::<Vec<_>>().join(" · "))));
        if last {
            put(to, format_args!(" <b class=\"flag\">⚑ {}</b>", self.word("chances-flag")));
        }
        put(to, format_args!("</h2>\n"));
        for passing in &turn.passing {
            put(to, format_args!("<p class=\"quiet\">{}</p>\n", escape(passing)));
        }
        put(to, format_args!("<blockquote>{}</blockquote>\n<table>\n", escape(&turn.customer)));
        for (at, moment) in turn.moments.iter().enumerate() {
            if let Some(asked) = &moment.asked {
                put(to, format_args!("<tr><th colspan=\"2\">{}</th></tr>\n", escape(asked)));
            }
            let weighed = |one: &Offered| prospect.and_then(|prospect| prospect.weighed(at, one.command));
            let mut offered: Vec<_> = moment.offered.iter().collect();
            offered.sort_by_key(|one| (!one.taken, weighed(one).map(|weighed| (weighed.critical, weighed.cost))));
            for one in offered {
                self.offered(to, one, weighed(one));
            }
        }
        put(to, format_args!("</table>\n</section>\n"));
    }

    fn offered(&self, to: &mut String, one: &Offered, weighed: Option<&Weighed>) {
        put(to, format_args!("<tr{}><td>", if one.taken { " class=\"mine\"" } else { "" }));
        if one.taken {
            put(to, format_args!("<b>{}</b> ", self.word("debrief-said")));
        }
        put(to, format_args!("{}", escape(&one.text)));
        if let Some(heard) = one.heard.as_ref().filter(|_| one.taken) {
            put(to, format_args!("<p>{}</p>", escape(heard)));
        }
        if !one.harm.is_empty() {
            let harm = one.harm.join(&self.app.plain("direction-and"));
            put(to, format_args!("<p class=\"bad\">{}</p>", self.named("debrief-harm", "words", &harm)));
        }
        if let Some(then) = &one.then {
            put(to, format_args!("<p class=\"quiet\">{}</p>", self.named("tape-then", "said", &then.says)));
        }
        if let Some(weighed) = weighed.filter(|weighed| !weighed.breaks.is_empty()) {
            let names: Vec<_> = weighed.breaks.iter().map(|one| one.name.as_str()).collect();
            let names = names.join(&self.app.plain("compound-and"));
            put(to, format_args!("<p class=\"bad\">{}</p>", self.named("tape-breaks", "clauses", &names)));
        }
        put(to, format_args!("</td><td class=\"cost\">"));
        if let Some(weighed) = weighed {
            match weighed.cost.0 {
                0 if weighed.critical => {}
                // nobody is praised for a silence that didn't fit, or for what broke something
                0 if one.unfit || !weighed.is_model() => put(to, format_args!("{}", self.word("tape-free"))),
                0 => put(to, format_args!("<span class=\"good\">✓ {}</span>", self.word("tape-free"))),
                cost => put(to, format_args!("<span class=\"care\">−{}</span>", tenths(cost))),
            }
            if weighed.critical {
                put(to, format_args!(" <span class=\"bad\">✕ {}</span>", self.word("tape-critical")));
            }
        }
        put(to, format_args!("</td></tr>\n"));
    }

    /// What was broken or missed, each passage once; what was kept in a line.
    fn clauses(&self, to: &mut String) {
        put(to, format_args!("<section>\n<h2>{}</h2>\n", self.word("debrief-findings")));
        for goal in &self.debrief.goals {
            let class = match goal.verdict {
                Verdict::Met => "good",
                Verdict::Broken => "bad",
                Verdict::Missed => "care",
                Verdict::Untouched | Verdict::NotApplicable => "quiet",
            };
            let verdict = self.word(goal.verdict.message());
            let points = if goal.points == 0 { String::new() } else { format!(" {}", signed(goal.points)) };
            put(
                to,
                format_args!(
                    "<p class=\"goal\"><b class=\"{class}\">{verdict}</b>{points} {}</p>\n",
                    escape(&goal.text)
                ),
            );
        }
        let of = |verdict: Verdict| self.debrief.clauses.iter().filter(move |one| one.verdict == verdict);
        let mut quoted: Vec<&Passage> = Vec::new();
        for one in of(Verdict::Broken).chain(of(Verdict::Missed)) {
            put(
                to,
                format_args!(
                    "<div class=\"clause\"><b class=\"{}\">{}</b> <b>{}</b> <small>{} · {}</small><p>{}</p>",
                    if one.verdict == Verdict::Broken { "bad" } else { "care" },
                    self.word(one.verdict.message()),
                    escape(&one.name),
                    self.word(one.severity.message()),
                    escape(&one.source),
                    escape(&one.text)
                ),
            );
            for each in &one.passages {
                let when = each.turn.map_or_else(|| self.word("moment-end"), |turn| self.numbered(turn));
                let before = quoted.iter().any(|one| one.turn == each.turn && one.quote == each.quote);
                let quote = each.quote.as_deref().filter(|_| !before).unwrap_or_default();
                put(to, format_args!("<p class=\"quiet\">{when} {}</p>", escape(quote)));
                quoted.push(each);
            }
            put(to, format_args!("</div>\n"));
        }
        for verdict in [Verdict::Met, Verdict::Untouched] {
            let names: Vec<_> = of(verdict).map(|one| escape(&one.name)).collect();
            if !names.is_empty() {
                put(to, format_args!("<p>{}　{}</p>\n", self.word(verdict.message()), names.join(" · ")));
            }
        }
        put(to, format_args!("</section>\n"));
    }
}
