//! A question about a scenario, its answer, and the play that shows it.

use crate::assurance::learners::bots::Bot;
use crate::assurance::learners::cues::Cue;
use crate::assurance::unproved::Impossible;
use crate::encounter::Command;
use crate::scenario::ResponseKind;

/// A question about a scenario. Names are the content's ids.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Question {
    /// Can 10,000 be had, in every fact class?
    FullScore,
    /// Can every play come to an end?
    Ends,
    /// Is a node reached?
    Node { node: Box<str> },
    /// Can a response be chosen?
    Response { node: Box<str>, response: Box<str> },
    /// Is a line said?
    Line { node: Box<str>, line: Box<str> },
    /// Is a reaction to a standing act heard?
    Reaction { to: Box<str>, line: Box<str> },
    /// Does a field of an ending say something?
    EndingSays { ending: Box<str>, says: Box<str> },
    /// Does an interrupt fire?
    Interrupt { interrupt: Box<str> },
    /// Can an earned clause or goal be had?
    Had { criterion: Box<str> },
    /// Can an earned clause or goal be missed?
    Missed { criterion: Box<str> },
    /// Can a kept clause that the scenario can activate be kept?
    Kept { clause: Box<str> },
    /// Can a kept clause that the scenario can activate be broken?
    Broken { clause: Box<str> },
    /// Who passes an earned clause by where it is first on offer, can he have it at another node?
    SecondChance { criterion: Box<str> },
    /// Is an earned clause on offer at one node alone, as the scenario says?
    OnlyChance { criterion: Box<str> },
    /// Does a claim of the author's hold?
    Claim { claim: Box<str> },
    /// Is a topic always told before what assumes it?
    Assumed { said: Said, topic: Box<str> },
    /// Is what excludes a topic never said after it?
    Excluded { said: Said, topic: Box<str> },
    /// Does it show somewhere what was answered at a node?
    Trace { node: Box<str> },
    /// Does a learner who picks at random fail often enough?
    RandomLearner,
    /// Are the chances about the same in every fact class: of the able, or where nobody is assessed of who guesses?
    EvenOdds,
    /// Do learners of a level pass often enough, or seldom enough? In percent.
    Level { level: u8 },
    /// Does no single slip decide?
    Slip,
    /// Does it say that it is for practice only where it has too few scored turns to assess anybody by, and only there?
    PracticeOnly,
    /// Does a naive strategy fail?
    Bot { bot: Bot, locale: Option<Box<str>> },
    /// Does an outward sign give the best response away?
    Leak { cue: Cue, locale: Option<Box<str>> },
}

/// Words that have topics, by the content's ids.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Said {
    Line { node: Box<str>, line: Box<str> },
    Reaction { to: Box<str>, line: Box<str> },
    Response { node: Box<str>, response: Box<str> },
    Ending { ending: Box<str> },
}

impl Said {
    /// What they are, with the node they belong to.
    #[must_use]
    pub fn shown(&self) -> String {
        match self {
            Self::Line { node, line } if node == line => line.to_string(),
            Self::Reaction { to: id, line } => format!("{id} › {line}"),
            Self::Line { node, line: id } | Self::Response { node, response: id } => format!("{node} › {id}"),
            Self::Ending { ending } => ending.to_string(),
        }
    }
}

/// What came of a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// It is as it should be, in every state there is.
    Proved,
    /// It isn't; a transcript shows it where one can.
    Refuted,
    /// The space was too large to say.
    NotProven,
}

/// A play that shows something: what `play --responses` takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Witness {
    /// The fact class it is played in.
    pub class: usize,
    /// The seed that shows it, where more than the facts matters: the order of display.
    pub seed: Option<u64>,
    /// What the learner does.
    pub commands: Vec<Command>,
}

impl Witness {
    /// A play that whatever draws the class shows.
    #[must_use]
    pub const fn new(class: usize, commands: Vec<Command>) -> Self {
        Self { class, seed: None, commands }
    }

