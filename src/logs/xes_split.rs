//! Cuts an XES document at its traces. Everything around them is read strictly, tag by tag; in a trace only its end is
//! looked for, where comments, texts in brackets and instructions do not pretend to be one.

use super::chunk::{Feed, Split};
use super::error::{ByteFault, LogError, LogFault, shown};
use super::xes::{DEEPEST, mismatch, not_utf8, too_deep};
use super::xml::{Xml, XmlToken, token_end};
use memchr::memchr;
use std::ops::Range;

/// The cutter.
pub(super) struct XesSplit {
    feed: Feed,
    /// Up to where the buffer is understood.
    at: usize,
    /// The elements that are open around what comes.
    open: Vec<String>,
    begun: bool,
    /// There was an end of the root element.
    closed: bool,
}

/// What a token around the traces was.
enum Around {
    Passed,
    /// A trace begins with it, or is it.
    Trace {
        begins: usize,
        empty: bool,
    },
}

impl XesSplit {
    pub(super) fn new(feed: Feed) -> Self {
        Self { feed, at: 0, open: Vec::new(), begun: false, closed: false }
    }

    /// Reads on until `find` finds something in the buffer, or answers none at the end of the file.
    fn wait<T>(
        &mut self, from: usize, part: &'static str, mut find: impl FnMut(&[u8]) -> Option<T>,
    ) -> Result<Option<T>, LogError> {
        loop {
            if let Some(found) = find(self.feed.buffer.get(from..).unwrap_or_default()) {
                return Ok(Some(found));
            }
            if self.feed.ended {
                return Ok(None);
            }
            self.feed.more(from, part)?;
        }
    }

    /// Reads one token around the traces; none at the end of the file.
    fn around(&mut self) -> Result<Option<Around>, LogError> {
        let from = self.at;
        let mut seen = 0;
        let begins = self.wait(from, "log-part-text", |bytes| {
            let at = memchr(b'<', bytes.get(seen..).unwrap_or_default()).map(|at| seen + at);
            seen = bytes.len();
            at
        })?;
        let length = match begins {
            Some(begins) => {
                self.wait(from, "log-part-tag", |bytes| token_end(bytes.get(begins..)?).map(|end| begins + end))?
            }
            None => None,
        };
        let ended = length.is_none();
        let to = length.map_or(self.feed.buffer.len(), |length| from + length);
        let bytes = self.feed.buffer.get(from..to).unwrap_or_default();
        let around = match std::str::from_utf8(bytes) {
            Ok(text) => Self::token(text, &mut self.open, &mut self.begun, &mut self.closed),
            Err(error) => Err(not_utf8().at(error.valid_up_to())),
        };
        let around = around.map_err(|slip| self.feed.slip(slip.moved(from)))?;
        self.at = to;
        Ok((!ended).then_some(match around {
            Around::Trace { begins, empty } => Around::Trace { begins: from + begins, empty },
            Around::Passed => Around::Passed,
        }))
    }

    fn token(text: &str, open: &mut Vec<String>, begun: &mut bool, closed: &mut bool) -> Result<Around, ByteFault> {
        let mut xml = Xml::new(text);
        let token = xml.next()?;
        if xml.text_before && open.is_empty() {
            return Err(no_log().at(0));
        }
        match token {
            XmlToken::Open { name, .. } if open.is_empty() => {
                if *begun {
                    return Err(LogFault::new("log-behind-log").with("name", name).at(xml.begins));
                }
                if name != "log" {
                    return Err(no_log().at(xml.begins));
                }
                *begun = true;
            }
            XmlToken::Open { name: "trace", empty } if open.len() == 1 => {
                return Ok(Around::Trace { begins: xml.begins, empty });
            }
            XmlToken::Open { name: name @ ("trace" | "event"), .. } => {
                let inside = open.last().map(String::as_str).unwrap_or_default();
                let wrong = LogFault::new("log-stands-wrong").with("name", name).with("inside", inside);
                return Err(wrong.at(xml.begins));
            }
            XmlToken::Close { name } => {
                let expected = open.pop();
                if expected.as_deref() != Some(name) {
                    return Err(mismatch(name, expected.as_deref()).at(xml.begins));
                }
                *closed = open.is_empty();
            }
            XmlToken::Instruction { whole } if !*begun => encoding(whole).map_err(|fault| fault.at(xml.begins))?,
            _ => {}
        }
        if let XmlToken::Open { name, empty } = token {
            if open.len() >= DEEPEST {
                return Err(too_deep().at(xml.begins));
            }
            if empty {
                *closed = open.is_empty();
            } else {
                open.push(name.to_owned());
            }
        }
        Ok(Around::Passed)
    }

