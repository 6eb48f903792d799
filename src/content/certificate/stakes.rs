//! The scale hash: over all that the scores of a scenario under a book follow from, and over nothing else.
//!
//! In it: whom the learner plays, the mark, the mood and how it moves, what is open when, where it leads, what is performed
//! with which amounts, what is earned, and of the book the clauses that bind the role, each with its weight and constraint,
//! the parameters and facts that these read, the competencies, and, where a window counts working days, the calendar.
//!
//! Not in it: what is said, who is drawn, what a clause rests on and what it is called in words, the numbers of versions.
//! Names are in it, for by them the parts refer to each other. Every field of scenario and clause is named here: one that is
//! added must be put on one side or the other.

use super::rules::{ConditionDoc, QuantityDoc, Reader, TestDoc, mood, step};
use crate::policy::{Book, Clause, Constraint, Over, Parameter, Severity, Trigger, Unit, Window};
use crate::scenario::{
    Condition, Earned, Ending, Fact, Feels, Goal, Goto, Interrupt, Node, Person, Quantity, Response, SEMANTICS,
    Scenario, Silence, TEMPERAMENT, Waiting,
};
use crate::terms::{CivilMinute, ClauseIx, FieldIx, Role, Value};
use serde::Serialize;

/// Sets this hash apart from any other, and one encoding from the next: what is encoded otherwise, or whose scales are found
/// otherwise, gets another number.
const CONTEXT: &str = "composure scale 1";

/// The BLAKE3 hash, in hex, of what the scores of `scenario` under `book` follow from: of the JSON of its stakes, as the
/// key-derivation function of the context `composure scale 1`. None where they cannot be put down: then no scale is kept.
#[must_use]
pub fn scale_hash(scenario: &Scenario, book: &Book) -> Option<Box<str>> {
    let stakes = serde_json::to_vec(&StakesDoc::of(scenario, book)).ok()?;
    Some(blake3::Hasher::new_derive_key(CONTEXT).update(&stakes).finalize().to_hex().as_str().into())
}

/// All of it.
#[derive(Debug, Serialize)]
struct StakesDoc<'a> {
    semantics: u32,
    role: &'static str,
    pass_mark: u16,
    mood: [u8; 3],
    /// Those beside the customer who have moods of their own.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    people: Vec<(&'a str, [u8; 3])>,
    start: &'a str,
    nodes: Vec<NodeDoc<'a>>,
    responses: Vec<ResponseDoc<'a>>,
    interrupts: Vec<InterruptDoc<'a>>,
    /// Whether interrupts whose conditions become true at once wait for each other; of one alone nothing is to be said.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    interrupts_wait: bool,
    endings: Vec<&'a str>,
    earns: Vec<EarnedDoc<'a>>,
    goals: Vec<GoalDoc<'a>>,
    competencies: Vec<&'a str>,
    clauses: Vec<ClauseDoc<'a>>,
    /// Where a window counts working days.
    days: Option<DaysDoc>,
    parameters: Vec<ParameterDoc<'a>>,
    facts: Vec<FactDoc<'a>>,
}

#[derive(Debug, Serialize)]
struct NodeDoc<'a> {
    id: &'a str,
    aftermath: bool,
    /// The response that begins it, where it is a step of a compound one.
    #[serde(skip_serializing_if = "Option::is_none")]
    step: Option<(&'a str, &'a str)>,
    performs: Vec<&'a str>,
    silence: Option<SilenceDoc<'a>>,
}

#[derive(Debug, Serialize)]
struct SilenceDoc<'a> {
    mood: [i8; 3],
    #[serde(skip_serializing_if = "Vec::is_empty")]
    moods: Vec<(Option<&'a str>, [i8; 3])>,
    goto: GotoDoc<'a>,
    fits: Option<WaitingDoc<'a>>,
}

#[derive(Debug, Serialize)]
struct WaitingDoc<'a> {
    performs: Vec<&'a str>,
    done: Vec<usize>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "snake_case")]
