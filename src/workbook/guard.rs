//! What the reader of workbooks takes on trust is looked at first: what an archive unpacks to, and how much its parts say that they
//! hold.
//!
//! calamine 0.38 bounds none of it. It reserves as many texts as `uniqueCount` says, which ends the program where that is a lie;
//! and each format of a style keeps its own copy of its font's name and its code, so that a small file of long names and many formats
//! takes all the memory there is. What a directory says of sizes is not relied on: each part is unpacked here, within bounds, by the
//! same library that unpacks it there.

use super::fault::WorkbookFault;
use quick_xml::events::{BytesStart, Event};
use std::io::{self, BufRead, BufReader, Cursor, Read};
use zip::ZipArchive;
use zip::result::ZipError;

/// Most parts; a workbook of many sheets has some hundreds.
const MOST_PARTS: usize = 10_000;
/// Most bytes that all parts unpack to: 256 MB.
pub(super) const MOST_UNPACKED: u64 = 256 << 20;
/// By how much a part of more than 8 MB may have been packed: rows that are much alike come to a fiftieth.
const MOST_RATIO: u64 = 300;
const RATIO_FROM: u64 = 8 << 20;
/// Most texts that sheets share.
const MOST_TEXTS: u64 = 6_000_000;
/// Most formats of cells and of named styles; spreadsheets have at most 65,490 of each.
const MOST_FORMATS: u64 = 2 * 65_536;
/// Longest tag among the styles, in bytes: a format's code has at most 255 signs.
const LONGEST_TAG: usize = 2_048;

/// Refuses a workbook that takes more than is given it.
pub(super) fn check(bytes: &[u8]) -> Result<(), WorkbookFault> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| fault_of(&error))?;
    let claimed = archive.decompressed_size().unwrap_or_default();
    if archive.len() > MOST_PARTS || claimed > u128::from(MOST_UNPACKED) {
        return Err(too_large());
    }
    let mut total = 0;
    for at in 0..archive.len() {
        let part = match archive.by_index(at) {
            Ok(part) => part,
            Err(error) => match fault_of(&error) {
                WorkbookFault::Protected => return Err(WorkbookFault::Protected),
                // what cannot be unpacked here is not unpacked there either; pictures may be packed in ways of their own
                _ => continue,
            },
        };
        let name = part.name().map_err(|error| fault_of(&error))?.to_ascii_lowercase();
        let packed = part.compressed_size();
        let mut part = BufReader::with_capacity(1 << 16, Bounded { part, packed, read: 0, total: &mut total });
        if name.ends_with("sharedstrings.xml") {
            texts(part)?;
        } else if name.ends_with("styles.xml") {
            styles(part)?;
        } else {
            io::copy(&mut part, &mut io::sink()).map_err(|error| unread(&error))?;
        }
    }
    Ok(())
}

const fn too_large() -> WorkbookFault {
    WorkbookFault::TooLarge { most: MOST_UNPACKED >> 20 }
}

fn fault_of(error: &ZipError) -> WorkbookFault {
    match error {
        ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) => WorkbookFault::Protected,
        _ => WorkbookFault::Damaged,
    }
}

fn unread(error: &io::Error) -> WorkbookFault {
    if error.kind() == io::ErrorKind::FileTooLarge { too_large() } else { WorkbookFault::Damaged }
}

/// How many texts there are, and are said to be.
fn texts(part: impl BufRead) -> Result<(), WorkbookFault> {
    let mut count = 0;
    tags(part, "sst", |tag| {
        match tag.local_name().as_ref() {
            b"sst" => {
                let is_lie = |said: &str| said.parse::<u64>().is_ok_and(|count| count > MOST_TEXTS);
                let mut said = tag.attributes();
                let mut counts =
                    said.with_checks(false).flatten().filter(|one| one.key.local_name().as_ref() == b"uniqueCount");
                if counts.any(|one| std::str::from_utf8(&one.value).is_ok_and(is_lie)) {
                    return Err(too_large());
                }
            }
            b"si" => count += 1,
            _ => {}
        }
        if count > MOST_TEXTS { Err(too_large()) } else { Ok(()) }
    })
}

/// How many formats there are, and how long what they are made of is.
fn styles(part: impl BufRead) -> Result<(), WorkbookFault> {
    let mut count = 0;
    tags(part, "styleSheet", |tag| {
        let name = tag.local_name();
        count += u64::from(name.as_ref() == b"xf");
        let is_long = tag.len() > LONGEST_TAG && name.as_ref() != b"styleSheet";
        if is_long || count > MOST_FORMATS { Err(too_large()) } else { Ok(()) }
    })
}

/// Looks at every tag of a part that is in UTF-8 and whose outermost tag is as it should be: one in another encoding may say something
/// else to who knows it.
fn tags(
    part: impl BufRead, outermost: &str, mut look: impl FnMut(&BytesStart<'_>) -> Result<(), WorkbookFault>,
) -> Result<(), WorkbookFault> {
    let mut reader = quick_xml::Reader::from_reader(part);
    reader.config_mut().check_end_names = false;
    let (mut buffer, mut is_begun) = (Vec::new(), false);
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer) {
            Ok(Event::Decl(declared)) => {
                let encoding = declared.encoding().transpose().map_err(|_| WorkbookFault::Damaged)?;
                if encoding.is_some_and(|encoding| !encoding.eq_ignore_ascii_case(b"utf-8")) {
                    return Err(WorkbookFault::Damaged);
                }
            }
            Ok(Event::Start(tag) | Event::Empty(tag)) => {
                if !is_begun && tag.local_name().as_ref() != outermost.as_bytes() {
                    return Err(WorkbookFault::Damaged);
                }
                is_begun = true;
                look(&tag)?;
            }
            Ok(Event::Eof) if is_begun => return Ok(()),
            Ok(Event::Eof) => return Err(WorkbookFault::Damaged),
            Ok(_) => {}
            Err(quick_xml::Error::Io(error)) => return Err(unread(&error)),
            Err(_) => return Err(WorkbookFault::Damaged),
        }
    }
}

/// Stops where a part unpacks to more than is read.
struct Bounded<'t, P> {
    part: P,
    packed: u64,
    read: u64,
    total: &'t mut u64,
}

impl<P: Read> Read for Bounded<'_, P> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.part.read(buffer)?;
        self.read += read as u64;
        *self.total += read as u64;
        let is_blown_up = self.read > RATIO_FROM && self.read / MOST_RATIO > self.packed;
        if *self.total > MOST_UNPACKED || is_blown_up {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        Ok(read)
    }
}
