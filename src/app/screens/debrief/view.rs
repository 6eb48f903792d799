//! What a debrief shows, and what can be asked on it.

use crate::app::screens::cited::Cited;
use crate::app::screens::common::Common;
use crate::app::stage::draw::people::Sitter;
use crate::app::stage::scene::draw;
use crate::assessment::{Assessment, CriterionKind, Outcome, Recommendation, Semantics};
use crate::attempt::{Attempt, Chances, Debrief, Offered, Prospect, Turn, Weighed};
use crate::content::Library;
use crate::locale::{With, Words};
use crate::records::Mode;

/// Something asked for on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Action {
    /// Where one came from.
    Back,
    /// Show a clause that is cited in the policy handbook.
    OpenClause(Cited),
    /// The attempt on the stage once more.
    Replay,
    /// The same scenario once more.
    PlayAgain,
    /// Show the customers to choose from.
    OpenLibrary,
    /// Show the learner's record.
    OpenHistory,
    /// Show the settings over this screen.
    OpenSettings,
    /// A new practice attempt that starts before this turn.
    RetryFrom {
        /// The turn, from 1.
        turn: u32,
    },
}

/// What the screen shows.
#[derive(Clone, Debug)]
pub(crate) struct View {
    /// The attempt's id: by it the page keeps its place.
    pub(crate) id: String,
    /// Who is drawn as whom, by person.
    pub(crate) people: Vec<&'static Sitter>,
    /// The program's words.
    pub(crate) words: Words,
    /// When the attempt ended, formatted.
    pub(crate) when: String,
    /// Practice or assessment.
    pub(crate) mode: Mode,
    /// The score, in basis points; none where there is no number.
    pub(crate) score: Option<u16>,
    /// The points, and what there was to earn.
    pub(crate) points: (i32, i32),
    /// What passes, in basis points.
    pub(crate) pass_mark: u16,
    /// Under which rules it is scored.
    pub(crate) semantics: Semantics,
    /// Whether attempts are scored by newer rules today.
    pub(crate) older: bool,
    /// What came of it.
    pub(crate) outcome: Outcome,
    /// What is proposed.
    pub(crate) recommendation: Recommendation,
    /// Findings, goals and conversation, in words; the screen puts what cost points first.
    pub(crate) debrief: Debrief,
    /// The clauses that the policy handbook has a page for.
    pub(crate) cited: Vec<Cited>,
    /// What could still have been had, turn by turn.
    pub(crate) hindsight: HindsightView,
}

/// What the person looks at.
#[derive(Clone, Debug, Default)]
pub(crate) struct Draft {
    /// Whether it has been shown before; at first it is shown from its top.
    pub(crate) shown: bool,
    /// Whether the keyboard is still to come to where it begins.
    pub(crate) opening: bool,
    /// Whether the question stood there when it was shown last.
    pub(crate) asked: bool,
    /// What the person said of himself before anything was told to him; kept for this view alone.
    pub(crate) judgement: Judgement,
    /// The turn that is open, by its place; none as long as it is the dearest.
    pub(crate) turn: Option<usize>,
    /// The answer that is looked at, by its place in the list.
    pub(crate) answer: usize,
    /// Whether all of it is told.
    pub(crate) unfolded: bool,
    /// Whether the clauses are unfolded.
    pub(crate) clauses: bool,
    /// The drill that is under way.
    pub(crate) drill: Option<Drill>,
    /// What the keyboard is to be on next.
    pub(crate) stop: Option<KeyStop>,
    /// What it was on before.
    pub(crate) was_on: Option<egui::Id>,
}

/// Which turn the learner would take back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Judgement {
    /// It is asked; he looks at the turn at this place.
    Asked(usize),
    /// The turn at this place.
    Turn(usize),
    /// He didn't say.
    Skipped,
}

impl Draft {
    /// Whether the keyboard is to be on this stop now. An Enter that led here must have been let go: it would press what is
    /// here as well.
    pub(crate) fn comes_to(&mut self, ui: &egui::Ui, stop: KeyStop) -> bool {
        let held = ui.input(|input| input.key_down(egui::Key::Enter));
        self.stop.take_if(|next| *next == stop && !held).is_some()
    }
}

