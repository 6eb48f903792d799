//! A file of words as text: where each message, each attribute and each comment stands, so that one is changed and no other.

use super::wording::{alike, shown, written};
use crate::content::syntax::Splice;
use crate::locale::shallow;
use fluent_syntax::ast::{Comment, Entry};
use fluent_syntax::parser::parse;
use std::ops::Range;

/// A text of a file of words: a message, or one of its attributes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TextKey {
    /// The message.
    pub message: String,
    /// The attribute; nothing for the message's own text.
    pub attribute: Option<String>,
}

impl TextKey {
    /// A message's own text.
    #[must_use]
    pub fn message(message: impl Into<String>) -> Self {
        Self { message: message.into(), attribute: None }
    }

    /// An attribute of a message.
    #[must_use]
    pub fn attribute(message: impl Into<String>, attribute: impl Into<String>) -> Self {
        Self { message: message.into(), attribute: Some(attribute.into()) }
    }

    /// How it is called where it is told of.
    #[must_use]
    pub fn called(&self) -> String {
        self.attribute
            .as_ref()
            .map_or_else(|| self.message.clone(), |attribute| format!("{}.{attribute}", self.message))
    }
}

/// A text and where it stands.
#[derive(Clone, Debug)]
pub(crate) struct TextPlace {
    pub name: String,
    /// From the beginning of its first line to the end of its last one, that line's end included.
    pub lines: Range<usize>,
    /// Behind its `=` to the end of its last line, that line's end excluded.
    pub raw: Range<usize>,
}

/// A message.
#[derive(Clone, Debug)]
pub(crate) struct WordsEntry {
    /// Its own text; without anything behind the `=` where it has none.
    pub own: TextPlace,
    pub attributes: Vec<TextPlace>,
    /// All its lines, without the comment above it.
    pub lines: Range<usize>,
    /// From where the comment above it begins.
    pub with_comment: usize,
}

/// A file of words, taken apart.
#[derive(Clone, Debug)]
pub(crate) struct WordsTree<'t> {
    pub text: &'t str,
    pub messages: Vec<WordsEntry>,
    /// Where something stands that is no Fluent.
    pub junk: Vec<Range<usize>>,
}

/// Where a piece borrowed from a text stands in it.
fn place(text: &str, piece: &str) -> usize {
    (piece.as_ptr() as usize).wrapping_sub(text.as_ptr() as usize).min(text.len())
}

impl<'t> WordsTree<'t> {
    /// Takes a text apart. What is no Fluent is noted and passed over.
    pub(crate) fn read(text: &'t str) -> Self {
        // what is nested too deeply is no Fluent there, and takes as many bytes
        let source = shallow(text);
        let (Ok(resource) | Err((resource, _))) = parse(source.as_str());
        let place = |piece: &str| place(&source, piece);
        let line = |at: usize| text.get(..at).and_then(|before| before.rfind('\n')).map_or(0, |newline| newline + 1);
        let comment = |one: &Comment<&str>| one.content.first().map_or(text.len(), |first| line(place(first)));
        let start = |entry: &Entry<&str>| match entry {
            Entry::Message(one) => one.comment.as_ref().map_or_else(|| line(place(one.id.name)), comment),
            Entry::Term(one) => one.comment.as_ref().map_or_else(|| line(place(one.id.name)), comment),
            Entry::Comment(one) | Entry::GroupComment(one) | Entry::ResourceComment(one) => comment(one),
            Entry::Junk { content } => place(content),
        };
        let mut tree = Self { text, messages: Vec::new(), junk: Vec::new() };
        for (at, entry) in resource.body.iter().enumerate() {
            let next = resource.body.get(at + 1).map_or(text.len(), start);
            match entry {
                Entry::Message(one) => {
                    let named = |name: &str| place(name)..place(name) + name.len();
                    let names: Vec<_> = one.attributes.iter().map(|attribute| named(attribute.id.name)).collect();
                    tree.messages.extend(tree.entry(named(one.id.name), names, start(entry), next));
                }
                Entry::Junk { content } => tree.junk.push(place(content)..place(content) + content.len()),
                _ => {}
            }
        }
        tree
    }

