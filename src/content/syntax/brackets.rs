//! Which bracket closes which. Where they don't match, the lines' indentation tells which one is missing: whoever
//! writes a file indents it, so a bracket that is still open where a line begins no deeper than its own was forgotten.

use super::DEEPEST;
use super::fault::{Fault, What, note};
use super::token::{Bracket, Token, TokenKind, small};

/// Where a bracket's inside ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    /// At the piece that closes it.
    Closed(u32),
    /// Before this piece, where it should have been closed.
    Missing(u32),
}

/// How the brackets of a text belong together.
pub(super) struct Matching {
    /// For each piece that opens, where its inside ends; nothing for all others and for what closes nothing.
    pub ends: Vec<Option<End>>,
    pub faults: Vec<Fault>,
}

/// Matches a text's brackets.
pub(super) fn matching(text: &str, tokens: &[Token]) -> Matching {
    let plain = Matcher::new(text, tokens, false).run();
    if plain.faults.is_empty() {
        return plain;
    }
    let by_lines = Matcher::new(text, tokens, true).run();
    // a file that is not indented is matched as it stands
    if by_lines.faults.len() <= plain.faults.len() && !by_lines.faults.is_empty() { by_lines } else { plain }
}

/// Puts in the brackets that were not opened: one that closes nothing and begins a line belongs to the line above that is
/// indented as far and ends in a colon.
pub(super) fn put_in(text: &str, tokens: &mut Vec<Token>) -> Matching {
    let mut found = matching(text, tokens);
    let mut put = Vec::new();
    for _ in 0..MOST_PUT_IN {
        let lost = found.faults.iter().filter(|fault| matches!(fault.what, What::ClosesNothing(_)));
        let Some((at, bracket)) = lost.into_iter().find_map(|fault| owner(text, tokens, fault.place.start)) else {
            break;
        };
        let Some(here) = tokens.get(at).map(|token| token.end) else { break };
        tokens.insert(at + 1, Token { kind: TokenKind::Open(bracket), start: here, end: here });
        let with = matching(text, tokens);
        if with.faults.len() >= found.faults.len() {
            tokens.remove(at + 1);
            break;
        }
        found = with;
        put.push(Fault { what: What::Unopened(bracket.signs().0), place: here as usize..here as usize });
    }
    found.faults.extend(put);
    found
}

/// Most brackets that are put in; a file that lacks more is another one.
const MOST_PUT_IN: usize = 8;

/// The colon behind which a bracket should have been opened that is closed at this byte.
fn owner(text: &str, tokens: &[Token], closes: usize) -> Option<(usize, Bracket)> {
    let indent_of = |at: usize| {
        let before = text.get(..at)?;
        let line = before.get(before.rfind('\n').map_or(0, |newline| newline + 1)..)?;
        Some(line.len() - line.trim_start_matches([' ', '\t']).len())
    };
    let at = tokens.partition_point(|token| (token.start as usize) < closes);
    let TokenKind::Close(bracket) = tokens.get(at)?.kind else { return None };
    let indent = indent_of(closes)?;
    let mut follows: Option<Token> = None;
    for (at, token) in tokens.get(..at)?.iter().enumerate().rev().filter(|(_, token)| !token.is_trivia()) {
        let ends_line = follows.is_some_and(|next| {
            text.get(token.end as usize..next.start as usize).is_some_and(|between| between.contains('\n'))
        });
        follows = Some(*token);
        if ends_line && indent_of(token.start as usize)? <= indent {
            let owns = token.kind == TokenKind::Colon && indent_of(token.start as usize)? == indent;
            return owns.then_some((at, bracket));
        }
    }
    None
}

/// A bracket that is open.
#[derive(Clone, Copy)]
struct Opened {
    at: u32,
    bracket: Bracket,
    line: u32,
    /// How far its line is indented.
    indent: u32,
    /// Whether nothing but a comment follows on its line.
    ends_line: bool,
}

struct Matcher<'t> {
    text: &'t str,
    tokens: &'t [Token],
    by_lines: bool,
    open: Vec<Opened>,
    into: Matching,
}

impl<'t> Matcher<'t> {
    fn new(text: &'t str, tokens: &'t [Token], by_lines: bool) -> Self {
        let into = Matching { ends: vec![None; tokens.len()], faults: Vec::new() };
        Self { text, tokens, by_lines, open: Vec::new(), into }
    }

