//! Fluent messages of one subject (the program, a book, a scenario) in a language, with the source language behind it.

use super::Language;
use fluent::concurrent::FluentBundle;
use fluent::resolver::ResolverError;
use fluent::{FluentArgs, FluentError, FluentResource};
use fluent_syntax::parser::ErrorKind;
use std::borrow::Cow;
use std::ops::Range;
use std::sync::Arc;

/// What a message is said with: its arguments, already formatted.
pub type With = FluentArgs<'static>;

/// A place where a file is not Fluent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SyntaxProblem {
    /// Bytes of the file the problem spans.
    pub span: Range<usize>,
    /// What is wrong.
    pub fault: SyntaxFault,
}

/// Why something is not Fluent.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SyntaxFault {
    /// What the parser says.
    #[error("{0}")]
    Parser(ErrorKind),
    /// Brackets are nested too deeply: so many levels at most.
    #[error("brackets are nested too deeply ({0} levels at most)")]
    TooDeep(usize),
}

/// Deepest nesting of brackets in a text; the parser recurses, and nobody writes more than a few.
const MOST_NESTED: usize = 64;

/// Reads a file; what can be read is there even where problems are. Of what is nested too deeply its message alone is not read.
#[must_use]
pub fn parse(text: &str) -> (Arc<FluentResource>, Vec<SyntaxProblem>) {
    let deep = too_deep(text);
    let read = flattened(text, &deep);
    let (resource, errors) = match FluentResource::try_new(read) {
        Ok(resource) => (resource, Vec::new()),
        Err(found) => found,
    };
    let is_told = |at: usize| deep.iter().any(|one| one.whole.contains(&at));
    let found = errors.into_iter().filter(|error| !is_told(error.pos.start)).map(|error| SyntaxProblem {
        // what is missing at the end of the file is said to stand behind it
        span: error.pos.start.min(text.len())..error.pos.end.min(text.len()),
        fault: SyntaxFault::Parser(error.kind),
    });
    let nested =
        deep.iter().map(|one| SyntaxProblem { span: one.at..one.at + 1, fault: SyntaxFault::TooDeep(MOST_NESTED) });
    let mut problems: Vec<_> = found.chain(nested).collect();
    problems.sort_by_key(|one| one.span.start);
    (Arc::new(resource), problems)
}

/// The text as a parser can take it that recurses: as long, what is nested too deeply without a bracket that opens, so that it is
/// no Fluent there.
#[must_use]
pub fn shallow(text: &str) -> String {
    flattened(text, &too_deep(text))
}

/// Without a bracket that opens the parser goes no deeper; with one that closes it takes the message for none.
fn flattened(text: &str, deep: &[DeepText]) -> String {
    let (mut read, mut seen) = (String::with_capacity(text.len()), 0);
    for DeepText { whole, .. } in deep {
        read.push_str(text.get(seen..whole.start).unwrap_or_default());
        read.push_str(&text.get(whole.clone()).unwrap_or_default().replace('{', "}"));
        seen = whole.end;
    }
    read.push_str(text.get(seen..).unwrap_or_default());
    read
}

/// A text that is nested too deeply, from its definition to the next, and the bracket with which it is.
struct DeepText {
    whole: Range<usize>,
    at: usize,
}

/// The texts that are nested too deeply. The parser is never deeper than is counted here: where a message, an attribute or a
/// comment begins it is out of all brackets, whatever it made of the lines before. What opens is always counted; what
/// closes only where it surely does: a brace behind no quote of its line, for in quotes it would be shown; round brackets
/// with the outermost brace, for in a text they are shown as well.
fn too_deep(text: &str) -> Vec<DeepText> {
    let mut found: Vec<DeepText> = Vec::new();
    let (mut start, mut place, mut braces, mut rounds) = (0, 0, 0_usize, 0_usize);
    for line in text.split_inclusive('\n') {
        if defines(line) {
            if let Some(last) = found.last_mut().filter(|last| last.whole.start == start) {
                last.whole.end = place;
            }
            (start, braces, rounds) = (place, 0, 0);
        }
        let (mut quoted, mut behind) = (false, if line.starts_with('#') { line.len() } else { 0 });
        for (at, byte) in line.bytes().enumerate() {
            if at < behind {
                continue;
            }
            match byte {
                b'{' => match line.get(at..).and_then(shown_brace) {
                    Some(long) => behind = at + long,
                    None => braces += 1,
                },
                b'(' if braces > 0 => rounds += 1,
                b'"' => quoted = true,
                b'}' if !quoted => braces = braces.saturating_sub(1),
                _ => continue,
            }
            if braces == 0 {
                rounds = 0;
            }
            let is_known = found.last().is_some_and(|last| last.whole.start == start);
            if braces + rounds > MOST_NESTED && !is_known {
                found.push(DeepText { whole: start..text.len(), at: place + at });
            }
        }
        place += line.len();
    }
    found
}

/// How long a placeable is that only shows a brace, `{"{"}`, if a text begins with one. Were the parser in quotes there, it would
/// be out of all brackets behind them.
fn shown_brace(text: &str) -> Option<usize> {
    let rest = text.strip_prefix('{')?.trim_start_matches(' ').strip_prefix('"')?.strip_prefix(['{', '}'])?;
    let rest = rest.strip_prefix('"')?.trim_start_matches(' ').strip_prefix('}')?;
    Some(text.len() - rest.len())
}

/// Whether a line begins a message, a term, an attribute or a comment.
fn defines(line: &str) -> bool {
    let attribute = line.trim_start_matches(' ').strip_prefix('.');
    let name = attribute.unwrap_or_else(|| line.strip_prefix('-').unwrap_or(line));
    let rest = name.trim_start_matches(|sign: char| sign.is_ascii_alphanumeric() || matches!(sign, '-' | '_'));
    let named = rest.len() < name.len() && name.starts_with(|sign: char| sign.is_ascii_alphabetic());
    line.starts_with('#') || (named && rest.trim_start_matches(' ').starts_with('='))
}

