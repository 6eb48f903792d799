//! A warm-up: single turns, one after the other, each asked cold. A turn is written down before it is shown, and the answer before
//! it is told what it costs. It can be left at any time; what was answered is kept.

mod dealing;
mod pick;
mod rate;
mod ui;
pub(crate) mod view;

use super::common::Common;
use super::go::{Go, Hindrance};
use super::landmarks::Landmarks;
use super::screen::{FRAME, IDLE, Screen, Shortcut, Tick, WAITING};
use crate::app::desk::{Desk, Reply};
use crate::content::Library;
use crate::learning::warm_up::{Card, CardScore, WarmUpSource, judge, reviews};
use crate::records::{ClauseReview, NewWarmUp, StoreError, SubjectId, WarmUpAnswer, WarmUpForm, WarmUpId};
use dealing::{Dealing, Dealt};
use egui::Ui;
use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Instant;
use view::{Action, DoneTurn, Draft, TurnView, View, WarmUpScene};

/// A warm-up on the screen.
pub(crate) struct WarmUpScreen {
    pub(crate) view: View,
    draft: Draft,
    desk: Desk,
    learner: SubjectId,
    content: Arc<Library>,
    /// Under way until all turns are there.
    dealing: Option<Dealing>,
    fault: Option<String>,
    /// Those that are there and were not shown yet.
    hand: VecDeque<Card>,
    /// The one that is shown, or about to be, and what the store calls it.
    card: Option<Card>,
    id: Option<WarmUpId>,
    writing: Option<Writing>,
    /// What could not be written.
    unwritten: Option<Unwritten>,
}

/// Something on its way to the disk.
enum Writing {
    Shown(Box<NewWarmUp>, Reply<Result<WarmUpId, StoreError>>),
    Answer(Answered, Reply<Result<(), StoreError>>),
}

enum Unwritten {
    Shown(Box<NewWarmUp>),
    Answer(Answered),
}

/// An answer, what it earns, and what it says of clauses.
#[derive(Clone)]
struct Answered {
    answer: WarmUpAnswer,
    score: CardScore,
    reviews: Vec<ClauseReview>,
}

impl WarmUpScreen {
    /// A warm-up whose turns come from some sources, drawn from a seed.
    pub(crate) fn new(common: &Common, desk: Desk, learner: SubjectId, sources: Vec<WarmUpSource>, seed: u64) -> Self {
        let content = Arc::clone(&common.content);
        Self {
            view: View::new(common.words.clone()),
            draft: Draft::default(),
            desk,
            learner,
            dealing: Some(Dealing::begin(Arc::clone(&content), sources, seed)),
            content,
            fault: None,
            hand: VecDeque::new(),
            card: None,
            id: None,
            writing: None,
            unwritten: None,
        }
    }

    /// Takes what the thread has made.
    fn collect(&mut self) {
        while let Some(dealt) = self.dealing.as_ref().and_then(Dealing::poll) {
            match dealt {
                Dealt::Card(card) => self.hand.push_back(*card),
                Dealt::Over(why) => {
                    self.fault = why;
                    self.dealing = None;
                }
            }
        }
    }

    /// Goes on to the next turn, once there is one.
    fn turn_up(&mut self, common: &Common) -> Result<(), Hindrance> {
        let Some(card) = self.hand.pop_front() else {
            if self.dealing.is_none() {
                let done = !self.view.done.is_empty();
                self.view.scene = if done { WarmUpScene::Over } else { WarmUpScene::Nothing(self.fault.take()) };
            }
            return Ok(());
        };
        let Some(pack) = self.content.pack(&card.source.scenario) else { return Ok(()) };
        let new = card.to_show(self.learner.clone(), pack, &common.language)?;
        self.card = Some(card);
        self.write(Unwritten::Shown(Box::new(new)));
        Ok(())
    }

    /// Has something written.
    fn write(&mut self, what: Unwritten) {
        self.writing = match what {
            Unwritten::Shown(new) => {
                let sent = new.clone();
                Some(Writing::Shown(new, self.desk.send(move |store| store.show_warm_up(&sent))))
            }
            Unwritten::Answer(answered) => self.id.clone().map(|id| {
                let Answered { answer, score, reviews } = answered.clone();
                let reply = self.desk.send(move |store| store.answer_warm_up(&id, &answer, score.whole, &reviews));
                Writing::Answer(answered, reply)
            }),
        };
    }

    /// Answers the turn that is shown, once.
    fn give(&mut self, answer: WarmUpAnswer) {
        let WarmUpScene::Turn(turn) = &mut self.view.scene else { return };
        if turn.given.is_some() {
            return;
        }
        let Some(score) = judge(&turn.prices, &answer) else { return };
        turn.given = Some(answer.clone());
        let reviews = reviews(&turn.prices, &answer);
        self.write(Unwritten::Answer(Answered { answer, score, reviews }));
    }

