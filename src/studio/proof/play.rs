//! Plays of a scenario: those that show what was found, and those that are known and gone through after every edit.

use crate::assessment::{Measure, Observation, Scale};
use crate::assurance::{KeptProof, Report, Witness};
use crate::attempt::parse_transcript;
use crate::content::{Pack, Root};
use crate::encounter::{Begin, Command, Event, Where};
use crate::studio::storyboard::PlayEnd;
use crate::studio::storyboard::{follow, named, setting};
use crate::terms::Value;
use std::ffi::OsStr;
use std::path::Path;
use std::sync::Arc;

/// A turn of a play.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ShownTurn {
    /// The moment.
    pub moment: String,
    /// What is said there before it, by messages.
    pub said: Vec<String>,
    /// The answer, by its id; none for silence.
    pub answer: Option<String>,
}

/// A play, to be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShownPlay {
    /// The facts it is played under.
    pub facts: Vec<(Box<str>, Value)>,
    /// Turn by turn.
    pub turns: Vec<ShownTurn>,
    /// What is said in the end, and how it ends.
    pub last: Vec<String>,
    /// How it ends.
    pub end: PlayEnd,
}

/// A play that shows something, as it can be read.
pub(super) fn shown(pack: &Pack, report: &Report, witness: &Witness) -> Option<ShownPlay> {
    let facts = report.classes.get(witness.class)?.facts.clone();
    let begin = Begin { scenario: pack.scenario.id.clone(), seed: witness.seed.unwrap_or(0), facts };
    let premise = setting(pack, &begin)?;
    let scenario = &premise.scenario;
    let mut play = Observation::open(Arc::clone(&premise));
    let (mut turns, mut seen) = (Vec::new(), 0);
    let mut said = |play: &Observation| -> Vec<String> {
        let new = play.seen().get(seen..).unwrap_or_default();
        seen = play.seen().len();
        let message = |event: &Event| match event {
            Event::Spoke { node, line } => Some(&scenario.node(*node)?.lines.get(usize::from(*line))?.say),
            Event::Reacted { to, line } => Some(&scenario.standing_act(*to)?.reactions.get(usize::from(*line))?.say),
            _ => None,
        };
        new.iter().filter_map(|one| message(&one.event)).map(ToString::to_string).collect()
    };
    for command in &witness.commands {
        let Where::At(node) = play.state().place else { break };
        let answer = match command {
            Command::Respond(ix) => Some(scenario.response(*ix)?.id.to_string()),
            Command::Silence => None,
        };
        turns.push(ShownTurn { moment: scenario.node(node)?.id.to_string(), said: said(&play), answer });
        play.advance(*command).ok()?;
    }
    let last = said(&play);
    let measure = measure(report.scale.as_ref(), &premise);
    let end = follow(&premise, &measure, &named(&premise, &witness.commands));
    Some(ShownPlay { facts: begin.facts, turns, last, end })
}

fn measure(scale: Option<&Scale>, premise: &crate::encounter::Premise) -> Measure {
    scale.and_then(|scale| Measure::on(scale, premise).ok()).unwrap_or(Measure::Unknown)
}

/// Where saved plays stand in a folder of content: transcripts whose names begin with the scenario's id.
const SAVED: &str = "transcripts";
/// Most saved plays that are gone through, and most groups of fact classes of which plays are known.
const MOST_SAVED: usize = 200;
const MOST_GROUPS: usize = 8;

/// What a play is known as.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PlayName {
    /// It has all that can be had.
    Best,
    /// It passes only just.
    JustPasses,
    /// It was saved, under this name.
    Saved(String),
}

/// A play that ends otherwise than it did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownPlay {
    /// What it is known as.
    pub name: PlayName,
    /// The facts it is played under.
    pub facts: Vec<(Box<str>, Value)>,
    /// How it ended.
    pub before: PlayEnd,
    /// How it ends now.
    pub after: PlayEnd,
}

/// What has become of the plays that are known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PlayNews {
    /// How many there are.
    pub known: usize,
    /// Those that end otherwise than they did.
    pub changed: Vec<KnownPlay>,
    /// Saved plays that cannot be read, by their names.
    pub unread: Vec<String>,
}

