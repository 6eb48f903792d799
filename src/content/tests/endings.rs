//! Endings with fields, as they are read and as what is wrong with them is told.

use super::{Folder, PROVED, SCENARIO, problems, rendered};
use crate::assurance::Question;
use crate::content::certificate::{direction_hash, scale_hash};
use crate::locale::SHIPPED;

const FIELDS: &str = r#"{"who-knows": [(when: Done("insult"), say: "heard-it"), (say: "nobody")]}"#;

/// The sound folder, whose ending `done` says who knows of it.
fn with_fields(fields: &str) -> Folder {
    let ending = format!(r#""done": (outcome: Resolved, fields: {fields})"#);
    let folder = Folder::sound().edit(SCENARIO, r#""done": Resolved"#, &ending);
    SHIPPED.iter().fold(folder, |folder, tag| {
        let texts = match *tag {
            "en-US" => ["Who knows", "the whole hall", "nobody but you"],
            "zh-TW" => ["誰知道", "整個大廳", "只有您"],
            _ => ["谁知道", "整个大厅", "只有你"],
        };
        let [label, heard, nobody] = texts;
        let file = format!("locales/{tag}/scenarios/small.ftl");
        let text = folder.read(&file);
        let at = text.find("ending-lost").expect("another ending");
        let (before, after) = text.split_at(at);
        let fields = format!("    .who-knows = {label}\n    .heard-it = {heard}\n    .nobody = {nobody}\n");
        folder.write(&file, format!("{before}{fields}{after}"))
    })
}

#[test]
fn fields_of_an_ending_are_read_and_nothing_hangs_on_them() {
    let folder = with_fields(FIELDS);
    assert_eq!(rendered(&folder), "");
    let (plain, fields) = (Folder::sound().pack(), folder.pack());
    let done = &fields.scenario.endings[0];
    let says: Vec<_> = done.fields[0].variants.iter().map(|one| (&*one.say, one.when.is_some())).collect();
    assert_eq!((&*done.fields[0].id, says), ("who-knows", vec![("heard-it", true), ("nobody", false)]));
    assert_eq!(scale_hash(&plain.scenario, &plain.book), scale_hash(&fields.scenario, &fields.book));
    assert_ne!(direction_hash(&plain.scenario, &plain.book), direction_hash(&fields.scenario, &fields.book));
}

#[test]
fn what_is_wrong_with_a_field_of_an_ending_is_told() {
    let told = |fields: &str| rendered(&with_fields(fields));
    for (from, to, expected) in [
        (r#", (say: "nobody")"#, "", "error[C014]: the last line of `who-knows` has a `when`"),
        (r#"(when: Done("insult"), "#, "(", "error[C014]: the lines after `heard-it` are never said"),
        (r#"[(when: Done("insult"), say: "heard-it"), (say: "nobody")]"#, "[]", "error[C014]: `who-knows` has no line"),
        ("\"nobody\"", "\"heard-it\"", "error[C005]: `heard-it` names two things of one ending"),
        ("\"nobody\"", "\"who-knows\"", "error[C005]: `who-knows` names two things of one ending"),
        ("\"nobody\"", "\"Nobody\"", "error[C004]: `Nobody`"),
        ("insult", "insutl", "error[C007]: unknown activity `insutl`"),
        ("Done(\"insult\")", "Is(\"tier\", \"gold\")", "warning[C033]"),
        ("\"nobody\"", "\"anybody\"", "error[C018]: `ending-done.anybody` is missing in zh-CN"),
        ("\"nobody\"", "\"anybody\"", "warning[C019]"),
    ] {
        assert_eq!(FIELDS.matches(from).count(), 1, "{from}");
        let found = told(&FIELDS.replace(from, to));
        assert!(found.contains(expected), "{to}: {found}");
    }
    let many: String = (0..9).map(|at| format!(r#""f{at}": [(say: "s{at}")], "#)).collect();
    assert!(told(&format!("{{{many}}}")).contains("error[C010]: the ending `done` has 9 fields"));
    // the claim that is there shares the prover's bits with all that fields can say
    let says = |count: usize| {
        let all: Vec<_> = (0..count - 2).map(|at| format!(r#"(when: Done("insult"), say: "s{at}"), "#)).collect();
        let (first, second) = all.split_at(31);
        told(&format!(r#"{{"f0": [{}(say: "x")], "f1": [{}(say: "y")]}}"#, first.concat(), second.concat()))
    };
    let too_many = "error[C010]: 65 claims and things that fields of endings say";
    assert!(says(64).contains(too_many) && !says(63).contains("C010"), "{}", says(64));
    let long = "长".repeat(91);
    let folder = with_fields(FIELDS).edit(super::ZH_CN, ".heard-it = 整个大厅", &format!(".heard-it = {long}"));
    assert_eq!(problems(&folder).len(), 1, "{}", rendered(&folder));
    assert!(rendered(&folder).contains("C030"));
}

#[test]
fn what_no_play_comes_to_say_is_told_where_it_stands() {
    let ending = r#""done": (outcome: Resolved, fields: {"calm": [(when: AtLeast(anger, 10), say: "raging"), (say: "calm-enough")]})"#;
    let folder = Folder::proved().edit(PROVED, r#""done": Resolved"#, ending);
    let folder = SHIPPED.iter().fold(folder, |folder, tag| {
        let file = format!("locales/{tag}/scenarios/annual-fee.ftl");
        let text = folder.read(&file);
        let at = text.find("ending-gone").expect("another ending");
        let (before, after) = text.split_at(at);
        let text = if *tag == "en-US" { ["Mood", "raging", "calm"] } else { ["心情", "盛怒", "平静"] };
        let [label, raging, calm] = text;
        let fields = format!("    .calm = {label}\n    .raging = {raging}\n    .calm-enough = {calm}\n");
        folder.write(&file, format!("{before}{fields}{after}"))
    });
    let told = rendered(&folder);
    assert!(told.contains("[C036]: the ending `done` never says `raging`"), "{told}");
    assert!(told.contains("^^^^^^"), "{told}");
    let asked: Vec<_> = folder
        .report()
        .answers
        .into_iter()
        .filter_map(|one| match one.question {
            Question::EndingSays { says, .. } => Some((says, one.witness.is_some())),
            _ => None,
        })
        .collect();
    assert_eq!(asked, [("raging".into(), false), ("calm-enough".into(), true)]);
}
