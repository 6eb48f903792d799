//! The monitors against the oracle on random books and logs, and by hand where a rule deserves a name.

use super::oracle::{Entry, Oracle};
use super::{
    Activity, ActivityActor, Basis, Book, Bound, BoundActor, Case, Clause, Constraint, Evidence, Extreme, Family,
    FieldKind, Finding, Force, Judge, Operand, Over, Parameter, Recorder, Severity, Source, Standing, Template, Test,
    Trigger, Unit, Watch, WatchState, Weights, Window,
};
use crate::terms::{
    ActivityIx, Actor, Calendar, CivilMinute, ClauseIx, CompetencyIx, Deed, EventIx, FactIx, FieldIx, Names,
    ParameterIx, Role, Value, Weekday,
};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::sync::Arc;

// ── builders ──

const ACTIVITIES: usize = 5;
const FACTS: [&str; 3] = ["amount", "tier", "missing"];
const AMOUNT: FieldIx = FieldIx(0);
const WORD: FieldIx = FieldIx(1);

/// A Friday, two hours before midnight; the Monday after is a holiday.
fn begins() -> CivilMinute {
    CivilMinute::parse("2026-03-06T22:00").expect("a date")
}

fn calendar() -> Calendar {
    let mut calendar = Calendar::new(vec![Weekday::Saturday, Weekday::Sunday]);
    assert!(calendar.add_holiday("2026-03-09"));
    calendar
}

fn clause(id: usize, actor: BoundActor, constraint: Constraint) -> Clause {
    Clause {
        id: format!("clause-{id}").into(),
        source: Source { document: "a document".into(), article: "an article".into() },
        actor,
        force: Force::Must,
        basis: Basis::Text,
        competency: CompetencyIx(0),
        severity: Severity::Major,
        constraint,
    }
}

/// A book with one competency, `courtesy`, whose every clause binds everybody.
pub(crate) fn book(constraints: impl IntoIterator<Item = Constraint>) -> Book {
    let clauses: Vec<_> =
        constraints.into_iter().enumerate().map(|(at, one)| clause(at, BoundActor::Any, one)).collect();
    let activity =
        || Activity { actor: ActivityActor::Any, fields: vec![(AMOUNT, FieldKind::Money), (WORD, FieldKind::Word)] };
    let by_tier = [("ordinary", 3), ("vip", 6)].map(|(tier, cap)| (Value::Text(tier.into()), Value::Int(cap)));
    Book {
        id: "book".into(),
        version: 1,
        weights: Weights { critical: 5, major: 3, minor: 1 },
        calendar: calendar(),
        competencies: ["courtesy"].into_iter().collect(),
        activity_names: ["a", "b", "c", "d", "e"].into_iter().collect(),
        activities: (0..ACTIVITIES).map(|_| activity()).collect(),
        fields: ["amount", "word"].into_iter().collect(),
        facts: FACTS.into_iter().collect(),
        parameter_names: ["cap", "phone"].into_iter().collect(),
        parameters: [
            Parameter::ByFact {
                fact: FactIx(1),
                values: by_tier.into(),
                otherwise: Value::Int(1),
                kind: FieldKind::Money,
            },
            Parameter::Fixed(Value::Text("x".into()), FieldKind::Word),
        ]
        .into_iter()
        .collect(),
        clause_names: clauses.iter().map(|one| &*one.id).collect::<Names<ClauseIx>>(),
        clauses: clauses.into_iter().collect(),
    }
}

/// What the facts of an encounter are, in the order of [`FACTS`].
fn facts(tier: &str) -> [Option<Value>; 3] {
    [Some(Value::Int(4)), Some(Value::Text(tier.into())), None]
}

fn parameters(book: &Book, tier: &str) -> Vec<Value> {
    book.parameter_values(|name| facts(tier)[FACTS.iter().position(|one| *one == name)?].clone())
}

pub(super) fn watch(book: Book, tier: &str) -> Watch {
    let facts = facts(tier);
    let fact = |name: &str| facts[FACTS.iter().position(|known| *known == name)?].clone();
    let binding = book.bind(fact);
    Watch::new(Arc::new(book), Role::Teller, binding, begins())
}

fn trigger(activities: &str) -> Trigger {
    Trigger { activities: named(activities), test: None }
}

fn only_if(activities: &str, test: Test) -> Trigger {
    Trigger { activities: named(activities), test: Some(test) }
}

/// Activities by letter: "ac" is `a` and `c`.
pub(super) fn named(letters: &str) -> Vec<ActivityIx> {
    letters.bytes().map(|letter| ActivityIx(u16::from(letter - b'a'))).collect()
}

fn of(template: Template, window: Option<Window>) -> Constraint {
    let target = template.is_binary().then(|| trigger("b"));
    Constraint { template, activation: trigger("a"), target, window, over: Over::Staff }
}

