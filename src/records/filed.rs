//! Records in bulk: found place by place, read page by page, each page on a core of its own, and given out in their order. Memory
//! doesn't grow with their number, but for eight bytes each where something particular is asked for.

use super::attempt_page::{AttemptPage, KnownAttempt, MetPeople};
use super::attempts::{Seal, finished_as, meaningless};
use super::column::Json;
use super::error::{StoreError, Trouble};
use super::filter::{Filter, RecordSearch, WHOSE};
use super::noted::{self, Noted};
use super::record::{Filed, Record, SealedRow, altered_texts, holds, lossy};
use super::wire::{self, DocError, SummaryDoc};
use super::{AttemptId, Mode, Store, chain, contents};
use crate::assessment::Assessment;
use rusqlite::{Connection, Row};
use std::collections::{BTreeMap, HashSet};
use std::sync::atomic::{AtomicUsize, Ordering};

/// How many records are read at once; at first fewer, so that each core has some and who has enough of them waits for no more.
pub(super) const PAGE: usize = 256;
const FIRST_PAGE: usize = 64;
/// Among so many at first: whoever has enough waits until each core has ended the page that it has begun.
const FIRST: usize = 2_048;
/// How many places are looked for at first, so that the first page of a list needn't wait for all of them, and then.
const PLACES: [usize; 5] = [2 * PAGE, 1 << 12, 1 << 15, 1 << 18, 1 << 20];
/// So many records of an answer are held against their links whatever was verified; behind them those are taken for what they were
/// found to be when all was verified last. It takes less than a second, and whoever looks into a branch or a person is told of what
/// was altered since.
const HELD: usize = 10_000;

/// A record among others, by its number among the station's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListedRecord<A = Assessment> {
    /// The number.
    pub number: u32,
    /// The record with its assessment; else its id, as far as that can be read, and what is wrong with it.
    pub record: Result<ListedAs<A>, (String, String)>,
}

/// A record that can be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListedAs<A = Assessment> {
    /// The record.
    pub record: Record,
    /// What it was assessed as; kept clauses that nothing touched are left out.
    pub assessment: A,
    /// Whether it is what was sealed.
    pub intact: bool,
}

impl<A> ListedRecord<A> {
    /// It, as it is shown.
    fn filed(&self) -> Filed<'_> {
        match &self.record {
            Ok(ListedAs { record, intact: true, .. }) => Filed::Intact(record),
            Ok(ListedAs { record, intact: false, .. }) => Filed::Changed(record),
            Err((id, why)) => Filed::Unreadable { id, why },
        }
    }
}

/// How much of an assessment is read with a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AssessmentDepth {
    /// All of it.
    Whole,
    /// All but the evidence and the sources of its criteria, which are empty: they are what takes long to read.
    Verdicts,
}

impl AssessmentDepth {
    const fn understand(self) -> Understand<Assessment> {
        match self {
            Self::Whole => wire::read_with_summary,
            Self::Verdicts => wire::read_verdicts,
        }
    }
}

/// What is understood of a record's document, beside its summary.
type Understand<A> = fn(&str) -> Result<(SummaryDoc, A), DocError>;

