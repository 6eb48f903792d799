//! Packs from one station to another, and those that nobody should install.

use super::*;
use crate::content::tests::Folder;
use crate::content::{Library, Root};
use crate::records::accounts::{AccountRole, SecretCost};
use crate::records::{NewRelease, ReleaseState, ReleaseWhat, Store, SubjectId};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

const ID: &str = "annual-fee";
const STORY: &str = "scenarios/annual-fee.ron";
const WORDS: &str = "locales/en-US/scenarios/annual-fee.ftl";

/// A station with HR and a trainer; with a file of its own, so that it has a key.
fn station(folder: &Path) -> (Store, SubjectId, SubjectId) {
    let mut store = Store::open(&folder.join("station.sqlite")).expect("a store");
    store.import_roster("staff.csv", b"number,name,branch\n1001,A,East\n1002,B,East\n").expect("imported");
    let (holder, code) = store.found_hr("1001").expect("founded");
    store.set_secret("1001", code.as_str(), "lilac-in-june", SecretCost::TRIFLING).expect("set");
    let hr = holder.employee.subject;
    store.grant("1002", AccountRole::Trainer, &hr).expect("granted");
    let trainer = store.employee("1002").expect("read").expect("there").subject;
    (store, hr, trainer)
}

fn approve(store: &mut Store, folder: &Folder, (hr, trainer): (&SubjectId, &SubjectId)) {
    let seal = folder.pack().seal().expect("sealed");
    let mut step = |what, by| {
        let new = NewRelease { scenario: ID.to_owned(), what, authors: Vec::new() };
        store.take_release_step(&new, by).expect("done");
    };
    step(ReleaseWhat::Sent { seal: seal.clone() }, trainer);
    step(ReleaseWhat::Approved { seal, languages: vec!["zh-CN".to_owned()] }, hr);
}

fn made(store: &Store, folder: &Folder) -> PackFile {
    PackFile::make(&folder.load(), store, &[ID.to_owned(), ID.to_owned()]).expect("made")
}

/// Another folder of content, with the same book and nothing else of it.
fn bare() -> Folder {
    let folder = Folder::proved().without(STORY);
    crate::locale::SHIPPED
        .into_iter()
        .fold(folder, |folder, tag| folder.without(&format!("locales/{tag}/scenarios/annual-fee.ftl")))
}

/// All that is in a folder.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    fn walk(at: &Path, root: &Path, into: &mut BTreeMap<String, Vec<u8>>) {
        for entry in fs::read_dir(at).expect("listed") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                walk(&path, root, into);
            } else {
                let name = path.strip_prefix(root).expect("inside").display().to_string();
                into.insert(name, fs::read(&path).expect("read"));
            }
        }
    }
    let mut all = BTreeMap::new();
    walk(folder, folder, &mut all);
    all
}

#[test]
fn a_pack_is_carried_to_another_branch_with_its_approval() {
    let (here, there) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
    let (mut one, hr, trainer) = station(here.path());
    let folder = Folder::proved().certified();
    approve(&mut one, &folder, (&hr, &trainer));
    let pack = made(&one, &folder);
    assert_eq!(pack.scenarios().len(), 1, "named twice, packed once");
    let text = pack.text().expect("written");
    assert_eq!(PackFile::read(text.as_bytes()).expect("read"), pack);

    let (mut other, hr, trainer) = station(there.path());
    let target = bare();
    let root = Root::from(target.path());
    let before = files(target.path());
    let refused = pack.plan(&root, &other, false).expect_err("nobody believes it yet");
    assert!(matches!(&refused, PackFileError::Unknown { key } if key == pack.key()), "{refused}");
    assert!(other.believe(pack.key(), Some(&trainer)).is_err() && other.believe(pack.key(), None).is_err());
    other.believe(pack.key(), Some(&hr)).expect("believed");
    let plan = pack.plan(&root, &other, false).expect("planned");
    assert!(plan.scenarios[0].files.iter().all(|(_, becomes)| *becomes == FileInstalled::New));
    assert_eq!(plan.scenarios[0].files.len(), 5);
    assert_eq!(plan.scenarios[0].approval, ApprovalTaken::In(vec!["zh-CN".to_owned()]));
    assert_eq!(files(target.path()), before, "a plan changes nothing");
    // whoever may not leaves everything as it was
    assert!(plan.install(&mut other, Some(&trainer)).is_err());
    assert_eq!(files(target.path()), before);
    plan.install(&mut other, Some(&hr)).expect("installed");
    let release = other.release(ID).expect("read");
    let approval = release.stands().expect("taken");
    assert!(approval.is_of(&target.pack().seal().expect("sealed"), "zh-CN"));
    assert_eq!(approval.from.as_ref().map(|from| from.key.as_str()), Some(pack.key()));
    assert!(other.verify(&[], |_| true).expect("read").holds());

    // what came and was not edited gives way to what comes next; what was edited stays
    let folder = folder.edit(WORDS, "title = The Annual Fee", "title = The Fee");
    let next = made(&one, &folder);
    assert!(next.scenarios()[0].approval.is_some(), "in the language that was approved nothing is otherwise");
    let altered = made(&one, &Folder::proved().edit(STORY, "pass_mark: 9500", "pass_mark: 9400"));
    assert!(altered.scenarios()[0].approval.is_none(), "it is otherwise than was approved");
    let becomes = |pack: &PackFile, over| {
        let plan = pack.plan(&root, &other, over)?;
        let of = |path: &str| plan.scenarios[0].files.iter().find(|(one, _)| one == path).expect("packed").1;
        Ok::<_, PackFileError>((of(STORY), of(WORDS)))
    };
    assert_eq!(becomes(&next, false).expect("planned"), (FileInstalled::Same, FileInstalled::Newer));
    let target = target.edit(WORDS, "title = The Annual Fee", "title = Ours");
    let refused = becomes(&next, false).expect_err("edited");
    assert!(matches!(&refused, PackFileError::Edited { paths } if paths == &[WORDS.to_owned()]), "{refused}");
    assert_eq!(becomes(&next, true).expect("asked for"), (FileInstalled::Same, FileInstalled::Over));
    assert!(target.read(WORDS).contains("Ours"));
    // with another book the approval does not count
    let target = target.edit("assets/policies/counter.ron", "Money(5000)", "Money(5001)");
    let target = target.edit(WORDS, "title = Ours", "title = The Annual Fee");
    let plan = pack.plan(&Root::from(target.path()), &other, false).expect("planned");
    assert!(matches!(plan.scenarios[0].approval, ApprovalTaken::Otherwise(_)));
}

