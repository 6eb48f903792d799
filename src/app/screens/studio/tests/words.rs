//! The words of a scenario, language beside language, as they are written and read with the keyboard.

use super::*;
use crate::content::tests::{REVIEW, ZH_CN};
use script::words::view::{WordsFilter, WordsLine, WordsTable};
use view::StudioPart;

const ZH_TW: &str = "locales/zh-TW/scenarios/small.ftl";

impl Bench {
    /// With the words of the small scenario of a folder shown.
    fn words_of(content: Folder) -> Self {
        let mut bench = Self::over(content);
        bench.asks(Action::Open(0));
        let tab = bench.tab();
        clicks(&mut bench.harness, &tab);
        bench
    }

    /// How the tab is called.
    fn tab(&self) -> String {
        match self.table().count(WordsFilter::Open) {
            0 => "Words".to_owned(),
            count => format!("Words {count}"),
        }
    }

    fn table(&self) -> &WordsTable {
        &self.script().words.table
    }

    fn count(&self, filter: WordsFilter) -> usize {
        self.table().count(filter)
    }

    /// Brings the keyboard to a cell.
    fn cell(&mut self, begins: &str) {
        let label = self.cells().into_iter().find(|label| label.starts_with(begins));
        let label = label.unwrap_or_else(|| panic!("{begins} among {:?}", self.cells()));
        // where its words begin: below them stands what is to be told of them
        let pos = self.harness.get_by_label(&label).rect().left_top() + egui::vec2(24.0, 16.0);
        self.harness.event(Event::PointerMoved(pos));
        for pressed in [true, false] {
            let modifiers = Modifiers::NONE;
            self.harness.event(Event::PointerButton { pos, button: egui::PointerButton::Primary, pressed, modifiers });
            self.harness.run();
        }
    }

    /// The cells that are drawn, by their labels.
    fn cells(&self) -> Vec<String> {
        let all = self.harness.query_all_by_role(Role::GridCell);
        all.filter_map(|node| node.accesskit_node().label()).collect()
    }

    fn writes_there(&mut self, text: &str) {
        self.press(Modifiers::NONE, Key::Enter);
        self.press(Modifiers::COMMAND, Key::A);
        self.harness.event(Event::Text(text.into()));
        self.harness.run();
    }

    fn saves(&mut self) {
        self.press(Modifiers::COMMAND, Key::S);
        assert!(!self.script().unsaved && self.script().trouble.is_none(), "{:?}", self.script().trouble);
    }
}

#[test]
fn words_stand_in_the_order_of_the_story_and_are_written_where_they_stand() {
    let mut bench = Bench::words_of(Folder::sound());
    let heads = bench.table().lines.iter().filter_map(|line| match line {
        WordsLine::Head { called, moment } => Some((called.clone(), moment.is_some())),
        WordsLine::Text(_) => None,
    });
    let heads = heads.collect::<Vec<_>>();
    assert_eq!(heads[0], ("Title and introduction".to_owned(), false));
    assert!(heads[1].0.starts_with("Moment 1 · ") && heads[1].1, "{heads:?}");
    assert!(heads.iter().all(|(called, _)| !called.contains("opening")), "{heads:?}");
    let before = bench.content.read(EN_US);
    bench.cell("Title · English");
    bench.writes_there("A small matter indeed");
    // the next row of the same language is written then
    bench.press(Modifiers::COMMAND, Key::Enter);
    bench.press(Modifiers::COMMAND, Key::A);
    bench.harness.event(Event::Text("Somebody is angry.".into()));
    bench.harness.run();
    bench.press(Modifiers::NONE, Key::Enter);
    assert!(bench.script().unsaved && bench.content.read(EN_US) == before, "nothing is on disk yet");
    bench.saves();
    let after = bench.content.read(EN_US);
    assert!(after.contains("title = A small matter indeed\nsummary = Somebody is angry.\n"), "{after}");
    // each text is one step
    bench.press(Modifiers::COMMAND, Key::Z);
    bench.press(Modifiers::COMMAND, Key::Z);
    assert!(!bench.script().can_undo);
    bench.saves();
    assert_eq!(bench.content.read(EN_US), before);
}

