//! `composure records verify`, `anchor`, `backup` and `restore`: whether everything is as it was written, the evidence of it that is
//! kept elsewhere, and copies to go on from.

use super::counter::Counter;
use super::interrupt::interruption;
use super::language::words;
use super::output::Target;
use super::refusal::{Rejection, refuse};
use super::{ExitAnswer, out, station};
use anyhow::{Result, bail};
use clap::{Args, ValueEnum};
use composure::attempt::{Walk, anchor_in, head_told, walk};
use composure::export::wire::VerifyDoc;
use composure::locale::{Explain as _, With};
use composure::records::{SignedHead, Store, StoreError, VerifyProgress};
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

pub(crate) fn verify(store: Store, args: &VerifyArgs) -> Result<ExitAnswer> {
    let anchors = args.anchor.iter().map(|path| read(path)).collect::<Result<Vec<_>>>()?;
    let (stop, mut counter) = (interruption(), Counter::new());
    let walked = walk(&store, &anchors, args.replay, |VerifyProgress { done, all }| {
        counter.show(|| words().text("chain-progress", &With::from_iter([("done", done), ("all", all)])));
        !stop.load(Ordering::Relaxed)
    });
    counter.clear();
    let walked = walked?;
    match args.format {
        VerifyFormat::Json => {
            let replays = walked.replays.as_ref().map(|one| (one.same, &one.unknown));
            out::json(&VerifyDoc::new(&walked.found, replays))?;
        }
        VerifyFormat::Human => tell(&walked)?,
    }
    // exports need not look again, or have to; whoever may only read looks every time
    let path = store.path().to_path_buf();
    drop(store);
    if path.with_extension("key").exists() || !walked.found.holds() {
        let _ = Store::open(&path).and_then(|mut store| store.note_verified(&walked.found));
    }
    Ok(if walked.found.holds() { ExitAnswer::Done } else { ExitAnswer::No })
}

/// Tells each fault, and then what it came to.
fn tell(walked: &Walk) -> Result<()> {
    let (mut out, mut notes) = (out::prose(), out::notes());
    for fault in &walked.found.faults {
        writeln!(notes, "{}", fault.explain().text(words()))?;
    }
    if let Some(stopped) = walked.stopped(words()) {
        writeln!(notes, "{stopped}")?;
    }
    for line in walked.told(words()) {
        writeln!(out, "{line}")?;
    }
    if let Some(head) = &walked.found.head {
        writeln!(out, "{}", words().text("chain-head", &head_told(head)))?;
    }
    Ok(())
}

/// An anchor, by its name.
fn read(path: &Path) -> Result<(String, Option<SignedHead>)> {
    match anchor_in(path) {
        Ok(anchor) => Ok((path.display().to_string(), anchor)),
        Err(why) => bail!(Rejection::from(why)),
    }
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
            let mut with = head_told(&head);
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
    // a backup lies where others can get at it
    verify(store, &VerifyArgs { replay: false, anchor: Vec::new(), format: VerifyFormat::Human })
}
