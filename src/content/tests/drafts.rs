//! Drafts, and scenarios that are written in another language first.

use super::{EN_US, Folder, SCENARIO, ZH_CN, problems};
use crate::attempt::{AttemptError, fit_to_assess};
use crate::locale::{Language, SHIPPED, With};

const ZH_TW: &str = "locales/zh-TW/scenarios/small.ftl";

fn draft(folder: Folder, written_in: &str) -> Folder {
    folder.edit(SCENARIO, "version: 1,", &format!("version: 1, draft: true, written_in: \"{written_in}\","))
}

fn file(tag: &str) -> String {
    format!("locales/{tag}/scenarios/small.ftl")
}

#[test]
fn with_the_language_it_is_written_in_a_draft_is_played_and_proved() {
    for tag in SHIPPED {
        let others = SHIPPED.into_iter().filter(|other| *other != tag);
        let folder = others.fold(draft(Folder::sound(), tag), |folder, other| folder.without(&file(other)));
        assert_eq!(problems(&folder), ["C072 scenarios/small.ron:3:24 (warning)"], "{tag}");
        let (library, pack) = (folder.load(), folder.pack());
        let said: Vec<_> = pack.languages().iter().map(ToString::to_string).collect();
        assert_eq!((said, pack.is_draft(), pack.practice_only()), (vec![tag.to_owned()], true, true));
        // what is asked for in another language is told in its own
        let own = pack.words(&tag.parse().expect("a tag")).find("closing", None, &With::new());
        for language in Language::shipped() {
            assert_eq!(pack.words(&language).find("closing", None, &With::new()), own, "{language}");
            assert_eq!(pack.speaks(&language), language.to_string() == tag);
        }
        let cues = library.cues(&pack).expect("playable");
        assert_eq!(cues.iter().map(|one| &*one.locale).collect::<Vec<_>>(), [tag]);
        assert!(matches!(fit_to_assess(&pack, 1, |_| true), Err(AttemptError::Draft)));
        // what an attempt keeps of it is read again as it was
        let again = crate::content::read_pack(&pack.whole_set()).expect("sound");
        assert_eq!((again.is_draft(), again.source_language().to_string()), (true, tag.to_owned()));
        assert_eq!(
            pack.content_set(&"zh-TW".parse().expect("a tag")).words.len(),
            pack.set.words.len() - 2 + {
                // of the book two are shown, and one where it is the source's
                usize::from(true)
            }
        );
    }
}

#[test]
fn a_draft_lacks_what_it_lacks_in_one_place_and_is_whole_once_it_lacks_nothing() {
    let half = draft(Folder::sound(), "zh-CN").edit(EN_US, "    .bye-note = A farewell.\n", "");
    assert_eq!(problems(&half), ["C072 scenarios/small.ron:3:24 (warning)"]);
    let told = super::rendered(&half.without(ZH_TW));
    assert!(told.contains("texts are missing in `zh-TW` (") && told.contains("`en-US` (1)"), "{told}");
    let whole = super::rendered(&draft(Folder::sound(), "zh-CN"));
    assert!(whole.contains("its words are there in every language"), "{whole}");
    assert_eq!(draft(Folder::sound(), "zh-CN").pack().languages().len(), 3);
}

#[test]
fn its_own_language_is_asked_of_a_draft_as_of_any_other() {
    let folder = draft(Folder::sound(), "en-US").edit(EN_US, "    .bye-note = A farewell.\n", "");
    assert!(problems(&folder).iter().any(|one| one.starts_with("C018 locales/en-US")), "{:?}", problems(&folder));
    assert!(folder.load().packs.is_empty());
    let gone = draft(Folder::sound(), "en-US").without(EN_US);
    assert!(gone.load().packs.is_empty());
}

#[test]
fn what_is_broken_in_another_language_keeps_nobody_from_playing() {
    let folder = draft(Folder::sound(), "zh-CN").append(EN_US, "\nbroken = { $nobody }\n= \n");
    let pack = folder.pack();
    assert!(folder.load().diagnostics.iter().any(|one| one.file.path.ends_with(EN_US)), "it is told");
    let english = "en-US".parse().expect("a tag");
    assert!(!pack.speaks(&english) && pack.speaks(&"zh-TW".parse().expect("a tag")));
    assert_eq!(pack.words(&english).find("closing", None, &With::new()).as_deref(), Some("算了。"));
}

#[test]
fn without_saying_so_nothing_is_a_draft() {
    let strict = Folder::sound().edit(SCENARIO, "version: 1,", "version: 1, draft: false,").without(EN_US);
    assert!(strict.load().packs.is_empty());
    let unknown = Folder::sound().edit(SCENARIO, "version: 1,", "version: 1, written_in: \"zh-tw\",");
    assert_eq!(problems(&unknown), ["C007 scenarios/small.ron:3:30"]);
    assert!(super::rendered(&unknown).contains("zh-TW"));
}

#[test]
fn what_is_left_in_the_language_it_is_written_in_is_told_in_the_others() {
    let english = draft(Folder::sound(), "en-US");
    assert_eq!(problems(&english).len(), 1, "{:?}", problems(&english));
    let left = english.edit(ZH_CN, "closing = 算了。", "closing = 沒關係。");
    assert!(problems(&left).iter().any(|one| one.starts_with("C049")), "{:?}", problems(&left));
}
