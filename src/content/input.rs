//! Files that are read: opened without waiting for what may never come.

use super::english::in_english;
use crate::locale::{Explain, Explanation};
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;

/// Something that is read as a file and is none: it may never begin, or never end.
#[derive(Clone, Copy, Debug, thiserror::Error)]
#[error("{}", in_english(self))]
pub struct NotAFile;

impl Explain for NotAFile {
    fn explain(&self) -> Explanation {
        Explanation::new("file-is-none")
    }
}

impl From<NotAFile> for io::Error {
    fn from(what: NotAFile) -> Self {
        Self::new(io::ErrorKind::Unsupported, what)
    }
}

/// A file that a person named, or a pipe, which is waited for.
#[derive(Debug)]
pub struct InputFile {
    file: File,
    size: Option<u64>,
}

impl InputFile {
    /// Opens one. A pipe is one, and so is whatever stands behind standard input.
    ///
    /// # Errors
    /// When it cannot be opened; [`NotAFile`] for other devices and the like, [`io::ErrorKind::IsADirectory`] for a folder.
    pub fn open(path: &Path) -> io::Result<Self> {
        let about = fs::metadata(path)?;
        if about.is_dir() {
            return Err(io::ErrorKind::IsADirectory.into());
        }
        if about.is_file() {
            return Ok(Self { file: open_at_once(path)?, size: Some(about.len()) });
        }
        if is_pipe(&about) || is_standard_input(&about) {
            return Ok(Self { file: File::open(path)?, size: None });
        }
        Err(NotAFile.into())
    }

    /// Its size in bytes; none of a pipe.
    #[must_use]
    pub const fn size(&self) -> Option<u64> {
        self.size
    }

    /// Its bytes; of one that has more than `most` only so many and one, so that it can be told.
    ///
    /// # Errors
    /// When it cannot be opened or read.
    pub fn read_named(path: &Path, most: u64) -> io::Result<Vec<u8>> {
        bytes(Self::open(path)?, most)
    }
}

impl Read for InputFile {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.file.read(buffer).map_err(told)
    }
}

/// The bytes of a file, through links; of one that has more than `most` only so many and one. A pipe, a device or a socket is
/// none: it may never begin, or never end.
///
/// # Errors
/// When it cannot be read; [`NotAFile`] where it is no file.
pub(super) fn read_file(path: &Path, most: u64) -> io::Result<Vec<u8>> {
    let about = fs::metadata(path)?;
    if !about.is_file() && !about.is_dir() {
        return Err(NotAFile.into());
    }
    bytes(open_at_once(path)?, most).map_err(told)
}

/// Opens what neither opening nor reading waits for: what the system shows as a file may be none.
fn open_at_once(path: &Path) -> io::Result<File> {
    let mut options = File::options();
    #[cfg(target_os = "linux")]
    {
        use rustix::fs::OFlags;
        use std::os::unix::fs::OpenOptionsExt as _;
        options.custom_flags(OFlags::NONBLOCK.bits().cast_signed());
    }
    options.read(true).open(path)
}

/// What has nothing to give yet is no file, whatever it says it is.
fn told(error: io::Error) -> io::Error {
    if error.kind() == io::ErrorKind::WouldBlock { NotAFile.into() } else { error }
}

fn bytes(file: impl Read, most: u64) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    file.take(most.saturating_add(1)).read_to_end(&mut bytes)?;
    Ok(bytes)
}

#[cfg(unix)]
fn is_pipe(about: &fs::Metadata) -> bool {
    use std::os::unix::fs::FileTypeExt as _;
    about.file_type().is_fifo()
}

/// Elsewhere pipes have names of their own, and are no files to the system.
#[cfg(not(unix))]
fn is_pipe(_: &fs::Metadata) -> bool {
    false
}

/// Whether something is what stands behind standard input: a terminal, for one.
#[cfg(unix)]
fn is_standard_input(about: &fs::Metadata) -> bool {
    use std::os::fd::AsFd as _;
    use std::os::unix::fs::MetadataExt as _;
    let input = io::stdin().as_fd().try_clone_to_owned().and_then(|input| File::from(input).metadata());
    input.is_ok_and(|input| (input.dev(), input.ino()) == (about.dev(), about.ino()))
}

#[cfg(not(unix))]
fn is_standard_input(_: &fs::Metadata) -> bool {
    false
}

#[cfg(target_os = "linux")]
#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::mpsc::channel;
    use std::time::Duration;

    type Reader = fn(&Path) -> io::Result<usize>;

    /// What comes of reading a link to something, whichever way it is read; none waits.
    fn read(target: &str) -> [io::Result<usize>; 2] {
        let folder = tempfile::tempdir().expect("a folder");
        let link = folder.path().join("link");
        std::os::unix::fs::symlink(target, &link).expect("a link");
        let ways: [Reader; 2] = [
            |path| read_file(path, 4_096).map(|bytes| bytes.len()),
            |path| InputFile::read_named(path, 4_096).map(|bytes| bytes.len()),
        ];
        ways.map(|way| {
            let (told, heard) = channel();
            let link = link.clone();
            std::thread::spawn(move || told.send(way(&link)));
            heard.recv_timeout(Duration::from_secs(20)).expect("an answer")
        })
    }

    /// What the kernel has to tell is shown as a file, and waited for where it has nothing.
    #[test]
    fn what_only_says_that_it_is_a_file_is_not_waited_for() {
        for (target, must_be_read) in [("/proc/kmsg", false), ("/proc/sys/kernel/hostname", true)] {
            for read in read(target) {
                assert!(read.as_ref().is_ok_and(|length| *length <= 4_097) || !must_be_read, "{target}: {read:?}");
            }
        }
    }

    #[test]
    fn a_device_is_no_file_and_a_pipe_that_is_named_is_read() {
        for read in read("/dev/zero") {
            let told = read.expect_err("no file").to_string();
            assert!(told.contains("a pipe, a device or the like"), "{told}");
        }
        let folder = tempfile::tempdir().expect("a folder");
        let pipe = folder.path().join("pipe");
        assert!(std::process::Command::new("mkfifo").arg(&pipe).status().expect("run").success());
        read_file(&pipe, 9).expect_err("no file");
        let other = pipe.clone();
        let writer = std::thread::spawn(move || fs::write(other, "heard"));
        assert_eq!(InputFile::read_named(&pipe, 9).expect("read"), b"heard");
        writer.join().expect("ended").expect("written");
        assert_eq!(InputFile::open(folder.path()).expect_err("a folder").kind(), io::ErrorKind::IsADirectory);
    }
}
