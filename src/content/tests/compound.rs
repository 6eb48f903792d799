//! Compound responses, as they are read and as what is wrong with them is told.

use super::{Folder, PROVED, problems};
use crate::locale::SHIPPED;

impl Folder {
    /// The proved example, whose complaint is recorded in two steps: one field, then one or two of three.
    pub(crate) fn compound() -> Self {
        let folder = Self::proved().edit(
            PROVED,
            "\"record\": (kind: Say, performs: [\"record\"], takes: 2, goto: \"done\"),",
            "\"record\": (kind: Do, performs: [\"record\"], takes: 2, mood: (trust: 1), picks: {
                    \"field-phone\": (of: {\"as-said\": (performs: [\"listen\"]), \"swapped\": (mood: (anger: 3)), \"empty\": ()}),
                    \"field-asks\": (least: 1, most: 2, of: {
                        \"money\": (performs: [\"escalate\"]),
                        \"word\": (when: Picked(\"field-phone\", \"as-said\")),
                        \"nothing\": (when: Fewer(\"field-asks\", 1)),
                    }),
                }, goto: \"done\"),",
        );
        // whoever hears him first in the record hears him too late
        let claim = "(id: \"the-right-way-passes\", never_fails: All([Done(\"listen\"), Done(\"escalate\"), Done(\"record\"), Is(\"tier\", \"ordinary\")])),";
        let folder = folder.edit(PROVED, claim, "");
        SHIPPED.iter().fold(folder, |folder, tag| {
            let texts = match *tag {
                "en-US" => [
                    "Phone",
                    "as he said it",
                    "two digits swapped",
                    "left empty",
                    "He asks for",
                    "his money",
                    "that it never happens again",
                    "nothing",
                    "that is all",
                ],
                "zh-TW" => [
                    "電話",
                    "照客戶說的",
                    "兩碼寫反了",
                    "留白",
                    "客戶要求",
                    "退錢",
                    "保證不再發生",
                    "沒有要求",
                    "就這些",
                ],
                _ => [
                    "电话",
                    "照客户说的",
                    "两位写反了",
                    "空着",
                    "客户要求",
                    "退钱",
                    "保证不再发生",
                    "没有要求",
                    "就这些",
                ],
            };
            let [phone, said, swapped, empty, asks, money, word, nothing, done] = texts;
            let pick = |id: &str, text: &str| format!("    .{id} = {text}\n    .{id}-note = {text}\n");
            let words = format!(
                "\nfield-phone = {phone}\n{}{}{}field-asks = {asks}\n{}{}{}{}",
                pick("as-said", said),
                pick("swapped", swapped),
                pick("empty", empty),
                pick("money", money),
                pick("word", word),
                pick("nothing", nothing),
                pick("done", done),
            );
            folder.append(&format!("locales/{tag}/scenarios/annual-fee.ftl"), &words)
        })
    }
}

/// What is told of the compound example once a piece of its scenario is replaced.
fn of_compound(from: &str, to: &str) -> Vec<String> {
    let folder = Folder::compound().edit(PROVED, from, to);
    folder.diagnostics().iter().map(|one| format!("{} {}", one.code.id(), one.message)).collect()
}

