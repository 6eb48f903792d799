//! Models read, refused, and written so that they say the same when read again.

use super::{DECIMALS, read, write};
use crate::policy::{
    Activity, ActivityActor, Book, Case, Constraint, FieldKind, Judge, Operand, Over, Parameter, Tally, Template, Test,
    Trigger, Unit, Window,
};
use crate::terms::{ActivityIx, Actor, ClauseIx, FactIx, FieldIx, ParameterIx, Value};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use std::sync::Arc;

fn book(text: &str) -> Book {
    read("model.decl", text).unwrap_or_else(|errors| panic!("{errors:#?}"))
}

fn errors(text: &str) -> String {
    match read("model.decl", text) {
        Ok(_) => panic!("nothing is wrong with it:\n{text}"),
        Err(errors) => errors.iter().map(|error| format!("{error}\n")).collect(),
    }
}

/// An event: activity, milliseconds, data.
type Told<'a> = (&'a str, i64, &'a [(&'a str, Value)]);

/// The tallies of every clause of a model in one case.
fn judged(text: &str, events: &[Told<'_>]) -> Vec<(u32, u32, u32)> {
    let book = Arc::new(book(text));
    let mut case = Case::default();
    for (activity, time, data) in events {
        if let Some(activity) = book.activity_names.find(activity) {
            case.activity(activity);
        }
        for (field, value) in *data {
            if let Some(field) = book.fields.find(field) {
                case.datum(field, value.clone());
            }
        }
        case.close(Actor::Staff, Some(*time));
    }
    tallies(&book, &case).iter().map(|one| (one.activations, one.fulfilments, one.violations)).collect()
}

fn tallies(book: &Arc<Book>, case: &Case) -> Vec<Tally> {
    let judge = Judge::new(Arc::clone(book));
    let mut bench = judge.bench();
    judge.judge(case, &mut bench).expect("times");
    (0..book.clauses.len()).map(|at| bench.tally(ClauseIx::from(at))).collect()
}

fn int(number: i64) -> Value {
    Value::Int(number * 1_000_000)
}

fn text(word: &str) -> Value {
    Value::Text(word.into())
}

#[test]
fn a_model_as_tools_write_it() {
    let model = "\u{feff}# a comment\r\n\r\nactivity Approve Loan\r\nactivity 付款, 现金\r\nactivity a]b: c\r\n\
        bind Approve Loan: amount, org:group\r\namount: float between 0.5 and 100.25\r\norg:group: credit, risk\r\n\
        Chain Response[Approve Loan, 付款, 现金] |A.amount > 5.5 and A.org:group is credit |T.amount = A.amount |0,3,d\r\n\
        \tprecedence[Approve Loan, a]b: c] | | |\r\n\
        EXISTENCE2[a]b: c] | |0,0.5,h\r\n\
        Not Co-Existence[Approve Loan,付款, 现金]\r\n\
        notchainsuccession[Approve Loan, 付款, 现金] | | \r\n\
        notchainsuccession[Approve Loan, 付款, 现金] | | \r\n\
        Exclusive Choice[Approve Loan, a]b: c] |A.amount exists | |1,2,s";
    let book = book(model);
    assert_eq!(book.activity_names.iter().collect::<Vec<_>>(), ["Approve Loan", "付款, 现金", "a]b: c"]);
    let [loan, pay, odd] = [ActivityIx(0), ActivityIx(1), ActivityIx(2)];
    let seen: Vec<_> = book
        .clauses
        .as_slice()
        .iter()
        .map(|clause| {
            let one = &clause.constraint;
            (
                one.template,
                one.activation.activities[0],
                one.target.as_ref().map(|target| target.activities[0]),
                one.window,
            )
        })
        .collect();
    let window = |from, to, unit| Some(Window { from, to: Some(to), unit });
    assert_eq!(
        seen,
        [
            (Template::ChainResponse, loan, Some(pay), window(0, 3, Unit::Days)),
            (Template::Precedence, odd, Some(loan), None),
            (Template::Existence(2), odd, None, window(0, 30, Unit::Minutes)),
            (Template::NotCoExistence, loan, Some(pay), None),
            (Template::NotChainSuccession, loan, Some(pay), None),
            (Template::NotChainSuccession, loan, Some(pay), None),
            (Template::ExclusiveChoice, loan, Some(odd), window(1, 2, Unit::Seconds)),
        ]
    );
    assert_eq!(&*book.clauses.as_slice()[4].id, "notchainsuccession[Approve Loan, 付款, 现金] | |");
    assert_eq!(book.clauses.as_slice()[4].id, book.clauses.as_slice()[5].id);
    assert_eq!(book.clause_names.len(), book.clauses.len());
    assert_eq!(book.activities.as_slice()[0].fields, [(FieldIx(0), FieldKind::Number), (FieldIx(1), FieldKind::Word)]);
    assert!(book.clauses.as_slice().iter().all(|clause| clause.constraint.over == Over::All));
}

/// Whether a condition on the one event `a` holds.
fn holds(condition: &str, data: &[(&str, Value)]) -> bool {
    let model = format!("activity a\nExistence[a] |{condition} |");
    judged(&model, &[("a", 0, data)]) == [(1, 1, 0)]
}

#[test]
fn conditions_mean_what_they_say() {
    let data = [
        ("x", int(5)),
        ("word", text("New York")),
        ("yes", Value::Flag(true)),
        ("org:group", text("7")),
        ("in", text("a|b")),
    ];
    for (condition, expected) in [
        ("A.x > 4.999999", true),
        ("A.x > 5", false),
        ("A.x >= 5", true),
        ("A.x <= 5 AND not A.x < 5", true),
        ("a.x = 5 or A.x = 6", true),
        ("A.x == 5.0", true),
        ("A.x != 5", false),
        ("A.x <> 6", true),
        ("5 < A.x", false),
        ("4<A.x", true),
        ("A.x=5", true),
        ("A.x is 5", true),
        ("A.x is not 5", false),
        ("A.x = \"5\"", false),
        ("A.word is New York", true),
        ("A.word is new york", false),
        ("A.word is not Rome", true),
        ("A.word in (Rome, New York)", true),
        ("A.word not in (Rome, \"New York\")", false),
        ("A.x in (5)", true),
        ("A.yes = true", true),
        ("A.yes is TRUE", true),
        ("A.yes is false", false),
        ("A.org:group is 7", true),
        ("A.org:group = 7", false),
        ("A.org:group = '7'", true),
        ("A.in = \"a|b\"", true),
        ("A.in is \"a|b\" and A.x exists", true),
        ("A.y exists", false),
        ("A.y not exists", true),
        ("A.y != 5", false),
        ("A.y is not 5", false),
        ("A.y not in (5)", false),
        ("not (A.y is 5)", true),
        ("not A.y is 5", true),
        ("A.x > A.y or true", true),
        ("false", false),
        ("(A.x = 1 or A.x = 5) and A.yes is true", true),
        ("A.x = 1 or A.x = 5 and A.yes is false", false),
        ("\"x\" = A.x", false),
        ("A.word is New York and (A.x > 1)", true),
        ("A.\"x\" = 5", true),
        ("A.x = A.x", true),
        ("", true),
        ("  ", true),
    ] {
        assert_eq!(holds(condition, &data), expected, "{condition}");
    }
}

#[test]
fn a_target_may_be_related_to_its_activation() {
    let events: &[Told<'_>] = &[
        ("a", 0, &[("x", int(5)), ("who", text("ann"))]),
        ("b", 60_000, &[("x", int(7)), ("who", text("bob"))]),
        ("b", 120_000, &[("x", int(5)), ("who", text("ann"))]),
    ];
    let met =
        |condition: &str| judged(&format!("activity a\nactivity b\nResponse[a, b] {condition}"), events) == [(1, 1, 0)];
    for (condition, expected) in [
        ("|A.x = 5 |T.x > A.x |", true),
        ("| |T.x > A.x and same who |", false),
        ("| |same who and T.x = A.x |", true),
        ("| |different who |0,1,m", true),
        ("| |same who |0,1,m", false),
        ("| |same who |2,2,m", true),
        ("|0,1,m", false),
        ("| |0,1,m", true),
        ("| |A.x = 5 and T.who in (bob)", true),
        ("| |T.x < A.x", false),
    ] {
        if condition == "|0,1,m" {
            assert!(read("model.decl", &format!("activity a\nactivity b\nResponse[a, b] {condition}")).is_err());
        } else {
            assert_eq!(met(condition), expected, "{condition}");
        }
    }
    // in Declare's notation the second activity activates the precedence family
    let model = "activity a\nactivity b\nPrecedence[a, b] |A.x = 7 |T.x < A.x |";
    assert_eq!(judged(model, events), [(1, 1, 0)]);
}

#[test]
fn every_problem_has_its_place() {
    let long = "x".repeat(70_000);
    let deep = "(".repeat(100);
    let model = format!(
        "activity Pay\nactivity Pay\nactivity\nactivity Approve Loan\nactivity a\nactivity b, c\nactivity a, b\nactivity c\n\
         Responce[Pay, Approve Loan] | |\n  Response[Pya, Approve Loan] | |\nResponse[Pay] | |\nResponse[Pay, Approve Loan, c] | |\n\
         Existence[Pay, c] |\nExistence[c; Pay] |\nResponse[a, b, c]\nResponse[, Pay]\nResponse[Pay, c\nResponse[Pay, c] A.x = 1\n\
         Response2[Pay, c]\nExistence0[Pay]\nbind Pai: x\nbind Pay x\nbind Pay: x,,y\nx: integer between 5 and 1\nx: y\nx: z\ny:\n\
         what is this\nInit[Pay] | |0,1,d\nChoice[Pay, c] | |T.x = 1 |\nResponse[Pay, c] | | | |A.x\nResponse[Pay, c] |T.x = 1 | |\n\
         Response[Pay, c] |A.x > | |\nResponse[Pay, c] |A.x 5 | |\nResponse[Pay, c] |(A.x = 5 | |\nResponse[Pay, c] |A.x = 5) | |\n\
         Response[Pay, c] |A.x > word | |\nResponse[Pay, c] |A.x = \"word | |\nResponse[Pay, c] |A.x in 5 | |\nResponse[Pay, c] |A.x in (5 | |\n\
         Response[Pay, c] |A.x = 0.1234567 | |\nResponse[Pay, c] |A.x = 99999999999999 | |\nResponse[Pay, c] |x = 5 | |\n\
         Response[Pay, c] |same x | |\nResponse[Pay, c] | | |1,2,w\nResponse[Pay, c] | | |2,1,d\nResponse[Pay, c] |{deep}| |\n{long}\n\
         Response[付款, c] | | |"
    );
    insta::assert_snapshot!(errors(&model));
}

#[test]
fn hostile_models_are_refused_in_time() {
    let many = "activity a\n".to_owned() + &"Response[a, a]\n".repeat(100_001);
    assert!(errors(&many).contains("at most 100000 lines"));
    let wrong = (0..90_000).map(|at| format!("Response[a{at}, b{at}]\n")).collect::<String>();
    assert_eq!(errors(&wrong).lines().count(), 1_000);
    let commas = format!("activity a\nResponse[{}]\nResponse[{}]", ",".repeat(60_000), "],".repeat(30_000));
    assert_eq!(errors(&commas).lines().count(), 2);
    let nots = format!("activity a\nExistence[a] |{}true", "not ".repeat(10_000));
    assert!(errors(&nots).contains("more than 64"));
    let wide = format!("activity a\nExistence[a] |{}true", "A.x = 1 and ".repeat(5_000));
    assert_eq!(book(&wide).clauses.len(), 1);
    let fields = (0..66_000).map(|at| format!("Existence[a] |A.x{at} = 1\n")).collect::<String>();
    assert!(errors(&("activity a\n".to_owned() + &fields)).contains("too many"));
}

proptest! {
    #[test]
    fn no_text_makes_it_panic(lines in vec("(activity|bind|Response|Existence2|x|a)?( a|a|\\[a, a\\]|: x| \\|){0,3}[ -~，]{0,12}", 0..8)) {
        let _ = read("model.decl", &format!("activity a\n{}", lines.join("\n")));
    }

    #[test]
    fn no_condition_makes_it_panic(words in vec("A\\.|T\\.|x|and|or|not|is|in|\\(|\\)|,|\"|'|=|<=|5|same|exists|[ -~]|付", 0..20)) {
        let _ = read("model.decl", &format!("activity a\nResponse[a, a] |{0} |{0} |", words.join(" ")));
    }
}

// ── writing ──

const NAMES: [&str; 3] = ["a", "付 款", "c: d"];
const FIELDS: [&str; 3] = ["x", "org:group", "is paid"];

fn template() -> impl Strategy<Value = Template> {
    (select(Template::ALL), 1..4_u16).prop_map(|(template, times)| template.counting_to(times))
}

fn value() -> impl Strategy<Value = Value> {
    prop_oneof![
        3 => (-2..4_i64).prop_map(Value::Int),
        1 => any::<bool>().prop_map(Value::Flag),
        2 => select(vec!["x", "New \"York\\", "true", "2", "a | b", ""]).prop_map(text),
    ]
}

fn condition(relates: bool) -> impl Strategy<Value = Test> {
    let field = || (0..3_u16).prop_map(FieldIx);
    let operand = move || {
        let other =
            field().prop_map(
                move |field| {
                    if relates { Operand::OfActivation(field, None) } else { Operand::Field(field, None) }
                },
            );
        prop_oneof![
            3 => (field(), any::<bool>()).prop_map(|(field, fact)| Operand::Field(field, fact.then_some(FactIx(0)))),
            2 => other,
            2 => value().prop_map(Operand::Value),
            1 => Just(Operand::Parameter(ParameterIx(0))),
        ]
    };
    let pair = move || (operand(), operand());
    let leaf = prop_oneof![
        pair().prop_map(|(left, right)| Test::MoreThan(left, right)),
        pair().prop_map(|(left, right)| Test::LessThan(left, right)),
        pair().prop_map(|(left, right)| Test::Equal(left, right)),
        operand().prop_map(Test::Present),
    ];
    leaf.prop_recursive(3, 8, 3, |inner| {
        prop_oneof![
            inner.clone().prop_map(|test| Test::Not(test.into())),
            vec(inner.clone(), 0..3).prop_map(Test::All),
            vec(inner, 0..3).prop_map(Test::Any),
        ]
    })
}

fn window() -> impl Strategy<Value = Option<Window>> {
    let unit = select(vec![Unit::Seconds, Unit::Minutes, Unit::Hours, Unit::Days]);
    let window = (0..3_u32, proptest::option::of(0..3_u32), unit).prop_map(|(from, to, unit)| Window {
        from,
        to: to.map(|to| to + from),
        unit,
    });
    proptest::option::of(window)
}

fn constraint() -> impl Strategy<Value = Constraint> {
    let test = |relates| proptest::option::of(condition(relates));
    let activity = || (0..3_u16).prop_map(|at| vec![ActivityIx(at)]);
    (template(), activity(), test(false), activity(), test(true), window()).prop_map(
        |(template, one, alone, other, related, window)| {
            let related = if template.relates() { related } else { alone.clone() };
            Constraint {
                template,
                activation: Trigger { activities: one, test: alone },
                target: template.is_binary().then_some(Trigger { activities: other, test: related }),
                window: window.filter(|_| template.can_be_bounded()),
                over: Over::All,
            }
        },
    )
}

/// An event: activity, data by field, milliseconds since the one before.
type Drawn = (u16, Vec<Option<Value>>, i64);

fn case(scale: i64, events: &[Drawn]) -> Case {
    let (mut case, mut time) = (Case::default(), 0);
    for (activity, data, passed) in events {
        time += passed;
        case.activity(ActivityIx(*activity));
        for (at, value) in data.iter().enumerate() {
            let scaled = |value: &Value| value.int().map_or_else(|| value.clone(), |int| Value::Int(int * scale));
            if let Some(value) = value {
                case.datum(FieldIx::from(at), scaled(value));
            }
        }
        case.close(Actor::Staff, Some(time));
    }
    case
}

fn policy(constraints: &[Constraint]) -> Book {
    let mut book = crate::policy::tests::book(constraints.iter().cloned());
    book.activity_names = NAMES.into_iter().collect();
    let fields = || (0..3).map(|at| (FieldIx(at), FieldKind::Number)).collect();
    book.activities = NAMES.iter().map(|_| Activity { actor: ActivityActor::Any, fields: fields() }).collect();
    book.fields = FIELDS.into_iter().collect();
    book.parameters = std::iter::once(Parameter::Fixed(Value::Int(2), FieldKind::Number)).collect();
    book
}

fn events() -> impl Strategy<Value = Vec<Drawn>> {
    let passed = select(vec![0, 1_000, 60_000, 3_600_000, 86_400_000]);
    vec((0..3_u16, vec(proptest::option::weighted(0.8, value()), 3), passed), 0..8)
}

proptest! {
    #[test]
    fn what_is_written_gives_the_same_verdicts_when_it_is_read(
        constraints in vec(constraint(), 1..6), events in vec(events(), 1..4),
    ) {
        let first = Arc::new(policy(&constraints));
        let (model, left_out) = write(&first, 0);
        prop_assert_eq!(&left_out, &[]);
        let second = read("model.decl", &model).map_err(|errors| TestCaseError::fail(format!("{errors:#?}\n{model}")))?;
        // and once more, from the model's own numbers
        let (again, left_out) = write(&second, DECIMALS);
        prop_assert_eq!(&left_out, &[]);
        let third = Arc::new(read("model.decl", &again).map_err(|errors| TestCaseError::fail(format!("{errors:#?}\n{again}")))?);
        let second = Arc::new(second);
        for events in &events {
            let expected = tallies(&first, &case(1, events));
            // fields are numbered by their first mention
            for book in [&second, &third] {
                let renamed: Vec<_> = events.iter().map(|(activity, data, passed)| {
                    let mut sorted = vec![None; book.fields.len()];
                    for (name, value) in FIELDS.iter().zip(data) {
                        if let Some(field) = book.fields.find(name) {
                            sorted[field.at()] = value.clone();
                        }
                    }
                    (*activity, sorted, *passed)
                }).collect();
                prop_assert_eq!(&expected, &tallies(book, &case(1_000_000, &renamed)), "{}", model);
            }
        }
    }
}

#[test]
fn what_the_notation_lacks_is_told_clause_by_clause() {
    let plain = |letter: u16| Trigger { activities: vec![ActivityIx(letter)], test: None };
    let only_if = |test: Test| Trigger { activities: vec![ActivityIx(0)], test: Some(test) };
    let of = |template: Template, activation: Trigger| Constraint {
        template,
        activation,
        target: template.is_binary().then(|| plain(1)),
        window: None,
        over: Over::All,
    };
    let above = |operand: Operand| Test::MoreThan(Operand::Field(FieldIx(0), None), operand);
    let mut choice = of(Template::Choice, plain(0));
    choice.activation.test = Some(above(Operand::Value(Value::Int(1))));
    let book = policy(&[
        of(Template::Response, Trigger { activities: vec![ActivityIx(0), ActivityIx(1)], test: None }),
        of(Template::Response, Trigger { activities: Vec::new(), test: None }),
        of(Template::Absence(2), only_if(above(Operand::Total(FieldIx(1))))),
        of(Template::Absence(2), only_if(above(Operand::Fact(FactIx(1))))),
        of(Template::Absence(2), only_if(above(Operand::Parameter(ParameterIx(0))))),
        Constraint { over: Over::Staff, ..of(Template::Init, plain(0)) },
        Constraint { over: Over::Customer, ..of(Template::ChainResponse, plain(0)) },
        Constraint { window: Some(Window::up_to(2, Unit::Turns)), ..of(Template::Response, plain(0)) },
        Constraint { window: Some(Window::up_to(2, Unit::WorkingDays)), ..of(Template::Response, plain(0)) },
        Constraint { over: Over::Staff, ..of(Template::Precedence, plain(0)) },
        of(Template::Absence(1), only_if(above(Operand::Value(Value::Int(i64::MAX))))),
        choice,
    ]);
    let (model, left_out) = write(&book, 0);
    let told: String = left_out.iter().map(|one| format!("{}: {}\n", one.clause, one.why)).collect();
    insta::assert_snapshot!(format!("{model}\n{told}"));
}
