//! Stories that come in: each form of a link, each format's macros, and random ones of which nothing is lost.

use super::*;
use crate::content::syntax::RonTree;
use crate::content::tests::shipped;
use crate::scenario::{Category, Channel};
use crate::studio::edit::{ScenarioFile, TextKey, shown_texts};
use crate::terms::Role;
use proptest::prelude::*;
use std::collections::BTreeMap;

fn place() -> DraftPlace<'static> {
    DraftPlace {
        id: "brought",
        book: "bank-complaints",
        role: Role::Teller,
        channel: Channel::Counter,
        category: Category::StaffAttitude,
        language: "en-US".parse().expect("a tag"),
    }
}

/// A moment's id, its text, its answers with where they lead.
type ReadBack = (String, String, Vec<(String, String)>);

/// What a draft says: the text of each moment, its answers and where they lead, as its files have it.
fn read_back(made: &Draft) -> Vec<ReadBack> {
    let file = &made.texts[&ScenarioFile::Words(place().language)];
    let words: BTreeMap<_, _> = shown_texts(file).into_iter().collect();
    let story = &made.texts[&ScenarioFile::Story];
    let tree = RonTree::read(story);
    assert!(tree.is_sound() && crate::locale::parse(file).1.is_empty(), "{story}\n{file}");
    let root = tree.root(story).expect("a scenario");
    let text = |key: TextKey| words.get(&key).cloned().unwrap_or_default();
    let mut all = Vec::new();
    for (id, is_ending) in made.ids.iter().zip(&made.endings) {
        if *is_ending {
            assert!(root.get("endings").expect("endings").get(id).is_some());
            all.push((id.clone(), text(TextKey::message(format!("ending-{id}"))), Vec::new()));
            continue;
        }
        let node = root.get("nodes").expect("nodes").get(id).expect("a node");
        let answers = node.get("responses").expect("answers");
        let each = answers.items().map(|item| {
            let answer = item.key.expect("a key").name();
            (text(TextKey::attribute(id, answer)), item.value.get("goto").expect("an arrow").name().to_owned())
        });
        all.push((id.clone(), text(TextKey::message(id)), each.collect()));
    }
    all
}

/// Whether the draft holds what was read, moment by moment.
fn holds(story: &BroughtStory) -> Draft {
    let made = draft(story, &place());
    let found = read_back(&made);
    assert_eq!(found.len(), story.moments.len());
    for (moment, (_, text, answers)) in story.moments.iter().zip(&found) {
        assert_eq!(text, &moment.text);
        let expected: Vec<_> = moment
            .answers
            .iter()
            .map(|answer| (answer.text.clone(), answer.moment.map_or("open".to_owned(), |at| made.ids[at].clone())))
            .collect();
        assert_eq!(answers, &expected);
    }
    made
}

fn left(story: &BroughtStory) -> Vec<(usize, LeftKind, &str)> {
    story.left.iter().map(|one| (one.line, one.kind, one.text.as_str())).collect()
}

#[test]
fn every_form_of_a_link_is_an_arrow() {
    let story = read_twee(
        ":: StoryTitle\nAt the window\n\n:: StoryData\n{\"ifid\":\"X\",\"start\":\"Window\",\"format\":\"SugarCube\"}\n\n\
         :: Queue [busy] {\"position\":\"1,2\"}\nThe end of the queue.\n\n\
         :: Window\nHe slaps the counter.\n\n[[Queue]]\n* [[Go back->Queue]]\n[[Queue<-Wait]]\n- [[Sit|Queue]]\n[[Take it|Queue][$gold to 1]]\n\
         You could [[ask him->Ask]] or not.\n[[Away->Nowhere]]\n<<link \"Shout\" \"Queue\">><</link>>\n\n:: Ask\n\\:: no header\nWhat happened?",
    );
    assert_eq!(story.title.as_deref(), Some("At the window"));
    assert_eq!(story.start, Some(1));
    let window = &story.moments[1];
    assert_eq!(window.text, "He slaps the counter.\n\nYou could ask him or not.");
    let answers: Vec<_> = window.answers.iter().map(|one| (one.text.as_str(), one.to.as_str(), one.moment)).collect();
    assert_eq!(
        answers,
        [
            ("Queue", "Queue", Some(0)),
            ("Go back", "Queue", Some(0)),
            ("Wait", "Queue", Some(0)),
            ("Sit", "Queue", Some(0)),
            ("Take it", "Queue", Some(0)),
            ("ask him", "Ask", Some(2)),
            ("Away", "Nowhere", None),
            ("Shout", "Queue", Some(0)),
        ]
    );
    assert_eq!(story.moments[2].text, ":: no header\nWhat happened?");
    assert_eq!(
        left(&story),
        [
            (7, LeftKind::Tags, "Queue: busy"),
            (17, LeftKind::Macro, "[$gold to 1]"),
            (19, LeftKind::Nowhere, "Away → Nowhere"),
            (20, LeftKind::Macro, "<</link>>"),
        ]
    );
    let made = holds(&story);
    assert_eq!(made.ids, ["queue", "window", "ask"]);
    assert_eq!(made.endings, [true, false, true]);
}

