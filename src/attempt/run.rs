//! The run itself.

use super::chances::{Chances, LastChance, taken};
use super::closing::ToClose;
use super::debrief::{Debrief, Told, told};
use super::limit::Limit;
use super::measure::{Measured, find_or_kept, fitness, keep, recall};
use super::misfit::Misfit;
use super::playback::{Utterance, nearest_pass, utterances};
use super::rules::{Rule, rules};
use super::script::Script;
use crate::assessment::{Assessment, Measure, Observation, Seen, Semantics};
use crate::assurance::{ENOUGH_TURNS, Fitness, Impossible};
use crate::content::{ContentSet, Diagnostic, Pack, Subject, in_english, read_pack};
use crate::encounter::{Begin, Command, Event, Premise, Refusal, Unplayable, Where};
use crate::locale::{Explain, Explanation, Language, With, Words};
use crate::records::{
    Aid, AttemptId, AttemptRow, Closing, Content, ContentKind, Entry, Finished, Help, JournalStep, Mode, NewAttempt,
    SCENARIO_WORDS, Store, StoreError, StoredAttempt, SubjectId, UNTIMED, content_set,
};
use crate::scenario::{Goto, Node, SEMANTICS};
use crate::terms::{Millis, NodeIx, ResponseIx};
use std::sync::{Arc, OnceLock};

/// What an attempt is begun with.
#[derive(Clone, Debug)]
pub struct Plan {
    /// Who.
    pub subject: SubjectId,
    /// Practice or assessment.
    pub mode: Mode,
    /// The language shown.
    pub language: Language,
    /// What the facts are drawn from.
    pub seed: u64,
    /// How far reading time and patience are stretched; 100 is as written, [`UNTIMED`] practice without a clock.
    pub time_factor_percent: u16,
}

