//! A text as it is typed and read by people, and as Fluent writes it in a file: the same signs, without indentation and protection.
//!
//! Typed, every sign stands for itself, but for `{…}`, which is whatever is put in. In a file lines behind the first are indented,
//! and what would mean something else at the beginning of a line (`[`, `*`, `.`, spaces that are meant) is put in as `{"["}`.

use crate::locale::parse;
use fluent_syntax::ast;
use std::ops::Range;
use thiserror::Error;

/// A piece of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TextPiece {
    /// Words, as they are shown.
    Words(String),
    /// What is put in, braces and all.
    Put(String),
}

impl TextPiece {
    /// As it is typed.
    #[must_use]
    pub fn typed(&self) -> &str {
        let (Self::Words(text) | Self::Put(text)) = self;
        text
    }
}

/// Why something typed is no text; places are in bytes of what was typed.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum NoText {
    /// Nothing is said.
    #[error("there is no text")]
    Empty,
    /// A brace that opens and is not closed.
    #[error("`{{` at byte {0} is not closed")]
    NotClosed(usize),
    /// A brace that closes nothing.
    #[error("`}}` at byte {0} closes nothing")]
    NotOpened(usize),
    /// What stands in braces means nothing.
    #[error("what stands in braces at bytes {}–{} is not Fluent: {what}", place.start, place.end)]
    NotFluent {
        /// From brace to brace.
        place: Range<usize>,
        /// What the parser says.
        what: String,
    },
}

impl NoText {
    /// The same, so many bytes further on.
    fn behind(self, offset: usize) -> Self {
        match self {
            Self::Empty => Self::Empty,
            Self::NotClosed(at) => Self::NotClosed(at + offset),
            Self::NotOpened(at) => Self::NotOpened(at + offset),
            Self::NotFluent { place, what } => {
                Self::NotFluent { place: place.start + offset..place.end + offset, what }
            }
        }
    }
}

/// A text, in pieces: what was typed without blanks around it, its lines ended by `\n`.
///
/// # Errors
/// Where it is no text.
pub fn pieces(typed: &str) -> Result<Vec<TextPiece>, NoText> {
    taken_apart(typed, Err)
}

/// The same of whoever knows no braces: one that puts nothing in is a sign like any other.
///
/// # Errors
/// Where nothing is said.
pub fn plain_pieces(typed: &str) -> Result<Vec<TextPiece>, NoText> {
    taken_apart(typed, |_| Ok(()))
}

/// A text's pieces as somebody sees and types them who knows no braces.
#[must_use]
pub fn plain(pieces: &[TextPiece]) -> String {
    let sign = |piece: &TextPiece| match piece {
        TextPiece::Put(put) => SIGNS.into_iter().find(|sign| protected(put) == Some(sign)),
        TextPiece::Words(_) => None,
    };
    let seen: String = pieces.iter().map(|piece| sign(piece).unwrap_or_else(|| piece.typed())).collect();
    // what would not be read back so is shown as the file has it
    if plain_pieces(&seen).is_ok_and(|again| again == pieces) { seen } else { typed(pieces) }
}

/// Signs that a file has in quotes wherever they stand.
const SIGNS: [&str; 2] = ["{", "}"];

/// Longest that is put in, in bytes, where a brace may be a sign.
const LONGEST_PUT: usize = 10_000;

/// A text in pieces; `sign` says of each brace that puts nothing in whether it is a sign.
fn taken_apart(typed: &str, sign: impl Fn(NoText) -> Result<(), NoText>) -> Result<Vec<TextPiece>, NoText> {
    let trimmed = typed.trim_matches(BLANK);
    let offset = typed.len() - typed.trim_start_matches(BLANK).len();
    if trimmed.is_empty() {
        return Err(NoText::Empty);
    }
    let mut written = Written::default();
    let mut at = 0;
    while let Some(first) = trimmed.get(at..).and_then(|rest| rest.chars().next()) {
        match first {
            '{' => match put_at(trimmed, at) {
                Ok(end) => {
                    written.put(trimmed.get(at..end).unwrap_or_default(), trimmed.get(end..).unwrap_or_default());
                    at = end;
                }
                Err(fault) => {
                    sign(fault.behind(offset))?;
                    written.put("{\"{\"}", trimmed.get(at + 1..).unwrap_or_default());
                    at += 1;
                }
            },
            '}' => {
                sign(NoText::NotOpened(offset + at))?;
                written.put("{\"}\"}", trimmed.get(at + 1..).unwrap_or_default());
                at += 1;
            }
            '\r' if trimmed.get(at + 1..).is_some_and(|rest| rest.starts_with('\n')) => at += 1,
            '\r' | '\n' => {
                written.line_ends();
                at += 1;
            }
            sign => {
                written.words.push(sign);
                at += sign.len_utf8();
            }
        }
    }
    Ok(written.list())
}

