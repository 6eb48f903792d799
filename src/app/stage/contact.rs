//! The contact sheet of a scenario: every line with the face that says it, as pictures to be looked at in one go. The lines
//! and the moods they are said in are those of many encounters with learners who answer at random.

use super::draw::canvas::Canvas;
use super::draw::geom::{Colour, hex, p, rect};
use super::draw::people::Sitter;
use super::draw::person::Bearing;
use super::draw::piece::Frame;
use super::draw::text::{Align, Lettering, bold, plain};
use super::scene::draw;
use crate::assessment::{Observation, Seen};
use crate::attempt::Script;
use crate::content::Pack;
use crate::encounter::{Begin, Command, Event, Premise, Unplayable, Where};
use crate::locale::{Language, Words};
use crate::scenario::{Axis, Mood, Played, Scenario};
use std::collections::BTreeMap;
use std::sync::Arc;

/// So many encounters are played, each for so many turns at most: by trying, no line of a shipped scenario is left out.
const PLAYS: u64 = 4_000;
const TURNS: usize = 60;
/// A cell, and how many stand beside and below each other on a picture.
const WIDE: f32 = 424.0;
const HIGH: f32 = 152.0;
const ACROSS: usize = 3;
const DOWN: usize = 6;
/// A face, what is around it, letters and the lines of them that fit beside it.
const FACE: f32 = 128.0;
const GAP: f32 = 12.0;
const LETTERS: f32 = 15.0;
const LEADING: f32 = 19.0;
const ROWS: usize = 5;

const PAPER: Colour = hex(0xFF_FDF9);
const GROUND: Colour = hex(0xE9_E3D8);
const INK: Colour = hex(0x20_262D);
const QUIET: Colour = hex(0x5A_6068);

/// A line as it was met.
struct Met {
    who: &'static Sitter,
    played: Played,
    said: String,
    /// What whoever says it felt, each time.
    moods: Vec<Mood>,
    /// It is told, and nobody says it.
    narrated: bool,
}

/// A line of the scenario: its node or standing act, and which of the lines there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Line {
    Node(usize, usize),
    Reaction(usize, usize),
}

impl Line {
    /// Every line that has words of its own and somebody who says it.
    fn all(scenario: &Scenario) -> impl Iterator<Item = Self> {
        let nodes = scenario.nodes.iter().enumerate().filter(|(_, node)| node.step.is_none());
        let lines = nodes.flat_map(|(at, node)| (0..node.lines.len()).map(move |line| Self::Node(at, line)));
        let acts = scenario.standing_acts.iter().enumerate();
        let reactions = acts.flat_map(|(at, act)| (0..act.reactions.len()).map(move |line| Self::Reaction(at, line)));
        lines.chain(reactions)
    }

    fn of(event: Event) -> Option<Self> {
        match event {
            Event::Spoke { node, line } => Some(Self::Node(node.at(), usize::from(line))),
            Event::Reacted { to, line } => Some(Self::Reaction(to.at(), usize::from(line))),
            Event::SpokeAgain { .. }
            | Event::Responded { .. }
            | Event::Made { .. }
            | Event::StayedSilent { .. }
            | Event::Entered { .. }
            | Event::Left { .. }
            | Event::MoodMoved { .. }
            | Event::TimePassed { .. }
            | Event::Interrupted { .. }
            | Event::Ended { .. } => None,
        }
    }

    fn played(self, scenario: &Scenario) -> Played {
        let direction = &scenario.direction;
        let played = match self {
            Self::Node(at, line) => direction.lines.get(at).and_then(|lines| lines.get(line)),
            Self::Reaction(at, line) => direction.reactions.get(at).and_then(|lines| lines.get(line)),
        };
        played.cloned().unwrap_or_default()
    }

    /// As scenario files name it: the node or act, and the line from 1.
    fn name(self, scenario: &Scenario) -> String {
        let (id, line) = match self {
            Self::Node(at, line) => (scenario.nodes.get(at).map(|node| &*node.id), line),
            Self::Reaction(at, line) => (scenario.standing_acts.get(at).map(|act| &*act.id), line),
        };
        format!("{} {}", id.unwrap_or_default(), line + 1)
    }
}

/// The pictures of a scenario's contact sheet, and the names of the lines that nobody met.
///
/// # Errors
/// Where the scenario cannot be played.
pub(super) fn sheets(
    pack: &Pack, language: &Language, app: &Words, letters: &Lettering<'_>,
) -> Result<(Vec<Canvas>, Vec<String>), Unplayable> {
    let scenario = &pack.scenario;
    let met = met(pack, language, app)?;
    let missed = Line::all(scenario).filter(|line| !met.contains_key(line)).map(|line| line.name(scenario)).collect();
    let cells: Vec<_> = met.iter().collect();
    let picture = |cells: &[(&Line, &Met)]| {
        let rows = cells.len().div_ceil(ACROSS) as f32;
        let frame = Frame::new(0.0, 0.0, WIDE * ACROSS as f32 + GAP, HIGH * rows + GAP);
        frame.drawn(1.0, |canvas| {
            canvas.fill(&rect(0.0, 0.0, frame.width, frame.height), PAPER, 1.0);
            for (at, (line, met)) in cells.iter().enumerate() {
                let corner = ((at % ACROSS) as f32 * WIDE + GAP, (at / ACROSS) as f32 * HIGH + GAP);
                cell(canvas, letters, corner, &line.name(scenario), met);
            }
        })
    };
    Ok((cells.chunks(ACROSS * DOWN).filter_map(picture).collect(), missed))
}

