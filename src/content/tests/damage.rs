//! What a trainer does to files without meaning to: what is told first, and in how many reports.

use super::{BOOK, EN_US, Folder, PEOPLE, PROVED, SCENARIO, ZH_CN, in_english, rendered};
use crate::content::{Code, Diagnostic, DiagnosticLevel, shipped, told};
use crate::locale::SHIPPED;
use std::collections::BTreeSet;
use std::path::Path;

const ZH_TW: &str = "locales/zh-TW/scenarios/small.ftl";

/// All that ships, to be damaged.
fn whole() -> Folder {
    let folder = Folder { dir: tempfile::TempDir::new().expect("a folder"), cap: None };
    let content = ["scenarios/", "locales/", "assets/policies/"];
    for (path, _) in shipped::files().filter(|(path, _)| content.iter().any(|folder| path.starts_with(folder))) {
        let to = folder.path().join(path);
        std::fs::create_dir_all(to.parent().expect("a folder")).expect("a folder");
        std::fs::write(to, shipped::read(Path::new(path)).expect("ships")).expect("written");
    }
    folder
}

/// Each report that a person reads.
fn reports(found: &[Diagnostic]) -> Vec<String> {
    told(found, &in_english(), false)
}

/// Asserts that a sentence of a code is told first, at a piece of a file, in so many reports at most.
fn first(what: &str, folder: &Folder, (code, name): (Code, &str), (file, piece): (&str, &str), most: usize) {
    let found = folder.load().diagnostics;
    let one = found.first().unwrap_or_else(|| panic!("{what}: nothing is told"));
    let here = one.file.text.get(one.span.clone()).unwrap_or_default();
    let all = reports(&found);
    assert_eq!((one.code, one.message.name(), here), (code, name, piece), "{what}: {}", all.join("\n\n"));
    assert!(one.file.path.ends_with(file) && !one.follows, "{what}: {}", one.file.path);
    assert!(all.len() <= most, "{what}: {} reports: {}", all.len(), all.join("\n\n"));
}

/// A file with every place of something replaced.
fn all(file: &str, from: &str, to: &str) -> Folder {
    let text = Folder::sound().read(file);
    assert!(text.matches(from).count() > 6, "{from} in {file}");
    Folder::sound().write(file, text.replace(from, to))
}

#[test]
fn a_wrong_setting_of_an_editor_is_one_report_however_often_it_shows() {
    let wide = |file| {
        let text = Folder::sound().read(file);
        Folder::sound().write(file, text.replace(',', "，").replace(':', "：").replace('(', "（").replace(')', "）"))
    };
    first("wide signs", &wide(SCENARIO), (Code::LookAlike, "full_width"), (SCENARIO, "（"), 2);
    first("wide signs", &wide(BOOK), (Code::LookAlike, "full_width"), (BOOK, "（"), 3);
    let no_break = all(SCENARIO, "    ", "\u{a0}\u{a0}\u{a0}\u{a0}");
    first("no-break spaces", &no_break, (Code::HiddenSign, "hidden"), (SCENARIO, "\u{a0}"), 2);
    let no_break = all(ZH_CN, "    ", "\u{a0}\u{a0}\u{a0}\u{a0}");
    first("no-break spaces", &no_break, (Code::HiddenSign, "hidden"), (ZH_CN, "\u{a0}"), 2);
    first("tabs", &all(EN_US, "    ", "\t"), (Code::HiddenSign, "hidden"), (EN_US, "\t"), 2);
    let ends = |file: &str| {
        let text = Folder::sound().read(file).replace('\n', "\r");
        Folder::sound().write(file, text)
    };
    first("line ends", &ends(SCENARIO), (Code::HiddenSign, "line_ends"), (SCENARIO, "\r"), 2);
    first("line ends", &ends(ZH_CN), (Code::HiddenSign, "line_ends"), (ZH_CN, "\r"), 2);
    // and each is there for a tool
    assert!(all(EN_US, "    ", "\t").load().diagnostics.len() > 8);
}

