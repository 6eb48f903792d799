//! Judges finished cases of a log, activation by activation.
//!
//! Each event puts its place on the lists of the triggers it concerns; then each clause with such a place looks its
//! activations up among its targets. What an event doesn't concern costs nothing: a clause that no event of a case
//! concerns keeps its verdict on the empty case.

use super::constraint::{Over, Template};
use super::leg::{Leg, Link, Reach};
use super::test::{Look, Test};
use super::watch::Binding;
use super::window::{Clock, Unit, Window};
use super::{Book, Case, CaseEvent, Trigger};
use crate::terms::{Actor, ClauseIx, Field, FieldIx};
use std::sync::Arc;

/// How one clause fared in one case. `activations` is always `fulfilments + violations`; templates that no single event
/// activates (`Existence`, `Exactly`, `Init`, `End`, the choices) are activated once, by the case itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Tally {
    pub activations: u32,
    pub fulfilments: u32,
    pub violations: u32,
}

/// Why a case cannot be judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("event {} has no timestamp, and the model has time limits", .event + 1)]
pub struct Untimed {
    /// The event's place, from 0.
    pub event: usize,
}

/// A book compiled to judge cases. Every clause judges, whomever it binds.
#[derive(Clone, Debug)]
pub struct Judge {
    book: Arc<Book>,
    clauses: Vec<Compiled>,
    /// Two for each clause, activation and target.
    triggers: Vec<Compact>,
    /// Per activity, the triggers it may hit.
    concerned: Vec<Vec<u32>>,
    on_nothing: Vec<Tally>,
    violated_by_nothing: usize,
    /// `Init` and `End`, which every event concerns.
    edges: Vec<u32>,
    timed: bool,
    binds: bool,
}

#[derive(Clone, Debug)]
struct Compiled {
    template: Template,
    legs: Vec<Leg>,
    relation: Option<Test>,
    window: Option<Window>,
    over: Over,
}

#[derive(Clone, Debug, Default)]
struct Compact {
    test: Option<Test>,
    sums: Vec<FieldIx>,
}

/// The verdicts on a case, and what finding them needs; made once by [`Judge::bench`] and used again for every case.
#[derive(Clone, Debug, Default)]
pub struct Bench {
    tallies: Vec<Tally>,
    /// Of each clause that has any: where its violating events stand in `violating`.
    places: Vec<(u32, u32)>,
    violating: Vec<u32>,
    touched: Vec<u32>,
    is_touched: Vec<bool>,
    violated: usize,
    /// By trigger: where it is hit, in order; the event it looked at last, with its sums so far.
    hits: Vec<Vec<u32>>,
    looked: Vec<u32>,
    totals: Vec<Vec<(FieldIx, i64)>>,
    /// By event: staff deeds so far, this one included.
    turns: Vec<u32>,
    binding: Binding,
}

impl Bench {
    /// How a clause fared in the case judged last.
    #[must_use]
    pub fn tally(&self, clause: ClauseIx) -> Tally {
        self.tallies.get(clause.at()).copied().unwrap_or_default()
    }

    /// The places of the violating events, from 0: activations left unfulfilled, occurrences too many, the event that
    /// should have been first or last. Empty where something is missing altogether.
    #[must_use]
    pub fn violating(&self, clause: ClauseIx) -> &[u32] {
        let (from, to) = self.places.get(clause.at()).copied().unwrap_or_default();
        self.violating.get(from as usize..to as usize).unwrap_or_default()
    }

    /// How many clauses are violated. None: the case complies.
    #[must_use]
    pub const fn violated(&self) -> usize {
        self.violated
    }

    /// Clauses that some event of the case concerns, in no order. All others fared as on a case without events.
    pub fn concerned(&self) -> impl Iterator<Item = ClauseIx> {
        self.touched.iter().map(|clause| ClauseIx::from(*clause as usize))
    }
}

const NEVER_LOOKED: u32 = u32::MAX;