/// Why an attempt cannot be begun, gone on with or closed.
#[derive(Debug, thiserror::Error)]
#[error("{}", in_english(self))]
pub enum AttemptError {
    /// The store says no.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The command is not possible here.
    Refused(#[from] Refusal),
    /// Looking back on it, the prover met what cannot be.
    Impossible(#[from] Impossible),
    /// No encounter can begin as it was drawn.
    Unplayable(#[from] Unplayable),
    /// The stored content cannot be read any more.
    Content(Vec<Diagnostic>),
    /// The stored content lacks a piece.
    Incomplete(&'static str),
    /// Sealed under another meaning.
    Semantics {
        /// The attempt's number.
        found: u32,
    },
    /// The scenario assesses nobody.
    PracticeOnly,
    /// The scenario is a draft, which assesses nobody.
    Draft,
    /// Nobody approved the scenario as it is.
    Unapproved,
    /// An assessment has a clock.
    UntimedAssessment,
    /// What was assessed stands.
    Assessed,
    /// The scenario is too short to assess anybody by, and doesn't say so.
    TooFewTurns {
        /// With how many it can be passed.
        turns: usize,
    },
    /// The scenario has no scale.
    Unmeasured,
    /// The journal doesn't fit the content.
    Journal {
        /// The entry.
        seq: u32,
        /// What doesn't fit.
        why: Misfit,
    },
}

impl Explain for AttemptError {
    fn explain(&self) -> Explanation {
        let say = Explanation::new;
        match self {
            Self::Store(error) => error.explain(),
            Self::Refused(why) => why.explain(),
            Self::Impossible(why) => say("attempt-impossible").with("detail", why.to_string()),
            Self::Unplayable(why) => say("attempt-unplayable").with("detail", why.to_string()),
            Self::Content(found) => {
                let first = found.first().map(|one| one.message.to_string());
                say("attempt-content").with("detail", first.unwrap_or_default())
            }
            Self::Incomplete(piece) => say("attempt-incomplete").with("piece", *piece),
            Self::Semantics { found } => say("attempt-semantics").with("found", *found).with("known", SEMANTICS),
            Self::PracticeOnly => say("practice-only"),
            Self::Draft => say("draft-only"),
            Self::Unapproved => say("unapproved-only"),
            Self::UntimedAssessment => say("attempt-untimed"),
            Self::Assessed => say("attempt-assessed"),
            Self::TooFewTurns { turns } => say("too-few-turns").with("turns", *turns).with("enough", ENOUGH_TURNS),
            Self::Unmeasured => say("unmeasured"),
            Self::Journal { seq, why } => say("attempt-journal").with("seq", *seq).with("detail", why.explain()),
        }
    }
}

/// How an attempt came back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Resumed {
    /// The turn starts again with full patience.
    TurnRestarted,
    /// The same turn was interrupted before: it counted as silence.
    CountedAsSilence,
    /// All was done already; it only has to be closed.
    Over,
}

/// A running attempt.
pub struct Attempt {
    /// Its id in the store.
    pub id: AttemptId,
    /// Practice or assessment.
    pub mode: Mode,
    /// Who.
    pub subject: SubjectId,
    /// The language it was begun in.
    pub language: Language,
    /// How far reading time and patience are stretched.
    pub time_factor_percent: u16,
    pack: Pack,
    observation: Observation,
    semantics: Semantics,
    /// Found when it is first asked for.
    measured: OnceLock<Measured>,
    script: Script,
    entries: u32,
    /// How long each of his deeds took the learner.
    took: Vec<Millis>,
    /// How whoever practises was helped, in the order given.
    helps: Vec<Help>,
    given_up: bool,
    /// How much had happened when whoever plays it opened it: at that moment none of it has been read.
    opened_at: usize,
}

impl Attempt {
    /// Begins: contents, attempt and draw are on disk when this returns.
    ///
    /// # Errors
    /// When the store cannot take it, or it is an assessment by what is for practice only or has no scale.
    pub fn start(store: &mut Store, pack: &Pack, app: Words, plan: Plan) -> Result<Self, AttemptError> {
        Self::start_as_drawn(store, pack, app, Begin::draw(&pack.scenario, plan.seed)?, plan)
    }

    /// Begins a new attempt at a scenario as it was drawn before, and goes through the first `turns` turns as they
    /// were taken then: a retry from a later turn. Whoever practises so has seen what came of it, and is marked as helped.
    ///
    /// # Errors
    /// When the store cannot take it, or the earlier turns don't fit.
    pub fn retry(
        store: &mut Store, earlier: &AttemptId, turns: u32, app: Words, mode: Mode,
    ) -> Result<Self, AttemptError> {
        let mut attempt = Self::once_more(store, earlier, turns, app, mode)?;
        if mode == Mode::Practice {
            attempt.helped_by(store, earlier, Vec::new())?;
        }
        Ok(attempt)
    }

    fn once_more(
        store: &mut Store, earlier: &AttemptId, turns: u32, app: Words, mode: Mode,
    ) -> Result<Self, AttemptError> {
        let (row, pack) = begun(store, earlier)?;
        let plan = Plan { mode, ..plan_of(&row) };
        let mut attempt = Self::start_as_drawn(store, &pack, app, row.begin, plan)?;
        let journal = store.journal(earlier)?;
        let taken = journal.iter().filter(|entry| entry.command != JournalStep::Abandon);
        for entry in taken {
            // what is picked in a compound response belongs to the turn in which it was begun
            if attempt.observation.over() || attempt.observation.turn() > turns {
                break;
            }
            let again = Entry::new(attempt.entries, entry.command.clone(), entry.offered.clone(), entry.elapsed);
            store.append(&attempt.id, &again)?;
            attempt.confirm(&again)?;
        }
        Ok(attempt.opened())
    }

    /// Takes a turn of practice back, counted from 1, and all after it: a new practice attempt, drawn as before, that goes
    /// through the turns before it as they were taken, with what was told until then. The earlier attempt is kept as it is.
    ///
    /// # Errors
    /// [`AttemptError::Assessed`], when the store cannot take it, or the earlier turns don't fit.
    pub fn take_back(store: &mut Store, earlier: &AttemptId, turn: u32, app: Words) -> Result<Self, AttemptError> {
        if store.attempt(earlier)?.attempt.mode == Mode::Assessment {
            return Err(AttemptError::Assessed);
        }
        let told = store.help(earlier)?;
        let mut attempt = Self::once_more(store, earlier, turn.saturating_sub(1), app, Mode::Practice)?;
        attempt.helped_by(store, earlier, told)?;
        Ok(attempt)
    }

    /// Writes down that it goes on from an earlier attempt, and what of all that was `told` there was told until then.
    fn helped_by(&mut self, store: &mut Store, earlier: &AttemptId, told: Vec<Help>) -> Result<(), AttemptError> {
        let until = self.entries;
        let before = |help: &Help| help.entry <= until && !matches!(help.aid, Aid::TakenBack { .. });
        let from = Help { entry: until, aid: Aid::TakenBack { earlier: earlier.clone() } };
        self.helps = told.into_iter().filter(before).chain([from]).collect();
        Ok(store.helped(&self.id, &self.helps)?)
    }

    /// Says everything of it in another language from now on, where it can; answers whether it does. Practice is its learner's
    /// own, and has its words in every language that its content has; where that lacks one, `today`'s has it as long as the
    /// scenario and the book are the same. An assessment keeps the words that it was begun in: in them it is measured, and in
    /// them it can be looked into.
    pub fn speak(&mut self, language: &Language, app: Words, today: Option<&Pack>) -> bool {
        let packs = [Some(&self.pack), today.filter(|today| today.is_same(&self.pack))];
        let speaks = packs.into_iter().flatten().find(|pack| pack.speaks(language));
        let speaks = speaks.filter(|_| self.mode == Mode::Practice);
        if let Some(pack) = speaks {
            self.script = Script::new(Arc::clone(self.observation.premise()), pack, language, app);
        }
        speaks.is_some()
    }

    /// As it is for whoever comes to it now.
    fn opened(self) -> Self {
        Self { opened_at: self.observation.seen().len(), ..self }
    }

    fn start_as_drawn(
        store: &mut Store, pack: &Pack, app: Words, begin: Begin, plan: Plan,
    ) -> Result<Self, AttemptError> {
        let mode = plan.mode;
        let premise = premise_of(pack, begin.clone())?;
        if mode == Mode::Assessment {
            fit(pack, &premise, |_| true)?;
        }
        Self::start_at(store, pack, app, &premise, plan)
    }

    /// As earlier versions began an assessment: nobody asked whether the scenario is fit for one.
    #[cfg(test)]
    pub(crate) fn start_unasked(store: &mut Store, pack: &Pack, app: Words, plan: Plan) -> Result<Self, AttemptError> {
        let premise = premise_of(pack, Begin::draw(&pack.scenario, plan.seed)?)?;
        Self::start_at(store, pack, app, &premise, plan)
    }

    fn start_at(
        store: &mut Store, pack: &Pack, app: Words, premise: &Arc<Premise>, plan: Plan,
    ) -> Result<Self, AttemptError> {
        let Plan { subject, mode, language, time_factor_percent, .. } = plan;
        if mode == Mode::Assessment && time_factor_percent == UNTIMED {
            return Err(AttemptError::UntimedAssessment);
        }
        let semantics = known(SEMANTICS)?;
        recall(store, semantics, premise)?;
        keep(store, premise)?;
        let id = store.begin(&NewAttempt {
            subject: subject.clone(),
            mode,
            locale: language.to_string(),
            role: pack.scenario.role,
            scenario: pack.scenario.id.to_string(),
            contents: contents(&match mode {
                Mode::Practice => pack.whole_set(),
                Mode::Assessment => pack.content_set(&language),
            }),
            begin: premise.begin.clone(),
            time_factor_percent,
        })?;
        Ok(Self::open(
            id,
            pack,
            app,
            Arc::clone(premise),
            semantics,
            Plan { subject, mode, language, seed: 0, time_factor_percent },
        ))
    }

    fn open(id: AttemptId, pack: &Pack, app: Words, premise: Arc<Premise>, semantics: Semantics, plan: Plan) -> Self {
        let script = Script::new(Arc::clone(&premise), pack, &plan.language, app);
        let observation = Observation::open(premise);
        Self {
            id,
            mode: plan.mode,
            subject: plan.subject,
            language: plan.language,
            time_factor_percent: plan.time_factor_percent,
            opened_at: observation.seen().len(),
            pack: pack.clone(),
            observation,
            semantics,
            measured: OnceLock::new(),
            script,
            entries: 0,
            took: Vec::new(),
            helps: Vec::new(),
            given_up: false,
        }
    }

    /// Brings an attempt back as its journal left it, on the content it began with. Changes nothing in the store.
    ///
    /// # Errors
    /// When the store, the content or the journal cannot be used.
    pub fn replay(store: &Store, id: &AttemptId, app: Words) -> Result<Self, AttemptError> {
        let (row, pack) = begun(store, id)?;
        let (plan, semantics) = (plan_of(&row), known(row.semantics)?);
        let premise = Premise::new(Arc::clone(&pack.scenario), Arc::clone(&pack.book), row.begin)?;
        let premise = as_under(semantics, premise);
        recall(store, semantics, &premise)?;
        let mut attempt = Self::open(row.id, &pack, app, premise, semantics, plan);
        for entry in store.journal(id)? {
            attempt.confirm(&entry)?;
        }
        attempt.helps = store.help(id)?;
        Ok(attempt.opened())
    }

    /// Brings an unfinished attempt back. The interrupted turn starts again with full patience once; in an assessment a
    /// second interruption of the same turn is silence, where the customer's patience has a limit. Both are recorded.
    ///
    /// # Errors
    /// As [`Attempt::replay`], or when the store cannot take the interruption.
    pub fn resume(store: &mut Store, id: &AttemptId, app: Words) -> Result<(Self, Resumed), AttemptError> {
        let mut attempt = Self::replay(store, id, app)?;
        if attempt.observation.over() || attempt.given_up {
            return Ok((attempt, Resumed::Over));
        }
        let turn = attempt.observation.turn();
        let before = store.interruptions(id, turn)?;
        store.interrupted(id, turn)?;
        if attempt.mode == Mode::Assessment
            && before > 0
            && let Some(limit) = attempt.limit()
        {
            let entry = attempt.prepare(Command::Silence, limit.whole())?;
            store.append(id, &entry)?;
            attempt.confirm(&entry)?;
            return Ok((attempt.opened(), Resumed::CountedAsSilence));
        }
        Ok((attempt, Resumed::TurnRestarted))
    }

    /// The entry for a command, to be journalled before it is confirmed.
    ///
    /// # Errors
    /// A [`Refusal`] if it is not possible now.
    pub fn prepare(&self, command: Command, elapsed: Millis) -> Result<Entry, Refusal> {
        let step = step(&self.observation, command)?;
        let offered = self.offered().map(|ix| self.response_id(ix)).collect();
        Ok(Entry::new(self.entries, step, offered, elapsed))
    }

    /// The entry for giving up.
    #[must_use]
    pub fn prepare_abandon(&self) -> Entry {
        let offered = self.offered().map(|ix| self.response_id(ix)).collect();
        Entry::new(self.entries, JournalStep::Abandon, offered, Millis(0))
    }

    /// Takes an entry that is on disk; answers what happened.
    ///
    /// # Errors
    /// [`AttemptError::Journal`] if it doesn't fit.
    pub fn confirm(&mut self, entry: &Entry) -> Result<&[Seen], AttemptError> {
        if entry.seq != self.entries {
            let why = Misfit::Order { expected: self.entries };
            return Err(AttemptError::Journal { seq: entry.seq, why });
        }
        let seen = take(&mut self.observation, entry)?;
        self.entries += 1;
        if entry.command != JournalStep::Abandon {
            self.took.push(entry.elapsed);
        }
        self.given_up = entry.command == JournalStep::Abandon;
        Ok(seen)
    }

    /// A help of this moment, to be written down before it is given.
    #[must_use]
    pub const fn prepare_help(&self, aid: Aid) -> Help {
        Help { entry: self.entries, aid }
    }

    /// Takes a help that is on disk.
    pub fn give(&mut self, help: Help) {
        self.helps.push(help);
    }

    /// How whoever practises was helped, in the order given.
    #[must_use]
    pub fn helps(&self) -> &[Help] {
        &self.helps
    }

    /// How many entries its journal has.
    #[must_use]
    pub const fn entries(&self) -> u32 {
        self.entries
    }

    /// What was done so far, each with its turn, from 1.
    #[must_use]
    pub fn taken(&self) -> Vec<(u32, Command)> {
        taken(&self.observation)
    }

    /// Closes the attempt: an assessment becomes a record.
    ///
    /// # Errors
    /// When the store cannot take it.
    pub fn finish(&self, store: &mut Store) -> Result<(Assessment, Finished), AttemptError> {
        Ok(self.to_close(None).close(store)?)
    }

    /// Gives the attempt up for good and closes it.
    ///
    /// # Errors
    /// When the store cannot take it.
    pub fn abandon(&mut self, store: &mut Store) -> Result<(Assessment, Finished), AttemptError> {
        if self.observation.over() || self.given_up {
            return self.finish(store);
        }
        let entry = self.prepare_abandon();
        let closed = self.to_close(Some(entry.clone())).close(store)?;
        self.confirm(&entry)?;
        Ok(closed)
    }

    /// What it takes to close the attempt on another thread; `entry` is the one that gives it up, where it is.
    #[must_use]
    pub fn to_close(&self, entry: Option<Entry>) -> ToClose {
        ToClose {
            id: self.id.clone(),
            mode: self.mode,
            observation: self.observation.clone(),
            semantics: self.semantics,
            closing: self.closing(),
            entry,
        }
    }

    /// How the attempt is closed now: finished where the encounter is over, else given up.
    #[must_use]
    pub const fn closing(&self) -> Closing {
        if self.observation.over() { Closing::Finished } else { Closing::Abandoned }
    }

    /// Under which semantics it was begun, and is scored.
    #[must_use]
    pub const fn semantics(&self) -> Semantics {
        self.semantics
    }

    /// Whether attempts are scored by newer rules today.
    #[must_use]
    pub const fn by_older_rules(&self) -> bool {
        self.semantics().number() < SEMANTICS
    }

    /// The assessment as it is if the attempt ends here.
    #[must_use]
    pub fn assess(&self) -> Assessment {
        self.observation.assess(self.measure())
    }

    /// By what it is measured; a scale that isn't known is found.
    #[must_use]
    pub fn measure(&self) -> &Measure {
        &self.measured.get_or_init(|| find_or_kept(self.semantics, self.observation.premise(), |_| true)).measure
    }

    /// The assessment that is stored of it, with every criterion that was watched; where it is not closed, as it is now.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn assessment(&self, store: &Store) -> Result<Assessment, StoreError> {
        let stored = store.assessment(&self.id)?;
        Ok(stored.map_or_else(|| self.assess(), |one| one.restored(self.observation.premise())))
    }

    /// The encounter under watch.
    #[must_use]
    pub const fn observation(&self) -> &Observation {
        &self.observation
    }

    /// The words.
    #[must_use]
    pub const fn script(&self) -> &Script {
        &self.script
    }

    /// The conversation so far, in words.
    #[must_use]
    pub fn told(&self) -> Vec<Told> {
        told(&self.observation, &self.script)
    }

    /// What is shown of it, one after the other, when it is played again.
    #[must_use]
    pub fn utterances(&self) -> Vec<Utterance> {
        utterances(&self.observation, &self.script, &self.took)
    }

    /// The play that passes and parts from this one latest, breaking least, of those a shortest; and what is shown of it.
    ///
    /// # Errors
    /// Where it cannot be played: it is another attempt's.
    pub fn nearest_pass(&self, chance: &LastChance) -> Result<(Observation, Vec<Utterance>), AttemptError> {
        let play = nearest_pass(&self.observation, chance)?;
        let utterances = utterances(&play, &self.script, &[]);
        Ok((play, utterances))
    }

    /// The debrief for an assessment of this attempt.
    #[must_use]
    pub fn debrief(&self, assessment: &Assessment) -> Debrief {
        Debrief::new(&self.observation, assessment, &self.script)
    }

    /// What could still have been had, turn by turn; see [`Chances::of`].
    ///
    /// # Errors
    /// As [`Chances::of`].
    pub fn chances(&self, go_on: impl FnMut(usize) -> bool) -> Result<Option<Chances>, Impossible> {
        Chances::of(&self.observation, self.measure(), &self.script, go_on)
    }

    /// Where the rules stand that the encounter has touched; none in an assessment, where nobody helps.
    #[must_use]
    pub fn rules(&self) -> Option<Vec<Rule>> {
        (self.mode == Mode::Practice).then(|| rules(&self.observation, &self.commands(), &self.script))
    }

    /// What can be done now.
    pub(super) fn commands(&self) -> Vec<Command> {
        let silence = [Command::Silence].into_iter();
        let premise = self.observation.premise();
        let silence = silence.filter(|one| premise.permits(self.observation.state(), *one).is_ok());
        self.offered().map(Command::Respond).chain(silence).collect()
    }

    /// The responses offered now, in the order shown.
    pub fn offered(&self) -> impl Iterator<Item = ResponseIx> + '_ {
        self.observation.premise().offered(self.observation.state())
    }

    /// The node the conversation is at, unless it is over.
    #[must_use]
    pub fn node(&self) -> Option<&Node> {
        match self.observation.state().place {
            Where::At(node) => self.observation.premise().scenario.node(node),
            Where::Over(_) => None,
        }
    }

    /// How many are to be picked where the conversation is, where that isn't one.
    #[must_use]
    pub fn to_pick(&self) -> Option<String> {
        let scenario = &self.observation.premise().scenario;
        let step = self.node().filter(|node| node.step.is_some())?;
        let (least, most) = scenario.to_pick(step);
        let all = step.responses.iter().filter(|ix| scenario.is_pick(**ix) && !scenario.leaves_picking(**ix)).count();
        let (least, most) = (usize::from(least), usize::from(most).min(all));
        let mut with = With::from_iter([("least", least), ("most", most)]);
        with.set("same", if least == most { "yes" } else { "no" });
        ((least, most) != (1, 1)).then(|| self.script.app().text("compound-to-pick", &with))
    }

    /// How long the customer waits here, stretched for this learner: all that is shown now and was not there to be read
    /// before gets time to be read, then his patience runs. That is what was said and how it was played since the last
    /// answer, the conversation so far where one has just come back to it, and the responses. None where no clock runs.
    #[must_use]
    pub fn limit(&self) -> Option<Limit> {
        if self.time_factor_percent == UNTIMED {
            return None;
        }
        let patience = self.node()?.silence.as_ref()?.patience;
        let answered = |one: &Seen| matches!(one.event, Event::Responded { .. } | Event::StayedSilent { .. });
        let seen = self.observation.seen();
        let answer = || seen.iter().rposition(answered).map_or(0, |at| at + 1);
        let (before, now) = seen.split_at(if self.opened_at == seen.len() { 0 } else { answer() });
        let script = &self.script;
        let direction = |one: &Seen, at: usize| script.direction(one, seen.get(..before.len() + at).unwrap_or(seen));
        let told =
            now.iter().enumerate().flat_map(|(at, one)| [script.said_by(one), direction(one, at), script.mood(one)]);
        let told = told.flatten();
        let minutes = self.observation.state().minutes;
        let unread = self.offered().filter(|ix| !self.lay_at_hand(*ix, before));
        let unread = unread.map(|ix| self.script.response(ix, minutes));
        Some(Limit::new(told.chain(unread), patience, self.time_factor_percent))
    }

    /// Whether a response is a standing act that lay in the tray of an earlier moment, in the same words, and was read there.
    fn lay_at_hand(&self, ix: ResponseIx, before: &[Seen]) -> bool {
        let scenario = &self.observation.premise().scenario;
        let act = |ix: ResponseIx| match scenario.response(ix)?.goto {
            Goto::Back(act) => Some(act),
            Goto::Node(_) | Goto::Ending(_) => None,
        };
        let had = |node: NodeIx| {
            scenario.node(node).is_some_and(|node| node.responses.iter().any(|one| act(*one) == act(ix)))
        };
        act(ix).is_some() && before.iter().any(|one| matches!(one.event, Event::Spoke { node, .. } if had(node)))
    }

    /// A response's id in its node.
    #[must_use]
    pub fn response_id(&self, ix: ResponseIx) -> String {
        self.observation.premise().scenario.response(ix).map(|response| response.id.to_string()).unwrap_or_default()
    }
}

/// Whether anybody can be assessed by `pack` as `seed` draws it. What isn't known of it is found, while `go_on`, which hears how
/// many states there are so far, says to go on; of what was stopped it is not known.
///
/// # Errors
/// Why not: [`AttemptError::Draft`], [`AttemptError::PracticeOnly`], [`AttemptError::TooFewTurns`], [`AttemptError::Unmeasured`]; or no encounter can begin.
pub fn fit_to_assess(pack: &Pack, seed: u64, go_on: impl FnMut(usize) -> bool) -> Result<(), AttemptError> {
    fit(pack, &premise_of(pack, Begin::draw(&pack.scenario, seed)?)?, go_on)
}

fn fit(pack: &Pack, premise: &Arc<Premise>, go_on: impl FnMut(usize) -> bool) -> Result<(), AttemptError> {
    if pack.is_draft() {
        return Err(AttemptError::Draft);
    }
    if premise.scenario.practice_only {
        return Err(AttemptError::PracticeOnly);
    }
    match fitness(premise, go_on) {
        Some(Fitness::Fit) => Ok(()),
        Some(Fitness::TooFewTurns(turns)) => Err(AttemptError::TooFewTurns { turns }),
        Some(Fitness::NeverPasses) | None => Err(AttemptError::Unmeasured),
    }
}

/// A command by the content's own ids.
///
/// # Errors
/// A [`Refusal`] if it is not possible now.
pub(super) fn step(observation: &Observation, command: Command) -> Result<JournalStep, Refusal> {
    let (premise, state) = (observation.premise(), observation.state());
    premise.permits(state, command)?;
    let Where::At(at) = state.place else { return Err(Refusal::Over) };
    let node = premise.scenario.node(at).ok_or(Refusal::Over)?.id.to_string();
    Ok(match command {
        Command::Silence => JournalStep::Silence { node },
        Command::Respond(ix) => {
            let response = premise.scenario.response(ix).ok_or(Refusal::Elsewhere)?.id.to_string();
            JournalStep::Respond { node, response }
        }
    })
}

/// Takes an entry of a journal, whatever its number; answers what happened.
pub(super) fn take<'o>(observation: &'o mut Observation, entry: &Entry) -> Result<&'o [Seen], AttemptError> {
    Ok(take_step(observation, entry.seq, &entry.command)?.1)
}

