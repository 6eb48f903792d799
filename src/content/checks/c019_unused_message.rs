//! C019: a message that nothing uses.

use super::Wording;
use super::c092_guidance_for_nothing::is_guidance;
use crate::content::report::help;
use crate::content::report::say::unused_message as say;
use crate::content::report::{DiagnosticLevel, MOST_PROBLEMS, Problems, did_you_mean, few};
#[cfg(test)]
use crate::content::tests::{Folder, ZH_CN};
use crate::content::words::{Need, Text, Texts, WordsFile, shown};
use std::collections::BTreeSet;

pub(super) fn check(words: &Wording<'_>, problems: &mut Problems) {
    if !words.all {
        return;
    }
    for ((id, attribute), text) in unused(words.here, words.needs).take(MOST_PROBLEMS) {
        // what is there is not meant
        let missing = || words.needs.iter().filter(|need| !words.here.contains_key(&need.key()));
        let near = match attribute {
            None => did_you_mean(id, missing().map(|need| need.id.as_str())),
            Some(attribute) => {
                let siblings = missing().filter(|need| need.id == *id);
                did_you_mean(attribute, siblings.filter_map(|need| need.attribute.as_deref()))
            }
        };
        let sentence = say::unused(shown(id, attribute.as_deref()));
        problems.push(DiagnosticLevel::Warning, text.place.clone(), sentence, near.map(help::did_you_mean));
    }
}

/// The texts that nothing uses.
fn unused<'t>(here: &'t Texts, needs: &[Need]) -> impl Iterator<Item = (&'t (String, Option<String>), &'t Text)> {
    let needed: BTreeSet<_> = needs.iter().map(Need::key).collect();
    // what is told of a line or response that isn't there is told apart
    here.iter().filter(move |(key, _)| !needed.contains(*key) && !is_guidance(&key.0, key.1.as_deref()))
}

/// Tells at the file itself that texts which stand in every language are about nothing in it: it lacks a part, is another one,
/// or calls something otherwise.
pub(in crate::content) fn in_every_language(words: &[WordsFile], needs: &[Need], problems: &mut Problems) {
    let texts: Vec<_> = words.iter().map(WordsFile::texts).collect();
    let each = texts.iter().map(|here| unused(here, needs).map(|(key, _)| key).collect::<BTreeSet<_>>());
    let Some(everywhere) = each.reduce(|all, one| &all & &one).filter(|all| !all.is_empty()) else { return };
    let missing: Vec<_> =
        needs.iter().filter(|need| texts.iter().all(|here| !here.contains_key(&need.key()))).collect();
    let near = |(id, attribute): &(String, Option<String>)| {
        let name = attribute.as_deref().unwrap_or(id);
        let there = missing.iter().map(|need| need.attribute.as_deref().unwrap_or(&need.id));
        did_you_mean(name, there).is_some()
    };
    let renamed = everywhere.len() <= MOST_IN_EVERY_LANGUAGE;
    if renamed && !everywhere.iter().all(|key| near(key)) {
        return;
    }
    let lacks = missing.iter().any(|need| !need.optional);
    let level = if lacks { DiagnosticLevel::Error } else { DiagnosticLevel::Warning };
    let names: Vec<_> = everywhere.iter().map(|(id, attribute)| shown(id, attribute.as_deref())).collect();
    let help = if renamed { say::renamed() } else { say::another_file() };
    problems.push(level, 0..0, say::in_every_language(names.len(), few(&names)), help);
}

/// Most texts of every language that somebody may have forgotten to delete.
const MOST_IN_EVERY_LANGUAGE: usize = 6;

#[cfg(test)]
pub(super) fn failing() -> Folder {
    Folder::sound().edit(ZH_CN, "gone = 他走了。", "gone = 他走了。\n    .nota = 记")
}
