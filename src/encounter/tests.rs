//! Random plays of everything that ships, and the rules of the state machine by hand.

use super::{Begin, Command, Event, Premise, Refusal, State, Unplayable, Where};
use crate::content::Pack;
use crate::content::read_pack;
use crate::content::tests::{Folder, shipped};
use crate::locale::Language;
use crate::policy::Book;
use crate::scenario::{Condition, DoneBit, Fact, FactKind, Quantity, Scenario};
use crate::terms::{FactIx, InterruptIx, NodeIx, ResponseIx, Value};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;
use std::collections::BTreeSet;
use std::sync::Arc;

/// No play is longer: every cycle spends itself.
pub(crate) const LONGEST: usize = 200;

/// A learner who does anything, in one of the shipped scenarios.
#[derive(Clone, Debug)]
pub(crate) struct Play {
    scenario: Index,
    pub(crate) seed: u64,
    choices: Vec<Index>,
}

/// Random plays, silence included.
pub(crate) fn plays() -> impl Strategy<Value = Play> {
    let seed = prop_oneof![0..16_u64, any::<u64>()];
    (any::<Index>(), seed, vec(any::<Index>(), LONGEST)).prop_map(|(scenario, seed, choices)| Play {
        scenario,
        seed,
        choices,
    })
}

impl Play {
    pub(crate) fn pack(&self) -> &'static Pack {
        self.scenario.get(&shipped().packs)
    }

    pub(crate) fn premise(&self) -> Arc<Premise> {
        let Pack { scenario, book, .. } = self.pack();
        Arc::new(
            Premise::new(Arc::clone(scenario), Arc::clone(book), Begin::draw(scenario, self.seed).expect("drawn"))
                .expect("playable"),
        )
    }

    /// The same encounter, met as the learner of another play would.
    pub(crate) fn by(&self, other: &Self) -> Self {
        Self { choices: other.choices.clone(), ..self.clone() }
    }

    /// What the learner does, to the end.
    pub(crate) fn commands(&self) -> Vec<Command> {
        let premise = self.premise();
        let mut state = premise.open(|_, _| {});
        let mut commands = Vec::new();
        for choice in &self.choices {
            let possible = possible(&premise, &state);
            if possible.is_empty() {
                break;
            }
            let command = *choice.get(&possible);
            premise.advance(&mut state, command, |_, _| {}).expect("possible");
            commands.push(command);
        }
        commands
    }
}

/// Everything the learner can do now.
fn possible(premise: &Premise, state: &State) -> Vec<Command> {
    let runs_out = match state.place {
        Where::At(node) => premise.scenario.node(node).is_some_and(|node| node.silence.is_some()),
        Where::Over(_) => false,
    };
    premise.offered(state).map(Command::Respond).chain(runs_out.then_some(Command::Silence)).collect()
}

/// Every event with the state at it, and the state at the end.
fn run(premise: &Premise, commands: &[Command]) -> (Vec<(State, Event)>, State) {
    let mut told = Vec::new();
    let mut state = premise.open(|state, event| told.push((*state, event)));
    for command in commands {
        premise.advance(&mut state, *command, |state, event| told.push((*state, event))).expect("possible");
    }
    (told, state)
}

#[test]
fn something_ships() {
    assert!(shipped().packs.len() >= 4, "{} scenarios", shipped().packs.len());
}

