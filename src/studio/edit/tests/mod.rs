//! What each gesture writes, by example, and whatever is done in whatever order.

mod beside;
mod oracle;
mod sequences;

use super::*;
use crate::locale::{Language, SHIPPED};
use crate::scenario::{Act, Axis, Hands};
use crate::studio::OpenScenario;
use crate::terms::Value;
use std::fs;
use std::path::{Path, PathBuf};

/// The texts of a scenario that stands under a folder.
pub(super) fn texts_under(folder: &Path, id: &str) -> ScenarioTexts {
    let files = [ScenarioFile::Story].into_iter().chain(Language::shipped().into_iter().map(ScenarioFile::Words));
    let read = |file: ScenarioFile| {
        let text = fs::read_to_string(folder.join(file.path(id))).ok()?;
        Some((file, text))
    };
    files.filter_map(read).collect()
}

/// Where scenarios stand, shipped ones first.
pub(super) fn folders() -> Vec<(PathBuf, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let fixtures =
        ["check/sound", "check/standing", "check/levels", "compounds/complaint-record", "compounds/written-answer"];
    let fixtures = fixtures.into_iter().chain([
        "people/mother-and-daughter",
        "channels/charged-twice",
        "compounds/thirty-seconds",
    ]);
    let folders = [root.to_owned()].into_iter().chain(fixtures.map(|one| root.join("tests/fixtures").join(one)));
    let mut all = Vec::new();
    for folder in folders {
        let mut ids: Vec<_> = fs::read_dir(folder.join("scenarios"))
            .expect("scenarios")
            .filter_map(|entry| entry.expect("an entry").file_name().to_str()?.strip_suffix(".ron").map(str::to_owned))
            .collect();
        ids.sort();
        all.extend(ids.into_iter().map(|id| (folder.clone(), id)));
    }
    all
}

fn small() -> OpenScenario {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/check/sound");
    OpenScenario::new("small", texts_under(&folder, "small"))
}

fn chinese() -> Language {
    Language::source()
}

fn first(text: &str) -> FirstWords {
    FirstWords { language: chinese(), text: text.to_owned() }
}

fn answer(moment: &str, answer: &str) -> Owner {
    Owner::Answer { moment: moment.to_owned(), answer: answer.to_owned() }
}

/// The lines of a file that went, and those that came, each without its indentation.
fn changed(before: &str, after: &str) -> (Vec<String>, Vec<String>) {
    let (old, new): (Vec<_>, Vec<_>) = (before.lines().collect(), after.lines().collect());
    let front = old.iter().zip(&new).take_while(|(one, other)| one == other).count();
    let most = old.len().min(new.len()) - front;
    let back = old.iter().rev().zip(new.iter().rev()).take(most).take_while(|(one, other)| one == other).count();
    let part = |lines: &[&str]| lines[front..lines.len() - back].iter().map(|line| line.trim().to_owned()).collect();
    (part(&old), part(&new))
}

/// Makes an edit; what changed in the story, and in the Chinese words.
fn made(open: &mut OpenScenario, edit: &Edit) -> [(Vec<String>, Vec<String>); 2] {
    let before = open.texts().clone();
    open.edit(edit).unwrap_or_else(|error| panic!("{edit:?}: {error}"));
    [ScenarioFile::Story, ScenarioFile::Words(chinese())].map(|file| changed(&before[&file], &open.texts()[&file]))
}

fn lines(all: &[&str]) -> Vec<String> {
    all.iter().map(|line| (*line).to_owned()).collect()
}

