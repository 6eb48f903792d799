//! `composure check --prove` and `--against`: what is shown can be played as it is, and shows what it claims.

use crate::support::{Content, SCENARIOS, Station, answer, composure, root};
use composure::export::wire::CheckDoc;
use std::path::{Path, PathBuf};

/// The report of a transcript, played as it stands.
fn played(content: &Path, scenario: &str, transcript: &Path) -> serde_json::Value {
    let station = Station::quick();
    // nobody approved a scenario that was altered for a test
    station.run(["station", "set", "offer-all", "1"], 0);
    let mut command = station.command(["play", scenario, "--employee", "E1001", "--json", "--content"]);
    answer(command.arg(content).arg("--responses").arg(transcript), 0).json()
}

fn file(folder: &Path, name: &str) -> PathBuf {
    let path = folder.join(name);
    assert!(path.is_file(), "{} is not among {:?}", name, crate::support::names(folder));
    path
}

#[test]
fn what_ships_is_proved_and_the_worst_pass_passes_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let mut command = composure();
    command.args(["check", "--prove", "--deny-warnings", "--locale", "en-US", "--transcripts"]).arg(folder.path());
    let said = answer(&mut command, 0);
    assert!(said.err.is_empty() && !said.out.contains("not proven"), "{}\n{}", said.err, said.out);
    for scenario in SCENARIOS {
        assert!(said.out.contains(&format!("{scenario} · ")), "{}", said.out);
        let report = played(root(), scenario, &file(folder.path(), &format!("{scenario}.worst-pass.txt")));
        assert_eq!((&report["outcome"], &report["scenario"]), (&"passed".into(), &scenario.into()));
    }
}

#[test]
fn nothing_is_wrong_with_the_small_example() {
    let content = root().join("tests/fixtures/check/proved");
    let said = answer(composure().args(["check", "--prove", "--deny-warnings", "--content"]).arg(content), 0);
    assert!(said.err.is_empty() && said.out.contains("annual-fee · "), "{}\n{}", said.err, said.out);
}

#[test]
fn words_that_are_right_in_every_scenario_are_found_also_where_one_alone_is_proved() {
    let content = Content::of("tests/fixtures/check/proved");
    for path in ["scenarios/annual-fee.ron"]
        .into_iter()
        .map(str::to_owned)
        .chain(crate::support::LOCALES.map(|locale| format!("locales/{locale}/scenarios/annual-fee.ftl")))
    {
        std::fs::copy(content.path().join(&path), content.path().join(path.replace("annual-fee", "again"))).unwrap();
    }
    let whole = content.run(&["check", "--prove", "--locale", "en-US"], 0);
    let told = "picking what the words of other scenarios speak for in en-US passes in";
    assert_eq!(whole.err.matches(told).count(), 2, "{}", whole.err);
    let part = content.path().join("scenarios/again.ron").display().to_string();
    let alone = content.run(&["check", "--prove", "--locale", "en-US", &part], 0);
    assert_eq!(alone.err.matches(told).count(), 1, "{}", alone.err);
    let rows = content.run(&["check", "--prove", "--format", "json", &part], 0).json();
    assert!(rows["proofs"].as_array().unwrap().len() == 1 && rows["proofs"][0].get("words_untried").is_none());
    // what is not asked is said, and how it is
    let single = Content::of("tests/fixtures/check/proved");
    for (locale, said) in [("zh-CN", "没有检验"), ("zh-TW", "沒有檢驗"), ("en-US", "Not asked: whether words learned")]
    {
        let part = content.run(&["check", "--prove", "--locale", locale, "--cap", "10", &part], 1);
        assert!(part.out.contains(said) && part.out.contains("--cap"), "{}", part.out);
    }
    for (locale, said) in [("zh-CN", "没有检验"), ("zh-TW", "沒有檢驗"), ("en-US", "Not asked: whether words learned")]
    {
        let told = single.run(&["check", "--prove", "--locale", locale], 0).out;
        assert!(told.contains(said) && told.contains("--content"), "{told}");
        let page = single.run(&["check", "--prove", "--locale", locale, "--format", "html"], 0).out;
        assert!(page.contains(said), "{page}");
    }
    let rows = single.run(&["check", "--prove", "--locale", "en-US", "--format", "json"], 0).json();
    assert!(rows["proofs"][0]["words_untried"].as_str().unwrap().contains("learned from other scenarios"));
}

