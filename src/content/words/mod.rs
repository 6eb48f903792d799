//! The words of content: Fluent files, what content needs of them, what they are told, how they look.

mod args;
mod cues;
mod files;
mod fill;
mod keywords;
mod needs;
mod pattern;
pub mod splice;
mod story;

pub(crate) use args::set_clock;
pub(super) use files::{Cases, Text, place, shown};
pub(crate) use files::{Texts, WordsFile};
pub use fill::filled;
pub(crate) use needs::MessagePart;
pub(crate) use needs::{
    CONSEQUENCES, HARM, HINT, PERSON, ResponsePart, STANDING, fact_of, name_key, response_text, spans, tests,
};
pub(super) use needs::{Need, book_needs, missing, scenario_needs};
pub use story::{StoryText, TextKind, story, written_in};