    fn entry(
        &self, id: Range<usize>, attributes: Vec<Range<usize>>, with_comment: usize, next: usize,
    ) -> Option<WordsEntry> {
        let line = |at: usize| self.part(0..at).rfind('\n').map_or(0, |newline| newline + 1);
        let names: Vec<_> = [id].into_iter().chain(attributes).collect();
        let one = |(at, name_at): (usize, &Range<usize>)| {
            let until = names.get(at + 1).map_or(next, |next| line(next.start));
            let equals = self.part(name_at.end..until).find('=').map_or(name_at.end, |found| name_at.end + found + 1);
            // lines that say nothing at the end belong to nobody
            let end = equals + self.part(equals..until).trim_end_matches([' ', '\n', '\r']).len();
            let behind =
                self.part(end..self.text.len()).find('\n').map_or(self.text.len(), |newline| end + newline + 1);
            TextPlace {
                name: self.part(name_at.clone()).to_owned(),
                lines: line(name_at.start)..behind,
                raw: equals..end,
            }
        };
        let mut places = names.iter().enumerate().map(one);
        let own = places.next()?;
        let attributes: Vec<_> = places.collect();
        let end = attributes.last().map_or(own.lines.end, |last| last.lines.end);
        Some(WordsEntry { lines: own.lines.start..end, own, attributes, with_comment })
    }

    pub(crate) fn part(&self, place: Range<usize>) -> &'t str {
        self.text.get(place).unwrap_or_default()
    }

    /// A message; of several that are called so the first.
    pub(crate) fn message(&self, id: &str) -> Option<&WordsEntry> {
        self.messages.iter().find(|entry| entry.own.name == id)
    }

    /// Where a text stands.
    pub(crate) fn place(&self, key: &TextKey) -> Option<&TextPlace> {
        let entry = self.message(&key.message)?;
        match &key.attribute {
            None => Some(&entry.own),
            Some(attribute) => entry.attributes.iter().find(|one| one.name == *attribute),
        }
    }

    /// A text as a person sees it; nothing of one that is not there, or empty.
    pub(crate) fn shown(&self, key: &TextKey) -> Option<String> {
        let place = self.place(key)?;
        Some(shown(self.part(place.raw.clone()))).filter(|text| !text.is_empty())
    }

    /// Every text, in the order of the file.
    pub(crate) fn texts(&self) -> impl Iterator<Item = (TextKey, &TextPlace)> {
        self.messages.iter().flat_map(|entry| {
            let key = |place: &TextPlace| TextKey::attribute(&entry.own.name, &place.name);
            let own = (TextKey::message(&entry.own.name), &entry.own);
            [own].into_iter().chain(entry.attributes.iter().map(move |place| (key(place), place)))
        })
    }

    /// Where something that is no Fluent names a message or an attribute, so that it may be that one.
    pub(crate) fn unread(&self, name: &str) -> Option<usize> {
        self.junk.iter().find_map(|junk| {
            let named = |line: &str| {
                let line = line.trim_start();
                let rest = line.strip_prefix('.').unwrap_or(line).strip_prefix(name);
                rest.is_some_and(|rest| rest.trim_start().starts_with('='))
            };
            let mut at = junk.start;
            for line in self.part(junk.clone()).split_inclusive('\n') {
                if named(line) {
                    return Some(at);
                }
                at += line.len();
            }
            None
        })
    }

    /// How the file ends its lines.
    pub(crate) fn line_end(&self) -> &'static str {
        if self.text.contains("\r\n") { "\r\n" } else { "\n" }
    }

    /// Lines as this file ends them.
    pub(crate) fn ended(&self, lines: &str) -> String {
        if self.line_end() == "\n" { lines.to_owned() } else { lines.replace('\n', "\r\n") }
    }

    /// Another text in the place of one that is there; nothing where it says that already.
    pub(crate) fn rewrite(&self, place: &TextPlace, is_attribute: bool, text: &str) -> Option<Splice> {
        let raw = self.part(place.raw.clone());
        let own_lines = raw.trim_start_matches(' ').starts_with(['\n', '\r']) && !raw.trim().is_empty();
        let wanted = written(text, if is_attribute { 8 } else { 4 }, own_lines);
        (!alike(raw, &wanted)).then(|| Splice { place: place.raw.clone(), text: self.ended(&wanted) })
    }

    /// Lines that come in at the beginning of a line, or at the end of the file, whose last line may not be ended.
    pub(crate) fn insert(&self, at: usize, lines: &str) -> Splice {
        let begins = at == 0 || self.part(0..at).ends_with('\n');
        let lines = if begins { lines.to_owned() } else { format!("\n{lines}") };
        Splice { place: at..at, text: self.ended(&lines) }
    }

    /// Without these lines.
    pub(crate) const fn without(lines: Range<usize>) -> Splice {
        Splice { place: lines, text: String::new() }
    }
}
