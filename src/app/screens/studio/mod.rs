//! The studio behind the trainer's door: the scenarios at hand, and one of them open to be read and written.
//!
//! What is read of files and checked is done beside the frame. What is typed is an edit at once, and nothing is on disk before it is
//! saved.

mod refusal;
mod script;
mod shelf_acts;
mod shelf_ui;
#[cfg(test)]
mod tests;
mod told;
mod ui;
pub(crate) mod view;

use super::common::Common;
use super::go::Go;
use super::landmarks::Landmarks;
use super::screen::{IDLE, Screen, Shortcut, Tick, WAITING};
use crate::app::desk::{Desk, Wake};
use crate::app::reader::{Errand, StoreReader};
use crate::content::{Library, Pack, Root, spoken};
use crate::locale::Words;
use crate::records::accounts::Permission;
use crate::records::{Release, Setting};
use crate::studio::release::ReleaseStanding;
use crate::studio::{ShelvedScenario, Workbench, read_texts, shelf};
use egui::Ui;
use refusal::StudioRefusal;
use script::OpenScript;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Instant;
use view::{Action, Draft, StudioPart, View};

/// The id of a copy, and the content as it is now.
type Shelved = (Option<String>, Arc<Library>);

/// The studio.
pub(crate) struct StudioScreen {
    pub(crate) view: View,
    pub(crate) draft: Draft,
    /// Reads and checks.
    reader: StoreReader,
    /// Saves, whatever is being checked.
    saver: StoreReader,
    /// Reads and proves what is on its way to people.
    reviewer: StoreReader,
    desk: Desk,
    listing: Option<Errand<Result<Vec<ShelvedScenario>, StudioRefusal>>>,
    opening: Option<Errand<Result<OpenScript, StudioRefusal>>>,
    /// What is being copied or deleted: the copy's id, and the content after it.
    shelving: Option<Errand<Result<Shelved, StudioRefusal>>>,
    /// What is opened as soon as it stands in the list.
    opens: Option<String>,
    script: Option<OpenScript>,
    /// Where edits are kept that cannot be kept beside a scenario.
    aside: Option<PathBuf>,
    /// The words of what a check finds.
    spoken: Words,
    /// Wakes the window when something was proved.
    wake: Wake,
}

impl StudioScreen {
    /// Over the store at a path, which is asked who may; `wake` wakes the window when something has been read.
    /// What is decided is written down at the desk.
    pub(crate) fn new(common: &Common, desk: Desk, store: PathBuf, wake: Wake) -> Self {
        let hand = || StoreReader::new(store.clone(), Arc::clone(&wake));
        let aside = store.parent().map(|folder| folder.join("unsaved"));
        let view = View { words: common.words.clone(), shelf: None, open: None, deletes: None, trouble: None };
        let (reader, saver, reviewer) = (hand(), hand(), hand());
        let (draft, spoken) = (Draft::default(), spoken(&common.language));
        let mut screen = Self {
            view,
            draft,
            reader,
            saver,
            reviewer,
            desk,
            listing: None,
            opening: None,
            shelving: None,
            opens: None,
            script: None,
            aside,
            spoken,
            wake,
        };
        screen.list(common);
        screen
    }

    fn list(&mut self, common: &Common) {
        let (root, language) = (common.root.clone(), common.language.clone());
        self.listing = Some(self.reader.send(move |store, _| {
            let (releases, accepts) = (store.releases()?, store.setting(Setting::AcceptShipped)? == 1);
            let none = Release::default();
            let stands =
                |pack: &Pack| ReleaseStanding::of(pack, releases.get(&*pack.scenario.id).unwrap_or(&none), accepts);
            Ok(shelf(&root, &language, &stands))
        }));
    }

