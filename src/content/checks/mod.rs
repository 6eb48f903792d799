//! What can be wrong with content: a file per code, with a folder that fails, and the check itself unless reading,
//! resolving or proving finds the problem. What is said of it stands in `report::code` and in the words.

mod braces;
mod c001_unreadable;
#[cfg(test)]
mod c002_syntax;
mod c003_words_syntax;
#[cfg(test)]
mod c004_bad_id;
mod c005_duplicate_id;
#[cfg(test)]
mod c006_reserved_id;
#[cfg(test)]
mod c007_unknown_name;
#[cfg(test)]
mod c008_not_earnable;
#[cfg(test)]
mod c009_wrong_actor;
#[cfg(test)]
mod c010_out_of_range;
#[cfg(test)]
mod c011_patience;
mod c012_unreachable;
mod c013_dead_end;
#[cfg(test)]
mod c014_lines;
mod c015_endless_cycle;
mod c016_silence_backward;
mod c017_too_large;
mod c018_missing_message;
mod c019_unused_message;
mod c020_bad_argument;
mod c021_severity_not_allowed;
#[cfg(test)]
mod c022_bad_date;
#[cfg(test)]
mod c023_unknown_temperament;
mod c024_untranslated;
#[cfg(test)]
mod c025_rule_reads_words;
#[cfg(test)]
mod c026_claim;
mod c027_unused_fact;
mod c028_arguments_differ;
mod c029_orphan_words;
mod c030_too_long;
mod c031_unused_activity;
mod c032_never_earned;
mod c033_settled_condition;
#[cfg(test)]
mod c034_full_score;
#[cfg(test)]
mod c035_round_trip;
#[cfg(test)]
mod c036_never_reached;
#[cfg(test)]
mod c037_never_fires;
#[cfg(test)]
mod c038_one_sided;
#[cfg(test)]
mod c039_claim_refuted;
#[cfg(test)]
mod c040_bot_passes;
#[cfg(test)]
mod c041_luck_passes;
#[cfg(test)]
mod c042_uneven_odds;
#[cfg(test)]
mod c043_cue_leak;
#[cfg(test)]
mod c044_not_proven;
mod c045_encoding;
mod c046_look_alike;
mod c047_hidden_sign;
mod c048_no_glyph;
mod c049_wrong_script;
mod c050_low_pass_mark;
mod c051_empty_text;
mod c052_no_description;
mod c053_not_read;
mod c054_number_for_parameter;
#[cfg(test)]
mod c055_able_fail;
#[cfg(test)]
mod c056_half_able_pass;
#[cfg(test)]
mod c057_single_slip;
#[cfg(test)]
mod c058_practice_only;
#[cfg(test)]
mod c059_only_chance;
mod c060_literal_time;
#[cfg(test)]
mod c061_out_of_place;
#[cfg(test)]
mod c062_no_trace;
mod c063_other_language;
mod c064_stale_text;
mod c065_unread_text;
mod c066_broken_review;
mod c070_too_little_time;
mod c072_draft;
mod c080_other_proof;
#[cfg(test)]
mod c085_too_many_standing_acts;
#[cfg(test)]
mod c086_costly_standing_act;
#[cfg(test)]
mod c087_no_again;
#[cfg(test)]
mod c088_unknown_standing_act;
#[cfg(test)]
mod c089_endless_standing_act;
mod c090_contradicting_face;
mod c091_harm_not_found;
mod c092_guidance_for_nothing;
mod c093_unseen_direction;
mod c095_not_present;
mod c096_unused_person;
#[cfg(test)]
mod c097_no_mood;
mod clock_words;
mod fluent_faults;
mod graph;
mod proved;
mod script;
mod subject;
mod swallowed;

pub(super) use c001_unreadable::{check as no_text, merged};
pub(super) use c019_unused_message::in_every_language as unused_in_every_language;
pub(super) use c021_severity_not_allowed::check as severity;
pub(super) use c027_unused_fact::check as unused_facts;
pub(super) use c029_orphan_words::check as orphan_words;
pub(crate) use c030_too_long::longest;
pub(super) use c031_unused_activity::check as unused_activities;
pub(super) use c045_encoding::check as encoding;
pub(super) use c047_hidden_sign::check as hidden_signs;
pub(crate) use c048_no_glyph::is_undrawn;
pub(super) use c053_not_read::{check as not_read, is_meant, is_read};
pub(super) use c066_broken_review::unreadable as unreadable_review;
pub(super) use c072_draft::check as draft;
pub(super) use c080_other_proof::{stale_proof, unreadable_proof};
pub(crate) use script::is_foreign;
use subject::ReviewedText;
pub(super) use subject::{Given, Staged, Wording};

