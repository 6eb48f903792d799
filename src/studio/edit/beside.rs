//! What a scenario has beside its moments: acts that can be done at any of them and with what he comes back from one, people, and what
//! tells one play's ending from another's.

use super::add::FirstWords;
use super::chip::Chip;
use super::error::EditError;
use super::key::TextKey;
use super::owner::{Owner, entry_at, field};
use super::remove::owners;
use super::story::{answers, entries, fresh, listed, moments, name_in};
use super::working::Working;
use super::written::{map, quoted};
use crate::content::syntax::{Kind, RonValue};
use crate::scenario::{Cast, ResponseKind};
use std::collections::BTreeSet;

/// How a file says whether an act is offered.
const fn offer_word(offered: bool) -> &'static str {
    if offered { "Offered" } else { "Withheld" }
}

/// A line that is said, under a condition or in all other cases.
fn line_piece(when: Option<&Chip>, say: &str) -> Result<String, EditError> {
    let when = when.map(Chip::write).transpose()?.map(|when| format!("when: {when}, "));
    Ok(format!("({}say: {})", when.unwrap_or_default(), quoted(say)?))
}

impl Working {
    /// With what he comes back to the point after an act; what a moment has already stays.
    pub(super) fn add_again(&mut self, of: &str, words: &FirstWords) -> Result<String, EditError> {
        let moment = Owner::Moment(of.to_owned());
        let there = self.look(|root| Ok(name_in(moment.value(root)?, "again").map(str::to_owned)))?;
        if let Some(there) = there {
            return Ok(there);
        }
        let id = fresh("", &format!("{of}-again"), &self.taken()?);
        self.set(&moment, "again", Some(&quoted(&id)?))?;
        self.set_text(&words.language, &TextKey::message(&id), &words.text)?;
        Ok(id)
    }

    pub(super) fn add_act(&mut self, kind: ResponseKind, words: &FirstWords) -> Result<String, EditError> {
        let mut taken = self.taken()?;
        let others: BTreeSet<_> = self.look(|root| {
            let own = moments(root).into_iter().flat_map(|(_, node)| answers(node)).chain(entries(root, "standing"));
            Ok(own.map(|(id, _)| id.to_owned()).collect())
        })?;
        taken.extend(others);
        let id = fresh(&words.text, "act", &taken);
        taken.insert(id.clone());
        let said = fresh("", &format!("{id}-taken"), &taken);
        let piece = format!("\"{id}\": (kind: {kind:?}, reactions: [{}])", line_piece(None, &said)?);
        self.put(&Owner::Scenario, "standing", None, &piece, ["{", "}"])?;
        self.set_text(&words.language, &TextKey::message(format!("standing-{id}")), &words.text)?;
        Ok(id)
    }

    pub(super) fn add_reaction(
        &mut self, act: &str, at: usize, when: Option<&Chip>, words: &FirstWords,
    ) -> Result<String, EditError> {
        let owner = Owner::Standing(act.to_owned());
        let count = self.look(|root| Ok(listed(owner.value(root)?, "reactions").len()))?;
        let id = fresh(&words.text, &format!("{act}-taken"), &self.taken()?);
        self.put(&owner, "reactions", Some(at.min(count)), &line_piece(when, &id)?, ["[", "]"])?;
        self.set_text(&words.language, &TextKey::message(&id), &words.text)?;
        Ok(id)
    }

