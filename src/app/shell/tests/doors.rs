//! Coming in where roles bind.

use super::*;
use crate::app::screens::hr::HrScreen;
use crate::app::screens::sign_in::Entering;
use crate::app::screens::sign_in::view::Door;

const STAFF: &str = "number,name,branch\n1001,李晓燕,城东支行\n1002,周明远,滨江路支行\n";

fn claim(secret: &str, new: Option<&str>) -> SignIn {
    SignIn::Enter(Entering { number: "1001".into(), secret: secret.into(), new: new.map(str::to_owned) })
}

#[test]
fn a_password_lets_in_and_a_code_leads_to_one() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut store = Store::open(&folder.path().join("station.sqlite")).expect("opened");
    store.import_roster("staff.csv", STAFF.as_bytes()).expect("imported");
    let (_, code) = store.found_hr("1001").expect("founded");
    let (mut shell, now) = (shell(folder.path()), Instant::now());
    let error = |shell: &mut Shell| shell.on::<SignInScreen>().view.error.clone().unwrap_or_default();
    assert_eq!(shell.on::<SignInScreen>().view.door, Door::Password);
    shell.wants::<SignInScreen>(SignIn::SignIn("1001".into()), now);
    assert!(shell.is::<SignInScreen>() && shell.common.learner.is_none(), "a number alone is not enough");
    shell.wants::<SignInScreen>(claim("not this one", None), now);
    assert!(error(&mut shell).contains("the password is wrong"), "{}", error(&mut shell));
    shell.wants::<SignInScreen>(claim(code.as_str(), None), now);
    assert_eq!(shell.on::<SignInScreen>().view.door, Door::NewPassword);
    assert!(shell.common.learner.is_none());
    shell.wants::<SignInScreen>(claim(code.as_str(), Some("12345678")), now);
    assert!(error(&mut shell).contains("anybody tries"), "{}", error(&mut shell));
    assert_eq!(shell.on::<SignInScreen>().view.door, Door::NewPassword);
    shell.wants::<SignInScreen>(claim(code.as_str(), Some("lilac in june")), now);
    assert!(shell.is::<HrScreen>(), "HR comes to the desk first");
    shell.go(Go::SignOut);
    shell.settle(now);
    assert_eq!(shell.on::<SignInScreen>().view.door, Door::Password);
    for _ in 0..5 {
        shell.wants::<SignInScreen>(claim("not this one", None), now);
    }
    shell.wants::<SignInScreen>(claim("lilac in june", None), now);
    assert!(error(&mut shell).contains("nobody can sign in under this number before"), "{}", error(&mut shell));
    assert!(shell.common.learner.is_none());
}

#[test]
fn a_station_without_hr_says_on_every_screen_that_it_is_open() {
    let folder = tempfile::tempdir().expect("a folder");
    let now = Instant::now();
    let said = |shell: Shell| {
        let mut harness = testing::window(shell, |ui, shell: &mut Shell| shell.show(ui, Instant::now()));
        harness.run_steps(3);
        harness.query_all_by_label("Open station: not evidence").count()
    };
    assert_eq!(said(shell(folder.path())), 1);
    let mut inside = shell(folder.path());
    inside.comes_in(now);
    assert_eq!(said(inside), 1);
    let mut store = Store::open(&folder.path().join("station.sqlite")).expect("opened");
    store.import_roster("staff.csv", STAFF.as_bytes()).expect("imported");
    store.found_hr("1001").expect("founded");
    assert_eq!(said(shell(folder.path())), 0);
}
