//! C061: words that are out of place.

use crate::content::tests::{Folder, PROVED};
use crate::locale::SHIPPED;

/// The proved folder with a topic that hearing him out tells.
fn with_topic() -> Folder {
    let folder =
        Folder::proved().edit(PROVED, "start: \"opening\"", "topics: [\"heard\"],\n    start: \"opening\"").edit(
            PROVED,
            "performs: [\"listen\"], mood: (trust: 1)",
            "performs: [\"listen\"], tell: [\"heard\"], mood: (trust: 1)",
        );
    SHIPPED.iter().fold(folder, |folder, tag| {
        folder.append(&format!("locales/{tag}/scenarios/annual-fee.ftl"), "\ntopic-heard = …\n")
    })
}

pub(super) fn failing() -> Folder {
    with_topic().edit(PROVED, "(say: \"closing\")", "(say: \"closing\", assume: [\"heard\"])")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assurance::{Question, Said, Status};
    use crate::scenario::Scenario;

    /// The play that shows what is out of place, and what it is; none where all is in its place.
    fn wrong(folder: &Folder) -> Vec<(Question, Vec<String>)> {
        let (report, pack) = (folder.report(), folder.pack());
        let name = |scenario: &Scenario, command: &crate::encounter::Command| match command {
            crate::encounter::Command::Silence => "~".to_owned(),
            crate::encounter::Command::Respond(ix) => scenario.response(*ix).expect("there").id.to_string(),
        };
        let refuted = report.answers.iter().filter(|one| one.status == Status::Refuted);
        let shown = refuted.map(|one| {
            let play =
                one.witness.as_ref().map(|play| play.commands.iter().map(|one| name(&pack.scenario, one)).collect());
            (one.question.clone(), play.unwrap_or_default())
        });
        shown.collect()
    }

    fn line(node: &str, line: &str) -> Said {
        Said::Line { node: node.into(), line: line.into() }
    }

    #[test]
    fn a_topic_is_untold_behind_a_threshold_of_the_mood_and_an_interrupt_alone() {
        let assumed = |said| Question::Assumed { said, topic: "heard".into() };
        // he is that angry only if the rule was all he heard
        let hot = with_topic().edit(PROVED, "say: \"claim-hot\"", "say: \"claim-hot\", assume: [\"heard\"]");
        assert_eq!(
            wrong(&hot),
            [(assumed(line("claim", "claim-hot")), vec!["rule".into(), "refund".into(), "record".into()])]
        );
        // he storms out of the first moment too, past whoever would have listened
        let stormed = with_topic()
            .edit(PROVED, "tell: [\"heard\"], ", "")
            .edit(PROVED, "(say: \"claim\")", "(say: \"claim\", tell: [\"heard\"])")
            .edit(PROVED, "say: \"claim-hot\"", "say: \"claim-hot\", tell: [\"heard\"]")
            .edit(PROVED, "(say: \"left\")", "(say: \"left\", assume: [\"heard\"])");
        assert_eq!(wrong(&stormed), [(assumed(line("left", "left")), vec!["rule".into(), "record".into()])]);
        let either = stormed.edit(PROVED, "when: AtLeast(anger, 8)", "when: AtLeast(anger, 9)");
        assert!(!wrong(&either).iter().any(|(question, _)| *question == assumed(line("left", "left"))));
    }

    #[test]
    fn what_is_excluded_and_met_again_is_out_of_place_where_it_is_met() {
        let told = with_topic().edit(PROVED, "(say: \"closing\")", "(say: \"closing\", exclude: [\"heard\"])");
        let excluded = Question::Excluded { said: line("closing", "closing"), topic: "heard".into() };
        assert_eq!(wrong(&told), [(excluded, vec!["listen".into(), "refund".into(), "record".into()])]);
        let ending =
            with_topic().edit(PROVED, "\"gone\": Unresolved", "\"gone\": (outcome: Unresolved, exclude: [\"heard\"])");
        let excluded = Question::Excluded { said: Said::Ending { ending: "gone".into() }, topic: "heard".into() };
        assert_eq!(wrong(&ending), [(excluded, vec!["listen".into(), "~".into(), "record".into()])]);
        let names = [&told, &ending].map(|folder| wrong(folder)[0].0.slug());
        assert_eq!(
            names,
            ["excluded.closing.closing.heard", "excluded.gone.heard"],
            "each transcript has a file of its own"
        );
        // a response is judged with what was told before it, not with what it tells
        let own = with_topic().edit(PROVED, "tell: [\"heard\"], ", "tell: [\"heard\"], exclude: [\"heard\"], ");
        assert_eq!(wrong(&own), []);
        let own = with_topic().edit(PROVED, "tell: [\"heard\"], ", "tell: [\"heard\"], assume: [\"heard\"], ");
        let assumed = Question::Assumed {
            said: Said::Response { node: "opening".into(), response: "listen".into() },
            topic: "heard".into(),
        };
        assert_eq!(wrong(&own), [(assumed, vec!["listen".into(), "refund".into(), "record".into()])]);
    }
}
