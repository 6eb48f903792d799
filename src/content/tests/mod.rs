//! Content folders with one thing wrong.

mod causes;
mod compound;
mod damage;
mod drafts;
mod elsewhere;
mod endings;
mod hostile;
mod people;

pub(crate) use hostile::{mutation, shipped_texts};

use crate::assurance::{Answer, Effort, Question, Report, Status, prove};
use crate::content::review::{self, Remark, Review, ReviewEntry, TextHash};
use crate::content::splice::FtlSheet;
use crate::content::{Code, Diagnostic, DiagnosticLevel, Library, Pack, SourceFile, human, spoken};
use crate::encounter::{Begin, Command, Premise};
use crate::locale::{SHIPPED, Words};
use crate::scenario::{ClaimKind, Condition, Topics};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock};
use tempfile::TempDir;

/// All shipped content, read once.
pub(crate) fn shipped() -> &'static Library {
    static SHIPPED: LazyLock<Library> = LazyLock::new(|| Library::load(Path::new(env!("CARGO_MANIFEST_DIR")), &[]));
    &SHIPPED
}

/// A copy of a fixture, to be edited.
pub(crate) struct Folder {
    dir: TempDir,
    /// Most states of a fact class, where its scenario is proved as well.
    cap: Option<usize>,
}

impl Folder {
    /// `tests/fixtures/check/sound`, in which checking finds nothing wrong.
    pub(crate) fn sound() -> Self {
        Self::copy_of("sound", None)
    }

    /// `tests/fixtures/check/proved`, in which proving finds nothing wrong either.
    pub(crate) fn proved() -> Self {
        Self::copy_of("proved", Some(100_000))
    }

    /// `tests/fixtures/check/levels`, long enough to assess somebody by; there too proving finds nothing wrong.
    pub(crate) fn levels() -> Self {
        Self::copy_of("levels", Some(100_000))
    }

    /// `tests/fixtures/check/standing`, with standing acts; there too proving finds nothing wrong.
    pub(crate) fn standing_acts() -> Self {
        Self::copy_of("standing", Some(100_000))
    }

    fn copy_of(fixture: &str, cap: Option<usize>) -> Self {
        let dir = TempDir::new().expect("a folder");
        copy(&fixtures().join(fixture), dir.path());
        Self { dir, cap }
    }

    /// With a proof file beside its scenario.
    pub(crate) fn certified(self) -> Self {
        let (pack, report) = (self.pack(), self.report());
        let file = format!("scenarios/{}.proof.json", pack.scenario.id);
        self.write(&file, pack.certify(&report).expect("all is proved"))
    }

    /// With a review file beside its scenario, by which all words are found right as they are.
    pub(crate) fn reviewed(self) -> Self {
        let text = |tag: &str| self.read(&format!("locales/{tag}/scenarios/small.ftl"));
        let of = |tag: &str| {
            let text = text(tag);
            FtlSheet::read(&text).entries().into_iter().map(|one| (one.typed(), one.key)).collect::<Vec<_>>()
        };
        let source: BTreeMap<_, _> = of(SHIPPED[0]).into_iter().map(|(typed, key)| (key, typed)).collect();
        let mut written = String::new();
        for tag in SHIPPED.iter().skip(1) {
            for (typed, key) in of(tag) {
                let source = source.get(&key).expect("translated");
                let entry = ReviewEntry {
                    remark: Remark::Read,
                    message: review::shown(&key),
                    language: (*tag).to_owned(),
                    source: TextHash::of(source),
                    text: TextHash::of(&typed),
                    by: None,
                    at: "2026-03-06T15:40:00Z".to_owned(),
                };
                written += &Review::read(&SourceFile::new(REVIEW, &*written)).lines(&entry, source);
            }
        }
        self.write(REVIEW, written)
    }

    /// Proved no further than this many states of a fact class.
    pub(crate) fn capped(self, states: usize) -> Self {
        Self { cap: Some(states), ..self }
    }

    pub(crate) fn path(&self) -> &Path {
        self.dir.path()
    }

    /// Replaces the one place of a file where `from` stands.
    pub(crate) fn edit(self, file: &str, from: &str, to: &str) -> Self {
        let text = self.read(file);
        assert_eq!(text.matches(from).count(), 1, "`{from}` stands once in {file}");
        self.write(file, text.replace(from, to))
    }

    pub(crate) fn read(&self, file: &str) -> String {
        std::fs::read_to_string(self.path().join(file)).expect(file)
    }

    pub(crate) fn write(self, file: &str, bytes: impl AsRef<[u8]>) -> Self {
        std::fs::write(self.path().join(file), bytes).expect(file);
        self
    }

    /// The book without the scenario, which would have to say that its book has errors.
    pub(crate) fn book_alone() -> Self {
        SHIPPED.iter().fold(Self::sound().without(SCENARIO), |folder, tag| {
            folder.without(&format!("locales/{tag}/scenarios/small.ftl"))
        })
    }

    pub(crate) fn without(self, file: &str) -> Self {
        std::fs::remove_file(self.path().join(file)).expect(file);
        self
    }

    pub(crate) fn append(self, file: &str, more: &str) -> Self {
        let text = self.read(file);
        self.write(file, text + more)
    }

    pub(crate) fn load(&self) -> Library {
        Library::load(self.path(), &[])
    }

    /// The fixture's scenario, which must be sound.
    pub(crate) fn pack(&self) -> Pack {
        let Library { packs, diagnostics, .. } = self.load();
        let shown: Vec<_> = diagnostics.iter().map(|one| human(one, &in_english(), false)).collect();
        packs.into_iter().next().unwrap_or_else(|| panic!("{}", shown.join("\n")))
    }

    /// What proving its scenario says, which must be sound.
    pub(crate) fn report(&self) -> Report {
        let (library, pack) = (self.load(), self.pack());
        self.prove(&library, &pack)
    }

    fn prove(&self, library: &Library, pack: &Pack) -> Report {
        let effort = Effort { cap: self.cap.expect("a fixture to be proved"), workers: 1 };
        prove(&pack.scenario, &pack.book, &library.cues(pack).expect("playable"), effort, &|_| true).expect("few facts")
    }

    /// Every problem that checking finds, and proving where it is to be proved.
    pub(crate) fn diagnostics(&self) -> Vec<Diagnostic> {
        let library = self.load();
        let packs = library.packs.iter().filter(|_| self.cap.is_some());
        let proved: Vec<_> = packs.flat_map(|pack| pack.proved(&self.prove(&library, pack))).collect();
        [library.diagnostics, proved].concat()
    }
}

fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/check")
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("a folder");
    for entry in std::fs::read_dir(from).expect("the fixture") {
        let entry = entry.expect("an entry");
        let to = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &to);
        } else {
            std::fs::copy(entry.path(), to).expect("a copy");
        }
    }
}

/// Every problem of a folder as `code file:line:column`, warnings marked.
fn problems(folder: &Folder) -> Vec<String> {
    let shown = |one: &Diagnostic| {
        let (line, column) = one.line_and_column();
        let file = Path::new(&one.file.path).strip_prefix(folder.path()).expect("inside").display();
        let warning = if one.level == DiagnosticLevel::Warning { " (warning)" } else { "" };
        format!("{} {file}:{line}:{column}{warning}", one.code.id())
    };
    folder.diagnostics().iter().map(shown).collect()
}

