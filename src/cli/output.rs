//! Where a result goes that somebody wants in a file: never over something else, and whole or not at all.

use super::interrupt::ending;
use super::language::words;
use super::out;
use super::refusal::{refuse, told};
use anyhow::{Context as _, Result, bail};
use composure::content::{InputFile, mark};
use composure::export::{ExportForm, Readers, write_whole};
use composure::locale::{Explanation, With};
use composure::records::now;
use std::fs::{self, File};
use std::io::{self, BufRead as _, BufReader, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// What a file of the program's own begins with, so that another of its kind may take its place; any other file stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum OutputKind {
    /// Records, in one of the forms in which they leave.
    Records(ExportForm),
    Chain,
    Anchor,
    /// The page of a record: a person stands on it.
    Debrief,
    /// The page of a proof.
    Page,
    Transcript,
    Proof,
    Codes,
    /// A scenario to be edited: whatever is there may have been, and stays.
    Storyboard,
    /// Scenarios for other branches.
    Pack,
}

impl OutputKind {
    /// The columns of a file with one-time codes.
    pub(super) const CODES: [&'static str; 5] = ["number", "name", "branch", "code", "valid_until"];

    /// Any of these.
    const fn begins(self) -> &'static [&'static str] {
        match self {
            Self::Records(form) => form.begins(),
            Self::Chain => &["{\"composure_chain\":"],
            Self::Anchor => &["composure-anchor-1 "],
            Self::Debrief | Self::Page => ExportForm::Html.begins(),
            // of a person's own notes none begins so
            Self::Transcript => &[TRANSCRIPT],
            Self::Proof => &["{\n  \"format\": "],
            Self::Storyboard => &[],
            Self::Pack => &["composure pack "],
            Self::Codes => &["number,name,branch,code,"],
        }
    }

    const fn readers(self) -> Readers {
        match self {
            Self::Records(_) | Self::Chain | Self::Codes | Self::Debrief => Readers::Owner,
            Self::Anchor | Self::Page | Self::Transcript | Self::Proof | Self::Storyboard | Self::Pack => {
                Readers::ByMask
            }
        }
    }
}

/// What a file of a transcript begins with.
pub(super) const TRANSCRIPT: &str = "# A play that composure found by proving. The next proof may write another in its place: keep what you write yourself elsewhere.\n";

/// How much of a file is looked at to see what it is.
const HEAD: u64 = 256;

/// What a command reads and the program keeps: no output may be any of it.
#[derive(Default)]
pub(super) struct Protected<'k> {
    /// The station's store; whatever lies beside it under a name that begins like its own belongs to it.
    pub(super) store: Option<PathBuf>,
    /// The folder that holds `scenarios`, `locales` and `assets`.
    pub(super) content: Option<PathBuf>,
    /// Files and folders that are named.
    pub(super) read: Vec<&'k Path>,
}

/// Where a result goes.
pub(super) enum Target {
    Standard,
    /// A pipe or a device is written to as it is; replacing it would destroy it.
    Stream(PathBuf),
    File(PathBuf, OutputKind),
}

impl Target {
    /// The place that `--output` names, standard output if it names none or `-`. Asked before anything is opened.
    pub(super) fn find(output: Option<&Path>, kind: OutputKind, kept: &Protected<'_>) -> Result<Self> {
        let Some(path) = output.filter(|path| !is_standard(path)) else { return Ok(Self::Standard) };
        // a file that stands behind standard output is open already
        if cfg!(unix) && path == Path::new("/dev/stdout") {
            return Ok(Self::Standard);
        }
        if let Ok(about) = path.metadata()
            && !about.is_file()
            && !about.is_dir()
        {
            if is_disk(&about) {
                bail!(refuse("refuse-output-disk").with("path", path));
            }
            return Ok(Self::Stream(path.to_owned()));
        }
        if path.is_symlink() && !path.exists() {
            bail!(refuse("refuse-output-dangling").with("path", path));
        }
        // behind a link stands the file that is meant
        let target = path.canonicalize().unwrap_or_else(|_| path.to_owned());
        free(path, &target, kind, kept)?;
        takes_files(path, &target)?;
        Ok(Self::File(target, kind))
    }

