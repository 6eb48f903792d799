//! C020: a message that asks for what is not there.

use super::{Code, Wording};
use crate::content::diagnostic::{Level, Problems, did_you_mean};
#[cfg(test)]
use crate::content::tests::{Folder, ZH_CN};
use crate::content::words::shown;
use crate::locale::Words;
use std::sync::Arc;

page! {
    /// A message asks for an argument that the content does not give it, or refers to a message, term or function that does not exist.
    ///
    /// # Why it matters
    /// The learner would read `{$amuont}` in the middle of a sentence.
    ///
    /// # Fails
    /// ```ftl
    /// briefing = Please see Mr { $surnmae }.
    /// ```
    ///
    /// # Mend
    /// Arguments are the scenario's facts and the book's parameters; a clause's texts know those parameters that are the same for everybody.
}

pub(super) fn check(words: &Wording<'_>, problems: &mut Problems) {
    // the program gives its messages arguments of their own
    let Some(args) = words.args else { return };
    let known: Vec<&str> = args.iter().map(|(name, _)| name).collect();
    let formatted = Words::new([(words.file.language.clone(), Arc::clone(&words.file.resource))]);
    for ((id, attribute), text) in &words.here {
        let attribute = attribute.as_deref();
        let mut report = |what: &str, help: Option<String>| {
            let message = format!("`{}` {what}", shown(id, attribute));
            problems.push(Code::BadArgument, Level::Error, words.span(id, attribute), message, help);
        };
        for variable in text.variables.iter().filter(|variable| !known.contains(&variable.as_str())) {
            let help = did_you_mean(variable, known.iter().copied()).map_or_else(
                || format!("there is {}", known.iter().map(|name| format!("${name}")).collect::<Vec<_>>().join(", ")),
                |near| format!("did you mean `${near}`?"),
            );
            report(&format!("asks for `${variable}`, which is not there"), Some(help));
        }
        // what a message it refers to asks for is reported there
        for problem in formatted.problems(id, attribute, args).iter().filter(|one| !one.contains("nknown variable")) {
            report(&format!("cannot be put together: {}", problem.to_lowercase()), None);
        }
    }
}

#[cfg(test)]
pub(super) fn failing() -> Folder {
    Folder::sound().edit(ZH_CN, "briefing = 请接待{ $surname }先生。", "briefing = 请接待{ $name }先生。")
}