#[test]
fn what_was_typed_is_taken_back_with_escape() {
    let mut bench = Bench::words_of(Folder::sound());
    bench.cell("Title · English");
    bench.writes_there("Nothing");
    assert!(bench.script().unsaved);
    bench.press(Modifiers::NONE, Key::Escape);
    assert!(!bench.script().unsaved && !bench.script().can_undo);
    assert!(bench.harness.state().screen.view.open.is_some(), "one stays where one is");
}

#[test]
fn a_source_that_changes_makes_the_others_stale_and_still_right_is_one_key_and_one_line() {
    let mut bench = Bench::words_of(Folder::sound().reviewed());
    assert_eq!((bench.count(WordsFilter::Stale), bench.count(WordsFilter::Unread)), (0, 0));
    let before = bench.content.read(REVIEW);
    bench.cell("Title · 简体中文");
    bench.writes_there("大事");
    bench.press(Modifiers::NONE, Key::Enter);
    assert_eq!(bench.count(WordsFilter::Stale), 2, "{:?}", bench.table().counts);
    bench.harness.get_by_label("Words 2");
    bench.cell("Title · English");
    assert!(bench.harness.get_all_by_label("Still right").count() > 0);
    bench.press(Modifiers::ALT, Key::Y);
    assert_eq!((bench.count(WordsFilter::Stale), bench.content.read(REVIEW)), (1, before.clone()));
    bench.saves();
    let review = bench.content.read(REVIEW);
    let more: Vec<_> = review.strip_prefix(&before).expect("only added to").lines().collect();
    let read = more.iter().filter(|line| line.contains("\"remark\":\"read\"") && line.contains("en-US"));
    assert_eq!(read.count(), 1, "{more:#?}");
    assert!(
        bench.content.load().diagnostics.iter().filter(|one| one.code == crate::content::Code::StaleText).count() == 1
    );
    // what is left is found by the filter, and stays while it is worked on
    clicks(&mut bench.harness, "Stale 1");
    assert_eq!(bench.cells().len(), 3);
    bench.cell("Title · 繁體中文");
    bench.press(Modifiers::ALT, Key::Y);
    assert_eq!((bench.count(WordsFilter::Stale), bench.cells().len()), (0, 3));
}

#[test]
fn what_is_put_in_has_a_name_and_a_loss_is_told_and_mended() {
    let mut bench = Bench::words_of(Folder::sound());
    bench.cell("Briefing · English");
    assert!(bench.cells().iter().any(|label| label.starts_with("Briefing · English") && label.contains("‹surname›")));
    bench.writes_there("Please see to him.");
    bench.harness.get_by_label("In the source, not here:");
    clicks(&mut bench.harness, "Add “surname”");
    bench.press(Modifiers::NONE, Key::Enter);
    bench.saves();
    let after = bench.content.read(EN_US);
    assert!(after.contains("briefing = Please see to him.{ $surname }\n"), "{after}");
    // the source's words come with what they put in
    bench.cell("Briefing · English");
    bench.press(Modifiers::ALT, Key::C);
    bench.saves();
    let after = bench.content.read(EN_US);
    assert!(after.contains("briefing = 请接待{ $surname }先生。\n"), "{after}");
    assert_eq!(bench.count(WordsFilter::Faulty), 0, "what is the source's word for word is to be translated yet");
    bench.press(Modifiers::NONE, Key::Enter);
    bench.writes_there("See to ‹surname›先生.");
    bench.press(Modifiers::NONE, Key::Enter);
    assert_eq!(bench.count(WordsFilter::Faulty), 1, "{:?}", bench.table().counts);
}