/// What tests compare is told in English.
pub(crate) fn in_english() -> Words {
    spoken(&"en-US".parse().expect("a language"))
}

/// The problems as a person reads them, with paths from the folder on.
pub(crate) fn rendered(folder: &Folder) -> String {
    let root = format!("{}/", folder.path().display());
    let shown =
        folder.diagnostics().iter().map(|one| human(one, &in_english(), false).replace(&root, "")).collect::<Vec<_>>();
    shown.join("\n\n")
}

#[test]
fn the_sound_fixture_is_sound() {
    let folder = Folder::sound();
    assert_eq!(rendered(&folder), "");
    assert_eq!(folder.load().packs.len(), 1);
}

#[test]
fn everything_about_the_proved_fixture_is_proved() {
    let folder = Folder::proved();
    assert_eq!(rendered(&folder), "");
    let report = folder.report();
    let open: Vec<_> = report.answers.iter().filter(|answer| answer.status != Status::Proved).collect();
    assert!(open.is_empty() && report.classes.len() == 4, "{open:#?}");
}

#[test]
fn what_can_assess_somebody_keeps_the_gates_of_its_curve() {
    let folder = Folder::levels();
    assert_eq!(rendered(&folder), "");
    let report = folder.report();
    let gates = |answer: &&Answer| matches!(answer.question, Question::Level { .. } | Question::Slip);
    assert_eq!(report.answers.iter().filter(gates).count(), 4);
    assert!(report.answers.iter().all(|answer| answer.status == Status::Proved) && report.too_few_turns.is_none());
    // the first and the last level in the one fact class: a guess scores nothing much, and who never slips everything
    let levels = &report.levels;
    assert!(levels[0].passes < 0.001 && levels[0].mean < 500.0, "{levels:?}");
    assert!((levels[7].passes, levels[7].mean) == (1.0, 10_000.0), "{levels:?}");
    assert!(Folder::proved().report().too_few_turns.is_some(), "three turns tell nobody apart");
}

// ── one folder for every code ──

pub(crate) const SCENARIO: &str = "scenarios/small.ron";
pub(crate) const BOOK: &str = "assets/policies/house.ron";
/// The review file of the sound scenario.
pub(crate) const REVIEW: &str = "scenarios/small.review";

pub(crate) const ZH_CN: &str = "locales/zh-CN/scenarios/small.ftl";

pub(crate) const ZH_CN_BOOK: &str = "locales/zh-CN/policies/house.ftl";
pub(crate) const EN_US: &str = "locales/en-US/scenarios/small.ftl";
pub(crate) const PROVED: &str = "scenarios/annual-fee.ron";
pub(crate) const PEOPLE: &str = SCENARIO;
pub(crate) const STANDING: &str = "scenarios/annual-fee.ron";
pub(crate) const LONG_DAY: &str = "scenarios/long-day.ron";
pub(crate) const PROVED_BOOK: &str = "assets/policies/counter.ron";
pub(crate) const PROVED_EN_US: &str = "locales/en-US/scenarios/annual-fee.ftl";

macro_rules! failing {
    ($($name:ident: $file:ident, $from:literal => $to:literal, $($expected:literal),+;)*) => {$(
        #[test]
        fn $name() {
            assert_eq!(problems(&Folder::sound().edit($file, $from, $to)), [$($expected),+]);
        }
    )*};
}