#[test]
fn a_refuted_claim_is_an_error_at_its_line_with_a_play_that_shows_it() {
    let content = Content::new();
    let scenario = "scenarios/rude-customer.ron";
    content.plant(
        scenario,
        "    start:",
        "    claims: [(id: \"planted\", never_passes: Done(\"greet\"))],\n    start:",
    );
    let folder = tempfile::tempdir().unwrap();
    let (path, shown) = (content.path().join(scenario), folder.path().display().to_string());
    let path = path.display().to_string();
    let said = content.run(&["check", "--prove", "--locale", "en-US", "--transcripts", &shown, &path], 1);
    assert!(said.err.contains("error[C039]: the claim `planted` does not hold"), "{}", said.err);
    let report = played(content.path(), "rude-customer", &file(folder.path(), "rude-customer.claim.planted.txt"));
    assert_eq!(report["outcome"], "passed");
    let rows = content.run(&["check", "--prove", "--format", "json", &path], 1).json();
    let answers = rows["proofs"][0]["answers"].as_array().unwrap();
    let claim = answers.iter().find(|one| one["claim"] == "planted").unwrap();
    assert_eq!((&claim["question"], &claim["status"]), (&"claim".into(), &"refuted".into()));
    assert!(claim["transcript"].as_str().unwrap().contains("\nseed "), "{claim}");
}

#[test]
fn a_space_that_is_cut_off_is_not_proven() {
    let path = root().join("scenarios/media-threat.ron").display().to_string();
    let said = answer(composure().args(["check", "--prove", "--cap", "100", "--locale", "en-US", &path]), 1);
    assert!(said.err.contains("error[C044]") && said.out.contains("not proven"), "{}\n{}", said.err, said.out);
    assert!(said.out.contains("errors: 1, "), "{}", said.out);
    let said = answer(composure().args(["check", "--prove", "--cap", "100", "--format", "json", &path]), 1);
    assert_eq!(said.document::<CheckDoc>().proofs.map(|proofs| proofs.len()), Some(1));
    let rows = said.json();
    let told = rows["diagnostics"].as_array().unwrap().iter().find(|one| one["code"] == "C044").unwrap();
    assert_eq!(told["level"], "error");
}

