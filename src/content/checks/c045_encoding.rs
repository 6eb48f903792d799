//! C045: a file in another encoding.

use crate::content::foreign::{encoding, name};
use crate::content::report::say::encoding as say;
use crate::content::report::{DiagnosticLevel, Problems, SourceFile};
#[cfg(test)]
use crate::content::tests::{Folder, ZH_CN};

/// The problem of a file that is not UTF-8 but some other encoding, with the file as it reads in that. `region` is where
/// its language is at home: it decides between encodings that fit equally well.
pub(in crate::content) fn check(path: &str, bytes: &[u8], region: Option<&str>) -> Option<Problems> {
    let (text, name) = match utf_32(bytes) {
        Some(text) => (text, "UTF-32".to_owned()),
        None => {
            let encoding = encoding(bytes, region)?;
            let (text, _, wrong) = encoding.decode(bytes);
            if wrong {
                return None;
            }
            (text.into_owned(), name(encoding))
        }
    };
    let foreign = text.char_indices().find(|(_, sign)| !sign.is_ascii()).map_or(0, |(at, _)| at);
    let end = text
        .get(foreign..)
        .and_then(|rest| rest.find(|sign: char| sign.is_ascii()))
        .map_or(text.len(), |at| foreign + at);
    let mut problems = Problems::new(SourceFile::new(path, text));
    problems.push(DiagnosticLevel::Error, foreign..end, say::named(name), say::save_as_utf8());
    Some(problems)
}

/// A text in UTF-32, in either order of bytes: four of any other text make no sign.
fn utf_32(bytes: &[u8]) -> Option<String> {
    let signs = |sign: fn([u8; 4]) -> u32| {
        let (all, rest) = bytes.as_chunks::<4>();
        let mut text: String = all.iter().map(|four| char::from_u32(sign(*four))).collect::<Option<_>>()?;
        if text.starts_with('\u{feff}') {
            text.remove(0);
        }
        (rest.is_empty() && !text.is_empty() && !text.contains('\0')).then_some(text)
    };
    signs(u32::from_le_bytes).or_else(|| signs(u32::from_be_bytes))
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
    use encoding_rs::{BIG5, GB18030, GBK};

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
    fn utf_32_is_named_with_its_mark_and_without() {
        for file in shipped().packs.iter().flat_map(|pack| [&pack.set.scenario, &pack.set.words[0].2]) {
            for (mark, big) in [(true, true), (true, false), (false, true), (false, false)] {
                let signs = mark.then_some('\u{feff}').into_iter().chain(file.text.chars()).map(u32::from);
                let bytes: Vec<u8> =
                    signs.flat_map(|sign| if big { sign.to_be_bytes() } else { sign.to_le_bytes() }).collect();
                assert_eq!(told(&bytes, None), "the file is in UTF-32, not in UTF-8", "{} {mark} {big}", file.path);
            }
        }
        assert_eq!((told(&[0; 400], None), told(b"", None), told(b"abcd", None)), Default::default());
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
