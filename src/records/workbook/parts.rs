//! The parts beside the sheets: which sheets there are, the texts they share, the formats of their numbers.

use super::archive::{Archive, MOST_UNPACKED};
use super::fault::WorkbookFault;
use super::number_format::NumberFormat;
use quick_xml::XmlVersion;
use quick_xml::events::{BytesRef, BytesStart, Event};
use std::collections::HashMap;
use std::io::{self, BufRead};

/// Most bytes of all texts that sheets share: 64 MB.
const MOST_TEXT: usize = 64 << 20;

/// A part, read tag by tag.
pub(super) struct Tags<R> {
    reader: quick_xml::Reader<R>,
    buffer: Vec<u8>,
}

impl<R: BufRead> Tags<R> {
    pub(super) fn of(part: R) -> Self {
        let mut reader = quick_xml::Reader::from_reader(part);
        reader.config_mut().expand_empty_elements = true;
        Self { reader, buffer: Vec::new() }
    }

    /// The next tag or text.
    pub(super) fn next(&mut self) -> Result<Event<'_>, WorkbookFault> {
        self.buffer.clear();
        self.reader.read_event_into(&mut self.buffer).map_err(|error| fault(&error))
    }
}

fn fault(error: &quick_xml::Error) -> WorkbookFault {
    match error {
        quick_xml::Error::Io(error) if error.kind() == io::ErrorKind::FileTooLarge => too_large(),
        _ => WorkbookFault::Damaged,
    }
}

pub(super) const fn too_large() -> WorkbookFault {
    WorkbookFault::TooLarge { most: MOST_UNPACKED >> 20 }
}

/// What an attribute says, whatever stands before its name.
pub(super) fn attribute(tag: &BytesStart<'_>, name: &str) -> Option<String> {
    let mut attributes = tag.attributes();
    let found = attributes.with_checks(false).flatten().find(|one| one.key.local_name().as_ref() == name.as_bytes())?;
    found.normalized_value(XmlVersion::Implicit1_0).ok().map(std::borrow::Cow::into_owned)
}

/// The text that an event adds.
pub(super) fn text(event: &Event<'_>) -> Result<Option<String>, WorkbookFault> {
    let damaged = |_| WorkbookFault::Damaged;
    match event {
        Event::Text(text) => Ok(Some(text.decode().map_err(damaged)?.into_owned())),
        Event::CData(text) => Ok(Some(text.decode().map_err(damaged)?.into_owned())),
        Event::GeneralRef(entity) => Ok(Some(sign(entity)?)),
        _ => Ok(None),
    }
}

/// The sign that a reference means; of a document's own entities there are none.
fn sign(entity: &BytesRef<'_>) -> Result<String, WorkbookFault> {
    if let Some(sign) = entity.resolve_char_ref().map_err(|_| WorkbookFault::Damaged)? {
        return Ok(sign.to_string());
    }
    let name = entity.decode().map_err(|_| WorkbookFault::Damaged)?;
    quick_xml::escape::resolve_predefined_entity(&name).map(str::to_owned).ok_or(WorkbookFault::Damaged)
}

/// Which sheets there are.
pub(super) struct SheetBook {
    pub(super) sheets: Vec<SheetPlace>,
    /// Days are counted from 1904.
    pub(super) since_1904: bool,
}

/// Where a sheet is.
pub(super) struct SheetPlace {
    pub(super) name: String,
    pub(super) is_hidden: bool,
    pub(super) part: String,
}

