//! What is done with the files of a scenario while whoever edits it goes on: it takes its time on a slow disk, so it is done beside
//! him, with what was there when it was begun.

use super::disk::{self, DiskFile, DiskFiles, DiskStamps};
use super::error::BenchError;
use super::held::{HeldBy, HeldNote, held_by};
use super::kept::{self, KeptEdits};
use super::{BenchHold, OutsideChange, Workbench};
use crate::studio::edit::{ScenarioFile, ScenarioTexts};
use crate::studio::words::{Author, remarks};
use crate::studio::{ChangeError, Changes};
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;
use std::{fs, io};

/// What is to be done with the files of a scenario, one thing at a time: what came of it is told to the bench before the next.
#[derive(Debug)]
pub struct BenchErrand {
    pub(super) root: PathBuf,
    pub(super) id: String,
    pub(super) who: String,
    pub(super) base: Arc<DiskFiles>,
    pub(super) stamps: Option<DiskStamps>,
    pub(super) texts: ScenarioTexts,
    pub(super) unsaved: Vec<ScenarioFile>,
    /// Where edits are kept: beside the scenario, else aside.
    pub(super) places: Vec<PathBuf>,
    pub(super) taken_up: Vec<PathBuf>,
    pub(super) hold: ErrandHold,
}

/// How a scenario was held when something was begun.
#[derive(Debug)]
pub(super) enum ErrandHold {
    Own(HeldNote),
    Unknown,
    Other { by: HeldBy, took_over: bool },
}

impl From<&BenchHold> for ErrandHold {
    fn from(hold: &BenchHold) -> Self {
        match hold {
            BenchHold::Own(held) => Self::Own(held.note().clone()),
            BenchHold::Unknown => Self::Unknown,
            BenchHold::Other { by, took_over } => Self::Other { by: by.clone(), took_over: *took_over },
        }
    }
}

/// What came of something that was done with the files; [`Workbench::heard`] tells what of it a person should know.
#[derive(Debug)]
pub struct BenchReport {
    pub(super) taken_over: Option<HeldBy>,
    pub(super) saved: Option<SavedFiles>,
    pub(super) stamps: Option<DiskStamps>,
    pub(super) result: Result<BenchSeen, BenchError>,
}

/// What was saved.
#[derive(Debug)]
pub(super) struct SavedFiles {
    pub files: DiskFiles,
    /// What the review got.
    pub remarks: String,
}

/// What was seen of the files.
#[derive(Debug, Default)]
pub struct BenchSeen {
    /// What was changed outside, if anything.
    pub outside: Option<OutsideChange>,
    /// What other studios left unsaved, where that was asked.
    pub left: Vec<KeptEdits>,
    /// Whether whoever held it before has let it go.
    pub free: bool,
}

impl BenchReport {
    /// Whether something was saved.
    #[must_use]
    pub const fn is_saved(&self) -> bool {
        self.saved.is_some()
    }
}

impl BenchErrand {
    fn report(self, result: Result<BenchSeen, BenchError>) -> BenchReport {
        BenchReport { taken_over: None, saved: None, stamps: self.stamps, result }
    }

    /// That it is still held here: what was edited is kept before anything else where it is not.
    fn still_held(self) -> Result<Self, Box<BenchReport>> {
        let (by, took_over, is_news) = match &self.hold {
            ErrandHold::Unknown => return Ok(self),
            ErrandHold::Own(note) => match note.taken_over() {
                None => return Ok(self),
                Some(by) => (by, true, true),
            },
            ErrandHold::Other { by, took_over } => (by.clone(), *took_over, false),
        };
        if is_news && !self.unsaved.is_empty() {
            let _ = self.keep_texts();
        }
        let error = if took_over { BenchError::TakenOver(by.clone()) } else { BenchError::Read(by.clone()) };
        let report = BenchReport { taken_over: is_news.then_some(by), ..self.report(Err(error)) };
        Err(Box::new(report))
    }

