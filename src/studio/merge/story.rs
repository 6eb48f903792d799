//! The story, three ways: fields by their names, entries and what has an id by that, lists of names by the names, everything else
//! as a whole.

use super::piece::{MergeChoices, MergePlace, MergeSide, PieceChange};
use crate::content::syntax::{Kind, RonTree, RonValue};
use crate::studio::edit::{EditError, Owner, ScenarioFile, ScenarioTexts, Working, next_splice, same};

/// Merges the story into the working texts, which are those from outside.
pub(super) fn merge(
    working: &mut Working, base: &ScenarioTexts, mine: &ScenarioTexts, choices: &MergeChoices,
) -> Result<Vec<PieceChange>, EditError> {
    let text = |texts: &ScenarioTexts| texts.get(&ScenarioFile::Story).cloned().unwrap_or_default();
    let (base, mine, theirs) = (text(base), text(mine), working.text(&ScenarioFile::Story).to_owned());
    if theirs == base {
        let whole = crate::content::syntax::Splice { place: 0..theirs.len(), text: mine };
        working.splice(&ScenarioFile::Story, &whole)?;
        return Ok(Vec::new());
    }
    let trees = [RonTree::read(&base), RonTree::read(&mine)];
    let theirs_tree = working.tree()?;
    let roots = (trees[0].root(&base), trees[1].root(&mine), theirs_tree.root(&theirs));
    let mut merger = Merger { choices, path: Vec::new(), changes: Vec::new() };
    let (base_root, mine_root, theirs_root) = roots;
    let wish = merger.value(base_root, mine_root, theirs_root).ok_or(EditError::NotAsMeant)?;
    let changes = merger.changes;
    let wished = RonTree::read(&wish);
    let new = wished.root(&wish).filter(|_| wished.is_sound()).ok_or(EditError::NotAsMeant)?;
    while working.splice_story(|root| Ok(next_splice(root, new)))? {}
    working.look(|root| if same(root, new) { Ok(()) } else { Err(EditError::NotAsMeant) })?;
    Ok(changes)
}

struct Merger<'c> {
    choices: &'c MergeChoices,
    path: Vec<String>,
    changes: Vec<PieceChange>,
}

/// A value that may not be there.
type Maybe<'a> = Option<RonValue<'a>>;

fn alike(one: Maybe<'_>, other: Maybe<'_>) -> bool {
    match (one, other) {
        (Some(one), Some(other)) => same(one, other),
        (None, None) => true,
        _ => false,
    }
}

fn written(value: Maybe<'_>) -> Option<String> {
    value.map(|value| value.written().to_owned())
}

/// What a piece is found by among its neighbours: its name, its key, its id, or the name that it is.
fn key_of<'a>(holder: RonValue<'a>, item: &crate::content::syntax::Item<'a>) -> Option<&'a str> {
    match holder.kind() {
        Kind::Map => item.key.map(RonValue::name),
        Kind::Record => Some(item.name).filter(|name| !name.is_empty()),
        _ => match item.value.kind() {
            Kind::Text | Kind::Word => Some(item.value.name()),
            Kind::Record => ["say", "id", "clause"].into_iter().find_map(|id| item.value.get(id)).map(RonValue::name),
            _ => None,
        },
    }
}

/// The pieces of what is merged piece by piece; nothing where two could not be told apart.
fn pieces(holder: RonValue<'_>) -> Option<Vec<(&str, RonValue<'_>)>> {
    let is_holder = matches!(holder.kind(), Kind::Map | Kind::List | Kind::Record);
    let all: Option<Vec<_>> = holder.items().map(|item| Some((key_of(holder, &item)?, item.value))).collect();
    let all = all.filter(|_| is_holder)?;
    let mut keys: Vec<_> = all.iter().map(|(key, _)| *key).collect();
    keys.sort_unstable();
    keys.windows(2).all(|pair| pair.first() != pair.last()).then_some(all)
}

fn find<'a>(pieces: &[(&str, RonValue<'a>)], key: &str) -> Maybe<'a> {
    pieces.iter().find(|(one, _)| *one == key).map(|(_, value)| *value)
}