failing! {
    c002_a_value_of_the_wrong_kind: SCENARIO, "pass_mark: 7000" => "pass_mark: \"most\"", "C002 scenarios/small.ron:4:44";
    c002_an_unknown_field: SCENARIO, "pass_mark: 7000" => "passmark: 7000", "C002 scenarios/small.ron:4:33";
    c002_a_field_written_twice: SCENARIO, "version: 1," => "version: 1, version: 2,", "C002 scenarios/small.ron:3:17";
    c002_a_bracket_not_closed: BOOK, "calendar: (" => "calendar: ((", "C002 assets/policies/house.ron:5:15", "C007 scenarios/small.ron:3:28";
    c003_words_that_are_not_fluent: ZH_CN, "goal-calm = 他平静了" => "goal-calm = 他平静了\n}", "C003 locales/zh-CN/scenarios/small.ftl:25:1";
    c004_an_id_with_a_capital: SCENARIO, "id: \"calm\"" => "id: \"Calm\"", "C004 scenarios/small.ron:12:19";
    c004_an_activity_with_a_dash: BOOK, "\"vent\": (" => "\"vent-it\": (", "C004 assets/policies/house.ron:17:10", "C007 assets/policies/house.ron:30:82", "C007 scenarios/small.ron:3:28";
    c005_a_response_twice: SCENARIO, "\"rude\": " => "\"calm\": ", "C005 scenarios/small.ron:23:18";
    c005_a_clause_twice: BOOK, "\"no-insult\": " => "\"greeting\": ", "C005 assets/policies/house.ron:24:10", "C007 scenarios/small.ron:3:28";
    c005_a_message_twice: ZH_CN, "goal-calm = 他平静了" => "goal-calm = 他平静了\ngone = 走了", "C005 locales/zh-CN/scenarios/small.ftl:25:1";
    c005_an_attribute_twice: ZH_CN, "    .bye = 再见。" => "    .bye = 再见。\n    .bye = 慢走。", "C005 locales/zh-CN/scenarios/small.ftl:17:6";
    c006_a_line_named_like_the_title: SCENARIO, "say: \"closing\"" => "say: \"title\"", "C006 scenarios/small.ron:27:28";
    c006_a_response_with_a_reserved_end: SCENARIO, "\"bye\": " => "\"bye-note\": ", "C006 scenarios/small.ron:30:18";
    c006_a_line_named_like_anothers_hint: SCENARIO, "say: \"opening-hot\"" => "say: \"opening-hint\"", "C006 scenarios/small.ron:17:53";
    c006_a_response_named_like_anothers_harm: SCENARIO, "\"bye\": " => "\"hand-out-harm\": ", "C006 scenarios/small.ron:30:18";
    c007_an_unknown_clause: SCENARIO, "earns: [\"greeting\"]" => "earns: [\"greetings\"]", "C007 scenarios/small.ron:11:14";
    c007_an_unknown_activity: BOOK, "when: \"vent\"" => "when: \"bent\"", "C007 assets/policies/house.ron:30:82", "C007 scenarios/small.ron:3:28";
    c007_an_unknown_book: SCENARIO, "policies: \"house\"" => "policies: \"horse\"", "C007 scenarios/small.ron:3:28";
    c008_a_kept_clause_is_not_earned: SCENARIO, "earns: [\"greeting\"]" => "earns: [\"no-insult\"]", "C008 scenarios/small.ron:11:14";
    c008_a_clause_for_another_role: SCENARIO, "earns: [\"greeting\"]" => "earns: [\"heads-only\"]", "C008 scenarios/small.ron:11:14";
    c009_a_customer_who_does_the_staffs_work: SCENARIO, "performs: [\"vent\"]" => "performs: [\"soothe\"]", "C009 scenarios/small.ron:18:25";
    c009_staff_who_vent: SCENARIO, "performs: [\"insult\"]" => "performs: [\"vent\"]", "C009 scenarios/small.ron:23:50";
    c010_a_mood_step_too_large: SCENARIO, "mood: (anger: 3)" => "mood: (anger: 4)", "C010 scenarios/small.ron:23:74";
    c010_a_pass_mark_above_the_whole: SCENARIO, "pass_mark: 7000" => "pass_mark: 10001", "C010 scenarios/small.ron:4:44";
    c010_a_denominator_that_the_path_chooses: SCENARIO, "earns: [\"greeting\"]" => "earns: [(clause: \"greeting\", applies: Done(\"greet\"))]", "C010 scenarios/small.ron:11:23";
    c011_patience_without_silence: SCENARIO, "patience: 20000, on_silence: (mood: (anger: 1), goto: \"gone\")" => "patience: 20000", "C011 scenarios/small.ron:16:10";
    c011_silence_without_patience: SCENARIO, "patience: 20000, " => "", "C011 scenarios/small.ron:16:10";
    c012_an_ending_nothing_leads_to: SCENARIO, "\"lost\": Unresolved" => "\"lost\": Unresolved, \"never\": Resolved", "C012 scenarios/small.ron:40:54", "C018 locales/en-US/scenarios/small.ftl:26:26", "C018 locales/zh-CN/scenarios/small.ftl:26:18", "C018 locales/zh-TW/scenarios/small.ftl:26:18";
    c013_a_node_without_responses: SCENARIO, "{\"note\": (kind: Do, mood: (anger: 2), goto: \"lost\")}" => "{}", "C013 scenarios/small.ron:33:10", "C012 scenarios/small.ron:40:34";
    c013_a_node_without_a_sure_response: SCENARIO, "mood: (anger: 2), goto: \"lost\"" => "when: Done(\"greet\"), goto: \"lost\"", "C013 scenarios/small.ron:33:10 (warning)";
    c014_a_last_line_with_a_condition: SCENARIO, "(say: \"closing\")" => "(when: AtLeast(anger, 1), say: \"closing\")", "C014 scenarios/small.ron:27:53";
    c015_a_cycle_that_does_not_spend_itself: SCENARIO, ", when: Not(Done(\"greet\"))" => "", "C015 scenarios/small.ron:21:18";
    c016_silence_that_leads_back: SCENARIO, "on_silence: (mood: (anger: 1), goto: \"gone\")" => "on_silence: (goto: \"opening\")", "C016 scenarios/small.ron:16:10";
    c018_a_missing_message: EN_US, "ending-lost = He has left\n" => "", "C018 locales/en-US/scenarios/small.ftl:25:32";
    c018_a_missing_attribute: EN_US, "    .bye-note = A farewell.\n" => "", "C018 locales/en-US/scenarios/small.ftl:13:1";
    c019_a_message_nothing_uses: ZH_CN, "gone = 他走了。" => "gone = 他走了。\n    .nota = 记", "C019 locales/zh-CN/scenarios/small.ftl:19:6 (warning)";
    c020_an_argument_that_is_not_there: ZH_CN, "briefing = 请接待{ $surname }先生。" => "briefing = 请接待{ $name }先生。", "C020 locales/zh-CN/scenarios/small.ftl:3:18";
    c021_a_house_rule_cannot_be_critical: BOOK, "basis: HouseRule,\n            competency: \"courtesy\", severity: Major" => "basis: HouseRule,\n            competency: \"courtesy\", severity: Critical", "C021 assets/policies/house.ron:28:10", "C007 scenarios/small.ron:3:28";
    c021_what_is_earned_cannot_be_critical: BOOK, "severity: Minor, constraint: Existence(of: \"greet\"),\n        ),\n        \"no-insult\"" => "severity: Critical, constraint: Existence(of: \"greet\"),\n        ),\n        \"no-insult\"", "C021 assets/policies/house.ron:20:10", "C007 scenarios/small.ron:3:28";
    c022_a_beginning_that_is_no_date: SCENARIO, "2026-03-06T15:40" => "2026-02-30T15:40", "C022 scenarios/small.ron:4:14";
    c022_a_holiday_that_is_no_date: BOOK, "2026-01-01" => "2026-1-1", "C022 assets/policies/house.ron:5:57", "C007 scenarios/small.ron:3:28";
    c023_an_unknown_temperament: SCENARIO, "\"fiery\"" => "\"firey\"", "C023 scenarios/small.ron:7:40";
    c024_a_text_left_in_the_source_language: EN_US, "closing = Never mind." => "closing = 算了。", "C024 locales/en-US/scenarios/small.ftl:13:1 (warning)";
    c026_a_claim_that_says_two_things: SCENARIO, "claims: [" => "claims: [(id: \"both\", never: Done(\"pay\"), can: Done(\"pay\")), ", "C026 scenarios/small.ron:13:20";
    c026_a_claim_that_says_nothing: SCENARIO, "never_passes: Done(\"insult\")" => "", "C026 scenarios/small.ron:13:20";
    c032_only_the_customer_can: BOOK, "Existence(of: \"greet\"),\n        ),\n        \"no-insult\"" => "Existence(of: \"vent\"),\n        ),\n        \"no-insult\"", "C032 scenarios/small.ron:11:14 (warning)";
    c033_a_mood_at_the_end_of_its_scale: SCENARIO, "AtLeast(anger, 7), say" => "Not(AtLeast(anger, 0)), say", "C033 scenarios/small.ron:17:47 (warning)";
    c033_a_claim_about_what_nobody_does: SCENARIO, "never_passes: Done(\"insult\")" => "never_passes: Done(\"stay_silent\")", "C033 scenarios/small.ron:13:62 (warning)";
    c025_a_text_compared_with_a_number: SCENARIO, "when: AtMost(anger, 5)" => "when: Any([MoreThan(\"tier\", 5), LessThan(\"tier\", Fact(\"tier\"))])", "C025 scenarios/small.ron:12:47", "C025 scenarios/small.ron:12:68", "C025 scenarios/small.ron:12:81";
    c025_a_text_as_an_amount: SCENARIO, "{\"amount\": Int(600)}" => "{\"amount\": Text(\"lots\")}", "C025 scenarios/small.ron:29:82";
    c025_a_text_reckoned_with: SCENARIO, "{\"amount\": Int(600)}" => "{\"amount\": Plus(Fact(\"tier\"), Int(1))}", "C025 scenarios/small.ron:29:87";
    c025_a_rule_that_reads_words: SCENARIO, "when: AtMost(anger, 5)" => "when: Is(\"surname\", \"li\")", "C025 scenarios/small.ron:12:36";
}

