//! What the areas share: a station in a folder of its own, the binary run in it, content to plant faults in.

pub(crate) mod huge;

use composure::assessment::Observation;
use composure::attempt::{Attempt, Move, Plan, parse_transcript};
use composure::content::Library;
use composure::encounter::{Begin, Command as Take, Premise, State, Where};
use composure::locale::Language;
use composure::records::{
    AttemptId, AttemptRow, Employee, FILE, JournalStep, Mode, NewAttempt, PlayedBy, Store, StoredAttempt, SubjectId,
};
use composure::terms::{NodeIx, ResponseIx};
use std::ffi::OsStr;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::OnceLock;
use tempfile::TempDir;

/// The scenarios that ship.
pub(crate) const SCENARIOS: [&str; 4] = ["compensation-claim", "emergency-withdrawal", "media-threat", "rude-customer"];
/// The languages that ship.
pub(crate) const LOCALES: [&str; 3] = ["zh-CN", "zh-TW", "en-US"];

/// What a station says of itself at which roles do not bind, in the languages that ship.
pub(crate) const OPEN_STATION: [&str; 3] =
    ["开放工作站：不作为证据", "開放工作站：不作為證據", "Open station: not evidence"];

/// What was said, without the line that says it.
pub(crate) fn without_open_station(said: &str) -> String {
    said.split_inclusive('\n').filter(|line| !OPEN_STATION.contains(&line.trim_end())).collect()
}

/// The package's folder, which holds the content that ships.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The transcript that ships for a scenario; `kind` is `model` or `careless`.
pub(crate) fn transcript(scenario: &str, kind: &str) -> PathBuf {
    root().join("tests/transcripts").join(format!("{scenario}.{kind}.txt"))
}

/// The moves of that transcript.
pub(crate) fn moves(scenario: &str, kind: &str) -> Vec<Move> {
    parse_transcript(&fs::read_to_string(transcript(scenario, kind)).unwrap()).unwrap().moves
}

/// The binary in an environment without language, display, or folders of its own.
pub(crate) fn composure() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_composure"));
    command.current_dir(root()).stdin(Stdio::null());
    for (name, _) in std::env::vars_os() {
        let text = name.to_string_lossy();
        if ["LC_", "LANG", "COMPOSURE_", "CARGO", "RUST_"].iter().any(|prefix| text.starts_with(prefix)) {
            command.env_remove(&name);
        }
    }
    // transcripts make records here, which say that nobody played them
    command.env("COMPOSURE_TRIAL", "true");
    command.env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY");
    command
}

/// What a run answered.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Said {
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Said {
    /// Standard output as a document of its type, which says all that was written and nothing else.
    pub(crate) fn document<T: serde::de::DeserializeOwned + serde::Serialize>(&self) -> T {
        let document = serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error} in:\n{}", self.out));
        assert_eq!(serde_json::to_value(&document).unwrap(), self.json());
        document
    }

    /// Standard output as JSON.
    pub(crate) fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error} in:\n{}", self.out))
    }
}

/// Runs a command to its end and asserts its exit code. What is refused, and what the check finds, is compared in English,
/// unless a language is asked for.
///
/// A program that has just been copied is busy while another test's child, forked in between, still holds the copy open: until
/// that child runs its own program, some milliseconds.
pub(crate) fn answer(command: &mut Command, code: i32) -> Said {
    let busy =
        |output: &io::Result<Output>| matches!(output, Err(error) if error.kind() == io::ErrorKind::ExecutableFileBusy);
    let asked = command.get_args().any(|arg| LOCALES.iter().any(|locale| arg == *locale))
        || command.get_envs().any(|(name, value)| name == "LANG" && value.is_some());
    let checks = command.get_args().any(|arg| arg == "check");
    if (code == 2 || checks) && !asked {
        command.env("LANG", "en_US.UTF-8");
    }
    let mut output = command.output();
    for _ in 0..200 {
        if !busy(&output) {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(20));
        output = command.output();
    }
    let output = output.unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    // every command says it of a station at which roles do not bind; who asks for that reads it himself
    let text = |bytes: Vec<u8>| without_open_station(&text(bytes));
    let said = Said { out: text(output.stdout), err: text(output.stderr) };
    assert!(!said.err.contains("panicked"), "{command:?}\n{}", said.err);
    assert_eq!(output.status.code(), Some(code), "{command:?}\n{}\n{}", said.out, said.err);
    said
}

/// A station: a data folder that is gone afterwards.
pub(crate) struct Station {
    folder: TempDir,
}

