//! Tells a text that was read in another encoding than it was written in, and kept so: who is meant is lost.

use encoding_rs::{BIG5, Encoding, GBK, WINDOWS_1252};
use std::collections::HashSet;
use std::sync::LazyLock;

/// Whether a name or the like is what is left of one. `?` and U+FFFD stand where a sign was lost.
pub(super) fn is_garbled(text: &str) -> bool {
    if text.is_ascii() {
        return text.contains('?');
    }
    text.contains(['?', '\u{fffd}'])
        || text.chars().any(is_symbol)
        || is_utf8_read_as_western(text)
        || is_gbk_read_as_western(text)
        || [GBK, BIG5].into_iter().any(|encoding| is_utf8_read_as(encoding, text))
}

/// Signs of Western encodings that stand in no name; the dot does.
const fn is_symbol(sign: char) -> bool {
    matches!(sign, '\u{a1}'..='\u{bf}') && sign != '·'
}

/// The byte that a sign is in the Western encoding of Windows.
fn western(sign: char) -> Option<u8> {
    // the last that has one
    if sign > '™' {
        return None;
    }
    let mut buffer = [0; 4];
    let (bytes, _, unmapped) = WINDOWS_1252.encode(sign.encode_utf8(&mut buffer));
    bytes.first().copied().filter(|_| !unmapped)
}

/// `åŸŽä¸œ`: of three bytes that were one sign of Chinese the second and the third are symbols. A space may be one that never
/// breaks a line.
fn is_utf8_read_as_western(text: &str) -> bool {
    let bytes: Vec<_> = text.chars().map(western).collect();
    bytes.windows(3).any(|three| matches!(three, [Some(0xe3..=0xe9), Some(0x80..=0xbf), Some(b' ' | 0x80..=0xbf)]))
}

/// `ÕÅÎ°`: nothing but pairs of capitals and small letters with accents, each of which is a character of GB2312.
fn is_gbk_read_as_western(text: &str) -> bool {
    let (mut pairs, mut signs) = (0, text.chars());
    while let Some(sign) = signs.next() {
        if sign.is_ascii_alphabetic() {
            return false;
        }
        if sign.is_ascii() {
            continue;
        }
        match (western(sign), signs.next().and_then(western)) {
            (Some(0xb0..=0xf7), Some(0xa1..=0xfe)) => pairs += 1,
            _ => return false,
        }
    }
    pairs > 1
}

/// `寮犱紵`: its bytes in an encoding of Chinese are those of Chinese in UTF-8; the last may be lost.
fn is_utf8_read_as(encoding: &'static Encoding, text: &str) -> bool {
    // to look signs up in an encoding takes long, and the first of nearly every text tells that it is none
    if text.chars().find(|sign| !sign.is_ascii()).is_none_or(|first| !begins_utf8(encoding).contains(&first)) {
        return false;
    }
    let (mut bytes, mut buffer) = (Vec::new(), [0; 4]);
    let mut valid = 0;
    for sign in text.chars() {
        let (encoded, _, unmapped) = encoding.encode(sign.encode_utf8(&mut buffer));
        bytes.extend_from_slice(&encoded);
        valid = match std::str::from_utf8(&bytes) {
            _ if unmapped => return false,
            Ok(meant) => meant.len(),
            Err(error) if error.error_len().is_some() => return false,
            Err(error) => error.valid_up_to(),
        };
    }
    let meant = std::str::from_utf8(bytes.get(..valid).unwrap_or_default()).unwrap_or_default();
    meant.chars().any(|sign| matches!(sign, '\u{4e00}'..='\u{9fff}' | '\u{fffd}'))
}

/// The signs whose two bytes in an encoding of Chinese are how a sign of UTF-8 may begin.
fn begins_utf8(encoding: &'static Encoding) -> &'static HashSet<char> {
    static ALL: [LazyLock<HashSet<char>>; 2] = [LazyLock::new(|| begin_utf8(GBK)), LazyLock::new(|| begin_utf8(BIG5))];
    let [gbk, big5] = &ALL;
    if encoding == GBK { gbk } else { big5 }
}

fn begin_utf8(encoding: &'static Encoding) -> HashSet<char> {
    let pairs = (0xc2..=0xf4).flat_map(|lead: u8| (0x80..=0xbf).map(move |trail: u8| [lead, trail]));
    let signs =
        pairs.filter_map(|pair| encoding.decode_without_bom_handling_and_without_replacement(&pair)?.chars().next());
    signs.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::shipped;
    use std::path::Path;

    /// A text as a program shows it that takes it for written in another encoding.
    fn read_as(read: &'static Encoding, bytes: &[u8]) -> String {
        read.decode_without_bom_handling(bytes).0.into_owned()
    }

    #[test]
    fn names_that_were_read_wrongly_are_told() {
        for name in ["张伟", "陈雨桐", "欧阳文博", "城东支行", "滨江路支行", "1号网点", "王芳"] {
            let (gbk, ..) = GBK.encode(name);
            for (how, lost) in [
                ("UTF-8 as Western", read_as(WINDOWS_1252, name.as_bytes())),
                ("its spaces plain", read_as(WINDOWS_1252, name.as_bytes()).replace('\u{a0}', " ")),
                ("UTF-8 as GBK", read_as(GBK, name.as_bytes())),
                ("UTF-8 as GBK, the last sign a mark", read_as(GBK, name.as_bytes()).replace('\u{fffd}', "?")),
                ("GBK as Western", read_as(WINDOWS_1252, &gbk)),
                ("GBK as UTF-8", String::from_utf8_lossy(&gbk).into_owned()),
                ("signs that are lost", "?".repeat(name.chars().count())),
                ("told as lost twice over", read_as(GBK, "\u{fffd}\u{fffd}".as_bytes())),
            ] {
                assert!(is_garbled(&lost), "{name}, {how}: {lost}");
            }
        }
        let (big5, ..) = BIG5.encode("陳雨桐");
        assert!(is_garbled(&read_as(WINDOWS_1252, &big5)));
    }

    #[test]
    fn names_are_not() {
        for name in [
            "陈雨桐",
            "阿卜杜拉·买买提",
            "歐陽",
            "李 明",
            "O’Neill",
            "José Müller",
            "Lukáš Novák",
            "Zoë",
            "Þóra",
            "Ó Briain",
            "Nguyễn Văn An",
            "山田太郎",
            "김민수",
            "Иванов",
            "联通",
            "𠮷野",
            "A座1号（东）",
            "É",
            "",
        ] {
            assert!(!is_garbled(name), "{name}");
        }
        let texts = shipped::files().filter(|(path, _)| path.ends_with(".ftl"));
        let mut seen = 0;
        for (path, _) in texts {
            let text = shipped::read(Path::new(path)).expect("shipped");
            let text = std::str::from_utf8(&text).expect("text");
            for word in text.split(|sign: char| !matches!(sign, '\u{4e00}'..='\u{9fff}')).filter(|one| !one.is_empty())
            {
                seen += 1;
                assert!(!is_garbled(word), "{path}: {word}");
            }
        }
        assert!(seen > 10_000, "{seen}");
    }
}