/// Behind what is put in by the brace at `at`.
fn put_at(text: &str, at: usize) -> Result<usize, NoText> {
    let near = text.floor_char_boundary(at.saturating_add(LONGEST_PUT));
    let end = text.get(..near).and_then(|near| placeable_end(near, at)).ok_or(NoText::NotClosed(at))?;
    check(text.get(at..end).unwrap_or_default()).map_err(|what| NoText::NotFluent { place: at..end, what })?;
    Ok(end)
}

/// What is typed so that these pieces come of it.
pub fn typed(pieces: &[TextPiece]) -> String {
    pieces.iter().map(TextPiece::typed).collect()
}

/// A text as a file has it: its pieces, read from the place behind the `=`.
pub(super) fn read(text: &str, from: usize) -> (Range<usize>, Vec<TextPiece>) {
    let place = place(text, from);
    let inline = !text.get(from..place.start).is_some_and(|before| before.contains('\n'));
    let common = common_indent(text, &place, inline);
    let mut written = Written::default();
    let mut at = place.start;
    while at < place.end {
        let Some(sign) = text.get(at..place.end).and_then(|rest| rest.chars().next()) else { break };
        match sign {
            '{' => {
                let end = placeable_end(text, at).unwrap_or(place.end);
                written.put(text.get(at..end).unwrap_or_default(), text.get(end..place.end).unwrap_or_default());
                at = end;
            }
            '\r' if text.get(at + 1..).is_some_and(|rest| rest.starts_with('\n')) => at += 1,
            '\n' => {
                written.line_ends();
                let rest = text.get(at + 1..place.end).unwrap_or_default();
                let indent = rest.len() - rest.trim_start_matches(' ').len();
                let is_text = !rest.get(indent..).unwrap_or_default().starts_with(['{', '\r', '\n']);
                written.words.push_str(&" ".repeat(if is_text { indent.saturating_sub(common) } else { 0 }));
                at += 1 + indent;
            }
            sign => {
                written.words.push(sign);
                at += sign.len_utf8();
            }
        }
    }
    (place, written.list())
}

/// The text as a file has it behind `=`, the space or line's end before it included. Its lines are indented by `indent` spaces and end
/// with `line_end`; the first stands behind the `=` where `inline` and that says the same.
pub(crate) fn written(pieces: &[TextPiece], indent: usize, line_end: &str, inline: bool) -> String {
    let lines = lines(pieces);
    // the indentation is that of the line that has least, of those that are counted
    let bare = |line: &&Vec<TextPiece>| matches!(line.first(), Some(TextPiece::Words(words)) if !words.starts_with([' ', '[', '*', '.']));
    let one_line = lines.len() == 1;
    let inline = one_line || (inline && lines.iter().skip(1).any(|line| bare(&line)));
    let anchored = lines.iter().skip(usize::from(inline)).any(|line| bare(&line));
    let margin = " ".repeat(indent);
    let mut out = String::new();
    for (number, line) in lines.iter().enumerate() {
        let here = number == 0 && inline;
        if here {
            out.push(' ');
        } else {
            out.push_str(line_end);
            if !line.is_empty() {
                out.push_str(&margin);
            }
        }
        for (at, piece) in line.iter().enumerate() {
            match piece {
                TextPiece::Words(words) if at == 0 => {
                    let spaces = words.len() - words.trim_start_matches(' ').len();
                    let rest = words.get(spaces..).unwrap_or_default();
                    let special = rest.starts_with(['[', '*', '.']);
                    let put_next = rest.is_empty();
                    let protect = if here { spaces > 0 } else { special || (spaces > 0 && (put_next || !anchored)) };
                    if protect {
                        let taken = spaces + usize::from(special && !here);
                        out.push_str(&format!("{{\"{}\"}}", words.get(..taken).unwrap_or_default()));
                        out.push_str(words.get(taken..).unwrap_or_default());
                    } else {
                        out.push_str(words);
                    }
                }
                TextPiece::Words(words) => out.push_str(words),
                TextPiece::Put(put) => {
                    let inside = put
                        .split('\n')
                        .map(|line| if line.is_empty() { line.to_owned() } else { format!("{margin}{line}") });
                    let whole: Vec<_> = inside.collect();
                    out.push_str(whole.join(line_end).trim_start_matches(' '));
                }
            }
        }
    }
    out
}

