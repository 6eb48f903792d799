//! `composure words`: the words of a scenario in the order of its story, language beside language; set, found right, looked for,
//! replaced and drafted.

mod args;
mod doc;
mod table;

use super::language::words;
use super::refusal::refuse;
use super::{ExitAnswer, gate, out};
use anyhow::{Result, bail};
pub(crate) use args::WordsArgs;
use args::{FindArgs, RightArgs, SetArgs, WordsAction};
use composure::content::Root;
use composure::content::review::{TextState, shown};
use composure::locale::{With, is_hidden};
use composure::studio::words::{Author, Cell, ScenarioWords, WordsRow, WordsSearch, difference};
use std::io::Write as _;

/// Longest employee number, in signs.
const LONGEST_NUMBER: usize = 64;

pub(crate) fn run(args: &WordsArgs, root: &Root) -> Result<ExitAnswer> {
    let mut all = ScenarioWords::open(root, &args.id)?;
    match &args.action {
        None => list(args, &all)?,
        Some(WordsAction::Set(what)) => set(what, &mut all)?,
        Some(WordsAction::StillRight(what)) => still_right(what, &mut all)?,
        Some(WordsAction::Find(what)) => find(what, &mut all)?,
        Some(WordsAction::Draft { language }) => draft(language, &mut all)?,
    }
    Ok(ExitAnswer::Done)
}

/// Who does it, at this moment.
fn author(by: Option<&str>) -> Result<Author> {
    let by = gate::doer(by)?;
    if by.is_some_and(|by| by.trim().is_empty() || by.chars().count() > LONGEST_NUMBER || by.chars().any(is_hidden)) {
        bail!(refuse("refuse-words-by"));
    }
    let now = jiff::Timestamp::now().strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
    Ok(Author { by: by.map(|by| by.trim().to_owned()), at: now })
}

fn list(args: &WordsArgs, all: &ScenarioWords) -> Result<()> {
    let grid = all.grid();
    let only = args.language.as_deref().map(|tag| all.language(tag)).transpose()?;
    let states: Vec<TextState> = args.state.iter().map(|state| state.meant()).collect();
    let asked = |row: &WordsRow, cell: &Cell| {
        let stands = states.is_empty() || states.iter().any(|state| row.stands(cell, *state));
        only.as_ref().is_none_or(|only| *only == cell.language) && stands
    };
    if args.json {
        return out::json(&doc::WordsDoc::of(&grid, asked));
    }
    table::print(&grid, asked)
}

fn set(what: &SetArgs, all: &mut ScenarioWords) -> Result<()> {
    let (language, key) = (all.language(&what.language)?, all.key(&what.message)?);
    all.set(&language, &key, &what.text, &author(what.by.as_deref())?)?;
    all.save()?;
    let mut out = out::prose();
    let with = With::from_iter([("message", what.message.clone()), ("language", language.to_string())]);
    writeln!(out, "{}", words().text("words-set", &with))?;
    let grid = all.grid();
    let row = grid.rows.iter().find(|row| row.slot.key == key);
    let stale = row.iter().flat_map(|row| &row.cells).filter(|cell| cell.state == TextState::Stale);
    let stale: Vec<_> = stale.map(|cell| cell.language.to_string()).collect();
    if language == *all.source() && !stale.is_empty() {
        let with = With::from_iter([("languages", stale.join(&words().plain("list-and")))]);
        writeln!(out, "{}", words().text("words-set-stale", &with))?;
    }
    Ok(())
}

fn still_right(what: &RightArgs, all: &mut ScenarioWords) -> Result<()> {
    let language = all.language(&what.language)?;
    let author = author(Some(&what.by))?;
    let mut keys = what.messages.iter().map(|name| all.key(name)).collect::<Result<Vec<_>, _>>()?;
    if what.all {
        let grid = all.grid();
        let there = |row: &&composure::studio::words::WordsRow| {
            row.cells.iter().any(|cell| cell.language == language && cell.text.is_some())
        };
        keys = grid.rows.iter().filter(there).map(|row| row.slot.key.clone()).collect();
    }
    let before: Vec<_> = keys.iter().map(|key| all.state(&language, key)).collect();
    for key in &keys {
        all.still_right(&language, key, &author)?;
    }
    all.save()?;
    let count = before.iter().filter(|state| **state != TextState::Reviewed).count();
    let mut with = With::from_iter([("language", language.to_string()), ("by", author.by.unwrap_or_default())]);
    with.set("count", count);
    writeln!(out::prose(), "{}", words().text("words-right", &with))?;
    Ok(())
}

fn find(what: &FindArgs, all: &mut ScenarioWords) -> Result<()> {
    if what.text.is_empty() {
        bail!(refuse("refuse-words-nothing-to-find"));
    }
    let language = what.language.as_deref().map(|tag| all.language(tag)).transpose()?;
    let search = WordsSearch { words: what.text.clone(), whole: what.whole, case: what.case, language };
    let found = match &what.replace {
        None => all.find(&search, None),
        Some(with) => all.replace(&search, with, &author(what.by.as_deref())?)?,
    };
    let writes = what.replace.is_some() && !what.dry_run && !found.is_empty();
    if writes {
        all.save()?;
    }
    let mut out = out::prose();
    for one in &found {
        let told = match &one.replaced {
            Some(replaced) => table::told(&difference(&one.typed, replaced)),
            None => table::marked(&one.typed, &one.places),
        };
        writeln!(out, "{}  {}  {told}", one.language, one.name())?;
    }
    let mut with = With::new();
    with.set("count", found.len());
    writeln!(out, "{}", words().text(if writes { "words-replaced" } else { "words-found" }, &with))?;
    if what.replace.is_some() && !writes {
        writeln!(out, "{}", words().plain("words-not-replaced"))?;
    }
    Ok(())
}

fn draft(tag: &str, all: &mut ScenarioWords) -> Result<()> {
    let language = all.language(tag)?;
    let drafted = all.draft(&language, &author(None)?)?;
    all.save()?;
    let mut out = out::prose();
    for key in &drafted {
        writeln!(out, "{}  {}", shown(key), all.says(&language, key).unwrap_or_default().replace('\n', " "))?;
    }
    let mut with = With::from_iter([("language", language.to_string())]);
    with.set("count", drafted.len());
    writeln!(out, "{}", words().text("words-drafted", &with))?;
    Ok(())
}
