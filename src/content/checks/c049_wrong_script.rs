//! C049: a character of another script.

use super::c048_no_glyph::{found, listed};
use super::{Wording, script};
use crate::content::report::say::wrong_script as say;
use crate::content::report::{Arg, DiagnosticLevel, Join, Problems};
#[cfg(test)]
use crate::content::tests::Folder;
use crate::content::words::shown;

pub(super) fn check(words: &Wording<'_>, problems: &mut Problems) {
    let tag = words.file.language.to_string();
    let foreign = |sign: char| script::is_foreign(sign, &tag);
    for (key, text) in words.here {
        let Some((place, signs)) = found(words, text, foreign) else { continue };
        // what is word for word the source's has not been translated at all
        let source = words.source.filter(|_| !words.is_source()).and_then(|source| source.get(key));
        if source.is_some_and(|source| source.flat == text.flat) {
            continue;
        }
        let message = shown(&key.0, key.1.as_deref());
        let here = |of: fn(char) -> Option<&'static str>| {
            let each = signs.iter().filter_map(|sign| of(*sign)).map(|here| {
                let choices: Vec<_> = here.chars().map(|sign| format!("`{sign}`")).collect();
                choices.join("/")
            });
            Arg::List(each.collect(), Join::Comma)
        };
        let all = listed(signs.iter().copied());
        let (sentence, help) = match tag.as_str() {
            "zh-TW" => (say::simplified(message, all), say::write_here(here(script::traditional_for))),
            "zh-CN" => (say::traditional(message, all), say::write_here(here(script::simplified_for))),
            _ => (say::chinese(message, all), say::say_it_here()),
        };
        problems.push(DiagnosticLevel::Warning, place, sentence, help);
    }
}

#[cfg(test)]
pub(super) fn failing() -> Folder {
    Folder::sound().edit("locales/zh-TW/scenarios/small.ftl", "closing = 算了。", "closing = 沒关系，台灣里後面。")
}