enum GotoDoc<'a> {
    Node(&'a str),
    /// By its place among the endings.
    Ending(u8),
    /// Where it came from; what is heard on the way is no matter.
    Back,
}

#[derive(Debug, Serialize)]
struct ResponseDoc<'a> {
    node: &'a str,
    id: &'a str,
    performs: Vec<&'a str>,
    with: Vec<(&'a str, QuantityDoc<'a>)>,
    when: Option<ConditionDoc<'a>>,
    takes: u32,
    mood: [i8; 3],
    #[serde(skip_serializing_if = "Vec::is_empty")]
    moods: Vec<(Option<&'a str>, [i8; 3])>,
    goto: GotoDoc<'a>,
    done: Vec<usize>,
}

#[derive(Debug, Serialize)]
struct InterruptDoc<'a> {
    id: &'a str,
    when: ConditionDoc<'a>,
    goto: GotoDoc<'a>,
}

#[derive(Debug, Serialize)]
struct EarnedDoc<'a> {
    clause: &'a str,
    applies: Option<ConditionDoc<'a>>,
}

#[derive(Debug, Serialize)]
struct GoalDoc<'a> {
    id: &'a str,
    when: ConditionDoc<'a>,
    applies: Option<ConditionDoc<'a>>,
    competency: &'a str,
    weight: u16,
}

#[derive(Debug, Serialize)]
struct ClauseDoc<'a> {
    id: &'a str,
    competency: &'a str,
    severity: &'static str,
    weight: u16,
    template: &'static str,
    times: Option<u16>,
    activation: TriggerDoc<'a>,
    target: Option<TriggerDoc<'a>>,
    window: Option<WindowDoc>,
    over: &'static str,
}

#[derive(Debug, Serialize)]
struct TriggerDoc<'a> {
    activities: Vec<&'a str>,
    test: Option<TestDoc<'a>>,
}

#[derive(Debug, Serialize)]
struct WindowDoc {
    from: u32,
    to: Option<u32>,
    unit: &'static str,
}

#[derive(Debug, Serialize)]
struct DaysDoc {
    begins: i64,
    weekend: Vec<u8>,
    holidays: Vec<i64>,
    workdays: Vec<i64>,
}

#[derive(Debug, Serialize)]
struct ParameterDoc<'a> {
    id: &'a str,
    value: ParameterValueDoc<'a>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "snake_case")]
enum ParameterValueDoc<'a> {
    Fixed(&'a Value),
    ByFact(&'a str, &'a [(Value, Value)], &'a Value),
}

#[derive(Debug, Serialize)]
struct FactDoc<'a> {
    id: &'a str,
    choices: &'a [Value],
}

impl<'a> StakesDoc<'a> {
    fn of(scenario: &'a Scenario, book: &'a Book) -> Self {
        let Scenario {
            id: _,
            version: _,
            policies: _,
            role,
            channel: _,
            category: _,
            direction: _,
            begins,
            pass_mark,
            practice_only: _,
            facts,
            topics: _,
            times: _,
            mood: opening,
            people,
            earns,
            goals,
            claims: _,
            start,
            node_names,
            nodes,
            responses,
            // what one does stands among the responses of each node that offers it
            standing_acts: _,
            interrupts,
            endings,
        } = scenario;
        let mut reader = Reader::of(scenario, book, staked(scenario));
        // what is put down below is kept by the reader, so its facts and parameters come last
        let nodes = nodes.iter().map(|node| NodeDoc::of(node, &reader)).collect();
        let responses = responses.iter().map(|response| ResponseDoc::of(response, &mut reader)).collect();
        let interrupts: Vec<_> = interrupts.iter().map(|interrupt| InterruptDoc::of(interrupt, &mut reader)).collect();
        let earns = earns.iter().map(|earned| EarnedDoc::of(earned, &mut reader)).collect();
        let goals = goals.iter().map(|goal| GoalDoc::of(goal, &mut reader)).collect();
        let clauses = book.binding(*role).map(|one| ClauseDoc::of(one, &mut reader)).collect();
        let parameters = parameters(&mut reader);
        let read = |fact: &&Fact| reader.facts.contains(&*fact.id) || &*fact.id == TEMPERAMENT;
        Self {
            semantics: SEMANTICS,
            role: role_word(*role),
            pass_mark: *pass_mark,
            mood: mood(*opening),
            people: people.iter().filter_map(own_mood).collect(),
            start: node_names.name(*start),
            nodes,
            responses,
            interrupts_wait: interrupts.len() > 1,
            interrupts,
            endings: endings.iter().map(|Ending { id, kind: _, topics: _, fields: _ }| &**id).collect(),
            earns,
            goals,
            competencies: book.competencies.iter().collect(),
            clauses,
            days: DaysDoc::of(*role, *begins, book),
            parameters,
            facts: facts.iter().filter(read).map(FactDoc::of).collect(),
        }
    }
}

