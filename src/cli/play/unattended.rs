//! Playing from a transcript: tried out in memory first, so that an unusable transcript leaves nothing behind.

use super::prose::{Out, show_conversation, show_debrief};
use super::table::{PlayArgs, Table, pack, unfinished};
use crate::cli::{out, station};
use anyhow::{Context as _, Result, anyhow, bail};
use composure::assessment::Observation;
use composure::attempt::{Attempt, Plan, Resumed, fit_to_assess};
use composure::attempt::{Move, Transcript, parse_transcript};
use composure::encounter::{Command, Where};
use composure::records::{AttemptId, AttemptRow, JournalStep, Mode, Store, UNTIMED};
use composure::terms::Millis;
use std::io::{Read as _, Write as _};
use std::path::Path;

/// The transcript that shows a newcomer what the program does.
const DEMONSTRATION: (&str, &str, u64) = ("emergency-withdrawal", "assets/demonstration.txt", 7);
/// The largest transcript that is read, in bytes.
const LARGEST: u64 = 1 << 20;

pub(super) fn play(table: &mut Table<'_>, args: &PlayArgs, mode: Mode, file: &Path) -> Result<AttemptId> {
    let name = file.display().to_string();
    let transcript = read(file)?;
    let moves = &transcript.moves;
    let number = args.employee.as_deref().ok_or_else(|| anyhow!("name the learner with `--employee NUMBER`"))?;
    if args.resume {
        let employee = station::sign_in(table.store, number, &table.library.root)?;
        let AttemptRow { id, begin, .. } = unfinished(table.store, &employee.subject, mode, args.scenario.as_deref())?
            .pop()
            .ok_or_else(|| anyhow!("{number} has no unfinished attempt to go on with"))?;
        let drawn = begin.seed;
        if let Some(seed) = args.seed.filter(|seed| *seed != drawn) {
            bail!(
                "{number}'s unfinished attempt was drawn from the seed {drawn}, not {seed}: leave out `--seed` to go on with it, or begin another with `--new` instead of `--resume`"
            );
        }
        return resume(table, &id, &transcript, &name);
    }
    // nobody signs in for what is not there
    let id = args.scenario.as_deref().ok_or_else(|| anyhow!("name the scenario to play"))?;
    let pack = pack(table.library, id)?;
    let employee = station::sign_in(table.store, number, &table.library.root)?;
    if let (Some(seed), false) = (args.seed, args.new)
        && let Some(left) = unfinished(table.store, &employee.subject, mode, Some(id))?.pop()
    {
        let drawn = left.begin.seed;
        bail!(
            "{number} has an unfinished attempt at `{id}`, drawn from the seed {drawn}: `--resume` without `--seed` goes on with it, `--new` begins another with the seed {seed}"
        );
    }
    let plan = args.plan(employee.subject, mode, table.language.clone(), transcript.seed);
    if mode == Mode::Assessment {
        table.may_assess(pack, fit_to_assess(pack, plan.seed, |_| true))?;
    }
    let begin = composure::encounter::Begin::draw(&pack.scenario, plan.seed)?;
    let premise = composure::encounter::Premise::new(pack.scenario.clone(), pack.book.clone(), begin)?;
    rehearse(Observation::open(premise.into()), moves, plan.time_factor_percent).with_context(|| name)?;
    let mut attempt = Attempt::start(table.store, pack, table.app.clone(), plan)?;
    carry_out(table, &mut attempt, moves)
}

