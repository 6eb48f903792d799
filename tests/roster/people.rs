//! People over time: listed, shown, leaving, found to be one, with all that happened to them.

use super::{STAFF, import, import_with, numbers};
use crate::support::{LOCALES, Station, transcript};

fn play(station: &Station, number: &str) {
    let responses = transcript("media-threat", "model").display().to_string();
    station.run(["play", "media-threat", "--employee", number, "--responses", &responses], 0);
}

#[test]
fn a_leaver_keeps_his_records_when_his_number_is_given_away() {
    let station = Station::quick();
    import(&station, STAFF, 0);
    play(&station, "1001");
    let said = station.run(["roster", "leave", "1001"], 0);
    assert!(said.out.contains("1001 李晓燕（城东支行） 自") && said.out.contains("起离职"), "{}", said.out);
    assert_eq!(numbers(&station), ["1002"]);
    let said = station.run(["roster", "leave", "1001"], 1);
    assert!(said.err.contains("已离职"), "{}", said.err);
    // the records still say whose they are
    assert!(station.run(["records", "list"], 0).out.contains("李晓燕"));
    import(&station, "工号,姓名,网点\n1001,秦朗,城西支行\n", 0);
    assert!(station.run(["records", "list"], 0).out.contains("李晓燕"), "and not the new hire's");
    let said = station.run(["roster", "show", "1001", "--locale", "en-US"], 0);
    assert!(said.out.contains("name: 秦朗") && said.out.contains("assessments on record: 0"), "{}", said.out);
    assert!(said.err.contains("the number was also that of 1001 李晓燕 (城东支行): left on"), "{}", said.err);
    let id = said.err.trim().rsplit(' ').next().unwrap().to_owned();
    let said = station.run(["roster", "show", &id, "--locale", "en-US"], 0);
    assert!(said.out.contains("name: 李晓燕") && said.out.contains("assessments on record: 1"), "{}", said.out);
    assert_eq!(station.run(["roster", "list", "--all", "--format", "csv"], 0).out.lines().count(), 4);
}

#[test]
fn two_numbers_of_one_person_are_merged_and_split() {
    let station = Station::quick();
    import(&station, STAFF, 0);
    play(&station, "1001");
    play(&station, "1002");
    for (args, code, told) in [
        (&["roster", "merge", "1001", "1002"][..], 0, "1001 李晓燕（城东支行） 已并入 1002 周明远（滨江路支行）"),
        (&["roster", "merge", "1001", "1002"], 1, "1001 和 1002 已经是同一个人"),
        (&["roster", "split", "1002"], 1, "工号 1002 没有并入任何人"),
        (&["roster", "show", "1001"], 0, "考核记录：2"),
        (&["roster", "show", "1001"], 0, "也用过的工号：1001"),
        (&["roster", "history", "1002"], 0, "并入"),
        (&["roster", "split", "1001"], 0, "已重新分开"),
        (&["roster", "show", "1001"], 0, "考核记录：1"),
    ] {
        let said = station.run(args, code);
        assert!((said.out.clone() + &said.err).contains(told), "{args:?}: {said:?}");
    }
    let said = station.run(["roster", "history", "1001", "--format", "json"], 0).json();
    let what: Vec<_> = said.as_array().unwrap().iter().map(|one| one["what"].as_str().unwrap().to_owned()).collect();
    assert_eq!(what, ["joined", "number", "name", "branch", "merged", "split"]);
    assert_eq!((&said[4]["value"], &said[4]["source"]), (&"1002".into(), &"roster merge".into()));
}

#[test]
fn nobody_who_is_not_there_leaves() {
    let station = Station::quick();
    import(&station, STAFF, 0);
    for args in [
        &["roster", "leave", "99"][..],
        &["roster", "merge", "99", "1001"],
        &["roster", "split", "99"],
        &["roster", "show", "99"],
        &["roster", "history", "99"],
    ] {
        let said = station.run(args, 2);
        assert!(said.err.contains("nobody on the roster has or had the number `99`"), "{args:?}: {}", said.err);
    }
    let said = station.run(["roster", "leave", "1001", "--on", "2199-01-01"], 2);
    assert!(said.err.contains("2199-01-01 has not come yet"), "{}", said.err);
    let said = station.run(["roster", "leave", "1001", "--on", "2001-01-01"], 1);
    assert!(said.err.contains("2001-01-01"), "{}", said.err);
}

#[test]
fn every_table_speaks_the_language_of_the_run() {
    let station = Station::quick();
    import_with(&station, "工号,姓名,网点,时限倍数\n1001,李晓燕,城东支行,1.5\n", &[], 0);
    for locale in LOCALES {
        for args in [
            &["roster", "list"][..],
            &["roster", "list", "--all"],
            &["roster", "show", "1001"],
            &["roster", "history", "1001"],
        ] {
            let said = station.run(args.iter().chain(&["--locale", locale]), 0);
            assert!(
                said.out.contains("李晓燕") && !said.out.contains(['⟦', '{', '$']),
                "{args:?} {locale}: {}",
                said.out
            );
            assert!(said.out.contains("150%"), "{args:?} {locale}: {}", said.out);
        }
    }
    let csv = station.run(["roster", "list", "--format", "csv"], 0).out;
    assert!(csv.starts_with("number,name,branch,position,hired_on,manager,time_factor_percent,state,since,subject,person\n1001,李晓燕,城东支行,,,,150,on,"), "{csv}");
}
