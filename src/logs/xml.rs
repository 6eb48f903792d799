//! XML as event logs need it: tags with their attributes, comments and instructions, text nobody reads. Strict about
//! what it reads: quotes, names, references, double attributes. Document types, and so entities of one's own, are
//! refused: they can make a small file expand without end.

use super::chunk::LONGEST_TEXT;
use super::error::{ByteFault, LogFault, shown};
use memchr::{memchr, memchr3, memmem};
use std::borrow::Cow;

/// Longest name of an element or an attribute, in bytes.
const LONGEST_NAME: usize = 4 << 10;
/// Most attributes of an element.
const MOST_ATTRIBUTES: usize = 64;

/// A piece of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum XmlToken<'a> {
    /// `<name …>`; `empty` if `<name …/>`. The attributes are in [`Xml::attributes`].
    Open { name: &'a str, empty: bool },
    /// `</name>`.
    Close { name: &'a str },
    /// `<?target …?>`, the declaration too.
    Instruction { whole: &'a str },
    /// A comment or a text in brackets.
    Other,
    /// There is no more.
    End,
}

/// An attribute as written.
#[derive(Clone, Copy, Debug)]
pub(super) struct Attribute<'a> {
    pub(super) name: &'a str,
    pub(super) value: &'a str,
    /// Something in the value means something else.
    escaped: bool,
}

/// Reads a text token by token.
#[derive(Debug)]
pub(super) struct Xml<'a> {
    text: &'a str,
    at: usize,
    /// Those of the last opened element.
    pub(super) attributes: Vec<Attribute<'a>>,
    /// Where the last token begins.
    pub(super) begins: usize,
    /// There was text other than white space before it.
    pub(super) text_before: bool,
}

impl<'a> Xml<'a> {
    pub(super) const fn new(text: &'a str) -> Self {
        Self { text, at: 0, attributes: Vec::new(), begins: 0, text_before: false }
    }

    /// An attribute's value as meant.
    pub(super) fn value(&self, attribute: &Attribute<'a>) -> Result<Cow<'a, str>, ByteFault> {
        if attribute.escaped {
            let moved = |slip: ByteFault| slip.moved(self.place_of(attribute.value));
            unescape(attribute.value).map(Cow::Owned).map_err(moved)
        } else {
            Ok(Cow::Borrowed(attribute.value))
        }
    }

    /// Where a part of this text stands in it.
    pub(super) fn place_of(&self, part: &str) -> usize {
        (part.as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize)
    }

    /// The next token.
    pub(super) fn next(&mut self) -> Result<XmlToken<'a>, ByteFault> {
        let rest = self.from(self.at);
        let before = memchr(b'<', rest.as_bytes()).unwrap_or(rest.len());
        if before > 0 {
            let text = rest.get(..before).unwrap_or(rest);
            self.text_before = !text.bytes().all(is_space);
            if self.text_before {
                check_references(text).map_err(|slip| slip.moved(self.at))?;
            }
        } else {
            self.text_before = false;
        }
        self.begins = self.at + before;
        let rest = self.from(self.begins);
        match rest.as_bytes() {
            [] => {
                self.at = self.begins;
                Ok(XmlToken::End)
            }
            [_, b'/', ..] => self.close(rest),
            [_, b'?', ..] => {
                let end = self.until(rest, 2, b"?>", "<?")?;
                Ok(XmlToken::Instruction { whole: rest.get(..end).unwrap_or(rest) })
            }
            [_, b'!', b'-', b'-', ..] => self.until(rest, 4, b"-->", "<!--").map(|_| XmlToken::Other),
            [_, b'!', ..] if rest.starts_with("<![CDATA[") => {
                self.until(rest, 9, b"]]>", "<![CDATA[").map(|_| XmlToken::Other)
            }
            [_, b'!', ..] => Err(LogFault::new("log-doctype").at(self.begins)),
            _ => self.open(rest),
        }
    }

    /// Moves behind the end of something that nothing is nested in; answers its length.
    fn until(&mut self, rest: &str, from: usize, end: &[u8], what: &str) -> Result<usize, ByteFault> {
        let inner = rest.as_bytes().get(from..).unwrap_or_default();
        let Some(at) = memmem::find(inner, end) else {
            return Err(not_closed(what, &String::from_utf8_lossy(end)).at(self.begins));
        };
        let length = from + at + end.len();
        self.at = self.begins + length;
        Ok(length)
    }

