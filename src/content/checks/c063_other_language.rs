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
        return sentences(words, problems);
    };
    let Some(first) = places.iter().min_by_key(|place| place.start) else { return };
    let help = if words.is_interface() { say::take_or_delete() } else { say::write_it(language.to_string()) };
    let sentence = say::copied(places.len(), all, of.to_string(), language.to_string());
    problems.push(DiagnosticLevel::Error, first.clone(), sentence, help);
}

/// Sentences of a Chinese file that are word for word those in English. The reverse is told by its signs.
fn sentences(words: &Wording<'_>, problems: &mut Problems) {
    let language = &words.file.language;
    let is_chinese = |language: &Language| language.to_string().starts_with("zh");
    let foreign = words.beside.iter().filter(|(of, _)| is_chinese(language) && !is_chinese(of));
    for (of, texts) in foreign {
        let same = words.here.iter().filter(|(key, text)| {
            let by_right =
                words.carried().and_then(|carried| carried.get(*key)).is_some_and(|own| own.flat == text.flat);
            let many_words =
                text.flat.split_whitespace().filter(|word| word.chars().any(char::is_alphabetic)).count() > FEW;
            let same = texts.get(*key).is_some_and(|other| other.flat == text.flat);
            many_words && same && !by_right && cannot_be(&text.flat, language, of)
        });
        let mut places: Vec<_> = same.map(|(_, text)| text.place.clone()).collect();
        places.sort_by_key(|place| place.start);
        for place in places {
            problems.push(
                DiagnosticLevel::Warning,
                place,
                say::same(of.to_string()),
                say::say_it_in(language.to_string()),
            );
        }
    }
}

/// So many words may be the same in every language: names, titles, what a system calls something.
const FEW: usize = 3;

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