#[test]
fn a_number_out_of_its_range_is_told_at_its_place_with_the_range_that_its_author_knows() {
    let numbers = [
        (SCENARIO, "pass_mark: ", "7000", "1 to 10000"),
        (SCENARIO, "mood: (anger: ", "5", "0 to 10"),
        (SCENARIO, "competency: \"courtesy\", weight: ", "3", "1 to 100"),
        (SCENARIO, "when: AtLeast(anger, ", "7", "0 to 10"),
        (SCENARIO, "when: AtMost(anger, ", "5", "0 to 10"),
        (SCENARIO, "patience: ", "20000", "1000 to 600000"),
        (SCENARIO, "on_silence: (mood: (anger: ", "1", "-3 to 3"),
        (SCENARIO, "takes: ", "5", "0 to 100000"),
        (SCENARIO, "with: {\"amount\": Int(", "600", "18 digits at most"),
        (SCENARIO, "version: ", "1", "0 to 4294967295"),
        (BOOK, "\"vip\": Money(", "1000", "18 digits at most"),
        (BOOK, "weights: (critical: ", "5", "1 to 1000"),
    ];
    let text = |file: &str| std::fs::read_to_string(Folder::sound().path().join(file)).expect("there");
    for (file, before, sound, possible) in numbers {
        let text = text(file);
        let at = text.find(&format!("{before}{sound}")).unwrap_or_else(|| panic!("`{before}{sound}` in {file}"));
        let source = crate::content::report::SourceFile::new(file, &*text);
        let (line, column) = source.line_and_column(at + before.len());
        let place = format!("{file}:{line}:{column}\n");
        let told = |number: &str| {
            let from = format!("{before}{sound}");
            rendered(&Folder::sound().edit(file, &from, &format!("{before}{number}")))
        };
        let digits = "1".to_owned() + &"0".repeat(45);
        for number in [digits.clone(), format!("-{digits}"), "0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF".into()] {
            let told = told(&number);
            assert!(told.contains(&place), "{told}");
            assert!(
                told.contains(&format!("help: {possible} "))
                    || told.contains(&format!("numbers of {possible} are possible")),
                "{number}: {told}"
            );
            assert!(told.contains(&number[..38]), "as it is written: {told}");
            assert!(!told.contains("9223372036854775") && !told.contains("17014118346"), "{told}");
        }
        for number in ["3.5", "1e3", "0.1_f32"] {
            let told = told(number);
            assert!(told.contains(&place) && told.contains("is not whole"), "{number}: {told}");
        }
    }
}

#[test]
fn c001_a_file_that_is_not_utf_8() {
    let mut bytes = "// 从容\n// 从".as_bytes().to_vec();
    bytes.push(0xff);
    assert_eq!(problems(&Folder::sound().write(SCENARIO, bytes)), ["C001 scenarios/small.ron:2:5"]);
}

#[test]
fn c001_a_language_without_its_words() {
    let folder = Folder::sound();
    std::fs::remove_file(folder.path().join(EN_US)).expect("removed");
    assert_eq!(problems(&folder), ["C001 locales/en-US/scenarios/small.ftl:1:1"]);
    assert!(folder.load().packs.is_empty());
}

#[test]
fn c001_a_file_larger_than_anybody_writes() {
    let most = usize::try_from(crate::content::report::LARGEST_FILE).expect("small");
    let text = std::fs::read_to_string(Folder::sound().path().join(SCENARIO)).expect("there");
    let filled = |size: usize| text.clone() + &" ".repeat(size - text.len());
    assert_eq!(problems(&Folder::sound().write(SCENARIO, filled(most))), [""; 0]);
    assert_eq!(problems(&Folder::sound().write(SCENARIO, filled(most + 1))), ["C001 scenarios/small.ron:1:1"]);
    assert_eq!(
        problems(&Folder::sound().write(ZH_CN, filled(5 << 20))),
        ["C001 locales/zh-CN/scenarios/small.ftl:1:1"]
    );
}

#[test]
fn c001_no_folder_at_all() {
    let folder = Folder::sound();
    let library = Library::load(&folder.path().join("nowhere"), &[]);
    assert!(library.packs.is_empty() && library.diagnostics.iter().all(|one| one.code == Code::Unreadable));
    assert_eq!(library.diagnostics.len(), 1, "the cause is one");
}

#[test]
fn every_kind_of_unknown_name_is_told_with_the_likely_one() {
    for (file, from, to, what, meant) in [
        (SCENARIO, "goto: \"lost\"", "goto: \"lots\"", "node or ending", "lost"),
        (
            SCENARIO,
            "on_silence: (mood: (anger: 1), goto: \"gone\")",
            "on_silence: (goto: \"gnoe\")",
            "node or ending",
            "gone",
        ),
        (SCENARIO, "AtLeast(anger, 8), goto: \"gone\"", "AtLeast(anger, 8), goto: \"gon\"", "node or ending", "gone"),
        (SCENARIO, "start: \"opening\"", "start: \"openning\"", "node", "opening"),
        (SCENARIO, "when: AtMost(anger, 5)", "when: Visited(\"closng\")", "node", "closing"),
        (SCENARIO, "performs: [\"vent\"]", "performs: [\"vetn\"]", "activity", "vent"),
        (SCENARIO, "performs: [\"insult\"]", "performs: [\"insutl\"]", "activity", "insult"),
        (SCENARIO, "Not(Done(\"greet\"))", "Not(Done(\"geet\"))", "activity", "greet"),
        (SCENARIO, "never_passes: Done(\"insult\")", "never_passes: Done(\"inslt\")", "activity", "insult"),
        (SCENARIO, "earns: [\"greeting\"]", "earns: [\"greting\"]", "clause", "greeting"),
        (SCENARIO, "competency: \"courtesy\"", "competency: \"curtesy\"", "competency", "courtesy"),
        (SCENARIO, "when: AtMost(anger, 5)", "when: Is(\"teir\", \"vip\")", "fact", "tier"),
        (SCENARIO, "Int(600)", "Fact(\"teir\")", "fact", "tier"),
        (SCENARIO, "with: {\"amount\"", "with: {\"amuont\"", "field", "amount"),
        (SCENARIO, "policies: \"house\"", "policies: \"hosue\"", "book", "house"),
        (SCENARIO, "\"fiery\"", "\"firy\"", "temperament", "fiery"),
        (SCENARIO, "channel: Counter", "channel: Conter", "word", "Counter"),
        (SCENARIO, "channel: Counter", "channel: Counter, cast: Formen", "word", "Foreman"),
        (SCENARIO, "channel: Counter", "channel: Counter, props: [Tickt]", "word", "Ticket"),
        (SCENARIO, "say: \"opening\"", "say: \"opening\", act: Smil", "word", "Smile"),
        (SCENARIO, "say: \"opening\"", "say: \"opening\", stage: [Stnd]", "word", "Stand"),
        (SCENARIO, "say: \"opening\"", "say: \"opening\", stage: [Crwd(1)]", "word", "Crowd"),
        (SCENARIO, "takes: 5", "takes: 5, hands: Cout", "word", "Count"),
        (SCENARIO, "when: AtMost(anger, 5)", "when: AtMos(anger, 5)", "word", "AtMost"),
        (SCENARIO, "AtMost(anger, 5)", "AtMost(angr, 5)", "word", "anger"),
        (SCENARIO, "takes: 5", "taks: 5", "field", "takes"),
        (
            BOOK,
            "competency: \"compliance\", severity: Critical",
            "competency: \"complience\", severity: Critical",
            "competency",
            "compliance",
        ),
        (BOOK, "when: \"vent\"", "when: \"vnet\"", "activity", "vent"),
        (BOOK, "Absence(of: \"insult\")", "Absense(of: \"insult\")", "word", "Absence"),
        (BOOK, "Total(\"amount\")", "Total(\"amont\")", "field", "amount"),
        (BOOK, "Parameter(\"cap\")", "Parameter(\"cpa\")", "parameter", "cap"),
    ] {
        let folder = Folder::sound().edit(file, from, to);
        let told = folder
            .load()
            .diagnostics
            .into_iter()
            .find(|one| one.message.to_string().starts_with(&format!("unknown {what} `")));
        let told = told.unwrap_or_else(|| panic!("{to}\n{}", rendered(&folder)));
        let help = told.help.map(|help| help.to_string());
        assert_eq!(help, Some(format!("did you mean `{meant}`?")), "{to}");
        let message = told.message.to_string();
        let word = message.split('`').nth(1).expect("the name");
        assert_eq!(told.file.text.get(told.span.clone()), Some(word), "{}", rendered(&folder));
    }
}

