//! C090: a face that contradicts the words.
//!
//! How angry he may be at a node is reckoned from above: over every arrow that leads there, with guards and temperaments
//! taken at their most, so that no smile is missed; a line that is never said at that anger shows it by a `when`.

use super::Staged;
use crate::content::report::say::contradicting_face as say;
use crate::content::report::{Message, Problems};
#[cfg(test)]
use crate::content::tests::{Folder, SCENARIO};
use crate::content::written::RawLine;
use crate::scenario::{Axis, Condition, FactKind, Goto, Line, MoodStep, Played, Scenario, TEMPERAMENT, Temperament};
use crate::terms::{PersonIx, Value};

/// From this anger on nobody smiles.
const ANGRY: u8 = 7;
/// The top of the scale.
const TOP: u8 = 10;

pub(super) fn check(staged: &Staged<'_>, problems: &mut Problems) {
    let scenario = staged.scenario;
    for who in scenario.everybody().filter(|who| scenario.mood_of(*who).is_some()) {
        let most = most_anger(scenario, who);
        let calmer = scenario.person(who).map(|one| say::calmer_of(&one.id, i64::from(ANGRY)));
        let help = &calmer.unwrap_or_else(|| say::say_it_calmer(i64::from(ANGRY)));
        let seen = |played: &Played| scenario.shows_mood_of(played.by) == Some(who);
        for (((_, raw, node), most), played) in staged.nodes().zip(&most.nodes).zip(&scenario.direction.lines) {
            // whom nothing leads to is told elsewhere
            let Some(most) = most else { continue };
            let seen = |played: &Played| seen(played) && !node.is_narrated(played.by);
            faces(raw.lines().iter().zip(&node.lines).zip(played), (who, *most, help), seen, problems);
        }
        let reactions = staged.raw.standing.0.iter().zip(&scenario.standing_acts).zip(&scenario.direction.reactions);
        for ((((_, raw), one), played), most) in reactions.zip(&most.reactions) {
            let Some(most) = most else { continue };
            faces(raw.reactions.iter().zip(&one.reactions).zip(played), (who, *most, help), seen, problems);
        }
    }
}

/// Tells the glad faces that somebody shows among lines of which the first that holds is said, at an anger of `open` or less.
fn faces<'a>(
    lines: impl Iterator<Item = ((&'a RawLine<'a>, &'a Line), &'a Played)>,
    (who, mut open, help): (PersonIx, u8, &Message), seen: impl Fn(&Played) -> bool, problems: &mut Problems,
) {
    for ((raw, line), played) in lines {
        let here = line.when.as_ref().map_or(TOP, |when| at_most(when, who, true)).min(open);
        if seen(played) && played.act.is_glad() && here >= ANGRY {
            problems.warn(raw.say, say::glad(raw.say, i64::from(here)), help.clone());
        }
        // the lines behind it are said where it isn't
        open = open.min(line.when.as_ref().map_or(TOP, |when| at_most(when, who, false)));
    }
}

/// How angry somebody can be at most where a condition comes out so.
fn at_most(condition: &Condition, who: PersonIx, holds: bool) -> u8 {
    let of = |inner: &[Condition]| inner.iter().map(|one| at_most(one, who, holds)).collect::<Vec<_>>();
    match (condition, holds) {
        (Condition::All(inner), true) | (Condition::Any(inner), false) => of(inner).into_iter().min().unwrap_or(TOP),
        (Condition::Any(inner), true) | (Condition::All(inner), false) => of(inner).into_iter().max().unwrap_or(TOP),
        (Condition::Not(inner), holds) => at_most(inner, who, !holds),
        (Condition::AtMost(of, Axis::Anger, most), true) if *of == who => *most,
        (Condition::AtLeast(of, Axis::Anger, least), false) if *of == who => least.saturating_sub(1),
        (
            Condition::AtMost(..)
            | Condition::AtLeast(..)
            | Condition::Is(..)
            | Condition::MoreThan(..)
            | Condition::LessThan(..)
            | Condition::Done(_)
            | Condition::Fewer(..)
            | Condition::Visited(_)
            | Condition::After(_),
            _,
        ) => TOP,
    }
}

/// The most anger there may be; none where nothing leads.
struct MostAnger {
    /// As each node is come to.
    nodes: Vec<Option<u8>>,
    /// As each standing act is reacted to.
    reactions: Vec<Option<u8>>,
}

