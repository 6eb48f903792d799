//! What the coach needs to help: what the prover foresees of this moment, found on a thread of its own, and how far help has
//! faded for this learner; and what she says where there is nothing to give.

use crate::app::desk::{Desk, Reply};
use crate::app::screens::cited::Cited;
use crate::attempt::{Attempt, Fading, Foresight, NextAid, ToExplore};
use crate::encounter::Command;
use crate::locale::{With, Words};
use crate::records::{Aid, Mode, StoreError, UNTIMED};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};

/// What is shown of the coach.
#[derive(Clone, Debug, Default)]
pub(crate) struct CoachView {
    /// Whether somebody practises: else nobody helps.
    pub(crate) practises: bool,
    /// What he fears, once it has been told.
    pub(crate) hint: Option<String>,
    /// The clauses at stake, once they have been told.
    pub(crate) at_stake: Vec<StakeView>,
    /// That an answer is struck out.
    pub(crate) struck: Option<String>,
    /// Why nothing was given.
    pub(crate) word: Option<String>,
    /// What there is to say of the last turn.
    pub(crate) reproach: Option<String>,
    /// Whether there is a turn to take back.
    pub(crate) takes_back: bool,
    /// Whether the attempt was helped.
    pub(crate) coached: bool,
    /// Whether one may say nothing without waiting for it: where no clock runs.
    pub(crate) silent: bool,
    /// The clauses that today's handbook has.
    pub(crate) cited: Arc<[Cited]>,
    /// Whether it is asked what the answer will do to him.
    pub(crate) asks_guess: bool,
    /// Whether what was guessed was so.
    pub(crate) guessed: Option<String>,
}

/// A clause at stake.
#[derive(Clone, Debug)]
pub(crate) struct StakeView {
    /// Its label.
    pub(crate) name: String,
    /// What it asks.
    pub(crate) text: String,
    /// The figures it goes by here.
    pub(crate) figures: Vec<String>,
    /// Where the handbook has it.
    pub(crate) cited: Option<Cited>,
}

/// The coach's state.
pub(super) struct Tutor {
    /// None in an assessment, where nobody helps.
    prover: Option<Prover>,
    foresight: Option<Foresight>,
    reading: Option<Reply<Result<Fading, StoreError>>>,
    fading: Option<Fading>,
    /// The message that says why nothing was given.
    word: Option<&'static str>,
    /// The clauses that today's handbook has.
    cited: Arc<[Cited]>,
}

/// A prover at work for one attempt. Its thread ends soon after this is dropped.
struct Prover {
    asked: Sender<(u32, Vec<(u32, Command)>)>,
    answers: Receiver<(u32, Foresight)>,
    _wanted: Arc<()>,
}

impl Prover {
    fn begin(to_explore: ToExplore) -> Self {
        let wanted = Arc::new(());
        let still = Arc::downgrade(&wanted);
        let (asked, questions) = channel::<(u32, Vec<(u32, Command)>)>();
        let (answer, answers) = channel();
        std::thread::spawn(move || {
            let explored = to_explore.explore(|_| still.strong_count() > 0);
            for (entry, taken) in questions {
                // a fault of the prover's is told by the debrief; here nothing can be said
                let told = match &explored {
                    Ok(Some(explored)) => Foresight::of(explored, &taken).unwrap_or(Foresight::UNKNOWN),
                    Ok(None) | Err(_) => Foresight::UNKNOWN,
                };
                if answer.send((entry, told)).is_err() {
                    break;
                }
            }
        });
        Self { asked, answers, _wanted: wanted }
    }
}

impl Tutor {
    /// For an attempt that is about to be shown.
    pub(super) fn new(attempt: &Attempt, desk: &Desk, cited: Arc<[Cited]>) -> Self {
        let practises = attempt.mode == Mode::Practice;
        let subject = attempt.subject.clone();
        let mut tutor = Self {
            prover: practises.then(|| Prover::begin(attempt.to_explore())),
            foresight: None,
            reading: practises.then(|| desk.send(move |store| Fading::read(store, &subject))),
            fading: None,
            word: None,
            cited,
        };
        tutor.moved(attempt);
        tutor
    }