impl Station {
    /// On the disk, where a write takes its time.
    pub(crate) fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    /// In memory where the system has such a folder: for tests that write much and don't ask what survives.
    pub(crate) fn quick() -> Self {
        let memory = tempfile::tempdir_in("/dev/shm");
        Self { folder: memory.or_else(|_| tempfile::tempdir()).unwrap() }
    }

    /// Its folder.
    pub(crate) fn path(&self) -> &Path {
        self.folder.path()
    }

    /// A file of this name and content in it.
    pub(crate) fn file(&self, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path().join(name);
        fs::write(&path, content).unwrap();
        path
    }

    /// The store, opened through the library.
    pub(crate) fn store(&self) -> Store {
        Store::open(&self.path().join(FILE)).unwrap()
    }

    /// Our learner, who must have signed in before.
    pub(crate) fn learner(&self) -> Employee {
        self.store().employee("E1001").unwrap().expect("E1001 has signed in")
    }

    /// The names in its folder.
    pub(crate) fn names(&self) -> Vec<String> {
        names(self.path())
    }

    /// The binary on this station.
    pub(crate) fn command<A: AsRef<OsStr>>(&self, args: impl IntoIterator<Item = A>) -> Command {
        let mut command = composure();
        command.args(args).env("COMPOSURE_DATA", self.path());
        command
    }

    /// Runs the binary on this station and asserts its exit code. The folder's name is masked.
    pub(crate) fn run<A: AsRef<OsStr>>(&self, args: impl IntoIterator<Item = A>, code: i32) -> Said {
        self.masked(answer(&mut self.command(args), code))
    }

    /// Begins an assessment of our learner's, drawn from the seed 7, as earlier versions began one: nobody asked whether the
    /// scenario is fit for it. A practice that was begun like it is left beside it.
    pub(crate) fn begin_unasked(&self, content: &Content, scenario: &str, locale: &str) {
        let library = Library::load(content.path(), &[]);
        let language: Language = locale.parse().unwrap();
        let (app, mut store) = (library.app_words(&language), self.store());
        let subject = whose(&mut store, "E1001");
        let plan = Plan { subject: subject.clone(), mode: Mode::Practice, language, seed: 7, time_factor_percent: 100 };
        let practised = Attempt::start(&mut store, library.pack(scenario).unwrap(), app, plan).unwrap();
        let StoredAttempt { attempt, contents } = store.attempt(&practised.id).unwrap();
        let AttemptRow { role, scenario, begin, locale, time_factor_percent, .. } = attempt;
        let mode = Mode::Assessment;
        store
            .begin(&NewAttempt { subject, mode, locale, role, scenario, contents, begin, time_factor_percent })
            .unwrap();
    }

    /// Plays a transcript as our learner with the seed 7, as somebody at the terminal would: an assessment that counts. The binary
    /// never makes one of a transcript, so it is made through the library. What is left open at the end is given up.
    pub(crate) fn attend(&self, scenario: &str, moves: &[Move]) -> AttemptId {
        let (mut store, mut attempt) = self.under_way("E1001", PlayedBy::Terminal, scenario, moves);
        match attempt.observation().state().place {
            Where::At(_) => attempt.abandon(&mut store).unwrap(),
            _ => attempt.finish(&mut store).unwrap(),
        };
        attempt.id
    }

    /// The same by anybody and anywhere, and not closed yet.
    pub(crate) fn under_way(&self, number: &str, played: PlayedBy, scenario: &str, moves: &[Move]) -> (Store, Attempt) {
        static LIBRARY: OnceLock<Library> = OnceLock::new();
        let library = LIBRARY.get_or_init(|| Library::load(root(), &[]));
        let (language, mut store) = (Language::source(), self.store());
        store.plays(played);
        let (subject, app) = (whose(&mut store, number), library.app_words(&language));
        let plan = Plan { subject, mode: Mode::Assessment, language, seed: 7, time_factor_percent: 100 };
        let mut attempt = Attempt::start(&mut store, library.pack(scenario).unwrap(), app, plan).unwrap();
        for one in moves {
            let Where::At(place) = attempt.observation().state().place else { panic!("over") };
            let called = |id: &String| attempt.observation().premise().scenario.response_called(place, id).unwrap();
            let command = one.response.as_ref().map_or(Take::Silence, |id| Take::Respond(called(id)));
            let entry = attempt.prepare(command, one.elapsed.unwrap_or_default()).unwrap();
            store.append(&attempt.id, &entry).unwrap();
            attempt.confirm(&entry).unwrap();
        }
        (store, attempt)
    }

