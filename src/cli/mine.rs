//! `composure records mine`: all of one's own, as files in a folder.

use super::language::words;
use super::refusal::refuse;
use super::{ExitAnswer, copies, gate, out, station};
use anyhow::{Context as _, Result, bail};
use clap::Args;
use composure::export::{MineFile, mine};
use composure::locale::With;
use composure::records::CopyKind;
use std::fs::{self, File};
use std::io::Write as _;
use std::path::{Path, PathBuf};

#[derive(Args)]
pub(crate) struct MineArgs {
    /// Whose, by the employee number; of whoever has signed in, if none is named.
    #[arg(long, value_name = "NUMBER")]
    employee: Option<String>,
    /// The folder that is made; one that holds something is left as it is.
    #[arg(long, value_name = "FOLDER")]
    output: PathBuf,
}

pub(crate) fn run(args: &MineArgs, data: Option<&Path>) -> Result<ExitAnswer> {
    let store = station::open_to_read(data)?;
    let Some(number) = args.employee.as_deref().or(gate::known_as()) else { bail!(refuse("refuse-mine-open")) };
    let person = store.person(number)?;
    // practice is in it, which is nobody else's; who is invented has nothing to hide
    if gate::signed_in().is_none() && !person.sample {
        bail!(refuse("refuse-mine-open"));
    }
    gate::expect_own(&person.subject, person.fields.number())?;
    let files = store.as_of_now(|| mine(&store, &person))?;
    let folder = &args.output;
    let taken = || refuse("refuse-mine-folder").with("folder", folder.as_path());
    if fs::symlink_metadata(folder).is_ok() && fs::read_dir(folder).map_or(true, |mut all| all.next().is_some()) {
        bail!(taken());
    }
    write(folder, &files).with_context(|| refuse("refuse-mine-write").with("folder", folder.as_path()))?;
    copies::note(store.path(), CopyKind::Own, folder, Some(&person.subject));
    let mut with = With::from_iter([("folder", folder.display().to_string())]);
    with.set("count", files.len());
    writeln!(out::prose(), "{}", words().text("records-mine", &with))?;
    Ok(ExitAnswer::Done)
}

/// Writes the files into a folder of another name beside, which takes its name once all are on disk; nobody but its owner may read
/// them.
fn write(folder: &Path, files: &[MineFile]) -> std::io::Result<()> {
    let beside = folder.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let making = tempfile::Builder::new().prefix(".mine-").tempdir_in(beside)?;
    for MineFile { name, bytes } in files {
        let path = making.path().join(name);
        path.parent().map_or(Ok(()), fs::create_dir_all)?;
        let mut new = File::options();
        new.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut new, 0o600);
        let mut file = new.open(path)?;
        file.write_all(bytes)?;
        file.sync_all()?;
    }
    // one that is empty gives way
    let _ = fs::remove_dir(folder);
    fs::rename(making.path(), folder)?;
    let _ = making.keep();
    Ok(())
}
