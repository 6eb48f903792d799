//! What proving a scenario found wrong, as problems at their lines.

use super::c080_other_proof::{other, stale_proof};
use crate::assessment::{Measure, Observation, Seen, Verdict};
use crate::assurance::{
    Answer, Bot, ClassReport, CostlyStandingAct, Cue, DearChoice, ENOUGH_TURNS, Giveaway, Question, Report, Said,
    Status, TooManyDraws, Unproved, costly_standing_act as costliest,
};
use crate::content::certificate::{Uncertified, certify, differences};
use crate::content::report::say::{
    able_fail, bot_passes, claim_refuted, costly_standing_act, cue_leak, full_score, half_able_pass, luck_passes,
    never_fires, never_reached, no_trace, not_proven, one_sided, only_chance, out_of_place, practice_only, round_trip,
    single_slip, uneven_odds,
};
use crate::content::report::{Arg, Diagnostic, DiagnosticLevel, Join, Message, Problems, Sentence, SourceFile, piece};
use crate::content::syntax::RonValue;
use crate::content::{Pack, Subject};
use crate::encounter::{Begin, Event, Premise};
use crate::locale::Language;
use crate::scenario::{Node, ResponseKind};
use crate::terms::ResponseIx;
use std::ops::Range;
use std::sync::Arc;

impl Pack {
    /// The problems a report tells of, in order of their places. What is not proven is one problem.
    #[must_use]
    pub fn proved(&self, report: &Report) -> Vec<Diagnostic> {
        self.proved_by(report).into_iter().map(|(_, problem)| problem).collect()
    }

    /// The same, each with the place of the answer that it tells, from 0, where it tells one.
    #[must_use]
    pub fn proved_by(&self, report: &Report) -> Vec<(Option<usize>, Diagnostic)> {
        let (mut in_words, mut told_by) = (Vec::new(), Vec::new());
        let mut problems = Problems::new(Arc::clone(&self.set.scenario));
        let refuted = report.answers.iter().enumerate().filter(|(_, answer)| answer.status == Status::Refuted);
        for (at, answer) in refuted {
            let (sentence, level) = (sentence(answer, report), level(&answer.question));
            let help = self.remedy(answer, report);
            if let Some((file, span)) = self.words_of(answer) {
                in_words.push((Some(at), Diagnostic::new(sentence, level, file, span, help)));
                continue;
            }
            let span = place(&self.set.scenario, &where_it_shows(answer));
            problems.push(level, span, sentence, help);
            // what was told before is not told again
            told_by.resize(problems.list.len(), Some(at));
        }
        let open = report.answers.iter().filter(|answer| answer.status == Status::NotProven).count();
        if open > 0 {
            let cut = report.classes.iter().filter(|class| !class.complete).count();
            let (all, classes) = (report.answers.len(), report.classes.len());
            match self.costly_standing_act(report) {
                None => {
                    let sentence = not_proven::open(open, all, cut, classes);
                    problems.push(DiagnosticLevel::Error, 0..0, sentence, not_proven::raise_the_cap());
                }
                Some((id, CostlyStandingAct { places, left, .. })) => {
                    let file = &self.set.scenario;
                    let keys = file.root().and_then(|root| root.get("standing"));
                    let mut keys = keys.iter().flat_map(|acts| acts.items()).filter_map(|item| item.key);
                    let span = keys.find(|key| key.name() == id).map_or(0..0, |key| key.name_place());
                    let help = costly_standing_act::without(id, places, left);
                    problems.push(
                        DiagnosticLevel::Error,
                        span,
                        costly_standing_act::cut(open, all, cut, classes),
                        help,
                    );
                }
            }
        }
        told_by.resize(problems.list.len(), None);
        let mut all: Vec<_> = told_by.into_iter().zip(problems.list).collect();
        all.sort_by_key(|(_, one)| (one.span.start, one.code));
        all.extend(in_words);
        if open == 0 {
            all.extend(self.other_proof(report).map(|problem| (None, problem)));
        }
        all
    }

    /// That the proof file beside it says something else than what was proved; of one that is of other content that is told
    /// already.
    fn other_proof(&self, report: &Report) -> Option<Diagnostic> {
        let (proof, hashes) = (self.proof.as_ref()?, self.hashes()?);
        if stale_proof(proof, &hashes).is_some() {
            return None;
        }
        other(proof, differences(&proof.text, &self.scenario.id, hashes, report))
    }

