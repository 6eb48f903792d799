//! Playing at the terminal: the line, the numbered responses, the countdown, the debrief.

use super::keyboard::{Keyboard, Typed};
use super::prose::{Out, bracketed_direction, show, show_conversation, show_debrief, show_rules};
use super::table::{PlayArgs, Table, pack, some_playable, unfinished};
use super::way;
use crate::cli::counter::Counter;
use crate::cli::station;
use anyhow::Result;
use composure::assessment::Assessment;
use composure::attempt::{Attempt, Limit, Named as _, Resumed, fit_to_assess, notice_to_read};
use composure::encounter::{Command, Where};
use composure::locale::{With, Words, joined};
use composure::records::{AttemptId, AttemptRow, Mode, Setting, Store};
use composure::scenario::Node;
use composure::terms::{Millis, ResponseIx};
use std::time::{Duration, Instant};

/// Plays until the end; none if the learner left (the attempt stays, to be gone on with).
pub(super) fn play(table: &mut Table<'_>, args: &PlayArgs, mode: Mode) -> Result<Option<AttemptId>> {
    // with `--json` the assessment alone is the result
    let out = if args.json { Out::Stderr } else { Out::Stdout };
    let lines = Keyboard::open();
    let number = match args.employee() {
        Some(number) => number.to_owned(),
        None => match ask(table, &lines, out, &table.app.plain("term-sign-in"))? {
            Some(number) => number,
            None => return Ok(None),
        },
    };
    let employee = station::sign_in(table.store, &number, &table.library.root)?;
    let mut left =
        if args.new { Vec::new() } else { unfinished(table.store, &employee.subject, mode, args.scenario.as_deref())? };
    if args.resume && left.is_empty() {
        out.say(&table.app.text("term-nothing-unfinished", &With::from_iter([("number", employee.number.clone())])))?;
    }
    let is_meant = |one: &AttemptRow| args.seed.is_none_or(|seed| seed == one.begin.seed);
    let going_on = match left.as_slice() {
        [] => None,
        [one] if is_meant(one) => left.pop(),
        [.., last] if args.resume && is_meant(last) => left.pop(),
        _ => match which(table, left, args.seed, &lines, out)? {
            Some(chosen) => chosen,
            None => return Ok(None),
        },
    };
    let granted = table.store.granted_time_factor(&employee.subject)?;
    if going_on.is_none() {
        args.leaves_it_to_us(mode, None, granted)?;
    }
    // one that was given up has only to be closed
    let mut given_up = false;
    let mut attempt = match going_on {
        Some(AttemptRow { id, .. }) => {
            table.speak_as_in(&id)?;
            let (attempt, resumed) = Attempt::resume(table.store, &id, table.app.clone())?;
            given_up = resumed == Resumed::Over && !attempt.observation().over();
            let mut with = With::new();
            with.set("title", attempt.script().title());
            out.say(&table.app.text("term-resume", &with))?;
            match resumed {
                Resumed::CountedAsSilence => out.say(&table.app.plain("term-interrupted-again"))?,
                Resumed::TurnRestarted if mode == Mode::Assessment && attempt.limit().is_some() => {
                    out.say(&table.app.plain("term-turn-restarted"))?;
                }
                Resumed::TurnRestarted | Resumed::Over => {}
            }
            if resumed != Resumed::Over && !ready(table, &lines, out)? {
                return take_leave(table, &attempt, &lines, out);
            }
            show_conversation(&attempt, out)?;
            attempt
        }
        None => {
            let Some(id) = (match &args.scenario {
                Some(id) => Some(id.clone()),
                None => choose_scenario(table, &lines, out)?,
            }) else {
                return Ok(None);
            };
            let pack = pack(table.library, &id)?;
            let (way, seed) = match &args.from {
                Some(node) => way::to(pack, node, args.seed).map(|(way, seed)| (way, Some(seed)))?,
                None => (Vec::new(), None),
            };
            let plan = args.plan(employee.subject.clone(), mode, table.language.clone(), seed, granted);
            // who cannot be assessed by it is told so before he has read anything
            if mode == Mode::Assessment {
                let fit = waiting(table, &lines, |_, go_on| Ok(fit_to_assess(pack, plan.seed, go_on)))?;
                if fit.is_err() && lines.is_interrupted() {
                    return Ok(None);
                }
                table.may_assess(pack, fit)?;
            }
            table.may_begin(pack, &employee.subject, mode, args.pilots())?;
            let script = table.script(pack, plan.seed)?;
            out.say(&format!(
                "\n{}\n{}　{}\n\n{}\n",
                script.title(),
                script.channel(),
                script.place(),
                script.briefing()
            ))?;
            bracketed_direction(script.setting(), &table.app, "", out)?;
            if mode == Mode::Assessment {
                let mut words = With::new();
                words.set("days", table.store.setting(Setting::LapseDays)?);
                out.say(&format!("{}\n", table.app.text("term-assessment-told", &words)))?;
            }
            let notice = match mode {
                Mode::Assessment => notice_to_read(table.store, &employee.subject, &table.app, &table.language)?,
                Mode::Practice => None,
            };
            if let Some(notice) = &notice {
                let mut version = With::new();
                version.set("version", notice.short_version());
                out.say(&format!("{}\n\n{}\n", table.app.text("privacy-heading", &version), notice.text))?;
                out.say(&table.app.plain("term-privacy-ready"))?;
            }
            // nothing has begun for who leaves here
            if !ready(table, &lines, out)? {
                return Ok(None);
            }
            if let Some(notice) = &notice {
                table.store.acknowledge(&employee.subject, notice)?;
            }
            let mut attempt = Attempt::start(table.store, pack, table.app.clone(), plan)?;
            table.has_begun(&attempt.id, args.pilots())?;
            way::go(table.store, &mut attempt, &way)?;
            show(&attempt, 0, out)?;
            attempt
        }
    };
    while !given_up && !attempt.observation().over() {
        let (command, elapsed) = match turn(table, &attempt, &lines, out)? {
            Did::Act(command, elapsed) => (command, elapsed),
            Did::GiveUp => {
                let (assessment, _) = attempt.abandon(table.store)?;
                return closed(table, &attempt, &assessment, args, out).map(Some);
            }
            Did::Leave => return take_leave(table, &attempt, &lines, out),
        };
        let entry = attempt.prepare(command, elapsed)?;
        table.store.append(&attempt.id, &entry)?;
        let first = attempt.observation().seen().len();
        attempt.confirm(&entry)?;
        show(&attempt, first, out)?;
    }
    let to_close = attempt.to_close(None);
    let known = waiting(table, &lines, |store, go_on| Ok(to_close.reckon(store, go_on)?))?;
    if !known && lines.is_interrupted() {
        leave(table, &attempt, out)?;
        return Ok(None);
    }
    let (assessment, _) = to_close.close(table.store)?;
    closed(table, &attempt, &assessment, args, out).map(Some)
}

