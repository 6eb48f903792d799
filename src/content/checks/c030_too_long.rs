//! C030: a text too long to be read under pressure.

use super::{Code, Wording};
use crate::content::report::{Level, Problems};
#[cfg(test)]
use crate::content::tests::{Folder, ZH_CN};
use crate::content::words::{Part, shown};

page! {
    /// What the customer says is longer than 90 signs in Chinese or 300 letters in another language, or what the learner may answer longer than
    /// 50 or 160. A selector counts with its longest variant, an argument as one sign.
    ///
    /// # Why it matters
    /// The customer waits while the learner reads, and whoever reads slowly must not lose for it. An answer that is longer than its neighbours
    /// also gives itself away.
    ///
    /// # Fails
    /// A response that apologises, explains, proposes and says goodbye in one breath.
    ///
    /// # Mend
    /// Cut it, or make two moments of it. Guides: a line of 25 to 60 signs, an answer of 15 to 35; the limits are half as much again, and in
    /// letters what the same sentence takes in English: a little over three for a sign.
}

/// Most signs of a text in Chinese, and most letters in other languages.
const fn most(part: Part, chinese: bool) -> Option<usize> {
    match (part, chinese) {
        (Part::Line, true) => Some(90),
        (Part::Line, false) => Some(300),
        (Part::Response, true) => Some(50),
        (Part::Response, false) => Some(160),
        (Part::Other, _) => None,
    }
}

pub(super) fn check(words: &Wording<'_>, problems: &mut Problems) {
    let chinese = words.file.language.to_string().starts_with("zh");
    for need in words.needs {
        let Some(most) = most(need.part, chinese) else { continue };
        let Some(text) = words.here.get(&(need.id.clone(), need.attribute.clone())) else { continue };
        if text.length > most {
            let (id, attribute) = (need.id.as_str(), need.attribute.as_deref());
            let message = format!("`{}` is {} characters long", shown(id, attribute), text.length);
            let help = Some(format!("{most} at most can be read under pressure"));
            problems.push(Code::TooLong, Level::Warning, text.place.clone(), message, help);
        }
    }
}

#[cfg(test)]
pub(super) fn failing() -> Folder {
    Folder::sound().edit(ZH_CN, "    .bye = 再见。", "    .bye = 再见。您慢走，您慢走，您慢走，您慢走，您慢走，您慢走，您慢走，您慢走，您慢走，您慢走，您慢走，您慢走，再见。")
}