    /// The text of its proof file.
    ///
    /// # Errors
    /// [`Uncertified`], where anything is refuted or not proven.
    pub fn certify(&self, report: &Report) -> Result<String, Uncertified> {
        certify(&self.scenario.id, self.hashes(), report)
    }

    /// The standing act that costs a scenario most that could not be explored to the end; none where it has none.
    fn costly_standing_act(&self, report: &Report) -> Option<(&str, CostlyStandingAct)> {
        let cut = report.classes.iter().find(|class| !class.complete)?;
        let begin = Begin { scenario: self.scenario.id.clone(), seed: 0, facts: cut.facts.clone() };
        let found = costliest(&self.scenario, &self.book, &begin).ok().flatten()?;
        Some((&self.scenario.standing_act(found.act)?.id, found))
    }

    /// The problem that nothing of a scenario could be proved.
    #[must_use]
    pub fn not_proven(&self, why: &Unproved) -> Diagnostic {
        let (sentence, help) = match why {
            Unproved::TooManyDraws(TooManyDraws(draws)) => {
                (not_proven::too_many_draws(*draws, TooManyDraws::MOST), not_proven::draw_fewer())
            }
            Unproved::Impossible(what) => (not_proven::impossible(what.to_string()), not_proven::report_the_fault()),
        };
        Diagnostic::new(sentence, DiagnosticLevel::Error, Arc::clone(&self.set.scenario), 0..0, help)
    }

    /// Where in the words of one language a sign shows most; the title for what is not about a response.
    fn words_of(&self, answer: &Answer) -> Option<(Arc<SourceFile>, Range<usize>)> {
        let (Question::Bot { locale, .. } | Question::Leak { locale, .. }) = &answer.question else { return None };
        let tag = locale.as_deref()?;
        let is_it = |(subject, language, _): &&(Subject, Language, Arc<SourceFile>)| {
            *subject == Subject::Scenario && language.to_string() == tag
        };
        let (_, _, file) = self.set.words.iter().find(is_it)?;
        let shown = answer.giveaway.as_ref().and_then(|giveaway| {
            let node = self.scenario.nodes.iter().find(|node| node.id == giveaway.node)?;
            file.message_span(&node.lines.last()?.say, Some(&giveaway.response))
        });
        let span = shown.or_else(|| file.message_span("title", None)).unwrap_or(0..0);
        Some((Arc::clone(file), span))
    }
}

const fn level(question: &Question) -> DiagnosticLevel {
    match question {
        Question::FullScore
        | Question::Ends
        | Question::Claim { .. }
        | Question::Assumed { .. }
        | Question::Excluded { .. } => DiagnosticLevel::Error,
        Question::Node { .. }
        | Question::Response { .. }
        | Question::Line { .. }
        | Question::Reaction { .. }
        | Question::EndingSays { .. }
        | Question::Interrupt { .. }
        | Question::Had { .. }
        | Question::Missed { .. }
        | Question::Kept { .. }
        | Question::Broken { .. }
        | Question::SecondChance { .. }
        | Question::OnlyChance { .. }
        | Question::Trace { .. }
        | Question::RandomLearner
        | Question::EvenOdds
        | Question::Level { .. }
        | Question::Slip
        | Question::PracticeOnly
        | Question::Bot { .. }
        | Question::Leak { .. } => DiagnosticLevel::Warning,
    }
}

/// The question whose place tells where an answer shows: of a sign of the scenario itself the response that shows it most.
fn where_it_shows(answer: &Answer) -> Question {
    match &answer.giveaway {
        Some(Giveaway { node, response, .. }) => Question::Response { node: node.clone(), response: response.clone() },
        None => answer.question.clone(),
    }
}

