//! From pieces to the tree. What is not RON is noted and passed over; what stands around it is read.

use super::DEEPEST;
use super::brackets::{End, put_in};
use super::fault::{What, causes, note};
use super::token::{Bracket, Quotes, Token, TokenKind as Sign, Tokens, small, tokens};
use super::tree::{Kind, Piece, RonNode, RonTree};
use std::ops::Range;

impl RonTree {
    /// Reads a text. It always has a tree; what could not be read is a fault, and all around it is there.
    #[must_use]
    pub fn read(text: &str) -> Self {
        let plain = read(text, tokens(text, Quotes::AnyLine));
        let (tree, over_lines) = plain;
        if tree.faults.is_empty() || !over_lines {
            return tree;
        }
        // a quote that was forgotten swallows the lines up to the next one: who writes names closes them on their line
        let (closed, _) = read(text, tokens(text, Quotes::OneLine));
        closed
    }
}

fn read(text: &str, Tokens { mut list, faults, over_lines }: Tokens) -> (RonTree, bool) {
    let brackets = put_in(text, &mut list);
    let tree = RonTree { faults, ..RonTree::default() };
    let mut parser =
        Parser { text, tokens: &list, ends: &brackets.ends, at: 0, end: list.len(), pending: Vec::new(), tree };
    parser.tree.faults.extend(brackets.faults);
    parser.file();
    let mut tree = parser.tree;
    tree.damage = tree.faults.iter().map(|fault| fault.place.start).collect();
    tree.damage.sort_unstable();
    tree.faults = causes(text, tree.faults);
    (tree, over_lines)
}

struct Parser<'t> {
    text: &'t str,
    tokens: &'t [Token],
    ends: &'t [Option<End>],
    at: usize,
    /// Where the innermost bracket's inside ends.
    end: usize,
    /// What was read of the brackets that are open.
    pending: Vec<Piece>,
    tree: RonTree,
}