    /// A file of a name that the program gives, in a folder that somebody names: a link there was not put there by them.
    pub(super) fn in_folder(folder: &Path, name: &str, kind: OutputKind, kept: &Protected<'_>) -> Result<Self> {
        let path = folder.join(name);
        if fs::symlink_metadata(&path).is_ok_and(|about| !about.is_file()) {
            bail!(refuse("refuse-output-no-file").with("path", &*path));
        }
        free(&path, &path, kind, kept)?;
        takes_files(&path, &path)?;
        Ok(Self::File(path, kind))
    }

    /// The place where a file goes on that is full: beside it, `NAME-2.xlsx` for the second. Says no where nothing is beside it.
    pub(super) fn part(&self, number: usize, kept: &Protected<'_>) -> Result<Self> {
        let Self::File(path, kind) = self else { bail!(refuse("refuse-output-parts")) };
        let stem = path.file_stem().unwrap_or_default().to_string_lossy();
        let ending = path.extension().map(|ending| format!(".{}", ending.to_string_lossy())).unwrap_or_default();
        Self::in_folder(place_of(path), &format!("{stem}-{number}{ending}"), *kind, kept)
    }

    /// The file, pipe or device that was named; none for standard output.
    pub(super) fn name(&self) -> Option<&Path> {
        match self {
            Self::Standard => None,
            Self::Stream(path) | Self::File(path, _) => Some(path),
        }
    }

    /// Writes there. A file is left as it was when anything fails or somebody ends the program meanwhile.
    pub(super) fn write<T>(&self, write: impl FnOnce(&mut dyn Write) -> Result<T>) -> Result<T> {
        match self {
            Self::Standard => {
                let mut out = BufWriter::new(out::data());
                let done = write(&mut out)?;
                out.flush()?;
                Ok(done)
            }
            Self::Stream(path) => {
                let write = |file: File| {
                    let mut file = BufWriter::new(file);
                    let done = write(&mut file)?;
                    file.flush()?;
                    Ok(done)
                };
                let file = File::options().write(true).open(path).map_err(anyhow::Error::from);
                file.and_then(write).map_err(|error| refused(path, &error))
            }
            Self::File(path, kind) => {
                let stop = ending();
                let write = |to: &mut dyn Write| write(&mut Stoppable { to, stop }).map_err(Failure);
                let older = Older::keep(path, *kind).map_err(|error| refused(path, &error.into()))?;
                let done = write_whole(path, kind.readers(), write);
                older.settle(path, done.is_ok()).map_err(|error| refused(path, &error.into()))?;
                done.map_err(|failure| refused(path, &failure.0))
            }
        }
    }
}

/// Whether `--output` names standard output, as if it stood there without a name.
pub(super) fn is_standard(output: &Path) -> bool {
    output == Path::new("-")
}

/// An older output under a second name, until it is known whether the new one holds all that it holds. One that a person has
/// edited, or that says what the new one no longer says, stays.
struct Older(Option<PathBuf>);

/// How the second name begins while it is not known yet.
const UNSETTLED: &str = ".composure-";

impl Older {
    /// Pages, transcripts and proof files are made anew each time.
    fn keep(path: &Path, kind: OutputKind) -> io::Result<Self> {
        let grows = matches!(kind, OutputKind::Records(form) if form.grows());
        if !grows || !path.metadata().is_ok_and(|about| about.len() > 0) {
            return Ok(Self(None));
        }
        let at: String = now().as_str().chars().filter(char::is_ascii_alphanumeric).collect();
        let (begins, ending) = Self::name(path);
        let beside = path.with_file_name(format!("{UNSETTLED}{begins}{at}{ending}"));
        // not every file system has second names
        fs::hard_link(path, &beside).or_else(|_| fs::copy(path, &beside).map(drop))?;
        Self::settle_left(path, &beside);
        Ok(Self(Some(beside)))
    }