    /// Keeps the shorter one; of equals that of the earlier class.
    pub(crate) fn keep_shorter(best: &mut Option<Self>, other: Option<Self>) {
        let rank = |one: &Self| (one.commands.len(), one.class);
        *best = best.take().into_iter().chain(other).min_by_key(rank);
    }
}

/// Takes in, one by one, what others have read of the same things.
pub(super) fn take_in<T>(ours: &mut [T], theirs: Vec<T>, each: impl Fn(&mut T, T)) -> Result<(), Impossible> {
    if ours.len() != theirs.len() {
        return Err(Impossible::Contradiction("what was read of another scenario"));
    }
    ours.iter_mut().zip(theirs).for_each(|(one, other)| each(one, other));
    Ok(())
}

/// Where a sign gives most away: at this node this response shows the most of it, or the least, and is the best.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Giveaway {
    pub node: Box<str>,
    pub response: Box<str>,
    pub kind: ResponseKind,
    pub most: bool,
}

/// A question with its answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// What was asked.
    pub question: Question,
    /// What came of it.
    pub status: Status,
    /// A play that shows it: of what can be, of what should not, or that comes to where something is missing.
    pub witness: Option<Witness>,
    /// The figure behind it, where there is one: a probability, a difference, a share of 1.
    pub figure: Option<f64>,
    /// What it may be at most, or must be at least.
    pub limit: Option<f64>,
    /// The score to expect of the learner it is about; of the full score, the best there is in the class with the least.
    /// In basis points.
    pub score: Option<f64>,
    /// Where it shows most.
    pub giveaway: Option<Giveaway>,
    /// A slip after which no pass can be had: that decides, whatever it costs.
    pub leaves_no_pass: bool,
}

impl Answer {
    /// Something that must be possible: proved by a witness, refuted where every state was seen without one.
    #[must_use]
    pub fn possible(question: Question, witness: Option<Witness>, complete: bool) -> Self {
        let status = match (&witness, complete) {
            (Some(_), _) => Status::Proved,
            (None, true) => Status::Refuted,
            (None, false) => Status::NotProven,
        };
        Self {
            question,
            status,
            witness,
            figure: None,
            limit: None,
            score: None,
            giveaway: None,
            leaves_no_pass: false,
        }
    }

    /// Something that must not be possible.
    #[must_use]
    pub fn impossible(question: Question, counterexample: Option<Witness>, complete: bool) -> Self {
        let mut answer = Self::possible(question, counterexample, complete);
        answer.status = match answer.status {
            Status::Proved => Status::Refuted,
            Status::Refuted => Status::Proved,
            Status::NotProven => Status::NotProven,
        };
        answer
    }

    /// A figure that must not be above a limit.
    #[must_use]
    pub fn at_most(question: Question, figure: f64, limit: f64, complete: bool) -> Self {
        let status = match (figure <= limit, complete) {
            (_, false) => Status::NotProven,
            (true, true) => Status::Proved,
            (false, true) => Status::Refuted,
        };
        let (figure, limit) = (complete.then_some(figure), Some(limit));
        Self { question, status, witness: None, figure, limit, score: None, giveaway: None, leaves_no_pass: false }
    }

    /// A figure that must not be below a limit.
    #[must_use]
    pub fn at_least(question: Question, figure: f64, limit: f64, complete: bool) -> Self {
        let answer = Self::at_most(question, figure, limit, complete);
        let status = match answer.status {
            Status::NotProven => Status::NotProven,
            Status::Proved | Status::Refuted if figure >= limit => Status::Proved,
            Status::Proved | Status::Refuted => Status::Refuted,
        };
        Self { status, ..answer }
    }

    /// The same with a play that shows it, where it should not be so.
    pub(crate) fn shown_by(mut self, witness: Option<Witness>) -> Self {
        self.witness = witness.filter(|_| self.status == Status::Refuted);
        self
    }
}
