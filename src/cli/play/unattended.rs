//! Playing from a transcript: tried out in memory first, so that an unusable transcript leaves nothing behind.

use super::prose::{Out, show_conversation, show_debrief};
use super::table::{NOBODY, PlayArgs, Table, pack, unfinished};
use super::way;
use crate::cli::refusal::refuse;
use crate::cli::{out, station};
use anyhow::{Context as _, Result, bail};
use composure::assessment::Observation;
use composure::attempt::{
    Attempt, AttemptError, Move, Plan, Resumed, Transcript, TranscriptError, fit_to_assess, parse_transcript,
};
use composure::content::{ForeignFile, InputFile};
use composure::encounter::{Command, Where};
use composure::locale::{Explain as _, Explanation, ExplanationArg, explain_alike};
use composure::records::{AttemptId, AttemptRow, JournalStep, Mode, Store, UNTIMED};
use composure::scenario::Scenario;
use composure::terms::{Millis, ResponseIx};
use std::io::Write as _;
use std::path::Path;

/// The transcript that shows a newcomer what the program does.
const DEMONSTRATION: (&str, &str, u64) = ("emergency-withdrawal", "assets/demonstration.txt", 7);
/// The largest transcript that is read, in bytes.
const LARGEST: u64 = 1 << 20;

pub(super) fn play(table: &mut Table<'_>, args: &PlayArgs, mode: Mode, file: &Path) -> Result<AttemptId> {
    let name = file.display().to_string();
    let transcript = read(file)?;
    let moves = &transcript.moves;
    let number = args.employee().ok_or(refuse("refuse-employee-unnamed"))?;
    if args.resume {
        let employee = station::sign_in(table.store, number, &table.library.root)?;
        let AttemptRow { id, begin, .. } = unfinished(table.store, &employee.subject, mode, args.scenario.as_deref())?
            .pop()
            .ok_or_else(|| refuse("refuse-nothing-unfinished").with("number", number))?;
        let drawn = begin.seed;
        if let Some(seed) = args.seed.filter(|seed| *seed != drawn) {
            bail!(refuse("refuse-other-seed").with("number", number).with("drawn", drawn).with("seed", seed));
        }
        return resume(table, &id, &transcript, &name);
    }
    // nobody signs in for what is not there
    let id = args.scenario.as_deref().ok_or(refuse("refuse-scenario-unnamed"))?;
    let pack = pack(table.library, id)?;
    let employee = station::sign_in(table.store, number, &table.library.root)?;
    let granted = table.store.granted_time_factor(&employee.subject)?;
    args.leaves_it_to_us(mode, transcript.seed, granted)?;
    if let (Some(seed), false) = (args.seed, args.new)
        && let Some(left) = unfinished(table.store, &employee.subject, mode, Some(id))?.pop()
    {
        let drawn = left.begin.seed;
        let beside = refuse("refuse-seed-beside").with("number", number).with("id", id);
        bail!(beside.with("drawn", drawn).with("seed", seed));
    }
    let seed = transcript.seed.or(args.seed);
    let (way, seed) = match &args.from {
        Some(node) => way::to(pack, node, seed).map(|(way, seed)| (way, Some(seed)))?,
        None => (Vec::new(), transcript.seed),
    };
    let plan = args.plan(employee.subject, mode, table.language.clone(), seed, granted);
    if mode == Mode::Assessment {
        table.may_assess(pack, fit_to_assess(pack, plan.seed, |_| true))?;
    }
    table.may_begin(pack, &plan.subject, mode, args.pilots())?;
    let begin = composure::encounter::Begin::draw(&pack.scenario, plan.seed)?;
    let premise = composure::encounter::Premise::new(pack.scenario.clone(), pack.book.clone(), begin)?;
    let mut observation = Observation::open(premise.into());
    way.iter().try_for_each(|command| observation.advance(*command).map(drop))?;
    rehearse(observation, moves, plan.time_factor_percent)
        .with_context(|| refuse("refuse-file-named").with("path", name))?;
    let mut attempt = Attempt::start(table.store, pack, table.app.clone(), plan)?;
    table.has_begun(&attempt.id, args.pilots())?;
    way::go(table.store, &mut attempt, &way)?;
    carry_out(table, &mut attempt, moves)
}

