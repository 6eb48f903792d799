//! C020: a message that asks for what is not there.

use super::Wording;
use super::fluent_faults::not_put_together;
use crate::content::look_alikes::meant;
use crate::content::report::say::bad_argument as say;
use crate::content::report::{Arg, Join, Message, Sentence, help};
use crate::content::report::{DiagnosticLevel, Problems, did_you_mean};
#[cfg(test)]
use crate::content::tests::{Folder, ZH_CN};
use crate::content::words::shown;
use crate::locale::Words;
use fluent::resolver::ResolverError;
use fluent::resolver::errors::ReferenceKind;
use std::ops::Range;
use std::sync::Arc;

pub(super) fn check(words: &Wording<'_>, problems: &mut Problems) {
    let formatted = Words::new([(words.file.language.clone(), Arc::clone(&words.file.resource))]);
    for (message, text) in words.here {
        let Some(args) = words.told.of(message) else { continue };
        let known: Vec<&str> = args.iter().map(|(name, _)| name).collect();
        let (id, attribute) = (&message.0, message.1.as_deref());
        let mut report = |place: &Range<usize>, sentence: Sentence, help: Option<Message>| {
            problems.push(DiagnosticLevel::Error, place.clone(), sentence, help);
        };
        for (variable, place) in text.variables.iter().filter(|(variable, _)| !known.contains(&variable.as_str())) {
            let help = did_you_mean(variable, known.iter().copied()).map_or_else(
                || say::there_is(Arg::List(known.iter().map(|name| format!("${name}")).collect(), Join::Comma)),
                |near| help::did_you_mean(format!("${near}")),
            );
            report(place, say::not_there(shown(id, attribute), variable), Some(help));
        }
        let source = words.file.resource.source();
        for piece in &text.pieces {
            for (variable, at) in bare(source.get(piece.clone()).unwrap_or_default()) {
                if known.contains(&variable) {
                    let at = piece.start + at;
                    let sentence = say::bare(shown(id, attribute), variable);
                    report(&(at..at + variable.len() + 1), sentence, Some(say::put_in_braces(variable)));
                }
            }
        }
        for problem in formatted.problems(id, attribute, args) {
            // what a message it refers to asks for is reported there
            let Some(reason) = not_put_together(&problem) else { continue };
            // a name without its sign is taken for another message's
            let argument = match &problem {
                ResolverError::Reference(ReferenceKind::Message { id, attribute: None }) => Some(id),
                _ => None,
            };
            let help = argument.filter(|name| known.contains(&name.as_str())).map(say::put_in_braces);
            report(&text.place, say::not_put_together(shown(id, attribute), reason), help);
        }
    }
}

/// What stands in a text as an argument does between braces, and where.
fn bare(text: &str) -> impl Iterator<Item = (&str, usize)> {
    text.match_indices('$').filter_map(|(at, _)| {
        // a brace that only looks like one is told as that
        if text.get(..at)?.trim_end().ends_with(|sign| meant(sign) == Some("{")) {
            return None;
        }
        let rest = text.get(at + 1..)?;
        let end = rest.find(|sign: char| !sign.is_ascii_alphanumeric() && !matches!(sign, '-' | '_'));
        Some((rest.get(..end.unwrap_or(rest.len()))?, at))
    })
}

#[cfg(test)]
pub(super) fn failing() -> Folder {
    Folder::sound().edit(ZH_CN, "briefing = 请接待{ $surname }先生。", "briefing = 请接待{ $name }先生。")
}
