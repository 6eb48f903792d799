//! How long a trainer waits after an edit in each shipped scenario: for what is wrong with it, for its words' proof, for the whole proof
//! after its structure changed.
//!
//! `cargo bench --no-default-features --bench studio`
#![expect(clippy::expect_used, clippy::panic, clippy::print_stdout, reason = "a benchmark prints, or stops")]

use composure::assurance::ProofProgress;
use composure::content::{Library, Root};
use composure::studio::edit::{FieldEdit, StoryOutline};
use composure::studio::proof::{ProofDesk, ProofOutcome, found_by_check};
use composure::studio::{Edit, OpenScenario, Owner, read_texts};
use std::path::PathBuf;
use std::time::{Duration, Instant};

/// The shortest of so many tries.
const TRIES: usize = 3;

/// A scenario that is open, and where it is proved.
struct Studio {
    open: OpenScenario,
    desk: ProofDesk,
}

impl Studio {
    /// Checks and proves it as it is now: how long each took, whether anything was explored, how many states there are.
    fn look(&mut self) -> (Duration, Duration, bool, usize) {
        let (id, texts) = (self.open.id().to_owned(), self.open.texts().clone());
        let begun = Instant::now();
        let over = texts.iter().map(|(file, text)| (PathBuf::from(file.path(&id)), text.clone()));
        let root = Root::Shipped.with_unsaved(over);
        let library = Library::load_scenario(&root, &id);
        let found = found_by_check(&library, &root, &id, &texts);
        let checked = begun.elapsed();
        assert!(found.iter().all(|one| !one.is_severe), "{id} is sound");
        let go_on = |_: ProofProgress| true;
        let outcome = self.desk.prove(&library, &root, &id, &texts, &go_on).expect("provable");
        let ProofOutcome::Proved(proved) = outcome else { panic!("{id} is proved") };
        (checked, begun.elapsed(), proved.explored, proved.states)
    }
}

fn main() {
    println!("| scenario | states | checked | words proved | all proved |\n| --- | --- | --- | --- | --- |");
    for id in ["compensation-claim", "emergency-withdrawal", "media-threat", "rude-customer"] {
        let open = OpenScenario::new(id, read_texts(&Root::Shipped, id).expect("ships"));
        let mut studio = Studio { open, desk: ProofDesk::default() };
        let (_, mut whole, explored, states) = studio.look();
        assert!(explored, "nothing is known before");
        let outline = StoryOutline::of(studio.open.texts());
        let moment = outline.moments.first().expect("a moment");
        let answer = moment.answers.first().expect("an answer");
        let (mut checked, mut words) = (Duration::MAX, Duration::MAX);
        for _ in 0..TRIES {
            let language = "zh-CN".parse().expect("a language");
            let key = answer.key.clone().expect("words");
            let text = format!("{}好。", studio.open.words(&language, &key).expect("written"));
            studio.open.edit(&Edit::Text { language, key, text }).expect("written");
            let (check, all, explored, _) = studio.look();
            assert!(!explored, "words alone explore nothing");
            (checked, words) = (checked.min(check), words.min(all));
        }
        for minutes in (11..).take(TRIES) {
            let owner = Owner::Answer { moment: moment.id.clone(), answer: answer.id.clone() };
            studio.open.edit(&Edit::Set(owner, FieldEdit::Minutes(minutes))).expect("written");
            let (_, all, explored, _) = studio.look();
            assert!(explored, "another structure is explored anew");
            whole = whole.min(all);
        }
        let told = |time: Duration| format!("{:.0} ms", time.as_secs_f64() * 1_000.0);
        println!("| `{id}` | {states} | {} | {} | {} |", told(checked), told(words), told(whole));
    }
}
