//! What the window gives back is to be the system's again.
//!
//! glibc keeps twice the largest block that a program ever gave back, for each of its threads: once the coach has looked ahead
//! through a scenario (blocks of some 17 MB), 45 MB of what is free for good. How much it keeps it reads from the environment as
//! a program begins, and nothing else can tell it without unsafe code: so the window's program begins a second time, which
//! takes 8 ms, as the same process. Source: `mallopt(3)`, `M_TRIM_THRESHOLD` and `M_MMAP_THRESHOLD`.

use std::ffi::OsString;
use std::os::unix::process::CommandExt as _;
use std::path::Path;
use std::process::Command;

/// What is asked of glibc, in bytes: more than the picture of a person, which comes and goes with every frame.
const ASKED: [(&str, &str); 2] = [("MALLOC_TRIM_THRESHOLD_", "2097152"), ("MALLOC_MMAP_THRESHOLD_", "2097152")];

/// Begins the program anew, once. Where that can't be done, or somebody has asked glibc already, it goes on as it is.
pub(super) fn begin() {
    let asked = ASKED.iter().any(|(name, _)| std::env::var_os(name).is_some());
    if let Ok(program) = std::env::current_exe()
        && !asked
    {
        // it comes back only where nothing was begun
        let _ = again(&program, std::env::args_os()).exec();
    }
}

/// The same program with the same words.
fn again(program: &Path, mut words: impl Iterator<Item = OsString>) -> Command {
    let mut command = Command::new(program);
    if let Some(name) = words.next() {
        command.arg0(name);
    }
    command.args(words).envs(ASKED);
    command
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_program_begins_anew_with_what_it_was_told_and_asks_once() {
        let words = ["composure", "--locale", "zh-TW", "--data", "柜台 1"].map(OsString::from);
        let again = again(Path::new("/usr/bin/env"), words.clone().into_iter());
        assert_eq!(again.get_args().collect::<Vec<_>>(), words[1..]);
        let told: Vec<_> = again.get_envs().collect();
        assert!(told.len() == ASKED.len() && told.iter().all(|(_, value)| value.is_some()), "{told:?}");
    }
}
