//! Documents of every format, read for ever; those of today's, written as they are.

use super::*;
use crate::assessment::{Assessment, CompoundMade, CriterionKind, EndingFieldSaid, Outcome, PickMade, Verdict};
use crate::encounter::Begin;
use crate::policy::{Finding, Source};
use crate::records::{Closing, JournalStep};
use crate::terms::BasisPoints;

fn fixture(name: &str) -> String {
    let path = format!("{}/tests/fixtures/wire/{name}", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(path).expect("a document")
}

#[test]
fn documents_of_format_1_are_read() {
    for (name, outcome, score, closing, met) in [
        ("passed", Outcome::Passed, 10_000, Closing::Finished, 18),
        ("failed", Outcome::Failed, 4_444, Closing::Finished, 16),
        ("abandoned", Outcome::Abandoned, 0, Closing::Abandoned, 1),
    ] {
        let text = fixture(&format!("1/assessment-{name}.json"));
        let short = summary(&text).expect("format 1");
        assert_eq!((short.outcome, short.score, short.closing), (outcome, Some(BasisPoints(score)), closing), "{name}");
        let whole = read(&text).expect("format 1");
        assert_eq!((whole.outcome, whole.score), (outcome, Some(BasisPoints(score))), "{name}");
        assert_eq!(whole.criteria.iter().filter(|one| one.verdict == Verdict::Met).count(), met, "{name}");
        assert!(whole.criteria.iter().any(|one| one.verdict == Verdict::Untouched), "{name}: every criterion");
    }
}

#[test]
fn a_draw_is_read_and_written_as_in_layout_1() {
    let text = fixture("1/begin.json");
    let begin: Begin = serde_json::from_str::<BeginDoc>(&text).expect("a draw").into();
    assert_eq!((&*begin.scenario, begin.seed, begin.facts.len()), ("media-threat", 7, 4));
    assert_eq!(serde_json::to_string(&BeginDoc::from(&begin)).expect("written"), text);
}

#[test]
fn steps_are_written_as_in_layout_1() {
    for (step, text) in [
        (
            JournalStep::Respond { node: "opening".into(), response: "hear-out".into() },
            r#"{"respond":{"node":"opening","response":"hear-out"}}"#,
        ),
        (JournalStep::Silence { node: "opening".into() }, r#"{"silence":{"node":"opening"}}"#),
        (JournalStep::Abandon, r#""abandon""#),
    ] {
        assert_eq!(serde_json::to_string(&step).expect("written"), text);
        assert_eq!(serde_json::from_str::<JournalStep>(text).expect("read"), step);
    }
}

fn conditions() -> Conditions {
    let text = |name: &str| TextDoc { name: name.into(), hash: format!("hash of {name}") };
    Conditions {
        time_factor_percent: 150,
        interruptions: vec![InterruptionDoc { turn: 3, at: "2026-03-06T07:40:00.000Z".into() }],
        scenario: text("media-threat.ron"),
        book: text("bank-complaints.ron"),
        circumstances: None,
    }
}

#[test]
fn documents_of_format_2_are_read_and_written_as_they_were() {
    let text = fixture("2/record.json");
    let text = text.trim_end();
    let assessment = read(text).expect("format 2");
    assert_eq!(summary(text).expect("format 2").closing, Closing::Lapsed);
    assert_eq!(format(text).expect("format 2"), 2);
    assert_eq!(write(Closing::Lapsed, conditions(), &assessment, None).expect("written"), text);
}

/// The record of format 3 as today's format has it: [`write`] made the fixture of format 4 of it, and makes it again where `COMPOSURE_WIRE`
/// names a folder to put it into.
fn of_format_3_in_format_4(third: &str) -> String {
    let (said, assessment) = read_with_summary(third).expect("format 3");
    let doc: serde_json::Value = serde_json::from_str(third).expect("JSON");
    let told = |name: &str| serde_json::from_value::<TextDoc>(doc[name].clone()).expect(name);
    let conditions = Conditions {
        time_factor_percent: serde_json::from_value(doc["time_factor_percent"].clone()).expect("a factor"),
        interruptions: serde_json::from_value(doc["interruptions"].clone()).expect("interruptions"),
        scenario: told("scenario"),
        book: told("book"),
        circumstances: Some(serde_json::from_value(doc["circumstances"].clone()).expect("circumstances")),
    };
    let fourth = write(said.closing, conditions, &assessment, said.scale.as_deref()).expect("written");
    if let Some(folder) = std::env::var_os("COMPOSURE_WIRE") {
        std::fs::write(std::path::Path::new(&folder).join("record.json"), format!("{fourth}\n")).expect("put there");
    }
    fourth
}

/// The same record in the two.
#[test]
fn documents_of_format_3_are_read_and_those_of_format_4_say_the_same_shorter() {
    let (third, fourth) = (fixture("3/record.json"), fixture("4/record.json"));
    let (third, fourth) = (third.trim_end(), fourth.trim_end());
    assert_eq!((format(third).expect("format 3"), format(fourth).expect("format 4")), (3, 4));
    let (said, assessment) = read_with_summary(third).expect("format 3");
    let (again, same) = read_with_summary(fourth).expect("format 4");
    assert_eq!(same, assessment);
    assert!(assessment.criteria.iter().any(|one| !one.evidence.violations.is_empty()));
    assert_eq!(of_format_3_in_format_4(third), fourth);
    assert_eq!((again.scale, again.points, again.texts), (said.scale, said.points, said.texts));
    assert!(fourth.len() * 10 < third.len() * 7, "{} of {} bytes", fourth.len(), third.len());
    let missing = fourth.replacen("],\"evidence\":[", "],\"evidence\":[[null,[],[],[]],", 1);
    assert!(matches!(read(&missing), Err(DocError::Evidence { .. })), "{missing}");
}

#[test]
fn a_document_says_on_which_scale_it_was_scored() {
    let mut assessment = read(&fixture("2/record.json")).expect("format 2");
    assessment.zero = Some(-4_500);
    let text = write(Closing::Finished, conditions(), &assessment, Some("ab12")).expect("written");
    assert_eq!(summary(&text).expect("format 2").scale.as_deref(), Some("ab12"));
    let value: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    assert_eq!((value["zero"].as_i64(), value["top"].as_i64()), (Some(-4_500), Some(assessment.top().into())));
    assert_eq!(read(&text).expect("format 2"), assessment);
    assert_eq!(summary(&fixture("2/record.json")).expect("format 2").scale, None, "it is said since layout 3");
}

#[test]
fn what_the_fields_of_an_ending_say_is_part_of_a_record_where_it_has_any() {
    let old = read(&fixture("2/record.json")).expect("format 2");
    assert_eq!(old.ending_fields, []);
    let said = EndingFieldSaid { field: "who-knows".into(), says: "head-told".into() };
    let assessment = Assessment { ending_fields: vec![said], ..old };
    let text = write(Closing::Finished, conditions(), &assessment, None).expect("written");
    assert!(text.contains(r#""ending_fields":[{"field":"who-knows","says":"head-told"}]"#), "{text}");
    assert_eq!(read(&text).expect("format 2"), assessment);
}

#[test]
fn what_was_picked_is_part_of_a_record_where_something_was() {
    let old = read(&fixture("2/record.json")).expect("format 2");
    assert_eq!(old.made, []);
    let pick = |step: &str, pick: &str| PickMade { step: step.into(), pick: pick.into() };
    let picks = vec![pick("answer", "sorry"), pick("answer", "found")];
    let of = |turn, unfinished| CompoundMade { turn, response: "write".into(), picks: picks.clone(), unfinished };
    let assessment = Assessment { made: vec![of(3, false), of(5, true)], ..old };
    let text = write(Closing::Abandoned, conditions(), &assessment, None).expect("written");
    let listed = r#""response":"write","picks":[{"step":"answer","pick":"sorry"},{"step":"answer","pick":"found"}]"#;
    let made = format!(r#""made":[{{"turn":3,{listed}}},{{"turn":5,{listed},"unfinished":true}}]"#);
    assert!(text.contains(&made), "{text}");
    assert_eq!(read(&text).expect("format 2"), assessment);
}

#[test]
fn what_was_touched_comes_back_and_is_a_few_kilobytes() {
    let full: Assessment = read(&fixture("1/assessment-failed.json")).expect("format 1");
    let text = write(Closing::Finished, conditions(), &full, None).expect("written");
    let back = read(&text).expect("format 2");
    assert_eq!(back, full.clone().touched());
    assert!(back.criteria.len() < full.criteria.len());
    assert!(text.len() < 8_000, "{} bytes", text.len());
}

#[test]
fn what_is_not_a_document_is_refused() {
    let good = fixture("2/record.json");
    for (from, to) in [
        ("\"format\":2", "\"format\":5"),
        ("\"closing\":\"lapsed\",", ""),
        ("\"outcome\":\"", "\"outcome\":\"Not"),
        ("\"kind\":\"clause\",\"severity\"", "\"kind\":\"goal\",\"severity\""),
        ("\"time_factor_percent\"", "\"more\":1,\"time_factor_percent\""),
    ] {
        let wrong = good.replacen(from, to, 1);
        assert_ne!(wrong, good, "{from}");
        read(&wrong).expect_err(from);
    }
}

/// Whatever is altered in a document, verdicts are read of it where all of it can be read, and nowhere else.
#[test]
fn verdicts_are_read_as_strictly_as_all_of_a_document() {
    let bare = |of: &str| -> Result<Assessment, DocError> {
        let mut whole = read(of)?;
        for one in &mut whole.criteria {
            one.evidence = Finding::default();
            if let CriterionKind::Clause { source, .. } = &mut one.kind {
                *source = Source { document: "".into(), article: "".into() };
            }
        }
        Ok(whole)
    };
    let (mut read_of, mut refused) = (0, 0);
    for name in ["1/assessment-failed.json", "2/record.json", "3/record.json", "4/record.json"] {
        let text = fixture(name);
        let places = text.match_indices(['"', '[', '{', ',', ':', '1', 't', 'n', 'o']).map(|(at, _)| at).step_by(11);
        let altered = places.flat_map(|at| {
            let (before, behind) = text.split_at(at);
            let rest = behind.get(1..).unwrap_or_default();
            [
                format!("{before}{rest}"),
                format!("{before}7{rest}"),
                format!("{before}null{rest}"),
                format!("{before}\"{rest}"),
            ]
        });
        for text in altered.chain([text.clone()]) {
            match (bare(&text), read_verdicts(&text).map(|(_, verdicts)| verdicts)) {
                (Ok(whole), Ok(verdicts)) => {
                    assert_eq!(whole, verdicts, "{text}");
                    read_of += 1;
                }
                (Err(_), Err(_)) => refused += 1,
                (whole, verdicts) => panic!("{whole:?} {verdicts:?}: {text}"),
            }
        }
    }
    assert!(read_of > 50 && refused > 500, "{read_of} {refused}");
}
