//! Pieces that several screens are put together from.

mod buttons;
mod cards;
mod choices;
mod keys;
mod page;
mod seek;
mod tabs;
mod text;
mod told;

pub(crate) use crate::attempt::tenths as points;
pub(crate) use buttons::{
    choice_card, choice_in, focus_ring, keyed, letters, link, on_dark, on_dark_called, primary, quiet, quiet_line,
    quiet_wide, secondary, tones,
};
pub(crate) use cards::{
    LANGUAGES, bar, card, chip, key_cap, mode, notice, outcome_ink, row, severity, severity_tones, wash,
};
pub(crate) use choices::{choices, radio, tick};
pub(crate) use keys::{composing, digit, digit_of, pressed, struck};
pub(crate) use page::{header, over_all, page, page_of, working};
pub(crate) use seek::seek;
pub(crate) use tabs::tabs;
pub(crate) use text::{aloud, counted, is_chinese, named, plain, put, say, spoken, text};
pub(crate) use told::{
    explained, group, has_key, live, names_group, names_part, names_screen, question, read, unfolds,
};
