//! C024: a text left in the source language.

use super::{Code, Wording, script};
use crate::content::report::{Level, Problems};
#[cfg(test)]
use crate::content::tests::{EN_US, Folder};
use crate::content::words::{WordsFile, shown};

page! {
    /// A text is word for word that of the source language and could not stand so in this one: Chinese signs in a language that is not
    /// Chinese, or, between the two Chinese scripts, a sign that only the source's script has. Numbers, names in Latin letters and texts of
    /// signs that both scripts share are left alone.
    ///
    /// # Why it matters
    /// It was copied to be translated later, and later did not come: the learner reads another script than his own.
    ///
    /// # Fails
    /// ```ftl
    /// closing = 算了。                  # in locales/en-US
    /// ```
    ///
    /// # Mend
    /// Write it as a colleague there would say it.
}

pub(super) fn check(words: &Wording<'_>, problems: &mut Problems) {
    let WordsFile { language, .. } = words.file;
    let Some(source) = words.source.filter(|_| !language.is_source()) else { return };
    let chinese = language.to_string().starts_with("zh");
    let foreign = |sign: char| if chinese { script::only_simplified(sign) } else { script::is_han(sign) };
    for (key, text) in &words.here {
        if source.get(key).is_some_and(|other| other.flat == text.flat) && text.flat.chars().any(foreign) {
            let (id, attribute) = (key.0.as_str(), key.1.as_deref());
            let help = Some("write it as a colleague there would say it".to_owned());
            let message = format!("`{}` is word for word the source language's", shown(id, attribute));
            problems.push(Code::Untranslated, Level::Warning, text.place.clone(), message, help);
        }
    }
}

#[cfg(test)]
pub(super) fn failing() -> Folder {
    Folder::sound().edit(EN_US, "closing = Never mind.", "closing = 算了。")
}
