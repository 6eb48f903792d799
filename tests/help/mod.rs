//! Help in the reader's language, however it is asked for, whatever the content is.

use crate::support::{LOCALES, answer, composure};
use std::fs;

/// How a page of `records list` begins its usage in each language.
const USAGES: [(&str, &str); 3] = [
    ("zh-CN", "用法：composure records list [选项]"),
    ("zh-TW", "用法：composure records list [選項]"),
    ("en-US", "Usage: composure records list [OPTIONS]"),
];

#[test]
fn help_is_in_the_language_that_is_named_wherever_it_is_named() {
    assert_eq!(USAGES.map(|(tag, _)| tag), LOCALES);
    for (tag, usage) in USAGES {
        let named = format!("--locale={tag}");
        let asked = ["records", "list"];
        let page = answer(composure().args(asked).args(["--help", "--locale", tag]), 0);
        assert!(page.out.contains(usage) && page.err.is_empty(), "{page:?}");
        for args in [
            vec!["--locale", tag, "records", "list", "-h"],
            vec!["records", &named, "list", "--help"],
            vec!["records", "list", "--limit", "3", "--help", &named],
            vec!["help", "records", "list", &named],
            vec!["records", "help", "list", "--locale", tag],
        ] {
            assert_eq!(answer(composure().args(&args), 0), page, "{args:?}");
        }
        assert_eq!(answer(composure().args(asked).arg("--help").env("COMPOSURE_LOCALE", tag), 0), page);
        let system = format!("{}.UTF-8", tag.replace('-', "_"));
        assert_eq!(answer(composure().args(asked).arg("--help").env("LANG", &system), 0), page);
        let over = answer(composure().args(asked).args(["-h", &named]).env("COMPOSURE_LOCALE", "en-US"), 0);
        assert_eq!(over, page, "what is named here counts before what the environment names");
        // whoever names no command is shown which there are
        let group = answer(composure().args(["records", "--help", &named]), 0).out;
        for args in [vec!["records"], vec!["records", &named]] {
            let none = answer(composure().args(&args).env("LANG", &system), 2);
            assert_eq!((none.out.as_str(), &none.err), ("", &group), "{args:?}");
        }
    }
}

#[test]
fn the_environment_names_the_language_of_every_command() {
    for locale in LOCALES {
        let named = answer(composure().args(["content", "list", "--locale", locale]), 0);
        assert_eq!(answer(composure().args(["content", "list"]).env("COMPOSURE_LOCALE", locale), 0), named);
    }
    let nobody = answer(composure().args(["content", "list"]).env("COMPOSURE_LOCALE", ""), 0);
    assert_eq!(nobody, answer(composure().args(["content", "list"]), 0));
}

#[test]
fn a_language_that_the_program_does_not_speak_is_refused_by_help_as_well() {
    let said = answer(composure().args(["play", "--help", "--locale", "fr"]), 2);
    assert_eq!(said.out, "");
    assert!(said.err.contains("does not speak `fr`") && said.err.contains("zh-TW"), "{}", said.err);
    let said = answer(composure().args(["play", "--help"]).env("COMPOSURE_LOCALE", "fr"), 2);
    assert!(said.err.contains("does not speak `fr`"), "{}", said.err);
}

#[test]
fn help_asks_nothing_of_the_content() {
    let folder = tempfile::tempdir().unwrap();
    let asked = ["check", "--help", "--locale", "zh-CN"];
    let page = answer(composure().args(asked), 0);
    let empty = answer(composure().args(asked).env("COMPOSURE_CONTENT", folder.path()), 0);
    fs::create_dir_all(folder.path().join("locales/zh-CN")).unwrap();
    fs::write(folder.path().join("locales/zh-CN/app.ftl"), b"help-usage = \xff\n").unwrap();
    fs::write(folder.path().join("locales/zh-CN/help.ftl"), "check = {").unwrap();
    let broken = answer(composure().args(asked).arg("--content").arg(folder.path()), 0);
    let nowhere = answer(composure().args(asked).args(["--content", "nowhere"]), 0);
    assert!([empty, broken, nowhere].iter().all(|one| *one == page));
}

/// What is wrong with a command is told by the parser in English; a wish for help doesn't hide it.
#[test]
fn what_is_no_wish_for_help_is_told_as_before() {
    for args in
        [&["records", "lst", "--locale", "zh-CN"][..], &["--locale"], &["play", "--sed", "1", "--locale", "zh-TW"]]
    {
        let said = answer(composure().args(args), 2);
        assert!(said.err.starts_with("error: ") && said.out.is_empty(), "{args:?}: {said:?}");
    }
}