    /// What stands before the time in a second name, and behind it.
    fn name(path: &Path) -> (String, String) {
        let stem = path.file_stem().unwrap_or_default().to_string_lossy();
        let ending = path.extension().map(|ending| format!(".{}", ending.to_string_lossy())).unwrap_or_default();
        (format!("{stem}.older-"), ending)
    }

    /// Does for second names that a run left which was killed what it would have done. What cannot be settled, as what is
    /// another person's, stays.
    fn settle_left(path: &Path, own: &Path) {
        let (begins, ending) = Self::name(path);
        let is_left = |entry: &PathBuf| {
            let name = entry.file_name().unwrap_or_default().to_string_lossy();
            let at = name.strip_prefix(UNSETTLED).and_then(|name| name.strip_prefix(&*begins)?.strip_suffix(&*ending));
            at.is_some_and(is_time) && entry != own && fs::symlink_metadata(entry).is_ok_and(|about| about.is_file())
        };
        let beside = entries(place_of(path)).filter_map(|entry| Some(path.with_file_name(entry.file_name()?)));
        let left: Vec<_> = beside.filter(is_left).collect();
        for entry in left {
            let _ = Self(Some(entry)).settle(path, true);
        }
    }

    /// Takes the second name away where the output holds all of it, or none was written; else tells it.
    fn settle(self, path: &Path, written: bool) -> io::Result<()> {
        let Some(beside) = self.0 else { return Ok(()) };
        if written && !goes_on(&beside, path)? {
            let name = beside.file_name().unwrap_or_default().to_string_lossy();
            let kept = path.with_file_name(name.strip_prefix(UNSETTLED).unwrap_or(&name));
            if kept.exists() {
                return Ok(());
            }
            fs::rename(&beside, &kept)?;
            let files = [("file", path.display().to_string()), ("kept", kept.display().to_string())];
            return writeln!(out::notes(), "{}", words().text("output-older-kept", &With::from_iter(files)));
        }
        fs::remove_file(beside)
    }
}

/// Whether something is a time as second names have it, `20260306T074000000Z`.
fn is_time(text: &str) -> bool {
    let as_now: String = now().as_str().chars().filter(char::is_ascii_alphanumeric).collect();
    let alike = |(one, other): (char, char)| one == other || (one.is_ascii_digit() && other.is_ascii_digit());
    text.len() == as_now.len() && text.chars().zip(as_now.chars()).all(alike)
}

/// The folder of a path, as it is named there.
fn place_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Says no where no file can be made, before whatever takes long; `named` is what the place is called in messages.
fn takes_files(named: &Path, target: &Path) -> Result<()> {
    tempfile::tempfile_in(place_of(target)).map(drop).map_err(|error| refused(named, &error.into()))
}

/// Whether a file begins with all of an older one, but for the last line of that.
fn goes_on(older: &Path, newer: &Path) -> io::Result<bool> {
    let (mut older, mut newer) = (BufReader::new(File::open(older)?), BufReader::new(File::open(newer)?));
    let (mut one, mut other) = (Vec::new(), Vec::new());
    loop {
        next(&mut older, &mut one)?;
        next(&mut newer, &mut other)?;
        if one != other {
            // the last line of a log is its end
            let is_end = (one.starts_with(b"</") || one == b"]\n") && older.fill_buf()?.is_empty();
            return Ok(one.is_empty() || is_end);
        }
        if one.is_empty() {
            return Ok(true);
        }
    }
}

/// The next line of a file, but for what says how far the chain was when it was written.
fn next(file: &mut BufReader<File>, line: &mut Vec<u8>) -> io::Result<()> {
    loop {
        line.clear();
        file.read_until(b'\n', line)?;
        let indented = line.trim_ascii_start();
        let is_of_chain = CHAIN.iter().any(|begins| indented.starts_with(begins.as_bytes()))
            || line.windows(STATEMENT.len()).any(|part| part == STATEMENT);
        if !is_of_chain {
            leave_out_chain(line);
            return Ok(());
        }
    }
}

