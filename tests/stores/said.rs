//! What a store says, in words of this file's own: they must not change when the program's do.

use composure::assessment::{Assessment, Criterion, CriterionKind, Outcome, Recommendation, Verdict};
use composure::attempt::{Attempt, Rescorer, Speaker};
use composure::content::{SourceFile, read_scenario};
use composure::locale::Words;
use composure::records::{
    Aid, ContentKind, JournalStep, Look, Mode, Pace, Past, Preferences, Store, TextSize, WarmUpForm, WarmUpRow,
};
use composure::terms::{Role, Value};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Said {
    pub(super) employees: Vec<String>,
    /// What each of them prefers: since layout 4.
    #[serde(default)]
    preferences: Vec<String>,
    pub(super) attempts: Vec<Attempted>,
    /// The turns of warm-ups, with what came of them; there are some since layout 5.
    #[serde(default)]
    warm_ups: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Attempted {
    pub(super) id: String,
    employee: String,
    scenario: String,
    mode: String,
    role: String,
    locale: String,
    time_factor_percent: u16,
    number: u32,
    exposure: u32,
    engine: String,
    semantics: u32,
    started_at: String,
    seed: u64,
    facts: Vec<String>,
    /// Kind, name and hash of every text it was begun with.
    contents: Vec<String>,
    journal: Vec<String>,
    /// How often each turn was interrupted, where it was.
    interruptions: BTreeMap<u32, u32>,
    /// How whoever practised was helped: since layout 4.
    #[serde(default)]
    helps: Vec<String>,
    /// The conversation, with clock and speaker.
    told: Vec<String>,
    pub(super) replays: bool,
    /// Whether its seal holds; none where it has none.
    pub(super) intact: Option<bool>,
    pub(super) result: Option<Closed>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Closed {
    finished_at: String,
    hash: Option<String>,
    outcome: String,
    score: u16,
    pass_mark: u16,
    ending: Option<String>,
    recommendation: String,
    critical_broken: Vec<String>,
    competencies: Vec<String>,
    /// Every criterion that was touched, with its evidence.
    criteria: Vec<String>,
    /// What the debrief shows of each clause, also of those untouched.
    findings: Vec<String>,
    goals: Vec<String>,
    turns: Vec<String>,
}

/// All that a store says.
pub(super) fn said(store: &Store) -> Said {
    let employees = store.employees().unwrap();
    let (mut attempts, mut preferences) = (Vec::new(), Vec::new());
    for one in &employees {
        let prefers = store.preferences(&one.subject).unwrap();
        if prefers != Preferences::default() {
            preferences.push(format!("{}: {}", one.number, preferred(prefers)));
        }
        for past in store.attempts(&one.subject).unwrap() {
            attempts.push(attempted(store, &one.number, &past));
        }
    }
    let employees = employees.iter().map(|one| format!("{} {} {} {}", one.number, one.name, one.branch, one.sample));
    let warm_ups = store.employees().unwrap().into_iter().flat_map(|one| store.warm_ups(&one.subject).unwrap());
    let warm_ups = warm_ups.map(|row| warm_up(store, &row)).collect();
    Said { employees: employees.collect(), preferences, attempts, warm_ups }
}

fn preferred(one: Preferences) -> String {
    let pace = match one.pace {
        Pace::Untimed => "untimed",
        Pace::Double => "double",
        Pace::Standard => "standard",
    };
    let look = match one.look {
        Look::Light => "light",
        Look::Dark => "dark",
        Look::Contrast => "contrast",
    };
    let text = match one.text {
        TextSize::Smaller => "smaller",
        TextSize::Usual => "usual",
        TextSize::Large => "large",
        TextSize::Larger => "larger",
        TextSize::Largest => "largest",
    };
    format!("{pace}, guess first {}, {look}, {text}, still {}", one.guess_first, one.still)
}

fn helped(one: &Aid) -> String {
    match one {
        Aid::Hint => "hint".to_owned(),
        Aid::Clauses => "clauses".to_owned(),
        Aid::Struck { response } => format!("struck {response}"),
        Aid::TakenBack { earlier } => format!("taken back from {earlier}"),
    }
}

fn warm_up(store: &Store, row: &WarmUpRow) -> String {
    let contents = store.warm_up(&row.id).unwrap().1;
    let contents: Vec<_> = contents.iter().map(|one| format!("{} {}", one.name, one.hash())).collect();
    // as it was stored, word for word
    let steps = serde_json::to_string(&row.steps).unwrap();
    let done = row.done.as_ref().map(|done| {
        let (answer, reviews) = (&done.answer, &done.reviews);
        let told = [serde_json::to_string(answer), serde_json::to_string(reviews)].map(Result::unwrap).join(" ");
        format!("{told} {} {}", done.score.0, done.at)
    });
    let form = match row.form {
        WarmUpForm::Pick => "one is picked",
        WarmUpForm::RateAll => "all are rated",
    };
    format!(
        "{} {} {} {} {:?} {steps} of {}, {form}, exposes {}, semantics {}, {}, at {}: {done:?}",
        row.id,
        row.scenario,
        row.locale,
        row.begin.seed,
        contents,
        row.offered.join(" "),
        row.exposes,
        row.semantics,
        row.engine,
        row.shown_at,
    )
}

fn attempted(store: &Store, employee: &str, past: &Past) -> Attempted {
    let row = &past.attempt;
    let fact = |(name, value): &(Box<str>, Value)| match value {
        Value::Flag(flag) => format!("{name} is {flag}"),
        Value::Int(number) => format!("{name} is {number}"),
        Value::Text(text) => format!("{name} is `{text}`"),
    };
    let journal = store.journal(&row.id).unwrap();
    let replayed = Attempt::replay(store, &row.id, Words::new([])).unwrap();
    let told = replayed.told().into_iter().map(|one| {
        let speaker = match one.speaker {
            Speaker::Customer => "customer",
            Speaker::Learner(Some(_)) => "learner",
            Speaker::Learner(None) => "silence",
            Speaker::Narrator => "narrator",
        };
        format!("{} {speaker}: {}", one.clock, one.text)
    });
    let contents = store.attempt(&row.id).unwrap().contents;
    let helps = store.help(&row.id).unwrap();
    let kind = |kind| match kind {
        ContentKind::Scenario => "scenario",
        ContentKind::Book => "book",
        ContentKind::Words => "words",
    };
    let interruptions = (0..100).map(|turn| (turn, store.interruptions(&row.id, turn).unwrap()));
    Attempted {
        id: row.id.to_string(),
        employee: employee.to_owned(),
        scenario: row.scenario.clone(),
        mode: match row.mode {
            Mode::Practice => "practice".to_owned(),
            Mode::Assessment => "assessment".to_owned(),
        },
        role: match row.role {
            Role::Teller => "teller".to_owned(),
            Role::LobbyManager => "lobby manager".to_owned(),
            Role::OutletHead => "outlet head".to_owned(),
            Role::ComplaintHandler => "complaint handler".to_owned(),
        },
        locale: row.locale.clone(),
        time_factor_percent: row.time_factor_percent,
        number: row.number,
        exposure: row.exposure,
        engine: row.engine.clone(),
        semantics: row.semantics,
        started_at: row.started_at.to_string(),
        seed: row.begin.seed,
        facts: row.begin.facts.iter().map(fact).collect(),
        contents: contents.iter().map(|one| format!("{} {} {}", kind(one.kind), one.name, one.hash())).collect(),
        journal: journal
            .iter()
            .map(|entry| {
                let did = match &entry.command {
                    JournalStep::Respond { node, response } => format!("{node}: {response}"),
                    JournalStep::Silence { node } => format!("{node}: ~"),
                    JournalStep::Abandon => "gave up".to_owned(),
                };
                format!(
                    "{} {did} of {} after {} ms at {}",
                    entry.seq,
                    entry.offered.join(" "),
                    entry.elapsed.0,
                    entry.at
                )
            })
            .collect(),
        interruptions: interruptions.filter(|(_, times)| *times > 0).collect(),
        helps: helps.iter().map(|help| format!("{} {}", help.entry, helped(&help.aid))).collect(),
        told: told.collect(),
        replays: replays(store, past),
        intact: store.intact(&row.id).ok(),
        result: past.finished.as_ref().map(|finished| {
            let assessment = replayed.assessment(store).unwrap();
            assert_eq!((assessment.outcome, assessment.score), (finished.outcome, finished.score));
            closed(
                &replayed,
                &assessment,
                finished.finished_at.to_string(),
                finished.seal.as_ref().map(|seal| seal.hash.clone()),
            )
        }),
    }
}

/// Whether a record scored again under its own book is what it was.
fn replays(store: &Store, past: &Past) -> bool {
    let Ok(record) = store.find_record(past.attempt.id.as_str()) else { return true };
    let contents = store.attempt(&past.attempt.id).unwrap().contents;
    let find = |kind| contents.iter().find(|one| one.kind == kind).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let book = find(ContentKind::Book);
    let path = folder.path().join(&book.name);
    std::fs::write(&path, &book.body).unwrap();
    let book = composure::content::read_book(&path).0.unwrap();
    let text = find(ContentKind::Scenario);
    assert!(
        read_scenario(&past.attempt.scenario, &SourceFile::new(text.name.clone(), text.body.clone()), &book).is_ok()
    );
    let rescored = Rescorer::new(book.into()).rescore(store, &record).unwrap();
    rescored.is_ok_and(|one| !one.changed())
}

fn closed(replayed: &Attempt, assessment: &Assessment, finished_at: String, hash: Option<String>) -> Closed {
    let debrief = replayed.debrief(assessment);
    let touched = |one: &&Criterion| {
        !matches!((&one.kind, one.verdict), (CriterionKind::Clause { .. }, Verdict::Untouched))
            || !one.evidence.open.is_empty()
    };
    Closed {
        finished_at,
        hash,
        outcome: match assessment.outcome {
            Outcome::Passed => "passed".to_owned(),
            Outcome::Failed => "failed".to_owned(),
            Outcome::Abandoned => "abandoned".to_owned(),
            Outcome::Undecided => "undecided".to_owned(),
        },
        score: assessment.score.expect("a number").0,
        pass_mark: assessment.pass_mark.0,
        ending: assessment.ending.as_ref().map(ToString::to_string),
        recommendation: match assessment.recommendation {
            Recommendation::Praise => "praise".to_owned(),
            Recommendation::TryAgain => "try again".to_owned(),
            Recommendation::Coaching => "coaching".to_owned(),
            Recommendation::ObservedRolePlay => "role-play".to_owned(),
        },
        critical_broken: assessment.critical_broken.iter().map(ToString::to_string).collect(),
        competencies: assessment
            .competencies
            .iter()
            .map(|one| {
                let score = one.score.map_or(-1, |score| i32::from(score.0));
                format!("{}: {} − {} of {}, {score}, {}", one.id, one.earned, one.lost, one.available, one.broken)
            })
            .collect(),
        criteria: assessment.criteria.iter().filter(touched).map(criterion).collect(),
        findings: debrief
            .clauses
            .iter()
            .map(|one| format!("{} {}: {} ({})", verdict(one.verdict), one.points, one.name, one.source))
            .collect(),
        goals: debrief
            .goals
            .iter()
            .map(|one| format!("{} {}: {}", verdict(one.verdict), one.points, one.text))
            .collect(),
        turns: debrief
            .turns
            .iter()
            .map(|one| {
                let said = if one.kind.is_some() { &*one.said } else { "~" };
                format!(
                    "{}. {said} | {} | {}",
                    one.number,
                    one.heard.as_deref().unwrap_or(""),
                    one.better.as_deref().unwrap_or("")
                )
            })
            .collect(),
    }
}

fn criterion(one: &Criterion) -> String {
    let kind = match &one.kind {
        CriterionKind::Goal => "goal".to_owned(),
        CriterionKind::Clause { severity, source } => {
            let severity = match severity {
                composure::policy::Severity::Minor => "minor",
                composure::policy::Severity::Major => "major",
                composure::policy::Severity::Critical => "critical",
            };
            format!("{severity} {} {}", source.document, source.article)
        }
    };
    let earned = one.scoring == composure::policy::Scoring::Earned;
    let evidence = |all: &[composure::policy::Evidence]| {
        all.iter()
            .map(|one| {
                format!(
                    "{:?}→{:?}",
                    one.opened_by.iter().map(|at| at.at()).collect::<Vec<_>>(),
                    one.at.map(|at| at.at())
                )
            })
            .collect::<Vec<_>>()
            .join(" ")
    };
    format!(
        "{} ({kind}, earned {earned}, {}, weighs {}): {} {}; fulfilled {}; violated {}; open {:?}",
        one.id,
        one.competency,
        one.weight,
        verdict(one.verdict),
        one.points,
        evidence(&one.evidence.fulfilments),
        evidence(&one.evidence.violations),
        one.evidence.open.iter().map(|at| at.at()).collect::<Vec<_>>(),
    )
}

const fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Broken => "broken",
        Verdict::Missed => "missed",
        Verdict::Met => "met",
        Verdict::Untouched => "untouched",
        Verdict::NotApplicable => "not applicable",
    }
}
