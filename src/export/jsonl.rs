//! Records as an event log in JSON lines ([`crate::logs`]): the shortest way to a reader of ours, and the most exact. A case
//! is a record with its facts, an event is a deed with all it performs and carries, in whole story minutes; of a compound response
//! with all that was picked, in the learner's order. Of a person it knows nothing.

use super::provenance::Provenance;
use super::reliance::{ChainStand, Reliance, chain_told, signed_in};
use super::replayed::{Attendant, ExportError, Held, each_replayed};
use crate::assessment::PickMade;
use crate::attempt::Replayed;
use crate::logs::{CaseLine, EventLine, PickLine};
use crate::records::wire::Worded;
use crate::records::{Filter, PlayedBy, Record, Store};
use crate::terms::EventIx;
use std::io::{self, Write};

/// Writes the records that `filter` asks for, a line each, oldest first; answers how many. A record whose conversation
/// can't be replayed here is left out and told to `untold`: without its events it would be a case in which nothing happened.
///
/// # Errors
/// When the store cannot be read or the log not be written.
pub(super) fn write_jsonl(
    store: &Store, filter: &Filter, mut to: impl Write, attendant: &mut impl Attendant,
) -> Result<usize, ExportError> {
    let (mut written, provenance) = (0, Provenance::of(store, filter)?);
    each_replayed(store, filter, attendant, |(record, _, held), replayed| {
        if let Some((replayed, _)) = replayed {
            write(record, &provenance, held, replayed, &mut to)?;
            written += 1;
        }
        Ok(())
    })?;
    to.flush()?;
    Ok(written)
}

fn write(record: &Record, provenance: &Provenance, held: Held, replayed: &Replayed, to: impl Write) -> io::Result<()> {
    let observation = &replayed.observation;
    let premise = observation.premise();
    let book = premise.watch.book();
    let seen = (0..).map(EventIx).zip(observation.seen());
    let acts = seen.filter_map(|(at, seen)| Some((at, seen, premise.performed(seen.event)?)));
    let acts: Vec<_> = acts.map(|(at, seen, act)| (seen, act, observation.made(at))).collect();
    let events = acts.iter().map(|(seen, act, made)| EventLine {
        actor: act.actor,
        activities: act.activities.iter().map(|ix| book.activity_names.name(*ix)).collect(),
        minutes: seen.minutes,
        time: premise.scenario.begins.plus(seen.minutes),
        data: act.data.iter().map(|(field, value)| (book.fields.name(*field), value)).collect(),
        picks: made
            .iter()
            .flat_map(|made| &made.picks)
            .map(|PickMade { step, pick }| PickLine { step: (&**step).into(), pick: (&**pick).into() })
            .collect(),
    });
    let facts = record.attempt.begin.facts.iter().map(|(fact, value)| (&**fact, value)).collect();
    let seal = (held != Held::Intact).then(|| held.word());
    let played = record.played().filter(|one| *one == PlayedBy::Unattended).map(Worded::word);
    let ruling = record.ruling.as_ref().map(|note| note.kind.word());
    let counts_as = ruling.and_then(|_| record.counts_as()).map(Worded::word);
    let case = record.attempt.id.as_str();
    let station = record.finished.circumstances.as_ref().map(|one| &*one.station);
    let bound = provenance.bound.as_ref();
    let signed_in = (!signed_in(bound, &record.attempt.started_at)).then_some(false);
    let vouched = provenance.vouched.as_ref();
    let [chain_station, chain_head, ..] = chain_told(vouched);
    let stand = ChainStand::of(vouched);
    CaseLine {
        case,
        seal,
        played,
        station,
        signed_in,
        ruling,
        counts_as,
        evidence: Reliance::of(record, held, bound).word(),
        chain_station: vouched.map(|_| &*chain_station),
        chain_head: vouched.map(|_| &*chain_head),
        chain_verified: stand.verified(),
        chain_state: stand.word(),
        facts,
        events: events.collect(),
    }
    .write(to)
}

