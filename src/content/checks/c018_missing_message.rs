//! C018: a message that is missing in this language.

use super::{Code, Wording};
use crate::content::report::{Level, Problems};
#[cfg(test)]
use crate::content::tests::{EN_US, Folder};
use crate::content::words::{Need, Text, WordsFile, shown};

page! {
    /// The content needs a text that this language does not have: a line, a response or its `-note`, an ending, a goal, a clause, an activity.
    ///
    /// # Why it matters
    /// The learner would read the source language in the middle of his own, or a gap.
    ///
    /// # Fails
    /// ```ftl
    /// opening = What are you people doing?
    ///     .hello = Good morning.            # and no .hello-note
    /// ```
    ///
    /// # Mend
    /// Add it, as a colleague there would say it. What the source language says is shown.
}

pub(super) fn check(words: &Wording<'_>, problems: &mut Problems) {
    for need in words.needs.iter().filter(|need| !need.optional) {
        let key = (need.id.clone(), need.attribute.clone());
        if !words.here.contains_key(&key) {
            report(words, need, words.source.and_then(|source| source.get(&key)), problems);
        }
    }
}

fn report(words: &Wording<'_>, need: &Need, source: Option<&Text>, problems: &mut Problems) {
    let WordsFile { language, file, .. } = words.file;
    let place = need.attribute.as_ref().and_then(|_| file.message_span(&need.id, None));
    let end = file.text.trim_end().len();
    let help = match (source, language.is_source(), &need.attribute) {
        (Some(text), false, _) => {
            let start: String = text.flat.chars().take(40).collect();
            let more = if text.flat.chars().count() > 40 { "…" } else { "" };
            format!("the source language says: {}{more}", start.replace('\n', " "))
        }
        (_, _, None) => format!("add `{} = …`", need.id),
        (_, _, Some(attribute)) => format!("add `.{attribute} = …` under `{}`", need.id),
    };
    let message = format!("`{}` is missing in {language}", shown(&need.id, need.attribute.as_deref()));
    problems.push(Code::MissingMessage, Level::Error, place.unwrap_or(end..end), message, Some(help));
}

#[cfg(test)]
pub(super) fn failing() -> Folder {
    Folder::sound().edit(EN_US, "    .bye-note = A farewell.\n", "")
}
