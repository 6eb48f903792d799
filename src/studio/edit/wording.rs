//! A text as a person sees and types it, and as a file of words has it.
//!
//! A person sees lines without their indentation, and arguments as `{ $amount }`; a brace that is no argument is a sign like any
//! other. A file indents what goes on, and writes such a brace, and what would begin a line with another meaning, in quotes.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser::parse;

/// Signs that a file can only have in quotes at some place.
const QUOTED: [&str; 5] = ["{", "}", "[", "*", "."];

/// A piece of a text: what is read, or what something is put into.
enum Bit<'t> {
    Plain(&'t str),
    Put(&'t str),
}

/// How many bytes the placeable is long that a text begins with, if it begins with one. Of more brackets than a few it is none that anybody writes.
fn placeable(text: &str) -> Option<usize> {
    const MOST_BRACKETS: usize = 64;
    const LONGEST: usize = 10_000;
    let (mut depth, mut brackets, mut quoted, mut escaped) = (0_usize, 0, false, false);
    let mut end = None;
    for (at, sign) in text.char_indices().take(LONGEST) {
        match sign {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            _ if quoted => {}
            '{' | '(' if brackets == MOST_BRACKETS => return None,
            '(' => brackets += 1,
            '{' => {
                brackets += 1;
                depth += 1;
            }
            '}' => {
                depth = depth.checked_sub(1)?;
                if depth == 0 {
                    end = Some(at + 1);
                    break;
                }
            }
            _ => {}
        }
    }
    let end = end?;
    let file = format!("x = {}\n", text.get(..end)?);
    let read = parse(file.as_str()).ok()?;
    let [Entry::Message(message)] = read.body.as_slice() else { return None };
    let elements = &message.value.as_ref()?.elements;
    matches!(elements.as_slice(), [PatternElement::Placeable { .. }]).then_some(end)
}

/// A text's pieces.
fn bits(text: &str) -> Vec<Bit<'_>> {
    let (mut all, mut from, mut at) = (Vec::new(), 0, 0);
    while let Some(next) = text.get(at..).and_then(|rest| rest.find('{')).map(|next| at + next) {
        match text.get(next..).and_then(placeable) {
            Some(long) => {
                all.push(Bit::Plain(text.get(from..next).unwrap_or_default()));
                all.push(Bit::Put(text.get(next..next + long).unwrap_or_default()));
                from = next + long;
                at = from;
            }
            None => at = next + 1,
        }
    }
    all.push(Bit::Plain(text.get(from..).unwrap_or_default()));
    all
}

/// The sign that a placeable only shows.
fn shown_sign(put: &str) -> Option<&'static str> {
    let inside = put.strip_prefix('{')?.strip_suffix('}')?.trim().strip_prefix('"')?.strip_suffix('"')?;
    QUOTED.into_iter().find(|sign| *sign == inside)
}

/// What a person sees of what stands behind the `=` of a file.
pub(crate) fn shown(raw: &str) -> String {
    let raw = raw.replace("\r\n", "\n");
    let plain = show(&raw, true);
    // what would not be read back as it stands is shown as the file has it
    if alike(&raw, &written(&plain, 4, raw.trim_start_matches(' ').starts_with('\n'))) {
        plain
    } else {
        show(&raw, false)
    }
}

fn show(raw: &str, signs: bool) -> String {
    let mut text = String::with_capacity(raw.len());
    for bit in bits(raw) {
        match bit {
            Bit::Put(put) => text.push_str(shown_sign(put).filter(|_| signs).unwrap_or(put)),
            Bit::Plain(plain) => {
                for (at, line) in plain.split('\n').enumerate() {
                    if at > 0 {
                        text.push('\n');
                    }
                    text.push_str(if at > 0 { line.trim_start_matches(' ') } else { line });
                }
            }
        }
    }
    text.trim_matches([' ', '\n']).to_owned()
}

