//! A scenario with three people: checked, proved, played by transcript in every language and at the terminal to its record.

use super::Fixture;
use crate::support::{LOCALES, Station, answer, composure};
use composure::assessment::Outcome;
use composure::attempt::Script;
use composure::content::Library;
use composure::encounter::{Begin, Premise};
use composure::locale::Language;
use composure::scenario::{Category, Channel, Feels};
use composure::terms::{PersonIx, Role};
use serde_json::{Value, json};
use std::fs;
use std::sync::Arc;

const THREE: Fixture = Fixture {
    folder: "people",
    id: "mother-and-daughter",
    channel: Channel::Counter,
    role: Role::Teller,
    category: Category::Fees,
    binds: "Any",
};

const PASSES: &str = "listen\nmanager\nbrief\nrecord\n";
/// The mother is calm, the daughter isn't.
const FAILS: &str = "listen\nmanager\naside\nrecord\n";

#[test]
fn a_mother_her_daughter_and_the_head_are_proved_in_every_language() {
    let content = THREE.content();
    let said = answer(composure().args(["check", "--prove", "--deny-warnings", "--content"]).arg(content.path()), 0);
    assert!(said.err.is_empty() && said.out.contains(THREE.id), "{}\n{}", said.err, said.out);
    let library = Library::load(content.path(), &[]);
    let pack = library.pack(THREE.id).unwrap();
    let feels: Vec<_> = pack.scenario.people.iter().map(|one| one.feels).collect();
    assert!(matches!(feels.as_slice(), [Feels::Own(_), Feels::Unseen]), "{feels:?}");
    let with_the_head = pack.scenario.nodes.iter().filter(|node| node.present.contains(&PersonIx(2))).count();
    assert_eq!(with_the_head, 1);
    let begin = Begin::draw(&pack.scenario, 7).expect("drawn");
    let premise = Arc::new(Premise::new(pack.scenario.clone(), pack.book.clone(), begin).expect("playable"));
    let language = Language::shipped().into_iter().find(|one| one.to_string() == "en-US").unwrap();
    let setting = Script::new(premise, pack, &language, library.app_words(&language)).setting();
    let there = "an elderly woman in a shawl · a student with a backpack · a bank card to hand";
    assert_eq!(setting.as_deref(), Some(there), "who comes later is not there yet");
}

#[test]
fn it_is_played_by_transcript_to_its_record_that_says_who_spoke_felt_and_came() {
    let (content, station) = (THREE.content(), Station::quick());
    for locale in LOCALES {
        let passed = THREE.play(&station, &content, PASSES, locale).json();
        assert_eq!(passed["outcome"], "passed", "{locale}: {passed}");
        let events = passed["events"].as_array().unwrap();
        let of = |event: &str| events.iter().filter(|one| one["event"] == event).collect::<Vec<_>>();
        let spoke: Vec<_> = of("spoke").iter().map(|one| one["by"].as_str().unwrap_or("customer")).collect();
        assert_eq!(spoke, ["customer", "customer", "daughter", "customer"], "{passed}");
        let passing =
            ["entered", "left"].map(|event| of(event).iter().map(|one| one["id"].clone()).collect::<Vec<_>>());
        assert_eq!(passing, [vec![json!("head")], vec![json!("head")]]);
        let her = |one: &Value| one["moods"]["daughter"]["anxiety"].as_u64().unwrap();
        assert_eq!((her(&events[0]), her(events.last().unwrap())), (6, 4));
        assert!(events.iter().all(|one| one["moods"].as_object().unwrap().len() == 1), "the head shows none");
        let moved: Vec<_> = of("mood").iter().map(|one| one["id"].as_str().unwrap_or("customer")).collect();
        assert_eq!(moved, ["customer", "daughter", "customer", "customer", "daughter"]);
        let failed = THREE.play(&station, &content, FAILS, locale).json();
        assert_ne!(failed["outcome"], "passed", "{locale}: {failed}");
        let calm = failed["events"].as_array().unwrap().last().unwrap()["mood"]["anger"].as_u64().unwrap();
        assert!(calm <= 5, "{failed}");
    }
    let records = station.store().records(&Default::default()).unwrap();
    assert_eq!(records.len(), 2 * LOCALES.len());
    let xes = answer(&mut station.command(["records", "export", "--format", "xes"]), 0).out;
    assert_eq!(xes.matches("<trace>").count(), records.len(), "{xes}");
    // the debrief charts each who feels for himself, by his name, at the terminal and on the page, which tells who came as well
    let last = records.iter().rfind(|one| one.attempt.locale == "en-US").unwrap().attempt.id.as_str();
    let shown = answer(&mut station.command(["records", "show", last]), 0).out;
    let page = answer(&mut station.command(["records", "page", last]), 0).out;
    assert_eq!(page.matches("<polyline class=\"anger\"").count(), 2, "{page}");
    for name in ["Ms. Gao", "Her daughter"] {
        let line = shown.lines().rfind(|line| line.contains(&format!("{name}: Anger: "))).expect("charted");
        assert_eq!(line.matches('→').count(), 3 * FAILS.lines().count(), "{line}");
        assert!(page.contains("<text class=\"name\" x=\"0\" y=\"") && page.contains(&format!(">{name}</text>")));
    }
    assert!(page.contains("<p class=\"quiet\">Our head comes over</p>"), "{page}");
    assert!(page.contains("<h2>Competencies</h2>") && page.matches("<li>").count() > 0, "{page}");
}

#[cfg(unix)]
#[test]
fn at_the_terminal_each_speaks_by_name_comes_and_goes() {
    if !crate::terminal::available() {
        return;
    }
    let (content, station) = (THREE.content(), Station::quick());
    station.begin_unasked(&content, THREE.id, "en-US");
    let terminal = THREE.at_the_terminal(&station, &content, "--resume", PASSES);
    let text = terminal.text();
    for told in [
        "Ms. Gao: Thirty yuan gone, from a card I never once used!",
        "Her daughter: Anger: 2   Anxiety: 5   Trust: 5",
        "[Our head comes over]",
        "Her daughter: Thank you for coming out to us.",
        "[Our head leaves]",
        "Ms. Gao: All right, for today.",
    ] {
        assert!(text.contains(told), "{told}\n{text}");
    }
    let records = station.store().records(&Default::default()).unwrap();
    assert_eq!((records.len(), records[0].finished.outcome), (1, Outcome::Passed), "{text}");
}

#[test]
fn the_proof_page_tells_who_speaks_and_who_comes() {
    let (content, folder) = (THREE.content(), tempfile::tempdir().unwrap());
    let page = folder.path().join("proof.html");
    let mut command = composure();
    command.args(["check", "--prove", "--locale", "en-US", "--format", "html", "--output"]).arg(&page);
    answer(command.arg("--content").arg(content.path()), 0);
    let page = fs::read_to_string(page).unwrap();
    for told in ["<b>Her daughter</b>", "<b>Ms. Gao</b>", "Our head comes over", "Our head leaves"] {
        assert!(page.contains(told), "{told}");
    }
}
