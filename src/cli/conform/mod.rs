//! `composure conform`: an event log judged by a policy book or a Declare model, trace by trace.

mod sheet;
mod strangers;
mod summary;

use super::counter::Counter;
use super::language::{language, words};
use super::refusal::{refuse, told};
use super::workers::workers;
use super::{ExitAnswer, book, ids, out};
use anyhow::{Result, anyhow, bail};
use clap::ValueEnum;
use composure::content::{InputFile, Library, Root};
use composure::locale::{With, Words, explain_alike};
use composure::logs::{self, CsvOptions, Found, Lens, LogError, Reading, decl};
use composure::policy::{Bench, Book, Clause, Judge, Tally};
use sheet::{Sheet, SheetFormat};
use std::io::{BufWriter, Write};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::Ordering;
use strangers::Strangers;
use summary::ConformSummary;

#[derive(clap::Args)]
pub(crate) struct ConformArgs {
    /// The log: XES, CSV or JSON lines, plain or packed with gzip.
    log: PathBuf,
    /// The policy book, all of whose clauses judge: a file (`.ron`), or the id of one that ships; or the Declare model (`.decl`).
    #[arg(long, value_name = "BOOK|MODEL.decl")]
    model: PathBuf,
    /// What is written to standard output. Positions count the events of a trace from 1: those left unfulfilled, those too
    /// many, the one that should have been first or last. In CSV they stand in one field with spaces between them. A deed
    /// of our own logs that performs several activities is one event.
    #[arg(long, value_enum, default_value_t = SheetFormat::Csv)]
    format: SheetFormat,
    /// Only this clause: its id, or the model's line as written. May stand several times.
    #[arg(long = "clause", value_name = "ID")]
    clauses: Vec<String>,
    /// Leave out what cannot be read, and say what was left out.
    #[arg(long)]
    lenient: bool,
    /// How many threads read and judge; as many as there are processors if nothing is said.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=256))]
    workers: Option<u16>,
    /// How the log is written; by its name or its beginning if nothing is said.
    #[arg(long, value_enum, value_name = "FORMAT")]
    log_format: Option<LogFormatArg>,
    /// CSV: the sign between cells; if none is named, what a first line such as `sep=;` says, else whichever of comma, semicolon and
    /// tabulator the header has most of.
    #[arg(long, value_name = "SIGN")]
    csv_delimiter: Option<String>,
    /// CSV: the column that names the case.
    #[arg(long, value_name = "NAME")]
    csv_case: Option<String>,
    /// CSV: the column of the activity.
    #[arg(long, value_name = "NAME")]
    csv_activity: Option<String>,
    /// CSV: the column of the time.
    #[arg(long, value_name = "NAME")]
    csv_timestamp: Option<String>,
    /// CSV: the column that says who acted: customer, bank, else staff.
    #[arg(long, value_name = "NAME")]
    csv_actor: Option<String>,
    /// CSV: the rows of a case may stand anywhere. All events are held in memory.
    #[arg(long)]
    interleaved: bool,
    /// Sort the events of each case by time, where the log has them in another order.
    #[arg(long)]
    sort: bool,
}

#[derive(Clone, Copy, ValueEnum)]
enum LogFormatArg {
    Xes,
    Csv,
    Jsonl,
}

/// What is known of a trace once it has been judged.
struct Verdict {
    text: Vec<u8>,
    tallies: Vec<Tally>,
    events: usize,
}

/// A worker's scratch paper.
struct Desk {
    bench: Bench,
    /// How long the last text was.
    room: usize,
}

