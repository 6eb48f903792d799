//! A scenario on the bench: open, held, kept beside while it is edited, saved together or not at all, and brought together with what
//! was changed outside.

mod disk;
mod error;
mod held;
mod kept;
#[cfg(test)]
mod tests;

pub use error::BenchError;
pub use held::HeldBy;
pub use kept::KeptEdits;

use super::merge::{MergeChoices, Merged, merge};
use super::{ChangeError, Changes, Edit, OpenScenario};
use crate::studio::edit::{ScenarioFile, ScenarioTexts};
use disk::DiskFile;
use held::{HeldFile, held_by, token};
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

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
    base: BTreeMap<ScenarioFile, DiskFile>,
    hold: BenchHold,
    /// What was kept and has been taken up since: it goes when all is saved.
    taken_up: Vec<PathBuf>,
}

/// What was changed outside since the files were read or written last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutsideChange {
    files: BTreeMap<ScenarioFile, DiskFile>,
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
            base,
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

    /// Who else has it open, where it is only read here.
    #[must_use]
    pub const fn read_only(&self) -> Option<&HeldBy> {
        match &self.hold {
            BenchHold::Other { by, .. } => Some(by),
            BenchHold::Own(_) | BenchHold::Unknown => None,
        }
    }

    /// Takes it over, knowingly: whoever has it open only reads it from now on, and keeps what was not saved there.
    pub fn take_over(&mut self) {
        let folder = self.folder();
        self.hold = BenchHold::Unknown;
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

    /// That it is still held here.
    fn still_held(&mut self) -> Result<(), BenchError> {
        if let BenchHold::Own(held) = &mut self.hold
            && let Some(by) = held.taken_over()
        {
            // what was edited is kept before anything else
            let _ = self.keep_texts();
            self.hold = BenchHold::Other { by, took_over: true };
        }
        self.may_edit()
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

    /// Keeps what is edited and not saved, beside the scenario or, where that cannot be, aside: for every few seconds of work. Nothing
    /// is kept of what is saved.
    ///
    /// # Errors
    /// When it can be kept nowhere, or another studio took it over; it is kept then all the same.
    pub fn keep(&mut self) -> Result<(), BenchError> {
        self.still_held()?;
        if self.unsaved().is_empty() { Ok(()) } else { self.keep_texts().map_err(BenchError::NotKept) }
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

    fn keep_texts(&self) -> io::Result<()> {
        let mut failed = io::Error::from(io::ErrorKind::NotFound);
        for (at, place) in self.places().enumerate() {
            if let Some(folder) = place.parent().filter(|_| at > 0) {
                let _ = fs::create_dir_all(folder);
            }
            match kept::keep(&place, &self.who, &self.base, self.open.texts()) {
                Ok(()) => return Ok(()),
                Err(error) if at == 0 => failed = error,
                Err(_) => {}
            }
        }
        Err(failed)
    }

    /// What studios that do not run any more had edited and not saved, the newest first. What is on disk by now is not told.
    #[must_use]
    pub fn left_unsaved(&self) -> Vec<KeptEdits> {
        let folders = [Some(self.folder()), self.aside_folder()].into_iter().flatten();
        let mut all: Vec<_> = folders.flat_map(|folder| kept::left(&folder, self.open.id())).collect();
        all.retain(|kept| !self.taken_up.contains(&kept.place));
        all.retain(|kept| {
            let there = kept
                .texts
                .iter()
                .all(|(file, text)| self.base.get(file).map_or(text.is_empty(), |base| base.text == *text));
            if there {
                let _ = fs::remove_file(&kept.place);
            }
            !there
        });
        all
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

    /// Lets go of what was edited and not saved.
    pub fn forget(&mut self, left: &KeptEdits) {
        let _ = fs::remove_file(&left.place);
    }

    /// Saves all files that are not on disk as they are here: together, or none of them.
    ///
    /// # Errors
    /// When they were changed outside, when another studio took the scenario over, or when the disk says no: then what is edited
    /// is kept beside, and nothing on disk has changed.
    pub fn save(&mut self) -> Result<(), BenchError> {
        self.still_held()?;
        let mut changes = Changes::default();
        let mut saved = BTreeMap::new();
        for file in self.unsaved() {
            let text = self.open.file(&file).unwrap_or_default().to_owned();
            let path = file.path(self.open.id());
            match self.base.get(&file) {
                Some(base) => changes.replace(path, base.bytes(), base.with(&text)),
                None => changes.create(path, text.clone()),
            }
            let base = self.base.get(&file);
            saved.insert(file.clone(), base.map_or_else(|| DiskFile::new(text.clone()), |base| base.now(&text)));
        }
        match changes.apply(&self.root) {
            Ok(()) => {}
            Err(ChangeError::Meanwhile { .. }) => {
                let _ = self.keep_texts();
                return Err(BenchError::ChangedOutside);
            }
            Err(saving) => {
                return Err(match self.keep_texts() {
                    Ok(()) => BenchError::NotSaved(saving),
                    Err(keeping) => BenchError::Lost { saving, keeping },
                });
            }
        }
        self.base.extend(saved);
        let mut kept = std::mem::take(&mut self.taken_up);
        kept.extend(self.places());
        kept.into_iter().for_each(|place| drop(fs::remove_file(place)));
        Ok(())
    }

    /// What was changed outside since the files were read or written last, if anything.
    ///
    /// # Errors
    /// When a file cannot be read.
    pub fn look_outside(&self) -> Result<Option<OutsideChange>, BenchError> {
        let files = disk::read(&self.root, self.open.id())?;
        Ok((files != self.base).then_some(OutsideChange { files }))
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
        self.base = outside.files;
        Ok(merged)
    }
}