    fn close(&mut self, rest: &'a str) -> Result<XmlToken<'a>, ByteFault> {
        let name = self.name(self.begins + 2)?;
        let after = rest.as_bytes().get(2 + name.len()..).unwrap_or_default();
        let spaces = after.iter().take_while(|byte| is_space(**byte)).count();
        if after.get(spaces) != Some(&b'>') {
            return Err(not_closed(&format!("</{name}"), ">").at(self.begins));
        }
        self.at = self.begins + 3 + name.len() + spaces;
        Ok(XmlToken::Close { name })
    }

    fn open(&mut self, rest: &'a str) -> Result<XmlToken<'a>, ByteFault> {
        self.attributes.clear();
        let name = self.name(self.begins + 1)?;
        let bytes = rest.as_bytes();
        let mut at = 1 + name.len();
        loop {
            let spaces = bytes.get(at..).unwrap_or_default().iter().take_while(|byte| is_space(**byte)).count();
            at += spaces;
            match bytes.get(at..).unwrap_or_default() {
                [b'>', ..] => {
                    self.at = self.begins + at + 1;
                    return Ok(XmlToken::Open { name, empty: false });
                }
                [b'/', b'>', ..] => {
                    self.at = self.begins + at + 2;
                    return Ok(XmlToken::Open { name, empty: true });
                }
                [] => return Err(not_closed(&format!("<{name}"), ">").at(self.begins)),
                _ if spaces == 0 => {
                    return Err(LogFault::new("log-behind-value").with("name", name).at(self.begins + at));
                }
                _ => at = self.attribute(bytes, at)?,
            }
        }
    }

    /// Reads the attribute at byte `at` of the tag; answers where it ends.
    fn attribute(&mut self, bytes: &[u8], at: usize) -> Result<usize, ByteFault> {
        let begins = self.begins + at;
        let name = self.name(begins)?;
        let wrong = |what: LogFault| Err(what.with("name", shown(name)).at(begins));
        let mut at = at + name.len();
        let skip = |at: &mut usize| {
            *at += bytes.get(*at..).unwrap_or_default().iter().take_while(|byte| is_space(**byte)).count();
        };
        skip(&mut at);
        if bytes.get(at) != Some(&b'=') {
            return wrong(LogFault::new("log-no-value"));
        }
        at += 1;
        skip(&mut at);
        let Some(quote @ (b'"' | b'\'')) = bytes.get(at).copied() else {
            return wrong(LogFault::new("log-no-quotes"));
        };
        at += 1;
        let inner = bytes.get(at..).unwrap_or_default();
        let (mut length, mut escaped) = (0, false);
        loop {
            let Some(found) = memchr3(quote, b'<', b'&', inner.get(length..).unwrap_or_default()) else {
                return wrong(LogFault::new("log-no-end"));
            };
            length += found;
            match inner.get(length) {
                Some(b'<') => {
                    return wrong(LogFault::new("log-value-holds"));
                }
                Some(b'&') => {
                    escaped = true;
                    length += 1;
                }
                _ => break,
            }
        }
        if length > LONGEST_TEXT {
            return wrong(LogFault::new("log-long-value").with("found", length).with("most", LONGEST_TEXT));
        }
        if self.attributes.iter().any(|one| one.name == name) {
            return wrong(LogFault::new("log-attribute-twice"));
        }
        if self.attributes.len() >= MOST_ATTRIBUTES {
            return Err(LogFault::new("log-many-attributes").with("most", MOST_ATTRIBUTES).at(begins));
        }
        let from = self.begins + at;
        let value = self.text.get(from..from + length).unwrap_or_default();
        let escaped = escaped || value.bytes().any(|byte| byte < b' ');
        self.attributes.push(Attribute { name, value, escaped });
        Ok(at + length + 1)
    }

    /// The name that begins at a byte of the text.
    fn name(&self, at: usize) -> Result<&'a str, ByteFault> {
        let rest = self.from(at);
        let ends = |byte: &u8| is_space(*byte) || matches!(byte, b'/' | b'>' | b'=' | b'<' | b'"' | b'\'' | b'&');
        let length = rest.as_bytes().iter().position(ends).unwrap_or(rest.len());
        let name = rest.get(..length).unwrap_or_default();
        match name.as_bytes() {
            [] | [b'0'..=b'9' | b'-' | b'.', ..] => Err(LogFault::new("log-no-name").at(at)),
            _ if length > LONGEST_NAME => {
                Err(LogFault::new("log-long-name").with("found", length).with("most", LONGEST_NAME).at(at))
            }
            _ => Ok(name),
        }
    }

    fn from(&self, at: usize) -> &'a str {
        self.text.get(at..).unwrap_or_default()
    }
}

