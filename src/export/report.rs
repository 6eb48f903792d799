//! The report of a closed attempt, made from what is stored: its conversation is replayed from the journal.

use super::wire::{EventDoc, MoodDoc, PolicyDoc, REPORT_FORMAT, ReportDoc, TurnDoc};
use crate::assessment::Seen;
use crate::attempt::{Attempt, AttemptError};
use crate::encounter::Event;
use crate::locale::Words;
use crate::records::wire::Word;
use crate::records::{AttemptId, Record, Store};
use crate::scenario::Scenario;
use crate::terms::{EventIx, PersonIx};
use std::collections::BTreeMap;

/// The report of a closed attempt, practice too.
///
/// # Errors
/// When it is not closed, or the store or the stored content cannot be read.
pub fn report(store: &Store, attempt: &AttemptId, app: Words) -> Result<ReportDoc, AttemptError> {
    let record = store.closed(attempt)?;
    let employee = record.who().map(|who| who.number.to_owned());
    let ruling = record.ruling.as_ref().map(|note| Word(note.kind));
    let counts_as = ruling.and_then(|_| record.counts_as()).map(Word);
    let Record { attempt: row, finished, interruptions, book: hash, .. } = record;
    let replayed = Attempt::replay(store, attempt, app)?;
    let assessment = replayed.assessment(store)?;
    let premise = replayed.observation().premise();
    let (scenario, book) = (&premise.scenario, premise.watch.book());
    Ok(ReportDoc {
        format: REPORT_FORMAT,
        attempt: row.id.to_string(),
        employee,
        scenario: row.scenario,
        mode: Word(row.mode),
        role: Word(row.role),
        channel: Some(Word(scenario.channel)),
        category: Some(Word(scenario.category)),
        locale: row.locale,
        seed: row.begin.seed,
        facts: row.begin.facts.iter().map(|(name, value)| (name.to_string(), value.into())).collect(),
        engine: row.engine,
        semantics: row.semantics,
        book: PolicyDoc { id: book.id.to_string(), version: book.version, hash },
        time_factor_percent: row.time_factor_percent,
        interruptions,
        started_at: row.started_at.to_string(),
        finished_at: finished.finished_at.to_string(),
        closing: Word(finished.closing),
        ruling,
        counts_as,
        scale: finished.scale,
        points: Some(assessment.points()),
        top: Some(assessment.top()),
        assessment: (&assessment).into(),
        events: turns(&replayed),
        chances: replayed.chances(|_| true)?.map(Into::into),
    })
}

fn turns(attempt: &Attempt) -> Vec<TurnDoc> {
    let observation = attempt.observation();
    let premise = observation.premise();
    let scenario = &premise.scenario;
    let name = |who: PersonIx| scenario.person(who).map(|one| &one.id);
    let of = |(at, seen): (EventIx, &Seen)| {
        let (event, id) = match seen.event {
            Event::Spoke { node, .. } => {
                let node = scenario.node(node);
                let event = match premise.speaker(seen.event) {
                    Some(_) => EventDoc::Spoke,
                    None if node.is_some_and(|node| node.step.is_some()) => EventDoc::Asked,
                    None => EventDoc::Told,
                };
                (event, node.map(|node| &node.id))
            }
            Event::Reacted { to, .. } => (EventDoc::Reacted, scenario.standing_act(to).map(|one| &one.id)),
            Event::SpokeAgain { node } => (EventDoc::SpokeAgain, scenario.node(node).map(|node| &node.id)),
            Event::Made { made } => {
                let of = observation.premise().made(made).of;
                (EventDoc::Made, scenario.response(of).map(|one| &one.id))
            }
            Event::Responded { response } => (EventDoc::Responded, scenario.response(response).map(|one| &one.id)),
            Event::StayedSilent { node } => (EventDoc::Silent, scenario.node(node).map(|node| &node.id)),
            Event::Entered { who } => (EventDoc::Entered, name(who)),
            Event::Left { who } => (EventDoc::Left, name(who)),
            Event::MoodMoved { who, .. } => (EventDoc::Mood, name(who)),
            Event::TimePassed { .. } => (EventDoc::Time, None),
            Event::Interrupted { interrupt } => {
                (EventDoc::Interrupted, scenario.interrupt(interrupt).map(|one| &one.id))
            }
            Event::Ended { ending } => (EventDoc::Ended, scenario.ending(ending).map(|one| &one.id)),
        };
        TurnDoc {
            turn: seen.turn,
            minutes: seen.minutes,
            event,
            id: id.map(ToString::to_string),
            text: match seen.event {
                Event::Made { made } => {
                    Some(attempt.script().whole(premise.made(made).of, seen.minutes, observation.picks(at)))
                }
                _ => attempt.script().said(seen),
            },
            by: premise.speaker(seen.event).and_then(name).map(ToString::to_string),
            mood: seen.moods.of(PersonIx::CUSTOMER).into(),
            moods: moods(scenario, seen),
        }
    };
    (0..).map(EventIx).zip(observation.seen()).map(of).collect()
}

/// How those beside the customer felt who have moods of their own.
fn moods(scenario: &Scenario, seen: &Seen) -> BTreeMap<String, MoodDoc> {
    let own = scenario.everybody().filter(|who| scenario.mood_of(*who).is_some());
    own.filter_map(|who| Some((scenario.person(who)?.id.to_string(), seen.moods.of(who).into()))).collect()
}
