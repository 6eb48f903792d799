use super::*;
use crate::assurance::{Effort, PartHere, ProofProgress, prove};
use crate::content::tests::Folder;
use crate::content::{Code, Diagnostic};
use crate::scenario::Axis;
use crate::studio::edit::{FieldEdit, MoodSteps, ScenarioFile, StoryOutline, TextKey};
use crate::studio::storyboard::PlayEnd;
use crate::studio::{Edit, OpenScenario, Owner, read_texts};
use crate::terms::BasisPoints;
use std::collections::BTreeSet;
use std::path::PathBuf;

/// A scenario that is open, and the desk it is proved at.
struct Desk {
    open: OpenScenario,
    root: Root,
    desk: ProofDesk,
}

const FEE: &str = "annual-fee";

impl Desk {
    fn of(root: Root, id: &str) -> Self {
        let open = OpenScenario::new(id, read_texts(&root, id).expect("there"));
        Self { open, root, desk: ProofDesk::default() }
    }

    fn library(&self) -> (Root, Library) {
        let all = self.open.texts().iter();
        let texts = all.map(|(file, text)| (PathBuf::from(file.path(self.open.id())), text.clone()));
        let root = self.root.clone().with_unsaved(texts);
        let library = Library::load_scenario(&root, self.open.id());
        (root, library)
    }

    fn outcome(&mut self, go_on: &dyn Fn(ProofProgress) -> bool) -> ProofOutcome {
        let (root, library) = self.library();
        let id = self.open.id().to_owned();
        self.desk.prove(&library, &root, &id, self.open.texts(), go_on).expect("provable")
    }

    fn proved(&mut self) -> Proved {
        match self.outcome(&|_| true) {
            ProofOutcome::Proved(proved) => *proved,
            other => {
                let (_, library) = self.library();
                panic!("{other:?} {:?}", library.errors_of_scenario(self.open.id()))
            }
        }
    }

    fn edit(&mut self, edit: &Edit) {
        self.open.edit(edit).expect("made");
    }
}

fn fee() -> (Folder, Desk) {
    let folder = Folder::proved();
    let desk = Desk::of(Root::Folder(folder.path().to_owned()), FEE);
    (folder, desk)
}

fn answer(moment: &str, answer: &str) -> Owner {
    Owner::Answer { moment: moment.to_owned(), answer: answer.to_owned() }
}

fn words(message: &str, attribute: Option<&str>) -> TextKey {
    TextKey { message: message.to_owned(), attribute: attribute.map(str::to_owned) }
}

#[test]
fn the_desk_says_what_the_check_says_of_all_that_ships_and_words_alone_explore_nothing() {
    for id in ["rude-customer", "media-threat", "emergency-withdrawal", "compensation-claim"] {
        let mut desk = Desk::of(Root::Shipped, id);
        let said = desk.proved();
        let (_, library) = desk.library();
        let pack = library.pack(id).expect("sound");
        let effort = Effort { cap: 4_000_000, workers: 2 };
        let cues = library.cues(pack).expect("playable");
        let report = prove(&pack.scenario, &pack.book, &cues, effort, &|_| true).expect("few facts");
        assert_eq!(told(said.findings.iter().map(|one| &one.diagnostic)), told(&pack.proved(&report)), "{id}");
        assert_eq!((said.asked, &said.levels), (report.answers.len(), &report.levels), "{id}");
        assert!(said.whole && said.explored && said.plays.known > 1 && said.plays.changed.is_empty(), "{id}");
        for (node, visits) in pack.scenario.nodes.iter().zip(&report.visits) {
            let moment = said.moments.get(&*node.id).expect("each moment");
            assert_eq!(moment.visits.to_bits(), visits.to_bits(), "{id}");
            assert!(moment.answers.values().any(|one| one.offered), "{id} {}", node.id);
        }
        let start = said.moments.get(&*pack.scenario.nodes[pack.scenario.start.at()].id).expect("the first");
        assert_eq!(start.best, Some(BasisPoints::FULL), "{id}: from the start everything can be had");
        // the longest answer anywhere: words change, and nothing is explored
        let key = first_answer(desk.open.texts());
        let language: crate::locale::Language = "zh-TW".parse().expect("a language");
        let text = desk.open.words(&language, &key).expect("written") + "請您先坐，我馬上替您處理，請稍候。";
        desk.edit(&Edit::Text { language, key, text });
        let again = desk.proved();
        assert!(!again.explored, "{id}");
        assert_eq!((&again.levels, &again.moments), (&said.levels, &said.moments), "{id}");
        let (_, library) = desk.library();
        let pack = library.pack(id).expect("sound");
        let cues = library.cues(pack).expect("playable");
        let report = prove(&pack.scenario, &pack.book, &cues, effort, &|_| true).expect("few facts");
        let anew = pack.proved(&report);
        assert_eq!(
            told(again.findings.iter().map(|one| &one.diagnostic)),
            told(&anew),
            "{id}: as if all had been proved anew"
        );
    }
}