impl Judge {
    /// Compiles a book.
    #[must_use]
    pub fn new(book: Arc<Book>) -> Self {
        let mut concerned = vec![Vec::new(); book.activities.len()];
        let (mut clauses, mut triggers) = (Vec::new(), Vec::new());
        let none = Trigger { activities: Vec::new(), test: None };
        for constraint in book.clauses.iter().map(|clause| &clause.constraint) {
            let target = constraint.target.as_ref().unwrap_or(&none);
            let (alone, relation) = target.split();
            for (trigger, test) in [(&constraint.activation, constraint.activation.test.clone()), (target, alone)] {
                let at = u32::try_from(triggers.len()).unwrap_or(u32::MAX);
                for activity in &trigger.activities {
                    match concerned.get_mut(activity.at()) {
                        Some(list) if !list.contains(&at) => list.push(at),
                        _ => {}
                    }
                }
                triggers.push(Compact { test, sums: trigger.summed_fields() });
            }
            clauses.push(Compiled {
                template: constraint.template,
                legs: Leg::of(constraint),
                relation,
                window: constraint.window,
                over: constraint.over,
            });
        }
        let timed = clauses.iter().filter_map(|one| one.window).any(|window| window.clock() == Clock::Minutes);
        let binds = triggers.iter().any(|one| one.test.is_some()) || clauses.iter().any(|one| one.relation.is_some());
        let on_nothing: Vec<_> = clauses.iter().map(|one| on_nothing(one.template)).collect();
        let violated_by_nothing = on_nothing.iter().filter(|tally| tally.violations > 0).count();
        let edges = (0..).zip(&clauses).filter(|(_, one)| matches!(one.template, Template::Init | Template::End));
        let edges = edges.map(|(at, _)| at).collect();
        Self { book, clauses, triggers, concerned, on_nothing, violated_by_nothing, edges, timed, binds }
    }

    /// The book.
    #[must_use]
    pub const fn book(&self) -> &Arc<Book> {
        &self.book
    }

    /// Whether cases need timestamps.
    #[must_use]
    pub const fn is_timed(&self) -> bool {
        self.timed
    }

    /// Room to judge in, one for each thread.
    #[must_use]
    pub fn bench(&self) -> Bench {
        Bench {
            tallies: self.on_nothing.clone(),
            places: vec![(0, 0); self.clauses.len()],
            is_touched: vec![false; self.clauses.len()],
            violated: self.violated_by_nothing,
            hits: vec![Vec::new(); self.triggers.len()],
            looked: vec![NEVER_LOOKED; self.triggers.len()],
            totals: self.triggers.iter().map(|one| one.sums.iter().map(|field| (*field, 0)).collect()).collect(),
            ..Bench::default()
        }
    }

    /// Judges a case.
    ///
    /// # Errors
    /// When an event has no timestamp and a clause needs one.
    pub fn judge(&self, case: &Case, bench: &mut Bench) -> Result<(), Untimed> {
        self.clear(bench);
        if self.timed
            && let Some(event) = case.events().position(|event| event.time.is_none())
        {
            return Err(Untimed { event });
        }
        if self.binds {
            let fact = |name: &str| {
                let ix = self.book.facts.find(name)?;
                case.facts.iter().find(|(fact, _)| *fact == ix).map(|(_, value)| value.clone())
            };
            bench.binding = Binding::new(&self.book, fact);
        }
        let mut turn = 0;
        for (at, event) in (0..).zip(case.events()) {
            turn += u32::from(event.actor == Actor::Staff);
            bench.turns.push(turn);
            self.hit(bench, at, &event);
        }
        if !case.is_empty() {
            for clause in &self.edges {
                bench.touch(*clause);
            }
        }
        let touched = std::mem::take(&mut bench.touched);
        for clause in &touched {
            self.settle(case, bench, *clause as usize);
        }
        bench.touched = touched;
        Ok(())
    }

