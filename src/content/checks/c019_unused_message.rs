//! C019: a message that nothing uses.

use super::Wording;
use super::c092_guidance_for_nothing::is_guidance;
use crate::content::report::help;
use crate::content::report::say::unused_message as say;
use crate::content::report::{DiagnosticLevel, MOST_PROBLEMS, Problems, did_you_mean};
#[cfg(test)]
use crate::content::tests::{Folder, ZH_CN};
use crate::content::words::shown;
use std::collections::BTreeSet;

pub(super) fn check(words: &Wording<'_>, problems: &mut Problems) {
    if !words.all {
        return;
    }
    let needed: BTreeSet<_> = words.needs.iter().map(|need| (&need.id, &need.attribute)).collect();
    let unused = words.here.iter().filter(|((id, attribute), _)| {
        // what is told of a line or response that isn't there is told apart
        !needed.contains(&(id, attribute)) && !is_guidance(id, attribute.as_deref())
    });
    for ((id, attribute), text) in unused.take(MOST_PROBLEMS) {
        let near = match attribute {
            None => did_you_mean(id, words.needs.iter().map(|need| need.id.as_str())),
            Some(attribute) => {
                let siblings = words.needs.iter().filter(|need| need.id == *id);
                did_you_mean(attribute, siblings.filter_map(|need| need.attribute.as_deref()))
            }
        };
        let sentence = say::unused(shown(id, attribute.as_deref()));
        problems.push(DiagnosticLevel::Warning, text.place.clone(), sentence, near.map(help::did_you_mean));
    }
}

#[cfg(test)]
pub(super) fn failing() -> Folder {
    Folder::sound().edit(ZH_CN, "gone = 他走了。", "gone = 他走了。\n    .nota = 记")
}