/// The words of the first answer.
fn first_answer(texts: &ScenarioTexts) -> TextKey {
    let outline = StoryOutline::of(texts);
    outline.moments[0].answers[0].key.clone().expect("its words")
}

/// What is told of problems, and where, each once in order of what it says.
fn told<'d>(all: impl IntoIterator<Item = &'d Diagnostic>) -> BTreeSet<String> {
    let one =
        |one: &Diagnostic| format!("{} {:?} {:?} {:?} {:?}", one.file.path, one.span, one.code, one.message, one.help);
    all.into_iter().map(one).collect()
}

#[test]
fn one_scenario_alone_is_checked_as_among_all() {
    for id in ["rude-customer", "media-threat"] {
        let mut desk = Desk::of(Root::Shipped, id);
        let text = desk.open.texts()[&ScenarioFile::Story].clone();
        desk.open = OpenScenario::new(id, [(ScenarioFile::Story, text.replacen("say:", "sya:", 2))].into());
        let (root, alone) = desk.library();
        let all = Library::load(&root, &[]);
        assert_eq!(told(alone.problems_of_scenario(id)), told(all.problems_of_scenario(id)));
        assert!(!found_by_check(&alone, &root, id, desk.open.texts()).is_empty());
    }
}

#[test]
fn what_is_stopped_says_nothing_and_what_has_errors_is_not_proved() {
    let (_folder, mut desk) = fee();
    assert!(matches!(desk.outcome(&|_| false), ProofOutcome::Stopped));
    assert!(desk.proved().explored, "what was stopped is not kept");
    assert!(matches!(desk.outcome(&|_| false), ProofOutcome::Proved(_)), "nothing has to be done for what is known");
    let key = first_answer(desk.open.texts());
    let text = "您好，您请坐，从头慢慢说，我一条一条记下来。".to_owned();
    desk.edit(&Edit::Text { language: "zh-CN".parse().expect("a language"), key, text });
    assert!(matches!(desk.outcome(&|_| false), ProofOutcome::Stopped), "words too");
    assert!(!desk.proved().explored, "and the space is kept all the same");
    desk.edit(&Edit::Lead { from: answer("claim", "wait"), to: "left".to_owned() });
    assert!(desk.proved().explored, "another structure is explored anew");
    desk.open.undo();
    let text =
        Edit::Text { language: "zh-CN".parse().expect("a language"), key: words("title", None), text: String::new() };
    desk.edit(&text);
    assert!(matches!(desk.outcome(&|_| true), ProofOutcome::Unsound));
    desk.open.undo();
    assert!(desk.proved().whole);
}

#[test]
fn a_bound_out_of_reach_is_lowered_to_the_nearest_that_can_be() {
    let (_folder, mut desk) = fee();
    let sound = desk.proved();
    assert!(sound.findings.is_empty(), "{:?}", sound.findings);
    let line = Owner::Line { moment: "claim".to_owned(), at: 0 };
    let hot = |bound| FieldEdit::When(Some(crate::studio::edit::Chip::AtLeast(Axis::Anger, bound)));
    desk.edit(&Edit::Set(line.clone(), hot(9)));
    let found = desk.proved();
    let [one] = found.findings.as_slice() else { panic!("{:?}", found.findings) };
    assert_eq!((one.diagnostic.code, &one.owner, &one.area), (Code::NeverReached, &line, &FindingArea::Structure));
    let here = found.moments["claim"].lines[0].as_ref().expect("a condition");
    assert!(!here.holds && here.fails);
    assert!(matches!(here.parts.as_slice(), [PartHere::Mood { axis: Axis::Anger, least: 5, most: 7, .. }]), "{here:?}");
    let Some(Mend::Bound { from: 9, to: 7, axis: Axis::Anger, least: true, edit, .. }) = &one.mend else {
        panic!("{:?}", one.mend)
    };
    let play = one.play.as_ref().expect("a play that comes by");
    assert!(play.turns.iter().any(|turn| turn.moment == "claim"), "{play:?}");
    desk.edit(&edit.clone());
    let mended = desk.proved().findings;
    assert!(mended.is_empty(), "{mended:?}");
    let amber = ProofLights::of(found.findings.iter(), ["zh-CN".parse().expect("a language")], true);
    assert_eq!((amber.structure.light, amber.structure.others, amber.fairness.light), (Light::Amber, 1, Light::Green));
}

