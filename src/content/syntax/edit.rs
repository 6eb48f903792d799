//! Edits of a text: each is one splice, which touches the bytes it means and no other.

use super::token::{Quotes, Token, TokenKind, tokens};
use super::tree::RonValue;
use std::ops::Range;

/// Bytes of a text, and what comes in their place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Splice {
    /// The bytes that go.
    pub place: Range<usize>,
    /// What comes.
    pub text: String,
}

impl Splice {
    /// The text with the splice made; as it was where the place is none of the text's.
    #[must_use]
    pub fn apply(&self, text: &str) -> String {
        let (before, after) = (text.get(..self.place.start), text.get(self.place.end..));
        before.zip(after).map_or_else(|| text.to_owned(), |(before, after)| [before, &self.text, after].concat())
    }
}

impl<'a> RonValue<'a> {
    /// Another value in the place of this one.
    #[must_use]
    pub fn replace(self, with: &str) -> Splice {
        Splice { place: self.place(), text: with.to_owned() }
    }

    /// A new piece (`value`, `name: value`, `"key": value`) before the piece that has this number, or behind the last.
    #[must_use]
    pub fn insert(self, at: usize, piece: &str) -> Splice {
        let around = Around { text: self.text() };
        if let Some(next) = self.items().nth(at) {
            let from = next.place.start;
            return match around.begins_line(from) {
                Some(indent) => {
                    let from = around.above(from, self.inside().start);
                    let text = format!("{indent}{piece},{}", around.line_end());
                    Splice { place: from..from, text }
                }
                None => Splice { place: from..from, text: format!("{piece}, ") },
            };
        }
        let Some(last) = self.items().next_back() else {
            let from = self.inside().start;
            return Splice { place: from..from, text: piece.to_owned() };
        };
        let end = last.value.place().end;
        let (line, behind) = (around.begins_line(last.place.start), around.behind(end, self.inside().end));
        let (from, text) = match (line, behind.comma) {
            (Some(indent), true) => (behind.line, format!("{}{indent}{piece},", around.line_end())),
            // the comment behind the last piece stays behind it
            (Some(indent), false) if behind.ends_line => {
                let comment = around.part(end..behind.line);
                let text = format!(",{comment}{}{indent}{piece}", around.line_end());
                return Splice { place: end..behind.line, text };
            }
            (Some(indent), false) => (end, format!(",{}{indent}{piece}", around.line_end())),
            (None, true) => (behind.comma_end, format!(" {piece},")),
            (None, false) => (end, format!(", {piece}")),
        };
        Splice { place: from..from, text }
    }

    /// Without the piece that has this number, its comma, and the comment that stands above it or behind it on its line.
    #[must_use]
    pub fn remove(self, at: usize) -> Option<Splice> {
        self.without(at, true)
    }

    /// Without the piece that has this number, its comma, and what follows it on its line; comments above it stay.
    #[must_use]
    pub fn cut(self, at: usize) -> Option<Splice> {
        self.without(at, false)
    }

    fn without(self, at: usize, comment_above: bool) -> Option<Splice> {
        let around = Around { text: self.text() };
        let (this, next) = (self.items().nth(at)?, self.items().nth(at + 1));
        let (start, end) = (this.place.start, this.value.place().end);
        let until = next.as_ref().map_or(self.inside().end, |next| next.place.start);
        let behind = around.behind(end, until);
        let previous = at.checked_sub(1).and_then(|at| self.items().nth(at)).map(|item| item.value.place().end);
        let place = match (around.begins_line(start), behind.ends_line) {
            (Some(_), true) => {
                let floor = if comment_above { previous.unwrap_or(self.inside().start) } else { start };
                let from = if comment_above { around.above(start, floor) } else { around.line_start(start) };
                from..around.next_line(behind.line)
            }
            // the last in a row takes the comma before it along, any other the one behind it
            _ => match (next, previous) {
                (None, Some(previous)) if comment_above || !around.has_comment(previous..start) => previous..end,
                (None, Some(_)) => start..behind.comma_end,
                _ => start..around.next_word(behind.comma_end),
            },
        };
        Some(Splice { place, text: String::new() })
    }

