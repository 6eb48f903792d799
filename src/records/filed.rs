//! Records in bulk: found place by place, read page by page, and their documents understood on other cores meanwhile. Memory doesn't
//! grow with their number, but for eight bytes each where something particular is asked for.

use super::attempts::{Finished, Seal, finished_as, meaningless};
use super::column::Json;
use super::error::{StoreError, Trouble};
use super::filter::Filter;
use super::record::{Filed, Record, altered_texts, holds, lossy};
use super::wire::{self, BeginDoc, DocError, SummaryDoc, Word, Worded as _};
use super::{AttemptRow, Employee, Identity, Mode, Store, Timestamp, chain, noted};
use crate::assessment::Assessment;
use rusqlite::{Connection, Row};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

/// How many records are read at once.
pub(super) const PAGE: usize = 256;
/// How many places are looked for at first, so that the first page of a list needn't wait for all of them, and then.
const PLACES: [usize; 2] = [2 * PAGE, 1 << 20];
/// So many records of an answer are held against their links whatever was verified; behind them those are taken for what they were
/// found to be when all was verified last. It takes less than a second, and whoever looks into a branch or a person is told of what
/// was altered since.
const HELD: usize = 10_000;
/// How many cores understand documents at most, beside the one that reads.
const READERS: usize = 3;

/// A record at its place, with its assessment; or what is wrong with it.
pub(super) struct FiledAt {
    pub(super) place: u32,
    pub(super) id: String,
    /// Whether what is noted on it is as it was written.
    pub(super) is_noted_so: bool,
    pub(super) record: rusqlite::Result<(Record, Assessment)>,
}

/// The records at places, in the order in which these are given; one that is gone is left out.
pub(super) fn at_places(connection: &Connection, places: &[u32]) -> Result<Vec<FiledAt>, Trouble> {
    let mut query = connection.prepare_cached(FILED)?;
    let rows = query.query_map((Json(places.to_vec()), Json(vec![Mode::Assessment.word()])), lying)?;
    let mut found = Vec::with_capacity(places.len());
    for row in rows {
        let Lying { place, id, draft, .. } = row?;
        let mut record = draft.and_then(|draft| {
            let read = wire::read_with_summary(&draft.document);
            let (summary, assessment) = read.map_err(|error| meaningless(&id, error))?;
            Ok((draft.with(summary), assessment))
        });
        let mut is_noted_so = true;
        if let Ok((record, _)) = &mut record {
            let noted = noted::noted(connection, &record.attempt.id)?;
            (record.ruling, is_noted_so) = (noted.ruling, noted.is_whole);
        }
        found.push(FiledAt { place: u32::try_from(place).unwrap_or(u32::MAX), id, is_noted_so, record });
    }
    Ok(found)
}

/// What is understood of a record's document, beside its summary.
type Understand<T> = fn(&str) -> Result<(SummaryDoc, T), DocError>;