pub(crate) fn run(args: &ConformArgs, root: &Root) -> Result<ExitAnswer> {
    let library = Library::load(root, &[]);
    let app = library.app_words(language());
    let (book, decimals) = model(&args.model, &library)?;
    let book = restrict(book, &args.clauses)?;
    if book.clauses.is_empty() {
        bail!(refuse("refuse-model-empty").with("path", args.model.as_path()));
    }
    let judge = Judge::new(Arc::clone(&book));
    let lens = Lens::new(&book, Reading { decimals, timed: judge.is_timed() });
    let log = logs::open(&args.log, args.log_format.map(Into::into), args.csv()?)?;
    let log = log.sorted(args.sort).at_once(Sheet::AT_ONCE / book.clauses.len().max(1));
    let (size, read) = (log.size(), log.progress());
    let interrupted = crate::cli::interrupt::interruption();
    let sheet = Sheet::new(args.format, &book);
    let mut hearer = Hearer {
        out: BufWriter::with_capacity(1 << 18, out::data()),
        summary: ConformSummary::new(book.clauses.len()),
        unreadable: 0,
        first: None,
        lenient: args.lenient,
        stopped: None,
    };
    hearer.out.write_all(sheet.head().as_bytes())?;
    let (mut progress, mut heard) = (Counter::new(), 0_u64);
    let done = logs::for_each_case(
        log,
        &lens,
        workers(args.workers),
        || Desk { bench: judge.bench(), room: 0 },
        |desk: &mut Desk, found: Found<'_>| verdict(&judge, &sheet, desk, &found),
        |told| {
            heard += 1;
            if heard % 256 == 0 {
                progress.show(|| how_far(heard, read.read(), size, &app));
            }
            hearer.hear(told)?;
            if interrupted.load(Ordering::Relaxed) { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        },
    );
    progress.clear();
    hearer.answer(done, &args.log, &book, &app)
}

/// The book, and how many digits behind the point its numbers keep.
fn model(path: &Path, library: &Library) -> Result<(Arc<Book>, u8)> {
    if !path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("decl")) {
        if is_declare(path) {
            bail!(refuse("refuse-model-ending").with("path", path));
        }
        return Ok((book::read(path, library)?, 0));
    }
    let book = decl::read_file(path).map_err(|errors| {
        let mut err = out::notes();
        for told in explain_alike(&errors, |one| one.told.clone(), |one| one.place.map(|place| place.line)) {
            // the answer says so too
            let _ = writeln!(err, "{}", told.text(words()));
        }
        refuse("refuse-model-errors").with("path", path).with("count", errors.len())
    })?;
    Ok((Arc::new(book), decl::DECIMALS))
}

/// Whether a file that is named as a book is a Declare model: by the word that its first line begins with. A pipe is read once.
fn is_declare(path: &Path) -> bool {
    const BEGINNING: u64 = 4_096;
    let read = path.is_file().then(|| InputFile::read_named(path, BEGINNING).ok()).flatten();
    let text = read.map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).unwrap_or_default();
    let mut lines =
        text.trim_start_matches('\u{feff}').lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines.next().is_some_and(|line| line.starts_with("activity ") || line.starts_with("bind "))
}

/// The same book with the clauses that are named, if any are.
fn restrict(book: Arc<Book>, ids: &[String]) -> Result<Arc<Book>> {
    if ids.is_empty() {
        return Ok(book);
    }
    let known = || book.clauses.as_slice().iter().map(|clause| &*clause.id);
    for id in ids.iter().map(|id| id.trim()) {
        if !known().any(|known| known == id) {
            bail!(refuse("refuse-model-clause").with("id", id).with("help", ids::instead(id, known())));
        }
    }
    let mut book = Arc::unwrap_or_clone(book);
    let named = |clause: &Clause| ids.iter().any(|id| id.trim() == &*clause.id);
    book.clauses = std::mem::take(&mut book.clauses).into_vec().into_iter().filter(named).collect();
    // a model may have the same line twice: a number tells them apart
    book.clause_names =
        (0..book.clauses.len()).map(|at| at.to_string()).collect::<Vec<_>>().iter().map(|id| &**id).collect();
    Ok(Arc::new(book))
}

fn verdict(judge: &Judge, sheet: &Sheet, desk: &mut Desk, found: &Found<'_>) -> Result<Verdict, String> {
    // the reader has asked for a time of each event already, if any is needed
    judge.judge(found.case, &mut desk.bench).map_err(|error| format!("{}: {error}", found.id))?;
    let text = sheet.trace(found, &desk.bench, desk.room).map_err(|error| format!("{}: {error}", found.id))?;
    desk.room = text.len() + 64;
    let tallies = judge.book().clauses.indices().map(|clause| desk.bench.tally(clause)).collect();
    Ok(Verdict { text, tallies, events: found.case.len() })
}

fn how_far(traces: u64, read: u64, size: Option<u64>, app: &Words) -> String {
    match size {
        Some(size @ 1..) => {
            let with = [("done", traces), ("percent", (read.min(size)).saturating_mul(100) / size)];
            app.text("conform-progress-percent", &With::from_iter(with))
        }
        _ => app.text("conform-progress", &With::from_iter([("done", traces)])),
    }
}