proptest! {
    #![proptest_config(crate::cases::at_least(1_000))]

    #[test]
    fn every_play_ends(play in plays()) {
        let commands = play.commands();
        prop_assert!(commands.len() < LONGEST);
        let (told, state) = run(&play.premise(), &commands);
        let over = matches!(state.place, Where::Over(_));
        prop_assert!(over, "stuck at {:?}", state.place);
        prop_assert_eq!(told.iter().filter(|(_, event)| matches!(event, Event::Ended { .. })).count(), 1);
        let last_ends = matches!(told.last(), Some((_, Event::Ended { .. })));
        prop_assert!(last_ends);
        prop_assert_eq!(state.turn as usize, commands.len());
    }

    #[test]
    fn an_act_is_told_of_every_deed_and_of_nothing_else(play in plays()) {
        let premise = play.premise();
        for (state, event) in run(&premise, &play.commands()).0 {
            let deed = premise.deed(event, &state).map(|(_, deed)| (deed.actor, deed.data));
            prop_assert_eq!(premise.performed(event).map(|act| (act.actor, act.data)), deed);
        }
    }

    #[test]
    fn content_begin_and_commands_determine_everything(play in plays()) {
        let commands = play.commands();
        let first = run(&play.premise(), &commands);
        // on content read again from its text, and without drawing again
        let begin = play.premise().begin.clone();
        let again = read_pack(&play.pack().content_set(&Language::source())).expect("readable");
        prop_assert_eq!(run(&Premise::new(again.scenario, again.book, begin).expect("playable"), &commands), first);
    }

    #[test]
    fn a_refused_command_changes_and_tells_nothing(play in plays()) {
        let premise = play.premise();
        let mut state = premise.open(|_, _| {});
        let past_the_table = premise.scenario.responses.len() + 3;
        let all = (0..past_the_table).map(|at| Command::Respond(ResponseIx::from(at))).chain([Command::Silence]);
        let all: Vec<_> = all.collect();
        for command in play.commands().into_iter().map(Some).chain([None]) {
            let possible = possible(&premise, &state);
            for other in all.iter().filter(|other| !possible.contains(other)) {
                let (before, mut events) = (state, 0);
                let refusal = premise.advance(&mut state, *other, |_, _| events += 1).expect_err("not possible");
                prop_assert_eq!((state, events), (before, 0));
                prop_assert_eq!(refusal, expected_refusal(&premise, &state, *other));
            }
            if let Some(command) = command {
                premise.advance(&mut state, command, |_, _| {}).expect("possible");
            }
        }
    }

    #[test]
    fn interrupts_fire_once_and_exactly_on_crossing(play in plays()) {
        let premise = play.premise();
        let mut state = premise.open(|_, _| {});
        let mut fired = BTreeSet::new();
        for command in play.commands() {
            let before = state;
            let mut interrupted = None;
            premise.advance(&mut state, command, |_, event| if let Event::Interrupted { interrupt } = event {
                interrupted = Some(interrupt);
            }).expect("possible");
            let gone = matches!(before.place, Where::At(node) if premise.scenario.node(node).expect("here").aftermath);
            let moved = State { visited: before.visited, ..state };
            let expected = premise.scenario.interrupts.iter().enumerate().find(|(at, one)| {
                let (was, is) = (before.held >> at & 1 == 1, one.when.holds(&premise.situation(&moved)));
                !gone && !was && is && !fired.contains(at)
            });
            prop_assert_eq!(interrupted, expected.map(|(at, _)| InterruptIx::from(at)));
            fired.extend(interrupted.map(InterruptIx::at));
        }
    }

    #[test]
    fn what_is_offered_keeps_the_order_shown(play in plays()) {
        let premise = play.premise();
        for (at, node) in premise.scenario.nodes.iter().enumerate() {
            let mut order = premise.order(NodeIx::from(at)).to_vec();
            order.sort_unstable();
            prop_assert_eq!(&order, &node.responses, "a permutation");
        }
        let mut state = premise.open(|_, _| {});
        for command in play.commands() {
            let Where::At(node) = state.place else { break };
            let situation = premise.situation(&state);
            let open = |ix: &ResponseIx| {
                premise.scenario.response(*ix).expect("there").when.as_ref().is_none_or(|when| when.holds(&situation))
            };
            let expected: Vec<_> = premise.order(node).iter().copied().filter(open).collect();
            prop_assert_eq!(premise.offered(&state).collect::<Vec<_>>(), expected);
            premise.advance(&mut state, command, |_, _| {}).expect("possible");
        }
        prop_assert_eq!(premise.offered(&state).count(), 0, "nothing once it is over");
    }

    #[test]
    fn adding_a_fact_leaves_the_other_draws_as_they_were(play in plays(), at in any::<Index>(), choices in 1..100_i64) {
        let scenario = &play.pack().scenario;
        let before = Begin::draw(scenario, play.seed).expect("drawn");
        let mut more = Scenario::clone(scenario);
        let choices = (0..choices).map(Value::Int).collect();
        more.facts.insert(at.index(more.facts.len() + 1), Fact { id: "new".into(), kind: FactKind::Plain, choices });
        let mut after = Begin::draw(&more, play.seed).expect("drawn");
        prop_assert!(after.fact("new").is_some());
        after.facts.retain(|(name, _)| &**name != "new");
        prop_assert_eq!(after, before);
    }

    #[test]
    fn every_fact_is_drawn_from_its_choices(play in plays()) {
        let scenario = &play.pack().scenario;
        let begin = Begin::draw(scenario, play.seed).expect("drawn");
        prop_assert_eq!(begin.facts.len(), scenario.facts.len());
        for (fact, (name, value)) in scenario.facts.iter().zip(&begin.facts) {
            prop_assert_eq!(&fact.id, name);
            prop_assert!(fact.choices.contains(value));
        }
    }
}

