//! The tree of every shipped file, and of what may become of one.

use super::fault::What;
use super::token::{Quotes, TokenKind as Sign, tokens};
use super::{Kind, RonTree, RonValue};
use crate::content::tests::{mutation, shipped_texts};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;

/// The RON files that ship.
fn ron() -> Vec<String> {
    let mut texts: Vec<_> = shipped_texts().into_iter().filter(|(_, file)| file.path.ends_with(".ron")).collect();
    texts.dedup_by(|(_, one), (_, other)| one.path == other.path);
    texts.into_iter().map(|(_, file)| file.text.clone()).collect()
}

/// What the pieces of a text are, put together again.
fn printed(text: &str, quotes: Quotes) -> String {
    let mut last = 0;
    let pieces = tokens(text, quotes).list;
    let pieces = pieces.iter().map(|token| {
        assert_eq!(token.place().start, last, "no byte is left out");
        last = token.place().end;
        text.get(token.place()).expect("whole signs")
    });
    pieces.collect()
}

/// Whether every value stands inside the one that holds it, behind the one before it; how many there are.
fn count(value: RonValue<'_>) -> usize {
    let place = value.place();
    assert_eq!(value.text().get(place.clone()), Some(value.written()), "whole signs");
    let mut last = place.start;
    let mut all = 1;
    for item in value.items() {
        assert!(last <= item.place.start && item.place.end <= place.end, "{:?} in {place:?}", item.place);
        assert!(item.place.start <= item.value.place().start);
        last = item.place.end;
        all += count(item.value) + item.key.map_or(0, count);
    }
    all
}

/// The text holds; it is RON for us where it is for RON's own reader.
fn holds(text: &str) -> Result<RonTree, TestCaseError> {
    let tree = RonTree::read(text);
    for quotes in [Quotes::AnyLine, Quotes::OneLine] {
        prop_assert_eq!(&printed(text, quotes), text);
    }
    if let Some(root) = tree.root(text) {
        prop_assert!(count(root) <= text.len() * 2 + 1);
    }
    for fault in &tree.faults {
        prop_assert!(text.get(fault.place.clone()).is_some(), "{fault:?}");
    }
    prop_assert!(tree.faults.is_sorted_by_key(|fault| fault.place.start));
    prop_assert!(tree.root.is_some() || !tree.is_sound());
    if ron::from_str::<serde::de::IgnoredAny>(text).is_ok() {
        prop_assert!(tree.is_sound(), "{:?}\n{text}", tree.faults);
    }
    Ok(tree)
}

#[test]
fn what_ships_is_ron_and_every_value_has_its_place() {
    for text in ron() {
        let tree = holds(&text).expect("it holds");
        let root = tree.root(&text).expect("a value");
        assert!(tree.is_sound() && count(root) > 100, "{:?}", tree.faults);
        assert!(["Scenario", "PolicyBook"].contains(&root.name()));
        let version = root.get("version").expect("a version");
        assert_eq!((version.kind(), text.get(version.place())), (Kind::Number, Some(version.written())));
    }
}

#[test]
fn a_value_is_what_it_is_written_as() {
    let text =
        "A(b: [1, -2.5, \"x\", \"a\\\"b\", r#\"q\"q\"#, true, None, 'c'], {\"k\": B(1,), 3: (), }, /* c */ d: ()) // e";
    let tree = RonTree::read(text);
    let root = tree.root(text).expect("a value");
    assert!(tree.is_sound(), "{:?}", tree.faults);
    let list: Vec<_> = root.get("b").expect("b").items().map(|item| (item.value.kind(), item.value.name())).collect();
    use Kind as K;
    assert_eq!(
        list,
        [
            (K::Number, "1"),
            (K::Number, "-2.5"),
            (K::Text, "x"),
            (K::Escaped, "a\\\"b"),
            (K::Text, "q\"q"),
            (K::Word, "true"),
            (K::Word, "None"),
            (K::Other, "'c'")
        ]
    );
    let map = root.items().nth(1).expect("a map").value;
    assert_eq!((map.kind(), map.items().len(), map.get("k").map(RonValue::name)), (K::Map, 2, Some("B")));
    assert_eq!(root.written(), text.strip_suffix(" // e").expect("the comment"));
}

