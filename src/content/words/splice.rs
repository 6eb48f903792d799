//! Edits of a file of words: each is one splice, after which the message says exactly what was meant and every other what it said.
//!
//! Comments, order, blank lines, line ends and the way other texts are wrapped stay as they are, byte for byte. What a splice
//! would come to is read by the parser before it is given: where that is not what was meant, nothing is edited.

use super::files::place as place_of;
use super::needs::{MessagePart, Need};
use super::pattern;
pub(crate) use super::pattern::written;
pub use super::pattern::{NoText, TextPiece, pieces, plain, plain_pieces, typed};
use crate::content::syntax::Splice;
use crate::locale::parse;
use fluent::FluentResource;
use fluent_syntax::ast;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;
use thiserror::Error;

/// Which text: a message, and which of its attributes.
pub type TextName = (String, Option<String>);

/// Why a text cannot be written into a file of words.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum NoSplice {
    /// What is to be written is no text.
    #[error(transparent)]
    NoText(#[from] NoText),
    /// A name that no message and no attribute can have.
    #[error("`{0}` cannot be the name of a text")]
    NoName(String),
    /// There is no such text.
    #[error("there is no such text")]
    NotThere,
    /// A text of that name stands there already.
    #[error("there is a text named `{0}` already")]
    Taken(String),
    /// The file has an error where it would be edited, or the edit would touch other texts: by hand only.
    #[error("the file cannot be read around this text: mend it first")]
    Unsound,
}

/// A text in the order of the story, whether it is written or not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slot {
    /// Which it is.
    pub key: TextName,
    /// What it belongs to, such as a node: texts of one stand together, an empty line between two. Empty where it belongs to nothing.
    pub group: String,
}

impl From<&Need> for Slot {
    fn from(need: &Need) -> Self {
        let own = need.group == need.id && (need.part == MessagePart::Other || need.attribute.is_some());
        Self { key: need.key(), group: if own { String::new() } else { need.group.clone() } }
    }
}

/// A file of words as far as it is edited: where each text stands, and what it says.
pub struct FtlSheet<'t> {
    text: &'t str,
    resource: Arc<FluentResource>,
    /// How many there are.
    problems: usize,
}

/// A text in its file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextEntry {
    /// Which it is.
    pub key: TextName,
    /// Where its name stands.
    pub name: Range<usize>,
    /// Behind its `=`.
    pub equals: usize,
    /// From its first sign to its last.
    pub place: Range<usize>,
    /// What it says.
    pub pieces: Vec<TextPiece>,
    /// The comment above its message, lines without their `#`. An attribute has none.
    pub comment: Option<String>,
}

impl TextEntry {
    /// What it says, as it is typed.
    #[must_use]
    pub fn typed(&self) -> String {
        pattern::typed(&self.pieces)
    }

    /// What it says, as it is typed by whoever knows no braces.
    #[must_use]
    pub fn plain(&self) -> String {
        pattern::plain(&self.pieces)
    }
}

impl<'t> FtlSheet<'t> {
    /// Reads a file of words. What is no Fluent in it is left alone.
    #[must_use]
    pub fn read(text: &'t str) -> Self {
        let (resource, problems) = parse(text);
        Self { text, resource, problems: problems.len() }
    }

    /// A file whose texts are looked at alone; `resource` is what the parser made of it.
    pub(in crate::content) const fn of(text: &'t str, resource: Arc<FluentResource>) -> Self {
        Self { text, resource, problems: 0 }
    }

    /// Every text, in the order of the file. Of what is defined twice each is there.
    #[must_use]
    pub fn entries(&self) -> Vec<TextEntry> {
        let mut entries = Vec::new();
        for message in self.messages() {
            if message.value.is_some() {
                let comment = self.comment(message);
                entries.extend(self.entry(message.id.name, None, message.id.name, comment));
            }
            let attributes = message.attributes.iter().map(|one| one.id.name);
            entries.extend(attributes.filter_map(|name| self.entry(message.id.name, Some(name), name, None)));
        }
        entries
    }

