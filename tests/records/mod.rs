//! Records seen from outside: list, show, export; practice stays the learner's own.

mod attacks;
mod chain;
mod foreign;
mod html;
mod jsonl;
mod killed;
mod marked;
mod mine;
mod notes;
mod reading;
mod xapi;
mod xes;
mod xlsx;

use crate::support::{OPEN_STATION, SCENARIOS, Station, answer, composure, moves, names, root, transcript};
use composure::content::Library;
use composure::locale::{Language, With};
use std::process::Stdio;

const HEADER: &str = "attempt,employee,name,branch,position,sample_employee,scenario,channel,category,mode,role,locale,\
                      attempt_number,earlier_exposure,started_at,finished_at,started_local,finished_local,time_zone,outcome,\
                      closing,score,pass_mark,points,top,zero,recommendation,critical_broken,ending,ending_fields,picks,\
                      time_factor_percent,played,interruptions,seal,sequence,hash,scenario_hash,book,scale_hash,engine,semantics,\
                      ruling,counts_as,ruled_at,ruling_reason,signed_in,practice_before,warm_ups_before,assessed_before,\
                      time_granted_by,notice,clock,station,evidence,chain_station,chain_head,chain_verified,chain_state,";

/// A station with a passed and a failed assessment of every scenario.
fn station() -> Station {
    let station = Station::quick();
    for scenario in SCENARIOS {
        for kind in ["model", "careless"] {
            station.play(scenario, &transcript(scenario, kind), &[], 0);
        }
    }
    station
}

/// A station with a passed and a failed assessment of every scenario that somebody played.
fn attended() -> Station {
    let station = Station::quick();
    for scenario in SCENARIOS {
        for kind in ["model", "careless"] {
            station.attend(scenario, &moves(scenario, kind));
        }
    }
    station
}

/// Where a column stands.
fn place(column: &str) -> usize {
    HEADER.split(',').position(|one| one == column).unwrap_or_else(|| panic!("{column}"))
}

fn rows(csv: &str) -> Vec<csv::StringRecord> {
    csv::Reader::from_reader(csv.trim_start_matches('\u{feff}').as_bytes()).records().map(Result::unwrap).collect()
}

#[test]
fn list_and_export_have_a_row_each_oldest_first() {
    let station = station();
    let list = station.run(["records", "list"], 0).out;
    let lines: Vec<_> = list.lines().map(|line| line.split_whitespace().collect::<Vec<_>>()).collect();
    assert_eq!(lines.len(), 1 + 8);
    let csv = station.run(["records", "export", "--format", "csv"], 0).out;
    assert!(csv.starts_with(HEADER), "{csv}");
    let rows = rows(&csv);
    assert_eq!(rows.len(), 8);
    let library = composure::content::Library::load(root(), &[]);
    let (words, app) = (library.books[0].words(&Language::source()), library.app_words(&Language::source()));
    let titles = library.titles(&Language::source());
    let heads = ["rescore-record", "records-finished", "sign-in-number", "records-name", "sheet-branch"];
    let heads = heads.into_iter().chain(["history-scenario", "history-mode", "history-score", "history-outcome"]);
    let zone = composure::records::zone();
    let heads = heads.map(|id| match id {
        "records-finished" => app.text("records-finished-in", &With::from_iter([("zone", zone.clone())])),
        id => app.plain(id),
    });
    assert_eq!(lines[0], heads.collect::<Vec<_>>());
    for (at, (line, row)) in lines[1..].iter().zip(&rows).enumerate() {
        let (scenario, outcome) = (SCENARIOS[at / 2], ["passed", "failed"][at % 2]);
        let called = With::from_iter([("title", titles[scenario].clone()), ("id", scenario.to_owned())]);
        assert!(row[0].starts_with(line[0]), "the list shows how the id begins");
        let cell = |column: &str| &row[place(column)];
        assert_eq!([line[1], line[2]].join(" "), cell("finished_local")[..16], "the day is the wall's");
        assert_eq!(
            [line[3], line[4], line[5], line[6], line[7]],
            [
                "E1001",
                "陈雨桐",
                "城东支行营业部",
                &app.text("records-scenario", &called),
                &app.plain("mode-assessment")
            ]
        );
        assert_eq!(
            ["employee", "name", "branch", "scenario", "outcome"].map(cell),
            ["E1001", "陈雨桐", "城东支行营业部", scenario, outcome]
        );
        assert_eq!(cell("score"), line[8], "as the screen tells it");
        assert_eq!(cell("time_zone"), zone);
        assert!(cell("pass_mark").ends_with(".00") && cell("pass_mark").len() == 5, "{row:?}");
        assert_eq!(cell("critical_broken").is_empty(), outcome == "passed", "a failed one names its clause");
        let names = cell("critical_broken")
            .split_whitespace()
            .map(|id| words.find(id, Some("name"), &With::new()).expect("named"));
        let names = names.collect::<Vec<_>>().join(&app.plain("compound-and"));
        let told = match outcome {
            "passed" => app.plain("outcome-passed"),
            _ => app.text("outcome-failed-clause", &With::from_iter([("clause", names)])),
        };
        // a transcript answered, and that is told
        assert_eq!(cell("played"), "unattended");
        let told = app.text("records-unattended", &With::from_iter([("outcome", told)]));
        assert_eq!(line[9..].concat(), told.replace(' ', ""), "and so does the list, in the reader's language");
        let (points, top) = (cell("points").parse::<i32>().unwrap(), cell("top").parse::<i32>().unwrap());
        assert!(points <= top && top > 0 && (outcome == "failed" || points == top), "{row:?}");
        assert_eq!(cell("semantics"), composure::scenario::SEMANTICS.to_string());
        assert_eq!(["attempt_number", "earlier_exposure"].map(cell), [["1", "2"][at % 2], ["0", "1"][at % 2]]);
    }
}

