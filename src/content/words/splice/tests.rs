//! What is written is what is read, and nothing else is touched.

use super::*;
use crate::content::tests::shipped;
use proptest::prelude::*;

const FILE: &str = "# The whole\ntitle = A day\n\n# ── Waves ──\n\nopening = Hello.\n    .no = No\n    \
                    .yes = Well, { $name },\n        there are { $n ->\n            [one] one \"day\"\n           *[other] { $n } days\n        } left.\n    .yes-note = fine\n\nclosing =\n    Good\n\n      bye\n    \
                    you\n";

fn edited(text: &str, id: &str, attribute: Option<&str>, typed: &str) -> String {
    FtlSheet::read(text).set(id, attribute, typed, &[]).expect("a splice").apply(text)
}

fn says(text: &str, id: &str, attribute: Option<&str>) -> Option<String> {
    FtlSheet::read(text).find(id, attribute).map(|entry| entry.typed())
}

#[test]
fn a_text_is_read_as_it_is_typed() {
    assert_eq!(says(FILE, "closing", None).as_deref(), Some("Good\n\n  bye\nyou"));
    let yes = "Well, { $name },\nthere are { $n ->\n    [one] one \"day\"\n   *[other] { $n } days\n} left.";
    assert_eq!(says(FILE, "opening", Some("yes")).as_deref(), Some(yes));
    let entries = FtlSheet::read(FILE).entries();
    let keys: Vec<_> = entries.iter().map(|one| (one.key.0.as_str(), one.key.1.as_deref())).collect();
    let opening = ["no", "yes", "yes-note"].map(|name| ("opening", Some(name)));
    assert_eq!(keys, [("title", None), ("opening", None), opening[0], opening[1], opening[2], ("closing", None)]);
    assert_eq!(entries[0].comment.as_deref(), Some("The whole"));
    assert_eq!(entries[1].comment, None);
}

#[test]
fn an_edit_touches_its_text_alone() {
    let after = edited(FILE, "opening", Some("no"), "Not today.");
    assert_eq!(after, FILE.replace("    .no = No\n", "    .no = Not today.\n"));
    let after = edited(FILE, "opening", Some("no"), "Not\n\ntoday.");
    assert_eq!(after, FILE.replace("    .no = No\n", "    .no =\n        Not\n\n        today.\n"));
    // how it was wrapped is kept where it begins behind its name
    let after = edited(FILE, "opening", Some("yes"), "Well,\n{ $name }\nleft.");
    assert!(after.contains("    .yes = Well,\n        { $name }\n        left.\n    .yes-note"), "{after}");
    assert_eq!(edited(FILE, "closing", None, "Good\n\n  bye\nyou"), FILE);
}

#[test]
fn what_means_something_at_the_beginning_of_a_line_is_said_all_the_same() {
    for typed in [
        "a\n[b] c",
        "a\n.b = c",
        "*\n*[c]",
        "[x]",
        "a\n    b",
        "a\n  { $b }\n   c\n d",
        "{ $a }\n    b",
        "a\n #b\n#c\n-d = e\n",
    ] {
        let after = edited(FILE, "opening", None, typed);
        assert_eq!(says(&after, "opening", None).as_deref(), Some(typed.trim()), "{after}");
    }
}

#[test]
fn what_is_no_text_is_refused_at_its_place() {
    let no = |typed: &str| FtlSheet::read(FILE).set("title", None, typed, &[]).expect_err("no text");
    assert_eq!(no(" \n "), NoSplice::NoText(NoText::Empty));
    assert_eq!(no("  a { $b"), NoSplice::NoText(NoText::NotClosed(4)));
    assert_eq!(no("a } b"), NoSplice::NoText(NoText::NotOpened(2)));
    assert!(matches!(no("a { b c } d"), NoSplice::NoText(NoText::NotFluent { place, .. }) if place == (2..9)));
    assert!(matches!(no("{ $a } x { }"), NoSplice::NoText(NoText::NotFluent { place, .. }) if place == (9..12)));
    let named = FtlSheet::read(FILE).set("a b", None, "x", &[]);
    assert_eq!(named, Err(NoSplice::NoName("a b".to_owned())));
}

