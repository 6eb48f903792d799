//! The HR desk: what somebody at it asks for is read beside the store, and shown.

use super::*;
use crate::app::screens::hr::view::{Action as Hr, Tab};
use crate::app::screens::hr::{ExportAction, ExportForm, ExportOrder, HrScreen};
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

#[test]
fn what_is_written_to_a_file_is_noted_for_the_day_when_somebody_is_erased() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut shell = Shell::at_the_hr_desk(folder.path());
    shell.asks_hr(Hr::Turn(Tab::Export));
    let path = folder.path().display().to_string();
    let order = ExportOrder { form: ExportForm::Csv, findings: false, folder: path, name: "records".into() };
    shell.asks_hr(Hr::Export(ExportAction::Begin(order)));
    // asked behind what the window wrote
    let copies = shell.stored(|store| store.copies()).expect("read");
    assert_eq!(copies.iter().map(|one| one.path.clone()).collect::<Vec<_>>(), [folder.path().join("records.csv")]);
    assert!(copies[0].is_there);
}
