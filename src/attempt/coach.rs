//! The coach of whoever practises: three rungs of help before an answer, and one word after a turn that cost much. In an
//! assessment nobody helps.

use super::chances::MOST_STATES;
use super::measure::find_or_kept;
use super::{Attempt, Fading, Script, labelled};
use crate::assessment::{Seen, Semantics};
use crate::assurance::{Attainable, ChoiceLook, Explored, Impossible, Lookahead};
use crate::content::words::tests as conditions;
use crate::encounter::{Command, Event, Premise};
use crate::locale::{With, Words};
use crate::policy::{Clause, Operand, Severity};
use crate::records::{Aid, Mode};
use crate::terms::{BasisPoints, EventIx, ResponseIx};
use std::cmp::Reverse;
use std::sync::Arc;

/// A turn that costs so much of what can be had is one to be taken back.
pub const DEAR: BasisPoints = BasisPoints(1_500);

/// More clauses than this are no help.
const MOST_AT_STAKE: usize = 2;

/// A clause of which the next answer decides something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AtStake {
    /// Its id.
    pub id: Box<str>,
    /// Its label.
    pub name: String,
    /// What it asks.
    pub text: String,
    /// The figures that it goes by in this encounter, each with what it is.
    pub figures: Vec<String>,
    /// What a breach weighs.
    pub severity: Severity,
    /// The id of the competency it belongs to.
    pub competency: Box<str>,
    /// Whether one of the answers breaks it.
    pub breaks: bool,
}

/// What the prover says of where an encounter stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Foresight {
    /// What each thing that was done in the last turn took away: one, or more where it made a compound response.
    pub taken: Vec<Taken>,
    /// What each thing that can be done next would leave.
    pub choices: Vec<ChoiceLook>,
}

/// What something that was done took away.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Taken {
    /// Whether a pass could be had before, and cannot any more.
    pub pass: bool,
    /// How much lower the best score is that can be had.
    pub cost: BasisPoints,
}

/// What is given whoever asks for help.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NextAid {
    /// This.
    Give(Aid),
    /// The wrong answers aren't known yet: the prover is still at work.
    Wait,
    /// Nothing more, and why.
    Enough(Enough),
}

/// Why there is no more help.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Enough {
    /// Nobody helps in an assessment.
    Assessed,
    /// All has been said.
    Said,
    /// The learner has shown that he can do without.
    Able,
    /// None of the answers left costs anything.
    Free,
    /// What they cost cannot be found out.
    Unknown,
}

/// What there is to say of the last turn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reproach {
    /// The label of the critical clause that it broke, if it broke one.
    pub critical: Option<String>,
    /// What he heard, of what was picked behind what that is; none where nothing was said. Nothing is in it where it isn't known
    /// which of the things that were picked it was.
    pub heard: Option<String>,
}

impl Enough {
    /// All there are.
    pub const ALL: [Self; 5] = [Self::Assessed, Self::Said, Self::Able, Self::Free, Self::Unknown];

    /// The message that says it.
    #[must_use]
    pub const fn message(self) -> &'static str {
        match self {
            Self::Assessed => "coach-assessed",
            Self::Said => "coach-said",
            Self::Able => "coach-able",
            Self::Free => "coach-free",
            Self::Unknown => "coach-unknown",
        }
    }
}

impl Reproach {
    /// What the coach says.
    #[must_use]
    pub fn in_words(&self, app: &Words) -> String {
        let heard = self.heard.clone().unwrap_or_else(|| app.plain("coach-heard-nothing"));
        let mut with = With::from_iter([("heard", heard)]);
        let id = match &self.critical {
            Some(clause) => {
                with.set("clause", clause.clone());
                "coach-red-line"
            }
            None => "coach-dear",
        };
        app.text(id, &with).trim_start().to_owned()
    }
}

impl Foresight {
    /// Nothing can be said: there is too much to explore, or the scale isn't known.
    pub const UNKNOWN: Self = Self { taken: Vec::new(), choices: Vec::new() };

    /// How much lower the best score is that can be had than before the last turn.
    #[must_use]
    pub fn cost(&self) -> BasisPoints {
        BasisPoints(self.taken.iter().map(|one| one.cost.0).fold(0, u16::saturating_add))
    }

    /// Which of the things that were done in the last turn took most away: where something critical was broken, what made that
    /// certain; the first of several. None where none took anything.
    pub(super) fn to_blame(&self, critical: bool) -> Option<usize> {
        let weight = |one: &Taken| if critical { *one } else { Taken { pass: false, ..*one } };
        let most = self.taken.iter().map(weight).max().filter(|most| most.pass || most.cost > BasisPoints(0))?;
        self.taken.iter().position(|one| weight(one) == most)
    }

