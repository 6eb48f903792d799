//! A scenario per channel and role: checked, proved, bound by the role's clauses, played to its record.

pub(crate) mod compounds;
mod people;

#[cfg(unix)]
use crate::support::number_of;
use crate::support::{Content, LOCALES, Said, Station, answer, composure, root};
#[cfg(unix)]
use crate::terminal::Terminal;
#[cfg(unix)]
use composure::assessment::Observation;
use composure::attempt::{Named as _, Script};
use composure::content::Library;
use composure::encounter::{Begin, Premise};
#[cfg(unix)]
use composure::encounter::{Command, Where};
use composure::locale::Language;
use composure::records::wire::Worded as _;
use composure::scenario::{Act, Cast, Category, Channel, Hands, Prop};
use composure::terms::Role;
use std::fs;
use std::sync::Arc;

/// A fixture, with whom its rule about settling soon binds.
pub(crate) struct Fixture {
    folder: &'static str,
    id: &'static str,
    channel: Channel,
    role: Role,
    category: Category,
    binds: &'static str,
}

const FIXTURES: [Fixture; 4] = [
    Fixture {
        folder: "channels",
        id: "express-fee",
        channel: Channel::Lobby,
        role: Role::LobbyManager,
        category: Category::ServiceQuality,
        binds: "LobbyManager",
    },
    Fixture {
        folder: "channels",
        id: "silent-alerts",
        channel: Channel::Phone,
        role: Role::OutletHead,
        category: Category::ProductFunction,
        binds: "OutletHead",
    },
    Fixture {
        folder: "channels",
        id: "charged-twice",
        channel: Channel::Chat,
        role: Role::ComplaintHandler,
        category: Category::TechnicalFault,
        binds: "ComplaintHandler",
    },
    Fixture {
        folder: "channels",
        id: "promised-free",
        channel: Channel::Letter,
        role: Role::ComplaintHandler,
        category: Category::ProductInformation,
        binds: "FirstResponsible",
    },
];

impl Fixture {
    /// Its content: the rules of the small proved example, one of which binds this role, under the program's own words.
    pub(crate) fn content(&self) -> Content {
        let content = Content::of(&format!("tests/fixtures/{}/{}", self.folder, self.id));
        let proved = root().join("tests/fixtures/check/proved");
        let to = |path: &str| {
            let to = content.path().join(path);
            fs::create_dir_all(to.parent().unwrap()).unwrap();
            to
        };
        let book = fs::read_to_string(proved.join("assets/policies/counter.ron")).unwrap();
        let (before, after) = book.split_once("\"settle-soon\": (").unwrap();
        let bound = after.replacen("actor: Any", &format!("actor: {}", self.binds), 1);
        fs::write(to("assets/policies/counter.ron"), format!("{before}\"settle-soon\": ({bound}")).unwrap();
        for locale in LOCALES {
            let words = format!("locales/{locale}/policies/counter.ftl");
            fs::copy(proved.join(&words), to(&words)).unwrap();
        }
        content
    }

    /// Plays it for the record: such short ones assess nobody any more.
    pub(crate) fn play(&self, station: &Station, content: &Content, moves: &str, locale: &str) -> Said {
        let moves = station.file("moves.txt", moves);
        station.begin_unasked(content, self.id, locale);
        let mut command = station.command(["play", self.id, "--employee", "E1001", "--resume", "--json"]);
        command.args(["--locale", locale, "--responses"]).arg(moves).arg("--content").arg(content.path());
        answer(&mut command, 0)
    }

    /// Plays the lines of a transcript at the terminal, each by the number under which it is shown, to the end; `how` says in which
    /// attempt, which is drawn from the seed 7.
    #[cfg(unix)]
    fn at_the_terminal(&self, station: &Station, content: &Content, how: &str, moves: &str) -> Terminal {
        let library = Library::load(content.path(), &[]);
        let pack = library.pack(self.id).unwrap();
        let begin = Begin::draw(&pack.scenario, 7).expect("drawn");
        let premise = Arc::new(Premise::new(pack.scenario.clone(), pack.book.clone(), begin).expect("playable"));
        let mut observation = Observation::open(premise.clone());
        let args = format!("play {} --employee E1001 {how} --content '{}'", self.id, content.path().display());
        let mut terminal = Terminal::start(station, &args);
        for (turn, line) in moves.lines().enumerate() {
            let response = line.rsplit(" = ").next().unwrap().trim();
            let Where::At(place) = observation.state().place else { panic!("over") };
            let ix = premise.scenario.response_called(place, response).unwrap();
            let number = number_of(&premise, place, observation.state(), ix);
            terminal.wait_for("What do you do? (", turn + 1);
            terminal.key(number);
            observation.advance(Command::Respond(ix)).unwrap();
        }
        assert_eq!(terminal.finish().code(), Some(0), "{}", terminal.text());
        terminal
    }
}

