//! Hostile files: whatever stands in them is reported.

use super::{BOOK, EN_US, Folder, SCENARIO, ZH_CN, in_english, problems, rendered, shipped};
use crate::assessment::{Measure, Observation};
use crate::content::checks::Given;
use crate::content::origin::Origin;
use crate::content::words::WordsFile;
use crate::content::{Code, DiagnosticLevel, Pack, SourceFile, checks, human, resolve};
use crate::encounter::{Begin, Command, Premise};
use crate::export::wire::CheckDoc;
use crate::locale::{Language, With};
use crate::policy::Book;
use crate::scenario::Scenario;
use crate::terms::BasisPoints;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use std::collections::BTreeSet;
use std::sync::Arc;

/// The shipped texts with what they are.
pub(crate) fn shipped_texts() -> Vec<(Kind, Arc<SourceFile>)> {
    let sets = shipped().packs.iter().map(|pack| pack.content_set(&"en-US".parse().expect("a tag")));
    let texts = sets.flat_map(|set| {
        let words = set.words.into_iter().map(|(_, _, file)| (Kind::Words, file));
        words.chain([(Kind::Scenario, set.scenario), (Kind::Book, set.book)])
    });
    texts.collect()
}

#[derive(Clone, Copy, Debug)]
pub(crate) enum Kind {
    Scenario,
    Book,
    Words,
}

/// Reads a text as what it should be, and as far as it goes: shows what is wrong, plays what can be played.
fn survive(kind: Kind, text: &str) -> Result<(), TestCaseError> {
    let file = SourceFile::new("hostile", text);
    let Pack { book, .. } = &shipped().packs[0];
    let found = match kind {
        Kind::Book => resolve::book("hostile", &file).1,
        Kind::Scenario => {
            let books = [&*book.id];
            let (scenario, found) = resolve::scenario("hostile", &file, Some(book), &books);
            if let Some(scenario) = scenario {
                play(scenario, book);
            }
            found
        }
        Kind::Words => {
            let words = [WordsFile::read(Language::source(), Arc::clone(&file))];
            let of_content = checks::words(
                &words,
                &[],
                true,
                Given::Alike(&With::new(), &std::collections::BTreeMap::new()),
                &Origin::shipped(),
            );
            of_content.into_iter().chain(checks::interface(&words)).collect()
        }
    };
    for one in &found {
        prop_assert!(one.span.start <= one.span.end && one.span.end <= text.len(), "{:?} of {}", one.span, text.len());
        let (line, column) = one.line_and_column();
        prop_assert!(line >= 1 && column >= 1 && line <= text.matches('\n').count() + 1);
        prop_assert!(!human(one, &in_english(), false).is_empty());
    }
    let told = CheckDoc::new(&found, &in_english(), None, None);
    let read: CheckDoc = serde_json::from_str(&serde_json::to_string(&told).expect("written")).expect("as written");
    prop_assert_eq!((told.diagnostics.len(), &told), (found.len(), &read));
    Ok(())
}

fn play(scenario: Scenario, book: &Arc<Book>) {
    let begin = Begin::draw(&scenario, 1).expect("drawn");
    let premise = Arc::new(Premise::new(Arc::new(scenario), Arc::clone(book), begin).expect("playable"));
    let mut observation = Observation::open(Arc::clone(&premise));
    for _ in 0..40 {
        let Some(first) = premise.offered(observation.state()).next() else { break };
        observation.advance(Command::Respond(first)).expect("offered");
    }
    assert!(observation.assess(&Measure::Nothing).score <= Some(BasisPoints::FULL));
}

/// What somebody, or a broken disk, may do to a text.
#[derive(Clone, Debug)]
pub(crate) enum Mutation {
    Truncate(Index),
    Remove(Index, Index),
    Repeat(Index, Index),
    Insert(Index, String),
    Replace(Index, char),
}

pub(crate) fn mutation() -> impl Strategy<Value = Mutation> {
    const PIECES: [&str; 18] = [
        "(",
        ")",
        "{",
        "}",
        "[",
        "\"",
        "\\",
        "/*",
        "//",
        "r#\"",
        "-1",
        "99999999999999999999",
        "1e999",
        "NaN",
        "\u{feff}",
        "\r\n",
        "\n    .a = {",
        "Not(",
    ];
    let piece = prop_oneof![select(PIECES.to_vec()).prop_map(str::to_owned), "\\PC{0,6}", ".{0,4}"];
    let at = any::<Index>;
    prop_oneof![
        1 => at().prop_map(Mutation::Truncate),
        2 => (at(), at()).prop_map(|(from, length)| Mutation::Remove(from, length)),
        1 => (at(), at()).prop_map(|(from, length)| Mutation::Repeat(from, length)),
        3 => (at(), piece).prop_map(|(at, piece)| Mutation::Insert(at, piece)),
        2 => (at(), any::<char>()).prop_map(|(at, sign)| Mutation::Replace(at, sign)),
    ]
}