/// The mood with which somebody beside the customer begins, if he has one of his own.
const fn own_mood(one: &Person) -> Option<(&str, [u8; 3])> {
    let Person { id, feels } = one;
    match feels {
        Feels::Own(of) => Some((id, mood(*of))),
        // how he is drawn
        Feels::AsTheCustomer | Feels::Unseen => None,
    }
}

/// The conditions that something hangs on: not those of lines, nor what an author vouches for.
fn staked(scenario: &Scenario) -> impl Iterator<Item = &Condition> {
    let guards = scenario.responses.iter().filter_map(|response| response.when.as_ref());
    let interrupts = scenario.interrupts.iter().map(|interrupt| &interrupt.when);
    let applies = scenario.earns.iter().filter_map(|earned| earned.applies.as_ref());
    let goals = scenario.goals.iter().flat_map(|goal| [&goal.when].into_iter().chain(&goal.applies));
    guards.chain(interrupts).chain(applies).chain(goals)
}

impl<'a> NodeDoc<'a> {
    fn of(node: &'a Node, reader: &Reader<'a>) -> Self {
        // a response knows its node
        let Node { id, aftermath, present: _, step: of, lines: _, again: _, performs, silence, responses: _ } = node;
        let silence = silence.as_ref().map(|Silence { patience: _, mood, moods, goto, fits }| SilenceDoc {
            mood: step(*mood),
            moods: reader.steps(moods),
            goto: GotoDoc::of(*goto, reader),
            fits: fits.as_ref().map(|Waiting { performs, done }| WaitingDoc {
                performs: reader.activities(performs),
                done: reader.done(*done),
            }),
        });
        Self {
            id,
            aftermath: *aftermath,
            step: of.and_then(|of| reader.response(of)),
            performs: reader.activities(performs),
            silence,
        }
    }
}

impl<'a> GotoDoc<'a> {
    fn of(goto: Goto, reader: &Reader<'a>) -> Self {
        match goto {
            Goto::Node(node) => Self::Node(reader.scenario.node_names.name(node)),
            Goto::Ending(ending) => Self::Ending(ending.0),
            Goto::Back(_) => Self::Back,
        }
    }
}

impl<'a> ResponseDoc<'a> {
    fn of(response: &'a Response, reader: &mut Reader<'a>) -> Self {
        let Response {
            id,
            node,
            // where it is shown
            standing_act: _,
            kind: _,
            performs,
            with,
            when,
            takes,
            mood,
            moods,
            goto,
            done,
            picked,
            topics: _,
        } = response;
        let mut amount =
            |(field, amount): &'a (FieldIx, Quantity)| (reader.book.fields.name(*field), reader.quantity(amount));
        let with = with.iter().map(&mut amount).collect();
        Self {
            node: reader.scenario.node_names.name(*node),
            id,
            performs: reader.activities(performs),
            with,
            when: when.as_ref().map(|when| reader.condition(when)),
            takes: *takes,
            mood: step(*mood),
            moods: reader.steps(moods),
            goto: GotoDoc::of(*goto, reader),
            done: reader.done(*done | *picked),
        }
    }
}