/// Takes what was done as the `seq`-th; answers the command that it was, if it was one, and what happened.
pub(super) fn take_step<'o>(
    observation: &'o mut Observation, seq: u32, step: &JournalStep,
) -> Result<(Option<Command>, &'o [Seen]), AttemptError> {
    let unfit = |why: Misfit| AttemptError::Journal { seq, why };
    let scenario = Arc::clone(&observation.premise().scenario);
    let here = |id: &str| match observation.state().place {
        Where::At(ix) => match scenario.node(ix) {
            Some(node) if &*node.id == id => Ok(ix),
            found => {
                let at = found.map_or_else(String::new, |node| node.id.to_string());
                Err(unfit(Misfit::Elsewhere { at, named: id.to_owned() }))
            }
        },
        Where::Over(_) => Err(unfit(Misfit::Refused(Refusal::Over))),
    };
    let command = match step {
        JournalStep::Abandon => return Ok((None, &[])),
        JournalStep::Silence { node } => here(node).map(|_| Command::Silence)?,
        JournalStep::Respond { node, response } => {
            let found = scenario.response_called(here(node)?, response);
            let missing = || unfit(Misfit::NoResponse { node: node.to_string(), response: response.to_string() });
            Command::Respond(found.ok_or_else(missing)?)
        }
    };
    let seen = observation.advance(command).map_err(|refusal| unfit(Misfit::Refused(refusal)))?;
    Ok((Some(command), seen))
}