#[test]
fn a_field_is_set_in_its_line_and_nowhere_else() {
    let hello = || answer("opening", "hello");
    let line = |at| Owner::Line { moment: "opening".to_owned(), at };
    let not_greeted = Chip::Not(Box::new(Chip::Done("greet".to_owned())));
    for (owner, field, from, to) in [
        (hello(), FieldEdit::Goto("closing".to_owned()), "goto: \"opening\"", "goto: \"closing\""),
        (hello(), FieldEdit::When(None), ", when: Not(Done(\"greet\"))", ""),
        (
            hello(),
            FieldEdit::Mood(MoodSteps { anger: -2, ..MoodSteps::default() }),
            "(anger: -1), goto: \"opening\"",
            "(anger: -2), goto: \"opening\"",
        ),
        (
            hello(),
            FieldEdit::Minutes(3),
            "mood: (anger: -1), goto: \"opening\"",
            "mood: (anger: -1), takes: 3, goto: \"opening\"",
        ),
        (
            hello(),
            FieldEdit::Performs(vec!["greet".to_owned(), "listen".to_owned()]),
            "[\"greet\"]",
            "[\"greet\", \"listen\"]",
        ),
        (hello(), FieldEdit::Performs(Vec::new()), "performs: [\"greet\"], ", ""),
        (hello(), FieldEdit::Hands(Hands::Open), "performs: [\"greet\"], ", "performs: [\"greet\"], hands: Open, "),
        (
            answer("closing", "bye"),
            FieldEdit::When(Some(not_greeted.clone())),
            "kind: Say, goto: \"done\"",
            "kind: Say, when: Not(Done(\"greet\")), goto: \"done\"",
        ),
        (
            answer("closing", "bye"),
            FieldEdit::Tell(vec!["sum".to_owned()]),
            "kind: Say, goto: \"done\"",
            "kind: Say, tell: [\"sum\"], goto: \"done\"",
        ),
        (
            line(0),
            FieldEdit::When(Some(Chip::AtLeast(Axis::Anger, 6))),
            "AtLeast(anger, 7), say",
            "AtLeast(anger, 6), say",
        ),
        (line(1), FieldEdit::Act(Some(Act::Cold)), "(say: \"opening\")", "(say: \"opening\", act: Cold)"),
        (Owner::Moment("opening".to_owned()), FieldEdit::Patience(Some(18_000)), "patience: 20000", "patience: 18000"),
        (
            Owner::Silence("opening".to_owned()),
            FieldEdit::Mood(MoodSteps::default()),
            "(mood: (anger: 1), goto: \"gone\")",
            "(goto: \"gone\")",
        ),
        (Owner::Scenario, FieldEdit::PassMark(7_500), "pass_mark: 7000", "pass_mark: 7500"),
        (Owner::Goal("calm".to_owned()), FieldEdit::Weight(2), "weight: 3", "weight: 2"),
        (
            Owner::Earned("greeting".to_owned()),
            FieldEdit::Applies(Some(Chip::Is("tier".to_owned(), Value::Text("vip".into())))),
            "[\"greeting\"]",
            "[(clause: \"greeting\", applies: Is(\"tier\", \"vip\"))]",
        ),
        (
            Owner::Ending("done".to_owned()),
            FieldEdit::Assume(vec!["sum".to_owned()]),
            "\"done\": Resolved",
            "\"done\": (outcome: Resolved, assume: [\"sum\"])",
        ),
    ] {
        let mut open = small();
        let before = open.texts().clone();
        let story = &before[&ScenarioFile::Story];
        assert_eq!(story.matches(from).count(), 1, "{from}");
        open.edit(&Edit::Set(owner, field)).expect("made");
        assert_eq!(open.texts()[&ScenarioFile::Story], story.replace(from, to));
        assert!(open.undo() && *open.texts() == before && !open.undo());
    }
}

#[test]
fn what_is_so_already_is_no_step() {
    let mut open = small();
    open.edit(&Edit::Set(answer("opening", "rude"), FieldEdit::Goto("closing".to_owned()))).expect("made");
    open.edit(&Edit::Earn("greeting".to_owned())).expect("made");
    let key = TextKey::message("opening");
    open.edit(&Edit::Text { language: chinese(), key: key.clone(), text: " 你们怎么搞的？\n".to_owned() })
        .expect("made");
    assert!(open.last_step().is_none() && open.revision() == 0);
    assert_eq!(open.words(&chinese(), &key).as_deref(), Some("你们怎么搞的？"));
}

