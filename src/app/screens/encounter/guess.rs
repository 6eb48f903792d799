//! Guess first: before he reacts, whoever practises says what the answer will do to his anger; then it shows.

use crate::app::theme::Theme;
use crate::app::widgets::parts::{self, say};
use crate::encounter::Command;
use crate::locale::{With, Words};
use crate::terms::Millis;
use egui::Ui;
use egui::accesskit::Live;

/// What is guessed of his anger.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Guess {
    /// It sinks.
    Calmer,
    /// It stays.
    Same,
    /// It rises.
    Angrier,
}

/// An answer that was chosen and is not given yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Chosen {
    /// What was chosen.
    pub(super) command: Command,
    /// After how long.
    pub(super) elapsed: Millis,
}

/// A guess, and how angry he was when it was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Guessed {
    pub(super) guess: Guess,
    pub(super) anger: u8,
}

impl Guess {
    /// All of them, in order of display.
    pub(crate) const ALL: [Self; 3] = [Self::Calmer, Self::Same, Self::Angrier];

    const fn message(self) -> &'static str {
        match self {
            Self::Calmer => "guess-calmer",
            Self::Same => "guess-same",
            Self::Angrier => "guess-angrier",
        }
    }

    /// What was so.
    const fn of(before: u8, after: u8) -> Self {
        if after < before {
            Self::Calmer
        } else if after > before {
            Self::Angrier
        } else {
            Self::Same
        }
    }
}

impl Guessed {
    /// Whether it was so, now that he is so angry.
    pub(super) fn in_words(self, anger: u8, words: &Words) -> String {
        let was = Guess::of(self.anger, anger);
        let with = With::from_iter([("guess", words.plain(self.guess.message())), ("was", words.plain(was.message()))]);
        words.text(if was == self.guess { "guess-right" } else { "guess-wrong" }, &with)
    }
}

/// Asks; answers what was guessed by click.
pub(super) fn show(ui: &mut Ui, theme: &Theme, words: &Words) -> Option<Guess> {
    let asks = say(ui, words.plain("guess-asks"), theme.sizes.body, theme.dock.text);
    parts::live(&asks, Live::Polite);
    ui.add_space(6.0);
    let mut guessed = None;
    ui.horizontal_wrapped(|ui| {
        for (at, guess) in Guess::ALL.into_iter().enumerate() {
            let response = parts::secondary(ui, theme, None, &format!("{} {}", at + 1, words.plain(guess.message())));
            if response.clicked() {
                response.surrender_focus();
                guessed = Some(guess);
            }
        }
    });
    guessed
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::widgets::testing::words;

    #[test]
    fn a_guess_is_told_to_be_right_or_what_was_so() {
        let words = words("en-US");
        let told = |guess, anger, after| Guessed { guess, anger }.in_words(after, &words);
        assert_eq!(told(Guess::Calmer, 6, 5), "You guessed right: calmer.");
        assert_eq!(told(Guess::Same, 6, 6), "You guessed right: no change.");
        assert_eq!(told(Guess::Calmer, 6, 8), "You guessed “calmer”; in fact: angrier.");
    }
}
