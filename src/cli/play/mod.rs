//! `composure play`: an encounter in the terminal, or unattended from a transcript.

mod terminal;
mod unattended;

use super::{Answer, out, problems, station};
use anyhow::{Result, anyhow, bail};
use clap::ValueEnum;
use composure::attempt::{Named as _, Plan};
use composure::content::{Library, Pack, Root};
use composure::export::report;
use composure::locale::{Language, Words};
use composure::records::{AttemptId, Mode, Store, SubjectId};
use std::io::{IsTerminal as _, Write as _};
use std::path::{Path, PathBuf};

#[derive(clap::Args, Default)]
pub(crate) struct Args {
    /// The scenario's id; chosen from a list if none is named.
    scenario: Option<String>,
    /// The learner's employee number; asked for if none is named.
    #[arg(long, value_name = "NUMBER")]
    employee: Option<String>,
    /// Practice is the learner's own; an assessment goes on record.
    #[arg(long, value_enum, default_value_t = ModeArg::Assessment)]
    mode: ModeArg,
    /// What the facts and the order of responses are drawn from; what the transcript says, or random, if none is named.
    #[arg(long)]
    seed: Option<u64>,
    /// The language: zh-CN, zh-TW or en-US; the nearest to the system's if none is named.
    #[arg(long, value_name = "TAG")]
    locale: Option<String>,
    /// Stretch the customer's patience for this learner, in percent.
    #[arg(long, value_name = "PERCENT", value_parser = clap::value_parser!(u16).range(100..=300))]
    time_factor: Option<u16>,
    /// Play unattended: a response id a line, `~` for silence, `@ms` for elapsed time, `#` for comments; before them
    /// perhaps `seed N`.
    #[arg(long, value_name = "FILE")]
    responses: Option<PathBuf>,
    /// Go on with the learner's last unfinished attempt.
    #[arg(long, conflicts_with = "new")]
    resume: bool,
    /// Begin a new attempt, also beside an unfinished one.
    #[arg(long)]
    new: bool,
    /// Print the assessment as JSON.
    #[arg(long)]
    json: bool,
}

#[derive(Clone, Copy, Default, ValueEnum)]
enum ModeArg {
    Practice,
    #[default]
    Assessment,
}

/// What both ways of playing need.
struct Table<'t> {
    store: &'t mut Store,
    library: &'t Library,
    language: Language,
    app: Words,
}

impl Table<'_> {
    /// Speaks the language an attempt was begun in, so that what was said is said again word for word.
    fn speak_as_in(&mut self, attempt: &AttemptId) -> Result<()> {
        let row = self.store.attempt(attempt)?.attempt;
        self.language = row.locale.parse().unwrap_or_else(|_| Language::source());
        self.app = self.library.app_words(&self.language);
        Ok(())
    }
}

pub(crate) fn run(args: &Args, data: Option<&Path>, root: &Root) -> Result<Answer> {
    let library = Library::load(root, &[]);
    let language = language(args.locale.as_deref())?;
    let app = library.app_words(&language);
    let mut store = station::open(data)?;
    let mut table = Table { store: &mut store, library: &library, language, app };
    let mode = match args.mode {
        ModeArg::Practice => Mode::Practice,
        ModeArg::Assessment => Mode::Assessment,
    };
    let finished = match &args.responses {
        Some(file) => {
            let closed = unattended::play(&mut table, args, mode, file)?;
            if mode == Mode::Assessment && !args.json {
                writeln!(std::io::stdout(), "{closed}")?;
            }
            closed
        }
        None if std::io::stdin().is_terminal() => match terminal::play(&mut table, args, mode)? {
            Some(finished) => finished,
            None => return Ok(Answer::Done),
        },
        None => bail!("standard input is not a terminal: give a transcript with `--responses FILE` to play unattended"),
    };
    if args.json {
        print_json(&table, &finished)?;
    }
    Ok(Answer::Done)
}