    /// The clauses are called so from now on.
    pub(super) fn cite(&mut self, cited: Arc<[Cited]>) {
        self.cited = cited;
    }

    /// The attempt has come to another moment.
    pub(super) fn moved(&mut self, attempt: &Attempt) {
        (self.foresight, self.word) = (None, None);
        if let Some(prover) = &self.prover {
            // whoever has gone away answers nothing, and the coach goes on waiting
            let _ = prover.asked.send((attempt.entries(), attempt.taken()));
        }
    }

    /// Takes in what has been found out; answers whether that was something.
    pub(super) fn listen(&mut self, attempt: &Attempt) -> bool {
        let mut heard = false;
        for (entry, foresight) in self.prover.iter().flat_map(|prover| prover.answers.try_iter()) {
            if entry == attempt.entries() {
                self.foresight = Some(foresight);
                heard = true;
            }
        }
        if let Some(read) = self.reading.as_ref().and_then(Reply::poll) {
            self.reading = None;
            // what cannot be read withholds nothing
            self.fading = Some(read.ok().and_then(Result::ok).unwrap_or_default());
            heard = true;
        }
        heard
    }

    /// Whether something is still being found out.
    pub(super) const fn waits(&self) -> bool {
        self.prover.is_some() && (self.foresight.is_none() || self.reading.is_some())
    }

    /// What whoever asks is given; where it is nothing, the coach has a word for it.
    pub(super) fn asked(&mut self, attempt: &Attempt) -> Option<Aid> {
        let next = match (&self.fading, attempt.mode) {
            (Some(fading), _) => attempt.next_aid(fading, self.foresight.as_ref()),
            // what he fears is never withheld; the rest waits for what the store knows
            (None, mode) => match attempt.next_aid(&Fading::default(), None) {
                NextAid::Give(aid) if aid != Aid::Hint && mode == Mode::Practice => NextAid::Wait,
                next => next,
            },
        };
        self.word = match &next {
            NextAid::Give(_) => None,
            NextAid::Wait => Some("coach-wait"),
            NextAid::Enough(enough) => Some(enough.message()),
        };
        match next {
            NextAid::Give(aid) => Some(aid),
            NextAid::Wait | NextAid::Enough(_) => None,
        }
    }

    /// What is shown of it; `struck` is the place, from 1, of the answer that is struck out.
    pub(super) fn view(&self, attempt: &Attempt, words: &Words, struck: Option<usize>) -> CoachView {
        let told = |wanted: fn(&Aid) -> bool| attempt.helps_now().any(wanted);
        let at_stake = if told(|aid| *aid == Aid::Clauses) { attempt.at_stake() } else { Vec::new() };
        let at_stake = at_stake.into_iter().map(|one| StakeView {
            cited: self.cited.iter().find(|cited| cited.id == one.id).cloned(),
            name: one.name,
            text: one.text,
            figures: one.figures,
        });
        let place = |place: usize| {
            let mut with = With::new();
            with.set("place", place);
            words.text("coach-struck", &with)
        };
        let practises = attempt.mode == Mode::Practice;
        let (premise, state) = (attempt.observation().premise(), attempt.observation().state());
        let silent = attempt.time_factor_percent == UNTIMED && premise.permits(state, Command::Silence).is_ok();
        CoachView {
            practises,
            hint: attempt.hint().filter(|_| told(|aid| *aid == Aid::Hint)),
            at_stake: at_stake.collect(),
            struck: struck.map(place),
            word: self.word.map(|id| words.plain(id)),
            reproach: attempt.reproach(self.foresight.as_ref()).map(|one| one.in_words(words)),
            takes_back: practises && attempt.last_turn().is_some(),
            coached: attempt.coached(),
            silent,
            cited: Arc::clone(&self.cited),
            asks_guess: false,
            guessed: None,
        }
    }
}
