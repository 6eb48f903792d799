//! `composure release`: scenarios on their way to people: sent for review, tried out, approved, retired, with notes.

mod show;

use super::language::{language, words};
use super::proof_run::ProofRun;
use super::refusal::refuse;
use super::workers::workers;
use super::{ExitAnswer, accounts, gate, out, station, table};
use anyhow::{Result, bail};
use clap::Subcommand;
use composure::assurance::Effort;
use composure::content::{Library, Root};
use composure::locale::{With, joined};
use composure::records::accounts::Permission;
use composure::records::{Employee, NewRelease, Release, ReleaseWhat, Store};
use composure::studio::release::{Candidate, PendingApproval, standing_of};
use std::io::Write as _;
use std::path::Path;

#[derive(Subcommand)]
pub(crate) enum ReleaseAction {
    /// Where every scenario stands, and what has changed since it was approved.
    List,
    /// One scenario: where it stands, what stands in the way, what was noted, and all that happened.
    Show {
        /// The scenario.
        #[arg(value_name = "ID")]
        scenario: String,
    },
    /// Ask for a review of a scenario as it is.
    Send {
        /// The scenario.
        #[arg(value_name = "ID")]
        scenario: String,
    },
    /// Give a scenario under review back to its author.
    Return {
        /// The scenario.
        #[arg(value_name = "ID")]
        scenario: String,
    },
    /// Have some people try a scenario out before anybody is assessed by it.
    ///
    /// They play it with `play ID --mode pilot`; reviewers see that they did, and what came of it. It is never an assessment.
    Pilot {
        /// The scenario.
        #[arg(value_name = "ID")]
        scenario: String,
        /// The employee numbers of all who try it out.
        #[arg(value_name = "NUMBER", required = true)]
        numbers: Vec<String>,
    },
    /// Approve a scenario under review, as it is: from now on people may be assessed by it.
    ///
    /// Whoever wrote at it or sent it does not approve it. It is proved anew as it is, and no note may be open. The approval is of
    /// what the scenario reads; once that is otherwise, it is no longer of this.
    Approve {
        /// The scenario.
        #[arg(value_name = "ID")]
        scenario: String,
        /// In this language; may be given several times. In all whose words were found right if none is named.
        #[arg(long = "in", value_name = "TAG")]
        languages: Vec<String>,
    },
    /// Assess nobody by a scenario any more, one that the program carries as well.
    Retire {
        /// The scenario.
        #[arg(value_name = "ID")]
        scenario: String,
    },
    /// Note what is to be seen to before a scenario is approved.
    ///
    /// What is noted stays in the station's chain for good, and is not erased with people: name nobody in it.
    Note {
        /// The scenario.
        #[arg(value_name = "ID")]
        scenario: String,
        /// What.
        #[arg(allow_hyphen_values = true)]
        text: String,
        /// The message or the clause that it is about, as `words` and `policy list` name them.
        #[arg(long, value_name = "NAME")]
        on: Option<String>,
    },
    /// Say that what was noted has been seen to.
    Settle {
        /// The scenario.
        #[arg(value_name = "ID")]
        scenario: String,
        /// The note's number, as `show` tells it.
        #[arg(value_name = "NOTE")]
        note: i64,
    },
}

impl ReleaseAction {
    /// What it asks of whoever runs it.
    pub(crate) const fn need(&self) -> gate::Demand {
        gate::Demand::May(match self {
            Self::List | Self::Show { .. } => Permission::SeeReleases,
            Self::Send { .. } => Permission::WriteScenarios,
            Self::Note { .. } | Self::Settle { .. } => Permission::Review,
            Self::Return { .. } | Self::Pilot { .. } | Self::Approve { .. } | Self::Retire { .. } => {
                Permission::Approve
            }
        })
    }
}

