//! Whatever is done in whatever order: an edit comes to what it means and to nothing else, touches the lines that it means,
//! leaves comments alone, and everything can be taken back byte for byte.

use super::oracle::{PlainScenario, PlainValue};
use super::*;
use crate::content::syntax::RonTree;
use crate::scenario::{Cast, EndingKind, ResponseKind, Stage};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;
use std::ops::Range;

/// How the texts of a scenario are laid out.
#[derive(Clone, Copy, Debug)]
pub(super) enum FileLayout {
    AsItIs,
    /// With a comment behind every line of the story that ends a piece or opens a bracket.
    CommentsBehind,
    /// With comments above, and above every message.
    CommentsAbove,
    /// With lines as Windows ends them.
    Windows,
}

pub(super) const LAYOUTS: [FileLayout; 4] =
    [FileLayout::AsItIs, FileLayout::CommentsBehind, FileLayout::CommentsAbove, FileLayout::Windows];

pub(super) fn laid_out(texts: ScenarioTexts, layout: FileLayout) -> ScenarioTexts {
    let commented = |file: &ScenarioFile, text: &str| {
        let mut number = 0;
        let mut lines = Vec::new();
        for line in text.lines() {
            number += 1;
            let piece = line.ends_with([',', '(', '[', '{']);
            let first = line.starts_with(|first: char| first.is_ascii_alphabetic());
            match (layout, file) {
                (FileLayout::CommentsBehind, ScenarioFile::Story) if piece => {
                    lines.push(format!("{line} // c{number}"))
                }
                (FileLayout::CommentsAbove, ScenarioFile::Story) if piece && number > 9 => {
                    let indent = line.len() - line.trim_start().len();
                    lines.extend([format!("{}// c{number}", " ".repeat(indent)), line.to_owned()]);
                }
                (FileLayout::CommentsAbove, ScenarioFile::Words(_)) if first => {
                    lines.extend([format!("# c{number}"), line.to_owned()]);
                }
                _ => lines.push(line.to_owned()),
            }
        }
        lines.join("\n") + "\n"
    };
    let laid = |(file, text): (ScenarioFile, String)| {
        let text = match layout {
            FileLayout::AsItIs => text,
            FileLayout::CommentsBehind | FileLayout::CommentsAbove => commented(&file, &text),
            FileLayout::Windows => text.replace('\n', "\r\n"),
        };
        (file, text)
    };
    texts.into_iter().map(laid).collect()
}

/// What is drawn for an edit.
type DrawnEdit = (u8, Index, Index, Index, u8, String);

fn drawn() -> impl Strategy<Value = DrawnEdit> {
    let text = "[a-z一-龥{\\[*. ]{0,6}(\n[a-z一-龥 ]{1,4})?";
    (0_u8..24, any::<Index>(), any::<Index>(), any::<Index>(), any::<u8>(), text)
}

/// Everything of the story that fields are set of.
fn owners_of(story: &str) -> Vec<Owner> {
    let tree = RonTree::read(story);
    let all = super::super::remove::owners(tree.root(story).expect("a value"));
    let drawn = |owner: &Owner| {
        !matches!(owner, Owner::Earned(_) | Owner::Claim(_) | Owner::Again(_) | Owner::EndingField { .. })
    };
    all.into_iter().filter(drawn).collect()
}

fn moments_of(owners: &[Owner]) -> Vec<String> {
    owners.iter().filter_map(|owner| if let Owner::Moment(id) = owner { Some(id.clone()) } else { None }).collect()
}

/// Where an arrow may lead.
fn destinations(plain: &PlainScenario) -> Vec<String> {
    let mut story = plain.story.clone();
    let mut all = Vec::new();
    for map in ["nodes", "endings"] {
        all.extend(story.field(map).expect("there").entries().iter().map(|(id, _)| id.clone()));
    }
    all
}

fn some_names(number: u8) -> Vec<String> {
    ["one", "two", "three"].into_iter().take(usize::from(number % 4)).map(str::to_owned).collect()
}

pub(super) fn some_chip(number: u8) -> Chip {
    let done = || Chip::Done("listen".to_owned());
    match number % 6 {
        0 => done(),
        1 => Chip::Not(Box::new(done())),
        2 => Chip::All(vec![done(), Chip::AtLeast(Axis::Anger, i64::from(number % 10))]),
        3 => Chip::MoreThan(
            "amount".to_owned(),
            Sum::Min(Box::new(Sum::Int(5)), Box::new(Sum::Fact("amount".to_owned()))),
        ),
        4 => Chip::Any(vec![Chip::Visited("x".to_owned()), Chip::After("17:30".to_owned()), done()]),
        _ => Chip::Is("tier".to_owned(), Value::Text("vip".into())),
    }
}

