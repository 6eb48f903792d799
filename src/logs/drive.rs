//! One thread cuts, several read and judge, and whoever asked hears the results in the order of the log.

use super::builder::Builder;
use super::chunk::{Chunk, Cutter, Feed};
use super::error::{ByteFault, LogError, LogFault, Place, shown};
use super::lens::{Lens, Unknown};
use super::log::{Log, LogFormat};
use super::{jsonl, rows, rows_split, xes, xes_split};
use crate::policy::Case;
use rustc_hash::FxHashMap;
use std::collections::hash_map::Entry;
use std::fmt::Write as _;
use std::hash::{BuildHasher as _, RandomState};
use std::ops::{ControlFlow, Range};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};

/// A case that has been read. It is lent: the next one takes its place.
#[derive(Clone, Copy, Debug)]
pub struct Found<'a> {
    /// What the log calls it.
    pub id: &'a str,
    /// Where it begins.
    pub place: Place,
    /// What happened.
    pub case: &'a Case,
}

/// What there was in a log.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LogSummary {
    /// Cases that were read.
    pub cases: u64,
    /// Their events; a deed of several activities is one.
    pub events: u64,
    /// Cases that could not be read.
    pub unreadable: u64,
    /// Activities the model doesn't know.
    pub unknown: Unknown,
    /// By activity of the model, how often it stands there.
    pub known: Vec<u64>,
    /// Whether the log was read to its end: nobody asked to stop.
    pub whole: bool,
}

/// What came of one piece.
struct Done<T> {
    cases: Vec<Judged<T>>,
    unknown: Unknown,
    known: Vec<u64>,
}

struct Judged<T> {
    result: Result<T, LogError>,
    /// None where the log gives the case no name.
    id: Option<Box<str>>,
    place: Place,
    events: u64,
}

/// What cuts a log into whole cases, and what reads them.
fn cutter(log: Log, lens: &Lens) -> Result<(Cutter, Parser), LogError> {
    let mut feed = Feed::new(log.source, log.head, log.target);
    feed.start(log.format == LogFormat::Xes)?;
    Ok(match log.format {
        LogFormat::Xes => (Cutter::new(Box::new(xes_split::XesSplit::new(feed))), Parser::Xes),
        LogFormat::Jsonl => (Cutter::new(Box::new(jsonl::LineSplit::new(feed))), Parser::Lines),
        LogFormat::Csv => {
            let (feed, layout) = rows::open(feed, lens, &log.csv)?;
            let (split, layout) = rows_split::cutter(feed, layout, log.csv.interleaved);
            (Cutter::new(split), Parser::Rows(layout))
        }
    })
}

/// Reads bytes into cases.
enum Parser {
    Xes,
    Rows(rows::ColumnLayout),
    Lines,
}

impl Parser {
    /// Reads the case that begins with these bytes.
    fn read(&self, bytes: &[u8], builder: &mut Builder<'_>) -> Result<(), ByteFault> {
        match self {
            Self::Xes => xes::read(bytes, builder),
            Self::Rows(layout) => layout.read(bytes, builder),
            Self::Lines => jsonl::read(bytes, builder),
        }
    }

    /// Where a case stands in the log whose bytes begin at `place`.
    fn place(&self, bytes: &[u8], place: Place) -> Place {
        match self {
            Self::Rows(layout) => layout.place(bytes).unwrap_or(place),
            Self::Xes | Self::Lines => place,
        }
    }
}