/// The records at places, in the order in which these are given, each held against its link; one that is gone is left out.
pub(super) fn at_places(connection: &Connection, places: &[u32]) -> Result<Vec<ListedRecord>, Trouble> {
    let altered = altered_texts(connection, "", &[])?;
    let reading = Reading { understand: wire::read_with_summary, modes: vec![Mode::Assessment], altered };
    let places = places.iter().copied().map(i64::from).collect();
    let mut found = Vec::new();
    let noted = |attempt: &AttemptId| noted::noted(connection, attempt);
    reading.each_at(
        connection,
        places,
        &mut MetPeople::default(),
        noted,
        |_, _| Hold::AgainstItsLink,
        |listed| {
            found.push(listed);
            Ok(())
        },
    )?;
    Ok(found)
}

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
        let as_it_is = || |_: &Self, listed| Ok(listed);
        self.each_understood(place, filter, understand, as_it_is, |listed: ListedRecord<()>| {
            visit(listed.number, listed.filed())
        })
    }

    /// As [`Store::each_record_after`], each with its assessment, and with what is made of it on the core that reads it: by a maker of
    /// that core's own, that may ask the store which it is given. It sees the same moment.
    ///
    /// # Errors
    /// As there, and what a maker answers.
    pub fn each_made<T: Send, M, E: From<StoreError>>(
        &self, place: u32, filter: &Filter, depth: AssessmentDepth, maker: impl Fn() -> M + Sync,
        visit: impl FnMut(T) -> Result<(), E>,
    ) -> Result<(), E>
    where
        M: FnMut(&Self, ListedRecord) -> Result<T, StoreError>,
    {
        self.each_understood(place, filter, depth.understand(), maker, visit)
    }

    fn each_understood<A, T: Send, M, E: From<StoreError>>(
        &self, place: u32, filter: &Filter, understand: Understand<A>, maker: impl Fn() -> M + Sync,
        mut visit: impl FnMut(T) -> Result<(), E>,
    ) -> Result<(), E>
    where
        M: FnMut(&Self, ListedRecord<A>) -> Result<T, StoreError>,
    {
        self.as_of_now(|| {
            let (altered, verified, all_noted) = self.read(|connection| {
                let altered = altered_texts(connection, "", &[])?;
                Ok((altered, chain::verified_up_to(connection)?, noted::all_noted(connection)?))
            })?;
            let reading = Reading { understand, modes: filter.modes.clone(), altered };
            let task = BulkTask { filter, reading, verified, all_noted, asked: AtomicUsize::new(0) };
            let pages =
                Pages { store: self, filter, last: place.into(), places: Vec::new(), limits: PLACES.iter(), given: 0 };
            let begin = || {
                let (mut make, mut met) = (maker(), MetPeople::default());
                let task = &task;
                move |store: &Self, places| task.page(store, places, &mut met, &mut make)
            };
            self.on_cores(pages, begin, |made: Vec<T>| made.into_iter().try_for_each(&mut visit))
        })
    }
}

/// What is to be done with every record, on whatever core.
struct BulkTask<'t, A> {
    filter: &'t Filter,
    reading: Reading<A>,
    /// The place of the link up to which all was found as it was written.
    verified: i64,
    all_noted: BTreeMap<AttemptId, Noted>,
    /// How many records that are asked for were read. Those of a page that is read next come behind them.
    asked: AtomicUsize,
}

impl<A> BulkTask<'_, A> {
    /// What is made of the records at places, as many of them as are asked for.
    fn page<T>(
        &self, store: &Store, places: Vec<i64>, met: &mut MetPeople,
        make: &mut impl FnMut(&Store, ListedRecord<A>) -> Result<T, StoreError>,
    ) -> Result<Vec<T>, StoreError> {
        let is_far = self.asked.load(Ordering::Relaxed) >= HELD && self.reading.altered.is_empty();
        let is_known = |link: Option<i64>| is_far && link.is_some_and(|link| link <= self.verified);
        let noted = |attempt: &AttemptId| Ok(self.all_noted.get(attempt).cloned().unwrap_or_default());
        let hold = |record: &Record, link| match record.is_asked(self.filter) {
            false => Hold::LeftOut,
            true if is_known(link) => Hold::Known,
            true => Hold::AgainstItsLink,
        };
        let (mut made, mut asked) = (Vec::with_capacity(places.len()), 0);
        store.read(|connection| {
            self.reading.each_at(connection, places, met, noted, hold, |listed| {
                asked += usize::from(listed.record.is_ok());
                made.push(make(store, listed)?);
                Ok(())
            })
        })?;
        self.asked.fetch_add(asked, Ordering::Relaxed);
        Ok(made)
    }
}

/// What becomes of a record that was read.
enum Hold {
    /// It is not asked for.
    LeftOut,
    /// It is what was sealed: that was found, and signed.
    Known,
    AgainstItsLink,
}

/// How records are read.
struct Reading<A> {
    understand: Understand<A>,
    /// Those in these modes alone.
    modes: Vec<Mode>,
    /// The hashes of texts that are not what they were.
    altered: HashSet<String>,
}

