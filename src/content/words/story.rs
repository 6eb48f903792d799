//! The texts of a scenario in the order of its story, whether they are written or not.

use super::needs::{HARM, HINT, MessagePart, Need, PERSON, scenario_needs};
use super::splice::Slot;
use crate::content::SourceFile;
use crate::content::origin::Origin;
use crate::content::report::Problems;
use crate::content::written;
use crate::locale::Language;
use std::sync::Arc;

/// What a text is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum TextKind {
    /// It tells of the whole: title, summary, briefing.
    Whole,
    /// It names somebody.
    Person,
    /// The customer, or somebody beside him, says it.
    Line,
    /// What he fears as he says it.
    Hint,
    /// What the learner may say or do.
    Answer,
    /// What the debrief says of an answer.
    Note,
    /// What had been better.
    Better,
    /// Which words of an answer hurt.
    Harm,
    /// How a fact, or a value of it, is called.
    Fact,
    /// A goal.
    Goal,
    /// What may have been told.
    Topic,
    /// How it ends.
    Ending,
}

/// A text of a scenario.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoryText {
    /// Which, and what it belongs to.
    pub slot: Slot,
    /// What it is for.
    pub kind: TextKind,
    /// Whether it may be left out.
    pub optional: bool,
    pub(crate) part: MessagePart,
}

/// The language that a scenario says it is written in first.
#[must_use]
pub fn written_in(scenario: &SourceFile) -> Language {
    Origin::of(scenario).language
}

/// The texts of a scenario in the order of its story, as far as its file can be read; none where it cannot.
#[must_use]
pub fn story(scenario: &Arc<SourceFile>) -> Option<Vec<StoryText>> {
    let mut problems = Problems::new(Arc::clone(scenario));
    let raw = written::scenario(scenario, &mut problems)?;
    let needs = scenario_needs(&raw, &problems.refused());
    let text =
        |need: &Need| StoryText { slot: Slot::from(need), kind: kind(need), optional: need.optional, part: need.part };
    Some(needs.iter().map(text).collect())
}

fn kind(need: &Need) -> TextKind {
    let part = need.attribute.as_deref().unwrap_or_default();
    let is = |suffix: &str| part == suffix.trim_start_matches('-') || part.ends_with(suffix);
    let begins = |prefix: &str| need.id.starts_with(prefix);
    match need.part {
        _ if begins("ending-") => TextKind::Ending,
        MessagePart::Line => TextKind::Line,
        MessagePart::Response => TextKind::Answer,
        MessagePart::Other if begins("fact-") => TextKind::Fact,
        MessagePart::Other if is("-note") => TextKind::Note,
        MessagePart::Other if is("-better") => TextKind::Better,
        MessagePart::Other if is(HARM) => TextKind::Harm,
        MessagePart::Other if need.id.ends_with(HINT) => TextKind::Hint,
        MessagePart::Other if begins("goal-") => TextKind::Goal,
        MessagePart::Other if begins("topic-") => TextKind::Topic,
        MessagePart::Other if begins(PERSON) || need.id == "customer" => TextKind::Person,
        MessagePart::Other => TextKind::Whole,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::tests::shipped;
    use std::collections::BTreeSet;

    #[test]
    fn every_text_that_ships_has_its_place_in_the_story() {
        let mut kinds = BTreeSet::new();
        for pack in &shipped().packs {
            let story = story(pack.source()).expect("read");
            let of = |id: &str, attribute: Option<&str>| {
                let key = (id.to_owned(), attribute.map(str::to_owned));
                story.iter().position(|text| text.slot.key == key)
            };
            assert_eq!((of("title", None), of("summary", None), of("briefing", None)), (Some(0), Some(1), Some(2)));
            let first = story.iter().position(|text| text.kind == TextKind::Line);
            let goal = story.iter().position(|text| text.kind == TextKind::Goal);
            assert!(first < goal, "{first:?} {goal:?}");
            kinds.extend(story.iter().map(|text| text.kind));
            assert!(story.iter().all(|text| text.kind != TextKind::Whole || text.slot.group.is_empty()));
        }
        assert_eq!(kinds.len(), 12, "{kinds:?}");
    }

    #[test]
    fn what_is_no_scenario_has_no_story() {
        assert_eq!(story(&SourceFile::new("a.ron", "PolicyBook(")), None);
    }
}
