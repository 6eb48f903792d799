//! C028: a text whose arguments are not those of the source language.

use super::{Code, Wording};
use crate::content::report::{Level, Problems};
#[cfg(test)]
use crate::content::tests::{EN_US, Folder};
use crate::content::words::{Text, shown};

page! {
    /// The source language's text mentions an argument that this one leaves out, or the reverse.
    ///
    /// # Why it matters
    /// A figure that decides what is right (the amount, the cap, the hotline) is told to one learner and not to another: they do not sit the
    /// same examination.
    ///
    /// # Fails
    /// ```ftl
    /// ask = 我要取{ $amount }。          # zh-CN
    /// ask = I want my money.            # en-US: how much?
    /// ```
    ///
    /// # Mend
    /// Mention it in both, or in neither.
}

pub(super) fn check(words: &Wording<'_>, problems: &mut Problems) {
    let Some(source) = words.source.filter(|_| !words.file.language.is_source()) else { return };
    for (key, text) in &words.here {
        let Some(other) = source.get(key) else { continue };
        let unknown = |name: &String| words.args.is_some_and(|args| args.get(name.as_str()).is_none());
        if text.variables.keys().chain(other.variables.keys()).any(unknown) {
            continue;
        }
        let (id, attribute) = (key.0.as_str(), key.1.as_deref());
        let list = |from: &Text, to: &Text| {
            let names =
                from.variables.keys().filter(|name| !to.variables.contains_key(*name)).map(|name| format!("`${name}`"));
            names.collect::<Vec<_>>().join(", ")
        };
        let (lacks, adds) = (list(other, text), list(text, other));
        let difference = match (lacks.is_empty(), adds.is_empty()) {
            (true, true) => continue,
            (false, true) => format!("leaves out {lacks}"),
            (true, false) => format!("adds {adds}"),
            (false, false) => format!("leaves out {lacks} and adds {adds}"),
        };
        let message = format!("`{}` {difference}", shown(id, attribute));
        let help = Some("tell it in every language, or in none".to_owned());
        problems.push(Code::ArgumentsDiffer, Level::Warning, text.place.clone(), message, help);
    }
}

#[cfg(test)]
pub(super) fn failing() -> Folder {
    Folder::sound().edit(EN_US, "briefing = Please see Mr { $surname }.", "briefing = Please see the customer.")
}
