//! Documents of what ships, and of drafts: every word is in them, and they are XML.

use super::*;
use crate::content::tests::shipped;
use crate::content::{Root, shipped_words};
use crate::studio::storyboard::scenario_texts;
use quick_xml::events::Event;
use std::io::{Cursor, Read as _};
use zip::ZipArchive;

fn part(bytes: &[u8], name: &str) -> String {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).expect("an archive");
    let mut text = String::new();
    archive.by_name(name).expect(name).read_to_string(&mut text).expect("text");
    text
}

/// The words of a document, a paragraph a line.
fn read(bytes: &[u8]) -> String {
    let xml = part(bytes, "word/document.xml");
    let mut reader = quick_xml::Reader::from_str(&xml);
    let mut text = String::new();
    loop {
        match reader.read_event().expect("XML") {
            Event::Text(one) => text.push_str(&one.decode().expect("text")),
            Event::GeneralRef(one) => text.push_str(&format!("&{};", one.decode().expect("a name"))),
            Event::End(tag) if tag.name().as_ref() == b"w:p" => text.push('\n'),
            Event::Empty(tag) if tag.name().as_ref() == b"w:br" => text.push('\n'),
            Event::Eof => break,
            _ => {}
        }
    }
    quick_xml::escape::unescape(&text).expect("references").into_owned()
}

#[test]
fn a_document_holds_every_line_and_every_answer_in_each_language() {
    let book = shipped().books.first().expect("a book");
    for pack in &shipped().packs {
        let id = &*pack.scenario.id;
        let texts = scenario_texts(&Root::Shipped, id).expect("read").expect("there");
        let board = storyboard(id, &texts).expect("RON");
        for (at, language) in Language::shipped().into_iter().enumerate() {
            let bytes = write_script(id, &texts, Some(book), &language, &shipped_words(&language)).expect("written");
            let text = read(&bytes);
            for part_name in ["word/styles.xml", "word/footer1.xml", "docProps/core.xml", "[Content_Types].xml"] {
                let xml = part(&bytes, part_name);
                let mut reader = quick_xml::Reader::from_str(&xml);
                while reader.read_event().expect("XML") != Event::Eof {}
            }
            assert!(!text.contains("{ $") && !text.contains("script-"), "{id} {language}");
            let said = |part: StoryPart| board.rows.iter().filter(move |row| row.part == part);
            let mut plain_ones = 0;
            for row in said(StoryPart::Line).chain(said(StoryPart::Answer)).chain(said(StoryPart::Note)) {
                let words = &row.fields[&StoryField::Words(at)];
                if !words.contains('{') {
                    assert!(text.contains(words.as_str()), "{id} {language}: {words}");
                    plain_ones += 1;
                }
            }
            assert!(plain_ones > 40, "{plain_ones}");
            assert!(
                text.matches("\nA").count() + text.matches("\nA.").count() >= board.moments.len() / 2,
                "answers have letters"
            );
        }
    }
}

#[test]
fn letters_go_on_behind_z() {
    assert_eq!([0, 25, 26, 51, 52].map(lettered), ["A", "Z", "AA", "AZ", "BA"]);
}

#[test]
fn a_draft_without_a_book_and_with_odd_signs_is_a_document() {
    let story = "Scenario(nodes: {\"a\": (lines: [(say: \"a\")], responses: {\"b\": (kind: Say, performs: [\"x\"], when: Done(\"x\"), goto: \"c\")})}, endings: {\"c\": Resolved})";
    let words = "title = <T> & \"co\"\na = One\n    two\u{1}\n    .b = Three\n";
    let language: Language = "en-US".parse().expect("a tag");
    let texts = ScenarioTexts::from([
        (ScenarioFile::Story, story.to_owned()),
        (ScenarioFile::Words(language.clone()), words.to_owned()),
    ]);
    let text = read(&write_script("x", &texts, None, &language, &shipped_words(&language)).expect("written"));
    for told in ["<T> & \"co\"", "One\ntwo", "Three", "x done"] {
        assert!(text.contains(told), "{told}: {text}");
    }
}
