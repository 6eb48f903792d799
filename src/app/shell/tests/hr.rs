//! The HR desk: what somebody at it asks for is read beside the store, and shown.

use super::*;
use crate::app::screens::hr::HrScreen;
use crate::app::screens::hr::view::{Action as Hr, Tab};
use crate::app::screens::sign_in::view::Action as SignIn;

impl Shell {
    /// Lets everything be read that is asked for.
    fn reads(&mut self, at: Instant) {
        for _ in 0..10_000 {
            self.update(at);
            if !self.on::<HrScreen>().landmarks().line().contains(" reading") {
                return;
            }
            std::thread::sleep(Duration::from_millis(1));
        }
        panic!("it is still being read: {}", self.on::<HrScreen>().landmarks().line());
    }

    fn at_the_hr_desk(folder: &Path) -> Self {
        let mut shell = shell(folder);
        let now = Instant::now();
        shell.wants::<SignInScreen>(SignIn::OpenHr, now);
        shell.reads(now);
        shell
    }

    fn asks_hr(&mut self, action: Hr) {
        let now = Instant::now();
        self.wants::<HrScreen>(action, now);
        self.reads(now);
    }
}

#[test]
fn an_empty_station_has_a_desk_and_one_comes_back_from_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut shell = Shell::at_the_hr_desk(folder.path());
    assert_eq!(shell.on::<HrScreen>().view.records.count, Some(0));
    for tab in [Tab::Roster, Tab::Cohort, Tab::Clauses, Tab::Export, Tab::Verify, Tab::Records] {
        shell.asks_hr(Hr::Turn(tab));
        assert_eq!(shell.on::<HrScreen>().view.tab, tab);
    }
    shell.wants::<HrScreen>(Hr::Back, Instant::now());
    assert!(shell.is::<SignInScreen>());
}
