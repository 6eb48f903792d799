//! What a warm-up shows, and what can be asked on it.

use crate::app::screens::common::Common;
use crate::app::stage::draw::people::Sitter;
use crate::app::stage::scene::draw;
use crate::attempt::{Excerpt, Offered, OpenTurn, Weighed};
use crate::content::Pack;
use crate::encounter::Command;
use crate::learning::warm_up::{Card, CardScore, Price, TURNS, WarmUpReason};
use crate::locale::Words;
use crate::records::{Estimate, WarmUpAnswer, WarmUpForm};

/// Something asked for on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Action {
    /// Show the settings.
    OpenSettings,
    /// Where one came from; what was done is kept.
    Back,
    /// Answer the turn that is shown.
    Give(WarmUpAnswer),
    /// Go on to the next turn.
    Next,
}

/// What the screen shows.
#[derive(Clone, Debug)]
pub(crate) struct View {
    /// The program's words.
    pub(crate) words: Words,
    /// What is shown now.
    pub(crate) scene: WarmUpScene,
    /// What was answered so far.
    pub(crate) done: Vec<DoneTurn>,
    /// How many turns there are to be.
    pub(crate) count: usize,
}

/// What is shown of a warm-up.
#[derive(Clone, Debug)]
pub(crate) enum WarmUpScene {
    /// The prover is at work.
    Working,
    /// A turn.
    Turn(Box<TurnView>),
    /// All were answered.
    Over,
    /// There is none; why, where the prover is at fault.
    Nothing(Option<String>),
}

/// A turn that is asked.
#[derive(Clone, Debug)]
pub(crate) struct TurnView {
    /// By what it is known from frame to frame.
    pub(crate) id: String,
    /// Who is drawn as whom, by person.
    pub(crate) people: Vec<&'static Sitter>,
    /// What stands to be answered.
    pub(crate) turn: OpenTurn,
    /// The answers, in the order shown, each with what it costs.
    pub(crate) answers: Vec<(Offered, Weighed)>,
    /// What they earn by.
    pub(crate) prices: Vec<Price>,
    /// How it is asked.
    pub(crate) form: WarmUpForm,
    /// Why it is asked, in words.
    pub(crate) why: String,
    /// Whether it shows something of a scenario that may still be an assessment.
    pub(crate) exposes: bool,
    /// The answer that is on its way to the disk, or there.
    pub(crate) given: Option<WarmUpAnswer>,
    /// What it earned, once it is told.
    pub(crate) told: Option<CardScore>,
}

/// A turn that was answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct DoneTurn {
    /// The scenario's id.
    pub(crate) scenario: String,
    /// The scenario's title.
    pub(crate) title: String,
    /// How it was asked.
    pub(crate) form: WarmUpForm,
    /// What it earned, in basis points.
    pub(crate) score: u16,
}

/// What the learner is about to say, and what the keyboard is on.
#[derive(Clone, Debug, Default)]
pub(crate) struct Draft {
    /// The turn it belongs to.
    pub(crate) of: String,
    /// The row that the keyboard is on.
    pub(crate) at: usize,
    /// What each answer is thought to cost.
    pub(crate) estimates: Vec<Estimate>,
    /// Whether anything was moved.
    pub(crate) moved: bool,
    /// Whether the keyboard is on a row, and not on a button of its own.
    pub(crate) on_row: bool,
    /// What the keyboard is to be on next.
    pub(crate) stop: Option<WarmUpStop>,
    /// What it was on before.
    pub(crate) was_on: Option<egui::Id>,
}

/// A stop of the keyboard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum WarmUpStop {
    /// The row that is looked at.
    Row,
    /// The button that goes on.
    Next,
}

impl Draft {
    /// Begins anew where another turn is shown.
    pub(super) fn follow(&mut self, turn: &TurnView) -> bool {
        let other = self.of != turn.id;
        if other {
            let estimates = vec![Estimate::Points(0); turn.answers.len()];
            *self = Self { of: turn.id.clone(), estimates, stop: Some(WarmUpStop::Row), ..Self::default() };
        }
        other
    }

    /// Whether the keyboard is to be on this stop now. An Enter that led here must have been let go: it would press what is here
    /// as well.
    pub(super) fn comes_to(&mut self, ui: &egui::Ui, stop: WarmUpStop) -> bool {
        let held = ui.input(|input| input.key_down(egui::Key::Enter));
        self.stop.take_if(|next| *next == stop && !held).is_some()
    }

    /// What it is thought to cost.
    pub(super) fn estimate(&self, place: usize) -> Estimate {
        self.estimates.get(place).copied().unwrap_or(Estimate::Points(0))
    }

    /// Thinks otherwise of an answer.
    pub(super) fn put(&mut self, place: usize, estimate: Estimate) {
        if let Some(one) = self.estimates.get_mut(place) {
            self.moved |= *one != estimate;
            *one = estimate;
        }
        self.at = place;
    }
}

impl View {
    /// Before anything is known.
    pub(super) fn new(words: Words) -> Self {
        Self { words, scene: WarmUpScene::Working, done: Vec::new(), count: TURNS }
    }
}

impl TurnView {
    /// A turn that is about to be shown, `id` being what the store calls it.
    pub(super) fn new(common: &Common, pack: &Pack, card: &Card, id: String) -> Self {
        let script = card.excerpt().script(pack, &common.language, common.words.clone());
        let turn = card.excerpt().open_turn(&script);
        let weighed = Excerpt::weighed(card.look(), &script);
        let premise = card.excerpt().observation().premise();
        let (scenario, drawn) = (&premise.scenario, draw(&premise.begin));
        let answers = card.answers().iter().filter_map(|ix| {
            let command = Command::Respond(*ix);
            let offered = turn.offered.iter().find(|one| one.command == command)?;
            Some((offered.clone(), weighed.iter().find(|one| one.command == command)?.clone()))
        });
        Self {
            id,
            people: scenario.everybody().map(|who| Sitter::of(scenario.direction.cast_of(who), drawn)).collect(),
            answers: answers.collect(),
            turn,
            prices: card.prices(),
            form: card.form,
            why: why(common, &scenario.id, &card.source.reason),
            exposes: card.source.exposes,
            given: None,
            told: None,
        }
    }
}

/// Why a turn is asked.
fn why(common: &Common, scenario: &str, reason: &WarmUpReason) -> String {
    let (id, clause) = match reason {
        WarmUpReason::Due { clause, .. } => ("warm-up-due", clause),
        WarmUpReason::Broken { clause } => ("warm-up-broken", clause),
        WarmUpReason::Rest => return common.words.plain("warm-up-rest"),
    };
    crate::app::widgets::parts::named(&common.words, id, "clause", &common.clause_name(scenario, clause))
}