impl Mutation {
    pub(crate) fn apply(&self, text: &str) -> String {
        // by character, so that the text stays UTF-8; long cuts would leave nothing to read
        let place = |at: &Index| {
            text.char_indices().map(|(byte, _)| byte).nth(at.index(text.chars().count().max(1))).unwrap_or(0)
        };
        let piece = |from: &Index, length: &Index| {
            let start = place(from);
            let rest = &text[start..];
            let length = rest.chars().take(length.index(60)).map(char::len_utf8).sum::<usize>();
            (&text[..start], &rest[..length], &rest[length..])
        };
        match self {
            Self::Truncate(at) => text[..place(at)].to_owned(),
            Self::Remove(from, length) => {
                let (before, _, after) = piece(from, length);
                format!("{before}{after}")
            }
            Self::Repeat(from, length) => {
                let (before, twice, after) = piece(from, length);
                format!("{before}{twice}{twice}{after}")
            }
            Self::Insert(at, new) => format!("{}{new}{}", &text[..place(at)], &text[place(at)..]),
            Self::Replace(at, sign) => {
                let rest = &text[place(at)..];
                let first = rest.chars().next().map_or(0, char::len_utf8);
                format!("{}{sign}{}", &text[..place(at)], &rest[first..])
            }
        }
    }
}

proptest! {
    #![proptest_config(crate::cases::at_least(400))]

    #[test]
    fn a_mutated_text_is_reported_never_a_panic(which in any::<Index>(), mutations in vec(mutation(), 1..4)) {
        let (kind, file) = which.get(&shipped_texts()).clone();
        let text = mutations.iter().fold(file.text.clone(), |text, mutation| mutation.apply(&text));
        survive(kind, &text)?;
    }

    #[test]
    fn any_text_is_reported_never_a_panic(text in "(?s).{0,200}", kind in select(vec![Kind::Scenario, Kind::Book, Kind::Words])) {
        survive(kind, &text)?;
    }
}

proptest! {
    #![proptest_config(crate::cases::at_least(40))]

    #[test]
    fn any_bytes_in_a_folder_are_reported_never_a_panic(
        file in select(vec![SCENARIO, BOOK, ZH_CN, EN_US, "locales/zh-CN/app.ftl"]), bytes in vec(any::<u8>(), 0..300),
    ) {
        let library = Folder::sound().write(file, bytes).load();
        prop_assert!(!library.diagnostics.is_empty());
    }
}

#[test]
fn nesting_has_a_limit_everywhere() {
    let deep = |open: &str| open.repeat(100_000);
    for text in [deep("("), deep("["), deep("{\"a\":"), deep("Not("), deep("Some("), deep("/*")] {
        survive(Kind::Scenario, &text).expect("no panic");
        survive(Kind::Book, &format!("PolicyBook(clauses: {text}")).expect("no panic");
    }
    for text in [deep("{"), deep("{\n"), deep("{ A("), deep("{ A(\nB("), deep("{ $x ->\n*[a] "), deep("{ \"{\" ")] {
        survive(Kind::Words, &format!("closing = {text}")).expect("no panic");
    }
    let found = problems(&Folder::sound().edit(ZH_CN, "goal-calm = 他平静了", &format!("goal-calm = {}", deep("{"))));
    assert!(found.contains(&"C003 locales/zh-CN/scenarios/small.ftl:24:77".to_owned()), "{found:?}");
}

#[test]
fn messages_that_refer_to_themselves_are_reported() {
    let around = "goal-calm = { ending-lost }\nending-lost = { goal-calm }\n";
    let folder =
        Folder::sound().edit(ZH_CN, "ending-lost = 他走了\n", "").edit(ZH_CN, "goal-calm = 他平静了\n", around);
    let codes: BTreeSet<_> = folder.load().diagnostics.iter().map(|one| one.code).collect();
    assert_eq!(codes, BTreeSet::from([Code::BadArgument]));
}

#[test]
fn brackets_in_comments_and_quotes_are_no_nesting() {
    let smileys = format!("# {}\ngoal-calm = 他平静了{}", "{".repeat(90), "{\"{\"}".repeat(90));
    assert_eq!(problems(&Folder::sound().edit(ZH_CN, "goal-calm = 他平静了", &smileys)), [""; 0]);
}

#[test]
fn more_activities_asked_about_than_there_are_bits_are_refused() {
    let names: Vec<String> = (0..70).map(|at| format!("\"act_{at}\"")).collect();
    let activities: String = names.iter().map(|name| format!("{name}: (actor: Staff),")).collect();
    let asked: String = names.iter().map(|name| format!("Done({name}),")).collect();
    let folder = Folder::sound()
        .edit(BOOK, "\"greet\": (actor: Staff),", &format!("\"greet\": (actor: Staff),{activities}"))
        .edit(SCENARIO, "performs: [\"soothe\"]", &format!("performs: [\"soothe\", {}]", names.join(",")))
        .edit(SCENARIO, "when: AtMost(anger, 5)", &format!("when: Any([{asked}])"));
    assert!(rendered(&folder).contains("conditions ask about more than 64 activities"));
    let competencies: String = (0..300).map(|at| format!("\"c-{at}\",")).collect();
    let folder = Folder::sound().edit(BOOK, "[\"courtesy\",", &format!("[{competencies}\"courtesy\","));
    assert!(rendered(&folder).contains("302 competencies"), "one byte counts them");
}