fn response(within: Option<Window>) -> Constraint {
    of(Template::Response, within)
}

fn edge(template: Template, letters: &str) -> Constraint {
    Constraint { activation: trigger(letters), ..of(template, None) }
}

fn turns(n: u32) -> Window {
    Window::up_to(n, Unit::Turns)
}

fn minutes(n: u32) -> Window {
    Window::up_to(n, Unit::Minutes)
}

/// A log written by hand: who, activities by letter, minutes passed since the entry before.
fn log(entries: &[(Actor, &str, u32)]) -> Vec<Entry> {
    let entries = entries.iter().map(|(actor, letters, minutes)| (*actor, named(letters), Vec::new(), *minutes));
    numbered(entries.collect())
}

/// Who, what, with what, and the minutes passed since the deed before.
type Written = (Actor, Vec<ActivityIx>, Vec<(FieldIx, Value)>, u32);

fn numbered(entries: Vec<Written>) -> Vec<Entry> {
    let (mut turn, mut minutes) = (0, 0);
    let number = |(actor, activities, data, passed): Written| {
        turn += u32::from(actor == Actor::Staff);
        minutes += passed;
        Entry { actor, activities, data, turn, minutes }
    };
    entries.into_iter().map(number).collect()
}

// ── running the monitors ──

/// A watch that has taken a log.
struct Run {
    state: WatchState,
    recorder: Recorder,
    turns: u32,
}

fn run(watch: &Watch, log: &[Entry]) -> Run {
    let mut run = Run {
        state: watch.start(),
        recorder: Recorder::new(watch.book().clauses.len()),
        turns: log.last().map_or(0, |entry| entry.turn),
    };
    for (at, entry) in log.iter().enumerate() {
        run.recorder.at(Some(EventIx::from(at)));
        take(watch, &mut run.state, entry, &mut run.recorder);
    }
    run
}

fn take(watch: &Watch, state: &mut WatchState, entry: &Entry, sink: &mut impl super::Sink) {
    let deed = Deed { actor: entry.actor, data: &entry.data, turn: entry.turn, minutes: entry.minutes };
    watch.advance(state, &watch.label(&entry.activities), &deed, sink);
}

impl Run {
    fn end(mut self, watch: &Watch) -> Self {
        self.recorder.at(None);
        watch.finish(&mut self.state, self.turns, &mut self.recorder);
        self
    }

    fn finding(&self, at: usize) -> Finding {
        self.recorder.finding(ClauseIx::from(at)).clone()
    }
}

/// The finding about a single clause after a log.
fn find(constraint: Constraint, log: &[Entry]) -> Finding {
    let watch = watch(book([constraint]), "ordinary");
    run(&watch, log).end(&watch).finding(0)
}

fn evidence(opened_by: &[u32], at: Option<u32>) -> Evidence {
    Evidence { opened_by: opened_by.iter().copied().map(EventIx).collect(), at: at.map(EventIx) }
}

fn kept(opened_by: &[u32], at: u32) -> Finding {
    Finding { fulfilments: vec![evidence(opened_by, Some(at))], ..Finding::default() }
}

fn broken(opened_by: &[u32], at: Option<u32>) -> Finding {
    Finding { violations: vec![evidence(opened_by, at)], ..Finding::default() }
}

// ── random books and logs ──

fn operand() -> impl Strategy<Value = Operand> {
    let field = || select(vec![AMOUNT, WORD]);
    let value = prop_oneof![
        (-1..8_i64).prop_map(Value::Int),
        select(vec![i64::MIN, i64::MAX]).prop_map(Value::Int),
        any::<bool>().prop_map(Value::Flag),
        select(vec!["x", "vip"]).prop_map(|text| Value::Text(text.into())),
    ];
    let fact = || (0..3_u16).prop_map(FactIx);
    let leaf = prop_oneof![
        value.prop_map(Operand::Value),
        (field(), proptest::option::of(fact())).prop_map(|(field, fact)| Operand::Field(field, fact)),
        fact().prop_map(Operand::Fact),
        (0..2_u16).prop_map(|at| Operand::Parameter(ParameterIx(at))),
        field().prop_map(Operand::Total),
    ];
    leaf.prop_recursive(2, 4, 2, |inner| {
        prop_oneof![
            (inner.clone(), inner.clone()).prop_map(|(left, right)| Operand::Plus(left.into(), right.into())),
            (inner.clone(), inner).prop_map(|(left, right)| Operand::Minus(left.into(), right.into())),
        ]
    })
}