    fn open(&mut self, common: &Common, at: usize) {
        let Some(row) = self.view.shelf.as_ref().and_then(|all| all.get(at)) else { return };
        let (root, id, words) = (common.root.clone(), row.id.clone(), common.words.clone());
        let writes = common.rights.may(Permission::WriteScenarios);
        let folder = root.folder().filter(|_| row.is_own && writes).map(Path::to_owned);
        let root = if row.is_own { root } else { Root::Shipped };
        let (who, aside, wake) = (script::safe::who(common), self.aside.clone(), Arc::clone(&self.wake));
        self.opening = Some(self.reader.send(move |_, _| {
            let Some(folder) = folder else {
                let texts = read_texts(&root, &id)?;
                return Ok(OpenScript::to_read(id, texts, root, wake, &words));
            };
            let bench = Workbench::open(&folder, &id, &who, aside.as_deref())?;
            let left = bench.left_unsaved();
            Ok(OpenScript::on_bench(bench, root, left, wake, &words))
        }));
    }

    /// Does something to a scenario of the list as a whole, beside the frame.
    fn shelve(&mut self, common: &Common, at: usize, does: fn(&Root, &str) -> Result<Shelved, StudioRefusal>) {
        let Some(row) = self.view.shelf.as_ref().and_then(|all| all.get(at)) else { return };
        if self.shelving.is_some() {
            return;
        }
        let (root, id, by) = (common.root.clone(), row.id.clone(), common.rights.by.clone());
        self.shelving = Some(self.saver.send(move |store, _| {
            script::safe::may_write(store, by.as_ref())?;
            does(&root, &id)
        }));
    }

    /// Back to the list, as it is now.
    fn close(&mut self, common: &Common) {
        (self.script, self.view.open) = (None, None);
        self.list(common);
    }

    fn show_script(&mut self) {
        self.view.open = self.script.as_ref().map(|script| script.view(&self.view.words, &self.spoken));
    }
}

impl Screen for StudioScreen {
    type Action = Action;

    fn show(&mut self, ui: &mut Ui) -> Vec<Action> {
        ui::screen(ui, &self.view, &mut self.draft)
    }

    fn landmarks(&self) -> Landmarks {
        let shown = Landmarks::of("studio")
            .with("reading", self.listing.is_some() || self.opening.is_some() || self.shelving.is_some());
        let shown = match &self.view.shelf {
            Some(all) => shown.figure("scenarios", all.len()),
            None => shown,
        };
        let Some(open) = &self.view.open else { return shown };
        let shown = shown.figure("open", &open.id).figure("moments", open.moments.len());
        let shown = shown
            .with("unsaved", open.unsaved)
            .with("saving", open.saving)
            .with("checking", open.checking)
            .with("proving", open.proof.is_proving())
            .with("releasing", open.release.busy.is_some())
            .with("drafting", open.words.drafting);
        shown.with("asks", open.question.is_some())
    }

