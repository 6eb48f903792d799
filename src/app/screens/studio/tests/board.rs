//! The board: boxes found by their names, walked by the arrows, pulled and led elsewhere by the pointer.

use super::*;
use crate::app::screens::studio::view::{BoardAction, BoardView};
use crate::studio::Owner;
use egui::{Pos2, Rect, vec2};

impl Bench {
    fn board(&self) -> &BoardView {
        &self.script().board
    }

    /// The name of a box in the order of the board.
    fn first_of(&self, at: usize) -> String {
        self.board().boxes[at].first.clone()
    }

    fn box_rect(&self, at: usize) -> Rect {
        self.harness.get_all_by_role(Role::RadioButton).find(|node| self.is_box(node, at)).expect("a box").rect()
    }

    fn is_box(&self, node: &egui_kittest::Node<'_>, at: usize) -> bool {
        let label = node.accesskit_node().label().unwrap_or_default();
        label.starts_with(&self.first_of(at))
    }

    fn has_keyboard(&self, at: usize) -> bool {
        let mut all = self.harness.get_all_by_role(Role::RadioButton);
        all.any(|node| node.accesskit_node().is_focused() && self.is_box(&node, at))
    }

    fn focus_box(&mut self, at: usize) {
        self.harness.get_all_by_role(Role::RadioButton).find(|node| self.is_box(node, at)).expect("a box").click();
        self.harness.run();
    }

    fn drags(&mut self, from: Pos2, to: Pos2) {
        self.harness.hover_at(from);
        self.harness.run();
        self.harness.drag_at(from);
        self.harness.run();
        self.harness.hover_at(from.lerp(to, 0.5));
        self.harness.run_steps(2);
        self.harness.hover_at(to);
        self.harness.run_steps(2);
        self.harness.drop_at(to);
        self.harness.run();
    }

    fn at_box(&self, id: &str) -> usize {
        self.board().boxes.iter().position(|one| one.id == id).expect("a box")
    }
}

#[test]
fn boxes_are_walked_by_the_arrows_and_opened_with_the_keyboard_in_their_words() {
    let mut bench = Bench::open();
    let board = bench.board().clone();
    assert_eq!(board.boxes[0].id, "opening", "where the story begins");
    assert!(board.ways.len() > 3 && board.boxes.len() > 4, "{board:?}");
    bench.focus_box(0);
    assert!(bench.has_keyboard(0));
    bench.press(Modifiers::NONE, Key::ArrowDown);
    let on = (1..board.boxes.len()).find(|at| bench.has_keyboard(*at)).expect("on another");
    bench.press(Modifiers::NONE, Key::Home);
    assert!(bench.has_keyboard(0), "back");
    let moment = bench.at_box("closing");
    bench.focus_box(moment);
    bench.press(Modifiers::NONE, Key::Enter);
    bench.harness.run();
    assert_eq!(bench.moment().id, "closing");
    assert!(bench.harness.get_by_label("What the customer says, 1").accesskit_node().is_focused(), "{on}");
}

#[test]
fn a_click_shows_a_moment_and_leaves_the_board_where_it_is() {
    let mut bench = Bench::open();
    let at = bench.at_box("closing");
    let before = bench.box_rect(at);
    let on = before.left_center() + vec2(30.0, 0.0);
    bench.harness.hover_at(on);
    bench.harness.drag_at(on);
    bench.harness.run_steps(1);
    bench.harness.drop_at(on);
    bench.harness.run();
    assert_eq!(bench.moment().id, "closing");
    assert_eq!(bench.box_rect(at), before);
}

#[test]
fn the_board_is_seen_larger_and_whole_and_the_list_stands_in_its_place() {
    let mut bench = Bench::open();
    let before = bench.box_rect(0).width();
    clicks(&mut bench.harness, "Smaller");
    assert!(bench.box_rect(0).width() < before);
    clicks(&mut bench.harness, "Larger");
    assert!((bench.box_rect(0).width() - before).abs() < 0.5);
    bench.press(Modifiers::COMMAND, Key::Num0);
    let all: Vec<_> = (0..bench.board().boxes.len()).map(|at| bench.box_rect(at)).collect();
    assert!(all.iter().all(|one| one.left() > 0.0 && one.right() < 540.0), "{all:?}");
    clicks(&mut bench.harness, "List");
    bench.harness.get_by_label("Find a moment by its words");
    assert!(bench.harness.query_by_label("Smaller").is_none());
    clicks(&mut bench.harness, "Board");
    bench.harness.get_by_label("Smaller");
}

