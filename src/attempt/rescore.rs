//! The archive under another book: stored attempts are replayed, and what would have come of them is compared with
//! what was sealed. Changes nothing stored.
//!
//! INVARIANT: events follow from scenario, draw and commands alone, so only the findings can differ; a record whose own
//! book no longer gives its own assessment is not compared at all.

use super::measure::{Measured, contradicted, contradicted_in_any_class, find, kept_measures};
use super::run::{as_under, known, take};
use super::{AttemptError, Misfit, Replayed, Replayer};
use crate::assessment::{Assessment, Criterion, CriterionKind, Measure, Observation, Outcome, Semantics, Verdict};
use crate::content::certificate::scale_hash;
use crate::content::{Diagnostic, Pack, SourceFile, read_scenario};
use crate::encounter::Premise;
use crate::policy::{Book, Scoring, Severity};
use crate::records::{ContentKind, Record, Store, StoreError};
use crate::scenario::{SEMANTICS, Scenario};
use std::collections::BTreeSet;
use std::sync::Arc;

/// How many scenarios are kept resolved against the other book.
const KEPT: usize = 16;

/// Scores stored attempts under another book, one after another.
pub struct Rescorer {
    book: Arc<Book>,
    replayer: Replayer,
    /// Newest last.
    resolved: Vec<Resolved>,
    planted: BTreeSet<Box<str>>,
}

/// A scenario as its own book reads it, and as the other does.
struct Resolved {
    own: Arc<Scenario>,
    other: Result<Arc<Scenario>, Unscored>,
}

/// One record under both books.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rescored {
    /// As it was sealed.
    pub before: Assessment,
    /// As it would be under the other book, by the rules that it was scored by.
    pub after: Assessment,
    /// The hash of the scale that this is measured on; none where it has none.
    pub scale: Option<Box<str>>,
    /// The same by today's rules, where it was scored by older ones. Two scales: nothing is averaged over both.
    pub today: Option<Today>,
}

/// What an older record would come to today.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Today {
    /// By which rules it was scored.
    pub sealed: Semantics,
    /// What it would come to under the other book by today's.
    pub assessment: Assessment,
    /// The hash of the scale that this is measured on; none where it has none.
    pub scale: Option<Box<str>>,
}

/// How one criterion came out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Appraisal {
    /// How it came out.
    pub verdict: Verdict,
    /// What it added or took, in weights.
    pub points: i32,
    /// What it weighs.
    pub weight: u16,
    /// Earned or kept.
    pub scoring: Scoring,
    /// What a breach weighs; none for a goal.
    pub severity: Option<Severity>,
}

/// A criterion that would come out differently, or count differently.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CriterionChange {
    /// The clause's or goal's id.
    pub id: Box<str>,
    /// As it was sealed; none where it wasn't watched.
    pub before: Option<Appraisal>,
    /// Under the other book; none where it isn't watched.
    pub after: Option<Appraisal>,
}

/// Why a record cannot be scored again.
#[derive(Clone, Debug, thiserror::Error)]
pub enum Unscored {
    /// Sealed under another meaning.
    #[error("sealed under semantics {found}; this program knows none beyond {SEMANTICS} and cannot replay it")]
    Semantics {
        /// The attempt's number.
        found: u32,
    },
    /// The scenario names what the other book doesn't know, or knows otherwise.
    #[error("the scenario doesn't fit the book: {}", messages(.0))]
    Names(Vec<Diagnostic>),
    /// The stored content cannot be read any more.
    #[error("{0}")]
    Content(String),
    /// The journal doesn't fit the content.
    #[error("entry {seq} of the journal doesn't fit the content: {why}")]
    Journal {
        /// The entry.
        seq: u32,
        /// What doesn't fit.
        why: Misfit,
    },
    /// The record was sealed on a scale that its content doesn't have, and that somebody put into the store.
    #[error("it was scored on a scale that the store keeps as {scale} and that proving does not find")]
    PlantedScale {
        /// The scale's hash.
        scale: Box<str>,
    },
    /// The record's own book gives another assessment than the one sealed.
    #[error("replayed under its own book, it does not give the assessment that was sealed")]
    Diverged,
}

