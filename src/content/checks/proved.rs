//! What proving a scenario found wrong, as problems at their lines.

use super::Code;
use crate::assurance::{Answer, Bot, ClassReport, Cue, Giveaway, Question, Report, Status, TooManyDraws};
use crate::content::report::{Diagnostic, Level, Problems, SourceFile};
use crate::content::written::{self, RawScenario};
use crate::content::{Pack, Subject};
use crate::locale::Language;
use std::ops::Range;
use std::sync::Arc;

impl Pack {
    /// The problems a report tells of, in order of their places. What is not proven is one problem.
    #[must_use]
    pub fn proved(&self, report: &Report) -> Vec<Diagnostic> {
        let mut in_words = Vec::new();
        let mut problems = Problems::new(Arc::clone(&self.set.scenario));
        let Some(raw) = written::read::<RawScenario<'_>>(&self.set.scenario.text, &mut problems) else {
            return problems.list;
        };
        for answer in report.answers.iter().filter(|answer| answer.status == Status::Refuted) {
            let (code, level) = kind(&answer.question);
            let (message, help) = (message(answer), Some(help(answer, report)));
            if let Some((file, span)) = self.words_of(answer) {
                in_words.push(Diagnostic { code, level, file, span, message, help });
                continue;
            }
            let text = &problems.file.text;
            let span = match place(&raw, &answer.question) {
                Some(at) => problems.file.span_of(at),
                None => text.find(PASS_MARK).map_or(0..0, |at| at..at + PASS_MARK.len()),
            };
            problems.push(code, level, span, message, help);
        }
        let open = report.answers.iter().filter(|answer| answer.status == Status::NotProven).count();
        if open > 0 {
            let cut = report.classes.iter().filter(|class| !class.complete).count();
            let (all, classes) = (report.answers.len(), report.classes.len());
            let message =
                format!("{open} of {all} questions are not proven: {cut} of {classes} fact classes were cut off");
            let help = Some("give `--cap` a higher number, and let it finish".to_owned());
            problems.push(Code::NotProven, Level::Warning, 0..0, message, help);
        }
        problems.list.sort_by_key(|one| (one.span.start, one.code));
        problems.list.extend(in_words);
        problems.list
    }

    /// The problem that nothing of a scenario could be proved.
    #[must_use]
    pub fn not_proven(&self, why: &TooManyDraws) -> Diagnostic {
        let help = Some("draw from fewer values, or make what no rule needs `Words`".to_owned());
        let file = Arc::clone(&self.set.scenario);
        let message = format!("nothing is proven: {why}");
        Diagnostic { code: Code::NotProven, level: Level::Warning, file, span: 0..0, message, help }
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

/// Where what concerns the scenario as a whole stands: at what decides who passes.
const PASS_MARK: &str = "pass_mark";

const fn kind(question: &Question) -> (Code, Level) {
    match question {
        Question::FullScore => (Code::FullScore, Level::Error),
        Question::Ends => (Code::RoundTrip, Level::Error),
        Question::Claim { .. } => (Code::ClaimRefuted, Level::Error),
        Question::Node { .. } | Question::Response { .. } | Question::Line { .. } => {
            (Code::NeverReached, Level::Warning)
        }
        Question::Interrupt { .. } => (Code::NeverFires, Level::Warning),
        Question::Had { .. } | Question::Missed { .. } | Question::Kept { .. } | Question::Broken { .. } => {
            (Code::OneSided, Level::Warning)
        }
        Question::RandomLearner => (Code::LuckPasses, Level::Warning),
        Question::EvenOdds => (Code::UnevenOdds, Level::Warning),
        Question::Bot { .. } => (Code::BotPasses, Level::Warning),
        Question::Leak { .. } => (Code::CueLeak, Level::Warning),
    }
}

/// The piece of the scenario's file a question is about; none for the scenario as a whole.
fn place<'r>(raw: &RawScenario<'r>, question: &Question) -> Option<&'r str> {
    let node = |name: &str| raw.nodes.0.iter().find(|(id, _)| *id == name);
    match question {
        Question::Node { node: name } => node(name).map(|(id, _)| *id),
        Question::Response { node: name, response } => {
            let (_, node) = node(name)?;
            node.responses.ids().find(|id| *id == &**response)
        }
        Question::Line { node: name, line } => {
            let (_, node) = node(name)?;
            node.lines.iter().map(|one| one.say).find(|say| *say == &**line)
        }
        Question::Interrupt { interrupt } => raw.interrupts.iter().map(|one| one.id).find(|id| *id == &**interrupt),
        Question::Had { criterion } | Question::Missed { criterion } => {
            let mut ids = raw.earns.iter().map(|one| one.clause).chain(raw.goals.iter().map(|one| one.id));
            ids.find(|id| *id == &**criterion)
        }
        Question::Kept { .. } | Question::Broken { .. } => Some(raw.policies),
        Question::Claim { claim } => raw.claims.iter().map(|one| one.id).find(|id| *id == &**claim),
        Question::FullScore => Some(raw.policies),
        Question::Ends => Some(raw.start),
        Question::RandomLearner | Question::EvenOdds | Question::Bot { .. } | Question::Leak { .. } => None,
    }
}

