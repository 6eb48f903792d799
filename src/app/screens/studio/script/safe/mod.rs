//! What keeps an open scenario safe while it is written: edits are kept beside it a moment after the last one, what was changed
//! elsewhere is looked for, and saving is done beside the frame.

mod difference_ui;
mod source;
mod told;
pub(super) mod ui;
pub(in super::super) mod view;

pub(super) use source::OpenSource;

use super::super::super::common::Common;
use super::super::super::screen::{IDLE, WAITING};
use super::super::refusal::StudioRefusal;
use super::telling::{Telling, source_of};
use crate::app::reader::{Errand, StoreReader};
use crate::content::{Library, Root};
use crate::locale::{Explain as _, Explanation, Language, Words};
use crate::records::accounts::{AccountError, Permission};
use crate::records::{Store, SubjectId, now};
use crate::studio::merge::{MergeChoices, MergeSide, Merged};
use crate::studio::words::Author;
use crate::studio::{BenchError, BenchReport, BenchSeen, EditError, KeptEdits, OutsideChange};
use jiff::tz::TimeZone;
use std::sync::Arc;
use std::time::{Duration, Instant};
use view::{HeldView, LeftView, OutsideView, SafeView};

/// How long after the last edit what is written is kept.
const KEEPS: Duration = Duration::from_secs(2);
/// The longest that nothing is kept while one writes on and on.
const LATEST: Duration = Duration::from_secs(10);
/// How long until it is tried again where it could not be kept.
const AGAIN: Duration = Duration::from_secs(10);
/// How often files are looked at.
const LOOKS: Duration = Duration::from_secs(3);

/// What is done with the files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Work {
    Keep,
    Save,
    Look,
}

/// What came of it: of what was saved the content that there is now.
type Worked = (BenchReport, Option<Arc<Library>>);

/// The hands that hold it.
#[derive(Default)]
pub(super) struct SafeHands {
    work: Option<(Work, Errand<Result<Worked, StudioRefusal>>)>,
    /// The content after something was changed elsewhere.
    reread: Option<Errand<Result<Arc<Library>, StudioRefusal>>>,
    keep_due: Option<Instant>,
    keep_latest: Option<Instant>,
    look_due: Option<Instant>,
    wants_save: bool,
    /// Whether it is left, and what is not saved let go.
    lets_go: bool,
    left: Option<(KeptEdits, LeftView)>,
    outside: Option<OutsideChange>,
    choices: MergeChoices,
    merged: Option<Result<Merged, EditError>>,
    is_shown: bool,
    free: bool,
    trouble: Option<Explanation>,
    news: Option<&'static str>,
}

/// What passed.
#[derive(Default)]
pub(super) struct Passed {
    /// Whether there is something to be shown.
    pub(super) came: bool,
    /// Whether the texts may be others.
    pub(super) changed: bool,
    /// The content after it was saved.
    pub(super) content: Option<Arc<Library>>,
}

/// Who writes, and when.
pub(super) fn author(common: &Common) -> Author {
    Author { by: common.learner.as_ref().map(|one| one.number.clone()), at: now().to_string() }
}

/// What whoever sits here is called to other studios.
pub(in super::super) fn who(common: &Common) -> String {
    common.learner.as_ref().map_or_else(|| common.words.plain("studio-someone"), |one| one.name.clone())
}

/// A time as the clock on the wall shows it.
fn clock(seconds: u64) -> String {
    let at = i64::try_from(seconds).ok().and_then(|seconds| jiff::Timestamp::from_second(seconds).ok());
    at.map_or_else(String::new, |at| at.to_zoned(TimeZone::system()).strftime("%Y-%m-%d %H:%M").to_string())
}

impl SafeHands {
    /// Of a scenario that has just been opened, with what was left unsaved of it.
    pub(super) fn new(left: Vec<KeptEdits>, source: &OpenSource, language: &Language, words: &Words) -> Self {
        let mut this = Self::default();
        this.offer(left, source, language, words);
        this
    }

    /// Whether it is being saved.
    pub(super) fn is_saving(&self) -> bool {
        self.wants_save || self.lets_go || matches!(self.work, Some((Work::Save, _)))
    }