    /// A text; of what is defined twice the first, for that is shown.
    #[must_use]
    pub fn find(&self, id: &str, attribute: Option<&str>) -> Option<TextEntry> {
        let message = self.message(id)?;
        match attribute {
            None => {
                let comment = self.comment(message);
                message.value.as_ref().and_then(|_| self.entry(id, None, message.id.name, comment))
            }
            Some(name) => {
                let found = message.attributes.iter().find(|one| one.id.name == name)?;
                self.entry(id, attribute, found.id.name, None)
            }
        }
    }

    /// Lets a text say this, which is as it is typed; a text that is not there yet is put where the story has it.
    /// `order` are the texts in the order of the story: it goes behind the nearest of its own that stands before it, else before the
    /// nearest behind it, else behind the nearest of the others, else at the end of the file.
    ///
    /// # Errors
    /// Where that is no text, or the file is not sound there.
    pub fn set(&self, id: &str, attribute: Option<&str>, typed: &str, order: &[Slot]) -> Result<Splice, NoSplice> {
        self.put(id, attribute, pattern::pieces(typed)?, order)
    }

    /// Lets a text say these pieces, as [`FtlSheet::set`] does.
    ///
    /// # Errors
    /// Where its name is none, or the file is not sound there.
    pub fn put(
        &self, id: &str, attribute: Option<&str>, pieces: Vec<TextPiece>, order: &[Slot],
    ) -> Result<Splice, NoSplice> {
        [Some(id), attribute].into_iter().flatten().try_for_each(named)?;
        let key = (id.to_owned(), attribute.map(str::to_owned));
        let splice = match self.find(id, attribute) {
            // what is written the same is left as it is wrapped
            Some(entry) if entry.pieces == pieces => {
                return Ok(Splice { place: entry.place.start..entry.place.start, text: String::new() });
            }
            Some(entry) => {
                // wrapped as it was, where it was wrapped
                let has_lines = |place: Range<usize>| self.part(place).contains('\n');
                let inline = !has_lines(entry.equals..entry.place.start) && has_lines(entry.place.clone());
                Splice { place: entry.equals..entry.place.end, text: self.written(&pieces, attribute, inline) }
            }
            None => self.insert(&key, &pieces, order)?,
        };
        self.sound(splice, |texts| {
            texts.insert(key, pieces);
        })
    }

    /// Removes a text; with the last of a message its name. The comment above that stays, for whoever wrote it.
    ///
    /// # Errors
    /// Where it is not there, or the file is not sound there.
    pub fn remove(&self, id: &str, attribute: Option<&str>) -> Result<Splice, NoSplice> {
        let entry = self.find(id, attribute).ok_or(NoSplice::NotThere)?;
        let message = self.message(id).ok_or(NoSplice::NotThere)?;
        let alone = message.attributes.len() + usize::from(message.value.is_some()) == 1;
        let place = match (alone, attribute) {
            (true, _) => self.cut(message),
            // the name stays for its attributes
            (false, None) => entry.equals..entry.place.end,
            (false, Some(_)) => self.lines(&entry),
        };
        self.without(place)
    }

    /// Removes a message with all its attributes. The comment above it stays.
    ///
    /// # Errors
    /// Where it is not there, or the file is not sound there.
    pub fn remove_message(&self, id: &str) -> Result<Splice, NoSplice> {
        self.without(self.cut(self.message(id).ok_or(NoSplice::NotThere)?))
    }