fn expected_refusal(premise: &Premise, state: &State, command: Command) -> Refusal {
    match (state.place, command) {
        (Where::Over(_), _) => Refusal::Over,
        (Where::At(_), Command::Silence) => Refusal::NoPatience,
        (Where::At(node), Command::Respond(ix)) => match premise.scenario.response(ix) {
            Some(response) if response.node == node => Refusal::NotOffered,
            _ => Refusal::Elsewhere,
        },
    }
}

/// Why no encounter begins in the fixture with a change.
fn refused(change: impl FnOnce(&mut Scenario, &mut Book, &mut Begin)) -> Unplayable {
    let Pack { mut scenario, mut book, .. } = Folder::sound().pack();
    let mut begin = Begin::draw(&scenario, 7).expect("drawn");
    change(Arc::make_mut(&mut scenario), Arc::make_mut(&mut book), &mut begin);
    Premise::new(scenario, book, begin).expect_err("nothing to play")
}

#[test]
fn what_has_no_value_is_not_left_out() {
    let Pack { scenario, .. } = Folder::sound().pack();
    let mut empty = Scenario::clone(&scenario);
    empty.facts[1].choices.clear();
    assert_eq!(Begin::draw(&empty, 7), Err(Unplayable::Fact(empty.facts[1].id.clone())));
    let undrawn = |_: &mut Scenario, _: &mut Book, begin: &mut Begin| drop(begin.facts.remove(0));
    assert_eq!(refused(undrawn), Unplayable::Fact("tier".into()));
    let tier = || Box::new(Quantity::Fact(FactIx(0)));
    let carries = |amount: Quantity| {
        refused(|scenario, _, _| {
            let pays = scenario.responses.iter_mut().find(|one| *one.id == *"hand-out").expect("a response");
            pays.with[0].1 = amount;
        })
    };
    let nothing = Unplayable::Amount("hand-out".into());
    assert_eq!(carries(Quantity::Plus(tier(), Box::new(Quantity::Value(Value::Int(1))))), nothing, "words");
    assert_eq!(carries(Quantity::Fact(FactIx(3))), nothing, "no fact");
}

#[test]
fn a_condition_about_what_is_not_there_neither_holds_nor_fails() {
    let five = || Quantity::Value(Value::Int(5));
    for wrong in [
        Condition::MoreThan(FactIx(0), five()),
        Condition::LessThan(FactIx(0), five()),
        Condition::Is(FactIx(3), Value::Int(5)),
        Condition::Done(DoneBit(64)),
        Condition::Visited(NodeIx(64)),
    ] {
        let inside = Condition::Not(Box::new(Condition::Any(vec![wrong.clone()])));
        let places: [fn(&mut Scenario) -> &mut Condition; 3] = [
            |scenario| &mut scenario.goals[0].when,
            |scenario| &mut scenario.interrupts[0].when,
            |scenario| scenario.nodes[0].lines[0].when.as_mut().expect("a condition"),
        ];
        for place in places {
            let found = refused(|scenario, _, _| *place(scenario) = inside.clone());
            assert_eq!(found, Unplayable::Condition(Box::new(wrong.clone())));
        }
    }
}

#[test]
fn a_book_without_a_word_for_silence_is_no_book_to_play_by() {
    let nameless = |_: &mut Scenario, book: &mut Book, _: &mut Begin| {
        let names: Vec<_> = book.activity_names.iter().map(|name| name.replace("stay_silent", "wait")).collect();
        book.activity_names = names.iter().map(String::as_str).collect();
    };
    assert_eq!(refused(nameless), Unplayable::Silence);
}

#[test]
fn seeds_differ_in_what_they_draw_and_how_they_order() {
    for Pack { scenario, book, .. } in &shipped().packs {
        let begins: Vec<_> = (0..400).map(|seed| Begin::draw(scenario, seed).expect("drawn")).collect();
        for fact in &scenario.facts {
            let drawn: BTreeSet<_> =
                begins.iter().filter_map(|begin| Some(begin.fact(&fact.id)?.to_string())).collect();
            let choices: BTreeSet<_> = fact.choices.iter().map(ToString::to_string).collect();
            assert_eq!(drawn, choices, "{} of {}", fact.id, scenario.id);
        }
        let firsts = begins.into_iter().map(|begin| {
            let premise = Premise::new(Arc::clone(scenario), Arc::clone(book), begin).expect("playable");
            premise.order(scenario.start).first().copied()
        });
        let start = scenario.node(scenario.start).expect("there");
        assert_eq!(firsts.collect::<BTreeSet<_>>().len(), start.responses.len(), "each response comes first for some");
    }
}

// ── the small scenario, by hand ──

/// The fixture's premise with an even-tempered ordinary customer.
fn small(folder: Folder) -> Premise {
    staged(folder, "ordinary")
}

