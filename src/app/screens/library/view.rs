//! What the library shows, and what can be asked on it.

use super::attempts::Attempts;
use crate::app::screens::common::{Common, local};
use crate::app::stage::draw::people::Sitter;
use crate::app::widgets::icon::Icon;
use crate::assessment::Outcome;
use crate::attempt::{Expression, Named as _};
use crate::content::Pack;
use crate::learning::warm_up::{WarmUpReason, WarmUpSource, sources};
use crate::learning::{
    Reason, Refresher, Ring, Rings, Road, RoadStep, StepMark, Ticket, place_for, refreshers, tickets,
};
use crate::locale::{Language, With, Words};
use crate::policy::Severity;
use crate::records::{AttemptId, Employee, Mode, Past};
use crate::scenario::Scenario;
use crate::terms::PersonIx;

/// So many clauses that are due, and attempts that were closed, are listed at most.
const LISTED: usize = 3;

/// Something asked for on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Action {
    /// Show everything in this language.
    ChooseLanguage(Language),
    /// Take the ticket at this place, from 0.
    Open(usize),
    /// Begin the scenario of the ticket at this place anew, beside what was left of it.
    Anew(usize),
    /// Show the debrief of the recent attempt at this place, from 0.
    Review(usize),
    /// Begin a warm-up.
    WarmUp,
    /// Show the learner's record.
    OpenHistory,
    /// Show the policy handbook.
    OpenHandbook,
    /// Show the settings.
    OpenSettings,
    /// Show the HR desk.
    OpenHr,
    /// Show the studio.
    OpenStudio,
    /// Sign out.
    SignOut,
}

/// What the screen shows.
#[derive(Clone, Debug)]
pub(crate) struct View {
    /// The program's words.
    pub(crate) words: Words,
    /// The language they are in.
    pub(crate) language: Language,
    /// Whether the HR desk is open to him.
    pub(crate) hr: bool,
    /// Whether the studio is open to him.
    pub(crate) studio: bool,
    /// Who signed in.
    pub(crate) name: String,
    /// Where he works.
    pub(crate) outlet: String,
    /// What there is to do, what comes first standing first.
    pub(crate) tickets: Vec<TicketCard>,
    /// Where the turns of a warm-up come from, and why one would be good now; none where there is nothing to make it of.
    pub(crate) warm_up: Option<WarmUpTold>,
    /// How far each competency has come, in the order of the books.
    pub(crate) rings: Vec<RingTold>,
    /// Over how many attempts.
    pub(crate) looked: usize,
    /// The clauses that are due first.
    pub(crate) due: Vec<DueRow>,
    /// The attempts that were closed last, newest first.
    pub(crate) recent: Vec<RecentRow>,
}

/// A warm-up on offer.
#[derive(Clone, Debug)]
pub(crate) struct WarmUpTold {
    /// Where its turns come from.
    pub(crate) sources: Vec<WarmUpSource>,
    /// Why now, in words.
    pub(crate) why: String,
}

/// How it is shown.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Draft {
    /// Whether it has been shown before; at first the keyboard is on the first ticket.
    pub(crate) shown: bool,
    /// How high its head was when it was shown last: it is drawn after what stands below it, for the keyboard comes to it last.
    pub(crate) head: Option<f32>,
}

/// Where a ticket leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Destination {
    /// On with an attempt.
    Attempt(AttemptId),
    /// To the briefing of the scenario with this id.
    Briefing(String),
}

/// A ticket.
#[derive(Clone, Debug)]
pub(crate) struct TicketCard {
    /// The scenario's title.
    pub(crate) title: String,
    /// One sentence about it, or how far one has come with what was left.
    pub(crate) summary: String,
    /// Who comes, and how he looks at first; nobody where the scenario is on offer no more.
    pub(crate) customer: Option<(&'static Sitter, Expression)>,
    /// What it takes: channel, role, turns.
    pub(crate) takes: String,
    /// Why it stands here.
    pub(crate) why: Why,
    /// The steps of the way, each with its name and how it stands.
    pub(crate) steps: Vec<(String, StepMark)>,
    /// What comes next on it.
    pub(crate) hint: String,
    /// What taking it does, where that goes on with something.
    pub(crate) button: Option<String>,
    /// Where it leads.
    pub(crate) leads_to: Destination,
    /// The id of its scenario, where that can be begun anew beside what it goes on with.
    pub(crate) anew: Option<String>,
}

/// A reason in words.
#[derive(Clone, Debug)]
pub(crate) struct Why {
    /// What it is.
    pub(crate) text: String,
    /// Its sign.
    pub(crate) icon: Icon,
    /// How it is meant.
    pub(crate) tone: WhyTone,
}

/// How a reason is meant: which colour says so beside its sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum WhyTone {
    /// Something waits.
    Care,
    /// Something went wrong.
    Bad,
    /// Something can be done.
    Accent,
    /// All is well.
    Good,
}

