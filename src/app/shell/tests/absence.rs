//! Whoever walks away is signed out, and loses nothing.

use super::*;
use crate::records::StoreError;

const MINUTE: Duration = Duration::from_secs(60);

#[test]
fn who_walks_away_is_signed_out_after_the_time_the_bank_allows_and_finds_the_turn_where_it_was() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut shell = shell(folder.path());
    let start = Instant::now();
    shell.stored(|store| store.decide("sign-out-minutes", "5").map(|_| ())).expect("decided");
    shell.start(Mode::Practice, start);
    shell.respond(start + BOUNCE);
    let turn = shell.turn();
    assert!(shell.update(start + MINUTE) <= 3 * MINUTE, "it looks again in time");
    shell.absence.touched(start + MINUTE);
    shell.update(start + 5 * MINUTE);
    assert!(shell.is::<EncounterScreen>(), "he has moved since");
    // an answer is on its way to the disk as the time is over
    shell.asks::<EncounterScreen>(Encounter::Respond(0), start + 5 * MINUTE);
    shell.update(start + 6 * MINUTE);
    shell.settle(start + 6 * MINUTE);
    assert!(shell.is::<SignInScreen>() && shell.common.learner.is_none());
    shell.comes_in(start + 7 * MINUTE);
    shell.wants::<LibraryScreen>(Library::Open(0), start + 7 * MINUTE);
    assert_eq!(shell.turn(), turn + 1, "what was on its way has arrived");
}

#[test]
fn nobody_is_signed_out_who_need_not_be_or_over_what_could_not_be_stored() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut shell = shell(folder.path());
    let start = Instant::now();
    shell.stored(|store| store.decide("sign-out-minutes", "15").map(|_| ())).expect("decided");
    shell.update(start + 600 * MINUTE);
    assert!(shell.is::<SignInScreen>());
    shell.comes_in(start);
    shell.go(Go::Stuck(StoreError::Absent { path: folder.path().to_owned() }));
    let again = shell.update(start + 600 * MINUTE);
    assert!(shell.is::<NoticeScreen>() && again == IDLE, "an answer may wait behind it; nothing is drawn meanwhile");
    shell.go(Go::Again);
    shell.update(start + 600 * MINUTE);
    shell.settle(start + 600 * MINUTE);
    assert!(shell.is::<SignInScreen>());
}
