//! What was found of a record and what was said in it, in words: the conversation replayed with the words that were shown.

use super::replayed::{Attendant, ExportError, ShownWords, Untold, is_of_one};
use crate::assessment::{Assessment, CriterionKind, Verdict};
use crate::attempt::{AttemptError, Debrief, Replayer, Script, Turn};
use crate::policy::Severity;
use crate::records::{Record, Store};

/// What was found, criterion by criterion, each with the passages it rests on, and what was said.
pub(super) struct Retold {
    pub(super) findings: Vec<FoundLine>,
    pub(super) turns: Vec<Turn>,
}

/// What was found of a clause or a goal, at one passage.
pub(super) struct FoundLine {
    pub(super) name: String,
    /// None for a goal.
    pub(super) severity: Option<Severity>,
    pub(super) competency: String,
    pub(super) verdict: Verdict,
    /// What it added or took, at its first passage; 0 at the others.
    pub(super) points: i32,
    /// None at the end of the encounter.
    pub(super) turn: Option<u32>,
    pub(super) quote: String,
    pub(super) source: String,
}

/// Retells records one after another. Texts that many of them share are read once.
#[derive(Default)]
pub(super) struct Reteller {
    replayer: Replayer,
    shown: ShownWords,
}

impl Reteller {
    /// A record in the words it was shown in; none where it cannot be replayed here, which is told.
    pub(super) fn retell(
        &mut self, store: &Store, record: &Record, assessment: &Assessment, attendant: &mut impl Attendant,
    ) -> Result<Option<Retold>, ExportError> {
        let app = self.shown.of(&record.attempt.locale);
        match self.replayer.in_words(store, &record.attempt.id, &app) {
            Ok((replayed, script)) => {
                let debrief = Debrief::new(&replayed.observation, assessment, &script);
                Ok(Some(Retold::of(&debrief, assessment, &script)))
            }
            Err(AttemptError::Store(error)) if !is_of_one(&error) => Err(error.into()),
            Err(error) => {
                attendant.untold(record.attempt.id.as_str(), Untold::Events(&error));
                Ok(None)
            }
        }
    }
}

impl Retold {
    fn of(debrief: &Debrief, assessment: &Assessment, script: &Script) -> Self {
        let mut findings = Vec::new();
        let met = |verdict| !matches!(verdict, Verdict::Untouched | Verdict::NotApplicable);
        for one in debrief.clauses.iter().filter(|one| met(one.verdict)) {
            let line = |at: usize, turn, quote: Option<&String>| FoundLine {
                name: one.name.clone(),
                severity: Some(one.severity),
                competency: one.competency.clone(),
                verdict: one.verdict,
                points: if at == 0 { one.points } else { 0 },
                turn,
                quote: quote.cloned().unwrap_or_default(),
                source: one.source.clone(),
            };
            if one.passages.is_empty() {
                findings.push(line(0, None, None));
            }
            let passages = one.passages.iter().enumerate();
            findings.extend(passages.map(|(at, passage)| line(at, passage.turn, passage.quote.as_ref())));
        }
        let goals = assessment.criteria.iter().filter(|one| one.kind == CriterionKind::Goal);
        for (goal, own) in debrief.goals.iter().zip(goals).filter(|(goal, _)| met(goal.verdict)) {
            findings.push(FoundLine {
                name: goal.text.clone(),
                severity: None,
                competency: script.competency(&own.competency),
                verdict: goal.verdict,
                points: goal.points,
                turn: None,
                quote: String::new(),
                source: String::new(),
            });
        }
        Self { findings, turns: debrief.turns.clone() }
    }
}