fn message(answer: &Answer) -> String {
    let percent = |share: Option<f64>| format!("{:.1}", share.unwrap_or_default() * 100.0);
    let (figure, limit) = (percent(answer.figure), percent(answer.limit));
    let spoken = |locale: &Option<Box<str>>| locale.as_ref().map(|tag| format!(" in {tag}")).unwrap_or_default();
    match &answer.question {
        Question::FullScore => "the full score is out of reach in some fact class".to_owned(),
        Question::Ends => "some play never comes to an end".to_owned(),
        Question::Node { node } => format!("the node `{node}` is never reached"),
        Question::Response { node, response } => format!("`{response}` is never offered at `{node}`"),
        Question::Line { node, line } => format!("the line `{line}` is never said at `{node}`"),
        Question::Interrupt { interrupt } => format!("the interrupt `{interrupt}` never fires"),
        Question::Had { criterion } => format!("nobody can earn `{criterion}`"),
        Question::Missed { criterion } => format!("everybody earns `{criterion}`"),
        Question::Kept { clause } => format!("nobody whom it concerns can keep `{clause}`"),
        Question::Broken { clause } => format!("nobody can break `{clause}`"),
        Question::Claim { claim } => format!("the claim `{claim}` does not hold"),
        Question::RandomLearner => format!("picking at random passes in {figure} % of encounters ({limit} % at most)"),
        Question::EvenOdds => {
            let apart = format!("{figure} percentage points between fact classes ({limit} at most)");
            format!("the odds of picking at random differ by {apart}")
        }
        Question::Bot { bot, locale } => {
            format!("{}{} passes in {figure} % of encounters ({limit} % at most)", strategy(*bot), spoken(locale))
        }
        Question::Leak { cue: asked, locale } => {
            let cue = match asked {
                Cue::Length => "length",
                Cue::Position => "position",
                Cue::Courtesy => "courtesy",
            };
            let spoken = spoken(locale);
            let shown = answer.giveaway.as_ref().map_or_else(String::new, |Giveaway { node, response, most }| {
                let sign = sign(*asked, *most);
                format!(", most of all at `{node}`, where the {sign}, `{response}`, is the best")
            });
            let above = format!("{figure} percentage points above chance ({limit} at most)");
            format!("going by {cue}{spoken} finds the best response {above}{shown}")
        }
    }
}

const fn sign(cue: Cue, most: bool) -> &'static str {
    match (cue, most) {
        (Cue::Length, true) => "longest",
        (Cue::Length, false) => "shortest",
        (Cue::Courtesy, true) => "most polite",
        (Cue::Courtesy, false) => "least polite",
        (Cue::Position, true) => "first",
        (Cue::Position, false) => "last",
    }
}

const fn strategy(bot: Bot) -> &'static str {
    match bot {
        Bot::FirstShown => "always picking the first response shown",
        Bot::LastShown => "always picking the last response shown",
        Bot::Longest => "always picking the longest response",
        Bot::Shortest => "always picking the shortest response",
        Bot::MostPolite => "always picking the most polite response",
        Bot::MostApologetic => "always picking the most apologetic response",
        Bot::AlwaysEscalate => "always passing it on to somebody else",
        Bot::AlwaysSilent => "always staying silent",
    }
}

/// What to do, after the fact classes where it is worst, and what the transcript shows.
fn help(answer: &Answer, report: &Report) -> String {
    let classes = classes(&answer.question, report).unwrap_or_default();
    let shows = shows(&answer.question).filter(|_| answer.witness.is_some());
    let shows = shows.map_or_else(String::new, |shows| format!(" (the transcript {shows})"));
    format!("{classes}{}{shows}", remedy(answer))
}

const fn shows(question: &Question) -> Option<&'static str> {
    match question {
        Question::FullScore => Some("has the best there is"),
        Question::Response { .. } | Question::Line { .. } => Some("comes there without it"),
        Question::RandomLearner | Question::Bot { .. } => Some("passes that way"),
        Question::Leak { .. } => Some("takes it there"),
        _ => None,
    }
}