    /// Whether a moment offers an act, or all of them; nothing stands for what holds everywhere.
    pub(super) fn offer(&mut self, of: &str, act: Option<&str>, offered: Option<bool>) -> Result<(), EditError> {
        let moment = Owner::Moment(of.to_owned());
        let (acts, all, each) = self.look(|root| {
            let acts: Vec<String> = entries(root, "standing").into_iter().map(|(id, _)| id.to_owned()).collect();
            let tray = field(moment.value(root)?, "standing");
            let all = tray.filter(|tray| tray.kind() == Kind::Word).map(|tray| tray.name().to_owned());
            let written = |(id, value): (&str, RonValue<'_>)| (id.to_owned(), value.written().to_owned());
            let each: Vec<_> = entries(moment.value(root)?, "standing").into_iter().map(written).collect();
            Ok((acts, all, each))
        })?;
        let is_own = |written: &str| written.starts_with('(');
        let named: Vec<&String> = match act {
            None => acts.iter().collect(),
            Some(act) => {
                let found = acts.iter().find(|one| *one == act);
                vec![found.ok_or_else(|| EditError::NotThere { what: act.to_owned() })?]
            }
        };
        if act.is_none() && !each.iter().any(|(_, written)| is_own(written)) {
            return self.set(&moment, "standing", offered.map(offer_word));
        }
        // what holds for all of them is said of each, before one is told apart
        let each: Vec<_> = match all {
            Some(word) => acts.iter().map(|id| (id.clone(), word.clone())).collect(),
            None => each,
        };
        let mut wanted = Vec::new();
        for id in acts.iter().chain(each.iter().map(|(id, _)| id).filter(|id| !acts.contains(id))) {
            let written = each.iter().find(|(one, _)| one == id).map(|(_, written)| written.clone());
            match written {
                Some(own) if is_own(&own) => {
                    if act == Some(id.as_str()) {
                        return Err(EditError::ActInPlace);
                    }
                    wanted.push((id.clone(), own));
                }
                _ if named.contains(&id) => {
                    wanted.extend(offered.map(|offered| (id.clone(), offer_word(offered).to_owned())));
                }
                Some(word) => wanted.push((id.clone(), word)),
                None => {}
            }
        }
        // in the order in which they stood
        wanted.sort_by_key(|(id, _)| each.iter().position(|(one, _)| one == id).unwrap_or(usize::MAX));
        let written = (!wanted.is_empty()).then(|| map(&wanted)).transpose()?;
        self.set(&moment, "standing", written.as_deref())
    }

    /// An answer of a moment's own in the place of an act: of the act's kind, with its deeds.
    pub(super) fn answer_in_place(&mut self, of: &str, act: &str, to: &str) -> Result<(), EditError> {
        self.leads_somewhere(to)?;
        let (kind, performs) = self.look(|root| {
            let act = Owner::Standing(act.to_owned()).value(root)?;
            let written = |name: &str| field(act, name).map(|value| value.written().to_owned());
            Ok((written("kind"), written("performs")))
        })?;
        // an act that is offered by name can be another answer
        self.offer(of, Some(act), Some(true))?;
        let performs = performs.map(|performs| format!("performs: {performs}, ")).unwrap_or_default();
        let answer = format!("(kind: {}, {performs}goto: {})", kind.as_deref().unwrap_or("Do"), quoted(to)?);
        self.splice_story(|root| {
            let tray = field(Owner::Moment(of.to_owned()).value(root)?, "standing").ok_or(EditError::NotAsMeant)?;
            let at = entry_at(tray, act).and_then(|at| tray.items().nth(at)).ok_or(EditError::NotAsMeant)?;
            Ok(Some(at.value.replace(&answer)))
        })?;
        Ok(())
    }

    /// What moments say of an act that goes, and their answers in its place with their words.
    pub(super) fn act_leaves_moments(&mut self, act: &str) -> Result<(), EditError> {
        let all = self.look(|root| {
            let own = |(id, node): (&str, RonValue<'_>)| {
                let is_own = entries(node, "standing").into_iter().find(|(id, _)| *id == act)?.1.kind() == Kind::Record;
                Some((id.to_owned(), is_own))
            };
            Ok(moments(root).into_iter().filter_map(own).collect::<Vec<_>>())
        })?;
        for (moment, is_own) in all {
            if is_own {
                self.remove(&Owner::Answer { moment: moment.clone(), answer: act.to_owned() }, None)?;
            } else {
                self.splice_story(|root| {
                    Ok(without_name(Owner::Moment(moment.clone()).value(root)?, "standing", act))
                })?;
            }
            // what is left says nothing
            let of = Owner::Moment(moment);
            let bare = self.look(|root| {
                Ok(field(of.value(root)?, "standing")
                    .is_some_and(|tray| tray.kind() == Kind::Map && tray.items().len() == 0))
            })?;
            if bare {
                self.set(&of, "standing", None)?;
            }
        }
        Ok(())
    }

    pub(super) fn add_person(&mut self, cast: Cast, words: &FirstWords) -> Result<String, EditError> {
        let mut taken = self.taken()?;
        let others: BTreeSet<_> =
            self.look(|root| Ok(entries(root, "people").into_iter().map(|(id, _)| id.to_owned()).collect()))?;
        taken.extend(others);
        let id = fresh(&words.text, "person", &taken);
        self.put(&Owner::Scenario, "people", None, &format!("\"{id}\": (cast: {cast:?})"), ["{", "}"])?;
        self.set_text(&words.language, &TextKey::message(format!("person-{id}")), &words.text)?;
        Ok(id)
    }

    pub(super) fn add_ending_field(&mut self, ending: &str, words: &FirstWords) -> Result<String, EditError> {
        let owner = Owner::Ending(ending.to_owned());
        let mut taken = self.taken_in_ending(ending)?;
        let id = fresh(&words.text, "left", &taken);
        taken.insert(id.clone());
        let said = fresh("", &format!("{id}-open"), &taken);
        let piece = format!("\"{id}\": [{}]", line_piece(None, &said)?);
        self.put(&owner, "fields", None, &piece, ["{", "}"])?;
        let key = TextKey::attribute(format!("ending-{ending}"), &id);
        self.set_text(&words.language, &key, &words.text)?;
        Ok(id)
    }

    pub(super) fn add_variant(
        &mut self, ending: &str, of: &str, at: usize, when: Option<&Chip>, words: &FirstWords,
    ) -> Result<String, EditError> {
        let id = fresh(&words.text, of, &self.taken_in_ending(ending)?);
        let owner = Owner::EndingField { ending: ending.to_owned(), field: of.to_owned() };
        let piece = line_piece(when, &id)?;
        self.splice_story(|root| {
            let all = owner.value(root)?;
            Ok(Some(all.insert(at.min(all.items().len()), &piece)))
        })?;
        let key = TextKey::attribute(format!("ending-{ending}"), &id);
        self.set_text(&words.language, &key, &words.text)?;
        Ok(id)
    }

    /// All ids that something new of an ending cannot have.
    fn taken_in_ending(&self, ending: &str) -> Result<BTreeSet<String>, EditError> {
        self.look(|root| {
            let value = Owner::Ending(ending.to_owned()).value(root)?;
            let fields = entries(value, "fields");
            let said = |of: RonValue<'_>| {
                of.items().filter_map(|item| name_in(item.value, "say")).map(str::to_owned).collect::<Vec<_>>()
            };
            Ok(fields.into_iter().flat_map(|(id, of)| [vec![id.to_owned()], said(of)].concat()).collect())
        })
    }

