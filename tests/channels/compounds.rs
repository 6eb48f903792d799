//! A scenario per form of response: checked, proved, played by transcript in every language and at the terminal to its
//! record.

use super::Fixture;
use crate::support::{LOCALES, Station, answer, composure};
use composure::assessment::Outcome;
use composure::content::Library;
use composure::records::wire::Worded as _;
use composure::scenario::{Category, Channel};
use composure::terms::Role;
use std::collections::{BTreeMap, BTreeSet};

/// A fixture, with what is picked on the way to a pass, and what on another way to its end.
pub(crate) struct Compound {
    pub(crate) fixture: Fixture,
    pub(crate) passes: &'static str,
    fails: &'static str,
}

pub(crate) const COMPOUNDS: [Compound; 4] = [
    Compound {
        fixture: Fixture {
            folder: "compounds",
            id: "complaint-record",
            channel: Channel::Counter,
            role: Role::Teller,
            category: Category::ServiceQuality,
            binds: "Any",
        },
        passes: "listen\nmanager\nfill\nrecord-name = spelled\nrecord-phone = as-said\nrecord-time = both-days\nrecord-what = her-words\nrecord-asks = call\nrecord-by = today\ncopy\n",
        fails: "listen\nmanager\nfill\nrecord-name = spelled\nrecord-phone = swapped\nrecord-time = both-days\nrecord-what = her-words\nrecord-asks = call\nrecord-by = three-days\ncopy\n",
    },
    Compound {
        fixture: Fixture {
            folder: "compounds",
            id: "written-answer",
            channel: Channel::Letter,
            role: Role::ComplaintHandler,
            category: Category::Fees,
            binds: "FirstResponsible",
        },
        passes: "listen\nwrite\nanswer = found\nanswer = sorry\nanswer = approval\nanswer = further\nanswer = done\nrecord\n",
        fails: "listen\nwrite\nanswer = tariff\nanswer = never-again\nanswer = colleague\nanswer = done\nrecord\n",
    },
    Compound {
        fixture: Fixture {
            folder: "compounds",
            id: "thirty-seconds",
            channel: Channel::Lobby,
            role: Role::LobbyManager,
            category: Category::StaffAttitude,
            binds: "LobbyManager",
        },
        passes: "listen\nreport\npoints = happened\npoints = asks\npoints = filming\npoints = done\nrecord\n",
        fails: "listen\nreport\npoints = temper\npoints = done\nrecord\n",
    },
    Compound {
        fixture: Fixture {
            folder: "compounds",
            id: "best-and-worst",
            channel: Channel::Counter,
            role: Role::Teller,
            category: Category::TechnicalFault,
            binds: "Any",
        },
        passes: "listen\nweigh\nrank-best = approve\nrank-worst = lend\nrecord\n",
        fails: "listen\nweigh\nrank-best = lend\nrank-worst = wait\nrecord\n",
    },
];

#[test]
fn each_form_of_response_has_a_scenario_that_is_proved_in_every_language() {
    for Compound { fixture, .. } in &COMPOUNDS {
        let content = fixture.content();
        let said =
            answer(composure().args(["check", "--prove", "--deny-warnings", "--content"]).arg(content.path()), 0);
        assert!(said.err.is_empty() && said.out.contains(fixture.id), "{}\n{}", said.err, said.out);
        let library = Library::load(content.path(), &[]);
        assert!(library.pack(fixture.id).unwrap().scenario.nodes.iter().any(|node| node.step.is_some()));
    }
}