#[test]
fn a_new_text_stands_where_the_story_has_it() {
    let need = |id: &str, group: &str| Slot { key: (id.to_owned(), None), group: group.to_owned() };
    let answer = |id: &str| Slot { key: ("opening".to_owned(), Some(id.to_owned())), group: "opening".to_owned() };
    let order = [
        need("title", ""),
        need("summary", ""),
        need("opening", "opening"),
        answer("no"),
        answer("no-note"),
        answer("yes"),
        need("opening-hint", "opening"),
        need("next", "next"),
        need("closing", ""),
    ];
    let set = |id: &str, attribute: Option<&str>, typed: &str| {
        FtlSheet::read(FILE).set(id, attribute, typed, &order).expect("a splice").apply(FILE)
    };
    assert_eq!(set("summary", None, "s"), FILE.replace("A day\n", "A day\nsummary = s\n"));
    assert_eq!(set("opening", Some("no-note"), "n"), FILE.replace("= No\n", "= No\n    .no-note = n\n"));
    assert_eq!(set("opening-hint", None, "h"), FILE.replace("= fine\n", "= fine\nopening-hint = h\n"));
    assert_eq!(set("next", None, "n"), FILE.replace("= fine\n", "= fine\n\nnext = n\n"));
    assert_eq!(set("next", Some("go"), "n"), FILE.replace("= fine\n", "= fine\n\nnext =\n    .go = n\n"));
    assert_eq!(set("elsewhere", None, "e"), format!("{FILE}elsewhere = e\n"));
    // a line is written last, its answers stood there already
    let answers = "title = t\nopening =\n    .no = No\n";
    let line = FtlSheet::read(answers).set("opening", None, "Hello", &order).expect("a splice").apply(answers);
    assert_eq!(line, "title = t\nopening = Hello\n    .no = No\n");
    let ends = FtlSheet::read("a = b").set("c", None, "d", &[]).expect("a splice").apply("a = b");
    assert_eq!(ends, "a = b\nc = d\n");
}

#[test]
fn texts_are_removed_and_renamed() {
    let sheet = FtlSheet::read(FILE);
    let without = |splice: Result<Splice, NoSplice>| splice.expect("a splice").apply(FILE);
    assert_eq!(without(sheet.remove("opening", Some("no"))), FILE.replace("    .no = No\n", ""));
    assert_eq!(without(sheet.remove("title", None)), FILE.replace("title = A day\n", ""));
    assert_eq!(without(sheet.remove("opening", None)), FILE.replace("opening = Hello.", "opening ="));
    let gone = without(sheet.remove_message("opening"));
    assert_eq!(
        gone,
        format!("{}{}", &FILE[..FILE.find("opening").expect("there")], &FILE[FILE.find("closing").expect("there")..])
    );
    assert_eq!(without(sheet.rename("opening", Some("no"), "never")), FILE.replace(".no =", ".never ="));
    assert_eq!(without(sheet.rename("closing", None, "end")), FILE.replace("closing =", "end ="));
    assert_eq!(sheet.rename("closing", None, "title"), Err(NoSplice::Taken("title".to_owned())));
    assert_eq!(sheet.remove("closing", Some("no")), Err(NoSplice::NotThere));
}

#[test]
fn attributes_are_brought_to_another_message_as_they_are_written() {
    let order = [Slot { key: ("next".to_owned(), None), group: "next".to_owned() }];
    let brought = |text: &str, to: &str| FtlSheet::read(text).bring("opening", to, &order);
    let block = &FILE[FILE.find("    .no").expect("there")..FILE.find("\nclosing").expect("there")];
    let without = FILE.replace(block, "");
    let there = brought(FILE, "closing").expect("sound").expect("some");
    assert_eq!(there, without.replace("    you\n", &format!("    you\n{block}")));
    let new = brought(FILE, "next").expect("sound").expect("some");
    assert_eq!(new, format!("{without}next =\n{block}"));
    // what has no words of its own goes with its attributes
    let bare = "a = b\nopening =\n    .no = No\nc = d\n";
    assert_eq!(brought(bare, "a"), Ok(Some("a = b\n    .no = No\nc = d\n".to_owned())));
    assert_eq!(brought("opening = a\n    .no = b\nc = d\n    .no = e\n", "c"), Err(NoSplice::Taken("c".to_owned())));
    assert_eq!(brought("opening = a\n", "c"), Ok(None));
}

