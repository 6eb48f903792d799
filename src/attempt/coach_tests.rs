//! The coach against a store in memory: his rungs, what a resume finds of them, turns taken back, and how his help fades.

use super::tests::{Desk, node};
use super::{Attempt, AttemptError, DEAR, Enough, Fading, Foresight, NextAid, Reproach, Taken};
use crate::content::tests::{Folder, ZH_CN};
use crate::encounter::Command;
use crate::policy::Severity;
use crate::records::{Aid, Mode, Store, UNTIMED};
use crate::terms::{BasisPoints, Millis};

/// A desk whose customer fears something at the opening.
fn fearful() -> Desk {
    let hint = "opening-hint = 他怕白跑一趟。\nopening-hot = ";
    Desk::with(Store::in_memory().expect("a store"), Folder::sound().edit(ZH_CN, "opening-hot = ", hint))
}

/// Asks the coach, and takes what he gives: written down before it is told.
fn ask(desk: &mut Desk, attempt: &mut Attempt, foresight: Option<&Foresight>) -> NextAid {
    let fading = Fading::read(&desk.store, &desk.subject).expect("read");
    let next = attempt.next_aid(&fading, foresight);
    if let NextAid::Give(aid) = &next {
        let help = attempt.prepare_help(aid.clone());
        desk.store.helped(&attempt.id, std::slice::from_ref(&help)).expect("on disk");
        attempt.give(help);
    }
    next
}

fn foresee(attempt: &Attempt) -> Foresight {
    let explored = attempt.to_explore().explore(|_| true).expect("sound").expect("small enough");
    Foresight::of(&explored, &attempt.taken()).expect("sound")
}

/// A turn of one thing that cost so much.
fn costs(cost: u16) -> Foresight {
    Foresight { taken: vec![Taken { pass: false, cost: BasisPoints(cost) }], choices: Vec::new() }
}

fn told(attempt: &Attempt) -> Vec<Aid> {
    attempt.helps_now().cloned().collect()
}

#[test]
fn three_rungs_one_after_another_and_who_comes_back_finds_them() {
    let mut desk = fearful();
    let mut attempt = desk.start(Mode::Practice);
    assert!(!attempt.coached());
    assert_eq!(ask(&mut desk, &mut attempt, None), NextAid::Give(Aid::Hint));
    assert_eq!(attempt.hint().expect("written"), "他怕白跑一趟。");
    assert_eq!(ask(&mut desk, &mut attempt, None), NextAid::Give(Aid::Clauses));
    let at_stake = attempt.at_stake();
    let first = at_stake.first().expect("something is at stake");
    assert_eq!((&*first.id, first.severity, first.breaks), ("no-insult", Severity::Critical, true));
    assert_eq!(ask(&mut desk, &mut attempt, None), NextAid::Wait, "nobody knows yet what costs most");
    assert_eq!(ask(&mut desk, &mut attempt, Some(&Foresight::UNKNOWN)), NextAid::Enough(Enough::Unknown));
    let foresight = foresee(&attempt);
    let struck = Aid::Struck { response: "rude".into() };
    assert_eq!(ask(&mut desk, &mut attempt, Some(&foresight)), NextAid::Give(struck.clone()));
    assert_eq!(ask(&mut desk, &mut attempt, Some(&foresight)), NextAid::Enough(Enough::Said));
    let given = [Aid::Hint, Aid::Clauses, struck];
    assert_eq!(told(&attempt), given);
    let (mut back, _) = desk.resume(&attempt.id);
    assert_eq!((told(&back), back.coached()), (given.to_vec(), true), "who comes back finds what was told");
    desk.go(&mut back, "hello");
    assert_eq!(told(&back), [], "another moment");
    assert!(back.coached() && desk.replay(&back.id).expect("replayed").coached());
    assert!(desk.store.attempts(&desk.subject.clone()).expect("read").iter().all(|past| past.coached));
}

