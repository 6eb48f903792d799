//! The moments of a new scenario: for each clause that it trains what the customer does, a good answer and a tempting one.
//!
//! A plan speaks of activities alone; the words come later. Whoever always gives the good answer should break nothing: what the
//! book's other clauses ask after a deed of the plan is done along with it, where staff can do it at all.

use crate::policy::{
    Activity, ActivityActor, Book, Bound, Clause, Constraint, Extreme, Family, Leg, Link, Scoring, Unit, Window,
};
use crate::studio::StudioError;
use crate::terms::{ActivityIx, Actor, ClauseIx, Role};
use std::collections::BTreeSet;

/// When in a conversation something has its place, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Wave {
    /// The first words.
    Opening,
    /// The middle.
    Talk,
    /// The farewell.
    Close,
    /// When he has gone.
    After,
}

/// What belongs to the farewell, and behind it. Whatever else a book knows has its place in the middle.
const AT_THE_CLOSE: [&str; 5] = ["take_leave", "thank", "ask_satisfaction", "leave", "leave_in_anger"];
const AFTERWARDS: [&str; 13] = [
    "log_incident",
    "enter_in_register",
    "enter_in_system",
    "classify_complaint",
    "file_complaint",
    "close_in_writing",
    "hand_over_record",
    "report_daily_figures",
    "follow_up_case",
    "urge_handler",
    "call_back",
    "close_cutover_day",
    "report_result",
];

/// What a moment begins with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum MomentStart {
    /// What the customer does, or what reaches the staff from behind the counter.
    Performed(ActivityIx),
    /// Words that lead to this deed of staff, and are no deed themselves.
    LeadingTo(ActivityIx),
    /// The customer goes.
    Leaving,
    /// He has gone.
    Gone,
}

/// One moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct PlannedMoment {
    pub wave: Wave,
    /// The clauses that it trains.
    pub clauses: Vec<ClauseIx>,
    pub start: MomentStart,
    /// What the good answer performs, in the order in which it is said.
    pub good: Vec<ActivityIx>,
    /// What the tempting answer performs.
    pub tempting: Vec<ActivityIx>,
    /// The deed that the good answer leaves undone.
    pub avoids: Option<ActivityIx>,
}

/// A scenario before it has words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct ScenarioPlan {
    pub earned: Vec<ClauseIx>,
    pub moments: Vec<PlannedMoment>,
}

/// The plan of a scenario that trains these clauses, in whatever order they are named.
///
/// # Errors
/// [`StudioError::Unearnable`] where nothing the learner does decides about one.
pub(super) fn plan(book: &Book, role: Role, clauses: &[ClauseIx]) -> Result<ScenarioPlan, StudioError> {
    let mut planner = Planner { book, role, moments: Vec::new() };
    let mut wanted = clauses.to_vec();
    wanted.sort_unstable();
    wanted.dedup();
    for ix in &wanted {
        planner.clause(*ix)?;
    }
    planner.close();
    planner.keep_the_rest();
    planner.moments.sort_by_key(|moment| moment.wave);
    let is_earned = |ix: &ClauseIx| book.clauses.at(*ix).constraint.scoring() == Scoring::Earned;
    Ok(ScenarioPlan { earned: wanted.into_iter().filter(is_earned).collect(), moments: planner.moments })
}

/// The clauses that a role can earn, in the book's order.
pub(super) fn earnable(book: &Book, role: Role) -> Vec<ClauseIx> {
    let binding = book.binding(role).filter(|(_, clause)| clause.constraint.scoring() == Scoring::Earned);
    let possible = |ix: &ClauseIx| plan(book, role, &[*ix]).is_ok();
    binding.map(|(ix, _)| ix).filter(possible).collect()
}

struct Planner<'b> {
    book: &'b Book,
    role: Role,
    moments: Vec<PlannedMoment>,
}

