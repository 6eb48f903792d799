//! C020: a message that asks for what is not there.

use super::{Code, Wording};
use crate::content::report::{Level, Problems, did_you_mean};
#[cfg(test)]
use crate::content::tests::{Folder, ZH_CN};
use crate::content::words::shown;
use crate::locale::Words;
use std::ops::Range;
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
        let mut report = |place: &Range<usize>, what: &str, help: Option<String>| {
            let message = format!("`{}` {what}", shown(id, attribute));
            problems.push(Code::BadArgument, Level::Error, place.clone(), message, help);
        };
        for (variable, place) in text.variables.iter().filter(|(variable, _)| !known.contains(&variable.as_str())) {
            let help = did_you_mean(variable, known.iter().copied()).map_or_else(
                || format!("there is {}", known.iter().map(|name| format!("${name}")).collect::<Vec<_>>().join(", ")),
                |near| format!("did you mean `${near}`?"),
            );
            report(place, &format!("asks for `${variable}`, which is not there"), Some(help));
        }
        for problem in formatted.problems(id, attribute, args) {
            let problem = problem.to_lowercase();
            let problem = problem.strip_prefix("resolver error: ").unwrap_or(&problem);
            // what a message it refers to asks for is reported there
            if !problem.starts_with("unknown variable") {
                report(&text.place, &format!("cannot be put together: {problem}"), None);
            }
        }
    }
}

#[cfg(test)]
pub(super) fn failing() -> Folder {
    Folder::sound().edit(ZH_CN, "briefing = 请接待{ $surname }先生。", "briefing = 请接待{ $name }先生。")
}
