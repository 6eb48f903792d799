//! How long a text takes to be read.

use crate::terms::Millis;
use unicode_width::UnicodeWidthChar as _;

/// A character of Chinese: 300 a minute.
const CHARACTER: u64 = 200;
/// A word of a script that writes words apart: 200 a minute.
const WORD: u64 = 300;

/// The time that a text gets to be read in: 300 characters a minute in Chinese, 200 words a minute in English, the pace of
/// somebody who takes in every word. Full-width punctuation counts as characters do; a number or a name in Latin letters
/// among Chinese is a word.
#[must_use]
pub fn reading_time(text: &str) -> Millis {
    let (mut time, mut inside) = (0_u64, false);
    for sign in text.chars() {
        let wide = sign.width() == Some(2);
        let begins = !inside && !wide && sign.is_alphanumeric();
        time = time.saturating_add(if wide { CHARACTER } else { u64::from(begins) * WORD });
        inside = !wide && !sign.is_whitespace() && (inside || begins);
    }
    Millis(time)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn characters_and_words_are_counted_as_they_are_read() {
        for (text, characters, words) in [
            ("", 0, 0),
            (" …… \n — * ", 0, 0),
            ("您别急。", 4, 0),
            ("（拍存折）你说！", 8, 0),
            ("您好，VIP客户，请拨95588。", 9, 2),
            ("請稍候", 3, 0),
            ("Well?", 0, 1),
            ("*slaps the book* I’m told: 9,800 yuan – at 15:40.", 0, 9),
            ("“从容” means calm", 2, 2),
        ] {
            assert_eq!(reading_time(text), Millis(characters * CHARACTER + words * WORD), "{text}");
        }
        assert_eq!(reading_time(&"好".repeat(300)), Millis(60_000), "300 characters a minute");
        assert_eq!(reading_time(&"good ".repeat(200)), Millis(60_000), "200 words a minute");
    }
}
