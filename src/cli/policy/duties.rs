//! What an author needs of a book while writing: the clauses that bind a role with what brings them up, those that can be earned,
//! competencies and parameters.

use super::lines::table;
use super::which::Which;
use anyhow::Result;
use clap::ValueEnum;
use composure::attempt::Named as _;
use composure::handbook::{ClauseDeed, CompetencyPage, Page, ParameterPage};
use composure::locale::{With, Words};
use composure::terms::Role;

#[derive(clap::Args)]
pub(crate) struct ListArgs {
    /// Clauses that bind this role alone.
    #[arg(long, value_enum, value_name = "ROLE")]
    role: Option<LearnerRole>,
    /// Clauses alone that a scenario can name in `earns`, and staff can do something about.
    #[arg(long)]
    earnable: bool,
    #[command(flatten)]
    pub(super) which: Which,
}

/// The roles that a learner plays.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum LearnerRole {
    /// Behind the counter.
    Teller,
    /// In the hall.
    LobbyManager,
    /// Responsible for the outlet.
    OutletHead,
    /// Handles complaints that come in by any channel.
    ComplaintHandler,
}

impl From<LearnerRole> for Role {
    fn from(role: LearnerRole) -> Self {
        match role {
            LearnerRole::Teller => Self::Teller,
            LearnerRole::LobbyManager => Self::LobbyManager,
            LearnerRole::OutletHead => Self::OutletHead,
            LearnerRole::ComplaintHandler => Self::ComplaintHandler,
        }
    }
}

impl ListArgs {
    pub(super) fn asks_for(&self, page: &Page) -> bool {
        self.role.is_none_or(|role| page.actor.binds(role.into())) && (!self.earnable || page.is_earnable)
    }

    pub(super) const fn narrows(&self) -> bool {
        self.role.is_some() || self.earnable
    }
}

/// Most deeds that stand in a cell, each on a line of its own.
const MOST_DEEDS: usize = 4;

/// One row for each clause, with what brings it up and what it is about.
pub(super) fn list(pages: &[Page], several: bool, app: &Words) -> Result<()> {
    let heads = [
        "policy-id",
        "policy-label",
        "policy-competency",
        "policy-severity",
        "policy-scoring",
        "policy-triggers",
        "policy-deeds",
    ];
    let rows = pages.iter().map(|page| {
        let row = [
            page.id.to_string(),
            page.label.clone(),
            page.competency_label.clone(),
            app.plain(page.severity.message()),
            app.plain(page.scoring.message()),
            parts(&page.triggers, app),
            parts(&page.deeds, app),
        ];
        (&*page.book, row)
    });
    table(heads, rows, several, app)
}

/// Deeds, each with its id, on lines of their own; of many the first.
fn parts(all: &[ClauseDeed], app: &Words) -> String {
    let mut lines: Vec<_> = all.iter().take(MOST_DEEDS).map(|one| format!("{} · {}", one.label, one.id)).collect();
    if let Some(more) = all.len().checked_sub(MOST_DEEDS).filter(|more| *more > 0) {
        lines.push(app.text("policy-deeds-more", &With::from_iter([("count", more)])));
    }
    lines.join("\n")
}

/// One row for each competency.
pub(super) fn competencies(pages: &[CompetencyPage], several: bool, app: &Words) -> Result<()> {
    let heads = ["policy-id", "policy-competency", "policy-clauses", "policy-earnable"];
    let rows = pages.iter().map(|page| {
        let row =
            [page.id.to_string(), page.label.clone(), page.clauses.len().to_string(), page.earnable.len().to_string()];
        (&*page.book, row)
    });
    table(heads, rows, several, app)
}

/// One row for each parameter, each case of its worth on a line of its own.
pub(super) fn parameters(pages: &[ParameterPage], several: bool, app: &Words) -> Result<()> {
    let heads = ["policy-id", "policy-parameter", "policy-worth", "policy-clauses"];
    let rows = pages.iter().map(|page| {
        let worth: Vec<_> = page.figure.cases.iter().map(|case| case.text.clone()).collect();
        let row = [page.figure.id.to_string(), page.figure.label.clone(), worth.join("\n"), page.clauses.join("\n")];
        (&*page.book, row)
    });
    table(heads, rows, several, app)
}
