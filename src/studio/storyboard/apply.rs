//! Edits of a storyboard as splices into a scenario's files: all of them, or none, and nothing beside them.

use super::merge::StoryEdit;
use super::read::{CLAIMS, in_parts, storyboard};
use super::row::{StoryField, StoryPart, StoryRow, compared};
use super::sheet::{StoryboardProblems, short};
use crate::content::syntax::{Kind, RonTree, RonValue};
use crate::locale::{Explain as _, Explanation, Language};
use crate::studio::edit::{EditError, Owner, ScenarioTexts, Working, entries};
use std::collections::{BTreeMap, BTreeSet};

const MOODS: [(StoryField, &str); 3] =
    [(StoryField::Anger, "anger"), (StoryField::Anxiety, "anxiety"), (StoryField::Trust, "trust")];

/// The texts with the edits made.
///
/// # Errors
/// Every edit that cannot be made, with its cell; then none is.
pub(super) fn apply(id: &str, texts: &ScenarioTexts, edits: &[StoryEdit]) -> Result<ScenarioTexts, StoryboardProblems> {
    let told = |at: &str, what: Explanation| Explanation::new("storyboard-at").with("at", at).with("what", what);
    let Some(board) = storyboard(id, texts) else { return Err(Explanation::new("storyboard-story-broken").into()) };
    let mut wanted = board.clone();
    let mut problems = Vec::new();
    for edit in edits {
        let row = wanted.rows.iter_mut().find(|row| row.id == edit.row);
        match row.and_then(|row| row.fields.get_mut(&edit.field)) {
            Some(field) => edit.after.clone_into(field),
            None => problems.push(told(&edit.at, Explanation::new("storyboard-not-as-meant"))),
        }
    }
    let mut working = Working::new(id.to_owned(), texts.clone());
    let changed: BTreeSet<&str> = edits.iter().map(|edit| edit.row.as_str()).collect();
    for (before, after) in board.rows.iter().zip(&wanted.rows).filter(|(row, _)| changed.contains(row.id.as_str())) {
        let fields = after.fields.iter().filter(|(field, text)| before.fields.get(field) != Some(text));
        let fields: Vec<StoryField> = fields.map(|(field, _)| *field).collect();
        let mut moods_done = false;
        for field in fields {
            let is_mood = MOODS.iter().any(|(mood, _)| *mood == field);
            if is_mood && std::mem::replace(&mut moods_done, true) {
                continue;
            }
            if let Err(why) = set(&mut working, before, after, field) {
                let at = edits.iter().find(|edit| edit.row == after.id && edit.field == field);
                problems.push(told(at.map_or("", |edit| &edit.at), why));
            }
        }
    }
    if !problems.is_empty() {
        return Err(StoryboardProblems(problems));
    }
    // what the files say now is what was meant, row by row and field by field
    let found = storyboard(id, &working.texts).unwrap_or_default();
    let missing = wanted.rows.iter().filter(|row| found.row(&row.id).is_none());
    let differs = found.rows.iter().filter(|row| wanted.row(&row.id).is_none_or(|wanted| !alike(wanted, row)));
    let at = |row: &StoryRow| {
        edits.iter().find(|edit| edit.row == row.id).map_or_else(|| row.id.clone(), |edit| edit.at.clone())
    };
    let odd = missing.chain(differs).map(|row| told(&at(row), Explanation::new("storyboard-not-as-meant")));
    let odd: Vec<_> = odd.collect();
    if odd.is_empty() { Ok(working.texts) } else { Err(StoryboardProblems(odd)) }
}

fn alike(one: &StoryRow, other: &StoryRow) -> bool {
    let plain_of = |row: &StoryRow| {
        row.fields.iter().map(|(field, text)| (*field, compared(*field, text))).collect::<BTreeMap<_, _>>()
    };
    plain_of(one) == plain_of(other)
}

