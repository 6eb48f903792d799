//! Content folders with one thing wrong, and hostile files.

use super::{Diagnostic, Level, Library, Pack, human};
use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use tempfile::TempDir;

/// All shipped content, read once.
pub(crate) fn shipped() -> &'static Library {
    static SHIPPED: LazyLock<Library> = LazyLock::new(|| Library::load(Path::new(env!("CARGO_MANIFEST_DIR")), &[]));
    &SHIPPED
}

/// A copy of the sound fixture, to be edited.
pub(crate) struct Folder(TempDir);

impl Folder {
    /// `tests/fixtures/check/sound`, in which nothing is wrong.
    pub(crate) fn sound() -> Self {
        let folder = Self(TempDir::new().expect("a folder"));
        copy(&fixtures().join("sound"), folder.0.path());
        folder
    }

    pub(crate) fn path(&self) -> &Path {
        self.0.path()
    }

    /// Replaces the one place of a file where `from` stands.
    pub(crate) fn edit(self, file: &str, from: &str, to: &str) -> Self {
        let text = std::fs::read_to_string(self.path().join(file)).expect(file);
        assert_eq!(text.matches(from).count(), 1, "`{from}` stands once in {file}");
        self.write(file, text.replace(from, to))
    }

    pub(crate) fn write(self, file: &str, bytes: impl AsRef<[u8]>) -> Self {
        std::fs::write(self.path().join(file), bytes).expect(file);
        self
    }

    pub(crate) fn load(&self) -> Library {
        Library::load(self.path(), &[])
    }

    /// The fixture's scenario, which must be sound.
    pub(crate) fn pack(&self) -> Pack {
        let library = self.load();
        let shown: Vec<_> = library.diagnostics.iter().map(|one| human(one, false)).collect();
        library.pack("small").unwrap_or_else(|| panic!("{}", shown.join("\n"))).clone()
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
        let warning = if one.level == Level::Warning { " (warning)" } else { "" };
        format!("{} {file}:{line}:{column}{warning}", one.code.id())
    };
    folder.load().diagnostics.iter().map(shown).collect()
}

/// The problems as a person reads them, with paths from the folder on.
fn rendered(folder: &Folder) -> String {
    let root = format!("{}/", folder.path().display());
    let shown = folder.load().diagnostics.iter().map(|one| human(one, false).replace(&root, "")).collect::<Vec<_>>();
    shown.join("\n\n")
}

#[test]
fn the_sound_fixture_is_sound() {
    let folder = Folder::sound();
    assert_eq!(rendered(&folder), "");
    assert_eq!(folder.load().packs.len(), 1);
}

// ── one folder for every code ──

const SCENARIO: &str = "scenarios/small.ron";
const BOOK: &str = "assets/policies/house.ron";
const ZH_CN: &str = "locales/zh-CN/scenarios/small.ftl";
const EN_US: &str = "locales/en-US/scenarios/small.ftl";

macro_rules! failing {
    ($($name:ident: $file:ident, $from:literal => $to:literal, $($expected:literal),+;)*) => {$(
        #[test]
        fn $name() {
            assert_eq!(problems(&Folder::sound().edit($file, $from, $to)), [$($expected),+]);
        }
    )*};
}