use super::interface;
use super::origin::Origin;
use super::report::{Diagnostic, Problems, SourceFile};
use super::review::Review;
use super::splice::{FtlSheet, TextName};
use super::words::{Need, Texts, WordsFile};
use crate::locale::Language;
use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

/// What is checked of a scenario whose names have all been found.
const OF_SCENARIO: [fn(&Staged<'_>, &mut Problems); 14] = [
    c012_unreachable::check,
    c013_dead_end::check,
    c015_endless_cycle::check,
    c016_silence_backward::check,
    c017_too_large::check,
    c032_never_earned::check,
    c033_settled_condition::check,
    c050_low_pass_mark::check,
    c054_number_for_parameter::check,
    c070_too_little_time::check,
    c090_contradicting_face::check,
    c093_unseen_direction::check,
    c095_not_present::check,
    c096_unused_person::check,
];

/// Checks a scenario without errors.
pub(super) fn scenario(staged: &Staged<'_>, problems: &mut Problems) {
    OF_SCENARIO.iter().for_each(|check| check(staged, problems));
}

/// What is checked of words.
const OF_WORDS: [fn(&Wording<'_>, &mut Problems); 17] = [
    // before all that follows from it, for no more than so many are kept
    c063_other_language::check,
    c003_words_syntax::check,
    c005_duplicate_id::check,
    c018_missing_message::check,
    c019_unused_message::check,
    c020_bad_argument::check,
    c024_untranslated::check,
    c028_arguments_differ::check,
    c030_too_long::check,
    c046_look_alike::check,
    c048_no_glyph::check,
    c049_wrong_script::check,
    c051_empty_text::check,
    c052_no_description::check,
    c060_literal_time::check,
    c091_harm_not_found::check,
    c092_guidance_for_nothing::check,
];

/// Checks the files of one subject against what the content needs; `all` says whether that is known to the last.
pub(super) fn words(
    files: &[WordsFile], needs: &[Need], all: bool, told: Given<'_>, origin: &Origin,
) -> Vec<Diagnostic> {
    let texts: Vec<_> = files.iter().map(|one| (one.language.clone(), one.texts())).collect();
    let source = texts.iter().find(|(language, _)| *language == origin.language).map(|(_, texts)| texts);
    of_words(files, &texts, &Asking { needs, all, told, origin, source, beside: &texts })
}

/// Checks what was written down of who found the words of a scenario right.
pub(super) fn review(files: &[WordsFile], needs: &[Need], origin: &Origin, file: &Arc<SourceFile>) -> Vec<Diagnostic> {
    let review = Review::read(file);
    let mut found = c066_broken_review::check(file, &review);
    let texts: Vec<_> = files.iter().map(|one| (one, typed(one))).collect();
    let is_source = |file: &WordsFile| file.language == origin.language;
    let Some((_, source)) = texts.iter().find(|(file, _)| is_source(file)) else { return found };
    for (file, here) in texts.iter().filter(|(file, _)| !is_source(file)) {
        let mut problems = Problems::new(Arc::clone(&file.file));
        let reviewed = needs.iter().filter_map(|need| {
            let key = need.key();
            let ((text, place), (says, _)) = (here.get(&key)?, source.get(&key)?);
            let state = review.state(&key, &file.language, Some(text), Some(says));
            Some(ReviewedText { need, state, place: place.clone() })
        });
        let reviewed: Vec<_> = reviewed.collect();
        c064_stale_text::check(file, &reviewed, &mut problems);
        c065_unread_text::check(file, &reviewed, &mut problems);
        found.extend(problems.list);
    }
    found
}

/// A file's texts as they are typed, each with where its name stands.
fn typed(file: &WordsFile) -> HashMap<TextName, (String, Range<usize>)> {
    let mut texts = HashMap::new();
    for entry in FtlSheet::of(&file.file.text, Arc::clone(&file.resource)).entries() {
        // of what is defined twice the first is shown
        let text = (entry.typed(), entry.name);
        texts.entry(entry.key).or_insert(text);
    }
    texts
}

/// Checks the program's own words that content brings against those that the program carries.
pub(super) fn interface(files: &[WordsFile]) -> Vec<Diagnostic> {
    let told = interface::arguments();
    let (source, carried) = (interface::source(), interface::carried());
    let texts: Vec<_> = files.iter().map(|one| (one.language.clone(), one.texts())).collect();
    let needs = interface::needs();
    let asking = Asking {
        needs: &needs,
        all: true,
        told: Given::Each(&told),
        origin: &Origin::shipped(),
        source: Some(source),
        beside: carried,
    };
    of_words(files, &texts, &asking)
}

/// What is asked of every language's words alike.
struct Asking<'w> {
    needs: &'w [Need],
    all: bool,
    told: Given<'w>,
    origin: &'w Origin,
    source: Option<&'w Texts>,
    beside: &'w [(Language, Texts)],
}

fn of_words(files: &[WordsFile], texts: &[(Language, Texts)], asking: &Asking<'_>) -> Vec<Diagnostic> {
    let Asking { needs, all, told, origin, source, beside } = *asking;
    let check = |file: &WordsFile, here| {
        let wording = Wording { file, needs, all, told, origin, source, here, beside };
        let mut problems = Problems::new(Arc::clone(&file.file));
        OF_WORDS.iter().for_each(|check| check(&wording, &mut problems));
        problems.list
    };
    files.iter().zip(texts).flat_map(|(file, (_, here))| check(file, here)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::report::{Code, spoken};
    use crate::content::tests::{Folder, in_english, rendered};
    use crate::locale::{SHIPPED, Words};
    use std::collections::BTreeSet;

    macro_rules! failing {
        ($($name:ident: $module:ident,)*) => {
            /// The folder in which this and nothing else is wrong.
            fn failing(code: Code) -> Folder {
                match code { $(Code::$name => $module::failing(),)* }
            }
        };
    }

    failing! {
        Unreadable: c001_unreadable,
        Syntax: c002_syntax,
        WordsSyntax: c003_words_syntax,
        BadId: c004_bad_id,
        DuplicateId: c005_duplicate_id,
        ReservedId: c006_reserved_id,
        UnknownName: c007_unknown_name,
        NotEarnable: c008_not_earnable,
        WrongActor: c009_wrong_actor,
        OutOfRange: c010_out_of_range,
        Patience: c011_patience,
        Unreachable: c012_unreachable,
        DeadEnd: c013_dead_end,
        Lines: c014_lines,
        EndlessCycle: c015_endless_cycle,
        SilenceBackward: c016_silence_backward,
        TooLarge: c017_too_large,
        MissingMessage: c018_missing_message,
        UnusedMessage: c019_unused_message,
        BadArgument: c020_bad_argument,
        SeverityNotAllowed: c021_severity_not_allowed,
        BadDate: c022_bad_date,
        UnknownTemperament: c023_unknown_temperament,
        Untranslated: c024_untranslated,
        RuleReadsWords: c025_rule_reads_words,
        Claim: c026_claim,
        UnusedFact: c027_unused_fact,
        ArgumentsDiffer: c028_arguments_differ,
        OrphanWords: c029_orphan_words,
        TooLong: c030_too_long,
        UnusedActivity: c031_unused_activity,
        NeverEarned: c032_never_earned,
        SettledCondition: c033_settled_condition,
        FullScore: c034_full_score,
        RoundTrip: c035_round_trip,
        NeverReached: c036_never_reached,
        NeverFires: c037_never_fires,
        OneSided: c038_one_sided,
        ClaimRefuted: c039_claim_refuted,
        BotPasses: c040_bot_passes,
        LuckPasses: c041_luck_passes,
        UnevenOdds: c042_uneven_odds,
        CueLeak: c043_cue_leak,
        NotProven: c044_not_proven,
        Encoding: c045_encoding,
        LookAlike: c046_look_alike,
        HiddenSign: c047_hidden_sign,
        NoGlyph: c048_no_glyph,
        WrongScript: c049_wrong_script,
        LowPassMark: c050_low_pass_mark,
        EmptyText: c051_empty_text,
        NoDescription: c052_no_description,
        NotRead: c053_not_read,
        NumberForParameter: c054_number_for_parameter,
        AbleFail: c055_able_fail,
        HalfAblePass: c056_half_able_pass,
        SingleSlip: c057_single_slip,
        PracticeOnly: c058_practice_only,
        OnlyChance: c059_only_chance,
        LiteralTime: c060_literal_time,
        OutOfPlace: c061_out_of_place,
        NoTrace: c062_no_trace,
        OtherLanguage: c063_other_language,
        StaleText: c064_stale_text,
        UnreadText: c065_unread_text,
        BrokenReview: c066_broken_review,
        TooLittleTime: c070_too_little_time,
        Draft: c072_draft,
        OtherProof: c080_other_proof,
        TooManyStandingActs: c085_too_many_standing_acts,
        CostlyStandingAct: c086_costly_standing_act,
        NoAgain: c087_no_again,
        UnknownStandingAct: c088_unknown_standing_act,
        EndlessStandingAct: c089_endless_standing_act,
        ContradictingFace: c090_contradicting_face,
        HarmNotFound: c091_harm_not_found,
        GuidanceForNothing: c092_guidance_for_nothing,
        UnseenDirection: c093_unseen_direction,
        NotPresent: c095_not_present,
        UnusedPerson: c096_unused_person,
        NoMood: c097_no_mood,
    }

    /// A problem as it stands in a report, without the excerpt.
    fn told(one: &Diagnostic, words: &Words) -> String {
        let help = one.help.as_ref().map_or_else(String::new, |help| format!("\n  → {}", help.text(words)));
        format!("  {}{help}\n", one.message.text(words))
    }

    /// Latin letters that a Chinese text has where nothing is quoted: names of formats and the like, and what the system says.
    fn latin(text: &str) -> Vec<&str> {
        let unquoted = text.split('`').step_by(2);
        let words = unquoted.flat_map(|text| text.split(|sign: char| !sign.is_ascii_alphabetic()));
        words.filter(|word| word.len() > 1 && word.chars().any(|sign| sign.is_ascii_lowercase())).collect()
    }

    /// Names that are the same everywhere, and values that the fixtures' facts are drawn from.
    const NAMES: [&str; 12] = [
        "Fluent",
        "zh",
        "en",
        "scenarios",
        "assets",
        "policies",
        "locales",
        "even",
        "fiery",
        "vip",
        "ordinary",
        "Absence",
    ];

    #[test]
    fn every_code_has_a_folder_in_which_it_alone_is_reported_in_every_language() {
        assert!(Code::ALL.is_sorted_by(|one, next| one.id() < next.id()), "codes are numbered in order");
        let mut foreign = Vec::new();
        let mut all: Vec<_> = SHIPPED.map(|tag| (tag, spoken(&tag.parse().expect("a language")), String::new())).into();
        for code in Code::ALL {
            let number = code.id().strip_prefix('C').filter(|number| number.len() == 3);
            assert!(number.is_some_and(|number| number.parse::<u16>().is_ok()), "{}", code.id());
            let (folder, mut expected) = (failing(*code), BTreeSet::from([*code]));
            if *code == Code::RoundTrip {
                expected.insert(Code::DeadEnd); // suspects what proving then finds
            }
            let diagnostics = folder.diagnostics();
            let found: BTreeSet<_> = diagnostics.iter().map(|one| one.code).collect();
            assert_eq!(found, expected, "{}\n{}", code.id(), rendered(&folder));
            let message = format!("{}\n\n{}", code.title(&in_english()), rendered(&folder));
            insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
                insta::assert_snapshot!(code.id(), message);
            });
            for (tag, words, text) in &mut all {
                text.push_str(&format!("{} {}\n", code.id(), code.title(words)));
                for one in &diagnostics {
                    let told = told(one, words).replace(&format!("{}/", folder.path().display()), "");
                    let english: Vec<_> = latin(&told).into_iter().filter(|word| !NAMES.contains(word)).collect();
                    if *tag != "en-US" && !english.is_empty() {
                        foreign.push(format!("{tag} {}: {english:?} in {told}", code.id()));
                    }
                    text.push_str(&told);
                }
            }
        }
        assert!(foreign.is_empty(), "{}", foreign.join("\n"));
        for (tag, _, text) in all.into_iter().filter(|(tag, ..)| *tag != "en-US") {
            insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
                insta::assert_snapshot!(format!("told-{tag}"), text);
            });
        }
    }
}
