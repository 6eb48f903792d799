//! The list: a scenario is copied to begin one of one's own, and deleted.

use super::*;

impl Bench {
    fn listed(&self) -> Vec<(String, bool)> {
        let all = self.harness.state().screen.view.shelf.iter().flatten();
        all.map(|one| (one.id.clone(), one.is_own)).collect()
    }
}

#[test]
fn a_copy_is_opened_to_be_written_and_what_ships_becomes_the_banks_own() {
    let mut bench = Bench::over(Folder::sound());
    bench.harness.get_by_label_contains("Scenario: ");
    clicks(&mut bench.harness, "Copy and open");
    assert_eq!(bench.script().id, "small-2");
    assert!(bench.script().is_own && bench.harness.state().common.content.pack("small-2").is_some());
    bench.press(Modifiers::NONE, Key::Escape);
    let ships = bench.listed().iter().position(|(id, own)| id == "rude-customer" && !own).expect("ships");
    bench.asks(Action::CopyIt(ships));
    assert_eq!((bench.script().id.as_str(), bench.script().is_own), ("rude-customer-2", true));
}

#[test]
fn one_is_deleted_only_after_it_was_asked_and_what_ships_never() {
    let mut bench = Bench::over(Folder::sound());
    let title = bench.harness.state().screen.view.shelf.as_ref().expect("listed")[0].title.clone();
    clicks(&mut bench.harness, "Delete");
    bench.harness.get_by_role_and_label(Role::AlertDialog, &format!("Delete “{title}”?"));
    clicks(&mut bench.harness, "Keep it");
    assert!(bench.listed().contains(&("small".to_owned(), true)));
    clicks(&mut bench.harness, "Delete");
    bench.harness.get_all_by_label("Delete").last().expect("the question's").click();
    bench.harness.run();
    assert!(!bench.listed().contains(&("small".to_owned(), true)));
    assert!(!bench.content.path().join(SCENARIO).exists());
    let ships = bench.listed().iter().position(|(_, own)| !own).expect("ships");
    bench.asks(Action::AskDelete(ships));
    assert!(bench.harness.state().screen.view.deletes.is_none());
}
