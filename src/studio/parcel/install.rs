//! What installing a pack would change, and doing so: all of it or nothing.

use super::error::PackFileError;
use super::file::{PackFile, PackedFile, PackedScenario};
use crate::content::review::REVIEW_ENDING;
use crate::content::{LARGEST_FILE, Library, Root, SealedPart, shipped};
use crate::records::{ApprovedElsewhere, NewRelease, Release, ReleaseWhat, Store, SubjectId};
use crate::studio::{Changes, StudioError};
use std::path::{Path, PathBuf};

/// What becomes of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileInstalled {
    /// It comes.
    New,
    /// It is there as it is.
    Same,
    /// It takes the place of what came before, and nobody edited.
    Newer,
    /// Its lines are put to those that are there.
    Added,
    /// It takes the place of what was written or edited here.
    Over,
}

/// What becomes of an approval.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ApprovalTaken {
    /// There is none.
    None,
    /// It is taken for the bank's own here, in these languages.
    In(Vec<String>),
    /// With the book here the scenario is otherwise than was approved.
    Otherwise(Vec<SealedPart>),
    /// At an open station nobody decides.
    Open,
}

/// What becomes of a scenario.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScenarioInstall {
    /// Its id.
    pub id: String,
    /// Its files, by their paths in the content.
    pub files: Vec<(String, FileInstalled)>,
    /// Its approval.
    pub approval: ApprovalTaken,
}

/// What installing a pack would change.
#[derive(Clone, Debug)]
pub struct PackPlan {
    /// Scenario by scenario.
    pub scenarios: Vec<ScenarioInstall>,
    folder: PathBuf,
    changes: Changes,
    steps: Vec<NewRelease>,
}

impl PackFile {
    /// What installing it would change in the content at `root`. Whoever says `over` has what was edited here written over.
    ///
    /// # Errors
    /// [`PackFileError::Unknown`], [`PackFileError::Edited`], [`PackFileError::Unsound`], or where nothing can be written.
    pub fn plan(&self, root: &Root, store: &Store, over: bool) -> Result<PackPlan, PackFileError> {
        let folder = root.folder().ok_or(StudioError::Inside)?.to_owned();
        if !store.believes(self.key())? {
            return Err(PackFileError::Unknown { key: self.key().to_owned() });
        }
        let (mut changes, mut edited, mut scenarios, mut steps) =
            (Changes::default(), Vec::new(), Vec::new(), Vec::new());
        let library = Library::load(self.over(root), &[]);
        let binds = store.roles_bind()?;
        for scenario in self.scenarios() {
            let errors = library.errors_of_scenario(&scenario.id);
            if let Some(first) = errors.first() {
                let (id, first) = (scenario.id.clone(), first.message.to_string());
                return Err(PackFileError::Unsound { id, count: errors.len(), first });
            }
            let release = store.release(&scenario.id)?;
            let mut files = Vec::new();
            for file in &scenario.files {
                let becomes = put(root, &release, file, &mut changes);
                if becomes == FileInstalled::Over {
                    edited.push(file.path.clone());
                }
                files.push((file.path.clone(), becomes));
            }
            let approval = if binds { self.taken(&library, scenario) } else { ApprovalTaken::Open };
            if binds {
                steps.extend(self.steps(scenario, &approval));
            }
            scenarios.push(ScenarioInstall { id: scenario.id.clone(), files, approval });
        }
        if !edited.is_empty() && !over {
            return Err(PackFileError::Edited { paths: edited });
        }
        Ok(PackPlan { scenarios, folder, changes, steps })
    }

    /// The content as it would be.
    fn over(&self, root: &Root) -> Root {
        let files = self.scenarios().iter().flat_map(|one| &one.files);
        root.clone().with_unsaved(files.map(|file| (PathBuf::from(&file.path), file.text.clone())))
    }

    fn taken(&self, library: &Library, scenario: &PackedScenario) -> ApprovalTaken {
        let Some(approval) = &scenario.approval else { return ApprovalTaken::None };
        let now = library.pack(&scenario.id).and_then(crate::content::Pack::seal);
        let changed =
            now.map_or_else(|| vec![SealedPart::Stakes], |now| approval.seal.changed(&now, &approval.languages));
        if changed.is_empty() {
            ApprovalTaken::In(approval.languages.clone())
        } else {
            ApprovalTaken::Otherwise(changed)
        }
    }

    fn steps(&self, scenario: &PackedScenario, taken: &ApprovalTaken) -> Vec<NewRelease> {
        let files = scenario.files.iter().map(|file| (file.path.clone(), file.hash.clone())).collect();
        let installed = ReleaseWhat::Installed { files };
        let approved = scenario.approval.as_ref().filter(|_| matches!(taken, ApprovalTaken::In(_)));
        let approved = approved.map(|approval| ReleaseWhat::Taken {
            seal: approval.seal.clone(),
            languages: approval.languages.clone(),
            from: ApprovedElsewhere {
                station: self.station().to_owned(),
                key: self.key().to_owned(),
                number: approval.number,
                at: approval.at.clone(),
            },
        });
        let step = |what| NewRelease { scenario: scenario.id.clone(), what, authors: Vec::new() };
        [installed].into_iter().chain(approved).map(step).collect()
    }
}

/// Puts a file where it belongs.
fn put(root: &Root, release: &Release, file: &PackedFile, changes: &mut Changes) -> FileInstalled {
    let path = Path::new(&file.path);
    let Ok(there) = root.read(path, LARGEST_FILE) else {
        changes.create(path, file.text.clone());
        return FileInstalled::New;
    };
    if *there == *file.text.as_bytes() {
        return FileInstalled::Same;
    }
    if path.extension().is_some_and(|ending| ending == REVIEW_ENDING)
        && let Ok(text) = std::str::from_utf8(&there)
    {
        // what holds follows from the lines as a set: what was found right here stays so
        let known: std::collections::BTreeSet<_> = text.lines().collect();
        let mut both = text.to_owned();
        if !both.is_empty() && !both.ends_with('\n') {
            both.push('\n');
        }
        both.extend(file.text.lines().filter(|line| !known.contains(line)).flat_map(|line| [line, "\n"]));
        changes.replace(path, there.as_ref(), both);
        return FileInstalled::Added;
    }
    let hash = blake3::hash(&there).to_hex();
    let came = release.installed.get(&file.path).is_some_and(|before| **before == *hash);
    let ships = shipped::read(path).is_ok_and(|bytes| bytes == there);
    changes.replace(path, there.as_ref(), file.text.clone());
    if came || ships { FileInstalled::Newer } else { FileInstalled::Over }
}

impl PackPlan {
    /// Whether anything would be otherwise.
    #[must_use]
    pub fn changes_files(&self) -> bool {
        self.changes.paths().next().is_some()
    }

    /// Installs it: the files, and that they came, with the approvals that are taken; at an open station the files alone.
    ///
    /// # Errors
    /// When the station says no, a file has changed meanwhile, or the system says no: then nothing has changed.
    pub fn install(&self, store: &mut Store, by: Option<&SubjectId>) -> Result<(), PackFileError> {
        let put = || self.changes.apply(&self.folder).map_err(PackFileError::from);
        match by.filter(|_| !self.steps.is_empty()) {
            Some(by) => store.take_release_steps_and(&self.steps, by, put).map(drop),
            None => put(),
        }
    }
}
