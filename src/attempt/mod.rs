//! A learner's run at a scenario: journal first, then show; resume on the content it began with; close into a record.
//!
//! The one who drives (terminal, window) asks [`Attempt::prepare`] for an entry, has the store append it, and only then
//! calls [`Attempt::confirm`], which lets the customer answer.

mod chances;
mod closing;
mod coach;
#[cfg(test)]
mod coach_tests;
mod debrief;
mod excerpt;
mod fading;
mod faithful;
mod lapse;
mod limit;
mod measure;
mod misfit;
mod named;
mod phrases;
mod playback;
mod privacy;
mod released;
mod replay;
mod rescore;
mod result;
mod rules;
mod run;
mod script;
mod staged;
mod tape;
#[cfg(test)]
mod tests;
mod transcript;
mod walk;

pub use chances::{Advice, Begun, BrokenBy, Chances, LastChance, Prospect, Weighed};
pub use closing::ToClose;
pub use coach::{AtStake, DEAR, Enough, Foresight, NextAid, Reproach, Taken, ToExplore};
pub use debrief::{ClauseResult, CompetencyResult, Debrief, Felt, GoalResult, Passage, PickTold, Speaker, Told, Turn};
pub use excerpt::{Excerpt, OpenTurn};
pub use fading::Fading;
pub use faithful::Faithful;
pub use lapse::{Lapse, close_due};
pub use limit::Limit;
pub use measure::Measured;
pub use misfit::Misfit;
pub use named::Named;
pub use phrases::{Phrase, phrases};
pub use playback::{Beat, Utterance, beats};
pub use privacy::{notice_to_read, privacy_notice, shipped_notice};
pub use released::Released;
pub use replay::{Replayed, Replayer, turn_reached};
pub use rescore::{Appraisal, CriterionChange, Rescored, Rescorer, Today, Unscored, loses_pass};
pub use result::{hundredths, note_in_words, outcome_in_words, points_in_words, ruled_in_words, signed, tenths};
pub use rules::Rule;
pub use run::{Attempt, AttemptError, Plan, Resumed, fit_to_assess};
pub use script::{Script, labelled};
pub use staged::{direction_in_words, passing_in_words, setting_in_words};
pub use tape::{Consequence, Expression, Moment, Offered};
pub use transcript::{Move, Transcript, TranscriptError, parse_transcript, seed_for, write_transcript};
pub use walk::{ReplaysFound, Walk, anchor_in, head_told, walk};
