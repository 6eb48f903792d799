//! Signs that are taken for those of ASCII, which the files are written with.

/// What a sign looks like that is none of ASCII's; none where it looks like nothing that the files are written with.
pub(crate) fn meant(sign: char) -> Option<&'static str> {
    const ASCII: &str =
        "!\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~";
    Some(match sign {
        // what a keyboard for Chinese types on the key of another sign, and what a word processor makes of two signs
        '；' | '、' => ",",
        '￥' | '¥' => "$",
        '→' | '⇒' | '➔' => "->",
        '\u{ff01}'..='\u{ff5e}' => {
            let at = usize::try_from(u32::from(sign) - 0xff01).ok()?;
            return ASCII.get(at..=at);
        }
        // what stands for a sign on other keyboards, in typeset texts or in other alphabets
        '“' | '”' | '„' | '‟' | '″' | '「' | '」' | '『' | '』' | '﹁' | '﹂' | '«' | '»' => "\"",
        '‘' | '’' | '‚' | '‛' | '′' => "'",
        '–' | '—' | '―' | '−' | '‐' | '‑' | '‒' | '﹣' | '⸺' => "-",
        '､' | '،' | '﹐' => ",",
        '。' | '｡' | '·' | '﹒' | '•' | '‧' | '∙' => ".",
        '∶' | '︰' | '﹕' => ":",
        '\u{37e}' | '﹔' => ";",
        '﹙' | '❨' => "(",
        '﹚' | '❩' => ")",
        '【' | '〔' | '〖' | '﹝' => "[",
        '】' | '〕' | '〗' | '﹞' => "]",
        '﹛' | '❴' => "{",
        '﹜' | '❵' => "}",
        '∕' | '⁄' => "/",
        '﹩' => "$",
        'а' | 'α' => "a",
        'с' | 'ϲ' => "c",
        'ԁ' => "d",
        'е' => "e",
        'һ' => "h",
        'і' | 'ı' => "i",
        'ј' => "j",
        'о' | 'ο' => "o",
        'р' | 'ρ' => "p",
        'ԛ' => "q",
        'ѕ' => "s",
        'ν' => "v",
        'ԝ' => "w",
        'х' => "x",
        'у' => "y",
        'А' | 'Α' => "A",
        'В' | 'Β' => "B",
        'С' => "C",
        'Е' | 'Ε' => "E",
        'Н' | 'Η' => "H",
        'І' | 'Ι' => "I",
        'К' | 'Κ' => "K",
        'М' | 'Μ' => "M",
        'Ν' => "N",
        'О' | 'Ο' => "O",
        'Р' | 'Ρ' => "P",
        'Ѕ' => "S",
        'Т' | 'Τ' => "T",
        'Х' | 'Χ' => "X",
        'Υ' => "Y",
        'Ζ' => "Z",
        _ => return None,
    })
}

/// Whether it is the wide form of an ASCII sign, and of the one that is meant.
pub(super) fn is_full_width(sign: char) -> bool {
    ('\u{ff01}'..='\u{ff5e}').contains(&sign) && !is_typed_for(sign)
}

/// Whether it looks like another sign than the one that is meant.
pub(super) fn is_typed_for(sign: char) -> bool {
    matches!(sign, '；' | '、' | '￥' | '¥' | '→' | '⇒' | '➔')
}

/// What a keyboard for Chinese types for `_`.
pub(super) const DOUBLE_DASH: &str = "——";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_wide_sign_has_its_narrow_one_and_ascii_means_itself() {
        assert_eq!(('！'..='～').filter_map(meant).collect::<String>().len(), 94);
        assert_eq!(
            ("，：（）｛｝".chars().filter_map(meant).collect::<String>().as_str(), meant('Ａ')),
            (",:(){}", Some("A"))
        );
        for sign in char::MIN..=char::MAX {
            let ascii = meant(sign).unwrap_or("a");
            assert!((ascii.len() == 1 || ascii == "->") && (meant(sign).is_none() || !sign.is_ascii()), "{sign}");
        }
        assert_eq!(meant('中'), None);
    }
}