fn set(working: &mut Working, before: &StoryRow, after: &StoryRow, field: StoryField) -> Result<(), Explanation> {
    let text = after.fields.get(&field).map_or("", String::as_str);
    if let StoryField::Words(at) = field {
        let (Some(language), Some(key)) = (Language::shipped().into_iter().nth(at), &after.key) else {
            return Err(Explanation::new("storyboard-not-as-meant"));
        };
        return working.set_text(&language, key, text).map_err(|error| error.explain());
    }
    let Some(owner) = &after.owner else { return Err(Explanation::new("storyboard-not-as-meant")) };
    let of = |field: StoryField| after.fields.get(&field).map(String::as_str).unwrap_or_default();
    let some = |value: String| Some(value).filter(|_| !text.is_empty());
    let number = |digits: usize| match in_parts(text, digits) {
        Some(number) => Ok(Some(number.to_string())),
        None if text.is_empty() => Ok(None),
        None => Err(Explanation::new("storyboard-no-number").with("found", short(text)).with("digits", digits)),
    };
    let (name, value) = match field {
        StoryField::Words(_) => return Ok(()),
        StoryField::Kind => ("kind", Some(needed(text)?.to_owned())),
        StoryField::Act => ("act", some(text.to_owned())),
        StoryField::Goto => ("goto", Some(format!("\"{}\"", needed(text)?))),
        StoryField::Competency => ("competency", Some(format!("\"{}\"", needed(text)?))),
        StoryField::Deeds => {
            let all: Vec<_> = text.split(", ").map(|deed| format!("\"{deed}\"")).collect();
            ("performs", some(format!("[{}]", all.join(", "))))
        }
        StoryField::Minutes => ("takes", number(0)?),
        StoryField::Weight => ("weight", Some(number(0)?.ok_or_else(|| Explanation::new("storyboard-needed"))?)),
        StoryField::Patience => ("patience", number(3)?),
        StoryField::Anger | StoryField::Anxiety | StoryField::Trust => {
            let is_whole = *owner == Owner::Scenario;
            let steps = MOODS.into_iter().filter_map(|(field, axis)| match of(field) {
                "" => is_whole.then(|| format!("{axis}: 0")),
                step => Some(format!("{axis}: {step}")),
            });
            let steps: Vec<_> = steps.collect();
            ("mood", (!steps.is_empty()).then(|| format!("({})", steps.join(", "))))
        }
        StoryField::Value if after.part == StoryPart::Choice => return choice(working, after, owner, text),
        StoryField::Value => ("pass_mark", Some(number(2)?.ok_or_else(|| Explanation::new("storyboard-needed"))?)),
        StoryField::When => {
            let name = match after.part {
                StoryPart::Earned => "applies",
                StoryPart::Claim => return claim(working, before, after, owner),
                _ => "when",
            };
            if matches!(after.part, StoryPart::Goal | StoryPart::Interrupt) {
                needed(text)?;
            }
            (name, condition(text)?)
        }
        StoryField::Claim => return claim(working, before, after, owner),
    };
    working.set(owner, name, value.as_deref()).map_err(|error| error.explain())
}

fn needed(text: &str) -> Result<&str, Explanation> {
    if text.is_empty() { Err(Explanation::new("storyboard-needed")) } else { Ok(text) }
}

/// A condition as a file has it; nothing where none is typed.
fn condition(text: &str) -> Result<Option<String>, Explanation> {
    // what a spreadsheet makes of quotes
    let straight = text.replace(['“', '”', '„', '＂'], "\"");
    if straight.is_empty() {
        return Ok(None);
    }
    let tree = RonTree::read(&straight);
    let sound = tree
        .root(&straight)
        .is_some_and(|root| tree.is_sound() && root.kind() == Kind::Record && !root.name().is_empty());
    if sound { Ok(Some(straight)) } else { Err(Explanation::new("storyboard-no-condition").with("found", short(text))) }
}

/// What a claim says of plays, and of which.
fn claim(working: &mut Working, before: &StoryRow, after: &StoryRow, owner: &Owner) -> Result<(), Explanation> {
    let of = |row: &StoryRow, field: StoryField| row.fields.get(&field).cloned().unwrap_or_default();
    let (old, new) = (of(before, StoryField::Claim), of(after, StoryField::Claim));
    let when = condition(needed(&of(after, StoryField::When))?)?;
    needed(&new)?;
    let told = |error: EditError| error.explain();
    if old != new && CLAIMS.contains(&old.as_str()) {
        working.set(owner, &old, None).map_err(told)?;
    }
    working.set(owner, &new, when.as_deref()).map_err(told)
}

/// A number that a fact may be.
fn choice(working: &mut Working, row: &StoryRow, owner: &Owner, text: &str) -> Result<(), Explanation> {
    let (Owner::Fact(fact), Some(at)) = (owner, row.id.rsplit('/').next().and_then(|at| at.parse::<usize>().ok()))
    else {
        return Err(Explanation::new("storyboard-not-as-meant"));
    };
    needed(text)?;
    let wrong = || Explanation::new("storyboard-no-number").with("found", short(text));
    let done = working.splice_story(|root| {
        let source = entries(root, "facts").into_iter().find(|(id, _)| id == fact).map(|(_, source)| source);
        let Some(source) = source else { return Ok(None) };
        let digits = if source.name() == "Money" { 2 } else { 0 };
        let list = source.items().next().map(|item| item.value);
        let value = list.into_iter().flat_map(RonValue::items).nth(at).map(|item| item.value);
        Ok(value.zip(in_parts(text, digits)).map(|(value, number)| value.replace(&number.to_string())))
    });
    match done {
        Ok(true) => Ok(()),
        Ok(false) => Err(wrong().with("digits", 2_usize)),
        Err(error) => Err(error.explain()),
    }
}