pub(super) const fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b'\r')
}

/// Where the token ends that begins these bytes with `<`, if it ends in them.
pub(super) fn token_end(bytes: &[u8]) -> Option<usize> {
    for (begin, end) in [(&b"<!--"[..], &b"-->"[..]), (b"<![CDATA[", b"]]>"), (b"<?", b"?>")] {
        if bytes.starts_with(begin) {
            return memmem::find(bytes.get(begin.len()..)?, end).map(|at| begin.len() + at + end.len());
        }
        if begin.starts_with(bytes) {
            return None;
        }
    }
    let mut at = 0;
    loop {
        at += memchr3(b'>', b'"', b'\'', bytes.get(at..)?)?;
        match bytes.get(at)? {
            b'>' => return Some(at + 1),
            quote => at += 2 + memchr(*quote, bytes.get(at + 1..)?)?,
        }
    }
}

/// A value as meant: references replaced, white space made spaces.
fn unescape(value: &str) -> Result<String, ByteFault> {
    let mut meant = String::with_capacity(value.len());
    let mut rest = value;
    while let Some(at) = memchr(b'&', rest.as_bytes()) {
        let (before, reference) = rest.split_at_checked(at).unwrap_or((rest, ""));
        plain(before, &mut meant);
        let (sign, length) = resolve(reference).map_err(|fault| fault.at(value.len() - reference.len()))?;
        meant.push(sign);
        rest = reference.get(length..).unwrap_or_default();
    }
    plain(rest, &mut meant);
    Ok(meant)
}

fn plain(text: &str, into: &mut String) {
    into.extend(text.chars().map(|sign| if matches!(sign, '\t' | '\n' | '\r') { ' ' } else { sign }));
}

fn check_references(text: &str) -> Result<(), ByteFault> {
    memchr::memchr_iter(b'&', text.as_bytes()).try_for_each(|at| {
        let reference = text.get(at..).unwrap_or_default();
        resolve(reference).map(|_| ()).map_err(|fault| fault.at(at))
    })
}

/// What the reference means that begins a text with `&`, and its length.
fn resolve(text: &str) -> Result<(char, usize), LogFault> {
    let longest = text.get(..text.floor_char_boundary(12)).unwrap_or(text);
    let Some((name, _)) = longest.get(1..).and_then(|name| name.split_once(';')) else {
        return Err(LogFault::new("log-ampersand"));
    };
    let number = |digits: &str, radix| {
        let plain = !digits.starts_with('+') && !digits.is_empty();
        let sign = plain.then(|| u32::from_str_radix(digits, radix).ok()).flatten().and_then(char::from_u32);
        sign.filter(|sign| is_xml(*sign))
    };
    let sign = match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => match (name.strip_prefix("#x"), name.strip_prefix('#')) {
            (Some(digits), _) => number(digits, 16),
            (_, Some(digits)) => number(digits, 10),
            _ => None,
        },
    };
    sign.map(|sign| (sign, name.len() + 2)).ok_or_else(|| LogFault::new("log-entity").with("name", name))
}

fn not_closed(what: &str, end: &str) -> LogFault {
    LogFault::new("log-not-closed").with("what", what).with("end", end)
}

/// The production `Char` of XML 1.0.
const fn is_xml(sign: char) -> bool {
    matches!(sign, '\t' | '\n' | '\r' | '\u{20}'..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
}

/// The first byte that no XML document may hold.
pub(super) fn first_control(bytes: &[u8]) -> Option<usize> {
    let wrong = |byte: u8| byte < b' ' && !matches!(byte, b'\t' | b'\n' | b'\r');
    // without an early end the compiler compares many bytes at once
    let any = bytes.iter().fold(false, |any, byte| any | wrong(*byte));
    any.then(|| bytes.iter().position(|byte| wrong(*byte))).flatten()
}
