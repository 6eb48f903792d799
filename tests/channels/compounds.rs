//! A scenario per form of response: checked, proved, played by transcript in every language and at the terminal to its
//! record.

use super::Fixture;
use crate::support::{LOCALES, Station, answer, composure};
use composure::assessment::Outcome;
use composure::content::Library;
use composure::records::wire::Worded as _;
use composure::scenario::{Category, Channel};
use composure::terms::Role;

/// A fixture, with what is picked on the way to a pass, and what on another way to its end.
struct Compound {
    fixture: Fixture,
    passes: &'static str,
    fails: &'static str,
}

const COMPOUNDS: [Compound; 4] = [
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
            let failed = fixture.play(&station, &content, fails, locale).json();
            assert_ne!(failed["outcome"], "passed", "{} {locale}", fixture.id);
        }
        let records = station.store().records(&Default::default()).unwrap();
        assert_eq!(records.len(), 2 * LOCALES.len());
        assert!(records.iter().all(|one| one.attempt.role.word() == fixture.role.word()));
        let steps = passes.lines().filter(|line| line.contains(" = ")).count();
        let xes = answer(&mut station.command(["records", "export", "--format", "xes"]), 0).out;
        assert!(steps > 1 && xes.matches("<trace>").count() == records.len(), "{xes}");
        let wrong = passes.replacen(" = ", " = no-such-", 1);
        let moves = station.file("wrong.txt", &wrong);
        let practise = ["play", fixture.id, "--employee", "E1001", "--seed", "7", "--mode", "practice", "--new"];
        let mut command = station.command(practise);
        let said = answer(command.arg("--responses").arg(moves).arg("--content").arg(content.path()), 2);
        assert!(said.err.contains("no-such-") && said.err.contains("expected one of"), "{}", said.err);
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
    }
}