#[test]
fn an_answer_is_pulled_out_of_a_box_with_its_words() {
    let mut open = small();
    let pulled = Edit::AddAnswer {
        moment: "opening".to_owned(),
        kind: ResponseKind::Ask,
        to: "closing".to_owned(),
        words: first("怎么了？"),
    };
    let [story, words] = made(&mut open, &pulled);
    assert_eq!(story, (vec![], lines(&["\"ask\": (kind: Ask, goto: \"closing\"),"])));
    assert_eq!(words, (vec![], lines(&[".ask = 怎么了？"])));
    let english: Language = SHIPPED[2].parse().expect("a language");
    let words = FirstWords { language: english, text: "Shall we sit down?".to_owned() };
    let made = open.edit(&Edit::AddAnswer {
        moment: "closing".to_owned(),
        kind: ResponseKind::Say,
        to: "done".to_owned(),
        words,
    });
    assert_eq!(made.expect("made").as_deref(), Some("shall-we-sit-down"));
    assert!(open.undo() && open.undo());
    assert_eq!(*open.texts(), *small().texts());
}

#[test]
fn an_arrow_that_is_dropped_on_empty_ground_makes_a_moment() {
    let mut open = small();
    let dropped = Edit::AddMoment {
        behind: Some("opening".to_owned()),
        from: Some(answer("opening", "calm")),
        words: first("好吧。"),
    };
    let before = open.texts().clone();
    let id = open.edit(&dropped).expect("made").expect("an id");
    assert_eq!(id, "calm");
    let story = &open.texts()[&ScenarioFile::Story];
    assert!(story.contains("        \"calm\": (\n            lines: [(say: \"calm\")],\n            responses: {},\n        ),\n        \"closing\": ("));
    assert!(story.contains("mood: (anger: -1, trust: 1), goto: \"calm\"),"));
    let words = &open.texts()[&ScenarioFile::Words(chinese())];
    assert!(words.contains("opening-hot = 我要投诉你！\ncalm = 好吧。\nclosing = 算了。"), "{words}");
    // typed on, it is still one step
    let text = "好吧，\n就这样。".to_owned();
    open.go_on(&Edit::Text { language: chinese(), key: TextKey::message(&id), text }).expect("made");
    assert!(open.texts()[&ScenarioFile::Words(chinese())].contains("calm =\n    好吧，\n    就这样。\n"));
    assert!(open.undo() && *open.texts() == before && open.redo() && *open.texts() != before);
}

#[test]
fn a_box_is_deleted_with_its_words_in_every_language_and_what_hangs_on_it_is_told_before() {
    let mut open = small();
    let gone = Owner::Moment("closing".to_owned());
    let hangs = open.what_hangs_on(&gone).expect("there");
    assert_eq!(hangs.arrows, [answer("opening", "calm"), answer("opening", "rude")]);
    assert_eq!(hangs.words.len(), 5);
    let [story, words] = made(&mut open, &Edit::Remove { what: gone.clone(), lead_on: Some("gone".to_owned()) });
    assert!(story.1.iter().all(|line| !line.contains("closing")), "{story:?}");
    assert_eq!(
        words,
        (
            lines(&[
                "closing = 算了。",
                ".hand-out = 给您六元。",
                ".hand-out-note = 超过限额。",
                ".bye = 再见。",
                ".bye-note = 告别。"
            ]),
            vec![]
        )
    );
    for text in open.texts().values() {
        assert!(!text.contains("closing"), "{text}");
    }
    let start = Edit::Remove { what: Owner::Moment("opening".to_owned()), lead_on: None };
    assert_eq!(open.edit(&start), Err(EditError::StartsThere));
    assert_eq!(
        open.edit(&Edit::Remove { what: gone, lead_on: None }),
        Err(EditError::NotThere { what: "closing".to_owned() })
    );
}

#[test]
fn an_answer_a_line_and_silence_are_deleted() {
    let mut open = small();
    let [story, words] = made(&mut open, &Edit::Remove { what: answer("opening", "calm"), lead_on: None });
    assert_eq!(story.0.len() + words.0.len(), 3);
    assert_eq!(words.0, [".calm = 您别急。", ".calm-note = 安抚。"]);
    let [story, _] = made(&mut open, &Edit::Remove { what: Owner::Silence("opening".to_owned()), lead_on: None });
    assert_eq!((story.0.len(), story.1.len()), (1, 0));
    // the last line's message holds the answers' words: they go on with the one before it
    let hot = Owner::Line { moment: "opening".to_owned(), at: 1 };
    let [story, words] = made(&mut open, &Edit::Remove { what: hot, lead_on: None });
    assert_eq!(story.1, ["lines: [(when: AtLeast(anger, 7), say: \"opening-hot\")],"]);
    assert_eq!(
        words.1,
        [
            "opening-hot = 我要投诉你！",
            ".hello = 您好。",
            ".hello-note = 先问好。",
            ".rude = 吵什么。",
            ".rude-note = 失礼。"
        ]
    );
    let only = Owner::Line { moment: "opening".to_owned(), at: 0 };
    assert_eq!(open.edit(&Edit::Remove { what: only, lead_on: None }), Err(EditError::OnlyLine));
}