/// Waits until whoever plays has read what comes before the clock, and says so; not if he leaves instead.
fn ready(table: &Table<'_>, lines: &Keyboard, out: Out) -> Result<bool> {
    lines.forget();
    Ok(ask(table, lines, out, &table.app.plain("term-ready"))?.is_some())
}

/// Takes leave of whoever goes before the end.
fn take_leave(table: &Table<'_>, attempt: &Attempt, lines: &Keyboard, out: Out) -> Result<Option<AttemptId>> {
    if lines.is_interrupted() {
        // behind the ^C that the terminal shows
        out.say("")?;
    }
    leave(table, attempt, out)?;
    Ok(None)
}

/// Waits for a scale; who doesn't want to wait presses Ctrl-C.
fn waiting<T>(
    table: &Table<'_>, lines: &Keyboard, work: impl FnOnce(&Store, &mut dyn FnMut(usize) -> bool) -> Result<T>,
) -> Result<T> {
    let mut counter = Counter::new();
    let done = work(table.store, &mut |states| {
        counter.show(|| table.app.text("term-reckoning", &With::from_iter([("states", states)])));
        !lines.is_interrupted()
    });
    counter.clear();
    done
}

/// Shows what came of an attempt that is closed, and where it is kept.
fn closed(
    table: &Table<'_>, attempt: &Attempt, assessment: &Assessment, args: &PlayArgs, out: Out,
) -> Result<AttemptId> {
    if !args.json {
        show_debrief(attempt, assessment, out)?;
        let mut with = With::new();
        with.set("id", attempt.id.to_string());
        out.say(&match attempt.mode {
            Mode::Practice if args.rehearses() => table.app.plain("term-rehearsed"),
            Mode::Practice => table.app.plain("term-practised"),
            Mode::Assessment => table.app.text("term-saved", &with),
        })?;
    }
    Ok(attempt.id.clone())
}