/// The faults of a text, each as its line, column, what is there.
fn faults(text: &str) -> Vec<(usize, usize, What)> {
    let file = crate::content::SourceFile::new("f", text);
    let shown = |fault: &super::Fault| {
        let (line, column) = file.line_and_column(fault.place.start);
        (line, column, fault.what)
    };
    RonTree::read(text).faults.iter().map(shown).collect()
}

#[test]
fn a_cause_is_told_once_and_at_its_place() {
    use What as W;
    let file = |inside: &str| format!("A(\n    b: {{\n        \"c\": (d: 1, e: [2]),\n{inside}    }},\n    f: 2,\n)\n");
    for (text, expected) in [
        (file("        \"g\": (h: 1,\n        \"i\": (h: 2),\n"), vec![(4, 14, W::Unclosed('('))]),
        (file("        \"g\": (h: [1, 2),\n"), vec![(4, 18, W::Unclosed('['))]),
        (file("        \"g\": (h: 1)),\n"), vec![(4, 20, W::ClosesNothing(')'))]),
        (
            file("        \"g\": (\n            h: 1,\n        ],\n"),
            vec![(6, 9, W::WrongClose { found: ']', meant: ')' })],
        ),
        (file("        \"g\": (\n            h: [\n                1,\n        ),\n"), vec![(5, 16, W::Unclosed('['))]),
        (file("        \"g: (h: 1),\n        \"i\": (h: 2),\n"), vec![(4, 9, W::OpenText)]),
        (file("        \"g\": (h: 1, k: \"x),\n        \"i\": (h: \"y\"),\n"), vec![(4, 24, W::OpenText)]),
        (
            file("        \"g\"： （h： 1），\n"),
            vec![
                (4, 12, W::WrongSign('：')),
                (4, 14, W::WrongSign('（')),
                (4, 16, W::WrongSign('：')),
                (4, 19, W::WrongSign('）')),
                (4, 20, W::WrongSign('，')),
            ],
        ),
        (file("        \"g\": (h: ５),\n"), vec![(4, 18, W::WrongSign('５'))]),
        (file("        \"g\": (h: -1５),\n"), vec![(4, 20, W::WrongSign('５'))]),
        (
            file("        \"g\": (h：－１)\n"),
            vec![(4, 16, W::WrongSign('：')), (4, 17, W::WrongSign('－')), (4, 18, W::WrongSign('１'))],
        ),
        (file("        \"g\": (h: 1)\n        \"i\": (h: 2)\n"), vec![(4, 20, W::NoComma)]),
        (file("        \"g\" (h: 1),\n"), vec![(4, 12, W::NoColon)]),
        (file("        \"g\": ,\n"), vec![(4, 13, W::NoValue)]),
        (file("        \"g\": (\n            h: 1,\n        ,\n"), vec![(4, 14, W::Unclosed('('))]),
        (file("        \"g\": (h 1, k [2], l \"m\"),\n"), vec![(4, 16, W::NoColon)]),
        (file("        \"g\":\n            h: 1,\n            k: 2,\n        ),\n"), vec![(4, 13, W::Unopened('('))]),
        (file("        \"g\" (\n            h: 1,\n        ),\n"), vec![(4, 12, W::NoColon)]),
        (file("        \"g\": (h: 1),,\n"), vec![(4, 21, W::StrayComma)]),
        (file("        \"g\": (h: @ 1),\n"), vec![(4, 18, W::Stray)]),
        ("A(\n    b: (c: 1,\n    d: 2,\n".to_owned(), vec![(2, 8, W::Unclosed('('))]),
        (" // nothing\n".to_owned(), vec![(2, 1, W::Empty)]),
        ("A(b: 1) C".to_owned(), vec![(1, 9, W::Trailing)]),
        ("A(b: /* 1)".to_owned(), vec![(1, 6, W::OpenComment)]),
    ] {
        assert_eq!(faults(&text), expected, "{text}");
    }
}

