//! By what an encounter is recognised.

use super::view::{Draft, View, Voice};
use crate::app::screens::landmarks::Landmarks;
use crate::attempt::Named as _;

/// What stands on it.
pub(super) fn of(view: &View, draft: &Draft) -> Landmarks {
    let coach = &view.coach;
    let said = match (&view.ending, &view.voice) {
        (Some(_), _) => "over",
        (None, Voice::Mine(_)) => "mine",
        (None, Voice::His { typed: Some(_) }) => "speaks",
        (None, Voice::His { typed: None }) => "answers",
    };
    let shown = Landmarks::of("encounter").with(view.mode.message(), true).figure("turn", view.turn).with(said, true);
    let over_it = [
        ("step", view.step.is_some()),
        ("guess", coach.asks_guess),
        ("saving", view.waiting),
        ("paused", draft.paused),
        ("leaving", draft.leaving),
        ("giving-up", draft.giving_up),
        ("talk", draft.talk),
        ("rules", draft.rules),
        ("mood", draft.mood),
        ("hint", coach.hint.is_some()),
        ("stakes", !coach.at_stake.is_empty()),
        ("struck", coach.struck.is_some()),
        ("word", coach.word.is_some()),
        ("reproach", coach.reproach.is_some()),
    ];
    over_it.into_iter().fold(shown, |shown, (what, there)| shown.with(what, there))
}
