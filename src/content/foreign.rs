//! What a file is that is no text in UTF-8: told by what it begins with, or by what its bytes read as.

use super::shipped;
use crate::locale::{Explain, Explanation};
use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{BIG5, Encoding, GBK, UTF_16BE, UTF_16LE};
use std::collections::HashSet;
use std::path::Path;
use std::sync::LazyLock;

/// What a file is that is no text in UTF-8.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ForeignFile {
    /// A text in another encoding, by the name that editors have for it.
    Encoded(String),
    /// A workbook of a spreadsheet.
    Workbook,
    /// A document of a word processor.
    Document,
    /// A page description (PDF).
    Pdf,
    /// A web page.
    Page,
    /// A picture.
    Picture,
    /// A packed archive.
    Archive,
    /// A database.
    Database,
    /// Something else that is no text.
    Binary,
}

impl ForeignFile {
    /// What bytes are, or how they begin; none where they are UTF-8, or nearly. `region` is where their language is at home, if that is
    /// known.
    #[must_use]
    pub fn recognise(bytes: &[u8], region: Option<&str>) -> Option<Self> {
        if let Some(packed) = packed(bytes) {
            return Some(packed);
        }
        let found = encoding(bytes, region);
        // no text has these, unless each of its signs takes two bytes
        let is_binary = bytes.iter().take(BEGINNING).any(|byte| matches!(byte, 0..=8 | 14..=26 | 28..=31));
        match found {
            Some(wide) if wide == UTF_16LE || wide == UTF_16BE => Some(Self::Encoded(name(wide))),
            _ if is_binary => Some(Self::Binary),
            found => found.filter(|found| reads(found, bytes)).map(|found| Self::Encoded(name(found))),
        }
    }
}

impl ForeignFile {
    /// The text of bytes that are in another encoding, with the encoding's name; none where they are something else, or not wholly in
    /// one.
    #[must_use]
    pub fn decoded(bytes: &[u8], region: Option<&str>) -> Option<(String, String)> {
        let Some(Self::Encoded(name)) = Self::recognise(bytes, region) else { return None };
        let (text, _, is_malformed) = encoding(bytes, region)?.decode(bytes);
        (!is_malformed).then(|| (name, text.into_owned()))
    }

    /// How a table comes of it that can be read.
    #[must_use]
    pub fn mend_table(&self) -> Explanation {
        match self {
            Self::Encoded(encoding) => Explanation::new("foreign-mend").with("iconv", iconv(encoding)),
            Self::Workbook => Explanation::new("foreign-save-as"),
            Self::Page => Explanation::new("foreign-save-page"),
            Self::Archive => Explanation::new("foreign-unpack"),
            Self::Document | Self::Pdf | Self::Picture | Self::Database | Self::Binary => {
                Explanation::new("foreign-name-csv")
            }
        }
    }

    /// How a text comes of it that can be read, if it is none of another program's files.
    #[must_use]
    pub fn mend_text(&self) -> Explanation {
        match self {
            Self::Encoded(encoding) => Explanation::new("foreign-mend-text").with("iconv", iconv(encoding)),
            Self::Workbook
            | Self::Page
            | Self::Archive
            | Self::Document
            | Self::Pdf
            | Self::Picture
            | Self::Database
            | Self::Binary => Explanation::new("foreign-name-text"),
        }
    }
}

/// The command that makes UTF-8 of a text in an encoding.
fn iconv(encoding: &str) -> String {
    let encoding = encoding.split(' ').next().unwrap_or_default();
    format!("iconv -f {encoding} -t UTF-8 OLD > NEW")
}

impl Explain for ForeignFile {
    fn explain(&self) -> Explanation {
        match self {
            Self::Encoded(encoding) => Explanation::new("foreign-encoded").with("encoding", encoding.clone()),
            Self::Workbook => Explanation::new("foreign-workbook"),
            Self::Document => Explanation::new("foreign-document"),
            Self::Pdf => Explanation::new("foreign-pdf"),
            Self::Page => Explanation::new("foreign-page"),
            Self::Picture => Explanation::new("foreign-picture"),
            Self::Archive => Explanation::new("foreign-archive"),
            Self::Database => Explanation::new("foreign-database"),
            Self::Binary => Explanation::new("foreign-binary"),
        }
    }
}

/// Whether bytes are text in an encoding, or how one begins: the last character may be cut.
fn reads(encoding: &'static Encoding, bytes: &[u8]) -> bool {
    let mut decoder = encoding.new_decoder_without_bom_handling();
    let Some(room) = decoder.max_utf8_buffer_length(bytes.len()) else { return false };
    !decoder.decode_to_string(bytes, &mut String::with_capacity(room), false).2
}

/// How much of a file tells whether it is a text.
const BEGINNING: usize = 4_096;