impl Unscored {
    /// Its kind in exports.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Semantics { .. } => "semantics",
            Self::Names(_) => "names",
            Self::Content(_) => "content",
            Self::Journal { .. } => "journal",
            Self::PlantedScale { .. } => "planted-scale",
            Self::Diverged => "diverged",
        }
    }
}

fn messages(diagnostics: &[Diagnostic]) -> String {
    diagnostics.iter().map(|one| one.message.to_string()).collect::<Vec<_>>().join("; ")
}

impl Rescorer {
    /// Scores under `book`.
    #[must_use]
    pub fn new(book: Arc<Book>) -> Self {
        Self { book, replayer: Replayer::default(), resolved: Vec::new(), planted: BTreeSet::new() }
    }

    /// The hashes of the scales of which the store keeps, beside or instead of what is found by proving, something else. No
    /// assessment is scored by what a store keeps; practice may have been.
    #[must_use]
    pub const fn planted(&self) -> &BTreeSet<Box<str>> {
        &self.planted
    }

    /// One record under both books, or why not.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn rescore(&mut self, store: &Store, record: &Record) -> Result<Result<Rescored, Unscored>, StoreError> {
        match self.compare(store, record) {
            Ok(rescored) => Ok(Ok(rescored)),
            Err(Trouble::Unscored(why)) => Ok(Err(why)),
            Err(Trouble::Store(error)) => Err(error),
        }
    }

    /// Looks at what the store keeps of scales besides those that records led to: of `packs`, and of every attempt in it, for
    /// practice goes by them. What is kept under a hash that nothing here leads to is followed by nobody.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn look_through(&mut self, store: &Store, packs: &[Pack]) -> Result<(), StoreError> {
        let mut left: BTreeSet<Box<str>> = store.scale_hashes()?.into_iter().map(Into::into).collect();
        left.retain(|hash| !self.planted.contains(hash));
        let known = packs.iter().map(|pack| (Arc::clone(&pack.scenario), Arc::clone(&pack.book)));
        for (scenario, book) in known {
            self.look_at(store, &scenario, &book, &mut left)?;
        }
        if left.is_empty() {
            return Ok(());
        }
        for id in store.attempt_ids()? {
            match self.replayer.replay(store, &id) {
                Ok(replayed) => {
                    let premise = replayed.observation.premise();
                    let (scenario, book) = (Arc::clone(&premise.scenario), Arc::clone(premise.watch.book()));
                    self.look_at(store, &scenario, &book, &mut left)?;
                }
                Err(AttemptError::Store(error)) => return Err(error),
                // one that cannot be replayed is scored by nothing
                Err(_) => {}
            }
        }
        Ok(())
    }

    /// Looks at what is kept of one scenario, unless it has been looked at.
    fn look_at(
        &mut self, store: &Store, scenario: &Arc<Scenario>, book: &Arc<Book>, left: &mut BTreeSet<Box<str>>,
    ) -> Result<(), StoreError> {
        if let Some(hash) = scale_hash(scenario, book)
            && left.remove(&hash)
            && contradicted_in_any_class(store, scenario, book)?
        {
            self.planted.insert(hash);
        }
        Ok(())
    }

    fn compare(&mut self, store: &Store, record: &Record) -> Result<Rescored, Trouble> {
        let id = &record.attempt.id;
        known(record.attempt.semantics)?;
        let replayed = self.replayer.replay(store, id)?;
        let measured = replayed.measured();
        let before = replayed.observation.assess(&measured.measure);
        let Replayed { observation, journal, semantics } = replayed;
        let own = observation.premise();
        if contradicted(store, own, &measured)? {
            self.planted.extend(measured.scale.clone());
        }
        let sealed = store.assessment(id)?.map(Assessment::touched);
        if sealed != Some(before.clone().touched()) {
            let gives = |measure: &Measure| sealed == Some(observation.assess(measure).touched());
            let on_planted = semantics != Semantics::One && kept_measures(store, own)?.iter().any(gives);
            let scale = measured.scale.filter(|_| on_planted);
            return Err(scale.map_or(Unscored::Diverged, |scale| Unscored::PlantedScale { scale }).into());
        }
        let scenario = self.resolved(store, record, &observation.premise().scenario)?;
        let premise = Premise::new(scenario, Arc::clone(&self.book), observation.premise().begin.clone())
            .map_err(AttemptError::from)?;
        let premise = as_under(semantics, premise);
        let mut observation = Observation::open(Arc::clone(&premise));
        for entry in &journal {
            take(&mut observation, entry)?;
        }
        let under = |semantics: Semantics| {
            let Measured { measure, scale } = find(semantics, &premise, |_| true);
            (observation.assess(&measure), scale)
        };
        let newest = known(SEMANTICS)?;
        let today = (semantics < newest).then(|| under(newest));
        let today = today.map(|(assessment, scale)| Today { sealed: semantics, assessment, scale });
        let (after, scale) = under(semantics);
        Ok(Rescored { before, after, scale, today })
    }

    /// The record's scenario as the other book reads it; `own` is the same as its own does.
    fn resolved(&mut self, store: &Store, record: &Record, own: &Arc<Scenario>) -> Result<Arc<Scenario>, Trouble> {
        if let Some(known) = self.resolved.iter().find(|known| Arc::ptr_eq(&known.own, own)) {
            return Ok(known.other.clone()?);
        }
        let contents = store.attempt(&record.attempt.id)?.contents;
        let text = contents.into_iter().find(|content| content.kind == ContentKind::Scenario);
        let text = text.ok_or(AttemptError::Incomplete("scenario"))?;
        let file = SourceFile::new(text.name, text.body);
        let read = read_scenario(&record.attempt.scenario, &file, &self.book);
        let other = read.map(Arc::new).map_err(Unscored::Names);
        if self.resolved.len() >= KEPT {
            self.resolved.remove(0);
        }
        self.resolved.push(Resolved { own: Arc::clone(own), other: other.clone() });
        Ok(other?)
    }
}