#[test]
fn each_is_played_by_transcript_to_its_record_and_the_whole_is_one_deed() {
    for Compound { fixture, passes, fails } in &COMPOUNDS {
        let (content, station) = (fixture.content(), Station::quick());
        for locale in LOCALES {
            let passed = fixture.play(&station, &content, passes, locale).json();
            assert_eq!(passed["outcome"], "passed", "{} {locale}: {passed}", fixture.id);
            let made = passed["events"].as_array().unwrap().iter().filter(|one| one["event"] == "made").count();
            assert_eq!(made, 1, "{passed}");
            let turn = |one: &serde_json::Value| one["turn"].as_u64().unwrap();
            let whole = passed["events"].as_array().unwrap().iter().find(|one| one["event"] == "made").map(turn);
            let parts = passed["events"].as_array().unwrap().iter().filter(|one| {
                one["event"] == "responded"
                    && one["id"].as_str().is_some_and(|id| passes.contains(&format!("= {id}\n")))
            });
            assert!(parts.map(turn).all(|turn| Some(turn) == whole), "every pick belongs to the turn of the whole");
            assert!(passed["events"].as_array().unwrap().is_sorted_by_key(turn), "no turn falls behind the one before");
            let fields = passed["ending_fields"].as_array().map_or(0, Vec::len);
            assert_eq!(fields, if fixture.id == "thirty-seconds" { 2 } else { 0 }, "{passed}");
            let failed = fixture.play(&station, &content, fails, locale).json();
            assert_ne!(failed["outcome"], "passed", "{} {locale}", fixture.id);
        }
        let records = station.store().records(&Default::default()).unwrap();
        assert_eq!(records.len(), 2 * LOCALES.len());
        assert!(records.iter().all(|one| one.attempt.role.word() == fixture.role.word()));
        let steps = passes.lines().filter(|line| line.contains(" = ")).count();
        let xes = answer(&mut station.command(["records", "export", "--format", "xes"]), 0).out;
        assert!(steps > 1 && xes.matches("<trace>").count() == records.len(), "{xes}");
        // with or without space around the sign
        let wrong = passes.replacen(" = ", "=no-such-", 1);
        let moves = station.file("wrong.txt", &wrong);
        let practise = ["play", fixture.id, "--employee", "E1001", "--seed", "7", "--mode", "practice", "--new"];
        let mut command = station.command(practise);
        let said = answer(command.arg("--responses").arg(moves).arg("--content").arg(content.path()), 2);
        assert!(said.err.contains("no-such-") && said.err.contains("expected one of"), "{}", said.err);
        // nobody waits at a step, and another step is not this one: it is said what is picked here
        let first = passes.lines().find(|line| line.contains(" = ")).unwrap();
        let (step, pick) = first.split_once(" = ").unwrap();
        let before = passes.split(first).next().unwrap();
        for wrong in ["~".to_owned(), format!("elsewhere = {pick}")] {
            let moves = station.file("wrong.txt", format!("{before}{wrong}\n"));
            let mut command = station.command(practise);
            let said = answer(command.arg("--responses").arg(moves).arg("--content").arg(content.path()), 2).err;
            assert!(said.contains(&format!("the step `{step}`")) && said.contains("expected one of"), "{said}");
            assert!(said.contains(&format!("`{step} = {pick}`")), "{said}");
        }
    }
}

#[cfg(unix)]
#[test]
fn each_form_is_filled_in_at_the_terminal_to_its_record() {
    if !crate::terminal::available() {
        return;
    }
    for Compound { fixture, passes, .. } in &COMPOUNDS {
        let (content, station) = (fixture.content(), Station::quick());
        station.begin_unasked(&content, fixture.id, "en-US");
        let terminal = fixture.at_the_terminal(&station, &content, "--resume", passes);
        let records = station.store().records(&Default::default()).unwrap();
        assert_eq!(records.len(), 1, "{}", terminal.text());
        assert_eq!(records[0].finished.outcome, Outcome::Passed, "{}", terminal.text());
        let text = terminal.text();
        // what is picked has no kind; each keeps its number while others are picked
        let mut numbers: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        let shown = text.lines().filter_map(|line| line.strip_prefix("  ")?.trim_end().split_once(". "));
        let is_number = |number: &str| !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
        // in another step the same may stand under another number
        let one_step =
            passes.lines().filter_map(|line| Some(line.split_once(" = ")?.0)).collect::<BTreeSet<_>>().len() == 1;
        for (number, pick) in shown.filter(|(number, text)| is_number(number) && !text.starts_with('[')) {
            numbers.entry(pick).or_default().insert(number);
        }
        assert!(!one_step || (numbers.len() > 5 && numbers.values().all(|one| one.len() == 1)), "{numbers:?}");
        let told = match fixture.id {
            "written-answer" => "in all. ",
            "thirty-seconds" => "Pick 1 to 3 in all. What do you do? (1–6)",
            _ => "What do you do? (1–",
        };
        assert!(text.contains(told), "{text}");
        // what has been picked is not told as what can be typed
        assert!(fixture.id != "thirty-seconds" || text.contains("What do you do? (2–7)"), "{text}");
    }
}

