//! A log as bytes: a file or anything else that can be read, unpacked where it is packed.

use super::error::{LogError, LogFault};
use crate::content::{InputFile, system_told};
use flate2::bufread::MultiGzDecoder;
use std::io::{self, BufRead as _, BufReader, Read};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

/// How far a log has been read, and whether to go on. Shared with whoever shows it or stops it.
#[derive(Debug, Default)]
pub struct Progress {
    read: AtomicU64,
    cancelled: AtomicBool,
}

impl Progress {
    /// Bytes read so far, of the file as it lies on disk.
    #[must_use]
    pub fn read(&self) -> u64 {
        self.read.load(Ordering::Relaxed)
    }

    /// Asks the reader to stop soon.
    pub fn cancel(&self) {
        self.cancelled.store(true, Ordering::Relaxed);
    }

    pub(super) fn is_cancelled(&self) -> bool {
        self.cancelled.load(Ordering::Relaxed)
    }
}

/// Bytes that come in.
pub(super) struct LogSource {
    pub(super) file: Arc<str>,
    pub(super) size: Option<u64>,
    pub(super) progress: Arc<Progress>,
    read: Box<dyn Read + Send>,
    packed: bool,
}

impl LogSource {
    pub(super) fn open(path: &Path) -> Result<Self, LogError> {
        let name = path.display().to_string();
        let unreadable = |error: io::Error| unreadable(&error).in_file(&name, None);
        match InputFile::open(path) {
            Ok(file) => Self::new(&name, file.size(), file),
            Err(error) if error.kind() == io::ErrorKind::IsADirectory => {
                Err(LogFault::new("log-folder").in_file(&name, None))
            }
            Err(error) => Err(unreadable(error)),
        }
    }

    pub(super) fn new(name: &str, size: Option<u64>, read: impl Read + Send + 'static) -> Result<Self, LogError> {
        let progress = Arc::new(Progress::default());
        let mut read = BufReader::with_capacity(1 << 16, Counted { read, progress: Arc::clone(&progress) });
        let magic = loop {
            match read.fill_buf() {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => {
                    return Err(unreadable(&error).in_file(name, None));
                }
                Ok(bytes) => break bytes.starts_with(&[0x1f, 0x8b]),
            }
        };
        let read: Box<dyn Read + Send> = if magic { Box::new(MultiGzDecoder::new(read)) } else { Box::new(read) };
        Ok(Self { file: name.into(), size, progress, read, packed: magic })
    }

    /// Appends up to `most` bytes; answers whether any came.
    pub(super) fn fill(&mut self, buffer: &mut Vec<u8>, most: usize) -> Result<bool, LogError> {
        let before = buffer.len();
        buffer.reserve(most);
        match (&mut self.read).take(most as u64).read_to_end(buffer) {
            Ok(_) => Ok(buffer.len() > before),
            Err(error) => Err(self.unreadable(&error)),
        }
    }

    fn unreadable(&self, error: &io::Error) -> LogError {
        let read = self.progress.read();
        let fault = match error.kind() {
            io::ErrorKind::UnexpectedEof if self.packed => LogFault::new("log-cut").with("read", read),
            io::ErrorKind::InvalidData | io::ErrorKind::InvalidInput if self.packed => {
                LogFault::new("log-damaged").with("read", read)
            }
            _ => LogFault::new("log-unreadable-on").with("read", read).with("detail", system_told(error)),
        };
        fault.in_file(&self.file, None)
    }
}

/// What is told of a file that cannot be read.
pub(super) fn unreadable(error: &io::Error) -> LogFault {
    LogFault::new("log-unreadable").with("detail", system_told(error))
}

/// Counts what passes.
struct Counted<R> {
    read: R,
    progress: Arc<Progress>,
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.read.read(buffer)?;
        self.progress.read.fetch_add(read as u64, Ordering::Relaxed);
        Ok(read)
    }
}
