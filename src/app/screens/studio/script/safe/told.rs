//! How pieces of a scenario are told that were changed elsewhere or left unsaved: by moments and first words, never by an id.

use super::super::super::told::beginning;
use super::super::telling::{Telling, moment_of};
use super::view::{PieceRow, PieceShown};
use crate::attempt::Named as _;
use crate::locale::Words;
use crate::scenario::ResponseKind;
use crate::studio::Owner;
use crate::studio::edit::{ScenarioFile, TextKey};
use crate::studio::merge::{MergeChoices, MergePlace, MergeSide, PieceChange};

/// Most that is listed of what somebody wrote in.
const MOST: usize = 4;

/// Whose a piece is.
fn owner(change: &PieceChange, told: &Telling) -> Owner {
    match &change.place {
        MergePlace::Story { owner, .. } => owner.clone(),
        MergePlace::Words { key, .. } => told.outline.owner_of(key),
        MergePlace::Gone(_) => Owner::Scenario,
    }
}

/// What was written in, each once.
pub(super) fn places(changes: &[PieceChange], told: &Telling) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for change in changes {
        let owner = owner(change, told);
        let place = moment_of(&owner).map_or_else(|| told.called(&owner), |id| told.place(id));
        let place = beginning(&place);
        if !all.contains(&place) {
            all.push(place);
        }
    }
    let more = all.len() > MOST;
    all.truncate(MOST);
    if more {
        all.push("…".to_owned());
    }
    all
}

/// The row of a piece.
pub(super) fn row(change: &PieceChange, choices: &MergeChoices, told: &Telling, words: &Words) -> PieceRow {
    let owner = owner(change, told);
    let (what, language) = match &change.place {
        MergePlace::Story { path, .. } => (words.plain(part(path)), None),
        MergePlace::Words { language, key } => (words.plain(text_part(key, &owner)), Some(language.clone())),
        MergePlace::Gone(ScenarioFile::Words(language)) => (words.plain("studio-piece-words"), Some(language.clone())),
        MergePlace::Gone(_) => (words.plain("studio-piece-file"), None),
    };
    let shown = |value: &Option<String>| match (value, &change.place) {
        (None, _) => PieceShown::Absent,
        (Some(text), MergePlace::Words { .. }) => PieceShown::Said(text.clone()),
        (Some(value), MergePlace::Story { path, .. }) => {
            said(path, value, told, words).map_or(PieceShown::There, PieceShown::Said)
        }
        (Some(_), MergePlace::Gone(_)) => PieceShown::There,
    };
    let chosen = || choices.get(&change.place).copied().unwrap_or(MergeSide::Mine);
    PieceRow {
        at: beginning(&told.called(&owner)),
        what,
        language,
        before: shown(&change.before),
        mine: shown(&change.mine),
        theirs: shown(&change.theirs),
        side: change.is_conflict().then(chosen),
        takes_both: matches!(change.place, MergePlace::Words { .. })
            && change.mine.is_some()
            && change.theirs.is_some(),
    }
}

/// What a text is.
fn text_part(key: &TextKey, owner: &Owner) -> &'static str {
    match owner {
        Owner::Answer { answer, .. } if key.attribute.as_deref() == Some(answer) => "studio-piece-answer",
        Owner::Line { .. } if key.attribute.is_none() && !key.message.ends_with("-hint") => "studio-piece-line",
        _ => "studio-piece-text",
    }
}

/// What a piece of the story is.
fn part(path: &[String]) -> &'static str {
    let parts: Vec<&str> = path.iter().map(String::as_str).collect();
    match parts.as_slice() {
        ["nodes", _] => "studio-piece-moment",
        ["nodes", _, "responses" | "standing", _] => "studio-piece-answer",
        [.., "goto"] => "studio-piece-leads",
        [.., "kind"] => "studio-piece-kind",
        [.., "takes"] => "studio-piece-minutes",
        [.., "patience"] => "studio-piece-patience",
        [.., "when"] => "studio-piece-when",
        [.., "performs"] => "studio-piece-deeds",
        [.., "order"] => "studio-piece-order",
        ["pass_mark"] => "studio-piece-pass-mark",
        _ => "studio-piece-set",
    }
}

/// A piece of the story in words, where there are any.
fn said(path: &[String], value: &str, told: &Telling, words: &Words) -> Option<String> {
    match part(path) {
        "studio-piece-leads" => Some(told.place(value.trim_matches('"'))),
        "studio-piece-kind" => {
            let kinds = [("Say", ResponseKind::Say), ("Ask", ResponseKind::Ask), ("Do", ResponseKind::Do)];
            kinds.into_iter().find(|(name, _)| *name == value).map(|(_, kind)| words.plain(kind.message()))
        }
        "studio-piece-pass-mark" => value.parse::<u32>().ok().map(|points| format!("{}%", f64::from(points) / 100.0)),
        _ => value.bytes().all(|byte| byte.is_ascii_digit()).then(|| value.to_owned()),
    }
}
