//! What a clause means, written down as slowly and plainly as the formulas in `constraint` allow: every question is
//! answered by looking through the whole log again. The monitors must conclude the same.

use super::constraint::{Constraint, Trigger, Window};
use super::finding::{Evidence, Finding};
use super::test::{Operand, Test};
use crate::terms::{ActivityIx, Actor, Calendar, CivilMinute, EventIx, FieldIx, Value};

/// One entry of a log, with its activities written out.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    pub actor: Actor,
    pub activities: Vec<ActivityIx>,
    pub data: Vec<(FieldIx, Value)>,
    pub turn: u32,
    pub minutes: u32,
}

/// A log and all that conditions and windows look at.
pub(super) struct Oracle<'a> {
    pub log: &'a [Entry],
    pub facts: &'a [Option<Value>],
    pub parameters: &'a [Value],
    pub calendar: &'a Calendar,
    pub begins: CivilMinute,
}

impl Oracle<'_> {
    /// All that can be said about a clause once the log has ended.
    pub(super) fn finding(&self, constraint: &Constraint) -> Finding {
        match constraint {
            Constraint::Existence { of, times } => match self.hits(of).nth(usize::from(*times) - 1) {
                Some(at) => fulfilled([], Some(at)),
                None => violated([], None),
            },
            Constraint::Absence { of, times } => {
                let violations = self.hits(of).skip(usize::from(*times) - 1).map(|at| evidence([], Some(at)));
                Finding { violations: violations.collect(), ..Finding::default() }
            }
            Constraint::Init { of } => match (0..self.log.len()).find(|at| self.staff(*at)) {
                Some(first) if self.hit(of, first) => fulfilled([], Some(first)),
                first => violated([], first),
            },
            Constraint::End { of } => match (0..self.log.len()).rfind(|at| self.staff(*at)) {
                Some(last) if self.hit(of, last) => fulfilled([], None),
                _ => violated([], None),
            },
            Constraint::Response { when, then, within } => self.response(when, then, *within),
            Constraint::ChainResponse { when, then } => self.chain_response(when, then),
            Constraint::AlternatePrecedence { of, needs, within } => {
                let since = |at: usize| self.hits(of).filter(|one| *one < at).last().map_or(0, |one| one + 1);
                let (kept, broken) = self.hits(of).partition::<Vec<_>, _>(|at| {
                    (since(*at)..=*at).any(|before| self.hit(needs, before) && self.in_time(before, *at, *within))
                });
                let settled = |places: Vec<usize>| places.into_iter().map(|at| evidence([at], Some(at))).collect();
                Finding { fulfilments: settled(kept), violations: settled(broken), open: Vec::new() }
            }
            Constraint::Precedence { of, needs, within } => {
                let (kept, broken) = self.hits(of).partition::<Vec<_>, _>(|at| {
                    (0..=*at).any(|before| self.hit(needs, before) && self.in_time(before, *at, *within))
                });
                let settled = |places: Vec<usize>| places.into_iter().map(|at| evidence([at], Some(at))).collect();
                Finding { fulfilments: settled(kept), violations: settled(broken), open: Vec::new() }
            }
        }
    }

    /// The same without the end: what only the end decides is still open.
    pub(super) fn so_far(&self, constraint: &Constraint) -> Finding {
        let Finding { mut fulfilments, mut violations, .. } = self.finding(constraint);
        let open = violations.iter().filter(|one| one.at.is_none()).flat_map(|one| one.opened_by.clone()).collect();
        fulfilments.retain(|one| one.at.is_some());
        violations.retain(|one| one.at.is_some());
        Finding { fulfilments, violations, open }
    }

    /// Whether the formula holds, each activation by itself.
    pub(super) fn holds(&self, constraint: &Constraint) -> bool {
        let next_staff = |from: usize| (from + 1..self.log.len()).find(|at| self.staff(*at));
        match constraint {
            Constraint::Response { when, then, within } => self
                .hits(when)
                .all(|from| (from..self.log.len()).any(|to| self.hit(then, to) && !self.too_late(from, to, *within))),
            Constraint::ChainResponse { when, then } => {
                self.hits(when).all(|from| next_staff(from).is_some_and(|next| self.hit(then, next)))
            }
            other => self.finding(other).violations.is_empty(),
        }
    }

    /// Groups of activations that wait for the same target: each ends with the target, with the deadline of its first
    /// activation, or with the log.
    fn response(&self, when: &Trigger, then: &Trigger, within: Option<Window>) -> Finding {
        enum Ends {
            BeforeThisDeedCounts,
            ByTarget,
            AfterThisDeed,
        }
        let mut finding = Finding::default();
        let mut from = 0;
        while let Some(first) = (from..self.log.len()).find(|at| self.hit(when, *at)) {
            let overdue = (first..self.log.len()).find(|at| !self.in_time(first, *at, within));
            let target = (first..self.log.len()).find(|at| self.hit(then, *at));
            let last_turn = (first..self.log.len()).find(|at| self.last_chance(first, *at, within));
            let ends = [
                overdue.map(|at| (at, 0, Ends::BeforeThisDeedCounts)),
                target.map(|at| (at, 1, Ends::ByTarget)),
                last_turn.map(|at| (at, 2, Ends::AfterThisDeed)),
            ];
            let end = ends.into_iter().flatten().min_by_key(|(at, order, _)| (*at, *order));
            let opened_until = |end: usize| self.hits(when).filter(move |at| (first..end).contains(at));
            match end {
                Some((at, _, Ends::BeforeThisDeedCounts)) => {
                    finding.violations.push(evidence(opened_until(at), Some(at)));
                    from = at;
                }
                Some((at, _, Ends::ByTarget)) => {
                    finding.fulfilments.push(evidence(opened_until(at + 1), Some(at)));
                    from = at + 1;
                }
                Some((at, _, Ends::AfterThisDeed)) => {
                    finding.violations.push(evidence(opened_until(at + 1), Some(at)));
                    from = at + 1;
                }
                None => {
                    finding.violations.push(evidence(opened_until(self.log.len()), None));
                    from = self.log.len();
                }
            }
        }
        finding
    }

    /// Every staff deed answers for what was activated since the staff deed before it, that one included.
    fn chain_response(&self, when: &Trigger, then: &Trigger) -> Finding {
        let mut finding = Finding::default();
        let staff: Vec<usize> = (0..self.log.len()).filter(|at| self.staff(*at)).collect();
        let mut since = 0;
        for (next, at) in staff.iter().map(|at| (*at, Some(*at))).chain([(self.log.len(), None)]) {
            let waiting: Vec<usize> = self.hits(when).filter(|one| (since..next).contains(one)).collect();
            if !waiting.is_empty() {
                let met = at.is_some_and(|at| self.hit(then, at));
                if met { &mut finding.fulfilments } else { &mut finding.violations }.push(evidence(waiting, at));
            }
            since = next;
        }
        finding
    }

    fn hits<'s>(&'s self, trigger: &'s Trigger) -> impl Iterator<Item = usize> + 's {
        (0..self.log.len()).filter(|at| self.hit(trigger, *at))
    }

    fn hit(&self, trigger: &Trigger, at: usize) -> bool {
        self.performs(trigger, at) && trigger.test.as_ref().is_none_or(|test| self.test(test, trigger, at))
    }

    fn performs(&self, trigger: &Trigger, at: usize) -> bool {
        trigger.activities.iter().any(|one| self.log[at].activities.contains(one))
    }

    fn staff(&self, at: usize) -> bool {
        self.log[at].actor == Actor::Staff
    }

    /// Whether a deed lies within a window that another opens: the clock shows no more than the deadline.
    fn in_time(&self, from: usize, to: usize, window: Option<Window>) -> bool {
        let (opens, now) = (&self.log[from], &self.log[to]);
        match window {
            None => true,
            Some(Window::Turns(n)) => now.turn - opens.turn <= u32::from(n),
            Some(Window::Minutes(n)) => now.minutes - opens.minutes <= n,
            Some(Window::WorkingDays(n)) => {
                let day = self.begins.plus(opens.minutes).day();
                let working = (day + 1..).filter(|day| self.calendar.works(*day));
                let last = [day].into_iter().chain(working).nth(usize::from(n)).expect("there is always another day");
                self.begins.plus(now.minutes).day() <= last
            }
        }
    }

    /// Whether nothing after this deed can be in time: the last staff deed that a window in turns allows.
    fn last_chance(&self, from: usize, at: usize, window: Option<Window>) -> bool {
        match window {
            Some(Window::Turns(n)) => self.staff(at) && self.log[at].turn - self.log[from].turn >= u32::from(n),
            _ => false,
        }
    }

    fn too_late(&self, from: usize, to: usize, window: Option<Window>) -> bool {
        !self.in_time(from, to, window) || (from..to).any(|at| self.last_chance(from, at, window))
    }

    fn test(&self, test: &Test, trigger: &Trigger, at: usize) -> bool {
        let read = |operand: &Operand| self.read(operand, trigger, at);
        let numbers = |left: &Operand, right: &Operand| Some((read(left)?.int()?, read(right)?.int()?));
        match test {
            Test::MoreThan(left, right) => numbers(left, right).is_some_and(|(left, right)| left > right),
            Test::LessThan(left, right) => numbers(left, right).is_some_and(|(left, right)| left < right),
            Test::Equal(left, right) => read(left).is_some() && read(left) == read(right),
            Test::Present(operand) => read(operand).is_some(),
            Test::Not(inner) => !self.test(inner, trigger, at),
            Test::All(tests) => !tests.iter().any(|one| !self.test(one, trigger, at)),
            Test::Any(tests) => tests.iter().any(|one| self.test(one, trigger, at)),
        }
    }

    fn read(&self, operand: &Operand, trigger: &Trigger, at: usize) -> Option<Value> {
        let carried = |at: usize, field: &FieldIx| {
            self.log[at].data.iter().find(|(name, _)| name == field).map(|(_, value)| value.clone())
        };
        let numbers = |left, right| Some((self.read(left, trigger, at)?.int()?, self.read(right, trigger, at)?.int()?));
        match operand {
            Operand::Value(value) => Some(value.clone()),
            Operand::Field(field, fact) => carried(at, field).or_else(|| self.facts[fact.as_ref()?.at()].clone()),
            Operand::Fact(fact) => self.facts[fact.at()].clone(),
            Operand::Parameter(parameter) => Some(self.parameters[parameter.at()].clone()),
            Operand::Total(field) => {
                let performing = (0..=at).filter(|one| self.performs(trigger, *one));
                let amounts = performing.filter_map(|one| carried(one, field)?.int());
                Some(Value::Int(amounts.fold(0, i64::saturating_add)))
            }
            Operand::Plus(left, right) => {
                numbers(left, right).map(|(left, right)| Value::Int(left.saturating_add(right)))
            }
            Operand::Minus(left, right) => {
                numbers(left, right).map(|(left, right)| Value::Int(left.saturating_sub(right)))
            }
        }
    }
}

fn evidence(opened_by: impl IntoIterator<Item = usize>, at: Option<usize>) -> Evidence {
    Evidence { opened_by: opened_by.into_iter().map(EventIx::from).collect(), at: at.map(EventIx::from) }
}

fn fulfilled(opened_by: impl IntoIterator<Item = usize>, at: Option<usize>) -> Finding {
    Finding { fulfilments: vec![evidence(opened_by, at)], ..Finding::default() }
}

fn violated(opened_by: impl IntoIterator<Item = usize>, at: Option<usize>) -> Finding {
    Finding { violations: vec![evidence(opened_by, at)], ..Finding::default() }
}
