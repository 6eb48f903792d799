//! The direction hash: over all that a scenario says beside its stakes. Whoever releases content asks by it whether anything
//! but words was touched; no score hangs on it.

use super::kinds::{Hashed, StageDoc};
use super::rules::{ConditionDoc, Reader};
use crate::policy::Book;
use crate::scenario::{
    Claim, Direction, Ending, EndingField, Fact, Feels, Line, Node, Person, Played, Response, Scenario, StandingAct,
    Topics, Variant,
};
use crate::terms::Value;
use serde::Serialize;

/// Sets this hash apart from any other.
const CONTEXT: &str = "composure direction 1";

/// The BLAKE3 hash, in hex, of the JSON of what a scenario says beside its stakes, as the key-derivation function of the
/// context `composure direction 1`. None where it cannot be put down.
#[must_use]
pub fn direction_hash(scenario: &Scenario, book: &Book) -> Option<Box<str>> {
    let direction = serde_json::to_vec(&DirectionDoc::of(scenario, book)).ok()?;
    Some(blake3::Hasher::new_derive_key(CONTEXT).update(&direction).finalize().to_hex().as_str().into())
}

#[derive(Debug, Serialize)]
struct DirectionDoc<'a> {
    channel: &'static str,
    category: &'static str,
    played: PlayDoc,
    begins: i64,
    practice_only: bool,
    /// Of what is earned, in order: whether its author says why there is one chance alone.
    only_chances: Vec<bool>,
    facts: Vec<(&'a str, &'static str, &'a [Value])>,
    topics: Vec<&'a str>,
    times: Vec<(&'a str, String)>,
    claims: Vec<(&'a str, &'static str, ConditionDoc<'a>)>,
    nodes: Vec<(&'a str, Vec<LineDoc<'a>>, Option<u64>)>,
    responses: Vec<(&'a str, &'static str, TopicsDoc)>,
    endings: Vec<(&'a str, &'static str, TopicsDoc)>,
    /// Those beside the customer, and whether each shares his mood.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    people: Vec<(&'a str, bool)>,
    /// Who of them is there, by node.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    present: Vec<Vec<u8>>,
    /// What fields of endings say, by ending and field.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    ending_fields: Vec<(&'a str, &'a str, Vec<VariantDoc<'a>>)>,
    /// Standing acts with the reactions to each.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    standing_acts: Vec<(&'a str, Vec<LineDoc<'a>>)>,
    /// Which of the responses, by their places, is which of them.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    tray: Vec<(usize, u8)>,
    /// What the customer comes back to the point with, by node.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    agains: Vec<(&'a str, &'a str)>,
}

/// Who is drawn, and how all is played.
#[derive(Debug, Serialize)]
struct PlayDoc {
    cast: &'static str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    others: Vec<&'static str>,
    props: Vec<&'static str>,
    /// By node.
    lines: Vec<Vec<PlayedDoc>>,
    /// By standing act.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    reactions: Vec<Vec<PlayedDoc>>,
    hands: Vec<&'static str>,
}

/// How a line is played.
#[derive(Debug, Serialize)]
struct PlayedDoc {
    /// Who says it; nothing where the customer does.
    #[serde(skip_serializing_if = "Option::is_none")]
    by: Option<u8>,
    act: &'static str,
    stage: Vec<StageDoc>,
    props: Vec<&'static str>,
}

impl From<&Direction> for PlayDoc {
    fn from(Direction { cast, others, props, lines, reactions, hands }: &Direction) -> Self {
        let played = |of: &[Vec<Played>]| of.iter().map(|of| of.iter().map(Into::into).collect()).collect();
        Self {
            cast: cast.hashed(),
            others: others.iter().map(Hashed::hashed).collect(),
            props: props.iter().map(Hashed::hashed).collect(),
            lines: played(lines),
            reactions: played(reactions),
            hands: hands.iter().map(Hashed::hashed).collect(),
        }
    }
}

impl From<&Played> for PlayedDoc {
    fn from(Played { by, act, stage, props }: &Played) -> Self {
        Self {
            by: Some(by.0).filter(|_| !by.is_customer()),
            act: act.hashed(),
            stage: stage.iter().map(Into::into).collect(),
            props: props.iter().map(Hashed::hashed).collect(),
        }
    }
}

#[derive(Debug, Serialize)]
struct LineDoc<'a> {
    when: Option<ConditionDoc<'a>>,
    say: &'a str,
    topics: TopicsDoc,
}

#[derive(Debug, Serialize)]
struct VariantDoc<'a> {
    when: Option<ConditionDoc<'a>>,
    say: &'a str,
}