/// Hears what comes of the traces, in the order of the log.
struct Hearer<W> {
    out: W,
    summary: ConformSummary,
    unreadable: u64,
    /// The error that ended it.
    first: Option<anyhow::Error>,
    lenient: bool,
    /// Standard output takes no more.
    stopped: Option<std::io::Error>,
}

impl<W: Write> Hearer<W> {
    /// Most problems that are shown.
    const SHOWN: u64 = 100;

    fn hear(&mut self, heard: Result<Result<Verdict, String>, LogError>) -> ControlFlow<()> {
        let error = match heard {
            Ok(Ok(verdict)) => {
                self.summary.count(&verdict.tallies, verdict.events);
                let written = self.out.write_all(&verdict.text);
                self.stopped = written.err();
                return if self.stopped.is_some() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) };
            }
            Ok(Err(error)) => anyhow!(error),
            Err(error) => anyhow!(error),
        };
        if !self.lenient {
            self.first = Some(error);
            return ControlFlow::Break(());
        }
        self.unreadable += 1;
        if self.unreadable <= Self::SHOWN {
            let _ = writeln!(out::notes(), "{}", told(&error));
        }
        ControlFlow::Continue(())
    }

    fn answer(
        mut self, done: Result<logs::LogSummary, LogError>, log: &Path, book: &Book, app: &Words,
    ) -> Result<ExitAnswer> {
        if let Some(error) = self.stopped {
            return Err(error.into());
        }
        self.out.flush()?;
        if let Some(error) = self.first {
            bail!(refuse("refuse-lenient").with("why", told(&error)));
        }
        let (done, broken) = match done {
            Ok(done) => (Some(done), None),
            Err(error) if self.lenient => (None, Some(error)),
            Err(error) => return Err(error.into()),
        };
        let strangers = done.as_ref().and_then(|done| Strangers::of(done, book));
        if let Some(strangers) = strangers.as_ref().filter(|strangers| strangers.known == 0) {
            bail!(strangers.refused(log));
        }
        if self.summary.traces == 0 && self.unreadable == 0 && done.as_ref().is_some_and(|done| done.whole) {
            bail!(refuse("refuse-log-empty").with("path", log));
        }
        let mut err = out::notes();
        if self.unreadable > Self::SHOWN {
            let with = [("count", self.unreadable - Self::SHOWN)];
            writeln!(err, "{}", app.text("conform-more", &With::from_iter(with)))?;
        }
        if let Some(strangers) = &strangers {
            writeln!(err, "{}\n", strangers.told())?;
        }
        self.summary.print(book, done.as_ref().map(|done| &done.unknown), app, &mut err)?;
        if self.unreadable > 0 {
            writeln!(err, "{}", app.text("conform-skipped", &With::from_iter([("count", self.unreadable)])))?;
        }
        if let Some(error) = broken {
            writeln!(err, "{}", app.plain("conform-broken"))?;
            return Err(error.into());
        }
        if !done.is_some_and(|done| done.whole) {
            writeln!(err, "{}", app.plain("conform-stopped"))?;
            return Ok(ExitAnswer::Unusable);
        }
        if self.summary.traces == 0 {
            bail!(refuse("refuse-log-empty").with("path", log));
        }
        if strangers.is_some() {
            return Ok(ExitAnswer::Unusable);
        }
        Ok(if self.summary.violating > 0 { ExitAnswer::No } else { ExitAnswer::Done })
    }
}

impl ConformArgs {
    fn csv(&self) -> Result<CsvOptions> {
        let delimiter = match self.csv_delimiter.as_deref().map(str::as_bytes) {
            None => None,
            Some(b"\\t") => Some(b'\t'),
            Some(&[sign]) if sign.is_ascii() => Some(sign),
            Some(_) => bail!(refuse("refuse-delimiter")),
        };
        Ok(CsvOptions {
            delimiter,
            case: self.csv_case.clone(),
            activity: self.csv_activity.clone(),
            timestamp: self.csv_timestamp.clone(),
            actor: self.csv_actor.clone(),
            interleaved: self.interleaved,
        })
    }
}

impl From<LogFormatArg> for logs::LogFormat {
    fn from(format: LogFormatArg) -> Self {
        match format {
            LogFormatArg::Xes => Self::Xes,
            LogFormatArg::Csv => Self::Csv,
            LogFormatArg::Jsonl => Self::Jsonl,
        }
    }
}