    fn clear(&self, bench: &mut Bench) {
        for clause in std::mem::take(&mut bench.touched) {
            let clause = clause as usize;
            for trigger in [2 * clause, 2 * clause + 1] {
                if let (Some(hits), Some(looked), Some(totals)) =
                    (bench.hits.get_mut(trigger), bench.looked.get_mut(trigger), bench.totals.get_mut(trigger))
                {
                    hits.clear();
                    *looked = NEVER_LOOKED;
                    totals.iter_mut().for_each(|(_, sum)| *sum = 0);
                }
            }
            if let (Some(tally), Some(places), Some(untouched), Some(is_touched)) = (
                bench.tallies.get_mut(clause),
                bench.places.get_mut(clause),
                self.on_nothing.get(clause),
                bench.is_touched.get_mut(clause),
            ) {
                (*tally, *places, *is_touched) = (*untouched, (0, 0), false);
            }
        }
        bench.violated = self.violated_by_nothing;
        bench.violating.clear();
        bench.turns.clear();
    }

    /// Puts an event on the lists of the triggers it hits.
    fn hit(&self, bench: &mut Bench, at: u32, event: &CaseEvent<'_>) {
        for activity in event.activities {
            for trigger in self.concerned.get(activity.at()).into_iter().flatten() {
                let place = *trigger as usize;
                let Some(looked) = bench.looked.get_mut(place) else { continue };
                if std::mem::replace(looked, at) == at {
                    continue; // by another of its activities
                }
                let (Some(compact), Some(totals)) = (self.triggers.get(place), bench.totals.get_mut(place)) else {
                    continue;
                };
                for (field, sum) in totals.iter_mut() {
                    let here = event.data.iter().find(|(name, _)| name == field).and_then(|(_, value)| value.int());
                    *sum = sum.saturating_add(here.unwrap_or(0));
                }
                let look = Look { data: event.data, activation: &[], binding: &bench.binding, totals };
                if compact.test.as_ref().is_none_or(|test| test.holds(&look))
                    && let Some(hits) = bench.hits.get_mut(place)
                {
                    hits.push(at);
                }
                bench.touch(trigger / 2);
            }
        }
    }

    /// Judges one clause from the lists of its triggers.
    fn settle(&self, case: &Case, bench: &mut Bench, clause: usize) {
        let (Some(one), Some([activations, targets])) =
            (self.clauses.get(clause), bench.hits.get(2 * clause..2 * clause + 2))
        else {
            return;
        };
        let from = bench.violating.len();
        let glance = Glance { case, turns: &bench.turns, binding: &bench.binding, book: &self.book, one };
        let violating = &mut bench.violating;
        let tally = match one.template {
            Template::Existence(_)
            | Template::Absence(_)
            | Template::Exactly(_)
            | Template::Choice
            | Template::ExclusiveChoice => glance.count(activations, targets, violating),
            Template::Init => glance.edge(activations, 0..case.len(), violating),
            Template::End => glance.edge(activations, (0..case.len()).rev(), violating),
            _ => glance.legs(activations, targets, violating),
        };
        let to = violating.len();
        if let (Some(old), Some(places)) = (bench.tallies.get_mut(clause), bench.places.get_mut(clause)) {
            bench.violated = bench.violated + usize::from(tally.violations > 0) - usize::from(old.violations > 0);
            *old = tally;
            let place = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
            *places = (place(from), place(to));
        }
    }
}

impl Bench {
    fn touch(&mut self, clause: u32) {
        if let Some(is_touched) = self.is_touched.get_mut(clause as usize)
            && !std::mem::replace(is_touched, true)
        {
            self.touched.push(clause);
        }
    }
}

/// A clause and a case, looked at together.
struct Glance<'a> {
    case: &'a Case,
    turns: &'a [u32],
    binding: &'a Binding,
    book: &'a Book,
    one: &'a Compiled,
}

