//! C080: a proof file that says something else than what is proved, or is of something else.

use crate::content::certificate::{Difference, Hashes, ScaleDocError, stale};
use crate::content::report::say::other_proof as say;
use crate::content::report::{Arg, Diagnostic, DiagnosticLevel, Join, Message, Sentence, SourceFile, piece, reason};
#[cfg(test)]
use crate::content::tests::Folder;
use std::sync::Arc;

/// How many differences are told.
const MOST: usize = 3;

/// A proof file that is not of the content it lies beside.
pub(in crate::content) fn stale_proof(proof: &Arc<SourceFile>, hashes: &Hashes) -> Option<Diagnostic> {
    match stale(&proof.text, hashes) {
        Ok(found) if found.is_empty() => None,
        Ok(found) => {
            let places = found.into_iter().map(|one| format!("`{}`", one.at)).collect();
            Some(told(Arc::clone(proof), DiagnosticLevel::Warning, say::stale(Arg::List(places, Join::And))))
        }
        Err(why) => Some(unread(Arc::clone(proof), &why)),
    }
}

/// A proof file that says something else than what was proved.
pub(super) fn other(proof: &Arc<SourceFile>, found: Result<Vec<Difference>, ScaleDocError>) -> Option<Diagnostic> {
    let found = match found {
        Ok(found) => found,
        Err(why) => return Some(unread(Arc::clone(proof), &why)),
    };
    let first = found.first()?;
    let nothing = |text: &str| if text.is_empty() { Arg::from(piece::nothing()) } else { format!("`{text}`").into() };
    let others = found.iter().skip(1).take(MOST - 1).map(|one| format!("`{}`", one.at)).collect::<Vec<_>>();
    let more = found.len().saturating_sub(1);
    let sentence = say::other(
        first.at.as_str(),
        nothing(&first.found),
        nothing(&first.expected),
        more,
        Arg::List(others, Join::Comma),
    );
    Some(told(Arc::clone(proof), DiagnosticLevel::Error, sentence))
}

/// A proof file that cannot be read.
pub(in crate::content) fn unreadable_proof(path: String, why: Message) -> Option<Diagnostic> {
    Some(told(SourceFile::new(path, ""), DiagnosticLevel::Warning, say::unreadable(why)))
}

fn unread(proof: Arc<SourceFile>, why: &ScaleDocError) -> Diagnostic {
    let why = match why {
        ScaleDocError::Json(error) => reason::json(error.to_string()),
        ScaleDocError::Format(found) => reason::format(i64::from(*found)),
        ScaleDocError::Class(found) => reason::class(*found),
    };
    told(proof, DiagnosticLevel::Warning, say::unreadable(why))
}

fn told(proof: Arc<SourceFile>, level: DiagnosticLevel, sentence: Sentence) -> Diagnostic {
    Diagnostic::new(sentence, level, proof, 0..0, say::certify())
}

#[cfg(test)]
pub(super) fn failing() -> Folder {
    let folder = Folder::proved().certified();
    let text = std::fs::read_to_string(folder.path().join(PROOF)).expect("certified");
    folder.write(PROOF, text.replacen("\"zero\": ", "\"zero\": 1", 1))
}

#[cfg(test)]
const PROOF: &str = "scenarios/annual-fee.proof.json";

#[cfg(test)]
mod tests {
    use super::*;

    fn told(folder: &Folder) -> Vec<(DiagnosticLevel, String)> {
        let all = folder.diagnostics();
        all.iter().map(|one| (one.level, one.message.to_string())).collect()
    }

    #[test]
    fn a_proof_of_what_it_lies_beside_is_passed_over() {
        assert_eq!(told(&Folder::proved().certified()), []);
    }

    #[test]
    fn a_proof_of_something_else_is_stale_and_says_of_what() {
        let certified = || Folder::proved().certified();
        let stale = |folder: Folder, places: &str| {
            let found = told(&folder);
            assert!(
                found.iter().any(|(level, said)| *level == DiagnosticLevel::Warning && said.contains(places)),
                "{found:?}"
            );
        };
        stale(certified().edit("scenarios/annual-fee.ron", "pass_mark: 9500", "pass_mark: 9400"), "`hashes.scale`");
        stale(certified().edit("scenarios/annual-fee.ron", "channel: Counter", "channel: Phone"), "`hashes.direction`");
        let words = "locales/en-US/scenarios/annual-fee.ftl";
        stale(certified().append(words, "# a comma more\n"), "`hashes.words.en-US`");
    }

    #[test]
    fn what_is_no_proof_file_is_told() {
        for (text, why) in [
            ("", "EOF"),
            ("{}", "missing field `format`"),
            ("{\"format\": 2}", "its format is 2, which this version does not know"),
            ("{\"format\": 1}", "missing field `scenario`"),
        ] {
            let found = told(&Folder::proved().write(PROOF, text));
            assert!(
                found.iter().any(|(level, said)| *level == DiagnosticLevel::Warning && said.contains(why)),
                "{found:?}"
            );
        }
        let found = told(&Folder::proved().write(PROOF, vec![b' '; (4 << 20) + 1]));
        assert!(found.iter().any(|(_, said)| said.contains("larger than")), "{found:?}");
        let found = told(&Folder::proved().write("scenarios/other.proof.json", "{}"));
        assert!(
            found.iter().any(|(_, said)| said.contains("`other.proof.json` is a proof file beside nothing")),
            "{found:?}"
        );
    }
}
