//! Messages and attributes that were read as part of the text before them: without its dot, or behind spaces, a line goes on.

use super::Wording;
use crate::content::look_alikes::meant;
use crate::content::words::{Need, place};
use std::collections::BTreeSet;
use std::ops::Range;

/// A message or an attribute that is needed, and stands in a text.
pub(super) struct Swallowed {
    pub key: (String, Option<String>),
    /// The sign that was meant as its dot, where there is one, else its name.
    pub at: Range<usize>,
    /// What only looks like a dot.
    pub dot: Option<char>,
}

/// All that are needed and stand in a text.
pub(super) fn swallowed(words: &Wording<'_>) -> Vec<Swallowed> {
    let needed: BTreeSet<_> = words.needs.iter().map(Need::key).collect();
    let source = words.file.resource.source();
    let mut found = Vec::new();
    for ((message, _), text) in words.here {
        let pieces = text.pieces.iter().filter_map(|piece| source.get(piece.clone()));
        for line in pieces.flat_map(str::lines) {
            let Some((dot, name)) = defined(line) else { continue };
            let start = place(source, name).start;
            let at = start - dot.map_or(0, char::len_utf8)..start + if dot.is_some() { 0 } else { name.len() };
            let keys = [(message.clone(), Some(name.to_owned())), (name.to_owned(), None)];
            let key = keys.into_iter().find(|key| needed.contains(key) && !words.here.contains_key(key));
            found.extend(key.map(|key| Swallowed { key, at, dot }));
        }
    }
    found
}

/// The name that a line of a text would define, with what only looks like the dot before it.
fn defined(line: &str) -> Option<(Option<char>, &str)> {
    let line = line.trim_start();
    let dot = line.chars().next().filter(|sign| meant(*sign) == Some("."));
    let rest = dot.map_or(line, |dot| line.strip_prefix(dot).unwrap_or(line));
    let end = rest.find(|sign: char| !sign.is_ascii_alphanumeric() && !matches!(sign, '-' | '_'))?;
    let (name, behind) = rest.split_at(end);
    (!name.is_empty() && behind.trim_start().starts_with('=')).then_some((dot, name))
}