#[test]
fn a_compound_response_is_read_and_what_is_wrong_with_it_is_told() {
    assert_eq!(Folder::compound().diagnostics().len(), 0, "{:?}", problems(&Folder::compound()));
    let least = "least: 1, most: 2";
    assert_eq!(of_compound(least, "least: 3, most: 2"), ["C010 3 picks at the step `field-asks`"]);
    assert_eq!(of_compound(least, "least: 1, most: 4"), ["C010 4 picks at the step `field-asks`"]);
    assert_eq!(of_compound(least, "least: -1, most: 2"), ["C010 -1 picks at the step `field-asks`"]);
    let asked = "Picked(\"field-phone\", \"as-said\")";
    assert_eq!(
        of_compound(asked, "Picked(\"field-fone\", \"as-said\")"),
        ["C007 no compound response has the step `field-fone`"]
    );
    assert_eq!(of_compound(asked, "Picked(\"field-phone\", \"said\")"), ["C007 the step has no pick `said`"]);
    // who leaves a step picks nothing: nothing could ever be so
    for negated in [("", ""), ("Not(", ")")] {
        let done = format!("{}Picked(\"field-asks\", \"done\"){}", negated.0, negated.1);
        assert_eq!(of_compound("Fewer(\"field-asks\", 1)", &done), ["C007 the step has no pick `done`"]);
    }
    assert_eq!(
        of_compound("Fewer(\"field-asks\", 1)", "Fewer(\"field-asks\", 9)"),
        ["C010 9 picks at the step `field-asks`"]
    );
    assert_eq!(
        of_compound("Fewer(\"field-asks\", 1)", "Fewer(\"field-asks\", 0)"),
        ["C033 this never holds: nothing is fewer than none", "C036 `nothing` is never offered at `field-asks`"]
    );
    // the second of two steps is covered where only one thing was picked at the first
    let rank = "least: 1, most: 2, of: {
                        \"money\": (performs: [\"escalate\"]),
                        \"word\": (when: Picked(\"field-phone\", \"as-said\")),
                        \"nothing\": (when: Fewer(\"field-asks\", 1)),";
    let not = |pick: &str| format!("(when: Not(Picked(\"field-phone\", \"{pick}\")))");
    let [said, swapped] = ["as-said", "swapped"].map(not);
    let covered = of_compound(rank, &format!("of: {{\"money\": {said}, \"word\": {swapped},"));
    assert!(covered.iter().all(|one| !one.starts_with("C013")), "{covered:?}");
    let open = of_compound(rank, &format!("of: {{\"money\": {said}, \"word\": {said},"));
    assert!(open.iter().any(|one| one.starts_with("C013")), "{open:?}");
    let into = of_compound(
        "mood: (anger: -1), goto: \"closing\"),\n                \"manager\"",
        "mood: (anger: -1), goto: \"field-asks\"),\n                \"manager\"",
    );
    assert!(into.iter().any(|one| one.starts_with("C007")), "{into:?}");
    let step = of_compound("aftermath: true,", "aftermath: true, step: true,");
    assert_eq!(step.first().map(String::as_str), Some("C002 no node is declared a step"), "{step:?}");
    let twice = of_compound("\"field-asks\": (least", "\"field-phone\": (least");
    assert!(twice.iter().any(|one| one.starts_with("C005")), "{twice:?}");
    // `done` leaves a step, and that is told once, whether one thing or several are picked there
    for (from, to) in [("\"nothing\": (when", "\"done\": (when"), ("\"empty\": ()", "\"done\": ()")] {
        let done = of_compound(from, to);
        let told: Vec<_> = done.iter().filter(|one| one.contains("`done`")).collect();
        assert_eq!(
            told,
            ["C006 `done` leaves a step at which several are picked, and no pick is called so"],
            "{done:?}"
        );
        assert!(done.iter().all(|one| !one.starts_with("C005")), "{done:?}");
    }
    // each pick has a key, and so has `done`
    let picks = |count: usize| (0..count).map(|at| format!("\"p{at}\": (), ")).collect::<String>();
    let too_many = |step: String| {
        let told = of_compound("picks: {", &format!("picks: {{ {step}"));
        told.into_iter().filter(|one| one.starts_with("C010")).collect::<Vec<_>>()
    };
    assert_eq!(too_many(format!("\"one\": (of: {{{}}}), ", picks(9))), [""; 0]);
    assert_eq!(too_many(format!("\"one\": (of: {{{}}}), ", picks(10))), ["C010 the step `one` has 10 picks"]);
    assert_eq!(too_many(format!("\"two\": (most: 2, of: {{{}}}), ", picks(8))), [""; 0]);
    assert_eq!(too_many(format!("\"two\": (most: 2, of: {{{}}}), ", picks(9))), ["C010 the step `two` has 9 picks"]);
    // five steps of eight, each of which performs something: 32,768 ways
    let picks: String = (0..8).map(|at| format!("\"p{at}\": (performs: [\"listen\"]), ")).collect();
    let steps: String = (0..5).map(|at| format!("\"s{at}\": (of: {{{picks}}}), ")).collect();
    let many = of_compound("picks: {", &format!("picks: {{ {steps}"));
    assert!(
        many.iter().any(|one| one == "C010 there are too many ways to make the compound response `record`"),
        "{many:?}"
    );
}
