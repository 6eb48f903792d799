//! A scenario on the bench: open, held, kept beside while it is edited, saved together or not at all, and brought together with what
//! was changed outside.

mod disk;
mod errand;
mod error;
mod held;
mod kept;
#[cfg(test)]
mod killed;
#[cfg(test)]
mod tests;

pub use errand::{BenchErrand, BenchReport, BenchSeen};
pub use error::BenchError;
pub use held::HeldBy;
pub use kept::KeptEdits;

use super::merge::{MergeChoices, Merged, merge};
use super::{Changes, Edit, OpenScenario};
use crate::studio::edit::{ScenarioFile, ScenarioTexts};
use disk::{DiskFiles, DiskStamps};
use held::{HeldFile, held_by, token};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Whether a scenario can be edited here.
#[derive(Debug)]
enum BenchHold {
    /// It is held here.
    Own(HeldFile),
    /// Nothing can be written beside it, so nobody knows that it is open: saving will say why.
    Unknown,
    /// Somebody else holds it.
    Other { by: HeldBy, took_over: bool },
}

/// A scenario that is open at a folder of content.
#[derive(Debug)]
pub struct Workbench {
    root: PathBuf,
    /// Where edits are kept that cannot be kept beside the scenario.
    aside: Option<PathBuf>,
    who: String,
    token: String,
    open: OpenScenario,
    /// As the files were read or written last.
    base: Arc<DiskFiles>,
    /// By what the files were known then.
    stamps: Option<DiskStamps>,
    hold: BenchHold,
    /// What was kept and has been taken up since: it goes when all is saved.
    taken_up: Vec<PathBuf>,
}

/// What was changed outside since the files were read or written last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutsideChange {
    files: DiskFiles,
}

impl Workbench {
    /// Opens a scenario of a folder of content. What an earlier save left half done is finished first. If another studio has it
    /// open it is only read here ([`Workbench::read_only`]). `aside` is where edits are kept that cannot be kept beside it.
    ///
    /// # Errors
    /// When it is not there or cannot be read.
    pub fn open(root: &Path, id: &str, who: &str, aside: Option<&Path>) -> Result<Self, BenchError> {
        // only what is on disk decides whether it can be read
        let _ = Changes::default().apply(root);
        let stamps = disk::stamps(root, id);
        let base = disk::read(root, id)?;
        if !base.contains_key(&ScenarioFile::Story) {
            return Err(BenchError::NoScenario { id: id.to_owned() });
        }
        let (open, token) = (OpenScenario::new(id, disk::texts(&base)), token());
        let mut this = Self {
            root: root.to_owned(),
            aside: aside.map(Path::to_owned),
            who: who.to_owned(),
            token,
            open,
            base: Arc::new(base),
            stamps,
            hold: BenchHold::Unknown,
            taken_up: Vec::new(),
        };
        match held_by(&this.folder(), id) {
            Some(by) => this.hold = BenchHold::Other { by, took_over: false },
            None => this.take_over(),
        }
        Ok(this)
    }

    /// The folder in which the story stands, and what is beside it.
    fn folder(&self) -> PathBuf {
        self.root.join("scenarios")
    }

    /// The scenario as it is here.
    #[must_use]
    pub const fn scenario(&self) -> &OpenScenario {
        &self.open
    }

    /// The texts as they are on disk, as far as is known.
    #[must_use]
    pub fn on_disk(&self) -> ScenarioTexts {
        disk::texts(&self.base)
    }

    /// Whether nothing can be written beside it, so that no other studio knows that it is open.
    #[must_use]
    pub const fn is_unheld(&self) -> bool {
        matches!(self.hold, BenchHold::Unknown)
    }

    /// Who else has it open, where it is only read here.
    #[must_use]
    pub const fn read_only(&self) -> Option<&HeldBy> {
        match &self.hold {
            BenchHold::Other { by, .. } => Some(by),
            BenchHold::Own(_) | BenchHold::Unknown => None,
        }
    }

    /// Whether another studio took it over from here.
    #[must_use]
    pub const fn was_taken_over(&self) -> bool {
        matches!(self.hold, BenchHold::Other { took_over: true, .. })
    }

    /// Takes it over, knowingly: whoever has it open only reads it from now on, and keeps what was not saved there.
    pub fn take_over(&mut self) {
        let folder = self.folder();
        self.hold = BenchHold::Unknown;
        // what was kept when it was taken away from here is what is here
        self.taken_up.extend(self.places().filter(|place| place.exists()).collect::<Vec<_>>());
        // a token holds once
        self.token = token();
        if let Ok(held) = HeldFile::take(&folder, self.open.id(), &self.who, &self.token) {
            self.hold = BenchHold::Own(held);
        }
    }

    /// That it may be edited here.
    fn may_edit(&self) -> Result<(), BenchError> {
        match &self.hold {
            BenchHold::Other { by, took_over: false } => Err(BenchError::Read(by.clone())),
            BenchHold::Other { by, took_over: true } => Err(BenchError::TakenOver(by.clone())),
            BenchHold::Own(_) | BenchHold::Unknown => Ok(()),
        }
    }