impl<A> Reading<A> {
    /// Gives `take` the records at places, in the order in which these are given; `noted` says what is noted on one, and `hold` what becomes
    /// of it, by the place of its link.
    fn each_at(
        &self, connection: &Connection, places: Vec<i64>, met: &mut MetPeople,
        noted: impl Fn(&AttemptId) -> Result<Noted, Trouble>, hold: impl Fn(&Record, Option<i64>) -> Hold,
        mut take: impl FnMut(ListedRecord<A>) -> Result<(), Trouble>,
    ) -> Result<(), Trouble> {
        let places = Json(places);
        let mut attempts = AttemptPage::of(connection, &places)?;
        let mut query = connection.prepare_cached(FILED)?;
        let mut rows = query.query([places])?;
        while let Some(row) = rows.next()? {
            let Some(known) = attempts.take(row.get_ref(1)?.as_bytes().unwrap_or_default()) else { continue };
            if known.attempt.as_ref().is_ok_and(|attempt| !self.modes.contains(&attempt.mode)) {
                continue;
            }
            let number = u32::try_from(row.get::<_, i64>(0)?).unwrap_or(u32::MAX);
            let id = lossy(row, 1)?;
            let read = || {
                let document = row.get_ref(3)?.as_str()?;
                let (summary, assessment) = (self.understand)(document).map_err(|error| meaningless(&id, error))?;
                let mut record = record(row, summary, known)?;
                record.employee = met.of(connection, &record.attempt.subject)?;
                Ok((record, assessment))
            };
            let (mut record, assessment) = match read() {
                Ok(read) => read,
                Err::<_, rusqlite::Error>(error) => {
                    take(ListedRecord { number, record: Err((id, error.to_string())) })?;
                    continue;
                }
            };
            // documents of format 1 name no texts
            if record.book.is_empty() {
                [record.scenario_hash, record.book] = contents::hashes_of(connection, &record.attempt.id)?;
            }
            let Noted { ruling, is_whole } = noted(&record.attempt.id)?;
            record.ruling = ruling;
            let held = match hold(&record, row.get(2)?) {
                Hold::LeftOut => continue,
                Hold::Known => Ok(is_whole),
                Hold::AgainstItsLink if !is_whole => Ok(false),
                Hold::AgainstItsLink => {
                    let sealed = SealedRow::of(row, &record, 7)?;
                    holds(connection, &sealed, &self.altered)
                }
            };
            let record = match held {
                Ok(intact) => Ok(ListedAs { record, assessment, intact }),
                Err(trouble) => Err((id, trouble.of_one()?)),
            };
            take(ListedRecord { number, record })?;
        }
        Ok(())
    }
}

/// Records page by page.
struct Pages<'p> {
    store: &'p Store,
    filter: &'p Filter,
    /// The last place that was found.
    last: i64,
    /// Places that were found, the next last.
    places: Vec<i64>,
    limits: std::slice::Iter<'static, usize>,
    /// How many were given out.
    given: usize,
}

/// What stands of records themselves at the places `?1`, beside their attempts ([`AttemptPage`]). The places come first, so that they are
/// looked up one by one, in order. What a link says has no affinity, and its index is taken for what has none either: so the plus.
const FILED: &str = "
SELECT records.sequence, records.attempt,
       (SELECT CASE count(*) WHEN 1 THEN max(chain.sequence) END FROM chain
        WHERE kind IN ('record', 'adopted') AND body ->> '$.attempt' = +records.attempt),
       records.assessment, records.finished_at, records.hash,
       (SELECT count(*) FROM interruptions WHERE interruptions.attempt = records.attempt),
       records.outcome, records.score, records.recommendation, records.ending
FROM json_each(?1) AS wanted CROSS JOIN records ON records.sequence = wanted.value";