/// Tells, assumes, excludes: bits.
type TopicsDoc = [u64; 3];

impl<'a> DirectionDoc<'a> {
    fn of(scenario: &'a Scenario, book: &'a Book) -> Self {
        let Scenario {
            id: _,
            version: _,
            policies: _,
            role: _,
            channel,
            category,
            direction,
            begins,
            pass_mark: _,
            practice_only,
            facts,
            topics: names,
            times,
            mood: _,
            people,
            earns,
            goals: _,
            claims,
            start: _,
            node_names: _,
            nodes,
            responses,
            standing_acts,
            interrupts: _,
            endings,
        } = scenario;
        let mut reader = Reader::of(scenario, book, scenario.conditions());
        let claim =
            |Claim { id, kind, when }: &'a Claim, reader: &mut Reader<'a>| (&**id, kind.word(), reader.condition(when));
        let response = |Response { id, kind, topics: told, .. }: &'a Response| (&**id, kind.hashed(), topics(*told));
        let ending = |Ending { id, kind, topics: told, fields: _ }: &'a Ending| (&**id, kind.hashed(), topics(*told));
        Self {
            channel: channel.hashed(),
            category: category.hashed(),
            played: direction.into(),
            begins: begins.0,
            practice_only: *practice_only,
            only_chances: earns.iter().map(|one| one.only_chance).collect(),
            facts: facts.iter().map(|Fact { id, kind, choices }| (&**id, kind.hashed(), choices.as_slice())).collect(),
            topics: names.iter().collect(),
            times: times.iter().map(|(id, time)| (&**id, time.to_string())).collect(),
            claims: claims.iter().map(|one| claim(one, &mut reader)).collect(),
            nodes: nodes.iter().map(|one| node(one, &mut reader)).collect(),
            responses: responses.iter().map(response).collect(),
            endings: endings.iter().map(ending).collect(),
            people: people.iter().map(|Person { id, feels }| (&**id, *feels == Feels::AsTheCustomer)).collect(),
            present: present(scenario),
            ending_fields: endings.iter().flat_map(|one| fields(one, &mut reader)).collect(),
            standing_acts: standing_acts.iter().map(|one| reactions(one, &mut reader)).collect(),
            tray: responses.iter().enumerate().filter_map(|(at, one)| Some((at, one.standing_act?.0))).collect(),
            agains: nodes.iter().filter_map(|one| Some((&*one.id, one.again.as_deref()?))).collect(),
        }
    }
}

/// By node; nothing where there is nobody to be there.
fn present(scenario: &Scenario) -> Vec<Vec<u8>> {
    let nodes = scenario.nodes.iter().filter(|_| !scenario.people.is_empty());
    nodes.map(|node| node.present.iter().map(|who| who.0).collect()).collect()
}

fn node<'a>(node: &'a Node, reader: &mut Reader<'a>) -> (&'a str, Vec<LineDoc<'a>>, Option<u64>) {
    let lines = node.lines.iter().map(|one| line(one, reader)).collect();
    (&node.id, lines, node.silence.as_ref().map(|silence| silence.patience.0))
}

fn fields<'a>(of: &'a Ending, reader: &mut Reader<'a>) -> Vec<(&'a str, &'a str, Vec<VariantDoc<'a>>)> {
    let mut variant =
        |Variant { when, say }: &'a Variant| VariantDoc { when: when.as_ref().map(|when| reader.condition(when)), say };
    let field =
        |EndingField { id, variants }: &'a EndingField| (&*of.id, &**id, variants.iter().map(&mut variant).collect());
    of.fields.iter().map(field).collect()
}

fn reactions<'a>(to: &'a StandingAct, reader: &mut Reader<'a>) -> (&'a str, Vec<LineDoc<'a>>) {
    let StandingAct { id, reactions } = to;
    (id, reactions.iter().map(|one| line(one, reader)).collect())
}

fn line<'a>(line: &'a Line, reader: &mut Reader<'a>) -> LineDoc<'a> {
    let Line { when, say, topics: told } = line;
    LineDoc { when: when.as_ref().map(|when| reader.condition(when)), say, topics: topics(*told) }
}

