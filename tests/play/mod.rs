//! Playing unattended: every scenario, language and several draws; the same command twice; going on.

use crate::support::{LOCALES, SCENARIOS, Station, moves, root, transcript, without_ids_and_times};
use composure::content::Library;
use serde_json::Value;
use std::thread;

/// Each scenario's careless transcript breaks this clause.
fn broken_by_carelessness(scenario: &str) -> &'static str {
    match scenario {
        "compensation-claim" | "rude-customer" => "file-not-to-accused",
        "emergency-withdrawal" => "no-obstructing-complaint",
        "media-threat" => "no-unauthorised-interview",
        other => panic!("{other} has no careless transcript"),
    }
}

fn play_everywhere(kind: &str, assert: impl Fn(&str, &Value) + Sync) {
    thread::scope(|scope| {
        for scenario in SCENARIOS {
            let assert = &assert;
            scope.spawn(move || {
                let station = Station::quick();
                for locale in LOCALES {
                    for seed in [7, 1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12] {
                        let seed = seed.to_string();
                        let args =
                            ["play", scenario, "--employee", "E1001", "--seed", &seed, "--locale", locale, "--json"];
                        let mut command = station.command(args);
                        let said =
                            crate::support::answer(command.arg("--responses").arg(transcript(scenario, kind)), 0);
                        let report = said.json();
                        assert_eq!(report["locale"], locale);
                        assert_eq!(report["seed"].to_string(), seed);
                        assert!(
                            !said.out.contains("{$") && !said.out.contains("{ $"),
                            "an argument is missing:\n{}",
                            said.out
                        );
                        assert(scenario, &report);
                    }
                }
                assert_eq!(station.store().records(&Default::default()).unwrap().len(), 3 * 12);
            });
        }
    });
}

#[test]
fn the_model_passes_in_every_language_whatever_is_drawn() {
    play_everywhere("model", |scenario, report| {
        assert_eq!(report["outcome"], "passed", "{scenario} {}", report["seed"]);
        assert_eq!(report["critical_broken"], serde_json::json!([]));
        assert!(report["score"].as_u64() >= report["pass_mark"].as_u64());
        assert!(report["chances"]["last_chance"].is_null(), "{scenario}: a pass was not missed");
    });
}

#[test]
fn the_careless_fail_by_the_critical_clause_whatever_is_drawn() {
    play_everywhere("careless", |scenario, report| {
        assert_eq!(report["outcome"], "failed", "{scenario} {}", report["seed"]);
        let broken = report["critical_broken"].as_array().unwrap();
        assert!(broken.contains(&broken_by_carelessness(scenario).into()), "{scenario}: {broken:?}");
        assert!(report["score"].as_u64() < Some(10_000), "the breach fails it and hides no score: {}", report["score"]);
    });
}

#[test]
fn a_failed_attempt_is_told_its_last_chance_and_the_way_from_there_passes() {
    for scenario in SCENARIOS {
        let station = Station::quick();
        let careless = transcript(scenario, "careless");
        let report = station.play(scenario, &careless, &["--json", "--locale", "en-US"], 0).json();
        let chances = &report["chances"];
        let costs = chances["turns"].as_array().unwrap().iter().map(|one| one["cost"].as_u64().unwrap());
        assert_eq!(chances["best"].as_u64().unwrap() - costs.sum::<u64>(), report["score"].as_u64().unwrap());
        let last = &chances["last_chance"];
        let turn = last["turn"].as_u64().unwrap();
        let before = moves(scenario, "careless").into_iter().take(usize::try_from(turn).unwrap() - 1);
        let way = last["way"].as_array().unwrap().iter().map(|one| one["response"].as_str().map(str::to_owned));
        let all = before.map(|one| one.response).chain(way).map(|one| one.unwrap_or_else(|| "~".to_owned()));
        let text = all.collect::<Vec<_>>().join("\n") + "\n";
        let again = station.play(scenario, &station.file("way.txt", text), &["--json"], 0).json();
        assert_eq!(again["outcome"], "passed", "{scenario}");
        let id = report["attempt"].as_str().unwrap();
        let shown = station.run(["records", "show", id], 0).out;
        let breaks = last["way"].as_array().unwrap().iter().any(|one| one.get("breaks").is_some());
        let way = match breaks {
            true => "Every way from there breaks a rule; this one breaks least:",
            false => "The shortest way from there that breaks no rule:",
        };
        assert_eq!(shown.contains("Even this breaks: "), breaks, "{shown}");
        let told = format!("\nAt turn {turn} you could still have passed. {way}\n");
        assert_eq!(shown.matches(&told).count(), 1, "{shown}");
        assert!(shown.contains(" points gone here; "), "{shown}");
        assert!(station.store().intact(&station.store().find_record(id).unwrap().attempt.id).unwrap());
    }
}