impl Glance<'_> {
    fn count(&self, hits: &[u32], others: &[u32], violating: &mut Vec<u32>) -> Tally {
        let gated = |hits: &[u32]| hits.iter().copied().filter(|at| self.counts_at(*at)).collect::<Vec<_>>();
        let (kept, other);
        let (hits, others) = if self.one.window.is_some() {
            (kept, other) = (gated(hits), gated(others));
            (&*kept, &*other)
        } else {
            (hits, others)
        };
        let enough = |times: u16| hits.len() >= usize::from(times);
        let excess = |times: u16| hits.get(usize::from(times)..).unwrap_or_default();
        let holds = match self.one.template {
            Template::Absence(times) => {
                let too_many = excess(times.saturating_sub(1));
                violating.extend(too_many);
                return Tally::of(hits.len(), too_many.len());
            }
            Template::Exactly(times) => {
                violating.extend(excess(times));
                hits.len() == usize::from(times)
            }
            Template::Existence(times) => enough(times),
            Template::ExclusiveChoice => match (hits.first(), others.first()) {
                (Some(one), Some(other)) => {
                    violating.push(*one.max(other));
                    false
                }
                (one, other) => one.or(other).is_some(),
            },
            _ => !hits.is_empty() || !others.is_empty(),
        };
        Tally::of(1, usize::from(!holds))
    }

    /// The first of `places` that counts must be hit.
    fn edge(&self, hits: &[u32], mut places: impl Iterator<Item = usize>, violating: &mut Vec<u32>) -> Tally {
        let edge = places.find(|at| self.is_over(*at)).and_then(|at| u32::try_from(at).ok());
        let met = edge.is_some_and(|edge| hits.binary_search(&edge).is_ok());
        violating.extend(edge.filter(|_| !met));
        Tally::of(1, usize::from(!met))
    }

    fn legs(&self, activations: &[u32], targets: &[u32], violating: &mut Vec<u32>) -> Tally {
        let (from, mut tally) = (violating.len(), Tally::default());
        for leg in &self.one.legs {
            let (asking, answers) = if leg.swapped { (targets, activations) } else { (activations, targets) };
            let before = violating.len();
            for (rank, at) in asking.iter().enumerate() {
                if self.found(*leg, asking, rank, *at, answers) == leg.negated {
                    violating.push(*at);
                }
            }
            tally.add(Tally::of(asking.len(), violating.len() - before));
        }
        if let [_, _, ..] = &*self.one.legs
            && let Some(places) = violating.get_mut(from..)
        {
            places.sort_unstable();
        }
        tally
    }

    /// Whether the activation at `at`, the `rank`-th of `asking`, has its target.
    fn found(&self, leg: Leg, asking: &[u32], rank: usize, at: u32, answers: &[u32]) -> bool {
        let since = |at: u32| answers.partition_point(|one| *one < at);
        let after = |at: u32| answers.partition_point(|one| *one <= at);
        let earlier_asked = rank.checked_sub(1).and_then(|rank| asking.get(rank));
        let places = match (leg.reach, leg.link) {
            (Reach::Forward, Link::Plain) => since(at)..answers.len(),
            (Reach::Forward, Link::Alternate) => {
                after(at)..asking.get(rank + 1).map_or(answers.len(), |next| after(*next))
            }
            (Reach::Backward, Link::Plain) => 0..after(at),
            (Reach::Backward, Link::Alternate) => earlier_asked.map_or(0, |before| after(*before))..after(at),
            (Reach::Forward, Link::Chain) => {
                self.neighbour(at as usize + 1..self.case.len()).map_or(0..0, |next| since(next)..after(next))
            }
            (Reach::Backward, Link::Chain) => {
                self.neighbour((0..at as usize).rev()).map_or(0..0, |last| since(last)..after(last))
            }
            (Reach::Either, _) => 0..answers.len(),
        };
        let candidates = answers.get(places).unwrap_or_default();
        if self.one.window.is_none() && self.one.relation.is_none() {
            return !candidates.is_empty();
        }
        candidates.iter().any(|other| self.in_time(leg, at, *other) && self.related(leg, at, *other))
    }

    /// The first of `places` that a chain ranges over.
    fn neighbour(&self, mut places: impl Iterator<Item = usize>) -> Option<u32> {
        u32::try_from(places.find(|at| self.is_over(*at))?).ok()
    }

    fn is_over(&self, at: usize) -> bool {
        self.one.over == Over::All
            || self.case.event(at).is_some_and(|event| Clock::counting(self.one.over).counts(event.actor))
    }

    fn counts_at(&self, at: u32) -> bool {
        self.one.window.is_none_or(|window| {
            let begun = self.case.event(0).and_then(|event| event.time).unwrap_or(0);
            let (first, last) = window.span_in_log(0, begun, &self.book.calendar);
            (first..=last).contains(&self.place(window, at))
        })
    }

    /// Whether the later of two events lies in the window that the earlier one opens.
    fn in_time(&self, leg: Leg, at: u32, other: u32) -> bool {
        let Some(window) = self.one.window else { return true };
        let (earlier, later) = (at.min(other), at.max(other));
        let opened = self.case.event(earlier as usize).and_then(|event| event.time).unwrap_or(0);
        let turn = self.turns.get(earlier as usize).copied().unwrap_or(0);
        let (first, last) = window.span_in_log(turn, opened, &self.book.calendar);
        let in_time = (first..=last).contains(&self.place(window, later));
        // whoever asks forward in turns has no time left once the last of those turns is taken
        let asks_forward = leg.reach != Reach::Backward && leg.link != Link::Chain && at < other;
        in_time && !(window.unit == Unit::Turns && asks_forward && self.turns_used_up(last, at, other))
    }

    /// Whether a staff deed at or after `at` and before `other` took the turn `last`.
    fn turns_used_up(&self, last: i64, at: u32, other: u32) -> bool {
        let staff = |at: u32| self.case.event(at as usize).is_some_and(|event| event.actor == Actor::Staff);
        let turn = |at: u32| self.turns.get(at as usize).map_or(0, |turn| i64::from(*turn));
        // the turn shown before `other` was taken at or after `at`, if it differs from what `at` showed or is its own
        other.checked_sub(1).is_some_and(|before| turn(before) >= last && (turn(before) > turn(at) || staff(at)))
    }

    fn place(&self, window: Window, at: u32) -> i64 {
        match window.clock() {
            Clock::Turns => self.turns.get(at as usize).map_or(0, |turn| i64::from(*turn)),
            _ => self.case.event(at as usize).and_then(|event| event.time).unwrap_or(0),
        }
    }

    fn related(&self, leg: Leg, at: u32, other: u32) -> bool {
        let Some(test) = &self.one.relation else { return true };
        let (activation, target) = if leg.swapped { (other, at) } else { (at, other) };
        let data = |at: u32| -> &[Field] { self.case.event(at as usize).map_or(&[], |event| event.data) };
        let look = Look { data: data(target), activation: data(activation), binding: self.binding, totals: &[] };
        test.holds(&look)
    }
}

impl Tally {
    fn of(activations: usize, violations: usize) -> Self {
        let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        let (activations, violations) = (count(activations), count(violations));
        Self { activations, fulfilments: activations - violations, violations }
    }

    /// Counts another tally in.
    pub fn add(&mut self, other: Self) {
        self.activations = self.activations.saturating_add(other.activations);
        self.fulfilments = self.fulfilments.saturating_add(other.fulfilments);
        self.violations = self.violations.saturating_add(other.violations);
    }
}

/// The verdict on a case without events.
fn on_nothing(template: Template) -> Tally {
    match template {
        Template::Existence(_)
        | Template::Exactly(_)
        | Template::Init
        | Template::End
        | Template::Choice
        | Template::ExclusiveChoice => Tally::of(1, 1),
        _ => Tally::default(),
    }
}
