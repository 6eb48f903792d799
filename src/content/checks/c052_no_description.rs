//! C052: an activity without a description.

use super::Wording;
use crate::content::report::say::no_description as say;
use crate::content::report::{DiagnosticLevel, Problems};
#[cfg(test)]
use crate::content::tests::{Folder, ZH_CN_BOOK};

pub(super) fn check(words: &Wording<'_>, problems: &mut Problems) {
    let described = words.needs.iter().filter(|need| need.attribute.as_deref() == Some("description"));
    for need in described {
        let named = words.here.get(&(need.id.clone(), None));
        let described = words.here.contains_key(&(need.id.clone(), need.attribute.clone()));
        if let Some(text) = named.filter(|_| !described) {
            problems.push(DiagnosticLevel::Warning, text.place.clone(), say::lacks(&need.id), say::describe(&need.id));
        }
    }
}

#[cfg(test)]
pub(super) fn failing() -> Folder {
    Folder::sound().edit(ZH_CN_BOOK, "    .description = 简 soothe：算得上的，与算不上的。\n", "")
}
