//! The proof strip: three lights, what is found as sentences, what an edit did to plays, the operating curve.

mod curve_ui;
mod named;
mod over_ui;
mod rows_ui;
pub(super) mod ui;
pub(in super::super) mod view;
pub(super) mod worker;

use super::super::told::{beginning, counted};
use super::super::view::{MomentView, ProblemRow};
use super::telling::{Telling, languages, moment_of};
use crate::app::desk::Wake;
use crate::app::widgets::parts;
use crate::assurance::{ConditionHere, PartHere};
use crate::attempt::hundredths;
use crate::locale::{Language, With, Words};
use crate::scenario::Axis;
use crate::studio::Edit;
use crate::studio::edit::{Owner, TextKey};
use crate::studio::proof::{
    AnswerProof, ClauseProof, FindingArea, Mend, MomentProof, PlayName, ProofLights, ProofOutcome, Proved, ShownPlay,
    StudioFinding,
};
use crate::studio::storyboard::PlayEnd;
use named::WordsForNames;
use std::collections::BTreeMap;
use view::{LightsView, ProofAction, ProofOver, ProofStage, ProofView};
use worker::{ProofJob, ProofTold, ProofWorker};

/// What the last proof came to.
enum Known {
    Nothing,
    /// The proof, and of which texts it is.
    Proved(u64, Box<Proved>),
    /// There is nothing to be proved before what the check found is mended.
    Unsound(u64),
    /// The prover is at fault.
    Failed(u64, String),
}

/// Something that stands over all: which row it is about.
enum Over {
    Mend(usize),
    Play(usize),
}

/// What checks and proofs of the scenario that is open have found.
pub(in super::super) struct ProofPane {
    worker: ProofWorker,
    /// Of which texts something was asked last.
    asked: Option<u64>,
    /// What the last check found, and of which texts.
    checked: Option<(u64, Vec<StudioFinding>)>,
    known: Known,
    clauses: BTreeMap<String, String>,
    /// How many states are found of what is being proved.
    going: Option<usize>,
    over: Option<Over>,
}

impl ProofPane {
    pub(super) fn new(wake: Wake) -> Self {
        Self {
            worker: ProofWorker::new(wake),
            asked: None,
            checked: None,
            known: Known::Nothing,
            clauses: BTreeMap::new(),
            going: None,
            over: None,
        }
    }

    /// Has texts checked and proved, unless they are already.
    pub(super) fn ask(&mut self, job: ProofJob) {
        self.asked = Some(job.revision);
        self.going = None;
        self.worker.ask(job);
    }

    /// Of which texts something was asked last.
    pub(super) const fn asked(&self) -> Option<u64> {
        self.asked
    }

    /// Whether something is still to come.
    pub(super) fn is_at_work(&self) -> bool {
        self.asked.is_some() && self.proved_of() != self.asked
    }

    fn proved_of(&self) -> Option<u64> {
        match &self.known {
            Known::Nothing => None,
            Known::Proved(of, _) | Known::Unsound(of) | Known::Failed(of, _) => Some(*of),
        }
    }

    /// Takes in what has come; whether anything has.
    pub(super) fn pass(&mut self) -> bool {
        let told: Vec<_> = self.worker.poll().collect();
        let came = !told.is_empty();
        for one in told {
            match one {
                ProofTold::Checked(of, found, clauses) => {
                    self.checked = Some((of, found));
                    if !clauses.is_empty() {
                        self.clauses = clauses;
                    }
                    self.over = None;
                }
                ProofTold::Going(of, so_far) if self.asked == Some(of) => self.going = Some(so_far.states),
                ProofTold::Going(..) => {}
                ProofTold::Proved(of, outcome) => {
                    match outcome {
                        Ok(ProofOutcome::Proved(proved)) => self.known = Known::Proved(of, proved),
                        Ok(ProofOutcome::Unsound) => self.known = Known::Unsound(of),
                        Ok(ProofOutcome::Stopped) => {}
                        Err(why) => self.known = Known::Failed(of, why),
                    }
                    (self.over, self.going) = (None, None);
                }
            }
        }
        came
    }

