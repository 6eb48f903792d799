//! C092: a hint, or harmful words, for nothing.

use super::Wording;
use crate::content::report::say::guidance_for_nothing as say;
use crate::content::report::{DiagnosticLevel, Problems, did_you_mean, help};
#[cfg(test)]
use crate::content::tests::{Folder, ZH_CN};
use crate::content::words::{HARM, HINT, shown};

pub(super) fn check(words: &Wording<'_>, problems: &mut Problems) {
    if !words.all {
        return;
    }
    for ((id, attribute), text) in words.here {
        let needed = words.needs.iter().any(|need| need.id == *id && need.attribute == *attribute);
        if needed || !is_guidance(id, attribute.as_deref()) {
            continue;
        }
        let (sentence, near) = match attribute {
            None => {
                let lines = words.needs.iter().filter(|need| need.attribute.is_none() && need.id.ends_with(HINT));
                (say::hint(&**id), did_you_mean(id, lines.map(|need| need.id.as_str())))
            }
            Some(attribute) => {
                let answers = words.needs.iter().filter(|need| need.id == *id);
                let answers = answers.filter_map(|need| need.attribute.as_deref()).filter(|one| one.ends_with(HARM));
                (say::harm(shown(id, Some(attribute))), did_you_mean(attribute, answers))
            }
        };
        problems.push(DiagnosticLevel::Warning, text.place.clone(), sentence, near.map(help::did_you_mean));
    }
}

/// Whether a text is a hint, or names harmful words.
pub(super) fn is_guidance(id: &str, attribute: Option<&str>) -> bool {
    attribute.map_or_else(|| id.ends_with(HINT), |attribute| attribute.ends_with(HARM))
}

#[cfg(test)]
pub(super) fn failing() -> Folder {
    Folder::sound().edit(ZH_CN, "gone = 他走了。", "openning-hint = 他怕白跑一趟。\ngone = 他走了。")
}