/// Goes on with an attempt. Resuming notes an interruption, so the moves are tried out before it.
fn resume(table: &mut Table<'_>, id: &AttemptId, transcript: &Transcript, name: &str) -> Result<AttemptId> {
    table.speak_as_in(id)?;
    let before = Attempt::replay(table.store, id, table.app.clone())?;
    let moves = &transcript.moves;
    let drawn = before.observation().premise().begin.seed;
    if let Some(seed) = transcript.seed.filter(|seed| *seed != drawn) {
        bail!(refuse("refuse-transcript-drawn").with("path", name).with("seed", seed).with("drawn", drawn));
    }
    if table.store.journal(id)?.last().is_some_and(|entry| entry.command == JournalStep::Abandon) {
        if let Some(first) = moves.first() {
            bail!(refuse("refuse-transcript-given-up").with("path", name).with("line", first.line));
        }
    } else {
        let rehearsed = rehearse(as_resumed(table.store, &before)?, moves, before.time_factor_percent);
        rehearsed.with_context(|| refuse("refuse-file-named").with("path", name))?;
    }
    let (mut attempt, resumed) = Attempt::resume(table.store, id, table.app.clone())?;
    if resumed == Resumed::CountedAsSilence {
        // standard error may be gone; the turn doesn't depend on it
        let _ = writeln!(out::notes(), "{}", table.app.plain("term-interrupted-again"));
    }
    carry_out(table, &mut attempt, moves)
}

/// Where [`Attempt::resume`] will take an attempt: a turn of an assessment that was interrupted before is silence.
fn as_resumed(store: &Store, attempt: &Attempt) -> Result<Observation> {
    let mut observation = attempt.observation().clone();
    let turn = observation.turn();
    let silent = attempt.mode == Mode::Assessment && attempt.limit().is_some();
    if silent && store.interruptions(&attempt.id, turn)? > 0 {
        observation.advance(Command::Silence)?;
    }
    Ok(observation)
}

/// What came of a practice: nobody else keeps it.
pub(super) fn show(table: &Table<'_>, practised: &AttemptId, rehearsed: bool) -> Result<()> {
    let attempt = Attempt::replay(table.store, practised, table.app.clone())?;
    show_debrief(&attempt, &attempt.assessment(table.store)?, Out::Stdout)?;
    Out::Stdout.say(&table.app.plain(if rehearsed { "term-rehearsed" } else { "term-practised" }))
}

pub(super) fn demonstrate(table: &mut Table<'_>) -> Result<()> {
    let (id, file, seed) = DEMONSTRATION;
    let root = &table.library.root;
    let shown = root.shown(Path::new(file));
    let bytes = root.asset(file).with_context(|| refuse("refuse-demonstration").with("path", &shown))?;
    let moves = parse(&shown, bytes.into_owned())?.moves;
    let pack = pack(table.library, id)?;
    let (path, sample) = station::sample_roster(&table.library.root)?;
    let lacks = || refuse("refuse-sample-lacks").with("path", path).with("number", NOBODY);
    let employee = table.store.adopt_sample(NOBODY, &sample)?.ok_or_else(lacks)?;
    let plan = Plan {
        subject: employee.subject,
        mode: Mode::Practice,
        language: table.language.clone(),
        seed,
        time_factor_percent: 100,
    };
    let mut attempt = Attempt::start(table.store, pack, table.app.clone(), plan)?;
    carry_out(table, &mut attempt, &moves)?;
    show_conversation(&attempt, Out::Stdout)?;
    show_debrief(&attempt, &attempt.assess(), Out::Stdout)
}

fn read(file: &Path) -> Result<Transcript> {
    let about = |id| refuse(id).with("path", file);
    let bytes = InputFile::read_named(file, LARGEST).with_context(|| about("refuse-transcript-unreadable"))?;
    if bytes.len() as u64 > LARGEST {
        bail!(about("refuse-transcript-large"));
    }
    parse(&file.display().to_string(), bytes)
}

fn parse(name: &str, bytes: Vec<u8>) -> Result<Transcript> {
    if let Some(foreign) = ForeignFile::recognise(&bytes, None) {
        let told = refuse("refuse-transcript-foreign").with("path", name);
        bail!(told.with("what", foreign.explain()).with("mend", foreign.mend_text()));
    }
    let text = String::from_utf8(bytes).map_err(|error| {
        let line =
            error.as_bytes().iter().take(error.utf8_error().valid_up_to()).filter(|byte| **byte == b'\n').count() + 1;
        refuse("refuse-transcript-encoding").with("path", name).with("line", line)
    })?;
    parse_transcript(&text).map_err(|errors| {
        let line = |error: &TranscriptError| u64::try_from(error.line).ok();
        let wrong =
            |what: Explanation| Explanation::new("refuse-transcript-line").with("path", name).with("what", what);
        let lines: Vec<_> = explain_alike(&errors, |one| one.what.clone(), line).into_iter().map(wrong).collect();
        let form = Explanation::new("refuse-transcript-form");
        refuse("refuse-lines").with("lines", lines.into_iter().chain([form]).collect::<Vec<_>>()).into()
    })
}