#[test]
fn without_a_hint_the_clauses_come_first_and_each_with_its_figure() {
    let mut desk = Desk::with(Store::in_memory().expect("a store"), Folder::sound());
    let mut attempt = desk.start(Mode::Practice);
    assert_eq!(ask(&mut desk, &mut attempt, None), NextAid::Give(Aid::Clauses));
    desk.go(&mut attempt, "calm");
    let at_stake = attempt.at_stake();
    let cap = at_stake.iter().find(|one| &*one.id == "no-overpaying").expect("six yuan");
    let tier =
        attempt.observation().premise().facts().find(|(name, _)| *name == "tier").map(|(_, tier)| tier.to_string());
    let (figure, breaks) = if tier.as_deref() == Some("vip") { ("10元", false) } else { ("5元", true) };
    assert!(cap.figures.iter().any(|one| one.ends_with(figure)) && cap.breaks == breaks, "{tier:?} {cap:?}");
}

#[test]
fn nobody_helps_in_an_assessment() {
    let mut desk = fearful();
    let mut attempt = desk.start(Mode::Assessment);
    assert_eq!(ask(&mut desk, &mut attempt, None), NextAid::Enough(Enough::Assessed));
    desk.go(&mut attempt, "rude");
    let dear = costs(9_000);
    assert_eq!(attempt.reproach(Some(&dear)), None);
    let app = desk.app();
    let refused = Attempt::take_back(&mut desk.store, &attempt.id, 1, app).map(|attempt| attempt.id);
    assert!(matches!(refused, Err(AttemptError::Assessed)));
    assert!(desk.store.helped(&attempt.id, &[attempt.prepare_help(Aid::Hint)]).is_err(), "nor does the store");
}

#[test]
fn the_best_answer_is_never_struck_out() {
    let mut struck = 0;
    for folder in [Folder::sound(), Folder::levels(), Folder::standing_acts()] {
        let library = folder.load();
        let scenario = library.packs.first().expect("one").scenario.id.to_string();
        let mut desk = Desk::with(Store::in_memory().expect("a store"), folder);
        for seed in 0..4_usize {
            let mut attempt = desk.start_at(&scenario, Mode::Practice, seed as u64);
            let explored = attempt.to_explore().explore(|_| true).expect("sound").expect("small enough");
            let mut turn = 0;
            while !attempt.observation().over() {
                let foresight = Foresight::of(&explored, &attempt.taken()).expect("sound");
                let worth = |command: Command| {
                    let look = foresight.choices.iter().find(|one| one.command == command).expect("looked at");
                    (look.after.passes, look.after.best)
                };
                let best = foresight.choices.iter().map(|one| worth(one.command)).max().expect("something");
                let scenario = attempt.observation().premise().scenario.clone();
                let own: Vec<_> = attempt.offered().filter(|ix| !scenario.is_standing_act(*ix)).collect();
                let least = own.iter().map(|ix| worth(Command::Respond(*ix))).min().expect("something");
                match last_rung(&mut attempt, &foresight) {
                    NextAid::Give(Aid::Struck { response }) => {
                        let ix = own.iter().find(|ix| attempt.response_id(**ix) == response).expect("shown");
                        let worth = worth(Command::Respond(*ix));
                        assert!(worth < best && worth == least, "{response} of {best:?}");
                        struck += 1;
                    }
                    other => {
                        assert_eq!(other, NextAid::Enough(Enough::Free));
                        assert_eq!(least, best, "each is as good as the best");
                    }
                }
                let id = attempt.response_id(own[(seed + turn) % own.len()]);
                desk.go(&mut attempt, &id);
                turn += 1;
            }
        }
    }
    assert!(struck > 10, "{struck}");
}

/// What comes after all else has been told.
fn last_rung(attempt: &mut Attempt, foresight: &Foresight) -> NextAid {
    for aid in [Aid::Hint, Aid::Clauses] {
        attempt.give(attempt.prepare_help(aid));
    }
    attempt.next_aid(&Fading::default(), Some(foresight))
}

