//! `composure check`: what ships is clean; a planted fault is found where it was planted.

use crate::support::{Content, answer, composure, names};
use composure::export::wire::{CHECK_FORMAT, CheckDoc};

/// Faults: file, what stood there, what stands there now, the code, and how far behind the
/// beginning of what was planted the place lies.
const FAULTS: [(&str, &str, &str, &str, &str, usize); 4] = [
    ("scenarios/rude-customer.ron", "pass_mark:", "pass_mrak:", "C002", "pass_mrak", 0),
    (
        "scenarios/rude-customer.ron",
        r#"performs: ["abuse"]"#,
        r#"performs: ["abuze"]"#,
        "C007",
        "unknown activity `abuze`",
        12,
    ),
    ("scenarios/media-threat.ron", r#"goto: "wave""#, r#"goto: "wvae""#, "C007", "`wvae`", 7),
    ("locales/zh-TW/scenarios/rude-customer.ftl", "    .limit-note =", "    .limit-mote =", "C018", "limit-note", 0),
];

#[test]
fn what_ships_is_clean() {
    let said = answer(composure().args(["check", "--deny-warnings", "--locale", "en-US"]), 0);
    assert_eq!(said.err, "");
    let scenarios =
        names(&crate::support::root().join("scenarios")).iter().filter(|name| name.ends_with(".ron")).count();
    assert!(said.out.contains(&format!(" files read, scenarios playable: {scenarios}, errors: 0, ")), "{}", said.out);
}

#[test]
fn a_planted_fault_is_found_at_its_place() {
    for (file, old, new, code, what, behind) in FAULTS {
        let content = Content::new();
        let (line, column) = content.plant(file, old, new);
        let said = content.run(&["check"], 1);
        // of a missing message the place is that of its neighbour
        let place = if code == "C018" { format!("{file}:") } else { format!("{file}:{line}:{}", column + behind) };
        assert!(said.err.contains(&format!("--> {place}")), "{place}\n{}", said.err);
        assert!(said.err.contains(&format!("error[{code}]")) && said.err.contains(what), "{}", said.err);
        assert!(said.out.contains(" scenarios playable: 3, errors: 1"), "{}", said.out);
        let said = content.run(&["check", "--format", "json"], 1);
        let document: CheckDoc = said.document();
        assert_eq!((document.format, &document.proofs, &document.against), (CHECK_FORMAT, &None, &None));
        let rows = said.json();
        let row = rows["diagnostics"].as_array().unwrap().iter().find(|row| row["code"] == code).unwrap();
        assert!(row["file"].as_str().unwrap().ends_with(file), "{row}");
        assert!(row["line"].as_u64() > Some(0) && row["column"].as_u64() > Some(0), "{row}");
        if code != "C018" {
            assert_eq!(
                (row["line"].as_u64(), row["column"].as_u64()),
                (Some(line as u64), Some((column + behind) as u64))
            );
        }
        assert!(row["end_line"] == row["line"] && row["end_column"].as_u64() >= row["column"].as_u64(), "{row}");
        assert!(row["title"].as_str().is_some_and(|title| !title.is_empty()), "{row}");
        assert_eq!(row["level"], "error");
        assert!(row["message"].as_str().unwrap().contains(what.trim_start_matches("unknown activity ")), "{row}");
    }
}

#[test]
fn an_unknown_name_gets_the_likely_one() {
    let content = Content::new();
    content.plant("scenarios/rude-customer.ron", r#"performs: ["abuse"]"#, r#"performs: ["abuze"]"#);
    insta::assert_snapshot!(numberless(&content.run(&["check"], 1).err), @r#"
    error[C007]: unknown activity `abuze`
      --> scenarios/rude-customer.ron:#:#
       |
    # |             performs: ["abuze"],
       |                         ^^^^^
       |
       = help: did you mean `abuse`?

    what a code means, and how to mend it: composure check --explain C#
    "#);
}

/// Without line numbers, which change with the scenario.
fn numberless(shown: &str) -> String {
    let code = |word: &str| word.contains("[C");
    let mut lines = Vec::new();
    for line in shown.lines() {
        let mut short = String::new();
        for digit in line.chars() {
            match digit {
                '0'..='9' if code(line) => short.push(digit),
                '0'..='9' if short.ends_with('#') => {}
                '0'..='9' => short.push('#'),
                other => short.push(other),
            }
        }
        lines.push(short);
    }
    lines.join("\n")
}

#[test]
fn a_missing_message_is_named_in_its_file() {
    let content = Content::new();
    let file = "locales/zh-TW/scenarios/rude-customer.ftl";
    let text = std::fs::read_to_string(content.path().join(file)).unwrap();
    let without: Vec<_> = text.lines().filter(|line| !line.starts_with("    .limit-note =")).collect();
    assert_eq!(without.len() + 1, text.lines().count());
    std::fs::write(content.path().join(file), without.join("\n")).unwrap();
    insta::assert_snapshot!(numberless(&content.run(&["check"], 1).err), @"
    error[C018]: `abuse.limit-note` is missing in zh-TW
      --> locales/zh-TW/scenarios/rude-customer.ftl:#:#
       |
    # | abuse = 說話啊！一排穿制服的，沒一個會吭聲！領乾薪的廢物，就會把老百姓晾在這裡！
       | ^^^^^
       |
       = help: the source language says: 他碰到一条线，也听见错有人认、事没停；当下要顶一句，过后服气。不卑不亢地划线、接…

    what a code means, and how to mend it: composure check --explain C#
    ");
}

#[test]
fn faults_in_two_files_are_both_reported() {
    let content = Content::new();
    for (file, old, new, ..) in FAULTS {
        content.plant(file, old, new);
    }
    let said = content.run(&["check"], 1);
    for file in ["scenarios/media-threat.ron", "scenarios/rude-customer.ron"] {
        assert!(said.err.contains(&format!("--> {file}:")), "{}", said.err);
    }
    assert!(said.out.contains(" scenarios playable: 2, "), "{}", said.out);
}

#[test]
fn two_faults_in_one_file_are_both_reported() {
    let content = Content::new();
    content.plant("scenarios/rude-customer.ron", r#"performs: ["abuse"]"#, r#"performs: ["abuze"]"#);
    content.plant("scenarios/rude-customer.ron", r#"goto: "crowd""#, r#"goto: "crwod""#);
    let said = content.run(&["check"], 1);
    assert!(said.err.contains("`abuze`") && said.err.contains("`crwod`"), "{}", said.err);
}

#[test]
fn a_cause_stands_before_what_follows_from_it_in_other_files() {
    let content = Content::new();
    content.plant("scenarios/rude-customer.ron", "\"tier\":", "“tier”:");
    let rows = content.run(&["check", "--format", "json"], 1).json();
    let rows = &rows["diagnostics"];
    let files: Vec<_> = rows.as_array().unwrap().iter().map(|one| one["file"].as_str().unwrap()).collect();
    assert!(files[0].ends_with("scenarios/rude-customer.ron") && rows[0]["code"] == "C046", "{rows:#}");
    assert!(files.iter().any(|file| file.ends_with(".ftl")), "it has consequences: {files:?}");
    assert!(files.is_sorted_by_key(|file| file.ends_with(".ftl")), "{files:?}");
    // and of two that are broken the book, which the scenarios follow from
    content.plant("assets/policies/bank-complaints.ron", "\"abuse\"", "“abuse”");
    let rows = content.run(&["check", "--format", "json"], 1).json();
    assert!(rows["diagnostics"][0]["file"].as_str().unwrap().ends_with("bank-complaints.ron"), "{rows:#}");
}

#[test]
fn paths_filter_what_is_reported() {
    let content = Content::new();
    for (file, old, new, ..) in FAULTS {
        content.plant(file, old, new);
    }
    let path = |name: &str| content.path().join(name).display().to_string();
    let one = content.run(&["check", &path("scenarios/media-threat.ron")], 1);
    assert!(one.err.contains("wvae") && !one.err.contains("rude-customer"), "{}", one.err);
    content.run(&["check", &path("scenarios/compensation-claim.ron")], 0);
    content.run(&["check", &path("locales/en-US")], 0);
    content.run(&["check", &path("scenarios")], 1);
    let said = content.run(&["check", "nowhere.ron"], 2);
    assert_eq!(said.err, "composure: nowhere.ron: there is no such file or folder\n");
}

#[test]
fn a_scenario_elsewhere_is_checked_with_the_content() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("draft.ron");
    let text = std::fs::read_to_string(crate::support::root().join("scenarios/rude-customer.ron")).unwrap();
    std::fs::write(&path, text.replacen(r#"performs: ["abuse"]"#, r#"performs: ["abuze"]"#, 1)).unwrap();
    let said = answer(composure().arg("check").arg(&path), 1);
    assert!(said.err.contains("draft.ron:") && said.err.contains("unknown activity `abuze`"), "{}", said.err);
}

#[test]
fn warnings_fail_only_where_they_are_denied() {
    let content = Content::new();
    content.plant("locales/en-US/scenarios/rude-customer.ftl", "title =", "nobody-asks = for this\ntitle =");
    let said = content.run(&["check"], 0);
    assert!(said.err.contains("warning[C019]") && said.err.contains("nobody-asks"), "{}", said.err);
    assert!(said.out.ends_with(" scenarios playable: 4, errors: 0, warnings: 1\n"), "{}", said.out);
    content.run(&["check", "--deny-warnings"], 1);
}

#[test]
fn codes_are_explained() {
    let said = answer(composure().args(["check", "--explain", "c007"]), 0);
    insta::assert_snapshot!(said.out, @r#"
    C007: a name that stands for nothing

    A node, ending, topic, person, activity, clause, fact, field, competency, parameter or book is named and nothing defines it, or
    the book has errors of its own.

    # Why it matters
    The arrow leads nowhere, the condition asks about nothing: the scenario cannot be played.

    # Fails
    ```ron
    goto: "clsing"
    ```

    # Mend
    Usually a slip; the likeliest name is shown. Nodes and endings are defined in the scenario, the vocabulary in its book.
    "#);
    for code in composure::content::Code::ALL {
        let said = answer(composure().args(["check", "--explain", code.id()]), 0);
        assert!(said.out.contains("# Why it matters") && said.out.contains("# Mend"), "{}", said.out);
    }
    let said = answer(composure().args(["check", "--explain", "C7"]), 2);
    insta::assert_snapshot!(said.err, @"composure: unknown code `C7`; the codes are C001 to C097");
}

#[test]
fn a_content_folder_that_is_missing_or_empty() {
    let said = answer(composure().args(["check", "--content", "/nowhere"]), 2);
    insta::assert_snapshot!(said.err, @"composure: /nowhere: there is no such folder; `--content` names the one that holds `scenarios`, `locales` and `assets`");
    let empty = tempfile::tempdir().unwrap();
    let said = answer(composure().args(["check", "--content"]).arg(empty.path()), 1);
    assert!(said.err.contains("this folder holds no content"), "{}", said.err);
    assert!(said.out.starts_with("0 files read, scenarios playable: 0, errors: 1, "), "{}", said.out);
}

#[test]
fn a_scenario_is_named_by_its_id() {
    let content = Content::new();
    for (file, old, new, ..) in FAULTS {
        content.plant(file, old, new);
    }
    let one = content.run(&["check", "media-threat"], 1);
    assert!(one.err.contains("wvae") && !one.err.contains("rude-customer"), "{}", one.err);
    content.run(&["check", "compensation-claim"], 0);
    let said = content.run(&["check", "media-threta"], 2);
    insta::assert_snapshot!(said.err, @"composure: there is no scenario `media-threta`, nor a file or folder of that name; did you mean `media-threat`?");
}

/// Words stand elsewhere than the scenarios they belong to, whichever way these are named.
#[test]
fn a_folder_asks_about_the_words_of_what_stands_in_it() {
    let content = Content::new();
    content.plant("locales/en-US/scenarios/media-threat.ftl", "\nwave-form =", "\nwave-formm =");
    let folder = content.path().join("scenarios");
    for named in [&folder, &folder.join("media-threat.ron")] {
        let named = named.to_str().unwrap();
        for args in [&["check", named][..], &["check", "--prove", named]] {
            let said = content.run(args, 1);
            assert!(said.err.contains("error[C018]") && said.err.contains("`wave-form`"), "{}", said.err);
        }
    }
    // without any words
    let solo = tempfile::tempdir().unwrap();
    std::fs::copy(folder.join("media-threat.ron"), solo.path().join("mine.ron")).unwrap();
    let said = answer(composure().arg("check").arg(solo.path()), 1);
    assert_eq!(said.err.matches("mine.ftl").count(), 3, "{}", said.err);
}

#[test]
fn a_path_that_is_no_content_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let junk = folder.path().join("x");
    std::fs::create_dir(&junk).unwrap();
    std::fs::write(junk.join("a.ron"), "junk\n").unwrap();
    std::fs::write(junk.join("notes.txt"), "Scenario(\n").unwrap();
    let shown = |said: String| said.replace(&folder.path().display().to_string(), "…");
    for asked in [junk.clone(), junk.join("a.ron"), junk.join("notes.txt")] {
        for options in [&["check"][..], &["check", "--prove"], &["check", "--format", "json"]] {
            let said = answer(composure().args(options).arg(&asked), 2);
            assert!(said.err.contains("no content") && said.out.is_empty(), "{} {}", said.err, said.out);
        }
    }
    let said = answer(composure().arg("check").arg(&junk), 2);
    insta::assert_snapshot!(shown(said.err), @"composure: …/x: this folder holds no content; a scenario is a `.ron` file that begins with `Scenario(`, a policy book one that begins with `PolicyBook(`, and a whole folder of content is named with `--content`");
    let said = answer(composure().args(["check", "scenarios/README.md", "--content", "."]), 2);
    insta::assert_snapshot!(said.err, @"composure: scenarios/README.md: this is no content, and nothing reads it");
    // one that begins like content is told what is wrong with it
    std::fs::write(junk.join("a.ron"), "// a draft\nScenario(\n").unwrap();
    let said = answer(composure().arg("check").arg(&junk), 1);
    assert!(said.err.contains("error[C002]") && said.err.contains("a.ron:"), "{}", said.err);
}

#[test]
fn what_is_not_read_is_named_with_the_reason() {
    let content = Content::new();
    let scenarios = content.path().join("scenarios");
    std::fs::create_dir(scenarios.join("drafts")).unwrap();
    std::fs::create_dir(scenarios.join("older.ron")).unwrap();
    let beside = ["fees.ron.txt", "QUEUE.RON", "drafts/loan.ron", ".fees.ron.swp", "notes.md"];
    for name in beside.into_iter().chain(["~$fees.ron", "._fees.ron", ".hidden.ron"]) {
        std::fs::write(scenarios.join(name), "Scenario(\n").unwrap();
    }
    let said = content.run(&["check"], 0);
    let told: Vec<_> = said.err.lines().filter(|line| line.starts_with("warning[C053]")).collect();
    assert_eq!(
        told,
        [
            "warning[C053]: `._fees.ron` is not read: other programs leave files beside a person's own whose names begin with `._`",
            "warning[C053]: `.hidden.ron` is not read: other programs leave files beside a person's own whose names begin with `.`",
            "warning[C053]: `QUEUE.RON` is not read: endings are written in small letters, `.ron`",
            "warning[C053]: `drafts` is not read: folders inside this one are not looked into",
            "warning[C053]: `fees.ron.txt` is not read: it does not end in `.ron`",
            "warning[C053]: `older.ron` is not read: folders inside this one are not looked into",
            "warning[C053]: `~$fees.ron` is not read: other programs leave files beside a person's own whose names begin with `~$`",
        ]
    );
    let said = content.run(&["check", &scenarios.join("fees.ron.txt").display().to_string()], 2);
    assert!(said.err.ends_with("`fees.ron.txt` is not read: it does not end in `.ron`\n"), "{}", said.err);
    content.run(&["check", "--deny-warnings"], 1);
}

#[cfg(unix)]
#[test]
fn a_scenario_that_cannot_be_read_is_not_told_as_words() {
    let content = Content::new();
    std::os::unix::fs::symlink("nowhere", content.path().join("scenarios/lost.ron")).unwrap();
    let said = content.run(&["check"], 1);
    assert!(said.err.contains("error[C001]: the file cannot be read: "), "{}", said.err);
    assert!(
        said.err.contains("= help: see whether it is still there, is a file, and may be read by you"),
        "{}",
        said.err
    );
    assert!(!said.err.contains("words"), "{}", said.err);
}
