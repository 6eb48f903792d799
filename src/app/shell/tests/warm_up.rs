//! A warm-up, from the library and back, with what the store keeps of it.

use super::*;
use crate::app::screens::warm_up::WarmUpScreen;
use crate::app::screens::warm_up::view::{Action as WarmUp, TurnView, WarmUpScene};
use crate::learning::warm_up::{read_warm_ups, reviews};
use crate::records::{Estimate, WarmUpAnswer, WarmUpForm, WarmUpRow};

impl Shell {
    /// Waits for the next turn, or for the end.
    pub(super) fn turned_up(&mut self, at: Instant) -> Option<TurnView> {
        for _ in 0..24_000 {
            self.update(at);
            match &self.on::<WarmUpScreen>().view.scene {
                WarmUpScene::Working => {}
                WarmUpScene::Turn(turn) => return Some((**turn).clone()),
                WarmUpScene::Over | WarmUpScene::Nothing(_) => return None,
            }
            std::thread::sleep(Duration::from_millis(5));
        }
        panic!("no turn turned up");
    }

    /// Answers, and waits until it is told what that costs.
    pub(super) fn answers(&mut self, answer: WarmUpAnswer, at: Instant) -> TurnView {
        self.wants::<WarmUpScreen>(WarmUp::Give(answer), at);
        for _ in 0..5_000 {
            self.update(at);
            if let WarmUpScene::Turn(turn) = &self.on::<WarmUpScreen>().view.scene
                && turn.told.is_some()
            {
                return (**turn).clone();
            }
            std::thread::sleep(Duration::from_millis(1));
        }
        panic!("it was not told");
    }

    fn warmed(&self) -> Vec<WarmUpRow> {
        self.stored(|store| {
            let subject = store.employee("E1001").expect("read").expect("there").subject;
            store.warm_ups(&subject).expect("read")
        })
    }
}

pub(super) fn answer_of(turn: &TurnView, cheapest: bool) -> WarmUpAnswer {
    let prices = turn.prices.iter().enumerate();
    let key = |(_, one): &(usize, &crate::learning::warm_up::Price)| (one.critical, one.cost);
    let place = if cheapest { prices.min_by_key(key) } else { prices.max_by_key(key) };
    let place = place.expect("answers").0;
    match turn.form {
        WarmUpForm::Pick => WarmUpAnswer::Pick(place),
        WarmUpForm::RateAll => {
            let said = |at| if at == place { Estimate::Points(0) } else { Estimate::Points(9) };
            WarmUpAnswer::RateAll((0..turn.prices.len()).map(said).collect())
        }
    }
}

#[test]
fn a_whole_warm_up_is_written_down_before_it_is_told_and_moves_what_is_due() {
    let folder = tempfile::tempdir().expect("a folder");
    let (mut shell, now) = (shell(folder.path()), Instant::now());
    shell.comes_in(now);
    shell.wants::<LibraryScreen>(Library::WarmUp, now);
    assert_eq!(shell.warmed().len(), 0, "nothing was shown yet");
    let mut forms = Vec::new();
    for at in 0..5_usize {
        let turn = shell.turned_up(now).expect("five of them");
        let rows = shell.warmed();
        assert_eq!(rows.len(), at + 1, "written down before it is shown");
        assert!(rows[at].done.is_none() && rows[at].form == turn.form && rows[at].id.as_str() == turn.id);
        assert_eq!(rows[at].offered.len(), turn.answers.len());
        let answer = answer_of(&turn, at % 2 == 1);
        // on the disk, and not told yet
        shell.asks::<WarmUpScreen>(WarmUp::Give(answer.clone()), now);
        shell.update(now);
        shell.stored(|_| ());
        let row = shell.warmed().remove(at);
        let kept = row.done.expect("answered");
        assert_eq!(kept.answer, answer);
        assert_eq!(kept.reviews, reviews(&turn.prices, &answer));
        let told = shell.answers(answer, now);
        let score = told.told.expect("told").whole;
        assert_eq!(score, kept.score);
        assert_eq!(score.0 == 10_000, at % 2 == 1 && turn.form == WarmUpForm::Pick, "{:?}", turn.prices);
        forms.push(turn.form);
        shell.wants::<WarmUpScreen>(WarmUp::Next, now);
    }
    assert_eq!(forms, [0, 1, 0, 1, 0].map(|at| [WarmUpForm::Pick, WarmUpForm::RateAll][at]));
    assert!(shell.turned_up(now).is_none());
    let view = &shell.on::<WarmUpScreen>().view;
    assert!(matches!(view.scene, WarmUpScene::Over) && view.done.len() == 5);
    shell.wants::<WarmUpScreen>(WarmUp::Back, now);
    assert!(shell.is::<LibraryScreen>());
    // what was broken comes back tomorrow
    let forgotten = shell.stored(|store| {
        let subject = store.employee("E1001").expect("read").expect("there").subject;
        read_warm_ups(store, &subject).expect("read")
    });
    let broken = |one: &crate::learning::warm_up::WarmedUp| {
        one.reviews.iter().any(|review| review.rating == crate::records::Rating::Again)
    };
    assert!(forgotten.iter().any(broken), "{forgotten:?}");
    assert!(!shell.on::<LibraryScreen>().view.due.is_empty());
}

#[test]
fn it_can_be_left_at_any_time_and_what_was_answered_is_kept() {
    let folder = tempfile::tempdir().expect("a folder");
    let (mut shell, now) = (shell(folder.path()), Instant::now());
    shell.comes_in(now);
    shell.wants::<LibraryScreen>(Library::WarmUp, now);
    shell.wants::<WarmUpScreen>(WarmUp::Back, now);
    assert!(shell.is::<LibraryScreen>() && shell.warmed().is_empty(), "while the prover was at work");
    shell.wants::<LibraryScreen>(Library::WarmUp, now);
    let turn = shell.turned_up(now).expect("one");
    shell.answers(answer_of(&turn, true), now);
    shell.wants::<WarmUpScreen>(WarmUp::Next, now);
    shell.turned_up(now).expect("another");
    shell.wants::<WarmUpScreen>(WarmUp::Back, now);
    let rows = shell.warmed();
    assert_eq!(rows.iter().map(|row| row.done.is_some()).collect::<Vec<_>>(), [true, false]);
}

#[test]
fn an_answer_that_cannot_be_written_is_not_told_and_is_tried_again() {
    let folder = tempfile::tempdir().expect("a folder");
    let (mut shell, now) = (shell(folder.path()), Instant::now());
    shell.comes_in(now);
    shell.wants::<LibraryScreen>(Library::WarmUp, now);
    let turn = shell.turned_up(now).expect("one");
    let other = rusqlite::Connection::open(folder.path().join("station.sqlite")).expect("opened");
    other.execute_batch("BEGIN IMMEDIATE").expect("locked");
    shell.asks::<WarmUpScreen>(WarmUp::Give(answer_of(&turn, true)), now);
    for _ in 0..9_000 {
        shell.update(now);
        if shell.is::<NoticeScreen>() {
            break;
        }
        std::thread::sleep(Duration::from_millis(1));
    }
    assert!(shell.is::<NoticeScreen>(), "somebody else writes");
    other.execute_batch("ROLLBACK").expect("free");
    assert!(shell.warmed()[0].done.is_none());
    shell.wants::<NoticeScreen>(Notice::Retry, now);
    let told = shell.answers(answer_of(&turn, true), now);
    assert!(told.told.is_some() && shell.warmed()[0].done.is_some());
}