fn test() -> impl Strategy<Value = Test> {
    let leaf = prop_oneof![
        (operand(), operand()).prop_map(|(left, right)| Test::MoreThan(left, right)),
        (operand(), operand()).prop_map(|(left, right)| Test::LessThan(left, right)),
        (operand(), operand()).prop_map(|(left, right)| Test::Equal(left, right)),
        operand().prop_map(Test::Present),
    ];
    leaf.prop_recursive(2, 6, 3, |inner| {
        prop_oneof![
            inner.clone().prop_map(|test| Test::Not(test.into())),
            vec(inner.clone(), 0..3).prop_map(Test::All),
            vec(inner, 0..3).prop_map(Test::Any),
        ]
    })
}

fn activities(most: usize) -> impl Strategy<Value = Vec<ActivityIx>> {
    subsequence(named("abcde"), 0..=most)
}

fn any_trigger() -> impl Strategy<Value = Trigger> {
    let test = prop_oneof![2 => Just(None), 1 => test().prop_map(Some)];
    (activities(2), test).prop_map(|(activities, test)| Trigger { activities, test })
}

fn window() -> impl Strategy<Value = Option<Window>> {
    let bounds = |most: u32| (prop_oneof![3 => Just(0), 1 => 0..=most], proptest::option::weighted(0.8, 0..=most));
    let in_unit = |unit: Unit, most: u32, scale: u32| {
        bounds(most).prop_map(move |(from, to)| {
            Some(Window { from: from * scale, to: to.map(|to| to.max(from) * scale), unit })
        })
    };
    prop_oneof![
        3 => Just(None),
        2 => in_unit(Unit::Turns, 3, 1),
        1 => in_unit(Unit::Minutes, 12, 5),
        1 => in_unit(Unit::Minutes, 2, 1),
        1 => in_unit(Unit::Seconds, 5, 50),
        1 => in_unit(Unit::Hours, 2, 1),
        1 => in_unit(Unit::Days, 2, 1),
        1 => in_unit(Unit::WorkingDays, 2, 1),
    ]
}

/// A condition that relates a target to its activation, alone or beside others.
fn relation() -> impl Strategy<Value = Test> {
    let field = || select(vec![AMOUNT, WORD]);
    let fact = || proptest::option::of((0..3_u16).prop_map(FactIx));
    let earlier = || (field(), fact()).prop_map(|(field, fact)| Operand::OfActivation(field, fact));
    let own = || (field(), fact()).prop_map(|(field, fact)| Operand::Field(field, fact));
    let shifted = (earlier(), -1..3_i64)
        .prop_map(|(earlier, by)| Operand::Plus(earlier.into(), Operand::Value(Value::Int(by)).into()));
    let one = prop_oneof![
        (own(), earlier()).prop_map(|(own, earlier)| Test::Equal(own, earlier)),
        (own(), earlier()).prop_map(|(own, earlier)| Test::Not(Test::Equal(own, earlier).into())),
        (own(), shifted).prop_map(|(own, earlier)| Test::LessThan(own, earlier)),
        earlier().prop_map(Test::Present),
    ];
    let alone = operand().prop_filter("no sums here", |operand| !sums(operand)).prop_map(Test::Present);
    prop_oneof![
        2 => one.clone(),
        1 => (one.clone(), alone).prop_map(|(one, alone)| Test::All(vec![one, alone])),
        1 => (one.clone(), one).prop_map(|(one, other)| Test::Any(vec![one, other])),
    ]
}

fn sums(operand: &Operand) -> bool {
    Test::Present(operand.clone()).sums()
}

fn template() -> impl Strategy<Value = Template> {
    (select(Template::ALL), 1..4_u16).prop_map(|(template, times)| template.counting_to(times))
}

pub(crate) fn constraint() -> impl Strategy<Value = Constraint> {
    let over = prop_oneof![3 => Just(Over::Staff), 1 => Just(Over::Customer), 1 => Just(Over::All)];
    let related = proptest::option::weighted(0.3, relation());
    (template(), any_trigger(), any_trigger(), related, window(), over).prop_map(
        |(template, activation, mut target, related, window, over)| {
            if let Some(relation) = related.filter(|_| template.relates()) {
                target.test = Some(relation);
            }
            let window = window.filter(|_| template.can_be_bounded());
            Constraint { template, activation, target: template.is_binary().then_some(target), window, over }
        },
    )
}

pub(super) fn any_constraints() -> impl Strategy<Value = Vec<Constraint>> {
    vec(constraint(), 1..6)
}

pub(super) fn any_log() -> impl Strategy<Value = Vec<Entry>> {
    let actor = prop_oneof![4 => Just(Actor::Staff), 3 => Just(Actor::Customer), 1 => Just(Actor::Bank)];
    let amount = prop_oneof![8 => -2..9_i64, 1 => select(vec![i64::MIN, i64::MAX])];
    let fields = (
        proptest::option::of(amount.prop_map(|amount| (AMOUNT, Value::Int(amount)))),
        proptest::option::of(select(vec!["x", "vip"]).prop_map(|word| (WORD, Value::Text(word.into())))),
    );
    let data = fields.prop_map(|(amount, word)| amount.into_iter().chain(word).collect::<Vec<_>>());
    let passed = prop_oneof![6 => Just(0), 4 => select(vec![1, 2, 9, 10, 11, 60, 119, 120, 1_440, 4_000])];
    vec((actor, activities(3), data, passed), 0..14).prop_map(numbered)
}