    /// Keeps what is edited and not saved, beside the scenario or, where that cannot be, aside: for every few seconds of work. Nothing
    /// is kept of what is saved.
    #[must_use]
    pub fn keep(self) -> BenchReport {
        let this = match self.still_held() {
            Ok(this) => this,
            Err(report) => return *report,
        };
        let kept = if this.unsaved.is_empty() {
            this.let_go();
            Ok(BenchSeen::default())
        } else {
            this.keep_texts().map(|()| BenchSeen::default()).map_err(BenchError::NotKept)
        };
        this.report(kept)
    }

    fn keep_texts(&self) -> io::Result<()> {
        let mut failed = io::Error::from(io::ErrorKind::NotFound);
        for (at, place) in self.places.iter().enumerate() {
            if let Some(folder) = place.parent().filter(|_| at > 0) {
                let _ = fs::create_dir_all(folder);
            }
            match kept::keep(place, &self.who, &self.base, &self.texts) {
                Ok(()) => return Ok(()),
                Err(error) if at == 0 => failed = error,
                Err(_) => {}
            }
        }
        Err(failed)
    }

    fn let_go(&self) {
        self.places.iter().for_each(|place| drop(fs::remove_file(place)));
    }

    /// Saves all files that are not on disk as they are here: together, or none of them. What there is to be written down of the
    /// words is written down with them.
    #[must_use]
    pub fn save(self, author: &Author) -> BenchReport {
        let this = match self.still_held() {
            Ok(this) => this,
            Err(report) => return *report,
        };
        let mut texts = this.texts.clone();
        let remarks = remarks(&disk::texts(&this.base), &this.texts, author);
        let mut files = this.unsaved.clone();
        if !remarks.is_empty() {
            texts.entry(ScenarioFile::Review).or_default().push_str(&remarks);
            files.extend((!files.contains(&ScenarioFile::Review)).then_some(ScenarioFile::Review));
        }
        let (mut changes, mut saved) = (Changes::default(), BTreeMap::new());
        for file in files {
            let text = texts.get(&file).cloned().unwrap_or_default();
            let path = file.path(&this.id);
            let base = this.base.get(&file);
            match base {
                Some(base) => changes.replace(path, base.bytes(), base.with(&text)),
                None => changes.create(path, text.clone()),
            }
            saved.insert(file, base.map_or_else(|| DiskFile::new(text.clone()), |base| base.now(&text)));
        }
        match changes.apply(&this.root) {
            Ok(()) => {}
            Err(ChangeError::Meanwhile { .. }) => {
                let _ = this.keep_texts();
                return this.report(Err(BenchError::ChangedOutside));
            }
            Err(saving) => {
                let why = match this.keep_texts() {
                    Ok(()) => BenchError::NotSaved(saving),
                    Err(keeping) => BenchError::Lost { saving, keeping },
                };
                return this.report(Err(why));
            }
        }
        this.taken_up.iter().for_each(|place| drop(fs::remove_file(place)));
        this.let_go();
        let saved = Some(SavedFiles { files: saved, remarks });
        BenchReport { saved, stamps: None, ..this.report(Ok(BenchSeen::default())) }
    }

    /// Looks for what was changed outside since the files were read or written last, and for what other studios left unsaved if
    /// that is asked. Files that have not been touched are not read again.
    #[must_use]
    pub fn look(self, for_left: bool) -> BenchReport {
        let this = match &self.hold {
            ErrandHold::Own(_) => match self.still_held() {
                Ok(this) => this,
                Err(report) => return *report,
            },
            ErrandHold::Unknown | ErrandHold::Other { .. } => self,
        };
        let folder = this.root.join("scenarios");
        let free = matches!(this.hold, ErrandHold::Other { .. }) && held_by(&folder, &this.id).is_none();
        let left = if for_left { this.left_unsaved() } else { Vec::new() };
        // known before the files are read, so that what comes after is seen the next time
        let stamps = disk::stamps(&this.root, &this.id);
        if stamps.is_some() && stamps == this.stamps {
            let seen = BenchSeen { outside: None, left, free };
            return BenchReport { stamps, ..this.report(Ok(seen)) };
        }
        let read = disk::read(&this.root, &this.id);
        let outside = |files: DiskFiles| (files != *this.base).then_some(OutsideChange { files });
        let seen = read.map(|files| BenchSeen { outside: outside(files), left, free });
        let is_same = seen.as_ref().is_ok_and(|seen| seen.outside.is_none());
        BenchReport { stamps: stamps.filter(|_| is_same), ..this.report(seen) }
    }