/// The order of both: that of one side, with what only the other has behind what it stands behind there.
fn woven<'a>(one: &[&'a str], other: &[&'a str]) -> Vec<&'a str> {
    let mut order = one.to_vec();
    for (at, key) in other.iter().enumerate() {
        if order.contains(key) {
            continue;
        }
        let before = other.iter().take(at).rev().find_map(|before| order.iter().position(|known| known == before));
        order.insert(before.map_or(0, |before| before + 1), *key);
    }
    order
}

impl Merger<'_> {
    /// What comes of a value; nothing where none stands.
    fn value(&mut self, base: Maybe<'_>, mine: Maybe<'_>, theirs: Maybe<'_>) -> Option<String> {
        if alike(mine, theirs) {
            return written(theirs);
        }
        if alike(theirs, base) {
            return written(mine);
        }
        let holder = |value: Maybe<'_>| value.is_some_and(|value| pieces(value).is_some());
        let one_kind = |one: RonValue<'_>, other: RonValue<'_>| {
            one.kind() == other.kind() && (one.kind() != Kind::Record || one.name() == other.name())
        };
        match (mine, theirs) {
            (Some(mine), Some(theirs)) if one_kind(mine, theirs) && holder(Some(mine)) && holder(Some(theirs)) => {
                let base = base.filter(|base| one_kind(*base, theirs) && holder(Some(*base)));
                Some(self.holder(base, mine, theirs))
            }
            _ => self.chosen(written(base), written(mine), written(theirs), alike(mine, base)),
        }
    }

    /// A piece that is another one outside, and perhaps here.
    fn chosen(
        &mut self, before: Option<String>, mine: Option<String>, theirs: Option<String>, only_theirs: bool,
    ) -> Option<String> {
        let place = MergePlace::Story { owner: owner(&self.path), path: self.path.clone() };
        // how it is laid out here is no difference
        let here = if only_theirs { before.clone() } else { mine.clone() };
        let takes_theirs = only_theirs || self.choices.get(&place) == Some(&MergeSide::Theirs);
        self.changes.push(PieceChange { place, before, mine: here, theirs: theirs.clone() });
        if takes_theirs { theirs } else { mine }
    }

    fn holder(&mut self, base: Maybe<'_>, mine: RonValue<'_>, theirs: RonValue<'_>) -> String {
        let bases = base.and_then(pieces).unwrap_or_default();
        let (mines, others) = (pieces(mine).unwrap_or_default(), pieces(theirs).unwrap_or_default());
        let keys =
            |pieces: &[(&str, RonValue<'_>)]| pieces.iter().map(|(key, _)| (*key).to_owned()).collect::<Vec<_>>();
        let (base_keys, my_keys, their_keys) = (keys(&bases), keys(&mines), keys(&others));
        fn borrowed(keys: &[String]) -> Vec<&str> {
            keys.iter().map(String::as_str).collect()
        }
        let (base_keys, my_keys, their_keys) = (borrowed(&base_keys), borrowed(&my_keys), borrowed(&their_keys));
        let common = |of: &[&str]| {
            let there = |key: &&&str| base_keys.contains(key) && my_keys.contains(key) && their_keys.contains(key);
            of.iter().filter(there).map(|key| (*key).to_owned()).collect::<Vec<_>>()
        };
        let (was, here, there) = (common(&base_keys), common(&my_keys), common(&their_keys));
        let ordered = theirs.kind() != Kind::Record;
        let order = if !ordered || here == was || here == there {
            woven(&their_keys, &my_keys)
        } else if there == was {
            woven(&my_keys, &their_keys)
        } else {
            self.path.push("order".to_owned());
            let shown = |order: &[String]| Some(order.join(", "));
            let (mine_shown, theirs_shown) = (shown(&here), shown(&there));
            let chosen = self.chosen(shown(&was), mine_shown, theirs_shown.clone(), false);
            self.path.pop();
            if chosen == theirs_shown { woven(&their_keys, &my_keys) } else { woven(&my_keys, &their_keys) }
        };
        let mut all = Vec::new();
        for key in order {
            self.path.push(key.to_owned());
            let value = self.value(find(&bases, key), find(&mines, key), find(&others, key));
            self.path.pop();
            all.extend(value.map(|value| match theirs.kind() {
                Kind::Record => format!("{key}: {value}"),
                Kind::Map => format!("\"{key}\": {value}"),
                _ => value,
            }));
        }
        let (name, inside) = (theirs.name(), all.join(",\n"));
        match theirs.kind() {
            Kind::Record => format!("{name}({inside})"),
            Kind::Map => format!("{{{inside}}}"),
            _ => format!("[{inside}]"),
        }
    }
}

/// What a path belongs to.
fn owner(path: &[String]) -> Owner {
    let parts: Vec<&str> = path.iter().map(String::as_str).collect();
    match parts.as_slice() {
        ["nodes", moment, "responses" | "standing", answer, ..] => {
            Owner::Answer { moment: (*moment).to_owned(), answer: (*answer).to_owned() }
        }
        ["nodes", moment, "on_silence", ..] => Owner::Silence((*moment).to_owned()),
        ["nodes", moment, ..] => Owner::Moment((*moment).to_owned()),
        ["standing", act, ..] => Owner::Standing((*act).to_owned()),
        ["interrupts", id, ..] => Owner::Interrupt((*id).to_owned()),
        ["endings", id, ..] => Owner::Ending((*id).to_owned()),
        ["people", id, ..] => Owner::Person((*id).to_owned()),
        ["earns", id, ..] => Owner::Earned((*id).to_owned()),
        ["goals", id, ..] => Owner::Goal((*id).to_owned()),
        ["claims", id, ..] => Owner::Claim((*id).to_owned()),
        ["facts", id, ..] => Owner::Fact((*id).to_owned()),
        _ => Owner::Scenario,
    }
}