fn tier() -> impl Strategy<Value = &'static str> {
    select(vec!["ordinary", "vip", "unheard of"])
}

/// The log as a case of a file, one event a deed.
fn case(log: &[Entry], facts: &[Option<Value>]) -> Case {
    let mut case = Case::default();
    case.facts = (0..).map(FactIx).zip(facts).filter_map(|(ix, fact)| Some((ix, fact.clone()?))).collect();
    for entry in log {
        entry.activities.iter().for_each(|activity| case.activity(*activity));
        entry.data.iter().for_each(|(field, value)| case.datum(*field, value.clone()));
        case.close(entry.actor, Some((begins().0 + i64::from(entry.minutes)) * 60_000));
    }
    case
}

proptest! {
    #![proptest_config(crate::cases::at_least(20_000))]

    #[test]
    fn monitors_conclude_what_the_formulas_say(constraints in any_constraints(), log in any_log(), tier in tier()) {
        let watch = watch(book(constraints.clone()), tier);
        let facts = facts(tier);
        let oracle = Oracle {
            log: &log, facts: &facts, parameters: &parameters(watch.book(), tier), calendar: &watch.book().calendar,
            begins: begins(),
        };
        let before = run(&watch, &log);
        for (at, constraint) in constraints.iter().enumerate() {
            if let Some(expected) = oracle.so_far(constraint) {
                prop_assert_eq!(before.finding(at), expected, "before the end: {:?}", constraint);
            }
        }
        let standings = watch.standings(&before.state, before.turns);
        let after = before.end(&watch);
        let violations = watch.violations(&after.state);
        for (at, constraint) in constraints.iter().enumerate() {
            let finding = after.finding(at);
            if let Some(expected) = oracle.finding(constraint) {
                prop_assert_eq!(&finding, &expected, "at the end: {:?}", constraint);
            }
            let holds = oracle.holds(constraint);
            prop_assert_eq!(finding.violations.is_empty(), holds, "the formula: {:?}", constraint);
            prop_assert_eq!(violations[at].1 as usize, finding.violations.len());
            prop_assert_eq!(standings[at].1.is_satisfied(), holds, "where it stood: {:?}", constraint);
            // every activation stands behind a conclusion, and nothing else does
            let settled = finding.fulfilments.iter().chain(&finding.violations).flat_map(|one| one.opened_by.clone());
            let mut opened: Vec<usize> = settled.map(EventIx::at).collect();
            let mut asked: Vec<usize> = oracle.activations(constraint).iter().map(|one| one.at).collect();
            let negative_pair = constraint.template.legs().iter().any(|leg| leg.negated) && asked.len() != opened.len();
            opened.sort_unstable();
            asked.sort_unstable();
            opened.dedup();
            asked.dedup();
            prop_assert!(opened == asked || negative_pair, "the evidence: {:?} {:?} {:?}", constraint, opened, asked);
            prop_assert!(opened.iter().all(|one| asked.contains(one)));
        }
    }

    #[test]
    fn the_judge_counts_what_the_formulas_say(constraints in any_constraints(), log in any_log(), tier in tier()) {
        let book = Arc::new(book(constraints.clone()));
        let judge = Judge::new(Arc::clone(&book));
        let mut bench = judge.bench();
        let facts = facts(tier);
        // a case begins with its first event
        let since = log.first().map_or(0, |entry| entry.minutes);
        let log: Vec<Entry> =
            log.into_iter().map(|entry| Entry { minutes: entry.minutes - since, ..entry }).collect();
        let oracle = Oracle {
            log: &log, facts: &facts, parameters: &parameters(&book, tier), calendar: &book.calendar, begins: begins(),
        };
        // a bench keeps nothing of the case before
        let noise: Vec<Entry> = log.iter().rev().map(|entry| Entry { minutes: 0, turn: 0, ..entry.clone() }).collect();
        judge.judge(&case(&noise, &[]), &mut bench).expect("it is timed");
        judge.judge(&case(&log, &facts), &mut bench).expect("it is timed");
        let mut violated = 0;
        for (at, constraint) in constraints.iter().enumerate() {
            let (tally, places) = (bench.tally(ClauseIx::from(at)), bench.violating(ClauseIx::from(at)));
            let activations = oracle.activations(constraint);
            let (counted, broken): (usize, Vec<usize>) = if !constraint.template.relates() {
                let finding = oracle.finding(constraint).expect("written down");
                prop_assert_eq!(tally.violations == 0, finding.violations.is_empty(), "{:?}", constraint);
                let occurrences: Vec<usize> = oracle.counted(&constraint.activation, constraint.window).collect();
                let places = finding.violations.iter().filter_map(|one| one.at).map(EventIx::at).collect();
                match constraint.template.family() {
                    Family::Counting(Bound::Below(_)) => (occurrences.len(), places),
                    Family::Counting(Bound::Exactly(times)) => (1, occurrences.into_iter().skip(usize::from(times)).collect()),
                    Family::Position(Extreme::Last) if tally.violations > 0 => (1, oracle.edge(constraint.over, true).into_iter().collect()),
                    Family::Counting(Bound::AtLeast(_)) | Family::Position(_) | Family::Choice { .. } => (1, places),
                    Family::Relation(_) => unreachable!("judged below"),
                }
            } else {
                let mut broken: Vec<usize> = activations.iter().filter(|one| !one.fulfilled).map(|one| one.at).collect();
                broken.sort_unstable();
                prop_assert_eq!(tally.violations as usize, broken.len(), "{:?}", constraint);
                (activations.len(), broken)
            };
            let places: Vec<usize> = places.iter().map(|place| place.at()).collect();
            prop_assert_eq!(tally.activations as usize, counted, "{:?}", constraint);
            prop_assert_eq!(tally.activations, tally.fulfilments + tally.violations);
            prop_assert_eq!(places, broken, "{:?}", constraint);
            violated += usize::from(tally.violations > 0);
        }
        prop_assert_eq!(bench.violated(), violated);
    }

    #[test]
    fn a_clause_is_judged_alike_alone_and_in_company(
        constraints in any_constraints(), role_of_first in select(vec![BoundActor::Teller, BoundActor::OutletHead]),
        log in any_log(),
    ) {
        let mut together = book(constraints.clone());
        together.clauses.at_mut(ClauseIx(0)).actor = role_of_first;
        let watch = watch(together, "vip");
        let found = run(&watch, &log).end(&watch);
        for (at, constraint) in constraints.iter().enumerate() {
            let alone = if at == 0 && role_of_first == BoundActor::OutletHead {
                Finding::default()
            } else {
                let alone = self::watch(book([constraint.clone()]), "vip");
                run(&alone, &log).end(&alone).finding(0)
            };
            prop_assert_eq!(found.finding(at), alone);
        }
    }

    #[test]
    fn a_deed_that_concerns_no_clause_moves_deadlines_only(
        constraints in any_constraints(), log in any_log(), actor in select(vec![Actor::Staff, Actor::Customer]),
        passed in 0..200_u32,
    ) {
        let watch = watch(book(constraints), "vip");
        let before = run(&watch, &log).state;
        let (turn, minutes) = log.last().map_or((0, 0), |last| (last.turn, last.minutes));
        let turn = turn + u32::from(actor == Actor::Staff);
        let idle = Entry { actor, activities: Vec::new(), data: Vec::new(), turn, minutes: minutes + passed };
        let mut after = before.clone();
        take(&watch, &mut after, &idle, &mut ());
        let stood = watch.standings(&before, turn);
        for ((old, new), (clause, stood)) in watch.violations(&before).into_iter().zip(watch.violations(&after)).zip(stood) {
            let waited = matches!(stood, Standing::CurrentlyViolated | Standing::PermanentlyViolated);
            prop_assert!(new == old || (waited && new.1 > old.1), "{clause:?} {stood:?}: {old:?} became {new:?}");
        }
    }

    #[test]
    fn where_a_deed_does_not_break_a_clause_by_what_it_is_time_ran_out(
        constraints in any_constraints(), log in any_log(), tier in tier(),
    ) {
        let watch = watch(book(constraints.clone()), tier);
        let found = run(&watch, &log).end(&watch);
        for (at, constraint) in constraints.iter().enumerate() {
            // what asks for something and leaves no time for it breaks it itself
            let violations = found.finding(at).violations;
            let later = violations.iter().filter_map(|one| one.at.filter(|at| !one.opened_by.contains(at)));
            for place in later {
                if constraint.is_broken_by(&log[place.at()].activities) {
                    continue;
                }
                prop_assert!(constraint.window.is_some(), "{:?}", constraint);
                let mut idle = log.clone();
                idle[place.at()].activities.clear();
                let found = run(&watch, &idle).end(&watch).finding(at);
                prop_assert!(found.violations.iter().any(|one| one.at == Some(place)), "{:?}", constraint);
            }
        }
    }

    #[test]
    fn equal_logs_lead_to_equal_states(constraints in any_constraints(), log in any_log()) {
        let watch = watch(book(constraints), "vip");
        let once = run(&watch, &log);
        let turned = log.iter().map(|entry| {
            let activities = entry.activities.iter().rev().chain(&entry.activities).copied().collect();
            Entry { activities, ..entry.clone() }
        });
        let again = run(&watch, &turned.collect::<Vec<_>>());
        let hash = |state: &WatchState| {
            let mut hasher = DefaultHasher::new();
            state.hash(&mut hasher);
            hasher.finish()
        };
        prop_assert_eq!(&once.state, &again.state);
        prop_assert_eq!(hash(&once.state), hash(&again.state));
    }
}