/// A field of something, and what it comes to.
fn some_field(owner: &Owner, which: Index, number: u8) -> (FieldEdit, &'static str, Option<String>) {
    let steps = MoodSteps { anger: i8::try_from(number % 4).expect("small") - 2, anxiety: 0, trust: 1 };
    let mood = match steps.anger {
        0 => "(trust: 1)".to_owned(),
        anger => format!("(anger: {anger}, trust: 1)"),
    };
    let names = some_names(number);
    let list = (!names.is_empty()).then(|| format!("{names:?}"));
    let chip = (!number.is_multiple_of(7)).then(|| some_chip(number));
    let when = chip.as_ref().map(|chip| chip.write().expect("sound"));
    let kind = ResponseKind::ALL[usize::from(number % 3)];
    let all: Vec<(FieldEdit, &'static str, Option<String>)> = match owner {
        Owner::Scenario => vec![
            (FieldEdit::PassMark(number.into()), "pass_mark", Some(number.to_string())),
            (FieldEdit::Topics(names.clone()), "topics", list),
        ],
        Owner::Moment(_) => vec![
            (FieldEdit::Performs(names.clone()), "performs", list),
            (FieldEdit::Aftermath(number > 99), "aftermath", (number > 99).then(|| "true".to_owned())),
            (FieldEdit::Patience(Some(number.into())), "patience", Some(number.to_string())),
        ],
        Owner::Line { .. } | Owner::Reaction { .. } => vec![
            (FieldEdit::When(chip), "when", when),
            (FieldEdit::Assume(names.clone()), "assume", list),
            (FieldEdit::Stage(vec![Stage::Turn, Stage::Crowd(2)]), "stage", Some("[Turn, Crowd(2)]".to_owned())),
            (FieldEdit::Act(Some(Act::Cold)), "act", Some("Cold".to_owned())),
        ],
        Owner::Silence(_) => vec![(FieldEdit::Mood(steps), "mood", Some(mood))],
        Owner::Answer { .. } | Owner::Standing(_) => vec![
            (FieldEdit::When(chip), "when", when),
            (FieldEdit::Kind(kind), "kind", Some(format!("{kind:?}"))),
            (FieldEdit::Performs(names.clone()), "performs", list.clone()),
            (FieldEdit::Tell(names.clone()), "tell", list),
            (FieldEdit::Mood(steps), "mood", Some(mood.clone())),
            (FieldEdit::Moods(vec![("who".to_owned(), steps)]), "moods", Some(format!("{{\"who\": {mood}}}"))),
            (FieldEdit::Minutes(number.into()), "takes", (number > 0).then(|| number.to_string())),
            (
                FieldEdit::With(vec![("amount".to_owned(), Sum::Int(9))]),
                "with",
                Some("{\"amount\": Int(9)}".to_owned()),
            ),
        ],
        Owner::Pick { .. } => vec![(FieldEdit::Mood(steps), "mood", Some(mood)), (FieldEdit::When(chip), "when", when)],
        Owner::Interrupt(_) => {
            let chip = some_chip(number);
            let when = chip.write().expect("sound");
            vec![(FieldEdit::When(Some(chip)), "when", Some(when))]
        }
        Owner::Variant { .. } => vec![(FieldEdit::When(chip), "when", when)],
        Owner::Ending(_) => vec![
            (FieldEdit::Assume(names.clone()), "assume", list),
            (FieldEdit::Outcome(EndingKind::Unresolved), "outcome", Some("Unresolved".to_owned())),
        ],
        Owner::Person(_) => vec![
            (FieldEdit::Cast(Cast::Nurse), "cast", Some("Nurse".to_owned())),
            (FieldEdit::Enters(number > 99), "enters", (number > 99).then(|| "true".to_owned())),
            (
                FieldEdit::Feels(PersonFeels::Own(MoodSteps { anger: 2, ..MoodSteps::default() })),
                "mood",
                Some("(anger: 2, anxiety: 0, trust: 0)".to_owned()),
            ),
            (FieldEdit::Feels(PersonFeels::AsTheCustomer), "mood", Some("AsTheCustomer".to_owned())),
            (FieldEdit::Feels(PersonFeels::Unseen), "mood", None),
        ],
        Owner::Goal(_) => vec![(FieldEdit::Weight(number.into()), "weight", Some(number.to_string()))],
        other => panic!("not drawn: {other:?}"),
    };
    which.get(&all).clone()
}

