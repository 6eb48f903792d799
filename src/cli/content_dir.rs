//! Where the content is: what a person names, else a marked folder where the program is run or stands, else the program itself.
//!
//! What nobody named on this command line is told in one line before anything else. Assessments take no content that nobody
//! named: whoever is assessed chooses the folder that the program is run in.

use super::language::words;
use super::out;
use super::refusal::refuse;
use anyhow::{Result, bail};
use composure::content::{Root, mark};
use composure::locale::With;
use std::io::Write as _;
use std::path::{Path, PathBuf};

/// The folder that a person named, and how.
pub(crate) struct ContentFolder<'n> {
    pub(crate) folder: Option<&'n Path>,
    /// By the environment, not on the command line.
    pub(crate) in_environment: bool,
}

impl ContentFolder<'_> {
    /// Where content is read from, to look at it or to practise.
    pub(crate) fn find(&self) -> Result<Root> {
        self.named().transpose().unwrap_or_else(|| match found() {
            Some((folder, message)) => {
                tell(message, &folder);
                Ok(Root::Folder(folder))
            }
            None => Ok(Root::Shipped),
        })
    }

    /// Where content is read from, to assess somebody by it.
    pub(crate) fn find_to_assess(&self) -> Result<Root> {
        self.named().transpose().unwrap_or_else(|| {
            if let Some((folder, _)) = found() {
                tell("content-left-aside", &folder);
            }
            Ok(Root::Shipped)
        })
    }

    fn named(&self) -> Result<Option<Root>> {
        let Some(folder) = self.folder else { return Ok(None) };
        if !folder.is_dir() {
            bail!(refuse("refuse-content-folder").with("folder", folder));
        }
        if self.in_environment {
            tell("content-in-environment", folder);
        }
        Ok(Some(folder.into()))
    }
}

/// A folder that bears the mark, and what is said of it.
fn found() -> Option<(PathBuf, &'static str)> {
    let program = std::env::current_exe().ok();
    let beside_program = program.as_deref().and_then(Path::parent);
    let places = [
        (Some(PathBuf::from(".")), "content-where-run"),
        (beside_program.map(Path::to_owned), "content-beside"),
        (beside_program.map(|at| at.join("../share/composure")), "content-beside"),
    ];
    let marked = |(place, message): (Option<PathBuf>, _)| Some((place.filter(|place| mark::is_on(place))?, message));
    places.into_iter().find_map(marked)
}

fn tell(message: &str, folder: &Path) {
    let whole = folder.canonicalize().unwrap_or_else(|_| folder.to_owned());
    let with = With::from_iter([("folder", whole.display().to_string())]);
    // standard error may be gone; that changes nothing about the content
    let _ = writeln!(out::notes(), "{}", words().text(message, &with));
}