impl Default for Judgement {
    fn default() -> Self {
        Self::Asked(0)
    }
}

/// A stop of the keyboard that moves with what it is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum KeyStop {
    /// The open turn.
    Turns,
    /// The answer that is looked at.
    Answers,
    /// The button that tries the turn again.
    Retry,
    /// The button that goes on with a drill, or tells what the marks are worth.
    Next,
}

/// Tasks that are set after the debrief, one after the other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Drill {
    /// Which.
    pub(crate) tasks: Vec<Task>,
    /// Which of them is set now.
    pub(crate) at: usize,
    /// What has been done about it.
    pub(crate) work: TaskDraft,
}

/// A task of a drill.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Task {
    /// The turn at this place is asked again.
    Ask(usize),
    /// In an answer that hurts the words are to be marked that do.
    Mark(HurtfulAnswer),
}

/// An answer that hurts: in which turn it was on offer, in which moment of it, and where among what was shown, all by place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct HurtfulAnswer {
    pub(crate) turn: usize,
    pub(crate) moment: usize,
    pub(crate) place: usize,
}

/// What has been done about a task.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct TaskDraft {
    /// Which answer was given.
    pub(crate) given: Option<usize>,
    /// The phrases that are marked, the one that the keyboard is on, and whether it has been told what they are.
    pub(crate) marked: Vec<usize>,
    pub(crate) phrase: usize,
    pub(crate) checked: bool,
}

/// What is known of what could still have been had.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) enum HindsightView {
    /// Nothing yet: it is being worked out.
    #[default]
    Pending,
    /// Nothing can be said.
    Unknown,
    /// The prover is at fault: why nothing can be said.
    Fault(String),
    /// This.
    Known(Chances),
}

impl HindsightView {
    /// What is known, if it is.
    pub(crate) const fn known(&self) -> Option<&Chances> {
        match self {
            Self::Known(chances) => Some(chances),
            Self::Pending | Self::Unknown | Self::Fault(_) => None,
        }
    }

    /// What a turn, counted from 1, led to.
    pub(crate) fn after(&self, turn: u32) -> Option<&Prospect> {
        self.known()?.turns.iter().find(|one| one.turn == turn)
    }

    /// Whether a pass could still be had before this turn, and never later.
    pub(crate) fn is_last_chance(&self, turn: u32) -> bool {
        matches!(self, Self::Known(Chances { last_chance: Some(last), .. }) if last.turn == turn)
    }
}

/// Something that was on offer, as it is listed: the learner's own first, then what costs least.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Listed<'v> {
    /// In which moment of its turn, and where it stood among what was shown, from 0.
    pub(crate) moment: usize,
    pub(crate) place: usize,
    /// What it is.
    pub(crate) answer: &'v Offered,
    /// What it would have left, where that is known.
    pub(crate) weighed: Option<&'v Weighed>,
}

impl View {
    /// The turn that is open: the one that was chosen, else the one that tells most, else the last chance, else the learner's own,
    /// else the first.
    pub(crate) fn open(&self, draft: &Draft) -> usize {
        let turns = &self.debrief.turns;
        let chosen = draft.turn.filter(|at| *at < turns.len());
        let last = || turns.iter().position(|one| self.hindsight.is_last_chance(one.number));
        let own = || match draft.judgement {
            Judgement::Turn(at) => Some(at),
            Judgement::Asked(_) | Judgement::Skipped => None,
        };
        chosen.or_else(|| self.telling()).or_else(last).or_else(own).unwrap_or(0)
    }

    /// The turn that tells most, by place: the first that crossed a red line, else the dearest; none where nothing was lost.
    fn telling(&self) -> Option<usize> {
        let turns = &self.debrief.turns;
        let red = turns.iter().position(|turn| self.crosses_a_red_line(turn));
        red.or_else(|| turns.iter().position(|turn| self.dearest(turn.number)))
    }

    /// Whether nothing cost more than this turn, and it cost something.
    pub(crate) fn dearest(&self, turn: u32) -> bool {
        let Some(chances) = self.hindsight.known() else { return false };
        let most = chances.turns.iter().map(|one| one.cost).max();
        self.hindsight.after(turn).is_some_and(|one| one.cost.0 > 0 && Some(one.cost) == most)
    }