/// Tells a learner who leaves for now how long the attempt waits.
fn leave(table: &Table<'_>, attempt: &Attempt, out: Out) -> Result<()> {
    if attempt.mode == Mode::Practice {
        return out.say(&table.app.plain("term-left-practice"));
    }
    let begun = table.store.attempt(&attempt.id)?.attempt.started_at;
    let until = begun.days_later(table.store.setting(Setting::LapseDays)?).unwrap_or(begun);
    let mut with = With::new();
    with.set("until", until.local());
    out.say(&table.app.text("term-left", &with))
}

/// Which of a learner's unfinished attempts is gone on with, or none of them but another begun; nothing if standard input has
/// ended.
fn which(
    table: &Table<'_>, mut left: Vec<AttemptRow>, seed: Option<u64>, lines: &Keyboard, out: Out,
) -> Result<Option<Option<AttemptRow>>> {
    let mut count = With::new();
    count.set("count", left.len());
    let mut choices = With::new();
    choices.set("count", left.len() + 1);
    loop {
        out.say(&table.app.text("term-unfinished", &count))?;
        for (at, one) in left.iter().enumerate() {
            let replayed = Attempt::replay(table.store, &one.id, table.app.clone());
            let mut with = With::new();
            // one that cannot be replayed any more is told by whoever chooses it
            with.set("title", replayed.map_or_else(|_| one.scenario.clone(), |attempt| attempt.script().title()));
            with.set("begun", one.started_at.local());
            out.say(&format!("  {}. {}", at + 1, table.app.text("term-unfinished-one", &with)))?;
        }
        let mut with = With::new();
        with.set("seed", seed.map_or_else(|| "none".to_owned(), |seed| seed.to_string()));
        out.say(&format!("  {}. {}", left.len() + 1, table.app.text("term-begin-another", &with)))?;
        let Some(line) = ask(table, lines, out, &table.app.text("term-choose", &choices))? else { return Ok(None) };
        match line.trim().parse::<usize>().ok().and_then(|number| number.checked_sub(1)) {
            Some(at) if at < left.len() => return Ok(Some(Some(left.swap_remove(at)))),
            Some(at) if at == left.len() => return Ok(Some(None)),
            _ => out.say(&table.app.text("term-bad-choice", &choices))?,
        }
    }
}

/// What the learner does with a turn.
enum Did {
    /// This, after so long.
    Act(Command, Millis),
    /// Gives the attempt up for good, having been told what that means.
    GiveUp,
    /// Leaves for now: standard input has ended, or Ctrl-C was pressed.
    Leave,
}

/// What gives an attempt up, typed twice.
const GIVE_UP: &str = "q";

