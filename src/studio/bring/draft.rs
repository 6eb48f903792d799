//! A story that was brought, as the files of a draft: moments, lines, answers and arrows, in one language.
//!
//! What a scenario needs beside them is asked for and not guessed: what is performed, what it scores, how it ends.

use super::story::BroughtStory;
use crate::content::splice::{plain_pieces, written};
use crate::locale::Language;
use crate::scenario::{Category, Channel};
use crate::studio::edit::{ScenarioFile, ScenarioTexts, fresh};
use crate::terms::Role;
use std::collections::BTreeSet;
use std::fmt::Write as _;

/// What is said of a scenario when it is brought.
#[derive(Clone, Debug)]
pub struct DraftPlace<'p> {
    /// The scenario's id.
    pub id: &'p str,
    /// The book it is judged by, by its id.
    pub book: &'p str,
    /// Whom the learner plays.
    pub role: Role,
    /// How the customer comes.
    pub channel: Channel,
    /// What he complains of.
    pub category: Category,
    /// The language it is written in.
    pub language: Language,
}

/// What became of a story.
#[derive(Clone, Debug)]
pub struct Draft {
    /// Its files.
    pub texts: ScenarioTexts,
    /// By moment of the story: the node that it is, or the ending, by its id.
    pub ids: Vec<String>,
    /// Whether each is an ending: what nothing is answered to.
    pub endings: Vec<bool>,
    /// The ids of each moment's answers, in order.
    pub answers: Vec<Vec<String>>,
}

/// The ending of answers that lead nowhere yet.
const OPEN: &str = "open";

/// The files of a draft.
#[must_use]
pub fn draft(story: &BroughtStory, place: &DraftPlace<'_>) -> Draft {
    // what a story ends with is an ending; what it begins with is a moment, whatever comes
    let endings: Vec<bool> = story
        .moments
        .iter()
        .enumerate()
        .map(|(at, moment)| moment.answers.is_empty() && story.start != Some(at))
        .collect();
    let mut taken = BTreeSet::from([OPEN.to_owned()]);
    let mut ids = Vec::with_capacity(story.moments.len());
    for (moment, is_ending) in story.moments.iter().zip(&endings) {
        let id = fresh(&moment.name, if *is_ending { "end" } else { "moment" }, &taken);
        taken.insert(id.clone());
        ids.push(id);
    }
    let answers: Vec<Vec<String>> = story
        .moments
        .iter()
        .map(|moment| {
            let mut taken = BTreeSet::new();
            let each = moment.answers.iter().map(|answer| {
                let id = fresh(&answer.text, "answer", &taken);
                taken.insert(id.clone());
                id
            });
            each.collect()
        })
        .collect();
    let mut draft = Draft { texts: ScenarioTexts::new(), ids, endings, answers };
    let (file, words) = (draft.story(story, place), draft.words(story));
    draft.texts.insert(ScenarioFile::Story, file);
    draft.texts.insert(ScenarioFile::Words(place.language.clone()), words);
    draft
}

impl Draft {
    /// Where an answer leads.
    fn goto(&self, moment: Option<usize>) -> &str {
        moment.and_then(|at| self.ids.get(at)).map_or(OPEN, String::as_str)
    }

    fn leads_nowhere(story: &BroughtStory) -> bool {
        story.moments.iter().flat_map(|moment| &moment.answers).any(|answer| answer.moment.is_none())
    }

    fn moments<'s>(
        &'s self, story: &'s BroughtStory,
    ) -> impl Iterator<Item = (usize, &'s str, &'s super::story::BroughtMoment)> {
        let all = story.moments.iter().zip(&self.ids).enumerate();
        all.map(|(at, (moment, id))| (at, id.as_str(), moment))
    }

    fn is_ending(&self, at: usize) -> bool {
        self.endings.get(at).copied().unwrap_or_default()
    }

    fn story(&self, story: &BroughtStory, place: &DraftPlace<'_>) -> String {
        let mut text = String::new();
        let start = self.goto(story.start);
        let _ = write!(
            text,
            "Scenario(\n    version: 1,\n    draft: true,\n    written_in: \"{}\",\n    policies: \"{}\",\n    role: {:?},\n    \
             channel: {:?},\n    category: {:?},\n    begins: \"2026-03-02T10:00\",\n    pass_mark: 7000,\n    \
             mood: (anger: 5, anxiety: 5, trust: 5),\n    earns: [],\n    start: \"{start}\",\n    nodes: {{\n",
            place.language, place.book, place.role, place.channel, place.category,
        );
        for (at, id, moment) in self.moments(story).filter(|(at, ..)| !self.is_ending(*at)) {
            let _ =
                write!(text, "        \"{id}\": (\n            lines: [(say: \"{id}\")],\n            responses: {{\n");
            let answers = self.answers.get(at).map(Vec::as_slice).unwrap_or_default();
            for (answer, name) in moment.answers.iter().zip(answers) {
                let _ =
                    writeln!(text, "                \"{name}\": (kind: Say, goto: \"{}\"),", self.goto(answer.moment));
            }
            text.push_str("            },\n        ),\n");
        }
        text.push_str("    },\n    endings: {\n");
        for (_, id, _) in self.moments(story).filter(|(at, ..)| self.is_ending(*at)) {
            let _ = writeln!(text, "        \"{id}\": Unresolved,");
        }
        if Self::leads_nowhere(story) {
            let _ = writeln!(text, "        \"{OPEN}\": Unresolved,");
        }
        text.push_str("    },\n)\n");
        text
    }

    fn words(&self, story: &BroughtStory) -> String {
        let said = |words: &str, indent: usize| {
            // lines of their own, not indented as the story had them
            let lines = words.trim().lines().map(str::trim).collect::<Vec<_>>().join("\n");
            plain_pieces(&lines).map_or_else(|_| String::new(), |pieces| written(&pieces, indent, "\n", false))
        };
        // what has no words is no message
        let message = |id: &str, words: &str| match words.trim() {
            "" => String::new(),
            words => format!("{id} ={}\n", said(words, INDENT)),
        };
        let mut text = message("title", story.title.as_deref().unwrap_or_default());
        for (at, id, moment) in self.moments(story).filter(|(at, ..)| !self.is_ending(*at)) {
            let answers = self.answers.get(at).map(Vec::as_slice).unwrap_or_default();
            let spoken = moment.answers.iter().zip(answers).filter(|(answer, _)| !answer.text.trim().is_empty());
            let spoken = spoken.map(|(answer, name)| format!("    .{name} ={}\n", said(&answer.text, 2 * INDENT)));
            let (own, spoken) = (message(id, &moment.text), spoken.collect::<String>());
            let own = if own.is_empty() && !spoken.is_empty() { format!("{id} =\n") } else { own };
            let _ = write!(text, "\n{own}{spoken}");
        }
        text.push('\n');
        for (_, id, moment) in self.moments(story).filter(|(at, ..)| self.is_ending(*at)) {
            text.push_str(&message(&format!("ending-{id}"), &moment.text));
        }
        text
    }
}

/// How far a file of words indents.
const INDENT: usize = 4;
