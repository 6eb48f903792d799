//! `composure records list`: a line per record, a page at a time.

use super::super::clause_names::ClauseNames;
use super::super::language::{language, words};
use super::super::refusal::refuse;
use super::super::{ExitAnswer, gate, out, table};
use super::filter_args::note_asked;
use super::telling::{Becomes, tell};
use anyhow::{Result, bail};
use composure::attempt::{Named as _, hundredths, outcome_in_words, points_in_words, ruled_in_words};
use composure::content::{ContentNames, Root};
use composure::export::Untold;
use composure::locale::{With, Words};
use composure::records::accounts::AccessKind;
use composure::records::{
    AttemptRow, Closing, Filed, Filter, Finished, Mode, Record, Store, StoreError, SubjectId, WhichAttempt, zone,
};
use std::collections::BTreeMap;
use std::io::Write as _;
use std::panic::resume_unwind;
use std::thread;

/// Which part of a long list is asked for.
pub(super) struct ListPage {
    /// How many records at most; 0 for all.
    pub(super) limit: usize,
    /// Behind which place in the archive it begins.
    pub(super) after: u32,
    /// One's own practice too.
    pub(super) include_practice: bool,
}

/// Why no more records are looked at.
enum Stop {
    Enough,
    Store(StoreError),
}

impl From<StoreError> for Stop {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

/// Lists them, those that are due behind them; says no where one is not what was sealed, or cannot be read.
pub(super) fn list(store: &Store, filter: &Filter, page: ListPage, root: Option<&Root>) -> Result<ExitAnswer> {
    let own = match (page.include_practice, gate::signed_in()) {
        (false, _) => None,
        (true, Some(own)) => Some(own),
        // nobody is known here, so nothing is anybody's own
        (true, None) => bail!(refuse("refuse-practice-open")),
    };
    // the words are read while the records are
    let (names, found) = thread::scope(|scope| {
        let names = scope.spawn(|| root.map(|root| ContentNames::read(root, language())));
        let found = read(store, filter, &page);
        (names.join().unwrap_or_else(|panic| resume_unwind(panic)), found)
    });
    let FoundPage { records, mut answer, last, is_whole } = found?;
    // without content clauses keep their ids
    let clauses = names.as_ref().map(ClauseNames::read).unwrap_or_default();
    let app = names.as_ref().map_or_else(|| words().clone(), |names| names.app.clone());
    let titles = names.map(|names| names.titles).unwrap_or_default();
    let named = ListNames { clauses: &clauses, titles: &titles };
    let mut table = table::under([
        app.plain("rescore-record"),
        app.text("records-finished-in", &With::from_iter([("zone", zone())])),
        app.plain("sign-in-number"),
        app.plain("records-name"),
        app.plain("sheet-branch"),
        app.plain("history-scenario"),
        app.plain("history-mode"),
        app.plain("history-score"),
        app.plain("history-outcome"),
    ]);
    let mut listed = records.len();
    for found in &records {
        match found {
            Ok((record, is_changed)) => {
                if *is_changed {
                    answer = tell(record.attempt.id.as_str(), Untold::Changed, Becomes::IdListed);
                }
                table.add_row(row(record, *is_changed, &named, &app));
            }
            Err((id, why)) => {
                answer = tell(id, Untold::Unreadable(why), Becomes::IdListed);
                let mut row = vec![short(id)];
                row.resize(8, String::new());
                row.push(app.plain("records-unreadable"));
                table.add_row(row);
            }
        }
    }
    if is_whole {
        for due in due(store, filter)? {
            let employee = store.whose(&due.subject)?;
            let told = employee.map_or_else(Default::default, |one| [one.number, one.name, one.branch]);
            let (mut row, mode) = (vec![short(due.id.as_str()), String::new()], app.plain(due.mode.message()));
            row.extend(told);
            row.extend([named.scenario(&due.scenario, &app), mode, String::new(), app.plain("records-due")]);
            table.add_row(row);
            listed += 1;
        }
    }
    if let Some(own) = own.filter(|_| is_whole) {
        for practice in practice(store, &own.subject, filter)? {
            table.add_row(row(&practice, false, &named, &app));
        }
    }
    gate::looks_at_all(AccessKind::Listed, store, filter, "", Some(listed))?;
    table::figures(&mut table, |column| column == 7);
    table::write(&table, &mut out::prose())?;
    note_asked(store, filter)?;
    if !is_whole {
        let with = With::from_iter([("after", last.to_string())]);
        writeln!(out::notes(), "{}", app.text("records-more", &with))?;
    } else if listed == 0 && *filter != Filter::default() {
        writeln!(out::notes(), "{}", app.plain("records-none-match"))?;
    }
    Ok(answer)
}

/// The records of a page.
struct FoundPage {
    /// Each, with whether it is not what was sealed; or its id, and why it cannot be read.
    records: Vec<Result<(Record, bool), (String, String)>>,
    answer: ExitAnswer,
    /// The place of the last of them.
    last: u32,
    /// Whether there are no more.
    is_whole: bool,
}

/// Reads those that are asked for; tells what is wrong with what vouches for all.
fn read(store: &Store, filter: &Filter, page: &ListPage) -> Result<FoundPage, StoreError> {
    let mut found = FoundPage { records: Vec::new(), answer: ExitAnswer::Done, last: page.after, is_whole: true };
    if let Some(vouched) = store.vouched()? {
        for what in Untold::of_all(&vouched) {
            found.answer = tell(&vouched.head.station, what, Becomes::IdListed);
        }
    }
    let done = store.each_record_after(page.after, filter, |place, filed| {
        if page.limit > 0 && found.records.len() == page.limit {
            return Err(Stop::Enough);
        }
        found.last = place;
        found.records.push(match filed {
            Filed::Intact(record) => Ok((record.clone(), false)),
            Filed::Changed(record) => Ok((record.clone(), true)),
            Filed::Unreadable { id, why } => Err((id.to_owned(), why.to_owned())),
        });
        Ok(())
    });
    match done {
        Ok(()) => {}
        Err(Stop::Enough) => found.is_whole = false,
        Err(Stop::Store(error)) => return Err(error),
    }
    Ok(found)
}

/// What somebody has practised, of the scenarios that are asked for.
fn practice(store: &Store, own: &SubjectId, filter: &Filter) -> Result<Vec<Record>, StoreError> {
    let closed = store.attempts(own)?.into_iter().filter(|past| {
        let attempt = &past.attempt;
        attempt.mode == Mode::Practice
            && past.finished.is_some()
            && (filter.scenarios.is_empty() || filter.scenarios.contains(&attempt.scenario))
    });
    closed.map(|past| store.closed(&past.attempt.id)).collect()
}

/// What clauses and scenarios are called in the reader's language.
struct ListNames<'n> {
    clauses: &'n ClauseNames,
    titles: &'n BTreeMap<String, String>,
}