    /// Of which texts the last check is.
    pub(super) fn checked_of(&self) -> Option<u64> {
        self.checked.as_ref().map(|(of, _)| *of)
    }

    /// All that is found, in the order of the rows: checks before proofs, what is severe first.
    pub(super) fn findings(&self) -> Vec<&StudioFinding> {
        self.found().into_iter().map(|(one, _)| one).collect()
    }

    /// The same, each with whether a proof found it.
    fn found(&self) -> Vec<(&StudioFinding, bool)> {
        let checked = self.checked.iter().flat_map(|(_, found)| found);
        let proved = match &self.known {
            Known::Proved(_, proved) => proved.findings.as_slice(),
            Known::Nothing | Known::Unsound(_) | Known::Failed(..) => &[],
        };
        let mut all: Vec<_> = checked.map(|one| (one, false)).chain(proved.iter().map(|one| (one, true))).collect();
        all.sort_by_key(|(one, _)| !one.is_severe);
        all
    }

    /// What the last proof says of each moment, by its id.
    pub(super) fn moments(&self) -> Option<&BTreeMap<String, MomentProof>> {
        match &self.known {
            Known::Proved(_, proved) => Some(&proved.moments),
            Known::Nothing | Known::Unsound(_) | Known::Failed(..) => None,
        }
    }

    /// Puts into a moment what the last proof says of it.
    pub(super) fn tell_of(&self, moment: &mut MomentView, words: &Words) {
        let Known::Proved(_, proved) = &self.known else { return };
        let Some(here) = proved.moments.get(&moment.id) else { return };
        for (row, condition) in moment.lines.iter_mut().zip(&here.lines) {
            row.here = condition.as_ref().and_then(|condition| here_told(condition, words));
        }
        for row in &mut moment.answers {
            if let Some(answer) = here.answers.get(&row.id) {
                row.effects = self.effects(answer, words);
                row.is_best = answer.is_best;
                if let Some(text) = &mut row.words {
                    text.here = answer.when.as_ref().and_then(|condition| here_told(condition, words));
                }
            }
        }
    }

    /// What an answer does where it stands.
    fn effects(&self, answer: &AnswerProof, words: &Words) -> Vec<(bool, String)> {
        let clause = |one: &ClauseProof| {
            let id = match (one.breaks, one.is_critical) {
                (true, true) => "studio-breaks-critical",
                (true, false) => "studio-breaks",
                (false, _) => "studio-keeps",
            };
            let name = self.clauses.get(&one.clause).map_or(one.clause.as_str(), String::as_str);
            (one.breaks, parts::named(words, id, "clause", name))
        };
        let mut all: Vec<_> = answer.clauses.iter().map(clause).collect();
        // after it nothing helps: a fault, and always said
        if answer.offered && !answer.passes {
            all.push((true, words.plain("studio-forecloses")));
        }
        all
    }

    /// Carries out what was asked for; an edit where something is to be mended.
    pub(super) fn act(&mut self, action: &ProofAction) -> Option<Edit> {
        match action {
            ProofAction::Play(row) => self.over = Some(Over::Play(*row)),
            ProofAction::AskMend(row) => self.over = Some(Over::Mend(*row)),
            ProofAction::Shut => self.over = None,
            ProofAction::Accept => {
                self.worker.accept();
                if let Known::Proved(_, proved) = &mut self.known {
                    proved.plays.changed.clear();
                }
            }
            ProofAction::Mend => {
                let Some(Over::Mend(row)) = self.over.take() else { return None };
                let edit = self.findings().get(row).and_then(|one| one.mend.as_ref()).map(Mend::edit).cloned();
                return edit;
            }
        }
        None
    }

    /// The rows, in the program's words and those of the diagnostics.
    pub(super) fn rows(&self, telling: &Telling, words: &Words, spoken: &Words, current: u64) -> Vec<ProblemRow> {
        let is_checked = self.checked_of() == Some(current);
        let is_proved = self.proved_of() == Some(current);
        let names = WordsForNames::new(telling, &self.clauses, words);
        let row = |(one, is_of_proof): (&StudioFinding, bool)| ProblemRow {
            is_error: one.is_severe,
            is_old: if is_of_proof { !is_proved } else { !is_checked },
            area: area_told(&one.area, words),
            what: names.put_into(&one.diagnostic.message.text(spoken), &one.owner),
            help: one.diagnostic.help.as_ref().map(|help| names.put_into(&help.text(spoken), &one.owner)),
            at: beginning(&telling.called(&one.owner)),
            moment: moment_of(&one.owner).map(str::to_owned),
            language: one.language.clone(),
            plays: one.play.is_some(),
            mends: one.mend.as_ref().map(|mend| mend_told(mend, words)),
        };
        self.found().into_iter().map(row).collect()
    }