#[test]
fn an_export_to_a_file_is_the_same_table_behind_a_byte_order_mark() {
    let station = station();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("table.csv");
    for has_older in [false, true] {
        if has_older {
            // of a time when there were two records
            let older: String = std::fs::read_to_string(&file).unwrap().split_inclusive('\n').take(3).collect();
            std::fs::write(&file, older).unwrap();
        }
        let mut command = station.command(["records", "export", "--output"]);
        let said = answer(command.arg(&file), 0);
        assert_eq!(said.out, "");
        let lines: Vec<_> = said.err.lines().collect();
        assert_eq!(lines[0], format!("已把 8 条记录写入 {}", file.display()));
        assert!(lines[1].contains("sha256:") && lines.len() == 2, "and what vouches for them: {}", said.err);
        let written = std::fs::read_to_string(&file).unwrap();
        let printed = station.run(["records", "export"], 0).out;
        assert_eq!(written.strip_prefix('\u{feff}').expect("a mark"), printed);
        assert_eq!(names(folder.path()), ["table.csv"]);
    }
}

#[test]
#[cfg(unix)] // a link
fn an_export_leaves_other_files_and_links_alone() {
    let station = Station::quick();
    drop(station.store());
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    std::fs::write(at("table.part"), "somebody's").unwrap();
    std::fs::write(at("real.csv"), "").unwrap();
    std::os::unix::fs::symlink(at("real.csv"), at("table.csv")).unwrap();
    answer(station.command(["records", "export", "--output"]).arg(at("table.csv")), 0);
    assert_eq!(std::fs::read_to_string(at("table.part")).unwrap(), "somebody's");
    assert!(at("table.csv").is_symlink());
    assert!(std::fs::read_to_string(at("real.csv")).unwrap().contains(HEADER.trim_end_matches(',')));
    assert_eq!(names(folder.path()), ["real.csv", "table.csv", "table.part"]);
}

#[test]
fn an_empty_station_lists_and_exports_nothing_but_heads() {
    let station = Station::quick();
    drop(station.store());
    assert_eq!(station.run(["records", "list"], 0).out.lines().count(), 1);
    assert_eq!(station.run(["records", "export"], 0).out, format!("{}\n", HEADER.trim_end_matches(',')));
}

