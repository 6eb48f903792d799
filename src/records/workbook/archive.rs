//! The archive (ZIP) that a workbook is: its parts found by name, and unpacked within bounds.

use super::fault::WorkbookFault;
use flate2::read::DeflateDecoder;
use std::collections::HashMap;
use std::io::{self, BufRead, BufReader, Read};

/// Most parts; a workbook of many sheets has some hundreds.
const MOST_PARTS: usize = 10_000;
/// Most bytes that one part unpacks to: 256 MB.
pub(super) const MOST_UNPACKED: u64 = 256 << 20;
/// By how much a part of more than 8 MB may have been packed: rows that are much alike come to a fiftieth.
const MOST_RATIO: u64 = 300;
const RATIO_FROM: u64 = 8 << 20;

/// An archive, with the places of its parts.
pub(super) struct Archive<'b> {
    bytes: &'b [u8],
    /// By name in small letters: programs write it in either.
    parts: HashMap<String, PartPlace>,
}

#[derive(Clone, Copy)]
struct PartPlace {
    begins: usize,
    packed: usize,
    method: u16,
}

impl<'b> Archive<'b> {
    /// Finds the parts by the directory at the end.
    pub(super) fn open(bytes: &'b [u8]) -> Result<Self, WorkbookFault> {
        // behind the directory's end there may be a comment of at most 65,535 bytes
        let tail = bytes.len().saturating_sub(22 + 65_535);
        let end = memchr::memmem::rfind(bytes.get(tail..).unwrap_or_default(), b"PK\x05\x06");
        let end = tail + end.ok_or(WorkbookFault::Damaged)?;
        let count = u16_at(bytes, end + 10)? as usize;
        let mut at = u32_at(bytes, end + 16)? as usize;
        if count > MOST_PARTS || count == 0xffff {
            return Err(WorkbookFault::TooLarge { most: MOST_UNPACKED >> 20 });
        }
        let mut parts = HashMap::new();
        for _ in 0..count {
            if bytes.get(at..at.saturating_add(4)) != Some(b"PK\x01\x02") {
                return Err(WorkbookFault::Damaged);
            }
            let [name, extra, comment] = [at + 28, at + 30, at + 32].map(|place| u16_at(bytes, place).map(usize::from));
            let (name, extra, comment) = (name?, extra?, comment?);
            if u16_at(bytes, at + 8)? & 1 == 1 {
                return Err(WorkbookFault::Protected);
            }
            let called = bytes.get(at + 46..at + 46 + name).ok_or(WorkbookFault::Damaged)?;
            let place = PartPlace {
                begins: u32_at(bytes, at + 42)? as usize,
                packed: u32_at(bytes, at + 20)? as usize,
                method: u16_at(bytes, at + 10)?,
            };
            parts.insert(String::from_utf8_lossy(called).replace('\\', "/").to_ascii_lowercase(), place);
            at += 46 + name + extra + comment;
        }
        Ok(Self { bytes, parts })
    }

    /// A part as it is unpacked; none where there is no such part.
    pub(super) fn part(&self, name: &str) -> Result<Option<impl BufRead + use<'b>>, WorkbookFault> {
        let Some(PartPlace { begins, packed, method }) = self.parts.get(&name.to_ascii_lowercase()).copied() else {
            return Ok(None);
        };
        if self.bytes.get(begins..begins.saturating_add(4)) != Some(b"PK\x03\x04") {
            return Err(WorkbookFault::Damaged);
        }
        let (name, extra) = (u16_at(self.bytes, begins + 26)?, u16_at(self.bytes, begins + 28)?);
        let from = begins + 30 + usize::from(name) + usize::from(extra);
        let bytes = self.bytes.get(from..from.saturating_add(packed)).ok_or(WorkbookFault::Damaged)?;
        let unpacked: Box<dyn Read + 'b> = match method {
            0 => Box::new(bytes),
            8 => Box::new(DeflateDecoder::new(bytes)),
            _ => return Err(WorkbookFault::Damaged),
        };
        Ok(Some(BufReader::with_capacity(1 << 16, Bounded { unpacked, packed: packed as u64, read: 0 })))
    }
}

fn u16_at(bytes: &[u8], at: usize) -> Result<u16, WorkbookFault> {
    let two = bytes.get(at..at.saturating_add(2)).and_then(|two| two.try_into().ok());
    two.map(u16::from_le_bytes).ok_or(WorkbookFault::Damaged)
}

fn u32_at(bytes: &[u8], at: usize) -> Result<u32, WorkbookFault> {
    let four = bytes.get(at..at.saturating_add(4)).and_then(|four| four.try_into().ok());
    four.map(u32::from_le_bytes).ok_or(WorkbookFault::Damaged)
}

/// Stops where a part unpacks to more than is read.
struct Bounded<'b> {
    unpacked: Box<dyn Read + 'b>,
    packed: u64,
    read: u64,
}

impl Read for Bounded<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.unpacked.read(buffer)?;
        self.read += read as u64;
        let is_blown_up = self.read > RATIO_FROM && self.read / MOST_RATIO > self.packed;
        if self.read > MOST_UNPACKED || is_blown_up {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        Ok(read)
    }
}