// ── by hand ──

use Actor::{Customer, Staff};

#[test]
fn a_window_in_turns_includes_its_last_turn() {
    let within = || response(Some(turns(2)));
    let last = log(&[(Customer, "a", 0), (Staff, "c", 0), (Staff, "b", 0)]);
    assert_eq!(find(within(), &last), kept(&[0], 2));
    let too_late = log(&[(Customer, "a", 0), (Staff, "c", 0), (Staff, "c", 0), (Staff, "b", 0)]);
    assert_eq!(find(within(), &too_late), broken(&[0], Some(2)));
}

#[test]
fn a_window_in_minutes_includes_its_last_minute() {
    let within = || response(Some(minutes(10)));
    assert_eq!(find(within(), &log(&[(Staff, "a", 3), (Staff, "b", 10)])), kept(&[0], 1));
    assert_eq!(find(within(), &log(&[(Staff, "a", 3), (Staff, "b", 11)])), broken(&[0], Some(1)));
}

#[test]
fn a_window_includes_the_deed_that_opens_it() {
    for within in [None, Some(turns(0)), Some(minutes(0)), Some(Window::up_to(0, Unit::WorkingDays))] {
        assert_eq!(find(response(within), &log(&[(Staff, "ab", 5)])), kept(&[0], 0), "{within:?}");
    }
}

