//! C047: a sign that nobody sees.

use crate::content::report::say::hidden_sign as say;
use crate::content::report::{DiagnosticLevel, Problems};
#[cfg(test)]
use crate::content::tests::{Folder, ZH_CN};
use crate::locale::is_hidden;

/// Hidden signs anywhere in a file, comments included. Tabs that indent RON break nothing and are told once for all of a
/// file; in words one that stands where it breaks them is told as what it breaks.
pub(in crate::content) fn check(problems: &mut Problems) {
    let file = std::sync::Arc::clone(&problems.file);
    let words = file.path.ends_with(".ftl");
    if let (Some(at), false) = (file.text.find('\r'), file.text.contains('\n')) {
        problems.push(DiagnosticLevel::Error, at..at + 1, say::line_ends(), say::save_with_line_ends());
        return;
    }
    let mut told = false;
    let mut signs = file.text.char_indices().peekable();
    while let Some((at, sign)) = signs.next() {
        let ends_a_line = sign == '\n' || (sign == '\r' && signs.peek().is_some_and(|(_, next)| *next == '\n'));
        let indents = sign == '\t' && indents(&file.text, at);
        if indents && !words && !std::mem::replace(&mut told, true) {
            problems.push(DiagnosticLevel::Warning, at..at + 1, say::indents(), say::use_spaces());
        }
        if is_hidden(sign) && !ends_a_line && !indents {
            problems.hidden_sign(DiagnosticLevel::Warning, at..at + sign.len_utf8(), sign);
        }
    }
}

fn indents(text: &str, at: usize) -> bool {
    let line = text.get(..at).and_then(|before| before.rsplit('\n').next()).unwrap_or_default();
    line.chars().all(char::is_whitespace)
}

#[cfg(test)]
pub(super) fn failing() -> Folder {
    Folder::sound().edit(ZH_CN, "closing = 算了。", "closing = 算\u{200b}了。")
}

#[cfg(test)]
mod tests {
    use super::super::super::tests::SCENARIO;
    use super::*;

    #[test]
    fn tabs_that_indent_are_told_once_and_any_other_each() {
        let folder = Folder::sound().edit(SCENARIO, "    begins: ", "\tbegins:\t").edit(
            SCENARIO,
            "            patience",
            "\t\t\tpatience",
        );
        let found: Vec<_> = folder.diagnostics().iter().map(|one| one.message.to_string()).collect();
        assert_eq!(found, ["lines are indented with tabs, this one first", "a tab stands here"]);
    }
}
