//! Whatever is asked of a new scenario, what comes out is sound.

use super::{NewScenario, begin, can_be_earned};
use crate::assurance::{Effort, Question, Status, prove};
use crate::content::tests::shipped;
use crate::content::{Code, Library};
use crate::locale::{Language, SHIPPED};
use crate::policy::Book;
use crate::scenario::{Category, Channel};
use crate::studio::StudioError;
use crate::studio::testing::with_the_book;
use crate::terms::Role;
use proptest::prelude::*;
use std::sync::Arc;

const ROLES: [Role; 4] = Role::ALL;

fn book() -> Arc<Book> {
    Arc::clone(&shipped().books.first().expect("a book").book)
}

fn asked(id: &str, role: Role, channel: Channel, language: &str, clauses: &[&str]) -> NewScenario {
    NewScenario {
        id: id.to_owned(),
        book: None,
        role,
        channel,
        category: Category::ServiceQuality,
        written_in: language.parse().expect("a tag"),
        title: None,
        clauses: clauses.iter().map(|id| (*id).to_owned()).collect(),
    }
}

fn told(library: &Library) -> Vec<String> {
    let english = crate::content::spoken(&Language::source());
    let whole = |one: &crate::content::Diagnostic| crate::content::human(one, &english, false);
    library
        .diagnostics
        .iter()
        .filter(|one| !matches!(one.code, Code::Draft | Code::UnusedActivity))
        .map(whole)
        .collect()
}

/// Every clause that binds a role is either trained or said to be out of a learner's hands, and nothing is wrong with what comes out.
#[test]
fn every_clause_of_the_book_can_be_trained_by_whom_it_binds() {
    let (folder, book) = (with_the_book(), book());
    let (mut trained, mut refused) = (0, Vec::new());
    for (at, role) in ROLES.into_iter().enumerate() {
        let language = SHIPPED[at % SHIPPED.len()];
        let mut possible = Vec::new();
        for (_, clause) in book.binding(role) {
            match begin(shipped(), &asked("one", role, Channel::Counter, language, &[&clause.id])) {
                Ok(_) => possible.push(&*clause.id),
                Err(StudioError::Unearnable { clause }) => refused.push(clause),
                Err(other) => panic!("{}: {other}", clause.id),
            }
        }
        for (number, some) in possible.chunks(7).enumerate() {
            let channel = Channel::ALL[number % Channel::ALL.len()];
            let id = format!("role-{at}-{number}");
            let begun = begin(shipped(), &asked(&id, role, channel, language, some)).expect("made");
            assert_eq!(begun.earned.len() + begun.kept.len(), some.len());
            begun.changes.apply(folder.path()).expect("written");
            trained += some.len();
        }
    }
    refused.sort();
    refused.dedup();
    assert!(trained > 200 && refused.len() < 12, "{trained}: {refused:?}");
    let library = Library::load(folder.path(), &[]);
    assert_eq!(told(&library), [""; 0]);
    assert!(library.packs.iter().all(|pack| pack.is_draft()));
    assert!(library.packs.len() > 40);
}

