//! Accounts from first to last: who gets in, who is kept out, and that the answer gives nothing away.

use super::account::TRIES;
use super::event::{self, AccountEvent};
use super::*;
use crate::cases;
use crate::records::testing::{entry, new_attempt};
use crate::records::{Employee, Mode, NewAttempt, Store, StoreError, SubjectId, Timestamp};
use proptest::prelude::*;
use std::collections::BTreeSet;

const STAFF: &str = "number,name,branch\n1001,李晓燕,城东支行\n1002,周明远,滨江路支行\n1003,赵文博,文化宫支行\n";
const SECRET: &str = "lilac-in-june";

fn store() -> Store {
    let mut store = Store::in_memory().expect("a store");
    store.import_roster("staff.csv", STAFF.as_bytes()).expect("imported");
    store
}

fn person(store: &Store, number: &str) -> Employee {
    store.employee(number).expect("read").expect("there")
}

/// A store whose HR is 1001, with a secret.
fn bound() -> (Store, SubjectId) {
    let mut store = store();
    let (holder, code) = store.found_hr("1001").expect("founded");
    store.set_secret("1001", code.as_str(), SECRET, SecretCost::TRIFLING).expect("set");
    (store, holder.employee.subject)
}

/// The same, with texts that the program carries.
fn with_shipped(mut new: NewAttempt) -> NewAttempt {
    use crate::records::{Content, ContentKind};
    let text = |kind, name: &str, body: &str| Content { kind, name: name.to_owned(), body: body.to_owned() };
    new.contents = vec![
        text(ContentKind::Scenario, "media-threat.ron", include_str!("../../../scenarios/media-threat.ron")),
        text(ContentKind::Book, "bank-complaints.ron", include_str!("../../../assets/policies/bank-complaints.ron")),
        text(
            ContentKind::Words,
            "zh-CN/scenarios/media-threat.ftl",
            include_str!("../../../locales/zh-CN/scenarios/media-threat.ftl"),
        ),
    ];
    new
}

/// Gives somebody a secret.
fn admit(store: &mut Store, number: &str, secret: &str, hr: &SubjectId) {
    let one = person(store, number);
    let (codes, _) = store.issue_codes(&[one], hr).expect("issued");
    store.set_secret(number, codes[0].as_str(), secret, SecretCost::TRIFLING).expect("set");
}

#[test]
fn the_first_hr_binds_a_station_for_good() {
    let mut store = store();
    assert!(!store.roles_bind().expect("read") && store.roles_bind_since().expect("read").is_none());
    let before = crate::records::now();
    let (holder, code) = store.found_hr(" １００１ ").expect("founded");
    let since = store.roles_bind_since().expect("read").expect("since now");
    assert!(since >= before && since <= crate::records::now(), "{since}");
    assert!(store.roles_bind().expect("read") && holder.account.has(AccountRole::Hr));
    assert!(matches!(store.found_hr("1002"), Err(AccountError::Bound)));
    let by_code = store.sign_in("1001", code.as_str()).expect("right");
    assert!(by_code.by_code && Permission::ALL.iter().all(|one| !by_code.may(*one)), "first a secret");
    let signed_in = store.set_secret("1001", code.as_str(), SECRET, SecretCost::TRIFLING).expect("set");
    assert!(signed_in.may(Permission::GrantRoles) && signed_in.may(Permission::Practise));
    assert!(matches!(store.sign_in("1001", code.as_str()), Err(AccountError::Wrong)), "once only");
    assert!(!store.sign_in("1001", SECRET).expect("right").by_code);
    assert!(matches!(store.take("1001", AccountRole::Hr, &holder.employee.subject), Err(AccountError::LastHr)));
    for change in ["UPDATE accounts SET value = ''", "DELETE FROM accounts"] {
        let error = store.connection().execute(change, []).expect_err("append-only").to_string();
        assert!(error.contains("accounts is append-only"), "{error}");
    }
}

#[test]
fn wrong_ones_in_a_row_lock_a_number_whether_somebody_has_it_or_not() {
    for number in ["1002", "1003", "9999"] {
        let (mut store, hr) = bound();
        admit(&mut store, "1002", "丁香花开在六月里", &hr);
        let mut answers = Vec::new();
        for _ in 0..TRIES + 2 {
            answers.push(match store.sign_in(number, "not this one") {
                Err(AccountError::Wrong) => "wrong",
                Err(AccountError::Locked { .. }) => "locked",
                other => panic!("{other:?}"),
            });
        }
        assert_eq!(answers, ["wrong", "wrong", "wrong", "wrong", "wrong", "locked", "locked"], "{number}");
        if number == "1002" {
            let right = store.sign_in(number, "丁香花开在六月里");
            assert!(matches!(right, Err(AccountError::Locked { .. })), "the right one as well");
            assert!(matches!(store.sign_in_to_read(number, "丁香花开在六月里"), Err(AccountError::Locked { .. })));
            store.unlock(number, &hr).expect("unlocked");
            store.sign_in(number, "丁香花开在六月里").expect("right");
        }
        assert!(store.sign_in("1001", SECRET).is_ok(), "nobody else is kept out");
    }
}