/// Every sign that RON is built of, of every file that ships, taken out alone.
#[test]
fn one_sign_that_is_missing_is_one_fault() {
    let (mut all, mut told_once) = (0_u32, 0_u32);
    for text in ron() {
        for token in tokens(&text, Quotes::AnyLine).list {
            let place = token.place();
            let cut = match token.kind {
                Sign::Open(_) | Sign::Close(_) | Sign::Comma | Sign::Colon => vec![place],
                Sign::Text { .. } => vec![place.start..place.start + 1, place.end - 1..place.end],
                _ => continue,
            };
            // one in seven is enough
            for cut in cut.into_iter().filter(|cut| cut.start % 7 == 0) {
                let found = RonTree::read(&(text[..cut.start].to_owned() + &text[cut.end..])).faults.len();
                all += 1;
                told_once += u32::from(found <= 1);
            }
        }
    }
    assert!(all > 1_000 && told_once * 100 >= all * 99, "{told_once} of {all}");
}

#[test]
fn what_stands_around_a_fault_is_read() {
    let text = "A(\n    b: (\n        c: [1, 2,\n        d: \"x,\n        e: 5,\n    ),\n    f: (g: 6),\n)\n";
    let tree = RonTree::read(text);
    let root = tree.root(text).expect("a value");
    let b = root.get("b").expect("b");
    let read: Vec<_> = b.items().map(|item| (item.name, item.value.kind())).collect();
    assert_eq!(read, [("c", Kind::List), ("d", Kind::Escaped), ("e", Kind::Number)]);
    assert!(b.is_damaged() && !root.get("f").expect("f").is_damaged());
}

#[test]
fn brackets_without_end_are_read_in_no_time() {
    for open in ["(", "[", "{", "A(", "{\"a\":", "/*", "\"", "r#\"", "(\n", "  (\n", ")", "，", "a b ", "“", "\"a,\\"]
    {
        // of what takes longest to write there is less
        let text = open.repeat(if open.len() > 3 { 40_000 } else { 200_000 });
        let started = std::time::Instant::now();
        holds(&text).expect("no panic");
        assert!(started.elapsed().as_secs() < 20, "{open}: {:?}", started.elapsed());
    }
    let closed = format!("{}{}", "[".repeat(super::DEEPEST), "]".repeat(super::DEEPEST));
    assert!(RonTree::read(&closed).is_sound());
    let deeper = format!("[{closed}]");
    assert_eq!(RonTree::read(&deeper).faults.iter().map(|fault| fault.what).collect::<Vec<_>>(), [What::TooDeep]);
}

/// The value at the end of a path of names.
fn at<'a>(tree: &'a RonTree, text: &'a str, path: &[&str]) -> RonValue<'a> {
    path.iter().fold(tree.root(text).expect("a value"), |value, name| value.get(name).expect("there"))
}

const EDITED: &str = "A(
    // the first
    b: 1, // one
    c: {\"x\": (y: 1, z: [2, 3]), \"w\": ()}, /* about c */
    // about d
    // in two lines
    d: [
        4, // four
        5
    ],
)
";

#[test]
fn a_value_is_replaced() {
    let tree = RonTree::read(EDITED);
    let value = at(&tree, EDITED, &["c", "x", "z"]);
    assert_eq!(value.replace("[]").apply(EDITED), EDITED.replace("[2, 3]", "[]"));
}

#[test]
fn a_piece_is_put_in() {
    let tree = RonTree::read(EDITED);
    let value = |path: &[&str]| at(&tree, EDITED, path);
    for (path, place, piece, from, to) in [
        (&["d"][..], 2, "6", "        5\n", "        5,\n        6\n"),
        (&["d"], 1, "6", "        5\n", "        6,\n        5\n"),
        (&["c"], 2, "\"v\": 1", "\"w\": ()}", "\"w\": (), \"v\": 1}"),
        (&["c"], 0, "\"v\": 1", "{\"x\"", "{\"v\": 1, \"x\""),
        (&["c", "w"], 0, "u: 1", "\"w\": ()", "\"w\": (u: 1)"),
        (&[], 0, "a: 0", "    // the first\n", "    a: 0,\n    // the first\n"),
        (&[], 3, "e: 0", "    ],\n)", "    ],\n    e: 0,\n)"),
        (&[], 2, "e: 0", "    // about d\n", "    e: 0,\n    // about d\n"),
    ] {
        assert_eq!(EDITED.matches(from).count(), 1, "{from}");
        assert_eq!(value(path).insert(place, piece).apply(EDITED), EDITED.replace(from, to), "{path:?} {place}");
    }
}