#[test]
fn lines_change_places_and_the_answers_stay_with_the_last() {
    let mut open = small();
    let [story, words] = made(&mut open, &Edit::MoveLine { moment: "opening".to_owned(), from: 0, to: 1 });
    assert_eq!(story.1, ["lines: [(say: \"opening\"), (when: AtLeast(anger, 7), say: \"opening-hot\")],"]);
    assert!(words.1.starts_with(&lines(&["opening-hot = 我要投诉你！", ".hello = 您好。"])), "{words:?}");
    let added = Edit::AddLine {
        moment: "opening".to_owned(),
        at: 0,
        when: Some(Chip::Visited("opening".to_owned())),
        words: first("又来了？"),
    };
    let [story, words] = made(&mut open, &added);
    assert!(
        story.1[0].starts_with("lines: [(when: Visited(\"opening\"), say: \"opening-2\"), (say: \"opening\")"),
        "{story:?}"
    );
    assert_eq!(words.1, ["opening-2 = 又来了？"]);
}

#[test]
fn a_text_is_set_added_and_taken_out() {
    let mut open = small();
    let mut set = |key: TextKey, text: &str| {
        made(&mut open, &Edit::Text { language: chinese(), key, text: text.to_owned() })[1].clone()
    };
    assert_eq!(
        set(TextKey::attribute("opening", "calm"), "您{ $surname }先生，别急。"),
        (lines(&[".calm = 您别急。"]), lines(&[".calm = 您{ $surname }先生，别急。"]))
    );
    assert_eq!(set(TextKey::attribute("opening", "rude-better"), "请您慢慢说。").1, [".rude-better = 请您慢慢说。"]);
    assert_eq!(set(TextKey::message("opening-hint"), "怕没人管").1, ["opening-hint = 怕没人管"]);
    assert_eq!(set(TextKey::message("opening-hint"), ""), (lines(&["opening-hint = 怕没人管"]), vec![]));
    assert_eq!(set(TextKey::message("title"), "小{事").1, ["title = 小{\"{\"}事"]);
    assert_eq!(open.words(&chinese(), &TextKey::message("title")).as_deref(), Some("小{事"));
    assert_eq!(
        open.words(&chinese(), &TextKey::attribute("opening", "calm")).as_deref(),
        Some("您{ $surname }先生，别急。")
    );
}

#[test]
fn a_copy_has_words_of_its_own() {
    let mut open = small();
    let id = open.edit(&Edit::Copy(Owner::Moment("closing".to_owned()))).expect("made").expect("an id");
    assert_eq!(id, ["closing", "2"].join("-"));
    for language in Language::shipped() {
        let words = |id: &str| open.words(&language, &TextKey::attribute(id, "hand-out"));
        assert!(words("closing").is_some() && words("closing") == words(&id), "{language}");
    }
    let answer = open.edit(&Edit::Copy(answer("closing", "bye"))).expect("made").expect("an id");
    assert_eq!(answer, "bye-2");
    let story = &open.texts()[&ScenarioFile::Story];
    assert_eq!(story.matches(&format!("lines: [(say: \"{id}\")]")).count(), 1);
    assert_eq!(open.words(&chinese(), &TextKey::attribute("closing", "bye-2-note")).as_deref(), Some("告别。"));
}