#[cfg(test)]
mod tests {
    use super::super::xes::tests::{HOSTILE, played};
    use super::super::xes::write_xes;
    use super::*;
    use crate::attempt::Replayer;
    use crate::logs::{CsvOptions, Lens, Log, LogFormat, Reading, for_each_case};
    use crate::policy::Case;
    use crate::terms::{ActivityIx, Actor, Field};
    use std::io::Cursor;
    use std::ops::ControlFlow;
    use std::sync::Arc;

    type Deeds = Vec<(Actor, Vec<ActivityIx>, Vec<Field>, Option<i64>)>;

    fn deeds(case: &Case) -> Deeds {
        let deed = |event: crate::policy::CaseEvent<'_>| {
            (event.actor, event.activities.to_vec(), event.data.to_vec(), event.time)
        };
        case.events().map(deed).collect()
    }

    /// The archive as the monitors saw it, and as our readers read both exports of it.
    fn there_and_back(store: &Store) -> [(String, Deeds); 3] {
        let records: Vec<_> =
            store.records(&Filter::default()).expect("read").into_iter().map(|one| one.attempt.id).collect();
        let replayed = Replayer::default().replay(store, &records[0]).expect("replayed");
        let premise = Arc::clone(replayed.observation.premise());
        let book = premise.watch.book();
        let acts = replayed.observation.seen().iter().filter_map(|seen| Some((seen, premise.performed(seen.event)?)));
        let seen = acts.map(|(seen, act)| {
            let time = premise.scenario.begins.plus(seen.minutes).0 * 60_000;
            (act.actor, act.activities.to_vec(), act.data.to_vec(), Some(time))
        });
        let seen = (records[0].to_string(), seen.collect());
        let untold = |_: &str, what: super::super::Untold<'_>| panic!("{what:?}");
        let (mut xes, mut jsonl) = (Vec::new(), Vec::new());
        write_xes(store, &Filter::default(), &mut xes, &mut { untold }).expect("written");
        write_jsonl(store, &Filter::default(), &mut jsonl, &mut { untold }).expect("written");
        let lens = Lens::new(book, Reading { decimals: 0, timed: true });
        let back = |bytes: Vec<u8>, format| {
            let log = Log::from_reader("log", Cursor::new(bytes), Some(format), CsvOptions::default()).expect("opened");
            let mut cases = Vec::new();
            let read = for_each_case(
                log,
                &lens,
                1,
                || (),
                |(), found| (found.id.to_owned(), found.case.facts.clone(), deeds(found.case)),
                |case| {
                    cases.push(case.expect("readable"));
                    ControlFlow::Continue(())
                },
            );
            assert!(read.expect("whole").unknown.is_empty());
            let (id, facts, deeds) = cases.pop().expect("a case");
            for (name, value) in &premise.begin.facts {
                let known = lens_fact(book, name).map(|fact| (fact, value.clone()));
                assert!(known.is_none_or(|known| facts.contains(&known)), "{name}");
            }
            (id, deeds)
        };
        [seen, back(xes, LogFormat::Xes), back(jsonl, LogFormat::Jsonl)]
    }

    fn lens_fact(book: &crate::policy::Book, name: &str) -> Option<crate::terms::FactIx> {
        book.facts.find(name)
    }

    #[test]
    fn an_export_read_back_is_what_the_monitors_saw() {
        for (data, responses) in [
            ("\"amount\": Int(600)", &["calm", "hand-out"][..]),
            ("\"amount\": Int(600)", &["~", "note"]),
            ("\"amount\": Int(600)", &["hello", "give up"]),
        ] {
            let [seen, xes, jsonl] = there_and_back(&played(data, responses));
            assert!(!seen.1.is_empty());
            assert_eq!(xes, seen, "{responses:?}");
            assert_eq!(jsonl, seen, "{responses:?}");
        }
    }

    #[test]
    fn texts_that_xml_cannot_hold_come_back_from_json() {
        let data = format!("\"amount\": Int(600), \"memo\": Text(r#\"{HOSTILE}\"#)");
        let [seen, _, jsonl] = there_and_back(&played(&data, &["calm", "hand-out"]));
        assert_eq!(jsonl, seen);
    }
}