pub(super) fn premise_of(pack: &Pack, begin: Begin) -> Result<Arc<Premise>, Unplayable> {
    Premise::new(Arc::clone(&pack.scenario), Arc::clone(&pack.book), begin).map(Arc::new)
}

/// What is set up, as encounters run under a semantics.
pub(super) fn as_under(semantics: Semantics, premise: Premise) -> Arc<Premise> {
    Arc::new(match semantics {
        Semantics::One => premise.under_semantics_1(),
        Semantics::Two => premise,
    })
}

/// An attempt as it was begun.
fn begun(store: &Store, id: &AttemptId) -> Result<(AttemptRow, Pack), AttemptError> {
    let StoredAttempt { attempt, contents } = understood(store, id)?;
    let pack = stored_pack(&contents, &attempt.scenario)?;
    Ok((attempt, pack))
}

/// An attempt as stored, if its journal means here what it meant then.
pub(super) fn understood(store: &Store, id: &AttemptId) -> Result<StoredAttempt, AttemptError> {
    let stored = store.attempt(id)?;
    known(stored.attempt.semantics)?;
    Ok(stored)
}

/// The semantics with a number, if this program has it.
pub(super) fn known(semantics: u32) -> Result<Semantics, AttemptError> {
    Semantics::of(semantics).ok_or(AttemptError::Semantics { found: semantics })
}

