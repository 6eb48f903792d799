//! C047: a sign that nobody sees.

use crate::content::report::{Level, Problems};
#[cfg(test)]
use crate::content::tests::{Folder, ZH_CN};
use crate::locale::is_hidden;

/// Hidden signs anywhere in a file, comments included. Tabs may indent RON; in words one that stands where it breaks
/// them is told as what it breaks.
pub(in crate::content) fn check(problems: &mut Problems) {
    let file = std::sync::Arc::clone(&problems.file);
    let words = file.path.ends_with(".ftl");
    let mut signs = file.text.char_indices().peekable();
    while let Some((at, sign)) = signs.next() {
        let ends_a_line = sign == '\n' || (sign == '\r' && signs.peek().is_some_and(|(_, next)| *next == '\n'));
        let indents = sign == '\t' && (!words || indents(&file.text, at));
        if is_hidden(sign) && !ends_a_line && !indents {
            problems.hidden_sign(Level::Warning, at..at + sign.len_utf8(), sign);
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