/// How lines of event logs begin that say by which link of the chain they are vouched for.
const CHAIN: [&str; 2] = ["<string key=\"composure:chain_", "<int key=\"composure:chain_"];
/// What the statement has that says the same.
const STATEMENT: &[u8] = b"/extensions/chain_head\"";

/// Leaves out of a line of a table, or of JSON, the end of the chain (its place, a space, its hash), and the two that follow it: how far
/// the chain was verified, and how it stands.
fn leave_out_chain(line: &mut Vec<u8>) {
    for function in [b" sha256:", b" blake3:"] {
        let Some(at) = line.windows(function.len()).position(|part| part == function) else { continue };
        let digits = line.iter().take(at).rev().take_while(|sign| sign.is_ascii_digit()).count();
        let commas = line.iter().enumerate().skip(at).filter(|(_, sign)| **sign == b',').map(|(place, _)| place);
        if let (true, Some(end)) = (digits > 0, commas.take(3).nth(2)) {
            line.drain(at - digits..end);
        }
    }
}

/// A folder that files are written into. It is made, with those above it, when the first of them is.
pub(super) struct OutputFolder<'k> {
    folder: &'k Path,
    kept: &'k Protected<'k>,
}

impl<'k> OutputFolder<'k> {
    /// The folder that somebody names. Says no where no files can be, before whatever takes long.
    pub(super) fn find(folder: &'k Path, kept: &'k Protected<'k>) -> Result<Self> {
        may_be_folder(folder, kept)?;
        takes_files(folder, &nearest(folder).join("any"))?;
        Ok(Self { folder, kept })
    }

    /// Writes a file there.
    pub(super) fn write(
        &self, name: &str, kind: OutputKind, write: impl FnOnce(&mut dyn Write) -> Result<()>,
    ) -> Result<()> {
        // whoever ends the program from here on ends the writing, and what was made goes again
        let _stop = ending();
        let _made = MadeFolders::make(self.folder).map_err(|error| refused(self.folder, &error.into()))?;
        Target::in_folder(self.folder, name, kind, self.kept)?.write(write)
    }
}

/// Folders that were made for an output: those that nothing came into go again.
pub(super) struct MadeFolders(Vec<PathBuf>);

impl MadeFolders {
    /// Makes a folder with those above it, if they have to be made.
    fn make(folder: &Path) -> io::Result<Self> {
        let missing: Vec<_> =
            folder.ancestors().take_while(|above| !above.as_os_str().is_empty() && !above.exists()).collect();
        let mut made = Self(Vec::new());
        for folder in missing.into_iter().rev() {
            match fs::create_dir(folder) {
                Ok(()) => made.0.push(folder.to_owned()),
                // somebody else was faster, or it is one above it under another name
                Err(_) if folder.is_dir() => {}
                Err(error) => return Err(error),
            }
        }
        Ok(made)
    }
}

impl Drop for MadeFolders {
    fn drop(&mut self) {
        for made in self.0.iter().rev() {
            // one that holds something stays
            let _ = fs::remove_dir(made);
        }
    }
}

/// Makes a folder of which nothing that lies there can come to harm: a new one, or one that is empty.
pub(super) fn empty_folder(folder: &Path, kept: &Protected<'_>) -> Result<MadeFolders> {
    may_be_folder(folder, kept)?;
    let failed = |error: io::Error| refused(folder, &error.into());
    match fs::create_dir(folder) {
        Ok(()) => Ok(MadeFolders(vec![folder.to_owned()])),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            if fs::read_dir(folder).map_err(failed)?.next().is_some() {
                bail!(refuse("refuse-folder-not-empty").with("path", folder));
            }
            Ok(MadeFolders(Vec::new()))
        }
        Err(error) => Err(failed(error)),
    }
}

