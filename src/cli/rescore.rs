//! `composure rescore`: what would change if the stored attempts were scored under another book.

use super::clause_names::ClauseNames;
use super::counter::Counter;
use super::language::language;
use super::records::{Becomes, tell};
use super::{ExitAnswer, book, gate, out, station, table};
use anyhow::Result;
use composure::assessment::{Assessment, Verdict};
use composure::attempt::{
    Appraisal, CriterionChange, Named as _, Rescored, Rescorer, Unscored, hundredths, loses_pass, outcome_in_words,
};
use composure::content::{Library, Root};
use composure::export::Untold;
use composure::export::wire::RescoreDoc;
use composure::locale::{With, Words};
use composure::policy::{Book, Scoring};
use composure::records::accounts::AccessKind;
use composure::records::{Filed, Filter, Record, StoreError};
use composure::scenario::SEMANTICS;
use composure::terms::BasisPoints;
use std::collections::{BTreeMap, BTreeSet};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

#[derive(clap::Args)]
pub(crate) struct RescoreArgs {
    /// The book to score under: a file, or the id of one that ships.
    #[arg(long, value_name = "BOOK")]
    policies: PathBuf,
    /// As JSON.
    #[arg(long)]
    json: bool,
}

/// Everything that came of it.
struct Archive {
    book: Arc<Book>,
    /// Oldest first.
    scored: Vec<(Record, Rescored)>,
    skipped: Vec<(Record, Unscored)>,
    /// The hashes of scales that somebody put into the store.
    planted: BTreeSet<Box<str>>,
    /// Every record can be read and is what was sealed.
    sound: bool,
}

pub(crate) fn run(args: &RescoreArgs, data: Option<&Path>, root: &Root) -> Result<ExitAnswer> {
    let library = Library::load(root, &[]);
    let (app, names) = (library.app_words(language()), ClauseNames::of(&library, language()));
    let book = book::read(&args.policies, &library)?;
    let archive = rescore(book, data, &library, &app)?;
    if args.json {
        out::json(&RescoreDoc::new(&archive.book, &archive.scored, &archive.skipped, &archive.planted))?;
    } else {
        print(&archive, &names, &app)?;
    }
    report_skipped(&archive.skipped, &app)?;
    for hash in &archive.planted {
        let with = With::from_iter([("hash", hash.to_string())]);
        writeln!(out::notes(), "{}", app.text("rescore-planted", &with))?;
    }
    Ok(if archive.skipped.is_empty() && archive.planted.is_empty() && archive.sound {
        ExitAnswer::Done
    } else {
        ExitAnswer::No
    })
}

fn rescore(book: Arc<Book>, data: Option<&Path>, library: &Library, app: &Words) -> Result<Archive> {
    let store = station::open_to_read(data)?;
    gate::looks(AccessKind::Rescored, None, store.record_count()?, "")?;
    let (scored, skipped, planted) = (Vec::new(), Vec::new(), BTreeSet::new());
    let mut archive = Archive { book: Arc::clone(&book), scored, skipped, planted, sound: true };
    let mut rescorer = Rescorer::new(book);
    let mut found = Vec::new();
    store.each_record(&Filter::default(), |filed| -> Result<(), StoreError> {
        match filed {
            Filed::Intact(record) => found.push(record.clone()),
            Filed::Changed(record) => {
                archive.sound = false;
                tell(record.attempt.id.as_str(), Untold::Changed, Becomes::NotRescored);
                found.push(record.clone());
            }
            Filed::Unreadable { id, why } => {
                archive.sound = false;
                tell(id, Untold::Unreadable(why), Becomes::NotRescored);
            }
        }
        Ok(())
    })?;
    let (mut progress, all) = (Counter::new(), found.len());
    for (done, record) in (1..).zip(found) {
        match rescorer.rescore(&store, &record)? {
            Ok(rescored) => archive.scored.push((record, rescored)),
            Err(why) => archive.skipped.push((record, why)),
        }
        progress.show(|| app.text("rescore-progress", &With::from_iter([("done", done), ("count", all)])));
    }
    progress.clear();
    rescorer.look_through(&store, &library.packs)?;
    archive.planted.clone_from(rescorer.planted());
    Ok(archive)
}

