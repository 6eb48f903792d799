//! The command line: a file per subcommand. Results go to standard output, everything else to standard error.

mod accounts;
mod answer;
mod book;
mod chain;
mod check;
mod clause_names;
mod conform;
mod content;
mod content_dir;
mod copies;
mod counter;
mod gate;
mod help;
mod ids;
mod interrupt;
mod language;
mod mine;
mod new;
mod notes;
mod out;
mod output;
mod pack;
mod package_files;
mod play;
mod policy;
mod problems;
mod proof_run;
mod records;
mod refusal;
mod release;
mod rescore;
mod retain;
mod roster;
mod secret_input;
mod settings;
mod speaking;
#[cfg(feature = "gui")]
mod stage_sheet;
mod station;
mod store_path;
mod storyboard;
mod table;
mod temperaments;
#[cfg(all(feature = "gui", target_os = "linux", target_env = "gnu"))]
mod thrift;
mod words;
mod workers;

use answer::ExitAnswer;
use anyhow::{Result, bail};
use clap::parser::ValueSource;
use clap::{ArgMatches, CommandFactory as _, FromArgMatches as _, Parser, Subcommand};
use composure::records::accounts::Permission;
use refusal::refuse;
use speaking::speak;
use std::ffi::{OsStr, OsString};
use std::io::{IsTerminal as _, Write as _};
use std::path::Path;
use std::process::ExitCode;
use std::sync::LazyLock;

/// What decides how an encounter goes and how it is scored: the engine, the version of its meaning, and the content inside.
static VERSION: LazyLock<String> = LazyLock::new(|| {
    let (engine, content) = (env!("CARGO_PKG_VERSION"), composure::content::shipped::hash());
    format!("{engine}\nsemantics {}\ncontent {content}", composure::scenario::SEMANTICS)
});

/// Staff training and complaint handling for banks: scripted customers, scored against the bank's own policies.
#[derive(Parser)]
#[command(name = "composure", version, long_version = VERSION.as_str(), propagate_version = true)]
struct Command {
    /// The folder that holds the store of this station.
    #[arg(long, global = true, env = "COMPOSURE_DATA", value_name = "DIR")]
    data: Option<OsString>,
    /// The folder that holds `scenarios`, `locales` and `assets`. If none is named, a folder that `content export` marked and the
    /// program is run in, except to assess somebody; else what the program carries.
    #[arg(long, global = true, env = "COMPOSURE_CONTENT", value_name = "DIR")]
    content: Option<OsString>,
    /// The language: zh-CN, zh-TW or en-US; the nearest to the system's if none is named.
    #[arg(long, global = true, env = language::VARIABLE, value_name = "TAG")]
    locale: Option<String>,
    /// Who you are: your employee number, at a station where roles bind.
    #[arg(long = "as", global = true, value_name = "NUMBER")]
    as_number: Option<String>,
    /// The file that holds your password, or `-` for standard input; asked for at the terminal if none is named.
    #[arg(long, global = true, env = "COMPOSURE_SECRET_FILE", value_name = "FILE")]
    secret_file: Option<OsString>,
    #[command(subcommand)]
    action: Option<Action>,
}

#[derive(Subcommand)]
enum Action {
    /// Report every problem of the content at its line.
    Check(check::CheckArgs),
    /// Play an encounter in the terminal, or unattended from a transcript.
    Play(play::PlayArgs),
    /// Look at, or export, what is stored.
    #[command(subcommand)]
    Records(records::RecordsAction),
    /// Read the policy book, clause by clause.
    #[command(subcommand)]
    Policy(policy::PolicyAction),
    /// The words of a scenario, language beside language: which are missing, drafted, stale or unread.
    Words(words::WordsArgs),
    /// Scenarios on their way to people: under review, tried out, approved, retired.
    #[command(subcommand)]
    Release(release::ReleaseAction),
    /// Put scenarios into one file, signed, to be carried to other branches; and install one that came from there.
    Pack(pack::PackArgs),
    /// List what would change if the stored attempts were scored under another policy book.
    ///
    /// Changes nothing stored.
    Rescore(rescore::RescoreArgs),
    /// Judge an event log by a policy book or a Declare model.
    ///
    /// The exit code is 0 where every trace complies, 1 where one does not, 2 where the log or the model cannot be used.
    Conform(conform::ConformArgs),
    /// The content that the program carries: list it, or write it out to be edited.
    #[command(subcommand)]
    Content(content::ContentAction),
    /// A scenario as a workbook for people who know spreadsheets: write it, and take back what was edited.
    #[command(subcommand)]
    Storyboard(storyboard::StoryboardAction),
    /// Begin a scenario from the clauses that it is to train.
    ///
    /// What comes out plays and proves at once, as a draft, in words that are examples: rewrite them for your own story. Its files stand
    /// in the content folder.
    New(new::NewArgs),
    /// Who the employees are.
    #[command(subcommand)]
    Roster(roster::RosterAction),
    /// What the bank decides for this station.
    #[command(subcommand)]
    Station(settings::SettingsAction),
    /// Set your own password, in place of a one-time code or of the password before.
    Password(accounts::PasswordArgs),
    /// Write the manual's pages and the completions of shells into a folder, for a package to install.
    #[command(hide = true)]
    PackageFiles(package_files::PackageFilesArgs),
    /// Draw whoever and whatever the stage can show, for the documentation, into a folder.
    #[cfg(feature = "gui")]
    #[command(hide = true)]
    StageSheet(stage_sheet::StageSheetArgs),
}