#[test]
fn nothing_is_proved_of_what_has_errors() {
    let content = Content::new();
    content.plant("scenarios/rude-customer.ron", r#"performs: ["abuse"]"#, r#"performs: ["abuze"]"#);
    let rows = content.run(&["check", "--prove", "--format", "json"], 1).json();
    assert_eq!(rows["proofs"], serde_json::json!([]));
    assert_eq!(rows["diagnostics"][0]["code"], "C007");
}

#[test]
fn the_page_stands_alone_in_each_language() {
    let path = root().join("scenarios/media-threat.ron").display().to_string();
    for locale in crate::support::LOCALES {
        let said = answer(composure().args(["check", "--prove", "--format", "html", "--locale", locale, &path]), 0);
        let page = &said.out;
        assert!(page.starts_with(&format!("<!doctype html>\n<!-- composure -->\n<html lang=\"{locale}\">")), "{page}");
        assert!(page.contains("<svg viewBox") && page.ends_with("</html>\n"));
        assert!(!page.contains("<script") && !page.contains("http") && !page.contains('⟦'), "{page}");
    }
    let said = answer(composure().args(["check", "--format", "html"]), 2);
    assert_eq!(said.err, "composure: the page shows proofs: `--format html` goes with `--prove`\n");
}

#[test]
fn another_book_is_compared_each_way_and_the_plays_show_it() {
    let content = Content::new();
    let old = content.path().join("old-book.ron");
    std::fs::copy(content.path().join("assets/policies/bank-complaints.ron"), &old).unwrap();
    let path = content.path().join("scenarios/media-threat.ron").display().to_string();
    let old = old.display().to_string();
    let same = content.run(&["check", "--against", &old, "--locale", "en-US", &path], 0);
    assert!(same.out.starts_with("media-threat: every play comes out the same under both books"), "{}", same.out);
    // the new book weighs a major clause as little as a minor one
    content.plant("assets/policies/bank-complaints.ron", "major: 3", "major: 1");
    let said = content.run(&["check", "--format", "json", "--against", &old, &path], 1);
    assert_eq!(said.document::<CheckDoc>().against.map(|changes| changes.len()), Some(1));
    let rows = said.json();
    let change = &rows["against"][0];
    assert_eq!(change["complete"], true, "{change}");
    // the book that the program carries is the older one, and has a name
    for (workers, old) in [("1", &*old), ("2", "bank-complaints"), ("5", &old)] {
        let args = ["check", "--format", "json", "--workers", workers, "--against", old, &path];
        assert_eq!(content.run(&args, 1).json(), rows, "whatever the number of threads");
    }
    let shown = [("newly_failed", "failed"), ("newly_passed", "passed")];
    let mut count = 0;
    for (way, outcome) in shown {
        let Some(transcript) = change[way]["transcript"].as_str() else { continue };
        let file = content.path().join("shown.txt");
        std::fs::write(&file, transcript).unwrap();
        assert_eq!(played(content.path(), "media-threat", &file)["outcome"], outcome, "{transcript}");
        count += 1;
    }
    assert!(count > 0, "{change}");
}

#[test]
fn options_of_which_one_would_do_nothing_are_refused() {
    let book = root().join("assets/policies/bank-complaints.ron").display().to_string();
    let refused = |args: &[&str]| answer(composure().arg("check").args(args), 2).err;
    for (args, told) in [
        (&["--prove", "--output", "page.html"][..], "only the page is written into a file: `--output` goes with"),
        (&["--prove", "--format", "json", "--transcripts", "here"], "`--transcripts` goes with `--format human`"),
        (&["--prove", "--format", "html", "--verbose"], "`--verbose` goes with `--format human`"),
        (&["--prove", "--format", "html", "--against", &book], "the page shows no comparison"),
        (&["--against", &book, "--verbose"], "--prove"),
        (&["--workers", "2"], "<--against <OLD_BOOK>|--prove>"),
        (&["--cap", "2"], "<--against <OLD_BOOK>|--prove>"),
        (&["--prove", "--workers", "0"], "invalid value '0' for '--workers <N>': 0 is not in 1..=256"),
        (&["--explain", "C001", "--prove"], "cannot be used with"),
        (&["--against", "no-such-book.ron"], "no-such-book.ron: the file cannot be read: No such file or directory"),
        (&["--against", "no-such-book"], "there is no policy book `no-such-book`"),
    ] {
        let said = refused(args);
        assert!(said.contains(told), "{args:?}\n{said}");
    }
}

#[test]
fn a_book_that_does_not_fit_is_refused_before_anything_is_proved() {
    let content = Content::new();
    let old = content.path().join("old-book.ron");
    let book = std::fs::read_to_string(root().join("assets/policies/bank-complaints.ron")).unwrap();
    std::fs::write(&old, book.replace("civil-leave", "civil-end")).unwrap();
    let said = content.run(&["check", "--prove", "--against", &old.display().to_string()], 2);
    assert!(said.err.contains("does not fit the book `old-book`") && said.out.is_empty(), "{}\n{}", said.err, said.out);
}

#[test]
fn what_cannot_be_proved_at_all_keeps_nobody_from_the_others() {
    let content = Content::new();
    let sums = (1..=20).map(|sum| (sum * 100).to_string()).collect::<Vec<_>>().join(", ");
    let facts: String = ["one", "two", "three"].map(|name| format!("\"{name}\": Money([{sums}]), ")).concat();
    let read = ["one", "two", "three"].map(|name| format!("MoreThan(\"{name}\", 1000)")).join(", ");
    content.plant("scenarios/rude-customer.ron", "\"tier\":", &(facts + "\"tier\":"));
    let claims = format!("claims: [(id: \"sums\", can: All([{read}]))], start:");
    content.plant("scenarios/rude-customer.ron", "start:", &claims);
    let rows = content.run(&["check", "--prove", "--format", "json"], 1).json();
    let proved: Vec<_> = rows["proofs"].as_array().unwrap().iter().map(|proof| &proof["scenario"]).collect();
    assert_eq!(proved, ["compensation-claim", "emergency-withdrawal", "media-threat"]);
    let told = rows["diagnostics"].as_array().unwrap().iter().find(|one| one["code"] == "C044").unwrap();
    assert!(
        told["message"].as_str().unwrap().starts_with("nothing is proven: the facts that rules read make "),
        "{told}"
    );
}

/// A proof file, and how it says that plays were measured.
const PROOF: &str = "scenarios/annual-fee.proof.json";

#[test]
fn a_proof_file_is_written_whole_and_caught_where_it_says_something_else() {
    let content = Content::of("tests/fixtures/check/proved");
    let proof = content.path().join(PROOF);
    let prove = |code: i32| content.run(&["check", "--prove", "--deny-warnings", "--locale", "en-US"], code);
    let said = content.run(&["check", "--prove", "--certify", "--locale", "en-US"], 0);
    assert_eq!(said.err, format!("{PROOF} written\n"));
    let written = std::fs::read_to_string(&proof).unwrap();
    assert_eq!(prove(0).err, "", "it is what proving finds");
    content.run(&["check", "--prove", "--certify", "--workers", "1"], 0);
    assert_eq!(std::fs::read_to_string(&proof).unwrap(), written, "the same on one thread, over the old one");
    // altered by hand: lower where guessing stands
    content.plant(PROOF, "\"zero\": ", "\"zero\": -9");
    content.run(&["check", "--deny-warnings"], 0);
    let said = prove(1);
    assert!(said.err.contains("error[C080]: the proof file has `-9"), "{}", said.err);
    assert!(said.err.contains("at `scale.classes.0.whole.zero`"), "{}", said.err);
    let said = content.run(&["check", "--prove", "--certify"], 0);
    assert!(!said.err.contains("C080"), "{}", said.err);
    assert_eq!(std::fs::read_to_string(&proof).unwrap(), written);
    // of another version of the words, and of the scenario
    content.plant("locales/en-US/scenarios/annual-fee.ftl", "title = ", "title = A ");
    let said = content.run(&["check", "--deny-warnings", "--locale", "en-US", "annual-fee"], 1);
    assert!(
        said.err.contains("warning[C080]: the proof file is of another version: `hashes.words.en-US`"),
        "{}",
        said.err
    );
    content.plant("scenarios/annual-fee.ron", "weight: 5", "weight: 6");
    let said = content.run(&["check", "--locale", "en-US"], 0);
    assert!(said.err.contains("`hashes.scale` and `hashes.words.en-US`"), "{}", said.err);
}

#[test]
fn what_is_not_proved_gets_no_proof_file() {
    let content = Content::of("tests/fixtures/check/proved");
    content.plant(
        "scenarios/annual-fee.ron",
        "never: All([Visited(\"left\"), AtMost(anger, 5)])",
        "never: Visited(\"left\")",
    );
    let said = content.run(&["check", "--prove", "--certify", "--locale", "en-US"], 1);
    assert!(
        said.err.contains("annual-fee is not certified: of ") && said.err.contains("1 are refuted"),
        "{}",
        said.err
    );
    let said = content.run(&["check", "--prove", "--certify", "--cap", "10", "--locale", "en-US"], 1);
    assert!(said.err.contains("are not proven"), "{}", said.err);
    assert!(!content.path().join(PROOF).exists());
    let somebodys = content.path().join(PROOF);
    std::fs::write(&somebodys, "somebody's own").unwrap();
    content.plant(
        "scenarios/annual-fee.ron",
        "never: Visited(\"left\")",
        "never: All([Visited(\"left\"), AtMost(anger, 5)])",
    );
    let said = content.run(&["check", "--prove", "--certify"], 2);
    assert!(said.err.contains("is not an older output of the same kind"), "{}", said.err);
    assert_eq!(std::fs::read_to_string(&somebodys).unwrap(), "somebody's own");
    content.run(&["check", "--certify"], 2);
    // what the program carries lies in no folder
    let empty = tempfile::tempdir().unwrap();
    let said = answer(composure().current_dir(empty.path()).args(["check", "--prove", "--certify"]), 2);
    assert!(said.err.contains("name the folder that holds them with `--content`"), "{}", said.err);
}

#[test]
fn no_attempt_is_scored_by_a_proof_file_in_a_folder() {
    let content = Content::of("tests/fixtures/check/proved");
    content.run(&["check", "--prove", "--certify"], 0);
    let moves = content.path().join("moves.txt");
    std::fs::write(&moves, "listen\nmanager\nrecord\n").unwrap();
    let scored = || {
        let station = Station::quick();
        let mut command = station.command([
            "play",
            "annual-fee",
            "--employee",
            "E1001",
            "--seed",
            "7",
            "--mode",
            "practice",
            "--json",
        ]);
        let report = answer(command.arg("--content").arg(content.path()).arg("--responses").arg(&moves), 0).json();
        ["scale", "zero", "top", "score"].map(|key| report[key].clone())
    };
    let honest = scored();
    assert!(honest[0].is_string() && honest[1].is_i64(), "{honest:?}");
    let path = content.path().join(PROOF);
    let text = std::fs::read_to_string(&path).unwrap();
    std::fs::write(&path, text.replace("\"zero\": ", "\"zero\": -9")).unwrap();
    assert_eq!(scored(), honest);
}