#[test]
fn no_turns_at_all_after_a_customers_deed_leave_no_time() {
    let found = find(response(Some(turns(0))), &log(&[(Customer, "a", 0), (Staff, "b", 0)]));
    assert_eq!(found, broken(&[0], Some(1)));
}

#[test]
fn a_window_in_working_days_ends_with_the_last_days_last_minute() {
    // from Friday 22:00: the weekend and the Monday off do not count, so the first working day is the Tuesday
    let to_the_last_minute = 120 + 3 * 24 * 60 + 24 * 60 - 1;
    let within = || response(Some(Window::up_to(1, Unit::WorkingDays)));
    assert_eq!(find(within(), &log(&[(Staff, "a", 0), (Staff, "b", to_the_last_minute)])), kept(&[0], 1));
    let found = find(within(), &log(&[(Staff, "a", 0), (Staff, "b", to_the_last_minute + 1)]));
    assert_eq!(found, broken(&[0], Some(1)));
}

#[test]
fn story_time_runs_out_before_the_deed_is_considered() {
    // the late deed would fulfil, and asks anew: the old obligation is broken, the new one begins with this deed
    let found = find(response(Some(minutes(10))), &log(&[(Customer, "a", 0), (Staff, "ab", 11)]));
    let new = evidence(&[1], Some(1));
    assert_eq!(found, Finding { fulfilments: vec![new], ..broken(&[0], Some(1)) });
}

#[test]
fn the_end_breaks_what_is_open() {
    assert_eq!(find(response(None), &log(&[(Staff, "a", 0), (Staff, "c", 0)])), broken(&[0], None));
    assert_eq!(find(response(Some(turns(9))), &log(&[(Staff, "a", 0)])), broken(&[0], None));
}

#[test]
fn a_deadline_is_broken_by_no_deed_and_what_is_forbidden_by_the_deed_that_does_it() {
    let [a, b, neither] = ["a", "b", "c"].map(named);
    for (template, deeds) in [
        (Template::Response, [false, false, false]),
        (Template::RespondedExistence, [false, false, false]),
        (Template::AlternateResponse, [true, false, false]),
        (Template::ChainResponse, [true, true, true]),
        (Template::Precedence, [true, false, false]),
        (Template::ChainPrecedence, [true, false, false]),
        (Template::Succession, [false, true, false]),
        (Template::NotResponse, [true, true, false]),
        (Template::NotCoExistence, [true, true, false]),
    ] {
        let constraint = of(template, Some(turns(3)));
        assert_eq!([&a, &b, &neither].map(|deed| constraint.is_broken_by(deed)), deeds, "{template:?}");
    }
}

#[test]
fn activations_waiting_for_the_same_target_are_one_violation() {
    let waiting = [(Customer, "a", 0), (Customer, "a", 1), (Staff, "a", 1), (Staff, "c", 8)];
    assert_eq!(find(response(None), &log(&waiting)), broken(&[0, 1, 2], None));
    let answered = [&waiting[..], &[(Staff, "b", 0)]].concat();
    assert_eq!(find(response(None), &log(&answered)), kept(&[0, 1, 2], 4));
    // they share the earliest deadline
    assert_eq!(find(response(Some(minutes(9))), &log(&answered)), broken(&[0, 1, 2], Some(3)));
}