#[test]
fn whatever_is_named_twice_is_told() {
    for (file, from, to) in [
        (SCENARIO, "\"lost\": Unresolved", "\"lost\": Unresolved, \"lost\": Resolved"),
        (SCENARIO, "\"lost\": Unresolved", "\"lost\": Unresolved, \"gone\": Resolved"),
        (SCENARIO, "\"surname\": Words", "\"tier\": Words"),
        (SCENARIO, "[\"li\", \"wang\"]", "[\"li\", \"li\"]"),
        (SCENARIO, "earns: [\"greeting\"]", "earns: [\"greeting\", \"greeting\"]"),
        (SCENARIO, "performs: [\"insult\"]", "performs: [\"insult\", \"insult\"]"),
        (SCENARIO, "{\"amount\": Int(600)}", "{\"amount\": Int(600), \"amount\": Int(5)}"),
        (SCENARIO, "claims: [", "claims: [(id: \"no-pass-on-rudeness\", can: Done(\"pay\")), "),
        (SCENARIO, "goals: [", "goals: [(id: \"calm\", when: AtMost(anger, 4), competency: \"courtesy\", weight: 3), "),
        (SCENARIO, "interrupts: [", "interrupts: [(id: \"storms-out\", when: AtLeast(anger, 9), goto: \"gone\"), "),
        (BOOK, "\"hotline\": Text", "\"cap\": Text"),
        (BOOK, "{\"amount\": Money}", "{\"amount\": Money, \"amount\": Number}"),
        (BOOK, "{\"vip\": Money(1000)}", "{\"vip\": Money(1000), \"vip\": Money(2000)}"),
        (BOOK, "[\"courtesy\", ", "[\"courtesy\", \"courtesy\", "),
        (BOOK, "\"vent\": (actor: Customer)", "\"vent\": (actor: Customer), \"vent\": (actor: Any)"),
    ] {
        let folder = Folder::sound().edit(file, from, to);
        let told =
            |one: &Diagnostic| one.code == Code::DuplicateId && one.file.path.ends_with(file) && !one.span.is_empty();
        assert!(folder.load().diagnostics.iter().any(told), "{to}\n{}", rendered(&folder));
    }
}

#[test]
fn what_a_check_must_not_report() {
    for (what, folder) in [
        ("a fact that one text in one language mentions", {
            let facts = "\"weather\": OneOf([\"rain\", \"sun\"]), \"surname\": Words";
            let folder = Folder::sound().edit(SCENARIO, "\"surname\": Words", facts);
            let words = [("zh-CN", "下雨", "放晴"), ("zh-TW", "下雨", "放晴"), ("en-US", "Rain", "Sun")];
            words.iter().fold(folder, |folder, (tag, rain, sun)| {
                let file = format!("locales/{tag}/scenarios/small.ftl");
                let text = std::fs::read_to_string(folder.path().join(&file)).expect("there");
                let told = text.replace("gone = ", "gone = { $weather } ");
                folder.write(&file, format!("{told}\nfact-weather =\n    .rain = {rain}\n    .sun = {sun}\n"))
            })
        }),
        ("an answer of 50 characters", {
            Folder::sound().edit(ZH_CN, "    .bye = 再见。", &format!("    .bye = {}", "再".repeat(50)))
        }),
        ("a text whose signs both Chinese scripts have", {
            let same = "好的，先生走好，我等在此恭候。";
            let (from, to) = ("    .bye = 再见。", format!("    .bye = {same}"));
            let folder = Folder::sound().edit(ZH_CN, from, &to);
            let tw = "locales/zh-TW/scenarios/small.ftl";
            let text = std::fs::read_to_string(folder.path().join(tw)).expect("there");
            let line = text.lines().find(|line| line.trim_start().starts_with(".bye =")).expect("there").to_owned();
            folder.write(tw, text.replace(&line, &to))
        }),
        ("a choice of which one side can be had", {
            let choice = "Choice(of: \"vent\", or: \"greet\"),\n        ),\n        \"no-insult\"";
            Folder::sound().edit(BOOK, "Existence(of: \"greet\"),\n        ),\n        \"no-insult\"", choice)
        }),
        ("an activity of a scenario alone", {
            let choice = "Existence(of: \"soothe\")";
            Folder::sound().edit(BOOK, "Absence(of: \"insult\")", "Absence(of: \"pay\")").edit(
                BOOK,
                "severity: Minor, constraint: Existence(of: \"greet\"),\n        ),\n    }",
                &format!("severity: Minor, constraint: {choice},\n        ),\n    }}"),
            )
        }),
    ] {
        assert_eq!(rendered(&folder), "", "{what}");
    }
}

#[test]
fn c029_a_language_that_does_not_ship() {
    let folder = Folder::sound();
    std::fs::create_dir_all(folder.path().join("locales/fr-FR/scenarios")).expect("a folder");
    let folder = folder.write("locales/fr-FR/scenarios/small.ftl", "title = Une petite affaire\n");
    assert_eq!(problems(&folder), ["C029 locales/fr-FR/scenarios/small.ftl:1:1 (warning)"]);
}

#[test]
fn words_by_the_hundred_thousand_are_told_in_no_time() {
    let many: String = (0..80_000).map(|at| format!("nobody-{at} = {{ $x }}\n")).collect();
    let library = Folder::sound().append(ZH_CN, &many).load();
    assert_eq!(library.diagnostics.len(), 1_001, "as many as anybody reads, and the first error");
}