#[test]
fn a_right_one_begins_the_count_again_and_time_ends_a_lock() {
    let (mut store, _) = bound();
    for _ in 0..3 {
        for _ in 0..TRIES - 1 {
            assert!(matches!(store.sign_in("1001", "wrong one"), Err(AccountError::Wrong)));
        }
        store.sign_in("1001", SECRET).expect("right");
    }
    // a lock of long ago
    let subject = person(&store, "1001").subject;
    for until in [None, None, None, None, Some("2026-03-06T07:40:00.000Z")] {
        let until = until.map(|until| Timestamp::from_text(until).expect("a moment"));
        let tried = AccountEvent::now(&subject, AccountStep::Tried, None).until(until);
        store.write(|change| event::note(change, &tried)).expect("put");
    }
    assert!(matches!(store.sign_in("1001", "wrong one"), Err(AccountError::Wrong)), "counted from one again");
    store.sign_in("1001", SECRET).expect("right");
}

#[test]
fn a_try_is_counted_before_it_is_known() {
    let (mut store, _) = bound();
    let count = |store: &Store, what: &str| -> u32 {
        let sql = "SELECT count(*) FROM accounts WHERE what = ?1";
        store.connection().query_one(sql, [what], |row| row.get(0)).expect("counted")
    };
    let (tried, entered) = (count(&store, "tried"), count(&store, "entered"));
    store.sign_in("1001", "wrong one").expect_err("wrong");
    store.sign_in("1001", SECRET).expect("right");
    assert_eq!((count(&store, "tried") - tried, count(&store, "entered") - entered), (2, 1));
}

#[test]
fn a_reset_ends_the_secret_before_and_old_codes_are_worth_nothing() {
    let (mut store, hr) = bound();
    admit(&mut store, "1002", "丁香花开在六月里", &hr);
    let one = person(&store, "1002");
    let (first, until) = store.issue_codes(std::slice::from_ref(&one), &hr).expect("issued");
    assert!(until.is_some());
    assert!(matches!(store.sign_in("1002", "丁香花开在六月里"), Err(AccountError::Wrong)));
    let (second, _) = store.issue_codes(std::slice::from_ref(&one), &hr).expect("issued");
    assert!(matches!(store.sign_in("1002", first[0].as_str()), Err(AccountError::Wrong)));
    assert!(store.sign_in("1002", &second[0].as_str().to_lowercase().replace('-', " ")).expect("right").by_code);
    let weak = store.set_secret("1002", second[0].as_str(), "10021002", SecretCost::TRIFLING);
    assert!(matches!(weak, Err(AccountError::Weak { fault: SecretFault::Own })));
    assert!(store.sign_in("1002", second[0].as_str()).expect("still good").by_code);
    // one that is too old
    let kept = store.read(|connection| event::of(connection, &one.subject)).expect("read");
    let code = kept.into_iter().rfind(|event| event.what == AccountStep::Code).expect("issued");
    let until = Timestamp::from_text("2026-03-06T07:40:00.000Z");
    store.write(|change| event::note(change, &code.until(until))).expect("put");
    assert!(matches!(store.sign_in("1002", second[0].as_str()), Err(AccountError::Wrong)));
}

#[test]
fn only_hr_grants_takes_issues_and_unlocks() {
    let (mut store, hr) = bound();
    for role in [None, Some(AccountRole::Trainer), Some(AccountRole::Auditor)] {
        let by = person(&store, "1002").subject;
        if let Some(role) = role {
            store.grant("1002", role, &hr).expect("granted");
        }
        let refused = |answer: Result<(), AccountError>| {
            assert!(matches!(answer, Err(AccountError::NotAllowed { .. })), "{role:?}: {answer:?}");
        };
        let one = person(&store, "1003");
        refused(store.grant("1002", AccountRole::Hr, &by).map(drop));
        refused(store.take("1001", AccountRole::Hr, &by).map(drop));
        refused(store.issue_codes(&[one], &by).map(drop));
        refused(store.unlock("1003", &by).map(drop));
        refused(store.allow_book(None, &by));
        if let Some(role) = role {
            store.take("1002", role, &hr).expect("taken");
        }
    }
    assert!(matches!(store.grant("1002", AccountRole::Learner, &hr), Err(AccountError::Everybodys)));
    assert!(matches!(store.grant("9999", AccountRole::Hr, &hr), Err(AccountError::Unknown { .. })));
    let mut open = self::store();
    let nobody = person(&open, "1001").subject;
    assert!(matches!(open.grant("1001", AccountRole::Hr, &nobody), Err(AccountError::Open)));
    // with a second who can sign in, the first may go
    store.grant("1002", AccountRole::Hr, &hr).expect("granted");
    assert!(matches!(store.take("1001", AccountRole::Hr, &hr), Err(AccountError::LastHr)), "who has no way in");
    admit(&mut store, "1002", "丁香花开在六月里", &hr);
    store.take("1001", AccountRole::Hr, &hr).expect("taken");
    assert!(matches!(store.grant("1003", AccountRole::Hr, &hr), Err(AccountError::NotAllowed { .. })));
}

