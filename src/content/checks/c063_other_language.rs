//! C063: the words of another language.

use super::{Wording, script};
use crate::content::report::say::other_language as say;
use crate::content::report::{DiagnosticLevel, Problems};
#[cfg(test)]
use crate::content::tests::{EN_US, Folder, ZH_CN};
use crate::content::words::{Text, Texts};
use crate::locale::Language;

/// A file most of whose texts are word for word those of another language, and cannot be this one's. Between two that share
/// them the script tells which has them by right.
pub(super) fn check(words: &Wording<'_>, problems: &mut Problems) {
    let language = &words.file.language;
    let foreign = |text: &Text, of: &Language| cannot_be(&text.flat, language, of);
    let copied = |of: &Language, texts: &Texts| {
        let both = || words.here.iter().filter_map(|(key, text)| Some((text, texts.get(key)?)));
        let alike = both().filter(|(text, other)| text.flat == other.flat);
        let places: Vec<_> = alike.filter(|(text, _)| foreign(text, of)).map(|(text, _)| text.place.clone()).collect();
        (places.len() >= LEAST && places.len() * 2 > both().count()).then_some((places, both().count()))
    };
    let others = words.beside.iter().filter(|(other, _)| other != language);
    let Some((of, (places, all))) = others.filter_map(|(of, texts)| Some((of, copied(of, texts)?))).next() else {
        return;
    };
    let Some(first) = places.iter().min_by_key(|place| place.start) else { return };
    // nobody is assessed by a program that speaks another language; a scenario may wait for its translation
    let (level, help) = if words.is_interface() {
        (DiagnosticLevel::Error, say::take_or_delete())
    } else {
        (DiagnosticLevel::Warning, say::write_it(language.to_string()))
    };
    let sentence = say::copied(places.len(), all, of.to_string(), language.to_string());
    problems.push(level, first.clone(), sentence, help);
}

/// Fewest texts by which a file is known.
const LEAST: usize = 4;

/// Whether a text of one language, `of`, shows by its script that it is not in another.
fn cannot_be(text: &str, language: &Language, of: &Language) -> bool {
    let chinese = |language: &Language| language.to_string().starts_with("zh");
    let has_word = || text.chars().any(char::is_alphabetic);
    match (chinese(language), chinese(of)) {
        (true, true) => {
            let simplified = language.to_string() == "zh-CN";
            let foreign = if simplified { script::simplified_for } else { script::traditional_for };
            text.chars().any(|sign| foreign(sign).is_some())
        }
        (true, false) => has_word() && !text.chars().any(script::is_han),
        (false, _) => text.chars().any(script::is_han),
    }
}

#[cfg(test)]
pub(super) fn failing() -> Folder {
    let folder = Folder::sound();
    let text = folder.read(EN_US);
    folder.write(ZH_CN, text)
}