/// The piece of the scenario's file a question is about: for the scenario as a whole what decides who passes.
fn place(file: &SourceFile, question: &Question) -> Range<usize> {
    let Some(root) = file.root() else { return 0..0 };
    let key = |map: Option<RonValue<'_>>, id: &str| {
        let mut keys = map?.items().filter_map(|item| item.key);
        keys.find(|key| key.name() == id).map(|key| key.name_place())
    };
    let one_of = |list: &str, field: &str, id: &str| {
        let mut names = root.get(list)?.items().map(|item| item.value.get(field).unwrap_or(item.value));
        names.find(|name| name.name() == id).map(|name| name.name_place())
    };
    let value = |field: &str| root.get(field).map(|value| value.name_place());
    let node = |id: &str| root.get("nodes").and_then(|nodes| nodes.get(id));
    let standing_act = |id: &str| root.get("standing").and_then(|all| all.get(id));
    // the steps of a compound response stand in it
    let steps = || {
        let nodes = root.get("nodes").into_iter().flat_map(RonValue::items);
        let responses = nodes.filter_map(|node| node.value.get("responses")).flat_map(RonValue::items);
        responses.filter_map(|response| response.value.get("picks"))
    };
    let step = |at: &str| steps().find_map(|all| key(Some(all), at));
    let pick = |at: &str, pick: &str| steps().find_map(|all| key(all.get(at)?.get("of"), pick)).or_else(|| step(at));
    // an act that a node has otherwise stands there, any other where it is declared
    let response_at = |at: &str, response: &str| {
        let of = |field: &str| key(node(at).and_then(|node| node.get(field)), response);
        let own = of("responses").or_else(|| of("standing")).or_else(|| key(root.get("standing"), response));
        own.or_else(|| pick(at, response))
    };
    let said_in = |lines: Option<RonValue<'_>>, line: &str| {
        let mut said = lines?.items().filter_map(|item| item.value.get("say"));
        said.find(|say| say.name() == line).map(|say| say.name_place())
    };
    let line_at = |at: &str, line: &str| said_in(node(at).and_then(|node| node.get("lines")), line);
    let reaction_at = |id: &str, line: &str| said_in(standing_act(id).and_then(|one| one.get("reactions")), line);
    let found = match question {
        Question::Node { node } | Question::Trace { node } => key(root.get("nodes"), node).or_else(|| step(node)),
        Question::Response { node, response } => response_at(node, response),
        Question::Line { node, line } => line_at(node, line).or_else(|| step(node)),
        Question::Reaction { to, line } => reaction_at(to, line),
        Question::EndingSays { ending, says } => {
            let fields = root.get("endings").and_then(|all| all.get(ending)?.get("fields"));
            fields.and_then(|all| all.items().find_map(|field| said_in(Some(field.value), says)))
        }
        Question::Assumed { said, .. } | Question::Excluded { said, .. } => match said {
            Said::Line { node, line } => line_at(node, line),
            Said::Reaction { to, line } => reaction_at(to, line),
            Said::Response { node, response } => response_at(node, response),
            Said::Ending { ending } => key(root.get("endings"), ending),
        },
        Question::Interrupt { interrupt } => one_of("interrupts", "id", interrupt),
        Question::SecondChance { criterion } | Question::OnlyChance { criterion } => {
            one_of("earns", "clause", criterion)
        }
        Question::Had { criterion } | Question::Missed { criterion } => {
            one_of("earns", "clause", criterion).or_else(|| one_of("goals", "id", criterion))
        }
        Question::Claim { claim } => one_of("claims", "id", claim),
        Question::Kept { .. } | Question::Broken { .. } | Question::FullScore => value("policies"),
        Question::Ends => value("start"),
        Question::PracticeOnly => root.get("practice_only").map(RonValue::place),
        Question::RandomLearner
        | Question::EvenOdds
        | Question::Level { .. }
        | Question::Slip
        | Question::Bot { .. }
        | Question::Leak { .. } => None,
    };
    found.or_else(|| root.get("pass_mark").map(RonValue::place)).unwrap_or(0..0)
}