#[test]
fn a_turn_that_was_taken_back_is_taken_again_in_an_attempt_of_its_own() {
    let mut desk = fearful();
    let mut first = desk.start(Mode::Practice);
    desk.go(&mut first, "hello");
    ask(&mut desk, &mut first, None);
    desk.go(&mut first, "rude");
    let before = desk.store.journal(&first.id).expect("read");
    let turn = first.last_turn().expect("two were taken");
    let app = desk.app();
    let again = Attempt::take_back(&mut desk.store, &first.id, turn, app).expect("taken back");
    assert_eq!((turn, node(&again), again.mode), (2, "opening", Mode::Practice));
    assert_eq!(again.observation().premise().begin, first.observation().premise().begin, "drawn as before");
    assert_eq!(told(&again), [Aid::Hint], "what was told is not untold");
    assert!(again.coached());
    let stored = desk.replay(&again.id).expect("replayed");
    assert_eq!((stored.helps(), told(&stored)), (again.helps(), told(&again)));
    assert_eq!(desk.store.journal(&first.id).expect("read"), before, "nothing of the earlier one is lost");
    let left: Vec<_> =
        desk.store.unfinished(&desk.subject.clone()).expect("read").into_iter().map(|row| row.id).collect();
    assert_eq!(left, std::slice::from_ref(&again.id), "one goes on with the last");
    let app = desk.app();
    let third =
        Attempt::take_back(&mut desk.store, &again.id, again.last_turn().expect("one"), app).expect("taken back");
    assert_eq!((third.entries(), third.last_turn()), (0, None), "and again, to the beginning");
    assert_eq!(told(&third), [], "that was told later");
    // from the end too, whose result stands
    let mut over = third;
    for id in ["calm", "bye"] {
        desk.go(&mut over, id);
    }
    over.finish(&mut desk.store).expect("closed");
    let app = desk.app();
    let last = Attempt::take_back(&mut desk.store, &over.id, 2, app).expect("taken back");
    assert_eq!(node(&last), "closing");
    assert!(desk.store.attempts(&desk.subject.clone()).expect("read").iter().any(|past| past.attempt.id == over.id));
}

#[test]
fn after_a_red_line_and_after_a_dear_turn_the_coach_says_what_was_heard() {
    let mut desk = Desk::new();
    let mut attempt = desk.start(Mode::Practice);
    assert_eq!(attempt.reproach(None), None, "nothing was said yet");
    desk.go(&mut attempt, "hello");
    assert_eq!(attempt.reproach(None), None);
    assert_eq!(attempt.reproach(Some(&costs(DEAR.0 - 1))), None);
    let dear = attempt.reproach(Some(&costs(DEAR.0))).expect("said");
    assert_eq!((&dear.critical, dear.heard.is_some()), (&None, true));
    desk.go(&mut attempt, "rude");
    let red = attempt.reproach(None).expect("at once: nobody has to explore for it");
    assert!(red.critical.is_some());
    for tag in crate::locale::SHIPPED {
        let app = crate::content::tests::shipped().app_words(&tag.parse().expect("a tag"));
        for reproach in [&dear, &red, &Reproach { critical: None, heard: None }] {
            let words = reproach.in_words(&app);
            assert!(reproach.heard.as_ref().is_none_or(|heard| words.contains(&**heard)), "{words}");
            assert!(reproach.critical.as_ref().is_none_or(|clause| words.contains(&**clause)), "{words}");
        }
    }
    desk.go(&mut attempt, "bye");
    assert_eq!(attempt.reproach(Some(&costs(0))), None, "of the last turn alone");
}

#[test]
fn the_coach_blames_what_was_picked_for_what_it_cost() {
    let folder = Folder::compound();
    let mut desk = Desk::with(Store::in_memory().expect("a store"), folder);
    let mut attempt = desk.start_at("annual-fee", Mode::Practice, 7);
    for id in ["listen", "manager", "record", "swapped"] {
        desk.go(&mut attempt, id);
    }
    let blamed = |attempt: &Attempt| attempt.reproach(Some(&foresee(attempt))).expect("dear").heard.expect("something");
    // in the example the note is what is picked
    let swapped = "电话——两位写反了：两位写反了";
    assert_eq!(blamed(&attempt), swapped);
    for id in ["nothing", "done"] {
        desk.go(&mut attempt, id);
        assert_eq!(blamed(&attempt), swapped, "and once the turn is over");
    }
    let taken = |all: &[(bool, u16)]| Foresight {
        taken: all.iter().map(|(pass, cost)| Taken { pass: *pass, cost: BasisPoints(*cost) }).collect(),
        choices: Vec::new(),
    };
    for (all, dear, critical) in [
        (&[(false, 0), (false, 900), (true, 700)][..], Some(1), Some(2)),
        (&[(true, 0), (false, 900)], Some(1), Some(0)),
        (&[(false, 5), (false, 5)], Some(0), Some(0)),
        (&[(false, 0), (false, 0)], None, None),
        (&[], None, None),
    ] {
        let foresight = taken(all);
        assert_eq!((foresight.to_blame(false), foresight.to_blame(true)), (dear, critical), "{all:?}");
    }
}