    /// Brings the attributes of a message to another, as they are written: how the file reads then. Nothing where there are none.
    ///
    /// # Errors
    /// Where the other has one of that name, or the file is not sound there.
    pub fn bring(&self, from: &str, to: &str, order: &[Slot]) -> Result<Option<String>, NoSplice> {
        named(to)?;
        let Some(message) = self.message(from) else { return Ok(None) };
        let attributes: Vec<_> = self.attributes(from).filter_map(|name| self.find(from, Some(name))).collect();
        let (Some(first), Some(last)) = (attributes.first(), attributes.last()) else { return Ok(None) };
        if self.attributes(to).any(|own| attributes.iter().any(|one| one.key.1.as_deref() == Some(own))) {
            return Err(NoSplice::Taken(to.to_owned()));
        }
        let eol = self.line_end();
        let block = self.lines(first).start..self.lines(last).end;
        let lines = self.part(block.clone()).trim_end_matches(['\r', '\n']);
        let cut = if message.value.is_none() { self.cut(message) } else { block };
        let (at, text) = match self.message(to) {
            Some(target) => (self.line_stop(self.end(target)), format!("{eol}{lines}")),
            None => self.new_message(to, &format!("{to} ={eol}{lines}"), order),
        };
        // the one that stands further down is made first, so that the other's place holds
        let mut both = [Splice { place: cut, text: String::new() }, Splice { place: at..at, text }];
        both.sort_by_key(|splice| std::cmp::Reverse(splice.place.start));
        let edited = both.iter().fold(self.text.to_owned(), |text, splice| splice.apply(&text));
        let mut expected = self.texts();
        for one in attributes {
            expected.remove(&one.key);
            expected.insert((to.to_owned(), one.key.1), one.pieces);
        }
        if self.came_to(&edited, &expected) { Ok(Some(edited)) } else { Err(NoSplice::Unsound) }
    }

