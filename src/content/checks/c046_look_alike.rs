//! C046: a sign that only looks like the one that is wanted.

use super::Wording;
use super::braces::braces;
use super::swallowed::swallowed;
use crate::content::look_alikes::meant;
use crate::content::report::{DiagnosticLevel, Problems};
#[cfg(test)]
use crate::content::tests::{Folder, SCENARIO};
use crate::content::words::place;
use fluent_syntax::ast;

/// What is not Fluent because of its signs, and braces that were meant to put something into a text.
pub(super) fn check(words: &Wording<'_>, problems: &mut Problems) {
    if words.file.ron().is_some() {
        return;
    }
    let source = words.file.resource.source();
    for entry in words.file.resource.entries() {
        if let ast::Entry::Junk { content } = entry {
            of_junk(source, content, problems);
        }
    }
    for one in swallowed(words) {
        one.dot.into_iter().for_each(|dot| problems.wrong_sign(one.at.start, dot));
    }
    for text in words.here.values() {
        for piece in &text.pieces {
            in_text(source.get(piece.clone()).unwrap_or_default(), piece.start, problems);
        }
    }
}

/// Whether a place lies in what is not Fluent because of a sign that is told.
pub(super) fn explains(words: &Wording<'_>, at: usize) -> bool {
    let source = words.file.resource.source();
    words.file.resource.entries().any(|entry| {
        let ast::Entry::Junk { content } = entry else { return false };
        let span = place(source, content);
        let mut problems = Problems::new(std::sync::Arc::clone(&words.file.file));
        (span.start..=span.end).contains(&at) && of_junk(source, content, &mut problems)
    })
}

/// Tells of the signs of a piece that is not Fluent. Whether there are any.
fn of_junk(source: &str, junk: &str, problems: &mut Problems) -> bool {
    let before = problems.list.len();
    let within = place(source, junk).start;
    let mut wrong: Vec<usize> = braces(junk).signs.iter().map(|at| within + at).collect();
    // without their ends, which are no signs that somebody typed wrongly
    for line in junk.lines() {
        let start = place(source, line).start;
        wrong.extend(syntax(line).into_iter().map(|at| start + at));
        in_text(line, start, problems);
    }
    wrong.sort_unstable();
    wrong.dedup();
    for at in wrong {
        match source.get(at..).and_then(|rest| rest.chars().next()) {
            Some('\t') => problems.hidden_sign(DiagnosticLevel::Error, at..at + 1, '\t'),
            Some(sign) => problems.wrong_sign(at, sign),
            None => {}
        }
    }
    problems.list.len() > before
}

/// The bytes of a line at which a sign of the syntax stands: what it begins with, an id with what stands behind it, a
/// variant's key.
fn syntax(line: &str) -> Vec<usize> {
    let mut found = Vec::new();
    let is_space = |sign: char| sign.is_whitespace();
    let like = |sign: char, ascii: &str| sign.to_string() == ascii || meant(sign) == Some(ascii);
    let body = line.trim_start_matches(is_space);
    let indent = line.len() - body.len();
    found.extend(line.char_indices().take_while(|(at, _)| *at < indent).map(|(at, _)| at));
    // a comment
    if indent == 0 && body.starts_with(|sign| meant(sign) == Some("#")) {
        return body.char_indices().take_while(|(_, sign)| like(*sign, "#")).map(|(at, _)| at).collect();
    }
    // an id and its sign of equality
    let is_id = |sign: char| {
        let ascii = meant(sign).and_then(|ascii| ascii.chars().next()).unwrap_or(sign);
        ascii.is_ascii_alphanumeric() || matches!(ascii, '-' | '_')
    };
    let name = body.strip_prefix(|sign| like(sign, ".")).unwrap_or(body);
    let rest = name.trim_start_matches(is_id);
    let behind = rest.trim_start_matches(is_space);
    let named = rest.len() < name.len();
    if named && let Some(equals) = behind.chars().next().filter(|sign| like(*sign, "=") || *sign == '：') {
        let end = line.len() - behind.len() + equals.len_utf8();
        found.extend(line.char_indices().map(|(at, _)| at).filter(|at| (indent..end).contains(at)));
    } else if let Some(end) = variant(body, like) {
        found.extend(line.char_indices().map(|(at, _)| at).filter(|at| (indent..indent + end).contains(at)));
    }
    found
}