    /// What studios that do not run any more had edited and not saved, the newest first. What is on disk by now is not told.
    pub(super) fn left_unsaved(&self) -> Vec<KeptEdits> {
        let folders = self.places.iter().filter_map(|place| place.parent());
        let mut all: Vec<_> = folders.flat_map(|folder| kept::left(folder, &self.id)).collect();
        all.retain(|kept| !self.taken_up.contains(&kept.place));
        all.retain(|kept| {
            let is_there = |(file, text): (&ScenarioFile, &String)| {
                self.base.get(file).map_or(text.is_empty(), |base| base.text == *text)
            };
            let there = kept.texts.iter().all(is_there);
            if there {
                let _ = fs::remove_file(&kept.place);
            }
            !there
        });
        all
    }
}

impl Workbench {
    /// What is to be done with the files as everything is now.
    #[must_use]
    pub fn errand(&self) -> BenchErrand {
        BenchErrand {
            root: self.root.clone(),
            id: self.open.id().to_owned(),
            who: self.who.clone(),
            base: Arc::clone(&self.base),
            stamps: self.stamps.clone(),
            texts: self.open.texts().clone(),
            unsaved: self.unsaved(),
            places: self.places().collect(),
            taken_up: self.taken_up.clone(),
            hold: ErrandHold::from(&self.hold),
        }
    }

    /// Goes by what came of something that was done with the files.
    ///
    /// # Errors
    /// What a person has to know of it; nothing of what is edited is lost.
    pub fn heard(&mut self, report: BenchReport) -> Result<BenchSeen, BenchError> {
        if let Some(by) = report.taken_over {
            self.hold = BenchHold::Other { by, took_over: true };
        }
        if let Some(saved) = report.saved {
            Arc::make_mut(&mut self.base).extend(saved.files);
            self.open.append(&ScenarioFile::Review, &saved.remarks);
            self.taken_up.clear();
        }
        self.stamps = report.stamps;
        report.result
    }

    /// Keeps what is edited and not saved, at once: [`BenchErrand::keep`].
    ///
    /// # Errors
    /// When it can be kept nowhere, or another studio took it over; it is kept then all the same.
    pub fn keep(&mut self) -> Result<(), BenchError> {
        let report = self.errand().keep();
        self.heard(report).map(drop)
    }

    /// Saves all files that are not on disk as they are here, at once: [`BenchErrand::save`].
    ///
    /// # Errors
    /// When they were changed outside, when another studio took the scenario over, or when the disk says no: then what is edited
    /// is kept beside, and nothing on disk has changed.
    pub fn save(&mut self, author: &Author) -> Result<(), BenchError> {
        let report = self.errand().save(author);
        self.heard(report).map(drop)
    }

    /// What was changed outside since the files were read or written last, if anything.
    ///
    /// # Errors
    /// When a file cannot be read.
    pub fn look_outside(&mut self) -> Result<Option<OutsideChange>, BenchError> {
        let report = self.errand().look(false);
        self.heard(report).map(|seen| seen.outside)
    }

    /// What studios that do not run any more had edited and not saved, the newest first. What is on disk by now is not told.
    #[must_use]
    pub fn left_unsaved(&self) -> Vec<KeptEdits> {
        self.errand().left_unsaved()
    }
}