    /// The names of the messages, in the order of the file.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.messages().map(|message| message.id.name)
    }

    /// The names of a message's attributes, in the order of the file.
    pub fn attributes(&self, id: &str) -> impl Iterator<Item = &str> {
        self.message(id).into_iter().flat_map(|message| message.attributes.iter().map(|one| one.id.name))
    }

    /// The text on whose lines a byte stands. Of a message that has attributes alone it is the message's own.
    #[must_use]
    pub fn text_at(&self, byte: usize) -> Option<TextName> {
        let within = |message: &&ast::Message<&str>| {
            (self.line_start(self.place(message.id.name).start)..self.next_line(self.end(message))).contains(&byte)
        };
        let message = self.messages().find(within)?;
        let id = message.id.name;
        let here = |name: &&str| self.find(id, Some(name)).is_some_and(|entry| self.lines(&entry).contains(&byte));
        Some((id.to_owned(), self.attributes(id).find(here).map(str::to_owned)))
    }

    /// Where something that is no Fluent names a message or an attribute, so that it may be that one.
    #[must_use]
    pub fn unread(&self, name: &str) -> Option<usize> {
        let junk = self.resource.entries().filter_map(|entry| match entry {
            ast::Entry::Junk { content } => Some(self.place(content)),
            _ => None,
        });
        let named = |line: &str| {
            let line = line.trim_start();
            let rest = line.strip_prefix('.').unwrap_or(line).strip_prefix(name);
            rest.is_some_and(|rest| rest.trim_start().starts_with('='))
        };
        junk.into_iter().find_map(|junk| {
            let mut at = junk.start;
            self.part(junk).split_inclusive('\n').find_map(|line| {
                let here = at;
                at += line.len();
                named(line).then_some(here)
            })
        })
    }

    /// Gives a message, or an attribute of one, another name; what it says and where stays.
    ///
    /// # Errors
    /// Where it is not there, the name is taken or is none, or the file is not sound there.
    pub fn rename(&self, id: &str, attribute: Option<&str>, to: &str) -> Result<Splice, NoSplice> {
        named(to)?;
        let message = self.message(id).ok_or(NoSplice::NotThere)?;
        let name = match attribute {
            None => message.id.name,
            Some(name) => message.attributes.iter().find(|one| one.id.name == name).ok_or(NoSplice::NotThere)?.id.name,
        };
        let taken = match attribute {
            None => self.message(to).is_some(),
            Some(_) => message.attributes.iter().any(|one| one.id.name == to),
        };
        if taken {
            return Err(NoSplice::Taken(to.to_owned()));
        }
        let splice = Splice { place: self.place(name), text: to.to_owned() };
        self.sound(splice, |texts| {
            *texts = std::mem::take(texts)
                .into_iter()
                .map(|((one, part), says)| match attribute {
                    None if one == id => ((to.to_owned(), part), says),
                    Some(name) if one == id && part.as_deref() == Some(name) => ((one, Some(to.to_owned())), says),
                    _ => ((one, part), says),
                })
                .collect();
        })
    }

    fn messages(&self) -> impl Iterator<Item = &ast::Message<&str>> {
        self.resource.entries().filter_map(|entry| match entry {
            ast::Entry::Message(message) => Some(message),
            _ => None,
        })
    }

    fn message(&self, id: &str) -> Option<&ast::Message<&str>> {
        self.messages().find(|message| message.id.name == id)
    }

    fn entry(&self, id: &str, attribute: Option<&str>, name: &str, comment: Option<String>) -> Option<TextEntry> {
        let equals = self.equals(name)?;
        let name = self.place(name);
        let (place, pieces) = pattern::read(self.text, equals);
        let key = (id.to_owned(), attribute.map(str::to_owned));
        Some(TextEntry { key, name, equals, place, pieces, comment })
    }

    /// Where something borrowed from what was read stands: the parser is given as many bytes as the text has.
    fn place(&self, borrowed: &str) -> Range<usize> {
        place_of(self.resource.source(), borrowed)
    }

    /// A new text, in its place.
    fn insert(&self, key: &TextName, pieces: &[TextPiece], order: &[Slot]) -> Result<Splice, NoSplice> {
        let (id, attribute) = (key.0.as_str(), key.1.as_deref());
        let eol = self.line_end();
        let same = |is: &dyn Fn(&Slot) -> bool| order.iter().position(is);
        let at = same(&|slot| slot.key == *key).or_else(|| same(&|slot| slot.key.0 == id));
        let (before, behind) = at.and_then(|at| order.split_at_checked(at)).unwrap_or_default();
        let says = self.written(pieces, attribute, self.message(id).is_some());
        let (from, text) = match (self.message(id), attribute) {
            // so far it has attributes alone
            (Some(message), None) => (self.equals(message.id.name).ok_or(NoSplice::Unsound)?, says),
            (Some(message), Some(name)) => {
                let here = before.iter().rev().filter(|slot| slot.key.0 == id);
                let previous = here.filter_map(|slot| self.find(id, slot.key.1.as_deref())).next();
                let next = || {
                    let here =
                        behind.iter().filter(|slot| slot.key.0 == id && same(&|slot| slot.key == *key).is_some());
                    here.filter_map(|slot| self.find(id, Some(slot.key.1.as_deref()?))).next()
                };
                match previous.is_none().then(next).flatten() {
                    Some(next) => (self.lines(&next).start, format!("    .{name} ={says}{eol}")),
                    None => {
                        let from = previous.map_or_else(|| self.end(message), |entry| entry.place.end);
                        (self.line_stop(from), format!("{eol}    .{name} ={says}"))
                    }
                }
            }
            (None, _) => {
                let text =
                    attribute.map_or_else(|| format!("{id} ={says}"), |name| format!("{id} ={eol}    .{name} ={says}"));
                self.message_between(before, behind, at.and_then(|at| order.get(at)), &text)
            }
        };
        Ok(Splice { place: from..from, text })
    }

    /// Where a message goes that is not there yet, and what comes there.
    fn new_message(&self, id: &str, text: &str, order: &[Slot]) -> (usize, String) {
        let at = order.iter().position(|slot| slot.key.0 == id);
        let (before, behind) = at.and_then(|at| order.split_at_checked(at)).unwrap_or_default();
        self.message_between(before, behind, at.and_then(|at| order.get(at)), text)
    }

    /// Where a new message goes, and what comes there.
    fn message_between(&self, before: &[Slot], behind: &[Slot], own: Option<&Slot>, text: &str) -> (usize, String) {
        let eol = self.line_end();
        let there = |slot: &Slot| Some((slot.group.clone(), self.message(&slot.key.0)?));
        let close = |(group, _): &(String, &ast::Message<&str>)| own.is_some_and(|own| own.group == *group);
        let nearest = before.iter().rev().find_map(there);
        let next = || behind.iter().find_map(there);
        match nearest {
            Some(near) if own.is_none() || close(&near) => (self.line_stop(self.end(near.1)), format!("{eol}{text}")),
            Some(near) => match next().filter(close) {
                Some((_, message)) => (self.above(message), format!("{text}{eol}")),
                None => {
                    let gap = if self.sets_apart(before.iter().chain(behind)) { eol } else { "" };
                    (self.line_stop(self.end(near.1)), format!("{eol}{gap}{text}"))
                }
            },
            None => match next() {
                Some((_, message)) => (self.above(message), format!("{text}{eol}")),
                None => {
                    let gap = if self.text.is_empty() || self.text.ends_with('\n') { "" } else { eol };
                    (self.text.len(), format!("{gap}{text}{eol}"))
                }
            },
        }
    }

    /// Whether an empty line stands between texts of one and those of another; a file that has not been written so far gets them.
    fn sets_apart<'s>(&self, order: impl Iterator<Item = &'s Slot>) -> bool {
        let there = order.filter(|slot| self.message(&slot.key.0).is_some()).map(|slot| slot.group.as_str());
        ["\n\n", "\n\r\n"].iter().any(|gap| self.text.contains(gap)) || there.collect::<BTreeSet<_>>().len() < 2
    }

    /// Behind the `=` that follows a name.
    fn equals(&self, name: &str) -> Option<usize> {
        let end = self.place(name).end;
        Some(end + self.text.get(end..)?.find('=')? + 1)
    }

    fn written(&self, pieces: &[TextPiece], attribute: Option<&str>, inline: bool) -> String {
        let indent = if attribute.is_some() { 8 } else { 4 };
        pattern::written(pieces, indent, self.line_end(), inline)
    }

    /// Behind the last text of a message.
    fn end(&self, message: &ast::Message<&str>) -> usize {
        let names = message.attributes.iter().map(|one| one.id.name);
        let last = names.chain([message.id.name]).filter_map(|name| self.entry("", None, name, None));
        last.map(|entry| entry.place.end).max().unwrap_or(self.text.len())
    }

    /// Where the comment above a message begins, or the message where it has none. What is read to be shown leaves comments out.
    fn above(&self, message: &ast::Message<&str>) -> usize {
        let mut from = self.line_start(self.place(message.id.name).start);
        while from > 0 {
            let above = self.line_start(from - 1);
            let line = self.part(above..from).trim_end_matches(['\r', '\n']);
            // with more signs it is a heading, of whatever follows
            if !(line == "#" || line.starts_with("# ")) {
                break;
            }
            from = above;
        }
        from
    }

    /// The lines of a message without the comment above it; of the empty lines around it one is enough.
    fn cut(&self, message: &ast::Message<&str>) -> Range<usize> {
        let start = self.line_start(self.place(message.id.name).start);
        let end = self.next_line(self.end(message));
        let above = self.part(0..start);
        let empty = above.is_empty() || above.ends_with("\n\n") || above.ends_with("\n\r\n");
        let behind = self.part(end..self.text.len());
        let next = ["\n", "\r\n"].into_iter().find(|next| empty && behind.starts_with(next));
        start..end + next.map_or(0, str::len)
    }

    /// The lines that a text stands on, its name included.
    fn lines(&self, entry: &TextEntry) -> Range<usize> {
        self.line_start(entry.name.start)..self.next_line(entry.place.end)
    }

    fn comment(&self, message: &ast::Message<&str>) -> Option<String> {
        let place = self.above(message)..self.line_start(self.place(message.id.name).start);
        let bare = |line: &str| line.strip_prefix("# ").unwrap_or_default().to_owned();
        (!place.is_empty()).then(|| self.part(place).lines().map(bare).collect::<Vec<_>>().join("\n"))
    }

    fn part(&self, place: Range<usize>) -> &str {
        self.text.get(place).unwrap_or_default()
    }

    /// How the file ends its lines.
    fn line_end(&self) -> &'static str {
        if self.text.contains("\r\n") { "\r\n" } else { "\n" }
    }

    fn line_start(&self, at: usize) -> usize {
        self.part(0..at).rfind('\n').map_or(0, |newline| newline + 1)
    }

    /// The end of a line, without the sign of its end.
    fn line_stop(&self, at: usize) -> usize {
        let rest = self.part(at..self.text.len());
        let line = rest.split('\n').next().unwrap_or_default();
        at + line.trim_end_matches('\r').len()
    }

    /// The beginning of the line behind this one.
    fn next_line(&self, at: usize) -> usize {
        self.part(at..self.text.len()).find('\n').map_or(self.text.len(), |newline| at + newline + 1)
    }

    /// What all texts say.
    fn texts(&self) -> BTreeMap<TextName, Vec<TextPiece>> {
        let mut texts = BTreeMap::new();
        for entry in self.entries() {
            texts.entry(entry.key).or_insert(entry.pieces);
        }
        texts
    }

    /// The splice that takes a place out, and the texts in it.
    fn without(&self, place: Range<usize>) -> Result<Splice, NoSplice> {
        let mut expected = BTreeMap::new();
        for entry in self.entries().into_iter().filter(|entry| !place.contains(&entry.place.start)) {
            // of what is defined twice the second is left
            expected.entry(entry.key).or_insert(entry.pieces);
        }
        let splice = Splice { place, text: String::new() };
        if self.came_to(&splice.apply(self.text), &expected) { Ok(splice) } else { Err(NoSplice::Unsound) }
    }

    /// The splice, if it changes what is meant and nothing else, as the parser reads it.
    fn sound(
        &self, splice: Splice, meant: impl FnOnce(&mut BTreeMap<TextName, Vec<TextPiece>>),
    ) -> Result<Splice, NoSplice> {
        let mut expected = self.texts();
        meant(&mut expected);
        if self.came_to(&splice.apply(self.text), &expected) { Ok(splice) } else { Err(NoSplice::Unsound) }
    }

    /// Whether a file that came of this one says what is expected, as the parser reads it.
    fn came_to(&self, edited: &str, expected: &BTreeMap<TextName, Vec<TextPiece>>) -> bool {
        let after = FtlSheet::read(edited);
        let agrees = after.agrees() || !self.agrees();
        after.texts() == *expected && after.problems == self.problems && agrees
    }

    /// Whether the parser reads every text with the words that are found here.
    fn agrees(&self) -> bool {
        self.messages().all(|message| {
            let own = message.value.iter().map(|pattern| (message.id.name, pattern));
            let all = own.chain(message.attributes.iter().map(|one| (one.id.name, &one.value)));
            all.into_iter().all(|(name, pattern)| {
                self.entry("", None, name, None)
                    .is_some_and(|entry| flat(pattern).trim_start_matches(' ') == flat_of(&entry.pieces))
            })
        })
    }
}