    /// Takes what came of writing; where that failed, where that leads.
    fn written(&mut self, common: &Common) -> Result<(), Go> {
        match self.writing.take() {
            None => {}
            Some(Writing::Shown(new, reply)) => match reply.poll() {
                None => self.writing = Some(Writing::Shown(new, reply)),
                Some(Ok(Ok(id))) => self.show_turn(common, id),
                Some(Ok(Err(error))) => {
                    self.unwritten = Some(Unwritten::Shown(new));
                    return Err(Go::Stuck(error));
                }
                Some(Err(gone)) => return Err(Go::Hindrance(gone.into())),
            },
            Some(Writing::Answer(answered, reply)) => match reply.poll() {
                None => self.writing = Some(Writing::Answer(answered, reply)),
                Some(Ok(Ok(()))) => self.tell(answered.score),
                Some(Ok(Err(error))) => {
                    self.unwritten = Some(Unwritten::Answer(answered));
                    return Err(Go::Stuck(error));
                }
                Some(Err(gone)) => return Err(Go::Hindrance(gone.into())),
            },
        }
        Ok(())
    }

    fn show_turn(&mut self, common: &Common, id: WarmUpId) {
        let Some(card) = &self.card else { return };
        let Some(pack) = self.content.pack(&card.source.scenario) else { return };
        let turn = TurnView::new(common, pack, card, id.as_str().to_owned());
        self.id = Some(id);
        self.view.scene = WarmUpScene::Turn(Box::new(turn));
    }

    fn tell(&mut self, score: CardScore) {
        let WarmUpScene::Turn(turn) = &mut self.view.scene else { return };
        let scenario = self.card.as_ref().map(|card| card.source.scenario.to_string()).unwrap_or_default();
        let done = DoneTurn { scenario, title: turn.turn.title.clone(), form: turn.form, score: score.whole.0 };
        turn.told = Some(score);
        self.view.done.push(done);
        self.draft.stop = Some(view::WarmUpStop::Next);
    }
}

impl Screen for WarmUpScreen {
    type Action = Action;

    fn show(&mut self, ui: &mut Ui) -> Vec<Action> {
        ui::screen(ui, &self.view, &mut self.draft)
    }

    fn landmarks(&self) -> Landmarks {
        let here = Landmarks::of("warm-up").figure("done", self.view.done.len());
        match &self.view.scene {
            WarmUpScene::Working => here.with("working", true),
            WarmUpScene::Turn(turn) => {
                let form = if turn.form == WarmUpForm::Pick { "pick" } else { "rate" };
                here.with(form, true).with("told", turn.told.is_some()).figure("answers", turn.answers.len())
            }
            WarmUpScene::Over => here.with("over", true),
            WarmUpScene::Nothing(_) => here.with("nothing", true),
        }
    }

    fn shortcuts(&self) -> &'static [Shortcut] {
        &[
            ("1–9", "keys-answer"),
            ("↑  ↓", "keys-another"),
            ("←  →", "keys-point"),
            ("Home  End", "keys-ends"),
            ("key-enter", "keys-check"),
            ("N", "warm-up-next"),
            ("key-escape", "back"),
        ]
    }

    fn act(&mut self, _at: Instant, action: Action, _common: &Common) -> Option<Go> {
        match action {
            Action::Back => return Some(Go::Library),
            Action::OpenSettings => return Some(Go::Settings),
            Action::Give(answer) => self.give(answer),
            Action::Next => {
                let told = matches!(&self.view.scene, WarmUpScene::Turn(turn) if turn.told.is_some());
                if told {
                    (self.card, self.id) = (None, None);
                    self.view.scene = WarmUpScene::Working;
                }
            }
        }
        None
    }

    /// Takes what was made and written meanwhile.
    fn pass(&mut self, _now: Instant, common: &Common) -> Tick {
        self.collect();
        let before = self.writing.is_some();
        if let Err(go) = self.written(common) {
            return (IDLE, Some(go));
        }
        let working = matches!(self.view.scene, WarmUpScene::Working);
        if working
            && self.writing.is_none()
            && self.unwritten.is_none()
            && let Err(trouble) = self.turn_up(common)
        {
            return (IDLE, Some(Go::Hindrance(trouble)));
        }
        let still = matches!(self.view.scene, WarmUpScene::Working);
        let next = match (self.writing.is_some(), still) {
            (true, _) | (_, true) => WAITING,
            _ if before || working => FRAME,
            _ => IDLE,
        };
        (next, None)
    }

    /// What was answered, and what it earned, stays.
    fn relabel(&mut self, common: &Common) {
        self.view.words = common.words.clone();
        for one in &mut self.view.done {
            one.title = common.title(&one.scenario);
        }
        if let (WarmUpScene::Turn(turn), Some(card)) = (&mut self.view.scene, &self.card)
            && let Some(pack) = self.content.pack(&card.source.scenario)
        {
            let new = TurnView::new(common, pack, card, turn.id.clone());
            let TurnView { given, told, .. } = std::mem::replace(&mut **turn, new);
            (turn.given, turn.told) = (given, told);
        }
    }

    fn again(&mut self) {
        if let Some(what) = self.unwritten.take() {
            self.write(what);
        }
    }
}