/// The fixture's premise with an even-tempered customer of a tier.
pub(crate) fn staged(folder: Folder, tier: &str) -> Premise {
    let Pack { scenario, book, .. } = folder.pack();
    let facts = [("tier", tier), ("temperament", "even"), ("surname", "li")];
    let facts = facts.map(|(name, value)| (name.into(), Value::Text(value.into())));
    Premise::new(Arc::clone(&scenario), book, Begin { scenario: scenario.id.clone(), seed: 1, facts: facts.into() })
        .expect("playable")
}

fn edited(from: &str, to: &str) -> Folder {
    Folder::sound().edit("scenarios/small.ron", from, to)
}

/// Plays responses by id, `~` for silence; answers the events as words and the state.
fn follow(premise: &Premise, moves: &[&str]) -> (Vec<String>, State) {
    let mut told = Vec::new();
    let mut state = premise.open(|_, event| told.push(shown(premise, event)));
    for one in moves {
        let command = command(premise, &state, one);
        premise.advance(&mut state, command, |_, event| told.push(shown(premise, event))).expect(one);
    }
    (told, state)
}

/// A response of the current node by its id, `~` for silence.
pub(crate) fn command(premise: &Premise, state: &State, id: &str) -> Command {
    let Where::At(node) = state.place else { panic!("over before `{id}`") };
    match id {
        "~" => Command::Silence,
        id => Command::Respond(premise.scenario.response_called(node, id).expect(id)),
    }
}

fn shown(premise: &Premise, event: Event) -> String {
    let scenario = &premise.scenario;
    let node = |ix| &scenario.node(ix).expect("a node").id;
    match event {
        Event::Spoke { node: ix, line } => format!("{}/{line}", node(ix)),
        Event::Reacted { to, line } => format!("{} heard/{line}", scenario.standing_act(to).expect("an act").id),
        Event::SpokeAgain { node: ix } => format!("{} again", node(ix)),
        Event::Responded { response } => scenario.response(response).expect("a response").id.to_string(),
        Event::Made { made } => format!("whole {}", scenario.response(premise.made(made).of).expect("one").id),
        Event::StayedSilent { node: ix } => format!("silent at {}", node(ix)),
        Event::Entered { who } => format!("enters {}", scenario.person(who).expect("somebody").id),
        Event::Left { who } => format!("leaves {}", scenario.person(who).expect("somebody").id),
        Event::MoodMoved { who, from, to } => match scenario.person(who) {
            Some(one) => format!("{}: anxiety {}→{}", one.id, from.anxiety, to.anxiety),
            None => format!("anger {}→{}", from.anger, to.anger),
        },
        Event::TimePassed { minutes } => format!("{minutes} min"),
        Event::Interrupted { interrupt } => format!("! {}", scenario.interrupt(interrupt).expect("one").id),
        Event::Ended { ending } => format!("end {}", scenario.ending(ending).expect("an ending").id),
    }
}

#[test]
fn a_conversation_tells_its_events_in_order() {
    let (told, state) = follow(&small(Folder::sound()), &["hello", "calm", "hand-out"]);
    let expected = "opening/1 hello anger 5→4 opening/1 calm anger 4→3 closing/0 hand-out 5 min end done";
    assert_eq!(told.join(" "), expected);
    assert_eq!((state.turn, state.minutes), (3, 5));
}

#[test]
fn silence_is_a_turn_and_moves_the_mood() {
    let (told, state) = follow(&small(Folder::sound()), &["~"]);
    assert_eq!(told.join(" "), "opening/1 silent at opening anger 5→6 gone/0");
    assert_eq!(state.turn, 1);
}

#[test]
fn an_interrupt_leads_elsewhere_than_the_response() {
    let (told, state) = follow(&small(Folder::sound()), &["rude"]);
    assert_eq!(told.join(" "), "opening/1 rude anger 5→8 ! storms-out gone/0");
    assert_eq!(state.fired, 1);
}

#[test]
fn nobody_interrupts_once_he_has_gone() {
    // from 6 the note in the aftermath reaches 8
    let (told, state) = follow(&small(Folder::sound()), &["~", "note"]);
    assert_eq!(told.join(" "), "opening/1 silent at opening anger 5→6 gone/0 note anger 6→8 end lost");
    assert_eq!(state.fired, 0);
}

#[test]
fn a_mood_that_is_high_from_the_start_has_not_crossed() {
    let premise = small(edited("mood: (anger: 5, anxiety", "mood: (anger: 8, anxiety"));
    let (told, _) = follow(&premise, &["rude"]);
    assert_eq!(told.join(" "), "opening/0 rude anger 8→10 closing/0");
}