/// Stands for what is put in.
const PUT: &str = "\u{fffc}";

/// The words of a pattern as the parser has them.
fn flat(pattern: &ast::Pattern<&str>) -> String {
    let mut flat = String::new();
    for (at, element) in pattern.elements.iter().enumerate() {
        let starts = flat.rsplit('\n').next().is_some_and(|line| line.trim_start_matches(' ').is_empty());
        let rest = match pattern.elements.get(at + 1) {
            Some(ast::PatternElement::TextElement { value }) => value,
            Some(ast::PatternElement::Placeable { .. }) => PUT,
            None => "",
        };
        match element {
            ast::PatternElement::TextElement { value } => flat.push_str(&value.replace("\r\n", "\n")),
            ast::PatternElement::Placeable {
                expression: ast::Expression::Inline(ast::InlineExpression::StringLiteral { value }),
            } if starts && pattern::is_protected(value, !flat.contains('\n'), rest) => flat.push_str(value),
            ast::PatternElement::Placeable { .. } => flat.push_str(PUT),
        }
    }
    flat
}

/// The words of a text as they are found here.
fn flat_of(pieces: &[TextPiece]) -> String {
    pieces.iter().map(|piece| if let TextPiece::Words(words) = piece { words } else { PUT }).collect()
}

/// Whether Fluent takes it for a name.
fn named(name: &str) -> Result<(), NoSplice> {
    let sound = name.starts_with(|sign: char| sign.is_ascii_alphabetic())
        && name.chars().all(|sign| sign.is_ascii_alphanumeric() || matches!(sign, '-' | '_'));
    if sound { Ok(()) } else { Err(NoSplice::NoName(name.to_owned())) }
}

#[cfg(test)]
mod tests;