#[test]
fn facts_criteria_topics_endings_and_interrupts_are_added() {
    let mut open = small();
    let at_most = || Chip::AtMost(Axis::Anger, 3);
    let values = |all: &[&str]| FactSource::OneOf(all.iter().map(|one| Value::Text((*one).into())).collect());
    for (edit, expected) in [
        (
            Edit::Fact { name: "tier".to_owned(), source: values(&["ordinary", "gold", "vip"]) },
            "\"tier\": OneOf([\"ordinary\", \"gold\", \"vip\"])",
        ),
        (
            Edit::Fact { name: "amount".to_owned(), source: FactSource::Money(vec![100, 200]) },
            "\"amount\": Money([100, 200])",
        ),
        (Edit::Earn("thanks".to_owned()), "earns: [\"greeting\", \"thanks\"]"),
        (
            Edit::AddGoal { when: at_most(), competency: "courtesy".to_owned(), weight: 2, words: first("平静") },
            "(id: \"goal\", when: AtMost(anger, 3), competency: \"courtesy\", weight: 2)",
        ),
        (Edit::AddClaim(ClaimKind::Can, at_most()), "(id: \"claim\", can: AtMost(anger, 3))"),
        (Edit::AddTopic(first("款项")), "topics: [\"topic\"]"),
        (Edit::AddEnding { outcome: EndingKind::HandedOver, words: first("转办") }, "\"handed-over\": HandedOver"),
        (
            Edit::AddInterrupt { when: at_most(), to: "closing".to_owned() },
            "(id: \"closing\", when: AtMost(anger, 3), goto: \"closing\")",
        ),
        (
            Edit::Lead { from: Owner::Silence("closing".to_owned()), to: "gone".to_owned() },
            "patience: 20000,\n            on_silence: (goto: \"gone\"),",
        ),
    ] {
        open.edit(&edit).unwrap_or_else(|error| panic!("{edit:?}: {error}"));
        let story = &open.texts()[&ScenarioFile::Story];
        assert!(story.contains(expected), "{expected}\n{story}");
    }
    for (message, text) in
        [("goal-goal", "平静"), ("topic-topic", "款项"), (&["ending", "handed", "over"].join("-"), "转办")]
    {
        assert_eq!(open.words(&chinese(), &TextKey::message(message)).as_deref(), Some(text));
    }
}

#[test]
fn what_cannot_be_is_refused_and_nothing_is_changed() {
    let mut open = small();
    let goto = |to: &str| Edit::Set(answer("opening", "calm"), FieldEdit::Goto(to.to_owned()));
    let text = |key: TextKey| Edit::Text { language: chinese(), key, text: "x".to_owned() };
    for (edit, expected) in [
        (goto("nowhere"), EditError::LeadsNowhere { to: "nowhere".to_owned() }),
        (Edit::Set(answer("opening", "none"), FieldEdit::Minutes(1)), EditError::NotThere { what: "none".to_owned() }),
        (
            Edit::Set(answer("opening", "calm"), FieldEdit::PassMark(1)),
            EditError::NoSuchField { field: "pass_mark".to_owned() },
        ),
        (
            Edit::Set(answer("opening", "calm"), FieldEdit::Tell(vec!["a\"b".to_owned()])),
            EditError::BadName { name: "a\"b".to_owned() },
        ),
        (text(TextKey::message("a b")), EditError::BadName { name: "a b".to_owned() }),
        (
            Edit::MoveLine { moment: "opening".to_owned(), from: 0, to: 2 },
            EditError::NotThere { what: "opening 3".to_owned() },
        ),
    ] {
        assert_eq!(open.edit(&edit), Err(expected), "{edit:?}");
    }
    assert!(open.last_step().is_none() && *open.texts() == *small().texts());
    // what is broken by hand is not edited, and its place is told
    let mut texts = small().texts().clone();
    let story = texts.get_mut(&ScenarioFile::Story).expect("there");
    *story = story.replace("responses: {\"note\"", "responses: {\"note");
    texts.get_mut(&ScenarioFile::Words(chinese())).expect("there").push_str("other = { \n");
    let line = |file: ScenarioFile, of: &str| {
        let at = texts[&file].find(of).expect("there");
        format!("{} is broken at line {}:", file.path("small"), texts[&file][..at].matches('\n').count() + 1)
    };
    let (at_note, at_other) = (line(ScenarioFile::Story, "{\"note"), line(ScenarioFile::Words(chinese()), "other ="));
    let mut open = OpenScenario::new("small", texts);
    let told = open.edit(&goto("gone")).expect_err("broken").to_string();
    assert!(told.starts_with(&at_note), "{told}");
    let told = open.edit(&text(TextKey::message("other"))).expect_err("broken").to_string();
    assert!(told.starts_with(&at_other), "{told}");
    open.edit(&text(TextKey::message("title"))).expect("another message is sound");
}