#[test]
fn macros_of_every_format_are_listed_and_their_text_stays() {
    for (text, said, listed) in [
        (
            "(set: $key to true)\n(if: $key is true)[ Open. [[In->Room]] ] Shut.",
            "Open. In  Shut.",
            vec!["(set: $key to true)", "(if: $key is true)"],
        ),
        (
            "<<set $a to \">>\">>You have <<print $a>> coins.",
            "You have  coins.",
            vec!["<<set $a to \">>\">>", "<<print $a>>"],
        ),
        ("<% s.x = 1; %>One <%= s.x %> two.", "One  two.", vec!["<% s.x = 1; %>", "<%= s.x %>"]),
        ("A <b>bold</b> word<!-- hm -->.", "A bold word.", vec!["<b>", "</b>", "<!-- hm -->"]),
        ("Dear $name, 3 < 4 (or not).", "Dear $name, 3 < 4 (or not).", vec!["$name"]),
        ("(note: keep this) [and this]", "(note: keep this) [and this]", vec![]),
    ] {
        let story = read_twee(&format!(":: Start\n{text}\n\n:: Room\nEnd"));
        let found: Vec<_> = story.left.iter().map(|one| one.text.as_str()).collect();
        assert_eq!((story.moments[0].text.as_str(), found), (said, listed), "{text}");
        holds(&story);
    }
    let arrows = read_twee(":: Start\n(link-goto: \"In\", \"Room\") <<button [[Out->Room]]>><</button>>\n:: Room\nEnd");
    assert_eq!(arrows.arrows(), 2);
}

#[test]
fn a_table_of_any_shape_comes_in_once_its_columns_are_known() {
    let csv = "Draft,,,,\n场景,客户说,员工话术,去向,备注\n开场,您好？,请坐,核对,先问好\n,,请稍等,结束,\n核对,身份证带了吗？,带了,结束,\n结束,慢走。,,,\n";
    let (story, mapping) = read_table(csv.as_bytes(), &StoryMapping::default()).expect("a table");
    assert_eq!(mapping.text(), "moment=场景\nline=客户说\nanswer=员工话术\ngoto=去向\n");
    assert_eq!((story.moments.len(), story.arrows()), (3, 3));
    assert_eq!(left(&story), [(3, LeftKind::Cell, "备注: 先问好")]);
    let made = holds(&story);
    assert_eq!(made.ids.join(" "), "moment moment-2 end");
    let own = "Who;What;They say;Where\nA;one;two;B\nB;end;;\n";
    let missing = read_table(own.as_bytes(), &StoryMapping::default()).expect_err("unknown heads");
    assert_eq!(missing.message(), "bring-table-columns");
    let map = StoryMapping::read("moment=who, line=What,answer=They say,goto=Where").expect("a mapping");
    let (story, mapping) = read_table(own.as_bytes(), &map).expect("a table");
    assert_eq!((story.arrows(), StoryMapping::read(&mapping.text()).expect("read").0.len()), (1, 4));
    assert!(StoryMapping::read("moment").is_err() && StoryMapping::read("scene=A").is_err());
    let gbk = encoding_rs::GBK.encode(csv).0.into_owned();
    assert_eq!(read_table(&gbk, &StoryMapping::default()).expect("a table").0.moments.len(), 3);
}