impl Iterator for Pages<'_> {
    type Item = Result<Vec<i64>, StoreError>;

    /// The places of the next page; none behind the last.
    fn next(&mut self) -> Option<Self::Item> {
        if self.places.is_empty() {
            let limit = self.limits.next().copied().unwrap_or(PLACES[4]);
            match self.store.read(|connection| places(connection, self.filter, self.last, limit)) {
                Ok(places) => self.places = places,
                Err(error) => return Some(Err(error)),
            }
            self.last = *self.places.last()?;
            self.places.reverse();
        }
        let rest = self.places.len().saturating_sub(if self.given < FIRST { FIRST_PAGE } else { PAGE });
        let mut page = self.places.split_off(rest);
        page.reverse();
        self.given += page.len();
        Some(Ok(page))
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
    let (first, end) = filter.reach(connection)?;
    let reach = (first.max(last + 1), end);
    // a page is found soonest by looking at one after the other; all of them by what indices have of them
    let search = if limit == PLACES[0] { filter.search(connection, reach, limit)? } else { RecordSearch::LookedUp };
    let asked = filter.asked(connection, search)?.within(reach);
    let conditions = &asked.sql;
    let sql = match search {
        RecordSearch::Walked => format!(
            "SELECT records.sequence FROM records NOT INDEXED CROSS JOIN attempts ON attempts.id = records.attempt {WHOSE}
             WHERE {conditions} ORDER BY records.sequence LIMIT {limit}"
        ),
        RecordSearch::LookedUp => format!(
            "SELECT records.sequence FROM records LEFT JOIN attempts ON attempts.id = records.attempt
             WHERE {conditions} ORDER BY +records.sequence LIMIT {limit}"
        ),
    };
    let mut query = connection.prepare_cached(&sql)?;
    let rows = query.query_map(&*asked.values(), |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// In the order of [`FILED`]: looking columns up by their names takes as long as reading them. Who made it comes later.
fn record(row: &Row<'_>, summary: SummaryDoc, known: KnownAttempt) -> rusqlite::Result<Record> {
    let [scenario_hash, book] = summary.texts.clone();
    Ok(Record {
        attempt: known.attempt?,
        finished: finished_as(summary, row.get(4)?, Some(Seal { sequence: row.get(0)?, hash: row.get(5)? })),
        interruptions: row.get(6)?,
        book,
        scenario_hash,
        employee: None,
        identity: known.identity?,
        ruling: None,
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
            let rows = query.query_map([Json(vec![1])], |row| row.get(3))?;
            Ok(rows.collect::<Result<Vec<String>, _>>()?)
        });
        let plan = plan.expect("explained");
        let scans: Vec<_> =
            plan.iter().filter(|step| step.contains("SCAN") && !step.contains("VIRTUAL TABLE")).collect();
        assert!(plan.len() > 3 && scans.is_empty(), "{plan:#?}");
    }

    /// A store on disk, which several cores read, with so many records; practice among them.
    fn filled(folder: &std::path::Path, count: usize) -> Store {
        let mut store = Store::open(&folder.join("station.sqlite")).expect("a store");
        store.connection().pragma_update(None, "synchronous", "OFF").expect("hurried");
        let subject = testing::employ(&mut store);
        let assessed = new_attempt(&subject);
        let practice = NewAttempt { mode: Mode::Practice, ..assessed.clone() };
        for at in 0..count {
            let attempt = store.begin(if at % 3 == 0 { &practice } else { &assessed }).expect("begun");
            store.close(&attempt, Closing::Finished, &assessment(Outcome::Passed, 9_000), None).expect("finished");
        }
        store
    }

    #[test]
    fn each_record_is_shown_once_however_many_there_are() {
        let folder = tempfile::tempdir().expect("a folder");
        let store = filled(folder.path(), 3 * PAGE + 3);
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

    #[test]
    fn one_core_and_several_make_the_same_of_altered_records_too() {
        let folder = tempfile::tempdir().expect("a folder");
        let store = filled(folder.path(), 3 * PAGE);
        for sql in [
            "DROP TRIGGER records_refuses_UPDATE",
            "UPDATE records SET assessment = replace(assessment, '9000', '9500') WHERE sequence % 100 = 7",
            "UPDATE records SET assessment = replace(assessment, 'pass_mark', 'pass_mork') WHERE sequence % 100 = 8",
        ] {
            store.connection().execute_batch(sql).expect(sql);
        }
        let made = |store: &Store, depth| {
            let mut all = Vec::new();
            let maker = || |_: &Store, listed: ListedRecord| Ok((listed.number, listed.record.map(|one| one.intact)));
            let visit = |one| -> Result<(), StoreError> {
                all.push(one);
                Ok(())
            };
            store.each_made(0, &Filter::default(), depth, maker, visit).expect("read");
            all
        };
        let several = made(&store, AssessmentDepth::Whole);
        assert_eq!(several.len(), 2 * PAGE);
        let of = |what: &Result<bool, (String, String)>| several.iter().filter(|(_, found)| found == what).count();
        assert_eq!(of(&Ok(false)), 6);
        assert_eq!(several.iter().filter(|(_, found)| found.is_err()).count(), 6);
        assert_eq!(several, made(&store, AssessmentDepth::Verdicts));
        // whoever sees another moment reads on alone
        let alone = store.as_of_now(|| -> Result<_, StoreError> {
            store.record_count()?;
            let mut writer = Store::open(store.path())?;
            writer.import_roster("staff.csv", "number,name,branch\n1002,何苗,城东支行\n".as_bytes()).expect("imported");
            assert!(store.beside(0).is_empty());
            Ok(made(&store, AssessmentDepth::Whole))
        });
        assert_eq!(alone.expect("read"), several);
    }
}
