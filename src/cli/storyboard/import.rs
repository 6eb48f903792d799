//! `composure storyboard import`: reads, shows what would change and how plays end then, asks, writes.

use super::args::{PreferredSide, StoryboardImportArgs};
use super::files::{book, texts};
use crate::cli::language::{language, words};
use crate::cli::refusal::refuse;
use crate::cli::roster::agreed;
use crate::cli::{ExitAnswer, interrupt, out, problems};
use anyhow::{Context as _, Result, bail};
use composure::content::{ContentSet, InputFile, Library, Pack, Root, SourceFile, Subject, read_pack};
use composure::locale::{With, in_one_line};
use composure::studio::Changes;
use composure::studio::edit::{ScenarioFile, ScenarioTexts};
use composure::studio::storyboard::{
    PlayChange, PlayEnd, StoryEdit, StoryMerge, StoryboardFile, changed_plays, field_told,
};
use std::io::Write;
use std::sync::atomic::Ordering;

/// The largest workbook that is read, in bytes.
const LARGEST: u64 = 32 << 20;

pub(super) fn run(args: &StoryboardImportArgs, root: &Root) -> Result<ExitAnswer> {
    let shown = args.file.display().to_string();
    let named = || refuse("refuse-file-named").with("path", &*shown);
    let bytes = InputFile::read_named(&args.file, LARGEST)
        .with_context(|| refuse("storyboard-no-file").with("path", &*shown))?;
    if bytes.len() as u64 > LARGEST {
        bail!(refuse("storyboard-large").with("path", &*shown));
    }
    let file = StoryboardFile::open(&bytes).with_context(named)?;
    let Some(folder) = root.folder() else { bail!(refuse("storyboard-shipped")) };
    let library = Library::load(root, &[]);
    let before = texts(root, &library, &file.scenario)?;
    let book = book(&library, &before);
    let merge = file.merge(&before, book, language(), words()).with_context(named)?;
    let StoryMerge { mut edits, conflicts, notes, newer } = merge;
    let told = field_told(&file.scenario, &before, book, language(), words());
    // what would change is the result where nothing is written
    let mut to: Box<dyn Write> = if args.dry_run { Box::new(out::prose()) } else { Box::new(out::notes()) };
    for note in &notes {
        writeln!(to, "{}", note.text(words()))?;
    }
    if newer > 0 {
        writeln!(to, "{}", words().text("storyboard-newer-kept", &With::from_iter([("count", newer)])))?;
    }
    if !conflicts.is_empty() {
        writeln!(to, "{}", words().text("storyboard-conflicts", &With::from_iter([("count", conflicts.len())])))?;
        conflicts.iter().try_for_each(|one| writeln!(to, "{}", in_words("storyboard-conflict", one, &told)))?;
        match args.prefer {
            None => {
                writeln!(to, "{}", words().plain("storyboard-undecided"))?;
                return Ok(ExitAnswer::No);
            }
            Some(PreferredSide::Files) => {}
            Some(PreferredSide::Sheet) => edits.extend(conflicts),
        }
    }
    if edits.is_empty() {
        writeln!(to, "{}", words().plain("storyboard-nothing"))?;
        return Ok(ExitAnswer::Done);
    }
    let after = file.apply(&before, &edits).with_context(named)?;
    writeln!(to, "{}", words().text("storyboard-edits", &With::from_iter([("count", edits.len())])))?;
    edits.iter().try_for_each(|one| writeln!(to, "{}", in_words("storyboard-edit", one, &told)))?;
    if !holds(&library, &file.scenario, (&before, &after), &edits, &mut to)? {
        return Ok(ExitAnswer::No);
    }
    if args.dry_run {
        writeln!(to, "{}", words().plain("storyboard-dry-run"))?;
        return Ok(ExitAnswer::Done);
    }
    if !args.yes {
        match agreed(&words().text("storyboard-confirm", &With::from_iter([("count", edits.len())])))? {
            Some(true) => {}
            Some(false) => {
                writeln!(to, "{}", words().plain("storyboard-declined"))?;
                return Ok(ExitAnswer::No);
            }
            None => bail!(refuse("storyboard-needs-yes")),
        }
    }
    let mut changes = Changes::default();
    for (name, text) in &after {
        let path = name.path(&file.scenario);
        match before.get(name) {
            Some(old) => changes.replace(path, old.as_bytes(), text.as_bytes()),
            None => changes.create(path, text.as_bytes()),
        }
    }
    changes.apply(folder)?;
    let files = changes.paths().count();
    let with = With::from_iter([("count", edits.len()), ("files", files)]);
    writeln!(out::prose(), "{}", words().text("storyboard-imported", &with))?;
    Ok(ExitAnswer::Done)
}