#[test]
fn an_answer_says_what_it_keeps_and_breaks_and_what_it_leaves() {
    let (_folder, mut desk) = fee();
    let found = desk.proved();
    let opening = &found.moments["opening"];
    assert_eq!(opening.best, Some(BasisPoints::FULL));
    assert!((opening.visits - 1.0).abs() < 1e-9, "{}", opening.visits);
    let listen = &opening.answers["listen"];
    assert!(listen.is_best && listen.passes && listen.best == Some(BasisPoints::FULL), "{listen:?}");
    assert!(listen.clauses.iter().any(|one| one.clause == "hear-first" && !one.breaks && one.always), "{listen:?}");
    let rule = &opening.answers["rule"];
    assert!(rule.offered && !rule.is_best && rule.best < listen.best, "{rule:?}");
    assert!(opening.silence.as_ref().is_some_and(|silence| silence.offered && !silence.is_best));
    // whoever comes to where he has gone has lost by then
    assert!(found.moments["left"].best < Some(BasisPoints::FULL));
    assert!(found.interrupts["storms-out"].holds);
}

#[test]
fn an_edit_says_which_plays_it_broke_until_it_is_taken_back_or_meant() {
    let folder = Folder::proved();
    let saved = folder.path().join("transcripts");
    std::fs::create_dir_all(&saved).expect("made");
    std::fs::write(saved.join("annual-fee.by-the-book.txt"), "# heard first\nseed 3\nlisten\nmanager\nrecord\n")
        .expect("written");
    std::fs::write(saved.join("annual-fee.odd.txt"), "listen manager record\n").expect("written");
    std::fs::write(saved.join("other.txt"), "listen\n").expect("written");
    let mut desk = Desk::of(Root::Folder(folder.path().to_owned()), FEE);
    let before = desk.proved().plays;
    assert_eq!((before.changed.as_slice(), before.unread.as_slice()), (&[][..], &["odd".to_owned()][..]));
    desk.edit(&Edit::Lead { from: answer("closing", "record"), to: "gone".to_owned() });
    let after = desk.proved().plays;
    let own = after
        .changed
        .iter()
        .find(|one| one.name == PlayName::Saved("by-the-book".to_owned()))
        .expect("it ends otherwise");
    assert!(matches!(&own.before, PlayEnd::Ends { ending, .. } if &**ending == "done"), "{own:?}");
    assert!(matches!(&own.after, PlayEnd::Ends { ending, .. } if &**ending == "gone"), "{own:?}");
    assert!(after.changed.iter().any(|one| one.name == PlayName::Best), "{after:?}");
    desk.open.undo();
    assert_eq!(desk.proved().plays.changed, []);
    desk.open.redo();
    assert_eq!(desk.proved().plays.changed.len(), after.changed.len());
    desk.desk.accept_plays();
    assert_eq!(desk.proved().plays.changed, [], "it was meant");
    desk.edit(&Edit::Set(answer("claim", "wait"), FieldEdit::Mood(MoodSteps { anger: 2, ..MoodSteps::default() })));
    assert!(desk.proved().plays.changed.iter().all(|one| one.name != PlayName::Best), "no best play says that");
}

#[test]
fn a_text_is_cut_behind_a_sentence_and_never_inside_an_argument() {
    for (text, most, expected) in [
        ("您先坐。我去查。查完告诉您。", 9, Some("您先坐。我去查。")),
        ("您先坐。我去查。", 20, None),
        ("您先坐，我去查", 4, None),
        ("He paid 4.50 today. Fine.", 22, Some("He paid 4.50 today.")),
        ("Sum { $a. } now. Then more.", 18, Some("Sum { $a. } now.")),
        ("“好。”他说。然后走了。", 7, Some("“好。”他说。")),
    ] {
        assert_eq!(shortened(text, most).as_deref(), expected, "{text}");
    }
}