    fn run(mut self) -> Matching {
        let (mut line, mut indent, mut first) = (0, 0, true);
        for (at, token) in self.tokens.iter().enumerate() {
            if token.is_trivia() {
                if self.by_lines
                    && let Some(last) = self.shown(*token).rfind('\n')
                {
                    line += 1;
                    first = true;
                    indent = small(self.shown(*token).len() - last - 1);
                }
                continue;
            }
            let begins_line = std::mem::take(&mut first);
            match token.kind {
                TokenKind::Open(bracket) => {
                    if begins_line {
                        self.leave_lines(at, indent, line);
                    }
                    let ends_line = self.by_lines && self.ends_line(at);
                    self.open.push(Opened { at: small(at), bracket, line, indent, ends_line });
                }
                TokenKind::Close(bracket) if self.by_lines => {
                    let place = Closing { at, bracket, line, indent: begins_line.then_some(indent) };
                    self.close_by_lines(place);
                }
                TokenKind::Close(bracket) => self.close(at, bracket),
                TokenKind::Name
                | TokenKind::Text { .. }
                | TokenKind::RawText
                | TokenKind::Number
                | TokenKind::Comma
                    if begins_line =>
                {
                    self.leave_lines(at, indent, line);
                }
                _ => {}
            }
        }
        // of those open at the end the innermost comes first; that the others are open follows
        if let Some(innermost) = self.open.pop() {
            self.forgotten(innermost, self.tokens.len());
        }
        while let Some(opened) = self.open.pop() {
            self.ends_at(opened, self.tokens.len());
        }
        self.into
    }

    fn shown(&self, token: Token) -> &'t str {
        self.text.get(token.place()).unwrap_or_default()
    }

    fn ends_line(&self, at: usize) -> bool {
        let mut behind = self.tokens.iter().skip(at + 1).take_while(|token| token.is_trivia());
        behind.any(|token| self.shown(*token).contains('\n'))
    }

    /// A line that begins a piece ends what was opened on earlier lines that are indented as far or further.
    fn leave_lines(&mut self, at: usize, indent: u32, line: u32) {
        while self.by_lines
            && let Some(top) = self.open.last().copied().filter(|top| top.line < line && top.indent >= indent)
        {
            self.open.pop();
            self.forgotten(top, at);
        }
    }

    /// Without regard to lines: what cannot be closed by this was forgotten, if something else can.
    fn close(&mut self, at: usize, bracket: Bracket) {
        let Some(depth) = self.innermost(|opened| opened.bracket == bracket) else {
            return self.closes_nothing(at, bracket);
        };
        while self.open.len() > depth + 1
            && let Some(top) = self.open.pop()
        {
            self.forgotten(top, at);
        }
        self.closed(at);
    }

    fn close_by_lines(&mut self, place: Closing) {
        let Closing { at, bracket, line, indent } = place;
        if let Some(indent) = indent {
            while let Some(top) = self.open.last().copied().filter(|top| top.line < line && top.indent > indent) {
                self.open.pop();
                self.forgotten(top, at);
            }
        }
        let Some(top) = self.open.last().copied() else { return self.closes_nothing(at, bracket) };
        // what was left open at the end of a line is closed at the beginning of one
        let may_close = |opened: &Opened| match indent {
            _ if opened.line == line => true,
            Some(indent) => !opened.ends_line || opened.indent == indent,
            None => !opened.ends_line,
        };
        if top.bracket == bracket && may_close(&top) {
            return self.closed(at);
        }
        let meant = self.innermost(|opened| opened.bracket == bracket && may_close(opened));
        match meant {
            Some(depth) => {
                while self.open.len() > depth + 1
                    && let Some(top) = self.open.pop()
                {
                    self.forgotten(top, at);
                }
                self.closed(at);
            }
            None if top.bracket != bracket && may_close(&top) => {
                let (_, found) = bracket.signs();
                let (_, meant) = top.bracket.signs();
                self.fault(What::WrongClose { found, meant }, at);
                self.closed(at);
            }
            None => self.closes_nothing(at, bracket),
        }
    }

    /// The innermost open bracket of a kind; those too deep to be read are not looked at.
    fn innermost(&self, wanted: impl Fn(&Opened) -> bool) -> Option<usize> {
        let last = self.open.len().checked_sub(1)?;
        let depth = self.open.iter().rev().take(2 * DEEPEST).position(wanted)?;
        last.checked_sub(depth)
    }

    fn closed(&mut self, at: usize) {
        if let Some(opened) = self.open.pop()
            && let Some(end) = self.into.ends.get_mut(opened.at as usize)
        {
            *end = Some(End::Closed(small(at)));
        }
    }

    fn forgotten(&mut self, opened: Opened, before: usize) {
        self.fault(What::Unclosed(opened.bracket.signs().0), opened.at as usize);
        self.ends_at(opened, before);
    }

    fn ends_at(&mut self, opened: Opened, before: usize) {
        if let Some(end) = self.into.ends.get_mut(opened.at as usize) {
            *end = Some(End::Missing(small(before)));
        }
    }

    fn closes_nothing(&mut self, at: usize, bracket: Bracket) {
        self.fault(What::ClosesNothing(bracket.signs().1), at);
    }

    fn fault(&mut self, what: What, at: usize) {
        if let Some(token) = self.tokens.get(at) {
            note(&mut self.into.faults, what, token.place());
        }
    }
}

/// A bracket that closes.
#[derive(Clone, Copy)]
struct Closing {
    at: usize,
    bracket: Bracket,
    line: u32,
    /// How far its line is indented, if it begins one.
    indent: Option<u32>,
}
