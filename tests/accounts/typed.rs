//! Passwords typed at a terminal: nobody reads them over a shoulder.

use super::{bound, secret};
use crate::terminal::{Terminal, available};

const ASKED: &str = "Password (not shown):";

#[test]
fn a_password_is_typed_and_not_shown() {
    if !available() {
        return;
    }
    let station = bound();
    let mut terminal = Terminal::start(&station, "records list --as 1001");
    terminal.wait_for(ASKED, 1);
    terminal.key(secret("1001"));
    assert_eq!(terminal.finish().code(), Some(0), "{}", terminal.text());
    assert!(!terminal.text().contains("lilac"), "{}", terminal.text());
    // whoever doesn't say who he is is asked
    let mut terminal = Terminal::start(&station, "records list");
    terminal.wait_for("Employee number:", 1);
    terminal.key("1001");
    terminal.wait_for(ASKED, 1);
    terminal.key("not this one");
    assert_eq!(terminal.finish().code(), Some(2), "{}", terminal.text());
    assert!(
        terminal.text().contains("password is wrong") && !terminal.text().contains("not this"),
        "{}",
        terminal.text()
    );
}

#[test]
fn ctrl_c_ends_it_where_a_password_is_asked_for() {
    if !available() {
        return;
    }
    let station = bound();
    let mut terminal = Terminal::start(&station, "records list --as 1001");
    terminal.wait_for(ASKED, 1);
    terminal.control(b'C');
    terminal.finish();
    let text = terminal.text();
    assert!(text.contains("no password was typed"), "{text}");
}

#[test]
fn a_one_time_code_leads_to_a_password_and_on_to_what_was_asked() {
    if !available() {
        return;
    }
    let station = bound();
    let mut store = station.store();
    let [hr, new] = ["1001", "1005"].map(|number| store.employee(number).unwrap().unwrap());
    let (codes, _) = store.issue_codes(&[new], &hr.subject).unwrap();
    let mut terminal = Terminal::start(&station, "records list --as 1005");
    terminal.wait_for(ASKED, 1);
    terminal.key(codes[0].as_str().to_lowercase());
    terminal.wait_for("New password", 1);
    terminal.key(secret("1005"));
    terminal.wait_for("The same once more:", 1);
    terminal.key(secret("1005"));
    assert_eq!(terminal.finish().code(), Some(0), "{}", terminal.text());
    assert!(!store.sign_in("1005", &secret("1005")).unwrap().by_code);
}