#[test]
fn a_chain_asks_the_very_next_staff_deed() {
    let chain = || of(Template::ChainResponse, None);
    let customers_between = log(&[(Staff, "a", 0), (Customer, "c", 0), (Customer, "b", 0), (Staff, "b", 0)]);
    assert_eq!(find(chain(), &customers_between), kept(&[0], 3));
    assert_eq!(find(chain(), &log(&[(Staff, "ab", 0), (Staff, "c", 0)])), broken(&[0], Some(1)), "not the same deed");
    assert_eq!(find(chain(), &log(&[(Staff, "a", 0)])), broken(&[0], None));
}

#[test]
fn a_chain_activated_anew_breaks_the_old_link_first() {
    let chain = || of(Template::ChainResponse, None);
    let found = find(chain(), &log(&[(Staff, "a", 0), (Staff, "a", 0), (Staff, "b", 0)]));
    let met = evidence(&[1], Some(2));
    assert_eq!(found, Finding { fulfilments: vec![met.clone()], ..broken(&[0], Some(1)) });
    // a customer's deed is no answer: it joins those who wait for the next one
    let found = find(chain(), &log(&[(Staff, "a", 0), (Customer, "a", 0), (Staff, "c", 0)]));
    assert_eq!(found, broken(&[0, 1], Some(2)));
    // a link that fulfils the old one may open the next
    let found = find(chain(), &log(&[(Staff, "a", 0), (Staff, "ab", 0), (Staff, "b", 0)]));
    assert_eq!(found.fulfilments, [evidence(&[0], Some(1)), met]);
}

#[test]
fn precedence_looks_back_no_further_than_its_window() {
    let after = |within| of(Template::Precedence, within);
    let log = log(&[(Staff, "b", 0), (Staff, "a", 10), (Staff, "a", 1), (Staff, "ab", 0)]);
    let found = find(after(Some(minutes(10))), &log);
    assert_eq!(found.violations, [evidence(&[2], Some(2))]);
    assert_eq!(found.fulfilments, [evidence(&[1], Some(1)), evidence(&[3], Some(3))]);
    assert_eq!(find(after(Some(turns(1))), &log).violations, [evidence(&[2], Some(2))]);
    assert_eq!(find(after(None), &log).violations, []);
}

#[test]
fn alternate_precedence_asks_for_a_target_each_time() {
    let each = of(Template::AlternatePrecedence, None);
    let log = log(&[(Staff, "b", 0), (Staff, "b", 0), (Staff, "a", 0), (Staff, "a", 0), (Staff, "ab", 0)]);
    let found = find(each, &log);
    assert_eq!(found.fulfilments, [evidence(&[2], Some(2)), evidence(&[4], Some(4))]);
    assert_eq!(found.violations, [evidence(&[3], Some(3))], "two targets before do not pay for two activations");
}

#[test]
fn init_and_end_look_at_staff_deeds() {
    let log = log(&[(Customer, "b", 0), (Staff, "a", 0), (Staff, "b", 0), (Customer, "a", 0)]);
    assert_eq!(find(edge(Template::Init, "a"), &log), kept(&[], 1));
    assert_eq!(find(edge(Template::Init, "b"), &log), broken(&[], Some(1)));
    let at_the_end = Finding { fulfilments: vec![evidence(&[], None)], ..Finding::default() };
    assert_eq!(find(edge(Template::End, "b"), &log), at_the_end);
    assert_eq!(find(edge(Template::End, "a"), &log), broken(&[], None));
    assert_eq!(find(edge(Template::Init, "b"), &[]), broken(&[], None), "nobody said a word");
}

#[test]
fn a_sum_counts_every_performance_and_breaks_from_the_deed_that_exceeds_it() {
    let cap = Test::MoreThan(Operand::Total(AMOUNT), Operand::Parameter(ParameterIx(0)));
    let absence = || Constraint { activation: only_if("a", cap.clone()), ..of(Template::Absence(1), None) };
    let entry = |letters, amount| (Staff, named(letters), vec![(AMOUNT, Value::Int(amount))], 0);
    // the cap is 3 for ordinary customers; what other activities carry doesn't count
    let log = numbered(vec![entry("a", 2), entry("c", 9), entry("a", 1), entry("a", 1), entry("a", 0)]);
    assert_eq!(find(absence(), &log).violations, [evidence(&[], Some(3)), evidence(&[], Some(4))]);
    let for_vip = watch(book([absence()]), "vip");
    assert_eq!(run(&for_vip, &log).end(&for_vip).finding(0), Finding::default());
}