impl ListNames<'_> {
    /// A scenario's title with its id, by which one asks for it; the id alone where it is on offer no more.
    fn scenario(&self, id: &str, app: &Words) -> String {
        let Some(title) = self.titles.get(id) else { return id.to_owned() };
        app.text("records-scenario", &With::from_iter([("title", title.clone()), ("id", id.to_owned())]))
    }
}

fn row(record: &Record, is_changed: bool, named: &ListNames<'_>, app: &Words) -> [String; 9] {
    let mut came_of_it = outcome(&record.finished, named.clauses, app);
    if is_changed {
        came_of_it = app.text("records-changed", &With::from_iter([("outcome", came_of_it)]));
    }
    if record.is_trial() {
        came_of_it = app.text("records-unattended", &With::from_iter([("outcome", came_of_it)]));
    }
    let came_of_it = ruled_in_words(record.ruling.as_ref(), came_of_it, app);
    let who = record.who();
    let told = record.finished.outcome.told(record.finished.score);
    let score = told.map(|score| hundredths(score.0));
    let personal = |of: Option<&str>| of.unwrap_or_default().to_owned();
    [
        short(record.attempt.id.as_str()),
        record.finished.finished_at.local(),
        personal(who.map(|who| who.number)),
        personal(who.map(|who| who.name)),
        personal(who.map(|who| who.branch)),
        named.scenario(&record.attempt.scenario, app),
        app.plain(record.attempt.mode.message()),
        score.unwrap_or_else(|| points_in_words(record.finished.points, app)),
        came_of_it,
    ]
}

/// The assessments that are due and may be asked for: they are no records, and neither closed on a day nor anything came of them.
fn due(store: &Store, filter: &Filter) -> Result<Vec<AttemptRow>, StoreError> {
    let asks_of_records = filter.from.is_some()
        || filter.to.is_some()
        || !filter.upshots.is_empty()
        || !filter.rulings.is_empty()
        || !filter.played.is_empty()
        || filter.which != WhichAttempt::All;
    if asks_of_records {
        return Ok(Vec::new());
    }
    let among = |texts: &[String], text: &str| texts.is_empty() || texts.iter().any(|one| one == text);
    let mut asked = Vec::new();
    for number in &filter.employees {
        asked.extend(store.employee(number)?.map(|employee| employee.subject));
    }
    let mut found = Vec::new();
    for due in store.due()? {
        let whose = store.whose(&due.subject)?;
        let is_asked = filter.employees.is_empty() || whose.as_ref().is_some_and(|one| asked.contains(&one.subject));
        let person = whose.as_ref().map_or(&due.subject, |one| &one.subject);
        let is_own = filter.subject.as_ref().is_none_or(|own| own == person);
        let (branch, position) = whose.map(|one| (one.branch, one.position)).unwrap_or_default();
        if is_asked
            && is_own
            && among(&filter.scenarios, &due.scenario)
            && among(&filter.branches, &branch)
            && among(&filter.positions, &position)
        {
            found.push(due);
        }
    }
    Ok(found)
}

/// As much of an id as people need.
fn short(id: &str) -> String {
    id.chars().take(8).collect()
}

/// What came of an attempt, with the critical clauses that decided it; one that lapsed had no outcome of its own.
fn outcome(finished: &Finished, names: &ClauseNames, app: &Words) -> String {
    if finished.closing == Closing::Lapsed {
        return app.plain(finished.closing.message());
    }
    let critical = names.names(&finished.critical_broken, app);
    outcome_in_words(finished.outcome, Some(&*critical).filter(|names| !names.is_empty()), app)
}
