//! The words of a scenario at the command line: listed, set, found right, looked for, replaced, drafted.

use crate::support::{Content, LOCALES, Said, answer, composure};
use std::fs;
use std::path::PathBuf;

const SOUND: &str = "tests/fixtures/check/sound";

fn sound() -> Content {
    Content::of(SOUND)
}

fn ftl(content: &Content, locale: &str) -> PathBuf {
    content.path().join(format!("locales/{locale}/scenarios/small.ftl"))
}

fn review(content: &Content) -> PathBuf {
    content.path().join("scenarios/small.review")
}

fn read(path: PathBuf) -> String {
    fs::read_to_string(path).unwrap()
}

fn english(content: &Content, args: &[&str], code: i32) -> Said {
    content.run(&[args, &["--locale", "en-US"]].concat(), code)
}

/// How a text stands in a language.
fn state(content: &Content, message: &str, locale: &str) -> String {
    let json = english(content, &["words", "small", "--json"], 0).json();
    let texts = json["texts"].as_array().unwrap();
    let text = texts.iter().find(|text| text["message"] == message).unwrap();
    text["languages"][locale]["state"].as_str().unwrap().to_owned()
}

#[test]
fn words_are_listed_in_the_order_of_the_story() {
    let content = sound();
    let json = english(&content, &["words", "small", "--json"], 0).json();
    let names: Vec<_> =
        json["texts"].as_array().unwrap().iter().map(|text| text["message"].as_str().unwrap()).collect();
    let begins =
        ["title", "summary", "briefing", "customer", "opening-hot", "opening", "opening.hello", "opening.hello-note"];
    assert_eq!(names.get(..8), Some(&begins[..]));
    assert!(!names.contains(&"opening-hint"), "what may be left out, and is, is no row");
    let opening = &json["texts"][5];
    assert_eq!((&opening["kind"], &opening["languages"]["zh-CN"]["state"]), (&"line".into(), &"source".into()));
    assert_eq!(
        (&opening["languages"]["en-US"]["most"], &opening["languages"]["en-US"]["length"]),
        (&300.into(), &26.into())
    );
    content.plant("locales/zh-TW/scenarios/small.ftl", "closing = 算了。", "closing = 沒关系🙂。");
    content.plant("locales/en-US/scenarios/small.ftl", "    .bye-note = A farewell.\n", "");
    let told = english(&content, &["words", "small", "--state", "missing,unreviewed", "--in", "en-US"], 0).out;
    assert!(
        told.lines().any(|line| line.trim_start().starts_with("closing.bye-note") && line.contains("missing")),
        "{told}"
    );
    assert!(!told.contains("zh-CN  source"), "{told}");
    let told = english(&content, &["words", "small", "--in", "zh-TW"], 0).out;
    assert!(told.contains("not drawn by any font: 🙂") && told.contains("of another script: 关"), "{told}");
    assert!(told.contains("en-US: ") && told.contains(" 1 missing"), "{told}");
}