#[test]
fn what_the_prover_foresees_costs_what_it_costs() {
    let mut desk = Desk::new();
    let mut attempt = desk.start(Mode::Practice);
    for id in ["hello", "rude"] {
        desk.go(&mut attempt, id);
        let chances = attempt.chances(|_| true).expect("sound").expect("small enough");
        let foresight = foresee(&attempt);
        assert_eq!(Some(foresight.cost()), chances.turns.last().map(|one| one.cost));
        assert_eq!(foresight.choices.len(), attempt.commands().len());
    }
}

#[test]
fn no_clock_runs_in_untimed_practice_and_an_assessment_has_one() {
    let mut desk = Desk::new();
    let plan =
        |desk: &Desk, mode| super::Plan { time_factor_percent: UNTIMED, ..super::tests::plan(&desk.subject, mode, 7) };
    let (app, untimed) = (desk.app(), plan(&desk, Mode::Practice));
    let pack = desk.library.pack("small").expect("sound").clone();
    let attempt = Attempt::start(&mut desk.store, &pack, app, untimed).expect("begun");
    assert_eq!(attempt.limit(), None);
    assert_eq!(desk.resume(&attempt.id).0.limit(), None);
    assert!(attempt.prepare(Command::Silence, Millis(0)).is_ok(), "saying nothing is still an answer");
    let (app, timed) = (desk.app(), plan(&desk, Mode::Assessment));
    let refused = Attempt::start_unasked(&mut desk.store, &pack, app, timed).map(|attempt| attempt.id);
    assert!(matches!(refused, Err(AttemptError::UntimedAssessment)));
}

#[test]
fn help_fades_with_what_was_done_well_alone() {
    let mut desk = fearful();
    let rungs = |desk: &Desk| Fading::read(&desk.store, &desk.subject).expect("read").rungs("courtesy");
    let play = |desk: &mut Desk, ids: &[&str], helped: bool| {
        let mut attempt = desk.start(Mode::Practice);
        if helped {
            ask(desk, &mut attempt, None);
        }
        for id in ids {
            desk.go(&mut attempt, id);
        }
        attempt.finish(&mut desk.store).expect("closed");
    };
    let (well, badly) = (["hello", "calm", "bye"], ["hello", "rude", "bye"]);
    play(&mut desk, &well, false);
    play(&mut desk, &well, true);
    assert_eq!(rungs(&desk), 3, "with help it shows nothing");
    play(&mut desk, &well, false);
    assert_eq!(rungs(&desk), 2);
    play(&mut desk, &badly, true);
    assert_eq!(rungs(&desk), 2);
    let mut attempt = desk.start(Mode::Practice);
    let foresight = foresee(&attempt);
    let asked: Vec<_> = (0..3).map(|_| ask(&mut desk, &mut attempt, Some(&foresight))).collect();
    let able = NextAid::Enough(Enough::Able);
    assert_eq!(asked, [NextAid::Give(Aid::Hint), NextAid::Give(Aid::Clauses), able.clone()]);
    for _ in 0..2 {
        play(&mut desk, &well, false);
    }
    assert_eq!(rungs(&desk), 1);
    let mut attempt = desk.start(Mode::Practice);
    let asked: Vec<_> = (0..2).map(|_| ask(&mut desk, &mut attempt, Some(&foresight))).collect();
    assert_eq!(asked, [NextAid::Give(Aid::Hint), able], "what he fears is always told");
    play(&mut desk, &badly, false);
    assert_eq!(rungs(&desk), 3, "a bad result gives the help back");
}

#[test]
fn what_he_fears_after_a_standing_act_is_what_his_reaction_says() {
    let hints = "apology-hot-hint = 他怕道歉就算完了。\napology-heard-hint = 他怕道歉就算完了。\nnoted = ";
    let folder = Folder::standing_acts().edit("locales/zh-CN/scenarios/annual-fee.ftl", "noted = ", hints);
    let mut desk = Desk::with(Store::in_memory().expect("a store"), folder);
    let mut attempt = desk.start_at("annual-fee", Mode::Practice, 7);
    assert_eq!(attempt.hint(), None);
    desk.go(&mut attempt, "apologise");
    assert_eq!(attempt.hint().as_deref(), Some("他怕道歉就算完了。"));
}