#[test]
fn a_piece_is_taken_out_with_its_comma_and_its_comment() {
    let tree = RonTree::read(EDITED);
    let value = |path: &[&str]| at(&tree, EDITED, path);
    for (path, place, from, to) in [
        (&[][..], 0, "    // the first\n    b: 1, // one\n", ""),
        (&[], 2, "    // about d\n    // in two lines\n    d: [\n        4, // four\n        5\n    ],\n", ""),
        (&["d"], 0, "        4, // four\n", ""),
        (&["d"], 1, "        5\n", ""),
        (&["c"], 0, "\"x\": (y: 1, z: [2, 3]), ", ""),
        (&["c"], 1, ", \"w\": ()", ""),
        (&["c", "x"], 0, "y: 1, ", ""),
        (&["c", "x", "z"], 1, ", 3", ""),
    ] {
        let removed = value(path).remove(place).expect("there");
        assert_eq!(removed.apply(EDITED), EDITED.replace(from, to), "{path:?} {place}");
    }
    assert_eq!(value(&["d"]).remove(2), None);
    let windows = EDITED.replace('\n', "\r\n");
    let tree = RonTree::read(&windows);
    let root = tree.root(&windows).expect("a value");
    let removed = root.remove(0).expect("there").apply(&windows);
    assert_eq!(removed, windows.replace("    // the first\r\n    b: 1, // one\r\n", ""));
    assert_eq!(root.insert(3, "e: 0").apply(&windows), windows.replace("    ],\r\n)", "    ],\r\n    e: 0,\r\n)"));
}

#[test]
fn a_piece_is_cut_and_the_comments_above_it_stay() {
    let tree = RonTree::read(EDITED);
    let value = |path: &[&str]| at(&tree, EDITED, path);
    for (path, place, from, to) in [
        (&[][..], 0, "    b: 1, // one\n", ""),
        (&[], 2, "    d: [\n        4, // four\n        5\n    ],\n", ""),
        (&["d"], 1, "        5\n", ""),
        (&["c", "x", "z"], 1, ", 3", ""),
    ] {
        let cut = value(path).cut(place).expect("there");
        assert_eq!(cut.apply(EDITED), EDITED.replace(from, to), "{path:?} {place}");
    }
    let text = "[1, // one\n 2, /* two */ 3]";
    let tree = RonTree::read(text);
    let root = tree.root(text).expect("a value");
    assert_eq!(root.cut(2).expect("there").apply(text), "[1, // one\n 2, /* two */ ]");
    assert_eq!(root.cut(1).expect("there").apply(text), "[1, // one\n /* two */ 3]");
}

#[test]
fn a_piece_is_brought_to_another_place() {
    let shifted = |text: &str, from: usize, to: usize| {
        let tree = RonTree::read(text);
        tree.root(text).expect("a value").shift(from, to).map(|splice| splice.apply(text))
    };
    let lines = "[\n    // one\n    1, // first\n    2,\n    3\n]";
    assert_eq!(shifted(lines, 0, 2).as_deref(), Some("[\n    2,\n    3,\n    // one\n    1, // first\n]"));
    assert_eq!(shifted(lines, 2, 1).as_deref(), Some("[\n    // one\n    1, // first\n    3,\n    2,\n]"));
    assert_eq!(shifted(lines, 1, 0).as_deref(), Some("[\n    2,\n    // one\n    1, // first\n    3\n]"));
    assert_eq!(shifted("[1, /* two */ 2, 3]", 0, 2).as_deref(), Some("[2, /* two */ 3, 1]"));
    assert_eq!(shifted("[1, 2]", 1, 1), None);
    assert_eq!(shifted("[1, 2]", 0, 2), None);
}

/// Every record, list and map of a value.
fn holders<'a>(value: RonValue<'a>, into: &mut Vec<RonValue<'a>>) {
    if matches!(value.kind(), Kind::Record | Kind::List | Kind::Map) {
        into.push(value);
    }
    value.items().for_each(|item| holders(item.value, into));
}

fn items(value: RonValue<'_>) -> Vec<String> {
    value.items().map(|item| item.value.text().get(item.place).unwrap_or_default().to_owned()).collect()
}

