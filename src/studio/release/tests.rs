//! What the files say of a scenario that is to be released.

use super::*;
use crate::assurance::Effort;
use crate::content::Library;
use crate::content::certificate::stale;
use crate::content::tests::Folder;
use crate::records::{Release, ReleaseState, ReleaseWhat};

const STORY: &str = "scenarios/annual-fee.ron";
const PROOF: &str = "scenarios/annual-fee.proof.json";
const REVIEW: &str = "scenarios/annual-fee.review";

fn candidate(folder: &Folder) -> Candidate {
    Candidate::of(&folder.load(), "annual-fee").expect("at hand")
}

fn blocked(candidate: &Candidate, languages: &[&str]) -> ReleaseBlock {
    let languages: Vec<_> = languages.iter().map(|one| (*one).to_owned()).collect();
    candidate.approve(&languages).expect_err("blocked")
}

/// All words of the fixture found right by somebody.
fn read(folder: Folder, by: &str) -> Folder {
    use crate::studio::words::{Author, ScenarioWords};
    let mut words = ScenarioWords::open(&folder.path().into(), "annual-fee").expect("opened");
    let author = Author { by: Some(by.to_owned()), at: "2026-03-06T15:40:00Z".to_owned() };
    let keys: Vec<_> = words.grid().rows.iter().map(|row| row.slot.key.clone()).collect();
    for tag in ["zh-TW", "en-US"] {
        let language = words.language(tag).expect("spoken");
        for key in &keys {
            if words.says(&language, key).is_some() {
                words.still_right(&language, key, &author).expect("written down");
            }
        }
    }
    words.save().expect("saved");
    folder
}

fn proved(folder: &Folder, go_on: bool) -> Result<crate::records::NewRelease, ReleaseBlock> {
    let library = folder.load();
    let pending = Candidate::of(&library, "annual-fee").expect("at hand").approve(&[]).expect("ready");
    pending.prove(&library, EFFORT, &|_| go_on)
}

const EFFORT: Effort = Effort { cap: Effort::USUAL_CAP, workers: 1 };

#[test]
fn an_approval_is_proved_anew_and_no_file_beside_it_is_asked() {
    let approved = proved(&Folder::proved(), true).expect("it holds, and nothing lies beside it");
    assert!(matches!(approved.what, ReleaseWhat::Approved { .. }));
    assert!(matches!(proved(&Folder::proved(), false), Err(ReleaseBlock::Stopped)));
    // somebody claims what does not hold, and puts a proof beside it with the hashes of what is there
    let folder = Folder::proved().certified();
    let genuine = folder.read(PROOF);
    let folder = folder.edit(STORY, "AtMost(anger, 5)])", "AtMost(anger, 9)])");
    let pack = folder.pack();
    let mut forged: serde_json::Value = serde_json::from_str(&genuine).expect("a proof");
    forged["hashes"] = serde_json::to_value(pack.hashes().expect("hashed")).expect("written");
    let folder = folder.write(PROOF, forged.to_string());
    let forged = folder.pack();
    let found = stale(&forged.proof().expect("beside it").text, &forged.hashes().expect("hashed")).expect("read");
    assert_eq!(found, [], "the forgery says that it is of this");
    let refused = proved(&folder, true).expect_err("it does not hold");
    assert!(matches!(refused, ReleaseBlock::NotProved { .. }), "{refused}");
}

#[test]
fn what_was_changed_while_it_was_proved_is_not_approved() {
    let folder = Folder::proved();
    let pending = candidate(&folder).approve(&[]).expect("ready");
    let other = folder.edit("scenarios/annual-fee.ron", "pass_mark: 9500", "pass_mark: 9400").load();
    let refused = pending.prove(&other, EFFORT, &|_| true).expect_err("changed");
    assert!(matches!(refused, ReleaseBlock::OtherContent), "{refused}");
}

