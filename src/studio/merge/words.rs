//! The words, three ways: text by text, as a person sees them.

use super::piece::{MergeChoices, MergePlace, MergeSide, PieceChange};
use crate::locale::Language;
use crate::studio::edit::{EditError, ScenarioFile, ScenarioTexts, TextKey, Working, shown_texts};
use std::collections::BTreeSet;

/// Merges the words into the working texts, which are those from outside.
pub(super) fn merge(
    working: &mut Working, base: &ScenarioTexts, mine: &ScenarioTexts, choices: &MergeChoices,
) -> Result<Vec<PieceChange>, EditError> {
    let languages: BTreeSet<Language> = Language::shipped().into_iter().collect();
    let mut changes = Vec::new();
    for language in languages {
        let file = ScenarioFile::Words(language.clone());
        let text = |texts: &ScenarioTexts| texts.get(&file).cloned().unwrap_or_default();
        let (base, mine, theirs) = (text(base), text(mine), working.text(&file).to_owned());
        if theirs == base {
            let whole = crate::content::syntax::Splice { place: 0..theirs.len(), text: mine };
            working.splice(&file, &whole)?;
            continue;
        }
        let (bases, mines, others) = (shown_texts(&base), shown_texts(&mine), shown_texts(&theirs));
        // texts that go first, so that what comes has its place; in the order of what is here
        let mut keys: Vec<&TextKey> = mines.iter().map(|(key, _)| key).collect();
        for (key, _) in bases.iter().chain(&others) {
            if !keys.contains(&key) {
                keys.push(key);
            }
        }
        for key in keys {
            let of = |all: &[(TextKey, String)]| all.iter().find(|(one, _)| one == key).map(|(_, text)| text.clone());
            let (before, here, there) = (of(&bases), of(&mines), of(&others));
            if here == there {
                continue;
            }
            if there != before {
                let place = MergePlace::Words { language: language.clone(), key: key.clone() };
                let side = choices.get(&place).copied().unwrap_or(MergeSide::Mine);
                let change = PieceChange { place, before: before.clone(), mine: here.clone(), theirs: there.clone() };
                let is_conflict = change.is_conflict();
                changes.push(change);
                match (is_conflict, side, &here, &there) {
                    (false, ..) | (true, MergeSide::Theirs, ..) => {}
                    (true, MergeSide::Both, Some(here), Some(there)) => {
                        working.set_text(&language, key, &format!("{there}\n{here}"))?;
                    }
                    _ => working.set_text(&language, key, here.as_deref().unwrap_or_default())?,
                }
            } else {
                working.set_text(&language, key, here.as_deref().unwrap_or_default())?;
            }
        }
    }
    Ok(changes)
}