fn met(pack: &Pack, language: &Language, app: &Words) -> Result<BTreeMap<Line, Met>, Unplayable> {
    let mut met = BTreeMap::new();
    for seed in 0..PLAYS {
        let begin = Begin::draw(&pack.scenario, seed)?;
        let drawn = draw(&begin);
        let premise = Arc::new(Premise::new(pack.scenario.clone(), pack.book.clone(), begin)?);
        let script = Script::new(premise.clone(), pack, language, app.clone());
        let mut observation = Observation::open(premise.clone());
        let mut told = 0;
        for turn in 0..TURNS {
            for seen in observation.seen().iter().skip(told) {
                note(&mut met, &pack.scenario, &script, drawn, seen);
            }
            told = observation.seen().len();
            let Some(command) = any(&premise, &observation, seed, turn) else { break };
            if observation.advance(command).is_err() {
                break; // silence where nobody waits for an answer
            }
        }
    }
    Ok(met)
}

/// One of the things that can be done, by chance.
fn any(premise: &Premise, observation: &Observation, seed: u64, turn: usize) -> Option<Command> {
    let Where::At(node) = observation.state().place else { return None };
    let offered: Vec<_> = premise.offered(observation.state()).map(Command::Respond).collect();
    let waits = premise.scenario.node(node).is_some_and(|node| node.silence.is_some());
    let all: Vec<_> = offered.into_iter().chain(waits.then_some(Command::Silence)).collect();
    let mixed = (seed << 8 | turn as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15).rotate_left(31).wrapping_mul(0x85EB_CA6B);
    all.get((mixed >> 24) as usize % all.len().max(1)).copied()
}

fn note(met: &mut BTreeMap<Line, Met>, scenario: &Scenario, script: &Script, drawn: u64, seen: &Seen) {
    let Some(line) = Line::of(seen.event) else { return };
    let played = line.played(scenario);
    let mood = seen.moods.of(played.by);
    let narrated = match line {
        Line::Node(at, _) => scenario.nodes.get(at).is_some_and(|node| node.is_narrated(played.by)),
        Line::Reaction(..) => false,
    };
    let known = met.entry(line).or_insert_with(|| Met {
        who: Sitter::of(scenario.direction.cast_of(played.by), drawn),
        said: script.said(seen).unwrap_or_default(),
        played,
        moods: Vec::new(),
        narrated,
    });
    known.moods.push(mood);
}

fn cell(canvas: &mut Canvas, letters: &Lettering<'_>, (left, top): (f32, f32), name: &str, met: &Met) {
    let mut moods = met.moods.clone();
    moods.sort_by_key(|mood| (mood.anger, mood.anxiety, mood.trust));
    let mood = moods.get(moods.len() / 2).copied().unwrap_or_default();
    let pose = Bearing::played(&met.played, mood).pose;
    canvas.with(super::draw::canvas::shift(left, top), |canvas| {
        canvas.fill(&rect(0.0, 0.0, FACE, FACE), GROUND, 1.0);
        if !met.narrated {
            met.who.card(canvas, pose, FACE);
        }
        let beside = FACE + GAP;
        let wide = WIDE - beside - GAP;
        letters.write(canvas, name, p(beside, LETTERS), Align::Left, bold(LETTERS - 2.0, INK));
        let mut at = LETTERS;
        for row in letters.wrapped(&met.said, LETTERS, wide, ROWS) {
            at += LEADING;
            letters.write(canvas, &row, p(beside, at), Align::Left, plain(LETTERS, INK));
        }
        let moved = met.played.stage.iter().map(|stage| format!("{stage:?}"));
        let by = if met.played.by.is_customer() { String::new() } else { format!("{:?} · ", met.who.cast) };
        let stage = std::iter::once(format!("{:?}", met.played.act)).chain(moved).collect::<Vec<_>>().join(" ");
        let how = format!("{by}{stage} · {}", range(&moods));
        let small = LETTERS - 3.0;
        for (up, row) in letters.wrapped(&how, small, wide, 2).iter().rev().enumerate() {
            let foot = FACE - up as f32 * (small + 3.0);
            letters.write(canvas, row, p(beside, foot), Align::Left, plain(small, QUIET));
        }
    });
}

/// Anger, anxiety and trust as they were, each from the least to the most.
fn range(moods: &[Mood]) -> String {
    let span = |axis: Axis| {
        let felt = || moods.iter().map(|mood| mood.on(axis));
        let (least, most) = (felt().min().unwrap_or_default(), felt().max().unwrap_or_default());
        if least == most { least.to_string() } else { format!("{least}–{most}") }
    };
    Axis::ALL.map(span).join(" / ")
}