impl<'a> InterruptDoc<'a> {
    fn of(interrupt: &'a Interrupt, reader: &mut Reader<'a>) -> Self {
        let Interrupt { id, when, goto } = interrupt;
        Self { id, when: reader.condition(when), goto: GotoDoc::of(*goto, reader) }
    }
}

impl<'a> EarnedDoc<'a> {
    fn of(earned: &'a Earned, reader: &mut Reader<'a>) -> Self {
        let Earned { clause, applies, only_chance: _ } = earned;
        Self {
            clause: reader.book.clause_names.name(*clause),
            applies: applies.as_ref().map(|applies| reader.condition(applies)),
        }
    }
}

impl<'a> GoalDoc<'a> {
    fn of(goal: &'a Goal, reader: &mut Reader<'a>) -> Self {
        let Goal { id, when, applies, competency, weight } = goal;
        Self {
            id,
            when: reader.condition(when),
            applies: applies.as_ref().map(|applies| reader.condition(applies)),
            competency: reader.book.competencies.name(*competency),
            weight: *weight,
        }
    }
}

impl<'a> ClauseDoc<'a> {
    fn of((ix, clause): (ClauseIx, &'a Clause), reader: &mut Reader<'a>) -> Self {
        let Clause { id: _, source: _, actor: _, force: _, basis: _, competency, severity, constraint } = clause;
        let Constraint { template, activation, target, window, over } = constraint;
        Self {
            id: reader.book.clause_names.name(ix),
            competency: reader.book.competencies.name(*competency),
            severity: match severity {
                Severity::Minor => "minor",
                Severity::Major => "major",
                Severity::Critical => "critical",
            },
            weight: reader.book.weights.of(*severity),
            template: template.name(),
            times: template.times(),
            activation: TriggerDoc::of(activation, reader),
            target: target.as_ref().map(|target| TriggerDoc::of(target, reader)),
            window: window.map(WindowDoc::of),
            over: match over {
                Over::Staff => "staff",
                Over::Customer => "customer",
                Over::All => "all",
            },
        }
    }
}

impl<'a> TriggerDoc<'a> {
    fn of(trigger: &'a Trigger, reader: &mut Reader<'a>) -> Self {
        let Trigger { activities, test } = trigger;
        Self { activities: reader.activities(activities), test: test.as_ref().map(|test| reader.test(test)) }
    }
}

impl WindowDoc {
    const fn of(window: Window) -> Self {
        let Window { from, to, unit } = window;
        let unit = match unit {
            Unit::Turns => "turns",
            Unit::Seconds => "seconds",
            Unit::Minutes => "minutes",
            Unit::Hours => "hours",
            Unit::Days => "days",
            Unit::WorkingDays => "working_days",
        };
        Self { from, to, unit }
    }
}

impl DaysDoc {
    fn of(role: Role, begins: CivilMinute, book: &Book) -> Option<Self> {
        let counts = |clause: &Clause| clause.constraint.window.is_some_and(|window| window.unit == Unit::WorkingDays);
        let (weekend, holidays, workdays) = book.calendar.days();
        let mut weekend: Vec<_> = weekend.iter().map(|day| *day as u8).collect();
        weekend.sort_unstable();
        book.binding(role).any(|(_, clause)| counts(clause)).then(|| Self {
            begins: begins.0,
            weekend,
            holidays: holidays.iter().copied().collect(),
            workdays: workdays.iter().copied().collect(),
        })
    }
}

/// The parameters that were read; by whose facts they differ is kept by the reader too.
fn parameters<'a>(reader: &mut Reader<'a>) -> Vec<ParameterDoc<'a>> {
    let read: Vec<_> = reader.parameters.iter().copied().collect();
    let each = read.into_iter().map(|ix| ParameterDoc {
        id: reader.book.parameter_names.name(ix),
        value: match reader.book.parameters.at(ix) {
            Parameter::Fixed(value, _) => ParameterValueDoc::Fixed(value),
            Parameter::ByFact { fact, values, otherwise, kind: _ } => {
                ParameterValueDoc::ByFact(reader.parameter_fact(*fact), values, otherwise)
            }
        },
    });
    let mut all: Vec<_> = each.collect();
    // by name, as facts are: where they stand in the book is no matter
    all.sort_by_key(|one| one.id);
    all
}