/// A competency.
#[derive(Clone, Debug)]
pub(crate) struct RingTold {
    /// Its label.
    pub(crate) name: String,
    /// How far it has come.
    pub(crate) ring: Ring,
}

/// A clause that is to come up again.
#[derive(Clone, Debug)]
pub(crate) struct DueRow {
    /// Its name.
    pub(crate) clause: String,
    /// At whom: the scenario's title.
    pub(crate) place: String,
    /// When, in words.
    pub(crate) when: String,
    /// Whether it is due.
    pub(crate) now: bool,
}

/// An attempt that was closed.
#[derive(Clone, Debug)]
pub(crate) struct RecentRow {
    /// Which.
    pub(crate) attempt: AttemptId,
    /// The scenario's title.
    pub(crate) title: String,
    /// When it ended and how it was done, in words.
    pub(crate) how: String,
    /// What came of it.
    pub(crate) outcome: Outcome,
    /// The score, in basis points; none where there is no number.
    pub(crate) score: Option<u16>,
}

impl View {
    /// As a learner has come so far.
    pub(super) fn new(common: &Common, learner: &Employee, attempts: &Attempts) -> Self {
        let Attempts { past, tried, warmed, offers, today, asked, .. } = attempts;
        let rings = Rings::of(tried);
        let tickets = tickets(tried, warmed, offers, *today, *asked);
        let due = refreshers(tried, warmed);
        let due = due.iter().filter_map(|one| {
            let place = offers.get(place_for(one, offers, tried)?)?;
            Some(DueRow::new(common, one, &place.scenario, one.due.0.saturating_sub(today.0)))
        });
        let recent = past.iter().rev().filter_map(|one| RecentRow::new(common, one));
        Self {
            words: common.words.clone(),
            language: common.language.clone(),
            hr: common.rights.lead_to_the_desk(),
            studio: common.rights.by.is_some() && common.rights.come_into_the_studio(),
            name: learner.name.clone(),
            outlet: learner.branch.clone(),
            tickets: tickets.into_iter().map(|one| TicketCard::new(common, one, attempts)).collect(),
            looked: rings.attempts,
            rings: competencies(common, &rings),
            warm_up: WarmUpTold::new(common, attempts),
            due: due.take(LISTED).collect(),
            recent: recent.take(LISTED).collect(),
        }
    }
}

impl WarmUpTold {
    fn new(common: &Common, attempts: &Attempts) -> Option<Self> {
        let Attempts { tried, warmed, offers, today, seed, .. } = attempts;
        let sources = sources(tried, warmed, offers, *today, *seed);
        sources.first()?;
        let count = |of: fn(&WarmUpReason) -> bool| sources.iter().filter(|one| of(&one.reason)).count();
        let due = count(|one| matches!(one, WarmUpReason::Due { .. }));
        let broken = count(|one| matches!(one, WarmUpReason::Broken { .. }));
        let counted = |id: &str, of: usize| {
            let with = With::from_iter([("count", i64::try_from(of).unwrap_or(i64::MAX))]);
            common.words.text(id, &with)
        };
        let why = match (due, broken) {
            (0, 0) => common.words.plain("warm-up-why-rest"),
            (0, broken) => counted("warm-up-why-broken", broken),
            (due, _) => counted("warm-up-why-due", due),
        };
        Some(Self { sources, why })
    }
}

/// Every competency of the books that scenarios are judged by, each once.
fn competencies(common: &Common, rings: &Rings) -> Vec<RingTold> {
    let mut told: Vec<(&str, RingTold)> = Vec::new();
    for pack in &common.content.packs {
        for id in pack.book.competencies.iter() {
            if told.iter().all(|(known, _)| *known != id) {
                let name = pack.policy_words(&common.language).plain(&format!("competency-{id}"));
                told.push((id, RingTold { name, ring: rings.ring(id) }));
            }
        }
    }
    told.into_iter().map(|(_, one)| one).collect()
}

impl TicketCard {
    fn new(common: &Common, ticket: Ticket, attempts: &Attempts) -> Self {
        let Ticket { scenario, reason, road } = ticket;
        let words = &common.words;
        let pack = common.content.pack(&scenario);
        let summary = || pack.map(|pack| pack.words(&common.language).plain("summary")).unwrap_or_default();
        let (left, button, leads_to) = match &reason {
            Reason::Unfinished { attempt, .. } => {
                let button = Some(words.plain("library-continue-button"));
                (Some(left(common, attempts, attempt)), button, Destination::Attempt(attempt.clone()))
            }
            _ => (None, None, Destination::Briefing(scenario.to_string())),
        };
        Self {
            title: common.title(&scenario),
            summary: left.unwrap_or_else(summary),
            customer: pack.map(|pack| customer(&pack.scenario)),
            takes: pack.map(|pack| takes(common, pack, attempts)).unwrap_or_default(),
            why: Why::new(common, &scenario, &reason),
            steps: steps(&road, words),
            hint: hint(&road, words),
            anew: pack.filter(|_| button.is_some()).map(|_| scenario.to_string()),
            button,
            leads_to,
        }
    }
}