#[test]
fn all_problems_of_all_files_are_reported_at_once() {
    let folder = Folder::sound()
        .edit(SCENARIO, "2026-03-06T15:40", "yesterday")
        .edit(SCENARIO, "earns: [\"greeting\"]", "earns: [\"greetings\", \"no-insult\"]")
        .edit(SCENARIO, "mood: (anger: 3), goto: \"closing\"", "mood: (anger: 9), goto: \"clsing\"")
        .edit(SCENARIO, "performs: [\"vent\"]", "performs: [\"soothe\"]")
        .edit(ZH_CN, "goal-calm = 他平静了", "goal-calm 他平静了");
    assert_eq!(
        problems(&folder),
        [
            "C022 scenarios/small.ron:4:14",
            "C007 scenarios/small.ron:11:14",
            "C008 scenarios/small.ron:11:27",
            "C009 scenarios/small.ron:18:25",
            "C010 scenarios/small.ron:23:74",
            "C007 scenarios/small.ron:23:85",
            "C003 locales/zh-CN/scenarios/small.ftl:24:11",
            "C018 locales/zh-CN/scenarios/small.ftl:26:18",
        ]
    );
    let folder = Folder::sound()
        .edit(ZH_CN, "briefing = 请接待{ $surname }先生。", "briefing = 请接待{ $name }先生。")
        .edit(ZH_CN, "ending-lost = 他走了\n", "")
        .edit(EN_US, "closing = Never mind.", "closing = 算了。")
        .edit(EN_US, "    .bye-note = A farewell.\n", "    .buy-note = A farewell.\n");
    assert_eq!(
        problems(&folder),
        [
            "C019 locales/en-US/scenarios/small.ftl:17:6 (warning)",
            "C018 locales/en-US/scenarios/small.ftl:13:1",
            "C024 locales/en-US/scenarios/small.ftl:13:1 (warning)",
            "C020 locales/zh-CN/scenarios/small.ftl:3:18",
            "C018 locales/zh-CN/scenarios/small.ftl:25:21",
        ]
    );
}

#[test]
fn two_misspelt_fields_and_a_missing_message_are_three_reports() {
    let folder = Folder::sound()
        .edit(SCENARIO, "pass_mark: 7000", "passmark: 7000")
        .edit(SCENARIO, "takes: 5", "taks: 5")
        .edit(EN_US, "ending-lost = He has left\n", "");
    assert_eq!(
        problems(&folder),
        [
            "C002 scenarios/small.ron:4:33",
            "C002 scenarios/small.ron:29:87",
            "C018 locales/en-US/scenarios/small.ftl:25:32",
        ]
    );
}

#[test]
fn what_is_wrong_in_a_file_is_told_at_its_own_place_and_the_rest_is_read() {
    for (file, from, to, at, message, help) in [
        (SCENARIO, "pass_mark: 7000", "pass_mark: 7000.5", "7000.5", "the number `7000.5` is not whole", "whole"),
        (SCENARIO, "pass_mark: 7000", "pass_mark: \"most\"", "\"most\"", "expected a whole number", ""),
        (SCENARIO, "version: 1", "version: 4294967296", "4294967296", "cannot stand here", "0 to 4294967295"),
        (SCENARIO, "channel: Counter", "channel: \"Counter\"", "\"Counter\"", "expected a word", "write `Counter`"),
        (SCENARIO, "policies: \"house\"", "policies: house", "house", "expected a text in quotes", "write `\"house\"`"),
        (SCENARIO, "AtMost(anger, 5)", "AtMost(anger)", "AtMost", "`AtMost` has 2 values in its brackets", ""),
        (SCENARIO, "Done(\"insult\")", "Done(\"insult\", 1)", "Done", "`Done` has one value in its brackets", ""),
        (SCENARIO, "AtMost(anger, 5)", "AtMost(anger, most: 5)", "most", "`most` has one", ""),
        (SCENARIO, "id: \"calm\", ", "", "(", "the field `id` is missing", "add `id: …`"),
        (SCENARIO, "earns: [\"greeting\"]", "earns: \"greeting\"", "\"greeting\"", "expected a list", ""),
        (SCENARIO, "earns: [\"greeting\"]", "earns: [greeting]", "greeting", "expected a clause's id", ""),
        (SCENARIO, "mood: (anger: 3)", "mood: {\"anger\": 3}", "{\"anger\": 3}", "expected fields in brackets", ""),
        (SCENARIO, "mood: (anger: 3)", "mood: (3)", "3", "without the name of a field", ""),
        (SCENARIO, "mood: (anger: 3)", "mood: Step(anger: 3)", "Step", "no name stands before this bracket", ""),
        (
            SCENARIO,
            "start: \"opening\"",
            "start: \"open\\ning\"",
            "\"open\\ning\"",
            "has a backslash",
            "without escapes",
        ),
        (BOOK, "minor: 1", "minor: one", "one", "expected a whole number", ""),
        (BOOK, "actor: Customer", "actor: Custmer", "Custmer", "unknown word", "did you mean `Customer`?"),
        (BOOK, "of: \"insult\"", "of: 1", "1", "expected a name in quotes or a list", ""),
    ] {
        let found = Folder::sound().edit(file, from, to).load().diagnostics;
        let told: Vec<_> = found.iter().filter(|one| one.code == Code::Syntax).collect();
        let [one] = told.as_slice() else { panic!("{to}: {told:#?}") };
        assert_eq!(one.file.text.get(one.span.clone()), Some(at), "{to}");
        assert!(one.message.to_string().contains(message), "{to}: {}", one.message);
        assert!(one.help.as_ref().map(ToString::to_string).unwrap_or_default().contains(help), "{to}: {:?}", one.help);
    }
}

#[test]
fn a_figure_out_of_its_range_is_shown_where_it_stands() {
    for (file, from, to, figure) in [
        (SCENARIO, "pass_mark: 7000", "pass_mark: 10001", "10001"),
        (SCENARIO, "mood: (anger: 5, anxiety", "mood: (anger: 11, anxiety", "11"),
        (SCENARIO, "mood: (anger: 3)", "mood: (anger: -4)", "-4"),
        (SCENARIO, "weight: 3", "weight: 101", "101"),
        (SCENARIO, "patience: 20000", "patience: 999", "999"),
        (SCENARIO, "takes: 5", "takes: 100001", "100001"),
        (SCENARIO, "say: \"opening\"", "say: \"opening\", stage: [Stand, Window(10)]", "10"),
        (SCENARIO, "say: \"opening\"", "say: \"opening\", stage: [Crowd(4)]", "4"),
        (SCENARIO, "AtLeast(anger, 7)", "AtLeast(anger, 12)", "12"),
        (BOOK, "critical: 5", "critical: 1001", "1001"),
        (BOOK, "critical: 5", "critical: 1", "1"),
        (BOOK, "Absence(of: \"insult\")", "Absence(of: \"insult\", times: 1001)", "1001"),
    ] {
        let found = Folder::sound().edit(file, from, to).load().diagnostics;
        let told = found.iter().find(|one| one.code == Code::OutOfRange).expect(to);
        assert_eq!(told.file.text.get(told.span.clone()), Some(figure), "{to}");
    }
}

#[test]
fn what_is_lost_brings_no_more_than_itself() {
    for (file, from, to) in [
        (SCENARIO, "lines: [(say: \"closing\")]", "lines: \"closing\""),
        (SCENARIO, "mood: (anger: 3), goto: \"closing\"", "mood: (anger: x), goto: \"closing\""),
        (BOOK, "\"insult\": (actor: Staff)", "\"insult\": (actor: 5)"),
        (BOOK, "\"cap\": ByFact(fact: \"tier\",", "\"cap\": ByFact(fact: tier,"),
    ] {
        let found = problems(&Folder::sound().edit(file, from, to));
        let own: Vec<_> = found.iter().filter(|one| !one.starts_with("C007 scenarios/small.ron:3:28")).collect();
        assert_eq!(own.len(), 1, "{to}: {found:?}");
    }
}

