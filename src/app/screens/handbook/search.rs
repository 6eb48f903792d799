//! Searching texts as one types: every word typed has to occur somewhere, and what was found is shown in its place.

/// What is looked for: words that all have to occur; nothing typed is found everywhere.
pub(crate) struct Search(Vec<Vec<char>>);

impl Search {
    pub(crate) fn new(typed: &str) -> Self {
        Self(folded(typed).split_whitespace().map(|word| word.chars().collect()).collect())
    }

    /// Whether a text, folded, has every word.
    pub(crate) fn finds(&self, folded: &str) -> bool {
        self.0.iter().all(|word| folded.contains(&word.iter().collect::<String>()))
    }

    /// A text cut into pieces, each with whether it is part of what was looked for.
    pub(crate) fn pieces<'t>(&self, text: &'t str) -> Vec<(&'t str, bool)> {
        let folded = with_places(text);
        let mut marked = vec![false; text.chars().count()];
        for word in &self.0 {
            let same = |window: &&[(char, usize)]| window.iter().map(|(character, _)| character).eq(word);
            for window in folded.windows(word.len()).filter(same) {
                if let (Some((_, first)), Some((_, last))) = (window.first(), window.last()) {
                    marked.iter_mut().skip(*first).take(last + 1 - first).for_each(|mark| *mark = true);
                }
            }
        }
        let mut pieces = Vec::new();
        let (mut rest, mut left) = (text, marked.as_slice());
        while let Some(&mark) = left.first() {
            let count = left.iter().take_while(|other| **other == mark).count();
            let end = rest.char_indices().nth(count).map_or(rest.len(), |(at, _)| at);
            let (piece, after) = rest.split_at(end);
            pieces.push((piece, mark));
            (rest, left) = (after, left.split_at(count).1);
        }
        pieces
    }
}

/// A text with what nobody minds when searching taken away, character by character: case, full width, curled quotes, and the
/// commas between digits.
pub(crate) fn folded(text: &str) -> String {
    with_places(text).into_iter().map(|(character, _)| character).collect()
}

/// The characters of a text folded, each with the place of the one that it was.
fn with_places(text: &str) -> Vec<(char, usize)> {
    let plain: Vec<char> = text.chars().map(fold).collect();
    let digit = |at: Option<usize>| at.and_then(|at| plain.get(at)).is_some_and(char::is_ascii_digit);
    let parts = |at: usize| digit(at.checked_sub(1)) && digit(Some(at + 1));
    let kept = plain.iter().enumerate().filter(|(at, character)| **character != ',' || !parts(*at));
    kept.map(|(at, character)| (*character, at)).collect()
}

fn fold(character: char) -> char {
    let plain = match character {
        '\u{3000}' => ' ',
        // the full-width forms stand in the order of ASCII
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(character) - 0xfee0).unwrap_or(character),
        '‘' | '’' => '\'',
        '“' | '”' => '"',
        other => other,
    };
    plain.to_lowercase().next().unwrap_or(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_has_to_occur() {
        let text = folded("《投诉细则》 四（三）14 the customer’s Phone");
        for typed in
            ["", "  ", "诉细", "四(三)14", "４（３", "PHONE", "ｐｈｏｎｅ", "Customer's", "phone　诉", "14 phone 投诉"]
        {
            assert_eq!(Search::new(typed).finds(&text), typed != "４（３", "{typed}");
        }
        assert!(!Search::new("phone letter").finds(&text));
    }

    #[test]
    fn a_figure_is_found_however_its_thousands_are_parted() {
        let text = folded("普通客户最多 5,000 元，贵宾１０，０００元；1, 2");
        for typed in ["5000", "5,000", "５０００", "５，０００", "5,0", "10000", "１０,000", "1, 2"] {
            assert!(Search::new(typed).finds(&text), "{typed}");
        }
        assert!(!Search::new("50000").finds(&text) && !Search::new("12").finds(&text));
        let cut = |typed: &str, text| Search::new(typed).pieces(text);
        assert_eq!(cut("5000", "至 5,000 元"), [("至 ", false), ("5,000", true), (" 元", false)]);
        assert_eq!(cut("00,0", "５，０００，元"), [("５，", false), ("０００", true), ("，元", false)]);
    }

    #[test]
    fn what_was_found_is_shown_in_its_place() {
        let cut = |typed: &str, text| Search::new(typed).pieces(text);
        assert_eq!(cut("OR", "Or a door"), [("Or", true), (" a do", false), ("or", true)]);
        assert_eq!(cut("投诉 诉人", "替投诉人保密"), [("替", false), ("投诉人", true), ("保密", false)]);
        assert_eq!(cut("aa", "aaa"), [("aaa", true)]);
        assert_eq!(cut("i", "İx"), [("İ", true), ("x", false)], "a letter that folds into two");
        assert_eq!(cut("", "all"), [("all", false)]);
        assert_eq!(cut("long", ""), []);
    }
}