#[test]
fn whoever_may_write_the_file_can_make_somebody_hr_and_it_is_told_until_another_has_seen_it() {
    let (mut store, hr) = bound();
    assert_eq!(store.recovery().expect("read"), None);
    assert!(matches!(store.acknowledge_recovery(&hr), Err(AccountError::NothingRecovered)));
    let (holder, code) = store.recover("1003").expect("recovered");
    let recovered = holder.employee.subject.clone();
    store.set_secret("1003", code.as_str(), "a long way back", SecretCost::TRIFLING).expect("set");
    assert_eq!(
        store.recovery().expect("read").and_then(|one| one.employee).map(|one| one.number).as_deref(),
        Some("1003")
    );
    assert!(matches!(store.acknowledge_recovery(&recovered), Err(AccountError::OwnRecovery)));
    let other = person(&store, "1002").subject;
    assert!(matches!(store.acknowledge_recovery(&other), Err(AccountError::NotAllowed { .. })));
    store.acknowledge_recovery(&hr).expect("seen");
    assert_eq!(store.recovery().expect("read"), None);
    // the last one knows the secret no more: nobody else can see it
    store.take("1001", AccountRole::Hr, &recovered).expect("taken");
    let (_, code) = store.recover("1003").expect("recovered");
    store.set_secret("1003", code.as_str(), "another way back", SecretCost::TRIFLING).expect("set");
    store.acknowledge_recovery(&recovered).expect("there is nobody else");
    // an open station is bound by it
    let mut open = self::store();
    open.recover("1001").expect("recovered");
    assert!(open.roles_bind().expect("read"));
}

#[test]
fn who_has_left_is_let_in_no_more_and_is_no_hr_that_counts() {
    let (mut store, hr) = bound();
    admit(&mut store, "1002", "丁香花开在六月里", &hr);
    store.grant("1002", AccountRole::Hr, &hr).expect("granted");
    store.acts(Some(hr.clone()));
    store.leave("1002", None).expect("left");
    assert!(matches!(store.sign_in("1002", "丁香花开在六月里"), Err(AccountError::Wrong)));
    assert!(matches!(store.take("1001", AccountRole::Hr, &hr), Err(AccountError::LastHr)));
    assert!(matches!(store.leave("1001", None), Err(crate::records::PersonError::LastHr)));
    assert!(store.roles_bind().expect("read"), "for good");
    assert!(matches!(store.found_hr("1003"), Err(AccountError::Bound)));
    store.recover("1003").expect("the way back");
}

#[test]
fn the_roster_grants_the_time_of_an_assessment() {
    let mut store = Store::in_memory().expect("a store");
    let staff = "number,name,branch,time factor\n1001,李晓燕,城东支行,\n1002,周明远,滨江路支行,1.5\n";
    store.import_roster("staff.csv", staff.as_bytes()).expect("imported");
    let [hr, other] = ["1001", "1002"].map(|number| person(&store, number).subject);
    assert_eq!([&hr, &other].map(|one| store.granted_time_factor(one).expect("read")), [100, 150]);
    store.found_hr("1001").expect("founded");
    let new = with_shipped(new_attempt(&other));
    assert!(matches!(store.begin(&new), Err(StoreError::Others)), "nobody has signed in");
    store.acts(Some(other));
    store.begin(&new).expect("150, as granted");
    let usual = NewAttempt { time_factor_percent: 100, ..new };
    assert!(matches!(store.begin(&usual), Err(StoreError::OtherTime { granted: 150, found: 100 })));
}

#[test]
fn sample_employees_are_learners_and_nothing_else() {
    let mut store = Store::in_memory().expect("a store");
    let sample = include_bytes!("../../../assets/roster-sample.csv");
    store.adopt_sample("E1001", sample).expect("adopted");
    assert!(matches!(store.found_hr("E1001"), Err(AccountError::Sample { .. })));
    assert!(matches!(store.recover("E1001"), Err(AccountError::Sample { .. })));
    assert!(!store.roles_bind().expect("read"));
}