/// What is picked in a transcript, in its order.
fn picks(moves: &str) -> Vec<(&str, &str)> {
    moves.lines().filter_map(|line| line.split_once(" = ")).filter(|(_, pick)| *pick != "done").collect()
}

/// All of it, also what no condition asks about, and in the order of the learner, in everything that is written out.
#[test]
fn what_was_picked_is_carried_by_the_record_and_by_every_export() {
    for Compound { fixture, passes, fails } in &COMPOUNDS {
        let (content, station) = (fixture.content(), Station::quick());
        let reports = [passes, fails].map(|moves| (*moves, fixture.play(&station, &content, moves, "en-US").json()));
        let export = |format| answer(&mut station.command(["records", "export", "--format", format]), 0).out;
        let (xes, csv, jsonl) = (export("xes"), export("csv"), export("jsonl"));
        let rows: Vec<_> = csv::Reader::from_reader(csv.trim_start_matches('\u{feff}').as_bytes())
            .deserialize::<std::collections::BTreeMap<String, String>>()
            .map(Result::unwrap)
            .collect();
        for (at, (moves, report)) in reports.iter().enumerate() {
            let picks = picks(moves);
            let listed: Vec<_> =
                picks.iter().map(|(step, pick)| serde_json::json!({"step": step, "pick": pick})).collect();
            let made = report["events"].as_array().unwrap().iter().find(|one| one["event"] == "made").unwrap();
            let whole = serde_json::json!([{"turn": made["turn"], "response": made["id"], "picks": listed}]);
            assert_eq!(report["made"], whole, "{}", fixture.id);
            // what the whole says is what its parts said, in their order
            let events = report["events"].as_array().unwrap().iter();
            let said: Vec<_> = events
                .filter(|one| one["event"] == "responded" && one["turn"] == made["turn"] && one["id"] != "done")
                .map(|one| one["text"].as_str().unwrap())
                .collect();
            let text = made["text"].as_str().unwrap();
            let places: Vec<_> =
                said.iter().map(|said| text.find(said).unwrap_or_else(|| panic!("{said}\n{text}"))).collect();
            assert!(said.len() == picks.len() + 1 && places.is_sorted(), "{text}");
            let asked: std::collections::BTreeSet<_> = picks.iter().map(|(step, _)| step).collect();
            assert_eq!(text.matches(" — ").count(), asked.len(), "each behind what was to be picked: {text}");
            let pairs = picks.iter().map(|(step, pick)| format!("{step}={pick}")).collect::<Vec<_>>().join(" ");
            assert_eq!(rows[at]["picks"], pairs);
            assert_eq!(
                [&rows[at]["channel"], &rows[at]["category"]],
                [fixture.channel.word(), fixture.category.word()]
            );
            // what is to be picked nobody says
            let steps: BTreeSet<&str> = picks.iter().map(|(step, _)| *step).collect();
            let asked = |one: &serde_json::Value| one["id"].as_str().is_some_and(|id| steps.contains(id));
            let at_steps =
                report["events"].as_array().unwrap().iter().filter(|one| asked(one) && one["event"] != "responded");
            assert!(at_steps.clone().count() > 0 && at_steps.clone().all(|one| one["event"] == "asked"), "{report}");
            let trace = xes.split("<trace>").nth(at + 1).unwrap();
            let told = format!("key=\"composure:picks\" value=\"{pairs}\"");
            let (before, _) = trace.split_once(&told).unwrap_or_else(|| panic!("{told} in {trace}"));
            let event = before.rsplit("<event>").next().unwrap();
            assert!(event.contains(&format!("value=\"{}\"", made["id"].as_str().unwrap())), "{event}");
            let turns = trace.lines().filter_map(|line| line.split_once("composure:turn\" value=\""));
            let turns = turns.map(|(_, rest)| rest.trim_end_matches("\"/>").parse::<u32>().unwrap());
            assert!(turns.is_sorted());
            let case: serde_json::Value = serde_json::from_str(jsonl.lines().nth(at).unwrap()).unwrap();
            let carried = case["events"].as_array().unwrap().iter().filter(|one| !one["picks"].is_null());
            assert_eq!(carried.map(|one| one["picks"].clone()).collect::<Vec<_>>(), [serde_json::json!(listed)]);
        }
        // judged again from outside, each log says what the records say
        let book = content.path().join("assets/policies/counter.ron");
        let judged = ["xes", "jsonl"].map(|format| {
            let log = station.file(&format!("log.{format}"), if format == "xes" { &xes } else { &jsonl });
            let mut command = station.command(["conform", "--format", "json", "--model"]);
            let output = command.arg(&book).arg(log).output().unwrap();
            assert!(output.status.code().is_some_and(|code| code < 2), "{output:?}");
            String::from_utf8(output.stdout).unwrap()
        });
        assert_eq!(judged[0], judged[1]);
        let mut compared = 0;
        for (case, (_, report)) in judged[0].lines().zip(&reports) {
            let case: serde_json::Value = serde_json::from_str(case).unwrap();
            assert_eq!(case["case"], report["attempt"]);
            // what a fact of the story takes out is judged from outside all the same
            let counts = |one: &&serde_json::Value| one["kind"] == "clause" && one["verdict"] != "not_applicable";
            for criterion in report["criteria"].as_array().unwrap().iter().filter(counts) {
                let clauses = case["clauses"].as_array().unwrap();
                let judged = clauses.iter().find(|one| one["clause"] == criterion["id"]).unwrap();
                let violated = criterion["verdict"] == "broken" || criterion["verdict"] == "missed";
                assert_eq!(judged["violations"].as_u64() > Some(0), violated, "{criterion}\n{judged}");
                compared += 1;
            }
        }
        assert!(compared >= 4, "{compared}");
    }
}

