//! What is written out as JSON, as data types of its own: `play --json`, `records show --json`, `rescore --json`,
//! `check --format json`, `conform --format json`, and `policy` and `content temperaments` with `--json`.
//!
//! Each carries the number of its format, and says all kinds in the words of [`crate::records::wire`]. Format 1 had no number, and
//! spelt kinds as the program does. Format 2 of a report lists the criteria that were touched, and how the attempt was closed and
//! under which conditions; format 3 has the points behind its score; format 4 tells what is asked at a step and what is told from what
//! somebody says. Format 2 of a check is one object whatever is asked; of a
//! case that was judged and of an archive scored again it has the number alone; of what is read of books it is one object with the
//! lists that were asked for, and a page that is shown is the one in its list. Until the desk of the personnel office is done
//! formats may still grow; then they are frozen. Documents of each under `tests/fixtures/wire` are read for ever. Event logs in JSON lines have
//! their own types ([`crate::logs::CaseLine`]).

mod check;
mod conform;
mod handbook;
mod proof;
mod question;
mod report;
mod rescore;
mod temperaments;
mod verify;

pub use check::{CHECK_FORMAT, ChangeDoc, ChangedPlayDoc, CheckDoc, DiagnosticDoc};
pub use conform::{CONFORM_FORMAT, JudgedCaseDoc, JudgedClauseDoc};
pub use handbook::{
    ActivityFieldDoc, ActivityPageDoc, ClauseDeedDoc, ClausePageDoc, CompetencyPageDoc, ConsequencesDoc, FigureDoc,
    HANDBOOK_FORMAT, HandbookDoc, MeaningDoc, MentionDoc, ParameterDoc, WorthDoc,
};
pub use proof::{AnswerDoc, ClassDoc, DearChoiceDoc, GiveawayDoc, LevelDoc, PassDoc, ProofDoc};
pub use question::{QuestionDoc, SaidDoc};
pub use report::{
    AdviceDoc, ChancesDoc, EventDoc, LastChanceDoc, MoodDoc, PolicyDoc, ProspectDoc, REPORT_FORMAT, ReportDoc, TurnDoc,
};
pub use rescore::{
    AppraisalDoc, BothDoc, CriterionChangeDoc, OlderDoc, RESCORE_FORMAT, RescoreDoc, RescoredDoc, SkippedDoc,
};
pub use temperaments::{TEMPERAMENTS_FORMAT, TemperamentDoc, TemperamentsDoc};
pub use verify::{ChainFaultDoc, ReplayedDoc, VERIFY_FORMAT, VerifyDoc};

#[cfg(test)]
mod tests {
    use super::*;
    use serde::Serialize;
    use serde::de::DeserializeOwned;

    fn golden(name: &str) -> String {
        let path = format!("{}/tests/fixtures/wire/{name}", env!("CARGO_MANIFEST_DIR"));
        std::fs::read_to_string(path).expect("a document")
    }

    /// A document of the tests, which reads and is written as it stands there.
    fn read<T: DeserializeOwned + Serialize>(name: &str) -> T {
        let text = golden(name);
        let document: T = serde_json::from_str(&text).expect("of this format");
        assert_eq!(serde_json::to_string_pretty(&document).expect("written") + "\n", text, "{name}");
        document
    }

    #[test]
    fn a_document_of_every_format_is_read_and_written_as_it_was() {
        for format in [2, 3, REPORT_FORMAT] {
            let report: ReportDoc = read(&format!("{format}/report.json"));
            assert_eq!(
                (report.format, report.points.is_some(), report.top.is_some()),
                (format, format > 2, format > 2)
            );
        }
        for format in [3, REPORT_FORMAT] {
            let compound: ReportDoc = read(&format!("{format}/report-compound.json"));
            let picks: Vec<_> =
                compound.assessment.made.iter().flat_map(|made| &made.picks).map(|one| &*one.pick).collect();
            assert_eq!(picks, ["asks", "happened", "filming"]);
            assert!(compound.events.is_sorted_by_key(|one| one.turn));
            let asked = compound.events.iter().filter(|one| one.event == EventDoc::Asked).count();
            assert_eq!(asked, if format > 3 { 4 } else { 0 });
        }
        // left in the middle of its compound response
        let left: ReportDoc = read(&format!("{REPORT_FORMAT}/report-left.json"));
        let begun = left.chances.and_then(|one| one.last_chance).and_then(|last| last.begun).expect("begun");
        let [made] = left.assessment.made.as_slice() else { panic!("{:?}", left.assessment.made) };
        assert!(begun.unfinished && made.unfinished && made.picks.starts_with(&begun.picks), "{begun:?} {made:?}");
        assert_eq!((begun.picks.len(), made.picks.len()), (1, 2));
        assert_eq!(read::<RescoreDoc>(&format!("{RESCORE_FORMAT}/rescore.json")).format, RESCORE_FORMAT);
        let check: CheckDoc = read(&format!("{CHECK_FORMAT}/check.json"));
        assert_eq!((check.format, check.diagnostics.len()), (CHECK_FORMAT, 1));
        assert!(check.proofs.is_some() && check.against.is_some());
        let handbook: HandbookDoc = read(&format!("{HANDBOOK_FORMAT}/handbook.json"));
        assert_eq!(handbook.format, HANDBOOK_FORMAT);
        let HandbookDoc { clauses, activities, consequences, competencies, parameters, .. } = handbook;
        assert!(clauses.is_some() && activities.is_some() && consequences.is_some());
        assert!(competencies.is_some() && parameters.is_some());
        let temperaments: TemperamentsDoc = read(&format!("{TEMPERAMENTS_FORMAT}/temperaments.json"));
        assert_eq!(temperaments, TemperamentsDoc::all());
        for line in golden(&format!("{CONFORM_FORMAT}/conform.jsonl")).lines() {
            let case: JudgedCaseDoc<'_> = serde_json::from_str(line).expect("of this format");
            assert_eq!((case.format, serde_json::to_string(&case).expect("written").as_str()), (CONFORM_FORMAT, line));
        }
    }

    #[test]
    fn what_a_check_says_is_spelt_one_way() {
        let check = golden(&format!("{CHECK_FORMAT}/check.json"));
        let document: serde_json::Value = serde_json::from_str(&check).expect("JSON");
        let proof = &document["proofs"][0];
        let kinds = proof["answers"].as_array().expect("answers").iter().flat_map(|one| {
            let of = |name: &str| one.get(name).and_then(serde_json::Value::as_str);
            ["question", "status", "said", "bot", "cue"].into_iter().filter_map(of).collect::<Vec<_>>()
        });
        let kinds: Vec<_> = kinds.collect();
        assert!(
            ["full_score", "not_proven", "always_silent", "reaction"].iter().all(|word| kinds.contains(word)),
            "{kinds:?}"
        );
        let is_plain = |word: &&str| word.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
        assert!(kinds.iter().all(is_plain), "{kinds:?}");
    }
}