fn print(archive: &Archive, names: &ClauseNames, app: &Words) -> Result<()> {
    let changed: Vec<_> = archive.scored.iter().filter(|(_, one)| one.changed()).collect();
    if !changed.is_empty() {
        let mut table = table::under([
            app.plain("rescore-record"),
            app.plain("sign-in-number"),
            app.plain("history-scenario"),
            app.plain("history-score"),
            app.plain("history-outcome"),
            app.plain("rescore-critical"),
            app.plain("rescore-clauses"),
        ]);
        for (record, rescored) in &changed {
            let (before, after) = (&rescored.before, &rescored.after);
            table.add_row([
                short(record),
                number(record),
                record.attempt.scenario.clone(),
                arrow(score_told(before.told_score()), score_told(after.told_score())),
                arrow(outcome(before, names, app), outcome(after, names, app)),
                rescored.new_critical().map(|id| names.name(id)).collect::<Vec<_>>().join("\n"),
                rescored.changes().iter().map(|one| change(one, names, app)).collect::<Vec<_>>().join("\n"),
            ]);
        }
        table::figures(&mut table, |column| column == 3);
        writeln!(out::prose(), "{}", app.plain("rescore-changed"))?;
        table::write(&table, &mut out::prose())?;
        writeln!(out::prose())?;
    }
    print_older(archive, names, app)?;
    let count = |of: fn(&Rescored) -> bool| changed.iter().filter(|(_, one)| of(one)).count();
    let mut with = With::from_iter([
        ("count", archive.scored.len()),
        ("changed", changed.len()),
        ("scores", count(|one| one.before.told_score() != one.after.told_score())),
        ("failing", count(|one| loses_pass(&one.before, &one.after))),
        ("passing", count(|one| loses_pass(&one.after, &one.before))),
        ("critical", count(|one| one.new_critical().next().is_some())),
    ]);
    with.set("book", archive.book.id.to_string());
    with.set("version", archive.book.version);
    writeln!(out::prose(), "{}", app.text("rescore-summary", &with))?;
    Ok(())
}

/// The records that were sealed under older rules, each with what it came to by those and comes to by today's.
fn print_older(archive: &Archive, names: &ClauseNames, app: &Words) -> Result<()> {
    let all = archive.scored.iter();
    let older: Vec<_> =
        all.filter_map(|(record, one)| Some((record, &one.before, &one.today.as_ref()?.assessment))).collect();
    if older.is_empty() {
        return Ok(());
    }
    let heads = ["rescore-record", "sign-in-number", "history-scenario", "history-score", "history-outcome"];
    let mut table = table::under(heads.map(|id| app.plain(id)));
    for (record, before, today) in &older {
        table.add_row([
            short(record),
            number(record),
            record.attempt.scenario.clone(),
            // two scales: both figures stand there, also where they are alike
            format!("{} → {}", score_told(before.told_score()), score_told(today.told_score())),
            arrow(outcome(before, names, app), outcome(today, names, app)),
        ]);
    }
    table::figures(&mut table, |column| column == 3);
    let with = With::from_iter([
        ("count", older.len()),
        ("failing", older.iter().filter(|(_, before, today)| loses_pass(before, today)).count()),
        ("passing", older.iter().filter(|(_, before, today)| loses_pass(today, before)).count()),
    ]);
    writeln!(out::prose(), "{}", app.text("rescore-older", &with))?;
    table::write(&table, &mut out::prose())?;
    writeln!(out::prose())?;
    Ok(())
}