fn plan_of(row: &AttemptRow) -> Plan {
    Plan {
        subject: row.subject.clone(),
        mode: row.mode,
        language: row.locale.parse().unwrap_or_else(|_| Language::source()),
        seed: row.begin.seed,
        time_factor_percent: row.time_factor_percent,
    }
}

/// What is stored of a content set.
pub(super) fn contents(set: &ContentSet) -> Vec<Content> {
    let mut contents = vec![
        Content { kind: ContentKind::Scenario, name: format!("{}.ron", set.id), body: set.scenario.text.clone() },
        Content { kind: ContentKind::Book, name: file_name(&set.book.path), body: set.book.text.clone() },
    ];
    for (subject, language, file) in &set.words {
        let folder = match subject {
            Subject::Scenario => SCENARIO_WORDS,
            Subject::Book => BOOK_WORDS,
        };
        let name = format!("{language}/{folder}/{}", file_name(&file.path));
        contents.push(Content { kind: ContentKind::Words, name, body: file.text.clone() });
    }
    contents
}

const BOOK_WORDS: &str = "policies";

/// The other way round.
pub(super) fn stored_pack(contents: &[Content], scenario: &str) -> Result<Pack, AttemptError> {
    let set = content_set(contents, scenario).map_err(AttemptError::Incomplete)?;
    read_pack(&set).map_err(AttemptError::Content)
}

fn file_name(path: &str) -> String {
    path.rsplit(['/', '\\']).next().unwrap_or(path).to_owned()
}