#[test]
fn once_roles_bind_people_are_assessed_with_what_ships_and_what_the_bank_allows_alone() {
    let mut open = store();
    let new = new_attempt(&person(&open, "1002").subject);
    open.begin(&new).expect("an open station has what it likes");
    let (mut store, hr) = bound();
    drop(new);
    let subject = person(&store, "1002").subject;
    store.acts(Some(subject.clone()));
    let stretched = new_attempt(&subject);
    let error = store.begin(&stretched).expect_err("nobody granted it");
    assert!(matches!(error, StoreError::OtherTime { granted: 100, found: 150 }), "{error}");
    let new = NewAttempt { time_factor_percent: 100, ..stretched };
    let error = store.begin(&new).expect_err("no book that ships");
    let StoreError::OtherBook { hash, .. } = error else { panic!("{error}") };
    let practice = NewAttempt { mode: Mode::Practice, ..new.clone() };
    let practised = store.begin(&practice).expect("practice has what it likes");
    store.append(&practised, &entry(0)).expect("and goes on");
    store.allow_book(Some(&hash.to_uppercase()), &hr).expect("allowed");
    assert_eq!(store.allowed_book().expect("read"), Some(hash));
    // his own scenario and words are refused together, each by its hash
    let error = store.begin(&new).expect_err("a scenario and words of his own");
    let StoreError::OtherTexts { texts } = error else { panic!("{error}") };
    let names: Vec<_> = texts.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["media-threat", "zh-CN/scenarios/media-threat.ftl"]);
    let hashes: Vec<_> = texts.into_iter().map(|(_, hash)| hash).collect();
    assert!(matches!(store.allow_texts(&hashes, true, &subject), Err(AccountError::NotAllowed { .. })));
    store.allow_texts(&hashes[..1], true, &hr).expect("allowed");
    assert!(matches!(store.begin(&new), Err(StoreError::OtherTexts { texts }) if texts.len() == 1));
    store.allow_texts(&[hashes[1].to_uppercase()], true, &hr).expect("allowed");
    assert_eq!(store.allowed_texts().expect("read").len(), 2);
    store.begin(&new).expect("allowed now");
    // whoever alters a sign of it, and whoever has the file and allows it to himself
    let mut altered = new.clone();
    altered.contents[2].body.push(' ');
    let error = store.begin(&altered).expect_err("another text");
    let StoreError::OtherTexts { texts } = error else { panic!("{error}") };
    let planted = "INSERT INTO decisions (name, value, at) VALUES (?1, 'allowed', '2026-03-06T07:40:00.000Z')";
    store.connection().execute(planted, [format!("text {}", texts[0].1)]).expect("planted");
    assert!(matches!(store.begin(&altered), Err(StoreError::OtherTexts { .. })), "no link says so");
    store.allow_texts(&hashes, false, &hr).expect("withdrawn");
    assert!(matches!(store.begin(&new), Err(StoreError::OtherTexts { .. })));
    assert_eq!(store.allowed_texts().expect("read"), [""; 0]);
    store.allow_book(None, &hr).expect("the shipped ones");
    assert!(matches!(store.begin(&new), Err(StoreError::OtherBook { .. })));
    let shipped = with_shipped(new);
    store.begin(&shipped).expect("that ships");
    // a text that ships under another name is no other's words
    let mut swapped = shipped;
    swapped.contents[2].name = "zh-CN/scenarios/rude-customer.ftl".to_owned();
    assert!(matches!(store.begin(&swapped), Err(StoreError::OtherTexts { .. })));
}

#[test]
fn looks_are_kept_in_their_order_and_name_nobody_but_by_id() {
    let (mut store, hr) = bound();
    let whose = person(&store, "1002").subject;
    store.log_access(&hr, AccessKind::Listed, None, 12, "").expect("written");
    store.log_access(&hr, AccessKind::Shown, Some(&whose), 1, "0123abcd").expect("written");
    let found = store.accesses().expect("read");
    let shown: Vec<_> = found.iter().map(|one| (one.kind, one.count, one.whose.clone())).collect();
    assert_eq!(shown, [(AccessKind::Listed, 12, None), (AccessKind::Shown, 1, Some(whose))]);
    assert_eq!(found[0].subject, hr);
    for change in ["UPDATE access SET count = 0", "DELETE FROM access"] {
        let error = store.connection().execute(change, []).expect_err("append-only").to_string();
        assert!(error.contains("access is append-only"), "{error}");
    }
}

