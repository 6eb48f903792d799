//! Acts, people and fields of endings: by example, and whatever is done in whatever order.

use super::oracle::{PlainScenario, PlainValue};
use super::sequences::{LAYOUTS, laid_out, only_touched, some_chip};
use super::*;
use crate::content::syntax::RonTree;
use crate::scenario::{Cast, ResponseKind};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;
use std::collections::BTreeMap;

fn fixture(folder: &str, id: &str) -> OpenScenario {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(folder);
    OpenScenario::new(id, texts_under(&folder, id))
}

fn story(open: &OpenScenario) -> &str {
    &open.texts()[&ScenarioFile::Story]
}

#[test]
fn a_moment_offers_acts_as_everywhere_or_otherwise() {
    let mut open = fixture("check/standing", "annual-fee");
    let offer = |moment: &str, act: Option<&str>, offered: Option<bool>| Edit::Offer {
        moment: moment.to_owned(),
        act: act.map(str::to_owned),
        offered,
    };
    for (edit, expected) in [
        (
            offer("opening", Some("apologise"), Some(false)),
            "standing: {\"note-down\": Withheld, \"apologise\": Withheld},",
        ),
        (offer("opening", Some("note-down"), None), "standing: {\"apologise\": Withheld},"),
        (offer("opening", None, Some(false)), "again: \"opening-again\", standing: Withheld,"),
        (offer("opening", Some("note-down"), None), "again: \"opening-again\", standing: {\"apologise\": Withheld},"),
        (offer("opening", None, None), "again: \"opening-again\", \n"),
        // what stands in the place of an act stays
        (
            offer("closing", None, Some(false)),
            "standing: {\"note-down\": (kind: Do, performs: [\"record\"], takes: 1, mood: (trust: 1), goto: \"done\"), \"apologise\": Withheld},",
        ),
        (
            Edit::AnswerInPlace { moment: "claim".into(), act: "apologise".into(), to: "left".into() },
            "standing: {\"apologise\": (kind: Say, performs: [\"apologise\"], goto: \"left\")},",
        ),
    ] {
        open.edit(&edit).unwrap_or_else(|error| panic!("{edit:?}: {error}"));
        assert!(story(&open).contains(expected), "{expected}\n{}", story(&open));
    }
    let refused = open.edit(&offer("closing", Some("note-down"), Some(false)));
    assert_eq!(refused, Err(EditError::ActInPlace));
    let missing = open.edit(&offer("closing", Some("none"), None));
    assert_eq!(missing, Err(EditError::NotThere { what: "none".to_owned() }));
    // an act goes with what moments say of it, and with the answers in its place
    open.edit(&Edit::Remove { what: Owner::Standing("note-down".to_owned()), lead_on: None }).expect("made");
    let tray = &story(&open)[story(&open).find("standing: {").expect("there")..];
    assert!(!tray.contains("note-down") && tray.contains("standing: {\"apologise\": Withheld},"), "{tray}");
    assert!(open.texts().values().all(|text| !text.contains("note-down") && !text.contains("noted =")));
    while open.undo() {}
    assert_eq!(open.texts(), fixture("check/standing", "annual-fee").texts());
}

#[test]
fn an_act_is_made_with_its_reactions_and_with_what_he_comes_back() {
    let mut open = small();
    let [act, words] = made(&mut open, &Edit::AddAct { kind: ResponseKind::Do, words: first("请他坐下。") });
    assert!(
        act.1.iter().any(|line| line.contains("\"act\": (kind: Do, reactions: [(say: \"act-taken\")])")),
        "{act:?}"
    );
    assert_eq!(words.1, ["standing-act = 请他坐下。"]);
    let hot = Edit::AddReaction {
        act: "act".to_owned(),
        at: 0,
        when: Some(Chip::AtLeast(Axis::Anger, 7)),
        words: first("我不坐！"),
    };
    let [reactions, words] = made(&mut open, &hot);
    assert!(reactions.1[0].contains("[(when: AtLeast(anger, 7), say: \"act-taken-2\"), (say: \"act-taken\")]"));
    assert_eq!(words.1, ["act-taken-2 = 我不坐！"]);
    let again = Edit::AddAgain { moment: "opening".to_owned(), words: first("说回来。") };
    let [field, words] = made(&mut open, &again);
    assert!(field.1.iter().any(|line| line.contains("again: \"opening-again\"")), "{field:?}");
    assert_eq!(words.1, ["opening-again = 说回来。"]);
    assert_eq!(open.edit(&again).expect("it is there").as_deref(), Some("opening-again"));
    let reaction = |at| Owner::Reaction { act: "act".to_owned(), at };
    made(&mut open, &Edit::Shift { what: reaction(0), to: 1 });
    assert!(story(&open).contains("[(say: \"act-taken\"), (when: AtLeast(anger, 7), say: \"act-taken-2\")]"));
    open.edit(&Edit::Remove { what: reaction(1), lead_on: None }).expect("made");
    assert_eq!(open.edit(&Edit::Remove { what: reaction(0), lead_on: None }), Err(EditError::OnlyLine));
    for what in [Owner::Again("opening".to_owned()), Owner::Standing("act".to_owned())] {
        open.edit(&Edit::Remove { what, lead_on: None }).expect("made");
    }
    assert_eq!(open.texts()[&ScenarioFile::Words(chinese())], small().texts()[&ScenarioFile::Words(chinese())]);
}

