//! Every cell of the table of roles, at the command line.

use super::{ROLES, as_one, bound, texts, unseeded};
use composure::records::accounts::{AccountRole, Permission, may};

/// Commands with what each takes; who may not see others' records gets his own where it says so.
fn commands(model: &str, staff: &str) -> Vec<(Permission, Vec<&'static str>, Vec<String>)> {
    use Permission as P;
    let own = |text: &str| text.to_owned();
    vec![
        (P::Practise, vec!["play", "media-threat", "--mode", "practice", "--responses"], vec![own(model)]),
        (P::BeAssessed, vec!["play", "media-threat", "--responses"], vec![own(model)]),
        (P::SeeOthers, vec!["rescore", "--policies", "bank-complaints"], vec![]),
        (P::Export, vec!["records", "export"], vec![]),
        (P::Export, vec!["records", "export", "--format", "chain"], vec![]),
        (P::Verify, vec!["records", "verify"], vec![]),
        (P::Anchor, vec!["records", "anchor"], vec![]),
        (P::SeeAccess, vec!["records", "access"], vec![]),
        (P::SeeRoster, vec!["roster", "accounts"], vec![]),
        (P::SeeRoster, vec!["roster", "list"], vec![]),
        (P::SeeRoster, vec!["roster", "show", "1005"], vec![]),
        (P::SeeRoster, vec!["roster", "history", "1005"], vec![]),
        (P::ChangeRoster, vec!["roster", "import", "--yes"], vec![own(staff)]),
        (P::ChangeRoster, vec!["roster", "leave", "1006"], vec![]),
        (P::ChangeRoster, vec!["roster", "merge", "1006", "1005"], vec![]),
        (P::ChangeRoster, vec!["roster", "split", "1006"], vec![]),
        (P::GrantRoles, vec!["roster", "grant", "1005", "trainer"], vec![]),
        (P::GrantRoles, vec!["roster", "revoke", "1005", "trainer"], vec![]),
        (P::GrantRoles, vec!["station", "acknowledge"], vec![]),
        (P::IssueCodes, vec!["roster", "codes", "--number", "1005"], vec![]),
        (P::IssueCodes, vec!["roster", "unlock", "1005"], vec![]),
        (P::Decide, vec!["station", "set", "lapse-days", "7"], vec![]),
        (P::Decide, vec!["station", "notice", "--shipped"], vec![]),
        (P::Decide, vec!["station", "hash", "sha256"], vec![]),
        (P::Erase, vec!["roster", "sweep"], vec![]),
        (P::Erase, vec!["records", "retain", "--dry-run", "--years", "50"], vec![]),
        (P::Approve, vec!["station", "book", "shipped"], vec![]),
        (P::Approve, vec!["station", "allow"], vec![own(&"0".repeat(64))]),
        (P::SeeReleases, vec!["release", "list"], vec![]),
        (P::SeeReleases, vec!["release", "show", "media-threat"], vec![]),
        (P::WriteScenarios, vec!["release", "send", "media-threat"], vec![]),
        (P::Approve, vec!["release", "pilot", "media-threat", "1004"], vec![]),
        (P::Approve, vec!["release", "approve", "media-threat"], vec![]),
        (P::WriteScenarios, vec!["release", "send", "rude-customer"], vec![]),
        (P::Approve, vec!["release", "return", "rude-customer"], vec![]),
        (P::Review, vec!["release", "note", "rude-customer", "what next?"], vec![]),
        (P::Approve, vec!["release", "retire", "rude-customer"], vec![]),
    ]
}

/// Commands that ask nothing of whoever runs them, and those whose cells stand in tests of their own: what is one's own, and a backup,
/// which a file can be made of but once.
const OTHERS: [&str; 15] = [
    "records list",
    "records show",
    "records page",
    "records mine",
    "records backup",
    "records void",
    "records correct",
    "records uphold",
    "records remark",
    "roster erase",
    "records restore",
    "roster hr",
    "station show",
    "station recover",
    "release settle",
];

#[test]
fn no_command_is_without_a_cell() {
    let said = |group: &str| {
        texts(&crate::support::composure().args([group, "--help", "--locale", "en-US"]).output().unwrap()).0
    };
    let covered: Vec<String> =
        commands("", "").into_iter().map(|(_, args, _)| args[..2].join(" ")).chain(OTHERS.map(str::to_owned)).collect();
    let mut seen = 0;
    for group in ["records", "roster", "station", "release"] {
        let help = said(group);
        let listed = help.split("Commands:").nth(1).and_then(|rest| rest.split("\n\n").next()).expect("commands");
        for line in listed.lines().filter(|line| line.starts_with("  ") && !line.starts_with("   ")) {
            let name = line.split_whitespace().next().expect("a name");
            let command = format!("{group} {name}");
            seen += 1;
            assert!(name == "help" || covered.contains(&command), "`{command}` stands in no cell of the table");
        }
    }
    assert!(seen > 20, "{seen}");
}