/// What a role can earn makes a scenario that is proved as it stands, in which a faultless play is possible.
#[test]
fn what_comes_out_is_proved_at_once_and_its_full_score_is_in_reach() {
    let (folder, book) = (with_the_book(), book());
    let scenes = [
        (Role::LobbyManager, Channel::Lobby, ["complain_of_wait", "come_drunk"].as_slice()),
        (Role::Teller, Channel::Counter, &["abuse", "refuse"]),
    ];
    for (number, (role, channel, triggers)) in scenes.into_iter().enumerate() {
        let is_about = |clause: &&crate::policy::Clause| {
            let names = clause.constraint.activation.activities.iter().map(|ix| book.activity_names.name(*ix));
            names.into_iter().any(|name| triggers.contains(&name))
        };
        let kept = book.binding(role).map(|(_, clause)| clause).filter(is_about).map(|clause| &*clause.id);
        let all: Vec<_> = can_be_earned(&book, role).into_iter().take(2).chain(kept).collect();
        let begun = begin(shipped(), &asked(&format!("s-{number}"), role, channel, "zh-CN", &all)).expect("made");
        begun.changes.apply(folder.path()).expect("written");
    }
    let library = Library::load(folder.path(), &[]);
    assert_eq!((told(&library), library.packs.len()), (Vec::new(), 2));
    for pack in &library.packs {
        let effort = Effort { cap: 400_000, workers: 1 };
        let cues = library.cues(pack).expect("playable");
        let report = prove(&pack.scenario, &pack.book, &cues, effort, &|_| true).expect("few facts");
        assert!(report.classes.iter().all(|class| class.complete), "{}", pack.scenario.id);
        let full = report.answers.iter().filter(|one| matches!(one.question, Question::FullScore));
        assert!(
            full.clone().count() > 0 && full.into_iter().all(|one| one.status == Status::Proved),
            "{}",
            pack.scenario.id
        );
    }
}

#[test]
fn what_cannot_be_had_is_refused_by_its_name() {
    let refused = |asked: &NewScenario| begin(shipped(), asked).expect_err("refused").to_string();
    let of = |id: &str, clauses: &[&str]| asked(id, Role::Teller, Channel::Counter, "en-US", clauses);
    assert!(refused(&of("rude-customer", &[])).contains("rude-customer.ron"));
    for bad in ["", "Rude", "a b", "../x", "9lives", &"a".repeat(65)] {
        assert!(refused(&of(bad, &[])).contains("lower case"), "{bad}");
    }
    let near = refused(&of("new", &["wait-soothed-by-lobbi"]));
    assert!(near.contains("wait-soothed-by-lobbi"), "{near}");
    let other = refused(&of("new", &["wait-soothed-by-lobby"]));
    assert!(other.contains("Teller") || other.contains("teller"), "{other}");
    let book = NewScenario { book: Some("house".to_owned()), ..of("new", &[]) };
    assert!(refused(&book).contains("bank-complaints"));
    let inside = Library::load(crate::content::Root::Shipped, &[]);
    assert!(matches!(begin(&inside, &of("new", &[])), Err(StudioError::Inside)));
}

#[test]
fn a_title_is_written_as_it_was_typed() {
    for title in ["排队 {$x} 风波", "= a\n.b = c", "\"quoted\" # no comment", " { "] {
        let wish =
            NewScenario { title: Some(title.to_owned()), ..asked("new", Role::Teller, Channel::Phone, "zh-CN", &[]) };
        let folder = with_the_book();
        begin(shipped(), &wish).expect("made").changes.apply(folder.path()).expect("written");
        let library = Library::load(folder.path(), &[]);
        let expected = title.split_whitespace().collect::<Vec<_>>().join(" ");
        assert_eq!(library.titles(&Language::source()).get("new"), Some(&expected), "{:?}", told(&library));
    }
}

proptest! {
    #![proptest_config(crate::cases::at_least(24))]

    /// Any of the book's clauses together, in any language and channel.
    #[test]
    fn any_choice_of_clauses_makes_a_sound_scenario(
        role in 0..4_usize, channel in 0..5_usize, language in 0..3_usize,
        picked in proptest::collection::vec(any::<prop::sample::Index>(), 0..9)
    ) {
        let (role, book) = (ROLES[role], book());
        let possible: Vec<_> = book.binding(role).map(|(_, clause)| &*clause.id).collect();
        let clauses: Vec<_> = picked.iter().map(|one| *one.get(&possible)).collect();
        match begin(shipped(), &asked("new", role, Channel::ALL[channel], SHIPPED[language], &clauses)) {
            Ok(begun) => prop_assert!(begun.moments > 0 && begun.changes.paths().count() == 2),
            Err(StudioError::Unearnable { .. }) => {}
            Err(other) => prop_assert!(false, "{}", other),
        }
    }
}