/// Reads a log case by case: `judge` says what is to be said of one, in a worker's thread with a state of that worker
/// (from `start`), and `sink` hears it in the calling thread, in the order of the log, whatever the number of workers.
/// A state is scratch paper: what counts goes through `sink`, because a case may turn out to stand in the log twice. To
/// `sink` come errors of single cases too; whether to go on is its decision.
///
/// With one worker everything happens in the calling thread. Memory doesn't grow with the log, apart from 16 bytes or so
/// per case by which a second one of the same name is known; where much is said of each case, [`Log::at_once`] bounds that too.
///
/// # Errors
/// When the rest of the log cannot be read; what came before has been told to `sink`. In CSV a case that stands in two places
/// is such an error.
pub fn for_each_case<S, T: Send>(
    log: Log, lens: &Lens, workers: usize, start: impl Fn() -> S + Sync, judge: impl Fn(&mut S, Found<'_>) -> T + Sync,
    sink: impl FnMut(Result<T, LogError>) -> ControlFlow<()>,
) -> Result<LogSummary, LogError> {
    let (file, format, progress) = (log.source.file.clone(), log.format, log.progress());
    let (at_once, sort) = (log.at_once, log.sort);
    let (mut cutter, parser) = cutter(log, lens)?;
    let (keys, seen, summary) = (RandomState::new(), FxHashMap::default(), LogSummary::default());
    let mut told = Told { file: &file, format, sink, keys, seen, summary };
    let work = Work { file: &file, lens, parser: &parser, at_once, sort, start: &start, judge: &judge };
    let stopped =
        if workers > 1 { work.among(workers, cutter, &mut told)? } else { work.alone(&mut cutter, &mut told)? };
    Ok(LogSummary { whole: stopped.is_continue() && !progress.is_cancelled(), ..told.summary })
}

/// Cases that one worker reads before what is said of them is heard.
struct Piece {
    chunk: Arc<Chunk>,
    /// Which of the chunk's cases.
    cases: Range<usize>,
    /// Where in the chunk's bytes the first of them begins, and the place in the log.
    begins: usize,
    place: Place,
}

/// A chunk, so many cases at a time.
fn pieces(chunk: Chunk, at_once: usize) -> impl Iterator<Item = Piece> {
    let (mut place, mut at, mut next, chunk) = (chunk.place, 0, 0, Arc::new(chunk));
    std::iter::from_fn(move || {
        let begins = chunk.cases.get(next)?.start;
        place = place.after(chunk.bytes.get(at..begins).unwrap_or_default());
        at = begins;
        let cases = next..next.saturating_add(at_once).min(chunk.cases.len());
        next = cases.end;
        Some(Piece { chunk: Arc::clone(&chunk), cases, begins, place })
    })
}

struct Work<'w, Start, Judge> {
    file: &'w str,
    lens: &'w Lens,
    parser: &'w Parser,
    at_once: usize,
    sort: bool,
    start: &'w Start,
    judge: &'w Judge,
}

