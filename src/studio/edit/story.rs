//! What a story's file says of its words: which messages belong to a moment, in which order a file of words has them, and
//! which ids are taken.

use super::owner::{entry_at, field, inner};
use crate::content::syntax::{Kind, RonValue};
use std::collections::BTreeSet;

/// What the id of a hint ends with, and of what belongs to an answer; the answer's own words first.
pub(crate) const ANSWER_PARTS: [&str; 4] = ["", "-note", "-better", "-harm"];
const HINT: &str = "-hint";

/// The entries of a map in the scenario's record, in order.
pub(crate) fn entries<'a>(of: RonValue<'a>, map: &str) -> Vec<(&'a str, RonValue<'a>)> {
    let found = field(of, map).filter(|map| map.kind() == Kind::Map);
    let one = |item: crate::content::syntax::Item<'a>| Some((item.key?.name(), inner(item.value)?));
    found.into_iter().flat_map(RonValue::items).filter_map(one).collect()
}

/// What stands in a list of the scenario's record, in order.
pub(crate) fn listed<'a>(of: RonValue<'a>, list: &str) -> Vec<RonValue<'a>> {
    let found = field(of, list).filter(|list| list.kind() == Kind::List);
    found.into_iter().flat_map(RonValue::items).filter_map(|item| inner(item.value)).collect()
}

/// A name that a field says; nothing where it says none.
pub(crate) fn name_in<'a>(of: RonValue<'a>, name: &str) -> Option<&'a str> {
    field(of, name).filter(|value| value.kind() == Kind::Text).map(RonValue::name)
}

/// The moments, in order.
pub(crate) fn moments(root: RonValue<'_>) -> Vec<(&str, RonValue<'_>)> {
    entries(root, "nodes")
}

/// A moment.
pub(crate) fn moment<'a>(root: RonValue<'a>, id: &str) -> Option<RonValue<'a>> {
    let nodes = field(root, "nodes")?;
    inner(nodes.items().nth(entry_at(nodes, id)?)?.value)
}

/// The messages of a moment's lines, in order.
pub(crate) fn says(node: RonValue<'_>) -> Vec<&str> {
    listed(node, "lines").into_iter().filter_map(|line| name_in(line, "say")).collect()
}

/// The message whose attributes a moment's answers are: that of its last line.
pub(crate) fn main_message(node: RonValue<'_>) -> Option<&str> {
    listed(node, "lines").last().and_then(|line| name_in(*line, "say"))
}

/// A moment's answers, its own and those in place of standing acts, in order.
pub(crate) fn answers(node: RonValue<'_>) -> Vec<(&str, RonValue<'_>)> {
    let instead = entries(node, "standing").into_iter().filter(|(_, value)| value.kind() == Kind::Record);
    entries(node, "responses").into_iter().chain(instead).collect()
}

/// The steps of a compound answer with what can be picked at each, in order.
pub(crate) fn steps(answer: RonValue<'_>) -> Vec<(&str, RonValue<'_>)> {
    entries(answer, "picks")
}

/// All that the customer says: lines, what he comes back to the point with, reactions; each as often as it is said.
pub(crate) fn all_says(root: RonValue<'_>) -> Vec<&str> {
    let nodes = moments(root);
    let of_nodes = nodes.iter().flat_map(|(_, node)| says(*node).into_iter().chain(name_in(*node, "again")));
    let acts = entries(root, "standing");
    let reactions = acts.iter().flat_map(|(_, act)| listed(*act, "reactions")).filter_map(|line| name_in(line, "say"));
    of_nodes.chain(reactions).collect()
}

/// Messages that stand together in a file of words.
pub(crate) struct WordsGroup {
    /// Their ids, in order.
    pub messages: Vec<String>,
    /// Whether it is a moment's, which lines without words set apart.
    pub is_moment: bool,
}

/// The groups of messages of a story, in order.
pub(crate) fn groups(root: RonValue<'_>) -> Vec<WordsGroup> {
    let group = |messages: Vec<String>, is_moment| WordsGroup { messages, is_moment };
    let hinted = |say: &str| [say.to_owned(), format!("{say}{HINT}")];
    let people = entries(root, "people").into_iter().map(|(id, _)| format!("person-{id}"));
    let head = ["title", "summary", "briefing", "customer"].map(str::to_owned).into_iter().chain(people);
    let mut all = vec![group(head.collect(), false)];
    for (_, node) in moments(root) {
        let main = main_message(node).unwrap_or_default();
        let others = says(node).into_iter().filter(|say| *say != main);
        let mut messages = vec![format!("{main}{HINT}"), main.to_owned()];
        messages.extend(others.chain(name_in(node, "again")).flat_map(hinted));
        messages.extend(answers(node).into_iter().flat_map(|(_, answer)| steps(answer)).map(|(id, _)| id.to_owned()));
        all.push(group(messages, true));
    }
    for (id, act) in entries(root, "standing") {
        let reactions = listed(act, "reactions").into_iter().filter_map(|line| name_in(line, "say")).flat_map(hinted);
        all.push(group([format!("standing-{id}")].into_iter().chain(reactions).collect(), true));
    }
    let facts = entries(root, "facts").into_iter().map(|(id, _)| format!("fact-{id}")).collect();
    let goals = listed(root, "goals").into_iter().filter_map(|goal| name_in(goal, "id"));
    let goals = goals.map(|id| format!("goal-{id}")).collect();
    let named = |value: &RonValue<'_>| format!("topic-{}", value.name());
    let topics = listed(root, "topics").iter().map(named).collect();
    let endings = entries(root, "endings").into_iter().map(|(id, _)| format!("ending-{id}")).collect();
    all.extend([facts, goals, topics, endings].into_iter().map(|messages| group(messages, false)));
    all
}

