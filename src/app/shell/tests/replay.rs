//! An attempt that is played again on the stage.

use super::*;
use crate::app::screens::replay::ReplayScreen;
use crate::app::screens::replay::view::{Action as Replay, Nearest};

/// Plays one practice attempt to its end, looks back on it, and has it played again.
fn replayed(folder: &Path) -> (Shell, Instant) {
    let mut shell = shell(folder);
    shell.start(Mode::Practice, Instant::now());
    let (now, _) = shell.play(Instant::now());
    shell.wants::<EncounterScreen>(Encounter::OpenDebrief, now);
    shell.looked_back(now);
    shell.wants::<DebriefScreen>(Debrief::Replay, now);
    (shell, now)
}

#[test]
fn an_attempt_plays_again_to_its_end_and_stands_still() {
    let folder = tempfile::tempdir().expect("a folder");
    let (mut shell, mut now) = replayed(folder.path());
    let beats = shell.on::<ReplayScreen>().view.beats.clone();
    assert!(beats.len() > 6 && shell.on::<ReplayScreen>().view.plays);
    shell.update(now);
    for (at, beat) in beats.iter().enumerate() {
        let view = &shell.on::<ReplayScreen>().view;
        assert_eq!((view.at, view.mine.utterance.as_ref().map(|one| one.turn)), (at, Some(beat.turn)));
        now += Duration::from_millis(beat.long.0 - 1);
        shell.update(now);
        assert_eq!(shell.on::<ReplayScreen>().view.at, at, "as long as it is read");
        now += Duration::from_millis(1);
        shell.update(now);
    }
    let view = &shell.on::<ReplayScreen>().view;
    assert!(!view.plays && view.at + 1 == beats.len());
    assert_eq!(shell.update(now + Duration::from_secs(1)), IDLE, "nothing moves any more");
    shell.wants::<ReplayScreen>(Replay::Toggle, now);
    let view = &shell.on::<ReplayScreen>().view;
    assert!(view.plays && view.at == 0, "from the beginning");
    shell.wants::<ReplayScreen>(Replay::Back, now);
    assert!(shell.is::<DebriefScreen>());
}

#[test]
fn it_is_faster_if_one_likes_and_stands_where_one_leads_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let (mut shell, now) = replayed(folder.path());
    shell.update(now);
    shell.wants::<ReplayScreen>(Replay::Speed(4), now);
    let long = shell.on::<ReplayScreen>().view.beats[0].long.0;
    shell.update(now + Duration::from_millis(long / 4 + 1));
    assert_eq!(shell.on::<ReplayScreen>().view.at, 1);
    shell.wants::<ReplayScreen>(Replay::Seek(3), now);
    assert_eq!(shell.update(now + Duration::from_secs(60)), IDLE);
    let view = &shell.on::<ReplayScreen>().view;
    assert!(view.at == 3 && !view.plays);
    shell.wants::<ReplayScreen>(Replay::Seek(usize::MAX), now);
    let view = &shell.on::<ReplayScreen>().view;
    assert_eq!(view.at + 1, view.beats.len());
}

#[test]
fn the_nearest_play_that_passes_is_shown_beside_and_they_part_where_it_says() {
    let folder = tempfile::tempdir().expect("a folder");
    let (mut shell, now) = replayed(folder.path());
    let Nearest::Hidden { parts } = shell.on::<ReplayScreen>().view.nearest else { panic!("one that passes") };
    shell.wants::<ReplayScreen>(Replay::Seek(2), now);
    let shown = shell.on::<ReplayScreen>().view.mine.utterance.clone();
    shell.wants::<ReplayScreen>(Replay::Compare, now);
    let view = shell.on::<ReplayScreen>().view.clone();
    assert_eq!((view.nearest, &view.mine.utterance), (Nearest::Beside { parts }, &shown), "it stays where it was");
    let mut differ = false;
    for at in 0..view.beats.len() {
        shell.wants::<ReplayScreen>(Replay::Seek(at), now);
        let now = &shell.on::<ReplayScreen>().view;
        let (mine, other) = (&now.mine, now.beside.as_ref().expect("shown beside"));
        let same = mine.utterance.as_ref().map(|one| &one.told) == other.utterance.as_ref().map(|one| &one.told);
        if view.beats[at].turn < parts {
            assert!(same && mine.scene.mood == other.scene.mood, "the same up to there: beat {at}");
        }
        differ |= !same;
    }
    assert!(differ);
    shell.wants::<ReplayScreen>(Replay::Compare, now);
    assert!(shell.on::<ReplayScreen>().view.beside.is_none());
}
