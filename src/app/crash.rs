//! A fault in the program is told as one: its message, a saved report, and an exit code that is not zero.
//!
//! INVARIANT: nothing here catches a panic. One on the window's thread ends the program; one on the store's thread ends
//! that thread, which the window tells. Every answer that was shown is on disk before, so the attempt can be gone on with.

use crate::content::shipped;
use crate::scenario::SEMANTICS;
use std::backtrace::Backtrace;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, OnceLock};

/// Where reports are saved.
static FOLDER: OnceLock<PathBuf> = OnceLock::new();
/// The last report saved.
static REPORTED: Mutex<Option<PathBuf>> = Mutex::new(None);

/// From now on a panic of any thread saves a report in `folder`, and is told on standard error.
pub(crate) fn report_into(folder: PathBuf) {
    let _ = FOLDER.set(folder);
    std::panic::set_hook(Box::new(|panic| {
        let said = panic.payload_as_str().unwrap_or("no message");
        let place = panic.location().map(|at| format!(" ({}:{})", at.file(), at.line())).unwrap_or_default();
        tell(&format!("{said}{place}"));
    }));
}

/// Tells a fault on standard error, and saves a report of it.
#[expect(clippy::disallowed_methods, reason = "what is told is made legible here")]
pub(crate) fn tell(fault: &str) {
    let report = report(fault);
    let folder = FOLDER.get().cloned().unwrap_or_default();
    let saved = save(&folder, &report);
    let told = match &saved {
        Ok(path) => format!("a report was saved: {}", path.display()),
        Err(why) => format!("no report could be saved in {} ({why}):\n{report}", folder.display()),
    };
    let told = format!(
        "composure: a fault in the program: {fault}\ncomposure: {told}\ncomposure: the answers given are kept; an unfinished attempt can be gone on with"
    );
    // nobody may be there to hear it
    let _ = writeln!(std::io::stderr(), "{}", crate::locale::legible(&told));
    if let (Ok(mut reported), Ok(path)) = (REPORTED.lock(), saved) {
        *reported = Some(path);
    }
}

/// The last report that was saved.
pub(crate) fn reported() -> Option<PathBuf> {
    REPORTED.lock().ok()?.clone()
}

/// What the program's makers need, and nothing about the person: no environment, no arguments, no content of the store.
fn report(fault: &str) -> String {
    let thread = std::thread::current();
    let text = format!(
        "Composure {}, semantics {SEMANTICS}, carries content {}\n{} {}\nthread: {}\n{fault}\n\n{}",
        env!("CARGO_PKG_VERSION"),
        shipped::hash(),
        std::env::consts::OS,
        std::env::consts::ARCH,
        thread.name().unwrap_or("unnamed"),
        Backtrace::force_capture(),
    );
    let home = directories::BaseDirs::new().map(|dirs| dirs.home_dir().to_owned());
    impersonal(&text, home.as_deref())
}

/// A text in which the person's folder, and his name with it, is `~`.
fn impersonal(text: &str, home: Option<&Path>) -> String {
    match home.and_then(Path::to_str).filter(|home| home.len() > 1) {
        Some(home) => text.replace(home, "~"),
        None => text.to_owned(),
    }
}

/// Saves a report under a name that no other has.
fn save(folder: &Path, report: &str) -> std::io::Result<PathBuf> {
    std::fs::create_dir_all(folder)?;
    let now = jiff::Zoned::now().strftime("%Y%m%d-%H%M%S").to_string();
    for count in 1_u8..=u8::MAX {
        let name = if count == 1 { format!("fault-{now}.txt") } else { format!("fault-{now}-{count}.txt") };
        let path = folder.join(name);
        match std::fs::OpenOptions::new().write(true).create_new(true).open(&path) {
            Ok(mut file) => {
                file.write_all(report.as_bytes())?;
                file.sync_all()?;
                return Ok(path);
            }
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
        }
    }
    Err(std::io::ErrorKind::AlreadyExists.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Set for the program below, which a test runs as a child.
    const CHILD: &str = "COMPOSURE_TEST_FAULT_FOLDER";

    /// What a fault does needs a process of its own: this test, run by the next, is the program at fault.
    #[test]
    fn a_program_at_fault() {
        let Some(folder) = std::env::var_os(CHILD) else { return };
        report_into(folder.into());
        panic!("planted in {}", std::env::var("HOME").unwrap_or_default());
    }

    #[test]
    fn a_fault_is_told_and_reported_and_ends_in_an_exit_code() {
        let folder = tempfile::tempdir().expect("a folder");
        let child = std::process::Command::new(std::env::current_exe().expect("this program"))
            .args(["--exact", "app::crash::tests::a_program_at_fault", "--nocapture"])
            .env(CHILD, folder.path().join("data"))
            .env("HOME", "/home/li.na")
            .output()
            .expect("run");
        assert!(!child.status.success());
        let told = String::from_utf8_lossy(&child.stderr);
        let files: Vec<_> = std::fs::read_dir(folder.path().join("data")).expect("a folder").collect();
        let [Ok(file)] = &files[..] else { panic!("one report: {told}") };
        assert!(told.contains("a fault in the program: planted in"), "{told}");
        assert!(told.contains(&*file.path().to_string_lossy()), "{told}");
        let report = std::fs::read_to_string(file.path()).expect("a report");
        for part in [
            "Composure ",
            shipped::hash(),
            "planted in ~",
            "crash.rs:",
            "thread: app::crash::tests",
            "a_program_at_fault",
        ] {
            assert!(report.contains(part), "{part}: {report}");
        }
        assert!(!report.contains("li.na"), "{report}");
    }

    #[test]
    fn every_report_is_kept_under_its_own_name() {
        let folder = tempfile::tempdir().expect("a folder");
        let deeper = folder.path().join("data");
        let paths = ["one", "two", "three"].map(|text| save(&deeper, text).expect("saved"));
        let texts = paths.each_ref().map(|path| std::fs::read_to_string(path).expect("read"));
        assert_eq!(texts, ["one", "two", "three"]);
        assert!(save(&paths[0], "below a file").is_err());
    }

    #[test]
    fn a_report_does_not_name_the_person() {
        let home = Path::new("/home/li.na");
        assert_eq!(impersonal("/home/li.na/data: no", Some(home)), "~/data: no");
        assert_eq!(impersonal("/data: no", Some(Path::new("/"))), "/data: no");
        assert_eq!(impersonal("/home/li.na", None), "/home/li.na");
    }
}