#[test]
fn a_colleague_neither_begins_for_one_nor_opens_and_kills_ones_attempt() {
    use crate::records::{Aid, Help};
    let (mut store, hr) = bound();
    let [own, colleague] = ["1002", "1003"].map(|number| person(&store, number).subject);
    let new = NewAttempt { mode: Mode::Practice, ..new_attempt(&own) };
    store.acts(Some(own.clone()));
    let attempt = store.begin(&new).expect("his own");
    store.append(&attempt, &entry(0)).expect("his own");
    for other in [&colleague, &hr] {
        store.acts(Some(other.clone()));
        let refused = |answer: Result<(), StoreError>| assert!(matches!(answer, Err(StoreError::Others)), "{answer:?}");
        refused(store.begin(&new).map(drop));
        refused(store.append(&attempt, &entry(1)));
        refused(store.interrupted(&attempt, 1));
        refused(store.helped(&attempt, &[Help { entry: 1, aid: Aid::Clauses }]));
    }
    store.acts(Some(own));
    assert_eq!(store.interruptions(&attempt, 1).expect("read"), 0, "no silence in it");
    store.append(&attempt, &entry(1)).expect("he goes on");
}

#[test]
fn who_put_more_time_onto_the_roster_stands_in_what_is_played_with_it() {
    let mut store = Store::in_memory().expect("a store");
    let staff = |factor: &str| {
        format!("number,name,branch,time factor\n1001,李晓燕,城东支行,\n1002,周明远,滨江路支行,{factor}\n")
    };
    store.import_roster("staff.csv", staff("").as_bytes()).expect("imported");
    let [hr, other] = ["1001", "1002"].map(|number| person(&store, number).subject);
    store.found_hr("1001").expect("founded");
    let granted = |store: &mut Store, percent: u16, mode: Mode| -> Option<SubjectId> {
        let new = with_shipped(NewAttempt { time_factor_percent: percent, mode, ..new_attempt(&other) });
        store.acts(Some(other.clone()));
        let attempt = store.begin(&new).expect("begun");
        let sql = "SELECT granted_by FROM circumstances WHERE attempt = ?1";
        store.connection().query_one(sql, [attempt], |row| row.get(0)).expect("read")
    };
    assert_eq!(granted(&mut store, 100, Mode::Assessment), None, "the usual");
    store.acts(Some(hr.clone()));
    store.import_roster("staff.csv", staff("1.5").as_bytes()).expect("imported");
    assert_eq!(granted(&mut store, 150, Mode::Assessment), Some(hr));
    assert_eq!(granted(&mut store, 150, Mode::Practice), None, "his own wish");
}

#[test]
fn ones_own_copy_tells_who_looked_and_no_hash_of_a_password() {
    let (mut store, hr) = bound();
    let whose = person(&store, "1002").subject;
    admit(&mut store, "1002", "丁香花开在六月里", &hr);
    store.issue_codes(&[person(&store, "1002")], &hr).expect("issued");
    store.log_access(&hr, AccessKind::Shown, Some(&whose), 1, "0123abcd").expect("written");
    let own = store.own(&whose).expect("read");
    let kept: Vec<String> = {
        let sql = "SELECT kept FROM account_secrets JOIN accounts ON accounts.id = account WHERE subject = ?1";
        let mut query = store.connection().prepare(sql).expect("asked");
        let rows = query.query_map([&whose], |row| row.get(0)).expect("asked");
        rows.collect::<Result<_, _>>().expect("read")
    };
    let text = serde_json::to_string(&own).expect("written");
    assert!(kept.len() == 3 && !kept.iter().any(|hash| text.contains(hash)), "{text}");
    assert_eq!(own["access"][0]["subject"], hr.as_str(), "{text}");
    assert!(!serde_json::to_string(&store.own(&hr).expect("read")).expect("written").contains("$argon2id"));
}

#[test]
fn the_chain_that_is_handed_on_has_no_hash_of_a_password_and_another_one_opens_nothing() {
    let (mut store, hr) = bound();
    admit(&mut store, "1002", "丁香花开在六月里", &hr);
    let mut text = String::new();
    let done = store.each_chain_line(|line| -> Result<(), crate::records::StoreError> {
        text.push_str(line);
        Ok(())
    });
    done.expect("written out");
    assert!(text.contains("\"account\"") && !text.contains("$argon2id"), "{text}");
    let sql = "DROP TRIGGER account_secrets_refuses_UPDATE;
               UPDATE account_secrets SET kept = (SELECT kept FROM account_secrets WHERE kept LIKE '$argon2id%' LIMIT 1)";
    store.connection().execute_batch(sql).expect("done");
    assert!(matches!(store.sign_in("1002", SECRET), Err(AccountError::Wrong)), "whoever puts his own hash there");
}