    /// Asks of an attempt as it stands; `taken` are its commands so far, each with its turn.
    ///
    /// # Errors
    /// Where the prover met what cannot be.
    pub fn of(explored: &Explored, taken: &[(u32, Command)]) -> Result<Self, Impossible> {
        let commands: Vec<_> = taken.iter().map(|(_, command)| *command).collect();
        let Lookahead { turns, choices } = explored.foresight(&commands)?;
        let last = taken.last().map(|(turn, _)| *turn);
        let of_last = taken.iter().zip(&turns).filter(|((turn, _), _)| Some(*turn) == last);
        // what is picked in a compound response is one turn together
        let taken =
            of_last.map(|(_, look)| Taken { pass: look.before.passes && !look.after.passes, cost: look.cost() });
        Ok(Self { taken: taken.collect(), choices })
    }
}

impl Attempt {
    /// What has been told at this moment, in the order given.
    pub fn helps_now(&self) -> impl Iterator<Item = &Aid> {
        let now = self.helps().iter().filter(|help| help.entry == self.entries());
        now.map(|help| &help.aid).filter(|aid| !matches!(aid, Aid::TakenBack { .. }))
    }

    /// Whether whoever practises was helped in this attempt.
    #[must_use]
    pub fn coached(&self) -> bool {
        !self.helps().is_empty()
    }

    /// Whether an answer is struck out at this moment.
    #[must_use]
    pub fn struck(&self, ix: ResponseIx) -> bool {
        let id = self.response_id(ix);
        self.helps_now().any(|aid| matches!(aid, Aid::Struck { response } if *response == id))
    }

    /// What he fears or wants now, where the author says so.
    #[must_use]
    pub fn hint(&self) -> Option<String> {
        let seen = self.observation().seen().iter().rev();
        seen.take_while(|one| !answers(one)).find_map(|one| self.script().hint(one))
    }

    /// The clauses of which the next answer decides something, those first that it may break and of them the weightiest.
    #[must_use]
    pub fn at_stake(&self) -> Vec<AtStake> {
        let observation = self.observation();
        let book = observation.premise().watch.book();
        let mut decided = observation.at_stake(&self.commands());
        decided.sort_by_key(|(clause, breaks)| Reverse((*breaks, book.clauses.at(*clause).severity)));
        let told = decided.into_iter().map(|(ix, breaks)| {
            let clause = book.clauses.at(ix);
            AtStake {
                name: self.script().clause_name(&clause.id),
                text: self.script().clause_text(&clause.id),
                figures: figures(clause, self.script()),
                severity: clause.severity,
                competency: book.competencies.name(clause.competency).into(),
                id: clause.id.clone(),
                breaks,
            }
        });
        told.take(MOST_AT_STAKE).collect()
    }

    /// What whoever asks for help is given now: what he fears, then the clauses at stake, then one wrong answer struck out.
    /// `foresight` is none while the prover is at work.
    #[must_use]
    pub fn next_aid(&self, fading: &Fading, foresight: Option<&Foresight>) -> NextAid {
        if self.mode == Mode::Assessment {
            return NextAid::Enough(Enough::Assessed);
        }
        let given = |wanted: fn(&Aid) -> bool| self.helps_now().any(wanted);
        if !given(|aid| *aid == Aid::Hint) && self.hint().is_some() {
            return NextAid::Give(Aid::Hint);
        }
        let at_stake = self.at_stake();
        let rungs = at_stake.first().map_or(3, |one| fading.rungs(&one.competency));
        if rungs >= 2 && !at_stake.is_empty() && !given(|aid| *aid == Aid::Clauses) {
            return NextAid::Give(Aid::Clauses);
        }
        if rungs < 3 {
            return NextAid::Enough(Enough::Able);
        }
        if given(|aid| matches!(aid, Aid::Struck { .. })) {
            return NextAid::Enough(Enough::Said);
        }
        let Some(foresight) = foresight else { return NextAid::Wait };
        if foresight.choices.is_empty() {
            return NextAid::Enough(Enough::Unknown);
        }
        match self.dearest(&foresight.choices) {
            Some(ix) => NextAid::Give(Aid::Struck { response: self.response_id(ix) }),
            None => NextAid::Enough(Enough::Free),
        }
    }

    /// The answer shown that costs most, the first shown of several; none where each of them is as good as the best.
    fn dearest(&self, choices: &[ChoiceLook]) -> Option<ResponseIx> {
        let worth = |after: Attainable| (after.passes, after.best);
        let best = choices.iter().map(|one| worth(one.after)).max()?;
        let scenario = &self.observation().premise().scenario;
        let answers = self.offered().filter(|ix| !scenario.is_standing_act(*ix));
        let looked = answers.filter_map(|ix| {
            let look = choices.iter().find(|one| one.command == Command::Respond(ix))?;
            Some((worth(look.after), ix))
        });
        looked.filter(|(worth, _)| *worth < best).min_by_key(|(worth, _)| *worth).map(|(_, ix)| ix)
    }

