//! The HR desk: the records of everybody, what they come to, what leaves as files, and what vouches for it.
//!
//! Everything is read beside the store's own thread, some of it at a time; the frame waits for none of it.

mod access;
mod cohort;
mod exporting;
mod guard;
pub(crate) mod pages;
mod place;
mod records;
mod roster;
mod saving;
#[cfg(test)]
pub(crate) mod tests;
mod ui;
mod verifying;
pub(crate) mod view;
mod why;
mod witness;

#[cfg(test)]
pub(crate) use exporting::view::ExportOrder;
#[cfg(test)]
pub(crate) use records::ruling_view::{RulingOrder, RulingWay};
#[cfg(test)]
pub(crate) use roster::view::{MoveOrder, RosterAsked};

use super::common::Common;
use super::go::Go;
use super::landmarks::Landmarks;
use super::screen::{IDLE, Screen, Shortcut, Tick, WAITING};
use crate::app::desk::{Desk, Wake};
use crate::app::reader::StoreReader;
use crate::records::accounts::Permission;
use crate::records::{Filter, RecordQuery, RecordTrait, this_day};
use access::AccessLog;
use access::view::AccessView;
use cohort::Summing;
use cohort::view::{CohortAction, CohortView};
use egui::Ui;
use exporting::Exporting;
pub(crate) use exporting::view::ExportAction;
pub(crate) use exporting::view::ExportState;
use exporting::view::ExportView;
use records::Records;
pub(crate) use records::view::RecordListAction;
use roster::Roster;
pub(crate) use roster::view::RosterDeskAction;
use roster::view::{ImportState, RosterView};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Instant;
use verifying::Verifying;
use verifying::view::{VerifyState, VerifyView};
use view::{Action, Draft, Tab, View};
use witness::LookWitness;

/// The HR desk.
pub(crate) struct HrScreen {
    pub(crate) view: View,
    pub(crate) draft: Draft,
    /// Writes what has to be written down.
    desk: Desk,
    /// Reads what one looks through.
    reader: StoreReader,
    records: Records,
    roster: Roster,
    summing: Summing,
    exporting: Exporting,
    verifying: Verifying,
    access: AccessLog,
    reads: bool,
}

impl HrScreen {
    /// Over the store at a path; `wake` wakes the window when something has been read.
    pub(crate) fn new(common: &Common, desk: Desk, store: PathBuf, wake: Wake) -> Self {
        let hand = || StoreReader::new(store.clone(), Arc::clone(&wake));
        let reader = hand();
        let rights = &common.rights;
        let witness = LookWitness::new(desk.clone(), rights.by.clone());
        let (records, shown) = Records::new(common, (&reader, hand()), witness.clone());
        let all = [
            (Tab::Records, Permission::SeeOthers),
            (Tab::Roster, Permission::SeeRoster),
            (Tab::Cohort, Permission::SeeOthers),
            (Tab::Clauses, Permission::SeeOthers),
            (Tab::Export, Permission::Export),
            (Tab::Verify, Permission::Verify),
            (Tab::Access, Permission::SeeAccess),
        ];
        let view = View {
            words: common.words.clone(),
            studio: rights.come_into_the_studio(),
            tabs: all.into_iter().filter(|(_, needs)| rights.may(*needs)).map(|(tab, _)| tab).collect(),
            tab: Tab::Records,
            records: shown,
            roster: RosterView {
                changes: rights.may(Permission::ChangeRoster),
                sees_records: rights.may(Permission::SeeOthers),
                ..RosterView::default()
            },
            cohort: CohortView::default(),
            export: ExportView::default(),
            verify: VerifyView { anchors: rights.may(Permission::Anchor), ..VerifyView::default() },
            access: AccessView::default(),
        };
        let name = format!("{} {}", common.words.plain("hr-tab-records"), this_day());
        let draft = Draft::new(saving::usual_folder(), name);
        // what takes long is done by hands of its own
        let (exporting, verifying) = (Exporting::new(hand(), hand(), witness.clone()), Verifying::new(hand()));
        let summing = Summing::new(hand(), witness.clone());
        let (roster, access) = (Roster::new(hand()), AccessLog::new(hand(), witness));
        Self { view, draft, desk, reader, records, roster, summing, exporting, verifying, access, reads: true }
    }

    /// Lists records.
    fn list(&mut self, common: &Common, query: RecordQuery) -> Option<Go> {
        self.draft.records.clear();
        self.turn(common, Tab::Records);
        let action = RecordListAction::Ask(Box::new(query));
        self.records.act(common, (&self.reader, &self.desk), &mut self.view.records, action)
    }

    /// Lists those of whoever is open on the roster, by the number that is looked for then.
    fn list_of_person(&mut self, common: &Common) -> Option<Go> {
        let sought = self.view.roster.open.as_ref().filter(|_| self.view.roster.sees_records)?.number.clone();
        let before = &self.view.records.query;
        let query = RecordQuery {
            sought: sought.clone(),
            order: before.order,
            descending: before.descending,
            ..RecordQuery::default()
        };
        let go = self.list(common, query);
        self.draft.records.seeks(sought);
        go
    }

