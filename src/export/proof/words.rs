//! Questions, answers and classes in the words of a language.

use super::Proof;
use crate::assurance::{Answer, ClassReport, Question, Said, Status};
use crate::attempt::{Named as _, hundredths};
use crate::encounter::{Begin, Premise};
use crate::locale::{Formats, Language, With, Words};
use crate::terms::BasisPoints;
use std::sync::Arc;

/// Tells what was proved in one language.
pub struct Teller {
    /// The language.
    pub language: Language,
    /// The program's words in it.
    pub app: Words,
    formats: Formats,
}

/// Whether a question is of a kind.
type Asks = fn(&Question) -> bool;

impl Teller {
    /// For one language.
    #[must_use]
    pub fn new(language: Language, app: Words) -> Self {
        let formats = Formats::new(&language, app.clone());
        Self { language, app, formats }
    }

    /// What a question asks, as the property that should hold.
    #[must_use]
    pub fn property(&self, question: &Question) -> String {
        let app = &self.app;
        let with = |name: &'static str, value: &str| With::from_iter([(name, value.to_owned())]);
        let at = |node: &str, name: &'static str, value: &str| {
            With::from_iter([("node", node.to_owned()), (name, value.to_owned())])
        };
        let about = |said: &Said, topic: &str| With::from_iter([("said", said.shown()), ("topic", topic.to_owned())]);
        match question {
            Question::FullScore => app.plain("prove-full-score"),
            Question::Ends => app.plain("prove-ends"),
            Question::Node { node } => app.text("prove-node", &with("node", node)),
            Question::Response { node, response } => app.text("prove-response", &at(node, "response", response)),
            Question::Line { node, line } => app.text("prove-line", &at(node, "line", line)),
            Question::Reaction { to, line } => {
                let with = With::from_iter([("act", to.to_string()), ("line", line.to_string())]);
                app.text("prove-reaction", &with)
            }
            Question::EndingSays { ending, says } => {
                let with = With::from_iter([("ending", ending.to_string()), ("says", says.to_string())]);
                app.text("prove-ending-says", &with)
            }
            Question::Interrupt { interrupt } => app.text("prove-interrupt", &with("interrupt", interrupt)),
            Question::Had { criterion } => app.text("prove-had", &with("criterion", criterion)),
            Question::Missed { criterion } => app.text("prove-missed", &with("criterion", criterion)),
            Question::Kept { clause } => app.text("prove-kept", &with("clause", clause)),
            Question::Broken { clause } => app.text("prove-broken", &with("clause", clause)),
            Question::SecondChance { criterion } => app.text("prove-second-chance", &with("criterion", criterion)),
            Question::OnlyChance { criterion } => app.text("prove-only-chance", &with("criterion", criterion)),
            Question::Claim { claim } => app.text("prove-claim", &with("claim", claim)),
            Question::Assumed { said, topic } => app.text("prove-assumed", &about(said, topic)),
            Question::Excluded { said, topic } => app.text("prove-excluded", &about(said, topic)),
            Question::Trace { node } => app.text("prove-trace", &with("node", node)),
            Question::RandomLearner => app.plain("prove-random-learner"),
            Question::EvenOdds => app.plain("prove-even-odds"),
            Question::Level { level } => {
                app.text("prove-gate", &with("level", &format!("{}", f64::from(*level) / 100.0)))
            }
            Question::Slip => app.plain("prove-slip"),
            Question::PracticeOnly => app.plain("prove-practice-said"),
            Question::Bot { bot, locale } => {
                let told = app.text("prove-bot", &with("bot", &app.plain(bot.message())));
                self.spoken(told, locale.as_deref())
            }
            Question::Leak { cue, locale } => {
                let told = app.text("prove-leak", &with("cue", &app.plain(cue.message())));
                self.spoken(told, locale.as_deref())
            }
        }
    }

    fn spoken(&self, what: String, locale: Option<&str>) -> String {
        let Some(locale) = locale else { return what };
        self.app.text("prove-spoken", &With::from_iter([("what", what), ("language", locale.to_owned())]))
    }

    /// The figure behind an answer with its limit; empty where there is none.
    #[must_use]
    pub fn figure(&self, answer: &Answer) -> String {
        let (Some(figure), Some(limit)) = (answer.figure, answer.limit) else { return String::new() };
        let (message, figure) = match answer.question {
            Question::EvenOdds | Question::Leak { .. } | Question::Slip => ("prove-figure-points", tenths(figure)),
            _ => ("prove-figure", odds(figure)),
        };
        let told = self.app.text(message, &With::from_iter([("figure", figure), ("limit", tenths(limit))]));
        if answer.leaves_no_pass {
            self.app.text("prove-no-pass-left", &With::from_iter([("figure", told)]))
        } else {
            told
        }
    }

    /// What stands above the play that shows an answer: the property, or that the play refutes it.
    #[must_use]
    pub fn about(&self, answer: &Answer) -> String {
        let property = self.property(&answer.question);
        match answer.status {
            Status::Refuted => self.app.text("prove-against", &With::from_iter([("property", property)])),
            Status::Proved | Status::NotProven => property,
        }
    }

    /// The score to expect of the learner an answer is about; empty where it is about none.
    #[must_use]
    pub fn mean(&self, answer: &Answer) -> String {
        match (&answer.question, answer.score) {
            (Question::RandomLearner | Question::Bot { .. }, Some(score)) => mean(score),
            _ => String::new(),
        }
    }

    /// The reach of the proof in one line each: what can be reached, how criteria can come out, what
    /// stands where it makes sense.
    #[must_use]
    pub fn reached(&self, answers: &[Answer]) -> Vec<String> {
        let counted = |message: &str, counts: &[(&'static str, Asks)]| {
            let of = |wanted: Asks| answers.iter().filter(|one| one.is_routine() && wanted(&one.question)).count();
            let counts: Vec<_> = counts.iter().map(|(name, wanted)| (*name, of(*wanted))).collect();
            let any = counts.iter().any(|(_, count)| *count > 0);
            any.then(|| self.app.text(message, &counts.into_iter().collect()))
        };
        let reached = counted(
            "prove-reached",
            &[
                ("nodes", |one| matches!(one, Question::Node { .. })),
                ("responses", |one| matches!(one, Question::Response { .. })),
                ("lines", |one| {
                    matches!(one, Question::Line { .. } | Question::Reaction { .. } | Question::EndingSays { .. })
                }),
                ("interrupts", |one| matches!(one, Question::Interrupt { .. })),
            ],
        );
        let criteria = counted(
            "prove-criteria",
            &[
                ("had", |one| matches!(one, Question::Had { .. })),
                ("missed", |one| matches!(one, Question::Missed { .. })),
                ("kept", |one| matches!(one, Question::Kept { .. })),
                ("broken", |one| matches!(one, Question::Broken { .. })),
            ],
        );
        let topics = counted(
            "prove-coherence",
            &[
                ("assumed", |one| matches!(one, Question::Assumed { .. })),
                ("excluded", |one| matches!(one, Question::Excluded { .. })),
                ("traces", |one| matches!(one, Question::Trace { .. })),
            ],
        );
        [reached, criteria, topics].into_iter().flatten().collect()
    }

    /// The heads of the table of classes.
    #[must_use]
    pub fn class_heads(&self) -> [String; 7] {
        let heads = [
            "prove-class",
            "prove-weight",
            "prove-states",
            "prove-range",
            "prove-random",
            "prove-expected",
            "prove-worst",
        ];
        heads.map(|head| self.app.plain(head))
    }

    /// A class as a row of that table. Facts that all classes share are left out.
    #[must_use]
    pub fn class(&self, proof: &Proof<'_>, class: &ClassReport) -> [String; 7] {
        let states = self.formats.number(i64::try_from(class.states).unwrap_or(i64::MAX));
        let cut = || self.app.text("prove-cut", &With::from_iter([("states", states.clone())]));
        let none = || "–".to_owned();
        let guessing = class.levels.first();
        let worst = class.worst_pass.as_ref().map_or_else(none, |(score, _)| percent(*score));
        [
            self.facts(proof, class),
            format!("{} %", tenths(class.weight)),
            if class.complete { states } else { cut() },
            class.range.map_or_else(none, |(least, most)| format!("{}–{}", percent(least), percent(most))),
            guessing.map_or_else(none, |one| format!("{} %", odds(one.passes))),
            guessing.map_or_else(none, |one| mean(one.mean)),
            worst,
        ]
    }

    /// The facts in which a class differs from the others.
    pub(super) fn facts(&self, proof: &Proof<'_>, class: &ClassReport) -> String {
        let pack = proof.pack;
        let begin = Begin { scenario: pack.scenario.id.clone(), seed: 0, facts: class.facts.clone() };
        let premise = match Premise::new(Arc::clone(&pack.scenario), Arc::clone(&pack.book), begin) {
            Ok(premise) => premise,
            // told where the facts would stand
            Err(why) => return why.to_string(),
        };
        let shown = pack.args(&premise, &self.language, self.app.clone());
        let differs = |name: &str| {
            let of = |class: &ClassReport| class.facts.iter().find(|(known, _)| **known == *name).cloned();
            proof.report.classes.iter().any(|other| of(other) != of(class))
        };
        let told = class.facts.iter().filter(|(name, _)| differs(name)).map(|(name, value)| {
            let text = match shown.get(name.to_string()) {
                Some(fluent::FluentValue::String(text)) => text.to_string(),
                _ => value.to_string(),
            };
            format!("{name} = {text}")
        });
        let told: Vec<_> = told.collect();
        if told.is_empty() { self.app.plain("prove-class-all") } else { told.join(", ") }
    }

    /// What the play with the lowest score that still passes is called.
    #[must_use]
    pub fn worst_pass(&self, score: BasisPoints) -> String {
        self.app.text("prove-worst-pass", &With::from_iter([("score", percent(score))]))
    }
}