impl<S, T: Send, Start: Fn() -> S + Sync, Judge: Fn(&mut S, Found<'_>) -> T + Sync> Work<'_, Start, Judge> {
    fn alone<Sink: FnMut(Result<T, LogError>) -> ControlFlow<()>>(
        &self, cutter: &mut Cutter, told: &mut Told<'_, Sink>,
    ) -> Result<ControlFlow<()>, LogError> {
        let (mut state, mut builder) = ((self.start)(), Builder::new(self.lens, self.sort));
        while let Some(chunk) = cutter.next()? {
            for piece in pieces(chunk, self.at_once) {
                if told.hear(self.read(&mut state, &mut builder, &piece))?.is_break() {
                    return Ok(ControlFlow::Break(()));
                }
            }
        }
        Ok(ControlFlow::Continue(()))
    }

    /// Each piece has a place in the queue of results before anybody reads it: so they come in order, and a slow piece
    /// holds up the cutter, not the memory.
    fn among<Sink: FnMut(Result<T, LogError>) -> ControlFlow<()>>(
        &self, workers: usize, mut cutter: Cutter, told: &mut Told<'_, Sink>,
    ) -> Result<ControlFlow<()>, LogError> {
        let (to_workers, work) = sync_channel::<(Piece, SyncSender<Done<T>>)>(workers);
        let (to_queue, queue) = sync_channel::<Result<Receiver<Done<T>>, LogError>>(workers * 2);
        let work = Arc::new(Mutex::new(work));
        std::thread::scope(|scope| {
            for _ in 0..workers {
                let work = Arc::clone(&work);
                scope.spawn(move || {
                    let (mut state, mut builder) = ((self.start)(), Builder::new(self.lens, self.sort));
                    loop {
                        let next = work.lock().unwrap_or_else(PoisonError::into_inner).recv();
                        let Ok((piece, result)) = next else { return };
                        // nobody waits for it where the sink has asked to stop
                        let _ = result.send(self.read(&mut state, &mut builder, &piece));
                    }
                });
            }
            // the workers alone hold the other end: with the last of them the cutter stops
            drop(work);
            scope.spawn(move || {
                loop {
                    let stopped = match cutter.next() {
                        Ok(Some(chunk)) => pieces(chunk, self.at_once).any(|piece| {
                            let (result, place) = sync_channel(1);
                            to_queue.send(Ok(place)).is_err() || to_workers.send((piece, result)).is_err()
                        }),
                        Ok(None) => true,
                        Err(error) => {
                            let _ = to_queue.send(Err(error));
                            true
                        }
                    };
                    if stopped {
                        return;
                    }
                }
            });
            for place in queue {
                // a worker that died has said why, and the scope will say so again
                let Ok(done) = place?.recv() else { break };
                if told.hear(done)?.is_break() {
                    return Ok(ControlFlow::Break(()));
                }
            }
            Ok(ControlFlow::Continue(()))
        })
    }

    fn read(&self, state: &mut S, builder: &mut Builder<'_>, piece: &Piece) -> Done<T> {
        let Piece { chunk, .. } = piece;
        let ranges = chunk.cases.get(piece.cases.clone()).unwrap_or_default();
        let mut cases = Vec::with_capacity(ranges.len());
        let (mut place, mut at) = (piece.place, piece.begins);
        for (number, range) in (chunk.first + piece.cases.start as u64..).zip(ranges) {
            place = place.after(chunk.bytes.get(at..range.start).unwrap_or_default());
            at = range.start;
            let bytes = chunk.bytes.get(range.clone()).unwrap_or_default();
            let begins = self.parser.place(bytes, place);
            builder.begin();
            let read = self.parser.read(bytes, builder);
            let id = (!builder.id.is_empty()).then(|| builder.id.as_str().into());
            if id.is_none() {
                // only XES allows that
                let _ = write!(builder.id, "trace {number}");
            }
            let found = Found { id: &builder.id, place: begins, case: &builder.case };
            cases.push(Judged {
                events: builder.case.len() as u64,
                result: match read {
                    Ok(()) => Ok((self.judge)(state, found)),
                    Err(slip) => Err(slip.in_file(self.file, bytes, place)),
                },
                id,
                place: begins,
            });
        }
        let none = vec![0; builder.known.len()];
        let known = std::mem::replace(&mut builder.known, none);
        Done { cases, unknown: std::mem::take(&mut builder.unknown), known }
    }
}

/// What has been told so far.
struct Told<'t, Sink> {
    file: &'t str,
    format: LogFormat,
    sink: Sink,
    keys: RandomState,
    /// The line of each case, by the hash of its id.
    seen: FxHashMap<u64, u64>,
    summary: LogSummary,
}

impl<Sink> Told<'_, Sink> {
    fn hear<T>(&mut self, done: Done<T>) -> Result<ControlFlow<()>, LogError>
    where
        Sink: FnMut(Result<T, LogError>) -> ControlFlow<()>,
    {
        self.summary.unknown.take(done.unknown);
        let known = &mut self.summary.known;
        known.resize(known.len().max(done.known.len()), 0);
        known.iter_mut().zip(done.known).for_each(|(all, here)| *all += here);
        for Judged { result, id, place, events } in done.cases {
            let result = match (result, self.check_id(id.as_deref(), place)) {
                // where rows of one case stand apart, what was judged before was a part of it
                (_, Err(error)) if self.format == LogFormat::Csv => return Err(error),
                (Ok(_), Err(error)) | (Err(error), _) => Err(error),
                (told, Ok(())) => told,
            };
            match result {
                Ok(_) => {
                    self.summary.cases += 1;
                    self.summary.events += events;
                }
                Err(_) => self.summary.unreadable += 1,
            }
            if (self.sink)(result).is_break() {
                return Ok(ControlFlow::Break(()));
            }
        }
        Ok(ControlFlow::Continue(()))
    }

    fn check_id(&mut self, id: Option<&str>, place: Place) -> Result<(), LogError> {
        let Some(id) = id else { return Ok(()) };
        match self.seen.entry(self.keys.hash_one(id)) {
            Entry::Vacant(free) => {
                free.insert(place.line);
                Ok(())
            }
            Entry::Occupied(other) => {
                let again = match self.format {
                    LogFormat::Csv => LogFault::new("log-case-again-rows"),
                    LogFormat::Xes | LogFormat::Jsonl => LogFault::new("log-case-again"),
                };
                Err(again.with("case", shown(id)).with("line", *other.get()).in_file(self.file, Some(place)))
            }
        }
    }
}
