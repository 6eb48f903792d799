//! What has changed in a text, word by word: Chinese signs each for itself, letters by the word.

/// What became of a piece of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WordChange {
    /// It is as it was.
    Same,
    /// It is gone.
    Gone,
    /// It is new.
    New,
}

/// Most words of a text, behind what begins and ends both alike, that are compared each with each.
const MOST: usize = 1_000;

/// The pieces of two texts in order, what is gone before what is new in its place.
#[must_use]
pub fn difference(before: &str, after: &str) -> Vec<(WordChange, String)> {
    let (old, new) = (words(before), words(after));
    let begin = old.iter().zip(&new).take_while(|(one, other)| one == other).count();
    let (old_rest, new_rest) = (old.split_at(begin).1, new.split_at(begin).1);
    let end = old_rest.iter().rev().zip(new_rest.iter().rev()).take_while(|(one, other)| one == other).count();
    let (old_middle, tail) = old_rest.split_at(old_rest.len() - end);
    let new_middle = new_rest.split_at(new_rest.len() - end).0;
    let mut pieces = Pieces::default();
    old.iter().take(begin).for_each(|word| pieces.push(WordChange::Same, word));
    middle(old_middle, new_middle, &mut pieces);
    tail.iter().for_each(|word| pieces.push(WordChange::Same, word));
    pieces.list()
}

/// Compares by the longest that both have in common.
fn middle(old: &[&str], new: &[&str], pieces: &mut Pieces) {
    if old.len() > MOST || new.len() > MOST {
        old.iter().for_each(|word| pieces.push(WordChange::Gone, word));
        new.iter().for_each(|word| pieces.push(WordChange::New, word));
        return;
    }
    // how many words the rests behind each pair of places have in common
    let width = new.len() + 1;
    let mut common = vec![0_u32; (old.len() + 1) * width];
    let at = |one: usize, other: usize| one * width + other;
    let of = |common: &[u32], one: usize, other: usize| common.get(at(one, other)).copied().unwrap_or(0);
    for (one, word) in old.iter().enumerate().rev() {
        for (other, new_word) in new.iter().enumerate().rev() {
            let best = if word == new_word {
                of(&common, one + 1, other + 1) + 1
            } else {
                of(&common, one + 1, other).max(of(&common, one, other + 1))
            };
            if let Some(place) = common.get_mut(at(one, other)) {
                *place = best;
            }
        }
    }
    let (mut one, mut other) = (0, 0);
    loop {
        match (old.get(one), new.get(other)) {
            (Some(word), Some(new_word)) if word == new_word => {
                pieces.push(WordChange::Same, word);
                (one, other) = (one + 1, other + 1);
            }
            (Some(word), new_word)
                if new_word.is_none() || of(&common, one + 1, other) >= of(&common, one, other + 1) =>
            {
                pieces.push(WordChange::Gone, word);
                one += 1;
            }
            (_, Some(word)) => {
                pieces.push(WordChange::New, word);
                other += 1;
            }
            (_, None) => return,
        }
    }
}

/// Pieces while they are put together: those of a kind are one, and between two that stay what is gone comes first.
#[derive(Default)]
struct Pieces {
    done: Vec<(WordChange, String)>,
    gone: String,
    new: String,
}

impl Pieces {
    fn push(&mut self, change: WordChange, word: &str) {
        match change {
            WordChange::Gone => self.gone.push_str(word),
            WordChange::New => self.new.push_str(word),
            WordChange::Same => {
                self.settle();
                match self.done.last_mut() {
                    Some((WordChange::Same, text)) => text.push_str(word),
                    _ => self.done.push((WordChange::Same, word.to_owned())),
                }
            }
        }
    }

    fn settle(&mut self) {
        for (change, text) in [(WordChange::Gone, &mut self.gone), (WordChange::New, &mut self.new)] {
            if !text.is_empty() {
                self.done.push((change, std::mem::take(text)));
            }
        }
    }

    fn list(mut self) -> Vec<(WordChange, String)> {
        self.settle();
        self.done
    }
}

/// A text in words; whatever is no letter stands for itself.
fn words(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut start = 0;
    let mut inside = false;
    for (at, sign) in text.char_indices() {
        let letter = written_apart(sign);
        if at > start && !(inside && letter) {
            words.extend(text.get(start..at));
            start = at;
        }
        inside = letter;
    }
    words.extend(text.get(start..).filter(|rest| !rest.is_empty()));
    words
}

/// Whether it is a letter or a digit of a script that writes words apart.
pub(super) fn written_apart(sign: char) -> bool {
    sign.is_alphanumeric() && sign < '\u{2e80}'
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn shown(before: &str, after: &str) -> String {
        let piece = |(change, text): (WordChange, String)| match change {
            WordChange::Same => text,
            WordChange::Gone => format!("-{text}-"),
            WordChange::New => format!("+{text}+"),
        };
        difference(before, after).into_iter().map(piece).collect()
    }

    #[test]
    fn what_changed_is_told_by_the_word() {
        assert_eq!(
            shown("您有意见慢慢说。骂人的话", "窗口的事您接着说。骂人的话"),
            "+窗口的事+您-有意见慢慢-+接着+说。骂人的话"
        );
        assert_eq!(shown("Take your time.", "Take all your money."), "Take +all +your -time-+money+.");
        assert_eq!((shown("a", "a"), shown("", "甲"), shown("甲", "")), ("a".into(), "+甲+".into(), "-甲-".into()));
        assert_eq!(shown("{ $name }好", "{ $surname }好"), "{ $-name-+surname+ }好");
        let long = "甲".repeat(MOST + 1);
        assert_eq!(difference(&long, &"乙".repeat(MOST + 1)).len(), 2);
    }

    proptest! {
        #[test]
        fn both_texts_are_in_their_difference(before in "[甲乙ab ,\n]{0,40}", after in "[甲乙ab ,\n]{0,40}") {
            let pieces = difference(&before, &after);
            let without = |left_out: WordChange| -> String {
                pieces.iter().filter(|(change, _)| *change != left_out).map(|(_, text)| text.as_str()).collect()
            };
            prop_assert_eq!(without(WordChange::New), &*before);
            prop_assert_eq!(without(WordChange::Gone), &*after);
            prop_assert!(before != after || pieces.iter().all(|(change, _)| *change == WordChange::Same));
        }
    }
}