/// The holder with this number.
fn holder<'a>(tree: &'a RonTree, text: &'a str, number: usize) -> RonValue<'a> {
    let mut all = Vec::new();
    holders(tree.root(text).expect("a value"), &mut all);
    all[number]
}

/// One of the holders.
fn one_of(tree: &RonTree, text: &str, number: Index) -> usize {
    let mut all = Vec::new();
    holders(tree.root(text).expect("a value"), &mut all);
    number.index(all.len())
}

/// A foreign sign, put at every place of a text that has every kind of piece, is none for us where RON reads over it.
#[test]
fn a_foreign_sign_anywhere_is_no_fault_where_ron_has_none() {
    let text = "#![enable(implicit_some)]\nA(b: [1, -2.5, \"x\\n\", r#\"q\"#, true, None, 'c', b'a', b\"a\", 0x1F, 1_0, inf], \
                e: {\"k\": B(1,), \"m\": C(d: \"e\")}, r#if: 1, /* c /* d */ */ f: ()) // e\n";
    ron::from_str::<serde::de::IgnoredAny>(text).expect("RON");
    // one that no plane has yet, private ones, controls, marks, letters, what RON builds with
    let signs = "\u{3d000}\u{e000}\u{f0000}\0\u{7f}\u{301}\u{feff}\u{2028}\u{200e}¶€中ª😀_a1.\\'\"/#";
    for (sign, at) in signs.chars().flat_map(|sign| (0..=text.len()).map(move |at| (sign, at))) {
        let mut other = text.to_owned();
        other.insert(at, sign);
        holds(&other).unwrap_or_else(|error| panic!("{sign:?} at {at}: {error}"));
    }
}

proptest! {
    #![proptest_config(crate::cases::at_least(300))]

    #[test]
    fn a_mutated_file_holds(which in any::<Index>(), mutations in vec(mutation(), 1..4)) {
        let texts = ron();
        let text = mutations.iter().fold(which.get(&texts).clone(), |text, mutation| mutation.apply(&text));
        holds(&text)?;
    }

    #[test]
    fn any_text_holds(text in "(?s).{0,200}") {
        holds(&text)?;
    }

    #[test]
    fn what_is_put_in_can_be_taken_out_and_nothing_else_is_touched(
        which in any::<Index>(), number in any::<Index>(), place in any::<Index>(),
    ) {
        let texts = ron();
        let text = which.get(&texts);
        let tree = RonTree::read(text);
        let number = one_of(&tree, text, number);
        let before = holder(&tree, text, number);
        let old = items(before);
        let at = place.index(old.len() + 1);
        let piece = match before.kind() {
            Kind::Map => "\"new\": 1",
            Kind::Record if old.iter().all(|item| item.contains(':')) => "new: 1",
            _ => "1",
        };
        let put = before.insert(at, piece).apply(text);
        let with = RonTree::read(&put);
        prop_assert!(with.is_sound(), "{:?}\n{put}", with.faults);
        let holds = holder(&with, &put, number);
        let mut expected = old;
        expected.insert(at, piece.to_owned());
        prop_assert_eq!(items(holds), expected);
        let out = holds.remove(at).expect("it is there").apply(&put);
        // a comma that the piece before it had to get stays
        let same = |text: &str| text.replace([',', ' ', '\n'], "");
        prop_assert_eq!(same(&out), same(text));
        prop_assert!(RonTree::read(&out).is_sound(), "{out}");
    }

    #[test]
    fn what_is_taken_out_is_gone_and_nothing_else(which in any::<Index>(), number in any::<Index>(), place in any::<Index>()) {
        let texts = ron();
        let text = which.get(&texts);
        let tree = RonTree::read(text);
        let number = one_of(&tree, text, number);
        let before = holder(&tree, text, number);
        prop_assume!(before.items().len() > 0);
        let at = place.index(before.items().len());
        let out = before.remove(at).expect("it is there").apply(text);
        let without = RonTree::read(&out);
        prop_assert!(without.is_sound(), "{:?}\n{out}", without.faults);
        let mut expected = items(before);
        expected.remove(at);
        prop_assert_eq!(items(holder(&without, &out, number)), expected);
    }
}