/// Says no where what should be a folder is something else, or would be in the store's way or part of the content.
pub(super) fn may_be_folder(path: &Path, kept: &Protected<'_>) -> Result<()> {
    if path.ancestors().any(|above| kept.is_store(above)) {
        bail!(refuse("refuse-folder-store").with("path", path));
    }
    if kept.is_content(path) {
        bail!(refuse("refuse-folder-content").with("path", path));
    }
    let there = path.ancestors().find(|above| fs::symlink_metadata(above).is_ok());
    match there.filter(|there| !there.is_dir()) {
        None => Ok(()),
        Some(there) if !there.exists() => {
            if there == path {
                bail!(refuse("refuse-folder-dangling").with("path", path));
            }
            bail!(refuse("refuse-folder-dangling-above").with("path", path).with("at", there))
        }
        Some(there) if there == path => bail!(refuse("refuse-folder-file").with("path", path)),
        Some(there) => bail!(refuse("refuse-folder-file-above").with("path", path).with("at", there)),
    }
}

/// The folder that is there, or the nearest one above it that is.
fn nearest(path: &Path) -> &Path {
    let there = path.ancestors().find(|above| above.is_dir() || above.as_os_str().is_empty());
    there.filter(|there| !there.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Why nothing could be written to a place, with what was expected there and what to do, where that is known.
pub(super) fn refused(path: &Path, error: &anyhow::Error) -> anyhow::Error {
    let kind = error.chain().find_map(|cause| cause.downcast_ref::<io::Error>()).map(io::Error::kind);
    // what is a folder itself is the place where nothing could be written
    let place = if path.is_dir() { path } else { place_of(path) };
    let advice = match kind {
        Some(io::ErrorKind::NotFound) => Explanation::new("advice-no-folder").with("folder", place),
        Some(io::ErrorKind::NotADirectory) => Explanation::new("advice-not-a-folder").with("folder", place),
        Some(io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem) => {
            Explanation::new("advice-denied").with("folder", nearest(path))
        }
        Some(io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded) => Explanation::new("advice-full"),
        _ => return refuse("refuse-write").with("path", path).with("why", told(error)).into(),
    };
    refuse("refuse-write-advice").with("path", path).with("why", told(error)).with("advice", advice).into()
}

struct Failure(anyhow::Error);

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self(error.into())
    }
}

/// Stops when somebody ends the program, so that what has been begun is taken away.
struct Stoppable<'w> {
    to: &'w mut dyn Write,
    stop: Arc<AtomicBool>,
}

impl Write for Stoppable<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.stop.load(Ordering::Relaxed) {
            return Err(io::Error::other(refuse("refuse-stopped")));
        }
        self.to.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.to.flush()
    }
}

/// Says no where a file may not be written over; `named` is what it is called in messages.
fn free(named: &Path, target: &Path, kind: OutputKind, kept: &Protected<'_>) -> Result<()> {
    if kept.is_store(target) {
        bail!(refuse("refuse-output-store").with("path", named));
    }
    // a proof file lies beside its scenario
    if kind != OutputKind::Proof && kept.is_content(target) {
        bail!(refuse("refuse-output-content").with("path", named));
    }
    if kept.read.iter().any(|read| is_within(target, read)) {
        bail!(refuse("refuse-output-read").with("path", named));
    }
    if target.is_dir() {
        bail!(refuse("refuse-output-folder").with("path", named));
    }
    match begins(target) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(error).with_context(|| refuse("refuse-output-unreadable").with("path", named)),
        Ok(found) if found.is_empty() || kind.begins().iter().any(|begins| found.starts_with(begins.as_bytes())) => {
            Ok(())
        }
        Ok(_) => bail!(refuse("refuse-output-other").with("path", named)),
    }
}

/// How a file begins, behind a byte order mark.
fn begins(path: &Path) -> io::Result<Vec<u8>> {
    let head = InputFile::read_named(path, HEAD)?;
    Ok(head.strip_prefix("\u{feff}".as_bytes()).map(<[u8]>::to_vec).unwrap_or(head))
}