/// One turn.
fn turn(table: &Table<'_>, attempt: &Attempt, lines: &Keyboard, out: Out) -> Result<Did> {
    let scenario = &attempt.observation().premise().scenario;
    let offered: Vec<ResponseIx> = attempt.offered().collect();
    let (tray, numbered) = numbered(attempt, &offered);
    let can_be_chosen = |ix: &&ResponseIx| offered.contains(ix);
    out.say("")?;
    let minutes = attempt.observation().state().minutes;
    for (at, ix) in numbered.iter().enumerate().filter(|(_, ix)| can_be_chosen(ix)) {
        let text = attempt.script().response(*ix, minutes);
        let kind = scenario.response(*ix).filter(|_| !scenario.is_pick(*ix)).map(|response| response.kind.message());
        let kind = kind.map(|kind| format!("[{}] ", table.app.plain(kind))).unwrap_or_default();
        out.say(&format!("  {}. {kind}{text}", at + 1))?;
    }
    let numbers: Vec<_> = (1..).zip(&numbered).filter(|(_, ix)| can_be_chosen(ix)).map(|(number, _)| number).collect();
    // apart, and each act under a letter of its own at every node
    let tray: Vec<_> =
        tray.iter().filter_map(|ix| Some((scenario.response(*ix)?.standing_act?.letter(), *ix))).collect();
    if !tray.is_empty() {
        let each = tray.iter().map(|(letter, ix)| format!("{letter}. {}", attempt.script().response(*ix, minutes)));
        out.say(&format!("  {} {}", table.app.plain("term-tray"), each.collect::<Vec<_>>().join("  ")))?;
    }
    let limit = attempt.limit();
    let told = limit.map(|limit| format!("  {}", time_left(&table.app, limit))).unwrap_or_default();
    // what was typed before all was shown is no answer to it
    lines.forget();
    let asked = if numbers.is_empty() {
        table.app.plain("term-nothing-offered")
    } else {
        table.app.text("term-choose-response", &With::from_iter([("choices", runs(&numbers, &table.app))]))
    };
    let asked = joined(attempt.to_pick().into_iter().chain([asked]), " ");
    out.say(&format!("{asked}{told}"))?;
    if attempt.mode == Mode::Practice {
        out.say(&table.app.plain("term-rules"))?;
    }
    let shown = Instant::now();
    let mut warned = false;
    let mut reminders = limit.map(reminders).unwrap_or_default();
    loop {
        let until = match limit {
            None => Duration::from_secs(3_600),
            Some(limit) => {
                let left = limit.after(millis(shown.elapsed()));
                if left.whole() == Millis(0) {
                    let waits = attempt.node().is_some_and(Node::waiting_fits);
                    out.say(&table.app.plain(if waits { "term-waiting" } else { "term-silence" }))?;
                    return Ok(Did::Act(Command::Silence, limit.whole()));
                }
                let ahead = reminders.partition_point(|at| *at < left.whole());
                if ahead < reminders.len() {
                    reminders.truncate(ahead);
                    out.say(&time_left(&table.app, left))?;
                }
                let next = reminders.last().copied().unwrap_or_default();
                Duration::from_millis(left.whole().0.saturating_sub(next.0).max(1))
            }
        };
        match lines.hear(until) {
            Typed::NotText => out.say(&table.app.plain("term-not-text"))?,
            Typed::Line(line) if line.trim() == "?" && attempt.mode == Mode::Practice => {
                if let Some(hint) = attempt.hint() {
                    out.say(&table.app.text("term-hint", &With::from_iter([("hint", hint)])))?;
                }
                show_rules(&attempt.rules().unwrap_or_default(), &table.app, out)?;
            }
            Typed::Line(line) if warned && line.trim().eq_ignore_ascii_case(GIVE_UP) => return Ok(Did::GiveUp),
            Typed::Line(line) => {
                let number = line.trim().parse::<usize>().ok();
                let act = tray.iter().find(|(letter, _)| line.trim().eq_ignore_ascii_case(&letter.to_string()));
                let chosen = number.and_then(|number| numbered.get(number.checked_sub(1)?)).filter(can_be_chosen);
                let chosen = chosen.or(act.map(|(_, ix)| ix));
                // whoever answers the question in other words is asked again
                let asks = line.trim().eq_ignore_ascii_case(GIVE_UP) || (warned && number.is_none() && act.is_none());
                warned = asks;
                let elapsed = millis(shown.elapsed());
                match chosen {
                    // what comes when the patience has run out is too late: the loop says so
                    _ if limit.is_some_and(|limit| elapsed > limit.whole()) => {}
                    _ if asks => out.say(&table.app.plain(match attempt.mode {
                        Mode::Practice => "term-give-up-sure-practice",
                        Mode::Assessment => "term-give-up-sure",
                    }))?,
                    Some(ix) => return Ok(Did::Act(Command::Respond(*ix), elapsed)),
                    None => {
                        let letters: Vec<_> = tray.iter().map(|(letter, _)| *letter).collect();
                        out.say(&bad_choice(&numbers, &letters, &table.app))?;
                    }
                }
            }
            Typed::Nothing => {}
            Typed::Ended => return Ok(Did::Leave),
        }
    }
}

/// What is told of an answer that is none: what can be typed.
fn bad_choice(numbers: &[usize], letters: &[char], app: &Words) -> String {
    match numbers {
        [1, .., last] if letters.is_empty() && *last == numbers.len() => {
            app.text("term-bad-choice", &With::from_iter([("count", *last)]))
        }
        _ => {
            let numbers = Some(runs(numbers, app)).filter(|runs| !runs.is_empty());
            let all: Vec<_> = numbers.into_iter().chain(letters.iter().map(char::to_string)).collect();
            app.text("term-other-choice", &With::from_iter([("choices", all.join(&app.plain("list-and")))]))
        }
    }
}

/// Numbers in a row: `1–3, 5`.
fn runs(numbers: &[usize], app: &Words) -> String {
    let runs = numbers.chunk_by(|one, next| one + 1 == *next).filter_map(|run| match run {
        [] => None,
        [one] => Some(one.to_string()),
        [first, .., last] => Some(format!("{first}–{last}")),
    });
    runs.collect::<Vec<_>>().join(&app.plain("list-and"))
}