#[test]
fn what_was_found_right_here_stays_and_an_open_station_takes_files_alone() {
    let (here, there) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
    let (mut one, hr, trainer) = station(here.path());
    let line = |hash: &str| {
        let hash = hash.repeat(32);
        format!(
            "{{\"remark\":\"read\",\"message\":\"title\",\"language\":\"en-US\",\"source\":\"{hash}\",\"text\":\"{hash}\",\
             \"by\":\"1002\",\"at\":\"2026-03-06T15:40:00Z\"}}\n"
        )
    };
    let folder = Folder::proved().write("scenarios/annual-fee.review", line("a") + &line("b"));
    approve(&mut one, &folder, (&hr, &trainer));
    let pack = made(&one, &folder);
    let mut open = Store::open(&there.path().join("station.sqlite")).expect("a store");
    open.believe(pack.key(), None).expect("at an open station anybody does");
    let target = Folder::proved().write("scenarios/annual-fee.review", line("c") + &line("a"));
    let plan = pack.plan(&Root::from(target.path()), &open, false).expect("planned");
    assert_eq!(plan.scenarios[0].approval, ApprovalTaken::Open);
    plan.install(&mut open, None).expect("installed");
    assert_eq!(target.read("scenarios/annual-fee.review"), line("c") + &line("a") + &line("b"));
    assert_eq!(open.release(ID).expect("read").state, ReleaseState::Draft);
    let inside = pack.plan(&Root::Shipped, &open, false).expect_err("inside the program");
    assert!(matches!(inside, PackFileError::Studio(_)), "{inside}");
}

/// A pack that is signed as it should be, and says what nobody should say.
fn signed(store: &Store, body: &Value) -> Vec<u8> {
    let body = body.to_string();
    let signature = serde_json::to_string(&store.sign_pack(&body).expect("signed")).expect("JSON");
    format!("composure pack 1\n{body}\n{signature}\n").into_bytes()
}