    /// What is shown of it.
    pub(super) fn view(&self, telling: &Telling, words: &Words, spoken: &Words, current: u64) -> ProofView {
        let stage = match () {
            () if self.checked_of() != Some(current) => ProofStage::Checking,
            () if self.proved_of() != Some(current) => ProofStage::Proving(self.going.unwrap_or(0)),
            () => ProofStage::Done,
        };
        let (told, proved) = match &self.known {
            Known::Nothing => (String::new(), None),
            Known::Unsound(_) => (words.plain("studio-proof-unsound"), None),
            Known::Failed(_, why) => (parts::named(words, "studio-proof-failed", "why", why), None),
            Known::Proved(_, proved) if !proved.whole => (words.plain("studio-proof-cut"), Some(proved)),
            Known::Proved(_, proved) => {
                let numbers = With::from_iter([("states", proved.states), ("asked", proved.asked)]);
                (words.text("studio-proof-of", &numbers), Some(proved))
            }
        };
        let is_proved = proved.is_some_and(|proved| proved.whole);
        let lights = self.checked.as_ref().map(|_| {
            let lights = ProofLights::of(self.findings().into_iter(), languages(), is_proved);
            LightsView { structure: lights.structure, words: lights.words, fairness: lights.fairness }
        });
        let changed = proved.iter().flat_map(|proved| &proved.plays.changed).map(|one| {
            let name = match &one.name {
                PlayName::Best => words.plain("studio-play-best"),
                PlayName::JustPasses => words.plain("studio-play-just"),
                PlayName::Saved(name) => name.clone(),
            };
            (name, end_told(&one.before, telling, words), end_told(&one.after, telling, words))
        });
        ProofView {
            stage,
            lights,
            told,
            levels: proved.iter().flat_map(|one| &one.levels).map(|one| (one.level, one.passes)).collect(),
            gates: proved.map(|one| one.gates.clone()).unwrap_or_default(),
            known: proved.map_or(0, |one| one.plays.known),
            changed: changed.collect(),
            over: self.over(telling, words, spoken),
        }
    }

    fn over(&self, telling: &Telling, words: &Words, spoken: &Words) -> Option<ProofOver> {
        let names = WordsForNames::new(telling, &self.clauses, words);
        let all = self.findings();
        let of = |row: usize| all.get(row).copied();
        match self.over.as_ref()? {
            Over::Mend(row) => {
                let one = of(*row)?;
                let what = names.put_into(&one.diagnostic.message.text(spoken), &one.owner);
                let (from, to) = match one.mend.as_ref()? {
                    Mend::Bound { axis, least, from, to, .. } => {
                        (bound_told(*axis, *least, *from, words), bound_told(*axis, *least, *to, words))
                    }
                    Mend::Shorten { from, to, .. } => (from.clone(), to.clone()),
                    Mend::AddAnswer { moment, edit } => {
                        let to = match edit {
                            Edit::AddAnswer { to, .. } => telling.place(to),
                            _ => String::new(),
                        };
                        (telling.place(moment), parts::named(words, "studio-mend-new-answer", "where", &to))
                    }
                };
                Some(ProofOver::Mend { what, from, to })
            }
            Over::Play(row) => {
                let one = of(*row)?;
                let what = names.put_into(&one.diagnostic.message.text(spoken), &one.owner);
                let play = one.play.as_ref()?;
                Some(ProofOver::Play {
                    what,
                    turns: turns(play, telling, words),
                    end: end_told(&play.end, telling, words),
                })
            }
        }
    }
}