/// What is refuted, in the words of its code.
fn sentence(answer: &Answer, report: &Report) -> Sentence {
    let percent = |share: Option<f64>| format!("{:.1}", share.unwrap_or_default() * 100.0);
    let (figure, most) = (percent(answer.figure), percent(answer.limit));
    let spoken = |locale: &Option<Box<str>>| locale.as_deref().unwrap_or("none").to_owned();
    match &answer.question {
        Question::FullScore => full_score::out_of_reach(),
        Question::Ends => round_trip::no_end(),
        Question::Node { node } => never_reached::node(node),
        Question::Response { node, response } => never_reached::response(response, node),
        Question::Line { node, line } => never_reached::line(line, node),
        Question::Reaction { to, line } => never_reached::reaction(line, to),
        Question::EndingSays { ending, says } => never_reached::ending_says(says, ending),
        Question::Interrupt { interrupt } => never_fires::interrupt(interrupt),
        Question::Had { criterion } => one_sided::nobody_earns(criterion),
        Question::Missed { criterion } => one_sided::everybody_earns(criterion),
        Question::Kept { clause } => one_sided::nobody_keeps(clause),
        Question::Broken { clause } => one_sided::nobody_breaks(clause),
        Question::SecondChance { criterion } => only_chance::comes_once(criterion),
        Question::OnlyChance { criterion } => only_chance::not_the_only(criterion),
        Question::Claim { claim } => claim_refuted::refuted(claim),
        Question::Assumed { said, topic } => out_of_place::too_early(said.shown(), topic),
        Question::Excluded { said, topic } => out_of_place::too_late(said.shown(), topic),
        Question::Trace { node } => no_trace::alike(node),
        Question::RandomLearner => luck_passes::passes(figure, most),
        Question::EvenOdds => uneven_odds::differ(figure, most),
        Question::Level { level } if answer.limit > Some(0.5) => able_fail::pass(named(*level), figure, most),
        Question::Level { level } => half_able_pass::pass(named(*level), figure, most),
        Question::Slip if !answer.leaves_no_pass => single_slip::costs(figure, most),
        Question::Slip => single_slip::forecloses(),
        Question::PracticeOnly => match report.too_few_turns {
            Some(turns) => practice_only::too_few(turns, ENOUGH_TURNS),
            None => practice_only::enough(ENOUGH_TURNS),
        },
        Question::Bot { bot, locale } => bot_passes::passes(strategy(*bot), spoken(locale), figure, most),
        Question::Leak { cue, locale } => match &answer.giveaway {
            None => cue_leak::finds(sign(*cue), spoken(locale), figure, most),
            Some(Giveaway { node, response, kind, most: extreme }) => {
                let looks = extreme_of(*cue, *extreme, *kind);
                cue_leak::finds_at(sign(*cue), spoken(locale), figure, most, node, looks, response)
            }
        },
    }
}

const fn sign(cue: Cue) -> &'static str {
    match cue {
        Cue::Length => "length",
        Cue::Position => "position",
        Cue::Courtesy => "courtesy",
        Cue::Kind => "kind",
        Cue::Words => "words",
    }
}

const fn extreme_of(cue: Cue, most: bool, kind: ResponseKind) -> &'static str {
    match (cue, most) {
        (Cue::Kind, _) => match kind {
            ResponseKind::Say => "say",
            ResponseKind::Ask => "ask",
            ResponseKind::Do => "do",
        },
        (Cue::Words, _) => "words",
        (Cue::Length, true) => "longest",
        (Cue::Length, false) => "shortest",
        (Cue::Courtesy, true) => "most-polite",
        (Cue::Courtesy, false) => "least-polite",
        (Cue::Position, true) => "first",
        (Cue::Position, false) => "last",
    }
}

const fn strategy(bot: Bot) -> &'static str {
    match bot {
        Bot::FirstShown => "first-shown",
        Bot::LastShown => "last-shown",
        Bot::Longest => "longest",
        Bot::Shortest => "shortest",
        Bot::MostPolite => "most-polite",
        Bot::MostApologetic => "most-apologetic",
        Bot::AlwaysEscalate => "always-escalate",
        Bot::AlwaysSilent => "always-silent",
        Bot::Keywords => "keywords",
    }
}

impl Pack {
    /// The three choices that cost the able most.
    fn dearest(&self, report: &Report) -> Arg {
        let told = |one: &DearChoice| {
            let unsaid = if one.waits(&self.scenario) { piece::waiting } else { piece::silence };
            let choice = one.response.as_deref().map_or_else(|| unsaid().into(), |said| Arg::from(format!("`{said}`")));
            piece::choice(choice, &one.node, format!("{:.2}", one.cost / 100.0))
        };
        Arg::Each(report.dear.iter().take(3).map(told).collect(), Join::And)
    }