    /// Plays a transcript as our learner with the seed 7 and asserts the exit code; `more` are further arguments.
    pub(crate) fn play(&self, scenario: &str, responses: &Path, more: &[&str], code: i32) -> Said {
        let mut command = self.command(["play", scenario, "--employee", "E1001", "--seed", "7", "--responses"]);
        self.masked(answer(command.arg(responses).args(more), code))
    }

    /// Standard error of a run that must answer 2, said nothing on standard output, and left no attempt.
    pub(crate) fn refused<A: AsRef<OsStr>>(&self, args: impl IntoIterator<Item = A>) -> String {
        let said = self.run(args, 2);
        assert_eq!(said.out, "");
        said.err
    }

    /// Every attempt's journal holds the moves of a transcript from its beginning, every record is intact, and the
    /// database is sound. Answers how many entries each attempt has.
    pub(crate) fn check_journals(&self, moves: &[Move]) -> Vec<usize> {
        let path = self.path().join(FILE);
        let verdict: String = rusqlite::Connection::open(&path)
            .unwrap()
            .query_row("PRAGMA integrity_check", [], |row| row.get(0))
            .unwrap();
        assert_eq!(verdict, "ok");
        let store = self.store();
        let Some(learner) = store.employee("E1001").unwrap() else { return Vec::new() };
        let check = |past: composure::records::Past| {
            let id = &past.attempt.id;
            let journal = store.journal(id).unwrap();
            for (at, entry) in journal.iter().enumerate() {
                assert_eq!(entry.seq as usize, at);
                let did = match &entry.command {
                    JournalStep::Respond { response, .. } => Some(response.clone()),
                    _ => None,
                };
                assert_eq!(did, moves[at].response, "entry {at}");
            }
            if past.finished.is_some() {
                assert_eq!(journal.len(), moves.len(), "a record of a whole encounter");
                assert!(store.intact(id).unwrap());
            }
            journal.len()
        };
        store.attempts(&learner.subject).unwrap().into_iter().map(check).collect()
    }

    fn masked(&self, mut said: Said) -> Said {
        let folder = self.path().display().to_string();
        said.out = said.out.replace(&folder, "DATA");
        said.err = said.err.replace(&folder, "DATA");
        said
    }
}

/// Who has a number; whoever is on no roster is taken from the sample.
fn whose(store: &mut Store, number: &str) -> SubjectId {
    let sample = fs::read(root().join("assets/roster-sample.csv")).unwrap();
    let known = match store.employee(number).unwrap() {
        None => store.adopt_sample(number, &sample).unwrap(),
        known => known,
    };
    known.expect("an employee").subject
}

/// The names in a folder, sorted.
pub(crate) fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<_> = entries.collect();
    names.sort();
    names
}

/// A copy of content, to plant faults in: of what ships, unless it says otherwise.
pub(crate) struct Content {
    folder: TempDir,
}

impl Content {
    pub(crate) fn new() -> Self {
        let content = Self { folder: tempfile::tempdir().unwrap() };
        for folder in ["scenarios", "locales", "assets/policies"] {
            copy(&root().join(folder), &content.path().join(folder));
        }
        // what is planted is not what was proved
        for name in names(&content.path().join("scenarios")).iter().filter(|name| name.ends_with(".proof.json")) {
            fs::remove_file(content.path().join("scenarios").join(name)).unwrap();
        }
        for file in ["assets/roster-sample.csv", "assets/demonstration.txt"] {
            fs::copy(root().join(file), content.path().join(file)).unwrap();
        }
        content
    }

    /// What ships, and beside it a scenario of a fixture with its book.
    pub(crate) fn with(fixture: &str, scenario: &str, book: &str) -> Self {
        let content = Self::new();
        let of_language = |locale: &&str| {
            [format!("locales/{locale}/scenarios/{scenario}.ftl"), format!("locales/{locale}/policies/{book}.ftl")]
        };
        let files = [format!("scenarios/{scenario}.ron"), format!("assets/policies/{book}.ron")];
        for file in LOCALES.iter().flat_map(of_language).chain(files) {
            fs::copy(root().join(fixture).join(&file), content.path().join(&file)).unwrap();
        }
        content
    }

    /// A copy of a fixture.
    pub(crate) fn of(fixture: &str) -> Self {
        let content = Self { folder: tempfile::tempdir().unwrap() };
        copy(&root().join(fixture), content.path());
        content
    }

