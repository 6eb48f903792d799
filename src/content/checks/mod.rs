//! What can be wrong with content: a file per code, with its manual page, a folder that fails, and the check itself
//! unless reading, resolving or proving finds the problem.

/// A code's manual page: the words of `check --explain` and of rustdoc alike.
macro_rules! page {
    ($(#[doc = $line:literal])+) => {
        $(#[doc = $line])+
        pub(super) const PAGE: &[&str] = &[$($line),+];
    };
}

mod c001_unreadable;
mod c002_syntax;
mod c003_words_syntax;
mod c004_bad_id;
mod c005_duplicate_id;
mod c006_reserved_id;
mod c007_unknown_name;
mod c008_not_earnable;
mod c009_wrong_actor;
mod c010_out_of_range;
mod c011_patience;
mod c012_unreachable;
mod c013_dead_end;
mod c014_lines;
mod c015_endless_cycle;
mod c016_silence_backward;
mod c017_too_large;
mod c018_missing_message;
mod c019_unused_message;
mod c020_bad_argument;
mod c021_severity_not_allowed;
mod c022_bad_date;
mod c023_unknown_temperament;
mod c024_untranslated;
mod c025_rule_reads_words;
mod c026_claim;
mod c027_unused_fact;
mod c028_arguments_differ;
mod c029_orphan_words;
mod c030_too_long;
mod c031_unused_activity;
mod c032_never_earned;
mod c033_settled_condition;
mod c034_full_score;
mod c035_round_trip;
mod c036_never_reached;
mod c037_never_fires;
mod c038_one_sided;
mod c039_claim_refuted;
mod c040_bot_passes;
mod c041_luck_passes;
mod c042_uneven_odds;
mod c043_cue_leak;
mod c044_not_proven;
mod graph;
mod proved;
mod script;

pub(super) use c021_severity_not_allowed::check as severity;
pub(super) use c027_unused_fact::check as unused_facts;
pub(super) use c029_orphan_words::check as orphan_words;
pub(super) use c031_unused_activity::check as unused_activities;

use super::report::{Diagnostic, Problems};
use super::words::{Need, Texts, WordsFile};
use super::written::{RawNode, RawScenario};
use crate::locale::Args;
use crate::policy::Book;
use crate::scenario::{Node, Scenario};
use std::collections::BTreeSet;
use std::sync::Arc;

macro_rules! codes {
    ($($name:ident = $id:literal, $module:ident, $title:literal;)*) => {
        /// What kind of problem it is. The number never changes its meaning.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $(#[doc = concat!($id, ": ", $title, ".")] $name,)*
        }

        impl Code {
            /// Every code.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// The code as printed.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self { $(Self::$name => $id,)* }
            }

            /// The code in a few words.
            #[must_use]
            pub const fn title(self) -> &'static str {
                match self { $(Self::$name => $title,)* }
            }

            const fn lines(self) -> &'static [&'static str] {
                match self { $(Self::$name => $module::PAGE,)* }
            }
        }

        /// The folder in which this and nothing else is wrong.
        #[cfg(test)]
        fn failing(code: Code) -> super::tests::Folder {
            match code { $(Code::$name => $module::failing(),)* }
        }
    };
}

codes! {
    Unreadable = "C001", c001_unreadable, "a file or folder that cannot be read";
    Syntax = "C002", c002_syntax, "a file that is not the RON that is expected";
    WordsSyntax = "C003", c003_words_syntax, "words that are not Fluent";
    BadId = "C004", c004_bad_id, "an id that is not one";
    DuplicateId = "C005", c005_duplicate_id, "an id that is used twice";
    ReservedId = "C006", c006_reserved_id, "an id that means something else in the words";
    UnknownName = "C007", c007_unknown_name, "a name that stands for nothing";
    NotEarnable = "C008", c008_not_earnable, "a clause that cannot be earned";
    WrongActor = "C009", c009_wrong_actor, "somebody performs what only the other side can";
    OutOfRange = "C010", c010_out_of_range, "a figure or a piece outside its range";
    Patience = "C011", c011_patience, "patience without its silence, or the reverse";
    Unreachable = "C012", c012_unreachable, "nothing leads here";
    DeadEnd = "C013", c013_dead_end, "a moment at which nothing might be possible";
    Lines = "C014", c014_lines, "lines of which none, or never the right one, is said";
    EndlessCycle = "C015", c015_endless_cycle, "a cycle that might never end";
    SilenceBackward = "C016", c016_silence_backward, "silence that leads back";
    TooLarge = "C017", c017_too_large, "too large to be read and proved";
    MissingMessage = "C018", c018_missing_message, "a message that is missing in this language";
    UnusedMessage = "C019", c019_unused_message, "a message that nothing uses";
    BadArgument = "C020", c020_bad_argument, "a message that asks for what is not there";
    SeverityNotAllowed = "C021", c021_severity_not_allowed, "a severity that the clause cannot have";
    BadDate = "C022", c022_bad_date, "a date or time that is none";
    UnknownTemperament = "C023", c023_unknown_temperament, "a temperament the engine does not know";
    Untranslated = "C024", c024_untranslated, "a text left in the source language";
    RuleReadsWords = "C025", c025_rule_reads_words, "a rule that reads a fact made of words";
    Claim = "C026", c026_claim, "a claim that says none or several things";
    UnusedFact = "C027", c027_unused_fact, "a fact that nothing uses";
    ArgumentsDiffer = "C028", c028_arguments_differ, "a text whose arguments are not those of the source language";
    OrphanWords = "C029", c029_orphan_words, "a file of words that belongs to nothing";
    TooLong = "C030", c030_too_long, "a text too long to be read under pressure";
    UnusedActivity = "C031", c031_unused_activity, "an activity that nothing is about";
    NeverEarned = "C032", c032_never_earned, "a criterion that nobody can earn here";
    SettledCondition = "C033", c033_settled_condition, "a condition that is settled before the encounter begins";
    FullScore = "C034", c034_full_score, "a full score that is out of reach";
    RoundTrip = "C035", c035_round_trip, "a conversation that may never end";
    NeverReached = "C036", c036_never_reached, "something that is never reached";
    NeverFires = "C037", c037_never_fires, "an interrupt that never fires";
    OneSided = "C038", c038_one_sided, "a criterion that comes out one way only";
    ClaimRefuted = "C039", c039_claim_refuted, "a claim that does not hold";
    BotPasses = "C040", c040_bot_passes, "a strategy without insight that passes";
    LuckPasses = "C041", c041_luck_passes, "a scenario that is passed by luck";
    UnevenOdds = "C042", c042_uneven_odds, "luck that depends on the draw";
    CueLeak = "C043", c043_cue_leak, "a best response that gives itself away";
    NotProven = "C044", c044_not_proven, "a scenario that is not proven";
}