#[test]
fn only_hr_rules_on_records_and_erases_people() {
    let (station, none) = (bound(), "f".repeat(32));
    let reason = ["--reason", "printer jammed"];
    for (permission, args) in [
        (Permission::Correct, vec!["records", "void", none.as_str()]),
        (Permission::Correct, vec!["records", "uphold", none.as_str()]),
        (Permission::Correct, vec!["records", "correct", none.as_str(), "--outcome", "passed"]),
        (Permission::Erase, vec!["roster", "erase", "9999", "--yes"]),
    ] {
        for (number, role) in ROLES {
            let output = as_one(&station, number, &[&args[..], &reason[..]].concat());
            assert_eq!(output.status.code(), Some(2), "there is none: {role:?} {args:?}");
            assert_eq!(!texts(&output).1.contains("you may not"), may(role, permission), "{role:?} {args:?}");
        }
    }
}

#[test]
fn only_hr_takes_the_store_away() {
    let station = bound();
    for (number, role) in ROLES {
        let file = station.path().join(format!("backup-{number}.sqlite"));
        let output = as_one(&station, number, &["records", "backup", file.to_str().unwrap()]);
        let allowed = may(role, Permission::BackUp);
        assert_eq!((output.status.code(), file.exists()), (Some(if allowed { 0 } else { 2 }), allowed), "{role:?}");
    }
}

#[test]
fn each_role_does_what_the_table_says_and_nothing_else() {
    let station = bound();
    let (model, staff) = (unseeded(&station), station.file("staff.csv", super::STAFF));
    for (permission, args, more) in commands(model.to_str().unwrap(), staff.to_str().unwrap()) {
        let args: Vec<&str> = args.into_iter().chain(more.iter().map(String::as_str)).collect();
        for (number, role) in ROLES {
            let output = as_one(&station, number, &args);
            let (out, err) = texts(&output);
            let allowed = may(role, permission) || may(AccountRole::Learner, permission);
            assert_eq!(!err.contains("you may not"), allowed, "{role:?} {args:?}\n{out}\n{err}");
            if !allowed {
                assert_eq!((output.status.code(), out.as_str()), (Some(2), ""), "{role:?} {args:?}\n{err}");
            } else if args != ["station", "acknowledge"] {
                assert_eq!(output.status.code(), Some(0), "{role:?} {args:?}\n{err}");
            }
        }
    }
}

#[test]
fn whoever_may_not_see_others_sees_what_is_his_own() {
    let station = bound();
    for number in ["1004", "1002"] {
        let output = super::assess(&station, number);
        assert_eq!(output.status.code(), Some(0), "{:?}", texts(&output));
    }
    let records = station.store().records(&Default::default()).unwrap();
    let id = |number: &str| {
        let of =
            |record: &&composure::records::Record| record.employee.as_ref().is_some_and(|one| one.number == number);
        records.iter().find(of).expect("a record").attempt.id.to_string()
    };
    let listed = |number: &str| texts(&as_one(&station, number, &["records", "list"])).0;
    assert!(listed("1004").contains("1004") && !listed("1004").contains("1002"), "{}", listed("1004"));
    for reader in ["1001", "1002", "1003"] {
        let listed = listed(reader);
        assert!(listed.contains("1004") && listed.contains("1002"), "{reader}: {listed}");
    }
    // an id that is cut short leads to one's own, and to nothing of others
    let (own, others) = (id("1004"), id("1002"));
    for begin in ["", &others[..1], &own[..1]] {
        let (out, err) = texts(&as_one(&station, "1004", &["records", "show", begin]));
        assert!(!out.contains(&others) && !err.contains(&others), "{begin}: {err}");
        assert_eq!(out.is_empty(), !own.starts_with(begin), "{begin}: {err}");
    }
    let none = "f".repeat(32);
    for command in ["show", "page"] {
        let own = as_one(&station, "1004", &["records", command, &id("1004")]);
        assert_eq!(own.status.code(), Some(0), "{:?}", texts(&own));
        let (others, nobodys) = (id("1002"), none.as_str());
        let told = [&*others, nobodys]
            .map(|id| texts(&as_one(&station, "1004", &["records", command, id])).1.replace(id, "ID"));
        assert_eq!(told[0], told[1], "whether there is another's isn't told");
        assert!(told[0].contains("none of your own records begins with `ID`"), "{}", told[0]);
        assert_eq!(as_one(&station, "1003", &["records", command, &id("1002")]).status.code(), Some(0));
    }
}