impl SheetBook {
    pub(super) fn read(archive: &Archive<'_>) -> Result<Self, WorkbookFault> {
        let mut targets: HashMap<String, String> = HashMap::new();
        if let Some(part) = archive.part("xl/_rels/workbook.xml.rels")? {
            let mut tags = Tags::of(part);
            loop {
                match tags.next()? {
                    Event::Start(tag) if tag.local_name().as_ref() == b"Relationship" => {
                        if let (Some(id), Some(target)) = (attribute(&tag, "Id"), attribute(&tag, "Target")) {
                            targets.insert(id, target);
                        }
                    }
                    Event::Eof => break,
                    _ => {}
                }
            }
        }
        let mut book = Self { sheets: Vec::new(), since_1904: false };
        let mut tags = Tags::of(archive.part("xl/workbook.xml")?.ok_or(WorkbookFault::NoWorkbook)?);
        loop {
            match tags.next()? {
                Event::Start(tag) if tag.local_name().as_ref() == b"sheet" => {
                    let Some(name) = attribute(&tag, "name") else { return Err(WorkbookFault::Damaged) };
                    let is_hidden = attribute(&tag, "state").is_some_and(|state| state != "visible");
                    let target = relation(&tag).and_then(|id| targets.get(&id).cloned());
                    let part = target.unwrap_or_else(|| format!("worksheets/sheet{}.xml", book.sheets.len() + 1));
                    let part = part.strip_prefix('/').map_or_else(|| format!("xl/{part}"), str::to_owned);
                    // a sheet of a chart alone has no cells
                    if !part.contains("chartsheets/") {
                        book.sheets.push(SheetPlace { name, is_hidden, part });
                    }
                }
                Event::Start(tag) if tag.local_name().as_ref() == b"workbookPr" => {
                    book.since_1904 = attribute(&tag, "date1904").is_some_and(|says| says == "1" || says == "true");
                }
                Event::Eof => return Ok(book),
                _ => {}
            }
        }
    }
}

/// The id that leads from a sheet to its part: `r:id`, beside which there may be one that is called `id` otherwise.
fn relation(tag: &BytesStart<'_>) -> Option<String> {
    let mut attributes = tag.attributes();
    let is_it = |key: &[u8]| key.ends_with(b":id");
    let found = attributes.with_checks(false).flatten().find(|one| is_it(one.key.as_ref()))?;
    found.normalized_value(XmlVersion::Implicit1_0).ok().map(std::borrow::Cow::into_owned)
}

/// The texts that the sheets share, in their order.
pub(super) fn shared_strings(archive: &Archive<'_>) -> Result<Vec<Box<str>>, WorkbookFault> {
    let Some(part) = archive.part("xl/sharedStrings.xml")? else { return Ok(Vec::new()) };
    let (mut tags, mut all, mut length) = (Tags::of(part), Vec::new(), 0);
    let (mut one, mut is_text, mut is_reading_aid) = (String::new(), false, false);
    loop {
        let event = tags.next()?;
        match &event {
            Event::Start(tag) => match tag.local_name().as_ref() {
                b"si" => one.clear(),
                b"t" => is_text = true,
                // how it is pronounced
                b"rPh" => is_reading_aid = true,
                _ => {}
            },
            Event::End(tag) => match tag.local_name().as_ref() {
                b"si" => {
                    length += one.len() + 16;
                    if length > MOST_TEXT {
                        return Err(too_large());
                    }
                    all.push(std::mem::take(&mut one).into_boxed_str());
                }
                b"t" => is_text = false,
                b"rPh" => is_reading_aid = false,
                _ => {}
            },
            Event::Eof => return Ok(all),
            other if is_text && !is_reading_aid => one.extend(text(other)?),
            _ => {}
        }
    }
}

/// The format of each style.
pub(super) fn styles(archive: &Archive<'_>) -> Result<Vec<NumberFormat>, WorkbookFault> {
    let Some(part) = archive.part("xl/styles.xml")? else { return Ok(Vec::new()) };
    let (mut tags, mut written, mut styles) = (Tags::of(part), HashMap::new(), Vec::new());
    let mut is_of_cells = false;
    loop {
        match tags.next()? {
            Event::Start(tag) => {
                let number = |name| attribute(&tag, name).and_then(|id| id.parse::<u32>().ok());
                match tag.local_name().as_ref() {
                    b"numFmt" => {
                        if let (Some(id), Some(code)) = (number("numFmtId"), attribute(&tag, "formatCode")) {
                            written.insert(id, NumberFormat::written(&code));
                        }
                    }
                    b"cellXfs" => is_of_cells = true,
                    b"xf" if is_of_cells => {
                        let id = number("numFmtId").unwrap_or_default();
                        styles.push(written.get(&id).copied().unwrap_or_else(|| NumberFormat::built_in(id)));
                    }
                    _ => {}
                }
            }
            Event::End(tag) if tag.local_name().as_ref() == b"cellXfs" => is_of_cells = false,
            Event::Eof => return Ok(styles),
            _ => {}
        }
    }
}