/// The attributes of a message in the order of the story, where the story has one for them.
pub(crate) fn attribute_order(root: RonValue<'_>, message: &str) -> Vec<String> {
    let parts = |id: &str| ANSWER_PARTS.map(|part| format!("{id}{part}"));
    let nodes = moments(root);
    for (_, node) in &nodes {
        if main_message(*node) == Some(message) {
            return answers(*node).into_iter().flat_map(|(id, _)| parts(id)).collect();
        }
        let all = answers(*node);
        let mut all = all.iter().flat_map(|(_, answer)| steps(*answer));
        if let Some((_, step)) = all.find(|(id, _)| *id == message) {
            return entries(step, "of").into_iter().map(|(id, _)| id).chain(["done"]).flat_map(parts).collect();
        }
    }
    if message.strip_prefix("standing-").is_some_and(|id| entries(root, "standing").iter().any(|(act, _)| *act == id)) {
        return ["note", "better", "harm"].map(str::to_owned).to_vec();
    }
    let ending = message.strip_prefix("ending-").and_then(|id| {
        let endings = entries(root, "endings");
        endings.into_iter().find(|(ending, _)| *ending == id).map(|(_, value)| value)
    });
    if let Some(ending) = ending {
        let said = |of: RonValue<'_>| {
            of.items().filter_map(|item| name_in(item.value, "say").map(str::to_owned)).collect::<Vec<_>>()
        };
        return entries(ending, "fields")
            .into_iter()
            .flat_map(|(id, of)| [vec![id.to_owned()], said(of)].concat())
            .collect();
    }
    let fact = message.strip_prefix("fact-").and_then(|id| {
        let facts = entries(root, "facts");
        facts.into_iter().find(|(fact, _)| *fact == id).map(|(_, source)| source)
    });
    let choices = fact.and_then(|source| source.items().next()).map(|item| item.value);
    choices.into_iter().flat_map(RonValue::items).map(|item| item.value.name().to_owned()).collect()
}

/// Words that no id may be, how none may begin, and how none may end.
const RESERVED: [&str; 6] = ["title", "summary", "briefing", "customer", "done", "clock"];
const RESERVED_PREFIXES: [&str; 6] = ["goal-", "fact-", "ending-", "topic-", "standing-", "person-"];
const RESERVED_SUFFIXES: [&str; 5] = ["-note", "-better", "-hint", "-harm", "-says"];

/// Longest beginning of an id that is made of words.
const LONGEST_STEM: usize = 32;

/// An id that is not taken, made of a few words where they have letters for it, else of what it is.
pub(crate) fn fresh(words: &str, otherwise: &str, taken: &BTreeSet<String>) -> String {
    let small = words.to_lowercase().replace('\'', "");
    let mut stem = String::new();
    for word in small.split(|sign: char| !sign.is_ascii_alphanumeric()).filter(|word| !word.is_empty()) {
        if stem.len() + word.len() >= LONGEST_STEM || stem.matches('-').count() > 2 {
            break;
        }
        if !stem.is_empty() {
            stem.push('-');
        }
        stem.push_str(word);
    }
    let reserved = |id: &str| {
        RESERVED.contains(&id)
            || RESERVED_PREFIXES.iter().any(|prefix| id.starts_with(prefix))
            || RESERVED_SUFFIXES.iter().any(|suffix| id.ends_with(suffix))
    };
    if !stem.starts_with(|first: char| first.is_ascii_lowercase()) || reserved(&stem) {
        otherwise.clone_into(&mut stem);
    }
    let free = |id: &String| !taken.contains(id) && !reserved(id);
    // of `person` no number makes an id with a hyphen: `person-2` is the message of somebody else
    let joint = if reserved(&format!("{stem}-2")) { "" } else { "-" };
    if joint.is_empty() {
        stem.retain(|sign| sign != '-');
    }
    let numbered = (2_u64..).map(|number| format!("{stem}{joint}{number}"));
    // some number is free
    [stem.clone()].into_iter().chain(numbered).find(free).unwrap_or_default()
}
