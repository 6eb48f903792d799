//! Which saved plays go through what is to be changed: told before it is removed.

use super::edit::{Owner, ScenarioFile, answers, entries, field, listed, moments, name_in};
use super::open::OpenScenario;
use crate::content::syntax::{RonTree, RonValue};
use std::collections::BTreeSet;

/// The steps of a play that is saved as a transcript: ids of answers, `~` for silence.
fn moves(transcript: &str) -> impl Iterator<Item = &str> {
    let lines = transcript.lines().map(|line| line.split(['#', '@']).next().unwrap_or_default().trim());
    lines.filter(|line| !line.is_empty() && !line.starts_with("seed ")).map(|line| {
        // what is picked at a step is named behind it
        line.split('=').next_back().unwrap_or(line).trim()
    })
}

/// Whether a play that is saved as a transcript may go through something: through a moment on any way that its moves can be, or
/// by an answer there. None that does is left out; one that only seems to may be among them, where moments have answers of one id.
#[must_use]
pub fn goes_through(open: &OpenScenario, what: &Owner, transcript: &str) -> bool {
    let story = open.file(&ScenarioFile::Story).unwrap_or_default();
    let tree = RonTree::read(story);
    let Some(root) = tree.root(story) else { return false };
    let nodes = moments(root);
    let interrupts: Vec<_> = listed(root, "interrupts").into_iter().filter_map(|one| name_in(one, "goto")).collect();
    let acts: BTreeSet<_> = entries(root, "standing").into_iter().map(|(id, _)| id).collect();
    let node = |id: &str| nodes.iter().find(|(one, _)| *one == id).map(|(_, node)| *node);
    let mut at: BTreeSet<&str> = name_in(root, "start").into_iter().collect();
    let is_here = |at: &BTreeSet<&str>, step: Option<&str>| match what {
        Owner::Moment(id) | Owner::Line { moment: id, .. } => at.contains(id.as_str()),
        Owner::Answer { moment, answer } => at.contains(moment.as_str()) && step == Some(answer.as_str()),
        Owner::Pick { moment, pick, .. } => at.contains(moment.as_str()) && step == Some(pick.as_str()),
        Owner::Silence(moment) => at.contains(moment.as_str()) && step == Some("~"),
        Owner::Standing(act) | Owner::Reaction { act, .. } => step == Some(act.as_str()),
        _ => false,
    };
    for step in moves(transcript) {
        if is_here(&at, Some(step)) {
            return true;
        }
        let leads = |node: RonValue<'_>| match step {
            "~" => field(node, "on_silence").and_then(|silence| name_in(silence, "goto")).map(str::to_owned),
            _ => answers(node)
                .into_iter()
                .find(|(id, _)| *id == step)
                .and_then(|(_, one)| name_in(one, "goto"))
                .map(str::to_owned),
        };
        let next: BTreeSet<String> = at.iter().filter_map(|id| node(id)).filter_map(leads).collect();
        // a pick, or a standing act, leads nowhere by itself
        let stays = next.is_empty() || acts.contains(step);
        let stay: Vec<&str> = if stays { at.iter().copied().collect() } else { Vec::new() };
        let led = nodes.iter().map(|(id, _)| *id).filter(|id| next.contains(*id));
        at = led.chain(stay).chain(interrupts.iter().copied()).collect();
    }
    is_here(&at, None)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::studio::edit::ScenarioTexts;
    use std::path::Path;

    #[test]
    fn a_play_goes_through_the_moments_that_its_moves_lead_to() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let story = std::fs::read_to_string(root.join("scenarios/rude-customer.ron")).expect("there");
        let open = OpenScenario::new("rude-customer", ScenarioTexts::from([(ScenarioFile::Story, story)]));
        let play = "# a play\nseed 29\nhear @4200\nsorry\n~\nlimit";
        let moment = |id: &str| Owner::Moment(id.to_owned());
        let answer =
            |moment: &str, answer: &str| Owner::Answer { moment: moment.to_owned(), answer: answer.to_owned() };
        for (what, expected) in [
            (moment("opening"), true),
            (answer("opening", "hear"), true),
            (answer("opening", "regret"), false),
            (Owner::Standing("sorry".to_owned()), true),
            (Owner::Silence("window".to_owned()), true),
            (Owner::Silence("opening".to_owned()), false),
            (answer("abuse", "limit"), true),
            (moment("crowd"), true),
            (moment("packets"), false),
        ] {
            assert_eq!(goes_through(&open, &what, play), expected, "{what:?}");
        }
    }
}