/// What a play says, turn by turn: whether the learner says it, and what.
fn turns(play: &ShownPlay, telling: &Telling, words: &Words) -> Vec<(bool, String)> {
    let said = |message: &String| (false, telling.said(&TextKey::message(message.clone())));
    let mut all = Vec::new();
    for turn in &play.turns {
        all.extend(turn.said.iter().map(said));
        let answer = match &turn.answer {
            None => words.plain("studio-silence"),
            Some(answer) => telling.called(&Owner::Answer { moment: turn.moment.clone(), answer: answer.clone() }),
        };
        all.push((true, answer));
    }
    all.extend(play.last.iter().map(said));
    all
}

/// How a play ends, in words.
fn end_told(end: &PlayEnd, telling: &Telling, words: &Words) -> String {
    let place = |id: &str| beginning(&telling.place(id));
    match end {
        PlayEnd::Ends { ending, score, passes } => {
            let result = words.plain(if *passes { "studio-play-passes" } else { "studio-play-fails" });
            let score = score.map(|score| parts::named(words, "studio-play-score", "score", &hundredths(score.0)));
            let told = [Some(place(ending)), score, Some(result)].into_iter().flatten();
            crate::locale::joined(told, " · ")
        }
        PlayEnd::Stops { turn, node, .. } => {
            let with = With::from_iter([("turn", turn.to_string()), ("where", place(node))]);
            words.text("studio-play-stops", &with)
        }
        PlayEnd::Over { ending, .. } => parts::named(words, "studio-play-over", "where", &place(ending)),
        PlayEnd::GoesOn { node } => parts::named(words, "studio-play-goes-on", "where", &place(node)),
        PlayEnd::NotDrawn => words.plain("studio-play-not-drawn"),
    }
}

fn mood_named(axis: Axis, words: &Words) -> String {
    words.plain(match axis {
        Axis::Anger => "mood-anger",
        Axis::Anxiety => "mood-anxiety",
        Axis::Trust => "mood-trust",
    })
}

fn bound_told(axis: Axis, least: bool, bound: i64, words: &Words) -> String {
    format!("{} {} {bound}", mood_named(axis, words), if least { '≥' } else { '≤' })
}

/// What can be where a condition is asked: the moods that it looks at, and that it never holds.
fn here_told(condition: &ConditionHere, words: &Words) -> Option<String> {
    let mood = |part: &PartHere| match *part {
        PartHere::Mood { axis, least, most, .. } if least <= most => {
            let range = if least == most { least.to_string() } else { format!("{least}–{most}") };
            Some(format!("{} {range}", mood_named(axis, words)))
        }
        PartHere::Mood { .. } | PartHere::Either { .. } => None,
    };
    let mut moods: Vec<_> = condition.parts.iter().filter_map(mood).collect();
    moods.dedup();
    let moods = (!moods.is_empty()).then(|| parts::named(words, "studio-here", "what", &moods.join(" · ")));
    let never = (!condition.holds).then(|| words.plain("studio-never-said"));
    let told: Vec<_> = moods.into_iter().chain(never).collect();
    (!told.is_empty()).then(|| crate::locale::joined(told, " · "))
}

/// What a row offers to do.
fn mend_told(mend: &Mend, words: &Words) -> String {
    match mend {
        Mend::Bound { axis, least, to, .. } => {
            parts::named(words, "studio-mend-bound", "bound", &bound_told(*axis, *least, *to, words))
        }
        Mend::AddAnswer { .. } => words.plain("studio-mend-add"),
        Mend::Shorten { .. } => words.plain("studio-mend-shorten"),
    }
}

/// What a row is about.
fn area_told(area: &FindingArea, words: &Words) -> String {
    match area {
        FindingArea::Structure => words.plain("studio-light-structure"),
        FindingArea::Fairness => words.plain("studio-light-fairness"),
        FindingArea::Words(language) => language_named(language),
    }
}

/// What a language is called in itself.
fn language_named(language: &Language) -> String {
    let tag = language.to_string();
    parts::LANGUAGES.iter().find(|(_, own)| *own == tag).map_or(tag.clone(), |(name, _)| (*name).to_owned())
}

/// So many things, where there are some.
fn some(words: &Words, id: &str, count: usize) -> Option<String> {
    (count > 0).then(|| counted(words, id, count))
}
