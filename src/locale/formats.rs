//! Numbers and money as a language writes them.

use super::{Language, With, Words};
use crate::terms::ClockTime;
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;

/// Formats values for one language.
pub struct Formats {
    numbers: Option<DecimalFormatter>,
    words: Words,
}

impl Formats {
    /// Formats for the language of `words`, which must hold the message `format-money` with the argument `$yuan`.
    #[must_use]
    pub fn new(language: &Language, words: Words) -> Self {
        let locale = language.to_string().parse::<icu_locale_core::Locale>().ok();
        let numbers = locale.and_then(|locale| DecimalFormatter::try_new(locale.into(), Default::default()).ok());
        Self { numbers, words }
    }

    /// A whole number with the language's grouping.
    #[must_use]
    pub fn number(&self, number: i64) -> String {
        self.decimal(&Decimal::from(number))
    }

    /// Fen as yuan; the fraction only where there is one.
    #[must_use]
    pub fn money(&self, fen: i64) -> String {
        let mut yuan = Decimal::from(fen);
        yuan.multiply_pow10(-2);
        if fen % 100 == 0 {
            yuan.trim_end();
        }
        let mut args = With::new();
        args.set("yuan", self.decimal(&yuan));
        self.words.text("format-money", &args)
    }

    fn decimal(&self, number: &Decimal) -> String {
        self.numbers.as_ref().map_or_else(|| number.to_string(), |formatter| formatter.format(number).to_string())
    }
}

/// A time of the day, as people say it in the language of `words`, which must hold the message `format-clock`.
#[must_use]
pub fn clock(time: ClockTime, words: &Words) -> String {
    let part = match time.hour() {
        0..6 => "night",
        6..12 => "morning",
        12 => "noon",
        13..18 => "afternoon",
        _ => "evening",
    };
    let past = match time.minute() {
        0 => "sharp",
        30 => "half",
        _ => "other",
    };
    let mut args = With::new();
    args.set("part", part);
    args.set("past", past);
    args.set("hour", ((time.hour() + 11) % 12 + 1).to_string());
    args.set("minute", format!("{:02}", time.minute()));
    words.text("format-clock", &args)
}
