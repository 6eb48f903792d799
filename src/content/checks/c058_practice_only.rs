//! C058: a scenario for practice only that does not say so.

use crate::content::tests::{Folder, LONG_DAY};
use crate::locale::SHIPPED;

/// The long day cut short after nine requests, so that one slip in nine may pass and no more.
fn short_day() -> Folder {
    let folder = Folder::levels();
    let cut = |text: &str, from: &str, to: &str| {
        let (before, rest) = text.split_once(from).expect(from);
        let (_, after) = rest.split_once(to).expect(to);
        format!("{before}{to}{after}")
    };
    let text = folder.read(LONG_DAY);
    let text =
        cut(&text, "        \"turn-10\": (", "    },\n    endings").replace("goto: \"turn-10\"", "goto: \"done\"");
    let text =
        cut(&text, "        (id: \"at-most-9\"", "    ],\n    start").replace("pass_mark: 7500", "pass_mark: 8000");
    let folder = folder.write(LONG_DAY, text);
    SHIPPED.iter().fold(folder, |folder, tag| {
        let file = format!("locales/{tag}/scenarios/long-day.ftl");
        let text = cut(&folder.read(&file), "turn-10-cold", "goal-at-most-0 =");
        let text = cut(&text, "goal-at-most-9", "ending-done =");
        folder.write(&file, text)
    })
}

pub(super) fn failing() -> Folder {
    short_day()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assurance::Question;
    use crate::content::report::Code;
    use crate::content::tests::rendered;

    #[test]
    fn who_says_so_is_asked_no_gates_and_who_need_not_is_told() {
        let said = |folder: Folder| folder.edit(LONG_DAY, "pass_mark: ", "practice_only: true, pass_mark: ");
        let short = said(short_day());
        assert_eq!(rendered(&short), "");
        let gates = |one: &Question| matches!(one, Question::Level { .. } | Question::Slip);
        assert!(!short.report().answers.iter().any(|one| gates(&one.question)));
        assert_eq!(short_day().report().too_few_turns, Some(9));
        let found: Vec<_> = said(Folder::levels()).diagnostics().iter().map(|one| one.code).collect();
        assert_eq!(found, [Code::PracticeOnly]);
    }
}