/// What stands behind the `=` of a file for a text that a person typed: on the same line, or on lines of its own that are
/// indented so far. Without lines at its end.
pub(crate) fn written(text: &str, indent: usize, own_lines: bool) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let text = text.trim_matches([' ', '\n']);
    let new_line = format!("\n{}", " ".repeat(indent));
    let mut into = if own_lines { new_line.clone() } else { " ".to_owned() };
    let mut begins_line = own_lines;
    for bit in bits(text) {
        match bit {
            Bit::Put(put) => {
                into.push_str(put);
                begins_line = false;
            }
            Bit::Plain(plain) => {
                for (at, line) in plain.split('\n').enumerate() {
                    let line = if at > 0 { line.trim_start_matches(' ') } else { line };
                    if at > 0 {
                        // a line that is empty has no spaces
                        while into.ends_with(' ') && at > 0 {
                            into.pop();
                        }
                        into.push_str(&new_line);
                        begins_line = true;
                    }
                    for sign in line.chars() {
                        let quoted = matches!(sign, '{' | '}') || (begins_line && matches!(sign, '[' | '*' | '.'));
                        if quoted {
                            into.extend(["{\"", sign.encode_utf8(&mut [0; 4]), "\"}"]);
                        } else {
                            into.push(sign);
                        }
                        begins_line &= sign == ' ';
                    }
                }
            }
        }
    }
    into
}

/// Whether what stands behind the `=` says the same.
pub(crate) fn alike(one: &str, other: &str) -> bool {
    let (one, other) = (format!("x ={one}\n"), format!("x ={other}\n"));
    match (parse(one.as_str()), parse(other.as_str())) {
        (Ok(one), Ok(other)) => match (one.body.as_slice(), other.body.as_slice()) {
            ([Entry::Message(one)], [Entry::Message(other)]) if one.attributes.len() + other.attributes.len() == 0 => {
                one.value.as_ref().map(plain) == other.value.as_ref().map(plain)
            }
            _ => false,
        },
        _ => false,
    }
}

/// A pattern, its neighbouring texts joined and signs in quotes as what they show.
fn plain<'p>(pattern: &'p Pattern<&'p str>) -> Vec<Result<String, &'p Expression<&'p str>>> {
    let mut all: Vec<Result<String, &Expression<&str>>> = Vec::new();
    for element in &pattern.elements {
        let text =
            match element {
                PatternElement::TextElement { value } => *value,
                PatternElement::Placeable {
                    expression: Expression::Inline(InlineExpression::StringLiteral { value }),
                } if QUOTED.contains(value) => value,
                PatternElement::Placeable { expression } => {
                    all.push(Err(expression));
                    continue;
                }
            };
        match all.last_mut() {
            Some(Ok(last)) => last.push_str(text),
            _ => all.push(Ok(text.to_owned())),
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_text_is_written_as_the_file_needs_it_and_seen_as_it_was_typed() {
        for (typed, own_lines, expected) in [
            ("你好", false, " 你好"),
            ("给您{ $amount }。", false, " 给您{ $amount }。"),
            ("a {乙} c", false, " a {\"{\"}乙{\"}\"} c"),
            ("{ $x", false, " {\"{\"} $x"),
            ("one\ntwo\n\nthree", true, "\n    one\n    two\n\n    three"),
            ("one\n[two]\n.three\n*four", false, " one\n    {\"[\"}two]\n    {\".\"}three\n    {\"*\"}four"),
            ("  one \r\n  two  ", false, " one\n    two"),
            (
                "{ $n ->\n    [one] one\n   *[other] { $n }\n} days",
                false,
                " { $n ->\n    [one] one\n   *[other] { $n }\n} days",
            ),
        ] {
            let file = written(typed, 4, own_lines);
            assert_eq!(file, expected, "{typed}");
            let lines: Vec<_> = typed.trim().lines().map(str::trim).collect();
            let seen: Vec<_> = shown(&file).lines().map(|line| line.trim().to_owned()).collect();
            assert_eq!(seen, lines, "{typed}");
        }
        // what was written otherwise is seen as it would be typed, or as it stands
        assert_eq!(shown(" one\r\n      two\r\n"), "one\ntwo");
        assert_eq!(shown(" {\"{\"} $x {\"}\"}"), "{\"{\"} $x {\"}\"}");
        assert!(alike(" one\n    two", "\n    one\n    two") && !alike(" one", " two") && !alike(" { one", " { one"));
    }

    proptest! {
        #![proptest_config(crate::cases::at_least(500))]

        #[test]
        fn whatever_is_typed_is_read_back(text in "(?s)[a{}\\[\\]*.\"\\\\ \n$x#=-]{0,24}", own_lines in any::<bool>()) {
            let file = written(&text, 4, own_lines);
            let seen = shown(&file);
            prop_assert!(alike(&file, &written(&seen, 4, own_lines)) || seen.is_empty(), "{text:?} {file:?} {seen:?}");
            if !text.contains('{') {
                let lines: Vec<_> = text.trim_matches([' ', '\n']).split('\n').map(|line| line.trim_matches(' ')).collect();
                prop_assert_eq!(seen, lines.join("\n"));
            }
        }
    }
}
