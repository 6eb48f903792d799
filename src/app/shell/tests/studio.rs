//! Who comes to the studio, and what lies under it.

use super::*;
use crate::app::screens::hr::HrScreen;
use crate::app::screens::sign_in::Entering;
use crate::app::screens::studio::{StudioScreen, view::Action as Studio, view::ScriptAction};
use crate::content::Root;
use crate::content::tests::Folder;
use crate::records::accounts::AccountRole;

impl Shell {
    /// Has content of its own: who has a scenario open holds it, and other tests run beside this one.
    pub(super) fn writes_in(&mut self, content: &Folder) {
        self.common.root = Root::from(content.path());
    }

    /// Lets everything be read that is asked for.
    pub(super) fn reads_in_the_studio(&mut self, at: Instant) {
        for step in 0..10_000 {
            self.update(at + Duration::from_millis(step));
            let told = self.on::<StudioScreen>().landmarks();
            if !["reading", "checking", "saving", "releasing"]
                .iter()
                .any(|busy| told.line().contains(&format!(" {busy}")))
            {
                return;
            }
            std::thread::sleep(Duration::from_millis(1));
        }
        panic!("it is still at work: {}", self.on::<StudioScreen>().landmarks().line());
    }
}

#[test]
fn an_open_station_has_a_studio_and_one_comes_back_from_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let (mut shell, now, content) = (shell(folder.path()), Instant::now(), Folder::sound());
    shell.writes_in(&content);
    shell.wants::<SignInScreen>(SignIn::OpenStudio, now);
    shell.reads_in_the_studio(now);
    assert!(shell.on::<StudioScreen>().view.shelf.as_ref().is_some_and(|all| all.len() > 3));
    shell.wants::<StudioScreen>(Studio::Open(0), now);
    shell.reads_in_the_studio(now);
    assert!(shell.on::<StudioScreen>().view.open.as_ref().is_some_and(|open| open.is_own && !open.moments.is_empty()));
    shell.go(Go::Speak("zh-CN".parse().expect("a tag")));
    shell.reads_in_the_studio(now);
    for _ in 0..2 {
        shell.wants::<StudioScreen>(Studio::Back, now);
    }
    assert!(shell.is::<SignInScreen>());
}

#[test]
fn where_roles_bind_a_trainer_writes_in_it_and_hr_reads() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut store = Store::open(&folder.path().join("station.sqlite")).expect("opened");
    let staff = "number,name,branch\n1001,李晓燕,城东支行\n";
    store.import_roster("staff.csv", staff.as_bytes()).expect("imported");
    let (subject, code) = {
        let (_, code) = store.found_hr("1001").expect("founded");
        (store.employee("1001").expect("read").expect("there").subject, code)
    };
    let enter = |shell: &mut Shell, secret: &str, new: Option<&str>, now| {
        let new = new.map(str::to_owned);
        let entering = Entering { number: "1001".into(), secret: secret.into(), new };
        shell.wants::<SignInScreen>(SignIn::Enter(entering), now);
    };
    let (mut shell, now) = (shell(folder.path()), Instant::now());
    shell.wants::<SignInScreen>(SignIn::OpenStudio, now);
    assert!(shell.is::<SignInScreen>(), "nobody has come in");
    enter(&mut shell, code.as_str(), None, now);
    enter(&mut shell, code.as_str(), Some("lilac in june"), now);
    assert!(shell.is::<HrScreen>());
    shell.go(Go::Studio);
    shell.reads_in_the_studio(now);
    shell.wants::<StudioScreen>(Studio::Open(0), now);
    shell.reads_in_the_studio(now);
    let typed = || ScriptAction::Type(crate::studio::edit::TextKey::message("title"), "另一个".into());
    shell.wants::<StudioScreen>(Studio::Script(typed()), now);
    let open = shell.on::<StudioScreen>().view.open.as_ref().expect("open");
    assert!(
        !open.safe.ships && !open.is_own && !open.unsaved,
        "HR decides by which scenarios people are assessed, and writes none"
    );
    for _ in 0..2 {
        shell.wants::<StudioScreen>(Studio::Back, now);
    }
    store.grant("1001", AccountRole::Trainer, &subject).expect("granted");
    shell.wants::<HrScreen>(crate::app::screens::hr::view::Action::Back, now);
    shell.go(Go::SignOut);
    shell.settle(now);
    enter(&mut shell, "lilac in june", None, now);
    assert!(shell.on::<HrScreen>().view.studio);
    shell.wants::<HrScreen>(crate::app::screens::hr::view::Action::OpenStudio, now);
    shell.reads_in_the_studio(now);
    shell.wants::<StudioScreen>(Studio::Open(0), now);
    shell.reads_in_the_studio(now);
    shell.wants::<StudioScreen>(Studio::Script(typed()), now);
    assert!(shell.on::<StudioScreen>().view.open.as_ref().is_some_and(|open| open.is_own && open.unsaved));
}

#[test]
fn nobody_is_signed_out_over_what_is_not_saved() {
    let folder = tempfile::tempdir().expect("a folder");
    let (mut shell, now, content) = (shell(folder.path()), Instant::now(), Folder::sound());
    shell.writes_in(&content);
    shell.stored(|store| store.decide("sign-out-minutes", "5").map(|_| ())).expect("decided");
    shell.comes_in(now);
    shell.go(Go::Studio);
    shell.reads_in_the_studio(now);
    shell.wants::<StudioScreen>(Studio::Open(0), now);
    shell.reads_in_the_studio(now);
    let title = crate::studio::edit::TextKey::message("title");
    shell.wants::<StudioScreen>(Studio::Script(ScriptAction::Type(title, "另一个".into())), now);
    shell.go(Go::Settings);
    let late = now + Duration::from_secs(3_600);
    shell.update(late);
    assert!(shell.is::<SettingsScreen>(), "what lies beneath is not saved");
    shell.wants::<SettingsScreen>(Settings::Back, late);
    shell.wants::<StudioScreen>(Studio::Script(ScriptAction::Undo), late);
    shell.update(late + Duration::from_secs(3_600));
    shell.settle(late);
    assert!(shell.is::<SignInScreen>());
}