fn most_anger(scenario: &Scenario, who: PersonIx) -> MostAnger {
    // the others take things as they are
    let temperaments = if who.is_customer() { temperaments(scenario) } else { vec![Temperament::Even] };
    let step = |customers: MoodStep, others: &[(PersonIx, MoodStep)]| match others.iter().find(|(one, _)| *one == who) {
        Some((_, step)) => *step,
        None if who.is_customer() => customers,
        None => MoodStep::default(),
    };
    let after = |anger: u8, step: MoodStep| {
        let bent = temperaments.iter().map(|one| one.bend(Axis::Anger, step.anger)).max().unwrap_or(step.anger);
        anger.saturating_add_signed(bent).min(TOP)
    };
    let mut most: Vec<Option<u8>> = vec![None; scenario.nodes.len()];
    let mut reactions: Vec<Option<u8>> = vec![None; scenario.standing_acts.len()];
    let mut open = vec![(scenario.start, scenario.moods().on(who, Axis::Anger))];
    while let Some((ix, anger)) = open.pop() {
        let (Some(known), Some(node)) = (most.get_mut(ix.at()), scenario.node(ix)) else { continue };
        if known.is_some_and(|known| known >= anger) {
            continue;
        }
        *known = Some(anger);
        // he may be angrier for every standing act that leads back here
        let back = || {
            let all = node.responses.iter().filter_map(|response| scenario.response(*response));
            all.filter_map(|one| if let Goto::Back(to) = one.goto { Some((to, one)) } else { None })
        };
        let anger = back().fold(anger, |anger, (_, one)| anger.max(after(anger, step(one.mood, &one.moods))));
        for (to, one) in back() {
            let before = one.when.as_ref().map_or(TOP, |when| at_most(when, who, true)).min(anger);
            if let Some(known) = reactions.get_mut(to.at()) {
                *known = (*known).max(Some(after(before, step(one.mood, &one.moods))));
            }
        }
        let silence =
            node.silence.iter().map(|silence| (after(anger, step(silence.mood, &silence.moods)), silence.goto));
        let responses = node.responses.iter().filter_map(|response| scenario.response(*response)).map(|response| {
            let before = response.when.as_ref().map_or(TOP, |when| at_most(when, who, true)).min(anger);
            (after(before, step(response.mood, &response.moods)), response.goto)
        });
        for (anger, goto) in silence.chain(responses) {
            let caught = scenario.interrupts.iter().map(|one| (at_most(&one.when, who, true).min(anger), one.goto));
            let arrows = caught.chain([(anger, goto)]);
            open.extend(arrows.filter_map(|(anger, goto)| match goto {
                Goto::Node(node) => Some((node, anger)),
                Goto::Ending(_) | Goto::Back(_) => None,
            }));
        }
    }
    MostAnger { nodes: most, reactions }
}

/// Who the customer may be.
fn temperaments(scenario: &Scenario) -> Vec<Temperament> {
    let fact = scenario.facts.iter().find(|fact| &*fact.id == TEMPERAMENT && fact.kind == FactKind::Plain);
    let named = fact.iter().flat_map(|fact| &fact.choices).filter_map(|choice| match choice {
        Value::Text(name) => Temperament::called(name),
        Value::Int(_) | Value::Flag(_) => None,
    });
    let found: Vec<_> = named.collect();
    if found.is_empty() { vec![Temperament::default()] } else { found }
}

#[cfg(test)]
pub(super) fn failing() -> Folder {
    Folder::sound().edit(SCENARIO, "(say: \"closing\")", "(say: \"closing\", act: Smile)")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::tests::PEOPLE;

    #[test]
    fn of_each_the_face_is_held_against_his_own_anger() {
        let faces = |daughter: &str, act: &str| {
            let by = format!("by: \"daughter\", act: {act}, say");
            let folder = Folder::people().edit(PEOPLE, "mood: (anger: 2, anxiety: 6, trust: 5)", daughter);
            let folder = folder.edit(
                PEOPLE,
                "when: Of(\"daughter\", AtLeast(anxiety, 8)), by: \"daughter\", say",
                &format!("when: Done(\"greet\"), {by}"),
            );
            let folder = folder.edit(PEOPLE, ", moods: {\"daughter\": (anxiety: 2)}", "");
            folder.diagnostics().iter().filter(|one| one.code.id() == "C090").count()
        };
        let calm = "mood: (anger: 2, anxiety: 6, trust: 5)";
        assert_eq!(faces(calm, "Smile"), 0, "the customer's anger is his");
        assert_eq!(faces("mood: (anger: 7, anxiety: 6, trust: 5)", "Smile"), 1);
        assert_eq!(faces("mood: (anger: 7, anxiety: 6, trust: 5)", "Cold"), 0);
        assert_eq!(faces("mood: AsTheCustomer", "Smile"), 1, "hers is the customer's");
        assert_eq!(faces("enters: false", "Smile"), 0, "hers is not seen");
    }

    #[test]
    fn a_smile_is_told_only_where_he_may_be_that_angry() {
        for (line, told) in [
            ("(say: \"closing\", act: Relief)", 1),
            ("(say: \"closing\", act: Cold)", 0),
            ("(when: AtLeast(anger, 7), say: \"opening-hot\"), (say: \"closing\", act: Smile)", 0),
            ("(when: AtLeast(anger, 8), say: \"opening-hot\"), (say: \"closing\", act: Smile)", 1),
            ("(when: AtMost(anger, 6), say: \"closing\", act: Smile), (say: \"closing\")", 0),
            ("(when: Not(AtLeast(anger, 7)), say: \"closing\", act: Smile), (say: \"closing\")", 0),
            ("(when: Any([Done(\"greet\"), AtMost(anger, 6)]), say: \"closing\", act: Smile), (say: \"closing\")", 1),
        ] {
            let folder = Folder::sound().edit(SCENARIO, "(say: \"closing\")", line);
            let found = folder.diagnostics();
            let faces = found.iter().filter(|one| one.code.id() == "C090").count();
            assert_eq!(faces, told, "{line}\n{}", crate::content::tests::rendered(&folder));
        }
        // nobody is angry yet where the story begins
        let calm = Folder::sound().edit(SCENARIO, "mood: (anger: 3), goto: \"closing\"", "goto: \"closing\"");
        let calm = calm.edit(SCENARIO, "(say: \"closing\")", "(say: \"closing\", act: Smile)");
        assert!(!calm.diagnostics().iter().any(|one| one.code.id() == "C090"), "at most 5");
    }
}