#[test]
fn a_recovery_is_seen_by_who_owes_the_recovered_one_nothing() {
    use AccountRole::Hr;
    let may = |store: &mut Store, number: &str| {
        let by = person(store, number).subject;
        match store.acknowledge_recovery(&by) {
            Ok(_) => true,
            Err(AccountError::OwnRecovery) => false,
            Err(error) => panic!("{error}"),
        }
    };
    let recovered = || {
        let (mut store, hr) = bound();
        let (holder, code) = store.recover("1003").expect("recovered");
        store.set_secret("1003", code.as_str(), "a long way back", SecretCost::TRIFLING).expect("set");
        (store, hr, holder.employee.subject)
    };
    // by a second who was recovered
    let (mut store, ..) = recovered();
    store.recover("1002").expect("recovered");
    assert!(!may(&mut store, "1002") && !may(&mut store, "1003"));
    assert!(may(&mut store, "1001"));
    // by ending the other's role, or way in
    let (mut store, _, by) = recovered();
    store.take("1001", Hr, &by).expect("taken");
    assert!(!may(&mut store, "1003"));
    let (mut store, _, by) = recovered();
    let one = person(&store, "1001");
    let (codes, _) = store.issue_codes(&[one], &by).expect("issued");
    assert!(!may(&mut store, "1003"));
    store.set_secret("1001", codes[0].as_str(), "not his own any more", SecretCost::TRIFLING).expect("set");
    assert!(!may(&mut store, "1001"), "who knows whose hands it is in");
    // by whom he made HR; and by whom the first made HR
    let (mut store, hr, by) = recovered();
    store.grant("1002", Hr, &by).expect("granted");
    assert!(!may(&mut store, "1002"));
    store.take("1002", Hr, &hr).expect("taken");
    store.grant("1002", Hr, &hr).expect("granted");
    assert!(may(&mut store, "1002"));
    // once it was seen, all are HR like any other
    store.recover("1001").expect("recovered");
    assert!(may(&mut store, "1003"));
}

#[test]
fn a_role_ends_with_whoever_leaves_and_the_last_hr_who_can_sign_in_does_not() {
    use crate::records::{PersonError, RosterDecisions, RosterError, RosterImport, RosterSource};
    let (mut store, hr) = bound();
    store.acts(Some(hr.clone()));
    store.grant("1002", AccountRole::Trainer, &hr).expect("granted");
    store.leave("1002", None).expect("left");
    store.import_roster("staff.csv", STAFF.as_bytes()).expect("back");
    assert!(!store.account(&person(&store, "1002").subject).expect("read").has(AccountRole::Trainer));
    store.grant("1003", AccountRole::Hr, &hr).expect("granted");
    assert!(matches!(store.leave("1001", None), Err(PersonError::LastHr)), "the other has no way in");
    assert!(matches!(store.merge("1001", "1002"), Err(PersonError::LastHr)));
    let bytes = "number,name,branch\n1002,周明远,滨江路支行\n1003,赵文博,文化宫支行\n".as_bytes();
    let import = RosterImport {
        source: RosterSource { file: "staff.csv", bytes, ..RosterSource::default() },
        decisions: RosterDecisions { leavers: true, ..RosterDecisions::default() },
        as_of: None,
    };
    let preview = store.preview_roster(&import).expect("read");
    assert!(matches!(store.import_previewed(&import, &preview), Err(RosterError::LastHr)));
    admit(&mut store, "1003", "丁香花开在六月里", &hr);
    // who stands for both keeps what is his own
    store.merge("1001", "1002").expect("merged");
    assert!(!store.account(&hr).expect("read").has(AccountRole::Hr));
    assert!(store.account(&person(&store, "1003").subject).expect("read").has(AccountRole::Hr));
}

#[test]
fn who_has_not_signed_in_changes_no_roster_where_roles_bind() {
    use crate::records::{PersonError, RosterError, RosterImport, RosterSource};
    // the roster was read while the station was open
    let mut open = store();
    let bytes = "number,name,branch\n1001,李晓燕,文化宫支行\n".as_bytes();
    let source = RosterSource { file: "staff.csv", bytes, ..RosterSource::default() };
    let import = RosterImport { source, ..RosterImport::default() };
    let preview = open.preview_roster(&import).expect("read");
    let (hr, _) = open.found_hr("1001").expect("founded");
    let learner = person(&open, "1002").subject;
    for by in [None, Some(learner)] {
        open.acts(by);
        let refused = open.import_previewed(&import, &preview).expect_err("refused");
        assert!(matches!(refused, RosterError::Store(StoreError::NotAllowed { .. })), "{refused}");
        let refused = open.leave("1003", None).expect_err("refused");
        assert!(matches!(refused, PersonError::Store(StoreError::NotAllowed { .. })), "{refused}");
    }
    open.acts(Some(hr.employee.subject));
    open.import_previewed(&import, &preview).expect("HR may");
}

