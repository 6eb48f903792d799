//! Every look at another's record is written down before it is shown.

use super::{as_one, assess, bound, texts};
use composure::records::accounts::AccessKind;
use std::fs;

#[test]
fn looks_at_others_are_written_down_and_those_at_ones_own_are_not() {
    let station = bound();
    for number in ["1004", "1002"] {
        assert_eq!(assess(&station, number).status.code(), Some(0));
    }
    let records = station.store().records(&Default::default()).unwrap();
    let first = &records[0].attempt;
    let short = &first.id.to_string()[..8];
    for args in [&["records", "list"][..], &["records", "show", short], &["records", "page", short]] {
        assert_eq!(as_one(&station, "1004", args).status.code(), Some(0), "{args:?}");
    }
    assert_eq!(station.store().accesses().unwrap().len(), 0, "his own");
    let looks: [(&str, &[&str], AccessKind, u64); 6] = [
        ("1002", &["records", "list"], AccessKind::Listed, 2),
        ("1003", &["records", "show", short], AccessKind::Shown, 1),
        ("1001", &["records", "page", short], AccessKind::Shown, 1),
        ("1001", &["records", "export", "--format", "xes"], AccessKind::Exported, 2),
        ("1002", &["rescore", "--policies", "bank-complaints"], AccessKind::Rescored, 2),
        ("1003", &["records", "access"], AccessKind::Log, 5),
    ];
    for (number, args, _, _) in looks {
        assert_eq!(as_one(&station, number, args).status.code(), Some(0), "{args:?}");
    }
    let found = station.store().accesses().unwrap();
    let store = station.store();
    let who = |one: &composure::records::accounts::Access| store.whose(&one.subject).unwrap().unwrap().number;
    let shown: Vec<_> = found.iter().map(|one| (who(one), one.kind, one.count)).collect();
    assert_eq!(shown, looks.map(|(number, _, kind, count)| (number.to_owned(), kind, count)));
    assert_eq!((found[1].whose.as_ref(), found[1].filter.as_str()), (Some(&first.subject), first.id.as_str()));
    assert_eq!(found[3].filter, "xes");
    // what was asked for stands there, and whoever is named in it by an id
    let asked = ["records", "export", "--employee", "1004", "--from", "2020-01-01"];
    assert_eq!(as_one(&station, "1001", &asked).status.code(), Some(0));
    let last = station.store().accesses().unwrap().pop().unwrap();
    assert_eq!((last.count, last.filter), (1, format!("csv from=2020-01-01 employee={}", first.subject)));
    // `show` of something that is due, or of nothing, shows nothing
    assert_eq!(as_one(&station, "1003", &["records", "show", &"f".repeat(32)]).status.code(), Some(2));
    assert_eq!(station.store().accesses().unwrap().len(), looks.len() + 1);
    assert_eq!(as_one(&station, "1001", &["records", "verify"]).status.code(), Some(0));
    let (out, _) = texts(&as_one(&station, "1001", &["records", "access"]));
    assert!(out.contains("1003 赵文博") && out.contains("1004 何苗") && out.contains("rescored"), "{out}");
}

#[cfg(unix)]
#[test]
fn what_cannot_be_written_down_is_said() {
    use std::os::unix::fs::PermissionsExt as _;
    let station = bound();
    let path = station.path().join(composure::records::FILE);
    drop(station.store());
    let mode = |mode| fs::set_permissions(&path, fs::Permissions::from_mode(mode)).unwrap();
    mode(0o400);
    let is_root = fs::File::options().append(true).open(&path).is_ok();
    let output = as_one(&station, "1003", &["records", "list"]);
    mode(0o600);
    // to root everything can be written
    if !is_root {
        assert_eq!(output.status.code(), Some(0), "{:?}", texts(&output));
        assert!(texts(&output).1.contains("not written into its access log"), "{:?}", texts(&output));
    }
}

#[test]
fn what_is_ones_own_nobody_else_takes() {
    let station = bound();
    let folder = station.path().join("mine");
    let mine = |number: &str| {
        let args = ["records", "mine", "--employee", "1004", "--output", folder.to_str().unwrap()];
        as_one(&station, number, &args)
    };
    for number in ["1001", "1002", "1003"] {
        let output = mine(number);
        assert!(texts(&output).1.contains("nobody plays for `1004`"), "{number}: {:?}", texts(&output));
        assert!(!folder.exists(), "{number}");
    }
    assert_eq!(mine("1004").status.code(), Some(0));
    assert!(folder.is_dir());
}

#[test]
fn whom_a_list_was_narrowed_to_is_told_by_number_and_the_log_is_narrowed_itself() {
    let station = bound();
    for number in ["1004", "1005"] {
        as_one(&station, "1003", &["records", "list", "--employee", number]);
    }
    let log = |more: &[&str]| texts(&as_one(&station, "1003", &[&["records", "access"][..], more].concat())).0;
    let all = log(&[]);
    assert!(all.contains("employee=1004 何苗") && all.contains("employee=1005 林嘉怡"), "{all}");
    let of_one = log(&["--employee", "1004"]);
    assert!(of_one.contains("1004") && !of_one.contains("1005"), "{of_one}");
    assert!(!log(&["--to", "2001-01-01"]).contains("1004"));
    assert!(log(&["--from", "2001-01-01"]).contains("1004"));
    assert_eq!(as_one(&station, "1003", &["records", "access", "--from", "never"]).status.code(), Some(2));
    assert_eq!(as_one(&station, "1003", &["records", "access", "--employee", "9999"]).status.code(), Some(2));
}