impl Store {
    /// Shows every record to `visit`, oldest first, a few at a time: memory doesn't grow with their number. Each is held against its
    /// link, but for those behind the first ten thousand that were found as they were written when all was verified last
    /// ([`Store::note_verified`]). One that cannot be read keeps nobody from the others.
    ///
    /// # Errors
    /// When the store cannot be read, or what `visit` answers.
    pub fn each_record<E: From<StoreError>>(
        &self, filter: &Filter, mut visit: impl FnMut(Filed<'_>) -> Result<(), E>,
    ) -> Result<(), E> {
        self.each_record_after(0, filter, |_, filed| visit(filed))
    }

    /// As [`Store::each_record`], from behind a record's place among the station's on, with the place of each.
    ///
    /// # Errors
    /// As there.
    pub fn each_record_after<E: From<StoreError>>(
        &self, place: u32, filter: &Filter, mut visit: impl FnMut(u32, Filed<'_>) -> Result<(), E>,
    ) -> Result<(), E> {
        let understand: Understand<()> = |document| Ok((wire::summary(document)?, ()));
        self.each_filed(place, filter, understand, |place, filed, _| visit(place, filed))
    }

    /// As [`Store::each_record_after`], with the assessment of each that can be read.
    ///
    /// # Errors
    /// As there.
    pub fn each_assessed_after<E: From<StoreError>>(
        &self, place: u32, filter: &Filter, mut visit: impl FnMut(u32, Filed<'_>, Option<&Assessment>) -> Result<(), E>,
    ) -> Result<(), E> {
        self.each_filed(place, filter, wire::read_with_summary, |place, filed, assessment| {
            visit(place, filed, assessment)
        })
    }

    fn each_filed<T: Send, E: From<StoreError>>(
        &self, place: u32, filter: &Filter, understand: Understand<T>,
        mut visit: impl FnMut(u32, Filed<'_>, Option<&T>) -> Result<(), E>,
    ) -> Result<(), E> {
        let altered = self.read(|connection| altered_texts(connection, "", &[]))?;
        let verified = self.read(|connection| Ok(chain::verified_up_to(connection)?))?;
        let mut all_noted = self.read(noted::all_noted)?;
        let modes = filter.modes.iter().map(|mode| mode.word()).collect();
        let mut pages = Pages {
            store: self,
            filter,
            modes: Json(modes),
            last: place.into(),
            places: Vec::new(),
            limits: PLACES.iter(),
        };
        let readers = thread::available_parallelism().map_or(1, |cores| cores.get() - 1).clamp(1, READERS);
        thread::scope(|scope| {
            // page after page goes to one reader after the other, and is taken back from them in the same order
            let desks: Vec<_> = (0..readers)
                .map(|_| {
                    let (give, to_read) = sync_channel(1);
                    let (answer, take) = sync_channel(1);
                    scope.spawn(move || read_on(&to_read, &answer, understand));
                    (give, take)
                })
                .collect();
            let (mut given, mut taken, mut held_so_far) = (0_usize, 0_usize, 0_usize);
            let mut desk = desks.iter().cycle();
            let mut back = desks.iter().cycle();
            let mut is_done = false;
            loop {
                while !is_done && given - taken <= readers {
                    match pages.next()? {
                        Some(page) => {
                            given += 1;
                            // a reader that is gone has panicked, and that is told when all are
                            let _ = desk.next().map(|(give, _)| give.send(page));
                        }
                        None => is_done = true,
                    }
                }
                if taken == given {
                    return Ok(());
                }
                taken += 1;
                let Some(Ok(page)) = back.next().map(|(_, take)| take.recv()) else { return Ok(()) };
                for Understood { place, id, link, mut record } in page {
                    let place = u32::try_from(place).unwrap_or(u32::MAX);
                    let mut is_noted_so = true;
                    if let Ok((record, _)) = &mut record {
                        let noted = all_noted.remove(&record.attempt.id).unwrap_or_default();
                        (record.ruling, is_noted_so) = (noted.ruling, noted.is_whole);
                    }
                    let (record, more) = match &record {
                        Ok((record, _)) if !record.is_asked(filter) => continue,
                        Ok((record, more)) => (record, more),
                        Err(error) => {
                            visit(place, Filed::Unreadable { id: &id, why: &error.to_string() }, None)?;
                            continue;
                        }
                    };
                    held_so_far += 1;
                    let is_far = held_so_far > HELD && altered.is_empty();
                    let is_known = is_far && link.is_some_and(|link| link <= verified);
                    let held = match is_known || !is_noted_so {
                        true => Ok(is_noted_so),
                        false => self.read(|connection| holds(connection, &record.attempt.id, &altered)),
                    };
                    match held {
                        Ok(true) => visit(place, Filed::Intact(record), Some(more))?,
                        Ok(false) => visit(place, Filed::Changed(record), Some(more))?,
                        Err(StoreError::Meaningless { detail, .. }) => {
                            visit(place, Filed::Unreadable { id: &id, why: &detail }, None)?;
                        }
                        Err(error) => return Err(error.into()),
                    }
                }
            }
        })
    }
}

/// A record's row, whose document has not been understood yet.
struct Lying {
    place: i64,
    id: String,
    /// The place of its link; none where it has none, or more than one.
    link: Option<i64>,
    draft: rusqlite::Result<Draft>,
}

struct Draft {
    document: String,
    finished_at: Timestamp,
    seal: Seal,
    attempt: AttemptRow,
    interruptions: u32,
    book: String,
    scenario_hash: String,
    employee: Option<Employee>,
    identity: Option<Identity>,
}

/// A record, understood, or why not.
struct Understood<T> {
    place: i64,
    id: String,
    link: Option<i64>,
    record: rusqlite::Result<(Record, T)>,
}

fn read_on<T>(to_read: &Receiver<Vec<Lying>>, answer: &SyncSender<Vec<Understood<T>>>, understand: Understand<T>) {
    for page in to_read {
        let read = page.into_iter().map(|Lying { place, id, link, draft }| {
            let record = draft.and_then(|draft| {
                let (summary, more) = understand(&draft.document).map_err(|error| meaningless(&id, error))?;
                Ok((draft.with(summary), more))
            });
            Understood { place, id, link, record }
        });
        if answer.send(read.collect()).is_err() {
            return;
        }
    }
}

impl Draft {
    fn with(self, summary: SummaryDoc) -> Record {
        let Self { document: _, finished_at, seal, attempt, interruptions, book, scenario_hash, employee, identity } =
            self;
        let finished: Finished = finished_as(summary, finished_at, Some(seal));
        Record { attempt, finished, interruptions, book, scenario_hash, employee, identity, ruling: None }
    }
}

/// Records page by page.
struct Pages<'p> {
    store: &'p Store,
    filter: &'p Filter,
    modes: Json<Vec<&'static str>>,
    /// The last place that was found.
    last: i64,
    /// Places that were found, the next last.
    places: Vec<i64>,
    limits: std::slice::Iter<'static, usize>,
}

/// The places of records, with what filters ask about.
const PLACED: &str = "SELECT records.sequence FROM records JOIN attempts ON attempts.id = records.attempt";

/// Everything about records at the places `?1`. The places come first, so that they are looked up one by one, in order. What a link
/// says has no affinity, and its index is taken for what has none either: so the plus.
const FILED: &str = "
SELECT records.sequence, records.attempt,
       (SELECT CASE count(*) WHEN 1 THEN max(chain.sequence) END FROM chain
        WHERE kind IN ('record', 'adopted') AND body ->> '$.attempt' = +records.attempt),
       records.assessment, records.finished_at, records.hash, attempts.id, attempts.subject, attempts.mode, attempts.locale,
       attempts.role, attempts.scenario, attempts.begin, attempts.time_factor_percent, attempts.number, attempts.exposure,
       attempts.engine, attempts.semantics, attempts.started_at,
       (SELECT count(*) FROM interruptions WHERE interruptions.attempt = records.attempt),
       (SELECT hash FROM attempt_content WHERE attempt = records.attempt AND kind = 'book'),
       (SELECT hash FROM attempt_content WHERE attempt = records.attempt AND kind = 'scenario'),
       whose.subject, whose.number, whose.name, whose.branch, whose.position, whose.sample,
       frozen.attempt, frozen.number, frozen.name, frozen.branch, frozen.position, frozen.salt
FROM json_each(?1) AS wanted CROSS JOIN records ON records.sequence = wanted.value
CROSS JOIN attempts ON attempts.id = records.attempt
LEFT JOIN employees AS made ON made.subject = attempts.subject
LEFT JOIN employees AS whose ON whose.subject = made.stands
LEFT JOIN identities AS frozen ON frozen.attempt = records.attempt
WHERE attempts.mode IN (SELECT value FROM json_each(?2))";

impl Pages<'_> {
    /// The next page; none behind the last.
    fn next(&mut self) -> Result<Option<Vec<Lying>>, StoreError> {
        loop {
            if self.places.is_empty() {
                let limit = self.limits.next().copied().unwrap_or(PLACES[1]);
                self.places = self.store.read(|connection| places(connection, self.filter, self.last, limit))?;
                let Some(last) = self.places.last() else { return Ok(None) };
                self.last = *last;
                self.places.reverse();
            }
            let rest = self.places.len().saturating_sub(PAGE);
            let mut page = self.places.split_off(rest);
            page.reverse();
            let lying = self.store.read(|connection| {
                let mut query = connection.prepare_cached(FILED)?;
                let rows = query.query_map((Json(page), &self.modes), lying)?;
                Ok(rows.collect::<Result<Vec<_>, _>>()?)
            })?;
            if !lying.is_empty() {
                return Ok(Some(lying));
            }
        }
    }
}

/// Where the next records are that are asked for. What came of them is asked of their documents.
fn places(connection: &Connection, filter: &Filter, last: i64, limit: usize) -> Result<Vec<i64>, Trouble> {
    if filter.asks_for_modes_alone() {
        let sql = "SELECT sequence FROM records WHERE sequence > ?1 ORDER BY sequence LIMIT ?2";
        let mut query = connection.prepare_cached(sql)?;
        let rows = query.query_map((last, i64::try_from(limit).unwrap_or(i64::MAX)), |row| row.get(0))?;
        return Ok(rows.collect::<Result<_, _>>()?);
    }
    let asked = filter.asked().after(last);
    let mut query =
        connection.prepare_cached(&format!("{PLACED} WHERE {} ORDER BY records.sequence LIMIT {limit}", asked.sql))?;
    let rows = query.query_map(&*asked.values(), |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn lying(row: &Row<'_>) -> rusqlite::Result<Lying> {
    Ok(Lying { place: row.get(0)?, id: lossy(row, 1)?, link: row.get(2)?, draft: draft(row) })
}

/// In the order of [`FILED`]: looking columns up by their names takes as long as reading them.
fn draft(row: &Row<'_>) -> rusqlite::Result<Draft> {
    let known: Option<_> = row.get(22)?;
    let employee = known.map(|subject| {
        Ok::<_, rusqlite::Error>(Employee {
            subject,
            number: row.get(23)?,
            name: row.get(24)?,
            branch: row.get(25)?,
            position: row.get(26)?,
            sample: row.get(27)?,
        })
    });
    let frozen = row.get_ref(28)? != rusqlite::types::ValueRef::Null;
    let identity = frozen.then(|| {
        Ok::<_, rusqlite::Error>(Identity::of(row.get(29)?, row.get(30)?, row.get(31)?, row.get(32)?, row.get(33)?))
    });
    Ok(Draft {
        document: row.get(3)?,
        finished_at: row.get(4)?,
        seal: Seal { sequence: row.get(0)?, hash: row.get(5)? },
        attempt: AttemptRow {
            id: row.get(6)?,
            subject: row.get(7)?,
            mode: row.get::<_, Word<_>>(8)?.0,
            locale: row.get(9)?,
            role: row.get::<_, Word<_>>(10)?.0,
            scenario: row.get(11)?,
            begin: row.get::<_, Json<BeginDoc>>(12)?.0.into(),
            time_factor_percent: row.get(13)?,
            number: row.get(14)?,
            exposure: row.get(15)?,
            engine: row.get(16)?,
            semantics: row.get(17)?,
            started_at: row.get(18)?,
        },
        interruptions: row.get(19)?,
        book: row.get::<_, Option<String>>(20)?.unwrap_or_default(),
        scenario_hash: row.get::<_, Option<String>>(21)?.unwrap_or_default(),
        employee: employee.transpose()?,
        identity: identity.transpose()?,
    })
}

#[cfg(test)]
mod tests {
    use super::super::testing::{self, assessment, new_attempt};
    use super::super::{Closing, Mode, NewAttempt};
    use super::*;
    use crate::assessment::Outcome;

    #[test]
    fn no_page_is_looked_for_in_all_of_a_table() {
        let store = Store::in_memory().expect("a store");
        let plan = store.read(|connection| {
            let mut query = connection.prepare(&format!("EXPLAIN QUERY PLAN {FILED}"))?;
            let rows = query.query_map((Json(vec![1]), Json(vec!["assessment"])), |row| row.get(3))?;
            Ok(rows.collect::<Result<Vec<String>, _>>()?)
        });
        let plan = plan.expect("explained");
        let scans: Vec<_> =
            plan.iter().filter(|step| step.contains("SCAN") && !step.contains("VIRTUAL TABLE")).collect();
        assert!(plan.len() > 5 && scans.is_empty(), "{plan:#?}");
    }

    #[test]
    fn each_record_is_shown_once_however_many_there_are() {
        let (mut store, subject) = testing::store();
        let assessed = new_attempt(&subject);
        let practice = NewAttempt { mode: Mode::Practice, ..assessed.clone() };
        for at in 0..2 * PAGE + 3 {
            let attempt = store.begin(if at % 3 == 0 { &practice } else { &assessed }).expect("begun");
            store.close(&attempt, Closing::Finished, &assessment(Outcome::Passed, 9_000), None).expect("finished");
        }
        for modes in [vec![Mode::Assessment], vec![Mode::Practice], vec![Mode::Practice, Mode::Assessment], vec![]] {
            let filter = Filter { modes, ..Filter::default() };
            let mut shown = Vec::new();
            let seen = store.each_record(&filter, |filed| -> Result<(), StoreError> {
                let Filed::Intact(record) = filed else { panic!("{filed:?}") };
                shown.push(record.clone());
                // whoever looks may read on
                store.journal(&record.attempt.id).map(drop)
            });
            seen.expect("read");
            assert!(shown == store.records(&filter).expect("read"), "{filter:?}");
        }
        let mut shown = 0;
        let enough = store.each_record(&Filter::default(), |_| {
            shown += 1;
            Err(StoreError::NoRecord { prefix: "enough".to_owned() })
        });
        assert!(matches!(enough, Err(StoreError::NoRecord { .. })) && shown == 1, "{enough:?}");
    }
}