/// The shipped demonstration: a transcript played in a store in memory.
pub(crate) fn demonstrate(root: &Root) -> Result<Answer> {
    let library = Library::load(root, &[]);
    let language = language(None)?;
    let app = library.app_words(&language);
    let mut store = Store::in_memory()?;
    writeln!(out::prose(), "{}\n", app.plain("term-demo"))?;
    let mut table = Table { store: &mut store, library: &library, language, app };
    unattended::demonstrate(&mut table)?;
    Ok(Answer::Done)
}

fn print_json(table: &Table<'_>, attempt: &AttemptId) -> Result<()> {
    out::json(&report(table.store, attempt, table.app.clone())?)
}

/// The language that is named, else the nearest to the system's.
pub(crate) fn language(named: Option<&str>) -> Result<Language> {
    let languages = Language::shipped();
    let Some(tag) = named else {
        let system = ["LC_ALL", "LC_MESSAGES", "LANG"].iter().filter_map(|name| std::env::var(name).ok());
        // where languages are no matter of the environment, as on Windows, the system is asked
        let wanted: Vec<_> = system.chain(sys_locale::get_locales()).collect();
        return Ok(Language::negotiate(&wanted, &languages));
    };
    let found = Language::negotiate(&[tag.to_owned()], &languages);
    let speaks = |language: &Language| {
        language.to_string().get(..2).is_some_and(|start| tag.to_ascii_lowercase().starts_with(start))
    };
    if !speaks(&found) {
        let list = languages.iter().map(|language| format!("`{language}`")).collect::<Vec<_>>().join(", ");
        bail!("the program does not speak `{tag}`; expected one of {list}");
    }
    Ok(found)
}

impl Args {
    /// The attempt they ask for; `seed` where they name none.
    fn plan(&self, subject: SubjectId, mode: Mode, language: Language, seed: Option<u64>) -> Plan {
        let seed = self.seed.or(seed).unwrap_or_else(rand::random);
        Plan { subject, mode, language, seed, time_factor_percent: self.time_factor.unwrap_or(100) }
    }
}

fn pack<'l>(library: &'l Library, id: &str) -> Result<&'l Pack> {
    if let Some(pack) = library.pack(id) {
        return Ok(pack);
    }
    let own: Vec<_> = library
        .diagnostics
        .iter()
        .filter(|one| one.level == composure::content::Level::Error)
        .filter(|one| Path::new(&one.file.path).file_stem().is_some_and(|stem| stem == id))
        .collect();
    if !own.is_empty() {
        problems::tell(own.iter().copied(), &problems::words()?)?;
        bail!(
            "the scenario `{id}` is not played while it has errors ({}); `composure check` lists everything",
            own.len()
        );
    }
    let list = library.packs.iter().map(|pack| format!("`{}`", pack.scenario.id)).collect::<Vec<_>>().join(", ");
    let help =
        library.nearest(id).map_or_else(|| format!("there are {list}"), |near| format!("did you mean `{near}`?"));
    Err(anyhow!("there is no scenario `{id}`; {help}"))
}

/// The learner's last unfinished attempt in this mode, at this scenario if one is named.
fn last_unfinished(
    store: &Store, subject: &SubjectId, mode: Mode, scenario: Option<&str>,
) -> Result<Option<AttemptId>> {
    let unfinished = store.unfinished(subject)?;
    let last = unfinished.into_iter().rfind(|row| row.mode == mode && scenario.is_none_or(|id| row.scenario == id));
    Ok(last.map(|row| row.id))
}

/// A stored record as a person reads it.
pub(crate) fn show(store: &Store, record: &composure::records::Record, app: Words) -> Result<()> {
    let attempt = composure::attempt::Attempt::replay(store, &record.attempt.id, app)?;
    let mut conditions = composure::locale::With::new();
    let app = attempt.script().app();
    conditions.set("closing", app.plain(record.finished.closing.message()));
    conditions.set("factor", record.attempt.time_factor_percent);
    conditions.set("count", record.interruptions);
    writeln!(std::io::stdout(), "{}\n", app.text("record-conditions", &conditions))?;
    let assessment = attempt.assessment(store)?;
    terminal::show_conversation(&attempt, terminal::Out::Stdout)?;
    terminal::show_debrief(&attempt, &assessment, terminal::Out::Stdout)
}