failing! {
    c002_a_value_of_the_wrong_kind: SCENARIO, "pass_mark: 7000" => "pass_mark: \"most\"", "C002 scenarios/small.ron:4:43";
    c002_an_unknown_field: SCENARIO, "pass_mark: 7000" => "passmark: 7000", "C002 scenarios/small.ron:4:33";
    c002_a_field_written_twice: SCENARIO, "version: 1," => "version: 1, version: 2,", "C002 scenarios/small.ron:3:17";
    c002_a_bracket_not_closed: BOOK, "calendar: (" => "calendar: ((", "C002 assets/policies/house.ron:5:16", "C007 scenarios/small.ron:3:28";
    c003_words_that_are_not_fluent: ZH_CN, "goal-calm = 他平静了" => "goal-calm = 他平静了\n}", "C003 locales/zh-CN/scenarios/small.ftl:25:1";
    c004_an_id_with_a_capital: SCENARIO, "id: \"calm\"" => "id: \"Calm\"", "C004 scenarios/small.ron:12:19";
    c004_an_activity_with_a_dash: BOOK, "\"vent\": (" => "\"vent-it\": (", "C004 assets/policies/house.ron:17:10", "C007 assets/policies/house.ron:30:82", "C007 scenarios/small.ron:3:28";
    c005_a_response_twice: SCENARIO, "\"rude\": " => "\"calm\": ", "C005 scenarios/small.ron:22:18";
    c005_a_clause_twice: BOOK, "\"no-insult\": " => "\"greeting\": ", "C005 assets/policies/house.ron:24:10", "C007 scenarios/small.ron:3:28";
    c005_a_message_twice: ZH_CN, "goal-calm = 他平静了" => "goal-calm = 他平静了\ngone = 走了", "C005 locales/zh-CN/scenarios/small.ftl:25:1";
    c005_an_attribute_twice: ZH_CN, "    .bye = 再见。" => "    .bye = 再见。\n    .bye = 慢走。", "C005 locales/zh-CN/scenarios/small.ftl:17:6";
    c006_a_line_named_like_the_title: SCENARIO, "say: \"closing\"" => "say: \"title\"", "C006 scenarios/small.ron:26:28";
    c006_a_response_with_a_reserved_end: SCENARIO, "\"bye\": " => "\"bye-note\": ", "C006 scenarios/small.ron:29:18";
    c007_an_unknown_clause: SCENARIO, "earns: [\"greeting\"]" => "earns: [\"greetings\"]", "C007 scenarios/small.ron:11:14";
    c007_an_unknown_activity: BOOK, "when: \"vent\"" => "when: \"bent\"", "C007 assets/policies/house.ron:30:82", "C007 scenarios/small.ron:3:28";
    c007_an_unknown_book: SCENARIO, "policies: \"house\"" => "policies: \"horse\"", "C007 scenarios/small.ron:3:28";
    c008_a_kept_clause_is_not_earned: SCENARIO, "earns: [\"greeting\"]" => "earns: [\"no-insult\"]", "C008 scenarios/small.ron:11:14";
    c008_a_clause_for_another_role: SCENARIO, "earns: [\"greeting\"]" => "earns: [\"heads-only\"]", "C008 scenarios/small.ron:11:14";
    c009_a_customer_who_does_the_staffs_work: SCENARIO, "performs: [\"vent\"]" => "performs: [\"soothe\"]", "C009 scenarios/small.ron:17:25";
    c009_staff_who_vent: SCENARIO, "performs: [\"insult\"]" => "performs: [\"vent\"]", "C009 scenarios/small.ron:22:50";
    c010_a_mood_step_too_large: SCENARIO, "mood: (anger: 3)" => "mood: (anger: 4)", "C010 scenarios/small.ron:22:18";
    c010_a_pass_mark_above_the_whole: SCENARIO, "pass_mark: 7000" => "pass_mark: 10001", "C010 scenarios/small.ron:1:1";
    c010_a_denominator_that_the_path_chooses: SCENARIO, "earns: [\"greeting\"]" => "earns: [(clause: \"greeting\", applies: Done(\"greet\"))]", "C010 scenarios/small.ron:11:23";
    c011_patience_without_silence: SCENARIO, "patience: 20000, on_silence: (mood: (anger: 1), goto: \"gone\")" => "patience: 20000", "C011 scenarios/small.ron:15:10";
    c011_silence_without_patience: SCENARIO, "patience: 20000, " => "", "C011 scenarios/small.ron:15:10";
    c012_an_ending_nothing_leads_to: SCENARIO, "\"lost\": Unresolved" => "\"lost\": Unresolved, \"never\": Resolved", "C012 scenarios/small.ron:39:54";
    c013_a_node_without_responses: SCENARIO, "{\"note\": (kind: Do, mood: (anger: 2), goto: \"lost\")}" => "{}", "C013 scenarios/small.ron:32:10", "C012 scenarios/small.ron:39:34";
    c013_a_node_without_a_sure_response: SCENARIO, "mood: (anger: 2), goto: \"lost\"" => "when: Done(\"greet\"), goto: \"lost\"", "C013 scenarios/small.ron:32:10 (warning)";
    c014_a_last_line_with_a_condition: SCENARIO, "(say: \"closing\")" => "(when: AtLeast(anger, 1), say: \"closing\")", "C014 scenarios/small.ron:26:53";
    c015_a_cycle_that_does_not_spend_itself: SCENARIO, ", when: Not(Done(\"greet\"))" => "", "C015 scenarios/small.ron:20:18";
    c016_silence_that_leads_back: SCENARIO, "on_silence: (mood: (anger: 1), goto: \"gone\")" => "on_silence: (goto: \"opening\")", "C016 scenarios/small.ron:15:10";
    c017_too_many_combinations_of_facts: SCENARIO, "[\"ordinary\", \"vip\"]" => "[1, 2, 3, 4, 5, 6, 7]", "C017 scenarios/small.ron:1:1 (warning)";
    c018_a_missing_message: EN_US, "ending-lost = He has left\n" => "", "C018 locales/en-US/scenarios/small.ftl:26:1";
    c018_a_missing_attribute: EN_US, "    .bye-note = A farewell.\n" => "", "C018 locales/en-US/scenarios/small.ftl:13:1";
    c019_a_message_nothing_uses: ZH_CN, "gone = 他走了。" => "gone = 他走了。\n    .nota = 记", "C019 locales/zh-CN/scenarios/small.ftl:19:6 (warning)";
    c020_an_argument_that_is_not_there: ZH_CN, "briefing = 请接待{ $surname }先生。" => "briefing = 请接待{ $name }先生。", "C020 locales/zh-CN/scenarios/small.ftl:3:1";
    c021_a_house_rule_cannot_be_critical: BOOK, "basis: HouseRule,\n            competency: \"courtesy\", severity: Major" => "basis: HouseRule,\n            competency: \"courtesy\", severity: Critical", "C021 assets/policies/house.ron:28:10", "C007 scenarios/small.ron:3:28";
    c021_what_is_earned_cannot_be_critical: BOOK, "severity: Minor, constraint: Existence(of: \"greet\"),\n        ),\n        \"no-insult\"" => "severity: Critical, constraint: Existence(of: \"greet\"),\n        ),\n        \"no-insult\"", "C021 assets/policies/house.ron:20:10", "C007 scenarios/small.ron:3:28";
    c022_a_beginning_that_is_no_date: SCENARIO, "2026-03-06T15:40" => "2026-02-30T15:40", "C022 scenarios/small.ron:4:14";
    c022_a_holiday_that_is_no_date: BOOK, "2026-01-01" => "2026-1-1", "C022 assets/policies/house.ron:5:57", "C007 scenarios/small.ron:3:28";
    c023_an_unknown_temperament: SCENARIO, "\"fiery\"" => "\"firey\"", "C023 scenarios/small.ron:7:40";
    c024_a_text_left_in_the_source_language: EN_US, "closing = Never mind." => "closing = 算了。", "C024 locales/en-US/scenarios/small.ftl:13:1 (warning)";
    c025_a_rule_that_reads_words: SCENARIO, "when: AtMost(anger, 5)" => "when: Is(\"surname\", \"li\")", "C025 scenarios/small.ron:12:36";
}