#[test]
fn a_language_is_released_once_somebody_has_found_its_words_right() {
    let folder = Folder::proved().certified();
    let unread = candidate(&folder);
    let counts = |candidate: &Candidate| {
        let of = |one: &LanguageReadiness| (one.language.to_string(), one.is_ready());
        candidate.languages.iter().map(of).collect::<Vec<_>>()
    };
    let ready = |zh_cn, zh_tw, en_us| {
        [("zh-CN", zh_cn), ("zh-TW", zh_tw), ("en-US", en_us)].map(|(tag, is)| (tag.to_owned(), is)).to_vec()
    };
    assert_eq!(counts(&unread), ready(true, false, false));
    assert!(unread.languages[1].unread > 5 && unread.languages[1].missing == 0, "{:?}", unread.languages);
    assert!(matches!(blocked(&unread, &["en-US"]), ReleaseBlock::Words { languages } if languages.len() == 1));
    assert!(matches!(blocked(&unread, &["fr"]), ReleaseBlock::NoLanguage { tag } if tag == "fr"));
    let approved = unread.approve(&[]).expect("in its own language").would_be().what.clone();
    assert!(matches!(approved, ReleaseWhat::Approved { languages, .. } if languages == ["zh-CN"]));
    let folder = read(folder, "1005");
    let whole = candidate(&folder);
    assert_eq!((counts(&whole), whole.authors.clone()), (ready(true, true, true), vec!["1005".to_owned()]));
    let approved = whole.approve(&[]).expect("in all").would_be().what.clone();
    assert!(matches!(approved, ReleaseWhat::Approved { languages, .. } if languages == ["en-US", "zh-CN", "zh-TW"]));
    assert!(folder.read(REVIEW).contains("1005"));
    let words = "locales/zh-CN/scenarios/annual-fee.ftl";
    let title = folder.read(words).lines().find(|line| line.starts_with("title = ")).expect("a title").to_owned();
    let stale = candidate(&folder.edit(words, &title, "title = 别的"));
    assert_eq!(counts(&stale), ready(true, false, false));
    assert_eq!((stale.languages[1].stale, stale.languages[1].unread), (1, 0));
}

#[test]
fn a_draft_and_what_has_errors_and_what_is_not_there_go_no_further() {
    let folder = Folder::proved().edit("scenarios/annual-fee.ron", "version: 1", "draft: true, version: 1");
    assert!(matches!(blocked(&candidate(&folder), &[]), ReleaseBlock::Draft));
    let library = Folder::proved().edit("scenarios/annual-fee.ron", "version: 1", "version: x").load();
    assert!(matches!(Candidate::of(&library, "annual-fee"), Err(ReleaseBlock::Errors { count: 1.., .. })));
    let unknown = Candidate::of(&library, "annual-fees").expect_err("none");
    assert!(matches!(unknown, ReleaseBlock::Unknown { .. }), "{unknown}");
}

#[test]
fn notes_are_pinned_to_messages_and_clauses_that_there_are() {
    let candidate = candidate(&Folder::proved());
    for on in [None, Some("opening"), Some("hear-first")] {
        let note = candidate.note(on, " what comes next? \n").expect("pinned");
        let expected = ReleaseWhat::Noted { on: on.map(str::to_owned), text: "what comes next?".to_owned() };
        assert_eq!(note.what, expected);
    }
    let refused = candidate.note(Some("hear-frist"), "x").expect_err("none");
    assert!(refused.to_string().contains("hear-first"), "{refused}");
}

#[test]
fn what_ships_stands_as_its_makers_approved_it_until_it_is_another() {
    let library = Library::load(crate::content::Root::Shipped, &[]);
    let pack = library.pack("media-threat").expect("ships");
    assert_eq!(ReleaseStanding::of(pack, &Release::default(), true), ReleaseStanding::ByMakers);
    assert_eq!(ReleaseStanding::of(pack, &Release::default(), false), ReleaseStanding::Decided(ReleaseState::Draft));
    let candidate = Candidate::of(&library, "media-threat").expect("at hand");
    assert!(candidate.languages.iter().all(LanguageReadiness::is_ready), "{:?}", candidate.languages);
    let own = Folder::proved();
    assert_eq!(
        ReleaseStanding::of(&own.pack(), &Release::default(), true),
        ReleaseStanding::Decided(ReleaseState::Draft)
    );
}