/// What other programs' files are, told by their first bytes.
pub(super) fn packed(bytes: &[u8]) -> Option<ForeignFile> {
    let holds = |name: &str| memchr::memmem::find(bytes, name.as_bytes()).is_some();
    let wide = |name: &str| {
        memchr::memmem::find(bytes, &name.bytes().flat_map(|byte| [byte, 0]).collect::<Vec<_>>()).is_some()
    };
    let begins = |head: &str| bytes.get(..head.len()).is_some_and(|start| start.eq_ignore_ascii_case(head.as_bytes()));
    match bytes {
        _ if is_page(bytes) => Some(ForeignFile::Page),
        _ if bytes.get(..BEGINNING.min(bytes.len())).is_some_and(is_sheet) => Some(ForeignFile::Workbook),
        // the names of what an archive holds stand in it as they are
        [b'P', b'K', 3 | 5, 4 | 6, ..] if holds("xl/") || holds("spreadsheet") => Some(ForeignFile::Workbook),
        [b'P', b'K', 3 | 5, 4 | 6, ..] if holds("word/") || holds("opendocument.text") => Some(ForeignFile::Document),
        [b'P', b'K', 3 | 5, 4 | 6, ..] => Some(ForeignFile::Archive),
        // older office files name their streams in UTF-16
        [0xd0, 0xcf, 0x11, 0xe0, ..] if wide("Workbook") => Some(ForeignFile::Workbook),
        [0xd0, 0xcf, 0x11, 0xe0, ..] => Some(ForeignFile::Document),
        [b'%', b'P', b'D', b'F', b'-', ..] => Some(ForeignFile::Pdf),
        [0x1f, 0x8b, ..] | [b'7', b'z', 0xbc, 0xaf, ..] | [b'R', b'a', b'r', b'!', ..] => Some(ForeignFile::Archive),
        [0x89, b'P', b'N', b'G', ..] | [0xff, 0xd8, 0xff, ..] => Some(ForeignFile::Picture),
        _ if begins(r"{\rtf") => Some(ForeignFile::Document),
        _ if bytes.starts_with(b"SQLite format 3\0") => Some(ForeignFile::Database),
        _ => None,
    }
}

/// Whether a file is a web page, or the table of one that is called a workbook.
fn is_page(bytes: &[u8]) -> bool {
    const TAGS: [&str; 9] =
        ["<!doctype html", "<html", "<head", "<meta", "<title", "<style", "<script", "<body", "<table"];
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii_start();
    TAGS.iter().any(|tag| {
        let rest = bytes.split_at_checked(tag.len()).filter(|(head, _)| head.eq_ignore_ascii_case(tag.as_bytes()));
        rest.is_some_and(|(_, rest)| rest.first().is_none_or(|next| !next.is_ascii_alphanumeric()))
    })
}

/// Whether a file begins as a workbook in XML does.
fn is_sheet(beginning: &[u8]) -> bool {
    let bytes = beginning.strip_prefix(b"\xef\xbb\xbf").unwrap_or(beginning).trim_ascii_start();
    let holds = |name: &str| memchr::memmem::find(bytes, name.as_bytes()).is_some();
    bytes.starts_with(b"<?xml") && (holds("Excel.Sheet") || holds("urn:schemas-microsoft-com:office:spreadsheet"))
}

/// The encoding of a text that is not UTF-8. `region` is where its language is at home: it decides between encodings that fit equally
/// well.
pub(super) fn encoding(bytes: &[u8], region: Option<&str>) -> Option<&'static Encoding> {
    if let Some((marked, _)) = Encoding::for_bom(bytes).filter(|(marked, _)| *marked != encoding_rs::UTF_8) {
        return Some(marked);
    }
    // of a pair of bytes that is an ASCII sign in UTF-16 one is zero, which no other encoding has in a text
    let zeros = |odd: usize| bytes.iter().skip(odd).step_by(2).filter(|byte| **byte == 0).count();
    let (high, low) = (zeros(0), zeros(1));
    if high.max(low) * 32 > bytes.len() / 2 && high.max(low) > high.min(low) * 4 {
        return Some(if high > low { UTF_16BE } else { UTF_16LE });
    }
    if is_damaged_utf8(bytes) {
        return None;
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    let guess = |region: Option<&str>| detector.guess(region.map(str::as_bytes), Utf8Detection::Deny);
    let guess = match guess(region) {
        // a word or two fit several: most likely it was written where the source language is at home
        other if region.is_none() && !CHINESE.contains(&other.name()) => guess(Some("cn")),
        fits => fits,
    };
    let guess = if CHINESE.contains(&guess.name()) { chinese(bytes, guess) } else { guess };
    MANY_BYTES.contains(&guess.name()).then_some(guess)
}