#[test]
fn a_file_in_the_place_of_another_is_told_as_that() {
    let read = |file: &str| Folder::sound().read(file);
    let words = Folder::sound().write(SCENARIO, read(ZH_CN));
    first("words as a scenario", &words, (Code::Syntax, "words_here"), (SCENARIO, "title"), 1);
    let words = Folder::sound().write(BOOK, read("locales/en-US/policies/house.ftl"));
    first("words as a book", &words, (Code::Syntax, "words_here"), (BOOK, "title"), 2);
    let ron = Folder::sound().write(ZH_CN, read(SCENARIO));
    first("a scenario as words", &ron, (Code::WordsSyntax, "ron_here"), (ZH_CN, "Scenario("), 2);
    let other = whole();
    let text = other.read("scenarios/media-threat.ron");
    let other = other.write("scenarios/rude-customer.ron", text);
    let place = ("scenarios/rude-customer.ron", "");
    first("another scenario", &other, (Code::UnusedMessage, "in_every_language"), place, 2);
    let other = whole();
    let text = other.read("locales/zh-CN/scenarios/media-threat.ftl");
    let other = other.write("locales/zh-CN/scenarios/rude-customer.ftl", text);
    let place = ("locales/zh-CN/scenarios/rude-customer.ftl", "");
    first("another scenario's words", &other, (Code::MissingMessage, "missing_many"), place, 2);
}

#[test]
fn a_book_that_is_cut_and_closed_again_is_told_at_the_book() {
    let folder = whole();
    let file = "assets/policies/bank-complaints.ron";
    let text = folder.read(file);
    let clauses = text.find("    clauses: {").expect("clauses");
    let third = text[clauses..].match_indices("\n        ),\n").nth(2).expect("a clause's end").0;
    let cut = format!("{}\n        ),\n    }},\n)\n", &text[..clauses + third]);
    first("a book", &folder.write(file, cut), (Code::UnusedMessage, "in_every_language"), (file, ""), 2);
}

#[test]
fn words_of_another_language_are_told_as_that() {
    for (from, to) in [(EN_US, ZH_CN), (ZH_CN, EN_US), (EN_US, ZH_TW)] {
        let text = Folder::sound().read(from);
        let folder = Folder::sound().write(to, text);
        let found = folder.load().diagnostics;
        let told = found.iter().filter(|one| !one.follows).map(|one| (one.code, one.file.path.ends_with(to)));
        assert_eq!(told.collect::<Vec<_>>(), [(Code::OtherLanguage, true)], "{from} as {to}: {}", rendered(&folder));
        assert!(found[0].level == DiagnosticLevel::Error && reports(&found).len() <= 2, "{}", rendered(&folder));
    }
    for (from, to) in SHIPPED.iter().flat_map(|from| SHIPPED.map(|to| (*from, to))).filter(|(from, to)| from != to) {
        let [from, to] = [from, to].map(|tag| format!("locales/{tag}/app.ftl"));
        let text = whole().read(&from);
        let library = Folder::sound().write(&to, text).load();
        let one = &library.diagnostics[0];
        assert_eq!((one.code, one.level), (Code::OtherLanguage, DiagnosticLevel::Error), "{from} as {to}");
        assert!(library.interface_errors().count() > 0 && reports(&library.diagnostics).len() <= 2, "{from} as {to}");
    }
}