#[test]
fn each_channel_and_role_has_a_scenario_that_is_proved_in_every_language() {
    for fixture in &FIXTURES {
        let content = fixture.content();
        let said =
            answer(composure().args(["check", "--prove", "--deny-warnings", "--content"]).arg(content.path()), 0);
        assert!(said.err.is_empty() && said.out.contains(fixture.id), "{}\n{}", said.err, said.out);
    }
}

#[test]
fn a_role_is_bound_by_its_own_clauses_and_the_record_says_whom_he_was_and_where() {
    for fixture in &FIXTURES {
        let (content, station) = (fixture.content(), Station::quick());
        let pack_of = Library::load(content.path(), &[]);
        let pack = pack_of.pack(fixture.id).unwrap();
        assert_eq!((pack.scenario.channel, pack.scenario.role), (fixture.channel, fixture.role));
        assert_eq!(pack.scenario.category, fixture.category);
        let bound = |role| pack.book.binding(role).any(|(_, clause)| &*clause.id == "settle-soon");
        assert!(bound(fixture.role) && !bound(Role::Teller), "{}", fixture.id);
        for locale in LOCALES {
            let report = fixture.play(&station, &content, "listen\nwait\nrecord\n", locale).json();
            assert_eq!(report["role"], fixture.role.word());
            assert_eq!(report["channel"], fixture.channel.word());
            assert_eq!(report["category"], fixture.category.word());
            let told = report["criteria"].as_array().unwrap().iter();
            let settled: Vec<_> = told.filter(|one| one.to_string().contains("settle-soon")).collect();
            assert!(settled.len() == 1 && settled[0].to_string().contains("broken"), "{settled:?}");
        }
        let records = station.store().records(&Default::default()).unwrap();
        assert_eq!(records.len(), LOCALES.len());
        assert!(records.iter().all(|one| one.attempt.role == fixture.role));
        let kept = fixture.play(&station, &content, "listen\nmanager\nrecord\n", "en-US").json();
        assert_eq!(kept["critical_broken"], serde_json::json!([]));
        let xes = answer(&mut station.command(["records", "export", "--format", "xes"]), 0).out;
        for (key, word) in [("channel", fixture.channel.word()), ("category", fixture.category.word())] {
            assert_eq!(xes.matches(&format!("key=\"composure:{key}\" value=\"{word}\"")).count(), 4, "{xes}");
        }
    }
}

#[test]
fn each_channel_says_in_every_language_where_one_is_and_how_he_goes() {
    for locale in LOCALES {
        let language = Language::shipped().into_iter().find(|one| one.to_string() == locale).unwrap();
        let mut places = Vec::new();
        for fixture in &FIXTURES {
            let content = fixture.content();
            let library = Library::load(content.path(), &[]);
            let pack = library.pack(fixture.id).unwrap();
            let begin = Begin::draw(&pack.scenario, 7).expect("drawn");
            let premise = Arc::new(Premise::new(pack.scenario.clone(), pack.book.clone(), begin).expect("playable"));
            let script = Script::new(premise, pack, &language, library.app_words(&language));
            assert!(script.place() != script.channel() && script.gone() != script.channel(), "{locale}");
            places.push((script.channel(), script.place()));
        }
        let all = places.len();
        places.sort();
        places.dedup();
        assert_eq!(places.len(), all, "{locale}: each has its own");
    }
}

#[test]
fn a_letter_waits_as_long_as_it_takes() {
    let letter = &FIXTURES[3];
    let content = letter.content();
    let library = Library::load(content.path(), &[]);
    assert!(library.pack(letter.id).unwrap().scenario.nodes.iter().all(|node| node.silence.is_none()));
}