#[test]
fn existence_is_met_once_by_the_deed_that_makes_it_enough() {
    let twice = || of(Template::Existence(2), None);
    assert_eq!(find(twice(), &log(&[(Staff, "a", 0), (Staff, "a", 0), (Staff, "a", 0)])), kept(&[], 1));
    assert_eq!(find(twice(), &log(&[(Staff, "a", 0)])), broken(&[], None));
}

#[test]
fn absence_is_broken_by_every_occurrence_too_many() {
    let found = find(of(Template::Absence(2), None), &log(&[(Staff, "a", 0); 3]));
    assert_eq!(found.violations, [evidence(&[], Some(1)), evidence(&[], Some(2))]);
}

#[test]
fn a_clause_stands_where_the_best_and_the_worst_to_come_would_leave_it() {
    let letters = ["a", "b", "c", "ab"];
    let exact = |template: Template, word: &[usize]| template != Template::AlternateSuccession || !word.contains(&3);
    let staff = |word: &[usize]| {
        let entries: Vec<_> = word.iter().map(|letter| (Staff, letters[*letter], 0)).collect();
        log(&entries)
    };
    let words = |length: usize| {
        (0..letters.len().pow(u32::try_from(length).expect("short"))).map(move |n| {
            (0..length)
                .map(|at| n / letters.len().pow(u32::try_from(at).expect("short")) % letters.len())
                .collect::<Vec<_>>()
        })
    };
    let continuations: Vec<Vec<usize>> = (0..4).flat_map(words).collect();
    for template in
        Template::ALL.iter().copied().chain([Template::Existence(2), Template::Absence(2), Template::Exactly(2)])
    {
        let constraint = of(template, None);
        let watch = watch(book([constraint.clone()]), "vip");
        let calendar = calendar();
        let holds = |log: &[Entry]| {
            let oracle = Oracle { log, facts: &[], parameters: &[], calendar: &calendar, begins: begins() };
            oracle.holds(&constraint)
        };
        for prefix in (0..4).flat_map(words) {
            let now = holds(&staff(&prefix));
            // the legs of this one may stand in each other's way where one deed does both
            if !exact(template, &prefix) {
                continue;
            }
            let rests = continuations.iter().filter(|rest| exact(template, rest));
            let changes = rests.into_iter().any(|rest| holds(&staff(&[&prefix[..], rest].concat())) != now);
            let expected = match (now, changes) {
                (true, false) => Standing::PermanentlySatisfied,
                (true, true) => Standing::CurrentlySatisfied,
                (false, true) => Standing::CurrentlyViolated,
                (false, false) => Standing::PermanentlyViolated,
            };
            let so_far = run(&watch, &staff(&prefix));
            let standing = watch.standings(&so_far.state, so_far.turns)[0].1;
            assert_eq!(standing, expected, "{template:?} after {prefix:?}");
        }
    }
}

#[test]
fn a_target_may_answer_the_activation_it_matches_and_no_other() {
    let same = Test::Equal(Operand::Field(WORD, None), Operand::OfActivation(WORD, None));
    let matching = Constraint { target: Some(only_if("b", same)), ..of(Template::Response, None) };
    let say = |letters, word: &str| (Staff, named(letters), vec![(WORD, Value::Text(word.into()))], 0);
    let log = numbered(vec![say("a", "x"), say("a", "vip"), say("b", "vip"), say("b", "vip")]);
    let found = find(matching, &log);
    assert_eq!(found.fulfilments, [evidence(&[1], Some(2))]);
    assert_eq!(found.violations, [evidence(&[0], None)]);
}

#[test]
fn a_window_may_have_a_lower_bound() {
    let later = Window { from: 5, to: Some(10), unit: Unit::Minutes };
    let log = log(&[(Staff, "a", 0), (Staff, "b", 3), (Staff, "a", 1), (Staff, "b", 6)]);
    let found = find(response(Some(later)), &log);
    assert_eq!(found.fulfilments, [evidence(&[0], Some(3)), evidence(&[2], Some(3))]);
    let found =
        find(of(Template::Precedence, Some(later)), &self::log(&[(Staff, "b", 0), (Staff, "a", 4), (Staff, "a", 1)]));
    assert_eq!((found.violations, found.fulfilments), (vec![evidence(&[1], Some(1))], vec![evidence(&[2], Some(2))]));
}

#[test]
fn a_negative_pair_is_broken_once_by_each_deed_that_completes_it() {
    let both = || of(Template::NotCoExistence, None);
    assert_eq!(find(both(), &log(&[(Staff, "a", 0), (Staff, "b", 0)])).violations.len(), 1);
    assert_eq!(find(both(), &log(&[(Staff, "a", 0), (Staff, "b", 0), (Staff, "b", 0)])).violations.len(), 2);
    assert_eq!(find(of(Template::NotSuccession, None), &log(&[(Staff, "b", 0), (Staff, "a", 0)])).violations.len(), 0);
}