#[test]
fn somebody_comes_and_goes_with_all_that_names_him() {
    let mut open = fixture("people/mother-and-daughter", "mother-and-daughter");
    let id = open.edit(&Edit::AddPerson { cast: Cast::Nurse, words: first("护士") }).expect("made").expect("an id");
    let person = Owner::Person(id.clone());
    let own = PersonFeels::Own(MoodSteps { anger: 1, anxiety: 2, trust: 3 });
    open.edit(&Edit::Set(person.clone(), FieldEdit::Feels(own))).expect("made");
    open.edit(&Edit::Set(person.clone(), FieldEdit::Enters(true))).expect("made");
    let written = format!("\"{id}\": (cast: Nurse, mood: (anger: 1, anxiety: 2, trust: 3), enters: true)");
    assert!(story(&open).contains(&written), "{}", story(&open));
    assert_eq!(open.words(&chinese(), &TextKey::message(format!("person-{id}"))).as_deref(), Some("护士"));
    open.edit(&Edit::Remove { what: person, lead_on: None }).expect("made");
    let daughter = Owner::Person("daughter".to_owned());
    let hangs = open.what_hangs_on(&daughter).expect("there");
    assert!(hangs.asks.contains(&Owner::Goal("unafraid".to_owned())), "{hangs:?}");
    open.edit(&Edit::Remove { what: daughter, lead_on: None }).expect("made");
    let left = story(&open);
    assert!(!left.contains("by: \"daughter\"") && !left.contains("\"daughter\": (an"), "{left}");
    while open.undo() {}
    let before = fixture("people/mother-and-daughter", "mother-and-daughter");
    assert_eq!(open.texts(), before.texts());
}

#[test]
fn an_ending_says_what_it_leaves_open() {
    let mut open = small();
    let field = Edit::AddEndingField { ending: "done".to_owned(), words: first("主管知道什么") };
    let [story, words] = made(&mut open, &field);
    assert!(
        story.1[0].contains("\"done\": (outcome: Resolved, fields: {\"left\": [(say: \"left-open\")]})"),
        "{story:?}"
    );
    assert_eq!(words.1, [".left = 主管知道什么"]);
    let done = Some(Chip::Done("greet".to_owned()));
    let variant = Edit::AddVariant {
        ending: "done".to_owned(),
        field: "left".to_owned(),
        at: 0,
        when: done,
        words: first("问过好"),
    };
    let [story, words] = made(&mut open, &variant);
    assert!(story.1[0].contains("[(when: Done(\"greet\"), say: \"left-2\"), (say: \"left-open\")]"), "{story:?}");
    assert_eq!(words.1, [".left-2 = 问过好"]);
    let at = |at| Owner::Variant { ending: "done".to_owned(), field: "left".to_owned(), at };
    open.edit(&Edit::Remove { what: at(0), lead_on: None }).expect("made");
    assert_eq!(open.edit(&Edit::Remove { what: at(0), lead_on: None }), Err(EditError::OnlyLine));
    let whole = Owner::EndingField { ending: "done".to_owned(), field: "left".to_owned() };
    let [_, words] = made(&mut open, &Edit::Remove { what: whole, lead_on: None });
    assert_eq!(words, (lines(&[".left = 主管知道什么"]), vec![]));
}

