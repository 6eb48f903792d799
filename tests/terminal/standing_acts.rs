//! Standing acts at a terminal: a tray below the answers, each act under its letter, to the record.

use super::pty::{Terminal, available};
use crate::support::{Content, Station};
use composure::records::{Closing, JournalStep};
use std::fs;

const FIXTURE: &str = "tests/fixtures/check/standing";

/// What the fixture says in a language: a message, or one of its attributes.
fn says(content: &Content, locale: &str, message: &str, attribute: Option<&str>) -> String {
    let text = fs::read_to_string(content.path().join(format!("locales/{locale}/scenarios/annual-fee.ftl"))).unwrap();
    let mut lines = text.lines().skip_while(|line| !line.starts_with(&format!("{message} = ")));
    let line = match attribute {
        None => lines.next(),
        Some(attribute) => lines.find(|line| line.starts_with(&format!("    .{attribute} = "))),
    };
    line.unwrap_or_else(|| panic!("no {message}")).split_once(" = ").unwrap().1.to_owned()
}

/// The number under which an answer was shown last.
fn number(terminal: &Terminal, answer: &str) -> String {
    let text = terminal.text();
    let line = text.lines().rfind(|line| line.contains(answer)).unwrap();
    line.trim().split('.').next().unwrap().to_owned()
}

#[test]
fn acts_lie_apart_and_are_done_by_their_letter_in_every_language_to_the_record() {
    if !available() {
        return;
    }
    let content = Content::with(FIXTURE, "annual-fee", "counter");
    for (locale, tray) in [
        ("en-US", "At hand, by its letter: a. "),
        ("zh-CN", "随时可做（输入字母）： a. "),
        ("zh-TW", "隨時可做（輸入字母）： a. "),
    ] {
        let station = Station::quick();
        station.begin_unasked(&content, "annual-fee", locale);
        let args = format!("play annual-fee --employee E1001 --resume --content '{}'", content.path().display());
        let mut terminal = Terminal::start(&station, &args);
        let says = |message: &str, attribute: Option<&str>| says(&content, locale, message, attribute);
        terminal.wait_for(&format!("{tray}{}\r\n", says("standing-apologise", None)), 1);
        terminal.wait_to_be_asked(1);
        // what is withheld at the first moment is no answer there
        terminal.key("b");
        terminal.key("A");
        terminal.wait_for(&says("apology-heard", None), 1);
        terminal.wait_for(&says("opening-again", None), 1);
        let listen = says("opening", Some("listen"));
        terminal.wait_to_be_asked(2);
        terminal.key(number(&terminal, &listen));
        terminal.wait_for(&format!("b. {}\r\n", says("standing-note-down", None)), 1);
        terminal.wait_to_be_asked(3);
        terminal.key("b");
        terminal.wait_for(&says("noted", None), 1);
        terminal.wait_for(&says("claim-again", None), 1);
        let manager = says("claim", Some("manager"));
        terminal.wait_to_be_asked(4);
        terminal.key(number(&terminal, &manager));
        let record = says("closing", Some("record"));
        terminal.wait_to_be_asked(5);
        terminal.key(number(&terminal, &record));
        assert_eq!(terminal.finish().code(), Some(0), "{}", terminal.text());
        let text = terminal.text();
        let last = text.rfind(&record).unwrap();
        let shown = text[..last].matches("b. ").count();
        assert_eq!(
            shown, 1,
            "withheld at the first, done at the second, and not to be done again at the last:\n{text}"
        );
        let store = station.store();
        let records = store.records(&Default::default()).unwrap();
        assert_eq!(records.len(), 1, "{text}");
        assert_eq!(records[0].finished.closing, Closing::Finished);
        let journal = store.journal(&records[0].attempt.id).unwrap();
        let done: Vec<_> = journal.into_iter().map(|entry| entry.command).collect();
        let step = |node: &str, response: &str| JournalStep::Respond { node: node.into(), response: response.into() };
        let expected = [
            step("opening", "apologise"),
            step("opening", "listen"),
            step("claim", "note-down"),
            step("claim", "manager"),
            step("closing", "record"),
        ];
        assert_eq!(done, expected);
    }
}