#[test]
fn a_file_is_what_its_head_says() {
    let folder = Folder::sound();
    let elsewhere = folder.path().join("elsewhere");
    std::fs::create_dir_all(&elsewhere).expect("a folder");
    let book = std::fs::read_to_string(folder.path().join(BOOK)).expect("there");
    let scenario = std::fs::read_to_string(folder.path().join(SCENARIO)).expect("there");
    let (other, small) = (elsewhere.join("other.ron"), elsewhere.join("small.ron"));
    std::fs::write(&other, format!("// no Scenario( here\n{book}")).expect("written");
    std::fs::write(&small, format!("// not a PolicyBook(\n{scenario}")).expect("written");
    let library = Library::load(folder.path(), &[other, small]);
    let books: Vec<_> = library.books.iter().map(|one| &*one.book.id).collect();
    assert_eq!(books, ["house", "other"]);
    let ids: Vec<_> = library.packs.iter().map(|pack| &*pack.scenario.id).collect();
    assert_eq!(ids, ["small"], "what is named is read in place of the one in the folder");
    let folder = Folder::sound().write(SCENARIO, book);
    assert_eq!(problems(&folder), ["C002 scenarios/small.ron:2:1"]);
}

#[test]
fn what_is_missing_is_told_in_the_order_of_the_story() {
    let text = std::fs::read_to_string(Folder::sound().path().join(EN_US)).expect("there");
    let before = |id: &str| -> String {
        text.lines().take_while(|line| !line.starts_with(id)).map(|line| format!("{line}\n")).collect()
    };
    insta::assert_snapshot!(rendered(&Folder::sound().write(EN_US, before("gone"))), @r#"
    error[C018]: 3 texts are missing in en-US: `gone`, `gone.note`, `gone.note-note`
      --> locales/en-US/scenarios/small.ftl:17:28
       |
    17 |     .bye-note = A farewell.
       |                            ^
       |
       = help: the source language begins: 他走了。

    error[C018]: 2 texts are missing in en-US: `fact-surname.li`, `fact-surname.wang`
      --> locales/en-US/scenarios/small.ftl:17:28
       |
    17 |     .bye-note = A farewell.
       |                            ^
       |
       = help: the source language begins: 李

    error[C018]: `goal-calm` is missing in en-US
      --> locales/en-US/scenarios/small.ftl:17:28
       |
    17 |     .bye-note = A farewell.
       |                            ^
       |
       = help: the source language says: 他平静了

    error[C018]: `ending-done` is missing in en-US
      --> locales/en-US/scenarios/small.ftl:17:28
       |
    17 |     .bye-note = A farewell.
       |                            ^
       |
       = help: the source language says: 他满意地走了

    error[C018]: `ending-lost` is missing in en-US
      --> locales/en-US/scenarios/small.ftl:17:28
       |
    17 |     .bye-note = A farewell.
       |                            ^
       |
       = help: the source language says: 他走了
    "#);
    // where most of the file is missing that is one problem
    insta::assert_snapshot!(rendered(&Folder::sound().write(EN_US, before("opening"))), @r"
    error[C018]: 21 texts are missing in en-US, in the order in which they are needed: `opening-hot`, `opening`, `opening.hello`, `opening.hello-note`, `opening.calm`, `opening.calm-note`, …
     --> locales/en-US/scenarios/small.ftl:4:27
      |
    4 | customer = Mr { $surname }
      |                           ^
      |
      = help: if they were there once, the file was cut short: take it from a copy; else write them
    ");
}

#[test]
fn what_has_errors_cannot_be_played_and_what_has_warnings_can() {
    let broken = Folder::sound().edit(SCENARIO, "pass_mark: 7000", "pass_mark: 0");
    assert!(broken.load().pack("small").is_none());
    let warned =
        Folder::sound().edit(SCENARIO, "mood: (anger: 2), goto: \"lost\"", "when: Done(\"greet\"), goto: \"lost\"");
    assert!(warned.load().pack("small").is_some());
}

#[test]
fn claims_are_read_and_their_activities_remembered() {
    let Pack { scenario, .. } = Folder::sound()
        .edit(SCENARIO, "claims: [", "claims: [(id: \"can-pay\", can: All([Done(\"pay\"), Visited(\"closing\")])), ")
        .pack();
    let kinds: Vec<_> = scenario.claims.iter().map(|claim| (&*claim.id, claim.kind)).collect();
    assert_eq!(kinds, [("can-pay", ClaimKind::Can), ("no-pass-on-rudeness", ClaimKind::NeverPasses)]);
    let Condition::Done(bit) = scenario.claims[1].when else { panic!("{:?}", scenario.claims) };
    let remembered: Vec<_> =
        scenario.responses.iter().filter(|one| one.done >> bit.0 & 1 == 1).map(|one| &*one.id).collect();
    assert_eq!(remembered, ["rude"]);
}

// ── topics, times, fitting silence ──

/// The sound folder with a topic and a time, and a silence that fits.
fn with_topics() -> Folder {
    let mut folder = Folder::sound()
        .edit(
            SCENARIO,
            "    mood: (anger: 5, anx",
            "    topics: [\"sum\", \"calmed\"], times: {\"shuts\": \"17:30\"},\n    mood: (anger: 5, anx",
        )
        .edit(SCENARIO, "say: \"opening-hot\"", "say: \"opening-hot\", tell: [\"sum\"]")
        .edit(
            SCENARIO,
            "when: Not(Done(\"greet\"))",
            "when: All([Not(Done(\"greet\")), Not(After(\"shuts\"))]), exclude: [\"calmed\", \"sum\"]",
        )
        .edit(SCENARIO, "\"done\": Resolved", "\"done\": (outcome: Resolved, assume: [\"calmed\"])")
        .edit(
            SCENARIO,
            "patience: 20000, on_silence: (mood",
            "silence: Fits, patience: 20000, on_silence: (performs: [\"greet\"], mood",
        );
    for tag in SHIPPED {
        folder = folder.append(
            &format!("locales/{tag}/scenarios/small.ftl"),
            "\ntopic-sum = { $shuts }\ntopic-calmed = { $clock }\n",
        );
    }
    folder
}

#[test]
fn topics_times_and_a_silence_that_fits_are_read() {
    let folder = with_topics();
    assert_eq!(rendered(&folder), "");
    let Pack { scenario, book, .. } = folder.pack();
    let topics = |tell, assume, exclude| Topics { tell, assume, exclude };
    assert_eq!(
        scenario.nodes[0].lines.iter().map(|line| line.topics).collect::<Vec<_>>(),
        [topics(1, 0, 0), topics(0, 0, 0)]
    );
    assert_eq!((scenario.responses[0].topics, scenario.endings[0].topics), (topics(0, 0, 3), topics(0, 2, 0)));
    assert_eq!(scenario.endings[0].kind, crate::scenario::EndingKind::Resolved);
    let Some(Condition::All(guards)) = &scenario.responses[0].when else { panic!("{:?}", scenario.responses[0]) };
    assert_eq!(guards[1], Condition::Not(Condition::After(110).into()));
    // waiting performs what it says it does, and `Done` knows it
    let premise = Premise::new(Arc::clone(&scenario), Arc::clone(&book), Begin::draw(&scenario, 0).expect("drawn"))
        .expect("playable");
    let performed: Vec<_> = premise.silent(scenario.start).iter().map(|ix| book.activity_names.name(*ix)).collect();
    assert_eq!(performed, ["greet"]);
    let (mut state, mut told) = (premise.open(|_, _| {}), Vec::new());
    premise.advance(&mut state, Command::Silence, |_, event| told.extend(premise.performed(event))).expect("patience");
    assert_eq!(told[0].activities, premise.silent(scenario.start));
    let Condition::Not(spent) = &guards[0] else { panic!("{guards:?}") };
    assert!(spent.holds(&premise.situation(&state)), "greeted by waiting");
    for (minutes, offered) in [(109, true), (110, false), (111, false)] {
        state.minutes = minutes;
        assert_eq!(guards[1].holds(&premise.situation(&state)), offered, "{minutes} minutes after 15:40");
    }
}

#[test]
fn wrong_topics_times_and_silences_are_told() {
    let wrong = |from: &str, to: &str| rendered(&with_topics().edit(SCENARIO, from, to));
    for (from, to, told) in [
        ("tell: [\"sum\"]", "tell: [\"smu\"]", "error[C007]: unknown topic `smu`"),
        (
            "[\"sum\", \"calmed\"], times",
            "[\"sum\", \"sum\", \"calmed\"], times",
            "error[C005]: the topic `sum` is defined twice",
        ),
        ("\"shuts\": \"17:30\"", "\"shuts\": \"5:30\"", "error[C022]: `5:30` is not a time of the day"),
        (
            "\"shuts\": \"17:30\"",
            "\"tier\": \"17:30\", \"shuts\": \"17:30\"",
            "error[C005]: `tier` is the name of a time, and of a fact",
        ),
        (
            "\"shuts\": \"17:30\"",
            "\"clock\": \"17:30\", \"shuts\": \"17:30\"",
            "error[C006]: `clock` means something else",
        ),
        ("After(\"shuts\")", "After(\"15:40\")", "error[C022]: 15:40 is not after the scenario begins"),
        ("After(\"shuts\")", "After(\"half past\")", "error[C022]: `half past` is not a time of the day"),
        ("silence: Fits, ", "", "error[C011]: the silence at `opening` performs something"),
        ("silence: Fits", "silence: Fist", "error[C002]: unknown word `Fist`"),
        ("silence: Fits", "silence: Fits(1)", "error[C002]: `Fits` has 0 values in its brackets"),
        ("(outcome: Resolved,", "(outcome: Solved,", "error[C002]: unknown word `Solved`"),
        ("\"lost\": Unresolved", "\"lost\": Unresolved(tell: [])", "error[C002]:"),
        (
            "earns: [\"greeting\"]",
            "earns: [(clause: \"greeting\", applies: After(\"shuts\"))]",
            "error[C010]: `applies` of `greeting` depends on the path",
        ),
    ] {
        let found = wrong(from, to);
        assert!(found.contains(told), "{to}: {found}");
    }
}

// ── as a person reads them ──

#[test]
fn an_unknown_name_is_shown_with_what_was_meant() {
    let folder = Folder::sound().edit(SCENARIO, "earns: [\"greeting\"]", "earns: [\"greetign\"]");
    insta::assert_snapshot!(rendered(&folder), @r#"
    error[C007]: unknown clause `greetign`
      --> scenarios/small.ron:11:14
       |
    11 |     earns: ["greetign"],
       |              ^^^^^^^^
       |
       = help: did you mean `greeting`?
    "#);
}

#[test]
fn an_unknown_field_is_shown_with_what_was_meant() {
    insta::assert_snapshot!(rendered(&Folder::sound().edit(SCENARIO, "pass_mark: 7000", "passmark: 7000")), @r#"
    error[C002]: unknown field `passmark`
     --> scenarios/small.ron:4:33
      |
    4 |     begins: "2026-03-06T15:40", passmark: 7000,
      |                                 ^^^^^^^^
      |
      = help: did you mean `pass_mark`?
    "#);
}

#[test]
fn carets_stand_under_chinese_text() {
    let folder = Folder::sound().edit(EN_US, "    .calm = Take your time.", "    .calm = 您别急。").edit(
        ZH_CN,
        "briefing = 请接待{ $surname }先生。",
        "briefing = 请接待{ $name }先生。",
    );
    insta::assert_snapshot!(rendered(&folder), @r#"
    warning[C024]: `opening.calm` is word for word the source language's
     --> locales/en-US/scenarios/small.ftl:8:6
      |
    8 |     .calm = 您别急。
      |      ^^^^
      |
      = help: write it as a colleague there would say it

    error[C020]: `briefing` asks for `$name`, which is not there
     --> locales/zh-CN/scenarios/small.ftl:3:18
      |
    3 | briefing = 请接待{ $name }先生。
      |                     ^^^^
      |
      = help: did you mean `$surname`?
    "#);
    let after_chinese = Folder::sound().edit(SCENARIO, "performs: [\"vent\"]", "/* 他生气了 */ performs: [\"发火\"]");
    insta::assert_snapshot!(rendered(&after_chinese), @r#"
    error[C007]: unknown activity `发火`
      --> scenarios/small.ron:18:36
       |
    18 |             /* 他生气了 */ performs: ["发火"],
       |                                        ^^^^
       |
       = help: the vocabulary stands in the book `house`
    "#);
}

#[test]
fn a_missing_message_shows_what_the_source_language_says() {
    insta::assert_snapshot!(rendered(&Folder::sound().edit(EN_US, "ending-lost = He has left\n", "")), @r#"
    error[C018]: `ending-lost` is missing in en-US
      --> locales/en-US/scenarios/small.ftl:25:32
       |
    25 | ending-done = He leaves content
       |                                ^
       |
       = help: the source language says: 他走了
    "#);
}

#[test]
fn a_file_that_ends_too_early_says_so() {
    let folder = Folder::sound().write(BOOK, "PolicyBook(\n    version: 1,\n    weights: (critical: 5,");
    insta::assert_snapshot!(rendered(&folder), @r#"
    error[C002]: this `(` is not closed
     --> assets/policies/house.ron:3:14
      |
    3 |     weights: (critical: 5,
      |              ^
      |
      = help: close it before the next line that is indented no deeper

    error[C007]: the book `house` has errors, so this scenario cannot be checked
     --> scenarios/small.ron:3:28
      |
    3 |     version: 1, policies: "house", channel: Counter, category: Fees,
      |                            ^^^^^
      |
      = help: mend the book first
    "#);
}

#[test]
fn nested_too_deeply_is_said_in_words() {
    let deep = format!("when: {}AtLeast(anger, 1){}, say: \"opening-hot\"", "Not(".repeat(200), ")".repeat(200));
    let folder = Folder::sound().edit(SCENARIO, "when: AtLeast(anger, 7), say: \"opening-hot\"", &deep);
    let library = folder.load();
    let [one] = library.diagnostics.as_slice() else { panic!("{}", rendered(&folder)) };
    assert_eq!(
        (one.code, &*one.message.to_string()),
        (Code::Syntax, "brackets are nested too deeply (128 levels at most)")
    );
}