/// A play by the names of what is done.
struct Known {
    name: PlayName,
    begin: Begin,
    play: Vec<Option<(Box<str>, Box<str>)>>,
    /// How it ended when it was learned, or accepted last, and how it ended last.
    ended: PlayEnd,
    ends: PlayEnd,
}

/// Plays that are known of a scenario, and how they ended.
pub(super) struct KnownPlays {
    all: Vec<Known>,
    unread: Vec<String>,
}

impl KnownPlays {
    /// What a proof knows of a scenario as it is now, and what was saved of it.
    pub(super) fn of(pack: &Pack, report: &Report, kept: &KeptProof, root: &Root) -> Self {
        let mut found = Self { all: Vec::new(), unread: Vec::new() };
        let best = kept.best_plays().into_iter().take(MOST_GROUPS).map(|one| (PlayName::Best, one));
        let just = report.classes.iter().filter_map(|class| class.worst_pass.as_ref());
        let mut just: Vec<_> = just.map(|(_, one)| (PlayName::JustPasses, one.clone())).collect();
        just.dedup_by(|one, other| one.1.commands == other.1.commands);
        just.truncate(MOST_GROUPS);
        for (name, witness) in best.chain(just) {
            let Some(class) = report.classes.get(witness.class) else { continue };
            let facts = class.facts.clone();
            let begin = Begin { scenario: pack.scenario.id.clone(), seed: witness.seed.unwrap_or(0), facts };
            let Some(premise) = setting(pack, &begin) else { continue };
            found.learn(pack, report, name, begin, named(&premise, &witness.commands));
        }
        found.saved(pack, report, root);
        found
    }

    fn learn(
        &mut self, pack: &Pack, report: &Report, name: PlayName, begin: Begin, play: Vec<Option<(Box<str>, Box<str>)>>,
    ) {
        let ended = end(pack, report.scale.as_ref(), &begin, &play);
        self.all.push(Known { name, begin, play, ends: ended.clone(), ended });
    }

    fn saved(&mut self, pack: &Pack, report: &Report, root: &Root) {
        let id = &*pack.scenario.id;
        for path in root.list(Path::new(SAVED)).unwrap_or_default() {
            let Some(name) = path.file_name().and_then(OsStr::to_str) else { continue };
            let own = name
                .strip_prefix(id)
                .and_then(|rest| rest.strip_prefix('.'))
                .and_then(|rest| rest.strip_suffix(".txt"));
            let Some(own) = own.filter(|_| self.all.len() < MOST_SAVED) else { continue };
            let read = root.text(&path).ok().and_then(|text| parse_transcript(&text).ok());
            let begin = read.as_ref().and_then(|read| Begin::draw(&pack.scenario, read.seed.unwrap_or(0)).ok());
            let (Some(read), Some(begin)) = (read, begin) else {
                self.unread.push(own.to_owned());
                continue;
            };
            let moves = read.moves.into_iter().map(|one| one.response.map(|id| (Box::default(), id.into())));
            self.learn(pack, report, PlayName::Saved(own.to_owned()), begin, moves.collect());
        }
    }

    /// What becomes of them now.
    pub(super) fn news(&mut self, pack: &Pack, scale: Option<&Scale>) -> PlayNews {
        let mut changed = Vec::new();
        for one in &mut self.all {
            one.ends = end(pack, scale, &one.begin, &one.play);
            if one.ends != one.ended {
                changed.push(KnownPlay {
                    name: one.name.clone(),
                    facts: one.begin.facts.clone(),
                    before: one.ended.clone(),
                    after: one.ends.clone(),
                });
            }
        }
        PlayNews { known: self.all.len(), changed, unread: self.unread.clone() }
    }

    /// They end from now on as they did last.
    pub(super) fn accept(&mut self) {
        self.all.iter_mut().for_each(|one| one.ended.clone_from(&one.ends));
    }
}

/// How a play ends.
fn end(pack: &Pack, scale: Option<&Scale>, begin: &Begin, play: &[Option<(Box<str>, Box<str>)>]) -> PlayEnd {
    setting(pack, begin).map_or(PlayEnd::NotDrawn, |premise| follow(&premise, &measure(scale, &premise), play))
}