impl Protected<'_> {
    fn is_store(&self, target: &Path) -> bool {
        let Some(store) = &self.store else { return false };
        let lower = |path: &Path| path.file_name().map(|name| name.to_string_lossy().to_lowercase());
        let same_folder = matches!((folder(target), folder(store)), (Some(one), Some(two)) if is_same(&one, &two));
        let beside = same_folder && lower(target).zip(lower(store)).is_some_and(|(one, two)| one.starts_with(&two));
        let own = ["", "-wal", "-shm", "-journal"].map(|ending| {
            let mut name = store.clone().into_os_string();
            name.push(ending);
            PathBuf::from(name)
        });
        beside || own.iter().any(|own| is_same(target, own))
    }

    fn is_content(&self, target: &Path) -> bool {
        let own = self.content.iter().any(|root| PARTS.iter().any(|part| is_within(target, &root.join(part))));
        own || is_within_content(target)
    }
}

/// The folders of content that are read.
const PARTS: [&str; 3] = ["scenarios", "locales", "assets"];

/// Whether a file is or would be among the files of content, whether or not it is that which is read now.
fn is_within_content(target: &Path) -> bool {
    let Some(folder) = there(target) else { return false };
    let is_content =
        |root: &Path| mark::is_on(root) || ["scenarios", "locales"].iter().all(|part| root.join(part).is_dir());
    folder.ancestors().any(|above| {
        let is_part = above.file_name().is_some_and(|name| PARTS.iter().any(|part| name == *part));
        is_part && above.parent().is_some_and(is_content)
    })
}

/// Where a file or folder that may not be there yet would lie, with the folders that have to be made for it.
fn there(target: &Path) -> Option<PathBuf> {
    let at = nearest(place_of(target));
    let rest = place_of(target).strip_prefix(at).unwrap_or(Path::new(""));
    Some(at.canonicalize().ok()?.join(rest))
}

/// Whether a file is another, or is or would be within a folder, whatever it is called there.
fn is_within(target: &Path, read: &Path) -> bool {
    if !read.is_dir() {
        return is_same(target, read);
    }
    let above = folder(target).is_some_and(|folder| folder.ancestors().any(|above| is_same(above, read)));
    above || entries(read).any(|entry| !entry.is_symlink() && is_within_entry(target, &entry))
}

/// Whether a file is one in a folder, or a hard link to it.
fn is_within_entry(target: &Path, entry: &Path) -> bool {
    if entry.is_dir() {
        entries(entry).any(|entry| !entry.is_symlink() && is_within_entry(target, &entry))
    } else {
        is_same(target, entry)
    }
}

fn entries(folder: &Path) -> impl Iterator<Item = PathBuf> {
    fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path())
}

/// The folder of a file that may not be there yet.
fn folder(path: &Path) -> Option<PathBuf> {
    let folder = path.parent()?;
    if folder.as_os_str().is_empty() { Path::new(".") } else { folder }.canonicalize().ok()
}

/// Whether something is a disk or a part of one: written to, everything on it is lost.
fn is_disk(about: &fs::Metadata) -> bool {
    #[cfg(unix)]
    {
        use std::os::unix::fs::FileTypeExt as _;
        about.file_type().is_block_device()
    }
    #[cfg(not(unix))]
    {
        let _ = about;
        false
    }
}

/// Whether two paths lead to one thing. By what it is, not by its name; and without opening it, which would drop the locks
/// that the database holds.
#[cfg(unix)]
fn is_same(one: &Path, two: &Path) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    let id = |path: &Path| path.metadata().map(|about| (about.dev(), about.ino())).ok();
    id(one).is_some_and(|one| id(two) == Some(one))
}