    pub(crate) fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Replaces the first `old` in a file; answers line and column, from 1, of where it stands.
    pub(crate) fn plant(&self, file: &str, old: &str, new: &str) -> (usize, usize) {
        let path = self.path().join(file);
        let text = fs::read_to_string(&path).unwrap();
        let at = text.find(old).unwrap_or_else(|| panic!("no `{old}` in {file}"));
        fs::write(&path, text.replacen(old, new, 1)).unwrap();
        let before = &text[..at];
        let line = before.rsplit('\n').next().unwrap();
        (before.matches('\n').count() + 1, line.chars().count() + 1)
    }

    /// Runs the binary on this content and asserts its exit code. The folder's name is masked.
    pub(crate) fn run(&self, args: &[&str], code: i32) -> Said {
        let mut said = answer(composure().args(args).arg("--content").arg(self.path()), code);
        let folder = format!("{}/", self.path().display());
        said.out = said.out.replace(&folder, "");
        said.err = said.err.replace(&folder, "");
        said
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for name in names(from) {
        let (from, to) = (from.join(&name), to.join(&name));
        if from.is_dir() {
            copy(&from, &to);
        } else {
            fs::copy(from, to).unwrap();
        }
    }
}

/// One turn as it is played at the keyboard.
#[derive(Clone, Debug)]
pub(crate) struct Key {
    /// The number to type.
    pub(crate) number: usize,
    /// What it does.
    pub(crate) response: String,
    /// Where.
    pub(crate) node: String,
}

/// The keys that play a transcript with the seed 7: the numbers under which its responses are shown.
pub(crate) fn keys(scenario: &str, kind: &str) -> Vec<Key> {
    let library = Library::load(root(), &[]);
    let pack = library.pack(scenario).unwrap();
    let begin = Begin::draw(&pack.scenario, 7).expect("drawn");
    let mut observation =
        Observation::open(Premise::new(pack.scenario.clone(), pack.book.clone(), begin).expect("playable").into());
    let mut keys = Vec::new();
    for one in moves(scenario, kind) {
        let Where::At(place) = observation.state().place else { panic!("over") };
        let response = one.response.expect("no silence in what ships");
        let premise = observation.premise().clone();
        let ix = premise.scenario.response_called(place, &response).unwrap();
        let number = number_of(&premise, place, observation.state(), ix);
        let node = premise.scenario.node(place).unwrap().id.to_string();
        keys.push(Key { number, response, node });
        observation.advance(Take::Respond(ix)).unwrap();
    }
    keys
}

/// The number under which the terminal shows a response.
pub(crate) fn number_of(premise: &Premise, place: NodeIx, state: &State, response: ResponseIx) -> usize {
    let mut numbered: Vec<_> = premise.offered(state).collect();
    // at a step of a compound response each keeps its number
    if premise.scenario.node(place).unwrap().step.is_some() {
        numbered = premise.order(place).to_vec();
        numbered.sort_by_key(|one| premise.scenario.leaves_picking(*one));
    }
    numbered.iter().position(|one| *one == response).unwrap() + 1
}

/// Two reports must agree in all but the attempt's id and the times.
pub(crate) fn without_ids_and_times(mut report: serde_json::Value) -> serde_json::Value {
    for name in ["attempt", "started_at", "finished_at", "interruptions"] {
        assert!(report.as_object_mut().unwrap().remove(name).is_some(), "a report has `{name}`");
    }
    report
}

/// Runs a shell script with the binary as `$composure` and the station's folder as `$data`.
pub(crate) fn shell(station: &Station, script: &str) -> std::process::Output {
    let mut command = Command::new("sh");
    let binary = composure();
    for (name, value) in binary.get_envs() {
        match value {
            Some(value) => command.env(name, value),
            None => command.env_remove(name),
        };
    }
    command.arg("-c").arg(script).current_dir(root()).stdin(Stdio::null());
    command.env("composure", env!("CARGO_BIN_EXE_composure")).env("data", station.path()).output().unwrap()
}

/// How often something is killed at a moment that nobody chose: so often usually, and as `KILLS` says where that is more
/// (`KILLS=100 cargo test -- kill`).
pub(crate) fn usually_killed(usual: u32) -> u32 {
    std::env::var("KILLS").ok().and_then(|text| text.parse().ok()).map_or(usual, |asked: u32| asked.max(usual))
}

/// Says why a test could not be made here.
#[expect(clippy::disallowed_methods, reason = "it reaches no user's terminal")]
pub(crate) fn skipped(why: &str) {
    let _ = writeln!(std::io::stderr(), "skipped: {why}");
}