#[test]
fn a_brace_that_puts_nothing_in_is_a_sign() {
    for (typed, file) in [
        ("小{事", "title = 小{\"{\"}事"),
        ("a {乙} } { $b", "title = a {\"{\"}乙{\"}\"} {\"}\"} {\"{\"} $b"),
        ("给您{ $amount }。", "title = 给您{ $amount }。"),
        ("{{ $a }", "title = {\"{\"}{ $a }"),
    ] {
        let pieces = plain_pieces(typed).expect("a text");
        let sheet = FtlSheet::read(FILE);
        let after = sheet.put("title", None, pieces.clone(), &[]).expect("a splice").apply(FILE);
        assert_eq!(after.lines().nth(1), Some(file));
        let entry = FtlSheet::read(&after).find("title", None).expect("there");
        assert_eq!((entry.plain(), &entry.pieces), (typed.to_owned(), &pieces));
    }
    // what would be read back as something else is shown as it stands
    let quoted = "{\"{\"} $x {\"}\"}";
    assert_eq!(plain(&pieces(quoted).expect("a text")), quoted);
    assert_eq!(plain_pieces(" \n"), Err(NoText::Empty));
}

#[test]
fn lines_end_as_they_do_in_the_file() {
    let file = FILE.replace('\n', "\r\n");
    assert_eq!(says(&file, "closing", None).as_deref(), Some("Good\n\n  bye\nyou"));
    let after = edited(&file, "opening", Some("no"), "Not\ntoday.");
    assert_eq!(after, FILE.replace("    .no = No\n", "    .no =\n        Not\n        today.\n").replace('\n', "\r\n"));
}

#[test]
fn around_an_error_nothing_is_edited_that_would_be_lost() {
    let file = "a = b\nbroken { = c\nd = e\n";
    assert_eq!(edited(file, "a", None, "x"), file.replace("= b", "= x"));
    assert_eq!(edited(file, "d", None, "x"), file.replace("= e", "= x"));
    assert_eq!(FtlSheet::read(file).find("broken", None), None);
}

#[test]
fn every_text_that_ships_is_written_as_it_stands() {
    let mut seen = 0;
    for pack in &shipped().packs {
        for (_, _, file) in pack.whole_set().words {
            let sheet = FtlSheet::read(&file.text);
            assert!(sheet.agrees(), "{}", file.path);
            for entry in sheet.entries().into_iter().step_by(7) {
                let (id, attribute) = (entry.key.0.as_str(), entry.key.1.as_deref());
                assert_eq!(pattern::pieces(&entry.typed()).as_ref(), Ok(&entry.pieces), "{} {id}", file.path);
                let same = pattern::written(&entry.pieces, 8, "\n", true);
                let whole = format!("x =\n    .y ={same}\n");
                assert_eq!(says(&whole, "x", Some("y")), Some(entry.typed()), "{} {id} {attribute:?}", file.path);
                seen += 1;
            }
        }
    }
    assert!(seen > 500, "{seen}");
}

/// Pieces of what a person may type.
fn word() -> impl Strategy<Value = String> {
    let signs = [
        "a", "您好", " ", "  ", "\n", "\n\n", "\n    ", "[", "]", "*", ".", "#", "-", "=", "\"", "\\", "é", "\t", "。",
        "🙂", "\r\n",
    ];
    let puts = [
        "{ $name }",
        "{$n}",
        "{ NUMBER($n) }",
        "{\"[\"}",
        "{\"  \"}",
        "{ \"}\" }",
        "{ \"\\\"\" }",
        "{ $n ->\n [one] \"a\n*[other] { $n } b\n}",
    ];
    prop::sample::select(signs.into_iter().chain(puts).map(str::to_owned).collect::<Vec<_>>())
}