/// What may stand around a text and is none of it.
const BLANK: [char; 4] = [' ', '\t', '\r', '\n'];

/// Pieces while they are put together.
#[derive(Default)]
struct Written {
    done: Vec<TextPiece>,
    words: String,
}

impl Written {
    /// Something is put in; at the beginning of a line it may be what protects words from being taken for something else.
    fn put(&mut self, put: &str, rest: &str) {
        let line = self.words.rsplit('\n').next().unwrap_or_default();
        let first = self.done.is_empty() && !self.words.contains('\n');
        let starts = line.trim_start_matches(' ').is_empty() && (self.done.is_empty() || self.words.contains('\n'));
        match protected(put).filter(|words| starts && is_protected(words, first, rest)) {
            Some(words) => self.words.push_str(words),
            None => {
                self.end_words();
                self.done.push(TextPiece::Put(dedented(put)));
            }
        }
    }

    /// A line of nothing but spaces is an empty one.
    fn line_ends(&mut self) {
        let before = self.words.trim_end_matches(' ');
        if before.ends_with('\n') {
            self.words.truncate(before.len());
        }
        self.words.push('\n');
    }

    fn end_words(&mut self) {
        if !self.words.is_empty() {
            self.done.push(TextPiece::Words(std::mem::take(&mut self.words)));
        }
    }

    fn list(mut self) -> Vec<TextPiece> {
        self.end_words();
        self.done
    }
}

/// The words that are put in by quotes.
fn protected(put: &str) -> Option<&str> {
    let inside = put.strip_prefix('{')?.strip_suffix('}')?.trim_matches(BLANK);
    inside.strip_prefix('"')?.strip_suffix('"')
}

/// Whether words at the beginning of a line are in quotes for where they stand: a sign that means something there; spaces with
/// something behind them, unless the whole text begins with them, which is then meant.
pub(super) fn is_protected(words: &str, first: bool, rest: &str) -> bool {
    let sign = words.trim_start_matches(' ');
    let spaces = sign.len() < words.len();
    match sign {
        "" => spaces && !first && !rest.is_empty() && !rest.starts_with([' ', '\r', '\n']),
        "[" | "*" | "." => !(first && spaces),
        _ => false,
    }
}

/// What stands in braces on several lines, without what all lines behind its first are indented by.
fn dedented(put: &str) -> String {
    let put = put.replace("\r\n", "\n");
    let indent = |line: &&str| line.len() - line.trim_start_matches(' ').len();
    let behind = put.split('\n').skip(1).filter(|line| !line.trim_matches(' ').is_empty());
    let least = behind.map(|line| indent(&line)).min().unwrap_or(0);
    let bare = |(number, line): (usize, &str)| {
        let line = if number == 0 { line } else { line.get(least..).unwrap_or_default() };
        if line.trim_matches(' ').is_empty() { String::new() } else { line.to_owned() }
    };
    put.split('\n').enumerate().map(bare).collect::<Vec<_>>().join("\n")
}

/// A text's lines; an empty one has no pieces.
fn lines(pieces: &[TextPiece]) -> Vec<Vec<TextPiece>> {
    let mut lines = vec![Vec::new()];
    for piece in pieces {
        let parts: Vec<TextPiece> = match piece {
            TextPiece::Words(words) => words.split('\n').map(|part| TextPiece::Words(part.to_owned())).collect(),
            put @ TextPiece::Put(_) => vec![put.clone()],
        };
        for (number, part) in parts.into_iter().enumerate() {
            if number > 0 {
                lines.push(Vec::new());
            }
            if let (false, Some(last)) = (part.typed().is_empty(), lines.last_mut()) {
                last.push(part);
            }
        }
    }
    lines
}