#[test]
fn of_a_text_the_brace_or_the_dot_that_is_lost_is_told_at_its_place() {
    let edit = |from: &str, to: &str| Folder::sound().edit(ZH_CN, from, to);
    let argument = "请接待{ $surname }先生。";
    for (to, name, piece) in [
        ("请接待{ $surname 先生，“好”。", "not_closed", "{"),
        ("请接待 $surname }先生，“好”。", "not_opened", "}"),
        ("请接待{ \"x }先生，“好”。", "not_closed", "\""),
    ] {
        first(to, &edit(argument, to), (Code::WordsSyntax, name), (ZH_CN, piece), 2);
    }
    for (to, name, help) in [
        ("\ngoal-calm ", "no_equals", "write `goal-calm = …`"),
        ("\ngoal-calm: ", "no_equals", "write `goal-calm = …`"),
        (
            "\n// what he is to be\ngoal-calm = ",
            "not_fluent",
            "a comment begins with `#`, at the beginning of its line",
        ),
        (
            "\ngoal calm = ",
            "no_id",
            "names are one word, of Latin letters, digits and `-`; what people read stands behind them",
        ),
        (
            "\n目标 = ",
            "no_id",
            "names are one word, of Latin letters, digits and `-`; what people read stands behind them",
        ),
    ] {
        let folder = edit("\ngoal-calm = ", to);
        let found = folder.load().diagnostics;
        let told = found[0].help.as_ref().map(ToString::to_string);
        assert_eq!((found[0].message.name(), told.as_deref()), (name, Some(help)), "{}", rendered(&folder));
        assert!(reports(&found).len() <= 2, "{to}: {}", rendered(&folder));
    }
    let case = "请{ $tier ->\n        [贵宾] 接待\n       *[other] 见\n    }{ $surname }先生。";
    first("a case", &edit(argument, case), (Code::WordsSyntax, "no_name_of_a_case"), (ZH_CN, "贵宾"), 1);
    let found = edit(argument, "请接待{ surname }先生。").load().diagnostics;
    let help = found[0].help.as_ref().map(ToString::to_string).unwrap_or_default();
    assert!(found[0].code == Code::BadArgument && help.ends_with("`{ $surname }`"), "{help}");
    first("both", &edit(argument, "请接待 $surname 先生。"), (Code::BadArgument, "bare"), (ZH_CN, "$surname"), 2);
    for (from, to, code, name, piece) in [
        ("    .hello = ", "    。hello = ", Code::LookAlike, "looks_like", "。"),
        ("    .hello = ", "    ．hello = ", Code::LookAlike, "full_width", "．"),
        ("    .hello = ", "    hello = ", Code::WordsSyntax, "swallowed", "hello"),
        ("\ngoal-calm = ", "\n  goal-calm = ", Code::WordsSyntax, "swallowed", "goal-calm"),
    ] {
        first(to, &edit(from, to), (code, name), (ZH_CN, piece), 1);
    }
}

#[test]
fn of_a_scenario_the_quote_or_the_colon_that_is_lost_is_told_at_its_place() {
    for (from, to, name, piece) in [
        ("say: \"opening\"", "say: opening\"", "unopened_text", "opening\""),
        ("performs: [\"vent\"]", "performs: [vent\"]", "unopened_text", "vent\""),
        ("start: \"opening\"", "start: opening\"", "unopened_text", "opening\""),
        ("start: \"opening\"", "start: \"opening", "open_text", "\"opening"),
        ("channel: Counter", "channel Counter", "no_colon", ""),
        ("category: Fees", "category Fees", "no_colon", ""),
        ("    mood: (", "    # his mood\n    mood: (", "stray", "#"),
        ("    mood: (", "    /* his mood\n    mood: (", "open_comment", "/*"),
    ] {
        let folder = Folder::sound().edit(SCENARIO, from, to);
        first(to, &folder, (Code::Syntax, name), (SCENARIO, piece), 2);
    }
}

#[test]
fn the_cause_stands_before_what_follows_from_it() {
    for (file, tag) in [(ZH_CN, "zh-CN"), (EN_US, "en-US"), (ZH_TW, "zh-TW")] {
        first(tag, &Folder::sound().write(file, ""), (Code::MissingMessage, "missing_many"), (file, ""), 1);
        // the head of a message, whose attributes then seem to be the last one's
        let text = Folder::sound().read(file);
        let head = text.lines().find(|line| line.starts_with("closing = ")).expect("a message").to_owned() + "\n";
        let folder = Folder::sound().write(file, text.replace(&head, ""));
        first(tag, &folder, (Code::MissingMessage, "missing_several"), (file, ""), 2);
        // an id that is misspelt is the cause of its lack
        let folder = Folder::sound().write(file, text.replace("    .bye-note = ", "    .bye-nte = "));
        first(tag, &folder, (Code::UnusedMessage, "unused"), (file, "bye-nte"), 2);
    }
    // an id that is called otherwise where it stands, not in the words
    let renamed = (Code::UnusedMessage, "in_every_language");
    first("a response", &Folder::sound().edit(SCENARIO, "\"bye\": ", "\"byee\": "), renamed, (SCENARIO, ""), 2);
    first("a node", &Folder::sound().edit(SCENARIO, "say: \"closing\"", "say: \"clsing\""), renamed, (SCENARIO, ""), 2);
    // but what is new, and what is no longer there, is told each
    let other = Folder::sound().edit(SCENARIO, "\"bye\": ", "\"shake-hands\": ");
    let told: BTreeSet<_> = other.load().diagnostics.iter().map(|one| (one.code, one.follows)).collect();
    assert!(told.contains(&(Code::MissingMessage, false)), "{}", rendered(&other));
    let whole = Folder::sound().read(SCENARIO);
    let endings = whole.find("    endings: ").expect("endings");
    let folder = Folder::sound().write(SCENARIO, format!("{})\n", &whole[..endings]));
    first("no endings", &folder, (Code::Syntax, "missing_field"), (SCENARIO, "Scenario"), 2);
}