#[test]
fn a_changed_source_makes_the_others_stale_until_they_are_read() {
    let content = sound();
    english(&content, &["check", "--deny-warnings"], 0);
    let said = english(&content, &["words", "small", "still-right", "zh-TW", "--all", "--by", "1024"], 0);
    assert!(said.out.contains("texts in zh-TW are written down as right, by 1024"), "{}", said.out);
    english(&content, &["words", "small", "still-right", "en-US", "--all", "--by", "1024"], 0);
    english(&content, &["check", "--deny-warnings"], 0);
    let before = ["zh-TW", "en-US"].map(|locale| read(ftl(&content, locale)));
    let source = read(ftl(&content, "zh-CN"));
    let said = english(&content, &["words", "small", "set", "zh-CN", "closing", "算了，我不办了。"], 0);
    assert!(said.out.contains("to be read again: zh-TW, en-US") || said.out.contains("zh-TW"), "{}", said.out);
    assert_eq!(read(ftl(&content, "zh-CN")), source.replace("closing = 算了。", "closing = 算了，我不办了。"));
    assert_eq!(["zh-TW", "en-US"].map(|locale| read(ftl(&content, locale))), before);
    for locale in ["zh-TW", "en-US"] {
        assert_eq!(state(&content, "closing", locale), "stale");
        assert_eq!(state(&content, "opening", locale), "reviewed");
    }
    let told = english(&content, &["words", "small", "--state", "stale"], 0).out;
    assert!(told.contains("the source has changed: 算了{+，我不办了+}。"), "{told}");
    let said = english(&content, &["check", "--deny-warnings"], 1);
    assert!(said.err.contains("warning[C064]: `closing` in en-US"), "{}", said.err);
    // it plays all the same
    english(&content, &["check"], 0);
    let lines = read(review(&content));
    english(&content, &["words", "small", "set", "zh-TW", "closing", "算了，我不辦了。", "--by", "77"], 0);
    assert_eq!(state(&content, "closing", "zh-TW"), "unreviewed");
    english(&content, &["words", "small", "still-right", "zh-TW", "closing", "--by", "1024"], 0);
    english(&content, &["words", "small", "still-right", "en-US", "closing", "--by", "1024"], 0);
    english(&content, &["check", "--deny-warnings"], 0);
    assert!(read(review(&content)).starts_with(&lines), "it is only added to");
    // once more is no news
    let lines = read(review(&content));
    english(&content, &["words", "small", "still-right", "en-US", "--all", "--by", "1024"], 0);
    assert_eq!(read(review(&content)), lines);
}

#[test]
fn a_broken_review_file_is_told_by_its_line_and_kept() {
    let content = sound();
    for locale in ["zh-TW", "en-US"] {
        english(&content, &["words", "small", "still-right", locale, "--all", "--by", "1024"], 0);
    }
    let whole = read(review(&content));
    let broken = format!("<<<<<<< ours\n{whole}{{\"remark\":\"read\",\"mess");
    fs::write(review(&content), &broken).unwrap();
    let said = english(&content, &["check", "--deny-warnings"], 1);
    let last = broken.lines().count();
    assert!(
        said.err.contains("small.review:1:1") && said.err.contains(&format!("small.review:{last}:1")),
        "{}",
        said.err
    );
    assert!(!said.err.contains("C064") && !said.err.contains("C065"), "the other lines count: {}", said.err);
    let said = english(&content, &["words", "small", "--state", "missing"], 0);
    assert!(said.err.contains("small.review, line 1:"), "{}", said.err);
    english(&content, &["words", "small", "set", "en-US", "closing", "Leave it.", "--by", "7"], 0);
    let after = read(review(&content));
    assert!(after.starts_with(&format!("{broken}\n{{")), "a line that was cut short stays for itself");
    fs::write(review(&content), [0xff, 0xfe, 0x00]).unwrap();
    assert!(english(&content, &["words", "small"], 2).err.contains("not a UTF-8 text"));
    let said = english(&content, &["check", "--deny-warnings"], 1);
    assert!(said.err.contains("C066") && said.err.contains("small.review"), "{}", said.err);
}

