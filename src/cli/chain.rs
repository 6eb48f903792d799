//! `composure records verify`, `anchor`, `backup` and `restore`: whether everything is as it was written, the evidence of it that is
//! kept elsewhere, and copies to go on from.

use super::counter::Counter;
use super::interrupt::interruption;
use super::language::words;
use super::output::Target;
use super::refusal::refuse;
use super::{ExitAnswer, out, station};
use anyhow::{Result, bail};
use clap::{Args, ValueEnum};
use composure::attempt::{Faithful, Replayer};
use composure::content::InputFile;
use composure::export::wire::VerifyDoc;
use composure::locale::{Explain as _, Explanation, With};
use composure::records::{ChainFault, SignedHead, Store, StoreError, Verification, VerifyProgress};
use std::collections::BTreeMap;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::atomic::Ordering;

#[derive(Args)]
pub(crate) struct VerifyArgs {
    /// Play every record through again as well, on the content it was made with.
    #[arg(long)]
    replay: bool,
    /// Hold the chain against an anchor that was kept elsewhere; may be given several times.
    #[arg(long, value_name = "FILE")]
    anchor: Vec<PathBuf>,
    /// The format.
    #[arg(long, value_enum, default_value_t = VerifyFormat::Human)]
    format: VerifyFormat,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum VerifyFormat {
    /// For people, in their language.
    Human,
    /// For programs.
    Json,
}

#[derive(Args)]
pub(crate) struct AnchorArgs {
    /// The file to write; without one the line is printed, and at a terminal a QR code of it.
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
}

/// The largest anchor that is read, in bytes.
const LARGEST: u64 = 1 << 16;

/// What replaying showed.
#[derive(Default)]
struct Played {
    same: usize,
    /// How many records were sealed under each meaning that is not known here.
    unknown: BTreeMap<u32, usize>,
}

pub(crate) fn verify(store: Store, args: &VerifyArgs) -> Result<ExitAnswer> {
    let anchors = args.anchor.iter().map(|path| read(path)).collect::<Result<Vec<_>>>()?;
    let (stop, mut counter) = (interruption(), Counter::new());
    let mut go_on = |VerifyProgress { done, all }: VerifyProgress| {
        counter.show(|| words().text("chain-progress", &With::from_iter([("done", done), ("all", all)])));
        !stop.load(Ordering::Relaxed)
    };
    let mut found = store.verify(&anchors, &mut go_on)?;
    let mut played = Played::default();
    if args.replay && !found.stopped {
        replay(&store, &mut found, &mut played, go_on)?;
    }
    counter.clear();
    match args.format {
        VerifyFormat::Json => {
            out::json(&VerifyDoc::new(&found, args.replay.then_some((played.same, &played.unknown))))?
        }
        VerifyFormat::Human => tell(&found, args.replay.then_some(&played), anchors.len())?,
    }
    if !found.holds() {
        return Ok(ExitAnswer::No);
    }
    // lists need not look again; whoever may only read looks every time
    let path = store.path().to_path_buf();
    drop(store);
    if path.with_extension("key").exists() {
        let _ = Store::open(&path).and_then(|mut store| store.note_verified(&found));
    }
    Ok(ExitAnswer::Done)
}

/// Plays every record through again. What is not known here is no fault.
fn replay(
    store: &Store, found: &mut Verification, played: &mut Played, mut go_on: impl FnMut(VerifyProgress) -> bool,
) -> Result<()> {
    let (mut replayer, attempts) = (Replayer::default(), found.attempts.clone());
    let all = attempts.len();
    for (done, (attempt, number)) in attempts.into_iter().enumerate() {
        if !go_on(VerifyProgress { done, all }) {
            found.stopped = true;
            return Ok(());
        }
        match replayer.faithful(store, &attempt)? {
            Faithful::Same => played.same += 1,
            Faithful::NotReplayable { semantics } => *played.unknown.entry(semantics).or_default() += 1,
            Faithful::Diverged(why) => found.faults.push(ChainFault::diverged(&attempt, number, why)),
        }
    }
    Ok(())
}

fn tell(found: &Verification, played: Option<&Played>, anchors: usize) -> Result<()> {
    let (mut out, mut notes) = (out::prose(), out::notes());
    let say = |id: &str, with: &With| words().text(id, with);
    for fault in &found.faults {
        writeln!(notes, "{}", fault.explain().text(words()))?;
    }
    if found.stopped {
        writeln!(notes, "{}", say("chain-stopped", &With::from_iter([("links", found.links)])))?;
    }
    let mut with = With::from_iter([("records", found.records), ("links", found.links), ("count", found.faults.len())]);
    match found.faults.first() {
        None if found.stopped => {}
        None => writeln!(out, "{}", say("chain-holds", &with))?,
        Some(first) => {
            with.set("first", first.explain().text(words()));
            writeln!(out, "{}", say("chain-fails", &with))?;
        }
    }
    if let Some(played) = played {
        writeln!(out, "{}", say("chain-replayed", &With::from_iter([("count", played.same)])))?;
        for (semantics, count) in &played.unknown {
            let why = Explanation::new("rescore-why-semantics")
                .with("found", *semantics)
                .with("here", composure::scenario::SEMANTICS)
                .text(words());
            let mut with = With::from_iter([("why", why)]);
            with.set("count", *count);
            writeln!(out, "{}", say("chain-not-replayable", &with))?;
        }
    }
    if found.adopted > 0 {
        writeln!(out, "{}", say("chain-adopted", &With::from_iter([("count", found.adopted)])))?;
    }
    if found.let_go > 0 {
        writeln!(out, "{}", say("chain-let-go", &With::from_iter([("count", found.let_go)])))?;
    }
    if anchors > 0 && !found.stopped {
        let failed: std::collections::BTreeSet<_> = found.faults.iter().filter_map(ChainFault::anchor).collect();
        let held = anchors.saturating_sub(failed.len());
        writeln!(out, "{}", say("chain-anchored", &With::from_iter([("count", held)])))?;
    }
    for sequence in &found.key_changes {
        let with = With::from_iter([("sequence", sequence.to_string())]);
        writeln!(out, "{}", say("chain-key-change", &with))?;
    }
    if let Some(head) = &found.head {
        writeln!(out, "{}", say("chain-head", &of_head(head)))?;
    }
    Ok(())
}

fn of_head(head: &SignedHead) -> With {
    let sequence = head.sequence.to_string();
    With::from_iter([("station", head.station.clone()), ("sequence", sequence), ("at", head.at.local())])
}

/// An anchor, by its name; none where it is a file that holds no anchor.
fn read(path: &Path) -> Result<(String, Option<SignedHead>)> {
    let name = path.display().to_string();
    let unreadable = |detail: String| refuse("chain-anchor-unreadable").with("path", path).with("detail", detail);
    let bytes = InputFile::read_named(path, LARGEST).map_err(|error| unreadable(error.to_string()))?;
    let text = String::from_utf8_lossy(&bytes).into_owned();
    let mut anchors = text.lines().map(str::trim).filter(|line| !line.is_empty()).map(SignedHead::from_line);
    Ok((name, anchors.next().flatten()))
}

impl AnchorArgs {
    /// The file that is named.
    pub(crate) const fn output(&self) -> &Option<PathBuf> {
        &self.output
    }
}

/// Writes the chain, a link per line; answers how many lines that are.
pub(crate) fn export(store: &Store, to: &mut dyn std::io::Write) -> Result<usize> {
    let mut lines = 0;
    store.each_chain_line(|line| -> Result<()> {
        lines += 1;
        Ok(writeln!(to, "{line}")?)
    })?;
    Ok(lines)
}

pub(crate) fn anchor(store: &Store, target: &Target) -> Result<ExitAnswer> {
    let Some(head) = store.head()?.filter(SignedHead::is_signed) else { bail!(refuse("chain-anchor-none")) };
    let line = head.line();
    target.write(|to| Ok(writeln!(to, "{line}")?))?;
    match target.name() {
        Some(name) => {
            let mut with = of_head(&head);
            with.set("file", name.display().to_string());
            writeln!(out::notes(), "{}", words().text("chain-anchor-written", &with))?;
        }
        None if out::at_a_terminal() => {
            // the line says it all where there is no room for a code
            if let Ok(code) = qrcode::QrCode::new(line.as_bytes()) {
                let drawn = code.render::<qrcode::render::unicode::Dense1x2>().build();
                writeln!(out::prose(), "{drawn}")?;
            }
        }
        None => {}
    }
    Ok(ExitAnswer::Done)
}

/// Writes a backup of the store that is named, or this machine's.
pub(crate) fn back_up(data: Option<&Path>, file: &Path) -> Result<ExitAnswer> {
    let path = station::path_to_read(data)?;
    if !path.exists() {
        return Err(StoreError::Absent { path }.into());
    }
    let sequence = station::open_as_one(data)?.back_up(file)?;
    let mut with = With::from_iter([("file", file.display().to_string()), ("sequence", sequence.to_string())]);
    with.set("key", path.with_extension("key").display().to_string());
    writeln!(out::notes(), "{}", words().text("chain-backed-up", &with))?;
    Ok(ExitAnswer::Done)
}

/// Puts a backup in the place of the store that is named, or this machine's.
pub(crate) fn restore(data: Option<&Path>, file: &Path) -> Result<ExitAnswer> {
    let path = station::path(data)?;
    let store = Store::restore(file, &path)?;
    let sequence = store.head()?.map_or_else(String::new, |head| head.sequence.to_string());
    let with = With::from_iter([("file", path.display().to_string()), ("sequence", sequence)]);
    writeln!(out::notes(), "{}", words().text("chain-restored", &with))?;
    Ok(ExitAnswer::Done)
}