#[test]
fn a_topic_goes_from_wherever_it_is_named() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).to_owned();
    let mut open = OpenScenario::new("rude-customer", texts_under(&folder, "rude-customer"));
    assert!(story(&open).matches("\"stock-sorry\"").count() > 2);
    open.edit(&Edit::Remove { what: Owner::Topic("stock-sorry".to_owned()), lead_on: None }).expect("made");
    assert!(!story(&open).contains("\"stock-sorry\""));
    assert_eq!(open.words(&chinese(), &TextKey::message("topic-stock-sorry")), None);
}

/// What is offered of each act at a moment: a word, an answer in its place, or what holds everywhere.
fn tray(plain: &PlainScenario, moment: &str) -> BTreeMap<String, PlainValue> {
    let mut story = plain.story.clone();
    let acts: Vec<_> = story.field("standing").map(|acts| acts.entries().clone()).unwrap_or_default();
    match story.at(&Owner::Moment(moment.to_owned())).field("standing").cloned() {
        Some(PlainValue::Map(each)) => each.into_iter().collect(),
        Some(word) => acts.into_iter().map(|(id, _)| (id, word.clone())).collect(),
        None => BTreeMap::new(),
    }
}

/// Takes somebody out of all that names him.
fn forget_person(value: &mut PlainValue, who: &str) {
    let leaf = PlainValue::Leaf(format!("\"{who}\""));
    match value {
        PlainValue::Record(_, fields) => {
            if fields.get("by") == Some(&leaf) {
                fields.remove("by");
            }
            if let Some(PlainValue::List(all)) = fields.get_mut("present") {
                all.retain(|one| *one != leaf);
            }
            if let Some(PlainValue::Map(all)) = fields.get_mut("moods") {
                all.retain(|(id, _)| id != who);
                if all.is_empty() {
                    fields.remove("moods");
                }
            }
            fields.values_mut().for_each(|one| forget_person(one, who));
        }
        PlainValue::Parts(_, all) | PlainValue::List(all) => all.iter_mut().for_each(|one| forget_person(one, who)),
        PlainValue::Map(all) => all.iter_mut().for_each(|(_, one)| forget_person(one, who)),
        PlainValue::Leaf(_) => {}
    }
}

/// A map or a list of the scenario or of something in it, which is made where it is not there.
fn held<'a>(of: &'a mut PlainValue, name: &str, empty: PlainValue) -> &'a mut PlainValue {
    if of.field(name).is_none() {
        of.set(name, Some(empty));
    }
    of.field(name).expect("there")
}

type Drawn = (u8, Index, Index, u8, String);

