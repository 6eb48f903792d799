//! The pieces a text is made of. Every byte belongs to one.

use super::fault::{Fault, What, note};
use crate::content::look_alikes::meant;

/// What a piece is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TokenKind {
    Space,
    Comment,
    Open(Bracket),
    Close(Bracket),
    Comma,
    Colon,
    /// A name without quotes.
    Name,
    Number,
    /// A text in quotes; whether a backslash stands in it.
    Text {
        escaped: bool,
    },
    /// A text in quotes of its own choosing, such as `r#"…"#`.
    RawText,
    /// One sign in single quotes, or a text of bytes: RON knows them, content has no use for them.
    Other,
    /// What RON does not know.
    Unknown,
}

/// A pair of brackets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Bracket {
    Round,
    Square,
    Curly,
}

impl Bracket {
    pub(super) const fn signs(self) -> (char, char) {
        match self {
            Self::Round => ('(', ')'),
            Self::Square => ('[', ']'),
            Self::Curly => ('{', '}'),
        }
    }
}

/// A piece and the bytes it covers.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token {
    pub kind: TokenKind,
    pub start: u32,
    pub end: u32,
}

impl Token {
    pub(super) const fn is_trivia(self) -> bool {
        matches!(self.kind, TokenKind::Space | TokenKind::Comment)
    }

    pub(super) const fn place(self) -> std::ops::Range<usize> {
        self.start as usize..self.end as usize
    }
}

/// Where a text in quotes ends that is not closed on its line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Quotes {
    /// At the next quote, as RON has it.
    AnyLine,
    /// At the end of its line, or earlier where a name would: whoever writes a name closes it on its line.
    OneLine,
}

/// A text's pieces.
pub(super) struct Tokens {
    pub list: Vec<Token>,
    pub faults: Vec<Fault>,
    /// Whether a text in quotes goes over several lines.
    pub over_lines: bool,
}

/// What a sign is taken for that RON builds with.
fn taken_for(sign: char) -> Option<&'static str> {
    meant(sign).filter(|ascii| matches!(*ascii, "," | ":" | "(" | ")" | "[" | "]" | "{" | "}" | "\"" | "-"))
}

/// Whether a sign is a digit, or only looks like one.
fn is_digit(sign: char) -> bool {
    sign.is_ascii_digit() || ('０'..='９').contains(&sign)
}

/// Signs that look like a space, or like nothing, and are neither to RON.
const INVISIBLE: [char; 9] =
    ['\u{a0}', '\u{ad}', '\u{200b}', '\u{200c}', '\u{200d}', '\u{2060}', '\u{3000}', '\u{feff}', '\u{180e}'];

/// The longest text in quotes that is looked for on one line.
const LONGEST: usize = 300;

/// Cuts a text into its pieces.
pub(super) fn tokens(text: &str, quotes: Quotes) -> Tokens {
    // a piece is three bytes long in the mean
    let list = Vec::with_capacity(text.len() / 3);
    let mut lexer =
        Lexer { text, at: 0, quotes, hashes: usize::MAX, into: Tokens { list, faults: Vec::new(), over_lines: false } };
    while lexer.at < text.len() {
        let start = lexer.at;
        let kind = lexer.next();
        // whatever happens, a piece is at least one sign long
        lexer.at = lexer.at.max(start + lexer.rest_from(start).chars().next().map_or(1, char::len_utf8));
        let piece = Token { kind, start: small(start), end: small(lexer.at) };
        lexer.into.list.push(piece);
    }
    lexer.into
}

/// A place in a text as it is kept; content is 4 MiB at most.
pub(super) fn small(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX)
}

struct Lexer<'a> {
    text: &'a str,
    at: usize,
    quotes: Quotes,
    /// So many hashes behind a quote, or more, do not come any more.
    hashes: usize,
    into: Tokens,
}