    /// What to do, with the fact classes where it is worst, and whether a transcript shows it.
    fn remedy(&self, answer: &Answer, report: &Report) -> Message {
        let shown = if answer.witness.is_some() { "yes" } else { "no" };
        match &answer.question {
            Question::FullScore => {
                let bests = report.classes.iter().filter_map(|class| Some((class.range?.1, class)));
                let worst = bests.min_by_key(|(best, _)| *best);
                let best = worst.map_or_else(String::new, |(best, _)| format!("{:.2}", f64::from(best.0) / 100.0));
                let facts = worst.map_or_else(none, |(_, class)| facts(class));
                match self.lost(answer, report) {
                    Some(lost) => full_score::open_a_way_to(lost, best, facts, shown),
                    None => full_score::open_a_way(best, facts, shown),
                }
            }
            Question::Ends => round_trip::offer_something(),
            Question::Node { .. } => never_reached::correct("no"),
            Question::Response { .. }
            | Question::Line { .. }
            | Question::Reaction { .. }
            | Question::EndingSays { .. } => never_reached::correct(shown),
            Question::Interrupt { .. } => never_fires::bring_in_reach(),
            Question::Had { .. } | Question::Missed { .. } => one_sided::decide_or_remove(),
            Question::Kept { .. } | Question::Broken { .. } => one_sided::decide(),
            Question::Claim { .. } if answer.witness.is_some() => claim_refuted::against_it(),
            Question::Claim { .. } => claim_refuted::no_such_play(),
            Question::Assumed { topic, .. } => out_of_place::tell_it_before(topic),
            Question::Excluded { topic, .. } => out_of_place::say_otherwise(topic),
            Question::Trace { .. } => no_trace::answer_them(shown),
            Question::RandomLearner => luck_passes::raise_the_mark(shown),
            Question::Level { .. } if answer.limit > Some(0.5) => able_fail::mend_the_dearest(self.dearest(report)),
            Question::Level { .. } => half_able_pass::ask_more(),
            Question::Slip => single_slip::soften(shown),
            Question::SecondChance { .. } => only_chance::offer_it_again(shown),
            Question::OnlyChance { .. } => only_chance::leave_it_out(),
            Question::PracticeOnly if report.too_few_turns.is_some() => practice_only::say_so(),
            Question::PracticeOnly => practice_only::take_it_back(),
            Question::EvenOdds => {
                let level = if self.scenario.practice_only { 0.0 } else { 0.9 };
                let of = |class: &ClassReport| class.levels.iter().find(|one| one.level >= level).copied();
                let passes = |class: &ClassReport| of(class).map_or(0.0, |one| one.passes);
                let odds = |one: &&ClassReport, other: &&ClassReport| passes(one).total_cmp(&passes(other));
                let shown = |class: &ClassReport| format!("{:.1}", passes(class) * 100.0);
                match (report.classes.iter().min_by(odds), report.classes.iter().max_by(odds)) {
                    (Some(least), Some(most)) => {
                        uneven_odds::even_out(shown(least), facts(least), shown(most), facts(most))
                    }
                    _ => uneven_odds::even_out_somehow(),
                }
            }
            Question::Bot { .. } => bot_passes::be_wrong_once(shown),
            Question::Leak { cue, .. } => cue_leak::tempt_otherwise(sign(*cue), shown),
        }
    }

    /// What a play lacks that has the best there is, each with the node where it was lost and what was done there.
    fn lost(&self, answer: &Answer, report: &Report) -> Option<Arg> {
        let witness = answer.witness.as_ref()?;
        let facts = report.classes.get(witness.class)?.facts.clone();
        let begin = Begin { scenario: self.scenario.id.clone(), seed: witness.seed.unwrap_or(0), facts };
        let premise = Premise::new(Arc::clone(&self.scenario), Arc::clone(&self.book), begin).ok()?;
        let mut play = Observation::open(Arc::new(premise));
        for command in &witness.commands {
            play.advance(*command).ok()?;
        }
        let criteria = play.assess(&Measure::Unknown).criteria;
        let lost = criteria.iter().filter(|one| matches!(one.verdict, Verdict::Broken | Verdict::Missed));
        let shown = lost.map(|one| {
            let at = one.evidence.violations.iter().find_map(|evidence| evidence.at);
            let broken =
                at.and_then(|at| play.seen().get(..=at.at())?.iter().rev().find_map(|one| self.turn(one, |_| true)));
            let place = broken.or_else(|| self.passed_by(&one.id, play.seen()));
            piece::lost(&one.id, place.unwrap_or_else(|| "none".to_owned()))
        });
        Some(Arg::Each(shown.collect(), Join::Comma))
    }

    /// Where a play did something else although it could have earned a clause there.
    fn passed_by(&self, clause: &str, seen: &[Seen]) -> Option<String> {
        let wanted = &self.book.clauses.at(self.book.clause_names.find(clause)?).constraint.activation.activities;
        let earns = |response: &ResponseIx| {
            let performs = self.scenario.response(*response).map(|response| response.performs.as_slice());
            performs.unwrap_or_default().iter().any(|activity| wanted.contains(activity))
        };
        seen.iter().find_map(|one| self.turn(one, |node| node.responses.iter().any(earns)))
    }

