//! C059: a criterion that comes once.

use crate::content::tests::{Folder, LONG_DAY};

/// The long day, on which he writes it down at the last request alone.
fn written_down(earns: &str) -> Folder {
    let last = "\"help\":  (kind: Say, goto: \"done\")";
    Folder::levels().edit(LONG_DAY, "earns: []", &format!("earns: [{earns}]")).edit(
        LONG_DAY,
        last,
        "\"help\":  (kind: Say, performs: [\"record\"], goto: \"done\")",
    )
}

pub(super) fn failing() -> Folder {
    written_down("\"record-it\"")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assurance::{Question, Status};
    use crate::content::report::Code;

    #[test]
    fn a_reason_will_do_and_one_that_is_not_needed_or_says_nothing_is_told() {
        let codes = |folder: &Folder| folder.diagnostics().iter().map(|one| one.code).collect::<Vec<_>>();
        let reason = |why: &str| format!("(clause: \"record-it\", only_chance: \"{why}\")");
        let said = written_down(&reason("it is written down once, when she goes"));
        assert_eq!(codes(&said), []);
        let answers = said.report().answers;
        let only = answers.iter().find(|one| matches!(one.question, Question::OnlyChance { .. })).expect("asked");
        // thirteen requests without, and the last without it too
        assert_eq!(only.status, Status::Proved);
        assert_eq!(only.witness.as_ref().map(|play| play.commands.len()), Some(14));
        let twice = said.edit(
            LONG_DAY,
            "\"help\":  (kind: Say, goto: \"turn-14\")",
            "\"help\":  (kind: Say, performs: [\"record\"], goto: \"turn-14\")",
        );
        assert_eq!(codes(&twice), [Code::OnlyChance]);
        assert_eq!(codes(&written_down(&reason(" "))), [Code::OnlyChance]);
    }
}