/// Makes an edit that is drawn, and does the same to plain values; whether there was anything to be done.
fn done(open: &mut OpenScenario, plain: &mut PlainScenario, drawn: &Drawn) -> Result<bool, TestCaseError> {
    let (kind, which, other, number, text) = drawn;
    let tree = RonTree::read(story(open));
    let owners = super::super::remove::owners(tree.root(story(open)).expect("a value"));
    let pick = |keep: &dyn Fn(&Owner) -> bool| {
        let all: Vec<_> = owners.iter().filter(|one| keep(one)).cloned().collect();
        (!all.is_empty()).then(|| which.get(&all).clone())
    };
    let some_moment = || pick(&|one| matches!(one, Owner::Moment(_)));
    let language = Language::source();
    let words = || FirstWords { language: language.clone(), text: text.clone() };
    let when = || (*number > 127).then(|| some_chip(*number));
    let line = |id: &str| {
        let mut line = PlainValue::of(&format!("(say: \"{id}\")"));
        line.set("when", when().map(|when| PlainValue::of(&when.write().expect("sound"))));
        line
    };
    let made = |open: &mut OpenScenario, edit: Edit| {
        open.edit(&edit).map_err(|error| TestCaseError::fail(format!("{edit:?}: {error}")))
    };
    let put = |plain: &mut PlainScenario, key: TextKey| {
        if !text.is_empty() {
            plain.words.get_mut(&language).expect("there").insert(key, text.clone());
        }
    };
    let empty_map = || PlainValue::Map(Vec::new());
    match kind {
        0 => {
            let Some(Owner::Moment(moment)) = some_moment() else { return Ok(false) };
            let id = made(open, Edit::AddAgain { moment: moment.clone(), words: words() })?.expect("an id");
            let node = plain.story.at(&Owner::Moment(moment));
            if node.field("again").is_none() {
                node.set("again", Some(PlainValue::Leaf(format!("\"{id}\""))));
                put(plain, TextKey::message(id));
            }
        }
        1 => {
            let id = made(open, Edit::AddAct { kind: ResponseKind::Do, words: words() })?.expect("an id");
            let act = PlainValue::of(&format!("(kind: Do, reactions: [(say: \"{id}-taken\")])"));
            held(&mut plain.story, "standing", empty_map()).entries().push((id.clone(), act));
            put(plain, TextKey::message(format!("standing-{id}")));
        }
        2 => {
            let Some(Owner::Standing(act)) = pick(&|one| matches!(one, Owner::Standing(_))) else { return Ok(false) };
            let count = plain.story.at(&Owner::Standing(act.clone())).field("reactions").expect("there").list().len();
            let at = other.index(count + 1);
            let edit = Edit::AddReaction { act: act.clone(), at, when: when(), words: words() };
            let id = made(open, edit)?.expect("an id");
            let line = line(&id);
            plain.story.at(&Owner::Standing(act)).field("reactions").expect("there").list().insert(at, line);
            put(plain, TextKey::message(id));
        }
        3 | 4 => {
            let Some(Owner::Moment(moment)) = some_moment() else { return Ok(false) };
            let acts: Vec<_> = owners
                .iter()
                .filter_map(|one| if let Owner::Standing(id) = one { Some(id.clone()) } else { None })
                .collect();
            let act = (*number < 200 && !acts.is_empty()).then(|| other.get(&acts).clone());
            let offered = [None, Some(true), Some(false)][usize::from(*number % 3)];
            let mut wanted = tray(plain, &moment);
            let own = |value: &PlainValue| matches!(value, PlainValue::Record(..));
            if act.as_ref().is_some_and(|act| wanted.get(act).is_some_and(own)) {
                let edit = Edit::Offer { moment, act, offered };
                prop_assert_eq!(open.edit(&edit), Err(EditError::ActInPlace));
                return Ok(false);
            }
            for act in acts.iter().filter(|one| act.as_ref().is_none_or(|act| act == *one)) {
                if !wanted.get(act).is_some_and(own) {
                    wanted.remove(act);
                    let word = |offered| PlainValue::Leaf(if offered { "Offered" } else { "Withheld" }.to_owned());
                    wanted.extend(offered.map(|offered| (act.clone(), word(offered))));
                }
            }
            made(open, Edit::Offer { moment: moment.clone(), act, offered })?;
            let mut now = PlainScenario::of(open.texts());
            if !acts.is_empty() {
                prop_assert_eq!(tray(&now, &moment), wanted);
            }
            // how it is written is told by what it comes to
            let written = now.story.at(&Owner::Moment(moment.clone())).field("standing").cloned();
            plain.story.at(&Owner::Moment(moment)).set("standing", written);
        }
        5 => {
            let id = made(open, Edit::AddPerson { cast: Cast::Cook, words: words() })?.expect("an id");
            let person = PlainValue::of("(cast: Cook)");
            held(&mut plain.story, "people", empty_map()).entries().push((id.clone(), person));
            put(plain, TextKey::message(format!("person-{id}")));
        }
        6 => {
            let Some(what) = pick(&|one| matches!(one, Owner::Person(_))) else { return Ok(false) };
            made(open, Edit::Remove { what: what.clone(), lead_on: None })?;
            let Owner::Person(who) = what else { return Ok(false) };
            plain.story.field("people").expect("there").entries().retain(|(id, _)| *id != who);
            forget_person(&mut plain.story, &who);
            plain.forget(&format!("person-{who}"));
        }
        7 => {
            let Some(Owner::Ending(ending)) = pick(&|one| matches!(one, Owner::Ending(_))) else { return Ok(false) };
            let id = made(open, Edit::AddEndingField { ending: ending.clone(), words: words() })?.expect("an id");
            let says = PlainValue::of(&format!("[(say: \"{id}-open\")]"));
            let value = plain.story.at(&Owner::Ending(ending.clone()));
            held(value, "fields", empty_map()).entries().push((id.clone(), says));
            put(plain, TextKey::attribute(format!("ending-{ending}"), id));
        }
        8 => {
            let Some(Owner::EndingField { ending, field }) = pick(&|one| matches!(one, Owner::EndingField { .. }))
            else {
                return Ok(false);
            };
            let owner = Owner::EndingField { ending: ending.clone(), field: field.clone() };
            let at = other.index(plain.story.at(&owner).list().len() + 1);
            let edit = Edit::AddVariant { ending: ending.clone(), field, at, when: when(), words: words() };
            let id = made(open, edit)?.expect("an id");
            let line = line(&id);
            plain.story.at(&owner).list().insert(at, line);
            put(plain, TextKey::attribute(format!("ending-{ending}"), id));
        }
        9 => {
            let Some(what) = pick(&|one| matches!(one, Owner::Variant { .. } | Owner::Reaction { .. })) else {
                return Ok(false);
            };
            let edit = Edit::Remove { what: what.clone(), lead_on: None };
            let (list, at) = match &what {
                Owner::Variant { ending, field, at } => {
                    (plain.story.at(&Owner::EndingField { ending: ending.clone(), field: field.clone() }).list(), *at)
                }
                Owner::Reaction { act, at } => {
                    let act = plain.story.at(&Owner::Standing(act.clone()));
                    (act.field("reactions").expect("there").list(), *at)
                }
                _ => return Ok(false),
            };
            if list.len() < 2 {
                prop_assert_eq!(open.edit(&edit), Err(EditError::OnlyLine));
                return Ok(false);
            }
            let mut gone = list.remove(at);
            let gone = format!("{:?}", gone.field("say").expect("said"));
            let said = gone
                .split(['"', '\\'])
                .find(|part| !part.is_empty() && !part.starts_with("Leaf"))
                .expect("said")
                .to_owned();
            made(open, edit)?;
            if let Owner::Variant { ending, .. } = what {
                let key = TextKey::attribute(format!("ending-{ending}"), said);
                plain.words.values_mut().for_each(|words| drop(words.remove(&key)));
            } else if plain.story.is_unsaid(&said) {
                plain.forget(&said);
                plain.forget(&format!("{said}-hint"));
            }
        }
        _ => {
            let Some(Owner::Interrupt(id)) = pick(&|one| matches!(one, Owner::Interrupt(_))) else { return Ok(false) };
            let list = plain.story.field("interrupts").expect("there").list();
            let at =
                list.iter_mut().position(|one| one.field("id") == Some(&mut PlainValue::Leaf(format!("\"{id}\""))));
            let (at, to) = (at.expect("there"), other.index(list.len()));
            let one = list.remove(at);
            list.insert(to, one);
            made(open, Edit::Shift { what: Owner::Interrupt(id), to })?;
        }
    }
    Ok(true)
}

