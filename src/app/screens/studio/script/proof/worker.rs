//! The thread on which a scenario that is open is checked and proved: what is asked last is done, and whatever came before it stops.

use crate::app::desk::Wake;
use crate::assurance::ProofProgress;
use crate::content::{Library, Root};
use crate::locale::{Language, With};
use crate::studio::edit::{ScenarioFile, ScenarioTexts};
use crate::studio::proof::{ProofDesk, ProofOutcome, StudioFinding, found_by_check};
use crate::studio::words::{Author, remarks};
use std::cell::Cell;
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::{Duration, Instant};

/// Texts that are to be checked and proved.
pub(in super::super) struct ProofJob {
    /// Which.
    pub(in super::super) revision: u64,
    /// The root that they stand before.
    pub(in super::super) root: Root,
    /// The scenario.
    pub(in super::super) id: String,
    pub(in super::super) texts: ScenarioTexts,
    /// The texts on disk, and who would write down what became of words, where that is done.
    pub(in super::super) on_disk: Option<(ScenarioTexts, Author)>,
    /// In whose words clauses are named.
    pub(in super::super) language: Language,
}

/// What is asked of the thread.
enum Asked {
    Prove(Box<ProofJob>),
    /// Plays end from now on as they did last.
    Accept,
}

/// What the thread tells.
pub(super) enum ProofTold {
    /// What a check of these texts found, and what the clauses of its book are called.
    Checked(u64, Vec<StudioFinding>, BTreeMap<String, String>),
    /// So many fact classes are done, of so many, and so many states are found.
    Going(u64, ProofProgress),
    /// What the proof of these texts says; why it says nothing.
    Proved(u64, Result<ProofOutcome, String>),
}

/// The thread; it ends when this is dropped, and soon.
pub(super) struct ProofWorker {
    asked: Sender<Asked>,
    told: Receiver<ProofTold>,
    wanted: Arc<AtomicU64>,
}

/// How often it is told how far a proof has come.
const SELDOM: Duration = Duration::from_millis(150);

/// Nothing is wanted any more.
const NOTHING: u64 = u64::MAX;

impl ProofWorker {
    /// A thread that wakes the window whenever it tells something.
    pub(super) fn new(wake: Wake) -> Self {
        let ((asked, work), (tell, told)) = (channel(), channel());
        let wanted = Arc::new(AtomicU64::new(NOTHING));
        let mut hand = Hand { desk: ProofDesk::default(), tell, wake, wanted: Arc::clone(&wanted) };
        let thread = std::thread::Builder::new().name("proof".to_owned()).spawn(move || {
            for asked in work {
                match asked {
                    Asked::Prove(job) => hand.prove(&job),
                    Asked::Accept => hand.desk.accept_plays(),
                }
            }
        });
        // without a thread nothing is ever told
        drop(thread);
        Self { asked, told, wanted }
    }

    /// Has texts checked and proved; what was asked before is not wanted any more.
    pub(super) fn ask(&self, job: ProofJob) {
        self.wanted.store(job.revision, Ordering::Relaxed);
        // where there is no thread there is no answer either
        let _ = self.asked.send(Asked::Prove(Box::new(job)));
    }

    /// What has become of plays was meant.
    pub(super) fn accept(&self) {
        let _ = self.asked.send(Asked::Accept);
    }

    /// What it has told since it was asked last.
    pub(super) fn poll(&self) -> impl Iterator<Item = ProofTold> + '_ {
        self.told.try_iter()
    }
}

impl Drop for ProofWorker {
    fn drop(&mut self) {
        self.wanted.store(NOTHING, Ordering::Relaxed);
    }
}

struct Hand {
    desk: ProofDesk,
    tell: Sender<ProofTold>,
    wake: Wake,
    wanted: Arc<AtomicU64>,
}

impl Hand {
    fn tell(&self, told: ProofTold) {
        // whoever asked may have left
        let _ = self.tell.send(told);
        (self.wake)();
    }

    fn prove(&mut self, job: &ProofJob) {
        let ProofJob { revision, root, id, texts, on_disk, language } = job;
        let wanted = Arc::clone(&self.wanted);
        let is_wanted = || wanted.load(Ordering::Relaxed) == *revision;
        if !is_wanted() {
            return;
        }
        let mut texts = texts.clone();
        if let Some((on_disk, author)) = on_disk {
            // with what would be written down of its words
            let remarks = remarks(on_disk, &texts, author);
            texts.entry(ScenarioFile::Review).or_default().push_str(&remarks);
        }
        let is_there = |file: &ScenarioFile| on_disk.as_ref().is_some_and(|(all, _)| all.contains_key(file));
        let all = texts.iter().filter(|(file, text)| !text.is_empty() || is_there(file));
        let over = root.clone().with_unsaved(all.map(|(file, text)| (PathBuf::from(file.path(id)), text.clone())));
        let library = Library::load_scenario(&over, id);
        let clauses = clause_names(&library, id, language);
        self.tell(ProofTold::Checked(*revision, found_by_check(&library, &over, id, &texts), clauses));
        let (tell, wake, told) = (self.tell.clone(), Arc::clone(&self.wake), Cell::new(Instant::now()));
        let go_on = |so_far: ProofProgress| {
            if told.get().elapsed() >= SELDOM {
                told.set(Instant::now());
                let _ = tell.send(ProofTold::Going(*revision, so_far));
                wake();
            }
            is_wanted()
        };
        let proved = self.desk.prove(&library, &over, id, &texts, &go_on).map_err(|why| why.to_string());
        if is_wanted() {
            self.tell(ProofTold::Proved(*revision, proved));
        }
    }
}

/// What clauses are called, by their ids.
fn clause_names(library: &Library, id: &str, language: &Language) -> BTreeMap<String, String> {
    let Some(pack) = library.pack(id) else { return BTreeMap::new() };
    let words = pack.policy_words(language);
    let named = |clause: &str| words.find(clause, Some("name"), &With::new());
    let clauses = pack.book.clauses.as_slice().iter().map(|clause| clause.id.to_string());
    clauses.filter_map(|clause| Some((clause.clone(), named(&clause)?))).collect()
}