/// The standing acts that are offered, and what has a number. At a step of a compound response that is all that can ever be picked
/// there, what leaves it behind: each keeps its number, whatever has been picked.
fn numbered(attempt: &Attempt, offered: &[ResponseIx]) -> (Vec<ResponseIx>, Vec<ResponseIx>) {
    let premise = attempt.observation().premise();
    let scenario = &premise.scenario;
    let (tray, mut numbered): (Vec<_>, Vec<_>) = offered.iter().copied().partition(|ix| scenario.is_standing_act(*ix));
    if let Where::At(place) = attempt.observation().state().place
        && attempt.node().is_some_and(|node| node.step.is_some())
    {
        numbered = premise.order(place).iter().copied().filter(|ix| !scenario.is_standing_act(*ix)).collect();
        numbered.sort_by_key(|ix| scenario.leaves_picking(*ix));
    }
    (tray, numbered)
}

/// Before so much is left the learner is told again, the next last: when all could be read, when half of the patience is
/// gone, and shortly before the end.
fn reminders(limit: Limit) -> Vec<Millis> {
    let Limit { reading, thinking } = limit;
    let mut reminders = vec![Millis(5_000), Millis(thinking.0 / 2)];
    reminders.retain(|at| *at < thinking);
    reminders.sort_unstable();
    reminders.extend((reading > Millis(0)).then_some(thinking));
    reminders
}

/// How long he still has, to read and to think.
fn time_left(app: &Words, left: Limit) -> String {
    let mut with = With::new();
    with.set("reading", left.reading.0.div_ceil(1_000));
    with.set("seconds", left.thinking.0.div_ceil(1_000));
    app.text(if left.reading > Millis(0) { "term-time-reading" } else { "term-time-left" }, &with)
}

fn millis(duration: Duration) -> Millis {
    Millis(u64::try_from(duration.as_millis()).unwrap_or(u64::MAX))
}

fn choose_scenario(table: &Table<'_>, lines: &Keyboard, out: Out) -> Result<Option<String>> {
    some_playable(table.library)?;
    let packs = &table.library.packs;
    for (at, pack) in packs.iter().enumerate() {
        let words = pack.words(&table.language);
        out.say(&format!("  {}. {} — {}", at + 1, words.plain("title"), words.plain("summary")))?;
    }
    let mut with = With::new();
    with.set("count", packs.len());
    loop {
        let Some(line) = ask(table, lines, out, &table.app.plain("term-choose-scenario"))? else { return Ok(None) };
        let chosen = line.trim().parse::<usize>().ok().and_then(|number| packs.get(number.checked_sub(1)?));
        match chosen {
            Some(pack) => return Ok(Some(pack.scenario.id.to_string())),
            None => out.say(&table.app.text("term-bad-choice", &with))?,
        }
    }
}

/// Asks until the answer is text; none if standard input has ended.
fn ask(table: &Table<'_>, lines: &Keyboard, out: Out, question: &str) -> Result<Option<String>> {
    out.say(question)?;
    loop {
        match lines.hear(Duration::MAX) {
            Typed::Line(line) => return Ok(Some(line)),
            Typed::NotText => out.say(&format!("{}\n{question}", table.app.plain("term-not-text")))?,
            Typed::Nothing => {}
            Typed::Ended => return Ok(None),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use composure::locale::parse;

    #[test]
    fn what_can_be_typed_is_told_with_its_gaps_and_letters() {
        let file = include_str!("../../../locales/en-US/app.ftl");
        let app = Words::new([("en-US".parse().expect("a tag"), parse(file).0)]);
        assert_eq!(runs(&[1], &app), "1");
        assert_eq!(runs(&[1, 2, 3], &app), "1–3");
        assert_eq!(runs(&[1, 3, 4, 6], &app), "1, 3–4, 6");
        assert_eq!(bad_choice(&[1, 2, 3], &[], &app), "Please enter a number from 1 to 3.");
        assert_eq!(bad_choice(&[1, 3], &[], &app), "Please choose one of these: 1, 3.");
        assert_eq!(bad_choice(&[1, 2], &['a', 'c'], &app), "Please choose one of these: 1–2, a, c.");
        assert_eq!(bad_choice(&[], &['b'], &app), "Please choose one of these: b.");
    }
}