/// Where a variant's key ends, if a line begins with one.
fn variant(body: &str, like: impl Fn(char, &str) -> bool) -> Option<usize> {
    let key = body.strip_prefix(|sign| like(sign, "*")).unwrap_or(body);
    key.chars().next().filter(|sign| like(*sign, "["))?;
    let (at, end) = key.char_indices().find(|(_, sign)| like(*sign, "]"))?;
    let inside = key.get(..at)?;
    let short = inside.chars().skip(1).all(|sign| sign.is_ascii_alphanumeric() || matches!(sign, '-' | '_' | ' '));
    short.then_some(body.len() - key.len() + at + end.len_utf8())
}

/// Wide braces before an argument: `｛ $name ｝` is shown as it stands.
fn in_text(text: &str, start: usize, problems: &mut Problems) {
    for (at, sign) in text.char_indices().filter(|(_, sign)| *sign != '{' && meant(*sign) == Some("{")) {
        let inside = text.get(at + sign.len_utf8()..).unwrap_or_default().trim_start();
        if inside.starts_with(|sign| sign == '$' || meant(sign) == Some("$")) {
            problems.wrong_sign(start + at, sign);
        }
    }
}

#[cfg(test)]
pub(super) fn failing() -> Folder {
    Folder::sound().edit(SCENARIO, "\"bye\":      (kind: Say, goto", "\"bye\"：      (kind: Say， goto")
}

#[cfg(test)]
mod tests {
    use super::super::super::tests::{BOOK, EN_US, ZH_CN, rendered};
    use super::*;
    use crate::content::report::Code;

    /// Each sign of a file's edit that is told, with whatever else is.
    fn told(file: &str, from: &str, to: &str) -> String {
        let folder = Folder::sound().edit(file, from, to);
        let mut signs = Vec::new();
        for one in folder.diagnostics() {
            let text = one.file.text.get(one.span.clone()).unwrap_or_default();
            match one.code {
                Code::LookAlike | Code::HiddenSign => signs.push(text.escape_unicode().to_string().replace("\\u", "")),
                Code::UnknownName if file == BOOK => {}
                // an argument that is not read is left out
                Code::ArgumentsDiffer if file == ZH_CN => {}
                _ => panic!("{}", rendered(&folder)),
            }
        }
        signs.join(" ")
    }

    #[test]
    fn each_sign_is_told_where_it_stands_and_nothing_else_is() {
        let hex = |signs: &str| signs.escape_unicode().to_string().replace("\\u", "").replace("}{", "} {");
        assert_eq!(told(SCENARIO, "pass_mark: 7000", "pass_mark：7000"), hex("："));
        assert_eq!(told(SCENARIO, "mood: (anger: -1)", "mood:\u{a0}(anger: -1)"), hex("\u{a0}"));
        assert_eq!(told(BOOK, "\"vent\": (actor: Customer)", "\"vent\": （actor: Customer）"), hex("（）"));
        assert_eq!(told(BOOK, "\"vent\": (actor: Customer)", "『vent』∶ ﹙actor: Customer﹚"), hex("『』∶﹙﹚"));
        assert_eq!(told(SCENARIO, "2026-03-06T15:40", "2026–03–06T15：40"), hex("––："));
        assert_eq!(told(SCENARIO, "2026-03-06T15:40", "2026-03-06\u{200b}T15:40"), hex("\u{200b}"));
        assert_eq!(told(ZH_CN, "goal-calm = ", "goal-calm ＝ "), hex("＝"));
        assert_eq!(told(EN_US, "goal-calm = ", "goal–calm： "), hex("–："));
        assert_eq!(told(ZH_CN, "接待{ $surname }", "接待｛ $surname ｝"), hex("｛"));
        assert_eq!(told(ZH_CN, "接待{ $surname }", "接待{ ＄surname }"), hex("＄"));
        assert_eq!(told(ZH_CN, "接待{ $surname }", "接待{ $surname ｝"), hex("｝"));
        assert_eq!(told(EN_US, "    .bye = ", "\t.bye = "), hex("\t"));
        assert_eq!(told(EN_US, "    .bye = ", "　　．bye = "), hex("　　．"));
        // a line's end is none of them, whatever it ends
        assert_eq!(told(ZH_CN, "goal-calm = ", "goal-calm ＝ \r\n\r\n    "), hex("＝"));
    }

    #[test]
    fn texts_may_hold_them_all() {
        for text in ["他说：“好（行）”，｛算了｝——１２％", "注意：「好」【急】"] {
            let folder = Folder::sound().edit(ZH_CN, "closing = 算了。", &format!("closing = {text}"));
            assert_eq!(rendered(&folder), "");
        }
    }
}