#[test]
fn hostile_packs_are_refused_with_a_reason() {
    let here = tempfile::tempdir().expect("a folder");
    let (store, ..) = station(here.path());
    let pack = made(&store, &Folder::proved());
    let text = pack.text().expect("written");
    let body: Value = serde_json::from_str(text.lines().nth(1).expect("a body")).expect("JSON");
    let read = |bytes: &[u8]| PackFile::read(bytes).expect_err("refused");
    assert!(PackFile::read(&signed(&store, &body)).is_ok(), "the untouched one is sound");
    // cut anywhere, it is no whole pack
    for length in (0..text.len()).step_by(97).chain([text.len() - 1]) {
        let cut = read(&text.as_bytes()[..length]);
        assert!(!cut.to_string().is_empty());
    }
    assert!(matches!(read(&text.as_bytes()[..text.len() / 2]), PackFileError::CutShort));
    assert!(matches!(read(b"PK\x03\x04"), PackFileError::NotOne));
    assert!(matches!(read(b"\xff\xfe"), PackFileError::NotOne));
    assert!(
        matches!(read(text.replacen("pack 1", "pack 9", 1).as_bytes()), PackFileError::Newer { found } if found == "9")
    );
    assert!(matches!(read(text.replacen("OneOf", "OneOg", 1).as_bytes()), PackFileError::Signature));
    assert!(matches!(read(format!("{text}more\n").as_bytes()), PackFileError::Form { .. } | PackFileError::CutShort));
    let other = tempfile::tempdir().expect("a folder");
    let (forger, ..) = station(other.path());
    let line = |text: &str, at: usize| text.lines().nth(at).expect("a line").to_owned();
    let forged = String::from_utf8(signed(&forger, &json!({}))).expect("text");
    let forged = format!("composure pack 1\n{}\n{}\n", line(&text, 1), line(&forged, 2));
    assert!(matches!(read(forged.as_bytes()), PackFileError::Signature), "another body's signature");
    assert!(matches!(read(&vec![b' '; LARGEST_PACK + 1]), PackFileError::TooLarge { .. }));
    // signed, and wrong all the same
    let with = |edit: &dyn Fn(&mut Value)| {
        let mut body = body.clone();
        edit(&mut body);
        read(&signed(&store, &body))
    };
    for path in [
        "../../etc/passwd",
        "/etc/passwd",
        "scenarios/../../x.ron",
        "scenarios/other.ron",
        "C:\\x",
        "locales/zh-CN/app.ftl",
        "assets/policies/counter.ron",
        "scenarios/annual-fee.ron/",
        "",
    ] {
        let refused = with(&|body| body["scenarios"][0]["files"][0]["path"] = json!(path));
        assert!(matches!(&refused, PackFileError::Stray { path: found } if found == path), "{path}: {refused}");
    }
    for id in ["..", "../x", "a/b", "A", ""] {
        let refused = with(&|body| body["scenarios"][0]["id"] = json!(id));
        assert!(matches!(refused, PackFileError::Stray { .. }), "{id}: {refused}");
    }
    let twice = with(&|body| {
        let file = body["scenarios"][0]["files"][1].clone();
        body["scenarios"][0]["files"].as_array_mut().expect("files").push(file);
    });
    assert!(matches!(twice, PackFileError::Twice { .. }), "{twice}");
    let twice = with(&|body| {
        let scenario = body["scenarios"][0].clone();
        body["scenarios"].as_array_mut().expect("scenarios").push(scenario);
    });
    assert!(matches!(twice, PackFileError::Twice { .. }), "{twice}");
    let other = with(&|body| body["scenarios"][0]["files"][0]["text"] = json!("Scenario("));
    assert!(matches!(&other, PackFileError::OtherHash { path } if path == STORY), "{other}");
    let huge = "x".repeat(5 << 20);
    let huge = with(&|body| body["scenarios"][0]["files"][0]["text"] = json!(huge));
    assert!(matches!(huge, PackFileError::TooLarge { .. }), "{huge}");
    assert!(matches!(with(&|body| body["semantics"] = json!(1)), PackFileError::OtherSemantics { found: 1 }));
    assert!(matches!(with(&|body| body["scenarios"] = json!([])), PackFileError::Empty));
    let none = with(&|body| {
        body["scenarios"][0]["files"].as_array_mut().expect("files").remove(0);
    });
    assert!(matches!(none, PackFileError::NoStory { .. }), "{none}");
    assert!(matches!(with(&|body| body["more"] = json!(1)), PackFileError::Form { .. }));
    assert!(matches!(with(&|body| *body = json!("deep".repeat(9))), PackFileError::Form { .. }));
    let deep = format!("{}{}", "[".repeat(10_000), "]".repeat(10_000));
    let signature = serde_json::to_string(&store.sign_pack(&deep).expect("signed")).expect("JSON");
    let deep = read(format!("composure pack 1\n{deep}\n{signature}\n").as_bytes());
    assert!(matches!(deep, PackFileError::Form { .. }), "{deep}");
}

#[test]
fn what_has_errors_with_the_content_at_hand_is_not_installed() {
    let here = tempfile::tempdir().expect("a folder");
    let (store, ..) = station(here.path());
    let pack = made(&store, &Folder::proved());
    let target = bare();
    let book = target.read("assets/policies/counter.ron").replace("\"escalate\"", "\"hand-over\"");
    let target = target.write("assets/policies/counter.ron", book);
    let before = files(target.path());
    let refused = pack.plan(&Root::from(target.path()), &store, false).expect_err("the book knows no such deed");
    assert!(matches!(&refused, PackFileError::Unsound { id, count: 1.., .. } if id == ID), "{refused}");
    assert_eq!(files(target.path()), before);
    let unknown = PackFile::make(&Library::load(Root::from(target.path()), &[]), &store, &["none".to_owned()]);
    assert!(matches!(unknown, Err(PackFileError::Studio(_))));
}