/// What stands in the way: of this record, or of all.
enum Trouble {
    Unscored(Unscored),
    Store(StoreError),
}

impl From<Unscored> for Trouble {
    fn from(why: Unscored) -> Self {
        Self::Unscored(why)
    }
}

impl From<StoreError> for Trouble {
    fn from(error: StoreError) -> Self {
        match error {
            // of one record alone: the others are scored again
            error @ StoreError::Meaningless { .. } => Self::Unscored(Unscored::Content(error.to_string())),
            error => Self::Store(error),
        }
    }
}

impl From<AttemptError> for Trouble {
    fn from(error: AttemptError) -> Self {
        match error {
            AttemptError::Store(error) => error.into(),
            AttemptError::Semantics { found } => Self::Unscored(Unscored::Semantics { found }),
            AttemptError::Journal { seq, why } => Self::Unscored(Unscored::Journal { seq, why }),
            error @ (AttemptError::Refused(_)
            | AttemptError::Unplayable(_)
            | AttemptError::Impossible(_)
            | AttemptError::Content(_)
            | AttemptError::Incomplete(_)
            | AttemptError::PracticeOnly
            | AttemptError::Draft
            | AttemptError::Unapproved
            | AttemptError::TooFewTurns { .. }
            | AttemptError::UntimedAssessment
            | AttemptError::Assessed
            | AttemptError::Unmeasured) => Self::Unscored(Unscored::Content(error.to_string())),
        }
    }
}