impl<'a> Lexer<'a> {
    fn rest(&self) -> &'a str {
        self.rest_from(self.at)
    }

    fn rest_from(&self, at: usize) -> &'a str {
        self.text.get(at..).unwrap_or_default()
    }

    /// What is left of the line, as far as a name may go.
    fn line(&self) -> &'a str {
        let rest = self.rest();
        let near = rest.char_indices().take(LONGEST).find(|(_, sign)| *sign == '\n');
        let end = near.map(|(at, _)| at).or_else(|| rest.char_indices().nth(LONGEST).map(|(at, _)| at));
        rest.get(..end.unwrap_or(rest.len())).unwrap_or_default()
    }

    fn fault(&mut self, what: What, from: usize) {
        note(&mut self.into.faults, what, from..self.at);
    }

    fn skip_while(&mut self, goes_on: impl Fn(char) -> bool) {
        let rest = self.rest();
        self.at += rest.find(|sign| !goes_on(sign)).unwrap_or(rest.len());
    }

    fn next(&mut self) -> TokenKind {
        let start = self.at;
        let Some(sign) = self.rest().chars().next() else { return TokenKind::Unknown };
        self.at += sign.len_utf8();
        match sign {
            ' ' | '\n' | '\t' | '\r' => {
                self.skip_while(|sign| matches!(sign, ' ' | '\n' | '\t' | '\r'));
                TokenKind::Space
            }
            '(' => TokenKind::Open(Bracket::Round),
            ')' => TokenKind::Close(Bracket::Round),
            '[' => TokenKind::Open(Bracket::Square),
            ']' => TokenKind::Close(Bracket::Square),
            '{' => TokenKind::Open(Bracket::Curly),
            '}' => TokenKind::Close(Bracket::Curly),
            ',' => TokenKind::Comma,
            ':' => TokenKind::Colon,
            '"' => self.text(start),
            '/' => self.comment(start),
            // elsewhere a comment begins so; `#!` and `#[` say what is allowed
            '、' | '／' if self.rest().starts_with(sign) => {
                self.at += sign.len_utf8();
                self.fault(What::WrongComment, start);
                self.skip_while(|sign| sign != '\n');
                TokenKind::Comment
            }
            '#' | '＃' if self.rest().starts_with(' ') && !self.rest().trim_start().starts_with(['!', '[']) => {
                self.fault(What::Stray, start);
                self.skip_while(|sign| sign != '\n');
                TokenKind::Comment
            }
            '0'..='9' => self.number(),
            '-' | '+' | '.' if self.rest().starts_with(|sign| is_digit(sign) || sign == '.') => self.number(),
            '-' | '+' if self.rest().starts_with("inf") || self.rest().starts_with("NaN") => self.number(),
            '\'' => self.sign(),
            'r' if self.rest().starts_with(['"', '#']) => self.raw(start),
            'b' if self.rest().starts_with(['"', '\'']) => {
                let quote = self.rest().chars().next();
                self.at += 1;
                if quote == Some('"') {
                    self.text(start);
                } else {
                    self.sign();
                }
                TokenKind::Other
            }
            'b' if self.rest().starts_with("r\"") || self.rest().starts_with("r#") => {
                self.at += 1;
                self.raw(start);
                TokenKind::Other
            }
            // RON's own table of letters too: it has signs that are none yet
            _ if sign == '_' || sign.is_alphabetic() || unicode_ident::is_xid_start(sign) => {
                self.skip_while(goes_on);
                if self.quotes == Quotes::OneLine && closes(self.rest()) {
                    self.at += 1;
                    self.fault(What::UnopenedText, start);
                    return TokenKind::Text { escaped: true };
                }
                TokenKind::Name
            }
            '\u{b}' | '\u{c}' | '\u{85}' | '\u{200e}' | '\u{200f}' | '\u{2028}' | '\u{2029}' => TokenKind::Space,
            _ => self.foreign(sign, start),
        }
    }

    /// What only looks like RON, read as what it looks like.
    fn foreign(&mut self, sign: char, start: usize) -> TokenKind {
        if INVISIBLE.contains(&sign) {
            self.fault(What::WrongSign(sign), start);
            return TokenKind::Space;
        }
        if is_digit(sign) {
            self.fault(What::WrongSign(sign), start);
            return self.number();
        }
        let Some(meant) = taken_for(sign) else { return TokenKind::Unknown };
        self.fault(What::WrongSign(sign), start);
        match meant {
            "," => TokenKind::Comma,
            ":" => TokenKind::Colon,
            "(" => TokenKind::Open(Bracket::Round),
            ")" => TokenKind::Close(Bracket::Round),
            "[" => TokenKind::Open(Bracket::Square),
            "]" => TokenKind::Close(Bracket::Square),
            "{" => TokenKind::Open(Bracket::Curly),
            "}" => TokenKind::Close(Bracket::Curly),
            "-" => self.number(),
            _ => self.quoted_like_print(),
        }
    }

    /// A text between quotes of print: to the one that closes, on this line.
    fn quoted_like_print(&mut self) -> TokenKind {
        let line = self.line();
        // “ closes what is typed on one key; the others of its kind only open
        let opens = |sign: char| matches!(sign, '„' | '‟' | '「' | '『' | '﹁' | '«');
        let ends = |sign: char| sign == '"' || (taken_for(sign) == Some("\"") && !opens(sign));
        match line.char_indices().find(|(_, sign)| ends(*sign)) {
            Some((at, sign)) => {
                let from = self.at + at;
                self.at = from + sign.len_utf8();
                if sign != '"' {
                    self.fault(What::WrongSign(sign), from);
                }
            }
            None => self.at += end_of_name(line),
        }
        TokenKind::Text { escaped: true }
    }

    fn text(&mut self, start: usize) -> TokenKind {
        let mut escaped = false;
        let bytes = self.rest().as_bytes();
        let mut length = 0;
        loop {
            match bytes.get(length) {
                Some(b'"') if self.quotes == Quotes::OneLine && opens(bytes, length) => return self.open_text(start),
                Some(b'"') => {
                    length += 1;
                    break;
                }
                Some(b'\\') => {
                    escaped = true;
                    length += 2;
                }
                Some(_) if self.quotes == Quotes::OneLine && length > 4 * LONGEST => return self.open_text(start),
                Some(b'\n') if self.quotes == Quotes::OneLine => return self.open_text(start),
                Some(b'\n') => {
                    self.into.over_lines = true;
                    length += 1;
                }
                Some(_) => length += 1,
                None => {
                    self.into.over_lines = true;
                    // the next one will not be closed either
                    self.quotes = Quotes::OneLine;
                    return self.open_text(start);
                }
            }
        }
        self.at = (self.at + length).min(self.text.len());
        // a backslash may stand before a sign of several bytes
        while !self.text.is_char_boundary(self.at) {
            self.at += 1;
        }
        TokenKind::Text { escaped }
    }

    /// A text that is not closed: to the end of what might be its name.
    fn open_text(&mut self, start: usize) -> TokenKind {
        self.at += end_of_name(self.line());
        self.fault(What::OpenText, start);
        TokenKind::Text { escaped: true }
    }

    /// `r"…"`, `r#"…"#` and so on, or a name that begins with `r#`.
    fn raw(&mut self, start: usize) -> TokenKind {
        let hashes = self.rest().bytes().take_while(|byte| *byte == b'#').count();
        let inside = self.rest().get(hashes..).unwrap_or_default();
        let Some(inside) = inside.strip_prefix('"') else {
            self.at += hashes;
            self.skip_while(goes_on);
            return TokenKind::Name;
        };
        // no longer than the text: whoever writes more hashes has no end either
        let end = format!("\"{}", "#".repeat(hashes));
        let found = if hashes < self.hashes { inside.find(&end) } else { None };
        match found {
            Some(at) => {
                self.at += hashes + 1 + at + end.len();
                TokenKind::RawText
            }
            None => {
                self.into.over_lines = true;
                self.hashes = self.hashes.min(hashes);
                self.at += hashes + 1;
                self.at += end_of_name(self.line());
                self.fault(What::OpenText, start);
                TokenKind::Text { escaped: true }
            }
        }
    }

    fn comment(&mut self, start: usize) -> TokenKind {
        let rest = self.rest();
        if rest.starts_with('/') {
            self.at += rest.find('\n').unwrap_or(rest.len());
            return TokenKind::Comment;
        }
        if !rest.starts_with('*') {
            return TokenKind::Unknown;
        }
        let (mut depth, mut at) = (1_usize, 1);
        let bytes = rest.as_bytes();
        while let Some(pair) = bytes.get(at..at + 2) {
            match pair {
                b"/*" => {
                    depth += 1;
                    at += 2;
                }
                b"*/" => {
                    depth -= 1;
                    at += 2;
                    if depth == 0 {
                        self.at += at;
                        return TokenKind::Comment;
                    }
                }
                _ => at += 1,
            }
        }
        self.at = start + 2;
        self.fault(What::OpenComment, start);
        self.at = self.text.len();
        TokenKind::Comment
    }

    fn number(&mut self) -> TokenKind {
        self.digits(|sign| sign.is_ascii_alphanumeric() || matches!(sign, '_' | '.'));
        // the sign of an exponent
        let so_far = self.text.get(..self.at).unwrap_or_default();
        if so_far.ends_with(['e', 'E']) && self.rest().starts_with(['+', '-']) {
            self.at += 1;
            self.digits(|sign| sign.is_ascii_alphanumeric() || sign == '_');
        }
        TokenKind::Number
    }

    /// What goes on with a number; each digit that only looks like one is told.
    fn digits(&mut self, goes_on: impl Fn(char) -> bool) {
        while let Some(sign) = self.rest().chars().next().filter(|sign| goes_on(*sign) || is_digit(*sign)) {
            let start = self.at;
            self.at += sign.len_utf8();
            if !sign.is_ascii() {
                self.fault(What::WrongSign(sign), start);
            }
        }
    }

    /// What stands in single quotes, on this line.
    fn sign(&mut self) -> TokenKind {
        let line = self.line();
        let escaped = line.starts_with('\\');
        let end = line.char_indices().skip(if escaped { 2 } else { 1 }).find(|(_, sign)| *sign == '\'');
        match end {
            Some((at, _)) => {
                self.at += at + 1;
                TokenKind::Other
            }
            None => TokenKind::Unknown,
        }
    }
}