/// Words in a language, then in the languages that stand in for it.
#[derive(Clone)]
pub struct Words {
    chain: Arc<[FluentBundle<Arc<FluentResource>>]>,
    /// Whether a text that says nothing is as if it were missing.
    has_gaps: bool,
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Words({} languages)", self.chain.len())
    }
}

impl Words {
    /// Words from files, the language wanted first. A message that a file defines twice keeps its first meaning;
    /// the checks report the second.
    #[must_use]
    pub fn new(chain: impl IntoIterator<Item = (Language, Arc<FluentResource>)>) -> Self {
        let bundles = chain.into_iter().map(|(language, resource)| {
            let mut bundle = FluentBundle::new_concurrent(vec![language.id().clone()]);
            // All languages that ship run left to right, and isolation marks would end up in copies and exports.
            bundle.set_use_isolating(false);
            // Both only refuse what is already there.
            let _ = bundle.add_builtins();
            let _ = bundle.add_resource(resource);
            bundle
        });
        Self { chain: bundles.collect(), has_gaps: false }
    }

    /// The same, but a text that says nothing is still to be written: the next language stands in for it.
    #[must_use]
    pub fn with_gaps(self) -> Self {
        Self { has_gaps: true, ..self }
    }

    /// A message; its id in brackets where no language has it, so that the gap is seen and nothing breaks.
    #[must_use]
    pub fn text(&self, id: &str, args: &With) -> String {
        self.find(id, None, args).unwrap_or_else(|| format!("⟦{id}⟧"))
    }

    /// A message without arguments.
    #[must_use]
    pub fn plain(&self, id: &str) -> String {
        self.text(id, &With::new())
    }

    /// A message or one of its attributes, if any language has it.
    #[must_use]
    pub fn find(&self, id: &str, attribute: Option<&str>, args: &With) -> Option<String> {
        self.chain.iter().find_map(|bundle| {
            let message = bundle.get_message(id)?;
            let pattern = match attribute {
                None => message.value()?,
                Some(name) => message.get_attribute(name)?.value(),
            };
            let mut errors = Vec::new();
            let text = bundle.format_pattern(pattern, Some(args), &mut errors);
            (!(self.has_gaps && text.is_empty())).then(|| Cow::into_owned(text))
        })
    }

    /// What is wrong when the first language formats a message with these arguments: missing arguments, unknown references.
    #[must_use]
    pub fn problems(&self, id: &str, attribute: Option<&str>, args: &With) -> Vec<ResolverError> {
        let Some(bundle) = self.chain.first() else { return Vec::new() };
        let Some(message) = bundle.get_message(id) else { return Vec::new() };
        let pattern = match attribute {
            None => message.value(),
            Some(name) => message.get_attribute(name).map(|attribute| attribute.value()),
        };
        let mut errors = Vec::new();
        if let Some(pattern) = pattern {
            let _ = bundle.format_pattern(pattern, Some(args), &mut errors);
        }
        let of_words = |error| match error {
            FluentError::ResolverError(error) => Some(error),
            // those are told where a file is read
            FluentError::Overriding { .. } | FluentError::ParserError(_) => None,
        };
        errors.into_iter().filter_map(of_words).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use fluent_syntax::ast::Entry;

    /// The ids of the messages that are read, and the bytes of the problems.
    fn read(text: &str) -> (Vec<String>, Vec<usize>) {
        let (resource, problems) = parse(text);
        let ids = resource.entries().filter_map(|entry| match entry {
            Entry::Message(message) => Some(message.id.name.to_owned()),
            _ => None,
        });
        (ids.collect(), problems.iter().map(|one| one.span.start).collect())
    }

    #[test]
    fn of_a_file_with_a_text_that_is_nested_too_deeply_the_others_are_read() {
        for (opens, closes) in [
            ("{ ", " }"),
            ("{ $x ->\n   *[a] ", "\n}"),
            ("{ $x ->\n   *[a] \" ", "\n}"),
            ("{ F(", ") }"),
            ("{ F(\"}\", ", ") }"),
            ("{ $x ->\n   *[a] ) ", "\n}"),
            ("{\nF(", ")}"),
        ] {
            for depth in [65, 150, 100_000] {
                let deep = format!("{}$x{}", opens.repeat(depth), closes.repeat(depth));
                let text = format!("before = a\ndeep = {deep}\n    .note = b\nbehind = c\n");
                let (ids, problems) = read(&text);
                assert_eq!(ids, ["before", "behind"], "{opens}");
                assert_eq!(problems.len(), 1, "{opens}");
                let cut = format!("before = a\ndeep = {}\nbehind = c\n", opens.repeat(depth));
                assert_eq!(read(&cut).0, ["before", "behind"], "{opens}");
            }
        }
    }

    #[test]
    fn what_people_write_is_not_nested_too_deeply() {
        let select = "{ $n ->\n        [one] (one) { $n }\n       *[other] \"{ $n }\" (more)\n    }";
        let many = format!("a = {select}\n") + &format!("    .b = {select} {{\"{{\"}}\n").repeat(100);
        assert_eq!(read(&many), (vec!["a".to_owned()], Vec::new()));
        // many that are not closed are each told as that, and the next is read
        let open = "a = { $x\n".repeat(100) + "b = c\n";
        let (ids, problems) = read(&open);
        assert_eq!((ids.last().map(String::as_str), problems.len()), (Some("b"), 100));
    }
}
