//! Fluent messages of one subject (the program, a book, a scenario) in a language, with the source language behind it.

use super::Language;
use fluent::FluentArgs;
use fluent::FluentResource;
use fluent::concurrent::FluentBundle;
use std::borrow::Cow;
use std::sync::Arc;

/// What a message is said with: its arguments, already formatted.
pub type With = FluentArgs<'static>;

/// A place where a file is not Fluent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SyntaxProblem {
    /// Bytes of the file the problem spans.
    pub span: std::ops::Range<usize>,
    /// What is wrong.
    pub message: String,
}

/// Deepest nesting of brackets in a message; the parser recurses, and nobody writes more than a few.
const MOST_NESTED: usize = 64;

/// Reads a file; what can be read is there even where problems are. A file nested too deeply is not read at all.
#[must_use]
pub fn parse(text: &str) -> (Arc<FluentResource>, Vec<SyntaxProblem>) {
    if let Some(at) = too_deep(text) {
        let message = format!("brackets are nested too deeply ({MOST_NESTED} levels at most)");
        return (parse("").0, vec![SyntaxProblem { span: at..at + 1, message }]);
    }
    match FluentResource::try_new(text.to_owned()) {
        Ok(resource) => (Arc::new(resource), Vec::new()),
        Err((resource, errors)) => {
            let problems = errors.into_iter().map(|error| SyntaxProblem {
                // what is missing at the end of the file is said to stand behind it
                span: error.pos.start.min(text.len())..error.pos.end.min(text.len()),
                message: error.kind.to_string(),
            });
            (Arc::new(resource), problems.collect())
        }
    }
}

/// The bracket with which nesting exceeds the limit. Round brackets count inside placeables only.
fn too_deep(text: &str) -> Option<usize> {
    let (mut depth, mut quoted, mut escaped, mut comment) = (0_usize, false, false, false);
    let mut before = b'\n';
    for (at, byte) in text.bytes().enumerate() {
        comment = if before == b'\n' { byte == b'#' } else { comment };
        before = byte;
        match byte {
            _ if comment => {}
            _ if escaped => escaped = false,
            b'\\' if quoted => escaped = true,
            b'"' if depth > 0 => quoted = !quoted,
            b'\n' => quoted = false,
            _ if quoted => {}
            b'{' => depth += 1,
            b'(' if depth > 0 => depth += 1,
            b'}' | b')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > MOST_NESTED {
            return Some(at);
        }
    }
    None
}

/// Words in a language, then in the languages that stand in for it.
#[derive(Clone)]
pub struct Words {
    chain: Arc<[FluentBundle<Arc<FluentResource>>]>,
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
        Self { chain: bundles.collect() }
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
            Some(Cow::into_owned(text))
        })
    }

    /// What is wrong when the first language formats a message with these arguments: missing arguments, unknown references.
    #[must_use]
    pub fn problems(&self, id: &str, attribute: Option<&str>, args: &With) -> Vec<String> {
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
        errors.iter().map(ToString::to_string).collect()
    }
}
