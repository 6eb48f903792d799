//! Whatever was changed here and outside: each change is there, and where both changed one piece a person is asked.

use super::*;
use crate::locale::Language;
use crate::studio::edit::{Edit, FieldEdit, MoodSteps, Owner, ScenarioFile, TextKey, shown_texts};
use crate::studio::open::OpenScenario;
use std::path::Path;

fn base() -> ScenarioTexts {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/check/sound");
    let files = [ScenarioFile::Story].into_iter().chain(Language::shipped().into_iter().map(ScenarioFile::Words));
    let read = |file: ScenarioFile| {
        let text = std::fs::read_to_string(folder.join(file.path("small"))).expect("there");
        (file, text)
    };
    files.map(read).collect()
}

fn edited(from: &ScenarioTexts, edits: &[Edit]) -> ScenarioTexts {
    let mut open = OpenScenario::new("small", from.clone());
    edits.iter().for_each(|edit| drop(open.edit(edit).expect("made")));
    open.texts().clone()
}

fn goto(moment: &str, answer: &str, to: &str) -> Edit {
    let owner = Owner::Answer { moment: moment.to_owned(), answer: answer.to_owned() };
    Edit::Set(owner, FieldEdit::Goto(to.to_owned()))
}

fn minutes(moment: &str, answer: &str, minutes: u32) -> Edit {
    let owner = Owner::Answer { moment: moment.to_owned(), answer: answer.to_owned() };
    Edit::Set(owner, FieldEdit::Minutes(minutes))
}

fn text(key: TextKey, text: &str) -> Edit {
    Edit::Text { language: Language::source(), key, text: text.to_owned() }
}

fn merged(mine: &[Edit], theirs: &ScenarioTexts, choices: &MergeChoices) -> Merged {
    let base = base();
    merge("small", &base, &edited(&base, mine), theirs, choices).expect("sound")
}

#[test]
fn changes_of_different_pieces_come_together_with_the_comments_from_outside() {
    let base = base();
    let mine = [goto("opening", "calm", "gone"), text(TextKey::attribute("opening", "calm"), "别急，您说。")];
    let theirs =
        [minutes("opening", "calm", 2), goto("opening", "rude", "done"), text(TextKey::message("closing"), "行了。")];
    let mut theirs = edited(&base, &theirs);
    let story = theirs.get_mut(&ScenarioFile::Story).expect("there");
    *story = story.replace("        \"closing\": (", "        // seen by the branch\n        \"closing\": (");
    let both = merged(&mine, &theirs, &MergeChoices::new());
    assert_eq!(both.conflicts().count(), 0);
    assert_eq!(both.changes.len(), 3, "{:?}", both.changes);
    assert_eq!(both.texts, edited(&theirs, &mine));
    // one side alone is that side, byte for byte
    assert_eq!(merged(&[], &theirs, &MergeChoices::new()).texts, theirs);
    assert_eq!(merged(&mine, &base, &MergeChoices::new()).texts, edited(&base, &mine));
    let same = edited(&base, &mine);
    assert_eq!(merged(&mine, &same, &MergeChoices::new()).texts, same);
}

#[test]
fn where_both_changed_one_piece_a_person_chooses() {
    let base = base();
    let mine = [goto("opening", "calm", "gone"), text(TextKey::message("closing"), "算了算了。")];
    let theirs = edited(&base, &[goto("opening", "calm", "done"), text(TextKey::message("closing"), "行了。")]);
    let both = merged(&mine, &theirs, &MergeChoices::new());
    let places: Vec<_> = both.conflicts().map(|one| one.place.clone()).collect();
    let answer = Owner::Answer { moment: "opening".to_owned(), answer: "calm".to_owned() };
    assert!(matches!(&places[..], [MergePlace::Story { owner, .. }, MergePlace::Words { .. }] if *owner == answer));
    assert_eq!(both.texts, edited(&base, &mine), "until he does, his own stands");
    let choose = |side: MergeSide| places.iter().map(|place| (place.clone(), side)).collect::<MergeChoices>();
    assert_eq!(merged(&mine, &theirs, &choose(MergeSide::Theirs)).texts, theirs);
    let both = merged(&mine, &theirs, &choose(MergeSide::Both)).texts;
    assert!(both[&ScenarioFile::Words(Language::source())].contains("closing =\n    行了。\n    算了算了。\n"));
}

#[test]
fn what_was_added_and_removed_on_either_side_is() {
    let base = base();
    let first = |text: &str| crate::studio::edit::FirstWords { language: Language::source(), text: text.to_owned() };
    let added =
        |behind: &str, text: &str| Edit::AddMoment { behind: Some(behind.to_owned()), from: None, words: first(text) };
    let line = Edit::AddLine { moment: "opening".to_owned(), at: 0, when: None, words: first("喂！") };
    let mine = [added("opening", "这里加的"), line];
    let gone =
        Edit::Remove { what: Owner::Answer { moment: "closing".to_owned(), answer: "bye".to_owned() }, lead_on: None };
    let mood = Edit::Set(
        Owner::Silence("opening".to_owned()),
        FieldEdit::Mood(MoodSteps { anger: 2, ..MoodSteps::default() }),
    );
    let theirs = edited(&base, &[gone, mood]);
    let both = merged(&mine, &theirs, &MergeChoices::new());
    assert_eq!(both.conflicts().count(), 0, "{:?}", both.changes);
    assert_eq!(both.texts, edited(&theirs, &mine));
    // what is gone outside is here still, and told
    let mut none = base.clone();
    none.remove(&ScenarioFile::Words(Language::source()));
    let kept = merged(&mine, &none, &MergeChoices::new());
    assert_eq!(kept.texts, edited(&base, &mine));
    assert!(matches!(kept.changes[..], [PieceChange { place: MergePlace::Gone(_), .. }]));
    // what is broken outside is told with its line
    let mut broken = base.clone();
    broken.get_mut(&ScenarioFile::Story).expect("there").push(')');
    let told = merge("small", &base, &edited(&base, &mine), &broken, &MergeChoices::new());
    assert!(matches!(told, Err(EditError::Broken { .. })));
    assert!(shown_texts("a = 1\n    .b = 2\n").len() == 2);
}
