//! What a clause means, written down as slowly and plainly as the formulas in `template` allow: every question is
//! answered by looking through the whole log again. The monitors must conclude the same.

use super::constraint::{Constraint, Trigger};
use super::finding::{Evidence, Finding};
use super::template::Template;
use super::test::{Operand, Test};
use super::window::{Over, Unit, Window};
use crate::terms::{ActivityIx, Actor, Calendar, CivilMinute, EventIx, FieldIx, Value};
use std::cmp::Ordering;

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

/// An activation of one leg and whether it has, or lacks, its target as it should.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Activation {
    pub leg: usize,
    pub at: usize,
    pub fulfilled: bool,
}

/// Where the formula looks for the target.
#[derive(Clone, Copy)]
enum Looks {
    Ahead,
    AheadBeforeNext,
    Next,
    Back,
    BackSinceLast,
    Last,
    Anywhere,
}

impl Oracle<'_> {
    /// Every activation of a binary template, leg by leg, with what the formula says of it.
    pub(super) fn activations(&self, constraint: &Constraint) -> Vec<Activation> {
        use Looks::{Ahead, AheadBeforeNext, Anywhere, Back, BackSinceLast, Last, Next};
        use Template as T;
        let (legs, wanted): (&[Looks], bool) = match constraint.template {
            T::RespondedExistence => (&[Anywhere], true),
            T::Response => (&[Ahead], true),
            T::AlternateResponse => (&[AheadBeforeNext], true),
            T::ChainResponse => (&[Next], true),
            T::Precedence => (&[Back], true),
            T::AlternatePrecedence => (&[BackSinceLast], true),
            T::ChainPrecedence => (&[Last], true),
            T::Succession => (&[Ahead, Back], true),
            T::AlternateSuccession => (&[AheadBeforeNext, BackSinceLast], true),
            T::ChainSuccession => (&[Next, Last], true),
            T::CoExistence => (&[Anywhere, Anywhere], true),
            T::NotRespondedExistence => (&[Anywhere], false),
            T::NotResponse => (&[Ahead], false),
            T::NotChainResponse => (&[Next], false),
            T::NotPrecedence => (&[Back], false),
            T::NotAlternatePrecedence => (&[BackSinceLast], false),
            T::NotChainPrecedence => (&[Last], false),
            T::NotSuccession => (&[Ahead, Back], false),
            T::NotChainSuccession => (&[Next, Last], false),
            T::NotCoExistence => (&[Anywhere, Anywhere], false),
            T::Existence(_) | T::Absence(_) | T::Exactly(_) | T::Init | T::End | T::Choice | T::ExclusiveChoice => {
                (&[], true)
            }
        };
        let mut activations = Vec::new();
        for (leg, looks) in legs.iter().enumerate() {
            for at in (0..self.log.len()).filter(|at| self.asks(constraint, leg == 1, *at)) {
                let found = (0..self.log.len()).any(|other| self.finds(constraint, *looks, leg == 1, at, other));
                activations.push(Activation { leg, at, fulfilled: found == wanted });
            }
        }
        activations
    }

    /// Whether a deed activates a leg: the second leg of a pair is activated by the target, taken alone.
    fn asks(&self, constraint: &Constraint, second: bool, at: usize) -> bool {
        if second { self.hit_alone(self.target(constraint), at) } else { self.hit(&constraint.activation, at) }
    }

    fn target<'c>(&self, constraint: &'c Constraint) -> &'c Trigger {
        constraint.target.as_ref().expect("a binary template")
    }

    fn finds(&self, constraint: &Constraint, looks: Looks, second: bool, at: usize, other: usize) -> bool {
        let asks = |at: usize| self.asks(constraint, second, at);
        let is_over = |at: usize| match constraint.over {
            Over::All => true,
            Over::Staff => self.log[at].actor == Actor::Staff,
            Over::Customer => self.log[at].actor == Actor::Customer,
        };
        let placed = match looks {
            Looks::Ahead => other >= at,
            Looks::AheadBeforeNext => other > at && !(at + 1..other).any(asks),
            Looks::Next => (at + 1..self.log.len()).find(|next| is_over(*next)) == Some(other),
            Looks::Back => other <= at,
            Looks::BackSinceLast => other <= at && !(other..at).any(asks),
            Looks::Last => (0..at).rfind(|last| is_over(*last)) == Some(other),
            Looks::Anywhere => true,
        };
        let (activation, target) = if second { (other, at) } else { (at, other) };
        placed
            && self.hit(&constraint.activation, activation)
            && self.hit_with(self.target(constraint), target, activation)
            && self.within(at.min(other), at.max(other), constraint.window)
            && !(matches!(looks, Looks::Ahead | Looks::AheadBeforeNext | Looks::Anywhere)
                && at < other
                && (at..other).any(|between| self.last_chance(at, between, constraint.window)))
    }

    /// The occurrences a counting or choice template counts; its window is reckoned from minute and turn 0.
    pub(super) fn counted<'s>(
        &'s self, trigger: &'s Trigger, window: Option<Window>,
    ) -> impl Iterator<Item = usize> + 's {
        let begins = Entry { actor: Actor::Bank, activities: Vec::new(), data: Vec::new(), turn: 0, minutes: 0 };
        self.hits(trigger).filter(move |at| self.lies_within(&begins, &self.log[*at], window))
    }

    pub(super) fn edge(&self, over: Over, last: bool) -> Option<usize> {
        let mut places = (0..self.log.len()).filter(|at| match over {
            Over::All => true,
            Over::Staff => self.log[*at].actor == Actor::Staff,
            Over::Customer => self.log[*at].actor == Actor::Customer,
        });
        if last { places.next_back() } else { places.next() }
    }

    /// All that can be said about a clause once the log has ended, for the templates whose grouping this writes down.
    pub(super) fn finding(&self, constraint: &Constraint) -> Option<Finding> {
        let Constraint { template, activation: of, target, window, over } = constraint;
        Some(match template {
            Template::Existence(times) => match self.counted(of, *window).nth(usize::from(*times) - 1) {
                Some(at) => fulfilled([], Some(at)),
                None => violated([], None),
            },
            Template::Absence(times) => {
                let too_many = self.counted(of, *window).skip(usize::from(*times) - 1);
                Finding { violations: too_many.map(|at| evidence([], Some(at))).collect(), ..Finding::default() }
            }
            Template::Exactly(times) => match self.counted(of, *window).count().cmp(&usize::from(*times)) {
                Ordering::Less => violated([], None),
                Ordering::Equal => fulfilled([], None),
                Ordering::Greater => violated([], self.counted(of, *window).nth(usize::from(*times))),
            },
            Template::Init => match self.edge(*over, false) {
                Some(first) if self.hit(of, first) => fulfilled([], Some(first)),
                first => violated([], first),
            },
            Template::End => match self.edge(*over, true) {
                Some(last) if self.hit(of, last) => fulfilled([], None),
                _ => violated([], None),
            },
            Template::Choice => {
                let either = self.counted(of, *window).next().into_iter();
                match either.chain(self.counted(target.as_ref()?, *window).next()).min() {
                    None => violated([], None),
                    first => fulfilled([], first),
                }
            }
            Template::ExclusiveChoice => {
                match (self.counted(of, *window).next(), self.counted(target.as_ref()?, *window).next()) {
                    (None, None) => violated([], None),
                    (Some(one), Some(other)) => violated([], Some(one.max(other))),
                    (Some(_), None) | (None, Some(_)) => fulfilled([], None),
                }
            }
            Template::Response if window.is_none_or(|window| window.from == 0) && !relates(constraint) => {
                self.response(of, target.as_ref()?, *window)
            }
            Template::ChainResponse if window.is_none() && !relates(constraint) && *over == Over::Staff => {
                self.chain_response(of, target.as_ref()?)
            }
            Template::Precedence
            | Template::AlternatePrecedence
            | Template::ChainPrecedence
            | Template::NotPrecedence
            | Template::NotAlternatePrecedence
            | Template::NotChainPrecedence => {
                let (kept, broken) = self.activations(constraint).into_iter().partition::<Vec<_>, _>(|it| it.fulfilled);
                let settled =
                    |all: Vec<Activation>| all.into_iter().map(|one| evidence([one.at], Some(one.at))).collect();
                Finding { fulfilments: settled(kept), violations: settled(broken), open: Vec::new() }
            }
            Template::Response
            | Template::ChainResponse
            | Template::RespondedExistence
            | Template::AlternateResponse
            | Template::Succession
            | Template::AlternateSuccession
            | Template::ChainSuccession
            | Template::CoExistence
            | Template::NotRespondedExistence
            | Template::NotResponse
            | Template::NotChainResponse
            | Template::NotSuccession
            | Template::NotChainSuccession
            | Template::NotCoExistence => return None,
        })
    }

    /// The same without the end: what only the end decides is still open.
    pub(super) fn so_far(&self, constraint: &Constraint) -> Option<Finding> {
        let Finding { mut fulfilments, mut violations, .. } = self.finding(constraint)?;
        let open = violations.iter().filter(|one| one.at.is_none()).flat_map(|one| one.opened_by.clone()).collect();
        fulfilments.retain(|one| one.at.is_some());
        violations.retain(|one| one.at.is_some());
        Some(Finding { fulfilments, violations, open })
    }

    /// Whether the formula holds, each activation by itself.
    pub(super) fn holds(&self, constraint: &Constraint) -> bool {
        if !constraint.template.relates() {
            return self.finding(constraint).expect("written down").violations.is_empty();
        }
        self.activations(constraint).iter().all(|one| one.fulfilled)
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
        self.hit_with(trigger, at, at)
    }

    /// The same with the deed that activates, where a target is judged.
    fn hit_with(&self, trigger: &Trigger, at: usize, activation: usize) -> bool {
        self.performs(trigger, at) && trigger.test.as_ref().is_none_or(|test| self.test(test, trigger, at, activation))
    }

    /// The same by the conditions that look at the deed alone.
    fn hit_alone(&self, trigger: &Trigger, at: usize) -> bool {
        self.performs(trigger, at) && trigger.test.as_ref().is_none_or(|test| self.test_alone(test, trigger, at))
    }

    fn test_alone(&self, test: &Test, trigger: &Trigger, at: usize) -> bool {
        match test {
            Test::All(tests) => tests.iter().all(|test| self.test_alone(test, trigger, at)),
            Test::MoreThan(..)
            | Test::LessThan(..)
            | Test::Equal(..)
            | Test::Present(_)
            | Test::Not(_)
            | Test::Any(_) => test.relates() || self.test(test, trigger, at, at),
        }
    }

    fn performs(&self, trigger: &Trigger, at: usize) -> bool {
        trigger.activities.iter().any(|one| self.log[at].activities.contains(one))
    }

    fn staff(&self, at: usize) -> bool {
        self.log[at].actor == Actor::Staff
    }

    /// Whether a deed lies within a window that another opens: the clock shows no more than the deadline.
    fn in_time(&self, from: usize, to: usize, window: Option<Window>) -> bool {
        let upper = window.map(|window| Window { from: 0, ..window });
        self.within(from, to, upper)
    }

    fn within(&self, from: usize, to: usize, window: Option<Window>) -> bool {
        self.lies_within(&self.log[from], &self.log[to], window)
    }

    fn lies_within(&self, opens: &Entry, now: &Entry, window: Option<Window>) -> bool {
        let Some(Window { from, to, unit }) = window else { return true };
        let minutes = u64::from(now.minutes - opens.minutes);
        let distance = match unit {
            Unit::Turns => u64::from(now.turn - opens.turn),
            Unit::Seconds => minutes * 60,
            Unit::Minutes => minutes,
            Unit::Hours | Unit::Days => {
                let length = if unit == Unit::Hours { 60 } else { 24 * 60 };
                return minutes >= u64::from(from) * length && to.is_none_or(|to| minutes <= u64::from(to) * length);
            }
            Unit::WorkingDays => {
                let (day, today) = (self.begins.plus(opens.minutes).day(), self.begins.plus(now.minutes).day());
                let nth = |n: u32| {
                    let working = (day + 1..).filter(|day| self.calendar.works(*day));
                    [day].into_iter().chain(working).nth(n as usize).expect("there is always another day")
                };
                return (from == 0 || today > nth(from - 1)) && to.is_none_or(|to| today <= nth(to));
            }
        };
        distance >= u64::from(from) && to.is_none_or(|to| distance <= u64::from(to))
    }

    /// Whether nothing after this deed can be in time: the last staff deed that a window in turns allows.
    fn last_chance(&self, from: usize, at: usize, window: Option<Window>) -> bool {
        match window {
            Some(Window { to: Some(n), unit: Unit::Turns, .. }) => {
                self.staff(at) && self.log[at].turn - self.log[from].turn >= n
            }
            _ => false,
        }
    }

    fn test(&self, test: &Test, trigger: &Trigger, at: usize, activation: usize) -> bool {
        let read = |operand: &Operand| self.read(operand, trigger, at, activation);
        let numbers = |left: &Operand, right: &Operand| Some((read(left)?.int()?, read(right)?.int()?));
        match test {
            Test::MoreThan(left, right) => numbers(left, right).is_some_and(|(left, right)| left > right),
            Test::LessThan(left, right) => numbers(left, right).is_some_and(|(left, right)| left < right),
            Test::Equal(left, right) => read(left).is_some() && read(left) == read(right),
            Test::Present(operand) => read(operand).is_some(),
            Test::Not(inner) => !self.test(inner, trigger, at, activation),
            Test::All(tests) => !tests.iter().any(|one| !self.test(one, trigger, at, activation)),
            Test::Any(tests) => tests.iter().any(|one| self.test(one, trigger, at, activation)),
        }
    }

    fn read(&self, operand: &Operand, trigger: &Trigger, at: usize, activation: usize) -> Option<Value> {
        let carried = |at: usize, field: &FieldIx| {
            self.log[at].data.iter().find(|(name, _)| name == field).map(|(_, value)| value.clone())
        };
        let numbers = |left, right| {
            let number = |operand| self.read(operand, trigger, at, activation)?.int();
            Some((number(left)?, number(right)?))
        };
        match operand {
            Operand::Value(value) => Some(value.clone()),
            Operand::Field(field, fact) => carried(at, field).or_else(|| self.facts[fact.as_ref()?.at()].clone()),
            Operand::OfActivation(field, fact) => {
                carried(activation, field).or_else(|| self.facts[fact.as_ref()?.at()].clone())
            }
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

fn relates(constraint: &Constraint) -> bool {
    constraint.target.as_ref().and_then(|target| target.test.as_ref()).is_some_and(Test::relates)
}