#[test]
fn what_is_looked_for_is_come_to() {
    let mut bench = Bench::open();
    let at = bench.at_box("closing");
    let sought: String = bench.first_of(at).chars().take(4).collect();
    bench.types("Find a moment by its words", &sought);
    bench.press(Modifiers::NONE, Key::Enter);
    bench.harness.run();
    assert!(bench.has_keyboard(at));
}

#[test]
fn a_box_is_deleted_after_what_hangs_on_it_was_shown() {
    let mut bench = Bench::open();
    let (at, count) = (bench.at_box("closing"), bench.board().boxes.len());
    bench.focus_box(at);
    bench.press(Modifiers::NONE, Key::Delete);
    assert!(bench.script().question.is_some());
    clicks(&mut bench.harness, "Delete");
    assert_eq!(bench.board().boxes.len(), count - 1);
    assert!(bench.board().boxes.iter().any(|one| one.loose > 0), "what led there leads nowhere, and says so");
    bench.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(bench.board().boxes.len(), count);
}

#[test]
fn an_answer_is_pulled_to_another_box_and_to_free_ground_each_in_one_step() {
    let mut bench = Bench::open();
    bench.press(Modifiers::COMMAND, Key::Num0);
    let (from, to) = (bench.at_box("opening"), bench.at_box("gone"));
    let before = bench.board().clone();
    let pull = bench.box_rect(from).right_center();
    bench.drags(pull, bench.box_rect(to).center());
    let answers = bench.moment().answers.clone();
    assert_eq!(bench.board().answers, before.answers + 1);
    assert_eq!(answers.last().and_then(|one| one.to.as_ref()).map(|(id, _)| id.as_str()), Some("gone"));
    bench.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(bench.board().ways, before.ways);
    let pull = bench.box_rect(from).right_center();
    let rects: Vec<_> = (0..before.boxes.len()).map(|at| bench.box_rect(at)).collect();
    let ground = (0..40)
        .map(|step| pull + vec2(30.0, step as f32 * 10.0))
        .find(|at| rects.iter().all(|one| !one.expand(20.0).contains(*at)) && at.x < 460.0)
        .expect("free ground");
    bench.drags(pull, ground);
    assert_eq!((bench.board().answers, bench.board().boxes.len()), (before.answers + 1, before.boxes.len() + 1));
    bench.press(Modifiers::COMMAND, Key::Z);
    assert_eq!((bench.board().answers, bench.board().boxes.len()), (before.answers, before.boxes.len()));
}

#[test]
fn arrows_are_led_elsewhere_together_and_taken_back_in_one_step() {
    let mut bench = Bench::open();
    let before = bench.board().ways.clone();
    let way = before.iter().find(|way| matches!(way.carries.first(), Some(Owner::Answer { .. }))).expect("answers");
    let (carries, to) = (way.carries.clone(), bench.board().boxes[bench.at_box("gone")].id.clone());
    bench.asks(Action::Script(ScriptAction::Board(BoardAction::Lead(carries.clone(), to.clone()))));
    let gone = bench.at_box(&to);
    let leads = |bench: &Bench, owner: &Owner| {
        bench.board().ways.iter().find(|way| way.carries.contains(owner)).map(|way| way.to)
    };
    assert!(carries.iter().all(|one| leads(&bench, one) == Some(gone)));
    bench.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(bench.board().ways, before);
    bench.asks(Action::Script(ScriptAction::Board(BoardAction::LeadToNew(carries.clone()))));
    let new = bench.at_box(&bench.moment().id.clone());
    assert!(carries.iter().all(|one| leads(&bench, one) == Some(new)));
    bench.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(bench.board().ways, before);
}

#[test]
fn a_proof_tells_of_each_box_and_what_ships_has_a_board_that_is_read() {
    let mut bench = proved();
    let figures = bench.board().boxes[0].figures.expect("proved");
    assert!(figures.best.is_some() && figures.guessers > 0, "{figures:?}");
    let told = bench.harness.get_all_by_role(Role::RadioButton).find(|node| bench.is_box(node, 0)).expect("a box");
    let told = told.accesskit_node().label().unwrap_or_default();
    assert!(told.contains("the best score still possible is") && told.contains("whoever only guesses"), "{told}");
    bench.press(Modifiers::NONE, Key::Escape);
    let shelf = bench.harness.state().screen.view.shelf.clone().expect("listed");
    let at = shelf.iter().position(|one| !one.is_own).expect("ships");
    bench.asks(Action::Open(at));
    let before = bench.board().clone();
    bench.asks(Action::Script(ScriptAction::Board(BoardAction::AddAnswer(before.boxes[0].id.clone()))));
    bench.asks(Action::Script(ScriptAction::Board(BoardAction::PullAnswer(before.boxes[0].id.clone(), None))));
    assert_eq!(bench.board().ways, before.ways);
}