fn classes(question: &Question, report: &Report) -> Option<String> {
    let all = || report.classes.iter();
    let passes = |class: &ClassReport| class.random.map_or(0.0, |(passes, _)| passes);
    let odds = |one: &&ClassReport, other: &&ClassReport| passes(one).total_cmp(&passes(other));
    match question {
        Question::FullScore => {
            let bests = all().filter_map(|class| Some((class.range?.1, class)));
            let (best, class) = bests.min_by_key(|(best, _)| *best)?;
            Some(format!("{:.2} at most with {}: ", f64::from(best.0) / 100.0, facts(class)))
        }
        Question::EvenOdds => {
            let shown = |class: &ClassReport| format!("{:.1} % with {}", passes(class) * 100.0, facts(class));
            Some(format!("{}; {}: ", shown(all().min_by(odds)?), shown(all().max_by(odds)?)))
        }
        _ => None,
    }
}

fn facts(class: &ClassReport) -> String {
    class.facts.iter().map(|(name, value)| format!("`{name}` {value}")).collect::<Vec<_>>().join(" and ")
}

const fn remedy(answer: &Answer) -> &'static str {
    match &answer.question {
        Question::FullScore => "open a way to what is missing, or leave it out there with `applies`",
        Question::Ends => "the transcript leads to where it stops: offer some response there in every case",
        Question::Node { .. } | Question::Response { .. } | Question::Line { .. } => {
            "correct the condition that keeps it out, or remove it"
        }
        Question::Interrupt { .. } => "bring its condition within reach, or remove it",
        Question::Had { .. } | Question::Missed { .. } => {
            "let what the learner does decide it, or take it out of `earns` or `goals`"
        }
        Question::Kept { .. } | Question::Broken { .. } => "let what the learner does decide it",
        Question::Claim { .. } if answer.witness.is_some() => {
            "the transcript is a play against it: mend the scenario or the claim"
        }
        Question::Claim { .. } => {
            "it says that there is such a play, and there is none: mend the scenario or the claim"
        }
        Question::RandomLearner => "raise the pass mark, or let more of the tempting responses cost something",
        Question::EvenOdds => "let each fact bring as many temptations as it takes away",
        Question::Bot { .. } => "let it be wrong at a turn that counts",
        Question::Leak { cue: Cue::Length, .. } => {
            "let tempting responses be the longest and the shortest at some moments"
        }
        Question::Leak { cue: Cue::Courtesy, .. } => {
            "let tempting responses be the most and the least polite at some moments"
        }
        Question::Leak { cue: Cue::Position, .. } => "give moments with few responses more tempting ones",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::counts;
    use crate::content::tests::shipped;

    #[test]
    fn what_is_refuted_stands_at_its_place_and_what_is_open_is_told_once() {
        let pack = shipped().pack("rude-customer").expect("it ships");
        let refuted = |question| Answer::possible(question, None, true);
        let report = Report {
            scenario: "rude-customer".into(),
            classes: Vec::new(),
            answers: vec![
                refuted(Question::Response { node: "abuse".into(), response: "limit".into() }),
                refuted(Question::Node { node: "crowd".into() }),
                Answer { score: Some(9_444.0), ..refuted(Question::FullScore) },
                Answer::at_most(Question::RandomLearner, 0.126, 0.05, true),
                Answer {
                    giveaway: Some(Giveaway { node: "abuse".into(), response: "limit".into(), most: true }),
                    ..Answer::at_most(Question::Leak { cue: Cue::Length, locale: Some("en-US".into()) }, 0.2, 0.1, true)
                },
                Answer::possible(Question::Node { node: "window".into() }, None, false),
                Answer::possible(Question::Node { node: "abuse".into() }, None, false),
                refuted(Question::Node { node: "nowhere\u{202e}".into() }),
            ],
            visits: Vec::new(),
        };
        let found = pack.proved(&report);
        assert_eq!(counts(&found), (1, 6));
        let shown: Vec<_> = found
            .iter()
            .map(|one| (one.code, one.file.text.get(one.span.clone()).unwrap_or_default(), one.message.as_str()))
            .collect();
        assert_eq!(
            shown,
            [
                (Code::NotProven, "", "2 of 8 questions are not proven: 0 of 0 fact classes were cut off"),
                (Code::FullScore, "bank-complaints", "the full score is out of reach in some fact class"),
                (Code::NeverReached, "pass_mark", "the node `nowhere\u{202e}` is never reached"),
                (Code::LuckPasses, "pass_mark", "picking at random passes in 12.6 % of encounters (5.0 % at most)"),
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
}