impl Action {
    /// What it asks of whoever runs it.
    fn need(&self) -> gate::Demand {
        match self {
            Self::Play(args) => args.need(),
            Self::Records(action) => action.need(),
            Self::Rescore(_) => gate::Demand::May(Permission::SeeOthers),
            Self::Roster(action) => action.need(),
            Self::Station(action) => action.need(),
            Self::Release(action) => action.need(),
            Self::Pack(_) => gate::Demand::May(Permission::Approve),
            // what knows no store, and what asks by itself
            Self::Check(_)
            | Self::Policy(_)
            | Self::Words(_)
            | Self::Conform(_)
            | Self::Content(_)
            | Self::Storyboard(_)
            | Self::New(_)
            | Self::Password(_)
            | Self::PackageFiles(_) => gate::Demand::Nothing,
            #[cfg(feature = "gui")]
            Self::StageSheet(_) => gate::Demand::Nothing,
        }
    }

    /// The number of whoever plays, where one is named.
    fn player(&self) -> Option<&str> {
        match self {
            Self::Play(args) => args.player(),
            _ => None,
        }
    }
}

/// Runs the command line.
pub(crate) fn run() -> ExitCode {
    // consoles of older Windows show the signs for colours unless they are asked not to
    let _ = anstyle_query::windows::enable_ansi_colors();
    let args: Vec<OsString> = std::env::args_os().collect();
    let read = Command::command()
        .try_get_matches_from(&args)
        .and_then(|matches| Ok((Command::from_arg_matches(&matches)?, matches)));
    let (command, matches) = match read.map_err(|error| help::in_language(error, &args, Command::command)) {
        Ok(read) => read,
        Err(Err(refused)) => return ExitCode::from(end(&refused) as u8),
        Err(Ok(error)) if error.use_stderr() => {
            // what was typed stands in it as it is
            let _ = write!(out::notes(), "{}", error.render());
            return ExitCode::from(ExitAnswer::Unusable as u8);
        }
        // help, or the version
        Err(Ok(told)) => told.exit(),
    };
    let answer = act(&command, &matches).unwrap_or_else(|error| end(&error));
    ExitCode::from(answer as u8)
}

/// Ends with an error, and tells it.
fn end(error: &anyhow::Error) -> ExitAnswer {
    if error.chain().any(reader_is_gone) {
        return ExitAnswer::Done;
    }
    // Nobody is left to hear that standard error is gone.
    let _ = writeln!(out::notes(), "composure: {}", refusal::told(error));
    ExitAnswer::Unusable
}

/// Whether whoever read standard output has had enough, as `| head` has: no error of ours.
fn reader_is_gone(cause: &(dyn std::error::Error + 'static)) -> bool {
    let kind = if let Some(error) = cause.downcast_ref::<std::io::Error>() {
        Some(error.kind())
    } else if let Some(error) = cause.downcast_ref::<serde_json::Error>() {
        error.io_error_kind()
    } else {
        None
    };
    kind == Some(std::io::ErrorKind::BrokenPipe)
}

fn act(command: &Command, matches: &ArgMatches) -> Result<ExitAnswer> {
    let in_environment = |option: &str| matches.value_source(option) == Some(ValueSource::EnvVariable);
    // a variable that is empty names none
    speak(command.locale.as_deref().filter(|tag| !(tag.is_empty() && in_environment("locale"))))?;
    let folder = named("content", command.content.as_deref(), in_environment("content"))?;
    let named_content = content_dir::ContentFolder { folder, in_environment: in_environment("content") };
    let content = || named_content.find();
    let data = named("data", command.data.as_deref(), in_environment("data"))?;
    let secret_file = named("secret-file", command.secret_file.as_deref(), in_environment("secret_file"))?;
    let credentials = gate::Credentials { number: command.as_number.as_deref(), secret_file };
    let need = command.action.as_ref().map_or(gate::Demand::Nothing, Action::need);
    // whoever plays says who he is by that as well
    let player = command.action.as_ref().and_then(Action::player);
    gate::enter(need, data, &gate::Credentials { number: credentials.number.or(player), ..credentials })?;
    match &command.action {
        Some(Action::Check(args)) => check::run(args, data, &content()?),
        Some(Action::Play(args)) if args.assesses() => play::run(args, data, &named_content.find_to_assess()?),
        Some(Action::Play(args)) => play::run(args, data, &content()?),
        Some(Action::Policy(action)) => policy::run(action, &content()?),
        Some(Action::Words(args)) => words::run(args, &content()?),
        Some(Action::Release(action)) => release::run(action, data, &content()?),
        Some(Action::Pack(args)) => pack::run(args, data, &content()?),
        Some(Action::Rescore(args)) => rescore::run(args, data, &content()?),
        Some(Action::Conform(args)) => conform::run(args, &content()?),
        Some(Action::Records(action)) => records::run(action, data, content),
        Some(Action::Content(action)) => content::run(action, data, content),
        Some(Action::Storyboard(action)) => storyboard::run(action, data, &content()?),
        Some(Action::New(args)) => new::run(args, &content()?),
        Some(Action::Roster(action)) => roster::run(action, data),
        Some(Action::Station(action)) => settings::run(action, data),
        Some(Action::Password(args)) => accounts::password(args, data, &credentials),
        Some(Action::PackageFiles(args)) => package_files::run(args, data, Command::command()),
        #[cfg(feature = "gui")]
        Some(Action::StageSheet(args)) => stage_sheet::run(args, data, &content()?),
        None => start(data, &named_content.find_to_assess()?, &credentials),
    }
}

/// The folder that an option names. A variable that is empty names none; an option on the command line is meant.
fn named<'n>(option: &str, value: Option<&'n OsStr>, in_environment: bool) -> Result<Option<&'n Path>> {
    match value {
        Some(empty) if empty.is_empty() && in_environment => Ok(None),
        Some(empty) if empty.is_empty() => bail!(refuse("refuse-empty-option").with("option", option)),
        value => Ok(value.map(Path::new)),
    }
}