    /// Makes an edit: [`OpenScenario::edit`].
    ///
    /// # Errors
    /// Why it cannot be made, or that it is only read here.
    pub fn edit(&mut self, what: &Edit) -> Result<Option<String>, BenchError> {
        self.may_edit()?;
        Ok(self.open.edit(what)?)
    }

    /// Makes an edit as a part of the step before it: [`OpenScenario::go_on`].
    ///
    /// # Errors
    /// Why it cannot be made, or that it is only read here.
    pub fn go_on(&mut self, what: &Edit) -> Result<Option<String>, BenchError> {
        self.may_edit()?;
        Ok(self.open.go_on(what)?)
    }

    /// Puts lines behind the review of its words. It is no step: what was written down is not taken back.
    ///
    /// # Errors
    /// When it is only read here.
    pub fn remark(&mut self, lines: &str) -> Result<(), BenchError> {
        self.may_edit()?;
        self.open.append(&ScenarioFile::Review, lines);
        Ok(())
    }

    /// Goes on with another text of a file of words, as one step, and with what the review is to say of that.
    ///
    /// # Errors
    /// When it is only read here.
    pub fn put_words(&mut self, file: ScenarioFile, text: String, lines: &str) -> Result<(), BenchError> {
        self.may_edit()?;
        self.open.take([(file, text)].into());
        self.open.append(&ScenarioFile::Review, lines);
        Ok(())
    }

    /// Takes the last step back; whether there was one.
    pub fn undo(&mut self) -> bool {
        self.may_edit().is_ok() && self.open.undo()
    }

    /// Does again what was taken back last; whether there was something.
    pub fn redo(&mut self) -> bool {
        self.may_edit().is_ok() && self.open.redo()
    }

    /// The files that are not on disk as they are here.
    #[must_use]
    pub fn unsaved(&self) -> Vec<ScenarioFile> {
        let differs = |(file, text): &(&ScenarioFile, &String)| match self.base.get(*file) {
            Some(base) => base.text != **text,
            None => !text.is_empty(),
        };
        self.open.texts().iter().filter(differs).map(|(file, _)| file.clone()).collect()
    }

    fn places(&self) -> impl Iterator<Item = PathBuf> {
        let places = [Some(self.folder()), self.aside_folder()].into_iter().flatten();
        places.map(|folder| kept::place(&folder, self.open.id(), &self.token))
    }

    /// Of several folders of content each has its own.
    fn aside_folder(&self) -> Option<PathBuf> {
        let root = fs::canonicalize(&self.root).unwrap_or_else(|_| self.root.clone());
        let hash = blake3::hash(root.as_os_str().as_encoded_bytes()).to_hex();
        Some(self.aside.as_ref()?.join(hash.get(..16)?))
    }

    /// Takes up what was edited and not saved, as one step, brought together with what is here; what came of it is handed back.
    ///
    /// # Errors
    /// When they cannot be brought together, or it is only read here.
    pub fn take_up(&mut self, left: &KeptEdits, choices: &MergeChoices) -> Result<Merged, BenchError> {
        self.may_edit()?;
        let merged = merge(self.open.id(), &left.base, &left.texts, self.open.texts(), choices)?;
        self.open.take(merged.texts.clone());
        self.taken_up.push(left.place.clone());
        Ok(merged)
    }

    /// Lets go of what another studio had edited and not saved.
    pub fn forget(&mut self, left: &KeptEdits) {
        let _ = fs::remove_file(&left.place);
    }

    /// What would come of bringing together what is here and what was changed outside; nothing is done.
    ///
    /// # Errors
    /// When the story outside is not sound.
    pub fn compare(&self, outside: &OutsideChange, choices: &MergeChoices) -> Result<Merged, BenchError> {
        let base: ScenarioTexts = disk::texts(&self.base);
        Ok(merge(self.open.id(), &base, self.open.texts(), &disk::texts(&outside.files), choices)?)
    }

    /// Brings both together, as one step that can be taken back.
    ///
    /// # Errors
    /// When the story outside is not sound.
    pub fn bring_together(&mut self, outside: OutsideChange, choices: &MergeChoices) -> Result<Merged, BenchError> {
        let merged = self.compare(&outside, choices)?;
        self.open.take(merged.texts.clone());
        (self.base, self.stamps) = (Arc::new(outside.files), None);
        Ok(merged)
    }

    /// Whether nothing was edited here that what was changed outside could be brought together with, and no file is gone.
    #[must_use]
    pub fn can_read_again(&self, outside: &OutsideChange) -> bool {
        self.unsaved().is_empty() && self.base.keys().all(|file| outside.files.contains_key(file))
    }

    /// Goes on with the files as they are outside, sound or not, as one step that can be taken back. What is edited and not saved
    /// goes: [`Workbench::can_read_again`] tells whether there is any.
    pub fn read_again(&mut self, outside: OutsideChange) {
        self.open.take(disk::texts(&outside.files));
        (self.base, self.stamps) = (Arc::new(outside.files), None);
    }

    /// Goes on with what is here, knowingly: the next save is made over what was changed outside.
    pub fn keep_mine(&mut self, outside: OutsideChange) {
        (self.base, self.stamps) = (Arc::new(outside.files), None);
    }

    /// Lets go of what is edited and not saved here, knowingly: nothing is kept of it.
    pub fn let_go(&self) {
        self.places().for_each(|place| drop(fs::remove_file(place)));
    }
}