#[test]
fn the_words_shown_are_those_of_the_language() {
    let station = Station::quick();
    let model = transcript("media-threat", "model");
    let texts = LOCALES.map(|locale| {
        let report = station.play("media-threat", &model, &["--json", "--locale", locale], 0).json();
        report["events"][0]["text"].as_str().unwrap().to_owned()
    });
    assert!(texts[0] != texts[1] && texts[1] != texts[2], "{texts:?}");
    assert!(texts[2].is_ascii() || texts[2].chars().filter(char::is_ascii_alphabetic).count() > 20, "{}", texts[2]);
}

#[test]
fn the_language_is_the_systems_if_none_is_named() {
    let station = Station::quick();
    for (name, value, expected) in [
        ("LANG", "en_GB.UTF-8", "en-US"),
        ("LANG", "zh_HK.UTF-8", "zh-TW"),
        ("LANG", "C.UTF-8", "zh-CN"),
        ("LC_ALL", "zh_TW", "zh-TW"),
    ] {
        let args = ["play", "media-threat", "--employee", "E1001", "--seed", "7", "--json", "--responses"];
        let mut command = station.command(args);
        command.arg(transcript("media-threat", "model")).env(name, value);
        assert_eq!(crate::support::answer(&mut command, 0).json()["locale"], expected, "{name}={value}");
    }
}