    /// Where the trace ends that begins at a byte.
    fn end_of_trace(&mut self, begins: usize) -> Result<usize, LogError> {
        let mut scan = self.at - begins;
        let end = self.wait(begins, "log-part-trace", |bytes| {
            let end = end_of_trace(bytes, scan);
            scan = end.err().unwrap_or(scan);
            end.ok()
        })?;
        end.map(|end| begins + end).ok_or_else(|| self.feed.error(LogFault::new("log-ends-in-trace"), begins))
    }
}

impl Split for XesSplit {
    fn cases(&mut self, cases: &mut Vec<Range<usize>>) -> Result<bool, LogError> {
        loop {
            match self.around()? {
                Some(Around::Trace { begins, empty }) => {
                    if !empty {
                        self.at = self.end_of_trace(begins)?;
                    }
                    cases.push(begins..self.at);
                }
                Some(Around::Passed) => {}
                None if self.closed => return Ok(true),
                None if self.begun => {
                    let fault = LogFault::new("log-ends-in-log");
                    return Err(self.feed.error(fault, self.feed.buffer.len()));
                }
                None => return Err(no_log().in_file(self.feed.file(), None)),
            }
            if self.feed.is_full(self.at) {
                return Ok(false);
            }
        }
    }

    fn feed(&mut self) -> (&mut Feed, &mut usize) {
        (&mut self.feed, &mut self.at)
    }
}

/// Where the end of a trace ends in `bytes`, looked for from a byte on; or from where to look once there are more.
fn end_of_trace(bytes: &[u8], from: usize) -> Result<usize, usize> {
    let mut at = from;
    loop {
        let rest = bytes.get(at..).unwrap_or_default();
        at += memchr(b'<', rest).ok_or(bytes.len())?;
        let tag = bytes.get(at..).unwrap_or_default();
        let skipped = match tag {
            [_, b'/', ..] => match tag.strip_prefix(b"</trace") {
                Some([b'>', ..]) => return Ok(at + 8),
                Some([b' ' | b'\t' | b'\n' | b'\r', after @ ..]) => {
                    return memchr(b'>', after).map(|more| at + 9 + more).ok_or(at);
                }
                None if !b"</trace".starts_with(tag) => 2,
                Some([]) | None => return Err(at),
                Some(_) => 2,
            },
            [_, b'!' | b'?', ..] => token_end(tag).ok_or(at)?,
            [_, _, ..] => 1,
            _ => return Err(at),
        };
        at += skipped;
    }
}

fn no_log() -> LogFault {
    LogFault::new("log-no-xes")
}

/// Says no to a declaration of another encoding than UTF-8.
fn encoding(instruction: &str) -> Result<(), LogFault> {
    let Some(declared) = instruction.strip_prefix("<?xml").and_then(|rest| rest.split_once("encoding")) else {
        return Ok(());
    };
    let value = declared.1.trim_start_matches([' ', '\t', '\r', '\n', '=']);
    let quote = value.get(..1).unwrap_or_default();
    let name = value.get(1..).and_then(|rest| rest.split(quote).next()).unwrap_or_default();
    if ["utf-8", "utf8", "us-ascii", "ascii"].iter().any(|known| name.eq_ignore_ascii_case(known)) {
        return Ok(());
    }
    Err(LogFault::new("log-declares").with("encoding", shown(name)))
}