/// Of the fixture whose ending has fields: what they say is told, is sealed, and is written out.
#[test]
fn what_the_fields_of_an_ending_say_is_told_and_recorded_in_every_language() {
    let Compound { fixture, passes, fails } = &COMPOUNDS[2];
    let (content, station) = (fixture.content(), Station::quick());
    let said = |filming: &str, number: &str| serde_json::json!([{"field": "head", "says": filming}, {"field": "customer", "says": number}]);
    for (locale, label) in LOCALES.into_iter().zip(["负责人是否知情", "經理是否知情", "What the branch manager knows"])
    {
        let passed = fixture.play(&station, &content, passes, locale).json();
        assert_eq!(passed["ending_fields"], said("knows-of-filming", "has-number"));
        let failed = fixture.play(&station, &content, &fails.replace("record\n", "note\n"), locale).json();
        assert_eq!(failed["ending_fields"], said("knows-not-of-filming", "has-nothing"));
        let id = passed["attempt"].as_str().unwrap();
        let shown = answer(&mut station.command(["records", "show", id]), 0).out;
        assert_eq!(shown.matches(label).count(), 1, "{locale}: {shown}");
    }
    // each is what replaying its journal comes to
    let again = answer(&mut station.command(["records", "export", "--format", "jsonl"]), 0);
    assert!(again.err.is_empty() && again.out.lines().count() == 6, "{}", again.err);
    let csv = answer(&mut station.command(["records", "export", "--format", "csv"]), 0).out;
    assert_eq!(csv.matches("head=knows-of-filming customer=has-number").count(), 3, "{csv}");
    let xes = answer(&mut station.command(["records", "export", "--format", "xes"]), 0).out;
    assert_eq!(xes.matches("key=\"composure:ending:head\" value=\"knows-not-of-filming\"").count(), 3, "{xes}");
    let page = station.path().join("proof.html");
    let mut command = composure();
    command.args(["check", "--prove", "--locale", "en-US", "--format", "html", "--output"]).arg(&page);
    answer(command.arg("--content").arg(content.path()), 0);
    let page = std::fs::read_to_string(page).unwrap();
    assert!(page.contains("What the customer leaves with") && page.contains("<code>has-number</code>"), "{page}");
}