/// The main job, wherever the program is run: the window; without a display, the terminal; without either, the demonstration.
fn start(
    data: Option<&Path>, root: &composure::content::Root, credentials: &gate::Credentials<'_>,
) -> Result<ExitAnswer> {
    #[cfg(feature = "gui")]
    {
        use composure::app::{self, NoWindow, WindowError};
        use composure::locale::Explain as _;
        #[cfg(all(target_os = "linux", target_env = "gnu"))]
        thrift::begin();
        let store = station::path(data)?;
        let language = language::language().clone();
        match app::run(app::Options { root: root.clone(), store, language }) {
            Err(WindowError::NoWindow(NoWindow::Unset)) => {}
            Err(WindowError::NoWindow(why)) => {
                let with = composure::locale::With::from_iter([("why", why.explain().text(language::words()))]);
                writeln!(out::notes(), "{}", language::words().text("start-no-window", &with))?;
            }
            done => return Ok(done.map(|()| ExitAnswer::Done)?),
        }
    }
    if std::io::stdin().is_terminal() {
        let args = play::PlayArgs::default();
        gate::enter(args.need(), data, credentials)?;
        return play::run(&args, data, root);
    }
    play::demonstrate(root)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;
    use std::fs;

    fn flags(command: &clap::Command, found: &mut BTreeSet<String>) {
        found.extend(command.get_arguments().filter_map(|one| one.get_long().map(str::to_owned)));
        command.get_subcommands().for_each(|one| flags(one, found));
    }

    /// What follows `--` in a line, where it is a flag.
    fn named(line: &str) -> impl Iterator<Item = &str> {
        line.match_indices("--").filter_map(move |(at, _)| {
            let before = line.get(..at)?.chars().next_back();
            let rest = line.get(at + 2..)?;
            let end = rest.find(|sign: char| !sign.is_ascii_alphanumeric() && sign != '-').unwrap_or(rest.len());
            let flag = rest.get(..end)?.trim_end_matches('-');
            let begins = before.is_none_or(|sign| !sign.is_ascii_alphanumeric() && !"-/".contains(sign));
            (begins && flag.starts_with(|sign: char| sign.is_ascii_lowercase())).then_some(flag)
        })
    }

    fn look(folder: &Path, known: &BTreeSet<String>, unknown: &mut Vec<String>) -> usize {
        let mut seen = 0;
        for path in fs::read_dir(folder).expect("listed").map(|entry| entry.expect("an entry").path()) {
            if path.is_dir() {
                seen += look(&path, known, unknown);
            } else if path.extension().is_some_and(|ending| ["rs", "ftl", "md"].iter().any(|one| ending == *one)) {
                for (number, line) in fs::read_to_string(&path).expect("text").lines().enumerate() {
                    for flag in named(line) {
                        seen += 1;
                        // other programs have flags of their own
                        let others = ["cargo ", "iconv ", ".args("].iter().any(|one| line.contains(one));
                        if !known.contains(flag) && !others {
                            unknown.push(format!("{}:{}: --{flag}", path.display(), number + 1));
                        }
                    }
                }
            }
        }
        seen
    }

    #[test]
    fn every_flag_that_a_message_names_exists() {
        assert_eq!(named("`--csv-case X`, --sort or a--b, ---, // ── --Not").collect::<Vec<_>>(), ["csv-case", "sort"]);
        let (mut known, mut unknown) = (BTreeSet::from(["help".to_owned(), "version".to_owned()]), Vec::new());
        flags(&Command::command(), &mut known);
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let seen = ["src", "locales"].map(|folder| look(&root.join(folder), &known, &mut unknown));
        assert!(seen.iter().all(|seen| *seen > 30) && seen.iter().sum::<usize>() > 200, "{seen:?}");
        assert_eq!(unknown, Vec::<String>::new());
    }
}
