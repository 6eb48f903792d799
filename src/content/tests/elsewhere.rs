//! Files and folders that were renamed, moved or unpacked one folder too deep: the cause is told first, and in few lines.

use super::{BOOK, Folder, SCENARIO, in_english};
use crate::content::{Code, Diagnostic, DiagnosticLevel, told};
use crate::locale::SHIPPED;
use std::path::Path;

impl Folder {
    /// With something moved, and the folders made that it then stands in.
    fn moved(self, from: &str, to: &str) -> Self {
        let [from, aside, to] = [from, "aside", to].map(|path| self.path().join(path));
        std::fs::rename(from, &aside).expect("moved");
        std::fs::create_dir_all(to.parent().expect("a folder")).expect("a folder");
        std::fs::rename(aside, to).expect("moved");
        self
    }

    /// The first report with its place and its advice, whether anything is an error, and how many reports are read.
    fn first(&self) -> (String, bool, usize) {
        let found = self.load().diagnostics;
        let shown = |one: &Diagnostic| {
            let place = Path::new(&one.file.path).strip_prefix(self.path()).expect("inside").display().to_string();
            let help = one.help.as_ref().map(ToString::to_string).unwrap_or_default();
            format!("{} {place}: {}; {help}", one.code.id(), one.message)
        };
        let is_error = found.iter().any(|one| one.level == DiagnosticLevel::Error);
        let reports = told(&found, &in_english(), false).len();
        (found.first().map(shown).unwrap_or_default(), is_error, reports)
    }
}

#[test]
fn a_folder_that_is_called_otherwise_or_lies_elsewhere_is_told_once() {
    let missing = |folder: &str, found: &str| {
        let name = Path::new(folder).file_name().expect("a name").to_string_lossy().into_owned();
        format!("C001 {folder}: this folder is missing; `{found}` stands in its place: name that `{name}`")
    };
    let deep = |folder: &str| {
        let name = Path::new(folder).file_name().expect("a name").to_string_lossy().into_owned();
        format!(
            "C053 {folder}: what should stand beside `{name}` stands in it: it lies one folder too deep; move what is content one \
             folder up, out of `{name}`"
        )
    };
    for (from, to, first) in [
        ("scenarios", "Scenarios", missing("scenarios", "Scenarios")),
        ("scenarios", "scenario", missing("scenarios", "scenario")),
        ("locales", "Locales", missing("locales", "Locales")),
        ("locales/zh-CN", "locales/zh_CN", missing("locales/zh-CN", "zh_CN")),
        ("locales/zh-CN", "locales/zh-cn", missing("locales/zh-CN", "zh-cn")),
        ("locales/zh-CN", "locales/zh", missing("locales/zh-CN", "zh")),
        ("locales/en-US", "locales/en", missing("locales/en-US", "en")),
        ("assets", "Assets", missing("assets", "Assets")),
        ("assets/policies", "assets/Policies", missing("assets/policies", "Policies")),
        ("locales/zh-TW/scenarios", "locales/zh-TW/Scenarios", missing("locales/zh-TW/scenarios", "Scenarios")),
        ("locales/zh-TW/policies", "locales/zh-TW/policy", missing("locales/zh-TW/policies", "policy")),
        ("scenarios", "scenarios/scenarios", deep("scenarios/scenarios")),
        ("locales", "locales/locales", deep("locales/locales")),
        ("locales/zh-CN", "locales/zh-CN/zh-CN", deep("locales/zh-CN/zh-CN")),
        ("locales/zh-CN/scenarios", "locales/zh-CN/scenarios/scenarios", deep("locales/zh-CN/scenarios/scenarios")),
        ("assets/policies", "assets/policies/policies", deep("assets/policies/policies")),
    ] {
        let folder = Folder::sound().moved(from, to);
        // where a file's name is found in any case nothing is missing
        if folder.path().join(from).exists() && !to.starts_with(&format!("{from}/")) {
            continue;
        }
        let (told, is_error, reports) = folder.first();
        assert!(told == first && is_error && reports <= 2, "{from} as {to}: {reports} reports, first: {told}");
    }
    let moved = Folder::sound().moved("assets/policies", "policies").first();
    assert!(moved.0.starts_with("C001 assets/policies: this folder is missing; `") && moved.2 <= 2, "{moved:?}");
    let gone = Folder::sound();
    std::fs::remove_dir_all(gone.path().join("locales/zh-CN/scenarios")).expect("removed");
    let (told, is_error, reports) = gone.first();
    let first = "C001 locales/zh-CN/scenarios: this folder is missing; take it from a copy";
    assert!(told.starts_with(first) && is_error && reports <= 2, "{reports}: {told}");
}

