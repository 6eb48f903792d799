//! The command line: a file per subcommand. Results go to standard output, everything else to standard error.

mod book;
mod check;
mod conform;
mod content;
mod content_dir;
mod counter;
mod interrupt;
mod package_files;
mod play;
mod policy;
mod problems;
mod records;
mod rescore;
mod roster;
mod station;
mod workers;

use anyhow::Result;
use clap::{CommandFactory as _, Parser, Subcommand};
use std::io::{IsTerminal as _, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;

/// Staff training and complaint handling for banks: scripted customers, scored against the bank's own policies.
#[derive(Parser)]
#[command(name = "composure", version, propagate_version = true)]
struct Command {
    /// The folder that holds the store of this station.
    #[arg(long, global = true, env = "COMPOSURE_DATA", value_name = "DIR")]
    data: Option<PathBuf>,
    /// The folder that holds `scenarios`, `locales` and `assets`.
    #[arg(long, global = true, env = "COMPOSURE_CONTENT", value_name = "DIR")]
    content: Option<PathBuf>,
    #[command(subcommand)]
    action: Option<Action>,
}

#[derive(Subcommand)]
enum Action {
    /// Report every problem of the content at its line.
    Check(check::Args),
    /// Play an encounter in the terminal, or unattended from a transcript.
    Play(play::Args),
    /// Look at, or export, what is stored.
    #[command(subcommand)]
    Records(records::Action),
    /// Read the policy book, clause by clause.
    #[command(subcommand)]
    Policy(policy::Action),
    /// List what would change if the stored attempts were scored under another policy book. Changes nothing stored.
    Rescore(rescore::Args),
    /// Judge an event log by a policy book or a Declare model. The exit code is 0 where every trace complies, 1 where one
    /// does not, 2 where the log or the model cannot be used.
    Conform(conform::Args),
    /// The content that the program carries: list it, or write it out to be edited.
    #[command(subcommand)]
    Content(content::Action),
    /// Who the employees are.
    #[command(subcommand)]
    Roster(roster::Action),
    /// Write the manual's pages and the completions of shells into a folder, for a package to install.
    #[command(hide = true)]
    PackageFiles(package_files::Args),
}

/// What the exit code tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Answer {
    /// Done.
    Done = 0,
    /// It ran, and the answer is no.
    No = 1,
    /// Unusable arguments or input.
    Unusable = 2,
}

/// Runs the command line.
pub(crate) fn run() -> ExitCode {
    // consoles of older Windows show the signs for colours unless they are asked not to
    let _ = anstyle_query::windows::enable_ansi_colors();
    let command = Command::parse();
    let answer = act(&command).unwrap_or_else(|error| {
        if error.chain().any(reader_is_gone) {
            return Answer::Done;
        }
        // Nobody is left to hear that standard error is gone.
        let _ = writeln!(std::io::stderr(), "composure: {}", told(&error));
        Answer::Unusable
    });
    ExitCode::from(answer as u8)
}

/// Whether whoever read standard output has had enough, as `| head` has: no error of ours.
fn reader_is_gone(cause: &(dyn std::error::Error + 'static)) -> bool {
    let kind = if let Some(error) = cause.downcast_ref::<std::io::Error>() {
        Some(error.kind())
    } else if let Some(error) = cause.downcast_ref::<serde_json::Error>() {
        error.io_error_kind()
    } else if let Some(csv::ErrorKind::Io(error)) = cause.downcast_ref::<csv::Error>().map(csv::Error::kind) {
        Some(error.kind())
    } else {
        None
    };
    kind == Some(std::io::ErrorKind::BrokenPipe)
}

/// An error with its causes; one that the message above it already ends with isn't told twice.
fn told(error: &anyhow::Error) -> String {
    let mut told = String::new();
    for cause in error.chain().map(ToString::to_string) {
        if told.is_empty() {
            told = cause;
        } else if !told.ends_with(&cause) {
            told = format!("{told}: {cause}");
        }
    }
    told
}

fn act(command: &Command) -> Result<Answer> {
    let content = || content_dir::find(command.content.as_deref());
    let data = command.data.as_deref();
    match &command.action {
        Some(Action::Check(args)) => check::run(args, &content()?),
        Some(Action::Play(args)) => play::run(args, data, &content()?),
        Some(Action::Policy(action)) => policy::run(action, &content()?),
        Some(Action::Rescore(args)) => rescore::run(args, data, &content()?),
        Some(Action::Conform(args)) => conform::run(args, &content()?),
        Some(Action::Records(action)) => records::run(action, data, content),
        Some(Action::Content(action)) => content::run(action, content),
        Some(Action::Roster(action)) => roster::run(action, data),
        Some(Action::PackageFiles(args)) => package_files::run(args, Command::command()),
        None => start(data, &content()?),
    }
}

/// The main job, wherever the program is run: the window; without a display, the terminal; without either, the demonstration.
fn start(data: Option<&std::path::Path>, root: &composure::content::Root) -> Result<Answer> {
    #[cfg(feature = "gui")]
    {
        use composure::app::{self, NoWindow, WindowError};
        let store = station::path(data)?;
        let language = play::language(None)?;
        match app::run(app::Options { root: root.clone(), store, language }) {
            Err(WindowError::NoWindow(NoWindow::Unset)) => {}
            Err(WindowError::NoWindow(why)) => {
                writeln!(std::io::stderr(), "no window can be opened: {why}; going on without one")?;
            }
            done => return Ok(done.map(|()| Answer::Done)?),
        }
    }
    if std::io::stdin().is_terminal() {
        return play::run(&play::Args::default(), data, root);
    }
    play::demonstrate(root)
}