#[test]
fn practice_is_its_owners_and_no_record() {
    let station = Station::quick();
    let model = transcript("media-threat", "model");
    let report = station.play("media-threat", &model, &["--mode", "practice", "--json"], 0).json();
    let count = |args: &[&str]| station.run(args, 0).out.lines().count() - 1;
    assert_eq!(count(&["records", "list"]), 0);
    assert_eq!(count(&["records", "export"]), 0);
    let id = report["attempt"].as_str().unwrap();
    let said = station.run(["records", "show", id], 2).err;
    assert!(said.contains("composure: practice is shown to whose it is alone"), "{said}");
    let past = station.store().attempts(&station.learner().subject).unwrap().remove(0);
    assert_eq!((past.attempt.id.as_str(), past.finished.unwrap().seal), (id, None), "kept for its owner");
    station.play("media-threat", &model, &[], 0);
    assert_eq!(count(&["records", "list"]), 1);
    let row = &rows(&station.run(["records", "export"], 0).out)[0];
    assert_eq!(
        ["mode", "attempt_number", "earlier_exposure"].map(|column| &row[place(column)]),
        ["assessment", "1", "1"],
        "the first assessment, seen once before"
    );
}

#[test]
fn show_tells_the_conversation_the_result_and_the_evidence() {
    let station = Station::quick();
    let played =
        station.play("media-threat", &transcript("media-threat", "careless"), &["--json", "--locale", "en-US"], 0);
    let report = played.json();
    let id = report["attempt"].as_str().unwrap();
    let shown = station.run(["records", "show", id, "--json"], 0);
    assert_eq!(shown.out, played.out, "what was printed when it was played");
    // a breach fails it and hides no score
    let score = report["score"].as_u64().unwrap();
    let result = format!("Not passed: No unauthorized interviews · {}.{:02} / 100", score / 100, score % 100);
    for beginning in [&id[..8], &id[..4], &id.to_uppercase()] {
        let text = station.run(["records", "show", beginning], 0).out;
        assert_eq!(text.matches("\n> ").count(), moves("media-threat", "careless").len(), "every response");
        assert!(text.contains(&result), "{text}");
        assert!(text.contains("Broken") && text.contains("· Critical"), "{text}");
        assert!(text.contains("Better words:"), "{text}");
    }
    let said = station.run(["records", "show", "media"], 2);
    insta::assert_snapshot!(said.err, @"composure: `media` is not the beginning of a record's id: expected 4 to 32 of the digits 0-9 and a-f");
    let other = if id.starts_with("ffff") { "0000" } else { "ffff" };
    let said = station.run(["records", "show", other], 2);
    assert_eq!(
        said.err,
        format!("composure: no record's id begins with `{other}`: `composure records list` shows them\n")
    );
}

#[test]
fn whatever_is_written_out_says_on_which_scale_a_score_was_measured() {
    let station = Station::quick();
    let played =
        station.play("media-threat", &transcript("media-threat", "careless"), &["--json", "--locale", "en-US"], 0);
    let report = played.json();
    let [id, scale] = ["attempt", "scale"].map(|key| report[key].as_str().unwrap());
    assert!(scale.len() == 64 && report["zero"].is_i64() && report["top"].is_u64(), "{report}");
    let shown = station.run(["records", "show", id], 0).out;
    let line = shown.lines().find(|line| line.starts_with("Scale: ")).unwrap();
    let zero = report["zero"].as_i64().unwrap();
    let zero = format!("{}{}.{:03}", if zero < 0 { "−" } else { "" }, zero.abs() / 1_000, zero.abs() % 1_000);
    let (begins, ends) = (format!("Scale: {scale} ("), format!("100 is {} points)", report["top"]));
    assert!(line.starts_with(&begins) && line.ends_with(&ends) && line.contains(&zero), "{line}");
    let csv = station.run(["records", "export"], 0).out;
    let mut table = csv::Reader::from_reader(csv.as_bytes());
    let row: std::collections::BTreeMap<String, String> = table.deserialize().next().unwrap().unwrap();
    assert_eq!(row["scale_hash"], scale);
    assert_eq!(["zero", "top"].map(|key| row[key].clone()), ["zero", "top"].map(|key| report[key].to_string()));
    // under a book that weighs otherwise it is another
    let book = std::fs::read_to_string(root().join("assets/policies/bank-complaints.ron")).unwrap();
    let next = station.file(
        "next.ron",
        book.replace("competency: \"courtesy\", severity: Minor", "competency: \"courtesy\", severity: Major"),
    );
    let scored = station.run(["rescore", "--json", "--policies", next.to_str().unwrap()], 0).json();
    let scales = &scored["changed"][0]["scale"];
    assert_eq!(scales["before"], scale);
    assert!(scales["after"].as_str().is_some_and(|after| after.len() == 64 && after != scale), "{scored}");
}