/// Does an edit to plain values; told the id of what it added.
type Expected = Box<dyn FnOnce(&mut PlainScenario, Option<&str>)>;

/// An edit that is drawn for the texts, what it must come to (but for the id of what it adds), and which bytes of the story it
/// may touch.
struct MeantEdit {
    edit: Edit,
    after: Expected,
    story: Range<usize>,
}

fn meant(texts: &ScenarioTexts, plain: &PlainScenario, drawn: &DrawnEdit) -> Option<MeantEdit> {
    let (kind, which, other, field, number, text) = drawn;
    let story = &texts[&ScenarioFile::Story];
    let tree = RonTree::read(story);
    let root = tree.root(story).expect("a value");
    let owners = owners_of(story);
    let owner = which.get(&owners).clone();
    let place = |owner: &Owner| owner.value(root).expect("there").place();
    let moments = moments_of(&owners);
    let moment = which.get(&moments).clone();
    let to = other.get(&destinations(plain)).clone();
    let leaf = |text: &str| PlainValue::Leaf(format!("\"{text}\""));
    let languages: Vec<_> = plain.words.keys().cloned().collect();
    let language = field.get(&languages).clone();
    let seen = text.trim_matches([' ', '\n']).to_owned();
    let words = FirstWords { language: language.clone(), text: text.clone() };
    let put = move |after: &mut PlainScenario, key: TextKey| {
        let words = after.words.get_mut(&language).expect("there");
        if seen.is_empty() { drop(words.remove(&key)) } else { drop(words.insert(key, seen)) }
    };
    let main = |moment: &str| plain.story.clone().says(moment).last().expect("a line").clone();
    let nothing = 0..0;
    Some(match kind {
        0..=9 => {
            let (set, name, wanted) = some_field(&owner, *field, *number);
            let wanted = wanted.map(|wanted| PlainValue::of(&wanted));
            let (at, edit) = (place(&owner), Edit::Set(owner.clone(), set));
            let after = move |after: &mut PlainScenario, _: Option<&str>| after.story.at(&owner).set(name, wanted);
            MeantEdit { edit, story: at, after: Box::new(after) }
        }
        10 | 11 => {
            let from: Vec<_> =
                owners.iter().filter(|one| matches!(one, Owner::Answer { .. } | Owner::Silence(_))).collect();
            let from = which.get(&from).to_owned().clone();
            let (at, edit) = (place(&from), Edit::Lead { from: from.clone(), to: to.clone() });
            let goto = leaf(&to);
            let after = move |after: &mut PlainScenario, _: Option<&str>| after.story.at(&from).set("goto", Some(goto));
            MeantEdit { edit, story: at, after: Box::new(after) }
        }
        12..=15 => {
            let keys: Vec<_> = plain.words.values().flat_map(|words| words.keys()).cloned().collect();
            let key = which.get(&keys).clone();
            let edit = Edit::Text { language: words.language, key: key.clone(), text: text.clone() };
            let after = move |after: &mut PlainScenario, _: Option<&str>| put(after, key);
            MeantEdit { edit, story: nothing, after: Box::new(after) }
        }
        16 => {
            let at = place(&Owner::Moment(moment.clone()));
            let (edit, main) = (
                Edit::AddAnswer { moment: moment.clone(), kind: ResponseKind::Do, to: to.clone(), words },
                main(&moment),
            );
            let after = move |after: &mut PlainScenario, id: Option<&str>| {
                let id = id.expect("an id");
                let answer = PlainValue::of(&format!("(kind: Do, goto: \"{to}\")"));
                let node = after.story.at(&Owner::Moment(moment));
                node.field("responses").expect("there").entries().push((id.to_owned(), answer));
                put(after, TextKey::attribute(main, id));
            };
            MeantEdit { edit, story: at, after: Box::new(after) }
        }
        17 => {
            let nodes = root.get("nodes").expect("there").place();
            let edit = Edit::AddMoment { behind: Some(moment.clone()), from: None, words };
            let after = move |after: &mut PlainScenario, id: Option<&str>| {
                let id = id.expect("an id");
                let node = PlainValue::of(&format!("(lines: [(say: \"{id}\")], responses: {{}})"));
                let nodes = after.story.field("nodes").expect("there").entries();
                let at = nodes.iter().position(|(one, _)| *one == moment).expect("there");
                nodes.insert(at + 1, (id.to_owned(), node));
                put(after, TextKey::message(id));
            };
            MeantEdit { edit, story: nodes, after: Box::new(after) }
        }
        18 => {
            let count = plain.story.clone().says(&moment).len();
            let at = other.index(count + 1);
            let (place, main) = (place(&Owner::Moment(moment.clone())), main(&moment));
            let chip = (*number > 99).then(|| some_chip(*number));
            let when = chip.as_ref().map(|chip| PlainValue::of(&chip.write().expect("sound")));
            let edit = Edit::AddLine { moment: moment.clone(), at, when: chip, words };
            let after = move |after: &mut PlainScenario, id: Option<&str>| {
                let id = id.expect("an id");
                let mut line = PlainValue::of(&format!("(say: \"{id}\")"));
                line.set("when", when);
                let node = after.story.at(&Owner::Moment(moment));
                node.field("lines").expect("there").list().insert(at, line);
                if at == count {
                    after.bring(&main, id);
                }
                put(after, TextKey::message(id));
            };
            MeantEdit { edit, story: place, after: Box::new(after) }
        }
        19 => {
            let count = plain.story.clone().says(&moment).len();
            let (from, to, place) = (other.index(count), field.index(count), place(&Owner::Moment(moment.clone())));
            let (edit, main) = (Edit::MoveLine { moment: moment.clone(), from, to }, main(&moment));
            let after = move |after: &mut PlainScenario, _: Option<&str>| {
                let lines = after.story.at(&Owner::Moment(moment.clone())).field("lines").expect("there").list();
                let line = lines.remove(from);
                lines.insert(to, line);
                let now = after.story.says(&moment).last().expect("a line").clone();
                after.bring(&main, &now);
            };
            MeantEdit { edit, story: place, after: Box::new(after) }
        }
        20 => {
            let all: Vec<_> = owners.iter().filter(|one| matches!(one, Owner::Answer { .. })).collect();
            let what = which.get(&all).to_owned().clone();
            let Owner::Answer { moment, answer } = what.clone() else { return None };
            let (at, main) = (place(&what), main(&moment));
            let edit = Edit::Remove { what: what.clone(), lead_on: None };
            let after = move |after: &mut PlainScenario, _: Option<&str>| {
                let steps =
                    after.story.at(&what).field("picks").map(|picks| picks.entries().clone()).unwrap_or_default();
                let node = after.story.at(&Owner::Moment(moment));
                for map in ["responses", "standing"] {
                    if let Some(PlainValue::Map(entries)) = node.field(map)
                        && let Some(at) = entries.iter().position(|(id, _)| *id == answer)
                    {
                        entries.remove(at);
                        break;
                    }
                }
                after.forget_answer(&main, &answer);
                steps.iter().for_each(|(step, _)| after.forget(step));
            };
            MeantEdit { edit, story: at, after: Box::new(after) }
        }
        21 => {
            let says = plain.story.clone().says(&moment);
            let at = other.index(says.len());
            let what = Owner::Line { moment: moment.clone(), at };
            let (place, edit) = (place(&what), Edit::Remove { what, lead_on: None });
            let after = move |after: &mut PlainScenario, _: Option<&str>| {
                after.story.at(&Owner::Moment(moment)).field("lines").expect("there").list().remove(at);
                let (gone, before) = (&says[at], says.len() - 1);
                if at == before {
                    after.bring(gone, &says[before - 1]);
                }
                if after.story.is_unsaid(gone) {
                    after.forget(gone);
                    after.forget(&format!("{gone}-hint"));
                }
            };
            MeantEdit { edit, story: place, after: Box::new(after) }
        }
        22 => {
            if to == moment {
                return None;
            }
            let what = Owner::Moment(moment.clone());
            let edit = Edit::Remove { what: what.clone(), lead_on: Some(to.clone()) };
            let after = move |after: &mut PlainScenario, _: Option<&str>| {
                let mut node = after.story.at(&what).clone();
                let says = after.story.says(&moment);
                let again = node.field("again").map(|again| format!("{again:?}"));
                let mut steps = Vec::new();
                for map in ["responses", "standing"] {
                    let Some(PlainValue::Map(entries)) = node.field(map) else { continue };
                    for (_, answer) in entries {
                        steps.extend(answer.field("picks").map(|picks| picks.entries().clone()).unwrap_or_default());
                    }
                }
                after.story.field("nodes").expect("there").entries().retain(|(id, _)| *id != moment);
                after.story.lead_on(&moment, &to);
                let again = again.and_then(|again| again.split('"').nth(2).map(|id| id.trim_matches('\\').to_owned()));
                for say in says.into_iter().chain(again) {
                    if after.story.is_unsaid(&say) {
                        after.forget(&say);
                        after.forget(&format!("{say}-hint"));
                    }
                }
                steps.iter().for_each(|(step, _)| after.forget(step));
            };
            MeantEdit { edit, story: 0..story.len(), after: Box::new(after) }
        }
        _ => return None,
    })
}