#[test]
fn hints_and_harmful_words_stand_in_every_language_or_in_none() {
    for more in ["\nopening-hint = 他等了很久。\n", "\nclosing-hint = 他等了很久。\n"] {
        let found = Folder::sound().append(ZH_CN, more).load().diagnostics;
        let told: Vec<_> = found.iter().map(|one| (one.code, one.level, one.message.name())).collect();
        assert_eq!(told, [(Code::MissingMessage, DiagnosticLevel::Warning, "only_elsewhere"); 2], "{more}");
    }
    let harm =
        Folder::sound().edit(ZH_CN, "    .rude-note = 失礼。", "    .rude-note = 失礼。\n    .rude-harm = 吵什么");
    let told: Vec<_> = harm.load().diagnostics.iter().map(|one| one.message.name()).collect();
    assert!(told.iter().filter(|name| **name == "only_elsewhere").count() == 2, "{}", rendered(&harm));
}

#[test]
fn a_moment_is_dead_where_no_condition_can_hold_and_open_where_all_values_are_covered() {
    let with = |to: &str| Folder::sound().edit(SCENARIO, "mood: (anger: 2), goto: \"lost\"", to);
    for (to, level) in [
        ("when: All([Done(\"greet\"), Not(Done(\"greet\"))]), goto: \"lost\"", Some(DiagnosticLevel::Error)),
        (
            "when: All([Is(\"tier\", \"vip\"), Is(\"tier\", \"ordinary\")]), goto: \"lost\"",
            Some(DiagnosticLevel::Error),
        ),
        ("when: Is(\"tier\", \"vip\"), goto: \"lost\"", Some(DiagnosticLevel::Warning)),
        ("when: Any([Is(\"tier\", \"vip\"), Is(\"tier\", \"ordinary\")]), goto: \"lost\"", None),
    ] {
        let found = with(to).load().diagnostics;
        let told: Vec<_> = found.iter().filter(|one| one.code == Code::DeadEnd).collect();
        assert_eq!(told.first().map(|one| one.level), level, "{to}: {}", rendered(&with(to)));
        let places = told.iter().map(|one| one.file.text.get(one.span.clone()));
        assert!(places.eq(level.map(|_| Some("gone"))), "{to}");
    }
}

#[test]
fn steps_of_compound_responses_are_told_once_and_at_their_place() {
    let told = |from: &str, to: &str| {
        let found = Folder::compound().edit(PROVED, from, to).load().diagnostics;
        found.iter().map(|one| format!("{} {}", one.code.id(), one.message)).collect::<Vec<_>>()
    };
    let start = told("start: \"opening\"", "start: \"field-phone\"");
    assert_eq!(start, ["C007 `field-phone` is a step of a compound response, and no conversation starts there"]);
    let never = told(
        "\"as-said\": (performs: [\"listen\"]), \"swapped\": (mood: (anger: 3)), \"empty\": ()",
        "\"as-said\": (when: All([Done(\"listen\"), Not(Done(\"listen\"))]), performs: [\"listen\"])",
    );
    assert!(
        never.contains(
            &"C013 nothing can ever be picked at `field-phone`: the conditions of all that could be cannot hold"
                .to_owned()
        ),
        "{never:?}"
    );
    let twice = told("\"field-asks\": (least", "\"field-phone\": (least");
    assert_eq!(twice.iter().filter(|one| one.contains("`field-phone`")).count(), 1, "{twice:?}");
    let lost = told("}, goto: \"done\"),", "}, goto: \"dnoe\"),");
    assert_eq!(lost, ["C007 unknown node or ending `dnoe`"]);
    let into = told("}, goto: \"done\"),", "}, goto: \"field-phone\"),");
    assert_eq!(
        into,
        ["C007 `field-phone` is a step of a compound response, and nothing but that response leads there"]
    );
    // what proving finds of a step stands there as well
    let proved = Folder::compound().edit(PROVED, "Fewer(\"field-asks\", 1)", "Fewer(\"field-asks\", 0)").diagnostics();
    let places: Vec<_> = proved.iter().map(|one| (one.code.id(), one.file.text.get(one.span.clone()))).collect();
    assert!(places.contains(&("C036", Some("nothing"))), "{places:?}");
    // as many as there are to pick, not counting what leaves the step
    assert!(told("Fewer(\"field-asks\", 1)", "Fewer(\"field-asks\", 4)")[0].starts_with("C010 4 picks"));
}