#[test]
fn the_same_command_twice_differs_in_ids_and_times_alone() {
    for scenario in SCENARIOS {
        let station = Station::quick();
        let run = || station.play(scenario, &transcript(scenario, "model"), &["--json"], 0);
        let (first, second) = (run(), run());
        assert_ne!(first.out, second.out, "two attempts have two ids");
        // line by line, so that the order of fields counts too
        let differing = first.out.lines().zip(second.out.lines()).filter(|(one, other)| one != other);
        let fields: Vec<_> = differing.map(|(line, _)| line.trim().split(':').next().unwrap().to_owned()).collect();
        assert_eq!(fields, [r#""attempt""#, r#""started_at""#, r#""finished_at""#]);
        assert_eq!(without_ids_and_times(first.json()), without_ids_and_times(second.json()));
        assert_eq!(second.err, first.err);
    }
}

#[test]
fn without_json_nothing_but_the_record_remains() {
    let station = Station::quick();
    let said = station.play("media-threat", &transcript("media-threat", "model"), &[], 0);
    let past = station.store().attempts(&station.learner().subject).unwrap().remove(0);
    assert_eq!(said.out, format!("{}\n", past.attempt.id), "the record's id, and nothing else");
    assert_eq!(station.check_journals(&moves("media-threat", "model")), [moves("media-threat", "model").len()]);
}

#[test]
fn silence_and_elapsed_times_are_journalled() {
    let station = Station::quick();
    let text = std::fs::read_to_string(transcript("rude-customer", "model")).unwrap();
    // silence at the opening leads where the model's first response leads
    let text = text.replacen("\nhear\n", "\n~\n", 1).replacen("\nlimit\n", "\nlimit @18000 # to the last moment\n", 1);
    let report = station.play("rude-customer", &station.file("t.txt", &text), &["--json"], 0).json();
    let id = report["attempt"].as_str().unwrap();
    let store = station.store();
    let record = store.find_record(id).unwrap();
    let journal = store.journal(&record.attempt.id).unwrap();
    assert_eq!(journal[0].command, composure::records::JournalStep::Silence { node: "opening".into() });
    assert_eq!(journal[0].elapsed.0, 20_000, "the customer's patience");
    assert_eq!(journal[2].elapsed.0, 18_000);
    assert!(!report.to_string().contains("18000"), "elapsed times are the learner's own");
}

#[test]
fn more_time_stretches_the_patience_that_a_transcript_may_use() {
    let station = Station::quick();
    let text = std::fs::read_to_string(transcript("rude-customer", "model")).unwrap();
    let slow = station.file("t.txt", text.replacen("\nhear\n", "\nhear @30000\n", 1));
    station.play("rude-customer", &slow, &[], 2);
    station.play("rude-customer", &slow, &["--time-factor", "150"], 0);
}

#[test]
fn what_is_for_practice_only_is_refused_as_an_assessment_in_every_language() {
    let content = crate::support::Content::of("tests/fixtures/check/proved");
    let station = Station::quick();
    let moves = station.file("moves.txt", "listen\nmanager\nrecord\n");
    let play = |locale: &str, mode: &str, code: i32| {
        let mut command = station.command(["play", "annual-fee", "--employee", "E1001", "--seed", "7"]);
        command
            .args(["--locale", locale, "--mode", mode, "--responses"])
            .arg(&moves)
            .arg("--content")
            .arg(content.path());
        crate::support::answer(&mut command, code)
    };
    for (locale, said) in [("zh-CN", "只供练习"), ("zh-TW", "僅供練習"), ("en-US", "is for practice only")] {
        let refused = play(locale, "assessment", 2);
        assert!(refused.err.contains(said) && refused.err.contains("--mode practice"), "{locale}: {}", refused.err);
        assert!(refused.out.is_empty(), "{}", refused.out);
        play(locale, "practice", 0);
    }
    assert_eq!(station.store().records(&Default::default()).unwrap(), []);
    // one that is as short and doesn't say so assesses nobody either, and nothing is begun
    content.plant("scenarios/annual-fee.ron", ", practice_only: true", "");
    let before = station.store().attempts(&station.learner().subject).unwrap().len();
    for (locale, said) in [("zh-CN", "不能用于考核"), ("zh-TW", "不能用於測驗"), ("en-US", "Nobody can be assessed by")]
    {
        let refused = play(locale, "assessment", 2);
        assert!(refused.err.contains(said) && refused.err.contains("--mode practice"), "{locale}: {}", refused.err);
        assert!(refused.err.contains(" 10") && refused.out.is_empty(), "{locale}: {}", refused.err);
    }
    assert_eq!(station.store().attempts(&station.learner().subject).unwrap().len(), before);
}

#[test]
fn a_practice_that_nobody_attends_ends_in_its_debrief() {
    let library = Library::load(root(), &[]);
    for locale in LOCALES {
        let station = Station::quick();
        let app = library.app_words(&locale.parse().unwrap());
        let careless = transcript("media-threat", "careless");
        let said = station.play("media-threat", &careless, &["--mode", "practice", "--locale", locale], 0).out;
        let ends = [app.plain("term-debrief"), app.plain("verdict-broken"), app.plain("outcome-failed")];
        assert!(ends.iter().all(|part| said.contains(part)), "{said}");
        assert!(said.ends_with(&format!("{}\n", app.plain("term-practised"))), "{said}");
    }
}

#[test]
fn nobody_signs_in_for_what_is_not_there() {
    let station = Station::quick();
    let said = station.play("nosuch", &transcript("media-threat", "model"), &[], 2);
    let all = SCENARIOS.map(|id| format!("`{id}`")).join(", ");
    assert_eq!(said.err, format!("composure: there is no scenario `nosuch`; there are {all}\n"));
    assert_eq!(station.store().employees().unwrap().len(), 0);
}