/// The comments of a text, with where each stands.
fn comments(text: &str) -> Vec<(usize, String)> {
    let mut at = 0;
    let mut all = Vec::new();
    for line in text.split_inclusive('\n') {
        let quotes = |end: usize| line[..end].matches('"').count() % 2 == 0;
        let found = line.find("//").filter(|found| quotes(*found)).or_else(|| line.starts_with('#').then_some(0));
        all.extend(found.map(|found| (at + found, line[found..].trim_end().to_owned())));
        at += line.len();
    }
    all
}

/// That only lines changed in which bytes stand that may be touched; comments that stand nowhere else are all there.
pub(super) fn only_touched(before: &str, after: &str, may: &Range<usize>, whole: bool) -> Result<(), TestCaseError> {
    let (old, new) = (changed_lines(before, after), changed_lines(after, before));
    if old.is_empty() && new.is_empty() {
        return Ok(());
    }
    let line = |at: usize| before[..at].matches('\n').count();
    if !whole {
        // what comes in may come in behind the last line
        prop_assert!(
            line(may.start) <= old.start && old.end <= line(may.end) + 1,
            "{old:?} {may:?}\n{before}\n---\n{after}"
        );
    }
    let mut left: Vec<String> = comments(after).into_iter().map(|(_, text)| text).collect();
    for (at, comment) in comments(before) {
        match left.iter().position(|one| *one == comment) {
            Some(found) => drop(left.remove(found)),
            // behind what went, on its lines
            None => prop_assert!(line(may.start) <= line(at) && line(at) <= line(may.end), "{comment} is lost"),
        }
    }
    prop_assert!(left.is_empty(), "{left:?} came");
    Ok(())
}