#[test]
fn a_draft_is_read_by_the_program() {
    let story = read_twee(":: Start\nHe waits.\n[[Speak->End]]\n\n:: End\nGone.");
    let made = draft(&story, &place());
    let book = shipped().books.first().expect("a book");
    let file = crate::content::SourceFile::new("brought.ron", made.texts[&ScenarioFile::Story].clone());
    let scenario = crate::content::read_scenario("brought", &file, &book.book);
    let errors = scenario
        .map(|_| Vec::new())
        .unwrap_or_else(|errors| errors.into_iter().map(|one| one.code.id().to_owned()).collect());
    assert!(errors.iter().all(|code: &String| code != "C002" && code != "C007"), "{errors:?}\n{}", file.text);
}

fn words() -> impl Strategy<Value = String> {
    prop::collection::vec(
        prop_oneof![
            "[a-z]{1,6}",
            Just("您好".to_owned()),
            Just("{x}".to_owned()),
            Just("*star*".to_owned()),
            Just(".dot".to_owned()),
            Just("#".to_owned()),
            Just("\"q\"".to_owned())
        ],
        1..5,
    )
    .prop_map(|words| words.join(" "))
}

proptest! {
    #![proptest_config(crate::cases::at_least(200))]

    #[test]
    fn no_word_and_no_link_is_lost(passages in prop::collection::vec((words(), prop::collection::vec((words(), 0..8_usize, 0..4_usize, any::<bool>()), 0..5)), 1..8)) {
        let count = passages.len();
        let (mut twee, mut expected, mut links) = (String::new(), BTreeMap::new(), Vec::new());
        for (at, (text, answers)) in passages.iter().enumerate() {
            twee += &format!(":: P {at}\n{text}\n");
            let mut of = |words: &str| words.split_whitespace().for_each(|word| *expected.entry(word.to_owned()).or_insert(0) += 1);
            of(text);
            for (words, to, form, inline) in answers {
                let (to, words) = (format!("P {}", to % count), words.replace('|', ""));
                let link = match form {
                    0 => format!("[[{words}->{to}]]"),
                    1 => format!("[[{to}<-{words}]]"),
                    2 => format!("[[{words}|{to}]]"),
                    _ => format!("[[{to}]]"),
                };
                let said = if *form > 2 { to.clone() } else { words.clone() };
                of(&said);
                if *inline {
                    twee += &format!("so {link} it\n");
                    of("so it");
                    of(&said);
                } else {
                    twee += &format!("* {link}\n");
                }
                links.push((at, said, to));
            }
            twee += "\n";
        }
        let story = read_twee(&twee);
        let made = holds(&story);
        let mut found = BTreeMap::new();
        let mut arrows = Vec::new();
        for (at, (_, text, answers)) in read_back(&made).into_iter().enumerate() {
            let mut of = |words: &str| words.split_whitespace().for_each(|word| *found.entry(word.to_owned()).or_insert(0) += 1);
            of(&text);
            for (words, to) in answers {
                of(&words);
                let to = made.ids.iter().position(|id| *id == to).expect("a moment");
                arrows.push((at, words, format!("P {to}")));
            }
        }
        prop_assert_eq!(found, expected, "{}", twee);
        prop_assert_eq!(arrows, links);
        prop_assert!(story.left.is_empty(), "{:?}", story.left);
    }

    #[test]
    fn whatever_a_file_holds_it_comes_in_or_is_listed(text in "(:: [A-Z] ?(\\[x\\])?\n|\\[\\[[A-Z](->|<-|\\|)?[A-Z]?\\]\\]|<<[a-z ]*>>|\\(if: x\\)\\[|[\\]{}<>$*.\n ]|[a-z]{1,4} |(?s:.)){0,40}") {
        holds(&read_twee(&text));
    }
}
