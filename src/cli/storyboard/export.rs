//! `composure storyboard export`: a workbook to be edited, or a document to be read.

use super::args::ExportArgs;
use super::files::{book, texts};
use crate::cli::language::{language, words};
use crate::cli::output::{OutputKind, Protected, Target};
use crate::cli::refusal::refuse;
use crate::cli::{ExitAnswer, out, station};
use anyhow::{Result, bail};
use composure::content::{Library, Root};
use composure::locale::With;
use composure::studio::script::write_script;
use composure::studio::storyboard::{StoryboardError, write_storyboard};
use std::io::Write as _;
use std::path::Path;

pub(super) fn run(args: &ExportArgs, data: Option<&Path>, root: &Root) -> Result<ExitAnswer> {
    let ending = args.file.extension().map(|ending| ending.to_string_lossy().to_lowercase());
    let write = match ending.as_deref() {
        Some("xlsx") => write_storyboard,
        Some("docx") => write_script,
        _ => bail!(refuse("storyboard-ending").with("path", &*args.file)),
    };
    let kept =
        Protected { store: station::path(data).ok(), content: root.folder().map(Path::to_owned), read: Vec::new() };
    let target = Target::find(Some(&args.file), OutputKind::Storyboard, &kept)?;
    let library = Library::load(root, &[]);
    let texts = texts(root, &library, &args.scenario)?;
    let book = book(&library, &texts);
    let written = write(&args.scenario, &texts, book, language(), words());
    let bytes = written.map_err(|error| match error {
        StoryboardError::Broken => refuse("storyboard-broken").with("id", &args.scenario).into(),
        StoryboardError::TooLong { row } => refuse("storyboard-too-long").with("row", row).into(),
        error @ (StoryboardError::Workbook(_) | StoryboardError::Document(_)) => anyhow::Error::from(error),
    })?;
    target.write(|to| Ok(to.write_all(&bytes)?))?;
    let with = With::from_iter([("path", args.file.display().to_string()), ("id", args.scenario.clone())]);
    let message = if ending.as_deref() == Some("docx") { "script-written" } else { "storyboard-written" };
    writeln!(out::prose(), "{}", words().text(message, &with))?;
    Ok(ExitAnswer::Done)
}