    /// What there is to say of the last turn of practice: where it broke what is critical, or cost too much.
    #[must_use]
    pub fn reproach(&self, foresight: Option<&Foresight>) -> Option<Reproach> {
        let turn = self.last_turn().filter(|_| self.mode == Mode::Practice)?;
        let (observation, script) = (self.observation(), self.script());
        let seen = observation.seen().iter().enumerate();
        let done: Vec<(usize, &Seen)> = seen.filter(|(_, one)| answers(one) && one.turn == turn).collect();
        let (first, _) = *done.first()?;
        let book = observation.premise().watch.book();
        let critical = observation.critical_since(EventIx::from(first)).into_iter().next();
        if critical.is_none() && foresight.is_none_or(|one| one.cost() < DEAR) {
            return None;
        }
        // of a turn of one thing it is that; of one of several the prover knows it
        let known = || foresight?.to_blame(critical.is_some());
        let heard = match done.as_slice() {
            [(_, one)] => self.heard(one),
            several => known().and_then(|at| several.get(at)).map_or(Some(String::new()), |(_, one)| self.heard(one)),
        };
        Some(Reproach { critical: critical.map(|clause| script.clause_name(&book.clauses.at(clause).id)), heard })
    }

    /// What he heard in something that was done: its note's first sentence; of what was picked, behind that.
    fn heard(&self, done: &Seen) -> Option<String> {
        let Event::Responded { response } = done.event else { return None };
        let script = self.script();
        let note = script.note(response, done.minutes)?;
        let heard = first_sentence(&note);
        let is_pick = self.observation().premise().scenario.is_pick(response);
        let picked = || labelled(&script.answer(response, done.minutes), heard, script.app());
        Some(if is_pick { picked() } else { heard.to_owned() })
    }

    /// What it takes to explore all that the encounter can become on another thread.
    #[must_use]
    pub fn to_explore(&self) -> ToExplore {
        ToExplore::new(Arc::clone(self.observation().premise()), self.semantics())
    }

    /// The turn of the last thing that was done, from 1; none before anything was.
    #[must_use]
    pub fn last_turn(&self) -> Option<u32> {
        self.taken().last().map(|(turn, _)| *turn)
    }
}

/// An encounter that is to be explored, apart from the attempt at it.
#[derive(Clone, Debug)]
pub struct ToExplore {
    premise: Arc<Premise>,
    semantics: Semantics,
}

impl ToExplore {
    /// An encounter by some rules.
    pub(super) const fn new(premise: Arc<Premise>, semantics: Semantics) -> Self {
        Self { premise, semantics }
    }

    /// Explores it, to be asked for [`Foresight`]s, which takes up to a second or so; `go_on` hears how many states there are so
    /// far, and says whether to go on. None where they are too many, or the scale isn't known.
    ///
    /// # Errors
    /// Where the prover met what cannot be.
    pub fn explore(&self, mut go_on: impl FnMut(usize) -> bool) -> Result<Option<Explored>, Impossible> {
        let measure = find_or_kept(self.semantics, &self.premise, &mut go_on).measure;
        let Some(tariff) = measure.tariff(&self.premise) else { return Ok(None) };
        Explored::explore(&self.premise, tariff, MOST_STATES, go_on)
    }
}

/// Whether the learner did it.
const fn answers(seen: &Seen) -> bool {
    matches!(seen.event, Event::Responded { .. } | Event::StayedSilent { .. })
}

/// What a clause goes by in this encounter.
fn figures(clause: &Clause, script: &Script) -> Vec<String> {
    let mut read = Vec::new();
    for test in conditions(&clause.constraint) {
        test.each_leaf(&mut |operand| match operand {
            Operand::Parameter(ix) if !read.contains(ix) => read.push(*ix),
            _ => {}
        });
    }
    read.into_iter().filter_map(|ix| script.figure(ix)).collect()
}

/// A note begins with what he heard.
fn first_sentence(note: &str) -> &str {
    let ends = |at: usize, sign: char| {
        let rest = note.get(at + sign.len_utf8()..).unwrap_or_default();
        match sign {
            '。' | '！' | '？' => Some(at + sign.len_utf8()),
            // a full stop inside a figure ends nothing
            '.' | '!' | '?' => {
                let closes = rest.chars().take_while(|one| matches!(one, '”' | '’' | '"' | '\'' | ')'));
                let end = at + 1 + closes.map(char::len_utf8).sum::<usize>();
                note.get(end..).unwrap_or_default().starts_with([' ', '\n']).then_some(end)
            }
            _ => None,
        }
    };
    let end = note.char_indices().find_map(|(at, sign)| ends(at, sign));
    // a quotation that ends with the sentence belongs to it
    let end = end
        .map(|end| if note.get(end..).is_some_and(|rest| rest.starts_with('”')) { end + '”'.len_utf8() } else { end });
    note.get(..end.unwrap_or(note.len())).unwrap_or(note).trim()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_note_begins_with_what_he_heard() {
        for (note, heard) in [
            ("他听见你在猜。原因没核实，违反统一口径。", "他听见你在猜。"),
            ("他听见的是“少说两句”。没听就办。", "他听见的是“少说两句”。"),
            ("他想：“还有这种事！”就走了。", "他想：“还有这种事！”"),
            ("He hears a recording. Asked for 5.000 yuan.", "He hears a recording."),
            ("He hears “not me.” Then he leaves.", "He hears “not me.”"),
            ("No end", "No end"),
            ("", ""),
        ] {
            assert_eq!(first_sentence(note), heard);
        }
    }
}