    /// What was on offer in a turn.
    pub(crate) fn listed<'v>(&'v self, turn: &'v Turn) -> Vec<Listed<'v>> {
        let prospect = self.hindsight.after(turn.number);
        let mut listed: Vec<_> = Vec::new();
        for (moment, of) in turn.moments.iter().enumerate() {
            let here = of.offered.iter().enumerate().map(|(place, answer)| Listed {
                moment,
                place,
                answer,
                weighed: prospect.and_then(|one| one.weighed(moment, answer.command)),
            });
            let mut here: Vec<_> = here.collect();
            here.sort_by_key(|one| (!one.answer.taken, one.weighed.map(|one| (one.critical, one.cost))));
            listed.extend(here);
        }
        listed
    }

    /// What the colleague at the next window says of it: one thing, about a deed. None before it is known what could have been had.
    pub(crate) fn colleague_says(&self) -> Option<String> {
        self.hindsight.known()?;
        let Some(told) = self.telling().and_then(|at| self.debrief.turns.get(at)) else {
            return Some(self.words.plain("coach-word-free"));
        };
        let id = if self.crosses_a_red_line(told) { "coach-word-red-line" } else { "coach-word-dearest" };
        let better = told.better.iter().chain(told.picks.iter().filter_map(|pick| pick.better.as_ref())).next();
        let better =
            better.map(|better| self.words.text("coach-word-better", &With::from_iter([("better", better.clone())])));
        let mut with = With::from_iter([("better", better.unwrap_or_default())]);
        with.set("turn", i64::from(told.number));
        Some(self.words.text(id, &with).trim_end().to_owned())
    }

    /// Whether what the learner did in a turn broke something critical.
    pub(crate) fn crosses_a_red_line(&self, turn: &Turn) -> bool {
        self.listed(turn).iter().any(|one| one.answer.taken && one.weighed.is_some_and(|weighed| weighed.critical))
    }

    /// From which turn on, by place, no pass could be had any more; none where one could to the end, or nobody knows.
    pub(crate) fn lost_from(&self) -> Option<usize> {
        self.hindsight.known()?.turns.iter().position(|one| !one.passes)
    }

    /// What there is to say about an attempt that has come to its end.
    pub(crate) fn new(common: &Common, attempt: &Attempt, assessment: &Assessment, when: String) -> Self {
        let (premise, words) = (attempt.observation().premise(), attempt.script().app());
        let (scenario, draw) = (&premise.scenario, draw(&premise.begin));
        Self {
            id: attempt.id.as_str().to_owned(),
            people: scenario.everybody().map(|who| Sitter::of(scenario.direction.cast_of(who), draw)).collect(),
            words: words.clone(),
            when: if attempt.coached() { format!("{when} · {}", words.plain("coached")) } else { when },
            mode: attempt.mode,
            score: assessment.told_score().map(|score| score.0),
            points: (assessment.points(), assessment.top()),
            pass_mark: assessment.pass_mark.0,
            semantics: attempt.semantics(),
            older: attempt.by_older_rules(),
            outcome: assessment.outcome,
            recommendation: assessment.recommendation,
            debrief: attempt.debrief(assessment),
            cited: cited(&common.content, attempt, assessment),
            hindsight: HindsightView::Pending,
        }
    }
}

/// The clauses behind an assessment that today's handbook has, each by a name that no other has.
fn cited(content: &Library, attempt: &Attempt, assessment: &Assessment) -> Vec<Cited> {
    let premise = attempt.observation().premise();
    let book = premise.watch.book();
    let Some(today) = content.books.iter().find(|one| one.book.id == book.id) else { return vec![] };
    let clauses = assessment.criteria.iter().filter(|one| matches!(one.kind, CriterionKind::Clause { .. }));
    let mut cited: Vec<_> = clauses
        .map(|one| Cited {
            book: book.id.clone(),
            version: book.version,
            id: one.id.clone(),
            name: attempt.script().clause_name(&one.id),
        })
        .collect();
    let names: Vec<_> = cited.iter().map(|one| one.name.clone()).collect();
    let alone = |name: &str| names.iter().filter(|other| *other == name).count() == 1;
    cited.retain(|one| alone(&one.name) && today.book.clause_names.find(&one.id).is_some());
    cited
}