#[test]
fn a_code_that_cannot_be_handed_over_was_never_issued_and_is_no_secret() {
    let (mut store, hr) = bound();
    admit(&mut store, "1002", "丁香花开在六月里", &hr);
    let one = person(&store, "1002");
    let links = store.verify(&[], |_| true).expect("read").links;
    let mut code = None;
    let full = store.issue_codes_to(std::slice::from_ref(&one), &hr, |codes, _| {
        code = codes.first().cloned();
        Err(AccountError::Unreckoned)
    });
    assert!(matches!(full, Err(AccountError::Unreckoned)), "{full:?}");
    assert_eq!(store.verify(&[], |_| true).expect("read").links, links, "nothing was written");
    assert!(matches!(store.sign_in("1002", code.expect("made").as_str()), Err(AccountError::Wrong)));
    store.sign_in("1002", "丁香花开在六月里").expect("what he had");
    let (codes, _) = store.issue_codes(&[one], &hr).expect("issued");
    let again = store.set_secret("1002", codes[0].as_str(), &codes[0].as_str().to_lowercase(), SecretCost::TRIFLING);
    assert!(matches!(again, Err(AccountError::Weak { fault: SecretFault::Code })), "{again:?}");
}

/// Does something to a store behind its back, as whoever has its file can.
fn behind_its_back(store: &Store, sql: &str) {
    let raw = store.connection();
    raw.execute_batch(
        "DROP TRIGGER accounts_refuses_UPDATE; DROP TRIGGER accounts_refuses_DELETE;
                       DROP TRIGGER access_refuses_UPDATE; DROP TRIGGER access_refuses_DELETE;",
    )
    .and_then(|()| raw.execute_batch(sql))
    .expect("done");
}

#[test]
fn whoever_makes_himself_hr_or_takes_his_look_out_of_the_log_by_sql_is_named() {
    use crate::records::{ChainFaultKind as Kind, FaultAt, LinkKind};
    for (sql, kind, what) in [
        ("UPDATE accounts SET subject = 'x' WHERE what = 'granted'", LinkKind::Account, Kind::Row),
        ("UPDATE accounts SET value = 'x' WHERE what = 'secret'", LinkKind::Account, Kind::Row),
        ("DELETE FROM accounts WHERE what = 'tried'", LinkKind::Account, Kind::Missing),
        (
            "INSERT INTO accounts (subject, what, value, at) SELECT subject, 'granted', 'auditor', at FROM accounts LIMIT 1",
            LinkKind::Account,
            Kind::Unlinked,
        ),
        ("DELETE FROM access", LinkKind::Access, Kind::Missing),
        ("UPDATE access SET whose = NULL, count = 0", LinkKind::Access, Kind::Row),
    ] {
        let (mut store, hr) = bound();
        let whose = person(&store, "1002").subject;
        store.log_access(&hr, AccessKind::Shown, Some(&whose), 1, "0123abcd").expect("written");
        assert!(store.verify(&[], |_| true).expect("read").holds(), "as it was written");
        behind_its_back(&store, sql);
        let found = store.verify(&[], |_| true).expect("read").faults;
        let named = |fault: &&crate::records::ChainFault| fault.what == what;
        let fault = found.iter().find(named).unwrap_or_else(|| panic!("{sql}: {found:?}"));
        assert!(matches!(&fault.at, FaultAt::Row { kind: of, .. } if *of == kind), "{sql}: {fault:?}");
    }
}

#[test]
fn what_sql_says_of_an_account_opens_nothing() {
    let grant = "INSERT INTO accounts (subject, what, value, at) SELECT subject, 'granted', 'hr', at FROM accounts";
    for (sql, is_hr, is_trainer) in [
        // 1002 was HR once, and is a trainer
        (format!("{grant} WHERE value = 'trainer'"), false, true),
        ("UPDATE accounts SET value = 'hr' WHERE value = 'trainer'".to_owned(), false, false),
        ("UPDATE accounts SET value = 'auditor' WHERE what = 'taken'".to_owned(), false, true),
        ("DELETE FROM accounts WHERE what = 'taken'".to_owned(), false, true),
        ("UPDATE accounts SET subject = 'somebody' WHERE what = 'taken'".to_owned(), false, true),
        ("UPDATE accounts SET what = 'granted' WHERE what = 'taken'".to_owned(), false, true),
        ("DELETE FROM account_secrets; DELETE FROM accounts".to_owned(), false, false),
    ] {
        let (mut store, hr) = bound();
        admit(&mut store, "1002", "丁香花开在六月里", &hr);
        store.grant("1002", AccountRole::Hr, &hr).expect("granted");
        store.take("1002", AccountRole::Hr, &hr).expect("taken");
        store.grant("1002", AccountRole::Trainer, &hr).expect("granted");
        let raw = store.connection();
        raw.execute_batch("DROP TRIGGER account_secrets_refuses_DELETE; PRAGMA foreign_keys = OFF").expect("done");
        behind_its_back(&store, &sql);
        let whose = person(&store, "1002").subject;
        let account = store.account(&whose).expect("read");
        assert_eq!((account.has(AccountRole::Hr), account.has(AccountRole::Trainer)), (is_hr, is_trainer), "{sql}");
        assert!(store.roles_bind().expect("read"), "{sql}");
        let refused = store.grant("1003", AccountRole::Auditor, &whose);
        assert!(matches!(refused, Err(AccountError::NotAllowed { .. })), "{sql}: {refused:?}");
        assert!(matches!(store.found_hr("1003"), Err(AccountError::NotAllowed { .. } | AccountError::Bound)), "{sql}");
        // the way back is open
        store.recover("1003").expect("recovered");
        assert!(store.account(&person(&store, "1003").subject).expect("read").has(AccountRole::Hr), "{sql}");
    }
}