/// Where a text stands whose `=` ends at `from`: from its first sign to its last.
fn place(text: &str, from: usize) -> Range<usize> {
    let (mut at, mut start, mut end) = (from, None, from);
    while let Some(sign) = text.get(at..).and_then(|rest| rest.chars().next()) {
        match sign {
            '{' => {
                start.get_or_insert(at);
                at = placeable_end(text, at).unwrap_or(text.len());
                end = at;
            }
            '\n' => match goes_on(text, at + 1) {
                Some(next) => at = next,
                None => break,
            },
            ' ' | '\r' => at += 1,
            sign => {
                start.get_or_insert(at);
                at += sign.len_utf8();
                end = at;
            }
        }
    }
    start.map_or(from..from, |start| start..end)
}

/// Where the line begins with which a text goes on, behind empty ones; nothing where it ends before.
fn goes_on(text: &str, mut at: usize) -> Option<usize> {
    loop {
        let rest = text.get(at..)?;
        let signs = rest.trim_start_matches(' ');
        let blank = signs.strip_prefix("\r\n").or_else(|| signs.strip_prefix('\n'));
        if let Some(next) = blank {
            at = text.len() - next.len();
            continue;
        }
        let first = signs.chars().next()?;
        let indented = signs.len() < rest.len();
        let goes_on = first == '{' || (indented && !matches!(first, '[' | '*' | '.' | '}'));
        return goes_on.then_some(at);
    }
}

/// What the lines of a text are indented by that does not belong to it.
fn common_indent(text: &str, place: &Range<usize>, inline: bool) -> usize {
    let mut least: Option<usize> = None;
    let mut at = if inline { place.start } else { line_start(text, place.start) };
    let mut starts = !inline;
    while at < place.end {
        let Some(rest) = text.get(at..place.end) else { break };
        if starts {
            let indent = rest.len() - rest.trim_start_matches(' ').len();
            let first = rest.get(indent..).and_then(|rest| rest.chars().next());
            // what is put in at the beginning of a line is not counted, but where nothing stands before it
            let counts = match first {
                Some('{') => indent == 0,
                Some('\r' | '\n') | None => false,
                Some(_) => true,
            };
            if counts {
                least = Some(least.map_or(indent, |least| least.min(indent)));
            }
            at += indent;
            starts = false;
            continue;
        }
        match rest.chars().next() {
            Some('{') => at = placeable_end(text, at).unwrap_or(place.end),
            Some(sign) => {
                at += sign.len_utf8();
                starts = sign == '\n';
            }
            None => break,
        }
    }
    least.unwrap_or(0)
}

fn line_start(text: &str, at: usize) -> usize {
    text.get(..at).and_then(|before| before.rfind('\n')).map_or(0, |newline| newline + 1)
}

/// Behind the brace that closes the one at `at`. In quotes no brace is one, but in the words of a choice quotes are signs.
fn placeable_end(text: &str, at: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    // of every open brace, whether what stands there are the cases of a choice
    let mut open = vec![false];
    let mut at = at + 1;
    loop {
        let byte = *bytes.get(at)?;
        match (byte, open.last().copied()?) {
            (b'"', false) => at = string_end(bytes, at)?,
            (b'{', _) => {
                open.push(false);
                at += 1;
            }
            (b'}', _) => {
                open.pop();
                at += 1;
                if open.is_empty() {
                    return Some(at);
                }
            }
            (b'-', false) if bytes.get(at + 1) == Some(&b'>') => {
                if let Some(last) = open.last_mut() {
                    *last = true;
                }
                at += 2;
            }
            _ => at += 1,
        }
    }
}

/// Behind the quote that closes the one at `at`, on the same line.
fn string_end(bytes: &[u8], at: usize) -> Option<usize> {
    let mut at = at + 1;
    loop {
        match bytes.get(at)? {
            b'"' => return Some(at + 1),
            b'\\' => at += 2,
            b'\n' => return None,
            _ => at += 1,
        }
    }
}

/// Whether what stands in braces is Fluent.
fn check(put: &str) -> Result<(), String> {
    let margin = dedented(put).replace('\n', "\n    ");
    let (resource, problems) = parse(&format!("a = {margin}\n"));
    if let Some(first) = problems.first() {
        return Err(first.fault.to_string());
    }
    let mut entries = resource.entries();
    let value = match (entries.next(), entries.next()) {
        (Some(ast::Entry::Message(message)), None) if message.attributes.is_empty() => message.value.as_ref(),
        _ => None,
    };
    match value.map(|pattern| pattern.elements.as_slice()) {
        Some([ast::PatternElement::Placeable { .. }]) => Ok(()),
        _ => Err("one thing is put in by one pair of braces".to_owned()),
    }
}
