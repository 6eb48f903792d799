//! `composure storyboard`: a scenario as a workbook, and back; as a document.

mod args;
mod bring;
mod export;
mod files;
mod import;

use crate::cli::ExitAnswer;
use anyhow::Result;
use args::{BringArgs, ExportArgs, StoryboardImportArgs};
use clap::Subcommand;
use composure::content::Root;
use std::path::Path;

#[derive(Subcommand)]
pub(crate) enum StoryboardAction {
    /// Write a scenario as a workbook to be edited and sent round, or as a document to be read.
    ///
    /// A workbook (.xlsx) has the story, facts, scoring and claims. Words of all languages stand side by side, kinds, deeds and destinations are picked from lists. Hidden columns tell the rows
    /// apart: sort and filter as you like, and leave those as they are. A document (.docx) has the script as a dialogue in the
    /// language of the run, with the clauses that each answer touches.
    Export(ExportArgs),
    /// Take back what was edited in a workbook, after showing what it changes and how plays end then.
    ///
    /// What the files have changed since is kept. Where both have changed the same cell, nothing is written until you say which
    /// counts. The files of the scenario are written together or not at all.
    Import(StoryboardImportArgs),
    /// Bring in what you have already as a draft: a story in Twee 3, or a table of your own.
    ///
    /// Of a story (.twee, .tw) passages become moments and links answers. A table, an Excel workbook or a CSV file, has a row for each
    /// answer, with its moment, what is said there and where it leads; which column is which follows from the heads, or is said once. What
    /// has no counterpart is listed with its line, and nothing is guessed.
    Bring(BringArgs),
}

pub(crate) fn run(action: &StoryboardAction, data: Option<&Path>, root: &Root) -> Result<ExitAnswer> {
    match action {
        StoryboardAction::Export(args) => export::run(args, data, root),
        StoryboardAction::Import(args) => import::run(args, root),
        StoryboardAction::Bring(args) => bring::run(args, root),
    }
}