impl Planner<'_> {
    fn activity(&self, ix: ActivityIx) -> &Activity {
        self.book.activities.at(ix)
    }

    fn name(&self, ix: ActivityIx) -> &str {
        self.book.activity_names.name(ix)
    }

    /// The first of some that staff do; what anybody may do comes behind what staff alone do.
    fn by_staff(&self, of: &[ActivityIx]) -> Option<ActivityIx> {
        let alone = of.iter().find(|ix| self.activity(**ix).actor == ActivityActor::Staff);
        alone.or_else(|| of.iter().find(|ix| self.activity(**ix).actor.allows(Actor::Staff))).copied()
    }

    /// The first of some that staff alone do.
    fn by_staff_alone(&self, of: &[ActivityIx]) -> Option<ActivityIx> {
        of.iter().find(|ix| self.activity(**ix).actor == ActivityActor::Staff).copied()
    }

    /// The first of some that the customer does, or that reaches the staff.
    fn by_others(&self, of: &[ActivityIx]) -> Option<ActivityIx> {
        let his = of.iter().find(|ix| self.activity(**ix).actor == ActivityActor::Customer);
        his.or_else(|| of.iter().find(|ix| self.activity(**ix).actor.allows(Actor::Customer))).copied()
    }

    fn wave(&self, ix: ActivityIx) -> Wave {
        let name = self.name(ix);
        if AFTERWARDS.contains(&name) {
            Wave::After
        } else if AT_THE_CLOSE.contains(&name) {
            Wave::Close
        } else {
            Wave::Talk
        }
    }

    /// Puts what a clause needs into the moments.
    fn clause(&mut self, ix: ClauseIx) -> Result<(), StudioError> {
        let clause = self.book.clauses.at(ix);
        let constraint = &clause.constraint;
        let done = match constraint.template.family() {
            Family::Counting(Bound::Below(_)) => self.left_undone(ix, &constraint.activation.activities),
            Family::Counting(Bound::AtLeast(times) | Bound::Exactly(times)) => {
                (0..times.clamp(1, 4)).all(|_| self.earned(ix, &constraint.activation.activities, None))
            }
            Family::Position(Extreme::First) => self.earned(ix, &constraint.activation.activities, Some(Wave::Opening)),
            Family::Position(Extreme::Last) => self.earned(ix, &constraint.activation.activities, Some(Wave::After)),
            Family::Choice { .. } => constraint.counted().any(|one| self.earned(ix, &one.activities, None)),
            Family::Relation(legs) => legs.first().is_some_and(|leg| self.related(ix, constraint, *leg)),
        };
        if done { Ok(()) } else { Err(StudioError::Unearnable { clause: clause.id.to_string() }) }
    }

    /// Staff's own deed, at a moment of its own.
    fn earned(&mut self, ix: ClauseIx, of: &[ActivityIx], wave: Option<Wave>) -> bool {
        let Some(deed) = self.by_staff(of) else { return false };
        let wave = wave.unwrap_or_else(|| self.wave(deed));
        let start = if wave == Wave::After { MomentStart::Gone } else { MomentStart::LeadingTo(deed) };
        let start = self.customer_deed_before(deed).map_or(start, MomentStart::Performed);
        self.add(PlannedMoment {
            wave,
            clauses: vec![ix],
            start,
            good: vec![deed],
            tempting: Vec::new(),
            avoids: None,
        });
        true
    }

    /// What the customer does before he is answered so, where one thing alone suits: he leaves, and is seen off.
    fn customer_deed_before(&self, deed: ActivityIx) -> Option<ActivityIx> {
        let pair = [("take_leave", "leave")].iter().find(|(staffs, _)| *staffs == self.name(deed));
        pair.and_then(|(_, his)| self.book.activity_names.find(his))
    }

    /// What staff must not do, at a moment that tempts to it.
    fn left_undone(&mut self, ix: ClauseIx, of: &[ActivityIx]) -> bool {
        let Some(deed) = self.by_staff(of) else { return false };
        let wave = self.wave(deed);
        let start = if wave == Wave::After { MomentStart::Gone } else { MomentStart::LeadingTo(deed) };
        self.add(PlannedMoment {
            wave,
            clauses: vec![ix],
            start,
            good: Vec::new(),
            tempting: vec![deed],
            avoids: Some(deed),
        });
        true
    }

    fn related(&mut self, ix: ClauseIx, constraint: &Constraint, leg: Leg) -> bool {
        let Some(target) = &constraint.target else { return false };
        let (from, to) = (&constraint.activation.activities, &target.activities);
        let (from, to) = if leg.swapped { (to, from) } else { (from, to) };
        let of_moment = |start, good, tempting, avoids, wave| PlannedMoment {
            wave,
            clauses: vec![ix],
            start,
            good,
            tempting,
            avoids,
        };
        if leg.negated {
            let (limited, after) = if leg.looks_ahead() { (to, from) } else { (from, to) };
            let Some(deed) = self.by_staff(limited) else { return false };
            // too late is what is ruled out: at once is right
            let late = constraint.window.is_some() && !leg.looks_ahead() && leg.link == Link::Alternate;
            let (good, tempting, avoids) =
                if late { (vec![deed], Vec::new(), None) } else { (Vec::new(), vec![deed], Some(deed)) };
            let moment = match self.by_others(after) {
                Some(his) => of_moment(MomentStart::Performed(his), good, tempting, avoids, self.wave_of_his(his)),
                None => {
                    let first = self.by_staff(after).filter(|first| *first != deed);
                    let tempting = first.into_iter().chain(tempting).collect();
                    of_moment(MomentStart::LeadingTo(deed), good, tempting, avoids, self.wave(deed))
                }
            };
            self.add(moment);
            return true;
        }
        if leg.looks_ahead() {
            let Some(deed) = self.by_staff(to) else { return false };
            match self.by_others(from).filter(|_| self.by_staff_alone(from).is_none()) {
                Some(his) => {
                    let wave = self.wave_of_his(his);
                    self.add(of_moment(MomentStart::Performed(his), vec![deed], Vec::new(), None, wave));
                }
                None => {
                    let Some(first) = self.by_staff(from) else { return false };
                    let wave = self.wave(first);
                    if leg.takes_itself() || first == deed {
                        let good = if first == deed { vec![deed] } else { vec![first, deed] };
                        self.add(of_moment(MomentStart::LeadingTo(first), good, vec![first], None, wave));
                    } else {
                        self.add(of_moment(MomentStart::LeadingTo(first), vec![first], Vec::new(), None, wave));
                        self.add(of_moment(
                            MomentStart::LeadingTo(deed),
                            vec![deed],
                            Vec::new(),
                            None,
                            wave.max(self.wave(deed)),
                        ));
                    }
                }
            }
            return true;
        }
        // what must have come before
        match (self.by_staff(from), self.by_staff_alone(to)) {
            (Some(deed), Some(first)) if leg.takes_itself() => {
                let good = if first == deed { vec![deed] } else { vec![first, deed] };
                let wave = self.wave(deed);
                self.add(of_moment(MomentStart::LeadingTo(deed), good, vec![deed], None, wave));
            }
            (Some(deed), Some(first)) => {
                let wave = self.wave(deed);
                self.add(of_moment(MomentStart::LeadingTo(first), vec![first], vec![deed], None, wave));
                self.add(of_moment(MomentStart::LeadingTo(deed), vec![deed], Vec::new(), None, wave));
            }
            // staff cannot bring about what it needs: they wait for it
            (Some(deed), None) => {
                let wave = self.wave(deed);
                self.add(of_moment(MomentStart::LeadingTo(deed), Vec::new(), vec![deed], Some(deed), wave));
            }
            (None, _) => return false,
        }
        true
    }

    fn wave_of_his(&self, his: ActivityIx) -> Wave {
        match self.wave(his) {
            Wave::Opening => Wave::Talk,
            wave => wave,
        }
    }

    /// Adds a moment; one that begins alike takes it in.
    fn add(&mut self, moment: PlannedMoment) {
        let same = |one: &&mut PlannedMoment| {
            matches!(moment.start, MomentStart::Performed(_)) && one.start == moment.start && one.wave == moment.wave
        };
        match self.moments.iter_mut().find(same) {
            Some(one) => {
                one.clauses.extend(moment.clauses);
                one.good
                    .extend(moment.good.iter().filter(|deed| !one.good.contains(deed)).copied().collect::<Vec<_>>());
                let new: Vec<_> = moment.tempting.into_iter().filter(|deed| !one.tempting.contains(deed)).collect();
                one.tempting.extend(new);
                one.avoids = one.avoids.or(moment.avoids);
            }
            None => self.moments.push(moment),
        }
    }

    /// He goes at last, where nothing says how.
    fn close(&mut self) {
        let gone = self.moments.iter().any(|one| one.wave == Wave::After);
        let leaves = self.moments.iter().any(|one| one.wave == Wave::Close);
        if self.moments.is_empty() || (gone && !leaves) {
            self.moments.push(PlannedMoment {
                wave: Wave::Close,
                clauses: Vec::new(),
                start: MomentStart::Leaving,
                good: Vec::new(),
                tempting: Vec::new(),
                avoids: None,
            });
        }
    }

    /// Lets the good answers do what the book's other clauses ask for then.
    fn keep_the_rest(&mut self) {
        for _ in 0..MOST_ROUNDS {
            self.moments.sort_by_key(|moment| moment.wave);
            let Some((at, deed, first)) = self.owed() else { return };
            let Some(moment) = self.moments.get_mut(at) else { return };
            if first { moment.good.insert(0, deed) } else { moment.good.push(deed) }
        }
    }

    /// What a good answer still owes: at which moment, which deed, and whether before all else that is done there.
    fn owed(&self) -> Option<(usize, ActivityIx, bool)> {
        let kept = self.book.binding(self.role).map(|(_, clause)| clause);
        let kept: Vec<&Clause> = kept.filter(|clause| clause.constraint.scoring() == Scoring::Kept).collect();
        let forbidden: BTreeSet<ActivityIx> = kept.iter().flat_map(|clause| never(&clause.constraint)).collect();
        for constraint in kept.iter().map(|clause| &clause.constraint) {
            let (Family::Relation(legs), Some(target)) = (constraint.template.family(), &constraint.target) else {
                continue;
            };
            for leg in legs.iter().filter(|leg| !leg.negated && leg.takes_itself()) {
                let (from, to) = (&constraint.activation, target);
                let (from, to) = if leg.swapped { (to, from) } else { (from, to) };
                let asks = |one: &ActivityIx| from.activities.contains(one);
                for (at, moment) in self.moments.iter().enumerate() {
                    let his = matches!(moment.start, MomentStart::Performed(his) if asks(&his));
                    let own = moment.good.iter().any(asks);
                    if !his && !own {
                        continue;
                    }
                    let turns = match constraint.window {
                        Some(Window { to: Some(most), unit: Unit::Turns, .. }) if leg.looks_ahead() => most as usize,
                        _ => usize::MAX,
                    };
                    let last =
                        if leg.looks_ahead() { at.saturating_add(turns.saturating_sub(usize::from(his))) } else { at };
                    let first = if leg.looks_back() { 0 } else { at };
                    let near = self.moments.iter().enumerate().filter(|(place, _)| (first..=last).contains(place));
                    let answered = near.clone().any(|(place, one)| {
                        let performed =
                            matches!(one.start, MomentStart::Performed(his) if to.activities.contains(&his));
                        one.good.iter().any(|deed| to.activities.contains(deed)) || (performed && place != at)
                    });
                    if answered || to.test.is_some() {
                        continue;
                    }
                    let free = |deed: &&ActivityIx| {
                        self.activity(**deed).actor == ActivityActor::Staff && !forbidden.contains(deed)
                    };
                    let Some(deed) = to.activities.iter().find(free).copied() else { continue };
                    let later = near.filter(|(_, one)| one.wave == Wave::After).map(|(place, _)| place).next();
                    let later = later.filter(|_| self.wave(deed) == Wave::After);
                    return Some((later.unwrap_or(at), deed, !leg.looks_ahead()));
                }
            }
        }
        None
    }
}

/// Most deeds that are done along with what is trained.
const MOST_ROUNDS: usize = 40;

/// What a constraint forbids altogether.
fn never(constraint: &Constraint) -> Vec<ActivityIx> {
    match constraint.template.family() {
        Family::Counting(Bound::Below(1)) if constraint.activation.test.is_none() => {
            constraint.activation.activities.clone()
        }
        _ => Vec::new(),
    }
}
