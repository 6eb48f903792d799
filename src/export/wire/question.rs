//! A question that proving asked, as JSON and as a name for files.

use crate::assurance::{Bot, Cue, Question, Said};
use crate::records::wire::Word;
use serde::{Deserialize, Serialize};

/// A question about a scenario. Names are the content's ids; what each asks stands at [`Question`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "question", rename_all = "snake_case")]
#[expect(missing_docs, reason = "as in the domain's type")]
pub enum QuestionDoc {
    FullScore,
    Ends,
    Node {
        node: Box<str>,
    },
    Response {
        node: Box<str>,
        response: Box<str>,
    },
    Line {
        node: Box<str>,
        line: Box<str>,
    },
    Reaction {
        to: Box<str>,
        line: Box<str>,
    },
    EndingSays {
        ending: Box<str>,
        says: Box<str>,
    },
    Interrupt {
        interrupt: Box<str>,
    },
    Had {
        criterion: Box<str>,
    },
    Missed {
        criterion: Box<str>,
    },
    Kept {
        clause: Box<str>,
    },
    Broken {
        clause: Box<str>,
    },
    SecondChance {
        criterion: Box<str>,
    },
    OnlyChance {
        criterion: Box<str>,
    },
    Claim {
        claim: Box<str>,
    },
    Assumed {
        #[serde(flatten)]
        said: SaidDoc,
        topic: Box<str>,
    },
    Excluded {
        #[serde(flatten)]
        said: SaidDoc,
        topic: Box<str>,
    },
    Trace {
        node: Box<str>,
    },
    RandomLearner,
    EvenOdds,
    /// In percent.
    Level {
        level: u8,
    },
    Slip,
    PracticeOnly,
    Bot {
        bot: Word<Bot>,
        locale: Option<Box<str>>,
    },
    Leak {
        cue: Word<Cue>,
        locale: Option<Box<str>>,
    },
}

/// Words that have topics, by the content's ids.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "said", rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum SaidDoc {
    Line { node: Box<str>, line: Box<str> },
    Reaction { to: Box<str>, line: Box<str> },
    Response { node: Box<str>, response: Box<str> },
    Ending { ending: Box<str> },
}

impl From<&Question> for QuestionDoc {
    fn from(of: &Question) -> Self {
        match of.clone() {
            Question::FullScore => Self::FullScore,
            Question::Ends => Self::Ends,
            Question::Node { node } => Self::Node { node },
            Question::Response { node, response } => Self::Response { node, response },
            Question::Line { node, line } => Self::Line { node, line },
            Question::Reaction { to, line } => Self::Reaction { to, line },
            Question::EndingSays { ending, says } => Self::EndingSays { ending, says },
            Question::Interrupt { interrupt } => Self::Interrupt { interrupt },
            Question::Had { criterion } => Self::Had { criterion },
            Question::Missed { criterion } => Self::Missed { criterion },
            Question::Kept { clause } => Self::Kept { clause },
            Question::Broken { clause } => Self::Broken { clause },
            Question::SecondChance { criterion } => Self::SecondChance { criterion },
            Question::OnlyChance { criterion } => Self::OnlyChance { criterion },
            Question::Claim { claim } => Self::Claim { claim },
            Question::Assumed { said, topic } => Self::Assumed { said: said.into(), topic },
            Question::Excluded { said, topic } => Self::Excluded { said: said.into(), topic },
            Question::Trace { node } => Self::Trace { node },
            Question::RandomLearner => Self::RandomLearner,
            Question::EvenOdds => Self::EvenOdds,
            Question::Level { level } => Self::Level { level },
            Question::Slip => Self::Slip,
            Question::PracticeOnly => Self::PracticeOnly,
            Question::Bot { bot, locale } => Self::Bot { bot: Word(bot), locale },
            Question::Leak { cue, locale } => Self::Leak { cue: Word(cue), locale },
        }
    }
}

impl From<Said> for SaidDoc {
    fn from(of: Said) -> Self {
        match of {
            Said::Line { node, line } => Self::Line { node, line },
            Said::Reaction { to, line } => Self::Reaction { to, line },
            Said::Response { node, response } => Self::Response { node, response },
            Said::Ending { ending } => Self::Ending { ending },
        }
    }
}

/// What a name for files is made of: the words that stand for kinds, and the content's ids.
const KINDS: [&str; 3] = ["question", "bot", "cue"];
const IDS: [&str; 12] = [
    "node",
    "to",
    "response",
    "line",
    "ending",
    "says",
    "topic",
    "interrupt",
    "criterion",
    "clause",
    "claim",
    "locale",
];

impl Question {
    /// A name for files: what is asked, then the ids it is asked about.
    #[must_use]
    pub fn slug(&self) -> String {
        let value = serde_json::to_value(QuestionDoc::from(self)).unwrap_or_default();
        let of = |name: &&str| value.get(name).and_then(serde_json::Value::as_str);
        let kinds = KINDS.iter().filter_map(of).map(|word| word.replace('_', "-"));
        let ids = IDS.iter().filter_map(of).map(str::to_owned);
        let level = value.get("level").map(ToString::to_string);
        kinds.chain(ids).chain(level).collect::<Vec<_>>().join(".")
    }
}