    fn shortcuts(&self) -> &'static [Shortcut] {
        match &self.view.open {
            None => &[("↑  ↓", "hr-keys-row"), ("key-enter", "hr-keys-open"), ("key-escape", "back")],
            Some(_) if self.draft.part == StudioPart::Words => &[
                ("key-enter", "studio-keys-edit"),
                ("Ctrl+Enter", "studio-keys-next"),
                ("Alt+C", "studio-keys-copy"),
                ("Alt+Y", "studio-keys-right"),
                ("Ctrl+H", "studio-replace"),
                ("F8", "studio-part-story"),
                ("Ctrl+S", "studio-save"),
                ("Ctrl+Z", "studio-undo"),
                ("Ctrl+Y", "studio-redo"),
                ("key-escape", "back"),
            ],
            Some(_) => &[
                ("F8", "studio-part-words"),
                ("Ctrl+S", "studio-save"),
                ("Ctrl+Z", "studio-undo"),
                ("Ctrl+Y", "studio-redo"),
                ("F7", "studio-keys-problem"),
                ("N", "studio-add-answer"),
                ("Shift+N", "studio-add-moment"),
                ("Ctrl+0", "studio-board-whole"),
                ("key-escape", "back"),
            ],
        }
    }

    fn act(&mut self, at: Instant, action: Action, common: &Common) -> Option<Go> {
        self.view.trouble = None;
        match action {
            Action::Back if self.script.is_none() => return Some(Go::Back),
            Action::Back => {
                if self.script.as_mut().is_some_and(OpenScript::leave) {
                    self.close(common);
                }
            }
            Action::OpenSettings => return Some(Go::Settings),
            Action::Open(row) => self.open(common, row),
            Action::CopyIt(row) => self.shelve(common, row, shelf_acts::copied),
            Action::AskDelete(row) => {
                self.view.deletes =
                    Some(row).filter(|row| self.view.shelf.iter().flatten().nth(*row).is_some_and(|one| one.is_own));
            }
            Action::DeleteIt => {
                if let Some(row) = self.view.deletes.take() {
                    self.shelve(common, row, shelf_acts::removed);
                }
            }
            Action::KeepIt => self.view.deletes = None,
            Action::Script(action) => {
                let script = self.script.as_mut()?;
                if script.act(action, common, at, &mut self.draft, &self.reviewer) {
                    self.close(common);
                }
            }
        }
        self.show_script();
        None
    }

    fn has_unsaved(&self) -> bool {
        self.view.open.as_ref().is_some_and(|open| open.unsaved)
    }

    fn relabel(&mut self, common: &Common) {
        self.view.words = common.words.clone();
        self.spoken = spoken(&common.language);
        self.list(common);
        if let Some(script) = &mut self.script {
            script.look_again(common, &self.reviewer);
            script.know(common);
        }
        self.show_script();
    }

    fn pass(&mut self, now: Instant, common: &Common) -> Tick {
        let mut came = false;
        if let Some(read) = self.listing.as_ref().and_then(Errand::poll) {
            (self.listing, came) = (None, true);
            match read {
                Ok(Ok(all)) => {
                    let opens = self.opens.take().and_then(|id| all.iter().position(|one| one.is_own && one.id == id));
                    self.view.shelf = Some(all);
                    if let Some(row) = opens {
                        self.draft.shelf.at = row;
                        self.open(common, row);
                    }
                }
                Ok(Err(why)) => self.view.trouble = Some(why.told(&self.view.words)),
                Err(gone) => self.view.trouble = Some(StudioRefusal::from(gone).told(&self.view.words)),
            }
        }
        if let Some(read) = self.opening.as_ref().and_then(Errand::poll) {
            (self.opening, came) = (None, true);
            match read {
                Ok(Ok(script)) => {
                    self.draft.begins();
                    self.script = Some(script);
                }
                Ok(Err(why)) => self.view.trouble = Some(why.told(&self.view.words)),
                Err(gone) => self.view.trouble = Some(StudioRefusal::from(gone).told(&self.view.words)),
            }
        }
        let (mut next, mut go, mut closes) = (IDLE, None, false);
        if let Some(done) = self.shelving.as_ref().and_then(Errand::poll) {
            (self.shelving, came) = (None, true);
            match done {
                Ok(Ok((made, content))) => {
                    (self.opens, go) = (made, Some(Go::Reread(content)));
                    self.list(common);
                }
                Ok(Err(why)) => self.view.trouble = Some(why.told(&self.view.words)),
                Err(gone) => self.view.trouble = Some(StudioRefusal::from(gone).told(&self.view.words)),
            }
        }
        if let Some(script) = &mut self.script {
            let (again, changed, content) = script.pass(now, common, (&self.saver, &self.reviewer), &self.desk);
            (next, closes) = (again, script.has_left());
            go = content.map(Go::Reread).or(go);
            came |= changed;
        }
        if closes {
            self.close(common);
            came = true;
        }
        if came {
            self.show_script();
        }
        let waits = came || self.listing.is_some() || self.opening.is_some() || self.shelving.is_some();
        (if waits { WAITING } else { next }, go)
    }
}