    /// It is to be saved as soon as nothing else is done with the files.
    pub(super) fn save(&mut self) {
        (self.wants_save, self.trouble) = (true, None);
    }

    /// What has happened of itself.
    pub(super) const fn news(&self) -> Option<&'static str> {
        self.news
    }

    /// Something was edited; what was told before has been read then.
    pub(super) fn edited(&mut self, at: Instant, before: Option<&'static str>) {
        let latest = *self.keep_latest.get_or_insert(at + LATEST);
        self.keep_due = Some((at + KEEPS).min(latest));
        if self.news == before {
            self.news = None;
        }
    }

    /// It is left, and what is not saved is let go.
    pub(super) fn let_go(&mut self) {
        self.lets_go = true;
    }

    /// Whether it has been let go of.
    pub(super) fn has_let_go(&mut self, source: &OpenSource) -> bool {
        if !self.lets_go || self.work.is_some() {
            return false;
        }
        if let Some(bench) = source.bench() {
            bench.let_go();
        }
        std::mem::take(&mut self.lets_go)
    }

    fn offer(&mut self, left: Vec<KeptEdits>, source: &OpenSource, language: &Language, words: &Words) {
        self.left = left.into_iter().next().map(|kept| {
            let told = Telling::of(kept.texts(), (language, &source_of(kept.texts())), words);
            let places = kept.pieces(source.id()).map(|pieces| told::places(&pieces, &told)).unwrap_or_default();
            let shown = LeftView { who: kept.who.clone(), at: clock(kept.at), places };
            (kept, shown)
        });
    }

    /// Does what is due with the files, and goes by what came of what was done.
    pub(super) fn pass(
        &mut self, source: &mut OpenSource, at: Instant, common: &Common, language: &Language, hand: &StoreReader,
    ) -> Passed {
        let mut passed = Passed::default();
        if source.bench().is_none() {
            return passed;
        }
        if let Some(read) = self.reread.as_ref().and_then(Errand::poll) {
            (self.reread, passed.came) = (None, true);
            passed.content = read.ok().and_then(Result::ok);
        }
        if let Some((work, done)) = self.work.as_ref().and_then(|(work, errand)| Some((*work, errand.poll()?))) {
            (self.work, passed.came) = (None, work != Work::Look);
            match done {
                Ok(Ok((report, content))) => {
                    passed.content = content.or(passed.content);
                    self.heard((work, report), source, at, common, (language, hand), &mut passed);
                }
                Ok(Err(why)) => (self.trouble, passed.came) = (Some(why.explanation()), true),
                Err(gone) => (self.trouble, passed.came) = (Some(StudioRefusal::from(gone).explanation()), true),
            }
        }
        if self.work.is_none() {
            self.begin(source, at, common, hand, &mut passed);
        }
        passed
    }

    /// Begins what is due.
    fn begin(&mut self, source: &OpenSource, at: Instant, common: &Common, hand: &StoreReader, passed: &mut Passed) {
        let Some(bench) = source.bench() else { return };
        let look_due = *self.look_due.get_or_insert(at + LOOKS);
        let work = if std::mem::take(&mut self.wants_save) {
            if !source.is_unsaved() {
                return;
            }
            Work::Save
        } else if self.keep_due.is_some_and(|due| due <= at) && source.is_writable() && !self.lets_go {
            Work::Keep
        } else if look_due <= at && self.outside.is_none() {
            Work::Look
        } else {
            return;
        };
        let (errand, author, by) = (bench.errand(), author(common), common.rights.by.clone());
        let (root, for_left) = (common.root.clone(), self.left.is_none() && source.is_writable());
        let sent = hand.send(move |store, _| match work {
            Work::Keep => Ok((errand.keep(), None)),
            Work::Look => Ok((errand.look(for_left), None)),
            Work::Save => {
                may_write(store, by.as_ref())?;
                let report = errand.save(&author);
                let content = report.is_saved().then(|| Arc::new(Library::load(root, &[])));
                Ok((report, content))
            }
        });
        match work {
            Work::Keep | Work::Save => (self.keep_due, self.keep_latest) = (None, None),
            Work::Look => self.look_due = None,
        }
        passed.came |= work == Work::Save;
        self.work = Some((work, sent));
    }

    fn heard(
        &mut self, (work, report): (Work, BenchReport), source: &mut OpenSource, at: Instant, common: &Common,
        (language, hand): (&Language, &StoreReader), passed: &mut Passed,
    ) {
        let Some(bench) = source.bench_mut() else { return };
        let was_held = bench.read_only().is_none();
        let revision = bench.scenario().revision();
        match bench.heard(report) {
            Ok(seen) => {
                if work != Work::Look {
                    passed.came |= self.trouble.take().is_some();
                }
                self.seen(seen, source, common, (language, hand), passed);
            }
            Err(BenchError::ChangedOutside) => self.look_due = Some(at),
            // whoever holds it is told by itself
            Err(BenchError::TakenOver(_) | BenchError::Read(_)) => self.free = false,
            Err(why) => {
                if work == Work::Keep {
                    self.keep_due = Some(at + AGAIN);
                }
                (self.trouble, passed.came) = (Some(why.explain()), true);
            }
        }
        passed.came |= was_held && source.bench().is_some_and(|bench| bench.read_only().is_some());
        passed.changed |= source.revision() != revision;
    }

    fn seen(
        &mut self, seen: BenchSeen, source: &mut OpenSource, common: &Common,
        (language, hand): (&Language, &StoreReader), passed: &mut Passed,
    ) {
        passed.came |= std::mem::replace(&mut self.free, seen.free) != seen.free || !seen.left.is_empty();
        if !seen.left.is_empty() {
            self.offer(seen.left, source, language, &common.words);
        }
        let (Some(outside), Some(bench)) = (seen.outside, source.bench_mut()) else { return };
        passed.came = true;
        if bench.can_read_again(&outside) {
            bench.read_again(outside);
            self.news = Some("studio-read-again");
        } else if bench.compare(&outside, &self.choices).is_ok_and(|merged| merged.changes.is_empty()) {
            // how it is laid out and what is said beside it is nothing to choose of
            let _ = bench.bring_together(outside, &self.choices);
            return;
        } else {
            self.outside = Some(outside);
            self.compare(source);
            return;
        }
        let root: Root = common.root.clone();
        self.reread = Some(hand.send(move |_, _| Ok(Arc::new(Library::load(root, &[])))));
    }

    /// Finds what would come of bringing both together.
    fn compare(&mut self, source: &OpenSource) {
        self.merged = match (source.bench(), &self.outside) {
            (Some(bench), Some(outside)) => Some(bench.compare(outside, &self.choices)),
            _ => None,
        }
        .map(|merged| {
            merged.map_err(|why| match why {
                BenchError::Edit(why) => why,
                _ => EditError::NotAsMeant,
            })
        });
    }

    /// Shows what was changed elsewhere, or goes back.
    pub(super) fn show(&mut self, shown: bool, source: &OpenSource) {
        self.is_shown = shown && self.outside.is_some();
        self.compare(source);
    }

    /// Chooses of a piece.
    pub(super) fn take(&mut self, at: usize, side: MergeSide, source: &OpenSource) {
        let Some(Ok(merged)) = &self.merged else { return };
        if let Some(change) = merged.changes.get(at) {
            self.choices.insert(change.place.clone(), side);
            self.compare(source);
        }
    }

    fn is_done_with(&mut self) {
        (self.outside, self.merged, self.is_shown) = (None, None, false);
        self.choices.clear();
    }

    /// Brings both together as chosen.
    pub(super) fn bring_together(&mut self, source: &mut OpenSource) {
        let (Some(bench), Some(outside)) = (source.bench_mut(), self.outside.take()) else { return };
        match bench.bring_together(outside.clone(), &self.choices) {
            Ok(_) => {
                self.is_done_with();
                self.news = Some("studio-brought-together");
            }
            Err(why) => {
                self.outside = Some(outside);
                self.trouble = Some(why.explain());
            }
        }
    }

    /// Goes on with what is here.
    pub(super) fn keep_mine(&mut self, source: &mut OpenSource) {
        if let (Some(bench), Some(outside)) = (source.bench_mut(), self.outside.take()) {
            bench.keep_mine(outside);
        }
        self.is_done_with();
    }

    /// Takes up what was left unsaved.
    pub(super) fn take_up(&mut self, source: &mut OpenSource) {
        let (Some(bench), Some((left, shown))) = (source.bench_mut(), self.left.take()) else { return };
        match bench.take_up(&left, &MergeChoices::new()) {
            Ok(_) => self.news = Some("studio-taken-up"),
            Err(why) => (self.trouble, self.left) = (Some(why.explain()), Some((left, shown))),
        }
    }

    /// Lets go of what was left unsaved.
    pub(super) fn forget(&mut self, source: &mut OpenSource) {
        if let (Some(bench), Some((left, _))) = (source.bench_mut(), self.left.take()) {
            bench.forget(&left);
        }
    }

    /// What was left unsaved.
    pub(super) fn left(&self) -> Option<&LeftView> {
        self.left.as_ref().map(|(_, shown)| shown)
    }

    /// Hides what was changed elsewhere; whether it was shown.
    pub(super) fn hides(&mut self) -> bool {
        std::mem::take(&mut self.is_shown)
    }

    /// Takes the scenario over from another studio.
    pub(super) fn take_over(&mut self, source: &mut OpenSource, at: Instant) {
        if let Some(bench) = source.bench_mut() {
            bench.take_over();
        }
        (self.free, self.look_due) = (false, Some(at));
    }

    /// What was told has been read.
    pub(super) fn dismiss(&mut self) {
        self.news = None;
    }

    /// When to look again, where nothing else is waited for.
    pub(super) fn next(&self, source: &OpenSource, at: Instant) -> Duration {
        if self.work.is_some() || self.reread.is_some() || self.wants_save || self.lets_go {
            return WAITING;
        }
        let due = [self.keep_due.filter(|_| source.is_writable()), self.look_due.filter(|_| self.outside.is_none())];
        let next = due.into_iter().flatten().min().map_or(IDLE, |due| due.saturating_duration_since(at));
        if source.bench().is_some() { next.max(Duration::from_millis(1)) } else { IDLE }
    }

    /// What there is to know.
    pub(super) fn view(&self, source: &OpenSource, language: &Language, words: &Words) -> SafeView {
        let Some(bench) = source.bench() else {
            let ships = matches!(source, OpenSource::Shipped(_));
            return SafeView { ships, reads: !ships, ..SafeView::default() };
        };
        let held = bench.read_only().map(|by| HeldView {
            who: by.who.clone(),
            since: clock(by.since),
            took_over: bench.was_taken_over(),
            free: self.free,
        });
        let outside = self.merged.as_ref().filter(|_| source.is_writable()).map(|merged| match merged {
            Ok(merged) => {
                let told = Telling::of(&merged.texts, (language, &source_of(&merged.texts)), words);
                let row = |change| told::row(change, &self.choices, &told, words);
                let rows = merged.changes.iter().map(row).collect();
                OutsideView { broken: None, rows, is_shown: self.is_shown }
            }
            Err(why) => OutsideView { broken: Some(why.explain().text(words)), rows: Vec::new(), is_shown: false },
        });
        SafeView {
            ships: false,
            reads: false,
            held,
            left: self.left().filter(|_| source.is_writable()).cloned(),
            outside,
            unwritable: bench.is_unheld(),
            trouble: self.trouble.as_ref().map(|why| why.text(words)),
            news: self.news,
        }
    }
}

/// Refuses whoever may not write scenarios, at the moment at which it is done. At an open station everybody may.
pub(in super::super) fn may_write(store: &Store, by: Option<&SubjectId>) -> Result<(), StudioRefusal> {
    let permission = Permission::WriteScenarios;
    match by {
        Some(by) if store.account(by)?.may(permission) => Ok(()),
        Some(_) => Err(AccountError::NotAllowed { permission }.into()),
        None if store.roles_bind()? => Err(StudioRefusal::said("hr-bound-meanwhile")),
        None => Ok(()),
    }
}