    /// Lists those behind a sum.
    fn list_of(&mut self, common: &Common, action: CohortAction) -> Option<Go> {
        let before = self.view.records.query.clone();
        let of = RecordQuery { sought: String::new(), only: RecordTrait::Any, ..before };
        match action {
            CohortAction::Branch(name) => {
                let filter = Filter { branches: vec![name], ..of.filter };
                self.list(common, RecordQuery { filter, ..of })
            }
            CohortAction::Clause(id) => self.list(common, RecordQuery { only: RecordTrait::Broken(id), ..of }),
            CohortAction::Choose => {
                self.turn(common, Tab::Records);
                None
            }
        }
    }

    /// Shows another part.
    fn turn(&mut self, common: &Common, tab: Tab) {
        self.view.tab = tab;
        match tab {
            Tab::Records => {}
            Tab::Roster => self.roster.look(&self.view.roster),
            Tab::Cohort | Tab::Clauses => {
                self.summing.look(common, &mut self.view.cohort, &self.view.records.query.filter);
            }
            Tab::Export => self.exporting.look(common, &mut self.view.export, &self.view.records.query),
            Tab::Verify => self.verifying.look(),
            Tab::Access => self.access.look(&mut self.view.access),
        }
    }
}

impl Screen for HrScreen {
    type Action = Action;

    fn show(&mut self, ui: &mut Ui) -> Vec<Action> {
        ui::screen(ui, &self.view, &mut self.draft)
    }

    fn landmarks(&self) -> Landmarks {
        let View { records, roster, export, verify, tab, .. } = &self.view;
        let shown = Landmarks::of("hr").figure("tab", tab.landmark()).with("reading", self.reads);
        let shown = records.count.map_or(shown.clone(), |count| shown.figure("records", count));
        let shown = shown.with("file", records.open.as_ref().is_some_and(|open| open.file.is_some()));
        let ruled = |open: &records::view::OpenRecord| open.ruling.as_ref().is_some_and(|one| one.done.is_some());
        let shown = shown.with("ruled", records.open.as_ref().is_some_and(ruled));
        let shown = shown.with("considered", roster.considered.is_some()).with("moved", roster.moved.is_some());
        let shown = shown.with("changes", matches!(roster.import, ImportState::Shown(_)));
        let shown = shown.with("imported", matches!(roster.import, ImportState::Written(_)));
        let shown = shown.with("written", matches!(export.state, ExportState::Done(_)));
        shown.with("verified", matches!(verify.state, VerifyState::Done(_)))
    }

    fn shortcuts(&self) -> &'static [Shortcut] {
        &[("↑  ↓", "hr-keys-row"), ("key-enter", "hr-keys-open"), ("key-escape", "back")]
    }

    fn act(&mut self, _at: Instant, action: Action, common: &Common) -> Option<Go> {
        match action {
            Action::Back => return Some(Go::Back),
            Action::OpenStudio => return Some(Go::Studio),
            Action::OpenSettings => return Some(Go::Settings),
            Action::Turn(tab) if self.view.tabs.contains(&tab) => self.turn(common, tab),
            Action::Turn(_) => {}
            Action::Records(action) => {
                return self.records.act(common, (&self.reader, &self.desk), &mut self.view.records, action);
            }
            Action::Roster(RosterDeskAction::Records) => return self.list_of_person(common),
            Action::Roster(action) => self.roster.act(common, &self.desk, &mut self.view.roster, action),
            Action::Access(action) => self.access.act(&self.view.access, action),
            Action::Cohort(action) => return self.list_of(common, action),
            Action::Export(ExportAction::Choose) => self.turn(common, Tab::Records),
            Action::Export(action) => self.exporting.act(common, &mut self.view.export, action),
            Action::Verify(action) => {
                let numbers = self.verifying.act(common, &mut self.view.verify, action)?;
                let only = RecordTrait::Numbered(numbers);
                return self.list(common, RecordQuery { only, descending: true, ..RecordQuery::default() });
            }
        }
        None
    }

    fn relabel(&mut self, common: &Common) {
        self.view.words = common.words.clone();
        self.records.relabel(common, &self.reader, &mut self.view.records);
        self.roster.relabel(common, &mut self.view.roster);
        Summing::relabel(common, &mut self.view.cohort);
        self.exporting.relabel(common, &mut self.view.export);
        self.verifying.tell(common, &mut self.view.verify);
    }

    fn pass(&mut self, _now: Instant, common: &Common) -> Tick {
        let before = self.reads;
        if self.records.has_ruled(common, &self.reader, &mut self.view.records) {
            self.summing.forget();
            self.exporting.forget();
        }
        let records = self.records.pass(common, &mut self.view.records);
        let roster = self.roster.pass(common, &mut self.view.roster);
        let sums = self.summing.pass(common, &mut self.view.cohort);
        let exports = self.exporting.pass(common, &mut self.view.export);
        let verifies = self.verifying.pass(common, &self.desk, &mut self.view.verify);
        let looks = self.access.pass(common, &mut self.view.access);
        self.reads = looks || records || roster || sums || exports || verifies;
        // what has just come is shown, and what it asks for is asked
        let next = if self.reads || before { WAITING } else { IDLE };
        (next, None)
    }
}