#[test]
fn a_text_is_set_and_everything_else_stays() {
    let content = sound();
    let path = ftl(&content, "en-US");
    let windows = read(path.clone()).replace('\n', "\r\n").replacen("title", "# A note\r\ntitle", 1);
    fs::write(&path, format!("\u{feff}{windows}")).unwrap();
    english(&content, &["words", "small", "set", "en-US", "opening.calm", "- Take a seat,\n{ $surname }."], 0);
    let expected =
        windows.replace(".calm = Take your time.", ".calm =\r\n        - Take a seat,\r\n        { $surname }.");
    assert_eq!(read(path.clone()), format!("\u{feff}{expected}"));
    // a part that was not there yet comes where the story has it
    english(&content, &["words", "small", "set", "en-US", "opening.calm-better", "Sit down first."], 0);
    let behind = "    .calm-note = Soothing.\r\n    .calm-better = Sit down first.\r\n";
    assert!(read(path.clone()).contains(behind), "{}", read(path));
    let no = |args: &[&str]| english(&content, &[&["words", "small"], args].concat(), 2).err;
    assert!(no(&["set", "en-US", "opening.clam", "x"]).contains("did you mean `opening.calm`?"));
    assert!(no(&["set", "fr", "opening", "x"]).contains("none of the languages"));
    assert!(no(&["set", "en-US", "opening", "a { $b"]).contains("the brace at byte 2 of the text is not closed"));
    assert!(no(&["set", "en-US", "opening", "a { b c }"]).contains("what stands in braces from byte 2"));
    assert!(no(&["set", "en-US", "opening", " "]).contains("there is no text to write"));
    assert!(no(&["still-right", "zh-CN", "opening", "--by", "1"]).contains("zh-CN is the source"));
    assert!(no(&["still-right", "zh-TW", "opening", "--by", "\u{202e}"]).contains("employee number"));
    assert!(english(&content, &["words", "smell"], 2).err.contains("no scenario `smell`"));
    let carried =
        answer(composure().args(["words", "rude-customer", "set", "en-US", "title", "x", "--locale", "en-US"]), 2);
    assert!(carried.err.contains("content export"), "{}", carried.err);
}

#[test]
fn words_are_found_and_replaced_in_every_language() {
    let content = sound();
    let said = english(&content, &["words", "small", "find", "mr"], 0);
    assert_eq!(
        said.out,
        "en-US  briefing  Please see [Mr] { $surname }.\nen-US  customer  [Mr] { $surname }\nfound in 2 texts\n"
    );
    let before = LOCALES.map(|locale| read(ftl(&content, locale)));
    let replace = ["words", "small", "find", "Mr", "--replace", "Mrs", "--whole", "--case"];
    let said = english(&content, &[&replace[..], &["--dry-run"]].concat(), 0);
    assert!(
        said.out.contains("customer  [-Mr-]{+Mrs+} { $surname }") && said.out.contains("nothing has been written"),
        "{}",
        said.out
    );
    assert_eq!(LOCALES.map(|locale| read(ftl(&content, locale))), before);
    english(&content, &replace, 0);
    let after = read(ftl(&content, "en-US"));
    assert!(after.contains("customer = Mrs { $surname }") && !after.contains("Mr "), "{after}");
    english(&content, &["check"], 0);
    // all of it or nothing
    let before = read(ftl(&content, "en-US"));
    let said = english(&content, &["words", "small", "find", "Mrs", "--replace", "{ ", "--in", "en-US"], 2);
    assert!(said.err.contains("`briefing`"), "{}", said.err);
    assert_eq!(read(ftl(&content, "en-US")), before);
    assert_eq!(english(&content, &["words", "small", "find", "nowhere"], 0).out, "found in 0 texts\n");
}

#[test]
fn a_draft_is_made_and_has_to_be_read() {
    let content = sound();
    let path = ftl(&content, "zh-TW");
    fs::remove_file(&path).unwrap();
    let said = english(&content, &["words", "small", "draft", "zh-TW"], 0);
    assert!(said.out.contains("closing  算了。") && said.out.contains("texts in zh-TW are drafted"), "{}", said.out);
    assert_eq!(state(&content, "closing", "zh-TW"), "draft");
    let said = english(&content, &["check", "--deny-warnings"], 1);
    assert!(said.err.contains("texts in zh-TW were drafted by the program"), "{}", said.err);
    english(&content, &["words", "small", "still-right", "zh-TW", "--all", "--by", "1024"], 0);
    assert_eq!(state(&content, "closing", "zh-TW"), "reviewed");
    let said = english(&content, &["words", "small", "draft", "en-US"], 2);
    assert!(said.err.contains("only zh-TW, from zh-CN"), "{}", said.err);
}

#[test]
fn the_list_speaks_the_readers_language() {
    let content = sound();
    for (locale, source) in [("zh-CN", "原文"), ("zh-TW", "未審閱"), ("en-US", "unreviewed")] {
        let said = content.run(&["words", "small", "--locale", locale], 0);
        assert!(said.out.contains(source), "{}", said.out);
    }
}