/// Goes on with an attempt. Resuming notes an interruption, so the moves are tried out before it.
fn resume(table: &mut Table<'_>, id: &AttemptId, transcript: &Transcript, name: &str) -> Result<AttemptId> {
    table.speak_as_in(id)?;
    let before = Attempt::replay(table.store, id, table.app.clone())?;
    let moves = &transcript.moves;
    let drawn = before.observation().premise().begin.seed;
    if let Some(seed) = transcript.seed.filter(|seed| *seed != drawn) {
        bail!("{name}: the transcript is for the seed {seed}, but the attempt was drawn from {drawn}");
    }
    if table.store.journal(id)?.last().is_some_and(|entry| entry.command == JournalStep::Abandon) {
        if let Some(first) = moves.first() {
            bail!("{name}: line {}: the attempt was given up before this line", first.line);
        }
    } else {
        let rehearsed = rehearse(as_resumed(table.store, &before)?, moves, before.time_factor_percent);
        rehearsed.with_context(|| name.to_owned())?;
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
pub(super) fn show(table: &Table<'_>, practised: &AttemptId) -> Result<()> {
    let attempt = Attempt::replay(table.store, practised, table.app.clone())?;
    show_debrief(&attempt, &attempt.assessment(table.store)?, Out::Stdout)?;
    Out::Stdout.say(&table.app.plain("term-practised"))
}

pub(super) fn demonstrate(table: &mut Table<'_>) -> Result<()> {
    let (id, file, seed) = DEMONSTRATION;
    let root = &table.library.root;
    let shown = root.shown(Path::new(file));
    let bytes = root.asset(file).with_context(|| format!("{shown}: the demonstration cannot be read"))?;
    let moves = parse(&shown, bytes.into_owned())?.moves;
    let pack = pack(table.library, id)?;
    let (_, sample) = station::sample_roster(&table.library.root)?;
    let employee =
        table.store.adopt_sample("E1001", &sample)?.ok_or_else(|| anyhow!("the sample roster lacks E1001"))?;
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
    let name = file.display().to_string();
    let mut bytes = Vec::new();
    std::fs::File::open(file)
        .and_then(|file| file.take(LARGEST + 1).read_to_end(&mut bytes))
        .with_context(|| format!("{name}: the transcript cannot be read"))?;
    if bytes.len() as u64 > LARGEST {
        bail!("{name}: the transcript is larger than 1 MiB");
    }
    parse(&name, bytes)
}

fn parse(name: &str, bytes: Vec<u8>) -> Result<Transcript> {
    let text = String::from_utf8(bytes).map_err(|error| {
        let line =
            error.as_bytes().iter().take(error.utf8_error().valid_up_to()).filter(|byte| **byte == b'\n').count() + 1;
        anyhow!("{name}: line {line}: the transcript is not UTF-8 here")
    })?;
    parse_transcript(&text).map_err(|errors| {
        let lines = errors.iter().map(|error| format!("{name}: {error}")).collect::<Vec<_>>();
        anyhow!("{}", lines.join("\n"))
    })
}

/// Goes through the moves in memory: is each possible, in time, and is the encounter over at the end?
fn rehearse(mut observation: Observation, moves: &[Move], time_factor_percent: u16) -> Result<()> {
    for one in moves {
        let line = one.line;
        let Where::At(place) = observation.state().place else {
            bail!("line {line}: the encounter is over before this line");
        };
        let premise = observation.premise().clone();
        let Some(node) = premise.scenario.node(place) else { bail!("line {line}: the encounter is nowhere") };
        let patience = node.silence.as_ref().map(|silence| silence.patience.0 * u64::from(time_factor_percent) / 100);
        let offered: Vec<_> = premise.offered(observation.state()).collect();
        let expected = || {
            let ids = offered.iter().filter_map(|ix| premise.scenario.response(*ix));
            let ids: Vec<_> = ids.map(|response| format!("`{}`", response.id)).collect();
            format!("expected one of {}", ids.join(", "))
        };
        let command = match &one.response {
            None if node.step.is_some() => {
                bail!("line {line}: at the step `{}` something is picked, and nobody waits; {}", node.id, expected())
            }
            None if patience.is_none() => {
                bail!("line {line}: `{}` has no limit of patience, so silence is not possible; {}", node.id, expected())
            }
            None => Command::Silence,
            Some(id) => {
                if let (Some(Millis(elapsed)), Some(patience)) = (one.elapsed, patience)
                    && time_factor_percent != UNTIMED
                    && elapsed > patience
                {
                    bail!(
                        "line {line}: {elapsed} ms is above the customer's patience of {patience} ms at `{}`; expected `~`",
                        node.id
                    );
                }
                if let Some(step) = one.step.as_deref().filter(|step| !(node.step.is_some() && **step == *node.id)) {
                    let place = if node.step.is_some() { "the step " } else { "" };
                    bail!(
                        "line {line}: nothing is picked at `{step}` now, the encounter is at {place}`{}`; {}",
                        node.id,
                        expected()
                    );
                }
                let found = premise.scenario.response_called(place, id).filter(|ix| offered.contains(ix));
                Command::Respond(
                    found.ok_or_else(|| {
                        anyhow!("line {line}: `{id}` is not offered at `{}`; {}", node.id, expected())
                    })?,
                )
            }
        };
        observation.advance(command).with_context(|| format!("line {line}"))?;
    }
    if let Where::At(place) = observation.state().place {
        let node = observation.premise().scenario.node(place).map(|node| node.id.to_string()).unwrap_or_default();
        let last = moves.last().map_or(1, |one| one.line);
        bail!("line {last}: the transcript ends at `{node}`, before the encounter does; nothing was stored");
    }
    Ok(())
}

/// Journals and takes every move, then closes the attempt.
fn carry_out(table: &mut Table<'_>, attempt: &mut Attempt, moves: &[Move]) -> Result<AttemptId> {
    for one in moves {
        let node = attempt.observation().state().place;
        let command = match (&one.response, node) {
            (Some(id), Where::At(node)) => {
                let scenario = &attempt.observation().premise().scenario;
                Command::Respond(
                    scenario.response_called(node, id).ok_or_else(|| anyhow!("line {}: `{id}`", one.line))?,
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