fn in_words(
    message: &str, edit: &StoryEdit, told: &impl Fn(composure::studio::storyboard::StoryField, &str) -> String,
) -> String {
    let nothing = words().plain("storyboard-nothing-there");
    let quoted = |text: &str| match text {
        "" => nothing.clone(),
        text => words()
            .text("storyboard-quoted", &With::from_iter([("text", in_one_line(&told(edit.field, text)).to_string())])),
    };
    let place = if edit.place.is_empty() { words().plain("storyboard-whole") } else { edit.place.clone() };
    let with = [
        ("at", edit.at.clone()),
        ("place", place),
        ("part", words().plain(edit.part.message())),
        ("field", words().plain(edit.field.message())),
        ("before", quoted(&edit.before)),
        ("after", quoted(&edit.after)),
    ];
    words().text(message, &With::from_iter(with))
}

/// Whether what comes of it can be played, where it could be before; tells how plays end then.
fn holds(
    library: &Library, id: &str, (before, after): (&ScenarioTexts, &ScenarioTexts), edits: &[StoryEdit],
    to: &mut dyn Write,
) -> Result<bool> {
    let Some(pack) = library.pack(id) else {
        writeln!(to, "{}", words().plain("storyboard-draft"))?;
        return Ok(true);
    };
    let changed = match read_pack(&with_texts(pack, id, before, after)) {
        Ok(changed) => changed,
        Err(found) => {
            problems::tell(&found, &problems::words())?;
            writeln!(to, "{}", words().plain("storyboard-would-break"))?;
            return Ok(false);
        }
    };
    if !edits.iter().any(|edit| edit.field.is_structure()) {
        writeln!(to, "{}", words().plain("storyboard-words-alone"))?;
        return Ok(true);
    }
    let stopped = interrupt::ending();
    let found = changed_plays(pack, &changed, || !stopped.load(Ordering::Relaxed))?;
    if found.changes.is_empty() {
        let message = if found.cut { "storyboard-plays-unknown" } else { "storyboard-plays-same" };
        writeln!(to, "{}", words().text(message, &With::from_iter([("count", found.looked)])))?;
    }
    for change in &found.changes {
        writeln!(to, "{}", play_in_words(change, pack, &changed))?;
    }
    Ok(true)
}

/// What a scenario is made of, with the texts that change in the place of those that were read.
fn with_texts(pack: &Pack, id: &str, before: &ScenarioTexts, after: &ScenarioTexts) -> ContentSet {
    let mut set = pack.whole_set();
    for (file, text) in after.iter().filter(|(file, text)| before.get(file) != Some(text)) {
        let source = SourceFile::new(file.path(id), text.as_str());
        match file {
            ScenarioFile::Story => set.scenario = source,
            ScenarioFile::Review => {}
            ScenarioFile::Words(language) => {
                set.words.retain(|(subject, other, _)| *subject != Subject::Scenario || other != language);
                set.words.push((Subject::Scenario, language.clone(), source));
            }
        }
    }
    set
}

/// How a play ends from now on, in a sentence.
fn play_in_words(change: &PlayChange, before: &Pack, after: &Pack) -> String {
    let facts: Vec<_> = change.facts.iter().map(|(name, value)| format!("{name} = {value}")).collect();
    let which = if change.best { "storyboard-play-best" } else { "storyboard-play-barely" };
    let with = [
        ("play", words().plain(which)),
        ("facts", facts.join(&words().plain("list-and"))),
        ("before", end_in_words(&change.before, before)),
        ("after", end_in_words(&change.after, after)),
    ];
    words().text("storyboard-play", &With::from_iter(with))
}

fn end_in_words(end: &PlayEnd, pack: &Pack) -> String {
    let said = pack.words(language());
    let ending = |id: &str| said.plain(&format!("ending-{id}"));
    // moments and answers are called by their words
    let moment = |id: &str| {
        let scenario = &pack.scenario;
        let node = scenario.node_names.find(id).and_then(|ix| scenario.node(ix));
        let line = node.and_then(|node| node.lines.last()).map(|line| said.plain(&line.say));
        line.unwrap_or_else(|| id.to_owned())
    };
    let with = |pairs: Vec<(&'static str, String)>| With::from_iter(pairs);
    match end {
        PlayEnd::Ends { ending: id, score, passes } => {
            let outcome = words().plain(if *passes { "outcome-passed" } else { "outcome-failed" });
            let score = score
                .map_or_else(|| words().plain("storyboard-no-score"), |score| (f64::from(score.0) / 100.0).to_string());
            words().text("storyboard-end", &with(vec![("ending", ending(id)), ("outcome", outcome), ("score", score)]))
        }
        PlayEnd::Stops { turn, node, response } => {
            let message = if response.is_some() { "storyboard-end-stops" } else { "storyboard-end-no-silence" };
            let response = response.as_deref().unwrap_or_default().to_owned();
            let pairs = vec![
                ("turn", turn.to_string()),
                ("moment", in_one_line(&moment(node)).to_string()),
                ("answer", response),
            ];
            words().text(message, &with(pairs))
        }
        PlayEnd::Over { ending: id, turn } => {
            words().text("storyboard-end-over", &with(vec![("ending", ending(id)), ("turn", turn.to_string())]))
        }
        PlayEnd::GoesOn { node } => {
            words().text("storyboard-end-open", &with(vec![("moment", in_one_line(&moment(node)).to_string())]))
        }
        PlayEnd::NotDrawn => words().plain("storyboard-end-not-drawn"),
    }
}
