//! What is asked of `play`, and what both ways of playing need.

use crate::cli::gate::{self, Demand};
use crate::cli::ids::instead;
use crate::cli::out;
use crate::cli::problems;
use crate::cli::refusal::refuse;
use anyhow::{Result, bail};
use clap::ValueEnum;
use composure::assurance::ENOUGH_TURNS;
use composure::attempt::{AttemptError, Plan, Released, Script};
use composure::content::{DiagnosticLevel, Library, Pack, counts};
use composure::encounter::{Begin, Premise};
use composure::locale::{Language, With, Words};
use composure::records::accounts::Permission;
use composure::records::{AttemptId, AttemptRow, Mode, ReleaseError, ReleaseState, Store, SubjectId};
use std::io::Write as _;
use std::path::PathBuf;
use std::sync::Arc;

#[derive(clap::Args, Default)]
pub(crate) struct PlayArgs {
    /// The scenario's id; chosen from a list if none is named.
    pub(super) scenario: Option<String>,
    /// The learner's employee number; asked for if none is named.
    #[arg(long, value_name = "NUMBER")]
    pub(super) employee: Option<String>,
    /// Practice is the learner's own; an assessment goes on record; a rehearsal, for whoever writes scenarios, stores nothing at all; a
    /// pilot is practice by those who were asked to try a scenario out, and reviewers see what came of it. If none is named, an assessment where somebody plays, and practice where a transcript does.
    #[arg(long, value_enum)]
    pub(super) mode: Option<ModeArg>,
    /// What the facts and the order of responses are drawn from; what the transcript says, or random, if none is named.
    #[arg(long)]
    pub(super) seed: Option<u64>,
    /// Stretch reading time and the customer's patience for this learner, in percent.
    #[arg(long, value_name = "PERCENT", value_parser = clap::value_parser!(u16).range(100..=300))]
    pub(super) time_factor: Option<u16>,
    /// Play unattended: a response id a line, `~` for silence, `@ms` for elapsed time, `#` for comments; before them
    /// perhaps `seed N`.
    #[arg(long, value_name = "FILE")]
    pub(super) responses: Option<PathBuf>,
    /// Let a transcript make a record, to try the program out: it says that nobody played it, and assesses nobody. With this, an
    /// assessment is what is played if no mode is named.
    #[arg(long, env = "COMPOSURE_TRIAL", hide_env = true)]
    pub(super) trial: bool,
    /// Begin at this node, by the shortest play that leads there; a rehearsal if no mode is named.
    #[arg(long, value_name = "NODE", conflicts_with = "resume")]
    pub(super) from: Option<String>,
    /// Go on with the learner's last unfinished attempt; without it, the terminal asks which where there are several.
    #[arg(long, conflicts_with = "new")]
    pub(super) resume: bool,
    /// Begin a new attempt, also beside an unfinished one.
    #[arg(long)]
    pub(super) new: bool,
    /// Print the assessment as JSON.
    #[arg(long)]
    pub(super) json: bool,
}

/// Whose the attempt is that is made in memory, in a rehearsal: somebody of the sample roster, of whom nothing is kept.
pub(super) const NOBODY: &str = "E1001";

#[derive(Clone, Copy, ValueEnum)]
pub(super) enum ModeArg {
    Practice,
    Assessment,
    Rehearsal,
    Pilot,
}

/// What both ways of playing need.
pub(super) struct Table<'t> {
    pub(super) store: &'t mut Store,
    pub(super) library: &'t Library,
    pub(super) language: Language,
    pub(super) app: Words,
}

impl Table<'_> {
    /// Speaks the language an attempt was begun in, so that what was said is said again word for word.
    pub(super) fn speak_as_in(&mut self, attempt: &AttemptId) -> Result<()> {
        let row = self.store.attempt(attempt)?.attempt;
        self.language = row.locale.parse().unwrap_or_else(|_| Language::source());
        self.app = self.library.app_words(&self.language);
        Ok(())
    }

    /// Refuses to assess anybody at an open station by what nobody approved; where roles bind the store does, by the texts. Whoever
    /// tries a scenario out was asked to, and is told who sees it.
    pub(super) fn may_begin(&self, pack: &Pack, subject: &SubjectId, mode: Mode, pilots: bool) -> Result<()> {
        let title = pack.words(&self.language).plain("title");
        if pilots {
            let release = self.store.release(&pack.scenario.id)?;
            if release.state != ReleaseState::Pilot || !release.pilots.contains(subject) {
                bail!(ReleaseError::NotPilot);
            }
            let told = self.app.text("term-pilot", &With::from_iter([("title", title)]));
            writeln!(out::notes(), "{told}")?;
            return Ok(());
        }
        // where roles bind the store names the texts
        if mode == Mode::Practice || self.store.roles_bind()? {
            return Ok(());
        }
        match Released::expect(self.store, pack, &self.language) {
            Err(AttemptError::Unapproved) => bail!(refuse("term-unapproved").with("title", title)),
            other => Ok(other?),
        }
    }

    /// Writes down that a scenario is tried out, where that is what is played.
    pub(super) fn has_begun(&mut self, attempt: &AttemptId, pilots: bool) -> Result<()> {
        if pilots {
            self.store.pilots(attempt)?;
        }
        Ok(())
    }

    /// Refuses to assess anybody by what is not fit for it, and says what can be done instead.
    pub(super) fn may_assess(&self, pack: &Pack, fit: Result<(), AttemptError>) -> Result<()> {
        let title = pack.words(&self.language).plain("title");
        match fit {
            Ok(()) => Ok(()),
            Err(AttemptError::PracticeOnly) => bail!(refuse("term-practice-only").with("title", title)),
            Err(AttemptError::Draft) => bail!(refuse("term-draft").with("title", title)),
            Err(AttemptError::TooFewTurns { turns }) => {
                let too_few = refuse("term-too-few-turns").with("title", title);
                bail!(too_few.with("turns", turns).with("enough", ENOUGH_TURNS))
            }
            Err(AttemptError::Unmeasured) => bail!(refuse("term-unmeasured").with("title", title)),
            Err(other) => Err(other.into()),
        }
    }

    /// The words of an encounter before it is begun.
    pub(super) fn script(&self, pack: &Pack, seed: u64) -> Result<Script> {
        let begin = Begin::draw(&pack.scenario, seed)?;
        let premise = Premise::new(Arc::clone(&pack.scenario), Arc::clone(&pack.book), begin)?;
        Ok(Script::new(Arc::new(premise), pack, &self.language, self.app.clone()))
    }
}

