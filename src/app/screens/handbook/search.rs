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
        let folded: Vec<char> = text.chars().map(fold).collect();
        let mut marked = vec![false; folded.len()];
        for word in &self.0 {
            let places = folded.windows(word.len()).enumerate().filter(|(_, window)| window == word);
            for (at, _) in places {
                marked.iter_mut().skip(at).take(word.len()).for_each(|mark| *mark = true);
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

/// A text with what nobody minds when searching taken away, character by character: case, full width, curled quotes.
pub(crate) fn folded(text: &str) -> String {
    text.chars().map(fold).collect()
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
