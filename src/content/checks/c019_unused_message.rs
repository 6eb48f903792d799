//! C019: a message that nothing uses.

use super::{Code, Wording};
use crate::content::report::{Level, MOST_PROBLEMS, Problems, did_you_mean};
#[cfg(test)]
use crate::content::tests::{Folder, ZH_CN};
use crate::content::words::shown;
use std::collections::BTreeSet;

page! {
    /// No line, response, fact, goal, ending, clause or screen uses this message.
    ///
    /// # Why it matters
    /// Usually its id was mistyped, and the text somebody wrote with care is never seen; or it belongs to a node that is gone.
    ///
    /// # Fails
    /// ```ftl
    /// opening = …
    ///     .helo-note = A greeting first.
    /// ```
    ///
    /// # Mend
    /// Correct the id, or remove the message in every language.
}

pub(super) fn check(words: &Wording<'_>, problems: &mut Problems) {
    let needed: BTreeSet<_> = words.needs.iter().map(|need| (&need.id, &need.attribute)).collect();
    let unused = words.here.iter().filter(|((id, attribute), _)| !needed.contains(&(id, attribute)));
    for ((id, attribute), text) in unused.take(MOST_PROBLEMS) {
        let near = match attribute {
            None => did_you_mean(id, words.needs.iter().map(|need| need.id.as_str())),
            Some(attribute) => {
                let siblings = words.needs.iter().filter(|need| need.id == *id);
                did_you_mean(attribute, siblings.filter_map(|need| need.attribute.as_deref()))
            }
        };
        let help = near.map(|near| format!("did you mean `{near}`?"));
        let message = format!("nothing uses `{}`", shown(id, attribute.as_deref()));
        problems.push(Code::UnusedMessage, Level::Warning, text.place.clone(), message, help);
    }
}

#[cfg(test)]
pub(super) fn failing() -> Folder {
    Folder::sound().edit(ZH_CN, "gone = 他走了。", "gone = 他走了。\n    .nota = 记")
}