    /// With the piece that has one number brought to where another stands: in lines of their own with the comments that
    /// belong to them, else alone, and comments stay where they are. Nothing where there are no such pieces.
    #[must_use]
    pub fn shift(self, from: usize, to: usize) -> Option<Splice> {
        let around = Around { text: self.text() };
        let (first, last) = (from.min(to), from.max(to));
        let items: Vec<_> = self.items().collect();
        let moved = items.get(first..=last).filter(|moved| moved.len() > 1)?;
        let until = |at: usize| items.get(at + 1).map_or(self.inside().end, |next| next.place.start);
        let before = first.checked_sub(1).and_then(|at| items.get(at)).map(|item| item.value.place().end);
        let mut lines = Vec::new();
        let mut floor = before.unwrap_or(self.inside().start);
        for (at, item) in (first..).zip(moved) {
            let end = item.value.place().end;
            let behind = around.behind(end, until(at));
            if around.begins_line(item.place.start).is_none() || !behind.ends_line {
                break;
            }
            let (start, next) = (around.above(item.place.start, floor), around.next_line(behind.line));
            // the last one may have no comma
            let comma = if behind.comma { "" } else { "," };
            lines.push((start..next, [around.part(start..end), comma, around.part(end..next)].concat()));
            floor = next;
        }
        let joined = lines.windows(2).all(|pair| matches!(pair, [(one, _), (next, _)] if one.end == next.start));
        if lines.len() == moved.len() && joined {
            let place = lines.first()?.0.start..lines.last()?.0.end;
            let mut texts: Vec<_> = lines.into_iter().map(|(_, text)| text).collect();
            turn(&mut texts, from < to);
            return Some(Splice { place, text: texts.concat() });
        }
        let mut texts: Vec<_> = moved.iter().map(|item| around.part(item.place.clone())).collect();
        turn(&mut texts, from < to);
        let place = moved.first()?.place.start..moved.last()?.place.end;
        let mut text = String::new();
        let mut at = place.start;
        for (item, other) in moved.iter().zip(texts) {
            text.push_str(around.part(at..item.place.start));
            text.push_str(other);
            at = item.place.end;
        }
        Some(Splice { place, text })
    }

    /// What the line is indented by that begins at this byte of the text; nothing where something stands before it.
    #[must_use]
    pub fn indent_at(self, at: usize) -> Option<&'a str> {
        Around { text: self.text() }.begins_line(at)
    }

    /// Between the brackets.
    fn inside(self) -> Range<usize> {
        let place = self.place();
        let pieces = tokens(self.written(), Quotes::AnyLine).list;
        let opens = pieces.iter().find(|token| matches!(token.kind, TokenKind::Open(_)));
        let closes = pieces.last().filter(|token| matches!(token.kind, TokenKind::Close(_)));
        let from = opens.map_or(place.start, |token| place.start + token.end as usize);
        from..closes.map_or(place.end, |token| place.start + token.start as usize).max(from)
    }
}

/// Brings the first behind the others, or the last before them.
fn turn<T>(all: &mut [T], first_goes_last: bool) {
    if first_goes_last { all.rotate_left(1) } else { all.rotate_right(1) }
}

/// What follows a piece.
struct Behind {
    comma: bool,
    /// Behind the comma, or behind the piece where there is none.
    comma_end: usize,
    /// Where its line ends, without the sign of the line's end.
    line: usize,
    /// Whether nothing but its comma and comments follows on its line.
    ends_line: bool,
}

/// A text, looked at around its pieces.
struct Around<'a> {
    text: &'a str,
}

impl<'a> Around<'a> {
    fn part(&self, place: Range<usize>) -> &'a str {
        self.text.get(place).unwrap_or_default()
    }

    /// How the file ends its lines.
    fn line_end(&self) -> &'static str {
        if self.text.contains("\r\n") { "\r\n" } else { "\n" }
    }

    fn line_start(&self, at: usize) -> usize {
        self.part(0..at).rfind('\n').map_or(0, |newline| newline + 1)
    }

    /// What the line is indented by that a piece begins; nothing where something stands before the piece.
    fn begins_line(&self, at: usize) -> Option<&'a str> {
        let before = self.part(self.line_start(at)..at);
        (before.trim().is_empty() && self.line_start(at) > 0).then_some(before)
    }

    /// Where the comment above a piece that begins a line begins, no earlier than `floor`.
    fn above(&self, at: usize, floor: usize) -> usize {
        let mut from = self.line_start(at);
        while from > floor {
            let above = self.line_start(from - 1);
            if above < floor || !self.part(above..from).trim_start().starts_with("//") {
                break;
            }
            from = above;
        }
        from
    }

    /// What follows a piece before `until`.
    fn behind(&self, end: usize, until: usize) -> Behind {
        let mut found = Behind { comma: false, comma_end: end, line: end, ends_line: false };
        let place = |token: &Token| self.part(end + token.start as usize..end + token.end as usize);
        for token in &tokens(self.part(end..until), Quotes::AnyLine).list {
            match token.kind {
                TokenKind::Comma => {
                    found.comma = true;
                    found.comma_end = end + token.end as usize;
                }
                TokenKind::Comment if place(token).contains('\n') => return found,
                _ if place(token).contains('\n') => {
                    let line = place(token).find('\n').unwrap_or(0);
                    let line = place(token).get(..line).unwrap_or_default().trim_end_matches('\r').len();
                    found.line = end + token.start as usize + line;
                    found.ends_line = true;
                    return found;
                }
                _ => {}
            }
            found.line = end + token.end as usize;
        }
        found
    }

    fn has_comment(&self, place: Range<usize>) -> bool {
        tokens(self.part(place), Quotes::AnyLine).list.iter().any(|token| token.kind == TokenKind::Comment)
    }

    /// The beginning of the line behind this one.
    fn next_line(&self, at: usize) -> usize {
        self.part(at..self.text.len()).find('\n').map_or(self.text.len(), |newline| at + newline + 1)
    }

    /// Behind the spaces.
    fn next_word(&self, at: usize) -> usize {
        let rest = self.part(at..self.text.len());
        at + rest.len() - rest.trim_start_matches([' ', '\t']).len()
    }
}