#[test]
fn a_record_that_was_changed_behind_the_programs_back_is_told() {
    let station = Station::quick();
    let played = station.play("media-threat", &transcript("media-threat", "careless"), &["--json"], 0);
    let id = played.json()["attempt"].as_str().unwrap().to_owned();
    let store = rusqlite::Connection::open(station.store().path()).unwrap();
    store.execute_batch("DROP TRIGGER journal_refuses_UPDATE; UPDATE journal SET elapsed = elapsed + 1").unwrap();
    let said = station.run(["records", "show", &id, "--json"], 1);
    assert!(said.err.starts_with(&format!("记录 {id} 已不是归档时的样子")), "{}", said.err);
    assert_eq!(said.out, played.out, "what it says now is shown all the same");
}

#[test]
fn lists_and_exports_mark_what_was_changed_or_cannot_be_read_and_go_on() {
    let station = Station::quick();
    for _ in 0..3 {
        station.play("media-threat", &transcript("media-threat", "model"), &[], 0);
    }
    let ids: Vec<_> =
        station.store().records(&Default::default()).unwrap().iter().map(|one| one.attempt.id.to_string()).collect();
    let export = |format: &str, code| station.run(["records", "export", "--format", format], code);
    assert_eq!(export("csv", 0).out.matches(",intact,").count(), 3);
    let store = rusqlite::Connection::open(station.path().join(composure::records::FILE)).unwrap();
    let change = |sql: &str, id: &str| assert_eq!(store.execute(sql, [id]).unwrap(), 1);
    store.execute_batch("DROP TRIGGER journal_refuses_UPDATE; DROP TRIGGER records_refuses_UPDATE").unwrap();
    change("UPDATE journal SET elapsed = elapsed + 1 WHERE seq = 0 AND attempt = ?1", &ids[0]);
    change("UPDATE records SET assessment = json_set(assessment, '$.outcome', 'nonsense') WHERE attempt = ?1", &ids[1]);
    let list = station.run(["records", "list"], 1);
    let ends = |line: &str, end: &str| assert!(line.ends_with(end), "{line}");
    let lines: Vec<_> = list.out.lines().skip(1).collect();
    assert_eq!(lines.len(), 3);
    for ((line, id), end) in lines.iter().zip(&ids).zip([
        "通过（归档后被改动过）（试运行，无人作答）",
        "无法读取",
        "通过（试运行，无人作答）",
    ]) {
        assert!(line.trim_start().starts_with(&id[..8]), "{line}");
        ends(line, end);
    }
    let told: Vec<_> = list.err.lines().collect();
    assert_eq!(told.len(), 2, "{}", list.err);
    assert!(told[0].starts_with(&format!("记录 {} 已不是归档时的样子", ids[0])), "{}", list.err);
    assert!(told[1].starts_with(&format!("记录 {} 无法读取，只列出编号：", ids[1])), "{}", list.err);
    let csv = export("csv", 1);
    let table = rows(&csv.out);
    let seal = place("seal");
    assert_eq!(table.iter().map(|row| &row[seal]).collect::<Vec<_>>(), ["changed", "unreadable", "intact"]);
    // its id, how it is held, and what vouches for all of them
    let told = |at: usize| [0, seal].contains(&at) || (place("chain_station")..=place("chain_state")).contains(&at);
    assert!(table[1].iter().enumerate().all(|(at, cell)| told(at) != cell.is_empty()), "{:?}", table[1]);
    assert_eq!(export("jsonl", 1).out.lines().count(), 2);
    assert_eq!(export("xes", 1).out.matches("<trace>").count(), 2);
    let book = root().join("assets/policies/bank-complaints.ron").display().to_string();
    let said = station.run(["rescore", "--locale", "en-US", "--policies", &book], 1);
    assert!(said.err.contains(&format!("Record {} cannot be read, and is not scored again: ", ids[1])), "{}", said.err);
    assert!(said.out.contains("records scored again: 2,"), "{}", said.out);
    // a text that was played with, altered: every record that was played with it
    store
        .execute_batch("DROP TRIGGER content_refuses_UPDATE; UPDATE content SET body = body || ' ' WHERE kind = 'book'")
        .unwrap();
    assert_eq!(export("csv", 1).out.matches(",changed,").count(), 2);
}