impl PlayArgs {
    /// What it asks of whoever plays.
    pub(crate) const fn need(&self) -> Demand {
        // the files it plays can be read and proved by whoever sits here
        if self.rehearses() {
            return Demand::Nothing;
        }
        Demand::May(match self.mode() {
            Mode::Practice => Permission::Practise,
            Mode::Assessment => Permission::BeAssessed,
        })
    }

    /// The number of whoever plays, where one is named.
    pub(crate) fn player(&self) -> Option<&str> {
        self.employee.as_deref()
    }

    /// The number of whoever plays: the one that is named, else of who has signed in.
    pub(super) fn employee(&self) -> Option<&str> {
        // nobody rehearses
        if self.rehearses() {
            return Some(NOBODY);
        }
        self.player().or_else(|| gate::signed_in().map(|own| own.number.as_str()))
    }

    /// Refuses to have an assessment drawn from what somebody names, or to stretch its time, where roles bind.
    pub(super) fn leaves_it_to_us(&self, mode: Mode, transcript: Option<u64>, granted: u16) -> Result<()> {
        if mode == Mode::Practice || gate::signed_in().is_none() {
            return Ok(());
        }
        if self.seed.or(transcript).is_some() {
            bail!(refuse("refuse-seed-drawn"));
        }
        if self.time_factor.is_some() {
            bail!(refuse("refuse-time-granted").with("granted", granted));
        }
        Ok(())
    }

    /// Whether nothing of it is to be stored.
    pub(super) const fn rehearses(&self) -> bool {
        matches!(self.mode, Some(ModeArg::Rehearsal)) || (self.from.is_some() && self.mode.is_none())
    }

    /// Whether a scenario is tried out by whoever was asked to.
    pub(super) const fn pilots(&self) -> bool {
        matches!(self.mode, Some(ModeArg::Pilot))
    }

    /// Whether somebody may be assessed.
    pub(crate) const fn assesses(&self) -> bool {
        matches!(self.mode(), Mode::Assessment)
    }

    /// What is played for. Nobody is assessed by what nobody plays.
    pub(super) const fn mode(&self) -> Mode {
        match self.mode {
            Some(ModeArg::Practice | ModeArg::Rehearsal | ModeArg::Pilot) => Mode::Practice,
            None if self.from.is_some() => Mode::Practice,
            Some(ModeArg::Assessment) => Mode::Assessment,
            None if self.responses.is_some() && !self.trial => Mode::Practice,
            None => Mode::Assessment,
        }
    }

    /// The attempt they ask for; `seed` where they name none. In an assessment the roster grants the time, where they name none.
    pub(super) fn plan(
        &self, subject: SubjectId, mode: Mode, language: Language, seed: Option<u64>, granted: u16,
    ) -> Plan {
        let seed = self.seed.or(seed).unwrap_or_else(rand::random);
        let usual = if mode == Mode::Assessment { granted } else { 100 };
        Plan { subject, mode, language, seed, time_factor_percent: self.time_factor.unwrap_or(usual) }
    }
}

pub(super) fn pack<'l>(library: &'l Library, id: &str) -> Result<&'l Pack> {
    if let Some(pack) = library.pack(id) {
        return Ok(pack);
    }
    let errors = library.errors_of_scenario(id);
    if !errors.is_empty() {
        problems::tell(errors.iter().copied(), &problems::words())?;
        bail!(refuse("refuse-scenario-errors").with("id", id).with("count", errors.len()));
    }
    some_playable(library)?;
    let help = instead(id, library.packs.iter().map(|pack| &*pack.scenario.id));
    bail!(refuse("refuse-scenario-unknown").with("id", id).with("help", help))
}

/// Tells why there is no scenario to choose from, where there is none.
pub(super) fn some_playable(library: &Library) -> Result<()> {
    let (errors, _) = counts(&library.diagnostics);
    if !library.packs.is_empty() || errors == 0 {
        return Ok(());
    }
    let found = library.diagnostics.iter().filter(|one| one.level == DiagnosticLevel::Error);
    problems::tell(found, &problems::words())?;
    bail!(refuse("refuse-scenario-none").with("count", errors))
}

/// The learner's unfinished attempts in this mode, at this scenario if one is named, newest last.
pub(super) fn unfinished(
    store: &Store, subject: &SubjectId, mode: Mode, scenario: Option<&str>,
) -> Result<Vec<AttemptRow>> {
    let mut unfinished = store.unfinished(subject)?;
    unfinished.retain(|row| row.mode == mode && scenario.is_none_or(|id| row.scenario == id));
    Ok(unfinished)
}
