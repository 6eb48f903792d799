//! C030: a text too long to be read under pressure.

use super::Wording;
use crate::content::report::say::too_long as say;
use crate::content::report::{DiagnosticLevel, Problems};
#[cfg(test)]
use crate::content::tests::{Folder, ZH_CN};
use crate::content::words::{MessagePart, shown};
use crate::locale::Language;

/// Most signs of a text in a language, where there is a limit.
pub(crate) fn longest(part: MessagePart, language: &Language) -> Option<usize> {
    most(part, language.to_string().starts_with("zh"))
}

/// Most signs of a text in Chinese, and most letters in other languages.
const fn most(part: MessagePart, chinese: bool) -> Option<usize> {
    match (part, chinese) {
        (MessagePart::Line, true) => Some(90),
        (MessagePart::Line, false) => Some(300),
        (MessagePart::Response, true) => Some(50),
        (MessagePart::Response, false) => Some(160),
        (MessagePart::Other, _) => None,
    }
}

pub(super) fn check(words: &Wording<'_>, problems: &mut Problems) {
    for need in words.needs {
        let Some(most) = longest(need.part, &words.file.language) else { continue };
        let Some(text) = words.here.get(&(need.id.clone(), need.attribute.clone())) else { continue };
        if text.length > most {
            let (id, attribute) = (need.id.as_str(), need.attribute.as_deref());
            let sentence = say::long(shown(id, attribute), text.length);
            problems.push(DiagnosticLevel::Warning, text.place.clone(), sentence, say::readable(most));
        }
    }
}

#[cfg(test)]
pub(super) fn failing() -> Folder {
    Folder::sound().edit(ZH_CN, "    .bye = 再见。", "    .bye = 再见。您慢走，您慢走，您慢走，您慢走，您慢走，您慢走，您慢走，您慢走，您慢走，您慢走，您慢走，您慢走，再见。")
}