#[test]
fn a_million_mistakes_are_told_in_no_time() {
    let earned = "\"greeting\",".repeat(200_000);
    let long = "a".repeat(1_000_000);
    for (from, to) in [
        ("earns: [", format!("earns: [{earned}")),
        ("\"lost\": Unresolved", format!("\"lost\": Unresolved, \"{long}\": Unresolved, \"{long}b\": Resolved")),
        ("goto: \"lost\"", format!("goto: \"{long}\"")),
    ] {
        let library = Folder::sound().edit(SCENARIO, from, &to).load();
        assert!((1..=1_000).contains(&library.diagnostics.len()) && library.packs.is_empty());
    }
}

#[test]
fn numbers_out_of_range_are_refused() {
    for (file, from, to) in [
        (SCENARIO, "pass_mark: 7000", "pass_mark: 99999999999999999999"),
        (SCENARIO, "pass_mark: 7000", "pass_mark: -1"),
        (SCENARIO, "pass_mark: 7000", "pass_mark: 7000.5"),
        (SCENARIO, "pass_mark: 7000", "pass_mark: inf"),
        (SCENARIO, "version: 1", "version: 4294967296"),
        (SCENARIO, "patience: 20000", "patience: 18446744073709551615"),
        (SCENARIO, "patience: 20000", "patience: 999"),
        (SCENARIO, "takes: 5", "takes: 4294967295"),
        (SCENARIO, "takes: 5", "takes: -5"),
        (SCENARIO, "weight: 3", "weight: 0"),
        (SCENARIO, "weight: 3", "weight: -9223372036854775808"),
        (SCENARIO, "AtLeast(anger, 7)", "AtLeast(anger, 256)"),
        (SCENARIO, "mood: (anger: 5, anxiety", "mood: (anger: -1, anxiety"),
        (SCENARIO, "[\"ordinary\", \"vip\"]", "[]"),
        (BOOK, "critical: 5", "critical: 65536"),
        (BOOK, "critical: 5", "critical: 2"),
        (BOOK, "minor: 1", "minor: 0"),
        (BOOK, "Absence(of: \"insult\")", "Absence(of: \"insult\", times: 0)"),
        (BOOK, "Turns(2)", "Turns(65536)"),
    ] {
        let folder = Folder::sound().edit(file, from, to);
        let library = folder.load();
        let refused = library.diagnostics.iter().any(|one| {
            one.level == DiagnosticLevel::Error
                && matches!(one.code, Code::OutOfRange | Code::Syntax)
                && one.file.path.ends_with(file)
        });
        assert!(refused && library.packs.is_empty(), "{to}: {}", rendered(&folder));
    }
}

#[test]
fn the_largest_figures_do_not_overflow() {
    let folder = Folder::sound()
        .edit(SCENARIO, "{\"amount\": Int(600)}", "{\"amount\": Plus(Int(9223372036854775807), Int(1))}")
        .edit(BOOK, "otherwise: Money(500)", "otherwise: Money(-9223372036854775808)")
        .edit(BOOK, "Turns(2)", "WorkingDays(65535)");
    let Pack { scenario, book, .. } = folder.pack();
    play(Scenario::clone(&scenario), &book);
}

#[test]
fn a_byte_order_mark_is_no_text() {
    let mut folder = Folder::sound();
    for file in [SCENARIO, BOOK, ZH_CN, EN_US] {
        let text = std::fs::read_to_string(folder.path().join(file)).expect("there");
        folder = folder.write(file, format!("\u{feff}{text}"));
    }
    assert_eq!(rendered(&folder), "");
}

#[test]
fn line_ends_of_windows_change_nothing() {
    let mut folder = Folder::sound().edit(SCENARIO, "earns: [\"greeting\"]", "earns: [\"greetings\"]");
    for file in [SCENARIO, BOOK, ZH_CN, EN_US] {
        let text = std::fs::read_to_string(folder.path().join(file)).expect("there");
        folder = folder.write(file, text.replace('\n', "\r\n"));
    }
    assert_eq!(problems(&folder), ["C007 scenarios/small.ron:11:14"]);
}

#[test]
fn more_competencies_than_an_index_can_name_are_told() {
    let competencies: Vec<_> = (0..400).map(|at| format!("\"c{at}\"")).collect();
    let folder =
        Folder::sound().edit(BOOK, "competencies: [", &format!("competencies: [{}, ", competencies.join(", ")));
    let told = rendered(&folder);
    assert!(told.contains("402 competencies") && told.contains("100 at most"), "{told}");
}