impl Code {
    /// The manual page, in Markdown: what is wrong, why it matters, what fails, how to mend it.
    #[must_use]
    pub fn page(self) -> String {
        self.lines().iter().map(|line| line.strip_prefix(' ').unwrap_or(line)).collect::<Vec<_>>().join("\n")
    }
}

/// A scenario without errors beside the file it was resolved from, whose ids know their places.
pub(super) struct Staged<'s> {
    pub scenario: &'s Scenario,
    pub raw: &'s RawScenario<'s>,
    pub book: &'s Book,
}

impl<'s> Staged<'s> {
    /// The nodes, each with its id and as written.
    fn nodes(&self) -> impl Iterator<Item = (&'s str, &'s RawNode<'s>, &'s Node)> {
        self.raw.nodes.0.iter().zip(&self.scenario.nodes).map(|((id, raw), node)| (*id, raw, node))
    }
}

/// What is checked of a scenario whose names have all been found.
const OF_SCENARIO: [fn(&Staged<'_>, &mut Problems); 7] = [
    c012_unreachable::check,
    c013_dead_end::check,
    c015_endless_cycle::check,
    c016_silence_backward::check,
    c017_too_large::check,
    c032_never_earned::check,
    c033_settled_condition::check,
];

/// Checks a scenario without errors.
pub(super) fn scenario(staged: &Staged<'_>, problems: &mut Problems) {
    OF_SCENARIO.iter().for_each(|check| check(staged, problems));
}

/// One language's words of a subject, beside what the content needs of them.
pub(super) struct Wording<'w> {
    pub file: &'w WordsFile,
    pub needs: &'w BTreeSet<Need>,
    /// The arguments every message gets; none for the program's own, whose callers know them.
    pub args: Option<&'w Args>,
    /// What the source language says.
    pub source: Option<&'w Texts>,
    /// What this language says.
    pub here: Texts,
}

/// What is checked of words.
const OF_WORDS: [fn(&Wording<'_>, &mut Problems); 8] = [
    c003_words_syntax::check,
    c005_duplicate_id::check,
    c018_missing_message::check,
    c019_unused_message::check,
    c020_bad_argument::check,
    c024_untranslated::check,
    c028_arguments_differ::check,
    c030_too_long::check,
];

/// Checks the files of one subject against what the content needs. `args` are the arguments every message gets.
pub(super) fn words(files: &[WordsFile], needs: &BTreeSet<Need>, args: Option<&Args>) -> Vec<Diagnostic> {
    let source = files.iter().find(|one| one.language.is_source()).map(WordsFile::texts);
    let check = |file| {
        let wording = Wording { file, needs, args, source: source.as_ref(), here: WordsFile::texts(file) };
        let mut problems = Problems::new(Arc::clone(&file.file));
        OF_WORDS.iter().for_each(|check| check(&wording, &mut problems));
        problems.list
    };
    files.iter().flat_map(check).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::tests::rendered;

    #[test]
    fn every_code_has_a_folder_in_which_it_alone_is_reported() {
        for (at, code) in Code::ALL.iter().enumerate() {
            assert_eq!(code.id(), format!("C{:03}", at + 1), "codes are numbered in order");
            let (folder, mut expected) = (failing(*code), BTreeSet::from([*code]));
            if *code == Code::RoundTrip {
                expected.insert(Code::DeadEnd); // suspects what proving then finds
            }
            let found: BTreeSet<_> = folder.diagnostics().iter().map(|one| one.code).collect();
            assert_eq!(found, expected, "{}\n{}", code.id(), rendered(&folder));
            let message = format!("{}\n\n{}", code.title(), rendered(&folder));
            insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
                insta::assert_snapshot!(code.id(), message);
            });
        }
    }

    #[test]
    fn every_page_says_what_why_how_it_fails_and_how_to_mend_it() {
        for code in Code::ALL {
            let page = code.page();
            let parts: Vec<&str> = page.split("\n\n# ").collect();
            let titles: Vec<&str> = parts.iter().skip(1).filter_map(|part| part.lines().next()).collect();
            assert_eq!(titles, ["Why it matters", "Fails", "Mend"], "{}", code.id());
            assert!(
                parts.iter().all(|part| part.lines().count() >= 1 && part.trim().len() > 10),
                "{}: {page}",
                code.id()
            );
            assert!(page.lines().all(|line| line.chars().count() <= 140), "{}", code.id());
        }
    }
}