/// What was not scored and why, the records with the same reason together.
fn report_skipped(skipped: &[(Record, Unscored)], app: &Words) -> Result<()> {
    const NAMED: usize = 8;
    let mut reasons: BTreeMap<(String, Vec<String>), Vec<String>> = BTreeMap::new();
    for (record, why) in skipped {
        reasons.entry(reason(record, why, app)).or_default().push(short(record));
    }
    let mut err = out::notes();
    for ((why, details), records) in &reasons {
        let mut named = records.iter().take(NAMED).map(String::as_str).collect::<Vec<_>>().join(", ");
        if records.len() > NAMED {
            named.push_str(", …");
        }
        let mut with = With::from_iter([("records", named), ("why", why.clone())]);
        with.set("count", records.len());
        writeln!(err, "{}", app.text("rescore-skipped", &with))?;
        for detail in details {
            writeln!(err, "    {detail}")?;
        }
    }
    if !skipped.is_empty() {
        writeln!(err, "{}", app.text("rescore-skipped-all", &With::from_iter([("count", skipped.len())])))?;
    }
    Ok(())
}

/// Why, in the language, and in detail.
fn reason(record: &Record, why: &Unscored, app: &Words) -> (String, Vec<String>) {
    let say = |message: &str| app.text(message, &With::from_iter([("scenario", record.attempt.scenario.clone())]));
    match why {
        Unscored::Semantics { found } => {
            let with = With::from_iter([("found", *found), ("here", SEMANTICS)]);
            (app.text("rescore-why-semantics", &with), Vec::new())
        }
        Unscored::Names(problems) => {
            // each name once, at the first place where it stands
            let mut known = BTreeSet::new();
            let first = problems.iter().filter(|one| known.insert(one.message.to_string()));
            let details = first.map(|one| {
                let (line, column) = one.line_and_column();
                format!("{} {}:{line}:{column}: {}", one.code.id(), one.file.path, one.message)
            });
            (say("rescore-why-names"), details.collect())
        }
        Unscored::Content(detail) => (say("rescore-why-content"), vec![detail.clone()]),
        Unscored::Journal { .. } => (say("rescore-why-journal"), vec![why.to_string()]),
        Unscored::PlantedScale { .. } => (say("rescore-why-planted"), vec![why.to_string()]),
        Unscored::Diverged => (say("rescore-why-diverged"), Vec::new()),
    }
}

/// One change in a line: points of how many where there is something to earn, else what is taken.
fn change(one: &CriterionChange, names: &ClauseNames, app: &Words) -> String {
    let side = |standing: Option<Appraisal>| {
        let Some(one) = standing else { return app.plain("rescore-absent") };
        let verdict = app.plain(one.verdict.message());
        match (one.verdict, one.scoring) {
            (Verdict::Untouched | Verdict::NotApplicable, _) | (Verdict::Met, Scoring::Kept) => verdict,
            (_, Scoring::Earned) => format!("{verdict} {}/{}", one.points, one.weight),
            (_, Scoring::Kept) => format!("{verdict} −{}", one.points.unsigned_abs()),
        }
    };
    let (what, moved) = (names.name(&one.id), arrow(side(one.before), side(one.after)));
    app.text("policy-line", &With::from_iter([("what", what), ("text", moved)]))
}

/// What is the same is said once.
fn arrow(before: String, after: String) -> String {
    if before == after { before } else { format!("{before} → {after}") }
}

/// What came of it; of one that failed over critical clauses, which.
fn outcome(of: &Assessment, names: &ClauseNames, app: &Words) -> String {
    let critical = names.names(&of.critical_broken, app);
    outcome_in_words(of.outcome, Some(&*critical).filter(|names| !names.is_empty()), app)
}

fn number(record: &Record) -> String {
    record.who().map_or_else(|| "—".to_owned(), |who| who.number.to_owned())
}

fn short(record: &Record) -> String {
    record.attempt.id.as_str().chars().take(8).collect()
}

fn score_told(score: Option<BasisPoints>) -> String {
    score.map_or_else(|| "—".to_owned(), |score| hundredths(score.0))
}
