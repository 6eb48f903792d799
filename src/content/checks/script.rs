//! Signs that tell one language's script from another's.
//!
//! The tables name what one script alone has: a sign of the mainland's character set (GB 2312) that Taiwan's (Big5) lacks,
//! or the reverse, each with what the other script writes for it, after OpenCC's tables of characters and of Taiwan's
//! variants. A sign that is simplified for one word and old for another (后, 里) belongs to both sets and to no table; so
//! do traditional signs that people's names keep on the mainland.

use std::collections::HashMap;
use std::sync::LazyLock;

/// Whether it is a Chinese sign.
pub(super) fn is_han(sign: char) -> bool {
    ('\u{3400}'..='\u{4dbf}').contains(&sign) || ('\u{4e00}'..='\u{9fff}').contains(&sign)
}

/// What Taiwan writes for a sign that only the simplified script has; several signs where it depends on the word.
pub(super) fn traditional_for(sign: char) -> Option<&'static str> {
    static TABLE: LazyLock<HashMap<char, &str>> = LazyLock::new(|| table(include_str!("scripts/zh-TW.txt")));
    TABLE.get(&sign).copied()
}

/// What the mainland writes for a sign that only the traditional script has.
pub(super) fn simplified_for(sign: char) -> Option<&'static str> {
    static TABLE: LazyLock<HashMap<char, &str>> = LazyLock::new(|| table(include_str!("scripts/zh-CN.txt")));
    TABLE.get(&sign).copied()
}

/// Whether what is written in a language has another sign for it, or none.
pub(crate) fn is_foreign(sign: char, tag: &str) -> bool {
    match tag {
        "zh-TW" => traditional_for(sign).is_some(),
        "zh-CN" => simplified_for(sign).is_some(),
        _ => is_han(sign),
    }
}

/// Reads words of which the first sign is not written here, and the others are instead.
fn table(words: &'static str) -> HashMap<char, &'static str> {
    let entry = |word: &'static str| {
        let sign = word.chars().next()?;
        Some((sign, word.get(sign.len_utf8()..)?))
    };
    words.split_whitespace().filter_map(entry).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use encoding_rs::{BIG5, GBK};

    #[test]
    fn scripts_are_told_apart_where_they_differ() {
        for sign in "请办银刘吴国们这说话".chars() {
            assert!(traditional_for(sign).is_some() && simplified_for(sign).is_none(), "{sign}");
        }
        for sign in "請辦銀劉吳國們這說話".chars() {
            assert!(simplified_for(sign).is_some() && traditional_for(sign).is_none(), "{sign}");
        }
        for sign in "里后台干只面先生好的群著乾藉徵余云斗谷系松表卷昇堃甯、！A1".chars() {
            assert!(traditional_for(sign).is_none() && simplified_for(sign).is_none(), "{sign}");
        }
        assert_eq!((traditional_for('发'), simplified_for('髮')), (Some("發髮"), Some("发")));
    }

    #[test]
    fn no_table_has_what_the_other_character_set_writes() {
        let big5 = |sign: char| {
            let text = sign.to_string();
            let (bytes, _, lacks) = BIG5.encode(&text);
            // the part of the set that Taiwan's standard has, without what was added later
            !lacks && matches!(*bytes, [0xa4..=0xc5 | 0xc9..=0xf8, _] | [0xc6, 0x40..=0x7e] | [0xf9, 0x40..=0xd5])
        };
        let gb2312 = |sign: char| {
            let text = sign.to_string();
            let (bytes, _, lacks) = GBK.encode(&text);
            !lacks && matches!(*bytes, [0xb0..=0xf7, 0xa1..=0xfe])
        };
        let mut entries = 0;
        for (sign, here) in table(include_str!("scripts/zh-TW.txt")) {
            assert!(gb2312(sign) && !big5(sign) && here.chars().count() > 0 && here.chars().all(big5), "{sign}{here}");
            entries += 1;
        }
        for (sign, here) in table(include_str!("scripts/zh-CN.txt")) {
            assert!(
                big5(sign) && !gb2312(sign) && here.chars().count() > 0 && here.chars().all(gb2312),
                "{sign}{here}"
            );
            entries += 1;
        }
        assert!(entries > 4_000, "{entries}");
    }
}
