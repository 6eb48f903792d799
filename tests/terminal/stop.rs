//! Long explorations at a terminal: it shows how far they are, and Ctrl-C leaves what is known by then.

use super::pty::{Terminal, available};
use crate::support::huge::HUGE;
use crate::support::{Content, Station, root};
use std::time::{Duration, Instant};

const SIGINT: u8 = 2;

/// The content that ships and, first in order, a scenario too large to be explored.
fn huge() -> Option<Content> {
    available().then(|| {
        let content = Content::new();
        content.plant_huge();
        content
    })
}

/// Explores it until a line tells how far it is.
fn explore(content: &Content, args: &str, line: &str) -> Terminal {
    let args = format!("check --locale en-US --content '{}' {args}", content.path().display());
    let terminal = Terminal::start(&Station::quick(), &args);
    terminal.wait_for(line, 1);
    terminal
}

fn against() -> String {
    format!("--against '{}'", root().join("assets/policies/bank-complaints.ron").display())
}

/// How each begins its line.
fn lines() -> [(String, String); 2] {
    [("--prove".to_owned(), format!("{HUGE}: fact class ")), (against(), format!("{HUGE}: draw "))]
}

#[test]
fn ctrl_c_leaves_what_is_known_and_says_what_was_not_reached() {
    let Some(content) = huge() else { return };
    for (way, line) in lines() {
        let mut terminal = explore(&content, &way, &line);
        terminal.control(b'C');
        assert_eq!(terminal.finish().code(), Some(1), "{}", terminal.text());
        let left = terminal.left();
        assert!(!left.contains(&line), "the line is taken away:\n{left}");
        let told = match way.as_str() {
            "--prove" => ["Scenarios not reached: 4\n", "\n not proven  Every play comes to an end\n"],
            _ => ["Scenarios not reached: 4\n", "a-huge-one: stopped before every play was looked at"],
        };
        assert!(told.iter().all(|told| left.contains(told)), "{left}");
    }
}

#[test]
fn an_interrupted_proof_leaves_the_page_that_was_there() {
    let Some(content) = huge() else { return };
    let page = content.path().join("page.html");
    let old = "<!doctype html>\n<!-- composure -->\n<html lang=\"en-US\">\nan older proof\n</html>\n";
    std::fs::write(&page, old).unwrap();
    let args = format!("--prove --format html --output '{}'", page.display());
    let mut terminal = explore(&content, &args, &lines()[0].1);
    terminal.control(b'C');
    assert_eq!(terminal.finish().code(), Some(1), "{}", terminal.text());
    assert_eq!(std::fs::read_to_string(&page).unwrap(), old);
    assert!(terminal.left().contains("Scenarios not reached: 4\n"), "{}", terminal.left());
}

#[test]
fn one_ctrl_c_stops_proving_and_comparing_alike() {
    let Some(content) = huge() else { return };
    let mut terminal = explore(&content, &format!("--prove {}", against()), &lines()[0].1);
    terminal.control(b'C');
    assert_eq!(terminal.finish().code(), Some(1), "{}", terminal.text());
    let left = terminal.left();
    let told = ["the rest is not proven. Scenarios not reached: 4\n", "other changes. Scenarios not reached: 5\n"];
    assert!(told.iter().all(|told| left.contains(told)), "{left}");
}

#[test]
fn a_second_interruption_ends_it_at_once() {
    let Some(content) = huge() else { return };
    for (way, line) in lines() {
        let mut terminal = explore(&content, &way, &line);
        // a terminal that shows nothing more: the program cannot come to its end in the meantime
        terminal.control(b'S');
        let until = Instant::now() + Duration::from_secs(30);
        while !terminal.is_over() && Instant::now() < until {
            terminal.signal(SIGINT);
            std::thread::sleep(Duration::from_millis(10));
        }
        assert_eq!(terminal.finish().code(), Some(130), "{}", terminal.text());
    }
}

#[test]
fn the_line_is_taken_away_when_all_is_seen() {
    let Some(content) = huge() else { return };
    let path = content.path().join(format!("scenarios/{HUGE}.ron"));
    for (way, line) in lines() {
        let args = format!("{way} --workers 1 --cap 400000 '{}'", path.display());
        let mut terminal = explore(&content, &args, &line);
        terminal.finish();
        let left = terminal.left();
        assert!(!left.contains(&line) && left.contains(" files read, "), "{left}");
    }
}