pub(crate) fn run(action: &ReleaseAction, data: Option<&Path>, root: &Root) -> Result<ExitAnswer> {
    let library = Library::load(root, &[]);
    let of = |scenario: &String| Candidate::of(&library, scenario);
    let bare = |scenario: &String, what| NewRelease { scenario: scenario.clone(), what, authors: Vec::new() };
    match action {
        ReleaseAction::List => list(&library, &station::open_to_read(data)?)?,
        ReleaseAction::Show { scenario } => show::show(&library, &station::open_to_read(data)?, scenario)?,
        ReleaseAction::Send { scenario } => {
            step(data, &of(scenario)?.send(), "release-sent")?;
        }
        ReleaseAction::Return { scenario } => {
            step(data, &bare(scenario, ReleaseWhat::Returned {}), "release-returned")?;
        }
        ReleaseAction::Pilot { scenario, numbers } => pilot(data, &of(scenario)?, numbers)?,
        ReleaseAction::Approve { scenario, languages } => {
            let candidate = of(scenario)?;
            let release = approve(data, &library, candidate.approve(languages)?)?;
            let approved = release.stands().map(|approval| approval.languages.clone()).unwrap_or_default();
            let left = candidate.languages.iter().filter(|one| !approved.contains(&one.language.to_string()));
            for one in left {
                use composure::locale::Explain as _;
                let with = With::from_iter([("why", one.explain().text(words()))]);
                writeln!(out::notes(), "{}", words().text("release-left-out", &with))?;
            }
        }
        ReleaseAction::Retire { scenario } => {
            // what is not at hand any more is retired all the same; what never was is a slip
            let mut store = station::open_as_one(data)?;
            if store.release(scenario)?.events.is_empty() {
                of(scenario)?;
            }
            let release = store.take_release_step(&bare(scenario, ReleaseWhat::Retired {}), accounts::by()?)?;
            tell(scenario, &release, "release-was-retired")?;
        }
        ReleaseAction::Note { scenario, text, on } => {
            let release = step(data, &of(scenario)?.note(on.as_deref(), text)?, "release-was-noted")?;
            let number = release.notes.last().map(|note| note.number.to_string()).unwrap_or_default();
            writeln!(out::notes(), "{}", words().text("release-note-number", &With::from_iter([("number", number)])))?;
        }
        ReleaseAction::Settle { scenario, note } => {
            step(data, &bare(scenario, ReleaseWhat::Settled { note: *note }), "release-settled")?;
        }
    }
    Ok(ExitAnswer::Done)
}

fn step(data: Option<&Path>, new: &NewRelease, message: &str) -> Result<Release> {
    let release = station::open_as_one(data)?.take_release_step(new, accounts::by()?)?;
    tell(&new.scenario, &release, message)?;
    Ok(release)
}

/// Who may not is told so before the proof, which takes a while.
fn approve(data: Option<&Path>, library: &Library, pending: PendingApproval) -> Result<Release> {
    let mut store = station::open_as_one(data)?;
    let by = accounts::by()?;
    store.expect_release_step(pending.would_be(), by)?;
    let effort = Effort { cap: Effort::USUAL_CAP, workers: workers(None) };
    let (waiting, scenario) = (ProofRun::new(), pending.would_be().scenario.clone());
    let go_on = |so_far| library.pack(&scenario).is_some_and(|pack| waiting.goes_on(pack, so_far, words()));
    let proved = pending.prove(library, effort, &go_on);
    waiting.clear();
    let release = store.take_release_step(&proved?, by)?;
    tell(&scenario, &release, "release-was-approved")?;
    Ok(release)
}

fn tell(scenario: &str, release: &Release, message: &str) -> Result<()> {
    let approved = release.stands().map(|approval| joined(approval.languages.clone(), &words().plain("list-and")));
    let with = [("id", scenario.to_owned()), ("languages", approved.unwrap_or_default())];
    Ok(writeln!(out::prose(), "{}", words().text(message, &With::from_iter(with)))?)
}

fn pilot(data: Option<&Path>, candidate: &Candidate, numbers: &[String]) -> Result<()> {
    let mut store = station::open_as_one(data)?;
    let people = numbers.iter().map(|number| person(&store, number)).collect::<Result<Vec<_>>>()?;
    let what = ReleaseWhat::Piloted { people: people.iter().map(|one| one.subject.clone()).collect() };
    store.take_release_step(&candidate.step(what), accounts::by()?)?;
    let people = joined(people.iter().map(gate::person), &words().plain("list-and"));
    let with = With::from_iter([("id", candidate.id.clone()), ("people", people)]);
    writeln!(out::prose(), "{}", words().text("release-piloted", &with))?;
    Ok(())
}

fn person(store: &Store, number: &str) -> Result<Employee> {
    match store.employee(number)? {
        Some(employee) => Ok(employee),
        None => bail!(refuse("refuse-employee-unknown").with("number", number)),
    }
}

fn list(library: &Library, store: &Store) -> Result<()> {
    let heads =
        ["release-head-id", "release-head-title", "release-head-state", "release-head-languages", "release-head-notes"];
    let mut rows = table::under(heads.map(|head| words().plain(head)));
    table::figures(&mut rows, |at| at == 4);
    for one in standing_of(library, store, language())? {
        let notes = if one.open_notes == 0 { String::new() } else { one.open_notes.to_string() };
        let title = one.title.unwrap_or_else(|| words().plain("release-not-here"));
        rows.add_row([one.id, title, show::teller().standing(&one.standing), one.languages.join(" "), notes]);
    }
    table::write(&rows, &mut out::prose())
}