/// In which of the encodings of Chinese a text reads as banks write it; `guess` where that cannot be told.
fn chinese(bytes: &[u8], guess: &'static Encoding) -> &'static Encoding {
    static FAMILIAR: LazyLock<HashSet<char>> = LazyLock::new(|| {
        // what is said of files is not what stands in them
        let is_content =
            |path: &str| path.ends_with(".ron") || path.ends_with(".ftl") && !path.ends_with("diagnostics.ftl");
        let texts = shipped::files().filter(|(path, _)| is_content(path));
        let texts =
            texts.filter_map(|(path, _)| String::from_utf8(shipped::read(Path::new(path)).ok()?.into_owned()).ok());
        texts.flat_map(|text| text.chars().filter(|sign| !sign.is_ascii()).collect::<Vec<_>>()).collect()
    });
    // its signs that the texts have that ship, less its other ones
    let reads = |encoding: &'static Encoding| {
        let (text, wrong) = encoding.decode_without_bom_handling(bytes);
        let signs = || text.chars().filter(|sign| !sign.is_ascii());
        let familiar = signs().filter(|sign| FAMILIAR.contains(sign)).count();
        (!wrong).then(|| 2 * familiar as i64 - signs().count() as i64)
    };
    match (reads(GBK), reads(BIG5)) {
        (Some(gbk), Some(big5)) if gbk == big5 => guess,
        (gbk, big5) if gbk > big5 => GBK,
        (None, None) => guess,
        _ => BIG5,
    }
}

/// The encodings that can be recognised: those of single bytes fit anything.
const MANY_BYTES: [&str; 6] = ["GBK", "gb18030", "Big5", "Shift_JIS", "EUC-JP", "EUC-KR"];

/// Those of them in which Chinese is written.
const CHINESE: [&str; 3] = ["GBK", "gb18030", "Big5"];

/// Whether it is UTF-8 but for a byte here and there; or all through.
fn is_damaged_utf8(bytes: &[u8]) -> bool {
    let (mut sound, mut broken) = (0_usize, 0);
    for chunk in bytes.utf8_chunks() {
        sound += chunk.valid().chars().filter(|sign| !sign.is_ascii()).count();
        broken += chunk.invalid().len();
    }
    sound >= broken
}

/// An encoding as editors call it.
pub(super) fn name(encoding: &'static Encoding) -> String {
    match encoding.name() {
        "GBK" | "gb18030" => "GBK (GB18030)".to_owned(),
        "UTF-16LE" | "UTF-16BE" => "UTF-16".to_owned(),
        other => other.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_file_is_is_told_by_its_bytes() {
        let (gbk, ..) = GBK.encode("工号,姓名,网点\nE1,陈雨桐,城东支行\n");
        let wide: Vec<u8> = "WordDocument".bytes().chain(*b"Workbook").flat_map(|byte| [byte, 0]).collect();
        let old = [b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", wide.as_slice()].concat();
        for (bytes, is) in [
            (&*gbk, ForeignFile::Encoded("GBK (GB18030)".to_owned())),
            (b"\xff\xfeE\0", ForeignFile::Encoded("UTF-16".to_owned())),
            (b"PK\x03\x04....[Content_Types].xml....xl/workbook.xml", ForeignFile::Workbook),
            (b"PK\x03\x04....[Content_Types].xml....word/document.xml", ForeignFile::Document),
            (b"PK\x03\x04....mimetypeapplication/vnd.oasis.opendocument.spreadsheet", ForeignFile::Workbook),
            (b"PK\x03\x04....photos/one.jpg", ForeignFile::Archive),
            (&old, ForeignFile::Workbook),
            (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", ForeignFile::Document),
            (b"%PDF-1.7\n", ForeignFile::Pdf),
            (b"\x1f\x8b\x08", ForeignFile::Archive),
            (b"SQLite format 3\0\x10", ForeignFile::Database),
            (b"\x89PNG\r\n\x1a\n\0\0\0", ForeignFile::Picture),
            (b"\xff\xd8\xff\xe0", ForeignFile::Picture),
            (br"{\rtf1\ansi", ForeignFile::Document),
            (b"<!DOCTYPE HTML>", ForeignFile::Page),
            (b"\xef\xbb\xbf\r\n<Table border=1><tr><td>", ForeignFile::Page),
            (b"<meta http-equiv=Content-Type content=\"text/html; charset=gb2312\">\xb9\xa4", ForeignFile::Page),
            (b"<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?>", ForeignFile::Workbook),
            (b"\x7fELF\x02\x01\x01\0\0\0\0\0", ForeignFile::Binary),
        ] {
            assert_eq!(ForeignFile::recognise(bytes, None), Some(is), "{}", bytes.escape_ascii());
        }
        for text in
            ["", "<tables>", "<?xml version=\"1.0\"?><log>", "number,name\r\n\tE1;\u{85}", "\u{feff}工号,姓名\n"]
        {
            assert_eq!(ForeignFile::recognise(text.as_bytes(), None), None, "{text:?}");
        }
        assert_eq!(ForeignFile::recognise(b"number,name\n1,\xff\n", None), None, "a byte that no encoding has");
        // the last character may be cut
        let cut = gbk.len() - 2;
        assert_eq!(
            ForeignFile::recognise(&gbk[..cut - 1], None),
            Some(ForeignFile::Encoded("GBK (GB18030)".to_owned()))
        );
        // a byte that is wrong in a text that is UTF-8 otherwise
        assert_eq!(ForeignFile::recognise("工号,姓名\nE1,陈\u{0}".replace('\0', "").as_bytes(), None), None);
        assert_eq!(ForeignFile::recognise(&["工号,姓名,网点\nE1,陈".as_bytes(), b"\xe9\n"].concat(), None), None);
    }
}