const fn topics(of: Topics) -> TopicsDoc {
    let Topics { tell, assume, exclude } = of;
    [tell, assume, exclude]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::certificate::scale_hash;
    use crate::content::tests::{Folder, PEOPLE};

    const SCENARIO: &str = "scenarios/annual-fee.ron";

    #[test]
    fn what_is_said_and_shown_changes_it_and_what_is_at_stake_does_not() {
        let hash = |folder: Folder| {
            let pack = folder.pack();
            let hashes = (direction_hash(&pack.scenario, &pack.book), scale_hash(&pack.scenario, &pack.book));
            (hashes.0.expect("hashed"), hashes.1.expect("hashed"))
        };
        let (direction, scale) = hash(Folder::proved());
        for (from, to) in [
            (", practice_only: true", ""),
            ("channel: Counter", "channel: Phone"),
            ("category: Fees", "category: StaffAttitude"),
            ("channel: Counter", "channel: Counter, portrait: Woman"),
            ("channel: Counter", "channel: Counter, props: [Ticket]"),
            ("(say: \"opening\")", "(say: \"opening\", act: Shout)"),
            ("(say: \"opening\")", "(say: \"opening\", stage: [Crowd(1)])"),
            ("\"refund\":  (kind: Do,", "\"refund\":  (kind: Do, hands: Count,"),
            ("T10:40", "T11:40"),
            ("AtLeast(anger, 7), say", "AtLeast(anger, 6), say"),
            ("never: All([Visited(\"left\"), AtMost(anger, 5)])", "never: All([Visited(\"left\"), AtMost(anger, 4)])"),
            ("patience: 20000, on_silence: (goto: \"done\")", "patience: 30000, on_silence: (goto: \"done\")"),
            ("\"gone\": Unresolved", "\"gone\": HandedOver"),
        ] {
            let changed = hash(Folder::proved().edit(SCENARIO, from, to));
            assert!(changed.0 != direction && changed.1 == scale, "{from} → {to}");
        }
        let (direction_with, scale_with) = hash(Folder::standing_acts());
        for (from, to) in [
            ("AtLeast(anger, 7), say: \"apology-hot\"", "AtLeast(anger, 6), say: \"apology-hot\""),
            ("(say: \"apology-heard\")", "(say: \"apology-heard\", act: Cold)"),
            ("again: \"claim-again\"", "again: \"opening-again\""),
            ("kind: Say, performs: [\"apologise\"]", "kind: Say, hands: Open, performs: [\"apologise\"]"),
        ] {
            let changed = hash(Folder::standing_acts().edit(SCENARIO, from, to));
            assert!(changed.0 != direction_with && changed.1 == scale_with, "{from} → {to}");
        }
        let people = |from: &str, to: &str| hash(Folder::people().edit(PEOPLE, from, to));
        let (direction_of_people, scale_of_people) = people("version: 1", "version: 2");
        for (from, to) in [
            ("by: \"daughter\", say: \"closing-fear\"", "by: \"head\", say: \"closing-fear\""),
            ("cast: Student", "cast: Nurse"),
            ("cast: Executive, enters", "cast: Executive, mood: AsTheCustomer, enters"),
            ("aftermath: true", "aftermath: true, present: [\"head\"]"),
        ] {
            let changed = people(from, to);
            assert!(changed.0 != direction_of_people && changed.1 == scale_of_people, "{from} → {to}");
        }
        for (from, to) in [
            ("mood: (anger: 2, anxiety: 6", "mood: (anger: 2, anxiety: 5"),
            ("moods: {\"daughter\": (anxiety: 2)}", "moods: {\"daughter\": (anxiety: 3)}"),
            ("on_silence: (mood: (anger: 1)", "on_silence: (moods: {\"daughter\": (anger: 1)}, mood: (anger: 1)"),
            ("when: AtMost(anger, 5), competency", "when: Of(\"daughter\", AtMost(anger, 5)), competency"),
            ("cast: Executive, enters", "cast: Executive, mood: (anger: 0, anxiety: 0, trust: 0), enters"),
        ] {
            let changed = people(from, to);
            assert!(changed.0 == direction_of_people && changed.1 != scale_of_people, "{from} → {to}");
        }
        for (from, to) in [("pass_mark: 9500", "pass_mark: 9400"), ("version: 1, policies", "version: 2, policies")] {
            assert_eq!(hash(Folder::proved().edit(SCENARIO, from, to)).0, direction, "{from} → {to}");
        }
    }
}