#[test]
fn whose_face_it_is_his_condition_is_advised() {
    let folder = Folder::people().edit(
        PEOPLE,
        "mood: (anger: 2, anxiety: 6, trust: 5)",
        "mood: (anger: 7, anxiety: 6, trust: 5)",
    );
    let folder = folder.edit(
        PEOPLE,
        "when: Of(\"daughter\", AtLeast(anxiety, 8)), by: \"daughter\", say",
        "when: Done(\"greet\"), by: \"daughter\", act: Smile, say",
    );
    let found = folder.load().diagnostics;
    let face = found.iter().find(|one| one.code == Code::ContradictingFace).expect("a face");
    let help = face.help.as_ref().expect("a help").to_string();
    assert!(help.contains("`when: Of(\"daughter\", AtLeast(anger, 7))`"), "{help}");
}

#[test]
fn an_id_with_nothing_behind_it_is_a_text_that_says_nothing() {
    for (file, from, to, piece) in [
        (ZH_CN, "summary = 一位客户\n", "summary =\n", "summary"),
        (EN_US, "summary = One customer\n", "summary = \n\n", "summary"),
        (ZH_CN, "    .hello = 您好。\n", "    .hello =\n", "hello"),
        (ZH_TW, "ending-lost = ", "ending-lost =\n# ", "ending-lost"),
    ] {
        let folder = Folder::sound().edit(file, from, to);
        first(to, &folder, (Code::EmptyText, "empty"), (file, piece), 2);
    }
}

#[test]
fn what_a_keyboard_for_chinese_types_is_told_with_what_was_meant() {
    let told = |file: &str, from: &str, to: &str| {
        let found = Folder::sound().edit(file, from, to).load().diagnostics;
        let own = found.iter().filter(|one| one.file.path.ends_with(file) && one.code != Code::ArgumentsDiffer);
        own.map(|one| format!("{} {}", one.code.id(), one.message)).collect::<Vec<_>>()
    };
    let wanted = |found: &str, ascii: &str| vec![format!("C046 `{found}` stands where `{ascii}` is wanted")];
    let briefing = "请接待{ $surname }先生。";
    assert_eq!(told(ZH_CN, briefing, "请接待{ ￥surname }先生。"), wanted("￥", "$"));
    let arrow = "{ $tier →\n        [vip] 请\n       *[ordinary] 请接待\n    }{ $surname }先生。";
    assert_eq!(told(ZH_CN, briefing, arrow), wanted("→", "->"));
    assert_eq!(told(SCENARIO, "channel: Counter,", "channel: Counter；"), wanted("；", ","));
    assert_eq!(told(SCENARIO, "channel: Counter,", "channel: Counter、"), wanted("、", ","));
    assert_eq!(told(SCENARIO, "    mood: (anger: 5", "    、、 how he is\n    mood: (anger: 5"), wanted("、、", "//"));
    assert_eq!(told(BOOK, "\"vent\": (actor", "\"vent——it\": (actor").first(), wanted("——", "_").first());
    let hash = told(ZH_CN, "\ngoal-calm = ", "\n＃ 他该怎样\ngoal-calm = ");
    assert_eq!(hash, ["C046 `＃` is the wide form of `#`, which is wanted here"]);
    // and within a text they are right
    let text = "closing = 算了；￥100、200——→ 三点里您只听一点。";
    assert_eq!(told(ZH_CN, "closing = 算了。", text), [""; 0]);
}

#[test]
fn two_versions_that_were_merged_are_told_as_that_first() {
    for file in [SCENARIO, BOOK, ZH_CN, EN_US, "locales/zh-TW/policies/house.ftl"] {
        let text = Folder::sound().read(file);
        let lines: Vec<_> = text.lines().collect();
        for at in [1, lines.len() / 2, lines.len() - 2] {
            for marks in [["<<<<<<< mine", "=======", ">>>>>>> theirs"], ["<<<<<<<", "=======", ">>>>>>>"]] {
                let [begins, middle, ends] = marks;
                let both = [begins, lines[at], middle, lines[at], ends].join("\n");
                let merged = [&lines[..at], &[&*both], &lines[at + 1..]].concat().join("\n") + "\n";
                let folder = Folder::sound().write(file, merged);
                first(file, &folder, (Code::Unreadable, "merged"), (file, "<<<<<<<"), 3);
            }
        }
    }
    // a line of them alone is none
    let line = Folder::sound().edit(SCENARIO, "    mood: (anger: 5", "    // <<<<<<< =======\n    mood: (anger: 5");
    assert_eq!(rendered(&line), "");
}

