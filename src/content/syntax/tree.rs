//! The tree: what the values of a text are, what they hold, where they stand.

use super::fault::Fault;
use std::ops::Range;

/// What a value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `( … )`, perhaps with a name before it: fields with names, or values in order.
    Record,
    /// `[ … ]`
    List,
    /// `{ key: value, … }`
    Map,
    /// A text in quotes without a backslash: its words are those of the file.
    Text,
    /// A text in quotes with a backslash, or of quotes that are not closed.
    Escaped,
    /// A number.
    Number,
    /// A name alone: a flag, or one of a choice.
    Word,
    /// One sign in single quotes, or a text of bytes.
    Other,
    /// Nothing, where a value was due; a fault is told.
    Broken,
}

/// A value, and where it stands. What it holds stands together in the list of pieces.
#[derive(Clone, Debug)]
pub(super) struct RonNode {
    pub kind: Kind,
    pub place: Range<u32>,
    /// The name before a record's bracket; for texts what stands between the quotes.
    pub name: Range<u32>,
    pub pieces: Range<u32>,
}

/// A piece of a record, a list or a map.
#[derive(Clone, Debug)]
pub(super) struct Piece {
    /// A field's name, or the key as written; empty where there is none.
    pub name: Range<u32>,
    /// A map's key.
    pub key: Option<u32>,
    pub value: u32,
}

/// A text as RON.
#[derive(Clone, Debug, Default)]
pub struct RonTree {
    pub(super) nodes: Vec<RonNode>,
    pub(super) pieces: Vec<Piece>,
    pub(super) root: Option<u32>,
    /// The causes of what is not RON, in order.
    pub(crate) faults: Vec<Fault>,
    /// Where anything is not RON, in order.
    pub(super) damage: Vec<usize>,
}

impl RonTree {
    /// Whether the text is RON from end to end.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        self.faults.is_empty()
    }

    /// Whether a bracket, a text or a comment has no end, so that what stands behind it may be lost or be taken for something else.
    pub(crate) fn loses(&self) -> bool {
        self.faults.iter().any(|fault| fault.what.loses())
    }

    /// The value a text is; `text` is what the tree was read from.
    #[must_use]
    pub fn root<'a>(&'a self, text: &'a str) -> Option<RonValue<'a>> {
        let root = self.root?;
        Some(RonValue { tree: self, text, at: root })
    }

    fn node(&self, at: u32) -> Option<&RonNode> {
        self.nodes.get(at as usize)
    }

    /// Whether a fault stands between two bytes.
    fn damaged(&self, place: &Range<usize>) -> bool {
        let from = self.damage.partition_point(|fault| *fault < place.start);
        self.damage.get(from).is_some_and(|fault| *fault <= place.end)
    }
}

/// Most faults of a value that are told apart.
const MOST_LOOKED_AT: usize = 100;

/// A value of a text.
#[derive(Clone, Copy, Debug)]
pub struct RonValue<'a> {
    tree: &'a RonTree,
    text: &'a str,
    at: u32,
}

/// What stands in a record, a list or a map.
#[derive(Clone, Debug)]
pub struct Item<'a> {
    /// A field's name, or a key as written; empty where there is none.
    pub name: &'a str,
    /// A map's key.
    pub key: Option<RonValue<'a>>,
    /// The value.
    pub value: RonValue<'a>,
    /// The bytes of both.
    pub place: Range<usize>,
}

impl<'a> RonValue<'a> {
    /// What it is.
    #[must_use]
    pub fn kind(self) -> Kind {
        self.tree.node(self.at).map_or(Kind::Broken, |node| node.kind)
    }

    /// The bytes it covers.
    #[must_use]
    pub fn place(self) -> Range<usize> {
        self.tree.node(self.at).map_or(0..0, |node| wide(&node.place))
    }

    /// The value as written.
    #[must_use]
    pub fn written(self) -> &'a str {
        self.text.get(self.place()).unwrap_or_default()
    }

    /// The name before a record's bracket, or nothing; of a text what stands between its quotes; of a word the word.
    #[must_use]
    pub fn name(self) -> &'a str {
        self.text.get(self.name_place()).unwrap_or_default()
    }

    /// Where its name stands; of a text what stands between its quotes.
    #[must_use]
    pub fn name_place(self) -> Range<usize> {
        self.tree.node(self.at).map_or(0..0, |node| wide(&node.name))
    }

    /// What it holds, in order.
    pub fn items(self) -> impl DoubleEndedIterator<Item = Item<'a>> + ExactSizeIterator {
        let pieces = self.tree.node(self.at).map_or(0..0, |node| wide(&node.pieces));
        let pieces = self.tree.pieces.get(pieces).unwrap_or_default();
        let one = |at: u32| RonValue { tree: self.tree, text: self.text, at };
        pieces.iter().map(move |piece| {
            let (name, value) = (wide(&piece.name), one(piece.value));
            let Range { start, end } = value.place();
            let place = if name.is_empty() { start } else { name.start }..end;
            Item { name: self.text.get(name).unwrap_or_default(), key: piece.key.map(one), value, place }
        })
    }

    /// The value of a field, or of a key that is a text.
    #[must_use]
    pub fn get(self, name: &str) -> Option<Self> {
        self.items().find(|item| item.key.map_or(item.name, Self::name) == name).map(|item| item.value)
    }

    /// Whether something in it is not RON.
    #[must_use]
    pub fn is_damaged(self) -> bool {
        self.tree.damaged(&self.place())
    }

    /// Whether what it holds is all that it should hold: nothing between its pieces is not RON, and of a whole file nothing.
    #[must_use]
    pub fn is_whole(self) -> bool {
        if self.tree.root == Some(self.at) {
            return self.tree.damage.is_empty();
        }
        let place = self.place();
        let from = self.tree.damage.partition_point(|fault| *fault < place.start);
        let faults = self.tree.damage.get(from..).unwrap_or_default();
        let inside: Vec<_> = faults.iter().take_while(|fault| **fault <= place.end).take(MOST_LOOKED_AT + 1).collect();
        let held = |fault: usize| self.items().any(|item| item.place.start < fault && fault < item.place.end);
        inside.len() <= MOST_LOOKED_AT && inside.into_iter().all(|fault| held(*fault))
    }

    pub(super) const fn text(self) -> &'a str {
        self.text
    }
}

pub(super) const fn wide(place: &Range<u32>) -> Range<usize> {
    place.start as usize..place.end as usize
}