#[test]
fn a_folder_one_too_deep_is_named() {
    let folder = Folder::sound();
    let (inside, parts) = (folder.path().join("content"), ["scenarios", "locales", "assets"]);
    std::fs::create_dir(&inside).expect("a folder");
    parts.iter().for_each(|part| std::fs::rename(folder.path().join(part), inside.join(part)).expect("moved"));
    let (told, is_error, reports) = folder.first();
    assert!(told.contains("`content` in it does: name that with `--content`") && is_error && reports == 1, "{told}");
}

#[test]
fn a_file_that_is_called_otherwise_is_told_with_what_it_is_to_be_called() {
    let words = "locales/zh-CN/scenarios/small.ftl";
    for found in ["Small.ftl", "small.ftl.txt", "smal.ftl"] {
        let (told, is_error, reports) =
            Folder::sound().moved(words, &format!("locales/zh-CN/scenarios/{found}")).first();
        let first = format!("C001 {words}: this file is missing; `{found}` stands in its place: name that `small.ftl`");
        assert!(told == first && is_error && reports == 1, "{reports}: {told}");
    }
    for (from, to, part, id) in [
        (SCENARIO, "scenarios/smal.ron", "small", "smal"),
        (SCENARIO, "scenarios/quarrel.ron", "small", "quarrel"),
        (BOOK, "assets/policies/houses.ron", "house", "houses"),
    ] {
        let (told, is_error, reports) = Folder::sound().moved(from, to).first();
        let first = format!(
            "C001 {to}: no language has words for this file; nothing uses the words `{part}.ftl`: if they are its own, name this file \
             `{part}.ron`, or the words like this file"
        );
        assert!(told == first && is_error && reports <= 2, "{id}: {reports}: {told}");
    }
    let (told, is_error, reports) = Folder::sound().moved(BOOK, "assets/policies/house.ron.txt").first();
    let first = "C001 assets/policies: nothing is read from this folder: none of `house.ron.txt` ends in `.ron`; ";
    assert!(told.starts_with(first) && is_error && reports <= 2, "{reports}: {told}");
}

#[test]
fn a_folder_with_nothing_playable_that_was_meant_to_hold_scenarios_is_an_error() {
    let (told, is_error, reports) = Folder::sound().moved(SCENARIO, "scenarios/small.ron.txt").first();
    let first = "C001 scenarios: nothing is read from this folder: none of `small.ron.txt` ends in `.ron`; ";
    assert!(told.starts_with(first) && is_error && reports <= 2, "{reports}: {told}");
    let (told, is_error, reports) = Folder::sound().without(SCENARIO).first();
    let first = "C001 scenarios: nothing stands in this folder, though there are words of `small`; ";
    assert!(told.starts_with(first) && is_error && reports <= 2, "{reports}: {told}");
    // a book may stand alone
    assert_eq!(Folder::book_alone().load().diagnostics.len(), 0);
    // and of several one that is not read leaves the others to be played
    let beside = Folder::sound().write("scenarios/other.ron.txt", "Scenario(");
    let found = beside.load().diagnostics;
    let told: Vec<_> = found.iter().map(|one| (one.code, one.level)).collect();
    assert_eq!(told, [(Code::NotRead, DiagnosticLevel::Warning)]);
}

#[test]
fn words_of_a_scenario_that_is_not_read_follow_from_that() {
    let other = |folder: Folder| {
        SHIPPED.iter().fold(folder, |folder, tag| {
            let words = folder.read(&format!("locales/{tag}/scenarios/small.ftl"));
            folder.write(&format!("locales/{tag}/scenarios/other.ftl"), words)
        })
    };
    let folder = other(Folder::sound()).write("scenarios/other.ron.txt", "Scenario(");
    let folder = folder.write("scenarios/other.proof.json", "{}");
    let (told, _, reports) = folder.first();
    assert!(told.starts_with("C053 scenarios/other.ron.txt: ") && reports == 2, "{reports}: {told}");
    let capital = other(Folder::sound());
    let text = capital.read(SCENARIO);
    let (told, is_error, reports) = capital.write("scenarios/Other.ron", text).first();
    assert!(told.starts_with("C004 scenarios/Other.ron: ") && is_error && reports <= 5, "{reports}: {told}");
}