#[test]
fn an_interrupt_fires_once_even_if_crossed_again() {
    let back = r#""storms-out", when: AtLeast(anger, 8), goto: "opening""#;
    let premise = small(edited(r#""storms-out", when: AtLeast(anger, 8), goto: "gone""#, back));
    // up to 8, greeted down to 7, and up again
    let (told, _) = follow(&premise, &["rude", "hello", "rude"]);
    let expected =
        "opening/1 rude anger 5→8 ! storms-out opening/0 hello anger 8→7 opening/0 rude anger 7→10 closing/0";
    assert_eq!(told.join(" "), expected);
}

#[test]
fn the_first_of_two_interrupts_crossed_together_wins() {
    let both = r#"interrupts: [(id: "first", when: AtLeast(anger, 7), goto: "closing"), (id: "storms-out""#;
    let (told, state) = follow(&small(edited(r#"interrupts: [(id: "storms-out""#, both)), &["rude"]);
    assert_eq!(told.join(" "), "opening/1 rude anger 5→8 ! first closing/0");
    assert_eq!(state.fired, 0b01);
}

/// The example with an interrupt at 7 before the one at 8.
fn with_two_interrupts() -> Premise {
    let both = r#"interrupts: [(id: "first", when: AtLeast(anger, 7), goto: "opening"), (id: "storms-out""#;
    small(edited(r#"interrupts: [(id: "storms-out""#, both))
}

#[test]
fn of_interrupts_crossed_together_the_second_fires_next_as_long_as_its_condition_holds() {
    let premise = with_two_interrupts();
    let (told, state) = follow(&premise, &["rude", "rude"]);
    let expected = "opening/1 rude anger 5→8 ! first opening/0 rude anger 8→10 ! storms-out gone/0";
    assert_eq!((told.join(" "), state.fired), (expected.to_owned(), 0b11));
    // greeted down to 7 he has no reason any more, and from there up again he has
    let (told, state) = follow(&premise, &["rude", "hello", "rude"]);
    let expected =
        "opening/1 rude anger 5→8 ! first opening/0 hello anger 8→7 opening/0 rude anger 7→10 ! storms-out gone/0";
    assert_eq!((told.join(" "), state.fired), (expected.to_owned(), 0b11));
    // the order decides, not which is the stronger
    let swapped = r#"interrupts: [(id: "storms-out", when: AtLeast(anger, 8), goto: "closing"), (id: "first", when: AtLeast(anger, 7), goto: "gone")"#;
    let first = r#"interrupts: [(id: "storms-out", when: AtLeast(anger, 8), goto: "gone")"#;
    let (told, _) = follow(&small(edited(first, swapped)), &["rude", "hand-out"]);
    assert_eq!(told.join(" "), "opening/1 rude anger 5→8 ! storms-out closing/0 hand-out 5 min ! first gone/0");
}

/// As journals of semantics 1 have it: the interrupt that was passed over counts as true already.
#[test]
fn under_semantics_1_the_second_waits_to_be_crossed_anew() {
    let premise = with_two_interrupts().under_semantics_1();
    let (told, state) = follow(&premise, &["rude", "rude"]);
    assert_eq!(told.join(" "), "opening/1 rude anger 5→8 ! first opening/0 rude anger 8→10 closing/0");
    assert_eq!((state.fired, state.held), (0b01, 0b11));
    let (_, state) = follow(&premise, &["rude", "hello", "rude"]);
    assert_eq!(state.fired, 0b11);
}

#[test]
fn a_visit_can_be_what_an_interrupt_waits_for() {
    let visited = r#"interrupts: [(id: "back", when: Visited("opening"), goto: "gone")"#;
    let premise = small(edited(r#"interrupts: [(id: "storms-out", when: AtLeast(anger, 8), goto: "gone")"#, visited));
    let (told, state) = follow(&premise, &["hello"]);
    assert_eq!(told.join(" "), "opening/1 hello anger 5→4 ! back gone/0");
    assert_eq!(state.fired, 1);
}

#[test]
fn the_lines_of_a_node_are_tried_before_it_counts_as_visited() {
    let premise = small(edited(
        r#"(when: AtLeast(anger, 7), say: "opening-hot")"#,
        r#"(when: Visited("opening"), say: "opening-hot")"#,
    ));
    let (told, _) = follow(&premise, &["hello"]);
    assert_eq!(told.join(" "), "opening/1 hello anger 5→4 opening/0");
}

// ── standing acts ──

/// The fixture's premise with acts, for an even-tempered ordinary customer.
fn with_standing_acts(folder: &Folder) -> Premise {
    let Pack { scenario, book, .. } = folder.pack();
    let facts = [("tier", "ordinary"), ("temperament", "even")];
    let facts = facts.map(|(name, value)| (name.into(), Value::Text(value.into())));
    let begin = Begin { scenario: scenario.id.clone(), seed: 1, facts: facts.into() };
    Premise::new(Arc::clone(&scenario), book, begin).expect("playable")
}

#[test]
fn after_an_act_the_customer_reacts_by_his_mood_and_comes_back_to_the_point() {
    let premise = with_standing_acts(&Folder::standing_acts());
    let (told, state) = follow(&premise, &["apologise", "rule", "note-down"]);
    let expected = "opening/0 apologise apologise heard/1 opening again rule anger 5→7 claim/0 note-down 1 min \
                    note-down heard/0 claim again";
    assert_eq!(told.join(" ").replace("anger 5→5 ", ""), expected);
    assert_eq!((state.turn, state.minutes), (3, 1));
    let (told, _) = follow(&premise, &["rule", "apologise"]);
    assert!(told.ends_with(&["apologise heard/0".to_owned(), "claim again".to_owned()]), "{told:?}");
}

#[test]
fn an_act_is_done_once_wherever_it_is_done_or_by_whatever_answer() {
    let premise = with_standing_acts(&Folder::standing_acts());
    let offered = |moves: &[&str]| {
        let (_, state) = follow(&premise, moves);
        let names = premise.offered(&state).filter(|ix| premise.scenario.is_standing_act(*ix));
        names.map(|ix| premise.scenario.response(ix).expect("one").id.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(offered(&[]), ["apologise"], "the other is withheld here");
    assert_eq!(offered(&["apologise"]), [""; 0]);
    assert_eq!(offered(&["listen"]), ["apologise", "note-down"], "the tray keeps its order");
    assert_eq!(offered(&["apologise", "listen"]), ["note-down"]);
    assert_eq!(offered(&["listen", "note-down", "manager"]), ["apologise"]);
    assert_eq!(offered(&["rule", "wait"]), [""; 0], "none in the aftermath");
}

#[test]
fn what_a_node_has_in_place_of_an_act_leads_elsewhere() {
    let (told, _) = follow(&with_standing_acts(&Folder::standing_acts()), &["listen", "manager", "note-down"]);
    assert!(told.ends_with(&["1 min".to_owned(), "end done".to_owned()]), "{told:?}");
}

#[test]
fn an_act_is_no_new_visit_and_what_was_done_at_the_node_is_not_done_again() {
    let premise = with_standing_acts(&Folder::standing_acts());
    let mut deeds = Vec::new();
    let mut state = premise.open(|_, event| deeds.extend(premise.performed(event).map(|one| one.actor)));
    let apologise = command(&premise, &state, "apologise");
    let before = state.visited;
    premise
        .advance(&mut state, apologise, |_, event| deeds.extend(premise.performed(event).map(|one| one.actor)))
        .expect("offered");
    assert_eq!(deeds, [crate::terms::Actor::Customer, crate::terms::Actor::Staff]);
    assert_eq!(state.visited, before);
}

#[test]
fn an_interrupt_tears_away_from_the_reaction() {
    let hot = Folder::standing_acts().edit(
        crate::content::tests::STANDING,
        "performs: [\"apologise\"], mood: (trust: 1)",
        "performs: [\"apologise\"], mood: (anger: 3)",
    );
    let (told, _) = follow(&with_standing_acts(&hot), &["apologise"]);
    assert_eq!(told.last().map(String::as_str), Some("left/0"), "{told:?}");
    assert!(told.contains(&"! storms-out".to_owned()) && !told.iter().any(|one| one.contains("heard")), "{told:?}");
}

// ── compound responses ──

/// The proved example with a record of two steps, for an even-tempered ordinary customer.
fn with_compound() -> Premise {
    with_standing_acts(&Folder::compound())
}

#[test]
fn a_compound_response_is_one_deed_in_one_turn_made_when_its_last_step_is_left() {
    let premise = with_compound();
    let (told, state) = follow(&premise, &["listen", "manager", "record", "as-said", "money", "word", "done"]);
    let made =
        "record anger 4→4 field-phone/0 as-said field-asks/0 money field-asks/0 word field-asks/0 done whole record";
    let told = told.join(" ");
    assert!(told.contains(made) && told.ends_with("whole record 2 min end done"), "{told}");
    assert_eq!((state.turn, state.minutes), (3, 7));
    let mut deeds = Vec::new();
    let mut state = premise.open(|_, _| {});
    for one in ["listen", "manager", "record", "as-said", "money", "done"] {
        let command = command(&premise, &state, one);
        premise
            .advance(&mut state, command, |now, event| {
                if let Some((_, deed)) = premise.deed(event, now) {
                    let names = premise.performed(event).expect("performed").activities.iter();
                    let names = names.map(|ix| premise.watch.book().activity_names.name(*ix).to_owned());
                    deeds.push((deed.turn, deed.minutes, names.collect::<Vec<_>>().join("+")));
                }
            })
            .expect(one);
    }
    let deeds: Vec<_> = deeds.iter().map(|(turn, minutes, names)| (*turn, *minutes, &**names)).collect();
    assert_eq!(deeds, [(1, 0, "listen"), (2, 0, "escalate"), (3, 5, "record+listen+escalate")]);
}

#[test]
fn data_is_carried_where_what_it_belongs_to_is_picked() {
    let folder = Folder::compound().edit(
        crate::content::tests::PROVED,
        "takes: 2, mood: (trust: 1), picks: {",
        "takes: 2, mood: (trust: 1), with: {\"amount\": Int(3000)}, picks: {",
    );
    let folder = folder.edit(
        crate::content::tests::PROVED,
        "\"money\": (performs: [\"escalate\"])",
        "\"money\": (performs: [\"refund\"])",
    );
    let premise = with_standing_acts(&folder);
    let carried = |pick: &str| {
        let mut last = None;
        let mut state = premise.open(|_, _| {});
        for one in ["listen", "manager", "record", "empty", pick, "done"] {
            let command = command(&premise, &state, one);
            premise.advance(&mut state, command, |_, event| last = premise.performed(event).or(last)).expect(one);
        }
        last.expect("a deed").data.len()
    };
    assert_eq!((carried("money"), carried("nothing")), (1, 0));
}

#[test]
fn what_may_be_picked_follows_from_what_was() {
    let premise = with_compound();
    let offered = |moves: &[&str]| {
        let (_, state) = follow(&premise, moves);
        let mut names: Vec<_> =
            premise.offered(&state).map(|ix| premise.scenario.response(ix).expect("one").id.to_string()).collect();
        names.sort();
        names.join(" ")
    };
    let with = |more: &[&str]| offered(&[&["listen", "manager", "record"], more].concat());
    assert_eq!(with(&[]), "as-said empty swapped");
    assert_eq!(with(&["empty"]), "money nothing", "the word needs the number, and nothing is picked yet");
    assert_eq!(with(&["as-said", "money"]), "done word", "who asks for something doesn't ask for nothing");
    assert_eq!(with(&["as-said", "money", "word"]), "done", "two at most");
}

#[test]
fn nobody_interrupts_before_the_whole_is_made_and_nobody_waits_in_vain() {
    let premise = with_compound();
    let (told, state) = follow(&premise, &["listen", "manager", "record", "swapped"]);
    assert!(!told.iter().any(|one| one.starts_with('!')), "{told:?}");
    assert_eq!(state.turn, 2, "the turn goes on");
    assert_eq!(premise.permits(&state, Command::Silence), Err(Refusal::NoPatience));
    let (told, _) = follow(&premise, &["rule", "manager", "record", "swapped", "money", "done"]);
    let told = told.join(" ");
    assert!(told.ends_with("done whole record 2 min ! storms-out left/0"), "{told}");
}

#[test]
fn of_what_is_begun_anew_nothing_has_been_picked() {
    let whole = with_compound();
    let mut scenario = (*whole.scenario).clone();
    let step = scenario.node_names.find("field-asks").expect("a step");
    let closing = scenario.node_names.find("closing").expect("a node");
    let done = scenario.response_called(step, "done").expect("a response");
    scenario.responses[done.at()].goto = crate::scenario::Goto::Node(closing);
    let premise =
        Premise::new(Arc::new(scenario), Arc::clone(whole.watch.book()), whole.begin.clone()).expect("playable");
    let once = ["listen", "manager", "record", "as-said", "money", "word", "done"];
    let (told, state) = follow(&premise, &[&once[..], &["record", "empty", "nothing", "done"]].concat());
    assert_eq!((state.turn, told.iter().filter(|one| *one == "whole record").count()), (4, 2));
    let premise_of = |moves: &[&str]| {
        let mut last = None;
        let mut state = premise.open(|_, _| {});
        for one in moves {
            let command = command(&premise, &state, one);
            premise
                .advance(&mut state, command, |_, event| {
                    last = premise.performed(event).filter(|one| one.actor == crate::terms::Actor::Staff).or(last)
                })
                .expect(one);
        }
        let names = last.expect("a deed").activities.iter();
        names.map(|ix| premise.watch.book().activity_names.name(*ix).to_owned()).collect::<Vec<_>>().join("+")
    };
    let second = ["listen", "manager", "record", "as-said", "money", "done", "record", "empty", "nothing", "done"];
    assert_eq!(premise_of(&second), "record", "and not what was picked the first time");
}

#[test]
fn a_step_that_is_made_a_moment_of_the_conversation_is_refused() {
    let whole = with_compound();
    let refused = |change: &dyn Fn(&mut Scenario)| {
        let mut scenario = (*whole.scenario).clone();
        change(&mut scenario);
        Premise::new(Arc::new(scenario), Arc::clone(whole.watch.book()), whole.begin.clone())
            .map(|_| ())
            .expect_err("refused")
    };
    let phone = whole.scenario.node_names.find("field-phone").expect("a step");
    let step = || super::Unplayable::Step("field-phone".into());
    assert_eq!(refused(&|scenario| scenario.start = phone), step());
    assert_eq!(refused(&|scenario| scenario.nodes[phone.at()].again = Some("field-phone".into())), step());
    let silence = |scenario: &mut Scenario| scenario.nodes[phone.at()].silence = scenario.nodes[0].silence.clone();
    assert_eq!(refused(&silence), step());
    assert_eq!(
        refused(&|scenario| {
            let said = scenario.response_called(phone, "as-said").expect("a pick");
            scenario.responses[said.at()].picked = 0;
        }),
        step(),
        "what is performed and not told apart"
    );
    let other = |scenario: &mut Scenario| scenario.responses[0].goto = crate::scenario::Goto::Node(phone);
    assert!(matches!(refused(&other), super::Unplayable::Step(_)), "another response leads into it");
}

/// Every order of a node's responses is drawn about as often as another, and what one node draws tells nothing of the next:
/// what is proved about learners who go by the place of a response builds on it.
#[test]
fn orders_of_display_are_even_and_independent() {
    const SEEDS: u64 = 24 * 24 * 50;
    let order = |seed: u64, node: &str| {
        let mut order = [0, 1, 2, 3];
        super::begin::shuffle(seed, node, &mut order);
        order
    };
    let mut counts = std::collections::BTreeMap::<_, i64>::new();
    for seed in 0..SEEDS {
        *counts.entry((order(seed, "opening"), order(seed, "closing"))).or_default() += 1;
    }
    assert_eq!(counts.len(), 24 * 24);
    // Pearson's statistic with 575 degrees of freedom exceeds 685 once in a thousand such tests
    let fifty_times: i64 = counts.values().map(|count| (count - 50) * (count - 50)).sum();
    assert!(fifty_times < 50 * 685, "{fifty_times}");
}

#[test]
fn others_have_moods_of_their_own_and_come_and_go_with_the_nodes() {
    let premise = small(Folder::people());
    let (told, state) = follow(&premise, &["hello", "rude", "bye"]);
    let expected = "opening/1 hello anger 5→4 opening/1 \
                    rude anger 4→7 daughter: anxiety 6→8 enters head closing/0 bye end done";
    assert_eq!(told.join(" "), expected, "she is afraid, and says so");
    let moods = premise.scenario.everybody().map(|who| state.moods.of(who).anxiety);
    assert_eq!(moods.collect::<Vec<_>>(), [5, 8, 0]);
    let (told, _) = follow(&premise, &["hello", "calm"]);
    assert_eq!(told.join(" "), "opening/1 hello anger 5→4 opening/1 calm anger 4→3 enters head closing/1");
    let (told, _) = follow(&premise, &["~"]);
    assert_eq!(told.join(" "), "opening/1 silent at opening anger 5→6 leaves daughter gone/0");
}

#[test]
fn a_line_is_said_by_whoever_says_it_and_narration_by_nobody() {
    let folder = Folder::people().edit("scenarios/small.ron", "(say: \"gone\")", "(by: \"head\", say: \"gone\")").edit(
        "scenarios/small.ron",
        "aftermath: true",
        "aftermath: true, present: [\"head\"]",
    );
    let spoke = |folder: Folder, node: &str, line: u8| {
        let premise = small(folder);
        let node = premise.scenario.node_names.find(node).expect("a node");
        let who = premise.speaker(Event::Spoke { node, line })?;
        Some(premise.scenario.person(who).map_or("the customer".to_owned(), |one| one.id.to_string()))
    };
    assert_eq!(spoke(Folder::people(), "opening", 0).as_deref(), Some("the customer"));
    assert_eq!(spoke(Folder::people(), "closing", 0).as_deref(), Some("daughter"));
    assert_eq!(spoke(Folder::people(), "closing", 1).as_deref(), Some("head"));
    assert_eq!(spoke(Folder::people(), "gone", 0), None, "he has gone");
    assert_eq!(spoke(folder, "gone", 0).as_deref(), Some("head"), "who is there speaks in an aftermath too");
}

#[test]
fn a_state_with_three_moods_is_as_small_as_one_with_one_was() {
    assert_eq!(size_of::<State>(), 40);
}