impl Answer {
    /// Whether it says no more than that something that should be possible is: such answers are counted, not listed.
    #[must_use]
    pub fn is_routine(&self) -> bool {
        let reach = matches!(
            self.question,
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
                | Question::Assumed { .. }
                | Question::Excluded { .. }
                | Question::Trace { .. }
        );
        reach && self.status == Status::Proved
    }
}

/// A share of 1 in percent, with one decimal.
fn tenths(share: f64) -> String {
    let text = format!("{:.1}", share * 100.0);
    text.strip_suffix(".0").unwrap_or(&text).to_owned()
}

/// A probability in percent, the small ones to a thousandth.
pub(super) fn odds(share: f64) -> String {
    match share * 100.0 {
        percent if percent > 0.0 && percent < 0.001 => "< 0.001".to_owned(),
        percent if percent > 0.0 && percent < 0.1 => format!("{percent:.3}"),
        _ => tenths(share),
    }
}

/// An average of scores, which are basis points, as people read it.
fn mean(score: f64) -> String {
    format!("{:.2}", score / 100.0)
}

/// A score as people read it.
fn percent(score: BasisPoints) -> String {
    hundredths(score.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assurance::Witness;
    use crate::content::tests::shipped;

    #[test]
    fn a_slip_that_leaves_no_pass_says_so_and_a_play_that_refutes_something_too() {
        for (tag, reason) in [("en-US", "leaves no pass"), ("zh-CN", "无法通过"), ("zh-TW", "無法及格")] {
            let language: Language = tag.parse().expect("a tag");
            let teller = Teller::new(language.clone(), shipped().app_words(&language));
            let costs = Answer::at_most(Question::Slip, 0.1, 0.25, true);
            let decides = Answer { status: Status::Refuted, leaves_no_pass: true, ..costs.clone() };
            assert!(teller.figure(&decides).contains(reason) && !teller.figure(&costs).contains(reason), "{tag}");
            let claim = || Question::Claim { claim: "planted".into() };
            let shown = || Some(Witness::new(0, Vec::new()));
            let refuted = teller.about(&Answer::impossible(claim(), shown(), true));
            assert_eq!(teller.about(&Answer::possible(claim(), shown(), true)), teller.property(&claim()));
            assert!(refuted.contains(&teller.property(&claim())) && refuted != teller.property(&claim()), "{refuted}");
        }
    }

    #[test]
    fn small_odds_are_not_nothing() {
        let shares = [0.0, 0.000_000_1, 0.000_009_99, 0.000_01, 0.000_94, 0.001, 0.05, 0.123_4, 1.0];
        let shown = ["0", "< 0.001", "< 0.001", "0.001", "0.094", "0.1", "5", "12.3", "100"];
        assert_eq!(shares.map(odds), shown);
    }
}