/// Whether a quote stands behind what begins with it, as one that closes does.
fn closes(text: &str) -> bool {
    let behind = text.strip_prefix('"').map(|rest| rest.trim_start_matches(' '));
    behind.is_some_and(|rest| rest.is_empty() || rest.starts_with([',', ')', ']', '}', ':', '\n', '\r']))
}

/// Whether a quote stands before a name, where one is due, as one that opens does.
fn opens(bytes: &[u8], at: usize) -> bool {
    let before = bytes.get(..at).unwrap_or_default().iter().rev().find(|byte| **byte != b' ');
    let due = before.is_some_and(|byte| matches!(byte, b'(' | b'[' | b'{' | b':' | b','));
    due && bytes.get(at + 1).is_some_and(u8::is_ascii_alphanumeric)
}

/// Whether a sign goes on with a name; what no name has at all is told with the name.
fn goes_on(sign: char) -> bool {
    let foreign = || INVISIBLE.contains(&sign) || taken_for(sign).is_some();
    let plain = sign.is_ascii_alphanumeric() || matches!(sign, '_' | '-' | '.' | '+');
    plain || !(sign.is_ascii() || sign.is_whitespace() || sign.is_control() || is_mark_of_direction(sign) || foreign())
}

/// RON takes them for spaces.
const fn is_mark_of_direction(sign: char) -> bool {
    matches!(sign, '\u{200e}' | '\u{200f}')
}

/// How far into a line a name may go.
fn end_of_name(line: &str) -> usize {
    line.find([',', ')', ']', '}', ':', '(', '[', '{', '"']).unwrap_or(line.len())
}