proptest! {
    #![proptest_config(crate::cases::at_least(600))]

    /// Whatever is typed is read back, in every place; the rest of the file is there byte for byte.
    #[test]
    fn what_is_set_is_read(words in prop::collection::vec(word(), 1..12), at in 0_usize..8, windows in any::<bool>()) {
        let typed = words.concat();
        let file = if windows { FILE.replace('\n', "\r\n") } else { FILE.to_owned() };
        let places = [
            ("title", None), ("opening", None), ("opening", Some("no")), ("opening", Some("yes")), ("opening", Some("new")),
            ("closing", None), ("new", None), ("new", Some("part")),
        ];
        let (id, attribute) = places[at];
        match pattern::pieces(&typed) {
            Err(error) => prop_assert_eq!(error, NoText::Empty),
            Ok(pieces) => {
                let before = FtlSheet::read(&file);
                let splice = before.set(id, attribute, &typed, &[]).map_err(|error| TestCaseError::fail(error.to_string()))?;
                let after = splice.apply(&file);
                prop_assert_eq!(&after[..splice.place.start], &file[..splice.place.start]);
                prop_assert!(after.ends_with(&file[splice.place.end..]));
                let sheet = FtlSheet::read(&after);
                let entry = sheet.find(id, attribute).expect("there");
                prop_assert_eq!(&entry.pieces, &pieces);
                let tidy = entry.typed();
                let again = pattern::pieces(&tidy);
                prop_assert_eq!(again.as_ref(), Ok(&pieces));
                let plain = !typed.contains(['{', '\r', '\t']) && !typed.contains(" \n") && !typed.contains("\n ");
                if plain {
                    prop_assert_eq!(tidy, typed.trim());
                }
                // set again it is the file itself
                let again = sheet.set(id, attribute, &typed, &[]).expect("sound").apply(&after);
                prop_assert_eq!(again, after);
            }
        }
    }

    /// Whatever is typed by somebody who knows no braces is a text, and read back as it was typed.
    #[test]
    fn what_is_typed_plainly_is_read_back(typed in "(?s)[a{}\\[\\]*.\"\\\\ \n$x#=-]{0,24}", windows in any::<bool>()) {
        let file = if windows { FILE.replace('\n', "\r\n") } else { FILE.to_owned() };
        let Ok(pieces) = plain_pieces(&typed) else {
            prop_assert!(typed.trim_matches([' ', '\n']).is_empty());
            return Ok(());
        };
        let splice = FtlSheet::read(&file).put("opening", Some("no"), pieces.clone(), &[]);
        let after = splice.map_err(|error| TestCaseError::fail(error.to_string()))?.apply(&file);
        let entry = FtlSheet::read(&after).find("opening", Some("no")).expect("there");
        prop_assert_eq!(&entry.pieces, &pieces);
        let again = plain_pieces(&entry.plain());
        prop_assert_eq!(again.as_ref(), Ok(&pieces));
        if !typed.contains('{') && !typed.contains(" \n") {
            prop_assert_eq!(entry.plain(), typed.trim_matches([' ', '\n']));
        }
    }

    /// Whatever a file holds, reading and editing it comes to an end and to no panic, and what an edit gives is sound.
    #[test]
    fn a_hostile_file_is_no_trouble(words in prop::collection::vec(word(), 0..20), braces in "[{}\"\n =.a$>-]{0,24}") {
        let file = format!("a = x\n{}\n{braces}\nb = { }\n", words.concat(), "{ $c }");
        let sheet = FtlSheet::read(&file);
        for entry in sheet.entries() {
            let set = sheet.set(&entry.key.0, entry.key.1.as_deref(), "new\n[words]", &[]);
            if let Ok(splice) = set {
                let after = splice.apply(&file);
                let read = says(&after, &entry.key.0, entry.key.1.as_deref());
                prop_assert_eq!(read.as_deref(), Some("new\n[words]"));
            }
        }
    }
}