#[test]
fn sentences_of_another_language_are_told_in_one_report_and_names_are_not() {
    let english = |text: &str| {
        let whole = format!("closing = {text}");
        Folder::sound().edit(ZH_CN, "closing = 算了。", &whole).edit(EN_US, "closing = Never mind.", &whole)
    };
    first("a sentence", &english("I shall complain about you!"), (Code::OtherLanguage, "same"), (ZH_CN, "closing"), 1);
    for name in ["Visa Infinite Privilege", "SWIFT MT103", "95588", "OK"] {
        assert_eq!(rendered(&english(name)), "", "{name}");
    }
    let copied = ["summary", "opening-hot", "goal-calm", "closing"];
    let source = Folder::sound().read(EN_US);
    let folder = copied.iter().fold(Folder::sound(), |folder, id| {
        let line =
            |text: &str| text.lines().find(|line| line.starts_with(&format!("{id} = "))).expect("there").to_owned();
        let (from, to) = (line(&folder.read(ZH_CN)), line(&source) + " and so on, and so on");
        folder.edit(ZH_CN, &from, &to).edit(EN_US, &line(&source), &to)
    });
    first("four", &folder, (Code::OtherLanguage, "same"), (ZH_CN, "summary"), 1);
    assert_eq!(folder.load().diagnostics.len(), 4);
}

#[test]
fn much_that_is_missing_was_cut_only_where_all_behind_it_is() {
    let help = |folder: &Folder| {
        let found = folder.load().diagnostics;
        let one = found.iter().find(|one| one.message.name() == "missing_many").expect("much");
        one.help.as_ref().expect("a help").name()
    };
    let text = Folder::sound().read(EN_US);
    let title = text.lines().next().expect("a line").to_owned() + "\n";
    assert_eq!(help(&Folder::sound().write(EN_US, &title)), "write_or_restore");
    let last = text.lines().next_back().expect("a line");
    assert_eq!(help(&Folder::sound().write(EN_US, format!("{title}{last}\n"))), "write_or_put_back");
    let book = Folder::sound().read("locales/en-US/policies/house.ftl");
    assert_eq!(help(&Folder::sound().write(EN_US, book)), "of_something_else");
}

#[test]
fn what_can_be_picked_is_told_of_where_it_is_empty_or_too_little() {
    let told = |from: &str, to: &str| {
        let found = Folder::compound().edit(PROVED, from, to).load().diagnostics;
        let said = found.iter().map(|one| {
            let help = one.help.as_ref().map(ToString::to_string).unwrap_or_default();
            format!("{} {}; {help}", one.code.id(), one.message)
        });
        said.collect::<Vec<_>>()
    };
    let empty = "C002 nothing can be picked here: these brackets are empty; write what can be picked, or make it a response without \
                 `picks`";
    let first_of = "{\"as-said\": (performs: [\"listen\"]), \"swapped\": (mood: (anger: 3)), \"empty\": ()}";
    assert!(told(first_of, "{}").contains(&empty.to_owned()), "{:?}", told(first_of, "{}"));
    let plain =
        Folder::sound().edit(SCENARIO, "\"bye\":      (kind: Say, goto", "\"bye\": (kind: Say, picks: {}, goto");
    first("none", &plain, (Code::Syntax, "nothing_to_pick"), (SCENARIO, "{}"), 1);
    let too_few = told("least: 1, most: 2, of: {", "least: 3, most: 3, of: {");
    assert_eq!(
        too_few,
        [
            "C013 at `field-asks` fewer may be offered than `least` asks for, and the learner cannot go on; lower `least`, or let as \
         much as it asks for do without `when`"
        ]
    );
    let of_one = "{\"as-said\": (when: Done(\"listen\"))}";
    assert!(
        told(first_of, of_one).contains(
            &"C013 `field-phone` may leave the learner with nothing to pick; let something there do without `when`, or make the \
              conditions cover every case"
                .to_owned()
        ),
        "{:?}",
        told(first_of, of_one)
    );
}