impl<'a> FactDoc<'a> {
    fn of(fact: &'a Fact) -> Self {
        let Fact { id, kind: _, choices } = fact;
        Self { id, choices }
    }
}

const fn role_word(role: Role) -> &'static str {
    match role {
        Role::Teller => "teller",
        Role::LobbyManager => "lobby_manager",
        Role::OutletHead => "outlet_head",
        Role::ComplaintHandler => "complaint_handler",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::tests::Folder;
    use crate::content::{Diagnostic, SourceFile, read_book, read_scenario};
    use std::fs;

    const SCENARIO: &str = "scenarios/annual-fee.ron";
    const BOOK: &str = "assets/policies/counter.ron";

    /// The hash of the fixture with a piece of a file replaced, once for each place where it stands and where what comes of it
    /// can be resolved.
    fn hashes(file: &str, from: &str, to: &str) -> Vec<Box<str>> {
        hashes_in(&Folder::proved(), file, from, to)
    }

    fn hashes_in(folder: &Folder, file: &str, from: &str, to: &str) -> Vec<Box<str>> {
        let path = folder.path().join(file);
        let text = fs::read_to_string(&path).expect(file);
        let places: Vec<_> = text.match_indices(from).map(|(at, _)| at).collect();
        assert!(!places.is_empty(), "`{from}` stands in {file}");
        let hash = |at: usize| {
            let edited = format!("{}{to}{}", &text[..at], &text[at + from.len()..]);
            fs::write(&path, edited).expect("written");
            let messages =
                |all: &[Diagnostic]| all.iter().map(|one| one.message.to_string()).collect::<Vec<_>>().join("; ");
            let (book, problems) = read_book(&folder.path().join(BOOK));
            let book = book.ok_or_else(|| messages(&problems))?;
            let source = fs::read_to_string(folder.path().join(SCENARIO)).expect("read");
            let scenario = read_scenario("annual-fee", &SourceFile::new(SCENARIO, source), &book);
            Ok(scale_hash(&scenario.map_err(|all| messages(&all))?, &book).expect("hashed"))
        };
        let (found, not): (Vec<_>, Vec<Result<Box<str>, String>>) =
            places.into_iter().map(hash).partition(Result::is_ok);
        assert!(!found.is_empty(), "{from} → {to}: {not:?}");
        found.into_iter().flatten().collect()
    }

    fn untouched() -> Box<str> {
        hashes(SCENARIO, "version: 1", "version: 1").remove(0)
    }

    #[test]
    fn the_hash_is_what_it_was() {
        insta::assert_snapshot!(untouched(), @"62611ea5f4271540332451f20b3762fe933c313d2ab734b98d0b08e97cf9d2c1");
    }

    #[test]
    fn what_is_said_and_who_says_it_leaves_the_hash() {
        let same = untouched();
        for (file, from, to) in [
            (SCENARIO, "version: 1", "version: 2"),
            (SCENARIO, "channel: Counter", "channel: Phone, portrait: Woman"),
            (SCENARIO, "category: Fees", "category: StaffAttitude, cast: Foreman, props: [Ticket, Cash]"),
            (SCENARIO, "say: \"opening\"", "say: \"opening\", act: Shout, stage: [Slam, Crowd(2)], props: [Slip]"),
            (SCENARIO, "kind: Do", "kind: Do, hands: Count"),
            (SCENARIO, "T10:40", "T11:40"),
            (SCENARIO, "say: \"", "say: \"other-"),
            (SCENARIO, "AtLeast(anger, 7), say", "AtLeast(anger, 6), say"),
            (SCENARIO, "facts: {", "facts: { \"surname\": Words([\"wang\", \"li\"]), \"unread\": OneOf([1, 2]),"),
            (SCENARIO, "never_fails: All([", "never_fails: All([Done(\"refund\"), "),
            (SCENARIO, "patience: 20000", "patience: 30000"),
            (SCENARIO, "kind: Say", "kind: Ask"),
            (SCENARIO, "\"gone\": Unresolved", "\"gone\": HandedOver"),
            (SCENARIO, "start:", "topics: [\"gone\"], start:"),
            (SCENARIO, "// what a teller may refund depends on it", ""),
            (BOOK, "version: 1", "version: 2"),
            (BOOK, "document: \"rules\"", "document: \"other\""),
            (
                BOOK,
                "basis: Text,\n            competency: \"courtesy\", severity: M",
                "basis: HouseRule,\n            competency: \"courtesy\", severity: M",
            ),
            (BOOK, "weekend: [Saturday, Sunday]", "weekend: [Sunday]"),
            (BOOK, "parameters: {", "parameters: {\"hotline\": Text(\"95533\"), \"hours\": Number(8), "),
            (BOOK, "activities: {", "activities: {\"phone\": (actor: Staff), "),
            (
                BOOK,
                "clauses: {",
                "clauses: {\"of-the-head\": (source: (document: \"rules\", article: \"9\"), actor: OutletHead, force: Must, basis: Text, competency: \"courtesy\", severity: Major, constraint: Absence(of: \"refund\")), ",
            ),
        ] {
            for hash in hashes(file, from, to) {
                assert_eq!(hash, same, "{from} → {to}");
            }
        }
    }

    #[test]
    fn whatever_something_hangs_on_changes_the_hash() {
        let same = untouched();
        for (file, from, to) in [
            (SCENARIO, "pass_mark: 9500", "pass_mark: 9400"),
            (SCENARIO, "(anger: 5, anxiety: 5", "(anger: 4, anxiety: 5"),
            (SCENARIO, "OneOf([\"ordinary\", \"vip\"])", "OneOf([\"ordinary\", \"vip\", \"vip\"])"),
            (SCENARIO, "OneOf([\"even\"", "OneOf([\"proud\""),
            (SCENARIO, "\"hear-first\", \"record-it\"", "\"hear-first\""),
            (SCENARIO, "applies: Is(\"tier\", \"vip\")", "applies: Is(\"tier\", \"gold\")"),
            (SCENARIO, "AtMost(anger, 4), competency", "AtMost(anger, 5), competency"),
            (SCENARIO, "competency: \"courtesy\"", "competency: \"compliance\""),
            (SCENARIO, "weight: 5", "weight: 4"),
            (SCENARIO, "performs: [\"complain\"],", ""),
            (SCENARIO, "mood: (anger: 1)", "mood: (anger: 2)"),
            (SCENARIO, "mood: (anger: -1)", "mood: (anger: -1, trust: 1)"),
            (SCENARIO, "goto: \"claim\"", "goto: \"closing\""),
            (SCENARIO, "goto: \"done\"", "goto: \"gone\""),
            (SCENARIO, "performs: [\"listen\"]", "performs: [\"listen\", \"record\"]"),
            (SCENARIO, "takes: 5", "takes: 6"),
            (SCENARIO, "Int(3000)", "Int(3001)"),
            (SCENARIO, "Int(3000)", "Min(Int(3000), Int(4000))"),
            (SCENARIO, "(kind: Say, ", "(kind: Say, when: Visited(\"opening\"), "),
            (SCENARIO, "(kind: Say, ", "(kind: Say, when: Not(Done(\"refund\")), "),
            (SCENARIO, "patience: 20000, on_silence: (goto: \"done\"),", ""),
            (
                SCENARIO,
                "patience: 20000, on_silence: (goto",
                "patience: 20000, silence: Fits, on_silence: (performs: [\"record\"], goto",
            ),
            (SCENARIO, "aftermath: true,", "patience: 20000, on_silence: (goto: \"gone\"),"),
            (SCENARIO, "when: AtLeast(anger, 8), goto", "when: After(\"10:50\"), goto"),
            (BOOK, "major: 3", "major: 4"),
            (BOOK, "Money(5000)", "Money(5001)"),
            (BOOK, "otherwise: Money(2000)", "otherwise: Money(2001)"),
            (BOOK, "Total(\"amount\")", "Field(\"amount\")"),
            (BOOK, "severity: Minor", "severity: Major"),
            (BOOK, "severity: Major", "severity: Critical"),
            (BOOK, "actor: Any", "actor: OutletHead"),
            (BOOK, "Existence(of: \"listen\")", "Existence(of: \"listen\", times: 2)"),
            (BOOK, "[\"refund\", \"escalate\"], within", "[\"refund\"], within"),
            (BOOK, "Turns(2)", "Turns(3)"),
            (BOOK, "Turns(2)", "Minutes(2)"),
            (BOOK, "competencies: [\"courtesy\", \"compliance\"]", "competencies: [\"compliance\", \"courtesy\"]"),
        ] {
            for hash in hashes(file, from, to) {
                assert_ne!(hash, same, "{from} → {to}");
            }
        }
    }

    #[test]
    fn of_standing_acts_the_hash_has_what_they_do_and_not_what_is_heard() {
        let of = |from: &str, to: &str| hashes_in(&Folder::standing_acts(), SCENARIO, from, to);
        let same = of("version: 1", "version: 1").remove(0);
        for (from, to) in [
            ("AtLeast(anger, 7), say: \"apology-hot\"", "AtLeast(anger, 6), say: \"apology-hot\""),
            ("(say: \"apology-heard\")", "(say: \"apology-taken\", act: Cold)"),
            ("again: \"claim-again\"", "again: \"claim-once-more\""),
            ("kind: Say, performs: [\"apologise\"]", "kind: Do, hands: Open, performs: [\"apologise\"]"),
        ] {
            assert!(of(from, to).iter().all(|hash| *hash == same), "{from} → {to}");
        }
        for (from, to) in [
            ("mood: (trust: 1),\n            reactions", "mood: (trust: 2),\n            reactions"),
            ("[\"record\"], takes: 1, reactions", "[\"record\"], takes: 2, reactions"),
            ("[\"record\"], takes: 1, reactions", "[\"record\", \"listen\"], takes: 1, reactions"),
            ("kind: Say, performs: [\"apologise\"]", "kind: Say, when: Done(\"listen\"), performs: [\"apologise\"]"),
            ("standing: {\"note-down\": Withheld}", "standing: Withheld"),
            ("takes: 1, mood: (trust: 1), goto: \"done\"", "takes: 1, mood: (trust: 1), goto: \"gone\""),
        ] {
            assert!(of(from, to).iter().all(|hash| *hash != same), "{from} → {to}");
        }
    }

    #[test]
    fn of_compound_responses_the_hash_has_every_pick_and_no_words() {
        let of = |from: &str, to: &str| hashes_in(&Folder::compound(), SCENARIO, from, to);
        let same = of("version: 1", "version: 1").remove(0);
        assert_ne!(same, untouched());
        for (from, to) in [
            ("\"empty\": ()", "\"empty\": (mood: (anger: 1))"),
            ("as-said\": (performs: [\"listen\"])", "as-said\": (performs: [\"escalate\"])"),
            ("most: 2", "most: 3"),
            ("least: 1, ", "least: 2, "),
            ("(when: Picked(\"field-phone\", \"as-said\"))", "()"),
            ("(when: Picked(\"field-phone\", \"as-said\"))", "(when: Picked(\"field-phone\", \"swapped\"))"),
            ("Fewer(\"field-asks\", 1)", "Fewer(\"field-asks\", 2)"),
        ] {
            assert!(of(from, to).iter().all(|hash| *hash != same), "{from} → {to}");
        }
    }

    #[test]
    fn the_calendar_counts_where_a_window_does() {
        let window = |calendar: &str| {
            let folder = Folder::proved().edit(BOOK, "Turns(2)", "WorkingDays(2)").edit(BOOK, "holidays: []", calendar);
            let pack = folder.pack();
            scale_hash(&pack.scenario, &pack.book).expect("hashed")
        };
        assert_ne!(window("holidays: []"), untouched());
        assert_ne!(window("holidays: []"), window("holidays: [\"2026-03-09\"]"));
    }
}
