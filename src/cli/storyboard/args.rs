//! The arguments of `composure storyboard`.

use std::path::PathBuf;

/// What is brought.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum BroughtAs {
    Twee,
    Table,
}

#[derive(clap::Args)]
pub(crate) struct BringArgs {
    /// The new scenario's id: lower case letters, digits and hyphens.
    pub(super) scenario: String,
    /// The story or the table.
    pub(super) file: PathBuf,
    /// The book that it is judged by; the only one there is if none is named.
    #[arg(long, value_name = "BOOK")]
    pub(super) policies: Option<String>,
    /// The language it is written in: zh-CN, zh-TW or en-US; that of the run if none is named.
    #[arg(long, value_name = "TAG")]
    pub(super) source_language: Option<String>,
    /// Which heads of a table mean what, as in `line=They say,goto=Next`; there are moment, line, answer and goto, and what is not said
    /// follows from the heads.
    #[arg(long, value_name = "COLUMNS")]
    pub(super) map: Option<String>,
    /// Read that from this file.
    #[arg(long, value_name = "FILE", conflicts_with = "map")]
    pub(super) map_file: Option<PathBuf>,
    /// Write what the heads were taken for into this file, to be read again with `--map-file`.
    #[arg(long, value_name = "FILE")]
    pub(super) save_map: Option<PathBuf>,
    /// List what would come in, and write nothing.
    #[arg(long)]
    pub(super) dry_run: bool,
}

impl BringArgs {
    /// By its ending: a table is what spreadsheets write.
    pub(super) fn form(&self) -> BroughtAs {
        let ending = self.file.extension().map(|ending| ending.to_string_lossy().to_lowercase()).unwrap_or_default();
        if ["xlsx", "csv", "tsv"].contains(&ending.as_str()) { BroughtAs::Table } else { BroughtAs::Twee }
    }
}

#[derive(clap::Args)]
pub(crate) struct ExportArgs {
    /// The scenario's id.
    pub(super) scenario: String,
    /// The file to write, with the ending `.xlsx` or `.docx`.
    pub(super) file: PathBuf,
}

#[derive(clap::Args)]
pub(crate) struct StoryboardImportArgs {
    /// The workbook.
    pub(super) file: PathBuf,
    /// Show what it would change, and write nothing.
    #[arg(long)]
    pub(super) dry_run: bool,
    /// Write without asking.
    #[arg(long, conflicts_with = "dry_run")]
    pub(super) yes: bool,
    /// What counts where both the files and the sheet have changed a cell.
    #[arg(long, value_enum, value_name = "SIDE")]
    pub(super) prefer: Option<PreferredSide>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum PreferredSide {
    /// What the files say.
    Files,
    /// What the sheet says.
    Sheet,
}