    /// What staff did in an event, and where, if it is such a place.
    fn turn(&self, seen: &Seen, is: impl Fn(&Node) -> bool) -> Option<String> {
        let (node, done) = match seen.event {
            Event::Responded { response } => {
                let response = self.scenario.response(response)?;
                (response.node, format!("`{}`", response.id))
            }
            Event::StayedSilent { node } => (node, "~".to_owned()),
            _ => return None,
        };
        let node = self.scenario.node(node).filter(|node| is(node))?;
        Some(format!("`{}` › {done}", node.id))
    }
}

const fn none() -> Arg {
    Arg::List(Vec::new(), Join::And)
}

/// A level in percent as the share it is.
fn named(level: u8) -> String {
    format!("{}", f64::from(level) / 100.0)
}

fn facts(class: &ClassReport) -> Arg {
    Arg::List(class.facts.iter().map(|(name, value)| format!("`{name}` {value}")).collect(), Join::And)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assurance::{Effort, prove};
    use crate::content::counts;
    use crate::content::report::Code;
    use crate::content::tests::shipped;
    use crate::scenario::Goto;
    use crate::terms::NodeIx;

    #[test]
    fn what_is_refuted_stands_at_its_place_and_what_is_open_is_told_once() {
        let pack = shipped().pack("rude-customer").expect("it ships");
        let refuted = |question| Answer::possible(question, None, true);
        let report = Report {
            scenario: "rude-customer".into(),
            classes: Vec::new(),
            draws: 0,
            answers: vec![
                refuted(Question::Response { node: "abuse".into(), response: "limit".into() }),
                refuted(Question::Node { node: "crowd".into() }),
                Answer { score: Some(9_444.0), ..refuted(Question::FullScore) },
                Answer::at_most(Question::RandomLearner, 0.126, 0.05, true),
                Answer {
                    giveaway: Some(Giveaway {
                        node: "abuse".into(),
                        response: "limit".into(),
                        kind: ResponseKind::Say,
                        most: true,
                    }),
                    ..Answer::at_most(Question::Leak { cue: Cue::Length, locale: Some("en-US".into()) }, 0.2, 0.1, true)
                },
                Answer::possible(Question::Node { node: "window".into() }, None, false),
                Answer::possible(Question::Node { node: "abuse".into() }, None, false),
                refuted(Question::Node { node: "nowhere\u{202e}".into() }),
            ],
            visits: Vec::new(),
            forks: Vec::new(),
            levels: Vec::new(),
            too_few_turns: None,
            dear: Vec::new(),
            scale: None,
        };
        let found = pack.proved(&report);
        assert_eq!(counts(&found), (2, 5));
        let shown: Vec<_> = found
            .iter()
            .map(|one| (one.code, one.file.text.get(one.span.clone()).unwrap_or_default(), one.message.to_string()))
            .collect();
        assert_eq!(
            shown.iter().map(|(code, text, message)| (*code, *text, message.as_str())).collect::<Vec<_>>(),
            [
                (Code::NotProven, "", "2 of 8 questions are not proven: 0 of 0 fact classes were cut off"),
                (Code::FullScore, "bank-complaints", "the full score is out of reach in some fact class"),
                (Code::NeverReached, "8100", "the node `nowhere<U+202E>` is never reached"),
                (Code::LuckPasses, "8100", "picking at random passes in 12.6 % of encounters (5.0 % at most)"),
                (Code::NeverReached, "limit", "`limit` is never offered at `abuse`"),
                (Code::NeverReached, "crowd", "the node `crowd` is never reached"),
                (
                    Code::CueLeak,
                    "limit",
                    "going by length in en-US finds the best response 20.0 percentage points above chance (10.0 at most), \
                     most of all at `abuse`, where the longest, `limit`, is the best"
                ),
            ]
        );
    }
    #[test]
    fn what_the_prover_cannot_make_sense_of_is_an_error_and_nothing_is_proved_of_it() {
        let pack = shipped().pack("media-threat").expect("it ships");
        let mut scenario = (*pack.scenario).clone();
        scenario.responses[0].goto = Goto::Node(NodeIx(63));
        let effort = Effort { cap: 1_000_000, workers: 2 };
        let why = prove(&scenario.into(), &pack.book, &[], effort, &|_| true).expect_err("an arrow to nowhere");
        let found = [pack.not_proven(&why)];
        assert_eq!((found[0].code, counts(&found)), (Code::NotProven, (1, 0)));
        assert_eq!(
            found[0].message.to_string(),
            "nothing is proven: the prover met what cannot be: an arrow of `no-filming` leads nowhere"
        );
        assert_eq!(counts(&[pack.not_proven(&TooManyDraws(5_000).into())]), (1, 0), "so is one that is too large");
    }
}