/// Who comes, as he looks when he begins to speak.
fn customer(scenario: &Scenario) -> (&'static Sitter, Expression) {
    let played = scenario.direction.line(scenario.start, 0).cloned().unwrap_or_default();
    let looks = Expression { who: PersonIx::CUSTOMER, played, mood: scenario.mood };
    (Sitter::of(scenario.direction.cast, 0), looks)
}

fn takes(common: &Common, pack: &Pack, attempts: &Attempts) -> String {
    let (words, scenario) = (&common.words, &pack.scenario);
    let turns = attempts.offers.iter().find(|one| one.scenario == scenario.id).and_then(|one| one.turns);
    let turns = turns.map(|turns| words.text("ticket-turns", &With::from_iter([("count", i64::from(turns))])));
    let place = [scenario.channel.message(), scenario.role.message()].map(|id| words.plain(id));
    place.into_iter().chain(turns).collect::<Vec<_>>().join(" · ")
}

/// How far one has come with what was left, and when it was begun.
fn left(common: &Common, attempts: &Attempts, id: &AttemptId) -> String {
    let begun = attempts.past.iter().find(|one| one.attempt.id == *id);
    let mut with = With::new();
    with.set("turn", attempts.turns.get(id).copied().unwrap_or(1));
    with.set("when", begun.map(|one| local(&one.attempt.started_at)).unwrap_or_default());
    common.words.text("ticket-left-at", &with)
}

impl Why {
    fn new(common: &Common, scenario: &str, reason: &Reason) -> Self {
        let words = &common.words;
        let clause = |id: &str, clause: &str, more: usize| {
            let mut with = With::from_iter([("clause", common.clause_name(scenario, clause))]);
            with.set("more", i64::try_from(more).unwrap_or(i64::MAX));
            words.text(id, &with)
        };
        let (text, icon, tone) = match reason {
            Reason::Unfinished { mode: Mode::Assessment, .. } => {
                (words.plain("ticket-left-assessment"), Icon::Clock, WhyTone::Care)
            }
            Reason::Unfinished { mode: Mode::Practice, .. } => {
                (words.plain("ticket-left-practice"), Icon::Clock, WhyTone::Care)
            }
            Reason::Due { clause: id, more, .. } => (clause("ticket-due", id, *more), Icon::Again, WhyTone::Accent),
            Reason::Broken { clause: id, severity, more } => {
                let icon = if *severity == Severity::Critical { Icon::Shield } else { Icon::Warning };
                (clause("ticket-broken", id, *more), icon, WhyTone::Bad)
            }
            Reason::New => (words.plain("ticket-new"), Icon::Person, WhyTone::Accent),
            Reason::Ready => (words.plain("ticket-ready"), Icon::Flag, WhyTone::Accent),
            Reason::Practise => (words.plain("ticket-practise"), Icon::Chart, WhyTone::Accent),
            Reason::Rest => (words.plain("ticket-rest"), Icon::Tick, WhyTone::Good),
        };
        Self { text, icon, tone }
    }
}

fn steps(road: &Road, words: &Words) -> Vec<(String, StepMark)> {
    let named = RoadStep::ALL.into_iter().filter_map(|step| {
        let id = match step {
            RoadStep::Practised => "gate-practised",
            RoadStep::Alone => "gate-alone",
            RoadStep::Assessment => "gate-assessment",
        };
        Some((words.plain(id), road.mark(step)?))
    });
    named.collect()
}

fn hint(road: &Road, words: &Words) -> String {
    match (road.next(), road.to_pass()) {
        (None, _) => words.plain("gate-done"),
        (Some(RoadStep::Assessment), _) => words.plain("gate-open"),
        (Some(RoadStep::Practised), _) => words.plain("gate-begin"),
        (Some(RoadStep::Alone), count) if count > 0 && road.mark(RoadStep::Assessment).is_some() => {
            words.text("gate-passes", &With::from_iter([("count", i64::from(count))]))
        }
        (Some(RoadStep::Alone), _) => words.plain("gate-pass-alone"),
    }
}

impl DueRow {
    fn new(common: &Common, refresher: &Refresher, scenario: &str, days: i64) -> Self {
        Self {
            clause: common.clause_name(scenario, &refresher.clause),
            place: common.title(scenario),
            when: common.words.text("due-when", &With::from_iter([("days", days.max(0))])),
            now: days <= 0,
        }
    }
}

impl RecentRow {
    fn new(common: &Common, past: &Past) -> Option<Self> {
        let (finished, words) = (past.finished.as_ref()?, &common.words);
        let coached = past.coached.then(|| words.plain("coached"));
        let how = [local(&finished.finished_at), words.plain(past.attempt.mode.message())].into_iter().chain(coached);
        Some(Self {
            attempt: past.attempt.id.clone(),
            title: common.title(&past.attempt.scenario),
            how: how.collect::<Vec<_>>().join(" · "),
            outcome: finished.outcome,
            score: finished.outcome.told(finished.score).map(|score| score.0),
        })
    }
}