#[cfg(unix)]
#[test]
fn each_is_played_at_the_terminal_to_its_end() {
    if !crate::terminal::available() {
        return;
    }
    for fixture in &FIXTURES {
        let (content, station) = (fixture.content(), Station::quick());
        let library = Library::load(content.path(), &[]);
        let pack = library.pack(fixture.id).unwrap();
        let begin = Begin::draw(&pack.scenario, 7).expect("drawn");
        let premise = Arc::new(Premise::new(pack.scenario.clone(), pack.book.clone(), begin).expect("playable"));
        let terminal =
            fixture.at_the_terminal(&station, &content, "--seed 7 --mode practice", "listen\nmanager\nrecord\n");
        let language = Language::shipped().into_iter().find(|one| one.to_string() == "en-US").unwrap();
        let place = Script::new(premise, pack, &language, library.app_words(&language)).place();
        assert_eq!(terminal.text().matches(&place).count(), 1, "{}", terminal.text());
        let waits = fixture.channel != Channel::Letter;
        assert_eq!(terminal.text().contains("to think"), waits, "{}", terminal.text());
        let directed = fixture.id == "express-fee";
        for told in
            ["[a foreman in a hard hat · a queue ticket to hand]", "[coldly · a slip to hand]", "  [writing it down]"]
        {
            assert_eq!(terminal.text().contains(told), directed, "{told}\n{}", terminal.text());
        }
        let played = station.store().attempts(&station.learner().subject).unwrap();
        assert_eq!((played.len(), played[0].attempt.role), (1, fixture.role));
        assert!(played[0].finished.is_some());
    }
}

#[cfg(unix)]
#[test]
fn whoever_practises_asks_for_the_hint_and_reads_what_hurt() {
    if !crate::terminal::available() {
        return;
    }
    let (content, station) = (FIXTURES[0].content(), Station::quick());
    let library = Library::load(content.path(), &[]);
    let pack = library.pack("express-fee").unwrap();
    let drawn = |seed: &u64| {
        Begin::draw(&pack.scenario, *seed).expect("drawn").fact("temperament").unwrap().to_string() == "even"
    };
    let seed = (0..).find(drawn).unwrap();
    let premise =
        Premise::new(pack.scenario.clone(), pack.book.clone(), Begin::draw(&pack.scenario, seed).expect("drawn"))
            .expect("playable");
    let mut observation = Observation::open(premise.into());
    let path = content.path().display();
    let args = format!("play express-fee --employee E1001 --seed {seed} --mode practice --content '{path}'");
    let mut terminal = Terminal::start(&station, &args);
    let mut turn = 0;
    while let Where::At(place) = observation.state().place {
        turn += 1;
        terminal.wait_for("What do you do? (", turn);
        let premise = observation.premise().clone();
        let offered: Vec<_> = premise.offered(observation.state()).collect();
        let rude = premise.scenario.response_called(place, "rule");
        let at = offered.iter().position(|one| Some(*one) == rude).unwrap_or_default();
        if rude.is_some() {
            terminal.key("?");
            terminal.wait_for("Hint: Thirty yuan isn’t it; he is afraid that nobody stands by what was said.", 1);
        }
        terminal.key(at + 1);
        observation.advance(Command::Respond(offered[at])).unwrap();
    }
    assert_eq!(terminal.finish().code(), Some(0), "{}", terminal.text());
    assert!(terminal.text().contains("[shouting · strikes the counter · many are watching]"), "{}", terminal.text());
    assert!(terminal.text().contains("Words that hurt: the same for every order"), "{}", terminal.text());
}

#[test]
fn what_may_be_directed_stands_in_the_guide_and_is_drawn_from_many() {
    let guide = fs::read_to_string(root().join("scenarios/README.md")).unwrap();
    let all = [
        Cast::ALL.iter().map(|one| format!("{one:?}")).collect::<Vec<_>>(),
        Act::ALL.iter().map(|one| format!("{one:?}")).collect(),
        Prop::ALL.iter().map(|one| format!("{one:?}")).collect(),
        Hands::ALL.iter().map(|one| format!("{one:?}")).collect(),
    ];
    for word in all.concat() {
        assert!(guide.contains(&format!("`{word}`")), "{word}");
    }
    assert!(Cast::ALL.len() >= 16 + 2, "sixteen people, and whoever is drawn");
    for locale in LOCALES {
        let language = Language::shipped().into_iter().find(|one| one.to_string() == locale).unwrap();
        let app = Library::load(root(), &[]).app_words(&language);
        let mut told: Vec<_> = Cast::ALL.iter().map(|one| app.plain(one.message())).collect();
        told.extend(Act::ALL.iter().map(|one| app.plain(one.message())));
        let all = told.len();
        told.sort();
        told.dedup();
        assert_eq!(told.len(), all, "{locale}: each in words of its own");
    }
}

#[test]
fn the_proof_page_tells_how_it_is_played() {
    let (content, folder) = (FIXTURES[0].content(), tempfile::tempdir().unwrap());
    let page = folder.path().join("proof.html");
    let mut command = composure();
    command.args(["check", "--prove", "--locale", "en-US", "--format", "html", "--output"]).arg(&page);
    answer(command.arg("--content").arg(content.path()), 0);
    let page = fs::read_to_string(page).unwrap();
    assert!(page.contains("<i>(coldly · a slip to hand)</i>") && page.contains("<i>(writing it down)</i>"), "{page}");
}