#[test]
fn records_outlive_the_content_they_were_made_with() {
    let station = Station::quick();
    let content = crate::support::Content::new();
    let played = station.play("rude-customer", &transcript("rude-customer", "model"), &["--json"], 0);
    let id = played.json()["attempt"].as_str().unwrap().to_owned();
    content.plant("scenarios/rude-customer.ron", "Scenario(", "Nonsense(");
    content.plant("locales/zh-CN/scenarios/rude-customer.ftl", "title =", "other =");
    let mut command = station.command(["records", "show", &id, "--json"]);
    assert_eq!(answer(command.arg("--content").arg(content.path()), 0).out, played.out);
}

#[test]
fn a_reader_that_has_had_enough_is_no_error() {
    let station = station();
    let id = station.store().records(&Default::default()).unwrap()[0].attempt.id.to_string();
    let model = transcript("media-threat", "model");
    let play = ["play", "media-threat", "--employee", "E1001", "--json", "--responses", model.to_str().unwrap()];
    for args in [
        &["records", "list"][..],
        &["records", "export"],
        &["records", "export", "--format", "xes"],
        &["records", "show", &id],
        &["records", "show", &id, "--json"],
        &["check"],
        &["check", "--format", "json"],
        &["check", "--explain", "C001"],
        &play,
    ] {
        let mut child = station.command(args).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        let err = String::from_utf8(output.stderr).unwrap().replace("名册是空的：E1001 陈雨桐 是示例员工。\n", "");
        let err = err.replace(OPEN_STATION[0], "").trim().to_owned();
        assert_eq!((output.status.code(), err.as_str()), (Some(0), ""), "{args:?}");
    }
    assert_eq!(station.store().records(&Default::default()).unwrap().len(), 9, "the ninth was played, whoever read it");
    let mut child = composure().stdout(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    assert_eq!(child.wait().unwrap().code(), Some(0));
}

#[test]
fn a_record_is_written_as_a_page_with_what_each_answer_would_have_cost_and_whose_it_is() {
    let station = Station::quick();
    station.play("media-threat", &transcript("media-threat", "careless"), &[], 0);
    let list = station.run(["records", "list"], 0).out;
    let id = list.lines().nth(1).and_then(|line| line.split_whitespace().next()).expect("a record").to_owned();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("page.html");
    station.run(["records", "page", &id, "--output", file.to_str().unwrap()], 0);
    let page = std::fs::read_to_string(&file).unwrap();
    assert!(page.starts_with("<!doctype html>\n<!-- composure -->\n") && page.ends_with("</html>\n"));
    for outside in ["http:", "https:", "<script", "<link", "url("] {
        assert!(!page.contains(outside), "it needs nothing else: {outside}");
    }
    for told in [&*id, "陈雨桐", "E1001", "class=\"mine\"", "class=\"best\"", "class=\"trust\"", "class=\"lost\""] {
        assert!(page.contains(told), "{told}");
    }
    // and how it was made, when by the wall's clock, and what vouches for it
    let record = station.store().records(&Default::default()).unwrap().remove(0);
    let local = record.finished.finished_at.local();
    for told in ["城东支行营业部", "试运行", "开放工作站", &local, record.hash(), "时钟"] {
        assert!(page.contains(told), "{told}: {page}");
    }
    assert!(!page.contains(record.finished.finished_at.as_str()), "not by another clock");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = std::fs::metadata(&file).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode, 0o600, "somebody stands on it by name and score");
    }
    // what there was to reach stands on it beside the clauses
    let goals = Library::load(root(), &[]).pack("media-threat").unwrap().scenario.goals.len();
    assert!(goals > 0 && page.matches("<p class=\"goal\">").count() == goals, "{goals}");
    let turns = page.matches("<section class=\"turn\">").count();
    assert_eq!((page.matches("class=\"mine\"").count(), turns > 5), (turns, true), "one answer of each turn is his");
    assert!(page.matches("<span class=\"care\">−").count() > 3, "what the others cost");
    station.run(["records", "page", "00000000"], 2);
    assert_eq!(station.run(["records", "page", &id], 0).out, page);
}