#[test]
fn what_has_no_letters_for_an_id_is_numbered_whatever_it_is() {
    let mut open = fixture("check/standing", "annual-fee");
    let words = || FirstWords { language: chinese(), text: "护士".to_owned() };
    let mut made = |edit: Edit| open.edit(&edit).expect("made").expect("an id");
    let people: Vec<_> = (0..2).map(|_| made(Edit::AddPerson { cast: Cast::Nurse, words: words() })).collect();
    assert_eq!(people, ["person", "person2"]);
    assert_eq!((0..2).map(|_| made(Edit::AddTopic(words()))).collect::<Vec<_>>(), ["topic", "topic2"]);
}

proptest! {
    #![proptest_config(crate::cases::at_least(150))]

    #[test]
    fn acts_people_and_endings_come_to_what_is_meant_and_can_be_taken_back(
        which in any::<Index>(), layout in any::<Index>(),
        all in vec((0_u8..11, any::<Index>(), any::<Index>(), any::<u8>(), "[a-z一-龥]{0,6}"), 1..10),
    ) {
        let (folder, id) = which.get(&folders()).clone();
        let texts = laid_out(texts_under(&folder, &id), *layout.get(&LAYOUTS));
        let mut open = OpenScenario::new(id, texts.clone());
        let mut states = vec![texts];
        for drawn in &all {
            let before = open.texts().clone();
            let mut plain = PlainScenario::of(&before);
            if done(&mut open, &mut plain, drawn)? {
                let now = PlainScenario::of(open.texts());
                prop_assert_eq!(&now.story, &plain.story, "{:?}", drawn);
                prop_assert_eq!(&now.words, &plain.words, "{:?}", drawn);
                let whole = before[&ScenarioFile::Story].len();
                let may = if [6, 9].contains(&drawn.0) { 0..whole } else { 0..0 };
                only_touched(&before[&ScenarioFile::Story], &open.texts()[&ScenarioFile::Story], &may, true)?;
            } else {
                prop_assert_eq!(open.texts(), &before);
            }
            if *open.texts() != before {
                states.push(open.texts().clone());
            }
        }
        for state in states.iter().rev().skip(1) {
            prop_assert!(open.undo());
            prop_assert_eq!(open.texts(), state);
        }
        prop_assert!(!open.undo());
    }
}
