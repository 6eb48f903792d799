//! What the HR desk shows, and what can be asked there.

use super::access::view::{AccessAction, AccessDraft, AccessView};
use super::cohort::view::{CohortAction, CohortDraft, CohortView};
use super::exporting::view::{ExportAction, ExportDraft, ExportView};
use super::records::view::{RecordListAction, RecordsDraft, RecordsView};
use super::roster::view::{RosterDeskAction, RosterDraft, RosterView};
use super::verifying::view::{VerifyAction, VerifyDraft, VerifyView};
use crate::export::ExportForm;
use crate::locale::Words;

/// A part of the desk.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) enum Tab {
    /// The records, one by one, and the file of whoever made one.
    #[default]
    Records,
    /// Who is on the roster, and a file that is to be taken in.
    Roster,
    /// Branches and competencies.
    Cohort,
    /// The clauses that are broken most.
    Clauses,
    /// What leaves the desk as files.
    Export,
    /// The chain that vouches for the records.
    Verify,
    /// Who looked at whose records.
    Access,
}

impl Tab {
    /// The message that names it.
    pub(crate) const fn message(self) -> &'static str {
        match self {
            Self::Records => "hr-tab-records",
            Self::Roster => "hr-tab-roster",
            Self::Cohort => "hr-tab-cohort",
            Self::Clauses => "hr-tab-clauses",
            Self::Export => "hr-tab-export",
            Self::Verify => "hr-tab-verify",
            Self::Access => "hr-tab-access",
        }
    }

    /// By what it is recognised from outside.
    pub(crate) const fn landmark(self) -> &'static str {
        match self {
            Self::Records => "records",
            Self::Roster => "roster",
            Self::Cohort => "cohort",
            Self::Clauses => "clauses",
            Self::Export => "export",
            Self::Verify => "verify",
            Self::Access => "access",
        }
    }
}

/// Something asked for there.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Action {
    /// Where one came from.
    Back,
    /// Show another part of it.
    Turn(Tab),
    /// Show the studio over this screen.
    OpenStudio,
    /// Show the settings over this screen.
    OpenSettings,
    /// Something about the records.
    Records(RecordListAction),
    /// Something about the roster.
    Roster(RosterDeskAction),
    /// Something about what records come to.
    Cohort(CohortAction),
    /// Something about what leaves the desk.
    Export(ExportAction),
    /// Something about the chain.
    Verify(VerifyAction),
    /// Something about who looked.
    Access(AccessAction),
}

/// What the screen shows.
#[derive(Clone, Debug)]
pub(crate) struct View {
    /// The program's words.
    pub(crate) words: Words,
    /// Whether the studio is open to him.
    pub(crate) studio: bool,
    /// The parts that whoever is here may see.
    pub(crate) tabs: Vec<Tab>,
    /// The one that is shown.
    pub(crate) tab: Tab,
    /// The records.
    pub(crate) records: RecordsView,
    /// The roster.
    pub(crate) roster: RosterView,
    /// What records come to.
    pub(crate) cohort: CohortView,
    /// What leaves the desk.
    pub(crate) export: ExportView,
    /// The chain.
    pub(crate) verify: VerifyView,
    /// Who looked.
    pub(crate) access: AccessView,
}

/// What is being typed and chosen.
#[derive(Clone, Debug)]
pub(crate) struct Draft {
    /// Of the records.
    pub(crate) records: RecordsDraft,
    /// Of the roster.
    pub(crate) roster: RosterDraft,
    /// Of what records come to.
    pub(crate) cohort: CohortDraft,
    /// Of what leaves the desk.
    pub(crate) export: ExportDraft,
    /// About the chain.
    pub(crate) verify: VerifyDraft,
    /// Of who looked.
    pub(crate) access: AccessDraft,
}

impl Draft {
    /// Nothing is typed yet; files go to a folder, under a name.
    pub(crate) fn new(folder: String, name: String) -> Self {
        Self {
            records: RecordsDraft::default(),
            roster: RosterDraft::default(),
            cohort: CohortDraft::default(),
            export: ExportDraft { form: ExportForm::default(), findings: false, folder, name },
            verify: VerifyDraft::default(),
            access: AccessDraft::default(),
        }
    }
}