#[test]
fn list_and_exports_answer_the_same_questions() {
    let station = station();
    let csv = |args: &[&str]| rows(&station.run([&["records", "export"], args].concat(), 0).out).len();
    let list = |args: &[&str]| station.run([&["records", "list"], args].concat(), 0).out.lines().count() - 1;
    for (args, found) in [
        (&["--outcome", "passed"][..], 4),
        (&["--outcome", "passed", "--outcome", "failed"], 8),
        (&["--outcome", "lapsed"], 0),
        (&["--scenario", "media-threat"], 2),
        (&["--scenario", "media-threat", "--which", "first"], 1),
        (&["--which", "latest"], 4),
        (&["--which", "first", "--outcome", "failed"], 0),
        (&["--employee", "ｅ1001"], 8),
        (&["--employee", "E1002"], 0),
        (&["--branch", "城东支行营业部", "--scenario", "rude-customer"], 2),
        (&["--branch", "城东"], 0),
        (&["--from", "2026-03-06", "--to", "2199-12-31"], 8),
        (&["--to", "2026/3/6"], 0),
    ] {
        assert_eq!((csv(args), list(args)), (found, found), "{args:?}");
        let jsonl = station.run([&["records", "export", "--format", "jsonl"], args].concat(), 0).out;
        assert_eq!(jsonl.lines().count(), found, "{args:?}");
    }
    let said = station.run(["records", "list", "--from", "2199-01-01", "--locale", "en-US"], 0);
    let zone = composure::records::zone();
    assert_eq!(said.err, format!("Days are those of this machine's time zone, {zone}\nNo record matches\n"));
    for (args, why) in [
        (&["--from", "yesterday"][..], "--from: `yesterday` is no day; expected one such as 2026-03-06"),
        (&["--from", "2026-03-07", "--to", "2026-03-06"], "2026-03-07 is later than 2026-03-06"),
    ] {
        let refused = station.refused([&["records", "list"], args].concat());
        assert!(refused.contains(why), "{refused}");
    }
}

#[test]
fn what_is_asked_for_and_nothing_has_is_told_with_what_was_likely_meant() {
    let station = Station::quick();
    station.attend("media-threat", &moves("media-threat", "careless"));
    for verb in ["list", "export"] {
        let asked = [
            "records",
            verb,
            "--locale",
            "en-US",
            "--branch",
            "城东支行",
            "--employee",
            "00e1001",
            "--scenario",
            "media",
        ];
        let told = station.run(asked, 0).err;
        for said in [
            "--branch: no record and nobody on the roster has `城东支行`; did you mean `城东支行营业部`?",
            "--scenario: no record and nobody on the roster has `media`; did you mean `media-threat`?",
            "--employee: no record and nobody on the roster has `00e1001`",
        ] {
            assert!(told.contains(said), "{verb}: {told}");
        }
        let there = ["records", verb, "--branch", "城东支行营业部", "--employee", "e1001", "--outcome", "passed"];
        assert!(!station.run(there, 0).err.contains("--branch"), "none of it passed, and that is all");
    }
}

#[test]
fn a_long_list_comes_page_by_page() {
    let station = station();
    let mut seen = Vec::new();
    let mut after = String::from("0");
    loop {
        let said = station.run(["records", "list", "--limit", "3", "--after", &after, "--locale", "en-US"], 0);
        seen.extend(said.out.lines().skip(1).map(str::to_owned));
        let Some(next) = said.err.split("add --after ").nth(1).and_then(|rest| rest.split(' ').next()) else { break };
        after = next.to_owned();
    }
    let whole = station.run(["records", "list", "--limit", "0", "--locale", "en-US"], 0).out;
    let first = |line: &String| line.split_whitespace().next().map(str::to_owned);
    let whole: Vec<_> = whole.lines().skip(1).map(str::to_owned).collect();
    assert_eq!(seen.iter().map(first).collect::<Vec<_>>(), whole.iter().map(first).collect::<Vec<_>>());
    assert_eq!(whole.len(), 8);
}