impl Parser<'_> {
    fn file(&mut self) {
        self.skip_attributes();
        if self.peek().is_none() {
            self.fault(What::Empty, self.text.len()..self.text.len());
            return;
        }
        let root = self.value(0);
        self.tree.root = Some(root);
        if let Some(token) = self.peek() {
            self.fault(What::Trailing, token.place());
        }
    }

    /// `#![enable(…)]` at the beginning says what is allowed here anyway.
    fn skip_attributes(&mut self) {
        while self.peek().is_some_and(|token| self.shown(token) == "#") {
            self.at += 1;
            if self.peek().is_some_and(|token| self.shown(token) == "!") {
                self.at += 1;
            }
            match self.peek().map(|token| token.kind) {
                Some(Sign::Open(Bracket::Square)) => self.skip_brackets(),
                _ => break,
            }
        }
    }

    /// The next piece before the end of the innermost bracket that is not a space or a comment.
    fn peek(&mut self) -> Option<Token> {
        while self.at < self.end {
            match self.tokens.get(self.at) {
                Some(token) if token.is_trivia() => self.at += 1,
                found => return found.copied(),
            }
        }
        None
    }

    /// The kind of the piece behind the next one.
    fn peek_behind(&self) -> Option<Sign> {
        let behind = self.tokens.get(self.at + 1..self.end)?;
        behind.iter().find(|token| !token.is_trivia()).map(|token| token.kind)
    }

    fn shown(&self, token: Token) -> &str {
        self.text.get(token.place()).unwrap_or_default()
    }

    fn fault(&mut self, what: What, place: Range<usize>) {
        note(&mut self.tree.faults, what, place);
    }

    fn node(&mut self, kind: Kind, place: Range<u32>, name: Range<u32>) -> u32 {
        self.tree.nodes.push(RonNode { kind, place, name, pieces: 0..0 });
        small(self.tree.nodes.len() - 1)
    }

    /// Behind the last piece that is not a space or a comment.
    fn behind(&self) -> usize {
        let before = self.tokens.get(..self.at).unwrap_or_default();
        before.iter().rev().find(|token| !token.is_trivia()).map_or(0, |token| token.end as usize)
    }

    /// Where something is due and nothing stands.
    fn here(&self) -> Range<u32> {
        let at = small(self.behind());
        at..at
    }

    /// A value; there always is one, if only a broken one.
    fn value(&mut self, depth: usize) -> u32 {
        let Some(token) = self.peek() else { return self.no_value() };
        let place = token.start..token.end;
        let inside = place.start + 1..place.end.saturating_sub(1).max(place.start + 1);
        match token.kind {
            Sign::Open(bracket) => self.brackets(bracket, token.start, place.start..place.start, depth),
            Sign::Name => {
                self.at += 1;
                // a name and its bracket
                match self.peek() {
                    Some(next) if next.kind == Sign::Open(Bracket::Round) => {
                        self.brackets(Bracket::Round, place.start, place, depth)
                    }
                    _ => self.node(Kind::Word, place.clone(), place),
                }
            }
            Sign::Number => {
                self.at += 1;
                self.node(Kind::Number, place.clone(), place)
            }
            Sign::Text { escaped } => {
                self.at += 1;
                self.node(if escaped { Kind::Escaped } else { Kind::Text }, place, inside)
            }
            Sign::RawText => {
                self.at += 1;
                let shown = self.shown(token);
                let fence = small(shown.bytes().skip(1).take_while(|byte| *byte == b'#').count());
                let inside = place.start + fence + 2..place.end.saturating_sub(fence + 1);
                self.node(Kind::Text, place, inside)
            }
            Sign::Other => {
                self.at += 1;
                self.node(Kind::Other, place.clone(), place)
            }
            Sign::Close(_) | Sign::Comma | Sign::Colon => self.no_value(),
            Sign::Unknown | Sign::Space | Sign::Comment => {
                self.fault(What::Stray, token.place());
                self.skip_strays();
                self.node(Kind::Broken, place.clone(), place)
            }
        }
    }

    fn no_value(&mut self) -> u32 {
        let here = self.here();
        self.fault(What::NoValue, here.start as usize..here.end as usize);
        self.node(Kind::Broken, here.clone(), here)
    }

    /// Passes over what means nothing here, up to what may begin or end a piece.
    fn skip_strays(&mut self) {
        while let Some(token) = self.peek() {
            match token.kind {
                Sign::Unknown | Sign::Close(_) => self.at += 1,
                _ => break,
            }
        }
    }

    /// From the bracket that opens behind what closes it.
    fn skip_brackets(&mut self) {
        self.at = match self.ends.get(self.at).copied().flatten() {
            Some(End::Closed(at)) => at as usize + 1,
            Some(End::Missing(at)) => at as usize,
            None => self.at + 1,
        };
    }

    /// What stands in brackets; `start` is where the value begins, with its name if it has one.
    fn brackets(&mut self, bracket: Bracket, start: u32, name: Range<u32>, depth: usize) -> u32 {
        let opens = self.tokens.get(self.at).map_or(0..0, |token| token.place());
        let end = self.ends.get(self.at).copied().flatten().unwrap_or(End::Missing(small(self.at + 1)));
        let kind = match bracket {
            Bracket::Round => Kind::Record,
            Bracket::Square => Kind::List,
            Bracket::Curly => Kind::Map,
        };
        if depth >= DEEPEST {
            self.fault(What::TooDeep, opens);
            self.skip_brackets();
            return self.node(Kind::Broken, start..start, name);
        }
        let (inner, behind) = match end {
            End::Closed(at) => (at as usize, at as usize + 1),
            End::Missing(at) => (at as usize, at as usize),
        };
        self.at += 1;
        let outer = self.end;
        self.end = inner.min(outer);
        let mark = self.pending.len();
        while self.peek().is_some() {
            self.item(kind, depth);
        }
        self.end = outer;
        self.at = behind.min(outer);
        let from = small(self.tree.pieces.len());
        self.tree.pieces.extend(self.pending.drain(mark..));
        let place = start..small(self.behind());
        let node = self.node(kind, place, name);
        let to = small(self.tree.pieces.len());
        if let Some(node) = self.tree.nodes.get_mut(node as usize) {
            node.pieces = from..to;
        }
        node
    }

    /// One piece of what stands in brackets, with the comma behind it.
    fn item(&mut self, inside: Kind, depth: usize) {
        let Some(token) = self.peek() else { return };
        match token.kind {
            Sign::Comma => {
                self.fault(What::StrayComma, token.place());
                self.at += 1;
                return;
            }
            // what it closes nothing is told already
            Sign::Close(_) => {
                self.at += 1;
                return;
            }
            Sign::Colon | Sign::Unknown => {
                self.fault(What::Stray, token.place());
                self.at += 1;
                self.skip_strays();
                return;
            }
            _ => {}
        }
        let piece = match inside {
            Kind::Map => self.entry(depth),
            Kind::Record if token.kind == Sign::Name && self.peek_behind() == Some(Sign::Colon) => {
                self.at += 1;
                self.colon();
                Piece { name: token.start..token.end, key: None, value: self.value(depth + 1) }
            }
            Kind::Record if token.kind == Sign::Name && self.lacks_colon() => {
                self.at += 1;
                self.fault(What::NoColon, token.end as usize..token.end as usize);
                Piece { name: token.start..token.end, key: None, value: self.value(depth + 1) }
            }
            _ => Piece { name: token.start..token.start, key: None, value: self.value(depth + 1) },
        };
        self.pending.push(piece);
        self.comma();
    }

    fn entry(&mut self, depth: usize) -> Piece {
        let key = self.value(depth + 1);
        let name = self.tree.nodes.get(key as usize).map_or(0..0, |node| node.place.clone());
        let value = if self.colon() {
            self.value(depth + 1)
        } else {
            self.fault(What::NoColon, name.end as usize..name.end as usize);
            if self.is_value() {
                self.value(depth + 1)
            } else {
                let here = name.end..name.end;
                self.node(Kind::Broken, here.clone(), here)
            }
        };
        Piece { name, key: Some(key), value }
    }

    /// Whether a name is followed by what can only be its value.
    fn lacks_colon(&self) -> bool {
        match self.peek_behind() {
            Some(Sign::Open(bracket)) => bracket != Bracket::Round,
            Some(Sign::Name | Sign::Number | Sign::Text { .. } | Sign::RawText) => true,
            _ => false,
        }
    }

    /// Whether the next piece can only be the value of what stands before it.
    fn is_value(&mut self) -> bool {
        let next = self.peek().map(|token| token.kind);
        let named = self.peek_behind() == Some(Sign::Colon);
        match next {
            Some(Sign::Open(_) | Sign::Name) => true,
            Some(Sign::Number | Sign::Text { .. } | Sign::RawText | Sign::Other) => !named,
            _ => false,
        }
    }

    fn colon(&mut self) -> bool {
        let found = self.peek().is_some_and(|token| token.kind == Sign::Colon);
        self.at += usize::from(found);
        found
    }

    /// The comma behind a piece, or the end of the brackets.
    fn comma(&mut self) {
        let behind = self.behind();
        match self.peek() {
            Some(token) if token.kind == Sign::Comma => self.at += 1,
            None => {}
            Some(token) if matches!(token.kind, Sign::Close(_)) => self.skip_strays(),
            Some(token) if matches!(token.kind, Sign::Unknown | Sign::Colon) => {
                self.fault(What::Stray, token.place());
                self.at += 1;
                self.skip_strays();
                if self.peek().is_some_and(|token| token.kind == Sign::Comma) {
                    self.at += 1;
                }
            }
            Some(_) => self.fault(What::NoComma, behind..behind),
        }
    }
}