#[test]
fn whoever_takes_the_row_of_a_recovery_away_or_says_that_it_was_seen_hides_nothing() {
    for sql in [
        "DELETE FROM accounts WHERE what = 'recovered'",
        "UPDATE accounts SET what = 'unlocked' WHERE what = 'recovered'",
        "INSERT INTO accounts (subject, what, value, at) SELECT subject, 'acknowledged', '', at FROM accounts LIMIT 1",
    ] {
        let (mut store, _) = bound();
        store.recover("1003").expect("recovered");
        behind_its_back(&store, sql);
        let told = store.recovery().expect("read").and_then(|one| one.employee);
        assert_eq!(told.map(|one| one.number).as_deref(), Some("1003"), "{sql}");
    }
}

/// What an account is, looked for from the end: the slow way.
fn oracle(events: &[(AccountStep, u8)], now: u8) -> (BTreeSet<AccountRole>, bool, bool, bool) {
    let last = |of: &[AccountStep]| events.iter().rposition(|(what, _)| of.contains(what));
    let role_of = |value: u8| AccountRole::GRANTED[usize::from(value) % 3];
    let has = |role: AccountRole| {
        let about = events.iter().rev().find_map(|(what, value)| match what {
            AccountStep::Granted if role_of(*value) == role => Some(true),
            AccountStep::Taken if role_of(*value) == role => Some(false),
            AccountStep::Recovered if role == AccountRole::Hr => Some(true),
            _ => None,
        });
        about.unwrap_or(role == AccountRole::Learner)
    };
    let (secret, code) = (last(&[AccountStep::Secret]), last(&[AccountStep::Code]));
    let has_secret = secret > code;
    let has_code = code > secret && code.is_some_and(|at| now < events[at].1);
    let since = last(&[AccountStep::Code, AccountStep::Secret, AccountStep::Entered, AccountStep::Unlocked]);
    let tries: Vec<u8> = events
        .iter()
        .skip(since.map_or(0, |at| at + 1))
        .filter(|(what, _)| *what == AccountStep::Tried)
        .map(|(_, until)| *until)
        .collect();
    let locked = !tries.is_empty() && tries.len().is_multiple_of(TRIES as usize) && now < tries[tries.len() - 1];
    (AccountRole::ALL.into_iter().filter(|role| has(*role)).collect(), has_secret, has_code, locked)
}

proptest! {
    #![proptest_config(cases::at_least(256))]

    #[test]
    fn an_account_is_what_its_events_make_of_it(
        events in prop::collection::vec((0_usize..9, 0_u8..200), 0..40), now in 0_u8..200,
    ) {
        use AccountStep as S;
        const STEPS: [S; 9] = [
            S::Granted, S::Taken, S::Code, S::Secret, S::Tried, S::Entered, S::Unlocked, S::Recovered, S::Acknowledged,
        ];
        let events: Vec<_> = events.into_iter().map(|(step, value)| (STEPS[step], value)).collect();
        let moment = |at: u8| -> Timestamp {
            serde_json::from_str(&format!("\"2026-03-06T07:40:00.{at:03}Z\"")).expect("a moment")
        };
        let subject = SubjectId::random();
        let mut tries = 0;
        let real: Vec<_> = events.iter().map(|(what, value)| {
            tries = match what { S::Tried => tries + 1, S::Code | S::Secret | S::Entered | S::Unlocked => 0, _ => tries };
            let event = AccountEvent::now(&subject, *what, None);
            let role = crate::records::wire::Worded::word(AccountRole::GRANTED[usize::from(*value) % 3]);
            let locks = *what == S::Code || (*what == S::Tried && tries % TRIES == 0);
            event.of(if matches!(what, S::Granted | S::Taken) { role } else { "x" }).until(Some(moment(*value)).filter(|_| locks))
        }).collect();
        let account = Account::after(&real);
        let now_at = moment(now);
        let found = (
            account.roles().collect::<BTreeSet<_>>(),
            account.has_secret(),
            account.code_at(&now_at).is_some(),
            account.locked_at(&now_at).is_some(),
        );
        prop_assert_eq!(found, oracle(&events, now));
    }
}