#[test]
fn words_are_replaced_in_every_language_once_it_was_seen_what_comes_of_it() {
    let mut bench = Bench::words_of(Folder::sound());
    let before = [bench.content.read(EN_US), bench.content.read(ZH_CN)];
    bench.press(Modifiers::COMMAND, Key::H);
    for (label, text) in [("Find", "Never mind"), ("Replace with", "Leave it")] {
        bench.harness.get_by_role_and_label(Role::TextInput, label).focus();
        bench.harness.run();
        bench.harness.event(Event::Text(text.into()));
        bench.harness.run();
    }
    bench.harness.get_by_label("Found in 1 text");
    bench.harness.get_by_label("Replace in 1 text");
    // a text that is let alone is not replaced
    let label = bench.script().words.found.as_ref().expect("found").texts[0].typed.clone();
    let label = format!("English · {label}");
    clicks(&mut bench.harness, &label);
    bench.harness.get_by_label("Replace in 0 texts");
    clicks(&mut bench.harness, &label);
    clicks(&mut bench.harness, "Replace in 1 text");
    bench.saves();
    assert_eq!(bench.content.read(EN_US), before[0].replace("Never mind", "Leave it"));
    bench.press(Modifiers::COMMAND, Key::Z);
    bench.saves();
    assert_eq!([bench.content.read(EN_US), bench.content.read(ZH_CN)], before, "it was one step");
}

#[test]
fn a_draft_is_made_of_what_is_missing_and_waits_to_be_read() {
    let mut bench = Bench::words_of(Folder::sound().without(ZH_TW));
    let missing = bench.count(WordsFilter::Missing);
    assert!(missing > 5);
    clicks(&mut bench.harness, "Draft missing Traditional Chinese");
    assert_eq!((bench.count(WordsFilter::Missing), bench.count(WordsFilter::Drafted)), (0, missing));
    bench.saves();
    assert!(bench.content.read(ZH_TW).contains("title = 小事\n"));
    assert!(bench.content.load().diagnostics.iter().any(|one| one.code == crate::content::Code::UnreadText));
    // what stands under a moment is read in one go
    let label = bench.harness.get_all_by_role(Role::Link).filter_map(|node| node.accesskit_node().label());
    let label = label.into_iter().find(|label| label.starts_with("Read, and right: ")).expect("a link");
    bench.harness.get_all_by_label(&label).next().expect("there").click();
    bench.harness.run();
    assert!(bench.count(WordsFilter::Drafted) < missing);
}

#[test]
fn what_ships_is_read_and_only_what_is_seen_is_drawn() {
    let mut bench = Bench::over(Folder::sound());
    let shelf = bench.harness.state().screen.view.shelf.clone().expect("listed");
    let large = shelf.iter().position(|one| one.id == "media-threat").expect("ships");
    bench.asks(Action::Open(large));
    let tab = bench.tab();
    clicks(&mut bench.harness, &tab);
    let texts = bench.table().lines.iter().filter(|line| matches!(line, WordsLine::Text(_))).count();
    assert!(texts > 150, "{texts}");
    let cells = bench.cells();
    assert!(cells.len() < 60, "{}", cells.len());
    bench.cell("Title · English");
    bench.press(Modifiers::NONE, Key::End);
    let last = bench.cells();
    assert!(last.len() < 60 && !last.iter().any(|label| label.starts_with("Title")), "{last:?}");
    bench.press(Modifiers::NONE, Key::Enter);
    assert!(bench.harness.query_by_role(Role::MultilineTextInput).is_none());
    bench.press(Modifiers::ALT, Key::C);
    assert!(!bench.script().unsaved && bench.harness.query_by_label("Find and replace").is_none());
}

#[test]
fn a_moment_of_the_words_is_shown_in_the_story() {
    let mut bench = Bench::words_of(Folder::sound());
    bench.harness.get_all_by_label("Go there").next().expect("a link").click();
    bench.harness.run();
    assert_eq!(bench.harness.state().screen.draft.part, StudioPart::Story);
}