/// Whether a pass on one side is none on the other.
#[must_use]
pub fn loses_pass(before: &Assessment, after: &Assessment) -> bool {
    before.outcome == Outcome::Passed && after.outcome != Outcome::Passed
}

impl Rescored {
    /// Whether anything would change that a record shows.
    #[must_use]
    pub fn changed(&self) -> bool {
        let figures = |one: &Assessment| (one.score, one.outcome, one.recommendation);
        figures(&self.before) != figures(&self.after)
            || self.before.critical_broken != self.after.critical_broken
            || !self.changes().is_empty()
    }

    /// Critical clauses that are broken under the other book and were not before.
    pub fn new_critical(&self) -> impl Iterator<Item = &str> {
        let known = &self.before.critical_broken;
        self.after.critical_broken.iter().filter(|id| !known.contains(id)).map(|id| &**id)
    }

    /// The criteria that would come out or count differently, in the order of the old assessment, new ones last. What
    /// nothing asked for, and what doesn't apply, counts as not being there.
    #[must_use]
    pub fn changes(&self) -> Vec<CriterionChange> {
        let find = |all: &[Criterion], id: &str, goal: bool| {
            all.iter().find(|one| &*one.id == id && (one.kind == CriterionKind::Goal) == goal).map(standing)
        };
        let goal = |one: &Criterion| one.kind == CriterionKind::Goal;
        let old = self.before.criteria.iter().map(|one| CriterionChange {
            id: one.id.clone(),
            before: Some(standing(one)),
            after: find(&self.after.criteria, &one.id, goal(one)),
        });
        let new = self.after.criteria.iter().filter(|one| find(&self.before.criteria, &one.id, goal(one)).is_none());
        let new = new.map(|one| CriterionChange { id: one.id.clone(), before: None, after: Some(standing(one)) });
        old.chain(new).filter(|change| effect(change.before) != effect(change.after)).collect()
    }
}

fn standing(criterion: &Criterion) -> Appraisal {
    let severity = match criterion.kind {
        CriterionKind::Clause { severity, .. } => Some(severity),
        CriterionKind::Goal => None,
    };
    let Criterion { verdict, points, weight, scoring, .. } = criterion;
    Appraisal { verdict: *verdict, points: *points, weight: *weight, scoring: *scoring, severity }
}