    /// Takes a name out of lists, maps and fields that are called so, wherever they stand.
    pub(super) fn unname(&mut self, fields: &[&str], name: &str) -> Result<(), EditError> {
        // each look finds the next, so that the story is read as often as it is named, not once for everything in it
        let next = |root: RonValue<'_>| {
            owners(root).iter().find_map(|owner| {
                let of = owner.value(root).ok()?;
                fields.iter().find_map(|field| without_name(of, field, name))
            })
        };
        while self.splice_story(|root| Ok(next(root)))? {}
        Ok(())
    }

    /// Brings something to another place among its neighbours.
    pub(super) fn shift(&mut self, what: &Owner, to: usize) -> Result<(), EditError> {
        if let Owner::Line { moment, at } = what {
            return self.move_line(moment, *at, to);
        }
        self.splice_story(|root| {
            let stand = what.stand(root)?;
            if stand.holder.kind() == Kind::Record {
                return Err(EditError::NoSuchField { field: what.called() });
            }
            if to >= stand.holder.items().len() {
                return Err(EditError::NotThere { what: format!("{} {}", what.called(), to + 1) });
            }
            Ok(stand.holder.shift(stand.at, to))
        })?;
        Ok(())
    }
}

/// A field without a name that it holds; the field goes with its last one, where an empty one would say nothing.
fn without_name(of: RonValue<'_>, name: &str, gone: &str) -> Option<crate::content::syntax::Splice> {
    let held = field(of, name)?;
    let whole = || of.items().position(|item| item.name == name).and_then(|at| of.cut(at));
    let at = match held.kind() {
        Kind::Text => return (held.name() == gone).then(whole)?,
        Kind::Map => entry_at(held, gone)?,
        Kind::List => held.items().position(|item| item.value.name() == gone)?,
        _ => return None,
    };
    // nobody is there is another thing than everybody
    if held.items().len() == 1 && name != "present" { whole() } else { held.cut(at) }
}