/// Goes through the moves in memory: is each possible, in time, and is the encounter over at the end?
fn rehearse(mut observation: Observation, moves: &[Move], time_factor_percent: u16) -> Result<()> {
    for one in moves {
        let at_line = |id| refuse(id).with("line", one.line);
        let Where::At(place) = observation.state().place else {
            bail!(at_line("refuse-line-over"));
        };
        let premise = observation.premise().clone();
        let Some(node) = premise.scenario.node(place) else { bail!(at_line("refuse-line-nowhere")) };
        let patience = node.silence.as_ref().map(|silence| silence.patience.0 * u64::from(time_factor_percent) / 100);
        let offered: Vec<_> = premise.offered(observation.state()).collect();
        let expected = || offered_in_words(&premise.scenario, &offered);
        let instead = |id| at_line(id).with("node", &*node.id).with("offered", expected());
        let command = match &one.response {
            None if node.step.is_some() => bail!(instead("refuse-line-step")),
            None if patience.is_none() => bail!(instead("refuse-line-no-patience")),
            None => Command::Silence,
            Some(id) => {
                if let (Some(Millis(elapsed)), Some(patience)) = (one.elapsed, patience)
                    && time_factor_percent != UNTIMED
                    && elapsed > patience
                {
                    let too_late = at_line("refuse-line-too-late").with("node", &*node.id);
                    bail!(too_late.with("elapsed", elapsed).with("patience", patience));
                }
                if let Some(step) = one.step.as_deref().filter(|step| !(node.step.is_some() && **step == *node.id)) {
                    let other = if node.step.is_some() { "refuse-line-other-step" } else { "refuse-line-no-step" };
                    bail!(instead(other).with("step", step));
                }
                let found = premise.scenario.response_called(place, id).filter(|ix| offered.contains(ix));
                Command::Respond(found.ok_or_else(|| instead("refuse-line-not-offered").with("id", id))?)
            }
        };
        observation.advance(command).map_err(AttemptError::from).with_context(|| at_line("refuse-line"))?;
    }
    if let Where::At(place) = observation.state().place {
        let node = observation.premise().scenario.node(place).map(|node| node.id.to_string()).unwrap_or_default();
        let last = moves.last().map_or(1, |one| one.line);
        bail!(refuse("refuse-line-ends").with("line", last).with("node", node));
    }
    Ok(())
}

/// What can be written at a place, as a transcript says it.
fn offered_in_words(scenario: &Scenario, offered: &[ResponseIx]) -> ExplanationArg {
    if offered.is_empty() {
        return Explanation::new("refuse-line-nothing-offered").into();
    }
    let written = |ix: &ResponseIx| {
        let one = scenario.response(*ix)?;
        let step = scenario.is_pick(*ix).then(|| scenario.node_names.name(one.node));
        Some(step.map_or_else(|| one.id.to_string(), |step| format!("{step} = {}", one.id)))
    };
    offered.iter().filter_map(written).collect::<Vec<_>>().into()
}

/// Journals and takes every move, then closes the attempt.
fn carry_out(table: &mut Table<'_>, attempt: &mut Attempt, moves: &[Move]) -> Result<AttemptId> {
    for one in moves {
        let node = attempt.observation().state().place;
        let command = match (&one.response, node) {
            (Some(id), Where::At(node)) => {
                let scenario = &attempt.observation().premise().scenario;
                Command::Respond(
                    scenario
                        .response_called(node, id)
                        .ok_or_else(|| refuse("refuse-line-nowhere").with("line", one.line))?,
                )
            }
            _ => Command::Silence,
        };
        let waited = match command {
            // nobody reads here
            Command::Silence => attempt.limit().map(|limit| limit.thinking),
            Command::Respond(_) => None,
        };
        let entry = attempt.prepare(command, one.elapsed.or(waited).unwrap_or_default())?;
        table.store.append(&attempt.id, &entry)?;
        attempt.confirm(&entry)?;
    }
    attempt.finish(table.store)?;
    Ok(attempt.id.clone())
}