/// Whether two paths lead to one thing. Hard links are two here; replacing one leaves the other as it is.
#[cfg(not(unix))]
fn is_same(one: &Path, two: &Path) -> bool {
    one.canonicalize().is_ok_and(|one| two.canonicalize().is_ok_and(|two| one == two))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(unix)]
    #[test]
    fn a_disk_is_no_place_for_a_result() {
        use std::os::unix::fs::FileTypeExt as _;
        let devices = fs::read_dir("/dev").expect("devices").flatten().map(|entry| entry.path());
        let disks = devices.filter(|path| path.metadata().is_ok_and(|about| about.file_type().is_block_device()));
        for disk in disks {
            let found = Target::find(Some(&disk), OutputKind::Records(ExportForm::Csv), &Protected::default());
            assert!(found.is_err_and(|error| error.to_string().contains("a disk")), "{}", disk.display());
        }
        assert!(matches!(
            Target::find(Some(Path::new("/dev/null")), OutputKind::Records(ExportForm::Csv), &Protected::default()),
            Ok(Target::Stream(_))
        ));
    }

    #[test]
    fn folders_made_for_what_never_came_go_again() {
        let folder = tempfile::tempdir().expect("a folder");
        let deep = folder.path().join("a/b");
        let kept = Protected::default();
        let found = OutputFolder::find(&deep, &kept).expect("free");
        assert!(!folder.path().join("a").exists(), "nothing is made before there is something to put there");
        let stopped = found.write("play.txt", OutputKind::Transcript, |to| {
            assert!(deep.is_dir());
            to.write_all(TRANSCRIPT.as_bytes())?;
            bail!(refuse("refuse-stopped"))
        });
        assert!(stopped.expect_err("stopped").to_string().ends_with("nothing was written"));
        assert_eq!(entries(folder.path()).count(), 0);
        // what was there before stays, empty or not
        fs::create_dir(folder.path().join("a")).expect("made");
        drop(MadeFolders::make(&deep).expect("made"));
        assert_eq!(entries(folder.path()).collect::<Vec<_>>(), [folder.path().join("a")]);
        found
            .write("play.txt", OutputKind::Transcript, |to| Ok(to.write_all(TRANSCRIPT.as_bytes())?))
            .expect("written");
        assert_eq!(entries(&deep).collect::<Vec<_>>(), [deep.join("play.txt")]);
    }

    #[test]
    fn the_folder_is_named_that_takes_no_files() {
        let folder = tempfile::tempdir().expect("a folder");
        let denied = || anyhow::Error::from(io::Error::from(io::ErrorKind::PermissionDenied));
        let named = format!("files must be allowed in `{}`:", folder.path().display());
        for path in [folder.path().to_owned(), folder.path().join("new"), folder.path().join("new/er")] {
            let told = refused(&path, &denied()).to_string();
            assert!(told.contains(&named), "{told}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_link_to_nothing_is_no_folder_and_is_called_that() {
        let folder = tempfile::tempdir().expect("a folder");
        let link = folder.path().join("link");
        std::os::unix::fs::symlink(folder.path().join("nothing"), &link).expect("linked");
        for path in [link.clone(), link.join("deeper")] {
            let told = may_be_folder(&path, &Protected::default()).expect_err("no folder").to_string();
            assert!(told.contains("a link to what is not there"), "{told}");
        }
        fs::create_dir(folder.path().join("nothing")).expect("made");
        may_be_folder(&link, &Protected::default()).expect("a folder");
    }

    #[test]
    fn whoever_ends_the_program_finds_nothing_left() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("table.csv");
        fs::write(&path, "attempt,older").expect("written");
        let target =
            Target::find(Some(&path), OutputKind::Records(ExportForm::Csv), &Protected::default()).expect("free");
        let stopped = target.write(|to| {
            to.write_all(b"attempt,newer")?;
            signal_hook::low_level::raise(signal_hook::consts::SIGTERM)?;
            Ok(to.write_all(b"and more")?)
        });
        assert!(format!("{:#}", stopped.expect_err("stopped")).contains("stopped; nothing was written"));
        assert_eq!(fs::read_to_string(&path).expect("read"), "attempt,older");
        assert_eq!(entries(folder.path()).collect::<Vec<_>>(), [path]);
    }
}