/// What a criterion does to a result: what it adds or takes, and what there was to earn. The weight of a kept clause
/// shows only in what its breach takes.
fn effect(standing: Option<Appraisal>) -> Option<(Verdict, i32, u16, bool)> {
    let one = standing.filter(|one| !matches!(one.verdict, Verdict::Untouched | Verdict::NotApplicable))?;
    let against = matches!(one.verdict, Verdict::Broken | Verdict::Missed);
    let earnable = if one.scoring == Scoring::Earned { one.weight } else { 0 };
    Some((one.verdict, one.points, earnable, against && one.severity == Some(Severity::Critical)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::attempt::{Attempt, Plan};
    use crate::content::certificate::{read_scale, write_scale};
    use crate::content::tests::Folder;
    use crate::encounter::{Begin, Command};
    use crate::locale::{Language, Words};
    use crate::records::{AttemptRow, Closing, Filter, Mode, NewAttempt};
    use crate::terms::{BasisPoints, Millis, Value};

    const BOOK: &str = "assets/policies/house.ron";

    /// A store with one finished assessment of the fixture's scenario, drawn as `vip` wishes; `~` gives up.
    fn played(responses: &[&str], vip: bool) -> Store {
        let mut store = Store::in_memory().expect("a store");
        store.import_roster("staff.csv", "number,name,branch\n1001,李晓燕,城东支行\n".as_bytes()).expect("imported");
        let subject = store.employee("1001").expect("read").expect("there").subject;
        let pack = Folder::sound().pack();
        let text = |text: &str| Value::Text(text.into());
        let facts = [("tier", text(if vip { "vip" } else { "ordinary" })), ("temperament", text("even"))];
        let drawn = |seed: &u64| {
            let begin = Begin::draw(&pack.scenario, *seed).expect("drawn");
            facts.iter().all(|(name, value)| begin.fact(name) == Some(value))
        };
        let seed = (0..).find(drawn).expect("some seed");
        let plan =
            Plan { subject, mode: Mode::Assessment, language: Language::source(), seed, time_factor_percent: 100 };
        let mut attempt = Attempt::start_unasked(&mut store, &pack, Words::new([]), plan).expect("begun");
        for id in responses {
            let chosen = attempt.offered().find(|ix| attempt.response_id(*ix) == *id);
            let entry = match chosen {
                None if *id == "~" => attempt.prepare_abandon(),
                chosen => attempt.prepare(Command::Respond(chosen.expect(id)), Millis(0)).expect("possible"),
            };
            store.append(&attempt.id, &entry).expect("on disk");
            attempt.confirm(&entry).expect("fits");
        }
        attempt.finish(&mut store).expect("closed");
        store
    }

    /// The fixture's book with each piece replaced.
    fn book(edits: &[(&str, &str)]) -> Arc<Book> {
        let folder = edits.iter().fold(Folder::sound(), |folder, (from, to)| folder.edit(BOOK, from, to));
        let (book, problems) = crate::content::read_book(&folder.path().join(BOOK));
        book.unwrap_or_else(|| panic!("{}", messages(&problems))).into()
    }

    fn rescored(store: &Store, edits: &[(&str, &str)]) -> Result<Rescored, Unscored> {
        let record = store.records(&Filter::default()).expect("read").remove(0);
        Rescorer::new(book(edits)).rescore(store, &record).expect("read")
    }

    fn shown(rescored: &Rescored) -> Vec<String> {
        let side =
            |one: Option<Appraisal>| one.map_or("—".to_owned(), |one| format!("{:?} {}", one.verdict, one.points));
        let line = |one: &CriterionChange| format!("{}: {} → {}", one.id, side(one.before), side(one.after));
        rescored.changes().iter().map(line).collect()
    }

    const PAID: [&str; 3] = ["hello", "calm", "hand-out"];

    #[test]
    fn the_same_book_changes_nothing() {
        for (responses, vip) in [(&PAID[..], true), (&PAID, false), (&["rude", "note"], true)] {
            let same = rescored(&played(responses, vip), &[]).expect("scored");
            assert_eq!(same.before, same.after);
            assert!(!same.changed());
        }
    }

    #[test]
    fn an_abandoned_attempt_stays_abandoned() {
        let store = played(&["hello", "rude", "~"], true);
        let same = rescored(&store, &[]).expect("scored");
        assert_eq!((same.before.outcome, same.changed()), (Outcome::Abandoned, false));
        let stricter = ("actor: OutletHead, force: Must", "actor: Teller, force: Must");
        let stricter = rescored(&store, &[stricter]).expect("scored");
        assert_eq!(
            (stricter.after.outcome, loses_pass(&stricter.before, &stricter.after)),
            (Outcome::Abandoned, false)
        );
    }

    #[test]
    fn a_lower_cap_is_a_new_critical_breach() {
        let lower = rescored(&played(&PAID, true), &[("Money(1000)", "Money(599)")]).expect("scored");
        assert_eq!((lower.before.outcome, lower.after.outcome), (Outcome::Passed, Outcome::Failed));
        assert_eq!((lower.before.points(), lower.after.points()), (4, -1), "five of four are lost");
        assert!(lower.after.score < lower.before.score && lower.before.score == Some(BasisPoints::FULL));
        assert_eq!(lower.new_critical().collect::<Vec<_>>(), ["no-overpaying"]);
        assert_eq!(shown(&lower), ["no-overpaying: Untouched 0 → Broken -5"]);
        assert!(lower.changed() && loses_pass(&lower.before, &lower.after) && !loses_pass(&lower.after, &lower.before));
        let exact = rescored(&played(&PAID, true), &[("Money(1000)", "Money(600)")]).expect("scored");
        assert!(!exact.changed(), "the cap may be reached");
    }

    #[test]
    fn a_higher_cap_lets_pass_what_failed() {
        let higher = rescored(&played(&PAID, false), &[("Money(500)", "Money(600)")]).expect("scored");
        assert!(higher.changed() && loses_pass(&higher.after, &higher.before));
        assert_eq!(higher.new_critical().count(), 0);
        assert_eq!(shown(&higher), ["no-overpaying: Broken -5 → Untouched 0"]);
    }

    #[test]
    fn a_breach_that_turns_critical_is_new_even_where_the_weight_is_the_same() {
        let edits = [
            ("(critical: 5, major: 3, minor: 1)", "(critical: 3, major: 3, minor: 1)"),
            (
                "basis: HouseRule,\n            competency: \"courtesy\", severity: Major",
                "basis: Text,\n            competency: \"courtesy\", severity: Critical",
            ),
        ];
        let store = played(&["hello", "rude", "bye"], true);
        let turned = rescored(&store, &edits).expect("scored");
        assert_eq!(turned.new_critical().collect::<Vec<_>>(), ["soothe-the-angry"]);
        assert!(shown(&turned).contains(&"soothe-the-angry: Broken -3 → Broken -3".to_owned()), "{:?}", shown(&turned));
    }

    #[test]
    fn weights_change_what_is_earned_and_nothing_that_was_only_kept() {
        let heavier = ("(critical: 5, major: 3, minor: 1)", "(critical: 5, major: 4, minor: 2)");
        let heavier = rescored(&played(&PAID, true), &[heavier]).expect("scored");
        assert_eq!(shown(&heavier), ["greeting: Met 1 → Met 2"], "`soothe-the-angry` was kept and costs nothing");
        assert!(heavier.changed() && heavier.before.score == heavier.after.score);
    }

    #[test]
    fn a_clause_that_comes_or_goes_is_a_change_where_it_was_touched() {
        let gone = "\"no-insult\": (\n            source: (document: \"doc\", article: \"2\"), actor: Any";
        let gone = [(gone, gone.replace("Any", "OutletHead"))];
        let edits: Vec<_> = gone.iter().map(|(from, to)| (*from, to.as_str())).collect();
        let untouched = rescored(&played(&PAID, true), &edits).expect("scored");
        assert!(!untouched.changed(), "{:?}", shown(&untouched));
        let broken = rescored(&played(&["rude", "note"], true), &edits).expect("scored");
        assert_eq!(shown(&broken), ["no-insult: Broken -5 → —"]);
    }

    #[test]
    fn what_the_book_does_not_know_is_named() {
        let without = [("        \"soothe\": (actor: Staff),\n", ""), ("then: \"soothe\"", "then: \"greet\"")];
        let error = rescored(&played(&PAID, true), &without).expect_err("skipped");
        assert_eq!(
            (error.code(), error.to_string()),
            ("names", "the scenario doesn't fit the book: unknown activity `soothe`".to_owned())
        );
        let kept = [(
            "severity: Minor, constraint: Existence(of: \"greet\"),\n        ),\n        \"no-insult\"",
            "severity: Minor, constraint: Absence(of: \"greet\"),\n        ),\n        \"no-insult\"",
        )];
        let error = rescored(&played(&PAID, true), &kept).expect_err("skipped");
        assert!(error.to_string().contains("`greeting` is kept, not earned: its template is Absence"), "{error}");
    }

    #[test]
    fn other_semantics_are_not_replayed() {
        let store = played(&PAID, true);
        let mut record = store.records(&Filter::default()).expect("read").remove(0);
        record.attempt.semantics = 99;
        let answer = Rescorer::new(book(&[])).rescore(&store, &record).expect("read");
        assert!(matches!(answer, Err(Unscored::Semantics { found }) if found == 99));
    }

    #[test]
    fn a_planted_scale_is_named_though_no_record_was_sealed_on_it() {
        let honest = played(&PAID, true);
        let record = honest.records(&Filter::default()).expect("read").remove(0);
        let hash: Box<str> = record.finished.scale.expect("on a scale").into();
        let kept = honest.scales(&hash).expect("read").remove(0);
        let mut scale = read_scale(&kept).expect("a scale");
        scale.classes.iter_mut().for_each(|class| class.whole.zero -= 50_000);
        let planted = write_scale(&scale).expect("written");
        let look = |store: &Store, packs: &[Pack]| {
            let mut rescorer = Rescorer::new(book(&[]));
            rescorer.look_through(store, packs).expect("read");
            rescorer.planted().iter().cloned().collect::<Vec<_>>()
        };
        let stored = honest.attempt(&record.attempt.id).expect("stored");
        let pack = super::super::run::stored_pack(&stored.contents, &stored.attempt.scenario).expect("it is whole");
        // nobody has played it here, or somebody has begun to
        let empty = Store::in_memory().expect("a store");
        let begun = played(&["~"], false);
        for (mut store, packs) in [(empty, std::slice::from_ref(&pack)), (begun, &[])] {
            assert_eq!(look(&store, packs), [] as [Box<str>; 0]);
            store.keep_scales(&[(&hash, kept.clone()), ("nobody's", planted.clone())]).expect("kept");
            assert_eq!(look(&store, packs), [] as [Box<str>; 0], "an honest one, and one that nothing leads to");
            store.keep_scales(&[(&hash, planted.clone())]).expect("planted");
            assert_eq!(look(&store, packs), std::slice::from_ref(&hash));
        }
    }

    #[test]
    fn a_planted_scale_is_named_and_not_the_honest_record() {
        let mut store = played(&PAID, true);
        let record = store.records(&Filter::default()).expect("read").remove(0);
        let hash: Box<str> = record.finished.scale.clone().expect("on a scale").into();
        let mut scale = read_scale(&store.scales(&hash).expect("read").remove(0)).expect("a scale");
        scale.classes.iter_mut().for_each(|class| class.whole.zero -= 50_000);
        store.keep_scales(&[(&hash, write_scale(&scale).expect("written"))]).expect("planted");
        let mut rescorer = Rescorer::new(book(&[]));
        let same = rescorer.rescore(&store, &record).expect("read").expect("scored");
        assert!(!same.changed());
        assert_eq!(rescorer.planted().iter().collect::<Vec<_>>(), [&hash]);
        // a record that was sealed on it is told as that
        let mut observation = Replayer::default().replay(&store, &record.attempt.id).expect("replayed").observation;
        let measure = Measure::on(&scale, observation.premise()).expect("it fits");
        let stored = store.attempt(&record.attempt.id).expect("stored");
        let AttemptRow { subject, mode, locale, role, scenario, begin, time_factor_percent, .. } = stored.attempt;
        let contents = stored.contents;
        let id = store
            .begin(&NewAttempt { subject, mode, locale, role, scenario, contents, begin, time_factor_percent })
            .expect("begun");
        observation = Observation::open(observation.premise().clone());
        for entry in store.journal(&record.attempt.id).expect("read").into_iter().take(2) {
            store.append(&id, &entry).expect("on disk");
            take(&mut observation, &entry).expect("fits");
        }
        let sealed = observation.assess(&measure);
        assert_ne!(
            sealed.score,
            observation.assess(&find(Semantics::Two, observation.premise(), |_| true).measure).score
        );
        store.close(&id, Closing::Abandoned, &sealed, Some(&hash)).expect("closed");
        let record = store.closed(&id).expect("sealed");
        let why = rescorer.rescore(&store, &record).expect("read").expect_err("not compared");
        assert_eq!(why.code(), "planted-scale");
    }
}
