//! C060: a clock time written into a text.

use super::Wording;
use super::clock_words::first_time;
use crate::content::report::say::literal_time as say;
use crate::content::report::{DiagnosticLevel, Problems};
#[cfg(test)]
use crate::content::tests::{Folder, ZH_CN};
use crate::content::words::shown;
use crate::scenario::CLOCK;

/// Of a scenario alone: nothing else has a clock.
pub(super) fn check(words: &Wording<'_>, problems: &mut Problems) {
    if words.told.alike().is_none_or(|args| args.get(CLOCK).is_none()) {
        return;
    }
    for ((id, attribute), text) in words.here {
        let named = text.pieces.iter().find_map(|piece| {
            let time = first_time(words.file.file.text.get(piece.clone())?)?;
            Some(piece.start + time.start..piece.start + time.end)
        });
        if let Some(place) = named {
            let time = words.file.file.text.get(place.clone()).unwrap_or_default();
            let sentence = say::written(shown(id, attribute.as_deref()), time);
            problems.push(DiagnosticLevel::Warning, place, sentence, say::write_argument());
        }
    }
}

#[cfg(test)]
pub(super) fn failing() -> Folder {
    Folder::sound().edit(ZH_CN, "closing = 算了。", "closing = 下午五点半关门。")
}

#[cfg(test)]
mod tests {
    use super::super::super::tests::{SCENARIO, rendered, shipped};
    use super::*;
    use crate::content::set_clock;
    use crate::encounter::{Begin, Premise};
    use crate::locale::{Language, SHIPPED};
    use std::sync::Arc;

    #[test]
    fn a_declared_time_and_the_clock_are_said_as_the_language_says_them() {
        let mut folder = Folder::sound().edit(
            SCENARIO,
            "mood: (anger: 5, anx",
            "times: {\"shuts\": \"17:30\"}, mood: (anger: 5, anx",
        );
        for (tag, from) in SHIPPED.iter().zip(["算了。", "算了。", "Never mind."]) {
            let words = format!("locales/{tag}/scenarios/small.ftl");
            folder = folder.edit(&words, &format!("closing = {from}"), "closing = { $clock } { $shuts }");
        }
        assert_eq!(rendered(&folder), "");
        let pack = folder.pack();
        let begin = Begin::draw(&pack.scenario, 0).expect("drawn");
        let premise =
            Arc::new(Premise::new(Arc::clone(&pack.scenario), Arc::clone(&pack.book), begin).expect("playable"));
        let said = |tag: &str, minutes: u32| {
            let language: Language = tag.parse().expect("ships");
            let app = shipped().app_words(&language);
            let mut args = pack.args(&premise, &language, app.clone());
            set_clock(&mut args, &premise, minutes, &app);
            pack.words(&language).text("closing", &args)
        };
        assert_eq!(said("en-US", 0), "3:40 PM 5:30 PM");
        assert_eq!(said("en-US", 500), "12 AM 5:30 PM");
        assert_eq!(said("zh-CN", 0), "下午3点40分 下午5点半");
        assert_eq!(said("zh-TW", 20), "下午4點 下午5點半");
    }
}
