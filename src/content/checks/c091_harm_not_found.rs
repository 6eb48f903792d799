//! C091: harmful words that do not stand in the answer.

use super::Wording;
use crate::content::report::say::harm_not_found as say;
use crate::content::report::{DiagnosticLevel, Problems};
#[cfg(test)]
use crate::content::tests::{EN_US, Folder, ZH_CN};
use crate::content::words::{shown, spans};

pub(super) fn check(words: &Wording<'_>, problems: &mut Problems) {
    for need in words.needs {
        let Some(said) = &need.marks else { continue };
        let (Some(harm), Some(text)) = (words.here.get(&need.key()), words.here.get(said)) else { continue };
        for span in spans(&harm.flat).filter(|span| !text.flat.contains(span)) {
            let sentence = say::not_there(shown(&need.id, need.attribute.as_deref()), span);
            problems.push(DiagnosticLevel::Error, harm.place.clone(), sentence, say::copy_it(&*text.flat));
        }
    }
}

#[cfg(test)]
pub(super) fn failing() -> Folder {
    let harm = |folder: Folder, file: &str, note: &str, harm: &str| {
        folder.edit(file, note, &format!("{note}\n    .rude-harm = {harm}"))
    };
    let folder = harm(Folder::sound(), EN_US, "    .rude-note = Rude.", "shouting");
    let folder = harm(folder, "locales/zh-TW/scenarios/small.ftl", "    .rude-note = 失禮。", "吵什麼");
    harm(folder, ZH_CN, "    .rude-note = 失礼。", "吵什么 | 闭嘴")
}
