//! C045: a file in another encoding.

use crate::content::report::say::encoding as say;
use crate::content::report::{DiagnosticLevel, Problems, SourceFile};
use crate::content::shipped;
#[cfg(test)]
use crate::content::tests::{Folder, ZH_CN};
use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{BIG5, Encoding, GBK, UTF_16BE, UTF_16LE};
use std::collections::HashSet;
use std::path::Path;
use std::sync::LazyLock;

/// The problem of a file that is not UTF-8 but some other encoding, with the file as it reads in that. `region` is where
/// its language is at home: it decides between encodings that fit equally well.
pub(in crate::content) fn check(path: &str, bytes: &[u8], region: Option<&str>) -> Option<Problems> {
    let encoding = of(bytes, region)?;
    let (text, _, wrong) = encoding.decode(bytes);
    if wrong {
        return None;
    }
    let foreign = text.char_indices().find(|(_, sign)| !sign.is_ascii()).map_or(0, |(at, _)| at);
    let end = text
        .get(foreign..)
        .and_then(|rest| rest.find(|sign: char| sign.is_ascii()))
        .map_or(text.len(), |at| foreign + at);
    let mut problems = Problems::new(SourceFile::new(path, text));
    problems.push(DiagnosticLevel::Error, foreign..end, say::named(name(encoding)), say::save_as_utf8());
    Some(problems)
}

fn of(bytes: &[u8], region: Option<&str>) -> Option<&'static Encoding> {
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
        let texts = shipped::files().filter(|(path, _)| path.ends_with(".ftl") || path.ends_with(".ron"));
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
fn name(encoding: &'static Encoding) -> String {
    match encoding.name() {
        "GBK" | "gb18030" => "GBK (GB18030)".to_owned(),
        "UTF-16LE" | "UTF-16BE" => "UTF-16".to_owned(),
        other => other.to_owned(),
    }
}

#[cfg(test)]
pub(super) fn failing() -> Folder {
    let folder = Folder::sound();
    let text = std::fs::read_to_string(folder.path().join(ZH_CN)).expect("there");
    let (bytes, ..) = encoding_rs::GBK.encode(&text);
    folder.write(ZH_CN, bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::tests::shipped;
    use crate::locale::SHIPPED;
    use encoding_rs::GB18030;

    fn told(bytes: &[u8], region: Option<&str>) -> String {
        let problems = check("f", bytes, region);
        problems.map_or_else(String::new, |problems| problems.list[0].message.to_string())
    }

    fn utf_16(text: &str, mark: bool, big: bool) -> Vec<u8> {
        let units = mark.then_some(0xfeff).into_iter().chain(text.encode_utf16());
        units.flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() }).collect()
    }

    #[test]
    fn everything_that_ships_is_named_in_whatever_it_were_saved() {
        for pack in &shipped().packs {
            for file in pack.set.words.iter().map(|(_, language, file)| (language.to_string(), file)) {
                let (tag, file) = file;
                let region = tag.get(3..).map(str::to_lowercase);
                let encodings = if tag == SHIPPED[1] { [BIG5, GB18030] } else { [GBK, GB18030] };
                for encoding in encodings {
                    // what the encoding lacks is written as a number, which no editor does
                    let text: String = file.text.chars().filter(|sign| !encoding.encode(&sign.to_string()).2).collect();
                    let expected = format!("the file is in {}, not in UTF-8", name(encoding));
                    if text.chars().any(is_han) && (tag != "zh-TW" || encoding == BIG5) {
                        assert_eq!(told(&encoding.encode(&text).0, region.as_deref()), expected, "{}", file.path);
                        assert_eq!(told(&encoding.encode(&text).0, None), expected, "{}", file.path);
                    }
                }
                for (mark, big) in [(true, true), (true, false), (false, true), (false, false)] {
                    let bytes = utf_16(&file.text, mark, big);
                    let wide = told(&bytes, region.as_deref());
                    assert_eq!(wide, "the file is in UTF-16, not in UTF-8", "{} {mark} {big}", file.path);
                }
                assert_eq!(told(file.text.as_bytes(), region.as_deref()), "");
            }
        }
    }

    #[test]
    fn a_scenario_and_a_book_are_named_in_whatever_they_were_saved() {
        let comments =
            ["", "// 开场：客户进门\n", "// 升级前先听他说完\n", "// 改于三月", "// 柜面，老年客户，存单被盗\n"];
        let traditional =
            ["", "// 開場：客戶進門\n", "// 升級前先聽他說完\n", "// 改於三月", "// 臨櫃，高齡客戶，存單遭竊\n"];
        for file in shipped().packs.iter().flat_map(|pack| [&pack.set.scenario, &pack.set.book]) {
            for (encoding, comments) in [(GBK, comments), (GB18030, comments), (BIG5, traditional)] {
                for comment in comments {
                    let text: String = file.text.chars().filter(|sign| !encoding.encode(&sign.to_string()).2).collect();
                    let text = comment.to_owned() + &text;
                    if text.is_ascii() {
                        continue;
                    }
                    let expected = format!("the file is in {}, not in UTF-8", name(encoding));
                    assert_eq!(told(&encoding.encode(&text).0, None), expected, "{} {comment}", file.path);
                }
            }
            for (mark, big) in [(true, true), (true, false), (false, true), (false, false)] {
                let wide = told(&utf_16(&file.text, mark, big), None);
                assert_eq!(wide, "the file is in UTF-16, not in UTF-8", "{} {mark} {big}", file.path);
            }
        }
        // hardly a sign of ASCII in it
        let dense = format!("// {}一二三\n", "客户一再要求马上取款，说家里一个人在等。".repeat(20));
        for (mark, big) in [(true, true), (true, false), (false, true), (false, false)] {
            assert_eq!(told(&utf_16(&dense, mark, big), None), "the file is in UTF-16, not in UTF-8", "{mark} {big}");
        }
        // what is destroyed is none
        assert_eq!(told(&[b"Scenario(\n", [0; 500].as_slice()].concat(), None), "");
    }

    #[test]
    fn a_word_or_two_are_named_as_well() {
        for words in ["柜台", "客户拍摄", "取款", "投诉处理", "忘记密码"] {
            let (bytes, ..) = GBK.encode(words);
            let file = [b"Scenario(version: 1, // ", &*bytes, b"\n)"].concat();
            assert_eq!(told(&file, None), "the file is in GBK (GB18030), not in UTF-8", "{words}");
        }
        for words in ["櫃檯", "客戶拍攝", "投訴處理", "忘記密碼"] {
            let (bytes, ..) = BIG5.encode(words);
            let file = [b"Scenario(version: 1, // ", &*bytes, b"\n)"].concat();
            assert_eq!(told(&file, None), "the file is in Big5, not in UTF-8", "{words}");
        }
        let (bytes, ..) = BIG5.encode("櫃檯：請您先坐，我馬上處理。");
        assert_eq!(told(&bytes, Some("tw")), "the file is in Big5, not in UTF-8");
    }

    fn is_han(sign: char) -> bool {
        ('\u{4e00}'..='\u{9fff}').contains(&sign)
    }
}
