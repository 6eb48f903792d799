//! What the store's tests share.

use super::{
    AttemptId, Content, ContentKind, Entry, Filed, Filter, JournalStep, Mode, NewAttempt, Store, StoreError, SubjectId,
};
use crate::assessment::{Assessment, Competency, Criterion, CriterionKind, Outcome, Recommendation, Verdict};
use crate::encounter::Begin;
use crate::policy::{Evidence, Finding, Scoring, Severity, Source};
use crate::terms::{BasisPoints, EventIx, Millis, Role, Value};

/// The window writes from a thread of its own.
const _: fn() = || {
    fn moves<T: Send + 'static>() {}
    moves::<Store>();
    moves::<AttemptId>();
};

pub(super) fn store() -> (Store, SubjectId) {
    let mut store = Store::in_memory().expect("a store");
    let subject = employ(&mut store);
    (store, subject)
}

pub(super) fn employ(store: &mut Store) -> SubjectId {
    store.import_roster("staff.csv", "number,name,branch\n1001,李晓燕,城东支行\n".as_bytes()).expect("imported");
    store.employee("1001").expect("read").expect("there").subject
}

pub(super) fn new_attempt(subject: &SubjectId) -> NewAttempt {
    let content = |kind, name: &str| Content { kind, name: name.into(), body: format!("body of {name}") };
    NewAttempt {
        subject: subject.clone(),
        mode: Mode::Assessment,
        locale: "zh-CN".into(),
        role: Role::Teller,
        scenario: "media-threat".into(),
        contents: vec![
            content(ContentKind::Scenario, "media-threat"),
            content(ContentKind::Book, "bank-complaints"),
            content(ContentKind::Words, "zh-CN/scenarios/media-threat.ftl"),
        ],
        begin: Begin {
            scenario: "media-threat".into(),
            seed: u64::MAX,
            facts: vec![
                ("tier".into(), Value::Text("vip".into())),
                ("amount".into(), Value::Int(480_000)),
                ("angry".into(), Value::Flag(true)),
            ],
        },
        time_factor_percent: 150,
    }
}

pub(super) fn entry(seq: u32) -> Entry {
    let command = JournalStep::Respond { node: "opening".into(), response: "listen".into() };
    Entry::new(seq, command, vec!["refuse".into(), "listen".into()], Millis(3_200))
}

pub(super) fn assessment(outcome: Outcome, score: u16) -> Assessment {
    let source = Source { document: "004".into(), article: "四(三)14".into() };
    let evidence = Evidence { opened_by: vec![EventIx(1)], at: None };
    Assessment {
        outcome,
        score: Some(BasisPoints(score)),
        zero: None,
        pass_mark: BasisPoints(7_000),
        ending: Some("closed".into()),
        ending_fields: Vec::new(),
        made: Vec::new(),
        critical_broken: Vec::new(),
        recommendation: Recommendation::TryAgain,
        competencies: vec![Competency {
            id: "courtesy".into(),
            earned: 1,
            lost: 0,
            available: 4,
            zero: None,
            score: Some(BasisPoints(2_500)),
            broken: false,
        }],
        criteria: vec![Criterion {
            id: "angry-exit".into(),
            kind: CriterionKind::Clause { severity: Severity::Critical, source },
            scoring: Scoring::Kept,
            competency: "courtesy".into(),
            weight: 5,
            verdict: Verdict::Broken,
            points: -5,
            evidence: Finding { fulfilments: Vec::new(), violations: vec![evidence], open: vec![EventIx(2)] },
        }],
    }
}

/// Of each record, oldest first, whether lists and exports say that it is what was sealed.
pub(super) fn held(store: &Store) -> Vec<bool> {
    let mut held = Vec::new();
    let visit = |filed: Filed<'_>| -> Result<(), StoreError> {
        held.push(matches!(filed, Filed::Intact(_)));
        Ok(())
    };
    store.each_record(&Filter::default(), visit).expect("read");
    held
}

/// The chain and all that it covers, line by line; none where that cannot be read.
pub(super) fn chain_lines(store: &Store) -> Option<String> {
    let mut text = String::new();
    let done = store.each_chain_line(|line| -> Result<(), StoreError> {
        text.extend([line, "\n"]);
        Ok(())
    });
    done.is_ok().then_some(text)
}

/// Writes them into the file that a variable of the environment names, where it does.
pub(super) fn write_chain_out(store: &Store, variable: &str) {
    if let Some(file) = std::env::var_os(variable).filter(|file| !file.is_empty()) {
        std::fs::write(file, chain_lines(store).expect("read")).expect("written");
    }
}