/// The lines of one text that another has not, from the first to the last.
fn changed_lines(of: &str, other: &str) -> Range<usize> {
    let (of, other): (Vec<_>, Vec<_>) = (of.split('\n').collect(), other.split('\n').collect());
    let front = of.iter().zip(&other).take_while(|(one, other)| one == other).count();
    let most = of.len().min(other.len()) - front;
    let back = of.iter().rev().zip(other.iter().rev()).take(most).take_while(|(one, other)| one == other).count();
    front..of.len() - back
}

proptest! {
    #![proptest_config(crate::cases::at_least(150))]

    #[test]
    fn edits_mean_what_they_say_and_can_be_taken_back(which in any::<Index>(), layout in any::<Index>(), all in vec(drawn(), 1..12)) {
        let (folder, id) = which.get(&folders()).clone();
        let texts = laid_out(texts_under(&folder, &id), *layout.get(&LAYOUTS));
        let mut open = OpenScenario::new(id, texts.clone());
        let mut states = vec![texts];
        for drawn in &all {
            let before = open.texts().clone();
            let plain = PlainScenario::of(&before);
            let Some(MeantEdit { edit, after, story }) = meant(&before, &plain, drawn) else { continue };
            let made = match open.edit(&edit) {
                Ok(made) => made,
                Err(EditError::OnlyLine | EditError::StartsThere | EditError::SharedWords { .. }) => {
                    prop_assert_eq!(open.texts(), &before);
                    continue;
                }
                Err(error) => return Err(TestCaseError::fail(format!("{edit:?}: {error}"))),
            };
            let mut expected = plain;
            after(&mut expected, made.as_deref());
            let now = PlainScenario::of(open.texts());
            prop_assert_eq!(&now.story, &expected.story, "{:?}", edit);
            prop_assert_eq!(&now.words, &expected.words, "{:?}", edit);
            let removed = matches!(edit, Edit::Remove { what: Owner::Moment(_), .. });
            only_touched(&before[&ScenarioFile::Story], &open.texts()[&ScenarioFile::Story], &story, removed)?;
            for (file, text) in &before {
                if let ScenarioFile::Words(_) = file {
                    let after = &open.texts()[file];
                    prop_assert_eq!(comments(text).len(), comments(after).len(), "{:?}\n{}", edit, after);
                }
                prop_assert_eq!(text.contains("\r\n"), open.texts()[file].contains("\r\n"));
                prop_assert!(!text.contains("\r\n") || !open.texts()[file].replace("\r\n", "").contains('\n'), "{:?}", edit);
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
        for state in states.iter().skip(1) {
            prop_assert!(open.redo());
            prop_assert_eq!(open.texts(), state);
        }
        prop_assert!(!open.redo());
    }
}
